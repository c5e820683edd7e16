import { z } from 'zod'
import type { Described } from './envelope.ts'
import { beginning, durationMs, plan, verdict, verified } from './parts.ts'

/** The schema of the document of `restore`. */
export const restoreSchema = z.strictObject({
  ...beginning('restore'),
  verdict,
  outcome: z.enum(['restored', 'planned']),
  archive: z.string(),
  chosenBy: z.string(),
  target: z.string(),
  plan,
  verified,
  passedOver: z.array(z.strictObject({ name: z.string(), reason: z.string() })),
  safetyCopy: z.string().nullable(),
  notes: z.array(z.string()),
  durationMs,
})

export type RestoreDocument = Described<typeof restoreSchema>
