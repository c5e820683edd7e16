export const id = 6016;
export const ids = [6016,8047,1738,5408,7104,1265,5044,4723];
export const modules = {

/***/ 76826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ endStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _presentation_annotation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72183);


/**
 * Ends the process of a step when everything is written, whatever a library left open.
 * @param failure why the step fails; null when it does not
 */
async function endStep(failure) {
    if (failure !== null)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed((0,_presentation_annotation_js__WEBPACK_IMPORTED_MODULE_1__/* .renderStepFailure */ .hj)(failure));
    await new Promise((resolve) => process.stdout.write('', resolve));
    process.exit(failure?.exitCode ?? 0);
}


/***/ }),

/***/ 44454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ performStep),
/* harmony export */   L: () => (/* binding */ resultOfError)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _presentation_annotation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72183);
/* harmony import */ var _presentation_error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85408);
/* harmony import */ var _presentation_json_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28047);
/* harmony import */ var _presentation_summary_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84547);





/** Does what the inputs ask for. Whatever fails is a result with a failure. Only what a mode needs is loaded. */
async function performStep(inputs, surroundings) {
    try {
        return await performMode(inputs, surroundings);
    }
    catch (thrown) {
        const error = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asBackupError */ .ZJ)(thrown);
        return (await resultOfFirstRun(error, inputs)) ?? resultOfError(error, inputs.mode);
    }
}
/** The result of a step that failed before it had one. */
function resultOfError(error, mode) {
    return {
        text: (style) => (0,_presentation_error_text_js__WEBPACK_IMPORTED_MODULE_2__.renderError)(error, style),
        summary: (0,_presentation_summary_error_js__WEBPACK_IMPORTED_MODULE_4__/* .renderErrorSummary */ .L)(error),
        annotations: error.report === null ? [] : (0,_presentation_annotation_js__WEBPACK_IMPORTED_MODULE_1__/* .annotateError */ .TF)(error),
        outputs: { verdict: 'failed' },
        documents: [(0,_presentation_json_results_js__WEBPACK_IMPORTED_MODULE_3__.errorDocument)(error, mode, null)],
        failure: error,
    };
}
async function performMode(inputs, surroundings) {
    switch (inputs.mode) {
        case 'create':
            return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(4970), __webpack_require__.e(9766), __webpack_require__.e(3650), __webpack_require__.e(5171), __webpack_require__.e(5223)]).then(__webpack_require__.bind(__webpack_require__, 85223))).create(inputs, surroundings);
        case 'verify':
            return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(4970), __webpack_require__.e(9766), __webpack_require__.e(7829), __webpack_require__.e(3282)]).then(__webpack_require__.bind(__webpack_require__, 97829))).verify(inputs, surroundings);
        case 'restore':
            return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(4970), __webpack_require__.e(9766), __webpack_require__.e(7883), __webpack_require__.e(7829), __webpack_require__.e(5813)]).then(__webpack_require__.bind(__webpack_require__, 85813))).restore(inputs, surroundings);
        case 'list':
            return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4970), __webpack_require__.e(8166)]).then(__webpack_require__.bind(__webpack_require__, 27976))).list(inputs, surroundings);
        case 'prune':
            return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(4970), __webpack_require__.e(9766), __webpack_require__.e(3650), __webpack_require__.e(9257)]).then(__webpack_require__.bind(__webpack_require__, 89257))).prune(inputs, surroundings);
        case 'check':
            return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(4970), __webpack_require__.e(9766), __webpack_require__.e(905), __webpack_require__.e(3312)]).then(__webpack_require__.bind(__webpack_require__, 1385))).check(inputs, surroundings);
        case 'disarm':
            return (await __webpack_require__.e(/* import() */ 3532).then(__webpack_require__.bind(__webpack_require__, 13532))).disarm(inputs, surroundings);
        case 'rehearse':
            return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(6727), __webpack_require__.e(3974)]).then(__webpack_require__.bind(__webpack_require__, 8302))).rehearse(inputs, surroundings);
        case 'status':
            return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(4970), __webpack_require__.e(9766), __webpack_require__.e(4172), __webpack_require__.e(7095)]).then(__webpack_require__.bind(__webpack_require__, 95766))).status(inputs, surroundings);
        case 'history':
            return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1899), __webpack_require__.e(4970), __webpack_require__.e(9766), __webpack_require__.e(7774)]).then(__webpack_require__.bind(__webpack_require__, 43227))).history(inputs, surroundings);
        case 'drill':
            return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(4970), __webpack_require__.e(9766), __webpack_require__.e(7883), __webpack_require__.e(7668), __webpack_require__.e(3461)]).then(__webpack_require__.bind(__webpack_require__, 63461))).drill(inputs, surroundings);
        case 'renew':
            return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(4970), __webpack_require__.e(9766), __webpack_require__.e(5090), __webpack_require__.e(6652)]).then(__webpack_require__.bind(__webpack_require__, 21780))).renew(inputs, surroundings);
        case 'bisect':
            return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(4970), __webpack_require__.e(2837), __webpack_require__.e(2)]).then(__webpack_require__.bind(__webpack_require__, 21631))).bisect(inputs, surroundings);
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
    const { renderNothingFound } = await __webpack_require__.e(/* import() */ 1031).then(__webpack_require__.bind(__webpack_require__, 91031));
    return {
        text: () => `${error.message} This is no failure, because if-no-archive-found is ignore.`,
        summary: renderNothingFound(error, inputs.mode),
        annotations: [],
        outputs: {
            verdict: 'skipped',
            ...(inputs.mode === 'restore' ? { restored: 'false' } : { archives: '0' }),
        },
        documents: [(0,_presentation_json_results_js__WEBPACK_IMPORTED_MODULE_3__.errorDocument)(error, inputs.mode, null)],
        failure: null,
    };
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
/* harmony import */ var _files_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79737);
/* harmony import */ var _presentation_annotation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72183);
/* harmony import */ var _presentation_error_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85408);
/* harmony import */ var _presentation_json_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91738);
/* harmony import */ var _presentation_style_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12489);









