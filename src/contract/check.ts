import { z } from 'zod'
import type { Described } from './envelope.ts'
import { beginning, durationMs, error, fingerprint, report, size, verdict } from './parts.ts'

/** The schema of the document of `check`. */
export const checkSchema = z.strictObject({
  ...beginning('check'),
  verdict,
  checks: z.array(
    z.strictObject({
      verdict,
      report,
      fingerprint: fingerprint.nullable(),
      sizeBytes: size,
      notes: z.array(z.string()),
      durationMs,
      error: error.nullable(),
    }),
  ),
})

export type CheckDocument = Described<typeof checkSchema>
