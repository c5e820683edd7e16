export const id = 6652;
export const ids = [6652];
export const modules = {

/***/ 21780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renew: () => (/* binding */ renew_renew)
});

// EXTERNAL MODULE: ./lib/operations/journal-operation.js
var journal_operation = __webpack_require__(70881);
// EXTERNAL MODULE: ./lib/operations/renew.js + 1 modules
var renew = __webpack_require__(45090);
// EXTERNAL MODULE: ./lib/domain/journal.js
var journal = __webpack_require__(72795);
// EXTERNAL MODULE: ./lib/operations/journal-entries.js
var journal_entries = __webpack_require__(15104);
;// CONCATENATED MODULE: ./lib/operations/renew-journal.js


/** One entry for each archive that was renewed, or that does not count or could not be kept. */
function entriesOfRenewal({ databases }, time) {
    return databases
        .flatMap(({ outcomes }) => outcomes)
        .filter(({ outcome }) => outcome !== 'stays')
        .map((each) => (0,journal/* journalEntry */.Ur)(time, {
        operation: 'renew',
        verdict: each.outcome === 'renewed' ? 'ok' : 'failed',
        database: each.entry.database,
        archive: each.entry.name,
        archiveSizeBytes: each.entry.sizeBytes,
        ...(0,journal_entries/* factsOfFailure */.D)('failure' in each ? each.failure : null),
    }));
}

// EXTERNAL MODULE: ./lib/presentation/renew-document.js
var renew_document = __webpack_require__(31783);
// EXTERNAL MODULE: ./lib/presentation/escape-markdown.js
var escape_markdown = __webpack_require__(55743);
// EXTERNAL MODULE: ./lib/presentation/markdown.js
var markdown = __webpack_require__(93411);
// EXTERNAL MODULE: ./lib/presentation/renew-words.js
var renew_words = __webpack_require__(52985);
// EXTERNAL MODULE: ./lib/presentation/summary-page.js
var summary_page = __webpack_require__(53266);
// EXTERNAL MODULE: ./lib/presentation/summary-tables.js
var summary_tables = __webpack_require__(70132);
// EXTERNAL MODULE: ./lib/presentation/times.js
var times = __webpack_require__(26126);
;// CONCATENATED MODULE: ./lib/presentation/renew-summary.js






/** The summary of renew: for each database the archives on which its floor rests, and until when. */
function renderRenewSummary(renewal) {
    const { databases, store, verdict } = renewal;
    return (0,summary_page/* renderPage */.Cf)([
        (0,summary_page/* renderSummaryTitle */.n2)(verdict, (0,renew_words/* titleOf */.Gg)(renewal)),
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
        (0,summary_tables/* cappedTable */.Uz)(['Archive', 'Made', 'Result', 'Found'], outcomes.map((each) => [
            (0,escape_markdown/* markdownCode */.D)(each.entry.name),
            (0,times/* renderTime */.sZ)(each.entry.createdAt),
            (0,summary_page/* renderMark */.oh)(renew_words/* RENEWAL_MARKS */.KN[each.outcome]),
            (0,markdown/* markdownSentence */.nv)((0,renew_words/* sentenceOf */.$N)(each)),
        ])),
    ];
}

// EXTERNAL MODULE: ./lib/presentation/renew-text.js
var renew_text = __webpack_require__(60021);
// EXTERNAL MODULE: ./lib/action/audience.js
var audience = __webpack_require__(36974);
// EXTERNAL MODULE: ./lib/action/open-store.js
var open_store = __webpack_require__(15256);
;// CONCATENATED MODULE: ./lib/action/modes/renew.js








/** Keeps the last good archives from expiring. */
async function renew_renew(inputs, surroundings) {
    const { expiring, store } = await (0,open_store/* openRenewingStore */.zk)(inputs.store, surroundings);
    const renewal = await (0,journal_operation.journaled)({
        operation: 'renew',
        database: inputs.database,
        run: () => (0,renew.renew)(inputs, { ...surroundings, store, expiring }),
        entriesOf: entriesOfRenewal,
    }, await (0,audience/* openAudience */.H)(inputs, surroundings));
    const renewed = renewal.databases
        .flatMap(({ outcomes }) => outcomes)
        .flatMap((each) => (each.outcome === 'renewed' ? [each.renewed] : []));
    return {
        text: (style) => (0,renew_text.renderRenewal)(renewal, style),
        summary: renderRenewSummary(renewal),
        annotations: [],
        outputs: {
            verdict: renewal.verdict,
            archives: String(renewed.length),
            'archive-name': renewed.map(({ name }) => name).join('\n'),
            'expires-at': renewed.map(({ expiresAt }) => expiresAt?.toISOString() ?? '').join('\n'),
        },
        documents: [(0,renew_document.renewDocument)(renewal)],
        failure: renewal.failure,
    };
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

/***/ 21996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ failureOfRenewal),
/* harmony export */   SK: () => (/* binding */ DEFAULT_RENEWAL_POLICY),
/* harmony export */   V4: () => (/* binding */ withoutRepetitions),
/* harmony export */   v$: () => (/* binding */ isExpiring)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

const DAY_MS = 86_400_000;
/** What holds when nobody says anything else. */
const DEFAULT_RENEWAL_POLICY = { keepMinimumVerified: 3, beforeDays: 7 };
/** Tells whether a store is about to drop an archive by itself. */
function isExpiring({ expiresAt }, { beforeDays }, now) {
    return expiresAt !== null && expiresAt.getTime() - now.getTime() < beforeDays * DAY_MS;
}
/**
 * The one archive under each name that the store keeps longest: while the first upload of a renewed archive is still
 * there, the store lists it twice, and it counts once.
 */
function withoutRepetitions(catalog) {
    const longest = new Map();
    for (const entry of catalog) {
        const other = longest.get(entry.name);
        if (other === undefined || lifeEnd(entry) > lifeEnd(other))
            longest.set(entry.name, entry);
    }
    return [...longest.values()];
}
/** Why the archives of some database are not safe; null when all are. */
function failureOfRenewal(databases, { keepMinimumVerified }) {
    for (const { database, outcomes } of databases) {
        const failed = outcomes.find(({ outcome }) => outcome === 'failed');
        if (failed?.outcome === 'failed')
            return notKept(failed.entry, failed.failure);
        const damaged = outcomes.filter(({ outcome }) => outcome === 'damaged').length;
        const good = outcomes.length - damaged;
        if (damaged > 0 && good < keepMinimumVerified)
            return tooFew(database, good, damaged, keepMinimumVerified);
    }
    return null;
}
function lifeEnd({ expired, expiresAt }) {
    return expired ? Number.NEGATIVE_INFINITY : (expiresAt?.getTime() ?? Number.POSITIVE_INFINITY);
}
function notKept({ expiresAt, name }, cause) {
    const until = expiresAt === null ? '' : ` It expires on ${expiresAt.toISOString()}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(cause.code, `${name} could not be kept: ${cause.message}${until}`, {
        hint: cause.hint,
        context: { ...cause.context, archive: name },
        transient: cause.transient,
        cause,
    });
}
function tooFew(database, good, damaged, floor) {
    const whose = database === null ? 'that name no database' : `of ${database}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('TOO_FEW_VERIFIED', `${good} of at least ${floor} archives ${whose} are good; ${damaged} are not.`, {
        hint: 'The good ones were kept from expiring. Make new backups, and look at the others with verify.',
        context: { database, good, damaged, floor },
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

/***/ 31783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renewDocument: () => (/* binding */ renewDocument)
/* harmony export */ });
/* harmony import */ var _json_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74441);
/* harmony import */ var _json_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28047);


