/** One check of Savepoint, switched off in a copy of the sources. */
export interface Mutation {
  /** What is no longer checked. */
  readonly name: string
  /** Below `src/`. */
  readonly file: string
  /** Text that stands in the file exactly once. */
  readonly from: string
  readonly to: string
  /** Ids of trials, or test files below `test/`: at least one must go red. */
  readonly killers: readonly string[]
}

const DECODE = 'unit/archive/decode-block.test.ts'
const FORGERY = 'integration/archive/forgery.test.ts'
const DAMAGE = 'integration/archive/damage.test.ts'
const PLAIN = 'integration/archive/plain-gzip.test.ts'
const FAILURE = 'integration/archive/failure.test.ts'
const SWAP = 'integration/sqlite/swap.test.ts'
const IN_PLACE = 'integration/sqlite/copy-into.test.ts'
const INSPECT = 'integration/sqlite/inspect.test.ts'
const LIMITS = 'integration/sqlite/engine-limits.test.ts'
const REFUSALS = 'integration/sqlite/snapshot-refusals.test.ts'
const WRITERS = 'integration/sqlite/snapshot-writers.test.ts'
const CREATE = 'integration/operations/create.test.ts'
const RESTORE = 'integration/operations/restore.test.ts'
const CHECK_TARGET = 'integration/operations/check-target.test.ts'
const VERIFY = 'integration/operations/verify.test.ts'
const PRUNE = 'integration/operations/prune.test.ts'
const STORE = 'integration/stores/directory-store.test.ts'

/** Leaves out a statement that stands on one line. */
const without = (name: string, file: string, from: string, ...killers: readonly string[]): Mutation => ({
  name,
  file,
  from,
  to: '',
  killers,
})

/** Makes a condition never true. */
const never = (name: string, file: string, condition: string, ...killers: readonly string[]): Mutation => ({
  name,
  file,
  from: `if (${condition})`,
  to: `if (false as boolean && (${condition}))`,
  killers,
})

