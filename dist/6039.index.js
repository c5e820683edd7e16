export const id = 6039;
export const ids = [6039];
export const modules = {

/***/ 46039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var terminal = __webpack_require__(32832);
;// CONCATENATED MODULE: ./lib/cli/printer.js


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
        const { errorDocument } = await __webpack_require__.e(/* import() */ 8047).then(__webpack_require__.bind(__webpack_require__, 28047));
        await printJson(errorDocument(error, command, null), printer, setting);
    }
    await printFailure(error, 'in full', printer);
    return error.exitCode;
}
async function printJson(document, { stdout }, setting) {
    const { renderJson, renderJsonLine } = await __webpack_require__.e(/* import() */ 1738).then(__webpack_require__.bind(__webpack_require__, 91738));
    await (0,terminal/* writeText */.x3)(stdout, setting === 'line' ? renderJsonLine(document) : renderJson(document));
}
async function printNames(names, { stdout }) {
    const { escapeSentence } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 86905));
    await (0,terminal/* writeText */.x3)(stdout, names.map(escapeSentence).join('\n'));
}
async function printFailure(error, length, printer) {
    const { environment, globals, stderr } = printer;
    const { renderError, renderErrorInShort, renderStack } = await __webpack_require__.e(/* import() */ 5408).then(__webpack_require__.bind(__webpack_require__, 85408));
    const style = (0,terminal/* styleFor */.j9)(stderr, environment);
    if (!globals.json) {
        await (0,terminal/* writeText */.x3)(stderr, length === 'in full' ? renderError(error, style) : renderErrorInShort(error, style));
    }
    if (globals.debug)
        await (0,terminal/* writeText */.x3)(stderr, renderStack(error));
}

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/cli/options.js


/** An option with one value; none at all is a mistake, and giving it twice is a contradiction, not a correction. */
function valueOption(flags, description) {
    const option = new commander/* Option */.c$(flags, description);
    return option.argParser((text, before) => {
        if (text === '') {
            throw new errors/* BackupError */.hj('INPUT_INVALID', `${option.long} was given without a value.`, {
                hint: 'Give it a value, or leave it out. Is a variable in the command not set?',
                context: { option: option.long ?? flags },
            });
        }
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
    return new commander/* Option */.c$(flags, description).argParser((text, before) => [
        ...(before ?? []),
        text,
    ]);
}
/** Where the archives are. */
function storeOption() {
    return valueOption('--store <dir>', 'directory with the archives (default: backups)');
}
/** How long to wait for the lock of another program. */
function busyTimeoutOption() {
    return valueOption('--busy-timeout <seconds>', 'wait so long for a lock of another program (default: 30)');
}
/** SQL of the user that must hold. */
function assertOption() {
    return repeatableOption('--assert <sql>', 'SQL that must give a true value; may be given several times');
}
/** Which database's archives are meant. */
function databaseOption() {
    return valueOption('--database <name>', 'only archives of this database, as "savepoint list" names it');
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

// EXTERNAL MODULE: ./lib/domain/backup-settings.js
var backup_settings = __webpack_require__(68364);
// EXTERNAL MODULE: ./lib/domain/given.js
var given = __webpack_require__(33877);
// EXTERNAL MODULE: ./lib/domain/retention-policy.js
var retention_policy = __webpack_require__(70797);
;// CONCATENATED MODULE: ./lib/cli/settings.js



/**
 * How many milliseconds lie between two backups; null when nobody said.
 * @throws BackupError INPUT_INVALID
 */
function readIntervalMs(text, environment) {
    return (0,backup_settings/* parseIntervalMs */.R)((0,given/* givenBy */.n)({ flag: '--interval', text }, { name: 'BACKUP_INTERVAL', environment }));
}
/**
 * The compression level.
 * @throws BackupError INPUT_INVALID
 */
function readCompressionLevel(text, environment) {
    const variable = { name: 'BACKUP_COMPRESSION', environment };
    return (0,backup_settings/* parseCompressionLevel */.m)((0,given/* givenBy */.n)({ flag: '--compression-level', text }, variable));
}
/**
 * How long to wait for another program's lock.
 * @throws BackupError INPUT_INVALID
 */
function readBusyTimeoutMs(text) {
    return (0,backup_settings/* parseBusyTimeoutMs */.UV)((0,given/* givenBy */.n)({ flag: '--busy-timeout', text }));
}
/**
 * The retention policy. The default number of days holds only when no other rule was given: somebody who asks for
 * seven daily archives gets those.
 * @throws BackupError INPUT_INVALID
 */
function readRetentionPolicy(options, environment) {
    const kept = (flag, text) => (0,backup_settings/* parseKept */.Mv)((0,given/* givenBy */.n)({ flag, text }), 0);
    const rules = {
        keepLast: kept('--keep-last', options.keepLast),
        keepDaily: kept('--keep-daily', options.keepDaily),
        keepWeekly: kept('--keep-weekly', options.keepWeekly),
        keepMonthly: kept('--keep-monthly', options.keepMonthly),
        keepYearly: kept('--keep-yearly', options.keepYearly),
    };
    const hasOtherRule = Object.values(rules).some((count) => count > 0);
    return {
        ...rules,
        keepWithinDays: (0,backup_settings/* parseRetentionDays */.l6)(givenDays(options, environment), hasOtherRule ? null : retention_policy/* DEFAULT_POLICY */.z.keepWithinDays),
        keepMinimumVerified: (0,backup_settings/* parseKeepMinimum */.tV)((0,given/* givenBy */.n)({ flag: '--keep-minimum', text: options.keepMinimum })),
    };
}
function givenDays({ retentionDays }, environment) {
    return (0,given/* givenBy */.n)({ flag: '--retention-days', text: retentionDays }, { name: 'BACKUP_RETENTION_DAYS', environment });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/files/wrap-file-error.js
var wrap_file_error = __webpack_require__(79737);
;// CONCATENATED MODULE: ./lib/files/step-log.js


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

;// CONCATENATED MODULE: ./lib/cli/globals.js
/** Whether the reader is a person who may be told of progress and asked something. */
function isForPerson({ json, quiet }) {
    return json === undefined && quiet === undefined;
}

// EXTERNAL MODULE: ./lib/presentation/escape.js
var presentation_escape = __webpack_require__(86905);
// EXTERNAL MODULE: ./lib/presentation/style.js
var presentation_style = __webpack_require__(12489);
;// CONCATENATED MODULE: ./lib/cli/progress-reporter.js


/** Shorter work is over before anybody could read what it is. */
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
    return `${(0,presentation_style/* sign */._S)(style, 'note')} ${(0,presentation_escape.escapeSentence)(message)}\n`;
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
        const title = [...(0,presentation_escape.escapeSentence)(this.#title)].slice(0, room).join('');
        this.#stream.write(`\r\u001b[2K${this.#style.dim(`… ${title}${share}`)}`);
        this.#shown = true;
    }
    #clear() {
        if (this.#shown)
            this.#stream.write('\r\u001b[2K');
        this.#shown = false;
    }
}

;// CONCATENATED MODULE: ./lib/cli/stop-signals.js

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * A signal that is aborted, with CANCELLED as the reason, when somebody asks the process to stop. Whoever asks a
 * second time gets an end at once.
 */
function listenForStop() {
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

;// CONCATENATED MODULE: ./lib/cli/system-clock.js
/** The clocks of this machine. */
const SYSTEM_CLOCK = {
    now: () => new Date(),
    elapsedMs: () => performance.now(),
};

;// CONCATENATED MODULE: ./lib/cli/surroundings.js







const DEFAULT_STORE = 'backups';
/**
 * Reads the process; from now on it stops in good order when it is asked to.
 * @throws BackupError TARGET_NOT_WRITABLE, IO_FAILED when the log cannot be opened
 */
function openSurroundings(globals) {
    const { env, stderr, stdin, stdout } = process;
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
        signal: listenForStop(),
        printer: { globals, environment: env, stdout, stderr, clearProgress: () => progress?.pause() },
        isInteractive: stdin.isTTY && stderr.isTTY && isForPerson(globals),
        [Symbol.dispose]: () => {
            log?.[Symbol.dispose]();
            progress?.[Symbol.dispose]();
        },
    };
}
/** Connects operations with a store in a directory, which is made when something is published. */
async function openPorts(storeOption, surroundings) {
    const { resolve } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 19));
    const { DirectoryJournal } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(9586)]).then(__webpack_require__.bind(__webpack_require__, 49586));
    const { DirectoryStore } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4970), __webpack_require__.e(3620)]).then(__webpack_require__.bind(__webpack_require__, 64970));
    const { clock, folder, reporter, signal } = surroundings;
    const root = resolve(folder, storeOption ?? DEFAULT_STORE);
    const store = new DirectoryStore(root, clock);
    const journal = new DirectoryJournal(root, clock);
    return { store, root, journal, reporter, clock, signal, openScratch: () => openScratch(store, root) };
}
/** Scratch space of a command that has nothing to do with a store. */
async function openTemporaryScratch() {
    const { mkdtemp } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 19));
    const { tmpdir } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 48161, 19));
    const { join } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 19));
    return mkdtemp(join(tmpdir(), 'savepoint-'));
}
/** Where the archives are is room for a database; a store that is absent or read-only is left as it is. */
async function openScratch(store, root) {
    const { existsSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19));
    if (!existsSync(root))
        return openTemporaryScratch();
    try {
        return await store.openScratch();
    }
    catch (error) {
        if (error instanceof errors/* BackupError */.hj && error.code === 'STORE_NOT_WRITABLE')
            return openTemporaryScratch();
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/cli/commands/bisect.js




function addBisect(program, perform) {
    const command = program
        .command('bisect')
        .summary('find the newest archive in which an assertion still holds')
        .description('Searches the archives of a database by halves, so that few are fetched, and says in which the assertion last ' +
        'holds: when did the rows vanish? Where it held only for a while, more archives are fetched to find when.')
        .addOption(assertOption().makeOptionMandatory())
        .addOption(databaseOption())
        .addOption(storeOption())
        .addOption(busyTimeoutOption())
        .action((options) => perform(async (surroundings) => printOutcome(await runBisect(options, surroundings), surroundings.printer)));
    addExamples(command, [
        [
            'savepoint bisect --assert "SELECT count(*) >= 5000 FROM orders"',
            'the last backup before orders vanished',
        ],
        ['savepoint bisect --database app --assert "SELECT 1 FROM users WHERE id = 7" --quiet', 'only its name'],
    ]);
}
async function runBisect(options, surroundings) {
    const { assert, busyTimeout, database = null, store } = options;
    const request = { assertions: assert, database, busyTimeoutMs: readBusyTimeoutMs(busyTimeout) };
    const { bisect } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(2837), __webpack_require__.e(7104)]).then(__webpack_require__.bind(__webpack_require__, 92837));
    const { bisectDocument } = await __webpack_require__.e(/* import() */ 4008).then(__webpack_require__.bind(__webpack_require__, 74008));
    const { renderBisected } = await __webpack_require__.e(/* import() */ 8174).then(__webpack_require__.bind(__webpack_require__, 18174));
    const bisected = await bisect(request, await openPorts(store, surroundings));
    return {
        document: bisectDocument(bisected),
        text: (style) => renderBisected(bisected, style),
        names: bisected.newestHolding === null ? [] : [bisected.newestHolding.name],
        failure: bisected.failure,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/database-name.js
var database_name = __webpack_require__(63511);
;// CONCATENATED MODULE: ./lib/cli/alert-options.js



/** Adds the options that say who is told. The variables keep the addresses, which are secrets, out of process lists. */
function addAlertOptions(command) {
    return command
        .addOption(secretOption('--webhook <url>', 'post alerts there as JSON, also to Slack (SAVEPOINT_WEBHOOK_URL)'))
        .addOption(secretOption('--heartbeat <url>', 'call it after a success, and <url>/fail after a failure (SAVEPOINT_HEARTBEAT_URL)'));
}
/** An option with one value that no message repeats. */
function secretOption(flags, description) {
    const option = new commander/* Option */.c$(flags, description);
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
async function openNotifiers({ heartbeat, webhook }, { environment }) {
    const notifiers = await __webpack_require__.e(/* import() */ 3320).then(__webpack_require__.bind(__webpack_require__, 43320));
    const { renderWebhookBody } = await __webpack_require__.e(/* import() */ 3014).then(__webpack_require__.bind(__webpack_require__, 53014));
    const { useProxy } = await __webpack_require__.e(/* import() */ 1265).then(__webpack_require__.bind(__webpack_require__, 31265));
    const { VERSION } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 13411));
    useProxy(environment);
    const otherwise = notifiers.addressesIn(environment);
    const addresses = {
        webhook: (0,given/* givenBy */.n)({ flag: '--webhook', text: webhook }) ?? otherwise.webhook,
        heartbeat: (0,given/* givenBy */.n)({ flag: '--heartbeat', text: heartbeat }) ?? otherwise.heartbeat,
    };
    return notifiers.openNotifiers(addresses, renderWebhookBody, `savepoint/${VERSION}`);
}
/** Everybody who learns of the end of an operation. */
function audienceOf({ clock, journal, reporter, store }, notifiers) {
    return { clock, journal, notifiers, reporter, store: store.description };
}

