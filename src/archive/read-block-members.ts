import { assertNotAborted } from '../files/assert-not-aborted.ts'
import { readFully } from '../files/read-fully.ts'
import { damaged } from './archive-errors.ts'
import { BLOCK_HEADER_SIZE_BYTES, parseBlockHeader } from './block-header.ts'
import type { BlockMember } from './decode-block.ts'
import type { OpenArchive } from './open-archive.ts'

/**
 * The block members of an archive in order, up to where the manifest begins, each in memory of its own and with
 * nothing between them.
 * @throws BackupError ARCHIVE_DAMAGED, IO_FAILED, CANCELLED
 */
export async function* readBlockMembers(
  { path, file }: OpenArchive,
  manifestOffsetBytes: number,
  signal: AbortSignal,
): AsyncGenerator<BlockMember, void, undefined> {
  let start = await readFully(file, 0, BLOCK_HEADER_SIZE_BYTES)
  for (let index = 0, offsetBytes = 0; offsetBytes < manifestOffsetBytes; index += 1) {
    assertNotAborted(signal)
    const header = parseBlockHeader(start)
    const endBytes = offsetBytes + (header?.memberSizeBytes ?? 0)
    if (header === null || endBytes > manifestOffsetBytes) {
      throw damaged(path, `no block begins at byte ${offsetBytes}, where block ${index} should`, {
        index,
        offsetBytes,
      })
    }
    // The rest of this member and the start of the next one in a single read: behind the blocks there is always more.
    const rest = await readFully(file, offsetBytes + BLOCK_HEADER_SIZE_BYTES, header.memberSizeBytes)
    const restSizeBytes = header.memberSizeBytes - BLOCK_HEADER_SIZE_BYTES
    const bytes = Buffer.concat([start, rest.subarray(0, restSizeBytes)])
    yield { path, index, offsetBytes, header, bytes }
    start = rest.subarray(restSizeBytes)
    offsetBytes = endBytes
  }
}
