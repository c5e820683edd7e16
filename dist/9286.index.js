export const id = 9286;
export const ids = [9286];
export const modules = {

/***/ 19286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findRowDrops),
/* harmony export */   parseRowDropLimits: () => (/* binding */ parseRowDropLimits)
/* harmony export */ });
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35734);
/* harmony import */ var _table_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67625);


/** Nothing may be lost unless somebody says so: a migration that means to lose rows is the exception. */
const DEFAULT_PERCENT = 0;
/**
 * The limits from lines such as `5` for every table and `sessions=100` for one.
 * @throws BackupError INPUT_INVALID
 */
function parseRowDropLimits(lines) {
    let percent = DEFAULT_PERCENT;
    const named = [];
    for (const { from, text } of lines) {
        const at = text.lastIndexOf('=');
        const limit = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWholeNumber */ .oA)({ text: text.slice(at + 1).trim(), from }, { min: 0, max: 100 });
        if (at < 0)
            percent = limit;
        else
            named.push([text.slice(0, at).trim().toLowerCase(), limit]);
    }
    return { percent, percentOfTable: new Map(named) };
}
/** Every table that has fewer rows than before, or is gone with all of them. Tables that cannot be counted are left out. */
function findRowDrops(before, after, limits) {
    return (0,_table_change_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTableRows */ .X)(before, after).flatMap((change) => dropOf(change, limits));
}
function dropOf({ change, rowsAfter, rowsBefore, table }, limits) {
    const isGone = change === 'disappears';
    const left = isGone ? 0 : rowsAfter;
    if (rowsBefore === null || left === null || left >= rowsBefore)
        return [];
    const limitPercent = limits.percentOfTable.get(table.toLowerCase()) ?? limits.percent;
    const isAllowed = (rowsBefore - left) * 100 <= limitPercent * rowsBefore;
    return [{ table, rowsBefore, rowsAfter: left, isGone, limitPercent, isAllowed }];
}


/***/ }),

/***/ 67625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ compareTableRows)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63108);

/** Every table of both states: first those that are there before, in their order, then the new ones. */
function compareTableRows(before, after) {
    const later = new Map(after.map((table) => [(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .i)(table), table]));
    const earlier = new Set(before.map(_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .i));
    return [
        ...before.map((table) => changeOf(table, later.get((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .i)(table)))),
        ...after
            .filter((table) => !earlier.has((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .i)(table)))
            .map(({ name, rows }) => ({
            table: name,
            change: 'appears',
            rowsBefore: null,
            rowsAfter: rows,
        })),
    ];
}
function changeOf(before, after) {
    const { name: table, rows: rowsBefore } = before;
    if (after === undefined)
        return { table, change: 'disappears', rowsBefore, rowsAfter: null };
    return { table, change: compareCounts(rowsBefore, after.rows), rowsBefore, rowsAfter: after.rows };
}
function compareCounts(before, after) {
    if (before === null || after === null)
        return 'not countable';
    return before === after ? 'same count' : 'rows';
}


/***/ })

};
