export const id = 4612;
export const ids = [4612];
export const modules = {

/***/ 5968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ CONTRACT_VERSION)
/* harmony export */ });
/** The version of the JSON contract. Fields may be added within a version; none is removed or changes its meaning. */
const CONTRACT_VERSION = 1;


/***/ }),

/***/ 17200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   My: () => (/* binding */ includesLevel),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   fx: () => (/* binding */ firstFailure),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   md: () => (/* binding */ worstFirst),
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
const WORST_FIRST = ['failed', 'warning', 'ok', 'skipped'];
/**
 * The worst of several outcomes or verdicts: one failure outweighs everything, a warning every success, and what was
 * skipped counts only among its like.
 * @param none what no outcome at all amounts to
 */
function worstOf(outcomes, none) {
    const [worst = none] = outcomes.toSorted((a, b) => WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b));
    return worst;
}
/** Results with what has to be looked at before what is well, otherwise in their order. */
function worstFirst(results) {
    return results.toSorted((a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict));
}
/** The worst outcome among the findings; a report in which nothing is ok is failed, because nothing was proven. */
function verdictOf({ findings }) {
    const done = findings.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'skipped');
    return done.includes('ok') ? worstOf(done, 'failed') : 'failed';
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

/***/ 4375:
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

/***/ 72552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ judgeExpiry),
/* harmony export */   BM: () => (/* binding */ judgeDamage),
/* harmony export */   O1: () => (/* binding */ judgeFloor),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   nK: () => (/* binding */ judgeAge)
/* harmony export */ });
/* harmony import */ var _retention_calendar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4375);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87555);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22569);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35221);




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
        : `the newest verified archive is ${(0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spanText */ .C)(ageMs)} old (${newest.name})`;
    const message = `${subjectOf(database)}: ${age}; the limit is ${(0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spanText */ .C)(policy.maxAgeMs)}.${aheadText(facts)}${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrustedText */ .U)(facts.untrusted)}`;
    if (ageMs !== null && ageMs <= policy.maxAgeMs)
        return { ...finding, outcome: 'ok', message, hint: null };
    const stale = {
        ...finding,
        outcome: 'failed',
        message,
        hint: `Make a backup now, then see why the schedule made none. Name the databases that matter with --database, or say --paused while no backups are meant to be made.${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrustedHint */ .k)(facts.untrusted)}`,
    };
    return policy.paused ? (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .pausedFinding */ .ot)(stale) : stale;
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
    const which = soon.map(({ expiresAt, name }) => `${name} on ${(0,_retention_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(expiresAt)}`);
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

/***/ 87555:
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

/***/ 22569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ DEFAULT_STATUS_POLICY),
/* harmony export */   NY: () => (/* binding */ verdictOfStatus),
/* harmony export */   ot: () => (/* binding */ pausedFinding)
/* harmony export */ });
/* unused harmony export STATUS_CODES */
/* harmony import */ var _outcome_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17200);

/** What holds unless the request says otherwise: a day and two hours, and the floor of retention. */
const DEFAULT_STATUS_POLICY = {
    maxAgeMs: 26 * 3_600_000,
    keepMinimumVerified: 3,
    storageQuotaBytes: null,
    maxDrillAgeMs: null,
    paused: false,
};
/** The codes that a cause can have. */
const STATUS_CODES = (/* unused pure expression or super */ null && ([
    'BACKUP_STALE',
    'TOO_FEW_VERIFIED',
    'ARCHIVE_DAMAGED',
    'ARCHIVES_EXPIRING',
    'STORAGE_NEARLY_FULL',
    'WORKFLOW_DISABLED',
    'BACKUPS_FAILING',
    'BACKUPS_SKIPPED',
    'SUCCESS_RATE_LOW',
    'DRILL_OVERDUE',
    'DRILL_FAILED',
    'BACKUP_SHRUNK',
    'BACKUP_SLOWED',
]));
/** The worst outcome among the findings; what is skipped while backups are paused is no fault. */
function verdictOfStatus(findings) {
    const outcomes = findings.map(({ outcome }) => outcome);
    return (0,_outcome_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .worstOf */ .hm)(outcomes.filter((outcome) => outcome !== 'skipped'), 'ok');
}
/** What a finding amounts to while no backups are meant to be made: never an alarm. */
function pausedFinding(finding) {
    if (finding.outcome === 'ok')
        return finding;
    return { ...finding, outcome: 'skipped', message: `${finding.message} Backups are paused.`, hint: null };
}


/***/ }),

/***/ 21496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eT: () => (/* binding */ judgeTrendOf),
/* harmony export */   t8: () => (/* binding */ trendHint),
/* harmony export */   td: () => (/* binding */ trendText)
/* harmony export */ });
/* harmony import */ var _backups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72552);

/** The newest backup beside its predecessors. */
function judgeTrendOf({ database, trend }) {
    return trend.map((finding) => ({
        code: finding.code,
        database,
        outcome: 'warning',
        message: `${(0,_backups_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(database)}: ${trendText(finding)}.`,
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
        ? 'If they were not deleted on purpose, keep the archives from before (savepoint pin) and find out when they vanished (savepoint bisect).'
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

/***/ 35221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ untrustedText),
/* harmony export */   k: () => (/* binding */ untrustedHint)
/* harmony export */ });
const NAMED = 3;
/** How many archives are there that a restore would refuse, and which; empty when there are none. */
function untrustedText(names) {
    if (names.length === 0)
        return '';
    const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
    const count = names.length === 1 ? '1 archive is there and is' : `${names.length} archives are there and are`;
    return ` ${count} not trusted for what made them: ${names.slice(0, NAMED).join(', ')}${more}.`;
}
/** What to do about them, behind other advice. */
function untrustedHint(names) {
    return names.length === 0
        ? ''
        : ' Archives of tags, merge queues and other branches are trusted where allowed-branches and allowed-events say so.';
}


/***/ }),

/***/ 73850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ envelope)
/* harmony export */ });
/* harmony import */ var _contract_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5968);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13411);


/** What a document begins with. */
function envelope(command) {
    return { savepoint: _version_js__WEBPACK_IMPORTED_MODULE_0__.VERSION, contract: _contract_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTRACT_VERSION */ .K, command };
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

/***/ 36520:
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

/***/ 12464:
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

/***/ 6234:
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

/***/ 34537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ renderDay),
/* harmony export */   PP: () => (/* binding */ renderDuration),
/* harmony export */   Qt: () => (/* binding */ renderAge),
/* harmony export */   sZ: () => (/* binding */ renderTime)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6234);

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
