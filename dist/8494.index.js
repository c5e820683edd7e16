export const id = 8494;
export const ids = [8494];
export const modules = {

/***/ 1831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ assertNotAborted)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

/**
 * Stops here when a signal was given: with its reason where that is an error of ours, which says why another part gave
 * up, otherwise with CANCELLED.
 * @throws BackupError
 */
function assertNotAborted(signal) {
    if (!signal.aborted)
        return;
    throw signal.reason instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj ? signal.reason : (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .KW)('its caller');
}


/***/ }),

/***/ 28494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/files/assert-not-aborted.js
var assert_not_aborted = __webpack_require__(1831);
;// CONCATENATED MODULE: ./lib/files/command-group.js

/** How long programs have to end by themselves before they are made to. */
const GRACE_MS = 2_000;
/** Asks a command and everything that it started to end, and makes them after a while. */
function endGroup(child) {
    signalGroup(child, 'SIGTERM');
    const timer = setTimeout(() => killGroup(child), GRACE_MS);
    child.once('exit', () => clearTimeout(timer));
}
/** Ends a command and everything that it started, at once. */
function killGroup(child) {
    signalGroup(child, 'SIGKILL');
}
/** Whether programs of a command still run. On Windows that is not known, and never so. */
function hasGroup({ pid }) {
    if (process.platform === 'win32' || pid === undefined)
        return false;
    return trySignal(-pid, 0);
}
function signalGroup({ exitCode, pid }, signal) {
    if (pid === undefined)
        return;
    if (process.platform !== 'win32')
        trySignal(-pid, signal);
    else if (exitCode === null)
        (0,external_node_child_process_.spawnSync)('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true });
}
/** False when there is nobody to signal. */
function trySignal(pid, signal) {
    try {
        process.kill(pid, signal);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/files/run-command.js






/** How long the last words of a command may take to arrive when it has ended. */
const LAST_WORDS_MS = 1_000;
/**
 * Runs a command in a process group of its own, without a terminal to ask. When its time is over, the whole group is
 * ended; so are programs that it leaves behind.
 * @throws BackupError INPUT_INVALID when there is no such program, CANCELLED
 */
async function runCommand(request) {
    const { args, file, folder, signal, timeLimitMs, variables } = request;
    (0,assert_not_aborted/* assertNotAborted */.J)(signal);
    const startedMs = performance.now();
    const child = (0,external_node_child_process_.spawn)(file, args, {
        cwd: folder,
        env: variables,
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own, so that what it starts can be ended with it. Windows has none, and needs none.
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    const killNow = () => killGroup(child);
    process.once('exit', killNow);
    signal.addEventListener('abort', killNow);
    let isTimedOut = false;
    const timer = setTimeout(() => {
        isTimedOut = true;
        endGroup(child);
    }, timeLimitMs);
    try {
        const heard = [child.stdout, child.stderr].map((stream) => hear(stream, request.onLine));
        const [exitCode, signalName] = await waitForExit(child, file);
        const hasLeftovers = hasGroup(child);
        if (hasLeftovers)
            killGroup(child);
        await Promise.race([Promise.all(heard), (0,external_node_events_.once)(AbortSignal.timeout(LAST_WORDS_MS), 'abort')]);
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        const durationMs = performance.now() - startedMs;
        return { exitCode, signal: signalName, isTimedOut, hasLeftovers, durationMs };
    }
    finally {
        clearTimeout(timer);
        process.removeListener('exit', killNow);
        signal.removeEventListener('abort', killNow);
        child.stdout.destroy();
        child.stderr.destroy();
    }
}
async function hear(stream, onLine) {
    const lines = (0,external_node_readline_.createInterface)({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
    lines.on('line', onLine);
    await (0,external_node_events_.once)(lines, 'close');
}
async function waitForExit(child, file) {
    try {
        const [exitCode, signal] = (await (0,external_node_events_.once)(child, 'exit'));
        return [exitCode, signal];
    }
    catch (cause) {
        throw new errors/* BackupError */.hj('INPUT_INVALID', `${file} cannot be run: ${cause.message}.`, {
            hint: 'Check the name of the program, whether it is installed, and whether it may be executed.',
            context: { file },
            cause,
        });
    }
}


/***/ })

};
