import type { PublishedFacts } from '../../../src/domain/place/published.ts'
import type { PlaceRecipe } from '../../../src/domain/place/recipe.ts'
import { artifactRecipe as recipeOfArtifacts } from '../../../src/stores/artifacts/recipe.ts'
import { directoryRecipe as recipeOfDirectory } from '../../../src/stores/directory/recipe.ts'

/** As a person writes the artifacts of `acme/shop`, in run 5. */
export const ARTIFACT_RECIPE: PlaceRecipe = recipeOfArtifacts({
  repository: 'acme/shop',
  isElsewhere: false,
  runId: '5',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
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
