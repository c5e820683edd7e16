import { mkdirSync, readdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openDatabase } from '../../src/sqlite/connection/database.ts'
import { inParallel } from './kit/parallel.ts'
import type { Random } from './kit/random.ts'
import type { Ran } from './kit/savepoint.ts'
import type { Trial, TrialContext } from './trial.ts'

/** One generated store and the machine or job around it. */
interface Scene {
  readonly folder: string
  readonly store: string
  readonly context: TrialContext
  readonly recipe: string
  /** Its own, so that it does not depend on what runs beside it. */
  readonly random: Random
}

type Variables = Readonly<Record<string, string>>

/** What generated stores are about; each has equal names in it. */
const STORIES: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  'two tenants': twoTenants,
  'only the other one': onlyTheOther,
  'a moved folder': movedFolder,
  'a renamed repository': renamedRepository,
  'two workflows': twoWorkflows,
  'one database': oneDatabase,
  'an old backup of one': oldBackup,
}

export const trial: Trial = {
  id: 'T60',
  claim:
    'Whatever has the same name, no restore takes the rows of another database without consent, no retention its last backup, and whoever has one database is asked nothing new.',
  requires: [],
  cases: { quick: 7, default: 200, full: 1_000 },
  faults: ['rows of another', 'last backups removed', 'new questions', 'no refusal'],
  run: async (context) => {
    const names = Object.keys(STORIES)
    const jobs = Array.from({ length: context.cases }, (_, index) => index)
    await inParallel(jobs, 2, async (index) => {
      const name = names[index % names.length] ?? ''
      const folder = join(context.folder, `${index}`)
      mkdirSync(folder)
      const recipe = `${index}: ${name}`
      const random = context.random.fork(recipe)
      await STORIES[name]?.({ folder, store: join(folder, 'store'), context, recipe, random })
      context.tally.seen(name)
    })
  },
}

/** Makes or replaces a database that holds its owner's name. @returns its path */
function make(scene: Scene, path: string, owner: string): string {
  const full = join(scene.folder, path)
  mkdirSync(dirname(full), { recursive: true })
  const database = openDatabase(full)
  database.exec('CREATE TABLE IF NOT EXISTS orders (owner TEXT); DELETE FROM orders')
  database.prepare('INSERT INTO orders VALUES (?)').run(owner)
  database.close()
  return full
}

function ownerOf(path: string): string {
  const database = openDatabase(path)
  try {
    return String(database.prepare('SELECT owner FROM orders').pluck().get())
  } finally {
    database.close()
  }
}

async function save(scene: Scene, path: string, variables: Variables = {}, ...more: string[]): Promise<void> {
  const args = [path, '--store', scene.store, ...more]
  const ran = await scene.context.savepoint.run('create', args, { environment: variables })
  if (ran.exitCode !== 0) throw new Error(`create ended with ${ran.exitCode}: ${ran.stderr}`)
}

/** Asks for the latest, as a script does that was written before there were identities. */
function bringBack(
  scene: Scene,
  path: string,
  variables: Variables = {},
  ...more: string[]
): Promise<Ran<'restore'>> {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const args = ['--latest', '--to', path, '--store', scene.store, '--confirm', name, ...more]
  return scene.context.savepoint.run('restore', args, { environment: variables })
}

/** The owner's own rows must come back, and nothing be asked that was not asked before. */
async function expectOwn(
  scene: Scene,
  path: string,
  owner: string,
  ...how: [Variables?, ...string[]]
): Promise<void> {
  const { tally } = scene.context
  const ran = await bringBack(scene, path, ...how)
  tally.count(ran.durationMs)
  if (ran.exitCode !== 0)
    return tally.fault('new questions', `${scene.recipe}: ${ran.stderr || ran.exitCode}`)
  if (ownerOf(path) !== owner) tally.fault('rows of another', scene.recipe)
}

/** Nothing may be taken, and what is there must stay. */
async function expectRefusal(
  scene: Scene,
  path: string,
  code: number,
  variables: Variables = {},
): Promise<void> {
  const { tally } = scene.context
  const before = ownerOf(path)
  const ran = await bringBack(scene, path, variables)
  tally.count(ran.durationMs)
  if (ownerOf(path) !== before) tally.fault('rows of another', scene.recipe)
  if (ran.exitCode !== code) tally.fault('no refusal', `${scene.recipe}: ${ran.exitCode}, expected ${code}`)
}

