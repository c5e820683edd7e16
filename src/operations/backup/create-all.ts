import { catalogNameOf } from '../../domain/archive/catalog-name.ts'
import { assertBackupLabel } from '../../domain/guard/label.ts'
import type { Identify } from '../../domain/identity/identity.ts'
import { asBackupError, BackupError } from '../../domain/outcome/errors.ts'
import type { RetentionPolicy } from '../../domain/retention/policy.ts'
import { distinctFiles } from '../../files/durable/distinct-files.ts'
import type { Ports } from '../../ports.ts'
import { prune } from '../retention/prune.ts'
import { isGoodBackup } from '../verify/good-backup.ts'
import { createBackup } from './create.ts'
import { keepDamaged } from './keep-damaged.ts'
import type { CreateRequest } from './request.ts'
import { type CreateOutcome, type CreateRun, judgeRun } from './run.ts'
import { warnOfMakers } from './warn-of-makers.ts'

/** Several sources to be backed up in one run. */
export interface CreateAllRequest extends Omit<CreateRequest, 'source'> {
  /** Absolute paths. */
  readonly sources: readonly string[]
  /** Null when backups are switched on; otherwise why they are not, such as `BACKUP_ENABLED=false`. */
  readonly disabledBy: string | null
  /** An automatic backup is skipped when a good one is younger than this; 0 never skips. */
  readonly intervalMs: number
  /** Null where retention does not follow, because archives go by themselves when their time is over. */
  readonly policy: RetentionPolicy | null
}

/**
 * Backs up every source; a bad one does not keep the others from being saved. Retention follows only when all went
 * well.
 * @throws BackupError INPUTS_CONFLICT when two sources would have one identity, INPUT_INVALID for a label that is reserved, CANCELLED, and what {@link prune} throws
 */
export async function createAll(request: CreateAllRequest, ports: Ports): Promise<CreateRun> {
  assertBackupLabel(request.label)
  const sources = await distinctFiles(request.sources)
  refuseSharedIdentity(sources, request.identify)
  const outcomes: CreateOutcome[] = []
  for (const source of sources) outcomes.push(await createOne(source, request, ports))
  const { policy } = request
  const allWell = outcomes.every((outcome) => outcome.status !== 'failed')
  const created = outcomes.flatMap((outcome) => (outcome.status === 'created' ? [outcome.created] : []))
  if (policy === null || !allWell || created.length === 0) return judgeRun(outcomes, null)
  const pruned = await prune(
    {
      policy,
      databases: new Set(created.flatMap(({ entry }) => entry.database ?? [])),
      apply: true,
      verified: new Set(created.map(({ entry }) => entry.id)),
    },
    ports,
  )
  return judgeRun(outcomes, pruned)
}

async function createOne(source: string, request: CreateAllRequest, ports: Ports): Promise<CreateOutcome> {
  try {
    const reason = await reasonToSkip(source, request, ports)
    if (reason !== null) return { status: 'skipped', source, reason }
    const created = await createBackup({ ...request, source }, ports)
    return { status: 'created', source, created: await warnOfMakers(created, ports) }
  } catch (thrown) {
    const error = asBackupError(thrown)
    if (error.kind === 'cancelled') throw error
    const isKept = request.keepDamaged === true && error.code === 'INTEGRITY_CHECK_FAILED'
    if (!isKept) return { status: 'failed', source, error }
    return { status: 'failed', source, error: await keepDamaged({ ...request, source }, error, ports) }
  }
}

/** Why no backup is due; null when one is. */
async function reasonToSkip(source: string, request: CreateAllRequest, ports: Ports): Promise<string | null> {
  if (request.disabledBy !== null) return `backups are switched off by ${request.disabledBy}`
  if (request.kind !== 'automatic' || request.intervalMs === 0) return null
  const database = catalogNameOf(request.identify(source))
  const dueAfter = ports.clock.now().getTime() - request.intervalMs
  const young = (await ports.store.list({ database })).filter(
    (entry) =>
      entry.kind === 'automatic' &&
      !entry.expired &&
      entry.database === database &&
      entry.createdAt.getTime() > dueAfter,
  )
  for (const entry of young) {
    if (await isGoodBackup(entry, ports))
      return `${entry.name} is younger than the interval of ${request.intervalMs / 1000} s`
  }
  return null
}

/** Two of one identity would take each other's place in retention, and one would be restored for the other. */
function refuseSharedIdentity(sources: readonly string[], identify: Identify): void {
  for (const group of Map.groupBy(sources, (source) => identify(source).digest).values()) {
    const [first = '', another] = group
    if (another === undefined) continue
    const { name } = identify(first)
    throw new BackupError('INPUTS_CONFLICT', `${group.join(' and ')} would both be the database "${name}".`, {
      hint: 'One name is for one database. Back each up by itself, with a name of its own.',
    })
  }
}
