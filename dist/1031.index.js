export const id = 1031;
export const ids = [1031];
export const modules = {

/***/ 91031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderNothingFound: () => (/* binding */ renderNothingFound)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93411);
/* harmony import */ var _summary_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53266);


/** The summary of a step that found no archive at all and was told that this is no failure. */
function renderNothingFound({ message }, mode) {
    const title = mode === 'restore' ? 'Nothing was restored' : 'Nothing was verified';
    return (0,_summary_page_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPage */ .Cf)([
        (0,_summary_page_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummaryTitle */ .n2)('skipped', `${title}: there is no archive yet`),
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownSentence */ .nv)(message)} On a first run this is expected; the step went on because \`if-no-archive-found\` is \`ignore\`.`,
    ]);
}


/***/ })

};
