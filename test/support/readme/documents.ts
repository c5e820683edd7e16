import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOT: string = fileURLToPath(new URL('../../..', import.meta.url))

/** A document for people, in Markdown. */
export interface ProjectDocument {
  /** Path in the project, with `/`. */
  readonly path: string
  readonly text: string
}

/** A fenced block of a document. */
export interface Block {
  readonly language: string
  readonly text: string
}

/** The README, the changelog and everything in `docs/`. */
export function readDocuments(): readonly ProjectDocument[] {
  const inDocs = readdirSync(`${ROOT}/docs`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
  return ['README.md', 'CHANGELOG.md', ...inDocs.sort()].map((path) => ({
    path,
    text: readFileSync(`${ROOT}/${path}`, 'utf8'),
  }))
}

/** The fenced blocks of a document, in order. */
export function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', body = '']) => ({
    language,
    text: body,
  }))
}

/** A document without its fenced blocks. */
export function proseOf(text: string): string {
  return text.replaceAll(/^```\w*\n[\s\S]*?^```$/gm, '')
}
