/** What became of one archive that was tried: `error` when the assertion cannot even be asked of it. */
export type ProbeOutcome = 'held' | 'broken' | 'error' | 'damaged'

/** What is known after some of `count` archives were tried; they are numbered from 0, the oldest. */
export interface Bisection {
  /** The newest in which the assertion is known to hold; null when none is known. */
  readonly newestHolding: number | null
  /** The oldest behind that in which it is known not to hold; null when none is known. */
  readonly oldestBroken: number | null
  /** The one that is to be tried next; null when the answer is found. */
  readonly next: number | null
}

/**
 * Finds the newest archive in which an assertion still holds, by halves: it is taken to have held before every archive
 * in which it holds, and not to hold after one in which it does not. The newest is tried first: where it holds there,
 * nothing else need be fetched. A damaged archive says nothing, and its neighbour is tried in its place.
 *
 * When it does not hold in the oldest either, it may have held for a while in between, as for a row that was added later:
 * then the widest gaps are looked into until one is found in which it does, or all were tried.
 * @param tried by number
 */
export function bisectTried(count: number, tried: ReadonlyMap<number, ProbeOutcome>): Bisection {
  const numbersOf = (...outcomes: readonly ProbeOutcome[]): readonly number[] =>
    [...tried].flatMap(([number, outcome]) => (outcomes.includes(outcome) ? [number] : []))
  const below = Math.max(-1, ...numbersOf('held'))
  const above = Math.min(count, ...numbersOf('broken', 'error').filter((number) => number > below))
  const between = nextBetween(below, above, above === count ? count - 1 : (below + above) / 2, tried)
  return {
    newestHolding: below === -1 ? null : below,
    oldestBroken: above === count ? null : above,
    next:
      between ?? (below === -1 && numbersOf('broken').length > 0 ? middleOfWidestGap(count, tried) : null),
  }
}

/** The one nearest to the aim of those that were not tried; null when there is none. */
function nextBetween(
  below: number,
  above: number,
  aim: number,
  tried: ReadonlyMap<number, ProbeOutcome>,
): number | null {
  let nearest: number | null = null
  for (let number = below + 1; number < above; number += 1) {
    if (tried.has(number)) continue
    if (nearest === null || Math.abs(number - aim) < Math.abs(nearest - aim)) nearest = number
  }
  return nearest
}

/** Of the widest run of archives that were not tried; null when all were. */
function middleOfWidestGap(count: number, tried: ReadonlyMap<number, ProbeOutcome>): number | null {
  let widest = { end: count, width: 0 }
  let start = -1
  for (const end of [...tried.keys(), count].sort((a, b) => a - b)) {
    if (end - start > widest.width) widest = { end, width: end - start }
    start = end
  }
  return widest.width > 1 ? widest.end - Math.ceil(widest.width / 2) : null
}
