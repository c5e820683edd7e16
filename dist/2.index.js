export const id = 2;
export const ids = [2];
export const modules = {

/***/ 21631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bisect: () => (/* binding */ bisect_bisect)
});

// EXTERNAL MODULE: ./lib/operations/bisect.js + 1 modules
var bisect = __webpack_require__(92837);
// EXTERNAL MODULE: ./lib/presentation/bisect-document.js
var bisect_document = __webpack_require__(74008);
// EXTERNAL MODULE: ./lib/presentation/bisect-words.js
var bisect_words = __webpack_require__(16152);
// EXTERNAL MODULE: ./lib/presentation/escape-markdown.js
var escape_markdown = __webpack_require__(55743);
// EXTERNAL MODULE: ./lib/presentation/markdown.js
var markdown = __webpack_require__(93411);
// EXTERNAL MODULE: ./lib/presentation/quantities.js
var quantities = __webpack_require__(85795);
// EXTERNAL MODULE: ./lib/presentation/summary-page.js
var summary_page = __webpack_require__(53266);
// EXTERNAL MODULE: ./lib/presentation/summary-tables.js
var summary_tables = __webpack_require__(70132);
// EXTERNAL MODULE: ./lib/presentation/times.js
var times = __webpack_require__(26126);
;// CONCATENATED MODULE: ./lib/presentation/bisect-summary.js







/** The summary of a search: the two archives between which it happened, then every one that was asked. */
function renderBisectSummary(bisected) {
    const { archives, assertions, newestHolding, oldestBroken, probes } = bisected;
    const result = (0,bisect_words/* resultOf */.Bg)(bisected);
    return (0,summary_page/* renderPage */.Cf)([
        (0,summary_page/* renderSummaryTitle */.n2)(bisect_words/* RESULT_MARKS */.xu[result], bisect_words/* RESULT_TITLES */.eh[result]),
        assertions.map(escape_markdown/* markdownCode */.D).join('\n\n'),
        newestHolding === null ? '' : `It last holds in ${(0,escape_markdown/* markdownCode */.D)(newestHolding.name)}.`,
        oldestBroken === null ? '' : `It does not hold in ${(0,escape_markdown/* markdownCode */.D)(oldestBroken.name)} any more.`,
        (0,bisect_words/* caveatOf */.EZ)(bisected) ?? '',
        `${(0,quantities/* counted */.hS)(probes.length, 'archive')} of ${archives} were fetched and asked.`,
        (0,summary_tables/* cappedTable */.Uz)(['Archive', 'Made', 'Result', 'Found'], probes.map(({ entry, message, outcome }) => [
            (0,escape_markdown/* markdownCode */.D)(entry.name),
            (0,times/* renderTime */.sZ)(entry.createdAt),
            (0,summary_page/* renderMark */.oh)(bisect_words/* PROBE_MARKS */.Cg[outcome]),
            (0,markdown/* markdownSentence */.nv)(message === null ? bisect_words/* PROBE_WORDS */.$W[outcome] : `${bisect_words/* PROBE_WORDS */.$W[outcome]}: ${message}`),
        ])),
    ]);
}

// EXTERNAL MODULE: ./lib/presentation/bisect-text.js
var bisect_text = __webpack_require__(18174);
// EXTERNAL MODULE: ./lib/action/open-store.js
var open_store = __webpack_require__(15256);
;// CONCATENATED MODULE: ./lib/action/modes/bisect.js





/** Finds the newest archive in which an assertion still holds, with few downloads. */
async function bisect_bisect(inputs, surroundings) {
    const { store } = await (0,open_store/* openReadingStore */.cn)(inputs.store, surroundings);
    const bisected = await (0,bisect.bisect)(inputs, { ...surroundings, store });
    const { failure, newestHolding, probes } = bisected;
    return {
        text: (style) => (0,bisect_text.renderBisected)(bisected, style),
        summary: renderBisectSummary(bisected),
        annotations: [],
        outputs: {
            verdict: failure === null ? 'ok' : 'failed',
            archives: String(probes.length),
            'archive-name': newestHolding?.name ?? '',
        },
        documents: [(0,bisect_document.bisectDocument)(bisected)],
        failure,
    };
}


/***/ }),

/***/ 94879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ narrowStore)
/* harmony export */ });
/**
 * A store in which only some archives are seen. A store that has to ask for its listing need not look any further:
 * GitHub finds the archives of one database in few requests, whatever else the repository has.
 */
function narrowStore(store, { database, label }) {
    return {
        description: store.description,
        openScratch: () => store.openScratch(),
        list: async (query = {}) => {
            const catalog = await store.list(database === null ? query : { database, ...query });
            return label === null ? catalog : catalog.filter((entry) => entry.label === label);
        },
        publish: (archive, signal) => store.publish(archive, signal),
        fetch: (entry, directory, signal) => store.fetch(entry, directory, signal),
        remove: (entry) => store.remove(entry),
        setPinned: (entry, pinned) => store.setPinned(entry, pinned),
    };
}


/***/ }),

/***/ 15256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ openPublishingStore),
/* harmony export */   cn: () => (/* binding */ openReadingStore),
/* harmony export */   zk: () => (/* binding */ openRenewingStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _stores_directory_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64970);
/* harmony import */ var _narrow_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94879);




