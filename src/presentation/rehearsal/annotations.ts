import type { RehearsalFinding } from '../../domain/rehearsal/rehearsal.ts'
import type { Rehearsed } from '../../operations/rehearsal/rehearse.ts'
import type { Annotation } from '../error/annotations.ts'
import { escapeSentence } from '../kit/escape.ts'

const DETAILS_SHOWN = 3

/** What the page of the run says of a rehearsal. A single breach is told by the end of the step itself. */
export function annotateRehearsal({ findings }: Rehearsed): readonly Annotation[] {
  const breaches = findings.filter(({ outcome }) => outcome === 'failed')
  const warnings = findings.filter(({ outcome }) => outcome === 'warning')
  return [...(breaches.length > 1 ? breaches : []), ...warnings].map(annotate)
}

function annotate({ check, details = [], message, outcome }: RehearsalFinding): Annotation {
  return {
    level: outcome === 'failed' ? 'error' : 'warning',
    title: `Rehearsal: ${check}`,
    message: [message, ...details.slice(0, DETAILS_SHOWN)].map(escapeSentence).join('\n'),
  }
}
