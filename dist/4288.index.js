export const id = 4288;
export const ids = [4288];
export const modules = {

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


/***/ })

};
