import { z } from 'zod'
import type { Described } from './envelope.ts'
import { archive, beginning, durationMs, error, size } from './parts.ts'

/** The schema of the document of `bisect`. */
export const bisectSchema = z.strictObject({
  ...beginning('bisect'),
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

export type BisectDocument = Described<typeof bisectSchema>
