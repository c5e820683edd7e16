export const id = 3710;
export const ids = [3710,3213];
export const modules = {

/***/ 88994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performBisect: () => (/* binding */ performBisect)
});

// EXTERNAL MODULE: ./lib/operations/bisect/bisect.js + 1 modules
var bisect = __webpack_require__(88859);
// EXTERNAL MODULE: ./lib/presentation/bisect/document.js
var bisect_document = __webpack_require__(76746);
// EXTERNAL MODULE: ./lib/presentation/findings/tables.js
var tables = __webpack_require__(90254);
// EXTERNAL MODULE: ./lib/presentation/kit/escape-markdown.js
var escape_markdown = __webpack_require__(85492);
// EXTERNAL MODULE: ./lib/presentation/kit/markdown.js
var markdown = __webpack_require__(22338);
// EXTERNAL MODULE: ./lib/presentation/kit/page.js
var page = __webpack_require__(71184);
// EXTERNAL MODULE: ./lib/presentation/kit/quantities.js
var quantities = __webpack_require__(6234);
// EXTERNAL MODULE: ./lib/presentation/kit/times.js
var times = __webpack_require__(34537);
// EXTERNAL MODULE: ./lib/presentation/bisect/words.js
var words = __webpack_require__(86338);
;// CONCATENATED MODULE: ./lib/presentation/bisect/summary.js







/** The summary of a search: the two archives between which it happened, then every one that was asked. */
function renderBisectSummary(bisected) {
    const { archives, assertions, newestHolding, oldestBroken, probes } = bisected;
    const result = (0,words/* resultOf */.Bg)(bisected);
    return (0,page/* renderPage */.Cf)([
        (0,page/* renderSummaryTitle */.n2)(words/* RESULT_MARKS */.xu[result], words/* RESULT_TITLES */.eh[result]),
        assertions.map(escape_markdown/* markdownCode */.D).join('\n\n'),
        newestHolding === null ? '' : `It last holds in ${(0,escape_markdown/* markdownCode */.D)(newestHolding.name)}.`,
        oldestBroken === null ? '' : `It does not hold in ${(0,escape_markdown/* markdownCode */.D)(oldestBroken.name)} any more.`,
        (0,words/* caveatOf */.EZ)(bisected) ?? '',
        `${(0,quantities/* counted */.hS)(probes.length, 'archive')} of ${archives} were fetched and asked.`,
        (0,tables/* cappedTable */.Uz)(['Archive', 'Made', 'Result', 'Found'], probes.map(({ entry, message, outcome }) => [
            (0,escape_markdown/* markdownCode */.D)(entry.name),
            (0,times/* renderTime */.sZ)(entry.createdAt),
            (0,page/* renderMark */.oh)(words/* PROBE_MARKS */.Cg[outcome]),
            (0,markdown/* markdownSentence */.nv)(message === null ? words/* PROBE_WORDS */.$W[outcome] : `${words/* PROBE_WORDS */.$W[outcome]}: ${message}`),
        ])),
    ]);
}

// EXTERNAL MODULE: ./lib/presentation/bisect/text.js
var bisect_text = __webpack_require__(98252);
// EXTERNAL MODULE: ./lib/action/places/open-place.js + 1 modules
var open_place = __webpack_require__(34025);
;// CONCATENATED MODULE: ./lib/action/modes/bisect.js





/** Finds the newest archive in which an assertion still holds, with few downloads. */
async function performBisect(inputs, surroundings) {
    const { store } = await (0,open_place/* openPlace */.Q)(inputs.store, surroundings);
    const bisected = await (0,bisect.bisect)(inputs, { ...surroundings, store });
    const { failure, newestHolding, probes, verdict } = bisected;
    return {
        text: (style) => (0,bisect_text.renderBisected)(bisected, style),
        summary: renderBisectSummary(bisected),
        annotations: [],
        outputs: {
            verdict,
            archives: String(probes.length),
            'archive-name': newestHolding?.name ?? '',
        },
        document: (0,bisect_document.bisectDocument)(bisected),
        failure,
    };
}


/***/ }),

/***/ 14770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performCheck: () => (/* binding */ performCheck)
});

// EXTERNAL MODULE: ./lib/files/database/find-sources.js
var find_sources = __webpack_require__(86089);
// EXTERNAL MODULE: ./lib/operations/journal/entries.js
var entries = __webpack_require__(37614);
// EXTERNAL MODULE: ./lib/operations/journal/operation.js
var operation = __webpack_require__(30515);
// EXTERNAL MODULE: ./lib/operations/restore/advise-restore.js + 1 modules
var advise_restore = __webpack_require__(28061);
// EXTERNAL MODULE: ./lib/operations/verify/check-run.js
var check_run = __webpack_require__(39630);
// EXTERNAL MODULE: ./lib/operations/verify/read-accepted.js
var read_accepted = __webpack_require__(92916);
// EXTERNAL MODULE: ./lib/presentation/check/document.js
var check_document = __webpack_require__(81914);
// EXTERNAL MODULE: ./lib/domain/outcome/verification.js
var verification = __webpack_require__(17200);
// EXTERNAL MODULE: ./lib/presentation/findings/summary.js
var summary = __webpack_require__(47911);
// EXTERNAL MODULE: ./lib/presentation/findings/tables.js
var tables = __webpack_require__(90254);
// EXTERNAL MODULE: ./lib/presentation/kit/escape-markdown.js
var escape_markdown = __webpack_require__(85492);
// EXTERNAL MODULE: ./lib/presentation/kit/markdown.js
var markdown = __webpack_require__(22338);
// EXTERNAL MODULE: ./lib/presentation/kit/page.js
var page = __webpack_require__(71184);
// EXTERNAL MODULE: ./lib/presentation/kit/quantities.js
var quantities = __webpack_require__(6234);
// EXTERNAL MODULE: ./lib/presentation/kit/times.js
var times = __webpack_require__(34537);
// EXTERNAL MODULE: ./lib/presentation/check/words.js
var words = __webpack_require__(3954);
;// CONCATENATED MODULE: ./lib/presentation/check/summary.js









/** The summary of check: every live database with its checks. */
function renderCheckSummary(run) {
    const { checks, verdict } = run;
    const isOne = checks.length === 1;
    return (0,page/* renderPage */.Cf)([
        (0,page/* renderSummaryTitle */.n2)(verdict, isOne ? (0,words/* titleOfDatabase */.h)(verdict) : (0,words/* tallyOfDatabases */.i)(run)),
        isOne ? '' : renderOverview(checks),
        ...(0,verification/* worstFirst */.md)(checks).flatMap(renderChecked),
    ]);
}
function renderOverview(checks) {
    const rows = (0,verification/* worstFirst */.md)(checks).map(({ report, sizeBytes, verdict }) => [
        (0,escape_markdown/* markdownCode */.D)(report.subject),
        (0,page/* renderMark */.oh)(verdict),
        (0,quantities/* renderSize */.qI)(sizeBytes),
    ]);
    return (0,tables/* cappedTable */.Uz)(['Database', 'Verdict', 'Size'], rows, ['left', 'left', 'right']);
}
function renderChecked({ durationMs, fingerprint, notes, report, sizeBytes }) {
    const facts = [
        ['Database', (0,escape_markdown/* markdownCode */.D)(report.subject)],
        ['Size', (0,quantities/* renderSize */.qI)(sizeBytes)],
        ...(fingerprint === null
            ? []
            : [['Holds', (0,quantities/* counted */.hS)(fingerprint.tables.length, 'table')]]),
        ['Time', (0,times/* renderDuration */.PP)(durationMs)],
    ];
    return [
        (0,markdown/* markdownFacts */.ZL)(facts),
        (0,markdown/* markdownBlocks */.KR)(...notes.map((note) => `> [!NOTE]\n> ${(0,markdown/* markdownSentence */.nv)(note)}`)),
        (0,summary/* renderSummaryChecks */.i)(report),
        fingerprint === null ? '' : (0,tables/* renderSummaryTables */.qn)(fingerprint.tables),
    ];
}

// EXTERNAL MODULE: ./lib/presentation/check/text.js
var check_text = __webpack_require__(13564);
// EXTERNAL MODULE: ./lib/presentation/error/annotations.js
var annotations = __webpack_require__(29615);
// EXTERNAL MODULE: ./lib/presentation/kit/recipe.js + 1 modules
var kit_recipe = __webpack_require__(6338);
// EXTERNAL MODULE: ./lib/presentation/restore/advice.js
var advice = __webpack_require__(41537);
// EXTERNAL MODULE: ./lib/action/inputs/given-inputs.js
var given_inputs = __webpack_require__(84461);
// EXTERNAL MODULE: ./lib/action/inputs/identify.js
var identify = __webpack_require__(33532);
// EXTERNAL MODULE: ./lib/action/places/audience.js
var audience = __webpack_require__(98441);
// EXTERNAL MODULE: ./lib/action/places/open-place.js + 1 modules
var open_place = __webpack_require__(34025);
// EXTERNAL MODULE: ./lib/action/step/outputs.js
var outputs = __webpack_require__(17931);
;// CONCATENATED MODULE: ./lib/action/modes/check.js

















/** Checks live databases one after the other where they stand; a damaged one does not end it. */
async function performCheck(inputs, surroundings) {
    const run = await (0,operation.journaled)({
        operation: 'check',
        database: null,
        run: () => checkAll(inputs, surroundings),
        entriesOf: entries.entriesOfCheck,
    }, await (0,audience/* openAudience */.H)(inputs, surroundings));
    const { checks, failure, verdict } = run;
    return {
        text: (style) => (0,check_text.renderChecks)(run, style),
        summary: renderCheckSummary(run),
        annotations: (0,annotations/* annotateResults */.zx)(checks),
        outputs: { ...(0,outputs/* joinOutputs */.T)(checks.map(outputsOf)), verdict },
        document: (0,check_document.checkDocument)(run),
        failure,
    };
}
/** Archives are looked at only for a database that is damaged: that takes requests and a permission. */
async function checkAll(inputs, surroundings) {
    const { job } = surroundings;
    const { store } = inputs;
    const checks = [];
    const accepted = await (0,read_accepted.readAccepted)(inputs.accept, 'accept', job.workspace);
    for (const database of await (0,find_sources.findSources)(inputs.databases, job.workspace)) {
        const request = { ...inputs, accepted, database };
        const checked = await (0,advise_restore.checkAndAdvise)(request, surroundings, {
            databaseName: (0,identify/* databaseAt */.T)(new given_inputs/* GivenInputs */.rq(surroundings.environment), database),
            openPlace: () => (0,open_place/* openPlace */.Q)(store, surroundings),
            render: (path, archive, recipe) => (0,advice/* renderRestoreStep */.N)((0,kit_recipe/* pathInWorkspace */.ep)(path, job), archive, recipe),
        });
        checks.push(checked);
    }
    return (0,check_run.judgeChecks)(checks);
}
function outputsOf({ durationMs, fingerprint, report, sizeBytes }) {
    const tables = fingerprint?.tables;
    return {
        level: report.level ?? '',
        'snapshot-size-bytes': String(sizeBytes),
        tables: tables === undefined ? '' : String(tables.length),
        rows: tables === undefined ? '' : String(tables.reduce((sum, { rows }) => sum + (rows ?? 0), 0)),
        'duration-ms': String(Math.round(durationMs)),
    };
}


/***/ }),

/***/ 62575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performCreate: () => (/* binding */ performCreate)
});

// EXTERNAL MODULE: ./lib/files/database/find-sources.js
var find_sources = __webpack_require__(86089);
// EXTERNAL MODULE: ./lib/operations/backup/create-all.js + 7 modules
var create_all = __webpack_require__(57514);
// EXTERNAL MODULE: ./lib/operations/journal/entries.js
var entries = __webpack_require__(37614);
// EXTERNAL MODULE: ./lib/operations/journal/operation.js
var operation = __webpack_require__(30515);
// EXTERNAL MODULE: ./lib/operations/verify/read-accepted.js
var read_accepted = __webpack_require__(92916);
// EXTERNAL MODULE: ./lib/presentation/error/annotations.js
var annotations = __webpack_require__(29615);
;// CONCATENATED MODULE: ./lib/presentation/create/annotations.js

/** One annotation for each check that is not ok. The failure of one database alone is told by the end of the step. */
function annotateCreateRun({ outcomes }) {
    const failed = outcomes.flatMap((outcome) => (outcome.status === 'failed' ? [outcome.error] : []));
    const created = outcomes.flatMap((outcome) => (outcome.status === 'created' ? [outcome.created] : []));
    return [
        ...failed.filter(({ report }) => report !== null || outcomes.length > 1).flatMap(annotations/* annotateError */.TF),
        ...created.flatMap(({ report }) => (0,annotations/* annotateWarnings */.cz)(report)),
    ];
}

// EXTERNAL MODULE: ./lib/presentation/create/document.js
var create_document = __webpack_require__(82984);
// EXTERNAL MODULE: ./lib/presentation/error/summary.js
var summary = __webpack_require__(92561);
// EXTERNAL MODULE: ./lib/presentation/findings/content.js
var content = __webpack_require__(71486);
// EXTERNAL MODULE: ./lib/presentation/findings/summary.js
var findings_summary = __webpack_require__(47911);
// EXTERNAL MODULE: ./lib/presentation/findings/tables.js
var tables = __webpack_require__(90254);
// EXTERNAL MODULE: ./lib/presentation/kit/escape-markdown.js
var escape_markdown = __webpack_require__(85492);
// EXTERNAL MODULE: ./lib/presentation/kit/markdown.js
var markdown = __webpack_require__(22338);
// EXTERNAL MODULE: ./lib/presentation/kit/page.js
var page = __webpack_require__(71184);
// EXTERNAL MODULE: ./lib/presentation/kit/quantities.js
var quantities = __webpack_require__(6234);
// EXTERNAL MODULE: ./lib/presentation/kit/recipe.js + 1 modules
var recipe = __webpack_require__(6338);
// EXTERNAL MODULE: ./lib/presentation/kit/times.js
var times = __webpack_require__(34537);
// EXTERNAL MODULE: ./lib/presentation/prune/summary.js
var prune_summary = __webpack_require__(53303);
// EXTERNAL MODULE: ./lib/presentation/create/words.js
var words = __webpack_require__(29480);
;// CONCATENATED MODULE: ./lib/presentation/create/summary.js












/** The summary of a run of create, verdict first. */
function renderCreateSummary(run, place) {
    const { pruned } = run;
    const outcomes = failuresFirst(run.outcomes);
    const [only] = outcomes;
    const removals = pruned === null ? '' : (0,prune_summary/* renderRemovals */.K)(pruned);
    if (only !== undefined && outcomes.length === 1) {
        return (0,page/* renderPage */.Cf)([
            (0,page/* renderSummaryTitle */.n2)(run.verdict, `${(0,words/* titleOfOutcome */.Yb)(only)}: ${(0,escape_markdown/* markdownCode */.D)((0,recipe/* fileNameOf */.bV)(only.source))}`),
            ...blocksOf(only, place),
            removals,
        ]);
    }
    return (0,page/* renderPage */.Cf)([
        (0,page/* renderSummaryTitle */.n2)(run.verdict, (0,words/* tallyOfRun */.Zk)(run)),
        renderOverview(outcomes, place),
        ...outcomes.flatMap((outcome) => [
            `### ${markedTitle(outcome)}: ${(0,escape_markdown/* markdownCode */.D)((0,recipe/* fileNameOf */.bV)(outcome.source))}`,
            ...blocksOf(outcome, place),
        ]),
        removals,
    ]);
}
/** What the reader has to act on, before what is well. */
function failuresFirst(outcomes) {
    return [...outcomes].sort((a, b) => Number(b.status === 'failed') - Number(a.status === 'failed'));
}
function markedTitle(outcome) {
    return `${page/* SUMMARY_SIGNS */.mF[(0,words/* markOfOutcome */.fi)(outcome)]} ${(0,words/* titleOfOutcome */.Yb)(outcome)}`;
}
function renderOverview(outcomes, place) {
    const rows = outcomes.map((outcome) => {
        const name = (0,escape_markdown/* markdownCode */.D)((0,recipe/* pathInWorkspace */.ep)(outcome.source, place));
        if (outcome.status !== 'created')
            return [name, markedTitle(outcome), '', '', ''];
        const { archiveSizeBytes, durations, manifest } = outcome.created;
        return [
            name,
            markedTitle(outcome),
            (0,content/* renderContent */.c)(manifest),
            `${(0,quantities/* renderSize */.qI)(archiveSizeBytes)} of ${(0,quantities/* renderSize */.qI)(manifest.snapshot.sizeBytes)}`,
            (0,times/* renderDuration */.PP)(durations.totalMs),
        ];
    });
    return (0,tables/* cappedTable */.Uz)(['Database', 'Result', 'Saved', 'Size', 'Time'], rows);
}
function blocksOf(outcome, place) {
    switch (outcome.status) {
        case 'created':
            return renderCreated(outcome.created, place);
        case 'skipped':
            return [`Because ${(0,markdown/* markdownSentence */.nv)(outcome.reason)}.`];
        case 'failed':
            return [(0,summary/* renderSummaryFailure */.h)(outcome.error)];
    }
}
function renderCreated(created, place) {
    const { entry, manifest, notes, report, source } = created;
    const published = place.factsOf(entry);
    return [
        proofOf(published),
        (0,markdown/* markdownFacts */.ZL)(factsOf(created, published, place)),
        (0,markdown/* markdownBlocks */.KR)(...notes.map((note) => `> [!NOTE]\n> ${(0,markdown/* markdownSentence */.nv)(note)}`)),
        (0,findings_summary/* renderSummaryChecks */.i)(report),
        (0,tables/* renderSummaryTables */.qn)(manifest.fingerprint.tables),
        (0,recipe/* renderRecipe */.PI)(source, { entry, codec: manifest.codec ?? 'gzip' }, place),
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
        ['Saved', (0,content/* renderContent */.c)(manifest)],
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

// EXTERNAL MODULE: ./lib/presentation/create/text.js
var create_text = __webpack_require__(11214);
// EXTERNAL MODULE: ./lib/presentation/guard/annotations.js
var guard_annotations = __webpack_require__(84272);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/action/guard/arm-guards.js + 2 modules
var arm_guards = __webpack_require__(96114);
// EXTERNAL MODULE: ./lib/action/inputs/given-inputs.js
var given_inputs = __webpack_require__(84461);
// EXTERNAL MODULE: ./lib/action/inputs/identify.js
var identify = __webpack_require__(33532);
// EXTERNAL MODULE: ./lib/action/places/audience.js
var audience = __webpack_require__(98441);
// EXTERNAL MODULE: ./lib/action/places/open-place.js + 1 modules
var open_place = __webpack_require__(34025);
// EXTERNAL MODULE: ./lib/domain/trust/trust.js
var trust = __webpack_require__(7527);
// EXTERNAL MODULE: ./lib/github/visibility.js
var visibility = __webpack_require__(40091);
// EXTERNAL MODULE: ./lib/presentation/kit/escape.js
var kit_escape = __webpack_require__(36520);
;// CONCATENATED MODULE: ./lib/action/places/own-trust.js



/** What to know of archives that this run uploads, and that a restore would not take by itself. */
async function annotateOwnTrust({ eventPath, origin }) {
    const message = (0,trust/* noteOnOwnTrust */.iL)(origin, await (0,visibility/* readDefaultBranch */.y)(eventPath));
    if (message === null)
        return [];
    return [
        { level: 'notice', title: 'A restore has to be told of this archive', message: (0,kit_escape.escapeSentence)(message) },
    ];
}

// EXTERNAL MODULE: ./lib/action/step/outputs.js
var outputs = __webpack_require__(17931);
;// CONCATENATED MODULE: ./lib/action/modes/create.js


















/** Backs up databases, one after the other; a bad one does not keep the others from being saved. */
async function performCreate(inputs, surroundings) {
    const { place, run, warning } = inputs.guard
        ? await (0,arm_guards/* withGuard */.S)(inputs, surroundings, (adapt) => makeBackups(inputs, surroundings, adapt))
        : { ...(await makeBackups(inputs, surroundings, ({ store }) => store)), warning: null };
    const { description } = place.store;
    const created = run.outcomes.flatMap((outcome) => (outcome.status === 'created' ? [outcome.created] : []));
    return {
        text: (style) => (0,create_text.renderCreateRun)(run, description, style),
        summary: renderCreateSummary(run, { ...surroundings.job, ...place, store: description }),
        annotations: [
            ...annotateCreateRun(run),
            ...(warning === null ? [] : [(0,guard_annotations/* annotateGuardWarning */.I)(warning)]),
            // Archives in a directory are trusted wherever they come from.
            ...(created.length > 0 && inputs.store.kind === 'artifact'
                ? await annotateOwnTrust(surroundings.job)
                : []),
        ],
        outputs: { ...(0,outputs/* joinOutputs */.T)(created.map((each) => outputsOf(each, place))), verdict: run.verdict },
        document: (0,create_document.createDocument)(run, description),
        failure: run.failure,
    };
}
async function makeBackups(inputs, surroundings, adapt) {
    const request = await readRequest(inputs, surroundings);
    const place = await (0,open_place/* openPlace */.Q)(inputs.store, surroundings);
    const store = adapt(place);
    const run = await (0,operation.journaled)({
        operation: 'create',
        database: null,
        run: () => (0,create_all.createAll)(request, { ...surroundings, store }),
        entriesOf: (run, time) => (0,entries.entriesOfCreate)(run, time, request.identify),
    }, await (0,audience/* openAudience */.H)(inputs, surroundings));
    return { place, run };
}
async function readRequest(inputs, { environment, job }) {
    return {
        ...inputs,
        sources: await (0,find_sources.findSources)(inputs.databases, job.workspace),
        kind: inputs.label === null ? 'automatic' : 'manual',
        accepted: await (0,read_accepted.readAccepted)(inputs.accept, 'accept', job.workspace),
        origin: job.origin,
        identify: (0,identify/* identifierOf */.x)(new given_inputs/* GivenInputs */.rq(environment), inputs.store.isPrivate),
        version: version.VERSION,
    };
}
function outputsOf(created, place) {
    const { archiveDigest, archiveSizeBytes, durations, entry, manifest, report } = created;
    const { artifact, path } = place.factsOf(entry);
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


/***/ }),

/***/ 54423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   performDisarm: () => (/* binding */ performDisarm)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63756);
/* harmony import */ var _files_database_resolve_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46139);
/* harmony import */ var _presentation_guard_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60913);
/* harmony import */ var _presentation_guard_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29254);
/* harmony import */ var _presentation_guard_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59099);
/* harmony import */ var _guard_guard_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54286);







/** Ends guards before their job does: from here on new writes are meant to stay, whatever becomes of the job. */
async function performDisarm({ databases }, { clock, job }) {
    const folder = new _guard_guard_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .GuardFolder */ .W(job.temporaryFolder);
    const guards = await folder.list();
    const named = await Promise.all(databases.map((path) => (0,_files_database_resolve_target_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTarget */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(job.workspace, path))));
    const meant = named.length === 0 ? guards : guards.filter(({ database }) => named.includes(database));
    for (const path of named) {
        if (guards.length > 0 && !meant.some(({ database }) => database === path))
            throw notGuarded(path, guards);
    }
    for (const { id } of meant)
        await folder.disarm(id, clock.now());
    const disarmed = [...new Set(meant.map(({ database }) => database))];
    return {
        text: (style) => (0,_presentation_guard_text_js__WEBPACK_IMPORTED_MODULE_4__/* .renderDisarmed */ .q)(disarmed, style),
        summary: (0,_presentation_guard_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDisarmedSummary */ .s)(disarmed),
        annotations: [],
        outputs: { verdict: disarmed.length === 0 ? 'skipped' : 'ok' },
        document: (0,_presentation_guard_document_js__WEBPACK_IMPORTED_MODULE_6__/* .disarmDocument */ ._)(disarmed),
        failure: null,
    };
}
/** A path with a slip in it must not leave the author believing that what is written now will stay. */
function notGuarded(path, guards) {
    const armed = guards.map(({ database }) => database).join(', ');
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj('INPUT_INVALID', `No guard of this job watches over ${path}; there are guards of ${armed}.`, {
        hint: 'Nothing was disarmed. Correct the path, or leave database empty to disarm every guard of the job.',
        context: { path },
    });
}


