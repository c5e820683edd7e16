import { z } from 'zod'
import { manifestSchema } from '../domain/archive/manifest-schema.ts'
import type { Described } from './envelope.ts'
import { archive, beginning, size } from './parts.ts'

/** The schema of the document of `list`. */
export const list = z.strictObject({
  ...beginning('list'),
  store: z.string(),
  archives: z.array(archive),
})

export type ListDocument = Described<typeof list>

/** The schema of the documents of `pin` and `unpin`. */
export const pin = z.strictObject({
  ...beginning('pin'),
  command: z.enum(['pin', 'unpin']),
  archive,
})

export type PinDocument = Described<typeof pin>

/** The schema of the document of `show`. */
export const show = z.strictObject({
  ...beginning('show'),
  archive: z.string(),
  archiveSizeBytes: size,
  manifest: manifestSchema,
})

export type ShowDocument = Described<typeof show>
