export const id = 229;
export const ids = [229];
export const modules = {

/***/ 229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compilePatterns: () => (/* binding */ compilePatterns)
});

// UNUSED EXPORTS: compileGlob

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(6);
// EXTERNAL MODULE: ./build/documents/glob-limits.js
var glob_limits = __webpack_require__(532);
;// CONCATENATED MODULE: ./build/documents/glob-start.js
// What a glob may hold without meaning more than itself.
const PLAIN_NAME = /^(?!\.{1,2}$)[\p{L}\p{N}_.@ -]+$/u;
/** The folders at the beginning of a glob that it names in full, such as `src/api` of `src/api/**`. */
function folderOfGlob(glob) {
    const parts = fromRoot(glob).split('/');
    const wild = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
    return parts.slice(0, wild < 0 ? -1 : wild).join('/');
}
/**
 * The folder, with a slash behind it, in which all paths are that a glob can match, or which itself is the only one; empty
 * where that can't be told at a glance.
 */
function startOfGlob(glob) {
    // What stands behind a bar is another glob.
    if (glob.includes('|'))
        return '';
    const folder = folderOfGlob(glob.trim());
    return folder.split('/').every((name) => PLAIN_NAME.test(name)) ? `${folder}/` : '';
}
/** Whether a path is in a folder, given with a slash behind it, or is that folder itself. Every path is in the empty one. */
function isWithin(path, folder) {
    return path.startsWith(folder) || (path.length + 1 === folder.length && folder.startsWith(path));
}
/** A glob without what only says that it begins at the root. */
function fromRoot(glob) {
    return glob.replace(/^\.?\/+/, '');
}

;// CONCATENATED MODULE: ./build/documents/patterns.js



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
/**
 * One glob as a test of paths; one that is too open matches nothing. Parentheses stand for themselves. It is compiled when
 * the first path comes that is where it could match: most globs of a repository never see one.
 */
function compileGlob(glob, { ignoreCase = false } = {}) {
    if ((0,glob_limits/* isTooOpen */.d)(glob))
        return () => false;
    const start = ignoreCase ? '' : startOfGlob(glob);
    let matches;
    return (path) => {
        if (start !== '' && !isWithin(path, start))
            return false;
        matches ??= compileWhole(glob, ignoreCase);
        return matches(path);
    };
}
// The library throws for others.
const MOST_CHARACTERS = 65_536;
function compileWhole(glob, ignoreCase) {
    const text = fromRoot(glob.trim()).replace(/(?<!\\)[()]/g, '\\$&');
    if (text === '' || text.length > MOST_CHARACTERS)
        return () => false;
    // A `!` that no list of patterns has read excludes nothing: left to picomatch, it would match all other paths.
    const isMatch = picomatch(text, {
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
