import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type ProjectDocument, proseOf, ROOT } from './documents.ts'

/** Every link and picture of a document that leads nowhere in this project; links to other sites are not followed. */
export function deadLinks({ path, text }: ProjectDocument): readonly string[] {
  const prose = proseOf(text)
  const links = [
    ...[...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link),
    ...[...prose.matchAll(/(?:href|src|srcset)="([^"]+)"/g)].map(([, link = '']) => link),
  ]
  return links.filter((link) => !/^[a-z]+:/.test(link) && !resolves(link, path, text))
}

function resolves(link: string, from: string, ownText: string): boolean {
  const [file = '', heading] = link.split('#')
  const path = join(ROOT, dirname(from), file)
  if (file !== '' && !existsSync(path)) return false
  if (heading === undefined) return true
  const text = file === '' ? ownText : statSync(path).isFile() ? readFileSync(path, 'utf8') : ''
  return slugsOf(text).includes(heading)
}

/** As GitHub names headings. */
function slugsOf(text: string): readonly string[] {
  return [...proseOf(text).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )
}
