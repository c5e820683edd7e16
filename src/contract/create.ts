import { z } from 'zod'
import { manifestSchema } from '../domain/archive/manifest-schema.ts'
import type { Described } from './envelope.ts'
import { archive, beginning, digest, durationMs, error, prunedShape, report, size, verdict } from './parts.ts'

/** A backup that was made. */
const created = z.strictObject({
  status: z.literal('created'),
  verdict,
  source: z.string(),
  archive,
  manifest: manifestSchema,
  archiveDigest: digest,
  archiveSizeBytes: size,
  report,
  notes: z.array(z.string()),
  durations: z.strictObject({
    snapshotMs: durationMs,
    packMs: durationMs,
    publishMs: durationMs,
    totalMs: durationMs,
  }),
})

const skipped = z.strictObject({ status: z.literal('skipped'), source: z.string(), reason: z.string() })

const failed = z.strictObject({
  status: z.literal('failed'),
  source: z.string(),
  error,
  report: report.nullable(),
})

/** The schema of the document of `create`. The verdict is `skipped` when nothing failed and nothing was made. */
export const createSchema = z.strictObject({
  ...beginning('create'),
  verdict: z.enum(['ok', 'warning', 'failed', 'skipped']),
  store: z.string(),
  outcomes: z.array(z.union([created, skipped, failed])),
  pruned: z.strictObject(prunedShape).nullable(),
})

export type CreateDocument = Described<typeof createSchema>
