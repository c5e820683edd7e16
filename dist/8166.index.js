export const id = 8166;
export const ids = [8166,4288];
export const modules = {

/***/ 27976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  list: () => (/* binding */ list_list)
});

// EXTERNAL MODULE: ./lib/operations/list.js
var list = __webpack_require__(4288);
// EXTERNAL MODULE: ./lib/presentation/json-results.js
var json_results = __webpack_require__(28047);
// EXTERNAL MODULE: ./lib/presentation/list-text.js
var list_text = __webpack_require__(57080);
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
;// CONCATENATED MODULE: ./lib/presentation/summary-list.js






/** The summary of list: the archives of a store, newest first. */
function renderListSummary(catalog, place, now) {
    const store = (0,markdown/* markdownSentence */.nv)(place.store);
    if (catalog.length === 0)
        return (0,summary_page/* renderPage */.Cf)([(0,summary_page/* renderSummaryTitle */.n2)('skipped', 'No archives'), `In ${store}.`]);
    const total = catalog.reduce((sum, { expired, sizeBytes }) => sum + (expired ? 0 : sizeBytes), 0);
    return (0,summary_page/* renderPage */.Cf)([
        (0,summary_page/* renderSummaryTitle */.n2)('ok', `${(0,quantities/* counted */.hS)(catalog.length, 'archive')} (${(0,quantities/* renderSize */.qI)(total)})`),
        `In ${store}, newest first.`,
        renderEntries(catalog, now),
    ]);
}
/** The name of an archive says its label and its time; in a directory it is also its id. */
function renderEntries(catalog, now) {
    const hasIds = catalog.some(({ id, name }) => !id.endsWith(name));
    const rows = catalog.map((entry) => [
        (0,escape_markdown/* markdownCode */.D)(entry.name),
        (0,markdown/* markdownUnbroken */.A8)((0,times/* renderAge */.Qt)(entry.createdAt, now)),
        (0,markdown/* markdownUnbroken */.A8)((0,quantities/* renderSize */.qI)(entry.sizeBytes)),
        notesOf(entry),
        ...(hasIds ? [(0,escape_markdown/* escapeMarkdown */.F)(entry.id)] : []),
    ]);
    const headings = ['Archive', 'Age', 'Size', 'Notes', ...(hasIds ? ['Id'] : [])];
    return (0,summary_tables/* cappedTable */.Uz)(headings, rows, ['left', 'right', 'right', 'left', 'right']);
}
function notesOf({ expired, expiresAt, kind, pinned }) {
    const state = expired
        ? 'expired'
        : expiresAt === null
            ? null
            : (0,markdown/* markdownUnbroken */.A8)(`until ${(0,times/* renderDay */.Nm)(expiresAt)}`);
    const notes = [kind === 'safety' ? 'safety copy' : null, pinned ? 'pinned' : null, state];
    return notes.filter((note) => note !== null).join(', ');
}

// EXTERNAL MODULE: ./lib/action/open-store.js
var open_store = __webpack_require__(15256);
;// CONCATENATED MODULE: ./lib/action/modes/list.js





/** Lists the archives of a store. */
async function list_list(inputs, surroundings) {
    const { store } = await (0,open_store/* openReadingStore */.cn)(inputs.store, surroundings);
    const catalog = await (0,list.listCatalog)({ database: inputs.database, recent: null }, { store });
    const now = surroundings.clock.now();
    const { description } = store;
    return {
        text: (style) => (0,list_text.renderCatalog)(catalog, description, now, style),
        summary: renderListSummary(catalog, { ...surroundings.job, store: description }, now),
        annotations: [],
        outputs: { verdict: 'ok', archives: String(catalog.length), 'archive-name': catalog[0]?.name ?? '' },
        documents: [(0,json_results.listDocument)(catalog, description)],
        failure: null,
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

/***/ 4288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listCatalog: () => (/* binding */ listCatalog)
/* harmony export */ });
/**
 * The archives of the store, newest first; empty when there are none.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
async function listCatalog(request, { store }) {
    const catalog = await store.list(request.database === null ? {} : { database: request.database });
    return request.recent === null ? catalog : catalog.slice(0, request.recent);
}


/***/ }),

/***/ 57080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCatalog: () => (/* binding */ renderCatalog)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33467);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85795);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12489);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26126);





const HEADINGS = ['Created', 'Age', 'Size', 'Kind', 'Label', 'Notes', 'Archive'];
/**
 * The archives of a store, newest first.
 * @param store the store's own description
 */
function renderCatalog(catalog, store, now, style) {
    if (catalog.length === 0)
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'note', `No archives in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(store)}`);
    const total = catalog.reduce((sum, entry) => sum + entry.sizeBytes, 0);
    const [head = '', ...rows] = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .alignColumns */ .RM)([HEADINGS, ...catalog.map((entry) => rowOf(entry, now))], ['left', 'right', 'right']);
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .separate */ .sj)([style.bold(head), ...rows], [`${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(catalog.length, 'archive')}, ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSize */ .qI)(total)}, in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(store)}`]).join('\n');
}
function rowOf(entry, now) {
    const { createdAt, kind, label, name, sizeBytes } = entry;
    return [
        (0,_times_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTime */ .sZ)(createdAt),
        (0,_times_js__WEBPACK_IMPORTED_MODULE_2__/* .renderAge */ .Qt)(createdAt, now),
        (0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSize */ .qI)(sizeBytes),
        kind,
        label === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(label),
        notesOf(entry),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(name),
    ];
}
function notesOf({ expired, expiresAt, pinned }) {
    if (expired)
        return 'expired';
    const until = expiresAt === null ? [] : [`until ${(0,_times_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTime */ .sZ)(expiresAt)}`];
    return [...(pinned ? ['pinned'] : []), ...until].join(', ');
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
