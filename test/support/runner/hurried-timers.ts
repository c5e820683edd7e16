import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

/** Loaded into a step before its bundle: there, a minute passes in one and a half seconds. */
const HURRY = 40

/** Shorter than this nobody waits for something outside. */
const SHORTEST_MS = 1_000

const hurried = (durationMs = 0): number => (durationMs < SHORTEST_MS ? durationMs : durationMs / HURRY)

const { setTimeout: plain } = globalThis
const { setTimeout: plainPromise } = timers

globalThis.setTimeout = Object.assign(
  (callback: (...args: unknown[]) => void, durationMs?: number, ...args: unknown[]) =>
    plain(callback, hurried(durationMs), ...args),
  plain,
)
timers.setTimeout = (durationMs, value, options) => plainPromise(hurried(durationMs), value, options)
syncBuiltinESMExports()
