import { access, constants, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { BackupError } from '../../domain/outcome/errors.ts'
import { resolveTarget } from '../../files/database/resolve-target.ts'
import { assertFreeSpace } from '../../files/disk/free-space.ts'
import { openScratch } from '../../files/disk/scratch.ts'
import { sweepUp } from '../../files/disk/sweep-up.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import type { Ports } from '../../ports.ts'
import { type Engine, openEngine } from '../../sqlite/engine/engine-client.ts'

/** How long to wait for a lock before another process is said to have the database. */
const PROBE_TIMEOUT_MS = 500

/** For the database as the job left it, and for that from before, while they are compared. */
const COPIES_IN_SCRATCH = 2

/** A file, and how much room it takes with its write-ahead log. */
interface GuardedFile {
  readonly path: string
  readonly sizeBytes: number
}

/**
 * Proves that a guard could put databases back: that they and their folders can be written and locked, and that there is
 * room. What is absent or no file is left to the backup, which says more of it.
 * @param sources absolute paths
 * @param scratchParent where the guard will have its scratch space
 * @throws BackupError TARGET_NOT_WRITABLE, TARGET_IN_USE, DISK_FULL, CANCELLED
 */
export async function assertGuardsReady(
  { busyTimeoutMs, scratchParent, sources }: ReadinessRequest,
  ports: Pick<Ports, 'reporter' | 'signal'>,
): Promise<void> {
  ports.reporter.step('Looking whether the guard could do its work')
  const engine = openEngine(ports.signal)
  try {
    for (const source of sources) {
      const file = await readGuarded(source)
      if (file === null) continue
      await assertWritable(file, ports)
      await assertLockable(file, busyTimeoutMs, engine)
      await assertRoom(file, scratchParent)
    }
  } catch (error) {
    throw asNotReady(error)
  } finally {
    await engine.close()
  }
}

/** What a guard is to watch over, and with what. */
export interface ReadinessRequest {
  readonly sources: readonly string[]
  readonly scratchParent: string
  readonly busyTimeoutMs: number
}

async function readGuarded(source: string): Promise<GuardedFile | null> {
  const found = await stat(source).catch(() => null)
  if (found === null || !found.isFile()) return null
  const log = await stat(`${source}-wal`).catch(() => null)
  return { path: await resolveTarget(source), sizeBytes: found.size + (log?.size ?? 0) }
}

/** A restore is staged beside the database and put into its place. */
async function assertWritable({ path }: GuardedFile, { reporter }: Pick<Ports, 'reporter'>): Promise<void> {
  try {
    await access(path, constants.R_OK | constants.W_OK)
  } catch (error) {
    throw wrapFileError(error, path, 'target')
  }
  await sweepUp(await openScratch(dirname(path), 'target'), reporter)
}

async function assertLockable({ path }: GuardedFile, busyTimeoutMs: number, engine: Engine): Promise<void> {
  const first = await engine.probe(path, PROBE_TIMEOUT_MS, 'leave')
  if (first.state !== 'locked') return
  const { state } = await engine.probe(path, busyTimeoutMs, 'leave')
  if (state !== 'locked') return
  throw new BackupError(
    'TARGET_IN_USE',
    `${path} was locked by another program for ${busyTimeoutMs / 1_000} s.`,
    {
      hint: 'Stop the program, or raise busy-timeout.',
      context: { path, busyTimeoutMs },
    },
  )
}

async function assertRoom({ path, sizeBytes }: GuardedFile, scratchParent: string): Promise<void> {
  const folder = dirname(path)
  const [here, there] = await Promise.all([stat(folder), stat(scratchParent)])
  const inScratch = COPIES_IN_SCRATCH * sizeBytes
  if (here.dev === there.dev) return assertFreeSpace(folder, sizeBytes + inScratch)
  await assertFreeSpace(folder, sizeBytes)
  await assertFreeSpace(scratchParent, inScratch)
}

/** The same failure, said of the guard: nothing was done yet. */
function asNotReady(thrown: unknown): unknown {
  if (!(thrown instanceof BackupError) || ['cancelled', 'internal'].includes(thrown.kind)) return thrown
  return new BackupError(thrown.code, `The guard could not put a database back: ${thrown.message}`, {
    hint: `${thrown.hint} Nothing was done: no backup was made. Without a guard the database need only be readable.`,
    context: thrown.context,
    cause: thrown,
  })
}
