import { always, checksOf, drop, type Mutation, never } from './mutation.ts'

const target = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `integration/sqlite/target/${name}.test.ts`)
const inPlace = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `integration/sqlite/in-place/${name}.test.ts`)
const restore = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `integration/operations/restore/${name}.test.ts`)

/** What keeps a swap from harming those who use the target, and from half an end: lock, keep, write, check, unlock. */
const SWAP_CHECKS: readonly Mutation[] = [
  ...checksOf('sqlite/target/target-lock.ts', target('target-lock'), {
    'idle users of a target': drop("    db.pragma('locking_mode = EXCLUSIVE')\n"),
    'readers and writers of a target': drop("    db.exec('BEGIN EXCLUSIVE')\n"),
    'writers beside a write in place': drop("    db.exec('BEGIN IMMEDIATE')\n"),
  }),
  ...checksOf('sqlite/target/swap.ts', target('swap'), {
    'safety copy that is taken': always('stats === null'),
  }),
  ...checksOf('sqlite/target/swap.ts', target('disk-order'), {
    'sync of the staged file': drop("    await syncFile(request.staged, 'target')\n"),
  }),
  ...checksOf('sqlite/target/swap.ts', [...target('swap', 'keep-owner'), 'T26'], {
    'owner of a target': ['await keepOwner(request.staged, old)', '[]'],
  }),
  ...checksOf('sqlite/target/keep-owner.ts', [...target('keep-owner', 'swap'), 'T26'], {
    'permissions of a target': drop('    await chmod(path, old.mode & 0o7777)\n'),
  }),
  ...checksOf('sqlite/target/set-aside-locked.ts', target('swap'), {
    'openers of a target': never('users.length > 0'),
    'sidecars of the old file': drop(
      '    for (const sidecar of SIDECARS) await rm(path + sidecar, { force: true })\n',
    ),
  }),
  ...checksOf('sqlite/target/set-aside-locked.ts', target('latecomers'), {
    'rollback mode of the old file': drop('    leaveWal(lock)\n    for'),
    'the old file in its place again': drop('      await rename(safetyCopy, path)\n'),
    'WAL mode of a file that is back': drop('        await returnToWal(lock, path)\n'),
    'a late commit in the old file': [
      'findLateCommit(safetyCopy, () => lock.close())',
      'findLateCommit(safetyCopy, () => lock.close()).then(() => null)',
    ],
  }),
  ...checksOf('sqlite/target/set-aside-locked.ts', target('disk-order'), {
    'sync of the safety copy': drop("    await syncDirectory(dirname(safetyCopy), 'target')\n"),
  }),
  ...checksOf('sqlite/target/exchange.ts', target('latecomers'), {
    'the lock on the new file': ['RENAMES_OPEN_FILES ? lockFresh(staged) : null', 'null'],
    'those who opened the old file before the rename': never('users.length > 0'),
    'the check of the new file': drop(
      '      await checkSwapped(fresh, path, identity, request.fingerprint)\n',
    ),
    'a new file that is taken back and kept': drop('    await moveOut(path, takenBack)\n'),
  }),
  ...checksOf('sqlite/target/check-swapped.ts', target('latecomers'), {
    'what is in memory of the new file': drop("  lock.pragma('shrink_memory')\n"),
  }),
  ...checksOf('sqlite/target/exchange.ts', target('disk-order'), {
    'sync of the folder after a swap': drop("    await syncDirectory(dirname(path), 'target')\n    // Since"),
    'a rename that does not reach the disk': drop('    await aside.putBack()\n    throw error\n'),
  }),
  ...checksOf('sqlite/target/staged-file.ts', target('swap'), {
    'log beside a staged file': never(
      "(sidecars.get('-wal') ?? 0) > 0 || (sidecars.get('-journal') ?? 0) > 0",
    ),
    'a staged file on another disk': never('dev !== (await stat(dirname(path))).dev'),
  }),
  ...checksOf('sqlite/target/set-aside-unreadable.ts', target('swap'), {
    'openers of a target that is damaged': never('users.length > 0'),
    'sidecars of a target that is damaged': drop(
      '    for (const sidecar of sidecars) await rm(path + sidecar, { force: true })\n',
    ),
  }),
  ...checksOf('sqlite/target/set-aside-unreadable.ts', target('disk-order'), {
    'sync of what was set aside': drop("    await syncDirectory(dirname(safetyCopy), 'target')\n"),
  }),
  ...checksOf('sqlite/target/set-aside-nothing.ts', target('swap'), {
    'sidecars of a database that is gone': drop(
      '  for (const sidecar of sidecars) await rename(path + sidecar, safetyCopy + sidecar)\n',
    ),
  }),
]

