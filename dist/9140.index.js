export const id = 9140;
export const ids = [9140,6719,9286];
export const modules = {

/***/ 84461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseMode),
/* harmony export */   r: () => (/* binding */ GivenInputs)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _domain_given_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33877);
/* harmony import */ var _domain_parse_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35734);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31171);




/** The inputs of one step as texts, and the variables behind them. */
class GivenInputs {
    environment;
    constructor(environment) {
        this.environment = environment;
    }
    /** The trimmed value of an input; null when it is empty, which is what an unset one is. */
    get(name) {
        const text = this.environment[variableOf(name)]?.trim() ?? '';
        return text === '' ? null : { text, from: name };
    }
    /** The value of an input, or else of a variable of the environment. */
    getOrVariable(name, variable) {
        return this.get(name) ?? (0,_domain_given_js__WEBPACK_IMPORTED_MODULE_3__/* .givenByVariable */ .v)(variable, this.environment);
    }
    /** The lines of an input, trimmed and without empty ones. */
    lines(name) {
        const lines = this.get(name)?.text.split('\n') ?? [];
        return lines.map((line) => line.trim()).filter((line) => line !== '');
    }
    /** True when the workflow gave a value other than the default. */
    isSet(name) {
        const given = this.get(name);
        return given !== null && given.text !== _input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .m[name].default;
    }
}
/**
 * The mode, with which every other input has to agree.
 * @throws BackupError INPUT_INVALID when it is missing or unknown; INPUTS_CONFLICT when an input is set that it has no
 *   use for
 */
function parseMode(given) {
    const asked = given.get('mode');
    if (asked === null) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', 'The input mode is missing.', {
            hint: `Set mode to one of ${_input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .MODES */ .F.join(', ')}.`,
        });
    }
    const mode = (0,_domain_parse_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWord */ .kB)(asked, _input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .MODES */ .F);
    for (const [name, { modes }] of Object.entries(_input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .m)) {
        if (modes.includes(mode) || !given.isSet(name))
            continue;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUTS_CONFLICT', `The input ${name} has no meaning with mode: ${mode}; it is "${given.get(name)?.text}".`, { hint: `Remove ${name}, or use mode: ${modes.join(' or ')}.`, context: { input: name, mode } });
    }
    return mode;
}
/** Hyphens stay: `retention-days` is `INPUT_RETENTION-DAYS`. */
function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}


/***/ }),

/***/ 31171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MODES),
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
/** What the action can be asked to do. */
const MODES = [
    'create',
    'verify',
    'restore',
    'list',
    'prune',
    'check',
    'disarm',
    'rehearse',
    'status',
    'history',
    'drill',
    'renew',
    'bisect',
];
const OPERATIONS = ['status', 'history', 'drill', 'renew', 'bisect'];
const STORE_MODES = ['create', 'verify', 'restore', 'list', 'prune', 'check', ...OPERATIONS];
const CHOOSING_MODES = ['verify', 'restore'];
const READING_MODES = ['verify', 'restore', 'list', 'prune', 'check', ...OPERATIONS];
const TOLD_MODES = ['create', 'verify', 'restore', 'prune', 'check', 'status', 'drill', 'renew'];
/**
 * Every input by name. Those without a default here have one that depends on the mode or on a variable of the
 * environment.
 */
