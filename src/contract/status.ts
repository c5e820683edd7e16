import { z } from 'zod'
import type { StatusCode } from '../domain/status/status.ts'
import { CONTRACT_VERSION } from '../presentation/document/documents.ts'
import type { HistoryDocument } from '../presentation/history/document.ts'
import type { StatusDocument } from '../presentation/status/document.ts'
import { STATUS_LABELS } from '../presentation/status/words.ts'
import { archive, error, size, verdict } from './parts.ts'

const beginning = { savepoint: z.string(), contract: z.literal(CONTRACT_VERSION) }
const database = z.string().nullable()
const bytes = size.nullable()
const milliseconds = z.number().nullable()

/** The schema of the document of `status`. */
export const status: z.ZodType<StatusDocument> = z.strictObject({
  ...beginning,
  command: z.literal('status'),
  verdict,
  store: z.string(),
  paused: z.boolean(),
  findings: z.array(
    z.strictObject({
      code: z.enum(Object.keys(STATUS_LABELS) as [StatusCode, ...StatusCode[]]),
      database,
      outcome: z.enum(['ok', 'warning', 'failed', 'skipped']),
      message: z.string(),
      hint: z.string().nullable(),
    }),
  ),
  databases: z.array(
    z.strictObject({
      database,
      newest: archive.nullable(),
      ageMs: milliseconds,
      verified: size,
      damaged: z.array(z.string()),
      made: size,
      failed: size,
    }),
  ),
  storage: z.array(z.strictObject({ of: z.enum(['disk', 'quota']), usedBytes: size, totalBytes: size })),
  badge: z.strictObject({
    schemaVersion: z.literal(1),
    label: z.literal('backup'),
    message: z.string(),
    color: z.enum(['brightgreen', 'yellow', 'red', 'lightgrey']),
    isError: z.boolean(),
  }),
  error: error.nullable(),
})

const usual = z.number()
const shrunk = z.literal('BACKUP_SHRUNK')

/** The schema of the document of `history`. */
export const history: z.ZodType<HistoryDocument> = z.strictObject({
  ...beginning,
  command: z.literal('history'),
  store: z.string(),
  histories: z.array(
    z.strictObject({
      database,
      figures: z.strictObject({
        made: size,
        failed: size,
        medianDurationMs: milliseconds,
        archiveSizeBytes: bytes,
        snapshotSizeBytes: bytes,
        ratio: z.number().nullable(),
        growthBytes: z.int().nullable(),
      }),
      points: z.array(
        z.strictObject({
          time: z.iso.datetime(),
          archive: z.string().nullable(),
          outcome: z.enum(['made', 'failed']),
          durationMs: milliseconds,
          archiveSizeBytes: bytes,
          snapshotSizeBytes: bytes,
          tables: z
            .array(
              z.strictObject({
                name: z.string(),
                nameHex: z.string().exactOptional(),
                rows: size.nullable(),
              }),
            )
            .nullable(),
        }),
      ),
      trend: z.array(
        z.union([
          z.strictObject({
            code: shrunk,
            what: z.literal('rows'),
            table: z.string(),
            usual,
            got: size.nullable(),
          }),
          z.strictObject({
            code: shrunk,
            what: z.enum(['snapshot size', 'archive size']),
            usual,
            got: size,
          }),
          z.strictObject({
            code: z.literal('BACKUP_SLOWED'),
            what: z.literal('duration'),
            usual,
            got: z.number(),
          }),
        ]),
      ),
    }),
  ),
})
