import type { Drilled } from '../../domain/drill/drill.ts'
import type { Drill } from '../../operations/drill/drill.ts'
import { renderFindings } from '../findings/text.ts'
import { escapeSentence } from '../kit/escape.ts'
import { indent, separate } from '../kit/lines.ts'
import { renderSize } from '../kit/quantities.ts'
import { headline, type Style } from '../kit/style.ts'
import { renderDuration } from '../kit/times.ts'
import { tallyOfDrill, titleOfDrilled } from './words.ts'

/** What a drill came to: how many archives came back, then each with its times and all its checks. */
export function renderDrill(drill: Drill, style: Style): string {
  return separate(
    [
      `${headline(style, drill.verdict, tallyOfDrill(drill))}, from ${escapeSentence(drill.store)}`,
      `  picked ${escapeSentence(drill.pickedBy)}`,
    ],
    ...drill.drilled.map((drilled) => renderDrilled(drilled, style)),
  ).join('\n')
}

function renderDrilled(
  { entry, recoveryMs, recoveryPointMs, report, sizeBytes, verdict }: Drilled,
  style: Style,
): string[] {
  const times = [
    ...(recoveryMs === null ? [] : [`${renderSize(sizeBytes)} in ${renderDuration(recoveryMs)}`]),
    `recovery point ${renderDuration(recoveryPointMs)} ago`,
  ]
  return [
    `${headline(style, verdict, titleOfDrilled(verdict))}: ${escapeSentence(entry.name)}`,
    ...indent([times.join(', '), ...renderFindings(report, style)]),
  ]
}