/***/ }),

/***/ 72879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performDrill: () => (/* binding */ performDrill)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/domain/drill/settings.js
var settings = __webpack_require__(28349);
// EXTERNAL MODULE: ./lib/operations/drill/drill.js + 3 modules
var drill = __webpack_require__(99152);
// EXTERNAL MODULE: ./lib/operations/journal/entries.js
var entries = __webpack_require__(37614);
// EXTERNAL MODULE: ./lib/operations/journal/operation.js
var operation = __webpack_require__(30515);
// EXTERNAL MODULE: ./lib/presentation/drill/document.js
var drill_document = __webpack_require__(20721);
// EXTERNAL MODULE: ./lib/domain/outcome/verification.js
var verification = __webpack_require__(17200);
// EXTERNAL MODULE: ./lib/presentation/findings/summary.js
var summary = __webpack_require__(47911);
// EXTERNAL MODULE: ./lib/presentation/findings/tables.js
var tables = __webpack_require__(90254);
// EXTERNAL MODULE: ./lib/presentation/kit/escape-markdown.js
var escape_markdown = __webpack_require__(85492);
// EXTERNAL MODULE: ./lib/presentation/kit/markdown.js
var markdown = __webpack_require__(22338);
// EXTERNAL MODULE: ./lib/presentation/kit/page.js
var page = __webpack_require__(71184);
// EXTERNAL MODULE: ./lib/presentation/kit/quantities.js
var quantities = __webpack_require__(6234);
// EXTERNAL MODULE: ./lib/presentation/kit/times.js
var times = __webpack_require__(34537);
// EXTERNAL MODULE: ./lib/presentation/drill/words.js
var words = __webpack_require__(91939);
;// CONCATENATED MODULE: ./lib/presentation/drill/summary.js









/** The summary of a drill: the evidence in one table, and every archive that did not come back with its checks. */
function renderDrillSummary(drill) {
    const { drilled, verdict } = drill;
    return (0,page/* renderPage */.Cf)([
        (0,page/* renderSummaryTitle */.n2)(verdict, (0,words/* tallyOfDrill */.X)(drill)),
        (0,markdown/* markdownFacts */.ZL)(factsOf(drill)),
        renderEvidence(drill),
        ...drilled.flatMap(({ entry, report, verdict: each }) => each === 'ok' && drilled.length > 1
            ? []
            : [`### ${(0,escape_markdown/* markdownCode */.D)(entry.name)}`, (0,summary/* renderSummaryChecks */.i)(report)]),
    ]);
}
function factsOf({ assertions, durationMs, maxRecoveryMs, pickedBy, startedAt, store, }) {
    return [
        ['Store', (0,markdown/* markdownSentence */.nv)(store)],
        ['Picked', (0,markdown/* markdownSentence */.nv)(pickedBy)],
        ['Began', (0,times/* renderTime */.sZ)(startedAt)],
        ['Took', (0,times/* renderDuration */.PP)(durationMs)],
        ['Limit for one restore', (0,times/* renderDuration */.PP)(maxRecoveryMs)],
        ['Assertions', String(assertions)],
    ];
}
function renderEvidence({ drilled }) {
    return (0,tables/* cappedTable */.Uz)(['Archive', 'Verdict', 'Level', 'Restored in', 'Recovery point', 'Size'], (0,verification/* worstFirst */.md)(drilled).map(({ entry, recoveryMs, recoveryPointMs, report, sizeBytes, verdict }) => [
        (0,escape_markdown/* markdownCode */.D)(entry.name),
        (0,page/* renderMark */.oh)(verdict),
        report.level ?? 'none',
        recoveryMs === null ? '–' : (0,times/* renderDuration */.PP)(recoveryMs),
        `${(0,times/* renderDuration */.PP)(recoveryPointMs)} ago`,
        (0,quantities/* renderSize */.qI)(sizeBytes),
    ]), ['left', 'left', 'left', 'right', 'right', 'right']);
}

// EXTERNAL MODULE: ./lib/presentation/drill/text.js
var drill_text = __webpack_require__(30619);
// EXTERNAL MODULE: ./lib/presentation/error/annotations.js
var annotations = __webpack_require__(29615);
// EXTERNAL MODULE: ./lib/action/places/audience.js
var places_audience = __webpack_require__(98441);
// EXTERNAL MODULE: ./lib/action/places/open-place.js + 1 modules
var open_place = __webpack_require__(34025);
// EXTERNAL MODULE: ./lib/action/step/outputs.js
var outputs = __webpack_require__(17931);
;// CONCATENATED MODULE: ./lib/action/modes/drill.js












/** Proves that restores can be done, and leaves the evidence. */
async function performDrill(inputs, surroundings) {
    const { readTurn, store } = await (0,open_place/* openPlace */.Q)(inputs.store, surroundings);
    const audience = await (0,places_audience/* openAudience */.H)(inputs, surroundings);
    const pick = await (0,settings/* parseDrillPick */.MZ)(inputs.pick, () => (0,external_node_crypto_.randomInt)(2 ** 31 - 1), readTurn);
    const result = await (0,operation.journaled)({
        operation: 'drill',
        database: inputs.database,
        run: () => (0,drill.drill)({ ...inputs, pick }, { ...surroundings, store }),
        entriesOf: entries.entriesOfDrill,
    }, audience);
    const { drilled, failure, verdict } = result;
    return {
        text: (style) => (0,drill_text.renderDrill)(result, style),
        summary: renderDrillSummary(result),
        annotations: (0,annotations/* annotateResults */.zx)(drilled),
        outputs: { ...(0,outputs/* joinOutputs */.T)(drilled.map(outputsOf)), verdict, archives: String(drilled.length) },
        document: (0,drill_document.drillDocument)(result),
        failure,
    };
}
function outputsOf({ entry, recoveryMs, report, sizeBytes }) {
    return {
        level: report.level ?? '',
        'archive-name': entry.name,
        'snapshot-size-bytes': String(sizeBytes),
        'duration-ms': recoveryMs === null ? '' : String(Math.round(recoveryMs)),
    };
}


/***/ }),

/***/ 41658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performHistory: () => (/* binding */ performHistory)
});

// EXTERNAL MODULE: ./lib/operations/history/history.js + 3 modules
var history_history = __webpack_require__(97158);
// EXTERNAL MODULE: ./lib/presentation/history/document.js
var history_document = __webpack_require__(8218);
// EXTERNAL MODULE: ./lib/domain/status/trend.js
var trend = __webpack_require__(21496);
// EXTERNAL MODULE: ./lib/presentation/kit/escape-markdown.js
var escape_markdown = __webpack_require__(85492);
// EXTERNAL MODULE: ./lib/presentation/kit/markdown.js
var markdown = __webpack_require__(22338);
// EXTERNAL MODULE: ./lib/presentation/kit/page.js
var page = __webpack_require__(71184);
// EXTERNAL MODULE: ./lib/presentation/history/charts.js
var charts = __webpack_require__(77954);
// EXTERNAL MODULE: ./lib/presentation/history/text.js
var history_text = __webpack_require__(4860);
;// CONCATENATED MODULE: ./lib/presentation/history/summary.js






/** The summary of the past of backups, with charts that GitHub draws. */
function renderHistorySummary(histories, store) {
    const isTroubled = histories.some(({ figures, trend }) => trend.length > 0 || figures.failed > 0);
    return (0,page/* renderPage */.Cf)([
        (0,page/* renderSummaryTitle */.n2)(isTroubled ? 'warning' : 'ok', 'History of the backups'),
        `In ${(0,markdown/* markdownSentence */.nv)(store)}.`,
        ...histories.flatMap(renderHistorySections),
    ]);
}
/** The parts of a page that tell of one database, for other summaries too. */
function renderHistorySections({ database, figures, points, trend, }) {
    return [
        `### ${database === null ? 'Archives without a database' : (0,escape_markdown/* markdownCode */.D)(database)}`,
        ...trend.map(renderFinding),
        (0,markdown/* markdownFacts */.ZL)((0,history_text/* factsOfHistory */.rQ)(figures).map(([name, value]) => [name, (0,markdown/* markdownSentence */.nv)(value)])),
        ...chartsOf(points),
    ];
}
function renderFinding(finding) {
    return [
        '> [!WARNING]',
        `> ${(0,markdown/* markdownSentence */.nv)((0,history_text/* trendSentence */.$Z)(finding))} (${(0,escape_markdown/* markdownCode */.D)(finding.code)})`,
        '>',
        `> **What to do:** ${(0,markdown/* markdownSentence */.nv)((0,trend/* trendHint */.t8)(finding))}`,
    ].join('\n');
}
function chartsOf(points) {
    const series = (of, divisor) => points.flatMap((point) => {
        const value = of(point);
        return value === null ? [] : [value / divisor];
    });
    return [
        (0,charts/* renderMermaidChart */.w)({
            title: 'Size of the database',
            unit: 'MB',
            values: series(({ snapshotSizeBytes }) => snapshotSizeBytes, 1_000_000),
        }),
        (0,charts/* renderMermaidChart */.w)({
            title: 'Size of the archive',
            unit: 'MB',
            values: series(({ archiveSizeBytes }) => archiveSizeBytes, 1_000_000),
        }),
        (0,charts/* renderMermaidChart */.w)({
            title: 'Duration',
            unit: 'seconds',
            values: series(history_text/* durationOf */.cf, 1_000),
        }),
    ];
}

// EXTERNAL MODULE: ./lib/action/places/open-place.js + 1 modules
var open_place = __webpack_require__(34025);
;// CONCATENATED MODULE: ./lib/action/modes/history.js





/** Looks back on the backups, with charts on the page of the run. */
async function performHistory(inputs, surroundings) {
    const place = await (0,open_place/* openPlace */.Q)(inputs.store, surroundings);
    const { isTrusted, journal, store } = place;
    const histories = await (0,history_history.readHistory)(inputs, {
        ...surroundings,
        store,
        isTrusted,
        journal,
        schedule: await openScheduleOf(inputs, place, surroundings),
    });
    const { description } = store;
    const isTroubled = histories.some(({ figures, trend }) => trend.length > 0 || figures.failed > 0);
    return {
        text: (style) => (0,history_text.renderHistories)(histories, description, style),
        summary: renderHistorySummary(histories, description),
        annotations: [],
        outputs: {
            verdict: isTroubled ? 'warning' : 'ok',
            archives: String(histories.reduce((sum, { figures }) => sum + figures.made, 0)),
        },
        document: (0,history_document.historyDocument)(histories, description),
        failure: null,
    };
}
async function openScheduleOf({ token, workflow }, { runs }, surroundings) {
    if (workflow === null)
        return null;
    const { openSchedules } = await __webpack_require__.e(/* import() | action-places */ 9258).then(__webpack_require__.bind(__webpack_require__, 24218));
    return openSchedules({ workflow, drillWorkflow: null }, runs, token, surroundings).schedule;
}


/***/ }),

/***/ 2621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performList: () => (/* binding */ performList)
});

// EXTERNAL MODULE: ./lib/operations/catalog/list.js
var list = __webpack_require__(57304);
// EXTERNAL MODULE: ./lib/presentation/list/document.js
var list_document = __webpack_require__(49076);
// EXTERNAL MODULE: ./lib/presentation/findings/tables.js
var tables = __webpack_require__(90254);
// EXTERNAL MODULE: ./lib/presentation/kit/escape-markdown.js
var escape_markdown = __webpack_require__(85492);
// EXTERNAL MODULE: ./lib/presentation/kit/markdown.js
var markdown = __webpack_require__(22338);
// EXTERNAL MODULE: ./lib/presentation/kit/page.js
var page = __webpack_require__(71184);
// EXTERNAL MODULE: ./lib/presentation/kit/quantities.js
var quantities = __webpack_require__(6234);
// EXTERNAL MODULE: ./lib/presentation/kit/times.js
var times = __webpack_require__(34537);
;// CONCATENATED MODULE: ./lib/presentation/list/summary.js






/** The summary of list: the archives of a store, newest first. */
function renderListSummary(catalog, place, now) {
    const store = (0,markdown/* markdownSentence */.nv)(place.store);
    if (catalog.length === 0)
        return (0,page/* renderPage */.Cf)([(0,page/* renderSummaryTitle */.n2)('skipped', 'No archives'), `In ${store}.`]);
    const total = catalog.reduce((sum, { expired, sizeBytes }) => sum + (expired ? 0 : sizeBytes), 0);
    return (0,page/* renderPage */.Cf)([
        (0,page/* renderSummaryTitle */.n2)('ok', `${(0,quantities/* counted */.hS)(catalog.length, 'archive')} (${(0,quantities/* renderSize */.qI)(total)})`),
        `In ${store}, newest first.`,
        renderEntries(catalog, now),
    ]);
}
/** The name of an archive says its label and its time; in a directory it is also its id. */
function renderEntries(catalog, now) {
    const hasIds = catalog.some(({ id, name }) => !id.endsWith(name));
    const rows = catalog.map((entry) => [
        (0,escape_markdown/* markdownCode */.D)(entry.name),
        (0,markdown/* markdownUnbroken */.A8)((0,times/* renderAge */.Qt)(entry.createdAt, now)),
        (0,markdown/* markdownUnbroken */.A8)((0,quantities/* renderSize */.qI)(entry.sizeBytes)),
        notesOf(entry),
        ...(hasIds ? [(0,escape_markdown/* escapeMarkdown */.F)(entry.id)] : []),
    ]);
    const headings = ['Archive', 'Age', 'Size', 'Notes', ...(hasIds ? ['Id'] : [])];
    return (0,tables/* cappedTable */.Uz)(headings, rows, ['left', 'right', 'right', 'left', 'right']);
}
function notesOf({ expired, expiresAt, kind, pinned }) {
    const state = expired
        ? 'expired'
        : expiresAt === null
            ? null
            : (0,markdown/* markdownUnbroken */.A8)(`until ${(0,times/* renderDay */.Nm)(expiresAt)}`);
    const notes = [kind === 'safety' ? 'safety copy' : null, pinned ? 'pinned' : null, state];
    return notes.filter((note) => note !== null).join(', ');
}

// EXTERNAL MODULE: ./lib/presentation/list/text.js
var list_text = __webpack_require__(89594);
// EXTERNAL MODULE: ./lib/action/places/open-place.js + 1 modules
var open_place = __webpack_require__(34025);
;// CONCATENATED MODULE: ./lib/action/modes/list.js





/** Lists the archives of a store. */
async function performList(inputs, surroundings) {
    const { store } = await (0,open_place/* openPlace */.Q)(inputs.store, surroundings);
    const catalog = await (0,list.listCatalog)(inputs, { store });
    const now = surroundings.clock.now();
    const { description } = store;
    return {
        text: (style) => (0,list_text.renderCatalog)(catalog, description, now, style),
        summary: renderListSummary(catalog, { ...surroundings.job, store: description }, now),
        annotations: [],
        outputs: { verdict: 'ok', archives: String(catalog.length), 'archive-name': catalog[0]?.name ?? '' },
        document: (0,list_document.listDocument)(catalog, description),
        failure: null,
    };
}


/***/ }),

/***/ 57088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performPrune: () => (/* binding */ performPrune)
});

// EXTERNAL MODULE: ./lib/operations/journal/entries.js
var entries = __webpack_require__(37614);
// EXTERNAL MODULE: ./lib/operations/journal/operation.js
var operation = __webpack_require__(30515);
// EXTERNAL MODULE: ./lib/operations/retention/prune.js + 2 modules
var prune = __webpack_require__(66086);
// EXTERNAL MODULE: ./lib/presentation/prune/words.js
var words = __webpack_require__(70642);
;// CONCATENATED MODULE: ./lib/presentation/prune/annotations.js

/** Of a step that was told neither to remove anything nor only to show it. */
function annotateUnapplied(pruned) {
    return { level: 'warning', title: 'Nothing was removed', message: (0,words/* sayUnapplied */.I)(pruned) };
}

// EXTERNAL MODULE: ./lib/presentation/prune/document.js
var prune_document = __webpack_require__(84378);
// EXTERNAL MODULE: ./lib/presentation/prune/summary.js
var summary = __webpack_require__(53303);
// EXTERNAL MODULE: ./lib/presentation/prune/text.js
var prune_text = __webpack_require__(21404);
// EXTERNAL MODULE: ./lib/action/places/audience.js
var audience = __webpack_require__(98441);
// EXTERNAL MODULE: ./lib/action/places/open-place.js + 1 modules
var open_place = __webpack_require__(34025);
;// CONCATENATED MODULE: ./lib/action/modes/prune.js










/** Removes what the retention policy does not keep. */
async function performPrune(inputs, surroundings) {
    const { store } = await (0,open_place/* openPlace */.Q)(inputs.store, surroundings);
    const { application, databases, policy } = inputs;
    const isUnsaid = application === 'not said';
    const request = {
        policy,
        databases: databases.length === 0 ? null : new Set(databases),
        apply: application === 'apply',
        verified: new Set(),
    };
    const pruned = await (0,operation.journaled)({
        operation: 'prune',
        database: null,
        run: () => (0,prune.prune)(request, { ...surroundings, store }),
        entriesOf: entries.entriesOfPrune,
    }, await (0,audience/* openAudience */.H)(inputs, surroundings));
    const removed = pruned.decisions.filter(({ action }) => action === 'remove').length;
    const { description } = store;
    return {
        text: (style) => (0,prune_text.renderPruned)(pruned, style, words/* APPLY_INPUT */.w),
        summary: (0,summary/* renderPruneSummary */.L)(pruned, { ...surroundings.job, store: description }, isUnsaid),
        annotations: isUnsaid ? [annotateUnapplied(pruned)] : [],
        outputs: {
            verdict: isUnsaid ? 'warning' : 'ok',
            archives: String(pruned.decisions.length - (pruned.applied ? removed : 0)),
            removed: String(pruned.applied ? removed : 0),
            'freed-bytes': String(pruned.applied ? pruned.freedBytes : 0),
        },
        document: (0,prune_document.pruneDocument)(pruned, description),
        failure: null,
    };
}


/***/ }),

/***/ 87486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performRehearsal: () => (/* binding */ performRehearsal)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./lib/domain/rehearsal/secrets.js
var rehearsal_secrets = __webpack_require__(40145);
// EXTERNAL MODULE: ./lib/files/command/run-command.js + 2 modules
var run_command = __webpack_require__(78605);
// EXTERNAL MODULE: ./lib/operations/rehearsal/rehearse.js + 4 modules
var rehearse = __webpack_require__(62573);
// EXTERNAL MODULE: ./lib/presentation/kit/escape.js
var kit_escape = __webpack_require__(36520);
;// CONCATENATED MODULE: ./lib/presentation/rehearsal/annotations.js

const DETAILS_SHOWN = 3;
/** What the page of the run says of a rehearsal. A single breach is told by the end of the step itself. */
function annotateRehearsal({ findings }) {
    const breaches = findings.filter(({ outcome }) => outcome === 'failed');
    const warnings = findings.filter(({ outcome }) => outcome === 'warning');
    return [...(breaches.length > 1 ? breaches : []), ...warnings].map(annotate);
}
function annotate({ check, details = [], message, outcome }) {
    return {
        level: outcome === 'failed' ? 'error' : 'warning',
        title: `Rehearsal: ${check}`,
        message: [message, ...details.slice(0, DETAILS_SHOWN)].map(kit_escape.escapeSentence).join('\n'),
    };
}

// EXTERNAL MODULE: ./lib/presentation/rehearsal/document.js
var rehearsal_document = __webpack_require__(63359);
// EXTERNAL MODULE: ./lib/presentation/diff/summary.js
var summary = __webpack_require__(71362);
// EXTERNAL MODULE: ./lib/presentation/findings/tables.js
var tables = __webpack_require__(90254);
// EXTERNAL MODULE: ./lib/presentation/kit/escape-markdown.js
var escape_markdown = __webpack_require__(85492);
// EXTERNAL MODULE: ./lib/presentation/kit/markdown.js
var markdown = __webpack_require__(22338);
// EXTERNAL MODULE: ./lib/presentation/kit/page.js
var page = __webpack_require__(71184);
// EXTERNAL MODULE: ./lib/presentation/kit/quantities.js
var quantities = __webpack_require__(6234);
// EXTERNAL MODULE: ./lib/presentation/kit/times.js
var times = __webpack_require__(34537);
// EXTERNAL MODULE: ./lib/presentation/rehearsal/words.js
var words = __webpack_require__(13825);
;// CONCATENATED MODULE: ./lib/presentation/rehearsal/summary.js








const summary_DETAILS_SHOWN = 10;
/** The summary of a rehearsal, verdict first. */
function renderRehearsalSummary(rehearsed) {
    const { database, difference, durationMs, end, findings, notes, sizeBytes, verdict } = rehearsed;
    return (0,page/* renderPage */.Cf)([
        (0,page/* renderSummaryTitle */.n2)(verdict, words/* REHEARSAL_TITLES */.q[verdict]),
        (0,markdown/* markdownFacts */.ZL)([
            ['Database', (0,escape_markdown/* markdownCode */.D)(database)],
            ['Size', (0,quantities/* renderSize */.qI)(sizeBytes)],
            ['Command', `took ${(0,times/* renderDuration */.PP)(end.durationMs)}`],
            ['Time', (0,times/* renderDuration */.PP)(durationMs)],
        ]),
        (0,tables/* cappedTable */.Uz)(['Check', 'Result', 'Found'], findings.map(rowOf)),
        difference === null
            ? ''
            : (0,markdown/* markdownBlocks */.KR)('### What the command changes', (0,summary/* renderSummaryDifference */.q)(difference)),
        (0,markdown/* markdownBlocks */.KR)(...notes.map((note) => `> [!NOTE]\n> ${(0,markdown/* markdownSentence */.nv)(note)}`)),
    ]);
}
function rowOf(finding) {
    const { check, details = [], message, outcome } = finding;
    const hint = finding.outcome === 'failed' ? [`What to do: ${finding.hint}`] : [];
    const lines = [message, ...details.slice(0, summary_DETAILS_SHOWN), ...hint];
    return [check, (0,page/* renderMark */.oh)(outcome), lines.map(markdown/* markdownSentence */.nv).join('<br>')];
}

// EXTERNAL MODULE: ./lib/presentation/rehearsal/text.js
var rehearsal_text = __webpack_require__(54637);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/files/disk/wrap-file-error.js
var wrap_file_error = __webpack_require__(10899);
;// CONCATENATED MODULE: ./lib/action/rehearsal/rehearsal-environment.js



/** Through these files a step changes the steps after it; a rehearsal must not. */
const COMMAND_FILES = [
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
];
/** What the runner gives to actions and not to commands. */
const ONLY_FOR_ACTIONS = /^(?:INPUT_|STATE_|ACTIONS_(?:RUNTIME|RESULTS|CACHE|ID_TOKEN)_)/;
/**
 * The variables that a command of a workflow has, with files to speak to the runner that the runner never reads.
 * @throws BackupError DISK_FULL, IO_FAILED
 */
