import type { Manifest } from '../../domain/archive/manifest.ts'
import { type Accepted, NOTHING_ACCEPTED } from '../../domain/outcome/accepted.ts'
import { asBackupError, BackupError, type ErrorCode } from '../../domain/outcome/errors.ts'
import { CHECKS, type Finding, includesLevel, type Level } from '../../domain/outcome/verification.ts'
import { syncFile } from '../../files/durable/sync-file.ts'
import type { Ports } from '../../ports.ts'
import type { Engine } from '../../sqlite/engine/engine-client.ts'
import type { Inspection } from '../../sqlite/inspection/inspection.ts'
import { blameFor, expectationOf } from './blame.ts'
import { checkLimitsFor } from './check-limits.ts'
import { findingOf } from './failure.ts'
import { judgeInspection } from './judge-inspection.ts'
import { type UnpackedSnapshot, type UnpackRequest, unpackSnapshot } from './unpack-snapshot.ts'

/** An archive or a bare database, to be brought to a place where SQLite can look at it, and judged there. */
export interface StageRequest extends UnpackRequest {
  readonly level: Exclude<Level, 'restore'>
  readonly assertions: readonly string[]
  /** The snapshot is brought to the disk while SQLite looks at it, because it is to become a target. */
  readonly durable: boolean
  /** Findings that the user knows of and accepts. */
  readonly accepted?: Accepted
  /** Null leaves the time of the checks to the size of the snapshot. */
  readonly checkTimeLimitMs?: number | null
}

/** A snapshot that was unpacked and judged; `failure` is the first thing that was wrong. */
export interface Staged extends UnpackedSnapshot {
  /** What SQLite said; null at level `archive` and where it did not get as far. */
  readonly inspection: Inspection | null
}

/**
 * Unpacks an archive, or copies a bare database, and judges it. What is wrong with the archive becomes a finding;
 * what is wrong with the machine is thrown. At level `archive` SQLite only opens what was unpacked.
 * @throws BackupError ARCHIVE_NOT_FOUND, INPUTS_CONFLICT, DISK_FULL, IO_FAILED, CANCELLED
 */
export async function stageSnapshot(
  request: StageRequest,
  engine: Engine,
  ports: Pick<Ports, 'reporter' | 'signal'>,
): Promise<Staged> {
  const path = request.destination
  if (path !== null) engine.start()
  const unpacked = await unpackSnapshot(request, engine, ports)
  if (unpacked.failure !== null || path === null) return { ...unpacked, inspection: null }
  try {
    const [inspected, synced] = await Promise.allSettled([
      inspect(request, path, unpacked.sizeBytes, engine),
      request.durable ? syncFile(path, 'target') : undefined,
    ])
    if (inspected.status === 'rejected') throw inspected.reason
    if (synced.status === 'rejected') throw synced.reason
    const inspection = inspected.value
    return { ...unpacked, ...judge(request, unpacked, inspection), inspection }
  } catch (error) {
    const failure = blameArchive(asBackupError(error), request.path, path)
    return {
      ...unpacked,
      findings: [...unpacked.findings, findingOfLook(failure)],
      inspection: null,
      failure,
    }
  }
}

/** What SQLite did not come to the end of, or cannot read, is damaged by nothing that is known. */
function findingOfLook(failure: BackupError): Finding {
  if (failure.code === 'CHECK_NOT_FINISHED') return findingOf('integrity', failure)
  return failure.code === 'ARCHIVE_NOT_A_DATABASE'
    ? findingOf('SQL', failure)
    : findingOf('SQL', failure, 'archive')
}

function inspect(
  request: StageRequest,
  path: string,
  sizeBytes: number,
  engine: Engine,
): Promise<Inspection> {
  const onlyArchive = request.level === 'archive'
  return engine.inspect({
    path,
    integrity: onlyArchive ? 'none' : 'full',
    foreignKeys: !onlyArchive,
    fingerprint: true,
    assertions: request.level === 'data' ? request.assertions : [],
    busyTimeoutMs: request.busyTimeoutMs,
    ...checkLimitsFor(sizeBytes, request.checkTimeLimitMs),
  })
}

function judge(
  request: StageRequest,
  { findings, manifest, failure }: UnpackedSnapshot,
  inspection: Inspection,
): Pick<Staged, 'findings' | 'level' | 'failure'> {
  const judged = judgeInspection(
    inspection,
    expectationOf(manifest),
    blameFor(manifest, inspection),
    acceptedBy(request, manifest),
  )
  const wanted = judged.filter(
    ({ check, outcome }) =>
      includesLevel(request.level, CHECKS[check]) || (check === 'integrity' && outcome === 'failed'),
  )
  return { findings: [...findings, ...wanted], level: request.level, failure }
}

/** What was accepted when the archive was made stays quiet, and so does what is accepted now. */
function acceptedBy({ accepted = NOTHING_ACCEPTED }: StageRequest, manifest: Manifest | null): Accepted {
  const before = (manifest?.accepted ?? []).map(({ count, key }) => [key, count] as const)
  return new Map([...before, ...accepted])
}

const NO_DATABASE: readonly ErrorCode[] = [
  'SOURCE_NOT_A_DATABASE',
  'SOURCE_EMPTY',
  'SOURCE_UNSUPPORTED_FORMAT',
  'SOURCE_UNSUPPORTED_SCHEMA',
]

/** What was unpacked has a name that only this process knows, and is no source: the archive is what holds it. */
function blameArchive(error: BackupError, archive: string, unpackedPath: string): BackupError {
  if (error.kind !== 'integrity' && !NO_DATABASE.includes(error.code)) throw error
  const code = error.kind === 'integrity' ? error.code : 'ARCHIVE_NOT_A_DATABASE'
  const message = error.message.replaceAll(
    unpackedPath,
    (_, offset) => `${offset === 0 ? 'The' : 'the'} content of ${archive}`,
  )
  return new BackupError(code, message, {
    hint: error.kind === 'integrity' ? error.hint : `Use another archive. ${error.hint}`,
    context: { archive },
    cause: error,
  })
}
