import { z } from 'zod'
import { manifestSchema } from '../domain/archive/manifest-schema.ts'
import { bisect } from './bisect.ts'
import { check } from './check.ts'
import { create } from './create.ts'
import { diff } from './diff.ts'
import { drill } from './drill.ts'
import { CONTRACT_VERSION, type Described } from './envelope.ts'
import { failure } from './error.ts'
import { disarm, guard } from './guard.ts'
import { history } from './history.ts'
import { list, pin, show } from './list.ts'
import { archive, error, plan, report, verified } from './parts.ts'
import { prune } from './prune.ts'
import { rehearse } from './rehearsal.ts'
import { renew } from './renew.ts'
import { restore } from './restore.ts'
import { status } from './status.ts'
import { verify } from './verify.ts'

const DIGEST_PATTERN = '^sha256:[0-9a-f]{64}$'

/** The schema of each document of `--json`. */
export const DOCUMENT_SCHEMAS = {
  create,
  verify,
  restore,
  list,
  prune,
  pin,
  show,
  check,
  diff,
  status,
  guard,
  disarm,
  rehearse,
  history,
  drill,
  bisect,
  renew,
  error: failure,
  manifest: manifestSchema,
}

/** Every document that `--json` can give. */
export type Document = {
  [Name in Exclude<keyof typeof DOCUMENT_SCHEMAS, 'manifest'>]: Described<(typeof DOCUMENT_SCHEMAS)[Name]>
}[Exclude<keyof typeof DOCUMENT_SCHEMAS, 'manifest'>]

/** Parts that several documents have, each published once. */
const PARTS: Readonly<Record<string, z.ZodType>> = {
  archiveItem: archive,
  errorItem: error,
  plan,
  report,
  verified,
}

/**
 * The published contract as one JSON Schema, with a definition for each document. Unlike the schemas here it allows
 * fields that it does not name: a reader must not fail when a newer Savepoint adds some.
 */
export function renderContract(): object {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries({ ...DOCUMENT_SCHEMAS, ...PARTS })) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/$defs/${id}`,
    unrepresentable: 'any',
    override: ({ jsonSchema, zodSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
      // A digest is the only type of our own making.
      if (zodSchema._zod.def.type === 'custom') jsonSchema.pattern = DIGEST_PATTERN
    },
  })
  const definitions = Object.entries(schemas).map(([id, { $schema: _, $id: __, ...definition }]) => [
    id,
    definition,
  ])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Savepoint JSON contract ${CONTRACT_VERSION}`,
    anyOf: Object.keys(DOCUMENT_SCHEMAS)
      .filter((name) => name !== 'manifest')
      .map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries(definitions),
  }
}
