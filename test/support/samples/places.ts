import type { PublishedFacts } from '../../../src/domain/place/published.ts'
import type { PlaceRecipe } from '../../../src/domain/place/recipe.ts'
import { artifactRecipe as recipeOfArtifacts } from '../../../src/stores/artifacts/recipe.ts'
import { directoryRecipe as recipeOfDirectory } from '../../../src/stores/directory/recipe.ts'

/** As a person writes the artifacts of `acme/shop`, in run 5. */
export const ARTIFACT_RECIPE: PlaceRecipe = recipeOfArtifacts(null, {
  origin: {
    repository: 'acme/shop',
    runId: '5',
    runAttempt: 1,
    commit: 'c0ffee',
    event: 'push',
    ref: 'refs/heads/main',
    workflow: '.github/workflows/backup.yml',
  },
})

/** As a person writes a directory that a workflow calls `backups`. */
export const DIRECTORY_RECIPE: PlaceRecipe = recipeOfDirectory('/srv/backups', 'backups')

/** Of an archive in a directory. */
export const IN_DIRECTORY: PublishedFacts = {
  artifact: null,
  requestedDays: null,
  path: '/srv/backups/automatic/a.db.gz',
  downloadedAgain: false,
}
