export const id = 3461;
export const ids = [3461];
export const modules = {

/***/ 63461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drill: () => (/* binding */ drill_drill)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/domain/drill-rotation.js
var drill_rotation = __webpack_require__(24964);
// EXTERNAL MODULE: ./lib/domain/drill-settings.js
var drill_settings = __webpack_require__(89247);
// EXTERNAL MODULE: ./lib/operations/drill.js + 3 modules
var drill = __webpack_require__(12658);
// EXTERNAL MODULE: ./lib/operations/drill-journal.js
var drill_journal = __webpack_require__(13069);
// EXTERNAL MODULE: ./lib/operations/journal-operation.js
var journal_operation = __webpack_require__(70881);
// EXTERNAL MODULE: ./lib/presentation/annotation.js
var annotation = __webpack_require__(72183);
// EXTERNAL MODULE: ./lib/presentation/drill-document.js
var drill_document = __webpack_require__(94527);
// EXTERNAL MODULE: ./lib/domain/verification.js
var verification = __webpack_require__(42493);
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
;// CONCATENATED MODULE: ./lib/presentation/drill-summary.js








/** The summary of a drill: the evidence in one table, and every archive that did not come back with its checks. */
function renderDrillSummary(drill) {
    const { drilled, verdict } = drill;
    const back = drilled.filter(({ failure }) => failure === null).length;
    const archives = (0,quantities/* counted */.hS)(drilled.length, 'archive');
    const title = back === drilled.length ? `Restored for real: ${archives} came back` : `${back} of ${archives} came back`;
    return (0,summary_page/* renderPage */.Cf)([
        (0,summary_page/* renderSummaryTitle */.n2)(verdict, title),
        (0,markdown/* markdownFacts */.ZL)(factsOf(drill)),
        renderEvidence(drill),
        ...drilled.flatMap(({ entry, report }) => (0,verification/* verdictOf */.Vj)(report) === 'ok' && drilled.length > 1
            ? []
            : [`### ${(0,escape_markdown/* markdownCode */.D)(entry.name)}`, (0,summary_findings/* renderSummaryChecks */.i)(report)]),
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
    const badFirst = drilled.toSorted((a, b) => Number(b.failure !== null) - Number(a.failure !== null));
    return (0,summary_tables/* cappedTable */.Uz)(['Archive', 'Verdict', 'Level', 'Restored in', 'Recovery point', 'Size'], badFirst.map(({ entry, recoveryMs, recoveryPointMs, report, sizeBytes }) => [
        (0,escape_markdown/* markdownCode */.D)(entry.name),
        (0,summary_page/* renderMark */.oh)((0,verification/* verdictOf */.Vj)(report)),
        report.level ?? 'none',
        recoveryMs === null ? '–' : (0,times/* renderDuration */.PP)(recoveryMs),
        `${(0,times/* renderDuration */.PP)(recoveryPointMs)} ago`,
        (0,quantities/* renderSize */.qI)(sizeBytes),
    ]), ['left', 'left', 'left', 'right', 'right', 'right']);
}

// EXTERNAL MODULE: ./lib/presentation/drill-text.js
var drill_text = __webpack_require__(55821);
// EXTERNAL MODULE: ./lib/action/audience.js
var action_audience = __webpack_require__(36974);
// EXTERNAL MODULE: ./lib/action/open-store.js
var open_store = __webpack_require__(15256);
// EXTERNAL MODULE: ./lib/action/outputs.js
var outputs = __webpack_require__(87352);
;// CONCATENATED MODULE: ./lib/action/modes/drill.js













/** Proves that restores can be done, and leaves the evidence. */
async function drill_drill(inputs, surroundings) {
    const { store } = await (0,open_store/* openReadingStore */.cn)(inputs.store, surroundings);
    const audience = await (0,action_audience/* openAudience */.H)(inputs, surroundings);
    const pick = await (0,drill_settings/* parseDrillPick */.M)(inputs.pick, () => (0,external_node_crypto_.randomInt)(2 ** 31 - 1), () => readTurn(inputs, audience.journal, surroundings));
    const result = await (0,journal_operation.journaled)({
        operation: 'drill',
        database: inputs.database,
        run: () => (0,drill.drill)({ ...inputs, pick }, { ...surroundings, store }),
        entriesOf: drill_journal.entriesOfDrill,
    }, audience);
    const { drilled, failure, verdict } = result;
    return {
        text: (style) => (0,drill_text.renderDrill)(result, style),
        summary: renderDrillSummary(result),
        annotations: drilled.flatMap(({ failure: cause, report }) => cause === null ? (0,annotation/* annotateWarnings */.cz)(report) : (0,annotation/* annotateError */.TF)(cause)),
        outputs: { ...(0,outputs/* joinOutputs */.T)(drilled.map(outputsOf)), verdict, archives: String(drilled.length) },
        documents: [(0,drill_document.drillDocument)(result)],
        failure,
    };
}
/** Artifacts have no journal: there the number of the run says whose turn it is, or else the week. */
async function readTurn({ store }, journal, { clock, environment }) {
    if (store.kind === 'directory')
        return (0,drill_rotation/* turnOfJournal */.e3)(await journal.read(new Date(0)));
    const number = environment['GITHUB_RUN_NUMBER'] ?? '';
    return /^\d{1,15}$/.test(number)
        ? { from: 'the number of the run', number: Number(number) }
        : (0,drill_rotation/* turnOfWeek */.xh)(clock.now());
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

/***/ 6871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pickArchives),
/* harmony export */   t: () => (/* binding */ PICKS)
/* harmony export */ });
/* harmony import */ var _backups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28015);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15835);
/* harmony import */ var _drill_rotation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24964);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60008);
/* harmony import */ var _selection_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55752);





