export const id = 3312;
export const ids = [3312,4939];
export const modules = {

/***/ 1385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/domain/verification.js
var verification = __webpack_require__(42493);
// EXTERNAL MODULE: ./lib/files/find-sources.js
var find_sources = __webpack_require__(4939);
// EXTERNAL MODULE: ./lib/operations/advise-restore.js + 1 modules
var advise_restore = __webpack_require__(40905);
// EXTERNAL MODULE: ./lib/operations/journal-entries.js
var journal_entries = __webpack_require__(15104);
// EXTERNAL MODULE: ./lib/operations/journal-operation.js
var journal_operation = __webpack_require__(70881);
// EXTERNAL MODULE: ./lib/presentation/annotation.js
var annotation = __webpack_require__(72183);
// EXTERNAL MODULE: ./lib/presentation/check-text.js
var check_text = __webpack_require__(76654);
// EXTERNAL MODULE: ./lib/presentation/json-results.js
var json_results = __webpack_require__(28047);
// EXTERNAL MODULE: ./lib/presentation/restore-advice.js
var restore_advice = __webpack_require__(33927);
// EXTERNAL MODULE: ./lib/presentation/escape-markdown.js
var escape_markdown = __webpack_require__(55743);
// EXTERNAL MODULE: ./lib/presentation/markdown.js
var markdown = __webpack_require__(93411);
// EXTERNAL MODULE: ./lib/presentation/quantities.js
var quantities = __webpack_require__(85795);
// EXTERNAL MODULE: ./lib/presentation/summary-findings.js
var summary_findings = __webpack_require__(49807);
// EXTERNAL MODULE: ./lib/presentation/summary-page.js
var summary_page = __webpack_require__(53266);
// EXTERNAL MODULE: ./lib/presentation/summary-tables.js
var summary_tables = __webpack_require__(70132);
// EXTERNAL MODULE: ./lib/presentation/times.js
var times = __webpack_require__(26126);
;// CONCATENATED MODULE: ./lib/presentation/summary-check.js








const TITLES = {
    ok: 'The database is sound',
    warning: 'The database is sound, with warnings',
    failed: 'The database is damaged',
};
const MANY_TITLES = {
    ok: 'All databases are sound',
    warning: 'All databases are sound, with warnings',
    failed: 'Some databases are damaged',
};
/** The summary of check: every live database with its checks. */
function renderCheckSummary(checks) {
    const verdicts = checks.map(({ report }) => (0,verification/* verdictOf */.Vj)(report));
    const verdict = ['failed', 'warning'].find((each) => verdicts.includes(each)) ?? 'ok';
    const isOne = checks.length === 1;
    return (0,summary_page/* renderPage */.Cf)([
        (0,summary_page/* renderSummaryTitle */.n2)(verdict, (isOne ? TITLES : MANY_TITLES)[verdict]),
        isOne ? '' : renderOverview(checks),
        ...checks.flatMap(renderChecked),
    ]);
}
function renderOverview(checks) {
    const rows = checks.map(({ report, sizeBytes }) => [
        (0,escape_markdown/* markdownCode */.D)(report.subject),
        (0,summary_page/* renderMark */.oh)((0,verification/* verdictOf */.Vj)(report)),
        (0,quantities/* renderSize */.qI)(sizeBytes),
    ]);
    return (0,summary_tables/* cappedTable */.Uz)(['Database', 'Verdict', 'Size'], rows, ['left', 'left', 'right']);
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
        (0,summary_findings/* renderSummaryChecks */.i)(report),
        fingerprint === null ? '' : (0,summary_tables/* renderSummaryTables */.qn)(fingerprint.tables),
    ];
}

// EXTERNAL MODULE: ./lib/presentation/summary-recipe.js
var summary_recipe = __webpack_require__(98063);
// EXTERNAL MODULE: ./lib/action/audience.js
var audience = __webpack_require__(36974);
// EXTERNAL MODULE: ./lib/action/open-store.js
var open_store = __webpack_require__(15256);
// EXTERNAL MODULE: ./lib/action/outputs.js
var outputs = __webpack_require__(87352);
;// CONCATENATED MODULE: ./lib/action/modes/check.js















