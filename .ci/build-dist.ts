/**
 * Bundles the compiled sources in `lib/` into `dist/`: one ncc bundle, three starters beside it, the licences of what
 * is inside, and better-sqlite3's native prebuilds, which must be exactly npm's.
 */
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ncc from '@vercel/ncc'
import { fileOfChunk, findChunksByName, nameChunks, readChunkNames } from './name-chunks.ts'

const PLATFORMS = [
  'darwin-arm64',
  'darwin-x64',
  'linux-arm64',
  'linux-x64',
  'linuxmusl-arm64',
  'linuxmusl-x64',
  'win32-arm64',
  'win32-x64',
]

const STARTERS = {
  'cli.js': "#!/usr/bin/env node\nimport { startCli } from './index.js'\n\nawait startCli()\n",
  'engine.js': "import { startEngine } from './index.js'\n\nawait startEngine()\n",
  'blocks.js': "import { startBlocks } from './index.js'\n\nawait startBlocks()\n",
  'post.js': "import { startPost } from './index.js'\n\nawait startPost()\n",
}

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

async function bundle(): Promise<void> {
  nameChunks(join(root, 'lib'))
  const { code, assets } = await ncc(join(root, 'lib/main.js'), { license: 'licenses.txt', quiet: true })
  rmSync(dist, { recursive: true, force: true })
  const chunks = readChunkNames([code, ...Object.values(assets).map(({ source }) => source.toString())])
  write('index.js', findChunksByName(code, chunks))
  for (const [name, asset] of Object.entries(assets)) write(fileOfChunk(name, chunks), asset.source)
  for (const [name, source] of Object.entries(STARTERS)) write(name, source)
  chmodSync(join(dist, 'cli.js'), 0o755)
}

function write(name: string, content: string | Uint8Array): void {
  const path = join(dist, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

function assertPrebuilds(): void {
  const found = readdirSync(join(dist, 'prebuilds')).sort()
  const expected = PLATFORMS.map((platform) => `${platform}.node`)
  if (found.join() !== expected.join())
    throw new Error(`prebuilds in dist: ${found.join()}, expected ${expected.join()}`)
  for (const name of expected) {
    if (
      sha256(join(dist, 'prebuilds', name)) !==
      sha256(join(root, 'node_modules/better-sqlite3/prebuilds', name))
    ) {
      throw new Error(`dist/prebuilds/${name} is not the one that npm installed`)
    }
  }
}

await bundle()
assertPrebuilds()