const INPUTS = {
    mode: { default: '', modes: MODES },
    database: { default: '', modes: MODES },
    name: { default: '', modes: ['create', 'verify', 'restore', 'list', ...OPERATIONS] },
    store: { default: 'artifact', modes: STORE_MODES },
    'retention-days': { default: '', modes: ['create', 'prune', 'renew'] },
    'keep-minimum': { default: '', modes: ['create', 'prune', 'status', 'renew'] },
    'compression-level': { default: '', modes: ['create'] },
    'busy-timeout': {
        default: '',
        modes: ['create', 'verify', 'restore', 'check', 'rehearse', 'drill', 'renew', 'bisect'],
    },
    assert: {
        default: '',
        modes: ['create', 'verify', 'restore', 'check', 'rehearse', 'drill', 'bisect'],
    },
    level: { default: 'data', modes: ['verify'] },
    'verify-upload': { default: 'true', modes: ['create', 'renew'] },
    archive: { default: '', modes: CHOOSING_MODES },
    'artifact-name': { default: '', modes: CHOOSING_MODES },
    'artifact-id': { default: '', modes: CHOOSING_MODES },
    'run-id': { default: '', modes: CHOOSING_MODES },
    before: { default: '', modes: CHOOSING_MODES },
    repository: { default: '', modes: ['verify', 'restore', 'list', 'drill', 'bisect'] },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow, which the runner evaluates
    'github-token': { default: '${{ github.token }}', modes: MODES },
    confirm: { default: '', modes: ['restore'] },
    'dry-run': { default: 'false', modes: ['restore', 'prune'] },
    emergency: { default: 'false', modes: ['restore'] },
    'allow-public': { default: 'false', modes: ['create', 'renew'] },
    'if-no-archive-found': { default: 'error', modes: CHOOSING_MODES },
    'allowed-events': { default: '', modes: READING_MODES },
    'allowed-branches': { default: '', modes: READING_MODES },
    'allowed-workflows': { default: '', modes: READING_MODES },
    guard: { default: 'false', modes: ['create'] },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: evaluated by the runner, and once more for the post step
    'job-status': { default: '${{ job.status }}', modes: MODES },
    command: { default: '', modes: ['rehearse'] },
    env: { default: '', modes: ['rehearse'] },
    'time-limit': { default: '', modes: ['rehearse'] },
    'max-row-drop': { default: '', modes: ['rehearse'] },
    pick: { default: '', modes: ['drill'] },
    seed: { default: '', modes: ['drill'] },
    runs: { default: '', modes: ['drill'] },
    'max-recovery-minutes': { default: '', modes: ['drill'] },
    'before-days': { default: '', modes: ['renew'] },
    'max-age': { default: '', modes: ['status'] },
    'max-drill-age': { default: '', modes: ['status'] },
    'storage-quota': { default: '', modes: ['status'] },
    paused: { default: 'false', modes: ['status'] },
    'backup-workflow': { default: '', modes: ['status', 'history'] },
    'drill-workflow': { default: '', modes: ['status'] },
    last: { default: '', modes: ['history'] },
    'alert-issue': { default: 'false', modes: TOLD_MODES },
};


/***/ }),

/***/ 39140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/action/end-step.js
var end_step = __webpack_require__(76826);
// EXTERNAL MODULE: ./lib/action/inputs/given-inputs.js
var given_inputs = __webpack_require__(84461);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/archive-name.js
var archive_name = __webpack_require__(95044);
// EXTERNAL MODULE: ./lib/domain/backup-settings.js
var backup_settings = __webpack_require__(68364);
// EXTERNAL MODULE: ./lib/domain/database-name.js
var database_name = __webpack_require__(63511);
// EXTERNAL MODULE: ./lib/domain/given.js
var domain_given = __webpack_require__(33877);
// EXTERNAL MODULE: ./lib/domain/parse-values.js
var parse_values = __webpack_require__(35734);
// EXTERNAL MODULE: ./lib/domain/rehearsal-row-drop.js
var rehearsal_row_drop = __webpack_require__(19286);
// EXTERNAL MODULE: ./lib/domain/rehearsal-variables.js
var rehearsal_variables = __webpack_require__(76719);
// EXTERNAL MODULE: ./lib/domain/retention-policy.js
var retention_policy = __webpack_require__(70797);
;// CONCATENATED MODULE: ./lib/action/inputs/at-most-one-line.js

/**
 * The only line of an input; null when it is empty.
 * @throws BackupError INPUT_INVALID for several
 */
function atMostOneLine(given, name) {
    const [first, second] = given.lines(name);
    if (second === undefined)
        return first ?? null;
    throw new errors/* BackupError */.hj('INPUT_INVALID', `${name} must be one line in this mode, and has "${second}" too.`, {
        hint: `Give one ${name}, and a step of its own for each further one.`,
        context: { from: name },
    });
}

// EXTERNAL MODULE: ./lib/action/inputs/input-table.js
var input_table = __webpack_require__(31171);
;// CONCATENATED MODULE: ./lib/action/inputs/parse-flag.js


const TRUE = ['true', 'True', 'TRUE'];
const FALSE = ['false', 'False', 'FALSE'];
/**
 * A yes or no in the spellings of YAML 1.2, as in every other action; the default when nothing was given.
 * @throws BackupError INPUT_INVALID
 * @see https://yaml.org/spec/1.2/spec.html#id2804923
 */
