export const id = 4675;
export const ids = [4675];
export const modules = {

/***/ 24675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPinned: () => (/* binding */ renderPinned)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12489);


/** What pinning an archive, or letting it go, means from now on. */
function renderPinned({ name, pinned }, style) {
    const effect = pinned
        ? 'Pinned: no retention policy removes'
        : 'No longer pinned: the retention policy decides about';
    return `${(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'ok', effect)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(name)}`;
}


/***/ })

};
