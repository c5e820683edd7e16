export const id = 3947;
export const ids = [3947,8047];
export const modules = {

/***/ 36002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ attemptsOf),
/* harmony export */   P: () => (/* binding */ successRateOf)
/* harmony export */ });
const OUTCOMES = { ok: 'made', warning: 'made', failed: 'failed', skipped: 'none' };
/**
 * The attempts that a journal tells of, oldest first. One that somebody cancelled says nothing of the backups.
 * @param database null for archives that name no database
 */
function attemptsOf(journal, database) {
    return journal
        .filter((entry) => entry.operation === 'create' && entry.database === database && entry.code !== 'CANCELLED')
        .map(({ durationMs, message, time, verdict }) => ({
        time: new Date(time),
        outcome: OUTCOMES[verdict],
        reason: message,
        durationMs,
        runId: null,
    }));
}
/** What made no backup because none was due counts neither way. */
function successRateOf(attempts) {
    const numberOf = (outcome) => attempts.filter((attempt) => attempt.outcome === outcome).length;
    return { made: numberOf('made'), failed: numberOf('failed') };
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

/***/ 13947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  statusDocument: () => (/* binding */ statusDocument)
});

// EXTERNAL MODULE: ./lib/domain/journal-attempts.js
var journal_attempts = __webpack_require__(36002);
// EXTERNAL MODULE: ./lib/presentation/json-items.js
var json_items = __webpack_require__(74441);
// EXTERNAL MODULE: ./lib/presentation/json-results.js
var json_results = __webpack_require__(28047);
// EXTERNAL MODULE: ./lib/presentation/times.js
var times = __webpack_require__(26126);
;// CONCATENATED MODULE: ./lib/presentation/status-badge.js

const COLOURS = { ok: 'brightgreen', warning: 'yellow', failed: 'red' };
/** The verdict in a word or two, with the age of the oldest of the newest backups: no database may hide behind another. */
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

;// CONCATENATED MODULE: ./lib/presentation/json-status.js




function statusDocument(status) {
    const { facts, failure, findings, policy, store, verdict } = status;
    return {
        ...(0,json_results/* envelope */.R)('status'),
        verdict,
        store,
        paused: policy.paused,
        findings,
        databases: facts.databases.map(({ attempts, damaged, database, verified }) => {
            const newest = verified[0];
            return {
                database,
                newest: newest === undefined ? null : (0,json_items/* archiveItem */.UE)(newest),
                ageMs: newest === undefined ? null : facts.now.getTime() - newest.createdAt.getTime(),
                verified: verified.length,
                damaged: damaged.map(({ name }) => name),
                ...(0,journal_attempts/* successRateOf */.P)(attempts),
            };
        }),
        storage: facts.storage,
        badge: badgeOf(status),
        error: failure === null ? null : (0,json_items/* errorItem */.md)(failure),
    };
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


/***/ })

};
