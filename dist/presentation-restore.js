export const id = 9282;
export const ids = [9282];
export const modules = {

/***/ 5968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ CONTRACT_VERSION)
/* harmony export */ });
/** The version of the JSON contract. Fields may be added within a version; none is removed or changes its meaning. */
const CONTRACT_VERSION = 1;


/***/ }),

/***/ 73850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ envelope)
/* harmony export */ });
/* harmony import */ var _contract_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5968);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13411);


/** What a document begins with. */
function envelope(command) {
    return { savepoint: _version_js__WEBPACK_IMPORTED_MODULE_0__.VERSION, contract: _contract_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTRACT_VERSION */ .K, command };
}


/***/ }),

/***/ 44784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UE: () => (/* binding */ archiveItem),
/* harmony export */   eT: () => (/* binding */ verifiedItem),
/* harmony export */   md: () => (/* binding */ errorItem)
/* harmony export */ });
function archiveItem(entry) {
    const { createdAt, expiresAt } = entry;
    return {
        ...entry,
        createdAt: createdAt.toISOString(),
        expiresAt: expiresAt === null ? null : expiresAt.toISOString(),
    };
}
function errorItem({ code, kind, exitCode, message, hint, context }) {
    return { code, kind, exitCode, message, hint, context };
}
function verifiedItem(verified) {
    const { archiveDigest, durationMs, failure, manifest, report, sizeBytes, snapshotDigest, verdict } = verified;
    return {
        verdict,
        report,
        manifest,
        archiveDigest,
        snapshotDigest,
        sizeBytes,
        durationMs,
        error: failure === null ? null : errorItem(failure),
    };
}


/***/ }),

/***/ 84684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ renderFindings),
/* harmony export */   x: () => (/* binding */ renderProblems)
/* harmony export */ });
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12464);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78950);



/** How many single problems are shown under a finding. */
const DETAILS_SHOWN = 10;
/** What is damaged, as an answer to the question where to look. */
const DAMAGED_WORDS = {
    source: 'the source, when the snapshot was taken',
    archive: 'the archive, since it was made',
    target: 'the target of the restore',
};
/** Every check of a report by name, one a line; under those that are not ok what was found and what to do. */
function renderFindings({ findings }, style) {
    const checkWidth = Math.max(...findings.map(({ check }) => check.length));
    const outcomeWidth = Math.max(...findings.map(({ outcome }) => outcome.length));
    return findings.flatMap((finding) => {
        const { check, message, outcome } = finding;
        const word = style.colour(outcome, outcome.padEnd(outcomeWidth));
        return [
            `${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .sign */ ._S)(style, outcome)} ${check.padEnd(checkWidth)}  ${word}  ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(message)}`,
            ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)((0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)(renderConsequences(finding, style))),
        ];
    });
}
/** Only the findings of a report that are not ok; empty when all are. */
function renderProblems(report, style) {
    return renderFindings({ ...report, findings: report.findings.filter(isProblem) }, style);
}
function isProblem({ outcome }) {
    return outcome === 'failed' || outcome === 'warning';
}
function renderConsequences({ details = [], damaged, hint }, style) {
    return [
        ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .capLines */ .uv)(details.map(_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence), DETAILS_SHOWN),
        ...(damaged === undefined ? [] : [`Damaged: ${DAMAGED_WORDS[damaged]}.`]),
        ...(hint === undefined ? [] : [style.dim(`→ ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(hint)}`)]),
    ];
}


/***/ }),

/***/ 85492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ markdownCode),
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);

const LENGTH = 200;
/**
 * Text from outside for GitHub-flavoured Markdown and for HTML, also in the cell of a table: every punctuation mark
 * becomes a character reference, which never counts as markup.
 * @see https://github.github.com/gfm/#entity-and-numeric-character-references
 */
function escapeMarkdown(text) {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .showActing */ .UJ)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .capLength */ .bu)(text, LENGTH));
    return line.replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
/** A name from outside as code, in which GitHub makes no links and sends no notifications. */
function markdownCode(name) {
    return `<code>${escapeMarkdown(name)}</code>`;
}


/***/ }),

/***/ 36520:
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


/***/ }),

