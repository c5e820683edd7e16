import { z } from 'zod'
import { type Digest, isDigest } from '../domain/archive/digest.ts'
import type { Fingerprint } from '../domain/archive/fingerprint.ts'
import { manifestSchema } from '../domain/archive/manifest-schema.ts'
import { ERROR_KINDS, type ErrorCode, type ErrorKind, EXIT_CODES } from '../domain/outcome/errors.ts'
import { GRADES } from '../domain/outcome/grade.ts'
import { CHECKS, type Check, LEVELS, type Report } from '../domain/outcome/verification.ts'
import type { RestorePlan } from '../domain/restore/plan.ts'
import { CONTRACT_VERSION, type Described } from './envelope.ts'

/** The schemas of the parts of which the documents are made. */

/** The fields with which every document begins. */
export function beginning<Command extends string>(command: Command) {
  return { savepoint: z.string(), contract: z.literal(CONTRACT_VERSION), command: z.literal(command) }
}

export const size = z.int().nonnegative()
export const durationMs = z.number().nonnegative()
export const verdict = z.enum(['ok', 'warning', 'failed'])

export const digest = z.custom<Digest>(
  (value) => typeof value === 'string' && isDigest(value),
  'must be sha256:<hex>',
)

const rows = size.nullable()

export const fingerprint: z.ZodType<Fingerprint> = z.strictObject({
  pageSizeBytes: size,
  pageCount: size,
  encoding: z.enum(['UTF-8', 'UTF-16le', 'UTF-16be']),
  userVersion: z.int(),
  applicationId: z.int(),
  schemaDigest: digest,
  tables: z.array(z.strictObject({ name: z.string(), nameHex: z.string().exactOptional(), rows })),
})

export const report: z.ZodType<Report> = z.strictObject({
  subject: z.string(),
  level: z.enum(LEVELS).nullable(),
  findings: z.array(
    z.strictObject({
      check: z.enum(Object.keys(CHECKS) as [Check, ...Check[]]),
      outcome: z.enum(['ok', 'warning', 'failed', 'skipped']),
      message: z.string(),
      hint: z.string().exactOptional(),
      damaged: z.enum(['source', 'archive', 'target']).exactOptional(),
      grade: z.enum(GRADES).exactOptional(),
      details: z.array(z.string()).exactOptional(),
    }),
  ),
})

/** A failure. `code` and `exitCode` never change their meaning; the sentences may. */
export const error = z.strictObject({
  code: z.enum(Object.keys(ERROR_KINDS) as [ErrorCode, ...ErrorCode[]]),
  kind: z.enum(Object.keys(EXIT_CODES) as [ErrorKind, ...ErrorKind[]]),
  exitCode: z.int(),
  message: z.string(),
  hint: z.string(),
  context: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})

export type ErrorItem = Described<typeof error>

/** An archive of a store. Times are ISO 8601 in UTC. */
export const archive = z.strictObject({
  id: z.string(),
  name: z.string(),
  database: z.string().nullable(),
  label: z.string().nullable(),
  kind: z.enum(['automatic', 'manual', 'safety']),
  createdAt: z.iso.datetime(),
  sizeBytes: size,
  storedDigest: digest.nullable(),
  pinned: z.boolean(),
  expiresAt: z.iso.datetime().nullable(),
  expired: z.boolean(),
})

export type ArchiveItem = Described<typeof archive>

/** The verification of one archive. */
export const verified = z.strictObject({
  verdict,
  report,
  manifest: manifestSchema.nullable(),
  archiveDigest: digest.nullable(),
  snapshotDigest: digest.nullable(),
  sizeBytes: size,
  durationMs,
  error: error.nullable(),
})

export type VerifiedItem = Described<typeof verified>

/** The fields of what retention decided, and whether it was carried out. */
export const prunedShape = {
  applied: z.boolean(),
  freedBytes: size,
  decisions: z.array(
    z.strictObject({ archive, action: z.enum(['keep', 'remove']), reasons: z.array(z.string()) }),
  ),
}

export const plan: z.ZodType<RestorePlan> = z.strictObject({
  archive: z.string(),
  targetName: z.string(),
  method: z.enum(['create', 'swap', 'in-place']),
  methodReason: z.string(),
  ownership: z.enum(['same', 'another', 'not told']),
  objections: z.array(z.string()),
  tables: z
    .array(
      z.strictObject({
        table: z.string(),
        change: z.enum(['same count', 'rows', 'not countable', 'appears', 'disappears']),
        rowsBefore: rows,
        rowsAfter: rows,
      }),
    )
    .nullable(),
  differences: z.array(
    z.strictObject({
      fact: z.enum([
        'rows',
        'table',
        'schema',
        'pages',
        'page size',
        'encoding',
        'user_version',
        'application_id',
      ]),
      table: z.string().exactOptional(),
      expected: z.string(),
      got: z.string(),
    }),
  ),
  warnings: z.array(z.string()),
  safetyCopy: z.string().nullable(),
  neededBytes: size,
  confirmation: z.string().nullable(),
})
