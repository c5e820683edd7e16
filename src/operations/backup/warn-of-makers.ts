import { plainNameOf } from '../../domain/archive/catalog-name.ts'
import { presentBackups } from '../../domain/catalog/backups.ts'
import { isOfDatabase } from '../../domain/catalog/databases.ts'
import { suggestNames } from '../../domain/catalog/selection-errors.ts'
import { makersOf } from '../../domain/catalog/traits.ts'
import { isWeak, makerOf } from '../../domain/identity/identity.ts'
import { asBackupError } from '../../domain/outcome/errors.ts'
import { type Finding, worstOf } from '../../domain/outcome/verification.ts'
import type { Ports } from '../../ports.ts'
import type { Created } from './create.ts'

/**
 * Adds a warning to a backup whose identity others share that may be of another database: made by another workflow at
 * the same path. A store that cannot be asked, for want of a permission, leaves it as it is: a restore will ask.
 * @throws BackupError CANCELLED
 */
export async function warnOfMakers(created: Created, ports: Ports): Promise<Created> {
  const { identity } = created.manifest
  if (identity === undefined || !isWeak(identity.by)) return created
  const own = makerOf(identity)
  const makers = await readMakers(created, ports)
  const others = makers.filter((maker) => maker !== own && maker !== identity.workflow)
  if (own === null || others.length === 0) return created
  const finding = findingOfMakers(plainNameOf(created.entry.database ?? identity.name), [own, ...others])
  const { report, verdict } = created
  return {
    ...created,
    report: { ...report, findings: [...report.findings, finding] },
    verdict: worstOf([verdict, 'warning'], 'failed'),
  }
}

async function readMakers({ entry }: Created, { signal, store }: Ports): Promise<readonly string[]> {
  const database = entry.database ?? ''
  try {
    const listed = presentBackups(await store.list({ database, newest: true }))
    const own = listed.filter((each) => isOfDatabase(each.database, database) && each.id !== entry.id)
    return own.length === 0 ? [] : makersOf(await store.readTraits(own, signal))
  } catch (thrown) {
    const error = asBackupError(thrown)
    if (error.kind !== 'store') throw error
    return []
  }
}

function findingOfMakers(name: string, makers: readonly string[]): Finding {
  return {
    check: 'origin',
    outcome: 'warning',
    message: `Archives of ${name} come from ${makers.join(' and ')}, and nothing else tells their databases apart: no restore takes the latest of them.`,
    hint: `Give each database a name, where it is backed up and where it is restored: ${suggestNames(name, makers)}.`,
  }
}
