import { asBackupError, BackupError } from '../../domain/outcome/errors.ts'
import type { Ports } from '../../ports.ts'
import { type Guarded, type GuardRequest, guardDatabase } from './guard.ts'

/** How a guard ended: as it should, or not. */
export type GuardEnd =
  | Guarded
  | { readonly outcome: 'failed'; readonly database: string; readonly error: BackupError }

/** Ends one guard after the other; what one could not do does not keep the next one from its database. */
export async function endGuards(
  requests: readonly GuardRequest[],
  ports: Ports,
): Promise<readonly GuardEnd[]> {
  const ends: GuardEnd[] = []
  for (const request of requests) ends.push(await endGuard(request, ports))
  return ends
}

/** Null unless a database could not be put back that had to be. */
export function failureOfGuards(ends: readonly GuardEnd[]): BackupError | null {
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
    return { outcome: 'failed', database: request.database, error: asBackupError(thrown) }
  }
}
