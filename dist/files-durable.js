export const id = 7074;
export const ids = [7074];
export const modules = {

/***/ 59344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ describeFullDisk),
/* harmony export */   ix: () => (/* binding */ megabytes),
/* harmony export */   jq: () => (/* binding */ isQuotaError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Node has no name for a used-up quota: it gives the number, which each system has for itself. */
const QUOTA_ERRNOS = { linux: -122, darwin: -69, freebsd: -69 };
/** Tells whether a system error is about a used-up quota, by its name or its number. */
function isQuotaError({ code, errno }) {
    return code === 'EDQUOT' || (errno !== undefined && errno === QUOTA_ERRNOS[process.platform]);
}
/**
 * Why a file could not be written, as a sentence: a limit on one file, a quota, no more files, or no more bytes.
 * @param fullness of the file system; null where it does not say
 */
function describeFullDisk(error, path, neededBytes, fullness = readFullness(path)) {
    if (error.code === 'EFBIG')
        return `Cannot write ${path}: the limit for the size of a file is reached.`;
    if (isQuotaError(error))
        return `No space left for ${path}: the disk quota is used up.`;
    if (fullness !== null && fullness.files > 0 && fullness.ffree === 0) {
        return `No room for another file in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}: all ${fullness.files} inodes of the disk are in use, whatever space is free.`;
    }
    const needs = neededBytes === undefined ? [] : [`needs about ${megabytes(neededBytes)}`];
    const free = fullness === null ? [] : [`${megabytes(fullness.bavail * fullness.bsize)} free`];
    const facts = [...needs, ...free].join(', ');
    return `No space left in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}${facts === '' ? '.' : `: ${facts}.`}`;
}
/** A size for a message about space, in whole megabytes, rounded up. */
function megabytes(sizeBytes) {
    return `${Math.ceil(sizeBytes / 1_000_000)} MB`;
}
function readFullness(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 10899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ wrapFileError)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _full_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59344);


const CODES = {
    source: { missing: 'SOURCE_NOT_FOUND', denied: 'SOURCE_UNREADABLE' },
    archive: { missing: 'ARCHIVE_NOT_FOUND', denied: 'IO_FAILED' },
    store: { missing: 'STORE_NOT_WRITABLE', denied: 'STORE_NOT_WRITABLE' },
    target: { missing: 'TARGET_NOT_WRITABLE', denied: 'TARGET_NOT_WRITABLE' },
    scratch: { missing: 'IO_FAILED', denied: 'IO_FAILED' },
};
/**
 * The error that a file operation threw, as a {@link BackupError}: one that is already one stays itself.
 * `DISK_FULL` for no space, quota and file-size limit; the role's own codes for a missing or a protected file;
 * `IO_FAILED` for everything else that the operating system reports.
 * @param neededBytes how much the whole file needs, where the caller knows
 */
function wrapFileError(thrown, path, role, neededBytes) {
    if (!isSystemError(thrown))
        return (0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asBackupError */ .ZJ)(thrown);
    const message = `Cannot ${thrown.syscall} ${path}: ${REASONS[thrown.code] ?? thrown.message}.`;
    const code = (0,_full_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuotaError */ .jq)(thrown) ? 'EDQUOT' : thrown.code;
    const details = { context: { path, errno: code }, cause: thrown };
    switch (code) {
        case 'ENOSPC':
        case 'EDQUOT':
        case 'EFBIG':
            return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('DISK_FULL', (0,_full_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFullDisk */ .Qp)(thrown, path, neededBytes), {
                ...details,
                hint: 'Free some space or remove files, or use another disk. Existing files are untouched.',
            });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(CODES[role].denied, message, {
                ...details,
                hint: 'Check the owner and the permissions of the file and its folder, and whether the disk is read-only.',
            });
        case 'ENOENT':
        case 'ENOTDIR':
            return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(CODES[role].missing, message, { ...details, hint: 'Check the path.' });
        default:
            return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('IO_FAILED', message, {
                ...details,
                hint: 'Check the disk, its mount and the log of the operating system, then try again.',
            });
    }
}
function isSystemError(thrown) {
    if (!(thrown instanceof Error))
        return false;
    const { code, syscall } = thrown;
    return typeof code === 'string' && typeof syscall === 'string';
}
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    EROFS: 'the file system is read-only',
    ENOENT: 'it does not exist',
    ENOTDIR: 'a part of the path is not a folder',
    EISDIR: 'it is a folder',
    EEXIST: 'it exists already',
    EMFILE: 'too many open files',
    EIO: 'input/output error of the disk',
};


/***/ }),

/***/ 19646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFile: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10899);


/** Only the owner may read what may be a copy of all his data. */
const PRIVATE_MODE = 0o600;
/**
 * Makes a new file and lets `write` fill it, and sync it where it is to survive a power cut. Whatever fails, the file is
 * removed; one that was there before is never touched.
 * @param neededBytes how large it will be, where known, for the message about a full disk
 * @throws BackupError DISK_FULL, IO_FAILED, the codes of the role, and whatever `write` throws
 */
async function createFile(path, role, write, neededBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'wx', PRIVATE_MODE).catch((error) => {
        throw (0,_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapFileError */ .J)(error, path, role, neededBytes);
    });
    try {
        const result = await write(file);
        await file.close();
        return result;
    }
    catch (error) {
        // Before the file is removed, so that a full disk is told as it was met.
        const failure = (0,_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapFileError */ .J)(error, path, role, neededBytes);
        await file.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch(() => undefined);
        throw failure;
    }
}


/***/ })

};
