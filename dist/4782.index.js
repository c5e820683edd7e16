export const id = 4782;
export const ids = [4782];
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


/***/ })

};
