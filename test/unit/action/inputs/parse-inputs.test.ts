import { describe, expect, it } from 'vitest'
import { catalogNameAt, parse, refusalOf } from '../../../support/workflow/step-inputs.ts'

describe('the mode', () => {
  it('is asked for with what is allowed', () => {
    expect(refusalOf({})).toBe(
      'INPUT_INVALID: The input mode is missing. Set mode to one of create, verify, restore, list, prune, check, disarm, rehearse, status, history, drill, renew, bisect.',
    )
    expect(refusalOf({ mode: 'backup' })).toBe(
      'INPUT_INVALID: mode must be one of create, verify, restore, list, prune, check, disarm, rehearse, status, history, drill, renew, bisect, and is "backup". Correct the value of mode.',
    )
  })

  it('refuses an input that it has no use for, unless it says nothing but the default', () => {
    expect(refusalOf({ mode: 'check', database: 'a.db', confirm: 'a.db' })).toBe(
      'INPUTS_CONFLICT: The input confirm has no meaning with mode: check; it is "a.db". Remove confirm, or use mode: restore.',
    )
    expect(refusalOf({ mode: 'check', database: 'a.db', store: 'artifact', 'dry-run': 'false' })).toBe(
      'accepted',
    )
  })
})

describe('create', () => {
  it('takes a codec, and no level beside it', () => {
    const given = { ...create, compression: 'zstd:9' }
    expect(parse(given)).toMatchObject({ compression: { codec: 'zstd', level: 9 } })
    expect(() => parse({ ...given, 'compression-level': '6' })).toThrow('say the same thing')
  })

  const create = { mode: 'create', database: 'a.db' }

  it('has defaults for everything but the database', () => {
    expect(parse(create)).toEqual({
      mode: 'create',
      attentionIssue: null,
      databases: ['a.db'],
      label: null,
      store: expect.objectContaining({
        kind: 'artifact',
        location: expect.objectContaining({
          token: null,
          upload: { retentionDays: 30, verifyUpload: true, allowPublic: false },
        }),
      }),
      policy: null,
      compression: { codec: 'gzip', level: 5 },
      busyTimeoutMs: 30_000,
      accept: [],
      atRest: false,
      keepDamaged: false,
      checkTimeLimitMs: null,
      assertions: [],
      allowEmpty: false,
      disabledBy: null,
      intervalMs: 0,
      guard: false,
    })
    expect(refusalOf({ mode: 'create', database: ' \n ' })).toMatch(
      /^INPUT_INVALID: The input database is missing\./,
    )
  })

  it('takes several lines, trimmed and without empty ones', () => {
    const inputs = parse({ ...create, database: ' a.db \n\n data/*.db\r\n', assert: 'SELECT 1\nSELECT 2' })
    expect(inputs).toMatchObject({ databases: ['a.db', 'data/*.db'], assertions: ['SELECT 1', 'SELECT 2'] })
  })

  it('takes variables of the environment where an input says nothing', () => {
    const variables = {
      BACKUP_ENABLED: 'false',
      BACKUP_INTERVAL: '3600',
      BACKUP_RETENTION_DAYS: '7',
      BACKUP_COMPRESSION: 'false',
    }
    expect(parse(create, variables)).toMatchObject({
      store: { location: { upload: { retentionDays: 7 } } },
      compression: { codec: 'gzip', level: 0 },
      disabledBy: 'BACKUP_ENABLED=false',
      intervalMs: 3_600_000,
    })
    const given = { ...create, 'retention-days': '9', 'compression-level': '1' }
    expect(parse(given, variables)).toMatchObject({
      store: { location: { upload: { retentionDays: 9 } } },
      compression: { codec: 'gzip', level: 1 },
    })
  })

  it('refuses an address of a store that is not there, which is no name of a folder', () => {
    expect(refusalOf({ ...create, store: 'gs://bucket/x' })).toBe(
      'INPUT_INVALID: store must be artifact or github:owner/name or s3://BUCKET/PREFIX or the path of a directory, and is "gs://bucket/x". Correct the value of store. A directory of that name is "./gs://bucket/x".',
    )
  })

  it('puts archives in a directory when store is a path', () => {
    const directory = { ...create, store: '/backups', 'retention-days': 'off', 'keep-minimum': '5' }
    expect(parse(directory)).toMatchObject({
      store: { kind: 'directory', location: { path: '/backups', label: null } },
      policy: { keepWithinDays: null, keepMinimumVerified: 5 },
    })
    expect(refusalOf({ ...directory, 'allow-public': 'true' })).toBe(
      'INPUTS_CONFLICT: The input allow-public has no meaning here: it is about artifacts, and store is "/backups". Remove allow-public, or change store.',
    )
    expect(refusalOf({ ...create, 'keep-minimum': '5' })).toMatch(
      /^INPUTS_CONFLICT: The input keep-minimum has no/,
    )
  })

  it.each([
    ['retention-days', '0', 'a whole number from 1 to 400'],
    ['retention-days', 'off', 'a whole number from 1 to 400'],
    ['compression-level', '10', 'a whole number from 0 to 9'],
    [
      'compression',
      'zstd:20',
      'gzip, zstd or none, gzip:0 to gzip:9, zstd:1 to zstd:19, or a level of gzip alone',
    ],
    ['compression-level', '6.0', 'a whole number from 0 to 9'],
    ['busy-timeout', '-1', 'a whole number from 0 to 86400'],
    ['verify-upload', 'yes', 'one of true, True, TRUE, false, False, FALSE'],
  ])('refuses %s: %s and says what is allowed', (name, text, allowed) => {
    expect(refusalOf({ ...create, [name]: text })).toBe(
      `INPUT_INVALID: ${name} must be ${allowed}, and is "${text}". Correct the value of ${name}.`,
    )
  })

  it('refuses a label that cannot stand in a name', () => {
    expect(refusalOf({ ...create, name: 'a/b' })).toMatch(/^INPUT_INVALID: "a\/b" cannot be the label/)
  })
})

