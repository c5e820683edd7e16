export const id = 6991;
export const ids = [6991];
export const modules = {

/***/ 16475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ parseJournalLine),
/* harmony export */   Ur: () => (/* binding */ journalEntry),
/* harmony export */   kM: () => (/* binding */ renderJournalLine)
/* harmony export */ });
/* unused harmony export JOURNALED */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _outcome_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17200);


/** The operations that a journal tells of. */
const JOURNALED = ['create', 'verify', 'restore', 'prune', 'check', 'drill', 'renew'];
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable();
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable();
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    time: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    operation: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(JOURNALED),
    database: text,
    archive: text,
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ok', 'warning', 'failed', 'skipped']),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_outcome_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_).nullable(),
    code: text,
    message: text,
    hint: text,
    durationMs: count,
    archiveSizeBytes: count,
    snapshotSizeBytes: count,
});
/** An entry with the given facts. */
function journalEntry(time, { operation, verdict, ...facts }) {
    return {
        version: 1,
        time: time.toISOString(),
        operation,
        verdict,
        database: null,
        archive: null,
        level: null,
        code: null,
        message: null,
        hint: null,
        durationMs: null,
        archiveSizeBytes: null,
        snapshotSizeBytes: null,
        ...facts,
    };
}
/** The entry as one line of JSON, without its end. */
function renderJournalLine(entry) {
    return JSON.stringify(entry);
}
/** The entry in a line; null for a torn one, an empty one, and one of a newer Savepoint. */
function parseJournalLine(line) {
    try {
        return schema.safeParse(JSON.parse(line)).data ?? null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 17200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   My: () => (/* binding */ includesLevel),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   fx: () => (/* binding */ firstFailure),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   md: () => (/* binding */ worstFirst),
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
const WORST_FIRST = ['failed', 'warning', 'ok', 'skipped'];
/**
 * The worst of several outcomes or verdicts: one failure outweighs everything, a warning every success, and what was
 * skipped counts only among its like.
 * @param none what no outcome at all amounts to
 */
function worstOf(outcomes, none) {
    const [worst = none] = outcomes.toSorted((a, b) => WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b));
    return worst;
}
/** Results with what has to be looked at before what is well, otherwise in their order. */
function worstFirst(results) {
    return results.toSorted((a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict));
}
/** The worst outcome among the findings; a report in which nothing is ok is failed, because nothing was proven. */
function verdictOf({ findings }) {
    const done = findings.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'skipped');
    return done.includes('ok') ? worstOf(done, 'failed') : 'failed';
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

/***/ 46497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseSafetyCopyName),
/* harmony export */   n: () => (/* binding */ renderSafetyCopyName)
/* harmony export */ });
/* harmony import */ var _archive_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37138);

const NAME = /^(.+)\.before-restore-([^._]+_[^._]+)(?:_(wal|taken-back))?$/s;
/** The file name of a safety copy, beside its target: `app.db.before-restore-2026-11-23_01-04-05-000`. */
function renderSafetyCopyName(targetName, now, kind = 'replaced') {
    const ending = kind === 'replaced' ? '' : `_${kind}`;
    return `${targetName}.before-restore-${(0,_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .renderArchiveTime */ .EP)(now)}${ending}`;
}
/** What a file name says; null when it is not that of a safety copy. */
function parseSafetyCopyName(fileName) {
    const [, targetName, time = '', kind = 'replaced'] = NAME.exec(fileName) ?? [];
    const createdAt = (0,_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArchiveTime */ .pV)(time);
    if (targetName === undefined || createdAt === null)
        return null;
    return { targetName, createdAt, kind: kind };
}


/***/ }),

/***/ 93701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readFileSystemState)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10899);



/**
 * The state of the file system that holds `path`, or that would hold it: the path itself need not exist.
 * @throws BackupError IO_FAILED
 */
async function readFileSystemState(path) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(folder);
        }
        catch (error) {
            const absent = error.code === 'ENOENT' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder;
            if (!absent)
                throw (0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapFileError */ .J)(error, folder, 'scratch');
        }
    }
}


/***/ }),

/***/ 53683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ publishFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10899);
/* harmony import */ var _sync_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19026);




/**
 * Gives a finished and synced file its final name, all at once, without replacing a file that has the name already,
 * and makes the name survive a power cut. Both names must be on one file system.
 * @throws BackupError DISK_FULL, IO_FAILED and the codes of the role
 */
