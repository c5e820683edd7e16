export const id = 7774;
export const ids = [7774];
export const modules = {

/***/ 43227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history)
});

// EXTERNAL MODULE: ./lib/domain/trend.js
var trend = __webpack_require__(88163);
// EXTERNAL MODULE: ./lib/operations/history.js + 3 modules
var operations_history = __webpack_require__(76037);
// EXTERNAL MODULE: ./lib/domain/status-trend.js
var status_trend = __webpack_require__(59710);
// EXTERNAL MODULE: ./lib/presentation/escape-markdown.js
var escape_markdown = __webpack_require__(55743);
// EXTERNAL MODULE: ./lib/presentation/history-charts.js
var history_charts = __webpack_require__(40056);
// EXTERNAL MODULE: ./lib/presentation/history-text.js
var history_text = __webpack_require__(35982);
// EXTERNAL MODULE: ./lib/presentation/markdown.js
var markdown = __webpack_require__(93411);
// EXTERNAL MODULE: ./lib/presentation/summary-page.js
var summary_page = __webpack_require__(53266);
;// CONCATENATED MODULE: ./lib/presentation/history-summary.js






/** The summary of the past of backups, with charts that GitHub draws. */
function renderHistorySummary(histories, store) {
    const isTroubled = histories.some(({ figures, trend }) => trend.length > 0 || figures.failed > 0);
    return (0,summary_page/* renderPage */.Cf)([
        (0,summary_page/* renderSummaryTitle */.n2)(isTroubled ? 'warning' : 'ok', 'History of the backups'),
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
        `> **What to do:** ${(0,markdown/* markdownSentence */.nv)((0,status_trend/* trendHint */.t8)(finding))}`,
    ].join('\n');
}
function chartsOf(points) {
    const series = (of, divisor) => points.flatMap((point) => {
        const value = of(point);
        return value === null ? [] : [value / divisor];
    });
    return [
        (0,history_charts/* renderMermaidChart */.w)({
            title: 'Size of the database',
            unit: 'MB',
            values: series(({ snapshotSizeBytes }) => snapshotSizeBytes, 1_000_000),
        }),
        (0,history_charts/* renderMermaidChart */.w)({
            title: 'Size of the archive',
            unit: 'MB',
            values: series(({ archiveSizeBytes }) => archiveSizeBytes, 1_000_000),
        }),
        (0,history_charts/* renderMermaidChart */.w)({
            title: 'Duration',
            unit: 'seconds',
            values: series(history_text/* durationOf */.cf, 1_000),
        }),
    ];
}

// EXTERNAL MODULE: ./lib/presentation/json-history.js
var json_history = __webpack_require__(67677);
// EXTERNAL MODULE: ./lib/action/audience.js
var audience = __webpack_require__(36974);
// EXTERNAL MODULE: ./lib/action/open-store.js
var open_store = __webpack_require__(15256);
;// CONCATENATED MODULE: ./lib/action/modes/history.js







/** Looks back on the backups, with charts on the page of the run. */
async function history_history(inputs, surroundings) {
    const { isTrusted, store } = await (0,open_store/* openReadingStore */.cn)(inputs.store, surroundings);
    const journal = (0,audience/* openJournal */._)(inputs.store, surroundings);
    const { database, last } = inputs;
    const histories = await (0,operations_history.readHistory)({ database, last, limits: trend/* DEFAULT_LIMITS */.dR }, { ...surroundings, store, isTrusted, journal, schedule: await openScheduleOf(inputs, surroundings) });
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
        documents: [(0,json_history.historyDocument)(histories, description)],
        failure: null,
    };
}
async function openScheduleOf({ store, token, workflow }, surroundings) {
    if (workflow === null)
        return null;
    const { openSchedules } = await Promise.all(/* import() */[__webpack_require__.e(7820), __webpack_require__.e(7921)]).then(__webpack_require__.bind(__webpack_require__, 77921));
    return openSchedules({ workflow, drillWorkflow: null }, store, token, surroundings).schedule;
}


/***/ }),

/***/ 83612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readArchiveFormat)
/* harmony export */ });
/* harmony import */ var _open_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37259);
/* harmony import */ var _read_tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8853);


