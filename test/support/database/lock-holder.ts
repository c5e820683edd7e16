import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('./lock-holder-program.ts', import.meta.url))

/** A program that has a database open until it is released. */
export interface Holder extends AsyncDisposable {
  release(): Promise<void>
}

/** Starts a program that takes a database for itself; resolves when it has it. */
export function holdLock(path: string): Promise<Holder> {
  return hold(path, 'BEGIN EXCLUSIVE')
}

/** Starts a program that has a database open and leaves it to others, as an idle service does. */
export function holdOpen(path: string): Promise<Holder> {
  return hold(path, 'SELECT 1 FROM sqlite_schema')
}

async function hold(path: string, sql: string): Promise<Holder> {
  const child = spawn(process.execPath, [PROGRAM, path, sql], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  const release = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  return { release, [Symbol.asyncDispose]: release }
}