/** What keeps a write in place from a loss: lock, keep, write. */
const IN_PLACE_CHECKS: readonly Mutation[] = [
  ...checksOf('sqlite/in-place/hold-target.ts', inPlace('hold-target'), {
    'a lock that was not taken': [
      'if (await backup.taken) return backup',
      'await backup.taken\n    return backup',
    ],
    'pages of a write in place': always('copiedPages === pageCount'),
  }),
  ...checksOf('sqlite/in-place/in-place-target.ts', inPlace('hold-target'), {
    'page size of a live target': always("journalMode !== 'wal' || pageSizeBytes === newSizeBytes"),
  }),
  ...checksOf('sqlite/in-place/held-backup.ts', inPlace('hold-target'), {
    'the rest before a write in place': ["if (this.#state === 'writing')", "if (this.#state !== 'given up')"],
  }),
  ...checksOf('sqlite/in-place/held-target.ts', inPlace('hold-target'), {
    'a lock that was lost': [
      'if (holding !== null) return holding.write(kept, onPages)',
      'return holding?.write(kept, onPages)',
    ],
  }),
  ...checksOf('sqlite/in-place/bring-to-disk.ts', target('disk-order'), {
    'a log that is brought into its file': drop("    db.pragma('wal_checkpoint(PASSIVE)')\n"),
    'sync of the folder after a write in place': drop("  await syncDirectory(dirname(path), 'target')\n"),
  }),
  ...checksOf('operations/restore/keep-held.ts', restore('keep-held'), {
    'the log in a safety copy': drop(
      "      if ((await readSidecars(target)).has('-wal')) await copyPrivately(`${target}-wal`, `${path}-wal`)\n",
    ),
    'owner and mode of a safety copy': ['await keepOwnerOfCopy(path, stats)', '[]'],
  }),
  ...checksOf('operations/restore/keep-held.ts', restore('apply-restore'), {
    'a safety copy in place that is taken': never(
      "(await publishFile(path, name, 'target')) === 'name taken'",
    ),
  }),
  ...checksOf('operations/restore/write-in-place.ts', restore('keep-held'), {
    'the safety copy before the write': drop('    await publishCopy(kept, safetyCopy)\n'),
  }),
  ...checksOf('operations/restore/apply-restore.ts', restore('apply-restore'), {
    'the check of a restored target': ['return await checkTarget(application, engine)', 'return []'],
  }),
  ...checksOf('operations/restore/check-target.ts', restore('check-target'), {
    'sound structure of a restored target': never('problem !== undefined || inspection.fingerprint === null'),
    'facts of a restored target': always('differences.length === 0'),
    'schema of a target that was written in place': always("differences.every((one) => one.fact === 'rows')"),
  }),
  ...checksOf('operations/restore/roll-back.ts', restore('roll-back'), {
    'the way back': ['await writeInPlace(back, engine)', '{ failure: null }'],
  }),
]

/** What keeps programs out of harm whose locks do not show, and those whose pages end with checksums. */
const UNSEEN_CHECKS: readonly Mutation[] = [
  ...checksOf('sqlite/target/unseen-writer.ts', target('unseen-writer'), {
    'a writer that has the journal open': always('users.length === 0'),
    'a folder that is a lock': always('!(await isDotLocked(path))'),
  }),
  ...checksOf('sqlite/in-place/hold-target.ts', restore('page-checksums'), {
    'the checksum of the first page in place': drop(
      '        await foretellFirstPage(staged, kept, readSqliteVersion(db))\n',
    ),
  }),
  ...checksOf('sqlite/target/set-aside-locked.ts', restore('page-checksums'), {
    'the checksum of the first page that is set aside': drop('      await mend(safetyCopy)\n'),
  }),
  ...checksOf('operations/restore/stage-restore.ts', restore('page-checksums'), {
    'WAL mode of what comes back': ["?.kind === 'wal'", "?.kind === 'taken-back'"],
  }),
]

/** What stands between users of a target, the restore of it and a loss. */
export const TARGET_CHECKS: readonly Mutation[] = [
  ...SWAP_CHECKS,
  ...IN_PLACE_CHECKS,
  ...UNSEEN_CHECKS,
  ...checksOf('operations/restore/restore.ts', ['integration/operations/backup/nearly-full-disk.test.ts'], {
    'space for a restore in place': drop(
      "  await assertFreeSpace(scratch, plan.method === 'in-place' ? plan.neededBytes : 0)\n",
    ),
  }),
]
