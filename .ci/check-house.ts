/**
 * Says which imports climb a floor or go to a room that stands above or beside, which rooms the house does not have, and
 * which are too full; ends with 1 when there are any.
 */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { FLOORS, type Floor } from './house.ts'

const SRC = join(import.meta.dirname, '../src')
const IMPORT = /(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g

/** Whoever renders only has use for types of the contract: its schemas load a library that takes as long as a command. */
const VALUE_OF_CONTRACT = /import (?!type )[^']*? from '(?:\.\.\/)+contract\/(?!envelope\.ts')[^']+'/

/** More than this a reader does not take in at once. */
const MOST_FILES = 20

interface Place {
  readonly floor: string
  readonly room: string
}

/** `domain/trust/origin.ts` is on the floor `domain`, in the room `trust`; `ports.ts` is a floor of its own. */
function placeOf(path: string): Place {
  const [floor = '', room = '', ...rest] = path.replace(/\.ts$/, '').split('/')
  return { floor, room: rest.length > 0 ? room : '.' }
}

function tierOf(floor: Floor, room: string): number {
  return floor.tiers.findIndex((tier) => tier.includes(room))
}

function faultOf(from: Place, to: Place): string | null {
  const floor = FLOORS.find((candidate) => candidate.name === from.floor)
  if (floor === undefined) return null
  if (to.floor === 'version' || to.floor === 'node-version') return null
  if (from.floor !== to.floor) {
    const guests = FLOORS.find(({ name }) => name === to.floor)?.guests
    if (guests !== undefined && !guests.includes(`${from.floor}/${from.room}`))
      return 'it is not among the guests'
    return floor.reaches.includes(to.floor) ? null : 'imports point down only'
  }
  if (from.room === to.room) return null
  return tierOf(floor, from.room) < tierOf(floor, to.room) ? null : 'the room stands above or beside'
}

const faults: string[] = []
for (const [folder, { length }] of Map.groupBy(globSync('**/*.ts', { cwd: SRC }), dirname)) {
  if (length > MOST_FILES) faults.push(`src/${folder} holds ${length} files; ${MOST_FILES} are the most`)
}
for (const path of globSync('**/*.ts', { cwd: SRC })) {
  const from = placeOf(path)
  const floor = FLOORS.find((candidate) => candidate.name === from.floor)
  if (path.includes('/') && (floor === undefined || tierOf(floor, from.room) < 0)) {
    faults.push(`src/${path}: the house has no room for it`)
  }
  const text = readFileSync(join(SRC, path), 'utf8')
  if (from.floor !== 'contract' && VALUE_OF_CONTRACT.test(text)) {
    faults.push(`src/${path} imports more than types from the contract`)
  }
  for (const [, specifier = ''] of text.matchAll(IMPORT)) {
    const target = relative(SRC, join(SRC, dirname(path), specifier))
    const fault = faultOf(from, placeOf(target))
    if (fault !== null) faults.push(`src/${path} imports src/${target}: ${fault}`)
  }
}
if (faults.length > 0) {
  process.stderr.write(`${faults.sort().join('\n')}\n\nThe rooms and their order stand in .ci/house.ts.\n`)
  process.exitCode = 1
}
