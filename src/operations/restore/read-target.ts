import type { Fingerprint } from '../../domain/archive/fingerprint.ts'
import { asBackupError } from '../../domain/outcome/errors.ts'
import type { TargetState } from '../../domain/restore/target.ts'
import type { Engine } from '../../sqlite/engine/engine-client.ts'
import type { OpenableTarget, Unfinished } from '../../sqlite/target/target-state.ts'
import { checkLimitsFor } from '../verify/check-limits.ts'

/** How long to wait for a lock before a target counts as in use. */
const PROBE_TIMEOUT_MS = 500

/** The state of a target and the path of the real file behind it. */
export interface Target {
  readonly path: string
  readonly state: TargetState
}

/**
 * Looks at the target of a restore without changing its content.
 * @param unfinished what becomes of what a program that died left behind
 * @throws BackupError TARGET_NOT_A_FILE, TARGET_NOT_WRITABLE, CANCELLED
 */
export async function readTarget(
  target: string,
  scratch: string,
  engine: Engine,
  unfinished: Unfinished,
): Promise<Target> {
  const found = await engine.probe(target, PROBE_TIMEOUT_MS, unfinished)
  const { path } = found
  switch (found.state) {
    case 'absent':
      return { path, state: { state: 'absent' } }
    case 'unreadable':
      return unreadable(path, found, found.message)
    case 'free':
    case 'open-elsewhere':
    case 'locked': {
      const existing = { sizeBytes: found.sizeBytes, hardLinks: found.linkCount, journal: found.journalMode }
      const read = await readFingerprint(found, scratch, engine)
      if (found.state !== 'free')
        return { path, state: { state: 'in use', fingerprint: read.fingerprint, ...existing } }
      if (read.fingerprint === null) return unreadable(path, found, read.reason)
      return { path, state: { state: 'readable', fingerprint: read.fingerprint, ...existing } }
    }
  }
}

type Read = { readonly fingerprint: Fingerprint } | { readonly fingerprint: null; readonly reason: string }

async function readFingerprint(target: OpenableTarget, scratch: string, engine: Engine): Promise<Read> {
  try {
    const { fingerprint, integrity } = await engine.inspect({
      path: target.path,
      integrity: 'none',
      foreignKeys: false,
      fingerprint: true,
      assertions: [],
      busyTimeoutMs: PROBE_TIMEOUT_MS,
      scratch,
      ...checkLimitsFor(target.sizeBytes),
    })
    return fingerprint === null
      ? { fingerprint, reason: integrity.problems[0] ?? 'its schema cannot be read' }
      : { fingerprint }
  } catch (thrown) {
    const error = asBackupError(thrown)
    if (error.kind === 'cancelled' || error.kind === 'internal') throw error
    return { fingerprint: null, reason: error.message }
  }
}

function unreadable(
  path: string,
  found: { sizeBytes: number; linkCount: number; journalMode?: 'wal' | 'rollback' },
  reason: string,
): Target {
  const { sizeBytes, linkCount, journalMode } = found
  return {
    path,
    state: {
      state: 'unreadable',
      reason,
      sizeBytes,
      hardLinks: linkCount,
      journal: journalMode ?? 'rollback',
    },
  }
}