async function publishFile(path, finalPath, role) {
    try {
        const publication = (await publishByLink(path, finalPath)) ?? (await publishByRename(path, finalPath));
        if (publication === 'published')
            await (0,_sync_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .syncDirectory */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(finalPath), role);
        return publication;
    }
    catch (error) {
        throw (0,_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapFileError */ .J)(error, finalPath, role);
    }
}
/** A hard link never replaces; undefined where the file system has none, such as exFAT and some network shares. */
async function publishByLink(path, finalPath) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(path, finalPath);
    }
    catch (error) {
        return isTaken(error) ? 'name taken' : undefined;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(path);
    return 'published';
}
/** A rename replaces silently, so the name is claimed first: of all who go this way, one gets the claim. */
async function publishByRename(path, finalPath) {
    const claim = `${finalPath}.claim`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(claim);
    }
    catch (error) {
        if (isTaken(error))
            return 'name taken';
        throw error;
    }
    try {
        if (await exists(finalPath))
            return 'name taken';
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(path, finalPath);
        return 'published';
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(claim);
    }
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        return true;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw error;
    }
}
function isTaken(error) {
    return error.code === 'EEXIST';
}


/***/ }),

/***/ 19026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ syncDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10899);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/**
 * Makes names that were made, moved or removed in a directory survive a power cut. Windows has no such call: its file
 * systems journal names by themselves.
 * @throws BackupError IO_FAILED and the codes of the role
 */
async function syncDirectory(path, role) {
    if (process.platform === 'win32')
        return;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r'), true);
            await directory.sync();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        throw (0,_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapFileError */ .J)(error, path, role);
    }
}


/***/ }),

/***/ 74016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ readFileState),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   pG: () => (/* binding */ assertOwnFolder),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63756);
/* harmony import */ var _files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10899);
/* harmony import */ var _files_durable_sync_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19026);





/**
 * The names in a folder of the store; none when it is absent. A link in its place is refused: what it leads to is not
 * in the store. (The store itself may be reached through a link.)
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
async function readFolder(root, path) {
    try {
        await assertOwnFolder(root, path);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path);
    }
    catch (error) {
        if (errnoOf(error) === 'ENOENT')
            return [];
        throw unreadable(error, path);
    }
}
/**
 * Refuses a folder of the store that is a link; an absent one is none.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
async function assertOwnFolder(root, path) {
    if (path === root || !(await readState(path))?.isSymbolicLink())
        return;
    throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('STORE_UNREACHABLE', `${path} is a symbolic link, not a folder of the store.`, {
        hint: 'Make the store as a whole a link, or put the folder itself there.',
        context: { path },
    });
}
/**
 * The state of a file itself, never of what a link leads to; null when it is gone or no regular file.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
async function readFileState(path) {
    const state = await readState(path);
    return state?.isFile() ? state : null;
}
/**
 * The text of a small file; null when it is gone or no regular file.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
async function readText(path) {
    if ((await readFileState(path)) === null)
        return null;
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        // Another process may have removed or renamed it since.
        if (error.code === 'ENOENT')
            return null;
        throw unreadable(error, path);
    }
}
/**
 * Makes a folder of the store where it is absent, so that it survives a power cut.
 * @throws BackupError STORE_NOT_WRITABLE, STORE_UNREACHABLE, DISK_FULL
 */
async function makeFolder(root, path) {
    await assertOwnFolder(root, path);
    try {
        const made = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true });
        if (made !== undefined)
            await (0,_files_durable_sync_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .syncDirectory */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(made), 'store');
    }
    catch (error) {
        throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapFileError */ .J)(error, path, 'store');
    }
}
async function readState(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    }
    catch (error) {
        const errno = errnoOf(error);
        if (errno === 'ENOENT' || errno === 'ENOTDIR')
            return null;
        throw unreadable(error, path);
    }
}
function unreadable(error, path) {
    if (error instanceof _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj)
        return error;
    const errno = errnoOf(error);
    const denied = errno === 'EACCES' || errno === 'EPERM';
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj(denied ? 'STORE_UNAUTHORIZED' : 'STORE_UNREACHABLE', `Cannot read ${path} of the store (${errno ?? String(error)}).`, {
        hint: denied
            ? 'Check the owner and the permissions of the folder.'
            : 'Check that the path is a folder and that its disk is mounted and in order.',
        context: { path, errno: errno ?? null },
        cause: error,
    });
}
function errnoOf(error) {
    return error.code;
}


/***/ }),

/***/ 53697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DirectoryJournal: () => (/* binding */ DirectoryJournal)
});

// UNUSED EXPORTS: JOURNAL_FOLDER

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/journal/journal.js
var journal = __webpack_require__(16475);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/files/disk/wrap-file-error.js
var wrap_file_error = __webpack_require__(10899);
// EXTERNAL MODULE: ./lib/files/durable/read-fully.js
var read_fully = __webpack_require__(67662);
// EXTERNAL MODULE: ./lib/domain/archive/name.js
var archive_name = __webpack_require__(37138);
;// CONCATENATED MODULE: ./lib/files/journal/journal-names.js

