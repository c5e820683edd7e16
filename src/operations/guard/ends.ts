import { asBackupError, BackupError } from '../../domain/outcome/errors.ts'
import { type Verdict, worstOf } from '../../domain/outcome/verification.ts'
import type { Ports } from '../../ports.ts'
import { type Guarded, type GuardRequest, guardDatabase } from './guard.ts'

/** How a guard ended: as it should, or not. */
export type GuardEnd =
  | Guarded
  | {
      readonly outcome: 'failed'
      readonly verdict: 'failed'
      readonly database: string
      readonly error: BackupError
    }

/** What the guards of a step came to. */
export interface GuardRun {
  readonly ends: readonly GuardEnd[]
  readonly verdict: Verdict
  /** Null unless a database could not be put back that had to be. */
  readonly failure: BackupError | null
}

/** Ends one guard after the other; what one could not do does not keep the next one from its database. */
export async function endGuards(
  requests: readonly GuardRequest[],
  ports: Ports,
): Promise<readonly GuardEnd[]> {
  const ends: GuardEnd[] = []
  for (const request of requests) ends.push(await endGuard(request, ports))
  return ends
}

/** What the ends of guards amount to together; a step without any has nothing to complain of. */
export function judgeGuards(ends: readonly GuardEnd[]): GuardRun {
  const verdicts = ends.map(({ verdict }) => verdict)
  return { ends, verdict: worstOf(verdicts, 'ok'), failure: failureOfAll(ends) }
}

function failureOfAll(ends: readonly GuardEnd[]): BackupError | null {
  const failed = ends.filter((end) => end.outcome === 'failed')
  const [first] = failed
  if (first === undefined || failed.length === 1) return first?.error ?? null
  const databases = failed.map(({ database }) => database).join(', ')
  return new BackupError(
    'GUARD_ROLLBACK_FAILED',
    `${failed.length} databases could not be put back: ${databases}. The first: ${first.error.message}`,
    {
      hint: failed.map(({ error }) => error.hint).join(' '),
      context: { failed: failed.length, databases },
      cause: first.error,
    },
  )
}

async function endGuard(request: GuardRequest, ports: Ports): Promise<GuardEnd> {
  try {
    return await guardDatabase(request, ports)
  } catch (thrown) {
    return { outcome: 'failed', verdict: 'failed', database: request.database, error: asBackupError(thrown) }
  }
}
