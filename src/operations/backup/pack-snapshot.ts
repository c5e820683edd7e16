import { basename, join } from 'node:path'
import { BLOCK_SIZE_BYTES } from '../../archive/format/format.ts'
import type { Packer } from '../../archive/write/packer.ts'
import { type WrittenArchive, writeArchive } from '../../archive/write/write-archive.ts'
import type { Digest } from '../../domain/archive/digest.ts'
import { MANIFEST_VERSION, type Manifest } from '../../domain/archive/manifest.ts'
import { NOTHING_ACCEPTED } from '../../domain/outcome/accepted.ts'
import { worstGrade } from '../../domain/outcome/grade.ts'
import { type Finding, type Report, verdictOf } from '../../domain/outcome/verification.ts'
import type { Ports } from '../../ports.ts'
import type { Engine } from '../../sqlite/engine/engine-client.ts'
import type { Inspection } from '../../sqlite/inspection/inspection.ts'
import type { Snapshot, WalDamage } from '../../sqlite/snapshot/snapshot.ts'
import type { Blame } from '../verify/blame.ts'
import { ownCheckLimitsFor } from '../verify/check-limits.ts'
import { failureOf } from '../verify/failure.ts'
import { judgeInspection } from '../verify/judge-inspection.ts'
import type { CreateRequest } from './request.ts'

const BLAME: Blame = {
  damaged: 'source',
  hint:
    'The source has this already, and rows may be lost. Keep a copy of the file as it is, with its -wal, before anything ' +
    'is repaired, and compare it with the newest verified archive (savepoint diff).',
}

export interface Packing {
  readonly request: CreateRequest
  readonly ports: Ports
  readonly engine: Engine
  readonly snapshot: Snapshot
  readonly snapshotPath: string
  readonly scratch: string
  readonly packer: Packer
}

/** An archive in the scratch directory, and the report that says why it may be trusted. */
export interface Packed {
  readonly archive: WrittenArchive
  readonly path: string
  readonly report: Report
}

interface Checked {
  readonly inspection: Inspection
  readonly report: Report
}

/**
 * Packs a snapshot while SQLite's checks run on another core. The manifest, without which the archive is none, is
 * written only when the checks found the snapshot good. The engine is closed when they are done.
 * @throws BackupError INTEGRITY_CHECK_FAILED, FINGERPRINT_MISMATCH, ASSERTION_FAILED, CHECK_NOT_FINISHED, DISK_FULL
 */
export async function packSnapshot(packing: Packing): Promise<Packed> {
  const { ports, scratch, snapshotPath } = packing
  const stop = new AbortController()
  const path = join(scratch, 'archive.partial')
  const checked = checkAndClose(packing, stop)
  const written = writeArchive({
    snapshotPath,
    archivePath: path,
    packer: packing.packer,
    describe: async (snapshot) => describeSnapshot(packing, snapshot, await checked),
    signal: AbortSignal.any([ports.signal, stop.signal]),
    onProgress: (done, total) => ports.reporter.progress(done, total),
  })
  const [checking, writing] = await Promise.allSettled([checked, written])
  if (checking.status === 'rejected') throw checking.reason
  if (writing.status === 'rejected') throw writing.reason
  return { archive: writing.value, path, report: withArchiveFindings(checking.value.report, writing.value) }
}

/** Packing goes on for long after the checks, and has a use for the memory of SQLite's process. */
async function checkAndClose(packing: Packing, stop: AbortController): Promise<Checked> {
  try {
    return await checkSnapshot(packing)
  } catch (error) {
    stop.abort(error)
    throw error
  } finally {
    await packing.engine.close()
  }
}

async function checkSnapshot({ request, engine, snapshot, snapshotPath }: Packing): Promise<Checked> {
  const { fingerprint } = snapshot
  const inspection = await engine.inspect({
    path: snapshotPath,
    integrity: 'full',
    foreignKeys: true,
    fingerprint: true,
    assertions: request.assertions,
    busyTimeoutMs: request.busyTimeoutMs,
    ...ownCheckLimitsFor(fingerprint.pageCount * fingerprint.pageSizeBytes, request.checkTimeLimitMs ?? null),
  })
  const expected = { fingerprint, foreignKeyViolations: inspection.foreignKeys?.violations ?? null }
  const findings = judgeInspection(inspection, expected, BLAME, request.accepted)
  const report: Report = {
    subject: request.source,
    level: 'data',
    findings: [...judgeLog(snapshot.walDamage), ...findings],
  }
  const failure = failureOf(report, `No backup was made of ${request.source}`)
  if (failure !== null) throw failure
  return { inspection, report }
}

/** SQLite opens such a source without a word, and without the transactions: only the log itself tells. */
function judgeLog(damage: WalDamage | null): readonly Finding[] {
  if (damage === null) return []
  return [
    {
      check: 'SQL',
      outcome: 'warning',
      message: `The write-ahead log of the source is damaged at frame ${damage.frame}: ${damage.transactionsLost} committed transaction(s) behind it are lost.`,
      hint: 'The backup is what SQLite still reads. Compare it with an older archive, and check the disk of the source.',
      damaged: 'source',
    },
  ]
}

function describeSnapshot(
  { request, ports, snapshot }: Packing,
  packed: { digest: Digest; sizeBytes: number },
  { inspection, report }: Checked,
): Manifest {
  return {
    format: 'savepoint',
    version: MANIFEST_VERSION,
    createdAt: ports.clock.now().toISOString(),
    kind: request.kind,
    label: request.label,
    source: basename(request.source),
    identity: request.identify(request.source),
    snapshot: packed,
    blockSizeBytes: BLOCK_SIZE_BYTES,
    codec: request.compression.codec,
    compressionLevel: request.compression.level,
    ...describeFindings(request, report),
    ...(snapshot.atRest === null ? {} : { atRest: snapshot.atRest }),
    fingerprint: snapshot.fingerprint,
    checks: {
      limitations: inspection.integrity.limitations,
      foreignKeyViolations: inspection.foreignKeys?.violations ?? null,
    },
    verdict: verdictOf(report),
    origin: request.origin,
    madeBy: { savepoint: request.version, sqlite: snapshot.sqliteVersion },
  }
}

/** What a reader of the manifest must know of the findings; nothing when there were none and none were accepted. */
function describeFindings(
  { accepted = NOTHING_ACCEPTED }: CreateRequest,
  { findings }: Report,
): Pick<Manifest, 'grade' | 'accepted'> {
  const grade = worstGrade(findings.flatMap((finding) => finding.grade ?? []))
  const list = [...accepted].map(([key, count]) => ({ key, count }))
  return { ...(grade === null ? {} : { grade }), ...(list.length === 0 ? {} : { accepted: list }) }
}

function withArchiveFindings(report: Report, { digest, manifest }: WrittenArchive): Report {
  const findings: Finding[] = [
    { check: 'compression', outcome: 'ok', message: 'Every member was read back and gives what went in.' },
    { check: 'archive digest', outcome: 'ok', message: `The archive is ${digest}.` },
    { check: 'snapshot digest', outcome: 'ok', message: `The snapshot is ${manifest.snapshot.digest}.` },
  ]
  return { ...report, findings: [...findings, ...report.findings] }
}
