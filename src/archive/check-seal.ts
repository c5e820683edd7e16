/**
 * Tells whether every byte of an archive is as it was when it was sealed, by its digest and without inflating: what
 * retention relies on. False for a plain gzip file, which has no seal.
 * @throws BackupError ARCHIVE_NOT_FOUND, IO_FAILED, CANCELLED
 */
export declare function isSealIntact(path: string, signal: AbortSignal): Promise<boolean>
