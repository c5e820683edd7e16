export const id = 423;
export const ids = [423];
export const modules = {

/***/ 84461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseMode),
/* harmony export */   r: () => (/* binding */ GivenInputs)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _domain_given_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33877);
/* harmony import */ var _domain_parse_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35734);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31171);




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
    /** The value of an input, or else of a variable of the environment. */
    getOrVariable(name, variable) {
        return this.get(name) ?? (0,_domain_given_js__WEBPACK_IMPORTED_MODULE_3__/* .givenByVariable */ .v)(variable, this.environment);
    }
    /** The lines of an input, trimmed and without empty ones. */
    lines(name) {
        const lines = this.get(name)?.text.split('\n') ?? [];
        return lines.map((line) => line.trim()).filter((line) => line !== '');
    }
    /** True when the workflow gave a value other than the default. */
    isSet(name) {
        const given = this.get(name);
        return given !== null && given.text !== _input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .m[name].default;
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
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', 'The input mode is missing.', {
            hint: `Set mode to one of ${_input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .MODES */ .F.join(', ')}.`,
        });
    }
    const mode = (0,_domain_parse_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWord */ .kB)(asked, _input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .MODES */ .F);
    for (const [name, { modes }] of Object.entries(_input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .m)) {
        if (modes.includes(mode) || !given.isSet(name))
            continue;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUTS_CONFLICT', `The input ${name} has no meaning with mode: ${mode}; it is "${given.get(name)?.text}".`, { hint: `Remove ${name}, or use mode: ${modes.join(' or ')}.`, context: { input: name, mode } });
    }
    return mode;
}
/** Hyphens stay: `retention-days` is `INPUT_RETENTION-DAYS`. */
function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
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
    name: { default: '', modes: ['create', 'verify', 'restore', 'list', ...OPERATIONS] },
    store: { default: 'artifact', modes: STORE_MODES },
    'retention-days': { default: '', modes: ['create', 'prune', 'renew'] },
    'keep-minimum': { default: '', modes: ['create', 'prune', 'status', 'renew'] },
    'compression-level': { default: '', modes: ['create'] },
    'busy-timeout': {
        default: '',
        modes: ['create', 'verify', 'restore', 'check', 'rehearse', 'drill', 'renew', 'bisect'],
    },
    assert: {
        default: '',
        modes: ['create', 'verify', 'restore', 'check', 'rehearse', 'drill', 'bisect'],
    },
    level: { default: 'data', modes: ['verify'] },
    'verify-upload': { default: 'true', modes: ['create', 'renew'] },
    archive: { default: '', modes: CHOOSING_MODES },
    'artifact-name': { default: '', modes: CHOOSING_MODES },
    'artifact-id': { default: '', modes: CHOOSING_MODES },
    'run-id': { default: '', modes: CHOOSING_MODES },
    before: { default: '', modes: CHOOSING_MODES },
    repository: { default: '', modes: ['verify', 'restore', 'list', 'drill', 'bisect'] },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow, which the runner evaluates
    'github-token': { default: '${{ github.token }}', modes: MODES },
    confirm: { default: '', modes: ['restore'] },
    'dry-run': { default: 'false', modes: ['restore', 'prune'] },
    emergency: { default: 'false', modes: ['restore'] },
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
    'alert-issue': { default: 'false', modes: TOLD_MODES },
};


/***/ }),

/***/ 94879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ narrowStore)
/* harmony export */ });
/**
 * A store in which only some archives are seen. A store that has to ask for its listing need not look any further:
 * GitHub finds the archives of one database in few requests, whatever else the repository has.
 */
function narrowStore(store, { database, label }) {
    return {
        description: store.description,
        openScratch: () => store.openScratch(),
        list: async (query = {}) => {
            const catalog = await store.list(database === null ? query : { database, ...query });
            return label === null ? catalog : catalog.filter((entry) => entry.label === label);
        },
        publish: (archive, signal) => store.publish(archive, signal),
        fetch: (entry, directory, signal) => store.fetch(entry, directory, signal),
        remove: (entry) => store.remove(entry),
        setPinned: (entry, pinned) => store.setPinned(entry, pinned),
    };
}


/***/ }),

/***/ 15256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ openPublishingStore),
/* harmony export */   cn: () => (/* binding */ openReadingStore),
/* harmony export */   zk: () => (/* binding */ openRenewingStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _stores_directory_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64970);
/* harmony import */ var _narrow_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94879);




/** Opens the store that create publishes in. What belongs to GitHub is loaded only for GitHub. */
async function openPublishingStore(inputs, surroundings) {
    if (inputs.kind === 'artifact') {
        return (await Promise.all(/* import() */[__webpack_require__.e(2819), __webpack_require__.e(1899), __webpack_require__.e(7820), __webpack_require__.e(1620)]).then(__webpack_require__.bind(__webpack_require__, 11620))).openPublishingArtifacts(inputs, surroundings);
    }
    const { root, store } = openDirectory(inputs, surroundings);
    return {
        store,
        factsOf: ({ entry }) => ({
            artifact: null,
            requestedDays: null,
            path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...entry.id.split('/')),
            downloadedAgain: false,
        }),
    };
}
/** Opens the store from which archives are read. */
async function openReadingStore(inputs, surroundings) {
    if (inputs.kind === 'artifact') {
        return (await Promise.all(/* import() */[__webpack_require__.e(2819), __webpack_require__.e(1899), __webpack_require__.e(7820), __webpack_require__.e(1620)]).then(__webpack_require__.bind(__webpack_require__, 11620))).openReadingArtifacts(inputs, surroundings);
    }
    const { root, store } = openDirectory(inputs, surroundings);
    return {
        store: (0,_narrow_store_js__WEBPACK_IMPORTED_MODULE_3__/* .narrowStore */ .b)(store, { database: null, label: inputs.label }),
        isTrusted: async () => true,
        // A store is not made only to remember a safety copy, which lies beside its target all the same.
        recordSafetyCopy: async ({ path, target }) => {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root))
                await store.recordSafetyCopy({ target, name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) });
        },
    };
}
/** Opens the store in which archives are renewed. */
async function openRenewingStore(inputs, surroundings) {
    if (inputs.kind === 'artifact') {
        return (await Promise.all(/* import() */[__webpack_require__.e(2819), __webpack_require__.e(1899), __webpack_require__.e(7820), __webpack_require__.e(1620)]).then(__webpack_require__.bind(__webpack_require__, 11620))).openRenewingArtifacts(inputs, surroundings);
    }
    return { store: openDirectory(inputs, surroundings).store, expiring: null };
}
function openDirectory({ path }, { clock, job }) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(job.workspace, path);
    return { root, store: new _stores_directory_store_js__WEBPACK_IMPORTED_MODULE_2__.DirectoryStore(root, clock) };
}


/***/ }),

