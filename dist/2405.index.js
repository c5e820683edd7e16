export const id = 2405;
export const ids = [2405];
export const modules = {

/***/ 92286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ renderFindings),
/* harmony export */   x: () => (/* binding */ renderProblems)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33467);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12489);



/** How many single problems are shown under a finding. */
const DETAILS_SHOWN = 10;
/** What is damaged, as an answer to the question where to look. */
const DAMAGED_WORDS = {
    source: 'the source, when the snapshot was taken',
    archive: 'the archive, since it was made',
    target: 'the target of the restore',
};
/** Every check of a report by name, one a line; under those that are not ok what was found and what to do. */
function renderFindings({ findings }, style) {
    const checkWidth = Math.max(...findings.map(({ check }) => check.length));
    const outcomeWidth = Math.max(...findings.map(({ outcome }) => outcome.length));
    return findings.flatMap((finding) => {
        const { check, message, outcome } = finding;
        const word = style.colour(outcome, outcome.padEnd(outcomeWidth));
        return [
            `${(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .sign */ ._S)(style, outcome)} ${check.padEnd(checkWidth)}  ${word}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(message)}`,
            ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)(renderConsequences(finding, style))),
        ];
    });
}
/** Only the findings of a report that are not ok; empty when all are. */
function renderProblems(report, style) {
    return renderFindings({ ...report, findings: report.findings.filter(isProblem) }, style);
}
function isProblem({ outcome }) {
    return outcome === 'failed' || outcome === 'warning';
}
function renderConsequences({ details = [], damaged, hint }, style) {
    return [
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .capLines */ .uv)(details.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence), DETAILS_SHOWN),
        ...(damaged === undefined ? [] : [`Damaged: ${DAMAGED_WORDS[damaged]}.`]),
        ...(hint === undefined ? [] : [style.dim(`→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(hint)}`)]),
    ];
}


/***/ }),

/***/ 33467:
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

/***/ 22405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPlanToConfirm: () => (/* binding */ renderPlanToConfirm),
  renderRestored: () => (/* binding */ renderRestored)
});

// EXTERNAL MODULE: ./lib/presentation/escape.js
var presentation_escape = __webpack_require__(86905);
// EXTERNAL MODULE: ./lib/presentation/findings-text.js
var findings_text = __webpack_require__(92286);
// EXTERNAL MODULE: ./lib/presentation/lines.js
var lines = __webpack_require__(33467);
// EXTERNAL MODULE: ./lib/presentation/quantities.js
var quantities = __webpack_require__(85795);
// EXTERNAL MODULE: ./lib/presentation/style.js
var presentation_style = __webpack_require__(12489);
;// CONCATENATED MODULE: ./lib/presentation/plan-text.js




const TABLES_SHOWN = 20;
/** What a restore would do: how, and what would be lost and returned. */
function renderPlan(plan, style) {
    const { archive, method, methodReason, safetyCopy, targetName } = plan;
    return (0,lines/* separate */.sj)((0,lines/* renderFacts */.Id)([
        ['Archive', (0,presentation_escape.escapeSentence)(archive)],
        ['Target', (0,presentation_escape.escapeSentence)(targetName)],
        ['Method', `${method}, because ${(0,presentation_escape.escapeSentence)(methodReason)}`],
        ['Safety copy', safetyCopy === null ? 'none: nothing is replaced' : (0,presentation_escape.escapeSentence)(safetyCopy)],
        ['Disk space', (0,quantities/* renderSize */.qI)(plan.neededBytes)],
    ]), renderEffect(plan, style));
}
/** What a restore changes: rows per table, settings of the database, and what to be careful about. */
function renderEffect(plan, style) {
    return (0,lines/* separate */.sj)(renderChanges(plan, style), plan.differences.map(renderDifference), plan.warnings.map((warning) => `${(0,presentation_style/* sign */._S)(style, 'warning')} ${(0,presentation_escape.escapeSentence)(warning)}`));
}
/** Two digests of schemas say no more than that they differ. */
function renderDifference({ expected, fact, got }) {
    return fact === 'schema'
        ? 'The schema is another one afterwards.'
        : (0,presentation_escape.escapeSentence)(`${fact}: ${expected} before, ${got} after`);
}
function renderChanges({ method, tables }, style) {
    if (method === 'create')
        return [];
    if (tables === null)
        return [`${(0,presentation_style/* sign */._S)(style, 'warning')} What is lost cannot be said: the target cannot be read.`];
    const changed = tables.filter(isChanged);
    const rest = tables.length - changed.length;
    const [head = '', ...rows] = (0,lines/* alignColumns */.RM)([['Before', 'After', 'Change', 'Table'], ...changed.map((change) => rowOf(change, style))], ['right', 'right']);
    return [
        ...(changed.length === 0 ? [] : [style.bold(head), ...(0,lines/* capLines */.uv)(rows, TABLES_SHOWN)]),
        ...(rest === 0 ? [] : [`${(0,quantities/* counted */.hS)(rest, 'table')} with the same number of rows before and after.`]),
    ];
}
function isChanged(table) {
    return table.change !== 'same count';
}
function rowOf(change, style) {
    const { rowsAfter, rowsBefore, table } = change;
    return [renderRows(rowsBefore), renderRows(rowsAfter), renderChange(change, style), (0,presentation_escape/* escapeName */.L$)(table)];
}
function renderRows(rows) {
    return rows === null ? '–' : (0,quantities/* renderCount */.SS)(rows);
}
function renderChange({ change, rowsAfter, rowsBefore }, style) {
    const gained = (rowsAfter ?? 0) - (rowsBefore ?? 0);
    switch (change) {
        case 'not countable':
            return 'cannot be counted';
        case 'appears':
            return 'table returns';
        case 'disappears':
            return style.colour('warning', 'table lost');
        case 'rows':
            return gained > 0
                ? `${(0,quantities/* counted */.hS)(gained, 'row')} more`
                : style.colour('warning', `${(0,quantities/* counted */.hS)(-gained, 'row')} fewer`);
    }
}

