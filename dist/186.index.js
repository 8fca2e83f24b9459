export const id = 186;
export const ids = [186];
export const modules = {

/***/ 3186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSettingsFile: () => (/* binding */ readSettingsFile)
/* harmony export */ });
/* unused harmony export SETTINGS_FILE */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _documents_glob_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5532);
/* harmony import */ var _extract_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3494);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(174);




const glob = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'A glob is a text: put quotes around it.' })
    .regex(/\S/, { error: 'This glob is empty.' })
    .refine((text) => !(0,_documents_glob_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .isTooOpen */ .d)(text), { error: _documents_glob_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .TOO_OPEN */ ._ });
const globs = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([glob.transform((one) => [one]), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(glob)], {
    error: ({ input }) => input === undefined ? 'An entry of `sources` needs `files`.' : 'Give a glob, or a list of globs.',
});
const sections = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ only: globs.optional(), except: globs.optional() }, { error: '`sections` is a map of `only` and `except`.' });
const source = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    files: globs,
    memory_type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_extract_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .MEMORY_TYPES */ .op, { error: `Use one of ${_extract_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .MEMORY_TYPES */ .op.join(', ')}.` }).optional(),
    take: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['norms', 'items', 'document'], { error: 'Use one of norms, items, document.' }).optional(),
    sections: sections.optional(),
}, { error: 'An entry of `sources` is a map with `files`.' });
/** The settings file, `.nectr/sync.yaml`. */
const SETTINGS_FILE = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    sources: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(source, { error: '`sources` is a list of entries with `files`.' }).optional(),
    exclude: globs.optional(),
}, { error: 'The settings are a map of `sources` and `exclude`.' })
    .meta({ title: 'Settings of nectr-memory-sync' });
/** Reads the text of a settings file. There are settings only where nothing is wrong with it. */
function readSettingsFile(text, path) {
    const { file, problems } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)({ text, path });
    if (!file)
        return { problems };
    const read = SETTINGS_FILE.safeParse(file.value ?? {});
    if (!read.success)
        return { problems: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaProblems */ .I)(read.error, file, { path, code: 'invalid-settings-file' }) };
    const sources = (read.data.sources ?? []).map(({ files, memory_type, take, sections }) => ({
        files,
        ...(memory_type && { memoryType: memory_type }),
        ...(take && { take }),
        sections: { only: sections?.only ?? [], except: sections?.except ?? [] },
    }));
    return { settings: { sources, exclude: read.data.exclude ?? [] }, problems: [] };
}


/***/ }),

/***/ 174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml),
  I: () => (/* binding */ schemaProblems)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/yaml-nodes.js

