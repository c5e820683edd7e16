import type { CreateRun } from '../../operations/backup/run.ts'
import { type Annotation, annotateError, annotateWarnings } from '../error/annotations.ts'

/** One annotation for each check that is not ok. The failure of one database alone is told by the end of the step. */
export function annotateCreateRun({ outcomes }: CreateRun): readonly Annotation[] {
  const failed = outcomes.flatMap((outcome) => (outcome.status === 'failed' ? [outcome.error] : []))
  const created = outcomes.flatMap((outcome) => (outcome.status === 'created' ? [outcome.created] : []))
  return [
    ...failed.filter(({ report }) => report !== null || outcomes.length > 1).flatMap(annotateError),
    ...created.flatMap(({ report }) => annotateWarnings(report)),
  ]
}
