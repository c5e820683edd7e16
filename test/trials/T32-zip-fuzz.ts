import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BackupError } from '../../src/domain/outcome/errors.ts'
import { extractArchive } from '../../src/stores/zip/archive.ts'
import { buildArtifactZip } from '../support/archive/zip-builder.ts'
import { range } from './kit/parallel.ts'
import type { Random } from './kit/random.ts'
import { makeArchive } from './kit/specimen-archive.ts'
import { type Suspect, verifyAll } from './kit/verify-bad.ts'
import { flipBit } from './T01-bit-flips.ts'
import type { Trial } from './trial.ts'

/** For one zip of a few kilobytes, on however slow a machine. */
const TIME_LIMIT_MS = 60_000

/**
 * The only trial that calls a function of Savepoint: the zips of artifacts come from GitHub, and the command line has
 * no way to be given one.
 */
export const trial: Trial = {
  id: 'T32',
  claim:
    'No artifact zip, however it was changed, gives another archive that is good, crashes, or writes elsewhere.',
  requires: [],
  cases: { quick: 400, default: 20_000, full: 500_000 },
  faults: ['undetected', 'crashes', 'hangs', 'writes elsewhere', 'false alarms'],
  run: async (context) => {
    const { cases, folder, random, tally } = context
    const { bytes: archive } = await makeArchive(context, 6_000)
    const whole = buildArtifactZip('app', archive)
    const expected = readdirSync(folder).length
    const path = join(folder, 'artifact.zip')
    const destination = join(folder, 'archive.db.gz')
    const others: Suspect[] = []
    for (const index of range(cases)) {
      const bytes = index === 0 ? whole : mutate(whole, random)
      writeFileSync(path, bytes)
      const zip = { path, subject: 'the zip', archiveNames: ['app.db.gz'], sizeBytes: bytes.length }
      const startedMs = performance.now()
      const recipe = `case ${index}`
      try {
        await extractArchive(zip, destination, AbortSignal.timeout(TIME_LIMIT_MS))
        tally.seen('taken')
        const given = readFileSync(destination)
        if (!given.equals(archive)) others.push({ bytes: given, recipe })
      } catch (error) {
        tally.seen('refused')
        if (index === 0) tally.fault('false alarms', String(error))
        if (!(error instanceof BackupError) || error.kind === 'internal')
          tally.fault('crashes', `${recipe}: ${error}`)
      }
      const tookMs = performance.now() - startedMs
      tally.count(tookMs)
      if (tookMs > TIME_LIMIT_MS) tally.fault('hangs', recipe)
      if (existsSync(destination)) rmSync(destination)
      rmSync(path)
      if (readdirSync(folder).length !== expected)
        tally.fault('writes elsewhere', `${recipe}: ${readdirSync(folder)}`)
    }
    // A zip that was damaged in its data still unpacks; the archive in it must not pass.
    tally.note('other bytes, left to the archive to refuse', String(others.length))
    await verifyAll(context, others)
  },
}

const NUMBERS = [0, 1, 8, 9, 255, 65_535, 0x7fffffff, 0xffffffff]

function mutate(whole: Buffer, random: Random): Buffer {
  const way = random.below(6)
  if (way === 0) return whole.subarray(0, random.below(whole.length))
  if (way === 1) return flipBit(whole, random.below(whole.length * 8))
  // Most of what a zip says stands in its last few hundred bytes.
  const end = whole.length - 1 - random.below(400)
  if (way === 2) return flipBit(whole, Math.max(0, end) * 8 + random.below(8))
  const copy = Buffer.from(whole)
  if (way === 3) copy.writeUInt32LE(random.pick(NUMBERS), Math.max(0, end - 4))
  if (way === 4) copy.writeUInt16LE(random.pick(NUMBERS) & 0xffff, random.below(60))
  if (way === 5) return Buffer.concat([random.bytes(1 + random.below(50)), whole])
  return copy
}
