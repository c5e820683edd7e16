export const id = 2033;
export const ids = [2033];
export const modules = {

/***/ 35102:
/***/ ((module) => {

function webpackEmptyContext(req) {
	var e = new Error("Cannot find module '" + req + "'");
	e.code = 'MODULE_NOT_FOUND';
	throw e;
}
webpackEmptyContext.keys = () => ([]);
webpackEmptyContext.resolve = webpackEmptyContext;
webpackEmptyContext.id = 35102;
module.exports = webpackEmptyContext;

/***/ }),

/***/ 84297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZK: () => (/* binding */ compareSettings),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   gQ: () => (/* binding */ assembleDifference),
/* harmony export */   ik: () => (/* binding */ hasChanges)
/* harmony export */ });
/** The whole difference from its parts. */
function assembleDifference(parts) {
    const { schema, settings, tables } = parts;
    return { ...parts, equal: schema.length === 0 && settings.length === 0 && tables.every(isUnchanged) };
}
/** Whether every row of a table was compared and is the same; a table that could not be compared is not unchanged. */
function isUnchanged(table) {
    return table.comparable === 'rows' && table.added + table.removed + table.changed === 0;
}
/** Whether rows of a table are known to differ; false also where that is not known. */
function hasChanges(table) {
    return table.comparable !== 'no' && table.added + table.removed + table.changed > 0;
}
/** Every setting in which two databases differ. */
function compareSettings(before, after) {
    return Object.keys(before)
        .filter((setting) => before[setting] !== after[setting])
        .map((setting) => ({ setting, before: String(before[setting]), after: String(after[setting]) }));
}


/***/ }),

/***/ 2002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest),
/* harmony export */   z: () => (/* binding */ digestOfHex)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Tells whether a text is a digest in its one canonical spelling. */
function isDigest(text) {
    return DIGEST.test(text);
}
/**
 * @returns the digest of a SHA-256 given as hexadecimal in lower case
 * @throws BackupError INVARIANT_BROKEN when the text is anything else
 */
function digestOfHex(hex) {
    const digest = `sha256:${hex}`;
    if (isDigest(digest))
        return digest;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INVARIANT_BROKEN', `A SHA-256 has 64 hexadecimal digits, not "${hex}".`, {
        hint: 'This is a defect of Savepoint. Please report it.',
    });
}


/***/ }),

/***/ 49285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   ZJ: () => (/* binding */ asBackupError),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   hj: () => (/* binding */ BackupError),
/* harmony export */   z1: () => (/* binding */ ERROR_KINDS)
/* harmony export */ });
/** The exit code of each kind. Scripts rely on these numbers: they never change. */
const EXIT_CODES = {
    usage: 2,
    partial: 3,
    source: 10,
    integrity: 11,
    archive: 12,
    catalog: 13,
    store: 14,
    target: 15,
    policy: 16,
    'rolled-back': 17,
    internal: 70,
    cancelled: 130,
};
/** Every code that Savepoint reports, and its kind. */
const ERROR_KINDS = {
    INPUT_INVALID: 'usage',
    INPUTS_CONFLICT: 'usage',
    CONFIRMATION_REQUIRED: 'usage',
    UNSUPPORTED_PLATFORM: 'usage',
    SOME_SOURCES_FAILED: 'partial',
    SOURCE_NOT_FOUND: 'source',
    SOURCE_UNREADABLE: 'source',
    SOURCE_NOT_A_FILE: 'source',
    SOURCE_NOT_A_DATABASE: 'source',
    SOURCE_EMPTY: 'source',
    SOURCE_UNSUPPORTED_FORMAT: 'source',
    SOURCE_BUSY: 'source',
    SOURCE_CHANGED: 'source',
    INTEGRITY_CHECK_FAILED: 'integrity',
    CHECK_NOT_FINISHED: 'integrity',
    FINGERPRINT_MISMATCH: 'integrity',
    ASSERTION_FAILED: 'integrity',
    VERIFICATION_FAILED: 'integrity',
    DRILL_FAILED: 'integrity',
    ARCHIVE_TRUNCATED: 'archive',
    ARCHIVE_DAMAGED: 'archive',
    ARCHIVE_DIGEST_MISMATCH: 'archive',
    ARCHIVE_TOO_LARGE: 'archive',
    ARCHIVE_NOT_GZIP: 'archive',
    MANIFEST_INVALID: 'archive',
    MANIFEST_VERSION_UNSUPPORTED: 'archive',
    ARCHIVE_NOT_FOUND: 'catalog',
    ARCHIVE_AMBIGUOUS: 'catalog',
    SAFETY_COPY_NOT_FOUND: 'catalog',
    STORE_UNREACHABLE: 'store',
    STORE_UNAUTHORIZED: 'store',
    STORE_NAME_TAKEN: 'store',
    STORE_NOT_WRITABLE: 'store',
    STORE_QUOTA_EXHAUSTED: 'store',
    STORE_RATE_LIMITED: 'store',
    STORE_UPLOAD_FAILED: 'store',
    STORE_DOWNLOAD_FAILED: 'store',
    STORE_UNSUPPORTED: 'store',
    ARCHIVE_EXPIRED: 'store',
    TARGET_EXISTS: 'target',
    TARGET_IN_USE: 'target',
    TARGET_NOT_WRITABLE: 'target',
    TARGET_NOT_A_FILE: 'target',
    TARGET_UNSUITABLE: 'target',
    DISK_FULL: 'target',
    IO_FAILED: 'target',
    GUARD_ROLLBACK_FAILED: 'target',
    REHEARSAL_COMMAND_FAILED: 'policy',
    REHEARSAL_TIMED_OUT: 'policy',
    REHEARSAL_ROWS_LOST: 'policy',
    REHEARSAL_ROWS_ORPHANED: 'policy',
    REHEARSAL_TOUCHED_SOURCE: 'policy',
    PRUNE_WOULD_EMPTY: 'policy',
    ORIGIN_UNTRUSTED: 'policy',
    PUBLIC_REPOSITORY: 'policy',
    BACKUP_STALE: 'policy',
    TOO_FEW_VERIFIED: 'policy',
    ARCHIVES_EXPIRING: 'policy',
    STORAGE_NEARLY_FULL: 'policy',
    WORKFLOW_DISABLED: 'policy',
    BACKUPS_FAILING: 'policy',
    BACKUPS_SKIPPED: 'policy',
    SUCCESS_RATE_LOW: 'policy',
    BACKUP_SHRUNK: 'policy',
    BACKUP_SLOWED: 'policy',
    DRILL_OVERDUE: 'policy',
    RESTORE_ROLLED_BACK: 'rolled-back',
    INVARIANT_BROKEN: 'internal',
    CANCELLED: 'cancelled',
};
/**
 * The only error class of the project. The message says what failed, on which thing, expected and got; names from
 * outside stand in it raw and are escaped where it is rendered. A foreign error is wrapped once, where it was met.
 */
class BackupError extends Error {
    name = 'BackupError';
    code;
    hint;
    context;
    transient;
    /** The checks behind the failure; null when none were done. */
    report;
    constructor(code, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
        this.context = details.context ?? {};
        this.transient = details.transient ?? false;
        this.report = details.report ?? null;
    }
    get kind() {
        return ERROR_KINDS[this.code];
    }
    get exitCode() {
        return EXIT_CODES[this.kind];
    }
}
/** The error of an operation that the user, the runner or the operating system asked to stop. */
function cancelled(reason) {
    return new BackupError('CANCELLED', `Cancelled by ${reason}.`, {
        hint: 'Nothing was left half done. Run the same command again to start over.',
    });
}
/** A value that is always a {@link BackupError}: itself, or a foreign error as INVARIANT_BROKEN with its cause. */
function asBackupError(thrown) {
    if (thrown instanceof BackupError)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new BackupError('INVARIANT_BROKEN', `Something failed that Savepoint did not foresee: ${message}`, {
        hint: 'This is a defect of Savepoint. Please report it with the command and the output of --debug.',
        cause: thrown,
    });
}


/***/ }),

/***/ 97985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ assertDatabaseFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/files/database-path.js
var database_path = __webpack_require__(59644);
;// CONCATENATED MODULE: ./lib/files/lookalike.js
/** How a file starts that is often given instead of a database, and what to call it. */
const MAGICS = [
    [
        Buffer.from([0x1f, 0x8b]),
        'a gzip file',
        'Unpack it first: gunzip -k FILE. To check a backup, use verify.',
    ],
    [Buffer.from('PK\u0003\u0004', 'latin1'), 'a zip file', 'Unpack it first and name the database in it.'],
    [Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), 'a Zstandard file', 'Unpack it first: unzstd FILE.'],
    [Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a]), 'an xz file', 'Unpack it first: unxz -k FILE.'],
    [
        Buffer.from('version https://git-lfs', 'latin1'),
        'a Git LFS pointer, not the database itself',
        'Fetch the real file: git lfs pull (in a workflow: actions/checkout with "lfs: true").',
    ],
    [
        Buffer.from('** This file contains an SQLite 2', 'latin1'),
        'a database of SQLite 2',
        'Convert it with the sqlite 2 command: sqlite OLD .dump | sqlite3 NEW.',
    ],
];
/** Above this many bits per byte, the start of a file is encrypted or compressed; a database page has 1 to 6. */
const RANDOM_BITS_PER_BYTE = 7.2;
const SHORTEST_TEXT_BYTES = 4;
/**
 * Names a file that is not a SQLite database by its first bytes.
 * @param start the first bytes of the file, up to 4096
 */
function nameLookalike(start, sizeBytes) {
    const magic = MAGICS.find(([bytes]) => start.subarray(0, bytes.length).equals(bytes));
    if (magic !== undefined)
        return { name: magic[1], hint: magic[2] };
    if (sizeBytes >= 512 && sizeBytes % 512 === 0 && bitsPerByte(start) > RANDOM_BITS_PER_BYTE) {
        return {
            name: 'encrypted (SQLCipher, SEE) or not a SQLite database',
            hint: 'Savepoint has no key: decrypt it into a file first, or back it up with the program that has the key.',
        };
    }
    return isText(start)
        ? { name: 'a text file', hint: 'Check the path. SQL text becomes a database with: sqlite3 NEW < FILE.' }
        : null;
}
/** A line end alone is an empty file. */
function isText(start) {
    if (start.length < SHORTEST_TEXT_BYTES)
        return false;
    const control = start.findIndex((byte) => byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09);
    return control === -1 && !start.toString('utf8').slice(0, -4).includes('\uFFFD');
}
function bitsPerByte(bytes) {
    const counts = new Map();
    for (const byte of bytes)
        counts.set(byte, (counts.get(byte) ?? 0) + 1);
    const shares = [...counts.values()].map((count) => count / bytes.length);
    return -shares.reduce((sum, share) => sum + share * Math.log2(share), 0);
}

;// CONCATENATED MODULE: ./lib/files/database-file.js
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





const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
/** The smallest page, and so the smallest database, that there can be. */
const SMALLEST_BYTES = 512;
const LOOK_BYTES = 4096;
const READ_VERSION_OFFSET = 19;
const NEWEST_READ_VERSION = 2;
/**
 * Looks at a file before SQLite does and refuses what is not a database, in words that say what it is. It opens the
 * file: never call it while this process has a SQLite connection to it, because closing a descriptor drops the locks.
 * @throws BackupError INPUT_INVALID for a path that SQLite would misread, SOURCE_NOT_FOUND, SOURCE_UNREADABLE,
 *   SOURCE_NOT_A_FILE, SOURCE_EMPTY, SOURCE_NOT_A_DATABASE, SOURCE_UNSUPPORTED_FORMAT
 * @see https://www.sqlite.org/howtocorrupt.html section 2.2
 */
async function assertDatabaseFile(path) {
    (0,database_path/* assertDatabasePath */.j)(path);
    try {
        const stats = await (0,promises_.stat)(path, { bigint: true });
        assertRegular(path, stats);
        const start = await readStart(path);
        assertDatabaseStart(path, start, Number(stats.size));
        return {
            realPath: await (0,promises_.realpath)(path),
            sizeBytes: Number(stats.size),
            device: stats.dev,
            inode: stats.ino,
            linkCount: Number(stats.nlink),
            journalMode: start[18] === 2 || start[19] === 2 ? 'wal' : 'rollback',
            pageSizeBytes: parsePageSize(start.readUInt16BE(16)),
        };
    }
    catch (error) {
        throw wrapped(path, error);
    }
}
/** The header's page size: 1 stands for 65,536, which does not fit its two bytes. */
function parsePageSize(field) {
    return field === 1 ? 65_536 : field;
}
async function readStart(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // Non-blocking: what was a file a moment ago may be a FIFO by now, whose opening would wait for a writer.
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0)), true);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOK_BYTES), 0, LOOK_BYTES, 0);
        return buffer.subarray(0, bytesRead);
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
function assertRegular(path, stats) {
    if (stats.isFile())
        return;
    const kinds = [
        [stats.isDirectory(), 'a directory', 'Name the database file in it.'],
        [stats.isFIFO(), 'a named pipe', 'Name a database file.'],
        [stats.isSocket(), 'a socket', 'Name a database file.'],
        [true, 'a device', 'Name a database file.'],
    ];
    const [, kind, hint] = kinds.find(([is]) => is) ?? kinds[3];
    throw new errors/* BackupError */.hj('SOURCE_NOT_A_FILE', `${path} is ${kind}, not a database file.`, {
        hint,
        context: { path },
    });
}
function assertDatabaseStart(path, start, sizeBytes) {
    if (start.subarray(0, MAGIC.length).equals(MAGIC) && sizeBytes >= SMALLEST_BYTES) {
        assertReadable(path, start[READ_VERSION_OFFSET] ?? 0);
        return;
    }
    const context = { path, sizeBytes };
    const lookalike = nameLookalike(start, sizeBytes);
    if (lookalike !== null) {
        throw new errors/* BackupError */.hj('SOURCE_NOT_A_DATABASE', `${path} is ${lookalike.name}.`, {
            hint: lookalike.hint,
            context,
        });
    }
    if (sizeBytes < SMALLEST_BYTES) {
        throw new errors/* BackupError */.hj('SOURCE_EMPTY', sizeBytes === 0
            ? `${path} is empty (0 bytes): there is nothing to back up.`
            : `${path} has ${sizeBytes} bytes: the smallest SQLite database has ${SMALLEST_BYTES}.`, {
            hint: 'Check the path: a program that does not find its database often creates an empty one.',
            context,
        });
    }
    throw new errors/* BackupError */.hj('SOURCE_NOT_A_DATABASE', `${path} does not start as a SQLite database does.`, {
        hint: 'Check the path. If it was a database, its first page is overwritten: restore the newest backup.',
        context,
    });
}
/** @see https://www.sqlite.org/fileformat2.html#file_format_version_numbers */
function assertReadable(path, readVersion) {
    if (readVersion <= NEWEST_READ_VERSION)
        return;
    throw new errors/* BackupError */.hj('SOURCE_UNSUPPORTED_FORMAT', `${path} asks for file format version ${readVersion}; this SQLite reads versions up to ${NEWEST_READ_VERSION}.`, {
        hint: 'A newer SQLite made it, or its header is damaged. Open it with the program that made it.',
        context: { path, readVersion },
    });
}
function wrapped(path, error) {
    if (error instanceof errors/* BackupError */.hj)
        return error;
    const { code, message } = error;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return new errors/* BackupError */.hj('SOURCE_NOT_FOUND', `${path} does not exist.`, {
            hint: 'Check the path and the working directory. A missing database is never taken for an empty one.',
            context: { path },
            cause: error,
        });
    }
    return new errors/* BackupError */.hj('SOURCE_UNREADABLE', `${path} cannot be read: ${message}.`, {
        hint: 'Run as a user who may read the file and enter its folder.',
        context: { path, errno: code ?? null },
        cause: error,
    });
}


