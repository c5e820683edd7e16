export const id = 958;
export const ids = [958,3282,7104,7195,5044,5926,3545,4723,9576,688];
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

/***/ 17268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ judgeAssertions),
/* harmony export */   c: () => (/* binding */ judgeInspection)
/* harmony export */ });
/* harmony import */ var _domain_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63108);

/**
 * Turns what SQLite said of a database into findings, one per check. Pure.
 * @param expected null when there is nothing to compare with: schema and rows are then skipped, not passed
 */
function judgeInspection(inspection, expected, blame) {
    return [
        {
            check: 'SQL',
            outcome: 'ok',
            message: `SQLite ${inspection.sqliteVersion} opens it and reads its schema.`,
        },
        judgeIntegrity(inspection, blame),
        ...judgeForeignKeys(inspection, expected),
        ...judgeFingerprint(inspection.fingerprint, expected, blame),
        ...judgeAssertions(inspection),
    ];
}
function judgeIntegrity(inspection, blame) {
    const { problemCount, problems, limitations } = inspection.integrity;
    if (problemCount > 0) {
        return {
            check: 'integrity',
            outcome: 'failed',
            message: `integrity_check reports ${problemCount === 1 ? 'a problem' : `${problemCount} problems`}.`,
            details: problems,
            ...blame,
        };
    }
    if (limitations.length === 0)
        return { check: 'integrity', outcome: 'ok', message: 'integrity_check finds nothing.' };
    return {
        check: 'integrity',
        outcome: 'warning',
        message: `The structure is sound as far as it can be checked: ${limitations.length} part(s) need an extension.`,
        hint: 'Nothing is damaged. Only the program that has the extension can check those parts.',
        details: limitations.map(({ table, reason }) => (table === null ? reason : `${table}: ${reason}`)),
    };
}
function judgeForeignKeys(inspection, expected) {
    const { foreignKeys } = inspection;
    if (foreignKeys === null)
        return [];
    if (foreignKeys.violations === null) {
        return [
            {
                check: 'foreign keys',
                outcome: 'warning',
                message: `Foreign keys cannot be checked: ${foreignKeys.obstacle ?? 'the schema does not allow it'}.`,
                hint: 'The source is like this; the backup is a faithful copy of it.',
            },
        ];
    }
    if (foreignKeys.violations === 0)
        return [{ check: 'foreign keys', outcome: 'ok', message: 'No orphaned rows.' }];
    const known = expected !== null && expected.foreignKeyViolations === foreignKeys.violations;
    return [
        {
            check: 'foreign keys',
            outcome: 'warning',
            message: `${foreignKeys.violations} row(s) refer to a row that does not exist${known ? ', as in the source' : ''}.`,
            hint: 'SQLite accepts this and a restore brings it back as it is. PRAGMA foreign_key_check lists the rows.',
            details: foreignKeys.details,
        },
    ];
}
/** Nothing where damage, which the integrity finding names, made it impossible to read the schema. */
function judgeFingerprint(got, expected, blame) {
    if (got === null)
        return [];
    if (expected === null)
        return [withoutManifest('schema'), withoutManifest('rows')];
    return [judgeSchema(got, expected, blame), judgeRows(got, expected, blame)];
}
function judgeSchema(got, expected, blame) {
    const differences = (0,_domain_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFingerprints */ .t)(expected.fingerprint, got).filter((one) => one.fact !== 'rows');
    if (differences.length > 0)
        return different('schema', differences, blame);
    return { check: 'schema', outcome: 'ok', message: `The schema is the expected one (${got.schemaDigest}).` };
}
function judgeRows(got, expected, blame) {
    const differences = (0,_domain_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFingerprints */ .t)(expected.fingerprint, got).filter((one) => one.fact === 'rows');
    if (differences.length > 0)
        return different('rows', differences, blame);
    const total = got.tables.reduce((sum, table) => sum + (table.rows ?? 0), 0);
    return {
        check: 'rows',
        outcome: 'ok',
        message: `Tables: ${got.tables.length}, rows in all: ${total}, as expected.`,
    };
}
function withoutManifest(check) {
    return { check, outcome: 'skipped', message: 'Not compared: there is no manifest to compare with.' };
}
function different(check, differences, blame) {
    return {
        check,
        outcome: 'failed',
        message: `The ${check} differ${check === 'rows' ? '' : 's'} in ${differences.length} place(s) from what is expected.`,
        details: differences.map(({ table, fact, expected, got }) => `${table === undefined ? fact : `${table} (${fact})`}: expected ${expected}, got ${got}`),
        ...blame,
    };
}
/** What the assertions came to; nothing when there are none. */
function judgeAssertions(inspection) {
    if (inspection.assertions.length === 0)
        return [];
    const broken = inspection.assertions.filter((one) => one.outcome !== 'held');
    if (broken.length === 0) {
        return [
            { check: 'assertions', outcome: 'ok', message: `${inspection.assertions.length} assertion(s) hold.` },
        ];
    }
    return [
        {
            check: 'assertions',
            outcome: 'failed',
            message: `${broken.length} of ${inspection.assertions.length} assertion(s) do not hold.`,
            hint: 'The data is not what you said it must be. Look at the statements below, and at the source.',
            details: broken.map(({ sql, message }) => (message === undefined ? sql : `${sql}: ${message}`)),
        },
    ];
}


