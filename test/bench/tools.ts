import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const VERSION_ARGUMENT = {
  sqlite3: '--version',
  gzip: '--version',
  pigz: '--version',
  zstd: '--version',
  restic: 'version',
  borg: '--version',
  sha256sum: '--version',
  sh: null,
} as const

/** The programs that the others are made of. */
export type ToolName = keyof typeof VERSION_ARGUMENT

/** Which of them this machine has. */
export interface Tools {
  /** Such as `3.40.1`; empty for one that does not say. */
  readonly versions: Readonly<Partial<Record<ToolName, string>>>
  readonly missing: readonly ToolName[]
}

/** Looks for the programs on the PATH. */
export function findTools(searchPath: string): Tools {
  const names = Object.keys(VERSION_ARGUMENT) as ToolName[]
  const found = names.filter((name) => isOnPath(name, searchPath))
  return {
    versions: Object.fromEntries(found.map((name) => [name, readVersion(name)])),
    missing: names.filter((name) => !found.includes(name)),
  }
}

function isOnPath(name: ToolName, searchPath: string): boolean {
  return searchPath.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

function readVersion(name: ToolName): string {
  const argument = VERSION_ARGUMENT[name]
  if (argument === null) return ''
  const { stderr, stdout } = spawnSync(name, [argument], { encoding: 'utf8' })
  return /\d+(?:\.\d+)+/.exec(`${stdout}${stderr}`)?.[0] ?? ''
}