/** The ways to pick the archives of a drill. */
const PICKS = ['latest', 'random', 'oldest', 'rotating', 'all'];
/**
 * Picks the archives of a drill, for each database by itself: one of each at least, so that no database goes untried.
 * @throws BackupError ARCHIVE_NOT_FOUND when there is no backup at all
 */
function pickArchives(catalog, request) {
    const present = (0,_backups_js__WEBPACK_IMPORTED_MODULE_0__/* .presentBackups */ .h7)((0,_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .orderCatalog */ .m)(catalog));
    if (present.length === 0)
        throw (0,_selection_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveNotFound */ .cG)('that a drill could restore', catalog);
    const groups = [...Map.groupBy(present, ({ database }) => database ?? '')]
        .sort(([a], [b]) => Number(a > b) - Number(a < b))
        .map(([, group]) => group);
    return { entries: groups.flatMap((group) => pickOf(group, request)), pickedBy: wordsFor(request) };
}
function pickOf(group, request) {
    switch (request.pick) {
        case 'latest':
            return group.slice(0, 1);
        case 'oldest':
            return group.slice(-1);
        case 'all':
            return group;
        case 'random':
            return (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .sampleItems */ .l)(group, 1, request.seed);
        case 'rotating':
            return (0,_drill_rotation_js__WEBPACK_IMPORTED_MODULE_4__/* .takeTurn */ .Vm)(group, request.runs, request.turn);
    }
}
function wordsFor(request) {
    switch (request.pick) {
        case 'latest':
        case 'oldest':
            return `as the ${request.pick} of each database`;
        case 'all':
            return 'as all that there are';
        case 'random':
            return `by lot, with the seed ${request.seed}`;
        case 'rotating':
            return `in rotation by ${request.turn.from}: each has its turn within ${request.runs} drills`;
    }
}


/***/ }),

/***/ 24964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ takeTurn),
/* harmony export */   e3: () => (/* binding */ turnOfJournal),
/* harmony export */   xh: () => (/* binding */ turnOfWeek)
/* harmony export */ });
const WEEK_MS = 7 * 86_400_000;
/** When each archive was last restored by a drill, by its name: what a rotation goes by where there is a journal. */
function turnOfJournal(journal) {
    const drills = journal.flatMap(({ archive, operation, time }) => operation === 'drill' && archive !== null ? [[archive, new Date(time)]] : []);
    return { from: 'the journal', triedAt: new Map(drills) };
}
/** The week as the turn, for weekly drills that leave no journal. */
function turnOfWeek(now) {
    return { from: 'the week', number: Math.floor(now.getTime() / WEEK_MS) };
}
/**
 * The archives of one database whose turn it is; never none of some. Each that stays in the store has its turn within
 * `runs` drills, whatever is made or removed meanwhile.
 */
function takeTurn(group, runs, turn) {
    if (turn.from === 'the journal')
        return longestUntried(group, Math.ceil(group.length / runs), turn.triedAt);
    const mine = group.filter((entry) => slotOf(entry, runs) === turn.number % runs);
    return mine.length > 0 ? mine : group.slice(0, 1);
}
/** An archive was tried when it was drilled or, before that, when it was made: new ones stand at the end of the queue. */
function longestUntried(group, count, triedAt) {
    const timeOf = ({ createdAt, name }) => (triedAt.get(name) ?? createdAt).getTime();
    const next = new Set(group.toSorted((a, b) => timeOf(a) - timeOf(b)).slice(0, count));
    return group.filter((entry) => next.has(entry));
}
/**
 * The turn of an archive follows from its own time alone, so that it keeps it whatever comes and goes.
 * @see https://en.wikipedia.org/wiki/Hash_function#Fibonacci_hashing
 */
