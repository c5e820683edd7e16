export const id = 6727;
export const ids = [6727,3282,6719,9286];
export const modules = {

/***/ 19286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findRowDrops),
/* harmony export */   parseRowDropLimits: () => (/* binding */ parseRowDropLimits)
/* harmony export */ });
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35734);
/* harmony import */ var _table_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67625);


/** Nothing may be lost unless somebody says so: a migration that means to lose rows is the exception. */
const DEFAULT_PERCENT = 0;
/**
 * The limits from lines such as `5` for every table and `sessions=100` for one.
 * @throws BackupError INPUT_INVALID
 */
function parseRowDropLimits(lines) {
    let percent = DEFAULT_PERCENT;
    const named = [];
    for (const { from, text } of lines) {
        const at = text.lastIndexOf('=');
        const limit = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWholeNumber */ .oA)({ text: text.slice(at + 1).trim(), from }, { min: 0, max: 100 });
        if (at < 0)
            percent = limit;
        else
            named.push([text.slice(0, at).trim().toLowerCase(), limit]);
    }
    return { percent, percentOfTable: new Map(named) };
}
/** Every table that has fewer rows than before, or is gone with all of them. Tables that cannot be counted are left out. */
function findRowDrops(before, after, limits) {
    return (0,_table_change_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTableRows */ .X)(before, after).flatMap((change) => dropOf(change, limits));
}
function dropOf({ change, rowsAfter, rowsBefore, table }, limits) {
    const isGone = change === 'disappears';
    const left = isGone ? 0 : rowsAfter;
    if (rowsBefore === null || left === null || left >= rowsBefore)
        return [];
    const limitPercent = limits.percentOfTable.get(table.toLowerCase()) ?? limits.percent;
    const isAllowed = (rowsBefore - left) * 100 <= limitPercent * rowsBefore;
    return [{ table, rowsBefore, rowsAfter: left, isGone, limitPercent, isAllowed }];
}


/***/ }),

/***/ 76719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ renderVariables),
/* harmony export */   parseTimeLimitMs: () => (/* binding */ parseTimeLimitMs),
/* harmony export */   parseVariable: () => (/* binding */ parseVariable)
/* harmony export */ });
/* unused harmony export DATABASE_VARIABLE */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35734);


const DEFAULT_TIME_LIMIT_S = 600;
const MAX_TIME_LIMIT_S = 86_400;
/** The variable in which a rehearsed command always finds the copy. */
const DATABASE_VARIABLE = 'SAVEPOINT_DATABASE';
/**
 * A variable from `NAME=value`.
 * @throws BackupError INPUT_INVALID
 */
