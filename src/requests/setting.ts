/** One setting: how it is given on both faces, and what it may be. */
export type Setting = Described & (NumberSetting | WordSetting | TextSetting | LinesSetting | FlagSetting)

interface Described {
  /** What it says, as the help of a command has it: without its default. */
  readonly sentence: string
  /** The variable of the environment that stands in for it. */
  readonly variable?: string
}

/** A whole number. */
export interface NumberSetting {
  readonly takes: 'number'
  /** What is counted, in the plural. */
  readonly unit: string
  readonly least: number
  readonly most: number
  /** Null where nothing stands in for it. */
  readonly default: number | null
  /** Narrower limits, by what is done. */
  readonly limitsIn?: Readonly<Record<string, { readonly least: number; readonly most: number }>>
}

/** One of a few words. */
export interface WordSetting {
  readonly takes: 'word'
  readonly words: readonly string[]
  readonly default: string
}

/** A text whose meaning is parsed elsewhere. */
export interface TextSetting {
  readonly takes: 'text'
  /** What stands for it in a help, such as `time`. */
  readonly unit: string
  /** As a reader would write it; null where nothing stands in for it. */
  readonly default: string | null
}

/** Several texts: lines of an input, or an option that is given several times. */
export interface LinesSetting {
  readonly takes: 'lines'
  readonly unit: string
  readonly default: null
}

/** A yes or no. */
export interface FlagSetting {
  readonly takes: 'flag'
  readonly default: boolean
}
