import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Fingerprint } from '../../../../src/domain/archive/fingerprint.ts'
import type { RestorePlan } from '../../../../src/domain/restore/plan.ts'
import type { RestoreApplication } from '../../../../src/operations/restore/application.ts'
import { checkTarget } from '../../../../src/operations/restore/check-target.ts'
import { buildDatabase, ORDINARY_SQL } from '../../../support/database/build.ts'
import { inspectAll, useEngine } from '../../../support/database/engine.ts'
import { addStrayPage } from '../../../support/database/page-damage.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { restoreRequest } from '../../../support/operation/bench.ts'

describe('a target right after it was restored', () => {
  const scratch = useScratch()
  const engine = useEngine()

  /** A restore that just ended, of something whose facts were those of `staged`. */
  async function restored(staged: string, target: string): Promise<RestoreApplication> {
    const { fingerprint } = await inspectAll(engine(), staged)
    return {
      plan: { method: 'in-place', targetName: 'app.db' } as RestorePlan,
      target,
      staged,
      scratch: scratch(),
      fingerprint: fingerprint as Fingerprint,
      request: restoreRequest(target),
    }
  }

  test('is good when it is what was staged', async () => {
    const target = buildDatabase(scratch('app.db'), ORDINARY_SQL)
    await expect(checkTarget(await restored(target, target), engine())).resolves.toEqual([])
  })

  test('is refused when SQLite finds it unsound, though every fact of it agrees', async () => {
    const target = buildDatabase(scratch('app.db'), ORDINARY_SQL)
    const stray = addStrayPage(target)
    await expect(checkTarget(await restored(target, target), engine())).rejects.toMatchObject({
      code: 'INTEGRITY_CHECK_FAILED',
      message: expect.stringContaining(`Page ${stray}: never used`),
    })
  })

  test('is refused with another schema', async () => {
    const staged = buildDatabase(scratch('staged.db'), ORDINARY_SQL)
    const target = buildDatabase(scratch('app.db'), ORDINARY_SQL, 'CREATE TABLE intruder (a)')
    await expect(checkTarget(await restored(staged, target), engine())).rejects.toMatchObject({
      code: 'FINGERPRINT_MISMATCH',
    })
  })

  test('has another number of rows: somebody wrote', async () => {
    const staged = buildDatabase(scratch('staged.db'), ORDINARY_SQL)
    const target = buildDatabase(join(scratch(), 'app.db'), ORDINARY_SQL, 'DELETE FROM invoice WHERE id = 1')
    await expect(checkTarget(await restored(staged, target), engine())).resolves.toEqual([
      expect.stringContaining('rows of invoice expected 2000, got 1999'),
    ])
  })
})
