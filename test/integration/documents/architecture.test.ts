import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FLOORS } from '../../../.ci/house.ts'
import { ROOT } from '../../support/readme/documents.ts'

const text = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8')
const rows = [...text.matchAll(/^\| `([\w-]+)` \| (?:`([\w-]+)`)? ?\| (.+) \|$/gm)]
const documented = rows.map(([, floor = '', room]) => (room === undefined ? floor : `${floor}/${room}`))

/** Every room below `src`; a folder in it, such as `stores/artifacts/reach`, is part of it. */
function roomsOfSources(): readonly string[] {
  const files = globSync('*/**/*.ts', { cwd: join(ROOT, 'src') })
  return [...new Set(files.map((file) => file.split('/').slice(0, -1).slice(0, 2).join('/')))].sort()
}

describe('the table of rooms', () => {
  it('has a line for every folder of the sources, and no other', () => {
    expect(documented.toSorted()).toEqual(roomsOfSources())
  })

  it('stands in the order that the lint holds imports to', () => {
    const rooms = FLOORS.flatMap(({ name, tiers }) =>
      tiers.flat().map((room) => (room === '.' ? name : `${name}/${room}`)),
    )
    expect(documented).toEqual(rooms)
  })

  it('says of each room in one sentence what it is for', () => {
    for (const [row, , , sentence = ''] of rows) expect(sentence.length, row).toBeGreaterThan(15)
  })
})

describe('the ports', () => {
  it('are all explained', () => {
    const source = readFileSync(join(ROOT, 'src/ports.ts'), 'utf8')
    const ports = [
      ...source.matchAll(
        /^export interface (\w*(?:Store|Journal|Schedule|Notifier|Reporter|Clock|Ports))\b/gm,
      ),
    ]
    expect(ports.length).toBeGreaterThanOrEqual(9)
    for (const [, name] of ports) expect(text).toContain(`\`${name}\``)
  })
})
