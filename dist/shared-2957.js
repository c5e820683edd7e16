export const id = 2957;
export const ids = [2957,5221,4458,6086];
export const modules = {

/***/ 76826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ endStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _presentation_error_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29615);
/* harmony import */ var _inputs_words_of_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9943);



/**
 * Ends the process of a step when everything is written, whatever a library left open.
 * @param failure why the step fails; null when it does not
 */
async function endStep(failure) {
    if (failure !== null)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed((0,_presentation_error_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .renderStepFailure */ .hj)((0,_inputs_words_of_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .failureInWordsOfInputs */ .n)(failure)));
    await new Promise((resolve) => process.stdout.write('', resolve));
    process.exit(failure?.exitCode ?? 0);
}


/***/ }),

/***/ 96114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ GUARD_STATE),
  S: () => (/* binding */ withGuard)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/files/database/find-sources.js
var find_sources = __webpack_require__(86089);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/database/resolve-target.js
var resolve_target = __webpack_require__(46139);
// EXTERNAL MODULE: ./lib/files/disk/free-space.js
var free_space = __webpack_require__(51548);
// EXTERNAL MODULE: ./lib/files/disk/scratch.js + 1 modules
var scratch = __webpack_require__(19994);
// EXTERNAL MODULE: ./lib/files/disk/sweep-up.js
var sweep_up = __webpack_require__(4383);
// EXTERNAL MODULE: ./lib/files/disk/wrap-file-error.js
var wrap_file_error = __webpack_require__(10899);
// EXTERNAL MODULE: ./lib/sqlite/engine/engine-client.js + 2 modules
var engine_client = __webpack_require__(44796);
;// CONCATENATED MODULE: ./lib/operations/guard/readiness.js









/** How long to wait for a lock before another process is said to have the database. */
const PROBE_TIMEOUT_MS = 500;
/** For the database as the job left it, and for that from before, while they are compared. */
const COPIES_IN_SCRATCH = 2;
/**
 * Proves that a guard could put databases back: that they and their folders can be written and locked, and that there is
 * room. What is absent or no file is left to the backup, which says more of it.
 * @param sources absolute paths
 * @param scratchParent where the guard will have its scratch space
 * @throws BackupError TARGET_NOT_WRITABLE, TARGET_IN_USE, DISK_FULL, CANCELLED
 */
async function assertGuardsReady({ busyTimeoutMs, scratchParent, sources }, ports) {
    ports.reporter.step('Looking whether the guard could do its work');
    const engine = (0,engine_client/* openEngine */.F)(ports.signal);
    try {
        for (const source of sources) {
            const file = await readGuarded(source);
            if (file === null)
                continue;
            await assertWritable(file, ports);
            await assertLockable(file, busyTimeoutMs, engine);
            await assertRoom(file, scratchParent);
        }
    }
    catch (error) {
        throw asNotReady(error);
    }
    finally {
        await engine.close();
    }
}
async function readGuarded(source) {
    const found = await (0,promises_.stat)(source).catch(() => null);
    if (found === null || !found.isFile())
        return null;
    const log = await (0,promises_.stat)(`${source}-wal`).catch(() => null);
    return { path: await (0,resolve_target/* resolveTarget */.u)(source), sizeBytes: found.size + (log?.size ?? 0) };
}
/** A restore is staged beside the database and put into its place. */
async function assertWritable({ path }, { reporter }) {
    try {
        await (0,promises_.access)(path, promises_.constants.R_OK | promises_.constants.W_OK);
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'target');
    }
    await (0,sweep_up/* sweepUp */.Y)(await (0,scratch/* openScratch */.j)((0,external_node_path_.dirname)(path), 'target'), reporter);
}
async function assertLockable({ path }, busyTimeoutMs, engine) {
    const first = await engine.probe(path, PROBE_TIMEOUT_MS, 'leave');
    if (first.state !== 'locked')
        return;
    const { state } = await engine.probe(path, busyTimeoutMs, 'leave');
    if (state !== 'locked')
        return;
    throw new errors/* BackupError */.hj('TARGET_IN_USE', `${path} was locked by another program for ${busyTimeoutMs / 1_000} s.`, {
        hint: 'Stop the program, or raise busy-timeout.',
        context: { path, busyTimeoutMs },
    });
}
async function assertRoom({ path, sizeBytes }, scratchParent) {
    const folder = (0,external_node_path_.dirname)(path);
    const [here, there] = await Promise.all([(0,promises_.stat)(folder), (0,promises_.stat)(scratchParent)]);
    const inScratch = COPIES_IN_SCRATCH * sizeBytes;
    if (here.dev === there.dev)
        return (0,free_space/* assertFreeSpace */.V)(folder, sizeBytes + inScratch);
    await (0,free_space/* assertFreeSpace */.V)(folder, sizeBytes);
    await (0,free_space/* assertFreeSpace */.V)(scratchParent, inScratch);
}
/** The same failure, said of the guard: nothing was done yet. */
function asNotReady(thrown) {
    if (!(thrown instanceof errors/* BackupError */.hj) || ['cancelled', 'internal'].includes(thrown.kind))
        return thrown;
    return new errors/* BackupError */.hj(thrown.code, `The guard could not put a database back: ${thrown.message}`, {
        hint: `${thrown.hint} Nothing was done: no backup was made. Without a guard the database need only be readable.`,
        context: thrown.context,
        cause: thrown,
    });
}

// EXTERNAL MODULE: ./lib/files/durable/keep-file.js
var keep_file = __webpack_require__(6949);
// EXTERNAL MODULE: ./lib/ports.js
var ports = __webpack_require__(30391);
;// CONCATENATED MODULE: ./lib/action/places/keeping-archives.js




/**
 * A store that leaves a copy of each archive that it publishes in a folder of this machine, without taking space for it
 * where the file system can.
 */
function keepingArchives(store, folder) {
    return {
        ...(0,ports/* sameStore */.Y)(store),
        publish: async (archive, signal) => {
            const path = keptArchivePath(folder, archive.database);
            await (0,keep_file/* keepFile */.a)(archive.path, path).catch((error) => {
                throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'scratch');
            });
            return store.publish(archive, signal);
        },
    };
}
/** Where the copy of a database's archive is; a run of create makes only one for each name. */
function keptArchivePath(folder, database) {
    return (0,external_node_path_.join)(folder, `kept-${database}.db.gz`);
}

// EXTERNAL MODULE: ./lib/action/step/runner-files.js
var runner_files = __webpack_require__(8009);
// EXTERNAL MODULE: ./lib/action/guard/by-hand.js
var by_hand = __webpack_require__(37681);
// EXTERNAL MODULE: ./lib/action/guard/guard-folder.js
var guard_folder = __webpack_require__(54286);
// EXTERNAL MODULE: ./lib/action/guard/job-status.js
var job_status = __webpack_require__(88818);
// EXTERNAL MODULE: ./lib/action/guard/saved-state.js + 2 modules
var saved_state = __webpack_require__(73213);
;// CONCATENATED MODULE: ./lib/action/guard/arm-guards.js











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
    const saved = new saved_state/* SavedState */.p(new guard_folder/* GuardFolder */.W(surroundings.job.temporaryFolder), keepState);
    await saved.save(unarmed(inputs, 'its backup was not finished'));
    try {
        await assertReady(inputs, surroundings);
        const backups = await makeBackups(({ pathOf, store }) => pathOf === null ? keepingArchives(store, scratchRoot) : store);
        const { failure } = backups.run;
        if (failure === null)
            await saved.save(await arm(backups, inputs, surroundings));
        else
            await saved.save(unarmed(inputs, `the backup failed (${failure.message})`));
        const warning = failure === null ? (0,job_status/* warnOfStatus */.OJ)(surroundings.environment, process.argv[1] ?? '') : null;
        return { ...backups, warning };
    }
    catch (thrown) {
        // What fails is told; that the post step knows less of it, because the disk is full, is the lesser evil.
        await saved
            .save(unarmed(inputs, `the backup failed (${(0,errors/* asBackupError */.ZJ)(thrown).message})`))
            .catch(() => undefined);
        throw thrown;
    }
}
/** Before anything is done: a guard that cannot do its work must not let the job go on. */
async function assertReady(inputs, surroundings) {
    if (inputs.disabledBy !== null)
        return;
    const { busyTimeoutMs } = inputs;
    const { job, scratchRoot } = surroundings;
    const sources = await (0,find_sources.findSources)(inputs.databases, job.workspace);
    await assertGuardsReady({ sources, scratchParent: scratchRoot, busyTimeoutMs }, surroundings);
}
async function arm({ place, run }, inputs, surroundings) {
    const { busyTimeoutMs, compression } = inputs;
    const { reporter } = surroundings;
    const guards = [];
    const skipped = [];
    for (const outcome of run.outcomes) {
        if (outcome.status === 'created') {
            const guard = await add(outcome.created, place, surroundings);
            guards.push(guard);
            reporter.note(`The guard of ${guard.database} is armed: ${guard.entry.name} comes back if the job fails.`);
            reporter.note(`By hand, if it must be: ${guard.byHand}`);
        }
        else if (outcome.status === 'skipped') {
            skipped.push({ database: outcome.source, because: `no backup was made: ${outcome.reason}` });
            reporter.note(`The guard of ${outcome.source} is not armed: ${outcome.reason}.`);
        }
    }
    return { armed: true, place: place.memento, busyTimeoutMs, compression, guards, skipped };
}
async function add(created, place, { job, scratchRoot }) {
    const { archiveDigest, entry, source } = created;
    const path = place.pathOf?.(entry) ?? null;
    const database = await (0,promises_.realpath)(source);
    const kept = path === null ? keptArchivePath(scratchRoot, entry.database ?? '') : null;
    const id = await new guard_folder/* GuardFolder */.W(job.temporaryFolder).add(database, kept);
    const byHand = (0,by_hand/* renderRollbackByHand */.Z)(database, { entry, codec: created.manifest.codec ?? 'gzip' }, place.recipe);
    return { id, database, givenPath: source, entry, archiveDigest, archivePath: path, byHand };
}
function keepState(reference) {
    try {
        core.saveState(GUARD_STATE, reference);
    }
    catch (error) {
        throw (0,runner_files/* runnerFileError */.P)(error, 'state', process.env['GITHUB_STATE']);
    }
}
function unarmed({ databases }, because) {
    return { armed: false, databases, because };
}


/***/ }),

/***/ 37681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ renderRollbackByHand),
/* harmony export */   j: () => (/* binding */ renderUndoByHand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _presentation_kit_shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10430);


const DOWNLOADED = 'savepoint-rollback';
/** What a person types to bring back what a guard could not, on the machine of the job; it needs nothing installed. */
function renderRollbackByHand(database, published, { bring }) {
    const { commands, path } = bring(published, DOWNLOADED);
    // Whoever types it may be on another machine, to which the archive looks like that of another database.
    const confirmed = `--to ${(0,_presentation_kit_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(database)} --confirm ${(0,_presentation_kit_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(database))} --allow-other-database`;
    return [
        ...commands.map((words) => words.map(_presentation_kit_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r).join(' ')),
        `${commandLine()} restore ${(0,_presentation_kit_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(path)} ${confirmed}`,
    ].join(' && ');
}
/** What a person types to take a rollback back. */
function renderUndoByHand(database) {
    return `${commandLine()} restore --undo --to ${(0,_presentation_kit_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(database)} --confirm ${(0,_presentation_kit_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(database))}`;
}
/** The command line beside this action, run by the Node that runs the action. */
function commandLine() {
    const cli = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.argv[1] ?? ''), 'cli.js');
    return `${(0,_presentation_kit_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(process.execPath)} ${(0,_presentation_kit_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(cli)}`;
}


/***/ }),

/***/ 54286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ GuardFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10899);
/* harmony import */ var _files_durable_keep_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6949);






/**
 * What the steps of a job know of its guards, in the folder that the runner empties when the job is over: a folder for
 * each guard with the path of its database, a copy of its archive, and the time when a step disarmed it; and a file for
 * what each step leaves to its post step.
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
                await (0,_files_durable_keep_file_js__WEBPACK_IMPORTED_MODULE_5__/* .keepFile */ .a)(archivePath, this.archivePath(id));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, id, 'database'), database);
            return id;
        }
        catch (error) {
            throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapFileError */ .J)(error, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, id), 'scratch');
        }
    }
    /**
     * @returns the path of a new file with what a step leaves to its post step
     * @throws BackupError DISK_FULL, IO_FAILED
     */
    async addState(text) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, `state-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.json`);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(this.#root, { recursive: true, mode: 0o700 });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, text, { flag: 'wx', mode: 0o600, flush: true });
            return path;
        }
        catch (error) {
            throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapFileError */ .J)(error, path, 'scratch');
        }
    }
    /** Forgets what a step left. What cannot be removed goes with the job. */
    async removeState(path) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true }).catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(this.#root).catch(() => undefined);
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
        const all = (await unlessAbsent(this.#root, (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(path, { withFileTypes: true }))) ?? [];
        const ids = all.filter((one) => one.isDirectory()).map(({ name }) => name);
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
            throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapFileError */ .J)(error, path, 'scratch');
        }
    }
    /**
     * When the guard was disarmed; null when it was not.
     * @throws BackupError IO_FAILED when it cannot be told
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
        throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapFileError */ .J)(error, path, 'scratch');
    }
}


/***/ }),

/***/ 88818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ warnOfStatus),
/* harmony export */   gw: () => (/* binding */ readToldStatus),
/* harmony export */   vq: () => (/* binding */ parseToldStatus)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_guard_guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78131);
/* harmony import */ var _files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10899);
/* harmony import */ var _inputs_given_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84461);





/** The file in the job's temporary folder in which a step of the job can say how it goes. */
const STATUS_FILE = 'savepoint-job-status';
/** What sets these variables evaluates `job.status` in a composite action from the steps of that action alone. */
const RUNNERS = {
    ACT: 'act',
    GITEA_ACTIONS: "Gitea's runner",
    FORGEJO_ACTIONS: "Forgejo's runner",
};
/** @throws BackupError IO_FAILED when what a step said cannot be read */
async function readToldStatus(environment, temporaryFolder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, STATUS_FILE);
    const byStep = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapFileError */ .J)(error, path, 'scratch');
    });
    const byRunner = new _inputs_given_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .GivenInputs */ .rq(environment).get('job-status')?.text ?? '';
    return { byRunner, byStep: byStep.trim() };
}
/**
 * How the job ended. A job of which any source says that it did not succeed did not.
 * @returns null when that cannot be told
 */
function parseToldStatus({ byRunner, byStep }) {
    const statuses = [byStep, byRunner].filter((text) => text !== '').map(parseStatus);
    if (statuses.includes(null))
        return null;
    return statuses.find((status) => status !== 'success') ?? statuses[0] ?? null;
}
function parseStatus(text) {
    return _domain_guard_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .JOB_STATUSES */ .nE.find((status) => status === text) ?? null;
}
/**
 * What to know where the runner will not tell the guard how the job ends; null where it will.
 * @param script of the action's main step
 */
function warnOfStatus(environment, script) {
    const [, runner] = Object.entries(RUNNERS).find(([variable]) => environment[variable]) ?? [];
    const within = environment['GITHUB_ACTION_PATH'];
    if (runner === undefined || !within || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(within) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(script), '..'))
        return null;
    return (`In a composite action ${runner} tells the guard only how the steps of that action went, and not how the job ends. ` +
        'Use the action in the job itself, or let the last step of the job tell: "if: always()" with ' +
        `run: echo "\${{ job.status }}" > "$RUNNER_TEMP/${STATUS_FILE}". Without that the guard will not come to help.`);
}


/***/ }),

/***/ 73213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ SavedState),
  F: () => (/* binding */ readGuardState)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var classic_schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/domain/archive/digest.js
var digest = __webpack_require__(47789);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/files/disk/wrap-file-error.js
var wrap_file_error = __webpack_require__(10899);
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

