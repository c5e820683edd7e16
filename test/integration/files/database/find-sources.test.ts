import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { findSources } from '../../../../src/files/database/find-sources.ts'
import { useScratch } from '../../../support/database/scratch.ts'

const inScratch = useScratch()

async function makeFiles(...names: readonly string[]): Promise<void> {
  for (const name of names) await writeFile(inScratch(name), '')
}

describe('the databases that somebody named', () => {
  it('are paths as they stand, whether there is a file or not', async () => {
    expect(await findSources(['a.db', inScratch('b.db')], inScratch())).toEqual([
      inScratch('a.db'),
      inScratch('b.db'),
    ])
  })

  it('are the files that match a pattern, in the order of their names, without sidecars and folders', async () => {
    await makeFiles('b.db', 'a.db', 'a.db-wal', 'a.db-shm', 'c.db-journal', 'notes.txt')
    await mkdir(inScratch('folder.db'))
    expect(await findSources(['*.db*'], inScratch())).toEqual([inScratch('a.db'), inScratch('b.db')])
    expect(await findSources(['{b,a}.db', 'a.db'], inScratch())).toEqual([
      inScratch('a.db'),
      inScratch('b.db'),
    ])
  })

  it('take a path that exists for itself, whatever characters it has', async () => {
    await makeFiles('a[1].db', 'a1.db')
    expect(await findSources(['a[1].db'], inScratch())).toEqual([inScratch('a[1].db')])
  })

  it('include a link that leads nowhere, so that what is missing is told', async () => {
    await makeFiles('a.db')
    await symlink('moved-away.db', inScratch('link.db'))
    expect(await findSources(['*.db'], inScratch())).toEqual([inScratch('a.db'), inScratch('link.db')])
  })

  it('have a name, which is not that of the folder', async () => {
    await expect(findSources([''], inScratch())).rejects.toMatchObject({ code: 'INPUT_INVALID' })
  })

  it('are never nothing', async () => {
    await expect(findSources(['*.sqlite'], inScratch())).rejects.toMatchObject({
      code: 'SOURCE_NOT_FOUND',
      context: { pattern: '*.sqlite' },
    })
  })
})
