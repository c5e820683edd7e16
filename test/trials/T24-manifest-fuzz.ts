import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { putTogether, takeApart } from './kit/forge.ts'
import { mutateJson } from './kit/mutate-json.ts'
import { inParallel, range } from './kit/parallel.ts'
import { describe, isCrash } from './kit/savepoint.ts'
import { makeArchive } from './kit/specimen-archive.ts'
import { type Suspect, verifyAll } from './kit/verify-bad.ts'
import type { Trial, TrialContext } from './trial.ts'

export const trial: Trial = {
  id: 'T24',
  claim:
    'No manifest, however it was changed, crashes a command, hides a changed snapshot, or leads a write astray.',
  requires: [],
  cases: { quick: 200, default: 5_000, full: 50_000 },
  faults: ['undetected', 'false alarms', 'crashes', 'writes elsewhere'],
  run: async (context) => {
    const { cases, random } = context
    const { bytes } = await makeArchive(context, 10_000)
    const { blocks, manifest } = takeApart(bytes)
    const other = blocks.map((block) => ({ ...block, raw: flipLast(block.raw) }))
    const suspects = range(cases).map((): Suspect => {
      const text = mutateJson(manifest, random)
      // Over another snapshot than the one that it was made for: no manifest may make that good.
      return {
        bytes: putTogether({ blocks: other, manifest: text }),
        recipe: JSON.stringify(text.slice(0, 300)),
      }
    })
    await verifyAll(context, suspects)
    await inParallel(range(Math.ceil(cases / 50)), 2, (index) =>
      restoreOne(context, putTogether({ blocks, manifest: mutateJson(manifest, random) }), index),
    )
  },
}

/** Nothing may appear anywhere but where the user said. */
async function restoreOne(
  { folder, savepoint, tally }: TrialContext,
  archive: Buffer,
  index: number,
): Promise<void> {
  const place = join(folder, `restore-${index}`)
  const inner = join(place, 'a', 'b', 'c')
  mkdirSync(inner, { recursive: true })
  writeFileSync(join(inner, 'evil.db.gz'), archive)
  const ran = await savepoint.run('restore', ['evil.db.gz', '--to', 'out.db'], { folder: inner })
  tally.count(ran.durationMs)
  tally.seen(ran.exitCode === 0 ? 'restored: the change meant nothing' : 'refused')
  if (isCrash(ran)) tally.fault('crashes', `restore: ${describe(ran)}`)
  const found = readdirSync(place, { recursive: true }).map(String)
  const allowed = new Set([
    'a',
    'a/b',
    'a/b/c',
    'a/b/c/evil.db.gz',
    ...(ran.exitCode === 0 ? ['a/b/c/out.db'] : []),
  ])
  for (const path of found)
    if (!allowed.has(path)) tally.fault('writes elsewhere', `${path}: ${describe(ran)}`)
}

function flipLast(raw: Buffer): Buffer {
  const copy = Buffer.from(raw)
  copy[copy.length - 1] = (copy[copy.length - 1] as number) ^ 1
  return copy
}