// EXTERNAL MODULE: ./lib/domain/archive/codec.js
var codec = __webpack_require__(77155);
;// CONCATENATED MODULE: ./lib/action/guard/guard-state.js




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
        place: classic_schemas/* object */.Ikc({ kind: classic_schemas/* string */.YjP() }).catchall(classic_schemas/* union */.KCZ([classic_schemas/* string */.YjP(), classic_schemas/* number */.aig(), classic_schemas/* boolean */.zMY(), classic_schemas/* null */.chJ()])),
        compression: classic_schemas/* strictObject */.rej({ codec: classic_schemas/* enum */.k5n(codec/* CODECS */.QA), level: classic_schemas/* int */.Whr() }),
        busyTimeoutMs: classic_schemas/* int */.Whr(),
        guards: classic_schemas/* array */.YOg(classic_schemas/* strictObject */.rej({
            id: classic_schemas/* string */.YjP(),
            database: classic_schemas/* string */.YjP(),
            givenPath: classic_schemas/* string */.YjP(),
            entry,
            archiveDigest: guard_state_digest,
            archivePath: classic_schemas/* string */.YjP().nullable(),
            byHand: classic_schemas/* string */.YjP(),
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
        throw new errors/* BackupError */.hj('INVARIANT_BROKEN', 'The state of the guard has another form than it was saved in.', {
            hint: 'Nothing was touched. If the migration failed, restore the backup by hand, as the summary of its step says.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/action/guard/saved-state.js







const referenceSchema = classic_schemas/* strictObject */.rej({
    path: classic_schemas/* string */.YjP(),
    digest: classic_schemas/* custom */.IeY((value) => typeof value === 'string' && (0,digest/* isDigest */.B)(value)),
});
/**
 * What a step leaves to its post step, in a file. The runner gives a state back in one variable, and an operating system
 * has a limit for those: many databases with long paths do not fit.
 */
class SavedState {
    #folder;
    #keep;
    #path = null;
    /** @param keep gives the runner what finds the file and proves that it is the same */
    constructor(folder, keep) {
        this.#folder = folder;
        this.#keep = keep;
    }
    /**
     * Saves a state in the place of the one before.
     * @throws BackupError DISK_FULL, IO_FAILED; then the one before stays
     */
    async save(state) {
        const text = renderGuardState(state);
        const path = await this.#folder.addState(text);
        this.#keep(JSON.stringify({ path, digest: digestOf(text) }));
        if (this.#path !== null)
            await this.#folder.removeState(this.#path);
        this.#path = path;
    }
}
/**
 * The state that a {@link SavedState} put into a file.
 * @param kept what the runner gave back
 * @throws BackupError GUARD_ROLLBACK_FAILED when the file is gone or is another one; INVARIANT_BROKEN for what this action
 *   did not write
 */
async function readGuardState(kept) {
    const { digest, path } = parseReference(kept);
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        throw lost((0,wrap_file_error/* wrapFileError */.J)(error, path, 'scratch').message, path);
    });
    if (digestOf(text) !== digest)
        throw lost(`${path} was changed since.`, path);
    return { state: parseGuardState(text), path };
}
function parseReference(kept) {
    try {
        return referenceSchema.parse(JSON.parse(kept));
    }
    catch (cause) {
        throw new errors/* BackupError */.hj('INVARIANT_BROKEN', 'The runner did not give back the state of the guard as it was saved.', {
            hint: 'Nothing was touched. If the migration failed, restore the backup by hand, as the summary of its step says.',
            cause,
        });
    }
}
function digestOf(text) {
    return (0,digest/* digestOfHex */.z)((0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'));
}
function lost(why, path) {
    return new errors/* BackupError */.hj('GUARD_ROLLBACK_FAILED', `The guard lost what it knew of its databases: ${why}`, {
        hint: 'Nothing was touched. Bring back what was there before the job by hand: the log of the step that armed the guard has the command. Let no step of the job clear the temporary folder of the runner.',
        context: { path },
    });
}


/***/ }),

/***/ 84461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   Zx: () => (/* binding */ parseMode),
/* harmony export */   qd: () => (/* binding */ assertNoneEmpty),
/* harmony export */   rq: () => (/* binding */ GivenInputs)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _domain_settings_given_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41909);
/* harmony import */ var _domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35382);
/* harmony import */ var _requests_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84689);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31171);





const TRUE = ['true', 'True', 'TRUE'];
const FALSE = ['false', 'False', 'FALSE'];
/** The inputs of one step as texts, and the variables behind them. */
class GivenInputs {
    environment;
    constructor(environment) {
        this.environment = environment;
    }
    /** The trimmed value of an input; null when it is empty, which is what an unset one is. */
    get(name) {
        const text = this.environment[variableOf(name)]?.trim() ?? '';
        return text === '' ? null : { text, from: name };
    }
    /** The value of an input, or else of the variable that stands in for it. */
    one(name) {
        const { variable } = _requests_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .y[name];
        return this.get(name) ?? (variable === undefined ? null : (0,_domain_settings_given_js__WEBPACK_IMPORTED_MODULE_4__/* .givenByVariable */ .v)(variable, this.environment));
    }
    /**
     * A yes or no in the spellings of YAML 1.2, as in every other action; the default when nothing was given.
     * @throws BackupError INPUT_INVALID
     * @see https://yaml.org/spec/1.2/spec.html#id2804923
     */
    flag(name) {
        const value = this.get(name) ?? { text: _input_table_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .m[name].default, from: name };
        return TRUE.includes((0,_domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWord */ .kB)(value, [...TRUE, ...FALSE]));
    }
    /** The lines of an input, trimmed and without empty ones. */
    lines(name) {
        const lines = this.get(name)?.text.split('\n') ?? [];
        return lines.map((line) => line.trim()).filter((line) => line !== '');
    }
    /** True when the workflow gave a value other than the default. */
    isSet(name) {
        const given = this.get(name);
        return given !== null && given.text !== _input_table_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .m[name].default;
    }
    nameOf(name) {
        return name;
    }
}
/**
 * The mode, with which every other input has to agree.
 * @throws BackupError INPUT_INVALID when it is missing or unknown; INPUTS_CONFLICT when an input is set that it has no
 *   use for
 */
function parseMode(given) {
    const asked = given.get('mode');
    if (asked === null) {
        throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', 'The input mode is missing.', {
            hint: `Set mode to one of ${_input_table_js__WEBPACK_IMPORTED_MODULE_3__/* .MODES */ .F.join(', ')}.`,
        });
    }
    const mode = (0,_domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWord */ .kB)(asked, _input_table_js__WEBPACK_IMPORTED_MODULE_3__/* .MODES */ .F);
    for (const [name, { modes }] of Object.entries(_input_table_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .m)) {
        if (modes.includes(mode) || !given.isSet(name))
            continue;
        throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUTS_CONFLICT', `The input ${name} has no meaning with mode: ${mode}; it is "${given.get(name)?.text}".`, { hint: `Remove ${name}, or use mode: ${modes.join(' or ')}.`, context: { input: name, mode } });
    }
    return mode;
}
/**
 * Refuses an input that was set to nothing where that is no value of it: what is left out arrives as its default, so an
 * expression gave nothing, and whatever it was to say is not known. A token and a status may be nothing, where a runner
 * has none.
 * @throws BackupError INPUT_INVALID
 */
function assertNoneEmpty(given) {
    for (const [name, { default: usual }] of Object.entries(_input_table_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .m)) {
        const text = given.environment[variableOf(name)];
        if (usual === '' || usual.startsWith('$') || text === undefined || text.trim() !== '')
            continue;
        throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `The input ${name} is set, but to nothing.`, {
            hint: `Give it a value, such as ${usual}, or leave it out. If an expression gives it, it gave nothing here: write what holds then behind it, as in "|| '${usual}'".`,
            context: { from: name },
        });
    }
}
/** The variable of an input. Hyphens stay: `retention-days` is `INPUT_RETENTION-DAYS`. */
function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}


/***/ }),

/***/ 33532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ databaseAt),
/* harmony export */   x: () => (/* binding */ identifierOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43076);
/* harmony import */ var _domain_archive_database_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74942);
/* harmony import */ var _domain_catalog_databases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37566);
/* harmony import */ var _domain_identity_repository_job_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5901);
/* harmony import */ var _domain_trust_trust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7527);
/* harmony import */ var _files_machine_identify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25474);
/* harmony import */ var _files_machine_read_machine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24629);








/**
 * How a step tells which database a file is: by the name that it was given, else by what the runner says.
 * @param isPrivate false where strangers may read the archives
 * @throws BackupError INPUT_INVALID
 */
function identifierOf(given, isPrivate) {
    const name = given.get('database-name');
    const surrounding = {
        givenName: name && (0,_domain_archive_database_name_js__WEBPACK_IMPORTED_MODULE_2__.parseDatabaseName)(name),
        job: (0,_domain_identity_repository_job_js__WEBPACK_IMPORTED_MODULE_7__.parseRepositoryJob)(given.environment),
        environment: given.get('environment')?.text ?? null,
        machine: (0,_files_machine_read_machine_js__WEBPACK_IMPORTED_MODULE_6__.readMachine)(given.environment),
        isPrivate,
    };
    return (path) => (0,_files_machine_identify_js__WEBPACK_IMPORTED_MODULE_5__.identifyDatabase)(path, surrounding);
}
/** What is no path: neither a folder nor an ending is in it. */
const BARE_NAME = /^[^/\\.]+$/;
function databaseAt(given, path) {
    if (path === null && !given.isSet('database-name'))
        return null;
    if (path !== null && !given.isSet('database-name') && (BARE_NAME.test(path) || (0,_domain_catalog_databases_js__WEBPACK_IMPORTED_MODULE_3__/* .isFullName */ .fO)(path)))
        return path;
    if (path !== null && !given.isSet('database-name') && isElsewhere(given))
        return (0,_domain_archive_database_name_js__WEBPACK_IMPORTED_MODULE_2__/* .databaseNameOf */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
    const workspace = given.environment['GITHUB_WORKSPACE'] ?? '';
    return (0,_domain_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogNameOf */ .iB)(identifierOf(given, false)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path ?? '')));
}
/** In another repository nothing lies at a path of this one's workspace: there it is what people call it. */
function isElsewhere(given) {
    const other = given.get('repository')?.text ?? '';
    return other !== '' && !(0,_domain_trust_trust_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameRepository */ .ve)(other, given.environment['GITHUB_REPOSITORY'] ?? '');
}


/***/ }),

/***/ 31171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MODES),
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
/** What the action can be asked to do. */
const MODES = [
    'create',
    'verify',
    'restore',
    'list',
    'prune',
    'check',
    'disarm',
    'rehearse',
    'status',
    'history',
    'drill',
    'renew',
    'bisect',
];
const OPERATIONS = ['status', 'history', 'drill', 'renew', 'bisect'];
const STORE_MODES = ['create', 'verify', 'restore', 'list', 'prune', 'check', ...OPERATIONS];
const CHOOSING_MODES = ['verify', 'restore'];
const READING_MODES = ['verify', 'restore', 'list', 'prune', 'check', ...OPERATIONS];
const TOLD_MODES = ['create', 'verify', 'restore', 'prune', 'check', 'status', 'drill', 'renew'];
/**
 * Every input by name. Those without a default here have one that depends on the mode or on a variable of the
 * environment.
 */
const INPUTS = {
    mode: { default: '', modes: MODES },
    database: { default: '', modes: MODES },
    'database-name': { default: '', modes: STORE_MODES },
    environment: { default: '', modes: ['create'] },
    name: { default: '', modes: ['create', 'verify', 'restore', 'list', ...OPERATIONS] },
    store: { default: 'artifact', modes: STORE_MODES },
    'retention-days': { default: '', modes: ['create', 'prune', 'renew'] },
    'keep-minimum': { default: '', modes: ['create', 'prune', 'status', 'renew'] },
    'keep-last': { default: '', modes: ['prune'] },
    'keep-daily': { default: '', modes: ['prune'] },
    'keep-weekly': { default: '', modes: ['prune'] },
    'keep-monthly': { default: '', modes: ['prune'] },
    'keep-yearly': { default: '', modes: ['prune'] },
    compression: { default: '', modes: ['create'] },
    'compression-level': { default: '', modes: ['create'] },
    'allow-empty': { default: 'false', modes: ['create'] },
    'at-rest': { default: 'false', modes: ['create'] },
    'keep-damaged': { default: 'false', modes: ['create'] },
    'busy-timeout': {
        default: '',
        modes: ['create', 'verify', 'restore', 'check', 'rehearse', 'drill', 'renew', 'bisect'],
    },
    assert: {
        default: '',
        modes: ['create', 'verify', 'restore', 'check', 'rehearse', 'drill', 'bisect'],
    },
    accept: { default: '', modes: ['create', 'verify', 'check'] },
    'check-time-limit': { default: '', modes: ['create', 'verify', 'check'] },
    level: { default: 'data', modes: ['verify'] },
    sample: { default: '', modes: ['verify'] },
    'verify-upload': { default: 'true', modes: ['create', 'renew'] },
    archive: { default: '', modes: CHOOSING_MODES },
    'artifact-name': { default: '', modes: CHOOSING_MODES },
    'artifact-id': { default: '', modes: CHOOSING_MODES },
    'run-id': { default: '', modes: CHOOSING_MODES },
    before: { default: '', modes: CHOOSING_MODES },
    recent: { default: '', modes: ['list'] },
    repository: { default: '', modes: ['verify', 'restore', 'list', 'drill', 'bisect'] },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow, which the runner evaluates
    'github-token': { default: '${{ github.token }}', modes: MODES },
    confirm: { default: '', modes: ['restore'] },
    'allow-other-database': { default: 'false', modes: ['restore'] },
    apply: { default: 'false', modes: ['prune'] },
    'dry-run': { default: 'false', modes: ['restore', 'prune'] },
    emergency: { default: 'false', modes: ['restore'] },
    undo: { default: 'false', modes: ['restore'] },
    'in-place': { default: 'false', modes: ['restore'] },
    quick: { default: 'false', modes: ['check'] },
    'allow-public': { default: 'false', modes: ['create', 'renew'] },
    'if-no-archive-found': { default: 'error', modes: CHOOSING_MODES },
    'allowed-events': { default: '', modes: READING_MODES },
    'allowed-branches': { default: '', modes: READING_MODES },
    'allowed-workflows': { default: '', modes: READING_MODES },
    guard: { default: 'false', modes: ['create'] },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: evaluated by the runner, and once more for the post step
    'job-status': { default: '${{ job.status }}', modes: MODES },
    command: { default: '', modes: ['rehearse'] },
    env: { default: '', modes: ['rehearse'] },
    'time-limit': { default: '', modes: ['rehearse'] },
    'max-row-drop': { default: '', modes: ['rehearse'] },
    pick: { default: '', modes: ['drill'] },
    seed: { default: '', modes: ['drill'] },
    runs: { default: '', modes: ['drill'] },
    'max-recovery-minutes': { default: '', modes: ['drill'] },
    'before-days': { default: '', modes: ['renew'] },
    'max-age': { default: '', modes: ['status'] },
    'max-drill-age': { default: '', modes: ['status'] },
    'storage-quota': { default: '', modes: ['status'] },
    paused: { default: 'false', modes: ['status'] },
    'backup-workflow': { default: '', modes: ['status', 'history'] },
    'drill-workflow': { default: '', modes: ['status'] },
    last: { default: '', modes: ['history'] },
    'max-shrink': { default: '', modes: ['history'] },
    'max-slowdown': { default: '', modes: ['history'] },
    'alert-issue': { default: 'false', modes: TOLD_MODES },
    'strict-inputs': { default: 'false', modes: MODES },
};


/***/ }),

/***/ 9943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ failureInWordsOfInputs),
/* harmony export */   x: () => (/* binding */ inWordsOfInputs)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31171);


/** Options of a command as lines of a step. */
const SAID = { '--all': 'archive: all', '--undo': 'undo: true' };
const COMMAND = new RegExp(`"?\\b(?:savepoint )?(${_input_table_js__WEBPACK_IMPORTED_MODULE_1__/* .MODES */ .F.join('|')})((?: --(?:all|undo)\\b)+)"?`, 'g');
const BARE_COMMAND = new RegExp(`"?\\bsavepoint (${_input_table_js__WEBPACK_IMPORTED_MODULE_1__/* .MODES */ .F.join('|')})\\b"?`, 'g');
/**
 * Advice in the words of a workflow: `with mode: verify and archive: all` for `savepoint verify --all`. A command that is
 * to be run as it stands on the machine, by the path of the program, stays what it is.
 */
function inWordsOfInputs(hint) {
    if (hint.includes('cli.js'))
        return hint;
    return hint
        .replace(COMMAND, (_all, mode, options) => {
        const inputs = options
            .trim()
            .split(' ')
            .map((option) => SAID[option] ?? option);
        return [`mode: ${mode}`, ...inputs].join(' with ');
    })
        .replace(BARE_COMMAND, 'mode: $1')
        .replace(/--([a-z][a-z-]*[a-z])/g, (option, name) => (name in _input_table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m ? name : option));
}
/** The same failure, with its advice in the words of a workflow. */
function failureInWordsOfInputs(failure) {
    const { cause, code, context, hint, message, report, transient } = failure;
    const said = inWordsOfInputs(hint);
    if (said === hint)
        return failure;
    const details = { hint: said, context, transient, cause };
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(code, message, report === null ? details : { ...details, report });
}


/***/ }),

/***/ 93660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMainStep: () => (/* binding */ runMainStep)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/action/end-step.js
var end_step = __webpack_require__(76826);
// EXTERNAL MODULE: ./lib/domain/settings/near-name.js
var near_name = __webpack_require__(22650);
// EXTERNAL MODULE: ./lib/domain/settings/variables.js
var variables = __webpack_require__(4697);
// EXTERNAL MODULE: ./lib/action/inputs/given-inputs.js
var given_inputs = __webpack_require__(84461);
// EXTERNAL MODULE: ./lib/action/inputs/input-table.js
var input_table = __webpack_require__(31171);
;// CONCATENATED MODULE: ./lib/action/inputs/foreign-inputs.js





const PREFIX = 'INPUT_';
/**
 * Makes sure that all that was said is heard: the runner passes on inputs that the action does not have, and warns only.
 * @returns the names of those that are near to none of ours; a variable of the job of that form looks the same
 * @throws BackupError INPUT_INVALID for a name that is nearly ours, an input set to nothing, and, where the workflow asks
 *   for it, every input that is not ours
 */
