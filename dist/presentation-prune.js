export const id = 8084;
export const ids = [8084];
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

/***/ 84378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ prunedItem),
/* harmony export */   pruneDocument: () => (/* binding */ pruneDocument)
/* harmony export */ });
/* harmony import */ var _document_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73850);
/* harmony import */ var _document_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44784);


function pruneDocument(pruned, store) {
    return { ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)('prune'), store, ...prunedItem(pruned) };
}
/** What retention decided, and whether it was carried out. */
function prunedItem({ applied, decisions, freedBytes, }) {
    return {
        applied,
        freedBytes,
        decisions: decisions.map(({ action, entry, reasons }) => ({
            archive: (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveItem */ .UE)(entry),
            action,
            reasons,
        })),
    };
}


/***/ }),

/***/ 21404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderPruning),
/* harmony export */   renderPruned: () => (/* binding */ renderPruned)
/* harmony export */ });
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12464);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6234);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78950);




const REMOVED_SHOWN = 10;
/**
 * The decision about every archive with its reasons, and whether anything was deleted.
 * @param howToApply what the reader does to have it carried out, without a full stop
 */
function renderPruned(pruned, style, howToApply) {
    const { applied, decisions } = pruned;
    const removed = decisions.filter(isRemoval);
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .separate */ .sj)(renderVerdict(pruned, style), (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)(renderDecisions(decisions, style)), applied || removed.length === 0
        ? []
        : [`Nothing was deleted. ${howToApply} to delete what is marked "remove".`]).join('\n');
}
/** What retention removed after a backup, in a few lines. */
function renderPruning({ decisions, freedBytes }, style) {
    const removed = decisions.filter(isRemoval);
    return [
        (0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'note', `Retention removed ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(removed.length, 'archive')} (${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSize */ .qI)(freedBytes)})`),
        ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)((0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .capLines */ .uv)(renderDecisions(removed, style), REMOVED_SHOWN)),
    ];
}
function isRemoval({ action }) {
    return action === 'remove';
}
function renderVerdict({ applied, decisions, freedBytes }, style) {
    const removed = decisions.filter(isRemoval).length;
    const left = decisions.length - removed;
    const kept = (0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, 'archive');
    const stay = left === 1 ? 'stays' : 'stay';
    if (removed === 0)
        return [(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'ok', `Nothing to remove: ${kept} ${stay}`)];
    const what = `${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(removed, 'archive')} (${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSize */ .qI)(freedBytes)})`;
    return applied
        ? [(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'ok', `Removed ${what}; ${kept} ${stay}`)]
        : [(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'warning', `Would remove ${what}; ${kept} would stay`)];
}
function renderDecisions(decisions, style) {
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .RM)(decisions.map(({ action, entry, reasons }) => [
        action === 'remove' ? style.colour('warning', 'remove') : 'keep',
        (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(entry.name),
        style.dim((0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(reasons.join('; '))),
    ]));
}


/***/ }),

/***/ 70642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   APPLY_OPTION: () => (/* binding */ APPLY_OPTION),
/* harmony export */   I: () => (/* binding */ sayUnapplied),
/* harmony export */   w: () => (/* binding */ APPLY_INPUT)
/* harmony export */ });
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6234);

/** How a command is told to carry out what it decided. */
const APPLY_OPTION = 'Run the same command with --apply';
/** How a step is told so. */
const APPLY_INPUT = 'Add "apply: true" to this step';
/** What a step says that was told neither to remove anything nor only to show it. */
function sayUnapplied({ decisions, freedBytes }) {
    const removed = decisions.filter(({ action }) => action === 'remove').length;
    const what = removed === 0 ? 'nothing' : `${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(removed, 'archive')} (${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSize */ .qI)(freedBytes)})`;
    return (`Nothing was removed: mode: prune only decides unless it is told more, and would remove ${what}. ` +
        'Add the line "apply: true" under with: to have it done, or "dry-run: true" where the decision is all that is wanted.');
}


/***/ })

};
