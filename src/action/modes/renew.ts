import { entriesOfRenewal } from '../../operations/journal/entries.ts'
import { journaled } from '../../operations/journal/operation.ts'
import { renew } from '../../operations/renewal/renew.ts'
import { annotateRenewal } from '../../presentation/renew/annotations.ts'
import { renewDocument } from '../../presentation/renew/document.ts'
import { renderRenewSummary } from '../../presentation/renew/summary.ts'
import { renderRenewal } from '../../presentation/renew/text.ts'
import type { RenewInputs } from '../inputs/action-inputs.ts'
import { openAudience } from '../places/audience.ts'
import { openPlace } from '../places/open-place.ts'
import type { StepResult } from '../step/step-result.ts'
import type { Surroundings } from '../step/surroundings.ts'

/** Keeps the last good archives from expiring. */
export async function performRenewal(inputs: RenewInputs, surroundings: Surroundings): Promise<StepResult> {
  const { expiring, store } = await openPlace(inputs.store, surroundings)
  const renewal = await journaled(
    {
      operation: 'renew',
      database: inputs.database,
      run: () => renew(inputs, { ...surroundings, store, expiring }),
      entriesOf: entriesOfRenewal,
    },
    await openAudience(inputs, surroundings),
  )
  const renewed = renewal.databases
    .flatMap(({ outcomes }) => outcomes)
    .flatMap((each) => (each.outcome === 'renewed' ? [each.renewed] : []))
  return {
    text: (style) => renderRenewal(renewal, style),
    summary: renderRenewSummary(renewal),
    annotations: annotateRenewal(renewal),
    outputs: {
      verdict: renewal.verdict,
      archives: String(renewed.length),
      'archive-name': renewed.map(({ name }) => name).join('\n'),
      'expires-at': renewed.map(({ expiresAt }) => expiresAt?.toISOString() ?? '').join('\n'),
    },
    document: renewDocument(renewal),
    failure: renewal.failure,
  }
}
