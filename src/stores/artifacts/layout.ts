import { ARCHIVE_EXTENSION } from '../../domain/archive/name.ts'

/** The name that an archive has in the zip of its artifact: after it was unpacked by hand, it says whose it is. */
export function zippedNameOf(database: string): string {
  return `${database}${ARCHIVE_EXTENSION}`
}
