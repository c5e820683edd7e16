import { z } from 'zod'
import { manifestSchema } from '../domain/archive/manifest-schema.ts'
import {
  type CheckDocument,
  CONTRACT_VERSION,
  type CreateDocument,
  type DiffDocument,
  type ErrorDocument,
  type ListDocument,
  type PinDocument,
  type PruneDocument,
  type RestoreDocument,
  type ShowDocument,
  type VerifyDocument,
} from '../presentation/document/documents.ts'
import { bisect } from './bisect.ts'
import { difference, diffSide } from './diff.ts'
import { drill } from './drill.ts'
import { disarm, guardSchema } from './guard.ts'
import {
  archive,
  digest,
  durationMs,
  error,
  fingerprint,
  plan,
  prunedShape,
  report,
  size,
  verdict,
  verified,
} from './parts.ts'
import { rehearse } from './rehearsal.ts'
import { renew } from './renew.ts'
import { history, status } from './status.ts'

const DIGEST_PATTERN = '^sha256:[0-9a-f]{64}$'

const strings = z.array(z.string())
const store = z.string()

const beginning = { savepoint: z.string(), contract: z.literal(CONTRACT_VERSION) }

const created = z.strictObject({
  status: z.literal('created'),
  verdict,
  source: z.string(),
  archive,
  manifest: manifestSchema,
  archiveDigest: digest,
  archiveSizeBytes: size,
  report,
  notes: strings,
  durations: z.strictObject({
    snapshotMs: durationMs,
    packMs: durationMs,
    publishMs: durationMs,
    totalMs: durationMs,
  }),
})

const create: z.ZodType<CreateDocument> = z.strictObject({
  ...beginning,
  command: z.literal('create'),
  verdict: z.enum(['ok', 'warning', 'failed', 'skipped']),
  store,
  outcomes: z.array(
    z.union([
      created,
      z.strictObject({ status: z.literal('skipped'), source: z.string(), reason: z.string() }),
      z.strictObject({
        status: z.literal('failed'),
        source: z.string(),
        error,
        report: report.nullable(),
      }),
    ]),
  ),
  pruned: z.strictObject(prunedShape).nullable(),
})

const verify: z.ZodType<VerifyDocument> = z.strictObject({
  ...beginning,
  command: z.literal('verify'),
  verdict,
  verifications: z.array(verified),
})

const restore: z.ZodType<RestoreDocument> = z.strictObject({
  ...beginning,
  command: z.literal('restore'),
  verdict,
  outcome: z.enum(['restored', 'planned']),
  archive: z.string(),
  chosenBy: z.string(),
  target: z.string(),
  plan,
  verified,
  passedOver: z.array(z.strictObject({ name: z.string(), reason: z.string() })),
  safetyCopy: z.string().nullable(),
  notes: strings,
  durationMs,
})

const list: z.ZodType<ListDocument> = z.strictObject({
  ...beginning,
  command: z.literal('list'),
  store,
  archives: z.array(archive),
})

const prune: z.ZodType<PruneDocument> = z.strictObject({
  ...beginning,
  command: z.literal('prune'),
  store,
  ...prunedShape,
})

const pin: z.ZodType<PinDocument> = z.strictObject({
  ...beginning,
  command: z.enum(['pin', 'unpin']),
  archive,
})

const show: z.ZodType<ShowDocument> = z.strictObject({
  ...beginning,
  command: z.literal('show'),
  archive: z.string(),
  archiveSizeBytes: size,
  manifest: manifestSchema,
})

const check: z.ZodType<CheckDocument> = z.strictObject({
  ...beginning,
  command: z.literal('check'),
  verdict,
  checks: z.array(
    z.strictObject({
      verdict,
      report,
      fingerprint: fingerprint.nullable(),
      sizeBytes: size,
      notes: strings,
      durationMs,
      error: error.nullable(),
    }),
  ),
})

const diff: z.ZodType<DiffDocument> = z.strictObject({
  ...beginning,
  command: z.literal('diff'),
  before: diffSide,
  after: diffSide,
  difference,
  durationMs,
})

const failure: z.ZodType<ErrorDocument> = z.strictObject({
  ...beginning,
  command: z.string(),
  verdict: z.literal('failed'),
  error,
  report: report.nullable(),
  plan: plan.nullable(),
})

/** The schema of each document of `--json`. */
export const DOCUMENT_SCHEMAS: Readonly<
  Record<
    | 'create'
    | 'verify'
    | 'restore'
    | 'list'
    | 'prune'
    | 'pin'
    | 'show'
    | 'check'
    | 'diff'
    | 'status'
    | 'guard'
    | 'disarm'
    | 'rehearse'
    | 'history'
    | 'drill'
    | 'bisect'
    | 'renew'
    | 'error'
    | 'manifest',
    z.ZodType
  >
> = {
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
  guard: guardSchema(restore),
  disarm,
  rehearse,
  history,
  drill,
  bisect,
  renew,
  error: failure,
  manifest: manifestSchema,
}

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
