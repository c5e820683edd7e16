export const id = 3927;
export const ids = [3927];
export const modules = {

/***/ 55743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ markdownCode),
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);

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
/** A name from outside as code, in which GitHub makes no links and notifies nobody. */
function markdownCode(name) {
    return `<code>${escapeMarkdown(name)}</code>`;
}


/***/ }),

/***/ 76686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shellPath)
/* harmony export */ });
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50947);

/** A path as one word of a command that is copied; a name that begins with "-" would be taken for an option. */
function shellPath(path) {
    return (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(path.startsWith('-') ? `./${path}` : path);
}


/***/ }),

/***/ 93411:
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
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);


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
/** A part of the page that is folded until somebody wants to see it. */
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

/***/ 33927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ renderRestoreStep),
/* harmony export */   renderRestoreAdvice: () => (/* binding */ renderRestoreAdvice)
/* harmony export */ });
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50947);
/* harmony import */ var _summary_recipe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98063);
/* harmony import */ var _yaml_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87106);



/**
 * What to do with a damaged live database, with the exact command.
 * @param database path of the database
 * @param archive the newest verified archive of it; null when there is none
 * @param store path of the store
 */
function renderRestoreAdvice(database, archive, store) {
    if (archive === null)
        return nothingIn(store);
    const command = `savepoint restore ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(archive.name)} --to ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(database)} --store ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(store)}`;
    return `It has to be restored. Stop what writes to it, then run: ${command}`;
}
/**
 * The same for a workflow: the inputs of the step that restores it, as they stand behind `with:`.
 * @param store path of the store; null for GitHub artifacts
 */
function renderRestoreStep(database, archive, store) {
    if (archive === null)
        return nothingIn(store ?? 'GitHub');
    const chosen = store === null
        ? [`artifact-id: ${archive.id}`]
        : [`store: ${(0,_yaml_word_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlWord */ .Q)(store)}`, `archive: ${(0,_yaml_word_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlWord */ .Q)(archive.name)}`];
    const inputs = [
        'mode: restore',
        `database: ${(0,_yaml_word_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlWord */ .Q)(database)}`,
        ...chosen,
        `confirm: ${(0,_yaml_word_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlWord */ .Q)((0,_summary_recipe_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNameOf */ .bV)(database))}`,
    ];
    return `It has to be restored. Stop what writes to it, then run a step of this action with: { ${inputs.join(', ')} }`;
}
function nothingIn(place) {
    return `It has to be restored, and ${place} holds no verified archive of it: look for one elsewhere, and keep the damaged file.`;
}


/***/ }),

/***/ 50947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);

/**
 * A path or name as one word of a command that a person copies into a POSIX shell. What acts on a terminal is shown
 * escaped even so: such a name has to be typed by whoever knows it.
 */
function shellWord(text) {
    const word = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(text);
    return /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 98063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ renderRecipe),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   ep: () => (/* binding */ pathInWorkspace)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93411);
/* harmony import */ var _markdown_shell_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76686);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50947);
/* harmony import */ var _yaml_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87106);




/** What brings one backup back: a step for a workflow, and commands for the day when there is none. */
function renderRecipe(backup, place) {
    const { archive, artifact, source } = backup;
    const target = fileNameOf(source);
    const chosen = artifact === null ? `archive: ${(0,_yaml_word_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlWord */ .Q)(archive)}` : `artifact-id: ${artifact.id}`;
    const step = [
        `- uses: ${place.action}`,
        '  with:',
        '    mode: restore',
        `    ${chosen}`,
        `    database: ${(0,_yaml_word_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlWord */ .Q)(pathInWorkspace(source, place))}`,
        `    confirm: ${(0,_yaml_word_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlWord */ .Q)(target)}`,
    ];
    const byHand = [
        ...(artifact === null
            ? []
            : [
                `gh run download ${artifact.runId} --repo ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(artifact.repository)} --name ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(artifact.name)}`,
            ]),
        `gunzip --stdout ${(0,_markdown_shell_path_js__WEBPACK_IMPORTED_MODULE_1__/* .shellPath */ .G)(artifact?.zippedName ?? archive)} > ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(`restored-${target}`)}`,
    ];
    const body = [
        'As a step of a workflow:',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCopyable */ .f1)('yaml', step),
        'By hand, into a new file:',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCopyable */ .f1)('sh', byHand),
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFolded */ .Kh)('How to restore this backup', body.join('\n\n'));
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

/***/ 87106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ yamlWord)
/* harmony export */ });
/** A text as a value in YAML, also between braces: as it is where nobody could take it for anything else. */
function yamlWord(text) {
    return /^[A-Za-z][\w-]*[./][\w./-]*$/.test(text) ? text : JSON.stringify(text);
}


/***/ })

};