function findForeignInputs(given) {
    const names = Object.keys(input_table/* INPUTS */.m);
    const known = new Set(names.map(given_inputs/* variableOf */.Qn));
    const foreign = Object.keys(given.environment)
        .filter((variable) => variable.startsWith(PREFIX) && !known.has(variable))
        .map((variable) => variable.slice(PREFIX.length).toLowerCase());
    for (const name of foreign) {
        const meant = (0,near_name/* nearName */.c)(name, names);
        if (meant !== null)
            throw unknown(name, meant);
    }
    (0,given_inputs/* assertNoneEmpty */.qd)(given);
    (0,variables/* assertVariablesKnown */.j)(given.environment);
    const [first] = foreign;
    if (first !== undefined && given.flag('strict-inputs'))
        throw unknown(first, null);
    return foreign;
}
function unknown(name, meant) {
    const question = meant === null ? '' : `; did you mean ${meant}?`;
    const variable = `${PREFIX}${name.toUpperCase()}`;
    return new errors/* BackupError */.hj('INPUT_INVALID', `There is no input ${name}${question || '.'}`, {
        hint: `${meant === null ? `Remove ${name}` : `Write ${meant}`}. If it is not under with:, the job has a variable ${variable}: give that another name.`,
        context: { input: name, ...(meant === null ? {} : { meant }) },
    });
}

// EXTERNAL MODULE: ./lib/domain/settings/parse-values.js
var parse_values = __webpack_require__(35382);
// EXTERNAL MODULE: ./lib/places/registry.js + 4 modules
var registry = __webpack_require__(30304);
// EXTERNAL MODULE: ./lib/requests/check.js
var check = __webpack_require__(17574);
// EXTERNAL MODULE: ./lib/requests/create.js + 1 modules
var create = __webpack_require__(7141);
// EXTERNAL MODULE: ./lib/requests/list.js
var list = __webpack_require__(24992);
// EXTERNAL MODULE: ./lib/requests/rehearse.js
var rehearse = __webpack_require__(95089);
// EXTERNAL MODULE: ./lib/requests/restore.js
var restore = __webpack_require__(80416);
// EXTERNAL MODULE: ./lib/requests/retention.js
var retention = __webpack_require__(49472);
// EXTERNAL MODULE: ./lib/requests/verify.js
var verify = __webpack_require__(15873);
;// CONCATENATED MODULE: ./lib/action/inputs/at-most-one-line.js

/**
 * The only line of an input; null when it is empty.
 * @throws BackupError INPUT_INVALID for several
 */
function atMostOneLine(given, name) {
    const [first, second] = given.lines(name);
    if (second === undefined)
        return first ?? null;
    throw new errors/* BackupError */.hj('INPUT_INVALID', `${name} must be one line in this mode, and has "${second}" too.`, {
        hint: `Give one ${name}, and a step of its own for each further one.`,
        context: { from: name },
    });
}

// EXTERNAL MODULE: ./lib/action/inputs/identify.js
var identify = __webpack_require__(33532);
;// CONCATENATED MODULE: ./lib/action/inputs/parse-alerting.js
/**
 * Who is told of the end of a step.
 * @throws BackupError INPUT_INVALID
 */
function parseAlerting(given) {
    if (!given.flag('alert-issue'))
        return { attentionIssue: null };
    const token = given.get('github-token')?.text ?? null;
    return { attentionIssue: { token, scope: given.lines('database').join(', ') } };
}

// EXTERNAL MODULE: ./lib/requests/checks.js
var checks = __webpack_require__(44557);
// EXTERNAL MODULE: ./lib/requests/drill.js
var drill = __webpack_require__(56483);
// EXTERNAL MODULE: ./lib/requests/history.js
var requests_history = __webpack_require__(1430);
// EXTERNAL MODULE: ./lib/requests/renew.js
var renew = __webpack_require__(49707);
// EXTERNAL MODULE: ./lib/requests/status.js
var requests_status = __webpack_require__(79838);
// EXTERNAL MODULE: ./lib/domain/archive/artifact-name.js
var artifact_name = __webpack_require__(29531);
// EXTERNAL MODULE: ./lib/domain/archive/name.js
var archive_name = __webpack_require__(37138);
;// CONCATENATED MODULE: ./lib/action/inputs/parse-sought.js





/** Inputs of which each says by itself which archive is meant. */
const SINGLE = ['archive', 'artifact-id', 'before', 'sample', 'undo'];
/**
 * The database and the label whose archives are meant: as the name of an artifact says, else by path and label.
 * @param path of the database; null when there is none
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT
 */
function parseSought(given, path) {
    const label = given.get('name');
    const artifact = parseArtifact(given);
    if (artifact !== null && label !== null)
        throw conflict('artifact-name', 'name');
    if (artifact !== null)
        return artifact;
    return {
        database: (0,identify/* databaseAt */.T)(given, path),
        label: label === null ? null : (0,archive_name.parseLabel)(label.text),
    };
}
/**
 * Which archive is meant when `archive` is not given: one by its id, the newest before a time, or the latest.
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT
 */
function parseWish(given, { database }) {
    const excluded = given.isSet('artifact-id') ? ['artifact-name', 'run-id', 'name'] : [];
    const [first, second] = [...SINGLE, ...excluded].filter((name) => given.isSet(name));
    if (first !== undefined && second !== undefined)
        throw conflict(first, second);
    const id = (0,parse_values/* parseId */.Fg)(given.get('artifact-id'), 'the number of an artifact');
    if (id !== null)
        return { by: 'name', name: id, database: null };
    const before = given.get('before');
    return before === null ? { by: 'latest', database } : { by: 'time', before: (0,parse_values/* parseTime */.pe)(before), database };
}
function parseArtifact(given) {
    const expected = 'the name of an artifact of Savepoint, such as savepoint-app~r3f9a1c2e or savepoint-app~r3f9a1c2e@label';
    const name = (0,parse_values/* parsePattern */.EY)(given.get('artifact-name'), /^savepoint-[^@]+(?:@[A-Za-z0-9.-]{1,60})?$/, expected);
    return name === null ? null : (0,artifact_name/* parseArtifactName */.T)(name);
}
function conflict(first, second) {
    return new errors/* BackupError */.hj('INPUTS_CONFLICT', `The inputs ${first} and ${second} each say which archive is meant.`, {
        hint: 'Give one of them. Without any, the latest archive of the database is taken.',
        context: { first, second },
    });
}

// EXTERNAL MODULE: ./lib/places/parse-place.js
var parse_place = __webpack_require__(87621);
// EXTERNAL MODULE: ./lib/stores/kind.js
var kind = __webpack_require__(99722);
;// CONCATENATED MODULE: ./lib/action/inputs/parse-store.js


/**
 * The place of the archives.
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT
 */
function parseStore(given, use, kinds, sought = kind.ANY_ARCHIVES) {
    const location = given.one('store') ?? { text: 'artifact', from: 'store' };
    return (0,parse_place.parsePlace)({ location, use, sought: { ...sought, archives: given.lines('archive') }, given }, kinds);
}

;// CONCATENATED MODULE: ./lib/action/inputs/parse-operations.js











/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
function parseStatus(given, kinds) {
    const databases = given.lines('database').map((path) => (0,identify/* databaseAt */.T)(given, path));
    return {
        mode: 'status',
        ...parseAlerting(given),
        store: parseStore(given, 'read', kinds, parseSought(given, null)),
        databases,
        ...(0,requests_status/* readStatusPolicy */.B)(given),
        token: given.get('github-token')?.text ?? null,
        workflow: given.get('backup-workflow')?.text ?? null,
        drillWorkflow: given.get('drill-workflow')?.text ?? null,
    };
}
/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
function parseHistory(given, kinds) {
    const sought = parseSought(given, atMostOneLine(given, 'database'));
    return {
        mode: 'history',
        store: parseStore(given, 'read', kinds, sought),
        token: given.get('github-token')?.text ?? null,
        workflow: given.get('backup-workflow')?.text ?? null,
        database: sought.database,
        ...(0,requests_history/* readHistorySettings */.c)(given),
    };
}
/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
function parseDrill(given, kinds) {
    const sought = parseSought(given, atMostOneLine(given, 'database'));
    return {
        mode: 'drill',
        ...parseAlerting(given),
        store: parseStore(given, 'read', kinds, sought),
        database: sought.database,
        ...(0,drill/* readDrill */.I)(given),
    };
}
/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
function parseRenew(given, kinds) {
    const sought = parseSought(given, atMostOneLine(given, 'database'));
    return {
        mode: 'renew',
        ...parseAlerting(given),
        store: parseStore(given, 'renew', kinds, sought),
        database: sought.database,
        ...(0,renew/* readRenewal */.j)(given),
    };
}
/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
function parseBisect(given, kinds) {
    const sought = parseSought(given, atMostOneLine(given, 'database'));
    if (given.lines('assert').length === 0) {
        throw new errors/* BackupError */.hj('INPUT_INVALID', 'The input assert is missing.', {
            hint: 'Set assert to SQL that gave a true value once, such as SELECT count(*) >= 5000 FROM orders.',
            context: { from: 'assert' },
        });
    }
    return {
        mode: 'bisect',
        store: parseStore(given, 'read', kinds, sought),
        database: sought.database,
        ...(0,checks/* readChecks */.wf)(given),
    };
}

;// CONCATENATED MODULE: ./lib/action/inputs/parse-inputs.js

















const PARSERS = {
    create: parseCreate,
    verify: parseVerify,
    restore: parseRestore,
    list: parseList,
    prune: parsePrune,
    check: parseCheck,
    disarm: parseDisarm,
    rehearse: parseRehearse,
    status: parseStatus,
    history: parseHistory,
    drill: parseDrill,
    renew: parseRenew,
    bisect: parseBisect,
};
/**
 * Everything that a step was asked to do, from its `INPUT_*` variables and the `BACKUP_*` variables under them.
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT with the input, its value and what is allowed
 */
function parseInputs(given, kinds = registry.PLACE_KINDS) {
    return PARSERS[(0,given_inputs/* parseMode */.Zx)(given)](given, kinds);
}
function parseCreate(given, kinds) {
    const store = parseStore(given, 'publish', kinds);
    return {
        mode: 'create',
        ...parseAlerting(given),
        ...(0,create/* readCreate */.$)(given, given.environment),
        databases: requireLines(given, 'database'),
        store,
        policy: store.retires === 'by policy' ? (0,retention/* readPolicy */.T)(given) : null,
        guard: given.flag('guard'),
    };
}
function parseVerify(given, kinds) {
    const sought = parseSought(given, atMostOneLine(given, 'database'));
    return {
        mode: 'verify',
        ...parseAlerting(given),
        ...(0,verify/* readVerify */.s)(given),
        store: parseStore(given, 'read', kinds, sought),
        archives: parseArchives(given, sought),
        ifNoArchiveFound: parseIfNoArchiveFound(given),
    };
}
function parseRestore(given, kinds) {
    const target = atMostOneLine(given, 'database') ?? missing('database');
    const sought = parseSought(given, target);
    const text = atMostOneLine(given, 'archive');
    const wish = parseWish(given, sought);
    return {
        mode: 'restore',
        ...parseAlerting(given),
        ...(0,restore/* readRestore */.x)(given),
        allowOtherDatabase: given.flag('allow-other-database') || isNamedEmergency(given),
        store: parseStore(given, 'read', kinds, sought),
        archive: text === null ? wish : { by: 'text', text, database: sought.database },
        target,
        ifNoArchiveFound: parseIfNoArchiveFound(given),
    };
}
function parseList(given, kinds) {
    const sought = parseSought(given, atMostOneLine(given, 'database'));
    const store = parseStore(given, 'read', kinds, sought);
    return { mode: 'list', store, database: sought.database, recent: (0,list/* readRecent */.W)(given) };
}
function parsePrune(given, kinds) {
    return {
        mode: 'prune',
        ...parseAlerting(given),
        store: parseStore(given, 'read', kinds),
        databases: given.lines('database').map((path) => (0,identify/* databaseAt */.T)(given, path)),
        policy: (0,retention/* readPolicy */.T)(given),
        application: (0,retention/* readApplication */.n)(given),
    };
}
function parseCheck(given, kinds) {
    return {
        mode: 'check',
        ...parseAlerting(given),
        ...(0,check/* readCheck */.j)(given),
        store: parseStore(given, 'read', kinds),
        databases: requireLines(given, 'database'),
    };
}
function parseDisarm(given) {
    return { mode: 'disarm', databases: given.lines('database') };
}
function parseRehearse(given) {
    return {
        mode: 'rehearse',
        ...(0,rehearse/* readRehearsal */.o)(given),
        database: atMostOneLine(given, 'database') ?? missing('database'),
        script: given.get('command')?.text ?? missing('command'),
    };
}
/** In an emergency, whoever names the database or the archive has said that it may be another's. */
function isNamedEmergency(given) {
    const isNamed = ['database-name', 'artifact-name', 'artifact-id', 'archive'].some((name) => given.isSet(name));
    return isNamed && given.flag('emergency');
}
/** `all` stands for every archive of the database, or of all databases when none was named. */
function parseArchives(given, sought) {
    const wish = parseWish(given, sought);
    const texts = given.lines('archive');
    const { database } = sought;
    const count = (0,verify/* readSample */.d)(given);
    if (count !== null)
        return { by: 'sample', database, count };
    if (texts.length === 0)
        return [wish];
    return texts.join() === 'all'
        ? { by: 'all', database }
        : texts.map((text) => ({ by: 'text', text, database }));
}
function parseIfNoArchiveFound(given) {
    const value = given.get('if-no-archive-found');
    return value === null ? 'error' : (0,parse_values/* parseWord */.kB)(value, ['error', 'ignore']);
}
function requireLines(given, name) {
    const lines = given.lines(name);
    return lines.length > 0 ? lines : missing(name);
}
function missing(name) {
    throw new errors/* BackupError */.hj('INPUT_INVALID', `The input ${name} is missing.`, {
        hint: name === 'command'
            ? 'Set command to what is to be rehearsed, such as npm run migrate.'
            : `Set ${name} to the path of an SQLite database, such as data/app.db.`,
        context: { from: name },
    });
}

// EXTERNAL MODULE: ./lib/action/perform-step.js
var perform_step = __webpack_require__(44454);
// EXTERNAL MODULE: ./lib/action/report-step.js
var report_step = __webpack_require__(87721);
// EXTERNAL MODULE: ./lib/action/step/surroundings.js + 3 modules
var step_surroundings = __webpack_require__(44096);
;// CONCATENATED MODULE: ./lib/action/main.js
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









/** Runs one step of a workflow, from its inputs to its exit code. */
async function runMainStep() {
    await (0,end_step/* endStep */.C)(await runStep().catch(errors/* asBackupError */.ZJ));
}
/** Why the step fails; that its result could not be told is the lesser evil. */
async function runStep() {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const surroundings = __addDisposableResource(env_1, (0,step_surroundings/* openSurroundings */.E)(process.env, core), false);
        const result = await performInputs(surroundings);
        surroundings.reporter.close();
        const untold = await (0,report_step/* reportStep */.$)(result, surroundings.job.temporaryFolder).then(() => null, errors/* asBackupError */.ZJ);
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
async function performInputs(surroundings) {
    const given = new given_inputs/* GivenInputs */.rq(surroundings.environment);
    try {
        const foreign = findForeignInputs(given);
        if (foreign.length > 0)
            surroundings.reporter.note(noteOnForeign(foreign));
        return await (0,perform_step/* performStep */.K)(parseInputs(given), surroundings);
    }
    catch (thrown) {
        return (0,perform_step/* resultOfError */.L)((0,errors/* asBackupError */.ZJ)(thrown), given.get('mode')?.text ?? '');
    }
}
/** Not every one was meant for this action. */
function noteOnForeign(names) {
    return `Not heard, because this action has no such input: ${names.join(', ')}. With strict-inputs: true that is an error.`;
}


/***/ }),

/***/ 44454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ performStep),
/* harmony export */   L: () => (/* binding */ resultOfError)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _presentation_error_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29615);
/* harmony import */ var _presentation_error_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74044);
/* harmony import */ var _presentation_error_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92561);
/* harmony import */ var _presentation_error_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85058);
/* harmony import */ var _inputs_words_of_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9943);






