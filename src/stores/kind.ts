import type { Given, GivenValues } from '../domain/settings/given.ts'
import type { Journal } from '../ports.ts'
import type { Place, PlaceMemento, PlaceSurroundings, Retirement } from './place.ts'

/**
 * A kind of store: how its places are written, and how they are opened. `Name` is every setting that it asks for.
 */
export interface PlaceKind<Name extends string = never> {
  /** In a memento. */
  readonly name: string
  /** How its places are written, for messages: such as `the path of a directory`. */
  readonly written: string
  /** What its own settings are about, such as `artifacts`. */
  readonly subject: string
  /** Settings that have no meaning for a place of another kind. */
  readonly ownSettings: readonly Name[]
  /** Tells whether a location is one of this kind, by how it is written alone. */
  readonly claims: (location: string) => boolean
  /** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
  readonly parse: (wanted: WantedPlace<Name>) => NamedPlace
  /**
   * The place that a memento of this kind is of, for whoever has the same secrets.
   * @throws BackupError INVARIANT_BROKEN for what this kind did not write
   */
  readonly recall: (memento: PlaceMemento, given: GivenValues<Name>) => NamedPlace
}

/** A place as it was asked for. */
export interface WantedPlace<Name extends string> {
  readonly location: Given
  readonly use: PlaceUse
  readonly sought: SoughtArchives
  readonly given: GivenValues<Name>
}

/** What is done there: archives are put there, are read there, or are read and put there once more. */
export type PlaceUse = 'publish' | 'read' | 'renew'

/** Which archives are meant at all. */
export interface SoughtArchives {
  /** Null for every database. */
  readonly database: string | null
  /** Null for archives of any label and of none. */
  readonly label: string | null
  /** Archives as they were named; empty where none was. */
  readonly archives: readonly string[]
}

/** Every archive. */
export const ANY_ARCHIVES: SoughtArchives = { database: null, label: null, archives: [] }

/** A place that was named and is not yet open. */
export interface NamedPlace {
  readonly kind: string
  /** What the kind made of the settings, for whoever wants to know. */
  readonly location: object
  readonly retires: Retirement
  /** False where strangers may read the archives. */
  readonly isPrivate: boolean
  /** As its store describes itself once it is open. */
  readonly describe: (surroundings: PlaceSurroundings) => string
  /** What earlier operations came to; the place need not be opened for it. */
  readonly openJournal: (surroundings: PlaceSurroundings) => Promise<Journal>
  /** @throws BackupError what stands in the way of its use */
  readonly open: (surroundings: PlaceSurroundings) => Promise<Place>
}
