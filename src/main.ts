import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assertNodeVersion } from './node-version.ts'

/**
 * The one bundle. Everything behind these functions is loaded on demand, so that an old Node is told what to
 * do before it meets native code, and no command pays for what it does not use.
 */

/** Runs the command line with the arguments of this process; `dist/cli.js` calls it. */
export async function startCli(): Promise<void> {
  assertNodeVersion()
  const { runCommandLine } = await import('./cli/main.ts')
  await runCommandLine()
}

/** Serves SQLite jobs to the parent process; `dist/engine.js` calls it. */
export async function startEngine(): Promise<void> {
  assertNodeVersion()
  const { serve } = await import('./sqlite/engine/serve.ts')
  serve()
}

/** Works on the blocks of an archive for the thread that started this one; `dist/blocks.js` calls it. */
export async function startBlocks(): Promise<void> {
  const { serveBlocks } = await import('./archive/threads/serve-blocks.ts')
  serveBlocks()
}

/**
 * Runs the post step of the action; `dist/post.js` calls it. It has a file of its own, because nothing that a main step
 * leaves behind tells the two apart when that step was ended before it could leave anything.
 */
export async function startPost(): Promise<void> {
  assertNodeVersion()
  const { post } = await import('./action/post.ts')
  await post()
}

async function startAction(): Promise<void> {
  assertNodeVersion()
  const { runMainStep } = await import('./action/main.ts')
  await runMainStep()
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await startAction()
}
