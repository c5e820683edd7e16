export const id = 5221;
export const ids = [5221];
export const modules = {

/***/ 99722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ANY_ARCHIVES: () => (/* binding */ ANY_ARCHIVES)
/* harmony export */ });
/** Every archive. */
const ANY_ARCHIVES = { database: null, label: null, archives: [] };


/***/ })

};
