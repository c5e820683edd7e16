import { ARCHIVE_CHECKS } from './archive-checks.ts'
import { DOMAIN_CHECKS } from './domain-checks.ts'
import { FILES_CHECKS } from './files-checks.ts'
import type { Mutation } from './mutation.ts'
import { OPERATIONS_CHECKS } from './operations-checks.ts'
import { SQLITE_CHECKS } from './sqlite-checks.ts'
import { STORES_CHECKS } from './stores-checks.ts'
import { TARGET_CHECKS } from './target-checks.ts'
import { ZSTD_CHECKS } from './zstd-checks.ts'

/** Every check that stands between a bad backup and the word "good", or between a restore and a loss. */
export const ALL_CHECKS: readonly Mutation[] = [
  ...FILES_CHECKS,
  ...ARCHIVE_CHECKS,
  ...ZSTD_CHECKS,
  ...SQLITE_CHECKS,
  ...TARGET_CHECKS,
  ...STORES_CHECKS,
  ...DOMAIN_CHECKS,
  ...OPERATIONS_CHECKS,
]
