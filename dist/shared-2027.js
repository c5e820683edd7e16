export const id = 2027;
export const ids = [2027,606];
export const modules = {

/***/ 88237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ tolerateBrokenPipes),
/* harmony export */   j9: () => (/* binding */ styleFor),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _presentation_kit_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78950);


/**
 * Colours for a stream: as NO_COLOR and FORCE_COLOR say, else where it is a terminal that shows them.
 * @see https://no-color.org
 */
function styleFor(stream, environment) {
    const { FORCE_COLOR, NO_COLOR, TERM } = environment;
    if (FORCE_COLOR !== undefined && FORCE_COLOR !== '')
        return FORCE_COLOR === '0' ? _presentation_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN */ .tZ : _presentation_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .COLOURED */ .uS;
    if (NO_COLOR !== undefined && NO_COLOR !== '')
        return _presentation_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN */ .tZ;
    return stream.isTTY === true && TERM !== 'dumb' ? _presentation_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .COLOURED */ .uS : _presentation_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN */ .tZ;
}
/**
 * Writes a text with a line end and waits until it is out. A reader that went away, as `head` does, is no error.
 * @throws BackupError IO_FAILED, such as for a full disk behind a redirection
 */
async function writeText(stream, text) {
    if (text === '')
        return;
    const { promise, resolve, reject } = Promise.withResolvers();
    stream.write(`${text}\n`, (error) => {
        if (!error || error.code === 'EPIPE')
            resolve();
        else
            reject(outputFailed(error));
    });
    await promise;
}
/** Without a listener a stream's error would end the process in the middle of its work. */
function tolerateBrokenPipes(streams) {
    for (const stream of streams)
        stream.on('error', () => undefined);
}
function outputFailed(cause) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('IO_FAILED', `The output could not be written: ${cause.message}.`, {
        hint: 'What was asked for may have been done all the same. Look at the disk to which the output goes.',
        cause,
    });
}


/***/ }),

/***/ 11273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommandLine: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13411);
/* harmony import */ var _kit_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88237);


/** Runs the command line with the arguments of this process, and ends it when everything is written. */
async function runCommandLine() {
    (0,_kit_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .tolerateBrokenPipes */ .Ro)([process.stdout, process.stderr]);
    const exitCode = await run(process.argv.slice(2));
    // A pipe takes what is written later than write() says: only then may the process end, and then it must, whatever
    // a library left open.
    await Promise.all([(0,_kit_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .writeText */ .x3)(process.stdout, ''), (0,_kit_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .writeText */ .x3)(process.stderr, '')]);
    process.exit(exitCode);
}
/** The version is answered without loading the commands. Where it cannot be written, they tell why. */
async function run(args) {
    if (args.length === 1 && args[0] === '--version' && (await isWritten(_version_js__WEBPACK_IMPORTED_MODULE_1__.VERSION)))
        return 0;
    const { runProgram } = await Promise.all(/* import() | cli */[__webpack_require__.e(7375), __webpack_require__.e(3471), __webpack_require__.e(2027)]).then(__webpack_require__.bind(__webpack_require__, 22824));
    return runProgram(args);
}
function isWritten(text) {
    return (0,_kit_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .writeText */ .x3)(process.stdout, text).then(() => true, () => false);
}


/***/ }),

/***/ 22824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/cli/kit/terminal.js
var terminal = __webpack_require__(88237);
;// CONCATENATED MODULE: ./lib/cli/kit/printer.js


/**
 * Prints the result of a command: to stdout in the form that was asked for, and why it failed to stderr.
 * @returns the exit code that it amounts to
 */
async function printOutcome(outcome, printer, setting = 'document') {
    const { clearProgress, environment, globals, stdout } = printer;
    clearProgress();
    const { document, failure, names, text } = outcome;
    if (globals.json)
        await printJson(document, printer, setting);
    else if (globals.quiet)
        await printNames(names, printer);
    else
        await (0,terminal/* writeText */.x3)(stdout, text((0,terminal/* styleFor */.j9)(stdout, environment)));
    if (failure === null)
        return 0;
    const isTold = !globals.quiet && text((0,terminal/* styleFor */.j9)(stdout, environment)) !== '';
    await printFailure(failure, isTold ? 'in short' : 'in full', printer);
    return failure.exitCode;
}
/**
 * Prints the error with which a command ended before it had a result.
 * @param command as far as it is known, `savepoint` otherwise
 * @returns its exit code
 */
async function printError(thrown, command, printer, setting = 'document') {
    const error = (0,errors/* asBackupError */.ZJ)(thrown);
    printer.clearProgress();
    if (printer.globals.json) {
        const { errorDocument } = await __webpack_require__.e(/* import() | presentation-error */ 4734).then(__webpack_require__.bind(__webpack_require__, 74044));
        await printJson(errorDocument(error, command, null), printer, setting);
    }
    await printFailure(error, 'in full', printer);
    return error.exitCode;
}
async function printJson(document, { stdout }, setting) {
    const { renderJson, renderJsonLine } = await __webpack_require__.e(/* import() | presentation-kit */ 5504).then(__webpack_require__.bind(__webpack_require__, 2793));
    await (0,terminal/* writeText */.x3)(stdout, setting === 'line' ? renderJsonLine(document) : renderJson(document));
}
async function printNames(names, { stdout }) {
    const { escapeSentence } = await __webpack_require__.e(/* import() | presentation-kit */ 5504).then(__webpack_require__.bind(__webpack_require__, 36520));
    await (0,terminal/* writeText */.x3)(stdout, names.map(escapeSentence).join('\n'));
}
async function printFailure(error, length, printer) {
    const { environment, globals, stderr } = printer;
    const { renderError, renderErrorInShort, renderStack } = await __webpack_require__.e(/* import() | presentation-error */ 4734).then(__webpack_require__.bind(__webpack_require__, 85058));
    const style = (0,terminal/* styleFor */.j9)(stderr, environment);
    if (!globals.json) {
        await (0,terminal/* writeText */.x3)(stderr, length === 'in full' ? renderError(error, style) : renderErrorInShort(error, style));
    }
    if (globals.debug)
        await (0,terminal/* writeText */.x3)(stderr, renderStack(error));
}

// EXTERNAL MODULE: ./lib/domain/settings/variables.js
var variables = __webpack_require__(4697);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/files/disk/wrap-file-error.js
var wrap_file_error = __webpack_require__(10899);
;// CONCATENATED MODULE: ./lib/files/journal/step-log.js


/** Often enough to see where the time went, and seldom enough to stay small. */
const PROGRESS_EVERY_MS = 1_000;
/** Writes every step of an operation as a line of JSON to the end of a file, and passes it on to another reporter. */
class StepLog {
    #path;
    #inner;
    #clock;
    #startedMs;
    /** Null once the file could not be written: a log never ends an operation. */
    #file;
    #step = null;
    #progressMs = 0;
    /** @throws BackupError TARGET_NOT_WRITABLE, IO_FAILED when the file cannot be opened, before anything was done */
    constructor(path, inner, clock) {
        this.#path = path;
        this.#inner = inner;
        this.#clock = clock;
        this.#startedMs = clock.elapsedMs();
        this.#file = openLog(path);
        this.#write({ event: 'start' });
    }
    step(title) {
        this.#endStep();
        this.#step = { title, startedMs: this.#clock.elapsedMs() };
        this.#write({ event: 'step', title });
        this.#inner.step(title);
    }
    progress(done, total) {
        const elapsedMs = this.#clock.elapsedMs();
        if (elapsedMs - this.#progressMs >= PROGRESS_EVERY_MS) {
            this.#progressMs = elapsedMs;
            this.#write({ event: 'progress', done, total });
        }
        this.#inner.progress(done, total);
    }
    note(message) {
        this.#write({ event: 'note', message });
        this.#inner.note(message);
    }
    [Symbol.dispose]() {
        this.#endStep();
        this.#write({ event: 'end', durationMs: Math.round(this.#clock.elapsedMs() - this.#startedMs) });
        if (this.#file !== null)
            (0,external_node_fs_.closeSync)(this.#file);
        this.#file = null;
    }
    #endStep() {
        if (this.#step === null)
            return;
        const { startedMs, title } = this.#step;
        this.#step = null;
        this.#write({ event: 'step done', title, durationMs: Math.round(this.#clock.elapsedMs() - startedMs) });
    }
    #write(fields) {
        if (this.#file === null)
            return;
        try {
            (0,external_node_fs_.writeSync)(this.#file, `${JSON.stringify({ time: this.#clock.now().toISOString(), ...fields })}\n`);
        }
        catch (error) {
            this.#file = null;
            this.#inner.note(`The log ends here: ${(0,wrap_file_error/* wrapFileError */.J)(error, this.#path, 'target').message}`);
        }
    }
}
function openLog(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'a', 0o600);
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'target');
    }
}

;// CONCATENATED MODULE: ./lib/cli/kit/globals.js
/** Whether the reader is a person who may be told of progress and asked something. */
function isForPerson({ json, quiet }) {
    return json === undefined && quiet === undefined;
}

// EXTERNAL MODULE: ./lib/presentation/kit/escape.js
var kit_escape = __webpack_require__(36520);
// EXTERNAL MODULE: ./lib/presentation/kit/style.js
var kit_style = __webpack_require__(78950);
;// CONCATENATED MODULE: ./lib/cli/kit/progress-reporter.js


/** Shorter work is over before a person could read what it is. */
const QUIET_MS = 1_000;
const REDRAW_MS = 100;
/** Says nothing: for `--quiet`. */
const SILENT_REPORTER = {
    step: () => undefined,
    progress: () => undefined,
    note: () => undefined,
};
/** Writes notes and nothing else: for `--json`, files and pipes, where a line cannot be drawn over. */
function reporterOfNotes(stream, style) {
    return { ...SILENT_REPORTER, note: (message) => stream.write(renderNote(message, style)) };
}
function renderNote(message, style) {
    return `${(0,kit_style/* sign */._S)(style, 'note')} ${(0,kit_escape.escapeSentence)(message)}\n`;
}
/** Shows one line that is drawn over and over, on a terminal only, and takes it away at the end. */
class ProgressReporter {
    #stream;
    #style;
    #startedMs = performance.now();
    #timer;
    #title = '';
    #share = null;
    #shown = false;
    #paused = false;
    constructor(stream, style) {
        this.#stream = stream;
        this.#style = style;
        this.#timer = setInterval(() => this.#draw(), REDRAW_MS).unref();
    }
    step(title) {
        this.#title = title;
        this.#share = null;
        this.#paused = false;
    }
    progress(done, total) {
        this.#share = total > 0 ? Math.min(done / total, 1) : null;
    }
    note(message) {
        this.#clear();
        this.#stream.write(renderNote(message, this.#style));
    }
    /** Takes the line away until the next step begins: something else is to be written there. */
    pause() {
        this.#paused = true;
        this.#clear();
    }
    [Symbol.dispose]() {
        clearInterval(this.#timer);
        this.#clear();
    }
    #draw() {
        if (this.#paused || this.#title === '' || performance.now() - this.#startedMs < QUIET_MS)
            return;
        const share = this.#share === null ? '' : ` ${Math.floor(this.#share * 100)} %`;
        const room = Math.max((this.#stream.columns || 80) - share.length - 4, 10);
        const title = [...(0,kit_escape.escapeSentence)(this.#title)].slice(0, room).join('');
        this.#stream.write(`\r\u001b[2K${this.#style.dim(`… ${title}${share}`)}`);
        this.#shown = true;
    }
    #clear() {
        if (this.#shown)
            this.#stream.write('\r\u001b[2K');
        this.#shown = false;
    }
}

;// CONCATENATED MODULE: ./lib/cli/kit/stop-signals.js

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * A signal that is aborted, with CANCELLED as the reason, when the process is asked to stop. Whoever asks a
 * second time gets an end at once.
 */
function listenAtTerminal() {
    const controller = new AbortController();
    for (const name of STOP_SIGNALS) {
        process.on(name, () => {
            if (controller.signal.aborted)
                process.exit(errors/* EXIT_CODES */.ai.cancelled);
            controller.abort((0,errors/* cancelled */.KW)(name));
        });
    }
    return controller.signal;
}

;// CONCATENATED MODULE: ./lib/cli/kit/system-clock.js
/** The clocks of this machine. */
const SYSTEM_CLOCK = {
    now: () => new Date(),
    elapsedMs: () => performance.now(),
};

;// CONCATENATED MODULE: ./lib/cli/kit/surroundings.js







const DEFAULT_STORE = 'backups';
/**
 * Reads the process; from now on it stops in good order when it is asked to.
 * @throws BackupError INPUT_INVALID for a variable whose name is nearly one of ours; TARGET_NOT_WRITABLE, IO_FAILED when
 *   the log cannot be opened
 */
function openCommandSurroundings(globals, kinds) {
    const { env, stderr, stdin, stdout } = process;
    (0,variables/* assertVariablesKnown */.j)(env);
    const style = (0,terminal/* styleFor */.j9)(stderr, env);
    const progress = stderr.isTTY && isForPerson(globals) ? new ProgressReporter(stderr, style) : null;
    const shown = progress ?? (globals.quiet ? SILENT_REPORTER : reporterOfNotes(stderr, style));
    const log = globals.log === undefined ? null : new StepLog(globals.log, shown, SYSTEM_CLOCK);
    return {
        environment: env,
        folder: process.cwd(),
        globals,
        clock: SYSTEM_CLOCK,
        reporter: log ?? shown,
        signal: listenAtTerminal(),
        printer: { globals, environment: env, stdout, stderr, clearProgress: () => progress?.pause() },
        kinds,
        isInteractive: stdin.isTTY && stderr.isTTY && isForPerson(globals),
        [Symbol.dispose]: () => {
            log?.[Symbol.dispose]();
            progress?.[Symbol.dispose]();
        },
    };
}
/**
 * Connects operations with the store that `--store` names, and with those of its archives that `--name` means. Where
 * `--database` names one alone, a store that has to ask for its listing asks for that.
 * @param use what is done there
 * @throws BackupError INPUT_INVALID for a location of no kind that there is, and what stands in the way of its use
 */
async function openPorts(given, surroundings, use = 'read') {
    const { parsePlace } = await __webpack_require__.e(/* import() | places */ 5607).then(__webpack_require__.bind(__webpack_require__, 87621));
    const { PLACE_KINDS } = await __webpack_require__.e(/* import() | places */ 5607).then(__webpack_require__.bind(__webpack_require__, 30304));
    const { ANY_ARCHIVES } = await __webpack_require__.e(/* import() | stores */ 5221).then(__webpack_require__.bind(__webpack_require__, 99722));
    const { parseLabel } = await __webpack_require__.e(/* import() | domain-archive */ 606).then(__webpack_require__.bind(__webpack_require__, 37138));
    const { clock, kinds = PLACE_KINDS, reporter, signal } = surroundings;
    const location = given.one('store') ?? { text: DEFAULT_STORE, from: given.nameOf('store') };
    const name = use === 'publish' ? null : given.one('name');
    const [database = null, ...others] = given.lines('database');
    const sought = {
        ...ANY_ARCHIVES,
        database: others.length === 0 ? database : null,
        label: name === null ? null : parseLabel(name.text),
    };
    const named = parsePlace({ location, use, sought, given }, kinds);
    const place = await named.open({ ...surroundings, job: null });
    return {
        ...place,
        reporter,
        clock,
        signal,
        // Where the archives are is room for a database.
        openScratch: async () => (await place.openScratch()) ?? openTemporaryScratch(),
    };
}
/** Scratch space of a command that has nothing to do with a store. */
async function openTemporaryScratch() {
    const { mkdtemp } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 19));
    const { tmpdir } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 48161, 19));
    const { join } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 19));
    return mkdtemp(join(tmpdir(), 'savepoint-'));
}

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
;// CONCATENATED MODULE: ./lib/cli/kit/synonyms.js
/** What other tools call a command, and what it is called here. */
const SYNONYMS = new Map([
    ['backup', 'create'],
    ['snapshot', 'create'],
    ['dump', 'create'],
    ['save', 'create'],
    ['ls', 'list'],
    ['snapshots', 'list'],
    ['archives', 'list'],
    ['backups', 'list'],
    ['generations', 'list'],
    ['recover', 'restore'],
    ['undo', 'restore --undo'],
    ['forget', 'prune'],
    ['cleanup', 'prune'],
    ['rm', 'prune'],
    ['info', 'show'],
    ['inspect', 'show'],
    ['extract', 'restore'],
    ['compare', 'diff'],
    ['test', 'drill'],
    ['stats', 'history'],
    ['version', '--version'],
]);
/** The command that a user of another tool means; null for a word that no tool was found to use. */
function commandMeantBy(word) {
    return SYNONYMS.get(word) ?? null;
}

