/** How a file starts that is often given instead of a database, and what to call it. */
const MAGICS: ReadonlyArray<readonly [start: Buffer, name: string, hint: string]> = [
  [
    Buffer.from([0x1f, 0x8b]),
    'a gzip file',
    'Unpack it first: gunzip -k FILE. To check a backup, use verify.',
  ],
  [Buffer.from('PK\u0003\u0004', 'latin1'), 'a zip file', 'Unpack it first and name the database in it.'],
  [Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), 'a Zstandard file', 'Unpack it first: unzstd FILE.'],
  [Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a]), 'an xz file', 'Unpack it first: unxz -k FILE.'],
  [
    Buffer.from('version https://git-lfs', 'latin1'),
    'a Git LFS pointer, not the database itself',
    'Fetch the real file: git lfs pull (in a workflow: actions/checkout with "lfs: true").',
  ],
  [
    Buffer.from('** This file contains an SQLite 2', 'latin1'),
    'a database of SQLite 2',
    'Convert it with the sqlite 2 command: sqlite OLD .dump | sqlite3 NEW.',
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
}

/**
 * Names a file that is not a SQLite database by its first bytes.
 * @param start the first bytes of the file, up to 4096
 */
export function nameLookalike(start: Buffer, sizeBytes: number): Lookalike | null {
  const magic = MAGICS.find(([bytes]) => start.subarray(0, bytes.length).equals(bytes))
  if (magic !== undefined) return { name: magic[1], hint: magic[2] }
  if (sizeBytes >= 512 && sizeBytes % 512 === 0 && bitsPerByte(start) > RANDOM_BITS_PER_BYTE) {
    return {
      name: 'encrypted (SQLCipher, SEE) or not a SQLite database',
      hint: 'Savepoint has no key: decrypt it into a file first, or back it up with the program that has the key.',
    }
  }
  return isText(start)
    ? { name: 'a text file', hint: 'Check the path. SQL text becomes a database with: sqlite3 NEW < FILE.' }
    : null
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
