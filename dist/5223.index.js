export const id = 5223;
export const ids = [5223,4939];
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

/***/ 85223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  create: () => (/* binding */ create)
});

// EXTERNAL MODULE: ./lib/domain/retention-policy.js
var retention_policy = __webpack_require__(70797);
// EXTERNAL MODULE: ./lib/domain/verification.js
var verification = __webpack_require__(42493);
// EXTERNAL MODULE: ./lib/files/find-sources.js
var find_sources = __webpack_require__(4939);
// EXTERNAL MODULE: ./lib/operations/create-all.js + 4 modules
var create_all = __webpack_require__(65171);
// EXTERNAL MODULE: ./lib/operations/journal-entries.js
var journal_entries = __webpack_require__(15104);
// EXTERNAL MODULE: ./lib/operations/journal-operation.js
var journal_operation = __webpack_require__(70881);
// EXTERNAL MODULE: ./lib/presentation/annotation.js
var annotation = __webpack_require__(72183);
// EXTERNAL MODULE: ./lib/presentation/create-text.js
var create_text = __webpack_require__(38108);
// EXTERNAL MODULE: ./lib/presentation/json-results.js
var json_results = __webpack_require__(28047);
// EXTERNAL MODULE: ./lib/presentation/content-text.js
var content_text = __webpack_require__(96009);
// EXTERNAL MODULE: ./lib/presentation/escape-markdown.js
var escape_markdown = __webpack_require__(55743);
// EXTERNAL MODULE: ./lib/presentation/markdown.js
var markdown = __webpack_require__(93411);
// EXTERNAL MODULE: ./lib/presentation/quantities.js
var quantities = __webpack_require__(85795);
// EXTERNAL MODULE: ./lib/presentation/summary-error.js
var summary_error = __webpack_require__(84547);
// EXTERNAL MODULE: ./lib/presentation/summary-findings.js
var summary_findings = __webpack_require__(49807);
// EXTERNAL MODULE: ./lib/presentation/summary-page.js
var summary_page = __webpack_require__(53266);
// EXTERNAL MODULE: ./lib/presentation/summary-prune.js
var summary_prune = __webpack_require__(3193);
// EXTERNAL MODULE: ./lib/presentation/summary-recipe.js
var summary_recipe = __webpack_require__(98063);
// EXTERNAL MODULE: ./lib/presentation/summary-tables.js
var summary_tables = __webpack_require__(70132);
// EXTERNAL MODULE: ./lib/presentation/times.js
var times = __webpack_require__(26126);
;// CONCATENATED MODULE: ./lib/presentation/summary-create.js