/** Every check that stands between a bad backup and the word "good", or between a restore and a loss. */
export const MUTATIONS: readonly Mutation[] = [
  without(
    'length of a deflate stream',
    'archive/decode-block.ts',
    "  expect(member, 'length of its deflate stream', deflated.length, consumedBytes)\n",
    DECODE,
    FORGERY,
  ),
  without(
    'size of a block',
    'archive/decode-block.ts',
    "  expect(member, 'size of its content', header.rawSizeBytes, raw.length)\n",
    DECODE,
    FORGERY,
  ),
  without(
    'ISIZE of a block',
    'archive/decode-block.ts',
    "  expect(member, 'ISIZE', bytes.readUInt32LE(bytes.length - 4), raw.length)\n",
    DECODE,
  ),
  without(
    'CRC-32 of a block',
    'archive/decode-block.ts',
    "  expect(member, 'CRC-32', bytes.readUInt32LE(bytes.length - TRAILER_SIZE_BYTES), crc32(raw))\n",
    DECODE,
  ),
  without(
    'SHA-256 of a block',
    'archive/decode-block.ts',
    "  expect(member, 'SHA-256', header.rawSha256.toString('hex'), (await sha256(raw)).toString('hex'))\n",
    DECODE,
    FORGERY,
  ),
  {
    name: 'bytes of a block header',
    file: 'archive/block-header.ts',
    from: 'isPossible(header) && encodeBlockHeader(header).equals(bytes)',
    to: 'isPossible(header)',
    killers: ['unit/archive/members.test.ts', DAMAGE, 'T01'],
  },
  {
    name: 'limits of a block header',
    file: 'archive/block-header.ts',
    from: 'isPossible(header) && encodeBlockHeader',
    to: 'encodeBlockHeader',
    killers: ['unit/archive/members.test.ts', FORGERY],
  },
  {
    name: 'bytes of a seal',
    file: 'archive/seal.ts',
    from: 'return encode(seal).equals(bytes) ? seal : null',
    to: 'return seal',
    killers: ['unit/archive/members.test.ts', DAMAGE, 'T01'],
  },
  never(
    'version of the format',
    'archive/read-tail.ts',
    'seal.formatVersion !== FORMAT_VERSION',
    FORGERY,
    'T31',
  ),
  never(
    'where the seal stands',
    'archive/read-tail.ts',
    'sealedBytes === sealOffsetBytes',
    FORGERY,
    'T05',
    'T31',
  ),
  never(
    'SHA-256 of the manifest',
    'archive/read-tail.ts',
    "!createHash('sha256').update(bytes).digest().equals(seal.manifestSha256)",
    FORGERY,
    'T31',
  ),
  {
    name: 'bytes of manifest members',
    file: 'archive/manifest-members.ts',
    from: 'return encodeManifestMembers(manifest).equals(members) ? manifest : null',
    to: 'return manifest',
    killers: ['unit/archive/members.test.ts', DAMAGE, 'T03'],
  },
  never('encoding of the manifest', 'archive/read-tail.ts', '!isUtf8(bytes)', FORGERY),
  never(
    'SHA-256 of all members',
    'archive/unpack-blocks.ts',
    '!hash.copy().digest().equals(tail.seal.sealedSha256)',
    FORGERY,
    'T31',
  ),
  never(
    'digest that the manifest promises',
    'archive/unpack-blocks.ts',
    'digest !== snapshot.digest',
    FORGERY,
    'T02',
  ),
  {
    name: 'size of each block against the manifest',
    file: 'archive/unpack-blocks.ts',
    from: 'if (gotBytes === expectedBytes) return',
    to: 'if (gotBytes >= 0) return',
    killers: [FORGERY, 'T31'],
  },
  never('what the disk gives back', 'archive/read-back.ts', '!bytes.equals(expected)', FAILURE),
  never('CRC-32 of plain gzip', 'archive/unpack-plain-gzip.ts', 'crc !== gotCrc', PLAIN),
  never('ISIZE of plain gzip', 'archive/unpack-plain-gzip.ts', 'size !== gotBytes % 2 ** 32', PLAIN),
  never('bytes behind plain gzip', 'archive/unpack-plain-gzip.ts', 'endBytes < sizeBytes', PLAIN),
  never(
    'smallest database in plain gzip',
    'archive/unpack-plain-gzip.ts',
    'gotBytes < MIN_SNAPSHOT_SIZE_BYTES',
    PLAIN,
  ),
  never(
    'limit of plain gzip',
    'archive/unpack-plain-gzip.ts',
    'snapshot.sizeBytes + chunk.length > maxSizeBytes',
    PLAIN,
    FAILURE,
  ),
  never(
    'unknown fields and versions of a manifest',
    'domain/manifest.ts',
    'version !== undefined && version > MANIFEST_VERSION',
    'unit/domain/manifest.test.ts',
  ),
  {
    name: 'shape of a manifest',
    file: 'domain/manifest.ts',
    from: 'if (parsed.success) return parsed.data',
    to: 'return document as Manifest',
    killers: ['unit/domain/manifest.test.ts', 'T24'],
  },

  without('transaction of a snapshot', 'sqlite/read-transaction.ts', "    db.exec('BEGIN')\n", WRITERS),
  {
    name: 'findings of integrity_check',
    file: 'sqlite/check-integrity.ts',
    from: "if (row !== 'ok') problems.addRow(String(row))",
    to: '',
    killers: [INSPECT, 'T08'],
  },
  {
    name: 'damage of trees without extensions',
    file: 'sqlite/check-integrity.ts',
    from: 'for (const problem of findTreeDamage(db)) problems.add(problem)',
    to: '',
    killers: [INSPECT],
  },
  {
    name: 'time of the checks',
    file: 'sqlite/limits.ts',
    from: 'work.timeLimitMs)',
    to: '1e9)',
    killers: [LIMITS],
  },
  never('memory of the checks', 'sqlite/limits.ts', 'residentBytes > work.memoryLimitBytes', LIMITS),
  never(
    'a destination that is taken',
    'sqlite/take-snapshot.ts',
    '!taken && (await readSidecars(destination)).size === 0',
    REFUSALS,
  ),
  {
    name: 'a restore in place that met a lock',
    file: 'sqlite/copy-into.ts',
    from: '(await backUpOnline(db, path, onPages)) === 0',
    to: '(await backUpOnline(db, path, onPages)) < 0',
    killers: [IN_PLACE, 'T17'],
  },
  never(
    'page size of a live target',
    'sqlite/copy-into.ts',
    "journalMode !== 'wal' || pageSizeBytes === newSizeBytes",
    IN_PLACE,
  ),
  {
    name: 'openers of a target',
    file: 'sqlite/swap.ts',
    from: 'if (openedBy.length > 0) throw targetInUse(path, request.busyTimeoutMs, openedBy)',
    to: '',
    killers: [SWAP, 'T20'],
  },
  {
    name: 'sidecars of the old file',
    file: 'sqlite/swap-locked.ts',
    from: 'for (const sidecar of SIDECARS) await rm(path + sidecar, { force: true })',
    to: '',
    killers: [SWAP, 'T19'],
  },
  without(
    'checkpoint before a swap',
    'sqlite/swap-locked.ts',
    "  db.pragma('wal_checkpoint(TRUNCATE)')\n",
    SWAP,
  ),
  never(
    'log beside a staged file',
    'sqlite/staged-file.ts',
    "(sidecars.get('-wal') ?? 0) > 0 || (sidecars.get('-journal') ?? 0) > 0",
    SWAP,
  ),
  never('safety copy that is taken', 'sqlite/swap.ts', 'stats === null', SWAP),

  never(
    'a database without tables',
    'operations/create.ts',
    "snapshot.fingerprint.tables.some((table) => !table.name.startsWith('sqlite_'))",
    CREATE,
    'T08',
  ),
  {
    name: 'checks of a snapshot',
    file: 'operations/pack-snapshot.ts',
    from: 'if (failure !== null) throw failure',
    to: '',
    killers: [CREATE, 'T08'],
  },
  {
    name: 'sound schema of a restored target',
    file: 'operations/check-target.ts',
    from: 'if (differences.length === 0) return []',
    to: 'if (differences.length >= 0) return []',
    killers: [CHECK_TARGET],
  },
  never(
    'sound structure of a restored target',
    'operations/check-target.ts',
    'problem !== undefined || inspection.fingerprint === null',
    CHECK_TARGET,
  ),
  {
    name: 'verification before a restore',
    file: 'operations/stage-restore.ts',
    from: 'const failure = verified.failure ?? ',
    to: 'const failure = ',
    killers: [RESTORE, VERIFY],
  },
  {
    name: 'proof of what retention relies on',
    file: 'operations/prune.ts',
    from: 'if (!request.verified.has(entry.id) && !(await isGoodBackup(entry, ports))) continue',
    to: '',
    killers: [PRUNE],
  },
  {
    name: 'seal of what retention relies on',
    file: 'archive/check-seal.ts',
    from: 'return tail !== null && (await sealedSha256(archive, tail, signal)).equals(tail.seal.sealedSha256)',
    to: 'return tail !== null',
    killers: [PRUNE, DAMAGE],
  },
  {
    name: 'a staged archive that is whole',
    file: 'stores/directory-publication.ts',
    from: 'if (sizeBytes === archive.sizeBytes) return',
    to: 'if (sizeBytes !== -1) return',
    killers: [STORE, 'contracts/directory-store.test.ts'],
  },
  {
    name: 'a policy that would keep nothing',
    file: 'domain/retention.ts',
    from: "if (group.some((decision) => decision.action === 'keep')) continue",
    to: 'continue',
    killers: ['unit/domain/retention-floor.test.ts', 'unit/domain/retention.test.ts', PRUNE],
  },
  {
    name: 'confirmation of another name',
    file: 'domain/confirmation.ts',
    from: 'if (given.trim() === targetName) return true',
    to: 'return true',
    killers: ['unit/domain/confirmation.test.ts'],
  },
]
