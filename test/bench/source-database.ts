import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measureRun } from './measured-run.ts'
import type { BenchSize } from './options.ts'

const CONTENT = new URL('../support/database/realistic-database.ts', import.meta.url)
const MAKER = fileURLToPath(new URL('./make-source.ts', import.meta.url))

/**
 * A realistic database of a size, made once and kept: its name carries the digest of the code that makes it, so that
 * other code makes another.
 * @returns its path
 */
export async function sourceDatabase(cache: string, { label, sizeBytes }: BenchSize): Promise<string> {
  const content = createHash('sha256').update(readFileSync(CONTENT)).digest('hex').slice(0, 8)
  const path = join(cache, `shop-${label}-${content}.db`)
  if (existsSync(path)) return path
  mkdirSync(cache, { recursive: true })
  const unfinished = `${path}.partial`
  for (const suffix of ['', '-wal', '-shm']) rmSync(unfinished + suffix, { force: true })
  await measureRun([process.execPath, MAKER, unfinished, String(sizeBytes)])
  renameSync(unfinished, path)
  return path
}
