import { BackupError, cancelled } from '../../domain/outcome/errors.ts'
import { parseConfirmation } from '../../domain/restore/confirmation.ts'
import type { RestorePlan } from '../../domain/restore/plan.ts'
import { escapeSentence } from '../../presentation/kit/escape.ts'
import type { CommandSurroundings } from './surroundings.ts'
import { styleFor, writeText } from './terminal.ts'

/**
 * @param given the value of `--confirm`; null when it was not given
 * @throws BackupError CONFIRMATION_REQUIRED unless it is the file name of the target
 */
export function assertConfirmed(plan: RestorePlan, given: string | null): void {
  if (parseConfirmation(given, plan.targetName)) return
  throw new BackupError(
    'CONFIRMATION_REQUIRED',
    `Restoring would replace the content of ${plan.targetName}, and it was not confirmed.`,
    {
      hint: `Nothing was written. Read the plan; to carry it out, run the same command with --confirm ${plan.targetName}`,
      context: { expected: plan.targetName },
    },
  )
}

/**
 * Shows the plan to the person at the terminal and asks for the file name of the target.
 * @throws BackupError CONFIRMATION_REQUIRED for another name, CANCELLED
 */
export async function askForName(plan: RestorePlan, surroundings: CommandSurroundings): Promise<void> {
  const { environment, printer, signal } = surroundings
  const { renderPlanToConfirm } = await import('../../presentation/restore/text.ts')
  const { isCancel, text } = await import('@clack/prompts')
  printer.clearProgress()
  const { stderr } = printer
  await writeText(stderr, renderPlanToConfirm(plan, styleFor(stderr, environment)))
  const message = `Type ${escapeSentence(plan.targetName)} to restore`
  const answer = await text({ message, output: stderr, signal })
  if (isCancel(answer)) throw cancelled('the person at the terminal')
  assertConfirmed(plan, answer)
}
