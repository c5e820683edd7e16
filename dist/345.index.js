export const id = 345;
export const ids = [345];
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

/***/ 84737:
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
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
;// CONCATENATED MODULE: ./lib/domain/history.js

/**
 * The last backups and failed attempts of a database, oldest first: durations and failures from the journal, sizes
 * from the catalog, rows from the manifests. An archive that is gone is known from the journal, one that is older than
 * the journal from the catalog.
 */
function buildHistory(sources, last) {
    const { catalog, database, journal } = sources;
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
function pointOfEntry({ createdAt, name, sizeBytes }, create, { manifests }) {
    const manifest = manifests.get(name);
    return {
        time: createdAt,
        archive: name,
        outcome: 'made',
        durationMs: create?.durationMs ?? null,
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

// EXTERNAL MODULE: ./lib/files/scratch.js
var scratch = __webpack_require__(47285);
;// CONCATENATED MODULE: ./lib/operations/history.js







/**
 * Looks back on the backups of a store, from what it holds and from its journal.
 * @returns by database, in the order of their names; empty when nothing is known
 * @throws BackupError STORE_*, CANCELLED
 */
async function readHistory(request, ports) {
    const { database } = request;
    const catalog = await ports.store.list(database === null ? {} : { database });
    const journal = await ports.journal.read(new Date(0));
    const databases = database === null ? databasesKnown(catalog, journal) : [database];
    return Promise.all(databases.map((each) => readDatabaseHistory(each, { catalog, journal }, request, ports)));
}
/** Looks back on one database, given what the store lists and its journal says. */
async function readDatabaseHistory(database, known, { last, limits }, ports) {
    const catalog = known.catalog.filter((entry) => entry.database === database);
    const manifests = await readManifests((0,backups/* presentBackups */.h7)(catalog).slice(0, last), ports);
    const points = buildHistory({ database, catalog, manifests, journal: known.journal }, last);
    return { database, points, figures: figuresOf(points), trend: (0,trend/* judgeTrend */.ZH)(points, limits) };
}
function databasesKnown(catalog, journal) {
    const created = journal.filter(({ operation, verdict }) => operation === 'create' && verdict !== 'skipped');
    const names = [...(0,backups/* presentBackups */.h7)(catalog), ...created].map(({ database }) => database);
    return [...new Set(names)].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
}
/** By the archive's name; a plain gzip file and one that cannot be read are left out. */
async function readManifests(catalog, ports) {
    const manifests = new Map();
    const directory = await ports.openScratch();
    try {
        for (const entry of catalog) {
            const manifest = await readManifest(entry, directory, ports);
            if (manifest !== null)
                manifests.set(entry.name, manifest);
        }
        return manifests;
    }
    finally {
        await (0,scratch/* removeScratch */.Z)(directory);
    }
}
async function readManifest(entry, directory, { signal, store }) {
    try {
        const { path } = await store.fetch(entry, directory, signal);
        const format = await (0,read_manifest/* readArchiveFormat */._)(path);
        return format.kind === 'savepoint' ? format.manifest : null;
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.kind === 'archive' || error.kind === 'catalog' || error.code === 'ARCHIVE_EXPIRED')
            return null;
        throw error;
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
