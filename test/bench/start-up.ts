import { linkSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { renderArchiveName } from '../../src/domain/archive/name.ts'
import type { Scene } from './contender.ts'
import { type CommandLine, measureRun } from './measured-run.ts'
import { median } from './median.ts'

const ARCHIVES = 1_000
const FIRST_ARCHIVE = new Date('2026-01-01T00:00:00.000Z')
const HOUR_MS = 3_600_000

/** Medians of the commands that one waits for. */
export interface StartUp {
  /** Node with nothing to do: what no command can fall below. */
  readonly bareNodeMs: number
  readonly versionMs: number
  /** Of a store with 1,000 archives. */
  readonly listMs: number
}

/** Measures, by turns, how long the quick commands take. */
export async function measureStartUp({ archive, cli, folder }: Scene, runs: number): Promise<StartUp> {
  const store = join(folder, 'thousand')
  fillStore(store, archive)
  const commands: readonly CommandLine[] = [
    [process.execPath, '-e', '0'],
    [process.execPath, cli, '--version'],
    [process.execPath, cli, 'list', '--store', store],
  ]
  const durationsMs: number[][] = commands.map(() => [])
  for (let run = 0; run < 2 * runs + 1; run += 1) {
    for (const [index, command] of commands.entries()) {
      durationsMs[index]?.push((await measureRun(command)).durationMs)
    }
  }
  const [bareNodeMs = 0, versionMs = 0, listMs = 0] = durationsMs.map(median)
  return { bareNodeMs, versionMs, listMs }
}

function fillStore(store: string, archive: string): void {
  const archives = join(store, 'automatic')
  mkdirSync(archives, { recursive: true })
  for (let hour = 0; hour < ARCHIVES; hour += 1) {
    const createdAt = new Date(FIRST_ARCHIVE.getTime() + hour * HOUR_MS)
    linkSync(archive, join(archives, renderArchiveName({ database: 'shop', createdAt, label: null })))
  }
}
