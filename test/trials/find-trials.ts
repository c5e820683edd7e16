import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Trial } from './trial.ts'

/** Loads every trial of this folder, in the order of their numbers. */
export async function findTrials(): Promise<readonly Trial[]> {
  const files = readdirSync(import.meta.dirname).filter((name) => /^T\d\d-[a-z0-9-]+\.ts$/.test(name))
  const trials = await Promise.all(
    files.sort().map(async (name) => {
      const { trial } = (await import(join(import.meta.dirname, name))) as { trial: Trial }
      if (!name.startsWith(`${trial.id}-`)) throw new Error(`${name} holds the trial ${trial.id}`)
      return trial
    }),
  )
  return trials
}

/** The trials of the given ids; all when none is given. */
export function selectTrials(trials: readonly Trial[], ids: readonly string[]): readonly Trial[] {
  const unknown = ids.filter((id) => !trials.some((trial) => trial.id === id))
  if (unknown.length > 0) throw new Error(`there is no trial ${unknown.join(', ')}`)
  return ids.length === 0 ? trials : trials.filter((trial) => ids.includes(trial.id))
}
