import { type StatsFs, statfsSync } from 'node:fs'
import { dirname } from 'node:path'

/** What of a file system tells how full it is. */
export type Fullness = Pick<StatsFs, 'bavail' | 'bsize' | 'files' | 'ffree'>

/** Node has no name for a used-up quota: it gives the number, which each system has for itself. */
const QUOTA_ERRNOS: Readonly<Record<string, number>> = { linux: -122, darwin: -69, freebsd: -69 }

/** Tells whether a system error is about a used-up quota, by its name or its number. */
export function isQuotaError({ code, errno }: NodeJS.ErrnoException): boolean {
  return code === 'EDQUOT' || (errno !== undefined && errno === QUOTA_ERRNOS[process.platform])
}

/**
 * Why a file could not be written, as a sentence: a limit on one file, a quota, no more files, or no more bytes.
 * @param fullness of the file system; null where it does not say
 */
export function describeFullDisk(
  error: NodeJS.ErrnoException,
  path: string,
  neededBytes: number | undefined,
  fullness: Fullness | null = readFullness(path),
): string {
  if (error.code === 'EFBIG') return `Cannot write ${path}: the limit for the size of a file is reached.`
  if (isQuotaError(error)) return `No space left for ${path}: the disk quota is used up.`
  if (fullness !== null && fullness.files > 0 && fullness.ffree === 0) {
    return `No room for another file in ${dirname(path)}: all ${fullness.files} inodes of the disk are in use, whatever space is free.`
  }
  const needs = neededBytes === undefined ? [] : [`needs about ${megabytes(neededBytes)}`]
  const free = fullness === null ? [] : [`${megabytes(fullness.bavail * fullness.bsize)} free`]
  const facts = [...needs, ...free].join(', ')
  return `No space left in ${dirname(path)}${facts === '' ? '.' : `: ${facts}.`}`
}

/** A size for a message about space, in whole megabytes, rounded up. */
export function megabytes(sizeBytes: number): string {
  return `${Math.ceil(sizeBytes / 1_000_000)} MB`
}

function readFullness(path: string): Fullness | null {
  try {
    return statfsSync(dirname(path))
  } catch {
    return null
  }
}