/**
 * Reads the seal and the manifest from the end of an archive, without inflating anything.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_NOT_GZIP, ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED, MANIFEST_INVALID,
 *   MANIFEST_VERSION_UNSUPPORTED, IO_FAILED
 */
function readArchiveFormat(path) {
    return (0,_open_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .withArchive */ .x)(path, async (archive) => {
        const { sizeBytes } = archive;
        const tail = await (0,_read_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .readTail */ .Z)(archive);
        if (tail === null)
            return { kind: 'plain gzip', sizeBytes };
        return { kind: 'savepoint', manifest: tail.manifest, sizeBytes };
    });
}


/***/ }),

/***/ 4864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   gx: () => (/* binding */ weekOf),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   lY: () => (/* binding */ yearOf),
/* harmony export */   pi: () => (/* binding */ daysBefore)
/* harmony export */ });
const DAY_MS = 86_400_000;
/** A day as `2026-11-22`, in UTC. */
function dayOf(time) {
    return time.toISOString().slice(0, 10);
}
/** A month as `2026-11`, in UTC. */
function monthOf(time) {
    return time.toISOString().slice(0, 7);
}
/** A year as `2026`, in UTC. */
function yearOf(time) {
    return time.toISOString().slice(0, 4);
}
/**
 * A week as `2026-W47`, in UTC. It begins on Monday and belongs to the year of its Thursday, so the first days of
 * January may be in the last week of the year before.
 * @see ISO 8601
 */
function weekOf(time) {
    const midnight = Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate());
    const daysSinceMonday = (time.getUTCDay() + 6) % 7;
    const thursday = new Date(midnight + (3 - daysSinceMonday) * DAY_MS);
    const daysIntoYear = (thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / DAY_MS;
    const week = Math.floor(daysIntoYear / 7) + 1;
    return `${yearOf(thursday)}-W${String(week).padStart(2, '0')}`;
}
/** The instant that many days of 24 hours before another. */
function daysBefore(time, days) {
    return new Date(time.getTime() - days * DAY_MS);
}


/***/ }),

/***/ 19670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ judgeExpiry),
/* harmony export */   BM: () => (/* binding */ judgeDamage),
/* harmony export */   O1: () => (/* binding */ judgeFloor),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   nK: () => (/* binding */ judgeAge)
/* harmony export */ });
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4864);
/* harmony import */ var _status_paused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93671);
/* harmony import */ var _status_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94493);



