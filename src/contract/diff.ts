import { z } from 'zod'
import type { DatabaseDifference } from '../domain/difference/difference.ts'
import type { Described } from './envelope.ts'
import { beginning, durationMs } from './parts.ts'

const rows = z.int().nonnegative()

const comparedTable = z.strictObject({
  table: z.string(),
  added: rows,
  removed: rows,
  changed: rows,
  comparable: z.enum(['rows', 'partly']),
  reason: z.string().exactOptional(),
})

const uncomparedTable = z.strictObject({
  table: z.string(),
  added: z.null(),
  removed: z.null(),
  changed: z.null(),
  comparable: z.literal('no'),
  reason: z.string(),
})

/** How two databases differ. */
export const differenceSchema: z.ZodType<DatabaseDifference> = z.strictObject({
  tables: z.array(z.union([comparedTable, uncomparedTable])),
  virtualTables: z.array(z.string()),
  schema: z.array(
    z.strictObject({ type: z.string(), name: z.string(), change: z.enum(['added', 'dropped', 'altered']) }),
  ),
  settings: z.array(
    z.strictObject({
      setting: z.enum([
        'user_version',
        'application_id',
        'page_size',
        'encoding',
        'auto_vacuum',
        'journal_mode',
      ]),
      before: z.string(),
      after: z.string(),
    }),
  ),
  equal: z.boolean(),
})

/** One of the two that were compared. */
const side = z.strictObject({ subject: z.string(), chosenBy: z.string() })

/** The schema of the document of `diff`. */
export const diffSchema = z.strictObject({
  ...beginning('diff'),
  before: side,
  after: side,
  difference: differenceSchema,
  durationMs,
})

export type DiffDocument = Described<typeof diffSchema>
