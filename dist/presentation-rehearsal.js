export const id = 5173;
export const ids = [5173];
export const modules = {

/***/ 5968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ CONTRACT_VERSION)
/* harmony export */ });
/** The version of the JSON contract. Fields may be added within a version; none is removed or changes its meaning. */
const CONTRACT_VERSION = 1;


/***/ }),

/***/ 46459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZK: () => (/* binding */ compareSettings),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   gQ: () => (/* binding */ assembleDifference),
/* harmony export */   ik: () => (/* binding */ hasChanges)
/* harmony export */ });
/** The whole difference from its parts. */
function assembleDifference(parts) {
    const { schema, settings, tables } = parts;
    return { ...parts, equal: schema.length === 0 && settings.length === 0 && tables.every(isUnchanged) };
}
/** Whether every row of a table was compared and is the same; a table that could not be compared is not unchanged. */
function isUnchanged(table) {
    return table.comparable === 'rows' && table.added + table.removed + table.changed === 0;
}
/** Whether rows of a table are known to differ; false also where that is not known. */
function hasChanges(table) {
    return table.comparable !== 'no' && table.added + table.removed + table.changed > 0;
}
/** Every setting in which two databases differ. */
function compareSettings(before, after) {
    return Object.keys(before)
        .filter((setting) => before[setting] !== after[setting])
        .map((setting) => ({ setting, before: String(before[setting]), after: String(after[setting]) }));
}


/***/ }),

/***/ 54207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ renderDifference),
/* harmony export */   renderDiffed: () => (/* binding */ renderDiffed)
/* harmony export */ });
/* harmony import */ var _domain_difference_difference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46459);
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12464);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6234);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78950);
/* harmony import */ var _kit_times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34537);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91407);







const LINES_SHOWN = 20;
/** How two archives or databases differ; never a value of a row. */
function renderDiffed({ after, before, difference, durationMs }, style) {
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .separate */ .sj)([
        renderTitle(difference, style),
        ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)((0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .renderFacts */ .Id)([
            ['Before', (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(before.subject)],
            ['After', (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(after.subject)],
            ['Time', (0,_kit_times_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDuration */ .PP)(durationMs)],
        ])),
    ], (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)(renderDifference(difference, style))).join('\n');
}
/** The rows of each table, the schema, the settings, and what could not be compared. */
function renderDifference(difference, style) {
    const { schema, settings, tables } = difference;
    const changed = tables.filter(_domain_difference_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .hasChanges */ .ik);
    const [head = '', ...rows] = (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .RM)([['Removed', 'Added', 'Changed', 'Table'], ...changed.map(rowOf)], ['right', 'right', 'right']);
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .separate */ .sj)(changed.length === 0 ? [] : [style.bold(head), ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .capLines */ .uv)(rows, LINES_SHOWN)], (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .capLines */ .uv)((0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .RM)(schema.map(renderObject)), LINES_SHOWN), settings.map(({ after, before, setting }) => (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(`${setting}: ${before} before, ${after} after`)), [...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .capLines */ .uv)(renderReasons(tables, style), LINES_SHOWN), ...renderVirtual(difference, style)], renderRest(tables));
}
function renderTitle(difference, style) {
    const { equal, schema, settings, tables } = difference;
    if (equal)
        return (0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'ok', 'Equal');
    return schema.length + settings.length > 0 || tables.some(_domain_difference_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .hasChanges */ .ik)
        ? (0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'note', 'Different')
        : (0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'warning', 'No difference found, but not everything could be compared');
}
function rowOf({ added, changed, removed, table }) {
    return [...[removed, added, changed].map(_kit_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .renderCount */ .SS), (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(table)];
}
function renderObject({ change, name, type }) {
    return [`${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(type)} ${change}`, (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(name)];
}
function renderReasons(tables, style) {
    return tables.flatMap((table) => {
        if (table.reason === undefined)
            return [];
        const mark = table.comparable === 'no' ? 'warning' : 'note';
        const title = table.comparable === 'no' ? 'not compared: ' : '';
        return [`${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .sign */ ._S)(style, mark)} ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(table.table)}: ${title}${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(table.reason)}`];
    });
}
function renderVirtual({ virtualTables }, style) {
    return virtualTables.length === 0 ? [] : [`${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .sign */ ._S)(style, 'note')} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .describeVirtual */ .T)(virtualTables)}`];
}
function renderRest(tables) {
    const same = tables.filter(_domain_difference_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnchanged */ ._5).length;
    return same === 0 ? [] : [`${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(same, 'table')} with the same rows.`];
}


/***/ }),

