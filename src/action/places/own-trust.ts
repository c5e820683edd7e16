import { noteOnOwnTrust } from '../../domain/trust/trust.ts'
import { readDefaultBranch } from '../../github/visibility.ts'
import type { Annotation } from '../../presentation/error/annotations.ts'
import { escapeSentence } from '../../presentation/kit/escape.ts'
import type { JobContext } from '../step/job-context.ts'

/** What to know of archives that this run uploads, and that a restore would not take by itself. */
export async function annotateOwnTrust({ eventPath, origin }: JobContext): Promise<readonly Annotation[]> {
  const message = noteOnOwnTrust(origin, await readDefaultBranch(eventPath))
  if (message === null) return []
  return [
    { level: 'notice', title: 'A restore has to be told of this archive', message: escapeSentence(message) },
  ]
}