/** Does what the inputs ask for. Whatever fails is a result with a failure. Only what a mode needs is loaded. */
async function performStep(inputs, surroundings) {
    try {
        return await performMode(inputs, surroundings);
    }
    catch (thrown) {
        const error = (0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asBackupError */ .ZJ)(thrown);
        return (await resultOfFirstRun(error, inputs)) ?? resultOfError(error, inputs.mode);
    }
}
/** The result of a step that failed before it had one. */
function resultOfError(thrown, mode) {
    const error = (0,_inputs_words_of_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .failureInWordsOfInputs */ .n)(thrown);
    return {
        text: (style) => (0,_presentation_error_text_js__WEBPACK_IMPORTED_MODULE_3__.renderError)(error, style),
        summary: (0,_presentation_error_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .renderErrorSummary */ .L)(error),
        annotations: error.report === null ? [] : (0,_presentation_error_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .annotateError */ .TF)(error),
        outputs: { verdict: 'failed' },
        document: (0,_presentation_error_document_js__WEBPACK_IMPORTED_MODULE_5__.errorDocument)(error, mode, null),
        failure: error,
    };
}
async function performMode(inputs, surroundings) {
    switch (inputs.mode) {
        case 'create':
            return (await Promise.all(/* import() | action-modes */[__webpack_require__.e(376), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(706), __webpack_require__.e(293), __webpack_require__.e(1836), __webpack_require__.e(1763), __webpack_require__.e(8021), __webpack_require__.e(7514), __webpack_require__.e(91), __webpack_require__.e(2573), __webpack_require__.e(3710)]).then(__webpack_require__.bind(__webpack_require__, 62575))).performCreate(inputs, surroundings);
        case 'verify':
            return (await Promise.all(/* import() | action-modes */[__webpack_require__.e(376), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(706), __webpack_require__.e(293), __webpack_require__.e(1836), __webpack_require__.e(1763), __webpack_require__.e(8021), __webpack_require__.e(7514), __webpack_require__.e(91), __webpack_require__.e(2573), __webpack_require__.e(3710)]).then(__webpack_require__.bind(__webpack_require__, 50452))).performVerify(inputs, surroundings);
        case 'restore':
            return (await Promise.all(/* import() | action-modes */[__webpack_require__.e(376), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(706), __webpack_require__.e(293), __webpack_require__.e(1836), __webpack_require__.e(1763), __webpack_require__.e(8021), __webpack_require__.e(7514), __webpack_require__.e(91), __webpack_require__.e(2573), __webpack_require__.e(3710)]).then(__webpack_require__.bind(__webpack_require__, 28089))).performRestore(inputs, surroundings);
        case 'list':
            return (await Promise.all(/* import() | action-modes */[__webpack_require__.e(376), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(706), __webpack_require__.e(293), __webpack_require__.e(1836), __webpack_require__.e(1763), __webpack_require__.e(8021), __webpack_require__.e(7514), __webpack_require__.e(91), __webpack_require__.e(2573), __webpack_require__.e(3710)]).then(__webpack_require__.bind(__webpack_require__, 2621))).performList(inputs, surroundings);
        case 'prune':
            return (await Promise.all(/* import() | action-modes */[__webpack_require__.e(376), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(706), __webpack_require__.e(293), __webpack_require__.e(1836), __webpack_require__.e(1763), __webpack_require__.e(8021), __webpack_require__.e(7514), __webpack_require__.e(91), __webpack_require__.e(2573), __webpack_require__.e(3710)]).then(__webpack_require__.bind(__webpack_require__, 57088))).performPrune(inputs, surroundings);
        case 'check':
            return (await Promise.all(/* import() | action-modes */[__webpack_require__.e(376), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(706), __webpack_require__.e(293), __webpack_require__.e(1836), __webpack_require__.e(1763), __webpack_require__.e(8021), __webpack_require__.e(7514), __webpack_require__.e(91), __webpack_require__.e(2573), __webpack_require__.e(3710)]).then(__webpack_require__.bind(__webpack_require__, 14770))).performCheck(inputs, surroundings);
        case 'disarm':
            return (await Promise.all(/* import() | action-modes */[__webpack_require__.e(376), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(706), __webpack_require__.e(293), __webpack_require__.e(1836), __webpack_require__.e(1763), __webpack_require__.e(8021), __webpack_require__.e(7514), __webpack_require__.e(91), __webpack_require__.e(2573), __webpack_require__.e(3710)]).then(__webpack_require__.bind(__webpack_require__, 54423))).performDisarm(inputs, surroundings);
        case 'rehearse':
            return (await Promise.all(/* import() | action-modes */[__webpack_require__.e(376), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(706), __webpack_require__.e(293), __webpack_require__.e(1836), __webpack_require__.e(1763), __webpack_require__.e(8021), __webpack_require__.e(7514), __webpack_require__.e(91), __webpack_require__.e(2573), __webpack_require__.e(3710)]).then(__webpack_require__.bind(__webpack_require__, 87486))).performRehearsal(inputs, surroundings);
        case 'status':
            return (await Promise.all(/* import() | action-modes */[__webpack_require__.e(376), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(706), __webpack_require__.e(293), __webpack_require__.e(1836), __webpack_require__.e(1763), __webpack_require__.e(8021), __webpack_require__.e(7514), __webpack_require__.e(91), __webpack_require__.e(2573), __webpack_require__.e(3710)]).then(__webpack_require__.bind(__webpack_require__, 14708))).performStatus(inputs, surroundings);
        case 'history':
            return (await Promise.all(/* import() | action-modes */[__webpack_require__.e(376), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(706), __webpack_require__.e(293), __webpack_require__.e(1836), __webpack_require__.e(1763), __webpack_require__.e(8021), __webpack_require__.e(7514), __webpack_require__.e(91), __webpack_require__.e(2573), __webpack_require__.e(3710)]).then(__webpack_require__.bind(__webpack_require__, 41658))).performHistory(inputs, surroundings);
        case 'drill':
            return (await Promise.all(/* import() | action-modes */[__webpack_require__.e(376), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(706), __webpack_require__.e(293), __webpack_require__.e(1836), __webpack_require__.e(1763), __webpack_require__.e(8021), __webpack_require__.e(7514), __webpack_require__.e(91), __webpack_require__.e(2573), __webpack_require__.e(3710)]).then(__webpack_require__.bind(__webpack_require__, 72879))).performDrill(inputs, surroundings);
        case 'renew':
            return (await Promise.all(/* import() | action-modes */[__webpack_require__.e(376), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(706), __webpack_require__.e(293), __webpack_require__.e(1836), __webpack_require__.e(1763), __webpack_require__.e(8021), __webpack_require__.e(7514), __webpack_require__.e(91), __webpack_require__.e(2573), __webpack_require__.e(3710)]).then(__webpack_require__.bind(__webpack_require__, 66586))).performRenewal(inputs, surroundings);
        case 'bisect':
            return (await Promise.all(/* import() | action-modes */[__webpack_require__.e(376), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(706), __webpack_require__.e(293), __webpack_require__.e(1836), __webpack_require__.e(1763), __webpack_require__.e(8021), __webpack_require__.e(7514), __webpack_require__.e(91), __webpack_require__.e(2573), __webpack_require__.e(3710)]).then(__webpack_require__.bind(__webpack_require__, 88994))).performBisect(inputs, surroundings);
    }
}
/** Null unless there was never any archive and the workflow says that this is no error. */
async function resultOfFirstRun(error, inputs) {
    if (inputs.mode !== 'restore' && inputs.mode !== 'verify')
        return null;
    if (inputs.ifNoArchiveFound === 'error' || error.code !== 'ARCHIVE_NOT_FOUND')
        return null;
    const { archives, expired } = error.context;
    if (archives !== 0 || expired !== 0)
        return null;
    const { renderNothingFound } = await __webpack_require__.e(/* import() | presentation-verify */ 8803).then(__webpack_require__.bind(__webpack_require__, 22158));
    return {
        text: () => `${error.message} This is no failure, because if-no-archive-found is ignore.`,
        summary: renderNothingFound(error, inputs.mode),
        annotations: [],
        outputs: {
            verdict: 'skipped',
            ...(inputs.mode === 'restore' ? { restored: 'false' } : { archives: '0' }),
        },
        document: (0,_presentation_error_document_js__WEBPACK_IMPORTED_MODULE_5__.errorDocument)(error, inputs.mode, null),
        failure: null,
    };
}


/***/ }),

/***/ 45242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63756);
/* harmony import */ var _end_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76826);
/* harmony import */ var _guard_arm_guards_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96114);
/* harmony import */ var _perform_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44454);
/* harmony import */ var _report_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87721);
/* harmony import */ var _step_surroundings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44096);
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
    const state = _actions_core__WEBPACK_IMPORTED_MODULE_0__.getState(_guard_arm_guards_js__WEBPACK_IMPORTED_MODULE_3__/* .GUARD_STATE */ .E);
    await (0,_end_step_js__WEBPACK_IMPORTED_MODULE_2__/* .endStep */ .C)(state === '' ? null : await runPost(state).catch(_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asBackupError */ .ZJ));
}
async function runPost(state) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const surroundings = __addDisposableResource(env_1, (0,_step_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .openSurroundings */ .E)(process.env, _actions_core__WEBPACK_IMPORTED_MODULE_0__), false);
        const result = await performState(state, surroundings);
        surroundings.reporter.close();
        const untold = await (0,_report_step_js__WEBPACK_IMPORTED_MODULE_5__/* .reportStep */ .$)(result, surroundings.job.temporaryFolder).then(() => null, _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asBackupError */ .ZJ);
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
async function performState(state, surroundings) {
    try {
        const { performGuards } = await Promise.all(/* import() | action-guard */[__webpack_require__.e(376), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(706), __webpack_require__.e(293), __webpack_require__.e(1836), __webpack_require__.e(8021), __webpack_require__.e(6029)]).then(__webpack_require__.bind(__webpack_require__, 20824));
        return await performGuards(state, surroundings);
    }
    catch (thrown) {
        return (0,_perform_step_js__WEBPACK_IMPORTED_MODULE_4__/* .resultOfError */ .L)((0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asBackupError */ .ZJ)(thrown), 'guard');
    }
}


/***/ }),

/***/ 87721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ reportStep)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91659);
/* harmony import */ var _presentation_error_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29615);
/* harmony import */ var _presentation_error_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85058);
/* harmony import */ var _presentation_kit_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36520);
/* harmony import */ var _presentation_kit_json_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2793);
/* harmony import */ var _presentation_kit_style_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78950);
/* harmony import */ var _step_runner_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8009);










/**
 * Tells the result of a step in every form: log, annotations, summary, outputs and JSON report. A summary or a report that
 * cannot be written is a warning; outputs are what later steps go by.
 * @throws BackupError IO_FAILED when the outputs cannot be written
 */
async function reportStep(result, temporaryFolder) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__.info(result.text(_presentation_kit_style_js__WEBPACK_IMPORTED_MODULE_7__/* .COLOURED */ .uS));
    if (result.failure !== null && _actions_core__WEBPACK_IMPORTED_MODULE_3__.isDebug())
        _actions_core__WEBPACK_IMPORTED_MODULE_3__.debug((0,_presentation_error_text_js__WEBPACK_IMPORTED_MODULE_5__.renderStack)(result.failure));
    const report = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryFolder, `savepoint-report-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.json`);
    const untold = [await writeReport(result, report), await writeSummary(result)].filter((error) => error !== null);
    for (const annotation of (0,_presentation_error_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .capAnnotations */ .XO)([...result.annotations, ...untold.map(annotateUntold)]))
        annotate(annotation);
    setOutputs({ ...result.outputs, 'error-code': result.failure?.code ?? '', report });
}
function annotate({ level, message, title }) {
    if (level === 'error')
        _actions_core__WEBPACK_IMPORTED_MODULE_3__.error(message, { title });
    else if (level === 'warning')
        _actions_core__WEBPACK_IMPORTED_MODULE_3__.warning(message, { title });
    else
        _actions_core__WEBPACK_IMPORTED_MODULE_3__.notice(message, { title });
}
async function writeReport({ document }, path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, `${(0,_presentation_kit_json_text_js__WEBPACK_IMPORTED_MODULE_9__.renderJson)(document)}\n`);
        return null;
    }
    catch (error) {
        return (0,_step_runner_files_js__WEBPACK_IMPORTED_MODULE_8__/* .runnerFileError */ .P)(error, 'JSON report', path);
    }
}
/** A runner without summaries misses none. */
async function writeSummary({ summary }) {
    const { GITHUB_STEP_SUMMARY: path } = process.env;
    if (!path)
        return null;
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_3__.summary.addRaw(summary).write();
        return null;
    }
    catch (error) {
        return (0,_step_runner_files_js__WEBPACK_IMPORTED_MODULE_8__/* .runnerFileError */ .P)(error, 'summary', path);
    }
}
function annotateUntold({ hint, message }) {
    return {
        level: 'warning',
        title: 'Not everything could be told',
        message: (0,_presentation_kit_escape_js__WEBPACK_IMPORTED_MODULE_6__.escapeSentence)(`${message} ${hint}`),
    };
}
function setOutputs(outputs) {
    try {
        for (const [name, value] of Object.entries(outputs))
            _actions_core__WEBPACK_IMPORTED_MODULE_3__.setOutput(name, value);
    }
    catch (error) {
        throw (0,_step_runner_files_js__WEBPACK_IMPORTED_MODULE_8__/* .runnerFileError */ .P)(error, 'outputs', process.env['GITHUB_OUTPUT']);
    }
}


/***/ }),

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ runnerFileError)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10899);


/**
 * What went wrong with a file of the runner. Whose it is and who may write there is settled by whoever set up the job: it
 * is no defect of this action, and nothing of what the step did is undone by it.
 * @param path as the runner gives it; undefined where it gives none
 */
function runnerFileError(thrown, file, path) {
    const reason = reasonOf(thrown, path);
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('IO_FAILED', `The ${file} of this step cannot be written: ${reason}`, {
        hint: 'What the step did stays done. The files of the runner belong to its own user: in a container job set ' +
            '"options: --user root", or the user id of the runner (on GitHub 1001), and let no step change the owner of that folder.',
        context: { file, path: path ?? null },
        cause: thrown,
    });
}
/** The library says some of this in words of its own, with advice of its own behind it. */
function reasonOf(thrown, path) {
    if (!path)
        return 'the runner names no file for it.';
    const { code } = thrown;
    if (typeof code === 'string')
        return (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapFileError */ .J)(thrown, path, 'scratch').message;
    const { message } = thrown;
    return /^Missing file/.test(message) ? `${path} is not there.` : `no access to ${path}.`;
}


/***/ }),

/***/ 44096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ openSurroundings)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/disk/scratch.js + 1 modules
var scratch = __webpack_require__(19994);
// EXTERNAL MODULE: ./lib/github/use-proxy.js
var use_proxy = __webpack_require__(56489);
// EXTERNAL MODULE: ./lib/domain/identity/repository-job.js
var repository_job = __webpack_require__(5901);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
;// CONCATENATED MODULE: ./lib/action/step/job-context.js



/**
 * @param bundle path of the running bundle, in a folder of the action
 * @throws BackupError INPUT_INVALID when this is not a job of GitHub Actions
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function parseJobContext(environment, bundle) {
    const workspace = requireVariable('GITHUB_WORKSPACE', environment);
    return {
        origin: parseOrigin(environment),
        serverUrl: requireVariable('GITHUB_SERVER_URL', environment),
        apiUrl: requireVariable('GITHUB_API_URL', environment),
        workspace,
        temporaryFolder: requireVariable('RUNNER_TEMP', environment),
        eventPath: findVariable('GITHUB_EVENT_PATH', environment),
        artifactService: parseArtifactService(environment),
        action: parseAction(environment, localAction(workspace, bundle)),
    };
}
/** The runner gives these to actions only, and not to commands of a workflow. */
function parseArtifactService(environment) {
    const resultsUrl = findVariable('ACTIONS_RESULTS_URL', environment);
    const runtimeToken = findVariable('ACTIONS_RUNTIME_TOKEN', environment);
    return resultsUrl === null || runtimeToken === null ? null : { resultsUrl, runtimeToken };
}
function parseOrigin(environment) {
    const repository = requireVariable('GITHUB_REPOSITORY', environment);
    return {
        repository,
        runId: requireVariable('GITHUB_RUN_ID', environment),
        runAttempt: Number.parseInt(findVariable('GITHUB_RUN_ATTEMPT', environment) ?? '1', 10),
        commit: requireVariable('GITHUB_SHA', environment),
        event: requireVariable('GITHUB_EVENT_NAME', environment),
        ref: findVariable('GITHUB_REF', environment) ?? '',
        workflow: (0,repository_job/* workflowPathOf */._)(findVariable('GITHUB_WORKFLOW_REF', environment) ?? '', repository),
    };
}
/** Both variables are empty for an action that lies in the workspace. */
function parseAction(environment, otherwise) {
    const repository = findVariable('GITHUB_ACTION_REPOSITORY', environment);
    const ref = findVariable('GITHUB_ACTION_REF', environment);
    return repository === null || ref === null ? otherwise : `${repository}@${ref}`;
}
/** How a workflow names an action of its own checkout; one outside of it must lie in the root of another. */
function localAction(workspace, bundle) {
    const path = (0,external_node_path_.relative)(workspace, (0,external_node_path_.dirname)((0,external_node_path_.dirname)(bundle)));
    return path.startsWith('..') || (0,external_node_path_.isAbsolute)(path) ? './' : `./${path.replaceAll('\\', '/')}`;
}
function findVariable(name, environment) {
    const value = environment[name];
    return value === undefined || value === '' ? null : value;
}
function requireVariable(name, environment) {
    const value = findVariable(name, environment);
    if (value !== null)
        return value;
    throw new errors/* BackupError */.hj('INPUT_INVALID', `The variable ${name} is missing: this is not a job of GitHub Actions.`, { hint: 'Use the command line instead: savepoint --help.', context: { name } });
}

// EXTERNAL MODULE: ./lib/presentation/kit/escape.js
var kit_escape = __webpack_require__(36520);
;// CONCATENATED MODULE: ./lib/action/step/log-reporter.js

