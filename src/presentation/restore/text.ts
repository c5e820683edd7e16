import type { RestorePlan } from '../../domain/restore/plan.ts'
import type { Restored } from '../../operations/restore/restore.ts'
import { renderFindings } from '../findings/text.ts'
import { escapeSentence } from '../kit/escape.ts'
import { indent, renderFacts, separate } from '../kit/lines.ts'
import { renderSize } from '../kit/quantities.ts'
import { shellWord } from '../kit/shell-word.ts'
import { headline, type Style, sign } from '../kit/style.ts'
import { renderDuration } from '../kit/times.ts'
import { renderEffect, renderPlan } from './plan.ts'
import { titleOfRestore } from './words.ts'

/** Within how long a database must be back in an emergency. */
const EMERGENCY_LIMIT_MS = 15 * 60_000

/** The end of a restore or of its dry run, verdict first, with the way to undo it. */
export function renderRestored(restored: Restored, emergency: boolean, style: Style): string {
  return restored.outcome === 'planned'
    ? renderDryRun(restored, style)
    : renderDone(restored, emergency, style)
}

/** A plan to be confirmed, before anything is written. */
export function renderPlanToConfirm(plan: RestorePlan, style: Style): string {
  const name = escapeSentence(plan.targetName)
  const title =
    plan.method === 'create'
      ? `This restore would make ${name}`
      : `This restore would replace the content of ${name}`
  return [headline(style, 'warning', title), ...indent(renderPlan(plan, style)), ''].join('\n')
}

function renderDryRun(restored: Restored, style: Style): string {
  const { plan, verified } = restored
  return separate(
    [
      headline(style, restored.verdict, titleOfRestore(restored, escapeSentence(restored.target))),
      ...indent(renderPlan(plan, style)),
    ],
    indent(renderFindings(verified.report, style)),
    renderPassedOver(restored, style),
    ['Nothing was written.'],
  ).join('\n')
}

function renderDone(restored: Restored, emergency: boolean, style: Style): string {
  const { notes, plan, verified } = restored
  return separate(
    [
      headline(style, restored.verdict, titleOfRestore(restored, escapeSentence(restored.target))),
      ...indent(renderFacts(factsOf(restored))),
    ],
    indent(renderEffect(plan, style)),
    indent(renderFindings(verified.report, style)),
    renderPassedOver(restored, style),
    indent(notes.map((note) => `${sign(style, 'note')} ${escapeSentence(note)}`)),
    emergency ? [renderEmergencyTime(restored.durationMs, style)] : [],
    renderUndo(restored),
  ).join('\n')
}

function factsOf({
  archive,
  chosenBy,
  durationMs,
  plan,
  safetyCopy,
  verified,
}: Restored): [string, string][] {
  return [
    ['Archive', `${escapeSentence(archive)} (chosen ${escapeSentence(chosenBy)})`],
    ['Method', `${plan.method}, because ${escapeSentence(plan.methodReason)}`],
    ['Size', renderSize(verified.sizeBytes)],
    ['Level', verified.report.level ?? 'none'],
    ['Time', renderDuration(durationMs)],
    ['Safety copy', safetyCopy === null ? 'none: there was nothing to replace' : escapeSentence(safetyCopy)],
  ]
}

function renderPassedOver({ passedOver }: Restored, style: Style): string[] {
  if (passedOver.length === 0) return []
  return [
    headline(style, 'warning', 'Newer archives were passed over'),
    ...indent(passedOver.map(({ name, reason }) => escapeSentence(`${name}: ${reason}`))),
  ]
}

function renderEmergencyTime(durationMs: number, style: Style): string {
  const mark = durationMs <= EMERGENCY_LIMIT_MS ? 'ok' : 'warning'
  const verdict = mark === 'ok' ? 'within' : 'over'
  return headline(style, mark, `Back after ${renderDuration(durationMs)}: ${verdict} the limit of 15 min`)
}

function renderUndo({ safetyCopy, target }: Restored): string[] {
  if (safetyCopy === null) return []
  return ['To undo this restore:', `  savepoint restore --undo --to ${shellWord(target)}`]
}
