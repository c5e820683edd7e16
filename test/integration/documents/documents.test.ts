import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseArguments, savepointArguments, shellLinesOf } from '../../support/readme/commands.ts'
import { ROOT, readDocuments } from '../../support/readme/documents.ts'
import { deadLinks } from '../../support/readme/links.ts'

const documents = readDocuments()
const { scripts } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}

describe('the links of a document', () => {
  it.each(documents)('$path lead to files and headings that exist', (document) => {
    expect(deadLinks(document)).toEqual([])
  })

  it('are found dead when they are', () => {
    const text = [
      '# A title, with: `code`',
      '[a](gone.md) [b](README.md#nowhere) [c](#a-title-with-code) [d](docs) [e](https://example.org/x)',
      '<img src="gone.png">',
      '```sh',
      '[f](gone-too.md)',
      '```',
    ].join('\n')
    expect(deadLinks({ path: 'README.md', text })).toEqual(['gone.md', 'README.md#nowhere', 'gone.png'])
  })
})

describe('docs/security.md', () => {
  it('counts the direct dependencies', () => {
    const words = [
      'no',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
    ]
    const imports = globSync('src/**/*.ts', { cwd: ROOT }).flatMap((file) => [
      ...readFileSync(`${ROOT}/${file}`, 'utf8').matchAll(/(?:from |import\()'(@?[a-z][\w/-]*)'/g),
    ])
    const packages = new Set(imports.map(([, name]) => name))
    const security = readFileSync(`${ROOT}/docs/security.md`, 'utf8')
    expect(security).toContain(`has ${words[packages.size]} direct dependencies`)
  })
})

describe('the commands that a document shows', () => {
  const lines = documents.flatMap(({ path, text }) => shellLinesOf(text).map((line) => ({ path, line })))
  const savepoint = lines
    .map(({ line, path }) => ({ path, line, args: savepointArguments(line) }))
    .filter(({ args }) => args !== null)

  it.each(savepoint)('$path: "$line" is accepted by the command line', async ({ args }) => {
    await parseArguments(args ?? [])
  })

  it('would not be, were they wrong', async () => {
    const args = savepointArguments('BACKUP_INTERVAL=60 savepoint create "my app.db" --stor x')
    expect(args).toEqual(['create', 'my app.db', '--stor', 'x'])
    await expect(parseArguments(args ?? [])).rejects.toThrow("unknown option '--stor'")
    expect(savepointArguments('gunzip savepoint')).toBeNull()
  })

  it('run only scripts that package.json has', () => {
    const texts = documents.flatMap(({ text }) => [...text.matchAll(/npm run ([\w:-]+)/g)])
    const named = new Set(texts.map(([, name = '']) => name))
    expect([...named].filter((name) => scripts[name] === undefined && name !== 'migrate')).toEqual([])
  })
})
