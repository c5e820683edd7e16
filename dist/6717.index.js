export const id = 6717;
export const ids = [6717];
export const modules = {

/***/ 58132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ GUARD_STATE),
  S: () => (/* binding */ withGuard)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./lib/domain/database-name.js
var database_name = __webpack_require__(63511);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/operations/create-all.js + 4 modules
var create_all = __webpack_require__(65171);
// EXTERNAL MODULE: ./lib/action/by-hand.js
var by_hand = __webpack_require__(95391);
// EXTERNAL MODULE: ./lib/action/guard-folder.js
var guard_folder = __webpack_require__(43132);
// EXTERNAL MODULE: ./lib/action/guard-state.js + 1 modules
var guard_state = __webpack_require__(96056);
// EXTERNAL MODULE: ./lib/files/wrap-file-error.js
var wrap_file_error = __webpack_require__(79737);
// EXTERNAL MODULE: ./lib/sqlite/keep-file.js
var keep_file = __webpack_require__(28758);
;// CONCATENATED MODULE: ./lib/action/keeping-archives.js



/**
 * A store that leaves a copy of each archive that it publishes in a folder of this machine, without taking space for it
 * where the file system can.
 */
function keepingArchives(store, folder) {
    return {
        description: store.description,
        openScratch: () => store.openScratch(),
        list: (query) => store.list(query),
        publish: async (archive, signal) => {
            const path = keptArchivePath(folder, archive.database);
            await (0,keep_file/* keepFile */.a)(archive.path, path).catch((error) => {
                throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'scratch');
            });
            return store.publish(archive, signal);
        },
        fetch: (entry, directory, signal) => store.fetch(entry, directory, signal),
        remove: (entry) => store.remove(entry),
        setPinned: (entry, pinned) => store.setPinned(entry, pinned),
    };
}
/** Where the copy of a database's archive is; a run of create makes only one for each name. */
function keptArchivePath(folder, database) {
    return (0,external_node_path_.join)(folder, `kept-${database}.db.gz`);
}

;// CONCATENATED MODULE: ./lib/action/arm-guards.js










/** Under this name the runner gives the state back to the post step. */
const GUARD_STATE = 'guard';
/**
 * Makes backups that a guard goes back to when the job does not succeed. Whatever happens, the post step learns of it:
 * a guard is armed only when every backup was made, verified and published.
 * @param makeBackups is given what to do with the store before it publishes
 * @throws BackupError what making the backups throws, DISK_FULL, IO_FAILED
 */
async function withGuard(inputs, surroundings, makeBackups) {
    const { scratchRoot } = surroundings;
    saveUnarmed(inputs, 'its backup was not finished');
    try {
        const isHere = inputs.store.kind === 'directory';
        const backups = await makeBackups((store) => (isHere ? store : keepingArchives(store, scratchRoot)));
        const failure = (0,create_all.failureOfRun)(backups.run);
        if (failure === null)
            await arm(backups, inputs, surroundings);
        else
            saveUnarmed(inputs, `the backup failed (${failure.message})`);
        return backups;
    }
    catch (thrown) {
        saveUnarmed(inputs, `the backup failed (${(0,errors/* asBackupError */.ZJ)(thrown).message})`);
        throw thrown;
    }
}
async function arm({ place, run }, inputs, surroundings) {
    const { busyTimeoutMs, compressionLevel } = inputs;
    const { job, reporter } = surroundings;
    const guards = [];
    const skipped = [];
    for (const outcome of run.outcomes) {
        if (outcome.status === 'created') {
            const guard = await add(outcome.created, place, surroundings);
            guards.push(guard);
            reporter.note(`The guard of ${guard.database} is armed: ${guard.entry.name} comes back if the job fails.`);
            reporter.note(`By hand, if it must be: ${(0,by_hand/* renderRollbackByHand */.Z)(guard, job)}`);
        }
        else if (outcome.status === 'skipped') {
            skipped.push({ database: outcome.source, because: `no backup was made: ${outcome.reason}` });
            reporter.note(`The guard of ${outcome.source} is not armed: ${outcome.reason}.`);
        }
    }
    const store = storeOf(inputs, job.workspace);
    save({ armed: true, store, busyTimeoutMs, compressionLevel, guards, skipped });
}
async function add(created, place, { job, scratchRoot }) {
    const { archiveDigest, entry, source } = created;
    const { path } = place.factsOf(created);
    const database = await (0,promises_.realpath)(source);
    const kept = path === null ? keptArchivePath(scratchRoot, (0,database_name/* databaseNameOf */.U)((0,external_node_path_.basename)(source))) : null;
    const id = await new guard_folder/* GuardFolder */.W(job.temporaryFolder).add(database, kept);
    return { id, database, givenPath: source, entry, archiveDigest, archivePath: path };
}
function storeOf({ store }, workspace) {
    if (store.kind === 'directory')
        return { kind: 'directory', path: (0,external_node_path_.resolve)(workspace, store.path) };
    return { kind: 'artifact', retentionDays: store.retentionDays, verifyUpload: store.verifyUpload };
}
function saveUnarmed({ databases }, because) {
    save({ armed: false, databases, because });
}
function save(state) {
    core.saveState(GUARD_STATE, (0,guard_state/* renderGuardState */.L)(state));
}


