import { realpath } from 'node:fs/promises'

/** The paths without those that lead to a file named before; a path that leads nowhere is kept as it is. */
export async function distinctFiles(paths: readonly string[]): Promise<readonly string[]> {
  const byFile = new Map<string, string>()
  for (const path of paths) {
    const file = await realpath(path).catch(() => path)
    if (!byFile.has(file)) byFile.set(file, path)
  }
  return [...byFile.values()]
}
