import { z } from 'zod'
import { CONTRACT_VERSION } from '../presentation/document/documents.ts'
import type { RenewDocument } from '../presentation/renew/document.ts'
import { archive, durationMs, error, size, verdict } from './parts.ts'

/** The schema of the document of `renew`. */
export const renew: z.ZodType<RenewDocument> = z.strictObject({
  savepoint: z.string(),
  contract: z.literal(CONTRACT_VERSION),
  command: z.literal('renew'),
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