/**
 * Tells the result of a step in every form: log, annotations, summary, outputs and JSON report.
 * @throws BackupError DISK_FULL, IO_FAILED when the runner's files cannot be written
 */
async function reportStep(result, temporaryFolder) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__.info(result.text(_presentation_style_js__WEBPACK_IMPORTED_MODULE_7__/* .COLOURED */ .uS));
    if (result.failure !== null && _actions_core__WEBPACK_IMPORTED_MODULE_3__.isDebug())
        _actions_core__WEBPACK_IMPORTED_MODULE_3__.debug((0,_presentation_error_text_js__WEBPACK_IMPORTED_MODULE_6__.renderStack)(result.failure));
    for (const { level, message, title } of (0,_presentation_annotation_js__WEBPACK_IMPORTED_MODULE_5__/* .capAnnotations */ .XO)(result.annotations)) {
        if (level === 'error')
            _actions_core__WEBPACK_IMPORTED_MODULE_3__.error(message, { title });
        else if (level === 'warning')
            _actions_core__WEBPACK_IMPORTED_MODULE_3__.warning(message, { title });
        else
            _actions_core__WEBPACK_IMPORTED_MODULE_3__.notice(message, { title });
    }
    const report = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryFolder, `savepoint-report-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.json`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(report, renderReport(result));
        await _actions_core__WEBPACK_IMPORTED_MODULE_3__.summary.addRaw(result.summary).write();
    }
    catch (error) {
        throw (0,_files_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapFileError */ .J)(error, report, 'target');
    }
    setOutputs({ ...result.outputs, 'error-code': result.failure?.code ?? '', report });
}
/** One document, or one a line where there are several. */
function renderReport({ documents }) {
    const [only] = documents;
    if (only !== undefined && documents.length === 1)
        return `${(0,_presentation_json_text_js__WEBPACK_IMPORTED_MODULE_8__.renderJson)(only)}\n`;
    return documents.map((document) => `${(0,_presentation_json_text_js__WEBPACK_IMPORTED_MODULE_8__.renderJsonLine)(document)}\n`).join('');
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_3__.setOutput(name, value);
}


/***/ }),

/***/ 33305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ openSurroundings)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/scratch.js
var scratch = __webpack_require__(47285);
// EXTERNAL MODULE: ./lib/use-proxy.js
var use_proxy = __webpack_require__(31265);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
;// CONCATENATED MODULE: ./lib/action/job-context.js

/**
 * @throws BackupError INPUT_INVALID when this is not a job of GitHub Actions
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function parseJobContext(environment) {
    return {
        origin: parseOrigin(environment),
        serverUrl: requireVariable('GITHUB_SERVER_URL', environment),
        apiUrl: requireVariable('GITHUB_API_URL', environment),
        workspace: requireVariable('GITHUB_WORKSPACE', environment),
        temporaryFolder: requireVariable('RUNNER_TEMP', environment),
        eventPath: findVariable('GITHUB_EVENT_PATH', environment),
        artifactService: parseArtifactService(environment),
        action: parseAction(environment),
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
        workflow: workflowPathOf(findVariable('GITHUB_WORKFLOW_REF', environment) ?? '', repository),
    };
}
/** `owner/name/.github/workflows/backup.yml@refs/heads/main` without the repository and the ref. */
function workflowPathOf(workflowRef, repository) {
    const [path = ''] = workflowRef.split('@');
    return path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path;
}
/** Both variables are empty for an action that lies in the workspace. */
function parseAction(environment) {
    const repository = findVariable('GITHUB_ACTION_REPOSITORY', environment);
    const ref = findVariable('GITHUB_ACTION_REF', environment);
    return repository === null || ref === null ? './' : `${repository}@${ref}`;
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

// EXTERNAL MODULE: ./lib/presentation/escape.js
var presentation_escape = __webpack_require__(86905);
;// CONCATENATED MODULE: ./lib/action/log-reporter.js

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
        this.#log.startGroup((0,presentation_escape.escapeSentence)(title));
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
        this.#log.info((0,presentation_escape.escapeSentence)(message));
    }
    /** Ends the group that is open; what follows stands in the open. */
    close() {
        if (this.#isGroupOpen)
            this.#log.endGroup();
        this.#isGroupOpen = false;
    }
}

;// CONCATENATED MODULE: ./lib/action/stop-signals.js

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

