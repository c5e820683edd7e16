export const id = 7095;
export const ids = [7095];
export const modules = {

/***/ 95766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/disk-usage.js
var disk_usage = __webpack_require__(16692);
// EXTERNAL MODULE: ./lib/operations/tell-status.js + 7 modules
var tell_status = __webpack_require__(74172);
// EXTERNAL MODULE: ./lib/presentation/json-status.js + 1 modules
var json_status = __webpack_require__(13947);
// EXTERNAL MODULE: ./lib/presentation/escape.js
var presentation_escape = __webpack_require__(86905);
// EXTERNAL MODULE: ./lib/presentation/status-labels.js
var status_labels = __webpack_require__(86918);
;// CONCATENATED MODULE: ./lib/presentation/status-annotations.js


/** One annotation for each cause, with what to do about it. */
function annotateStatus({ findings }) {
    return findings.flatMap(({ code, hint, message, outcome }) => {
        if (outcome !== 'failed' && outcome !== 'warning')
            return [];
        const said = (0,presentation_escape.escapeSentence)(message);
        return [
            {
                level: outcome === 'failed' ? 'error' : 'warning',
                title: `Backups: ${status_labels/* STATUS_LABELS */.Z[code]} (${code})`,
                message: hint === null ? said : `${said}\nWhat to do: ${(0,presentation_escape.escapeSentence)(hint)}`,
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/presentation/escape-markdown.js
var escape_markdown = __webpack_require__(55743);
// EXTERNAL MODULE: ./lib/presentation/markdown.js
var markdown = __webpack_require__(93411);
// EXTERNAL MODULE: ./lib/presentation/summary-page.js
var summary_page = __webpack_require__(53266);
// EXTERNAL MODULE: ./lib/presentation/summary-tables.js
var summary_tables = __webpack_require__(70132);
;// CONCATENATED MODULE: ./lib/presentation/status-summary.js





const TITLES = {
    ok: 'The backups are in order',
    warning: 'The backups are in order, with warnings',
    failed: 'The backups need attention',
};
/** The summary of status: the causes in the open with what to do, then every fact. */
function renderStatusSummary({ findings, policy, store, verdict }) {
    const title = verdict === 'ok' && policy.paused ? 'Backups are paused' : TITLES[verdict];
    const problems = findings.filter(({ outcome }) => outcome === 'failed' || outcome === 'warning');
    return (0,summary_page/* renderPage */.Cf)([
        (0,summary_page/* renderSummaryTitle */.n2)(verdict, title),
        `In ${(0,markdown/* markdownSentence */.nv)(store)}.`,
        ...problems.map(renderProblem),
        (0,summary_tables/* cappedTable */.Uz)(['Fact', 'Result', 'Found'], findings.map(({ code, message, outcome }) => [
            status_labels/* STATUS_LABELS */.Z[code],
            (0,summary_page/* renderMark */.oh)(outcome),
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

// EXTERNAL MODULE: ./lib/presentation/status-text.js
var status_text = __webpack_require__(34782);
// EXTERNAL MODULE: ./lib/action/audience.js
var audience = __webpack_require__(36974);
// EXTERNAL MODULE: ./lib/action/open-store.js
var open_store = __webpack_require__(15256);
;// CONCATENATED MODULE: ./lib/action/modes/status.js









/** Judges whether the backups are as they should be, and tells whoever wants to know. */
async function status_status(inputs, surroundings) {
    const { isTrusted, store } = await (0,open_store/* openReadingStore */.cn)(inputs.store, surroundings);
    const { journal, notifiers } = await (0,audience/* openAudience */.H)(inputs, surroundings);
    const result = await (0,tell_status.tellStatus)(inputs, {
        ...surroundings,
        ...(await openSchedulesOf(inputs, surroundings)),
        store,
        isTrusted,
        journal,
        readDisk: async () => inputs.store.kind === 'artifact'
            ? null
            : (0,disk_usage.readDiskUsage)((0,external_node_path_.resolve)(surroundings.job.workspace, inputs.store.path)),
    }, notifiers);
    const { facts, failure, verdict } = result;
    return {
        text: (style) => (0,status_text.renderStatus)(result, style),
        summary: renderStatusSummary(result),
        annotations: annotateStatus(result),
        outputs: {
            verdict,
            'archive-name': facts.databases.flatMap(({ verified }) => verified[0]?.name ?? []).join('\n'),
        },
        documents: [(0,json_status.statusDocument)(result)],
        failure,
    };
}
async function openSchedulesOf(inputs, surroundings) {
    const { drillWorkflow, store, token, workflow } = inputs;
    if (workflow === null && drillWorkflow === null)
        return { schedule: null, drills: null };
    const { openSchedules } = await Promise.all(/* import() */[__webpack_require__.e(7820), __webpack_require__.e(7921)]).then(__webpack_require__.bind(__webpack_require__, 77921));
    return openSchedules({ workflow, drillWorkflow }, store, token, surroundings);
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

/***/ 16692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDiskUsage: () => (/* binding */ readDiskUsage)
/* harmony export */ });
/* harmony import */ var _file_system_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28031);

/**
 * How full the file system is that holds `path`, or would hold it; null for one that has no size of its own, as some
 * network and virtual ones.
 * @throws BackupError IO_FAILED
 */
async function readDiskUsage(path) {
    const { bavail, bfree, blocks, bsize } = await (0,_file_system_state_js__WEBPACK_IMPORTED_MODULE_0__/* .readFileSystemState */ .N)(path);
    const usedBytes = (blocks - bfree) * bsize;
    const totalBytes = usedBytes + bavail * bsize;
    return totalBytes === 0 ? null : { usedBytes, totalBytes };
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

/***/ 86918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ STATUS_LABELS)
/* harmony export */ });
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


/***/ }),

/***/ 34782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderStatus: () => (/* binding */ renderStatus)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33467);
/* harmony import */ var _status_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86918);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12489);




const TITLES = {
    ok: 'The backups are in order',
    warning: 'The backups are in order, with warnings',
    failed: 'The backups need attention',
};
/** The verdict on the backups of a store, with every fact behind it and what to do about each that is not ok. */
function renderStatus({ findings, policy, store, verdict }, style) {
    const title = verdict === 'ok' && policy.paused ? 'Backups are paused' : TITLES[verdict];
    const heads = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .alignColumns */ .RM)(findings.map(({ code, message, outcome }) => [
        `${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .sign */ ._S)(style, outcome)} ${_status_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS_LABELS */ .Z[code]}`,
        style.colour(outcome, outcome),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(message),
    ]));
    const remedies = findings.map((finding) => renderRemedy(finding, style));
    const lines = heads.flatMap((head, index) => [head, ...remedies.slice(index, index + 1).flat()]);
    return [`${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(style, verdict, title)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(store)}`, ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .indent */ .pZ)(lines)].join('\n');
}
function renderRemedy({ code, hint, outcome }, style) {
    return hint === null
        ? []
        : (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .indent */ .pZ)((0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .indent */ .pZ)([style.dim(`→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(hint)}`), ...(outcome === 'failed' ? [code] : [])]));
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
