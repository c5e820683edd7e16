import { BackupError } from '../domain/outcome/errors.ts'
import type { Given, GivenValues } from '../domain/settings/given.ts'
import type { NamedPlace, WantedPlace } from '../stores/kind.ts'
import type { PlaceMemento } from '../stores/place.ts'
import type { PlaceKinds, PlaceSetting } from './registry.ts'

/**
 * The place that a location names, for both faces.
 * @throws BackupError INPUT_INVALID when no kind of store is written like that, or for a setting of the kind;
 *   INPUTS_CONFLICT for a setting that has no meaning there
 */
export function parsePlace(wanted: WantedPlace<PlaceSetting>, kinds: PlaceKinds): NamedPlace {
  const { given, location } = wanted
  const kind = kinds.find(({ claims }) => claims(location.text))
  if (kind === undefined) throw unknownKind(location, kinds)
  for (const { ownSettings, subject } of kinds.filter((other) => other !== kind)) {
    const meaningless = ownSettings.find((name) => given.isSet(name))
    if (meaningless !== undefined) throw meaninglessFor(given.nameOf(meaningless), subject, location)
  }
  return kind.parse(wanted)
}

/**
 * The place of a memento.
 * @param given with the same secrets as when it was remembered
 * @throws BackupError INVARIANT_BROKEN for a memento of no kind that there is
 */
export function recallPlace(
  memento: PlaceMemento,
  given: GivenValues<PlaceSetting>,
  kinds: PlaceKinds,
): NamedPlace {
  const kind = kinds.find(({ name }) => name === memento.kind)
  if (kind !== undefined) return kind.recall(memento, given)
  throw new BackupError('INVARIANT_BROKEN', `No kind of store is called ${memento.kind}.`, {
    hint: 'This is a defect of Savepoint. Please report it.',
    context: { kind: memento.kind },
  })
}

function unknownKind({ from, text }: Given, kinds: PlaceKinds): BackupError {
  const expected = kinds.map(({ written }) => written).join(' or ')
  return new BackupError('INPUT_INVALID', `${from} must be ${expected}, and is "${text}".`, {
    hint: `Correct the value of ${from}. A directory of that name is "./${text}".`,
    context: { from, given: text, expected },
  })
}

function meaninglessFor(name: string, subject: string, { from, text }: Given): BackupError {
  return new BackupError(
    'INPUTS_CONFLICT',
    `The input ${name} has no meaning here: it is about ${subject}, and ${from} is "${text}".`,
    { hint: `Remove ${name}, or change ${from}.`, context: { input: name } },
  )
}