function slotOf({ createdAt }, runs) {
    const seconds = Math.floor(createdAt.getTime() / 1_000);
    return Math.floor(((Math.imul(seconds, 0x9e3779b1) >>> 0) / 2 ** 32) * runs);
}


/***/ }),

/***/ 89247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseDrillPick),
/* harmony export */   z: () => (/* binding */ parseMaxRecoveryMs)
/* harmony export */ });
/* harmony import */ var _drill_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17517);
/* harmony import */ var _drill_pick_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6871);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49285);
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35734);




/** In how many drills a rotation covers every archive: in two months, where they are weekly. */
const DEFAULT_RUNS = 8;
const MAX_SEED = 2 ** 31 - 1;
const MINUTE_MS = 60_000;
/**
 * Which archives a drill restores; the latest of each database where nobody says.
 * @param drawSeed a seed for when none is given
 * @param readTurn whose turn it is, asked only where it matters
 * @throws BackupError INPUT_INVALID; INPUTS_CONFLICT for a seed or a number of runs that this way of picking does not
 *   use
 */
async function parseDrillPick({ pick: given, runs, seed }, drawSeed, readTurn) {
    const pick = given === null ? 'latest' : (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWord */ .kB)(given, _drill_pick_js__WEBPACK_IMPORTED_MODULE_1__/* .PICKS */ .t);
    if (seed !== null && pick !== 'random')
        throw unused(seed, 'random');
    if (runs !== null && pick !== 'rotating')
        throw unused(runs, 'rotating');
    switch (pick) {
        case 'latest':
        case 'oldest':
        case 'all':
            return { pick };
        case 'random':
            return { pick, seed: seed === null ? drawSeed() : (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWholeNumber */ .oA)(seed, { min: 0, max: MAX_SEED }) };
        case 'rotating':
            return {
                pick,
                runs: runs === null ? DEFAULT_RUNS : (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWholeNumber */ .oA)(runs, { min: 1, max: 1_000 }),
                turn: await readTurn(),
            };
    }
}
/**
 * How many milliseconds a restore may take; given in minutes.
 * @throws BackupError INPUT_INVALID
 */
function parseMaxRecoveryMs(given) {
    return given === null
        ? _drill_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MAX_RECOVERY_MS */ .I
        : (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWholeNumber */ .oA)(given, { min: 1, max: 10_080 }) * MINUTE_MS;
}
function unused({ from, text }, pick) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('INPUTS_CONFLICT', `${from} is "${text}", and only a ${pick} pick uses it.`, {
        hint: `Remove ${from}, or pick ${pick}.`,
        context: { from },
    });
}


/***/ }),

/***/ 17517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ failureOfDrill),
/* harmony export */   I: () => (/* binding */ DEFAULT_MAX_RECOVERY_MS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

/** How long a restore may take unless somebody says otherwise. */
const DEFAULT_MAX_RECOVERY_MS = 900_000;
/** DRILL_FAILED when an archive did not come back as it should have; null when all did. */
function failureOfDrill(drilled) {
    const failed = drilled.flatMap(({ entry, failure }) => (failure === null ? [] : [{ entry, failure }]));
    const [first] = failed;
    if (first === undefined)
        return null;
    const names = failed.map(({ entry }) => entry.name);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('DRILL_FAILED', drilled.length === 1
        ? `The drill with ${first.entry.name} failed: ${first.failure.message}`
        : `${failed.length} of ${drilled.length} archives failed the drill: ${names.join(', ')}.`, {
        hint: `${first.failure.hint} A restore in earnest would have met the same: make a new backup now, and run the drill again.`,
        context: { failed: failed.length, archives: drilled.length, first: first.failure.code },
        cause: first.failure,
    });
}


/***/ }),

/***/ 35734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ parseSwitch),
/* harmony export */   kB: () => (/* binding */ parseWord),
/* harmony export */   oA: () => (/* binding */ parseWholeNumber),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

/**
 * A whole number in decimal digits.
 * @throws BackupError INPUT_INVALID
 */
function parseWholeNumber(given, { min, max }) {
    const number = /^\d{1,15}$/.test(given.text) ? Number(given.text) : Number.NaN;
    if (number >= min && number <= max)
        return number;
    throw invalid(given, `a whole number from ${min} to ${max}`);
}
const TRUE = new Set(['true', 'yes', 'on', '1']);
const FALSE = new Set(['false', 'no', 'off', '0']);
/**
 * A yes or no, in any letter case.
 * @throws BackupError INPUT_INVALID
 */
