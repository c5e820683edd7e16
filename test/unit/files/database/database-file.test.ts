import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'

import { link, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'

import { join } from 'node:path'

import { describe, expect, it } from 'vitest'
import { assertDatabaseFile } from '../../../../src/files/database/database-file.ts'
import { buildDatabase } from '../../../support/database/build.ts'
import { useScratch } from '../../../support/database/scratch.ts'

describe('a look at a database file', () => {
  const scratch = useScratch()
  const path = (): string => scratch('app.db')

  it.each([
    ['empty', '', 'SOURCE_EMPTY', 'empty (0 bytes)'],
    ['one byte', '\n', 'SOURCE_EMPTY', 'has 1 bytes'],
    ['a header alone', 'SQLite format 3\0', 'SOURCE_EMPTY', 'has 16 bytes'],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'SOURCE_NOT_A_DATABASE', 'a gzip file'],
    ['zip', 'PK\u0003\u0004', 'SOURCE_NOT_A_DATABASE', 'a zip file'],
    ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), 'SOURCE_NOT_A_DATABASE', 'Zstandard'],
    ['xz', Buffer.from('fd377a585a00', 'hex'), 'SOURCE_NOT_A_DATABASE', 'an xz file'],
    ['LFS', 'version https://git-lfs.github.com/spec/v1\n', 'SOURCE_NOT_A_DATABASE', 'Git LFS pointer'],
    ['SQLite 2', '** This file contains an SQLite 2.1 database **', 'SOURCE_NOT_A_DATABASE', 'SQLite 2'],
    ['bzip2', 'BZh91AY', 'SOURCE_NOT_A_DATABASE', 'a bzip2 file'],
    ['tar', Buffer.concat([Buffer.alloc(257), Buffer.from('ustar')]), 'SOURCE_NOT_A_DATABASE', 'a tar file'],
    ['age', 'age-encryption.org/v1\n-> X25519', 'SOURCE_NOT_A_DATABASE', 'encrypted with age'],
    ['age as text', '-----BEGIN AGE ENCRYPTED FILE-----\n', 'SOURCE_NOT_A_DATABASE', 'encrypted with age'],
    ['a page of the web', '<!DOCTYPE html>\n<title>Sign in</title>', 'SOURCE_NOT_A_DATABASE', 'an HTML page'],
    ['an error of a store', '<?xml version="1.0"?><Error/>', 'SOURCE_NOT_A_DATABASE', 'an XML document'],
    ['a dump', '-- made today\nPRAGMA foreign_keys=OFF;', 'SOURCE_NOT_A_DATABASE', 'an SQL dump'],
    ['a short text', 'hello\n', 'SOURCE_NOT_A_DATABASE', 'a text file'],
    ['text', 'größe, name\n'.repeat(100), 'SOURCE_NOT_A_DATABASE', 'a text file'],
    ['encrypted', randomBytes(8192), 'SOURCE_NOT_A_DATABASE', 'encrypted'],
    ['zeros', Buffer.alloc(8192), 'SOURCE_NOT_A_DATABASE', 'does not start as'],
    ['random, but of no page size', randomBytes(8193), 'SOURCE_NOT_A_DATABASE', 'does not start as'],
  ])('names what it is otherwise: %s', async (_, content, code, words) => {
    await writeFile(path(), content)
    await expect(assertDatabaseFile(path())).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words),
      hint: expect.stringMatching(/\S/),
    })
  })

  it('names what is encrypted behind a header in clear', async () => {
    buildDatabase(path(), 'CREATE TABLE t (a)')
    const bytes = await readFile(path())
    const encrypted = Buffer.concat([bytes.subarray(0, 32), Buffer.alloc(bytes.length - 32, 0xa7)])
    await writeFile(path(), encrypted)
    await expect(assertDatabaseFile(path())).rejects.toMatchObject({
      code: 'SOURCE_NOT_A_DATABASE',
      message: expect.stringContaining('SQLCipher with a plaintext header'),
    })
  })

  it('names a database of another engine, and the file in which its rows may be', async () => {
    buildDatabase(path(), 'CREATE TABLE t (a)')
    const bytes = await readFile(path())
    await writeFile(path(), bytes.fill(255, 18, 20))
    await expect(assertDatabaseFile(path())).rejects.toMatchObject({
      code: 'SOURCE_UNSUPPORTED_FORMAT',
      message: `${path()} is a database of Turso in MVCC mode.`,
      hint: expect.stringContaining('app.db-log'),
    })
  })

  it('names what is no file', async () => {
    await expect(assertDatabaseFile(path())).rejects.toMatchObject({ code: 'SOURCE_NOT_FOUND' })
    await mkdir(path())
    await expect(assertDatabaseFile(path())).rejects.toMatchObject({
      code: 'SOURCE_NOT_A_FILE',
      message: `${path()} is a directory, not a database file.`,
    })
    await expect(assertDatabaseFile(scratch('app.db', 'below'))).rejects.toMatchObject({
      code: 'SOURCE_NOT_FOUND',
    })
  })

  it.skipIf(process.platform === 'win32')('never waits at a pipe or a device', async () => {
    execFileSync('mkfifo', [path()])
    await expect(assertDatabaseFile(path())).rejects.toThrow('a named pipe')
    await expect(assertDatabaseFile('/dev/zero')).rejects.toThrow('a device')
  })

  it('says why a file cannot be read', async () => {
    await symlink(path(), path())
    await expect(assertDatabaseFile(path())).rejects.toMatchObject({
      code: 'SOURCE_UNREADABLE',
      context: { errno: 'ELOOP' },
    })
  })

  it.each(['', ' ', ' app.db', 'app.db\n', 'a\0b', ':memory:', 'file:app.db', `/${'x'.repeat(504)}`])(
    'refuses a path that SQLite would misread: %j',
    async (misleading) => {
      await expect(assertDatabaseFile(misleading)).rejects.toMatchObject({ code: 'INPUT_INVALID' })
    },
  )

  it('tells page size, journal mode, links and the real path', async () => {
    buildDatabase(path(), 'PRAGMA page_size = 65536; PRAGMA journal_mode = wal; CREATE TABLE t (a)')
    await link(path(), scratch('hard.db'))
    await symlink(path(), scratch('soft.db'))
    expect(await assertDatabaseFile(scratch('soft.db'))).toMatchObject({
      realPath: path(),
      sizeBytes: 131_072,
      linkCount: 2,
      journalMode: 'wal',
      pageSizeBytes: 65_536,
    })
  })
})

describe('a path that people type by mistake', () => {
  const inScratch = useScratch()

  it('a folder: the databases in it are named', async () => {
    const folder = inScratch('data')
    await mkdir(folder)
    await expect(assertDatabaseFile(folder)).rejects.toMatchObject({
      hint: expect.stringContaining('none was found'),
    })
    await writeFile(join(folder, 'notes.txt'), 'SQLite')
    for (const name of 'abcdefghij') buildDatabase(join(folder, `${name}.db`), 'CREATE TABLE t (a)')
    await expect(assertDatabaseFile(folder)).rejects.toMatchObject({
      code: 'SOURCE_NOT_A_FILE',
      hint: expect.stringContaining('a.db, b.db, c.db, d.db, e.db, f.db, g.db, h.db and 2 more.'),
    })
  })

  it('a home folder that the shell left alone', async () => {
    await expect(assertDatabaseFile(inScratch('~/app.db'))).rejects.toMatchObject({
      code: 'SOURCE_NOT_FOUND',
      hint: expect.stringContaining('Only a shell makes the home folder of "~"'),
    })
  })
})
