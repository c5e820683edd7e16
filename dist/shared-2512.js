export const id = 2512;
export const ids = [2512];
export const modules = {

/***/ 9833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readArchiveFormat)
/* harmony export */ });
/* harmony import */ var _format_open_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69633);
/* harmony import */ var _read_tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4402);


/**
 * Reads the seal and the manifest from the end of an archive, without inflating anything.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_NOT_GZIP, ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED, MANIFEST_INVALID,
 *   MANIFEST_VERSION_UNSUPPORTED, IO_FAILED
 */
function readArchiveFormat(path) {
    return (0,_format_open_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .withArchive */ .x)(path, async (archive) => {
        const { sizeBytes } = archive;
        const tail = await (0,_read_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .readTail */ .Z)(archive);
        if (tail === null)
            return { kind: 'plain gzip', sizeBytes };
        return { kind: 'savepoint', manifest: tail.manifest, sizeBytes };
    });
}


/***/ }),

/***/ 49693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hF: () => (/* binding */ describeDifference),
/* harmony export */   ih: () => (/* binding */ tableKey),
/* harmony export */   tS: () => (/* binding */ compareFingerprints)
/* harmony export */ });
/** The key that identifies a table across fingerprints. */
function tableKey(table) {
    return table.nameHex === undefined ? `u:${table.name}` : `x:${table.nameHex}`;
}
/** Every fact in which `got` differs from `expected`; empty when the two describe the same content. */
function compareFingerprints(expected, got) {
    return [...compareFacts(expected, got), ...compareTables(expected.tables, got.tables)];
}
/** A difference for a sentence: what, what was expected, what was got. */
function describeDifference({ expected, fact, got, table }) {
    return `${table === undefined ? fact : `${fact} of ${table}`} expected ${expected}, got ${got}`;
}
function compareFacts(expected, got) {
    const facts = [
        ['page size', expected.pageSizeBytes, got.pageSizeBytes],
        ['pages', expected.pageCount, got.pageCount],
        ['encoding', expected.encoding, got.encoding],
        ['user_version', expected.userVersion, got.userVersion],
        ['application_id', expected.applicationId, got.applicationId],
        ['schema', expected.schemaDigest, got.schemaDigest],
    ];
    return facts
        .filter(([, was, is]) => was !== is)
        .map(([fact, was, is]) => ({ fact, expected: String(was), got: String(is) }));
}
function compareTables(expected, got) {
    const found = new Map(got.map((table) => [tableKey(table), table]));
    const known = new Set(expected.map(tableKey));
    const changed = expected.flatMap((table) => {
        const other = found.get(tableKey(table));
        if (other === undefined)
            return [{ fact: 'table', table: table.name, expected: 'present', got: 'missing' }];
        if (other.rows === table.rows)
            return [];
        return [{ fact: 'rows', table: table.name, expected: rowsText(table.rows), got: rowsText(other.rows) }];
    });
    const added = got
        .filter((table) => !known.has(tableKey(table)))
        .map((table) => ({
        fact: 'table',
        table: table.name,
        expected: 'absent',
        got: 'present',
    }));
    return [...changed, ...added];
}
function rowsText(rows) {
    return rows === null ? 'not countable' : String(rows);
}


/***/ }),

/***/ 1832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ identityAmbiguous),
/* harmony export */   EZ: () => (/* binding */ databaseAmbiguous),
/* harmony export */   Rd: () => (/* binding */ suggestNames),
/* harmony export */   cG: () => (/* binding */ archiveNotFound),
/* harmony export */   kO: () => (/* binding */ archivesAmbiguous),
/* harmony export */   o8: () => (/* binding */ newerUnderGivenName),
/* harmony export */   ou: () => (/* binding */ archiveExpired)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

