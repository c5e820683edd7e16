import type { Status } from '../../operations/status/status.ts'
import type { Annotation } from '../error/annotations.ts'
import { escapeSentence } from '../kit/escape.ts'
import { STATUS_LABELS } from './words.ts'

/** One annotation for each cause, with what to do about it. */
export function annotateStatus({ findings }: Pick<Status, 'findings'>): readonly Annotation[] {
  return findings.flatMap(({ code, hint, message, outcome }): Annotation[] => {
    if (outcome !== 'failed' && outcome !== 'warning') return []
    const said = escapeSentence(message)
    return [
      {
        level: outcome === 'failed' ? 'error' : 'warning',
        title: `Backups: ${STATUS_LABELS[code]} (${code})`,
        message: hint === null ? said : `${said}\nWhat to do: ${escapeSentence(hint)}`,
      },
    ]
  })
}
