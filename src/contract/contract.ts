import { z } from 'zod'
import { manifestSchema } from '../domain/archive/manifest-schema.ts'
import { bisectSchema } from './bisect.ts'
import { checkSchema } from './check.ts'
import { createSchema } from './create.ts'
import { diffSchema } from './diff.ts'
import { drillSchema } from './drill.ts'
import { CONTRACT_VERSION, type Described } from './envelope.ts'
import { errorSchema } from './error.ts'
import { disarmSchema, guardSchema } from './guard.ts'
import { historySchema } from './history.ts'
import { listSchema, pinSchema, showSchema } from './list.ts'
import { archive, error, plan, report, verified } from './parts.ts'
import { pruneSchema } from './prune.ts'
import { rehearseSchema } from './rehearsal.ts'
import { renewSchema } from './renew.ts'
import { restoreSchema } from './restore.ts'
import { statusSchema } from './status.ts'
import { verifySchema } from './verify.ts'

const DIGEST_PATTERN = '^sha256:[0-9a-f]{64}$'

/** The schema of each document of `--json`. */
export const DOCUMENT_SCHEMAS = {
  create: createSchema,
  verify: verifySchema,
  restore: restoreSchema,
  list: listSchema,
  prune: pruneSchema,
  pin: pinSchema,
  show: showSchema,
  check: checkSchema,
  diff: diffSchema,
  status: statusSchema,
  guard: guardSchema,
  disarm: disarmSchema,
  rehearse: rehearseSchema,
  history: historySchema,
  drill: drillSchema,
  bisect: bisectSchema,
  renew: renewSchema,
  error: errorSchema,
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