/** The summary of a run of create, verdict first. */
function renderCreateSummary(run, publishedFacts, place) {
    const { pruned } = run;
    const outcomes = failuresFirst(run.outcomes);
    const [only] = outcomes;
    const removals = pruned === null ? '' : (0,summary_prune/* renderRemovals */.K)(pruned);
    if (only !== undefined && outcomes.length === 1) {
        return (0,summary_page/* renderPage */.Cf)([
            (0,summary_page/* renderSummaryTitle */.n2)(markOf(only), `${titleOf(only)}: ${(0,escape_markdown/* markdownCode */.D)((0,summary_recipe/* fileNameOf */.bV)(only.source))}`),
            ...blocksOf(only, publishedFacts, place),
            removals,
        ]);
    }
    return (0,summary_page/* renderPage */.Cf)([
        (0,summary_page/* renderSummaryTitle */.n2)(markOfRun(outcomes), tallyOf(outcomes)),
        renderOverview(outcomes, place),
        ...outcomes.flatMap((outcome) => [
            `### ${markedTitle(outcome)}: ${(0,escape_markdown/* markdownCode */.D)((0,summary_recipe/* fileNameOf */.bV)(outcome.source))}`,
            ...blocksOf(outcome, publishedFacts, place),
        ]),
        removals,
    ]);
}
/** What somebody has to do something about, before what is well. */
function failuresFirst(outcomes) {
    return [...outcomes].sort((a, b) => Number(b.status === 'failed') - Number(a.status === 'failed'));
}
function markedTitle(outcome) {
    return `${summary_page/* SUMMARY_SIGNS */.mF[markOf(outcome)]} ${titleOf(outcome)}`;
}
function markOf(outcome) {
    return outcome.status === 'created' ? (0,verification/* verdictOf */.Vj)(outcome.created.report) : outcome.status;
}
function titleOf(outcome) {
    switch (outcome.status) {
        case 'created':
            return (0,verification/* verdictOf */.Vj)(outcome.created.report) === 'ok'
                ? 'Backed up and verified'
                : 'Backed up and verified, with warnings';
        case 'skipped':
            return 'Skipped, no backup was made';
        case 'failed':
            return 'Not backed up';
    }
}
/** One that failed outweighs every other; a run that only skipped made nothing. */
function markOfRun(outcomes) {
    const marks = new Set(outcomes.map(markOf));
    return ['failed', 'warning', 'ok'].find((mark) => marks.has(mark)) ?? 'skipped';
}
function tallyOf(outcomes) {
    const numberOf = (status) => outcomes.filter((outcome) => outcome.status === status).length;
    const others = ['failed', 'skipped']
        .filter((status) => numberOf(status) > 0)
        .map((status) => `, ${numberOf(status)} ${status}`);
    return `${numberOf('created')} of ${(0,quantities/* counted */.hS)(outcomes.length, 'database')} backed up and verified${others.join('')}`;
}
function renderOverview(outcomes, place) {
    const rows = outcomes.map((outcome) => {
        const name = (0,escape_markdown/* markdownCode */.D)((0,summary_recipe/* pathInWorkspace */.ep)(outcome.source, place));
        if (outcome.status !== 'created')
            return [name, markedTitle(outcome), '', '', ''];
        const { archiveSizeBytes, durations, manifest } = outcome.created;
        return [
            name,
            markedTitle(outcome),
            (0,content_text/* renderContent */.c)(manifest),
            `${(0,quantities/* renderSize */.qI)(archiveSizeBytes)} of ${(0,quantities/* renderSize */.qI)(manifest.snapshot.sizeBytes)}`,
            (0,times/* renderDuration */.PP)(durations.totalMs),
        ];
    });
    return (0,summary_tables/* cappedTable */.Uz)(['Database', 'Result', 'Saved', 'Size', 'Time'], rows);
}
function blocksOf(outcome, publishedFacts, place) {
    switch (outcome.status) {
        case 'created':
            return renderCreated(outcome.created, publishedFacts(outcome.created), place);
        case 'skipped':
            return [`Because ${(0,markdown/* markdownSentence */.nv)(outcome.reason)}.`];
        case 'failed':
            return [(0,summary_error/* renderSummaryFailure */.h)(outcome.error)];
    }
}
function renderCreated(created, published, place) {
    const { entry, manifest, notes, report, source } = created;
    return [
        proofOf(published),
        (0,markdown/* markdownFacts */.ZL)(factsOf(created, published, place)),
        (0,markdown/* markdownBlocks */.KR)(...notes.map((note) => `> [!NOTE]\n> ${(0,markdown/* markdownSentence */.nv)(note)}`)),
        (0,summary_findings/* renderSummaryChecks */.i)(report),
        (0,summary_tables/* renderSummaryTables */.qn)(manifest.fingerprint.tables),
        (0,summary_recipe/* renderRecipe */.PI)({ source, archive: entry.name, artifact: published.artifact }, place),
    ];
}
/** What "verified" means here, in one sentence. */
function proofOf({ artifact, downloadedAgain }) {
    if (artifact === null)
        return 'The archive was read back and can be restored.';
    return downloadedAgain
        ? 'The archive is on GitHub, was downloaded again and compared, and can be restored.'
        : 'The archive was read back before it was uploaded; it was not downloaded again, because `verify-upload` is `false`.';
}
function factsOf(created, published, place) {
    const { archiveDigest, archiveSizeBytes, durations, entry, manifest, report } = created;
    const { artifact } = published;
    const { sizeBytes } = manifest.snapshot;
    const { packMs, publishMs, snapshotMs, totalMs } = durations;
    const ratio = (0,quantities/* renderShare */.O8)(archiveSizeBytes, sizeBytes);
    return [
        ['Saved', (0,content_text/* renderContent */.c)(manifest)],
        ['Archive', (0,escape_markdown/* markdownCode */.D)(entry.name)],
        artifact === null
            ? ['Store', (0,markdown/* markdownSentence */.nv)(place.store)]
            : ['Artifact', `<a href="${artifact.url}">${(0,escape_markdown/* markdownCode */.D)(artifact.name)}</a>`],
        ['Kept', renderExpiry(entry.expiresAt, published.requestedDays)],
        ['Size', `${(0,quantities/* renderSize */.qI)(archiveSizeBytes)}, ${ratio} of a database of ${(0,quantities/* renderSize */.qI)(sizeBytes)}`],
        [
            'Time',
            `${(0,times/* renderDuration */.PP)(totalMs)} at ${(0,quantities/* renderRate */.Zx)(sizeBytes, totalMs)}: snapshot ${(0,times/* renderDuration */.PP)(snapshotMs)}, checks and packing ${(0,times/* renderDuration */.PP)(packMs)}, publishing ${(0,times/* renderDuration */.PP)(publishMs)}`,
        ],
        ['Level', report.level ?? 'none'],
        ['Digest', (0,escape_markdown/* markdownCode */.D)(archiveDigest)],
    ];
}
function renderExpiry(expiresAt, requestedDays) {
    if (expiresAt === null)
        return 'until retention removes it';
    return `until ${(0,times/* renderTime */.sZ)(expiresAt)}${requestedDays === null ? '' : ` (${(0,quantities/* counted */.hS)(requestedDays, 'day')} asked for)`}`;
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/action/arm-guards.js + 1 modules
var arm_guards = __webpack_require__(58132);
// EXTERNAL MODULE: ./lib/action/audience.js
var audience = __webpack_require__(36974);
// EXTERNAL MODULE: ./lib/action/open-store.js
var open_store = __webpack_require__(15256);
// EXTERNAL MODULE: ./lib/action/outputs.js
var outputs = __webpack_require__(87352);
;// CONCATENATED MODULE: ./lib/action/modes/create.js















/** Backs up databases, one after the other; a bad one does not keep the others from being saved. */
async function create(inputs, surroundings) {
    const { place, run } = inputs.guard
        ? await (0,arm_guards/* withGuard */.S)(inputs, surroundings, (adapt) => makeBackups(inputs, surroundings, adapt))
        : await makeBackups(inputs, surroundings, (store) => store);
    const { description } = place.store;
    const created = run.outcomes.flatMap((outcome) => (outcome.status === 'created' ? [outcome.created] : []));
    return {
        text: (style) => (0,create_text.renderCreateRun)(run, description, style),
        summary: renderCreateSummary(run, place.factsOf, { ...surroundings.job, store: description }),
        annotations: [...annotateFailures(run), ...created.flatMap(({ report }) => (0,annotation/* annotateWarnings */.cz)(report))],
        outputs: { ...(0,outputs/* joinOutputs */.T)(created.map((each) => outputsOf(each, place))), verdict: verdictOfRun(run) },
        documents: [(0,json_results.createDocument)(run, description)],
        failure: (0,create_all.failureOfRun)(run),
    };
}
async function makeBackups(inputs, surroundings, adapt) {
    const request = await readRequest(inputs, surroundings);
    const place = await (0,open_store/* openPublishingStore */.$F)(inputs.store, surroundings);
    const store = adapt(place.store);
    const run = await (0,journal_operation.journaled)({
        operation: 'create',
        database: null,
        run: () => (0,create_all.createAll)(request, { ...surroundings, store }),
        entriesOf: journal_entries.entriesOfCreate,
    }, await (0,audience/* openAudience */.H)(inputs, surroundings));
    return { place, run };
}
async function readRequest(inputs, { job }) {
    const { retentionDays } = inputs.store;
    return {
        ...inputs,
        sources: await (0,find_sources.findSources)(inputs.databases, job.workspace),
        kind: inputs.label === null ? 'automatic' : 'manual',
        allowEmpty: false,
        origin: job.origin,
        version: version.VERSION,
        policy: inputs.store.kind === 'artifact'
            ? null
            : { ...retention_policy/* DEFAULT_POLICY */.z, keepWithinDays: retentionDays, keepMinimumVerified: inputs.keepMinimum },
    };
}
function outputsOf(created, place) {
    const { archiveDigest, archiveSizeBytes, durations, entry, manifest, report } = created;
    const { artifact, path } = place.factsOf(created);
    const { fingerprint, snapshot } = manifest;
    return {
        level: report.level ?? '',
        'archive-name': entry.name,
        'archive-path': path ?? '',
        'archive-digest': archiveDigest,
        'archive-size-bytes': String(archiveSizeBytes),
        'snapshot-digest': snapshot.digest,
        'snapshot-size-bytes': String(snapshot.sizeBytes),
        tables: String(fingerprint.tables.length),
        rows: String(fingerprint.tables.reduce((sum, { rows }) => sum + (rows ?? 0), 0)),
        'artifact-name': artifact?.name ?? '',
        'artifact-id': artifact?.id ?? '',
        'artifact-url': artifact?.url ?? '',
        'artifact-digest': entry.storedDigest ?? '',
        'expires-at': entry.expiresAt?.toISOString() ?? '',
        'duration-ms': String(Math.round(durations.totalMs)),
    };
}
/** The failure of a single database without checks fails the step by itself, and need not be told twice. */
function annotateFailures({ outcomes }) {
    const failed = outcomes.flatMap((outcome) => (outcome.status === 'failed' ? [outcome.error] : []));
    return failed.filter(({ report }) => report !== null || outcomes.length > 1).flatMap(annotation/* annotateError */.TF);
}
/** A run that only skipped made no backup, and never reads like one that did. */
function verdictOfRun({ outcomes }) {
    const verdicts = new Set(outcomes.map((outcome) => outcome.status === 'created' ? (0,verification/* verdictOf */.Vj)(outcome.created.report) : outcome.status));
    return ['failed', 'warning', 'ok'].find((each) => verdicts.has(each)) ?? 'skipped';
}


/***/ }),

