import { z } from 'zod'
import type { Described } from './envelope.ts'
import { archive, beginning, durationMs, error, size, verdict } from './parts.ts'

/** The schema of the document of `renew`. */
export const renewSchema = z.strictObject({
  ...beginning('renew'),
  verdict,
  store: z.string(),
  outcome: z.enum(['nothing expires', 'looked']),
  policy: z.strictObject({ keepMinimumVerified: size, beforeDays: size }),
  databases: z.array(
    z.strictObject({
      database: z.string().nullable(),
      present: size,
      archives: z.array(
        z.strictObject({
          outcome: z.enum(['stays', 'renewed', 'failed', 'damaged']),
          archive,
          renewed: archive.nullable(),
          error: error.nullable(),
        }),
      ),
    }),
  ),
  durationMs,
  error: error.nullable(),
})

export type RenewDocument = Described<typeof renewSchema>
