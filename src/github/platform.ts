import { BackupError } from '../domain/outcome/errors.ts'

/**
 * Refuses a GitHub Enterprise Server, which has no artifact service for this version of artifacts. The rule is that of
 * the library, so that nothing is begun which it would refuse.
 * @param serverUrl such as `https://github.com`
 * @throws BackupError UNSUPPORTED_PLATFORM
 * @see https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/shared/config.ts
 */
export function refuseEnterpriseServer(serverUrl: string): void {
  const { hostname } = new URL(serverUrl)
  if (hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost')) return
  throw new BackupError(
    'UNSUPPORTED_PLATFORM',
    `${hostname} is a GitHub Enterprise Server: its artifacts are not supported.`,
    {
      hint: 'Keep the archives in a directory instead: set store to a path on the runner or on a share.',
      context: { serverUrl },
    },
  )
}
