import { describe, expect, it } from 'vitest'
import type { PublishedFacts } from '../../../../src/domain/place/published.ts'
import { type CreateRun, judgeRun } from '../../../../src/operations/backup/run.ts'
import { renderCreateSummary } from '../../../../src/presentation/create/summary.ts'
import { sampleFingerprint, sampleManifest } from '../../../support/archive/manifest-sample.ts'
import { catalogEntry } from '../../../support/catalog/entry.ts'
import { readableMarkdown } from '../../../support/readme/readable-markdown.ts'
import { ARTIFACT_RECIPE, DIRECTORY_RECIPE, IN_DIRECTORY } from '../../../support/samples/places.ts'
import {
  FAILED_FINDING,
  OK_FINDING,
  sampleCreated,
  sampleError,
  sampleReport,
} from '../../../support/samples/results.ts'

const PLACE = { store: 'directory /backups', action: 'acme/savepoint@v1', workspace: '/srv' }

const ON_GITHUB: PublishedFacts = {
  artifact: {
    name: 'savepoint-app',
    id: '77',
    url: 'https://github.com/acme/shop/actions/runs/5/artifacts/77',
  },
  requestedDays: 90,
  path: null,
  downloadedAgain: true,
}

const created = (fields: Parameters<typeof sampleCreated>[0] = {}) =>
  ({ status: 'created', source: '/srv/app.db', created: sampleCreated(fields) }) as const
const skipped = { status: 'skipped', source: '/srv/app.db', reason: 'backups are switched off' } as const
const failed = { status: 'failed', source: '/srv/bad.db', error: sampleError() } as const

const render = (outcomes: CreateRun['outcomes'], facts = IN_DIRECTORY, pruned: CreateRun['pruned'] = null) =>
  readableMarkdown(
    renderCreateSummary(judgeRun(outcomes, pruned), {
      ...PLACE,
      factsOf: () => facts,
      recipe: facts === IN_DIRECTORY ? DIRECTORY_RECIPE : ARTIFACT_RECIPE,
    }),
  )

describe('the summary of one backup', () => {
  it('begins with the verdict and what it rests on', () => {
    expect(render([created()])).toMatch(
      /^## ✅ Backed up and verified: <code>app\.db<\/code>\n\nThe archive was read back and can be restored\.\n\n<table>/,
    )
  })

  it('says what was saved, where, how large it is and how long it took', () => {
    const text = render([created()])
    expect(text).toContain('<strong>Saved</strong></td><td>2 tables, 3,120 rows<')
    expect(text).toContain('<strong>Store</strong></td><td>directory /backups<')
    expect(text).toContain('<strong>Kept</strong></td><td>until retention removes it<')
    expect(text).toContain('<strong>Size</strong></td><td>5.1 kB, 25 % of a database of 20.5 kB<')
    expect(text).toContain('<strong>Time</strong></td><td>100 ms at 204.8 kB/s: snapshot 20 ms, ')
    expect(text).toContain('<summary>All 1 check passed</summary>')
    expect(text).toContain('<summary>Rows in 2 tables</summary>')
  })

  it('links the artifact, says until when GitHub keeps it and how it was proven', () => {
    const entry = catalogEntry({ expiresAt: new Date('2026-12-22T12:00:00Z') })
    const text = render([created({ entry })], ON_GITHUB)
    expect(text).toContain('was downloaded again and compared')
    expect(text).toContain(`<a href="${ON_GITHUB.artifact?.url}"><code>savepoint-app</code></a>`)
    expect(text).toContain('until 2026-12-22 12:00:00 UTC (90 days asked for)')
    expect(render([created({ entry })])).toContain('until 2026-12-22 12:00:00 UTC<')
    expect(render([created()], { ...ON_GITHUB, downloadedAgain: false })).toContain(
      'it was not downloaded again',
    )
  })

  it('gives a recipe for each store', () => {
    const directory = render([created()])
    expect(directory).toContain(
      '- uses: acme/savepoint@v1\n  with:\n    mode: restore\n    database: app.db\n    store: backups\n    archive: backup_app_2026-11-22_12-00-00-000.db.gz\n    confirm: app.db\n',
    )
    expect(directory).toContain(
      'gunzip --stdout /srv/backups/backup_app_2026-11-22_12-00-00-000.db.gz > restored-app.db\n',
    )
    const entry = catalogEntry({ id: '77' })
    const recipe = render([created({ entry })], ON_GITHUB)
    expect(recipe).toContain('    database: app.db\n    artifact-id: 77\n    confirm: app.db\n')
    expect(recipe).toContain(
      'gh run download 5 --repo acme/shop --name savepoint-app\ngunzip --stdout app.db.gz > restored-app.db\n',
    )
  })

  it('unpacks zstd with its own program', () => {
    const entry = catalogEntry({ id: '77' })
    const manifest = sampleManifest({ codec: 'zstd' })
    expect(render([created({ entry, manifest })], ON_GITHUB)).toContain(
      'zstd --decompress --stdout app.db.zst > restored-app.db\n',
    )
  })

  it('quotes a path in the recipe that YAML could take for something else', () => {
    const odd = sampleCreated({ source: '/data/my: db.sqlite' })
    const text = render([{ status: 'created', source: odd.source, created: odd }])
    expect(text).toContain('    database: "/data/my: db.sqlite"\n')
    expect(text).toContain('    confirm: "my: db.sqlite"\n')
  })

  it('shows warnings in the open, with what to do, and notes', () => {
    const findings = [
      OK_FINDING,
      { check: 'foreign keys', outcome: 'warning', message: '3 rows refer to nothing.', hint: 'Look.' },
      { check: 'rows', outcome: 'skipped', message: 'Not compared.' },
    ] as const
    const report = { ...sampleReport(findings), level: null }
    const text = render([created({ report, notes: ['A transaction was left.'] })])
    expect(text).toContain('## ⚠️ Backed up and verified, with warnings')
    expect(text).toContain(
      '> [!WARNING]\n> **foreign keys**: 3 rows refer to nothing.\n> \n> **What to do:** Look.',
    )
    expect(text).toContain('<summary>1 of 3 checks passed, 1 warning, 1 skipped</summary>')
    expect(text).toContain('> [!NOTE]\n> A transaction was left.')
    expect(text).toContain('<strong>Level</strong></td><td>none<')
  })

  it('shortens digests in the list of all checks, and only there', () => {
    const digest = `sha256:${'0123456789abcdef'.repeat(4)}`
    const finding = { check: 'archive digest', message: `Got ${digest}.` } as const
    const text = render([created({ report: sampleReport([{ ...finding, outcome: 'warning' }]) })])
    expect(text).toContain('<td>Got sha256:0123456789ab….</td>')
    expect(text).toContain(`> **archive digest**: Got ${digest}.`)
  })

  it('says what retention removed', () => {
    const decision = {
      entry: catalogEntry({ name: 'old.db.gz' }),
      action: 'remove',
      reasons: ['old'],
    } as const
    const pruned = { decisions: [decision], applied: true, freedBytes: 1_000 }
    expect(render([created()], IN_DIRECTORY, pruned)).toContain(
      '<summary>Retention removed 1 archive (1.0 kB)</summary>',
    )
    expect(render([created()], IN_DIRECTORY, { ...pruned, decisions: [] })).not.toContain('Retention')
  })

  it('caps a long list of tables and names those that cannot be counted', () => {
    const tables = Array.from({ length: 60 }, (_, index) => ({ name: `t${index}`, rows: index }))
    const fingerprint = sampleFingerprint({ tables: [...tables, { name: 'spatial', rows: null }] })
    const text = render([created({ manifest: sampleManifest({ fingerprint }) })])
    expect(text).toContain('… and 11 more')
    const some = [null, 5, null].map((rows, index) => ({ name: `t${index}`, rows }))
    const few = sampleFingerprint({ tables: some })
    expect(render([created({ manifest: sampleManifest({ fingerprint: few }) })])).toContain('not countable')
  })
})

