import { always, checksOf, drop, type Mutation, never } from './mutation.ts'

const DOWNLOAD = 'integration/github/download.test.ts'
const FETCH = 'integration/stores/artifacts/download.test.ts'
const FULL = 'integration/operations/backup/nearly-full-disk.test.ts'
const LISTING = 'integration/stores/artifacts/listing.test.ts'
const RENEWAL = 'integration/stores/artifacts/renewal.test.ts'
const SAFETY = 'integration/stores/directory/safety.test.ts'
const STORE = 'integration/stores/directory/store.test.ts'
const TRUST = 'integration/stores/artifacts/trust.test.ts'
const UPLOAD = 'integration/stores/artifacts/upload.test.ts'
const UPLOAD_REFUSED = 'integration/stores/artifacts/upload-refused.test.ts'
const ZIP = 'integration/stores/zip/archive.test.ts'

/** What a directory is not taken at its word for. */
const DIRECTORY_CHECKS: readonly Mutation[] = [
  ...checksOf('stores/directory/publication.ts', [STORE, 'contracts/directory-store.test.ts'], {
    'a staged archive that is whole': always('sizeBytes === archive.sizeBytes'),
  }),
  ...checksOf('stores/name-archive.ts', [STORE], {
    'a name that can be read back': always(
      'said?.database === archive.database && said.label === archive.label',
    ),
  }),
  ...checksOf('stores/directory/folder.ts', [STORE], {
    'a folder of the store that is a link': always(
      'path === root || !(await readState(path))?.isSymbolicLink()',
    ),
    'a file of the store that is none': ['return state?.isFile() ? state : null', 'return state'],
  }),
  ...checksOf('stores/directory/safety-record.ts', [SAFETY], {
    'a record that leads elsewhere': [
      'return record !== undefined && isSafetyRecord(record) ? record : null',
      'return record ?? null',
    ],
  }),
  ...checksOf('stores/directory/store.ts', [STORE], {
    'an archive behind a link': drop('    await assertOwnFolder(this.#root, dirname(path))\n'),
  }),
]

/** What an upload is not taken at its word for. */
const UPLOAD_CHECKS: readonly Mutation[] = [
  ...checksOf('stores/artifacts/folder.ts', [UPLOAD, UPLOAD_REFUSED], {
    'an archive that vanished before its upload': drop('    await assertLaidOut(path, archive)\n'),
    'size of what is uploaded': always('sizeBytes === archive.sizeBytes'),
  }),
  ...checksOf('stores/artifacts/publication.ts', [UPLOAD, UPLOAD_REFUSED], {
    'an archive that vanished during its upload': drop(
      '    await assertLaidOut(back.folder, back.archive)\n',
    ),
    'reading an upload back': never('rules.verifyUpload'),
    'a bad upload that is removed': [
      'await service.discard(back.name, signal).catch',
      'await Promise.resolve().catch',
    ],
    'how long an archive stays': never('note !== null'),
  }),
  ...checksOf('stores/artifacts/read-back.ts', [UPLOAD, UPLOAD_REFUSED], {
    'an upload that is not listed': always('recorded !== null'),
    'size that the service recorded': never('recorded.sizeBytes !== uploaded.sizeBytes'),
    'digest that the service recorded': never(
      'recorded.digest !== null && recorded.digest !== uploaded.digest',
    ),
    'a zip like a bomb': never('archive.sizeBytes > largestEntryBytes(uploaded.sizeBytes)'),
    'what an upload gives back': always('sizeBytes === archive.sizeBytes && digest === archive.digest'),
  }),
  ...checksOf('stores/artifacts/store.ts', [UPLOAD_REFUSED, UPLOAD, LISTING], {
    'a place from which nothing can be uploaded': [
      'job === null || !isSameRepository(job.repository, access.repository)',
      'job === null',
    ],
    'a GitHub Enterprise Server': drop('    refuseEnterpriseServer(options.serverUrl)\n'),
  }),
]

