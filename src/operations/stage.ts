import { unpackArchive } from '../archive/unpack-archive.ts'
import type { Digest } from '../domain/digest.ts'
import { asBackupError, BackupError, type ErrorCode } from '../domain/errors.ts'
import type { Manifest } from '../domain/manifest.ts'
import { type Check, CHECKS, type Finding, includesLevel, type Level } from '../domain/verification.ts'
import { readFileFormat } from '../files/file-format.ts'
import type { Ports } from '../ports.ts'
import type { Engine } from '../sqlite/engine-client.ts'
import type { Inspection } from '../sqlite/inspection.ts'
import { checkLimitsFor } from './check-limits.ts'
import { findingOf } from './failure.ts'
import { type Blame, judgeInspection } from './judge-inspection.ts'

/** The longest that a plain gzip file, which does not say its size, may become: 64 GiB. */
const PLAIN_LIMIT_BYTES = 64 * 1024 ** 3

/** An archive or a bare database, to be brought to a place where SQLite can look at it, and judged there. */
export interface StageRequest {
  /** The file on this machine. */
  readonly path: string
  /** Where the snapshot is written; null to look at it without SQLite, at level `archive`. */
  readonly destination: string | null
  readonly scratch: string
  /** What the store says that the archive is; null when it does not say. */
  readonly expectedDigest: Digest | null
  readonly level: Exclude<Level, 'restore'>
  readonly assertions: readonly string[]
  readonly busyTimeoutMs: number
}

/** What was found on the way; `failure` is the first thing that was wrong. */
export interface Staged {
  readonly findings: readonly Finding[]
  readonly level: Level | null
  readonly manifest: Manifest | null
  readonly archiveDigest: Digest | null
  readonly snapshotDigest: Digest | null
  /** Size of the snapshot; 0 when there is none. */
  readonly sizeBytes: number
  readonly inspection: Inspection | null
  readonly failure: BackupError | null
}

type Unpacking = Omit<Staged, 'inspection'>

/**
 * Unpacks an archive, or copies a bare database, and judges it. What is wrong with the archive becomes a finding;
 * what is wrong with the machine is thrown.
 * @throws BackupError ARCHIVE_NOT_FOUND, DISK_FULL, IO_FAILED, CANCELLED
 */
export async function stageSnapshot(request: StageRequest, engine: Engine, ports: Pick<Ports, 'reporter' | 'signal'>): Promise<Staged> {
  const format = await readFileFormat(request.path)
  const unpacked =
    format === 'SQLite database' ? await copyDatabase(request, engine) : await unpack(request, ports)
  const path = request.destination
  if (unpacked.failure !== null || request.level === 'archive' || path === null) return { ...unpacked, inspection: null }
  try {
    const inspection = await engine.inspect({
      path,
      integrity: 'full',
      foreignKeys: true,
      fingerprint: true,
      assertions: request.level === 'data' ? request.assertions : [],
      busyTimeoutMs: request.busyTimeoutMs,
      ...checkLimitsFor(unpacked.sizeBytes),
    })
    const { manifest } = unpacked
    const expected = manifest === null ? null : expectationOf(manifest)
    const findings = judgeInspection(inspection, expected, blameFor(manifest, inspection)).filter((finding) =>
      includesLevel(request.level, CHECKS[finding.check]),
    )
    return { ...unpacked, level: request.level, findings: [...unpacked.findings, ...findings], inspection }
  } catch (error) {
    const failure = asBackupError(error)
    if (failure.kind !== 'integrity') throw failure
    return { ...unpacked, findings: [...unpacked.findings, findingOf('integrity', failure)], inspection: null, failure }
  }
}

/** A bare database has no compression and no manifest: it is copied through SQLite, which may be using it. */
async function copyDatabase(request: StageRequest, engine: Engine): Promise<Unpacking> {
  const findings = (['compression', 'archive digest', 'snapshot digest'] as const).map(
    (check): Finding => ({ check, outcome: 'skipped', message: 'Not an archive: a bare database has nothing to compare with.' }),
  )
  const nothing = { manifest: null, archiveDigest: null, snapshotDigest: null, sizeBytes: 0 }
  if (request.destination === null) return { ...nothing, findings, level: null, failure: null }
  try {
    const { fingerprint } = await engine.snapshot({
      source: request.path,
      destination: request.destination,
      scratch: request.scratch,
      busyTimeoutMs: request.busyTimeoutMs,
    })
    const sizeBytes = fingerprint.pageCount * fingerprint.pageSizeBytes
    return { ...nothing, sizeBytes, findings, level: 'archive', failure: null }
  } catch (error) {
    const failure = asBackupError(error)
    if (failure.kind !== 'integrity' && failure.kind !== 'source') throw failure
    return { ...nothing, findings: [...findings, findingOf('SQL', failure)], level: null, failure }
  }
}