const NAMES_SHOWN = 5;
/** @param wanted what was asked for, as in "There is no archive …" */
function archiveNotFound(wanted, looked) {
    const expired = looked.filter((entry) => entry.expired).length;
    const there = looked.length - expired;
    const gone = expired === 0 ? '' : ` and ${expired} that expired`;
    const newest = there === 0 ? '' : ` The newest: ${shown(looked.filter((entry) => !entry.expired))}.`;
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_NOT_FOUND', `There is no archive ${wanted}. The store holds ${there} to choose from${gone}.${newest}`, {
        hint: there === 0
            ? 'Check that this is the right store and the right database, or make a backup first.'
            : 'List the store and give the name of one of its archives.',
        context: { archives: there, expired },
    });
}
/** @param wanted what was asked for, as the subject of the sentence */
function archivesAmbiguous(wanted, matches) {
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_AMBIGUOUS', `${wanted} fits ${matches.length} archives: ${shown(matches)}.`, { hint: 'Give the whole name of the one that you mean.', context: { matches: matches.length } });
}
/**
 * The latest was asked for, and of whose archives it should be is not clear.
 * @param own the name of the database that was looked for; null when none was
 */
function databaseAmbiguous(databases, own = null) {
    const none = own === null ? '' : `, and none of ${own}`;
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_AMBIGUOUS', `The store holds archives of ${databases.length} databases${none}: ${capped(databases)}.`, {
        hint: 'Say which database is meant (on the command line: --database NAME), or give the name of an archive.',
        context: { databases: databases.length },
    });
}
function archiveExpired(entry) {
    const when = entry.expiresAt === null ? '' : ` on ${entry.expiresAt.toISOString()}`;
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_EXPIRED', `The archive ${entry.name} expired${when}: its bytes are gone.`, {
        hint: 'Choose another archive. A longer retention in the store keeps the next ones for longer.',
        context: { archive: entry.name },
    });
}
/**
 * The latest of a database was asked for whose archives come from several makers that may each have their own.
 * @param name how people call the database
 * @param makers such as the paths of workflows
 */
function identityAmbiguous(name, makers) {
    const suggested = suggestNames(name, makers);
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('IDENTITY_AMBIGUOUS', `The archives of ${name} come from ${makers.length} sources that nothing tells apart but who made them: ${capped(makers)}. They may be of different databases.`, {
        hint: `Give each database a name, where it is backed up and where it is restored: ${suggested}. Until then, give the name of the archive that you mean.`,
        context: { makers: makers.length },
    });
}
/** The error of a restore for which a newer archive stands there, saved under a name that was given only then. */
function newerUnderGivenName({ name }, givenName) {
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('IDENTITY_AMBIGUOUS', `The newest archive of a database called ${givenName} is ${name}. It was saved under that name, and no name was given now: it may be of this database, or of another one.`, {
        hint: `If it is of this one, give the same name: --database-name ${givenName} (input database-name). If not, give the name of the archive that you mean.`,
        context: { archive: name },
    });
}
/** The line to add for each maker: `database-name: app-staging`. */
function suggestNames(name, makers) {
    const lines = makers.map((maker) => `database-name: ${name}-${stemOf(maker)}`);
    return `${capped(lines)} (on the command line --database-name NAME)`;
}
function stemOf(maker) {
    const [file = ''] = maker.split('/').slice(-1);
    const stem = file.replace(/\.ya?ml\b/, '').replace(/^sha256:(.{8}).*$/, '$1');
    return stem.replaceAll(/[^A-Za-z0-9_-]+/g, '-').slice(0, 40) || 'production';
}
/** By name; where some share theirs, as files in different folders do, by id. */
function shown(entries) {
    const names = new Set(entries.map((entry) => entry.name));
    return capped(entries.map((entry) => (names.size < entries.length ? entry.id : entry.name)));
}
function capped(names) {
    const more = names.length - NAMES_SHOWN;
    return names.slice(0, NAMES_SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ }),

/***/ 59083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ groupByTraits),
/* harmony export */   x: () => (/* binding */ makersOf)
/* harmony export */ });
/**
 * Puts archives into groups that may each be of another database.
 *
 * - By `maker`: those of one maker are together; those of unknown ones by what they hold.
 * - By `content`: those that share a table, directly or through others, are together.
 *
 * An archive of which nothing is known belongs to the first group.
 * @param traits by the id of the archive, in the order in which groups are to be numbered
 * @returns the number of its group by the id of each archive
 */
