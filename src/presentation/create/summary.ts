import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import type { PublishedFacts } from '../../domain/place/published.ts'
import type { Created } from '../../operations/backup/create.ts'
import type { CreateOutcome, CreateRun } from '../../operations/backup/run.ts'
import { renderSummaryFailure } from '../error/summary.ts'
import { renderContent } from '../findings/content.ts'
import { renderSummaryChecks } from '../findings/summary.ts'
import { cappedTable, renderSummaryTables } from '../findings/tables.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import { markdownBlocks, markdownFacts, markdownSentence } from '../kit/markdown.ts'
import { renderPage, renderSummaryTitle, SUMMARY_SIGNS } from '../kit/page.ts'
import { counted, renderRate, renderShare, renderSize } from '../kit/quantities.ts'
import {
  fileNameOf,
  pathInWorkspace,
  type RecipePlace,
  renderRecipe,
  type SummaryPlace,
} from '../kit/recipe.ts'
import { renderDuration, renderTime } from '../kit/times.ts'
import { renderRemovals } from '../prune/summary.ts'
import { markOfOutcome, tallyOfRun, titleOfOutcome } from './words.ts'

/** Where a run of create put its archives. */
export interface PublishedPlace extends RecipePlace {
  readonly factsOf: (entry: CatalogEntry) => PublishedFacts
}

/** The summary of a run of create, verdict first. */
export function renderCreateSummary(run: CreateRun, place: PublishedPlace): string {
  const { pruned } = run
  const outcomes = failuresFirst(run.outcomes)
  const [only] = outcomes
  const removals = pruned === null ? '' : renderRemovals(pruned)
  if (only !== undefined && outcomes.length === 1) {
    return renderPage([
      renderSummaryTitle(run.verdict, `${titleOfOutcome(only)}: ${markdownCode(fileNameOf(only.source))}`),
      ...blocksOf(only, place),
      removals,
    ])
  }
  return renderPage([
    renderSummaryTitle(run.verdict, tallyOfRun(run)),
    renderOverview(outcomes, place),
    ...outcomes.flatMap((outcome) => [
      `### ${markedTitle(outcome)}: ${markdownCode(fileNameOf(outcome.source))}`,
      ...blocksOf(outcome, place),
    ]),
    removals,
  ])
}

/** What the reader has to act on, before what is well. */
function failuresFirst(outcomes: readonly CreateOutcome[]): readonly CreateOutcome[] {
  return [...outcomes].sort((a, b) => Number(b.status === 'failed') - Number(a.status === 'failed'))
}

function markedTitle(outcome: CreateOutcome): string {
  return `${SUMMARY_SIGNS[markOfOutcome(outcome)]} ${titleOfOutcome(outcome)}`
}

function renderOverview(outcomes: readonly CreateOutcome[], place: SummaryPlace): string {
  const rows = outcomes.map((outcome) => {
    const name = markdownCode(pathInWorkspace(outcome.source, place))
    if (outcome.status !== 'created') return [name, markedTitle(outcome), '', '', '']
    const { archiveSizeBytes, durations, manifest } = outcome.created
    return [
      name,
      markedTitle(outcome),
      renderContent(manifest),
      `${renderSize(archiveSizeBytes)} of ${renderSize(manifest.snapshot.sizeBytes)}`,
      renderDuration(durations.totalMs),
    ]
  })
  return cappedTable(['Database', 'Result', 'Saved', 'Size', 'Time'], rows)
}

function blocksOf(outcome: CreateOutcome, place: PublishedPlace): readonly string[] {
  switch (outcome.status) {
    case 'created':
      return renderCreated(outcome.created, place)
    case 'skipped':
      return [`Because ${markdownSentence(outcome.reason)}.`]
    case 'failed':
      return [renderSummaryFailure(outcome.error)]
  }
}

function renderCreated(created: Created, place: PublishedPlace): readonly string[] {
  const { entry, manifest, notes, report, source } = created
  const published = place.factsOf(entry)
  return [
    proofOf(published),
    markdownFacts(factsOf(created, published, place)),
    markdownBlocks(...notes.map((note) => `> [!NOTE]\n> ${markdownSentence(note)}`)),
    renderSummaryChecks(report),
    renderSummaryTables(manifest.fingerprint.tables),
    renderRecipe(source, { entry, codec: manifest.codec ?? 'gzip' }, place),
  ]
}

/** What "verified" means here, in one sentence. */
function proofOf({ artifact, downloadedAgain }: PublishedFacts): string {
  if (artifact === null) return 'The archive was read back and can be restored.'
  return downloadedAgain
    ? 'The archive is on GitHub, was downloaded again and compared, and can be restored.'
    : 'The archive was read back before it was uploaded; it was not downloaded again, because `verify-upload` is `false`.'
}

function factsOf(created: Created, published: PublishedFacts, place: SummaryPlace): [string, string][] {
  const { archiveDigest, archiveSizeBytes, durations, entry, manifest, report } = created
  const { artifact } = published
  const { sizeBytes } = manifest.snapshot
  const { packMs, publishMs, snapshotMs, totalMs } = durations
  const ratio = renderShare(archiveSizeBytes, sizeBytes)
  return [
    ['Saved', renderContent(manifest)],
    ['Archive', markdownCode(entry.name)],
    artifact === null
      ? ['Store', markdownSentence(place.store)]
      : ['Artifact', `<a href="${artifact.url}">${markdownCode(artifact.name)}</a>`],
    ['Kept', renderExpiry(entry.expiresAt, published.requestedDays)],
    ['Size', `${renderSize(archiveSizeBytes)}, ${ratio} of a database of ${renderSize(sizeBytes)}`],
    [
      'Time',
      `${renderDuration(totalMs)} at ${renderRate(sizeBytes, totalMs)}: snapshot ${renderDuration(snapshotMs)}, checks and packing ${renderDuration(packMs)}, publishing ${renderDuration(publishMs)}`,
    ],
    ['Level', report.level ?? 'none'],
    ['Digest', markdownCode(archiveDigest)],
  ]
}

function renderExpiry(expiresAt: Date | null, requestedDays: number | null): string {
  if (expiresAt === null) return 'until retention removes it'
  return `until ${renderTime(expiresAt)}${requestedDays === null ? '' : ` (${counted(requestedDays, 'day')} asked for)`}`
}