function jobOf(scene: Scene, workflow: string, repository = 'octo/shop'): Variables {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: '42',
    GITHUB_WORKSPACE: scene.folder,
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/${workflow}@refs/heads/main`,
    RUNNER_ENVIRONMENT: scene.random.pick(['github-hosted', 'self-hosted']),
  }
}

async function twoTenants(scene: Scene): Promise<void> {
  const owners = scene.random.sample(['acme', 'globex', 'initech', 'umbrella'], 2)
  for (const owner of owners) await save(scene, make(scene, `${owner}/app.db`, owner))
  for (const owner of owners) await expectOwn(scene, make(scene, `${owner}/app.db`, 'lost'), owner)
}

async function onlyTheOther(scene: Scene): Promise<void> {
  await save(scene, make(scene, 'globex/app.db', 'globex'))
  await expectRefusal(scene, make(scene, 'acme/app.db', 'acme'), 16)
}

async function movedFolder(scene: Scene): Promise<void> {
  const named = ['--database-name', 'shop'] as const
  const path = make(scene, 'old/app.db', 'shop')
  await save(scene, path)
  await save(scene, path, {}, ...named)
  renameSync(join(scene.folder, 'old'), join(scene.folder, 'new'))
  await expectOwn(scene, join(scene.folder, 'new/app.db'), 'shop', {}, ...named)
}

async function renamedRepository(scene: Scene): Promise<void> {
  const path = make(scene, 'data/app.db', 'shop')
  await save(scene, path, jobOf(scene, 'backup.yml'))
  make(scene, 'data/app.db', 'lost')
  await expectOwn(scene, path, 'shop', jobOf(scene, 'restore.yml', 'octo/renamed'))
}

async function twoWorkflows(scene: Scene): Promise<void> {
  const path = make(scene, 'app.db', 'production')
  await save(scene, path, jobOf(scene, 'production.yml'))
  await save(scene, path, jobOf(scene, 'production.yml'), '--database-name', 'shop-production')
  make(scene, 'app.db', 'staging')
  await save(scene, path, jobOf(scene, 'staging.yml'))
  make(scene, 'app.db', 'lost')
  await expectRefusal(scene, path, 13, jobOf(scene, 'restore.yml'))
  const named = ['--database-name', 'shop-production'] as const
  await expectOwn(scene, path, 'production', jobOf(scene, 'restore.yml'), ...named)
}

async function oneDatabase(scene: Scene): Promise<void> {
  const variables = scene.random.pick([{}, jobOf(scene, 'backup.yml'), { container: 'podman' }])
  const path = make(scene, 'app.db', 'mine')
  await save(scene, path, variables)
  make(scene, 'app.db', 'lost')
  await expectOwn(scene, path, 'mine', variables)
  await expectOwn(scene, path, 'mine', variables)
}

/** One of two has a single backup, long ago; the other has enough for the floor of both. */
async function oldBackup(scene: Scene): Promise<void> {
  const { savepoint, tally } = scene.context
  const [one, other]: readonly Variables[] = scene.random.pick([
    [{}, {}],
    [jobOf(scene, 'production.yml'), jobOf(scene, 'staging.yml')],
  ])
  const path = make(scene, 'one/app.db', 'one')
  await save(scene, path, one)
  const folder = join(scene.store, 'manual')
  const [saved = ''] = readdirSync(folder)
  const aged = saved.replace(/_\d{4}-/, '_2020-')
  renameSync(join(folder, saved), join(folder, aged))
  const second =
    one === other || one?.['GITHUB_ACTIONS'] === undefined ? make(scene, 'two/app.db', 'two') : path
  for (let count = 0; count < 4; count += 1) await save(scene, second, other)
  await savepoint.say(['prune', '--apply', '--store', scene.store])
  tally.count(0)
  if (!readdirSync(folder).includes(aged)) tally.fault('last backups removed', scene.recipe)
}