/***/ 12464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ renderFacts),
/* harmony export */   RM: () => (/* binding */ alignColumns),
/* harmony export */   pZ: () => (/* binding */ indent),
/* harmony export */   sj: () => (/* binding */ separate),
/* harmony export */   uv: () => (/* binding */ capLines)
/* harmony export */ });
/** Two spaces before every line. */
function indent(lines) {
    return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
/** Blocks of lines with an empty line between them; empty blocks leave no trace. */
function separate(...blocks) {
    return blocks
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}
/** At most so many lines; the rest is counted in a last one, such as "… and 37 more". */
function capLines(lines, maxLines) {
    const more = lines.length - maxLines;
    // One line is as short as the line that would count it.
    return more <= 1 ? [...lines] : [...lines.slice(0, maxLines), `… and ${more} more`];
}
/** Names and values in two columns. */
function renderFacts(facts) {
    return alignColumns(facts.map(([name, value]) => [name, value]));
}
/** Rows of a table with its columns aligned, two spaces between them and nothing at the end of a line. */
function alignColumns(rows, alignments = []) {
    const widths = [];
    for (const row of rows) {
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
    }
    return rows.map((row) => widths
        .map((width, column) => pad(row[column] ?? '', width, alignments[column] ?? 'left'))
        .join('  ')
        .trimEnd());
}
function pad(cell, width, alignment) {
    const space = ' '.repeat(width - widthOf(cell));
    return alignment === 'left' ? cell + space : space + cell;
}
/** Colours take no room on the screen. */
function widthOf(cell) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ESC is what the sequences of style.ts begin with
    return [...cell.replace(/\u001b\[\d+m/g, '')].length;
}


/***/ }),

/***/ 22338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ markdownUnbroken),
/* harmony export */   KR: () => (/* binding */ markdownBlocks),
/* harmony export */   Kh: () => (/* binding */ markdownFolded),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   ZL: () => (/* binding */ markdownFacts),
/* harmony export */   f1: () => (/* binding */ markdownCopyable),
/* harmony export */   nv: () => (/* binding */ markdownSentence)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85492);


/** Room for a sentence with a path or two in it. */
const SENTENCE_LENGTH = 1_000;
/** A sentence with names from outside in it. Each of its words is cut at 200 characters, so that none breaks the page. */
function markdownSentence(sentence) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .capLength */ .bu)(sentence, SENTENCE_LENGTH).split(' ').map(_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .F).join(' ');
}
/** A short text that stays on one line, however narrow its column is. */
function markdownUnbroken(text) {
    return text.replaceAll(' ', '&nbsp;').replaceAll('-', '&#8209;');
}
/** Blocks with an empty line between them; empty ones leave no trace. */
function markdownBlocks(...blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}
/**
 * A table in HTML, whose cells GitHub takes as they are: the cells have to be escaped already. HTML also allows what
 * Markdown does not, a table without a line of headings.
 * @param headings empty for none
 */
function markdownTable(headings, rows, alignments = []) {
    if (rows.length === 0)
        return '';
    const row = (tag, cells) => `<tr>${cells.map((cell, column) => renderCell(tag, cell, alignments[column] ?? 'left')).join('')}</tr>`;
    const head = headings.length === 0 ? [] : [row('th', headings)];
    return ['<table>', ...head, ...rows.map((cells) => row('td', cells)), '</table>'].join('\n');
}
/** Names and escaped values in two columns. */
function markdownFacts(facts) {
    return markdownTable([], facts.map(([name, value]) => [`<strong>${name}</strong>`, value]));
}
/** A part of the page that is folded until the reader opens it. */
function markdownFolded(title, body) {
    return body === '' ? '' : `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** Lines to be copied, with GitHub's button for it. Names from outside in them cannot end it. */
function markdownCopyable(language, lines) {
    const shown = lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .showActing */ .UJ);
    const longest = Math.max(0, ...shown.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [`${fence}${language}`, ...shown, fence].join('\n');
}
/** Browsers centre headings unless they are told. */
function renderCell(tag, cell, alignment) {
    const set = alignment === 'right' ? ' align="right"' : tag === 'th' ? ' align="left"' : '';
    return `<${tag}${set}>${cell}</${tag}>`;
}


/***/ }),

/***/ 6234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ renderShare),
/* harmony export */   SS: () => (/* binding */ renderCount),
/* harmony export */   Zx: () => (/* binding */ renderRate),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   qI: () => (/* binding */ renderSize)
/* harmony export */ });
const SIZE_UNITS = ['kB', 'MB', 'GB', 'TB', 'PB'];
/** A size in decimal units, as disks and downloads are sold: `512 bytes`, `33.5 MB`. */
function renderSize(sizeBytes) {
    if (sizeBytes < 1_000)
        return counted(sizeBytes, 'byte');
    let value = sizeBytes / 1_000;
    let unit = 0;
    // 999.95 would be shown as 1000.0: the next unit begins where rounding does.
    while (value >= 999.95 && unit < SIZE_UNITS.length - 1) {
        value /= 1_000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${SIZE_UNITS[unit]}`;
}
/** A rate, such as `48.2 MB/s`; `-` when no time passed. */
function renderRate(sizeBytes, durationMs) {
    return durationMs <= 0 ? '-' : `${renderSize(Math.round((sizeBytes * 1_000) / durationMs))}/s`;
}
/** A whole number with separators, such as `1,234,567`. */
function renderCount(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** A number with its noun: `1 row`, `1,200 rows`, `2 indices` with the plural given. */
function counted(count, noun, plural = `${noun}s`) {
    return `${renderCount(count)} ${count === 1 ? noun : plural}`;
}
/** A part of a whole in percent, such as `34 %`; `-` when there is no whole. */
function renderShare(part, whole) {
    if (whole === 0)
        return '-';
    const percent = (part / whole) * 100;
    return percent > 0 && percent < 1 ? 'under 1 %' : `${Math.round(percent)} %`;
}


/***/ }),

