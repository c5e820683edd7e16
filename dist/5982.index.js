export const id = 5982;
export const ids = [5982];
export const modules = {

/***/ 4864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   gx: () => (/* binding */ weekOf),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   lY: () => (/* binding */ yearOf),
/* harmony export */   pi: () => (/* binding */ daysBefore)
/* harmony export */ });
const DAY_MS = 86_400_000;
/** A day as `2026-11-22`, in UTC. */
function dayOf(time) {
    return time.toISOString().slice(0, 10);
}
/** A month as `2026-11`, in UTC. */
function monthOf(time) {
    return time.toISOString().slice(0, 7);
}
/** A year as `2026`, in UTC. */
function yearOf(time) {
    return time.toISOString().slice(0, 4);
}
/**
 * A week as `2026-W47`, in UTC. It begins on Monday and belongs to the year of its Thursday, so the first days of
 * January may be in the last week of the year before.
 * @see ISO 8601
 */
function weekOf(time) {
    const midnight = Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate());
    const daysSinceMonday = (time.getUTCDay() + 6) % 7;
    const thursday = new Date(midnight + (3 - daysSinceMonday) * DAY_MS);
    const daysIntoYear = (thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / DAY_MS;
    const week = Math.floor(daysIntoYear / 7) + 1;
    return `${yearOf(thursday)}-W${String(week).padStart(2, '0')}`;
}
/** The instant that many days of 24 hours before another. */
function daysBefore(time, days) {
    return new Date(time.getTime() - days * DAY_MS);
}


/***/ }),

/***/ 19670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ judgeExpiry),
/* harmony export */   BM: () => (/* binding */ judgeDamage),
/* harmony export */   O1: () => (/* binding */ judgeFloor),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   nK: () => (/* binding */ judgeAge)
/* harmony export */ });
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4864);
/* harmony import */ var _status_paused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93671);
/* harmony import */ var _status_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94493);



const DAY_MS = 86_400_000;
/** An archive expires soon when a week is left of its life, or a third of one that is shorter than three. */
const SOON_MS = 7 * DAY_MS;
const SOON_PART = 3;
/** How old the newest verified archive of a database is. */
function judgeAge(facts, policy, now) {
    const { database } = facts;
    const [newest] = facts.verified;
    const finding = { code: 'BACKUP_STALE', database };
    const ageMs = newest === undefined ? null : now.getTime() - newest.createdAt.getTime();
    const age = newest === undefined || ageMs === null
        ? 'there is no verified archive'
        : `the newest verified archive is ${(0,_status_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spanText */ .C)(ageMs)} old (${newest.name})`;
    const message = `${subjectOf(database)}: ${age}; the limit is ${(0,_status_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spanText */ .C)(policy.maxAgeMs)}.${aheadText(facts)}`;
    if (ageMs !== null && ageMs <= policy.maxAgeMs)
        return { ...finding, outcome: 'ok', message, hint: null };
    const stale = {
        ...finding,
        outcome: 'failed',
        message,
        hint: 'Make a backup now, then see why the schedule made none. Name the databases that matter with --database, or say --paused while no backups are meant to be made.',
    };
    return policy.paused ? (0,_status_paused_js__WEBPACK_IMPORTED_MODULE_1__/* .pausedFinding */ .o)(stale) : stale;
}
/** How many verified archives there are. A store that never had as many as the floor asks for is young, not in danger. */
function judgeFloor(facts, policy) {
    const { database, everMade, verified } = facts;
    const finding = { code: 'TOO_FEW_VERIFIED', database };
    const floor = policy.keepMinimumVerified;
    const message = `${subjectOf(database)}: ${verified.length} verified of at least ${floor} archives`;
    if (verified.length >= floor)
        return { ...finding, outcome: 'ok', message: `${message}.`, hint: null };
    if (verified.length > 0 && verified.length === everMade)
        return { ...finding, outcome: 'ok', message: `${message}; there were never more.`, hint: null };
    return {
        ...finding,
        outcome: 'failed',
        message: `${message}.`,
        hint: 'Make new backups, and look for what removed or damaged the others: savepoint list, savepoint verify --all.',
    };
}
/** The archives that were looked at and are not good. */
function judgeDamage({ damaged, database }) {
    return damaged.map(({ fault, name }) => ({
        code: 'ARCHIVE_DAMAGED',
        database,
        outcome: 'failed',
        message: `${subjectOf(database)}: ${name} is not a good backup. ${fault}`,
        hint: 'Make a new backup now. Look at it with savepoint verify, and at the disk or the service that keeps it.',
    }));
}
/** Whether the archives that the floor relies on are about to go by themselves. */
function judgeExpiry(facts, policy, now) {
    const { database, verified } = facts;
    const mortal = verified.flatMap(({ createdAt, expiresAt, name }) => expiresAt === null ? [] : [{ createdAt, expiresAt, name }]);
    if (mortal.length === 0)
        return [];
    const soon = mortal.filter((archive) => expiresSoon(archive, now));
    const staying = verified.length - soon.length;
    const finding = { code: 'ARCHIVES_EXPIRING', database };
    const subject = subjectOf(database);
    if (soon.length === 0 || staying >= policy.keepMinimumVerified) {
        return [
            { ...finding, outcome: 'ok', message: `${subject}: no archive of the floor expires soon.`, hint: null },
        ];
    }
    const which = soon.map(({ expiresAt, name }) => `${name} on ${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(expiresAt)}`);
    return [
        {
            ...finding,
            outcome: 'warning',
            message: `${subject}: ${staying} verified archives will be left when those that expire soon are gone: ${which.join(', ')}.`,
            hint: 'Run the renew mode, or make new backups, before that day; keep a copy elsewhere of what must stay.',
        },
    ];
}
function aheadText({ aheadOfTime }) {
    if (aheadOfTime === 0)
        return '';
    return aheadOfTime === 1
        ? ' One archive does not count, because it is dated later than now.'
        : ` ${aheadOfTime} archives do not count, because they are dated later than now.`;
}
/** A database as a sentence begins with it. */
function subjectOf(database) {
    return database ?? 'archives without a database';
}
function expiresSoon({ createdAt, expiresAt }, now) {
    const lifeMs = expiresAt.getTime() - createdAt.getTime();
    return expiresAt.getTime() - now.getTime() < Math.min(SOON_MS, lifeMs / SOON_PART);
}