// EXTERNAL MODULE: ./lib/presentation/shell-word.js
var shell_word = __webpack_require__(50947);
// EXTERNAL MODULE: ./lib/presentation/times.js
var times = __webpack_require__(26126);
;// CONCATENATED MODULE: ./lib/presentation/restore-text.js








/** Within how long a database must be back in an emergency. */
const EMERGENCY_LIMIT_MS = 15 * 60_000;
/** The end of a restore or of its dry run, verdict first, with the way to undo it. */
function renderRestored(restored, emergency, style) {
    return restored.outcome === 'planned'
        ? renderDryRun(restored, style)
        : renderDone(restored, emergency, style);
}
/** A plan to be confirmed, before anything is written. */
function renderPlanToConfirm(plan, style) {
    const title = `This restore would replace the content of ${(0,presentation_escape.escapeSentence)(plan.targetName)}`;
    return [(0,presentation_style/* headline */.Pl)(style, 'warning', title), ...(0,lines/* indent */.pZ)(renderPlan(plan, style)), ''].join('\n');
}
function renderDryRun(restored, style) {
    const { plan, verified } = restored;
    return (0,lines/* separate */.sj)([
        (0,presentation_style/* headline */.Pl)(style, restored.verdict, 'Dry run: this is what the restore would do'),
        ...(0,lines/* indent */.pZ)(renderPlan(plan, style)),
    ], (0,lines/* indent */.pZ)((0,findings_text/* renderFindings */.v)(verified.report, style)), renderPassedOver(restored, style), ['Nothing was written.']).join('\n');
}
function renderDone(restored, emergency, style) {
    const { notes, plan, verified } = restored;
    return (0,lines/* separate */.sj)([
        (0,presentation_style/* headline */.Pl)(style, restored.verdict, `Restored ${(0,presentation_escape.escapeSentence)(restored.target)}`),
        ...(0,lines/* indent */.pZ)((0,lines/* renderFacts */.Id)(factsOf(restored))),
    ], (0,lines/* indent */.pZ)(renderEffect(plan, style)), (0,lines/* indent */.pZ)((0,findings_text/* renderFindings */.v)(verified.report, style)), renderPassedOver(restored, style), (0,lines/* indent */.pZ)(notes.map((note) => `${(0,presentation_style/* sign */._S)(style, 'note')} ${(0,presentation_escape.escapeSentence)(note)}`)), emergency ? [renderEmergencyTime(restored.durationMs, style)] : [], renderUndo(restored)).join('\n');
}
function factsOf({ archive, chosenBy, durationMs, plan, safetyCopy, verified, }) {
    return [
        ['Archive', `${(0,presentation_escape.escapeSentence)(archive)} (chosen ${(0,presentation_escape.escapeSentence)(chosenBy)})`],
        ['Method', `${plan.method}, because ${(0,presentation_escape.escapeSentence)(plan.methodReason)}`],
        ['Size', (0,quantities/* renderSize */.qI)(verified.sizeBytes)],
        ['Level', verified.report.level ?? 'none'],
        ['Time', (0,times/* renderDuration */.PP)(durationMs)],
        ['Safety copy', safetyCopy === null ? 'none: there was nothing to replace' : (0,presentation_escape.escapeSentence)(safetyCopy)],
    ];
}
function renderPassedOver({ passedOver }, style) {
    if (passedOver.length === 0)
        return [];
    return [
        (0,presentation_style/* headline */.Pl)(style, 'warning', 'Newer archives were passed over'),
        ...(0,lines/* indent */.pZ)(passedOver.map(({ name, reason }) => (0,presentation_escape.escapeSentence)(`${name}: ${reason}`))),
    ];
}
function renderEmergencyTime(durationMs, style) {
    const mark = durationMs <= EMERGENCY_LIMIT_MS ? 'ok' : 'warning';
    const verdict = mark === 'ok' ? 'within' : 'over';
    return (0,presentation_style/* headline */.Pl)(style, mark, `Back after ${(0,times/* renderDuration */.PP)(durationMs)}: ${verdict} the limit of 15 min`);
}
function renderUndo({ safetyCopy, target }) {
    if (safetyCopy === null)
        return [];
    return ['To undo this restore:', `  savepoint restore --undo --to ${(0,shell_word/* shellWord */.r)(target)}`];
}


/***/ }),

/***/ 50947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);

/**
 * A path or name as one word of a command that a person copies into a POSIX shell. What acts on a terminal is shown
 * escaped even so: such a name has to be typed by whoever knows it.
 */
function shellWord(text) {
    const word = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(text);
    return /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
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
