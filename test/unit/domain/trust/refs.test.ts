import { describe, expect, it } from 'vitest'
import { matchRef, shortNameOf } from '../../../../src/domain/trust/refs.ts'

describe('the name of a branch or a tag', () => {
  it.each([
    ['main', ['main'], 'allowed as a branch'],
    ['main', ['refs/heads/main'], 'allowed as a branch'],
    ['release/7', ['refs/heads/release/*'], 'allowed as a branch'],
    ['v1.2.3', ['v*'], 'allowed'],
    ['v1.2.3', ['refs/tags/v1.2.3'], 'allowed'],
    ['main', ['main', 'refs/tags/main'], 'allowed'],
    ['gh-readonly-queue/main/pr-7-abc', ['gh-readonly-queue/main/*'], 'allowed'],
    ['main', [], 'not allowed'],
    ['main2', ['main'], 'not allowed'],
    ['dev', ['v*'], 'not allowed'],
    ['v1x2', ['v1.2'], 'not allowed'],
    ['a+b', ['a+b'], 'allowed as a branch'],
  ])('%s is, where %j may be, %s', (name, allowed, match) => {
    expect(matchRef(name, allowed)).toBe(match)
  })

  it.each([
    ['refs/heads/feature/x', 'feature/x'],
    ['refs/tags/v1', 'v1'],
    ['refs/pull/1/merge', null],
    ['', null],
  ])('of %s is %s', (ref, name) => {
    expect(shortNameOf(ref)).toBe(name)
  })
})
