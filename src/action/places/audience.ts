import { resolve } from 'node:path'
import { addressesIn, openNotifiers } from '../../notifiers/open-notifiers.ts'
import type { Audience } from '../../operations/journal/operation.ts'
import type { Journal, Notifier } from '../../ports.ts'
import { renderWebhookBody } from '../../presentation/alert/webhook.ts'
import { DirectoryJournal } from '../../stores/directory/journal.ts'
import { VERSION } from '../../version.ts'
import type { Alerting, PublishingStore, ReadingStore } from '../inputs/action-inputs.ts'
import type { Surroundings } from '../step/surroundings.ts'

type StoreInputs = PublishingStore | ReadingStore

/** For artifacts: GitHub itself keeps what became of every run. */
const NO_JOURNAL: Journal = {
  append: async () => undefined,
  read: async () => [],
}

/**
 * Everybody who learns of the end of a step's operation. The addresses come from the environment, as secrets do.
 * @throws BackupError INPUT_INVALID
 */
export async function openAudience(
  inputs: Alerting & { readonly store: StoreInputs },
  surroundings: Surroundings,
): Promise<Audience> {
  const { clock, environment, reporter } = surroundings
  return {
    clock,
    reporter,
    journal: openJournal(inputs.store, surroundings),
    notifiers: [
      ...openNotifiers(addressesIn(environment), renderWebhookBody, `savepoint/${VERSION}`),
      ...(await openIssue(inputs, surroundings)),
    ],
    store: describeStore(inputs.store, surroundings),
  }
}

/** What earlier operations on the store came to. */
export function openJournal(inputs: StoreInputs, { clock, job }: Surroundings): Journal {
  return inputs.kind === 'artifact'
    ? NO_JOURNAL
    : new DirectoryJournal(resolve(job.workspace, inputs.path), clock)
}

/** As the store describes itself once it is open, which it need not be. */
function describeStore(inputs: StoreInputs, { job }: Surroundings): string {
  if (inputs.kind === 'directory') return `directory ${resolve(job.workspace, inputs.path)}`
  const repository = 'repository' in inputs ? inputs.repository : null
  return `GitHub artifacts of ${repository ?? job.origin.repository}`
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
  const access = { apiUrl: job.apiUrl, token, repository: job.origin.repository }
  return [new AttentionIssue(new GitHubClient(access, usualNetwork(clock, VERSION)), renderIssue, scope)]
}