describe('restore', () => {
  const a = catalogNameAt('data/a.db')
  const restore = { mode: 'restore', database: 'data/a.db' }

  it('takes the latest archive of the database of that name', () => {
    expect(parse({ ...restore, 'github-token': 'ghs_1' })).toEqual({
      mode: 'restore',
      attentionIssue: null,
      store: expect.objectContaining({
        kind: 'artifact',
        location: {
          token: 'ghs_1',
          repository: null,
          scope: { kind: 'repository' },
          database: a,
          label: null,
          labels: [],
          allowed: { events: null, branches: null, workflows: null },
          upload: null,
        },
      }),
      archive: { by: 'latest', database: a },
      target: 'data/a.db',
      confirmation: null,
      allowOtherDatabase: false,
      dryRun: false,
      emergency: false,
      undo: false,
      method: 'auto',
      assertions: [],
      busyTimeoutMs: 30_000,
      ifNoArchiveFound: 'error',
    })
  })

  it('takes another when told which', () => {
    expect(parse({ ...restore, 'artifact-id': '77' })).toMatchObject({
      archive: { by: 'name', name: '77', database: null },
      store: { location: { scope: { kind: 'artifact', artifactId: 77 } } },
    })
    expect(parse({ ...restore, before: '2026-11-23', 'run-id': '5' })).toMatchObject({
      archive: { by: 'time', before: new Date('2026-11-23T00:00:00Z'), database: a },
      store: { location: { scope: { kind: 'run', runId: '5' } } },
    })
    expect(parse({ ...restore, name: 'before-migration' })).toMatchObject({
      archive: { by: 'latest', database: a },
      store: { location: { database: a, label: 'before-migration', labels: ['before-migration'] } },
    })
    expect(parse({ ...restore, 'artifact-name': 'savepoint-shop@nightly' })).toMatchObject({
      archive: { by: 'latest', database: 'shop' },
      store: { location: { database: 'shop', label: 'nightly', labels: ['nightly'] } },
    })
  })

  it('takes the archives of a database that has a name, and of another only when told so', () => {
    const named = parse({ ...restore, 'database-name': 'shop' })
    expect(named).toMatchObject({ archive: { by: 'latest', database: expect.stringMatching(/^shop~n/) } })
    expect(parse({ ...restore, 'database-name': 'shop', emergency: 'true' })).toMatchObject({
      allowOtherDatabase: true,
    })
    expect(parse({ ...restore, emergency: 'true' })).toMatchObject({ allowOtherDatabase: false })
    expect(parse({ ...restore, 'allow-other-database': 'true' })).toMatchObject({ allowOtherDatabase: true })
    expect(refusalOf({ ...restore, 'database-name': 'a b' })).toContain('cannot be the name of a database')
    expect(parse({ ...restore, repository: 'octo/other' })).toMatchObject({ archive: { database: 'a' } })
  })

  it('looks for an archive where its name says that it is', () => {
    expect(parse({ ...restore, archive: 'before-migration' })).toMatchObject({
      archive: { by: 'text', text: 'before-migration', database: a },
      store: { location: { database: a, label: null, labels: ['before-migration'] } },
    })
    expect(parse({ ...restore, archive: 'backup_shop_2026-11-23_01-04-05-000_nightly' })).toMatchObject({
      store: { location: { database: 'shop', labels: ['nightly'] } },
    })
  })

  it('takes a list of what is trusted by lines and commas', () => {
    const store = {
      'allowed-events': 'push, schedule\nrelease',
      'allowed-branches': 'main',
      'allowed-workflows': 'b.yml',
    }
    expect(parse({ ...restore, ...store })).toMatchObject({
      store: {
        location: {
          allowed: {
            events: ['push', 'schedule', 'release'],
            branches: ['main'],
            workflows: ['b.yml'],
          },
        },
      },
    })
  })

  it.each([
    [{ archive: 'x', before: '2026-11-23' }, 'archive and before'],
    [{ 'artifact-id': '7', 'run-id': '5' }, 'artifact-id and run-id'],
    [{ undo: 'true', before: '2026-11-23' }, 'before and undo'],
    [{ 'artifact-name': 'savepoint-a', name: 'x' }, 'artifact-name and name'],
  ])('refuses two ways of saying which archive: %o', (inputs, names) => {
    expect(refusalOf({ ...restore, ...inputs })).toMatch(`INPUTS_CONFLICT: The inputs ${names} each say`)
  })

  it.each([
    [{ 'artifact-id': '0x7' }, 'artifact-id must be the number of an artifact, and is "0x7"'],
    [{ 'run-id': 'latest' }, 'run-id must be the number of a run, and is "latest"'],
    [{ repository: 'shop' }, 'repository must be owner/name, and is "shop"'],
    [{ 'artifact-name': 'coverage' }, 'artifact-name must be the name of an artifact of Savepoint'],
    [{ before: 'yesterday' }, 'before must be a time with its zone'],
    [{ 'if-no-archive-found': 'warn' }, 'if-no-archive-found must be one of error, ignore, and is "warn"'],
    [{ archive: 'x\ny' }, 'archive must be one line in this mode, and has "y" too'],
  ])('refuses %o', (inputs, message) => {
    expect(refusalOf({ ...restore, ...inputs })).toMatch(`INPUT_INVALID: ${message}`)
  })

  it('reads the artifacts of a repository by its name, and puts nothing there', () => {
    expect(parse({ mode: 'list', store: 'github:acme/shop' })).toMatchObject({
      store: { kind: 'artifact', location: { repository: 'acme/shop', labels: 'any', upload: null } },
    })
    expect(refusalOf({ mode: 'create', database: 'a.db', store: 'github:acme/shop' })).toMatch(
      /^STORE_UNSUPPORTED: Nothing can be uploaded/,
    )
    expect(refusalOf({ ...restore, store: 'github:acme/shop', repository: 'acme/other' })).toMatch(
      /^INPUTS_CONFLICT: repository and store each name a repository/,
    )
  })

  it('has no use for what is about artifacts when the store is a directory', () => {
    expect(refusalOf({ ...restore, store: './b', 'run-id': '5' })).toMatch(
      /^INPUTS_CONFLICT: The input run-id has/,
    )
    expect(parse({ ...restore, store: './b', name: 'x' })).toMatchObject({
      store: { kind: 'directory', location: { path: './b', label: 'x' } },
    })
  })
})