function groupByTraits(traits, by) {
    const roots = new Map();
    for (const each of traits.values())
        unite(tokensOf(each, by), roots);
    const numbers = new Map();
    const groups = new Map();
    for (const [id, each] of traits) {
        const [token] = tokensOf(each, by);
        if (token === undefined)
            continue;
        const root = rootOf(token, roots);
        const number = numbers.get(root) ?? numbers.size;
        numbers.set(root, number);
        groups.set(id, number);
    }
    for (const id of traits.keys())
        if (!groups.has(id))
            groups.set(id, 0);
    return groups;
}
/** The makers of archives whose makers are known, each once, in their order. */
function makersOf(traits) {
    return [...new Set([...traits.values()].flatMap(({ maker }) => maker ?? []))];
}
function tokensOf({ maker, tables }, by) {
    if (by === 'maker' && maker !== null)
        return [`maker ${maker}`];
    return (tables ?? []).filter((name) => !name.startsWith('sqlite_')).map((name) => `table ${name}`);
}
function unite([first, ...others], roots) {
    if (first === undefined)
        return;
    for (const other of others) {
        const [one, two] = [rootOf(first, roots), rootOf(other, roots)];
        if (one !== two)
            roots.set(two, one);
    }
}
function rootOf(token, roots) {
    let root = token;
    for (let next = roots.get(root); next !== undefined; next = roots.get(root)) {
        roots.set(token, next);
        root = next;
    }
    return root;
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

/***/ 4375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   gx: () => (/* binding */ weekOf),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   lY: () => (/* binding */ yearOf),
/* harmony export */   pi: () => (/* binding */ daysBefore)
/* harmony export */ });
const DAY_MS = 86_400_000;
/** A day as `2026-11-22`, in UTC. */
function dayOf(time) {
    return time.toISOString().slice(0, 10);
}
/** A month as `2026-11`, in UTC. */
function monthOf(time) {
    return time.toISOString().slice(0, 7);
}
/** A year as `2026`, in UTC. */
function yearOf(time) {
    return time.toISOString().slice(0, 4);
}
/**
 * A week as `2026-W47`, in UTC. It begins on Monday and belongs to the year of its Thursday, so the first days of
 * January may be in the last week of the year before.
 * @see ISO 8601
 */
function weekOf(time) {
    const midnight = Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate());
    const daysSinceMonday = (time.getUTCDay() + 6) % 7;
    const thursday = new Date(midnight + (3 - daysSinceMonday) * DAY_MS);
    const daysIntoYear = (thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / DAY_MS;
    const week = Math.floor(daysIntoYear / 7) + 1;
    return `${yearOf(thursday)}-W${String(week).padStart(2, '0')}`;
}
/** The instant that many days of 24 hours before another. */
function daysBefore(time, days) {
    return new Date(time.getTime() - days * DAY_MS);
}


/***/ }),

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

/***/ 22665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ assertNotAborted)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/**
 * Stops here when a signal was given: with its reason where that is an error of ours, which says why another part gave
 * up, otherwise with CANCELLED.
 * @throws BackupError
 */
function assertNotAborted(signal) {
    if (!signal.aborted)
        return;
    throw signal.reason instanceof _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj ? signal.reason : (0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .KW)('its caller');
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

/***/ 51548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ assertFreeSpace),
/* harmony export */   g: () => (/* binding */ freeBytes)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _file_system_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93701);
/* harmony import */ var _full_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59344);



/**
 * The bytes that an ordinary user may still write on the file system that holds `path`, or that would hold it: the
 * path itself need not exist.
 * @throws BackupError IO_FAILED
 */
async function freeBytes(path) {
    const { bavail, bsize } = await (0,_file_system_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readFileSystemState */ .N)(path);
    return bavail * bsize;
}
/**
 * Refuses to begin what the disk cannot hold.
 * @throws BackupError DISK_FULL, IO_FAILED
 */
async function assertFreeSpace(path, neededBytes) {
    const free = await freeBytes(path);
    if (free >= neededBytes)
        return;
    throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('DISK_FULL', `No space left in ${path}: needs about ${(0,_full_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .megabytes */ .ix)(neededBytes)}, ${(0,_full_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .megabytes */ .ix)(free)} free.`, {
        hint: 'Free some space, or use another disk. Nothing was written; existing files are untouched.',
        context: { path, neededBytes, freeBytes: free },
    });
}


/***/ }),

/***/ 12627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ copyPrivately)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/**
 * Copies a file to a new name where only this user can read it: a clone where the file system can, which takes no time
 * and no space. Copying opens it: never call it for a database that this process has open.
 * @throws the system's error
 */
