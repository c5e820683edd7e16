import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { BackupError, cancelled } from '../../domain/outcome/errors.ts'
import type { BlockAnswer, BlockJob } from './block-job.ts'
import type { BlockSlot } from './block-slot.ts'
import type { BlockMessage } from './serve-blocks.ts'

/** A thread that does jobs in the order in which it is given them. It starts with the first one. */
export class BlockThread {
  readonly #waiting: PromiseWithResolvers<BlockAnswer>[] = []
  #worker: Worker | null = null
  #ended: BackupError | null = null

  /** How many jobs it has not answered yet. */
  get load(): number {
    return this.#waiting.length
  }

  /** @throws BackupError as `BlockThreads.run` says */
  async run(job: BlockJob, { raw, member }: BlockSlot): Promise<BlockAnswer> {
    if (this.#ended !== null) throw this.#ended
    this.#worker ??= this.#start()
    const answer = Promise.withResolvers<BlockAnswer>()
    this.#waiting.push(answer)
    const message = { job, raw: raw.buffer, member: member.buffer } as BlockMessage
    this.#worker.postMessage(message)
    return answer.promise
  }

  /** Ends the thread, whatever it does. */
  async close(): Promise<void> {
    this.#end(cancelled('its caller'))
    await this.#worker?.terminate()
  }

  #start(): Worker {
    const worker = new Worker(programPath())
    worker.on('message', (answer: BlockAnswer) => this.#waiting.shift()?.resolve(answer))
    worker.on('error', (cause) => this.#end(endedByItself(cause)))
    worker.on('exit', (code) => this.#end(endedByItself(`exit code ${code}`)))
    return worker
  }

  #end(error: BackupError): void {
    this.#ended ??= error
    for (const { reject } of this.#waiting.splice(0)) reject(this.#ended)
  }
}

/** Beside this file: the sources' `blocks.ts`, or the bundle's `blocks.js`. */
function programPath(): string {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const name = `./blocks.${extension}`
  return fileURLToPath(new URL(name, import.meta.url))
}

function endedByItself(cause: unknown): BackupError {
  return new BackupError(
    'INVARIANT_BROKEN',
    `A thread that works on blocks ended by itself: ${String(cause)}`,
    {
      hint: 'The machine may be out of memory. Nothing was finished, and nothing was replaced. Run the command again.',
      cause,
    },
  )
}
