export const id = 3914;
export const ids = [3914];
export const modules = {

/***/ 69633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ withArchive)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63756);
/* harmony import */ var _files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10899);
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
 * Opens an archive for `read` and closes it afterwards.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_NOT_GZIP when it is no file, IO_FAILED, and whatever `read` throws
 */
async function withArchive(path, read) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            // Asked before it is opened: to open a pipe waits for a process that writes into it.
            if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile())
                throw notAFile(path);
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r'), true);
            const { size } = await file.stat();
            return await read({ path, file, sizeBytes: size });
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
        throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapFileError */ .J)(error, path, 'archive');
    }
}
function notAFile(path) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj('ARCHIVE_NOT_GZIP', `${path} is no file, so it cannot be an archive.`, {
        hint: 'Give the path of a .db.gz file, or the name of an archive in the store.',
        context: { path },
    });
}


/***/ }),

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

/***/ 4402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTail)
/* harmony export */ });
/* harmony import */ var _files_durable_read_fully_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67662);
/* harmony import */ var _gzip_read_tail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45920);
/* harmony import */ var _zstd_frame_header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6443);
/* harmony import */ var _zstd_read_tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90037);
/* harmony import */ var _zstd_seek_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5631);





/**
 * Reads what stands at the end of an archive.
 * @returns null for a gzip file that was made by something else
 * @throws BackupError ARCHIVE_NOT_GZIP, ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED, MANIFEST_INVALID,
 *   MANIFEST_VERSION_UNSUPPORTED
 */
async function readTail(archive) {
    return (await isZstd(archive)) ? (0,_zstd_read_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .readZstdTail */ .Y)(archive) : (0,_gzip_read_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .readGzipTail */ .tj)(archive);
}
/** One whose first bytes are damaged is still known by its last ones. */
async function isZstd({ file, sizeBytes }) {
    const start = await (0,_files_durable_read_fully_js__WEBPACK_IMPORTED_MODULE_3__/* .readFully */ .l)(file, 0, 4);
    if (start.subarray(0, _gzip_read_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .GZIP_MAGIC */ .Hr.length).equals(_gzip_read_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .GZIP_MAGIC */ .Hr))
        return false;
    if ((0,_zstd_frame_header_js__WEBPACK_IMPORTED_MODULE_4__/* .beginsLikeZstd */ .V)(start))
        return true;
    const footerOffsetBytes = Math.max(0, sizeBytes - _zstd_seek_table_js__WEBPACK_IMPORTED_MODULE_2__/* .SEEK_TABLE_FOOTER_SIZE_BYTES */ .qW);
    return (0,_zstd_seek_table_js__WEBPACK_IMPORTED_MODULE_2__/* .seekTableSizeBytes */ .tC)(await (0,_files_durable_read_fully_js__WEBPACK_IMPORTED_MODULE_3__/* .readFully */ .l)(file, footerOffsetBytes, _zstd_seek_table_js__WEBPACK_IMPORTED_MODULE_2__/* .SEEK_TABLE_FOOTER_SIZE_BYTES */ .qW)) !== null;
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

/***/ 25784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZH: () => (/* binding */ judgeTrend),
/* harmony export */   dR: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   ux: () => (/* binding */ medianOf)
/* harmony export */ });
/* harmony import */ var _archive_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49693);

const DEFAULT_LIMITS = { maxShrinkPercent: 30, maxSlowdownPercent: 200 };
/** A week of daily backups: long enough to be robust, short enough that a change that was meant is soon the usual. */
const PREDECESSORS = 7;
/** Sizes and times vary by themselves: fewer say nothing of what is usual. A table that lost its rows needs only one. */
const MIN_FOR_SIZES = 3;
/** What was never constant is given room for so many of its usual deviations. */
const DEVIATIONS = 3;
/** Below this a slower or smaller backup is noise: of a few seconds, of a few rows, of a few pages. */
const NOISE_MS = 5_000;
const NOISE_ROWS = 10;
const NOISE_BYTES = 65_536;
/**
 * How the newest backup falls behind those before it; empty when it does not, or when there is nothing to compare with.
 * @param points oldest first; attempts that failed are passed over
 */
function judgeTrend(points, limits) {
    const made = points.filter(({ outcome }) => outcome === 'made');
    const newest = made.at(-1);
    if (newest === undefined)
        return [];
    const before = made.slice(0, -1).slice(-PREDECESSORS);
    return [
        ...judgeTables(newest, before, limits),
        ...judgeSizes(newest, before, limits),
        ...judgeDuration(newest, before, limits),
    ];
}
/** The middle of the values; null when there are none. */
function medianOf(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const lower = sorted[(sorted.length - 1) >> 1];
    const upper = sorted[sorted.length >> 1];
    return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}