async function copyPrivately(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(to, 0o600);
}


/***/ }),

/***/ 47603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ syncFile)
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
        throw (0,_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapFileError */ .J)(error, path, role);
    }
}


/***/ }),

/***/ 5736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ refuseAmbiguous),
/* harmony export */   Iq: () => (/* binding */ keepApart)
/* harmony export */ });
/* unused harmony export isDoubtful */
/* harmony import */ var _domain_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43076);
/* harmony import */ var _domain_catalog_databases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37566);
/* harmony import */ var _domain_catalog_selection_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1832);
/* harmony import */ var _domain_catalog_traits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59083);
/* harmony import */ var _domain_identity_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43845);





/** Tells whether two databases may stand behind the name under which an archive is kept. */
function isDoubtful(entry) {
    const database = (0,_domain_catalog_databases_js__WEBPACK_IMPORTED_MODULE_1__/* .saidDatabaseOf */ .iw)(entry);
    if (database === null)
        return false;
    const identity = (0,_domain_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCatalogName */ .Ib)(database)?.identity ?? null;
    return identity === null || (0,_domain_identity_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isWeak */ .FI)(identity.by);
}
/**
 * Refuses to take the newest of archives that may be of different databases: made by several workflows at one path, or
 * by an earlier Savepoint from files of one name that have no table in common.
 * @throws BackupError IDENTITY_AMBIGUOUS, STORE_*, CANCELLED
 */
async function refuseAmbiguous(candidates, { signal, store }) {
    const doubtful = candidates.filter(isDoubtful);
    const [weak, earlier] = [doubtful.filter(saysIdentity), doubtful.filter((entry) => !saysIdentity(entry))];
    for (const [entries, by] of [
        [weak, 'maker'],
        [earlier, 'content'],
    ]) {
        const [first, another] = entries;
        if (first === undefined || another === undefined)
            continue;
        const traits = await store.readTraits(entries, signal);
        const groups = (0,_domain_catalog_traits_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByTraits */ .K)(traits, by);
        if (new Set(groups.values()).size > 1)
            throw ambiguous(first, by, traits, groups);
    }
}
function saysIdentity(entry) {
    return (0,_domain_catalog_databases_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullName */ .fO)((0,_domain_catalog_databases_js__WEBPACK_IMPORTED_MODULE_1__/* .saidDatabaseOf */ .iw)(entry) ?? '');
}
function ambiguous({ database }, by, traits, groups) {
    const makers = by === 'maker' ? (0,_domain_catalog_traits_js__WEBPACK_IMPORTED_MODULE_4__/* .makersOf */ .x)(traits) : [];
    const sources = makers.length > 1 ? makers : tablesOfGroups(traits, groups);
    return (0,_domain_catalog_selection_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .identityAmbiguous */ .$X)((0,_domain_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameOf */ .R_)(database ?? 'database'), sources);
}
/** What tells groups apart of which nobody knows who made them. */
function tablesOfGroups(traits, groups) {
    const tables = new Map();
    for (const [id, group] of groups) {
        const [table] = traits.get(id)?.tables ?? [];
        if (table !== undefined && !tables.has(group))
            tables.set(group, `table ${table}`);
    }
    return [...tables.values()];
}
/**
 * The catalog as retention must see it: archives of which it is not certain that they are of one database are kept
 * apart, so that no database loses its last backup because another one has enough.
 * @throws BackupError STORE_*, CANCELLED
 */
async function keepApart(catalog, { signal, store }) {
    const doubtful = catalog.filter((entry) => entry.kind !== 'safety' && !entry.expired && isDoubtful(entry));
    const groups = new Map();
    for (const [database, entries] of Map.groupBy(doubtful, (entry) => (0,_domain_catalog_databases_js__WEBPACK_IMPORTED_MODULE_1__/* .saidDatabaseOf */ .iw)(entry) ?? '')) {
        const traits = await store.readTraits(entries, signal);
        const numbers = (0,_domain_catalog_traits_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByTraits */ .K)(traits, 'maker');
        for (const { id } of entries) {
            const maker = traits.get(id)?.maker ?? `group ${numbers.get(id) ?? 'unknown'}`;
            groups.set(id, `${database} of ${maker}`);
        }
    }
    return catalog.map((entry) => {
        const database = groups.get(entry.id);
        return database === undefined ? entry : { ...entry, database };
    });
}


