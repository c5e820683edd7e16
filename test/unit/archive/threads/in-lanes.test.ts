import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inLanes, type Stages } from '../../../../src/archive/threads/in-lanes.ts'

type NumberStages = Stages<string, number, number, number>

/** Lets other tasks run some turns of the event loop, without a clock. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

function slotsOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `slot ${index}`)
}

/** Counts from 0, and gives each number through; `stages` changes some of it. */
function counting(count: number, stages: Partial<NumberStages> = {}): NumberStages {
  let next = 0
  return {
    read: async () => {
      const number = next
      next += 1
      await turns(1)
      return number < count ? number : null
    },
    work: (_, number) => Promise.resolve(number),
    settle: (_, number) => Promise.resolve(number),
    ...stages,
  }
}

describe('inLanes', () => {
  it('settles in the order of reading however long the work takes, and each slot holds one item at a time', async () => {
    const runs = fc.record({
      durations: fc.array(fc.nat(6), { maxLength: 30 }),
      slots: fc.integer({ min: 1, max: 6 }),
    })
    await fc.assert(
      fc.asyncProperty(runs, async ({ durations, slots }) => {
        const held = new Map<string, number>()
        const settled: number[] = []
        const proven: number[] = []
        const stages = counting(durations.length, {
          work: async (slot, number) => {
            expect(held.has(slot)).toBe(false)
            held.set(slot, number)
            await turns(durations[number]!)
            return number * 10
          },
          settle: async (slot, number, result) => {
            expect([held.get(slot), result]).toEqual([number, number * 10])
            await turns(durations[number]! % 3)
            settled.push(number)
            return number + 0.5
          },
          prove: async (slot, number) => {
            expect(held.get(slot)).toBe(number - 0.5)
            await turns(2)
            held.delete(slot)
            proven.push(number)
          },
        })
        await inLanes(slotsOf(slots), stages)
        expect(settled).toEqual(durations.map((_, index) => index))
        expect(proven.toSorted((one, other) => one - other)).toEqual(settled.map((number) => number + 0.5))
      }),
      { numRuns: 50 },
    )
  })

  it('works on as many items at once as there are slots', async () => {
    let started = 0
    const release = Promise.withResolvers<void>()
    const stages = counting(9, {
      work: async (_, number) => {
        started += 1
        await release.promise
        return number
      },
    })
    const done = inLanes(slotsOf(3), stages)
    await turns(20)
    expect(started).toBe(3)
    release.resolve()
    await done
    expect(started).toBe(9)
  })

  it('waits for what is on its way before it fails, and settles and reads nothing after the failure', async () => {
    const log: string[] = []
    const stages = counting(9, {
      work: async (_, number) => {
        if (number === 1) throw new Error('1 failed')
        await turns(10)
        log.push(`${number} worked on`)
        return number
      },
      settle: async (_, number) => {
        log.push(`${number} settled`)
        return number
      },
    })
    await expect(inLanes(slotsOf(3), stages)).rejects.toThrow('1 failed')
    expect(log).toEqual(['0 worked on', '0 settled', '2 worked on'])
  })

  it.each(['work', 'settle', 'prove'] as const)(
    'fails with the first item in order that fails in %s',
    async (stage) => {
      const stages = counting(9, {
        [stage]: async (_: string, number: number) => {
          await turns(20 - 5 * number)
          throw new Error(`${number} failed`)
        },
      })
      await expect(inLanes(slotsOf(4), stages)).rejects.toThrow('0 failed')
    },
  )

  it('fails with an item before it fails with reading, which came later in order', async () => {
    const stages = counting(9, {
      work: async () => {
        await turns(5)
        throw new Error('the work failed')
      },
    })
    const read = async (slot: string): Promise<number | null> => {
      const number = await stages.read(slot)
      if (number === 1) throw new Error('reading failed')
      return number
    }
    await expect(inLanes(slotsOf(4), { ...stages, read })).rejects.toThrow('the work failed')
    await expect(inLanes(slotsOf(4), { ...counting(9), read })).resolves.toBeUndefined()
  })

  it('fails with reading when all items did well', async () => {
    const stages = counting(9)
    const read = async (slot: string): Promise<number | null> => {
      const number = await stages.read(slot)
      if (number === 2) throw new Error('reading failed')
      return number
    }
    await expect(inLanes(slotsOf(2), { ...stages, read })).rejects.toThrow('reading failed')
  })
})
