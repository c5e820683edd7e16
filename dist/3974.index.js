export const id = 3974;
export const ids = [3974,9955];
export const modules = {

/***/ 8302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse_rehearse)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./lib/domain/rehearsal-secrets.js
var rehearsal_secrets = __webpack_require__(79955);
// EXTERNAL MODULE: ./lib/files/run-command.js + 2 modules
var run_command = __webpack_require__(7506);
// EXTERNAL MODULE: ./lib/operations/rehearse.js + 4 modules
var rehearse = __webpack_require__(46727);
// EXTERNAL MODULE: ./lib/presentation/escape.js
var presentation_escape = __webpack_require__(86905);
;// CONCATENATED MODULE: ./lib/presentation/rehearsal-annotation.js

const DETAILS_SHOWN = 3;
/** What the page of the run says of a rehearsal. A single breach is told by the end of the step itself. */
function annotateRehearsal({ findings }) {
    const breaches = findings.filter(({ outcome }) => outcome === 'failed');
    const warnings = findings.filter(({ outcome }) => outcome === 'warning');
    return [...(breaches.length > 1 ? breaches : []), ...warnings].map(annotate);
}
function annotate({ check, details = [], message, outcome }) {
    return {
        level: outcome === 'failed' ? 'error' : 'warning',
        title: `Rehearsal: ${check}`,
        message: [message, ...details.slice(0, DETAILS_SHOWN)].map(presentation_escape.escapeSentence).join('\n'),
    };
}

// EXTERNAL MODULE: ./lib/presentation/rehearsal-document.js
var rehearsal_document = __webpack_require__(89553);
// EXTERNAL MODULE: ./lib/presentation/rehearsal-text.js
var rehearsal_text = __webpack_require__(31835);
// EXTERNAL MODULE: ./lib/presentation/escape-markdown.js
var escape_markdown = __webpack_require__(55743);
// EXTERNAL MODULE: ./lib/presentation/markdown.js
var markdown = __webpack_require__(93411);
// EXTERNAL MODULE: ./lib/presentation/quantities.js
var quantities = __webpack_require__(85795);
// EXTERNAL MODULE: ./lib/presentation/summary-difference.js
var summary_difference = __webpack_require__(97786);
// EXTERNAL MODULE: ./lib/presentation/summary-page.js
var summary_page = __webpack_require__(53266);
// EXTERNAL MODULE: ./lib/presentation/summary-tables.js
var summary_tables = __webpack_require__(70132);
// EXTERNAL MODULE: ./lib/presentation/times.js
var times = __webpack_require__(26126);
;// CONCATENATED MODULE: ./lib/presentation/summary-rehearsal.js








