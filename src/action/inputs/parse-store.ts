import { parsePlace } from '../../places/parse-place.ts'
import type { PlaceKinds } from '../../places/registry.ts'
import { ANY_ARCHIVES, type NamedPlace, type PlaceUse } from '../../stores/kind.ts'
import type { GivenInputs } from './given-inputs.ts'
import type { Sought } from './parse-sought.ts'

/**
 * The place of the archives.
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT
 */
export function parseStore(
  given: GivenInputs,
  use: PlaceUse,
  kinds: PlaceKinds,
  sought: Sought = ANY_ARCHIVES,
): NamedPlace {
  const location = given.one('store') ?? { text: 'artifact', from: 'store' }
  return parsePlace({ location, use, sought: { ...sought, archives: given.lines('archive') }, given }, kinds)
}