/***/ 91407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ describeVirtual)
/* harmony export */ });
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);

const NAMES_SHOWN = 5;
/** What became of virtual tables, with names as they are escaped for a terminal. */
function describeVirtual(virtualTables) {
    const more = virtualTables.length - NAMES_SHOWN;
    const names = virtualTables.slice(0, NAMES_SHOWN).map(_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$).join(', ');
    const rest = more > 0 ? ` and ${more} more` : '';
    return `Virtual tables hold no rows themselves; the tables behind them are compared: ${names}${rest}.`;
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

/***/ 44784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UE: () => (/* binding */ archiveItem),
/* harmony export */   eT: () => (/* binding */ verifiedItem),
/* harmony export */   md: () => (/* binding */ errorItem)
/* harmony export */ });
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
    const { archiveDigest, durationMs, failure, manifest, report, sizeBytes, snapshotDigest, verdict } = verified;
    return {
        verdict,
        report,
        manifest,
        archiveDigest,
        snapshotDigest,
        sizeBytes,
        durationMs,
        error: failure === null ? null : errorItem(failure),
    };
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


/***/ }),

/***/ 63359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearsalDocument: () => (/* binding */ rehearsalDocument)
/* harmony export */ });
/* harmony import */ var _document_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73850);
/* harmony import */ var _document_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44784);


function rehearsalDocument({ failure, ...rehearsed }) {
    return { ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)('rehearse'), ...rehearsed, error: failure === null ? null : (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(failure) };
}


/***/ }),

/***/ 54637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRehearsed: () => (/* binding */ renderRehearsed)
/* harmony export */ });
/* harmony import */ var _diff_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54207);
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12464);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6234);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78950);
/* harmony import */ var _kit_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34537);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13825);







const DETAILS_SHOWN = 10;
/** What a rehearsal came to, verdict first. */
function renderRehearsed(rehearsed, style) {
    const { database, difference, durationMs, end, findings, notes, sizeBytes, verdict } = rehearsed;
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .separate */ .sj)([
        (0,_kit_style_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(style, verdict, _words_js__WEBPACK_IMPORTED_MODULE_4__/* .REHEARSAL_TITLES */ .q[verdict]),
        ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .indent */ .pZ)((0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .renderFacts */ .Id)([
            ['Database', (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(database)],
            ['Size', (0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSize */ .qI)(sizeBytes)],
            ['Command', `took ${(0,_kit_times_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDuration */ .PP)(end.durationMs)}`],
            ['Time', (0,_kit_times_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDuration */ .PP)(durationMs)],
        ])),
    ], (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .indent */ .pZ)(findings.flatMap((finding) => renderFinding(finding, style))), difference === null ? [] : ['What the command changes:', ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .indent */ .pZ)((0,_diff_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDifference */ .M)(difference, style))], (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .indent */ .pZ)(notes.map((note) => `${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_2__/* .sign */ ._S)(style, 'note')} ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(note)}`))).join('\n');
}
function renderFinding(finding, style) {
    const { check, details = [], message, outcome } = finding;
    const hint = finding.outcome === 'failed' ? [style.dim(`→ ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(finding.hint)}`)] : [];
    return [
        `${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_2__/* .sign */ ._S)(style, outcome)} ${check.padEnd(13)}  ${style.colour(outcome, outcome.padEnd(7))}  ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(message)}`,
        ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .indent */ .pZ)((0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .indent */ .pZ)([...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .capLines */ .uv)(details.map(_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence), DETAILS_SHOWN), ...hint])),
    ];
}


/***/ }),

/***/ 13825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ REHEARSAL_TITLES)
/* harmony export */ });
/** What each verdict means, also for the page of the run. */
const REHEARSAL_TITLES = {
    ok: 'Rehearsed: the command may be run on the real database',
    warning: 'Rehearsed, with warnings',
    failed: 'Rehearsal failed: do not run this on the real database',
};


/***/ })

};