/***/ 41460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performGuards: () => (/* binding */ performGuards)
});

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
;// CONCATENATED MODULE: ./lib/domain/guard.js
/** How a job ended, in GitHub's words; one that ran out of time was cancelled. */
const JOB_STATUSES = ['success', 'failure', 'cancelled'];
const JOB_SUCCEEDED = leave('job succeeded', 'The job succeeded, so nothing was touched.');
/**
 * Decides from the end of a job alone whether its guard has to look at the database.
 * @param disarmedAt in ISO 8601; null when nobody disarmed it
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

// EXTERNAL MODULE: ./lib/domain/parse-values.js
var parse_values = __webpack_require__(35734);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/database-name.js
var database_name = __webpack_require__(63511);
// EXTERNAL MODULE: ./lib/sqlite/engine-client.js + 2 modules
var engine_client = __webpack_require__(77145);
// EXTERNAL MODULE: ./lib/files/digest-file.js
var digest_file = __webpack_require__(46442);
;// CONCATENATED MODULE: ./lib/operations/guard-archive.js


/**
 * The bytes of a guarded archive: the copy on this machine as long as it is what it was, otherwise from the store.
 * @param directory where the store may put them
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_EXPIRED, STORE_*, ORIGIN_UNTRUSTED, DISK_FULL, CANCELLED
 */
async function fetchGuarded({ digest, entry, localPath }, directory, { reporter, signal, store }) {
    if (localPath !== null && (await isArchive(localPath, digest, signal)))
        return localPath;
    reporter.step(`Fetching ${entry.name} from ${store.description}`);
    return (await store.fetch(entry, directory, signal)).path;
}
async function isArchive(path, digest, signal) {
    try {
        return (await (0,digest_file/* digestFile */.T)(path, 'archive', signal)) === digest;
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.kind === 'cancelled')
            throw error;
        return false;
    }
}

// EXTERNAL MODULE: ./lib/operations/compare-snapshots.js
var compare_snapshots = __webpack_require__(14245);
// EXTERNAL MODULE: ./lib/operations/unpack-snapshot.js + 8 modules
var unpack_snapshot = __webpack_require__(40838);
;// CONCATENATED MODULE: ./lib/operations/guard-condition.js




/**
 * Looks at a database after its job without changing it, and compares it with the archive from before.
 * @throws BackupError SOURCE_BUSY when another program keeps it locked, the failure of an archive that is not good,
 *   CANCELLED
 */
