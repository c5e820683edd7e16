import { z } from 'zod'
import type { BisectDocument } from '../presentation/bisect/document.ts'
import { CONTRACT_VERSION } from '../presentation/document/documents.ts'
import { archive, durationMs, error, size } from './parts.ts'

/** The schema of the document of `bisect`. */
export const bisect: z.ZodType<BisectDocument> = z.strictObject({
  savepoint: z.string(),
  contract: z.literal(CONTRACT_VERSION),
  command: z.literal('bisect'),
  store: z.string(),
  assertions: z.array(z.string()),
  archives: size,
  probes: z.array(
    z.strictObject({
      archive,
      outcome: z.enum(['held', 'broken', 'error', 'damaged']),
      message: z.string().nullable(),
    }),
  ),
  newestHolding: archive.nullable(),
  oldestBroken: archive.nullable(),
  durationMs,
  error: error.nullable(),
})
