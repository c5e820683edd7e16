import type { Variables } from './inputs.ts'

/** For the `env` of a step that waits for something that never comes: there, a minute takes one and a half seconds. */
export const HURRY: Variables = {
  NODE_OPTIONS: `--import ${new URL('hurried-timers.ts', import.meta.url).href}`,
}