/***/ }),

/***/ 81778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ stageSnapshot)
});

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/domain/verification.js
var verification = __webpack_require__(42493);
// EXTERNAL MODULE: ./lib/files/sync-file.js
var sync_file = __webpack_require__(48339);
;// CONCATENATED MODULE: ./lib/operations/blame.js
/** What a snapshot must be by its manifest; null without one. */
function expectationOf(manifest) {
    if (manifest === null)
        return null;
    return { fingerprint: manifest.fingerprint, foreignKeyViolations: manifest.checks.foreignKeyViolations };
}
/** Who is to blame for what SQLite finds in a snapshot of which every digest agreed, or that has none. */
function blameFor(manifest, inspection) {
    if (manifest === null) {
        return {
            damaged: 'archive',
            hint: 'Without a manifest nobody can tell whether the source had this or the file was damaged since. Use another archive.',
        };
    }
    const stricter = manifest.madeBy.sqlite === inspection.sqliteVersion
        ? ''
        : ` It passed SQLite ${manifest.madeBy.sqlite}; version ${inspection.sqliteVersion} is stricter.`;
    return {
        damaged: 'source',
        hint: `The archive is exactly what was made, so the source had this when the snapshot was taken.${stricter}`,
    };
}

// EXTERNAL MODULE: ./lib/operations/check-limits.js
var check_limits = __webpack_require__(78815);
// EXTERNAL MODULE: ./lib/operations/failure.js
var operations_failure = __webpack_require__(55712);
// EXTERNAL MODULE: ./lib/operations/judge-inspection.js
var judge_inspection = __webpack_require__(17268);
// EXTERNAL MODULE: ./lib/operations/unpack-snapshot.js + 8 modules
var unpack_snapshot = __webpack_require__(40838);
;// CONCATENATED MODULE: ./lib/operations/stage.js








/**
 * Unpacks an archive, or copies a bare database, and judges it. What is wrong with the archive becomes a finding;
 * what is wrong with the machine is thrown. At level `archive` SQLite only opens what was unpacked.
 * @throws BackupError ARCHIVE_NOT_FOUND, INPUTS_CONFLICT, DISK_FULL, IO_FAILED, CANCELLED
 */