function parseFlag(given, name) {
    const value = given.get(name) ?? { text: input_table/* INPUTS */.m[name].default, from: name };
    return TRUE.includes((0,parse_values/* parseWord */.kB)(value, [...TRUE, ...FALSE]));
}

;// CONCATENATED MODULE: ./lib/action/inputs/parse-alerting.js

/**
 * Who is told of the end of a step.
 * @throws BackupError INPUT_INVALID
 */
function parseAlerting(given) {
    if (!parseFlag(given, 'alert-issue'))
        return { attentionIssue: null };
    const token = given.get('github-token')?.text ?? null;
    return { attentionIssue: { token, scope: given.lines('database').join(', ') } };
}

// EXTERNAL MODULE: ./lib/domain/drill-settings.js
var drill_settings = __webpack_require__(89247);
// EXTERNAL MODULE: ./lib/domain/renewal-settings.js
var renewal_settings = __webpack_require__(8896);
// EXTERNAL MODULE: ./lib/domain/status.js
var domain_status = __webpack_require__(74000);
// EXTERNAL MODULE: ./lib/domain/artifact-name.js
var artifact_name = __webpack_require__(82654);
;// CONCATENATED MODULE: ./lib/action/inputs/parse-pattern.js

/**
 * The text of an input when it looks as it must; null when it is empty.
 * @param expected in words
 * @throws BackupError INPUT_INVALID
 */
function parsePattern(given, name, pattern, expected) {
    const value = given.get(name);
    if (value === null || pattern.test(value.text))
        return value?.text ?? null;
    throw new errors/* BackupError */.hj('INPUT_INVALID', `${name} must be ${expected}, and is "${value.text}".`, {
        hint: `Correct the value of ${name}.`,
        context: { from: name, given: value.text, expected },
    });
}

;// CONCATENATED MODULE: ./lib/action/inputs/parse-sought.js







/** Inputs of which each says by itself which archive is meant. */
const SINGLE = ['archive', 'artifact-id', 'before'];
/**
 * The database and the label whose archives are meant: as the name of an artifact says, else by path and label.
 * @param path of the database; null when there is none
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT
 */
function parseSought(given, path) {
    const label = given.get('name');
    const artifact = parseArtifact(given);
    if (artifact !== null && label !== null)
        throw conflict('artifact-name', 'name');
    if (artifact !== null)
        return artifact;
    return {
        database: path === null ? null : (0,database_name/* databaseNameOf */.U)((0,external_node_path_.basename)(path)),
        label: label === null ? null : (0,archive_name.parseLabel)(label.text),
    };
}
/**
 * Which archive is meant when `archive` is not given: one by its id, the newest before a time, or the latest.
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT
 */
function parseWish(given, { database }) {
    const excluded = given.isSet('artifact-id') ? ['artifact-name', 'run-id', 'name'] : [];
    const [first, second] = [...SINGLE, ...excluded].filter((name) => given.isSet(name));
    if (first !== undefined && second !== undefined)
        throw conflict(first, second);
    const id = parseId(given, 'artifact-id', 'the number of an artifact');
    if (id !== null)
        return { by: 'name', name: id, database: null };
    const before = given.get('before');
    return before === null ? { by: 'latest', database } : { by: 'time', before: (0,parse_values/* parseTime */.pe)(before), database };
}
/**
 * A number that GitHub gave to something, as text; null when the input is empty.
 * @throws BackupError INPUT_INVALID
 */
function parseId(given, name, expected) {
    return parsePattern(given, name, /^[1-9]\d{0,15}$/, expected);
}
function parseArtifact(given) {
    const expected = 'the name of an artifact of Savepoint, such as savepoint-app or savepoint-app@label';
    const name = parsePattern(given, 'artifact-name', /^savepoint-[^@]+(?:@[A-Za-z0-9.-]{1,60})?$/, expected);
    return name === null ? null : (0,artifact_name/* parseArtifactName */.T)(name);
}
function conflict(first, second) {
    return new errors/* BackupError */.hj('INPUTS_CONFLICT', `The inputs ${first} and ${second} each say which archive is meant.`, {
        hint: 'Give one of them. Without any, the latest archive of the database is taken.',
        context: { first, second },
    });
}

;// CONCATENATED MODULE: ./lib/action/inputs/parse-store.js








