import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { yamlWord } from '../../../../src/presentation/kit/yaml-word.ts'

test.each(['restore', 'data/app.db', '/srv/app.db', '77', 'acme/shop', 'on.db'])(
  '%s stands as it is',
  (text) => {
    expect(yamlWord(text)).toBe(text)
    expect(String(parse(text))).toBe(text)
  },
)

test.each([
  'true',
  'No',
  'y',
  'null',
  '0x7',
  '007',
  '1e3',
  'a: b',
  '- a',
  '',
  '~',
  '.inf',
  'a #b',
  '{a}',
  '"a"',
])('%s is quoted, and comes back as it was', (text) => {
  expect(yamlWord(text)).toBe(JSON.stringify(text))
  expect(parse(`[${yamlWord(text)}]`)).toEqual([text])
})
