import { existsSync, readdirSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { unpackArchive } from '../../../../src/archive/read/unpack-archive.ts'
import { extractArchive } from '../../../../src/stores/zip/archive.ts'
import { NEVER } from '../../../support/archive/pack.ts'
import { useScratch } from '../../../support/database/scratch.ts'

/** Archives and zips that fuzzing bred, one for each way to be wrong. They are never made anew. */
const REFUSED = new URL('../../../golden/refused/', import.meta.url)
const pathOf = (name: string): string => fileURLToPath(new URL(name, REFUSED))
const expected = JSON.parse(await readFile(pathOf('expected.json'), 'utf8')) as Record<string, string>

describe('what was refused once is refused for ever', () => {
  const scratch = useScratch()

  it.each(Object.entries(expected))('%s: %s', async (name, code) => {
    const path = pathOf(name)
    const destination = scratch('unpacked')
    const { size } = await stat(path)
    const taking = name.endsWith('.zip')
      ? extractArchive(
          { path, subject: name, archiveNames: ['app.db.gz'], sizeBytes: size },
          destination,
          NEVER,
        )
      : unpackArchive({ archivePath: path, destination, maxSizeBytes: 2_000_000, signal: NEVER })
    await expect(taking).rejects.toMatchObject({ code })
    expect(existsSync(destination)).toBe(false)
  })

  it('and every file stands in the list', () => {
    const files = readdirSync(REFUSED).filter((name) => name !== 'expected.json')
    expect(files.sort()).toEqual(Object.keys(expected).sort())
  })
})