async function stageSnapshot(request, engine, ports) {
    const path = request.destination;
    if (path !== null)
        engine.start();
    const unpacked = await (0,unpack_snapshot/* unpackSnapshot */.B)(request, engine, ports);
    if (unpacked.failure !== null || path === null)
        return { ...unpacked, inspection: null };
    try {
        const [inspected, synced] = await Promise.allSettled([
            inspect(request, path, unpacked.sizeBytes, engine),
            request.durable ? (0,sync_file/* syncFile */.g)(path, 'target') : undefined,
        ]);
        if (inspected.status === 'rejected')
            throw inspected.reason;
        if (synced.status === 'rejected')
            throw synced.reason;
        const inspection = inspected.value;
        return { ...unpacked, ...judge(request, unpacked, inspection), inspection };
    }
    catch (error) {
        const failure = blameArchive((0,errors/* asBackupError */.ZJ)(error), request.path, path);
        return {
            ...unpacked,
            findings: [...unpacked.findings, findingOfLook(failure)],
            inspection: null,
            failure,
        };
    }
}
/** What SQLite did not come to the end of is damaged by nothing that is known. */
function findingOfLook(failure) {
    return failure.code === 'CHECK_NOT_FINISHED'
        ? (0,operations_failure/* findingOf */.h)('integrity', failure)
        : (0,operations_failure/* findingOf */.h)('SQL', failure, 'archive');
}
function inspect(request, path, sizeBytes, engine) {
    const onlyArchive = request.level === 'archive';
    return engine.inspect({
        path,
        integrity: onlyArchive ? 'none' : 'full',
        foreignKeys: !onlyArchive,
        fingerprint: true,
        assertions: request.level === 'data' ? request.assertions : [],
        busyTimeoutMs: request.busyTimeoutMs,
        ...(0,check_limits/* checkLimitsFor */.M)(sizeBytes),
    });
}
function judge(request, { findings, manifest, failure }, inspection) {
    const judged = (0,judge_inspection/* judgeInspection */.c)(inspection, expectationOf(manifest), blameFor(manifest, inspection));
    const wanted = judged.filter(({ check, outcome }) => (0,verification/* includesLevel */.My)(request.level, verification/* CHECKS */.ui[check]) || (check === 'integrity' && outcome === 'failed'));
    return { findings: [...findings, ...wanted], level: request.level, failure };
}
const NO_DATABASE = [
    'SOURCE_NOT_A_DATABASE',
    'SOURCE_EMPTY',
    'SOURCE_UNSUPPORTED_FORMAT',
];
/** What was unpacked has a name that nobody knows, and is no source: the archive is what holds it. */
function blameArchive(error, archive, unpackedPath) {
    if (error.kind !== 'integrity' && !NO_DATABASE.includes(error.code))
        throw error;
    const code = error.kind === 'integrity' ? error.code : 'INTEGRITY_CHECK_FAILED';
    const message = error.message.replaceAll(unpackedPath, (_, offset) => `${offset === 0 ? 'The' : 'the'} content of ${archive}`);
    return new errors/* BackupError */.hj(code, message, {
        hint: error.kind === 'integrity' ? error.hint : 'It is no backup of a SQLite database. Use another archive.',
        context: { archive },
        cause: error,
    });
}


/***/ }),

/***/ 99002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failureOfVerification: () => (/* binding */ failureOfVerification),
/* harmony export */   verifySelection: () => (/* binding */ verifySelection)
/* harmony export */ });
/* harmony import */ var _domain_backups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28015);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49285);
/* harmony import */ var _domain_sample_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60008);
/* harmony import */ var _domain_selection_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55752);
/* harmony import */ var _sqlite_engine_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77145);
/* harmony import */ var _choose_archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83282);
/* harmony import */ var _fetch_candidate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16974);
/* harmony import */ var _sweep_up_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20118);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73185);









/**
 * Verifies a selection of archives one after the other; a bad one does not end it.
 * @returns one result for each, in the order in which they were chosen
 * @throws BackupError ARCHIVE_NOT_FOUND when there is none, ARCHIVE_AMBIGUOUS, STORE_*, DISK_FULL, CANCELLED
 */
async function verifySelection(request, ports) {
    const candidates = await selectCandidates(request.selection, ports);
    const results = [];
    const engine = (0,_sqlite_engine_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openEngine */ .F)(ports.signal);
    try {
        for (const candidate of candidates)
            results.push(await verifyCandidate(candidate, request, engine, ports));
    }
    finally {
        await engine.close();
    }
    return results;
}
/**
 * What several verifications amount to: null when all are good, the failure itself when there was one archive,
 * VERIFICATION_FAILED otherwise.
 */