;// CONCATENATED MODULE: ./lib/action/surroundings.js







/**
 * Reads where this step runs. From now on it stops in good order when the run is cancelled.
 * @throws BackupError INPUT_INVALID when this is not a job of GitHub Actions
 */
function openSurroundings(environment, log) {
    const job = parseJobContext(environment);
    (0,use_proxy.useProxy)(environment);
    const scratchRoot = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(job.temporaryFolder, 'savepoint-'));
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


/***/ }),

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

/***/ 82654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseArtifactName),
/* harmony export */   U: () => (/* binding */ renderArtifactName)
/* harmony export */ });
/* harmony import */ var _database_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63511);

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
    return (0,_database_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isDatabaseName */ .l)(database) ? { database, label: label ?? null } : null;
}


/***/ }),

/***/ 28015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h7: () => (/* binding */ presentBackups),
/* harmony export */   oD: () => (/* binding */ databasesOf),
/* harmony export */   rk: () => (/* binding */ isBackup)
/* harmony export */ });
/* harmony import */ var _guard_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21550);

/**
 * Tells whether an entry is a backup: a safety copy is what a restore put aside, and proves nothing; nor does what a
 * guard keeps of a failed job.
 */
function isBackup(entry) {
    return entry.kind !== 'safety' && !(0,_guard_label_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailedLabel */ .gy)(entry.label);
}
/** The backups whose bytes are still there, in the order of the catalog. */
function presentBackups(catalog) {
    return catalog.filter((entry) => isBackup(entry) && !entry.expired);
}
/** The databases that a catalog names, by name; archives that name none add nothing. */
function databasesOf(catalog) {
    const names = catalog.flatMap((entry) => (entry.database === null ? [] : [entry.database]));
    return [...new Set(names)].sort();
}


/***/ }),

/***/ 15835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ orderCatalog)
/* harmony export */ });
/** Newest first; two of the same instant by name, so that the order is always the same. */
function orderCatalog(entries) {
    return [...entries].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.name < b.name ? 1 : a.name > b.name ? -1 : 0));
}


/***/ }),

/***/ 63511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ databaseNameOf),
/* harmony export */   l: () => (/* binding */ isDatabaseName)
/* harmony export */ });
/** Room for the longest label and for what the file system or a store appends within 255 bytes. */
const MAX_LENGTH = 100;
const NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/;
/** Tells whether a text can be a database's name in the catalog. */
function isDatabaseName(text) {
    return NAME.test(text);
}
/**
 * The name under which the archives of a source stand in the catalog: its file name without a final `.db`. Where
 * something has to be replaced or cut off, a digest of the whole file name is appended, so that two names that look
 * alike afterwards stay apart: `kasse ü.db` gives `kasse---544b3ad7`.
 *
 * Sources of the same file name in different folders are the same database, and so are `app` and `app.db`.
 */
function databaseNameOf(fileName) {
    const bare = fileName.endsWith('.db') ? fileName.slice(0, -'.db'.length) : fileName;
    if (isDatabaseName(bare))
        return bare;
    const suffix = `-${shortDigestOf(fileName)}`;
    const safe = bare.replace(/[^A-Za-z0-9._-]/gu, '-').replace(/^\.+/, '');
    return `${(safe || 'database').slice(0, MAX_LENGTH - suffix.length)}${suffix}`;
}
/** FNV-1a, 32 bits, over the UTF-8 bytes: enough to tell names apart, not to protect anything. */
function shortDigestOf(text) {
    let digest = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text))
        digest = Math.imul(digest ^ byte, 0x01000193);
    return (digest >>> 0).toString(16).padStart(8, '0');
}


/***/ }),

