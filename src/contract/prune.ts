import { z } from 'zod'
import type { Described } from './envelope.ts'
import { beginning, prunedShape } from './parts.ts'

/** The schema of the document of `prune`. */
export const pruneSchema = z.strictObject({
  ...beginning('prune'),
  store: z.string(),
  ...prunedShape,
})

export type PruneDocument = Described<typeof pruneSchema>
