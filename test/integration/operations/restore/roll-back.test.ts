import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BackupError } from '../../../../src/domain/outcome/errors.ts'
import type { RestorePlan } from '../../../../src/domain/restore/plan.ts'
import type { RestoreApplication } from '../../../../src/operations/restore/application.ts'
import { rollBack } from '../../../../src/operations/restore/roll-back.ts'
import { openEngine } from '../../../../src/sqlite/engine/engine-client.ts'
import { buildDatabase, readValue } from '../../../support/database/build.ts'
import { type OperationBench, openBench, restoreRequest } from '../../../support/operation/bench.ts'

const FAILURE = new BackupError('FINGERPRINT_MISMATCH', 'The target is not what was restored.', {
  hint: 'Look.',
})

/** Rolls a target back that was just written in place, to a safety copy of what it held. */
async function rollBackTo(bench: OperationBench, mode: string, safetyCopyName: string) {
  const target = bench.source
  const names = {
    safetyCopy: join(bench.folder, safetyCopyName),
    takenBack: join(bench.folder, 'app.db.taken-back'),
  }
  const scratch = join(bench.folder, 'run')
  mkdirSync(scratch)
  renameSync(target, join(bench.folder, 'before.db'))
  buildDatabase(
    target,
    `PRAGMA journal_mode = ${mode}`,
    'CREATE TABLE wrong (x); INSERT INTO wrong VALUES (1)',
  )
  const plan = { method: 'in-place', targetName: 'app.db' } as RestorePlan
  const request = restoreRequest(target)
  const application = { plan, target, staged: '', scratch, request } as unknown as RestoreApplication
  const engine = openEngine(bench.ports.signal)
  try {
    const failure = await rollBack(application, names, FAILURE, engine).catch((error: unknown) => error)
    return { failure, target, ...names }
  } finally {
    await engine.close()
  }
}

test.each(['wal', 'delete'])(
  'what failed its check is kept, and the old content is back (%s)',
  async (mode) => {
    using bench = openBench()
    const { failure, takenBack, target } = await rollBackTo(bench, mode, 'before.db')
    expect(failure).toMatchObject({
      code: 'RESTORE_ROLLED_BACK',
      exitCode: 17,
      message: expect.stringContaining(takenBack),
      context: { target, takenBack, cause: 'FINGERPRINT_MISMATCH' },
    })
    expect(existsSync(`${takenBack}-wal`)).toBe(false)
    expect(readValue(target, 'SELECT count(*) FROM customer')).toBe(300)
    expect(readValue(takenBack, 'SELECT count(*) FROM wrong')).toBe(1)
  },
)

test('when even that fails, the error says where the old content is', async () => {
  using bench = openBench()
  const { failure, safetyCopy, target } = await rollBackTo(bench, 'delete', 'gone')
  expect(failure).toMatchObject({
    code: 'IO_FAILED',
    context: { target, safetyCopy },
    hint: expect.stringContaining(safetyCopy),
  })
})
