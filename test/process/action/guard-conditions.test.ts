import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../../src/sqlite/connection/database.ts'
import { contentOf } from '../../support/database/content.ts'
import { holdLock } from '../../support/database/lock-holder.ts'
import {
  type GuardJob,
  type JobStep,
  makeShop,
  migrateDestructively,
  startGuardJob,
} from '../../support/guard/job.ts'
import { openScene, type Scene } from '../../support/workflow/action-scene.ts'

const GUARDED = { mode: 'create', database: 'app.db', guard: 'true', store: 'backups', 'busy-timeout': '1' }

let scene: Scene
let job: GuardJob
let step: JobStep
let database: string
let before: string

beforeEach(async () => {
  scene = await openScene()
  job = startGuardJob(scene)
  database = makeShop(scene.workspace)
  before = contentOf(database)
  step = await job.run(GUARDED)
  expect(step.main.conclusion).toBe('success')
})
afterEach(() => scene[Symbol.asyncDispose]())

/** The archives that a guard kept, by name. */
async function listKept(): Promise<readonly string[]> {
  const { main } = await job.run({ mode: 'list', store: 'backups' })
  const { archives } = JSON.parse(await readFile(main.outputs['report'] ?? '', 'utf8'))
  const failed = archives.filter(({ label }: { label: string | null }) => label === 'failed-job')
  return failed.map(({ name }: { name: string }) => name)
}

test('a database that the job deleted is back', async () => {
  await rm(database)
  const post = await job.end(step, 'failure')
  expect(post.conclusion).toBe('success')
  expect(contentOf(database)).toBe(before)
  expect(post.annotations[0]?.message).toContain('The database was gone: there was nothing to keep.')
  expect(await listKept()).toEqual([])
})

test('a database that the job turned to WAL is what it was, its log included', async () => {
  const db = openDatabase(database)
  db.pragma('journal_mode = WAL')
  db.exec('DELETE FROM orders')
  // As a program does that is ended: nothing is put from the log into the file.
  await copyFile(database, join(scene.workspace, 'left.db'))
  await copyFile(`${database}-wal`, join(scene.workspace, 'left.db-wal'))
  db.close()
  await copyFile(join(scene.workspace, 'left.db'), database)
  await copyFile(join(scene.workspace, 'left.db-wal'), `${database}-wal`)
  const post = await job.end(step, 'failure')
  expect(post.conclusion).toBe('success')
  expect(contentOf(database)).toBe(before)
  expect(existsSync(`${database}-wal`)).toBe(false)
  expect(post.summary).toContain(
    '<td><code>orders</code></td><td align="right">0</td><td align="right">1,000</td>',
  )
  expect(post.summary).toContain('<code>journal&#95;mode</code>')
  expect(await listKept()).toHaveLength(1)
})

test('a database with a hot journal is what it was, and no journal is left', async () => {
  const db = openDatabase(database)
  db.exec('DELETE FROM orders WHERE id % 2 = 0')
  db.pragma('cache_size = 1')
  db.pragma('cache_spill = 1')
  db.exec('BEGIN; UPDATE customers SET name = name || hex(randomblob(400))')
  for (const suffix of ['', '-journal'])
    await copyFile(database + suffix, join(scene.workspace, `hot.db${suffix}`))
  db.exec('ROLLBACK')
  db.close()
  for (const suffix of ['', '-journal'])
    await copyFile(join(scene.workspace, `hot.db${suffix}`), database + suffix)
  const post = await job.end(step, 'cancelled')
  expect(post.conclusion).toBe('success')
  expect(contentOf(database)).toBe(before)
  expect(existsSync(`${database}-journal`)).toBe(false)
  expect(post.summary).toContain(
    '<td><code>orders</code></td><td align="right">0</td><td align="right">500</td>',
  )
})