describe('verify', () => {
  it('takes the latest, some by name, or all', () => {
    const archives = (inputs: Readonly<Record<string, string>>) => parse({ mode: 'verify', ...inputs })
    expect(archives({})).toMatchObject({ archives: [{ by: 'latest', database: null }], level: 'data' })
    expect(archives({ archive: 'all', database: 'a.db' })).toMatchObject({
      archives: { by: 'all', database: catalogNameAt('a.db') },
      store: { location: { database: catalogNameAt('a.db'), labels: [] } },
    })
    expect(
      archives({ archive: 'x\nbackup_shop_2026-11-23_01-04-05-000.db.gz', level: 'archive' }),
    ).toMatchObject({
      archives: [{ by: 'text', text: 'x' }, { by: 'text' }],
      store: { location: { database: null } },
      level: 'archive',
    })
    expect(refusalOf({ mode: 'verify', level: 'restore' })).toMatch(
      /level must be one of archive, structure, data/,
    )
  })
})

describe('list, prune and check', () => {
  it('take the database by its path or name', () => {
    expect(parse({ mode: 'list', database: 'data/a.db' })).toMatchObject({
      mode: 'list',
      database: catalogNameAt('data/a.db'),
    })
    expect(parse({ mode: 'list', database: 'app~r3f9a1c2e' })).toMatchObject({ database: 'app~r3f9a1c2e' })
    expect(parse({ mode: 'list' })).toMatchObject({ database: null })
    expect(parse({ mode: 'prune', database: 'a.db\nb', 'dry-run': 'true' })).toMatchObject({
      databases: [catalogNameAt('a.db'), 'b'],
      policy: { keepWithinDays: 30, keepMinimumVerified: 3 },
      application: 'dry run',
    })
    expect(parse({ mode: 'check', database: '*.db', 'busy-timeout': '0' })).toMatchObject({
      databases: ['*.db'],
      busyTimeoutMs: 0,
    })
  })
})

