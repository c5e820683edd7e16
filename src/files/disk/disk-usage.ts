import { readFileSystemState } from './file-system-state.ts'

/** How much of a file system is used, as `df` counts it: what is reserved for the system counts neither way. */
export interface DiskUsage {
  readonly usedBytes: number
  readonly totalBytes: number
}

/**
 * How full the file system is that holds `path`, or would hold it; null for one that has no size of its own, as some
 * network and virtual ones.
 * @throws BackupError IO_FAILED
 */
export async function readDiskUsage(path: string): Promise<DiskUsage | null> {
  const { bavail, bfree, blocks, bsize } = await readFileSystemState(path)
  const usedBytes = (blocks - bfree) * bsize
  const totalBytes = usedBytes + bavail * bsize
  return totalBytes === 0 ? null : { usedBytes, totalBytes }
}