/***/ 49285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   ZJ: () => (/* binding */ asBackupError),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   hj: () => (/* binding */ BackupError),
/* harmony export */   z1: () => (/* binding */ ERROR_KINDS)
/* harmony export */ });
/** The exit code of each kind. Scripts rely on these numbers: they never change. */
const EXIT_CODES = {
    usage: 2,
    partial: 3,
    source: 10,
    integrity: 11,
    archive: 12,
    catalog: 13,
    store: 14,
    target: 15,
    policy: 16,
    'rolled-back': 17,
    internal: 70,
    cancelled: 130,
};
/** Every code that Savepoint reports, and its kind. */
const ERROR_KINDS = {
    INPUT_INVALID: 'usage',
    INPUTS_CONFLICT: 'usage',
    CONFIRMATION_REQUIRED: 'usage',
    UNSUPPORTED_PLATFORM: 'usage',
    SOME_SOURCES_FAILED: 'partial',
    SOURCE_NOT_FOUND: 'source',
    SOURCE_UNREADABLE: 'source',
    SOURCE_NOT_A_FILE: 'source',
    SOURCE_NOT_A_DATABASE: 'source',
    SOURCE_EMPTY: 'source',
    SOURCE_UNSUPPORTED_FORMAT: 'source',
    SOURCE_BUSY: 'source',
    SOURCE_CHANGED: 'source',
    INTEGRITY_CHECK_FAILED: 'integrity',
    CHECK_NOT_FINISHED: 'integrity',
    FINGERPRINT_MISMATCH: 'integrity',
    ASSERTION_FAILED: 'integrity',
    VERIFICATION_FAILED: 'integrity',
    DRILL_FAILED: 'integrity',
    ARCHIVE_TRUNCATED: 'archive',
    ARCHIVE_DAMAGED: 'archive',
    ARCHIVE_DIGEST_MISMATCH: 'archive',
    ARCHIVE_TOO_LARGE: 'archive',
    ARCHIVE_NOT_GZIP: 'archive',
    MANIFEST_INVALID: 'archive',
    MANIFEST_VERSION_UNSUPPORTED: 'archive',
    ARCHIVE_NOT_FOUND: 'catalog',
    ARCHIVE_AMBIGUOUS: 'catalog',
    SAFETY_COPY_NOT_FOUND: 'catalog',
    STORE_UNREACHABLE: 'store',
    STORE_UNAUTHORIZED: 'store',
    STORE_NAME_TAKEN: 'store',
    STORE_NOT_WRITABLE: 'store',
    STORE_QUOTA_EXHAUSTED: 'store',
    STORE_RATE_LIMITED: 'store',
    STORE_UPLOAD_FAILED: 'store',
    STORE_DOWNLOAD_FAILED: 'store',
    STORE_UNSUPPORTED: 'store',
    ARCHIVE_EXPIRED: 'store',
    TARGET_EXISTS: 'target',
    TARGET_IN_USE: 'target',
    TARGET_NOT_WRITABLE: 'target',
    TARGET_NOT_A_FILE: 'target',
    TARGET_UNSUITABLE: 'target',
    DISK_FULL: 'target',
    IO_FAILED: 'target',
    GUARD_ROLLBACK_FAILED: 'target',
    REHEARSAL_COMMAND_FAILED: 'policy',
    REHEARSAL_TIMED_OUT: 'policy',
    REHEARSAL_ROWS_LOST: 'policy',
    REHEARSAL_ROWS_ORPHANED: 'policy',
    REHEARSAL_TOUCHED_SOURCE: 'policy',
    PRUNE_WOULD_EMPTY: 'policy',
    ORIGIN_UNTRUSTED: 'policy',
    PUBLIC_REPOSITORY: 'policy',
    BACKUP_STALE: 'policy',
    TOO_FEW_VERIFIED: 'policy',
    ARCHIVES_EXPIRING: 'policy',
    STORAGE_NEARLY_FULL: 'policy',
    WORKFLOW_DISABLED: 'policy',
    BACKUPS_FAILING: 'policy',
    BACKUPS_SKIPPED: 'policy',
    SUCCESS_RATE_LOW: 'policy',
    BACKUP_SHRUNK: 'policy',
    BACKUP_SLOWED: 'policy',
    DRILL_OVERDUE: 'policy',
    RESTORE_ROLLED_BACK: 'rolled-back',
    INVARIANT_BROKEN: 'internal',
    CANCELLED: 'cancelled',
};
/**
 * The only error class of the project. The message says what failed, on which thing, expected and got; names from
 * outside stand in it raw and are escaped where it is rendered. A foreign error is wrapped once, where it was met.
 */
class BackupError extends Error {
    name = 'BackupError';
    code;
    hint;
    context;
    transient;
    /** The checks behind the failure; null when none were done. */
    report;
    constructor(code, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
        this.context = details.context ?? {};
        this.transient = details.transient ?? false;
        this.report = details.report ?? null;
    }
    get kind() {
        return ERROR_KINDS[this.code];
    }
    get exitCode() {
        return EXIT_CODES[this.kind];
    }
}
/** The error of an operation that the user, the runner or the operating system asked to stop. */
function cancelled(reason) {
    return new BackupError('CANCELLED', `Cancelled by ${reason}.`, {
        hint: 'Nothing was left half done. Run the same command again to start over.',
    });
}
/** A value that is always a {@link BackupError}: itself, or a foreign error as INVARIANT_BROKEN with its cause. */
function asBackupError(thrown) {
    if (thrown instanceof BackupError)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new BackupError('INVARIANT_BROKEN', `Something failed that Savepoint did not foresee: ${message}`, {
        hint: 'This is a defect of Savepoint. Please report it with the command and the output of --debug.',
        cause: thrown,
    });
}


/***/ }),

