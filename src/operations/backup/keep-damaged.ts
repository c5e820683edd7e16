import { basename, join } from 'node:path'
import { databaseNameOf } from '../../domain/archive/database-name.ts'
import type { Limitation } from '../../domain/archive/manifest.ts'
import { damagedLabelOf } from '../../domain/guard/label.ts'
import { asBackupError, BackupError } from '../../domain/outcome/errors.ts'
import { sweepUp } from '../../files/disk/sweep-up.ts'
import type { Ports } from '../../ports.ts'
import { openEngine } from '../../sqlite/engine/engine-client.ts'
import { copyBytes, type InquiryContent, publishForInquiry } from '../inquiry/keep-for-inquiry.ts'
import type { CreateRequest } from './request.ts'

/** So many single findings stand in the manifest. */
const MOST_FINDINGS = 100

/**
 * Keeps a database that is too damaged for a backup, before anything is repaired: as an archive that no restore takes
 * by itself and that never counts as a backup, with what was found.
 * @param damage why no backup was made
 * @returns the same error, which says where the database is kept, or why it could not be
 * @throws BackupError CANCELLED
 */
export async function keepDamaged(
  request: CreateRequest,
  damage: BackupError,
  ports: Ports,
): Promise<BackupError> {
  const { source } = request
  ports.reporter.step(`Keeping the damaged ${basename(source)}`)
  const scratch = await ports.store.openScratch()
  try {
    const content = await readContent(request, scratch, damage, ports)
    if (content === null) return damage
    const entry = await publishForInquiry(
      {
        ...request,
        database: source,
        databaseName: databaseNameOf(basename(source)),
        label: damagedLabelOf(request.label),
        identity: request.identify(source),
        scratch,
      },
      content,
      ports,
    )
    return withNote(
      damage,
      `It is kept as ${entry.name}, which is no backup and which no restore takes by itself.`,
    )
  } catch (thrown) {
    const error = asBackupError(thrown)
    if (error.kind === 'cancelled') throw error
    return withNote(damage, `It could not be kept: ${error.message}`)
  } finally {
    await sweepUp(scratch, ports.reporter)
  }
}

/** What SQLite can still copy page by page, with its log; else the bytes of the file. */
async function readContent(
  { busyTimeoutMs, source }: CreateRequest,
  scratch: string,
  damage: BackupError,
  { signal }: Ports,
): Promise<InquiryContent | null> {
  const path = join(scratch, 'damaged.db')
  const engine = openEngine(signal)
  try {
    const { fingerprint, sqliteVersion } = await engine.snapshot({
      source,
      destination: path,
      scratch,
      busyTimeoutMs,
    })
    return { path, fingerprint, sqliteVersion, limitations: findingsOf(damage) }
  } catch (thrown) {
    const error = asBackupError(thrown)
    if (error.kind === 'cancelled') throw error
    return await copyBytes({ database: source, scratch }, error.message)
  } finally {
    await engine.close()
  }
}

function findingsOf({ message, report }: BackupError): readonly Limitation[] {
  const failed = report?.findings.filter(({ outcome }) => outcome === 'failed') ?? []
  const details = failed.flatMap((finding) => finding.details ?? [])
  return [message, ...details].slice(0, MOST_FINDINGS).map((reason) => ({ table: null, reason }))
}

function withNote(damage: BackupError, note: string): BackupError {
  const { code, context, hint, message, report } = damage
  return new BackupError(code, message, {
    hint: `${note} ${hint}`,
    context,
    ...(report === null ? {} : { report }),
    cause: damage,
  })
}
