export const id = 7883;
export const ids = [7883,3282];
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

/***/ 47883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restore: () => (/* binding */ restore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/fingerprint.js
var domain_fingerprint = __webpack_require__(63108);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
;// CONCATENATED MODULE: ./lib/domain/restore-method.js

/**
 * Chooses how an archive comes into its target: by a swap wherever nobody is disturbed by it.
 * @param after what the archive holds
 * @throws BackupError TARGET_UNSUITABLE when it has to be in place and cannot be
 */
function chooseMethod(targetName, target, requested, after) {
    if (target.state === 'absent')
        return { method: 'create', methodReason: 'the target does not exist' };
    const obstacle = obstacleInPlace(target, after);
    const necessity = necessityInPlace(target, requested);
    if (necessity !== null) {
        if (obstacle !== null)
            throw unsuitable(targetName, obstacle);
        return { method: 'in-place', methodReason: necessity };
    }
    if (target.state === 'unreadable')
        return { method: 'swap', methodReason: 'the target cannot be opened' };
    if (target.hardLinks === 1)
        return { method: 'swap', methodReason: 'nobody else has the target open' };
    return obstacle === null
        ? { method: 'in-place', methodReason: 'the target has several names (hard links)' }
        : { method: 'swap', methodReason: `in place is not possible: ${obstacle}` };
}
function necessityInPlace(target, requested) {
    if (target.state === 'in use')
        return 'another process has the target open';
    return requested === 'in-place' ? 'it was asked for' : null;
}
/** SQLite cannot change the page size of a database in WAL mode, not even by a backup into it. */
function obstacleInPlace(target, after) {
    if (target.state === 'unreadable')
        return `it cannot be opened (${target.reason})`;
    const pageSizeBytes = target.fingerprint?.pageSizeBytes ?? after.pageSizeBytes;
    if (target.journal === 'rollback' || pageSizeBytes === after.pageSizeBytes)
        return null;
    return `it is in WAL mode with pages of ${pageSizeBytes} bytes, and the archive's have ${after.pageSizeBytes}`;
}
function unsuitable(targetName, obstacle) {
    return new errors/* BackupError */.hj('TARGET_UNSUITABLE', `${targetName} cannot be restored in place: ${obstacle}.`, {
        hint: 'Nothing was written. Stop whatever has the database open, and restore without asking for in place.',
        context: { target: targetName },
    });
}

;// CONCATENATED MODULE: ./lib/domain/restore-warning.js

/** What somebody should know of the file that a restore replaces. */
function warnOfTarget(target, method) {
    if (target.state === 'absent')
        return [];
    const warnings = [];
    if (target.state === 'unreadable') {
        warnings.push(`The target cannot be opened (${target.reason}): what it holds that the archive does not is unknown.`);
    }
    if (target.hardLinks > 1 && method === 'swap') {
        warnings.push(`The target has ${target.hardLinks} names (hard links): the others keep the old content.`);
    }
    return warnings;
}
/** What speaks for an archive of another database than the one that stands there. */
function warnOfOtherDatabase(before, after) {
    const warnings = [];
    if (before.applicationId !== after.applicationId) {
        const ids = `application_id ${before.applicationId} in the target, ${after.applicationId} in the archive`;
        warnings.push(`This may be a backup of another database: ${ids}.`);
    }
    const known = new Set(before.tables.map(domain_fingerprint/* tableKey */.i));
    const shared = after.tables.some((table) => known.has((0,domain_fingerprint/* tableKey */.i)(table)));
    if (!shared && before.tables.length > 0 && after.tables.length > 0) {
        warnings.push('This may be a backup of another database: the two have no table in common.');
    }
    return warnings;
}

// EXTERNAL MODULE: ./lib/domain/safety-copy-name.js
var safety_copy_name = __webpack_require__(93006);
// EXTERNAL MODULE: ./lib/domain/table-change.js
var table_change = __webpack_require__(67625);
;// CONCATENATED MODULE: ./lib/domain/restore-plan.js





/**
 * Plans a restore; nothing is written by this.
 * @throws BackupError TARGET_UNSUITABLE when the content cannot be written into the existing file, and the request or
 *   the processes that have it open allow nothing else
 */
function planRestore(request) {
    const { archive, snapshot, target, targetName } = request;
    const chosen = chooseMethod(targetName, target, request.method, snapshot.fingerprint);
    const before = 'fingerprint' in target ? target.fingerprint : null;
    const after = snapshot.fingerprint;
    return {
        archive,
        targetName,
        ...chosen,
        tables: before && (0,table_change/* compareTableRows */.X)(before.tables, after.tables),
        differences: before === null ? [] : (0,domain_fingerprint/* compareFingerprints */.t)(before, after).filter(isSetting),
        warnings: [
            ...warnOfTarget(target, chosen.method),
            ...(before === null ? [] : warnOfOtherDatabase(before, after)),
        ],
        safetyCopy: target.state === 'absent' ? null : (0,safety_copy_name/* renderSafetyCopyName */.n)(targetName, request.now),
        neededBytes: neededBytes(snapshot.sizeBytes, target, chosen.method),
        confirmation: target.state === 'absent' ? null : targetName,
    };
}
/** Rows and tables stand in the plan by themselves, and the number of pages says nothing to its reader. */
function isSetting({ fact }) {
    return fact !== 'rows' && fact !== 'table' && fact !== 'pages';
}
/** Written in place, the target also grows a journal or a WAL with what is overwritten. */
function neededBytes(snapshotBytes, target, method) {
    if (target.state === 'absent' || method !== 'in-place')
        return snapshotBytes;
    return snapshotBytes + target.sizeBytes + Math.max(snapshotBytes, target.sizeBytes);
}

// EXTERNAL MODULE: ./lib/domain/verification.js
var verification = __webpack_require__(42493);
// EXTERNAL MODULE: ./lib/files/free-space.js
var free_space = __webpack_require__(73186);
// EXTERNAL MODULE: ./lib/files/resolve-target.js
var resolve_target = __webpack_require__(83929);
// EXTERNAL MODULE: ./lib/files/scratch.js
var files_scratch = __webpack_require__(47285);
// EXTERNAL MODULE: ./lib/sqlite/engine-client.js + 2 modules
var engine_client = __webpack_require__(77145);
// EXTERNAL MODULE: ./lib/files/publish-file.js
var publish_file = __webpack_require__(50835);
// EXTERNAL MODULE: ./lib/operations/check-limits.js
var check_limits = __webpack_require__(78815);
;// CONCATENATED MODULE: ./lib/operations/check-target.js



/**
 * Proves that a target holds what was restored. After a swap it is the very file that was verified, so that its facts
 * suffice; what was written in place is checked in full.
 * @returns notes for the reader
 * @throws BackupError INTEGRITY_CHECK_FAILED, FINGERPRINT_MISMATCH, CHECK_NOT_FINISHED, CANCELLED
 */
async function checkTarget(application, engine) {
    const { target, plan, fingerprint, request, scratch } = application;
    const { pageCount, pageSizeBytes } = fingerprint;
    const inspection = await engine.inspect({
        path: target,
        integrity: plan.method === 'in-place' ? (request.emergency ? 'quick' : 'full') : 'none',
        foreignKeys: false,
        fingerprint: true,
        assertions: [],
        busyTimeoutMs: request.busyTimeoutMs,
        scratch,
        ...(0,check_limits/* checkLimitsFor */.M)(pageCount * pageSizeBytes),
    });
    const [problem] = inspection.integrity.problems;
    if (problem !== undefined || inspection.fingerprint === null) {
        throw failed('INTEGRITY_CHECK_FAILED', target, problem ?? 'its schema cannot be read');
    }
    const differences = (0,domain_fingerprint/* compareFingerprints */.t)(fingerprint, inspection.fingerprint).filter((one) => one.fact !== 'pages');
    if (differences.length === 0)
        return [];
    if (plan.method === 'in-place' && differences.every((one) => one.fact === 'rows'))
        return [writtenSince(differences)];
    throw failed('FINGERPRINT_MISMATCH', target, differences.map(describe).join('; '));
}
/** Whoever has a live database open may write as soon as the restore lets go of it. */
function writtenSince(differences) {
    return `Another process wrote to the target right after the restore: ${differences.map(describe).join('; ')}.`;
}
function describe({ fact, table, expected, got }) {
    return `${table === undefined ? fact : `${fact} of ${table}`} expected ${expected}, got ${got}`;
}
function failed(code, target, what) {
    return new errors/* BackupError */.hj(code, `${target} is not what was restored: ${what}.`, {
        hint: 'The disk or another process changed it. Check the disk before you try again.',
        context: { target },
    });
}

;// CONCATENATED MODULE: ./lib/operations/roll-back.js



/**
 * Gives a target back what it held before a restore that failed its check.
 * @throws BackupError RESTORE_ROLLED_BACK when it is back as it was, IO_FAILED with the path of the safety copy when
 *   even that failed
 */
async function rollBack(application, safetyCopy, failure, engine) {
    const { target } = application;
    try {
        await putBack(application, safetyCopy, engine);
    }
    catch (thrown) {
        throw notPutBack(target, safetyCopy, failure, (0,errors/* asBackupError */.ZJ)(thrown));
    }
    const now = safetyCopy === null ? 'the target is absent again' : 'the target has its old content back';
    throw new errors/* BackupError */.hj('RESTORE_ROLLED_BACK', `The restore failed its check, and ${now}: ${failure.message}`, {
        hint: failure.hint,
        context: { target, cause: failure.code },
        cause: failure,
    });
}
async function putBack(application, safetyCopy, engine) {
    const { plan, target, scratch, request } = application;
    const { busyTimeoutMs } = request;
    const aside = (0,external_node_path_.join)(scratch, 'failed.db');
    if (safetyCopy === null) {
        await (0,publish_file/* publishFile */.o)(target, aside, 'target');
    }
    else if (plan.method === 'in-place') {
        await engine.copyInto({ staged: safetyCopy, target, busyTimeoutMs });
    }
    else {
        await engine.swap({ target, staged: safetyCopy, safetyCopy: aside, busyTimeoutMs });
    }
}
function notPutBack(target, safetyCopy, failure, second) {
    return new errors/* BackupError */.hj('IO_FAILED', `The restore failed its check (${failure.message}), and putting the old content back failed too (${second.message}).`, {
        hint: safetyCopy === null
            ? `Remove ${target} by hand: nothing was there before.`
            : `The old content is whole in ${safetyCopy}. Stop the service, remove ${target}-wal and ${target}-shm, and copy it to ${target}.`,
        context: { target, safetyCopy },
        cause: second,
    });
}

;// CONCATENATED MODULE: ./lib/operations/apply-restore.js






/**
 * Carries out a plan: safety copy, content, check, and the way back when the check fails.
 * @throws BackupError TARGET_*, DISK_FULL, CANCELLED with the target untouched; RESTORE_ROLLED_BACK with its old
 *   content back in place
 */
async function applyRestore(application, engine, ports) {
    const { plan, request, target } = application;
    const createdAt = ports.clock.now();
    const safetyPath = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), plan.safetyCopy ?? (0,safety_copy_name/* renderSafetyCopyName */.n)(plan.targetName, createdAt));
    ports.reporter.step(`Restoring ${plan.targetName}`);
    const applied = plan.method === 'in-place'
        ? await writeInPlace(application, safetyPath, engine)
        : await engine.swap({ ...application, safetyCopy: safetyPath, busyTimeoutMs: request.busyTimeoutMs });
    ports.reporter.step(`Checking ${plan.targetName}`);
    const notes = [...applied.notes, ...(await checkOrRollBack(application, applied.safetyCopy, engine))];
    if (applied.safetyCopy === null)
        return { safetyCopy: null, notes };
    const recorded = await recordSafetyCopy(request, { path: applied.safetyCopy, target, createdAt });
    return { safetyCopy: applied.safetyCopy, notes: [...notes, ...recorded] };
}
async function writeInPlace(application, safetyCopy, engine) {
    const { target, staged, request, scratch } = application;
    const { busyTimeoutMs } = request;
    const copy = (0,external_node_path_.join)(scratch, 'safety-copy.db');
    await engine.snapshot({ source: target, destination: copy, scratch, busyTimeoutMs }).catch(blameTarget);
    if ((await (0,publish_file/* publishFile */.o)(copy, safetyCopy, 'target')) === 'name taken') {
        throw new errors/* BackupError */.hj('TARGET_EXISTS', `${safetyCopy} exists already.`, {
            hint: 'Nothing was written. Another restore of this target is running, or just ended: look before you go on.',
            context: { path: safetyCopy },
        });
    }
    try {
        await engine.copyInto({ staged, target, busyTimeoutMs });
    }
    catch (thrown) {
        await settleFailedWrite(application, safetyCopy, (0,errors/* asBackupError */.ZJ)(thrown), engine);
    }
    return { safetyCopy, notes: [] };
}
/**
 * What SQLite reports may come from before its commit or after it. Where nothing was written for certain, the safety
 * copy is not needed; where nobody knows, it is kept and named; anything else is rolled back.
 */
