import { BackupError } from '../outcome/errors.ts'
import { MANIFEST_VERSION, type Manifest } from './manifest.ts'
import { KNOWN_FIELDS, readableSchema } from './manifest-schema.ts'

/**
 * Parses a manifest from its JSON text. Version 1 has no unknown fields. Later ones may: those that are not marked
 * critical are left out, for what they say can be done without.
 * @throws BackupError MANIFEST_VERSION_UNSUPPORTED for a newer version, MANIFEST_FIELD_UNSUPPORTED for a critical field
 *   that is unknown, MANIFEST_INVALID for anything else
 */
export function parseManifest(json: string): Manifest {
  const document = parseJson(json)
  const version = versionOf(document)
  if (version !== undefined && version > MANIFEST_VERSION) throw newerVersion(version)
  refuseUnknownCritical(document)
  const parsed = readableSchema.safeParse(document)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'document'}: ${message}`)
  throw invalid(issues.slice(0, 3).join('; '), parsed.error)
}

/** Without such a field the content cannot be told aright, so nothing of the archive may be used. */
function refuseUnknownCritical(document: unknown): void {
  const { critical, madeBy, version } = (document ?? {}) as Record<string, unknown>
  if (version === 1 || critical === undefined) return
  if (!Array.isArray(critical) || !critical.every((field) => typeof field === 'string')) {
    throw invalid('critical: must be a list of names of fields', null)
  }
  const unknown = critical.filter((field) => !KNOWN_FIELDS.has(field))
  if (unknown.length === 0) return
  const maker = (madeBy as { savepoint?: unknown } | undefined)?.savepoint
  const made = typeof maker === 'string' ? `Savepoint ${maker} made it` : 'A newer Savepoint made it'
  throw new BackupError(
    'MANIFEST_FIELD_UNSUPPORTED',
    `The archive cannot be used without the field ${unknown.join(', ')} of its manifest, which this Savepoint does not know.`,
    {
      hint: `${made}: use that one, or a newer one, in every workflow that reads this store.`,
      context: { fields: unknown.join(' ') },
    },
  )
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw invalid('it is not JSON', cause)
  }
}

function versionOf(document: unknown): number | undefined {
  if (typeof document !== 'object' || document === null) return undefined
  const version = (document as { version?: unknown }).version
  return typeof version === 'number' ? version : undefined
}

function newerVersion(version: number): BackupError {
  return new BackupError(
    'MANIFEST_VERSION_UNSUPPORTED',
    `The manifest has version ${version}; this Savepoint reads versions up to ${MANIFEST_VERSION}.`,
    { hint: 'Use the Savepoint that made the archive, or a newer one. gunzip still gives the database.' },
  )
}

function invalid(what: string, cause: unknown): BackupError {
  return new BackupError('MANIFEST_INVALID', `The manifest of the archive is not valid (${what}).`, {
    hint: 'The archive was damaged or altered. Use another one; gunzip may still give the database.',
    cause,
  })
}
