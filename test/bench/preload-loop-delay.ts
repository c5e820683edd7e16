/**
 * Loaded into the command line by `node --import`: watches the event loop of the main process, and at its end writes
 * the longest stall to the file that the environment names. The engine's process is started without it.
 */
import { writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

const RESOLUTION_MS = 1
const { BENCH_LOOP_DELAY_FILE: file } = process.env
if (file === undefined) throw new Error('BENCH_LOOP_DELAY_FILE is not set')

const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
delay.enable()
process.once('exit', () => {
  // What is recorded is the time between two ticks; without a stall that is the resolution.
  writeFileSync(file, String(delay.max / 1e6 - RESOLUTION_MS))
})
