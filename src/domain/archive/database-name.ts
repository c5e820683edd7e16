import { BackupError } from '../outcome/errors.ts'

/** Room for the longest label and for what the file system or a store appends within 255 bytes. */
const MAX_LENGTH = 100

const NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/

/**
 * The name that the user gives to a database, so that it is the same on every machine and in every workflow.
 * @throws BackupError INPUT_INVALID when it cannot stand in a file name
 */
export function parseDatabaseName({ from, text }: { readonly text: string; readonly from: string }): string {
  if (isDatabaseName(text)) return text
  throw new BackupError('INPUT_INVALID', `${from} is "${text}", which cannot be the name of a database.`, {
    hint: 'A name has 1 to 100 characters: letters A to Z, digits, "_", "-" and "." (not first), such as shop-production.',
    context: { from, text },
  })
}

/** Tells whether a text can be a database's name in the catalog. */
export function isDatabaseName(text: string): boolean {
  return NAME.test(text)
}

/**
 * The name under which the archives of a source stand in the catalog: its file name without a final `.db`. Where
 * something has to be replaced or cut off, a digest of the whole file name is appended, so that two names that look
 * alike afterwards stay apart: `kasse ü.db` gives `kasse---544b3ad7`.
 *
 * Sources of the same file name in different folders are the same database, and so are `app` and `app.db`.
 */
export function databaseNameOf(fileName: string): string {
  const bare = fileName.endsWith('.db') ? fileName.slice(0, -'.db'.length) : fileName
  if (isDatabaseName(bare)) return bare
  const suffix = `-${shortDigestOf(fileName)}`
  const safe = bare.replace(/[^A-Za-z0-9._-]/gu, '-').replace(/^\.+/, '')
  return `${(safe || 'database').slice(0, MAX_LENGTH - suffix.length)}${suffix}`
}

/** FNV-1a, 32 bits, over the UTF-8 bytes: enough to tell names apart, not to protect anything. */
function shortDigestOf(text: string): string {
  let digest = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) digest = Math.imul(digest ^ byte, 0x01000193)
  return (digest >>> 0).toString(16).padStart(8, '0')
}
