import { join } from 'node:path'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import type { PlaceRecipe, StepInput } from '../../domain/place/recipe.ts'

/**
 * How a person writes a directory. A step resolves the path as it was given; at a terminal the folder is another.
 * @param root absolute path
 */
export function directoryRecipe(root: string, given: string): PlaceRecipe {
  const where: readonly StepInput[] = [['store', given]]
  return {
    option: root,
    signIn: [],
    said: given,
    where,
    inputs: ({ name }) => [...where, ['archive', name]],
    bring: ({ entry }) => ({ commands: [], path: pathIn(root, entry) }),
  }
}

/** The path of an archive that lies in the store. */
export function pathIn(root: string, { id }: CatalogEntry): string {
  return join(root, ...id.split('/'))
}
