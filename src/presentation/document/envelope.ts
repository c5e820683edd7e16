import { CONTRACT_VERSION, type Envelope } from '../../contract/envelope.ts'
import { VERSION } from '../../version.ts'

/** What a document begins with. */
export function envelope<Command extends string>(command: Command): Envelope<Command> {
  return { savepoint: VERSION, contract: CONTRACT_VERSION, command }
}