function renewDocument({ databases, failure, ...renewal }) {
    return {
        ...(0,_json_results_js__WEBPACK_IMPORTED_MODULE_1__/* .envelope */ .R)('renew'),
        ...renewal,
        databases: databases.map(({ database, outcomes, present }) => ({
            database,
            present,
            archives: outcomes.map((each) => ({
                outcome: each.outcome,
                archive: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveItem */ .UE)(each.entry),
                renewed: each.outcome === 'renewed' ? (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveItem */ .UE)(each.renewed) : null,
                error: 'failure' in each ? (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .errorItem */ .md)(each.failure) : null,
            })),
        })),
        error: failure && (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .errorItem */ .md)(failure),
    };
}


/***/ }),

/***/ 60021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRenewal: () => (/* binding */ renderRenewal)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33467);
/* harmony import */ var _renew_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52985);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12489);




/** What was done so that archives outlive their day. */
function renderRenewal(renewal, style) {
    const { databases, store, verdict } = renewal;
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .separate */ .sj)([`${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(style, verdict, (0,_renew_words_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(renewal))}, in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(store)}`], ...databases.map((each) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .indent */ .pZ)(renderDatabase(each, renewal, style)))).join('\n');
}
function renderDatabase({ database, outcomes, present }, { policy }, style) {
    const words = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)((0,_renew_words_js__WEBPACK_IMPORTED_MODULE_1__/* .databaseWords */ .FU)(database, present));
    if (outcomes.length === 0)
        return [`${words}, none expires within ${policy.beforeDays} days`];
    return [
        words,
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .indent */ .pZ)(outcomes.map((each) => `${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .sign */ ._S)(style, _renew_words_js__WEBPACK_IMPORTED_MODULE_1__/* .RENEWAL_MARKS */ .KN[each.outcome])} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(`${each.entry.name}: ${(0,_renew_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceOf */ .$N)(each)}`)}`)),
    ];
}


/***/ }),

/***/ 52985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   FU: () => (/* binding */ databaseWords),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   KN: () => (/* binding */ RENEWAL_MARKS)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85795);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26126);


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
function titleOf({ databases, failure, outcome }) {
    if (outcome === 'nothing expires')
        return 'Nothing to renew: this store keeps what it has';
    if (failure !== null)
        return 'The floor is not safe from expiry';
    const renewed = databases.flatMap(({ outcomes }) => outcomes).filter((each) => each.outcome === 'renewed');
    return renewed.length === 0 ? 'Nothing to renew yet' : `Renewed ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(renewed.length, 'archive')}`;
}
/** What was looked at of a database, as a sentence begins. */
function databaseWords(database, present) {
    return `${database ?? 'archives without a database'}: ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(present, 'archive')}`;
}
function untilOf(expiresAt) {
    return expiresAt === null ? 'for ever' : `until ${(0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTime */ .sZ)(expiresAt)}`;
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


/***/ })

};
