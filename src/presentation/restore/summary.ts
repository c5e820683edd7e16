import type { Restored } from '../../operations/restore/restore.ts'
import { renderSummaryChecks } from '../findings/summary.ts'
import { cappedTable, renderSummaryChanges } from '../findings/tables.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import { markdownBlocks, markdownFacts, markdownSentence } from '../kit/markdown.ts'
import { renderPage, renderSummaryTitle } from '../kit/page.ts'
import { renderSize } from '../kit/quantities.ts'
import { fileNameOf, type RecipePlace, renderUndoRecipe } from '../kit/recipe.ts'
import { renderDuration } from '../kit/times.ts'
import { titleOfRestore } from './words.ts'

/** The summary of restore or of its dry run: what came back, what it replaced, and the way to undo it. */
export function renderRestoreSummary(restored: Restored, place: RecipePlace): string {
  const { notes, outcome, plan, safetyCopy, target, verdict, verified } = restored
  const name = markdownCode(fileNameOf(target))
  const mark = outcome === 'planned' && verdict === 'ok' ? 'planned' : verdict
  return renderPage([
    renderSummaryTitle(mark, titleOfRestore(restored, name)),
    markdownFacts(factsOf(restored)),
    ...plan.warnings.map((warning) => `> [!WARNING]\n> ${markdownSentence(warning)}`),
    renderPassedOver(restored),
    plan.method === 'create'
      ? ''
      : `### ${outcome === 'planned' ? 'What it would change' : 'What it changed'}`,
    renderSummaryChanges(plan),
    renderSummaryChecks(verified.report),
    markdownBlocks(...notes.map((note) => `> [!NOTE]\n> ${markdownSentence(note)}`)),
    safetyCopy === null ? '' : renderUndoRecipe(target, place),
  ])
}

function factsOf({
  archive,
  chosenBy,
  durationMs,
  plan,
  safetyCopy,
  target,
  verified,
}: Restored): [string, string][] {
  return [
    ['Archive', markdownCode(archive)],
    ['Chosen', markdownSentence(chosenBy)],
    ['Target', markdownCode(target)],
    ['Method', `${plan.method}, because ${markdownSentence(plan.methodReason)}`],
    ['Size', renderSize(verified.sizeBytes)],
    ['Verified', `${verified.verdict}, level ${verified.report.level ?? 'none'}`],
    ['Safety copy', safetyCopy === null ? 'none' : `${markdownCode(fileNameOf(safetyCopy))}, beside it`],
    ['Time', renderDuration(durationMs)],
  ]
}

function renderPassedOver({ passedOver }: Restored): string {
  if (passedOver.length === 0) return ''
  const rows = passedOver.map(({ name, reason }) => [markdownCode(name), markdownSentence(reason)])
  return markdownBlocks(
    '> [!WARNING]\n> Newer archives are not good and were passed over.',
    cappedTable(['Archive', 'Because'], rows),
  )
}
