import type { Created } from '../../operations/backup/create.ts'
import type { CreateOutcome, CreateRun } from '../../operations/backup/run.ts'
import { renderError } from '../error/text.ts'
import { renderContent, renderTables } from '../findings/content.ts'
import { renderFindings } from '../findings/text.ts'
import { escapeName, escapeSentence } from '../kit/escape.ts'
import { indent, renderFacts, separate } from '../kit/lines.ts'
import { renderRate, renderShare, renderSize } from '../kit/quantities.ts'
import { headline, type Style, sign } from '../kit/style.ts'
import { renderDuration } from '../kit/times.ts'
import { renderPruning } from '../prune/text.ts'
import { markOfOutcome, tallyOfRun, titleOfOutcome } from './words.ts'

/**
 * What a run of create made, verdict first. A source that was skipped never reads like one that was saved.
 * @param store the store's own description
 */
export function renderCreateRun(run: CreateRun, store: string, style: Style): string {
  const { outcomes, pruned, verdict } = run
  const removed = pruned?.decisions.filter(({ action }) => action === 'remove') ?? []
  return separate(
    outcomes.length > 1 ? [headline(style, verdict, tallyOfRun(run))] : [],
    ...outcomes.map((outcome) => renderOutcome(outcome, store, style)),
    pruned === null || removed.length === 0 ? [] : renderPruning(pruned, style),
  ).join('\n')
}

function renderOutcome(outcome: CreateOutcome, store: string, style: Style): string[] {
  const title = headline(style, markOfOutcome(outcome), titleOfOutcome(outcome))
  switch (outcome.status) {
    case 'created':
      return renderCreated(title, outcome.created, store, style)
    case 'skipped':
      return [
        title,
        ...indent(
          renderFacts([
            ['Source', escapeSentence(outcome.source)],
            ['Because', escapeSentence(outcome.reason)],
          ]),
        ),
      ]
    case 'failed':
      return renderError(outcome.error, style).split('\n')
  }
}

function renderCreated(title: string, created: Created, store: string, style: Style): string[] {
  const { entry, manifest, notes, report } = created
  return separate(
    [
      `${title} ${style.dim('as')} ${escapeName(entry.name)}`,
      ...indent(renderFacts(factsOf(created, store))),
    ],
    indent(renderFindings(report, style)),
    indent(renderTables(manifest)),
    indent(notes.map((note) => `${sign(style, 'note')} ${escapeSentence(note)}`)),
  )
}

function factsOf(created: Created, store: string): [string, string][] {
  const { archiveDigest, archiveSizeBytes, durations, manifest, report } = created
  const { sizeBytes } = manifest.snapshot
  const { totalMs, snapshotMs, packMs, publishMs } = durations
  const parts = `snapshot ${renderDuration(snapshotMs)}, checks and packing ${renderDuration(packMs)}, publishing ${renderDuration(publishMs)}`
  return [
    ['Source', escapeSentence(created.source)],
    ['Store', escapeSentence(store)],
    ['Saved', renderContent(manifest)],
    [
      'Size',
      `${renderSize(archiveSizeBytes)} of ${renderSize(sizeBytes)} (${renderShare(archiveSizeBytes, sizeBytes)})`,
    ],
    ['Time', `${renderDuration(totalMs)} at ${renderRate(sizeBytes, totalMs)} (${parts})`],
    ['Level', report.level ?? 'none'],
    ['Digest', archiveDigest],
  ]
}