/***/ 87352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ joinOutputs)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/** Every output of the action; `action.yml` describes the same, and a test holds the two together. */
const OUTPUTS = [
    'verdict',
    'level',
    'archive-name',
    'archive-path',
    'archive-digest',
    'archive-size-bytes',
    'snapshot-digest',
    'snapshot-size-bytes',
    'tables',
    'rows',
    'artifact-name',
    'artifact-id',
    'artifact-url',
    'artifact-digest',
    'expires-at',
    'restored',
    'safety-copy',
    'archives',
    'removed',
    'freed-bytes',
    'duration-ms',
    'error-code',
    'report',
];
/** The values of several archives, one a line, as inputs with several values are. */
function joinOutputs(all) {
    const names = OUTPUTS.filter((name) => all.some((outputs) => outputs[name] !== undefined));
    return Object.fromEntries(names.map((name) => [name, all.map((outputs) => outputs[name] ?? '').join('\n')]));
}


/***/ }),

/***/ 58761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ announceError),
/* harmony export */   ac: () => (/* binding */ announceStatus),
/* harmony export */   o0: () => (/* binding */ announceEntries)
/* harmony export */ });
/* unused harmony exports decideAlerts, decideStatusAlerts */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74000);


const STATUS_KINDS = {
    BACKUP_STALE: 'staleness',
    BACKUPS_SKIPPED: 'staleness',
    WORKFLOW_DISABLED: 'staleness',
    DRILL_OVERDUE: 'staleness',
    ARCHIVES_EXPIRING: 'staleness',
    STORAGE_NEARLY_FULL: 'storage',
    ARCHIVE_DAMAGED: 'integrity',
    DRILL_FAILED: 'integrity',
};
/**
 * What the end of an operation is worth telling: every failure, and every restore that is done. A backup with warnings
 * is in its own report; to tell of it every hour would only teach everybody not to look.
 * @param entries what the operation came to, as its journal has it
 */