const DAY_MS = 86_400_000;
/** An archive expires soon when a week is left of its life, or a third of one that is shorter than three. */
const SOON_MS = 7 * DAY_MS;
const SOON_PART = 3;
/** How old the newest verified archive of a database is. */
function judgeAge(facts, policy, now) {
    const { database } = facts;
    const [newest] = facts.verified;
    const finding = { code: 'BACKUP_STALE', database };
    const ageMs = newest === undefined ? null : now.getTime() - newest.createdAt.getTime();
    const age = newest === undefined || ageMs === null
        ? 'there is no verified archive'
        : `the newest verified archive is ${(0,_status_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spanText */ .C)(ageMs)} old (${newest.name})`;
    const message = `${subjectOf(database)}: ${age}; the limit is ${(0,_status_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spanText */ .C)(policy.maxAgeMs)}.${aheadText(facts)}`;
    if (ageMs !== null && ageMs <= policy.maxAgeMs)
        return { ...finding, outcome: 'ok', message, hint: null };
    const stale = {
        ...finding,
        outcome: 'failed',
        message,
        hint: 'Make a backup now, then see why the schedule made none. Name the databases that matter with --database, or say --paused while no backups are meant to be made.',
    };
    return policy.paused ? (0,_status_paused_js__WEBPACK_IMPORTED_MODULE_1__/* .pausedFinding */ .o)(stale) : stale;
}
/** How many verified archives there are. A store that never had as many as the floor asks for is young, not in danger. */
function judgeFloor(facts, policy) {
    const { database, everMade, verified } = facts;
    const finding = { code: 'TOO_FEW_VERIFIED', database };
    const floor = policy.keepMinimumVerified;
    const message = `${subjectOf(database)}: ${verified.length} verified of at least ${floor} archives`;
    if (verified.length >= floor)
        return { ...finding, outcome: 'ok', message: `${message}.`, hint: null };
    if (verified.length > 0 && verified.length === everMade)
        return { ...finding, outcome: 'ok', message: `${message}; there were never more.`, hint: null };
    return {
        ...finding,
        outcome: 'failed',
        message: `${message}.`,
        hint: 'Make new backups, and look for what removed or damaged the others: savepoint list, savepoint verify --all.',
    };
}
/** The archives that were looked at and are not good. */
function judgeDamage({ damaged, database }) {
    return damaged.map(({ fault, name }) => ({
        code: 'ARCHIVE_DAMAGED',
        database,
        outcome: 'failed',
        message: `${subjectOf(database)}: ${name} is not a good backup. ${fault}`,
        hint: 'Make a new backup now. Look at it with savepoint verify, and at the disk or the service that keeps it.',
    }));
}
/** Whether the archives that the floor relies on are about to go by themselves. */
function judgeExpiry(facts, policy, now) {
    const { database, verified } = facts;
    const mortal = verified.flatMap(({ createdAt, expiresAt, name }) => expiresAt === null ? [] : [{ createdAt, expiresAt, name }]);
    if (mortal.length === 0)
        return [];
    const soon = mortal.filter((archive) => expiresSoon(archive, now));
    const staying = verified.length - soon.length;
    const finding = { code: 'ARCHIVES_EXPIRING', database };
    const subject = subjectOf(database);
    if (soon.length === 0 || staying >= policy.keepMinimumVerified) {
        return [
            { ...finding, outcome: 'ok', message: `${subject}: no archive of the floor expires soon.`, hint: null },
        ];
    }
    const which = soon.map(({ expiresAt, name }) => `${name} on ${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(expiresAt)}`);
    return [
        {
            ...finding,
            outcome: 'warning',
            message: `${subject}: ${staying} verified archives will be left when those that expire soon are gone: ${which.join(', ')}.`,
            hint: 'Run the renew mode, or make new backups, before that day; keep a copy elsewhere of what must stay.',
        },
    ];
}
function aheadText({ aheadOfTime }) {
    if (aheadOfTime === 0)
        return '';
    return aheadOfTime === 1
        ? ' One archive does not count, because it is dated later than now.'
        : ` ${aheadOfTime} archives do not count, because they are dated later than now.`;
}
/** A database as a sentence begins with it. */
function subjectOf(database) {
    return database ?? 'archives without a database';
}
function expiresSoon({ createdAt, expiresAt }, now) {
    const lifeMs = expiresAt.getTime() - createdAt.getTime();
    return expiresAt.getTime() - now.getTime() < Math.min(SOON_MS, lifeMs / SOON_PART);
}


/***/ }),

/***/ 93671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ pausedFinding)
/* harmony export */ });
/** What a finding amounts to while no backups are meant to be made: never an alarm. */
function pausedFinding(finding) {
    if (finding.outcome === 'ok')
        return finding;
    return { ...finding, outcome: 'skipped', message: `${finding.message} Backups are paused.`, hint: null };
}


/***/ }),

/***/ 94493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ spanText)
/* harmony export */ });
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A span of time in a sentence: `40 minutes`, `26 hours`, `9 days`. */
function spanText(durationMs) {
    if (durationMs < HOUR_MS)
        return plural(Math.max(0, Math.floor(durationMs / 60_000)), 'minute');
    if (durationMs < 2 * DAY_MS)
        return plural(Math.floor(durationMs / HOUR_MS), 'hour');
    return plural(Math.floor(durationMs / DAY_MS), 'day');
}
function plural(count, unit) {
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 59710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eT: () => (/* binding */ judgeTrendOf),
/* harmony export */   t8: () => (/* binding */ trendHint),
/* harmony export */   td: () => (/* binding */ trendText)
/* harmony export */ });
/* harmony import */ var _status_backups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19670);