;// CONCATENATED MODULE: ./lib/cli/kit/usage-error.js



/** What commander throws after it has printed a help or a version, as it was asked to. */
function isAnswered(thrown) {
    return thrown instanceof commander/* CommanderError */.b7 && thrown.exitCode === 0;
}
/** What commander throws after it has printed the help because there was no command. */
function isWithoutCommand(thrown) {
    return thrown instanceof commander/* CommanderError */.b7 && thrown.code === 'commander.help';
}
/**
 * What commander found wrong with the arguments, as an error of ours; anything else as it is.
 * @param command the line whose help explains it, such as `savepoint create`
 */
function wrapUsageError(thrown, command) {
    if (!(thrown instanceof commander/* CommanderError */.b7))
        return thrown;
    const conflict = thrown.code === 'commander.conflictingOption';
    const meant = commandMeantBy(unknownCommandOf(thrown));
    const sentence = thrown.message
        .replace(/^error: ./, (start) => start.slice(-1).toUpperCase())
        .replaceAll('\n', ' ')
        // A guess by spelling only confuses where the word is known.
        .replace(meant === null ? /$^/ : / \(Did you mean .*\?\)$/, '');
    return new errors/* BackupError */.hj(conflict ? 'INPUTS_CONFLICT' : 'INPUT_INVALID', /[.)]$/.test(sentence) ? sentence : `${sentence}.`, {
        hint: `${usualWay(thrown, meant)}"${command} --help" shows what can be given, with examples.`,
        cause: thrown,
    });
}
/** What is most likely wanted, as a sentence with a blank behind it; empty where that is not known. */
function usualWay({ code, message }, meant) {
    if (meant !== null)
        return `Here it is "savepoint ${meant}". `;
    const isWithoutTarget = code === 'commander.missingMandatoryOptionValue' && message.includes("'--to ");
    return isWithoutTarget ? 'The newest backup comes back with "--latest --to DATABASE". ' : '';
}
/** Empty for any other mistake. */
function unknownCommandOf({ code, message }) {
    const [, word = ''] = code === 'commander.unknownCommand' ? (/'(.+?)'/.exec(message) ?? []) : [];
    return word;
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/requests/checks.js
var checks = __webpack_require__(44557);
// EXTERNAL MODULE: ./lib/domain/settings/given.js
var given = __webpack_require__(41909);
// EXTERNAL MODULE: ./lib/requests/settings.js
var settings = __webpack_require__(84689);
;// CONCATENATED MODULE: ./lib/cli/kit/given-options.js


/** The options of one command, and the variables behind them; a setting that the command does not have was not given. */
class GivenOptions {
    #options;
    #environment;
    constructor(options, environment) {
        this.#options = options;
        this.#environment = environment;
    }
    one(name) {
        const value = this.#options[keyOf(name)];
        if (typeof value === 'string')
            return { text: value, from: this.nameOf(name) };
        const { variable } = settings/* SETTINGS */.y[name];
        return variable === undefined ? null : (0,given/* givenByVariable */.v)(variable, this.#environment);
    }
    lines(name) {
        const value = this.#options[keyOf(name)];
        if (typeof value === 'string')
            return [value];
        return value === undefined || value === true ? [] : value;
    }
    flag(name) {
        return this.#options[keyOf(name)] === true;
    }
    isSet(name) {
        return this.#options[keyOf(name)] !== undefined;
    }
    nameOf(name) {
        return `--${name}`;
    }
}
function keyOf(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./lib/cli/kit/options.js



/** An option with one value; none at all is a mistake, and giving it twice is a contradiction, not a correction. */
function valueOption(flags, description) {
    const option = new commander/* Option */.c$(flags, description);
    return option.argParser((text, before) => {
        assertGiven(text, option);
        if (before === undefined)
            return text;
        throw new errors/* BackupError */.hj('INPUTS_CONFLICT', `${option.long} was given twice: "${before}" and "${text}".`, {
            hint: 'Give it once.',
            context: { option: option.long ?? flags, first: before, second: text },
        });
    });
}
/** An option that may be given many times. */
function repeatableOption(flags, description) {
    const option = new commander/* Option */.c$(flags, description);
    return option.argParser((text, before) => {
        assertGiven(text, option);
        return [...(before ?? []), text];
    });
}
function assertGiven(text, { flags, long }) {
    if (text.trim() !== '')
        return;
    throw new errors/* BackupError */.hj('INPUT_INVALID', `${long} was given without a value.`, {
        hint: 'Give it a value, or leave it out. Is a variable in the command not set?',
        context: { option: long ?? flags },
    });
}
/**
 * The option of a setting, with its sentence, its variable and its default.
 * @param sentence in place of the usual one, where it means something more exact
 */
function settingOption(name, sentence = settings/* SETTINGS */.y[name].sentence) {
    const setting = settings/* SETTINGS */.y[name];
    const description = sentence + asides(setting);
    if (setting.takes === 'flag')
        return new commander/* Option */.c$(`--${name}`, description);
    const flags = `--${name} <${setting.takes === 'word' ? name : setting.unit}>`;
    return setting.takes === 'lines' ? repeatableOption(flags, description) : valueOption(flags, description);
}
/** Adds the options of several settings, in that order. */
function addSettings(command, names) {
    for (const name of names)
        command.addOption(settingOption(name));
    return command;
}
/** The store of a command that reads archives, and which of its artifacts are trusted. */
const STORE_TO_READ = ['store', 'allowed-events', 'allowed-branches', 'allowed-workflows'];
/** The store of a command that writes archives or marks: a repository of GitHub takes none from a terminal. */
function storeDirectoryOption() {
    return settingOption('store', 'directory with the archives, or s3://BUCKET/PREFIX');
}
/** One database whose archives are meant. */
function databaseOption() {
    return valueOption('--database <name>', settings/* SETTINGS */.y.database.sentence);
}
function asides(setting) {
    const { variable } = setting;
    const value = setting.takes === 'flag' ? null : setting.default;
    const said = [
        ...(variable === undefined ? [] : [variable]),
        ...(value === null ? [] : [`default: ${value}`]),
    ];
    return said.length === 0 ? '' : ` (${said.join(', ')})`;
}
/** Adds examples to the end of a command's help. */
function addExamples(command, examples) {
    const lines = examples.flatMap(([line, why]) => [`  # ${why}`, `  $ ${line}`]);
    return command.addHelpText('after', ['', 'Examples:', ...lines].join('\n'));
}
/**
 * Refuses a choice between several ways to say the same when none or more than one was used.
 * @param given every way as the user writes it, and whether it was used
 * @throws BackupError INPUTS_CONFLICT for several, INPUT_INVALID for none
 */
function assertOneGiven(given) {
    const ways = Object.keys(given);
    const used = ways.filter((way) => given[way]);
    if (used.length === 1)
        return;
    const hint = `Give exactly one of ${ways.join(', ')}.`;
    if (used.length === 0) {
        throw new errors/* BackupError */.hj('INPUT_INVALID', 'It was not said which archive is meant.', { hint });
    }
    throw new errors/* BackupError */.hj('INPUTS_CONFLICT', `${used.join(' and ')} exclude each other.`, {
        hint,
        context: { given: used.join(' ') },
    });
}

;// CONCATENATED MODULE: ./lib/cli/commands/bisect.js





function addBisect(program, perform) {
    const command = program
        .command('bisect')
        .summary('find the newest archive in which an assertion still holds')
        .description('Searches the archives of a database by halves, so that few are fetched, and says in which the assertion last ' +
        'holds: when did the rows vanish? Where it held only for a while, more archives are fetched to find when.')
        .addOption(settingOption('assert').makeOptionMandatory())
        .addOption(databaseOption())
        .addOption(settingOption('name', 'only archives with this label'));
    addSettings(command, [...STORE_TO_READ, 'busy-timeout']).action((options) => perform(async (surroundings) => printOutcome(await runBisect(options, surroundings), surroundings.printer)));
    addExamples(command, [
        [
            'savepoint bisect --assert "SELECT count(*) >= 5000 FROM orders"',
            'the last backup before orders vanished',
        ],
        ['savepoint bisect --database app --assert "SELECT 1 FROM users WHERE id = 7" --quiet', 'only its name'],
    ]);
}
async function runBisect(options, surroundings) {
    const given = new GivenOptions(options, surroundings.environment);
    const request = { ...(0,checks/* readChecks */.wf)(given), database: given.one('database')?.text ?? null };
    const { bisect } = await Promise.all(/* import() | operations-bisect */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(282), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(6996)]).then(__webpack_require__.bind(__webpack_require__, 88859));
    const { bisectDocument } = await __webpack_require__.e(/* import() | presentation-bisect */ 4418).then(__webpack_require__.bind(__webpack_require__, 76746));
    const { renderBisected } = await __webpack_require__.e(/* import() | presentation-bisect */ 4418).then(__webpack_require__.bind(__webpack_require__, 98252));
    const bisected = await bisect(request, await openPorts(given, surroundings));
    return {
        document: bisectDocument(bisected),
        text: (style) => renderBisected(bisected, style),
        names: bisected.newestHolding === null ? [] : [bisected.newestHolding.name],
        failure: bisected.failure,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/archive/catalog-name.js
var catalog_name = __webpack_require__(43076);
// EXTERNAL MODULE: ./lib/domain/archive/database-name.js
var database_name = __webpack_require__(74942);
// EXTERNAL MODULE: ./lib/requests/check.js
var check = __webpack_require__(17574);
;// CONCATENATED MODULE: ./lib/cli/kit/alert-options.js



/** Adds the options that say who is told. The variables keep the addresses, which are secrets, out of process lists. */
function addAlertOptions(command) {
    return command.addOption(secretOption('webhook')).addOption(secretOption('heartbeat'));
}
/** An option with one value that no message repeats. */
function secretOption(name) {
    const { sentence, variable } = settings/* SETTINGS */.y[name];
    const option = new commander/* Option */.c$(`--${name} <url>`, `${sentence} (${variable})`);
    return option.argParser((text, before) => {
        if (before === undefined)
            return text;
        throw new errors/* BackupError */.hj('INPUTS_CONFLICT', `${option.long} was given twice.`, { hint: 'Give it once.' });
    });
}
/**
 * Those whom the options and the environment name; an option goes before its variable. They are reached through the
 * proxy that the environment names.
 * @throws BackupError INPUT_INVALID
 */
async function openGivenNotifiers(given, { environment }) {
    const notifiers = await Promise.all(/* import() | notifiers */[__webpack_require__.e(2857), __webpack_require__.e(1000)]).then(__webpack_require__.bind(__webpack_require__, 43320));
    const { renderWebhookBody } = await __webpack_require__.e(/* import() | presentation-alert */ 2478).then(__webpack_require__.bind(__webpack_require__, 68248));
    const { useProxy } = await __webpack_require__.e(/* import() | github */ 6326).then(__webpack_require__.bind(__webpack_require__, 56489));
    const { VERSION } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 13411));
    useProxy(environment);
    const addresses = { webhook: given.one('webhook'), heartbeat: given.one('heartbeat') };
    return notifiers.openNotifiers(addresses, renderWebhookBody, `savepoint/${VERSION}`);
}
/** Journal and notifiers, which learn of the end of an operation. */
function audienceOf({ clock, journal, reporter, store }, notifiers) {
    return { clock, journal, notifiers, reporter, store: store.description };
}

;// CONCATENATED MODULE: ./lib/cli/kit/identify.js
/**
 * How a command tells which database a file is: by the name that it was given, else by the machine; in a job of GitHub
 * as the action does, so that both find each other's archives.
 * @throws BackupError INPUT_INVALID
 */
async function openIdentifier(databaseName, { environment }) {
    const { parseDatabaseName } = await __webpack_require__.e(/* import() | domain-archive */ 606).then(__webpack_require__.bind(__webpack_require__, 74942));
    const { parseRepositoryJob } = await __webpack_require__.e(/* import() | domain-identity */ 4458).then(__webpack_require__.bind(__webpack_require__, 5901));
    const { identifyDatabase } = await __webpack_require__.e(/* import() | files-machine */ 2908).then(__webpack_require__.bind(__webpack_require__, 25474));
    const { readMachine } = await __webpack_require__.e(/* import() | files-machine */ 2908).then(__webpack_require__.bind(__webpack_require__, 24629));
    const surrounding = {
        givenName: databaseName === null ? null : parseDatabaseName(databaseName),
        job: parseRepositoryJob(environment),
        environment: null,
        machine: readMachine(environment),
        isPrivate: true,
    };
    return (path) => identifyDatabase(path, surrounding);
}

;// CONCATENATED MODULE: ./lib/cli/commands/check.js










function addCheck(program, perform) {
    const command = program
        .command('check')
        .summary('check a live database where it stands')
        .description('Runs SQLite’s own checks on a live database, without copying or changing it. When it is damaged, the archives ' +
        'are looked through for the newest verified one, and the command that restores it is printed.')
        .argument('<database>', 'path of the database');
    addSettings(command, [
        'database-name',
        'quick',
        ...STORE_TO_READ,
        'assert',
        'busy-timeout',
        'accept',
        'check-time-limit',
    ]);
    addAlertOptions(command).action((database, options) => perform(async (surroundings) => printOutcome(await check_check(database, options, surroundings), surroundings.printer)));
    addExamples(command, [
        ['savepoint check app.db', 'everything'],
        ['savepoint check app.db --quick', 'before every deployment'],
    ]);
}
async function check_check(database, options, surroundings) {
    const { readAccepted } = await Promise.all(/* import() | operations-verify */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(282), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(6693)]).then(__webpack_require__.bind(__webpack_require__, 92916));
    const given = new GivenOptions(options, surroundings.environment);
    const { accept, ...settings } = (0,check/* readCheck */.j)(given);
    const request = {
        ...settings,
        database: (0,external_node_path_.resolve)(surroundings.folder, database),
        accepted: await readAccepted(accept, given.nameOf('accept'), surroundings.folder),
    };
    const notifiers = await openGivenNotifiers(given, surroundings);
    const { checkAndAdvise } = await Promise.all(/* import() | operations-restore */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(282), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(706), __webpack_require__.e(293), __webpack_require__.e(7852)]).then(__webpack_require__.bind(__webpack_require__, 28061));
    const { judgeChecks } = await Promise.all(/* import() | operations-verify */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(282), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(6693)]).then(__webpack_require__.bind(__webpack_require__, 39630));
    const { entriesOfCheck } = await Promise.all(/* import() | operations-journal */[__webpack_require__.e(2857), __webpack_require__.e(9091)]).then(__webpack_require__.bind(__webpack_require__, 37614));
    const { journaled } = await Promise.all(/* import() | operations-journal */[__webpack_require__.e(2857), __webpack_require__.e(9091)]).then(__webpack_require__.bind(__webpack_require__, 30515));
    const { renderRestoreAdvice } = await __webpack_require__.e(/* import() | presentation-restore */ 9282).then(__webpack_require__.bind(__webpack_require__, 41537));
    const { checkDocument } = await __webpack_require__.e(/* import() | presentation-check */ 7932).then(__webpack_require__.bind(__webpack_require__, 81914));
    const { renderChecks } = await __webpack_require__.e(/* import() | presentation-check */ 7932).then(__webpack_require__.bind(__webpack_require__, 13564));
    const ports = { ...(await openPorts(given, surroundings)), openScratch: openTemporaryScratch };
    const identify = await openIdentifier(given.one('database-name'), surroundings);
    const databaseName = (0,catalog_name/* catalogNameOf */.iB)(identify(request.database));
    const run = await journaled({
        operation: 'check',
        database: (0,database_name/* databaseNameOf */.U)((0,external_node_path_.basename)(request.database)),
        run: async () => judgeChecks([
            await checkAndAdvise(request, ports, {
                databaseName,
                openPlace: async () => ports,
                render: renderRestoreAdvice,
            }),
        ]),
        entriesOf: entriesOfCheck,
    }, audienceOf(ports, notifiers));
    return {
        document: checkDocument(run),
        text: (style) => renderChecks(run, style),
        names: [],
        failure: run.failure,
    };
}

