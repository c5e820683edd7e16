import type { Reporter } from '../../ports.ts'
import { escapeSentence } from '../../presentation/kit/escape.ts'
import { type Style, sign } from '../../presentation/kit/style.ts'

/** Shorter work is over before a person could read what it is. */
const QUIET_MS = 1_000
const REDRAW_MS = 100

/** Says nothing: for `--quiet`. */
export const SILENT_REPORTER: Reporter = {
  step: () => undefined,
  progress: () => undefined,
  note: () => undefined,
}

/** Writes notes and nothing else: for `--json`, files and pipes, where a line cannot be drawn over. */
export function reporterOfNotes(stream: NodeJS.WriteStream, style: Style): Reporter {
  return { ...SILENT_REPORTER, note: (message) => stream.write(renderNote(message, style)) }
}

function renderNote(message: string, style: Style): string {
  return `${sign(style, 'note')} ${escapeSentence(message)}\n`
}

/** Shows one line that is drawn over and over, on a terminal only, and takes it away at the end. */
export class ProgressReporter implements Reporter, Disposable {
  readonly #stream: NodeJS.WriteStream
  readonly #style: Style
  readonly #startedMs = performance.now()
  readonly #timer: NodeJS.Timeout
  #title = ''
  #share: number | null = null
  #shown = false
  #paused = false

  constructor(stream: NodeJS.WriteStream, style: Style) {
    this.#stream = stream
    this.#style = style
    this.#timer = setInterval(() => this.#draw(), REDRAW_MS).unref()
  }

  step(title: string): void {
    this.#title = title
    this.#share = null
    this.#paused = false
  }

  progress(done: number, total: number): void {
    this.#share = total > 0 ? Math.min(done / total, 1) : null
  }

  note(message: string): void {
    this.#clear()
    this.#stream.write(renderNote(message, this.#style))
  }

  /** Takes the line away until the next step begins: something else is to be written there. */
  pause(): void {
    this.#paused = true
    this.#clear()
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer)
    this.#clear()
  }

  #draw(): void {
    if (this.#paused || this.#title === '' || performance.now() - this.#startedMs < QUIET_MS) return
    const share = this.#share === null ? '' : ` ${Math.floor(this.#share * 100)} %`
    const room = Math.max((this.#stream.columns || 80) - share.length - 4, 10)
    const title = [...escapeSentence(this.#title)].slice(0, room).join('')
    this.#stream.write(`\r\u001b[2K${this.#style.dim(`… ${title}${share}`)}`)
    this.#shown = true
  }

  #clear(): void {
    if (this.#shown) this.#stream.write('\r\u001b[2K')
    this.#shown = false
  }
}