/***/ }),

/***/ 15359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ isGoodBackup),
  B: () => (/* binding */ lookAtBackup)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/files/durable/read-pieces.js
var read_pieces = __webpack_require__(84751);
// EXTERNAL MODULE: ./lib/archive/format/open-archive.js
var open_archive = __webpack_require__(69633);
// EXTERNAL MODULE: ./lib/archive/read/read-tail.js
var read_tail = __webpack_require__(4402);
;// CONCATENATED MODULE: ./lib/archive/read/check-seal.js





/**
 * Tells whether every byte of an archive is as it was when it was sealed, by its digest and without inflating: what
 * retention relies on. False for a plain gzip file, which has no seal.
 * @throws BackupError ARCHIVE_NOT_FOUND, IO_FAILED, CANCELLED
 */
async function isSealIntact(path, signal) {
    try {
        return await (0,open_archive/* withArchive */.x)(path, async (archive) => {
            const tail = await (0,read_tail/* readTail */.Z)(archive);
            return tail !== null && (await sealedSha256(archive, tail, signal)).equals(tail.seal.sealedSha256);
        });
    }
    catch (error) {
        if ((0,errors/* asBackupError */.ZJ)(error).kind === 'archive')
            return false;
        throw error;
    }
}
async function sealedSha256({ file, sizeBytes }, { sealBytes, behindBytes }, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const sealOffsetBytes = sizeBytes - behindBytes.length - sealBytes.length;
    for await (const piece of (0,read_pieces/* readPieces */.u)(file, 0, sealOffsetBytes, signal))
        hash.update(piece);
    return hash.update(behindBytes).digest();
}

// EXTERNAL MODULE: ./lib/archive/read/read-manifest.js
var read_manifest = __webpack_require__(9833);
// EXTERNAL MODULE: ./lib/files/disk/sweep-up.js
var sweep_up = __webpack_require__(4383);
// EXTERNAL MODULE: ./lib/sqlite/engine/engine-client.js + 2 modules
var engine_client = __webpack_require__(44796);
// EXTERNAL MODULE: ./lib/operations/verify/fetch-candidate.js
var fetch_candidate = __webpack_require__(49878);
// EXTERNAL MODULE: ./lib/operations/verify/verify.js
var verify = __webpack_require__(13401);
;// CONCATENATED MODULE: ./lib/operations/verify/good-backup.js







const BUSY_TIMEOUT_MS = 30_000;
/**
 * Looks whether an archive of the store is a good backup now. One of ours was read back before it was sealed, so an
 * unbroken seal proves it without inflating; a plain gzip file is unpacked and checked by SQLite.
 * @throws BackupError for anything but the archive's own fault: STORE_*, DISK_FULL, CANCELLED
 */
async function lookAtBackup(entry, ports) {
    const directory = await ports.openScratch();
    try {
        const fetched = await ports.store.fetch(entry, directory, ports.signal);
        const format = await (0,read_manifest/* readArchiveFormat */._)(fetched.path);
        if (format.kind !== 'savepoint')
            return { fault: await faultOfPlain(entry, fetched, ports), manifest: null };
        const { manifest } = format;
        if (manifest.verdict === 'failed')
            return { fault: 'It is kept for inquiry only.', manifest };
        const isIntact = await isSealIntact(fetched.path, ports.signal);
        return { fault: isIntact ? null : 'Its bytes are not what its manifest says.', manifest };
    }
    catch (error) {
        const failure = (0,errors/* asBackupError */.ZJ)(error);
        if ((0,fetch_candidate/* concernsOne */.my)(failure))
            return { fault: failure.message, manifest: null };
        throw failure;
    }
    finally {
        await (0,sweep_up/* sweepUp */.Y)(directory, ports.reporter);
    }
}
/**
 * Tells whether an archive of the store is a good backup now, as {@link lookAtBackup} sees it.
 * @throws BackupError for anything but the archive's own fault: STORE_*, DISK_FULL, CANCELLED
 */
