import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readWorkflows, type Workflow } from '../../support/workflow/files.ts'
import { brokenRules } from '../../support/workflow/rules.ts'

const all = [...readWorkflows('.github/workflows'), ...readWorkflows('docs/examples')]

const BAD = `
on: push
jobs:
  build:
    permissions: {}
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-node@6044e13b5dc448c55e2357c09f80417699197238
      - run: echo "\${{ github.event.head_commit.message }}"
`

const sentencesOf = (text: string) =>
  brokenRules({ path: 'bad.yml', text, workflow: parse(text) as Workflow }).map((sentence) =>
    sentence.replace('bad.yml: ', ''),
  )

describe('every workflow and example', () => {
  it.each(all)('$path pins actions, limits rights and time, and keeps expressions out of scripts', (file) => {
    expect(brokenRules(file)).toEqual([])
  })

  it('pins an action to the same commit everywhere', () => {
    const pins = new Set(
      all.flatMap(({ text }) => text.match(/[\w-]+\/[\w-]+@[0-9a-f]{40} # v[\d.]+/g) ?? []),
    )
    const actions = [...pins].map((pin) => pin.split('@')[0])
    expect(actions.length).toBeGreaterThan(3)
    expect(actions).toEqual([...new Set(actions)])
  })
})

describe('the rules', () => {
  it('find what is wrong with a careless workflow', () => {
    expect(sentencesOf(BAD)).toEqual([
      'actions/checkout@v6 is not pinned to a commit with its version behind it',
      'actions/setup-node@6044e13b5dc448c55e2357c09f80417699197238 is not pinned to a commit with its version behind it',
      'it has no permissions of its own',
      'it has no concurrency',
      'the job build has no time limit',
      expect.stringMatching(/^an expression in a script: echo/),
      'a checkout leaves its credentials behind',
    ])
  })

  it('find rights that are given to all jobs, and those that nobody thought of', () => {
    const step = 'steps: [{ run: "true" }]'
    const job = `concurrency: x\njobs: { build: { timeout-minutes: 1, ${step} } }`
    expect(sentencesOf(`permissions: write-all\n${job}`)).toEqual(['all its jobs may write'])
    expect(sentencesOf(`permissions: { contents: write }\n${job}`)).toEqual(['all its jobs may write'])
    expect(sentencesOf(`permissions: {}\n${job}`)).toEqual(['the job build has no permissions'])
  })
})

describe('dependabot.yml', () => {
  const text = readFileSync(new URL('../../../.github/dependabot.yml', import.meta.url), 'utf8')
  const { updates } = parse(text) as {
    readonly updates: readonly { 'package-ecosystem': string; cooldown: Record<string, number> }[]
  }

  it('watches packages and actions, and lets a new version ripen', () => {
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions'])
    for (const { cooldown } of updates) expect(cooldown['default-days']).toBeGreaterThanOrEqual(7)
  })
})