/** Often enough to see that it goes on, and seldom enough to stay readable. */
const PROGRESS_EVERY_MS = 2_000;
/** Tells in the log of the step what is being done: a group for each step, with a line of progress now and then. */
class LogReporter {
    #log;
    #elapsedMs;
    #isGroupOpen = false;
    #saidMs = 0;
    constructor(log, elapsedMs) {
        this.#log = log;
        this.#elapsedMs = elapsedMs;
    }
    step(title) {
        this.close();
        this.#log.startGroup((0,kit_escape.escapeSentence)(title));
        this.#isGroupOpen = true;
        this.#saidMs = this.#elapsedMs();
    }
    progress(done, total) {
        if (total === 0 || this.#elapsedMs() - this.#saidMs < PROGRESS_EVERY_MS)
            return;
        this.#saidMs = this.#elapsedMs();
        this.#log.info(`${Math.floor((100 * done) / total)} %`);
    }
    note(message) {
        this.#log.info((0,kit_escape.escapeSentence)(message));
    }
    /** Ends the group that is open; what follows stands in the open. */
    close() {
        if (this.#isGroupOpen)
            this.#log.endGroup();
        this.#isGroupOpen = false;
    }
}

// EXTERNAL MODULE: ./lib/action/step/runner-files.js
var runner_files = __webpack_require__(8009);
;// CONCATENATED MODULE: ./lib/action/step/stop-signals.js

/** The runner sends SIGINT first and SIGTERM 7.5 s later. */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM'];
/** Within a second everything has to be over; this much is for operations to end by themselves. */
const GRACE_MS = 800;
/**
 * A signal that is aborted, with CANCELLED as the reason, when the run is cancelled.
 * @param onLate what to do when the work is not over soon afterwards, before the process ends
 */
function listenForStop(onLate) {
    const controller = new AbortController();
    for (const name of STOP_SIGNALS) {
        process.on(name, () => {
            if (controller.signal.aborted)
                return;
            controller.abort((0,errors/* cancelled */.KW)(name));
            setTimeout(() => {
                onLate();
                process.exit(errors/* EXIT_CODES */.ai.cancelled);
            }, GRACE_MS).unref();
        });
    }
    return controller.signal;
}

;// CONCATENATED MODULE: ./lib/action/step/surroundings.js








/**
 * Reads where this step runs. From now on it stops in good order when the run is cancelled.
 * @throws BackupError INPUT_INVALID when this is not a job of GitHub Actions; IO_FAILED when its temporary folder cannot be
 *   written
 */
function openSurroundings(environment, log) {
    const job = parseJobContext(environment, process.argv[1] ?? '');
    (0,use_proxy.useProxy)(environment);
    const scratchRoot = makeScratchRoot(job.temporaryFolder);
    const elapsedMs = () => performance.now();
    const dispose = () => (0,external_node_fs_.rmSync)(scratchRoot, { recursive: true, force: true });
    return {
        environment,
        job,
        clock: { now: () => new Date(), elapsedMs },
        reporter: new LogReporter(log, elapsedMs),
        signal: listenForStop(dispose),
        scratchRoot,
        openScratch: () => (0,scratch/* openScratch */.j)(scratchRoot, 'scratch'),
        [Symbol.dispose]: dispose,
    };
}
function makeScratchRoot(temporaryFolder) {
    try {
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporaryFolder, 'savepoint-'));
    }
    catch (error) {
        throw (0,runner_files/* runnerFileError */.P)(error, 'temporary folder', temporaryFolder);
    }
}


/***/ }),

/***/ 5968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ CONTRACT_VERSION)
/* harmony export */ });
/** The version of the JSON contract. Fields may be added within a version; none is removed or changes its meaning. */
const CONTRACT_VERSION = 1;


/***/ }),

/***/ 29531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseArtifactName),
/* harmony export */   U: () => (/* binding */ renderArtifactName)
/* harmony export */ });
/* harmony import */ var _catalog_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43076);

/** Neither a database's name nor a label has an "@", so the name is read back in one way only. */
const NAME = /^savepoint-([^@]+)(?:@([A-Za-z0-9.-]{1,60}))?$/;
/**
 * The name under which GitHub keeps every archive of a database and a label: `savepoint-<database>` or
 * `savepoint-<database>@<label>`. It is the same in every run, so that one request lists all generations.
 */
function renderArtifactName({ database, label }) {
    return label === null ? `savepoint-${database}` : `savepoint-${database}@${label}`;
}
/** What the name of an artifact says; null when it is not one of ours. */
function parseArtifactName(name) {
    const [, database = '', label] = NAME.exec(name) ?? [];
    return (0,_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isCatalogName */ .FZ)(database) ? { database, label: label ?? null } : null;
}


/***/ }),

/***/ 78131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ decideGuard),
/* harmony export */   Y_: () => (/* binding */ leaveUnarmed),
/* harmony export */   h6: () => (/* binding */ decideRollback),
/* harmony export */   nE: () => (/* binding */ JOB_STATUSES)
/* harmony export */ });
/** How a job ended, in GitHub's words; one that ran out of time was cancelled. */
const JOB_STATUSES = ['success', 'failure', 'cancelled'];
const JOB_SUCCEEDED = leave('job succeeded', 'The job succeeded, so nothing was touched.');
/**
 * Decides from the end of a job alone whether its guard has to look at the database.
 * @param disarmedAt in ISO 8601; null when no step disarmed it
 */
function decideGuard(jobStatus, disarmedAt) {
    if (jobStatus === 'success')
        return JOB_SUCCEEDED;
    if (disarmedAt === null)
        return { action: 'look' };
    return leave('disarmed', `The guard was disarmed at ${disarmedAt}: what was written since then is meant to stay. Nothing was touched.`);
}
/**
 * What a guard does that was never armed.
 * @param because why not, as a half-sentence
 */
function leaveUnarmed(jobStatus, because) {
    if (jobStatus === 'success')
        return JOB_SUCCEEDED;
    return leave('not armed', `The guard was not armed, because ${because.replace(/\.$/, '')}. Nothing was touched.`);
}
/** Decides from what a guard saw. Only a database that is proven to be what it was stays as it is. */
function decideRollback(condition) {
    if (condition.state !== 'equal')
        return { action: 'roll back', condition };
    return leave('unchanged', 'The database is the same as before the job: there was nothing to roll back.');
}
function leave(reason, because) {
    return { action: 'leave', reason, because };
}


/***/ }),

/***/ 5901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ workflowPathOf),
/* harmony export */   parseRepositoryJob: () => (/* binding */ parseRepositoryJob)
/* harmony export */ });
/**
 * The job that the variables of a runner tell of; null outside of one.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function parseRepositoryJob(environment) {
    const { GITHUB_ACTIONS, GITHUB_REPOSITORY: repository, GITHUB_WORKSPACE: workspace } = environment;
    if (GITHUB_ACTIONS !== 'true' || !repository || !workspace)
        return null;
    const workflow = workflowPathOf(environment['GITHUB_WORKFLOW_REF'] ?? '', repository);
    return {
        server: environment['GITHUB_SERVER_URL'] || 'https://github.com',
        repositoryId: environment['GITHUB_REPOSITORY_ID'] || repository.toLowerCase(),
        repository,
        workspace,
        isHosted: environment['RUNNER_ENVIRONMENT'] !== 'self-hosted',
        workflow: workflow === '' ? null : workflow,
        job: environment['GITHUB_JOB'] || null,
    };
}
/** `owner/name/.github/workflows/backup.yml@refs/heads/main` without the repository and the ref. */
function workflowPathOf(workflowRef, repository) {
    const [path = ''] = workflowRef.split('@');
    return path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path;
}


/***/ }),

/***/ 7771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ untrusted)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/** The error that names the fact for which an archive is not trusted. */
function untrusted({ subject, fact, expected, got, hint, transient = false }) {
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ORIGIN_UNTRUSTED', `${subject} is not trusted: ${fact} is ${got}, expected ${expected}.`, { hint, context: { subject, fact, expected, got }, transient });
}


/***/ }),

/***/ 51007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ shortNameOf),
/* harmony export */   j: () => (/* binding */ matchRef)
/* harmony export */ });
const BRANCH = 'refs/heads/';
const TAG = 'refs/tags/';
/**
 * @param name the short name of a branch or of a tag
 * @param allowed names of branches; `refs/tags/…` for a tag; `*` stands for any letters, also those of a tag
 */
function matchRef(name, allowed) {
    const matching = allowed.map(parseAllowed).filter(({ pattern }) => pattern.test(name));
    if (matching.some(({ kind }) => kind !== 'branch'))
        return 'allowed';
    return matching.length > 0 ? 'allowed as a branch' : 'not allowed';
}
function parseAllowed(text) {
    if (text.startsWith(TAG))
        return { pattern: patternOf(text.slice(TAG.length)), kind: 'tag' };
    if (text.startsWith(BRANCH))
        return { pattern: patternOf(text.slice(BRANCH.length)), kind: 'branch' };
    return { pattern: patternOf(text), kind: text.includes('*') ? 'either' : 'branch' };
}
function patternOf(text) {
    const literal = text.split('*').map((part) => part.replaceAll(/[\\^$.+?()[\]{}|]/g, String.raw `\$&`));
    return new RegExp(`^${literal.join('.*')}$`);
}
/** The short name of a branch or of a tag; null for any other ref, such as that of a pull request. */
function shortNameOf(ref) {
    return /^refs\/(?:heads|tags)\/(.+)$/.exec(ref)?.[1] ?? null;
}


/***/ }),

/***/ 7527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ assertOnBranch),
/* harmony export */   O$: () => (/* binding */ DEFAULT_EVENTS),
/* harmony export */   fW: () => (/* binding */ assertRunTrusted),
/* harmony export */   iL: () => (/* binding */ noteOnOwnTrust),
/* harmony export */   o: () => (/* binding */ branchToProve),
/* harmony export */   ve: () => (/* binding */ isSameRepository)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7771);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51007);


/** The events whose runs make archives that may be restored, unless the workflow says otherwise. */
const DEFAULT_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
/**
 * Refuses the archives of a run that the policy does not allow. Any GitHub user can open a pull request from a fork whose run
 * uploads an artifact of any name, so neither its name nor its date says anything.
 * @param subject the archive, as the reader knows it
 * @throws BackupError ORIGIN_UNTRUSTED with the fact that failed
 */
function assertRunTrusted(run, policy, subject) {
    const distrust = reasonsAgainst(run, policy)[0];
    if (distrust !== undefined)
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .b)({ subject, ...distrust });
}
/**
 * The branch of which a run must prove that it is of it, where its name alone is not enough: the same may be the name of a
 * tag, which a person with the right to push may have put on any commit. GitHub runs schedules on the default branch, and on nothing else.
 * @returns null when nothing is to be proved
 */
function branchToProve({ event, headBranch }, { branches }) {
    if (headBranch === null || event === 'schedule')
        return null;
    return (0,_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchRef */ .j)(headBranch, branches) === 'allowed as a branch' ? headBranch : null;
}
/**
 * Refuses a run of a tag that has the name of an allowed branch, or of a commit that is not on that branch.
 * @throws BackupError ORIGIN_UNTRUSTED
 */
function assertOnBranch(branch, { hasTag, isReachable }, subject) {
    if (!hasTag && isReachable)
        return;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .b)({
        subject,
        fact: 'the branch of its run',
        expected: `the branch ${branch}`,
        got: hasTag ? `perhaps the tag ${branch}` : `a commit that is not on ${branch}`,
        hint: hasTag
            ? `GitHub does not say which of the two ran. Delete the tag, or add "refs/tags/${branch}" to allowed-branches if you trust all who can push it.`
            : `The branch was rewritten since, or somebody pushed a tag of that name. Use another archive, or, if you know this one, name it and add "refs/tags/${branch}" to allowed-branches.`,
    });
}
/**
 * What to know of archives that a run makes and that a reader with the defaults would refuse; null when it would take them.
 * @param ref of the run, such as `refs/heads/main`
 * @param defaultBranch of its repository; null where that is not known, and no branch is looked at
 */
function noteOnOwnTrust({ event, ref }, defaultBranch) {
    const missing = [
        ...(DEFAULT_EVENTS.includes(event) ? [] : [`allowed-events: ${event}`]),
        ...(defaultBranch === null || ref === `refs/heads/${defaultBranch}` ? [] : [branchSetting(ref)]),
    ];
    if (missing.length === 0)
        return null;
    return `A restore in another run will not take this archive by itself, because it was made for ${event} on ${ref || 'no branch'}. Where it is to be taken, set ${missing.join(' and ')}.`;
}
function branchSetting(ref) {
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    return `allowed-branches: ${branch ?? ref}`;
}
function reasonsAgainst(run, policy) {
    const { repository, events, branches, workflows } = policy;
    const reasons = [
        isSameRepository(run.repository, repository)
            ? null
            : { fact: 'the repository of its run', expected: repository, got: run.repository, hint: FORK_HINT },
        run.headRepository !== null && isSameRepository(run.headRepository, repository)
            ? null
            : headRepositoryReason(run, repository),
        events.includes(run.event)
            ? null
            : listReason('the event of its run', events, run.event, 'allowed-events'),
        run.headBranch !== null && (0,_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchRef */ .j)(run.headBranch, branches) !== 'not allowed'
            ? null
            : listReason('the branch of its run', branches, run.headBranch ?? 'none', 'allowed-branches'),
        workflows === null || workflows.some((workflow) => isWorkflow(run.workflow, workflow))
            ? null
            : listReason('the workflow of its run', workflows, run.workflow, 'allowed-workflows'),
    ];
    return reasons.filter((reason) => reason !== null);
}
const FORK_HINT = 'Do not restore it: whoever can open a pull request from a fork can make such an artifact. Use an archive of this repository.';
function headRepositoryReason({ headRepository }, expected) {
    const got = headRepository ?? 'a fork that is gone';
    return { fact: 'the repository of its commit', expected, got, hint: FORK_HINT };
}
function listReason(fact, allowed, got, input) {
    return {
        fact,
        expected: allowed.join(' or '),
        got,
        hint: `Use an archive of an allowed run, or add "${got}" to ${input} if you trust all who can start such runs.`,
    };
}
/** GitHub's names of owners and repositories are the same in upper and in lower case. */
function isSameRepository(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function isWorkflow(path, given) {
    return path === given || (!given.includes('/') && path.endsWith(`/${given}`));
}


/***/ }),

/***/ 86089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSources: () => (/* binding */ findSources)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63756);



const SIDECAR = /-(?:wal|shm|journal)$/;
/**
 * The databases that the user named: paths as they are, and patterns such as `data/*.db` as the files that match, in
 * the order of their names. A path that exists is never a pattern, whatever characters it has.
 * @returns absolute paths; each once
 * @throws BackupError SOURCE_NOT_FOUND when a pattern matches no file, INPUT_INVALID for an empty path
 */
async function findSources(named, folder) {
    const found = await Promise.all(named.map((name) => findNamed(name, folder)));
    return [...new Set(found.flat())];
}
async function findNamed(name, folder) {
    if (name === '')
        throw unnamed();
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name);
    if (!/[*?[{]/.test(name) || (await isThere(path)))
        return [path];
    const matches = [];
    for await (const match of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(name, { cwd: folder })) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, match);
        if (!SIDECAR.test(match) && (await mayBeDatabase(candidate)))
            matches.push(candidate);
    }
    if (matches.length > 0)
        return matches.sort();
    throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('SOURCE_NOT_FOUND', `No file matches ${name} in ${folder}.`, {
        hint: 'Check the pattern and the folder. A backup of nothing is never reported as a success.',
        context: { pattern: name, folder },
    });
}
/** A link that leads nowhere is looked at all the same: what it should lead to is missing, and that must be told. */
async function mayBeDatabase(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null))?.isFile() ?? true;
}
function unnamed() {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('INPUT_INVALID', 'The path of a database is empty.', {
        hint: 'Give the path of the database file. Is a variable in the command not set?',
    });
}
async function isThere(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null)) !== null;
}


/***/ }),

/***/ 46139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63756);
/* harmony import */ var _disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10899);




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
            throw (0,_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapFileError */ .J)(cause, folder, 'target');
        throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('TARGET_NOT_WRITABLE', `The folder of the target, ${folder}, does not exist.`, {
            hint: 'Create the folder, or correct the path. Nothing was written.',
            context: { target },
            cause,
        });
    }
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

/***/ 6949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ linkFile),
/* harmony export */   a: () => (/* binding */ keepFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _sync_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47603);



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
    await (0,_sync_file_js__WEBPACK_IMPORTED_MODULE_2__/* .syncFile */ .g)(to, 'target');
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

/***/ 25474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  identifyDatabase: () => (/* binding */ identifyDatabase)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/archive/database-name.js
var database_name = __webpack_require__(74942);
// EXTERNAL MODULE: ./lib/domain/archive/digest.js
var digest = __webpack_require__(47789);
;// CONCATENATED MODULE: ./lib/domain/identity/evidence.js
/**
 * Decides what a database is told apart by: a name before everything. What lies in the workspace of a job comes out of a
 * repository, on whatever machine; so does all on a machine that does not last.
 */
