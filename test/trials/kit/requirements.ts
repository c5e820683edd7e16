import { spawnSync } from 'node:child_process'
import type { Requirement } from '../trial.ts'
import type { Corpus } from './corpus.ts'

/** Why a trial cannot run here; null when it can. */
export function unmet(requirements: readonly Requirement[], corpus: Corpus | null): string | null {
  for (const requirement of requirements) {
    const reason = lacking(requirement, corpus)
    if (reason !== null) return reason
  }
  return null
}

function lacking(requirement: Requirement, corpus: Corpus | null): string | null {
  switch (requirement) {
    case 'linux':
      return process.platform === 'linux' ? null : 'it needs Linux'
    case 'root':
      return process.getuid?.() === 0 ? null : 'it needs root'
    case 'mount':
      return canMount() ? null : 'it needs the right to mount file systems'
    case 'compiler':
      return process.platform === 'linux' && runs('gcc', '--version')
        ? null
        : 'it needs gcc on Linux, to make system calls fail'
    case 'sqlite3':
      return runs('sqlite3', '--version') ? null : 'it needs the sqlite3 command'
    case 'hostile corpus':
      return corpus?.hostile.length ? null : 'it needs a corpus with hostile/truth.jsonl (--corpus)'
    case 'real corpus':
      return corpus?.real.length ? null : 'it needs a corpus with real/real.jsonl (--corpus)'
  }
}

function runs(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args).status === 0
}

/** In a mount namespace of its own, so that asking leaves nothing behind. */
function canMount(): boolean {
  return runs('unshare', '-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt')
}