describe('what a command can be told', () => {
  it('can be said to a step as well', () => {
    expect(parse({ mode: 'create', database: 'a.db', 'allow-empty': 'true' })).toMatchObject({
      allowEmpty: true,
    })
    expect(parse({ mode: 'restore', database: 'a.db', undo: 'true', 'in-place': 'true' })).toMatchObject({
      undo: true,
      method: 'in-place',
    })
    expect(parse({ mode: 'verify', sample: '5', database: 'a.db' })).toMatchObject({
      archives: { by: 'sample', count: 5, database: catalogNameAt('a.db') },
    })
    expect(parse({ mode: 'list', recent: '2' })).toMatchObject({ recent: 2 })
    expect(parse({ mode: 'check', database: 'a.db', quick: 'true' })).toMatchObject({ integrity: 'quick' })
    expect(parse({ mode: 'history', 'max-shrink': '10' })).toMatchObject({
      limits: { maxShrinkPercent: 10, maxSlowdownPercent: 200 },
    })
    expect(parse({ mode: 'prune', 'keep-daily': '7', apply: 'true' })).toMatchObject({
      policy: { keepWithinDays: null, keepDaily: 7 },
      application: 'apply',
    })
    expect(parse({ mode: 'prune' })).toMatchObject({ application: 'not said' })
    expect(refusalOf({ mode: 'prune', apply: 'true', 'dry-run': 'true' })).toBe(
      'INPUTS_CONFLICT: apply and dry-run exclude each other. Give one of them. Nothing was removed.',
    )
  })
})

describe('who is told', () => {
  it('is an issue where somebody asks for it, kept apart by the databases', () => {
    const told = { mode: 'check', database: 'a.db\nb.db', 'alert-issue': 'true', 'github-token': 'ghs_1' }
    expect(parse(told)).toMatchObject({ attentionIssue: { token: 'ghs_1', scope: 'a.db, b.db' } })
    expect(parse({ mode: 'status' })).toMatchObject({ attentionIssue: null })
    expect(() => parse({ mode: 'list', 'alert-issue': 'true' })).toThrowError(/no meaning/)
  })
})
