import type { BackupError } from '../../domain/outcome/errors.ts'
import { readFully } from '../../files/durable/read-fully.ts'
import { damaged, truncated } from '../format/archive-errors.ts'
import type { OpenArchive } from '../format/open-archive.ts'
import { BLOCK_HEADER_SIZE_BYTES, parseBlockHeader } from './block-header.ts'
import { emptyMemberSizeBytes, MEMBER_PREFIX_SIZE_BYTES } from './member-header.ts'
import { beginsLikeSeal, SEAL_SIZE_BYTES } from './seal-member.ts'

/**
 * Says why an archive that begins as ours does not end with a seal: it hops from member to member until it finds where
 * the file ends too early, goes wrong, or goes on behind its seal. Nothing is inflated.
 */
export async function explainMissingSeal({ path, file, sizeBytes }: OpenArchive): Promise<BackupError> {
  for (let index = 0, offsetBytes = 0; ; index += 1) {
    const where = { index, offsetBytes, sizeBytes }
    const start = await readFully(file, offsetBytes, BLOCK_HEADER_SIZE_BYTES)
    if (start.length < MEMBER_PREFIX_SIZE_BYTES) {
      return truncated(
        path,
        `it ends at byte ${sizeBytes}, after ${index} members and without its seal`,
        where,
      )
    }
    const memberSizeBytes = sizeOfMember(start)
    const isCutHeader = memberSizeBytes === null && start.length < BLOCK_HEADER_SIZE_BYTES
    if (isCutHeader || (memberSizeBytes !== null && offsetBytes + memberSizeBytes > sizeBytes)) {
      return truncated(
        path,
        `it ends at byte ${sizeBytes}, inside the member that begins at ${offsetBytes}`,
        where,
      )
    }
    if (memberSizeBytes === null) return damaged(path, `no member begins at byte ${offsetBytes}`, where)
    offsetBytes += memberSizeBytes
    if (beginsLikeSeal(start)) {
      return damaged(
        path,
        `${sizeBytes - offsetBytes} bytes stand behind its seal, which ends at ${offsetBytes}`,
        where,
      )
    }
  }
}

function sizeOfMember(start: Buffer): number | null {
  if (beginsLikeSeal(start)) return SEAL_SIZE_BYTES
  return parseBlockHeader(start)?.memberSizeBytes ?? emptyMemberSizeBytes('SM', start)
}
