export const id = 2428;
export const ids = [2428];
export const modules = {

/***/ 78605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/files/disk/assert-not-aborted.js
var assert_not_aborted = __webpack_require__(22665);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/files/command/command-group.js


/** How long programs have to end by themselves before they are made to. */
const GRACE_MS = 2_000;
/** A variable that everything which a command starts inherits, and nothing else has. */
const MARK = 'SAVEPOINT_COMMAND_ID';
/** The environment by which programs that leave the process group of a command are found again. */
function markedVariables(mark) {
    return { [MARK]: mark };
}
/** Asks a command and everything that it started to end, and makes them after a while. */
function endGroup(group) {
    signalGroup(group, 'SIGTERM');
    const timer = setTimeout(() => killGroup(group), GRACE_MS);
    group.child.once('exit', () => clearTimeout(timer));
}
/**
 * Ends a command and everything that it started, at once.
 * @returns whether there was anything left to end; on Windows that is not known, and never so
 */
function killGroup(group) {
    return signalGroup(group, 'SIGKILL');
}
function signalGroup({ child, mark }, signal) {
    const { exitCode, pid } = child;
    if (pid === undefined)
        return false;
    if (process.platform !== 'win32') {
        const isGroupThere = trySignal(-pid, signal);
        const strays = findMarked(mark);
        for (const stray of strays)
            trySignal(stray, signal);
        return isGroupThere || strays.length > 0;
    }
    if (exitCode === null)
        (0,external_node_child_process_.spawnSync)('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true });
    return false;
}
/** The programs that run with a mark, also outside the process group; only Linux says what their environment is. */
function findMarked(mark) {
    const wanted = `${MARK}=${mark}`;
    return listProcesses().filter((pid) => readVariables(pid).split('\0').includes(wanted));
}
function listProcesses() {
    if (process.platform !== 'linux')
        return [];
    return (0,external_node_fs_.readdirSync)('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
}
/** Empty for a process that is gone, or belongs to another user. */
function readVariables(pid) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'utf8');
    }
    catch {
        return '';
    }
}
/** False when there is no process to signal. */
function trySignal(pid, signal) {
    try {
        process.kill(pid, signal);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/files/command/hear-lines.js

/** More of one line is dropped: what writes it may never end it. */
const MAX_LINE_LENGTH = 65_536;
/**
 * Calls back with each line of a stream of text, without the line end, until the stream closes. A line that is too long
 * is cut, and says so with "…". Nothing is said any more once the stream was destroyed.
 */
async function hearLines(stream, onLine) {
    let line = '';
    const end = () => {
        onLine(line.length > MAX_LINE_LENGTH ? `${line.slice(0, MAX_LINE_LENGTH)} …` : line);
        line = '';
    };
    const hear = (text) => {
        line = (line + text).slice(0, MAX_LINE_LENGTH + 1);
    };
    let isAfterReturn = false;
    stream.setEncoding('utf8').on('data', (chunk) => {
        // The two halves of a line end may come one by one.
        const text = isAfterReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
        isAfterReturn = chunk.endsWith('\r');
        const [first = '', ...rest] = text.split(/\r\n|[\r\n]/);
        hear(first);
        for (const next of rest) {
            end();
            hear(next);
        }
    });
    await (0,external_node_events_.once)(stream, 'close');
    // A stream that was given up has no last word.
    if (stream.readableEnded && line !== '')
        end();
}

;// CONCATENATED MODULE: ./lib/files/command/run-command.js







/** How long the last words of a command may take to arrive when it has ended. */
const LAST_WORDS_MS = 1_000;
/**
 * Runs a command in a process group of its own, without a terminal to ask. When its time is over, everything that it
 * started is ended with it; so are programs that it leaves behind, on Linux also those in a session of their own.
 * @throws BackupError INPUT_INVALID when there is no such program, CANCELLED
 */
async function runCommand(request) {
    const { args, file, folder, signal, timeLimitMs, variables } = request;
    (0,assert_not_aborted/* assertNotAborted */.J)(signal);
    const startedMs = performance.now();
    const mark = (0,external_node_crypto_.randomUUID)();
    const child = (0,external_node_child_process_.spawn)(file, args, {
        cwd: folder,
        env: { ...variables, ...markedVariables(mark) },
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own, so that what it starts can be ended with it. Windows has none, and needs none.
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    const group = { child, mark };
    const killNow = () => void killGroup(group);
    process.once('exit', killNow);
    signal.addEventListener('abort', killNow);
    let isTimedOut = false;
    const timer = setTimeout(() => {
        isTimedOut = true;
        endGroup(group);
    }, timeLimitMs);
    try {
        const heard = [child.stdout, child.stderr].map((stream) => hearLines(stream, request.onLine));
        const [exitCode, signalName] = await waitForExit(child, file);
        const hasLeftovers = killGroup(group);
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


/***/ }),

/***/ 22665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ assertNotAborted)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/**
 * Stops here when a signal was given: with its reason where that is an error of ours, which says why another part gave
 * up, otherwise with CANCELLED.
 * @throws BackupError
 */
function assertNotAborted(signal) {
    if (!signal.aborted)
        return;
    throw signal.reason instanceof _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj ? signal.reason : (0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .KW)('its caller');
}


/***/ })

};
