import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Scene } from './contender.ts'
import { measureRun } from './measured-run.ts'

const WRITER = fileURLToPath(new URL('./committing-writer.ts', import.meta.url))
const ALONE_MS = 2_000

/** What a writer saw since it was last asked. */
export interface WriterAnswer {
  readonly commits: number
  /** The longest time that one commit took. */
  readonly longestMs: number
}

/** What a writer saw before a backup, and during it. */
export interface WriterWait {
  readonly alone: WriterAnswer
  readonly duringCreate: WriterAnswer
}

/** Lets a program commit every 2 ms to a copy of the source in WAL mode, by itself and then while it is backed up. */
export async function measureWriterWait({ cli, folder, source }: Scene): Promise<WriterWait> {
  mkdirSync(folder, { recursive: true })
  const database = join(folder, 'written.db')
  copyFileSync(source, database)
  const writer = fork(WRITER, [database], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  try {
    await ask(writer)
    await wait(ALONE_MS)
    const alone = await ask(writer)
    const store = join(folder, 'store')
    await measureRun([process.execPath, cli, 'create', database, '--store', store, '--quiet'])
    return { alone, duringCreate: await ask(writer) }
  } finally {
    writer.disconnect()
    await once(writer, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
}

async function ask(writer: ChildProcess): Promise<WriterAnswer> {
  const answered = once(writer, 'message')
  writer.send('how long')
  const [answer] = await answered
  return answer as WriterAnswer
}