function judgeTables(newest, before, limits) {
    const previous = before.flatMap(({ tables }) => (tables === null ? [] : [tables]));
    if (newest.tables === null)
        return [];
    const present = new Map(newest.tables.map((table) => [(0,_archive_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .ih)(table), table.rows]));
    return (previous.at(-1) ?? []).flatMap((table) => {
        const key = (0,_archive_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .ih)(table);
        const got = present.get(key);
        if (got === null)
            return [];
        const history = previous.flatMap((tables) => tables.find((candidate) => (0,_archive_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .ih)(candidate) === key)?.rows ?? []);
        const usual = usualBefore(got ?? 0, history, limits, NOISE_ROWS);
        if (usual === null)
            return [];
        return [{ code: 'BACKUP_SHRUNK', what: 'rows', table: table.name, usual, got: got ?? null }];
    });
}
function judgeSizes(newest, before, limits) {
    const sizes = [
        ['snapshot size', (point) => point.snapshotSizeBytes],
        ['archive size', (point) => point.archiveSizeBytes],
    ];
    return sizes.flatMap(([what, sizeOf]) => {
        const got = sizeOf(newest);
        const history = before.flatMap((point) => sizeOf(point) ?? []);
        if (got === null || history.length < MIN_FOR_SIZES)
            return [];
        const usual = usualBefore(got, history, limits, NOISE_BYTES);
        return usual === null ? [] : [{ code: 'BACKUP_SHRUNK', what, usual, got }];
    });
}
function judgeDuration({ durationMs }, before, { maxSlowdownPercent }) {
    const history = before.flatMap((point) => point.durationMs ?? []);
    const usual = usualOf(history);
    if (durationMs === null || usual === null || history.length < MIN_FOR_SIZES)
        return [];
    const { deviation, median } = usual;
    const room = Math.max((median * maxSlowdownPercent) / 100, DEVIATIONS * deviation, NOISE_MS);
    return durationMs - median > room
        ? [{ code: 'BACKUP_SLOWED', what: 'duration', usual: median, got: durationMs }]
        : [];
}
/** The median that a value is too far below; null when it is not. To be empty is never noise. */
function usualBefore(got, history, { maxShrinkPercent }, noise) {
    const usual = usualOf(history);
    if (usual === null)
        return null;
    const { deviation, median } = usual;
    const room = Math.max((median * maxShrinkPercent) / 100, DEVIATIONS * deviation, got === 0 ? 0 : noise);
    return median - got > room ? median : null;
}
/** The median, and the median of the distances from it; null without values. */
function usualOf(values) {
    const median = medianOf(values);
    const deviation = median === null ? null : medianOf(values.map((value) => Math.abs(value - median)));
    return median === null || deviation === null ? null : { median, deviation };
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

/***/ 32257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ adoptEntries)
/* harmony export */ });
/* harmony import */ var _domain_catalog_databases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37566);

/** The entries of a journal under the names that their databases have now: an earlier Savepoint knew no identity. */
function adoptEntries(journal, catalog) {
    const adopterOf = (0,_domain_catalog_databases_js__WEBPACK_IMPORTED_MODULE_0__/* .findAdopters */ .ox)([...catalog, ...journal].map(({ database }) => database));
    return journal.map((entry) => ({ ...entry, database: adopterOf(entry.database) }));
}


/***/ }),

/***/ 97158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDatabaseHistory),
  readHistory: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./lib/archive/read/read-manifest.js
var read_manifest = __webpack_require__(9833);
// EXTERNAL MODULE: ./lib/domain/catalog/backups.js
var backups = __webpack_require__(30383);
// EXTERNAL MODULE: ./lib/domain/catalog/catalog.js
var catalog_catalog = __webpack_require__(81115);
// EXTERNAL MODULE: ./lib/domain/catalog/databases.js
var catalog_databases = __webpack_require__(37566);
// EXTERNAL MODULE: ./lib/domain/history/trend.js
var trend = __webpack_require__(25784);
;// CONCATENATED MODULE: ./lib/domain/history/figures.js

/** @param points oldest first */
function figuresOf(points) {
    const made = points.filter(({ outcome }) => outcome === 'made');
    const newest = made.at(-1);
    const archiveSizeBytes = newest?.archiveSizeBytes ?? null;
    const snapshotSizeBytes = newest?.snapshotSizeBytes ?? null;
    const [oldest = 0, ...later] = made.flatMap((point) => point.snapshotSizeBytes ?? []);
    return {
        made: made.length,
        failed: points.length - made.length,
        medianDurationMs: (0,trend/* medianOf */.ux)(made.flatMap(({ durationMs }) => durationMs ?? [])),
        archiveSizeBytes,
        snapshotSizeBytes,
        ratio: archiveSizeBytes === null || snapshotSizeBytes === null ? null : archiveSizeBytes / snapshotSizeBytes,
        growthBytes: later.map((sizeBytes) => sizeBytes - oldest).at(-1) ?? null,
    };
}