/***/ 63108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ tableKey),
/* harmony export */   t: () => (/* binding */ compareFingerprints)
/* harmony export */ });
/** The key that identifies a table across fingerprints. */
function tableKey(table) {
    return table.nameHex === undefined ? `u:${table.name}` : `x:${table.nameHex}`;
}
/** Every fact in which `got` differs from `expected`; empty when the two describe the same content. */
function compareFingerprints(expected, got) {
    return [...compareFacts(expected, got), ...compareTables(expected.tables, got.tables)];
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

/***/ 21550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gy: () => (/* binding */ isFailedLabel),
/* harmony export */   jy: () => (/* binding */ failedLabelOf),
/* harmony export */   lC: () => (/* binding */ assertBackupLabel)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

/** What the label of every archive begins with that holds the database of a failed job. */
const FAILED = 'failed-job';
const MAX_LENGTH = 60;
/** The label of the archive that keeps a database as a failed job left it. */
function failedLabelOf(label) {
    return label === null ? FAILED : `${FAILED}-${label}`.slice(0, MAX_LENGTH);
}
/** Tells whether an archive with this label holds the database of a failed job, which is never a backup. */
function isFailedLabel(label) {
    return label === FAILED || label?.startsWith(`${FAILED}-`) === true;
}
/**
 * Refuses a label that would keep a backup from counting as one.
 * @throws BackupError INPUT_INVALID
 */
function assertBackupLabel(label) {
    if (!isFailedLabel(label))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `"${label}" cannot be the label of a backup.`, {
        hint: `Labels that begin with ${FAILED} are for what a guard keeps of failed jobs, and never count as backups.`,
        context: { label },
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

/***/ 79737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ wrapFileError),
/* harmony export */   i: () => (/* binding */ megabytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49285);



const CODES = {
    source: { missing: 'SOURCE_NOT_FOUND', denied: 'SOURCE_UNREADABLE' },
    archive: { missing: 'ARCHIVE_NOT_FOUND', denied: 'IO_FAILED' },
    store: { missing: 'STORE_NOT_WRITABLE', denied: 'STORE_NOT_WRITABLE' },
    target: { missing: 'TARGET_NOT_WRITABLE', denied: 'TARGET_NOT_WRITABLE' },
    scratch: { missing: 'IO_FAILED', denied: 'IO_FAILED' },
};
/**
 * The error that a file operation threw, as a {@link BackupError}: one that is already one stays itself.
 * `DISK_FULL` for no space, quota and file-size limit; the role's own codes for a missing or a protected file;
 * `IO_FAILED` for everything else that the operating system reports.
 * @param neededBytes how much the whole file needs, where the caller knows
 */
function wrapFileError(thrown, path, role, neededBytes) {
    if (!isSystemError(thrown))
        return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asBackupError */ .ZJ)(thrown);
    const message = `Cannot ${thrown.syscall} ${path}: ${REASONS[thrown.code] ?? thrown.message}.`;
    const details = { context: { path, errno: thrown.code }, cause: thrown };
    switch (thrown.code) {
        case 'ENOSPC':
        case 'EDQUOT':
        case 'EFBIG':
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('DISK_FULL', fullMessage(thrown, path, neededBytes), {
                ...details,
                hint: 'Free some space, or use another disk. Existing files are untouched.',
            });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj(CODES[role].denied, message, {
                ...details,
                hint: 'Check the owner and the permissions of the file and its folder, and whether the disk is read-only.',
            });
        case 'ENOENT':
        case 'ENOTDIR':
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj(CODES[role].missing, message, { ...details, hint: 'Check the path.' });
        default:
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('IO_FAILED', message, {
                ...details,
                hint: 'Check the disk, its mount and the log of the operating system, then try again.',
            });
    }
}
function isSystemError(thrown) {
    if (!(thrown instanceof Error))
        return false;
    const { code, syscall } = thrown;
    return typeof code === 'string' && typeof syscall === 'string';
}
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    EROFS: 'the file system is read-only',
    ENOENT: 'it does not exist',
    ENOTDIR: 'a part of the path is not a folder',
    EISDIR: 'it is a folder',
    EEXIST: 'it exists already',
    EMFILE: 'too many open files',
    EIO: 'input/output error of the disk',
};
function fullMessage(error, path, neededBytes) {
    if (error.code === 'EFBIG')
        return `Cannot write ${path}: the limit for the size of a file is reached.`;
    if (error.code === 'EDQUOT')
        return `No space left for ${path}: the disk quota is used up.`;
    const needs = neededBytes === undefined ? [] : [`needs about ${megabytes(neededBytes)}`];
    const facts = [...needs, ...freeText(path)].join(', ');
    return `No space left in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}${facts === '' ? '.' : `: ${facts}.`}`;
}
function freeText(path) {
    try {
        const { bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        return [`${megabytes(bavail * bsize)} free`];
    }
    catch {
        return [];
    }
}
/** A size for a message about space, in whole megabytes, rounded up. */
function megabytes(sizeBytes) {
    return `${Math.ceil(sizeBytes / 1_000_000)} MB`;
}


/***/ }),

/***/ 72183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ annotatePassedOver),
/* harmony export */   TF: () => (/* binding */ annotateError),
/* harmony export */   XO: () => (/* binding */ capAnnotations),
/* harmony export */   cz: () => (/* binding */ annotateWarnings),
/* harmony export */   hj: () => (/* binding */ renderStepFailure)
/* harmony export */ });
/* harmony import */ var _error_titles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76904);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86905);


