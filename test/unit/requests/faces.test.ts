import { describe, expect, it } from 'vitest'
import { INPUTS, type InputName, MODES } from '../../../src/action/inputs/input-table.ts'
import { buildProgram } from '../../../src/cli/program.ts'
import { ELSEWHERE, ONLY_ACTION, ONLY_COMMANDS } from '../../../src/requests/names.ts'
import { SETTINGS } from '../../../src/requests/settings.ts'

const program = buildProgram(async () => undefined, { out: () => undefined, error: () => undefined })

const namesOf = (options: readonly { readonly long?: string | undefined }[]): readonly string[] =>
  options.map(({ long = '' }) => long.slice(2)).filter((name) => name !== 'version')

/** The settings of each command by its name, and those of all under `savepoint`. */
const COMMANDS = new Map(program.commands.map((command) => [command.name(), namesOf(command.options)]))
const OPTIONS = new Set([...COMMANDS.values(), namesOf(program.options)].flat())
const isShared = (name: string): boolean => !(name in ONLY_ACTION) && !(name in ONLY_COMMANDS)

describe('the settings of both faces', () => {
  it('are those of the table, all of them', () => {
    const all = new Set([...Object.keys(INPUTS), ...OPTIONS])
    expect([...all].sort()).toEqual(Object.keys(SETTINGS).sort())
  })

  it('are the same, but for those that have a reason', () => {
    expect(Object.keys(INPUTS).filter((name) => !OPTIONS.has(name))).toEqual(Object.keys(ONLY_ACTION))
    expect([...OPTIONS].filter((name) => !(name in INPUTS)).sort()).toEqual(Object.keys(ONLY_COMMANDS).sort())
  })

  it.each(MODES)('are the same for mode %s and the command of its name', (mode) => {
    const modeHas = (name: string): boolean => INPUTS[name as InputName]?.modes.includes(mode) ?? false
    const commandHas = (name: string): boolean => COMMANDS.get(mode)?.includes(name) ?? false
    const shared = Object.keys(SETTINGS).filter(isShared)
    const different = shared.filter((name) => modeHas(name) !== commandHas(name))
    expect(different.sort()).toEqual(Object.keys(ELSEWHERE[mode] ?? {}).sort())
  })

  it('have the defaults of the table in the inputs that have any', () => {
    for (const [name, { default: usual }] of Object.entries(INPUTS)) {
      const setting = SETTINGS[name as InputName]
      if (usual === '' || usual.startsWith('$') || name === 'store') continue
      expect(String(setting.default), name).toBe(usual)
    }
  })

  it('have the words of the table in the help', () => {
    const prune = program.commands.find((command) => command.name() === 'prune')
    const days = prune?.options.find(({ long }) => long === '--retention-days')
    expect(days?.flags).toBe('--retention-days <days>')
    expect(days?.description).toBe(
      `${SETTINGS['retention-days'].sentence} (BACKUP_RETENTION_DAYS, default: 30)`,
    )
  })
})
