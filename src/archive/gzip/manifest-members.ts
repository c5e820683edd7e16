import {
  EMPTY_CONTENT,
  encodeMemberHeader,
  MAX_SUBFIELD_SIZE_BYTES,
  MEMBER_PREFIX_SIZE_BYTES,
} from './member-header.ts'

const OVERHEAD_BYTES = MEMBER_PREFIX_SIZE_BYTES + EMPTY_CONTENT.length

/** The members that carry a manifest's bytes: every one is full but the last. */
export function encodeManifestMembers(manifest: Uint8Array): Buffer {
  const members: Buffer[] = []
  for (let start = 0; start < manifest.length; start += MAX_SUBFIELD_SIZE_BYTES) {
    const slice = manifest.subarray(start, start + MAX_SUBFIELD_SIZE_BYTES)
    members.push(encodeMemberHeader('SM', slice), EMPTY_CONTENT)
  }
  return Buffer.concat(members)
}

/** What the members of a manifest of that size take in the file. */
export function manifestMembersSizeBytes(manifestSizeBytes: number): number {
  return manifestSizeBytes + Math.ceil(manifestSizeBytes / MAX_SUBFIELD_SIZE_BYTES) * OVERHEAD_BYTES
}

/**
 * The manifest's bytes, out of all of its members.
 * @returns null when the members are not exactly what {@link encodeManifestMembers} makes
 */
export function parseManifestMembers(members: Buffer): Buffer | null {
  const slices: Buffer[] = []
  const strideBytes = MAX_SUBFIELD_SIZE_BYTES + OVERHEAD_BYTES
  for (let start = 0; start < members.length; start += strideBytes) {
    const member = members.subarray(start, start + strideBytes)
    slices.push(member.subarray(MEMBER_PREFIX_SIZE_BYTES, -EMPTY_CONTENT.length))
  }
  const manifest = Buffer.concat(slices)
  return encodeManifestMembers(manifest).equals(members) ? manifest : null
}