/***/ 6338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bV: () => (/* binding */ fileNameOf),
  ep: () => (/* binding */ pathInWorkspace),
  PI: () => (/* binding */ renderRecipe),
  hA: () => (/* binding */ renderUndoRecipe),
  Yl: () => (/* binding */ restoreInputs)
});

// EXTERNAL MODULE: ./lib/presentation/kit/markdown.js
var markdown = __webpack_require__(22338);
// EXTERNAL MODULE: ./lib/presentation/kit/shell-word.js
var shell_word = __webpack_require__(10430);
;// CONCATENATED MODULE: ./lib/presentation/kit/yaml-word.js
/** What YAML 1.1 or 1.2 takes for something else than a text. */
const RESERVED = new Set(['true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n', 'null']);
/** A text as a value in YAML, also between braces: as it is where no parser takes it for anything else, and a number. */
function yamlWord(text) {
    const isBare = /^(?:[A-Za-z/][\w./-]*|[1-9]\d{0,14})$/.test(text) && !RESERVED.has(text.toLowerCase());
    return isBare ? text : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./lib/presentation/kit/recipe.js



/** What writes the database in an archive to its output. */
const UNPACK = {
    gzip: 'gunzip --stdout',
    zstd: 'zstd --decompress --stdout',
};
/** What brings one backup back: a step for a workflow, and commands for the day when there is none. */
function renderRecipe(source, published, place) {
    const { codec, entry } = published;
    const database = pathInWorkspace(source, place);
    const { commands, path } = place.recipe.bring(published, null);
    const byHand = [
        ...commands.map((words) => words.map(shell_word/* shellWord */.r).join(' ')),
        `${UNPACK[codec]} ${(0,shell_word/* shellPath */.G)(path)} > ${(0,shell_word/* shellWord */.r)(`restored-${fileNameOf(source)}`)}`,
    ];
    const body = [
        'As a step of a workflow:',
        renderStep(restoreInputs(database, entry, place.recipe), place),
        'With the command line, wherever it reaches the store:',
        (0,markdown/* markdownCopyable */.f1)('sh', restoreCommands(database, entry, place.recipe)),
        'By hand, into a new file:',
        (0,markdown/* markdownCopyable */.f1)('sh', byHand),
    ];
    return (0,markdown/* markdownFolded */.Kh)('How to restore this backup', body.join('\n\n'));
}
/** To the command line a machine is another place than a repository, and so its databases are others. */
function restoreCommands(database, { name }, { option, signIn }) {
    const restore = [
        'savepoint',
        'restore',
        name,
        '--store',
        option,
        '--to',
        database,
        '--allow-other-database',
    ];
    return [...signIn, restore.map(shell_word/* shellWord */.r).join(' ')];
}
/** What takes a restore back: a step, and a command. */
function renderUndoRecipe(target, place) {
    const inputs = [
        ['mode', 'restore'],
        ['database', pathInWorkspace(target, place)],
        ...place.recipe.where,
        ['undo', 'true'],
        ['confirm', fileNameOf(target)],
    ];
    const body = [
        'As a step of a workflow, on the same machine:',
        renderStep(linesOf(inputs), place),
        'At a terminal of it:',
        (0,markdown/* markdownCopyable */.f1)('sh', [`savepoint restore --undo --to ${(0,shell_word/* shellWord */.r)(target)}`]),
    ];
    return (0,markdown/* markdownFolded */.Kh)('How to undo this restore', body.join('\n\n'));
}
function renderStep(inputs, { action }) {
    return (0,markdown/* markdownCopyable */.f1)('yaml', [`- uses: ${action}`, '  with:', ...inputs.map((input) => `    ${input}`)]);
}
function linesOf(inputs) {
    return inputs.map(([name, value]) => `${name}: ${yamlWord(value)}`);
}
/** The inputs of the step that restores an archive, each as a line of YAML. */
function restoreInputs(database, entry, recipe) {
    const inputs = [
        ['mode', 'restore'],
        ['database', database],
        ...recipe.inputs(entry),
        ['confirm', fileNameOf(database)],
    ];
    return linesOf(inputs);
}
/** The last part of a path of any system. */
function fileNameOf(path) {
    return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
/** A path as it stands in a workflow: relative to the workspace where it lies in it. */
function pathInWorkspace(path, { workspace }) {
    const rest = path.startsWith(workspace) ? path.slice(workspace.length) : '';
    return /^[/\\]./.test(rest) ? rest.slice(1) : path;
}


/***/ }),

