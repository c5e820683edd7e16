import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catalogNameOf } from '../../../../src/domain/archive/catalog-name.ts'
import type { Identify } from '../../../../src/domain/identity/identity.ts'
import { refuseOther } from '../../../../src/domain/restore/consent.ts'
import { createAll } from '../../../../src/operations/backup/create-all.ts'
import type { CreateRun } from '../../../../src/operations/backup/run.ts'
import { restore } from '../../../../src/operations/restore/restore.ts'
import { prune } from '../../../../src/operations/retention/prune.ts'
import { identifyByPath, sampleIdentity } from '../../../support/archive/identity-sample.ts'
import { standingClock } from '../../../support/catalog/clock.ts'
import { retentionPolicy } from '../../../support/catalog/policy.ts'
import { buildDatabase } from '../../../support/database/build.ts'
import {
  createRequest,
  type OperationBench,
  openBench,
  restoreRequest,
} from '../../../support/operation/bench.ts'

const DAY_MS = 86_400_000
const LATEST = { by: 'latest', database: null } as const

/** Databases of one file name in folders of their own; each holds its folder's name. */
function makeTenants(bench: OperationBench, ...tenants: readonly string[]): string[] {
  return tenants.map((tenant) => {
    mkdirSync(join(bench.folder, tenant), { recursive: true })
    return buildDatabase(
      join(bench.folder, tenant, 'app.db'),
      `CREATE TABLE orders (tenant TEXT); INSERT INTO orders VALUES ('${tenant}')`,
    )
  })
}

/** The identity of a checkout, as a workflow sees it. */
const madeBy =
  (workflow: string): Identify =>
  () =>
    sampleIdentity({ by: 'repository', workflow, seen: null })

async function backUp(
  bench: OperationBench,
  source: string,
  identify: Identify = identifyByPath,
): Promise<CreateRun> {
  const run = await createAll(createRequest([source], { identify, policy: null }), bench.ports)
  if (run.failure !== null) throw run.failure
  return run
}

/** A restore whose reader consents to nothing. */
const bringBack = (bench: OperationBench, target: string, identify: Identify = identifyByPath) =>
  restore(
    restoreRequest(target, {
      archive: LATEST,
      own: identify(target),
      consent: async (plan) => {
        throw refuseOther(plan, 'consent')
      },
    }),
    bench.ports,
  )

test('two tenants in one store each get back their own rows', async () => {
  using bench = openBench()
  const [acme = '', globex = ''] = makeTenants(bench, 'acme', 'globex')
  await backUp(bench, acme)
  await backUp(bench, globex)
  const bytes = readFileSync(acme)
  const restored = await bringBack(bench, acme)
  expect(restored.plan.ownership).toBe('same')
  expect(restored.plan.tables).toMatchObject([{ change: 'same count' }])
  expect(readFileSync(acme).includes('acme')).toBe(true)
  expect(readFileSync(acme)).toHaveLength(bytes.length)
})

test('the archive of another tenant is not taken without consent, whether the target is there or not', async () => {
  using bench = openBench()
  const [acme = '', globex = ''] = makeTenants(bench, 'acme', 'globex')
  await backUp(bench, globex)
  const absent = join(bench.folder, 'elsewhere.db')
  for (const target of [acme, absent]) {
    const refusal = await bringBack(bench, target).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'IDENTITY_MISMATCH' })
    expect(String(refusal)).toContain(`(${globex} of web-1), 0 minutes old`)
    expect(String(refusal)).toContain(target)
  }
  const taken = await restore(
    restoreRequest(absent, { archive: LATEST, own: identifyByPath(absent) }),
    bench.ports,
  )
  expect(taken).toMatchObject({ outcome: 'restored', plan: { ownership: 'another' } })
})

test('a safety copy makes no database of the store: the second time goes as the first', async () => {
  using bench = openBench()
  const [acme = ''] = makeTenants(bench, 'acme')
  await backUp(bench, acme)
  const other = join(bench.folder, 'other.db')
  for (let time = 0; time < 2; time += 1) {
    const restored = await restore(
      restoreRequest(other, {
        archive: LATEST,
        own: identifyByPath(other),
        recordSafetyCopy: ({ path, target }) =>
          bench.store.recordSafetyCopy({ target, name: path.slice(path.lastIndexOf('/') + 1) }),
      }),
      bench.ports,
    )
    expect(restored.chosenBy).toBe(`as the latest of ${catalogNameOf(identifyByPath(acme))}`)
  }
})

