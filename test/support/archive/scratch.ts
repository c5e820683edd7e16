import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

/** A directory for the tests of one file, removed after them; call the result for its path. */
export function scratchDirectory(): () => string {
  let path: string | undefined
  beforeAll(async () => {
    path = await mkdtemp(join(tmpdir(), 'savepoint-test-'))
  })
  afterAll(async () => {
    if (path !== undefined) await rm(path, { recursive: true, force: true })
  })
  return () => path!
}
