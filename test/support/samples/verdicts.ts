import { leaveUnarmed } from '../../../src/domain/guard/guard.ts'
import type { BackupError } from '../../../src/domain/outcome/errors.ts'
import type { Verdict } from '../../../src/domain/outcome/verification.ts'
import { type CreateOutcome, type CreateRun, judgeRun } from '../../../src/operations/backup/run.ts'
import type { Drill } from '../../../src/operations/drill/drill.ts'
import { type GuardEnd, judgeGuards } from '../../../src/operations/guard/ends.ts'
import { leftAlone } from '../../../src/operations/guard/guard.ts'
import type { Rehearsed } from '../../../src/operations/rehearsal/rehearse.ts'
import type { Renewal } from '../../../src/operations/renewal/renew.ts'
import type { Restored } from '../../../src/operations/restore/restore.ts'
import type { Status } from '../../../src/operations/status/status.ts'
import type { Checked } from '../../../src/operations/verify/check.ts'
import { judgeChecks } from '../../../src/operations/verify/check-run.ts'
import type { Verified } from '../../../src/operations/verify/verify.ts'
import { judgeVerifications } from '../../../src/operations/verify/verify-run.ts'
import { checkDocument } from '../../../src/presentation/check/document.ts'
import { renderCheckSummary } from '../../../src/presentation/check/summary.ts'
import { renderChecks } from '../../../src/presentation/check/text.ts'
import { annotateCreateRun } from '../../../src/presentation/create/annotations.ts'
import { createDocument } from '../../../src/presentation/create/document.ts'
import { renderCreateSummary } from '../../../src/presentation/create/summary.ts'
import { renderCreateRun } from '../../../src/presentation/create/text.ts'
import { drillDocument } from '../../../src/presentation/drill/document.ts'
import { renderDrillSummary } from '../../../src/presentation/drill/summary.ts'
import { renderDrill } from '../../../src/presentation/drill/text.ts'
import {
  type Annotation,
  annotatePassedOver,
  annotateResults,
  annotateWarnings,
} from '../../../src/presentation/error/annotations.ts'
import { annotateGuards } from '../../../src/presentation/guard/annotations.ts'
import { guardDocument } from '../../../src/presentation/guard/document.ts'
import { renderGuardSummary } from '../../../src/presentation/guard/summary.ts'
import { renderGuards } from '../../../src/presentation/guard/text.ts'
import type { Style } from '../../../src/presentation/kit/style.ts'
import { annotateRehearsal } from '../../../src/presentation/rehearsal/annotations.ts'
import { rehearsalDocument } from '../../../src/presentation/rehearsal/document.ts'
import { renderRehearsalSummary } from '../../../src/presentation/rehearsal/summary.ts'
import { renderRehearsed } from '../../../src/presentation/rehearsal/text.ts'
import { annotateRenewal } from '../../../src/presentation/renew/annotations.ts'
import { renewDocument } from '../../../src/presentation/renew/document.ts'
import { renderRenewSummary } from '../../../src/presentation/renew/summary.ts'
import { renderRenewal } from '../../../src/presentation/renew/text.ts'
import { restoreDocument } from '../../../src/presentation/restore/document.ts'
import { renderRestoreSummary } from '../../../src/presentation/restore/summary.ts'
import { renderRestored } from '../../../src/presentation/restore/text.ts'
import { annotateStatus } from '../../../src/presentation/status/annotations.ts'
import { statusDocument } from '../../../src/presentation/status/document.ts'
import { renderStatusSummary } from '../../../src/presentation/status/summary.ts'
import { renderStatus } from '../../../src/presentation/status/text.ts'
import { verifyDocument } from '../../../src/presentation/verify/document.ts'
import { renderVerifySummary } from '../../../src/presentation/verify/summary.ts'
import { renderVerifications } from '../../../src/presentation/verify/text.ts'
import { sampleFailedGuard, sampleRehearsed, sampleRolledBack } from '../guard/samples.ts'
import { sampleDrill, sampleDrilled, sampleRenewal, sampleUndrilled } from './operations.ts'
import {
  FAILED_FINDING,
  OK_FINDING,
  sampleChecked,
  sampleCreated,
  sampleError,
  sampleReport,
  sampleRestored,
  sampleVerified,
} from './results.ts'
import { databaseFacts, sampleStatus } from './status.ts'

