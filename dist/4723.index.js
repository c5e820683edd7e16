export const id = 4723;
export const ids = [4723,7104,5044];
export const modules = {

/***/ 95044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ renderArchiveTime),
/* harmony export */   Lz: () => (/* binding */ parseArchiveName),
/* harmony export */   Nn: () => (/* binding */ ARCHIVE_EXTENSION),
/* harmony export */   S9: () => (/* binding */ renderArchiveName),
/* harmony export */   pV: () => (/* binding */ parseArchiveTime),
/* harmony export */   parseLabel: () => (/* binding */ parseLabel)
/* harmony export */ });
/* harmony import */ var _database_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63511);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);


/** What every archive's file name ends in. */
const ARCHIVE_EXTENSION = '.db.gz';
const LABEL = /^[A-Za-z0-9.-]{1,60}$/;
/** `backup_<database>_<time>[_<label>].db.gz`; a label has no underscore, so the last time in the name is its time. */
const NAME = /^backup_(.+)_(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d-\d{3})(?:_([A-Za-z0-9.-]{1,60}))?\.db\.gz$/;
/** `backup_<time>.db.gz`, as the system that Savepoint replaces wrote it: in whole seconds. */
const FORMER_NAME = /^backup_(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d)\.db\.gz$/;
/**
 * @returns the label itself
 * @throws BackupError INPUT_INVALID when it cannot stand in a file name
 */
function parseLabel(text) {
    if (LABEL.test(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `"${text}" cannot be the label of an archive.`, {
        hint: 'A label has 1 to 60 characters: letters A to Z, digits, "." and "-", such as before-migration-42.',
        context: { label: text },
    });
}
/** The time in an archive's name: UTC, with milliseconds, in the order of time when sorted as text. */
function renderArchiveTime(time) {
    return time.toISOString().slice(0, -1).replace('T', '_').replaceAll(/[:.]/g, '-');
}
/**
 * The time that a name carries; null for anything else, and for a day or an hour that does not exist.
 */
function parseArchiveTime(text) {
    const iso = `${text.slice(0, 10)}T${text.slice(11, 19).replaceAll('-', ':')}.${text.slice(20)}Z`;
    const time = new Date(iso);
    return !Number.isNaN(time.getTime()) && renderArchiveTime(time) === text ? time : null;
}
/** The file name of an archive, which {@link parseArchiveName} reads back. */
function renderArchiveName(name) {
    const label = name.label === null ? '' : `_${name.label}`;
    return `backup_${name.database}_${renderArchiveTime(name.createdAt)}${label}${ARCHIVE_EXTENSION}`;
}
/** What a file name says of its archive; null when it is not that of an archive at all. */
function parseArchiveName(fileName) {
    if (!fileName.endsWith(ARCHIVE_EXTENSION) || fileName === ARCHIVE_EXTENSION)
        return null;
    return parseOwnName(fileName) ?? { database: null, createdAt: parseFormerTime(fileName), label: null };
}
function parseOwnName(fileName) {
    const [, database = '', time = '', label] = NAME.exec(fileName) ?? [];
    const createdAt = parseArchiveTime(time);
    return createdAt !== null && (0,_database_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isDatabaseName */ .l)(database) ? { database, createdAt, label: label ?? null } : null;
}
function parseFormerTime(fileName) {
    const [, time] = FORMER_NAME.exec(fileName) ?? [];
    return parseArchiveTime(`${time}-000`);
}


/***/ }),

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


/***/ })

};
