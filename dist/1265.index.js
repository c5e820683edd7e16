export const id = 1265;
export const ids = [1265];
export const modules = {

/***/ 31265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   useProxy: () => (/* binding */ useProxy)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);

const VARIABLES = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'];
/**
 * Sends all requests through the proxy that the environment names, as GitHub's own actions do: behind a firewall a
 * machine has no other way out. `NO_PROXY` is honoured. A Node.js before 24.14 has no such setting.
 */
function useProxy(environment) {
    if (VARIABLES.some((name) => environment[name]))
        node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv?.(environment);
}


/***/ })

};
