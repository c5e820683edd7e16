import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A database that nobody here made, and what must be said of it. */
export interface Specimen {
  readonly path: string
  readonly name: string
  readonly expect: 'pass' | 'fail'
}

/** Folders of databases for trials; each list is empty when its folder is absent. */
export interface Corpus {
  readonly hostile: readonly Specimen[]
  readonly real: readonly Specimen[]
}

/**
 * Reads the lists of a corpus folder with `hostile/truth.jsonl` and `real/real.jsonl`, unpacking `hostile.tar.gz` and
 * `real.tar.gz` into `scratch` where the folders themselves are absent.
 */
export function openCorpus(folder: string, scratch: string): Corpus {
  return {
    hostile: readList(folderOf(folder, 'hostile', scratch), 'truth.jsonl'),
    real: readList(folderOf(folder, 'real', scratch), 'real.jsonl'),
  }
}

function folderOf(folder: string, kind: string, scratch: string): string {
  const packed = join(folder, `${kind}.tar.gz`)
  const unpacked = join(folder, kind)
  if (existsSync(unpacked) || !existsSync(packed)) return unpacked
  mkdirSync(scratch, { recursive: true })
  execFileSync('tar', ['-xzf', packed, '-C', scratch])
  const inner = join(scratch, kind)
  return existsSync(inner) ? inner : scratch
}

function readList(folder: string, list: string): readonly Specimen[] {
  const path = join(folder, list)
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines
    .map((line) => JSON.parse(line) as { file: string; expect: 'pass' | 'fail' })
    .map(({ expect, file }) => ({ path: join(folder, file), name: file, expect }))
    .filter((specimen) => existsSync(specimen.path))
}
