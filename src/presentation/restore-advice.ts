import type { CatalogEntry } from '../domain/catalog.ts'
import { shellWord } from './shell-word.ts'

/**
 * What to do with a damaged live database, with the exact command.
 * @param database path of the database
 * @param archive the newest verified archive of it; null when there is none
 * @param store path of the store
 */
export function renderRestoreAdvice(database: string, archive: CatalogEntry | null, store: string): string {
  if (archive === null) {
    return `It has to be restored, and ${store} holds no verified archive of it: look for one elsewhere, and keep the damaged file.`
  }
  const command = `savepoint restore ${shellWord(archive.name)} --to ${shellWord(database)} --store ${shellWord(store)}`
  return `It has to be restored. Stop what writes to it, then run: ${command}`
}
