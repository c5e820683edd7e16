import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapInOrder } from '../../../src/archive/map-in-order.ts'

async function* numbers(count: number): AsyncGenerator<number, void, undefined> {
  for (let number = 0; number < count; number += 1) yield await Promise.resolve(number)
}

/** Lets other tasks run some turns of the event loop, without a clock. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

describe('mapInOrder', () => {
  it('gives results in the order of the source, however long each takes, and never runs more than allowed', async () => {
    const runs = fc.record({
      durations: fc.array(fc.nat(6), { maxLength: 30 }),
      concurrency: fc.integer({ min: 1, max: 6 }),
    })
    await fc.assert(
      fc.asyncProperty(runs, async ({ durations, concurrency }) => {
        let running = 0
        let most = 0
        const results: number[] = []
        const mapped = mapInOrder(numbers(durations.length), concurrency, async (number) => {
          running += 1
          most = Math.max(most, running)
          await turns(durations[number]!)
          running -= 1
          return number
        })
        for await (const result of mapped) results.push(result)
        expect(results).toEqual(durations.map((_, index) => index))
        expect(most).toBeLessThanOrEqual(concurrency)
      }),
      { numRuns: 50 },
    )
  })

  it('runs as many at once as allowed', async () => {
    let started = 0
    const release = Promise.withResolvers<void>()
    const mapped = mapInOrder(numbers(9), 3, async () => {
      started += 1
      await release.promise
    })
    const first = mapped.next()
    await turns(20)
    expect(started).toBe(3)
    release.resolve()
    await first
    await mapped.return()
  })

  it('waits for tasks that run before it fails, and closes the source', async () => {
    const log: string[] = []
    async function* source(): AsyncGenerator<number, void, undefined> {
      try {
        yield* numbers(9)
      } finally {
        log.push('source closed')
      }
    }
    const mapped = mapInOrder(source(), 3, async (number) => {
      if (number === 0) throw new Error('the first failed')
      await turns(10)
      log.push(`${number} done`)
    })
    await expect(mapped.next()).rejects.toThrow('the first failed')
    expect(log.toSorted()).toEqual(['1 done', '2 done', 'source closed'])
  })

  it('reports the failure of a task before that of the source, which came later in order', async () => {
    async function* source(): AsyncGenerator<number, void, undefined> {
      yield 0
      throw new Error('the source failed')
    }
    const mapped = mapInOrder(source(), 4, async () => {
      await turns(5)
      throw new Error('the task failed')
    })
    await expect(mapped.next()).rejects.toThrow('the task failed')
  })

  it('reports the failure of the source when all tasks did well', async () => {
    async function* source(): AsyncGenerator<number, void, undefined> {
      yield 0
      throw new Error('the source failed')
    }
    await expect(mapInOrder(source(), 4, (number) => Promise.resolve(number)).next()).rejects.toThrow(
      'the source failed',
    )
  })

  it('waits for running tasks when its reader stops early', async () => {
    let done = 0
    for await (const _ of mapInOrder(numbers(9), 3, async () => {
      await turns(5)
      done += 1
    })) {
      break
    }
    expect(done).toBe(3)
  })
})