/** One result in every medium, with the verdict that all of them have to give. */
export interface VerdictSample {
  readonly verdict: Verdict | 'skipped'
  /** How its first line begins after the mark, in the log and on the page. */
  readonly title: RegExp
  readonly text: (style: Style) => string
  readonly page: string
  readonly annotations: readonly Annotation[]
  readonly document: object
  readonly failure: BackupError | null
}

import { DIRECTORY_RECIPE, IN_DIRECTORY } from './places.ts'

const WARNED = sampleReport([
  OK_FINDING,
  { check: 'foreign keys', outcome: 'warning', message: '1 row refers to nothing.', hint: 'Look.' },
])
const BAD = { report: sampleReport([FAILED_FINDING]), failure: sampleError() }
const STORE = 'directory /backups'
const undo = (database: string): string => `savepoint restore --undo --to ${database}`

const made = (fields: Parameters<typeof sampleCreated>[0] = {}): CreateOutcome => ({
  status: 'created',
  source: '/srv/app.db',
  created: sampleCreated(fields),
})
const skipped: CreateOutcome = { status: 'skipped', source: '/srv/app.db', reason: 'backups are off' }
const unmade: CreateOutcome = { status: 'failed', source: '/srv/app.db', error: sampleError() }

function createSample(
  verdict: CreateRun['verdict'],
  title: RegExp,
  outcomes: readonly CreateOutcome[],
): VerdictSample {
  const run = judgeRun(outcomes, null)
  const place = {
    store: STORE,
    action: '.',
    workspace: '/srv',
    recipe: DIRECTORY_RECIPE,
    factsOf: () => IN_DIRECTORY,
  }
  return {
    verdict,
    title,
    text: (style) => renderCreateRun(run, STORE, style),
    page: renderCreateSummary(run, place),
    annotations: annotateCreateRun(run),
    document: createDocument(run, STORE),
    failure: run.failure,
  }
}

function verifySample(verdict: Verdict, title: RegExp, verifications: readonly Verified[]): VerdictSample {
  const run = judgeVerifications(verifications)
  return {
    verdict,
    title,
    text: (style) => renderVerifications(run, style),
    page: renderVerifySummary(run),
    annotations: annotateResults(verifications),
    document: verifyDocument(run),
    failure: run.failure,
  }
}

function checkSample(verdict: Verdict, title: RegExp, checks: readonly Checked[]): VerdictSample {
  const run = judgeChecks(checks)
  return {
    verdict,
    title,
    text: (style) => renderChecks(run, style),
    page: renderCheckSummary(run),
    annotations: annotateResults(checks),
    document: checkDocument(run),
    failure: run.failure,
  }
}

function drillSample(title: RegExp, drill: Drill): VerdictSample {
  return {
    verdict: drill.verdict,
    title,
    text: (style) => renderDrill(drill, style),
    page: renderDrillSummary(drill),
    annotations: annotateResults(drill.drilled),
    document: drillDocument(drill),
    failure: drill.failure,
  }
}

function restoreSample(title: RegExp, fields: Partial<Restored>): VerdictSample {
  const restored = sampleRestored(fields)
  const { passedOver, verdict, verified } = restored
  return {
    verdict,
    title,
    text: (style) => renderRestored(restored, false, style),
    page: renderRestoreSummary(restored, {
      store: STORE,
      action: './',
      workspace: '/srv',
      recipe: DIRECTORY_RECIPE,
    }),
    annotations: [...annotatePassedOver(passedOver), ...annotateWarnings(verified.report)],
    document: restoreDocument(restored),
    failure: null,
  }
}

function guardSample(verdict: Verdict, title: RegExp, end: GuardEnd): VerdictSample {
  const run = judgeGuards([end])
  return {
    verdict,
    title,
    text: (style) => renderGuards([end], undo, style),
    page: renderGuardSummary([end], undo),
    annotations: annotateGuards([end], undo),
    document: guardDocument(run, 'failure'),
    failure: run.failure,
  }
}