async function settleFailedWrite(application, safetyCopy, error, engine) {
    const { scratch, target } = application;
    if (error.code === 'TARGET_IN_USE' || error.code === 'TARGET_UNSUITABLE') {
        await (0,publish_file/* publishFile */.o)(safetyCopy, (0,external_node_path_.join)(scratch, 'not-needed.db'), 'target');
        throw error;
    }
    if (error.code !== 'CANCELLED' && error.code !== 'DISK_FULL') {
        return rollBack(application, safetyCopy, error, engine);
    }
    throw new errors/* BackupError */.hj(error.code, `${error.message} ${target} is whole, with its old content or the new.`, {
        hint: `Its old content is also in ${safetyCopy}: "savepoint restore --undo" brings it back.`,
        context: { ...error.context, target, safetyCopy },
        cause: error,
    });
}
/** Here the source of the snapshot is the target of the restore. */
function blameTarget(thrown) {
    const error = (0,errors/* asBackupError */.ZJ)(thrown);
    if (error.code !== 'SOURCE_BUSY')
        throw error;
    throw new errors/* BackupError */.hj('TARGET_IN_USE', error.message, {
        hint: 'Nothing was written. Stop what holds the lock, or wait longer with --busy-timeout.',
        context: error.context,
        transient: true,
        cause: error,
    });
}
async function checkOrRollBack(application, safetyCopy, engine) {
    try {
        return await checkTarget(application, engine);
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.kind === 'cancelled')
            throw cancelledAfterwards(application, safetyCopy, error);
        return await rollBack(application, safetyCopy, error, engine);
    }
}
function cancelledAfterwards({ target }, safetyCopy, cause) {
    return new errors/* BackupError */.hj('CANCELLED', `Cancelled after ${target} was restored and before it was checked.`, {
        hint: safetyCopy === null
            ? 'The target is new. Check it with "savepoint check".'
            : `Check the target with "savepoint check"; its old content is in ${safetyCopy}, and "savepoint restore --undo" brings it back.`,
        context: { target, safetyCopy },
        cause,
    });
}
/** A restore that went well is not failed by a list that cannot be written; the reader is told where the copy is. */
async function recordSafetyCopy({ recordSafetyCopy: record }, copy) {
    try {
        await record(copy);
        return [];
    }
    catch (thrown) {
        const { message } = (0,errors/* asBackupError */.ZJ)(thrown);
        return [
            `The safety copy ${copy.path} is not in the store's list, and retention will not remove it: ${message}`,
        ];
    }
}

