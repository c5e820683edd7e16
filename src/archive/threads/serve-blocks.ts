import { parentPort } from 'node:worker_threads'
import { type BlockJob, runBlockJob } from './block-job.ts'
import { BlockSlot } from './block-slot.ts'

/** One job for a thread, and the memory that it works on. */
export interface BlockMessage {
  readonly job: BlockJob
  readonly raw: SharedArrayBuffer
  readonly member: SharedArrayBuffer
}

/** Does the jobs that the main thread sends, one after another. */
export function serveBlocks(): void {
  let last: Promise<void> = Promise.resolve()
  parentPort?.on('message', ({ job, raw, member }: BlockMessage) => {
    last = last.then(async () => parentPort?.postMessage(await runBlockJob(job, new BlockSlot(raw, member))))
  })
}
