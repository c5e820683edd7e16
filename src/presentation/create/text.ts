import { verdictOf } from '../../domain/outcome/verification.ts'
import type { Created } from '../../operations/backup/create.ts'
import type { CreateOutcome, CreateRun } from '../../operations/backup/create-all.ts'
import { renderError } from '../error/text.ts'
import { renderContent, renderTables } from '../findings/content.ts'
import { renderFindings } from '../findings/text.ts'
import { escapeName, escapeSentence } from '../kit/escape.ts'
import { indent, renderFacts, separate } from '../kit/lines.ts'
import { counted, renderRate, renderShare, renderSize } from '../kit/quantities.ts'
import { headline, type Style, sign } from '../kit/style.ts'
import { renderDuration } from '../kit/times.ts'
import { renderPruning } from '../prune/text.ts'

/**
 * What a run of create made, verdict first. A source that was skipped never reads like one that was saved.
 * @param store the store's own description
 */
export function renderCreateRun({ outcomes, pruned }: CreateRun, store: string, style: Style): string {
  const removed = pruned?.decisions.filter(({ action }) => action === 'remove') ?? []
  return separate(
    outcomes.length > 1 ? [renderTally(outcomes, style)] : [],
    ...outcomes.map((outcome) => renderOutcome(outcome, store, style)),
    pruned === null || removed.length === 0 ? [] : renderPruning(pruned, style),
  ).join('\n')
}

function renderTally(outcomes: readonly CreateOutcome[], style: Style): string {
  const numberOf = (status: CreateOutcome['status']) =>
    outcomes.filter((outcome) => outcome.status === status).length
  const [created, failed, skipped] = [numberOf('created'), numberOf('failed'), numberOf('skipped')]
  const mark = failed > 0 ? 'failed' : created > 0 ? 'ok' : 'skipped'
  const parts = [
    `${created} of ${counted(outcomes.length, 'database')} backed up`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ]
  return headline(style, mark, parts.join(', '))
}

function renderOutcome(outcome: CreateOutcome, store: string, style: Style): string[] {
  switch (outcome.status) {
    case 'created':
      return renderCreated(outcome.created, store, style)
    case 'skipped':
      return [
        headline(style, 'skipped', 'Skipped: no backup was made'),
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

function renderCreated(created: Created, store: string, style: Style): string[] {
  const { entry, manifest, notes, report } = created
  const verdict = verdictOf(report)
  const title = verdict === 'ok' ? 'Backed up and verified' : 'Backed up and verified, with warnings'
  return separate(
    [
      `${headline(style, verdict, title)} ${style.dim('as')} ${escapeName(entry.name)}`,
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
