import type { z } from 'zod'

/** The version of the JSON contract. Fields may be added within a version; none is removed or changes its meaning. */
export const CONTRACT_VERSION = 1

/** What every document begins with. */
export interface Envelope<Command extends string> {
  /** The version of the Savepoint that wrote it. */
  readonly savepoint: string
  readonly contract: typeof CONTRACT_VERSION
  readonly command: Command
}

/** What a schema describes, as a value that is only written: read-only to its last field. */
export type Described<Schema extends z.ZodType> = Frozen<z.infer<Schema>>

type Frozen<Value> = Value extends readonly (infer Each)[]
  ? readonly Frozen<Each>[]
  : Value extends object
    ? { readonly [Field in keyof Value]: Frozen<Value[Field]> }
    : Value