const summary_rehearsal_DETAILS_SHOWN = 10;
/** The summary of a rehearsal, verdict first. */
function renderRehearsalSummary(rehearsed) {
    const { database, difference, durationMs, end, findings, notes, sizeBytes, verdict } = rehearsed;
    return (0,summary_page/* renderPage */.Cf)([
        (0,summary_page/* renderSummaryTitle */.n2)(verdict, rehearsal_text/* REHEARSAL_TITLES */.q[verdict]),
        (0,markdown/* markdownFacts */.ZL)([
            ['Database', (0,escape_markdown/* markdownCode */.D)(database)],
            ['Size', (0,quantities/* renderSize */.qI)(sizeBytes)],
            ['Command', `took ${(0,times/* renderDuration */.PP)(end.durationMs)}`],
            ['Time', (0,times/* renderDuration */.PP)(durationMs)],
        ]),
        (0,summary_tables/* cappedTable */.Uz)(['Check', 'Result', 'Found'], findings.map(rowOf)),
        difference === null
            ? ''
            : (0,markdown/* markdownBlocks */.KR)('### What the command changes', (0,summary_difference/* renderSummaryDifference */.q)(difference)),
        (0,markdown/* markdownBlocks */.KR)(...notes.map((note) => `> [!NOTE]\n> ${(0,markdown/* markdownSentence */.nv)(note)}`)),
    ]);
}
function rowOf(finding) {
    const { check, details = [], message, outcome } = finding;
    const hint = finding.outcome === 'failed' ? [`What to do: ${finding.hint}`] : [];
    const lines = [message, ...details.slice(0, summary_rehearsal_DETAILS_SHOWN), ...hint];
    return [check, (0,summary_page/* renderMark */.oh)(outcome), lines.map(markdown/* markdownSentence */.nv).join('<br>')];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/files/wrap-file-error.js
var wrap_file_error = __webpack_require__(79737);
;// CONCATENATED MODULE: ./lib/action/rehearsal-environment.js



/** Through these files a step changes the steps after it; a rehearsal must not. */
const COMMAND_FILES = [
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
];
/** What the runner gives to actions and not to commands. */
const ONLY_FOR_ACTIONS = /^(?:INPUT_|STATE_|ACTIONS_(?:RUNTIME|RESULTS|CACHE|ID_TOKEN)_)/;
/**
 * The variables that a command of a workflow has, with files to speak to the runner that nobody reads.
 * @throws BackupError DISK_FULL, IO_FAILED
 */
async function commandVariables(environment, scratch) {
    const kept = Object.entries(environment).filter(([name]) => !ONLY_FOR_ACTIONS.test(name));
    const files = COMMAND_FILES.map((name) => [name, (0,external_node_path_.join)(scratch, name.toLowerCase())]);
    for (const [, path] of files) {
        await (0,promises_.writeFile)(path, '').catch((error) => {
            throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'scratch');
        });
    }
    return { ...Object.fromEntries(kept), ...Object.fromEntries(files) };
}

;// CONCATENATED MODULE: ./lib/action/rehearsal-script.js



/**
 * Writes a script into a file, to be run as the runner runs those of `run:` steps.
 * @throws BackupError DISK_FULL, IO_FAILED
 * @see https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idstepsshell
 */
async function writeScript(script, scratch) {
    const isWindows = process.platform === 'win32';
    const path = (0,external_node_path_.join)(scratch, isWindows ? 'rehearsal.ps1' : 'rehearsal.sh');
    await (0,promises_.writeFile)(path, isWindows ? powerShell(script) : `${script}\n`).catch((error) => {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'scratch');
    });
    return isWindows
        ? { file: 'pwsh', args: ['-command', `. '${path.replaceAll("'", "''")}'`] }
        : { file: 'bash', args: ['-e', path] };
}
/** PowerShell goes on after an error and forgets the exit code of a program, unless it is told otherwise. */
function powerShell(script) {
    return [
        "$ErrorActionPreference = 'stop'",
        script,
        'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }',
        '',
    ].join('\r\n');
}

;// CONCATENATED MODULE: ./lib/action/modes/rehearse.js












/** Runs the commands of a workflow on a copy of a database before they meet the real one. */
async function rehearse_rehearse(inputs, surroundings) {
    const { environment, job, scratchRoot, signal } = surroundings;
    const database = (0,external_node_path_.resolve)(job.workspace, inputs.database);
    const command = await writeScript(inputs.script, scratchRoot);
    const own = await commandVariables(environment, scratchRoot);
    const rehearsed = await (0,rehearse.rehearse)({
        ...inputs,
        database,
        run: (variables) => {
            const all = { ...own, ...variables };
            const secrets = (0,rehearsal_secrets.secretsOf)({ ...environment, ...all });
            return withoutCommands((say) => (0,run_command.runCommand)({
                ...command,
                folder: job.workspace,
                variables: all,
                timeLimitMs: inputs.timeLimitMs,
                signal,
                onLine: (line) => say((0,rehearsal_secrets.maskSecrets)(line, secrets)),
            }));
        },
    }, surroundings);
    return {
        text: (style) => (0,rehearsal_text.renderRehearsed)(rehearsed, style),
        summary: renderRehearsalSummary(rehearsed),
        annotations: annotateRehearsal(rehearsed),
        outputs: {
            verdict: rehearsed.verdict,
            'snapshot-size-bytes': String(rehearsed.sizeBytes),
            'duration-ms': String(Math.round(rehearsed.durationMs)),
        },
        documents: [(0,rehearsal_document.rehearsalDocument)(rehearsed)],
        failure: rehearsed.failure,
    };
}
/**
 * What is said meanwhile is no command to the runner, whatever it looks like.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands
 */
