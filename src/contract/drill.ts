import { z } from 'zod'
import { CONTRACT_VERSION } from '../presentation/document/documents.ts'
import type { DrillDocument } from '../presentation/drill/document.ts'
import { archive, durationMs, error, report, size, verdict } from './parts.ts'

/** The schema of the document of `drill`. */
export const drill: z.ZodType<DrillDocument> = z.strictObject({
  savepoint: z.string(),
  contract: z.literal(CONTRACT_VERSION),
  command: z.literal('drill'),
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
