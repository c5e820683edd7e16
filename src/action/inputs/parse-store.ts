import {
  ARCHIVE_EXTENSIONS,
  type ArchiveName,
  archiveStemOf,
  parseArchiveName,
} from '../../domain/archive/name.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { DEFAULT_POLICY } from '../../domain/retention/policy.ts'
import { parseRetentionDays } from '../../domain/settings/backup-settings.ts'
import { parseWholeNumber } from '../../domain/settings/parse-values.ts'
import type { ArtifactScope } from '../../stores/artifacts/listing.ts'
import type { DirectoryStoreInputs, PublishingStore, ReadingStore, RenewingStore } from './action-inputs.ts'
import type { GivenInputs } from './given-inputs.ts'
import type { InputName } from './input-table.ts'
import { parseFlag } from './parse-flag.ts'
import { parsePattern } from './parse-pattern.ts'
import { parseId, type Sought } from './parse-sought.ts'

/** The longest that GitHub keeps an artifact of anybody. @see https://docs.github.com/organizations/managing-organization-settings/configuring-the-retention-period-for-github-actions-artifacts-and-logs-in-your-organization */
const MAX_ARTIFACT_DAYS = 400
const DEFAULT_ARTIFACT_DAYS = 30

const ONLY_PUBLISHING: readonly InputName[] = ['verify-upload', 'allow-public']

const ONLY_READING: readonly InputName[] = [
  'artifact-name',
  'artifact-id',
  'run-id',
  'repository',
  'allowed-events',
  'allowed-branches',
  'allowed-workflows',
]

/**
 * Where create puts its archives.
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT
 */
export function parsePublishingStore(given: GivenInputs): PublishingStore {
  const directory = parseDirectory(given, ONLY_PUBLISHING)
  const days = given.getOrVariable('retention-days', 'BACKUP_RETENTION_DAYS')
  if (directory !== null) {
    return { ...directory, retentionDays: parseRetentionDays(days, DEFAULT_POLICY.keepWithinDays) }
  }
  if (given.isSet('keep-minimum')) {
    throw conflict('keep-minimum', 'create never removes artifacts: GitHub drops them after retention-days')
  }
  return parseUpload(given)
}

/**
 * Where the other modes read archives.
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT
 */
export function parseReadingStore(given: GivenInputs, sought: Sought): ReadingStore {
  const directory = parseDirectory(given, ONLY_READING)
  if (directory !== null) return { ...directory, label: sought.label }
  const archives = given.lines('archive').filter((name) => name !== 'all')
  const scope = parseScope(given)
  return {
    kind: 'artifact',
    token: given.get('github-token')?.text ?? null,
    repository: parsePattern(given, 'repository', /^[\w.-]+\/[\w.-]+$/, 'owner/name'),
    scope,
    // The number of an artifact says by itself which archive is meant, wherever it is to be restored.
    database: scope.kind === 'artifact' ? null : soleDatabase(archives, sought.database),
    label: sought.label,
    labels: sought.label === null ? archives.map(labelOf) : [sought.label],
    allowedEvents: parseAllowed(given, 'allowed-events'),
    allowedBranches: parseAllowed(given, 'allowed-branches'),
    allowedWorkflows: parseAllowed(given, 'allowed-workflows'),
  }
}

/**
 * Where archives are renewed: read, and published once more.
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT
 */
export function parseRenewingStore(given: GivenInputs, sought: Sought): RenewingStore {
  const reading = parseReadingStore(given, sought)
  if (reading.kind === 'directory') {
    const meaningless = ONLY_PUBLISHING.find((name) => given.isSet(name))
    if (meaningless !== undefined) throw conflict(meaningless, 'a directory drops nothing by itself')
    return reading
  }
  return { ...reading, ...parseUpload(given) }
}

function parseUpload(given: GivenInputs): Extract<PublishingStore, { kind: 'artifact' }> {
  const days = given.getOrVariable('retention-days', 'BACKUP_RETENTION_DAYS')
  return {
    kind: 'artifact',
    token: given.get('github-token')?.text ?? null,
    retentionDays:
      days === null ? DEFAULT_ARTIFACT_DAYS : parseWholeNumber(days, { min: 1, max: MAX_ARTIFACT_DAYS }),
    verifyUpload: parseFlag(given, 'verify-upload'),
    allowPublic: parseFlag(given, 'allow-public'),
  }
}

function parseScope(given: GivenInputs): ArtifactScope {
  const artifactId = parseId(given, 'artifact-id', 'the number of an artifact')
  if (artifactId !== null) return { kind: 'artifact', artifactId: Number(artifactId) }
  const runId = parseId(given, 'run-id', 'the number of a run')
  return runId === null ? { kind: 'repository' } : { kind: 'run', runId }
}

/** The database of which all the archives are, as far as their names say it; null when there are several. */
function soleDatabase(archives: readonly string[], otherwise: string | null): string | null {
  const databases = archives.map((name) => parseFullName(name)?.database ?? otherwise)
  const [first = otherwise] = databases
  return databases.every((database) => database === first) ? first : null
}

/** The label in the name of an archive; a text that is no such name may be a label itself. */
function labelOf(archive: string): string {
  return parseFullName(archive)?.label ?? archive
}

function parseFullName(text: string): ArchiveName | null {
  const name = parseArchiveName(archiveStemOf(text) === null ? `${text}${ARCHIVE_EXTENSIONS.gzip}` : text)
  return name?.database === null ? null : name
}

/** Null for artifacts on GitHub. */
function parseDirectory(given: GivenInputs, unused: readonly InputName[]): DirectoryStoreInputs | null {
  const path = given.get('store')?.text ?? 'artifact'
  if (path === 'artifact') return null
  const meaningless = unused.find((name) => given.isSet(name))
  if (meaningless !== undefined) throw conflict(meaningless, `it is about artifacts, and store is "${path}"`)
  return { kind: 'directory', path }
}

/** One or more lines, or words with commas between them. */
function parseAllowed(given: GivenInputs, name: InputName): readonly string[] | null {
  const words = given.lines(name).flatMap((line) => line.split(','))
  const allowed = words.map((word) => word.trim()).filter((word) => word !== '')
  return allowed.length === 0 ? null : allowed
}

function conflict(name: InputName, why: string): BackupError {
  return new BackupError('INPUTS_CONFLICT', `The input ${name} has no meaning here: ${why}.`, {
    hint: `Remove ${name}, or change store.`,
    context: { input: name },
  })
}