/***/ }),

/***/ 95391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ renderRollbackByHand),
/* harmony export */   j: () => (/* binding */ renderUndoByHand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82654);
/* harmony import */ var _presentation_shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50947);
/* harmony import */ var _stores_artifact_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14241);




const DOWNLOADED = 'savepoint-rollback';
/** What a person types to bring back what a guard could not, on the machine of the job; it needs nothing installed. */
function renderRollbackByHand({ archivePath, database, entry }, { origin }) {
    const confirmed = `--to ${(0,_presentation_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(database)} --confirm ${(0,_presentation_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(database))}`;
    if (archivePath !== null)
        return `${commandLine()} restore ${(0,_presentation_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(archivePath)} ${confirmed}`;
    const name = entry.database ?? '';
    const artifact = (0,_domain_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .renderArtifactName */ .U)({ database: name, label: entry.label });
    const download = `gh run download ${origin.runId} --repo ${(0,_presentation_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(origin.repository)} ` +
        `--name ${(0,_presentation_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(artifact)} --dir ${DOWNLOADED}`;
    return `${download} && ${commandLine()} restore ${(0,_presentation_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(DOWNLOADED, (0,_stores_artifact_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .zippedNameOf */ .Z)(name)))} ${confirmed}`;
}
/** What a person types to take a rollback back. */
function renderUndoByHand(database) {
    return `${commandLine()} restore --undo --to ${(0,_presentation_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(database)} --confirm ${(0,_presentation_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(database))}`;
}
/** The command line beside this action, run by the Node that runs the action. */
function commandLine() {
    const cli = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.argv[1] ?? ''), 'cli.js');
    return `${(0,_presentation_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(process.execPath)} ${(0,_presentation_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(cli)}`;
}


/***/ }),

/***/ 43132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ GuardFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _files_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79737);
/* harmony import */ var _sqlite_keep_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28758);






/**
 * What the steps of a job know of its guards, in the folder that the runner empties when the job is over: a folder for
 * each guard with the path of its database, a copy of its archive, and the time when somebody disarmed it.
 */
