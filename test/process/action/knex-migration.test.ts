import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { cp, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../../src/sqlite/connection/database.ts'
import { contentOf } from '../../support/database/content.ts'
import { type GuardJob, makeShop, startGuardJob } from '../../support/guard/job.ts'
import { openScene, type Scene } from '../../support/workflow/action-scene.ts'
import { inputsOfExample } from '../../support/workflow/example-steps.ts'

const PROJECT = fileURLToPath(new URL('../../support/knex', import.meta.url))
const PACKAGES = fileURLToPath(new URL('../../../node_modules', import.meta.url))

const REHEARSE = inputsOfExample('knex-migration', 0)
const GUARDED = inputsOfExample('knex-migration', 1)
/** Both migrations; the second one fails. */
const ALL = REHEARSE['command'] ?? ''
/** The next one, which is the good one. */
const FIRST = 'npx --no-install knex migrate:up'

let scene: Scene
let job: GuardJob
let database: string
let before: string

beforeEach(async () => {
  scene = await openScene()
  await cp(PROJECT, scene.workspace, { recursive: true })
  await symlink(PACKAGES, join(scene.workspace, 'node_modules'), 'junction')
  job = startGuardJob(scene)
  database = makeShop(scene.workspace, 'shop.db')
  before = contentOf(database)
})
afterEach(() => scene[Symbol.asyncDispose]())

/** A `run:` step of the job, on the real database. @returns its exit code */
async function migrate(command: string): Promise<number | null> {
  const env = { ...process.env, SHOP_DATABASE: database }
  const shell = spawn('bash', ['-e', '-c', command], { cwd: scene.workspace, env, stdio: 'ignore' })
  const [exitCode] = (await once(shell, 'exit')) as [number | null]
  return exitCode
}

/** What the migrations may have changed. */
function shapeOf(path: string): object {
  const db = openDatabase(path, { readonly: true })
  try {
    const namesOf = (sql: string): readonly unknown[] => db.prepare(sql).pluck().all()
    return {
      customers: namesOf("SELECT name FROM pragma_table_info('customers')"),
      orders: namesOf("SELECT name FROM pragma_table_info('orders')"),
      views: namesOf("SELECT name FROM sqlite_schema WHERE type = 'view'"),
      orderCount: db.prepare('SELECT count(*) FROM orders').pluck().get(),
    }
  } finally {
    db.close()
  }
}

test('a migration that would fail half-way fails its rehearsal, and the real database is untouched', async () => {
  const bytes = await readFile(database)
  const { main } = await job.run(REHEARSE)
  expect(main).toMatchObject({ conclusion: 'failure', exitCode: 16, orphans: [] })
  expect(main.outputs['error-code']).toBe('REHEARSAL_COMMAND_FAILED')
  expect(main.log).toContain('UNIQUE constraint failed: orders.customer')
  expect(main.summary).toMatch(/^## ❌ Rehearsal failed: do not run this on the real database/)
  expect(main.annotations).toMatchObject([
    { type: 'error', title: 'Rehearsal: command', message: 'It ended with exit code 1.' },
    { type: 'error', title: 'Rehearsal: rows' },
    { type: 'error', message: expect.stringContaining('Nothing happened to the real database') },
  ])
  expect(contentOf(database)).toBe(before)
  expect(await readFile(database)).toEqual(bytes)
  expect(readdirSync(scene.workspace).filter((name) => name.startsWith('shop.db'))).toEqual(['shop.db'])
})

test('a migration that fails half-way without a transaction is undone, rows, column and view', async () => {
  const step = await job.run(GUARDED)
  expect(step.main.conclusion).toBe('success')
  expect(await migrate(ALL)).toBe(1)
  expect(shapeOf(database)).toEqual({
    customers: ['id', 'name', 'email'],
    orders: ['id', 'customer'],
    views: [],
    orderCount: 600,
  })
  const post = await job.end(step, 'failure')
  expect(post).toMatchObject({ conclusion: 'success', orphans: [] })
  expect(post.annotations).toMatchObject([{ type: 'notice', title: 'shop.db was rolled back' }])
  expect(post.summary).toContain(
    '<td><code>orders</code></td><td align="right">0</td><td align="right">400</td>',
  )
  expect(contentOf(database)).toBe(before)
})

test('a good migration passes its rehearsal, and the guard leaves the migrated database alone', async () => {
  const rehearsal = await job.run({ ...REHEARSE, command: FIRST })
  expect(rehearsal.main).toMatchObject({ conclusion: 'success', annotations: [] })
  expect(rehearsal.main.outputs['verdict']).toBe('ok')
  expect(contentOf(database)).toBe(before)

  const step = await job.run(GUARDED)
  expect(await migrate(FIRST)).toBe(0)
  expect(shapeOf(database)).toEqual({
    customers: ['id', 'name', 'email'],
    orders: ['id', 'customer', 'total'],
    views: ['revenue'],
    orderCount: 1000,
  })
  const migrated = await readFile(database)
  const post = await job.end(step, 'success')
  expect(post).toMatchObject({ conclusion: 'success', annotations: [], summary: null })
  expect(await readFile(database)).toEqual(migrated)
})
