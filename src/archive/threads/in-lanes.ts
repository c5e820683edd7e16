/** The stages that every item goes through. */
export interface Stages<Slot, Item, Result, Settled> {
  /** One item at a time, in order; null at the end. */
  readonly read: (slot: Slot) => Promise<Item | null>
  /** Several items at once. */
  readonly work: (slot: Slot, item: Item) => Promise<Result>
  /** One item at a time, in the order in which they were read. */
  readonly settle: (slot: Slot, item: Item, result: Result) => Promise<Settled>
  /** Several items at once, each after it was settled. */
  readonly prove?: (slot: Slot, settled: Settled) => Promise<void>
}

/**
 * Takes items through stages, as many at once as there are slots for them to lie in. When one fails, no further one is
 * read, and those on their way are waited for, so that nothing works on a closed file.
 * @throws what the first item in order failed with
 */
export async function inLanes<Slot, Item, Result, Settled>(
  slots: readonly Slot[],
  stages: Stages<Slot, Item, Result, Settled>,
): Promise<void> {
  const lanes = new Lanes(stages)
  await Promise.all(slots.map((slot) => lanes.run(slot)))
  lanes.assertAllWell()
}

interface Turn<Item> {
  readonly ordinal: number
  readonly item: Item
  /** Settles when the item before is settled. */
  readonly before: Promise<void>
  readonly over: PromiseWithResolvers<void>
}

class Lanes<Slot, Item, Result, Settled> {
  readonly #stages: Stages<Slot, Item, Result, Settled>
  #failure: { readonly ordinal: number; readonly error: unknown } | null = null
  #count = 0
  #reading: Promise<unknown> = Promise.resolve()
  #settled: Promise<void> = Promise.resolve()

  constructor(stages: Stages<Slot, Item, Result, Settled>) {
    this.#stages = stages
  }

  /** One lane: takes an item after another through all stages. It does not throw. */
  async run(slot: Slot): Promise<void> {
    for (;;) {
      const turn = await this.#inTurn(() => this.#read(slot))
      if (turn === null) return
      try {
        await this.#takeThrough(slot, turn)
      } catch (error) {
        turn.over.reject(error)
        this.#fail(turn.ordinal, error)
      }
    }
  }

  assertAllWell(): void {
    if (this.#failure !== null) throw this.#failure.error
  }

  #inTurn<T>(read: () => Promise<T>): Promise<T> {
    const result = this.#reading.then(read)
    this.#reading = result
    return result
  }

  async #read(slot: Slot): Promise<Turn<Item> | null> {
    if (this.#failure !== null) return null
    try {
      const item = await this.#stages.read(slot)
      return item === null ? null : this.#queue(item)
    } catch (error) {
      this.#fail(this.#count, error)
      return null
    }
  }

  #queue(item: Item): Turn<Item> {
    const turn = { ordinal: this.#count, item, before: this.#settled, over: Promise.withResolvers<void>() }
    // Who comes next looks at it, if there is one.
    turn.over.promise.catch(() => undefined)
    this.#settled = turn.over.promise
    this.#count += 1
    return turn
  }

  async #takeThrough(slot: Slot, { item, before, over }: Turn<Item>): Promise<void> {
    const { work, settle, prove } = this.#stages
    const result = await work(slot, item)
    await before
    const settled = await settle(slot, item, result)
    over.resolve()
    await prove?.(slot, settled)
  }

  #fail(ordinal: number, error: unknown): void {
    if (this.#failure === null || ordinal < this.#failure.ordinal) this.#failure = { ordinal, error }
  }
}