/** The newest backup beside its predecessors. */
function judgeTrendOf({ database, trend }) {
    return trend.map((finding) => ({
        code: finding.code,
        database,
        outcome: 'warning',
        message: `${(0,_status_backups_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(database)}: ${trendText(finding)}.`,
        hint: trendHint(finding),
    }));
}
/** What a finding of a trend says, to be read in the middle of a sentence. */
function trendText(finding) {
    const { got, usual, what } = finding;
    switch (what) {
        case 'rows':
            return got === null
                ? `the table ${finding.table} is gone, which usually has ${count(usual)} rows`
                : `the table ${finding.table} has ${count(got)} rows, usually ${count(usual)} (${less(got, usual)})`;
        case 'duration':
            return `the newest backup took ${seconds(got)} s, usually ${seconds(usual)} s`;
        case 'snapshot size':
        case 'archive size':
            return `the newest ${what.replace(' size', '')} has ${count(got)} bytes, usually ${count(usual)} (${less(got, usual)})`;
    }
}
/** What to do about it. */
function trendHint({ code, what }) {
    if (code === 'BACKUP_SLOWED')
        return 'Look at the load and the disk of the machine; a lock can hold it up too.';
    return what === 'rows'
        ? 'If nobody meant to delete them, keep the archives from before (savepoint pin) and find out when they vanished (savepoint bisect).'
        : 'Fine after a VACUUM or a purge. Otherwise compare it with the backup before.';
}
function count(value) {
    return String(Math.round(value));
}
/** How much smaller, rounded down: what is left is never said to be gone. */
function less(got, usual) {
    return `${Math.floor(((usual - got) * 100) / usual)} % less`;
}
function seconds(durationMs) {
    return (durationMs / 1_000).toFixed(1);
}


/***/ }),

/***/ 88163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZH: () => (/* binding */ judgeTrend),
/* harmony export */   dR: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   ux: () => (/* binding */ medianOf)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63108);

const DEFAULT_LIMITS = { maxShrinkPercent: 30, maxSlowdownPercent: 200 };
/** A week of daily backups: long enough to be robust, short enough that a change that was meant is soon the usual. */
const PREDECESSORS = 7;
/** Sizes and times vary by themselves: fewer say nothing of what is usual. A table that lost its rows needs only one. */
const MIN_FOR_SIZES = 3;
/** What was never constant is given room for so many of its usual deviations. */
const DEVIATIONS = 3;
/** Below this a slower or smaller backup is noise: of a few seconds, of a few rows, of a few pages. */
const NOISE_MS = 5_000;
const NOISE_ROWS = 10;
const NOISE_BYTES = 65_536;
/**
 * How the newest backup falls behind those before it; empty when it does not, or when there is nothing to compare with.
 * @param points oldest first; attempts that failed are passed over
 */
function judgeTrend(points, limits) {
    const made = points.filter(({ outcome }) => outcome === 'made');
    const newest = made.at(-1);
    if (newest === undefined)
        return [];
    const before = made.slice(0, -1).slice(-PREDECESSORS);
    return [
        ...judgeTables(newest, before, limits),
        ...judgeSizes(newest, before, limits),
        ...judgeDuration(newest, before, limits),
    ];
}
/** The middle of the values; null when there are none. */
function medianOf(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const lower = sorted[(sorted.length - 1) >> 1];
    const upper = sorted[sorted.length >> 1];
    return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}
