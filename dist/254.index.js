export const id = 254;
export const ids = [254];
export const modules = {

/***/ 254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compilePatterns: () => (/* binding */ compilePatterns)
/* harmony export */ });
/* unused harmony export compileGlob */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6);
/* harmony import */ var _glob_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(532);


/** Compiles globs as written in an input, in any order. */
function compilePatterns(globs) {
    const wanted = globs
        .filter((glob) => !glob.startsWith('!'))
        .map((glob) => ({ glob, test: compileGlob(glob) }));
    const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => compileGlob(glob.slice(1)));
    const matches = (path) => wanted.some(({ test }) => test(path)) && !excluded.some((test) => test(path));
    return {
        matches,
        withoutMatch: (paths) => wanted.filter(({ test }) => !paths.some(test)).map(({ glob }) => glob),
    };
}
/** One glob as a test of paths; one that is too open matches nothing. Parentheses stand for themselves. */
function compileGlob(glob, { ignoreCase = false } = {}) {
    if ((0,_glob_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .isTooOpen */ .d)(glob))
        return () => false;
    // A `!` that no list of patterns has read excludes nothing: left to picomatch, it would match all other paths.
    const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_1__(glob
        .trim()
        .replace(/^\.?\/+/, '')
        .replace(/(?<!\\)[()]/g, '\\$&'), {
        dot: true,
        noextglob: true,
        nocase: ignoreCase,
        nonegate: true,
    });
    // Of its second argument picomatch makes an object of its answer, and `some` and `filter` would pass one.
    return (path) => isMatch(path);
}


/***/ })

};
