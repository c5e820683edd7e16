import { lstat } from 'node:fs/promises'

/** What SQLite keeps beside a database: the write-ahead log, its shared index, and the rollback journal. */
export const SIDECARS = ['-wal', '-shm', '-journal'] as const
export type Sidecar = (typeof SIDECARS)[number]

/** Size of each sidecar that lies beside a database; empty when there is none. */
export type SidecarSizes = ReadonlyMap<Sidecar, number>

/**
 * @param realPath the database with all symlinks resolved: SQLite puts sidecars beside the real file
 * @see https://www.sqlite.org/tempfiles.html
 */
export async function readSidecars(realPath: string): Promise<SidecarSizes> {
  const sizes = new Map<Sidecar, number>()
  for (const sidecar of SIDECARS) {
    const stats = await lstat(realPath + sidecar).catch(missing)
    if (stats !== null) sizes.set(sidecar, stats.size)
  }
  return sizes
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
