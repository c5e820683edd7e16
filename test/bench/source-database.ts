import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeRealisticDatabase } from '../support/realistic-database.ts'
import type { BenchSize } from './options.ts'

const MAKER = fileURLToPath(new URL('../support/realistic-database.ts', import.meta.url))

/**
 * A realistic database of a size, made once and kept: its name carries the digest of the code that makes it, so that
 * other code makes another.
 * @returns its path
 */
export function sourceDatabase(cache: string, { label, sizeBytes }: BenchSize): string {
  const maker = createHash('sha256').update(readFileSync(MAKER)).digest('hex').slice(0, 8)
  const path = join(cache, `shop-${label}-${maker}.db`)
  if (existsSync(path)) return path
  mkdirSync(cache, { recursive: true })
  const unfinished = `${path}.partial`
  for (const suffix of ['', '-wal', '-shm']) rmSync(unfinished + suffix, { force: true })
  makeRealisticDatabase(unfinished, sizeBytes)
  renameSync(unfinished, path)
  return path
}
