import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../../../../src/domain/outcome/verification.ts'
import type { Created } from '../../../../src/operations/backup/create.ts'
import { checkDatabase } from '../../../../src/operations/verify/check.ts'
import { readAccepted } from '../../../../src/operations/verify/read-accepted.ts'
import { verifyArchive } from '../../../../src/operations/verify/verify.ts'
import { editSchema } from '../../../support/database/build.ts'
import { useEngine } from '../../../support/database/engine.ts'
import {
  buildWithForeignText,
  buildWithLostRow,
  buildWithRefusedValues,
  buildWithStaleIndex,
  buildWithStaleText,
} from '../../../support/database/oddities.ts'
import { backUp, type OperationBench, openBench } from '../../../support/operation/bench.ts'

const REFUSED = [
  'values: amount.label: non-TEXT value = 1',
  'values: client.last_check: NOT NULL = 3',
  'values: mail_address: UNIQUE = 1',
]

describe('a backup of a database in which something is found', () => {
  const engine = useEngine()
  let bench: OperationBench
  beforeEach(() => {
    bench = openBench()
    rmSync(bench.source)
  })
  afterEach(() => bench[Symbol.dispose]())

  const gradesOf = ({ findings }: Report) =>
    findings.flatMap(({ grade, outcome }) => (grade === undefined ? [] : [[grade, outcome]]))

  const verifyEntry = ({ entry }: Pick<Created, 'entry'>) =>
    verifyArchive(
      {
        path: join(bench.root, entry.id),
        subject: entry.name,
        expectedDigest: null,
        level: 'data',
        assertions: [],
        busyTimeoutMs: 1_000,
      },
      engine(),
      bench.ports,
    )

  it.each([
    ['indexes', buildWithStaleIndex],
    ['values', buildWithRefusedValues],
    ['full text', (path: string) => buildWithStaleText(path, 5)],
    ['not checkable', (path: string) => buildWithForeignText(path, 'compress')],
    ['not checkable', (path: string) => buildWithForeignText(path, 'content')],
  ] as const)('is kept with a warning when no row is lost: %s', async (grade, build) => {
    build(bench.source)
    const { entry, report, verdict } = await backUp(bench)
    expect(verdict).toBe('warning')
    expect(gradesOf(report)).toEqual([[grade, 'warning']])
    expect(JSON.stringify(report)).not.toMatch(/restore/i)
    const verified = await verifyEntry({ entry })
    expect(verified.failure).toBeNull()
    expect(gradesOf(verified.report)).toEqual([[grade, 'warning']])
  })

  it('is not made when rows are gone', async () => {
    buildWithLostRow(bench.source, 'CREATE INDEX t_a ON t (a)')
    await expect(backUp(bench)).rejects.toMatchObject({ code: 'INTEGRITY_CHECK_FAILED' })
  })

  it('is quiet about what is accepted, warns of what is new, and says what is gone', async () => {
    buildWithRefusedValues(bench.source)
    const list = join(bench.folder, 'accepted.txt')
    writeFileSync(
      list,
      `# known since the migration\n${REFUSED.join('\n')}\nvalues: old.name: NOT NULL = 7\n`,
    )
    const accepted = await readAccepted(['@accepted.txt'], 'accept', bench.folder)
    const quiet = await backUp(bench, { accepted })
    expect(quiet.verdict).toBe('ok')
    expect(quiet.manifest).toMatchObject({
      grade: 'values',
      accepted: [...accepted].map(([key, count]) => ({ key, count })),
    })
    expect((await verifyEntry(quiet)).report.findings.map(({ outcome }) => outcome)).not.toContain('warning')
    expect(gradesOf(quiet.report)).toEqual([['values', 'ok']])
    expect(quiet.report.findings.flatMap(({ details = [] }) => details)).toEqual([
      'Accepted and no longer found: values: old.name: NOT NULL = 7',
    ])

    editSchema(bench.source, 'DROP INDEX mail_address', 'PRAGMA ignore_check_constraints = ON')
    const more = await readAccepted(REFUSED.slice(1), 'accept', bench.folder)
    const { report, verdict } = await backUp(bench, { accepted: more })
    expect(verdict).toBe('warning')
    expect(report.findings.find(({ grade }) => grade === 'values')?.details).toEqual(REFUSED.slice(0, 1))
  })

  it('names a list of accepted findings that cannot be read', async () => {
    await expect(readAccepted(['@absent.txt'], 'accept', bench.folder)).rejects.toThrow('absent.txt')
    await expect(readAccepted(['nonsense'], 'accept', bench.folder)).rejects.toThrow(
      'accept holds "nonsense"',
    )
  })

  it('and a check of the live database say the same', async () => {
    buildWithRefusedValues(bench.source)
    const request = {
      database: bench.source,
      integrity: 'full',
      assertions: [],
      busyTimeoutMs: 1_000,
    } as const
    const { failure, report, verdict } = await checkDatabase(request, bench.ports)
    expect({ failure, verdict }).toEqual({ failure: null, verdict: 'warning' })
    expect(report.findings.find(({ grade }) => grade === 'values')?.details).toEqual(REFUSED)
  })
})
