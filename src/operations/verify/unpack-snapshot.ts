import { unpackArchive } from '../../archive/read/unpack-archive.ts'
import type { Digest } from '../../domain/archive/digest.ts'
import type { Manifest } from '../../domain/archive/manifest.ts'
import { asBackupError, BackupError } from '../../domain/outcome/errors.ts'
import type { Finding, Level } from '../../domain/outcome/verification.ts'
import { readFileFormat } from '../../files/database/file-format.ts'
import { freeBytes } from '../../files/disk/free-space.ts'
import type { Ports } from '../../ports.ts'
import type { Engine } from '../../sqlite/engine/engine-client.ts'
import { findingOf } from './failure.ts'
import { checkOf, compareDigest, judgeArchive } from './judge-archive.ts'

/** The most that a plain gzip file, which does not say its size, may become: 64 GiB. */
const PLAIN_LIMIT_BYTES = 64 * 1024 ** 3

/** An archive or a bare database, to be brought to a place where SQLite can look at it. */
export interface UnpackRequest {
  /** The file on this machine. */
  readonly path: string
  /** Where the snapshot is written; null to look at the archive only. */
  readonly destination: string | null
  readonly scratch: string
  /** What the store says that the archive is; null when it does not say. */
  readonly expectedDigest: Digest | null
  readonly busyTimeoutMs: number
}

/** What was found on the way; `failure` is the first thing that was wrong. */
export interface UnpackedSnapshot {
  readonly findings: readonly Finding[]
  readonly level: Level | null
  readonly manifest: Manifest | null
  readonly archiveDigest: Digest | null
  readonly snapshotDigest: Digest | null
  /** Size of the snapshot; 0 when there is none. */
  readonly sizeBytes: number
  readonly failure: BackupError | null
}

const NOTHING = {
  manifest: null,
  archiveDigest: null,
  snapshotDigest: null,
  sizeBytes: 0,
  level: null,
} as const

/**
 * Unpacks an archive, or copies a bare database. What is wrong with either becomes a finding; what is wrong with the
 * machine or the request is thrown.
 * @throws BackupError ARCHIVE_NOT_FOUND, INPUTS_CONFLICT, DISK_FULL, IO_FAILED, CANCELLED
 */
export async function unpackSnapshot(
  request: UnpackRequest,
  engine: Engine,
  ports: Pick<Ports, 'reporter' | 'signal'>,
): Promise<UnpackedSnapshot> {
  const format = await readFileFormat(request.path)
  return format === 'SQLite database' ? copyDatabase(request, engine) : unpack(request, ports)
}

/** A bare database has no compression and no manifest: it is copied through SQLite, which may be using it. */
async function copyDatabase(request: UnpackRequest, engine: Engine): Promise<UnpackedSnapshot> {
  const { destination, path } = request
  if (destination === null) {
    throw new BackupError('INPUTS_CONFLICT', `${path} is a bare database: it has no archive to check.`, {
      hint: 'Verify it at level structure or data.',
      context: { path },
    })
  }
  const findings = (['compression', 'archive digest', 'snapshot digest'] as const).map(
    (check): Finding => ({
      check,
      outcome: 'skipped',
      message: 'Not an archive: a bare database has nothing to compare with.',
    }),
  )
  try {
    const { fingerprint } = await engine.snapshot({ ...request, source: path, destination })
    const sizeBytes = fingerprint.pageCount * fingerprint.pageSizeBytes
    return { ...NOTHING, sizeBytes, findings, level: 'archive', failure: null }
  } catch (error) {
    const failure = asBackupError(error)
    if (failure.kind !== 'integrity' && failure.kind !== 'source') throw failure
    return { ...NOTHING, findings: [...findings, findingOf('SQL', failure)], failure }
  }
}

async function unpack(
  request: UnpackRequest,
  { signal, reporter }: Pick<Ports, 'reporter' | 'signal'>,
): Promise<UnpackedSnapshot> {
  const maxSizeBytes = await plainLimit(request)
  try {
    const unpacked = await unpackArchive({
      archivePath: request.path,
      destination: request.destination,
      maxSizeBytes,
      signal,
      onProgress: (done, total) => reporter.progress(done, total),
    })
    const digests = { path: request.path, expected: request.expectedDigest, got: unpacked.archiveDigest }
    const failure = compareDigest(digests)
    const findings = judgeArchive(unpacked.manifest, digests)
    return { ...unpacked, findings, level: failure === null ? 'archive' : null, failure }
  } catch (error) {
    const failure = asBackupError(error)
    if (failure.kind !== 'archive') throw failure
    if (failure.code === 'ARCHIVE_TOO_LARGE' && maxSizeBytes < PLAIN_LIMIT_BYTES)
      throw noRoom(request, failure)
    const damaged = failure.code === 'ARCHIVE_NOT_A_DATABASE' ? undefined : 'archive'
    return { ...NOTHING, findings: [findingOf(checkOf(failure.code), failure, damaged)], failure }
  }
}

/** Half of the free space, so that a small file which grows without end does not take the whole disk. */
async function plainLimit({ destination, scratch }: UnpackRequest): Promise<number> {
  if (destination === null) return PLAIN_LIMIT_BYTES
  return Math.min(PLAIN_LIMIT_BYTES, Math.floor((await freeBytes(scratch)) / 2))
}

/** Too little room for a file says nothing of the file. */
function noRoom({ path, scratch }: UnpackRequest, cause: BackupError): BackupError {
  return new BackupError(
    'DISK_FULL',
    `${path} needs more than half of the space that is free in ${scratch}.`,
    {
      hint: 'A plain gzip file does not say how large it becomes. Free some space, or look at it with gunzip first.',
      context: { path, scratch },
      cause,
    },
  )
}
