import { always, checksOf, drop, type Mutation, never } from './mutation.ts'

const DATABASE_FILE = 'unit/files/database/database-file.test.ts'
const FILES = 'integration/files/durable/files.test.ts'
const FULL = 'integration/operations/backup/nearly-full-disk.test.ts'
const ORDER = 'integration/files/durable/disk-order.test.ts'
const PUBLISH = 'integration/files/durable/publish-file.test.ts'
const SCRATCH = 'integration/files/disk/scratch.test.ts'

/** What is asked of paths, disks and files before they are used, and of those that were made. */
export const FILES_CHECKS: readonly Mutation[] = [
  ...checksOf(
    'files/database/database-path.ts',
    [DATABASE_FILE, 'integration/sqlite/snapshot/refusals.test.ts'],
    {
      'white space around a path': never('path !== path.trim()'),
      'a path with a NUL character': never("path.includes('\\0')"),
      'a path that means memory': never("path === ':memory:'"),
      'a path that is a URI': never("path.startsWith('file:')"),
      'length of a path': never('sizeBytes > LONGEST_PATH_BYTES'),
    },
  ),
  ...checksOf(
    'files/database/database-file.ts',
    [DATABASE_FILE, 'integration/sqlite/snapshot/refusals.test.ts'],
    {
      'a source that is no file': always('stats.isFile()'),
      'the first bytes of a database': [
        'start.subarray(0, MAGIC.length).equals(MAGIC) && sizeBytes',
        'sizeBytes',
      ],
      'the smallest database': [' && sizeBytes >= SMALLEST_BYTES', ''],
    },
  ),
  ...checksOf('files/database/database-file.ts', ['unit/files/read-version.test.ts'], {
    'the format version of a database': always('readVersion <= NEWEST_READ_VERSION'),
  }),
  ...checksOf('files/disk/free-space.ts', [FULL], {
    'space on a disk': always('free >= neededBytes'),
  }),
  ...checksOf('files/durable/create-file.ts', [FILES, 'integration/archive/write/failure.test.ts'], {
    'a file that is there already': ["'wx'", "'w'"],
    'a file that could not be finished': drop('    await rm(path, { force: true }).catch(() => undefined)\n'),
  }),
  ...checksOf('files/durable/sync-directory.ts', [ORDER], {
    'a name that could not be synced': drop('    throw wrapFileError(error, path, role)\n'),
  }),
  ...checksOf('files/durable/publish-file.ts', [ORDER], {
    'sync of a name': drop(
      "    if (publication === 'published') await syncDirectory(dirname(finalPath), role)\n",
    ),
  }),
  ...checksOf('files/durable/publish-file.ts', [PUBLISH], {
    'a name that is taken where there are no links': never('await exists(finalPath)'),
  }),
  ...checksOf('files/disk/scratch.ts', [SCRATCH], {
    'a scratch directory in use': ['? !(await isAlive(owner))', '? true'],
    'a scratch directory of another machine': [
      'machine === here.machine && startTicks !== undefined',
      'true',
    ],
  }),
  ...checksOf('files/disk/scratch-owner.ts', [SCRATCH], {
    'a process number that is used again': ['startTicks === 0 || now === 0 || now === startTicks', 'true'],
  }),
  ...checksOf('files/disk/full-disk.ts', ['integration/files/disk/wrap-file-error.test.ts'], {
    'inodes that are used up': ['fullness.files > 0 && fullness.ffree === 0', 'false as boolean'],
  }),
  ...checksOf('files/durable/write-fully.ts', ['integration/archive/format/lying-disk.test.ts'], {
    'a disk that takes fewer bytes': ['while (done < bytes.length)', 'if (done < bytes.length)'],
  }),
]
