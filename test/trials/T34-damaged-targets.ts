import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSafetyCopyName } from '../../src/domain/restore/safety-copy-name.ts'
import { inParallel, range } from './kit/parallel.ts'
import type { Random } from './kit/random.ts'
import { contentOf, prepareRestore, type RestoreScene } from './kit/restore-scene.ts'
import { describe } from './kit/savepoint.ts'
import type { Trial, TrialContext } from './trial.ts'

type Damage = (bytes: Buffer, random: Random) => Buffer

/** What becomes of databases: dying disks, stray writes, cut copies. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  'bytes of the header': (bytes, random) =>
    overwrite(bytes, 16 + random.below(84), random.bytes(1 + random.below(16))),
  'bytes of the schema': (bytes, random) =>
    overwrite(bytes, 100 + random.below(400), random.bytes(1 + random.below(60))),
  'the first page': (bytes) => overwrite(bytes, 0, Buffer.alloc(4_096)),
  'the first page but its magic': (bytes, random) => overwrite(bytes, 16, random.bytes(4_080)),
  'pages in the middle': (bytes, random) =>
    overwrite(bytes, 4_096 * (1 + random.below(10)), random.bytes(9_000)),
  'cut off': (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  'no bytes at all': () => Buffer.alloc(0),
  'something else': (_, random) => random.bytes(20_000),
}

export const trial: Trial = {
  id: 'T34',
  claim: 'A restore replaces a target that is damaged in any way, and keeps the damaged file as it was.',
  requires: [],
  cases: { quick: 2, default: 25, full: 250 },
  faults: ['no restore', 'not the new content', 'old bytes lost'],
  run: async (context) => {
    for (const journal of ['delete', 'wal'] as const) {
      await inParallel(Object.keys(DAMAGES), 2, async (name) => {
        const scene = await prepareRestore(context, { journal, inPlace: false, sizeBytes: 60_000 })
        const random = context.random.fork(journal + name)
        for (const index of range(context.cases))
          await tryOne(context, scene, `${journal}, ${name}, ${index}`, name, random)
      })
    }
  },
}

async function tryOne(
  { savepoint, tally }: TrialContext,
  scene: RestoreScene,
  recipe: string,
  name: string,
  random: Random,
): Promise<void> {
  scene.reset()
  const damaged = (DAMAGES[name] as Damage)(readFileSync(scene.target), random)
  writeFileSync(scene.target, damaged)
  const ran = await savepoint.say(scene.args)
  tally.count(ran.durationMs)
  if (ran.exitCode !== 0) return tally.fault('no restore', `${recipe}: ${describe(ran)}`)
  const content = contentOf(scene)
  if (content !== 'new') tally.fault('not the new content', `${recipe}: ${content}`)
  const copies = readdirSync(scene.folder).filter((file) => parseSafetyCopyName(file) !== null)
  const isKept = copies.some((file) => isSame(readFileSync(join(scene.folder, file)), damaged))
  if (!isKept) tally.fault('old bytes lost', `${recipe}: ${copies.join(' ') || 'no safety copy'}`)
}

function overwrite(bytes: Buffer, offset: number, by: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  by.copy(copy, Math.min(offset, copy.length))
  return copy
}

/** A file that SQLite still opened was taken out of WAL mode first, which changes its mode and its counters. */
function isSame(kept: Buffer, damaged: Buffer): boolean {
  return kept.equals(damaged) || withoutMode(kept).equals(withoutMode(damaged))
}

function withoutMode(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  for (const [start, end] of [
    [18, 20],
    [24, 28],
    [92, 100],
  ] as const)
    copy.fill(0, Math.min(start, copy.length), Math.min(end, copy.length))
  return copy
}