async function examine(request, engine, ports) {
    const left = await takeLeft(request, engine);
    switch (left.kind) {
        case 'absent':
            return { left, condition: { state: 'absent' } };
        case 'unreadable':
            return { left, condition: { state: 'unknown', reason: left.reason } };
        case 'snapshot':
            return { left, condition: await compare(left, request, engine, ports) };
    }
}
async function takeLeft({ busyTimeoutMs, database, scratch }, engine) {
    const path = (0,external_node_path_.join)(scratch, 'left.db');
    try {
        const snapshot = await engine.snapshot({ source: database, destination: path, scratch, busyTimeoutMs });
        return { kind: 'snapshot', path, snapshot };
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.code === 'SOURCE_NOT_FOUND')
            return { kind: 'absent' };
        if (mustStop(error) || error.code === 'SOURCE_BUSY')
            throw error;
        return { kind: 'unreadable', reason: error.message };
    }
}
async function compare(left, request, engine, ports) {
    const { busyTimeoutMs, scratch } = request;
    const before = (0,external_node_path_.join)(scratch, 'before.db');
    try {
        const unpacked = await (0,unpack_snapshot/* unpackSnapshot */.B)({
            path: request.archivePath,
            destination: before,
            expectedDigest: request.archiveDigest,
            scratch,
            busyTimeoutMs,
        }, engine, ports);
        if (unpacked.failure !== null)
            throw unpacked.failure;
        const pair = { before, digestBefore: unpacked.snapshotDigest, after: left.path };
        return conditionOf(await (0,compare_snapshots/* compareSnapshots */.L)(pair, engine, { scratch, busyTimeoutMs }, ports.signal));
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        // Without the archive there is no way back, and so no reason to go on.
        if (mustStop(error) || error.kind === 'archive')
            throw error;
        return { state: 'unknown', reason: error.message };
    }
}
function conditionOf(change) {
    switch (change.state) {
        case 'identical':
            return { state: 'equal' };
        case 'rewritten':
            return change.difference.equal
                ? { state: 'equal' }
                : { state: 'different', difference: change.difference };
        case 'damaged':
            return { state: 'unknown', reason: `Its rows are the same, but it is damaged: ${change.problem}` };
    }
}
function mustStop({ kind }) {
    return kind === 'cancelled' || kind === 'internal';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/archive/format.js
var format = __webpack_require__(8963);
// EXTERNAL MODULE: ./lib/archive/packer.js
var archive_packer = __webpack_require__(69626);
// EXTERNAL MODULE: ./lib/archive/write-archive.js + 2 modules
var write_archive = __webpack_require__(80919);
// EXTERNAL MODULE: ./lib/domain/guard-label.js
var guard_label = __webpack_require__(21550);
// EXTERNAL MODULE: ./lib/domain/manifest.js
var manifest = __webpack_require__(5151);
;// CONCATENATED MODULE: ./lib/domain/unreadable-fingerprint.js
const SMALLEST_PAGE_BYTES = 512;
/** SHA-256 of nothing: there is no schema that somebody could have read. */
const NO_SCHEMA = 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/**
 * What stands in the manifest of a file that SQLite cannot read: its size in the smallest pages, and no tables. Such a
 * manifest has the verdict `failed`, and says in its limitations that nobody could look inside.
 */
function describeUnreadable(sizeBytes) {
    return {
        pageSizeBytes: SMALLEST_PAGE_BYTES,
        pageCount: Math.max(1, Math.ceil(sizeBytes / SMALLEST_PAGE_BYTES)),
        encoding: 'UTF-8',
        userVersion: 0,
        applicationId: 0,
        schemaDigest: NO_SCHEMA,
        tables: [],
    };
}

// EXTERNAL MODULE: ./lib/files/wrap-file-error.js
var wrap_file_error = __webpack_require__(79737);
// EXTERNAL MODULE: ./lib/sqlite/sidecars.js
var sqlite_sidecars = __webpack_require__(11182);
;// CONCATENATED MODULE: ./lib/operations/guard-keep.js
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












/** The smallest file that an archive can carry: the smallest page of a database. */
const SMALLEST_BYTES = 512;
/**
 * Keeps a database as its job left it, whatever its condition, as an archive of the store that never counts as a
 * backup. What cannot be kept is told and not thrown: the restore that follows keeps it too, beside the target.
 * @throws BackupError CANCELLED
 */
async function keepFailed(request, ports) {
    const { left } = request;
    if (left.kind === 'absent')
        return { entry: null, message: 'The database was gone: there was nothing to keep.', isSafe: true };
    ports.reporter.step(`Keeping ${(0,external_node_path_.basename)(request.database)} as the job left it`);
    try {
        const content = left.kind === 'snapshot' ? contentOf(left) : await copyBytes(request, left.reason);
        if (content === null) {
            const message = `It was smaller than any database (${SMALLEST_BYTES} bytes): what it had is in the safety copy alone.`;
            return { entry: null, message, isSafe: true };
        }
        const entry = await publish(request, content, ports);
        return { entry, message: `It is kept as ${entry.name} in the ${ports.store.description}.`, isSafe: true };
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.kind === 'cancelled')
            throw error;
        const message = `It could not be kept in the ${ports.store.description}: ${error.message}`;
        return { entry: null, message, isSafe: false };
    }
}
function contentOf({ path, snapshot }) {
    const { fingerprint, sqliteVersion } = snapshot;
    return { path, fingerprint, sqliteVersion, limitations: [] };
}
/** Nobody can say more of it than its bytes; null when it has hardly any, which the restore keeps beside the target. */
async function copyBytes({ database, scratch }, reason) {
    const path = (0,external_node_path_.join)(scratch, 'left-bytes.db');
    try {
        const { size } = await (0,promises_.stat)(database);
        if (size < SMALLEST_BYTES)
            return null;
        await (0,promises_.copyFile)(database, path, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
        const sidecars = [...(await (0,sqlite_sidecars/* readSidecars */.D)(database))].map(([suffix, sizeBytes]) => `${(0,external_node_path_.basename)(database)}${suffix} (${sizeBytes} bytes) lay beside it and is not in here`);
        const notes = [`SQLite could not read it, so these are its bytes: ${reason}`, ...sidecars];
        return {
            path,
            fingerprint: describeUnreadable((await (0,promises_.stat)(path)).size),
            sqliteVersion: 'none',
            limitations: notes.map((note) => ({ table: null, reason: note })),
        };
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, database, 'source');
    }
}
async function publish(request, content, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const path = (0,external_node_path_.join)(request.scratch, 'failed-job.partial');
        const label = (0,guard_label/* failedLabelOf */.jy)(request.label);
        const packer = __addDisposableResource(env_1, new archive_packer/* BlockPacker */.w((await (0,promises_.stat)(content.path)).size, request.compressionLevel), true);
        const archive = await (0,write_archive/* writeArchive */._)({
            snapshotPath: content.path,
            archivePath: path,
            packer,
            describe: async (snapshot) => describe(request, content, label, snapshot, ports.clock.now()),
            signal: ports.signal,
            onProgress: (done, total) => ports.reporter.progress(done, total),
        });
        const staged = { ...archive, path, database: request.databaseName, kind: 'manual', label };
        return await ports.store.publish(staged, ports.signal);
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
function describe({ compressionLevel, database, origin, version }, { fingerprint, limitations, sqliteVersion }, label, snapshot, now) {
    return {
        format: 'savepoint',
        version: manifest/* MANIFEST_VERSION */.hh,
        createdAt: now.toISOString(),
        kind: 'manual',
        label,
        source: (0,external_node_path_.basename)(database),
        snapshot,
        blockSizeBytes: format/* BLOCK_SIZE_BYTES */.q7,
        compressionLevel,
        fingerprint,
        checks: { limitations, foreignKeyViolations: null },
        verdict: 'failed',
        origin,
        madeBy: { savepoint: version, sqlite: sqliteVersion },
    };
}

// EXTERNAL MODULE: ./lib/operations/restore.js + 10 modules
var restore = __webpack_require__(47883);
// EXTERNAL MODULE: ./lib/operations/sweep-up.js
var sweep_up = __webpack_require__(20118);
;// CONCATENATED MODULE: ./lib/operations/guard.js











/**
 * Ends the watch over a database: after a job that failed or was cancelled, what was there before comes back, unless
 * it is still there. The database as the job left it is kept before anything is overwritten.
 * @throws BackupError GUARD_ROLLBACK_FAILED; the database is then as the job left it or as it was before the job, never
 *   between, and the message says which
 */
async function guardDatabase(request, ports) {
    try {
        const disarmedAt = request.jobStatus === 'success' ? null : await request.readDisarmedAt();
        const decision = decideGuard(request.jobStatus, disarmedAt);
        if (decision.action === 'leave')
            return leftAlone(request.database, decision);
        await assertSameFile(request);
        return await lookAndRollBack(request, ports);
    }
    catch (thrown) {
        throw rollbackFailed(request, (0,errors/* asBackupError */.ZJ)(thrown));
    }
}
/** What everybody opens is another file when the job turned a link on the way to the database elsewhere. */
async function assertSameFile({ database, givenPath }) {
    const now = await (0,promises_.realpath)(givenPath).catch(() => null);
    if (now === null || now === database)
        return;
    throw new errors/* BackupError */.hj('TARGET_UNSUITABLE', `${givenPath} leads to ${now} now. Before the job it was ${database}, and that one was not touched.`, {
        hint: `Turn the link back, if the new file is not meant to stay.`,
        context: { givenPath, database, now },
    });
}
async function lookAndRollBack(request, ports) {
    const { database } = request;
    const { digest, entry } = request.archive;
    const startedMs = ports.clock.elapsedMs();
    const scratch = await ports.openScratch();
    const engine = (0,engine_client/* openEngine */.F)(ports.signal);
    try {
        const archivePath = await fetchGuarded(request.archive, scratch, ports);
        ports.reporter.step(`Comparing ${(0,external_node_path_.basename)(database)} with ${entry.name}`);
        const place = { ...request, archivePath, archiveDigest: digest, scratch };
        const { condition, left } = await examine(place, engine, ports);
        const decision = decideRollback(condition);
        if (decision.action === 'leave')
            return leftAlone(database, decision);
        const databaseName = entry.database ?? (0,database_name/* databaseNameOf */.U)((0,external_node_path_.basename)(database));
        const kept = await keepFailed({ ...place, databaseName, label: entry.label, left }, ports);
        const restored = await (0,restore.restore)(restoreRequest(request, archivePath), ports);
        const durationMs = ports.clock.elapsedMs() - startedMs;
        const rolledBack = {
            database,
            archive: entry.name,
            condition: decision.condition,
            kept,
            restored,
            durationMs,
        };
        return { outcome: 'rolled back', ...rolledBack };
    }
    finally {
        await engine.close();
        await (0,sweep_up/* sweepUp */.Y)(scratch, ports.reporter);
    }
}
/** A guard that did nothing. */
function leftAlone(database, { because, reason }) {
    return { outcome: 'left', database, reason, because };
}
/** Nobody is there to confirm it: arming the guard was the confirmation. */
function restoreRequest(request, archivePath) {
    return {
        archive: { by: 'path', path: archivePath },
        target: request.database,
        method: 'auto',
        emergency: false,
        dryRun: false,
        assertions: [],
        busyTimeoutMs: request.busyTimeoutMs,
        confirm: async () => undefined,
        recordSafetyCopy: request.recordSafetyCopy,
    };
}
function rollbackFailed({ byHand, database }, cause) {
    const message = `The job did not succeed, and the guard could not put ${database} back: ${cause.message}`;
    return new errors/* BackupError */.hj('GUARD_ROLLBACK_FAILED', message, {
        hint: `${cause.hint} Then bring back what was there before the job: ${byHand}`,
        context: { database, cause: cause.code, byHand },
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/operations/guard-ends.js


/** Ends one guard after the other; what one could not do does not keep the next one from its database. */
async function endGuards(requests, ports) {
    const ends = [];
    for (const request of requests)
        ends.push(await endGuard(request, ports));
    return ends;
}
/** Null unless a database could not be put back that had to be. */
function failureOfGuards(ends) {
    const failed = ends.filter((end) => end.outcome === 'failed');
    const [first] = failed;
    if (first === undefined || failed.length === 1)
        return first?.error ?? null;
    const databases = failed.map(({ database }) => database).join(', ');
    return new errors/* BackupError */.hj('GUARD_ROLLBACK_FAILED', `${failed.length} databases could not be put back: ${databases}. The first: ${first.error.message}`, {
        hint: failed.map(({ error }) => error.hint).join(' '),
        context: { failed: failed.length, databases },
        cause: first.error,
    });
}
async function endGuard(request, ports) {
    try {
        return await guardDatabase(request, ports);
    }
    catch (thrown) {
        return { outcome: 'failed', database: request.database, error: (0,errors/* asBackupError */.ZJ)(thrown) };
    }
}

// EXTERNAL MODULE: ./lib/domain/difference.js
var difference = __webpack_require__(84297);
// EXTERNAL MODULE: ./lib/presentation/escape.js
var presentation_escape = __webpack_require__(86905);
// EXTERNAL MODULE: ./lib/presentation/quantities.js
var quantities = __webpack_require__(85795);
// EXTERNAL MODULE: ./lib/presentation/summary-recipe.js
var summary_recipe = __webpack_require__(98063);
;// CONCATENATED MODULE: ./lib/presentation/guard-annotation.js




const TABLES_NAMED = 5;
/** What the page of the run says of each guard; that one of one failed is told by the end of the step itself. */
function annotateGuards(ends, undo) {
    const failures = ends.filter(({ outcome }) => outcome === 'failed').length;
    return ends
        .filter(({ outcome }) => outcome !== 'failed' || failures > 1)
        .map((end) => annotateEnd(end, undo));
}
function annotateEnd(end, undo) {
    const name = (0,presentation_escape.escapeSentence)((0,summary_recipe/* fileNameOf */.bV)(end.database));
    switch (end.outcome) {
        case 'left': {
            const level = end.reason === 'not armed' ? 'warning' : 'notice';
            return { level, title: `${name} was left alone`, message: (0,presentation_escape.escapeSentence)(end.because) };
        }
        case 'rolled back':
            return annotateRollback(end, name, undo);
        case 'failed':
            return {
                level: 'error',
                title: `${name} was NOT rolled back`,
                message: (0,presentation_escape.escapeSentence)(end.error.message),
            };
    }
}
function annotateRollback(end, name, undo) {
    const { archive, condition, database, kept, restored } = end;
    const lines = [
        `The job did not succeed, so ${name} is what it was before: ${(0,presentation_escape.escapeSentence)(archive)}.`,
        renderUndone(condition),
        `As the job left it: ${(0,presentation_escape.escapeSentence)(kept.message)}`,
        ...(restored.safetyCopy === null ? [] : [`To undo: ${undo(database)}`]),
    ];
    const level = kept.isSafe ? 'notice' : 'warning';
    return { level, title: `${name} was rolled back`, message: lines.join('\n') };
}
function renderUndone(condition) {
    switch (condition.state) {
        case 'different':
            return `Undone: ${renderChanges(condition.difference)}.`;
        case 'absent':
            return 'The database was gone.';
        case 'unknown':
            return (0,presentation_escape.escapeSentence)(`What is undone is not known: ${condition.reason}`);
    }
}
/** Rows of the first tables, and how much else; the summary has it all. */
function renderChanges({ schema, settings, tables }) {
    const changed = tables.filter(difference/* hasChanges */.ik);
    const uncompared = tables.filter(({ comparable }) => comparable === 'no').length;
    const more = changed.length - TABLES_NAMED;
    return [
        ...changed.slice(0, TABLES_NAMED).map(renderTable),
        ...(more > 0 ? [(0,quantities/* counted */.hS)(more, 'more table')] : []),
        ...(uncompared > 0 ? [`what is in ${(0,quantities/* counted */.hS)(uncompared, 'table')} that cannot be compared`] : []),
        ...(schema.length > 0 ? [(0,quantities/* counted */.hS)(schema.length, 'schema object')] : []),
        ...(settings.length > 0 ? [(0,quantities/* counted */.hS)(settings.length, 'setting')] : []),
    ].join(', ');
}
function renderTable({ added, changed, removed, table }) {
    const counts = [
        [removed, 'removed'],
        [added, 'added'],
        [changed, 'changed'],
    ];
    const said = counts.flatMap(([count, what]) => (count > 0 ? [`${(0,quantities/* renderCount */.SS)(count)} ${what}`] : []));
    return `${(0,presentation_escape/* escapeName */.L$)(table)} (rows: ${said.join(', ')})`;
}

// EXTERNAL MODULE: ./lib/presentation/guard-document.js
var guard_document = __webpack_require__(34719);
// EXTERNAL MODULE: ./lib/presentation/diff-text.js
var diff_text = __webpack_require__(57313);
// EXTERNAL MODULE: ./lib/presentation/error-text.js
var error_text = __webpack_require__(85408);
// EXTERNAL MODULE: ./lib/presentation/lines.js
var lines = __webpack_require__(33467);
// EXTERNAL MODULE: ./lib/presentation/style.js
var presentation_style = __webpack_require__(12489);
// EXTERNAL MODULE: ./lib/presentation/times.js
var times = __webpack_require__(26126);
;// CONCATENATED MODULE: ./lib/presentation/guard-text.js






/** How the guards of a step ended, for the log. */
function renderGuards(ends, undo, style) {
    return ends.map((end) => renderEnd(end, undo, style)).join('\n\n');
}
function renderEnd(end, undo, style) {
    switch (end.outcome) {
        case 'left': {
            const mark = end.reason === 'not armed' ? 'warning' : 'ok';
            return [
                (0,presentation_style/* headline */.Pl)(style, mark, `Left alone: ${(0,presentation_escape.escapeSentence)(end.database)}`),
                `  ${(0,presentation_escape.escapeSentence)(end.because)}`,
            ].join('\n');
        }
        case 'rolled back':
            return renderRolledBack(end, undo, style);
        case 'failed':
            return (0,error_text.renderErrorInShort)(end.error, style);
    }
}
function renderRolledBack(end, undo, style) {
    const { archive, condition, database, durationMs, kept, restored } = end;
    const { safetyCopy } = restored;
    return (0,lines/* separate */.sj)([
        (0,presentation_style/* headline */.Pl)(style, kept.isSafe ? 'ok' : 'warning', `Rolled back: ${(0,presentation_escape.escapeSentence)(database)}`),
        ...(0,lines/* indent */.pZ)((0,lines/* renderFacts */.Id)([
            ['Back to', (0,presentation_escape.escapeSentence)(archive)],
            ['What it was', (0,presentation_escape.escapeSentence)(kept.message)],
            ['Safety copy', safetyCopy === null ? 'none: the database was gone' : (0,presentation_escape.escapeSentence)(safetyCopy)],
            ['Method', `${restored.plan.method}, because ${(0,presentation_escape.escapeSentence)(restored.plan.methodReason)}`],
            ['Time', (0,times/* renderDuration */.PP)(durationMs)],
        ])),
    ], ['What the job had changed, and what is undone:', ...(0,lines/* indent */.pZ)(renderCondition(condition, style))], (0,lines/* indent */.pZ)(restored.notes.map(presentation_escape.escapeSentence)), safetyCopy === null ? [] : ['To undo this rollback:', `  ${undo(database)}`]).join('\n');
}
function renderCondition(condition, style) {
    switch (condition.state) {
        case 'different':
            return (0,diff_text/* renderDifference */.M)(condition.difference, style);
        case 'absent':
            return ['The database was gone.'];
        case 'unknown':
            return [(0,presentation_escape.escapeSentence)(`That is not known: ${condition.reason}`)];
    }
}

// EXTERNAL MODULE: ./lib/presentation/escape-markdown.js
var escape_markdown = __webpack_require__(55743);
// EXTERNAL MODULE: ./lib/presentation/markdown.js
var markdown = __webpack_require__(93411);
// EXTERNAL MODULE: ./lib/presentation/summary-difference.js
var summary_difference = __webpack_require__(97786);
// EXTERNAL MODULE: ./lib/presentation/summary-error.js
var summary_error = __webpack_require__(84547);
// EXTERNAL MODULE: ./lib/presentation/summary-page.js
var summary_page = __webpack_require__(53266);
;// CONCATENATED MODULE: ./lib/presentation/summary-guard.js







/** The summary of the guards of a step, after a job that did not succeed. */
function renderGuardSummary(ends, undo) {
    return (0,summary_page/* renderPage */.Cf)(ends.flatMap((end) => summary_guard_renderEnd(end, undo)));
}
function summary_guard_renderEnd(end, undo) {
    const name = (0,escape_markdown/* markdownCode */.D)((0,summary_recipe/* fileNameOf */.bV)(end.database));
    switch (end.outcome) {
        case 'left':
            return renderLeft(end, name);
        case 'rolled back':
            return summary_guard_renderRolledBack(end, name, undo);
        case 'failed':
            return [
                (0,summary_page/* renderSummaryTitle */.n2)('failed', `NOT rolled back: ${name}`),
                (0,summary_error/* renderSummaryFailure */.h)(end.error),
                ...renderByHand(end.error),
            ];
    }
}
function renderLeft({ because, reason }, name) {
    const mark = reason === 'not armed' ? 'warning' : 'ok';
    return [(0,summary_page/* renderSummaryTitle */.n2)(mark, `Left alone: ${name}`), (0,markdown/* markdownSentence */.nv)(because)];
}
function summary_guard_renderRolledBack(end, name, undo) {
    const { archive, condition, database, durationMs, kept, restored } = end;
    const { plan, safetyCopy } = restored;
    return [
        (0,summary_page/* renderSummaryTitle */.n2)(kept.isSafe ? 'ok' : 'warning', `Rolled back: ${name}`),
        'The job did not succeed, so the database is what it was before, and was checked.',
        (0,markdown/* markdownFacts */.ZL)([
            ['Back to', (0,escape_markdown/* markdownCode */.D)(archive)],
            ['Database', (0,escape_markdown/* markdownCode */.D)(database)],
            ['As the job left it', (0,markdown/* markdownSentence */.nv)(kept.message)],
            ['Safety copy', safetyCopy === null ? 'none' : (0,escape_markdown/* markdownCode */.D)(safetyCopy)],
            ['Method', `${plan.method}, because ${(0,markdown/* markdownSentence */.nv)(plan.methodReason)}`],
            ['Time', (0,times/* renderDuration */.PP)(durationMs)],
        ]),
        '### What the job had changed, and what is undone',
        summary_guard_renderCondition(condition),
        (0,markdown/* markdownBlocks */.KR)(...restored.notes.map((note) => `> [!NOTE]\n> ${(0,markdown/* markdownSentence */.nv)(note)}`)),
        safetyCopy === null
            ? ''
            : (0,markdown/* markdownFolded */.Kh)('How to undo this rollback', (0,markdown/* markdownCopyable */.f1)('sh', [undo(database)])),
    ];
}
function summary_guard_renderCondition(condition) {
    switch (condition.state) {
        case 'different':
            return (0,summary_difference/* renderSummaryDifference */.q)(condition.difference);
        case 'absent':
            return 'The database was gone.';
        case 'unknown':
            return (0,markdown/* markdownSentence */.nv)(`That is not known: ${condition.reason}`);
    }
}
function renderByHand({ context: { byHand } }) {
    if (typeof byHand !== 'string')
        return [];
    return [(0,markdown/* markdownBlocks */.KR)('To bring back what was there before the job:', (0,markdown/* markdownCopyable */.f1)('sh', [byHand]))];
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/action/by-hand.js
var by_hand = __webpack_require__(95391);
// EXTERNAL MODULE: ./lib/action/guard-folder.js
var guard_folder = __webpack_require__(43132);
// EXTERNAL MODULE: ./lib/action/inputs/given-inputs.js
var given_inputs = __webpack_require__(84461);
// EXTERNAL MODULE: ./lib/action/open-store.js
var open_store = __webpack_require__(15256);
;// CONCATENATED MODULE: ./lib/action/post-guards.js














/** Ends the guards of one step of create, now that the job is over. */
async function performGuards(state, surroundings) {
    const jobStatus = parseJobStatus(state, surroundings);
    const ends = state.armed
        ? await endArmed(state, jobStatus, surroundings)
        : state.databases.map((database) => leftAlone(database, leaveUnarmed(jobStatus, state.because)));
    return {
        text: (style) => renderGuards(ends, by_hand/* renderUndoByHand */.j, style),
        summary: jobStatus === 'success' ? '' : renderGuardSummary(ends, by_hand/* renderUndoByHand */.j),
        annotations: jobStatus === 'success' ? [] : annotateGuards(ends, by_hand/* renderUndoByHand */.j),
        outputs: {},
        documents: [(0,guard_document/* guardDocument */.F)(ends, jobStatus)],
        failure: failureOfGuards(ends),
    };
}
/**
 * The status of the job as it is now, not as it was when the main step ran: the runner evaluates the input once more.
 * @throws BackupError INPUT_INVALID
 */
function parseJobStatus(state, { environment, job }) {
    const given = new given_inputs/* GivenInputs */.r(environment).get('job-status') ?? { text: '', from: 'job-status' };
    try {
        return (0,parse_values/* parseWord */.kB)(given, JOB_STATUSES);
    }
    catch (cause) {
        const guards = state.armed ? state.guards : [];
        const byHand = guards.map((guard) => ` If the job failed: ${(0,by_hand/* renderRollbackByHand */.Z)(guard, job)}`).join('');
        throw new errors/* BackupError */.hj('INPUT_INVALID', `The guard cannot tell how the job ended, and touched nothing: ${(0,errors/* asBackupError */.ZJ)(cause).message}`, {
            hint: `Leave the input job-status out.${byHand}`,
            context: { text: given.text },
            cause,
        });
    }
}
async function endArmed(state, jobStatus, surroundings) {
    const folder = new guard_folder/* GuardFolder */.W(surroundings.job.temporaryFolder);
    const { recordSafetyCopy, store } = await openStore(state, surroundings);
    const requests = state.guards.map((guard) => ({
        database: guard.database,
        givenPath: guard.givenPath,
        jobStatus,
        readDisarmedAt: () => folder.readDisarmedAt(guard.id),
        archive: {
            entry: guard.entry,
            digest: guard.archiveDigest,
            localPath: guard.archivePath ?? folder.archivePath(guard.id),
        },
        compressionLevel: state.compressionLevel,
        busyTimeoutMs: state.busyTimeoutMs,
        origin: surroundings.job.origin,
        version: version.VERSION,
        byHand: (0,by_hand/* renderRollbackByHand */.Z)(guard, surroundings.job),
        recordSafetyCopy,
    }));
    const ends = await endGuards(requests, { ...surroundings, store });
    await Promise.all(state.guards.map(({ id }) => folder.remove(id)));
    const skipped = state.skipped.map(({ because, database }) => leftAlone(database, leaveUnarmed(jobStatus, because)));
    return [...ends, ...skipped];
}
/** The store of the backups, where the database is kept as the job left it. That it may be there was settled before. */
async function openStore({ store }, surroundings) {
    if (store.kind === 'directory')
        return (0,open_store/* openReadingStore */.cn)({ ...store, label: null }, surroundings);
    const token = new given_inputs/* GivenInputs */.r(surroundings.environment).get('github-token')?.text ?? null;
    const place = await (0,open_store/* openPublishingStore */.$F)({ ...store, token, allowPublic: true }, surroundings);
    return { store: place.store, recordSafetyCopy: async () => undefined };
}


/***/ }),

/***/ 84297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZK: () => (/* binding */ compareSettings),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   gQ: () => (/* binding */ assembleDifference),
/* harmony export */   ik: () => (/* binding */ hasChanges)
/* harmony export */ });
/** The whole difference from its parts. */
function assembleDifference(parts) {
    const { schema, settings, tables } = parts;
    return { ...parts, equal: schema.length === 0 && settings.length === 0 && tables.every(isUnchanged) };
}
/** Whether every row of a table was compared and is the same; a table that could not be compared is not unchanged. */
function isUnchanged(table) {
    return table.comparable === 'rows' && table.added + table.removed + table.changed === 0;
}
/** Whether rows of a table are known to differ; false also where that is not known. */
function hasChanges(table) {
    return table.comparable !== 'no' && table.added + table.removed + table.changed > 0;
}
/** Every setting in which two databases differ. */
function compareSettings(before, after) {
    return Object.keys(before)
        .filter((setting) => before[setting] !== after[setting])
        .map((setting) => ({ setting, before: String(before[setting]), after: String(after[setting]) }));
}


/***/ }),