/** The longest that GitHub keeps an artifact of anybody. @see https://docs.github.com/organizations/managing-organization-settings/configuring-the-retention-period-for-github-actions-artifacts-and-logs-in-your-organization */
const MAX_ARTIFACT_DAYS = 400;
const DEFAULT_ARTIFACT_DAYS = 30;
const ONLY_PUBLISHING = ['verify-upload', 'allow-public'];
const ONLY_READING = [
    'artifact-name',
    'artifact-id',
    'run-id',
    'repository',
    'allowed-events',
    'allowed-branches',
    'allowed-workflows',
];
/**
 * Where create puts its archives.
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT
 */
function parsePublishingStore(given) {
    const directory = parseDirectory(given, ONLY_PUBLISHING);
    const days = given.getOrVariable('retention-days', 'BACKUP_RETENTION_DAYS');
    if (directory !== null) {
        return { ...directory, retentionDays: (0,backup_settings/* parseRetentionDays */.l6)(days, retention_policy/* DEFAULT_POLICY */.z.keepWithinDays) };
    }
    if (given.isSet('keep-minimum')) {
        throw parse_store_conflict('keep-minimum', 'create never removes artifacts: GitHub drops them after retention-days');
    }
    return parseUpload(given);
}
/**
 * Where the other modes read archives.
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT
 */
function parseReadingStore(given, sought) {
    const directory = parseDirectory(given, ONLY_READING);
    if (directory !== null)
        return { ...directory, label: sought.label };
    const archives = given.lines('archive').filter((name) => name !== 'all');
    const scope = parseScope(given);
    return {
        kind: 'artifact',
        token: given.get('github-token')?.text ?? null,
        repository: parsePattern(given, 'repository', /^[\w.-]+\/[\w.-]+$/, 'owner/name'),
        scope,
        // The number of an artifact says by itself which archive is meant, wherever it is to be restored.
        database: scope.kind === 'artifact' ? null : soleDatabase(archives, sought.database),
        label: sought.label,
        labels: sought.label === null ? archives.map(labelOf) : [sought.label],
        allowedEvents: parseAllowed(given, 'allowed-events'),
        allowedBranches: parseAllowed(given, 'allowed-branches'),
        allowedWorkflows: parseAllowed(given, 'allowed-workflows'),
    };
}
/**
 * Where archives are renewed: read, and published once more.
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT
 */
function parseRenewingStore(given, sought) {
    const reading = parseReadingStore(given, sought);
    if (reading.kind === 'directory') {
        const meaningless = ONLY_PUBLISHING.find((name) => given.isSet(name));
        if (meaningless !== undefined)
            throw parse_store_conflict(meaningless, 'a directory drops nothing by itself');
        return reading;
    }
    return { ...reading, ...parseUpload(given) };
}
function parseUpload(given) {
    const days = given.getOrVariable('retention-days', 'BACKUP_RETENTION_DAYS');
    return {
        kind: 'artifact',
        token: given.get('github-token')?.text ?? null,
        retentionDays: days === null ? DEFAULT_ARTIFACT_DAYS : (0,parse_values/* parseWholeNumber */.oA)(days, { min: 1, max: MAX_ARTIFACT_DAYS }),
        verifyUpload: parseFlag(given, 'verify-upload'),
        allowPublic: parseFlag(given, 'allow-public'),
    };
}
function parseScope(given) {
    const artifactId = parseId(given, 'artifact-id', 'the number of an artifact');
    if (artifactId !== null)
        return { kind: 'artifact', artifactId: Number(artifactId) };
    const runId = parseId(given, 'run-id', 'the number of a run');
    return runId === null ? { kind: 'repository' } : { kind: 'run', runId };
}
/** The database of which all the archives are, as far as their names say it; null when there are several. */
function soleDatabase(archives, otherwise) {
    const databases = archives.map((name) => parseFullName(name)?.database ?? otherwise);
    const [first = otherwise] = databases;
    return databases.every((database) => database === first) ? first : null;
}
/** The label in the name of an archive; a text that is no such name may be a label itself. */
function labelOf(archive) {
    return parseFullName(archive)?.label ?? archive;
}
function parseFullName(text) {
    const name = (0,archive_name/* parseArchiveName */.Lz)(text.endsWith(archive_name/* ARCHIVE_EXTENSION */.Nn) ? text : `${text}${archive_name/* ARCHIVE_EXTENSION */.Nn}`);
    return name?.database === null ? null : name;
}
/** Null for artifacts on GitHub. */
function parseDirectory(given, unused) {
    const path = given.get('store')?.text ?? 'artifact';
    if (path === 'artifact')
        return null;
    const meaningless = unused.find((name) => given.isSet(name));
    if (meaningless !== undefined)
        throw parse_store_conflict(meaningless, `it is about artifacts, and store is "${path}"`);
    return { kind: 'directory', path };
}
/** One or more lines, or words with commas between them. */
function parseAllowed(given, name) {
    const words = given.lines(name).flatMap((line) => line.split(','));
    const allowed = words.map((word) => word.trim()).filter((word) => word !== '');
    return allowed.length === 0 ? null : allowed;
}
function parse_store_conflict(name, why) {
    return new errors/* BackupError */.hj('INPUTS_CONFLICT', `The input ${name} has no meaning here: ${why}.`, {
        hint: `Remove ${name}, or change store.`,
        context: { input: name },
    });
}

