/** A directory whose archives are meant. */
export interface DirectoryLocation {
  /** As given. */
  readonly path: string
  /** Null for archives of any label and of none. */
  readonly label: string | null
}

/** What begins like the address of another kind of store; one letter is a drive of Windows. */
const SCHEME = /^[a-z][a-z0-9+.-]+:/i

/** Tells whether a location can be the path of a directory; `./s3:x` is the way to one that looks like an address. */
export function isDirectoryPath(location: string): boolean {
  return !SCHEME.test(location)
}
