import { describe, expect, it } from 'vitest'
import { assembleDifference } from '../../../../src/domain/difference/difference.ts'
import {
  type CopyFacts,
  judgeRehearsal,
  type RehearsalFacts,
  verdictOfRehearsal,
} from '../../../../src/domain/rehearsal/rehearsal.ts'
import { findRowDrops, parseRowDropLimits } from '../../../../src/domain/rehearsal/row-drop.ts'
import { maskSecrets, secretsOf } from '../../../../src/domain/rehearsal/secrets.ts'
import { judgeSource } from '../../../../src/domain/rehearsal/source.ts'
import { parseVariable, renderVariables } from '../../../../src/domain/rehearsal/variables.ts'

const COPY: CopyFacts = {
  problems: [],
  orphansBefore: 0,
  orphansAfter: 0,
  orphanDetails: [],
  rowDrops: [],
  assertionCount: 0,
  brokenAssertions: [],
}
const END = { exitCode: 0, signal: null, isTimedOut: false, hasLeftovers: false, durationMs: 5 }
const FACTS: RehearsalFacts = {
  command: END,
  timeLimitMs: 60_000,
  source: 'untouched',
  sourceReason: 'It changed.',
  sourceHint: 'Look.',
  copy: COPY,
}

/** The outcomes that are not ok or skipped, with the code of a breach. */
function verdictsOf(facts: Partial<RehearsalFacts>): readonly string[] {
  return judgeRehearsal({ ...FACTS, ...facts }).flatMap((finding) => {
    if (finding.outcome === 'failed') return [`${finding.check}: ${finding.code}`]
    return finding.outcome === 'warning' ? [`${finding.check}: warning`] : []
  })
}

describe('a rehearsal', () => {
  it('passes when nothing is wrong', () => {
    expect(verdictsOf({})).toEqual([])
    expect(verdictOfRehearsal(judgeRehearsal(FACTS))).toBe('ok')
  })

  it.each([
    [{ source: 'touched' }, ['real database: REHEARSAL_TOUCHED_SOURCE']],
    [{ source: 'doubtful' }, ['real database: warning']],
    [{ command: { ...END, exitCode: 1 } }, ['command: REHEARSAL_COMMAND_FAILED']],
    [{ command: { ...END, exitCode: null, signal: 'SIGSEGV' } }, ['command: REHEARSAL_COMMAND_FAILED']],
    [{ command: { ...END, exitCode: null, isTimedOut: true } }, ['command: REHEARSAL_TIMED_OUT']],
    [{ command: { ...END, hasLeftovers: true } }, ['command: warning']],
    [{ copy: { unreadable: 'gone' } }, ['integrity: INTEGRITY_CHECK_FAILED']],
    [{ copy: { ...COPY, problems: ['page 2'] } }, ['integrity: INTEGRITY_CHECK_FAILED']],
    [{ copy: { ...COPY, orphansAfter: 1 } }, ['foreign keys: REHEARSAL_ROWS_ORPHANED']],
    [{ copy: { ...COPY, orphansBefore: null, orphansAfter: 1 } }, ['foreign keys: REHEARSAL_ROWS_ORPHANED']],
    [{ copy: { ...COPY, orphansAfter: null } }, ['foreign keys: warning']],
    [{ copy: { ...COPY, orphansBefore: 2, orphansAfter: 2 } }, []],
    [{ copy: { ...COPY, assertionCount: 1 } }, []],
    [
      { copy: { ...COPY, assertionCount: 1, brokenAssertions: ['SELECT 0'] } },
      ['assertions: ASSERTION_FAILED'],
    ],
  ] as const)('finds %o to be %j', (facts, verdicts) => {
    expect(verdictsOf(facts)).toEqual(verdicts)
  })

  it('is as bad as the worst of what was found', () => {
    expect(verdictOfRehearsal(judgeRehearsal({ ...FACTS, source: 'doubtful' }))).toBe('warning')
    expect(verdictOfRehearsal(judgeRehearsal({ ...FACTS, source: 'touched' }))).toBe('failed')
  })

  it('names each table that loses more rows than it may, and those that may', () => {
    const drop = { table: 'a', rowsBefore: 3, rowsAfter: 2, isGone: false, limitPercent: 0, isAllowed: false }
    const gone = { ...drop, table: 'b', rowsAfter: 0, isGone: true }
    const refused = judgeRehearsal({ ...FACTS, copy: { ...COPY, rowDrops: [drop, gone] } })[4]
    expect(refused?.details).toEqual([
      'a: 3 row(s) before, 2 after (33.3 %, allowed 0 %)',
      'b: is gone with 3 row(s) (100 %, allowed 0 %)',
    ])
    const allowed = judgeRehearsal({
      ...FACTS,
      copy: { ...COPY, rowDrops: [{ ...drop, isAllowed: true }] },
    })[4]
    expect(allowed).toMatchObject({ outcome: 'ok', details: [expect.stringContaining('a:')] })
  })
})