/** The file that is being written. */
const JOURNAL_FILE = 'journal.jsonl';
/** `journal_<time>_<lot>.jsonl`: in the order of time when sorted as text. */
const FORMER = /^journal_(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d-\d{3})_[0-9a-f]{8}\.jsonl$/;
/** The name of a file that was set aside; the lot keeps two of the same instant apart. */
function renderFormerJournal(setAsideAt, lot) {
    return `journal_${(0,archive_name/* renderArchiveTime */.EP)(setAsideAt)}_${lot}.jsonl`;
}
function isFormerJournal(name) {
    return FORMER.test(name);
}
/** Whether a file of the journal can hold entries from `since` on: one that was set aside before cannot. */
function mayHoldSince(name, since) {
    if (name === JOURNAL_FILE)
        return true;
    const setAsideAt = (0,archive_name/* parseArchiveTime */.pV)(FORMER.exec(name)?.[1] ?? '');
    return setAsideAt !== null && setAsideAt >= since;
}

;// CONCATENATED MODULE: ./lib/files/journal/journal-append.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/** Some 40,000 operations: hourly backups of a database with all their prunes, for two years. */
const USUAL_JOURNAL_LIMITS = { fileSizeBytes: 1_048_576, formerFiles: 15 };
const PRIVATE_MODE = 0o600;
/** Never through a link, which may lead out of the store; Windows has no such flag. */
const APPENDING = promises_.constants.O_RDWR | promises_.constants.O_APPEND | promises_.constants.O_CREAT | (promises_.constants.O_NOFOLLOW ?? 0);
const LINE_END = 0x0a;
/**
 * Adds lines to the journal in a folder, which exists. Each is one write to a file opened for appending, so that
 * processes which write at the same time do not cut each other's lines; a network file system may not keep that promise.
 * @param lines without their ends
 * @throws BackupError STORE_NOT_WRITABLE, DISK_FULL, IO_FAILED; lines before the failure are written
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/functions/write.html
 */
async function appendJournal(folder, lines, now, limits) {
    const path = (0,external_node_path_.join)(folder, JOURNAL_FILE);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            await rotate(folder, path, now, limits);
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, APPENDING, PRIVATE_MODE), true);
            let start = (await endsTorn(file)) ? '\n' : '';
            for (const line of lines) {
                await writeOnce(file, `${start}${line}\n`, path);
                start = '';
            }
            await file.datasync();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'store');
    }
}
/** What a killed process left half written must not take the next line with it. */
async function endsTorn(file) {
    const { size } = await file.stat();
    return size > 0 && (await (0,read_fully/* readFully */.l)(file, size - 1, 1))[0] !== LINE_END;
}
/** A second write for the rest could come behind the line of another process. */
async function writeOnce(file, text, path) {
    const bytes = Buffer.from(text);
    const { bytesWritten } = await file.write(bytes);
    if (bytesWritten === bytes.length)
        return;
    throw new errors/* BackupError */.hj('DISK_FULL', `Only ${bytesWritten} of ${bytes.length} bytes went into ${path}.`, {
        hint: 'Free some space on the disk of the store.',
        context: { path, expected: bytes.length, got: bytesWritten },
    });
}
/** Whoever has the file open still writes into it under its new name; two who do this at once set aside two files. */
async function rotate(folder, path, now, limits) {
    if ((await sizeOf(path)) < limits.fileSizeBytes)
        return;
    const former = renderFormerJournal(now, (0,external_node_crypto_.randomBytes)(4).toString('hex'));
    try {
        await (0,promises_.rename)(path, (0,external_node_path_.join)(folder, former));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return;
        throw error;
    }
    const names = (await (0,promises_.readdir)(folder)).filter(isFormerJournal).sort();
    for (const name of names.slice(0, -limits.formerFiles))
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
}
async function sizeOf(path) {
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_2, await (0,promises_.open)(path, promises_.constants.O_RDONLY | (promises_.constants.O_NOFOLLOW ?? 0)), true);
            return (await file.stat()).size;
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return 0;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/stores/directory/folder.js
var directory_folder = __webpack_require__(74016);
;// CONCATENATED MODULE: ./lib/stores/directory/journal.js






