import { describe, expect, it } from 'vitest'
import { diagnose } from '../../support/workflow/diagnostics.ts'
import { readWorkflows } from '../../support/workflow/files.ts'

const all = [...readWorkflows('.github/workflows'), ...readWorkflows('docs/examples')]

const workflowWith = (step: string) => `
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - ${step}
`

describe("GitHub's language service", () => {
  it.each(all)('finds nothing wrong with $path', async ({ path, text }) => {
    expect(await diagnose(path, text)).toEqual([])
  })

  it.each([
    ['uses: ./\n        with: { mode: list, databse: app.db }', "Invalid action input 'databse'"],
    [
      'uses: savepoint-sqlite/savepoint@v1\n        with: { database: app.db }',
      'Missing required input `mode`',
    ],
    ['uses: somebody/unknown@v1', 'Unable to resolve action'],
    [`run: echo $\{{ github.evnt }}`, 'Context access might be invalid'],
    ['rum: echo', "Unexpected value 'rum'"],
  ])('would find what is wrong with %s', async (step, message) => {
    expect((await diagnose('bad.yml', workflowWith(step))).join('\n')).toContain(message)
  })
})