/***/ 10430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shellPath),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);

/**
 * A path or name as one word of a command that a person copies into a POSIX shell. What acts on a terminal is shown
 * escaped even so: such a name has to be typed by whoever knows it.
 */
function shellWord(text) {
    const word = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(text);
    return /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
}
/** A path as one word of a command that is copied; a name that begins with "-" would be taken for an option. */
function shellPath(path) {
    return shellWord(path.startsWith('-') ? `./${path}` : path);
}


/***/ }),

/***/ 34537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ renderDay),
/* harmony export */   PP: () => (/* binding */ renderDuration),
/* harmony export */   Qt: () => (/* binding */ renderAge),
/* harmony export */   sZ: () => (/* binding */ renderTime)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6234);

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


/***/ }),

/***/ 19913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withWarnings)
/* harmony export */ });
/** The title of a result, which says so in its words when the verdict is a warning: a sign never stands alone. */
function withWarnings(title, verdict) {
    return verdict === 'warning' ? `${title}, with warnings` : title;
}


/***/ }),

/***/ 41537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ renderRestoreStep),
/* harmony export */   renderRestoreAdvice: () => (/* binding */ renderRestoreAdvice)
/* harmony export */ });
/* harmony import */ var _kit_recipe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6338);
/* harmony import */ var _kit_shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10430);


const CARE = 'Rows may be lost. Stop what writes to it, and keep a copy of the file as it is; savepoint diff compares it with an archive.';
/**
 * What to do with a damaged live database, with the exact command.
 * @param database path of the database
 * @param archive the newest verified archive of it; null when there is none
 */
function renderRestoreAdvice(database, archive, { option }) {
    if (archive === null)
        return nothingIn(option);
    const command = `savepoint restore ${(0,_kit_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(archive.name)} --to ${(0,_kit_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(database)} --store ${(0,_kit_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(option)}`;
    return `${CARE} If rows are missing, run: ${command}`;
}
/** The same for a workflow: the inputs of the step that restores it, as they stand behind `with:`. */
function renderRestoreStep(database, archive, recipe) {
    if (archive === null)
        return nothingIn(recipe.said);
    const inputs = (0,_kit_recipe_js__WEBPACK_IMPORTED_MODULE_0__/* .restoreInputs */ .Yl)(database, archive, recipe);
    return `${CARE} If rows are missing, run a step of this action with: { ${inputs.join(', ')} }`;
}
function nothingIn(place) {
    return `${CARE} ${place} holds no verified archive of it: look for one elsewhere.`;
}


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restoreDocument: () => (/* binding */ restoreDocument)
/* harmony export */ });
/* harmony import */ var _document_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73850);
/* harmony import */ var _document_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44784);


function restoreDocument(restored) {
    const { archive, chosenBy, durationMs, notes, outcome, passedOver } = restored;
    const { plan, safetyCopy, target, verdict, verified } = restored;
    return {
        ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)('restore'),
        verdict,
        outcome,
        archive,
        chosenBy,
        target,
        plan,
        verified: (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .verifiedItem */ .eT)(verified),
        passedOver,
        safetyCopy,
        notes,
        durationMs,
    };
}


/***/ }),

/***/ 190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPlanToConfirm: () => (/* binding */ renderPlanToConfirm),
  renderRestored: () => (/* binding */ renderRestored)
});