;// CONCATENATED MODULE: ./lib/action/inputs/parse-operations.js













const HOUR_MS = 3_600_000;
const DEFAULT_LAST = 30;
/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
function parseStatus(given) {
    const databases = given.lines('database').map((path) => (0,database_name/* databaseNameOf */.U)((0,external_node_path_.basename)(path)));
    const hours = parseNumber(given, 'max-age', 876_000);
    const days = parseNumber(given, 'max-drill-age', 36_500);
    return {
        mode: 'status',
        ...parseAlerting(given),
        store: parseReadingStore(given, parseSought(given, null)),
        databases,
        maxAgeMs: hours === null ? domain_status/* DEFAULT_STATUS_POLICY */.C.maxAgeMs : hours * HOUR_MS,
        keepMinimumVerified: (0,backup_settings/* parseKeepMinimum */.tV)(given.get('keep-minimum')),
        storageQuotaBytes: parseNumber(given, 'storage-quota', Number.MAX_SAFE_INTEGER),
        maxDrillAgeMs: days === null ? null : days * 24 * HOUR_MS,
        paused: parseFlag(given, 'paused'),
        token: given.get('github-token')?.text ?? null,
        workflow: given.get('backup-workflow')?.text ?? null,
        drillWorkflow: given.get('drill-workflow')?.text ?? null,
    };
}
/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
function parseHistory(given) {
    const sought = parseSought(given, atMostOneLine(given, 'database'));
    return {
        mode: 'history',
        store: parseReadingStore(given, sought),
        token: given.get('github-token')?.text ?? null,
        workflow: given.get('backup-workflow')?.text ?? null,
        database: sought.database,
        last: parseNumber(given, 'last', 10_000) ?? DEFAULT_LAST,
    };
}
/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
function parseDrill(given) {
    const sought = parseSought(given, atMostOneLine(given, 'database'));
    return {
        mode: 'drill',
        ...parseAlerting(given),
        store: parseReadingStore(given, sought),
        database: sought.database,
        pick: { pick: given.get('pick'), seed: given.get('seed'), runs: given.get('runs') },
        assertions: given.lines('assert'),
        maxRecoveryMs: (0,drill_settings/* parseMaxRecoveryMs */.z)(given.get('max-recovery-minutes')),
        busyTimeoutMs: (0,backup_settings/* parseBusyTimeoutMs */.UV)(given.get('busy-timeout')),
    };
}
/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
function parseRenew(given) {
    const sought = parseSought(given, atMostOneLine(given, 'database'));
    return {
        mode: 'renew',
        ...parseAlerting(given),
        store: parseRenewingStore(given, sought),
        database: sought.database,
        ...(0,renewal_settings/* parseRenewalPolicy */.K)({ keepMinimum: given.get('keep-minimum'), beforeDays: given.get('before-days') }),
        busyTimeoutMs: (0,backup_settings/* parseBusyTimeoutMs */.UV)(given.get('busy-timeout')),
    };
}
/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
function parseBisect(given) {
    const sought = parseSought(given, atMostOneLine(given, 'database'));
    const assertions = given.lines('assert');
    if (assertions.length === 0) {
        throw new errors/* BackupError */.hj('INPUT_INVALID', 'The input assert is missing.', {
            hint: 'Set assert to SQL that gave a true value once, such as SELECT count(*) >= 5000 FROM orders.',
            context: { from: 'assert' },
        });
    }
    return {
        mode: 'bisect',
        store: parseReadingStore(given, sought),
        database: sought.database,
        assertions,
        busyTimeoutMs: (0,backup_settings/* parseBusyTimeoutMs */.UV)(given.get('busy-timeout')),
    };
}
function parseNumber(given, name, max) {
    const value = given.get(name);
    return value && (0,parse_values/* parseWholeNumber */.oA)(value, { min: 1, max });
}

