import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { BackupError } from '../../domain/outcome/errors.ts'

let addon: object | undefined

/**
 * Opens a database file with better-sqlite3. In the bundle the native addon lies beside it in `prebuilds/` and is
 * handed over as an object, because better-sqlite3's own search needs `__dirname`.
 * @throws BackupError UNSUPPORTED_PLATFORM when there is no addon that this machine can load
 */
export function openDatabase(path: string, options: Database.Options = {}): Database.Database {
  addon ??= loadBundledAddon()
  return new Database(path, addon === undefined ? options : { ...options, nativeBinding: addon as never })
}

function loadBundledAddon(): object | undefined {
  const name = `./prebuilds/${platformName()}.node`
  if (!existsSync(join(dirname(fileURLToPath(import.meta.url)), 'prebuilds'))) return undefined
  try {
    return createRequire(import.meta.url)(name) as object
  } catch (cause) {
    throw new BackupError(
      'UNSUPPORTED_PLATFORM',
      `SQLite could not be loaded on ${platformName()}: ${String(cause)}`,
      {
        hint: adviceOnLoading(String(cause)),
        cause,
      },
    )
  }
}

/** What the loader of the system says when the file may not be executed where it lies. */
const NOEXEC = /failed to map segment|Operation not permitted|Permission denied/

function adviceOnLoading(said: string): string {
  if (process.platform !== 'linux') return 'It runs on Linux, macOS and Windows, on x64 and arm64.'
  if (NOEXEC.test(said))
    return 'The disk with Savepoint is mounted noexec, or a security module forbids it: put Savepoint, or the work folder of the runner, on a disk from which programs may run.'
  return 'It needs glibc 2.34 or newer (Debian 12, Ubuntu 22.04, RHEL 9) or musl (Alpine), on x64 or arm64.'
}

function platformName(): string {
  return `${process.platform === 'linux' && usesMusl() ? 'linuxmusl' : process.platform}-${process.arch}`
}

function usesMusl(): boolean {
  try {
    return /\/ld-musl-[^/\s]*\.so/.test(readFileSync('/proc/self/maps', 'latin1'))
  } catch {
    return false
  }
}