async function commandVariables(environment, scratch) {
    const kept = Object.entries(environment).filter(([name]) => !ONLY_FOR_ACTIONS.test(name));
    const files = COMMAND_FILES.map((name) => [name, (0,external_node_path_.join)(scratch, name.toLowerCase())]);
    for (const [, path] of files) {
        await (0,promises_.writeFile)(path, '').catch((error) => {
            throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'scratch');
        });
    }
    return { ...Object.fromEntries(kept), ...Object.fromEntries(files) };
}

;// CONCATENATED MODULE: ./lib/action/rehearsal/rehearsal-script.js



/**
 * Writes a script into a file, to be run as the runner runs those of `run:` steps.
 * @throws BackupError DISK_FULL, IO_FAILED
 * @see https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idstepsshell
 */
async function writeScript(script, scratch) {
    const isWindows = process.platform === 'win32';
    const path = (0,external_node_path_.join)(scratch, isWindows ? 'rehearsal.ps1' : 'rehearsal.sh');
    await (0,promises_.writeFile)(path, isWindows ? powerShell(script) : `${script}\n`).catch((error) => {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'scratch');
    });
    return isWindows
        ? { file: 'pwsh', args: ['-command', `. '${path.replaceAll("'", "''")}'`] }
        : { file: 'bash', args: ['-e', path] };
}
/** PowerShell goes on after an error and forgets the exit code of a program, unless it is told otherwise. */
function powerShell(script) {
    return [
        "$ErrorActionPreference = 'stop'",
        script,
        'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }',
        '',
    ].join('\r\n');
}

;// CONCATENATED MODULE: ./lib/action/modes/rehearse.js












/** Runs the commands of a workflow on a copy of a database before they meet the real one. */
async function performRehearsal(inputs, surroundings) {
    const { environment, job, scratchRoot, signal } = surroundings;
    const database = (0,external_node_path_.resolve)(job.workspace, inputs.database);
    const command = await writeScript(inputs.script, scratchRoot);
    const own = await commandVariables(environment, scratchRoot);
    const rehearsed = await (0,rehearse.rehearse)({
        ...inputs,
        database,
        run: (variables) => {
            const all = { ...own, ...variables };
            const secrets = (0,rehearsal_secrets.secretsOf)({ ...environment, ...all });
            return withoutCommands((say) => (0,run_command.runCommand)({
                ...command,
                folder: job.workspace,
                variables: all,
                timeLimitMs: inputs.timeLimitMs,
                signal,
                onLine: (line) => say((0,rehearsal_secrets.maskSecrets)(line, secrets)),
            }));
        },
    }, surroundings);
    return {
        text: (style) => (0,rehearsal_text.renderRehearsed)(rehearsed, style),
        summary: renderRehearsalSummary(rehearsed),
        annotations: annotateRehearsal(rehearsed),
        outputs: {
            verdict: rehearsed.verdict,
            'snapshot-size-bytes': String(rehearsed.sizeBytes),
            'duration-ms': String(Math.round(rehearsed.durationMs)),
        },
        document: (0,rehearsal_document.rehearsalDocument)(rehearsed),
        failure: rehearsed.failure,
    };
}
/**
 * What is said meanwhile is no command to the runner, whatever it looks like.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands
 */
async function withoutCommands(run) {
    const token = (0,external_node_crypto_.randomUUID)();
    core.info(`::stop-commands::${token}`);
    try {
        return await run((line) => core.info(line));
    }
    finally {
        core.info(`::${token}::`);
    }
}


/***/ }),

/***/ 66586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performRenewal: () => (/* binding */ performRenewal)
});

// EXTERNAL MODULE: ./lib/operations/journal/entries.js
var entries = __webpack_require__(37614);
// EXTERNAL MODULE: ./lib/operations/journal/operation.js
var operation = __webpack_require__(30515);
// EXTERNAL MODULE: ./lib/operations/renewal/renew.js + 1 modules
var renew = __webpack_require__(14066);
// EXTERNAL MODULE: ./lib/presentation/kit/escape.js
var kit_escape = __webpack_require__(36520);
;// CONCATENATED MODULE: ./lib/presentation/renew/annotations.js

/** One annotation for each archive that does not count; what could not be kept fails the step by itself. */
function annotateRenewal({ databases }) {
    return databases
        .flatMap(({ outcomes }) => outcomes)
        .flatMap((each) => each.outcome === 'damaged'
        ? [
            {
                level: 'warning',
                title: (0,kit_escape.escapeSentence)(`${each.entry.name}: not a good backup`),
                message: (0,kit_escape.escapeSentence)(each.failure.message),
            },
        ]
        : []);
}

// EXTERNAL MODULE: ./lib/presentation/renew/document.js
var renew_document = __webpack_require__(53241);
// EXTERNAL MODULE: ./lib/presentation/findings/tables.js
var tables = __webpack_require__(90254);
// EXTERNAL MODULE: ./lib/presentation/kit/escape-markdown.js
var escape_markdown = __webpack_require__(85492);
// EXTERNAL MODULE: ./lib/presentation/kit/markdown.js
var markdown = __webpack_require__(22338);
// EXTERNAL MODULE: ./lib/presentation/kit/page.js
var page = __webpack_require__(71184);
// EXTERNAL MODULE: ./lib/presentation/kit/times.js
var times = __webpack_require__(34537);
// EXTERNAL MODULE: ./lib/presentation/renew/words.js
var renew_words = __webpack_require__(68123);
;// CONCATENATED MODULE: ./lib/presentation/renew/summary.js






/** The summary of renew: for each database the archives on which its floor rests, and until when. */
function renderRenewSummary(renewal) {
    const { databases, store, verdict } = renewal;
    return (0,page/* renderPage */.Cf)([
        (0,page/* renderSummaryTitle */.n2)(verdict, (0,renew_words/* titleOf */.Gg)(renewal)),
        `In ${(0,markdown/* markdownSentence */.nv)(store)}.`,
        ...databases.flatMap((each) => renderDatabase(each, renewal)),
    ]);
}
function renderDatabase({ database, outcomes, present }, { policy }) {
    const words = (0,markdown/* markdownSentence */.nv)((0,renew_words/* databaseWords */.FU)(database, present));
    if (outcomes.length === 0)
        return [`${words}, none expires within ${policy.beforeDays} days.`];
    return [
        `### ${words}`,
        (0,tables/* cappedTable */.Uz)(['Archive', 'Made', 'Result', 'Found'], outcomes.map((each) => [
            (0,escape_markdown/* markdownCode */.D)(each.entry.name),
            (0,times/* renderTime */.sZ)(each.entry.createdAt),
            (0,page/* renderMark */.oh)(renew_words/* RENEWAL_MARKS */.KN[each.outcome]),
            (0,markdown/* markdownSentence */.nv)((0,renew_words/* sentenceOf */.$N)(each)),
        ])),
    ];
}

// EXTERNAL MODULE: ./lib/presentation/renew/text.js
var renew_text = __webpack_require__(55267);
// EXTERNAL MODULE: ./lib/action/places/audience.js
var audience = __webpack_require__(98441);
// EXTERNAL MODULE: ./lib/action/places/open-place.js + 1 modules
var open_place = __webpack_require__(34025);
;// CONCATENATED MODULE: ./lib/action/modes/renew.js









/** Keeps the last good archives from expiring. */
async function performRenewal(inputs, surroundings) {
    const { expiring, store } = await (0,open_place/* openPlace */.Q)(inputs.store, surroundings);
    const renewal = await (0,operation.journaled)({
        operation: 'renew',
        database: inputs.database,
        run: () => (0,renew.renew)(inputs, { ...surroundings, store, expiring }),
        entriesOf: entries/* entriesOfRenewal */.Y,
    }, await (0,audience/* openAudience */.H)(inputs, surroundings));
    const renewed = renewal.databases
        .flatMap(({ outcomes }) => outcomes)
        .flatMap((each) => (each.outcome === 'renewed' ? [each.renewed] : []));
    return {
        text: (style) => (0,renew_text.renderRenewal)(renewal, style),
        summary: renderRenewSummary(renewal),
        annotations: annotateRenewal(renewal),
        outputs: {
            verdict: renewal.verdict,
            archives: String(renewed.length),
            'archive-name': renewed.map(({ name }) => name).join('\n'),
            'expires-at': renewed.map(({ expiresAt }) => expiresAt?.toISOString() ?? '').join('\n'),
        },
        document: (0,renew_document.renewDocument)(renewal),
        failure: renewal.failure,
    };
}


/***/ }),

/***/ 28089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performRestore: () => (/* binding */ performRestore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/archive/database-name.js
var database_name = __webpack_require__(74942);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/domain/restore/confirmation.js
var restore_confirmation = __webpack_require__(77740);
// EXTERNAL MODULE: ./lib/domain/restore/consent.js
var consent = __webpack_require__(57671);
// EXTERNAL MODULE: ./lib/operations/journal/entries.js
var entries = __webpack_require__(37614);
// EXTERNAL MODULE: ./lib/operations/journal/operation.js
var operation = __webpack_require__(30515);
// EXTERNAL MODULE: ./lib/operations/restore/restore.js + 15 modules
var restore = __webpack_require__(40293);
// EXTERNAL MODULE: ./lib/presentation/error/annotations.js
var annotations = __webpack_require__(29615);
// EXTERNAL MODULE: ./lib/presentation/restore/document.js
var restore_document = __webpack_require__(7660);
// EXTERNAL MODULE: ./lib/presentation/findings/summary.js
var summary = __webpack_require__(47911);
// EXTERNAL MODULE: ./lib/presentation/findings/tables.js
var tables = __webpack_require__(90254);
// EXTERNAL MODULE: ./lib/presentation/kit/escape-markdown.js
var escape_markdown = __webpack_require__(85492);
// EXTERNAL MODULE: ./lib/presentation/kit/markdown.js
var markdown = __webpack_require__(22338);
// EXTERNAL MODULE: ./lib/presentation/kit/page.js
var page = __webpack_require__(71184);
// EXTERNAL MODULE: ./lib/presentation/kit/quantities.js
var quantities = __webpack_require__(6234);
// EXTERNAL MODULE: ./lib/presentation/kit/recipe.js + 1 modules
var recipe = __webpack_require__(6338);
// EXTERNAL MODULE: ./lib/presentation/kit/times.js
var times = __webpack_require__(34537);
// EXTERNAL MODULE: ./lib/presentation/restore/words.js
var words = __webpack_require__(97604);
;// CONCATENATED MODULE: ./lib/presentation/restore/summary.js









/** The summary of restore or of its dry run: what came back, what it replaced, and the way to undo it. */
function renderRestoreSummary(restored, place) {
    const { notes, outcome, plan, safetyCopy, target, verdict, verified } = restored;
    const name = (0,escape_markdown/* markdownCode */.D)((0,recipe/* fileNameOf */.bV)(target));
    const mark = outcome === 'planned' && verdict === 'ok' ? 'planned' : verdict;
    return (0,page/* renderPage */.Cf)([
        (0,page/* renderSummaryTitle */.n2)(mark, (0,words/* titleOfRestore */.W)(restored, name)),
        (0,markdown/* markdownFacts */.ZL)(factsOf(restored)),
        ...plan.warnings.map((warning) => `> [!WARNING]\n> ${(0,markdown/* markdownSentence */.nv)(warning)}`),
        renderPassedOver(restored),
        plan.method === 'create'
            ? ''
            : `### ${outcome === 'planned' ? 'What it would change' : 'What it changed'}`,
        (0,tables/* renderSummaryChanges */.En)(plan),
        (0,summary/* renderSummaryChecks */.i)(verified.report),
        (0,markdown/* markdownBlocks */.KR)(...notes.map((note) => `> [!NOTE]\n> ${(0,markdown/* markdownSentence */.nv)(note)}`)),
        safetyCopy === null ? '' : (0,recipe/* renderUndoRecipe */.hA)(target, place),
    ]);
}
function factsOf({ archive, chosenBy, durationMs, plan, safetyCopy, target, verified, }) {
    return [
        ['Archive', (0,escape_markdown/* markdownCode */.D)(archive)],
        ['Chosen', (0,markdown/* markdownSentence */.nv)(chosenBy)],
        ['Target', (0,escape_markdown/* markdownCode */.D)(target)],
        ['Method', `${plan.method}, because ${(0,markdown/* markdownSentence */.nv)(plan.methodReason)}`],
        ['Size', (0,quantities/* renderSize */.qI)(verified.sizeBytes)],
        ['Verified', `${verified.verdict}, level ${verified.report.level ?? 'none'}`],
        ['Safety copy', safetyCopy === null ? 'none' : `${(0,escape_markdown/* markdownCode */.D)((0,recipe/* fileNameOf */.bV)(safetyCopy))}, beside it`],
        ['Time', (0,times/* renderDuration */.PP)(durationMs)],
    ];
}
function renderPassedOver({ passedOver }) {
    if (passedOver.length === 0)
        return '';
    const rows = passedOver.map(({ name, reason }) => [(0,escape_markdown/* markdownCode */.D)(name), (0,markdown/* markdownSentence */.nv)(reason)]);
    return (0,markdown/* markdownBlocks */.KR)('> [!WARNING]\n> Newer archives are not good and were passed over.', (0,tables/* cappedTable */.Uz)(['Archive', 'Because'], rows));
}

// EXTERNAL MODULE: ./lib/presentation/restore/text.js + 1 modules
var restore_text = __webpack_require__(190);
// EXTERNAL MODULE: ./lib/action/inputs/given-inputs.js
var given_inputs = __webpack_require__(84461);
// EXTERNAL MODULE: ./lib/action/inputs/identify.js
var identify = __webpack_require__(33532);
// EXTERNAL MODULE: ./lib/action/places/audience.js
var audience = __webpack_require__(98441);
// EXTERNAL MODULE: ./lib/action/places/choose-archive.js
var choose_archive = __webpack_require__(96061);
// EXTERNAL MODULE: ./lib/action/places/open-place.js + 1 modules
var open_place = __webpack_require__(34025);
// EXTERNAL MODULE: ./lib/action/modes/verify.js + 1 modules
var verify = __webpack_require__(50452);
;// CONCATENATED MODULE: ./lib/action/modes/restore.js


















/** Brings a database back. */
async function performRestore(inputs, surroundings) {
    const { recipe, recordSafetyCopy, store } = await (0,open_place/* openPlace */.Q)(inputs.store, surroundings);
    const { workspace } = surroundings.job;
    const request = {
        ...inputs,
        archive: inputs.undo ? { by: 'undo' } : await (0,choose_archive/* chooseArchive */._)(inputs.archive, workspace),
        target: (0,external_node_path_.resolve)(workspace, inputs.target),
        own: (0,identify/* identifierOf */.x)(new given_inputs/* GivenInputs */.rq(surroundings.environment), true)((0,external_node_path_.resolve)(workspace, inputs.target)),
        consent: async (plan) => {
            if (!inputs.allowOtherDatabase)
                throw (0,consent/* refuseOther */.h)(plan, 'allow-other-database: true');
        },
        confirm: async (plan) => assertConfirmed(plan, inputs),
        recordSafetyCopy,
    };
    const restored = await (0,operation.journaled)({
        operation: 'restore',
        database: (0,database_name/* databaseNameOf */.U)((0,external_node_path_.basename)(request.target)),
        run: () => (0,restore.restore)(request, { ...surroundings, store }),
        entriesOf: entries.entriesOfRestore,
    }, await (0,audience/* openAudience */.H)(inputs, surroundings));
    return {
        text: (style) => (0,restore_text.renderRestored)(restored, inputs.emergency, style),
        summary: renderRestoreSummary(restored, { ...surroundings.job, recipe, store: store.description }),
        annotations: [...(0,annotations/* annotatePassedOver */.Bp)(restored.passedOver), ...(0,annotations/* annotateWarnings */.cz)(restored.verified.report)],
        outputs: outputsOf(restored),
        document: (0,restore_document.restoreDocument)(restored),
        failure: null,
    };
}
/** A job cannot be asked: an input has to say it, unless the hurry of an emergency does. */
function assertConfirmed({ targetName }, { confirmation, emergency }) {
    if (emergency || (0,restore_confirmation/* parseConfirmation */.z)(confirmation, targetName))
        return;
    throw new errors/* BackupError */.hj('CONFIRMATION_REQUIRED', `The restore would replace the content of ${targetName}, and it was not confirmed.`, {
        hint: `Nothing was written. Set confirm: ${targetName} to replace it, or dry-run: true to see what would change.`,
        context: { expected: targetName },
    });
}
function outputsOf(restored) {
    const { archive, durationMs, outcome, safetyCopy, verdict, verified } = restored;
    return {
        ...(0,verify.outputsOf)(verified),
        verdict,
        'archive-name': archive,
        restored: String(outcome === 'restored'),
        'safety-copy': safetyCopy ?? '',
        'duration-ms': String(Math.round(durationMs)),
    };
}


/***/ }),

/***/ 14708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performStatus: () => (/* binding */ performStatus)
});

// EXTERNAL MODULE: ./lib/operations/status/tell-status.js + 8 modules
var tell_status = __webpack_require__(81763);
// EXTERNAL MODULE: ./lib/presentation/kit/escape.js
var kit_escape = __webpack_require__(36520);
// EXTERNAL MODULE: ./lib/presentation/status/words.js
var words = __webpack_require__(10722);
;// CONCATENATED MODULE: ./lib/presentation/status/annotations.js