describe('the summary of a backup that was not made', () => {
  it('never lets a skipped one read like one that was made', () => {
    const text = render([skipped])
    expect(text).toMatch(/^## ⏭️ Skipped, no backup was made: <code>app\.db<\/code>/)
    expect(text).toContain('Because backups are switched off.')
    expect(text).not.toContain('verified')
  })

  it('says why it failed, what to do, and shows the checks', () => {
    const error = sampleError({ report: sampleReport([FAILED_FINDING]) })
    const text = render([{ ...failed, error }])
    expect(text).toMatch(/^## ❌ Not backed up: <code>bad\.db<\/code>\n\napp\.db is damaged\./)
    expect(text).toContain('**What to do:** Restore the newest verified archive.')
    expect(text).toContain('> [!CAUTION]\n> **integrity**: integrity_check reports 12 problems.')
    expect(text).toContain('> - row 9 missing')
    expect(text).toContain('> - … and 2 more')
    expect(text).toContain('> Damaged: the source.')
    expect(text).toContain('<code>INTEGRITY_CHECK_FAILED</code>')
  })
})

describe('the summary of several backups', () => {
  it('counts them in the first line and lists them', () => {
    const title = (outcomes: CreateRun['outcomes']) => render(outcomes).split('\n')[0]
    expect(title([created(), failed, skipped])).toBe(
      '## ❌ 1 of 3 databases backed up and verified, 1 failed, 1 skipped',
    )
    expect(title([created(), skipped])).toBe('## ✅ 1 of 2 databases backed up and verified, 1 skipped')
    expect(title([skipped, skipped])).toBe('## ⏭️ 0 of 2 databases backed up and verified, 2 skipped')
    expect(title([])).toBe('## ⏭️ 0 of 0 databases backed up and verified')
  })

  it('has a table of all and then each of them, what failed before the others', () => {
    const text = render([created(), failed])
    expect(text).toContain(
      '<tr><td><code>app.db</code></td><td>✅ Backed up and verified</td><td>2 tables, 3,120 rows</td><td>5.1 kB of 20.5 kB</td><td>100 ms</td></tr>',
    )
    expect(text).toContain('<tr><td><code>bad.db</code></td><td>❌ Not backed up</td>')
    expect(text).toContain('### ✅ Backed up and verified: <code>app.db</code>')
    expect(text).toContain('### ❌ Not backed up: <code>bad.db</code>')
    expect(text.indexOf('### ❌')).toBeLessThan(text.indexOf('### ✅'))
  })
})
