export const id = 706;
export const ids = [706];
export const modules = {

/***/ 46133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ assertDatabaseFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/files/database/database-path.js
var database_path = __webpack_require__(5754);
// EXTERNAL MODULE: ./lib/files/durable/read-fully.js
var read_fully = __webpack_require__(67662);
;// CONCATENATED MODULE: ./lib/files/database/databases-in.js
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
/** The names of the databases that lie in a folder, by what they begin with; none where it cannot be read. */
async function databasesIn(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const found = await Promise.all(names.sort().map((name) => isDatabase((0,external_node_path_.join)(folder, name))));
    return names.filter((_, index) => found[index]);
}
async function isDatabase(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (!(await (0,promises_.stat)(path)).isFile())
                return false;
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, 'r'), true);
            return (await (0,read_fully/* readFully */.l)(file, 0, MAGIC.length)).equals(MAGIC);
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
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/files/database/lookalike.js
var database_lookalike = __webpack_require__(9764);
;// CONCATENATED MODULE: ./lib/files/database/database-file.js
var database_file_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var database_file_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







const database_file_MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
/** The smallest page, and so the smallest database, that there can be. */
const SMALLEST_BYTES = 512;
const LOOK_BYTES = 4096;
/** How many databases of a folder a hint names. */
const SHOWN = 8;
const READ_VERSION_OFFSET = 19;
const NEWEST_READ_VERSION = 2;
const MVCC_READ_VERSION = 255;
const RESERVED_START = 72;
const RESERVED_END = 92;
const FIRST_PAGE_TYPE_OFFSET = 100;
/** Inner pages and leaves of an index and of a table. */
const TREE_PAGES = [2, 5, 10, 13];
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
        if (stats.isDirectory())
            throw await folderNamed(path);
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
        const file = database_file_addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0)), true);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOK_BYTES), 0, LOOK_BYTES, 0);
        return buffer.subarray(0, bytesRead);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = database_file_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function folderNamed(path) {
    const names = await databasesIn(path);
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
    const listed = `${names.slice(0, SHOWN).join(', ')}${more}`;
    return new errors/* BackupError */.hj('SOURCE_NOT_A_FILE', `${path} is a directory, not a database file.`, {
        hint: names.length === 0
            ? 'Name the database file; none was found in this folder.'
            : `Name the database file in it: ${listed}. A pattern such as ${(0,external_node_path_.join)(path, '*.db')}, in quotes, names several.`,
        context: { path },
    });
}
function assertRegular(path, stats) {
    if (stats.isFile())
        return;
    const kinds = [
        [stats.isFIFO(), 'a named pipe', 'Name a database file.'],
        [stats.isSocket(), 'a socket', 'Name a database file.'],
        [true, 'a device', 'Name a database file.'],
    ];
    const [, kind, hint] = kinds.find(([is]) => is) ?? kinds[2];
    throw new errors/* BackupError */.hj('SOURCE_NOT_A_FILE', `${path} is ${kind}, not a database file.`, {
        hint,
        context: { path },
    });
}
function assertDatabaseStart(path, start, sizeBytes) {
    if (start.subarray(0, database_file_MAGIC.length).equals(database_file_MAGIC) && sizeBytes >= SMALLEST_BYTES) {
        assertReadable(path, start[READ_VERSION_OFFSET] ?? 0);
        assertPlain(path, start);
        return;
    }
    const context = { path, sizeBytes };
    const lookalike = (0,database_lookalike/* nameLookalike */.t)(start, sizeBytes);
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
    if (readVersion === MVCC_READ_VERSION) {
        throw new errors/* BackupError */.hj('SOURCE_UNSUPPORTED_FORMAT', `${path} is a database of Turso in MVCC mode.`, {
            hint: `No SQLite reads it, and rows can lie in ${path}-log beside it. Change its journal mode with Turso first (PRAGMA journal_mode = 'wal'), or back it up with Turso.`,
            context: { path, readVersion },
        });
    }
    throw new errors/* BackupError */.hj('SOURCE_UNSUPPORTED_FORMAT', `${path} asks for file format version ${readVersion}; this SQLite reads versions up to ${NEWEST_READ_VERSION}.`, {
        hint: 'A newer SQLite made it, or its header is damaged. Open it with the program that made it.',
        context: { path, readVersion },
    });
}
/** A header in clear before pages that are not: its reserved bytes are zero in every database of SQLite. */
function assertPlain(path, start) {
    const reserved = start.subarray(RESERVED_START, RESERVED_END);
    const isTree = TREE_PAGES.includes(start[FIRST_PAGE_TYPE_OFFSET] ?? 0);
    if (isTree || reserved.every((byte) => byte === 0))
        return;
    throw new errors/* BackupError */.hj('SOURCE_NOT_A_DATABASE', `${path} begins like a SQLite database and is encrypted behind its first bytes (SQLCipher with a plaintext header).`, {
        hint: 'Savepoint has no key: decrypt it into a file first, or back it up with the program that has the key.',
        context: { path },
    });
}
function wrapped(path, error) {
    if (error instanceof errors/* BackupError */.hj)
        return error;
    const { code, message } = error;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return new errors/* BackupError */.hj('SOURCE_NOT_FOUND', `${path} does not exist.`, {
            hint: path.split('/').includes('~')
                ? 'Only a shell makes the home folder of "~", and only outside quotes: write "$HOME" instead, or the whole path.'
                : 'Check the path and the working directory. A missing database is never taken for an empty one.',
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

/***/ 5754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ assertDatabasePath)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

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
    throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `"${path}" cannot be used as the path of a database: ${fault}.`, {
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

/***/ 28409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keepOwnerOfCopy),
/* harmony export */   b: () => (/* binding */ keepOwner)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63756);
/* harmony import */ var _files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10899);



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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, old.mode & 0o7777);
        return notes;
    }
    catch (error) {
        throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapFileError */ .J)(error, path, 'target');
    }
}
/**
 * Gives a safety copy the owner and the permissions of what it is a copy of. One that its owner could not use is still a
 * copy, and then only this user can read it.
 * @returns notes, as {@link keepOwner} gives them
 */
async function keepOwnerOfCopy(path, old) {
    try {
        return (await keepOwner(path, old)).map((note) => `The safety copy: ${note}`);
    }
    catch (error) {
        if (!(error instanceof _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj) || error.code !== 'TARGET_NOT_WRITABLE')
            throw error;
        return [`The safety copy belongs to another user than the target: ${error.message}`];
    }
}
async function keepIds(path, old) {
    const own = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
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
    throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj('TARGET_NOT_WRITABLE', `A new file would belong to user ${own.uid}, and user ${old.uid}, who owns the target, could not use it.`, {
        hint: 'Run as the owner of the target or as root, or write into the existing file with --in-place.',
        context: { path, owner: own.uid, expectedOwner: old.uid },
    });
}
function allows({ mode }, bits) {
    return (mode & bits) === bits;
}
async function mayChown(path, uid, gid) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chown)(path, uid, gid);
        return true;
    }
    catch (error) {
        if (error.code === 'EPERM')
            return false;
        throw error;
    }
}


/***/ })

};