function statusSample(title: RegExp, status: Status): VerdictSample {
  return {
    verdict: status.verdict,
    title,
    text: (style) => renderStatus(status, style),
    page: renderStatusSummary(status),
    annotations: annotateStatus(status),
    document: statusDocument(status),
    failure: status.failure,
  }
}

function rehearsalSample(title: RegExp, fields: Partial<Rehearsed>): VerdictSample {
  const rehearsed = sampleRehearsed(fields)
  return {
    verdict: rehearsed.verdict,
    title,
    text: (style) => renderRehearsed(rehearsed, style),
    page: renderRehearsalSummary(rehearsed),
    annotations: annotateRehearsal(rehearsed),
    document: rehearsalDocument(rehearsed),
    failure: rehearsed.failure,
  }
}

function renewalSample(title: RegExp, renewal: Renewal): VerdictSample {
  return {
    verdict: renewal.verdict,
    title,
    text: (style) => renderRenewal(renewal, style),
    page: renderRenewSummary(renewal),
    annotations: annotateRenewal(renewal),
    document: renewDocument(renewal),
    failure: renewal.failure,
  }
}

const readyToFail = { drilled: [sampleDrilled(), sampleUndrilled()], failure: sampleError() } as const
const warnedDrill = { drilled: [sampleDrilled({ report: WARNED })], verdict: 'warning' } as const
const passedOver = [{ name: 'newer.db.gz', reason: 'It is truncated.' }] as const
const full = { storage: [{ of: 'disk', usedBytes: 85, totalBytes: 100 }] } as const
const odd = { check: 'command', outcome: 'warning', message: 'It left programs running.' } as const
const unkept = { entry: null, message: 'It could not be kept.', isSafe: false } as const

