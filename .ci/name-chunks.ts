/**
 * Names the chunks of the bundle by the room that is loaded on demand, so that a stack trace says where it was. ncc has no
 * option for it: the names go in as webpack's comments, and come out of what webpack writes beside each import.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** The name of a chunk by its number; what several chunks share has none. */
export type ChunkNames = ReadonlyMap<string, string>

const IMPORT = /\bimport\((['"])([^'"]+)\1\)/g
const LOADING = /\.e\(\/\* import\(\) \| ([\w.-]+) \*\/ (\d+)\)/g
const CHUNK_FILE = /^(\d+)\.index\.js$/
const FILE_NAME = 'return "" + chunkId + ".index.js";'

/** Gives every import on demand in the compiled sources the name of its room, or of its package. */
export function nameChunks(lib: string): void {
  for (const path of globSync('**/*.js', { cwd: lib })) {
    const source = readFileSync(join(lib, path), 'utf8')
    const named = source.replace(IMPORT, (all, quote: string, specifier: string) =>
      specifier.startsWith('node:')
        ? all
        : `import(/* webpackChunkName: "${nameOf(specifier, path)}" */ ${quote}${specifier}${quote})`,
    )
    writeFileSync(join(lib, path), named)
  }
}

/** `operations-backup` for a file in that room, `cli` for one on a floor without rooms, `clack-prompts` for a package. */
function nameOf(specifier: string, importer: string): string {
  if (!specifier.startsWith('.')) return specifier.replace(/^@/, '').replaceAll('/', '-')
  const parts = relative('.', join(dirname(importer), specifier)).split('/')
  return parts.slice(0, -1).slice(0, 2).join('-') || parts.join('-').replace('.js', '')
}

/** Reads from the bundle which chunk got which name. */
export function readChunkNames(sources: readonly string[]): ChunkNames {
  const found = sources.flatMap((source) => [...source.matchAll(LOADING)])
  return new Map(found.map(([, name = '', id = '']) => [id, name]))
}

/** The file of a chunk: `operations-backup.js`, or `shared-123.js`. Any other asset keeps its name. */
export function fileOfChunk(asset: string, names: ChunkNames): string {
  const [, id] = CHUNK_FILE.exec(asset) ?? []
  return id === undefined ? asset : `${names.get(id) ?? `shared-${id}`}.js`
}

/** The main file, which looks for chunks under their names. */
export function findChunksByName(code: string, names: ChunkNames): string {
  if (code.split(FILE_NAME).length !== 2) throw new Error('the bundle no longer says how it finds its chunks')
  const table = JSON.stringify(Object.fromEntries(names))
  return code.replace(FILE_NAME, () => `return (${table}[chunkId] ?? "shared-" + chunkId) + ".js";`)
}
