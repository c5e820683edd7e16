import { escapeName } from '../kit/escape.ts'

const NAMES_SHOWN = 5

/** What became of virtual tables, with names as they are escaped for a terminal. */
export function describeVirtual(virtualTables: readonly string[]): string {
  const more = virtualTables.length - NAMES_SHOWN
  const names = virtualTables.slice(0, NAMES_SHOWN).map(escapeName).join(', ')
  const rest = more > 0 ? ` and ${more} more` : ''
  return `Virtual tables hold no rows themselves; the tables behind them are compared: ${names}${rest}.`
}
