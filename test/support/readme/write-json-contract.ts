/** Writes `docs/json-contract.schema.json` anew, after a change of the contract. */
import { writeFileSync } from 'node:fs'
import { renderContract } from '../../../src/contract/contract.ts'

writeFileSync(
  new URL('../../../docs/json-contract.schema.json', import.meta.url),
  `${JSON.stringify(renderContract(), null, 2)}\n`,
)
