import { range } from './parallel.ts'
import type { Random } from './random.ts'

/** What acts on a terminal, a log of GitHub, a page or a parser when it gets there as it is. */
const PIECES = [
  '\n',
  '\r',
  '\r\n',
  '\n::error::',
  '::set-output name=x::y',
  '::stop-commands::z',
  '%0A',
  '%0D%0A::warning::',
  '\u001b[45m',
  '\u001b]8;;http://x\u0007',
  '\u0000',
  '"',
  "'",
  '`',
  '|',
  '<img src=x>',
  '</details>',
  '[a](http://x)',
  '\u2028',
  '\u202e',
  '\u0085',
  'x'.repeat(5_000),
  '{"a":1}',
  'ä',
  '💾',
  '##[error]',
  '::add-mask::x',
  '\t',
  '\b',
  '\u007f',
  '\u009b31m',
  'a',
  'b',
  ' ',
] as const

/** A text made of a few of them. */
export function hostileText(random: Random): string {
  return range(1 + random.below(4))
    .map(() => random.pick(PIECES))
    .join('')
}

/** A file name that Linux takes. */
export function hostileFileName(random: Random): string {
  const name = hostileText(random).replaceAll(/[/\0]/g, '').slice(0, 60)
  return `${Buffer.from(name).subarray(0, 150).toString().replaceAll('\ufffd', '')}.db`
}

/** Tells whether a line of an output is a command to the runner: of the old kind wherever it stands. */
export function hasCommand(output: string): boolean {
  return /(^|[\r\n\u0085\u2028\u2029])\s*::/.test(output) || /##\[/.test(output)
}

/** Tells whether an output has characters that move the cursor, colour or turn around what follows. */
export function hasControls(output: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  return /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/.test(output)
}
