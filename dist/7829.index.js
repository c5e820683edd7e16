export const id = 7829;
export const ids = [7829];
export const modules = {

/***/ 67254:
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

/***/ 97829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  outputsOf: () => (/* binding */ outputsOf),
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./lib/domain/verification.js
var verification = __webpack_require__(42493);
// EXTERNAL MODULE: ./lib/operations/journal-entries.js
var journal_entries = __webpack_require__(15104);
// EXTERNAL MODULE: ./lib/operations/journal-operation.js
var journal_operation = __webpack_require__(70881);
// EXTERNAL MODULE: ./lib/operations/verify-selection.js
var verify_selection = __webpack_require__(99002);
// EXTERNAL MODULE: ./lib/presentation/annotation.js
var annotation = __webpack_require__(72183);
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
// EXTERNAL MODULE: ./lib/presentation/summary-findings.js
var summary_findings = __webpack_require__(49807);
// EXTERNAL MODULE: ./lib/presentation/summary-page.js
var summary_page = __webpack_require__(53266);
// EXTERNAL MODULE: ./lib/presentation/summary-tables.js
var summary_tables = __webpack_require__(70132);
// EXTERNAL MODULE: ./lib/presentation/times.js
var times = __webpack_require__(26126);
;// CONCATENATED MODULE: ./lib/presentation/summary-verify.js









const TITLES = {
    ok: 'The backup is good',
    warning: 'The backup is good, with warnings',
    failed: 'Not a good backup',
};
/** The summary of verify: one archive with everything about it, or several with the bad ones in the open. */
function renderVerifySummary(verifications) {
    const [only] = verifications;
    if (only !== undefined && verifications.length === 1) {
        const verdict = (0,verification/* verdictOf */.Vj)(only.report);
        return (0,summary_page/* renderPage */.Cf)([(0,summary_page/* renderSummaryTitle */.n2)(verdict, TITLES[verdict]), ...renderVerified(only)]);
    }
    const failed = verifications.filter(({ failure }) => failure !== null);
    const archives = (0,quantities/* counted */.hS)(verifications.length, 'archive');
    return (0,summary_page/* renderPage */.Cf)([
        failed.length === 0
            ? (0,summary_page/* renderSummaryTitle */.n2)('ok', `All ${archives} are good`)
            : (0,summary_page/* renderSummaryTitle */.n2)('failed', `${failed.length} of ${archives} are not good`),
        renderOverview(verifications),
        ...failed.flatMap(renderVerified),
    ]);
}
function renderVerified(verified) {
    const { archiveDigest, durationMs, manifest, report, sizeBytes } = verified;
    const facts = [
        ['Archive', (0,escape_markdown/* markdownCode */.D)(report.subject)],
        ['Level', report.level ?? 'none was reached'],
        ...(manifest === null ? [] : [['Holds', (0,content_text/* renderContent */.c)(manifest)]]),
        ...(sizeBytes === 0 ? [] : [['Unpacked', (0,quantities/* renderSize */.qI)(sizeBytes)]]),
        ['Time', (0,times/* renderDuration */.PP)(durationMs)],
        ...(archiveDigest === null ? [] : [['Digest', (0,escape_markdown/* markdownCode */.D)(archiveDigest)]]),
    ];
    return [
        (0,markdown/* markdownFacts */.ZL)(facts),
        (0,summary_findings/* renderSummaryChecks */.i)(report),
        manifest === null ? '' : (0,summary_tables/* renderSummaryTables */.qn)(manifest.fingerprint.tables),
    ];
}
function renderOverview(verifications) {
    const badFirst = [...verifications].sort((a, b) => Number(b.failure !== null) - Number(a.failure !== null));
    const rows = badFirst.map(({ durationMs, report, sizeBytes }) => [
        (0,escape_markdown/* markdownCode */.D)(report.subject),
        (0,summary_page/* renderMark */.oh)((0,verification/* verdictOf */.Vj)(report)),
        report.level ?? 'none',
        (0,quantities/* renderSize */.qI)(sizeBytes),
        (0,times/* renderDuration */.PP)(durationMs),
    ]);
    return (0,summary_tables/* cappedTable */.Uz)(['Archive', 'Verdict', 'Level', 'Unpacked', 'Time'], rows, [
        'left',
        'left',
        'left',
        'right',
        'right',
    ]);
}

// EXTERNAL MODULE: ./lib/presentation/verify-text.js
var verify_text = __webpack_require__(29019);
// EXTERNAL MODULE: ./lib/action/audience.js
var audience = __webpack_require__(36974);
// EXTERNAL MODULE: ./lib/action/choose-archive.js
var choose_archive = __webpack_require__(67254);
// EXTERNAL MODULE: ./lib/action/open-store.js
var open_store = __webpack_require__(15256);
// EXTERNAL MODULE: ./lib/action/outputs.js
var outputs = __webpack_require__(87352);
;// CONCATENATED MODULE: ./lib/action/modes/verify.js












/** Verifies archives one after the other; a bad one does not end it. */
async function verify(inputs, surroundings) {
    const { store } = await (0,open_store/* openReadingStore */.cn)(inputs.store, surroundings);
    const selection = await readSelection(inputs, surroundings);
    const verifications = await (0,journal_operation.journaled)({
        operation: 'verify',
        database: null,
        run: () => (0,verify_selection.verifySelection)({ ...inputs, selection }, { ...surroundings, store }),
        entriesOf: journal_entries.entriesOfVerify,
    }, await (0,audience/* openAudience */.H)(inputs, surroundings));
    const verdicts = verifications.map(({ report }) => (0,verification/* verdictOf */.Vj)(report));
    const verdict = ['failed', 'warning'].find((each) => verdicts.includes(each)) ?? 'ok';
    return {
        text: (style) => (0,verify_text.renderVerifications)(verifications, style),
        summary: renderVerifySummary(verifications),
        annotations: verifications.flatMap(({ failure, report }) => failure === null ? (0,annotation/* annotateWarnings */.cz)(report) : (0,annotation/* annotateError */.TF)(failure)),
        outputs: {
            ...(0,outputs/* joinOutputs */.T)(verifications.map(outputsOf)),
            verdict,
            archives: String(verifications.length),
        },
        documents: [(0,json_results.verifyDocument)(verifications)],
        failure: (0,verify_selection.failureOfVerification)(verifications),
    };
}
async function readSelection({ archives }, { job }) {
    if ('by' in archives)
        return { archives: 'all', database: archives.database };
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

/***/ 60008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ sampleItems)
/* harmony export */ });
/**
 * So many of the items, each as likely as the other, in their own order; all of them when there are no more. The same
 * seed gives the same sample of the same items.
 */