describe('lost rows', () => {
  const limitsOf = (...lines: readonly string[]) =>
    parseRowDropLimits(lines.map((text) => ({ text, from: 'max-row-drop' })))
  const table = (name: string, rows: number | null) => ({ name, rows })

  it('are allowed for all tables or for one, whatever its letters', () => {
    expect(limitsOf()).toMatchObject({ percent: 0 })
    const limits = limitsOf('10', 'Sessions = 100')
    const before = [table('a', 100), table('b', 100), table('SESSIONS', 5), table('constructor', 2)]
    const after = [table('a', 90), table('b', 89), table('constructor', 2)]
    expect(
      findRowDrops(before, after, limits).map(({ isAllowed, table: name }) => [name, isAllowed]),
    ).toEqual([
      ['a', true],
      ['b', false],
      ['SESSIONS', true],
    ])
  })

  it('are not seen where rows cannot be counted, or where there were none', () => {
    const before = [table('a', null), table('b', 3), table('c', 0)]
    expect(findRowDrops(before, [table('a', 1), table('b', null)], limitsOf())).toEqual([])
  })

  it('are allowed in whole percent only', () => {
    expect(() => limitsOf('101')).toThrow('max-row-drop must be a whole number from 0 to 100')
    expect(() => limitsOf('sessions=')).toThrow('max-row-drop')
  })
})

describe('the real database', () => {
  const parts = { tables: [], virtualTables: [], schema: [], settings: [] }
  const rows = assembleDifference({
    ...parts,
    tables: [{ table: 'a', added: 1, removed: 0, changed: 0, comparable: 'rows' }],
  })
  const schema = assembleDifference({ ...parts, schema: [{ type: 'table', name: 'b', change: 'added' }] })
  const none = assembleDifference(parts)
  const changed = (difference: typeof rows) => ({ state: 'changed', difference }) as const

  it.each([
    [{ after: { state: 'same' }, otherUsers: 0, isCopyChanged: false }, 'untouched'],
    [{ after: { state: 'replaced', how: 'gone' }, otherUsers: 3, isCopyChanged: true }, 'touched'],
    [{ after: changed(rows), otherUsers: 0, isCopyChanged: true }, 'touched'],
    [{ after: changed(rows), otherUsers: 1, isCopyChanged: false }, 'touched'],
    [{ after: changed(schema), otherUsers: 1, isCopyChanged: true }, 'touched'],
    [{ after: changed(rows), otherUsers: 1, isCopyChanged: true }, 'doubtful'],
    [{ after: changed(none), otherUsers: 0, isCopyChanged: true }, 'touched'],
    [{ after: changed(none), otherUsers: 1, isCopyChanged: false }, 'untouched'],
  ] as const)('%o is %s', (facts, verdict) => {
    expect(judgeSource(facts)).toBe(verdict)
  })
})

describe('the variables of a command', () => {
  it('have the path of the copy in them', () => {
    const url = parseVariable({ text: 'DATABASE_URL=file:{database}?a=b', from: 'env' })
    expect(renderVariables([url], '/s/app.db')).toEqual({
      DATABASE_URL: 'file:/s/app.db?a=b',
      SAVEPOINT_DATABASE: '/s/app.db',
    })
  })

  it('have it as it is, whatever characters it has', () => {
    const url = parseVariable({ text: 'DATABASE_URL=file:{database}', from: 'env' })
    const path = "/s/$& $1 $$ $`/it's.db"
    expect(renderVariables([url], path)).toMatchObject({ DATABASE_URL: `file:${path}` })
  })

  it.each(['DATABASE_URL', '1A=x', '=x', 'SAVEPOINT_DATABASE=/real.db'])('%s is refused, unseen', (text) => {
    expect(() => parseVariable({ text, from: 'env' })).toThrow('env must be NAME=value')
  })
})

describe('secrets', () => {
  const secrets = secretsOf({
    API_TOKEN: 'abc/def+1',
    PRIVATE_KEY: 'line one\nline two\n',
    DATABASE_URL: 'postgres://me:sword@host/db',
    EMPTY_TOKEN: '',
    UNSET_TOKEN: undefined,
    SHORT_TOKEN: 'abc',
    HOME: '/home/me',
  })

  it('are what the name of a variable or a URL says, in every form', () => {
    const text = 'abc/def+1 abc%2Fdef%2B1 line two postgres://me:sword@host /home/me'
    expect(maskSecrets(text, secrets)).toBe('*** *** *** postgres://me:***@host /home/me')
  })

  it('are masked whole when one is part of another', () => {
    expect(maskSecrets('hunter2hunter', secretsOf({ A_TOKEN: 'hunter2', B_TOKEN: 'hunter2hunter' }))).toBe(
      '***',
    )
  })

  it('are no less secret when they are not well-formed text', () => {
    expect(secretsOf({ A_TOKEN: 'ab\ud800cd' })).toContain('ab\ud800cd')
  })
})
