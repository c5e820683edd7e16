import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contender } from './contender.ts'
import type { CommandLine } from './measured-run.ts'

const TARGET = 'shop.db'

/** Savepoint, as a user runs it, in every task. */
export const SAVEPOINT_CONTENDERS: readonly Contender[] = [
  {
    task: 'create',
    id: 'savepoint',
    title: 'savepoint create',
    needs: [],
    command: ({ cli, folder, source }) => savepoint(cli, 'create', source, '--store', folder),
    kept: ({ folder }) => folder,
  },
  {
    task: 'restore',
    id: 'savepoint',
    title: 'savepoint restore, over an existing target',
    needs: [],
    prepare: placeTarget,
    command: ({ archive, cli, folder }) =>
      savepoint(
        cli,
        'restore',
        archive,
        '--to',
        join(folder, TARGET),
        '--confirm',
        TARGET,
        '--allow-other-database',
      ),
    kept: () => null,
  },
  {
    task: 'verify',
    id: 'savepoint',
    title: 'savepoint verify --level data',
    needs: [],
    command: ({ archive, cli }) => savepoint(cli, 'verify', archive, '--level', 'data'),
    kept: () => null,
  },
]

/** Puts there what a restore replaces. */
export function placeTarget({ folder, source }: { readonly folder: string; readonly source: string }): void {
  copyFileSync(source, join(folder, TARGET))
}

function savepoint(cli: string, ...args: readonly string[]): CommandLine {
  return [process.execPath, cli, ...args, '--quiet']
}
