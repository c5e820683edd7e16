import { shellWord } from './shell-word.ts'

/** A path as one word of a command that is copied; a name that begins with "-" would be taken for an option. */
export function shellPath(path: string): string {
  return shellWord(path.startsWith('-') ? `./${path}` : path)
}
