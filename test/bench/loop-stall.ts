import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Scene } from './contender.ts'
import { measureRun } from './measured-run.ts'

const PRELOAD = new URL('./preload-loop-delay.ts', import.meta.url)

/**
 * How long the event loop of `savepoint create` stood still at most, in the main process: so long a signal to stop
 * would have waited.
 * @returns the longest stall of each run
 */
export async function measureLoopStalls({ cli, folder, source }: Scene, runs: number): Promise<number[]> {
  const stallsMs: number[] = []
  for (let run = 0; run < runs; run += 1) {
    mkdirSync(folder, { recursive: true })
    const file = join(folder, 'stall.txt')
    const store = join(folder, 'store')
    await measureRun(
      [process.execPath, '--import', PRELOAD.href, cli, 'create', source, '--store', store, '--quiet'],
      { BENCH_LOOP_DELAY_FILE: file },
    )
    stallsMs.push(Number(readFileSync(file, 'utf8')))
    rmSync(folder, { recursive: true })
  }
  return stallsMs
}