/***/ 33877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ givenBy),
/* harmony export */   v: () => (/* binding */ givenByVariable)
/* harmony export */ });
/** The value of an option, or else of a variable of the environment; null when neither says anything. */
function givenBy(option, variable) {
    if (option.text !== undefined)
        return { text: option.text, from: option.flag };
    return variable === undefined ? null : givenByVariable(variable.name, variable.environment);
}
/** The value of a variable of the environment. An empty one is none: that is what an unset one is on GitHub. */
function givenByVariable(name, environment) {
    const text = environment[name];
    return text === undefined || text === '' ? null : { text, from: name };
}


/***/ }),

/***/ 35734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ parseSwitch),
/* harmony export */   kB: () => (/* binding */ parseWord),
/* harmony export */   oA: () => (/* binding */ parseWholeNumber),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

/**
 * A whole number in decimal digits.
 * @throws BackupError INPUT_INVALID
 */
function parseWholeNumber(given, { min, max }) {
    const number = /^\d{1,15}$/.test(given.text) ? Number(given.text) : Number.NaN;
    if (number >= min && number <= max)
        return number;
    throw invalid(given, `a whole number from ${min} to ${max}`);
}
const TRUE = new Set(['true', 'yes', 'on', '1']);
const FALSE = new Set(['false', 'no', 'off', '0']);
/**
 * A yes or no, in any letter case.
 * @throws BackupError INPUT_INVALID
 */
