import { always, checksOf, drop, type Mutation, never } from './mutation.ts'

const operation = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `integration/operations/${name}.test.ts`)

/** What a backup must be before it is published, and an archive before it is called good. */
const BACKUP_CHECKS: readonly Mutation[] = [
  ...checksOf('operations/backup/create.ts', operation('backup/create'), {
    'a database without tables': always(
      "snapshot.fingerprint.tables.some((table) => !table.name.startsWith('sqlite_'))",
    ),
  }),
  ...checksOf('operations/backup/create.ts', operation('backup/nearly-full-disk'), {
    'space for a backup': drop(
      '  await assertFreeSpace(scratch, Math.ceil(file.sizeBytes * SPACE_FACTOR))\n',
    ),
  }),
  ...checksOf('operations/backup/create-all.ts', operation('backup/create'), {
    'two sources of one identity': drop('  refuseSharedIdentity(sources, request.identify)\n'),
    'a source that is named twice': ['await distinctFiles(request.sources)', 'request.sources'],
    'retention after a failure': ['policy === null || !allWell ||', 'policy === null ||'],
    'a young backup that is good': always('await isGoodBackup(entry, ports)'),
  }),
  ...checksOf('operations/backup/run.ts', operation('backup/create'), {
    'one of several that failed': always('first === undefined'),
  }),
  ...checksOf('operations/backup/pack-snapshot.ts', [...operation('backup/create'), 'T08'], {
    'checks of a snapshot': drop('  if (failure !== null) throw failure\n'),
  }),
  ...checksOf('operations/backup/create-all.ts', operation('backup/keep-damaged'), {
    'a damaged database that is kept': always('!isKept'),
  }),
  ...checksOf('operations/backup/pack-snapshot.ts', operation('backup/pack-snapshot'), {
    'fingerprint of a snapshot': [
      'const expected = { fingerprint,',
      'const expected = { fingerprint: inspection.fingerprint ?? fingerprint,',
    ],
  }),
  ...checksOf(
    'operations/verify/judge-inspection.ts',
    operation('backup/create', 'verify/verify', 'backup/pack-snapshot'),
    {
      'another schema': drop(
        "  if (differences.length > 0) return different('schema', differences, blame)\n",
      ),
      'other numbers of rows': drop(
        "  if (differences.length > 0) return different('rows', differences, blame)\n",
      ),
      'assertions that are broken': always('broken.length === 0'),
    },
  ),
  ...checksOf(
    'operations/verify/judge-structure.ts',
    operation('backup/create', 'verify/verify', 'backup/pack-snapshot'),
    {
      'problems of the structure': [
        'if (problemCount === 0) return others',
        'if (true as boolean || problemCount === 0) return others',
      ],
    },
  ),
  ...checksOf(
    'operations/verify/judge-archive.ts',
    ['unit/operations/verify/judge-archive.test.ts', ...operation('guard/guard')],
    {
      'the digest that a store gives': always('expected === null || expected === got'),
      'an archive that is kept for inquiry': ["manifest.verdict === 'failed' ?", 'false as boolean ?'],
    },
  ),
  ...checksOf('operations/verify/unpack-snapshot.ts', operation('backup/nearly-full-disk'), {
    'the limit of a plain gzip file': ['Math.floor((await freeBytes(scratch)) / 2)', 'PLAIN_LIMIT_BYTES'],
  }),
  ...checksOf('operations/verify/stage.ts', operation('verify/stage', 'verify/verify', 'restore/restore'), {
    'a full check of what is verified': ["onlyArchive ? 'none' : 'full'", "'none'"],
    'assertions on what is verified': ["request.level === 'data' ? request.assertions : []", '[]'],
    'content that is no database': ['NO_DATABASE.includes(error.code)', 'true'],
  }),
  ...checksOf('operations/verify/verify-run.ts', operation('verify/verify'), {
    'one bad archive of several': always('first === undefined || verifications.length === 1'),
  }),
  ...checksOf('operations/verify/good-backup.ts', operation('verify/good-backup'), {
    'a failed job in the floor': never("manifest.verdict === 'failed'"),
    'the seal of what is relied on': ['isIntact ? null :', 'true as boolean ? null :'],
    'a plain archive that is relied on': ['.failure?.message ?? null', ' === null ? "" : null'],
  }),
  ...checksOf('operations/retention/prune.ts', operation('retention/prune', 'identity/two-databases'), {
    'proof of what retention relies on': drop(
      'if (!request.verified.has(entry.id) && !(await isGoodBackup(entry, ports))) continue',
    ),
    'databases that only their maker tells apart': [
      'leavesAny(catalog, policy, now) ? await keepApart(catalog, ports) : catalog',
      'catalog',
    ],
    'a store that would be emptied': drop('  refuseEmptying(decided)\n'),
    'a prune that only tells': never('request.apply'),
  }),
  ...checksOf('operations/renewal/renew-archive.ts', operation('renewal/renew'), {
    'a renewed archive that is good': never('verified.failure !== null'),
  }),
  ...checksOf('operations/drill/inspection.ts', operation('drill/inspection'), {
    'bytes of a drill': always('got === expected'),
    'content of a drill': always('differences.length === 0'),
  }),
  ...checksOf('operations/drill/archive.ts', operation('drill/drill'), {
    'time of a drill': always('recoveryMs <= maxRecoveryMs'),
  }),
]

/** What stands between a restore or a rollback and a loss. */
const RESTORE_CHECKS: readonly Mutation[] = [
  ...checksOf(
    'operations/restore/stage-restore.ts',
    operation('restore/restore', 'verify/verify', 'guard/guard'),
    {
      'verification before a restore': ['const failure = verified.failure ?? ', 'const failure = '],
      'an archive of a failed job': ["wanted === 'named' ? null : refuseFailedJob(verified)", 'null'],
      'a named archive that is bad': never('candidates.length === 1'),
    },
  ),
  ...checksOf('operations/restore/restore.ts', operation('restore/restore'), {
    'confirmation of a restore': drop('    if (plan.confirmation !== null) await request.confirm(plan)\n'),
    'a restore that only tells': never('request.dryRun'),
    'files that a dry run leaves': ["request.dryRun ? 'leave' : 'finish'", "'finish'"],
  }),
  ...checksOf('operations/guard/archive.ts', operation('guard/archive'), {
    'the local copy of a guarded archive': [
      "return (await digestFile(path, 'archive', signal)) === digest",
      'return true',
    ],
  }),
  ...checksOf('operations/guard/condition.ts', operation('guard/condition', 'guard/guard'), {
    'the archive of a guard': never('unpacked.failure !== null'),
    'the digest of a guarded archive': ['expectedDigest: request.archiveDigest', 'expectedDigest: null'],
    'rows that a job changed': ['return change.difference.equal\n', 'return (true as boolean)\n'],
  }),
  ...checksOf('operations/difference/compare-snapshots.ts', operation('guard/guard', 'rehearsal/rehearse'), {
    'damage beneath the same rows': [
      'difference.equal ? await findProblem(after, engine, options) : undefined',
      '(undefined as string | undefined)',
    ],
  }),
  ...checksOf('operations/guard/guard.ts', operation('guard/guard'), {
    'a link that leads elsewhere': drop('    await assertSameFile(request)\n'),
  }),
  ...checksOf('operations/guard/ends.ts', operation('guard/guard'), {
    'a guard that failed': [
      'first === undefined || failed.length === 1) return first?.error ?? null',
      'true) return null',
    ],
  }),
]

export const OPERATIONS_CHECKS: readonly Mutation[] = [...BACKUP_CHECKS, ...RESTORE_CHECKS]