;// CONCATENATED MODULE: ./lib/cli/completion/scripts.js
/** The shells for which there is a script. */
const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];
/** The script that a shell reads to complete commands, options and paths. */
function renderCompletion(shell, tree) {
    return SCRIPTS[shell](tree);
}
const SCRIPTS = {
    bash: renderBash,
    zsh: renderZsh,
    fish: renderFish,
    powershell: renderPowerShell,
};
function renderBash({ program, commands, globalFlags }) {
    const cases = commands.map(({ name, flags }) => `    ${name}) words="${[...flags, ...globalFlags].join(' ')}" ;;`);
    return [
        `_${program}() {`,
        '  local current="${COMP_WORDS[COMP_CWORD]}" words',
        '  case "${COMP_WORDS[1]}" in',
        ...cases,
        `    *) words="${[...commands.map(({ name }) => name), ...globalFlags].join(' ')}" ;;`,
        '  esac',
        '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
        '}',
        `complete -o default -o bashdefault -F _${program} ${program}`,
    ].join('\n');
}
function renderZsh({ program, commands, globalFlags }) {
    const described = commands.map(({ name, summary }) => `    '${name}:${zshText(summary)}'`);
    const cases = commands.map(({ name, flags }) => `    ${name}) options=(${[...flags, ...globalFlags].join(' ')}) ;;`);
    return [
        `#compdef ${program}`,
        `_${program}() {`,
        '  local -a commands options',
        '  commands=(',
        ...described,
        '  )',
        '  if (( CURRENT == 2 )); then',
        `    options=(${globalFlags.join(' ')})`,
        '    _describe command commands',
        '    compadd -- $options',
        '    return',
        '  fi',
        '  case "$words[2]" in',
        ...cases,
        '  esac',
        '  compadd -- $options',
        '  _files',
        '}',
        `compdef _${program} ${program}`,
    ].join('\n');
}
function zshText(text) {
    return text.replaceAll("'", "'\\''").replaceAll(':', '\\:');
}
function renderFish({ program, commands, globalFlags }) {
    const words = commands.map(({ name, summary }) => `complete -c ${program} -n __fish_use_subcommand -a ${name} -d '${summary.replaceAll("'", "\\'")}'`);
    const flags = commands.flatMap(({ name, flags: own }) => own.map((flag) => `complete -c ${program} -n '__fish_seen_subcommand_from ${name}' ${fishFlag(flag)}`));
    return [...words, ...globalFlags.map((flag) => `complete -c ${program} ${fishFlag(flag)}`), ...flags].join('\n');
}
function fishFlag(flag) {
    return flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`;
}
function renderPowerShell({ program, commands, globalFlags }) {
    const table = commands.map(({ name, flags }) => `    '${name}' = @(${quoted([...flags, ...globalFlags])})`);
    return [
        `Register-ArgumentCompleter -Native -CommandName ${program} -ScriptBlock {`,
        '  param($wordToComplete, $commandAst)',
        '  $options = @{',
        ...table,
        '  }',
        '  $command = [string]$commandAst.CommandElements[1]',
        `  $words = if ($options.ContainsKey($command)) { $options[$command] } else { @(${quoted([...commands.map(({ name }) => name), ...globalFlags])}) }`,
        '  $words | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {',
        "    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)",
        '  }',
        '}',
    ].join('\n');
}
function quoted(words) {
    return words.map((word) => `'${word}'`).join(', ');
}

;// CONCATENATED MODULE: ./lib/cli/completion/tree.js
/** Reads the tree from the program itself, so that the scripts offer what there is. */
function completionTree(program) {
    return {
        program: program.name(),
        globalFlags: [...flagsOf(program), '--help', '-h'],
        commands: program.commands.map((command) => ({
            name: command.name(),
            summary: command.summary(),
            flags: flagsOf(command),
        })),
    };
}
function flagsOf(command) {
    return command.options
        .filter(({ hidden }) => !hidden)
        .flatMap(({ long, short }) => [long ?? [], short ?? []].flat());
}

;// CONCATENATED MODULE: ./lib/cli/commands/completion.js




/** @param print takes the script */
function addCompletion(program, print) {
    const command = program
        .command('completion')
        .summary('print the script with which a shell completes commands and options')
        .description('Prints a script for a shell. Load it where the shell loads its own settings.')
        .addArgument(new commander/* Argument */.ef('<shell>', 'the shell').choices(SHELLS))
        .action((shell) => print(`${renderCompletion(shell, completionTree(program))}\n`));
    addExamples(command, [
        ['savepoint completion bash > ~/.local/share/bash-completion/completions/savepoint', 'bash'],
        ['savepoint completion zsh > "${fpath[1]}/_savepoint"', 'zsh'],
        ['savepoint completion fish > ~/.config/fish/completions/savepoint.fish', 'fish'],
        ['savepoint completion powershell >> $PROFILE', 'PowerShell'],
    ]);
}

// EXTERNAL MODULE: ./lib/domain/settings/parse-values.js
var parse_values = __webpack_require__(35382);
// EXTERNAL MODULE: ./lib/requests/create.js + 1 modules
var create = __webpack_require__(7141);
// EXTERNAL MODULE: ./lib/requests/retention.js
var retention = __webpack_require__(49472);
;// CONCATENATED MODULE: ./lib/cli/commands/create.js










function addCreate(program, perform) {
    const command = program
        .command('create')
        .summary('back up live databases and verify the backups')
        .description('Takes a snapshot of each database while it is in use, checks it, packs it, reads the archive back and only ' +
        'then says that it is good. Archives that the retention policy no longer keeps are removed afterwards.');
    addCreateOptions(command, 'manual').action((databases, options) => perform(async (surroundings) => {
        const given = new GivenOptions(options, surroundings.environment);
        const request = await readRequest(databases, given, 'manual', surroundings);
        return printOutcome(await backUp(request, given, surroundings), surroundings.printer);
    }));
    addExamples(command, [
        ['savepoint create app.db', 'one database into ./backups'],
        ['savepoint create "data/*.db" --store /srv/backups --name before-migration-42', 'several, with a label'],
        ['savepoint create app.db --assert "SELECT count(*) > 0 FROM users"', 'refuse a backup without users'],
        ['BACKUP_INTERVAL=3600 savepoint create app.db --kind automatic', 'from cron, at most once an hour'],
    ]);
}
/** Adds the databases and all options of a command that makes backups. */
function addCreateOptions(command, defaultKind) {
    addAlertOptions(command).argument('<database...>', 'paths of databases, or patterns such as "data/*.db"');
    command.addOption(storeDirectoryOption());
    addSettings(command, ['database-name', 'name']);
    command.addOption(valueOption('--kind <kind>', `${settings/* SETTINGS */.y.kind.sentence} (default: ${defaultKind})`));
    addSettings(command, ['retention-days', 'keep-minimum']);
    command.addOption(settingOption('compression').conflicts('compressionLevel'));
    addSettings(command, ['compression-level', 'busy-timeout', 'assert', 'accept', 'check-time-limit']);
    return addSettings(command, ['allow-empty', 'at-rest', 'keep-damaged']);
}
/**
 * The request that the arguments and the environment make.
 * @throws BackupError INPUT_INVALID, SOURCE_NOT_FOUND
 */
async function readRequest(databases, given, defaultKind, surroundings) {
    const { environment, folder } = surroundings;
    const { findSources } = await __webpack_require__.e(/* import() | files-database */ 6086).then(__webpack_require__.bind(__webpack_require__, 86089));
    const { readAccepted } = await Promise.all(/* import() | operations-verify */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(282), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(6693)]).then(__webpack_require__.bind(__webpack_require__, 92916));
    const { VERSION } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 13411));
    const kind = given.one('kind');
    const { accept, ...settings } = (0,create/* readCreate */.$)(given, environment);
    return {
        ...settings,
        kind: kind === null ? defaultKind : (0,parse_values/* parseWord */.kB)(kind, ['automatic', 'manual']),
        accepted: await readAccepted(accept, given.nameOf('accept'), folder),
        origin: null,
        identify: await openIdentifier(given.one('database-name'), surroundings),
        version: VERSION,
        policy: (0,retention/* readPolicy */.T)(given),
        sources: await findSources(databases, folder),
    };
}
/** Makes the backups of one run. */
async function backUp(request, given, surroundings) {
    const { createAll } = await Promise.all(/* import() | operations-backup */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(282), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(1836), __webpack_require__.e(7514), __webpack_require__.e(2512)]).then(__webpack_require__.bind(__webpack_require__, 57514));
    const { createDocument } = await __webpack_require__.e(/* import() | presentation-create */ 4632).then(__webpack_require__.bind(__webpack_require__, 82984));
    const { renderCreateRun } = await __webpack_require__.e(/* import() | presentation-create */ 4632).then(__webpack_require__.bind(__webpack_require__, 11214));
    const { entriesOfCreate } = await Promise.all(/* import() | operations-journal */[__webpack_require__.e(2857), __webpack_require__.e(9091)]).then(__webpack_require__.bind(__webpack_require__, 37614));
    const { journaled } = await Promise.all(/* import() | operations-journal */[__webpack_require__.e(2857), __webpack_require__.e(9091)]).then(__webpack_require__.bind(__webpack_require__, 30515));
    const notifiers = await openGivenNotifiers(given, surroundings);
    const ports = await openPorts(given, surroundings, 'publish');
    const run = await journaled({
        operation: 'create',
        database: null,
        run: () => createAll(ports.retires === 'by policy' ? request : { ...request, policy: null }, ports),
        entriesOf: (run, time) => entriesOfCreate(run, time, request.identify),
    }, audienceOf(ports, notifiers));
    const { description } = ports.store;
    const isOnlyFailure = run.outcomes.length === 1 && run.outcomes[0]?.status === 'failed';
    return {
        document: createDocument(run, description),
        text: (style) => (isOnlyFailure ? '' : renderCreateRun(run, description, style)),
        names: namesOf(run),
        failure: run.failure,
    };
}
function namesOf({ outcomes }) {
    return outcomes.flatMap((outcome) => (outcome.status === 'created' ? [outcome.created.entry.name] : []));
}

// EXTERNAL MODULE: ./lib/domain/difference/difference.js
var difference = __webpack_require__(46459);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/cli/kit/archive-choice.js



/** An argument as a file when there is one of that path, otherwise as a name in the store. */
async function readNamed(text, folder, database) {
    const path = (0,external_node_path_.resolve)(folder, text);
    return (await isFile(path)) ? { by: 'path', path } : { by: 'name', name: text, database };
}
/**
 * The one archive that arguments and options name; which of them were given was checked before.
 * @throws BackupError INPUT_INVALID
 */
async function readChoice(archive, given, folder, database) {
    if (archive !== undefined)
        return readNamed(archive, folder, database);
    const before = given.one('before');
    return before === null ? { by: 'latest', database } : { by: 'time', before: (0,parse_values/* parseTime */.pe)(before), database };
}
async function isFile(path) {
    return (await (0,promises_.stat)(path).catch(() => null))?.isFile() ?? false;
}

;// CONCATENATED MODULE: ./lib/cli/commands/diff.js







function addDiff(program, perform) {
    const command = program
        .command('diff')
        .summary('say what differs between two backups or databases')
        .description('Compares archives and databases in any combination: rows added, removed and changed per table, the schema, ' +
        'and settings. It never prints a value. A live database is compared as it is at one instant.')
        .argument('<before>', 'path of an archive or database, or name of an archive in the store')
        .argument('<after>', 'the same of what it is compared with');
    addSettings(command, [...STORE_TO_READ, 'busy-timeout']).action((before, after, options) => perform(async (surroundings) => {
        const given = new GivenOptions(options, surroundings.environment);
        return printOutcome(await runDiff(before, after, given, surroundings), surroundings.printer);
    }));
    addExamples(command, [
        ['savepoint diff before-migration app.db', 'what a migration changed'],
        ['savepoint diff app.db before-migration', 'what a restore would change'],
    ]);
}
async function runDiff(before, after, given, surroundings) {
    const { folder } = surroundings;
    const request = {
        before: await readNamed(before, folder, null),
        after: await readNamed(after, folder, null),
        busyTimeoutMs: (0,checks/* readBusyTimeoutMs */.bG)(given),
    };
    const { diff } = await Promise.all(/* import() | operations-difference */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(282), __webpack_require__.e(8513), __webpack_require__.e(7023)]).then(__webpack_require__.bind(__webpack_require__, 79953));
    const { diffDocument } = await __webpack_require__.e(/* import() | presentation-diff */ 1809).then(__webpack_require__.bind(__webpack_require__, 85365));
    const { renderDiffed } = await __webpack_require__.e(/* import() | presentation-diff */ 1809).then(__webpack_require__.bind(__webpack_require__, 54207));
    const diffed = await diff(request, await openPorts(given, surroundings));
    const { tables } = diffed.difference;
    return {
        document: diffDocument(diffed),
        text: (style) => renderDiffed(diffed, style),
        names: tables.filter((table) => !(0,difference/* isUnchanged */._5)(table)).map(({ table }) => table),
        failure: null,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/domain/drill/settings.js
var drill_settings = __webpack_require__(28349);
// EXTERNAL MODULE: ./lib/requests/drill.js
var drill = __webpack_require__(56483);
;// CONCATENATED MODULE: ./lib/cli/commands/drill.js











function addDrill(program, perform) {
    const command = program
        .command('drill')
        .summary('prove that restores can be done')
        .description('Restores archives for real into scratch space, opens each by its path, compares it with its own manifest, runs ' +
        'the assertions and measures how long it took and how much work would be lost. Nothing else is written.');
    addSettings(command, ['pick', 'seed', 'runs']);
    command.addOption(databaseOption()).addOption(settingOption('name', 'only archives with this label'));
    addSettings(command, [...STORE_TO_READ, 'assert', 'max-recovery-minutes', 'evidence', 'busy-timeout']);
    addAlertOptions(command).action((options) => perform(async (surroundings) => {
        const given = new GivenOptions(options, surroundings.environment);
        return printOutcome(await runDrill(given, surroundings), surroundings.printer);
    }));
    addExamples(command, [
        ['savepoint drill', 'the latest archive of each database'],
        ['savepoint drill --pick random --assert "SELECT count(*) > 0 FROM users"', 'every week'],
        ['savepoint drill --pick all --evidence drill-2026-11.json', 'every month'],
    ]);
}
async function runDrill(given, surroundings) {
    const evidence = readEvidencePath(given, surroundings);
    const notifiers = await openGivenNotifiers(given, surroundings);
    const ports = await openPorts(given, surroundings);
    const request = await drill_readRequest(given, ports);
    const { drill } = await Promise.all(/* import() | operations-drill */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(282), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(706), __webpack_require__.e(293), __webpack_require__.e(7821)]).then(__webpack_require__.bind(__webpack_require__, 99152));
    const { entriesOfDrill } = await Promise.all(/* import() | operations-journal */[__webpack_require__.e(2857), __webpack_require__.e(9091)]).then(__webpack_require__.bind(__webpack_require__, 37614));
    const { journaled } = await Promise.all(/* import() | operations-journal */[__webpack_require__.e(2857), __webpack_require__.e(9091)]).then(__webpack_require__.bind(__webpack_require__, 30515));
    const { drillDocument } = await __webpack_require__.e(/* import() | presentation-drill */ 7871).then(__webpack_require__.bind(__webpack_require__, 20721));
    const { renderDrill } = await __webpack_require__.e(/* import() | presentation-drill */ 7871).then(__webpack_require__.bind(__webpack_require__, 30619));
    const result = await journaled({
        operation: 'drill',
        database: request.database,
        run: () => drill(request, ports),
        entriesOf: entriesOfDrill,
    }, audienceOf(ports, notifiers));
    const document = drillDocument(result);
    if (evidence !== null)
        await writeEvidence(document, evidence);
    return {
        document,
        text: (style) => renderDrill(result, style),
        names: result.drilled.map(({ entry }) => entry.name),
        failure: result.failure,
    };
}
async function drill_readRequest(given, { readTurn }) {
    const { pick, ...settings } = (0,drill/* readDrill */.I)(given);
    return {
        ...settings,
        database: given.one('database')?.text ?? null,
        pick: await (0,drill_settings/* parseDrillPick */.MZ)(pick, () => (0,external_node_crypto_.randomInt)(2 ** 31 - 1), readTurn),
    };
}
/** Told before the drill, which may take an hour: evidence is never written over other evidence. */
function readEvidencePath(given, { folder }) {
    const evidence = given.one('evidence')?.text ?? null;
    if (evidence === null)
        return null;
    const path = (0,external_node_path_.resolve)(folder, evidence);
    if (!(0,external_node_fs_.existsSync)(path))
        return path;
    throw new errors/* BackupError */.hj('TARGET_EXISTS', `The file for the evidence, ${path}, exists already.`, {
        hint: 'Give a name that is new, such as one with the date in it. No drill was done.',
        context: { path },
    });
}
async function writeEvidence(document, path) {
    const { createFile } = await __webpack_require__.e(/* import() | files-durable */ 7074).then(__webpack_require__.bind(__webpack_require__, 19646));
    const { renderJson } = await __webpack_require__.e(/* import() | presentation-kit */ 5504).then(__webpack_require__.bind(__webpack_require__, 2793));
    await createFile(path, 'target', async (file) => {
        await file.writeFile(`${renderJson(document)}\n`);
        await file.sync();
    });
}

// EXTERNAL MODULE: ./lib/requests/history.js
var requests_history = __webpack_require__(1430);
;// CONCATENATED MODULE: ./lib/cli/commands/history.js





function addHistory(program, perform) {
    const command = program
        .command('history')
        .summary('look back on the last backups: success, duration, size, growth')
        .description('Shows how the last backups of each database went, from the archives and the journal of the store, and says ' +
        'where the newest falls behind its predecessors: rows that vanished, a smaller size, a longer duration.')
        .addOption(databaseOption())
        .addOption(settingOption('name', 'only archives with this label'));
    addSettings(command, [...STORE_TO_READ, 'last', 'max-shrink', 'max-slowdown']).action((options) => perform(async (surroundings) => {
        const given = new GivenOptions(options, surroundings.environment);
        return printOutcome(await history_history(given, surroundings), surroundings.printer);
    }));
    addExamples(command, [
        ['savepoint history', 'every database of ./backups'],
        ['savepoint history --database app --last 90 --json', 'three months for a script'],
    ]);
}
async function history_history(given, surroundings) {
    const request = { ...(0,requests_history/* readHistorySettings */.c)(given), database: given.one('database')?.text ?? null };
    const { readHistory } = await Promise.all(/* import() | operations-history */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(282), __webpack_require__.e(3914)]).then(__webpack_require__.bind(__webpack_require__, 97158));
    const { historyDocument } = await __webpack_require__.e(/* import() | presentation-history */ 4612).then(__webpack_require__.bind(__webpack_require__, 8218));
    const { renderHistories } = await __webpack_require__.e(/* import() | presentation-history */ 4612).then(__webpack_require__.bind(__webpack_require__, 4860));
    const ports = await openPorts(given, surroundings);
    const histories = await readHistory(request, { ...ports, schedule: null });
    const { description } = ports.store;
    return {
        document: historyDocument(histories, description),
        text: (style) => renderHistories(histories, description, style),
        names: histories.flatMap(({ points }) => points.flatMap(({ archive }) => archive ?? [])),
        failure: null,
    };
}

// EXTERNAL MODULE: ./lib/requests/list.js
var list = __webpack_require__(24992);
;// CONCATENATED MODULE: ./lib/cli/commands/list.js





function addList(program, perform) {
    const command = program
        .command('list')
        .summary('list the archives of a store, newest first')
        .description('Lists the archives of a store, newest first. Safety copies of restores are in the list too.')
        .addOption(databaseOption())
        .addOption(settingOption('name', 'only archives with this label'));
    addSettings(command, [...STORE_TO_READ, 'recent']).action((options) => perform(async (surroundings) => {
        const given = new GivenOptions(options, surroundings.environment);
        return printOutcome(await list_list(given, surroundings), surroundings.printer);
    }));
    addExamples(command, [
        ['savepoint list', 'everything in ./backups'],
        ['savepoint list --store /srv/backups --database app --recent 5', 'the five newest of one database'],
        ['savepoint list --json', 'for a script'],
    ]);
}
async function list_list(given, surroundings) {
    const request = { database: given.one('database')?.text ?? null, recent: (0,list/* readRecent */.W)(given) };
    const { listCatalog } = await Promise.all(/* import() | operations-catalog */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(282), __webpack_require__.e(7623)]).then(__webpack_require__.bind(__webpack_require__, 57304));
    const { listDocument } = await __webpack_require__.e(/* import() | presentation-list */ 9468).then(__webpack_require__.bind(__webpack_require__, 49076));
    const { renderCatalog } = await __webpack_require__.e(/* import() | presentation-list */ 9468).then(__webpack_require__.bind(__webpack_require__, 89594));
    const ports = await openPorts(given, surroundings);
    const catalog = await listCatalog(request, ports);
    const { description } = ports.store;
    return {
        document: listDocument(catalog, description),
        text: (style) => renderCatalog(catalog, description, surroundings.clock.now(), style),
        names: catalog.map(({ name }) => name),
        failure: null,
    };
}

;// CONCATENATED MODULE: ./lib/cli/commands/pin.js




/** Adds `pin` and `unpin`. */
function addPins(program, perform) {
    const add = (name, summary) => program
        .command(name)
        .summary(summary)
        .argument('<archive>', 'name of an archive in the store')
        .addOption(storeDirectoryOption())
        .action((archive, options) => perform(async (surroundings) => printOutcome(await setPin(name, archive, options, surroundings), surroundings.printer)));
    const pin = add('pin', 'keep an archive from every retention policy').description('Marks an archive so that no retention policy removes it.');
    const unpin = add('unpin', 'let the retention policy decide again').description('Takes the mark away: from now on the retention policy decides.');
    addExamples(pin, [['savepoint pin before-migration-42', 'by its label']]);
    addExamples(unpin, [['savepoint unpin backup_app~m3f9a1c2e_2026-11-23_01-04-05-000.db.gz', 'by its name']]);
}
async function setPin(command, archive, options, surroundings) {
    const { setPinned } = await Promise.all(/* import() | operations-catalog */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(282), __webpack_require__.e(7623)]).then(__webpack_require__.bind(__webpack_require__, 71845));
    const { pinDocument } = await __webpack_require__.e(/* import() | presentation-list */ 9468).then(__webpack_require__.bind(__webpack_require__, 49076));
    const { renderPinned } = await __webpack_require__.e(/* import() | presentation-list */ 9468).then(__webpack_require__.bind(__webpack_require__, 89594));
    const ports = await openPorts(new GivenOptions(options, surroundings.environment), surroundings);
    const entry = await setPinned({ name: archive, pinned: command === 'pin' }, ports);
    return {
        document: pinDocument(entry, command),
        text: (style) => renderPinned(entry, style),
        names: [entry.name],
        failure: null,
    };
}

;// CONCATENATED MODULE: ./lib/cli/commands/prune.js






function addPrune(program, perform) {
    const command = program
        .command('prune')
        .summary('say which archives a retention policy lets go, and remove them')
        .description('Decides for every archive, with the reason. Nothing is deleted without --apply. The newest verified archives ' +
        'of each database stay whatever the policy says, and so does what is pinned.')
        .addOption(settingOption('database', 'only of this database; several times for several (default: all)'));
    addSettings(command, [...STORE_TO_READ, 'retention-days', 'keep-minimum']);
    addSettings(command, ['keep-last', 'keep-daily', 'keep-weekly', 'keep-monthly', 'keep-yearly']);
    addSettings(command, ['apply', 'dry-run']).action((options) => perform(async (surroundings) => {
        const given = new GivenOptions(options, surroundings.environment);
        return printOutcome(await prune(given, surroundings), surroundings.printer);
    }));
    addExamples(command, [
        ['savepoint prune --retention-days 14', 'show what would go'],
        ['savepoint prune --keep-daily 7 --keep-weekly 4 --keep-monthly 12 --apply', 'thin out, for good'],
    ]);
}
async function prune(given, surroundings) {
    const databases = given.lines('database');
    const request = {
        policy: (0,retention/* readPolicy */.T)(given),
        databases: databases.length === 0 ? null : new Set(databases),
        apply: (0,retention/* readApplication */.n)(given) === 'apply',
        verified: new Set(),
    };
    const operation = await Promise.all(/* import() | operations-retention */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(282), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(1316)]).then(__webpack_require__.bind(__webpack_require__, 66086));
    const { entriesOfPrune } = await Promise.all(/* import() | operations-journal */[__webpack_require__.e(2857), __webpack_require__.e(9091)]).then(__webpack_require__.bind(__webpack_require__, 37614));
    const { journaled } = await Promise.all(/* import() | operations-journal */[__webpack_require__.e(2857), __webpack_require__.e(9091)]).then(__webpack_require__.bind(__webpack_require__, 30515));
    const { pruneDocument } = await __webpack_require__.e(/* import() | presentation-prune */ 8084).then(__webpack_require__.bind(__webpack_require__, 84378));
    const { renderPruned } = await __webpack_require__.e(/* import() | presentation-prune */ 8084).then(__webpack_require__.bind(__webpack_require__, 21404));
    const { APPLY_OPTION } = await __webpack_require__.e(/* import() | presentation-prune */ 8084).then(__webpack_require__.bind(__webpack_require__, 70642));
    const ports = await openPorts(given, surroundings);
    const pruned = await journaled({
        operation: 'prune',
        database: null,
        run: () => operation.prune(request, ports),
        entriesOf: entriesOfPrune,
    }, audienceOf(ports, []));
    return {
        document: pruneDocument(pruned, ports.store.description),
        text: (style) => renderPruned(pruned, style, APPLY_OPTION),
        names: pruned.decisions.flatMap(({ action, entry }) => (action === 'remove' ? [entry.name] : [])),
        failure: null,
    };
}

// EXTERNAL MODULE: ./lib/requests/rehearse.js
var rehearse = __webpack_require__(95089);
;// CONCATENATED MODULE: ./lib/cli/commands/rehearse.js







function addRehearse(program, perform) {
    const command = program
        .command('rehearse')
        .summary('try a migration on a copy of a database first')
        .description('Copies a database, runs a command that finds the copy in SAVEPOINT_DATABASE, and checks what it made of it: ' +
        'whether it is sound, which rows are lost, what the schema became. The real database must be the same afterwards.')
        .argument('<database>', 'path of the database')
        .argument('<command...>', 'the program and its arguments, after "--"');
    addSettings(command, ['env', 'time-limit', 'max-row-drop', 'assert', 'busy-timeout']).action((database, words, options) => perform(async (surroundings) => {
        const given = new GivenOptions(options, surroundings.environment);
        return printOutcome(await rehearse_rehearse(database, words, given, surroundings), surroundings.printer);
    }));
    addExamples(command, [
        ['savepoint rehearse app.db -- npm run migrate', 'a script that opens SAVEPOINT_DATABASE'],
        [
            'savepoint rehearse app.db --env "DATABASE_URL=file:{database}" -- npx prisma migrate deploy',
            'a tool that has its own variable',
        ],
        [
            'savepoint rehearse app.db --max-row-drop sessions=100 -- node migrate.mjs',
            'a migration that may empty one table',
        ],
    ]);
}
async function rehearse_rehearse(database, words, given, surroundings) {
    const settings = (0,rehearse/* readRehearsal */.o)(given);
    const request = {
        ...settings,
        database: (0,external_node_path_.resolve)(surroundings.folder, database),
        run: (variables) => runWords(words, variables, settings.timeLimitMs, surroundings),
    };
    const operation = await Promise.all(/* import() | operations-rehearsal */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(282), __webpack_require__.e(8513), __webpack_require__.e(706), __webpack_require__.e(2573), __webpack_require__.e(5971)]).then(__webpack_require__.bind(__webpack_require__, 62573));
    const { rehearsalDocument } = await __webpack_require__.e(/* import() | presentation-rehearsal */ 5173).then(__webpack_require__.bind(__webpack_require__, 63359));
    const { renderRehearsed } = await __webpack_require__.e(/* import() | presentation-rehearsal */ 5173).then(__webpack_require__.bind(__webpack_require__, 54637));
    const { clock, reporter, signal } = surroundings;
    const ports = { clock, reporter, signal, openScratch: openTemporaryScratch };
    const rehearsed = await operation.rehearse(request, ports);
    return {
        document: rehearsalDocument(rehearsed),
        text: (style) => renderRehearsed(rehearsed, style),
        names: [],
        failure: rehearsed.failure,
    };
}
/** Its output goes to stderr, so that stdout has the result alone; with `--json` and `--quiet` it is not wanted. */
async function runWords([file = '', ...args], variables, timeLimitMs, { environment, folder, globals, printer, signal }) {
    const { maskSecrets, secretsOf } = await __webpack_require__.e(/* import() | domain-rehearsal */ 3213).then(__webpack_require__.bind(__webpack_require__, 40145));
    const { runCommand } = await __webpack_require__.e(/* import() | files-command */ 2428).then(__webpack_require__.bind(__webpack_require__, 78605));
    const { escapeSentence } = await __webpack_require__.e(/* import() | presentation-kit */ 5504).then(__webpack_require__.bind(__webpack_require__, 36520));
    const all = { ...environment, ...variables };
    const secrets = secretsOf(all);
    printer.clearProgress();
    const say = (line) => {
        if (!isForPerson(globals))
            return;
        printer.stderr.write(`  | ${escapeSentence(maskSecrets(line, secrets))}\n`);
    };
    return runCommand({ file, args, folder, variables: all, timeLimitMs, signal, onLine: say });
}

// EXTERNAL MODULE: ./lib/requests/renew.js
var requests_renew = __webpack_require__(49707);
;// CONCATENATED MODULE: ./lib/cli/commands/renew.js





function addRenew(program, perform) {
    const command = program
        .command('renew')
        .summary('keep the last good archives from expiring')
        .description('Uploads the newest verified archives once more before a store drops them on their day. Directories and ' +
        'buckets keep what they have, so there is nothing to do in them; GitHub’s artifacts are renewed by the mode of the action.')
        .addOption(storeDirectoryOption())
        .addOption(databaseOption())
        .addOption(settingOption('name', 'only archives with this label'));
    addSettings(command, ['keep-minimum', 'before-days', 'busy-timeout']).action((options) => perform(async (surroundings) => {
        const given = new GivenOptions(options, surroundings.environment);
        return printOutcome(await runRenew(given, surroundings), surroundings.printer);
    }));
    addExamples(command, [['savepoint renew --store /srv/backups', 'the same line for every store']]);
}
async function runRenew(given, surroundings) {
    const request = { ...(0,requests_renew/* readRenewal */.j)(given), database: given.one('database')?.text ?? null };
    const { renew } = await Promise.all(/* import() | operations-renewal */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(282), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(9186)]).then(__webpack_require__.bind(__webpack_require__, 14066));
    const { renewDocument } = await __webpack_require__.e(/* import() | presentation-renew */ 7291).then(__webpack_require__.bind(__webpack_require__, 53241));
    const { renderRenewal } = await __webpack_require__.e(/* import() | presentation-renew */ 7291).then(__webpack_require__.bind(__webpack_require__, 55267));
    const ports = await openPorts(given, surroundings, 'renew');
    const renewal = await renew(request, ports);
    return {
        document: renewDocument(renewal),
        text: (style) => renderRenewal(renewal, style),
        names: [],
        failure: renewal.failure,
    };
}

// EXTERNAL MODULE: ./lib/domain/restore/consent.js
var consent = __webpack_require__(57671);
// EXTERNAL MODULE: ./lib/requests/restore.js
var restore = __webpack_require__(80416);
// EXTERNAL MODULE: ./lib/domain/restore/confirmation.js
var confirmation = __webpack_require__(77740);
;// CONCATENATED MODULE: ./lib/cli/kit/confirmation.js




/**
 * @param given the value of `--confirm`; null when it was not given
 * @throws BackupError CONFIRMATION_REQUIRED unless it is the file name of the target
 */
function assertConfirmed(plan, given) {
    if ((0,confirmation/* parseConfirmation */.z)(given, plan.targetName))
        return;
    throw new errors/* BackupError */.hj('CONFIRMATION_REQUIRED', `Restoring would replace the content of ${plan.targetName}, and it was not confirmed.`, {
        hint: `Nothing was written. Read the plan; to carry it out, run the same command with --confirm ${plan.targetName}`,
        context: { expected: plan.targetName },
    });
}
/**
 * Shows the plan to the person at the terminal and asks for the file name of the target.
 * @throws BackupError CONFIRMATION_REQUIRED for another name, CANCELLED
 */
async function askForName(plan, surroundings) {
    const { environment, printer, signal } = surroundings;
    const { renderPlanToConfirm } = await __webpack_require__.e(/* import() | presentation-restore */ 9282).then(__webpack_require__.bind(__webpack_require__, 190));
    const { isCancel, text } = await __webpack_require__.e(/* import() | clack-prompts */ 1567).then(__webpack_require__.bind(__webpack_require__, 26170));
    printer.clearProgress();
    const { stderr } = printer;
    await (0,terminal/* writeText */.x3)(stderr, renderPlanToConfirm(plan, (0,terminal/* styleFor */.j9)(stderr, environment)));
    const message = `Type ${(0,kit_escape.escapeSentence)(plan.targetName)} to restore`;
    const answer = await text({ message, output: stderr, signal });
    if (isCancel(answer))
        throw (0,errors/* cancelled */.KW)('the person at the terminal');
    assertConfirmed(plan, answer);
}

;// CONCATENATED MODULE: ./lib/cli/commands/restore.js













/** What ends a restore of which nobody agreed to the plan. */
const UNCONFIRMED = new Set(['CONFIRMATION_REQUIRED', 'IDENTITY_MISMATCH']);
function addRestore(program, perform) {
    const command = program
        .command('restore')
        .summary('bring a database back from an archive')
        .description('Unpacks the archive beside the target and verifies it there, shows what would be lost and returned, asks for ' +
        'the file name of the target, keeps its old content as a safety copy and only then replaces it. When anything ' +
        'fails, the target is as it was.')
        .argument('[archive]', 'path of a file, or name of an archive in the store');
    addSettings(command, ['latest', 'before', 'undo']);
    command
        .addOption(settingOption('to').makeOptionMandatory())
        .addOption(databaseOption())
        .addOption(settingOption('name', 'only archives with this label'));
    addSettings(command, [
        'database-name',
        ...STORE_TO_READ,
        'confirm',
        'allow-other-database',
        'dry-run',
        'emergency',
        'in-place',
        'assert',
        'busy-timeout',
    ]);
    addAlertOptions(command).action((archive, options) => perform(async (surroundings) => {
        const given = new GivenOptions(options, surroundings.environment);
        return printOutcome(await bringBack(archive, given, surroundings), surroundings.printer);
    }));
    addExamples(command, [
        ['savepoint restore --latest --to app.db', 'shows the plan and asks for the name'],
        ['savepoint restore before-migration-42 --to app.db --confirm app.db', 'from a script'],
        ['savepoint restore --before 2026-11-23T01:00:00Z --to app.db --dry-run', 'only the plan'],
        ['savepoint restore --latest --to app.db --emergency', 'when every minute counts'],
        ['savepoint restore --latest --to app.db --emergency --database app', 'the same on another machine'],
        ['savepoint restore --undo --to app.db', 'put back what the last restore replaced'],
    ]);
}
async function bringBack(archive, given, surroundings) {
    assertOneGiven({
        'an ARCHIVE': archive !== undefined,
        '--latest': given.flag('latest'),
        '--before': given.isSet('before'),
        '--undo': given.flag('undo'),
    });
    const notifiers = await openGivenNotifiers(given, surroundings);
    const ports = await openPorts(given, surroundings);
    let planned = null;
    const request = await restore_readRequest(archive, given, ports, surroundings, (plan) => {
        planned = plan;
    });
    try {
        const operation = await Promise.all(/* import() | operations-restore */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(282), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(706), __webpack_require__.e(293), __webpack_require__.e(7852)]).then(__webpack_require__.bind(__webpack_require__, 40293));
        const { entriesOfRestore } = await Promise.all(/* import() | operations-journal */[__webpack_require__.e(2857), __webpack_require__.e(9091)]).then(__webpack_require__.bind(__webpack_require__, 37614));
        const { journaled } = await Promise.all(/* import() | operations-journal */[__webpack_require__.e(2857), __webpack_require__.e(9091)]).then(__webpack_require__.bind(__webpack_require__, 30515));
        const restored = await journaled({
            operation: 'restore',
            database: (0,database_name/* databaseNameOf */.U)((0,external_node_path_.basename)(request.target)),
            run: () => operation.restore(request, ports),
            entriesOf: entriesOfRestore,
        }, audienceOf(ports, notifiers));
        return await outcomeOf(restored, request.emergency);
    }
    catch (error) {
        if (!(error instanceof errors/* BackupError */.hj) || !UNCONFIRMED.has(error.code) || planned === null)
            throw error;
        return unconfirmed(error, planned);
    }
}
async function restore_readRequest(archive, given, ports, surroundings, onPlan) {
    const { folder } = surroundings;
    const settings = (0,restore/* readRestore */.x)(given);
    const target = (0,external_node_path_.resolve)(folder, given.one('to')?.text ?? '');
    const database = given.one('database')?.text ?? null;
    return {
        ...settings,
        archive: settings.undo ? { by: 'undo' } : await readChoice(archive, given, folder, database),
        target,
        own: (await openIdentifier(given.one('database-name'), surroundings))(target),
        ...askingFor(settings, database !== null, surroundings, onPlan),
        recordSafetyCopy: ports.recordSafetyCopy,
    };
}
/** Whoever reads the plan with its objections at a terminal and types the name has agreed to both. */
function askingFor({ allowOtherDatabase, confirmation, emergency }, isNamed, surroundings, onPlan) {
    const isAsked = confirmation === null && surroundings.isInteractive;
    let isAnswered = false;
    return {
        consent: async (plan) => {
            if (allowOtherDatabase || (emergency && isNamed))
                return;
            onPlan(plan);
            if (!isAsked)
                throw (0,consent/* refuseOther */.h)(plan, '--allow-other-database');
            await askForName(plan, surroundings);
            isAnswered = true;
        },
        confirm: async (plan) => {
            if (emergency || isAnswered)
                return;
            if (isAsked)
                return askForName(plan, surroundings);
            onPlan(plan);
            assertConfirmed(plan, confirmation);
        },
    };
}
async function outcomeOf(restored, emergency) {
    const { restoreDocument } = await __webpack_require__.e(/* import() | presentation-restore */ 9282).then(__webpack_require__.bind(__webpack_require__, 7660));
    const { renderRestored } = await __webpack_require__.e(/* import() | presentation-restore */ 9282).then(__webpack_require__.bind(__webpack_require__, 190));
    return {
        document: restoreDocument(restored),
        text: (style) => renderRestored(restored, emergency, style),
        names: restored.safetyCopy === null ? [] : [restored.safetyCopy],
        failure: null,
    };
}
/** The plan is the result of a restore that the user did not confirm; that it was not carried out is the failure. */
async function unconfirmed(error, plan) {
    const { errorDocument } = await __webpack_require__.e(/* import() | presentation-error */ 4734).then(__webpack_require__.bind(__webpack_require__, 74044));
    const { renderPlanToConfirm } = await __webpack_require__.e(/* import() | presentation-restore */ 9282).then(__webpack_require__.bind(__webpack_require__, 190));
    return {
        document: errorDocument(error, 'restore', plan),
        text: (style) => renderPlanToConfirm(plan, style),
        names: [],
        failure: error,
    };
}

;// CONCATENATED MODULE: ./lib/cli/commands/show.js





function addShow(program, perform) {
    const command = program
        .command('show')
        .summary('show the manifest of an archive')
        .description('Shows what an archive says of itself: tables, rows, digests, and what made it.')
        .argument('<archive>', 'path of a file, or name of an archive in the store');
    addSettings(command, STORE_TO_READ).action((archive, options) => perform(async (surroundings) => printOutcome(await show(archive, options, surroundings), surroundings.printer)));
    addExamples(command, [
        ['savepoint show before-migration-42', 'by its label'],
        ['savepoint show backup_app~m3f9a1c2e_2026-11-23_01-04-05-000.db.gz --json', 'the manifest for a script'],
    ]);
}
async function show(archive, options, surroundings) {
    const { showArchive } = await Promise.all(/* import() | operations-catalog */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(282), __webpack_require__.e(7623)]).then(__webpack_require__.bind(__webpack_require__, 90249));
    const { showDocument } = await __webpack_require__.e(/* import() | presentation-list */ 9468).then(__webpack_require__.bind(__webpack_require__, 49076));
    const { renderShown } = await __webpack_require__.e(/* import() | presentation-list */ 9468).then(__webpack_require__.bind(__webpack_require__, 87028));
    const ports = await openPorts(new GivenOptions(options, surroundings.environment), surroundings);
    const shown = await showArchive(await readNamed(archive, surroundings.folder, null), ports);
    return {
        document: showDocument(shown),
        text: (style) => renderShown(shown, style),
        names: [shown.archive],
        failure: null,
    };
}

// EXTERNAL MODULE: ./lib/requests/status.js
var requests_status = __webpack_require__(79838);
;// CONCATENATED MODULE: ./lib/cli/commands/status.js






function addStatus(program, perform) {
    const command = program
        .command('status')
        .summary('say whether the backups are as they should be')
        .description('One verdict from facts: how old the newest verified archive of each database is, how many there are, what ' +
        'expires, how full the storage is, whether backups fail, shrink or slow down. Each cause has its own code.')
        .addOption(settingOption('database', 'a database that matters; several times for several (default: all)'))
        .addOption(settingOption('name', 'only archives with this label'));
    addSettings(command, [
        ...STORE_TO_READ,
        'max-age',
        'keep-minimum',
        'storage-quota',
        'max-drill-age',
        'paused',
        'badge',
    ]);
    addAlertOptions(command).action((options) => perform(async (surroundings) => {
        const given = new GivenOptions(options, surroundings.environment);
        return printOutcome(await status_status(given, surroundings), surroundings.printer);
    }));
    addExamples(command, [
        ['savepoint status --store /srv/backups', 'every database of the store'],
        ['savepoint status --max-age 2 --storage-quota 5000000000', 'for hourly backups in 5 GB'],
        ['savepoint status --badge > badge.json', 'for https://img.shields.io/endpoint'],
    ]);
}
async function status_status(given, surroundings) {
    const request = { ...(0,requests_status/* readStatusPolicy */.B)(given), databases: given.lines('database') };
    const notifiers = await openGivenNotifiers(given, surroundings);
    const { tellStatus } = await Promise.all(/* import() | operations-status */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(282), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(1763), __webpack_require__.e(5304)]).then(__webpack_require__.bind(__webpack_require__, 81763));
    const { statusDocument } = await __webpack_require__.e(/* import() | presentation-status */ 4242).then(__webpack_require__.bind(__webpack_require__, 77328));
    const ports = await openPorts(given, surroundings);
    const result = await tellStatus(request, { ...ports, schedule: null, drills: null }, notifiers);
    const document = statusDocument(result);
    const { renderJson } = await __webpack_require__.e(/* import() | presentation-kit */ 5504).then(__webpack_require__.bind(__webpack_require__, 2793));
    const { renderStatus } = await __webpack_require__.e(/* import() | presentation-status */ 4242).then(__webpack_require__.bind(__webpack_require__, 58380));
    return {
        document,
        text: (style) => (given.flag('badge') ? renderJson(document.badge) : renderStatus(result, style)),
        names: result.findings.flatMap(({ code, outcome }) => (outcome === 'failed' ? [code] : [])),
        failure: result.failure,
    };
}

// EXTERNAL MODULE: ./lib/requests/verify.js
var verify = __webpack_require__(15873);
;// CONCATENATED MODULE: ./lib/cli/commands/verify.js








function addVerify(program, perform) {
    const command = program
        .command('verify')
        .summary('prove that archives are good backups')
        .description('Verifies archives, plain .db.gz files and bare databases. Every check is named; one that was skipped never ' +
        'counts as passed. Levels: archive (bytes), structure (SQLite’s own checks), data (rows, assertions).')
        .argument('[archive...]', 'paths of files, or names of archives in the store')
        .addOption(settingOption('latest', 'the newest archive'));
    addSettings(command, ['before', 'all', 'sample']);
    command.addOption(databaseOption()).addOption(settingOption('name', 'only archives with this label'));
    addSettings(command, [
        ...STORE_TO_READ,
        'level',
        'assert',
        'busy-timeout',
        'accept',
        'check-time-limit',
    ]).action((archives, options) => perform(async (surroundings) => {
        const given = new GivenOptions(options, surroundings.environment);
        return printOutcome(await verify_verify(archives, given, surroundings), surroundings.printer);
    }));
    addExamples(command, [
        ['savepoint verify --latest', 'the newest archive of ./backups, in full'],
        ['savepoint verify --all --level archive', 'every byte of every archive, without SQLite'],
        ['savepoint verify backup.db.gz --assert "SELECT count(*) > 0 FROM users"', 'a file from anywhere'],
    ]);
}
async function verify_verify(archives, given, surroundings) {
    const { readAccepted } = await Promise.all(/* import() | operations-verify */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(282), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(6693)]).then(__webpack_require__.bind(__webpack_require__, 92916));
    const { accept, ...settings } = (0,verify/* readVerify */.s)(given);
    const request = {
        ...settings,
        selection: await readSelection(archives, given, surroundings),
        accepted: await readAccepted(accept, given.nameOf('accept'), surroundings.folder),
    };
    const { verifySelection } = await Promise.all(/* import() | operations-verify */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(282), __webpack_require__.e(8513), __webpack_require__.e(2962), __webpack_require__.e(6693)]).then(__webpack_require__.bind(__webpack_require__, 74061));
    const { verifyDocument } = await __webpack_require__.e(/* import() | presentation-verify */ 8803).then(__webpack_require__.bind(__webpack_require__, 52863));
    const { renderVerifications } = await __webpack_require__.e(/* import() | presentation-verify */ 8803).then(__webpack_require__.bind(__webpack_require__, 54221));
    const { entriesOfVerify } = await Promise.all(/* import() | operations-journal */[__webpack_require__.e(2857), __webpack_require__.e(9091)]).then(__webpack_require__.bind(__webpack_require__, 37614));
    const { journaled } = await Promise.all(/* import() | operations-journal */[__webpack_require__.e(2857), __webpack_require__.e(9091)]).then(__webpack_require__.bind(__webpack_require__, 30515));
    const ports = await openPorts(given, surroundings);
    const run = await journaled({
        operation: 'verify',
        database: given.one('database')?.text ?? null,
        run: () => verifySelection(request, ports),
        entriesOf: entriesOfVerify,
    }, audienceOf(ports, []));
    return {
        document: verifyDocument(run),
        text: (style) => renderVerifications(run, style),
        names: [],
        failure: run.failure,
    };
}
async function readSelection(archives, given, { folder }) {
    const database = given.one('database')?.text ?? null;
    const count = (0,verify/* readSample */.d)(given);
    assertOneGiven({
        'an ARCHIVE': archives.length > 0,
        '--latest': given.flag('latest'),
        '--before': given.isSet('before'),
        '--all': given.flag('all'),
        '--sample': count !== null,
    });
    if (given.flag('all'))
        return { archives: 'all', database };
    if (count !== null)
        return { archives: 'sample', database, count, seed: (0,external_node_crypto_.randomInt)(2 ** 31) };
    if (archives.length === 0) {
        return { archives: 'chosen', choices: [await readChoice(undefined, given, folder, database)] };
    }
    const choices = await Promise.all(archives.map((archive) => readNamed(archive, folder, database)));
    return { archives: 'chosen', choices };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/cli/commands/watch.js







function addWatch(program, perform) {
    const command = program
        .command('watch')
        .summary('back up live databases again and again')
        .description('Runs "create" at once and then every interval, until it is stopped. A round that fails is reported, and the ' +
        'next one is run all the same. With --json every round is one line. The exit code is that of the last round.');
    addCreateOptions(command, 'automatic')
        .addOption(settingOption('interval'))
        .action((databases, options) => perform((surroundings) => watch(databases, new GivenOptions(options, surroundings.environment), surroundings)));
    addExamples(command, [
        ['savepoint watch app.db --interval 3600', 'every hour, as automatic archives'],
        ['BACKUP_INTERVAL=900 savepoint watch "data/*.db" --json', 'every quarter of an hour, for a log'],
    ]);
}
async function watch(databases, given, surroundings) {
    const intervalMs = requireInterval((0,create/* readIntervalMs */.Q)(given.one('interval'), surroundings.environment));
    // The timer decides when a backup is due; asking the age of the last one as well would leave out every second round.
    const readRound = async () => ({
        ...(await readRequest(databases, given, 'automatic', surroundings)),
        intervalMs: 0,
    });
    let exitCode = errors/* EXIT_CODES */.ai.cancelled;
    while (!surroundings.signal.aborted) {
        const startedMs = surroundings.clock.elapsedMs();
        exitCode = (await runRound(readRound, given, surroundings)) ?? exitCode;
        await pause(startedMs + intervalMs - surroundings.clock.elapsedMs(), surroundings.signal);
    }
    return exitCode;
}
/** The exit code of one round; null when it was stopped half-way, which says nothing of the backups. */
async function runRound(readRound, given, surroundings) {
    const { printer, signal } = surroundings;
    try {
        return await printOutcome(await backUp(await readRound(), given, surroundings), printer, 'line');
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (signal.aborted)
            return null;
        if (error.kind === 'usage')
            throw error;
        return printError(error, 'create', printer, 'line');
    }
}
async function pause(durationMs, signal) {
    await (0,external_node_timers_promises_.setTimeout)(Math.max(durationMs, 0), undefined, { signal }).catch((error) => {
        if (!signal.aborted)
            throw error;
    });
}
function requireInterval(intervalMs) {
    if (intervalMs !== null)
        return intervalMs;
    throw new errors/* BackupError */.hj('INPUT_INVALID', 'It was not said how often to make a backup.', {
        hint: 'Give --interval SECONDS, or set BACKUP_INTERVAL.',
    });
}

;// CONCATENATED MODULE: ./lib/cli/program.js




















/** The command line with all its commands; loading it costs little, running a command loads what it needs. */
function buildProgram(perform, texts) {
    const program = new commander/* Command */.uB('savepoint')
        .description('Verified backups of SQLite databases, and the way back.')
        .version(version.VERSION, '-V, --version', 'print the version')
        .option('--json', 'print one JSON document (docs/json-contract.md)')
        .option('--quiet', 'print only names, and errors')
        .option('--debug', 'print the stack of an error and its causes')
        .addOption(valueOption('--log <file>', 'add every step to a file, as lines of JSON'))
        .helpOption('-h, --help', 'print this help')
        .helpCommand('help [command]', 'print the help of a command')
        .exitOverride()
        // What commander has to say of an error comes with its exception and is rendered as every other one.
        .configureOutput({ writeOut: texts.out, writeErr: texts.error, outputError: () => undefined })
        .configureHelp({ showGlobalOptions: true });
    addCreate(program, perform);
    addVerify(program, perform);
    addRestore(program, perform);
    addList(program, perform);
    addPrune(program, perform);
    addPins(program, perform);
    addShow(program, perform);
    addCheck(program, perform);
    addDiff(program, perform);
    addRehearse(program, perform);
    addWatch(program, perform);
    addStatus(program, perform);
    addHistory(program, perform);
    addDrill(program, perform);
    addBisect(program, perform);
    addRenew(program, perform);
    addCompletion(program, texts.out);
    return addExamples(program, [
        ['savepoint create app.db', 'back up a live database into ./backups'],
        ['savepoint verify --latest', 'prove that the newest backup is good'],
        ['savepoint restore --latest --to app.db', 'bring it back: shows the plan first and asks'],
    ]);
}

;// CONCATENATED MODULE: ./lib/cli/run-program.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





const USAGE_EXIT_CODE = 2;
/**
 * Runs the command that the arguments name; every error is reported.
 * @param kinds of store, where they are not those of the house
 * @returns the exit code
 */
async function runProgram(args, kinds) {
    const written = { out: '', error: '' };
    let exitCode = 0;
    const program = buildProgram(async (execute) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const surroundings = __addDisposableResource(env_1, openCommandSurroundings(program.opts(), kinds), false);
            exitCode = await execute(surroundings);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }, {
        out: (text) => {
            written.out += text;
        },
        error: (text) => {
            written.error += text;
        },
    });
    try {
        await parse(program, args);
        await (0,terminal/* writeText */.x3)(process.stdout, written.out.trimEnd());
        return exitCode;
    }
    catch (thrown) {
        if (isWithoutCommand(thrown)) {
            await (0,terminal/* writeText */.x3)(process.stderr, written.error.trimEnd());
            return USAGE_EXIT_CODE;
        }
        return await reportError(thrown, args, program);
    }
}
/** Runs the command, or lets commander answer with a help or the version. */
async function parse(program, args) {
    try {
        await program.parseAsync(args, { from: 'user' });
    }
    catch (thrown) {
        if (!isAnswered(thrown))
            throw thrown;
    }
}
/** The options may be what is wrong, so they are looked for as they stand. */
async function reportError(thrown, args, program) {
    const { env, stderr, stdout } = process;
    const globals = {
        ...(args.includes('--json') ? { json: true } : {}),
        ...(args.includes('--debug') ? { debug: true } : {}),
    };
    const printer = { globals, environment: env, stdout, stderr, clearProgress: () => undefined };
    const command = program.commands.find((candidate) => args.includes(candidate.name()))?.name();
    const line = command === undefined ? 'savepoint' : `savepoint ${command}`;
    return printError(wrapUsageError(thrown, line), command ?? 'savepoint', printer);
}


/***/ }),

/***/ 43076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ isCatalogName),
/* harmony export */   Ib: () => (/* binding */ parseCatalogName),
/* harmony export */   R_: () => (/* binding */ plainNameOf),
/* harmony export */   iB: () => (/* binding */ catalogNameOf),
/* harmony export */   yf: () => (/* binding */ nameOfManifest)
/* harmony export */ });
/* harmony import */ var _database_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74942);

const LETTERS = { name: 'n', machine: 'm', repository: 'r', path: 'p' };
const KINDS = { n: 'name', m: 'machine', r: 'repository', p: 'path' };
const TAG_DIGITS = 8;
const NAME = /^(.+)~(([nmrp])[0-9a-f]{8})$/;
/**
 * The name under which the archives of a database stand in a catalog: how people call it, and a tag that tells it from
 * others that are called the same, such as `app~m3f9a1c2e`. The letter says what the identity rests on; the digits are
 * the first of its digest.
 */
function catalogNameOf({ by, digest, name }) {
    return `${name}~${LETTERS[by]}${digest.slice('sha256:'.length).slice(0, TAG_DIGITS)}`;
}
/** The name of the database of which an archive is; that of its file where the archive says no identity. */
function nameOfManifest({ identity, source }) {
    return identity === undefined ? (0,_database_name_js__WEBPACK_IMPORTED_MODULE_0__/* .databaseNameOf */ .U)(source) : catalogNameOf(identity);
}
/** What a name says; null when it cannot be that of a database in a catalog. */
function parseCatalogName(text) {
    const [, name = text, tag, letter] = NAME.exec(text) ?? [];
    if (!(0,_database_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isDatabaseName */ .l)(name))
        return null;
    if (tag === undefined)
        return { name, identity: null };
    return { name, identity: { by: KINDS[letter], tag } };
}
/** Tells whether a text can be a database's name in a catalog. */
function isCatalogName(text) {
    return parseCatalogName(text) !== null;
}
/** How people call a database, given its name in the catalog. */
function plainNameOf(catalogName) {
    return parseCatalogName(catalogName)?.name ?? catalogName;
}


/***/ }),

/***/ 77155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ CODECS),
/* harmony export */   X5: () => (/* binding */ COMPRESSION_LEVELS),
/* harmony export */   ol: () => (/* binding */ DEFAULT_LEVELS)
/* harmony export */ });
/** What can pack the blocks of an archive. */
const CODECS = ['gzip', 'zstd'];
/** What a codec does where no level is given. zlib at 5 takes four fifths of its time at 6, for 1 % more bytes. */
const DEFAULT_LEVELS = { gzip: 5, zstd: 3 };
/** Between which levels a codec can be told to work, both included. */
const COMPRESSION_LEVELS = {
    gzip: { min: 0, max: 9 },
    zstd: { min: 1, max: 19 },
};


/***/ }),

/***/ 74942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ databaseNameOf),
/* harmony export */   l: () => (/* binding */ isDatabaseName),
/* harmony export */   parseDatabaseName: () => (/* binding */ parseDatabaseName)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/** Room for the longest label and for what the file system or a store appends within 255 bytes. */
const MAX_LENGTH = 100;
const NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/;
/**
 * The name that the user gives to a database, so that it is the same on every machine and in every workflow.
 * @throws BackupError INPUT_INVALID when it cannot stand in a file name
 */
function parseDatabaseName({ from, text }) {
    if (isDatabaseName(text))
        return text;
    throw new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${from} is "${text}", which cannot be the name of a database.`, {
        hint: 'A name has 1 to 100 characters: letters A to Z, digits, "_", "-" and "." (not first), such as shop-production.',
        context: { from, text },
    });
}
/** Tells whether a text can be a database's name in the catalog. */
function isDatabaseName(text) {
    return NAME.test(text);
}
/**
 * The name under which the archives of a source stand in the catalog: its file name without a final `.db`. Where
 * something has to be replaced or cut off, a digest of the whole file name is appended, so that two names that look
 * alike afterwards stay apart: `kasse ü.db` gives `kasse---544b3ad7`.
 *
 * Sources of the same file name in different folders are the same database, and so are `app` and `app.db`.
 */
