export const id = 6719;
export const ids = [6719];
export const modules = {

/***/ 76719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ renderVariables),
/* harmony export */   parseTimeLimitMs: () => (/* binding */ parseTimeLimitMs),
/* harmony export */   parseVariable: () => (/* binding */ parseVariable)
/* harmony export */ });
/* unused harmony export DATABASE_VARIABLE */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35734);


const DEFAULT_TIME_LIMIT_S = 600;
const MAX_TIME_LIMIT_S = 86_400;
/** The variable in which a rehearsed command always finds the copy. */
const DATABASE_VARIABLE = 'SAVEPOINT_DATABASE';
/**
 * A variable from `NAME=value`.
 * @throws BackupError INPUT_INVALID
 */
function parseVariable({ from, text }) {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
    if (name !== undefined && value !== undefined && name !== DATABASE_VARIABLE)
        return { name, value };
    // What stands there may be a secret that lost its name.
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${from} must be NAME=value, such as DATABASE_URL=file:{database}.`, {
        hint: `A name has letters, digits and "_". {database} becomes the path of the copy, which ${DATABASE_VARIABLE} has anyway.`,
        context: { from, name: name ?? null },
    });
}
/**
 * For how many milliseconds a rehearsed command may run; given in seconds.
 * @throws BackupError INPUT_INVALID
 */
function parseTimeLimitMs(given) {
    const seconds = given === null ? DEFAULT_TIME_LIMIT_S : (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWholeNumber */ .oA)(given, { min: 1, max: MAX_TIME_LIMIT_S });
    return seconds * 1_000;
}
/** The variables with the path of the copy in them. */
function renderVariables(templates, database) {
    // A function, because `$` in a text that replaces another has a meaning.
    const named = templates.map(({ name, value }) => [name, value.replaceAll('{database}', () => database)]);
    return { ...Object.fromEntries(named), [DATABASE_VARIABLE]: database };
}


/***/ })

};