async function withoutCommands(run) {
    const token = (0,external_node_crypto_.randomUUID)();
    core.info(`::stop-commands::${token}`);
    try {
        return await run((line) => core.info(line));
    }
    finally {
        core.info(`::${token}::`);
    }
}


/***/ }),

/***/ 84297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZK: () => (/* binding */ compareSettings),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   gQ: () => (/* binding */ assembleDifference),
/* harmony export */   ik: () => (/* binding */ hasChanges)
/* harmony export */ });
/** The whole difference from its parts. */
function assembleDifference(parts) {
    const { schema, settings, tables } = parts;
    return { ...parts, equal: schema.length === 0 && settings.length === 0 && tables.every(isUnchanged) };
}
/** Whether every row of a table was compared and is the same; a table that could not be compared is not unchanged. */
function isUnchanged(table) {
    return table.comparable === 'rows' && table.added + table.removed + table.changed === 0;
}
/** Whether rows of a table are known to differ; false also where that is not known. */
function hasChanges(table) {
    return table.comparable !== 'no' && table.added + table.removed + table.changed > 0;
}
/** Every setting in which two databases differ. */
function compareSettings(before, after) {
    return Object.keys(before)
        .filter((setting) => before[setting] !== after[setting])
        .map((setting) => ({ setting, before: String(before[setting]), after: String(after[setting]) }));
}


/***/ }),

/***/ 35734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ parseSwitch),
/* harmony export */   kB: () => (/* binding */ parseWord),
/* harmony export */   oA: () => (/* binding */ parseWholeNumber),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

/**
 * A whole number in decimal digits.
 * @throws BackupError INPUT_INVALID
 */
function parseWholeNumber(given, { min, max }) {
    const number = /^\d{1,15}$/.test(given.text) ? Number(given.text) : Number.NaN;
    if (number >= min && number <= max)
        return number;
    throw invalid(given, `a whole number from ${min} to ${max}`);
}
const TRUE = new Set(['true', 'yes', 'on', '1']);
const FALSE = new Set(['false', 'no', 'off', '0']);
/**
 * A yes or no, in any letter case.
 * @throws BackupError INPUT_INVALID
 */
function parseSwitch(given) {
    const text = given.text.trim().toLowerCase();
    if (TRUE.has(text))
        return true;
    if (FALSE.has(text))
        return false;
    throw invalid(given, 'true or false');
}
/**
 * One of a few words.
 * @throws BackupError INPUT_INVALID
 */
function parseWord(given, words) {
    const word = words.find((candidate) => candidate === given.text);
    if (word !== undefined)
        return word;
    throw invalid(given, `one of ${words.join(', ')}`);
}
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
/**
 * An instant in ISO 8601 with its zone, or a day, which means its first instant in UTC.
 * @throws BackupError INPUT_INVALID
 */