;// CONCATENATED MODULE: ./lib/domain/history/history.js

/**
 * The last backups and failed attempts of a database, oldest first: durations and failures from the journal or from the
 * runs of a schedule, sizes from the catalog, rows from the manifests. An archive that is gone is known from the journal,
 * one that is older than the journal from the catalog.
 */
function buildHistory(sources, last) {
    const { catalog, database, journal, runs } = sources;
    const creates = journal.filter((entry) => entry.operation === 'create' &&
        entry.database === database &&
        entry.verdict !== 'skipped' &&
        entry.code !== 'CANCELLED');
    const known = new Set(creates.map(({ archive }) => archive));
    const held = catalog.filter((entry) => (0,backups/* isBackup */.rk)(entry) && entry.database === database);
    const entries = new Map(held.map((entry) => [entry.name, entry]));
    const points = [
        ...creates.map((create) => pointOfCreate(create, entries, sources)),
        ...held.filter(({ name }) => !known.has(name)).map((entry) => pointOfEntry(entry, null, sources)),
        ...runs.filter(({ outcome }) => outcome === 'failed').map(pointOfRun),
    ];
    return points.sort((a, b) => a.time.getTime() - b.time.getTime()).slice(-last);
}
function pointOfCreate(create, entries, sources) {
    const entry = create.archive === null ? undefined : entries.get(create.archive);
    if (entry !== undefined)
        return pointOfEntry(entry, create, sources);
    const { archive, archiveSizeBytes, durationMs, snapshotSizeBytes, time, verdict } = create;
    return {
        time: new Date(time),
        archive,
        outcome: verdict === 'failed' ? 'failed' : 'made',
        durationMs,
        archiveSizeBytes,
        snapshotSizeBytes,
        tables: null,
    };
}
function pointOfRun({ durationMs, time }) {
    return {
        time,
        archive: null,
        outcome: 'failed',
        durationMs,
        archiveSizeBytes: null,
        snapshotSizeBytes: null,
        tables: null,
    };
}
function pointOfEntry({ createdAt, name, sizeBytes }, create, { manifests, runs }) {
    const manifest = manifests.get(name);
    const run = runs.find(({ runId }) => runId !== null && runId === manifest?.origin?.runId);
    return {
        time: createdAt,
        archive: name,
        outcome: 'made',
        durationMs: create?.durationMs ?? run?.durationMs ?? null,
        archiveSizeBytes: sizeBytes,
        snapshotSizeBytes: manifest?.snapshot.sizeBytes ?? create?.snapshotSizeBytes ?? null,
        tables: manifest?.fingerprint.tables ?? null,
    };
}

// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/files/disk/sweep-up.js
var sweep_up = __webpack_require__(4383);
// EXTERNAL MODULE: ./lib/operations/catalog/adopt-entries.js
var adopt_entries = __webpack_require__(32257);
;// CONCATENATED MODULE: ./lib/operations/catalog/newest-trusted.js

/**
 * The newest backups of a catalog that would not be refused, and none that expired. No more are
 * asked about than it takes: a repository may have thousands.
 */
async function newestTrusted(catalog, count, isTrusted) {
    const found = [];
    for (const entry of catalog) {
        if (found.length >= count)
            break;
        if ((0,backups/* isBackup */.rk)(entry) && (entry.expired || (await isTrusted(entry))))
            found.push(entry);
    }
    return found;
}

// EXTERNAL MODULE: ./lib/operations/verify/fetch-candidate.js
var fetch_candidate = __webpack_require__(49878);
;// CONCATENATED MODULE: ./lib/operations/history/history.js












/** Runs matter for so long at least, also when no archive is as old. */
const WINDOW_MS = 30 * 86_400_000;
/**
 * Looks back on the backups of a store, from what it holds, its journal, and the runs that made it.
 * @returns by database, in the order of their names; empty when nothing is known
 * @throws BackupError STORE_*, CANCELLED
 */
