import { plainNameOf } from '../../domain/archive/catalog-name.ts'
import { CODECS, type CodecName } from '../../domain/archive/codec.ts'
import { ARCHIVE_EXTENSIONS } from '../../domain/archive/name.ts'

/** The name that an archive has in the zip of its artifact: after it was unpacked by hand, it says how people call the database. */
export function zippedNameOf(database: string, codec: CodecName = 'gzip'): string {
  return `${plainNameOf(database)}${ARCHIVE_EXTENSIONS[codec]}`
}

/** The names that the archive in an artifact may have, whose codec is not known before it is looked at. */
export function zippedNamesOf(database: string): readonly string[] {
  return CODECS.map((codec) => zippedNameOf(database, codec))
}
