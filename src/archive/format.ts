/** The version of the archive format that is written and read here. @see docs/archive-format.md */
export const FORMAT_VERSION = 1

/** How much of the snapshot one member carries; only the last one carries less. */
export const BLOCK_SIZE_BYTES = 1_048_576

/** Deflate expands what it cannot compress by 5 bytes per 16 KiB at most; no member of ours is larger than this. */
export const MAX_MEMBER_SIZE_BYTES: number = BLOCK_SIZE_BYTES + 65_536
