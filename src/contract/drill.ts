import { z } from 'zod'
import type { Described } from './envelope.ts'
import { archive, beginning, durationMs, error, report, size, verdict } from './parts.ts'

/** The schema of the document of `drill`. */
export const drillSchema = z.strictObject({
  ...beginning('drill'),
  verdict,
  store: z.string(),
  startedAt: z.iso.datetime(),
  pickedBy: z.string(),
  seed: size.nullable(),
  maxRecoveryMs: durationMs,
  assertions: size,
  drilled: z.array(
    z.strictObject({
      archive,
      verdict,
      report,
      recoveryMs: durationMs.nullable(),
      recoveryPointMs: durationMs,
      sizeBytes: size,
      error: error.nullable(),
    }),
  ),
  durationMs,
  error: error.nullable(),
})

export type DrillDocument = Described<typeof drillSchema>
