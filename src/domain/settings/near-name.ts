/** Shorter names are too easily near to something else. */
const SHORTEST_MISSPELT = 4

/** From this length on a name may have two mistakes. */
const LONG = 7

/**
 * The name that was meant by one who wrote another: the same but for case, hyphens and underscores, or nearly so. Null when
 * no name is near, also for one that is among them.
 */
export function nearName(written: string, names: readonly string[]): string | null {
  if (names.includes(written)) return null
  const near = names
    .map((name) => ({ name, mistakes: countMistakes(bare(written), bare(name)) }))
    .filter(({ name, mistakes }) => mistakes <= allowedMistakes(bare(name).length))
  near.sort((one, other) => one.mistakes - other.mistakes)
  return near[0]?.name ?? null
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[-_\s]/g, '')
}

function allowedMistakes(length: number): number {
  if (length < SHORTEST_MISSPELT) return 0
  return length < LONG ? 1 : 2
}

/**
 * How many letters were added, left out, exchanged or swapped with their neighbour.
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
function countMistakes(one: string, other: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const exchanged = at(last, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1)
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const swapped = isSwapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, exchanged, swapped))
    }
    beforeLast = last
    last = row
  }
  return at(last, other.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] as number
}
