/** How a file starts that is often given instead of a database or an archive. */
interface Start {
  readonly bytes: Buffer
  /** Where the bytes stand. */
  readonly offset?: number
  readonly name: string
  readonly hint: string
  /** What reads it from a pipe, to unpack or to load it. */
  readonly reader?: string
}

const STARTS: readonly Start[] = [
  {
    bytes: Buffer.from([0x1f, 0x8b]),
    name: 'a gzip file',
    hint: 'Unpack it first: gunzip -k FILE. To check a backup, use verify.',
    reader: 'gunzip > NEW',
  },
  {
    bytes: Buffer.from('PK\u0003\u0004', 'latin1'),
    name: 'a zip file',
    hint: 'Unpack it first and name the database in it.',
    reader: 'cat > NEW.zip',
  },
  {
    bytes: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
    name: 'a Zstandard file',
    hint: 'Unpack it first: unzstd FILE.',
    reader: 'zstd -d > NEW',
  },
  {
    bytes: Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a]),
    name: 'an xz file',
    hint: 'Unpack it first: unxz -k FILE.',
    reader: 'unxz > NEW',
  },
  {
    bytes: Buffer.from('BZh', 'latin1'),
    name: 'a bzip2 file',
    hint: 'Unpack it first: bunzip2 -k FILE.',
    reader: 'bunzip2 > NEW',
  },
  {
    bytes: Buffer.from('ustar', 'latin1'),
    offset: 257,
    name: 'a tar file',
    hint: 'Unpack it first and name the database in it: tar -tf FILE lists what it holds.',
    reader: 'tar -t',
  },
  {
    bytes: Buffer.from('version https://git-lfs', 'latin1'),
    name: 'a Git LFS pointer, not the file itself',
    hint: 'Fetch the real file: git lfs pull (in a workflow: actions/checkout with "lfs: true").',
  },
  {
    bytes: Buffer.from('age-encryption.org/v1', 'latin1'),
    name: 'encrypted with age',
    hint: 'Decrypt it first: age -d -i KEY -o NEW FILE.',
    reader: 'age -d -i KEY > NEW',
  },
  {
    bytes: Buffer.from('-----BEGIN AGE ENCRYPTED FILE', 'latin1'),
    name: 'encrypted with age',
    hint: 'Decrypt it first: age -d -i KEY -o NEW FILE.',
    reader: 'age -d -i KEY > NEW',
  },
  {
    bytes: Buffer.from('** This file contains an SQLite 2', 'latin1'),
    name: 'a database of SQLite 2',
    hint: 'Convert it with the sqlite 2 command: sqlite OLD .dump | sqlite3 NEW.',
  },
]

/** Text that is often given instead, by how it begins. */
const TEXTS: ReadonlyArray<readonly [start: RegExp, name: string, hint: string, reader?: string]> = [
  [
    /^\s*(?:<!doctype html|<html)/i,
    'an HTML page, probably an error or a sign-in page that was saved instead of the file',
    'Fetch the file again, and look at the page for the reason.',
  ],
  [
    /^\s*<\?xml/i,
    'an XML document, probably an error that was saved instead of the file',
    'Fetch the file again, and look into the document for the reason.',
  ],
  [
    /^(?:\s|--[^\n]*\n|\/\*.*?\*\/)*(?:PRAGMA|BEGIN|CREATE|INSERT|DROP|SET)\b/is,
    'an SQL dump',
    'Load it into a new database: sqlite3 NEW < FILE.',
    'sqlite3 NEW',
  ],
]

/** Above this many bits per byte, the start of a file is encrypted or compressed; a database page has 1 to 6. */
const RANDOM_BITS_PER_BYTE = 7.2

const SHORTEST_TEXT_BYTES = 4

/** What a file is that is no SQLite database, and what its owner can do. */
export interface Lookalike {
  /** With its article, such as `a gzip file`. */
  readonly name: string
  readonly hint: string
  /** What reads it from a pipe, such as `sqlite3 NEW`; null when nothing does. */
  readonly reader: string | null
}

/**
 * Names a file that is not a SQLite database by its first bytes.
 * @param start the first bytes of the file, up to 4096
 */
export function nameLookalike(start: Buffer, sizeBytes: number): Lookalike | null {
  const known = STARTS.find(({ bytes, offset = 0 }) =>
    start.subarray(offset, offset + bytes.length).equals(bytes),
  )
  if (known !== undefined) return { name: known.name, hint: known.hint, reader: known.reader ?? null }
  if (sizeBytes >= 512 && sizeBytes % 512 === 0 && bitsPerByte(start) > RANDOM_BITS_PER_BYTE) {
    return {
      name: 'encrypted (SQLCipher, SEE) or not a SQLite database',
      hint: 'Savepoint has no key: decrypt it into a file first, or back it up with the program that has the key.',
      reader: null,
    }
  }
  return isText(start) ? nameText(start.toString('utf8')) : null
}

function nameText(text: string): Lookalike {
  const [, name, hint, reader] = TEXTS.find(([start]) => start.test(text)) ?? [
    null,
    'a text file',
    'Check the path. SQL text becomes a database with: sqlite3 NEW < FILE.',
  ]
  return { name, hint, reader: reader ?? null }
}

/** A line end alone is an empty file. */
function isText(start: Buffer): boolean {
  if (start.length < SHORTEST_TEXT_BYTES) return false
  const control = start.findIndex((byte) => byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)
  return control === -1 && !start.toString('utf8').slice(0, -4).includes('\uFFFD')
}

function bitsPerByte(bytes: Buffer): number {
  const counts = new Map<number, number>()
  for (const byte of bytes) counts.set(byte, (counts.get(byte) ?? 0) + 1)
  const shares = [...counts.values()].map((count) => count / bytes.length)
  return -shares.reduce((sum, share) => sum + share * Math.log2(share), 0)
}
