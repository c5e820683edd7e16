import { always, checksOf, drop, type Mutation, never } from './mutation.ts'

const ACCOUNT = 'integration/sqlite/account/account-for-pages.test.ts'
const FAITHFUL = 'integration/sqlite/snapshot/faithful.test.ts'
const GRADES = 'integration/sqlite/inspection/grades.test.ts'
const INTEGRITY = 'integration/sqlite/inspection/check-integrity.test.ts'
const INSPECT = 'integration/sqlite/inspection/inspect.test.ts'
const LIMITS = 'unit/sqlite/engine/limits.test.ts'
const MEMORY = 'integration/sqlite/engine/engine-limits.test.ts'
const RECOVER = 'integration/sqlite/connection/recover-copy.test.ts'
const RECOVERY = 'integration/sqlite/snapshot/recovery.test.ts'
const REFUSALS = 'integration/sqlite/snapshot/refusals.test.ts'
const TRANSACTION = 'integration/sqlite/connection/read-transaction.test.ts'
const VANISHED = 'integration/sqlite/snapshot/vanished.test.ts'
const WAL_DAMAGE = 'integration/sqlite/snapshot/wal-damage.test.ts'

// biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a source
const NOTE_OF_BOOK = '    this.note(`${holder()}: ${fault} ${page}`)\n'

