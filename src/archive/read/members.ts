import type { OpenArchive } from '../format/open-archive.ts'
import type { ArchiveTail } from '../format/tail.ts'
import type { Members } from './block-member.ts'
import { HoppedMembers } from './hopped-members.ts'
import { ListedMembers } from './listed-members.ts'

/** The members of an archive, by what its end says of them. */
export function membersOf(archive: OpenArchive, { seal, memberSizesBytes }: ArchiveTail): Members {
  return memberSizesBytes === null
    ? new HoppedMembers(archive, seal.manifestOffsetBytes)
    : new ListedMembers(archive, memberSizesBytes)
}