/***/ }),

/***/ 93671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ pausedFinding)
/* harmony export */ });
/** What a finding amounts to while no backups are meant to be made: never an alarm. */
function pausedFinding(finding) {
    if (finding.outcome === 'ok')
        return finding;
    return { ...finding, outcome: 'skipped', message: `${finding.message} Backups are paused.`, hint: null };
}


/***/ }),

/***/ 94493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ spanText)
/* harmony export */ });
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A span of time in a sentence: `40 minutes`, `26 hours`, `9 days`. */
function spanText(durationMs) {
    if (durationMs < HOUR_MS)
        return plural(Math.max(0, Math.floor(durationMs / 60_000)), 'minute');
    if (durationMs < 2 * DAY_MS)
        return plural(Math.floor(durationMs / HOUR_MS), 'hour');
    return plural(Math.floor(durationMs / DAY_MS), 'day');
}
function plural(count, unit) {
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 59710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eT: () => (/* binding */ judgeTrendOf),
/* harmony export */   t8: () => (/* binding */ trendHint),
/* harmony export */   td: () => (/* binding */ trendText)
/* harmony export */ });
/* harmony import */ var _status_backups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19670);

/** The newest backup beside its predecessors. */
function judgeTrendOf({ database, trend }) {
    return trend.map((finding) => ({
        code: finding.code,
        database,
        outcome: 'warning',
        message: `${(0,_status_backups_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(database)}: ${trendText(finding)}.`,
        hint: trendHint(finding),
    }));
}
/** What a finding of a trend says, to be read in the middle of a sentence. */
function trendText(finding) {
    const { got, usual, what } = finding;
    switch (what) {
        case 'rows':
            return got === null
                ? `the table ${finding.table} is gone, which usually has ${count(usual)} rows`
                : `the table ${finding.table} has ${count(got)} rows, usually ${count(usual)} (${less(got, usual)})`;
        case 'duration':
            return `the newest backup took ${seconds(got)} s, usually ${seconds(usual)} s`;
        case 'snapshot size':
        case 'archive size':
            return `the newest ${what.replace(' size', '')} has ${count(got)} bytes, usually ${count(usual)} (${less(got, usual)})`;
    }
}
/** What to do about it. */
function trendHint({ code, what }) {
    if (code === 'BACKUP_SLOWED')
        return 'Look at the load and the disk of the machine; a lock can hold it up too.';
    return what === 'rows'
        ? 'If nobody meant to delete them, keep the archives from before (savepoint pin) and find out when they vanished (savepoint bisect).'
        : 'Fine after a VACUUM or a purge. Otherwise compare it with the backup before.';
}
function count(value) {
    return String(Math.round(value));
}
/** How much smaller, rounded down: what is left is never said to be gone. */
function less(got, usual) {
    return `${Math.floor(((usual - got) * 100) / usual)} % less`;
}
function seconds(durationMs) {
    return (durationMs / 1_000).toFixed(1);
}


/***/ }),

/***/ 40056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ renderSparkline),
/* harmony export */   w: () => (/* binding */ renderMermaidChart)
/* harmony export */ });
const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** A series as one character a value: the least is the lowest bar, a value that is not known a point. */
function renderSparkline(values) {
    const known = values.filter((value) => value !== null);
    const least = Math.min(...known);
    const span = Math.max(...known) - least;
    return values
        .map((value) => {
        if (value === null)
            return '·';
        const height = span === 0 ? 0.5 : (value - least) / span;
        return BARS[Math.round(height * (BARS.length - 1))];
    })
        .join('');
}
/** Without a colour Mermaid draws a line that is hardly seen on white; this one is seen on black as well. */
const LOOK = {
    themeVariables: { xyChart: { plotColorPalette: '#2f81f7' } },
    xyChart: { width: 760, height: 320, yAxis: { labelFontSize: 11 } },
};
/**
 * A chart in Mermaid, which GitHub draws; empty for fewer than two values, which are no line.
 * @see https://mermaid.js.org/syntax/xyChart.html
 */
