import type { Digest } from '../../domain/archive/digest.ts'
import type { Manifest } from '../../domain/archive/manifest.ts'
import { BackupError, type ErrorCode } from '../../domain/outcome/errors.ts'
import type { Check, Finding } from '../../domain/outcome/verification.ts'
import { findingOf } from './failure.ts'

/** The digest that a store gives an archive, and the one that its bytes have. */
export interface DigestComparison {
  readonly path: string
  /** Null when the store does not say. */
  readonly expected: Digest | null
  readonly got: Digest
}

/** The error of an archive that is not what its store says; null when it is, or when the store does not say. */
export function compareDigest({ path, expected, got }: DigestComparison): BackupError | null {
  if (expected === null || expected === got) return null
  return new BackupError('ARCHIVE_DIGEST_MISMATCH', `${path} is ${got}, and its store says ${expected}.`, {
    hint: 'The bytes were altered on the way or in the store. Fetch it again; if it stays so, use another archive.',
    context: { path, expected, got },
  })
}

/** The findings on the level `archive` for one that was unpacked whole. */
export function judgeArchive(manifest: Manifest | null, digests: DigestComparison): readonly Finding[] {
  const compression: Finding = {
    check: 'compression',
    outcome: 'ok',
    message: 'Every member inflates, with its CRC and size.',
  }
  const mismatch = compareDigest(digests)
  if (mismatch !== null) return [compression, findingOf('archive digest', mismatch, 'archive')]
  if (manifest === null) return [compression, ...judgePlain(digests)]
  const findings: Finding[] = [
    compression,
    { check: 'archive digest', outcome: 'ok', message: `The archive is sealed and is ${digests.got}.` },
    {
      check: 'snapshot digest',
      outcome: 'ok',
      message: `The snapshot is ${manifest.snapshot.digest}, as the manifest says.`,
    },
  ]
  return manifest.verdict === 'failed' ? [...findings, keptForInquiry()] : findings
}

function judgePlain({ expected, got }: DigestComparison): readonly Finding[] {
  const archive: Finding =
    expected === null
      ? {
          check: 'archive digest',
          outcome: 'skipped',
          message: 'Not compared: a plain gzip file carries no digest.',
        }
      : { check: 'archive digest', outcome: 'ok', message: `The archive is ${got}, as its store says.` }
  const snapshot: Finding = {
    check: 'snapshot digest',
    outcome: 'skipped',
    message: 'Not compared: a plain gzip file has no manifest. CRC-32 is all that protects its content.',
  }
  return [archive, snapshot]
}

function keptForInquiry(): Finding {
  return {
    check: 'restore',
    outcome: 'warning',
    message:
      'This archive holds the database of a failed job, or a damaged one. It is kept for inquiry and is not a backup.',
    hint: 'Choose another archive to restore, unless it is this state that you want back.',
    damaged: 'source',
  }
}

const CHECK_OF_CODE: Partial<Record<ErrorCode, Check>> = {
  ARCHIVE_DIGEST_MISMATCH: 'snapshot digest',
  ARCHIVE_NOT_A_DATABASE: 'SQL',
  MANIFEST_INVALID: 'archive digest',
  MANIFEST_VERSION_UNSUPPORTED: 'archive digest',
  MANIFEST_FIELD_UNSUPPORTED: 'archive digest',
}

/** The check that an error of reading an archive belongs to. */
export function checkOf(code: ErrorCode): Check {
  return CHECK_OF_CODE[code] ?? 'compression'
}
