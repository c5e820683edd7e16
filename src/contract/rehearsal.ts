import { z } from 'zod'
import { ERROR_KINDS, type ErrorCode } from '../domain/outcome/errors.ts'
import { REHEARSAL_CHECKS } from '../domain/rehearsal/rehearsal.ts'
import { differenceSchema } from './diff.ts'
import type { Described } from './envelope.ts'
import { beginning, durationMs, error, size, verdict } from './parts.ts'

const found = {
  check: z.enum(REHEARSAL_CHECKS),
  message: z.string(),
  details: z.array(z.string()).exactOptional(),
}

/** The schema of what a rehearsal came to. */
export const rehearseSchema = z.strictObject({
  ...beginning('rehearse'),
  verdict,
  database: z.string(),
  end: z.strictObject({
    exitCode: z.int().nullable(),
    signal: z.string().nullable(),
    isTimedOut: z.boolean(),
    hasLeftovers: z.boolean(),
    durationMs,
  }),
  findings: z.array(
    z.union([
      z.strictObject({ ...found, outcome: z.enum(['ok', 'warning', 'skipped']) }),
      z.strictObject({
        ...found,
        outcome: z.literal('failed'),
        code: z.enum(Object.keys(ERROR_KINDS) as [ErrorCode, ...ErrorCode[]]),
        hint: z.string(),
      }),
    ]),
  ),
  difference: differenceSchema.nullable(),
  sizeBytes: size,
  notes: z.array(z.string()),
  durationMs,
  error: error.nullable(),
})

export type RehearsalDocument = Described<typeof rehearseSchema>
