import { isUnchanged } from '../domain/difference.ts'
import type { ChangedCondition } from '../domain/guard.ts'
import type { RolledBack } from '../operations/guard.ts'
import type { GuardEnd } from '../operations/guard-ends.ts'
import type { Annotation } from './annotation.ts'
import { escapeSentence } from './escape.ts'
import type { RenderUndo } from './guard-text.ts'
import { counted } from './quantities.ts'
import { fileNameOf } from './summary-recipe.ts'

/** What the page of the run says of each guard; that one of one failed is told by the end of the step itself. */
export function annotateGuards(ends: readonly GuardEnd[], undo: RenderUndo): readonly Annotation[] {
  const failures = ends.filter(({ outcome }) => outcome === 'failed').length
  return ends
    .filter(({ outcome }) => outcome !== 'failed' || failures > 1)
    .map((end) => annotateEnd(end, undo))
}

function annotateEnd(end: GuardEnd, undo: RenderUndo): Annotation {
  const name = escapeSentence(fileNameOf(end.database))
  switch (end.outcome) {
    case 'left': {
      const level = end.reason === 'not armed' ? 'warning' : 'notice'
      return { level, title: `${name} was left alone`, message: escapeSentence(end.because) }
    }
    case 'rolled back':
      return annotateRollback(end, name, undo)
    case 'failed':
      return {
        level: 'error',
        title: `${name} was NOT rolled back`,
        message: escapeSentence(end.error.message),
      }
  }
}

function annotateRollback(end: RolledBack, name: string, undo: RenderUndo): Annotation {
  const { archive, condition, database, kept, restored } = end
  const lines = [
    `The job did not succeed, so ${name} is what it was before: ${escapeSentence(archive)}.`,
    renderUndone(condition),
    `As the job left it: ${escapeSentence(kept.message)}`,
    ...(restored.safetyCopy === null ? [] : [`To undo: ${undo(database)}`]),
  ]
  const level = kept.isSafe ? 'notice' : 'warning'
  return { level, title: `${name} was rolled back`, message: lines.join('\n') }
}

function renderUndone(condition: ChangedCondition): string {
  switch (condition.state) {
    case 'different': {
      const { schema, settings, tables } = condition.difference
      const changed = tables.filter((table) => !isUnchanged(table)).length
      return `Undone: changes in ${counted(changed, 'table')}, ${counted(schema.length, 'schema object')} and ${counted(settings.length, 'setting')}; the summary has them.`
    }
    case 'absent':
      return 'The database was gone.'
    case 'unknown':
      return escapeSentence(`What is undone is not known: ${condition.reason}`)
  }
}