class GuardFolder {
    #root;
    /** @param temporaryFolder that of the job */
    constructor(temporaryFolder) {
        this.#root = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporaryFolder, 'savepoint-guard');
    }
    /**
     * @returns the id of a new guard
     * @throws BackupError DISK_FULL, IO_FAILED
     */
    async add(database, archivePath) {
        const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, id), { recursive: true, mode: 0o700 });
            if (archivePath !== null)
                await (0,_sqlite_keep_file_js__WEBPACK_IMPORTED_MODULE_5__/* .keepFile */ .a)(archivePath, this.archivePath(id));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, id, 'database'), database);
            return id;
        }
        catch (error) {
            throw (0,_files_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapFileError */ .J)(error, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, id), 'scratch');
        }
    }
    /** Where the copy of an archive is, if there is one. */
    archivePath(id) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, id, 'archive.db.gz');
    }
    /**
     * Every guard of the job and its database, in no order.
     * @throws BackupError IO_FAILED
     */
    async list() {
        const ids = (await unlessAbsent(this.#root, (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(path))) ?? [];
        const databases = await Promise.all(ids.map((id) => readText((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, id, 'database'))));
        return ids.flatMap((id, index) => {
            const database = databases[index];
            return typeof database === 'string' ? [{ id, database }] : [];
        });
    }
    /**
     * From now on the guard leaves its database alone. One that is disarmed already stays so from its first time on.
     * @throws BackupError DISK_FULL, IO_FAILED
     */
    async disarm(id, now) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, id, 'disarmed');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
            return;
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, now.toISOString());
        }
        catch (error) {
            throw (0,_files_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapFileError */ .J)(error, path, 'scratch');
        }
    }
    /**
     * When the guard was disarmed; null when it was not.
     * @throws BackupError IO_FAILED when nobody can tell
     */
    async readDisarmedAt(id) {
        return readText((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, id, 'disarmed'));
    }
    /** Forgets a guard, with its copy of the archive. What cannot be removed goes with the job. */
    async remove(id) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, id), { recursive: true, force: true }).catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(this.#root).catch(() => undefined);
    }
}
function readText(path) {
    return unlessAbsent(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8'));
}
/** A file that is there and cannot be read is not the same as none: it may be what disarms a guard. */
async function unlessAbsent(path, read) {
    try {
        return await read(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw (0,_files_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapFileError */ .J)(error, path, 'scratch');
    }
}


/***/ }),

/***/ 96056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ parseGuardState),
  L: () => (/* binding */ renderGuardState)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var classic_schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return core._coercedNumber(schemas.ZodNumber, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return api/* _coercedDate */.B4(classic_schemas/* ZodDate */.aPP, params);
}

// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
;// CONCATENATED MODULE: ./lib/action/guard-state.js



const guard_state_digest = classic_schemas/* custom */.IeY((value) => typeof value === 'string' && (0,digest/* isDigest */.B)(value));
const entry = classic_schemas/* strictObject */.rej({
    id: classic_schemas/* string */.YjP(),
    name: classic_schemas/* string */.YjP(),
    database: classic_schemas/* string */.YjP().nullable(),
    label: classic_schemas/* string */.YjP().nullable(),
    kind: classic_schemas/* enum */.k5n(['automatic', 'manual', 'safety']),
    createdAt: date(),
    sizeBytes: classic_schemas/* int */.Whr(),
    storedDigest: guard_state_digest.nullable(),
    pinned: classic_schemas/* boolean */.zMY(),
    expiresAt: date().nullable(),
    expired: classic_schemas/* boolean */.zMY(),
});
const schema = classic_schemas/* discriminatedUnion */.gMt('armed', [
    classic_schemas/* strictObject */.rej({ armed: classic_schemas/* literal */.euz(false), databases: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()), because: classic_schemas/* string */.YjP() }),
    classic_schemas/* strictObject */.rej({
        armed: classic_schemas/* literal */.euz(true),
        store: classic_schemas/* discriminatedUnion */.gMt('kind', [
            classic_schemas/* strictObject */.rej({ kind: classic_schemas/* literal */.euz('directory'), path: classic_schemas/* string */.YjP() }),
            classic_schemas/* strictObject */.rej({ kind: classic_schemas/* literal */.euz('artifact'), retentionDays: classic_schemas/* int */.Whr(), verifyUpload: classic_schemas/* boolean */.zMY() }),
        ]),
        compressionLevel: classic_schemas/* int */.Whr(),
        busyTimeoutMs: classic_schemas/* int */.Whr(),
        guards: classic_schemas/* array */.YOg(classic_schemas/* strictObject */.rej({
            id: classic_schemas/* string */.YjP(),
            database: classic_schemas/* string */.YjP(),
            givenPath: classic_schemas/* string */.YjP(),
            entry,
            archiveDigest: guard_state_digest,
            archivePath: classic_schemas/* string */.YjP().nullable(),
        })),
        skipped: classic_schemas/* array */.YOg(classic_schemas/* strictObject */.rej({ database: classic_schemas/* string */.YjP(), because: classic_schemas/* string */.YjP() })),
    }),
]);
/** The state as text, which {@link parseGuardState} reads back. */
function renderGuardState(state) {
    return JSON.stringify(state);
}
/** @throws BackupError INVARIANT_BROKEN for anything that this action did not write */
function parseGuardState(text) {
    try {
        return schema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new errors/* BackupError */.hj('INVARIANT_BROKEN', 'The runner did not give back the state of the guard as it was saved.', {
            hint: 'Nothing was touched. If the migration failed, restore the backup by hand, as the summary of its step says.',
            cause,
        });
    }
}