function databaseNameOf(fileName) {
    const bare = fileName.endsWith('.db') ? fileName.slice(0, -'.db'.length) : fileName;
    if (isDatabaseName(bare))
        return bare;
    const suffix = `-${shortDigestOf(fileName)}`;
    const safe = bare.replace(/[^A-Za-z0-9._-]/gu, '-').replace(/^\.+/, '');
    return `${(safe || 'database').slice(0, MAX_LENGTH - suffix.length)}${suffix}`;
}
/** FNV-1a, 32 bits, over the UTF-8 bytes: enough to tell names apart, not to protect anything. */
function shortDigestOf(text) {
    let digest = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text))
        digest = Math.imul(digest ^ byte, 0x01000193);
    return (digest >>> 0).toString(16).padStart(8, '0');
}


/***/ }),

/***/ 37138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ renderArchiveTime),
/* harmony export */   EX: () => (/* binding */ ARCHIVE_EXTENSIONS),
/* harmony export */   Lz: () => (/* binding */ parseArchiveName),
/* harmony export */   S9: () => (/* binding */ renderArchiveName),
/* harmony export */   pV: () => (/* binding */ parseArchiveTime),
/* harmony export */   parseLabel: () => (/* binding */ parseLabel),
/* harmony export */   vj: () => (/* binding */ archiveStemOf)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _catalog_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43076);
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77155);



