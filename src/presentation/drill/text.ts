import type { Drilled } from '../../domain/drill/drill.ts'
import { type Verdict, verdictOf } from '../../domain/outcome/verification.ts'
import type { Drill } from '../../operations/drill/drill.ts'
import { renderFindings } from '../findings/text.ts'
import { escapeSentence } from '../kit/escape.ts'
import { indent, separate } from '../kit/lines.ts'
import { counted, renderSize } from '../kit/quantities.ts'
import { headline, type Style } from '../kit/style.ts'
import { renderDuration } from '../kit/times.ts'

const TITLES: Readonly<Record<Verdict, string>> = {
  ok: 'Came back',
  warning: 'Came back, with warnings',
  failed: 'Did not come back',
}

/** What a drill came to: how many archives came back, then each with its times and all its checks. */
export function renderDrill(drill: Drill, style: Style): string {
  return separate(
    [renderTally(drill, style), `  picked ${escapeSentence(drill.pickedBy)}`],
    ...drill.drilled.map((drilled) => renderDrilled(drilled, style)),
  ).join('\n')
}

function renderTally({ drilled, store, verdict }: Drill, style: Style): string {
  const back = drilled.filter(({ failure }) => failure === null).length
  const title = `Drill: ${back} of ${counted(drilled.length, 'archive')} came back`
  return `${headline(style, verdict, title)}, from ${escapeSentence(store)}`
}

function renderDrilled(
  { entry, recoveryMs, recoveryPointMs, report, sizeBytes }: Drilled,
  style: Style,
): string[] {
  const verdict = verdictOf(report)
  const times = [
    ...(recoveryMs === null ? [] : [`${renderSize(sizeBytes)} in ${renderDuration(recoveryMs)}`]),
    `recovery point ${renderDuration(recoveryPointMs)} ago`,
  ]
  return [
    `${headline(style, verdict, TITLES[verdict])}: ${escapeSentence(entry.name)}`,
    ...indent([times.join(', '), ...renderFindings(report, style)]),
  ]
}
