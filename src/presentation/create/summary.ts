import { verdictOf } from '../../domain/outcome/verification.ts'
import type { Created } from '../../operations/backup/create.ts'
import type { CreateOutcome, CreateRun } from '../../operations/backup/create-all.ts'
import { renderSummaryFailure } from '../error/summary.ts'
import { renderContent } from '../findings/content.ts'
import { renderSummaryChecks } from '../findings/summary.ts'
import { cappedTable, renderSummaryTables } from '../findings/tables.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import { markdownBlocks, markdownFacts, markdownSentence } from '../kit/markdown.ts'
import { renderPage, renderSummaryTitle, SUMMARY_SIGNS, type SummaryMark } from '../kit/page.ts'
import { counted, renderRate, renderShare, renderSize } from '../kit/quantities.ts'
import {
  type ArtifactFacts,
  fileNameOf,
  pathInWorkspace,
  renderRecipe,
  type SummaryPlace,
} from '../kit/recipe.ts'
import { renderDuration, renderTime } from '../kit/times.ts'
import { renderRemovals } from '../prune/summary.ts'

/** What a summary tells about an archive beyond what every store knows. */
export interface PublishedFacts {
  /** Null where the store is not GitHub. */
  readonly artifact: ArtifactFacts | null
  /** For how many days it was to be kept; null where the store keeps it until retention removes it. */
  readonly requestedDays: number | null
  /** Where it is on this machine; null when it is only at GitHub. */
  readonly path: string | null
  /** True when it was downloaded from GitHub again and compared. */
  readonly downloadedAgain: boolean
}

/** The summary of a run of create, verdict first. */
export function renderCreateSummary(
  run: CreateRun,
  publishedFacts: (created: Created) => PublishedFacts,
  place: SummaryPlace,
): string {
  const { pruned } = run
  const outcomes = failuresFirst(run.outcomes)
  const [only] = outcomes
  const removals = pruned === null ? '' : renderRemovals(pruned)
  if (only !== undefined && outcomes.length === 1) {
    return renderPage([
      renderSummaryTitle(markOf(only), `${titleOf(only)}: ${markdownCode(fileNameOf(only.source))}`),
      ...blocksOf(only, publishedFacts, place),
      removals,
    ])
  }
  return renderPage([
    renderSummaryTitle(markOfRun(outcomes), tallyOf(outcomes)),
    renderOverview(outcomes, place),
    ...outcomes.flatMap((outcome) => [
      `### ${markedTitle(outcome)}: ${markdownCode(fileNameOf(outcome.source))}`,
      ...blocksOf(outcome, publishedFacts, place),
    ]),
    removals,
  ])
}

/** What somebody has to do something about, before what is well. */
function failuresFirst(outcomes: readonly CreateOutcome[]): readonly CreateOutcome[] {
  return [...outcomes].sort((a, b) => Number(b.status === 'failed') - Number(a.status === 'failed'))
}

function markedTitle(outcome: CreateOutcome): string {
  return `${SUMMARY_SIGNS[markOf(outcome)]} ${titleOf(outcome)}`
}

function markOf(outcome: CreateOutcome): Exclude<SummaryMark, 'planned'> {
  return outcome.status === 'created' ? verdictOf(outcome.created.report) : outcome.status
}

function titleOf(outcome: CreateOutcome): string {
  switch (outcome.status) {
    case 'created':
      return verdictOf(outcome.created.report) === 'ok'
        ? 'Backed up and verified'
        : 'Backed up and verified, with warnings'
    case 'skipped':
      return 'Skipped, no backup was made'
    case 'failed':
      return 'Not backed up'
  }
}

/** One that failed outweighs every other; a run that only skipped made nothing. */
function markOfRun(outcomes: readonly CreateOutcome[]): SummaryMark {
  const marks = new Set(outcomes.map(markOf))
  return (['failed', 'warning', 'ok'] as const).find((mark) => marks.has(mark)) ?? 'skipped'
}

function tallyOf(outcomes: readonly CreateOutcome[]): string {
  const numberOf = (status: CreateOutcome['status']) =>
    outcomes.filter((outcome) => outcome.status === status).length
  const others = (['failed', 'skipped'] as const)
    .filter((status) => numberOf(status) > 0)
    .map((status) => `, ${numberOf(status)} ${status}`)
  return `${numberOf('created')} of ${counted(outcomes.length, 'database')} backed up and verified${others.join('')}`
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

function blocksOf(
  outcome: CreateOutcome,
  publishedFacts: (created: Created) => PublishedFacts,
  place: SummaryPlace,
): readonly string[] {
  switch (outcome.status) {
    case 'created':
      return renderCreated(outcome.created, publishedFacts(outcome.created), place)
    case 'skipped':
      return [`Because ${markdownSentence(outcome.reason)}.`]
    case 'failed':
      return [renderSummaryFailure(outcome.error)]
  }
}

function renderCreated(created: Created, published: PublishedFacts, place: SummaryPlace): readonly string[] {
  const { entry, manifest, notes, report, source } = created
  return [
    proofOf(published),
    markdownFacts(factsOf(created, published, place)),
    markdownBlocks(...notes.map((note) => `> [!NOTE]\n> ${markdownSentence(note)}`)),
    renderSummaryChecks(report),
    renderSummaryTables(manifest.fingerprint.tables),
    renderRecipe({ source, archive: entry.name, artifact: published.artifact }, place),
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