/***/ }),

/***/ 59644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ assertDatabasePath)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

/** SQLite's unix VFS takes paths below 512 bytes, and `-journal` must still fit. Measured: 504 opens, 505 does not. */
const LONGEST_PATH_BYTES = 504;
/**
 * Refuses a path that SQLite would not take as it stands: better-sqlite3 trims file names and gives some of them a
 * meaning of their own, so that another file than the named one would be opened.
 * @throws BackupError INPUT_INVALID
 */
function assertDatabasePath(path) {
    const fault = faultOf(path);
    if (fault === null)
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `"${path}" cannot be used as the path of a database: ${fault}.`, {
        hint: 'Rename or move the file, or name it through a shorter path.',
        context: { path },
    });
}
function faultOf(path) {
    if (path.trim() === '')
        return 'it is empty';
    if (path !== path.trim())
        return 'it begins or ends with white space, which SQLite drops';
    if (path.includes('\0'))
        return 'it contains a NUL character, where SQLite would cut it';
    if (path === ':memory:')
        return 'it means a database in memory';
    if (path.startsWith('file:'))
        return 'it is a URI, and only plain paths are taken';
    const sizeBytes = Buffer.byteLength(path);
    if (sizeBytes > LONGEST_PATH_BYTES)
        return `it has ${sizeBytes} bytes, and SQLite takes ${LONGEST_PATH_BYTES}`;
    return null;
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

/***/ 83929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49285);
/* harmony import */ var _wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79737);




/**
 * The real path of the file that a restore writes, which need not exist, but whose folder must. A symlink is
 * followed, even one that leads to nothing yet, so that the link stays and the file behind it is replaced.
 * @throws BackupError TARGET_NOT_WRITABLE when the folder does not exist or cannot be entered
 */
async function resolveTarget(path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(absolute);
    }
    catch (error) {
        const isAbsent = error.code === 'ENOENT';
        const link = isAbsent ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(absolute).catch(() => null) : null;
        if (link !== null)
            return resolveTarget((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), link));
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realFolder(absolute), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
    }
}
async function realFolder(target) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    }
    catch (cause) {
        if (cause.code !== 'ENOENT')
            throw (0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapFileError */ .J)(cause, folder, 'target');
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('TARGET_NOT_WRITABLE', `The folder of the target, ${folder}, does not exist.`, {
            hint: 'Create the folder, or correct the path. Nothing was written.',
            context: { target },
            cause,
        });
    }
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

/***/ 48339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ syncFile)
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
 * Brings a file's content to the disk.
 * @throws BackupError DISK_FULL, IO_FAILED and the codes of the role
 */
async function syncFile(path, role) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r+'), true);
            await file.sync();
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

/***/ 79737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ wrapFileError),
/* harmony export */   i: () => (/* binding */ megabytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49285);



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
        return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asBackupError */ .ZJ)(thrown);
    const message = `Cannot ${thrown.syscall} ${path}: ${REASONS[thrown.code] ?? thrown.message}.`;
    const details = { context: { path, errno: thrown.code }, cause: thrown };
    switch (thrown.code) {
        case 'ENOSPC':
        case 'EDQUOT':
        case 'EFBIG':
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('DISK_FULL', fullMessage(thrown, path, neededBytes), {
                ...details,
                hint: 'Free some space, or use another disk. Existing files are untouched.',
            });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj(CODES[role].denied, message, {
                ...details,
                hint: 'Check the owner and the permissions of the file and its folder, and whether the disk is read-only.',
            });
        case 'ENOENT':
        case 'ENOTDIR':
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj(CODES[role].missing, message, { ...details, hint: 'Check the path.' });
        default:
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('IO_FAILED', message, {
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
function fullMessage(error, path, neededBytes) {
    if (error.code === 'EFBIG')
        return `Cannot write ${path}: the limit for the size of a file is reached.`;
    if (error.code === 'EDQUOT')
        return `No space left for ${path}: the disk quota is used up.`;
    const needs = neededBytes === undefined ? [] : [`needs about ${megabytes(neededBytes)}`];
    const facts = [...needs, ...freeText(path)].join(', ');
    return `No space left in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}${facts === '' ? '.' : `: ${facts}.`}`;
}
function freeText(path) {
    try {
        const { bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        return [`${megabytes(bavail * bsize)} free`];
    }
    catch {
        return [];
    }
}
/** A size for a message about space, in whole megabytes, rounded up. */
function megabytes(sizeBytes) {
    return `${Math.ceil(sizeBytes / 1_000_000)} MB`;
}


/***/ }),

/***/ 28758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ linkFile),
/* harmony export */   a: () => (/* binding */ keepFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _files_sync_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48339);



/** What `link` says where a file system has no hard links. */
const NO_LINKS = new Set([
    'EPERM',
    'ENOTSUP',
    'EOPNOTSUPP',
    'ENOSYS',
    'EMLINK',
]);
/**
 * Gives a file a second name, without replacing anything.
 * @returns false where the file system has no hard links
 */
async function linkFile(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(from, to);
        return true;
    }
    catch (error) {
        if (NO_LINKS.has(error.code))
            return false;
        throw error;
    }
}
/**
 * Keeps a file under a second name: the same file where the file system has hard links, a copy where it has not.
 * Copying opens it: never call it for a database that this process has open.
 */
async function keepFile(from, to) {
    if (await linkFile(from, to))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
    await (0,_files_sync_file_js__WEBPACK_IMPORTED_MODULE_2__/* .syncFile */ .g)(to, 'target');
}


/***/ }),

/***/ 74700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findOpeners)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/**
 * Finds the processes that have a file open, by device and inode. Only Linux says so, and only of processes that the
 * user may see: an empty answer proves nothing. It opens nothing, so no lock is lost by it.
 * @returns process ids without this one, in ascending order; empty where the system does not say
 */
async function findOpeners(path) {
    const wanted = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path, { bigint: true });
    const isWanted = async (link) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(link, { bigint: true }).catch(() => null);
        return found !== null && found.ino === wanted.ino && found.dev === wanted.dev;
    };
    const openers = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc').catch(() => [])) {
        const pid = Number(entry);
        if (!Number.isInteger(pid) || pid === process.pid)
            continue;
        const folder = `/proc/${pid}/fd`;
        for (const descriptor of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])) {
            if (!(await isWanted(`${folder}/${descriptor}`)))
                continue;
            openers.push(pid);
            break;
        }
    }
    return openers.sort((a, b) => a - b);
}


/***/ }),

/***/ 16224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ serialiseError),
/* harmony export */   l: () => (/* binding */ deserialiseError)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

/** The fields of an error that cross over; a foreign error becomes INVARIANT_BROKEN first. */
function serialiseError(thrown) {
    const error = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asBackupError */ .ZJ)(thrown);
    const { code, message, hint, context, transient, cause } = error;
    return { code, message, hint, context, transient, cause: cause === undefined ? null : causeText(cause) };
}
/** The error again; its cause is the text that came over. */
function deserialiseError({ code, message, cause, ...details }) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(code, message, cause === null ? details : { ...details, cause: new Error(cause) });
}
function causeText(cause) {
    return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}


/***/ }),

/***/ 66216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/domain/difference.js
var difference = __webpack_require__(84297);
;// CONCATENATED MODULE: ./lib/domain/difference-schema.js
/** Puts together what has the same type and name: first those that are there before, in their order, then the new ones. */
function pairObjects(before, after) {
    const later = new Map(after.map((object) => [keyOf(object), object]));
    const earlier = new Set(before.map(keyOf));
    return [
        ...before.map((object) => ({ before: object, after: later.get(keyOf(object)) ?? null })),
        ...after
            .filter((object) => !earlier.has(keyOf(object)))
            .map((object) => ({ before: null, after: object })),
    ];
}
/** Every object that is added, dropped or altered. Indexes that SQLite makes for a table follow from that table. */
function compareSchemas(before, after) {
    return pairObjects(before.filter(isDefined), after.filter(isDefined)).flatMap((pair) => {
        const { type, name } = pair.before ?? pair.after;
        const change = changeOf(pair);
        return change === null ? [] : [{ type, name, change }];
    });
}
function isDefined({ definition }) {
    return definition !== null;
}
function changeOf({ before, after }) {
    if (before === null)
        return 'added';
    if (after === null)
        return 'dropped';
    return before.definition === after.definition ? null : 'altered';
}
function keyOf({ type, nameKey }) {
    return `${type}\0${nameKey}`;
}

;// CONCATENATED MODULE: ./lib/sqlite/sqlite-failure.js
/** Result codes by their start, the first that fits. */
const CODES = [
    ['SQLITE_CORRUPT', 'damaged'],
    ['SQLITE_NOTADB', 'damaged'],
    ['SQLITE_IOERR_SHORT_READ', 'damaged'],
    ['SQLITE_IOERR_CORRUPTFS', 'damaged'],
    ['SQLITE_BUSY', 'busy'],
    ['SQLITE_LOCKED', 'busy'],
    ['SQLITE_PROTOCOL', 'busy'],
    ['SQLITE_READONLY_ROLLBACK', 'recovery needed'],
    ['SQLITE_READONLY_RECOVERY', 'recovery needed'],
    ['SQLITE_READONLY_CANT', 'recovery needed'],
    ['SQLITE_READONLY', 'read-only'],
    ['SQLITE_CANTOPEN', 'cannot open'],
    ['SQLITE_PERM', 'cannot open'],
    ['SQLITE_FULL', 'disk full'],
    ['SQLITE_IOERR_NOMEM', 'gave up'],
    ['SQLITE_IOERR', 'I/O failed'],
    ['SQLITE_ERROR_MISSING_COLLSEQ', 'extension missing'],
];
const EXTENSION_MISSING = /no such (module|collation|function|tokenizer)|unknown (function|tokenizer)/;
const FORMAT_UNSUPPORTED = /unsupported file format/;
/** Tells SQLite's errors from all others. */
function isSqliteError(error) {
    return error instanceof Error && String(error.code).startsWith('SQLITE_');
}
/**
 * What an error means. A plain SQLITE_ERROR that names no extension comes from damage: that is what damaged schemas
 * and full-text tables were measured to give.
 * @see https://www.sqlite.org/rescode.html
 */
function classifySqliteError({ code, message }) {
    const known = CODES.find(([start]) => code.startsWith(start));
    if (known !== undefined)
        return known[1];
    if (!code.startsWith('SQLITE_ERROR'))
        return 'gave up';
    if (EXTENSION_MISSING.test(message))
        return 'extension missing';
    return FORMAT_UNSUPPORTED.test(message) ? 'format unsupported' : 'damaged';
}
/** Tells whether an error is one of SQLite's with this meaning. */
function failedWith(error, ...failures) {
    return isSqliteError(error) && failures.includes(classifySqliteError(error));
}

;// CONCATENATED MODULE: ./lib/sqlite/count-rows.js

/**
 * Counts the rows of a table. Where an extension is missing that an index needs, or the name cannot be written in
 * SQL, the entries of the table's b-tree are counted instead.
 * @returns null when no way works
 * @throws SQLite's error on damage and on everything else that is not about this one statement
 */
