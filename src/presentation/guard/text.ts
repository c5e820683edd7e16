import type { ChangedCondition } from '../../domain/guard/guard.ts'
import type { GuardEnd } from '../../operations/guard/ends.ts'
import type { RolledBack } from '../../operations/guard/guard.ts'
import { renderDifference } from '../diff/text.ts'
import { renderErrorInShort } from '../error/text.ts'
import { escapeSentence } from '../kit/escape.ts'
import { indent, renderFacts, separate } from '../kit/lines.ts'
import { headline, type Style } from '../kit/style.ts'
import { renderDuration } from '../kit/times.ts'
import { DISARMED, NOTHING_DISARMED, type RenderUndo, sentenceOfCondition, titleOfEnd } from './words.ts'

/** How the guards of a step ended, for the log. */
export function renderGuards(ends: readonly GuardEnd[], undo: RenderUndo, style: Style): string {
  return ends.map((end) => renderEnd(end, undo, style)).join('\n\n')
}

function renderEnd(end: GuardEnd, undo: RenderUndo, style: Style): string {
  switch (end.outcome) {
    case 'left':
      return [
        headline(style, end.verdict, `${titleOfEnd(end)}: ${escapeSentence(end.database)}`),
        `  ${escapeSentence(end.because)}`,
      ].join('\n')
    case 'rolled back':
      return renderRolledBack(end, undo, style)
    case 'failed':
      return renderErrorInShort(end.error, style)
  }
}

function renderRolledBack(end: RolledBack, undo: RenderUndo, style: Style): string {
  const { archive, condition, database, durationMs, kept, restored, verdict } = end
  const { safetyCopy } = restored
  return separate(
    [
      headline(style, verdict, `${titleOfEnd(end)}: ${escapeSentence(database)}`),
      ...indent(
        renderFacts([
          ['Back to', escapeSentence(archive)],
          ['What it was', escapeSentence(kept.message)],
          ['Safety copy', safetyCopy === null ? 'none: the database was gone' : escapeSentence(safetyCopy)],
          ['Method', `${restored.plan.method}, because ${escapeSentence(restored.plan.methodReason)}`],
          ['Time', renderDuration(durationMs)],
        ]),
      ),
    ],
    ['What the job had changed, and what is undone:', ...indent(renderCondition(condition, style))],
    indent(restored.notes.map(escapeSentence)),
    safetyCopy === null ? [] : ['To undo this rollback:', `  ${undo(database)}`],
  ).join('\n')
}

function renderCondition(condition: ChangedCondition, style: Style): string[] {
  return condition.state === 'different'
    ? renderDifference(condition.difference, style)
    : [escapeSentence(sentenceOfCondition(condition))]
}

/** The databases whose guards were disarmed, for the log. */
export function renderDisarmed(databases: readonly string[], style: Style): string {
  if (databases.length === 0) return headline(style, 'note', NOTHING_DISARMED)
  return [headline(style, 'ok', DISARMED), ...indent(databases.map(escapeSentence))].join('\n')
}
