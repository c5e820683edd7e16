export const id = 3212;
export const ids = [3212];
export const modules = {

/***/ 73212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderIssue: () => (/* binding */ renderIssue)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93411);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26126);




const TITLES = {
    create: 'Backups are failing',
    verify: 'An archive is not good',
    restore: 'A restore failed',
    prune: 'Retention failed',
    check: 'A live database is damaged',
    drill: 'A restore drill failed',
    renew: 'Archives could not be renewed',
    status: 'The backups need attention',
};
/**
 * An announcement as an issue on GitHub says it.
 * @param scope what the operation is about, for its title; empty for everything
 */
function renderIssue(announcement, scope) {
    const { alerts, operation, store, time } = announcement;
    return {
        title: `Savepoint: ${TITLES[operation]}${scope === '' ? '' : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(scope)})`}`,
        body: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownBlocks */ .KR)(...alerts.map(renderAlert), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownFacts */ .ZL)([
            ['Store', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)(store)],
            ['Last seen', (0,_times_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTime */ .sZ)(time)],
        ]), 'This issue is kept up to date, and closed when the trouble is over.'),
        recovery: `Over at ${(0,_times_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTime */ .sZ)(time)}: savepoint ${operation} succeeded.`,
    };
}
function renderAlert({ code, message, remedy, severity }) {
    const lines = [
        `[!${severity === 'failed' ? 'CAUTION' : 'WARNING'}]`,
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)(message)}${code === null ? '' : ` (${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(code)})`}`,
        ...(remedy === null ? [] : ['', `**What to do:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)(remedy)}`]),
    ];
    return lines.map((line) => `> ${line}`).join('\n');
}


/***/ })

};
