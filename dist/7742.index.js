export const id = 7742;
export const ids = [7742];
export const modules = {

/***/ 67742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFile: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79737);


/** Only the owner may read what may be a copy of all his data. */
const PRIVATE_MODE = 0o600;
/**
 * Makes a new file and lets `write` fill it, and sync it where it is to survive a power cut. Whatever fails, the file is
 * removed; one that was there before is never touched.
 * @param neededBytes how large it will be, where known, for the message about a full disk
 * @throws BackupError DISK_FULL, IO_FAILED, the codes of the role, and whatever `write` throws
 */
async function createFile(path, role, write, neededBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'wx', PRIVATE_MODE).catch((error) => {
        throw (0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapFileError */ .J)(error, path, role, neededBytes);
    });
    try {
        const result = await write(file);
        await file.close();
        return result;
    }
    catch (error) {
        // Before the file is removed, so that a full disk is told as it was met.
        const failure = (0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapFileError */ .J)(error, path, role, neededBytes);
        await file.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch(() => undefined);
        throw failure;
    }
}


/***/ })

};
