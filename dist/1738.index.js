export const id = 1738;
export const ids = [1738];
export const modules = {

/***/ 91738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   renderJsonLine: () => (/* binding */ renderJsonLine)
/* harmony export */ });
/** Characters that a terminal or GitHub's runner could take as more than text, where JSON itself leaves them alone. */
const ACTING = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|(?<=##)\[/gu;
/** One JSON document, indented. Every acting character is written as `\uXXXX`, so its meaning is the same. */
function renderJson(document) {
    return escapeActing(JSON.stringify(document, null, 2));
}
/** One JSON document on one line, for a sequence of them. */
function renderJsonLine(document) {
    return escapeActing(JSON.stringify(document));
}
function escapeActing(json) {
    return json.replace(ACTING, (character) => [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join(''));
}


/***/ })

};
