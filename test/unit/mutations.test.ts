import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ALL_CHECKS } from '../trials/mutations/all-checks.ts'

const ROOT = join(import.meta.dirname, '../..')

it.each(ALL_CHECKS.map((check) => [`${check.file}: ${check.name}`, check] as const))(
  'the check that the trials switch off stands where they look for it: %s',
  (_, { file, from, killers }) => {
    const source = readFileSync(join(ROOT, 'src', file), 'utf8')
    expect(source.split(from)).toHaveLength(2)
    const tests = killers.filter((killer) => !/^T\d\d$/.test(killer))
    expect(tests.filter((test) => !existsSync(join(ROOT, 'test', test)))).toEqual([])
  },
)