function decideAlerts(entries) {
    return entries.filter(({ code }) => code !== 'CANCELLED').flatMap((entry) => alertOfEntry(entry) ?? []);
}
/** What a status is worth telling: every finding that is not ok. */
function decideStatusAlerts(findings) {
    return findings.flatMap(({ code, database, hint, message, outcome }) => outcome === 'failed' || outcome === 'warning'
        ? [
            {
                kind: STATUS_KINDS[code] ?? 'failure',
                severity: outcome,
                code,
                subject: database,
                message,
                remedy: hint,
            },
        ]
        : []);
}
/** The announcement of an operation that ended; null when it says nothing, because it was cancelled. */
function announceEntries(entries, operation, store, time) {
    const verdicts = new Set(entries.filter(({ code }) => code !== 'CANCELLED').map((entry) => entry.verdict));
    if (verdicts.size === 0)
        return null;
    const verdict = ['failed', 'warning', 'ok'].find((each) => verdicts.has(each)) ?? 'skipped';
    return { time, operation, store, verdict, alerts: decideAlerts(entries) };
}
/** The announcement of a status. */
function announceStatus(findings, store, time) {
    const verdict = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOfStatus */ .N)(findings);
    return { time, operation: 'status', store, verdict, alerts: decideStatusAlerts(findings) };
}
/** The announcement that something could not be done at all; null when somebody stopped it or asked it wrongly. */
function announceError({ code, hint, kind, message }, operation, store, time) {
    if (kind === 'cancelled' || kind === 'usage')
        return null;
    const alert = { kind: kindOf(code), severity: 'failed', code, subject: null, message, remedy: hint };
    return { time, operation, store, verdict: 'failed', alerts: [alert] };
}
function alertOfEntry(entry) {
    const { archive, code, database, hint, message, operation, verdict } = entry;
    const subject = database ?? archive;
    if (verdict === 'failed') {
        const said = message ?? `${operation} failed`;
        return { kind: kindOf(code), severity: 'failed', code, subject, message: said, remedy: hint };
    }
    if (operation !== 'restore' || verdict === 'skipped')
        return null;
    const said = `${subject} was restored from ${archive}.`;
    return { kind: 'restored', severity: verdict, code: null, subject, message: said, remedy: hint };
}
function kindOf(code) {
    const kind = code !== null && code in _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_KINDS */ .z1 ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_KINDS */ .z1[code] : null;
    if (code === 'DISK_FULL' || code === 'STORE_QUOTA_EXHAUSTED')
        return 'storage';
    return kind === 'integrity' || kind === 'archive' ? 'integrity' : 'failure';
}


/***/ }),

/***/ 70797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/** What holds when nobody says anything else. */
const DEFAULT_POLICY = {
    keepWithinDays: 30,
    keepLast: 0,
    keepDaily: 0,
    keepWeekly: 0,
    keepMonthly: 0,
    keepYearly: 0,
    keepMinimumVerified: 3,
};


/***/ }),