function parseVariable({ from, text }) {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
    if (name !== undefined && value !== undefined && name !== DATABASE_VARIABLE)
        return { name, value };
    // What stands there may be a secret that lost its name.
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${from} must be NAME=value, such as DATABASE_URL=file:{database}.`, {
        hint: `A name has letters, digits and "_". {database} becomes the path of the copy, which ${DATABASE_VARIABLE} has anyway.`,
        context: { from, name: name ?? null },
    });
}
/**
 * For how many milliseconds a rehearsed command may run; given in seconds.
 * @throws BackupError INPUT_INVALID
 */
function parseTimeLimitMs(given) {
    const seconds = given === null ? DEFAULT_TIME_LIMIT_S : (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWholeNumber */ .oA)(given, { min: 1, max: MAX_TIME_LIMIT_S });
    return seconds * 1_000;
}
/** The variables with the path of the copy in them. */
function renderVariables(templates, database) {
    // A function, because `$` in a text that replaces another has a meaning.
    const named = templates.map(({ name, value }) => [name, value.replaceAll('{database}', () => database)]);
    return { ...Object.fromEntries(named), [DATABASE_VARIABLE]: database };
}


/***/ }),

/***/ 93006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseSafetyCopyName),
/* harmony export */   n: () => (/* binding */ renderSafetyCopyName)
/* harmony export */ });
/* harmony import */ var _archive_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95044);

const NAME = /^(.+)\.before-restore-([^.]+)$/s;
/** The file name of a safety copy, beside its target: `app.db.before-restore-2026-11-23_01-04-05-000`. */
function renderSafetyCopyName(targetName, now) {
    return `${targetName}.before-restore-${(0,_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .renderArchiveTime */ .EP)(now)}`;
}
/** What the file name of a safety copy says; null when it is not one. */
function parseSafetyCopyName(fileName) {
    const [, targetName, time = ''] = NAME.exec(fileName) ?? [];
    const createdAt = (0,_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArchiveTime */ .pV)(time);
    return targetName === undefined || createdAt === null ? null : { targetName, createdAt };
}


/***/ }),

/***/ 30506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ selectDatabase),
/* harmony export */   w: () => (/* binding */ selectArchives)
/* harmony export */ });
/* harmony import */ var _archive_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95044);
/* harmony import */ var _backups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28015);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15835);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49285);
/* harmony import */ var _selection_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55752);





/** In this order: the first that finds anything decides. */
const NAME_RESOLVERS = [
    { chosenBy: 'by its id', means: 'one archive', matches: (entry, name) => entry.id === name },
    {
        chosenBy: 'by its file name',
        means: 'one archive',
        matches: (entry, name) => entry.name === name || entry.name === `${name}${_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ARCHIVE_EXTENSION */ .Nn}`,
    },
    {
        chosenBy: 'by its label',
        means: 'one of a database',
        matches: (entry, name) => entry.label === name,
    },
    {
        chosenBy: 'by the beginning of its name',
        means: 'one of a database',
        matches: (entry, name) => entry.name.startsWith(name),
    },
];
/**
 * Selects the archive that somebody asked for. Safety copies are found by name only, expired ones never.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_EXPIRED; ARCHIVE_AMBIGUOUS when a name fits several archives, or
 *   when the latest is wanted of several databases without saying which; INPUT_INVALID for an empty name
 */
function selectArchives(catalog, request) {
    const ordered = (0,_catalog_js__WEBPACK_IMPORTED_MODULE_4__/* .orderCatalog */ .m)(catalog);
    switch (request.by) {
        case 'name':
            return selectNamed(ordered, request.name, request.database);
        case 'time': {
            const wanted = `newest before ${request.before.toISOString()}`;
            return selectNewest(ordered, request.database, wanted, (entry) => entry.createdAt < request.before);
        }
        case 'latest':
            return selectNewest(ordered, request.database, 'latest', () => true);
    }
}
/**
 * The backups of one database, in the order of the catalog. Archives of the former system do not say whose they are:
 * they count as this database's as long as no backup names it.
 */
function selectDatabase(catalog, database) {
    const backups = catalog.filter(_backups_js__WEBPACK_IMPORTED_MODULE_1__/* .isBackup */ .rk);
    const named = backups.filter((entry) => entry.database === database);
    return named.length > 0 ? named : backups.filter((entry) => entry.database === null);
}
function selectNamed(catalog, name, database) {
    if (name === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('INPUT_INVALID', 'The name of the archive is empty.', {
            hint: 'Give the name of an archive, its label, or the beginning of its name.',
        });
    }
    const related = database === null ? catalog : selectDatabase(catalog, database);
    for (const { chosenBy, means, matches } of NAME_RESOLVERS) {
        const looked = means === 'one archive' ? catalog : related;
        const found = looked.filter((entry) => matches(entry, name));
        const present = found.filter((entry) => !entry.expired);
        if (present.length > 1)
            throw (0,_selection_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .archivesAmbiguous */ .kO)(`"${name}"`, present);
        if (present.length === 1)
            return { candidates: present, chosenBy };
        if (found[0] !== undefined)
            throw (0,_selection_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveExpired */ .ou)(found[0]);
    }
    throw (0,_selection_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveNotFound */ .cG)(`"${name}"`, related);
}
function selectNewest(catalog, database, wanted, condition) {
    const whose = database ?? soleDatabase(catalog);
    const related = whose === null ? catalog.filter(_backups_js__WEBPACK_IMPORTED_MODULE_1__/* .isBackup */ .rk) : selectDatabase(catalog, whose);
    const candidates = (0,_backups_js__WEBPACK_IMPORTED_MODULE_1__/* .presentBackups */ .h7)(related).filter(condition);
    const of = whose === null ? '' : ` of ${whose}`;
    if (candidates.length === 0)
        throw (0,_selection_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveNotFound */ .cG)(`to be the ${wanted}${of}`, related);
    return { candidates, chosenBy: `as the ${wanted}${of}` };
}
/** The only database that the backups name; null when they name none. */
function soleDatabase(catalog) {
    const databases = (0,_backups_js__WEBPACK_IMPORTED_MODULE_1__/* .databasesOf */ .oD)((0,_backups_js__WEBPACK_IMPORTED_MODULE_1__/* .presentBackups */ .h7)(catalog));
    if (databases.length > 1)
        throw (0,_selection_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .databaseAmbiguous */ .EZ)(databases);
    return databases[0] ?? null;
}


/***/ }),

/***/ 67625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ compareTableRows)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63108);

/** Every table of both states: first those that are there before, in their order, then the new ones. */
function compareTableRows(before, after) {
    const later = new Map(after.map((table) => [(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .i)(table), table]));
    const earlier = new Set(before.map(_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .i));
    return [
        ...before.map((table) => changeOf(table, later.get((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .i)(table)))),
        ...after
            .filter((table) => !earlier.has((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .i)(table)))
            .map(({ name, rows }) => ({
            table: name,
            change: 'appears',
            rowsBefore: null,
            rowsAfter: rows,
        })),
    ];
}
function changeOf(before, after) {
    const { name: table, rows: rowsBefore } = before;
    if (after === undefined)
        return { table, change: 'disappears', rowsBefore, rowsAfter: null };
    return { table, change: compareCounts(rowsBefore, after.rows), rowsBefore, rowsAfter: after.rows };
}
function compareCounts(before, after) {
    if (before === null || after === null)
        return 'not countable';
    return before === after ? 'same count' : 'rows';
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

/***/ 46442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2002);
/* harmony import */ var _read_pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32847);
/* harmony import */ var _wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79737);
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
 * The SHA-256 of a whole file, read in pieces. Never for a live database: closing the file drops SQLite's locks.
 * @throws BackupError CANCELLED, IO_FAILED and the codes of the role
 */
async function digestFile(path, role, signal) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r'), true);
            const { size } = await file.stat();
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            for await (const piece of (0,_read_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .readPieces */ .u)(file, 0, size, signal))
                hash.update(piece);
            return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfHex */ .z)(hash.digest('hex'));
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
        throw (0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapFileError */ .J)(error, path, role);
    }
}


/***/ }),

/***/ 50835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ publishFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sync_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56018);
/* harmony import */ var _wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79737);




/**
 * Gives a finished and synced file its final name, all at once, without replacing a file that has the name already,
 * and makes the name survive a power cut. Both names must be on one file system.
 * @throws BackupError DISK_FULL, IO_FAILED and the codes of the role
 */
async function publishFile(path, finalPath, role) {
    try {
        const publication = (await publishByLink(path, finalPath)) ?? (await publishByRename(path, finalPath));
        if (publication === 'published')
            await (0,_sync_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .syncDirectory */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(finalPath), role);
        return publication;
    }
    catch (error) {
        throw (0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapFileError */ .J)(error, finalPath, role);
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

/***/ 83282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ candidateOf),
/* harmony export */   V: () => (/* binding */ chooseArchives)
/* harmony export */ });
/* harmony import */ var _domain_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30506);

/**
 * Finds the archives that answer a choice.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_AMBIGUOUS, ARCHIVE_EXPIRED, STORE_*
 */
async function chooseArchives(choice, ports) {
    if (choice.by === 'path') {
        const { path } = choice;
        return {
            candidates: [{ subject: path, fetch: async () => ({ path, digest: null }) }],
            chosenBy: 'by its path',
            wanted: 'named',
        };
    }
    const selection = (0,_domain_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .selectArchives */ .w)(await ports.store.list(), choice);
    return {
        chosenBy: selection.chosenBy,
        wanted: choice.by === 'name' ? 'named' : 'newest',
        candidates: selection.candidates.map((entry) => candidateOf(entry, ports)),
    };
}
/** An archive of the store, ready to be fetched. */
function candidateOf(entry, { store, signal }) {
    return { subject: entry.name, fetch: (directory) => store.fetch(entry, directory, signal) };
}


/***/ }),

/***/ 14245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ compareSnapshots)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _files_digest_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46442);
/* harmony import */ var _check_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78815);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94583);




/**
 * Compares two snapshots of one database, first byte by byte and then by what they hold.
 * @throws BackupError SOURCE_*, INTEGRITY_CHECK_FAILED, CHECK_NOT_FINISHED, CANCELLED
 */
async function compareSnapshots({ after, before, digestBefore }, engine, options, signal) {
    if ((await (0,_files_digest_file_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFile */ .T)(after, 'scratch', signal)) === digestBefore)
        return { state: 'identical' };
    const difference = await (0,_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .diffSnapshots */ .V)(before, after, engine, options);
    const problem = difference.equal ? await findProblem(after, engine, options) : undefined;
    return problem === undefined ? { state: 'rewritten', difference } : { state: 'damaged', problem };
}
async function findProblem(path, engine, { busyTimeoutMs }) {
    const { integrity } = await engine.inspect({
        path,
        integrity: 'full',
        foreignKeys: false,
        fingerprint: false,
        assertions: [],
        busyTimeoutMs,
        ...(0,_check_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .checkLimitsFor */ .M)((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size),
    });
    return integrity.problems[0];
}


/***/ }),

/***/ 94583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ diffSnapshots),
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49285);
/* harmony import */ var _files_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47285);
/* harmony import */ var _sqlite_engine_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77145);
/* harmony import */ var _check_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78815);
/* harmony import */ var _choose_archive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83282);
/* harmony import */ var _sweep_up_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20118);
/* harmony import */ var _unpack_snapshot_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40838);









/**
 * Compares two archives or databases, in any combination. A live database is copied first, so it is compared as it was
 * at one instant.
 * @throws BackupError ARCHIVE_*, MANIFEST_*, SOURCE_*, INTEGRITY_CHECK_FAILED, CHECK_NOT_FINISHED, STORE_*, DISK_FULL,
 *   CANCELLED
 */
async function diff(request, ports) {
    const startedMs = ports.clock.elapsedMs();
    const scratch = await ports.openScratch();
    const engine = (0,_sqlite_engine_client_js__WEBPACK_IMPORTED_MODULE_4__/* .openEngine */ .F)(ports.signal);
    const stage = (name) => stageSide(request[name], { ...request, scratch, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, `${name}.db`) }, engine, ports);
    try {
        // While one archive is unpacked, SQLite copies the other side. Both must have ended before anything is removed.
        const sides = await Promise.allSettled([stage('before'), stage('after')]);
        const [before, after] = [settled(sides[0]), settled(sides[1])];
        ports.reporter.step(`Comparing ${before.subject} with ${after.subject}`);
        const difference = await explainFailure(before, after, () => diffSnapshots(before.path, after.path, engine, { ...request, scratch }));
        return {
            before: { subject: before.subject, chosenBy: before.chosenBy },
            after: { subject: after.subject, chosenBy: after.chosenBy },
            difference,
            durationMs: ports.clock.elapsedMs() - startedMs,
        };
    }
    finally {
        await engine.close();
        await (0,_sweep_up_js__WEBPACK_IMPORTED_MODULE_7__/* .sweepUp */ .Y)(scratch, ports.reporter);
    }
}
/**
 * Compares two database files that nobody writes to, such as snapshots in scratch; both stay as they are.
 * @throws BackupError SOURCE_*, INTEGRITY_CHECK_FAILED, CHECK_NOT_FINISHED, CANCELLED
 */
async function diffSnapshots(before, after, engine, options) {
    const sizes = await Promise.all([sizeOf(before), sizeOf(after)]);
    return engine.compare({ ...options, before, after, ...(0,_check_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .checkLimitsFor */ .M)(sizes[0] + sizes[1]) });
}
async function stageSide(choice, { busyTimeoutMs, path, scratch }, engine, ports) {
    const { candidates, chosenBy } = await (0,_choose_archive_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseArchives */ .V)(choice, ports);
    const [candidate] = candidates;
    if (candidate === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('ARCHIVE_NOT_FOUND', 'There is no archive to compare.', {
            hint: 'List the archives with "savepoint list".',
        });
    const fetched = await candidate.fetch(await (0,_files_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .openScratch */ .j)(scratch, 'scratch'));
    ports.reporter.step(`Reading ${candidate.subject}`);
    const unpacked = await (0,_unpack_snapshot_js__WEBPACK_IMPORTED_MODULE_8__/* .unpackSnapshot */ .B)({ path: fetched.path, destination: path, scratch, expectedDigest: fetched.digest, busyTimeoutMs }, engine, ports);
    if (unpacked.failure !== null)
        throw unpacked.failure;
    return { subject: candidate.subject, chosenBy, path };
}
function settled(result) {
    if (result.status === 'rejected')
        throw result.reason;
    return result.value;
}
/** What fails knows only the copies in scratch, and the reader only what was copied. */
async function explainFailure(before, after, compare) {
    try {
        return await compare();
    }
    catch (thrown) {
        const error = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asBackupError */ .ZJ)(thrown);
        if (error.kind !== 'integrity' && error.kind !== 'source')
            throw error;
        const message = `${before.subject} and ${after.subject} cannot be compared: ${error.message}`;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj(error.code, message, {
            hint: 'Look at each by itself: savepoint verify for an archive, savepoint check for a database.',
            context: { before: before.subject, after: after.subject },
            cause: error,
        });
    }
}
/** 0 for a file that is not there: reading it will say so better. */
async function sizeOf(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null))?.size ?? 0;
}


/***/ }),

/***/ 46727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
;// CONCATENATED MODULE: ./lib/domain/rehearsal.js
/** What a rehearsal looks at, what failed first. */
const REHEARSAL_CHECKS = [
    'real database',
    'command',
    'integrity',
    'foreign keys',
    'rows',
    'assertions',
];
/** Judges a rehearsal, one finding for each check. Pure. */
function judgeRehearsal(facts) {
    const { copy } = facts;
    const first = [judgeReal(facts), judgeCommand(facts)];
    if ('unreadable' in copy) {
        const skipped = REHEARSAL_CHECKS.slice(3).map((check) => ({ check, outcome: 'skipped', message: 'The copy cannot be read.' }));
        return [...first, damaged(`The copy cannot be read any more: ${copy.unreadable}`, []), ...skipped];
    }
    return [...first, judgeIntegrity(copy), judgeOrphans(copy), judgeRows(copy), judgeAssertions(copy)];
}
/** The worst outcome. */
function verdictOfRehearsal(findings) {
    if (findings.some(({ outcome }) => outcome === 'failed'))
        return 'failed';
    return findings.some(({ outcome }) => outcome === 'warning') ? 'warning' : 'ok';
}
function judgeReal({ source, sourceHint, sourceReason }) {
    const check = 'real database';
    switch (source) {
        case 'untouched':
            return { check, outcome: 'ok', message: 'It is the same before and after.' };
        case 'doubtful':
            return { check, outcome: 'warning', message: sourceReason };
        case 'touched':
            return {
                check,
                outcome: 'failed',
                message: sourceReason,
                code: 'REHEARSAL_TOUCHED_SOURCE',
                hint: sourceHint,
            };
    }
}
function judgeCommand({ command, timeLimitMs }) {
    const check = 'command';
    const { exitCode, hasLeftovers, isTimedOut, signal } = command;
    if (isTimedOut) {
        return {
            check,
            outcome: 'failed',
            message: `It was ended after the time limit of ${timeLimitMs / 1_000} s.`,
            code: 'REHEARSAL_TIMED_OUT',
            hint: 'Find out what it waits for, such as an answer at a terminal; or allow more time.',
        };
    }
    if (exitCode !== 0) {
        return {
            check,
            outcome: 'failed',
            message: exitCode === null ? `It was ended by ${signal}.` : `It ended with exit code ${exitCode}.`,
            code: 'REHEARSAL_COMMAND_FAILED',
            hint: 'Its output says why. Nothing happened to the real database: mend the command and rehearse it again.',
        };
    }
    return hasLeftovers
        ? {
            check,
            outcome: 'warning',
            message: 'It ended with exit code 0 and left programs running, which were ended.',
        }
        : { check, outcome: 'ok', message: 'It ended with exit code 0.' };
}
function judgeIntegrity({ problems }) {
    if (problems.length > 0)
        return damaged('The command leaves a damaged database.', problems);
    return { check: 'integrity', outcome: 'ok', message: 'The copy is sound.' };
}
function damaged(message, details) {
    return {
        check: 'integrity',
        outcome: 'failed',
        message,
        details,
        code: 'INTEGRITY_CHECK_FAILED',
        hint: 'Do not run this command on the real database.',
    };
}
function judgeOrphans({ orphanDetails, orphansAfter, orphansBefore }) {
    const check = 'foreign keys';
    if (orphansAfter === null)
        return { check, outcome: 'warning', message: 'Foreign keys cannot be checked in this schema.' };
    const known = orphansBefore ?? 0;
    if (orphansAfter <= known) {
        const before = orphansAfter === 0 ? '' : ` ${orphansAfter} row(s) referred to nothing before, too.`;
        return { check, outcome: 'ok', message: `No row lost what it refers to.${before}` };
    }
    return {
        check,
        outcome: 'failed',
        message: `${orphansAfter - known} row(s) more than before refer to a row that does not exist.`,
        details: orphanDetails,
        code: 'REHEARSAL_ROWS_ORPHANED',
        hint: 'Keep the rows that others refer to, or remove those too. PRAGMA foreign_key_check lists them.',
    };
}
function judgeRows({ rowDrops }) {
    const check = 'rows';
    const refused = rowDrops.filter(({ isAllowed }) => !isAllowed);
    if (refused.length > 0) {
        return {
            check,
            outcome: 'failed',
            message: `${refused.length} table(s) lose more rows than is allowed.`,
            details: refused.map(describeDrop),
            code: 'REHEARSAL_ROWS_LOST',
            hint: 'If that is what the command is for, allow it by name, such as max-row-drop: sessions=100.',
        };
    }
    if (rowDrops.length === 0)
        return { check, outcome: 'ok', message: 'No table lost a row.' };
    return {
        check,
        outcome: 'ok',
        message: `${rowDrops.length} table(s) lose rows, and no more than is allowed.`,
        details: rowDrops.map(describeDrop),
    };
}
function describeDrop({ isGone, limitPercent, rowsAfter, rowsBefore, table }) {
    const percent = Number((((rowsBefore - rowsAfter) / rowsBefore) * 100).toPrecision(3));
    const what = isGone
        ? `is gone with ${rowsBefore} row(s)`
        : `${rowsBefore} row(s) before, ${rowsAfter} after`;
    return `${table}: ${what} (${percent} %, allowed ${limitPercent} %)`;
}
function judgeAssertions({ assertionCount, brokenAssertions }) {
    const check = 'assertions';
    if (assertionCount === 0)
        return { check, outcome: 'skipped', message: 'None was given.' };
    if (brokenAssertions.length === 0)
        return { check, outcome: 'ok', message: `${assertionCount} assertion(s) hold.` };
    return {
        check,
        outcome: 'failed',
        message: `${brokenAssertions.length} of ${assertionCount} assertion(s) do not hold.`,
        details: brokenAssertions,
        code: 'ASSERTION_FAILED',
        hint: 'After the command the data is not what you said it must be. Look at the command and at the assertion.',
    };
}

;// CONCATENATED MODULE: ./lib/domain/rehearsal-source.js
/**
 * Judges whether a command left the real database alone. Writes are put down to another program only where there is
 * one. New rows must have come while the command did write to its copy, and nothing but rows may have changed: services
 * do not alter schemas.
 */
function judgeSource({ after, isCopyChanged, otherUsers }) {
    if (after.state === 'same')
        return 'untouched';
    if (after.state === 'replaced' || otherUsers === 0)
        return 'touched';
    const { equal, schema, settings } = after.difference;
    if (equal)
        return 'untouched';
    if (!isCopyChanged)
        return 'touched';
    return schema.length + settings.length === 0 ? 'doubtful' : 'touched';
}
/** Why the real database counts as touched or doubtful, as a sentence. */
function explainSource(verdict, after, database, otherUsers) {
    if (verdict === 'doubtful') {
        return `Rows of ${database} changed meanwhile. ${otherUsers} other program(s) had it open and may have written them; that the command did not is not proven.`;
    }
    return `The command ran on a copy, but the real database changed: ${describeChange(after, database)}`;
}
/** Whether somebody wrote to the database and left it with what it held before. */
function isTakenBack(after) {
    return after.state === 'changed' && after.difference.equal;
}
function describeChange(after, database) {
    if (after.state === 'replaced')
        return after.how;
    return isTakenBack(after)
        ? `${database} was written to, though it holds what it held before.`
        : `${database} is not what it was before.`;
}

// EXTERNAL MODULE: ./lib/domain/rehearsal-variables.js
var rehearsal_variables = __webpack_require__(76719);
// EXTERNAL MODULE: ./lib/files/database-file.js + 1 modules
var database_file = __webpack_require__(97985);
// EXTERNAL MODULE: ./lib/files/free-space.js
var free_space = __webpack_require__(73186);
// EXTERNAL MODULE: ./lib/files/wrap-file-error.js
var wrap_file_error = __webpack_require__(79737);
// EXTERNAL MODULE: ./lib/sqlite/engine-client.js + 2 modules
var engine_client = __webpack_require__(77145);
// EXTERNAL MODULE: ./lib/operations/check-limits.js
var check_limits = __webpack_require__(78815);
// EXTERNAL MODULE: ./lib/domain/rehearsal-row-drop.js
var rehearsal_row_drop = __webpack_require__(19286);
// EXTERNAL MODULE: ./lib/operations/diff.js
var diff = __webpack_require__(94583);
;// CONCATENATED MODULE: ./lib/operations/rehearse-copy.js





/**
 * Looks at the copy after the command, as SQLite recovers it when the command was ended in the middle of its work.
 * @throws BackupError CANCELLED, DISK_FULL, IO_FAILED
 */
async function readCopyAfter(request, engine) {
    const { before, busyTimeoutMs, copy, scratch } = request;
    const after = (0,external_node_path_.join)(scratch, 'after.db');
    try {
        const { fingerprint } = await engine.snapshot({
            source: copy,
            destination: after,
            scratch,
            busyTimeoutMs,
        });
        const inspection = await engine.inspect({
            path: after,
            integrity: 'full',
            foreignKeys: true,
            fingerprint: true,
            assertions: request.assertions,
            busyTimeoutMs,
            ...(0,check_limits/* checkLimitsFor */.M)(fingerprint.pageCount * fingerprint.pageSizeBytes),
        });
        const difference = await (0,diff/* diffSnapshots */.V)(before, after, engine, { scratch, busyTimeoutMs });
        return { facts: factsOf(inspection, fingerprint, request), difference };
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.kind !== 'integrity' && error.kind !== 'source')
            throw error;
        return { facts: { unreadable: error.message }, difference: null };
    }
}
function factsOf({ assertions, foreignKeys, integrity }, fingerprint, { fingerprintBefore, orphansBefore, rowDropLimits }) {
    return {
        problems: integrity.problems,
        orphansBefore,
        orphansAfter: foreignKeys?.violations ?? null,
        orphanDetails: foreignKeys?.details ?? [],
        rowDrops: (0,rehearsal_row_drop/* findRowDrops */.Y)(fingerprintBefore.tables, fingerprint.tables, rowDropLimits),
        assertionCount: assertions.length,
        brokenAssertions: assertions.flatMap(({ message, outcome, sql }) => outcome === 'held' ? [] : [message === undefined ? sql : `${sql}: ${message}`]),
    };
}

// EXTERNAL MODULE: ./lib/domain/safety-copy-name.js
var safety_copy_name = __webpack_require__(93006);
// EXTERNAL MODULE: ./lib/files/digest-file.js
var digest_file = __webpack_require__(46442);
// EXTERNAL MODULE: ./lib/files/publish-file.js
var publish_file = __webpack_require__(50835);
// EXTERNAL MODULE: ./lib/files/scratch.js
var files_scratch = __webpack_require__(47285);
// EXTERNAL MODULE: ./lib/sqlite/open-files.js
var open_files = __webpack_require__(74700);
// EXTERNAL MODULE: ./lib/operations/compare-snapshots.js
var compare_snapshots = __webpack_require__(14245);
;// CONCATENATED MODULE: ./lib/operations/rehearse-source.js











/** Remembers which file the real database is, and who uses it. */
async function readSourceBefore(path, snapshot) {
    try {
        const { dev, ino } = await (0,promises_.stat)(path, { bigint: true });
        const otherUsers = (await (0,open_files/* findOpeners */.K)(path)).length;
        return { path, realPath: await (0,promises_.realpath)(path), device: dev, inode: ino, snapshot, otherUsers };
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'source');
    }
}
/**
 * Compares the real database with what it was.
 * @throws BackupError CANCELLED, SOURCE_BUSY when another program keeps it locked, DISK_FULL
 */
async function readSourceAfter(before, place, engine, signal) {
    const { path } = before;
    const stats = await (0,promises_.stat)(path, { bigint: true }).catch(() => null);
    if (stats === null)
        return { state: 'replaced', how: `${path} is gone.` };
    if (stats.ino !== before.inode || stats.dev !== before.device)
        return { state: 'replaced', how: `${path} is another file now.` };
    const destination = (0,external_node_path_.join)(place.scratch, 'source-after.db');
    try {
        await engine.snapshot({ source: path, destination, ...place });
        const digestBefore = await (0,digest_file/* digestFile */.T)(before.snapshot, 'scratch', signal);
        const pair = { before: before.snapshot, digestBefore, after: destination };
        return stateOf(await (0,compare_snapshots/* compareSnapshots */.L)(pair, engine, place, signal), path);
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        const isItsFault = error.kind === 'integrity' || (error.kind === 'source' && error.code !== 'SOURCE_BUSY');
        if (isItsFault)
            return { state: 'replaced', how: `${path} cannot be read any more: ${error.message}` };
        throw error;
    }
}
function stateOf(change, path) {
    switch (change.state) {
        case 'identical':
            return { state: 'same' };
        case 'rewritten':
            return { state: 'changed', difference: change.difference };
        case 'damaged':
            return { state: 'replaced', how: `${path} is damaged now: ${change.problem}.` };
    }
}
/**
 * Puts what the real database was before a rehearsal beside it, as a safety copy: a command that went for the real one
 * must not cost its content.
 * @returns its path
 * @throws BackupError TARGET_NOT_WRITABLE, DISK_FULL, IO_FAILED
 */
async function rescueSource({ realPath, snapshot }, now) {
    const folder = (0,external_node_path_.dirname)(realPath);
    const scratch = await (0,files_scratch/* openScratch */.j)(folder, 'target');
    const rescued = (0,external_node_path_.join)(folder, (0,safety_copy_name/* renderSafetyCopyName */.n)((0,external_node_path_.basename)(realPath), now));
    const partial = (0,external_node_path_.join)(scratch, 'rescued.db');
    try {
        await (0,promises_.copyFile)(snapshot, partial, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
        await (0,publish_file/* publishFile */.o)(partial, rescued, 'target');
        return rescued;
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, rescued, 'target');
    }
    finally {
        await (0,files_scratch/* removeScratch */.Z)(scratch);
    }
}

// EXTERNAL MODULE: ./lib/operations/sweep-up.js
var sweep_up = __webpack_require__(20118);
;// CONCATENATED MODULE: ./lib/operations/rehearse.js















/** The snapshot, the copy, and both databases as they are afterwards. */
const SPACE_FACTOR = 4.2;
/**
 * Runs a command on a copy of a database, and judges what it made of it. A bad end is a result, not an error.
 * @throws BackupError SOURCE_*, INTEGRITY_CHECK_FAILED when the real database is damaged already, INPUT_INVALID,
 *   DISK_FULL, CANCELLED
 */
async function rehearse(request, ports) {
    const startedMs = ports.clock.elapsedMs();
    const { sizeBytes } = await (0,database_file/* assertDatabaseFile */.a)(request.database);
    const scratch = await ports.openScratch();
    const engine = (0,engine_client/* openEngine */.F)(ports.signal);
    try {
        await (0,free_space/* assertFreeSpace */.V)(scratch, Math.ceil(sizeBytes * SPACE_FACTOR));
        const stage = await prepare(request, scratch, engine, ports);
        ports.reporter.step('Running the command');
        const end = await request.run((0,rehearsal_variables/* renderVariables */.m)(request.variables, stage.copy));
        ports.reporter.step(`Checking what it made of the copy, and ${(0,external_node_path_.basename)(request.database)}`);
        const place = { scratch, busyTimeoutMs: request.busyTimeoutMs };
        const source = await readSourceAfter(stage.source, place, engine, ports.signal);
        const copyAfter = await readCopyAfter({ ...request, ...stage, ...place }, engine);
        const findings = await judge({ request, stage, end, source, copyAfter }, ports);
        return {
            database: request.database,
            verdict: verdictOfRehearsal(findings),
            end,
            findings,
            difference: copyAfter.difference,
            sizeBytes,
            notes: stage.notes,
            durationMs: ports.clock.elapsedMs() - startedMs,
            failure: failureOf(request.database, findings),
        };
    }
    finally {
        await engine.close();
        await (0,sweep_up/* sweepUp */.Y)(scratch, ports.reporter);
    }
}
async function prepare({ busyTimeoutMs, database }, scratch, engine, { reporter }) {
    reporter.step(`Copying ${(0,external_node_path_.basename)(database)}`);
    const before = (0,external_node_path_.join)(scratch, 'before.db');
    const snapshot = await engine.snapshot({ source: database, destination: before, scratch, busyTimeoutMs });
    const { fingerprint, notes } = snapshot;
    const { foreignKeys, integrity } = await engine.inspect({
        path: before,
        integrity: 'full',
        foreignKeys: true,
        fingerprint: false,
        assertions: [],
        busyTimeoutMs,
        ...(0,check_limits/* checkLimitsFor */.M)(fingerprint.pageCount * fingerprint.pageSizeBytes),
    });
    if (integrity.problems[0] !== undefined)
        throw damagedAlready(database, integrity.problems[0]);
    const copy = await makeCopy(before, (0,external_node_path_.join)(scratch, 'copy'), (0,external_node_path_.basename)(database));
    const source = await readSourceBefore(database, before);
    const orphansBefore = foreignKeys?.violations ?? null;
    return { before, fingerprintBefore: fingerprint, orphansBefore, copy, source, notes };
}
/** In a folder of its own and under its own name: tools put files beside a database, and look at its name. */
async function makeCopy(before, folder, name) {
    const copy = (0,external_node_path_.join)(folder, name);
    try {
        await (0,promises_.mkdir)(folder, { mode: 0o700 });
        await (0,promises_.copyFile)(before, copy, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
        return copy;
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, copy, 'scratch');
    }
}
async function judge({ copyAfter, end, request, source, stage }, ports) {
    const { otherUsers } = stage.source;
    const isCopyChanged = copyAfter.difference?.equal !== true;
    const verdict = judgeSource({ after: source, otherUsers, isCopyChanged });
    return judgeRehearsal({
        command: end,
        timeLimitMs: request.timeLimitMs,
        source: verdict,
        sourceReason: explainSource(verdict, source, request.database, otherUsers),
        sourceHint: verdict === 'touched' ? await hintFor(source, stage.source, ports.clock.now()) : '',
        copy: copyAfter.facts,
    });
}
const ADVICE = 'Make the command use SAVEPOINT_DATABASE, or give it its own variable with --env or env; if another program wrote, rehearse when it is stopped.';
async function hintFor(after, source, now) {
    if (isTakenBack(after))
        return ADVICE;
    try {
        const rescued = await rescueSource(source, now);
        return `What the database was before is in ${rescued}: "savepoint restore --undo --to ${source.path}" puts it back. ${ADVICE}`;
    }
    catch (error) {
        return `Restore the newest backup if the change was not meant; keeping the old content failed (${error.message}). ${ADVICE}`;
    }
}
function damagedAlready(database, problem) {
    return new errors/* BackupError */.hj('INTEGRITY_CHECK_FAILED', `${database} is damaged already: ${problem}`, {
        hint: 'The command was not run. Restore the newest verified archive first.',
        context: { database },
    });
}
function failureOf(database, findings) {
    const breaches = findings.filter((finding) => finding.outcome === 'failed');
    const [first] = breaches;
    if (first === undefined)
        return null;
    const details = first.details?.slice(0, 3).join('; ') ?? '';
    const more = breaches.length === 1
        ? ''
        : ` Failed too: ${breaches
            .slice(1)
            .map(({ check }) => check)
            .join(', ')}.`;
    const message = `The rehearsal on a copy of ${database} failed: ${first.check}: ${first.message}${details === '' ? '' : ` ${details}.`}${more}`;
    return new errors/* BackupError */.hj(first.code, message, {
        hint: first.hint,
        context: { database, checks: breaches.map(({ check }) => check).join(' ') },
    });
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


/***/ })

};
