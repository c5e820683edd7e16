import { BackupError } from '../outcome/errors.ts'
import type { Environment } from './given.ts'
import { nearName } from './near-name.ts'

/** The variables of the environment that say what is to be done. */
export const VARIABLES = [
  'BACKUP_ENABLED',
  'BACKUP_INTERVAL',
  'BACKUP_RETENTION_DAYS',
  'BACKUP_COMPRESSION',
  'SAVEPOINT_WEBHOOK_URL',
  'SAVEPOINT_HEARTBEAT_URL',
] as const

const PREFIXES = ['BACKUP_', 'SAVEPOINT_'] as const

/**
 * Refuses a variable whose name is nearly that of one of ours: what its author wanted to say with it would not be heard.
 * Others of the same beginning belong to other programs.
 * @throws BackupError INPUT_INVALID with the name that was meant
 */
export function assertVariablesKnown(environment: Environment): void {
  for (const prefix of PREFIXES) {
    const ours = VARIABLES.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))
    const written = Object.keys(environment).filter((name) => name.toUpperCase().startsWith(prefix))
    for (const name of written) {
      const meant = nearName(name.slice(prefix.length), ours)
      if (meant === null || !environment[name]) continue
      // Windows knows one variable under any case, and reads it by ours.
      if (environment[`${prefix}${meant}`] !== environment[name]) throw misspelt(name, `${prefix}${meant}`)
    }
  }
}

function misspelt(name: string, meant: string): BackupError {
  return new BackupError('INPUT_INVALID', `There is no variable ${name}; did you mean ${meant}?`, {
    hint: `Name it ${meant}, or, if it belongs to another program, do not give it to this one.`,
    context: { variable: name, meant },
  })
}
