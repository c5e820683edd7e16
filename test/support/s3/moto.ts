import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

const PACKAGE = 'moto[server,s3]==5.2.5'

/** Installed once on a machine. */
const HOME = join(tmpdir(), 'savepoint-moto-5.2.5')

/** A server of S3 in Python that other projects test against; or why there is none. */
export type Moto = { readonly python: string } | { readonly missing: string }

/** Finds moto where it was installed before, or installs it. */
export async function prepareMoto(): Promise<Moto> {
  const python = join(HOME, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python')
  if (existsSync(python)) return { python }
  const folder = await mkdtemp(`${HOME}-`)
  try {
    const made = await run('python3', ['-m', 'venv', folder])
    if (made !== null) return { missing: `python3 -m venv: ${made}` }
    const arrived = await run(join(folder, 'bin/python'), ['-m', 'pip', 'install', '--quiet', PACKAGE])
    if (arrived !== null) return { missing: `pip install ${PACKAGE}: ${arrived}` }
    // Of several test files that do this at the same time one comes first; each has the same.
    await rename(folder, HOME).catch(() => undefined)
    return { python }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export interface MotoServer {
  /** Such as `http://127.0.0.1:5000`. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Starts moto on a free port of this machine. */
export async function startMoto(python: string): Promise<MotoServer> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(python, ['-m', 'moto.server', '-H', '127.0.0.1', '-p', `${port}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(child, 'exit')
  await listens(child)
  return {
    url,
    close: async () => {
      child.kill()
      await ended
    },
  }
}

/** It says so on its standard error, to which somebody must listen from then on. */
async function listens({ stderr }: ChildProcess): Promise<void> {
  if (stderr === null) throw new TypeError('the child has no pipes')
  let said = ''
  for await (const text of stderr.iterator({ destroyOnReturn: false })) {
    said += String(text)
    if (said.includes('Running on')) {
      stderr.resume()
      return
    }
  }
  throw new Error(`moto ended: ${said}`)
}

/** Null when it went well, otherwise what it said. */
async function run(command: string, args: readonly string[]): Promise<string | null> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  try {
    const said = await text(child.stderr)
    const [code] = child.exitCode === null ? await once(child, 'close') : [child.exitCode]
    return code === 0 ? null : said.trim().slice(-300) || `it ended with ${code}`
  } catch (error) {
    return String(error)
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  return address.port
}