;// CONCATENATED MODULE: ./lib/cli/commands/check.js







function addCheck(program, perform) {
    const command = program
        .command('check')
        .summary('check a live database where it stands')
        .description('Runs SQLite’s own checks on a live database, without copying or changing it. When it is damaged, the archives ' +
        'are looked through for the newest verified one, and the command that restores it is printed.')
        .argument('<database>', 'path of the database')
        .option('--quick', 'leave out whether indexes fit their tables: several times as fast')
        .addOption(storeOption())
        .addOption(assertOption())
        .addOption(busyTimeoutOption());
    addAlertOptions(command).action((database, options) => perform(async (surroundings) => printOutcome(await check(database, options, surroundings), surroundings.printer)));
    addExamples(command, [
        ['savepoint check app.db', 'everything'],
        ['savepoint check app.db --quick', 'before every deployment'],
    ]);
}
async function check(database, options, surroundings) {
    const request = {
        database: (0,external_node_path_.resolve)(surroundings.folder, database),
        integrity: options.quick === true ? 'quick' : 'full',
        assertions: options.assert ?? [],
        busyTimeoutMs: readBusyTimeoutMs(options.busyTimeout),
    };
    const notifiers = await openNotifiers(options, surroundings);
    const { checkAndAdvise } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(905), __webpack_require__.e(7195)]).then(__webpack_require__.bind(__webpack_require__, 40905));
    const { entriesOfCheck } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5104)]).then(__webpack_require__.bind(__webpack_require__, 15104));
    const { journaled } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(881)]).then(__webpack_require__.bind(__webpack_require__, 70881));
    const { renderRestoreAdvice } = await __webpack_require__.e(/* import() */ 3927).then(__webpack_require__.bind(__webpack_require__, 33927));
    const { checkDocument } = await __webpack_require__.e(/* import() */ 8047).then(__webpack_require__.bind(__webpack_require__, 28047));
    const { renderChecked } = await __webpack_require__.e(/* import() */ 6654).then(__webpack_require__.bind(__webpack_require__, 76654));
    const ports = { ...(await openPorts(options.store, surroundings)), openScratch: openTemporaryScratch };
    const checked = await journaled({
        operation: 'check',
        database: (0,database_name/* databaseNameOf */.U)((0,external_node_path_.basename)(request.database)),
        run: () => checkAndAdvise(request, ports, {
            openStore: async () => ports.store,
            render: (path, archive) => renderRestoreAdvice(path, archive, ports.root),
        }),
        entriesOf: entriesOfCheck,
    }, audienceOf(ports, notifiers));
    return {
        document: checkDocument(checked),
        text: (style) => renderChecked(checked, style),
        names: [],
        failure: checked.failure,
    };
}

// EXTERNAL MODULE: ./lib/domain/parse-values.js
var parse_values = __webpack_require__(35734);
;// CONCATENATED MODULE: ./lib/cli/commands/create.js







function addCreate(program, perform) {
    const command = program
        .command('create')
        .summary('back up live databases and verify the backups')
        .description('Takes a snapshot of each database while it is in use, checks it, packs it, reads the archive back and only ' +
        'then says that it is good. Archives that the retention policy no longer keeps are removed afterwards.');
    addCreateOptions(command, 'manual').action((databases, options) => perform(async (surroundings) => {
        const request = await readRequest(databases, options, 'manual', surroundings);
        return printOutcome(await create(request, options, surroundings), surroundings.printer);
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
    return addAlertOptions(command)
        .argument('<database...>', 'paths of databases, or patterns such as "data/*.db"')
        .addOption(storeOption())
        .addOption(valueOption('--name <label>', 'a label in the name of the archive'))
        .addOption(valueOption('--kind <kind>', `automatic or manual (default: ${defaultKind})`))
        .addOption(valueOption('--retention-days <days>', 'keep archives so long, or "off" (BACKUP_RETENTION_DAYS, default: 30)'))
        .addOption(valueOption('--keep-minimum <n>', 'never keep fewer verified archives (default: 3)'))
        .addOption(valueOption('--compression-level <0-9>', 'gzip level (BACKUP_COMPRESSION, default: 6)'))
        .addOption(busyTimeoutOption())
        .addOption(assertOption())
        .option('--allow-empty', 'accept a database without tables');
}
/**
 * The request that the arguments and the environment make.
 * @throws BackupError INPUT_INVALID, SOURCE_NOT_FOUND
 */
async function readRequest(databases, options, defaultKind, { environment, folder }) {
    const { parseLabel } = await __webpack_require__.e(/* import() */ 5044).then(__webpack_require__.bind(__webpack_require__, 95044));
    const { findSources } = await __webpack_require__.e(/* import() */ 4939).then(__webpack_require__.bind(__webpack_require__, 4939));
    const { VERSION } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 13411));
    const { assert = [], kind, name } = options;
    return {
        label: name === undefined ? null : parseLabel(name),
        kind: kind === undefined ? defaultKind : (0,parse_values/* parseWord */.kB)({ text: kind, from: '--kind' }, ['automatic', 'manual']),
        compressionLevel: readCompressionLevel(options.compressionLevel, environment),
        busyTimeoutMs: readBusyTimeoutMs(options.busyTimeout),
        assertions: assert,
        allowEmpty: options.allowEmpty === true,
        origin: null,
        version: VERSION,
        disabledBy: (0,backup_settings/* parseDisabledBy */.zV)(environment),
        intervalMs: readIntervalMs(undefined, environment) ?? 0,
        policy: readRetentionPolicy(options, environment),
        sources: await findSources(databases, folder),
    };
}
/** Makes the backups of one run. */
async function create(request, options, surroundings) {
    const { createAll, failureOfRun } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(3650), __webpack_require__.e(5171), __webpack_require__.e(5926)]).then(__webpack_require__.bind(__webpack_require__, 65171));
    const { createDocument } = await __webpack_require__.e(/* import() */ 8047).then(__webpack_require__.bind(__webpack_require__, 28047));
    const { renderCreateRun } = await __webpack_require__.e(/* import() */ 8108).then(__webpack_require__.bind(__webpack_require__, 38108));
    const { entriesOfCreate } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5104)]).then(__webpack_require__.bind(__webpack_require__, 15104));
    const { journaled } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(881)]).then(__webpack_require__.bind(__webpack_require__, 70881));
    const notifiers = await openNotifiers(options, surroundings);
    const ports = await openPorts(options.store, surroundings);
    const run = await journaled({
        operation: 'create',
        database: null,
        run: () => createAll(request, ports),
        entriesOf: entriesOfCreate,
    }, audienceOf(ports, notifiers));
    const { description } = ports.store;
    const isOnlyFailure = run.outcomes.length === 1 && run.outcomes[0]?.status === 'failed';
    return {
        document: createDocument(run, description),
        text: (style) => (isOnlyFailure ? '' : renderCreateRun(run, description, style)),
        names: namesOf(run),
        failure: failureOfRun(run),
    };
}
function namesOf({ outcomes }) {
    return outcomes.flatMap((outcome) => (outcome.status === 'created' ? [outcome.created.entry.name] : []));
}

// EXTERNAL MODULE: ./lib/domain/difference.js
var difference = __webpack_require__(84297);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/domain/backups.js
var backups = __webpack_require__(28015);
;// CONCATENATED MODULE: ./lib/cli/archive-choice.js





/** An argument as a file when there is one of that path, otherwise as a name in the store. */
async function readNamed(text, folder, database) {
    const path = (0,external_node_path_.resolve)(folder, text);
    return (await isFile(path)) ? { by: 'path', path } : { by: 'name', name: text, database };
}
/**
 * The one archive that arguments and options name; which of them were given was checked before.
 * @throws BackupError INPUT_INVALID
 */
async function readChoice(archive, options, folder, database) {
    if (archive !== undefined)
        return readNamed(archive, folder, database);
    const { before } = options;
    if (before === undefined)
        return { by: 'latest', database };
    return { by: 'time', before: (0,parse_values/* parseTime */.pe)({ text: before, from: '--before' }), database };
}
/**
 * The database whose archives may be restored to a target: the one of its name. Only where nothing can be overwritten
 * and the store has none of that name is it left open.
 */