test.each([
  ['garbage', Buffer.alloc(20_000, 'not a database ')],
  ['nothing', Buffer.alloc(0)],
  ['a few bytes', Buffer.from('x')],
])(
  'a database that the job overwrote with %s is back, and what could be kept is kept',
  async (what, bytes) => {
    await writeFile(database, bytes)
    const post = await job.end(step, 'failure')
    expect(post.conclusion).toBe('success')
    expect(contentOf(database)).toBe(before)
    const kept = await listKept()
    if (what !== 'garbage') {
      expect(kept).toEqual([])
      expect(post.annotations[0]?.message).toContain('It was smaller than any database (512 bytes)')
      const copy = readdirSync(scene.workspace).find((name) => name.includes('.before-restore-')) ?? ''
      expect(await readFile(join(scene.workspace, copy))).toEqual(bytes)
      return
    }
    expect(kept).toHaveLength(1)
    const { main } = await job.run({ mode: 'verify', store: 'backups', archive: kept[0] ?? '' })
    expect(main.outputs['verdict']).toBe('failed')
  },
)

test('what is kept of a failed job is never the latest backup', async () => {
  migrateDestructively(database)
  await job.end(step, 'failure')
  expect(await listKept()).toHaveLength(1)
  migrateDestructively(database)
  const { main } = await job.run({ mode: 'restore', database: 'app.db', store: 'backups', confirm: 'app.db' })
  expect(main.outputs['archive-name']).toBe(step.main.outputs['archive-name'])
  expect(contentOf(database)).toBe(before)
})

test('a database that a program of the job keeps locked stays as it is, and one error says what to do', async () => {
  migrateDestructively(database)
  const left = await readFile(database)
  await using _lock = await holdLock(database)
  const post = await job.end(step, 'failure')
  expect(post.conclusion).toBe('failure')
  expect(post.exitCode).toBe(15)
  expect(post.annotations.filter(({ type }) => type === 'error')).toHaveLength(1)
  expect(post.annotations[0]?.message).toContain('THE ROLLBACK FAILED')
  expect(post.annotations[0]?.message).toMatch(
    /cli\.js restore .*backups\/automatic\/backup_app~r\S+ --to .*app\.db --confirm app\.db --allow-other-database/,
  )
  expect(await readFile(database)).toEqual(left)
  expect(post.orphans).toEqual([])
})

test('what a locked database needed by hand stands in the summary and works', async () => {
  migrateDestructively(database)
  await using lock = await holdLock(database)
  const post = await job.end(step, 'failure')
  const [, command = ''] = /```sh\n(.*)\n```/.exec(post.summary ?? '') ?? []
  await lock.release()
  expect(await runByHand(command, scene.workspace)).toBe(0)
  expect(contentOf(database)).toBe(before)
})

test.each(['Comparing', 'Keeping', 'Unpacking', 'Restoring'])(
  'a post step that is killed at "%s" leaves the database old or new, and the command of its main step ends it',
  async (moment) => {
    migrateDestructively(database)
    const left = contentOf(database)
    const post = await job.endInterrupted(step, moment, 'SIGKILL')
    expect(post.signal).toBe('SIGKILL')
    expect([before, left]).toContain(contentOf(database))
    const [, command = ''] = /^By hand, if it must be: (.*)$/m.exec(step.main.log) ?? []
    expect(await runByHand(command, scene.workspace)).toBe(0)
    expect(contentOf(database)).toBe(before)
    expect(existsSync(`${database}-journal`) || existsSync(`${database}-wal`)).toBe(false)
  },
)

test('a post step that is cancelled itself says so, with the command that ends what it began', async () => {
  migrateDestructively(database)
  const left = contentOf(database)
  const post = await job.endInterrupted(step, 'Unpacking', 'SIGINT')
  expect(post.conclusion).toBe('failure')
  expect(contentOf(database)).toBe(left)
  expect(post.annotations.at(-1)?.message).toMatch(/THE ROLLBACK FAILED.*could not put .* back: .*SIGINT/s)
  expect(post.orphans).toEqual([])
  const [, command = ''] = /```sh\n(.*)\n```/.exec(post.summary ?? '') ?? []
  expect(await runByHand(command, scene.workspace)).toBe(0)
  expect(contentOf(database)).toBe(before)
})

/** What a person does with a command. @returns its exit code */
async function runByHand(command: string, folder: string): Promise<number | null> {
  expect(command).toContain('cli.js restore')
  const shell = spawn('bash', ['-c', command], { cwd: folder, stdio: 'ignore' })
  const [exitCode] = (await once(shell, 'exit')) as [number | null]
  return exitCode
}
