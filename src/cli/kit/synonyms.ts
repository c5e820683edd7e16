/** What other tools call a command, and what it is called here. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['backup', 'create'],
  ['snapshot', 'create'],
  ['dump', 'create'],
  ['save', 'create'],
  ['ls', 'list'],
  ['snapshots', 'list'],
  ['archives', 'list'],
  ['backups', 'list'],
  ['generations', 'list'],
  ['recover', 'restore'],
  ['undo', 'restore --undo'],
  ['forget', 'prune'],
  ['cleanup', 'prune'],
  ['rm', 'prune'],
  ['info', 'show'],
  ['inspect', 'show'],
  ['extract', 'restore'],
  ['compare', 'diff'],
  ['test', 'drill'],
  ['stats', 'history'],
  ['version', '--version'],
])

/** The command that a user of another tool means; null for a word that no tool was found to use. */
export function commandMeantBy(word: string): string | null {
  return SYNONYMS.get(word) ?? null
}
