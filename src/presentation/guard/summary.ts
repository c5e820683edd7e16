import type { ChangedCondition } from '../../domain/guard/guard.ts'
import type { BackupError } from '../../domain/outcome/errors.ts'
import type { GuardEnd } from '../../operations/guard/ends.ts'
import type { LeftAlone, RolledBack } from '../../operations/guard/guard.ts'
import { renderSummaryDifference } from '../diff/summary.ts'
import { renderSummaryFailure } from '../error/summary.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import {
  markdownBlocks,
  markdownCopyable,
  markdownFacts,
  markdownFolded,
  markdownSentence,
} from '../kit/markdown.ts'
import { renderPage, renderSummaryTitle } from '../kit/page.ts'
import { fileNameOf } from '../kit/recipe.ts'
import { renderDuration } from '../kit/times.ts'
import type { RenderUndo } from './words.ts'
import { DISARMED, NOTHING_DISARMED, sentenceOfCondition, titleOfEnd } from './words.ts'

/** The summary of the guards of a step, after a job that did not succeed. */
export function renderGuardSummary(ends: readonly GuardEnd[], undo: RenderUndo): string {
  return renderPage(ends.flatMap((end) => renderEnd(end, undo)))
}

function renderEnd(end: GuardEnd, undo: RenderUndo): readonly string[] {
  const name = markdownCode(fileNameOf(end.database))
  switch (end.outcome) {
    case 'left':
      return renderLeft(end, name)
    case 'rolled back':
      return renderRolledBack(end, name, undo)
    case 'failed':
      return [
        renderSummaryTitle(end.verdict, `${titleOfEnd(end)}: ${name}`),
        renderSummaryFailure(end.error),
        ...renderByHand(end.error),
      ]
  }
}

function renderLeft(end: LeftAlone, name: string): readonly string[] {
  return [renderSummaryTitle(end.verdict, `${titleOfEnd(end)}: ${name}`), markdownSentence(end.because)]
}

function renderRolledBack(end: RolledBack, name: string, undo: RenderUndo): readonly string[] {
  const { archive, condition, database, durationMs, kept, restored, verdict } = end
  const { plan, safetyCopy } = restored
  return [
    renderSummaryTitle(verdict, `${titleOfEnd(end)}: ${name}`),
    'The job did not succeed, so the database is what it was before, and was checked.',
    markdownFacts([
      ['Back to', markdownCode(archive)],
      ['Database', markdownCode(database)],
      ['As the job left it', markdownSentence(kept.message)],
      ['Safety copy', safetyCopy === null ? 'none' : markdownCode(safetyCopy)],
      ['Method', `${plan.method}, because ${markdownSentence(plan.methodReason)}`],
      ['Time', renderDuration(durationMs)],
    ]),
    '### What the job had changed, and what is undone',
    renderCondition(condition),
    markdownBlocks(...restored.notes.map((note) => `> [!NOTE]\n> ${markdownSentence(note)}`)),
    safetyCopy === null
      ? ''
      : markdownFolded('How to undo this rollback', markdownCopyable('sh', [undo(database)])),
  ]
}

function renderCondition(condition: ChangedCondition): string {
  return condition.state === 'different'
    ? renderSummaryDifference(condition.difference)
    : markdownSentence(sentenceOfCondition(condition))
}

function renderByHand({ context: { byHand } }: BackupError): readonly string[] {
  if (typeof byHand !== 'string') return []
  return [markdownBlocks('To bring back what was there before the job:', markdownCopyable('sh', [byHand]))]
}

/** The same for the page of the run. */
export function renderDisarmedSummary(databases: readonly string[]): string {
  if (databases.length === 0) return renderPage([renderSummaryTitle('skipped', NOTHING_DISARMED)])
  const list = databases.map((database) => `- ${markdownCode(database)}`).join('\n')
  return renderPage([renderSummaryTitle('ok', DISARMED), list])
}
