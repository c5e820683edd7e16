import { always, checksOf, drop, type Mutation, never } from './mutation.ts'

const DAMAGE = 'integration/archive/format/damage.test.ts'
const EARLY = 'integration/archive/write/early-blocks.test.ts'
const FAILURE = 'integration/archive/write/failure.test.ts'
const FORGERY = 'integration/archive/format/forgery.test.ts'
const FULL = 'integration/operations/backup/nearly-full-disk.test.ts'
const PLAIN = 'integration/archive/read/plain-gzip.test.ts'
const DECODE = 'unit/archive/gzip/decode-block.test.ts'
const MEMBERS = 'unit/archive/gzip/members.test.ts'

/** What an archive is held to when it is written and when it is read. */
export const ARCHIVE_CHECKS: readonly Mutation[] = [
  ...checksOf('archive/gzip/decode-block.ts', [DECODE, FORGERY], {
    'header of a block': never('header?.memberSizeBytes !== member.length'),
    'length of a deflate stream': drop(
      "    differenceOf('length of its deflate stream', deflated.length, consumedBytes) ??\n",
    ),
    'size of a block': drop("    differenceOf('size of its content', header.rawSizeBytes, raw.length) ??\n"),
    'ISIZE of a block': drop(
      "    differenceOf('ISIZE', member.readUInt32LE(member.length - 4), raw.length) ??\n",
    ),
    'CRC-32 of a block': drop(
      "    differenceOf('CRC-32', member.readUInt32LE(member.length - TRAILER_SIZE_BYTES), crc32(raw)) ??\n",
    ),
    'SHA-256 of a block': [
      "differenceOf('SHA-256', header.rawSha256.toString('hex'), rawSha256)",
      "(rawSha256 === '' ? rawSha256 : null)",
    ],
    'limit of a block that is inflated': drop(' maxOutputLength: maxSizeBytes,'),
  }),
  ...checksOf('archive/gzip/block-header.ts', [MEMBERS, DAMAGE, FORGERY], {
    'bytes of a block header': [
      'isPossible(facts) && encodeBlockHeader(facts).equals(bytes)',
      'isPossible(header)',
    ],
    'limits of a block header': ['isPossible(facts) && encodeBlockHeader', 'encodeBlockHeader'],
    'length of a block header': never('bytes.length !== BLOCK_HEADER_SIZE_BYTES'),
  }),
  ...checksOf('archive/gzip/seal-member.ts', [MEMBERS, DAMAGE], {
    'bytes of a seal': ['return encodeSealMember(seal).equals(bytes) ? seal : null', 'return seal'],
    'length of a seal': never('bytes.length !== SEAL_SIZE_BYTES'),
  }),
  ...checksOf('archive/gzip/manifest-members.ts', [MEMBERS, DAMAGE], {
    'bytes of manifest members': [
      'return encodeManifestMembers(manifest).equals(members) ? manifest : null',
      'return manifest',
    ],
  }),
  ...checksOf('archive/gzip/read-tail.ts', [FORGERY, DAMAGE], {
    'version of the format': never('seal.formatVersion !== GZIP_FORMAT_VERSION'),
    'size of the manifest': never('seal.manifestSizeBytes > MAX_MANIFEST_SIZE_BYTES'),
    'where the seal stands': always('sealedBytes === sealOffsetBytes'),
    'an archive of ours without its seal': never('beginsLikeBlock(start)'),
  }),
  ...checksOf('archive/format/manifest-bytes.ts', [FORGERY, DAMAGE], {
    'SHA-256 of the manifest': never(
      "!createHash('sha256').update(bytes).digest().equals(seal.manifestSha256)",
    ),
    'encoding of the manifest': never('!isUtf8(bytes)'),
    'block size in the manifest': always('manifest.blockSizeBytes === BLOCK_SIZE_BYTES'),
  }),
  ...checksOf('archive/gzip/read-tail.ts', [PLAIN], {
    'a file that is no gzip': never('!GZIP_MAGIC.subarray(0, magic.length).equals(magic)'),
  }),
  ...checksOf('archive/read/hopped-members.ts', [FORGERY, DAMAGE], {
    'a block that reaches into the manifest': [' || memberEndBytes > this.#endBytes', ''],
  }),
  ...checksOf('archive/read/hopped-members.ts', ['integration/archive/read/shrinking-archive.test.ts'], {
    'an archive that shrinks': [
      '(await readInto(bytes, this.#archive.file, positionBytes)) === bytes.length',
      '(await readInto(bytes, this.#archive.file, positionBytes)) >= 0',
    ],
  }),
  ...checksOf('archive/read/unpack-blocks.ts', [FORGERY], {
    'SHA-256 of all members': never(
      '!hash.copy().update(tail.behindBytes).digest().equals(tail.seal.sealedSha256)',
    ),
    'digest that the manifest promises': never('digest !== snapshot.digest'),
    'size that the manifest promises': never('sizeBytes !== snapshot.sizeBytes'),
    'a block that is not what its member says': never('problem !== null'),
    'size of each block against the manifest': always('gotBytes === expectedBytes'),
  }),
  ...checksOf('archive/read/check-seal.ts', [DAMAGE], {
    'seal of what retention relies on': [
      'return tail !== null && (await sealedSha256(archive, tail, signal)).equals(tail.seal.sealedSha256)',
      'return tail !== null',
    ],
  }),
  ...checksOf('archive/format/open-archive.ts', [FAILURE], {
    'an archive that is no file': never('!(await stat(path)).isFile()'),
  }),
  ...checksOf('archive/read/unpack-archive.ts', [FULL], {
    'space for what an archive promises': drop(
      '    if (destination !== null) await assertFreeSpace(dirname(destination), neededBytes ?? 0)\n',
    ),
  }),
  ...checksOf('archive/read/unpack-plain-gzip.ts', [PLAIN], {
    'CRC-32 of plain gzip': never('crc !== gotCrc'),
    'ISIZE of plain gzip': never('size !== gotBytes % 2 ** 32'),
    'bytes behind plain gzip': never('endBytes < sizeBytes'),
    'trailer of plain gzip': never('trailer.length < TRAILER_SIZE_BYTES'),
    'smallest database in plain gzip': never('sizeBytes < MIN_SNAPSHOT_SIZE_BYTES'),
    'limit of plain gzip': never('snapshot.sizeBytes + chunk.length > maxSizeBytes'),
  }),
  ...checksOf('archive/gzip/gzip-header.ts', ['unit/archive/gzip/gzip-header.test.ts'], {
    'method of plain gzip': never('method !== DEFLATE'),
    'reserved flags of plain gzip': never('(flags & RESERVED) !== 0'),
    'CRC-16 of a gzip header': always('expected === got'),
  }),
  ...checksOf('archive/write/read-back.ts', [FAILURE], {
    'what the disk gives back': never('gotBytes !== sizeBytes || !bytes.equals(written)'),
    'a block that inflates to what went in': never('problem !== null'),
    'the end of the archive': never('!bytes.equals(tail)'),
    'the end of what was written': ['offsetBytes, tail.length + 1)', 'offsetBytes, tail.length)'],
  }),
  ...checksOf(
    'archive/write/write-archive.ts',
    [
      FAILURE,
      'integration/archive/format/lying-disk.test.ts',
      'integration/files/durable/disk-order.test.ts',
    ],
    {
      'reading the blocks back': drop('      await readBackBlock(readBack, packer, slot, member)\n'),
      'reading the end back': drop(
        '  await readBackTail(readBack, manifestOffsetBytes, Buffer.concat([manifestBytes, seal, behind]))\n',
      ),
      'sync of an archive': drop('      await file.sync()\n'),
      'a manifest that describes what was packed': always(
        'fits && snapshot.digest === packed.digest && snapshot.sizeBytes === packed.sizeBytes',
      ),
    },
  ),
  ...checksOf('archive/write/read-blocks.ts', [FAILURE], {
    'a snapshot that shrinks': never('gotBytes < block.length'),
  }),
  ...checksOf('archive/write/early-blocks.ts', [EARLY], {
    'a block that changed after it was deflated': [
      'member === null || !this.#isMemberOf(member, slot.raw.subarray(0, rawSizeBytes))',
      'member === null',
    ],
  }),
]