/** One annotation for each cause, with what to do about it. */
function annotateStatus({ findings }) {
    return findings.flatMap(({ code, hint, message, outcome }) => {
        if (outcome !== 'failed' && outcome !== 'warning')
            return [];
        const said = (0,kit_escape.escapeSentence)(message);
        return [
            {
                level: outcome === 'failed' ? 'error' : 'warning',
                title: `Backups: ${words/* STATUS_LABELS */.Z[code]} (${code})`,
                message: hint === null ? said : `${said}\nWhat to do: ${(0,kit_escape.escapeSentence)(hint)}`,
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/presentation/status/document.js + 1 modules
var status_document = __webpack_require__(77328);
// EXTERNAL MODULE: ./lib/presentation/findings/tables.js
var tables = __webpack_require__(90254);
// EXTERNAL MODULE: ./lib/presentation/kit/escape-markdown.js
var escape_markdown = __webpack_require__(85492);
// EXTERNAL MODULE: ./lib/presentation/kit/markdown.js
var markdown = __webpack_require__(22338);
// EXTERNAL MODULE: ./lib/presentation/kit/page.js
var page = __webpack_require__(71184);
;// CONCATENATED MODULE: ./lib/presentation/status/summary.js





/** The summary of status: the causes in the open with what to do, then every fact. */
function renderStatusSummary(status) {
    const { findings, store, verdict } = status;
    const problems = findings.filter(({ outcome }) => outcome === 'failed' || outcome === 'warning');
    return (0,page/* renderPage */.Cf)([
        (0,page/* renderSummaryTitle */.n2)(verdict, (0,words/* titleOfStatus */.m)(status)),
        `In ${(0,markdown/* markdownSentence */.nv)(store)}.`,
        ...problems.map(renderProblem),
        (0,tables/* cappedTable */.Uz)(['Fact', 'Result', 'Found'], findings.map(({ code, message, outcome }) => [
            words/* STATUS_LABELS */.Z[code],
            (0,page/* renderMark */.oh)(outcome),
            (0,markdown/* markdownSentence */.nv)(message),
        ])),
    ]);
}
function renderProblem({ code, hint, message, outcome }) {
    const lines = [
        `[!${outcome === 'failed' ? 'CAUTION' : 'WARNING'}]`,
        `${(0,markdown/* markdownSentence */.nv)(message)} (${(0,escape_markdown/* markdownCode */.D)(code)})`,
        ...(hint === null ? [] : ['', `**What to do:** ${(0,markdown/* markdownSentence */.nv)(hint)}`]),
    ];
    return lines.map((line) => `> ${line}`).join('\n');
}

// EXTERNAL MODULE: ./lib/presentation/status/text.js
var status_text = __webpack_require__(58380);
// EXTERNAL MODULE: ./lib/action/inputs/words-of-inputs.js
var words_of_inputs = __webpack_require__(9943);
// EXTERNAL MODULE: ./lib/action/places/audience.js
var audience = __webpack_require__(98441);
// EXTERNAL MODULE: ./lib/action/places/open-place.js + 1 modules
var open_place = __webpack_require__(34025);
;// CONCATENATED MODULE: ./lib/action/modes/status.js








/** Judges whether the backups are as they should be, and tells whoever wants to know. */
async function performStatus(inputs, surroundings) {
    const place = await (0,open_place/* openPlace */.Q)(inputs.store, surroundings);
    const { isTrusted, readDisk, store } = place;
    const { journal, notifiers } = await (0,audience/* openAudience */.H)(inputs, surroundings);
    const told = await (0,tell_status.tellStatus)(inputs, {
        ...surroundings,
        ...(await openSchedulesOf(inputs, place, surroundings)),
        store,
        isTrusted,
        journal,
        readDisk,
    }, notifiers);
    const result = {
        ...told,
        findings: told.findings.map((finding) => ({
            ...finding,
            hint: finding.hint === null ? null : (0,words_of_inputs/* inWordsOfInputs */.x)(finding.hint),
        })),
        failure: told.failure && (0,words_of_inputs/* failureInWordsOfInputs */.n)(told.failure),
    };
    const { facts, failure, verdict } = result;
    return {
        text: (style) => (0,status_text.renderStatus)(result, style),
        summary: renderStatusSummary(result),
        annotations: annotateStatus(result),
        outputs: {
            verdict,
            'archive-name': facts.databases.flatMap(({ verified }) => verified[0]?.name ?? []).join('\n'),
        },
        document: (0,status_document.statusDocument)(result),
        failure,
    };
}
async function openSchedulesOf(inputs, { runs }, surroundings) {
    const { drillWorkflow, token, workflow } = inputs;
    if (workflow === null && drillWorkflow === null)
        return { schedule: null, drills: null };
    const { openSchedules } = await __webpack_require__.e(/* import() | action-places */ 9258).then(__webpack_require__.bind(__webpack_require__, 24218));
    return openSchedules({ workflow, drillWorkflow }, runs, token, surroundings);
}


/***/ }),

/***/ 50452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  outputsOf: () => (/* binding */ outputsOf),
  performVerify: () => (/* binding */ performVerify)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/operations/journal/entries.js
var entries = __webpack_require__(37614);
// EXTERNAL MODULE: ./lib/operations/journal/operation.js
var operation = __webpack_require__(30515);
// EXTERNAL MODULE: ./lib/operations/verify/read-accepted.js
var read_accepted = __webpack_require__(92916);
// EXTERNAL MODULE: ./lib/operations/verify/selection.js + 1 modules
var verify_selection = __webpack_require__(74061);
// EXTERNAL MODULE: ./lib/presentation/error/annotations.js
var annotations = __webpack_require__(29615);
// EXTERNAL MODULE: ./lib/presentation/verify/document.js
var verify_document = __webpack_require__(52863);
// EXTERNAL MODULE: ./lib/domain/outcome/verification.js
var verification = __webpack_require__(17200);
// EXTERNAL MODULE: ./lib/presentation/findings/content.js
var content = __webpack_require__(71486);
// EXTERNAL MODULE: ./lib/presentation/findings/summary.js
var summary = __webpack_require__(47911);
// EXTERNAL MODULE: ./lib/presentation/findings/tables.js
var tables = __webpack_require__(90254);
// EXTERNAL MODULE: ./lib/presentation/kit/escape-markdown.js
var escape_markdown = __webpack_require__(85492);
// EXTERNAL MODULE: ./lib/presentation/kit/markdown.js
var markdown = __webpack_require__(22338);
// EXTERNAL MODULE: ./lib/presentation/kit/page.js
var page = __webpack_require__(71184);
// EXTERNAL MODULE: ./lib/presentation/kit/quantities.js
var quantities = __webpack_require__(6234);
// EXTERNAL MODULE: ./lib/presentation/kit/times.js
var times = __webpack_require__(34537);
// EXTERNAL MODULE: ./lib/presentation/verify/words.js
var words = __webpack_require__(64705);
;// CONCATENATED MODULE: ./lib/presentation/verify/summary.js










/** The summary of verify: one archive with everything about it, or several with those in the open that are not quite good. */
function renderVerifySummary(run) {
    const { verdict, verifications } = run;
    const [only] = verifications;
    if (only !== undefined && verifications.length === 1) {
        return (0,page/* renderPage */.Cf)([(0,page/* renderSummaryTitle */.n2)(verdict, (0,words/* titleOfArchive */.i)(verdict)), ...renderVerified(only)]);
    }
    const notOk = verifications.filter((each) => each.verdict !== 'ok');
    return (0,page/* renderPage */.Cf)([
        (0,page/* renderSummaryTitle */.n2)(verdict, (0,words/* tallyOfArchives */.N)(run)),
        renderOverview(verifications),
        ...(0,verification/* worstFirst */.md)(notOk).flatMap(renderVerified),
    ]);
}
function renderVerified(verified) {
    const { archiveDigest, durationMs, manifest, report, sizeBytes } = verified;
    const facts = [
        ['Archive', (0,escape_markdown/* markdownCode */.D)(report.subject)],
        ['Level', report.level ?? 'none was reached'],
        ...(manifest === null ? [] : [['Holds', (0,content/* renderContent */.c)(manifest)]]),
        ...(sizeBytes === 0 ? [] : [['Unpacked', (0,quantities/* renderSize */.qI)(sizeBytes)]]),
        ['Time', (0,times/* renderDuration */.PP)(durationMs)],
        ...(archiveDigest === null ? [] : [['Digest', (0,escape_markdown/* markdownCode */.D)(archiveDigest)]]),
    ];
    return [
        (0,markdown/* markdownFacts */.ZL)(facts),
        (0,summary/* renderSummaryChecks */.i)(report),
        manifest === null ? '' : (0,tables/* renderSummaryTables */.qn)(manifest.fingerprint.tables),
    ];
}
function renderOverview(verifications) {
    const rows = (0,verification/* worstFirst */.md)(verifications).map(({ durationMs, report, sizeBytes, verdict }) => [
        (0,escape_markdown/* markdownCode */.D)(report.subject),
        (0,page/* renderMark */.oh)(verdict),
        report.level ?? 'none',
        (0,quantities/* renderSize */.qI)(sizeBytes),
        (0,times/* renderDuration */.PP)(durationMs),
    ]);
    return (0,tables/* cappedTable */.Uz)(['Archive', 'Verdict', 'Level', 'Unpacked', 'Time'], rows, [
        'left',
        'left',
        'left',
        'right',
        'right',
    ]);
}

// EXTERNAL MODULE: ./lib/presentation/verify/text.js
var verify_text = __webpack_require__(54221);
// EXTERNAL MODULE: ./lib/action/places/audience.js
var audience = __webpack_require__(98441);
// EXTERNAL MODULE: ./lib/action/places/choose-archive.js
var choose_archive = __webpack_require__(96061);
// EXTERNAL MODULE: ./lib/action/places/open-place.js + 1 modules
var open_place = __webpack_require__(34025);
// EXTERNAL MODULE: ./lib/action/step/outputs.js
var outputs = __webpack_require__(17931);
;// CONCATENATED MODULE: ./lib/action/modes/verify.js













/** Verifies archives one after the other; a bad one does not end it. */
async function performVerify(inputs, surroundings) {
    const { store } = await (0,open_place/* openPlace */.Q)(inputs.store, surroundings);
    const selection = await readSelection(inputs, surroundings);
    const accepted = await (0,read_accepted.readAccepted)(inputs.accept, 'accept', surroundings.job.workspace);
    const run = await (0,operation.journaled)({
        operation: 'verify',
        database: null,
        run: () => (0,verify_selection.verifySelection)({ ...inputs, accepted, selection }, { ...surroundings, store }),
        entriesOf: entries.entriesOfVerify,
    }, await (0,audience/* openAudience */.H)(inputs, surroundings));
    const { failure, verdict, verifications } = run;
    return {
        text: (style) => (0,verify_text.renderVerifications)(run, style),
        summary: renderVerifySummary(run),
        annotations: (0,annotations/* annotateResults */.zx)(verifications),
        outputs: {
            ...(0,outputs/* joinOutputs */.T)(verifications.map(outputsOf)),
            verdict,
            archives: String(verifications.length),
        },
        document: (0,verify_document.verifyDocument)(run),
        failure,
    };
}
async function readSelection({ archives }, { job }) {
    if ('by' in archives) {
        const { by, ...rest } = archives;
        if ('count' in rest)
            return { archives: 'sample', ...rest, seed: (0,external_node_crypto_.randomInt)(2 ** 31) };
        return { archives: 'all', ...rest };
    }
    const choices = await Promise.all(archives.map((wish) => (0,choose_archive/* chooseArchive */._)(wish, job.workspace)));
    return { archives: 'chosen', choices };
}
/** What is told of one verified archive, also when it was restored afterwards. */
function outputsOf(verified) {
    const { archiveDigest, durationMs, manifest, report, sizeBytes, snapshotDigest } = verified;
    const tables = manifest?.fingerprint.tables;
    return {
        level: report.level ?? '',
        'archive-name': report.subject,
        'archive-digest': archiveDigest ?? '',
        'snapshot-digest': snapshotDigest ?? '',
        'snapshot-size-bytes': String(sizeBytes),
        tables: tables === undefined ? '' : String(tables.length),
        rows: tables === undefined ? '' : String(tables.reduce((sum, { rows }) => sum + (rows ?? 0), 0)),
        'duration-ms': String(Math.round(durationMs)),
    };
}


/***/ }),

/***/ 98441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openAudience)
/* harmony export */ });
/* harmony import */ var _notifiers_open_notifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43320);
/* harmony import */ var _presentation_alert_webhook_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68248);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13411);
/* harmony import */ var _open_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34025);




/**
 * Journal and notifiers, which learn of the end of a step's operation. The addresses come from the environment, as secrets do.
 * @throws BackupError INPUT_INVALID
 */
async function openAudience(inputs, surroundings) {
    const { clock, environment, reporter } = surroundings;
    const around = (0,_open_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeSurroundings */ .T)(surroundings);
    return {
        clock,
        reporter,
        journal: await inputs.store.openJournal(around),
        notifiers: [
            ...(0,_notifiers_open_notifiers_js__WEBPACK_IMPORTED_MODULE_0__.openNotifiers)((0,_notifiers_open_notifiers_js__WEBPACK_IMPORTED_MODULE_0__.addressesIn)(environment), _presentation_alert_webhook_js__WEBPACK_IMPORTED_MODULE_1__.renderWebhookBody, `savepoint/${_version_js__WEBPACK_IMPORTED_MODULE_3__.VERSION}`),
            ...(await openIssue(inputs, surroundings)),
        ],
        store: inputs.store.describe(around),
    };
}
async function openIssue({ attentionIssue }, { clock, job }) {
    if (attentionIssue === null)
        return [];
    const { AttentionIssue } = await Promise.all(/* import() | notifiers */[__webpack_require__.e(2857), __webpack_require__.e(1000)]).then(__webpack_require__.bind(__webpack_require__, 82959));
    const { renderIssue } = await __webpack_require__.e(/* import() | presentation-alert */ 2478).then(__webpack_require__.bind(__webpack_require__, 2154));
    const { GitHubClient } = await __webpack_require__.e(/* import() | github */ 6326).then(__webpack_require__.bind(__webpack_require__, 70636));
    const { usualNetwork } = await __webpack_require__.e(/* import() | github */ 6326).then(__webpack_require__.bind(__webpack_require__, 34097));
    const { scope, token } = attentionIssue;
    const access = { apiUrl: job.apiUrl, token, asker: 'job', repository: job.origin.repository };
    return [new AttentionIssue(new GitHubClient(access, usualNetwork(clock, _version_js__WEBPACK_IMPORTED_MODULE_3__.VERSION)), renderIssue, scope)];
}


/***/ }),

/***/ 96061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ chooseArchive)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The archive that was meant: a text is a path when there is such a file in the workspace, else a name in the store. */
async function chooseArchive(wish, workspace) {
    if (wish.by !== 'text')
        return wish;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, wish.text);
    const isFile = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null))?.isFile() ?? false;
    return isFile ? { by: 'path', path } : { by: 'name', name: wish.text, database: wish.database };
}


/***/ }),

/***/ 17931:
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

/***/ 16475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ parseJournalLine),
/* harmony export */   Ur: () => (/* binding */ journalEntry),
/* harmony export */   kM: () => (/* binding */ renderJournalLine)
/* harmony export */ });
/* unused harmony export JOURNALED */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _outcome_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17200);


/** The operations that a journal tells of. */
const JOURNALED = ['create', 'verify', 'restore', 'prune', 'check', 'drill', 'renew'];
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable();
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable();
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    time: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    operation: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(JOURNALED),
    database: text,
    archive: text,
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ok', 'warning', 'failed', 'skipped']),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_outcome_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_).nullable(),
    code: text,
    message: text,
    hint: text,
    durationMs: count,
    archiveSizeBytes: count,
    snapshotSizeBytes: count,
});
/** An entry with the given facts. */
function journalEntry(time, { operation, verdict, ...facts }) {
    return {
        version: 1,
        time: time.toISOString(),
        operation,
        verdict,
        database: null,
        archive: null,
        level: null,
        code: null,
        message: null,
        hint: null,
        durationMs: null,
        archiveSizeBytes: null,
        snapshotSizeBytes: null,
        ...facts,
    };
}
/** The entry as one line of JSON, without its end. */
function renderJournalLine(entry) {
    return JSON.stringify(entry);
}
/** The entry in a line; null for a torn one, an empty one, and one of a newer Savepoint. */
function parseJournalLine(line) {
    try {
        return schema.safeParse(JSON.parse(line)).data ?? null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 40145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maskSecrets: () => (/* binding */ maskSecrets),
/* harmony export */   secretsOf: () => (/* binding */ secretsOf)
/* harmony export */ });
const SECRET_NAME = /TOKEN|SECRET|PASSW|PASSPHRASE|PASSCODE|PRIVATE|CREDENTIAL|API_?KEY|ACCESS_?KEY|_KEY$|^KEY$|_PWD$|_PASS$|_DSN$|COOKIE/i;
/** In `scheme://user:password@host`. */
const URL_PASSWORD = /\/\/[^/\s:@]*:([^/\s@]+)@/g;
/** Anything shorter would blot out half of what a command says. */
const MIN_LENGTH = 4;
/**
 * What may not be shown of the variables of a process: the values of those whose name says so, line by line, the
 * passwords in URLs, and each as it stands in a URL. The longest first.
 */
function secretsOf(variables) {
    const secrets = Object.entries(variables).flatMap(([name, value = '']) => [
        ...(SECRET_NAME.test(name) ? value.split(/\r?\n/).map((line) => line.trim()) : []),
        ...[...value.matchAll(URL_PASSWORD)].map(([, password = '']) => password),
    ]);
    const forms = secrets.flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed())]);
    return [...new Set(forms)].filter(({ length }) => length >= MIN_LENGTH).sort((a, b) => b.length - a.length);
}
/** The text with every secret replaced. @param secrets as {@link secretsOf} gives them */
function maskSecrets(text, secrets) {
    return secrets.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}


/***/ }),

/***/ 77740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseConfirmation)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/**
 * Tells whether the replacement of a target was confirmed by giving its file name; white space around it is ignored.
 * @param given null when nothing was given
 * @returns false when nothing was given
 * @throws BackupError CONFIRMATION_REQUIRED when something else was given
 */
function parseConfirmation(given, targetName) {
    if (given === null)
        return false;
    if (given.trim() === targetName)
        return true;
    throw new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('CONFIRMATION_REQUIRED', `The confirmation is "${given}", not "${targetName}".`, {
        hint: `Nothing was written. To overwrite the target, give its file name exactly: ${targetName}`,
        context: { given, expected: targetName },
    });
}


/***/ }),

/***/ 57671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ refuseOther)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/**
 * The error of a restore whose archive may be of another database, when nobody said that it may be taken.
 * @param howToAllow what to add, such as `--allow-other-database`
 */
function refuseOther({ objections, targetName }, howToAllow) {
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('IDENTITY_MISMATCH', objections.join(' '), {
        hint: `Nothing was written. If it is this archive that ${targetName} is to get, add ${howToAllow}; if the two are one database, give it a name where it is backed up and where it is restored.`,
        context: { target: targetName },
    });
}


/***/ }),

/***/ 78605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/files/disk/assert-not-aborted.js
var assert_not_aborted = __webpack_require__(22665);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/files/command/command-group.js


/** How long programs have to end by themselves before they are made to. */
const GRACE_MS = 2_000;
/** A variable that everything which a command starts inherits, and nothing else has. */
const MARK = 'SAVEPOINT_COMMAND_ID';
/** The environment by which programs that leave the process group of a command are found again. */
function markedVariables(mark) {
    return { [MARK]: mark };
}
/** Asks a command and everything that it started to end, and makes them after a while. */
function endGroup(group) {
    signalGroup(group, 'SIGTERM');
    const timer = setTimeout(() => killGroup(group), GRACE_MS);
    group.child.once('exit', () => clearTimeout(timer));
}
/**
 * Ends a command and everything that it started, at once.
 * @returns whether there was anything left to end; on Windows that is not known, and never so
 */
function killGroup(group) {
    return signalGroup(group, 'SIGKILL');
}
function signalGroup({ child, mark }, signal) {
    const { exitCode, pid } = child;
    if (pid === undefined)
        return false;
    if (process.platform !== 'win32') {
        const isGroupThere = trySignal(-pid, signal);
        const strays = findMarked(mark);
        for (const stray of strays)
            trySignal(stray, signal);
        return isGroupThere || strays.length > 0;
    }
    if (exitCode === null)
        (0,external_node_child_process_.spawnSync)('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true });
    return false;
}
/** The programs that run with a mark, also outside the process group; only Linux says what their environment is. */
function findMarked(mark) {
    const wanted = `${MARK}=${mark}`;
    return listProcesses().filter((pid) => readVariables(pid).split('\0').includes(wanted));
}
function listProcesses() {
    if (process.platform !== 'linux')
        return [];
    return (0,external_node_fs_.readdirSync)('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
}
/** Empty for a process that is gone, or belongs to another user. */
function readVariables(pid) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'utf8');
    }
    catch {
        return '';
    }
}
/** False when there is no process to signal. */
function trySignal(pid, signal) {
    try {
        process.kill(pid, signal);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/files/command/hear-lines.js

/** More of one line is dropped: what writes it may never end it. */
const MAX_LINE_LENGTH = 65_536;
/**
 * Calls back with each line of a stream of text, without the line end, until the stream closes. A line that is too long
 * is cut, and says so with "…". Nothing is said any more once the stream was destroyed.
 */
async function hearLines(stream, onLine) {
    let line = '';
    const end = () => {
        onLine(line.length > MAX_LINE_LENGTH ? `${line.slice(0, MAX_LINE_LENGTH)} …` : line);
        line = '';
    };
    const hear = (text) => {
        line = (line + text).slice(0, MAX_LINE_LENGTH + 1);
    };
    let isAfterReturn = false;
    stream.setEncoding('utf8').on('data', (chunk) => {
        // The two halves of a line end may come one by one.
        const text = isAfterReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
        isAfterReturn = chunk.endsWith('\r');
        const [first = '', ...rest] = text.split(/\r\n|[\r\n]/);
        hear(first);
        for (const next of rest) {
            end();
            hear(next);
        }
    });
    await (0,external_node_events_.once)(stream, 'close');
    // A stream that was given up has no last word.
    if (stream.readableEnded && line !== '')
        end();
}

;// CONCATENATED MODULE: ./lib/files/command/run-command.js







/** How long the last words of a command may take to arrive when it has ended. */
const LAST_WORDS_MS = 1_000;
/**
 * Runs a command in a process group of its own, without a terminal to ask. When its time is over, everything that it
 * started is ended with it; so are programs that it leaves behind, on Linux also those in a session of their own.
 * @throws BackupError INPUT_INVALID when there is no such program, CANCELLED
 */
async function runCommand(request) {
    const { args, file, folder, signal, timeLimitMs, variables } = request;
    (0,assert_not_aborted/* assertNotAborted */.J)(signal);
    const startedMs = performance.now();
    const mark = (0,external_node_crypto_.randomUUID)();
    const child = (0,external_node_child_process_.spawn)(file, args, {
        cwd: folder,
        env: { ...variables, ...markedVariables(mark) },
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own, so that what it starts can be ended with it. Windows has none, and needs none.
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    const group = { child, mark };
    const killNow = () => void killGroup(group);
    process.once('exit', killNow);
    signal.addEventListener('abort', killNow);
    let isTimedOut = false;
    const timer = setTimeout(() => {
        isTimedOut = true;
        endGroup(group);
    }, timeLimitMs);
    try {
        const heard = [child.stdout, child.stderr].map((stream) => hearLines(stream, request.onLine));
        const [exitCode, signalName] = await waitForExit(child, file);
        const hasLeftovers = killGroup(group);
        await Promise.race([Promise.all(heard), (0,external_node_events_.once)(AbortSignal.timeout(LAST_WORDS_MS), 'abort')]);
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        const durationMs = performance.now() - startedMs;
        return { exitCode, signal: signalName, isTimedOut, hasLeftovers, durationMs };
    }
    finally {
        clearTimeout(timer);
        process.removeListener('exit', killNow);
        signal.removeEventListener('abort', killNow);
        child.stdout.destroy();
        child.stderr.destroy();
    }
}
async function waitForExit(child, file) {
    try {
        const [exitCode, signal] = (await (0,external_node_events_.once)(child, 'exit'));
        return [exitCode, signal];
    }
    catch (cause) {
        throw new errors/* BackupError */.hj('INPUT_INVALID', `${file} cannot be run: ${cause.message}.`, {
            hint: 'Check the name of the program, whether it is installed, and whether it may be executed.',
            context: { file },
            cause,
        });
    }
}


/***/ }),

/***/ 43320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addressesIn: () => (/* binding */ addressesIn),
  openNotifiers: () => (/* binding */ openNotifiers)
});

// EXTERNAL MODULE: ./lib/domain/settings/given.js
var given = __webpack_require__(41909);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
;// CONCATENATED MODULE: ./lib/notifiers/secret-address.js

/**
 * @returns the address that was given
 * @throws BackupError INPUT_INVALID for anything but a URL of http or https; the message does not repeat it
 */
function parseSecretAddress({ from, text }) {
    const url = URL.parse(text);
    if (url?.protocol === 'https:' || url?.protocol === 'http:')
        return { url: url.href };
    throw new errors/* BackupError */.hj('INPUT_INVALID', `${from} must be a URL that begins with https://.`, {
        hint: `Correct the value of ${from}. It is not shown here, because it is a secret.`,
        context: { from },
    });
}
/**
 * Sends one request to a secret address; a redirect is not followed, since it would take the message elsewhere.
 * @returns null when it was taken, otherwise why not, as a sentence without the address
 */
async function sendToAddress({ url }, request, signal) {
    try {
        const response = await fetch(url, { ...request, redirect: 'manual', signal });
        await response.body?.cancel();
        return response.ok ? null : `it answered ${response.status}.`;
    }
    catch (error) {
        return `it cannot be reached (${reasonOf(error)}).`;
    }
}
/** Only the code: the messages of such errors name the host. */
function reasonOf(thrown) {
    const { cause, name } = thrown;
    return cause?.code ?? name;
}

;// CONCATENATED MODULE: ./lib/notifiers/heartbeat.js

/**
 * Calls an address after every success, and the same with `/fail` behind it after a failure: whoever listens raises the
 * alarm when the calls stay away. What did nothing, as a run that skipped, calls neither.
 * @see https://healthchecks.io/docs/http_api/
 */
