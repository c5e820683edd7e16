import { randomInt } from 'node:crypto'
import { entriesOfVerify } from '../../operations/journal/entries.ts'
import { journaled } from '../../operations/journal/operation.ts'
import { readAccepted } from '../../operations/verify/read-accepted.ts'
import { type VerifySelection, verifySelection } from '../../operations/verify/selection.ts'
import type { Verified } from '../../operations/verify/verify.ts'
import { annotateResults } from '../../presentation/error/annotations.ts'
import { verifyDocument } from '../../presentation/verify/document.ts'
import { renderVerifySummary } from '../../presentation/verify/summary.ts'
import { renderVerifications } from '../../presentation/verify/text.ts'
import type { VerifyInputs } from '../inputs/action-inputs.ts'
import { openAudience } from '../places/audience.ts'
import { chooseArchive } from '../places/choose-archive.ts'
import { openPlace } from '../places/open-place.ts'
import { joinOutputs, type Outputs } from '../step/outputs.ts'
import type { StepResult } from '../step/step-result.ts'
import type { Surroundings } from '../step/surroundings.ts'

/** Verifies archives one after the other; a bad one does not end it. */
export async function performVerify(inputs: VerifyInputs, surroundings: Surroundings): Promise<StepResult> {
  const { store } = await openPlace(inputs.store, surroundings)
  const selection = await readSelection(inputs, surroundings)
  const accepted = await readAccepted(inputs.accept, 'accept', surroundings.job.workspace)
  const run = await journaled(
    {
      operation: 'verify',
      database: null,
      run: () => verifySelection({ ...inputs, accepted, selection }, { ...surroundings, store }),
      entriesOf: entriesOfVerify,
    },
    await openAudience(inputs, surroundings),
  )
  const { failure, verdict, verifications } = run
  return {
    text: (style) => renderVerifications(run, style),
    summary: renderVerifySummary(run),
    annotations: annotateResults(verifications),
    outputs: {
      ...joinOutputs(verifications.map(outputsOf)),
      verdict,
      archives: String(verifications.length),
    },
    document: verifyDocument(run),
    failure,
  }
}

async function readSelection(
  { archives }: VerifyInputs,
  { job }: Pick<Surroundings, 'job'>,
): Promise<VerifySelection> {
  if ('by' in archives) {
    const { by, ...rest } = archives
    if ('count' in rest) return { archives: 'sample', ...rest, seed: randomInt(2 ** 31) }
    return { archives: 'all', ...rest }
  }
  const choices = await Promise.all(archives.map((wish) => chooseArchive(wish, job.workspace)))
  return { archives: 'chosen', choices }
}

/** What is told of one verified archive, also when it was restored afterwards. */
export function outputsOf(verified: Verified): Outputs {
  const { archiveDigest, durationMs, manifest, report, sizeBytes, snapshotDigest } = verified
  const tables = manifest?.fingerprint.tables
  return {
    level: report.level ?? '',
    'archive-name': report.subject,
    'archive-digest': archiveDigest ?? '',
    'snapshot-digest': snapshotDigest ?? '',
    'snapshot-size-bytes': String(sizeBytes),
    tables: tables === undefined ? '' : String(tables.length),
    rows: tables === undefined ? '' : String(tables.reduce((sum, { rows }) => sum + (rows ?? 0), 0)),
    'duration-ms': String(Math.round(durationMs)),
  }
}