function judgeTables(newest, before, limits) {
    const previous = before.flatMap(({ tables }) => (tables === null ? [] : [tables]));
    if (newest.tables === null)
        return [];
    const present = new Map(newest.tables.map((table) => [(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .i)(table), table.rows]));
    return (previous.at(-1) ?? []).flatMap((table) => {
        const key = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .i)(table);
        const got = present.get(key);
        if (got === null)
            return [];
        const history = previous.flatMap((tables) => tables.find((candidate) => (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .i)(candidate) === key)?.rows ?? []);
        const usual = usualBefore(got ?? 0, history, limits, NOISE_ROWS);
        if (usual === null)
            return [];
        return [{ code: 'BACKUP_SHRUNK', what: 'rows', table: table.name, usual, got: got ?? null }];
    });
}
function judgeSizes(newest, before, limits) {
    const sizes = [
        ['snapshot size', (point) => point.snapshotSizeBytes],
        ['archive size', (point) => point.archiveSizeBytes],
    ];
    return sizes.flatMap(([what, sizeOf]) => {
        const got = sizeOf(newest);
        const history = before.flatMap((point) => sizeOf(point) ?? []);
        if (got === null || history.length < MIN_FOR_SIZES)
            return [];
        const usual = usualBefore(got, history, limits, NOISE_BYTES);
        return usual === null ? [] : [{ code: 'BACKUP_SHRUNK', what, usual, got }];
    });
}
function judgeDuration({ durationMs }, before, { maxSlowdownPercent }) {
    const history = before.flatMap((point) => point.durationMs ?? []);
    const usual = usualOf(history);
    if (durationMs === null || usual === null || history.length < MIN_FOR_SIZES)
        return [];
    const { deviation, median } = usual;
    const room = Math.max((median * maxSlowdownPercent) / 100, DEVIATIONS * deviation, NOISE_MS);
    return durationMs - median > room
        ? [{ code: 'BACKUP_SLOWED', what: 'duration', usual: median, got: durationMs }]
        : [];
}
/** The median that a value is too far below; null when it is not. To be empty is never noise. */
function usualBefore(got, history, { maxShrinkPercent }, noise) {
    const usual = usualOf(history);
    if (usual === null)
        return null;
    const { deviation, median } = usual;
    const room = Math.max((median * maxShrinkPercent) / 100, DEVIATIONS * deviation, got === 0 ? 0 : noise);
    return median - got > room ? median : null;
}
/** The median, and the median of the distances from it; null without values. */
function usualOf(values) {
    const median = medianOf(values);
    const deviation = median === null ? null : medianOf(values.map((value) => Math.abs(value - median)));
    return median === null || deviation === null ? null : { median, deviation };
}


/***/ }),

/***/ 1831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ assertNotAborted)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

/**
 * Stops here when a signal was given: with its reason where that is an error of ours, which says why another part gave
 * up, otherwise with CANCELLED.
 * @throws BackupError
 */
function assertNotAborted(signal) {
    if (!signal.aborted)
        return;
    throw signal.reason instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj ? signal.reason : (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .KW)('its caller');
}


/***/ }),

/***/ 55712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf),
/* harmony export */   h: () => (/* binding */ findingOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _domain_verification_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42493);


const CODES = {
    origin: 'ORIGIN_UNTRUSTED',
    compression: 'ARCHIVE_DAMAGED',
    'archive digest': 'ARCHIVE_DIGEST_MISMATCH',
    'snapshot digest': 'ARCHIVE_DIGEST_MISMATCH',
    SQL: 'INTEGRITY_CHECK_FAILED',
    integrity: 'INTEGRITY_CHECK_FAILED',
    'foreign keys': 'INTEGRITY_CHECK_FAILED',
    schema: 'FINGERPRINT_MISMATCH',
    rows: 'FINGERPRINT_MISMATCH',
    assertions: 'ASSERTION_FAILED',
    restore: 'VERIFICATION_FAILED',
};
/**
 * The first failed finding of a report as an error that carries the report; null when nothing failed.
 * @param what the start of the message, such as `The backup of app.db was not made`
 */
function failureOf(report, what) {
    const failure = (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFailure */ .fx)(report);
    if (failure === undefined)
        return null;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(CODES[failure.check], `${what}: ${failure.message}`, {
        hint: failure.hint ?? 'Look at the findings of the report.',
        context: { subject: report.subject, check: failure.check, damaged: failure.damaged ?? null },
        report,
    });
}
/** The finding that an error of a check amounts to. */
function findingOf(check, error, damaged) {
    return {
        check,
        outcome: 'failed',
        message: error.message,
        hint: error.hint,
        ...(damaged === undefined ? {} : { damaged }),
    };
}


/***/ }),

/***/ 76037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDatabaseHistory),
  readHistory: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./lib/archive/read-manifest.js