async function databaseForTarget(target, store) {
    const database = (0,database_name/* databaseNameOf */.U)((0,external_node_path_.basename)(target));
    if (await isFile(target))
        return database;
    return (0,backups/* databasesOf */.oD)(await store.list()).includes(database) ? database : null;
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
        .argument('<after>', 'the same of what it is compared with')
        .addOption(storeOption())
        .addOption(busyTimeoutOption())
        .action((before, after, options) => perform(async (surroundings) => printOutcome(await runDiff(before, after, options, surroundings), surroundings.printer)));
    addExamples(command, [
        ['savepoint diff before-migration app.db', 'what a migration changed'],
        ['savepoint diff app.db before-migration', 'what a restore would change'],
    ]);
}
async function runDiff(before, after, { busyTimeout, store }, surroundings) {
    const { folder } = surroundings;
    const request = {
        before: await readNamed(before, folder, null),
        after: await readNamed(after, folder, null),
        busyTimeoutMs: readBusyTimeoutMs(busyTimeout),
    };
    const { diff } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(9003)]).then(__webpack_require__.bind(__webpack_require__, 94583));
    const { diffDocument } = await __webpack_require__.e(/* import() */ 8047).then(__webpack_require__.bind(__webpack_require__, 28047));
    const { renderDiffed } = await __webpack_require__.e(/* import() */ 7313).then(__webpack_require__.bind(__webpack_require__, 57313));
    const diffed = await diff(request, await openPorts(store, surroundings));
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
// EXTERNAL MODULE: ./lib/domain/drill-rotation.js
var drill_rotation = __webpack_require__(24964);
// EXTERNAL MODULE: ./lib/domain/drill-settings.js
var drill_settings = __webpack_require__(89247);
;// CONCATENATED MODULE: ./lib/cli/commands/drill.js












function addDrill(program, perform) {
    const command = program
        .command('drill')
        .summary('prove that restores can be done')
        .description('Restores archives for real into scratch space, opens each by its path, compares it with its own manifest, runs ' +
        'the assertions and measures how long it took and how much work would be lost. Nothing else is written.')
        .addOption(valueOption('--pick <which>', 'latest, random, oldest, rotating or all, of each database (default: latest)'))
        .addOption(valueOption('--seed <n>', 'random: draw the same archives again'))
        .addOption(valueOption('--runs <n>', 'rotating: restore every archive within so many drills (default: 8)'))
        .addOption(databaseOption())
        .addOption(storeOption())
        .addOption(assertOption())
        .addOption(valueOption('--max-recovery-minutes <n>', 'how long one restore may take (default: 15)'))
        .addOption(valueOption('--evidence <file>', 'write the evidence into a new file, as JSON'))
        .addOption(busyTimeoutOption());
    addAlertOptions(command).action((options) => perform(async (surroundings) => printOutcome(await runDrill(options, surroundings), surroundings.printer)));
    addExamples(command, [
        ['savepoint drill', 'the latest archive of each database'],
        ['savepoint drill --pick random --assert "SELECT count(*) > 0 FROM users"', 'every week'],
        ['savepoint drill --pick all --evidence drill-2026-11.json', 'every month'],
    ]);
}
async function runDrill(options, surroundings) {
    const evidence = readEvidencePath(options, surroundings);
    const notifiers = await openNotifiers(options, surroundings);
    const ports = await openPorts(options.store, surroundings);
    const request = await drill_readRequest(options, ports);
    const { drill } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(7883), __webpack_require__.e(7668), __webpack_require__.e(2371)]).then(__webpack_require__.bind(__webpack_require__, 12658));
    const { entriesOfDrill } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3069)]).then(__webpack_require__.bind(__webpack_require__, 13069));
    const { journaled } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(881)]).then(__webpack_require__.bind(__webpack_require__, 70881));
    const { drillDocument } = await __webpack_require__.e(/* import() */ 4527).then(__webpack_require__.bind(__webpack_require__, 94527));
    const { renderDrill } = await __webpack_require__.e(/* import() */ 5821).then(__webpack_require__.bind(__webpack_require__, 55821));
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
async function drill_readRequest(options, { journal }) {
    const { assert = [], busyTimeout, database = null, maxRecoveryMinutes, pick, runs, seed } = options;
    return {
        database,
        pick: await (0,drill_settings/* parseDrillPick */.M)({
            pick: (0,given/* givenBy */.n)({ flag: '--pick', text: pick }),
            seed: (0,given/* givenBy */.n)({ flag: '--seed', text: seed }),
            runs: (0,given/* givenBy */.n)({ flag: '--runs', text: runs }),
        }, () => (0,external_node_crypto_.randomInt)(2 ** 31 - 1), async () => (0,drill_rotation/* turnOfJournal */.e3)(await journal.read(new Date(0)))),
        assertions: assert,
        maxRecoveryMs: (0,drill_settings/* parseMaxRecoveryMs */.z)((0,given/* givenBy */.n)({ flag: '--max-recovery-minutes', text: maxRecoveryMinutes })),
        busyTimeoutMs: readBusyTimeoutMs(busyTimeout),
    };
}
/** Told before the drill, which may take an hour: evidence is never written over other evidence. */
function readEvidencePath({ evidence }, { folder }) {
    if (evidence === undefined)
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
    const { createFile } = await __webpack_require__.e(/* import() */ 7742).then(__webpack_require__.bind(__webpack_require__, 67742));
    const { renderJson } = await __webpack_require__.e(/* import() */ 1738).then(__webpack_require__.bind(__webpack_require__, 91738));
    await createFile(path, 'target', async (file) => {
        await file.writeFile(`${renderJson(document)}\n`);
        await file.sync();
    });
}

// EXTERNAL MODULE: ./lib/domain/trend.js
var trend = __webpack_require__(88163);
;// CONCATENATED MODULE: ./lib/cli/commands/history.js





const DEFAULT_LAST = 30;
function addHistory(program, perform) {
    const command = program
        .command('history')
        .summary('look back on the last backups: success, duration, size, growth')
        .description('Shows how the last backups of each database went, from the archives and the journal of the store, and says ' +
        'where the newest falls behind its predecessors: rows that vanished, a smaller size, a longer duration.')
        .addOption(storeOption())
        .addOption(databaseOption())
        .addOption(valueOption('--last <n>', 'look back on so many backups (default: 30)'))
        .addOption(valueOption('--max-shrink <percent>', 'how much smaller than usual a backup may be (default: 30)'))
        .addOption(valueOption('--max-slowdown <percent>', 'how much longer than usual it may take (default: 200)'))
        .action((options) => perform(async (surroundings) => printOutcome(await history_history(options, surroundings), surroundings.printer)));
    addExamples(command, [
        ['savepoint history', 'every database of ./backups'],
        ['savepoint history --database app --last 90 --json', 'three months for a script'],
    ]);
}
async function history_history(options, surroundings) {
    const { database = null, last, store } = options;
    const request = {
        database,
        last: last === undefined
            ? DEFAULT_LAST
            : (0,parse_values/* parseWholeNumber */.oA)({ text: last, from: '--last' }, { min: 1, max: 10_000 }),
        limits: readLimits(options),
    };
    const { readHistory } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1899), __webpack_require__.e(2933)]).then(__webpack_require__.bind(__webpack_require__, 76037));
    const { historyDocument } = await __webpack_require__.e(/* import() */ 7677).then(__webpack_require__.bind(__webpack_require__, 67677));
    const { renderHistories } = await __webpack_require__.e(/* import() */ 5982).then(__webpack_require__.bind(__webpack_require__, 35982));
    const ports = await openPorts(store, surroundings);
    const histories = await readHistory(request, { ...ports, schedule: null, isTrusted: async () => true });
    const { description } = ports.store;
    return {
        document: historyDocument(histories, description),
        text: (style) => renderHistories(histories, description, style),
        names: histories.flatMap(({ points }) => points.flatMap(({ archive }) => archive ?? [])),
        failure: null,
    };
}
function readLimits({ maxShrink, maxSlowdown }) {
    const percent = (text, from, otherwise, max) => text === undefined ? otherwise : (0,parse_values/* parseWholeNumber */.oA)({ text, from }, { min: 0, max });
    return {
        maxShrinkPercent: percent(maxShrink, '--max-shrink', trend/* DEFAULT_LIMITS */.dR.maxShrinkPercent, 100),
        maxSlowdownPercent: percent(maxSlowdown, '--max-slowdown', trend/* DEFAULT_LIMITS */.dR.maxSlowdownPercent, 1_000_000),
    };
}

;// CONCATENATED MODULE: ./lib/cli/commands/list.js




function addList(program, perform) {
    const command = program
        .command('list')
        .summary('list the archives of a store, newest first')
        .description('Lists the archives of a store, newest first. Safety copies of restores are in the list too.')
        .addOption(storeOption())
        .addOption(valueOption('--recent <n>', 'only the newest so many'))
        .addOption(databaseOption())
        .action((options) => perform(async (surroundings) => printOutcome(await list(options, surroundings), surroundings.printer)));
    addExamples(command, [
        ['savepoint list', 'everything in ./backups'],
        ['savepoint list --store /srv/backups --database app --recent 5', 'the five newest of one database'],
        ['savepoint list --json', 'for a script'],
    ]);
}
async function list(options, surroundings) {
    const { database = null, recent, store } = options;
    const request = {
        database,
        recent: recent === undefined
            ? null
            : (0,parse_values/* parseWholeNumber */.oA)({ text: recent, from: '--recent' }, { min: 1, max: 1_000_000 }),
    };
    const { listCatalog } = await __webpack_require__.e(/* import() */ 4288).then(__webpack_require__.bind(__webpack_require__, 4288));
    const { listDocument } = await __webpack_require__.e(/* import() */ 8047).then(__webpack_require__.bind(__webpack_require__, 28047));
    const { renderCatalog } = await __webpack_require__.e(/* import() */ 7080).then(__webpack_require__.bind(__webpack_require__, 57080));
    const ports = await openPorts(store, surroundings);
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
        .addOption(storeOption())
        .action((archive, options) => perform(async (surroundings) => printOutcome(await setPin(name, archive, options, surroundings), surroundings.printer)));
    const pin = add('pin', 'keep an archive from every retention policy').description('Marks an archive so that no retention policy removes it.');
    const unpin = add('unpin', 'let the retention policy decide again').description('Takes the mark away: from now on the retention policy decides.');
    addExamples(pin, [['savepoint pin before-migration-42', 'by its label']]);
    addExamples(unpin, [['savepoint unpin backup_app_2026-11-23_01-04-05-000.db.gz', 'by its name']]);
}
async function setPin(command, archive, options, surroundings) {
    const { setPinned } = await __webpack_require__.e(/* import() */ 4077).then(__webpack_require__.bind(__webpack_require__, 14077));
    const { pinDocument } = await __webpack_require__.e(/* import() */ 8047).then(__webpack_require__.bind(__webpack_require__, 28047));
    const { renderPinned } = await __webpack_require__.e(/* import() */ 4675).then(__webpack_require__.bind(__webpack_require__, 24675));
    const ports = await openPorts(options.store, surroundings);
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
        .addOption(storeOption())
        .addOption(valueOption('--retention-days <days>', 'keep what is younger, or "off" (BACKUP_RETENTION_DAYS, default: 30 without another rule)'))
        .addOption(valueOption('--keep-minimum <n>', 'never keep fewer verified archives (default: 3)'))
        .addOption(valueOption('--keep-last <n>', 'keep the newest so many'))
        .addOption(valueOption('--keep-daily <n>', 'keep the newest of each of so many days'))
        .addOption(valueOption('--keep-weekly <n>', 'keep the newest of each of so many weeks'))
        .addOption(valueOption('--keep-monthly <n>', 'keep the newest of each of so many months'))
        .addOption(valueOption('--keep-yearly <n>', 'keep the newest of each of so many years'))
        .option('--apply', 'delete what the policy lets go')
        .action((options) => perform(async (surroundings) => printOutcome(await prune(options, surroundings), surroundings.printer)));
    addExamples(command, [
        ['savepoint prune --retention-days 14', 'show what would go'],
        ['savepoint prune --keep-daily 7 --keep-weekly 4 --keep-monthly 12 --apply', 'thin out, for good'],
    ]);
}
async function prune(options, surroundings) {
    const policy = readRetentionPolicy(options, surroundings.environment);
    const operation = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(3650), __webpack_require__.e(3545)]).then(__webpack_require__.bind(__webpack_require__, 13650));
    const { entriesOfPrune } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5104)]).then(__webpack_require__.bind(__webpack_require__, 15104));
    const { journaled } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(881)]).then(__webpack_require__.bind(__webpack_require__, 70881));
    const { pruneDocument } = await __webpack_require__.e(/* import() */ 8047).then(__webpack_require__.bind(__webpack_require__, 28047));
    const { renderPruned } = await __webpack_require__.e(/* import() */ 4510).then(__webpack_require__.bind(__webpack_require__, 94510));
    const ports = await openPorts(options.store, surroundings);
    const request = { policy, databases: null, apply: options.apply === true, verified: new Set() };
    const pruned = await journaled({
        operation: 'prune',
        database: null,
        run: () => operation.prune(request, ports),
        entriesOf: entriesOfPrune,
    }, audienceOf(ports, []));
    return {
        document: pruneDocument(pruned, ports.store.description),
        text: (style) => renderPruned(pruned, style),
        names: pruned.decisions.flatMap(({ action, entry }) => (action === 'remove' ? [entry.name] : [])),
        failure: null,
    };
}