/** What the file names of archives end in. */
const ARCHIVE_EXTENSIONS = { gzip: '.db.gz', zstd: '.db.zst' };
const LABEL = /^[A-Za-z0-9.-]{1,60}$/;
/** `backup_<database>_<time>[_<label>]` and the extension; a label has no underscore, so the last time in the name is its time. */
const NAME = /^backup_(.+)_(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d-\d{3})(?:_([A-Za-z0-9.-]{1,60}))?$/;
/** `backup_<time>.db.gz`, as the system that Savepoint replaces wrote it: in whole seconds. */
const FORMER_NAME = /^backup_(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d)$/;
/**
 * @returns the label itself
 * @throws BackupError INPUT_INVALID when it cannot stand in a file name
 */
function parseLabel(text) {
    if (LABEL.test(text))
        return text;
    throw new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `"${text}" cannot be the label of an archive.`, {
        hint: 'A label has 1 to 60 characters: letters A to Z, digits, "." and "-", such as before-migration-42.',
        context: { label: text },
    });
}
/** The time in an archive's name: UTC, with milliseconds, in the order of time when sorted as text. */
function renderArchiveTime(time) {
    return time.toISOString().slice(0, -1).replace('T', '_').replaceAll(/[:.]/g, '-');
}
/**
 * The time that a name carries; null for anything else, and for a day or an hour that does not exist.
 */
