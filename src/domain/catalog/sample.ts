/**
 * So many of the items, each as likely as the other, in their own order; all of them when there are no more. The same
 * seed gives the same sample of the same items.
 */
export function sampleItems<Item>(items: readonly Item[], count: number, seed: number): readonly Item[] {
  const random = randomNumbers(seed)
  const drawn = items.map((item, index) => ({ item, index, lot: random() }))
  return drawn
    .sort((a, b) => a.lot - b.lot)
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item)
}

/**
 * Numbers of 32 bits that look random and follow from the seed.
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (mulberry32, public domain)
 */
function randomNumbers(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}
