import { addressesIn, openNotifiers } from '../../notifiers/open-notifiers.ts'
import type { Audience } from '../../operations/journal/operation.ts'
import type { Notifier } from '../../ports.ts'
import { renderWebhookBody } from '../../presentation/alert/webhook.ts'
import type { NamedPlace } from '../../stores/kind.ts'
import { VERSION } from '../../version.ts'
import type { Alerting } from '../inputs/action-inputs.ts'
import type { Surroundings } from '../step/surroundings.ts'
import { placeSurroundings } from './open-place.ts'

/**
 * Journal and notifiers, which learn of the end of a step's operation. The addresses come from the environment, as secrets do.
 * @throws BackupError INPUT_INVALID
 */
export async function openAudience(
  inputs: Alerting & { readonly store: NamedPlace },
  surroundings: Surroundings,
): Promise<Audience> {
  const { clock, environment, reporter } = surroundings
  const around = placeSurroundings(surroundings)
  return {
    clock,
    reporter,
    journal: await inputs.store.openJournal(around),
    notifiers: [
      ...openNotifiers(addressesIn(environment), renderWebhookBody, `savepoint/${VERSION}`),
      ...(await openIssue(inputs, surroundings)),
    ],
    store: inputs.store.describe(around),
  }
}

async function openIssue(
  { attentionIssue }: Alerting,
  { clock, job }: Surroundings,
): Promise<readonly Notifier[]> {
  if (attentionIssue === null) return []
  const { AttentionIssue } = await import('../../notifiers/attention-issue.ts')
  const { renderIssue } = await import('../../presentation/alert/issue.ts')
  const { GitHubClient } = await import('../../github/client.ts')
  const { usualNetwork } = await import('../../github/network.ts')
  const { scope, token } = attentionIssue
  const access = { apiUrl: job.apiUrl, token, asker: 'job', repository: job.origin.repository } as const
  return [new AttentionIssue(new GitHubClient(access, usualNetwork(clock, VERSION)), renderIssue, scope)]
}