function parseArchiveTime(text) {
    const iso = `${text.slice(0, 10)}T${text.slice(11, 19).replaceAll('-', ':')}.${text.slice(20)}Z`;
    const time = new Date(iso);
    return !Number.isNaN(time.getTime()) && renderArchiveTime(time) === text ? time : null;
}
/** The file name of an archive, which {@link parseArchiveName} reads back. */
function renderArchiveName(name) {
    const label = name.label === null ? '' : `_${name.label}`;
    return `backup_${name.database}_${renderArchiveTime(name.createdAt)}${label}${ARCHIVE_EXTENSIONS[name.codec ?? 'gzip']}`;
}
/** The name without what archives end in; null when it is not that of an archive. */
function archiveStemOf(fileName) {
    const codec = _codec_js__WEBPACK_IMPORTED_MODULE_2__/* .CODECS */ .QA.find((name) => fileName.endsWith(ARCHIVE_EXTENSIONS[name]));
    const stem = codec && fileName.slice(0, -ARCHIVE_EXTENSIONS[codec].length);
    return codec && stem ? { stem, codec } : null;
}
/** What a file name says of its archive; null when it is not that of an archive at all. */
function parseArchiveName(fileName) {
    const parts = archiveStemOf(fileName);
    if (parts === null)
        return null;
    const { stem, codec } = parts;
    return parseOwnName(stem, codec) ?? { database: null, createdAt: parseFormerTime(stem), label: null, codec };
}
function parseOwnName(stem, codec) {
    const [, database = '', time = '', label] = NAME.exec(stem) ?? [];
    const createdAt = parseArchiveTime(time);
    if (createdAt === null || !(0,_catalog_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isCatalogName */ .FZ)(database))
        return null;
    return { database, createdAt, label: label ?? null, codec };
}
function parseFormerTime(stem) {
    const [, time] = FORMER_NAME.exec(stem) ?? [];
    return parseArchiveTime(`${time}-000`);
}


