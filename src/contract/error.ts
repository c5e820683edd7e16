import { z } from 'zod'
import type { Described } from './envelope.ts'
import { beginning, error, plan, report } from './parts.ts'

/** The schema of the document of any command that failed before it had a result of its own. */
export const errorSchema = z.strictObject({
  ...beginning(''),
  command: z.string(),
  verdict: z.literal('failed'),
  error,
  report: report.nullable(),
  plan: plan.nullable(),
})

/** The plan is what waits for its confirmation; null for every other error. */
export type ErrorDocument = Described<typeof errorSchema>