// EXTERNAL MODULE: ./lib/presentation/findings/text.js
var findings_text = __webpack_require__(84684);
// EXTERNAL MODULE: ./lib/presentation/kit/escape.js
var kit_escape = __webpack_require__(36520);
// EXTERNAL MODULE: ./lib/presentation/kit/lines.js
var lines = __webpack_require__(12464);
// EXTERNAL MODULE: ./lib/presentation/kit/quantities.js
var quantities = __webpack_require__(6234);
// EXTERNAL MODULE: ./lib/presentation/kit/shell-word.js
var shell_word = __webpack_require__(10430);
// EXTERNAL MODULE: ./lib/presentation/kit/style.js
var kit_style = __webpack_require__(78950);
// EXTERNAL MODULE: ./lib/presentation/kit/times.js
var times = __webpack_require__(34537);
;// CONCATENATED MODULE: ./lib/presentation/restore/plan.js




const TABLES_SHOWN = 20;
/** What a restore would do: how, and what would be lost and returned. */
function renderPlan(plan, style) {
    const { archive, method, methodReason, safetyCopy, targetName } = plan;
    return (0,lines/* separate */.sj)((0,lines/* renderFacts */.Id)([
        ['Archive', (0,kit_escape.escapeSentence)(archive)],
        ['Target', (0,kit_escape.escapeSentence)(targetName)],
        ['Method', `${method}, because ${(0,kit_escape.escapeSentence)(methodReason)}`],
        ['Safety copy', safetyCopy === null ? 'none: nothing is replaced' : (0,kit_escape.escapeSentence)(safetyCopy)],
        ['Disk space', (0,quantities/* renderSize */.qI)(plan.neededBytes)],
    ]), renderEffect(plan, style));
}
/** What a restore changes: rows per table, settings of the database, and what to be careful about. */
function renderEffect(plan, style) {
    return (0,lines/* separate */.sj)(renderChanges(plan, style), plan.differences.map(renderDifference), plan.warnings.map((warning) => `${(0,kit_style/* sign */._S)(style, 'warning')} ${(0,kit_escape.escapeSentence)(warning)}`));
}
/** Two digests of schemas say no more than that they differ. */
function renderDifference({ expected, fact, got }) {
    return fact === 'schema'
        ? 'The schema is another one afterwards.'
        : (0,kit_escape.escapeSentence)(`${fact}: ${expected} before, ${got} after`);
}
function renderChanges({ method, tables }, style) {
    if (method === 'create')
        return [];
    if (tables === null)
        return [`${(0,kit_style/* sign */._S)(style, 'warning')} What is lost cannot be said: the target cannot be read.`];
    const changed = tables.filter(isChanged);
    const rest = tables.length - changed.length;
    const [head = '', ...rows] = (0,lines/* alignColumns */.RM)([['Before', 'After', 'Change', 'Table'], ...changed.map((change) => rowOf(change, style))], ['right', 'right']);
    return [
        ...(changed.length === 0 ? [] : [style.bold(head), ...(0,lines/* capLines */.uv)(rows, TABLES_SHOWN)]),
        ...(rest === 0 ? [] : [`${(0,quantities/* counted */.hS)(rest, 'table')} with the same number of rows before and after.`]),
    ];
}
function isChanged(table) {
    return table.change !== 'same count';
}
function rowOf(change, style) {
    const { rowsAfter, rowsBefore, table } = change;
    return [renderRows(rowsBefore), renderRows(rowsAfter), renderChange(change, style), (0,kit_escape/* escapeName */.L$)(table)];
}
function renderRows(rows) {
    return rows === null ? '–' : (0,quantities/* renderCount */.SS)(rows);
}
function renderChange({ change, rowsAfter, rowsBefore }, style) {
    const gained = (rowsAfter ?? 0) - (rowsBefore ?? 0);
    switch (change) {
        case 'not countable':
            return 'cannot be counted';
        case 'appears':
            return 'table returns';
        case 'disappears':
            return style.colour('warning', 'table lost');
        case 'rows':
            return gained > 0
                ? `${(0,quantities/* counted */.hS)(gained, 'row')} more`
                : style.colour('warning', `${(0,quantities/* counted */.hS)(-gained, 'row')} fewer`);
    }
}

// EXTERNAL MODULE: ./lib/presentation/restore/words.js
var words = __webpack_require__(97604);
;// CONCATENATED MODULE: ./lib/presentation/restore/text.js









