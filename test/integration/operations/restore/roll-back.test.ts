import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BackupError } from '../../../../src/domain/outcome/errors.ts'
import type { RestorePlan } from '../../../../src/domain/restore/plan.ts'
import type { Application } from '../../../../src/operations/restore/application.ts'
import { rollBack } from '../../../../src/operations/restore/roll-back.ts'
import { openEngine } from '../../../../src/sqlite/engine/engine-client.ts'
import { buildDatabase, readValue } from '../../../support/database/build.ts'
import { type OperationBench, openBench, restoreRequest } from '../../../support/operation/bench.ts'

const FAILURE = new BackupError('FINGERPRINT_MISMATCH', 'The target is not what was restored.', {
  hint: 'Look.',
})
const COUNT = 'SELECT count(*) FROM customer'

/** A target that a restore just replaced, and the safety copy of what it held. */
function afterRestore(bench: OperationBench, method: RestorePlan['method']) {
  const target = bench.source
  const safetyCopy = `${target}.before-restore`
  const scratch = join(bench.folder, 'run')
  mkdirSync(scratch)
  renameSync(target, safetyCopy)
  buildDatabase(target, 'CREATE TABLE wrong (x)')
  const plan = { method, targetName: 'app.db' } as RestorePlan
  const application = {
    plan,
    target,
    staged: '',
    scratch,
    request: restoreRequest(target),
  } as unknown as Application
  return { application, safetyCopy, target }
}

test.each(['swap', 'in-place'] as const)(
  'after a %s that failed its check the old content is back',
  async (method) => {
    using bench = openBench()
    const { application, safetyCopy, target } = afterRestore(bench, method)
    const engine = openEngine(bench.ports.signal)
    try {
      await expect(rollBack(application, safetyCopy, FAILURE, engine)).rejects.toMatchObject({
        code: 'RESTORE_ROLLED_BACK',
        exitCode: 17,
      })
    } finally {
      await engine.close()
    }
    expect(readValue(target, COUNT)).toBe(300)
  },
)

test('a target that was absent is absent again', async () => {
  using bench = openBench()
  const { application, target } = afterRestore(bench, 'create')
  const engine = openEngine(bench.ports.signal)
  try {
    await expect(rollBack(application, null, FAILURE, engine)).rejects.toMatchObject({
      code: 'RESTORE_ROLLED_BACK',
    })
  } finally {
    await engine.close()
  }
  expect(existsSync(target)).toBe(false)
})

test('when even that fails, the error says where the old content is', async () => {
  using bench = openBench()
  const { application, target } = afterRestore(bench, 'swap')
  const engine = openEngine(bench.ports.signal)
  try {
    const failure = rollBack(application, join(bench.folder, 'gone'), FAILURE, engine)
    await expect(failure).rejects.toMatchObject({ code: 'IO_FAILED', context: { target } })
  } finally {
    await engine.close()
  }
})