/***/ 74000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DEFAULT_STATUS_POLICY),
/* harmony export */   N: () => (/* binding */ verdictOfStatus)
/* harmony export */ });
/** What holds when nobody says anything else: a day and two hours, and the floor of retention. */
const DEFAULT_STATUS_POLICY = {
    maxAgeMs: 26 * 3_600_000,
    keepMinimumVerified: 3,
    storageQuotaBytes: null,
    maxDrillAgeMs: null,
    paused: false,
};
/** The worst outcome among the findings. */
function verdictOfStatus(findings) {
    const outcomes = new Set(findings.map(({ outcome }) => outcome));
    if (outcomes.has('failed'))
        return 'failed';
    return outcomes.has('warning') ? 'warning' : 'ok';
}


/***/ }),

/***/ 4939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSources: () => (/* binding */ findSources)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49285);



const SIDECAR = /-(?:wal|shm|journal)$/;
/**
 * The databases that somebody named: paths as they are, and patterns such as `data/*.db` as the files that match, in
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
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('SOURCE_NOT_FOUND', `No file matches ${name} in ${folder}.`, {
        hint: 'Check the pattern and the folder. A backup of nothing is never reported as a success.',
        context: { pattern: name, folder },
    });
}
/** A link that leads nowhere is looked at all the same: what it should lead to is missing, and that must be told. */
async function mayBeDatabase(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null))?.isFile() ?? true;
}
function unnamed() {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('INPUT_INVALID', 'The path of a database is empty.', {
        hint: 'Give the path of the database file. Is a variable in the command not set?',
    });
}
async function isThere(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null)) !== null;
}


/***/ }),

/***/ 41642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ notifyAll)
/* harmony export */ });
/** Long enough for a slow service, short enough that nobody waits for it. */
const TIME_LIMIT_MS = 10_000;
/**
 * Tells all notifiers at the same time.
 * @returns a sentence for each that could not be told; none of them throws, and none takes longer than the limit
 */
async function notifyAll(announcement, notifiers, timeLimitMs = TIME_LIMIT_MS) {
    const notes = await Promise.all(notifiers.map(async (notifier) => {
        const reason = await tryNotifying(notifier, announcement, timeLimitMs);
        return reason === null ? [] : [`The ${notifier.description} was not told: ${reason}`];
    }));
    return notes.flat();
}
/** Why it failed; null when it did not. One that does not obey its signal is no longer waited for. */
async function tryNotifying(notifier, announcement, timeLimitMs) {
    const controller = new AbortController();
    const { promise: late, resolve } = Promise.withResolvers();
    const timer = setTimeout(() => {
        resolve(`it did not answer within ${timeLimitMs / 1_000} s.`);
        controller.abort();
    }, timeLimitMs);
    const told = notifier.notify(announcement, controller.signal);
    try {
        return await Promise.race([told, late]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 15104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ factsOfFailure),
/* harmony export */   entriesOfCheck: () => (/* binding */ entriesOfCheck),
/* harmony export */   entriesOfCreate: () => (/* binding */ entriesOfCreate),
/* harmony export */   entriesOfPrune: () => (/* binding */ entriesOfPrune),
/* harmony export */   entriesOfRestore: () => (/* binding */ entriesOfRestore),
/* harmony export */   entriesOfVerify: () => (/* binding */ entriesOfVerify)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_archive_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95044);
/* harmony import */ var _domain_database_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63511);
/* harmony import */ var _domain_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72795);
/* harmony import */ var _domain_verification_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42493);





