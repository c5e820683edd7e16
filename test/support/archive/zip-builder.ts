import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of a zip; what is not given is as an honest program writes it. */
export interface ZipEntryFields {
  readonly name: string
  readonly content?: Buffer | string
  /** The mode of Unix with the type of the file, such as 0o120777 for a link. */
  readonly mode?: number
  readonly encrypted?: boolean
  /** 0 for stored, 8 for deflated. */
  readonly method?: number
  /** What the table of contents says that the entry becomes. */
  readonly claimedSizeBytes?: number
}

const REGULAR_FILE = 0o100644

/** A zip with exactly these entries, however hostile. @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function buildZip(entries: readonly ZipEntryFields[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const parts = encodeEntry(entry, offset)
    locals.push(parts.local)
    centrals.push(parts.central)
    offset += parts.local.length
  }
  const central = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, central, end])
}

/** The zip that Savepoint uploads for a database. */
export function buildArtifactZip(database: string, archive: Buffer | string): Buffer {
  return buildZip([
    { name: `${database}.db.gz`, content: archive },
    { name: 'RECOVERY.md', content: '# Guide' },
  ])
}

function encodeEntry(
  entry: ZipEntryFields,
  offset: number,
): { readonly local: Buffer; readonly central: Buffer } {
  const content = Buffer.from(entry.content ?? '')
  const method = entry.method ?? 8
  const bytes = method === 8 ? deflateRawSync(content, { level: 1 }) : content
  const name = Buffer.from(entry.name)
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(20, 0)
  shared.writeUInt16LE(entry.encrypted === true ? 0x801 : 0x800, 2)
  shared.writeUInt16LE(method, 4)
  shared.writeUInt32LE(crc32(content), 10)
  shared.writeUInt32LE(bytes.length, 14)
  shared.writeUInt32LE(entry.claimedSizeBytes ?? content.length, 18)
  shared.writeUInt16LE(name.length, 22)
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE((entry.mode ?? REGULAR_FILE) * 0x10000, 6)
  tail.writeUInt32LE(offset, 10)
  return {
    local: Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, name, bytes]),
    central: Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), shared, tail, name]),
  }
}