/** The runner keeps ten of a level for a step; the last error is the one that fails it. */
const MAX_PER_LEVEL = 9;
/** One annotation for each check that failed, or for the error itself when no check did. */
function annotateError({ code, hint, message, report }) {
    const failed = report?.findings.filter(({ outcome }) => outcome === 'failed') ?? [];
    if (report === null || failed.length === 0) {
        return [{ level: 'error', title: _error_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_TITLES */ .N[code], message: renderMessage(message, hint) }];
    }
    return failed.map((finding) => annotateFinding(finding, 'error', report.subject, hint));
}
/** One annotation for each check that ended with a warning. */
function annotateWarnings({ findings, subject }) {
    return findings
        .filter(({ outcome }) => outcome === 'warning')
        .map((finding) => annotateFinding(finding, 'warning', subject, ''));
}
/** One annotation for each newer archive that could not be restored: what came back is older than the reader expects. */
function annotatePassedOver(passedOver) {
    const hint = 'An older archive was taken. Find out what happened to this one, and make a new backup.';
    return passedOver.map(({ name, reason }) => ({
        level: 'warning',
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(`${name}: passed over`),
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
    return `${_error_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_TITLES */ .N[code]} (${code}, exit code ${exitCode})\n${renderMessage(message, hint)}`;
}
function annotateFinding({ check, hint, message }, level, subject, otherwise) {
    return {
        level,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(`${subject}: ${check} ${level === 'error' ? 'failed' : 'has a warning'}`),
        message: renderMessage(message, hint ?? otherwise),
    };
}
function renderMessage(message, hint) {
    const said = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(message);
    return hint === '' ? said : `${said}\nWhat to do: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(hint)}`;
}


/***/ }),

/***/ 85408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderError: () => (/* binding */ renderError),
/* harmony export */   renderErrorInShort: () => (/* binding */ renderErrorInShort),
/* harmony export */   renderStack: () => (/* binding */ renderStack)
/* harmony export */ });
/* harmony import */ var _error_titles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76904);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86905);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92286);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33467);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12489);





/** An error for a person at a terminal: what failed, what to do next, and the checks behind it. */
function renderError(error, style) {
    const { hint, report } = error;
    const problems = report === null ? [] : (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderProblems */ .x)(withoutHint(report, hint), style));
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .separate */ .sj)(renderWhat(error, style), problems, [renderRemedy(error)]).join('\n');
}
/** An error after a text that shows the checks already. */
function renderErrorInShort(error, style) {
    return [...renderWhat(error, style), renderRemedy(error)].join('\n');
}
function renderWhat({ code, message }, style) {
    const title = (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(style, 'failed', _error_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_TITLES */ .N[code]);
    return [`${title} ${style.dim(`(${code})`)}`, `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(message)}`];
}
function renderRemedy({ hint }) {
    return `  What to do: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(hint)}`;
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
    return stack.split('\n').map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence).join('\n');
}


/***/ }),

/***/ 76904:
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
    MANIFEST_INVALID: 'The manifest of the archive is not valid',
    MANIFEST_VERSION_UNSUPPORTED: 'The archive was made by a newer Savepoint',
    ARCHIVE_NOT_FOUND: 'There is no such archive',
    ARCHIVE_AMBIGUOUS: 'More than one archive is meant',
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

/***/ 55743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ markdownCode),
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);

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
/** A name from outside as code, in which GitHub makes no links and notifies nobody. */
function markdownCode(name) {
    return `<code>${escapeMarkdown(name)}</code>`;
}


/***/ }),

/***/ 86905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ escapeName),
/* harmony export */   UJ: () => (/* binding */ showActing),
/* harmony export */   bu: () => (/* binding */ capLength),
/* harmony export */   escapeSentence: () => (/* binding */ escapeSentence)
/* harmony export */ });
/** Room for the name of a table, an index, a file. */
const NAME_LENGTH = 80;
/** Room for a sentence with whole paths in it, which must stay whole to be copied. */
const SENTENCE_LENGTH = 2_000;
/** Characters that act on a terminal or on the order of the text instead of being shown: controls, marks, separators. */
const ACTING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const SHORT_FORMS = new Map([
    ['\n', String.raw `\n`],
    ['\r', String.raw `\r`],
    ['\t', String.raw `\t`],
]);
/** The text with every character that acts replaced by a visible escape, such as `\n` or `\u{1b}`. */
function showActing(text) {
    return text.replace(ACTING, (character) => SHORT_FORMS.get(character) ?? codePointEscape(character));
}
/** At most so many characters; what is cut off shows as "…". Never cuts a character in two. */
function capLength(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const characters = [...text];
    return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`;
}
/** A name from outside for a terminal: one line, at most 80 characters, no power over the terminal or the runner. */
function escapeName(name) {
    return escapeText(name, NAME_LENGTH);
}
/** A sentence with names from outside in it, for a terminal: one line, at most 2,000 characters. */
function escapeSentence(sentence) {
    return escapeText(sentence, SENTENCE_LENGTH);
}
function escapeText(text, maxLength) {
    return breakCommands(showActing(capLength(text, maxLength)));
}
/**
 * GitHub's runner takes a line that begins with `::`, after white space, and one that has `##[` anywhere, as a command
 * to itself when it reads the output of a step.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function breakCommands(line) {
    return line.replace(/^(\s*):/u, String.raw `$1\:`).replaceAll('##[', String.raw `##\[`);
}
function codePointEscape(character) {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}


/***/ }),

/***/ 92286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ renderFindings),
/* harmony export */   x: () => (/* binding */ renderProblems)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33467);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12489);



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
            `${(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .sign */ ._S)(style, outcome)} ${check.padEnd(checkWidth)}  ${word}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(message)}`,
            ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)(renderConsequences(finding, style))),
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
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .capLines */ .uv)(details.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence), DETAILS_SHOWN),
        ...(damaged === undefined ? [] : [`Damaged: ${DAMAGED_WORDS[damaged]}.`]),
        ...(hint === undefined ? [] : [style.dim(`→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(hint)}`)]),
    ];
}