function parseTime(given) {
    const { text } = given;
    const time = ISO_TIME.test(text) || DAY.test(text) ? new Date(text) : new Date(Number.NaN);
    if (!Number.isNaN(time.getTime()) && isRealDay(text.slice(0, 10)))
        return time;
    throw invalid(given, 'a time with its zone, such as 2026-11-23T01:04:05Z, or a day, such as 2026-11-23');
}
/** False for the 31st of February, which Date moves to March. */
function isRealDay(day) {
    const date = new Date(day);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
function invalid({ text, from }, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${from} must be ${expected}, and is "${text}".`, {
        hint: `Correct the value of ${from}.`,
        context: { from, given: text, expected },
    });
}


/***/ }),

/***/ 79955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maskSecrets: () => (/* binding */ maskSecrets),
/* harmony export */   secretsOf: () => (/* binding */ secretsOf)
/* harmony export */ });
const SECRET_NAME = /TOKEN|SECRET|PASSW|PASSPHRASE|PASSCODE|PRIVATE|CREDENTIAL|API_?KEY|ACCESS_?KEY|_KEY$|^KEY$|_PWD$|_PASS$|_DSN$|COOKIE/i;
/** In `scheme://user:password@host`. */
const URL_PASSWORD = /\/\/[^/\s:@]*:([^/\s@]+)@/g;
/** Anything shorter would blot out half of what a command says. */
const MIN_LENGTH = 4;
/**
 * What may not be shown of the variables of a process: the values of those whose name says so, line by line, the
 * passwords in URLs, and each as it stands in a URL. The longest first.
 */
function secretsOf(variables) {
    const secrets = Object.entries(variables).flatMap(([name, value = '']) => [
        ...(SECRET_NAME.test(name) ? value.split(/\r?\n/).map((line) => line.trim()) : []),
        ...[...value.matchAll(URL_PASSWORD)].map(([, password = '']) => password),
    ]);
    const forms = secrets.flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed())]);
    return [...new Set(forms)].filter(({ length }) => length >= MIN_LENGTH).sort((a, b) => b.length - a.length);
}
/** The text with every secret replaced. @param secrets as {@link secretsOf} gives them */
function maskSecrets(text, secrets) {
    return secrets.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}


/***/ }),

/***/ 55752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ databaseAmbiguous),
/* harmony export */   cG: () => (/* binding */ archiveNotFound),
/* harmony export */   kO: () => (/* binding */ archivesAmbiguous),
/* harmony export */   ou: () => (/* binding */ archiveExpired)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

const NAMES_SHOWN = 5;
/** @param wanted what was asked for, as in "There is no archive …" */
function archiveNotFound(wanted, looked) {
    const expired = looked.filter((entry) => entry.expired).length;
    const there = looked.length - expired;
    const gone = expired === 0 ? '' : ` and ${expired} that expired`;
    const newest = there === 0 ? '' : ` The newest: ${shown(looked.filter((entry) => !entry.expired))}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_NOT_FOUND', `There is no archive ${wanted}. The store holds ${there} to choose from${gone}.${newest}`, {
        hint: there === 0
            ? 'Check that this is the right store and the right database, or make a backup first.'
            : 'List the store and give the name of one of its archives.',
        context: { archives: there, expired },
    });
}
/** @param wanted what was asked for, as the subject of the sentence */
function archivesAmbiguous(wanted, matches) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_AMBIGUOUS', `${wanted} fits ${matches.length} archives: ${shown(matches)}.`, { hint: 'Give the whole name of the one that you mean.', context: { matches: matches.length } });
}
/** The latest was asked for, and of whose archives it should be is not clear. */
function databaseAmbiguous(databases) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_AMBIGUOUS', `The store holds archives of ${databases.length} databases: ${capped(databases)}.`, {
        hint: 'Say which database is meant (on the command line: --database NAME), or give the name of an archive.',
        context: { databases: databases.length },
    });
}
function archiveExpired(entry) {
    const when = entry.expiresAt === null ? '' : ` on ${entry.expiresAt.toISOString()}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_EXPIRED', `The archive ${entry.name} expired${when}: its bytes are gone.`, {
        hint: 'Choose another archive. A longer retention in the store keeps the next ones for longer.',
        context: { archive: entry.name },
    });
}
/** By name; where some share theirs, as files in different folders do, by id. */
function shown(entries) {
    const names = new Set(entries.map((entry) => entry.name));
    return capped(entries.map((entry) => (names.size < entries.length ? entry.id : entry.name)));
}
function capped(names) {
    const more = names.length - NAMES_SHOWN;
    return names.slice(0, NAMES_SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ }),

/***/ 7506:
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
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/files/assert-not-aborted.js
var assert_not_aborted = __webpack_require__(1831);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/files/command-group.js


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
/** Empty for a process that is gone, or belongs to somebody else. */
function readVariables(pid) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'utf8');
    }
    catch {
        return '';
    }
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

;// CONCATENATED MODULE: ./lib/files/hear-lines.js

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

;// CONCATENATED MODULE: ./lib/files/run-command.js







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

