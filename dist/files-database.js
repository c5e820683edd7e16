export const id = 6086;
export const ids = [6086];
export const modules = {

/***/ 86089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSources: () => (/* binding */ findSources)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63756);



const SIDECAR = /-(?:wal|shm|journal)$/;
/**
 * The databases that the user named: paths as they are, and patterns such as `data/*.db` as the files that match, in
 * the order of their names. A path that exists is never a pattern, whatever characters it has.
 * @returns absolute paths; each once
 * @throws BackupError SOURCE_NOT_FOUND when a pattern matches no file, INPUT_INVALID for an empty path
 */
async function findSources(named, folder) {
    const found = await Promise.all(named.map((name) => findNamed(name, folder)));
    return [...new Set(found.flat())];
}
async function findNamed(name, folder) {
    if (name === '')
        throw unnamed();
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name);
    if (!/[*?[{]/.test(name) || (await isThere(path)))
        return [path];
    const matches = [];
    for await (const match of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(name, { cwd: folder })) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, match);
        if (!SIDECAR.test(match) && (await mayBeDatabase(candidate)))
            matches.push(candidate);
    }
    if (matches.length > 0)
        return matches.sort();
    throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('SOURCE_NOT_FOUND', `No file matches ${name} in ${folder}.`, {
        hint: 'Check the pattern and the folder. A backup of nothing is never reported as a success.',
        context: { pattern: name, folder },
    });
}
/** A link that leads nowhere is looked at all the same: what it should lead to is missing, and that must be told. */
async function mayBeDatabase(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null))?.isFile() ?? true;
}
function unnamed() {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('INPUT_INVALID', 'The path of a database is empty.', {
        hint: 'Give the path of the database file. Is a variable in the command not set?',
    });
}
async function isThere(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null)) !== null;
}


/***/ })

};
