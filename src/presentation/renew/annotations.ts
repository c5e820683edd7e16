import type { Renewal } from '../../operations/renewal/renew.ts'
import type { Annotation } from '../error/annotations.ts'
import { escapeSentence } from '../kit/escape.ts'

/** One annotation for each archive that does not count; what could not be kept fails the step by itself. */
export function annotateRenewal({ databases }: Renewal): readonly Annotation[] {
  return databases
    .flatMap(({ outcomes }) => outcomes)
    .flatMap((each): Annotation[] =>
      each.outcome === 'damaged'
        ? [
            {
              level: 'warning',
              title: escapeSentence(`${each.entry.name}: not a good backup`),
              message: escapeSentence(each.failure.message),
            },
          ]
        : [],
    )
}
