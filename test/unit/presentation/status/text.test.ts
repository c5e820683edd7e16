import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { DOCUMENT_SCHEMAS } from '../../../../src/contract/contract.ts'
import { renderIssue } from '../../../../src/presentation/alert/issue.ts'
import { renderWebhookBody } from '../../../../src/presentation/alert/webhook.ts'
import { renderJson } from '../../../../src/presentation/kit/json-text.ts'
import { PLAIN } from '../../../../src/presentation/kit/style.ts'
import { renderRestoreAdvice, renderRestoreStep } from '../../../../src/presentation/restore/advice.ts'
import { badgeOf } from '../../../../src/presentation/status/badge.ts'
import { statusDocument } from '../../../../src/presentation/status/document.ts'
import { renderStatusSummary } from '../../../../src/presentation/status/summary.ts'
import { renderStatus } from '../../../../src/presentation/status/text.ts'
import { catalogEntry } from '../../../support/catalog/entry.ts'
import { sampleAlert, sampleAnnouncement } from '../../../support/samples/announcement.ts'
import { databaseFacts, sampleStatus } from '../../../support/samples/status.ts'

const stale = () => sampleStatus({ databases: [databaseFacts({ database: 'a\u001b[2J', verified: [] })] })
const warned = () => sampleStatus({ storage: [{ of: 'disk', usedBytes: 85, totalBytes: 100 }] })
const paused = () => sampleStatus({ databases: [] }, { paused: true })

import { directoryRecipe } from '../../../../src/stores/directory/recipe.ts'
import { ARTIFACT_RECIPE, DIRECTORY_RECIPE } from '../../../support/samples/places.ts'

describe('the text of a status', () => {
  it('begins with the verdict, and says of every cause what to do', () => {
    expect(renderStatus(sampleStatus(), PLAIN)).toMatch(/^✓ The backups are in order: directory/)
    expect(renderStatus(warned(), PLAIN)).toMatch(/! storage\s+warning\s+85 %/)
    expect(renderStatus(paused(), PLAIN)).toMatch(/^✓ Backups are paused/)
    const text = renderStatus(stale(), PLAIN)
    expect(text).toContain('✗ The backups need attention')
    expect(text).toContain('→ Make a backup now')
    expect(text).toContain('BACKUP_STALE')
    expect(text).not.toContain('\u001b')
  })

  it('is in the summary with the causes in the open', () => {
    expect(renderStatusSummary(sampleStatus())).toContain('## ✅ The backups are in order')
    expect(renderStatusSummary(paused())).toContain('Backups are paused')
    expect(renderStatusSummary(warned())).toContain('[!WARNING]')
    const speechless = stale().findings.map((finding) => ({ ...finding, hint: null }))
    expect(renderStatusSummary({ ...stale(), findings: speechless })).not.toContain('What to do')
    const summary = renderStatusSummary(stale())
    expect(summary).toContain('[!CAUTION]')
    expect(summary).not.toContain('\u001b')
  })
})

describe('the badge of a status', () => {
  it('is green with the age, red with the cause, grey when paused', () => {
    expect(badgeOf(sampleStatus())).toMatchObject({ message: 'verified (12 hours)', color: 'brightgreen' })
    expect(badgeOf(warned())).toMatchObject({
      message: 'storage nearly full',
      color: 'yellow',
      isError: false,
    })
    expect(badgeOf(stale())).toMatchObject({ message: 'backup stale', color: 'red', isError: true })
    expect(badgeOf(paused())).toMatchObject({ message: 'paused (none)', color: 'lightgrey' })
  })

  it('is no younger than the database whose backups are oldest', () => {
    const old = databaseFacts({ verified: [catalogEntry({ createdAt: new Date('2026-11-22T12:00:00Z') })] })
    const policy = { keepMinimumVerified: 1 }
    expect(badgeOf(sampleStatus({ databases: [old, databaseFacts()] }, policy)).message).toBe(
      'verified (24 hours)',
    )
    expect(badgeOf(sampleStatus({ databases: [databaseFacts(), old] }, policy)).message).toBe(
      'verified (24 hours)',
    )
  })
})

describe('the document of a status', () => {
  it.each([sampleStatus(), stale(), paused()])('keeps the contract', (status) => {
    const document = JSON.parse(renderJson(statusDocument(status)))
    expect(DOCUMENT_SCHEMAS.status.safeParse(document).error).toBeUndefined()
  })

  it('names what is damaged', () => {
    const damaged = [{ name: 'bad.db.gz', fault: 'It is torn.' }]
    const { databases } = statusDocument(sampleStatus({ databases: [databaseFacts({ damaged })] }))
    expect(databases).toMatchObject([{ damaged: ['bad.db.gz'], verified: 3, ageMs: 43_200_000 }])
  })
})

describe('an alert', () => {
  const hostile = sampleAlert({
    message: '<!channel> & \u001b]8;;x',
    remedy: null,
    code: null,
    severity: 'warning',
  })

  it('calls nobody in Slack', () => {
    const { text } = JSON.parse(renderWebhookBody(sampleAnnouncement({ alerts: [sampleAlert(), hostile] })))
    expect(text).toContain('&lt;!channel&gt; &amp;')
    expect(text).toContain('→ Try again.')
    expect(text).not.toContain('\u001b')
  })

  it('is markup for nobody in an issue', () => {
    const { body, title } = renderIssue(
      sampleAnnouncement({ operation: 'status', alerts: [sampleAlert(), hostile] }),
      'app.db\n',
    )
    expect(title).toBe(String.raw`Savepoint: The backups need attention (app.db\n)`)
    expect(body).toContain('[!CAUTION]')
    expect(body).toContain('[!WARNING]')
    expect(body).not.toContain('<!channel>')
  })
})

describe('advice for a damaged database', () => {
  it('is the exact command, safe to be copied', () => {
    const archive = catalogEntry({ name: 'backup_app.db.gz' })
    expect(renderRestoreAdvice("/srv/it's/app.db", archive, DIRECTORY_RECIPE)).toContain(
      String.raw`savepoint restore backup_app.db.gz --to '/srv/it'\''s/app.db' --store /srv/backups`,
    )
    expect(renderRestoreAdvice('/srv/app.db', null, DIRECTORY_RECIPE)).toContain('no verified archive')
  })

  it('is the step of a workflow, which YAML reads as it is meant', () => {
    const archive = catalogEntry({ id: '7', name: 'backup_app.db.gz' })
    const inputsOf = (advice: string) => parse(advice.slice(advice.indexOf('{')))
    expect(inputsOf(renderRestoreStep('data/app.db', archive, ARTIFACT_RECIPE))).toEqual({
      mode: 'restore',
      database: 'data/app.db',
      'artifact-id': 7,
      confirm: 'app.db',
    })
    expect(inputsOf(renderRestoreStep('a: b, }.db', archive, directoryRecipe('/srv/x y', 'x: y')))).toEqual({
      mode: 'restore',
      database: 'a: b, }.db',
      store: 'x: y',
      archive: 'backup_app.db.gz',
      confirm: 'a: b, }.db',
    })
    expect(renderRestoreStep('app.db', null, ARTIFACT_RECIPE)).toContain('GitHub holds no verified archive')
  })
})
