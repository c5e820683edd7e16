import { z } from 'zod'
import { manifestSchema } from '../domain/archive/manifest-schema.ts'
import type { Described } from './envelope.ts'
import { archive, beginning, size } from './parts.ts'

/** The schema of the document of `list`. */
export const listSchema = z.strictObject({
  ...beginning('list'),
  store: z.string(),
  archives: z.array(archive),
})

export type ListDocument = Described<typeof listSchema>

/** The schema of the documents of `pin` and `unpin`. */
export const pinSchema = z.strictObject({
  ...beginning('pin'),
  command: z.enum(['pin', 'unpin']),
  archive,
})

export type PinDocument = Described<typeof pinSchema>

/** The schema of the document of `show`. */
export const showSchema = z.strictObject({
  ...beginning('show'),
  archive: z.string(),
  archiveSizeBytes: size,
  manifest: manifestSchema,
})

export type ShowDocument = Described<typeof showSchema>
