/** The oldest Node.js release line whose behaviour this project was tried on. */
const OLDEST_MAJOR = 24

/**
 * Ends the process with exit code 2 and one sentence when Node.js is too old: the native part of better-sqlite3
 * would crash there instead of failing.
 */
export function assertNodeVersion(): void {
  const found = process.versions.node
  if (Number.parseInt(found, 10) >= OLDEST_MAJOR) return
  process.stderr.write(
    `savepoint needs Node.js ${OLDEST_MAJOR} or newer, and this is Node.js ${found} (${process.execPath}).\n` +
      `Install Node.js ${OLDEST_MAJOR} (https://nodejs.org), or run it through npm: npx --package=node@${OLDEST_MAJOR} node …\n`,
  )
  process.exit(2)
}