/** Opens the store that create publishes in. What belongs to GitHub is loaded only for GitHub. */
async function openPublishingStore(inputs, surroundings) {
    if (inputs.kind === 'artifact') {
        return (await Promise.all(/* import() */[__webpack_require__.e(2819), __webpack_require__.e(1899), __webpack_require__.e(7820), __webpack_require__.e(1620)]).then(__webpack_require__.bind(__webpack_require__, 11620))).openPublishingArtifacts(inputs, surroundings);
    }
    const { root, store } = openDirectory(inputs, surroundings);
    return {
        store,
        factsOf: ({ entry }) => ({
            artifact: null,
            requestedDays: null,
            path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...entry.id.split('/')),
            downloadedAgain: false,
        }),
    };
}
/** Opens the store from which archives are read. */
async function openReadingStore(inputs, surroundings) {
    if (inputs.kind === 'artifact') {
        return (await Promise.all(/* import() */[__webpack_require__.e(2819), __webpack_require__.e(1899), __webpack_require__.e(7820), __webpack_require__.e(1620)]).then(__webpack_require__.bind(__webpack_require__, 11620))).openReadingArtifacts(inputs, surroundings);
    }
    const { root, store } = openDirectory(inputs, surroundings);
    return {
        store: (0,_narrow_store_js__WEBPACK_IMPORTED_MODULE_3__/* .narrowStore */ .b)(store, { database: null, label: inputs.label }),
        isTrusted: async () => true,
        // A store is not made only to remember a safety copy, which lies beside its target all the same.
        recordSafetyCopy: async ({ path, target }) => {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root))
                await store.recordSafetyCopy({ target, name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) });
        },
    };
}
/** Opens the store in which archives are renewed. */
async function openRenewingStore(inputs, surroundings) {
    if (inputs.kind === 'artifact') {
        return (await Promise.all(/* import() */[__webpack_require__.e(2819), __webpack_require__.e(1899), __webpack_require__.e(7820), __webpack_require__.e(1620)]).then(__webpack_require__.bind(__webpack_require__, 11620))).openRenewingArtifacts(inputs, surroundings);
    }
    return { store: openDirectory(inputs, surroundings).store, expiring: null };
}
function openDirectory({ path }, { clock, job }) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(job.workspace, path);
    return { root, store: new _stores_directory_store_js__WEBPACK_IMPORTED_MODULE_2__.DirectoryStore(root, clock) };
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

/***/ 74008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bisectDocument: () => (/* binding */ bisectDocument)
/* harmony export */ });
/* harmony import */ var _json_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74441);
/* harmony import */ var _json_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28047);


function bisectDocument(bisected) {
    const { failure, newestHolding, oldestBroken, probes, ...rest } = bisected;
    return {
        ...(0,_json_results_js__WEBPACK_IMPORTED_MODULE_1__/* .envelope */ .R)('bisect'),
        ...rest,
        probes: probes.map(({ entry, ...probe }) => ({ archive: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveItem */ .UE)(entry), ...probe })),
        newestHolding: newestHolding && (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveItem */ .UE)(newestHolding),
        oldestBroken: oldestBroken && (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveItem */ .UE)(oldestBroken),
        error: failure && (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .errorItem */ .md)(failure),
    };
}


/***/ }),

/***/ 18174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderBisected: () => (/* binding */ renderBisected)
/* harmony export */ });
/* harmony import */ var _bisect_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16152);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86905);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33467);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85795);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12489);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26126);






/** What a search found, and every archive that was asked, newest first. */
function renderBisected(bisected, style) {
    const { archives, probes } = bisected;
    const newestFirst = probes.toSorted((a, b) => b.entry.createdAt.getTime() - a.entry.createdAt.getTime());
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .separate */ .sj)(renderAnswer(bisected, style), (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)([
        `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(probes.length, 'archive')} of ${archives} asked, newest first:`,
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .RM)(newestFirst.map((probe) => rowOf(probe, style))),
    ])).join('\n');
}
function renderAnswer(bisected, style) {
    const result = (0,_bisect_words_js__WEBPACK_IMPORTED_MODULE_0__/* .resultOf */ .Bg)(bisected);
    const caveat = (0,_bisect_words_js__WEBPACK_IMPORTED_MODULE_0__/* .caveatOf */ .EZ)(bisected);
    return [
        (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(style, _bisect_words_js__WEBPACK_IMPORTED_MODULE_0__/* .RESULT_MARKS */ .xu[result], _bisect_words_js__WEBPACK_IMPORTED_MODULE_0__/* .RESULT_TITLES */ .eh[result]),
        ...placesOf(result, bisected),
        ...(caveat === null ? [] : [`  ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .sign */ ._S)(style, 'note')} ${caveat}`]),
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
    return entry === null ? [] : [`  ${what}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(entry.name)} (${(0,_times_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTime */ .sZ)(entry.createdAt)})`];
}
function rowOf({ entry, message, outcome }, style) {
    const why = message === null ? '' : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(message)}`;
    return [
        `${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .sign */ ._S)(style, _bisect_words_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBE_MARKS */ .Cg[outcome])} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(entry.name)}`,
        `${_bisect_words_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBE_WORDS */ .$W[outcome]}${why}`,
    ];
}


/***/ }),

/***/ 16152:
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
