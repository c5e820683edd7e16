import {
  ARCHIVE_EXTENSIONS,
  type ArchiveName,
  archiveStemOf,
  parseArchiveName,
} from '../../domain/archive/name.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import type { GivenValues } from '../../domain/settings/given.ts'
import { parseId, parsePattern, parseWholeNumber } from '../../domain/settings/parse-values.ts'
import type { SoughtArchives, WantedPlace } from '../kind.ts'
import type { ArtifactScope, SoughtLabels } from './listing.ts'
import type { TrustRules } from './trust.ts'

/** Artifacts that are meant, and how others are uploaded. */
export interface ArtifactLocation {
  readonly token: string | null
  /** `owner/name`; null for the repository of the workflow. */
  readonly repository: string | null
  readonly scope: ArtifactScope
  /** Null for every database, which may take many requests. */
  readonly database: string | null
  /** Null for archives of any of the `labels` and of none. */
  readonly label: string | null
  /** Which archives to look for besides those without a label. */
  readonly labels: SoughtLabels
  /** Null stands for the default. */
  readonly allowed: { readonly [Rule in keyof TrustRules]: readonly string[] | null }
  /** Null where nothing is uploaded. */
  readonly upload: UploadRules | null
}

export interface UploadRules {
  readonly retentionDays: number
  readonly verifyUpload: boolean
  readonly allowPublic: boolean
}

/** The settings that have no meaning elsewhere. */
export const OWN_SETTINGS = [
  'verify-upload',
  'allow-public',
  'artifact-name',
  'artifact-id',
  'run-id',
  'repository',
  'allowed-events',
  'allowed-branches',
  'allowed-workflows',
] as const

export type ArtifactSetting =
  | (typeof OWN_SETTINGS)[number]
  | 'github-token'
  | 'retention-days'
  | 'keep-minimum'

type Given = GivenValues<ArtifactSetting>

/** `owner/name`. */
export const REPOSITORY: RegExp = /^[\w.-]+\/[\w.-]+$/

/** The longest that GitHub keeps any artifact. @see https://docs.github.com/organizations/managing-organization-settings/configuring-the-retention-period-for-github-actions-artifacts-and-logs-in-your-organization */
const MAX_ARTIFACT_DAYS = 400
const DEFAULT_ARTIFACT_DAYS = 30

/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
export function parseLocation({ given, sought, use }: WantedPlace<ArtifactSetting>): ArtifactLocation {
  if (use === 'publish') return locationOf(given, { upload: parseUpload(given, use) })
  const { label } = sought
  const archives = sought.archives.filter((name) => name !== 'all')
  const scope = parseScope(given)
  return locationOf(given, {
    repository: parsePattern(given.one('repository'), REPOSITORY, 'owner/name'),
    scope,
    // The number of an artifact says by itself which archive is meant, wherever it is to be restored.
    database: scope.kind === 'artifact' ? null : soleDatabase(archives, sought),
    label,
    labels: label === null ? archives.map(labelOf) : [label],
    allowed: {
      events: parseAllowed(given, 'allowed-events'),
      branches: parseAllowed(given, 'allowed-branches'),
      workflows: parseAllowed(given, 'allowed-workflows'),
    },
    upload: use === 'renew' ? parseUpload(given, use) : null,
  })
}

/** The artifacts of the own repository, but for what is said. */
export function locationOf(given: Given, said: Partial<ArtifactLocation>): ArtifactLocation {
  return {
    token: given.one('github-token')?.text ?? null,
    repository: null,
    scope: { kind: 'repository' },
    database: null,
    label: null,
    labels: [],
    allowed: { events: null, branches: null, workflows: null },
    upload: null,
    ...said,
  }
}

function parseUpload(given: Given, use: 'publish' | 'renew'): UploadRules {
  const days = given.one('retention-days')
  if (use === 'publish' && given.isSet('keep-minimum')) throw neverRemoves(given)
  return {
    retentionDays:
      days === null ? DEFAULT_ARTIFACT_DAYS : parseWholeNumber(days, { min: 1, max: MAX_ARTIFACT_DAYS }),
    verifyUpload: given.flag('verify-upload'),
    allowPublic: given.flag('allow-public'),
  }
}

function neverRemoves(given: Given): BackupError {
  const name = given.nameOf('keep-minimum')
  const why = 'create never removes artifacts: GitHub drops them after retention-days'
  return new BackupError('INPUTS_CONFLICT', `The input ${name} has no meaning here: ${why}.`, {
    hint: `Remove ${name}, or change store.`,
    context: { input: name },
  })
}

function parseScope(given: Given): ArtifactScope {
  const artifactId = parseId(given.one('artifact-id'), 'the number of an artifact')
  if (artifactId !== null) return { kind: 'artifact', artifactId: Number(artifactId) }
  const runId = parseId(given.one('run-id'), 'the number of a run')
  return runId === null ? { kind: 'repository' } : { kind: 'run', runId }
}

/** The database of which all the archives are, as far as their names say it; null when there are several. */
function soleDatabase(archives: readonly string[], { database: otherwise }: SoughtArchives): string | null {
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

/** One or more lines, or words with commas between them. */
function parseAllowed(given: Given, name: ArtifactSetting): readonly string[] | null {
  const words = given.lines(name).flatMap((line) => line.split(','))
  const allowed = words.map((word) => word.trim()).filter((word) => word !== '')
  return allowed.length === 0 ? null : allowed
}