function decideEvidence(place, circumstances) {
    const { givenName, isPassing, machine, repository } = circumstances;
    if (givenName !== null)
        return { by: 'name', parts: [givenName], secret: null };
    if (repository !== null && (place.workspacePath !== null || isPassing)) {
        const { id, server } = repository;
        return { by: 'repository', parts: [server, id, place.workspacePath ?? place.path], secret: null };
    }
    if (isPassing || machine === null)
        return { by: 'path', parts: [place.realPath], secret: null };
    return { by: 'machine', parts: [place.realPath], secret: machine };
}
/** The text over which the digest of an identity is made: no part can be taken for another. */
function renderEvidence({ by, parts }) {
    return ['savepoint identity 1', by, ...parts].join('\0');
}

;// CONCATENATED MODULE: ./lib/files/machine/identify.js






/**
 * The identity of the database at a path, which need not exist.
 * @param path absolute
 */
function identifyDatabase(path, surrounding) {
    const { environment, givenName, isPrivate, job, machine } = surrounding;
    const realPath = resolveLinks(path);
    const evidence = decideEvidence({ path, realPath, workspacePath: job === null ? null : pathInside(job.workspace, path) }, {
        givenName,
        repository: job && { server: job.server, id: job.repositoryId },
        isPassing: machine.isContainer || job?.isHosted === true,
        machine: machine.id,
    });
    const isNamedContainer = evidence.by === 'path' && machine.isNamed;
    return {
        name: givenName ?? (0,database_name/* databaseNameOf */.U)((0,external_node_path_.basename)(path)),
        by: evidence.by,
        digest: digestOf(evidence),
        workflow: job?.workflow ?? null,
        job: job?.job ?? null,
        environment,
        host: isNamedContainer ? sha256(`savepoint host 1\0${machine.hostName}`) : null,
        seen: isPrivate ? seenAs(evidence, realPath, surrounding) : null,
    };
}
function seenAs({ by, parts }, realPath, { job, machine }) {
    if (by === 'repository' && job !== null)
        return { host: job.repository, path: parts.at(-1) ?? realPath };
    return { host: machine.hostName || 'localhost', path: realPath };
}
function digestOf(evidence) {
    const text = renderEvidence(evidence);
    if (evidence.secret === null)
        return sha256(text);
    return (0,digest/* digestOfHex */.z)((0,external_node_crypto_.createHmac)('sha256', evidence.secret).update(text).digest('hex'));
}
function sha256(text) {
    return (0,digest/* digestOfHex */.z)((0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'));
}
/** With `/` on every system; null for a path outside. */
function pathInside(folder, path) {
    const inside = (0,external_node_path_.relative)(folder, path);
    return inside === '' || inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside)
        ? null
        : inside.split(external_node_path_.sep).join('/');
}
/** The real path of a file, or that which one at this path would have. */
function resolveLinks(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        const folder = (0,external_node_path_.dirname)(path);
        return folder === path ? path : (0,external_node_path_.join)(resolveLinks(folder), (0,external_node_path_.basename)(path));
    }
}


/***/ }),

/***/ 24629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMachine: () => (/* binding */ readMachine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** Files that container engines leave in every container. */
const CONTAINER_MARKS = ['/.dockerenv', '/run/.containerenv'];
const MACHINE_ID_FILES = ['/etc/machine-id', '/var/lib/dbus/machine-id'];
/** What a container engine calls a container when its owner does not name it. */
const RANDOM_NAME = /^[0-9a-f]{12}$/;
/** Looks at this machine. */
function readMachine(environment) {
    const hostName = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)();
    const isNamed = hostName !== '' && hostName !== 'localhost' && !RANDOM_NAME.test(hostName);
    const isContainer = CONTAINER_MARKS.some((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) ||
        Boolean(environment['container']) ||
        Boolean(environment['KUBERNETES_SERVICE_HOST']);
    return {
        hostName,
        isNamed,
        isContainer,
        id: isContainer ? null : (readMachineId() ?? (isNamed ? hostName : null)),
    };
}
/** @see https://www.freedesktop.org/software/systemd/man/latest/machine-id.html */
function readMachineId() {
    for (const path of MACHINE_ID_FILES) {
        const text = readText(path);
        if (/^[0-9a-f]{32}$/.test(text) && !/^0+$/.test(text))
            return text;
    }
    return null;
}
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').trim();
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 56489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   useProxy: () => (/* binding */ useProxy)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);

const VARIABLES = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'];
/**
 * Sends all requests through the proxy that the environment names, as GitHub's own actions do: behind a firewall a
 * machine has no other way out. `NO_PROXY` is honoured. A Node.js before 24.14 has no such setting.
 */
function useProxy(environment) {
    if (VARIABLES.some((name) => environment[name]))
        node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv?.(environment);
}


/***/ }),

/***/ 87621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ recallPlace),
/* harmony export */   parsePlace: () => (/* binding */ parsePlace)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/**
 * The place that a location names, for both faces.
 * @throws BackupError INPUT_INVALID when no kind of store is written like that, or for a setting of the kind;
 *   INPUTS_CONFLICT for a setting that has no meaning there
 */
function parsePlace(wanted, kinds) {
    const { given, location } = wanted;
    const kind = kinds.find(({ claims }) => claims(location.text));
    if (kind === undefined)
        throw unknownKind(location, kinds);
    for (const { ownSettings, subject } of kinds.filter((other) => other !== kind)) {
        const meaningless = ownSettings.find((name) => given.isSet(name));
        if (meaningless !== undefined)
            throw meaninglessFor(given.nameOf(meaningless), subject, location);
    }
    return kind.parse(wanted);
}
/**
 * The place of a memento.
 * @param given with the same secrets as when it was remembered
 * @throws BackupError INVARIANT_BROKEN for a memento of no kind that there is
 */
