import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GuardFolder } from '../../../../src/action/guard/guard-folder.ts'
import type { GuardState } from '../../../../src/action/guard/guard-state.ts'
import { readGuardState, SavedState } from '../../../../src/action/guard/saved-state.ts'

async function saveAll(...states: readonly GuardState[]): Promise<string> {
  let kept = ''
  const saved = new SavedState(new GuardFolder(temporary), (reference) => {
    kept = reference
  })
  for (const state of states) await saved.save(state)
  return kept
}

const STATE: GuardState = {
  armed: false,
  databases: Array.from({ length: 2_000 }, (_, index) => `${'long/'.repeat(30)}${index}.db`),
  because: 'it is a test',
}

let temporary: string

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'savepoint-state-'))
})
afterEach(() => rmSync(temporary, { recursive: true, force: true }))

describe('what a step leaves to its post step', () => {
  it('is short, whatever it says, and the same when it is read', async () => {
    const kept = await saveAll({ armed: false, databases: [], because: 'it is not finished' }, STATE)
    expect(kept.length).toBeLessThan(500)
    const { path, state } = await readGuardState(kept)
    expect(state).toEqual(STATE)
    const folder = new GuardFolder(temporary)
    expect(readdirSync(join(temporary, 'savepoint-guard'))).toEqual([basename(path)])
    expect(await folder.list()).toEqual([])
    await folder.removeState(path)
    expect(readdirSync(temporary)).toEqual([])
  })

  it('is refused when it was changed, when it is gone, and when the runner gives back something else', async () => {
    const kept = await saveAll(STATE)
    const { path } = JSON.parse(kept) as { readonly path: string }
    appendFileSync(path, ' ')
    await expect(readGuardState(kept)).rejects.toMatchObject({
      code: 'GUARD_ROLLBACK_FAILED',
      message: expect.stringContaining(`${path} was changed since.`),
    })
    rmSync(path)
    await expect(readGuardState(kept)).rejects.toMatchObject({ code: 'GUARD_ROLLBACK_FAILED' })
    for (const other of ['', '{}', '{"path":"/x","digest":"sha256:1"}'])
      await expect(readGuardState(other)).rejects.toMatchObject({ code: 'INVARIANT_BROKEN' })
  })
})
