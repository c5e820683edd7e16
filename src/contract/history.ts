import { z } from 'zod'
import type { Described } from './envelope.ts'
import { beginning, size } from './parts.ts'

const bytes = size.nullable()
const milliseconds = z.number().nullable()
const usual = z.number()
const shrunk = z.literal('BACKUP_SHRUNK')

/** The schema of the document of `history`. */
export const historySchema = z.strictObject({
  ...beginning('history'),
  store: z.string(),
  histories: z.array(
    z.strictObject({
      database: z.string().nullable(),
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

export type HistoryDocument = Described<typeof historySchema>
