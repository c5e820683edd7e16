import { describe, expect, it } from 'vitest'
import { catalogNameAt, parse, refusalOf } from '../../../support/workflow/step-inputs.ts'

describe('status, history, drill, renew and bisect', () => {
  it('take their limits in the units of their names, and what is usual without them', () => {
    expect(parse({ mode: 'status' })).toMatchObject({
      databases: [],
      maxAgeMs: 26 * 3_600_000,
      keepMinimumVerified: 3,
      storageQuotaBytes: null,
      maxDrillAgeMs: null,
      paused: false,
      workflow: null,
    })
    const status = {
      database: 'a.db\nb',
      'max-age': '2',
      'max-drill-age': '9',
      'storage-quota': '5',
      paused: 'true',
    }
    expect(parse({ mode: 'status', ...status, 'backup-workflow': 'backup.yml' })).toMatchObject({
      databases: [catalogNameAt('a.db'), 'b'],
      store: { location: { database: null } },
      maxAgeMs: 7_200_000,
      maxDrillAgeMs: 9 * 86_400_000,
      storageQuotaBytes: 5,
      paused: true,
      workflow: 'backup.yml',
    })
    expect(parse({ mode: 'status', database: 'a.db', name: 'nightly' })).toMatchObject({
      databases: [catalogNameAt('a.db')],
      store: { location: { database: null, label: 'nightly', labels: ['nightly'] } },
    })
    expect(parse({ mode: 'history' })).toMatchObject({ database: null, last: 30 })
    expect(parse({ mode: 'history', last: '5', database: 'a.db' })).toMatchObject({
      database: catalogNameAt('a.db'),
      last: 5,
    })
  })

  it('drill, renew and search in the store that is given', () => {
    expect(parse({ mode: 'drill', database: 'a.db', pick: 'random', seed: '7' })).toMatchObject({
      database: catalogNameAt('a.db'),
      pick: { pick: { text: 'random' }, seed: { text: '7' }, runs: null },
      maxRecoveryMs: 900_000,
    })
    expect(parse({ mode: 'renew', 'retention-days': '90' })).toMatchObject({
      store: {
        kind: 'artifact',
        location: {
          upload: { retentionDays: 90, verifyUpload: true, allowPublic: false },
          allowed: { events: null },
        },
      },
      keepMinimumVerified: 3,
      beforeDays: 7,
    })
    expect(parse({ mode: 'renew', store: 'backups' })).toMatchObject({ store: { kind: 'directory' } })
    expect(refusalOf({ mode: 'renew', store: 'backups', 'allow-public': 'true' })).toContain(
      'it is about artifacts, and store is "backups"',
    )
    expect(parse({ mode: 'bisect', assert: 'SELECT 1' })).toMatchObject({
      database: null,
      assertions: ['SELECT 1'],
    })
    expect(refusalOf({ mode: 'bisect' })).toContain('The input assert is missing.')
  })
})