/***/ }),

/***/ 45242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49285);
/* harmony import */ var _arm_guards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58132);
/* harmony import */ var _end_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76826);
/* harmony import */ var _guard_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96056);
/* harmony import */ var _perform_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44454);
/* harmony import */ var _report_step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87721);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33305);
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








/** Runs the post step, at the end of the job: it ends the guards of its main step, if that one had any. */
async function post() {
    const state = _actions_core__WEBPACK_IMPORTED_MODULE_0__.getState(_arm_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .GUARD_STATE */ .E);
    await (0,_end_step_js__WEBPACK_IMPORTED_MODULE_3__/* .endStep */ .C)(state === '' ? null : await runPost(state).catch(_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asBackupError */ .ZJ));
}
async function runPost(state) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const surroundings = __addDisposableResource(env_1, (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_7__/* .openSurroundings */ .E)(process.env, _actions_core__WEBPACK_IMPORTED_MODULE_0__), false);
        const result = await performState(() => (0,_guard_state_js__WEBPACK_IMPORTED_MODULE_4__/* .parseGuardState */ .y)(state), surroundings);
        surroundings.reporter.close();
        const untold = await (0,_report_step_js__WEBPACK_IMPORTED_MODULE_6__/* .reportStep */ .$)(result, surroundings.job.temporaryFolder).then(() => null, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asBackupError */ .ZJ);
        return result.failure ?? untold;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function performState(parse, surroundings) {
    try {
        const { performGuards } = await Promise.all(/* import() */[__webpack_require__.e(4970), __webpack_require__.e(7883), __webpack_require__.e(423)]).then(__webpack_require__.bind(__webpack_require__, 41460));
        return await performGuards(parse(), surroundings);
    }
    catch (thrown) {
        return (0,_perform_step_js__WEBPACK_IMPORTED_MODULE_5__/* .resultOfError */ .L)((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asBackupError */ .ZJ)(thrown), 'guard');
    }
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

/***/ 50947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);

/**
 * A path or name as one word of a command that a person copies into a POSIX shell. What acts on a terminal is shown
 * escaped even so: such a name has to be typed by whoever knows it.
 */
function shellWord(text) {
    const word = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(text);
    return /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
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

/***/ 14241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ zippedNameOf)
/* harmony export */ });
/* harmony import */ var _domain_archive_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95044);

/** The name that an archive has in the zip of its artifact: after it was unpacked by hand, it says whose it is. */
function zippedNameOf(database) {
    return `${database}${_domain_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ARCHIVE_EXTENSION */ .Nn}`;
}


/***/ })

};
