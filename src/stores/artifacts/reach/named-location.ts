import { BackupError } from '../../../domain/outcome/errors.ts'
import { parsePattern } from '../../../domain/settings/parse-values.ts'
import type { WantedPlace } from '../../kind.ts'
import { cannotUpload } from '../cannot-upload.ts'
import { type ArtifactLocation, type ArtifactSetting, parseLocation, REPOSITORY } from '../location.ts'

/** What stands before the name of a repository whose artifacts are read, from a job or from a terminal. */
const PREFIX = 'github:'

/** Tells whether a location names the repository of the artifacts itself, such as `github:acme/shop`. */
export function namesRepository(location: string): boolean {
  return location.startsWith(PREFIX)
}

/** How artifacts of a repository are written as a store. */
export function renderNamedLocation(repository: string): string {
  return PREFIX + repository
}

/**
 * The artifacts of a repository by its name, with archives of any label: whoever gives it wants to see what is there.
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT, STORE_UNSUPPORTED for anything but reading
 */
export function parseNamedLocation(wanted: WantedPlace<ArtifactSetting>): ArtifactLocation {
  const { given, location, sought, use } = wanted
  const { from, text } = location
  const name = { from: `What stands behind ${PREFIX} in ${from}`, text: text.slice(PREFIX.length) }
  const repository = parsePattern(name, REPOSITORY, 'owner/name')
  if (use !== 'read') throw cannotUpload(`GitHub artifacts of ${repository}`)
  if (given.isSet('repository')) throw namedTwice(given.nameOf('repository'), from)
  const { label } = sought
  return { ...parseLocation(wanted), repository, labels: label === null ? 'any' : [label] }
}

function namedTwice(input: string, from: string): BackupError {
  return new BackupError('INPUTS_CONFLICT', `${input} and ${from} each name a repository.`, {
    hint: `Remove ${input}.`,
    context: { input },
  })
}