function parseSwitch(given) {
    const text = given.text.trim().toLowerCase();
    if (TRUE.has(text))
        return true;
    if (FALSE.has(text))
        return false;
    throw invalid(given, 'true or false');
}
/**
 * One of a few words.
 * @throws BackupError INPUT_INVALID
 */
function parseWord(given, words) {
    const word = words.find((candidate) => candidate === given.text);
    if (word !== undefined)
        return word;
    throw invalid(given, `one of ${words.join(', ')}`);
}
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
/**
 * An instant in ISO 8601 with its zone, or a day, which means its first instant in UTC.
 * @throws BackupError INPUT_INVALID
 */
function parseTime(given) {
    const { text } = given;
    const time = ISO_TIME.test(text) || DAY.test(text) ? new Date(text) : new Date(Number.NaN);
    if (!Number.isNaN(time.getTime()) && isRealDay(text.slice(0, 10)))
        return time;
    throw invalid(given, 'a time with its zone, such as 2026-11-23T01:04:05Z, or a day, such as 2026-11-23');
}
/** False for the 31st of February, which Date moves to March. */
function isRealDay(day) {
    const date = new Date(day);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
function invalid({ text, from }, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${from} must be ${expected}, and is "${text}".`, {
        hint: `Correct the value of ${from}.`,
        context: { from, given: text, expected },
    });
}


/***/ }),

/***/ 55752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ databaseAmbiguous),
/* harmony export */   cG: () => (/* binding */ archiveNotFound),
/* harmony export */   kO: () => (/* binding */ archivesAmbiguous),
/* harmony export */   ou: () => (/* binding */ archiveExpired)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

const NAMES_SHOWN = 5;
/** @param wanted what was asked for, as in "There is no archive …" */
function archiveNotFound(wanted, looked) {
    const expired = looked.filter((entry) => entry.expired).length;
    const there = looked.length - expired;
    const gone = expired === 0 ? '' : ` and ${expired} that expired`;
    const newest = there === 0 ? '' : ` The newest: ${shown(looked.filter((entry) => !entry.expired))}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_NOT_FOUND', `There is no archive ${wanted}. The store holds ${there} to choose from${gone}.${newest}`, {
        hint: there === 0
            ? 'Check that this is the right store and the right database, or make a backup first.'
            : 'List the store and give the name of one of its archives.',
        context: { archives: there, expired },
    });
}
/** @param wanted what was asked for, as the subject of the sentence */
function archivesAmbiguous(wanted, matches) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_AMBIGUOUS', `${wanted} fits ${matches.length} archives: ${shown(matches)}.`, { hint: 'Give the whole name of the one that you mean.', context: { matches: matches.length } });
}
/** The latest was asked for, and of whose archives it should be is not clear. */
function databaseAmbiguous(databases) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_AMBIGUOUS', `The store holds archives of ${databases.length} databases: ${capped(databases)}.`, {
        hint: 'Say which database is meant (on the command line: --database NAME), or give the name of an archive.',
        context: { databases: databases.length },
    });
}
function archiveExpired(entry) {
    const when = entry.expiresAt === null ? '' : ` on ${entry.expiresAt.toISOString()}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_EXPIRED', `The archive ${entry.name} expired${when}: its bytes are gone.`, {
        hint: 'Choose another archive. A longer retention in the store keeps the next ones for longer.',
        context: { archive: entry.name },
    });
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

/***/ 57313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ renderDifference),
/* harmony export */   T: () => (/* binding */ describeVirtual),
/* harmony export */   renderDiffed: () => (/* binding */ renderDiffed)
/* harmony export */ });
/* harmony import */ var _domain_difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84297);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33467);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85795);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12489);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26126);






const LINES_SHOWN = 20;
const NAMES_SHOWN = 5;
/** How two archives or databases differ; never a value of a row. */
function renderDiffed({ after, before, difference, durationMs }, style) {
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .separate */ .sj)([
        renderTitle(difference, style),
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .indent */ .pZ)((0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .renderFacts */ .Id)([
            ['Before', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(before.subject)],
            ['After', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(after.subject)],
            ['Time', (0,_times_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDuration */ .PP)(durationMs)],
        ])),
    ], (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .indent */ .pZ)(renderDifference(difference, style))).join('\n');
}
/** The rows of each table, the schema, the settings, and what could not be compared. */
function renderDifference(difference, style) {
    const { schema, settings, tables } = difference;
    const changed = tables.filter(_domain_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .hasChanges */ .ik);
    const [head = '', ...rows] = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .alignColumns */ .RM)([['Removed', 'Added', 'Changed', 'Table'], ...changed.map(rowOf)], ['right', 'right', 'right']);
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .separate */ .sj)(changed.length === 0 ? [] : [style.bold(head), ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .capLines */ .uv)(rows, LINES_SHOWN)], (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .capLines */ .uv)((0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .alignColumns */ .RM)(schema.map(renderObject)), LINES_SHOWN), settings.map(({ after, before, setting }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(`${setting}: ${before} before, ${after} after`)), [...(0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .capLines */ .uv)(renderReasons(tables, style), LINES_SHOWN), ...renderVirtual(difference, style)], renderRest(tables));
}
function renderTitle(difference, style) {
    const { equal, schema, settings, tables } = difference;
    if (equal)
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'ok', 'Equal');
    return schema.length + settings.length > 0 || tables.some(_domain_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .hasChanges */ .ik)
        ? (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'note', 'Different')
        : (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'warning', 'No difference found, but not everything could be compared');
}
function rowOf({ added, changed, removed, table }) {
    return [...[removed, added, changed].map(_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .renderCount */ .SS), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(table)];
}
function renderObject({ change, name, type }) {
    return [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(type)} ${change}`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(name)];
}
function renderReasons(tables, style) {
    return tables.flatMap((table) => {
        if (table.reason === undefined)
            return [];
        const mark = table.comparable === 'no' ? 'warning' : 'note';
        const title = table.comparable === 'no' ? 'not compared: ' : '';
        return [`${(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .sign */ ._S)(style, mark)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(table.table)}: ${title}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(table.reason)}`];
    });
}
function renderVirtual({ virtualTables }, style) {
    return virtualTables.length === 0 ? [] : [`${(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .sign */ ._S)(style, 'note')} ${describeVirtual(virtualTables)}`];
}
/** What became of virtual tables, with names as they are escaped for a terminal. */
function describeVirtual(virtualTables) {
    const more = virtualTables.length - NAMES_SHOWN;
    const names = virtualTables.slice(0, NAMES_SHOWN).map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$).join(', ');
    const rest = more > 0 ? ` and ${more} more` : '';
    return `Virtual tables hold no rows themselves; the tables behind them are compared: ${names}${rest}.`;
}
function renderRest(tables) {
    const same = tables.filter(_domain_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnchanged */ ._5).length;
    return same === 0 ? [] : [`${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(same, 'table')} with the same rows.`];
}


