/**
 * Runs a task for every item of a source, several at a time, and gives the results in the source's order. The source
 * is read only so far ahead as `concurrency` allows. When anything fails or the reader stops early, tasks that run are
 * waited for, so that nothing works on a closed file, and the source is closed.
 */
export async function* mapInOrder<T, R>(
  source: AsyncIterable<T>,
  concurrency: number,
  task: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const running: Promise<R>[] = []
  try {
    for await (const item of source) {
      const result = task(item)
      // It is awaited in its turn; until then a failure must not count as one that nobody looks at.
      result.catch(() => undefined)
      running.push(result)
      if (running.length >= concurrency) yield await next(running)
    }
    while (running.length > 0) yield await next(running)
  } catch (error) {
    // What failed first in order is the cause: a source often fails only because of it.
    await Promise.all(running)
    throw error
  } finally {
    await Promise.allSettled(running)
  }
}

async function next<R>(running: Promise<R>[]): Promise<R> {
  const result = await (running[0] as Promise<R>)
  void running.shift()
  return result
}