/***/ }),

/***/ 62107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ CONTRACT_VERSION)
/* harmony export */ });
/** The version of the JSON contract. Fields may be added within a version; none is removed or changes its meaning. */
const CONTRACT_VERSION = 1;


/***/ }),

/***/ 74441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ prunedItem),
/* harmony export */   UE: () => (/* binding */ archiveItem),
/* harmony export */   eT: () => (/* binding */ verifiedItem),
/* harmony export */   md: () => (/* binding */ errorItem)
/* harmony export */ });
/* harmony import */ var _domain_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42493);

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
    const { archiveDigest, durationMs, failure, manifest, report, sizeBytes, snapshotDigest } = verified;
    return {
        verdict: (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(report),
        report,
        manifest,
        archiveDigest,
        snapshotDigest,
        sizeBytes,
        durationMs,
        error: failure === null ? null : errorItem(failure),
    };
}
function prunedItem({ applied, decisions, freedBytes }) {
    return {
        applied,
        freedBytes,
        decisions: decisions.map(({ action, entry, reasons }) => ({
            archive: archiveItem(entry),
            action,
            reasons,
        })),
    };
}


/***/ }),

/***/ 28047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ envelope),
/* harmony export */   checkDocument: () => (/* binding */ checkDocument),
/* harmony export */   createDocument: () => (/* binding */ createDocument),
/* harmony export */   diffDocument: () => (/* binding */ diffDocument),
/* harmony export */   errorDocument: () => (/* binding */ errorDocument),
/* harmony export */   listDocument: () => (/* binding */ listDocument),
/* harmony export */   pinDocument: () => (/* binding */ pinDocument),
/* harmony export */   pruneDocument: () => (/* binding */ pruneDocument),
/* harmony export */   restoreDocument: () => (/* binding */ restoreDocument),
/* harmony export */   showDocument: () => (/* binding */ showDocument),
/* harmony export */   verifyDocument: () => (/* binding */ verifyDocument)
/* harmony export */ });
/* harmony import */ var _domain_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42493);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13411);
/* harmony import */ var _json_documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62107);
/* harmony import */ var _json_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74441);




function createDocument({ outcomes, pruned }, store) {
    return {
        ...envelope('create'),
        verdict: verdictOfRun(outcomes),
        store,
        outcomes: outcomes.map(outcomeItem),
        pruned: pruned === null ? null : (0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .prunedItem */ .Gr)(pruned),
    };
}
function verifyDocument(verifications) {
    const verdict = worstOf(verifications.map(({ report }) => (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(report)));
    return { ...envelope('verify'), verdict, verifications: verifications.map(_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .verifiedItem */ .eT) };
}
function restoreDocument(restored) {
    const { archive, chosenBy, durationMs, notes, outcome, passedOver } = restored;
    const { plan, safetyCopy, target, verdict, verified } = restored;
    return {
        ...envelope('restore'),
        verdict,
        outcome,
        archive,
        chosenBy,
        target,
        plan,
        verified: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .verifiedItem */ .eT)(verified),
        passedOver,
        safetyCopy,
        notes,
        durationMs,
    };
}
function listDocument(catalog, store) {
    return { ...envelope('list'), store, archives: catalog.map(_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveItem */ .UE) };
}
function pruneDocument(pruned, store) {
    return { ...envelope('prune'), store, ...(0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .prunedItem */ .Gr)(pruned) };
}
function pinDocument(entry, command) {
    return { ...envelope(command), archive: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveItem */ .UE)(entry) };
}
function showDocument(shown) {
    return { ...envelope('show'), ...shown };
}
function checkDocument({ failure, ...checked }) {
    return {
        ...envelope('check'),
        verdict: (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(checked.report),
        ...checked,
        error: failure === null ? null : (0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(failure),
    };
}
function diffDocument(diffed) {
    return { ...envelope('diff'), ...diffed };
}
function errorDocument(error, command, plan) {
    return { ...envelope(command), verdict: 'failed', error: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(error), report: error.report, plan };
}
/** What a document begins with. */
function envelope(command) {
    return { savepoint: _version_js__WEBPACK_IMPORTED_MODULE_2__.VERSION, contract: _json_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTRACT_VERSION */ .K, command };
}
function outcomeItem(outcome) {
    switch (outcome.status) {
        case 'skipped':
            return outcome;
        case 'failed': {
            const { error, source, status } = outcome;
            return { status, source, error: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(error), report: error.report };
        }
        case 'created': {
            const { entry, ...created } = outcome.created;
            return {
                status: outcome.status,
                verdict: (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(created.report),
                archive: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveItem */ .UE)(entry),
                ...created,
            };
        }
    }
}
function verdictOfRun(outcomes) {
    const made = outcomes.filter((outcome) => outcome.status === 'created');
    if (outcomes.some((outcome) => outcome.status === 'failed'))
        return 'failed';
    if (made.length === 0)
        return 'skipped';
    return worstOf(made.map(({ created }) => (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(created.report)));
}
function worstOf(verdicts) {
    if (verdicts.includes('failed'))
        return 'failed';
    return verdicts.includes('warning') ? 'warning' : 'ok';
}


/***/ }),

/***/ 91738:
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

/***/ 33467:
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

/***/ 93411:
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
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);


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
/** A part of the page that is folded until somebody wants to see it. */
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

