import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Ended } from './kit/child.ts'
import { makeDatabase, readMark } from './kit/databases.ts'
import { range } from './kit/parallel.ts'
import { PoweredDisk } from './kit/powered-disk.ts'
import { prepareRestore } from './kit/restore-scene.ts'
import { describe } from './kit/savepoint.ts'
import type { Trial, TrialContext } from './trial.ts'

/** What the kernel may do with writes that nobody synced: keep their order, or not. */
const MODES = ['data=ordered', 'data=writeback,noauto_da_alloc'] as const

const WAYS = [
  { journal: 'delete', inPlace: false },
  { journal: 'delete', inPlace: true },
  { journal: 'wal', inPlace: true },
] as const

export const trial: Trial = {
  id: 'T12',
  claim:
    'A power cut leaves the old content or the new of a target, and no unfinished archive; what was done stays done.',
  requires: ['linux', 'root', 'mount'],
  cases: { quick: 16, default: 240, full: 1_200 },
  faults: ['neither old nor new', 'done but not new', 'unfinished archives', 'done but no archive'],
  run: async (context) => {
    const each = context.cases / MODES.length / (WAYS.length + 1)
    for (const mode of MODES) {
      for (const way of WAYS) await cutRestores(context, mode, way, each)
      await cutBackups(context, mode, each)
    }
  },
}

async function cutRestores(
  context: TrialContext,
  mode: string,
  way: (typeof WAYS)[number],
  count: number,
): Promise<void> {
  await using disk = new PoweredDisk(context.folder, mode)
  const scene = await prepareRestore(context, { ...way, sizeBytes: 800_000, folder: disk.path })
  const recipe = `${mode}, ${way.journal}${way.inPlace ? ' in place' : ''}`
  await cutEach(context, disk, { args: scene.args, reset: scene.reset, count }, (path, ended, at) => {
    const isThere = readdirSync(path).includes('app.db')
    const content = isThere ? readMark(join(path, 'app.db')) : 'absent'
    const isKnown = content === 'old' || content === 'new'
    context.tally.seen(isKnown ? content : 'neither')
    if (!isKnown) context.tally.fault('neither old nor new', `${recipe}, ${at}: ${content}`)
    if (ended?.exitCode === 0 && content !== 'new')
      context.tally.fault('done but not new', `${recipe}, ${at}: ${content}`)
  })
}

async function cutBackups(context: TrialContext, mode: string, count: number): Promise<void> {
  const { folder, savepoint, tally } = context
  await using disk = new PoweredDisk(folder, mode)
  const source = makeDatabase(join(folder, `${crypto.randomUUID()}.db`), {
    sizeBytes: 800_000,
    journal: 'delete',
    mark: 'new',
  })
  const store = join(disk.path, 'store')
  const args = ['create', source, '--store', store]
  const reset = (): void => rmSync(store, { recursive: true, force: true })
  await cutEach(context, disk, { args, reset, count }, async (path, ended, at) => {
    const kept = join(path, 'store', 'manual')
    const archives = existsSync(kept) ? readdirSync(kept) : []
    tally.seen(archives.length > 0 ? 'published' : 'not published')
    for (const name of archives) {
      const verified = await savepoint.run('verify', [join(kept, name)])
      if (verified.exitCode !== 0) tally.fault('unfinished archives', `${mode}, ${at}: ${describe(verified)}`)
    }
    if (ended?.exitCode === 0 && archives.length === 0) tally.fault('done but no archive', `${mode}, ${at}`)
  })
}

interface CutWork {
  readonly args: readonly string[]
  readonly reset: () => void
  readonly count: number
}

/** Looks at the disk as it was at the cut; `ended` is null when the command had not ended yet. */
type Look = (path: string, ended: Ended | null, at: string) => void | Promise<void>

/** Half of the cuts right after the end: what was said to be done must be on the disk. */
async function cutEach(
  { random, savepoint, tally }: TrialContext,
  disk: PoweredDisk,
  { args, count, reset }: CutWork,
  look: Look,
): Promise<void> {
  reset()
  disk.sync()
  const whole = await savepoint.say(args)
  if (whole.exitCode !== 0) throw new Error(describe(whole))
  for (const index of range(count)) {
    reset()
    disk.sync()
    const afterMs = index % 2 === 0 ? null : random.between(whole.durationMs * 0.3, whole.durationMs)
    await using child = savepoint.start(args)
    const before = afterMs === null ? await child.ended : null
    if (afterMs !== null) await wait(afterMs)
    child.signalAll('SIGSTOP')
    disk.cut()
    child.signalAll('SIGCONT')
    await child.ended
    tally.count()
    await disk.lookAtCut((path) =>
      look(path, before, afterMs === null ? 'at the end' : `after ${afterMs.toFixed(1)} ms`),
    )
  }
}