async function unpack(request: StageRequest, { signal, reporter }: Pick<Ports, 'reporter' | 'signal'>): Promise<Unpacking> {
  try {
    const unpacked = await unpackArchive({
      archivePath: request.path,
      destination: request.destination,
      maxSizeBytes: PLAIN_LIMIT_BYTES,
      signal,
      onProgress: (done, total) => reporter.progress(done, total),
    })
    const mismatch = compareDigest(request, unpacked.archiveDigest)
    const findings = archiveFindings(unpacked.manifest, unpacked.archiveDigest, request.expectedDigest, mismatch)
    return { ...unpacked, findings, level: mismatch === null ? 'archive' : null, failure: mismatch }
  } catch (error) {
    const failure = asBackupError(error)
    if (failure.kind !== 'archive') throw failure
    const nothing = { manifest: null, archiveDigest: null, snapshotDigest: null, sizeBytes: 0 }
    return { ...nothing, findings: [findingOf(checkOf(failure.code), failure, 'archive')], level: null, failure }
  }
}

function compareDigest({ path, expectedDigest }: StageRequest, got: Digest): BackupError | null {
  if (expectedDigest === null || expectedDigest === got) return null
  return new BackupError('ARCHIVE_DIGEST_MISMATCH', `${path} is ${got}, and its store says ${expectedDigest}.`, {
    hint: 'The bytes were altered on the way or in the store. Fetch it again; if it stays so, use another archive.',
    context: { path, expected: expectedDigest, got },
  })
}

function archiveFindings(
  manifest: Manifest | null,
  digest: Digest,
  expectedDigest: Digest | null,
  mismatch: BackupError | null,
): Finding[] {
  const compression: Finding = { check: 'compression', outcome: 'ok', message: 'Every member inflates, with its CRC and size.' }
  if (mismatch !== null) return [compression, findingOf('archive digest', mismatch, 'archive')]
  if (manifest === null) {
    const archive: Finding =
      expectedDigest === null
        ? { check: 'archive digest', outcome: 'skipped', message: 'Not compared: a plain gzip file carries no digest.' }
        : { check: 'archive digest', outcome: 'ok', message: `The archive is ${digest}, as its store says.` }
    const snapshot: Finding = {
      check: 'snapshot digest',
      outcome: 'skipped',
      message: 'Not compared: a plain gzip file has no manifest. CRC-32 is all that protects its content.',
    }
    return [compression, archive, snapshot]
  }
  const { verdict, snapshot } = manifest
  const findings: Finding[] = [
    compression,
    { check: 'archive digest', outcome: 'ok', message: `The archive is sealed and is ${digest}.` },
    { check: 'snapshot digest', outcome: 'ok', message: `The snapshot is ${snapshot.digest}, as the manifest says.` },
  ]
  return verdict === 'failed' ? [...findings, keptForInquiry()] : findings
}

function keptForInquiry(): Finding {
  return {
    check: 'restore',
    outcome: 'warning',
    message: 'This archive holds the database of a failed job. It is kept for inquiry and is not a backup.',
    hint: 'Choose another archive to restore, unless it is this state that you want back.',
    damaged: 'source',
  }
}

function expectationOf({ fingerprint, checks }: Manifest): Parameters<typeof judgeInspection>[1] {
  return { fingerprint, foreignKeyViolations: checks.foreignKeyViolations }
}

function blameFor(manifest: Manifest | null, inspection: Inspection): Blame {
  if (manifest === null) {
    return {
      damaged: 'archive',
      hint: 'Without a manifest nobody can tell whether the source had this or the file was damaged since. Use another archive.',
    }
  }
  const stricter =
    manifest.madeBy.sqlite === inspection.sqliteVersion
      ? ''
      : ` It passed SQLite ${manifest.madeBy.sqlite}; version ${inspection.sqliteVersion} is stricter.`
  return {
    damaged: 'source',
    hint: `The archive is exactly what was made, so the source had this when the snapshot was taken.${stricter}`,
  }
}

const CHECK_OF_CODE: Partial<Record<ErrorCode, Check>> = {
  ARCHIVE_DIGEST_MISMATCH: 'snapshot digest',
  MANIFEST_INVALID: 'archive digest',
  MANIFEST_VERSION_UNSUPPORTED: 'archive digest',
}

function checkOf(code: ErrorCode): Check {
  return CHECK_OF_CODE[code] ?? 'compression'
}