var read_manifest = __webpack_require__(83612);
// EXTERNAL MODULE: ./lib/domain/backups.js
var backups = __webpack_require__(28015);
// EXTERNAL MODULE: ./lib/domain/catalog.js
var domain_catalog = __webpack_require__(15835);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
;// CONCATENATED MODULE: ./lib/domain/history.js

/**
 * The last backups and failed attempts of a database, oldest first: durations and failures from the journal or from the
 * runs of a schedule, sizes from the catalog, rows from the manifests. An archive that is gone is known from the journal,
 * one that is older than the journal from the catalog.
 */
function buildHistory(sources, last) {
    const { catalog, database, journal, runs } = sources;
    const creates = journal.filter((entry) => entry.operation === 'create' &&
        entry.database === database &&
        entry.verdict !== 'skipped' &&
        entry.code !== 'CANCELLED');
    const known = new Set(creates.map(({ archive }) => archive));
    const held = catalog.filter((entry) => (0,backups/* isBackup */.rk)(entry) && entry.database === database);
    const entries = new Map(held.map((entry) => [entry.name, entry]));
    const points = [
        ...creates.map((create) => pointOfCreate(create, entries, sources)),
        ...held.filter(({ name }) => !known.has(name)).map((entry) => pointOfEntry(entry, null, sources)),
        ...runs.filter(({ outcome }) => outcome === 'failed').map(pointOfRun),
    ];
    return points.sort((a, b) => a.time.getTime() - b.time.getTime()).slice(-last);
}
function pointOfCreate(create, entries, sources) {
    const entry = create.archive === null ? undefined : entries.get(create.archive);
    if (entry !== undefined)
        return pointOfEntry(entry, create, sources);
    const { archive, archiveSizeBytes, durationMs, snapshotSizeBytes, time, verdict } = create;
    return {
        time: new Date(time),
        archive,
        outcome: verdict === 'failed' ? 'failed' : 'made',
        durationMs,
        archiveSizeBytes,
        snapshotSizeBytes,
        tables: null,
    };
}
function pointOfRun({ durationMs, time }) {
    return {
        time,
        archive: null,
        outcome: 'failed',
        durationMs,
        archiveSizeBytes: null,
        snapshotSizeBytes: null,
        tables: null,
    };
}
function pointOfEntry({ createdAt, name, sizeBytes }, create, { manifests, runs }) {
    const manifest = manifests.get(name);
    const run = runs.find(({ runId }) => runId !== null && runId === manifest?.origin?.runId);
    return {
        time: createdAt,
        archive: name,
        outcome: 'made',
        durationMs: create?.durationMs ?? run?.durationMs ?? null,
        archiveSizeBytes: sizeBytes,
        snapshotSizeBytes: manifest?.snapshot.sizeBytes ?? create?.snapshotSizeBytes ?? null,
        tables: manifest?.fingerprint.tables ?? null,
    };
}

// EXTERNAL MODULE: ./lib/domain/trend.js
var trend = __webpack_require__(88163);
;// CONCATENATED MODULE: ./lib/domain/history-figures.js

/** @param points oldest first */
function figuresOf(points) {
    const made = points.filter(({ outcome }) => outcome === 'made');
    const newest = made.at(-1);
    const archiveSizeBytes = newest?.archiveSizeBytes ?? null;
    const snapshotSizeBytes = newest?.snapshotSizeBytes ?? null;
    const [oldest = 0, ...later] = made.flatMap((point) => point.snapshotSizeBytes ?? []);
    return {
        made: made.length,
        failed: points.length - made.length,
        medianDurationMs: (0,trend/* medianOf */.ux)(made.flatMap(({ durationMs }) => durationMs ?? [])),
        archiveSizeBytes,
        snapshotSizeBytes,
        ratio: archiveSizeBytes === null || snapshotSizeBytes === null ? null : archiveSizeBytes / snapshotSizeBytes,
        growthBytes: later.map((sizeBytes) => sizeBytes - oldest).at(-1) ?? null,
    };
}

// EXTERNAL MODULE: ./lib/operations/fetch-candidate.js
var fetch_candidate = __webpack_require__(16974);
;// CONCATENATED MODULE: ./lib/operations/newest-trusted.js

