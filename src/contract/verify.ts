import { z } from 'zod'
import type { Described } from './envelope.ts'
import { beginning, verdict, verified } from './parts.ts'

/** The schema of the document of `verify`. */
export const verifySchema = z.strictObject({
  ...beginning('verify'),
  verdict,
  verifications: z.array(verified),
})

export type VerifyDocument = Described<typeof verifySchema>
