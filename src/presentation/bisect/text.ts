import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import type { Bisected, Probe } from '../../operations/bisect/bisect.ts'
import { escapeSentence } from '../kit/escape.ts'
import { alignColumns, indent, separate } from '../kit/lines.ts'
import { counted } from '../kit/quantities.ts'
import { headline, type Style, sign } from '../kit/style.ts'
import { renderTime } from '../kit/times.ts'
import {
  type BisectResult,
  caveatOf,
  PROBE_MARKS,
  PROBE_WORDS,
  RESULT_MARKS,
  RESULT_TITLES,
  resultOf,
} from './words.ts'

/** What a search found, and every archive that was asked, newest first. */
export function renderBisected(bisected: Bisected, style: Style): string {
  const { archives, probes } = bisected
  const newestFirst = probes.toSorted((a, b) => b.entry.createdAt.getTime() - a.entry.createdAt.getTime())
  return separate(
    renderAnswer(bisected, style),
    indent([
      `${counted(probes.length, 'archive')} of ${archives} asked, newest first:`,
      ...alignColumns(newestFirst.map((probe) => rowOf(probe, style))),
    ]),
  ).join('\n')
}

function renderAnswer(bisected: Bisected, style: Style): string[] {
  const result = resultOf(bisected)
  const caveat = caveatOf(bisected)
  return [
    headline(style, RESULT_MARKS[result], RESULT_TITLES[result]),
    ...placesOf(result, bisected),
    ...(caveat === null ? [] : [`  ${sign(style, 'note')} ${caveat}`]),
  ]
}

function placesOf(result: BisectResult, { newestHolding, oldestBroken }: Bisected): string[] {
  switch (result) {
    case 'still holds':
      return named('Newest', newestHolding)
    case 'found':
      return [
        ...named('Last archive in which it holds', newestHolding),
        ...named('First in which it does not', oldestBroken),
      ]
    case 'none':
      return named('Oldest that was asked', oldestBroken)
  }
}

function named(what: string, entry: CatalogEntry | null): string[] {
  return entry === null ? [] : [`  ${what}: ${escapeSentence(entry.name)} (${renderTime(entry.createdAt)})`]
}

function rowOf({ entry, message, outcome }: Probe, style: Style): string[] {
  const why = message === null ? '' : `: ${escapeSentence(message)}`
  return [
    `${sign(style, PROBE_MARKS[outcome])} ${escapeSentence(entry.name)}`,
    `${PROBE_WORDS[outcome]}${why}`,
  ]
}