/**
 * The newest backups of a catalog that would not be refused, and of those of an expired one nobody asks. No more are
 * asked about than it takes: a repository may have thousands.
 */
async function newestTrusted(catalog, count, isTrusted) {
    const found = [];
    for (const entry of catalog) {
        if (found.length >= count)
            break;
        if ((0,backups/* isBackup */.rk)(entry) && (entry.expired || (await isTrusted(entry))))
            found.push(entry);
    }
    return found;
}

// EXTERNAL MODULE: ./lib/operations/sweep-up.js
var sweep_up = __webpack_require__(20118);
;// CONCATENATED MODULE: ./lib/operations/history.js










/** Runs matter for so long at least, also when no archive is as old. */
const WINDOW_MS = 30 * 86_400_000;
/**
 * Looks back on the backups of a store, from what it holds, its journal, and the runs that made it.
 * @returns by database, in the order of their names; empty when nothing is known
 * @throws BackupError STORE_*, CANCELLED
 */
async function readHistory(request, ports) {
    const { database } = request;
    const catalog = (0,domain_catalog/* orderCatalog */.m)(await ports.store.list(database === null ? {} : { database }));
    const journal = await ports.journal.read(new Date(0));
    const schedule = await readSchedule(request, catalog, ports);
    const known = { catalog, journal, manifests: new Map(), schedule };
    const databases = database === null ? databasesKnown(catalog, journal) : [database];
    const histories = [];
    for (const each of databases)
        histories.push(await readDatabaseHistory(each, known, request, ports));
    return histories.filter(({ database: each, figures }) => database !== null || figures.made > 0 || isTried(each, journal));
}
/** A database that only archives of strangers name is nobody's. */
function isTried(database, journal) {
    return journal.some((entry) => entry.operation === 'create' && entry.database === database);
}
/** Looks back on one database. */
async function readDatabaseHistory(database, known, { last, limits }, ports) {
    const own = known.catalog.filter((entry) => entry.database === database);
    const catalog = await newestTrusted(own, last, ports.isTrusted);
    const manifests = await readManifests((0,backups/* presentBackups */.h7)(catalog), known.manifests, ports);
    const runs = known.schedule?.attemptsOf?.(database) ?? [];
    const points = buildHistory({ database, catalog, manifests, journal: known.journal, runs }, last);
    return { database, points, figures: figuresOf(points), trend: (0,trend/* judgeTrend */.ZH)(points, limits) };
}
async function readSchedule({ database, last }, catalog, { clock, schedule }) {
    if (schedule === null)
        return null;
    const times = catalog.slice(0, last).map(({ createdAt }) => createdAt.getTime());
    const since = new Date(Math.min(clock.now().getTime() - WINDOW_MS, ...times));
    return schedule.read(since, database === null ? [] : [database]);
}
function databasesKnown(catalog, journal) {
    const created = journal.filter(({ operation, verdict }) => operation === 'create' && verdict !== 'skipped');
    const names = [...(0,backups/* presentBackups */.h7)(catalog), ...created].map(({ database }) => database);
    return [...new Set(names)].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
}
/** By the archive's name, the ones that were read before among them; those without a manifest are left out. */
async function readManifests(catalog, known, ports) {
    const manifests = new Map(known);
    for (const entry of catalog.filter(({ name }) => !known.has(name))) {
        const manifest = await readManifest(entry, ports);
        if (manifest !== null)
            manifests.set(entry.name, manifest);
    }
    return manifests;
}
/** Null for a plain gzip file and for one that cannot be read; what was fetched is removed before the next comes. */
async function readManifest(entry, ports) {
    const directory = await ports.openScratch();
    try {
        const { path } = await ports.store.fetch(entry, directory, ports.signal);
        const format = await (0,read_manifest/* readArchiveFormat */._)(path);
        return format.kind === 'savepoint' ? format.manifest : null;
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if ((0,fetch_candidate/* concernsOne */.my)(error))
            return null;
        throw error;
    }
    finally {
        await (0,sweep_up/* sweepUp */.Y)(directory, ports.reporter);
    }
}


/***/ }),

/***/ 20118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ sweepUp)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _files_scratch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47285);


