import type { CommandSurroundings } from './surroundings.ts'

/** Runs a command in its surroundings. It prints its result itself and gives the exit code. */
export type Execute = (surroundings: CommandSurroundings) => Promise<number>

/** What the action of a command calls once its arguments are there. */
export type Perform = (execute: Execute) => Promise<void>