/** Every capability that has a verdict, with each verdict that it can have. */
export const VERDICT_SAMPLES: Readonly<Record<string, VerdictSample>> = {
  'a backup': createSample('ok', /^Backed up and verified\b/, [made()]),
  'a backup with warnings': createSample('warning', /^Backed up and verified, with warnings\b/, [
    made({ report: WARNED }),
  ]),
  'a backup that was skipped': createSample('skipped', /^Skipped, no backup was made\b/, [skipped]),
  'a backup that was not made': createSample(
    'failed',
    /^(Not backed up: app\.db|The database is damaged \(INTEGRITY_CHECK_FAILED\))$/,
    [unmade],
  ),
  'several backups': createSample('ok', /^2 of 2 databases backed up and verified$/, [made(), made()]),
  'several backups, one with warnings': createSample(
    'warning',
    /^2 of 2 databases backed up and verified, with warnings$/,
    [made(), made({ report: WARNED })],
  ),
  'several backups, one not made': createSample(
    'failed',
    /^1 of 3 databases backed up and verified, 1 failed, 1 skipped$/,
    [made({ report: WARNED }), unmade, skipped],
  ),
  'several backups, all skipped': createSample(
    'skipped',
    /^0 of 2 databases backed up and verified, 2 skipped$/,
    [skipped, skipped],
  ),
  'an archive': verifySample('ok', /^The backup is good\b/, [sampleVerified()]),
  'an archive with warnings': verifySample('warning', /^The backup is good, with warnings\b/, [
    sampleVerified({ report: WARNED }),
  ]),
  'a bad archive': verifySample('failed', /^Not a good backup\b/, [sampleVerified(BAD)]),
  'several archives': verifySample('ok', /^All 2 archives are good$/, [sampleVerified(), sampleVerified()]),
  'several archives, one with warnings': verifySample('warning', /^All 2 archives are good, with warnings$/, [
    sampleVerified(),
    sampleVerified({ report: WARNED }),
  ]),
  'several archives, one bad': verifySample('failed', /^1 of 2 archives are not good$/, [
    sampleVerified({ report: WARNED }),
    sampleVerified(BAD),
  ]),
  'a live database': checkSample('ok', /^The database is sound\b/, [sampleChecked()]),
  'a live database with warnings': checkSample('warning', /^The database is sound, with warnings\b/, [
    sampleChecked({ report: WARNED }),
  ]),
  'a damaged database': checkSample('failed', /^The database is damaged\b/, [sampleChecked(BAD)]),
  'several live databases': checkSample('ok', /^All 2 databases are sound$/, [
    sampleChecked(),
    sampleChecked(),
  ]),
  'several live databases, one with warnings': checkSample(
    'warning',
    /^All 2 databases are sound, with warnings$/,
    [sampleChecked(), sampleChecked({ report: WARNED })],
  ),
  'several live databases, one damaged': checkSample('failed', /^1 of 2 databases are damaged$/, [
    sampleChecked({ report: WARNED }),
    sampleChecked(BAD),
  ]),
  'a drill': drillSample(/^Drill: 1 of 1 archive came back\b/, sampleDrill()),
  'a drill with warnings': drillSample(
    /^Drill: 1 of 1 archive came back, with warnings\b/,
    sampleDrill(warnedDrill),
  ),
  'a drill that failed': drillSample(
    /^Drill: 1 of 2 archives came back\b/,
    sampleDrill({ ...readyToFail, verdict: 'failed' }),
  ),
  'a restore': restoreSample(/^Restored app\.db$/, {}),
  'a restore with warnings': restoreSample(/^Restored app\.db, with warnings$/, {
    verdict: 'warning',
    passedOver,
  }),
  'a dry run': restoreSample(/^Dry run: nothing was written to app\.db$/, { outcome: 'planned' }),
  'a dry run with warnings': restoreSample(/^Dry run: nothing was written to app\.db, with warnings$/, {
    outcome: 'planned',
    verdict: 'warning',
    passedOver,
  }),
  'a database that stays': guardSample(
    'ok',
    /^Left alone: app\.db$/,
    leftAlone('/srv/app.db', { action: 'leave', reason: 'unchanged', because: 'It is the same.' }),
  ),
  'a guard that was not armed': guardSample(
    'warning',
    /^Left alone, no guard was armed: app\.db$/,
    leftAlone('/srv/app.db', leaveUnarmed('failure', 'it is off')),
  ),
  'a rollback': guardSample('ok', /^Rolled back: app\.db$/, sampleRolledBack()),
  'a rollback that kept too little': guardSample(
    'warning',
    /^Rolled back, with warnings: app\.db$/,
    sampleRolledBack({ kept: unkept, verdict: 'warning' }),
  ),
  'a rollback that failed': guardSample(
    'failed',
    /^(NOT rolled back: app\.db|THE ROLLBACK FAILED)/,
    sampleFailedGuard(),
  ),
  'the backups of a store': statusSample(/^The backups are in order\b/, sampleStatus()),
  'backups that are paused': statusSample(
    /^Backups are paused\b/,
    sampleStatus({ databases: [] }, { paused: true }),
  ),
  'the backups of a store that is nearly full': statusSample(
    /^The backups are in order, with warnings\b/,
    sampleStatus(full),
  ),
  'backups that need attention': statusSample(
    /^The backups need attention\b/,
    sampleStatus({ databases: [databaseFacts({ verified: [] })] }),
  ),
  'a rehearsal': rehearsalSample(/^Rehearsed: the command may be run on the real database$/, {
    verdict: 'ok',
    findings: [],
    failure: null,
  }),
  'a rehearsal with warnings': rehearsalSample(/^Rehearsed, with warnings$/, {
    verdict: 'warning',
    findings: [odd],
    failure: null,
  }),
  'a rehearsal that failed': rehearsalSample(/^Rehearsal failed: do not run this on the real database$/, {}),
  'a renewal': renewalSample(/^Nothing to renew yet\b/, sampleRenewal({ databases: [], verdict: 'ok' })),
  'a renewal with warnings': renewalSample(/^Renewed 1 archive, with warnings\b/, sampleRenewal()),
  'a renewal that failed': renewalSample(
    /^The floor is not safe from expiry\b/,
    sampleRenewal({ verdict: 'failed', failure: sampleError() }),
  ),
}
