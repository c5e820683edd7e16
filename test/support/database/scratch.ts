import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

/**
 * Gives each test a directory of its own and removes it afterwards.
 * @returns a function that joins names to it
 */
export function useScratch(): (...names: readonly string[]) => string {
  let directory = ''
  beforeEach(async () => {
    directory = await realpath(await mkdtemp(join(tmpdir(), 'savepoint-sqlite-')))
  })
  afterEach(async () => {
    await rm(directory, { recursive: true, force: true })
  })
  return (...names) => join(directory, ...names)
}
