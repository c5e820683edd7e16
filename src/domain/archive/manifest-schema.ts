import { z } from 'zod'
import { EVIDENCE_KINDS } from '../identity/identity.ts'
import { GRADES } from '../outcome/grade.ts'
import { CODECS } from './codec.ts'
import { type Digest, isDigest } from './digest.ts'
import type { Manifest } from './manifest.ts'

const size = z.int().nonnegative()
const digest = z.custom<Digest>(
  (value) => typeof value === 'string' && isDigest(value),
  'must be sha256:<hex>',
)
const nameHex = z.string().regex(/^([0-9a-f]{2})+$/)

/** Makes the schema of an object: one that refuses unknown fields, or one that leaves them out. */
type ObjectMaker = typeof z.strictObject | typeof z.object

/** The fields that every version has. */
function commonShape(object: ObjectMaker) {
  const fingerprint = object({
    pageSizeBytes: z.int().min(512).max(65_536),
    pageCount: z.int().min(1),
    encoding: z.enum(['UTF-8', 'UTF-16le', 'UTF-16be']),
    userVersion: z.int(),
    applicationId: z.int(),
    schemaDigest: digest,
    tables: z.array(object({ name: z.string(), nameHex: nameHex.exactOptional(), rows: size.nullable() })),
  })
  const origin = object({
    repository: z.string(),
    runId: z.string(),
    runAttempt: size,
    commit: z.string(),
    event: z.string(),
    ref: z.string(),
    workflow: z.string(),
  })
  return {
    format: z.literal('savepoint'),
    createdAt: z.iso.datetime(),
    kind: z.enum(['automatic', 'manual']),
    label: z.string().nullable(),
    source: z.string(),
    snapshot: object({ digest, sizeBytes: z.int().min(512) }),
    blockSizeBytes: z.int().min(65_536).max(16_777_216),
    compressionLevel: z.int().min(0).max(19),
    fingerprint,
    checks: object({
      limitations: z.array(object({ table: z.string().nullable(), reason: z.string() })),
      foreignKeyViolations: size.nullable(),
    }),
    verdict: z.enum(['ok', 'warning', 'failed']),
    origin: origin.nullable(),
    madeBy: object({ savepoint: z.string(), sqlite: z.string() }),
  }
}

function identitySchema(object: ObjectMaker) {
  const text = z.string().min(1)
  return object({
    name: text,
    by: z.enum(EVIDENCE_KINDS),
    digest,
    workflow: text.nullable(),
    job: text.nullable(),
    environment: text.nullable(),
    host: digest.nullable(),
    seen: object({ host: text, path: text }).nullable(),
  })
}

/** Version 1 as it always was: unknown fields are refused. */
const firstSchema = z.strictObject({ ...commonShape(z.strictObject), version: z.literal(1) })

/** Version 2: what is unknown and not critical is left out. */
const secondSchema = z.object({
  ...commonShape(z.object),
  version: z.literal(2),
  identity: identitySchema(z.object),
  codec: z.enum(CODECS).exactOptional(),
  atRest: z.string().exactOptional(),
  grade: z.enum(GRADES).exactOptional(),
  accepted: z.array(z.object({ key: z.string(), count: z.int().nonnegative() })).exactOptional(),
})

/** A manifest as it is read, of any version. */
export const readableSchema: z.ZodType<Manifest> = z.discriminatedUnion('version', [
  firstSchema,
  secondSchema,
])

/** A manifest as it is shown, from which its JSON Schema is published. */
export const manifestSchema: z.ZodType<Manifest> = z.strictObject({
  ...commonShape(z.strictObject),
  version: z.literal([1, 2]),
  identity: identitySchema(z.strictObject).exactOptional(),
  codec: z.enum(CODECS).exactOptional(),
  atRest: z.string().exactOptional(),
  grade: z.enum(GRADES).exactOptional(),
  accepted: z.array(z.strictObject({ key: z.string(), count: z.int().nonnegative() })).exactOptional(),
})

/** The fields of the document that this Savepoint knows. */
export const KNOWN_FIELDS: ReadonlySet<string> = new Set([...Object.keys(secondSchema.shape), 'critical'])