/***/ }),

/***/ 34719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ guardDocument),
/* harmony export */   _: () => (/* binding */ disarmDocument)
/* harmony export */ });
/* harmony import */ var _json_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74441);
/* harmony import */ var _json_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28047);


function guardDocument(ends, jobStatus) {
    return { ...(0,_json_results_js__WEBPACK_IMPORTED_MODULE_1__/* .envelope */ .R)('guard'), verdict: verdictOf(ends), jobStatus, guards: ends.map(guardItem) };
}
function disarmDocument(databases) {
    return { ...(0,_json_results_js__WEBPACK_IMPORTED_MODULE_1__/* .envelope */ .R)('disarm'), verdict: 'ok', databases };
}
function guardItem(end) {
    switch (end.outcome) {
        case 'left':
            return end;
        case 'rolled back': {
            const { entry, isSafe, message } = end.kept;
            const kept = { archive: entry === null ? null : (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveItem */ .UE)(entry), message, isSafe };
            return { ...end, kept, restored: (0,_json_results_js__WEBPACK_IMPORTED_MODULE_1__.restoreDocument)(end.restored) };
        }
        case 'failed':
            return { ...end, error: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .errorItem */ .md)(end.error) };
    }
}
function verdictOf(ends) {
    if (ends.some(({ outcome }) => outcome === 'failed'))
        return 'failed';
    return ends.some(isWarning) ? 'warning' : 'ok';
}
function isWarning(end) {
    return ((end.outcome === 'left' && end.reason === 'not armed') ||
        (end.outcome === 'rolled back' && !end.kept.isSafe));
}