async function readHistory(request, ports) {
    const { database } = request;
    const catalog = (0,catalog_catalog/* orderCatalog */.m)(await ports.store.list(database === null ? {} : { database }));
    const journal = (0,adopt_entries/* adoptEntries */.H)(await ports.journal.read(new Date(0)), catalog);
    const schedule = await readSchedule(request, catalog, ports);
    const known = { catalog, journal, manifests: new Map(), schedule };
    const databases = database === null
        ? databasesKnown(catalog, journal)
        : (0,catalog_databases/* databasesCalled */.A$)([database], [...catalog, ...journal].map((entry) => entry.database));
    const histories = [];
    for (const each of databases)
        histories.push(await readDatabaseHistory(each, known, request, ports));
    return histories.filter(({ database: each, figures }) => database !== null || figures.made > 0 || isTried(each, journal));
}
/** A database that only archives of strangers name does not count. */
function isTried(database, journal) {
    return journal.some((entry) => entry.operation === 'create' && entry.database === database);
}
/** Looks back on one database. */
async function readDatabaseHistory(database, known, { last, limits }, ports) {
    const own = known.catalog.filter((entry) => entry.database === database);
    const catalog = await newestTrusted(own, last, ports.isTrusted);
    const manifests = await readManifests((0,backups/* presentBackups */.h7)(catalog), known.manifests, ports);
    const runs = known.schedule?.attemptsOf?.(database) ?? [];
    const points = buildHistory({ database, catalog, manifests, journal: known.journal, runs }, last);
    return { database, points, figures: figuresOf(points), trend: (0,trend/* judgeTrend */.ZH)(points, limits) };
}
async function readSchedule({ database, last }, catalog, { clock, schedule }) {
    if (schedule === null)
        return null;
    const times = catalog.slice(0, last).map(({ createdAt }) => createdAt.getTime());
    const since = new Date(Math.min(clock.now().getTime() - WINDOW_MS, ...times));
    return schedule.read(since, database === null ? [] : [database]);
}
function databasesKnown(catalog, journal) {
    const created = journal.filter(({ operation, verdict }) => operation === 'create' && verdict !== 'skipped');
    const names = [...(0,backups/* presentBackups */.h7)(catalog), ...created].map(({ database }) => database);
    return [...new Set(names)].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
}
/** By the archive's name, the ones that were read before among them; those without a manifest are left out. */
async function readManifests(catalog, known, ports) {
    const manifests = new Map(known);
    for (const entry of catalog.filter(({ name }) => !known.has(name))) {
        const manifest = await readManifest(entry, ports);
        if (manifest !== null)
            manifests.set(entry.name, manifest);
    }
    return manifests;
}
/** Null for a plain gzip file and for one that cannot be read; what was fetched is removed before the next comes. */
async function readManifest(entry, ports) {
    const directory = await ports.openScratch();
    try {
        const { path } = await ports.store.fetch(entry, directory, ports.signal);
        const format = await (0,read_manifest/* readArchiveFormat */._)(path);
        return format.kind === 'savepoint' ? format.manifest : null;
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if ((0,fetch_candidate/* concernsOne */.my)(error))
            return null;
        throw error;
    }
    finally {
        await (0,sweep_up/* sweepUp */.Y)(directory, ports.reporter);
    }
}


/***/ }),

/***/ 25416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf),
/* harmony export */   h: () => (/* binding */ findingOf)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _domain_outcome_verification_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17200);


const CODES = {
    origin: 'ORIGIN_UNTRUSTED',
    compression: 'ARCHIVE_DAMAGED',
    'archive digest': 'ARCHIVE_DIGEST_MISMATCH',
    'snapshot digest': 'ARCHIVE_DIGEST_MISMATCH',
    SQL: 'INTEGRITY_CHECK_FAILED',
    integrity: 'INTEGRITY_CHECK_FAILED',
    'foreign keys': 'INTEGRITY_CHECK_FAILED',
    schema: 'FINGERPRINT_MISMATCH',
    rows: 'FINGERPRINT_MISMATCH',
    assertions: 'ASSERTION_FAILED',
    restore: 'VERIFICATION_FAILED',
};
/**
 * The first failed finding of a report as an error that carries the report; null when nothing failed.
 * @param what the start of the message, such as `The backup of app.db was not made`
 */
function failureOf(report, what) {
    const failure = (0,_domain_outcome_verification_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFailure */ .fx)(report);
    if (failure === undefined)
        return null;
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(CODES[failure.check], `${what}: ${failure.message}`, {
        hint: failure.hint ?? 'Look at the findings of the report.',
        context: { subject: report.subject, check: failure.check, damaged: failure.damaged ?? null },
        report,
    });
}
/** The finding that an error of a check amounts to. */
function findingOf(check, error, damaged) {
    return {
        check,
        outcome: 'failed',
        message: error.message,
        hint: error.hint,
        ...(damaged === undefined ? {} : { damaged }),
    };
}


/***/ }),

/***/ 49878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ fetchCandidate),
/* harmony export */   my: () => (/* binding */ concernsOne),
/* harmony export */   z2: () => (/* binding */ unfetched)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25416);


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
        const failure = (0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asBackupError */ .ZJ)(thrown);
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
    return { ...nothing, report, verdict: 'failed', durationMs, failure };
}
/** Tells whether an error is the fault of the one archive that was asked for, so that others may do. */
function concernsOne({ kind, code }) {
    return kind === 'archive' || kind === 'catalog' || code === 'ORIGIN_UNTRUSTED' || code === 'ARCHIVE_EXPIRED';
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
