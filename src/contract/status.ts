import { z } from 'zod'
import { STATUS_CODES } from '../domain/status/status.ts'
import type { Described } from './envelope.ts'
import { archive, beginning, error, size, verdict } from './parts.ts'

const database = z.string().nullable()

/** The schema of the document of `status`. */
export const statusSchema = z.strictObject({
  ...beginning('status'),
  verdict,
  store: z.string(),
  paused: z.boolean(),
  findings: z.array(
    z.strictObject({
      code: z.enum(STATUS_CODES),
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
      ageMs: z.number().nullable(),
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

export type StatusDocument = Described<typeof statusSchema>
