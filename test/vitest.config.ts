import { fileURLToPath } from 'node:url'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

const config: ViteUserConfig = defineConfig({
  test: {
    root,
    testTimeout: 60_000,
    slowTestThreshold: 5_000,
    reporters: ['default', fileURLToPath(new URL('support/slowest/slowest-reporter.ts', import.meta.url))],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        // These wait for processes, disks and servers most of the time: more of them at once than there are cores.
        test: {
          name: 'real',
          include: ['test/{integration,contracts,process}/**/*.test.ts'],
          maxWorkers: 5,
          sequence: { groupOrder: 1 },
        },
      },
    ],
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
