import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readMark } from './kit/databases.ts'
import { makeImage, mountImage, unmount } from './kit/mounts.ts'
import { range } from './kit/parallel.ts'
import { prepareRestore, type RestoreScene } from './kit/restore-scene.ts'
import type { Trial, TrialContext } from './trial.ts'

const IMAGE_SIZE_BYTES = 24 * 1_048_576
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
    'A power cut at any moment of a restore leaves the old content or the new, and after "done" the new.',
  requires: ['linux', 'root', 'mount'],
  cases: { quick: 12, default: 240, full: 1_200 },
  faults: ['neither old nor new', 'done but not new'],
  run: async (context) => {
    for (const mode of MODES) {
      for (const way of WAYS) await cutPower(context, mode, way, context.cases / MODES.length / WAYS.length)
    }
  },
}

async function cutPower(
  context: TrialContext,
  mode: string,
  way: (typeof WAYS)[number],
  count: number,
): Promise<void> {
  const { folder, random, savepoint } = context
  const image = join(folder, 'disk.img')
  const mounted = join(folder, 'disk')
  makeImage(image, IMAGE_SIZE_BYTES)
  await using undo = new AsyncDisposableStack()
  mountImage(image, mounted, mode, undo)
  const scene = await prepareRestore(context, { ...way, sizeBytes: 800_000, folder: mounted })
  scene.reset()
  execFileSync('sync', ['-f', mounted])
  const whole = await savepoint.say(scene.args)
  for (const index of range(count)) {
    scene.reset()
    execFileSync('sync', ['-f', mounted])
    // Half of the cuts right after the end: what was said to be done must be on the disk.
    const afterMs = index % 2 === 0 ? null : random.between(whole.durationMs * 0.3, whole.durationMs)
    await cutOnce(context, scene, {
      image,
      afterMs,
      recipe: `${mode}, ${way.journal}${way.inPlace ? ' in place' : ''}`,
    })
  }
}

interface Cut {
  readonly image: string
  /** Null to cut when the command has ended. */
  readonly afterMs: number | null
  readonly recipe: string
}

/** Copies the image while the command stands still: what a disk holds whose power is cut at that moment. */
async function cutOnce(
  { folder, savepoint, tally }: TrialContext,
  scene: RestoreScene,
  cut: Cut,
): Promise<void> {
  const copy = join(folder, 'cut.img')
  await using child = savepoint.start(scene.args)
  if (cut.afterMs === null) await child.ended
  else await wait(cut.afterMs)
  child.signalAll('SIGSTOP')
  cpSync(cut.image, copy)
  child.signalAll('SIGCONT')
  const ended = await child.ended
  const content = contentAfterCut(copy, join(folder, 'cut'))
  tally.count()
  const recipe = `${cut.recipe}, cut after ${cut.afterMs?.toFixed(1) ?? 'the end'} ms: ${content}`
  const known = content === 'old' || content === 'new'
  tally.seen(known ? content : 'neither')
  if (!known) tally.fault('neither old nor new', recipe)
  if (cut.afterMs === null && ended.exitCode === 0 && content !== 'new')
    tally.fault('done but not new', recipe)
}

function contentAfterCut(image: string, mounted: string): string {
  execFileSync('mkdir', ['-p', mounted])
  execFileSync('mount', ['-o', 'loop', image, mounted])
  try {
    if (!readdirSync(mounted).includes('app.db')) return 'absent'
    return readMark(join(mounted, 'app.db'))
  } finally {
    unmount(mounted)
    rmSync(image)
  }
}