/** Where the journal of a store in a directory is. */
const JOURNAL_FOLDER = 'journal';
const MOST_READS = 20;
/** The journal of a store in a directory: lines of JSON in `journal/`, readable with any tool. */
class DirectoryJournal {
    #root;
    #clock;
    #limits;
    /** @param root absolute path of the store */
    constructor(root, clock, limits = USUAL_JOURNAL_LIMITS) {
        this.#root = root;
        this.#clock = clock;
        this.#limits = limits;
    }
    async append(entries) {
        if (entries.length === 0 || !(0,external_node_fs_.existsSync)(this.#root))
            return;
        const folder = (0,external_node_path_.join)(this.#root, JOURNAL_FOLDER);
        await (0,directory_folder/* makeFolder */.fc)(this.#root, folder);
        await appendJournal(folder, entries.map(journal/* renderJournalLine */.kM), this.#clock.now(), this.#limits);
    }
    async read(since) {
        const texts = await this.#readAtRest(since);
        return texts
            .flatMap((text) => (text ?? '').split('\n'))
            .flatMap((line) => (0,journal/* parseJournalLine */.Ln)(line) ?? [])
            .filter(({ time }) => new Date(time) >= since)
            .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
    }
    /**
     * The files, read while none was set aside: what had one name before has another after, and would be missed between.
     * A journal that never rests is read as it is in the end.
     */
    async #readAtRest(since) {
        const folder = (0,external_node_path_.join)(this.#root, JOURNAL_FOLDER);
        const list = async () => (await (0,directory_folder/* readFolder */.j1)(this.#root, folder)).filter((name) => mayHoldSince(name, since)).toSorted();
        let names = await list();
        for (let reads = 1;; reads += 1) {
            const texts = await Promise.all(names.map((name) => (0,directory_folder/* readText */.yR)((0,external_node_path_.join)(folder, name))));
            const after = await list();
            if (names.join() === after.join() || reads === MOST_READS)
                return texts;
            names = after;
        }
    }
}


/***/ }),

/***/ 10134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDirectory: () => (/* binding */ openDirectory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/drill/rotation.js
var rotation = __webpack_require__(67938);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/domain/trust/trust.js
var trust = __webpack_require__(7527);
// EXTERNAL MODULE: ./lib/files/disk/file-system-state.js
var file_system_state = __webpack_require__(93701);
;// CONCATENATED MODULE: ./lib/files/disk/disk-usage.js

/**
 * How full the file system is that holds `path`, or would hold it; null for one that has no size of its own, as some
 * network and virtual ones.
 * @throws BackupError IO_FAILED
 */
async function readDiskUsage(path) {
    const { bavail, bfree, blocks, bsize } = await (0,file_system_state/* readFileSystemState */.N)(path);
    const usedBytes = (blocks - bfree) * bsize;
    const totalBytes = usedBytes + bavail * bsize;
    return totalBytes === 0 ? null : { usedBytes, totalBytes };
}

// EXTERNAL MODULE: ./lib/stores/narrow-store.js
var narrow_store = __webpack_require__(85147);
// EXTERNAL MODULE: ./lib/stores/directory/journal.js + 2 modules
var directory_journal = __webpack_require__(53697);
;// CONCATENATED MODULE: ./lib/stores/directory/recipe.js

/**
 * How a person writes a directory. A step resolves the path as it was given; at a terminal the folder is another.
 * @param root absolute path
 */
function directoryRecipe(root, given) {
    const where = [['store', given]];
    return {
        option: root,
        signIn: [],
        said: given,
        where,
        inputs: ({ name }) => [...where, ['archive', name]],
        bring: ({ entry }) => ({ commands: [], path: pathIn(root, entry) }),
    };
}
/** The path of an archive that lies in the store. */
function pathIn(root, { id }) {
    return (0,external_node_path_.join)(root, ...id.split('/'));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/domain/catalog/catalog.js
var catalog_catalog = __webpack_require__(81115);
// EXTERNAL MODULE: ./lib/domain/catalog/databases.js
var databases = __webpack_require__(37566);
// EXTERNAL MODULE: ./lib/files/disk/assert-not-aborted.js
var assert_not_aborted = __webpack_require__(22665);
// EXTERNAL MODULE: ./lib/files/disk/scratch.js + 1 modules
var scratch = __webpack_require__(19994);
// EXTERNAL MODULE: ./lib/files/disk/wrap-file-error.js
var wrap_file_error = __webpack_require__(10899);
// EXTERNAL MODULE: ./lib/stores/read-traits.js
var read_traits = __webpack_require__(16352);
// EXTERNAL MODULE: ./lib/stores/rising-instants.js
var rising_instants = __webpack_require__(5101);
// EXTERNAL MODULE: ./lib/stores/directory/folder.js
var directory_folder = __webpack_require__(74016);
// EXTERNAL MODULE: ./lib/domain/archive/name.js
var archive_name = __webpack_require__(37138);
;// CONCATENATED MODULE: ./lib/stores/directory/layout.js



/** Where archives are made before they are published; never listed. */
const SCRATCH_FOLDER = 'temp';
/** Where the records of safety copies are, which themselves lie beside their targets. */
const SAFETY_FOLDER = 'safety';
/** The folders that hold archives. The store itself is one as well, so that a plain folder of archives is a store. */
const ARCHIVE_FOLDERS = ['automatic', 'manual', ''];
/** A colon would name a drive or a stream on Windows, and a backslash another folder. */
const ID = /^(?:(?:automatic|manual)\/)?([^/\\:\0]+)$/;
/** The id of an archive: its path in the store, with `/` on every system. */
function archiveId(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** Tells whether an id is that of an archive which can lie in the store, and nowhere else. */
function isArchiveId(id) {
    const name = ID.exec(id)?.[1];
    return name !== undefined && (0,archive_name/* parseArchiveName */.Lz)(name) !== null;
}
/**
 * The path of an archive in the store at `root`.
 * @throws BackupError INPUT_INVALID for an id that would lead anywhere else
 */
function archivePath(root, id) {
    if (isArchiveId(id))
        return (0,external_node_path_.join)(root, ...id.split('/'));
    throw new errors/* BackupError */.hj('INPUT_INVALID', `"${id}" cannot be an archive of the directory ${root}.`, {
        hint: 'Give the name of an archive as the list of the store shows it.',
        context: { id, store: root },
    });
}

// EXTERNAL MODULE: ./lib/files/durable/sync-directory.js
var sync_directory = __webpack_require__(19026);
;// CONCATENATED MODULE: ./lib/stores/directory/pin.js




/** The file whose presence pins the file of this path. */
function pinPath(path) {
    return `${path}.pin`;
}
/**
 * Makes a pin or removes it, so that this survives a power cut; what is so already is no error.
 * @throws BackupError STORE_NOT_WRITABLE, DISK_FULL
 */
async function writePin(pin, pinned) {
    try {
        if (pinned)
            await (0,promises_.writeFile)(pin, '', { flag: 'wx' });
        else
            await (0,promises_.rm)(pin, { force: true });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw (0,wrap_file_error/* wrapFileError */.J)(error, pin, 'store');
    }
    await (0,sync_directory/* syncDirectory */.z)((0,external_node_path_.dirname)(pin), 'store');
}

;// CONCATENATED MODULE: ./lib/stores/directory/listing.js





/**
 * The archives that lie in one folder of the store, in no order. Only regular files with the name of an archive count:
 * a link may lead out of the store, and an unfinished archive has another ending. What lies in the store itself counts
 * as made by hand.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
async function listFolder(root, folder) {
    const path = (0,external_node_path_.join)(root, folder);
    const names = await (0,directory_folder/* readFolder */.j1)(root, path);
    const present = new Set(names);
    const archives = names.filter((name) => isArchiveId(archiveId(folder, name)));
    const entries = archives.map((name) => readEntry({ path: (0,external_node_path_.join)(path, name), folder, name, pinned: present.has(pinPath(name)) }));
    return (await Promise.all(entries)).filter((entry) => entry !== null);
}
/** Null for what is no regular file, and for one that was removed since its folder was read. */
async function readEntry(file) {
    const state = await (0,directory_folder/* readFileState */.Un)(file.path);
    const said = (0,archive_name/* parseArchiveName */.Lz)(file.name);
    if (state === null || said === null)
        return null;
    return {
        id: archiveId(file.folder, file.name),
        name: file.name,
        database: said.database,
        label: said.label,
        kind: file.folder === '' ? 'manual' : file.folder,
        createdAt: said.createdAt ?? state.mtime,
        sizeBytes: state.size,
        pinned: file.pinned,
        expiresAt: null,
        expired: false,
        storedDigest: null,
    };
}

// EXTERNAL MODULE: ./lib/files/durable/publish-file.js
var publish_file = __webpack_require__(53683);
// EXTERNAL MODULE: ./lib/stores/name-archive.js
var name_archive = __webpack_require__(75524);
;// CONCATENATED MODULE: ./lib/stores/directory/publication.js





/** Names that may be taken by others before something must be wrong. */
const MAX_ATTEMPTS = 1_000;
/**
 * Gives a staged archive its name in a folder that exists: that of the first instant whose name is free.
 * @returns the name and the instant
 * @throws BackupError STORE_NAME_TAKEN, STORE_NOT_WRITABLE, STORE_UPLOAD_FAILED, DISK_FULL
 */
async function publishInto(folder, archive, nextInstant) {
    await assertWhole(archive);
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const createdAt = nextInstant();
        const name = (0,name_archive/* nameArchive */.c)(archive, createdAt);
        if ((await (0,publish_file/* publishFile */.o)(archive.path, (0,external_node_path_.join)(folder, name), 'store')) === 'published') {
            return { name, createdAt };
        }
    }
    throw new errors/* BackupError */.hj('STORE_NAME_TAKEN', `${folder} has no free name for an archive of ${archive.database}.`, {
        hint: 'Remove leftovers that end in .claim from the folder, and check the clock.',
        context: { folder, attempts: MAX_ATTEMPTS },
    });
}
/** The staged file must still be what the caller read back. */
async function assertWhole(archive) {
    const sizeBytes = (await (0,directory_folder/* readFileState */.Un)(archive.path))?.size ?? null;
    if (sizeBytes === archive.sizeBytes)
        return;
    const got = sizeBytes === null ? 'is gone' : `has ${sizeBytes} bytes`;
    throw new errors/* BackupError */.hj('STORE_UPLOAD_FAILED', `The finished archive ${archive.path} ${got}; ${archive.sizeBytes} bytes were expected.`, {
        hint: 'Nothing was published. See what else writes to the temp folder of the store, then try again.',
        context: { path: archive.path, expected: archive.sizeBytes, got: sizeBytes },
    });
}

// EXTERNAL MODULE: ./lib/domain/archive/database-name.js
var database_name = __webpack_require__(74942);
// EXTERNAL MODULE: ./lib/domain/restore/safety-copy-name.js
var safety_copy_name = __webpack_require__(46497);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./lib/stores/directory/safety-record.js




const schema = schemas/* strictObject */.rej({ target: schemas/* string */.YjP(), name: schemas/* string */.YjP() });
/**
 * Parses a record; null for anything that cannot be one. A record names a file that may be removed, so it is believed
 * only as far as that can be nothing but a safety copy of that target.
 */
function parseSafetyRecord(json) {
    const record = schema.safeParse(parseJson(json)).data;
    return record !== undefined && isSafetyRecord(record) ? record : null;
}
/** Tells whether a record leads to a safety copy beside its target. */
function isSafetyRecord({ target, name }) {
    return (0,external_node_path_.isAbsolute)(target) && (0,safety_copy_name/* parseSafetyCopyName */.Q)(name)?.targetName === (0,external_node_path_.basename)(target);
}
/** The file name of a record: two targets of one name in different folders have two. */
function safetyRecordName({ target, name }) {
    return `${name}.${(0,external_node_crypto_.createHash)('sha256').update(target).digest('hex').slice(0, 8)}.json`;
}
function safetyCopyPath({ target, name }) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(target), name);
}
function parseJson(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/stores/directory/safety.js











const safety_ID = /^safety\/([^/\\:\0]+\.json)$/;
/** What SQLite may have left beside a database that could not be opened, and was set aside with it. */
const SIDECARS = ['-wal', '-shm', '-journal'];
function isSafetyId(id) {
    return safety_ID.test(id);
}
/**
 * Remembers a safety copy; doing it twice is no error.
 * @throws BackupError INVARIANT_BROKEN when it does not lie beside its target under the name of a safety copy,
 *   STORE_NOT_WRITABLE, DISK_FULL
 */
async function writeSafetyRecord(root, record) {
    if (!isSafetyRecord(record)) {
        throw new errors/* BackupError */.hj('INVARIANT_BROKEN', `${record.name} is not the name of a safety copy of ${record.target}.`, {
            hint: 'This is a defect of Savepoint. Please report it.',
        });
    }
    const folder = (0,external_node_path_.join)(root, SAFETY_FOLDER);
    await (0,directory_folder/* makeFolder */.fc)(root, folder);
    const path = (0,external_node_path_.join)(folder, safetyRecordName(record));
    const partial = `${path}.partial`;
    try {
        await (0,promises_.writeFile)(partial, `${JSON.stringify(record)}\n`, { flush: true });
        if ((await (0,publish_file/* publishFile */.o)(partial, path, 'store')) === 'name taken')
            await (0,promises_.rm)(partial);
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'store');
    }
}
/**
 * The safety copies that are still there, in no order. A record that cannot be read is passed over: it must not make
 * the archives unreachable, and the safety copy itself lies beside its target.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
async function listRecordedCopies(root) {
    const names = await (0,directory_folder/* readFolder */.j1)(root, (0,external_node_path_.join)(root, SAFETY_FOLDER));
    const present = new Set(names);
    const entries = names.map((name) => readSafetyEntry(root, `${SAFETY_FOLDER}/${name}`, present.has(pinPath(name))));
    return (await Promise.all(entries)).filter((entry) => entry !== null);
}
/**
 * The path of a safety copy; null when it or its record is gone.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
async function findSafetyCopy(root, id) {
    const record = await readRecord(root, id);
    const path = record && safetyCopyPath(record);
    return path !== null && (await (0,directory_folder/* readFileState */.Un)(path)) !== null ? path : null;
}
/**
 * Removes a safety copy with its sidecars, then its record; what is gone already is no error.
 * @throws BackupError STORE_NOT_WRITABLE
 */
