export const id = 9586;
export const ids = [9586,5044];
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

/***/ 72795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ parseJournalLine),
/* harmony export */   Ur: () => (/* binding */ journalEntry),
/* harmony export */   kM: () => (/* binding */ renderJournalLine)
/* harmony export */ });
/* unused harmony export JOURNALED */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42493);


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
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_).nullable(),
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

/***/ 66798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readInto),
/* harmony export */   l: () => (/* binding */ readFully)
/* harmony export */ });
/**
 * Reads up to `sizeBytes` from a position: what the file has, in one piece even where the system gives it in several.
 * @returns fewer bytes only where the file ends before
 */
async function readFully(file, positionBytes, sizeBytes) {
    const bytes = Buffer.allocUnsafeSlow(sizeBytes);
    return bytes.subarray(0, await readInto(bytes, file, positionBytes));
}
/**
 * Fills memory from a position of a file.
 * @returns how many bytes there were; fewer than asked for only where the file ends before
 */
async function readInto(bytes, file, positionBytes) {
    let done = 0;
    while (done < bytes.length) {
        const { bytesRead } = await file.read(bytes, done, bytes.length - done, positionBytes + done);
        if (bytesRead === 0)
            break;
        done += bytesRead;
    }
    return done;
}


/***/ }),

/***/ 56018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ syncDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79737);
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
        throw (0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapFileError */ .J)(error, path, role);
    }
}


/***/ }),

/***/ 38078:
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
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49285);
/* harmony import */ var _files_sync_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56018);
/* harmony import */ var _files_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79737);





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
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('STORE_UNREACHABLE', `${path} is a symbolic link, not a folder of the store.`, {
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
            await (0,_files_sync_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .syncDirectory */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(made), 'store');
    }
    catch (error) {
        throw (0,_files_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapFileError */ .J)(error, path, 'store');
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
    if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj)
        return error;
    const errno = errnoOf(error);
    const denied = errno === 'EACCES' || errno === 'EPERM';
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj(denied ? 'STORE_UNAUTHORIZED' : 'STORE_UNREACHABLE', `Cannot read ${path} of the store (${errno ?? String(error)}).`, {
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

/***/ 49586:
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
// EXTERNAL MODULE: ./lib/domain/journal.js
var journal = __webpack_require__(72795);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/domain/archive-name.js
var archive_name = __webpack_require__(95044);
;// CONCATENATED MODULE: ./lib/files/journal-names.js

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

// EXTERNAL MODULE: ./lib/files/read-fully.js
var read_fully = __webpack_require__(66798);
// EXTERNAL MODULE: ./lib/files/wrap-file-error.js
var wrap_file_error = __webpack_require__(79737);
;// CONCATENATED MODULE: ./lib/files/journal-append.js
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
/** A second write for the rest could come behind the line of somebody else. */
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

// EXTERNAL MODULE: ./lib/stores/directory-folder.js
var directory_folder = __webpack_require__(38078);
;// CONCATENATED MODULE: ./lib/stores/directory-journal.js






/** Where the journal of a store in a directory is. */
const JOURNAL_FOLDER = 'journal';
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
        const folder = (0,external_node_path_.join)(this.#root, JOURNAL_FOLDER);
        const names = (await (0,directory_folder/* readFolder */.j1)(this.#root, folder)).filter((name) => mayHoldSince(name, since));
        const texts = await Promise.all(names.map((name) => (0,directory_folder/* readText */.yR)((0,external_node_path_.join)(folder, name))));
        return texts
            .flatMap((text) => (text ?? '').split('\n'))
            .flatMap((line) => (0,journal/* parseJournalLine */.Ln)(line) ?? [])
            .filter(({ time }) => new Date(time) >= since)
            .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
    }
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
