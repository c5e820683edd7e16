import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import type { Variables } from './inputs.ts'
import { LineSplitter } from './line-splitter.ts'
import { processesTrackedBy, residentBytes } from './process-tree.ts'

type Child = ChildProcessByStdio<null, Readable, Readable>

const sampleMs = 20

/** How a script is to be run. */
export interface ScriptRun {
  readonly script: string
  readonly workspace: string
  readonly variables: Variables
  readonly takeLine: (line: string) => void
  /** 1 for the runner's own patience on cancelling, smaller for tests that cannot wait. */
  readonly timeScale: number
}

/** How a script ended. */
export interface ScriptEnd {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly durationMs: number
  /** The most that it and its children held together, sampled; 0 where there is no `/proc`. */
  readonly peakRssBytes: number
  /** Processes that it left behind; the runner ends them. */
  readonly orphans: readonly number[]
}

export interface RunningScript {
  readonly pid: number
  /** SIGINT, after 7.5 s SIGTERM, after 2.5 s more the end. */
  readonly cancel: () => void
  readonly ended: Promise<ScriptEnd>
}

/** Starts a script as the runner starts a step. */
export function startScript(run: ScriptRun): RunningScript {
  const trackingId = `github_${randomUUID()}`
  const startedAt = performance.now()
  const child = spawn(process.execPath, [run.script], {
    cwd: run.workspace,
    env: { ...run.variables, RUNNER_TRACKING_ID: trackingId },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const pid = child.pid ?? 0
  for (const stream of [child.stdout, child.stderr]) takeLines(stream, run.takeLine)
  const ended = waitForEnd(child, trackingId).then((end) => ({
    ...end,
    durationMs: performance.now() - startedAt,
  }))
  return { pid, cancel: () => cancel(child, run.timeScale), ended }
}

async function waitForEnd(child: Child, trackingId: string): Promise<Omit<ScriptEnd, 'durationMs'>> {
  let peakRssBytes = 0
  const sampling = setInterval(() => {
    peakRssBytes = Math.max(peakRssBytes, residentBytes(child.pid ?? 0))
  }, sampleMs)
  const closed = once(child, 'close')
  const [exitCode, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  clearInterval(sampling)
  const orphans = processesTrackedBy(trackingId)
  for (const orphan of orphans) process.kill(orphan, 'SIGKILL')
  await closed
  return { exitCode, signal, peakRssBytes, orphans }
}

function cancel(child: Child, timeScale: number): void {
  child.kill('SIGINT')
  const terminating = setTimeout(() => child.kill('SIGTERM'), 7500 * timeScale)
  const killing = setTimeout(() => child.kill('SIGKILL'), 10_000 * timeScale)
  child.once('exit', () => {
    clearTimeout(terminating)
    clearTimeout(killing)
  })
}

function takeLines(stream: Readable, takeLine: (line: string) => void): void {
  const lines = new LineSplitter()
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => lines.push(chunk).forEach(takeLine))
  stream.on('end', () => lines.end().forEach(takeLine))
}
