import type { CodecName } from '../archive/codec.ts'
import type { CatalogEntry } from '../catalog/catalog.ts'

/** How a person writes a place into a command or into a step of a workflow. Every word is as it is, without quotes. */
export interface PlaceRecipe {
  /** What stands behind `--store` of the command line, wherever that is run. */
  readonly option: string
  /** Lines for a shell without which that option reaches nothing, such as one that sets a token; they quote themselves. */
  readonly signIn: readonly string[]
  /** For a sentence, such as `GitHub` in "GitHub holds no archive of it". */
  readonly said: string
  /** The inputs of a step that say where the archives are, in the order in which they are written. */
  readonly where: readonly StepInput[]
  /** Those that name an archive and where it is. */
  readonly inputs: (entry: CatalogEntry) => readonly StepInput[]
  /**
   * How an archive comes to the machine of whoever reads this, without Savepoint.
   * @param folder into which it is brought; null for the one in which the commands run
   */
  readonly bring: (published: PublishedArchive, folder: string | null) => Bringing
}

/** An archive that was just published. */
export interface PublishedArchive {
  readonly entry: CatalogEntry
  readonly codec: CodecName
}

/** The name of an input and its value. */
export type StepInput = readonly [name: string, value: string]

/** Commands, each as its words, and where the archive is after them. */
export interface Bringing {
  readonly commands: readonly (readonly string[])[]
  readonly path: string
}
