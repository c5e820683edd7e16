import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BackupError } from '../../../../src/domain/outcome/errors.ts'
import { type Staged, stageSnapshot } from '../../../../src/operations/verify/stage.ts'
import type { InspectRequest } from '../../../../src/sqlite/inspection/inspection.ts'
import { useEngine } from '../../../support/database/engine.ts'
import { backUp, openBench } from '../../../support/operation/bench.ts'

const engine = useEngine()

/** Stages a good archive, and SQLite's look at it ends with an error. */
async function stageWith(error: BackupError | ((content: string) => BackupError)): Promise<Staged> {
  using bench = openBench()
  const path = join(bench.root, (await backUp(bench)).entry.id)
  const scratch = join(bench.folder, 'stage')
  mkdirSync(scratch)
  const failing = Object.assign(Object.create(engine()), {
    inspect: ({ path: content }: InspectRequest) =>
      Promise.reject(typeof error === 'function' ? error(content) : error),
    start: () => {},
  })
  return await stageSnapshot(
    {
      path,
      scratch,
      destination: join(scratch, 'snapshot.db'),
      expectedDigest: null,
      level: 'data',
      assertions: [],
      busyTimeoutMs: 1_000,
      durable: false,
    },
    failing,
    bench.ports,
  )
}

test.each(['IO_FAILED', 'CANCELLED', 'SOURCE_BUSY'] as const)(
  'what is wrong with the machine is not blamed on the archive: %s',
  async (code) => {
    const error = new BackupError(code, 'It could not be looked at.', { hint: 'Try again.' })
    await expect(stageWith(error)).rejects.toBe(error)
  },
)

test('content that is no database is said to be none, and is called damaged by nobody', async () => {
  const error = new BackupError('SOURCE_NOT_A_DATABASE', 'It is something else.', { hint: 'Look at it.' })
  const { failure, findings } = await stageWith(error)
  expect(failure).toMatchObject({
    code: 'ARCHIVE_NOT_A_DATABASE',
    hint: 'Use another archive. Look at it.',
  })
  expect(findings.at(-1)).toMatchObject({ check: 'SQL', outcome: 'failed' })
  expect(findings.at(-1)).not.toHaveProperty('damaged')
})

test('a check that did not come to its end calls nothing damaged', async () => {
  const error = new BackupError('CHECK_NOT_FINISHED', 'It took too long.', { hint: 'Look at it.' })
  const { failure, findings } = await stageWith(error)
  expect(failure).toMatchObject({ code: 'CHECK_NOT_FINISHED' })
  expect(findings.at(-1)).toEqual({
    check: 'integrity',
    outcome: 'failed',
    message: 'It took too long.',
    hint: 'Look at it.',
  })
})

test.each([
  [
    (content: string) => `${content} is the text of ${content}.`,
    /^The content of \S+ is the text of the content of \S+\.$/,
  ],
  [
    (content: string) => `the checks of ${content} ended.`,
    /^the checks of the content of \S+\.db\.gz ended\.$/,
  ],
])('what was unpacked has no name but that of its archive', async (say, message) => {
  const { failure } = await stageWith(
    (content) => new BackupError('INTEGRITY_CHECK_FAILED', say(content), { hint: 'Look at it.' }),
  )
  expect(failure?.message).toMatch(message)
})