/***/ }),

/***/ 30383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h7: () => (/* binding */ presentBackups),
/* harmony export */   oD: () => (/* binding */ databasesOf),
/* harmony export */   rk: () => (/* binding */ isBackup)
/* harmony export */ });
/* harmony import */ var _guard_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30708);

/**
 * Tells whether an entry is a backup: a safety copy is what a restore put aside, and proves nothing; nor does what a
 * guard keeps of a failed job.
 */
function isBackup(entry) {
    return entry.kind !== 'safety' && !(0,_guard_label_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailedLabel */ .gy)(entry.label);
}
/** The backups whose bytes are still there, in the order of the catalog. */
function presentBackups(catalog) {
    return catalog.filter((entry) => isBackup(entry) && !entry.expired);
}
/** The databases that a catalog names, by name; archives that name none add nothing. */
function databasesOf(catalog) {
    const names = catalog.flatMap((entry) => (entry.database === null ? [] : [entry.database]));
    return [...new Set(names)].sort();
}


/***/ }),

/***/ 81115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ orderCatalog)
/* harmony export */ });
/** Newest first; two of the same instant by name, so that the order is always the same. */
function orderCatalog(entries) {
    return [...entries].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.name < b.name ? 1 : a.name > b.name ? -1 : 0));
}


