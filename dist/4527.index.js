export const id = 4527;
export const ids = [4527,8047];
export const modules = {

/***/ 42493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   My: () => (/* binding */ includesLevel),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   fx: () => (/* binding */ firstFailure),
/* harmony export */   ui: () => (/* binding */ CHECKS)
/* harmony export */ });
/** How far a verification goes; each level includes the ones before it. */
const LEVELS = ['archive', 'structure', 'data', 'restore'];
/** The tests by name. The first of each level are the four of the system that Savepoint replaces. */
const CHECKS = {
    origin: 'archive',
    compression: 'archive',
    'archive digest': 'archive',
    'snapshot digest': 'archive',
    SQL: 'structure',
    integrity: 'structure',
    'foreign keys': 'structure',
    schema: 'structure',
    rows: 'data',
    assertions: 'data',
    restore: 'restore',
};
/** The worst outcome among the findings; a report without findings is failed, because nothing was proven. */
function verdictOf(report) {
    const outcomes = new Set(report.findings.map((finding) => finding.outcome));
    if (outcomes.has('failed') || !outcomes.has('ok'))
        return 'failed';
    return outcomes.has('warning') ? 'warning' : 'ok';
}
/** Tells whether a level includes another one. */
function includesLevel(level, other) {
    return LEVELS.indexOf(level) >= LEVELS.indexOf(other);
}
/** The first failed finding; undefined when none failed. */
function firstFailure(report) {
    return report.findings.find((finding) => finding.outcome === 'failed');
}


/***/ }),

/***/ 94527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drillDocument: () => (/* binding */ drillDocument)
/* harmony export */ });
/* harmony import */ var _domain_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42493);
/* harmony import */ var _json_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74441);
/* harmony import */ var _json_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28047);



/** The evidence that a drill leaves. */
function drillDocument({ drilled, failure, startedAt, ...drill }) {
    return {
        ...(0,_json_results_js__WEBPACK_IMPORTED_MODULE_2__/* .envelope */ .R)('drill'),
        ...drill,
        startedAt: startedAt.toISOString(),
        drilled: drilled.map(({ entry, failure: error, report, ...rest }) => ({
            archive: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveItem */ .UE)(entry),
            verdict: (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(report),
            report,
            ...rest,
            error: error === null ? null : (0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(error),
        })),
        error: failure === null ? null : (0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(failure),
    };
}


/***/ }),

/***/ 62107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ CONTRACT_VERSION)
/* harmony export */ });
/** The version of the JSON contract. Fields may be added within a version; none is removed or changes its meaning. */
const CONTRACT_VERSION = 1;


/***/ }),

/***/ 74441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ prunedItem),
/* harmony export */   UE: () => (/* binding */ archiveItem),
/* harmony export */   eT: () => (/* binding */ verifiedItem),
/* harmony export */   md: () => (/* binding */ errorItem)
/* harmony export */ });
/* harmony import */ var _domain_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42493);

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
    const { archiveDigest, durationMs, failure, manifest, report, sizeBytes, snapshotDigest } = verified;
    return {
        verdict: (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(report),
        report,
        manifest,
        archiveDigest,
        snapshotDigest,
        sizeBytes,
        durationMs,
        error: failure === null ? null : errorItem(failure),
    };
}
function prunedItem({ applied, decisions, freedBytes }) {
    return {
        applied,
        freedBytes,
        decisions: decisions.map(({ action, entry, reasons }) => ({
            archive: archiveItem(entry),
            action,
            reasons,
        })),
    };
}


/***/ }),

/***/ 28047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ envelope),
/* harmony export */   checkDocument: () => (/* binding */ checkDocument),
/* harmony export */   createDocument: () => (/* binding */ createDocument),
/* harmony export */   diffDocument: () => (/* binding */ diffDocument),
/* harmony export */   errorDocument: () => (/* binding */ errorDocument),
/* harmony export */   listDocument: () => (/* binding */ listDocument),
/* harmony export */   pinDocument: () => (/* binding */ pinDocument),
/* harmony export */   pruneDocument: () => (/* binding */ pruneDocument),
/* harmony export */   restoreDocument: () => (/* binding */ restoreDocument),
/* harmony export */   showDocument: () => (/* binding */ showDocument),
/* harmony export */   verifyDocument: () => (/* binding */ verifyDocument)
/* harmony export */ });
/* harmony import */ var _domain_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42493);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13411);
/* harmony import */ var _json_documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62107);
/* harmony import */ var _json_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74441);




function createDocument({ outcomes, pruned }, store) {
    return {
        ...envelope('create'),
        verdict: verdictOfRun(outcomes),
        store,
        outcomes: outcomes.map(outcomeItem),
        pruned: pruned === null ? null : (0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .prunedItem */ .Gr)(pruned),
    };
}
function verifyDocument(verifications) {
    const verdict = worstOf(verifications.map(({ report }) => (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(report)));
    return { ...envelope('verify'), verdict, verifications: verifications.map(_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .verifiedItem */ .eT) };
}
function restoreDocument(restored) {
    const { archive, chosenBy, durationMs, notes, outcome, passedOver } = restored;
    const { plan, safetyCopy, target, verdict, verified } = restored;
    return {
        ...envelope('restore'),
        verdict,
        outcome,
        archive,
        chosenBy,
        target,
        plan,
        verified: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .verifiedItem */ .eT)(verified),
        passedOver,
        safetyCopy,
        notes,
        durationMs,
    };
}
function listDocument(catalog, store) {
    return { ...envelope('list'), store, archives: catalog.map(_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveItem */ .UE) };
}
function pruneDocument(pruned, store) {
    return { ...envelope('prune'), store, ...(0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .prunedItem */ .Gr)(pruned) };
}
function pinDocument(entry, command) {
    return { ...envelope(command), archive: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveItem */ .UE)(entry) };
}
function showDocument(shown) {
    return { ...envelope('show'), ...shown };
}
function checkDocument({ failure, ...checked }) {
    return {
        ...envelope('check'),
        verdict: (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(checked.report),
        ...checked,
        error: failure === null ? null : (0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(failure),
    };
}
function diffDocument(diffed) {
    return { ...envelope('diff'), ...diffed };
}
function errorDocument(error, command, plan) {
    return { ...envelope(command), verdict: 'failed', error: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(error), report: error.report, plan };
}
/** What a document begins with. */
function envelope(command) {
    return { savepoint: _version_js__WEBPACK_IMPORTED_MODULE_2__.VERSION, contract: _json_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTRACT_VERSION */ .K, command };
}
function outcomeItem(outcome) {
    switch (outcome.status) {
        case 'skipped':
            return outcome;
        case 'failed': {
            const { error, source, status } = outcome;
            return { status, source, error: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(error), report: error.report };
        }
        case 'created': {
            const { entry, ...created } = outcome.created;
            return {
                status: outcome.status,
                verdict: (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(created.report),
                archive: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveItem */ .UE)(entry),
                ...created,
            };
        }
    }
}
function verdictOfRun(outcomes) {
    const made = outcomes.filter((outcome) => outcome.status === 'created');
    if (outcomes.some((outcome) => outcome.status === 'failed'))
        return 'failed';
    if (made.length === 0)
        return 'skipped';
    return worstOf(made.map(({ created }) => (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(created.report)));
}
function worstOf(verdicts) {
    if (verdicts.includes('failed'))
        return 'failed';
    return verdicts.includes('warning') ? 'warning' : 'ok';
}


/***/ })

};
