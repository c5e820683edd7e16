import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { RestorePlan } from '../../../../src/domain/restore/plan.ts'
import type { Applied } from '../../../../src/operations/restore/application.ts'
import { applyRestore } from '../../../../src/operations/restore/apply-restore.ts'
import { buildDatabase, ORDINARY_SQL, readValue } from '../../../support/database/build.ts'
import { inspectAll, useEngine } from '../../../support/database/engine.ts'
import { faultyEngine } from '../../../support/database/faulty-engine.ts'
import { type OperationBench, openBench, restoreRequest } from '../../../support/operation/bench.ts'

const COUNT = 'SELECT count(*) FROM invoice'
const SAFETY_COPY = 'app.db.before-restore-2026-11-23_01-04-05-000'

describe('a plan that is carried out', () => {
  const engine = useEngine()

  /** Over a target with ten invoices comes one with two thousand, to which something happens then. */
  async function apply(
    bench: OperationBench,
    method: RestorePlan['method'],
    afterWrite: (target: string) => void,
  ): Promise<Applied> {
    const target = bench.source
    buildDatabase(target, 'DELETE FROM invoice WHERE id > 10')
    const scratch = join(bench.folder, 'run')
    mkdirSync(scratch)
    const staged = buildDatabase(join(scratch, 'staged.db'), ORDINARY_SQL)
    const { fingerprint } = await inspectAll(engine(), staged)
    if (fingerprint === null) throw new Error('the staged database cannot be read')
    const plan = { method, targetName: 'app.db', safetyCopy: SAFETY_COPY } as RestorePlan
    const application = { plan, target, staged, fingerprint, scratch, request: restoreRequest(target) }
    return await applyRestore(
      application,
      faultyEngine(engine(), { afterWrite: () => afterWrite(target) }),
      bench.ports,
    )
  }

  test.each(['swap', 'in-place'] as const)(
    'leaves the new content and a safety copy (%s)',
    async (method) => {
      using bench = openBench()
      const { safetyCopy } = await apply(bench, method, () => {})
      expect(readValue(bench.source, COUNT)).toBe(2000)
      expect(readValue(safetyCopy ?? '', COUNT)).toBe(10)
    },
  )

  test('is taken back when a target written in place is not what it must be, and kept', async () => {
    using bench = openBench()
    let isSpoilt = false
    const applied = apply(bench, 'in-place', (target) => {
      if (!isSpoilt) buildDatabase(target, 'DROP TABLE setting')
      isSpoilt = true
    })
    await expect(applied).rejects.toMatchObject({ code: 'RESTORE_ROLLED_BACK', exitCode: 17 })
    expect(readValue(bench.source, COUNT)).toBe(10)
    expect(readValue(bench.source, 'SELECT count(*) FROM setting')).toBe(3)
    const [takenBack] = readdirSync(bench.folder).filter((name) => name.endsWith('_taken-back'))
    expect(readValue(join(bench.folder, takenBack ?? ''), COUNT)).toBe(2000)
  })

  test('does not begin in place when its safety copy would take the name of another', async () => {
    using bench = openBench()
    const taken = join(bench.folder, SAFETY_COPY)
    writeFileSync(taken, 'precious')
    await expect(apply(bench, 'in-place', () => {})).rejects.toMatchObject({ code: 'TARGET_EXISTS' })
    expect(readFileSync(taken, 'utf8')).toBe('precious')
    expect(readValue(bench.source, COUNT)).toBe(10)
    expect(readdirSync(bench.folder)).toContain(SAFETY_COPY)
  })
})
