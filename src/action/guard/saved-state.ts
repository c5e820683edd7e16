import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { type Digest, digestOfHex, isDigest } from '../../domain/archive/digest.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import type { GuardFolder } from './guard-folder.ts'
import { type GuardState, parseGuardState, renderGuardState } from './guard-state.ts'

const referenceSchema = z.strictObject({
  path: z.string(),
  digest: z.custom<Digest>((value) => typeof value === 'string' && isDigest(value)),
})

/**
 * What a step leaves to its post step, in a file. The runner gives a state back in one variable, and an operating system
 * has a limit for those: many databases with long paths do not fit.
 */
export class SavedState {
  readonly #folder: GuardFolder
  readonly #keep: (reference: string) => void
  #path: string | null = null

  /** @param keep gives the runner what finds the file and proves that it is the same */
  constructor(folder: GuardFolder, keep: (reference: string) => void) {
    this.#folder = folder
    this.#keep = keep
  }

  /**
   * Saves a state in the place of the one before.
   * @throws BackupError DISK_FULL, IO_FAILED; then the one before stays
   */
  async save(state: GuardState): Promise<void> {
    const text = renderGuardState(state)
    const path = await this.#folder.addState(text)
    this.#keep(JSON.stringify({ path, digest: digestOf(text) }))
    if (this.#path !== null) await this.#folder.removeState(this.#path)
    this.#path = path
  }
}

/** A state, and the file that it was in. */
export interface ReadState {
  readonly state: GuardState
  readonly path: string
}

/**
 * The state that a {@link SavedState} put into a file.
 * @param kept what the runner gave back
 * @throws BackupError GUARD_ROLLBACK_FAILED when the file is gone or is another one; INVARIANT_BROKEN for what this action
 *   did not write
 */
export async function readGuardState(kept: string): Promise<ReadState> {
  const { digest, path } = parseReference(kept)
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw lost(wrapFileError(error, path, 'scratch').message, path)
  })
  if (digestOf(text) !== digest) throw lost(`${path} was changed since.`, path)
  return { state: parseGuardState(text), path }
}

function parseReference(kept: string): z.infer<typeof referenceSchema> {
  try {
    return referenceSchema.parse(JSON.parse(kept))
  } catch (cause) {
    throw new BackupError(
      'INVARIANT_BROKEN',
      'The runner did not give back the state of the guard as it was saved.',
      {
        hint: 'Nothing was touched. If the migration failed, restore the backup by hand, as the summary of its step says.',
        cause,
      },
    )
  }
}

function digestOf(text: string): Digest {
  return digestOfHex(createHash('sha256').update(text).digest('hex'))
}

function lost(why: string, path: string): BackupError {
  return new BackupError('GUARD_ROLLBACK_FAILED', `The guard lost what it knew of its databases: ${why}`, {
    hint: 'Nothing was touched. Bring back what was there before the job by hand: the log of the step that armed the guard has the command. Let no step of the job clear the temporary folder of the runner.',
    context: { path },
  })
}