/** What YAML allows, but what would be lost, or never end, as plain data. */
function misuses(document) {
    const found = [];
    const add = (message, node) => {
        found.push({ message, offset: ((0,dist/* isNode */.Ll)(node) && node.range?.[0]) || 0 });
    };
    (0,dist/* visit */.YR)(document, {
        Pair(_, { key }) {
            if (!(0,dist/* isScalar */.jn)(key) || typeof key.value !== 'string')
                add('A key is a text: put quotes around it.', key);
            else if (key.value === '__proto__')
                add("`__proto__` can't be a key: name it otherwise.", key);
        },
        Alias(_, alias, above) {
            const target = alias.resolve(document);
            if (!target)
                add(`There is no \`&${alias.source}\` above to which \`*${alias.source}\` could refer.`, alias);
            else if (above.includes(target))
                add(`\`*${alias.source}\` stands for what holds it: write it out.`, alias);
        },
    });
    return found;
}
/** Where a key stands that its map already has. The parser itself would compare each key with all before it. */
function duplicateKeys(document) {
    const found = [];
    (0,dist/* visit */.YR)(document, {
        Map(_, { items }) {
            const seen = new Set();
            for (const { key } of items) {
                if (!(0,dist/* isScalar */.jn)(key))
                    continue;
                if (seen.has(key.value))
                    found.push(key.range?.[0] ?? 0);
                seen.add(key.value);
            }
        },
    });
    return found;
}
/** The keys and texts of a document, in their order. */
function textsOf(document) {
    const found = [];
    (0,dist/* visit */.YR)(document, {
        Scalar(_, { value, range }) {
            if (typeof value === 'string')
                found.push({ text: value, offset: range?.[0] ?? 0 });
        },
    });
    return found;
}
const pairsOfMaps = new WeakMap();
function pairOf(map, step) {
    if (!(0,dist/* isMap */.jh)(map))
        return undefined;
    const pairs = pairsOfMaps.get(map) ?? pairsByKey(map);
    pairsOfMaps.set(map, pairs);
    return pairs.get(String(step));
}
function pairsByKey({ items }) {
    const pairs = new Map();
    for (const pair of items) {
        const name = (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : undefined;
        if (name !== undefined && !pairs.has(name))
            pairs.set(name, pair);
    }
    return pairs;
}
/** Where the key starts that a path ends with; where its place is, if there is none. */
function keyOffset(root, path) {
    const { node } = descend(root, path.slice(0, -1));
    const key = pairOf(node, path.at(-1))?.key;
    return (0,dist/* isNode */.Ll)(key) && key.range ? key.range[0] : descend(root, path).range[0];
}
/** The node at a path, and the range of the nearest one on the way that has one. */
function descend(root, path) {
    let node = root;
    let range = root?.range ? [root.range[0], root.range[1]] : [0, 0];
    for (const step of path) {
        const isItem = (0,dist/* isSeq */.oP)(node);
        if ((0,dist/* isSeq */.oP)(node))
            node = node.items[Number(step)];
        else {
            const pair = pairOf(node, step);
            if ((0,dist/* isNode */.Ll)(pair?.key) && pair.key.range)
                range = [pair.key.range[0], pair.key.range[1]];
            node = pair?.value;
        }
        // A value that was left out stands nowhere, and where it would be may be the next line.
        if ((0,dist/* isNode */.Ll)(node) && node.range && (isItem || !isEmptyScalar(node)))
            range = [node.range[0], node.range[1]];
    }
    return { node, range };
}
function isEmptyScalar(node) {
    return (0,dist/* isScalar */.jn)(node) && node.value === null && !node.source;
}
/** Where the first alias starts. */
function firstAlias(root) {
    let offset = 0;
    (0,dist/* visit */.YR)(root, {
        Alias(_, { range }) {
            offset = range?.[0] ?? 0;
            return dist/* visit */.YR.BREAK;
        },
    });
    return offset;
}

;// CONCATENATED MODULE: ./build/yaml.js


const MAX_ALIASES = 100;
const DUPLICATE_KEY = 'The same key stands twice in one map: merge the two, or the first would be lost.';
const REMEDIES = {
    MULTIPLE_DOCS: 'The file holds more than one YAML document: remove the `---` between them.',
    TAB_AS_INDENT: "Tabs can't indent YAML: use spaces.",
    BLOCK_AS_IMPLICIT_KEY: 'Put quotes around a text that holds `: `.',
};
/** Parses one YAML document. Everything wrong is a problem with line and column; there is a file only where nothing is. */
function parseYaml(source) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(source.text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: line + (source.firstLine ?? 1) - 1, column: col };
    };
    const problem = (message, offset) => ({
        code: 'invalid-yaml',
        severity: 'error',
        message,
        path: source.path,
        ...place(offset),
    });
    const wrong = [...document.errors, ...document.warnings].map(({ code, message, pos: [offset] }) => ({
        message: REMEDIES[code] ?? message,
        offset,
    }));
    for (const offset of duplicateKeys(document))
        wrong.push({ message: DUPLICATE_KEY, offset });
    if (wrong.length > 0) {
        wrong.sort((a, b) => a.offset - b.offset);
        return { problems: firstOfEachLine(wrong.map(({ message, offset }) => problem(message, offset))) };
    }
    const misused = misuses(document);
    if (misused.length > 0)
        return { problems: misused.map(({ message, offset }) => problem(message, offset)) };
    try {
        const value = document.toJS({ maxAliasCount: MAX_ALIASES });
        const linesOf = (path) => {
            const [start, end] = descend(document.contents, path).range;
            const { line, column } = place(start);
            const lastCharacter = source.text.slice(start, end).trimEnd().length - 1;
            return { startLine: line, endLine: place(start + Math.max(0, lastCharacter)).line, column };
        };
        const placeOfKey = (path) => place(keyOffset(document.contents, path));
        const texts = () => textsOf(document).map(({ text, offset }) => ({ text, ...place(offset) }));
        return { file: { value, linesOf, placeOfKey, texts }, problems: [] };
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        const message = 'Its aliases (`*name`) expand to more than a file may hold: write the values out.';
        return { problems: [problem(message, firstAlias(document.contents))] };
    }
}
/** What a schema finds wrong with parsed YAML, each at its line, in words for the person who wrote it. */
function schemaProblems(error, file, { path, code }) {
    const found = error.issues
        .flatMap((issue) => innermost(issue, []))
        .map(({ message, path: at, isKey }) => {
        const { startLine, column } = file.linesOf(at);
        const place = isKey ? file.placeOfKey(at) : { line: startLine, column };
        return { code, severity: 'error', message, path, ...place };
    });
    return firstOfEachLine(found);
}
// Of the forms that a value may have, the one whose outer shape fits is the one that was meant.
function innermost(issue, above) {
    const path = [...above, ...issue.path];
    if (issue.code === 'invalid_union') {
        const meant = issue.errors.find((issues) => !issues.some(({ code, path: at }) => code === 'invalid_type' && at.length === 0));
        if (meant)
            return meant.flatMap((inner) => innermost(inner, path));
    }
    if (issue.code === 'invalid_key')
        return issue.issues.map(({ message }) => ({ message, path, isKey: true }));
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({
            message: `There is no \`${key}\` here.`,
            path: [...path, key],
            isKey: true,
        }));
    return [{ message: issue.message, path }];
}
// What follows a first mistake on a line is mostly its consequence.
function firstOfEachLine(problems) {
    const lines = new Set();
    return problems.filter(({ line }) => !lines.has(line) && lines.add(line));
}


/***/ })

};