class Heartbeat {
    description = 'heartbeat';
    #address;
    #userAgent;
    constructor(address, userAgent) {
        this.#address = address;
        this.#userAgent = userAgent;
    }
    async notify({ verdict }, signal) {
        if (verdict === 'skipped')
            return null;
        const address = verdict === 'failed' ? failing(this.#address) : this.#address;
        return sendToAddress(address, { method: 'GET', headers: { 'user-agent': this.#userAgent } }, signal);
    }
}
function failing({ url }) {
    const failed = new URL(url);
    failed.pathname = `${failed.pathname.replace(/\/$/, '')}/fail`;
    return { url: failed.href };
}

;// CONCATENATED MODULE: ./lib/notifiers/webhook.js

/** Posts every announcement that has alerts to an address, as JSON. */
class Webhook {
    description = 'webhook';
    #address;
    #render;
    #userAgent;
    /** @param render the announcement as JSON */
    constructor(address, render, userAgent) {
        this.#address = address;
        this.#render = render;
        this.#userAgent = userAgent;
    }
    async notify(announcement, signal) {
        if (announcement.alerts.length === 0)
            return null;
        const headers = { 'content-type': 'application/json; charset=utf-8', 'user-agent': this.#userAgent };
        const body = this.#render(announcement);
        return sendToAddress(this.#address, { method: 'POST', headers, body }, signal);
    }
}

;// CONCATENATED MODULE: ./lib/notifiers/open-notifiers.js




/** The addresses in the environment, where secrets are best kept. */
function addressesIn(environment) {
    return {
        webhook: (0,given/* givenByVariable */.v)('SAVEPOINT_WEBHOOK_URL', environment),
        heartbeat: (0,given/* givenByVariable */.v)('SAVEPOINT_HEARTBEAT_URL', environment),
    };
}
/**
 * Those who are told at the addresses.
 * @param renderBody an announcement as the JSON that a webhook gets
 * @throws BackupError INPUT_INVALID, which does not repeat an address
 */
function openNotifiers({ heartbeat, webhook }, renderBody, userAgent) {
    return [
        ...(webhook === null ? [] : [new Webhook(parseSecretAddress(webhook), renderBody, userAgent)]),
        ...(heartbeat === null ? [] : [new Heartbeat(parseSecretAddress(heartbeat), userAgent)]),
    ];
}


/***/ }),

/***/ 88859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bisect: () => (/* binding */ bisect)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/domain/bisect/bisect.js
/**
 * Finds the newest archive in which an assertion still holds, by halves: it is taken to have held before every archive
 * in which it holds, and not to hold after one in which it does not. The newest is tried first: where it holds there,
 * nothing else need be fetched. A damaged archive says nothing, and its neighbour is tried in its place.
 *
 * When it does not hold in the oldest either, it may have held for a while in between, as for a row that was added later:
 * then the widest gaps are looked into until one is found in which it does, or all were tried.
 * @param tried by number
 */
function bisectTried(count, tried) {
    const numbersOf = (...outcomes) => [...tried].flatMap(([number, outcome]) => (outcomes.includes(outcome) ? [number] : []));
    const below = Math.max(-1, ...numbersOf('held'));
    const above = Math.min(count, ...numbersOf('broken', 'error').filter((number) => number > below));
    const between = nextBetween(below, above, above === count ? count - 1 : (below + above) / 2, tried);
    return {
        newestHolding: below === -1 ? null : below,
        oldestBroken: above === count ? null : above,
        next: between ?? (below === -1 && numbersOf('broken').length > 0 ? middleOfWidestGap(count, tried) : null),
    };
}
/** The one nearest to the aim of those that were not tried; null when there is none. */
function nextBetween(below, above, aim, tried) {
    let nearest = null;
    for (let number = below + 1; number < above; number += 1) {
        if (tried.has(number))
            continue;
        if (nearest === null || Math.abs(number - aim) < Math.abs(nearest - aim))
            nearest = number;
    }
    return nearest;
}
/** Of the widest run of archives that were not tried; null when all were. */
function middleOfWidestGap(count, tried) {
    let widest = { end: count, width: 0 };
    let start = -1;
    for (const end of [...tried.keys(), count].sort((a, b) => a - b)) {
        if (end - start > widest.width)
            widest = { end, width: end - start };
        start = end;
    }
    return widest.width > 1 ? widest.end - Math.ceil(widest.width / 2) : null;
}

// EXTERNAL MODULE: ./lib/domain/catalog/selection.js
var selection = __webpack_require__(41546);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/files/disk/sweep-up.js
var sweep_up = __webpack_require__(4383);
// EXTERNAL MODULE: ./lib/sqlite/engine/engine-client.js + 2 modules
var engine_client = __webpack_require__(44796);
// EXTERNAL MODULE: ./lib/operations/catalog/choose-archive.js
var choose_archive = __webpack_require__(91082);
// EXTERNAL MODULE: ./lib/operations/verify/fetch-candidate.js
var fetch_candidate = __webpack_require__(49878);
// EXTERNAL MODULE: ./lib/operations/verify/stage.js + 1 modules
var stage = __webpack_require__(9707);
// EXTERNAL MODULE: ./lib/operations/verify/verify.js
var verify = __webpack_require__(13401);
;// CONCATENATED MODULE: ./lib/operations/bisect/bisect.js










/**
 * Searches the archives of a database for the newest one in which an assertion holds, with as few fetches as possible.
 * Each is verified before it is asked; one that is not good is passed over.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_AMBIGUOUS, STORE_*, DISK_FULL, CANCELLED
 */
async function bisect(request, ports) {
    const startedMs = ports.clock.elapsedMs();
    const { assertions, database } = request;
    const catalog = await ports.store.list(database === null ? {} : { database });
    const oldestFirst = (0,selection/* selectArchives */.wu)(catalog, { by: 'latest', database }).candidates.toReversed();
    const engine = (0,engine_client/* openEngine */.F)(ports.signal);
    try {
        const { probes, result } = await search(oldestFirst, request, engine, ports);
        const found = {
            newestHolding: entryAt(oldestFirst, result.newestHolding),
            oldestBroken: entryAt(oldestFirst, result.oldestBroken),
        };
        return {
            store: ports.store.description,
            assertions,
            archives: oldestFirst.length,
            probes,
            ...found,
            durationMs: ports.clock.elapsedMs() - startedMs,
            verdict: found.newestHolding === null ? 'failed' : 'ok',
            failure: found.newestHolding === null ? failureOf(probes) : null,
        };
    }
    finally {
        await engine.close();
    }
}
async function search(oldestFirst, request, engine, ports) {
    const tried = new Map();
    const probes = [];
    for (;;) {
        const result = bisectTried(oldestFirst.length, tried);
        const entry = entryAt(oldestFirst, result.next);
        if (result.next === null || entry === null)
            return { probes, result };
        const probe = await tryArchive(entry, request, engine, ports);
        probes.push(probe);
        tried.set(result.next, probe.outcome);
    }
}
async function tryArchive(entry, request, engine, ports) {
    ports.reporter.step(`Asking ${entry.name}`);
    const scratch = await ports.openScratch();
    try {
        const fetched = await (0,fetch_candidate/* fetchCandidate */.CG)((0,choose_archive/* candidateOf */.RH)(entry, ports), scratch);
        if (fetched.failure !== null)
            return { entry, outcome: 'damaged', message: fetched.failure.message };
        const { digest, path } = fetched;
        const destination = (0,external_node_path_.join)(scratch, 'snapshot.db');
        const staged = await (0,stage/* stageSnapshot */.N)({ ...request, path, scratch, destination, expectedDigest: digest, level: 'data', durable: false }, engine, ports);
        return { entry, ...judge(staged, entry) };
    }
    finally {
        await (0,sweep_up/* sweepUp */.Y)(scratch, ports.reporter);
    }
}
/** An assertion that does not hold is an answer here, and no fault of the archive. */
function judge(staged, { name }) {
    const findings = staged.findings.filter(({ check }) => check !== 'assertions');
    const { failure } = (0,verify/* verifiedOf */.i)({ ...staged, findings }, name, 0);
    if (failure !== null)
        return { outcome: 'damaged', message: failure.message };
    const results = staged.inspection?.assertions ?? [];
    const unheld = results.find(({ outcome }) => outcome === 'error') ?? results.find(({ outcome }) => outcome !== 'held');
    if (unheld === undefined)
        return { outcome: 'held', message: null };
    return { outcome: unheld.outcome, message: unheld.message ?? null };
}
function failureOf(probes) {
    const asked = probes.filter(({ outcome }) => outcome !== 'damaged');
    const unaskable = asked.find(({ outcome }) => outcome === 'error');
    const context = { archives: probes.length, asked: asked.length };
    if (asked.length === 0) {
        return new errors/* BackupError */.hj('VERIFICATION_FAILED', `None of the ${probes.length} archives is good.`, {
            hint: 'Nothing can be asked of them. Look at each with "savepoint verify", and at copies kept elsewhere.',
            context,
        });
    }
    if (unaskable !== undefined && asked.every(({ outcome }) => outcome === 'error')) {
        return new errors/* BackupError */.hj('ARCHIVE_NOT_FOUND', `The assertion can be asked of none of the ${asked.length} archives that were tried: ${unaskable.message}.`, { hint: 'Correct the assertion. No other archive was fetched for it.', context });
    }
    return new errors/* BackupError */.hj('ARCHIVE_NOT_FOUND', `The assertion holds in none of the ${asked.length} good archives.`, {
        hint: 'Look at copies kept elsewhere and for longer, and see that the assertion means what it should.',
        context,
    });
}
function entryAt(catalog, number) {
    return number === null ? null : (catalog[number] ?? null);
}


/***/ }),

/***/ 57304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listCatalog: () => (/* binding */ listCatalog)
/* harmony export */ });
/**
 * The archives of the store, newest first; empty when there are none.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
async function listCatalog(request, { store }) {
    const catalog = await store.list(request.database === null ? {} : { database: request.database });
    return request.recent === null ? catalog : catalog.slice(0, request.recent);
}


/***/ }),

/***/ 99152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drill: () => (/* binding */ drill_drill)
});

// EXTERNAL MODULE: ./lib/domain/catalog/ahead.js
var ahead = __webpack_require__(98557);
// EXTERNAL MODULE: ./lib/domain/drill/drill.js
var drill = __webpack_require__(3479);
// EXTERNAL MODULE: ./lib/domain/drill/pick.js
var drill_pick = __webpack_require__(33509);
// EXTERNAL MODULE: ./lib/domain/outcome/verification.js
var verification = __webpack_require__(17200);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/files/disk/sweep-up.js
var sweep_up = __webpack_require__(4383);
// EXTERNAL MODULE: ./lib/sqlite/engine/engine-client.js + 2 modules
var engine_client = __webpack_require__(44796);
// EXTERNAL MODULE: ./lib/ports.js
var ports = __webpack_require__(30391);
;// CONCATENATED MODULE: ./lib/operations/catalog/only-entry.js

/** A store in which only one archive is seen, so that an operation that takes a choice need not list it again. */
function onlyEntry(store, entry) {
    return { ...(0,ports/* sameStore */.Y)(store), list: async () => [entry] };
}

// EXTERNAL MODULE: ./lib/operations/restore/restore.js + 15 modules
var restore = __webpack_require__(40293);
// EXTERNAL MODULE: ./lib/operations/verify/failure.js
var verify_failure = __webpack_require__(25416);
// EXTERNAL MODULE: ./lib/operations/verify/fetch-candidate.js
var fetch_candidate = __webpack_require__(49878);
// EXTERNAL MODULE: ./lib/domain/archive/fingerprint.js
var archive_fingerprint = __webpack_require__(49693);
// EXTERNAL MODULE: ./lib/files/durable/digest-file.js
var digest_file = __webpack_require__(98346);
// EXTERNAL MODULE: ./lib/operations/verify/check-limits.js
var check_limits = __webpack_require__(63303);
// EXTERNAL MODULE: ./lib/operations/verify/judge-inspection.js + 1 modules
var judge_inspection = __webpack_require__(68659);
;// CONCATENATED MODULE: ./lib/operations/drill/inspection.js






/**
 * Opens a restored database by its path, as the application would, and compares its bytes and its content with the
 * manifest of the archive that it came from; without a manifest, with what was verified before the restore.
 * @throws BackupError IO_FAILED, CANCELLED
 */
async function inspectRestored({ target, verified }, { assertions, busyTimeoutMs }, engine, signal) {
    const { manifest, sizeBytes } = verified;
    const bytes = judgeBytes(await (0,digest_file/* digestFile */.T)(target, 'target', signal), manifest?.snapshot.digest ?? verified.snapshotDigest);
    try {
        const inspection = await engine.inspect({
            path: target,
            integrity: 'none',
            foreignKeys: false,
            fingerprint: true,
            assertions,
            busyTimeoutMs,
            ...(0,check_limits/* checkLimitsFor */.M)(sizeBytes),
        });
        const content = judgeContent(inspection, manifest?.fingerprint ?? verified.fingerprint);
        return [bytes, content, ...(0,judge_inspection/* judgeAssertions */.B)(inspection)];
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.kind === 'cancelled')
            throw error;
        return [bytes, (0,verify_failure/* findingOf */.h)('restore', error, 'target')];
    }
}
function judgeBytes(got, expected) {
    if (got === expected) {
        return { check: 'restore', outcome: 'ok', message: 'The restored file is the snapshot, byte for byte.' };
    }
    return failed(`The restored file is ${got}, and the snapshot was ${expected}.`, []);
}
function judgeContent({ fingerprint }, expected) {
    if (fingerprint === null || expected === null) {
        return failed('The restored database cannot be read at its path.', []);
    }
    const differences = (0,archive_fingerprint/* compareFingerprints */.tS)(expected, fingerprint);
    if (differences.length === 0) {
        return {
            check: 'restore',
            outcome: 'ok',
            message: 'Opened by its path, it holds what the archive promises.',
        };
    }
    const details = differences.map(({ expected: was, fact, got, table }) => `${table ?? fact}: expected ${was}, got ${got}`);
    return failed(`The restored database differs in ${differences.length} place(s) from what the archive promises.`, details);
}
function failed(message, details) {
    return {
        check: 'restore',
        outcome: 'failed',
        message,
        hint: 'The archive was good and the restore was not: look at the disk of this machine.',
        damaged: 'target',
        details,
    };
}

;// CONCATENATED MODULE: ./lib/operations/drill/archive.js










/**
 * Restores one archive for real into scratch space, opens what is there by its path and compares it with the manifest of
 * that archive. What is wrong with the archive is a result.
 * @throws BackupError for anything that would meet every archive: STORE_*, DISK_FULL, IO_FAILED, CANCELLED
 */
async function drillArchive(entry, rules, ports) {
    const { clock, reporter } = ports;
    const recoveryPointMs = Math.max(0, clock.now().getTime() - entry.createdAt.getTime());
    const beginning = { entry, recoveryPointMs };
    const scratch = await ports.openScratch();
    const engine = (0,engine_client/* openEngine */.F)(ports.signal);
    const startedMs = clock.elapsedMs();
    try {
        const target = (0,external_node_path_.join)(scratch, 'drill.db');
        const restored = await (0,restore.restore)(requestFor(entry, target, rules), {
            ...ports,
            store: onlyEntry(ports.store, entry),
        });
        const recoveryMs = clock.elapsedMs() - startedMs;
        reporter.step(`Comparing what came back of ${entry.name}`);
        const compared = await inspectRestored(restored, rules, engine, ports.signal);
        const report = reportOf(restored, [...compared, judgeRecoveryTime(recoveryMs, rules)]);
        const { sizeBytes } = restored.verified;
        return {
            ...beginning,
            report,
            verdict: (0,verification/* verdictOf */.Vj)(report),
            recoveryMs,
            sizeBytes,
            failure: (0,verify_failure/* failureOf */.g)(report, `${entry.name} did not come back as it should`),
        };
    }
    catch (thrown) {
        const failure = (0,errors/* asBackupError */.ZJ)(thrown);
        if (!failsOneDrill(failure))
            throw failure;
        const report = reportOfFailure(entry, failure);
        return { ...beginning, report, verdict: 'failed', recoveryMs: null, sizeBytes: 0, failure };
    }
    finally {
        await engine.close();
        await (0,sweep_up/* sweepUp */.Y)(scratch, reporter);
    }
}
function requestFor({ id }, target, { busyTimeoutMs }) {
    return {
        archive: { by: 'name', name: id, database: null },
        target,
        method: 'auto',
        emergency: false,
        dryRun: false,
        assertions: [],
        busyTimeoutMs,
        own: null,
        consent: async () => undefined,
        confirm: async () => undefined,
        recordSafetyCopy: async () => undefined,
    };
}
function reportOf({ verified }, findings) {
    return { ...verified.report, level: 'restore', findings: [...verified.report.findings, ...findings] };
}
/** The checks that were done before it failed, and that there was no restore. */
function reportOfFailure({ name }, failure) {
    const done = failure.report ?? { subject: name, level: null, findings: [] };
    return { ...done, findings: [...done.findings, (0,verify_failure/* findingOf */.h)('restore', failure, 'archive')] };
}
function judgeRecoveryTime(recoveryMs, { maxRecoveryMs }) {
    const seconds = (durationMs) => `${(durationMs / 1_000).toFixed(1)} s`;
    const message = `The restore took ${seconds(recoveryMs)}; the limit is ${seconds(maxRecoveryMs)}.`;
    if (recoveryMs <= maxRecoveryMs)
        return { check: 'restore', outcome: 'ok', message };
    return {
        check: 'restore',
        outcome: 'failed',
        message,
        hint: 'Find what is slow (the network, the disk, the size of the database), or allow more time.',
    };
}
/** What is the matter with this archive only, also when it shows in what came back of it; a full disk would meet all. */
function failsOneDrill(failure) {
    return (0,fetch_candidate/* concernsOne */.my)(failure) || failure.kind === 'integrity' || failure.kind === 'rolled-back';
}

;// CONCATENATED MODULE: ./lib/operations/drill/drill.js





/**
 * Proves that restores can be done: restores archives for real into scratch space, one after the other, and holds each
 * to its manifest, to the assertions and to the time limit. A bad one does not end the drill.
 * @throws BackupError ARCHIVE_NOT_FOUND when there is none, STORE_*, DISK_FULL, IO_FAILED, CANCELLED
 */
async function drill_drill(request, ports) {
    const { clock, store } = ports;
    const startedAt = clock.now();
    const startedMs = clock.elapsedMs();
    const { assertions, database, maxRecoveryMs, pick } = request;
    const listed = await store.list(database === null ? {} : { database });
    const catalog = (0,ahead/* withoutAhead */.u)(listed, startedAt, (message) => ports.reporter.note(message));
    const { entries, pickedBy } = (0,drill_pick/* pickArchives */.L)(catalog, pick);
    const drilled = [];
    for (const entry of entries)
        drilled.push(await drillArchive(entry, request, ports));
    return {
        store: store.description,
        startedAt,
        pickedBy,
        seed: pick.pick === 'random' ? pick.seed : null,
        maxRecoveryMs,
        assertions: assertions.length,
        drilled,
        verdict: (0,verification/* worstOf */.hm)(drilled.map(({ verdict }) => verdict), 'failed'),
        durationMs: clock.elapsedMs() - startedMs,
        failure: (0,drill/* failureOfDrill */.$)(drilled),
    };
}


/***/ }),

/***/ 37614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ factsOfFailure),
/* harmony export */   Y: () => (/* binding */ entriesOfRenewal),
/* harmony export */   entriesOfCheck: () => (/* binding */ entriesOfCheck),
/* harmony export */   entriesOfCreate: () => (/* binding */ entriesOfCreate),
/* harmony export */   entriesOfDrill: () => (/* binding */ entriesOfDrill),
/* harmony export */   entriesOfPrune: () => (/* binding */ entriesOfPrune),
/* harmony export */   entriesOfRestore: () => (/* binding */ entriesOfRestore),
/* harmony export */   entriesOfVerify: () => (/* binding */ entriesOfVerify)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43076);
/* harmony import */ var _domain_archive_database_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74942);
/* harmony import */ var _domain_archive_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37138);
/* harmony import */ var _domain_journal_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16475);





/** What a run of backups came to: one entry for each source, and one for each archive that retention removed. */
function entriesOfCreate({ outcomes, pruned }, time, identify) {
    const created = outcomes.map((outcome) => (0,_domain_journal_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .journalEntry */ .Ur)(time, factsOfOutcome(outcome, identify)));
    return pruned === null ? created : [...created, ...entriesOfPrune(pruned, time)];
}
/** One entry for each archive that was removed; none after a dry run. */
function entriesOfPrune({ applied, decisions }, time) {
    if (!applied)
        return [];
    return decisions
        .filter(({ action }) => action === 'remove')
        .map(({ entry, reasons }) => (0,_domain_journal_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .journalEntry */ .Ur)(time, {
        operation: 'prune',
        verdict: 'ok',
        database: entry.database,
        archive: entry.name,
        message: reasons.join('; '),
        archiveSizeBytes: entry.sizeBytes,
    }));
}
/** One entry for each archive that was verified. */
function entriesOfVerify({ verifications }, time) {
    return verifications.map(({ durationMs, failure, manifest, report, sizeBytes, verdict }) => (0,_domain_journal_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .journalEntry */ .Ur)(time, {
        operation: 'verify',
        verdict,
        database: manifest === null
            ? ((0,_domain_archive_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArchiveName */ .Lz)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(report.subject))?.database ?? null)
            : (0,_domain_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfManifest */ .yf)(manifest),
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
        (0,_domain_journal_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .journalEntry */ .Ur)(time, {
            operation: 'restore',
            verdict,
            database: (0,_domain_archive_database_name_js__WEBPACK_IMPORTED_MODULE_2__/* .databaseNameOf */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(target)),
            archive,
            level: verified.report.level,
            message: safetyCopy === null ? null : `the old content is in ${safetyCopy}`,
            durationMs: Math.round(durationMs),
            snapshotSizeBytes: verified.sizeBytes,
        }),
    ];
}
/** One entry for each live database that was checked. */
function entriesOfCheck({ checks }, time) {
    return checks.map(({ durationMs, failure, report, sizeBytes, verdict }) => (0,_domain_journal_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .journalEntry */ .Ur)(time, {
        operation: 'check',
        verdict,
        database: (0,_domain_archive_database_name_js__WEBPACK_IMPORTED_MODULE_2__/* .databaseNameOf */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(report.subject)),
        level: report.level,
        durationMs: Math.round(durationMs),
        snapshotSizeBytes: sizeBytes,
        ...factsOfFailure(failure),
    }));
}
/** The error of an operation as an entry has it; nothing for none. */
function factsOfFailure(failure) {
    return failure === null ? {} : { code: failure.code, message: failure.message, hint: failure.hint };
}
function factsOfOutcome(outcome, identify) {
    const operation = 'create';
    const database = (0,_domain_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogNameOf */ .iB)(identify(outcome.source));
    switch (outcome.status) {
        case 'skipped':
            return { operation, database, verdict: 'skipped', message: outcome.reason };
        case 'failed':
            return { operation, database, verdict: 'failed', ...factsOfFailure(outcome.error) };
        case 'created': {
            const { archiveSizeBytes, durations, entry, manifest, report, verdict } = outcome.created;
            return {
                operation,
                database,
                verdict,
                archive: entry.name,
                level: report.level,
                durationMs: Math.round(durations.totalMs),
                archiveSizeBytes,
                snapshotSizeBytes: manifest.snapshot.sizeBytes,
            };
        }
    }
}
/** One entry for each archive that a drill restored, or could not. */
function entriesOfDrill({ drilled }, time) {
    return drilled.map(({ entry, failure, recoveryMs, report, sizeBytes, verdict }) => (0,_domain_journal_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .journalEntry */ .Ur)(time, {
        operation: 'drill',
        verdict,
        database: entry.database,
        archive: entry.name,
        level: report.level,
        durationMs: recoveryMs === null ? null : Math.round(recoveryMs),
        archiveSizeBytes: entry.sizeBytes,
        snapshotSizeBytes: sizeBytes,
        ...factsOfFailure(failure),
    }));
}
/** One entry for each archive that was renewed, or that does not count or could not be kept. */
function entriesOfRenewal({ databases }, time) {
    return databases
        .flatMap(({ outcomes }) => outcomes)
        .filter(({ outcome }) => outcome !== 'stays')
        .map((each) => (0,_domain_journal_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .journalEntry */ .Ur)(time, {
        operation: 'renew',
        verdict: each.outcome === 'renewed' ? 'ok' : 'failed',
        database: each.entry.database,
        archive: each.entry.name,
        archiveSizeBytes: each.entry.sizeBytes,
        ...factsOfFailure('failure' in each ? each.failure : null),
    }));
}


/***/ }),

/***/ 30515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   journaled: () => (/* binding */ journaled)
/* harmony export */ });
/* harmony import */ var _domain_alert_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99835);
/* harmony import */ var _domain_journal_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16475);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63756);
/* harmony import */ var _alert_notifiers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91246);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37614);





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
    const error = (0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asBackupError */ .ZJ)(thrown);
    if (error.kind === 'usage')
        return [];
    return [
        (0,_domain_journal_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .journalEntry */ .Ur)(time, { operation, database, verdict: 'failed', durationMs, ...(0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOfFailure */ .D)(error) }),
    ];
}
async function tell(operation, entries, { clock, journal, notifiers, reporter, store }) {
    try {
        await journal.append(entries);
    }
    catch (thrown) {
        reporter.note(`The journal of the ${store} was not written: ${(0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asBackupError */ .ZJ)(thrown).message}`);
    }
    const announcement = (0,_domain_alert_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .announceEntries */ .o0)(entries, operation, store, clock.now());
    if (announcement === null)
        return;
    for (const note of await (0,_alert_notifiers_js__WEBPACK_IMPORTED_MODULE_4__/* .notifyAll */ .x)(announcement, notifiers))
        reporter.note(note);
}


/***/ }),

/***/ 14066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renew: () => (/* binding */ renew)
});

// EXTERNAL MODULE: ./lib/domain/catalog/ahead.js
var ahead = __webpack_require__(98557);
// EXTERNAL MODULE: ./lib/domain/catalog/backups.js
var backups = __webpack_require__(30383);
// EXTERNAL MODULE: ./lib/domain/catalog/catalog.js
var catalog = __webpack_require__(81115);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/domain/renewal/renewal.js
var renewal = __webpack_require__(10559);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/domain/catalog/databases.js
var databases = __webpack_require__(37566);
// EXTERNAL MODULE: ./lib/files/disk/sweep-up.js
var sweep_up = __webpack_require__(4383);
// EXTERNAL MODULE: ./lib/files/disk/wrap-file-error.js
var wrap_file_error = __webpack_require__(10899);
// EXTERNAL MODULE: ./lib/sqlite/engine/engine-client.js + 2 modules
var engine_client = __webpack_require__(44796);
// EXTERNAL MODULE: ./lib/operations/catalog/choose-archive.js
var choose_archive = __webpack_require__(91082);
// EXTERNAL MODULE: ./lib/operations/verify/fetch-candidate.js
var fetch_candidate = __webpack_require__(49878);
// EXTERNAL MODULE: ./lib/operations/verify/verify.js
var verify = __webpack_require__(13401);
;// CONCATENATED MODULE: ./lib/operations/renewal/renew-archive.js









