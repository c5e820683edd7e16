import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MODES } from '../../../src/action/inputs/input-table.ts'
import { knownOptions } from '../../support/readme/commands.ts'
import { ROOT, readDocuments } from '../../support/readme/documents.ts'
import { withTables } from '../../support/readme/tables.ts'

const readme = readFileSync(`${ROOT}/README.md`, 'utf8')
const reference = readFileSync(`${ROOT}/docs/reference.md`, 'utf8')
const actionYml = readFileSync(`${ROOT}/action.yml`, 'utf8')
const PLACED = '<!-- inputs -->\n<!-- /inputs -->\n<!-- outputs -->\n<!-- /outputs -->'

describe('the tables of inputs and outputs in the reference', () => {
  it('are what action.yml says; node test/support/readme/write-readme.ts writes them', () => {
    expect(reference).toBe(withTables(reference, actionYml))
  })

  it('have a line for each, with its default', () => {
    const action = {
      inputs: {
        mode: { description: 'What to do.', required: true },
        keep: { description: 'create - a|b.', default: '3' },
        name: { description: 'A label.' },
      },
      outputs: { verdict: { description: 'ok.' } },
    }
    const tables = withTables(PLACED, JSON.stringify(action))
    expect(tables).toContain('| `mode` | required | What to do. |\n')
    expect(tables).toContain('| `keep` | `3` | create: a\\|b. |\n')
    expect(tables).toContain('| `name` |  | A label. |\n')
    expect(tables).toContain('| `verdict` | ok. |\n<!-- /outputs -->')
    expect(() => withTables('', actionYml)).toThrow('no place for its table of inputs')
  })
})

describe('the README', () => {
  it('is short enough to be read', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(190)
  })

  it('begins with how to install, and leads to the emergency and to every document', () => {
    expect(readme.indexOf('## Install')).toBeLessThan(1_000)
    expect(readme.indexOf('docs/maintenance.md#emergency')).toBeLessThan(readme.indexOf('## Install'))
    const unlinked = readDocuments().filter(
      ({ path }) => path !== 'README.md' && !readme.includes(`(${path}`),
    )
    expect(unlinked.map(({ path }) => path)).toEqual([])
  })

  it('names every mode of the action in its table', () => {
    expect(MODES.filter((mode) => !readme.includes(`\n| \`${mode}\` |`))).toEqual([])
  })

  it('names only options that some command has', () => {
    const named = readme.match(/(?<![\w-])--[a-z][a-z-]+/g) ?? []
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((option) => !knownOptions().has(option))).toEqual([])
  })
})
