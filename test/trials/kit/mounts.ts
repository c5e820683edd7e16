import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'

/** Mounts a file system in memory; it is unmounted when `undo` is disposed of. */
export function mountTmpfs(path: string, sizeBytes: number, undo: AsyncDisposableStack): void {
  mkdirSync(path, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeBytes}`, 'tmpfs', path])
  undo.defer(async () => unmount(path))
}

/** Makes an ext4 file system in a file. */
export function makeImage(image: string, sizeBytes: number): void {
  execFileSync('truncate', ['-s', String(sizeBytes), image])
  execFileSync('mkfs.ext4', ['-q', '-F', '-E', 'lazy_itable_init=0,lazy_journal_init=0', image])
}

/** Mounts an image through a loop device, which goes away with the mount. */
export function mountImage(image: string, path: string, options: string, undo: AsyncDisposableStack): void {
  mkdirSync(path, { recursive: true })
  execFileSync('mount', ['-o', ['loop', options].filter(Boolean).join(), image, path])
  undo.defer(async () => unmount(path))
}

/** Unmounts; doing it twice is no error. */
export function unmount(path: string): void {
  try {
    execFileSync('umount', [path], { stdio: 'pipe' })
  } catch (error) {
    if (!/not mounted|no mount point/.test(String((error as { stderr?: Buffer }).stderr))) throw error
  }
}