/***/ 57313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ renderDifference),
/* harmony export */   T: () => (/* binding */ describeVirtual),
/* harmony export */   renderDiffed: () => (/* binding */ renderDiffed)
/* harmony export */ });
/* harmony import */ var _domain_difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84297);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33467);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85795);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12489);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26126);






const LINES_SHOWN = 20;
const NAMES_SHOWN = 5;
/** How two archives or databases differ; never a value of a row. */
function renderDiffed({ after, before, difference, durationMs }, style) {
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .separate */ .sj)([
        renderTitle(difference, style),
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .indent */ .pZ)((0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .renderFacts */ .Id)([
            ['Before', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(before.subject)],
            ['After', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(after.subject)],
            ['Time', (0,_times_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDuration */ .PP)(durationMs)],
        ])),
    ], (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .indent */ .pZ)(renderDifference(difference, style))).join('\n');
}
/** The rows of each table, the schema, the settings, and what could not be compared. */
function renderDifference(difference, style) {
    const { schema, settings, tables } = difference;
    const changed = tables.filter(_domain_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .hasChanges */ .ik);
    const [head = '', ...rows] = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .alignColumns */ .RM)([['Removed', 'Added', 'Changed', 'Table'], ...changed.map(rowOf)], ['right', 'right', 'right']);
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .separate */ .sj)(changed.length === 0 ? [] : [style.bold(head), ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .capLines */ .uv)(rows, LINES_SHOWN)], (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .capLines */ .uv)((0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .alignColumns */ .RM)(schema.map(renderObject)), LINES_SHOWN), settings.map(({ after, before, setting }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(`${setting}: ${before} before, ${after} after`)), [...(0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .capLines */ .uv)(renderReasons(tables, style), LINES_SHOWN), ...renderVirtual(difference, style)], renderRest(tables));
}
function renderTitle(difference, style) {
    const { equal, schema, settings, tables } = difference;
    if (equal)
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'ok', 'Equal');
    return schema.length + settings.length > 0 || tables.some(_domain_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .hasChanges */ .ik)
        ? (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'note', 'Different')
        : (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'warning', 'No difference found, but not everything could be compared');
}
function rowOf({ added, changed, removed, table }) {
    return [...[removed, added, changed].map(_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .renderCount */ .SS), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(table)];
}
function renderObject({ change, name, type }) {
    return [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(type)} ${change}`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(name)];
}
function renderReasons(tables, style) {
    return tables.flatMap((table) => {
        if (table.reason === undefined)
            return [];
        const mark = table.comparable === 'no' ? 'warning' : 'note';
        const title = table.comparable === 'no' ? 'not compared: ' : '';
        return [`${(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .sign */ ._S)(style, mark)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(table.table)}: ${title}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(table.reason)}`];
    });
}
function renderVirtual({ virtualTables }, style) {
    return virtualTables.length === 0 ? [] : [`${(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .sign */ ._S)(style, 'note')} ${describeVirtual(virtualTables)}`];
}
/** What became of virtual tables, with names as they are escaped for a terminal. */
function describeVirtual(virtualTables) {
    const more = virtualTables.length - NAMES_SHOWN;
    const names = virtualTables.slice(0, NAMES_SHOWN).map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$).join(', ');
    const rest = more > 0 ? ` and ${more} more` : '';
    return `Virtual tables hold no rows themselves; the tables behind them are compared: ${names}${rest}.`;
}
function renderRest(tables) {
    const same = tables.filter(_domain_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnchanged */ ._5).length;
    return same === 0 ? [] : [`${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(same, 'table')} with the same rows.`];
}


/***/ }),

/***/ 89553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearsalDocument: () => (/* binding */ rehearsalDocument)
/* harmony export */ });
/* harmony import */ var _json_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74441);
/* harmony import */ var _json_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28047);


function rehearsalDocument({ failure, ...rehearsed }) {
    return { ...(0,_json_results_js__WEBPACK_IMPORTED_MODULE_1__/* .envelope */ .R)('rehearse'), ...rehearsed, error: failure === null ? null : (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .errorItem */ .md)(failure) };
}


/***/ }),

/***/ 31835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ REHEARSAL_TITLES),
/* harmony export */   renderRehearsed: () => (/* binding */ renderRehearsed)
/* harmony export */ });
/* harmony import */ var _diff_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57313);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86905);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33467);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85795);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12489);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26126);






const DETAILS_SHOWN = 10;
/** What each verdict means, also for the page of the run. */
const REHEARSAL_TITLES = {
    ok: 'Rehearsed: the command may be run on the real database',
    warning: 'Rehearsed, with warnings',
    failed: 'Rehearsal failed: do not run this on the real database',
};
/** What a rehearsal came to, verdict first. */
function renderRehearsed(rehearsed, style) {
    const { database, difference, durationMs, end, findings, notes, sizeBytes, verdict } = rehearsed;
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .separate */ .sj)([
        (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(style, verdict, REHEARSAL_TITLES[verdict]),
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)((0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .renderFacts */ .Id)([
            ['Database', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(database)],
            ['Size', (0,_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSize */ .qI)(sizeBytes)],
            ['Command', `took ${(0,_times_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDuration */ .PP)(end.durationMs)}`],
            ['Time', (0,_times_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDuration */ .PP)(durationMs)],
        ])),
    ], (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)(findings.flatMap((finding) => renderFinding(finding, style))), difference === null ? [] : ['What the command changes:', ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)((0,_diff_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDifference */ .M)(difference, style))], (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)(notes.map((note) => `${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .sign */ ._S)(style, 'note')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(note)}`))).join('\n');
}
function renderFinding(finding, style) {
    const { check, details = [], message, outcome } = finding;
    const hint = finding.outcome === 'failed' ? [style.dim(`→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(finding.hint)}`)] : [];
    return [
        `${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .sign */ ._S)(style, outcome)} ${check.padEnd(13)}  ${style.colour(outcome, outcome.padEnd(7))}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(message)}`,
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)((0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)([...(0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .capLines */ .uv)(details.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence), DETAILS_SHOWN), ...hint])),
    ];
}


/***/ }),

/***/ 97786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ renderSummaryDifference)
/* harmony export */ });
/* harmony import */ var _domain_difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84297);
/* harmony import */ var _diff_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57313);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93411);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85795);
/* harmony import */ var _summary_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70132);






/** How two databases differ: rows per table, schema and settings. Never a value. */
function renderSummaryDifference(difference) {
    const { schema, settings, tables, virtualTables } = difference;
    const changed = tables.filter(_domain_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .hasChanges */ .ik);
    const same = tables.filter(_domain_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnchanged */ ._5).length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownBlocks */ .KR)((0,_summary_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .cappedTable */ .Uz)(['Table', 'Rows added', 'Rows removed', 'Rows changed'], changed.map(rowOf), [
        'left',
        'right',
        'right',
        'right',
    ]), (0,_summary_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .cappedTable */ .Uz)(['Schema', 'Name', 'Change'], schema.map(({ change, name, type }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)(type), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(name), change])), (0,_summary_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .cappedTable */ .Uz)(['Setting', 'Before', 'After'], settings.map(({ after, before, setting }) => [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(setting),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(before),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(after),
    ])), (0,_summary_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .cappedTable */ .Uz)(['Table', 'How far it was compared'], tables.flatMap(reasonOf)), virtualTables.length === 0 ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)((0,_diff_text_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVirtual */ .T)(virtualTables)), same === 0 ? '' : `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(same, 'table')} with the same rows.`);
}
function rowOf({ added, changed, removed, table }) {
    return [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(table), ...[added, removed, changed].map(_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .renderCount */ .SS)];
}
function reasonOf({ comparable, reason, table }) {
    if (reason === undefined)
        return [];
    return [[(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(table), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)(comparable === 'no' ? `Not compared: ${reason}` : reason)]];
}


/***/ }),

/***/ 70132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ renderSummaryChanges),
/* harmony export */   Uz: () => (/* binding */ cappedTable),
/* harmony export */   qn: () => (/* binding */ renderSummaryTables)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55743);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93411);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85795);



const TABLES_SHOWN = 50;
/** The rows of each table, the largest first, folded. */
function renderSummaryTables(tables) {
    const largestFirst = [...tables].sort((a, b) => (b.rows ?? 0) - (a.rows ?? 0));
    const rows = largestFirst.map(({ name, rows: count }) => [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(name),
        count === null ? 'not countable' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCount */ .SS)(count),
    ]);
    const title = `Rows in ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(tables.length, 'table')}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFolded */ .Kh)(title, cappedTable(['Table', 'Rows'], rows, ['left', 'right']));
}
/** What a restore changes, per table; tables that stay as they are are only counted. */
function renderSummaryChanges({ method, tables }) {
    if (method === 'create')
        return '';
    if (tables === null)
        return 'What is lost cannot be said: the target cannot be read.';
    const changed = tables.filter(isChanged);
    const same = tables.length - changed.length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownBlocks */ .KR)(cappedTable(['Table', 'Before', 'After', 'Change'], changed.map(rowOf), ['left', 'right', 'right']), same === 0 ? '' : `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(same, 'table')} with the same number of rows before and after.`);
}
/** A table of at most 50 rows, which says how many more there are. */
function cappedTable(headings, rows, alignments = []) {
    const more = rows.length - TABLES_SHOWN;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownBlocks */ .KR)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(headings, rows.slice(0, TABLES_SHOWN), alignments), more > 0 ? `… and ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCount */ .SS)(more)} more` : '');
}
function isChanged(table) {
    return table.change !== 'same count';
}
function rowOf(change) {
    const { rowsAfter, rowsBefore, table } = change;
    return [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(table), renderRows(rowsBefore), renderRows(rowsAfter), renderChange(change)];
}
function renderRows(rows) {
    return rows === null ? '–' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCount */ .SS)(rows);
}
function renderChange({ change, rowsAfter, rowsBefore }) {
    switch (change) {
        case 'not countable':
            return change;
        case 'appears':
            return 'the table returns';
        case 'disappears':
            return '<strong>the table is lost</strong>';
        case 'rows': {
            const gained = (rowsAfter ?? 0) - (rowsBefore ?? 0);
            return gained > 0
                ? `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(gained, 'row')} more`
                : `<strong>${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(-gained, 'row')} fewer</strong>`;
        }
    }
}


