import { execFile, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { tablesOfSize } from '../../../support/archive/manifest.ts'
import { packBytes } from '../../../support/archive/pack.ts'
import { scratchDirectory } from '../../../support/archive/scratch.ts'

const run = promisify(execFile)
const scratch = scratchDirectory()
const snapshot = Buffer.concat([randomBytes(700_000), Buffer.alloc(3_000_000, randomBytes(9000))])
let archivePath: string
let outPath: string

const PYTHON = `
import gzip, shutil, sys
with gzip.open(sys.argv[1]) as source, open(sys.argv[2], 'wb') as target: shutil.copyfileobj(source, target)
`

const GO = `package main
import ("compress/gzip"; "io"; "os")
func main() {
  source, err := os.Open(os.Args[1]); if err != nil { panic(err) }
  reader, err := gzip.NewReader(source); if err != nil { panic(err) }
  target, err := os.Create(os.Args[2]); if err != nil { panic(err) }
  if _, err := io.Copy(target, reader); err != nil { panic(err) }
}
`

const JAVA = `import java.io.*;
import java.util.zip.GZIPInputStream;
class Unpack {
  public static void main(String[] args) throws IOException {
    try (var source = new GZIPInputStream(new FileInputStream(args[0])); var target = new FileOutputStream(args[1])) {
      source.transferTo(target);
    }
  }
}
`

beforeAll(async () => {
  archivePath = (await packBytes(scratch(), snapshot, { tables: tablesOfSize(200_000) })).archivePath
  outPath = join(scratch(), 'read.db')
})

/** A program that answers, of which the version flag differs from one to the other. */
function isThere(program: string, versionFlag: string): boolean {
  return spawnSync(program, [versionFlag], { stdio: 'ignore' }).status === 0
}

function unpackByPipe(program: string, flags: readonly string[]): void {
  const { stdout, stderr, status } = spawnSync(program, [...flags, archivePath], { maxBuffer: 1e8 })
  expect(stderr.toString()).toBe('')
  expect(status).toBe(0)
  expect(stdout.equals(snapshot)).toBe(true)
}

async function unpackByProgram(
  program: string,
  name: string,
  text: string,
  flags: readonly string[],
): Promise<void> {
  const source = join(scratch(), name)
  await writeFile(source, text)
  await run(program, [...flags, source, archivePath, outPath])
  expect((await readFile(outPath)).equals(snapshot)).toBe(true)
}

describe('an archive is read by', () => {
  it.skipIf(!isThere('gunzip', '--version'))('gunzip, when it is installed', () =>
    unpackByPipe('gunzip', ['-c']),
  )
  it.skipIf(!isThere('pigz', '--version'))('pigz, when it is installed', () =>
    unpackByPipe('pigz', ['-d', '-c']),
  )
  it.skipIf(!isThere('zstd', '--version'))('zstd, when it is installed', () =>
    unpackByPipe('zstd', ['-d', '-q', '-c', '--format=gzip']),
  )
  it.skipIf(!isThere('python3', '--version'))('Python, when it is installed', () =>
    unpackByProgram('python3', 'unpack.py', PYTHON, []),
  )
  it.skipIf(!isThere('go', 'version'))('Go, when it is installed', () =>
    unpackByProgram('go', 'unpack.go', GO, ['run']),
  )
  it.skipIf(!isThere('java', '-version'))('Java, when it is installed', () =>
    unpackByProgram('java', 'Unpack.java', JAVA, []),
  )

  it.skipIf(!isThere('gunzip', '--version'))('gunzip -t without a complaint', () => {
    const { status, stderr } = spawnSync('gunzip', ['-t', archivePath])
    expect([status, stderr.toString()]).toEqual([0, ''])
  })
})