// EXTERNAL MODULE: ./lib/operations/choose-archive.js
var choose_archive = __webpack_require__(83282);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/files/wrap-file-error.js
var wrap_file_error = __webpack_require__(79737);
;// CONCATENATED MODULE: ./lib/files/safety-copies.js




/**
 * The safety copies that restores left beside a target, newest first; empty when there are none.
 * @throws BackupError TARGET_NOT_WRITABLE, IO_FAILED when the folder cannot be read
 */
async function listSafetyCopies(target) {
    const folder = (0,external_node_path_.dirname)(target);
    try {
        return (await (0,promises_.readdir)(folder))
            .flatMap((name) => {
            const copy = (0,safety_copy_name/* parseSafetyCopyName */.Q)(name);
            return copy?.targetName === (0,external_node_path_.basename)(target)
                ? [{ path: (0,external_node_path_.join)(folder, name), createdAt: copy.createdAt }]
                : [];
        })
            .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
            .map(({ path }) => path);
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, folder, 'target');
    }
}

;// CONCATENATED MODULE: ./lib/operations/choose-safety-copy.js



/**
 * The newest safety copy beside a target: what the last restore replaced.
 * @throws BackupError SAFETY_COPY_NOT_FOUND, IO_FAILED
 */
async function chooseSafetyCopy(target) {
    const [newest] = await listSafetyCopies(target);
    if (newest === undefined) {
        throw new errors/* BackupError */.hj('SAFETY_COPY_NOT_FOUND', `There is no safety copy of ${(0,external_node_path_.basename)(target)} beside it.`, {
            hint: 'A restore leaves one beside its target, unless the target was absent. Restore an archive instead.',
            context: { target },
        });
    }
    return {
        candidates: [{ subject: newest, fetch: async () => ({ path: newest, digest: null }) }],
        chosenBy: 'as the newest safety copy',
        wanted: 'named',
    };
}

