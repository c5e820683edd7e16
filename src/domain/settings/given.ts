/** A value as the user gave it, and where: messages about it name both. */
export interface Given {
  readonly text: string
  /** Such as `--retention-days` or `BACKUP_RETENTION_DAYS`. */
  readonly from: string
}

/** The value of a variable of the environment. An empty one is none: that is what an unset one is on GitHub. */
export function givenByVariable(name: string, environment: Environment): Given | null {
  const text = environment[name]
  return text === undefined || text === '' ? null : { text, from: name }
}

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The settings of one call by name, however the reader gave them. */
export interface GivenValues<Name extends string> {
  /** The value of a setting, or else of the variable that stands in for it; null when nothing was given. */
  readonly one: (name: Name) => Given | null
  /** Every value of a setting that takes several; empty when nothing was given. */
  readonly lines: (name: Name) => readonly string[]
  /**
   * A yes or no; the default when nothing was given.
   * @throws BackupError INPUT_INVALID
   */
  readonly flag: (name: Name) => boolean
  /** True when a value other than the default was given, and not by a variable. */
  readonly isSet: (name: Name) => boolean
  /** The setting as the reader writes it, such as `store` or `--store`. */
  readonly nameOf: (name: Name) => string
}