/** What a run of backups came to: one entry for each source, and one for each archive that retention removed. */
function entriesOfCreate({ outcomes, pruned }, time) {
    const created = outcomes.map((outcome) => (0,_domain_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .journalEntry */ .Ur)(time, factsOfOutcome(outcome)));
    return pruned === null ? created : [...created, ...entriesOfPrune(pruned, time)];
}
/** One entry for each archive that was removed; none after a dry run. */
function entriesOfPrune({ applied, decisions }, time) {
    if (!applied)
        return [];
    return decisions
        .filter(({ action }) => action === 'remove')
        .map(({ entry, reasons }) => (0,_domain_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .journalEntry */ .Ur)(time, {
        operation: 'prune',
        verdict: 'ok',
        database: entry.database,
        archive: entry.name,
        message: reasons.join('; '),
        archiveSizeBytes: entry.sizeBytes,
    }));
}
/** One entry for each archive that was verified. */
function entriesOfVerify(verifications, time) {
    return verifications.map(({ durationMs, failure, manifest, report, sizeBytes }) => (0,_domain_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .journalEntry */ .Ur)(time, {
        operation: 'verify',
        verdict: (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(report),
        database: manifest === null
            ? ((0,_domain_archive_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArchiveName */ .Lz)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(report.subject))?.database ?? null)
            : (0,_domain_database_name_js__WEBPACK_IMPORTED_MODULE_4__/* .databaseNameOf */ .U)(manifest.source),
        archive: report.subject,
        level: report.level,
        durationMs: Math.round(durationMs),
        snapshotSizeBytes: sizeBytes,
        ...factsOfFailure(failure),
    }));
}
/** What a restore came to; nothing after a dry run. */
function entriesOfRestore(restored, time) {
    const { archive, durationMs, outcome, safetyCopy, target, verdict, verified } = restored;
    if (outcome === 'planned')
        return [];
    return [
        (0,_domain_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .journalEntry */ .Ur)(time, {
            operation: 'restore',
            verdict,
            database: (0,_domain_database_name_js__WEBPACK_IMPORTED_MODULE_4__/* .databaseNameOf */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(target)),
            archive,
            level: verified.report.level,
            message: safetyCopy === null ? null : `the old content is in ${safetyCopy}`,
            durationMs: Math.round(durationMs),
            snapshotSizeBytes: verified.sizeBytes,
        }),
    ];
}
/** What a check of a live database came to. */
function entriesOfCheck({ durationMs, failure, report, sizeBytes }, time) {
    return [
        (0,_domain_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .journalEntry */ .Ur)(time, {
            operation: 'check',
            verdict: (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(report),
            database: (0,_domain_database_name_js__WEBPACK_IMPORTED_MODULE_4__/* .databaseNameOf */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(report.subject)),
            level: report.level,
            durationMs: Math.round(durationMs),
            snapshotSizeBytes: sizeBytes,
            ...factsOfFailure(failure),
        }),
    ];
}
/** The error of an operation as an entry has it; nothing for none. */
function factsOfFailure(failure) {
    return failure === null ? {} : { code: failure.code, message: failure.message, hint: failure.hint };
}
function factsOfOutcome(outcome) {
    const operation = 'create';
    const database = (0,_domain_database_name_js__WEBPACK_IMPORTED_MODULE_4__/* .databaseNameOf */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(outcome.source));
    switch (outcome.status) {
        case 'skipped':
            return { operation, database, verdict: 'skipped', message: outcome.reason };
        case 'failed':
            return { operation, database, verdict: 'failed', ...factsOfFailure(outcome.error) };
        case 'created': {
            const { archiveSizeBytes, durations, entry, manifest, report } = outcome.created;
            return {
                operation,
                database,
                verdict: (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(report),
                archive: entry.name,
                level: report.level,
                durationMs: Math.round(durations.totalMs),
                archiveSizeBytes,
                snapshotSizeBytes: manifest.snapshot.sizeBytes,
            };
        }
    }
}


/***/ }),

/***/ 70881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   journaled: () => (/* binding */ journaled)
/* harmony export */ });
/* harmony import */ var _domain_alert_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58761);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49285);
/* harmony import */ var _domain_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72795);
/* harmony import */ var _alert_notifiers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41642);
/* harmony import */ var _journal_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15104);





/**
 * Runs an operation, writes into the journal what it came to, and tells the notifiers. Neither changes what it came to:
 * what goes wrong there becomes a note.
 * @throws BackupError what the operation throws
 */
async function journaled(call, audience) {
    const { clock } = audience;
    const startedMs = clock.elapsedMs();
    try {
        const result = await call.run();
        await tell(call.operation, call.entriesOf(result, clock.now()), audience);
        return result;
    }
    catch (thrown) {
        const durationMs = Math.round(clock.elapsedMs() - startedMs);
        await tell(call.operation, entriesOfError(call, thrown, durationMs, clock.now()), audience);
        throw thrown;
    }
}
/** A call that could not be understood says nothing of the backups. */
function entriesOfError({ database, operation }, thrown, durationMs, time) {
    const error = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asBackupError */ .ZJ)(thrown);
    if (error.kind === 'usage')
        return [];
    return [
        (0,_domain_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .journalEntry */ .Ur)(time, { operation, database, verdict: 'failed', durationMs, ...(0,_journal_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOfFailure */ .D)(error) }),
    ];
}
async function tell(operation, entries, { clock, journal, notifiers, reporter, store }) {
    try {
        await journal.append(entries);
    }
    catch (thrown) {
        reporter.note(`The journal of the ${store} was not written: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asBackupError */ .ZJ)(thrown).message}`);
    }
    const announcement = (0,_domain_alert_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .announceEntries */ .o0)(entries, operation, store, clock.now());
    if (announcement === null)
        return;
    for (const note of await (0,_alert_notifiers_js__WEBPACK_IMPORTED_MODULE_4__/* .notifyAll */ .x)(announcement, notifiers))
        reporter.note(note);
}


/***/ }),

/***/ 96009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderTables),
/* harmony export */   c: () => (/* binding */ renderContent)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33467);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85795);