test('an archive that an earlier Savepoint made comes back without a question, and that is said', async () => {
  using bench = openBench()
  const golden = new URL('../../../golden/v1-one-block.db.gz', import.meta.url)
  mkdirSync(join(bench.root, 'manual'), { recursive: true })
  copyFileSync(golden, join(bench.root, 'manual', 'backup_small_2026-11-23_01-04-05-000.db.gz'))
  const target = join(bench.folder, 'small.db')
  const restored = await bringBack(bench, target)
  expect(restored.plan).toMatchObject({ ownership: 'not told', objections: [] })
  expect(restored.plan.warnings).toEqual([expect.stringContaining('its file name, small.db, is all')])
  await expect(bringBack(bench, join(bench.folder, 'other.db'))).rejects.toMatchObject({
    code: 'IDENTITY_MISMATCH',
  })
})

test('what two workflows made of one checkout is not taken until the database has a name', async () => {
  using bench = openBench()
  const [app = ''] = makeTenants(bench, 'app')
  await backUp(bench, app, madeBy('.github/workflows/production.yml'))
  expect((await bringBack(bench, app, madeBy('restore.yml'))).outcome).toBe('restored')
  const warned = await backUp(bench, app, madeBy('.github/workflows/staging.yml'))
  expect(warned).toMatchObject({ verdict: 'warning', failure: null })
  expect(JSON.stringify(warned.outcomes)).toContain(
    'database-name: app-staging, database-name: app-production',
  )
  const refusal = await bringBack(bench, app, madeBy('restore.yml')).catch((error: unknown) => error)
  expect(refusal).toMatchObject({
    code: 'IDENTITY_AMBIGUOUS',
    exitCode: 13,
    hint: expect.stringContaining('database-name: app-staging, database-name: app-production'),
  })
  const named: Identify = () => sampleIdentity({ by: 'name', digest: `sha256:${'5'.repeat(64)}` })
  await backUp(bench, app, named)
  expect((await bringBack(bench, app, named)).plan.ownership).toBe('same')
})

test('earlier archives of one file name that have no table in common are not taken', async () => {
  using bench = openBench()
  const [acme = ''] = makeTenants(bench, 'acme')
  const [first, second] = ['v1-one-block', 'v1-two-blocks'].map(
    (name) => new URL(`../../../golden/${name}.db.gz`, import.meta.url),
  )
  mkdirSync(join(bench.root, 'manual'), { recursive: true })
  copyFileSync(first ?? '', join(bench.root, 'manual', 'backup_app_2026-11-23_01-04-05-000.db.gz'))
  copyFileSync(second ?? '', join(bench.root, 'manual', 'backup_app_2026-11-23_01-04-05-001.db.gz'))
  await expect(bringBack(bench, acme)).rejects.toMatchObject({ code: 'IDENTITY_AMBIGUOUS' })
})

test('retention takes the last backup of none, whether identity or only the maker tells them apart', async () => {
  const clock = standingClock()
  using bench = openBench(clock)
  const [acme = '', globex = ''] = makeTenants(bench, 'acme', 'globex')
  await backUp(bench, acme)
  await backUp(bench, acme, madeBy('production.yml'))
  clock.set(new Date(clock.now().getTime() + 60 * DAY_MS))
  for (let time = 0; time < 4; time += 1) {
    await backUp(bench, globex)
    await backUp(bench, globex, madeBy('staging.yml'))
  }
  const policy = retentionPolicy({ keepWithinDays: 30, keepMinimumVerified: 3 })
  const request = { policy, databases: null, apply: true, verified: new Set<string>() }
  const { decisions } = await prune(request, bench.ports)
  expect(decisions.filter(({ action }) => action === 'remove')).toEqual([])
  expect(await bench.store.list()).toHaveLength(10)
})

test('a newer archive that was saved under a given name is not passed over without a word', async () => {
  const clock = standingClock(new Date('2026-11-20T10:00:00Z'))
  using bench = openBench(clock)
  const [acme = ''] = makeTenants(bench, 'acme')
  const named: Identify = () => sampleIdentity({ by: 'name', name: 'app' })
  await backUp(bench, acme)
  expect((await bringBack(bench, acme)).plan.ownership).toBe('same')
  clock.set(new Date('2026-11-21T10:00:00Z'))
  await backUp(bench, acme, named)
  await expect(bringBack(bench, acme)).rejects.toMatchObject({
    code: 'IDENTITY_AMBIGUOUS',
    hint: expect.stringContaining('--database-name app'),
  })
  expect((await bringBack(bench, acme, named)).plan.ownership).toBe('same')
  clock.set(new Date('2026-11-22T10:00:00Z'))
  await backUp(bench, acme)
  expect((await bringBack(bench, acme)).plan.ownership).toBe('same')
})
