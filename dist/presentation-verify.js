export const id = 8803;
export const ids = [8803];
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

/***/ 71486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderTables),
/* harmony export */   c: () => (/* binding */ renderContent)
/* harmony export */ });
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12464);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6234);



const TABLES_SHOWN = 10;
/** How much a snapshot holds, such as `12 tables, 1,234,567 rows`. */
function renderContent({ fingerprint: { tables } }) {
    const rows = tables.reduce((sum, table) => sum + (table.rows ?? 0), 0);
    const uncounted = tables.filter((table) => table.rows === null).length;
    const rest = uncounted === 0 ? '' : ` (and those of ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(uncounted, 'table')} that cannot be counted here)`;
    return `${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(tables.length, 'table')}, ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, 'row')}${rest}`;
}
/** The rows of each table, the largest first. */
function renderTables({ fingerprint: { tables } }) {
    if (tables.length === 0)
        return [];
    const largestFirst = [...tables].sort((a, b) => (b.rows ?? 0) - (a.rows ?? 0));
    const rows = largestFirst.map(({ name, rows }) => [
        rows === null ? 'not countable' : (0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCount */ .SS)(rows),
        (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(name),
    ]);
    const [head = '', ...lines] = (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .RM)([['Rows', 'Table'], ...rows], ['right']);
    return [head, ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .capLines */ .uv)(lines, TABLES_SHOWN)];
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

/***/ 71184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ renderPage),
/* harmony export */   mF: () => (/* binding */ SUMMARY_SIGNS),
/* harmony export */   n2: () => (/* binding */ renderSummaryTitle),
/* harmony export */   oh: () => (/* binding */ renderMark)
/* harmony export */ });
/* unused harmony export MAX_SUMMARY_BYTES */
/** GitHub takes 1 MiB and drops everything of a longer summary; what is between is for whoever appends to it. */
const MAX_SUMMARY_BYTES = 1_000_000;
const CUT_SHORT = '> [!NOTE]\n> The summary is cut short here. Everything is in the JSON report of this step.';
/** Signs that can be told apart in light and dark, and in black and white. */
const SUMMARY_SIGNS = {
    ok: '✅',
    warning: '⚠️',
    failed: '❌',
    skipped: '⏭️',
    planned: '📝',
};
/** The first line of a summary. */
function renderSummaryTitle(mark, title) {
    return `## ${SUMMARY_SIGNS[mark]} ${title}`;
}
/** A verdict or outcome in a table: its sign and its word. */
function renderMark(mark) {
    return `${SUMMARY_SIGNS[mark]} ${mark}`;
}
/**
 * A whole summary: whole blocks as long as there is room, so that no table or fold is cut in two, and a sentence when
 * some had to be left out. The verdict comes first and is always there.
 */
function renderPage(blocks) {
    const encoder = new TextEncoder();
    const end = `\n\n${CUT_SHORT}\n`;
    const shown = [];
    let room = MAX_SUMMARY_BYTES - encoder.encode(end).length;
    for (const block of blocks.filter((each) => each !== '')) {
        room -= encoder.encode(`${block}\n\n`).length;
        if (room < 0)
            return shown.join('\n\n') + end;
        shown.push(block);
    }
    return `${shown.join('\n\n')}\n`;
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

/***/ 52863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyDocument: () => (/* binding */ verifyDocument)
/* harmony export */ });
/* harmony import */ var _document_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73850);
/* harmony import */ var _document_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44784);


function verifyDocument({ verdict, verifications }) {
    return { ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)('verify'), verdict, verifications: verifications.map(_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .verifiedItem */ .eT) };
}


/***/ }),

/***/ 22158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderNothingFound: () => (/* binding */ renderNothingFound)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22338);
/* harmony import */ var _kit_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71184);


/** The summary of a step that found no archive at all and was told that this is no failure. */
function renderNothingFound({ message }, mode) {
    const title = mode === 'restore' ? 'Nothing was restored' : 'Nothing was verified';
    return (0,_kit_page_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPage */ .Cf)([
        (0,_kit_page_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummaryTitle */ .n2)('skipped', `${title}: there is no archive yet`),
        `${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownSentence */ .nv)(message)} On a first run this is expected; the step went on because \`if-no-archive-found\` is \`ignore\`.`,
    ]);
}


/***/ }),

/***/ 54221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderVerifications: () => (/* binding */ renderVerifications)
/* harmony export */ });
/* harmony import */ var _findings_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71486);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84684);
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12464);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6234);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78950);
/* harmony import */ var _kit_times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34537);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64705);








/** The verdict on every archive, each with all its checks; several begin with how many are good. */
function renderVerifications(run, style) {
    const { verdict, verifications } = run;
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .separate */ .sj)(verifications.length === 1 ? [] : [(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(style, verdict, (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .tallyOfArchives */ .N)(run))], ...verifications.map((verified) => renderVerified(verified, style))).join('\n');
}
function renderVerified(verified, style) {
    const { durationMs, manifest, report, sizeBytes, verdict } = verified;
    const content = manifest === null ? [] : [(0,_findings_content_js__WEBPACK_IMPORTED_MODULE_0__/* .renderContent */ .c)(manifest)];
    const size = sizeBytes === 0 ? [] : [`${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .renderSize */ .qI)(sizeBytes)} unpacked`];
    const level = report.level === null ? 'no level was reached' : `level ${report.level}`;
    return [
        `${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(style, verdict, (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .titleOfArchive */ .i)(verdict))}: ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_2__.escapeSentence)(report.subject)}`,
        ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .indent */ .pZ)([
            [level, ...content, ...size, `in ${(0,_kit_times_js__WEBPACK_IMPORTED_MODULE_4__/* .renderDuration */ .PP)(durationMs)}`].join(', '),
            ...(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFindings */ .v)(report, style),
        ]),
    ];
}


/***/ }),

/***/ 64705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tallyOfArchives),
/* harmony export */   i: () => (/* binding */ titleOfArchive)
/* harmony export */ });
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6234);
/* harmony import */ var _kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19913);


/** What the verdict on one archive means. */
function titleOfArchive(verdict) {
    return verdict === 'failed' ? 'Not a good backup' : (0,_kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__/* .withWarnings */ .o)('The backup is good', verdict);
}
/** What the verification of several archives came to, in one line. */
function tallyOfArchives({ verdict, verifications }) {
    const archives = (0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(verifications.length, 'archive');
    if (verdict !== 'failed')
        return (0,_kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__/* .withWarnings */ .o)(`All ${archives} are good`, verdict);
    const failed = verifications.filter((each) => each.verdict === 'failed').length;
    return `${failed} of ${archives} are not good`;
}


/***/ })

};
