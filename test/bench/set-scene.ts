import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Scene } from './contender.ts'
import { measureRun } from './measured-run.ts'

/**
 * Makes what contenders start from: an archive by Savepoint, and a file by gzip where gzip is.
 * @param place an empty folder
 */
export async function setScene(cli: string, source: string, place: string): Promise<Scene> {
  const store = join(place, 'archives')
  mkdirSync(store, { recursive: true })
  await measureRun([process.execPath, cli, 'create', source, '--store', store, '--quiet'])
  const [name] = readdirSync(join(store, 'manual'))
  if (name === undefined) throw new Error(`create of ${source} left no archive`)
  const gzipFile = join(place, 'source.db.gz')
  compressByGzip(source, gzipFile)
  return { source, folder: join(place, 'work'), archive: join(store, 'manual', name), gzipFile, cli }
}

function compressByGzip(source: string, to: string): void {
  const file = openSync(to, 'w')
  const { error, status } = spawnSync('gzip', ['-6', '-c', source], { stdio: ['ignore', file, 'inherit'] })
  closeSync(file)
  if (error !== undefined) rmSync(to)
  else if (status !== 0) throw new Error(`gzip -6 ${source}: exit ${status}`)
}
