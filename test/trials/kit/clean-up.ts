import { readFileSync, rmSync } from 'node:fs'
import { killChildren } from './child.ts'
import { unmount } from './mounts.ts'

/** Ends what is still running, unmounts what is mounted below a folder, and removes it: however a run ended. */
export function cleanUp(folder: string): void {
  killChildren()
  for (const path of mountsUnder(folder)) unmount(path)
  rmSync(folder, { recursive: true, force: true })
}

/** The innermost first. */
function mountsUnder(folder: string): readonly string[] {
  if (process.platform !== 'linux') return []
  const paths = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
  return paths.filter((path) => path.startsWith(`${folder}/`)).reverse()
}
