import {
  type ComparedTable,
  type DatabaseDifference,
  hasChanges,
} from '../../domain/difference/difference.ts'
import type { ChangedCondition } from '../../domain/guard/guard.ts'
import type { Verdict } from '../../domain/outcome/verification.ts'
import type { GuardEnd } from '../../operations/guard/ends.ts'
import type { RolledBack } from '../../operations/guard/guard.ts'
import type { Annotation } from '../error/annotations.ts'
import { escapeName, escapeSentence } from '../kit/escape.ts'
import { counted, renderCount } from '../kit/quantities.ts'
import { fileNameOf } from '../kit/recipe.ts'
import type { RenderUndo } from './words.ts'
import { sentenceOfCondition } from './words.ts'

const TABLES_NAMED = 5

const LEVELS: Readonly<Record<Verdict, Annotation['level']>> = {
  ok: 'notice',
  warning: 'warning',
  failed: 'error',
}

/** What the page of the run says of each guard; that one of one failed is told by the end of the step itself. */
export function annotateGuards(ends: readonly GuardEnd[], undo: RenderUndo): readonly Annotation[] {
  const failures = ends.filter(({ outcome }) => outcome === 'failed').length
  return ends
    .filter(({ outcome }) => outcome !== 'failed' || failures > 1)
    .map((end) => annotateEnd(end, undo))
}

/** What to know of a guard that was armed and may not do what is expected of it. */
export function annotateGuardWarning(warning: string): Annotation {
  return {
    level: 'warning',
    title: 'The guard will not learn how the job ends',
    message: escapeSentence(warning),
  }
}

function annotateEnd(end: GuardEnd, undo: RenderUndo): Annotation {
  const name = escapeSentence(fileNameOf(end.database))
  switch (end.outcome) {
    case 'left':
      return {
        level: LEVELS[end.verdict],
        title: `${name} was left alone`,
        message: escapeSentence(end.because),
      }
    case 'rolled back':
      return annotateRollback(end, name, undo)
    case 'failed':
      return {
        level: LEVELS[end.verdict],
        title: `${name} was NOT rolled back`,
        message: escapeSentence(end.error.message),
      }
  }
}

function annotateRollback(end: RolledBack, name: string, undo: RenderUndo): Annotation {
  const { archive, condition, database, kept, restored, verdict } = end
  const lines = [
    `The job did not succeed, so ${name} is what it was before: ${escapeSentence(archive)}.`,
    renderUndone(condition),
    `As the job left it: ${escapeSentence(kept.message)}`,
    ...(restored.safetyCopy === null ? [] : [`To undo: ${undo(database)}`]),
  ]
  return { level: LEVELS[verdict], title: `${name} was rolled back`, message: lines.join('\n') }
}

function renderUndone(condition: ChangedCondition): string {
  return condition.state === 'different'
    ? `Undone: ${renderChanges(condition.difference)}.`
    : escapeSentence(sentenceOfCondition(condition))
}

/** Rows of the first tables, and how much else; the summary has it all. */
function renderChanges({ schema, settings, tables }: DatabaseDifference): string {
  const changed = tables.filter(hasChanges)
  const uncompared = tables.filter(({ comparable }) => comparable === 'no').length
  const more = changed.length - TABLES_NAMED
  return [
    ...changed.slice(0, TABLES_NAMED).map(renderTable),
    ...(more > 0 ? [counted(more, 'more table')] : []),
    ...(uncompared > 0 ? [`what is in ${counted(uncompared, 'table')} that cannot be compared`] : []),
    ...(schema.length > 0 ? [counted(schema.length, 'schema object')] : []),
    ...(settings.length > 0 ? [counted(settings.length, 'setting')] : []),
  ].join(', ')
}

function renderTable({ added, changed, removed, table }: ComparedTable): string {
  const counts = [
    [removed, 'removed'],
    [added, 'added'],
    [changed, 'changed'],
  ] as const
  const said = counts.flatMap(([count, what]) => (count > 0 ? [`${renderCount(count)} ${what}`] : []))
  return `${escapeName(table)} (rows: ${said.join(', ')})`
}