const TABLES_SHOWN = 10;
/** How much a snapshot holds, such as `12 tables, 1,234,567 rows`. */
function renderContent({ fingerprint: { tables } }) {
    const rows = tables.reduce((sum, table) => sum + (table.rows ?? 0), 0);
    const uncounted = tables.filter((table) => table.rows === null).length;
    const rest = uncounted === 0 ? '' : ` (and those of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(uncounted, 'table')} that cannot be counted here)`;
    return `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(tables.length, 'table')}, ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, 'row')}${rest}`;
}
/** The rows of each table, the largest first. */
function renderTables({ fingerprint: { tables } }) {
    if (tables.length === 0)
        return [];
    const largestFirst = [...tables].sort((a, b) => (b.rows ?? 0) - (a.rows ?? 0));
    const rows = largestFirst.map(({ name, rows }) => [
        rows === null ? 'not countable' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCount */ .SS)(rows),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(name),
    ]);
    const [head = '', ...lines] = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .RM)([['Rows', 'Table'], ...rows], ['right']);
    return [head, ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .capLines */ .uv)(lines, TABLES_SHOWN)];
}


/***/ }),

/***/ 38108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCreateRun: () => (/* binding */ renderCreateRun)
/* harmony export */ });
/* harmony import */ var _domain_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42493);
/* harmony import */ var _content_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96009);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85408);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86905);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92286);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33467);
/* harmony import */ var _prune_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94510);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85795);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12489);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26126);










/**
 * What a run of create made, verdict first. A source that was skipped never reads like one that was saved.
 * @param store the store's own description
 */
function renderCreateRun({ outcomes, pruned }, store, style) {
    const removed = pruned?.decisions.filter(({ action }) => action === 'remove') ?? [];
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .separate */ .sj)(outcomes.length > 1 ? [renderTally(outcomes, style)] : [], ...outcomes.map((outcome) => renderOutcome(outcome, store, style)), pruned === null || removed.length === 0 ? [] : (0,_prune_text_js__WEBPACK_IMPORTED_MODULE_5__/* .renderPruning */ .W)(pruned, style)).join('\n');
}
function renderTally(outcomes, style) {
    const numberOf = (status) => outcomes.filter((outcome) => outcome.status === status).length;
    const [created, failed, skipped] = [numberOf('created'), numberOf('failed'), numberOf('skipped')];
    const mark = failed > 0 ? 'failed' : created > 0 ? 'ok' : 'skipped';
    const parts = [
        `${created} of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(outcomes.length, 'database')} backed up`,
        ...(failed > 0 ? [`${failed} failed`] : []),
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ];
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(style, mark, parts.join(', '));
}
function renderOutcome(outcome, store, style) {
    switch (outcome.status) {
        case 'created':
            return renderCreated(outcome.created, store, style);
        case 'skipped':
            return [
                (0,_style_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(style, 'skipped', 'Skipped: no backup was made'),
                ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .indent */ .pZ)((0,_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .renderFacts */ .Id)([
                    ['Source', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.escapeSentence)(outcome.source)],
                    ['Because', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.escapeSentence)(outcome.reason)],
                ])),
            ];
        case 'failed':
            return (0,_error_text_js__WEBPACK_IMPORTED_MODULE_2__.renderError)(outcome.error, style).split('\n');
    }
}
function renderCreated(created, store, style) {
    const { entry, manifest, notes, report } = created;
    const verdict = (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(report);
    const title = verdict === 'ok' ? 'Backed up and verified' : 'Backed up and verified, with warnings';
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .separate */ .sj)([
        `${(0,_style_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(style, verdict, title)} ${style.dim('as')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeName */ .L$)(entry.name)}`,
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .indent */ .pZ)((0,_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .renderFacts */ .Id)(factsOf(created, store))),
    ], (0,_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .indent */ .pZ)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_4__/* .renderFindings */ .v)(report, style)), (0,_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .indent */ .pZ)((0,_content_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTables */ .I)(manifest)), (0,_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .indent */ .pZ)(notes.map((note) => `${(0,_style_js__WEBPACK_IMPORTED_MODULE_6__/* .sign */ ._S)(style, 'note')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.escapeSentence)(note)}`)));
}
function factsOf(created, store) {
    const { archiveDigest, archiveSizeBytes, durations, manifest, report } = created;
    const { sizeBytes } = manifest.snapshot;
    const { totalMs, snapshotMs, packMs, publishMs } = durations;
    const parts = `snapshot ${(0,_times_js__WEBPACK_IMPORTED_MODULE_7__/* .renderDuration */ .PP)(snapshotMs)}, checks and packing ${(0,_times_js__WEBPACK_IMPORTED_MODULE_7__/* .renderDuration */ .PP)(packMs)}, publishing ${(0,_times_js__WEBPACK_IMPORTED_MODULE_7__/* .renderDuration */ .PP)(publishMs)}`;
    return [
        ['Source', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.escapeSentence)(created.source)],
        ['Store', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.escapeSentence)(store)],
        ['Saved', (0,_content_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderContent */ .c)(manifest)],
        [
            'Size',
            `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_9__/* .renderSize */ .qI)(archiveSizeBytes)} of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_9__/* .renderSize */ .qI)(sizeBytes)} (${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_9__/* .renderShare */ .O8)(archiveSizeBytes, sizeBytes)})`,
        ],
        ['Time', `${(0,_times_js__WEBPACK_IMPORTED_MODULE_7__/* .renderDuration */ .PP)(totalMs)} at ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_9__/* .renderRate */ .Zx)(sizeBytes, totalMs)} (${parts})`],
        ['Level', report.level ?? 'none'],
        ['Digest', archiveDigest],
    ];
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