async function isGoodBackup(entry, ports) {
    return (await lookAtBackup(entry, ports)).fault === null;
}
async function faultOfPlain({ name }, { digest, path }, ports) {
    const engine = (0,engine_client/* openEngine */.F)(ports.signal);
    try {
        const request = {
            path,
            subject: name,
            expectedDigest: digest,
            level: 'data',
            assertions: [],
            busyTimeoutMs: BUSY_TIMEOUT_MS,
        };
        return (await (0,verify/* verifyArchive */.w)(request, engine, ports)).failure?.message ?? null;
    }
    finally {
        await engine.close();
    }
}


/***/ }),

/***/ 59569:
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


/***/ }),

/***/ 44796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ openEngine)
});

// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/files/disk/assert-not-aborted.js
var assert_not_aborted = __webpack_require__(22665);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/sqlite/engine/limits.js


/** A schema of 20 KB was measured to take a gigabyte in half a second. */
const LOOK_EVERY_MS = 20;
/** Pages that lead to each other again and again make counting the rows of 80 KB endless. */
const LONGEST_COUNT_MS = 20_000;
const LONGEST_COUNT_MS_PER_GIB = 180_000;
/** What a job may cost; null for one that has no limits. */
function limitedWork(message) {
    switch (message.job) {
        case 'snapshot': {
            const { busyTimeoutMs, patience, source, timeLimitMs } = message.request;
            return {
                title: `The copy of ${source}`,
                waitMs: busyTimeoutMs,
                ...copyLimits(source),
                ...(timeLimitMs === undefined ? {} : { timeLimitMs }),
                ...(patience === undefined ? {} : { patience }),
            };
        }
        case 'inspect': {
            const { path, busyTimeoutMs, scratch } = message.request;
            // Without scratch it is a copy of our own, which no other process locks.
            const waitMs = scratch === undefined ? 0 : busyTimeoutMs;
            return { ...message.request, title: `The checks of ${path}`, waitMs };
        }
        case 'compare': {
            const { after, before, busyTimeoutMs } = message.request;
            return {
                ...message.request,
                title: `The comparison of ${before} with ${after}`,
                waitMs: busyTimeoutMs,
            };
        }
        case 'probe':
        case 'swap':
        case 'hold':
        case 'writeHeld':
        case 'letGo':
        case 'absorbLog':
            return null;
    }
}
/** SQLite copies and counts within its page cache, whatever the schema: only time needs a limit. */
function copyLimits(source) {
    const sizeBytes = sizeOf(source) + sizeOf(`${source}-wal`) + sizeOf(`${source}-journal`);
    return {
        timeLimitMs: Math.round(LONGEST_COUNT_MS + LONGEST_COUNT_MS_PER_GIB * (sizeBytes / 1024 ** 3)),
        memoryLimitBytes: Number.POSITIVE_INFINITY,
    };
}
function sizeOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path).size;
    }
    catch {
        return 0;
    }
}
/**
 * Watches a process that works on a file which may be hostile: SQLite cannot be interrupted from inside.
 * @param onExceeded is called once, with the error that names the limit
 */
