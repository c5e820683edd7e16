export const id = 5090;
export const ids = [5090,3282];
export const modules = {

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

/***/ 45090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renew: () => (/* binding */ renew)
});

// EXTERNAL MODULE: ./lib/domain/backups.js
var backups = __webpack_require__(28015);
// EXTERNAL MODULE: ./lib/domain/catalog.js
var catalog = __webpack_require__(15835);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/domain/renewal.js
var renewal = __webpack_require__(21996);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/files/wrap-file-error.js
var wrap_file_error = __webpack_require__(79737);
// EXTERNAL MODULE: ./lib/sqlite/engine-client.js + 2 modules
var engine_client = __webpack_require__(77145);
// EXTERNAL MODULE: ./lib/operations/choose-archive.js
var choose_archive = __webpack_require__(83282);
// EXTERNAL MODULE: ./lib/operations/fetch-candidate.js
var fetch_candidate = __webpack_require__(16974);
// EXTERNAL MODULE: ./lib/operations/sweep-up.js
var sweep_up = __webpack_require__(20118);
// EXTERNAL MODULE: ./lib/operations/verify.js
var verify = __webpack_require__(73185);
;// CONCATENATED MODULE: ./lib/operations/renew-archive.js








/**
 * Verifies an archive in full, and publishes the very bytes that were verified once more when it is about to expire.
 * @throws BackupError STORE_*, DISK_FULL, IO_FAILED, CANCELLED
 */
async function renewArchive({ busyTimeoutMs, entry, isLeaving }, expiring, ports) {
    const scratch = await expiring.openScratch();
    try {
        const fetched = await (0,fetch_candidate/* fetchCandidate */.CG)((0,choose_archive/* candidateOf */.R)(entry, ports), scratch);
        if (fetched.failure !== null)
            return { outcome: 'damaged', entry, failure: fetched.failure };
        const { digest, path } = fetched;
        const verified = await renew_archive_verify(path, entry, digest, busyTimeoutMs, ports);
        if (verified.failure !== null)
            return { outcome: 'damaged', entry, failure: verified.failure };
        if (!isLeaving)
            return { outcome: 'stays', entry };
        ports.reporter.step(`Uploading ${entry.name} once more`);
        const renewed = await expiring.publishAgain(entry, await stagedOf(path, entry, verified), ports.signal);
        return { outcome: 'renewed', entry, renewed };
    }
    finally {
        await (0,sweep_up/* sweepUp */.Y)(scratch, ports.reporter);
    }
}
async function renew_archive_verify(path, { name }, expectedDigest, busyTimeoutMs, ports) {
    const engine = (0,engine_client/* openEngine */.F)(ports.signal);
    try {
        const request = {
            path,
            subject: name,
            expectedDigest,
            level: 'data',
            assertions: [],
            busyTimeoutMs,
        };
        return await (0,verify/* verifyArchive */.w)(request, engine, ports);
    }
    finally {
        await engine.close();
    }
}
async function stagedOf(path, { database, kind, label, name }, { archiveDigest, manifest }) {
    if (manifest === null || archiveDigest === null || database === null || kind === 'safety') {
        throw new errors/* BackupError */.hj('STORE_UNSUPPORTED', `${name} has no manifest: it is none of Savepoint's archives.`, {
            hint: 'Download it and keep it elsewhere before it expires.',
            context: { archive: name },
        });
    }
    const { size } = await (0,promises_.stat)(path).catch((error) => {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'scratch');
    });
    return { path, sizeBytes: size, digest: archiveDigest, manifest, database, kind, label };
}

;// CONCATENATED MODULE: ./lib/operations/renew.js





/**
 * Uploads the newest verified archives of each database once more before they expire, so that there always are as many
 * as the floor asks for, also when no backup is made any more. A database of which nothing is about to expire costs
 * nothing; of another, archives are fetched and verified, newest first, until enough of them are good.
 * @throws BackupError STORE_* when the store cannot be asked, DISK_FULL, CANCELLED
 */
async function renew(request, ports) {
    const { clock, expiring, store } = ports;
    const startedMs = clock.elapsedMs();
    const databases = expiring === null ? [] : await renewDatabases(request, expiring, ports);
    const failure = (0,renewal/* failureOfRenewal */.Ih)(databases, request);
    const isDamaged = databases.some(({ outcomes }) => outcomes.some(({ outcome }) => outcome === 'damaged'));
    const { beforeDays, keepMinimumVerified } = request;
    return {
        store: store.description,
        policy: { beforeDays, keepMinimumVerified },
        outcome: expiring === null ? 'nothing expires' : 'looked',
        databases,
        verdict: failure === null ? (isDamaged ? 'warning' : 'ok') : 'failed',
        durationMs: clock.elapsedMs() - startedMs,
        failure,
    };
}
async function renewDatabases(request, expiring, ports) {
    const { database } = request;
    const present = (0,backups/* presentBackups */.h7)((0,catalog/* orderCatalog */.m)(await ports.store.list(database === null ? {} : { database })));
    const databases = [];
    for (const [name, newestFirst] of Map.groupBy(present, (entry) => entry.database)) {
        const outcomes = await renewNewest(newestFirst, request, expiring, ports);
        databases.push({ database: name, outcomes, present: newestFirst.length });
    }
    return databases;
}
async function renewNewest(newestFirst, request, expiring, ports) {
    const now = ports.clock.now();
    const outcomes = [];
    if (!newestFirst.some((entry) => (0,renewal/* isExpiring */.v$)(entry, request, now)))
        return outcomes;
    for (const entry of newestFirst) {
        const good = outcomes.filter(({ outcome }) => outcome !== 'damaged').length;
        if (good >= request.keepMinimumVerified)
            break;
        outcomes.push(await lookAt(entry, (0,renewal/* isExpiring */.v$)(entry, request, now), request, expiring, ports));
    }
    return outcomes;
}
/** One that cannot be fetched, or that the store does not take, must not keep the others from being saved. */
async function lookAt(entry, isLeaving, request, expiring, ports) {
    try {
        return await renewArchive({ ...request, entry, isLeaving }, expiring, ports);
    }
    catch (thrown) {
        const failure = (0,errors/* asBackupError */.ZJ)(thrown);
        if (failure.kind === 'cancelled')
            throw failure;
        return { outcome: 'failed', entry, failure };
    }
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
