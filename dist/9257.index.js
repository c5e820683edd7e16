export const id = 9257;
export const ids = [9257];
export const modules = {

/***/ 89257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prune: () => (/* binding */ prune)
/* harmony export */ });
/* harmony import */ var _domain_retention_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70797);
/* harmony import */ var _operations_journal_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15104);
/* harmony import */ var _operations_journal_operation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70881);
/* harmony import */ var _operations_prune_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13650);
/* harmony import */ var _presentation_json_results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28047);
/* harmony import */ var _presentation_prune_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94510);
/* harmony import */ var _presentation_summary_prune_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3193);
/* harmony import */ var _audience_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36974);
/* harmony import */ var _open_store_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15256);









/** Removes what the retention policy does not keep. */
async function prune(inputs, surroundings) {
    const { store } = await (0,_open_store_js__WEBPACK_IMPORTED_MODULE_8__/* .openReadingStore */ .cn)(inputs.store, surroundings);
    const { databases, dryRun, keepMinimum, retentionDays } = inputs;
    const request = {
        policy: { ..._domain_retention_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .z, keepWithinDays: retentionDays, keepMinimumVerified: keepMinimum },
        databases: databases.length === 0 ? null : new Set(databases),
        apply: !dryRun,
        verified: new Set(),
    };
    const pruned = await (0,_operations_journal_operation_js__WEBPACK_IMPORTED_MODULE_2__.journaled)({
        operation: 'prune',
        database: null,
        run: () => (0,_operations_prune_js__WEBPACK_IMPORTED_MODULE_3__.prune)(request, { ...surroundings, store }),
        entriesOf: _operations_journal_entries_js__WEBPACK_IMPORTED_MODULE_1__.entriesOfPrune,
    }, await (0,_audience_js__WEBPACK_IMPORTED_MODULE_7__/* .openAudience */ .H)(inputs, surroundings));
    const removed = pruned.decisions.filter(({ action }) => action === 'remove').length;
    const { description } = store;
    return {
        text: (style) => (0,_presentation_prune_text_js__WEBPACK_IMPORTED_MODULE_5__.renderPruned)(pruned, style),
        summary: (0,_presentation_summary_prune_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPruneSummary */ .L)(pruned, { ...surroundings.job, store: description }),
        annotations: [],
        outputs: {
            verdict: 'ok',
            archives: String(pruned.decisions.length - (pruned.applied ? removed : 0)),
            removed: String(pruned.applied ? removed : 0),
            'freed-bytes': String(pruned.applied ? pruned.freedBytes : 0),
        },
        documents: [(0,_presentation_json_results_js__WEBPACK_IMPORTED_MODULE_4__.pruneDocument)(pruned, description)],
        failure: null,
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
