import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { isSealIntact } from '../../../../src/archive/read/check-seal.ts'
import { readArchiveFormat } from '../../../../src/archive/read/read-manifest.ts'
import { unpackArchive } from '../../../../src/archive/read/unpack-archive.ts'
import { tablesOfSize } from '../../../support/archive/manifest.ts'
import { NEVER, packBytes } from '../../../support/archive/pack.ts'
import { scratchDirectory } from '../../../support/archive/scratch.ts'

const scratch = scratchDirectory()
const MIB = 1_048_576

function digestOf(bytes: Buffer): `sha256:${string}` {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

async function proveRoundTrip(snapshot: Buffer, level: number): Promise<void> {
  const { archivePath, written } = await packBytes(scratch(), snapshot, {
    compression: { codec: 'zstd', level },
  })
  const destination = `${archivePath}.restored`
  const unpacked = await unpackArchive({ archivePath, destination, maxSizeBytes: 2 ** 40, signal: NEVER })
  const archive = await readFile(archivePath)
  expect((await readFile(destination)).equals(snapshot)).toBe(true)
  expect(written).toMatchObject({ sizeBytes: archive.length, digest: digestOf(archive) })
  expect(unpacked).toMatchObject({ archiveDigest: digestOf(archive), snapshotDigest: digestOf(snapshot) })
  expect(await isSealIntact(archivePath, NEVER)).toBe(true)
}

describe('a zstd archive gives back exactly the snapshot', () => {
  const sizes = [512, 4096, MIB - 1, MIB, MIB + 1, 3 * MIB + 512, 17 * MIB - 7]
  it.each(sizes)('of %d bytes that cannot be compressed', (size) => proveRoundTrip(randomBytes(size), 3))
  it.each(sizes)('of %d zeros', (size) => proveRoundTrip(Buffer.alloc(size), 3))
  it.each([1, 2, 9, 19])('at level %d', (level) =>
    proveRoundTrip(Buffer.alloc(2 * MIB + 99, randomBytes(30_000)), level),
  )

  it('and the manifest, however long', async () => {
    const tables = tablesOfSize(250_000)
    const compression = { codec: 'zstd', level: 3 } as const
    const { archivePath, written } = await packBytes(scratch(), randomBytes(4096), { tables, compression })
    expect(await readArchiveFormat(archivePath)).toMatchObject({ manifest: written.manifest })
  })

  it('the same one each time', async () => {
    const snapshot = Buffer.alloc(9 * MIB + 1, randomBytes(70_000))
    const compression = { codec: 'zstd', level: 3 } as const
    const first = await packBytes(scratch(), snapshot, { compression })
    const second = await packBytes(scratch(), snapshot, { compression })
    expect(first.written).toEqual(second.written)
  })
})

describe("why Node's decoder is given one frame at a time", () => {
  it('is that it stops after the first without a word', async () => {
    const snapshot = randomBytes(MIB + 5)
    const compression = { codec: 'zstd', level: 3 } as const
    const { archivePath } = await packBytes(scratch(), snapshot, { compression })
    expect(zstdDecompressSync(await readFile(archivePath)).length).toBe(MIB)
  })
})

const PYTHON = `
import sys, zstandard
with open(sys.argv[1], 'rb') as source, open(sys.argv[2], 'wb') as target:
    reader = zstandard.ZstdDecompressor().stream_reader(source, read_across_frames=True)
    while piece := reader.read(65536): target.write(piece)
`

const GO = `package main
import ("github.com/klauspost/compress/zstd"; "io"; "os")
func main() {
  source, err := os.Open(os.Args[1]); if err != nil { panic(err) }
  reader, err := zstd.NewReader(source); if err != nil { panic(err) }
  target, err := os.Create(os.Args[2]); if err != nil { panic(err) }
  if _, err := io.Copy(target, reader); err != nil { panic(err) }
}
`

function succeeds(program: string, args: readonly string[], cwd?: string): boolean {
  return spawnSync(program, args, { stdio: 'ignore', cwd }).status === 0
}

describe('a zstd archive is read by', () => {
  const snapshot = Buffer.concat([randomBytes(700_000), Buffer.alloc(3_000_000, randomBytes(9000))])

  async function packed(): Promise<string> {
    const compression = { codec: 'zstd', level: 3 } as const
    return (await packBytes(scratch(), snapshot, { compression, tables: tablesOfSize(90_000) })).archivePath
  }

  it.skipIf(!succeeds('zstd', ['--version']))('zstd, when it is installed', async () => {
    const archivePath = await packed()
    const { stdout, stderr } = spawnSync('zstd', ['-d', '-q', '-c', archivePath], { maxBuffer: 1e8 })
    expect(stderr.toString()).toBe('')
    expect(stdout.equals(snapshot)).toBe(true)
    expect(succeeds('zstd', ['-t', '-q', archivePath])).toBe(true)
  })

  it.skipIf(!succeeds('python3', ['-m', 'pip', '--version']))('Python, when it is installed', async () => {
    const packages = join(scratch(), 'python')
    const install = ['-m', 'pip', 'install', '-q', '--target', packages, 'zstandard==0.25.0']
    expect(succeeds('python3', install)).toBe(true)
    const out = join(scratch(), 'python.db')
    const program = ['-c', `import sys; sys.path.insert(0, ${JSON.stringify(packages)})\n${PYTHON}`]
    expect(succeeds('python3', [...program, await packed(), out])).toBe(true)
    expect((await readFile(out)).equals(snapshot)).toBe(true)
  })

  it.skipIf(!succeeds('go', ['version']))('Go, when it is installed', async () => {
    const module = scratch()
    await writeFile(join(module, 'unpack.go'), GO)
    expect(succeeds('go', ['mod', 'init', 'unpack'], module)).toBe(true)
    expect(succeeds('go', ['get', 'github.com/klauspost/compress@v1.18.0'], module)).toBe(true)
    const out = join(module, 'go.db')
    expect(succeeds('go', ['run', 'unpack.go', await packed(), out], module)).toBe(true)
    expect((await readFile(out)).equals(snapshot)).toBe(true)
  })
})