;// CONCATENATED MODULE: ./lib/operations/read-target.js


/** How long to wait for a lock before a target counts as in use. */
const PROBE_TIMEOUT_MS = 500;
/**
 * Looks at the target of a restore without changing its content.
 * @param unfinished what becomes of what a program that died left behind
 * @throws BackupError TARGET_NOT_A_FILE, TARGET_NOT_WRITABLE, CANCELLED
 */
async function readTarget(target, scratch, engine, unfinished) {
    const found = await engine.probe(target, PROBE_TIMEOUT_MS, unfinished);
    const { path } = found;
    switch (found.state) {
        case 'absent':
            return { path, state: { state: 'absent' } };
        case 'unreadable':
            return unreadable(path, found, found.message);
        case 'free':
        case 'open-elsewhere':
        case 'locked': {
            const existing = { sizeBytes: found.sizeBytes, hardLinks: found.linkCount, journal: found.journalMode };
            const read = await readFingerprint(found, scratch, engine);
            if (found.state !== 'free')
                return { path, state: { state: 'in use', fingerprint: read.fingerprint, ...existing } };
            if (read.fingerprint === null)
                return unreadable(path, found, read.reason);
            return { path, state: { state: 'readable', fingerprint: read.fingerprint, ...existing } };
        }
    }
}
async function readFingerprint(target, scratch, engine) {
    try {
        const { fingerprint, integrity } = await engine.inspect({
            path: target.path,
            integrity: 'none',
            foreignKeys: false,
            fingerprint: true,
            assertions: [],
            busyTimeoutMs: PROBE_TIMEOUT_MS,
            scratch,
            ...(0,check_limits/* checkLimitsFor */.M)(target.sizeBytes),
        });
        return fingerprint === null
            ? { fingerprint, reason: integrity.problems[0] ?? 'its schema cannot be read' }
            : { fingerprint };
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.kind === 'cancelled' || error.kind === 'internal')
            throw error;
        return { fingerprint: null, reason: error.message };
    }
}
function unreadable(path, found, reason) {
    const { sizeBytes, linkCount, journalMode } = found;
    return {
        path,
        state: {
            state: 'unreadable',
            reason,
            sizeBytes,
            hardLinks: linkCount,
            journal: journalMode ?? 'rollback',
        },
    };
}

