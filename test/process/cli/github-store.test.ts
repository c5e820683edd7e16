import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type CliRun, runCli } from '../../support/cli/run.ts'
import type { Artifact } from '../../support/github/model.ts'
import type { Permissions } from '../../support/github/permission-token.ts'
import { startProxy } from '../../support/network/tunnelling-proxy.ts'
import { HURRY } from '../../support/runner/hurry.ts'
import { countItems, makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

const READING: Permissions = { actions: 'read', contents: 'read' }
const STORE = ['--store', 'github:acme/shop']
const HOLDS = ['--assert', 'SELECT count(*) >= 10 FROM items']

let scene: Scene
let backups = 0

beforeAll(async () => {
  scene = await openScene()
  makeDatabase(scene.workspace, 'app.db', 10)
  await scene.run({ mode: 'create', database: 'app.db', name: 'before-migration' })
  makeDatabase(scene.workspace, 'app.db', 5)
  await scene.run({ mode: 'create', database: 'app.db' })
}, 60_000)
beforeEach(() => {
  scene.github.requests.clear()
  backups += 1
})
afterEach(() => scene.github.heal())
afterAll(() => scene[Symbol.asyncDispose]())

/** Runs a command as somebody with a token that may so much. */
function run(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
  permissions = READING,
): Promise<CliRun> {
  const { apiUrl, newToken } = scene.github
  const token = newToken(scene.repository, permissions)
  return runCli(args, {
    folder: scene.workspace,
    variables: { GITHUB_API_URL: apiUrl, GH_TOKEN: token, ...variables },
  })
}

/** A terminal is another place than the repository, and its databases are others. */
const ANYWAY = '--allow-other-database'

const newTarget = (): string => `restored-${backups}.db`
/** The artifacts of what people call a database, newest first; their names say which of that name it is. */
const artifactsOf = (name: string, label = ''): readonly Artifact[] => {
  const isCalledSo = new RegExp(`^savepoint-${name}(?:~[^@]+)?${label === '' ? '' : `@${label}`}$`)
  const { repository, github } = scene
  return github.world.artifactsOf(repository, null).filter((artifact) => isCalledSo.test(artifact.name))
}
const rowsIn = (name: string): number | null => countItems(join(scene.workspace, name))
const names = async (args: readonly string[]): Promise<readonly string[]> =>
  (await run(['list', ...STORE, '--quiet', ...args])).stdout.trim().split('\n')

test('archives of a repository are listed, shown and verified', async () => {
  const [newest = '', oldest = ''] = await names([])
  expect(await names(['--database', 'app'])).toEqual([newest, oldest])
  expect(await names(['--name', 'before-migration'])).toEqual([oldest])
  const shown = await run(['show', oldest, ...STORE, '--json'])
  expect(JSON.parse(shown.stdout)).toMatchObject({ manifest: { origin: { repository: 'acme/shop' } } })
  const verified = await run(['verify', '--all', ...STORE, '--json'])
  expect(JSON.parse(verified.stdout)).toMatchObject({ verdict: 'ok', verifications: [{}, {}] })
})

test('archives of a repository are compared, drilled, searched and judged', async () => {
  const [newest = ''] = await names([])
  const diffed = await run(['diff', 'before-migration', newest, ...STORE, '--json'])
  expect(JSON.parse(diffed.stdout)).toMatchObject({ difference: { tables: [{ table: 'items', added: 5 }] } })
  expect((await run(['drill', '--pick', 'all', ...STORE])).stdout).toContain('2 archives')
  expect((await run(['bisect', ...HOLDS, ...STORE, '--quiet'])).stdout.trim()).toBe(newest)
  expect(JSON.parse((await run(['history', ...STORE, '--json'])).stdout)).toMatchObject({
    store: 'GitHub artifacts of acme/shop',
  })
  const status = await run(['status', ...STORE, '--keep-minimum', '1', '--json'])
  expect(JSON.parse(status.stdout)).toMatchObject({
    databases: [{ database: expect.stringMatching(/^app/) }],
  })
})

test('a database comes back by the latest archive, by a label and by the number of an artifact', async () => {
  const to = newTarget()
  const restored = await run(['restore', '--latest', '--database', 'app', ...STORE, ANYWAY, '--to', to])
  expect(restored).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('restored') })
  expect(rowsIn(to)).toBe(15)
  const confirmed = ['--database', 'app', '--to', to, '--confirm', to, ANYWAY]
  expect((await run(['restore', 'before-migration', ...STORE, ...confirmed])).exitCode).toBe(0)
  expect(rowsIn(to)).toBe(10)
  expect((await run(['restore', '--undo', ...STORE, ...confirmed])).exitCode).toBe(0)
  expect(rowsIn(to)).toBe(15)
  const [artifact] = artifactsOf('app', 'before-migration')
  expect((await run(['restore', String(artifact?.id), ...STORE, ...confirmed])).exitCode).toBe(0)
  expect(rowsIn(to)).toBe(10)
})

test('the token is asked for before anything else, and may be in GITHUB_TOKEN', async () => {
  const missing = await run(['list', ...STORE], { GH_TOKEN: '' })
  expect(missing).toMatchObject({ exitCode: 14, stdout: '' })
  expect(missing.stderr).toContain('GH_TOKEN and GITHUB_TOKEN are not set')
  expect(missing.stderr).toContain('export GH_TOKEN="$(gh auth token)"')
  expect(scene.github.requests.count()).toBe(0)
  const token = scene.github.newToken(scene.repository, READING)
  expect((await run(['list', ...STORE], { GH_TOKEN: '', GITHUB_TOKEN: token })).exitCode).toBe(0)
})