;// CONCATENATED MODULE: ./lib/cli/commands/rehearse.js






function addRehearse(program, perform) {
    const command = program
        .command('rehearse')
        .summary('try a migration on a copy of a database first')
        .description('Copies a database, runs a command that finds the copy in SAVEPOINT_DATABASE, and checks what it made of it: ' +
        'whether it is sound, which rows are lost, what the schema became. The real database must be the same afterwards.')
        .argument('<database>', 'path of the database')
        .argument('<command...>', 'the program and its arguments, after "--"')
        .addOption(repeatableOption('--env <name=value>', 'a further variable; {database} in it is the path of the copy; may be given several times'))
        .addOption(valueOption('--time-limit <seconds>', 'end the command after so long (default: 600)'))
        .addOption(repeatableOption('--max-row-drop <percent>', 'how much of its rows a table may lose; "sessions=100" is for one table (default: 0)'))
        .addOption(assertOption())
        .addOption(busyTimeoutOption())
        .action((database, words, options) => perform(async (surroundings) => printOutcome(await rehearse(database, words, options, surroundings), surroundings.printer)));
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
async function rehearse(database, words, options, surroundings) {
    const { parseTimeLimitMs, parseVariable } = await __webpack_require__.e(/* import() */ 6719).then(__webpack_require__.bind(__webpack_require__, 76719));
    const { parseRowDropLimits } = await __webpack_require__.e(/* import() */ 9286).then(__webpack_require__.bind(__webpack_require__, 19286));
    const { assert = [], busyTimeout, env = [], maxRowDrop = [], timeLimit } = options;
    const timeLimitMs = parseTimeLimitMs(timeLimit === undefined ? null : { text: timeLimit, from: '--time-limit' });
    const request = {
        database: (0,external_node_path_.resolve)(surroundings.folder, database),
        variables: env.map((text) => parseVariable({ text, from: '--env' })),
        timeLimitMs,
        rowDropLimits: parseRowDropLimits(maxRowDrop.map((text) => ({ text, from: '--max-row-drop' }))),
        assertions: assert,
        busyTimeoutMs: readBusyTimeoutMs(busyTimeout),
        run: (variables) => runWords(words, variables, timeLimitMs, surroundings),
    };
    const operation = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(6727), __webpack_require__.e(4723)]).then(__webpack_require__.bind(__webpack_require__, 46727));
    const { rehearsalDocument } = await __webpack_require__.e(/* import() */ 9553).then(__webpack_require__.bind(__webpack_require__, 89553));
    const { renderRehearsed } = await __webpack_require__.e(/* import() */ 1835).then(__webpack_require__.bind(__webpack_require__, 31835));
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
    const { maskSecrets, secretsOf } = await __webpack_require__.e(/* import() */ 9955).then(__webpack_require__.bind(__webpack_require__, 79955));
    const { runCommand } = await __webpack_require__.e(/* import() */ 7506).then(__webpack_require__.bind(__webpack_require__, 7506));
    const { escapeSentence } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 86905));
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

// EXTERNAL MODULE: ./lib/domain/renewal-settings.js
var renewal_settings = __webpack_require__(8896);
;// CONCATENATED MODULE: ./lib/cli/commands/renew.js






function addRenew(program, perform) {
    const command = program
        .command('renew')
        .summary('keep the last good archives from expiring')
        .description('Uploads the newest verified archives once more before a store drops them on their day. A directory drops ' +
        'nothing by itself, so there is nothing to do in it; GitHub’s artifacts are renewed by the mode of the action.')
        .addOption(storeOption())
        .addOption(databaseOption())
        .addOption(valueOption('--keep-minimum <n>', 'how many verified archives never to let expire (default: 3)'))
        .addOption(valueOption('--before-days <n>', 'how long before their day to renew them (default: 7)'))
        .addOption(busyTimeoutOption())
        .action((options) => perform(async (surroundings) => printOutcome(await runRenew(options, surroundings), surroundings.printer)));
    addExamples(command, [['savepoint renew --store /srv/backups', 'the same line for every store']]);
}
async function runRenew(options, surroundings) {
    const { beforeDays, busyTimeout, database = null, keepMinimum, store } = options;
    const request = {
        ...(0,renewal_settings/* parseRenewalPolicy */.K)({
            keepMinimum: (0,given/* givenBy */.n)({ flag: '--keep-minimum', text: keepMinimum }),
            beforeDays: (0,given/* givenBy */.n)({ flag: '--before-days', text: beforeDays }),
        }),
        database,
        busyTimeoutMs: (0,backup_settings/* parseBusyTimeoutMs */.UV)((0,given/* givenBy */.n)({ flag: '--busy-timeout', text: busyTimeout })),
    };
    const { renew } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(5090), __webpack_require__.e(9576)]).then(__webpack_require__.bind(__webpack_require__, 45090));
    const { renewDocument } = await __webpack_require__.e(/* import() */ 1783).then(__webpack_require__.bind(__webpack_require__, 31783));
    const { renderRenewal } = await __webpack_require__.e(/* import() */ 21).then(__webpack_require__.bind(__webpack_require__, 60021));
    const ports = await openPorts(store, surroundings);
    const renewal = await renew(request, { ...ports, expiring: null });
    return {
        document: renewDocument(renewal),
        text: (style) => renderRenewal(renewal, style),
        names: [],
        failure: renewal.failure,
    };
}

// EXTERNAL MODULE: ./lib/domain/confirmation.js
var confirmation = __webpack_require__(10575);
;// CONCATENATED MODULE: ./lib/cli/confirmation.js




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
    const { renderPlanToConfirm } = await __webpack_require__.e(/* import() */ 2405).then(__webpack_require__.bind(__webpack_require__, 22405));
    const { isCancel, text } = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 26170));
    printer.clearProgress();
    const { stderr } = printer;
    await (0,terminal/* writeText */.x3)(stderr, renderPlanToConfirm(plan, (0,terminal/* styleFor */.j9)(stderr, environment)));
    const message = `Type ${(0,presentation_escape.escapeSentence)(plan.targetName)} to restore`;
    const answer = await text({ message, output: stderr, signal });
    if (isCancel(answer))
        throw (0,errors/* cancelled */.KW)('the person at the terminal');
    assertConfirmed(plan, answer);
}

;// CONCATENATED MODULE: ./lib/cli/commands/restore.js