function watchLimits(pid, work, onExceeded) {
    const exceed = (error) => {
        stop();
        onExceeded(error);
    };
    const endAfter = (ms) => setTimeout(() => exceed(tookTooLong(work)), ms);
    let end = endAfter(work.waitMs + work.timeLimitMs);
    const progressed = () => {
        clearTimeout(end);
        end = endAfter(work.timeLimitMs);
    };
    let seenBytes = 0;
    const looks = setInterval(() => {
        const readBytes = work.patience === 'while it reads' ? readReadBytes(pid) : 0;
        if (readBytes > seenBytes)
            progressed();
        seenBytes = readBytes;
        const residentBytes = readResidentBytes(pid);
        if (residentBytes > work.memoryLimitBytes)
            exceed(tookTooMuch(work, residentBytes));
    }, LOOK_EVERY_MS);
    const stop = () => {
        clearTimeout(end);
        clearInterval(looks);
    };
    return { progressed, stop };
}
/** All bytes that a process has read, from disks or their cache; 0 when it is gone or the system does not say. */
function readReadBytes(pid) {
    try {
        return Number(/^rchar: (\d+)$/m.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/io`, 'latin1'))?.[1] ?? 0);
    }
    catch {
        return 0;
    }
}
/** Resident memory of a process; 0 when it is gone or the system does not say. */
function readResidentBytes(pid) {
    try {
        const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'latin1'))?.[1];
        return Number(kibibytes ?? 0) * 1024;
    }
    catch {
        return 0;
    }
}
function tookTooLong({ patience, timeLimitMs, title }) {
    const limit = `within ${Math.round(timeLimitMs / 100) / 10} s`;
    return patience === 'while it reads'
        ? notFinished(title, `${limit} in which nothing was read`, { timeLimitMs })
        : notFinished(title, limit, { timeLimitMs });
}
function tookTooMuch({ title, memoryLimitBytes }, residentBytes) {
    const limit = `within ${Math.round(memoryLimitBytes / 1_000_000)} MB of memory`;
    return notFinished(title, limit, { memoryLimitBytes, residentBytes });
}
function notFinished(title, limit, context) {
    return new errors/* BackupError */.hj('CHECK_NOT_FINISHED', `${title} did not finish ${limit}.`, {
        hint: 'Give it more time with --check-time-limit (input check-time-limit) if it is a file of your own. One from elsewhere can be made to do this on purpose: do not trust it.',
        context,
    });
}

// EXTERNAL MODULE: ./lib/sqlite/engine/serialised-error.js
var serialised_error = __webpack_require__(489);
;// CONCATENATED MODULE: ./lib/sqlite/engine/engine-process.js






/** Enough of what a dying process says to understand it. */
const STDERR_TAIL = 2000;
/** The child process in which SQLite runs. */
class EngineProcess {
    #child;
    #exited;
    #stderr = '';
    constructor() {
        this.#child = (0,external_node_child_process_.fork)(programPath(), [], {
            execArgv: [],
            stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        });
        this.#child.on('error', ignore);
        this.#exited = (0,external_node_events_.once)(this.#child, 'exit').catch(() => undefined);
        this.#child.stderr?.setEncoding('utf8').on('data', (text) => {
            this.#stderr = (this.#stderr + text).slice(-STDERR_TAIL);
        });
    }
    get alive() {
        return this.#child.exitCode === null && this.#child.signalCode === null && this.#child.connected;
    }
    /** Undefined when the process could not be started. */
    get pid() {
        return this.#child.pid;
    }
    /**
     * Runs one job; the one before must be over.
     * @throws BackupError of the job; INVARIANT_BROKEN, or CHECK_NOT_FINISHED for one with limits, when the process ends
     */
    async run(message, onPages) {
        const child = this.#child;
        const ended = new AbortController();
        try {
            return await new Promise((resolve, reject) => {
                const { signal } = ended;
                const fail = (how) => reject(diedDuring(message, how, this.#stderr));
                (0,external_node_events_.once)(child, 'exit', { signal }).then(([code, by]) => fail(by ?? `exit code ${code}`), ignore);
                (0,external_node_events_.once)(child, 'error', { signal }).then(([error]) => fail(String(error)), ignore);
                child.on('message', (answer) => {
                    if (answer.kind === 'progress')
                        onPages(answer.copiedPages, answer.totalPages);
                    else if (answer.kind === 'done')
                        resolve(answer.result);
                    else
                        reject((0,serialised_error/* deserialiseError */.l)(answer.error));
                });
                child.send(message, (error) => error !== null && fail(error.message));
            });
        }
        finally {
            ended.abort();
            child.removeAllListeners('message');
        }
    }
    /** Kills the process; resolves when it is gone, and with it all its locks. */
    async kill() {
        this.#child.kill('SIGKILL');
        if (this.#child.exitCode === null && this.#child.signalCode === null)
            await this.#exited;
    }
}
function ignore() { }
/** Beside this file: the sources' `engine.ts`, or the bundle's `engine.js`. */
function programPath() {
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    const name = `./engine.${extension}`;
    return (0,external_node_url_.fileURLToPath)(new URL(name, import.meta.url));
}
function diedDuring(message, how, stderr) {
    const subject = subjectOf(message);
    const said = stderr.trim() === '' ? '' : ` It said: ${stderr.trim()}`;
    return new errors/* BackupError */.hj(limitedWork(message) !== null ? 'CHECK_NOT_FINISHED' : 'INVARIANT_BROKEN', `The process in which SQLite works on ${subject} ended by itself (${how}).${said}`, {
        hint: 'The machine may be out of memory. Every file is as it was before, or finished. Run the command again.',
        context: { job: message.job, path: subject, how },
    });
}
function subjectOf(message) {
    switch (message.job) {
        case 'snapshot':
            return message.request.source;
        case 'inspect':
        case 'absorbLog':
            return message.request.path;
        case 'compare':
            return `${message.request.before} and ${message.request.after}`;
        case 'probe':
        case 'swap':
        case 'hold':
        case 'writeHeld':
        case 'letGo':
            return message.request.target;
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/engine/engine-client.js




/**
 * Opens an engine; its process starts with the first job, and anew when a job had to be killed.
 * @param signal kills the process when aborted; the calls that wait reject with CANCELLED
 */
function openEngine(signal) {
    return new ForkedEngine(signal);
}
class ForkedEngine {
    #signal;
    #process = null;
    #closed = false;
    /** Settles when the job before is over. */
    #last = Promise.resolve();
    constructor(signal) {
        this.#signal = signal;
    }
    snapshot(request, onPages = engine_client_ignore) {
        return this.#queue({ job: 'snapshot', request }, onPages);
    }
    inspect(request) {
        return this.#queue({ job: 'inspect', request }, engine_client_ignore);
    }
    compare(request) {
        return this.#queue({ job: 'compare', request }, engine_client_ignore);
    }
    probe(target, busyTimeoutMs, unfinished) {
        return this.#queue({ job: 'probe', request: { target, busyTimeoutMs, unfinished } }, engine_client_ignore);
    }
    swap(request) {
        return this.#queue({ job: 'swap', request }, engine_client_ignore);
    }
    async hold(request) {
        await this.#queue({ job: 'hold', request }, engine_client_ignore);
    }
    async writeHeld(target, kept, onPages = engine_client_ignore) {
        await this.#queue({ job: 'writeHeld', request: { target, kept } }, onPages);
    }
    async letGo(target) {
        await this.#queue({ job: 'letGo', request: { target } }, engine_client_ignore);
    }
    async absorbLog(path) {
        await this.#queue({ job: 'absorbLog', request: { path } }, engine_client_ignore);
    }
    start() {
        if (!this.#closed)
            this.#launch();
    }
    async close() {
        this.#closed = true;
        await this.#kill();
        await this.#last;
    }
    #queue(message, onPages) {
        const result = this.#last.then(() => this.#run(message, onPages));
        this.#last = result.catch(engine_client_ignore);
        return result;
    }
    async #run(message, onPages) {
        this.#assertWanted();
        const process = this.#launch();
        let killedFor = null;
        const killFor = (reason) => {
            killedFor ??= reason;
            void this.#kill();
        };
        const onAbort = () => killFor(this.#signal.reason);
        this.#signal.addEventListener('abort', onAbort);
        const { pid } = process;
        const limited = limitedWork(message);
        const watch = limited !== null && pid !== undefined ? watchLimits(pid, limited, killFor) : null;
        try {
            return await process.run(message, (copiedPages, totalPages) => {
                watch?.progressed();
                onPages(copiedPages, totalPages);
            });
        }
        catch (error) {
            this.#assertWanted();
            throw killedFor ?? error;
        }
        finally {
            watch?.stop();
            this.#signal.removeEventListener('abort', onAbort);
        }
    }
    #launch() {
        if (this.#process?.alive !== true)
            this.#process = new EngineProcess();
        return this.#process;
    }
    #assertWanted() {
        (0,assert_not_aborted/* assertNotAborted */.J)(this.#signal);
        if (this.#closed)
            throw (0,errors/* cancelled */.KW)('its caller');
    }
    async #kill() {
        const running = this.#process;
        this.#process = null;
        await running?.kill();
    }
}
function engine_client_ignore() { }


/***/ }),

/***/ 489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ serialiseError),
/* harmony export */   l: () => (/* binding */ deserialiseError)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/** The fields of an error that cross over; a foreign error becomes INVARIANT_BROKEN first. */
function serialiseError(thrown) {
    const error = (0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asBackupError */ .ZJ)(thrown);
    const { code, message, hint, context, transient, cause } = error;
    return { code, message, hint, context, transient, cause: cause === undefined ? null : causeText(cause) };
}
/** The error again; its cause is the text that came over. */
function deserialiseError({ code, message, cause, ...details }) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(code, message, cause === null ? details : { ...details, cause: new Error(cause) });
}
function causeText(cause) {
    return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}


/***/ })

};