/***/ }),

/***/ 76686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shellPath)
/* harmony export */ });
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50947);

/** A path as one word of a command that is copied; a name that begins with "-" would be taken for an option. */
function shellPath(path) {
    return (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(path.startsWith('-') ? `./${path}` : path);
}


/***/ }),

/***/ 97786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ renderSummaryDifference)
/* harmony export */ });
/* harmony import */ var _domain_difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84297);
/* harmony import */ var _diff_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57313);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93411);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85795);
/* harmony import */ var _summary_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70132);






/** How two databases differ: rows per table, schema and settings. Never a value. */
function renderSummaryDifference(difference) {
    const { schema, settings, tables, virtualTables } = difference;
    const changed = tables.filter(_domain_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .hasChanges */ .ik);
    const same = tables.filter(_domain_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnchanged */ ._5).length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownBlocks */ .KR)((0,_summary_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .cappedTable */ .Uz)(['Table', 'Rows added', 'Rows removed', 'Rows changed'], changed.map(rowOf), [
        'left',
        'right',
        'right',
        'right',
    ]), (0,_summary_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .cappedTable */ .Uz)(['Schema', 'Name', 'Change'], schema.map(({ change, name, type }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)(type), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(name), change])), (0,_summary_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .cappedTable */ .Uz)(['Setting', 'Before', 'After'], settings.map(({ after, before, setting }) => [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(setting),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(before),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(after),
    ])), (0,_summary_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .cappedTable */ .Uz)(['Table', 'How far it was compared'], tables.flatMap(reasonOf)), virtualTables.length === 0 ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)((0,_diff_text_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVirtual */ .T)(virtualTables)), same === 0 ? '' : `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(same, 'table')} with the same rows.`);
}
function rowOf({ added, changed, removed, table }) {
    return [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(table), ...[added, removed, changed].map(_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .renderCount */ .SS)];
}
function reasonOf({ comparable, reason, table }) {
    if (reason === undefined)
        return [];
    return [[(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(table), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)(comparable === 'no' ? `Not compared: ${reason}` : reason)]];
}


