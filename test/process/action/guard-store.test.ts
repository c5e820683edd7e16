import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentOf } from '../../support/database/content.ts'
import { status } from '../../support/github/fault.ts'
import { type GuardJob, makeShop, migrateDestructively, startGuardJob } from '../../support/guard/job.ts'
import { flipBit } from '../../support/operation/bench.ts'
import { openScene, type Scene } from '../../support/workflow/action-scene.ts'

const GUARDED = { mode: 'create', database: 'app.db', guard: 'true' }

let scene: Scene
let job: GuardJob
let database: string
let before: string

beforeEach(async () => {
  scene = await openScene()
  job = startGuardJob(scene)
  database = makeShop(scene.workspace)
  before = contentOf(database)
})
afterEach(() => scene[Symbol.asyncDispose]())

async function localArchives(): Promise<readonly string[]> {
  const folder = join(scene.runnerTemp, 'savepoint-guard')
  const found = await readdir(folder, { withFileTypes: true })
  return found.filter((one) => one.isDirectory()).map(({ name }) => join(folder, name, 'archive.db.gz'))
}

async function removeLocalArchives(): Promise<void> {
  for (const path of await localArchives()) await rm(path)
}

test('the archive comes from GitHub when the copy on the machine is gone', async () => {
  const step = await job.run(GUARDED)
  migrateDestructively(database)
  await removeLocalArchives()
  const post = await job.end(step, 'failure')
  expect(post.log).toContain('Fetching backup_app~r')
  expect(post.conclusion).toBe('success')
  expect(contentOf(database)).toBe(before)
})

test('a copy on the machine that is not what it was is never restored', async () => {
  const step = await job.run(GUARDED)
  migrateDestructively(database)
  for (const path of await localArchives()) flipBit(path, 900)
  const post = await job.end(step, 'failure')
  expect(post.log).toContain('Fetching backup_app~r')
  expect(contentOf(database)).toBe(before)
})

test('a store that does not take the failed database does not keep the old one from coming back', async () => {
  const step = await job.run(GUARDED)
  migrateDestructively(database)
  const left = contentOf(database)
  scene.github.fail('blob.putBlock', status(403), { times: Number.POSITIVE_INFINITY })
  const post = await job.end(step, 'failure')
  expect(post.conclusion).toBe('success')
  expect(contentOf(database)).toBe(before)
  expect(post.annotations).toMatchObject([{ type: 'warning', title: 'app.db was rolled back' }])
  expect(post.annotations[0]?.message).toContain('It could not be kept in the GitHub artifacts')
  const copy = (await readdir(scene.workspace)).find((name) => name.startsWith('app.db.before-restore-'))
  expect(contentOf(join(scene.workspace, copy ?? ''))).toBe(left)
})

test('without any archive the database stays as it is, and the error says how to go on', async () => {
  const step = await job.run(GUARDED)
  migrateDestructively(database)
  const left = await readFile(database)
  await removeLocalArchives()
  scene.github.fail('rest.getArtifact', status(404), { times: Number.POSITIVE_INFINITY })
  const post = await job.end(step, 'failure')
  expect(post.conclusion).toBe('failure')
  expect(await readFile(database)).toEqual(left)
  expect(post.annotations.at(-1)?.message).toMatch(
    /THE ROLLBACK FAILED.*gh run download \d+ --repo acme\/shop --name 'savepoint-app~r[0-9a-f]{8}' --dir savepoint-rollback && /s,
  )
})

test('a status that is none is an error with the command to run by hand, and nothing is touched', async () => {
  const step = await job.run(GUARDED)
  migrateDestructively(database)
  const left = await readFile(database)
  const post = await job.end({ ...step, inputs: { ...step.inputs, 'job-status': 'unknown' } }, 'failure')
  expect(post.exitCode).toBe(2)
  expect(await readFile(database)).toEqual(left)
  expect(post.annotations.at(-1)?.message).toMatch(
    /The guard cannot tell how the job ended.*If the job failed: gh run download .* restore .*--confirm app\.db/s,
  )
})