// EXTERNAL MODULE: ./lib/operations/fetch-candidate.js
var fetch_candidate = __webpack_require__(16974);
// EXTERNAL MODULE: ./lib/operations/stage.js + 1 modules
var stage = __webpack_require__(81778);
// EXTERNAL MODULE: ./lib/operations/verify.js
var verify = __webpack_require__(73185);
;// CONCATENATED MODULE: ./lib/operations/stage-restore.js






/**
 * Brings the first good one of the candidates into the scratch directory. A bad one is passed over only when there
 * are others to take its place. What a guard kept of a failed job comes back only when it was named.
 * @throws BackupError the failure of the only candidate; VERIFICATION_FAILED when none of several is good
 */
async function stageRestore({ candidates, wanted }, request, engine, ports) {
    const passedOver = [];
    for (const [index, candidate] of candidates.entries()) {
        const path = (0,external_node_path_.join)(request.scratch, `staged-${index}.db`);
        const verified = await verifyCandidate(candidate, path, request, engine, ports);
        const failure = verified.failure ?? (wanted === 'named' ? null : refuseFailedJob(verified));
        if (failure === null) {
            return { path, archive: candidate.subject, verified, fingerprint: fingerprintOf(verified), passedOver };
        }
        if (candidates.length === 1)
            throw failure;
        ports.reporter.note(`${candidate.subject} was passed over: ${failure.message}`);
        passedOver.push({ name: candidate.subject, reason: failure.message });
    }
    throw new errors/* BackupError */.hj('VERIFICATION_FAILED', `None of the ${passedOver.length} archives is good.`, {
        hint: 'Nothing was written. Look at each with "savepoint verify", and at copies kept elsewhere.',
        context: { archives: passedOver.length },
    });
}
function fingerprintOf({ fingerprint, report }) {
    if (fingerprint !== null)
        return fingerprint;
    throw new errors/* BackupError */.hj('INVARIANT_BROKEN', `${report.subject} was found good without being read.`, {
        hint: 'Nothing was written. This is a defect of Savepoint: please report it.',
    });
}
/** Null for a backup. The label keeps such an archive from being chosen; only its manifest says what it is for sure. */
function refuseFailedJob({ manifest, report: { subject } }) {
    if (manifest?.verdict !== 'failed')
        return null;
    return new errors/* BackupError */.hj('VERIFICATION_FAILED', `${subject} holds the database of a failed job: it is no backup.`, {
        hint: 'Nothing was written. Choose a backup; or give the name of this archive, if it is this state that you want.',
        context: { archive: subject },
    });
}
async function verifyCandidate(candidate, destination, request, engine, ports) {
    const startedMs = ports.clock.elapsedMs();
    ports.reporter.step(`Unpacking and verifying ${candidate.subject}`);
    const fetched = await (0,fetch_candidate/* fetchCandidate */.CG)(candidate, await (0,files_scratch/* openScratch */.j)(request.scratch, 'scratch'));
    if (fetched.failure !== null) {
        return (0,fetch_candidate/* unfetched */.z2)(candidate.subject, fetched.failure, ports.clock.elapsedMs() - startedMs);
    }
    const { path, digest } = fetched;
    const staged = await (0,stage/* stageSnapshot */.N)({ ...request, path, destination, expectedDigest: digest, durable: true }, engine, ports);
    return (0,verify/* verifiedOf */.i)(staged, candidate.subject, ports.clock.elapsedMs() - startedMs);
}

