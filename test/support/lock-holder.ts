import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('./lock-holder-program.ts', import.meta.url))

/** A program that keeps a database locked until it is released. */
export interface LockHolder extends AsyncDisposable {
  release(): Promise<void>
}

/** Starts a program that takes a database for itself; resolves when it has it. */
export async function holdLock(path: string): Promise<LockHolder> {
  const child = spawn(process.execPath, [PROGRAM, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  const release = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  return { release, [Symbol.asyncDispose]: release }
}
