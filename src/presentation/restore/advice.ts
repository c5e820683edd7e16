import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import type { PlaceRecipe } from '../../domain/place/recipe.ts'
import { restoreInputs } from '../kit/recipe.ts'
import { shellWord } from '../kit/shell-word.ts'

const CARE =
  'Rows may be lost. Stop what writes to it, and keep a copy of the file as it is; savepoint diff compares it with an archive.'

/**
 * What to do with a damaged live database, with the exact command.
 * @param database path of the database
 * @param archive the newest verified archive of it; null when there is none
 */
export function renderRestoreAdvice(
  database: string,
  archive: CatalogEntry | null,
  { option }: PlaceRecipe,
): string {
  if (archive === null) return nothingIn(option)
  const command = `savepoint restore ${shellWord(archive.name)} --to ${shellWord(database)} --store ${shellWord(option)}`
  return `${CARE} If rows are missing, run: ${command}`
}

/** The same for a workflow: the inputs of the step that restores it, as they stand behind `with:`. */
export function renderRestoreStep(
  database: string,
  archive: CatalogEntry | null,
  recipe: PlaceRecipe,
): string {
  if (archive === null) return nothingIn(recipe.said)
  const inputs = restoreInputs(database, archive, recipe)
  return `${CARE} If rows are missing, run a step of this action with: { ${inputs.join(', ')} }`
}

function nothingIn(place: string): string {
  return `${CARE} ${place} holds no verified archive of it: look for one elsewhere.`
}
