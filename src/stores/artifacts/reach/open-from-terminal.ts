import { tmpdir } from 'node:os'
import { useProxy } from '../../../github/use-proxy.ts'
import type { Place, PlaceSurroundings } from '../../place.ts'
import type { ArtifactLocation } from '../location.ts'
import { artifactRecipe } from '../recipe.ts'
import { locatedOptions, readingPlace } from './reading-place.ts'
import { readTerminalAccess } from './terminal-access.ts'

/**
 * Opens the artifacts of a repository for whoever has a token and no job: they can be read and removed. All requests go
 * through the proxy that the environment names.
 * @param repository `owner/name`
 * @throws BackupError STORE_UNAUTHORIZED without a token, INPUT_INVALID for an odd variable, UNSUPPORTED_PLATFORM on a
 *   GitHub Enterprise Server
 */
export function openFromTerminal(
  location: ArtifactLocation,
  repository: string,
  surroundings: PlaceSurroundings,
): Place {
  const { environment } = surroundings
  const { serverUrl, ...access } = readTerminalAccess(repository, environment)
  useProxy(environment)
  const options = {
    ...locatedOptions(location, surroundings),
    serverUrl,
    access,
    job: null,
    maxRetentionDays: null,
    recoveryGuide: () => '',
    scratchParent: tmpdir(),
  }
  return {
    ...readingPlace(options, location, surroundings),
    factsOf: () => ({ artifact: null, requestedDays: null, path: null, downloadedAgain: false }),
    memento: { kind: 'artifact', repository },
    recipe: artifactRecipe({ repository, isElsewhere: true, runId: null, serverUrl, apiUrl: access.apiUrl }),
  }
}