function addRestore(program, perform) {
    const command = program
        .command('restore')
        .summary('bring a database back from an archive')
        .description('Unpacks the archive beside the target and verifies it there, shows what would be lost and returned, asks for ' +
        'the file name of the target, keeps its old content as a safety copy and only then replaces it. When anything ' +
        'fails, the target is as it was.')
        .argument('[archive]', 'path of a file, or name of an archive in the store')
        .option('--latest', 'the newest archive of the database that verifies')
        .addOption(valueOption('--before <time>', 'the newest from before a time: 2026-11-23T01:04:05Z or 2026-11-23'))
        .option('--undo', 'the newest safety copy: what the last restore replaced')
        .addOption(valueOption('--to <database>', 'path of the database to be written').makeOptionMandatory())
        .addOption(databaseOption())
        .addOption(storeOption())
        .addOption(valueOption('--confirm <name>', 'the file name of the target, instead of being asked for it'))
        .option('--dry-run', 'show the plan and change no file')
        .option('--emergency', 'skip the slow checks and the question; never the archive check nor the safety copy')
        .option('--in-place', 'write into the existing file, so that open connections stay valid')
        .addOption(assertOption())
        .addOption(busyTimeoutOption());
    addAlertOptions(command).action((archive, options) => perform(async (surroundings) => printOutcome(await bringBack(archive, options, surroundings), surroundings.printer)));
    addExamples(command, [
        ['savepoint restore --latest --to app.db', 'shows the plan and asks for the name'],
        ['savepoint restore before-migration-42 --to app.db --confirm app.db', 'from a script'],
        ['savepoint restore --before 2026-11-23T01:00:00Z --to app.db --dry-run', 'only the plan'],
        ['savepoint restore --latest --to app.db --emergency', 'when every minute counts'],
        ['savepoint restore --undo --to app.db', 'put back what the last restore replaced'],
    ]);
}
async function bringBack(archive, options, surroundings) {
    assertOneGiven({
        'an ARCHIVE': archive !== undefined,
        '--latest': options.latest === true,
        '--before': options.before !== undefined,
        '--undo': options.undo === true,
    });
    const notifiers = await openNotifiers(options, surroundings);
    const ports = await openPorts(options.store, surroundings);
    let planned = null;
    const request = await restore_readRequest(archive, options, ports, surroundings, (plan) => {
        planned = plan;
    });
    try {
        const operation = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(7883), __webpack_require__.e(3265)]).then(__webpack_require__.bind(__webpack_require__, 47883));
        const { entriesOfRestore } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5104)]).then(__webpack_require__.bind(__webpack_require__, 15104));
        const { journaled } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(881)]).then(__webpack_require__.bind(__webpack_require__, 70881));
        const restored = await journaled({
            operation: 'restore',
            database: (0,database_name/* databaseNameOf */.U)((0,external_node_path_.basename)(request.target)),
            run: () => operation.restore(request, ports),
            entriesOf: entriesOfRestore,
        }, audienceOf(ports, notifiers));
        return await outcomeOf(restored, options);
    }
    catch (error) {
        if (!(error instanceof errors/* BackupError */.hj) || error.code !== 'CONFIRMATION_REQUIRED' || planned === null)
            throw error;
        return unconfirmed(error, planned);
    }
}
async function restore_readRequest(archive, options, ports, surroundings, onPlan) {
    const { folder } = surroundings;
    const target = (0,external_node_path_.resolve)(folder, options.to);
    const database = options.database ?? (await databaseForTarget(target, ports.store));
    const emergency = options.emergency === true;
    return {
        archive: options.undo ? { by: 'undo' } : await readChoice(archive, options, folder, database),
        target,
        method: options.inPlace === true ? 'in-place' : 'auto',
        emergency,
        dryRun: options.dryRun === true,
        assertions: options.assert ?? [],
        busyTimeoutMs: readBusyTimeoutMs(options.busyTimeout),
        confirm: async (plan) => {
            if (emergency)
                return;
            if (options.confirm === undefined && surroundings.isInteractive)
                return askForName(plan, surroundings);
            onPlan(plan);
            assertConfirmed(plan, options.confirm ?? null);
        },
        recordSafetyCopy: (copy) => recordSafetyCopy(copy, ports),
    };
}
/** A store is not made only to remember a safety copy, which lies beside its target and can be undone without it. */
async function recordSafetyCopy({ path, target }, { root, store }) {
    if ((0,external_node_fs_.existsSync)(root))
        await store.recordSafetyCopy({ target, name: (0,external_node_path_.basename)(path) });
}
async function outcomeOf(restored, { emergency }) {
    const { restoreDocument } = await __webpack_require__.e(/* import() */ 8047).then(__webpack_require__.bind(__webpack_require__, 28047));
    const { renderRestored } = await __webpack_require__.e(/* import() */ 2405).then(__webpack_require__.bind(__webpack_require__, 22405));
    return {
        document: restoreDocument(restored),
        text: (style) => renderRestored(restored, emergency === true, style),
        names: restored.safetyCopy === null ? [] : [restored.safetyCopy],
        failure: null,
    };
}
/** The plan is the result of a restore that nobody confirmed; that it was not carried out is the failure. */
async function unconfirmed(error, plan) {
    const { errorDocument } = await __webpack_require__.e(/* import() */ 8047).then(__webpack_require__.bind(__webpack_require__, 28047));
    const { renderPlanToConfirm } = await __webpack_require__.e(/* import() */ 2405).then(__webpack_require__.bind(__webpack_require__, 22405));
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
        .argument('<archive>', 'path of a file, or name of an archive in the store')
        .addOption(storeOption())
        .action((archive, options) => perform(async (surroundings) => printOutcome(await show(archive, options, surroundings), surroundings.printer)));
    addExamples(command, [
        ['savepoint show before-migration-42', 'by its label'],
        ['savepoint show backup_app_2026-11-23_01-04-05-000.db.gz --json', 'the manifest for a script'],
    ]);
}
async function show(archive, options, surroundings) {
    const { showArchive } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1899), __webpack_require__.e(6841)]).then(__webpack_require__.bind(__webpack_require__, 15249));
    const { showDocument } = await __webpack_require__.e(/* import() */ 8047).then(__webpack_require__.bind(__webpack_require__, 28047));
    const { renderShown } = await __webpack_require__.e(/* import() */ 8331).then(__webpack_require__.bind(__webpack_require__, 98331));
    const ports = await openPorts(options.store, surroundings);
    const shown = await showArchive(await readNamed(archive, surroundings.folder, null), ports);
    return {
        document: showDocument(shown),
        text: (style) => renderShown(shown, style),
        names: [shown.archive],
        failure: null,
    };
}

// EXTERNAL MODULE: ./lib/domain/status.js
var domain_status = __webpack_require__(74000);
;// CONCATENATED MODULE: ./lib/cli/commands/status.js






const HOUR_MS = 3_600_000;
const MAX_HOURS = 876_000;
function addStatus(program, perform) {
    const command = program
        .command('status')
        .summary('say whether the backups are as they should be')
        .description('One verdict from facts: how old the newest verified archive of each database is, how many there are, what ' +
        'expires, how full the storage is, whether backups fail, shrink or slow down. Each cause has its own code.')
        .addOption(storeOption())
        .addOption(repeatableOption('--database <name>', 'a database that matters; several times for several (default: all)'))
        .addOption(valueOption('--max-age <hours>', 'how old the newest verified archive may be (default: 26)'))
        .addOption(valueOption('--keep-minimum <n>', 'how many verified archives there must be (default: 3)'))
        .addOption(valueOption('--storage-quota <bytes>', 'how much all archives together may take'))
        .addOption(valueOption('--max-drill-age <days>', 'how long ago the last drill may be (default: 8, once there was one)'))
        .option('--paused', 'no backups are meant to be made: do not raise an alarm that there are none')
        .option('--badge', 'print a badge for shields.io instead');
    addAlertOptions(command).action((options) => perform(async (surroundings) => printOutcome(await status_status(options, surroundings), surroundings.printer)));
    addExamples(command, [
        ['savepoint status --store /srv/backups', 'every database of the store'],
        ['savepoint status --max-age 2 --storage-quota 5000000000', 'for hourly backups in 5 GB'],
        ['savepoint status --badge > badge.json', 'for https://img.shields.io/endpoint'],
    ]);
}
async function status_status(options, surroundings) {
    const request = status_readRequest(options);
    const notifiers = await openNotifiers(options, surroundings);
    const { tellStatus } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(4172), __webpack_require__.e(688)]).then(__webpack_require__.bind(__webpack_require__, 74172));
    const { readDiskUsage } = await __webpack_require__.e(/* import() */ 6692).then(__webpack_require__.bind(__webpack_require__, 16692));
    const { statusDocument } = await __webpack_require__.e(/* import() */ 3947).then(__webpack_require__.bind(__webpack_require__, 13947));
    const ports = await openPorts(options.store, surroundings);
    const result = await tellStatus(request, {
        ...ports,
        schedule: null,
        drills: null,
        isTrusted: async () => true,
        readDisk: () => readDiskUsage(ports.root),
    }, notifiers);
    const document = statusDocument(result);
    const { renderJson } = await __webpack_require__.e(/* import() */ 1738).then(__webpack_require__.bind(__webpack_require__, 91738));
    const { renderStatus } = await __webpack_require__.e(/* import() */ 4782).then(__webpack_require__.bind(__webpack_require__, 34782));
    return {
        document,
        text: (style) => (options.badge ? renderJson(document.badge) : renderStatus(result, style)),
        names: result.findings.flatMap(({ code, outcome }) => (outcome === 'failed' ? [code] : [])),
        failure: result.failure,
    };
}
function status_readRequest(options) {
    const { database = [], keepMinimum, maxAge, maxDrillAge, paused, storageQuota } = options;
    const parse = (text, from, min, max) => text === undefined ? null : (0,parse_values/* parseWholeNumber */.oA)({ text, from }, { min, max });
    const hours = parse(maxAge, '--max-age', 1, MAX_HOURS);
    const days = parse(maxDrillAge, '--max-drill-age', 1, MAX_HOURS);
    return {
        databases: database,
        maxAgeMs: hours === null ? domain_status/* DEFAULT_STATUS_POLICY */.C.maxAgeMs : hours * HOUR_MS,
        keepMinimumVerified: parse(keepMinimum, '--keep-minimum', 0, 100_000) ?? domain_status/* DEFAULT_STATUS_POLICY */.C.keepMinimumVerified,
        storageQuotaBytes: parse(storageQuota, '--storage-quota', 1, Number.MAX_SAFE_INTEGER),
        maxDrillAgeMs: days === null ? null : days * 24 * HOUR_MS,
        paused: paused === true,
    };
}

;// CONCATENATED MODULE: ./lib/cli/commands/verify.js