async function removeSafetyCopy(root, id) {
    const recordPath = (0,external_node_path_.join)(root, id);
    const record = await readRecord(root, id);
    const path = record && safetyCopyPath(record);
    try {
        const beside = path === null ? [] : [path, ...SIDECARS.map((ending) => path + ending)];
        for (const gone of [...beside, recordPath, pinPath(recordPath)])
            await (0,promises_.rm)(gone, { force: true });
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path ?? recordPath, 'store');
    }
}
async function readSafetyEntry(root, id, pinned) {
    const record = await readRecord(root, id);
    const said = record && (0,safety_copy_name/* parseSafetyCopyName */.Q)(record.name);
    const state = record && (await (0,directory_folder/* readFileState */.Un)(safetyCopyPath(record)));
    if (record === null || said === null || state === null)
        return null;
    return {
        id,
        name: record.name,
        database: (0,database_name/* databaseNameOf */.U)(said.targetName),
        label: null,
        kind: 'safety',
        createdAt: said.createdAt,
        sizeBytes: state.size,
        pinned,
        expiresAt: null,
        expired: false,
        storedDigest: null,
    };
}
async function readRecord(root, id) {
    const json = isSafetyId(id) ? await (0,directory_folder/* readText */.yR)((0,external_node_path_.join)(root, id)) : null;
    return json === null ? null : parseSafetyRecord(json);
}