/** Checks live databases one after the other where they stand; a damaged one does not end it. */
async function check(inputs, surroundings) {
    const checks = await (0,journal_operation.journaled)({
        operation: 'check',
        database: null,
        run: () => checkAll(inputs, surroundings),
        entriesOf: (results, time) => results.flatMap((checked) => (0,journal_entries.entriesOfCheck)(checked, time)),
    }, await (0,audience/* openAudience */.H)(inputs, surroundings));
    const verdicts = checks.map(({ report }) => (0,verification/* verdictOf */.Vj)(report));
    const verdict = ['failed', 'warning'].find((each) => verdicts.includes(each)) ?? 'ok';
    return {
        text: (style) => checks.map((checked) => (0,check_text.renderChecked)(checked, style)).join('\n\n'),
        summary: renderCheckSummary(checks),
        annotations: checks.flatMap(({ failure, report }) => failure === null ? (0,annotation/* annotateWarnings */.cz)(report) : (0,annotation/* annotateError */.TF)(failure)),
        outputs: { ...(0,outputs/* joinOutputs */.T)(checks.map(outputsOf)), verdict },
        documents: checks.map(json_results.checkDocument),
        failure: failureOfChecks(checks),
    };
}
/** Archives are looked at only for a database that is damaged: that takes requests and a permission. */
async function checkAll(inputs, surroundings) {
    const { job } = surroundings;
    const { store } = inputs;
    const checks = [];
    for (const database of await (0,find_sources.findSources)(inputs.databases, job.workspace)) {
        const request = { ...inputs, database, integrity: 'full' };
        const checked = await (0,advise_restore.checkAndAdvise)(request, surroundings, {
            openStore: async () => (await (0,open_store/* openReadingStore */.cn)(store, surroundings)).store,
            render: (path, archive) => (0,restore_advice/* renderRestoreStep */.N)((0,summary_recipe/* pathInWorkspace */.ep)(path, job), archive, store.kind === 'artifact' ? null : store.path),
        });
        checks.push(checked);
    }
    return checks;
}
/** Null when every database is sound, the failure itself when there was one database. */
function failureOfChecks(checks) {
    const failures = checks.flatMap(({ failure }) => failure ?? []);
    const [first] = failures;
    if (first === undefined || checks.length === 1)
        return first ?? null;
    const damaged = checks.flatMap(({ failure, report }) => (failure === null ? [] : [report.subject]));
    return new errors/* BackupError */.hj('VERIFICATION_FAILED', `${failures.length} of ${checks.length} databases are damaged: ${damaged.join(', ')}.`, { hint: first.hint, context: { failed: failures.length, databases: checks.length }, cause: first });
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

/***/ 76654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderChecked: () => (/* binding */ renderChecked)
/* harmony export */ });
/* harmony import */ var _domain_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42493);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86905);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92286);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33467);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85795);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12489);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26126);







const TITLES = {
    ok: 'Sound',
    warning: 'Sound, with warnings',
    failed: 'Damaged',
};
/** The verdict on a live database, with all checks. */
function renderChecked(checked, style) {
    const { durationMs, fingerprint, notes, report, sizeBytes } = checked;
    const verdict = (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(report);
    const tables = fingerprint === null ? [] : [(0,_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(fingerprint.tables.length, 'table')];
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .separate */ .sj)([
        `${(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(style, verdict, TITLES[verdict])}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(report.subject)}`,
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .indent */ .pZ)([
            [(0,_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSize */ .qI)(sizeBytes), ...tables, `in ${(0,_times_js__WEBPACK_IMPORTED_MODULE_4__/* .renderDuration */ .PP)(durationMs)}`].join(', '),
            ...(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFindings */ .v)(report, style),
        ]),
    ], (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .indent */ .pZ)(notes.map((note) => `${(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .sign */ ._S)(style, 'note')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(note)}`))).join('\n');
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

/***/ 33927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ renderRestoreStep),
/* harmony export */   renderRestoreAdvice: () => (/* binding */ renderRestoreAdvice)
/* harmony export */ });
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50947);
/* harmony import */ var _summary_recipe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98063);
/* harmony import */ var _yaml_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87106);



/**
 * What to do with a damaged live database, with the exact command.
 * @param database path of the database
 * @param archive the newest verified archive of it; null when there is none
 * @param store path of the store
 */
function renderRestoreAdvice(database, archive, store) {
    if (archive === null)
        return nothingIn(store);
    const command = `savepoint restore ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(archive.name)} --to ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(database)} --store ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(store)}`;
    return `It has to be restored. Stop what writes to it, then run: ${command}`;
}
/**
 * The same for a workflow: the inputs of the step that restores it, as they stand behind `with:`.
 * @param store path of the store; null for GitHub artifacts
 */
function renderRestoreStep(database, archive, store) {
    if (archive === null)
        return nothingIn(store ?? 'GitHub');
    const chosen = store === null
        ? [`artifact-id: ${archive.id}`]
        : [`store: ${(0,_yaml_word_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlWord */ .Q)(store)}`, `archive: ${(0,_yaml_word_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlWord */ .Q)(archive.name)}`];
    const inputs = [
        'mode: restore',
        `database: ${(0,_yaml_word_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlWord */ .Q)(database)}`,
        ...chosen,
        `confirm: ${(0,_yaml_word_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlWord */ .Q)((0,_summary_recipe_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNameOf */ .bV)(database))}`,
    ];
    return `It has to be restored. Stop what writes to it, then run a step of this action with: { ${inputs.join(', ')} }`;
}
function nothingIn(place) {
    return `It has to be restored, and ${place} holds no verified archive of it: look for one elsewhere, and keep the damaged file.`;
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


/***/ })

};
