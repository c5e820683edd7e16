import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CatalogEntry } from '../../../../src/domain/catalog/catalog.ts'
import type { ArtifactStoreOptions } from '../../../../src/stores/artifacts/store.ts'
import { buildArtifactZip } from '../../../support/archive/zip-builder.ts'
import { archiveWithOrigin, originOf } from '../../../support/artifacts/archive.ts'
import { type ArtifactBench, startArtifactBench } from '../../../support/artifacts/bench.ts'
import { noteTaker } from '../../../support/artifacts/store.ts'
import type { Run } from '../../../support/github/model.ts'
import type { RunFacts } from '../../../support/github/world.ts'

const { signal } = new AbortController()

describe('trusting an archive', () => {
  let bench: ArtifactBench

  beforeEach(async () => {
    bench = await startArtifactBench()
  })
  afterEach(() => bench.close())

  const addRun = (facts: RunFacts = {}) => bench.github.world.addRun(bench.repository, facts)
  const fetchLatest = async (options: Partial<ArtifactStoreOptions> = {}) => {
    const store = bench.open(options)
    const [latest] = await store.list({ database: 'app' })
    return await store.fetch(latest!, bench.folder, signal)
  }
  const expectDistrust = (what: Promise<unknown>, fact: string, got: string) =>
    expect(what).rejects.toMatchObject({ code: 'ORIGIN_UNTRUSTED', context: { fact, got } })

  it('takes one of a scheduled run on the default branch', async () => {
    await bench.addArchive(addRun())
    await fetchLatest()
  })

  it('never lists one of a fork, however right its name and new its date, and says how many', async () => {
    const old = await bench.addArchive(addRun({ createdAt: new Date('2026-01-01T00:00:00Z') }))
    old.createdAt = new Date(old.createdAt.getTime() - 86_400_000)
    const fork = bench.github.world.addRepository('mallory/shop', { forkOf: bench.repository })
    await bench.addArchive(addRun({ event: 'pull_request', headRepository: fork, headBranch: 'main' }))
    await bench.addArchive(addRun({ event: 'pull_request', headRepository: null }))
    const reporter = noteTaker()
    const store = bench.open({ reporter })
    for (const query of [{ database: 'app' }, {}, { database: 'app' }]) {
      expect((await store.list(query)).map(({ id }) => id)).toEqual([String(old.id)])
    }
    expect(reporter.notes).toEqual([expect.stringContaining('2 artifacts were left out')])
    await fetchLatest()
  })

  it('refuses one of a fork that is asked for by its id, before downloading it', async () => {
    const fork = bench.github.world.addRepository('mallory/shop', { forkOf: bench.repository })
    const artifact = await bench.addArchive(addRun({ headRepository: fork }))
    const [sample] = await (await listOwn()).list()
    const forged: CatalogEntry = { ...sample!, id: String(artifact.id) }
    bench.github.requests.clear()
    await expectDistrust(
      bench.open().fetch(forged, bench.folder, signal),
      'the repository of its commit',
      'a fork',
    )
    expect(bench.github.requests.count('rest.downloadArtifact')).toBe(0)
  })

  const listOwn = async () => {
    await bench.addArchive(addRun())
    return bench.open()
  }

  it.each<[string, RunFacts, string, string, Partial<ArtifactStoreOptions['trust']>]>([
    [
      'event',
      { event: 'pull_request' },
      'the event of its run',
      'pull_request',
      { events: ['pull_request', 'schedule'] },
    ],
    [
      'event',
      { event: 'workflow_run' },
      'the event of its run',
      'workflow_run',
      { events: ['workflow_run'] },
    ],
    ['branch', { headBranch: 'topic' }, 'the branch of its run', 'topic', { branches: ['main', 'topic'] }],
  ])('refuses one of another %s unless it is allowed (%o)', async (_, facts, fact, got, allowed) => {
    await bench.addArchive(addRun(facts))
    await expectDistrust(fetchLatest(), fact, got)
    expect(bench.github.requests.count('rest.downloadArtifact')).toBe(0)
    const usual = { events: ['schedule'], branches: ['main'], workflows: null }
    await fetchLatest({ trust: { ...usual, ...allowed } })
  })

  describe('of a run that was pushed', () => {
    it('takes one of the branch, and asks no more than it must', async () => {
      await bench.addArchive(addRun({ event: 'push' }))
      bench.github.requests.clear()
      await fetchLatest()
      const asked = ['rest.getRun', 'rest.matchingRefs', 'rest.compareCommits'] as const
      expect(asked.map((route) => bench.github.requests.count(route))).toEqual([1, 1, 1])
    })

    it('refuses one of a tag that has the name of the branch', async () => {
      bench.repository.tags.add('main')
      await bench.addArchive(addRun({ event: 'push' }))
      await expectDistrust(fetchLatest(), 'the branch of its run', 'perhaps the tag main')
      expect(bench.github.requests.count('rest.downloadArtifact')).toBe(0)
    })

    it('refuses one of a commit that is not on the branch, also when the tag is gone', async () => {
      const run = addRun({ event: 'workflow_dispatch' })
      bench.repository.strayCommits.add(run.headSha)
      await bench.addArchive(run)
      await expectDistrust(fetchLatest(), 'the branch of its run', 'a commit that is not on main')
    })

    it('is not misled by tags whose names only begin alike', async () => {
      bench.repository.tags.add('main-2026')
      await bench.addArchive(addRun({ event: 'push' }))
      await fetchLatest()
    })

    it.each(['v*', 'refs/tags/v1.2.3'])(
      'takes one of a tag that %s allows, and asks nothing more',
      async (allowed) => {
        bench.repository.tags.add('v1.2.3')
        await bench.addArchive(addRun({ event: 'push', headBranch: 'v1.2.3' }))
        await fetchLatest({ trust: { events: ['push'], branches: ['main', allowed], workflows: null } })
        expect(bench.github.requests.count('rest.matchingRefs')).toBe(0)
      },
    )

    it('refuses one of a tag whose name alone is allowed: that means a branch', async () => {
      bench.repository.tags.add('v1.2.3')
      await bench.addArchive(addRun({ event: 'push', headBranch: 'v1.2.3' }))
      const trust = { events: ['push'], branches: ['v1.2.3'], workflows: null }
      await expectDistrust(fetchLatest({ trust }), 'the branch of its run', 'perhaps the tag v1.2.3')
    })

    it('takes one of a merge queue where it is allowed', async () => {
      const headBranch = 'gh-readonly-queue/main/pr-7-0123abc'
      await bench.addArchive(addRun({ event: 'merge_group', headBranch }))
      await expectDistrust(fetchLatest(), 'the event of its run', 'merge_group')
      await fetchLatest({
        trust: { events: ['merge_group'], branches: ['gh-readonly-queue/main/*'], workflows: null },
      })
    })

    it('names the permission that it takes to ask', async () => {
      await bench.addArchive(addRun({ event: 'push' }))
      const job = bench.github.startJob(bench.repository, { permissions: { actions: 'read' } })
      const store = bench.open({}, job)
      const [latest] = await store.list({ database: 'app' })
      await expect(store.fetch(latest!, bench.folder, signal)).rejects.toMatchObject({
        code: 'STORE_UNAUTHORIZED',
        hint: 'Add "contents: read" under permissions: of the job.',
      })
    })
  })

  it('refuses one of another workflow when workflows are named, by path or by file', async () => {
    await bench.addArchive(addRun({ workflowPath: '.github/workflows/backup.yml@refs/heads/main' }))
    const rules = (...workflows: string[]) => ({
      trust: { events: ['schedule'], branches: ['main'], workflows },
    })
    await expectDistrust(
      fetchLatest(rules('ci.yml')),
      'the workflow of its run',
      '.github/workflows/backup.yml',
    )
    await expectDistrust(
      fetchLatest(rules('up.yml')),
      'the workflow of its run',
      '.github/workflows/backup.yml',
    )
    await fetchLatest(rules('backup.yml'))
  })

  it('takes the default branch from GitHub when no branches are named, and asks once', async () => {
    bench.repository.defaultBranch = 'trunk'
    await bench.addArchive(addRun({ headBranch: 'main' }))
    const trust = { events: ['schedule'], branches: null, workflows: null }
    const store = bench.open({ trust })
    const [entry] = await store.list()
    for (let time = 0; time < 2; time += 1) {
      await expectDistrust(store.fetch(entry!, bench.folder, signal), 'the branch of its run', 'main')
    }
    expect(bench.github.requests.count('rest.getRepository')).toBe(1)
    expect(bench.github.requests.count('rest.getRun')).toBe(1)
  })

  it('refuses one whose run is gone', async () => {
    const run = addRun()
    await bench.addArchive(run)
    const store = bench.open()
    const [entry] = await store.list()
    bench.github.fail('rest.getRun', {
      kind: 'meanwhile',
      effect: () => bench.github.world.runs.delete(run.id),
    })
    await expectDistrust(store.fetch(entry!, bench.folder, signal), 'its run', 'unknown to GitHub')
  })

  describe('after the repository was renamed', () => {
    beforeEach(async () => {
      await bench.addArchive(addRun())
      bench.github.world.rename(bench.repository, 'acme/store')
    })
    const renamed = () => ({
      access: {
        apiUrl: bench.github.apiUrl,
        token: bench.job.token,
        asker: 'job' as const,
        repository: 'acme/store',
      },
    })

    it('takes one of before, since GitHub leads the former name to the same repository', async () => {
      await fetchLatest(renamed())
      expect(bench.github.requests.count('rest.getRepository')).toBe(1)
    })

    it('refuses it when the former name is that of another repository by now', async () => {
      bench.github.world.addRepository('acme/shop')
      await expectDistrust(fetchLatest(renamed()), 'the repository in its manifest', 'acme/shop')
    })

    it('says so to whoever asks under the former name', async () => {
      const access = { ...renamed().access, repository: 'acme/shop' }
      await expect(bench.open({ access }).list()).rejects.toMatchObject({
        code: 'STORE_UNAUTHORIZED',
        message: expect.stringContaining('acme/shop: it has another name now'),
      })
    })
  })

  it.each(['../../x', 'a/b/../c', 'acme/shop?x=1', ''])(
    'asks nobody about a repository in a manifest that cannot be one: "%s"',
    async (repository) => {
      const run = addRun()
      const archive = await archiveWithOrigin({ ...originOf(run), repository })
      const contents = buildArtifactZip('app', archive)
      bench.github.world.addArtifact(run, { name: 'savepoint-app', contents })
      await expectDistrust(fetchLatest(), 'the repository in its manifest', repository)
      expect(bench.github.requests.count('rest.getRepository')).toBe(0)
    },
  )

  it('takes one of the own run whatever its event, without asking about it', async () => {
    bench.job.run.event = 'pull_request'
    bench.job.run.headBranch = 'topic'
    await bench.addArchive(bench.job.run)
    await fetchLatest()
    expect(bench.github.requests.count('rest.getRun')).toBe(0)
  })

  describe('compares the manifest with what GitHub says and', () => {
    const upload = async (run: Run, archive: Buffer) => {
      const contents = buildArtifactZip('app', archive)
      bench.github.world.addArtifact(run, { name: 'savepoint-app', contents })
    }

    it.each<[string, object, string]>([
      ['another repository', { repository: 'acme/other' }, 'the repository in its manifest'],
      ['another run', { runId: '1' }, 'the run in its manifest'],
      ['another commit', { commit: 'c0ffee' }, 'the commit in its manifest'],
    ])('refuses %s', async (_, difference, fact) => {
      const run = addRun()
      await upload(run, await archiveWithOrigin({ ...originOf(run), ...difference }))
      await expect(fetchLatest()).rejects.toMatchObject({ code: 'ORIGIN_UNTRUSTED', context: { fact } })
    })

    it('refuses an archive that was made at a terminal', async () => {
      await upload(addRun(), await archiveWithOrigin(null))
      await expectDistrust(fetchLatest(), 'the origin in its manifest', 'missing')
    })

    it('accepts the merge commit of a pull request, which GitHub does not name', async () => {
      const run = addRun({ event: 'pull_request' })
      await upload(run, await archiveWithOrigin({ ...originOf(run), commit: 'merge' }))
      await fetchLatest({ trust: { events: ['pull_request'], branches: ['main'], workflows: null } })
    })

    it('leaves it to the verification to say that an archive is damaged', async () => {
      const run = addRun()
      const archive = await archiveWithOrigin(originOf(run))
      await upload(run, archive.subarray(0, archive.length - 10))
      await fetchLatest()
    })
  })
})