;// CONCATENATED MODULE: ./lib/stores/directory/store.js
















/**
 * A store in a directory: archives in `automatic/` and `manual/`, those being made in `temp/`, records of safety
 * copies in `safety/`. Archives that lie in the directory itself belong to it too. Links are never followed.
 */
class DirectoryStore {
    description;
    #root;
    #nextInstant;
    /** @param root absolute path; it need not exist before something is published */
    constructor(root, clock) {
        this.description = `directory ${root}`;
        this.#root = root;
        this.#nextInstant = (0,rising_instants/* risingInstants */.v)(clock);
    }
    openScratch() {
        return (0,scratch/* openScratch */.j)((0,external_node_path_.join)(this.#root, SCRATCH_FOLDER), 'store');
    }
    async list(query = {}) {
        const archives = await Promise.all(ARCHIVE_FOLDERS.map((folder) => listFolder(this.#root, folder)));
        const safetyCopies = await listRecordedCopies(this.#root);
        const all = [...archives.flat(), ...safetyCopies];
        const { database } = query;
        const catalog = (0,databases/* adoptEarlier */.PY)((0,catalog_catalog/* orderCatalog */.m)(all));
        return database === undefined
            ? catalog
            : catalog.filter((entry) => (0,databases/* isOfDatabase */.rT)(entry.database, database));
    }
    /** As their manifests say; those that cannot be read tell nothing. */
    async readTraits(entries, signal) {
        const traits = new Map();
        for (const entry of entries) {
            (0,assert_not_aborted/* assertNotAborted */.J)(signal);
            const path = isSafetyId(entry.id) ? null : await this.#find(entry);
            const found = path === null ? null : await (0,read_traits/* readTraits */.a)(path);
            if (found !== null)
                traits.set(entry.id, found);
        }
        return traits;
    }
    async publish(archive, signal) {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        const folder = (0,external_node_path_.join)(this.#root, archive.kind);
        await (0,directory_folder/* makeFolder */.fc)(this.#root, folder);
        const { name, createdAt } = await publishInto(folder, archive, this.#nextInstant);
        return {
            id: archiveId(archive.kind, name),
            name,
            database: archive.database,
            label: archive.label,
            kind: archive.kind,
            createdAt,
            sizeBytes: archive.sizeBytes,
            pinned: false,
            expiresAt: null,
            expired: false,
            storedDigest: null,
        };
    }
    /** The archive stays where it is: the path leads into the store. */
    async fetch(entry, _directory, signal) {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        const path = await this.#find(entry);
        if (path === null)
            throw archiveGone(entry, this.description);
        return { path, digest: null };
    }
    async remove(entry) {
        if (isSafetyId(entry.id))
            return removeSafetyCopy(this.#root, entry.id);
        const path = await this.#archivePath(entry);
        try {
            // The pin goes last: whatever happens in between, a pinned archive is never there without its pin.
            await (0,promises_.rm)(path, { force: true });
            await (0,promises_.rm)(pinPath(path), { force: true });
        }
        catch (error) {
            throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'store');
        }
    }
    async setPinned(entry, pinned) {
        if ((await this.#find(entry)) === null)
            throw archiveGone(entry, this.description);
        const path = isSafetyId(entry.id) ? (0,external_node_path_.join)(this.#root, entry.id) : await this.#archivePath(entry);
        await writePin(pinPath(path), pinned);
    }
    /**
     * Remembers a safety copy beside its target, so that it is listed, pinned and pruned with the archives.
     * @throws BackupError STORE_NOT_WRITABLE, DISK_FULL
     */
    recordSafetyCopy(record) {
        return writeSafetyRecord(this.#root, record);
    }
    async #find(entry) {
        if (isSafetyId(entry.id))
            return findSafetyCopy(this.#root, entry.id);
        const path = await this.#archivePath(entry);
        return (await (0,directory_folder/* readFileState */.Un)(path)) === null ? null : path;
    }
    async #archivePath(entry) {
        const path = archivePath(this.#root, entry.id);
        await (0,directory_folder/* assertOwnFolder */.pG)(this.#root, (0,external_node_path_.dirname)(path));
        return path;
    }
}
function archiveGone(entry, where) {
    return new errors/* BackupError */.hj('ARCHIVE_NOT_FOUND', `The archive ${entry.name} is not in the ${where}.`, {
        hint: 'It was removed, or replaced by a link. List the store to see what is there.',
        context: { archive: entry.id },
    });
}

;// CONCATENATED MODULE: ./lib/stores/directory/open-directory.js










/**
 * Opens a directory, which is made when something is published. Whoever can write there is trusted.
 * @param root absolute path
 */
function openDirectory({ label, path }, root, { clock }) {
    const store = new DirectoryStore(root, clock);
    const journal = new directory_journal.DirectoryJournal(root, clock);
    return {
        store: (0,narrow_store/* narrowStore */.b)(store, { database: null, label }),
        journal,
        isTrusted: async () => true,
        recordSafetyCopy: async ({ path: copy, target }) => {
            if ((0,external_node_fs_.existsSync)(root))
                await store.recordSafetyCopy({ target, name: (0,external_node_path_.basename)(copy) });
        },
        expiring: null,
        retires: 'by policy',
        readDisk: () => readDiskUsage(root),
        readTurn: async () => (0,rotation/* turnOfJournal */.e3)(await journal.read(new Date(0))),
        pathOf: (entry) => pathIn(root, entry),
        runs: { events: trust/* DEFAULT_EVENTS */.O$, branches: null, readUploads: null },
        factsOf: (entry) => ({
            artifact: null,
            requestedDays: null,
            path: pathIn(root, entry),
            downloadedAgain: false,
        }),
        memento: { kind: 'directory', path: root },
        recipe: directoryRecipe(root, path),
        openScratch: () => openScratch(root, store),
    };
}
/** A store that is absent or read-only is left as it is. */
async function openScratch(root, store) {
    if (!(0,external_node_fs_.existsSync)(root))
        return null;
    try {
        return await store.openScratch();
    }
    catch (error) {
        if (error instanceof errors/* BackupError */.hj && error.code === 'STORE_NOT_WRITABLE')
            return null;
        throw error;
    }
}


/***/ }),

/***/ 75524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nameArchive)
/* harmony export */ });
/* harmony import */ var _domain_archive_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37138);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63756);


/**
 * The name of a staged archive of an instant, which says whose it is.
 * @throws BackupError INPUT_INVALID where no name can say that
 */
function nameArchive(archive, createdAt) {
    const name = (0,_domain_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .renderArchiveName */ .S9)({ ...archive, createdAt, codec: archive.manifest.codec });
    const said = (0,_domain_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArchiveName */ .Lz)(name);
    if (said?.database === archive.database && said.label === archive.label)
        return name;
    throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj('INPUT_INVALID', `"${name}" cannot be the name of an archive.`, {
        hint: 'Database names have letters, digits, ".", "_" and "-"; labels the same without "_".',
        context: { database: archive.database, label: archive.label },
    });
}


/***/ }),

/***/ 16352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readTraits)
/* harmony export */ });
/* harmony import */ var _archive_read_read_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9833);
/* harmony import */ var _domain_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43845);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63756);



/**
 * What the manifest at the end of an archive says of who made it and what it holds; null for one that cannot be read.
 * @throws BackupError IO_FAILED
 */
async function readTraits(path) {
    try {
        const format = await (0,_archive_read_read_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readArchiveFormat */ ._)(path);
        if (format.kind !== 'savepoint')
            return null;
        const { fingerprint, identity, origin } = format.manifest;
        const maker = identity === undefined ? (origin?.workflow ?? null) : (0,_domain_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .makerOf */ .Or)(identity);
        return { maker, tables: fingerprint.tables.map(({ name }) => name) };
    }
    catch (thrown) {
        const error = (0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asBackupError */ .ZJ)(thrown);
        if (error.kind === 'archive' || error.code === 'ARCHIVE_NOT_FOUND')
            return null;
        throw error;
    }
}


/***/ }),

/***/ 5101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ risingInstants)
/* harmony export */ });
/** The instants of one process, by its clock. */
function risingInstants(clock) {
    let lastMs = 0;
    return () => {
        lastMs = Math.max(clock.now().getTime(), lastMs + 1);
        return new Date(lastMs);
    };
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
