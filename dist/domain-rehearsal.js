export const id = 3213;
export const ids = [3213];
export const modules = {

/***/ 40145:
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


/***/ })

};
