import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Origin } from '../../../../src/domain/archive/manifest.ts'
import type { ArtifactStoreOptions } from '../../../../src/stores/artifacts/store.ts'
import { buildArtifactZip } from '../../../support/archive/zip-builder.ts'
import { archiveWithOrigin, originOf } from '../../../support/artifacts/archive.ts'
import { type ArtifactBench, startArtifactBench } from '../../../support/artifacts/bench.ts'
import type { Run } from '../../../support/github/model.ts'
import type { RunFacts } from '../../../support/github/world.ts'

const { signal } = new AbortController()
const RENEWED = 'savepoint-app+2026-01-05_01-04-05-678'
const NAME = 'backup_app_2026-01-05_01-04-05-678.db.gz'

describe('a renewed archive', () => {
  let bench: ArtifactBench
  let maker: Run
  let renewer: Run

  beforeEach(async () => {
    bench = await startArtifactBench()
    maker = addRun()
    renewer = addRun({ workflowPath: '.github/workflows/renew.yml' })
  })
  afterEach(() => bench.close())

  const addRun = (facts: RunFacts = {}) => bench.github.world.addRun(bench.repository, facts)
  const list = (options: Partial<ArtifactStoreOptions> = {}) =>
    bench.open(options).list({ database: 'app~r3f9a1c2e' })
  const upload = async (run: Run, origin: Origin | null, name = RENEWED) => {
    bench.github.world.addArtifact(run, { name: 'savepoint-app+renewed', contents: Buffer.from('sign') })
    const contents = buildArtifactZip('app', await archiveWithOrigin(origin))
    return bench.github.world.addArtifact(run, { name, contents })
  }
  const fetch = async (options: Partial<ArtifactStoreOptions> = {}) => {
    const store = bench.open(options)
    const [entry] = await store.list({ database: 'app~r3f9a1c2e' })
    return await store.fetch(entry!, await mkdtemp(join(bench.folder, 'fetched-')), signal)
  }

  it('has the name and the time of its archive, not those of its upload', async () => {
    const artifact = await upload(renewer, originOf(maker))
    expect(await list()).toMatchObject([
      {
        id: String(artifact.id),
        name: NAME,
        database: 'app',
        label: null,
        createdAt: new Date('2026-01-05T01:04:05Z'),
      },
    ])
    expect(await bench.open().list()).toMatchObject([{ name: NAME }])
    await fetch()
  })

  it('stands behind newer backups, and for the one that it repeats', async () => {
    const first = await bench.addArchive(maker)
    const [listed] = await list()
    const time = listed!.name.slice('backup_app_'.length, -'.db.gz'.length)
    const again = await upload(renewer, originOf(maker), `savepoint-app+${time}`)
    first.expiresAt = new Date(again.expiresAt.getTime() - 1_000)
    await upload(addRun(), originOf(maker))
    expect((await list()).map(({ id, name }) => [id, name])).toEqual([
      [String(again.id), listed!.name],
      [expect.any(String), NAME],
    ])
  })

  it('of a fork or of a run that is not trusted is not listed, so that it cannot stand for another', async () => {
    const fork = bench.github.world.addRepository('mallory/shop', { forkOf: bench.repository })
    await upload(addRun({ event: 'pull_request', headRepository: fork }), originOf(maker))
    await upload(addRun({ event: 'pull_request' }), originOf(maker))
    await upload(addRun({ headBranch: 'topic' }), originOf(maker))
    expect(await list()).toEqual([])
    // Nobody can make the list slow with runs for pull requests from forks.
    expect(bench.github.requests.count('rest.listRunArtifacts')).toBe(2)
  })

  it.each<[string, (origin: Origin) => Origin | null, string]>([
    ['has no origin', () => null, 'the origin in its manifest'],
    [
      'is of another repository',
      (origin) => ({ ...origin, repository: 'acme/x' }),
      'the repository in its manifest',
    ],
    [
      'was made later than it was renewed',
      (origin) => ({ ...origin, runId: '9999999999' }),
      'the run in its manifest',
    ],
    [
      'was made from another commit',
      (origin) => ({ ...origin, commit: 'c0ffee' }),
      'the commit in its manifest',
    ],
  ])('is refused when it %s', async (_, change, fact) => {
    await upload(renewer, change(originOf(maker)))
    await expect(fetch()).rejects.toMatchObject({ code: 'ORIGIN_UNTRUSTED', context: { fact } })
  })

  it('is refused when the run that made it is not trusted, whatever its own account says', async () => {
    maker.event = 'pull_request'
    await upload(renewer, { ...originOf(maker), event: 'schedule' })
    await expect(fetch()).rejects.toMatchObject({
      context: { fact: 'the event of its run', got: 'pull_request' },
    })
    const trust = { events: ['schedule', 'pull_request'], branches: ['main'], workflows: null }
    await fetch({ trust })
  })

  it('is judged by its own account when GitHub forgot the run that made it', async () => {
    await upload(renewer, originOf(maker))
    bench.github.world.runs.delete(maker.id)
    await fetch()
    await expect(
      fetch({ trust: { events: ['schedule'], branches: ['main'], workflows: ['renew.yml'] } }),
    ).rejects.toMatchObject({
      context: { fact: 'the workflow of its run', got: '.github/workflows/backup.yml' },
    })
  })

  it('that was made and renewed by the own run is trusted', async () => {
    bench.job.run.event = 'pull_request'
    await upload(bench.job.run, originOf(bench.job.run))
    await fetch()
  })

  it('that is damaged is left to the verification', async () => {
    bench.github.world.addArtifact(renewer, { name: 'savepoint-app+renewed', contents: Buffer.from('sign') })
    const archive = await archiveWithOrigin(originOf(maker))
    const contents = buildArtifactZip('app', archive.subarray(0, archive.length - 10))
    bench.github.world.addArtifact(renewer, { name: RENEWED, contents })
    await fetch()
  })
})