/** Within how long a database must be back in an emergency. */
const EMERGENCY_LIMIT_MS = 15 * 60_000;
/** The end of a restore or of its dry run, verdict first, with the way to undo it. */
function renderRestored(restored, emergency, style) {
    return restored.outcome === 'planned'
        ? renderDryRun(restored, style)
        : renderDone(restored, emergency, style);
}
/** A plan to be confirmed, before anything is written. */
function renderPlanToConfirm(plan, style) {
    const name = (0,kit_escape.escapeSentence)(plan.targetName);
    const title = plan.method === 'create'
        ? `This restore would make ${name}`
        : `This restore would replace the content of ${name}`;
    return [(0,kit_style/* headline */.Pl)(style, 'warning', title), ...(0,lines/* indent */.pZ)(renderPlan(plan, style)), ''].join('\n');
}
function renderDryRun(restored, style) {
    const { plan, verified } = restored;
    return (0,lines/* separate */.sj)([
        (0,kit_style/* headline */.Pl)(style, restored.verdict, (0,words/* titleOfRestore */.W)(restored, (0,kit_escape.escapeSentence)(restored.target))),
        ...(0,lines/* indent */.pZ)(renderPlan(plan, style)),
    ], (0,lines/* indent */.pZ)((0,findings_text/* renderFindings */.v)(verified.report, style)), renderPassedOver(restored, style), ['Nothing was written.']).join('\n');
}
function renderDone(restored, emergency, style) {
    const { notes, plan, verified } = restored;
    return (0,lines/* separate */.sj)([
        (0,kit_style/* headline */.Pl)(style, restored.verdict, (0,words/* titleOfRestore */.W)(restored, (0,kit_escape.escapeSentence)(restored.target))),
        ...(0,lines/* indent */.pZ)((0,lines/* renderFacts */.Id)(factsOf(restored))),
    ], (0,lines/* indent */.pZ)(renderEffect(plan, style)), (0,lines/* indent */.pZ)((0,findings_text/* renderFindings */.v)(verified.report, style)), renderPassedOver(restored, style), (0,lines/* indent */.pZ)(notes.map((note) => `${(0,kit_style/* sign */._S)(style, 'note')} ${(0,kit_escape.escapeSentence)(note)}`)), emergency ? [renderEmergencyTime(restored.durationMs, style)] : [], renderUndo(restored)).join('\n');
}
function factsOf({ archive, chosenBy, durationMs, plan, safetyCopy, verified, }) {
    return [
        ['Archive', `${(0,kit_escape.escapeSentence)(archive)} (chosen ${(0,kit_escape.escapeSentence)(chosenBy)})`],
        ['Method', `${plan.method}, because ${(0,kit_escape.escapeSentence)(plan.methodReason)}`],
        ['Size', (0,quantities/* renderSize */.qI)(verified.sizeBytes)],
        ['Level', verified.report.level ?? 'none'],
        ['Time', (0,times/* renderDuration */.PP)(durationMs)],
        ['Safety copy', safetyCopy === null ? 'none: there was nothing to replace' : (0,kit_escape.escapeSentence)(safetyCopy)],
    ];
}
function renderPassedOver({ passedOver }, style) {
    if (passedOver.length === 0)
        return [];
    return [
        (0,kit_style/* headline */.Pl)(style, 'warning', 'Newer archives were passed over'),
        ...(0,lines/* indent */.pZ)(passedOver.map(({ name, reason }) => (0,kit_escape.escapeSentence)(`${name}: ${reason}`))),
    ];
}
function renderEmergencyTime(durationMs, style) {
    const mark = durationMs <= EMERGENCY_LIMIT_MS ? 'ok' : 'warning';
    const verdict = mark === 'ok' ? 'within' : 'over';
    return (0,kit_style/* headline */.Pl)(style, mark, `Back after ${(0,times/* renderDuration */.PP)(durationMs)}: ${verdict} the limit of 15 min`);
}
function renderUndo({ safetyCopy, target }) {
    if (safetyCopy === null)
        return [];
    return ['To undo this restore:', `  savepoint restore --undo --to ${(0,shell_word/* shellWord */.r)(target)}`];
}


/***/ }),

/***/ 97604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ titleOfRestore)
/* harmony export */ });
/* harmony import */ var _kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19913);

/**
 * What a restore came to, in a few words.
 * @param target how the target is called there, already escaped
 */
function titleOfRestore({ outcome, verdict }, target) {
    const title = outcome === 'planned' ? `Dry run: nothing was written to ${target}` : `Restored ${target}`;
    return (0,_kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__/* .withWarnings */ .o)(title, verdict);
}


/***/ })

};