/** What an artifact is not taken at its word for. */
const DOWNLOAD_CHECKS: readonly Mutation[] = [
  ...checksOf('stores/artifacts/store.ts', [TRUST, RENEWAL], {
    'the run of an artifact': [
      'await this.#trust.assertTrusted(artifact, subject, signal)',
      "{ repository: '', runId: '', commit: null }",
    ],
    'the manifest of an artifact': ['await this.#trust.assertManifestAgrees(', 'String('],
    'the run of a renewed archive': ['await this.#trust.assertRenewalTrusted(', 'String('],
    'renewed archives in the list': ['await this.#withoutUntrustedRenewals(own)', 'own'],
  }),
  ...checksOf('stores/artifacts/store.ts', [FETCH, LISTING], {
    'an artifact that expired': never('named.artifact.expired'),
  }),
  ...checksOf('stores/artifacts/trust.ts', [TRUST, RENEWAL], {
    'an artifact of a fork': never('artifact.run === null || !isOwn(artifact)'),
    'a run that is gone': never('run === null'),
    'the policy for a run': [
      'assertRunTrusted(run, policy, subject)\n    await this.#assertBranch(run, policy, subject, signal)\n    return',
      'return',
    ],
    'the branch that a run must be of': drop(
      '    assertOnBranch(branch, { hasTag, isReachable }, subject)\n',
    ),
  }),
  ...checksOf('stores/artifacts/listing.ts', [TRUST, LISTING], {
    'artifacts of forks in the list': [
      'run !== null && run.headRepositoryId === run.repositoryId',
      'run !== null',
    ],
  }),
  ...checksOf('stores/artifacts/fetch.ts', [FETCH, TRUST], {
    'an artifact without a digest': [
      '  if (digest !== null) return digest\n',
      "  return digest ?? ('sha256:0' as Digest)\n",
    ],
  }),
  ...checksOf('github/download.ts', [DOWNLOAD, FETCH], {
    'more bytes than were promised': never('received.sizeBytes + bytes.length > download.sizeBytes'),
    'fewer bytes than were promised': never('sizeBytes !== download.sizeBytes'),
    'digest of a download': always('digest === download.digest'),
    'a length that is announced': ['announced === download.sizeBytes ? null', 'true as boolean ? null'],
    'an answer that is no file': never('status !== 200 && received.sizeBytes === 0'),
    'a download that goes on elsewhere': ["headers.get('content-range')?.startsWith(", 'Boolean('],
    'redirects of a download': ["redirect: 'error'", "redirect: 'follow'"],
  }),
  ...checksOf('stores/zip/archive.ts', [ZIP], {
    'number of files in a zip': never('file.entryCount !== 2'),
    'CRC-32 of a file in a zip': never('crc !== entry.crc32'),
  }),
  ...checksOf('stores/zip/archive.ts', [FULL], {
    'space for what a zip holds': drop('    await assertFreeSpace(dirname(destination), sizeBytes)\n'),
  }),
  ...checksOf('stores/zip/contents.ts', [ZIP], {
    'the archive in a zip': never('archive === undefined || !names.includes(GUIDE_NAME)'),
    'the guide in a zip': [' || !names.includes(GUIDE_NAME)', ''],
    'an encrypted file in a zip': never('entry.isEncrypted()'),
    'a link in a zip': never('!isRegularFile(entry)'),
    'method of a file in a zip': never(
      'entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED',
    ),
    'size of a file in a zip': never('entry.uncompressedSize > limitBytes'),
  }),
  ...checksOf('stores/artifacts/retention.ts', ['unit/stores/artifacts/retention.test.ts'], {
    'a retention that GitHub shortens': always('expiresAt.getTime() >= wantedMs - TOLERANCE_MS'),
  }),
]

export const STORES_CHECKS: readonly Mutation[] = [...DIRECTORY_CHECKS, ...UPLOAD_CHECKS, ...DOWNLOAD_CHECKS]
