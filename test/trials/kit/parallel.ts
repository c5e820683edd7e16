/** Does something for every item, a few at a time, beginning in the order given. */
export async function inParallel<T>(
  items: Iterable<T>,
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]()
  const workers = Array.from({ length: width }, async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value)
  })
  await Promise.all(workers)
}

/** Cuts a list into pieces of at most `size`. */
export function inBatches<T>(items: readonly T[], size: number): T[][] {
  const batches: T[][] = []
  for (let start = 0; start < items.length; start += size) batches.push(items.slice(start, start + size))
  return batches
}

/** The numbers from 0 to `count - 1`. */
export function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}
