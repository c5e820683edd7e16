import type { BackupError } from '../../domain/outcome/errors.ts'
import { markdownSentence } from '../kit/markdown.ts'
import { renderPage, renderSummaryTitle } from '../kit/page.ts'

/** The summary of a step that found no archive at all and was told that this is no failure. */
export function renderNothingFound({ message }: BackupError, mode: 'restore' | 'verify'): string {
  const title = mode === 'restore' ? 'Nothing was restored' : 'Nothing was verified'
  return renderPage([
    renderSummaryTitle('skipped', `${title}: there is no archive yet`),
    `${markdownSentence(message)} On a first run this is expected; the step went on because \`if-no-archive-found\` is \`ignore\`.`,
  ])
}
