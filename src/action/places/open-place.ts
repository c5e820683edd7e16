import { renderRecoveryGuide } from '../../presentation/create/recovery-guide.ts'
import type { NamedPlace } from '../../stores/kind.ts'
import type { Place, PlaceSurroundings } from '../../stores/place.ts'
import type { Surroundings } from '../step/surroundings.ts'

/** What a place finds around it in a step. */
export function placeSurroundings(surroundings: Surroundings): PlaceSurroundings {
  const { clock, environment, job, reporter, scratchRoot, signal } = surroundings
  return {
    clock,
    environment,
    reporter,
    signal,
    folder: job.workspace,
    job: {
      ...job,
      scratchRoot,
      renderGuide: ({ digest, manifest }, archiveName) =>
        renderRecoveryGuide({ manifest, archiveDigest: digest, archiveName }),
    },
  }
}

/**
 * Opens a place for a step.
 * @throws BackupError what stands in the way of its use
 */
export function openPlace(named: NamedPlace, surroundings: Surroundings): Promise<Place> {
  return named.open(placeSurroundings(surroundings))
}
