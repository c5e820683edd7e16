/** How much of the snapshot one member carries; only the last one carries less. */
export const BLOCK_SIZE_BYTES = 1_048_576

/** Room for what a block grows by when it cannot be compressed, and for what is said of it; zlib needs less than 42 KiB. */
const MEMBER_OVERHEAD_BYTES = 65_536

/** No block member is larger. */
export const MAX_MEMBER_SIZE_BYTES: number = BLOCK_SIZE_BYTES + MEMBER_OVERHEAD_BYTES

/** No manifest is longer: some 500,000 tables. */
export const MAX_MANIFEST_SIZE_BYTES = 67_108_864

/** SQLite's smallest database is one page of this size. */
export const MIN_SNAPSHOT_SIZE_BYTES = 512