const LEVELS = ['archive', 'structure', 'data'];
function addVerify(program, perform) {
    const command = program
        .command('verify')
        .summary('prove that archives are good backups')
        .description('Verifies archives, plain .db.gz files and bare databases. Every check is named; one that was skipped never ' +
        'counts as passed. Levels: archive (bytes), structure (SQLite’s own checks), data (rows, assertions).')
        .argument('[archive...]', 'paths of files, or names of archives in the store')
        .option('--latest', 'the newest archive')
        .option('--all', 'every archive of the store')
        .addOption(valueOption('--sample <n>', 'so many archives, drawn by lot'))
        .addOption(databaseOption())
        .addOption(storeOption())
        .addOption(valueOption('--level <level>', 'archive, structure or data (default: data)'))
        .addOption(assertOption())
        .addOption(busyTimeoutOption())
        .action((archives, options) => perform(async (surroundings) => printOutcome(await verify(archives, options, surroundings), surroundings.printer)));
    addExamples(command, [
        ['savepoint verify --latest', 'the newest archive of ./backups, in full'],
        ['savepoint verify --all --level archive', 'every byte of every archive, without SQLite'],
        ['savepoint verify backup.db.gz --assert "SELECT count(*) > 0 FROM users"', 'a file from anywhere'],
    ]);
}
async function verify(archives, options, surroundings) {
    const { assert = [], level = 'data' } = options;
    const request = {
        selection: await readSelection(archives, options, surroundings),
        level: (0,parse_values/* parseWord */.kB)({ text: level, from: '--level' }, LEVELS),
        assertions: assert,
        busyTimeoutMs: readBusyTimeoutMs(options.busyTimeout),
    };
    const { failureOfVerification, verifySelection } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4230), __webpack_require__.e(1899), __webpack_require__.e(1605), __webpack_require__.e(958)]).then(__webpack_require__.bind(__webpack_require__, 99002));
    const { verifyDocument } = await __webpack_require__.e(/* import() */ 8047).then(__webpack_require__.bind(__webpack_require__, 28047));
    const { renderVerifications } = await __webpack_require__.e(/* import() */ 9019).then(__webpack_require__.bind(__webpack_require__, 29019));
    const { entriesOfVerify } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5104)]).then(__webpack_require__.bind(__webpack_require__, 15104));
    const { journaled } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(881)]).then(__webpack_require__.bind(__webpack_require__, 70881));
    const ports = await openPorts(options.store, surroundings);
    const verifications = await journaled({
        operation: 'verify',
        database: options.database ?? null,
        run: () => verifySelection(request, ports),
        entriesOf: entriesOfVerify,
    }, audienceOf(ports, []));
    return {
        document: verifyDocument(verifications),
        text: (style) => renderVerifications(verifications, style),
        names: [],
        failure: failureOfVerification(verifications),
    };
}
async function readSelection(archives, options, { folder }) {
    const { all, database = null, latest, sample } = options;
    assertOneGiven({
        'an ARCHIVE': archives.length > 0,
        '--latest': latest === true,
        '--all': all === true,
        '--sample': sample !== undefined,
    });
    if (all)
        return { archives: 'all', database };
    if (latest)
        return { archives: 'chosen', choices: [{ by: 'latest', database }] };
    if (sample !== undefined) {
        const count = (0,parse_values/* parseWholeNumber */.oA)({ text: sample, from: '--sample' }, { min: 1, max: 1_000_000 });
        return { archives: 'sample', database, count, seed: (0,external_node_crypto_.randomInt)(2 ** 31) };
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
        .addOption(valueOption('--interval <seconds>', 'from the start of one round to the next (BACKUP_INTERVAL)'))
        .action((databases, options) => perform((surroundings) => watch(databases, options, surroundings)));
    addExamples(command, [
        ['savepoint watch app.db --interval 3600', 'every hour, as automatic archives'],
        ['BACKUP_INTERVAL=900 savepoint watch "data/*.db" --json', 'every quarter of an hour, for a log'],
    ]);
}
async function watch(databases, options, surroundings) {
    const intervalMs = requireInterval(readIntervalMs(options.interval, surroundings.environment));
    // The timer decides when a backup is due; asking the age of the last one as well would leave out every second round.
    const readRound = async () => ({
        ...(await readRequest(databases, options, 'automatic', surroundings)),
        intervalMs: 0,
    });
    let exitCode = errors/* EXIT_CODES */.ai.cancelled;
    while (!surroundings.signal.aborted) {
        const startedMs = surroundings.clock.elapsedMs();
        exitCode = (await runRound(readRound, options, surroundings)) ?? exitCode;
        await pause(startedMs + intervalMs - surroundings.clock.elapsedMs(), surroundings.signal);
    }
    return exitCode;
}
/** The exit code of one round; null when it was stopped half-way, which says nothing of the backups. */
async function runRound(readRound, options, surroundings) {
    const { printer, signal } = surroundings;
    try {
        return await printOutcome(await create(await readRound(), options, surroundings), printer, 'line');
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
        .version(version.VERSION, '--version', 'print the version')
        .option('--json', 'print one JSON document (docs/json-contract.md)')
        .option('--quiet', 'print only names, and errors')
        .option('--debug', 'print the stack of an error and its causes')
        .addOption(valueOption('--log <file>', 'add every step to a file, as lines of JSON'))
        .helpOption('--help', 'print this help')
        .helpCommand(false)
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
    return addExamples(program, [
        ['savepoint create app.db', 'back up a live database into ./backups'],
        ['savepoint verify --latest', 'prove that the newest backup is good'],
        ['savepoint restore --latest --to app.db', 'bring it back: shows the plan first and asks'],
    ]);
}

;// CONCATENATED MODULE: ./lib/cli/usage-error.js


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
    const sentence = thrown.message
        .replace(/^error: ./, (start) => start.slice(-1).toUpperCase())
        .replaceAll('\n', ' ');
    return new errors/* BackupError */.hj(conflict ? 'INPUTS_CONFLICT' : 'INPUT_INVALID', /[.)]$/.test(sentence) ? sentence : `${sentence}.`, {
        hint: `"${command} --help" shows what can be given, with examples.`,
        cause: thrown,
    });
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
 * @returns the exit code
 */
async function runProgram(args) {
    const written = { out: '', error: '' };
    let exitCode = 0;
    const program = buildProgram(async (execute) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const surroundings = __addDisposableResource(env_1, openSurroundings(program.opts()), false);
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

/***/ 68364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ parseKept),
/* harmony export */   R: () => (/* binding */ parseIntervalMs),
/* harmony export */   UV: () => (/* binding */ parseBusyTimeoutMs),
/* harmony export */   l6: () => (/* binding */ parseRetentionDays),
/* harmony export */   m: () => (/* binding */ parseCompressionLevel),
/* harmony export */   tV: () => (/* binding */ parseKeepMinimum),
/* harmony export */   zV: () => (/* binding */ parseDisabledBy)
/* harmony export */ });
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33877);
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35734);
/* harmony import */ var _retention_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70797);



const DEFAULT_COMPRESSION_LEVEL = 6;
const DEFAULT_BUSY_TIMEOUT_S = 30;
const MAX_DAYS = 36_500;
const MAX_KEPT = 100_000;
const MAX_INTERVAL_S = 366 * 86_400;
/**
 * Why backups are switched off, such as `BACKUP_ENABLED=false`; null when they are on.
 * @throws BackupError INPUT_INVALID
 */
function parseDisabledBy(environment) {
    const given = (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .givenByVariable */ .v)('BACKUP_ENABLED', environment);
    return given === null || (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSwitch */ .SI)(given) ? null : `${given.from}=${given.text}`;
}
/**
 * How many milliseconds lie between two backups; null when nobody said.
 * @throws BackupError INPUT_INVALID
 */
function parseIntervalMs(given) {
    return given && (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWholeNumber */ .oA)(given, { min: 1, max: MAX_INTERVAL_S }) * 1_000;
}
/**
 * The compression level. The variable may also say `true` or `false`, as it did for the system that Savepoint
 * replaces; 0 and 1 are levels.
 * @throws BackupError INPUT_INVALID
 */
function parseCompressionLevel(given) {
    if (given === null)
        return DEFAULT_COMPRESSION_LEVEL;
    if (given.from === 'BACKUP_COMPRESSION' && /^(?:true|false)$/i.test(given.text)) {
        return (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSwitch */ .SI)(given) ? DEFAULT_COMPRESSION_LEVEL : 0;
    }
    return (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWholeNumber */ .oA)(given, { min: 0, max: 9 });
}
/**
 * How many milliseconds to wait for another program's lock; given in seconds.
 * @throws BackupError INPUT_INVALID
 */
function parseBusyTimeoutMs(given) {
    return 1_000 * (given === null ? DEFAULT_BUSY_TIMEOUT_S : (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWholeNumber */ .oA)(given, { min: 0, max: 86_400 }));
}
/**
 * For how many days archives are kept; null when age keeps nothing, because somebody said `off`.
 * @param otherwise what holds when nobody said anything
 * @throws BackupError INPUT_INVALID
 */
function parseRetentionDays(given, otherwise) {
    if (given === null)
        return otherwise;
    return given.text === 'off' ? null : (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWholeNumber */ .oA)(given, { min: 0, max: MAX_DAYS });
}
/**
 * How many archives a rule keeps.
 * @throws BackupError INPUT_INVALID
 */
function parseKept(given, otherwise) {
    return given === null ? otherwise : (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWholeNumber */ .oA)(given, { min: 0, max: MAX_KEPT });
}
/**
 * How many verified archives stay whatever the rules say.
 * @throws BackupError INPUT_INVALID
 */
function parseKeepMinimum(given) {
    return parseKept(given, _retention_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_POLICY */ .z.keepMinimumVerified);
}


/***/ }),

/***/ 28015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h7: () => (/* binding */ presentBackups),
/* harmony export */   oD: () => (/* binding */ databasesOf),
/* harmony export */   rk: () => (/* binding */ isBackup)
/* harmony export */ });
/* harmony import */ var _guard_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21550);

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

/***/ 15835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ orderCatalog)
/* harmony export */ });
/** Newest first; two of the same instant by name, so that the order is always the same. */
function orderCatalog(entries) {
    return [...entries].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.name < b.name ? 1 : a.name > b.name ? -1 : 0));
}


/***/ }),

/***/ 10575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseConfirmation)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('CONFIRMATION_REQUIRED', `The confirmation is "${given}", not "${targetName}".`, {
        hint: `Nothing was written. To overwrite the target, give its file name exactly: ${targetName}`,
        context: { given, expected: targetName },
    });
}


/***/ }),

/***/ 63511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ databaseNameOf),
/* harmony export */   l: () => (/* binding */ isDatabaseName)
/* harmony export */ });
/** Room for the longest label and for what the file system or a store appends within 255 bytes. */
const MAX_LENGTH = 100;
const NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/;
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

/***/ 6871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pickArchives),
/* harmony export */   t: () => (/* binding */ PICKS)
/* harmony export */ });
/* harmony import */ var _backups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28015);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15835);
/* harmony import */ var _drill_rotation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24964);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60008);
/* harmony import */ var _selection_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55752);





/** The ways to pick the archives of a drill. */
const PICKS = ['latest', 'random', 'oldest', 'rotating', 'all'];
/**
 * Picks the archives of a drill, for each database by itself: one of each at least, so that no database goes untried.
 * @throws BackupError ARCHIVE_NOT_FOUND when there is no backup at all
 */
function pickArchives(catalog, request) {
    const present = (0,_backups_js__WEBPACK_IMPORTED_MODULE_0__/* .presentBackups */ .h7)((0,_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .orderCatalog */ .m)(catalog));
    if (present.length === 0)
        throw (0,_selection_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveNotFound */ .cG)('that a drill could restore', catalog);
    const groups = [...Map.groupBy(present, ({ database }) => database ?? '')]
        .sort(([a], [b]) => Number(a > b) - Number(a < b))
        .map(([, group]) => group);
    return { entries: groups.flatMap((group) => pickOf(group, request)), pickedBy: wordsFor(request) };
}
function pickOf(group, request) {
    switch (request.pick) {
        case 'latest':
            return group.slice(0, 1);
        case 'oldest':
            return group.slice(-1);
        case 'all':
            return group;
        case 'random':
            return (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .sampleItems */ .l)(group, 1, request.seed);
        case 'rotating':
            return (0,_drill_rotation_js__WEBPACK_IMPORTED_MODULE_4__/* .takeTurn */ .Vm)(group, request.runs, request.turn);
    }
}
function wordsFor(request) {
    switch (request.pick) {
        case 'latest':
        case 'oldest':
            return `as the ${request.pick} of each database`;
        case 'all':
            return 'as all that there are';
        case 'random':
            return `by lot, with the seed ${request.seed}`;
        case 'rotating':
            return `in rotation by ${request.turn.from}: each has its turn within ${request.runs} drills`;
    }
}


/***/ }),

/***/ 24964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ takeTurn),
/* harmony export */   e3: () => (/* binding */ turnOfJournal),
/* harmony export */   xh: () => (/* binding */ turnOfWeek)
/* harmony export */ });
const WEEK_MS = 7 * 86_400_000;
/** When each archive was last restored by a drill, by its name: what a rotation goes by where there is a journal. */
function turnOfJournal(journal) {
    const drills = journal.flatMap(({ archive, operation, time }) => operation === 'drill' && archive !== null ? [[archive, new Date(time)]] : []);
    return { from: 'the journal', triedAt: new Map(drills) };
}
/** The week as the turn, for weekly drills that leave no journal. */
function turnOfWeek(now) {
    return { from: 'the week', number: Math.floor(now.getTime() / WEEK_MS) };
}
/**
 * The archives of one database whose turn it is; never none of some. Each that stays in the store has its turn within
 * `runs` drills, whatever is made or removed meanwhile.
 */
