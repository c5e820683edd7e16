import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RepositoryJob } from '../../../../src/domain/identity/repository-job.ts'
import { identifyDatabase, type Surrounding } from '../../../../src/files/machine/identify.ts'
import { readMachine } from '../../../../src/files/machine/read-machine.ts'
import { useScratch } from '../../../support/database/scratch.ts'

const machine = { hostName: 'web-1', isNamed: true, isContainer: false, id: 'secret-id' }
const lasting: Surrounding = { givenName: null, job: null, environment: null, machine, isPrivate: true }
const job: RepositoryJob = {
  server: 'https://github.com',
  repositoryId: '42',
  repository: 'octo/shop',
  workspace: '/srv/shop',
  isHosted: true,
  workflow: '.github/workflows/backup.yml',
  job: 'backup',
}
const hosted: Surrounding = { ...lasting, job, isPrivate: false }

describe('the identity of a database', () => {
  const scratch = useScratch()

  it('is that of the real file, by whatever link it is reached', () => {
    const folder = realpathSync(scratch('.'))
    mkdirSync(join(folder, 'real'), { recursive: true })
    writeFileSync(join(folder, 'real', 'app.db'), '')
    symlinkSync(join(folder, 'real'), join(folder, 'link'))
    const real = identifyDatabase(join(folder, 'real', 'app.db'), lasting)
    expect(identifyDatabase(join(folder, 'link', 'app.db'), lasting)).toEqual(real)
    expect(identifyDatabase(join(folder, 'link', 'new.db'), lasting)).toEqual(
      identifyDatabase(join(folder, 'real', 'new.db'), lasting),
    )
    expect(real.seen).toEqual({ host: 'web-1', path: join(folder, 'real', 'app.db') })
  })

  it('differs by path and by machine, and tells neither where strangers may read', () => {
    const secret = { ...lasting, isPrivate: false }
    const one = identifyDatabase('/srv/acme/app.db', secret)
    const other = identifyDatabase('/srv/globex/app.db', secret)
    const elsewhere = identifyDatabase('/srv/acme/app.db', {
      ...secret,
      machine: { ...machine, id: 'other' },
    })
    expect(new Set([one, other, elsewhere].map(({ digest }) => digest)).size).toBe(3)
    expect(JSON.stringify([one, other, elsewhere])).not.toMatch(/acme|globex|web-1|secret-id/)
    expect(one).toMatchObject({ name: 'app', by: 'machine', seen: null, host: null })
  })

  it('is the same on every machine of a job, and in a checkout of another folder', () => {
    const one = identifyDatabase('/srv/shop/data/app.db', hosted)
    const other = identifyDatabase('/other/data/app.db', {
      ...hosted,
      job: {
        ...job,
        workspace: '/other',
        repository: 'octo/renamed',
        workflow: 'restore.yml',
        isHosted: false,
      },
      machine: { ...machine, id: null },
    })
    expect(other.digest).toBe(one.digest)
    expect(one).toMatchObject({ by: 'repository', workflow: '.github/workflows/backup.yml', job: 'backup' })
    expect(identifyDatabase('/srv/shop/data/app.db', { ...hosted, isPrivate: true }).seen).toEqual({
      host: 'octo/shop',
      path: 'data/app.db',
    })
  })

  it('of what lies beside the workspace is not that of what lies in it', () => {
    const digests = ['/srv/shop', '/srv/app.db', '/srv/shop-2/app.db', '/srv/shop/app.db'].map(
      (path) => identifyDatabase(path, hosted).digest,
    )
    expect(new Set(digests).size).toBe(4)
  })

  it('is a given name and nothing else', () => {
    const named = identifyDatabase('/srv/app.db', { ...lasting, givenName: 'shop' })
    expect(named).toMatchObject({ name: 'shop', by: 'name' })
    expect(identifyDatabase('/elsewhere/x.db', { ...hosted, givenName: 'shop' }).digest).toBe(named.digest)
  })

  it('in a container has its host beside it only when somebody named it', () => {
    const container = { ...machine, isContainer: true, id: null }
    const named = identifyDatabase('/data/app.db', { ...lasting, machine: container })
    expect(named).toMatchObject({ by: 'path', host: expect.stringMatching(/^sha256:/) })
    const unnamed = { ...lasting, machine: { ...container, hostName: '', isNamed: false } }
    expect(identifyDatabase('/data/app.db', unnamed)).toMatchObject({
      by: 'path',
      digest: named.digest,
      host: null,
      seen: { host: 'localhost' },
    })
  })
})

describe('this machine', () => {
  it('says who it is, always the same', () => {
    expect(readMachine({})).toEqual(readMachine({}))
    expect(readMachine({}).hostName).not.toBe('')
  })

  it.each([{ container: 'podman' }, { KUBERNETES_SERVICE_HOST: '10.0.0.1' }])(
    'has no name of its own in a container: %o',
    (environment) => {
      expect(readMachine(environment)).toMatchObject({ isContainer: true, id: null })
    },
  )
})