function renderMermaidChart({ title, unit, values }) {
    if (values.length < 2)
        return '';
    const most = Math.max(...values);
    return [
        '```mermaid',
        `%%{init: ${JSON.stringify(LOOK)}}%%`,
        'xychart-beta',
        `  title "${title}"`,
        `  x-axis "from the oldest to the newest backup" 1 --> ${values.length}`,
        `  y-axis "${unit}" 0 --> ${number(most === 0 ? 1 : most * 1.1)}`,
        `  line [${values.map(number).join(', ')}]`,
        '```',
    ].join('\n');
}
/** Mermaid knows no exponents. */
function number(value) {
    return value.toFixed(3).replace(/\.?0+$/, '');
}


/***/ }),

/***/ 35982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ trendSentence),
/* harmony export */   cf: () => (/* binding */ durationOf),
/* harmony export */   rQ: () => (/* binding */ factsOfHistory),
/* harmony export */   renderHistories: () => (/* binding */ renderHistories)
/* harmony export */ });
/* unused harmony export renderGrowth */
/* harmony import */ var _domain_status_trend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59710);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86905);
/* harmony import */ var _history_charts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40056);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33467);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85795);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12489);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26126);







/** How long a backup took; null for an attempt that failed, which may be over at once. */
function durationOf({ durationMs, outcome }) {
    return outcome === 'made' ? durationMs : null;
}
/** What a finding of a trend says, as a sentence begins. */
function trendSentence(finding) {
    const text = (0,_domain_status_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .trendText */ .td)(finding);
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
/** The past of the backups of a store, database by database. */
function renderHistories(histories, store, style) {
    if (histories.length === 0)
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(style, 'note', `No backups in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(store)}`);
    return histories.map((history) => renderHistory(history, style)).join('\n\n');
}
/** How sizes grew: with a sign, and a word for none. */
function renderGrowth(growthBytes) {
    if (growthBytes === 0)
        return 'none';
    return `${growthBytes > 0 ? '+' : '−'}${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSize */ .qI)(Math.abs(growthBytes))}`;
}
/** The figures of a history by name, as text and in a summary. */
function factsOfHistory(figures) {
    const { archiveSizeBytes, failed, growthBytes, made, medianDurationMs, ratio, snapshotSizeBytes } = figures;
    const known = (name, value, render) => value === null ? [] : [[name, render(value)]];
    return [
        ['Success', `${made} of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(made + failed, 'backup')} (${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .renderShare */ .O8)(made, made + failed)})`],
        ...known('Duration', medianDurationMs, (value) => `${(0,_times_js__WEBPACK_IMPORTED_MODULE_4__/* .renderDuration */ .PP)(value)} (median)`),
        ...known('Database', snapshotSizeBytes, _quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSize */ .qI),
        ...known('Archive', archiveSizeBytes, _quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSize */ .qI),
        ...known('Ratio', ratio, (value) => `${Math.round(value * 100)} %`),
        ...known('Growth', growthBytes, renderGrowth),
    ];
}
function renderHistory({ database, figures, points, trend }, style) {
    const mark = trend.length > 0 || figures.failed > 0 ? 'warning' : 'ok';
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .separate */ .sj)([(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(style, mark, database === null ? 'Archives without a database' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeName */ .L$)(database))], (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .indent */ .pZ)((0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .renderFacts */ .Id)(factsOfHistory(figures))), (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .indent */ .pZ)(renderCharts(points)), (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .indent */ .pZ)(trend.flatMap((finding) => [
        `${(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .sign */ ._S)(style, 'warning')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(trendSentence(finding))} (${finding.code})`,
        `  ${style.dim(`→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)((0,_domain_status_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .trendHint */ .t8)(finding))}`)}`,
    ]))).join('\n');
}
function renderCharts(points) {
    const [oldest] = points;
    const newest = points.at(-1);
    if (oldest === undefined || newest === undefined)
        return [];
    const made = points.map(({ outcome }) => (outcome === 'made' ? '✓' : '✗')).join('');
    const series = [
        ['Outcome', made],
        ['Duration', (0,_history_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSparkline */ .K)(points.map(durationOf))],
        ['Database', (0,_history_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSparkline */ .K)(points.map(({ snapshotSizeBytes }) => snapshotSizeBytes))],
        ['Archive', (0,_history_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSparkline */ .K)(points.map(({ archiveSizeBytes }) => archiveSizeBytes))],
    ];
    return [...(0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .alignColumns */ .RM)(series), `${(0,_times_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTime */ .sZ)(oldest.time)} to ${(0,_times_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTime */ .sZ)(newest.time)}`];
}


/***/ }),

/***/ 33467:
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

/***/ 85795:
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