function parseSwitch(given) {
    const text = given.text.trim().toLowerCase();
    if (TRUE.has(text))
        return true;
    if (FALSE.has(text))
        return false;
    throw invalid(given, 'true or false');
}
/**
 * One of a few words.
 * @throws BackupError INPUT_INVALID
 */
function parseWord(given, words) {
    const word = words.find((candidate) => candidate === given.text);
    if (word !== undefined)
        return word;
    throw invalid(given, `one of ${words.join(', ')}`);
}
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
/**
 * An instant in ISO 8601 with its zone, or a day, which means its first instant in UTC.
 * @throws BackupError INPUT_INVALID
 */
function parseTime(given) {
    const { text } = given;
    const time = ISO_TIME.test(text) || DAY.test(text) ? new Date(text) : new Date(Number.NaN);
    if (!Number.isNaN(time.getTime()) && isRealDay(text.slice(0, 10)))
        return time;
    throw invalid(given, 'a time with its zone, such as 2026-11-23T01:04:05Z, or a day, such as 2026-11-23');
}
/** False for the 31st of February, which Date moves to March. */
function isRealDay(day) {
    const date = new Date(day);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
function invalid({ text, from }, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${from} must be ${expected}, and is "${text}".`, {
        hint: `Correct the value of ${from}.`,
        context: { from, given: text, expected },
    });
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

/***/ 13069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entriesOfDrill: () => (/* binding */ entriesOfDrill)
/* harmony export */ });
/* harmony import */ var _domain_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72795);
/* harmony import */ var _domain_verification_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42493);
/* harmony import */ var _journal_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15104);



/** One entry for each archive that a drill restored, or could not. */
function entriesOfDrill({ drilled }, time) {
    return drilled.map(({ entry, failure, recoveryMs, report, sizeBytes }) => (0,_domain_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .journalEntry */ .Ur)(time, {
        operation: 'drill',
        verdict: (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(report),
        database: entry.database,
        archive: entry.name,
        level: report.level,
        durationMs: recoveryMs === null ? null : Math.round(recoveryMs),
        archiveSizeBytes: entry.sizeBytes,
        snapshotSizeBytes: sizeBytes,
        ...(0,_journal_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOfFailure */ .D)(failure),
    }));
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

/***/ 94527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drillDocument: () => (/* binding */ drillDocument)
/* harmony export */ });
/* harmony import */ var _domain_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42493);
/* harmony import */ var _json_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74441);
/* harmony import */ var _json_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28047);



/** The evidence that a drill leaves. */
function drillDocument({ drilled, failure, startedAt, ...drill }) {
    return {
        ...(0,_json_results_js__WEBPACK_IMPORTED_MODULE_2__/* .envelope */ .R)('drill'),
        ...drill,
        startedAt: startedAt.toISOString(),
        drilled: drilled.map(({ entry, failure: error, report, ...rest }) => ({
            archive: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveItem */ .UE)(entry),
            verdict: (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(report),
            report,
            ...rest,
            error: error === null ? null : (0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(error),
        })),
        error: failure === null ? null : (0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(failure),
    };
}


/***/ }),

/***/ 55821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDrill: () => (/* binding */ renderDrill)
/* harmony export */ });
/* harmony import */ var _domain_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42493);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86905);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92286);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33467);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85795);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12489);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26126);







const TITLES = {
    ok: 'Came back',
    warning: 'Came back, with warnings',
    failed: 'Did not come back',
};
/** What a drill came to: how many archives came back, then each with its times and all its checks. */
function renderDrill(drill, style) {
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .separate */ .sj)([renderTally(drill, style), `  picked ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(drill.pickedBy)}`], ...drill.drilled.map((drilled) => renderDrilled(drilled, style))).join('\n');
}
function renderTally({ drilled, store, verdict }, style) {
    const back = drilled.filter(({ failure }) => failure === null).length;
    const title = `Drill: ${back} of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(drilled.length, 'archive')} came back`;
    return `${(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(style, verdict, title)}, from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(store)}`;
}
function renderDrilled({ entry, recoveryMs, recoveryPointMs, report, sizeBytes }, style) {
    const verdict = (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(report);
    const times = [
        ...(recoveryMs === null ? [] : [`${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSize */ .qI)(sizeBytes)} in ${(0,_times_js__WEBPACK_IMPORTED_MODULE_4__/* .renderDuration */ .PP)(recoveryMs)}`]),
        `recovery point ${(0,_times_js__WEBPACK_IMPORTED_MODULE_4__/* .renderDuration */ .PP)(recoveryPointMs)} ago`,
    ];
    return [
        `${(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(style, verdict, TITLES[verdict])}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(entry.name)}`,
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .indent */ .pZ)([times.join(', '), ...(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFindings */ .v)(report, style)]),
    ];
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