function failureOfVerification(results) {
    const failures = results.flatMap(({ failure }) => failure ?? []);
    const [first] = failures;
    if (first === undefined || results.length === 1)
        return first ?? null;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj('VERIFICATION_FAILED', `${failures.length} of ${results.length} archives are not good.`, {
        hint: 'Do not rely on them. Make a new backup now, and look at the disk or store that keeps them.',
        context: { failed: failures.length, archives: results.length },
        cause: first,
    });
}
async function verifyCandidate(candidate, request, engine, ports) {
    const directory = await ports.openScratch();
    try {
        const fetched = await (0,_fetch_candidate_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchCandidate */ .CG)(candidate, directory);
        if (fetched.failure !== null)
            return (0,_fetch_candidate_js__WEBPACK_IMPORTED_MODULE_5__/* .unfetched */ .z2)(candidate.subject, fetched.failure, 0);
        const { path, digest } = fetched;
        return await (0,_verify_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyArchive */ .w)({ ...request, path, subject: candidate.subject, expectedDigest: digest }, engine, ports);
    }
    finally {
        await (0,_sweep_up_js__WEBPACK_IMPORTED_MODULE_6__/* .sweepUp */ .Y)(directory, ports.reporter);
    }
}
async function selectCandidates(selection, ports) {
    switch (selection.archives) {
        case 'chosen': {
            const chosen = await Promise.all(selection.choices.map((choice) => (0,_choose_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseArchives */ .V)(choice, ports)));
            return chosen.flatMap(({ candidates }) => candidates.slice(0, 1));
        }
        case 'all':
            return (await presentArchives(selection.database, ports)).map((entry) => (0,_choose_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .candidateOf */ .R)(entry, ports));
        case 'sample': {
            const archives = await presentArchives(selection.database, ports);
            return (0,_domain_sample_js__WEBPACK_IMPORTED_MODULE_8__/* .sampleItems */ .l)(archives, selection.count, selection.seed).map((entry) => (0,_choose_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .candidateOf */ .R)(entry, ports));
        }
    }
}
async function presentArchives(database, { store }) {
    const catalog = await store.list(database === null ? {} : { database });
    const present = catalog.filter((entry) => (0,_domain_backups_js__WEBPACK_IMPORTED_MODULE_0__/* .isBackup */ .rk)(entry) && !entry.expired);
    if (present.length === 0)
        throw (0,_domain_selection_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveNotFound */ .cG)(database === null ? 'any archive' : `an archive of ${database}`, catalog);
    return present;
}


/***/ }),

/***/ 73185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ verifiedOf),
/* harmony export */   w: () => (/* binding */ verifyArchive)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55712);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81778);
/* harmony import */ var _sweep_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20118);




/**
 * Verifies one archive, plain gzip file or bare database. A bad one is a result, not an error.
 * @throws BackupError ARCHIVE_NOT_FOUND, INPUTS_CONFLICT, DISK_FULL, IO_FAILED, CANCELLED
 */
async function verifyArchive(request, engine, ports) {
    const startedMs = ports.clock.elapsedMs();
    ports.reporter.step(`Verifying ${request.subject}`);
    const scratch = await ports.openScratch();
    try {
        const destination = request.level === 'archive' ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, 'snapshot.db');
        const staged = await (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .stageSnapshot */ .N)({ ...request, destination, scratch, durable: false }, engine, ports);
        return verifiedOf(staged, request.subject, ports.clock.elapsedMs() - startedMs);
    }
    finally {
        await (0,_sweep_up_js__WEBPACK_IMPORTED_MODULE_3__/* .sweepUp */ .Y)(scratch, ports.reporter);
    }
}
/** The result of a verification from what staging found. */
function verifiedOf(staged, subject, durationMs) {
    const report = { subject, level: staged.level, findings: staged.findings };
    const { manifest, archiveDigest, snapshotDigest, sizeBytes } = staged;
    const failure = staged.failure ?? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(report, `${subject} is not a good backup`);
    const fingerprint = staged.inspection?.fingerprint ?? null;
    return { report, manifest, archiveDigest, snapshotDigest, fingerprint, sizeBytes, durationMs, failure };
}


/***/ })

};