/***/ }),

/***/ 26126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ renderDay),
/* harmony export */   PP: () => (/* binding */ renderDuration),
/* harmony export */   Qt: () => (/* binding */ renderAge),
/* harmony export */   sZ: () => (/* binding */ renderTime)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85795);

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** A duration as a person says it: `340 ms`, `1.2 s`, `2 min 5 s`, `3 h 4 min`. */
function renderDuration(durationMs) {
    const wholeMs = Math.round(durationMs);
    if (wholeMs < SECOND_MS)
        return `${wholeMs} ms`;
    const tenths = Math.round(durationMs / 100);
    if (tenths < 600)
        return `${(tenths / 10).toFixed(1)} s`;
    const seconds = Math.round(durationMs / SECOND_MS);
    if (seconds < 3_600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    const minutes = Math.round(durationMs / MINUTE_MS);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/** How long ago something was, in one unit: `just now`, `5 minutes`, `3 hours`, `12 days`. */
function renderAge(time, now) {
    const ageMs = now.getTime() - time.getTime();
    if (ageMs < -MINUTE_MS)
        return 'in the future';
    if (ageMs < MINUTE_MS)
        return 'just now';
    if (ageMs < HOUR_MS)
        return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(Math.floor(ageMs / MINUTE_MS), 'minute');
    if (ageMs < 2 * DAY_MS)
        return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(Math.floor(ageMs / HOUR_MS), 'hour');
    return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(Math.floor(ageMs / DAY_MS), 'day');
}
/** An instant to the second, with its zone: `2026-11-23 01:04:05 UTC`. */
function renderTime(time) {
    return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** The day of an instant in UTC: `2026-11-23`. */
function renderDay(time) {
    return time.toISOString().slice(0, 10);
}


/***/ })

};
