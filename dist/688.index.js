export const id = 688;
export const ids = [688,5926,3545];
export const modules = {

/***/ 42493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   My: () => (/* binding */ includesLevel),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   fx: () => (/* binding */ firstFailure),
/* harmony export */   ui: () => (/* binding */ CHECKS)
/* harmony export */ });
/** How far a verification goes; each level includes the ones before it. */
const LEVELS = ['archive', 'structure', 'data', 'restore'];
/** The tests by name. The first of each level are the four of the system that Savepoint replaces. */
const CHECKS = {
    origin: 'archive',
    compression: 'archive',
    'archive digest': 'archive',
    'snapshot digest': 'archive',
    SQL: 'structure',
    integrity: 'structure',
    'foreign keys': 'structure',
    schema: 'structure',
    rows: 'data',
    assertions: 'data',
    restore: 'restore',
};
/** The worst outcome among the findings; a report without findings is failed, because nothing was proven. */
function verdictOf(report) {
    const outcomes = new Set(report.findings.map((finding) => finding.outcome));
    if (outcomes.has('failed') || !outcomes.has('ok'))
        return 'failed';
    return outcomes.has('warning') ? 'warning' : 'ok';
}
/** Tells whether a level includes another one. */
function includesLevel(level, other) {
    return LEVELS.indexOf(level) >= LEVELS.indexOf(other);
}
/** The first failed finding; undefined when none failed. */
function firstFailure(report) {
    return report.findings.find((finding) => finding.outcome === 'failed');
}


/***/ }),

/***/ 47285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ removeScratch),
/* harmony export */   j: () => (/* binding */ openScratch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79737);





/** A directory whose process cannot be asked, because another machine shares the disk, is given up after a day. */
const STALE_AFTER_MS = 24 * 60 * 60 * 1000;
const SCRATCH_NAME = /^run-([0-9a-f]{8})-(\d+)-[0-9a-f]{16}$/;
/**
 * Makes a new, empty directory under `parent` that only this user can read, and sweeps what killed processes left
 * there. The parent is made when it is absent.
 * @param role what the parent is to the caller: the code of an error follows from it
 * @returns its path, to be given to {@link removeScratch}
 * @throws BackupError DISK_FULL, IO_FAILED and the codes of the role
 */
async function openScratch(parent, role) {
    const here = await machineMark();
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, `run-${here}-${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent, { recursive: true });
        await sweep(parent, here);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { mode: 0o700 });
    }
    catch (error) {
        throw (0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapFileError */ .J)(error, parent, role);
    }
    return path;
}
/**
 * Removes a scratch directory with all that is in it; one that is gone already is no error.
 * @throws BackupError STORE_NOT_WRITABLE, IO_FAILED
 */
async function removeScratch(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
    }
    catch (error) {
        throw (0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapFileError */ .J)(error, path, 'store');
    }
}
async function sweep(parent, here) {
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent, { withFileTypes: true })) {
        const [, machine, pid] = SCRATCH_NAME.exec(entry.name) ?? [];
        if (machine === undefined || !entry.isDirectory())
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, entry.name);
        const isDead = machine === here && !isAlive(Number(pid));
        if (isDead || (await isOld(path)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
    }
}
/** Tells apart machines, and containers on one machine, whose process numbers mean nothing to each other. */
async function machineMark() {
    const processes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)('/proc/self/ns/pid').catch(() => '');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()} ${processes}`).digest('hex').slice(0, 8);
}
/** A process that may not be signalled is alive all the same. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** False for one that another sweep removed meanwhile. */
async function isOld(path) {
    try {
        return Date.now() - (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).mtimeMs > STALE_AFTER_MS;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 16974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ fetchCandidate),
/* harmony export */   my: () => (/* binding */ concernsOne),
/* harmony export */   z2: () => (/* binding */ unfetched)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55712);


/**
 * Fetches a candidate. What is the matter with this one archive (gone, expired, of a stranger, not what its store
 * says) is a result, so that one bad archive does not stand in the way of the good ones.
 * @throws BackupError for anything that would meet every archive: STORE_*, DISK_FULL, CANCELLED
 */
async function fetchCandidate(candidate, directory) {
    try {
        return { ...(await candidate.fetch(directory)), failure: null };
    }
    catch (thrown) {
        const failure = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asBackupError */ .ZJ)(thrown);
        if (!concernsOne(failure))
            throw failure;
        return { failure };
    }
}
/** The result of verifying an archive that could not be had. */
function unfetched(subject, failure, durationMs) {
    const check = failure.code === 'ORIGIN_UNTRUSTED' ? 'origin' : 'archive digest';
    const report = { subject, level: null, findings: [(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .h)(check, failure)] };
    const nothing = {
        manifest: null,
        archiveDigest: null,
        snapshotDigest: null,
        fingerprint: null,
        sizeBytes: 0,
    };
    return { ...nothing, report, durationMs, failure };
}
/** Tells whether an error is the fault of the one archive that was asked for, so that others may do. */
function concernsOne({ kind, code }) {
    return kind === 'archive' || kind === 'catalog' || code === 'ORIGIN_UNTRUSTED' || code === 'ARCHIVE_EXPIRED';
}


/***/ })

};
