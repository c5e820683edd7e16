import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import { fileNameOf } from '../kit/recipe.ts'
import { shellWord } from '../kit/shell-word.ts'
import { yamlWord } from '../kit/yaml-word.ts'

/**
 * What to do with a damaged live database, with the exact command.
 * @param database path of the database
 * @param archive the newest verified archive of it; null when there is none
 * @param store path of the store
 */
export function renderRestoreAdvice(database: string, archive: CatalogEntry | null, store: string): string {
  if (archive === null) return nothingIn(store)
  const command = `savepoint restore ${shellWord(archive.name)} --to ${shellWord(database)} --store ${shellWord(store)}`
  return `It has to be restored. Stop what writes to it, then run: ${command}`
}

/**
 * The same for a workflow: the inputs of the step that restores it, as they stand behind `with:`.
 * @param store path of the store; null for GitHub artifacts
 */
export function renderRestoreStep(
  database: string,
  archive: CatalogEntry | null,
  store: string | null,
): string {
  if (archive === null) return nothingIn(store ?? 'GitHub')
  const chosen =
    store === null
      ? [`artifact-id: ${archive.id}`]
      : [`store: ${yamlWord(store)}`, `archive: ${yamlWord(archive.name)}`]
  const inputs = [
    'mode: restore',
    `database: ${yamlWord(database)}`,
    ...chosen,
    `confirm: ${yamlWord(fileNameOf(database))}`,
  ]
  return `It has to be restored. Stop what writes to it, then run a step of this action with: { ${inputs.join(', ')} }`
}

function nothingIn(place: string): string {
  return `It has to be restored, and ${place} holds no verified archive of it: look for one elsewhere, and keep the damaged file.`
}