/** What keeps a snapshot one state of its source, and SQLite's own checks of it. */
const SNAPSHOT_CHECKS: readonly Mutation[] = [
  ...checksOf('sqlite/connection/read-transaction.ts', [TRANSACTION], {
    'transaction of a snapshot': drop("    db.exec('BEGIN')\n"),
    'first read of a snapshot': drop(
      "    await waitWhileBusy(() => db.prepare('SELECT 1 FROM sqlite_schema').get(), busyTimeoutMs)\n",
    ),
    'a schema that is not trusted': drop("  db.pragma('trusted_schema = OFF')\n"),
    'size of cells': drop("  db.pragma('cell_size_check = ON')\n"),
    'a connection that only reads': drop("  db.pragma('query_only = ON')\n"),
  }),
  ...checksOf('sqlite/connection/read-transaction.ts', [RECOVERY, 'T18'], {
    'a source that is opened read-only': ['{ readonly: true, fileMustExist', '{ fileMustExist'],
  }),
  ...checksOf('sqlite/snapshot/take-snapshot.ts', [REFUSALS], {
    'a destination that is taken': always('!taken && (await readSidecars(destination)).size === 0'),
  }),
  ...checksOf('sqlite/snapshot/take-snapshot.ts', [VANISHED], {
    'a copy that is all there': drop('  await assertCopied(request.destination, copiedPages, fingerprint)\n'),
  }),
  ...checksOf('sqlite/snapshot/online-backup.ts', [VANISHED], {
    'pages that were copied': ['copiedPages === expected.pageCount && sizeBytes', 'sizeBytes'],
    'size of what was copied': [' && sizeBytes === expectedBytes', ''],
  }),
  ...checksOf('sqlite/snapshot/take-snapshot.ts', [WAL_DAMAGE], {
    'a damaged write-ahead log': ['await findWalDamage(', 'null && String('],
  }),
  ...checksOf('sqlite/snapshot/wal-damage.ts', [WAL_DAMAGE], {
    'a log that is being written': ['second !== null && second.frame === first.frame', 'second !== null'],
    'checksum of a log frame': [
      'after[0] === frame.readUInt32BE(16) && after[1] === frame.readUInt32BE(20) ? after : null',
      'after',
    ],
    'frames of an earlier log': [
      'const ours = frame.subarray(8, 16).equals(header.salts)',
      'const ours = true',
    ],
  }),
  ...checksOf('sqlite/connection/recover-copy.ts', [RECOVER], {
    'a source that changes while it is copied': [
      'return before.stamps === (await stampsOf(from)).stamps',
      'return true',
    ],
    'a copy at rest that is compared': never('compare && !(await isCopyOf(from, to))'),
    'a source that was just written': never('Math.abs(Date.now() - before.newestMs) < QUIET_MS'),
  }),
  ...checksOf('sqlite/inspection/structure-findings.ts', [INSPECT, INTEGRITY], {
    'damage among the findings of integrity_check': drop(
      'if (kind === null) this.problems.addRow(row)\n    else ',
    ),
  }),
  ...checksOf('sqlite/inspection/run-check.ts', [INSPECT, INTEGRITY], {
    'findings of integrity_check': drop("if (row !== 'ok') findings.addRow(String(row))"),
    'damage that ends integrity_check': drop('    findings.problems.add(error.message)\n'),
  }),
  ...checksOf('sqlite/inspection/check-by-table.ts', [INTEGRITY], {
    'tables whose names are not text': never('NOT_TEXT.test(name)'),
  }),
  ...checksOf('sqlite/inspection/check-integrity.ts', [GRADES], {
    'rows that are gone behind an index': drop('if (lost !== null) problems.add(lost)\n'),
    'all findings of a check that found many': never(
      'failure === null && findings.rowCount >= MOST_PROBLEMS && findings.problems.count === 0',
    ),
  }),
  ...checksOf('sqlite/inspection/lost-rows.ts', [GRADES], {
    'entries of an index without a row': [
      'return lost === 0 ? null : `Entries',
      'return lost >= 0 ? null : `Entries',
    ],
    'texts that are gone': always('lost === 0'),
    'an index that is all there is': ['if (/\\bcontent\\s*=\\s*(\'\'|"")/i.test(sql))', 'if (sql === "")'],
  }),
  ...checksOf('sqlite/inspection/count-rows.ts', [GRADES], {
    'rows that are counted in their table': drop(' NOT INDEXED'),
  }),
  ...checksOf('sqlite/inspection/missing-extension.ts', [GRADES], {
    'functions of the program that owns a database': never('known === undefined'),
  }),
  ...checksOf('sqlite/inspection/check-pages.ts', [INTEGRITY], {
    'an account that SQLite leaves out': ['return !/^\\[0\\b/.test(roots)', 'return true'],
    'what the account of pages finds': drop('    problems.addNew(found)\n'),
  }),
  ...checksOf('sqlite/account/account-for-pages.ts', [ACCOUNT], {
    'the free list in the account': drop('  bookFreeList(pages, ledger)\n'),
    'pages that belong to nothing': drop('  ledger.close()\n'),
    'the place of pages that are fixed': drop('  bookFixedPages(pages, ledger)\n'),
  }),
  ...checksOf('sqlite/account/ledger.ts', [ACCOUNT], {
    'pages that belong to two': drop(NOTE_OF_BOOK),
  }),
  ...checksOf('sqlite/account/tree-page.ts', [ACCOUNT], {
    'a cell outside of its page': ['offset < content || offset > usableBytes - 4', 'false as boolean'],
    'more cells than a page has room for': never('content > usableBytes'),
    'a page that is none of a tree': never('!isInterior && type !== LEAF_INDEX && type !== LEAF_TABLE'),
  }),
  ...checksOf('sqlite/account/book-tree.ts', [ACCOUNT], {
    'a chain that ends early': never('booked < pageCount'),
  }),
  ...checksOf('sqlite/account/book-free-list.ts', [ACCOUNT], {
    'the length of the free list': never('booked !== expected'),
    'a trunk that lists too much': never('leaves > pages.usableBytes / 4 - 2'),
  }),
  ...checksOf('sqlite/snapshot/take-snapshot.ts', [FAITHFUL], {
    'the first page of the source': drop(
      '  if (firstPage !== null) await giveBackFirstPage(firstPage, request.destination)\n',
    ),
  }),
  ...checksOf('sqlite/snapshot/first-page.ts', [FAITHFUL], {
    'a first page of another state': drop('  if (!isSameState(source, copied)) return\n'),
  }),
  ...checksOf('sqlite/account/check-page-checksums.ts', [FAITHFUL], {
    'checksums of pages': ['|| fitsChecksum(pages.read(page))', '|| pages.read(page).length > 0'],
    'reserved bytes that are no checksums': drop('  if (2 * unfitCount > pages.pageCount) return\n'),
  }),
  ...checksOf('sqlite/connection/pin-log.ts', [ACCOUNT], {
    'pages that are newer in the log': [': mapFrames(log, lastFrame, pageSizeBytes)', ': new Map()'],
  }),
  ...checksOf('sqlite/inspection/inspect-database.ts', [INSPECT], {
    'damage that another statement meets': drop('      found.add((error as Error).message)\n'),
  }),
  ...checksOf('sqlite/inspection/check-foreign-keys.ts', [INSPECT], {
    'rows without a parent': drop('      violations += 1\n'),
  }),
  ...checksOf('sqlite/inspection/evaluate-assertion.ts', [INSPECT], {
    'assertions that are not true': ['return isTrue(row[0])', 'return true'],
    'assertions that write': ['!statement.reader || !statement.readonly', '!statement.reader'],
    'assertions without a row': never('row === undefined'),
  }),
  ...checksOf('sqlite/engine/limits.ts', [LIMITS, MEMORY], {
    'time of the checks': ['endAfter(work.waitMs + work.timeLimitMs)', 'endAfter(1e9)'],
    'time of a check that got somewhere': ['endAfter(work.timeLimitMs)', 'endAfter(1e9)'],
    'memory of the checks': never('residentBytes > work.memoryLimitBytes'),
  }),
]

export const SQLITE_CHECKS: readonly Mutation[] = SNAPSHOT_CHECKS
