export const id = 4510;
export const ids = [4510];
export const modules = {

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


/***/ })

};