/**
 * Removes a scratch directory when its work is over. What cannot be removed is told and not thrown: it must neither
 * turn a finished operation into a failed one, nor hide why one failed. The next run sweeps it.
 */
async function sweepUp(scratch, reporter) {
    try {
        await (0,_files_scratch_js__WEBPACK_IMPORTED_MODULE_1__/* .removeScratch */ .Z)(scratch);
    }
    catch (thrown) {
        reporter.note(`The scratch directory ${scratch} is left behind: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asBackupError */ .ZJ)(thrown).message}`);
    }
}


/***/ }),

/***/ 40056:
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

/***/ 35982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ trendSentence),
/* harmony export */   cf: () => (/* binding */ durationOf),
/* harmony export */   rQ: () => (/* binding */ factsOfHistory),
/* harmony export */   renderHistories: () => (/* binding */ renderHistories)
/* harmony export */ });
/* unused harmony export renderGrowth */
/* harmony import */ var _domain_status_trend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59710);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86905);
/* harmony import */ var _history_charts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40056);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33467);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85795);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12489);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26126);







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
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(style, 'note', `No backups in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(store)}`);
    return histories.map((history) => renderHistory(history, style)).join('\n\n');
}
/** How sizes grew: with a sign, and a word for none. */
function renderGrowth(growthBytes) {
    if (growthBytes === 0)
        return 'none';
    return `${growthBytes > 0 ? '+' : '−'}${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSize */ .qI)(Math.abs(growthBytes))}`;
}
/** The figures of a history by name, as text and in a summary. */
function factsOfHistory(figures) {
    const { archiveSizeBytes, failed, growthBytes, made, medianDurationMs, ratio, snapshotSizeBytes } = figures;
    const known = (name, value, render) => value === null ? [] : [[name, render(value)]];
    return [
        ['Success', `${made} of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(made + failed, 'backup')} (${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .renderShare */ .O8)(made, made + failed)})`],
        ...known('Duration', medianDurationMs, (value) => `${(0,_times_js__WEBPACK_IMPORTED_MODULE_4__/* .renderDuration */ .PP)(value)} (median)`),
        ...known('Database', snapshotSizeBytes, _quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSize */ .qI),
        ...known('Archive', archiveSizeBytes, _quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSize */ .qI),
        ...known('Ratio', ratio, (value) => `${Math.round(value * 100)} %`),
        ...known('Growth', growthBytes, renderGrowth),
    ];
}
function renderHistory({ database, figures, points, trend }, style) {
    const mark = trend.length > 0 || figures.failed > 0 ? 'warning' : 'ok';
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .separate */ .sj)([(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(style, mark, database === null ? 'Archives without a database' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeName */ .L$)(database))], (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .indent */ .pZ)((0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .renderFacts */ .Id)(factsOfHistory(figures))), (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .indent */ .pZ)(renderCharts(points)), (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .indent */ .pZ)(trend.flatMap((finding) => [
        `${(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .sign */ ._S)(style, 'warning')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(trendSentence(finding))} (${finding.code})`,
        `  ${style.dim(`→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)((0,_domain_status_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .trendHint */ .t8)(finding))}`)}`,
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
        ['Duration', (0,_history_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSparkline */ .K)(points.map(durationOf))],
        ['Database', (0,_history_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSparkline */ .K)(points.map(({ snapshotSizeBytes }) => snapshotSizeBytes))],
        ['Archive', (0,_history_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSparkline */ .K)(points.map(({ archiveSizeBytes }) => archiveSizeBytes))],
    ];
    return [...(0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .alignColumns */ .RM)(series), `${(0,_times_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTime */ .sZ)(oldest.time)} to ${(0,_times_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTime */ .sZ)(newest.time)}`];
}


/***/ }),

/***/ 67677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyDocument: () => (/* binding */ historyDocument)
/* harmony export */ });
/* harmony import */ var _json_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28047);

function historyDocument(histories, store) {
    return {
        ...(0,_json_results_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)('history'),
        store,
        histories: histories.map(({ points, ...history }) => ({
            ...history,
            points: points.map(({ time, ...point }) => ({ ...point, time: time.toISOString() })),
        })),
    };
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