function recallPlace(memento, given, kinds) {
    const kind = kinds.find(({ name }) => name === memento.kind);
    if (kind !== undefined)
        return kind.recall(memento, given);
    throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INVARIANT_BROKEN', `No kind of store is called ${memento.kind}.`, {
        hint: 'This is a defect of Savepoint. Please report it.',
        context: { kind: memento.kind },
    });
}
function unknownKind({ from, text }, kinds) {
    const expected = kinds.map(({ written }) => written).join(' or ');
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${from} must be ${expected}, and is "${text}".`, {
        hint: `Correct the value of ${from}. A directory of that name is "./${text}".`,
        context: { from, given: text, expected },
    });
}
function meaninglessFor(name, subject, { from, text }) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUTS_CONFLICT', `The input ${name} has no meaning here: it is about ${subject}, and ${from} is "${text}".`, { hint: `Remove ${name}, or change ${from}.`, context: { input: name } });
}


/***/ }),

/***/ 30304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PLACE_KINDS: () => (/* binding */ PLACE_KINDS)
});

// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/stores/no-journal.js
var no_journal = __webpack_require__(34897);
// EXTERNAL MODULE: ./lib/stores/artifacts/location.js
var artifacts_location = __webpack_require__(90919);
// EXTERNAL MODULE: ./lib/stores/artifacts/reach/named-location.js
var named_location = __webpack_require__(16395);
;// CONCATENATED MODULE: ./lib/stores/artifacts/place.js




/** The artifacts of a GitHub repository: of that of the job, or read from anywhere by its name. */
const ARTIFACTS = {
    name: 'artifact',
    written: 'artifact or github:owner/name',
    subject: 'artifacts',
    ownSettings: artifacts_location/* OWN_SETTINGS */.Zo,
    claims: (location) => location === 'artifact' || (0,named_location/* namesRepository */.xt)(location),
    parse: (wanted) => nameArtifacts((0,named_location/* namesRepository */.xt)(wanted.location.text) ? (0,named_location/* parseNamedLocation */.Of)(wanted) : (0,artifacts_location/* parseLocation */.zS)(wanted)),
    recall: ({ retentionDays, verifyUpload }, given) => {
        if (typeof retentionDays !== 'number' || typeof verifyUpload !== 'boolean')
            throw notRemembered();
        // That archives may be there was settled when they were put there.
        return nameArtifacts((0,artifacts_location/* locationOf */.hD)(given, { upload: { retentionDays, verifyUpload, allowPublic: true } }));
    },
};
/** What belongs to GitHub is loaded only for GitHub. */
function nameArtifacts(location) {
    return {
        kind: ARTIFACTS.name,
        location,
        retires: 'by itself',
        isPrivate: false,
        describe: ({ job }) => `GitHub artifacts of ${location.repository ?? job?.origin.repository ?? 'no repository'}`,
        openJournal: async () => no_journal/* NO_JOURNAL */._,
        open: async (surroundings) => {
            const { job } = surroundings;
            if (job !== null) {
                const { openArtifacts } = await Promise.all(/* import() | stores-artifacts */[__webpack_require__.e(2857), __webpack_require__.e(2819), __webpack_require__.e(376), __webpack_require__.e(2628), __webpack_require__.e(91), __webpack_require__.e(4967)]).then(__webpack_require__.bind(__webpack_require__, 20054));
                return openArtifacts(location, job, surroundings);
            }
            if (location.repository === null)
                throw withoutJob();
            const { openFromTerminal } = await Promise.all(/* import() | stores-artifacts */[__webpack_require__.e(2857), __webpack_require__.e(2819), __webpack_require__.e(376), __webpack_require__.e(2628), __webpack_require__.e(91), __webpack_require__.e(4967)]).then(__webpack_require__.bind(__webpack_require__, 63759));
            return openFromTerminal(location, location.repository, surroundings);
        },
    };
}
function withoutJob() {
    return new errors/* BackupError */.hj('STORE_UNSUPPORTED', 'The store artifact is that of a job of GitHub Actions, and this is none.', {
        hint: 'Name the repository to read its artifacts: github:owner/name. A directory that is called artifact is ./artifact.',
        context: { store: 'artifact' },
    });
}
function notRemembered() {
    return new errors/* BackupError */.hj('INVARIANT_BROKEN', 'The artifacts of the backups were not remembered.', {
        hint: 'This is a defect of Savepoint. Please report it.',
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/stores/directory/location.js
/** What begins like the address of another kind of store; one letter is a drive of Windows. */
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;
/** Tells whether a location can be the path of a directory; `./s3:x` is the way to one that looks like an address. */
function isDirectoryPath(location) {
    return !SCHEME.test(location);
}

;// CONCATENATED MODULE: ./lib/stores/directory/place.js



/** Directories of this machine, or of what is mounted there. */
const DIRECTORY = {
    name: 'directory',
    written: 'the path of a directory',
    subject: 'directories',
    ownSettings: [],
    claims: isDirectoryPath,
    parse: ({ location, sought }) => nameDirectory({ path: location.text, label: sought.label }),
    recall: ({ path }) => {
        if (typeof path === 'string')
            return nameDirectory({ path, label: null });
        throw new errors/* BackupError */.hj('INVARIANT_BROKEN', 'The directory of the backups was not remembered.', {
            hint: 'This is a defect of Savepoint. Please report it.',
        });
    },
};
function nameDirectory(location) {
    const rootOf = ({ folder }) => (0,external_node_path_.resolve)(folder, location.path);
    return {
        kind: DIRECTORY.name,
        location,
        retires: 'by policy',
        isPrivate: true,
        describe: (surroundings) => `directory ${rootOf(surroundings)}`,
        openJournal: async (surroundings) => {
            const { DirectoryJournal } = await Promise.all(/* import() | stores-directory */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(2628), __webpack_require__.e(6991)]).then(__webpack_require__.bind(__webpack_require__, 53697));
            return new DirectoryJournal(rootOf(surroundings), surroundings.clock);
        },
        open: async (surroundings) => {
            const { openDirectory } = await Promise.all(/* import() | stores-directory */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(2628), __webpack_require__.e(6991)]).then(__webpack_require__.bind(__webpack_require__, 10134));
            return openDirectory(location, rootOf(surroundings), surroundings);
        },
    };
}

// EXTERNAL MODULE: ./lib/stores/s3/location.js
var s3_location = __webpack_require__(12058);
;// CONCATENATED MODULE: ./lib/stores/s3/place.js


/** Buckets of S3, and of every store that speaks its language. */
const S3 = {
    name: 's3',
    written: 's3://BUCKET/PREFIX',
    subject: 'buckets',
    ownSettings: [],
    claims: s3_location/* isBucketAddress */.PX,
    parse: ({ location, sought }) => nameBucket({ ...(0,s3_location/* parseBucketAddress */.iz)(location), label: sought.label }),
    recall: ({ bucket, prefix }) => {
        if (typeof bucket === 'string' && typeof prefix === 'string') {
            return nameBucket({ bucket, prefix, label: null });
        }
        throw new errors/* BackupError */.hj('INVARIANT_BROKEN', 'The bucket of the backups was not remembered.', {
            hint: 'This is a defect of Savepoint. Please report it.',
        });
    },
};
/** The SDK is loaded only for a bucket. */
function nameBucket(location) {
    return {
        kind: S3.name,
        location,
        retires: 'by policy',
        isPrivate: true,
        describe: () => `bucket ${(0,s3_location/* renderBucketAddress */.XH)(location)}`,
        openJournal: async (surroundings) => {
            const { openJournal } = await Promise.all(/* import() | stores-s3 */[__webpack_require__.e(2857), __webpack_require__.e(8156), __webpack_require__.e(376), __webpack_require__.e(2628), __webpack_require__.e(7012)]).then(__webpack_require__.bind(__webpack_require__, 2078));
            return openJournal(location, surroundings);
        },
        open: async (surroundings) => {
            const { openS3 } = await Promise.all(/* import() | stores-s3 */[__webpack_require__.e(2857), __webpack_require__.e(8156), __webpack_require__.e(376), __webpack_require__.e(2628), __webpack_require__.e(7012)]).then(__webpack_require__.bind(__webpack_require__, 2078));
            return openS3(location, surroundings);
        },
    };
}

;// CONCATENATED MODULE: ./lib/places/registry.js



/** Every kind of store, a line each. */
const PLACE_KINDS = [ARTIFACTS, S3, DIRECTORY];


/***/ }),

/***/ 30391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ sameStore)
/* harmony export */ });
/** The same store as a plain value, for one that differs in a single answer: `{ ...sameStore(store), list }`. */
function sameStore(store) {
    return {
        description: store.description,
        openScratch: () => store.openScratch(),
        list: (query) => store.list(query),
        readTraits: (entries, signal) => store.readTraits(entries, signal),
        publish: (archive, signal) => store.publish(archive, signal),
        fetch: (entry, directory, signal) => store.fetch(entry, directory, signal),
        remove: (entry) => store.remove(entry),
        setPinned: (entry, pinned) => store.setPinned(entry, pinned),
    };
}


/***/ }),

/***/ 73850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ envelope)
/* harmony export */ });
/* harmony import */ var _contract_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5968);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13411);


/** What a document begins with. */
function envelope(command) {
    return { savepoint: _version_js__WEBPACK_IMPORTED_MODULE_0__.VERSION, contract: _contract_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTRACT_VERSION */ .K, command };
}


/***/ }),

/***/ 44784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UE: () => (/* binding */ archiveItem),
/* harmony export */   eT: () => (/* binding */ verifiedItem),
/* harmony export */   md: () => (/* binding */ errorItem)
/* harmony export */ });
function archiveItem(entry) {
    const { createdAt, expiresAt } = entry;
    return {
        ...entry,
        createdAt: createdAt.toISOString(),
        expiresAt: expiresAt === null ? null : expiresAt.toISOString(),
    };
}
function errorItem({ code, kind, exitCode, message, hint, context }) {
    return { code, kind, exitCode, message, hint, context };
}
function verifiedItem(verified) {
    const { archiveDigest, durationMs, failure, manifest, report, sizeBytes, snapshotDigest, verdict } = verified;
    return {
        verdict,
        report,
        manifest,
        archiveDigest,
        snapshotDigest,
        sizeBytes,
        durationMs,
        error: failure === null ? null : errorItem(failure),
    };
}


/***/ }),

/***/ 29615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ annotatePassedOver),
/* harmony export */   TF: () => (/* binding */ annotateError),
/* harmony export */   XO: () => (/* binding */ capAnnotations),
/* harmony export */   cz: () => (/* binding */ annotateWarnings),
/* harmony export */   hj: () => (/* binding */ renderStepFailure),
/* harmony export */   zx: () => (/* binding */ annotateResults)
/* harmony export */ });
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);
/* harmony import */ var _titles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31006);


/** The runner keeps ten of a level for a step; the last error is the one that fails it. */
const MAX_PER_LEVEL = 9;
/** One annotation for each check that failed, or for the error itself when no check did. */
function annotateError({ code, hint, message, report }) {
    const failed = report?.findings.filter(({ outcome }) => outcome === 'failed') ?? [];
    if (report === null || failed.length === 0) {
        return [{ level: 'error', title: _titles_js__WEBPACK_IMPORTED_MODULE_1__/* .ERROR_TITLES */ .N[code], message: renderMessage(message, hint) }];
    }
    return failed.map((finding) => annotateFinding(finding, 'error', report.subject, hint));
}
/** One annotation for each check that ended with a warning. */
function annotateWarnings({ findings, subject }) {
    return findings
        .filter(({ outcome }) => outcome === 'warning')
        .map((finding) => annotateFinding(finding, 'warning', subject, ''));
}
/** The annotations of several results: what failed in each, or what is only a warning. */
function annotateResults(results) {
    return results.flatMap(({ failure, report }) => failure === null ? annotateWarnings(report) : annotateError(failure));
}
/** One annotation for each newer archive that could not be restored: what came back is older than the reader expects. */
function annotatePassedOver(passedOver) {
    const hint = 'An older archive was taken. Find out what happened to this one, and make a new backup.';
    return passedOver.map(({ name, reason }) => ({
        level: 'warning',
        title: (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(`${name}: passed over`),
        message: renderMessage(reason, hint),
    }));
}
/** As many annotations of each level as the runner keeps; the last one says how many more there were. */
function capAnnotations(annotations) {
    return ['error', 'warning', 'notice'].flatMap((level) => {
        const all = annotations.filter((annotation) => annotation.level === level);
        if (all.length <= MAX_PER_LEVEL)
            return all;
        const more = all.length - MAX_PER_LEVEL + 1;
        const rest = {
            level,
            title: `… and ${more} more`,
            message: 'The summary and the JSON report of this step have them all.',
        };
        return [...all.slice(0, MAX_PER_LEVEL - 1), rest];
    });
}
/** What fails the step: the last annotation, and the only one unless checks or several databases failed. */
function renderStepFailure({ code, exitCode, hint, message }) {
    return `${_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .ERROR_TITLES */ .N[code]} (${code}, exit code ${exitCode})\n${renderMessage(message, hint)}`;
}
function annotateFinding({ check, hint, message }, level, subject, otherwise) {
    return {
        level,
        title: (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(`${subject}: ${check} ${level === 'error' ? 'failed' : 'has a warning'}`),
        message: renderMessage(message, hint ?? otherwise),
    };
}
function renderMessage(message, hint) {
    const said = (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(message);
    return hint === '' ? said : `${said}\nWhat to do: ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(hint)}`;
}


/***/ }),

/***/ 74044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   errorDocument: () => (/* binding */ errorDocument)
/* harmony export */ });
/* harmony import */ var _document_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73850);
/* harmony import */ var _document_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44784);


function errorDocument(error, command, plan) {
    return { ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)(command), verdict: 'failed', error: (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(error), report: error.report, plan };
}


/***/ }),

/***/ 92561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderErrorSummary),
/* harmony export */   h: () => (/* binding */ renderSummaryFailure)
/* harmony export */ });
/* harmony import */ var _findings_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47911);
/* harmony import */ var _kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85492);
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22338);
/* harmony import */ var _kit_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71184);
/* harmony import */ var _titles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31006);





/** The summary of a step that failed before it had a result. */
function renderErrorSummary(error) {
    return (0,_kit_page_js__WEBPACK_IMPORTED_MODULE_3__/* .renderPage */ .Cf)([(0,_kit_page_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSummaryTitle */ .n2)('failed', _titles_js__WEBPACK_IMPORTED_MODULE_4__/* .ERROR_TITLES */ .N[error.code]), renderSummaryFailure(error)]);
}
/** What failed, what to do next and the checks behind it. */
function renderSummaryFailure({ code, exitCode, hint, message, report }) {
    return (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownBlocks */ .KR)((0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)(message), `**What to do:** ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)(hint)}`, report === null ? '' : (0,_findings_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSummaryChecks */ .i)(report, hint), (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownFacts */ .ZL)([
        ['Error', (0,_kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(code)],
        ['Exit code', String(exitCode)],
    ]));
}


/***/ }),

/***/ 85058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderError: () => (/* binding */ renderError),
/* harmony export */   renderErrorInShort: () => (/* binding */ renderErrorInShort),
/* harmony export */   renderStack: () => (/* binding */ renderStack)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84684);
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12464);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78950);
/* harmony import */ var _titles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31006);





/** An error for a person at a terminal: what failed, what to do next, and the checks behind it. */
function renderError(error, style) {
    const { hint, report } = error;
    const problems = report === null ? [] : (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderProblems */ .x)(withoutHint(report, hint), style));
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .separate */ .sj)(renderWhat(error, style), problems, [renderRemedy(error)]).join('\n');
}
/** An error after a text that shows the checks already. */
function renderErrorInShort(error, style) {
    return [...renderWhat(error, style), renderRemedy(error)].join('\n');
}
function renderWhat({ code, message }, style) {
    const title = (0,_kit_style_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(style, 'failed', _titles_js__WEBPACK_IMPORTED_MODULE_3__/* .ERROR_TITLES */ .N[code]);
    return [`${title} ${style.dim(`(${code})`)}`, `  ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(message)}`];
}
function renderRemedy({ hint }) {
    return `  What to do: ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(hint)}`;
}
/** The hint of the failure itself stands at the end already. */
function withoutHint(report, known) {
    const findings = report.findings.map((finding) => {
        const { hint, ...rest } = finding;
        return hint === known ? rest : finding;
    });
    return { ...report, findings };
}
/** The stack of an error and of what caused it, for those who look for the defect. */
function renderStack(error) {
    const causes = [];
    for (let each = error; each !== undefined && causes.length < 10; each = causeOf(each)) {
        causes.push(stackOf(each));
    }
    return causes.join('\nCaused by: ');
}
function causeOf(thrown) {
    return thrown instanceof Error ? thrown.cause : undefined;
}
function stackOf(thrown) {
    const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return stack.split('\n').map(_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence).join('\n');
}


/***/ }),

/***/ 31006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ERROR_TITLES)
/* harmony export */ });
/** What each code means, in plain words and few enough for the title of an annotation. */
const ERROR_TITLES = {
    INPUT_INVALID: 'An input is not valid',
    INPUTS_CONFLICT: 'Two inputs exclude each other',
    CONFIRMATION_REQUIRED: 'The restore was not confirmed',
    UNSUPPORTED_PLATFORM: 'Savepoint does not run on this machine',
    SOME_SOURCES_FAILED: 'Some databases were not backed up',
    SOURCE_NOT_FOUND: 'The database does not exist',
    SOURCE_UNREADABLE: 'The database cannot be read',
    SOURCE_NOT_A_FILE: 'The path is not that of a file',
    SOURCE_NOT_A_DATABASE: 'The file is not an SQLite database',
    SOURCE_EMPTY: 'The database is empty',
    SOURCE_UNSUPPORTED_FORMAT: 'The database was made by a newer SQLite',
    SOURCE_UNSUPPORTED_SCHEMA: 'This SQLite does not understand the schema',
    SOURCE_BUSY: 'Another program keeps the database locked',
    SOURCE_CHANGED: 'The database changed while it was being copied',
    INTEGRITY_CHECK_FAILED: 'The database is damaged',
    CHECK_NOT_FINISHED: 'A check could not be finished',
    FINGERPRINT_MISMATCH: 'The content is not what it must be',
    ASSERTION_FAILED: 'An assertion does not hold',
    VERIFICATION_FAILED: 'The verification failed',
    DRILL_FAILED: 'The last drill failed',
    ARCHIVE_TRUNCATED: 'The archive is incomplete',
    ARCHIVE_DAMAGED: 'The archive is damaged',
    ARCHIVE_DIGEST_MISMATCH: 'The archive was altered',
    ARCHIVE_TOO_LARGE: 'The archive unpacks to more than it may',
    ARCHIVE_NOT_GZIP: 'The file is not an archive',
    ARCHIVE_NOT_A_DATABASE: 'The archive holds no database',
    MANIFEST_INVALID: 'The manifest of the archive is not valid',
    MANIFEST_VERSION_UNSUPPORTED: 'The archive was made by a newer Savepoint',
    MANIFEST_FIELD_UNSUPPORTED: 'The archive needs a newer Savepoint',
    ARCHIVE_NOT_FOUND: 'There is no such archive',
    ARCHIVE_AMBIGUOUS: 'More than one archive is meant',
    IDENTITY_AMBIGUOUS: 'The archives may be of different databases',
    SAFETY_COPY_NOT_FOUND: 'There is no safety copy to put back',
    STORE_UNREACHABLE: 'The store cannot be reached',
    STORE_UNAUTHORIZED: 'The store refuses access',
    STORE_NAME_TAKEN: 'The store has an archive of that name',
    STORE_NOT_WRITABLE: 'The store cannot be written',
    STORE_QUOTA_EXHAUSTED: 'The store is full',
    STORE_RATE_LIMITED: 'The store asks to wait',
    STORE_UPLOAD_FAILED: 'The upload failed',
    STORE_DOWNLOAD_FAILED: 'The download failed',
    STORE_UNSUPPORTED: 'This store cannot do that',
    ARCHIVE_EXPIRED: 'The archive has expired',
    TARGET_EXISTS: 'The target exists already',
    TARGET_IN_USE: 'Another program is using the target',
    TARGET_NOT_WRITABLE: 'The target cannot be written',
    TARGET_NOT_A_FILE: 'The target is not a file',
    TARGET_UNSUITABLE: 'The target cannot take the archive',
    DISK_FULL: 'The disk is full',
    IO_FAILED: 'A file could not be read or written',
    GUARD_ROLLBACK_FAILED: 'THE ROLLBACK FAILED: the database needs your hands',
    REHEARSAL_COMMAND_FAILED: 'The rehearsed command failed',
    REHEARSAL_TIMED_OUT: 'The rehearsed command took too long',
    REHEARSAL_ROWS_LOST: 'The rehearsed command loses rows',
    REHEARSAL_ROWS_ORPHANED: 'The rehearsed command breaks foreign keys',
    REHEARSAL_TOUCHED_SOURCE: 'The rehearsal touched the real database',
    PRUNE_WOULD_EMPTY: 'The policy would leave no backup',
    ORIGIN_UNTRUSTED: 'The origin of the archive is not trusted',
    IDENTITY_MISMATCH: 'The archive is of another database',
    PUBLIC_REPOSITORY: 'Backups of a public repository can be read by anyone',
    BACKUP_STALE: 'The newest backup is too old',
    TOO_FEW_VERIFIED: 'There are too few verified backups',
    ARCHIVES_EXPIRING: 'The last backups are about to expire',
    STORAGE_NEARLY_FULL: 'The storage is nearly full',
    WORKFLOW_DISABLED: 'The backup workflow is switched off',
    BACKUPS_FAILING: 'The last backups failed',
    BACKUPS_SKIPPED: 'Backup runs make no backups',
    SUCCESS_RATE_LOW: 'Too many backups fail',
    BACKUP_SHRUNK: 'The newest backup is smaller than usual',
    BACKUP_SLOWED: 'The newest backup took longer than usual',
    DRILL_OVERDUE: 'Restores are no longer practised',
    RESTORE_ROLLED_BACK: 'The restore failed and was undone',
    INVARIANT_BROKEN: 'Savepoint met a defect of its own',
    CANCELLED: 'Cancelled',
};


/***/ }),

/***/ 47911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ renderSummaryChecks)
/* harmony export */ });
/* harmony import */ var _kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85492);
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22338);
/* harmony import */ var _kit_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71184);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6234);




const DETAILS_SHOWN = 10;
/**
 * The checks of a report: what is wrong in the open with what to do about it, the whole list folded.
 * @param told what the page already says to do
 */
function renderSummaryChecks(report, told = '') {
    const problems = report.findings.filter(isProblem);
    return (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownBlocks */ .KR)(...problems.map((problem) => renderProblem(problem, told)), renderAll(report));
}
function isProblem({ outcome }) {
    return outcome === 'failed' || outcome === 'warning';
}
/** @see https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
function renderProblem(problem, told) {
    const { check, damaged, details = [], hint = told, message, outcome } = problem;
    const lines = [
        `[!${outcome === 'failed' ? 'CAUTION' : 'WARNING'}]`,
        `**${check}**: ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(message)}`,
        ...details.slice(0, DETAILS_SHOWN).map((detail) => `- ${(0,_kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .F)(detail)}`),
        ...(details.length > DETAILS_SHOWN ? [`- … and ${details.length - DETAILS_SHOWN} more`] : []),
        ...(damaged === undefined ? [] : ['', `Damaged: the ${damaged}.`]),
        ...(hint === told ? [] : ['', `**What to do:** ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(hint)}`]),
    ];
    return lines.map((line) => `> ${line}`).join('\n');
}
function renderAll({ findings }) {
    const rows = findings.map(({ check, message, outcome }) => [
        check,
        (0,_kit_page_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMark */ .oh)(outcome),
        (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(shortenDigests(message)),
    ]);
    return (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFolded */ .Kh)(renderTally(findings), (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(['Check', 'Result', 'Found'], rows));
}
/** In the list of all checks a whole digest makes the column wider than the page; a problem names it in full. */
function shortenDigests(message) {
    return message.replaceAll(/\b(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…');
}
function renderTally(findings) {
    const numberOf = (outcome) => findings.filter((finding) => finding.outcome === outcome).length;
    const passed = numberOf('ok');
    if (passed === findings.length)
        return `All ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(passed, 'check')} passed`;
    const others = ['failed', 'warning', 'skipped']
        .filter((outcome) => numberOf(outcome) > 0)
        .map((outcome) => `${numberOf(outcome)} ${outcome}`);
    return [`${passed} of ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(findings.length, 'check')} passed`, ...others].join(', ');
}


/***/ }),

/***/ 84684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ renderFindings),
/* harmony export */   x: () => (/* binding */ renderProblems)
/* harmony export */ });
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12464);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78950);



/** How many single problems are shown under a finding. */
const DETAILS_SHOWN = 10;
/** What is damaged, as an answer to the question where to look. */
const DAMAGED_WORDS = {
    source: 'the source, when the snapshot was taken',
    archive: 'the archive, since it was made',
    target: 'the target of the restore',
};
/** Every check of a report by name, one a line; under those that are not ok what was found and what to do. */
function renderFindings({ findings }, style) {
    const checkWidth = Math.max(...findings.map(({ check }) => check.length));
    const outcomeWidth = Math.max(...findings.map(({ outcome }) => outcome.length));
    return findings.flatMap((finding) => {
        const { check, message, outcome } = finding;
        const word = style.colour(outcome, outcome.padEnd(outcomeWidth));
        return [
            `${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .sign */ ._S)(style, outcome)} ${check.padEnd(checkWidth)}  ${word}  ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(message)}`,
            ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)((0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)(renderConsequences(finding, style))),
        ];
    });
}
/** Only the findings of a report that are not ok; empty when all are. */
function renderProblems(report, style) {
    return renderFindings({ ...report, findings: report.findings.filter(isProblem) }, style);
}
function isProblem({ outcome }) {
    return outcome === 'failed' || outcome === 'warning';
}
function renderConsequences({ details = [], damaged, hint }, style) {
    return [
        ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .capLines */ .uv)(details.map(_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence), DETAILS_SHOWN),
        ...(damaged === undefined ? [] : [`Damaged: ${DAMAGED_WORDS[damaged]}.`]),
        ...(hint === undefined ? [] : [style.dim(`→ ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(hint)}`)]),
    ];
}


/***/ }),

/***/ 85492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ markdownCode),
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);

const LENGTH = 200;
/**
 * Text from outside for GitHub-flavoured Markdown and for HTML, also in the cell of a table: every punctuation mark
 * becomes a character reference, which never counts as markup.
 * @see https://github.github.com/gfm/#entity-and-numeric-character-references
 */
function escapeMarkdown(text) {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .showActing */ .UJ)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .capLength */ .bu)(text, LENGTH));
    return line.replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
/** A name from outside as code, in which GitHub makes no links and sends no notifications. */
function markdownCode(name) {
    return `<code>${escapeMarkdown(name)}</code>`;
}


/***/ }),

/***/ 2793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   renderJsonLine: () => (/* binding */ renderJsonLine)
/* harmony export */ });
/** Characters that a terminal or GitHub's runner could take as more than text, where JSON itself leaves them alone. */
const ACTING = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|(?<=##)\[/gu;
/** One JSON document, indented. Every acting character is written as `\uXXXX`, so its meaning is the same. */
function renderJson(document) {
    return escapeActing(JSON.stringify(document, null, 2));
}
/** One JSON document on one line, for a sequence of them. */
function renderJsonLine(document) {
    return escapeActing(JSON.stringify(document));
}
function escapeActing(json) {
    return json.replace(ACTING, (character) => [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join(''));
}


/***/ }),

/***/ 12464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ renderFacts),
/* harmony export */   RM: () => (/* binding */ alignColumns),
/* harmony export */   pZ: () => (/* binding */ indent),
/* harmony export */   sj: () => (/* binding */ separate),
/* harmony export */   uv: () => (/* binding */ capLines)
/* harmony export */ });
/** Two spaces before every line. */
function indent(lines) {
    return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
/** Blocks of lines with an empty line between them; empty blocks leave no trace. */
function separate(...blocks) {
    return blocks
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}
/** At most so many lines; the rest is counted in a last one, such as "… and 37 more". */
function capLines(lines, maxLines) {
    const more = lines.length - maxLines;
    // One line is as short as the line that would count it.
    return more <= 1 ? [...lines] : [...lines.slice(0, maxLines), `… and ${more} more`];
}
/** Names and values in two columns. */
function renderFacts(facts) {
    return alignColumns(facts.map(([name, value]) => [name, value]));
}
/** Rows of a table with its columns aligned, two spaces between them and nothing at the end of a line. */
function alignColumns(rows, alignments = []) {
    const widths = [];
    for (const row of rows) {
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
    }
    return rows.map((row) => widths
        .map((width, column) => pad(row[column] ?? '', width, alignments[column] ?? 'left'))
        .join('  ')
        .trimEnd());
}
function pad(cell, width, alignment) {
    const space = ' '.repeat(width - widthOf(cell));
    return alignment === 'left' ? cell + space : space + cell;
}
/** Colours take no room on the screen. */
function widthOf(cell) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ESC is what the sequences of style.ts begin with
    return [...cell.replace(/\u001b\[\d+m/g, '')].length;
}


/***/ }),

/***/ 22338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ markdownUnbroken),
/* harmony export */   KR: () => (/* binding */ markdownBlocks),
/* harmony export */   Kh: () => (/* binding */ markdownFolded),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   ZL: () => (/* binding */ markdownFacts),
/* harmony export */   f1: () => (/* binding */ markdownCopyable),
/* harmony export */   nv: () => (/* binding */ markdownSentence)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85492);


/** Room for a sentence with a path or two in it. */
const SENTENCE_LENGTH = 1_000;
/** A sentence with names from outside in it. Each of its words is cut at 200 characters, so that none breaks the page. */
function markdownSentence(sentence) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .capLength */ .bu)(sentence, SENTENCE_LENGTH).split(' ').map(_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .F).join(' ');
}
/** A short text that stays on one line, however narrow its column is. */
function markdownUnbroken(text) {
    return text.replaceAll(' ', '&nbsp;').replaceAll('-', '&#8209;');
}
/** Blocks with an empty line between them; empty ones leave no trace. */
function markdownBlocks(...blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}
/**
 * A table in HTML, whose cells GitHub takes as they are: the cells have to be escaped already. HTML also allows what
 * Markdown does not, a table without a line of headings.
 * @param headings empty for none
 */
function markdownTable(headings, rows, alignments = []) {
    if (rows.length === 0)
        return '';
    const row = (tag, cells) => `<tr>${cells.map((cell, column) => renderCell(tag, cell, alignments[column] ?? 'left')).join('')}</tr>`;
    const head = headings.length === 0 ? [] : [row('th', headings)];
    return ['<table>', ...head, ...rows.map((cells) => row('td', cells)), '</table>'].join('\n');
}
/** Names and escaped values in two columns. */
function markdownFacts(facts) {
    return markdownTable([], facts.map(([name, value]) => [`<strong>${name}</strong>`, value]));
}
/** A part of the page that is folded until the reader opens it. */
function markdownFolded(title, body) {
    return body === '' ? '' : `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** Lines to be copied, with GitHub's button for it. Names from outside in them cannot end it. */