test('a refusal of GitHub says what to do at a terminal', async () => {
  const lacking = await run(['list', ...STORE], {}, { contents: 'read' })
  expect(lacking).toMatchObject({ exitCode: 14, stderr: expect.stringContaining('"actions: read"') })
  expect(lacking.stderr).not.toMatch(/of the job|github-token/)
  const invalid = await run(['list', ...STORE], { GH_TOKEN: 'ghp_0123456789' })
  expect(invalid).toMatchObject({
    exitCode: 14,
    stderr: expect.stringContaining('"gh auth token" prints one'),
  })
  expect(invalid.stderr).not.toContain('ghp_0123456789')
  scene.github.world.addRepository('acme/secret')
  const unknown = await run(['list', '--store', 'github:acme/secret'])
  expect(unknown).toMatchObject({ exitCode: 14, stderr: expect.stringContaining('GitHub does not find it') })
  const server = { GITHUB_API_URL: 'https://git.acme.example/api/v3' }
  expect((await run(['list', ...STORE], server)).stderr).toContain('GitHub Enterprise Server')
})

test('an archive of a fork is left out, and one of another event refused unless it is allowed', async () => {
  const fork = scene.github.world.addRepository('mallory/shop', { forkOf: scene.repository })
  makeDatabase(scene.workspace, 'stranger.db', 1)
  const create = { mode: 'create', database: 'stranger.db' }
  await scene.run(create, { start: { facts: { event: 'pull_request', headRepository: fork } } })
  const [stranger] = artifactsOf('stranger')
  const to = newTarget()
  const byId = ['restore', String(stranger?.id), ...STORE, '--to', to]
  expect(await run(byId)).toMatchObject({
    exitCode: 13,
    stderr: expect.stringContaining('1 artifact was left out'),
  })
  await scene.run(create, { start: { facts: { event: 'workflow_run' } } })
  const latest = ['restore', '--latest', '--database', 'stranger', ...STORE, ANYWAY, '--to', to]
  const refused = await run(latest)
  expect(refused).toMatchObject({
    exitCode: 16,
    stderr: expect.stringContaining('the event of its run is workflow_run'),
  })
  expect(existsSync(join(scene.workspace, to))).toBe(false)
  expect((await run([...latest, '--allowed-events', 'workflow_run'])).exitCode).toBe(0)
  expect(rowsIn(to)).toBe(1)
})

test('an expired artifact and a damaged download are never restored', async () => {
  makeDatabase(scene.workspace, 'old.db', 1)
  await scene.run({ mode: 'create', database: 'old.db' })
  const to = newTarget()
  const latest = ['restore', '--latest', '--database', 'old', ...STORE, '--to', to]
  const [artifact] = artifactsOf('old')
  if (artifact === undefined) throw new Error('no artifact')
  artifact.digest = `sha256:${'0'.repeat(64)}`
  expect(await run(latest, HURRY)).toMatchObject({
    exitCode: 16,
    stderr: expect.stringContaining('the digest of its bytes'),
  })
  scene.github.world.expire(artifact)
  expect(await run(latest)).toMatchObject({ exitCode: 13, stderr: expect.stringContaining('expired') })
  expect(readdirSync(scene.workspace).filter((name) => name.includes(to))).toEqual([])
})

test('what only a job can do is refused with what to do instead', async () => {
  const before = scene.github.world.artifacts.size
  const created = await run(['create', 'app.db', ...STORE])
  expect(created).toMatchObject({
    exitCode: 14,
    stderr: expect.stringContaining('use a directory or a bucket'),
  })
  expect((await run(['renew', ...STORE])).stderr).toContain('STORE_UNSUPPORTED')
  expect(scene.github.requests.count()).toBe(0)
  const pinned = await run(['pin', 'before-migration', ...STORE])
  expect(pinned).toMatchObject({ exitCode: 14, stderr: expect.stringContaining('Cannot pin') })
  expect(scene.github.world.artifacts.size).toBe(before)
  const elsewhere = await run(['list', '--allowed-events', 'push'])
  expect(elsewhere).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('it is about artifacts') })
})

test('old artifacts are pruned by a token that may write, and by no other', async () => {
  makeDatabase(scene.workspace, 'many.db', 1)
  for (let backup = 0; backup < 2; backup += 1) await scene.run({ mode: 'create', database: 'many.db' })
  const rules = ['--database', 'many', '--keep-last', '1', '--keep-minimum', '1', '--apply']
  const prune = ['prune', ...STORE, ...rules]
  const count = (): number => artifactsOf('many').length
  expect((await run(prune)).stderr).toContain('"actions: write"')
  expect(count()).toBe(2)
  expect((await run(prune, {}, { ...READING, actions: 'write' })).exitCode).toBe(0)
  expect(count()).toBe(1)
})

test('requests go through the proxy that the environment names', async () => {
  using proxy = await startProxy()
  expect((await run(['list', ...STORE], { http_proxy: proxy.url })).exitCode).toBe(0)
  expect(proxy.asked).toContain(new URL(scene.github.apiUrl).host)
})
