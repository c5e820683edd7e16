import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SUMMARY_SAMPLES } from './summaries.ts'

/**
 * Draws a summary as GitHub shows it, in light and in dark: `node test/support/samples/summary-picture.ts create docs/images 900`.
 * Needs `cmark-gfm`, which is GitHub's own Markdown, `chromium` and `pngquant` in the PATH.
 */
const [sample = 'create', folder = 'docs/images', height = '900'] = process.argv.slice(2)
const style = readFileSync(new URL('./summary-picture.css', import.meta.url), 'utf8')

const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--force-device-scale-factor=2',
  `--window-size=900,${height}`,
]

/** GitHub's alerts are not part of cmark-gfm, so they are made here; the last fold is opened, as a reader would. */
function page(markdown: string, theme: 'light' | 'dark'): string {
  const html = execFileSync('cmark-gfm', ['--unsafe', '--extension', 'tagfilter'], { input: markdown })
    .toString()
    .replace(/<details>(?![\s\S]*<details>)/, '<details open>')
    .replace(
      /<blockquote>\n<p>\[!(NOTE|WARNING|CAUTION)\]\s*/g,
      (_all, kind: string) => `<blockquote class="${kind.toLowerCase()}"><p>`,
    )
  return `<!doctype html><html class="${theme}"><meta charset="utf-8"><style>${style}</style>
<div class="box"><header>migrate summary</header><div class="body">${html}</div></div></html>`
}

function draw(html: string, path: string, scratch: string): void {
  const source = join(scratch, 'page.html')
  writeFileSync(source, html)
  const place = [`--user-data-dir=${join(scratch, 'profile')}`, `--screenshot=${path}`]
  execFileSync('chromium', [...CHROMIUM_FLAGS, ...place, pathToFileURL(source).href], { stdio: 'ignore' })
  execFileSync('pngquant', ['--force', '--output', path, '48', path])
}

const markdown = SUMMARY_SAMPLES[sample]
if (markdown === undefined) throw new Error(`no sample ${sample}: ${Object.keys(SUMMARY_SAMPLES).join()}`)
mkdirSync(folder, { recursive: true })
const scratch = mkdtempSync(join(tmpdir(), 'savepoint-picture-'))
try {
  for (const theme of ['light', 'dark'] as const)
    draw(page(markdown, theme), join(folder, `summary-${theme}.png`), scratch)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
