import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchResult } from './bench-result.ts'
import type { Scene } from './contender.ts'
import { holdContest } from './contest.ts'
import { measureLoopStalls } from './loop-stall.ts'
import { readMachine } from './machine.ts'
import type { Measurement } from './measurement.ts'
import type { BenchOptions, BenchSize } from './options.ts'
import { type Profile, profileWork } from './profile.ts'
import { setScene } from './set-scene.ts'
import { sourceDatabase } from './source-database.ts'
import { measureStartUp } from './start-up.ts'
import { findTools } from './tools.ts'
import { measureWriterWait, type WriterWait } from './writer-wait.ts'

/** Beyond this, what does not depend on the size is not measured again. */
const ONCE_UP_TO_BYTES = 1_000_000_000
const LARGE_RUNS = 3

/** Where the bench works, and what it runs. */
export interface BenchPlace {
  readonly cli: string
  /** Empty; the caller removes it. */
  readonly folder: string
  readonly searchPath: string
  /** Told what is done next. */
  readonly say: (step: string) => void
}

/** Measures everything, at every size. */
export async function runBench(options: BenchOptions, place: BenchPlace): Promise<BenchResult> {
  const { runs, sizes } = options
  const [date, machine, tools] = [new Date().toISOString(), readMachine(), findTools(place.searchPath)]
  const once = sizes.findLast(({ sizeBytes }) => sizeBytes <= ONCE_UP_TO_BYTES) ?? sizes[0]
  if (once === undefined) throw new Error('there is no size to measure')
  const measurements: Measurement[] = []
  const profiles: Profile[] = []
  let atOnce: Pick<BenchResult, 'disturbance' | 'startUp'> | null = null
  for (const size of sizes) {
    const scene = await prepareScene(options, size, place)
    const sizeRuns = size.sizeBytes > ONCE_UP_TO_BYTES ? Math.min(runs, LARGE_RUNS) : runs
    place.say(`${size.label}: create, restore, verify by turns`)
    const setting = {
      size: size.label,
      sizeBytes: size.sizeBytes,
      runs: sizeRuns,
      missing: tools.missing,
      scene,
    }
    measurements.push(...(await holdContest(setting)))
    if (size.sizeBytes <= ONCE_UP_TO_BYTES) {
      place.say(`${size.label}: the parts of the work`)
      profiles.push(await profileWork(size.label, scene.source, place.folder))
    }
    if (size === once) {
      place.say(`${size.label}: start-up, event loop, writer`)
      atOnce = { startUp: await measureStartUp(scene, runs), disturbance: await disturb(size, scene, runs) }
    }
    rmSync(join(place.folder, size.label), { recursive: true })
  }
  if (atOnce === null) throw new Error(`${once.label} was not measured`)
  return { date, machine, tools, sizes, runs, measurements, profiles, ...atOnce }
}

async function prepareScene(options: BenchOptions, size: BenchSize, place: BenchPlace): Promise<Scene> {
  place.say(`${size.label}: the database`)
  const source = await sourceDatabase(options.cache, size)
  const folder = join(place.folder, size.label)
  mkdirSync(folder)
  return setScene(place.cli, source, folder)
}

async function disturb(size: BenchSize, scene: Scene, runs: number): Promise<BenchResult['disturbance']> {
  const loopStallsMs = await measureLoopStalls(scene, Math.min(runs, LARGE_RUNS))
  const writerWaits: WriterWait[] = []
  for (let run = 0; run < Math.min(runs, LARGE_RUNS); run += 1)
    writerWaits.push(await measureWriterWait(scene))
  return { size: size.label, loopStallsMs, writerWaits }
}
