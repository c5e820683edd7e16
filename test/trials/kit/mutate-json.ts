import type { Random } from './random.ts'

const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  '',
  '..',
  '../../../etc/passwd',
  '/etc/passwd',
  'C:\\x',
  'CON',
  '\0',
  '\u202e',
  'x'.repeat(10_000),
  [],
  {},
  [[]],
  { length: -1 },
  'sha256:',
  `sha256:${'0'.repeat(64)}`,
  '2026-02-31T00:00:00Z',
  'constructor',
]
const TEXTS = [
  '',
  '{',
  '{}',
  '[]',
  'null',
  '1e400',
  '"x"',
  '{"a":1}x',
  '\ufeff{}',
  '{"version":2,"format":"savepoint"}',
  '{"version":1e99}',
  '['.repeat(50_000),
]

/** A JSON text as an attacker or a bad disk would change it; often still JSON, seldom still what it was. */
export function mutateJson(text: string, random: Random): string {
  const way = random.below(10)
  if (way === 0) return random.pick(TEXTS)
  if (way === 1) return text.slice(0, random.below(text.length))
  if (way === 2) return replaceAt(text, random, String.fromCharCode(random.below(256)))
  if (way === 3) return text.replace('{', '{"__proto__":{"verdict":"ok"},"constructor":1,')
  if (way === 4)
    return text.replace(/"version":\s*1/, `"version":1,"version":${random.pick([0, 2, '"1"', 1.5, -1])}`)
  const document = JSON.parse(text) as Record<string, unknown>
  for (let changes = 1 + random.below(2); changes > 0; changes -= 1) changeOne(document, random)
  return JSON.stringify(document)
}

function changeOne(document: Record<string, unknown>, random: Random): void {
  let place: Record<string, unknown> = document
  for (;;) {
    const key = random.pick(Object.keys(place))
    const value = place[key]
    if (isPlace(value) && random.below(3) > 0) {
      place = value
      continue
    }
    const way = random.below(6)
    if (way === 0) delete place[key]
    else if (way === 1) place[`${key}x`] = value
    else place[key] = random.pick(VALUES)
    return
  }
}

function isPlace(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

function replaceAt(text: string, random: Random, replacement: string): string {
  const at = random.below(text.length)
  return text.slice(0, at) + replacement + text.slice(at + 1)
}
