import { BackupError } from '../../domain/outcome/errors.ts'
import type { OnPages } from '../snapshot/online-backup.ts'
import type { HoldRequest } from '../target/request.ts'
import { type HeldTarget, holdTarget } from './hold-target.ts'

/** The target that this process holds between two jobs. */
let held: HeldTarget | null = null

/**
 * Holds a target until another job writes it or lets it go.
 * @throws BackupError as `Engine.hold` says
 */
export async function holdForLater(request: HoldRequest): Promise<void> {
  await letHeldGo()
  held = await holdTarget(request)
}

/**
 * Writes what is staged into the target that is held.
 * @throws BackupError as `Engine.writeHeld` says
 */
export async function writeHeld(
  { kept, target }: { readonly target: string; readonly kept: string },
  onPages: OnPages,
): Promise<void> {
  const holding = held
  held = null
  if (holding !== null) return holding.write(kept, onPages)
  // The process in which it was held has ended, and the lock with it.
  throw new BackupError('TARGET_IN_USE', `The lock on ${target} was lost before anything was written.`, {
    hint: 'The process that held it ended. The target was not changed. Run the command again.',
    context: { target },
    transient: true,
  })
}

/** Ends the lock on what is held, if anything is. */
export async function letHeldGo(): Promise<void> {
  const holding = held
  held = null
  await holding?.letGo()
}