;// CONCATENATED MODULE: ./lib/action/inputs/parse-inputs.js

















const PARSERS = {
    create: parseCreate,
    verify: parseVerify,
    restore: parseRestore,
    list: parseList,
    prune: parsePrune,
    check: parseCheck,
    disarm: parseDisarm,
    rehearse: parseRehearse,
    status: parseStatus,
    history: parseHistory,
    drill: parseDrill,
    renew: parseRenew,
    bisect: parseBisect,
};
/**
 * Everything that a step was asked to do, from its `INPUT_*` variables and the `BACKUP_*` variables under them.
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT with the input, its value and what is allowed
 */
function parseInputs(given) {
    return PARSERS[(0,given_inputs/* parseMode */.Z)(given)](given);
}
function parseCreate(given) {
    const label = given.get('name');
    return {
        mode: 'create',
        ...parseAlerting(given),
        databases: requireLines(given, 'database'),
        label: label === null ? null : (0,archive_name.parseLabel)(label.text),
        store: parsePublishingStore(given),
        keepMinimum: (0,backup_settings/* parseKeepMinimum */.tV)(given.get('keep-minimum')),
        compressionLevel: (0,backup_settings/* parseCompressionLevel */.m)(given.getOrVariable('compression-level', 'BACKUP_COMPRESSION')),
        busyTimeoutMs: (0,backup_settings/* parseBusyTimeoutMs */.UV)(given.get('busy-timeout')),
        assertions: given.lines('assert'),
        disabledBy: (0,backup_settings/* parseDisabledBy */.zV)(given.environment),
        intervalMs: (0,backup_settings/* parseIntervalMs */.R)((0,domain_given/* givenByVariable */.v)('BACKUP_INTERVAL', given.environment)) ?? 0,
        guard: parseFlag(given, 'guard'),
    };
}
function parseVerify(given) {
    const sought = parseSought(given, atMostOneLine(given, 'database'));
    return {
        mode: 'verify',
        ...parseAlerting(given),
        store: parseReadingStore(given, sought),
        archives: parseArchives(given, sought),
        level: (0,parse_values/* parseWord */.kB)(given.get('level') ?? { text: 'data', from: 'level' }, ['archive', 'structure', 'data']),
        assertions: given.lines('assert'),
        busyTimeoutMs: (0,backup_settings/* parseBusyTimeoutMs */.UV)(given.get('busy-timeout')),
        ifNoArchiveFound: parseIfNoArchiveFound(given),
    };
}
function parseRestore(given) {
    const target = atMostOneLine(given, 'database') ?? missing('database');
    const sought = parseSought(given, target);
    const text = atMostOneLine(given, 'archive');
    const wish = parseWish(given, sought);
    return {
        mode: 'restore',
        ...parseAlerting(given),
        store: parseReadingStore(given, sought),
        archive: text === null ? wish : { by: 'text', text, database: sought.database },
        target,
        confirmation: given.get('confirm')?.text ?? null,
        dryRun: parseFlag(given, 'dry-run'),
        emergency: parseFlag(given, 'emergency'),
        assertions: given.lines('assert'),
        busyTimeoutMs: (0,backup_settings/* parseBusyTimeoutMs */.UV)(given.get('busy-timeout')),
        ifNoArchiveFound: parseIfNoArchiveFound(given),
    };
}
function parseList(given) {
    const sought = parseSought(given, atMostOneLine(given, 'database'));
    return { mode: 'list', store: parseReadingStore(given, sought), database: sought.database };
}
function parsePrune(given) {
    const days = given.getOrVariable('retention-days', 'BACKUP_RETENTION_DAYS');
    return {
        mode: 'prune',
        ...parseAlerting(given),
        store: parseReadingStore(given, { database: null, label: null }),
        databases: given.lines('database').map((path) => (0,database_name/* databaseNameOf */.U)((0,external_node_path_.basename)(path))),
        retentionDays: (0,backup_settings/* parseRetentionDays */.l6)(days, retention_policy/* DEFAULT_POLICY */.z.keepWithinDays),
        keepMinimum: (0,backup_settings/* parseKeepMinimum */.tV)(given.get('keep-minimum')),
        dryRun: parseFlag(given, 'dry-run'),
    };
}
function parseCheck(given) {
    return {
        mode: 'check',
        ...parseAlerting(given),
        store: parseReadingStore(given, { database: null, label: null }),
        databases: requireLines(given, 'database'),
        assertions: given.lines('assert'),
        busyTimeoutMs: (0,backup_settings/* parseBusyTimeoutMs */.UV)(given.get('busy-timeout')),
    };
}
function parseDisarm(given) {
    return { mode: 'disarm', databases: given.lines('database') };
}
function parseRehearse(given) {
    return {
        mode: 'rehearse',
        database: atMostOneLine(given, 'database') ?? missing('database'),
        script: given.get('command')?.text ?? missing('command'),
        variables: given.lines('env').map((text) => (0,rehearsal_variables.parseVariable)({ text, from: 'env' })),
        timeLimitMs: (0,rehearsal_variables.parseTimeLimitMs)(given.get('time-limit')),
        rowDropLimits: (0,rehearsal_row_drop.parseRowDropLimits)(given.lines('max-row-drop').map((text) => ({ text, from: 'max-row-drop' }))),
        assertions: given.lines('assert'),
        busyTimeoutMs: (0,backup_settings/* parseBusyTimeoutMs */.UV)(given.get('busy-timeout')),
    };
}
/** `all` stands for every archive of the database, or of all databases when none was named. */
function parseArchives(given, sought) {
    const wish = parseWish(given, sought);
    const texts = given.lines('archive');
    const { database } = sought;
    if (texts.length === 0)
        return [wish];
    return texts.join() === 'all'
        ? { by: 'all', database }
        : texts.map((text) => ({ by: 'text', text, database }));
}
function parseIfNoArchiveFound(given) {
    const value = given.get('if-no-archive-found');
    return value === null ? 'error' : (0,parse_values/* parseWord */.kB)(value, ['error', 'ignore']);
}
function requireLines(given, name) {
    const lines = given.lines(name);
    return lines.length > 0 ? lines : missing(name);
}
function missing(name) {
    throw new errors/* BackupError */.hj('INPUT_INVALID', `The input ${name} is missing.`, {
        hint: name === 'command'
            ? 'Set command to what is to be rehearsed, such as npm run migrate.'
            : `Set ${name} to the path of an SQLite database, such as data/app.db.`,
        context: { from: name },
    });
}