/***/ 85795:
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

/***/ 12489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   _S: () => (/* binding */ sign),
/* harmony export */   tZ: () => (/* binding */ PLAIN),
/* harmony export */   uS: () => (/* binding */ COLOURED)
/* harmony export */ });
/** For pipes, files and terminals without colours. */
const PLAIN = {
    bold: (text) => text,
    dim: (text) => text,
    colour: (_mark, text) => text,
};
/** @see https://en.wikipedia.org/wiki/ANSI_escape_code#Select_Graphic_Rendition_parameters */
const COLOURS = { ok: 32, warning: 33, failed: 31, skipped: 36, note: 36 };
/** For terminals that show colours. */
const COLOURED = {
    bold: (text) => `\u001b[1m${text}\u001b[22m`,
    dim: (text) => `\u001b[2m${text}\u001b[22m`,
    colour: (mark, text) => `\u001b[${COLOURS[mark]}m${text}\u001b[39m`,
};
const SIGNS = { ok: '✓', warning: '!', failed: '✗', skipped: '–', note: '·' };
/** The first line of a result: its sign, and what happened in bold. */
function headline(style, mark, text) {
    return style.colour(mark, `${SIGNS[mark]} ${style.bold(text)}`);
}
/** A sign in its colour. */
function sign(style, mark) {
    return style.colour(mark, SIGNS[mark]);
}


/***/ }),

/***/ 84547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderErrorSummary),
/* harmony export */   h: () => (/* binding */ renderSummaryFailure)
/* harmony export */ });
/* harmony import */ var _error_titles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76904);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93411);
/* harmony import */ var _summary_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49807);
/* harmony import */ var _summary_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53266);





/** The summary of a step that failed before it had a result. */
function renderErrorSummary(error) {
    return (0,_summary_page_js__WEBPACK_IMPORTED_MODULE_4__/* .renderPage */ .Cf)([(0,_summary_page_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummaryTitle */ .n2)('failed', _error_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_TITLES */ .N[error.code]), renderSummaryFailure(error)]);
}
/** What failed, what to do next and the checks behind it. */
function renderSummaryFailure({ code, exitCode, hint, message, report }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownBlocks */ .KR)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)(message), `**What to do:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)(hint)}`, report === null ? '' : (0,_summary_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSummaryChecks */ .i)(report, hint), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownFacts */ .ZL)([
        ['Error', (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(code)],
        ['Exit code', String(exitCode)],
    ]));
}


/***/ }),

/***/ 49807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ renderSummaryChecks)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93411);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85795);
/* harmony import */ var _summary_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53266);




const DETAILS_SHOWN = 10;
/**
 * The checks of a report: what is wrong in the open with what to do about it, the whole list folded.
 * @param told what the page already says to do
 */
function renderSummaryChecks(report, told = '') {
    const problems = report.findings.filter(isProblem);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownBlocks */ .KR)(...problems.map((problem) => renderProblem(problem, told)), renderAll(report));
}
function isProblem({ outcome }) {
    return outcome === 'failed' || outcome === 'warning';
}
/** @see https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
function renderProblem(problem, told) {
    const { check, damaged, details = [], hint = told, message, outcome } = problem;
    const lines = [
        `[!${outcome === 'failed' ? 'CAUTION' : 'WARNING'}]`,
        `**${check}**: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(message)}`,
        ...details.slice(0, DETAILS_SHOWN).map((detail) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .F)(detail)}`),
        ...(details.length > DETAILS_SHOWN ? [`- … and ${details.length - DETAILS_SHOWN} more`] : []),
        ...(damaged === undefined ? [] : ['', `Damaged: the ${damaged}.`]),
        ...(hint === told ? [] : ['', `**What to do:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(hint)}`]),
    ];
    return lines.map((line) => `> ${line}`).join('\n');
}
function renderAll({ findings }) {
    const rows = findings.map(({ check, message, outcome }) => [
        check,
        (0,_summary_page_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMark */ .oh)(outcome),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(shortenDigests(message)),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFolded */ .Kh)(renderTally(findings), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(['Check', 'Result', 'Found'], rows));
}
/** In the list of all checks a whole digest makes the column wider than the page; a problem names it in full. */
function shortenDigests(message) {
    return message.replaceAll(/\b(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…');
}
function renderTally(findings) {
    const numberOf = (outcome) => findings.filter((finding) => finding.outcome === outcome).length;
    const passed = numberOf('ok');
    if (passed === findings.length)
        return `All ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(passed, 'check')} passed`;
    const others = ['failed', 'warning', 'skipped']
        .filter((outcome) => numberOf(outcome) > 0)
        .map((outcome) => `${numberOf(outcome)} ${outcome}`);
    return [`${passed} of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(findings.length, 'check')} passed`, ...others].join(', ');
}


/***/ }),

/***/ 53266:
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

/***/ 31265:
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

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this Savepoint; a test holds it equal to package.json. */
const VERSION = '0.1.0';


/***/ })

};
