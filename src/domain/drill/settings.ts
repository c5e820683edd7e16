import { BackupError } from '../outcome/errors.ts'
import type { Given } from '../settings/given.ts'
import { parseWholeNumber, parseWord } from '../settings/parse-values.ts'
import { type DrillPick, PICKS } from './pick.ts'
import type { RotationTurn } from './rotation.ts'

/** The seeds that there are. */
export const SEEDS = { min: 0, max: 2 ** 31 - 1 } as const

/** In how many drills a rotation covers every archive: usually in two months, where they are weekly. */
export const ROTATIONS = { min: 1, max: 1_000, usual: 8 } as const

/** What the user said of which archives a drill restores. */
export interface GivenPick {
  readonly pick: Given | null
  readonly seed: Given | null
  readonly runs: Given | null
}

/**
 * Which archives a drill restores; the latest of each database where nothing is said.
 * @param drawSeed a seed for when none is given
 * @param readTurn whose turn it is, asked only where it matters
 * @throws BackupError INPUT_INVALID; INPUTS_CONFLICT for a seed or a number of runs that this way of picking does not
 *   use
 */
export async function parseDrillPick(
  { pick: given, runs, seed }: GivenPick,
  drawSeed: () => number,
  readTurn: () => Promise<RotationTurn>,
): Promise<DrillPick> {
  const pick = given === null ? 'latest' : parseWord(given, PICKS)
  if (seed !== null && pick !== 'random') throw unused(seed, 'random')
  if (runs !== null && pick !== 'rotating') throw unused(runs, 'rotating')
  switch (pick) {
    case 'latest':
    case 'oldest':
    case 'all':
      return { pick }
    case 'random':
      return { pick, seed: seed === null ? drawSeed() : parseWholeNumber(seed, SEEDS) }
    case 'rotating':
      return {
        pick,
        runs: runs === null ? ROTATIONS.usual : parseWholeNumber(runs, ROTATIONS),
        turn: await readTurn(),
      }
  }
}

function unused({ from, text }: Given, pick: 'random' | 'rotating'): BackupError {
  return new BackupError('INPUTS_CONFLICT', `${from} is "${text}", and only a ${pick} pick uses it.`, {
    hint: `Remove ${from}, or pick ${pick}.`,
    context: { from },
  })
}