// EXTERNAL MODULE: ./lib/action/perform-step.js
var perform_step = __webpack_require__(44454);
// EXTERNAL MODULE: ./lib/action/report-step.js
var report_step = __webpack_require__(87721);
// EXTERNAL MODULE: ./lib/action/surroundings.js + 3 modules
var action_surroundings = __webpack_require__(33305);
;// CONCATENATED MODULE: ./lib/action/main.js
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








/** Runs one step of a workflow, from its inputs to its exit code. */
async function main() {
    await (0,end_step/* endStep */.C)(await runStep().catch(errors/* asBackupError */.ZJ));
}
/** Why the step fails; that its result could not be told is the lesser evil. */
async function runStep() {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const surroundings = __addDisposableResource(env_1, (0,action_surroundings/* openSurroundings */.E)(process.env, core), false);
        const result = await performInputs(surroundings);
        surroundings.reporter.close();
        const untold = await (0,report_step/* reportStep */.$)(result, surroundings.job.temporaryFolder).then(() => null, errors/* asBackupError */.ZJ);
        return result.failure ?? untold;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function performInputs(surroundings) {
    const given = new given_inputs/* GivenInputs */.r(surroundings.environment);
    try {
        return await (0,perform_step/* performStep */.K)(parseInputs(given), surroundings);
    }
    catch (thrown) {
        return (0,perform_step/* resultOfError */.L)((0,errors/* asBackupError */.ZJ)(thrown), given.get('mode')?.text ?? '');
    }
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

/***/ 19286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findRowDrops),
/* harmony export */   parseRowDropLimits: () => (/* binding */ parseRowDropLimits)
/* harmony export */ });
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35734);
/* harmony import */ var _table_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67625);


/** Nothing may be lost unless somebody says so: a migration that means to lose rows is the exception. */
const DEFAULT_PERCENT = 0;
/**
 * The limits from lines such as `5` for every table and `sessions=100` for one.
 * @throws BackupError INPUT_INVALID
 */
