import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { SIDECARS } from '../../../../src/sqlite/connection/sidecars.ts'
import { type Engine, openEngine } from '../../../../src/sqlite/engine/engine-client.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { buildVersion, fingerprintOf, readVersion } from '../../../support/database/versions.ts'

/** More of them, for a trial, through the environment. */
const { SAVEPOINT_KILLS = '8' } = process.env
const KILLS = Number(SAVEPOINT_KILLS)
/** A little longer than the whole job was measured to take. */
const LONGEST_MS = 14

describe('a kill at a random moment', () => {
  const scratch = useScratch()
  const target = (): string => scratch('app.db')
  const staged = (): string => scratch('staged.db')
  const safetyCopy = (): string => scratch('app.db.before')

  const JOBS: Record<string, (engine: Engine) => Promise<unknown>> = {
    swap: (engine) =>
      engine.swap({
        target: target(),
        staged: staged(),
        fingerprint: fingerprintOf(staged()),
        safetyCopy: safetyCopy(),
        takenBack: scratch('app.db.taken-back'),
        busyTimeoutMs: 100,
      }),
    'a write in place': async (engine) => {
      await engine.hold({ target: target(), staged: staged(), busyTimeoutMs: 100 })
      await engine.writeHeld(target(), target())
    },
  }

  it.each(Object.keys(JOBS).flatMap((job) => ['wal', 'delete'].map((mode) => [job, mode] as const)))(
    'of %s leaves the old database or the new one (%s), and a finished job has left the new one',
    async (job, mode) => {
      const seen = new Set<string>()
      for (let round = 0; round < KILLS; round += 1) {
        for (const path of [target(), staged(), safetyCopy()]) {
          for (const suffix of ['', ...SIDECARS]) await rm(path + suffix, { force: true })
        }
        buildVersion(target(), 'old', `PRAGMA journal_mode = ${mode}`)
        buildVersion(staged(), 'new')
        const controller = new AbortController()
        const engine = openEngine(controller.signal)
        await engine.probe(scratch('none.db'), 0, 'finish')

        const running = JOBS[job]!(engine).then(
          () => 'finished',
          (error: { code: string }) => error.code,
        )
        await wait((LONGEST_MS * round) / KILLS)
        controller.abort()
        const outcome = await running
        await engine.close()

        const version = readVersion(target())
        expect(['finished', 'CANCELLED']).toContain(outcome)
        expect(outcome === 'finished' ? ['new'] : ['old', 'new']).toContain(version)
        seen.add(`${outcome} ${version}`)
      }
      expect([...seen], 'some kills came in time').toContain('CANCELLED old')
    },
    60_000 + KILLS * 1000,
  )
})