/***/ 94510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderPruning),
/* harmony export */   renderPruned: () => (/* binding */ renderPruned)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33467);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85795);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12489);




const REMOVED_SHOWN = 10;
/** The decision about every archive with its reasons, and whether anything was deleted. */
function renderPruned(pruned, style) {
    const { applied, decisions } = pruned;
    const removed = decisions.filter(isRemoval);
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .separate */ .sj)(renderVerdict(pruned, style), (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)(renderDecisions(decisions, style)), applied || removed.length === 0
        ? []
        : ['Nothing was deleted. Run the same command with --apply to delete what is marked "remove".']).join('\n');
}
/** What retention removed after a backup, in a few lines. */
function renderPruning({ decisions, freedBytes }, style) {
    const removed = decisions.filter(isRemoval);
    return [
        (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'note', `Retention removed ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(removed.length, 'archive')} (${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSize */ .qI)(freedBytes)})`),
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .capLines */ .uv)(renderDecisions(removed, style), REMOVED_SHOWN)),
    ];
}
function isRemoval({ action }) {
    return action === 'remove';
}
function renderVerdict({ applied, decisions, freedBytes }, style) {
    const removed = decisions.filter(isRemoval).length;
    const left = decisions.length - removed;
    const kept = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, 'archive');
    const stay = left === 1 ? 'stays' : 'stay';
    if (removed === 0)
        return [(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'ok', `Nothing to remove: ${kept} ${stay}`)];
    const what = `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(removed, 'archive')} (${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSize */ .qI)(freedBytes)})`;
    return applied
        ? [(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'ok', `Removed ${what}; ${kept} ${stay}`)]
        : [(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'warning', `Would remove ${what}; ${kept} would stay`)];
}
function renderDecisions(decisions, style) {
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .RM)(decisions.map(({ action, entry, reasons }) => [
        action === 'remove' ? style.colour('warning', 'remove') : 'keep',
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(entry.name),
        style.dim((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(reasons.join('; '))),
    ]));
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

/***/ 3193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ renderRemovals),
/* harmony export */   L: () => (/* binding */ renderPruneSummary)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93411);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85795);
/* harmony import */ var _summary_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53266);
/* harmony import */ var _summary_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70132);





/** The summary of prune: what was removed, what stays, and why. */
function renderPruneSummary(pruned, place) {
    const { applied, decisions, freedBytes } = pruned;
    const removed = decisions.filter(({ action }) => action === 'remove');
    const kept = decisions.filter(({ action }) => action === 'keep');
    const what = `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(removed.length, 'archive')} (${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSize */ .qI)(freedBytes)})`;
    const title = applied ? `Removed ${what}` : `Dry run: ${what} would be removed`;
    return (0,_summary_page_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPage */ .Cf)([
        (0,_summary_page_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSummaryTitle */ .n2)(applied ? 'ok' : 'planned', removed.length === 0 ? 'Nothing to remove' : title),
        `${applied ? 'Left' : 'Would be left'} in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(place.store)}: ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(kept.length, 'archive')}.`,
        removed.length === 0 ? '' : `### ${applied ? 'Removed' : 'To be removed'}`,
        renderDecisions(removed),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFolded */ .Kh)(`Kept: ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(kept.length, 'archive')}`, renderDecisions(kept)),
    ]);
}
/** What retention removed after a backup, folded; empty when nothing. */
function renderRemovals({ decisions, freedBytes }) {
    const removed = decisions.filter(({ action }) => action === 'remove');
    const title = `Retention removed ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(removed.length, 'archive')} (${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSize */ .qI)(freedBytes)})`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFolded */ .Kh)(title, renderDecisions(removed));
}
function renderDecisions(decisions) {
    const rows = decisions.map(({ entry, reasons }) => [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(entry.name),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownUnbroken */ .A8)((0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSize */ .qI)(entry.sizeBytes)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(reasons.join('; ')),
    ]);
    return (0,_summary_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .cappedTable */ .Uz)(['Archive', 'Size', 'Because'], rows, ['left', 'right']);
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

/***/ 87106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ yamlWord)
/* harmony export */ });
/** A text as a value in YAML, also between braces: as it is where nobody could take it for anything else. */
function yamlWord(text) {
    return /^[A-Za-z][\w-]*[./][\w./-]*$/.test(text) ? text : JSON.stringify(text);
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
