import { afterEach, beforeEach, expect, test } from 'vitest'
import { MODES } from '../../../src/action/inputs/input-table.ts'
import { makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
  makeDatabase(scene.workspace, 'app.db')
})
afterEach(() => scene[Symbol.asyncDispose]())

test.each([
  [{}, 'The input mode is missing.'],
  [{ mode: 'backup' }, `mode must be one of ${MODES.join(', ')}, and is "backup".`],
  [{ mode: 'create' }, 'The input database is missing.'],
  [
    { mode: 'create', database: 'app.db', confirm: 'app.db' },
    'The input confirm has no meaning with mode: create',
  ],
  [
    { mode: 'restore', database: 'app.db', dry_run: 'true' },
    'There is no input dry_run; did you mean dry-run?',
  ],
  [{ mode: 'create', database: 'app.db', gaurd: 'true' }, 'There is no input gaurd; did you mean guard?'],
  [{ mode: 'restore', database: 'app.db', 'dry-run': '' }, 'The input dry-run is set, but to nothing.'],
])('one annotation tells what is wrong with %o', async (inputs, message) => {
  const { annotations, conclusion, exitCode, outputs } = await scene.run(inputs)
  expect({ conclusion, exitCode }).toEqual({ conclusion: 'failure', exitCode: 2 })
  const errors = annotations.filter(({ type }) => type === 'error')
  expect(errors).toHaveLength(1)
  expect(errors[0]?.message).toContain(message)
  expect(outputs).toMatchObject({ verdict: 'failed' })
  expect(scene.github.requests.count()).toBe(0)
})

test('backups that are switched off are skipped, and never read like a success', async () => {
  const inputs = { mode: 'create', database: 'app.db' }
  const { outputs, summary } = await scene.run(inputs, { env: { BACKUP_ENABLED: 'false' } })
  expect(outputs).toMatchObject({ verdict: 'skipped' })
  expect(summary).toMatch(/^## ⏭️ Skipped, no backup was made/)
  expect(scene.github.world.artifacts.size).toBe(0)
})

test('the stack of a failure is written only when debug logging is on', async () => {
  const linesOf = async (debug: boolean): Promise<string> => {
    const lines: string[] = []
    const onLine = (line: string): void => void lines.push(line)
    await scene.run({ mode: 'create', database: 'none.db' }, { debug, onLine })
    return lines.join('\n')
  }
  expect(await linesOf(false)).not.toContain('::debug::BackupError')
  expect(await linesOf(true)).toContain('::debug::BackupError')
})
