import type { Identity } from '../../../src/domain/identity/identity.ts'
import { identifyDatabase } from '../../../src/files/machine/identify.ts'

/** An identity with the given facts; otherwise that of `app.db` on some machine. */
export function sampleIdentity(facts: Partial<Identity> = {}): Identity {
  return {
    name: 'app',
    by: 'machine',
    digest: `sha256:${'3f9a1c2e'.repeat(8)}`,
    workflow: null,
    job: null,
    environment: null,
    host: null,
    seen: { host: 'web-1', path: '/srv/shop/app.db' },
    ...facts,
  }
}

/** The identity of a path on one machine, the same on whatever machine the tests run. */
export function identifyByPath(path: string): Identity {
  return identifyDatabase(path, {
    givenName: null,
    job: null,
    environment: null,
    machine: { hostName: 'web-1', isNamed: true, isContainer: false, id: 'one machine of the tests' },
    isPrivate: true,
  })
}
