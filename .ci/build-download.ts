/**
 * Builds the download for the machine on which it runs: one folder with Node.js, the bundle, the native part for this
 * platform, and a starter. Nothing has to be installed to run it.
 *
 *     node .ci/build-download.ts FOLDER     makes FOLDER/savepoint-VERSION-PLATFORM
 */
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const isWindows = process.platform === 'win32'

const STARTERS = {
  posix: [
    '#!/bin/sh',
    '# Follows links, so that it may be linked into a folder of the PATH.',
    'self=$0',
    'while [ -L "$self" ]; do',
    '  link=$(readlink "$self")',
    '  case $link in /*) self=$link ;; *) self=$(dirname "$self")/$link ;; esac',
    'done',
    'here=$(CDPATH= cd "$(dirname "$self")" && pwd)',
    'exec "$here/node" "$here/dist/cli.js" "$@"',
    '',
  ].join('\n'),
  windows: '@"%~dp0node.exe" "%~dp0dist\\cli.js" %*\r\n',
}

/** As better-sqlite3 calls it: musl has files of its own. */
function platformName(): string {
  const isMusl = process.platform === 'linux' && /\/ld-musl-/.test(readFileSync('/proc/self/maps', 'latin1'))
  return `${process.platform}${isMusl ? 'musl' : ''}-${process.arch}`
}

function keepOnePrebuild(folder: string, platform: string): void {
  const kept = `${platform}.node`
  const names = readdirSync(folder)
  if (!names.includes(kept))
    throw new Error(`dist/prebuilds has nothing for ${platform}: ${names.join(', ')}`)
  for (const name of names) if (name !== kept) rmSync(join(folder, name))
}

function copyNode(target: string): void {
  copyFileSync(process.execPath, target)
  chmodSync(target, 0o755)
  // Symbols for a debugger are a sixth of it. A signed program, as on macOS, must stay as it is.
  if (process.platform === 'linux') execFileSync('strip', [target])
}

export function buildDownload(into: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const platform = platformName()
  const folder = join(into, `savepoint-${version}-${platform}`)
  mkdirSync(folder, { recursive: true })
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true })
  keepOnePrebuild(join(folder, 'dist/prebuilds'), platform)
  copyNode(join(folder, isWindows ? 'node.exe' : 'node'))
  const starter = join(folder, isWindows ? 'savepoint.cmd' : 'savepoint')
  writeFileSync(starter, isWindows ? STARTERS.windows : STARTERS.posix)
  chmodSync(starter, 0o755)
  for (const name of ['LICENSE', 'README.md']) copyFileSync(join(root, name), join(folder, name))
  return folder
}

const [into] = process.argv.slice(2)
if (import.meta.main) {
  if (into === undefined) throw new Error('Name the folder in which it is to be made.')
  process.stdout.write(`${buildDownload(into)}\n`)
}
