import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import { openDatabase } from '../../src/sqlite/connection/database.ts'

const BLOCK_BYTES = 1_048_576
const PAGES_A_STEP = 1_000

/** Seconds of one core that the parts of the work take by themselves, each done once. */
export interface Profile {
  readonly size: string
  readonly copyMs: number
  readonly integrityCheckMs: number
  readonly deflateMs: number
  readonly inflateMs: number
  readonly sha256Ms: number
  readonly crc32Ms: number
}

/**
 * Measures the parts one after another in this process, on one thread.
 * @param folder for the copy, which is removed
 */
export async function profileWork(size: string, source: string, folder: string): Promise<Profile> {
  return {
    size,
    copyMs: await measureCopy(source, join(folder, 'copy.db')),
    integrityCheckMs: measureIntegrityCheck(source),
    ...measureBlocks(source),
  }
}

async function measureCopy(source: string, to: string): Promise<number> {
  const database = openDatabase(source, { readonly: true })
  const before = process.cpuUsage()
  try {
    await database.backup(to, { progress: () => PAGES_A_STEP })
  } finally {
    database.close()
    rmSync(to, { force: true })
  }
  return cpuMsSince(before)
}

function measureIntegrityCheck(source: string): number {
  const database = openDatabase(source, { readonly: true })
  try {
    return cpuMsOf(() => database.pragma('integrity_check'))
  } finally {
    database.close()
  }
}

/** Reading is not counted: it comes from the cache of the system, and everybody has to do it. */
function measureBlocks(source: string): Pick<Profile, 'deflateMs' | 'inflateMs' | 'sha256Ms' | 'crc32Ms'> {
  const spent = { deflateMs: 0, inflateMs: 0, sha256Ms: 0, crc32Ms: 0 }
  const digest = createHash('sha256')
  const block = Buffer.alloc(BLOCK_BYTES)
  const file = openSync(source, 'r')
  try {
    for (let length = readSync(file, block); length > 0; length = readSync(file, block)) {
      const raw = block.subarray(0, length)
      let packed: Uint8Array = raw
      spent.deflateMs += cpuMsOf(() => {
        packed = deflateRawSync(raw, { level: 5 })
      })
      spent.inflateMs += cpuMsOf(() => inflateRawSync(packed, { chunkSize: BLOCK_BYTES + 1 }))
      spent.sha256Ms += cpuMsOf(() => digest.update(raw))
      spent.crc32Ms += cpuMsOf(() => crc32(raw))
    }
  } finally {
    closeSync(file)
  }
  return spent
}

function cpuMsOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  return cpuMsSince(before)
}

function cpuMsSince(before: NodeJS.CpuUsage): number {
  const { system, user } = process.cpuUsage(before)
  return (user + system) / 1000
}