/**
 * Verifies an archive in full, and publishes the very bytes that were verified once more when it is about to expire.
 * @throws BackupError STORE_*, DISK_FULL, IO_FAILED, CANCELLED
 */
async function renewArchive({ busyTimeoutMs, entry, isLeaving }, expiring, ports) {
    const scratch = await expiring.openScratch();
    try {
        const fetched = await (0,fetch_candidate/* fetchCandidate */.CG)((0,choose_archive/* candidateOf */.RH)(entry, ports), scratch);
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
async function stagedOf(path, entry, { archiveDigest, manifest }) {
    const { kind, label, name } = entry;
    const database = (0,databases/* saidDatabaseOf */.iw)(entry);
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

;// CONCATENATED MODULE: ./lib/operations/renewal/renew.js






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
    const listed = (0,catalog/* orderCatalog */.m)(await ports.store.list(database === null ? {} : { database }));
    const present = (0,backups/* presentBackups */.h7)((0,ahead/* withoutAhead */.u)(listed, ports.clock.now(), (message) => ports.reporter.note(message)));
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

/***/ 28061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAndAdvise: () => (/* binding */ checkAndAdvise)
});

// EXTERNAL MODULE: ./lib/domain/catalog/backups.js
var backups = __webpack_require__(30383);
// EXTERNAL MODULE: ./lib/domain/catalog/selection.js
var selection = __webpack_require__(41546);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/domain/outcome/verification.js
var verification = __webpack_require__(17200);
// EXTERNAL MODULE: ./lib/files/database/database-file.js + 1 modules
var database_file = __webpack_require__(46133);
// EXTERNAL MODULE: ./lib/files/disk/sweep-up.js
var sweep_up = __webpack_require__(4383);
// EXTERNAL MODULE: ./lib/sqlite/engine/engine-client.js + 2 modules
var engine_client = __webpack_require__(44796);
// EXTERNAL MODULE: ./lib/operations/verify/check-limits.js
var check_limits = __webpack_require__(63303);
// EXTERNAL MODULE: ./lib/operations/verify/failure.js
var failure = __webpack_require__(25416);
// EXTERNAL MODULE: ./lib/operations/verify/judge-inspection.js + 1 modules
var judge_inspection = __webpack_require__(68659);
;// CONCATENATED MODULE: ./lib/operations/verify/check.js







const BLAME = {
    damaged: 'source',
    hint: 'Rows may be lost. Stop what writes to it and keep a copy of it as it is. Compare it with the newest verified archive (savepoint diff) before you restore that.',
};
/**
 * Checks a live database without copying or changing it. A damaged one is a result, not an error.
 * @throws BackupError SOURCE_*, CHECK_NOT_FINISHED, CANCELLED
 */
async function checkDatabase(request, ports) {
    const startedMs = ports.clock.elapsedMs();
    const { sizeBytes } = await (0,database_file/* assertDatabaseFile */.a)(request.database);
    ports.reporter.step(`Checking ${request.database}`);
    const scratch = await ports.openScratch();
    const engine = (0,engine_client/* openEngine */.F)(ports.signal);
    try {
        const inspection = await engine.inspect({
            ...request,
            path: request.database,
            foreignKeys: true,
            fingerprint: true,
            scratch,
            ...(0,check_limits/* ownCheckLimitsFor */.a)(sizeBytes, request.checkTimeLimitMs ?? null),
        });
        const findings = (0,judge_inspection/* judgeInspection */.c)(inspection, null, BLAME, request.accepted);
        const report = { subject: request.database, level: 'structure', findings };
        return {
            report,
            verdict: (0,verification/* verdictOf */.Vj)(report),
            fingerprint: inspection.fingerprint,
            sizeBytes,
            notes: inspection.notes,
            durationMs: ports.clock.elapsedMs() - startedMs,
            failure: (0,failure/* failureOf */.g)(report, `${request.database} is damaged`),
        };
    }
    finally {
        await engine.close();
        await (0,sweep_up/* sweepUp */.Y)(scratch, ports.reporter);
    }
}

// EXTERNAL MODULE: ./lib/operations/verify/good-backup.js + 1 modules
var good_backup = __webpack_require__(15359);
;// CONCATENATED MODULE: ./lib/operations/restore/advise-restore.js





/** What says that a live database is lost as it is; an assertion that does not hold says less. */
const DAMAGED = new Set([
    'INTEGRITY_CHECK_FAILED',
    'SOURCE_NOT_A_DATABASE',
    'SOURCE_EMPTY',
]);
/**
 * Checks a live database as {@link checkDatabase} does; when it is damaged, looks for the newest verified archive of it
 * and has the hint say how to restore that.
 * @throws BackupError what the check throws, with such a hint where the file is no database any more
 */
async function checkAndAdvise(request, ports, advice) {
    try {
        const checked = await checkDatabase(request, ports);
        if (checked.failure === null)
            return checked;
        return { ...checked, failure: await advised(checked.failure, request.database, ports, advice) };
    }
    catch (thrown) {
        throw await advised((0,errors/* asBackupError */.ZJ)(thrown), request.database, ports, advice);
    }
}
/** The error with a hint that helps; a store that cannot be asked must not hide that the database is damaged. */
async function advised(error, database, ports, advice) {
    if (!DAMAGED.has(error.code))
        return error;
    try {
        const { recipe, store } = await advice.openPlace();
        const archive = await findNewestGood(advice.databaseName, { ...ports, store });
        const hint = advice.render(database, archive, recipe);
        const { code, context, message, report } = error;
        return new errors/* BackupError */.hj(code, message, {
            hint,
            context,
            ...(report === null ? {} : { report }),
            cause: error,
        });
    }
    catch (thrown) {
        ports.reporter.note(`The archives could not be looked at: ${(0,errors/* asBackupError */.ZJ)(thrown).message}`);
        return error;
    }
}
async function findNewestGood(database, ports) {
    ports.reporter.step('Looking for an archive that can be restored');
    for (const entry of (0,backups/* presentBackups */.h7)((0,selection/* selectDatabase */.eI)(await ports.store.list(), database))) {
        if (await (0,good_backup/* isGoodBackup */.k)(entry, ports))
            return entry;
    }
    return null;
}


/***/ }),

/***/ 39630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeChecks: () => (/* binding */ judgeChecks)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _domain_outcome_verification_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17200);


/** What checks amount to together. */
function judgeChecks(checks) {
    const verdicts = checks.map(({ verdict }) => verdict);
    return { checks, verdict: (0,_domain_outcome_verification_js__WEBPACK_IMPORTED_MODULE_1__/* .worstOf */ .hm)(verdicts, 'failed'), failure: failureOfAll(checks) };
}
function failureOfAll(checks) {
    const failures = checks.flatMap(({ failure }) => failure ?? []);
    const [first] = failures;
    if (first === undefined || checks.length === 1)
        return first ?? null;
    const damaged = checks.flatMap(({ failure, report }) => (failure === null ? [] : [report.subject]));
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('VERIFICATION_FAILED', `${failures.length} of ${checks.length} databases are damaged: ${damaged.join(', ')}.`, { hint: first.hint, context: { failed: failures.length, databases: checks.length }, cause: first });
}


/***/ }),

/***/ 92916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAccepted: () => (/* binding */ readAccepted)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_outcome_accepted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8418);
/* harmony import */ var _files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10899);




/**
 * Reads the findings that a user accepts, each as it is reported; `@FILE` stands for a file that holds one a line.
 * @param from where they were given, such as `--accept`
 * @param folder against which the paths of files are resolved
 * @throws BackupError INPUT_INVALID, SOURCE_NOT_FOUND, SOURCE_UNREADABLE
 */
async function readAccepted(given, from, folder) {
    const lists = await Promise.all(given.map(async (text) => {
        if (!text.startsWith('@'))
            return (0,_domain_outcome_accepted_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAccepted */ .B2)(text, from);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, text.slice(1));
        return (0,_domain_outcome_accepted_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAccepted */ .B2)(await readList(path), path);
    }));
    return new Map(lists.flatMap((list) => [...list]));
}
async function readList(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapFileError */ .J)(error, path, 'source');
    }
}


/***/ }),

/***/ 74061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifySelection: () => (/* binding */ verifySelection)
});

// EXTERNAL MODULE: ./lib/domain/catalog/backups.js
var backups = __webpack_require__(30383);
// EXTERNAL MODULE: ./lib/domain/catalog/sample.js
var sample = __webpack_require__(40232);
// EXTERNAL MODULE: ./lib/domain/catalog/selection-errors.js
var selection_errors = __webpack_require__(1832);
// EXTERNAL MODULE: ./lib/files/disk/sweep-up.js
var sweep_up = __webpack_require__(4383);
// EXTERNAL MODULE: ./lib/sqlite/engine/engine-client.js + 2 modules
var engine_client = __webpack_require__(44796);
// EXTERNAL MODULE: ./lib/operations/catalog/choose-archive.js
var choose_archive = __webpack_require__(91082);
// EXTERNAL MODULE: ./lib/operations/verify/fetch-candidate.js
var fetch_candidate = __webpack_require__(49878);
// EXTERNAL MODULE: ./lib/operations/verify/verify.js
var verify = __webpack_require__(13401);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/domain/outcome/verification.js
var verification = __webpack_require__(17200);
;// CONCATENATED MODULE: ./lib/operations/verify/verify-run.js


/** What verifications amount to together. */
function judgeVerifications(verifications) {
    const verdicts = verifications.map(({ verdict }) => verdict);
    return { verifications, verdict: (0,verification/* worstOf */.hm)(verdicts, 'failed'), failure: failureOfAll(verifications) };
}
function failureOfAll(verifications) {
    const failures = verifications.flatMap(({ failure }) => failure ?? []);
    const [first] = failures;
    if (first === undefined || verifications.length === 1)
        return first ?? null;
    return new errors/* BackupError */.hj('VERIFICATION_FAILED', `${failures.length} of ${verifications.length} archives are not good.`, {
        hint: 'Do not rely on them. Make a new backup now, and look at the disk or store that keeps them.',
        context: { failed: failures.length, archives: verifications.length },
        cause: first,
    });
}

;// CONCATENATED MODULE: ./lib/operations/verify/selection.js









/**
 * Verifies a selection of archives one after the other; a bad one does not end it.
 * @throws BackupError ARCHIVE_NOT_FOUND when there is none, ARCHIVE_AMBIGUOUS, STORE_*, DISK_FULL, CANCELLED
 */
async function verifySelection(request, ports) {
    const candidates = await selectCandidates(request.selection, ports);
    const results = [];
    const engine = (0,engine_client/* openEngine */.F)(ports.signal);
    try {
        for (const candidate of candidates) {
            const verified = await verifyCandidate(candidate, request, engine, ports);
            if (await isGoneMeanwhile(verified, request.selection, ports)) {
                ports.reporter.note(`${candidate.subject} was removed from the store meanwhile: it was not verified.`);
            }
            else
                results.push(verified);
        }
    }
    finally {
        await engine.close();
    }
    return judgeVerifications(results);
}
/** Whoever names an archive wants that one; of all that are there, one that retention removed meanwhile is none. */
async function isGoneMeanwhile({ failure, report }, selection, { store }) {
    if (selection.archives === 'chosen' || failure?.code !== 'ARCHIVE_NOT_FOUND')
        return false;
    const listed = await store.list(selection.database === null ? {} : { database: selection.database });
    return listed.every(({ name }) => name !== report.subject);
}
async function verifyCandidate(candidate, request, engine, ports) {
    const directory = await ports.openScratch();
    try {
        const fetched = await (0,fetch_candidate/* fetchCandidate */.CG)(candidate, directory);
        if (fetched.failure !== null)
            return (0,fetch_candidate/* unfetched */.z2)(candidate.subject, fetched.failure, 0);
        const { path, digest } = fetched;
        return await (0,verify/* verifyArchive */.w)({ ...request, path, subject: candidate.subject, expectedDigest: digest }, engine, ports);
    }
    finally {
        await (0,sweep_up/* sweepUp */.Y)(directory, ports.reporter);
    }
}
async function selectCandidates(selection, ports) {
    switch (selection.archives) {
        case 'chosen': {
            const chosen = await Promise.all(selection.choices.map((choice) => (0,choose_archive/* chooseArchives */.Vj)(choice, ports)));
            return chosen.flatMap(({ candidates }) => candidates.slice(0, 1));
        }
        case 'all':
            return (await presentArchives(selection.database, ports)).map((entry) => (0,choose_archive/* candidateOf */.RH)(entry, ports));
        case 'sample': {
            const archives = await presentArchives(selection.database, ports);
            return (0,sample/* sampleItems */.l)(archives, selection.count, selection.seed).map((entry) => (0,choose_archive/* candidateOf */.RH)(entry, ports));
        }
    }
}
async function presentArchives(database, { store }) {
    const catalog = await store.list(database === null ? {} : { database });
    const present = catalog.filter((entry) => (0,backups/* isBackup */.rk)(entry) && !entry.expired);
    if (present.length === 0)
        throw (0,selection_errors/* archiveNotFound */.cG)(database === null ? 'any archive' : `an archive of ${database}`, catalog);
    return present;
}


/***/ }),

/***/ 68248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderWebhookBody: () => (/* binding */ renderWebhookBody)
/* harmony export */ });
/* harmony import */ var _contract_envelope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5968);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13411);
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);
/* harmony import */ var _kit_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2793);
/* harmony import */ var _kit_times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34537);





const SIGNS = { ok: '✅', warning: '⚠️', failed: '❌', skipped: '⏭️' };
/**
 * The body of a webhook: every fact for a program, and in `text` a message for people, which is what Slack and those
 * who speak as it does show.
 * @see https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
 */
function renderWebhookBody(announcement) {
    const { time, ...facts } = announcement;
    return (0,_kit_json_text_js__WEBPACK_IMPORTED_MODULE_2__.renderJsonLine)({
        text: renderMessage(announcement),
        savepoint: _version_js__WEBPACK_IMPORTED_MODULE_3__.VERSION,
        contract: _contract_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTRACT_VERSION */ .K,
        time: time.toISOString(),
        ...facts,
    });
}
function renderMessage({ alerts, operation, store, time, verdict }) {
    const head = `${SIGNS[verdict]} *savepoint ${operation}: ${verdict}* (${slackText(store)}, ${(0,_kit_times_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTime */ .sZ)(time)})`;
    const lines = alerts.flatMap(({ code, message, remedy, severity }) => [
        `${SIGNS[severity]} ${slackText(message)}${code === null ? '' : ` (${code})`}`,
        ...(remedy === null ? [] : [`→ ${slackText(remedy)}`]),
    ]);
    return [head, ...lines].join('\n');
}
/**
 * Three characters make links and call people in Slack.
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
function slackText(text) {
    return (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}


/***/ }),

/***/ 76746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bisectDocument: () => (/* binding */ bisectDocument)
/* harmony export */ });
/* harmony import */ var _document_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73850);
/* harmony import */ var _document_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44784);


function bisectDocument(bisected) {
    const { failure, newestHolding, oldestBroken, probes, verdict: _, ...rest } = bisected;
    return {
        ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)('bisect'),
        ...rest,
        probes: probes.map(({ entry, ...probe }) => ({ archive: (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveItem */ .UE)(entry), ...probe })),
        newestHolding: newestHolding && (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveItem */ .UE)(newestHolding),
        oldestBroken: oldestBroken && (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveItem */ .UE)(oldestBroken),
        error: failure && (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(failure),
    };
}


/***/ }),

/***/ 98252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderBisected: () => (/* binding */ renderBisected)
/* harmony export */ });
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12464);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6234);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78950);
/* harmony import */ var _kit_times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34537);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86338);






/** What a search found, and every archive that was asked, newest first. */
function renderBisected(bisected, style) {
    const { archives, probes } = bisected;
    const newestFirst = probes.toSorted((a, b) => b.entry.createdAt.getTime() - a.entry.createdAt.getTime());
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .separate */ .sj)(renderAnswer(bisected, style), (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)([
        `${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(probes.length, 'archive')} of ${archives} asked, newest first:`,
        ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .RM)(newestFirst.map((probe) => rowOf(probe, style))),
    ])).join('\n');
}
function renderAnswer(bisected, style) {
    const result = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOf */ .Bg)(bisected);
    const caveat = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .caveatOf */ .EZ)(bisected);
    return [
        (0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, _words_js__WEBPACK_IMPORTED_MODULE_3__/* .RESULT_MARKS */ .xu[result], _words_js__WEBPACK_IMPORTED_MODULE_3__/* .RESULT_TITLES */ .eh[result]),
        ...placesOf(result, bisected),
        ...(caveat === null ? [] : [`  ${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .sign */ ._S)(style, 'note')} ${caveat}`]),
    ];
}
function placesOf(result, { newestHolding, oldestBroken }) {
    switch (result) {
        case 'still holds':
            return named('Newest', newestHolding);
        case 'found':
            return [
                ...named('Last archive in which it holds', newestHolding),
                ...named('First in which it does not', oldestBroken),
            ];
        case 'none':
            return named('Oldest that was asked', oldestBroken);
    }
}
function named(what, entry) {
    return entry === null ? [] : [`  ${what}: ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(entry.name)} (${(0,_kit_times_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTime */ .sZ)(entry.createdAt)})`];
}
function rowOf({ entry, message, outcome }, style) {
    const why = message === null ? '' : `: ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(message)}`;
    return [
        `${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .sign */ ._S)(style, _words_js__WEBPACK_IMPORTED_MODULE_3__/* .PROBE_MARKS */ .Cg[outcome])} ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(entry.name)}`,
        `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .PROBE_WORDS */ .$W[outcome]}${why}`,
    ];
}


/***/ }),

/***/ 86338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ PROBE_WORDS),
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   Cg: () => (/* binding */ PROBE_MARKS),
/* harmony export */   EZ: () => (/* binding */ caveatOf),
/* harmony export */   eh: () => (/* binding */ RESULT_TITLES),
/* harmony export */   xu: () => (/* binding */ RESULT_MARKS)
/* harmony export */ });
/** Whether it holds to this day, did until some archive, or in none. */
function resultOf({ newestHolding, oldestBroken }) {
    if (newestHolding === null)
        return 'none';
    return oldestBroken === null ? 'still holds' : 'found';
}
/** A result in a few words. */
const RESULT_TITLES = {
    'still holds': 'It still holds in the newest good archive',
    found: 'Found when it ceased to hold',
    none: 'It holds in no archive',
};
/** What to know of a result that does not follow from where it was looked; null when there is nothing. */
function caveatOf({ newestHolding, probes }) {
    const since = newestHolding?.createdAt;
    const isLater = probes.some(({ entry, outcome }) => outcome === 'broken' && since !== undefined && entry.createdAt < since);
    return isLater
        ? 'It does not hold in older archives either: it held for a while, and may have done so more than once. Archives that were not asked are not known.'
        : null;
}
/** How a result is marked. */
const RESULT_MARKS = {
    'still holds': 'ok',
    found: 'ok',
    none: 'failed',
};
/** What became of an archive, in words. */
const PROBE_WORDS = {
    held: 'holds',
    broken: 'does not hold',
    error: 'cannot be asked, which counts as not holding',
    damaged: 'not good, passed over',
};
/** How an archive that was tried is marked. */
const PROBE_MARKS = {
    held: 'ok',
    broken: 'failed',
    error: 'failed',
    damaged: 'skipped',
};


/***/ }),

/***/ 81914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkDocument: () => (/* binding */ checkDocument)
/* harmony export */ });
/* harmony import */ var _document_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73850);
/* harmony import */ var _document_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44784);


function checkDocument({ checks, verdict }) {
    return {
        ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)('check'),
        verdict,
        checks: checks.map(({ failure, ...checked }) => ({
            ...checked,
            error: failure === null ? null : (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(failure),
        })),
    };
}


/***/ }),

/***/ 13564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderChecks: () => (/* binding */ renderChecks)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84684);
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12464);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6234);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78950);
/* harmony import */ var _kit_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34537);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3954);







/** The verdict on every live database, each with all its checks; several begin with how many are sound. */
function renderChecks(run, style) {
    const { checks, verdict } = run;
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .separate */ .sj)(checks.length === 1 ? [] : [(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(style, verdict, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .tallyOfDatabases */ .i)(run))], ...checks.map((checked) => renderChecked(checked, style))).join('\n');
}
function renderChecked(checked, style) {
    const { durationMs, fingerprint, notes, report, sizeBytes, verdict } = checked;
    const tables = fingerprint === null ? [] : [(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(fingerprint.tables.length, 'table')];
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .separate */ .sj)([
        `${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(style, verdict, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .titleOfDatabase */ .h)(verdict))}: ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(report.subject)}`,
        ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)([
            [(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSize */ .qI)(sizeBytes), ...tables, `in ${(0,_kit_times_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDuration */ .PP)(durationMs)}`].join(', '),
            ...(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFindings */ .v)(report, style),
        ]),
    ], (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)(notes.map((note) => `${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_2__/* .sign */ ._S)(style, 'note')} ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(note)}`)));
}


/***/ }),

/***/ 3954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ titleOfDatabase),
/* harmony export */   i: () => (/* binding */ tallyOfDatabases)
/* harmony export */ });
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6234);
/* harmony import */ var _kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19913);


/** What the verdict on one live database means. */
function titleOfDatabase(verdict) {
    return verdict === 'failed' ? 'The database is damaged' : (0,_kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__/* .withWarnings */ .o)('The database is sound', verdict);
}
/** What the check of several live databases came to, in one line. */
function tallyOfDatabases({ checks, verdict }) {
    const databases = (0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(checks.length, 'database');
    if (verdict !== 'failed')
        return (0,_kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__/* .withWarnings */ .o)(`All ${databases} are sound`, verdict);
    const failed = checks.filter((each) => each.verdict === 'failed').length;
    return `${failed} of ${databases} are damaged`;
}


/***/ }),

/***/ 82984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDocument: () => (/* binding */ createDocument)
/* harmony export */ });
/* harmony import */ var _document_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73850);
/* harmony import */ var _document_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44784);
/* harmony import */ var _prune_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84378);



function createDocument({ outcomes, pruned, verdict }, store) {
    return {
        ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)('create'),
        verdict,
        store,
        outcomes: outcomes.map(outcomeItem),
        pruned: pruned === null ? null : (0,_prune_document_js__WEBPACK_IMPORTED_MODULE_1__/* .prunedItem */ .G)(pruned),
    };
}
function outcomeItem(outcome) {
    switch (outcome.status) {
        case 'skipped':
            return outcome;
        case 'failed': {
            const { error, source, status } = outcome;
            return { status, source, error: (0,_document_items_js__WEBPACK_IMPORTED_MODULE_2__/* .errorItem */ .md)(error), report: error.report };
        }
        case 'created': {
            const { entry, ...created } = outcome.created;
            return { status: outcome.status, archive: (0,_document_items_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveItem */ .UE)(entry), ...created };
        }
    }
}


/***/ }),

/***/ 11214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCreateRun: () => (/* binding */ renderCreateRun)
/* harmony export */ });
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85058);
/* harmony import */ var _findings_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71486);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84684);
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12464);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6234);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78950);
/* harmony import */ var _kit_times_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34537);
/* harmony import */ var _prune_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21404);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29480);










