import { BackupError } from '../outcome/errors.ts'
import { isCatalogName } from './catalog-name.ts'
import { CODECS, type CodecName } from './codec.ts'

/** What the file names of archives end in. */
export const ARCHIVE_EXTENSIONS: Readonly<Record<CodecName, string>> = { gzip: '.db.gz', zstd: '.db.zst' }

/** What the file name of an archive says. */
export interface ArchiveName {
  /** Null when the name does not say: an archive of the system that Savepoint replaces, or of a person. */
  readonly database: string | null
  /** Null when the name does not say: then the store's own account counts. */
  readonly createdAt: Date | null
  readonly label: string | null
  readonly codec: CodecName
}

const LABEL = /^[A-Za-z0-9.-]{1,60}$/

/** `backup_<database>_<time>[_<label>]` and the extension; a label has no underscore, so the last time in the name is its time. */
const NAME = /^backup_(.+)_(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d-\d{3})(?:_([A-Za-z0-9.-]{1,60}))?$/

/** `backup_<time>.db.gz`, as the system that Savepoint replaces wrote it: in whole seconds. */
const FORMER_NAME = /^backup_(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d)$/

/**
 * @returns the label itself
 * @throws BackupError INPUT_INVALID when it cannot stand in a file name
 */
export function parseLabel(text: string): string {
  if (LABEL.test(text)) return text
  throw new BackupError('INPUT_INVALID', `"${text}" cannot be the label of an archive.`, {
    hint: 'A label has 1 to 60 characters: letters A to Z, digits, "." and "-", such as before-migration-42.',
    context: { label: text },
  })
}

/** The time in an archive's name: UTC, with milliseconds, in the order of time when sorted as text. */
export function renderArchiveTime(time: Date): string {
  return time.toISOString().slice(0, -1).replace('T', '_').replaceAll(/[:.]/g, '-')
}

/**
 * The time that a name carries; null for anything else, and for a day or an hour that does not exist.
 */
export function parseArchiveTime(text: string): Date | null {
  const iso = `${text.slice(0, 10)}T${text.slice(11, 19).replaceAll('-', ':')}.${text.slice(20)}Z`
  const time = new Date(iso)
  return !Number.isNaN(time.getTime()) && renderArchiveTime(time) === text ? time : null
}

/** The file name of an archive, which {@link parseArchiveName} reads back. */
export function renderArchiveName(name: {
  /** A name that {@link isCatalogName} accepts. */
  readonly database: string
  readonly createdAt: Date
  readonly label: string | null
  /** gzip where it is not known. */
  readonly codec?: CodecName | undefined
}): string {
  const label = name.label === null ? '' : `_${name.label}`
  return `backup_${name.database}_${renderArchiveTime(name.createdAt)}${label}${ARCHIVE_EXTENSIONS[name.codec ?? 'gzip']}`
}

/** The name without what archives end in; null when it is not that of an archive. */
export function archiveStemOf(fileName: string): { readonly stem: string; readonly codec: CodecName } | null {
  const codec = CODECS.find((name) => fileName.endsWith(ARCHIVE_EXTENSIONS[name]))
  const stem = codec && fileName.slice(0, -ARCHIVE_EXTENSIONS[codec].length)
  return codec && stem ? { stem, codec } : null
}

/** What a file name says of its archive; null when it is not that of an archive at all. */
export function parseArchiveName(fileName: string): ArchiveName | null {
  const parts = archiveStemOf(fileName)
  if (parts === null) return null
  const { stem, codec } = parts
  return parseOwnName(stem, codec) ?? { database: null, createdAt: parseFormerTime(stem), label: null, codec }
}

function parseOwnName(stem: string, codec: CodecName): ArchiveName | null {
  const [, database = '', time = '', label] = NAME.exec(stem) ?? []
  const createdAt = parseArchiveTime(time)
  if (createdAt === null || !isCatalogName(database)) return null
  return { database, createdAt, label: label ?? null, codec }
}

function parseFormerTime(stem: string): Date | null {
  const [, time] = FORMER_NAME.exec(stem) ?? []
  return parseArchiveTime(`${time}-000`)
}