function markdownCopyable(language, lines) {
    const shown = lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .showActing */ .UJ);
    const longest = Math.max(0, ...shown.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [`${fence}${language}`, ...shown, fence].join('\n');
}
/** Browsers centre headings unless they are told. */
function renderCell(tag, cell, alignment) {
    const set = alignment === 'right' ? ' align="right"' : tag === 'th' ? ' align="left"' : '';
    return `<${tag}${set}>${cell}</${tag}>`;
}


/***/ }),

/***/ 71184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ renderPage),
/* harmony export */   mF: () => (/* binding */ SUMMARY_SIGNS),
/* harmony export */   n2: () => (/* binding */ renderSummaryTitle),
/* harmony export */   oh: () => (/* binding */ renderMark)
/* harmony export */ });
/* unused harmony export MAX_SUMMARY_BYTES */
/** GitHub takes 1 MiB and drops everything of a longer summary; what is between is for whoever appends to it. */
const MAX_SUMMARY_BYTES = 1_000_000;
const CUT_SHORT = '> [!NOTE]\n> The summary is cut short here. Everything is in the JSON report of this step.';
/** Signs that can be told apart in light and dark, and in black and white. */
const SUMMARY_SIGNS = {
    ok: '✅',
    warning: '⚠️',
    failed: '❌',
    skipped: '⏭️',
    planned: '📝',
};
/** The first line of a summary. */
function renderSummaryTitle(mark, title) {
    return `## ${SUMMARY_SIGNS[mark]} ${title}`;
}
/** A verdict or outcome in a table: its sign and its word. */
function renderMark(mark) {
    return `${SUMMARY_SIGNS[mark]} ${mark}`;
}
/**
 * A whole summary: whole blocks as long as there is room, so that no table or fold is cut in two, and a sentence when
 * some had to be left out. The verdict comes first and is always there.
 */
function renderPage(blocks) {
    const encoder = new TextEncoder();
    const end = `\n\n${CUT_SHORT}\n`;
    const shown = [];
    let room = MAX_SUMMARY_BYTES - encoder.encode(end).length;
    for (const block of blocks.filter((each) => each !== '')) {
        room -= encoder.encode(`${block}\n\n`).length;
        if (room < 0)
            return shown.join('\n\n') + end;
        shown.push(block);
    }
    return `${shown.join('\n\n')}\n`;
}


/***/ }),

/***/ 6234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ renderShare),
/* harmony export */   SS: () => (/* binding */ renderCount),
/* harmony export */   Zx: () => (/* binding */ renderRate),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   qI: () => (/* binding */ renderSize)
/* harmony export */ });
const SIZE_UNITS = ['kB', 'MB', 'GB', 'TB', 'PB'];
/** A size in decimal units, as disks and downloads are sold: `512 bytes`, `33.5 MB`. */
function renderSize(sizeBytes) {
    if (sizeBytes < 1_000)
        return counted(sizeBytes, 'byte');
    let value = sizeBytes / 1_000;
    let unit = 0;
    // 999.95 would be shown as 1000.0: the next unit begins where rounding does.
    while (value >= 999.95 && unit < SIZE_UNITS.length - 1) {
        value /= 1_000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${SIZE_UNITS[unit]}`;
}
/** A rate, such as `48.2 MB/s`; `-` when no time passed. */
function renderRate(sizeBytes, durationMs) {
    return durationMs <= 0 ? '-' : `${renderSize(Math.round((sizeBytes * 1_000) / durationMs))}/s`;
}
/** A whole number with separators, such as `1,234,567`. */
function renderCount(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** A number with its noun: `1 row`, `1,200 rows`, `2 indices` with the plural given. */
function counted(count, noun, plural = `${noun}s`) {
    return `${renderCount(count)} ${count === 1 ? noun : plural}`;
}
/** A part of a whole in percent, such as `34 %`; `-` when there is no whole. */
function renderShare(part, whole) {
    if (whole === 0)
        return '-';
    const percent = (part / whole) * 100;
    return percent > 0 && percent < 1 ? 'under 1 %' : `${Math.round(percent)} %`;
}


/***/ }),

/***/ 10430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shellPath),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);

/**
 * A path or name as one word of a command that a person copies into a POSIX shell. What acts on a terminal is shown
 * escaped even so: such a name has to be typed by whoever knows it.
 */
function shellWord(text) {
    const word = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(text);
    return /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
}
/** A path as one word of a command that is copied; a name that begins with "-" would be taken for an option. */
function shellPath(path) {
    return shellWord(path.startsWith('-') ? `./${path}` : path);
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


/***/ }),

/***/ 177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ cannotUpload)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/** The error for uploads from where GitHub takes none: they need the runtime token of a job of the same repository. */
function cannotUpload(where) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('STORE_UNSUPPORTED', `Nothing can be uploaded to the ${where} from here.`, {
        hint: 'Only an action can upload, and only to the repository of its own job (store: artifact). At a terminal and in a run: step use a directory or a bucket (s3://BUCKET/PREFIX) as the store.',
        context: { store: where },
    });
}


/***/ }),

/***/ 90919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   Zo: () => (/* binding */ OWN_SETTINGS),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   zS: () => (/* binding */ parseLocation)
/* harmony export */ });
/* harmony import */ var _domain_archive_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37138);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63756);
/* harmony import */ var _domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35382);



/** The settings that have no meaning elsewhere. */
const OWN_SETTINGS = [
    'verify-upload',
    'allow-public',
    'artifact-name',
    'artifact-id',
    'run-id',
    'repository',
    'allowed-events',
    'allowed-branches',
    'allowed-workflows',
];
/** `owner/name`. */
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
/** The longest that GitHub keeps any artifact. @see https://docs.github.com/organizations/managing-organization-settings/configuring-the-retention-period-for-github-actions-artifacts-and-logs-in-your-organization */
const MAX_ARTIFACT_DAYS = 400;
const DEFAULT_ARTIFACT_DAYS = 30;
/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
function parseLocation({ given, sought, use }) {
    if (use === 'publish')
        return locationOf(given, { upload: parseUpload(given, use) });
    const { label } = sought;
    const archives = sought.archives.filter((name) => name !== 'all');
    const scope = parseScope(given);
    return locationOf(given, {
        repository: (0,_domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY)(given.one('repository'), REPOSITORY, 'owner/name'),
        scope,
        // The number of an artifact says by itself which archive is meant, wherever it is to be restored.
        database: scope.kind === 'artifact' ? null : soleDatabase(archives, sought),
        label,
        labels: label === null ? archives.map(labelOf) : [label],
        allowed: {
            events: parseAllowed(given, 'allowed-events'),
            branches: parseAllowed(given, 'allowed-branches'),
            workflows: parseAllowed(given, 'allowed-workflows'),
        },
        upload: use === 'renew' ? parseUpload(given, use) : null,
    });
}
/** The artifacts of the own repository, but for what is said. */
function locationOf(given, said) {
    return {
        token: given.one('github-token')?.text ?? null,
        repository: null,
        scope: { kind: 'repository' },
        database: null,
        label: null,
        labels: [],
        allowed: { events: null, branches: null, workflows: null },
        upload: null,
        ...said,
    };
}
function parseUpload(given, use) {
    const days = given.one('retention-days');
    if (use === 'publish' && given.isSet('keep-minimum'))
        throw neverRemoves(given);
    return {
        retentionDays: days === null ? DEFAULT_ARTIFACT_DAYS : (0,_domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWholeNumber */ .oA)(days, { min: 1, max: MAX_ARTIFACT_DAYS }),
        verifyUpload: given.flag('verify-upload'),
        allowPublic: given.flag('allow-public'),
    };
}
function neverRemoves(given) {
    const name = given.nameOf('keep-minimum');
    const why = 'create never removes artifacts: GitHub drops them after retention-days';
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj('INPUTS_CONFLICT', `The input ${name} has no meaning here: ${why}.`, {
        hint: `Remove ${name}, or change store.`,
        context: { input: name },
    });
}
function parseScope(given) {
    const artifactId = (0,_domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseId */ .Fg)(given.one('artifact-id'), 'the number of an artifact');
    if (artifactId !== null)
        return { kind: 'artifact', artifactId: Number(artifactId) };
    const runId = (0,_domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseId */ .Fg)(given.one('run-id'), 'the number of a run');
    return runId === null ? { kind: 'repository' } : { kind: 'run', runId };
}
/** The database of which all the archives are, as far as their names say it; null when there are several. */
function soleDatabase(archives, { database: otherwise }) {
    const databases = archives.map((name) => parseFullName(name)?.database ?? otherwise);
    const [first = otherwise] = databases;
    return databases.every((database) => database === first) ? first : null;
}
/** The label in the name of an archive; a text that is no such name may be a label itself. */
function labelOf(archive) {
    return parseFullName(archive)?.label ?? archive;
}
function parseFullName(text) {
    const name = (0,_domain_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArchiveName */ .Lz)((0,_domain_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveStemOf */ .vj)(text) === null ? `${text}${_domain_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ARCHIVE_EXTENSIONS */ .EX.gzip}` : text);
    return name?.database === null ? null : name;
}
/** One or more lines, or words with commas between them. */
function parseAllowed(given, name) {
    const words = given.lines(name).flatMap((line) => line.split(','));
    const allowed = words.map((word) => word.trim()).filter((word) => word !== '');
    return allowed.length === 0 ? null : allowed;
}


/***/ }),

/***/ 16395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ parseNamedLocation),
/* harmony export */   hK: () => (/* binding */ renderNamedLocation),
/* harmony export */   xt: () => (/* binding */ namesRepository)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35382);
/* harmony import */ var _cannot_upload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(177);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90919);




/** What stands before the name of a repository whose artifacts are read, from a job or from a terminal. */
const PREFIX = 'github:';
/** Tells whether a location names the repository of the artifacts itself, such as `github:acme/shop`. */
function namesRepository(location) {
    return location.startsWith(PREFIX);
}
/** How artifacts of a repository are written as a store. */
function renderNamedLocation(repository) {
    return PREFIX + repository;
}
/**
 * The artifacts of a repository by its name, with archives of any label: whoever gives it wants to see what is there.
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT, STORE_UNSUPPORTED for anything but reading
 */
function parseNamedLocation(wanted) {
    const { given, location, sought, use } = wanted;
    const { from, text } = location;
    const name = { from: `What stands behind ${PREFIX} in ${from}`, text: text.slice(PREFIX.length) };
    const repository = (0,_domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePattern */ .EY)(name, _location_js__WEBPACK_IMPORTED_MODULE_3__/* .REPOSITORY */ .Bw, 'owner/name');
    if (use !== 'read')
        throw (0,_cannot_upload_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotUpload */ .l)(`GitHub artifacts of ${repository}`);
    if (given.isSet('repository'))
        throw namedTwice(given.nameOf('repository'), from);
    const { label } = sought;
    return { ...(0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLocation */ .zS)(wanted), repository, labels: label === null ? 'any' : [label] };
}
function namedTwice(input, from) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUTS_CONFLICT', `${input} and ${from} each name a repository.`, {
        hint: `Remove ${input}.`,
        context: { input },
    });
}


/***/ }),

/***/ 99722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ANY_ARCHIVES: () => (/* binding */ ANY_ARCHIVES)
/* harmony export */ });
/** Every archive. */
const ANY_ARCHIVES = { database: null, label: null, archives: [] };


/***/ }),

/***/ 34897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ NO_JOURNAL)
/* harmony export */ });
/** For a place whose keeper itself knows what became of every run. */
const NO_JOURNAL = {
    append: async () => undefined,
    read: async () => [],
};


/***/ }),

/***/ 12058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ parseAccess),
/* harmony export */   PX: () => (/* binding */ isBucketAddress),
/* harmony export */   XH: () => (/* binding */ renderBucketAddress),
/* harmony export */   iz: () => (/* binding */ parseBucketAddress)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
/** Characters that no program and no shell takes for something else. */
const SEGMENT = /^(?!\.{1,2}$)[A-Za-z0-9!_.~=@+-]+$/;
/** Keys have at most 1,024 bytes; what a store appends is far below half of it. */
const MAX_PREFIX_LENGTH = 512;
/** Stores of which each takes the name of a bucket in the path, but in one region that none has. */
const REGION_OF_OTHERS = 'us-east-1';
/** Tells whether a location is meant to be one in a bucket. */
function isBucketAddress(location) {
    return /^s3:/i.test(location);
}
/** @throws BackupError INPUT_INVALID */
function parseBucketAddress(given) {
    const [, bucket = '', rest = ''] = /^s3:\/\/([^/]*)(?:\/(.*))?$/s.exec(given.text) ?? [];
    const prefix = rest.replace(/\/$/, '');
    const isPrefix = prefix === '' || prefix.split('/').every((segment) => SEGMENT.test(segment));
    if (BUCKET.test(bucket) && isPrefix && prefix.length <= MAX_PREFIX_LENGTH)
        return { bucket, prefix };
    throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${given.from} must be s3://BUCKET/PREFIX, and is "${given.text}".`, {
        hint: 'A bucket has 3 to 63 lower-case letters, digits, "-" and "."; a prefix has letters, digits and !_.~=@+- between its slashes.',
        context: { from: given.from, given: given.text },
    });
}
/** As a person writes it. */
function renderBucketAddress({ bucket, prefix }) {
    return prefix === '' ? `s3://${bucket}` : `s3://${bucket}/${prefix}`;
}
/**
 * Where a bucket is, by the variables that every program of AWS knows. Other providers take the bucket in the path; one
 * that wants it in the host is given an endpoint that has it there.
 * @throws BackupError INPUT_INVALID for an endpoint that is no address, or that has a name and a password in it
 */
function parseAccess(bucket, environment) {
    const region = environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || null;
    const name = environment['AWS_ENDPOINT_URL_S3'] ? 'AWS_ENDPOINT_URL_S3' : 'AWS_ENDPOINT_URL';
    const text = environment[name] ?? '';
    if (text === '' || environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') {
        return { endpoint: null, region, pathStyle: false };
    }
    const url = URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '')
        throw noEndpoint(name);
    const pathStyle = !url.hostname.startsWith(`${bucket}.`);
    if (!pathStyle)
        url.hostname = url.hostname.slice(bucket.length + 1);
    return { endpoint: url.href.replace(/\/$/, ''), region: region ?? REGION_OF_OTHERS, pathStyle };
}
function noEndpoint(name) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${name} must be an address such as https://s3.example.com.`, {
        hint: 'Credentials do not belong into it: they have variables of their own.',
        context: { variable: name },
    });
}


/***/ })

};
