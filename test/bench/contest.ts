import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Contender, Scene } from './contender.ts'
import { type MeasuredRun, measureRun } from './measured-run.ts'
import { absent, type Measurement, summariseRuns } from './measurement.ts'
import { SAVEPOINT_CONTENDERS } from './savepoint-contenders.ts'
import { SHELL_CONTENDERS } from './shell-contenders.ts'
import type { ToolName } from './tools.ts'

/** Beyond this, the others would take hours and say nothing new. */
const OTHERS_UP_TO_BYTES = 2_000_000_000

/** What one size of database is measured with. */
export interface ContestSetting {
  readonly size: string
  readonly sizeBytes: number
  readonly runs: number
  readonly missing: readonly ToolName[]
  /** What every contender finds; its folder is made anew for each run. */
  readonly scene: Scene
}

/** Runs all contenders by turns, so that whatever else the machine does meets them all. */
export async function holdContest(setting: ContestSetting): Promise<readonly Measurement[]> {
  const { missing, runs, scene, size, sizeBytes } = setting
  const others = sizeBytes > OTHERS_UP_TO_BYTES ? [] : SHELL_CONTENDERS
  const contenders = [...SAVEPOINT_CONTENDERS, ...others].toSorted((one, other) =>
    one.task.localeCompare(other.task),
  )
  const able = contenders.filter(({ needs }) => !needs.some((name) => missing.includes(name)))
  const taken = new Map<Contender, MeasuredRun[]>(able.map((contender) => [contender, []]))
  const kept = new Map<Contender, number | null>()
  for (let run = 0; run < runs; run += 1) {
    for (const contender of run % 2 === 0 ? able : able.toReversed()) {
      taken.get(contender)?.push(await runContender(contender, scene))
      kept.set(contender, keptBytes(contender, scene))
    }
  }
  rmSync(scene.folder, { recursive: true, force: true })
  return contenders.map((contender) => {
    const { id, needs, task, title } = contender
    const figures = taken.get(contender)
    if (figures === undefined)
      return absent(
        size,
        contender,
        needs.filter((name) => missing.includes(name)),
      )
    const summary = summariseRuns(figures, kept.get(contender) ?? null)
    return { size, task, id, title, figures: summary, missing: [] }
  })
}

async function runContender(contender: Contender, scene: Scene): Promise<MeasuredRun> {
  rmSync(scene.folder, { recursive: true, force: true })
  mkdirSync(scene.folder, { recursive: true })
  contender.prepare?.(scene)
  // What the one before left to be written would be written in the time of this one.
  if (process.platform !== 'win32') spawnSync('sync')
  return measureRun(contender.command(scene), contender.variables)
}

function keptBytes(contender: Contender, scene: Scene): number | null {
  const path = contender.kept(scene)
  if (path === null) return null
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { name, parentPath }) => sum + statSync(join(parentPath, name)).size, 0)
}
