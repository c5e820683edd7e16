import { z } from 'zod'
import { BackupError } from '../outcome/errors.ts'
import type { Verdict } from '../outcome/verification.ts'
import { type Digest, isDigest } from './digest.ts'
import type { Fingerprint } from './fingerprint.ts'

/** The version of the manifest that this Savepoint writes, and the newest that it reads. */
export const MANIFEST_VERSION = 1

/** What made an archive on GitHub, as the run itself saw it; compared with what GitHub says before it is trusted. */
export interface Origin {
  readonly repository: string
  readonly runId: string
  readonly runAttempt: number
  readonly commit: string
  readonly event: string
  readonly ref: string
  readonly workflow: string
}

/** A part of the database that could not be checked because an extension is missing. */
export interface Limitation {
  /** Null when it concerns the database as a whole. */
  readonly table: string | null
  readonly reason: string
}

export type ArchiveKind = 'automatic' | 'manual'

/** The document that says what a snapshot must be. */
export interface Manifest {
  readonly format: 'savepoint'
  readonly version: typeof MANIFEST_VERSION
  readonly createdAt: string
  readonly kind: ArchiveKind
  readonly label: string | null
  /** The source's file name, without its folder. */
  readonly source: string
  readonly snapshot: { readonly digest: Digest; readonly sizeBytes: number }
  readonly blockSizeBytes: number
  readonly compressionLevel: number
  readonly fingerprint: Fingerprint
  readonly checks: {
    readonly limitations: readonly Limitation[]
    /** Rows that foreign_key_check reported; null when the schema made the check impossible. */
    readonly foreignKeyViolations: number | null
  }
  /** `failed` marks a snapshot that is kept for inquiry only: it never counts as a backup. */
  readonly verdict: Verdict
  /** Null at a terminal. */
  readonly origin: Origin | null
  readonly madeBy: { readonly savepoint: string; readonly sqlite: string }
}

const size = z.int().nonnegative()
const digest = z.custom<Digest>(
  (value) => typeof value === 'string' && isDigest(value),
  'must be sha256:<hex>',
)

const tableFact = z.strictObject({
  name: z.string(),
  nameHex: z
    .string()
    .regex(/^([0-9a-f]{2})+$/)
    .exactOptional(),
  rows: size.nullable(),
})

const fingerprint = z.strictObject({
  pageSizeBytes: z.int().min(512).max(65_536),
  pageCount: z.int().min(1),
  encoding: z.enum(['UTF-8', 'UTF-16le', 'UTF-16be']),
  userVersion: z.int(),
  applicationId: z.int(),
  schemaDigest: digest,
  tables: z.array(tableFact),
})

const origin = z.strictObject({
  repository: z.string(),
  runId: z.string(),
  runAttempt: size,
  commit: z.string(),
  event: z.string(),
  ref: z.string(),
  workflow: z.string(),
})

/** The schema of the manifest, from which its JSON Schema is published. */
export const manifestSchema: z.ZodType<Manifest> = z.strictObject({
  format: z.literal('savepoint'),
  version: z.literal(MANIFEST_VERSION),
  createdAt: z.iso.datetime(),
  kind: z.enum(['automatic', 'manual']),
  label: z.string().nullable(),
  source: z.string(),
  snapshot: z.strictObject({ digest, sizeBytes: z.int().min(512) }),
  blockSizeBytes: z.int().min(65_536).max(16_777_216),
  compressionLevel: z.int().min(0).max(9),
  fingerprint,
  checks: z.strictObject({
    limitations: z.array(z.strictObject({ table: z.string().nullable(), reason: z.string() })),
    foreignKeyViolations: size.nullable(),
  }),
  verdict: z.enum(['ok', 'warning', 'failed']),
  origin: origin.nullable(),
  madeBy: z.strictObject({ savepoint: z.string(), sqlite: z.string() }),
})

/**
 * Parses a manifest from its JSON text. Unknown fields are refused: a manifest is written by one version and read by
 * the same or a newer one.
 * @throws BackupError MANIFEST_VERSION_UNSUPPORTED for a newer version, MANIFEST_INVALID for anything else
 */
export function parseManifest(json: string): Manifest {
  const document = parseJson(json)
  const version = versionOf(document)
  if (version !== undefined && version > MANIFEST_VERSION) {
    throw new BackupError(
      'MANIFEST_VERSION_UNSUPPORTED',
      `The manifest has version ${version}; this Savepoint reads versions up to ${MANIFEST_VERSION}.`,
      { hint: 'Use the Savepoint that made the archive, or a newer one. gunzip still gives the database.' },
    )
  }
  const parsed = manifestSchema.safeParse(document)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'document'}: ${message}`)
  throw invalid(issues.slice(0, 3).join('; '), parsed.error)
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw invalid('it is not JSON', cause)
  }
}

function versionOf(document: unknown): number | undefined {
  if (typeof document !== 'object' || document === null) return undefined
  const version = (document as { version?: unknown }).version
  return typeof version === 'number' ? version : undefined
}

function invalid(what: string, cause: unknown): BackupError {
  return new BackupError('MANIFEST_INVALID', `The manifest of the archive is not valid (${what}).`, {
    hint: 'The archive was damaged or altered. Use another one; gunzip may still give the database.',
    cause,
  })
}
