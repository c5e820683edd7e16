import { execFileSync } from 'node:child_process'
import { chmod } from 'node:fs/promises'

/**
 * Makes a folder read-only; for root, whom permissions do not stop, by mounting it onto itself.
 * @returns a function that takes it back; null where this system does not allow it
 */
export async function protectFolder(folder: string): Promise<(() => Promise<void>) | null> {
  if (process.getuid?.() !== 0) {
    await chmod(folder, 0o500)
    return () => chmod(folder, 0o700)
  }
  try {
    execFileSync('mount', ['--bind', folder, folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  execFileSync('mount', ['-o', 'remount,ro,bind', folder])
  return async () => {
    execFileSync('umount', [folder])
  }
}