/**
 * What a run of create made, verdict first. A source that was skipped never reads like one that was saved.
 * @param store the store's own description
 */
function renderCreateRun(run, store, style) {
    const { outcomes, pruned, verdict } = run;
    const removed = pruned?.decisions.filter(({ action }) => action === 'remove') ?? [];
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .separate */ .sj)(outcomes.length > 1 ? [(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(style, verdict, (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .tallyOfRun */ .Zk)(run))] : [], ...outcomes.map((outcome) => renderOutcome(outcome, store, style)), pruned === null || removed.length === 0 ? [] : (0,_prune_text_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPruning */ .W)(pruned, style)).join('\n');
}
function renderOutcome(outcome, store, style) {
    const title = (0,_kit_style_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(style, (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .markOfOutcome */ .fi)(outcome), (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .titleOfOutcome */ .Yb)(outcome));
    switch (outcome.status) {
        case 'created':
            return renderCreated(title, outcome.created, store, style);
        case 'skipped':
            return [
                title,
                ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .indent */ .pZ)((0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .renderFacts */ .Id)([
                    ['Source', (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_3__.escapeSentence)(outcome.source)],
                    ['Because', (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_3__.escapeSentence)(outcome.reason)],
                ])),
            ];
        case 'failed':
            return (0,_error_text_js__WEBPACK_IMPORTED_MODULE_0__.renderError)(outcome.error, style).split('\n');
    }
}
function renderCreated(title, created, store, style) {
    const { entry, manifest, notes, report } = created;
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .separate */ .sj)([
        `${title} ${style.dim('as')} ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeName */ .L$)(entry.name)}`,
        ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .indent */ .pZ)((0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .renderFacts */ .Id)(factsOf(created, store))),
    ], (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .indent */ .pZ)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFindings */ .v)(report, style)), (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .indent */ .pZ)((0,_findings_content_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTables */ .I)(manifest)), (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .indent */ .pZ)(notes.map((note) => `${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_4__/* .sign */ ._S)(style, 'note')} ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_3__.escapeSentence)(note)}`)));
}
function factsOf(created, store) {
    const { archiveDigest, archiveSizeBytes, durations, manifest, report } = created;
    const { sizeBytes } = manifest.snapshot;
    const { totalMs, snapshotMs, packMs, publishMs } = durations;
    const parts = `snapshot ${(0,_kit_times_js__WEBPACK_IMPORTED_MODULE_5__/* .renderDuration */ .PP)(snapshotMs)}, checks and packing ${(0,_kit_times_js__WEBPACK_IMPORTED_MODULE_5__/* .renderDuration */ .PP)(packMs)}, publishing ${(0,_kit_times_js__WEBPACK_IMPORTED_MODULE_5__/* .renderDuration */ .PP)(publishMs)}`;
    return [
        ['Source', (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_3__.escapeSentence)(created.source)],
        ['Store', (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_3__.escapeSentence)(store)],
        ['Saved', (0,_findings_content_js__WEBPACK_IMPORTED_MODULE_1__/* .renderContent */ .c)(manifest)],
        [
            'Size',
            `${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_9__/* .renderSize */ .qI)(archiveSizeBytes)} of ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_9__/* .renderSize */ .qI)(sizeBytes)} (${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_9__/* .renderShare */ .O8)(archiveSizeBytes, sizeBytes)})`,
        ],
        ['Time', `${(0,_kit_times_js__WEBPACK_IMPORTED_MODULE_5__/* .renderDuration */ .PP)(totalMs)} at ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_9__/* .renderRate */ .Zx)(sizeBytes, totalMs)} (${parts})`],
        ['Level', report.level ?? 'none'],
        ['Digest', archiveDigest],
    ];
}


/***/ }),

/***/ 29480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yb: () => (/* binding */ titleOfOutcome),
/* harmony export */   Zk: () => (/* binding */ tallyOfRun),
/* harmony export */   fi: () => (/* binding */ markOfOutcome)
/* harmony export */ });
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6234);
/* harmony import */ var _kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19913);


/** How what became of one source is marked. */
function markOfOutcome(outcome) {
    return outcome.status === 'created' ? outcome.created.verdict : outcome.status;
}
/** What became of one source, in a few words. */
function titleOfOutcome(outcome) {
    switch (outcome.status) {
        case 'created':
            return (0,_kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__/* .withWarnings */ .o)('Backed up and verified', outcome.created.verdict);
        case 'skipped':
            return 'Skipped, no backup was made';
        case 'failed':
            return 'Not backed up';
    }
}
/** What a run of several sources came to, in one line. */
function tallyOfRun({ outcomes, verdict }) {
    const numberOf = (status) => outcomes.filter((outcome) => outcome.status === status).length;
    const others = ['failed', 'skipped']
        .filter((status) => numberOf(status) > 0)
        .map((status) => `, ${numberOf(status)} ${status}`);
    const made = `${numberOf('created')} of ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(outcomes.length, 'database')} backed up and verified`;
    return `${(0,_kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__/* .withWarnings */ .o)(made, verdict)}${others.join('')}`;
}


/***/ }),

/***/ 20721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drillDocument: () => (/* binding */ drillDocument)
/* harmony export */ });
/* harmony import */ var _document_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73850);
/* harmony import */ var _document_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44784);


/** The evidence that a drill leaves. */
function drillDocument({ drilled, failure, startedAt, ...drill }) {
    return {
        ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)('drill'),
        ...drill,
        startedAt: startedAt.toISOString(),
        drilled: drilled.map(({ entry, failure: error, ...rest }) => ({
            archive: (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveItem */ .UE)(entry),
            ...rest,
            error: error === null ? null : (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(error),
        })),
        error: failure === null ? null : (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(failure),
    };
}


/***/ }),

/***/ 30619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDrill: () => (/* binding */ renderDrill)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84684);
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12464);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6234);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78950);
/* harmony import */ var _kit_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34537);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91939);







/** What a drill came to: how many archives came back, then each with its times and all its checks. */
function renderDrill(drill, style) {
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .separate */ .sj)([
        `${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(style, drill.verdict, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .tallyOfDrill */ .X)(drill))}, from ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(drill.store)}`,
        `  picked ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(drill.pickedBy)}`,
    ], ...drill.drilled.map((drilled) => renderDrilled(drilled, style))).join('\n');
}
function renderDrilled({ entry, recoveryMs, recoveryPointMs, report, sizeBytes, verdict }, style) {
    const times = [
        ...(recoveryMs === null ? [] : [`${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSize */ .qI)(sizeBytes)} in ${(0,_kit_times_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDuration */ .PP)(recoveryMs)}`]),
        `recovery point ${(0,_kit_times_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDuration */ .PP)(recoveryPointMs)} ago`,
    ];
    return [
        `${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(style, verdict, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .titleOfDrilled */ .G)(verdict))}: ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(entry.name)}`,
        ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)([times.join(', '), ...(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFindings */ .v)(report, style)]),
    ];
}


/***/ }),

/***/ 91939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOfDrilled),
/* harmony export */   X: () => (/* binding */ tallyOfDrill)
/* harmony export */ });
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6234);
/* harmony import */ var _kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19913);


/** What the verdict on one archive means. */
function titleOfDrilled(verdict) {
    return verdict === 'failed' ? 'Did not come back' : (0,_kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__/* .withWarnings */ .o)('Came back', verdict);
}
/** What a drill came to, in one line. */
function tallyOfDrill({ drilled, verdict }) {
    const back = drilled.filter((each) => each.verdict !== 'failed').length;
    return (0,_kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__/* .withWarnings */ .o)(`Drill: ${back} of ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(drilled.length, 'archive')} came back`, verdict);
}


/***/ }),

/***/ 77954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ renderSparkline),
/* harmony export */   w: () => (/* binding */ renderMermaidChart)
/* harmony export */ });
const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** A series as one character a value: the least is the lowest bar, a value that is not known a point. */
function renderSparkline(values) {
    const known = values.filter((value) => value !== null);
    const least = Math.min(...known);
    const span = Math.max(...known) - least;
    return values
        .map((value) => {
        if (value === null)
            return '·';
        const height = span === 0 ? 0.5 : (value - least) / span;
        return BARS[Math.round(height * (BARS.length - 1))];
    })
        .join('');
}
/** Without a colour Mermaid draws a line that is hardly seen on white; this one is seen on black as well. */
const LOOK = {
    themeVariables: { xyChart: { plotColorPalette: '#2f81f7' } },
    xyChart: { width: 760, height: 320, yAxis: { labelFontSize: 11 } },
};
/**
 * A chart in Mermaid, which GitHub draws; empty for fewer than two values, which are no line.
 * @see https://mermaid.js.org/syntax/xyChart.html
 */
function renderMermaidChart({ title, unit, values }) {
    if (values.length < 2)
        return '';
    const most = Math.max(...values);
    return [
        '```mermaid',
        `%%{init: ${JSON.stringify(LOOK)}}%%`,
        'xychart-beta',
        `  title "${title}"`,
        `  x-axis "from the oldest to the newest backup" 1 --> ${values.length}`,
        `  y-axis "${unit}" 0 --> ${number(most === 0 ? 1 : most * 1.1)}`,
        `  line [${values.map(number).join(', ')}]`,
        '```',
    ].join('\n');
}
/** Mermaid knows no exponents. */
function number(value) {
    return value.toFixed(3).replace(/\.?0+$/, '');
}


/***/ }),

/***/ 8218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyDocument: () => (/* binding */ historyDocument)
/* harmony export */ });
/* harmony import */ var _document_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73850);

function historyDocument(histories, store) {
    return {
        ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)('history'),
        store,
        histories: histories.map(({ points, ...history }) => ({
            ...history,
            points: points.map(({ time, ...point }) => ({ ...point, time: time.toISOString() })),
        })),
    };
}


/***/ }),

/***/ 4860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ trendSentence),
/* harmony export */   cf: () => (/* binding */ durationOf),
/* harmony export */   rQ: () => (/* binding */ factsOfHistory),
/* harmony export */   renderHistories: () => (/* binding */ renderHistories)
/* harmony export */ });
/* unused harmony export renderGrowth */
/* harmony import */ var _domain_status_trend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21496);
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12464);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6234);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78950);
/* harmony import */ var _kit_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34537);
/* harmony import */ var _charts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77954);







/** How long a backup took; null for an attempt that failed, which may be over at once. */
function durationOf({ durationMs, outcome }) {
    return outcome === 'made' ? durationMs : null;
}
/** What a finding of a trend says, as a sentence begins. */
function trendSentence(finding) {
    const text = (0,_domain_status_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .trendText */ .td)(finding);
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
/** The past of the backups of a store, database by database. */
function renderHistories(histories, store, style) {
    if (histories.length === 0)
        return (0,_kit_style_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(style, 'note', `No backups in ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(store)}`);
    return histories.map((history) => renderHistory(history, style)).join('\n\n');
}
/** How sizes grew: with a sign, and a word for none. */
function renderGrowth(growthBytes) {
    if (growthBytes === 0)
        return 'none';
    return `${growthBytes > 0 ? '+' : '−'}${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSize */ .qI)(Math.abs(growthBytes))}`;
}
/** The figures of a history by name, as text and in a summary. */
function factsOfHistory(figures) {
    const { archiveSizeBytes, failed, growthBytes, made, medianDurationMs, ratio, snapshotSizeBytes } = figures;
    const known = (name, value, render) => value === null ? [] : [[name, render(value)]];
    return [
        ['Success', `${made} of ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(made + failed, 'backup')} (${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .renderShare */ .O8)(made, made + failed)})`],
        ...known('Duration', medianDurationMs, (value) => `${(0,_kit_times_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDuration */ .PP)(value)} (median)`),
        ...known('Database', snapshotSizeBytes, _kit_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSize */ .qI),
        ...known('Archive', archiveSizeBytes, _kit_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSize */ .qI),
        ...known('Ratio', ratio, (value) => `${Math.round(value * 100)} %`),
        ...known('Growth', growthBytes, renderGrowth),
    ];
}
function renderHistory({ database, figures, points, trend }, style) {
    const mark = trend.length > 0 || figures.failed > 0 ? 'warning' : 'ok';
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .separate */ .sj)([(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(style, mark, database === null ? 'Archives without a database' : (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeName */ .L$)(database))], (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .indent */ .pZ)((0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .renderFacts */ .Id)(factsOfHistory(figures))), (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .indent */ .pZ)(renderCharts(points)), (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .indent */ .pZ)(trend.flatMap((finding) => [
        `${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_2__/* .sign */ ._S)(style, 'warning')} ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(trendSentence(finding))} (${finding.code})`,
        `  ${style.dim(`→ ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)((0,_domain_status_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .trendHint */ .t8)(finding))}`)}`,
    ]))).join('\n');
}
function renderCharts(points) {
    const [oldest] = points;
    const newest = points.at(-1);
    if (oldest === undefined || newest === undefined)
        return [];
    const made = points.map(({ outcome }) => (outcome === 'made' ? '✓' : '✗')).join('');
    const series = [
        ['Outcome', made],
        ['Duration', (0,_charts_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSparkline */ .K)(points.map(durationOf))],
        ['Database', (0,_charts_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSparkline */ .K)(points.map(({ snapshotSizeBytes }) => snapshotSizeBytes))],
        ['Archive', (0,_charts_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSparkline */ .K)(points.map(({ archiveSizeBytes }) => archiveSizeBytes))],
    ];
    return [...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .alignColumns */ .RM)(series), `${(0,_kit_times_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTime */ .sZ)(oldest.time)} to ${(0,_kit_times_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTime */ .sZ)(newest.time)}`];
}


/***/ }),

/***/ 49076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listDocument: () => (/* binding */ listDocument),
/* harmony export */   pinDocument: () => (/* binding */ pinDocument),
/* harmony export */   showDocument: () => (/* binding */ showDocument)
/* harmony export */ });
/* harmony import */ var _document_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73850);
/* harmony import */ var _document_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44784);


function listDocument(catalog, store) {
    return { ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)('list'), store, archives: catalog.map(_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveItem */ .UE) };
}
function pinDocument(entry, command) {
    return { ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)(command), archive: (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveItem */ .UE)(entry) };
}
function showDocument(shown) {
    return { ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)('show'), ...shown };
}


/***/ }),

/***/ 89594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCatalog: () => (/* binding */ renderCatalog),
/* harmony export */   renderPinned: () => (/* binding */ renderPinned)
/* harmony export */ });
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12464);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6234);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78950);
/* harmony import */ var _kit_times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34537);





const HEADINGS = ['Created', 'Age', 'Size', 'Kind', 'Label', 'Notes', 'Archive'];
/**
 * The archives of a store, newest first.
 * @param store the store's own description
 */
function renderCatalog(catalog, store, now, style) {
    if (catalog.length === 0)
        return (0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'note', `No archives in ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(store)}`);
    const total = catalog.reduce((sum, entry) => sum + entry.sizeBytes, 0);
    const [head = '', ...rows] = (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .alignColumns */ .RM)([HEADINGS, ...catalog.map((entry) => rowOf(entry, now))], ['left', 'right', 'right']);
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .separate */ .sj)([style.bold(head), ...rows], [`${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(catalog.length, 'archive')}, ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSize */ .qI)(total)}, in ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(store)}`]).join('\n');
}
function rowOf(entry, now) {
    const { createdAt, kind, label, name, sizeBytes } = entry;
    return [
        (0,_kit_times_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTime */ .sZ)(createdAt),
        (0,_kit_times_js__WEBPACK_IMPORTED_MODULE_2__/* .renderAge */ .Qt)(createdAt, now),
        (0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSize */ .qI)(sizeBytes),
        kind,
        label === null ? '' : (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(label),
        notesOf(entry),
        (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(name),
    ];
}
function notesOf({ expired, expiresAt, pinned }) {
    if (expired)
        return 'expired';
    const until = expiresAt === null ? [] : [`until ${(0,_kit_times_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTime */ .sZ)(expiresAt)}`];
    return [...(pinned ? ['pinned'] : []), ...until].join(', ');
}
/** What pinning an archive, or letting it go, means from now on. */
function renderPinned({ name, pinned }, style) {
    const effect = pinned
        ? 'Pinned: no retention policy removes'
        : 'No longer pinned: the retention policy decides about';
    return `${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'ok', effect)} ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(name)}`;
}


/***/ }),

/***/ 84378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ prunedItem),
/* harmony export */   pruneDocument: () => (/* binding */ pruneDocument)
/* harmony export */ });
/* harmony import */ var _document_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73850);
/* harmony import */ var _document_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44784);


function pruneDocument(pruned, store) {
    return { ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)('prune'), store, ...prunedItem(pruned) };
}
/** What retention decided, and whether it was carried out. */
function prunedItem({ applied, decisions, freedBytes, }) {
    return {
        applied,
        freedBytes,
        decisions: decisions.map(({ action, entry, reasons }) => ({
            archive: (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveItem */ .UE)(entry),
            action,
            reasons,
        })),
    };
}


/***/ }),

/***/ 53303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ renderRemovals),
/* harmony export */   L: () => (/* binding */ renderPruneSummary)
/* harmony export */ });
/* harmony import */ var _findings_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90254);
/* harmony import */ var _kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85492);
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22338);
/* harmony import */ var _kit_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71184);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6234);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70642);






/**
 * The summary of prune: what was removed, what stays, and why.
 * @param isUnsaid true when it was said neither that archives go nor that they are only to be shown
 */
function renderPruneSummary(pruned, place, isUnsaid = false) {
    const { applied, decisions, freedBytes } = pruned;
    const removed = decisions.filter(({ action }) => action === 'remove');
    const kept = decisions.filter(({ action }) => action === 'keep');
    const what = `${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(removed.length, 'archive')} (${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSize */ .qI)(freedBytes)})`;
    const title = applied
        ? `Removed ${what}`
        : `${isUnsaid ? 'Nothing was removed' : 'Dry run'}: ${what} would be removed`;
    return (0,_kit_page_js__WEBPACK_IMPORTED_MODULE_3__/* .renderPage */ .Cf)([
        (0,_kit_page_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSummaryTitle */ .n2)(isUnsaid ? 'warning' : applied ? 'ok' : 'planned', removed.length === 0 ? 'Nothing to remove' : title),
        isUnsaid ? `> [!WARNING]\n> ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sayUnapplied */ .I)(pruned))}` : '',
        `${applied ? 'Left' : 'Would be left'} in ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)(place.store)}: ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(kept.length, 'archive')}.`,
        removed.length === 0 ? '' : `### ${applied ? 'Removed' : 'To be removed'}`,
        renderDecisions(removed),
        (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownFolded */ .Kh)(`Kept: ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(kept.length, 'archive')}`, renderDecisions(kept)),
    ]);
}
/** What retention removed after a backup, folded; empty when nothing. */
function renderRemovals({ decisions, freedBytes }) {
    const removed = decisions.filter(({ action }) => action === 'remove');
    const title = `Retention removed ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(removed.length, 'archive')} (${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSize */ .qI)(freedBytes)})`;
    return (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownFolded */ .Kh)(title, renderDecisions(removed));
}
function renderDecisions(decisions) {
    const rows = decisions.map(({ entry, reasons }) => [
        (0,_kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(entry.name),
        (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownUnbroken */ .A8)((0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSize */ .qI)(entry.sizeBytes)),
        (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)(reasons.join('; ')),
    ]);
    return (0,_findings_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .cappedTable */ .Uz)(['Archive', 'Size', 'Because'], rows, ['left', 'right']);
}


/***/ }),

/***/ 21404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderPruning),
/* harmony export */   renderPruned: () => (/* binding */ renderPruned)
/* harmony export */ });
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12464);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6234);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78950);




const REMOVED_SHOWN = 10;
/**
 * The decision about every archive with its reasons, and whether anything was deleted.
 * @param howToApply what the reader does to have it carried out, without a full stop
 */
function renderPruned(pruned, style, howToApply) {
    const { applied, decisions } = pruned;
    const removed = decisions.filter(isRemoval);
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .separate */ .sj)(renderVerdict(pruned, style), (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)(renderDecisions(decisions, style)), applied || removed.length === 0
        ? []
        : [`Nothing was deleted. ${howToApply} to delete what is marked "remove".`]).join('\n');
}
/** What retention removed after a backup, in a few lines. */
function renderPruning({ decisions, freedBytes }, style) {
    const removed = decisions.filter(isRemoval);
    return [
        (0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'note', `Retention removed ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(removed.length, 'archive')} (${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSize */ .qI)(freedBytes)})`),
        ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)((0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .capLines */ .uv)(renderDecisions(removed, style), REMOVED_SHOWN)),
    ];
}
function isRemoval({ action }) {
    return action === 'remove';
}
function renderVerdict({ applied, decisions, freedBytes }, style) {
    const removed = decisions.filter(isRemoval).length;
    const left = decisions.length - removed;
    const kept = (0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, 'archive');
    const stay = left === 1 ? 'stays' : 'stay';
    if (removed === 0)
        return [(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'ok', `Nothing to remove: ${kept} ${stay}`)];
    const what = `${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(removed, 'archive')} (${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSize */ .qI)(freedBytes)})`;
    return applied
        ? [(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'ok', `Removed ${what}; ${kept} ${stay}`)]
        : [(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'warning', `Would remove ${what}; ${kept} would stay`)];
}
function renderDecisions(decisions, style) {
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .RM)(decisions.map(({ action, entry, reasons }) => [
        action === 'remove' ? style.colour('warning', 'remove') : 'keep',
        (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(entry.name),
        style.dim((0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(reasons.join('; '))),
    ]));
}


/***/ }),

/***/ 70642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   APPLY_OPTION: () => (/* binding */ APPLY_OPTION),
/* harmony export */   I: () => (/* binding */ sayUnapplied),
/* harmony export */   w: () => (/* binding */ APPLY_INPUT)
/* harmony export */ });
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6234);

/** How a command is told to carry out what it decided. */
const APPLY_OPTION = 'Run the same command with --apply';
/** How a step is told so. */
const APPLY_INPUT = 'Add "apply: true" to this step';
/** What a step says that was told neither to remove anything nor only to show it. */
function sayUnapplied({ decisions, freedBytes }) {
    const removed = decisions.filter(({ action }) => action === 'remove').length;
    const what = removed === 0 ? 'nothing' : `${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(removed, 'archive')} (${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSize */ .qI)(freedBytes)})`;
    return (`Nothing was removed: mode: prune only decides unless it is told more, and would remove ${what}. ` +
        'Add the line "apply: true" under with: to have it done, or "dry-run: true" where the decision is all that is wanted.');
}


/***/ }),

/***/ 63359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearsalDocument: () => (/* binding */ rehearsalDocument)
/* harmony export */ });
/* harmony import */ var _document_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73850);
/* harmony import */ var _document_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44784);


function rehearsalDocument({ failure, ...rehearsed }) {
    return { ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)('rehearse'), ...rehearsed, error: failure === null ? null : (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(failure) };
}


/***/ }),

/***/ 54637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRehearsed: () => (/* binding */ renderRehearsed)
/* harmony export */ });
/* harmony import */ var _diff_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54207);
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12464);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6234);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78950);
/* harmony import */ var _kit_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34537);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13825);







