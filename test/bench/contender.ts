import type { CommandLine } from './measured-run.ts'
import type { ToolName } from './tools.ts'

/** What contenders are compared in. */
export type Task = 'create' | 'restore' | 'verify'

/** What a contender finds when its clock starts. */
export interface Scene {
  readonly source: string
  /** Empty, and its own. */
  readonly folder: string
  /** An archive of the source that Savepoint made. */
  readonly archive: string
  /** The source, compressed by gzip at level 6; it lies only where gzip is. */
  readonly gzipFile: string
  /** Path of the command line under test. */
  readonly cli: string
}

/** One way to do a task. */
export interface Contender {
  readonly task: Task
  /** Unique within its task. */
  readonly id: string
  /** The commands, as one reads them. */
  readonly title: string
  readonly needs: readonly ToolName[]
  readonly variables?: Readonly<Record<string, string>>
  /** What must be there before; nobody's clock runs. */
  readonly prepare?: (scene: Scene) => void
  readonly command: (scene: Scene) => CommandLine
  /** The folder or file whose size counts; null when nothing is kept. */
  readonly kept: (scene: Scene) => string | null
}
