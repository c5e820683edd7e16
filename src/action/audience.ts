import { resolve } from 'node:path'
import { addressesIn, openNotifiers } from '../notifiers/open-notifiers.ts'
import type { Audience } from '../operations/journal-operation.ts'
import type { Journal, SnapshotStore } from '../ports.ts'
import { renderWebhookBody } from '../presentation/alert-webhook.ts'
import { DirectoryJournal } from '../stores/directory-journal.ts'
import { VERSION } from '../version.ts'
import type { PublishingStore, ReadingStore } from './inputs/action-inputs.ts'
import type { Surroundings } from './surroundings.ts'

/** For artifacts: GitHub itself keeps what became of every run. */
const NO_JOURNAL: Journal = {
  append: async () => undefined,
  read: async () => [],
}

/**
 * Everybody who learns of the end of a step's operation. The addresses come from the environment, as secrets do.
 * @throws BackupError INPUT_INVALID
 */
export function openAudience(
  inputs: PublishingStore | ReadingStore,
  store: SnapshotStore,
  { clock, environment, job, reporter }: Surroundings,
): Audience {
  return {
    clock,
    reporter,
    journal:
      inputs.kind === 'artifact'
        ? NO_JOURNAL
        : new DirectoryJournal(resolve(job.workspace, inputs.path), clock),
    notifiers: openNotifiers(addressesIn(environment), renderWebhookBody, `savepoint/${VERSION}`),
    store: store.description,
  }
}