function takeTurn(group, runs, turn) {
    if (turn.from === 'the journal')
        return longestUntried(group, Math.ceil(group.length / runs), turn.triedAt);
    const mine = group.filter((entry) => slotOf(entry, runs) === turn.number % runs);
    return mine.length > 0 ? mine : group.slice(0, 1);
}
/** An archive was tried when it was drilled or, before that, when it was made: new ones stand at the end of the queue. */
function longestUntried(group, count, triedAt) {
    const timeOf = ({ createdAt, name }) => (triedAt.get(name) ?? createdAt).getTime();
    const next = new Set(group.toSorted((a, b) => timeOf(a) - timeOf(b)).slice(0, count));
    return group.filter((entry) => next.has(entry));
}
/**
 * The turn of an archive follows from its own time alone, so that it keeps it whatever comes and goes.
 * @see https://en.wikipedia.org/wiki/Hash_function#Fibonacci_hashing
 */
function slotOf({ createdAt }, runs) {
    const seconds = Math.floor(createdAt.getTime() / 1_000);
    return Math.floor(((Math.imul(seconds, 0x9e3779b1) >>> 0) / 2 ** 32) * runs);
}


/***/ }),

/***/ 89247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseDrillPick),
/* harmony export */   z: () => (/* binding */ parseMaxRecoveryMs)
/* harmony export */ });
/* harmony import */ var _drill_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17517);
/* harmony import */ var _drill_pick_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6871);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49285);
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35734);




/** In how many drills a rotation covers every archive: in two months, where they are weekly. */
const DEFAULT_RUNS = 8;
const MAX_SEED = 2 ** 31 - 1;
const MINUTE_MS = 60_000;
/**
 * Which archives a drill restores; the latest of each database where nobody says.
 * @param drawSeed a seed for when none is given
 * @param readTurn whose turn it is, asked only where it matters
 * @throws BackupError INPUT_INVALID; INPUTS_CONFLICT for a seed or a number of runs that this way of picking does not
 *   use
 */
async function parseDrillPick({ pick: given, runs, seed }, drawSeed, readTurn) {
    const pick = given === null ? 'latest' : (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWord */ .kB)(given, _drill_pick_js__WEBPACK_IMPORTED_MODULE_1__/* .PICKS */ .t);
    if (seed !== null && pick !== 'random')
        throw unused(seed, 'random');
    if (runs !== null && pick !== 'rotating')
        throw unused(runs, 'rotating');
    switch (pick) {
        case 'latest':
        case 'oldest':
        case 'all':
            return { pick };
        case 'random':
            return { pick, seed: seed === null ? drawSeed() : (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWholeNumber */ .oA)(seed, { min: 0, max: MAX_SEED }) };
        case 'rotating':
            return {
                pick,
                runs: runs === null ? DEFAULT_RUNS : (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWholeNumber */ .oA)(runs, { min: 1, max: 1_000 }),
                turn: await readTurn(),
            };
    }
}
/**
 * How many milliseconds a restore may take; given in minutes.
 * @throws BackupError INPUT_INVALID
 */
function parseMaxRecoveryMs(given) {
    return given === null
        ? _drill_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MAX_RECOVERY_MS */ .I
        : (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWholeNumber */ .oA)(given, { min: 1, max: 10_080 }) * MINUTE_MS;
}
function unused({ from, text }, pick) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('INPUTS_CONFLICT', `${from} is "${text}", and only a ${pick} pick uses it.`, {
        hint: `Remove ${from}, or pick ${pick}.`,
        context: { from },
    });
}


/***/ }),

/***/ 17517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ failureOfDrill),
/* harmony export */   I: () => (/* binding */ DEFAULT_MAX_RECOVERY_MS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

/** How long a restore may take unless somebody says otherwise. */
const DEFAULT_MAX_RECOVERY_MS = 900_000;
/** DRILL_FAILED when an archive did not come back as it should have; null when all did. */
function failureOfDrill(drilled) {
    const failed = drilled.flatMap(({ entry, failure }) => (failure === null ? [] : [{ entry, failure }]));
    const [first] = failed;
    if (first === undefined)
        return null;
    const names = failed.map(({ entry }) => entry.name);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('DRILL_FAILED', drilled.length === 1
        ? `The drill with ${first.entry.name} failed: ${first.failure.message}`
        : `${failed.length} of ${drilled.length} archives failed the drill: ${names.join(', ')}.`, {
        hint: `${first.failure.hint} A restore in earnest would have met the same: make a new backup now, and run the drill again.`,
        context: { failed: failed.length, archives: drilled.length, first: first.failure.code },
        cause: first.failure,
    });
}


/***/ }),

/***/ 63108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ tableKey),
/* harmony export */   t: () => (/* binding */ compareFingerprints)
/* harmony export */ });
/** The key that identifies a table across fingerprints. */
function tableKey(table) {
    return table.nameHex === undefined ? `u:${table.name}` : `x:${table.nameHex}`;
}
/** Every fact in which `got` differs from `expected`; empty when the two describe the same content. */
function compareFingerprints(expected, got) {
    return [...compareFacts(expected, got), ...compareTables(expected.tables, got.tables)];
}
function compareFacts(expected, got) {
    const facts = [
        ['page size', expected.pageSizeBytes, got.pageSizeBytes],
        ['pages', expected.pageCount, got.pageCount],
        ['encoding', expected.encoding, got.encoding],
        ['user_version', expected.userVersion, got.userVersion],
        ['application_id', expected.applicationId, got.applicationId],
        ['schema', expected.schemaDigest, got.schemaDigest],
    ];
    return facts
        .filter(([, was, is]) => was !== is)
        .map(([fact, was, is]) => ({ fact, expected: String(was), got: String(is) }));
}
function compareTables(expected, got) {
    const found = new Map(got.map((table) => [tableKey(table), table]));
    const known = new Set(expected.map(tableKey));
    const changed = expected.flatMap((table) => {
        const other = found.get(tableKey(table));
        if (other === undefined)
            return [{ fact: 'table', table: table.name, expected: 'present', got: 'missing' }];
        if (other.rows === table.rows)
            return [];
        return [{ fact: 'rows', table: table.name, expected: rowsText(table.rows), got: rowsText(other.rows) }];
    });
    const added = got
        .filter((table) => !known.has(tableKey(table)))
        .map((table) => ({
        fact: 'table',
        table: table.name,
        expected: 'absent',
        got: 'present',
    }));
    return [...changed, ...added];
}
function rowsText(rows) {
    return rows === null ? 'not countable' : String(rows);
}


/***/ }),

/***/ 33877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ givenBy),
/* harmony export */   v: () => (/* binding */ givenByVariable)
/* harmony export */ });
/** The value of an option, or else of a variable of the environment; null when neither says anything. */
function givenBy(option, variable) {
    if (option.text !== undefined)
        return { text: option.text, from: option.flag };
    return variable === undefined ? null : givenByVariable(variable.name, variable.environment);
}
/** The value of a variable of the environment. An empty one is none: that is what an unset one is on GitHub. */
function givenByVariable(name, environment) {
    const text = environment[name];
    return text === undefined || text === '' ? null : { text, from: name };
}


/***/ }),

/***/ 21550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gy: () => (/* binding */ isFailedLabel),
/* harmony export */   jy: () => (/* binding */ failedLabelOf),
/* harmony export */   lC: () => (/* binding */ assertBackupLabel)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

/** What the label of every archive begins with that holds the database of a failed job. */
const FAILED = 'failed-job';
const MAX_LENGTH = 60;
/** The label of the archive that keeps a database as a failed job left it. */
function failedLabelOf(label) {
    return label === null ? FAILED : `${FAILED}-${label}`.slice(0, MAX_LENGTH);
}
/** Tells whether an archive with this label holds the database of a failed job, which is never a backup. */
function isFailedLabel(label) {
    return label === FAILED || label?.startsWith(`${FAILED}-`) === true;
}
/**
 * Refuses a label that would keep a backup from counting as one.
 * @throws BackupError INPUT_INVALID
 */
function assertBackupLabel(label) {
    if (!isFailedLabel(label))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `"${label}" cannot be the label of a backup.`, {
        hint: `Labels that begin with ${FAILED} are for what a guard keeps of failed jobs, and never count as backups.`,
        context: { label },
    });
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

/***/ 8896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseRenewalPolicy)
/* harmony export */ });
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35734);
/* harmony import */ var _renewal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21996);


/**
 * How many archives never to let expire, and when to renew them; the usual where nobody says.
 * @throws BackupError INPUT_INVALID
 */
function parseRenewalPolicy(given) {
    const { beforeDays, keepMinimumVerified } = _renewal_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RENEWAL_POLICY */ .SK;
    const parse = (value, otherwise, max) => value === null ? otherwise : (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWholeNumber */ .oA)(value, { min: 1, max });
    return {
        keepMinimumVerified: parse(given.keepMinimum, keepMinimumVerified, 1_000),
        beforeDays: parse(given.beforeDays, beforeDays, 400),
    };
}


/***/ }),

/***/ 21996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ failureOfRenewal),
/* harmony export */   SK: () => (/* binding */ DEFAULT_RENEWAL_POLICY),
/* harmony export */   V4: () => (/* binding */ withoutRepetitions),
/* harmony export */   v$: () => (/* binding */ isExpiring)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

const DAY_MS = 86_400_000;
/** What holds when nobody says anything else. */
const DEFAULT_RENEWAL_POLICY = { keepMinimumVerified: 3, beforeDays: 7 };
/** Tells whether a store is about to drop an archive by itself. */
function isExpiring({ expiresAt }, { beforeDays }, now) {
    return expiresAt !== null && expiresAt.getTime() - now.getTime() < beforeDays * DAY_MS;
}
/**
 * The one archive under each name that the store keeps longest: while the first upload of a renewed archive is still
 * there, the store lists it twice, and it counts once.
 */
