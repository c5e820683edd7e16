import { journaled } from '../../operations/journal-operation.ts'
import { renew as runRenew } from '../../operations/renew.ts'
import { entriesOfRenewal } from '../../operations/renew-journal.ts'
import { renewDocument } from '../../presentation/renew-document.ts'
import { renderRenewSummary } from '../../presentation/renew-summary.ts'
import { renderRenewal } from '../../presentation/renew-text.ts'
import { openAudience } from '../audience.ts'
import type { RenewInputs } from '../inputs/action-inputs.ts'
import { openRenewingStore } from '../open-store.ts'
import type { StepResult } from '../step-result.ts'
import type { Surroundings } from '../surroundings.ts'

/** Keeps the last good archives from expiring. */
export async function renew(inputs: RenewInputs, surroundings: Surroundings): Promise<StepResult> {
  const { expiring, store } = await openRenewingStore(inputs.store, surroundings)
  const renewal = await journaled(
    {
      operation: 'renew',
      database: inputs.database,
      run: () => runRenew(inputs, { ...surroundings, store, expiring }),
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
    annotations: [],
    outputs: {
      verdict: renewal.verdict,
      archives: String(renewed.length),
      'archive-name': renewed.map(({ name }) => name).join('\n'),
      'expires-at': renewed.map(({ expiresAt }) => expiresAt?.toISOString() ?? '').join('\n'),
    },
    documents: [renewDocument(renewal)],
    failure: renewal.failure,
  }
}
