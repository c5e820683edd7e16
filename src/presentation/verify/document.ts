import type { VerifyDocument } from '../../contract/verify.ts'
import type { VerifyRun } from '../../operations/verify/verify-run.ts'
import { envelope } from '../document/envelope.ts'
import { verifiedItem } from '../document/items.ts'

export function verifyDocument({ verdict, verifications }: VerifyRun): VerifyDocument {
  return { ...envelope('verify'), verdict, verifications: verifications.map(verifiedItem) }
}