function sampleItems(items, count, seed) {
    const random = randomNumbers(seed);
    const drawn = items.map((item, index) => ({ item, index, lot: random() }));
    return drawn
        .sort((a, b) => a.lot - b.lot)
        .slice(0, count)
        .sort((a, b) => a.index - b.index)
        .map(({ item }) => item);
}
/**
 * Numbers of 32 bits that look random and follow from the seed.
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (mulberry32, public domain)
 */
function randomNumbers(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return (mixed ^ (mixed >>> 14)) >>> 0;
    };
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

/***/ 29019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderVerifications: () => (/* binding */ renderVerifications)
/* harmony export */ });
/* harmony import */ var _domain_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42493);
/* harmony import */ var _content_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96009);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86905);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92286);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33467);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85795);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12489);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26126);








const TITLES = {
    ok: 'Good',
    warning: 'Good, with warnings',
    failed: 'Not a good backup',
};
/** The verdict on every archive, each with all its checks; several begin with how many are good. */
function renderVerifications(verifications, style) {
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .separate */ .sj)(verifications.length === 1 ? [] : [renderTally(verifications, style)], ...verifications.map((verified) => renderVerified(verified, style))).join('\n');
}
function renderTally(verifications, style) {
    const failed = verifications.filter(({ failure }) => failure !== null).length;
    const good = verifications.length - failed;
    const archives = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(verifications.length, 'archive');
    return failed === 0
        ? (0,_style_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(style, 'ok', `All ${archives} are good`)
        : (0,_style_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(style, 'failed', `${good} of ${archives} are good, ${failed} failed`);
}
function renderVerified(verified, style) {
    const { durationMs, manifest, report, sizeBytes } = verified;
    const verdict = (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(report);
    const content = manifest === null ? [] : [(0,_content_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderContent */ .c)(manifest)];
    const size = sizeBytes === 0 ? [] : [`${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .renderSize */ .qI)(sizeBytes)} unpacked`];
    const level = report.level === null ? 'no level was reached' : `level ${report.level}`;
    return [
        `${(0,_style_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(style, verdict, TITLES[verdict])}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.escapeSentence)(report.subject)}`,
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .indent */ .pZ)([
            [level, ...content, ...size, `in ${(0,_times_js__WEBPACK_IMPORTED_MODULE_5__/* .renderDuration */ .PP)(durationMs)}`].join(', '),
            ...(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderFindings */ .v)(report, style),
        ]),
    ];
}


/***/ })

};
