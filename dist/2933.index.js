export const id = 2933;
export const ids = [2933,5926,3545,688];
export const modules = {

/***/ 83612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readArchiveFormat)
/* harmony export */ });
/* harmony import */ var _open_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37259);
/* harmony import */ var _read_tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8853);


/**
 * Reads the seal and the manifest from the end of an archive, without inflating anything.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_NOT_GZIP, ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED, MANIFEST_INVALID,
 *   MANIFEST_VERSION_UNSUPPORTED, IO_FAILED
 */
function readArchiveFormat(path) {
    return (0,_open_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .withArchive */ .x)(path, async (archive) => {
        const { sizeBytes } = archive;
        const tail = await (0,_read_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .readTail */ .Z)(archive);
        if (tail === null)
            return { kind: 'plain gzip', sizeBytes };
        return { kind: 'savepoint', manifest: tail.manifest, sizeBytes };
    });
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


/***/ }),

/***/ 55712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf),
/* harmony export */   h: () => (/* binding */ findingOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _domain_verification_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42493);


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
    const failure = (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFailure */ .fx)(report);
    if (failure === undefined)
        return null;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(CODES[failure.check], `${what}: ${failure.message}`, {
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


/***/ }),

/***/ 76037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDatabaseHistory),
  readHistory: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./lib/archive/read-manifest.js
var read_manifest = __webpack_require__(83612);
// EXTERNAL MODULE: ./lib/domain/backups.js
var backups = __webpack_require__(28015);
// EXTERNAL MODULE: ./lib/domain/catalog.js
var domain_catalog = __webpack_require__(15835);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
;// CONCATENATED MODULE: ./lib/domain/history.js

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

// EXTERNAL MODULE: ./lib/domain/trend.js
var trend = __webpack_require__(88163);
;// CONCATENATED MODULE: ./lib/domain/history-figures.js

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

// EXTERNAL MODULE: ./lib/operations/fetch-candidate.js
var fetch_candidate = __webpack_require__(16974);
;// CONCATENATED MODULE: ./lib/operations/newest-trusted.js

/**
 * The newest backups of a catalog that would not be refused, and of those of an expired one nobody asks. No more are
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

// EXTERNAL MODULE: ./lib/operations/sweep-up.js
var sweep_up = __webpack_require__(20118);
;// CONCATENATED MODULE: ./lib/operations/history.js










/** Runs matter for so long at least, also when no archive is as old. */
const WINDOW_MS = 30 * 86_400_000;
/**
 * Looks back on the backups of a store, from what it holds, its journal, and the runs that made it.
 * @returns by database, in the order of their names; empty when nothing is known
 * @throws BackupError STORE_*, CANCELLED
 */
async function readHistory(request, ports) {
    const { database } = request;
    const catalog = (0,domain_catalog/* orderCatalog */.m)(await ports.store.list(database === null ? {} : { database }));
    const journal = await ports.journal.read(new Date(0));
    const schedule = await readSchedule(request, catalog, ports);
    const known = { catalog, journal, manifests: new Map(), schedule };
    const databases = database === null ? databasesKnown(catalog, journal) : [database];
    const histories = [];
    for (const each of databases)
        histories.push(await readDatabaseHistory(each, known, request, ports));
    return histories.filter(({ database: each, figures }) => database !== null || figures.made > 0 || isTried(each, journal));
}
/** A database that only archives of strangers name is nobody's. */
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

/***/ 20118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ sweepUp)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _files_scratch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47285);


/**
 * Removes a scratch directory when its work is over. What cannot be removed is told and not thrown: it must neither
 * turn a finished operation into a failed one, nor hide why one failed. The next run sweeps it.
 */
async function sweepUp(scratch, reporter) {
    try {
        await (0,_files_scratch_js__WEBPACK_IMPORTED_MODULE_1__/* .removeScratch */ .Z)(scratch);
    }
    catch (thrown) {
        reporter.note(`The scratch directory ${scratch} is left behind: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asBackupError */ .ZJ)(thrown).message}`);
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