function parseRowDropLimits(lines) {
    let percent = DEFAULT_PERCENT;
    const named = [];
    for (const { from, text } of lines) {
        const at = text.lastIndexOf('=');
        const limit = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWholeNumber */ .oA)({ text: text.slice(at + 1).trim(), from }, { min: 0, max: 100 });
        if (at < 0)
            percent = limit;
        else
            named.push([text.slice(0, at).trim().toLowerCase(), limit]);
    }
    return { percent, percentOfTable: new Map(named) };
}
/** Every table that has fewer rows than before, or is gone with all of them. Tables that cannot be counted are left out. */
function findRowDrops(before, after, limits) {
    return (0,_table_change_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTableRows */ .X)(before, after).flatMap((change) => dropOf(change, limits));
}
function dropOf({ change, rowsAfter, rowsBefore, table }, limits) {
    const isGone = change === 'disappears';
    const left = isGone ? 0 : rowsAfter;
    if (rowsBefore === null || left === null || left >= rowsBefore)
        return [];
    const limitPercent = limits.percentOfTable.get(table.toLowerCase()) ?? limits.percent;
    const isAllowed = (rowsBefore - left) * 100 <= limitPercent * rowsBefore;
    return [{ table, rowsBefore, rowsAfter: left, isGone, limitPercent, isAllowed }];
}


/***/ }),

/***/ 76719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ renderVariables),
/* harmony export */   parseTimeLimitMs: () => (/* binding */ parseTimeLimitMs),
/* harmony export */   parseVariable: () => (/* binding */ parseVariable)
/* harmony export */ });
/* unused harmony export DATABASE_VARIABLE */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35734);


const DEFAULT_TIME_LIMIT_S = 600;
const MAX_TIME_LIMIT_S = 86_400;
/** The variable in which a rehearsed command always finds the copy. */
const DATABASE_VARIABLE = 'SAVEPOINT_DATABASE';
/**
 * A variable from `NAME=value`.
 * @throws BackupError INPUT_INVALID
 */
function parseVariable({ from, text }) {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
    if (name !== undefined && value !== undefined && name !== DATABASE_VARIABLE)
        return { name, value };
    // What stands there may be a secret that lost its name.
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${from} must be NAME=value, such as DATABASE_URL=file:{database}.`, {
        hint: `A name has letters, digits and "_". {database} becomes the path of the copy, which ${DATABASE_VARIABLE} has anyway.`,
        context: { from, name: name ?? null },
    });
}
/**
 * For how many milliseconds a rehearsed command may run; given in seconds.
 * @throws BackupError INPUT_INVALID
 */
function parseTimeLimitMs(given) {
    const seconds = given === null ? DEFAULT_TIME_LIMIT_S : (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWholeNumber */ .oA)(given, { min: 1, max: MAX_TIME_LIMIT_S });
    return seconds * 1_000;
}
/** The variables with the path of the copy in them. */
function renderVariables(templates, database) {
    // A function, because `$` in a text that replaces another has a meaning.
    const named = templates.map(({ name, value }) => [name, value.replaceAll('{database}', () => database)]);
    return { ...Object.fromEntries(named), [DATABASE_VARIABLE]: database };
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

/***/ 67625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ compareTableRows)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63108);

/** Every table of both states: first those that are there before, in their order, then the new ones. */
function compareTableRows(before, after) {
    const later = new Map(after.map((table) => [(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .i)(table), table]));
    const earlier = new Set(before.map(_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .i));
    return [
        ...before.map((table) => changeOf(table, later.get((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .i)(table)))),
        ...after
            .filter((table) => !earlier.has((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .i)(table)))
            .map(({ name, rows }) => ({
            table: name,
            change: 'appears',
            rowsBefore: null,
            rowsAfter: rows,
        })),
    ];
}
function changeOf(before, after) {
    const { name: table, rows: rowsBefore } = before;
    if (after === undefined)
        return { table, change: 'disappears', rowsBefore, rowsAfter: null };
    return { table, change: compareCounts(rowsBefore, after.rows), rowsBefore, rowsAfter: after.rows };
}
function compareCounts(before, after) {
    if (before === null || after === null)
        return 'not countable';
    return before === after ? 'same count' : 'rows';
}


/***/ })

};