function withoutRepetitions(catalog) {
    const longest = new Map();
    for (const entry of catalog) {
        const other = longest.get(entry.name);
        if (other === undefined || lifeEnd(entry) > lifeEnd(other))
            longest.set(entry.name, entry);
    }
    return [...longest.values()];
}
/** Why the archives of some database are not safe; null when all are. */
function failureOfRenewal(databases, { keepMinimumVerified }) {
    for (const { database, outcomes } of databases) {
        const failed = outcomes.find(({ outcome }) => outcome === 'failed');
        if (failed?.outcome === 'failed')
            return notKept(failed.entry, failed.failure);
        const damaged = outcomes.filter(({ outcome }) => outcome === 'damaged').length;
        const good = outcomes.length - damaged;
        if (damaged > 0 && good < keepMinimumVerified)
            return tooFew(database, good, damaged, keepMinimumVerified);
    }
    return null;
}
function lifeEnd({ expired, expiresAt }) {
    return expired ? Number.NEGATIVE_INFINITY : (expiresAt?.getTime() ?? Number.POSITIVE_INFINITY);
}
function notKept({ expiresAt, name }, cause) {
    const until = expiresAt === null ? '' : ` It expires on ${expiresAt.toISOString()}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(cause.code, `${name} could not be kept: ${cause.message}${until}`, {
        hint: cause.hint,
        context: { ...cause.context, archive: name },
        transient: cause.transient,
        cause,
    });
}
function tooFew(database, good, damaged, floor) {
    const whose = database === null ? 'that name no database' : `of ${database}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('TOO_FEW_VERIFIED', `${good} of at least ${floor} archives ${whose} are good; ${damaged} are not.`, {
        hint: 'The good ones were kept from expiring. Make new backups, and look at the others with verify.',
        context: { database, good, damaged, floor },
    });
}


/***/ }),

/***/ 70797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/** What holds when nobody says anything else. */
const DEFAULT_POLICY = {
    keepWithinDays: 30,
    keepLast: 0,
    keepDaily: 0,
    keepWeekly: 0,
    keepMonthly: 0,
    keepYearly: 0,
    keepMinimumVerified: 3,
};


/***/ }),

/***/ 60008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ sampleItems)
/* harmony export */ });
/**
 * So many of the items, each as likely as the other, in their own order; all of them when there are no more. The same
 * seed gives the same sample of the same items.
 */
function sampleItems(items, count, seed) {
    const random = randomNumbers(seed);
    const drawn = items.map((item, index) => ({ item, index, lot: random() }));
    return drawn
        .sort((a, b) => a.lot - b.lot)
        .slice(0, count)
        .sort((a, b) => a.index - b.index)
        .map(({ item }) => item);
}
/**
 * Numbers of 32 bits that look random and follow from the seed.
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (mulberry32, public domain)
 */
function randomNumbers(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return (mixed ^ (mixed >>> 14)) >>> 0;
    };
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

/***/ 74000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DEFAULT_STATUS_POLICY),
/* harmony export */   N: () => (/* binding */ verdictOfStatus)
/* harmony export */ });
/** What holds when nobody says anything else: a day and two hours, and the floor of retention. */
const DEFAULT_STATUS_POLICY = {
    maxAgeMs: 26 * 3_600_000,
    keepMinimumVerified: 3,
    storageQuotaBytes: null,
    maxDrillAgeMs: null,
    paused: false,
};
/** The worst outcome among the findings. */
function verdictOfStatus(findings) {
    const outcomes = new Set(findings.map(({ outcome }) => outcome));
    if (outcomes.has('failed'))
        return 'failed';
    return outcomes.has('warning') ? 'warning' : 'ok';
}


/***/ }),

/***/ 88163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZH: () => (/* binding */ judgeTrend),
/* harmony export */   dR: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   ux: () => (/* binding */ medianOf)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63108);

const DEFAULT_LIMITS = { maxShrinkPercent: 30, maxSlowdownPercent: 200 };
/** A week of daily backups: long enough to be robust, short enough that a change that was meant is soon the usual. */
const PREDECESSORS = 7;
/** Sizes and times vary by themselves: fewer say nothing of what is usual. A table that lost its rows needs only one. */
const MIN_FOR_SIZES = 3;
/** What was never constant is given room for so many of its usual deviations. */
const DEVIATIONS = 3;
/** Below this a slower or smaller backup is noise: of a few seconds, of a few rows, of a few pages. */
const NOISE_MS = 5_000;
const NOISE_ROWS = 10;
const NOISE_BYTES = 65_536;
/**
 * How the newest backup falls behind those before it; empty when it does not, or when there is nothing to compare with.
 * @param points oldest first; attempts that failed are passed over
 */
function judgeTrend(points, limits) {
    const made = points.filter(({ outcome }) => outcome === 'made');
    const newest = made.at(-1);
    if (newest === undefined)
        return [];
    const before = made.slice(0, -1).slice(-PREDECESSORS);
    return [
        ...judgeTables(newest, before, limits),
        ...judgeSizes(newest, before, limits),
        ...judgeDuration(newest, before, limits),
    ];
}
/** The middle of the values; null when there are none. */
function medianOf(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const lower = sorted[(sorted.length - 1) >> 1];
    const upper = sorted[sorted.length >> 1];
    return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}
function judgeTables(newest, before, limits) {
    const previous = before.flatMap(({ tables }) => (tables === null ? [] : [tables]));
    if (newest.tables === null)
        return [];
    const present = new Map(newest.tables.map((table) => [(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .i)(table), table.rows]));
    return (previous.at(-1) ?? []).flatMap((table) => {
        const key = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .i)(table);
        const got = present.get(key);
        if (got === null)
            return [];
        const history = previous.flatMap((tables) => tables.find((candidate) => (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .i)(candidate) === key)?.rows ?? []);
        const usual = usualBefore(got ?? 0, history, limits, NOISE_ROWS);
        if (usual === null)
            return [];
        return [{ code: 'BACKUP_SHRUNK', what: 'rows', table: table.name, usual, got: got ?? null }];
    });
}
function judgeSizes(newest, before, limits) {
    const sizes = [
        ['snapshot size', (point) => point.snapshotSizeBytes],
        ['archive size', (point) => point.archiveSizeBytes],
    ];
    return sizes.flatMap(([what, sizeOf]) => {
        const got = sizeOf(newest);
        const history = before.flatMap((point) => sizeOf(point) ?? []);
        if (got === null || history.length < MIN_FOR_SIZES)
            return [];
        const usual = usualBefore(got, history, limits, NOISE_BYTES);
        return usual === null ? [] : [{ code: 'BACKUP_SHRUNK', what, usual, got }];
    });
}
function judgeDuration({ durationMs }, before, { maxSlowdownPercent }) {
    const history = before.flatMap((point) => point.durationMs ?? []);
    const usual = usualOf(history);
    if (durationMs === null || usual === null || history.length < MIN_FOR_SIZES)
        return [];
    const { deviation, median } = usual;
    const room = Math.max((median * maxSlowdownPercent) / 100, DEVIATIONS * deviation, NOISE_MS);
    return durationMs - median > room
        ? [{ code: 'BACKUP_SLOWED', what: 'duration', usual: median, got: durationMs }]
        : [];
}
/** The median that a value is too far below; null when it is not. To be empty is never noise. */
function usualBefore(got, history, { maxShrinkPercent }, noise) {
    const usual = usualOf(history);
    if (usual === null)
        return null;
    const { deviation, median } = usual;
    const room = Math.max((median * maxShrinkPercent) / 100, DEVIATIONS * deviation, got === 0 ? 0 : noise);
    return median - got > room ? median : null;
}
/** The median, and the median of the distances from it; null without values. */
function usualOf(values) {
    const median = medianOf(values);
    const deviation = median === null ? null : medianOf(values.map((value) => Math.abs(value - median)));
    return median === null || deviation === null ? null : { median, deviation };
}


/***/ }),

/***/ 79737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ wrapFileError),
/* harmony export */   i: () => (/* binding */ megabytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49285);



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
        return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asBackupError */ .ZJ)(thrown);
    const message = `Cannot ${thrown.syscall} ${path}: ${REASONS[thrown.code] ?? thrown.message}.`;
    const details = { context: { path, errno: thrown.code }, cause: thrown };
    switch (thrown.code) {
        case 'ENOSPC':
        case 'EDQUOT':
        case 'EFBIG':
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('DISK_FULL', fullMessage(thrown, path, neededBytes), {
                ...details,
                hint: 'Free some space, or use another disk. Existing files are untouched.',
            });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj(CODES[role].denied, message, {
                ...details,
                hint: 'Check the owner and the permissions of the file and its folder, and whether the disk is read-only.',
            });
        case 'ENOENT':
        case 'ENOTDIR':
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj(CODES[role].missing, message, { ...details, hint: 'Check the path.' });
        default:
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('IO_FAILED', message, {
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
function fullMessage(error, path, neededBytes) {
    if (error.code === 'EFBIG')
        return `Cannot write ${path}: the limit for the size of a file is reached.`;
    if (error.code === 'EDQUOT')
        return `No space left for ${path}: the disk quota is used up.`;
    const needs = neededBytes === undefined ? [] : [`needs about ${megabytes(neededBytes)}`];
    const facts = [...needs, ...freeText(path)].join(', ');
    return `No space left in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}${facts === '' ? '.' : `: ${facts}.`}`;
}
function freeText(path) {
    try {
        const { bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        return [`${megabytes(bavail * bsize)} free`];
    }
    catch {
        return [];
    }
}
/** A size for a message about space, in whole megabytes, rounded up. */
function megabytes(sizeBytes) {
    return `${Math.ceil(sizeBytes / 1_000_000)} MB`;
}


/***/ }),

/***/ 86905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ escapeName),
/* harmony export */   UJ: () => (/* binding */ showActing),
/* harmony export */   bu: () => (/* binding */ capLength),
/* harmony export */   escapeSentence: () => (/* binding */ escapeSentence)
/* harmony export */ });
/** Room for the name of a table, an index, a file. */
const NAME_LENGTH = 80;
/** Room for a sentence with whole paths in it, which must stay whole to be copied. */
const SENTENCE_LENGTH = 2_000;
/** Characters that act on a terminal or on the order of the text instead of being shown: controls, marks, separators. */
const ACTING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const SHORT_FORMS = new Map([
    ['\n', String.raw `\n`],
    ['\r', String.raw `\r`],
    ['\t', String.raw `\t`],
]);
/** The text with every character that acts replaced by a visible escape, such as `\n` or `\u{1b}`. */
function showActing(text) {
    return text.replace(ACTING, (character) => SHORT_FORMS.get(character) ?? codePointEscape(character));
}
/** At most so many characters; what is cut off shows as "…". Never cuts a character in two. */
function capLength(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const characters = [...text];
    return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`;
}
/** A name from outside for a terminal: one line, at most 80 characters, no power over the terminal or the runner. */
function escapeName(name) {
    return escapeText(name, NAME_LENGTH);
}
/** A sentence with names from outside in it, for a terminal: one line, at most 2,000 characters. */
function escapeSentence(sentence) {
    return escapeText(sentence, SENTENCE_LENGTH);
}
function escapeText(text, maxLength) {
    return breakCommands(showActing(capLength(text, maxLength)));
}
/**
 * GitHub's runner takes a line that begins with `::`, after white space, and one that has `##[` anywhere, as a command
 * to itself when it reads the output of a step.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function breakCommands(line) {
    return line.replace(/^(\s*):/u, String.raw `$1\:`).replaceAll('##[', String.raw `##\[`);
}
function codePointEscape(character) {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}


/***/ })

};