/***/ }),

/***/ 46459:
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

/***/ 30708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ damagedLabelOf),
/* harmony export */   gy: () => (/* binding */ isFailedLabel),
/* harmony export */   jy: () => (/* binding */ failedLabelOf),
/* harmony export */   lC: () => (/* binding */ assertBackupLabel)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/** What the label of every archive begins with that holds the database of a failed job. */
const FAILED = 'failed-job';
/** What the label of every archive begins with that holds a damaged database. */
const DAMAGED = 'damaged';
const MAX_LENGTH = 60;
/** The label of the archive that keeps a database as a failed job left it. */
function failedLabelOf(label) {
    return label === null ? FAILED : `${FAILED}-${label}`.slice(0, MAX_LENGTH);
}
/** The label of the archive that keeps a damaged database. */
function damagedLabelOf(label) {
    return label === null ? DAMAGED : `${DAMAGED}-${label}`.slice(0, MAX_LENGTH);
}
/** Tells whether an archive with this label is kept for inquiry: a failed job's database or a damaged one, never a backup. */
function isFailedLabel(label) {
    return [FAILED, DAMAGED].some((kept) => label === kept || label?.startsWith(`${kept}-`) === true);
}
/**
 * Refuses a label that would keep a backup from counting as one.
 * @throws BackupError INPUT_INVALID
 */
function assertBackupLabel(label) {
    if (!isFailedLabel(label))
        return;
    throw new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `"${label}" cannot be the label of a backup.`, {
        hint: `Labels that begin with ${FAILED} or ${DAMAGED} are for what is kept for inquiry, and never count as backups.`,
        context: { label },
    });
}


/***/ }),

/***/ 77740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseConfirmation)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/**
 * Tells whether the replacement of a target was confirmed by giving its file name; white space around it is ignored.
 * @param given null when nothing was given
 * @returns false when nothing was given
 * @throws BackupError CONFIRMATION_REQUIRED when something else was given
 */
function parseConfirmation(given, targetName) {
    if (given === null)
        return false;
    if (given.trim() === targetName)
        return true;
    throw new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('CONFIRMATION_REQUIRED', `The confirmation is "${given}", not "${targetName}".`, {
        hint: `Nothing was written. To overwrite the target, give its file name exactly: ${targetName}`,
        context: { given, expected: targetName },
    });
}


/***/ }),

/***/ 57671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ refuseOther)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/**
 * The error of a restore whose archive may be of another database, when nobody said that it may be taken.
 * @param howToAllow what to add, such as `--allow-other-database`
 */
function refuseOther({ objections, targetName }, howToAllow) {
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('IDENTITY_MISMATCH', objections.join(' '), {
        hint: `Nothing was written. If it is this archive that ${targetName} is to get, add ${howToAllow}; if the two are one database, give it a name where it is backed up and where it is restored.`,
        context: { target: targetName },
    });
}


/***/ }),

/***/ 59344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ describeFullDisk),
/* harmony export */   ix: () => (/* binding */ megabytes),
/* harmony export */   jq: () => (/* binding */ isQuotaError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Node has no name for a used-up quota: it gives the number, which each system has for itself. */
const QUOTA_ERRNOS = { linux: -122, darwin: -69, freebsd: -69 };
/** Tells whether a system error is about a used-up quota, by its name or its number. */
function isQuotaError({ code, errno }) {
    return code === 'EDQUOT' || (errno !== undefined && errno === QUOTA_ERRNOS[process.platform]);
}
/**
 * Why a file could not be written, as a sentence: a limit on one file, a quota, no more files, or no more bytes.
 * @param fullness of the file system; null where it does not say
 */
function describeFullDisk(error, path, neededBytes, fullness = readFullness(path)) {
    if (error.code === 'EFBIG')
        return `Cannot write ${path}: the limit for the size of a file is reached.`;
    if (isQuotaError(error))
        return `No space left for ${path}: the disk quota is used up.`;
    if (fullness !== null && fullness.files > 0 && fullness.ffree === 0) {
        return `No room for another file in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}: all ${fullness.files} inodes of the disk are in use, whatever space is free.`;
    }
    const needs = neededBytes === undefined ? [] : [`needs about ${megabytes(neededBytes)}`];
    const free = fullness === null ? [] : [`${megabytes(fullness.bavail * fullness.bsize)} free`];
    const facts = [...needs, ...free].join(', ');
    return `No space left in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}${facts === '' ? '.' : `: ${facts}.`}`;
}
/** A size for a message about space, in whole megabytes, rounded up. */
function megabytes(sizeBytes) {
    return `${Math.ceil(sizeBytes / 1_000_000)} MB`;
}
function readFullness(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 10899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ wrapFileError)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _full_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59344);


const CODES = {
    source: { missing: 'SOURCE_NOT_FOUND', denied: 'SOURCE_UNREADABLE' },
    archive: { missing: 'ARCHIVE_NOT_FOUND', denied: 'IO_FAILED' },
    store: { missing: 'STORE_NOT_WRITABLE', denied: 'STORE_NOT_WRITABLE' },
    target: { missing: 'TARGET_NOT_WRITABLE', denied: 'TARGET_NOT_WRITABLE' },
    scratch: { missing: 'IO_FAILED', denied: 'IO_FAILED' },
};
/**
 * The error that a file operation threw, as a {@link BackupError}: one that is already one stays itself.
 * `DISK_FULL` for no space, quota and file-size limit; the role's own codes for a missing or a protected file;
 * `IO_FAILED` for everything else that the operating system reports.
 * @param neededBytes how much the whole file needs, where the caller knows
 */
function wrapFileError(thrown, path, role, neededBytes) {
    if (!isSystemError(thrown))
        return (0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asBackupError */ .ZJ)(thrown);
    const message = `Cannot ${thrown.syscall} ${path}: ${REASONS[thrown.code] ?? thrown.message}.`;
    const code = (0,_full_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuotaError */ .jq)(thrown) ? 'EDQUOT' : thrown.code;
    const details = { context: { path, errno: code }, cause: thrown };
    switch (code) {
        case 'ENOSPC':
        case 'EDQUOT':
        case 'EFBIG':
            return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('DISK_FULL', (0,_full_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFullDisk */ .Qp)(thrown, path, neededBytes), {
                ...details,
                hint: 'Free some space or remove files, or use another disk. Existing files are untouched.',
            });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(CODES[role].denied, message, {
                ...details,
                hint: 'Check the owner and the permissions of the file and its folder, and whether the disk is read-only.',
            });
        case 'ENOENT':
        case 'ENOTDIR':
            return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(CODES[role].missing, message, { ...details, hint: 'Check the path.' });
        default:
            return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('IO_FAILED', message, {
                ...details,
                hint: 'Check the disk, its mount and the log of the operating system, then try again.',
            });
    }
}
function isSystemError(thrown) {
    if (!(thrown instanceof Error))
        return false;
    const { code, syscall } = thrown;
    return typeof code === 'string' && typeof syscall === 'string';
}
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    EROFS: 'the file system is read-only',
    ENOENT: 'it does not exist',
    ENOTDIR: 'a part of the path is not a folder',
    EISDIR: 'it is a folder',
    EEXIST: 'it exists already',
    EMFILE: 'too many open files',
    EIO: 'input/output error of the disk',
};


/***/ })

};