// EXTERNAL MODULE: ./lib/operations/sweep-up.js
var sweep_up = __webpack_require__(20118);
;// CONCATENATED MODULE: ./lib/operations/restore.js













/**
 * Brings an archive back: staged beside the target and verified there, then planned, confirmed and applied. Until the
 * last step the target is untouched; if that one fails, the target gets its old content back.
 * @throws BackupError ARCHIVE_*, INTEGRITY_CHECK_FAILED, VERIFICATION_FAILED, TARGET_*, CONFIRMATION_REQUIRED,
 *   DISK_FULL, CANCELLED, RESTORE_ROLLED_BACK
 */
async function restore(request, ports) {
    const startedMs = ports.clock.elapsedMs();
    const target = await (0,resolve_target/* resolveTarget */.u)(request.target);
    const chosen = request.archive.by === 'undo'
        ? await chooseSafetyCopy(target)
        : await (0,choose_archive/* chooseArchives */.V)(request.archive, ports);
    const scratch = await (0,files_scratch/* openScratch */.j)((0,external_node_path_.dirname)(target), 'target');
    const engine = (0,engine_client/* openEngine */.F)(ports.signal);
    try {
        const level = request.emergency ? 'archive' : 'data';
        const staged = await stageRestore(chosen, { ...request, scratch, level }, engine, ports);
        const { fingerprint } = staged;
        const { state } = await readTarget(target, scratch, engine, request.dryRun ? 'leave' : 'finish');
        const planned = planRestore({
            archive: staged.archive,
            snapshot: { fingerprint, sizeBytes: staged.verified.sizeBytes },
            targetName: (0,external_node_path_.basename)(target),
            target: state,
            method: request.method,
            now: ports.clock.now(),
        });
        // A link is confirmed by its own name, which is the one that was typed.
        const confirmation = planned.confirmation === null ? null : (0,external_node_path_.basename)(request.target);
        const plan = { ...planned, confirmation };
        const result = { ...staged, verdict: verdictOfRestore(staged), chosenBy: chosen.chosenBy, target, plan };
        if (request.dryRun) {
            return {
                ...result,
                outcome: 'planned',
                safetyCopy: null,
                notes: [],
                durationMs: ports.clock.elapsedMs() - startedMs,
            };
        }
        if (plan.confirmation !== null)
            await request.confirm(plan);
        await (0,free_space/* assertFreeSpace */.V)(scratch, plan.method === 'in-place' ? plan.neededBytes : 0);
        const applied = await applyRestore({ plan, target, staged: staged.path, fingerprint, scratch, request }, engine, ports);
        return { ...result, outcome: 'restored', ...applied, durationMs: ports.clock.elapsedMs() - startedMs };
    }
    finally {
        await engine.close();
        await (0,sweep_up/* sweepUp */.Y)(scratch, ports.reporter);
    }
}
function verdictOfRestore({ passedOver, verified }) {
    return passedOver.length > 0 ? 'warning' : (0,verification/* verdictOf */.Vj)(verified.report);
}


/***/ })

};