const DETAILS_SHOWN = 10;
/** What a rehearsal came to, verdict first. */
function renderRehearsed(rehearsed, style) {
    const { database, difference, durationMs, end, findings, notes, sizeBytes, verdict } = rehearsed;
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .separate */ .sj)([
        (0,_kit_style_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(style, verdict, _words_js__WEBPACK_IMPORTED_MODULE_4__/* .REHEARSAL_TITLES */ .q[verdict]),
        ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .indent */ .pZ)((0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .renderFacts */ .Id)([
            ['Database', (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(database)],
            ['Size', (0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSize */ .qI)(sizeBytes)],
            ['Command', `took ${(0,_kit_times_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDuration */ .PP)(end.durationMs)}`],
            ['Time', (0,_kit_times_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDuration */ .PP)(durationMs)],
        ])),
    ], (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .indent */ .pZ)(findings.flatMap((finding) => renderFinding(finding, style))), difference === null ? [] : ['What the command changes:', ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .indent */ .pZ)((0,_diff_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDifference */ .M)(difference, style))], (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .indent */ .pZ)(notes.map((note) => `${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_2__/* .sign */ ._S)(style, 'note')} ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(note)}`))).join('\n');
}
function renderFinding(finding, style) {
    const { check, details = [], message, outcome } = finding;
    const hint = finding.outcome === 'failed' ? [style.dim(`→ ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(finding.hint)}`)] : [];
    return [
        `${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_2__/* .sign */ ._S)(style, outcome)} ${check.padEnd(13)}  ${style.colour(outcome, outcome.padEnd(7))}  ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(message)}`,
        ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .indent */ .pZ)((0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .indent */ .pZ)([...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .capLines */ .uv)(details.map(_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence), DETAILS_SHOWN), ...hint])),
    ];
}


/***/ }),

/***/ 13825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ REHEARSAL_TITLES)
/* harmony export */ });
/** What each verdict means, also for the page of the run. */
const REHEARSAL_TITLES = {
    ok: 'Rehearsed: the command may be run on the real database',
    warning: 'Rehearsed, with warnings',
    failed: 'Rehearsal failed: do not run this on the real database',
};


/***/ }),

/***/ 53241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renewDocument: () => (/* binding */ renewDocument)
/* harmony export */ });
/* harmony import */ var _document_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73850);
/* harmony import */ var _document_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44784);


function renewDocument({ databases, failure, ...renewal }) {
    return {
        ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)('renew'),
        ...renewal,
        databases: databases.map(({ database, outcomes, present }) => ({
            database,
            present,
            archives: outcomes.map((each) => ({
                outcome: each.outcome,
                archive: (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveItem */ .UE)(each.entry),
                renewed: each.outcome === 'renewed' ? (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveItem */ .UE)(each.renewed) : null,
                error: 'failure' in each ? (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(each.failure) : null,
            })),
        })),
        error: failure && (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(failure),
    };
}


/***/ }),

/***/ 55267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRenewal: () => (/* binding */ renderRenewal)
/* harmony export */ });
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12464);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78950);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68123);




/** What was done so that archives outlive their day. */
function renderRenewal(renewal, style) {
    const { databases, store, verdict } = renewal;
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .separate */ .sj)([`${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, verdict, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(renewal))}, in ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(store)}`], ...databases.map((each) => (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .indent */ .pZ)(renderDatabase(each, renewal, style)))).join('\n');
}
function renderDatabase({ database, outcomes, present }, { policy }, style) {
    const words = (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .databaseWords */ .FU)(database, present));
    if (outcomes.length === 0)
        return [`${words}, none expires within ${policy.beforeDays} days`];
    return [
        words,
        ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .indent */ .pZ)(outcomes.map((each) => `${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .sign */ ._S)(style, _words_js__WEBPACK_IMPORTED_MODULE_2__/* .RENEWAL_MARKS */ .KN[each.outcome])} ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(`${each.entry.name}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$N)(each)}`)}`)),
    ];
}


/***/ }),

/***/ 68123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   FU: () => (/* binding */ databaseWords),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   KN: () => (/* binding */ RENEWAL_MARKS)
/* harmony export */ });
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6234);
/* harmony import */ var _kit_times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34537);
/* harmony import */ var _kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19913);



/** What became of an archive, as a sentence; names from outside stand in it raw. */
function sentenceOf(each) {
    switch (each.outcome) {
        case 'stays':
            return `good, stays ${untilOf(each.entry.expiresAt)}`;
        case 'renewed':
            return `good and uploaded once more, stays ${untilOf(each.renewed.expiresAt)}`;
        case 'failed':
            return `could not be kept: ${each.failure.message}`;
        case 'damaged':
            return `does not count: ${each.failure.message}`;
    }
}
/** How an archive is marked. */
const RENEWAL_MARKS = {
    stays: 'ok',
    renewed: 'ok',
    failed: 'failed',
    damaged: 'warning',
};
/** What a renewal came to, in a few words. */
function titleOf({ databases, outcome, verdict }) {
    if (outcome === 'nothing expires')
        return 'Nothing to renew: this store keeps what it has';
    if (verdict === 'failed')
        return 'The floor is not safe from expiry';
    const renewed = databases.flatMap(({ outcomes }) => outcomes).filter((each) => each.outcome === 'renewed');
    const title = renewed.length === 0 ? 'Nothing to renew yet' : `Renewed ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(renewed.length, 'archive')}`;
    return (0,_kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_2__/* .withWarnings */ .o)(title, verdict);
}
/** What was looked at of a database, as a sentence begins. */
function databaseWords(database, present) {
    return `${database ?? 'archives without a database'}: ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(present, 'archive')}`;
}
function untilOf(expiresAt) {
    return expiresAt === null ? 'for ever' : `until ${(0,_kit_times_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTime */ .sZ)(expiresAt)}`;
}


/***/ }),

/***/ 41537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ renderRestoreStep),
/* harmony export */   renderRestoreAdvice: () => (/* binding */ renderRestoreAdvice)
/* harmony export */ });
/* harmony import */ var _kit_recipe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6338);
/* harmony import */ var _kit_shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10430);


const CARE = 'Rows may be lost. Stop what writes to it, and keep a copy of the file as it is; savepoint diff compares it with an archive.';
/**
 * What to do with a damaged live database, with the exact command.
 * @param database path of the database
 * @param archive the newest verified archive of it; null when there is none
 */
function renderRestoreAdvice(database, archive, { option }) {
    if (archive === null)
        return nothingIn(option);
    const command = `savepoint restore ${(0,_kit_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(archive.name)} --to ${(0,_kit_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(database)} --store ${(0,_kit_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(option)}`;
    return `${CARE} If rows are missing, run: ${command}`;
}
/** The same for a workflow: the inputs of the step that restores it, as they stand behind `with:`. */
function renderRestoreStep(database, archive, recipe) {
    if (archive === null)
        return nothingIn(recipe.said);
    const inputs = (0,_kit_recipe_js__WEBPACK_IMPORTED_MODULE_0__/* .restoreInputs */ .Yl)(database, archive, recipe);
    return `${CARE} If rows are missing, run a step of this action with: { ${inputs.join(', ')} }`;
}
function nothingIn(place) {
    return `${CARE} ${place} holds no verified archive of it: look for one elsewhere.`;
}


/***/ }),

/***/ 190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPlanToConfirm: () => (/* binding */ renderPlanToConfirm),
  renderRestored: () => (/* binding */ renderRestored)
});

// EXTERNAL MODULE: ./lib/presentation/findings/text.js
var findings_text = __webpack_require__(84684);
// EXTERNAL MODULE: ./lib/presentation/kit/escape.js
var kit_escape = __webpack_require__(36520);
// EXTERNAL MODULE: ./lib/presentation/kit/lines.js
var lines = __webpack_require__(12464);
// EXTERNAL MODULE: ./lib/presentation/kit/quantities.js
var quantities = __webpack_require__(6234);
// EXTERNAL MODULE: ./lib/presentation/kit/shell-word.js
var shell_word = __webpack_require__(10430);
// EXTERNAL MODULE: ./lib/presentation/kit/style.js
var kit_style = __webpack_require__(78950);
// EXTERNAL MODULE: ./lib/presentation/kit/times.js
var times = __webpack_require__(34537);
;// CONCATENATED MODULE: ./lib/presentation/restore/plan.js




const TABLES_SHOWN = 20;
/** What a restore would do: how, and what would be lost and returned. */
function renderPlan(plan, style) {
    const { archive, method, methodReason, safetyCopy, targetName } = plan;
    return (0,lines/* separate */.sj)((0,lines/* renderFacts */.Id)([
        ['Archive', (0,kit_escape.escapeSentence)(archive)],
        ['Target', (0,kit_escape.escapeSentence)(targetName)],
        ['Method', `${method}, because ${(0,kit_escape.escapeSentence)(methodReason)}`],
        ['Safety copy', safetyCopy === null ? 'none: nothing is replaced' : (0,kit_escape.escapeSentence)(safetyCopy)],
        ['Disk space', (0,quantities/* renderSize */.qI)(plan.neededBytes)],
    ]), renderEffect(plan, style));
}
/** What a restore changes: rows per table, settings of the database, and what to be careful about. */
function renderEffect(plan, style) {
    return (0,lines/* separate */.sj)(renderChanges(plan, style), plan.differences.map(renderDifference), plan.warnings.map((warning) => `${(0,kit_style/* sign */._S)(style, 'warning')} ${(0,kit_escape.escapeSentence)(warning)}`));
}
/** Two digests of schemas say no more than that they differ. */
function renderDifference({ expected, fact, got }) {
    return fact === 'schema'
        ? 'The schema is another one afterwards.'
        : (0,kit_escape.escapeSentence)(`${fact}: ${expected} before, ${got} after`);
}
function renderChanges({ method, tables }, style) {
    if (method === 'create')
        return [];
    if (tables === null)
        return [`${(0,kit_style/* sign */._S)(style, 'warning')} What is lost cannot be said: the target cannot be read.`];
    const changed = tables.filter(isChanged);
    const rest = tables.length - changed.length;
    const [head = '', ...rows] = (0,lines/* alignColumns */.RM)([['Before', 'After', 'Change', 'Table'], ...changed.map((change) => rowOf(change, style))], ['right', 'right']);
    return [
        ...(changed.length === 0 ? [] : [style.bold(head), ...(0,lines/* capLines */.uv)(rows, TABLES_SHOWN)]),
        ...(rest === 0 ? [] : [`${(0,quantities/* counted */.hS)(rest, 'table')} with the same number of rows before and after.`]),
    ];
}
function isChanged(table) {
    return table.change !== 'same count';
}
function rowOf(change, style) {
    const { rowsAfter, rowsBefore, table } = change;
    return [renderRows(rowsBefore), renderRows(rowsAfter), renderChange(change, style), (0,kit_escape/* escapeName */.L$)(table)];
}
function renderRows(rows) {
    return rows === null ? '–' : (0,quantities/* renderCount */.SS)(rows);
}
function renderChange({ change, rowsAfter, rowsBefore }, style) {
    const gained = (rowsAfter ?? 0) - (rowsBefore ?? 0);
    switch (change) {
        case 'not countable':
            return 'cannot be counted';
        case 'appears':
            return 'table returns';
        case 'disappears':
            return style.colour('warning', 'table lost');
        case 'rows':
            return gained > 0
                ? `${(0,quantities/* counted */.hS)(gained, 'row')} more`
                : style.colour('warning', `${(0,quantities/* counted */.hS)(-gained, 'row')} fewer`);
    }
}

// EXTERNAL MODULE: ./lib/presentation/restore/words.js
var words = __webpack_require__(97604);
;// CONCATENATED MODULE: ./lib/presentation/restore/text.js









/** Within how long a database must be back in an emergency. */
const EMERGENCY_LIMIT_MS = 15 * 60_000;
/** The end of a restore or of its dry run, verdict first, with the way to undo it. */
function renderRestored(restored, emergency, style) {
    return restored.outcome === 'planned'
        ? renderDryRun(restored, style)
        : renderDone(restored, emergency, style);
}
/** A plan to be confirmed, before anything is written. */
function renderPlanToConfirm(plan, style) {
    const name = (0,kit_escape.escapeSentence)(plan.targetName);
    const title = plan.method === 'create'
        ? `This restore would make ${name}`
        : `This restore would replace the content of ${name}`;
    return [(0,kit_style/* headline */.Pl)(style, 'warning', title), ...(0,lines/* indent */.pZ)(renderPlan(plan, style)), ''].join('\n');
}
function renderDryRun(restored, style) {
    const { plan, verified } = restored;
    return (0,lines/* separate */.sj)([
        (0,kit_style/* headline */.Pl)(style, restored.verdict, (0,words/* titleOfRestore */.W)(restored, (0,kit_escape.escapeSentence)(restored.target))),
        ...(0,lines/* indent */.pZ)(renderPlan(plan, style)),
    ], (0,lines/* indent */.pZ)((0,findings_text/* renderFindings */.v)(verified.report, style)), renderPassedOver(restored, style), ['Nothing was written.']).join('\n');
}
function renderDone(restored, emergency, style) {
    const { notes, plan, verified } = restored;
    return (0,lines/* separate */.sj)([
        (0,kit_style/* headline */.Pl)(style, restored.verdict, (0,words/* titleOfRestore */.W)(restored, (0,kit_escape.escapeSentence)(restored.target))),
        ...(0,lines/* indent */.pZ)((0,lines/* renderFacts */.Id)(factsOf(restored))),
    ], (0,lines/* indent */.pZ)(renderEffect(plan, style)), (0,lines/* indent */.pZ)((0,findings_text/* renderFindings */.v)(verified.report, style)), renderPassedOver(restored, style), (0,lines/* indent */.pZ)(notes.map((note) => `${(0,kit_style/* sign */._S)(style, 'note')} ${(0,kit_escape.escapeSentence)(note)}`)), emergency ? [renderEmergencyTime(restored.durationMs, style)] : [], renderUndo(restored)).join('\n');
}
function factsOf({ archive, chosenBy, durationMs, plan, safetyCopy, verified, }) {
    return [
        ['Archive', `${(0,kit_escape.escapeSentence)(archive)} (chosen ${(0,kit_escape.escapeSentence)(chosenBy)})`],
        ['Method', `${plan.method}, because ${(0,kit_escape.escapeSentence)(plan.methodReason)}`],
        ['Size', (0,quantities/* renderSize */.qI)(verified.sizeBytes)],
        ['Level', verified.report.level ?? 'none'],
        ['Time', (0,times/* renderDuration */.PP)(durationMs)],
        ['Safety copy', safetyCopy === null ? 'none: there was nothing to replace' : (0,kit_escape.escapeSentence)(safetyCopy)],
    ];
}
function renderPassedOver({ passedOver }, style) {
    if (passedOver.length === 0)
        return [];
    return [
        (0,kit_style/* headline */.Pl)(style, 'warning', 'Newer archives were passed over'),
        ...(0,lines/* indent */.pZ)(passedOver.map(({ name, reason }) => (0,kit_escape.escapeSentence)(`${name}: ${reason}`))),
    ];
}
function renderEmergencyTime(durationMs, style) {
    const mark = durationMs <= EMERGENCY_LIMIT_MS ? 'ok' : 'warning';
    const verdict = mark === 'ok' ? 'within' : 'over';
    return (0,kit_style/* headline */.Pl)(style, mark, `Back after ${(0,times/* renderDuration */.PP)(durationMs)}: ${verdict} the limit of 15 min`);
}
function renderUndo({ safetyCopy, target }) {
    if (safetyCopy === null)
        return [];
    return ['To undo this restore:', `  savepoint restore --undo --to ${(0,shell_word/* shellWord */.r)(target)}`];
}


/***/ }),

/***/ 97604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ titleOfRestore)
/* harmony export */ });
/* harmony import */ var _kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19913);

/**
 * What a restore came to, in a few words.
 * @param target how the target is called there, already escaped
 */
function titleOfRestore({ outcome, verdict }, target) {
    const title = outcome === 'planned' ? `Dry run: nothing was written to ${target}` : `Restored ${target}`;
    return (0,_kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__/* .withWarnings */ .o)(title, verdict);
}


/***/ }),

/***/ 77328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  statusDocument: () => (/* binding */ statusDocument)
});

// EXTERNAL MODULE: ./lib/domain/journal/attempts.js
var journal_attempts = __webpack_require__(51768);
// EXTERNAL MODULE: ./lib/presentation/document/envelope.js
var envelope = __webpack_require__(73850);
// EXTERNAL MODULE: ./lib/presentation/document/items.js
var items = __webpack_require__(44784);
// EXTERNAL MODULE: ./lib/presentation/kit/times.js
var times = __webpack_require__(34537);
;// CONCATENATED MODULE: ./lib/presentation/status/badge.js

const COLOURS = { ok: 'brightgreen', warning: 'yellow', failed: 'red' };
/**
 * A badge as shields.io reads it from a URL: the verdict in a word or two, with the age of the oldest of the newest
 * backups, so that no database hides behind another.
 * @see https://shields.io/badges/endpoint-badge
 */
function badgeOf({ facts, findings, policy, verdict }) {
    const newest = facts.databases.flatMap(({ verified }) => verified[0]?.createdAt ?? []);
    const oldest = newest.toSorted((a, b) => a.getTime() - b.getTime())[0];
    const age = oldest === undefined ? 'none' : (0,times/* renderAge */.Qt)(oldest, facts.now);
    const causes = findings.filter(({ outcome }) => outcome === verdict).map(({ code }) => wordsOf(code));
    const isPaused = policy.paused && verdict === 'ok';
    return {
        schemaVersion: 1,
        label: 'backup',
        message: isPaused
            ? `paused (${age})`
            : verdict === 'ok'
                ? `verified (${age})`
                : causes.slice(0, 1).join(),
        color: isPaused ? 'lightgrey' : COLOURS[verdict],
        isError: verdict === 'failed',
    };
}
/** `BACKUP_STALE` as `backup stale`. */
function wordsOf(code) {
    return code.toLowerCase().replaceAll('_', ' ');
}

;// CONCATENATED MODULE: ./lib/presentation/status/document.js




function statusDocument(status) {
    const { facts, failure, findings, policy, store, verdict } = status;
    return {
        ...(0,envelope/* envelope */.R)('status'),
        verdict,
        store,
        paused: policy.paused,
        findings,
        databases: facts.databases.map(({ attempts, damaged, database, verified }) => {
            const newest = verified[0];
            return {
                database,
                newest: newest === undefined ? null : (0,items/* archiveItem */.UE)(newest),
                ageMs: newest === undefined ? null : facts.now.getTime() - newest.createdAt.getTime(),
                verified: verified.length,
                damaged: damaged.map(({ name }) => name),
                ...(0,journal_attempts/* successRateOf */.P)(attempts),
            };
        }),
        storage: facts.storage,
        badge: badgeOf(status),
        error: failure === null ? null : (0,items/* errorItem */.md)(failure),
    };
}


/***/ }),

/***/ 58380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderStatus: () => (/* binding */ renderStatus)
/* harmony export */ });
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12464);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78950);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10722);




/** The verdict on the backups of a store, with every fact behind it and what to do about each that is not ok. */
function renderStatus(status, style) {
    const { findings, store, verdict } = status;
    const heads = (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .alignColumns */ .RM)(findings.map(({ code, message, outcome }) => [
        `${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .sign */ ._S)(style, outcome)} ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUS_LABELS */ .Z[code]}`,
        style.colour(outcome, outcome),
        (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(message),
    ]));
    const remedies = findings.map((finding) => renderRemedy(finding, style));
    const lines = heads.flatMap((head, index) => [head, ...remedies.slice(index, index + 1).flat()]);
    return [
        `${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, verdict, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOfStatus */ .m)(status))}: ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(store)}`,
        ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .indent */ .pZ)(lines),
    ].join('\n');
}
function renderRemedy({ code, hint, outcome }, style) {
    return hint === null
        ? []
        : (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .indent */ .pZ)((0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .indent */ .pZ)([style.dim(`→ ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(hint)}`), ...(outcome === 'failed' ? [code] : [])]));
}


/***/ }),

/***/ 10722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ STATUS_LABELS),
/* harmony export */   m: () => (/* binding */ titleOfStatus)
/* harmony export */ });
/* harmony import */ var _kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19913);

/** What was looked at, for each code that a finding of a status can have. */
const STATUS_LABELS = {
    BACKUP_STALE: 'age',
    TOO_FEW_VERIFIED: 'verified archives',
    ARCHIVE_DAMAGED: 'damage',
    ARCHIVES_EXPIRING: 'expiry',
    STORAGE_NEARLY_FULL: 'storage',
    WORKFLOW_DISABLED: 'workflow',
    BACKUPS_FAILING: 'last backups',
    BACKUPS_SKIPPED: 'skipped runs',
    SUCCESS_RATE_LOW: 'success rate',
    DRILL_OVERDUE: 'drill',
    DRILL_FAILED: 'drill result',
    BACKUP_SHRUNK: 'shrinking',
    BACKUP_SLOWED: 'slowing',
};
/** What a status came to, in a few words. */
function titleOfStatus({ policy, verdict }) {
    if (verdict === 'failed')
        return 'The backups need attention';
    return (0,_kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__/* .withWarnings */ .o)(policy.paused ? 'Backups are paused' : 'The backups are in order', verdict);
}


/***/ }),

/***/ 52863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyDocument: () => (/* binding */ verifyDocument)
/* harmony export */ });
/* harmony import */ var _document_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73850);
/* harmony import */ var _document_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44784);


function verifyDocument({ verdict, verifications }) {
    return { ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)('verify'), verdict, verifications: verifications.map(_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .verifiedItem */ .eT) };
}


/***/ }),

/***/ 54221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderVerifications: () => (/* binding */ renderVerifications)
/* harmony export */ });
/* harmony import */ var _findings_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71486);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84684);
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12464);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6234);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78950);
/* harmony import */ var _kit_times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34537);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64705);








/** The verdict on every archive, each with all its checks; several begin with how many are good. */
function renderVerifications(run, style) {
    const { verdict, verifications } = run;
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .separate */ .sj)(verifications.length === 1 ? [] : [(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(style, verdict, (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .tallyOfArchives */ .N)(run))], ...verifications.map((verified) => renderVerified(verified, style))).join('\n');
}
function renderVerified(verified, style) {
    const { durationMs, manifest, report, sizeBytes, verdict } = verified;
    const content = manifest === null ? [] : [(0,_findings_content_js__WEBPACK_IMPORTED_MODULE_0__/* .renderContent */ .c)(manifest)];
    const size = sizeBytes === 0 ? [] : [`${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .renderSize */ .qI)(sizeBytes)} unpacked`];
    const level = report.level === null ? 'no level was reached' : `level ${report.level}`;
    return [
        `${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(style, verdict, (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .titleOfArchive */ .i)(verdict))}: ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_2__.escapeSentence)(report.subject)}`,
        ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .indent */ .pZ)([
            [level, ...content, ...size, `in ${(0,_kit_times_js__WEBPACK_IMPORTED_MODULE_4__/* .renderDuration */ .PP)(durationMs)}`].join(', '),
            ...(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFindings */ .v)(report, style),
        ]),
    ];
}


/***/ }),

/***/ 64705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tallyOfArchives),
/* harmony export */   i: () => (/* binding */ titleOfArchive)
/* harmony export */ });
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6234);
/* harmony import */ var _kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19913);


/** What the verdict on one archive means. */
function titleOfArchive(verdict) {
    return verdict === 'failed' ? 'Not a good backup' : (0,_kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__/* .withWarnings */ .o)('The backup is good', verdict);
}
/** What the verification of several archives came to, in one line. */
function tallyOfArchives({ verdict, verifications }) {
    const archives = (0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(verifications.length, 'archive');
    if (verdict !== 'failed')
        return (0,_kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__/* .withWarnings */ .o)(`All ${archives} are good`, verdict);
    const failed = verifications.filter((each) => each.verdict === 'failed').length;
    return `${failed} of ${archives} are not good`;
}


/***/ })

};
