import { describe, expect, it } from 'vitest'
import { DOCUMENT_SCHEMAS } from '../../../../src/contract/contract.ts'
import type { DatabaseDifference } from '../../../../src/domain/difference/difference.ts'
import { diffDocument } from '../../../../src/presentation/diff/document.ts'
import { renderDiffed } from '../../../../src/presentation/diff/text.ts'
import { renderJson } from '../../../../src/presentation/kit/json-text.ts'
import { PLAIN } from '../../../../src/presentation/kit/style.ts'

const SAME = { table: 'setting', added: 0, removed: 0, changed: 0, comparable: 'rows' } as const
const UNCOMPARED = {
  table: 'tag',
  added: null,
  removed: null,
  changed: null,
  comparable: 'no',
  reason: 'A collation is missing.',
} as const

const EQUAL: DatabaseDifference = {
  tables: [SAME],
  virtualTables: [],
  schema: [],
  settings: [],
  equal: true,
}

const DIFFERENT: DatabaseDifference = {
  tables: [
    { table: 'orders', added: 1, removed: 1_200, changed: 30, comparable: 'rows' },
    { ...SAME, table: 'bad\n::error::', added: 2, comparable: 'partly', reason: 'Only some columns.' },
    SAME,
    UNCOMPARED,
  ],
  virtualTables: ['search', 'b', 'c', 'd', 'e', 'f', 'g'],
  schema: [
    { type: 'index', name: 'by_day', change: 'dropped' },
    { type: 'table', name: 'fresh', change: 'added' },
  ],
  settings: [{ setting: 'user_version', before: '1', after: '2' }],
  equal: false,
}

const diffed = (difference: DatabaseDifference) => ({
  before: { subject: 'backup_app.db.gz', chosenBy: 'by its label' },
  after: { subject: '/srv/app.db', chosenBy: 'by its path' },
  difference,
  durationMs: 1_234,
})

const linesOf = (difference: DatabaseDifference) => renderDiffed(diffed(difference), PLAIN).split('\n')

describe('the text of a difference', () => {
  it('is short where there is none', () => {
    expect(linesOf(EQUAL)).toEqual([
      '✓ Equal',
      '  Before  backup_app.db.gz',
      '  After   /srv/app.db',
      '  Time    1.2 s',
      '',
      '  1 table with the same rows.',
    ])
  })

  it('counts rows, and names objects, settings and what was not compared', () => {
    expect(linesOf(DIFFERENT).slice(5)).toEqual([
      '  Removed  Added  Changed  Table',
      '    1,200      1       30  orders',
      String.raw`        0      2        0  bad\n::error::`,
      '',
      '  index dropped  by_day',
      '  table added    fresh',
      '',
      '  user_version: 1 before, 2 after',
      '',
      String.raw`  · bad\n::error::: Only some columns.`,
      '  ! tag: not compared: A collation is missing.',
      '  · Virtual tables hold no rows themselves; the tables behind them are compared: search, b, c, d, e and 2 more.',
      '',
      '  1 table with the same rows.',
    ])
    expect(linesOf(DIFFERENT)[0]).toBe('· Different')
  })

  it('does not call equal what was not compared', () => {
    const [title] = linesOf({ ...EQUAL, tables: [UNCOMPARED], equal: false })
    expect(title).toBe('! No difference found, but not everything could be compared')
  })

  it('calls different what differs in settings alone', () => {
    const settings = DIFFERENT.settings
    expect(linesOf({ ...EQUAL, settings, equal: false })[0]).toBe('· Different')
    expect(linesOf({ ...EQUAL, virtualTables: ['search'] }).join()).toContain('compared: search.')
  })
})

describe('the JSON document of a difference', () => {
  it('keeps the contract', () => {
    for (const difference of [EQUAL, DIFFERENT]) {
      const document = JSON.parse(renderJson(diffDocument(diffed(difference))))
      expect(DOCUMENT_SCHEMAS.diff.safeParse(document).error).toBeUndefined()
      expect(document).toMatchObject({ command: 'diff', difference: { equal: difference.equal } })
    }
  })
})
