export const id = 6756;
export const ids = [6756];
export const modules = {

/***/ 36756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ transferLimitMs),
/* harmony export */   usualNetwork: () => (/* binding */ usualNetwork)
/* harmony export */ });
/* unused harmony export USUAL_LIMITS */
/* harmony import */ var _retrying_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25026);

/**
 * Room for a bad line, and far from the six hours after which GitHub ends a job. All attempts at something that is silent
 * fit into the time for a transfer, so that its failure tells of the silence.
 */
const USUAL_LIMITS = {
    requestMs: 20_000,
    idleMs: 20_000,
    transferMs: 120_000,
    slowestBytesPerSecond: 262_144,
};
/** The usual network; a test gives one that does not wait. */
function usualNetwork(clock, version) {
    return { clock, limits: USUAL_LIMITS, patience: _retrying_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_PATIENCE */ .j, userAgent: `savepoint/${version}` };
}
/** How long a transfer of so many bytes may take. */
function transferLimitMs(sizeBytes, limits) {
    return limits.transferMs + Math.ceil((sizeBytes / limits.slowestBytesPerSecond) * 1_000);
}


/***/ }),

/***/ 25026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ retrying),
/* harmony export */   j: () => (/* binding */ USUAL_PATIENCE)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49285);
/* harmony import */ var _files_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1831);



/** What GitHub's own clients do, more or less: five attempts, and at most a minute for a rate limit. */
const USUAL_PATIENCE = {
    attempts: 5,
    firstPauseMs: 1_000,
    longestPauseMs: 60_000,
    wait: (durationMs, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(durationMs, undefined, { signal }),
};
/**
 * Calls until it succeeds, fails for good (not `transient`), or was tried often enough. A failure whose context has
 * `retryAfterMs` sets the pause itself.
 * @throws BackupError the last failure, or why the signal was aborted
 */
async function retrying(call, patience, signal) {
    for (let tried = 1;; tried += 1) {
        (0,_files_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNotAborted */ .J)(signal);
        try {
            return await call();
        }
        catch (error) {
            (0,_files_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNotAborted */ .J)(signal);
            const failure = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asBackupError */ .ZJ)(error);
            const pauseMs = pauseAfter(failure, tried, patience);
            if (pauseMs === null)
                throw failure;
            await pause(pauseMs, patience, signal);
        }
    }
}
/** Null when there is no point in another attempt. */
function pauseAfter(failure, tried, patience) {
    if (!failure.transient || tried >= patience.attempts)
        return null;
    const { retryAfterMs } = failure.context;
    if (typeof retryAfterMs === 'number')
        return retryAfterMs <= patience.longestPauseMs ? retryAfterMs : null;
    return Math.min(patience.firstPauseMs * 2 ** (tried - 1), patience.longestPauseMs);
}
async function pause(durationMs, { wait }, signal) {
    try {
        await wait(durationMs, signal);
    }
    catch (error) {
        (0,_files_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNotAborted */ .J)(signal);
        throw error;
    }
}


/***/ })

};
