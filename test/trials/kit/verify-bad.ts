import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TrialContext } from '../trial.ts'
import { inBatches, inParallel } from './parallel.ts'
import { describe, isCrash } from './savepoint.ts'

/** A file that must be refused, or one that must not. */
export interface Suspect {
  readonly bytes: Buffer
  /** What it takes to make it again. */
  readonly recipe: string
  readonly good?: boolean
}

/** The kinds of fault that {@link verifyAll} counts. */
export const VERIFY_FAULTS = ['undetected', 'false alarms', 'crashes'] as const

/**
 * Writes suspects to files and verifies them with the command line, many in one call. Every suspect is a case.
 * @param extension of the files: `db.gz`, or `db` for bare databases
 */
export async function verifyAll(
  context: Pick<TrialContext, 'folder' | 'savepoint' | 'tally'>,
  suspects: readonly Suspect[],
  { batchSize = 200, extension = 'db.gz' }: { readonly batchSize?: number; readonly extension?: string } = {},
): Promise<void> {
  await inParallel(inBatches(suspects, batchSize), 2, (batch) => verifyBatch(context, batch, extension))
}

async function verifyBatch(
  { folder, savepoint, tally }: Pick<TrialContext, 'folder' | 'savepoint' | 'tally'>,
  batch: readonly Suspect[],
  extension: string,
): Promise<void> {
  const place = join(folder, `batch-${crypto.randomUUID()}`)
  mkdirSync(place)
  const names = batch.map((_, index) => `${index}.${extension}`)
  for (const [index, { bytes }] of batch.entries()) writeFileSync(join(place, names[index] as string), bytes)
  const ran = await savepoint.run('verify', names, { folder: place })
  const verifications = ran.document?.verifications ?? []
  if (verifications.length !== batch.length || isCrash(ran)) {
    tally.fault('crashes', `${describe(ran)} among ${batch[0]?.recipe} and the ${batch.length - 1} after it`)
  }
  for (const [index, { durationMs, error, verdict }] of verifications.entries()) {
    const { good = false, recipe } = batch[index] as Suspect
    tally.count(durationMs)
    if (error?.code === 'INVARIANT_BROKEN') tally.fault('crashes', `${recipe}: ${error.message}`)
    if (good && verdict === 'failed') tally.fault('false alarms', `${recipe}: ${error?.message}`)
    if (!good && verdict !== 'failed') tally.fault('undetected', recipe)
  }
  rmSync(place, { recursive: true })
}
