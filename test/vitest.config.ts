import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/{unit,integration,contracts,process}/**/*.test.ts'],
    testTimeout: 60_000,
    coverage: {
      include: ['src/**'],
      exclude: ['src/main.ts'],
      reporter: ['text-summary', 'text'],
      thresholds: {
        'src/domain/**': { lines: 100, branches: 100, functions: 100, statements: 100 },
        'src/presentation/**': { lines: 100, branches: 100, functions: 100, statements: 100 },
      },
    },
  },
})

export default config