/***/ }),

/***/ 98063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ renderRecipe),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   ep: () => (/* binding */ pathInWorkspace)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93411);
/* harmony import */ var _markdown_shell_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76686);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50947);
/* harmony import */ var _yaml_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87106);




/** What brings one backup back: a step for a workflow, and commands for the day when there is none. */
function renderRecipe(backup, place) {
    const { archive, artifact, source } = backup;
    const target = fileNameOf(source);
    const chosen = artifact === null ? `archive: ${(0,_yaml_word_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlWord */ .Q)(archive)}` : `artifact-id: ${artifact.id}`;
    const step = [
        `- uses: ${place.action}`,
        '  with:',
        '    mode: restore',
        `    ${chosen}`,
        `    database: ${(0,_yaml_word_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlWord */ .Q)(pathInWorkspace(source, place))}`,
        `    confirm: ${(0,_yaml_word_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlWord */ .Q)(target)}`,
    ];
    const byHand = [
        ...(artifact === null
            ? []
            : [
                `gh run download ${artifact.runId} --repo ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(artifact.repository)} --name ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(artifact.name)}`,
            ]),
        `gunzip --stdout ${(0,_markdown_shell_path_js__WEBPACK_IMPORTED_MODULE_1__/* .shellPath */ .G)(artifact?.zippedName ?? archive)} > ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(`restored-${target}`)}`,
    ];
    const body = [
        'As a step of a workflow:',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCopyable */ .f1)('yaml', step),
        'By hand, into a new file:',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCopyable */ .f1)('sh', byHand),
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFolded */ .Kh)('How to restore this backup', body.join('\n\n'));
}
/** The last part of a path of any system. */
function fileNameOf(path) {
    return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
/** A path as it stands in a workflow: relative to the workspace where it lies in it. */
function pathInWorkspace(path, { workspace }) {
    const rest = path.startsWith(workspace) ? path.slice(workspace.length) : '';
    return /^[/\\]./.test(rest) ? rest.slice(1) : path;
}


/***/ }),

/***/ 70132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ renderSummaryChanges),
/* harmony export */   Uz: () => (/* binding */ cappedTable),
/* harmony export */   qn: () => (/* binding */ renderSummaryTables)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93411);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85795);



const TABLES_SHOWN = 50;
/** The rows of each table, the largest first, folded. */
function renderSummaryTables(tables) {
    const largestFirst = [...tables].sort((a, b) => (b.rows ?? 0) - (a.rows ?? 0));
    const rows = largestFirst.map(({ name, rows: count }) => [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(name),
        count === null ? 'not countable' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCount */ .SS)(count),
    ]);
    const title = `Rows in ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(tables.length, 'table')}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFolded */ .Kh)(title, cappedTable(['Table', 'Rows'], rows, ['left', 'right']));
}
/** What a restore changes, per table; tables that stay as they are are only counted. */
function renderSummaryChanges({ method, tables }) {
    if (method === 'create')
        return '';
    if (tables === null)
        return 'What is lost cannot be said: the target cannot be read.';
    const changed = tables.filter(isChanged);
    const same = tables.length - changed.length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownBlocks */ .KR)(cappedTable(['Table', 'Before', 'After', 'Change'], changed.map(rowOf), ['left', 'right', 'right']), same === 0 ? '' : `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(same, 'table')} with the same number of rows before and after.`);
}
/** A table of at most 50 rows, which says how many more there are. */
function cappedTable(headings, rows, alignments = []) {
    const more = rows.length - TABLES_SHOWN;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownBlocks */ .KR)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(headings, rows.slice(0, TABLES_SHOWN), alignments), more > 0 ? `… and ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCount */ .SS)(more)} more` : '');
}
function isChanged(table) {
    return table.change !== 'same count';
}
function rowOf(change) {
    const { rowsAfter, rowsBefore, table } = change;
    return [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(table), renderRows(rowsBefore), renderRows(rowsAfter), renderChange(change)];
}
function renderRows(rows) {
    return rows === null ? '–' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCount */ .SS)(rows);
}
function renderChange({ change, rowsAfter, rowsBefore }) {
    switch (change) {
        case 'not countable':
            return change;
        case 'appears':
            return 'the table returns';
        case 'disappears':
            return '<strong>the table is lost</strong>';
        case 'rows': {
            const gained = (rowsAfter ?? 0) - (rowsBefore ?? 0);
            return gained > 0
                ? `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(gained, 'row')} more`
                : `<strong>${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(-gained, 'row')} fewer</strong>`;
        }
    }
}


/***/ }),

/***/ 26126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ renderDay),
/* harmony export */   PP: () => (/* binding */ renderDuration),
/* harmony export */   Qt: () => (/* binding */ renderAge),
/* harmony export */   sZ: () => (/* binding */ renderTime)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85795);

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** A duration as a person says it: `340 ms`, `1.2 s`, `2 min 5 s`, `3 h 4 min`. */
function renderDuration(durationMs) {
    const wholeMs = Math.round(durationMs);
    if (wholeMs < SECOND_MS)
        return `${wholeMs} ms`;
    const tenths = Math.round(durationMs / 100);
    if (tenths < 600)
        return `${(tenths / 10).toFixed(1)} s`;
    const seconds = Math.round(durationMs / SECOND_MS);
    if (seconds < 3_600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    const minutes = Math.round(durationMs / MINUTE_MS);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/** How long ago something was, in one unit: `just now`, `5 minutes`, `3 hours`, `12 days`. */
function renderAge(time, now) {
    const ageMs = now.getTime() - time.getTime();
    if (ageMs < -MINUTE_MS)
        return 'in the future';
    if (ageMs < MINUTE_MS)
        return 'just now';
    if (ageMs < HOUR_MS)
        return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(Math.floor(ageMs / MINUTE_MS), 'minute');
    if (ageMs < 2 * DAY_MS)
        return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(Math.floor(ageMs / HOUR_MS), 'hour');
    return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(Math.floor(ageMs / DAY_MS), 'day');
}
/** An instant to the second, with its zone: `2026-11-23 01:04:05 UTC`. */
function renderTime(time) {
    return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** The day of an instant in UTC: `2026-11-23`. */
function renderDay(time) {
    return time.toISOString().slice(0, 10);
}


/***/ }),

/***/ 87106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ yamlWord)
/* harmony export */ });
/** A text as a value in YAML, also between braces: as it is where nobody could take it for anything else. */
function yamlWord(text) {
    return /^[A-Za-z][\w-]*[./][\w./-]*$/.test(text) ? text : JSON.stringify(text);
}


/***/ })

};