function countRows(db, table) {
    if (table.nameHex === undefined && !table.name.includes('\0')) {
        const from = `SELECT count(*) FROM main.${quoteName(table.name)}`;
        for (const sql of [from, `${from} NOT INDEXED`]) {
            const rows = unlessUnknown(() => readNumber(db, sql));
            if (rows !== null)
                return rows;
        }
    }
    return unlessUnknown(() => countEntries(db, table));
}
/** A name as an identifier in SQL, whatever characters it has. */
function quoteName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** In a table WITHOUT ROWID the inner pages hold rows too. */
function countEntries(db, { rowid }) {
    const name = `(SELECT name FROM sqlite_schema WHERE rowid = ${rowid})`;
    const withoutRowid = readNumber(db, `SELECT wr FROM pragma_table_list WHERE schema = 'main' AND CAST(name AS BLOB) = CAST(${name} AS BLOB)`);
    if (withoutRowid === null)
        return null;
    const pages = withoutRowid === 1 ? "pagetype IN ('leaf', 'internal')" : "pagetype = 'leaf'";
    return readNumber(db, `SELECT sum(ncell) FROM dbstat WHERE name = ${name} AND ${pages}`);
}
function readNumber(db, sql) {
    const value = db.prepare(sql).pluck().get();
    return typeof value === 'number' ? value : null;
}
function unlessUnknown(count) {
    try {
        return count();
    }
    catch (error) {
        if (isSqliteError(error) && error.code.startsWith('SQLITE_ERROR'))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/files/wrap-file-error.js
var wrap_file_error = __webpack_require__(79737);
;// CONCATENATED MODULE: ./lib/sqlite/wrap-source-error.js



/**
 * The error of SQLite on a database that is read, as a {@link BackupError}; one that is already one stays itself.
 * @param path the database, as the user named it
 */
function wrapSourceError(error, path, busyTimeoutMs) {
    if (error instanceof errors/* BackupError */.hj)
        return error;
    if (!isSqliteError(error))
        return (0,errors/* asBackupError */.ZJ)((0,wrap_file_error/* wrapFileError */.J)(error, path, 'source'));
    const { code, says, hint, transient } = wordingOf(classifySqliteError(error), busyTimeoutMs);
    const details = { hint, context: { path, sqlite: error.code }, cause: error };
    const message = `${path} ${says}${code === 'SOURCE_BUSY' ? '' : `: ${error.message}`}.`;
    return new errors/* BackupError */.hj(code, message, transient === true ? { ...details, transient } : details);
}
/** The error of a database that others kept locked for the whole busy timeout. */
function sourceBusy(path, busyTimeoutMs) {
    const { code, says, hint } = wordingOf('busy', busyTimeoutMs);
    return new errors/* BackupError */.hj(code, `${path} ${says}.`, { hint, transient: true, context: { path } });
}
function wordingOf(failure, busyTimeoutMs) {
    switch (failure) {
        case 'busy':
            return {
                code: 'SOURCE_BUSY',
                says: `is locked by another process (waited ${busyTimeoutMs / 1000} s). Nothing was written`,
                hint: 'Wait until the other process is done, or give a longer --busy-timeout.',
                transient: true,
            };
        case 'damaged':
            return {
                code: 'INTEGRITY_CHECK_FAILED',
                says: 'is damaged',
                hint: 'Restore the newest verified backup, or rescue what is left: sqlite3 FILE .recover.',
            };
        case 'format unsupported':
            return {
                code: 'SOURCE_UNSUPPORTED_FORMAT',
                says: 'was made by a newer SQLite, or its header is damaged',
                hint: 'Use a newer Savepoint, or restore the newest verified backup if the file is damaged.',
            };
        case 'disk full':
            return {
                code: 'DISK_FULL',
                says: 'cannot be copied because the disk is full',
                hint: 'Free some space where the copy is made. Existing backups are untouched.',
            };
        case 'recovery needed':
            return {
                code: 'SOURCE_BUSY',
                says: 'holds an unfinished transaction that must be rolled back before it can be read',
                hint: 'Open it once with the program that owns it, or with sqlite3.',
            };
        case 'cannot open':
        case 'read-only':
        case 'I/O failed':
            return {
                code: 'SOURCE_UNREADABLE',
                says: 'cannot be read',
                hint: 'Check the owner and permissions of the file, its -wal and -shm and their folder, and the disk.',
            };
        case 'extension missing':
        case 'gave up':
            return {
                code: 'CHECK_NOT_FINISHED',
                says: 'could not be read to its end',
                hint: 'Nothing is known to be damaged. Try again where there is more memory.',
            };
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/files/database-file.js + 1 modules
var database_file = __webpack_require__(97985);
// EXTERNAL MODULE: ./lib/files/read-fully.js
var read_fully = __webpack_require__(66798);
// EXTERNAL MODULE: ./lib/sqlite/sidecars.js
var sqlite_sidecars = __webpack_require__(11182);
;// CONCATENATED MODULE: ./lib/sqlite/compare/compare-pages.js
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





const PIECE_SIZE_BYTES = 1024 * 1024;
const RESERVED_OFFSET = 20;
const ENCODING_OFFSET = 56;
/**
 * Compares two databases page by page, without SQLite: call it while neither is open in this process.
 * @returns null when the pages are laid out differently, or a sidecar holds part of the content
 * @throws BackupError as {@link assertDatabaseFile} does
 */
async function compareFilePages(before, after) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [file, other] = [await (0,database_file/* assertDatabaseFile */.a)(before), await (0,database_file/* assertDatabaseFile */.a)(after)];
        for (const { realPath } of [file, other])
            if ((await (0,sqlite_sidecars/* readSidecars */.D)(realPath)).size > 0)
                return null;
        const first = __addDisposableResource(env_1, await (0,promises_.open)(before), true);
        const second = __addDisposableResource(env_1, await (0,promises_.open)(after), true);
        if (!(await layoutOf(first)).equals(await layoutOf(second)))
            return null;
        return await findDifferingPages(first, second, file.pageSizeBytes, file.sizeBytes);
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
/** What decides how the bytes of a page are read. */
async function layoutOf(file) {
    const header = await (0,read_fully/* readFully */.l)(file, 0, 100);
    return Buffer.concat([
        header.subarray(16, 18),
        header.subarray(RESERVED_OFFSET, RESERVED_OFFSET + 1),
        header.subarray(ENCODING_OFFSET, ENCODING_OFFSET + 4),
    ]);
}
async function findDifferingPages(first, second, pageSizeBytes, sizeBytes) {
    const differs = new Uint8Array(Math.ceil(sizeBytes / pageSizeBytes) + 1);
    for (let start = 0; start < sizeBytes; start += PIECE_SIZE_BYTES) {
        const [piece, other] = [
            await (0,read_fully/* readFully */.l)(first, start, PIECE_SIZE_BYTES),
            await (0,read_fully/* readFully */.l)(second, start, PIECE_SIZE_BYTES),
        ];
        if (piece.equals(other))
            continue;
        for (let offset = 0; offset < piece.length; offset += pageSizeBytes) {
            const end = offset + pageSizeBytes;
            if (piece.subarray(offset, end).equals(other.subarray(offset, end)))
                continue;
            differs[(start + offset) / pageSizeBytes + 1] = 1;
        }
    }
    return { count: differs.reduce((sum, flag) => sum + flag, 0), has: (page) => differs[page] !== 0 };
}
/**
 * Finds the b-trees of the main database that reach no differing page: with the same root page they are, byte for
 * byte, in the other file too.
 * @returns a test by name; one that holds for nothing when the trees cannot be walked
 * @see https://www.sqlite.org/dbstat.html
 */
function findUntouchedTrees(db, pages) {
    if (pages === null)
        return () => false;
    // The first page belongs to the schema table alone, and two copies of one database differ in its counters.
    if (pages.count === 0 || (pages.count === 1 && pages.has(1)))
        return () => true;
    const touched = new Set();
    const sql = `SELECT name, pageno, pagetype = 'corrupted' FROM dbstat WHERE schema = 'main'`;
    try {
        const rows = db.prepare(sql).raw().iterate();
        for (const [name, page, isCorrupted] of rows)
            if (pages.has(page) || isCorrupted === 1)
                touched.add(name);
    }
    catch (error) {
        if (failedWith(error, 'damaged'))
            return () => false;
        throw error;
    }
    return (name) => !touched.has(name);
}

;// CONCATENATED MODULE: ./lib/sqlite/compare/same-row-sql.js

/**
 * An SQL condition that holds when a column of row `a` and one of row `b` are not exactly the same: another type of
 * storage, another byte, another sign of zero. It needs no collation of the column, and no affinity makes 1 of '1'.
 * Numbers compare as less than any text, which spares text the slow look at its type.
 * @see https://www.sqlite.org/datatype3.html#comparison_expressions
 */
function differsSql({ before, after }) {
    const [a, b] = [`a.${quoteName(after)}`, `b.${quoteName(before)}`];
    const exact = bytesSql(a);
    return (`(${exact} IS NOT +${b} OR (${exact} < '' AND ` +
        `(typeof(${a}) <> typeof(${b}) OR (${exact} = 0 AND ${signSql(a)} <> ${signSql(b)}))))`);
}
/** A condition that holds when any of the columns differs. */
function anyDiffersSql(columns) {
    return columns.length === 0 ? '0' : joinEvenly(columns.map(differsSql), ' OR ');
}
/** The terms by which two rows fall into one group only when every column is exactly the same. */
function exactTermsSql(column) {
    const name = quoteName(column);
    const exact = bytesSql(name);
    return [`typeof(${name})`, exact, `(${exact} < '' AND ${exact} = 0 AND ${signSql(name)} < 0)`];
}
/** A value without the affinity and the collation of its column. */
function bytesSql(value) {
    return `(+${value} COLLATE BINARY)`;
}
/** Tells 0.0 from -0.0, which no comparison does. */
function signSql(value) {
    return `atan2(${value}, -1)`;
}
/** Joins in a tree of even height: SQLite refuses expressions deeper than 1,000, and a table has up to 2,000 columns. */
function joinEvenly(terms, operator) {
    if (terms.length <= 2)
        return terms.join(operator);
    const middle = terms.length >> 1;
    const halves = [terms.slice(0, middle), terms.slice(middle)];
    return halves.map((half) => `(${joinEvenly(half, operator)})`).join(operator);
}

;// CONCATENATED MODULE: ./lib/sqlite/compare/match-rows.js


/** Matches rows with the same rowid and, where columns of a key are given, exactly the same key. */
function matchByRowid(db, pair, rowid, key = []) {
    return readMatched(db, pair, key, `NOT INDEXED ON ${sameRowid(rowid)} WHERE ${sameKey(key)}`);
}
/**
 * Matches rows with exactly the same key, found through the index of the side after. A NULL in a key matches nothing.
 * @param rowid given to leave out the rows that {@link matchByRowid} matches
 */
function matchByKey(db, pair, key, rowid) {
    const found = key.columns.map(({ before, after }, index) => {
        const collation = quoteName(key.collations[index] ?? 'BINARY');
        return `a.${quoteName(after)} = (+b.${quoteName(before)} COLLATE ${collation})`;
    });
    const conditions = [...found, sameKey(key.columns), ...notInPlace('after', pair, key, rowid)];
    return readMatched(db, pair, key.columns, `ON ${conditions.join(' AND ')}`);
}
/**
 * Matches rows that are the same in every column, one for one.
 * @param key given to take only the rows with a NULL in it, which it does not tell apart
 * @param rowid given to leave out the rows that {@link matchByRowid} matches
 */
function matchWholeRows(db, pair, key, rowid) {
    const rowsOf = (side, other, from) => {
        const terms = pair.columns.flatMap((column) => exactTermsSql(column[side]));
        const wanted = key === null ? [] : [hasNull(key, side), ...notInPlace(other, pair, key, rowid)];
        const where = wanted.length === 0 ? '' : `WHERE ${wanted.join(' AND ')}`;
        return `SELECT ${[side === 'before' ? 1 : 0, ...terms].join(', ')} FROM ${from} NOT INDEXED ${where}`;
    };
    const names = pair.columns.flatMap((_, index) => [`t${index}`, `v${index}`, `s${index}`]);
    const sql = `
    WITH compared(${['is_before', ...names].join(', ')}) AS (
      ${rowsOf('before', 'after', beforeSql(pair))} UNION ALL ${rowsOf('after', 'before', afterSql(pair))})
    SELECT total(matched) FROM (
      SELECT min(sum(is_before), sum(NOT is_before)) AS matched FROM compared ${groupBy(names)})`;
    return { matched: db.prepare(sql).pluck().get(), changed: 0 };
}
function beforeSql({ before }) {
    return `main.${quoteName(before)} AS b`;
}
function afterSql({ after }) {
    return `after.${quoteName(after)} AS a`;
}
/** Conditions that hold for a row for which the other side has none with the same rowid and key. */
function notInPlace(other, pair, { columns }, rowid) {
    if (rowid === null)
        return [];
    const from = other === 'before' ? beforeSql(pair) : afterSql(pair);
    return [`NOT EXISTS (SELECT 1 FROM ${from} NOT INDEXED WHERE ${sameRowid(rowid)} AND ${sameKey(columns)})`];
}
function hasNull({ columns }, side) {
    return `(${columns.map((column) => `${quoteName(column[side])} IS NULL`).join(' OR ')})`;
}
function groupBy(names) {
    return names.length === 0 ? '' : `GROUP BY ${names.join(', ')}`;
}
/**
 * The order of the two tables is fixed: it is the side after that is looked up, by its key or rowid. The LIMIT, which
 * limits nothing, keeps SQLite from merging the two queries: an aggregate may not look at more than 2,000 columns.
 */
function readMatched(db, pair, key, on) {
    const keyNames = new Set(key.map(({ before }) => before));
    const differs = anyDiffersSql(pair.columns.filter(({ before }) => !keyNames.has(before)));
    const sql = `
    SELECT count(*), total(differs) FROM (
      SELECT CASE WHEN ${differs} THEN 1 ELSE 0 END AS differs
      FROM ${beforeSql(pair)} NOT INDEXED CROSS JOIN ${afterSql(pair)} ${on} LIMIT -1)`;
    const [matched, changed] = db.prepare(sql).raw().get();
    return { matched, changed };
}
function sameRowid({ after, before }) {
    return `a.${after} = b.${before}`;
}
/** NULL, which a comparison with NULL may give, counts as no difference. */
function sameKey(columns) {
    return `(${anyDiffersSql(columns)}) IS NOT TRUE`;
}

;// CONCATENATED MODULE: ./lib/sqlite/compare/read-schema.js
const SCHEMA_SQL = `
  SELECT rowid, CAST(type AS TEXT), CAST(name AS TEXT), hex(CAST(name AS BLOB)),
         CAST(tbl_name AS TEXT) || char(10) || sql, hex(CAST(tbl_name AS BLOB)) || ':' || hex(CAST(sql AS BLOB)),
         CASE typeof(rootpage) WHEN 'integer' THEN rootpage ELSE 0 END
  FROM sqlite_schema ORDER BY rowid`;
/** Reads the schema table of the main database, in its own order. Errors are SQLite's own. */
function readSchema(db) {
    const rows = db.prepare(SCHEMA_SQL).safeIntegers().raw().all();
    return rows.map(([rowid, type, name, nameHex, definition, definitionHex, rootPage]) => ({
        rowid,
        type: String(type),
        name: String(name),
        nameKey: isExact(name) ? `u:${foldName(name)}` : `x:${nameHex}`,
        definition: definition === null || isExact(definition) ? definition : definitionHex,
        rootPage: Number(rootPage),
        ...(isSpellable(name) ? {} : { nameHex: nameHex.toLowerCase() }),
    }));
}
/** What the file says of itself. */
function readSettings(db) {
    const read = (name) => db.pragma(`main.${name}`, { simple: true });
    return {
        user_version: read('user_version'),
        application_id: read('application_id'),
        page_size: read('page_size'),
        encoding: read('encoding'),
        auto_vacuum: read('auto_vacuum'),
        journal_mode: read('journal_mode'),
    };
}
/** SQLite takes two names for the same when only the case of ASCII letters differs. */
function foldName(name) {
    return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
/** Whether a name can stand in SQL: not when bytes of it are no text, nor when it has a NUL, where SQL ends. */
function isSpellable(name) {
    return name !== null && isExact(name) && !name.includes('\0');
}
/** False when the text may stand for bytes that are no text. */
function isExact(text) {
    return text !== null && !text.includes('\u{fffd}');
}

;// CONCATENATED MODULE: ./lib/sqlite/compare/pair-columns.js

/** Puts together the columns, rowids and keys of two tables. */
function pairShapes(names, before, after) {
    const later = new Map(after.columns.map((name) => [foldName(name), name]));
    const earlier = new Set(before.columns.map(foldName));
    const columns = before.columns.flatMap((name) => {
        const other = later.get(foldName(name));
        return other === undefined ? [] : [{ before: name, after: other }];
    });
    return {
        tables: { ...names, columns },
        rowid: before.rowid === null || after.rowid === null ? null : { before: before.rowid, after: after.rowid },
        key: pairKeys(before, after, columns),
        isKeyRowid: before.isKeyRowid && after.isKeyRowid,
        onlyBefore: before.columns.filter((name) => !later.has(foldName(name))),
        onlyAfter: after.columns.filter((name) => !earlier.has(foldName(name))),
    };
}
function pairKeys(before, after, columns) {
    if (before.key.length === 0 || before.key.length !== after.key.length)
        return null;
    const paired = before.key.flatMap(({ name }, index) => {
        const other = after.key[index]?.name ?? '';
        return foldName(name) === foldName(other) ? columns.filter((column) => column.before === name) : [];
    });
    if (paired.length !== before.key.length)
        return null;
    return { columns: paired, collations: after.key.map(({ collation }) => collation) };
}

;// CONCATENATED MODULE: ./lib/sqlite/compare/table-shape.js

const VIRTUAL_GENERATED = 2;
const ROWID_NAMES = ['rowid', 'oid', '_rowid_'];
/**
 * Reads the shape of a table from its declaration: no row, view or virtual table is touched.
 * @param schema `main` or `after`
 * @returns null when the name of a column cannot be written in SQL
 * @see https://www.sqlite.org/pragma.html#pragma_table_xinfo
 */
function readTableShape(db, schema, table) {
    const all = db
        .prepare('SELECT name, pk, hidden FROM pragma_table_xinfo(?, ?)')
        .raw()
        .all(table, schema);
    if (!all.every(([name]) => isSpellable(name)))
        return null;
    const index = readKeyIndex(db, schema, table);
    const declared = all.filter(([, position]) => position > 0).sort((a, b) => a[1] - b[1]);
    const isKeyRowid = declared.length > 0 && index.length === 0;
    const hasRowid = index.length === 0 || index.some(([columnId]) => columnId === -1);
    const taken = new Set(all.map(([name]) => foldName(name)));
    return {
        columns: all.filter(([, , hidden]) => hidden !== VIRTUAL_GENERATED).map(([name]) => name),
        key: isKeyRowid
            ? declared.map(([name]) => ({ name, collation: 'BINARY' }))
            : index.filter(([, , , isKey]) => isKey === 1).map(([, name, collation]) => ({ name, collation })),
        rowid: hasRowid ? (ROWID_NAMES.find((name) => !taken.has(name)) ?? null) : null,
        isKeyRowid,
    };
}
/** The columns of the index behind the primary key; none where the rowid is the key. */
function readKeyIndex(db, schema, table) {
    const sql = `
    SELECT x.cid, x.name, x.coll, x.key
    FROM pragma_index_list(:table, :schema) AS i, pragma_index_xinfo(i.name, :schema) AS x
    WHERE i.origin = 'pk' ORDER BY x.seqno`;
    return db.prepare(sql).raw().all({ table, schema });
}

;// CONCATENATED MODULE: ./lib/sqlite/compare/compare-table.js







/** Rows can be told apart by so many columns at once. */
const MOST_WHOLE_ROW_COLUMNS = 600;
const MOST_COLUMNS_NAMED = 5;
const NO_KEY = 'Its rows have no key: one that changed counts as one removed and one added.';
const ONLY_ROWID = 'Its rows have no key but the rowid, which VACUUM and a rebuilt table number anew.';
/**
 * Compares the rows of one table that both sides have.
 * @param db a connection in which the sides are `main` and `after`
 * @throws SQLite's error on damage; BackupError INTEGRITY_CHECK_FAILED when a key is there twice
 */
function compareTable(db, before, after) {
    const table = before.name;
    const names = { before: before.name, after: after.name };
    if (!isSpellable(names.before) || !isSpellable(names.after)) {
        return uncompared(table, 'Its name cannot be written in SQL.');
    }
    try {
        const shapes = [
            readTableShape(db, 'main', names.before),
            readTableShape(db, 'after', names.after),
        ];
        if (shapes[0] === null || shapes[1] === null) {
            return uncompared(table, 'The name of a column cannot be written in SQL.');
        }
        return compareRows(db, pairShapes(names, shapes[0], shapes[1]));
    }
    catch (error) {
        if (!failedWith(error, 'extension missing', 'gave up'))
            throw error;
        return uncompared(table, `SQLite could not compare it: ${error.message}.`);
    }
}
/** A table whose content is not compared. */
function uncompared(table, reason) {
    return { table, added: null, removed: null, changed: null, comparable: 'no', reason };
}
function compareRows(db, shape) {
    const { before: table, after } = shape.tables;
    const [rowsBefore, rowsAfter] = [countAll(db, 'main', table), countAll(db, 'after', after)];
    const found = matchRows(db, shape, (matched) => matched === rowsBefore || matched === rowsAfter);
    if (found === null) {
        return uncompared(table, `Rows without a key are told apart by ${MOST_WHOLE_ROW_COLUMNS} columns at most.`);
    }
    const { matched, changed } = found;
    if (matched > rowsBefore || matched > rowsAfter)
        throw keyTwice(table);
    const isSame = matched === rowsBefore && matched === rowsAfter && changed === 0;
    const reasons = [...columnReasons(shape), ...(isSame ? [] : keyReasons(shape))];
    return {
        table,
        added: rowsAfter - matched,
        removed: rowsBefore - matched,
        changed,
        comparable: shape.onlyBefore.length + shape.onlyAfter.length > 0 ? 'partly' : 'rows',
        ...(reasons.length === 0 ? {} : { reason: reasons.join(' ') }),
    };
}
/** The index is left alone: it may need an extension, and the rows are in the table. */
function countAll(db, schema, table) {
    const sql = `SELECT count(*) FROM ${schema}.${quoteName(table)} NOT INDEXED`;
    return db.prepare(sql).pluck().get();
}
/**
 * Where a table has a key and a rowid, most rows are found under the rowid that they had: that is one walk through
 * both tables. Only the rest is looked up by key, each in a place of its own, and rows whose key holds a NULL by all
 * that they hold.
 * @param isAll tells whether so many matches leave nothing over on one side
 * @returns null when there are too many columns to tell rows apart that have no key
 */
function matchRows(db, { isKeyRowid, key, rowid, tables }, isAll) {
    if (rowid !== null && (key === null || isKeyRowid))
        return matchByRowid(db, tables, rowid);
    let found = { matched: 0, changed: 0 };
    if (key !== null && rowid !== null)
        found = matchByRowid(db, tables, rowid, key.columns);
    if (key !== null && !isAll(found.matched))
        found = sum(found, matchByKey(db, tables, key, rowid));
    if (isAll(found.matched))
        return found;
    if (tables.columns.length > MOST_WHOLE_ROW_COLUMNS)
        return null;
    return sum(found, matchWholeRows(db, tables, key, rowid));
}
function sum(a, b) {
    return { matched: a.matched + b.matched, changed: a.changed + b.changed };
}
function columnReasons({ onlyAfter, onlyBefore }) {
    const sides = [
        ['before', onlyBefore],
        ['after', onlyAfter],
    ];
    const said = sides.flatMap(([side, columns]) => columns.length === 0 ? [] : [`only ${side}: ${listNames(columns)}`]);
    return said.length === 0 ? [] : [`Compared over the columns of both sides (${said.join('; ')}).`];
}
function keyReasons({ key, rowid }) {
    if (key !== null)
        return [];
    return [rowid === null ? NO_KEY : ONLY_ROWID];
}
function listNames(columns) {
    const more = columns.length - MOST_COLUMNS_NAMED;
    const named = columns.slice(0, MOST_COLUMNS_NAMED).join(', ');
    return more > 0 ? `${named} and ${more} more` : named;
}
function keyTwice(table) {
    return new errors/* BackupError */.hj('INTEGRITY_CHECK_FAILED', `Table ${table} holds two rows with the same key.`, {
        hint: 'One of the two databases is damaged. Look at both with "savepoint check".',
        context: { table },
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./node_modules/better-sqlite3/lib/index.js
var lib = __webpack_require__(4918);
;// CONCATENATED MODULE: ./lib/sqlite/database.js






let addon;
/**
 * Opens a database file with better-sqlite3. In the bundle the native addon lies beside it in `prebuilds/` and is
 * handed over as an object, because better-sqlite3's own search needs `__dirname`.
 * @throws BackupError UNSUPPORTED_PLATFORM when there is no addon that this machine can load
 */
function openDatabase(path, options = {}) {
    addon ??= loadBundledAddon();
    return new lib(path, addon === undefined ? options : { ...options, nativeBinding: addon });
}
function loadBundledAddon() {
    const name = `./prebuilds/${platformName()}.node`;
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), 'prebuilds')))
        return undefined;
    try {
        return (0,external_node_module_.createRequire)(import.meta.url)(name);
    }
    catch (cause) {
        throw new errors/* BackupError */.hj('UNSUPPORTED_PLATFORM', `SQLite could not be loaded on ${platformName()}: ${String(cause)}`, {
            hint: process.platform === 'linux'
                ? 'It needs glibc 2.34 or newer (Debian 12, Ubuntu 22.04, RHEL 9) or musl (Alpine), on x64 or arm64.'
                : 'It runs on Linux, macOS and Windows, on x64 and arm64.',
            cause,
        });
    }
}
function platformName() {
    return `${process.platform === 'linux' && usesMusl() ? 'linuxmusl' : process.platform}-${process.arch}`;
}
function usesMusl() {
    try {
        return /\/ld-musl-[^/\s]*\.so/.test((0,external_node_fs_.readFileSync)('/proc/self/maps', 'latin1'));
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/sqlite/journal-damage.js
var journal_damage_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var journal_damage_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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

const MAGIC = Buffer.from('d9d505f920a163d7', 'hex');
const HEADER_BYTES = 28;
/** Stands for the number of records where writes are not synced: nothing tells their end from older ones behind. */
const UNCOUNTED = 0xffffffff;
const NUMBER_BYTES = 4;
const LARGEST_BYTES = 65_536;
/**
 * Looks for the place where SQLite would stop to roll a transaction back: it takes a record that does not fit its
 * checksum for the end of the journal, without a word, and leaves the rest of the transaction half-written. The
 * checksum looks at every 200th byte, so that not all damage can be found.
 * @param path of a hot journal that nobody uses
 * @returns where it is damaged, as a half-sentence; null when it reads to its end
 * @see https://www.sqlite.org/fileformat2.html#the_rollback_journal
 */
async function findJournalDamage(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = journal_damage_addDisposableResource(env_1, await (0,promises_.open)(path), true);
        const header = await readBytes(file, 0, HEADER_BYTES);
        const first = parseSegment(header);
        if (first === null)
            return isBegun(header) ? 'its header cannot be read' : null;
        const { pageSizeBytes, sectorSizeBytes } = first;
        const recordBytes = NUMBER_BYTES + pageSizeBytes + NUMBER_BYTES;
        const seen = new Set();
        let segment = first;
        for (let offset = 0; segment !== null && isCounted(segment);) {
            offset += sectorSizeBytes;
            for (let left = segment.records; left > 0; left -= 1) {
                const record = await readBytes(file, offset, recordBytes);
                if (!isWhole(record, segment, recordBytes, seen))
                    return `its record ${seen.size + 1} cannot be read`;
                seen.add(record.readUInt32BE(0));
                offset += recordBytes;
            }
            offset = Math.ceil(offset / sectorSizeBytes) * sectorSizeBytes;
            segment = parseSegment(await readBytes(file, offset, HEADER_BYTES));
        }
        return null;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = journal_damage_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** A program that died before its journal was whole, or after it ended, has left nothing unfinished in the database. */
function isBegun(header) {
    return header.length === HEADER_BYTES && header[0] !== 0;
}
/** Before the first sync the count is 0: then nothing of it is in the database yet. */
function isCounted({ records }) {
    return records > 0 && records !== UNCOUNTED;
}
async function readBytes(file, offset, length) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
}
/** Null for what SQLite does not take for a header either. */
function parseSegment(bytes) {
    if (bytes.length < HEADER_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC))
        return null;
    const [records = 0, nonce = 0, pageCount = 0, sectorSizeBytes = 0, pageSizeBytes = 0] = [
        8, 12, 16, 20, 24,
    ].map((offset) => bytes.readUInt32BE(offset));
    if (!isSize(sectorSizeBytes, 32) || !isSize(pageSizeBytes, 512))
        return null;
    return { records, nonce, pageCount, sectorSizeBytes, pageSizeBytes };
}
function isSize(sizeBytes, smallestBytes) {
    return sizeBytes >= smallestBytes && sizeBytes <= LARGEST_BYTES && (sizeBytes & (sizeBytes - 1)) === 0;
}
/** A page that was there before the transaction, once, as it was. */
function isWhole(record, segment, recordBytes, seen) {
    if (record.length < recordBytes)
        return false;
    const page = record.readUInt32BE(0);
    if (page === 0 || page > segment.pageCount || seen.has(page))
        return false;
    const content = record.subarray(NUMBER_BYTES, -NUMBER_BYTES);
    return checksum(content, segment.nonce) === record.readUInt32BE(recordBytes - NUMBER_BYTES);
}
function checksum(content, nonce) {
    let sum = nonce;
    for (let at = content.length - 200; at > 0; at -= 200)
        sum += content[at] ?? 0;
    return sum >>> 0;
}

;// CONCATENATED MODULE: ./lib/sqlite/recover-copy.js









/** The shared index is left out: SQLite makes it anew from the log. */
const COPIED = ['', '-journal', '-wal'];
/** Longer than the steps in which file systems count time, so that no write hides within one of them. */
const QUIET_MS = 20;
const PAUSE_MS = 25;
/**
 * Copies a database that nobody writes, with its journal and log, and recovers the copy.
 * @throws BackupError SOURCE_BUSY when it does not stay unchanged for the time of a copy, INTEGRITY_CHECK_FAILED when
 *   its journal cannot be read
 * @see https://www.sqlite.org/lockingv3.html#hot_journals
 */
async function recoverCopy(request) {
    const path = (0,external_node_path_.join)(request.scratch, `recovered-${process.pid}.db`);
    const remove = async () => {
        for (const suffix of ['', ...sqlite_sidecars/* SIDECARS */.r])
            await (0,promises_.rm)(path + suffix, { force: true });
    };
    const deadlineMs = performance.now() + request.busyTimeoutMs;
    try {
        while (!(await copyUnchanged(request.realPath, path))) {
            await remove();
            if (performance.now() > deadlineMs)
                throw sourceBusy(request.path, request.busyTimeoutMs);
            await (0,external_node_timers_promises_.setTimeout)(PAUSE_MS);
        }
        await assertJournalReads(`${path}-journal`, request.path);
        recover(path);
        return { path, remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
async function copyUnchanged(from, to) {
    const before = await stampsOf(from);
    if (Math.abs(Date.now() - before.newestMs) < QUIET_MS)
        return false;
    for (const suffix of COPIED) {
        // A clone where the file system can: it takes no time and no space.
        if (!(await exists(from + suffix)))
            continue;
        await (0,promises_.copyFile)(from + suffix, to + suffix, external_node_fs_.constants.COPYFILE_FICLONE);
        await (0,promises_.chmod)(to + suffix, 0o600);
    }
    return before.stamps === (await stampsOf(from)).stamps;
}
async function stampsOf(path) {
    const all = await Promise.all(COPIED.map((suffix) => (0,promises_.stat)(path + suffix, { bigint: true }).catch(() => null)));
    const stamps = all.map((one) => one === null ? '-' : `${one.ino}:${one.size}:${one.mtimeNs}:${one.ctimeNs}`);
    return { stamps: stamps.join(), newestMs: Math.max(...all.map((one) => Number(one?.mtimeMs ?? 0n))) };
}
async function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}
async function assertJournalReads(journal, path) {
    const damage = (await exists(journal)) ? await findJournalDamage(journal) : null;
    if (damage === null)
        return;
    throw new errors/* BackupError */.hj('INTEGRITY_CHECK_FAILED', `${path} holds an unfinished transaction that cannot be rolled back: its rollback journal is damaged, ${damage}.`, {
        hint: 'Restore the newest verified backup. SQLite opens such a file without a word, with parts of what was never committed.',
        context: { path },
    });
}
/** The first read of a connection that may write rolls a journal back; its end puts the log into the database. */
function recover(path) {
    const db = openDatabase(path, { fileMustExist: true });
    try {
        db.pragma('schema_version');
    }
    finally {
        db.close();
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/tidy-sidecars.js



/**
 * A read-only connection to a database in WAL mode makes an empty `-wal` and a `-shm` and cannot remove them. When
 * they were not there before, a connection that may write is opened and closed once: SQLite then removes them itself,
 * under its own locks, unless somebody else has come to use them.
 * @param before the sidecars that were there before the read-only connection
 * @see https://www.sqlite.org/walformat.html section 1.4
 */
async function tidySidecars(realPath, before) {
    if (before.size > 0 || (await (0,sqlite_sidecars/* readSidecars */.D)(realPath)).get('-wal') !== 0)
        return;
    try {
        const db = openDatabase(realPath, { fileMustExist: true, timeout: 0 });
        try {
            db.pragma('schema_version');
        }
        finally {
            db.close();
        }
    }
    catch (error) {
        // Not ours to write, or in use by now: an empty log beside a database harms nobody.
        if (!isSqliteError(error))
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/wait-while-busy.js


/**
 * How long SQLite itself waits for a lock, one look after another at 1, 3, 8 and 18 ms. Left alone it comes to look only
 * every 100 ms, and then misses the gaps of a few milliseconds that a busy writer in rollback mode leaves.
 * @see https://www.sqlite.org/c3ref/busy_timeout.html
 */
const LOOK_MS = 20;
/**
 * Tries again for as long as a lock is in the way.
 * @param attempt on a connection whose own timeout is {@link LOOK_MS}
 * @throws what the attempt fails with; when time is up, SQLite's error about the lock
 */
async function waitWhileBusy(attempt, busyTimeoutMs) {
    const endMs = performance.now() + busyTimeoutMs;
    for (;;) {
        try {
            return attempt();
        }
        catch (error) {
            if (!failedWith(error, 'busy') || performance.now() >= endMs)
                throw error;
        }
        await (0,external_node_timers_promises_.setImmediate)();
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/read-transaction.js








/**
 * Opens a database and pins one instant of it. What cannot be read without changing it (an unfinished transaction of
 * a program that died; a write-ahead log in a folder that cannot be written) is recovered in a copy.
 * @throws BackupError of a look at the file, SOURCE_BUSY, SOURCE_UNREADABLE, SOURCE_UNSUPPORTED_FORMAT,
 *   INTEGRITY_CHECK_FAILED when SQLite cannot even read the schema
 */
async function openReadTransaction(request) {
    const { path, scratch, busyTimeoutMs } = request;
    try {
        const file = await (0,database_file/* assertDatabaseFile */.a)(path);
        try {
            return await pin(path, file, busyTimeoutMs);
        }
        catch (error) {
            if (scratch === null || !needsRecovery(error, file))
                throw error;
        }
        return await pinRecovered(request, file, scratch);
    }
    catch (error) {
        throw wrapSourceError(error, path, busyTimeoutMs);
    }
}
function needsRecovery(error, { journalMode }) {
    if (failedWith(error, 'recovery needed'))
        return true;
    return journalMode === 'wal' && failedWith(error, 'cannot open', 'read-only');
}
async function pin(path, file, busyTimeoutMs) {
    const before = await (0,sqlite_sidecars/* readSidecars */.D)(file.realPath);
    const db = openDatabase(path, { readonly: true, fileMustExist: true, timeout: LOOK_MS });
    const close = async () => {
        db.close();
        if (file.journalMode === 'wal')
            await tidySidecars(file.realPath, before);
    };
    try {
        harden(db);
        // A transaction begins with its first read: from here on, no writer can make the backup start over.
        db.exec('BEGIN');
        await waitWhileBusy(() => db.prepare('SELECT 1 FROM sqlite_schema').get(), busyTimeoutMs);
        return { db, file, recovery: null, close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/**
 * Against hostile files. Defensive mode is better-sqlite3's default; memory mapping is off by default.
 * @see https://www.sqlite.org/security.html
 */
function harden(db) {
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('query_only = ON');
}
const RECOVERIES = {
    wal: 'Its folder cannot be written, so its write-ahead log was replayed in a copy. The file itself is untouched.',
    rollback: 'It holds an unfinished transaction of a program that died. The last committed state was taken; the file itself is untouched.',
};
async function pinRecovered({ path, busyTimeoutMs }, file, scratch) {
    const copy = await recoverCopy({ path, realPath: file.realPath, busyTimeoutMs, scratch });
    try {
        const transaction = await pin(copy.path, await (0,database_file/* assertDatabaseFile */.a)(copy.path), busyTimeoutMs);
        const close = async () => {
            await transaction.close();
            await copy.remove();
        };
        return { db: transaction.db, file, recovery: RECOVERIES[file.journalMode], close };
    }
    catch (error) {
        await copy.remove();
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/compare/open-pair.js

/**
 * Opens two databases to be compared.
 * @throws BackupError as {@link openReadTransaction} does
 * @see https://www.sqlite.org/lang_attach.html
 */
async function openPair(request) {
    const before = await openReadTransaction({ ...request, path: request.before });
    try {
        const after = await openReadTransaction({ ...request, path: request.after });
        const close = async () => {
            await before.close();
            await after.close();
        };
        try {
            return { before: before.db, after: after.db, isJoined: attach(before.db, after.db), close };
        }
        catch (error) {
            await after.close();
            throw error;
        }
    }
    catch (error) {
        await before.close();
        throw error;
    }
}
function attach(before, after) {
    if (encodingOf(before) !== encodingOf(after))
        return false;
    // Opened with the flags of the first connection, so read-only too; the pragmas that harden hold for both.
    before.prepare('ATTACH ? AS after').run(after.name);
    return true;
}
function encodingOf(db) {
    return db.pragma('encoding', { simple: true });
}

;// CONCATENATED MODULE: ./lib/sqlite/compare/compare-databases.js








/**
 * Compares two databases that nobody writes to: schema, settings and rows. Nothing of their schemas is executed: no
 * view, trigger, virtual table or expression.
 * @throws BackupError as `Engine.compare` says
 */
async function compareDatabases(request) {
    const pages = await compareFilePages(request.before, request.after);
    const pair = await openPair(request);
    try {
        const sides = [readSchema(pair.before), readSchema(pair.after)];
        const isUntouched = findUntouchedTrees(pair.before, pages);
        return (0,difference/* assembleDifference */.gQ)({
            tables: pairObjects(sides[0].filter(isTable), sides[1].filter(isTable)).map((tables) => compareEither(pair, tables, isUntouched)),
            virtualTables: pairObjects(sides[0].filter(isVirtual), sides[1].filter(isVirtual)).map(({ before, after }) => (before ?? after).name),
            schema: compareSchemas(...sides),
            settings: (0,difference/* compareSettings */.ZK)(readSettings(pair.before), readSettings(pair.after)),
        });
    }
    catch (error) {
        throw wrapSourceError(error, `${request.before} or ${request.after}`, request.busyTimeoutMs);
    }
    finally {
        await pair.close();
    }
}
function isTable({ rootPage, type }) {
    return type === 'table' && rootPage > 0;
}
function isVirtual({ rootPage, type }) {
    return type === 'table' && rootPage === 0;
}
function compareEither(pair, { before, after }, isUntouched) {
    if (before === null)
        return onOneSide(pair.after, after, 'added');
    if (after === null)
        return onOneSide(pair.before, before, 'removed');
    const isSame = before.definition === after.definition && before.rootPage === after.rootPage;
    if (isSame && isUntouched(before.name)) {
        return { table: before.name, added: 0, removed: 0, changed: 0, comparable: 'rows' };
    }
    if (!pair.isJoined)
        return uncompared(before.name, 'The two databases encode text differently.');
    return compareTable(pair.before, before, after);
}
function onOneSide(db, object, change) {
    const rows = countRows(db, object);
    if (rows === null)
        return uncompared(object.name, 'Its rows cannot be counted without a missing extension.');
    return { table: object.name, added: 0, removed: 0, changed: 0, comparable: 'rows', [change]: rows };
}

// EXTERNAL MODULE: ./lib/files/sync-directory.js
var sync_directory = __webpack_require__(56018);
;// CONCATENATED MODULE: ./lib/sqlite/online-backup.js


/** Large enough to be fast (measured: 500 MB in 1.2 s), small enough to answer within some 10 ms. */
const PAGES_PER_STEP = 1000;
/**
 * Runs SQLite's online backup from a connection whose read transaction is open into a file.
 * better-sqlite3 resolves with 0 pages, and copies nothing, when either side is locked: the caller must compare.
 * @returns the pages that were copied; 0 when a lock was in the way
 * @throws SQLite's error
 * @see https://www.sqlite.org/backup.html
 */
async function backUpOnline(db, destination, onPages) {
    const { totalPages } = await db.backup(destination, {
        progress: ({ totalPages: total, remainingPages }) => {
            onPages(total - remainingPages, total);
            return PAGES_PER_STEP;
        },
    });
    return totalPages;
}
/**
 * Compares a finished copy with what the read transaction said of its size.
 * @throws BackupError INVARIANT_BROKEN
 */
async function assertCopied(destination, copiedPages, expected) {
    const sizeBytes = await (0,promises_.stat)(destination).then((stats) => stats.size, () => 0);
    const expectedBytes = expected.pageCount * expected.pageSizeBytes;
    if (copiedPages === expected.pageCount && sizeBytes === expectedBytes)
        return;
    throw new errors/* BackupError */.hj('INVARIANT_BROKEN', `SQLite copied ${copiedPages} pages (${sizeBytes} bytes) to ${destination}; ` +
        `the source has ${expected.pageCount} pages (${expectedBytes} bytes).`, {
        hint: 'The copy is not used. Run the command again; if it happens twice, check the disk.',
        context: { destination, copiedPages, sizeBytes, expectedBytes },
    });
}

// EXTERNAL MODULE: ./lib/sqlite/open-files.js
var open_files = __webpack_require__(74700);
// EXTERNAL MODULE: ./lib/files/database-path.js
var database_path = __webpack_require__(59644);
// EXTERNAL MODULE: ./lib/files/resolve-target.js
var resolve_target = __webpack_require__(83929);
;// CONCATENATED MODULE: ./lib/sqlite/resolve-database.js


/**
 * The real file behind a target, which need not exist, under a path that SQLite does not misread.
 * @throws BackupError INPUT_INVALID, TARGET_NOT_WRITABLE when its folder does not exist
 */
async function resolveDatabase(target) {
    (0,database_path/* assertDatabasePath */.j)(target);
    const path = await (0,resolve_target/* resolveTarget */.u)(target);
    (0,database_path/* assertDatabasePath */.j)(path);
    return path;
}

;// CONCATENATED MODULE: ./lib/sqlite/target-file.js




/**
 * @param path with all symlinks resolved
 * @returns null when nothing is there
 * @throws BackupError TARGET_NOT_A_FILE, TARGET_NOT_WRITABLE, IO_FAILED
 */
async function statTarget(path) {
    const stats = await (0,promises_.lstat)(path).catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'target');
    });
    if (stats === null || stats.isFile())
        return stats;
    throw new errors/* BackupError */.hj('TARGET_NOT_A_FILE', `${path} is not a file: a database cannot be put there.`, {
        hint: 'Name the path of the database file itself.',
        context: { path },
    });
}
/**
 * Looks at a target that exists, before SQLite does; never call it while this process has a connection to it.
 * @throws BackupError TARGET_NOT_WRITABLE
 */
async function lookAtTarget(path, stats) {
    const common = { path, sizeBytes: stats.size, linkCount: stats.nlink };
    if (stats.size === 0) {
        return { isDatabase: true, file: { ...common, journalMode: 'rollback', pageSizeBytes: 0 } };
    }
    try {
        const { journalMode, pageSizeBytes } = await (0,database_file/* assertDatabaseFile */.a)(path);
        return { isDatabase: true, file: { ...common, journalMode, pageSizeBytes } };
    }
    catch (error) {
        if (!(error instanceof errors/* BackupError */.hj) || error.kind !== 'source')
            throw error;
        if (error.code === 'SOURCE_UNREADABLE')
            throw (0,wrap_file_error/* wrapFileError */.J)(error.cause, path, 'target');
        return { isDatabase: false, stats, message: error.message };
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/wrap-target-error.js



/**
 * The error of a target that others have open or locked.
 * @param waitedMs 0 where waiting would not have helped
 */
function targetInUse(path, waitedMs, openedBy) {
    const who = openedBy.length === 0 ? 'another process' : `process ${openedBy.join(', ')}`;
    const waited = waitedMs === 0 ? '' : ` (waited ${waitedMs / 1000} s)`;
    return new errors/* BackupError */.hj('TARGET_IN_USE', `${path} is in use by ${who}${waited}.`, {
        hint: 'Stop what uses it, or restore with --in-place, which waits only for reads and writes. It was not changed.',
        context: { path, waitedMs, openedBy: openedBy.join() },
        transient: true,
    });
}
/** An error of SQLite or the system on a target, as a {@link BackupError}; one that is already one stays itself. */
function wrapTargetError(error, path, busyTimeoutMs) {
    if (error instanceof errors/* BackupError */.hj || !isSqliteError(error))
        return (0,wrap_file_error/* wrapFileError */.J)(error, path, 'target');
    const details = { context: { path, sqlite: error.code }, cause: error };
    switch (classifySqliteError(error)) {
        case 'busy':
            return targetInUse(path, busyTimeoutMs, []);
        case 'disk full':
            return new errors/* BackupError */.hj('DISK_FULL', `No space left for writing ${path}.`, {
                ...details,
                hint: 'Free some space. The target was not changed.',
            });
        case 'damaged':
        case 'format unsupported':
        case 'extension missing':
            return new errors/* BackupError */.hj('TARGET_UNSUITABLE', `${path} cannot be written in place: ${error.message}.`, {
                ...details,
                hint: 'Leave out --in-place: the restore then sets the old file aside and puts the new one in its place.',
            });
        case 'read-only':
        case 'recovery needed':
        case 'cannot open':
            return new errors/* BackupError */.hj('TARGET_NOT_WRITABLE', `${path} cannot be opened for writing: ${error.message}.`, {
                ...details,
                hint: 'Check the owner and permissions of the file, its -wal and -shm and their folder.',
            });
        case 'I/O failed':
        case 'gave up':
            return new errors/* BackupError */.hj('IO_FAILED', `${path} could not be written: ${error.message}.`, {
                ...details,
                hint: 'Check the disk and the memory of this machine. The target is whole, with its old content or the new: savepoint check says which tables it has.',
            });
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/copy-into.js













const RETRY_MS = 20;
/**
 * Writes a staged database into a live one, in a single transaction of SQLite: those who have it open see the new rows
 * with their next read, and a kill at any moment leaves the old content or the new.
 * @throws BackupError as `Engine.copyInto` says
 */
async function copyInto(request, onPages) {
    const { staged, target, busyTimeoutMs } = request;
    const path = await resolveDatabase(target);
    try {
        const file = await readTarget(path);
        assertPageSize(file, (await (0,database_file/* assertDatabaseFile */.a)(staged)).pageSizeBytes);
        const transaction = await openReadTransaction({ path: staged, busyTimeoutMs, scratch: null });
        try {
            await copyUntilDone(transaction.db, path, busyTimeoutMs, onPages);
        }
        finally {
            await transaction.close();
        }
        await bringToDisk(path, busyTimeoutMs);
    }
    catch (error) {
        throw wrapTargetError(error, path, busyTimeoutMs);
    }
}
async function readTarget(path) {
    const stats = await statTarget(path);
    const look = stats === null ? null : await lookAtTarget(path, stats);
    if (look?.isDatabase === true)
        return look.file;
    throw new errors/* BackupError */.hj('TARGET_UNSUITABLE', `${path} cannot be written in place: ${look?.message ?? 'it does not exist'}`, {
        hint: 'Leave out --in-place: the restore then puts a new file in its place.',
        context: { path },
    });
}
function assertPageSize({ path, journalMode, pageSizeBytes }, newSizeBytes) {
    if (journalMode !== 'wal' || pageSizeBytes === newSizeBytes)
        return;
    throw new errors/* BackupError */.hj('TARGET_UNSUITABLE', `${path} has pages of ${pageSizeBytes} bytes and the backup has pages of ${newSizeBytes}: ` +
        'SQLite cannot change them in a WAL database.', {
        hint: 'Stop what uses the target and leave out --in-place, or set its journal_mode to DELETE first.',
        context: { path, pageSizeBytes, newSizeBytes },
    });
}
/** better-sqlite3 gives no busy timeout to a backup's destination, and reports 0 pages when it is locked. */
async function copyUntilDone(db, path, busyTimeoutMs, onPages) {
    const deadlineMs = performance.now() + busyTimeoutMs;
    while ((await backUpOnline(db, path, onPages)) === 0) {
        if (performance.now() > deadlineMs)
            throw targetInUse(path, busyTimeoutMs, await (0,open_files/* findOpeners */.K)(path));
        await (0,external_node_timers_promises_.setTimeout)(RETRY_MS);
    }
}
/**
 * Makes what was committed survive a power cut. Somebody's lock is no error any more: it belongs to one who uses the
 * new content, and whose own commits bring it to the disk.
 * @throws BackupError IO_FAILED, never one that says that nothing was written
 */
async function bringToDisk(path, busyTimeoutMs) {
    try {
        checkpoint(path, busyTimeoutMs);
    }
    catch (error) {
        if (!failedWith(error, 'busy'))
            throw unreadableAfterwards(path, error);
    }
    // SQLite removes its journal without syncing the folder: after a power cut it would roll the new content back.
    await (0,sync_directory/* syncDirectory */.z)((0,external_node_path_.dirname)(path), 'target');
}
/** In WAL mode a commit is not on the disk until the next checkpoint, with better-sqlite3's settings. */
function checkpoint(path, busyTimeoutMs) {
    const db = openDatabase(path, { fileMustExist: true, timeout: busyTimeoutMs });
    try {
        db.pragma('wal_checkpoint(PASSIVE)');
    }
    finally {
        db.close();
    }
}
function unreadableAfterwards(path, cause) {
    return new errors/* BackupError */.hj('IO_FAILED', `${path} was written and cannot be read back: ${String(cause)}.`, {
        hint: 'Check the disk and its mount.',
        context: { path },
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/sqlite/check-foreign-keys.js

const MOST_DETAILS = 20;
/**
 * Counts the rows that refer to a row that does not exist. A schema whose foreign keys do not fit their parents, or
 * that needs a missing extension, cannot be checked: that is an obstacle, not a violation.
 * @throws SQLite's error on damage
 * @see https://www.sqlite.org/pragma.html#pragma_foreign_key_check
 */
function checkForeignKeys(db) {
    const counts = new Map();
    let violations = 0;
    try {
        const rows = db.prepare('PRAGMA main.foreign_key_check').raw().safeIntegers().iterate();
        for (const [table, , parent] of rows) {
            const pair = `${table} refers to ${parent}`;
            violations += 1;
            counts.set(pair, (counts.get(pair) ?? 0) + 1);
        }
    }
    catch (error) {
        if (!isSqliteError(error) || !error.code.startsWith('SQLITE_ERROR'))
            throw error;
        return { violations: null, obstacle: error.message, details: [] };
    }
    const details = [...counts].map(([pair, count]) => `${pair}: ${count} row(s) without a parent`);
    return { violations, obstacle: null, details: details.slice(0, MOST_DETAILS) };
}

;// CONCATENATED MODULE: ./lib/sqlite/problem-list.js
const MOST_KEPT = 100;
/** The problems of a check: all counted, the first hundred kept. */
class ProblemList {
    #first = [];
    #count = 0;
    add(problem) {
        this.#count += 1;
        if (this.#first.length < MOST_KEPT)
            this.#first.push(problem);
    }
    /** Takes a row of integrity_check, in which one b-tree's problems are lines under a heading. */
    addRow(row) {
        for (const line of row.split('\n')) {
            if (line !== '' && !line.startsWith('*** in database '))
                this.add(line);
        }
    }
    get first() {
        return this.#first;
    }
    get count() {
        return this.#count;
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/tree-damage.js
/**
 * Walks every b-tree page by page, without comparing a single key, so that no extension is needed.
 * @returns what is wrong, as sentences: unreadable pages, and pages that belong to two trees
 * @see https://www.sqlite.org/dbstat.html
 */
function findTreeDamage(db) {
    const corrupted = db
        .prepare("SELECT pageno, name FROM dbstat WHERE pagetype = 'corrupted' ORDER BY pageno")
        .raw()
        .all();
    const shared = db
        .prepare('SELECT pageno, group_concat(DISTINCT name) FROM dbstat GROUP BY pageno HAVING count(*) > 1')
        .raw()
        .all();
    return [
        ...corrupted.map(([page, name]) => `Page ${page} of ${name} is damaged`),
        ...shared.map(([page, names]) => `Page ${page} is used twice: ${names}`),
    ];
}

;// CONCATENATED MODULE: ./lib/sqlite/check-integrity.js




/** SQLite stops looking after so many; its default of 100 would hide how bad it is. */
const MOST_PROBLEMS = 10_000;
/** A name that was changed on its way out of SQLite, or would be on its way in. */
const NOT_TEXT = /[\0\uFFFD]/;
/**
 * Lets SQLite check the structure of a whole database. Damage is a result. Where an extension is missing, what can be
 * checked without it is checked table by table, and the rest is listed as a limitation: nothing is stubbed, because a
 * stand-in for a collation or function was measured to make good indexes look damaged.
 * @throws SQLite's error when the check could not be done: locked, no memory, I/O
 * @see https://www.sqlite.org/pragma.html#pragma_integrity_check
 */
function checkIntegrity(db, depth) {
    const problems = new ProblemList();
    const pragma = depth === 'full' ? 'integrity_check' : 'quick_check';
    const failure = check(db, `PRAGMA main.${pragma}(${MOST_PROBLEMS})`, problems);
    const limitations = failure === null ? [] : checkByTable(db, pragma, failure, problems);
    return { problems: problems.first, problemCount: problems.count, limitations };
}
/** @returns an error that is not about damaged pages; null when the check came to its end or met damage */
function check(db, sql, problems) {
    try {
        for (const row of db.prepare(sql).pluck().iterate()) {
            if (row !== 'ok')
                problems.addRow(String(row));
        }
        return null;
    }
    catch (error) {
        if (!isSqliteError(error) || !failedWith(error, 'damaged', 'format unsupported', 'extension missing'))
            throw error;
        if (error.code.startsWith('SQLITE_ERROR'))
            return error;
        problems.add(error.message);
        return null;
    }
}
/** The whole check stops at the first statement that fails; table by table, the others still have their say. */
function checkByTable(db, pragma, whole, problems) {
    const limitations = [];
    for (const { name, isVirtual } of readTables(db)) {
        if (NOT_TEXT.test(name)) {
            limitations.push({
                table: name,
                reason: 'its name is not text, so that it cannot be checked by itself',
            });
            continue;
        }
        const failure = check(db, `PRAGMA main.${pragma}(${quoteName(name)})`, problems);
        if (failure === null)
            continue;
        const reason = missingExtension(failure) ?? (isVirtual ? missingTokenizer(db, name) : null);
        if (reason === null)
            problems.add(`${name}: ${failure.message}`);
        else
            limitations.push({ table: name, reason });
    }
    for (const problem of findTreeDamage(db))
        problems.add(problem);
    if (limitations.length > 0 || problems.count > 0)
        return limitations;
    const reason = missingExtension(whole);
    if (reason === null)
        problems.add(whole.message);
    return reason === null ? [] : [{ table: null, reason }];
}
function missingExtension(error) {
    return failedWith(error, 'extension missing') ? error.message : null;
}
/** FTS5 says only "SQL logic error", as it does for damage, until it is asked to match something. */
function missingTokenizer(db, table) {
    const name = quoteName(table);
    try {
        db.prepare(`SELECT 1 FROM ${name} WHERE ${name} MATCH 'a' LIMIT 1`).get();
        return null;
    }
    catch (error) {
        if (isSqliteError(error))
            return missingExtension(error);
        throw error;
    }
}
/** Every table that SQLite knows; the schema table is among them, and with it the free pages are checked. */
function readTables(db) {
    const sql = `SELECT name, type = 'virtual' FROM pragma_table_list
               WHERE schema = 'main' AND type <> 'view' ORDER BY name`;
    const rows = db.prepare(sql).raw().all();
    return rows.map(([name, isVirtual]) => ({ name, isVirtual: isVirtual === 1 }));
}

;// CONCATENATED MODULE: ./lib/sqlite/evaluate-assertion.js

/**
 * Evaluates one SQL statement of the user, which must give a true value (in SQL's sense: a number other than 0) in the
 * first column of its first row.
 * @throws SQLite's error on damage and when the database could not be read
 */
function evaluateAssertion(db, sql) {
    try {
        const statement = db.prepare(sql);
        if (!statement.reader || !statement.readonly) {
            return { sql, outcome: 'error', message: 'it must be one statement that only reads, such as a SELECT' };
        }
        const row = statement.raw().safeIntegers().get();
        if (row === undefined)
            return { sql, outcome: 'broken', message: 'it gave no row' };
        return isTrue(row[0])
            ? { sql, outcome: 'held' }
            : { sql, outcome: 'broken', message: `it gave ${describe(row[0])}` };
    }
    catch (error) {
        if (isSqliteError(error) && !isAboutStatement(error))
            throw error;
        return { sql, outcome: 'error', message: error instanceof Error ? error.message : String(error) };
    }
}
function isAboutStatement(error) {
    return error.code.startsWith('SQLITE_ERROR') || classifySqliteError(error) === 'gave up';
}
/** @see https://www.sqlite.org/lang_expr.html#boolean_expressions */
function isTrue(value) {
    if (value === null)
        return false;
    if (typeof value === 'bigint')
        return value !== 0n;
    const number = typeof value === 'number' ? value : Number.parseFloat(String(value));
    return number !== 0 && !Number.isNaN(number);
}
function describe(value) {
    if (value === null)
        return 'NULL';
    return Buffer.isBuffer(value)
        ? `a blob of ${value.length} bytes`
        : JSON.stringify(String(value).slice(0, 80));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
;// CONCATENATED MODULE: ./lib/sqlite/schema-objects.js


const COLUMNS = ['type', 'name', 'tbl_name', 'sql'];
// Hexadecimal of the stored bytes, because hostile schemas hold numbers, blobs and text that is no text.
const FACTS = COLUMNS.map((column) => `typeof(${column}) || ':' || hex(CAST(${column} AS BLOB))`);
const schema_objects_SCHEMA_SQL = `
  SELECT rowid, type = 'table' AND typeof(rootpage) = 'integer' AND rootpage > 0,
         CAST(name AS TEXT), hex(CAST(name AS BLOB)), ${FACTS.join(', ')}
  FROM sqlite_schema ORDER BY rowid`;
/** Reads the schema table. Errors are SQLite's own. */
function readSchemaObjects(db, encoding) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const tables = [];
    const rows = db.prepare(schema_objects_SCHEMA_SQL).safeIntegers().raw().iterate();
    for (const [rowid, isTable, name, nameHex, ...facts] of rows) {
        hash.update(`${facts.join('\n')}\n`);
        if (isTable !== 1n)
            continue;
        const exact = encodeHex(name, encoding) === nameHex.toLowerCase();
        tables.push(exact ? { rowid, name } : { rowid, name, nameHex: nameHex.toLowerCase() });
    }
    return { digest: (0,digest/* digestOfHex */.z)(hash.digest('hex')), tables };
}
function encodeHex(text, encoding) {
    if (encoding !== 'utf16be')
        return Buffer.from(text, encoding).toString('hex');
    return Buffer.from(text, 'utf16le').swap16().toString('hex');
}

;// CONCATENATED MODULE: ./lib/sqlite/read-fingerprint.js


/**
 * Reads the facts that tell one state of a database from another. Call it in a transaction: it makes many statements.
 * @throws SQLite's error on damage
 */
function readFingerprint(db) {
    const encoding = db.pragma('encoding', { simple: true });
    const schema = readSchemaObjects(db, NODE_ENCODINGS[encoding]);
    return {
        pageSizeBytes: db.pragma('page_size', { simple: true }),
        pageCount: db.pragma('page_count', { simple: true }),
        encoding,
        userVersion: db.pragma('user_version', { simple: true }),
        applicationId: db.pragma('application_id', { simple: true }),
        schemaDigest: schema.digest,
        tables: schema.tables.map((table) => {
            const rows = countRows(db, table);
            const { name, nameHex } = table;
            return nameHex === undefined ? { name, rows } : { name, nameHex, rows };
        }),
    };
}
const NODE_ENCODINGS = { 'UTF-8': 'utf8', 'UTF-16le': 'utf16le', 'UTF-16be': 'utf16be' };

;// CONCATENATED MODULE: ./lib/sqlite/sqlite-version.js
/** The version of the SQLite library behind a connection, such as `3.54.1`. */
function readSqliteVersion(db) {
    return db.prepare('SELECT sqlite_version()').pluck().get();
}

;// CONCATENATED MODULE: ./lib/sqlite/inspect-database.js









const UNCHECKED = { problems: [], problemCount: 0, limitations: [] };
/**
 * Looks at one database, the structure first: nothing else is asked of a file before it is known to be sound.
 * @throws BackupError as `Engine.inspect` says
 */
async function inspectDatabase(request) {
    const { path, busyTimeoutMs } = request;
    const transaction = await openReadTransaction({ path, busyTimeoutMs, scratch: request.scratch ?? null });
    try {
        const notes = transaction.recovery === null ? [] : [`${path}: ${transaction.recovery}`];
        return { ...inspect(transaction.db, request), notes };
    }
    catch (error) {
        throw wrapSourceError(error, path, busyTimeoutMs);
    }
    finally {
        await transaction.close();
    }
}
function inspect(db, request) {
    const integrity = request.integrity === 'none' ? UNCHECKED : checkIntegrity(db, request.integrity);
    const found = new ProblemList();
    const unlessDamaged = (look) => {
        try {
            return look();
        }
        catch (error) {
            if (!failedWith(error, 'damaged', 'format unsupported'))
                throw error;
            found.add(error.message);
            return null;
        }
    };
    const foreignKeys = request.foreignKeys ? unlessDamaged(() => checkForeignKeys(db)) : null;
    const fingerprint = request.fingerprint ? unlessDamaged(() => readFingerprint(db)) : null;
    const assertions = request.assertions.map((sql) => unlessDamaged(() => evaluateAssertion(db, sql)) ?? {
        sql,
        outcome: 'error',
        message: 'the database is damaged',
    });
    return {
        integrity: withFound(integrity, found),
        foreignKeys,
        fingerprint,
        assertions,
        sqliteVersion: readSqliteVersion(db),
    };
}
/** Damage that integrity_check did not meet but another statement did. */
function withFound(integrity, found) {
    return {
        ...integrity,
        problems: [...integrity.problems, ...found.first],
        problemCount: integrity.problemCount + found.count,
    };
}

;// CONCATENATED MODULE: ./lib/sqlite/target-lock.js


/**
 * Takes a database for this process alone: the connection sees every other process that holds a WAL database open,
 * even an idle one, and every reader or writer of a rollback-mode one. Nobody else gets in until it is closed.
 * Opening it also rolls back what a program that died left unfinished.
 * @returns null when somebody else had it for the whole busy timeout
 * @throws SQLite's error when it cannot be opened or is no database
 * @see https://www.sqlite.org/pragma.html#pragma_locking_mode
 */
function lockTarget(path, busyTimeoutMs) {
    const db = openDatabase(path, { fileMustExist: true, timeout: busyTimeoutMs });
    try {
        // Before the first access, so that a WAL database is used without a shared index and sees other users' locks.
        db.pragma('locking_mode = EXCLUSIVE');
        db.exec('BEGIN EXCLUSIVE');
        // Rolled back, because a commit would write the first page of an empty file; the lock stays either way.
        db.exec('ROLLBACK');
        return db;
    }
    catch (error) {
        db.close();
        if (failedWith(error, 'busy'))
            return null;
        throw error;
    }
}
/**
 * Tells whether a write could begin now, beside those who have the database open.
 * @throws SQLite's error when it cannot be opened
 */
function canWriteBeside(path, busyTimeoutMs) {
    const db = openDatabase(path, { fileMustExist: true, timeout: busyTimeoutMs });
    try {
        db.exec('BEGIN IMMEDIATE');
        db.exec('ROLLBACK');
        return true;
    }
    catch (error) {
        if (failedWith(error, 'busy'))
            return false;
        throw error;
    }
    finally {
        db.close();
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/probe-target.js







/**
 * Finds out how a target stands. Its content stays what it is. Finishing what is unfinished rolls a transaction back or
 * puts a write-ahead log that nobody uses into the file.
 * @throws BackupError as `Engine.probe` says
 */
async function probeTarget({ target, busyTimeoutMs, unfinished }) {
    const path = await resolveDatabase(target);
    const stats = await statTarget(path);
    if (stats === null) {
        const stale = await (0,sqlite_sidecars/* readSidecars */.D)(path);
        return { state: 'absent', path, staleSidecars: [...stale.keys()].map((sidecar) => path + sidecar) };
    }
    const look = await lookAtTarget(path, stats);
    if (!look.isDatabase)
        return unreadable(path, stats, look.message);
    try {
        // To ask for a lock is to finish what is unfinished.
        if (unfinished === 'leave' && (await isUnfinished(path)))
            return await lookForOpeners(look.file);
        return await probeDatabase(look.file, busyTimeoutMs);
    }
    catch (error) {
        if (!failedWith(error, 'damaged', 'format unsupported'))
            throw wrapTargetError(error, path, busyTimeoutMs);
        return unreadable(path, stats, error.message);
    }
}
async function probeDatabase(file, busyTimeoutMs) {
    const lock = lockTarget(file.path, busyTimeoutMs);
    if (lock !== null) {
        lock.close();
        return lookForOpeners(file);
    }
    const state = canWriteBeside(file.path, busyTimeoutMs) ? 'open-elsewhere' : 'locked';
    return { state, ...file, openedBy: await (0,open_files/* findOpeners */.K)(file.path) };
}
async function isUnfinished(path) {
    const sizes = await (0,sqlite_sidecars/* readSidecars */.D)(path);
    return (sizes.get('-wal') ?? 0) > 0 || (sizes.get('-journal') ?? 0) > 0;
}
async function lookForOpeners(file) {
    const openedBy = await (0,open_files/* findOpeners */.K)(file.path);
    return openedBy.length === 0 ? { state: 'free', ...file } : { state: 'open-elsewhere', ...file, openedBy };
}
async function unreadable(path, stats, message) {
    const { size, nlink } = stats;
    return {
        state: 'unreadable',
        path,
        sizeBytes: size,
        linkCount: nlink,
        message,
        openedBy: await (0,open_files/* findOpeners */.K)(path),
    };
}

// EXTERNAL MODULE: ./lib/sqlite/serialised-error.js
var serialised_error = __webpack_require__(16224);
// EXTERNAL MODULE: ./lib/files/sync-file.js
var sync_file = __webpack_require__(48339);
;// CONCATENATED MODULE: ./lib/sqlite/keep-owner.js



const GROUP_MAY_WRITE = 0o060;
const OTHERS_MAY_WRITE = 0o006;
/**
 * Gives a file the owner and the permissions of the one that it is to replace.
 * @returns notes: an owner that could not be kept though its programs can still use the file
 * @throws BackupError TARGET_NOT_WRITABLE when the old owner would be locked out
 */
async function keepOwner(path, old) {
    // Windows has neither: permissions come from the folder.
    if (process.platform === 'win32')
        return [];
    try {
        const notes = await keepIds(path, old);
        await (0,promises_.chmod)(path, old.mode & 0o7777);
        return notes;
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'target');
    }
}
async function keepIds(path, old) {
    const own = await (0,promises_.stat)(path);
    if (own.uid === old.uid && own.gid === old.gid)
        return [];
    if (await mayChown(path, old.uid, old.gid))
        return [];
    // Only root gives files away; anyone may hand them to a group of their own.
    const groupKept = own.gid === old.gid || (await mayChown(path, own.uid, old.gid));
    const ownerKept = own.uid === old.uid;
    const stillUsable = (ownerKept || allows(old, OTHERS_MAY_WRITE) || (groupKept && allows(old, GROUP_MAY_WRITE))) &&
        (groupKept || !allows(old, GROUP_MAY_WRITE) || allows(old, OTHERS_MAY_WRITE));
    if (stillUsable)
        return [`The file belongs to user ${own.uid} now; it belonged to user ${old.uid}.`];
    throw new errors/* BackupError */.hj('TARGET_NOT_WRITABLE', `A new file would belong to user ${own.uid}, and user ${old.uid}, who owns the target, could not use it.`, {
        hint: 'Run as the owner of the target or as root, or write into the existing file with --in-place.',
        context: { path, owner: own.uid, expectedOwner: old.uid },
    });
}
function allows({ mode }, bits) {
    return (mode & bits) === bits;
}
async function mayChown(path, uid, gid) {
    try {
        await (0,promises_.chown)(path, uid, gid);
        return true;
    }
    catch (error) {
        if (error.code === 'EPERM')
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/sqlite/keep-file.js
var keep_file = __webpack_require__(28758);
;// CONCATENATED MODULE: ./lib/sqlite/place-new.js








/**
 * Puts a staged file where nothing is, without replacing what may appear there meanwhile. Sidecars of a database that
 * is gone would be replayed into the new one: they are set aside first.
 * @param path of the target, with all symlinks resolved
 */
async function placeNew(path, { staged, safetyCopy }) {
    const sidecars = [...(await (0,sqlite_sidecars/* readSidecars */.D)(path)).keys()];
    for (const sidecar of sidecars)
        await (0,promises_.rename)(path + sidecar, safetyCopy + sidecar);
    await (0,sync_file/* syncFile */.g)(staged, 'target');
    await moveWithoutReplacing(staged, path);
    await (0,sync_directory/* syncDirectory */.z)((0,external_node_path_.dirname)(path), 'target');
    return {
        safetyCopy: null,
        notes: sidecars.map((sidecar) => `${path}${sidecar} was left over from another database; it is now ${safetyCopy}${sidecar}.`),
    };
}
async function moveWithoutReplacing(staged, path) {
    try {
        if (await (0,keep_file/* linkFile */.T)(staged, path))
            return await (0,promises_.rm)(staged);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        throw appeared(path);
    }
    if ((await statTarget(path)) !== null)
        throw appeared(path);
    await (0,promises_.rename)(staged, path);
}
function appeared(path) {
    return new errors/* BackupError */.hj('TARGET_EXISTS', `${path} was made by another process a moment ago.`, {
        hint: 'Run the command again: it then looks at what is there now. Nothing was changed.',
        context: { path },
        transient: true,
    });
}

;// CONCATENATED MODULE: ./lib/sqlite/staged-file.js




/**
 * Makes sure that a staged file is all there is of it and can be renamed onto its target in one step. Empty sidecars,
 * which a read-only connection leaves behind, are removed.
 * @param path of the target, with all symlinks resolved
 * @throws BackupError TARGET_UNSUITABLE
 */
async function assertStaged(staged, path) {
    const { dev } = await (0,promises_.stat)(staged);
    if (dev !== (await (0,promises_.stat)((0,external_node_path_.dirname)(path))).dev) {
        throw unsuitable(staged, `it is on another file system than ${path}`);
    }
    const sidecars = await (0,sqlite_sidecars/* readSidecars */.D)(staged);
    if ((sidecars.get('-wal') ?? 0) > 0 || (sidecars.get('-journal') ?? 0) > 0) {
        throw unsuitable(staged, 'a -wal or -journal beside it holds a part of it');
    }
    for (const sidecar of sidecars.keys())
        await (0,promises_.rm)(staged + sidecar);
}
function unsuitable(staged, reason) {
    return new errors/* BackupError */.hj('TARGET_UNSUITABLE', `${staged} cannot take the place of the target: ${reason}.`, {
        hint: 'Stage the database beside its target, closed and without sidecars. The target was not changed.',
        context: { staged },
    });
}

;// CONCATENATED MODULE: ./lib/sqlite/swap-locked.js






/**
 * Replaces a database that this connection holds for itself. Its log is put into it first, so that the old file is
 * whole without sidecars; only then are they removed, because a log left behind would be replayed into the new file.
 * The lock is kept over the rename: SQLite sees by itself that its file has moved, and leaves the new one's log alone.
 */
async function swapLocked(db, path, request) {
    const { staged, safetyCopy } = request;
    db.pragma('wal_checkpoint(TRUNCATE)');
    await keepOld(db, path, safetyCopy);
    try {
        await (0,sync_directory/* syncDirectory */.z)((0,external_node_path_.dirname)(safetyCopy), 'target');
        // Windows does not rename onto an open file; whoever opens it in between makes the rename fail.
        if (process.platform === 'win32')
            db.close();
        for (const sidecar of sqlite_sidecars/* SIDECARS */.r)
            await (0,promises_.rm)(path + sidecar, { force: true });
        await (0,promises_.rename)(staged, path);
    }
    catch (error) {
        await (0,promises_.rm)(safetyCopy, { force: true });
        throw error;
    }
    await syncOrTakeBack(path, safetyCopy);
}
/** Brings a rename to the disk; the old file comes back when that fails, because a power cut could undo half of it. */
async function syncOrTakeBack(path, safetyCopy) {
    try {
        await (0,sync_directory/* syncDirectory */.z)((0,external_node_path_.dirname)(path), 'target');
    }
    catch (error) {
        await (0,promises_.rename)(safetyCopy, path);
        throw error;
    }
}
async function keepOld(db, path, safetyCopy) {
    if (!(await (0,keep_file/* linkFile */.T)(path, safetyCopy)))
        await copyOld(db, safetyCopy);
}
/** Through SQLite: a plain copy would drop the lock when it closes the file. */
async function copyOld(db, safetyCopy) {
    const pageCount = db.pragma('page_count', { simple: true });
    if (pageCount === 0)
        return (0,promises_.writeFile)(safetyCopy, '', { flag: 'wx' });
    try {
        const copiedPages = await backUpOnline(db, safetyCopy, () => { });
        const pageSizeBytes = db.pragma('page_size', { simple: true });
        await assertCopied(safetyCopy, copiedPages, { pageCount, pageSizeBytes });
    }
    catch (error) {
        await (0,promises_.rm)(safetyCopy, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/swap-unreadable.js







/**
 * Replaces a file that SQLite does not open, so that there is no lock to take. Its sidecars may be what makes it
 * whole: they are kept beside the safety copy, under names with which SQLite finds them.
 */
async function swapUnreadable(path, request) {
    const openedBy = await (0,open_files/* findOpeners */.K)(path);
    if (openedBy.length > 0)
        throw targetInUse(path, 0, openedBy);
    const sidecars = [...(await (0,sqlite_sidecars/* readSidecars */.D)(path)).keys()];
    const kept = ['', ...sidecars];
    try {
        for (const suffix of kept)
            await (0,keep_file/* keepFile */.a)(path + suffix, request.safetyCopy + suffix);
        await (0,sync_directory/* syncDirectory */.z)((0,external_node_path_.dirname)(request.safetyCopy), 'target');
    }
    catch (error) {
        for (const suffix of kept)
            await (0,promises_.rm)(request.safetyCopy + suffix, { force: true });
        throw error;
    }
    try {
        for (const sidecar of sidecars)
            await (0,promises_.rm)(path + sidecar, { force: true });
        await (0,promises_.rename)(request.staged, path);
        await (0,sync_directory/* syncDirectory */.z)((0,external_node_path_.dirname)(path), 'target');
    }
    catch (error) {
        for (const suffix of kept)
            await takeBack(request.safetyCopy + suffix, path + suffix);
        throw error;
    }
}
/** A rename onto a second name of the same file does nothing and leaves both names. */
async function takeBack(kept, path) {
    await (0,promises_.rename)(kept, path);
    await (0,promises_.rm)(kept, { force: true });
}

;// CONCATENATED MODULE: ./lib/sqlite/swap.js
















/**
 * Puts a staged file into the place of a target, whatever state that is in, so that at every instant the old or the
 * new file is there, whole. The old file is kept as the safety copy; when this throws, the target is as it was.
 * @throws BackupError as `Engine.swap` says
 */
async function swap(request) {
    const path = await resolveDatabase(request.target);
    try {
        await assertNotTaken(request.safetyCopy);
        await assertStaged(request.staged, path);
        const old = await statTarget(path);
        if (old === null)
            return await placeNew(path, request);
        const notes = await keepOwner(request.staged, old);
        await (0,sync_file/* syncFile */.g)(request.staged, 'target');
        await replace(path, old, request);
        return { safetyCopy: request.safetyCopy, notes };
    }
    catch (error) {
        throw wrapTargetError(error, path, request.busyTimeoutMs);
    }
}
async function replace(path, old, request) {
    const look = await lookAtTarget(path, old);
    const lock = look.isDatabase ? lockUnlessDamaged(path, request.busyTimeoutMs) : 'damaged';
    if (lock === null)
        throw targetInUse(path, request.busyTimeoutMs, await (0,open_files/* findOpeners */.K)(path));
    if (lock !== 'damaged' && (await swapUnlessDamaged(lock, path, request)))
        return;
    await swapUnreadable(path, request);
}
/**
 * A database can be locked without a look at its schema, so that damage there shows only when the old file is made
 * whole: before anything was moved.
 * @returns false when the old file is damaged and nothing was done
 */
async function swapUnlessDamaged(lock, path, request) {
    try {
        // A rollback-mode database that is merely open holds no lock; its user would go on writing into the old file.
        const openedBy = await (0,open_files/* findOpeners */.K)(path);
        if (openedBy.length > 0)
            throw targetInUse(path, 0, openedBy);
        await swapLocked(lock, path, request);
        return true;
    }
    catch (error) {
        if (!failedWith(error, 'damaged', 'format unsupported'))
            throw error;
        return false;
    }
    finally {
        lock.close();
    }
}
function lockUnlessDamaged(path, busyTimeoutMs) {
    try {
        return lockTarget(path, busyTimeoutMs);
    }
    catch (error) {
        if (failedWith(error, 'damaged', 'format unsupported'))
            return 'damaged';
        throw error;
    }
}
async function assertNotTaken(safetyCopy) {
    for (const suffix of ['', ...sqlite_sidecars/* SIDECARS */.r]) {
        const stats = await (0,promises_.lstat)(safetyCopy + suffix).catch(() => null);
        if (stats === null)
            continue;
        throw new errors/* BackupError */.hj('TARGET_EXISTS', `${safetyCopy}${suffix} exists already; it is not overwritten.`, {
            hint: 'Give the safety copy another name, or move this file away.',
            context: { path: safetyCopy + suffix, folder: (0,external_node_path_.dirname)(safetyCopy) },
        });
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/wal-checksum.js
/**
 * Goes on with a checksum over more bytes.
 * @param bytes a multiple of 8
 * @param bigEndian how the log's magic number says that words are read
 * @see https://www.sqlite.org/fileformat2.html#checksum_algorithm
 */
function addToChecksum([first, second], bytes, bigEndian) {
    let s0 = first;
    let s1 = second;
    for (let at = 0; at < bytes.length; at += 8) {
        s0 = (s0 + (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + s1) >>> 0;
        s1 = (s1 + (bigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + s0) >>> 0;
    }
    return [s0, s1];
}

;// CONCATENATED MODULE: ./lib/sqlite/wal-damage.js


const wal_damage_HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
/** The magic number without its last bit, which says whether checksums are big-endian. */
const wal_damage_MAGIC = 0x377f0682;
/**
 * Looks for committed transactions behind an unreadable place of a write-ahead log: SQLite reads a log up to the first
 * frame whose checksum does not fit and takes the rest for leftovers, without a word. Leftovers of a rolled-back
 * transaction carry the same salts but no commit, and those of an earlier log carry other salts; neither is damage.
 * It needs no lock: SQLite locks the database and the shared index, never the log.
 * @param path of the log, which may be absent
 * @returns null when there is none
 * @see https://www.sqlite.org/fileformat2.html#the_write_ahead_log
 */
async function findWalDamage(path) {
    const first = await readDamage(path);
    if (first === null)
        return null;
    // A writer that is just adding frames looks like damage for an instant; damage stays where it is.
    const second = await readDamage(path);
    return second !== null && second.frame === first.frame ? second : null;
}
async function readDamage(path) {
    const file = await (0,promises_.open)(path).catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    });
    if (file === null)
        return null;
    try {
        return await readFrames(file);
    }
    finally {
        await file.close();
    }
}
async function readFrames(file) {
    const header = await readHeader(file);
    if (header === null)
        return null;
    const frame = Buffer.alloc(FRAME_HEADER_BYTES + header.pageSizeBytes);
    let checksum = header.valid ? header.checksum : null;
    let damagedFrame = header.valid ? 0 : 1;
    let transactionsLost = 0;
    for (let number = 1;; number += 1) {
        const { bytesRead } = await file.read(frame, 0, frame.length, wal_damage_HEADER_BYTES + (number - 1) * frame.length);
        if (bytesRead < frame.length)
            break;
        const ours = frame.subarray(8, 16).equals(header.salts);
        checksum = checksum === null || !ours ? null : checkedFrame(frame, checksum, header.bigEndian);
        if (checksum !== null)
            continue;
        damagedFrame ||= number;
        const isCommit = frame.readUInt32BE(4) !== 0;
        if (ours && isCommit)
            transactionsLost += 1;
    }
    return transactionsLost === 0 ? null : { frame: damagedFrame, transactionsLost };
}
/** @returns the running checksum after a frame; null when the frame's own does not fit */
function checkedFrame(frame, before, bigEndian) {
    const afterHeader = addToChecksum(before, frame.subarray(0, 8), bigEndian);
    const after = addToChecksum(afterHeader, frame.subarray(FRAME_HEADER_BYTES), bigEndian);
    return after[0] === frame.readUInt32BE(16) && after[1] === frame.readUInt32BE(20) ? after : null;
}
/** @returns null for a log without a whole header and a page size that can be, which holds nothing */
async function readHeader(file) {
    const bytes = Buffer.alloc(wal_damage_HEADER_BYTES);
    const { bytesRead } = await file.read(bytes, 0, wal_damage_HEADER_BYTES, 0);
    const pageSizeBytes = bytes.readUInt32BE(8);
    if (bytesRead < wal_damage_HEADER_BYTES || pageSizeBytes < 512 || pageSizeBytes > 65_536)
        return null;
    const bigEndian = (bytes.readUInt32BE(0) & 1) === 1;
    const checksum = addToChecksum([0, 0], bytes.subarray(0, 24), bigEndian);
    const valid = (bytes.readUInt32BE(0) & ~1) === wal_damage_MAGIC &&
        checksum[0] === bytes.readUInt32BE(24) &&
        checksum[1] === bytes.readUInt32BE(28);
    return { valid, bigEndian, pageSizeBytes, salts: bytes.subarray(16, 24), checksum };
}

;// CONCATENATED MODULE: ./lib/sqlite/take-snapshot.js












/** Every page is read once for the copy: what SQLite keeps by default would only take memory. */
const SOURCE_CACHE_KIB = 2_000;
/**
 * Copies a live database and reads its fingerprint in the same read transaction: first the copy, which warms a cold
 * cache, then the counts.
 * @throws BackupError as `Engine.snapshot` says
 */
async function takeSnapshot(request, onPages) {
    await assertDestination(request);
    const transaction = await openReadTransaction({ ...request, path: request.source });
    try {
        return await copyAndCount(transaction, request, onPages);
    }
    catch (error) {
        await (0,promises_.rm)(request.destination, { force: true });
        throw wrapSourceError(error, request.source, request.busyTimeoutMs);
    }
    finally {
        await transaction.close();
    }
}
/** Nothing is overwritten, and nothing stale beside the new file may be replayed into it. */
async function assertDestination({ destination }) {
    (0,database_path/* assertDatabasePath */.j)(destination);
    const taken = await (0,promises_.lstat)(destination).then(() => true, () => false);
    if (!taken && (await (0,sqlite_sidecars/* readSidecars */.D)(destination)).size === 0)
        return;
    throw new errors/* BackupError */.hj('TARGET_EXISTS', `${destination} (or a -wal, -shm or -journal of it) exists already.`, {
        hint: 'A snapshot is made only under a new name, so that it cannot damage another file or its own source.',
        context: { destination },
    });
}
async function copyAndCount({ db, file, recovery }, request, onPages) {
    db.pragma(`cache_size = -${SOURCE_CACHE_KIB}`);
    const copiedPages = await copy(db, request, onPages);
    const fingerprint = readFingerprint(db);
    await assertCopied(request.destination, copiedPages, fingerprint);
    const walDamage = await findWalDamage(`${file.realPath}-wal`);
    return {
        fingerprint,
        journalMode: db.pragma('journal_mode', { simple: true }),
        sqliteVersion: readSqliteVersion(db),
        walDamage,
        notes: [...notesOn(recovery, file.linkCount), ...walNotes(walDamage)].map((note) => `${request.source}: ${note}`),
    };
}
async function copy(db, request, onPages) {
    try {
        return await backUpOnline(db, request.destination, onPages);
    }
    catch (error) {
        if (!isSqliteError(error) || failedWith(error, 'damaged', 'busy'))
            throw error;
        throw copyFailed(error, request);
    }
}
/** better-sqlite3 drops the detail that would tell which side an I/O error came from. */
function copyFailed(error, { source, destination }) {
    const details = { context: { source, destination, sqlite: error.code }, cause: error };
    if (failedWith(error, 'disk full')) {
        return new errors/* BackupError */.hj('DISK_FULL', `No space left in ${(0,external_node_path_.dirname)(destination)} for a copy of ${source}.`, {
            ...details,
            hint: 'Free some space there, or use another disk. Existing backups are untouched.',
        });
    }
    return new errors/* BackupError */.hj('IO_FAILED', `Copying ${source} to ${destination} failed: ${error.message}.`, {
        ...details,
        hint: 'Check both disks, and limits on the size of files. Existing backups are untouched.',
    });
}
function notesOn(recovery, linkCount) {
    const notes = recovery === null ? [] : [recovery];
    if (linkCount > 1) {
        notes.push(`It has ${linkCount} hard links. Programs that use it under different names do not see each other's locks.`);
    }
    return notes;
}
function walNotes(damage) {
    if (damage === null)
        return [];
    return [
        `Its write-ahead log is damaged at frame ${damage.frame}: ${damage.transactionsLost} committed ` +
            `transaction(s) from there on were lost before this snapshot was taken.`,
    ];
}

;// CONCATENATED MODULE: ./lib/sqlite/serve.js








/**
 * Serves SQLite jobs to the parent process, one at a time, until the parent goes away. Signals of the terminal are
 * left to the parent, which kills this process when it wants an end: nothing here needs a clean one.
 * @throws BackupError INPUT_INVALID when this process was not forked by Savepoint
 */
function serve() {
    if (process.send === undefined) {
        throw new errors/* BackupError */.hj('INPUT_INVALID', 'This is the inner part of savepoint that works on SQLite files.', {
            hint: 'Run savepoint itself: savepoint --help.',
        });
    }
    const send = process.send.bind(process);
    process.on('SIGINT', ignore);
    process.on('SIGTERM', ignore);
    process.on('disconnect', () => process.exit());
    process.on('message', (message) => {
        void answer(message, (copiedPages, totalPages) => send({ kind: 'progress', copiedPages, totalPages })).then((reply) => send(reply));
    });
}
function ignore() { }
async function answer(message, onPages) {
    try {
        return { kind: 'done', result: await run(message, onPages) };
    }
    catch (error) {
        return { kind: 'failed', error: (0,serialised_error/* serialiseError */.M)(error) };
    }
}
async function run(message, onPages) {
    switch (message.job) {
        case 'snapshot':
            return takeSnapshot(message.request, onPages);
        case 'inspect':
            return inspectDatabase(message.request);
        case 'compare':
            return compareDatabases(message.request);
        case 'probe':
            return probeTarget(message.request);
        case 'swap':
            return swap(message.request);
        case 'copyInto':
            await copyInto(message.request, onPages);
            return null;
    }
}


/***/ }),

/***/ 11182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readSidecars),
/* harmony export */   r: () => (/* binding */ SIDECARS)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** What SQLite keeps beside a database: the write-ahead log, its shared index, and the rollback journal. */
const SIDECARS = ['-wal', '-shm', '-journal'];
/**
 * @param realPath the database with all symlinks resolved: SQLite puts sidecars beside the real file
 * @see https://www.sqlite.org/tempfiles.html
 */
async function readSidecars(realPath) {
    const sizes = new Map();
    for (const sidecar of SIDECARS) {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(realPath + sidecar).catch(missing);
        if (stats !== null)
            sizes.set(sidecar, stats.size);
    }
    return sizes;
}
function missing(error) {
    if (error.code === 'ENOENT')
        return null;
    throw error;
}


/***/ })

};
