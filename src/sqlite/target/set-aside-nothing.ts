import { rename, rm } from 'node:fs/promises'
import { readSidecars } from '../connection/sidecars.ts'
import type { SetAside } from './set-aside.ts'

/**
 * Makes room where no database is. Sidecars of one that is gone would be replayed into the new one: they are set aside.
 * @param path of the target, with all symlinks resolved
 */
export async function setAsideNothing(path: string, safetyCopy: string): Promise<SetAside> {
  const sidecars = [...(await readSidecars(path)).keys()]
  for (const sidecar of sidecars) await rename(path + sidecar, safetyCopy + sidecar)
  return {
    safetyCopy: null,
    notes: sidecars.map(
      (sidecar) =>
        `${path}${sidecar} was left over from another database; it is now ${safetyCopy}${sidecar}.`,
    ),
    findUsers: async () => [],
    putBack: async () => {
      await rm(path, { force: true })
      for (const sidecar of sidecars) await rename(safetyCopy + sidecar, path + sidecar)
    },
    letGo: async () => null,
    [Symbol.dispose]: () => undefined,
  }
}
