export const id = 995;
export const ids = [995];
export const modules = {

/***/ 5407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ tooComplexLine)
});

;// CONCATENATED MODULE: ./build/extract/complexity-blocks.js
// A heading, and a comment that ends on its line, have a line of their own.
const ONE_LINE = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|<!--.*-->)/;
const FOOTNOTE = /^ {0,3}\[\^[^\s\]]+\]:/;
const DEFINITION = /^ {0,3}\[[^[\]]+\]:[ \t]*[^\s"'(]\S*(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;
const DELIMITERS = /^ {0,3}(?=.*\|)\|?(?:[ \t]*:?-+:?[ \t]*(?:\||$))+[ \t]*$/;
const HTML = /^ {0,3}<\/?(?:article|aside|blockquote|body|caption|center|col|colgroup|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|meta|nav|ol|p|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)(?=[\s>/]|$)/i;
/** The block of a line, given that of the line before it; nothing where the line is blank. A doubtful line goes on with a paragraph. */
function enterLine(before, line) {
    const { containers, rest, marks } = line;
    if (rest.trim() === '')
        return undefined;
    const isItem = /[-*+.)]$/.test(containers);
    const open = isItem || FOOTNOTE.test(rest) ? undefined : before;
    const kind = kindOf(open, line);
    const length = rest.length;
    const goesOn = open?.kind === 'paragraph' && kind === 'paragraph';
    if (!open || !goesOn)
        return { kind, marks, length, lines: 1, last: line };
    const sum = { marks: open.marks + marks, length: open.length + length, lines: open.lines + 1 };
    return { kind, ...sum, last: line };
}
function kindOf(open, line) {
    if (ONE_LINE.test(line.rest))
        return 'line';
    if (HTML.test(line.rest))
        return 'html';
    if ((!open || open.kind === 'definitions') && DEFINITION.test(line.rest))
        return 'definitions';
    if (!open || !isAlongside(line, open.last))
        return 'paragraph';
    if (open.kind === 'html' || open.kind === 'table')
        return open.kind;
    const isTable = DELIMITERS.test(line.rest) && cellsOf(line.rest) === cellsOf(open.last.rest);
    return isTable ? 'table' : 'paragraph';
}
// What stands further out ends a table or HTML.
function isAlongside(line, before) {
    const indentOf = ({ rest }) => rest.search(/\S|$/);
    return line.containers === before.containers && indentOf(line) >= indentOf(before);
}
function cellsOf(row) {
    const inner = row
        .trim()
        .replace(/^\|/, '')
        .replace(/(?<!\\)\|$/, '');
    return inner.split(/(?<!\\)\|/).length;
}

;// CONCATENATED MODULE: ./build/extract/complexity.js

// The parser takes quadratic time where marks open and never close, and its stack ends where quotes and lists nest.
// Nobody who writes for people comes near these limits; without them a few kilobytes could hold a run for an hour.
const MAX_NESTING = 100;
const MAX_INDENT = 400;
const MAX_MARKS = 2000;
// Each mark may make the parser look through the rest of its paragraph, and each line through its parts.
const MAX_MARKS_TIMES_LENGTH = 20_000_000;
const MAX_LINES = 5000;
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))*/;
const ONE_CONTAINER = />|[-*+]|\d+[.)]/g;
const FENCE = /^[ \t]*(`{3,}(?!.*`)|~{3,})/;
const MARKS = /[*_~[\]`]+|<[!?]/g;
const FRONT_MATTER = /^---[ \t]*\r?\n(?:[\s\S]*?\n)??---[ \t]*(?=\r?\n|$)/;
// Where HTML opens and never closes, the parser looks further for its end than for that of any other mark.
const HTML_WEIGHT = 10;
/** The first line, from 1, at which a text becomes too costly to parse; nothing where it never does. */
function tooComplexLine(text) {
    let block;
    let fence;
    const { length: skipped } = linesOf(FRONT_MATTER.exec(text)?.[0] ?? '');
    for (const [index, line] of linesOf(text).entries()) {
        if (index < skipped && skipped > 1)
            continue;
        const [containers = ''] = CONTAINERS.exec(line) ?? [];
        const rest = line.slice(containers.length);
        const opened = FENCE.exec(rest)?.[1];
        if (fence !== undefined) {
            if (opened?.startsWith(fence) && rest.trim() === opened)
                fence = undefined;
            continue;
        }
        fence = opened;
        const nesting = containers === '' ? 0 : (containers.match(ONE_CONTAINER)?.length ?? 0);
        if (nesting > MAX_NESTING || containers.search(/\S|$/) > MAX_INDENT)
            return index + 1;
        block = enterLine(block, { containers, rest, marks: weightOf(rest) });
        if (block && isTooComplex(block))
            return index + 1;
    }
    return undefined;
}
function linesOf(text) {
    return text.split(/\r\n?|\n/);
}
function weightOf(line) {
    let weight = 0;
    for (const mark of line.match(MARKS) ?? [])
        weight += mark.startsWith('<') ? HTML_WEIGHT : 1;
    return weight;
}
function isTooComplex({ marks, length, lines }) {
    return marks > MAX_MARKS || lines > MAX_LINES || marks * length > MAX_MARKS_TIMES_LENGTH;
}


/***/ }),

/***/ 2714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ DirectiveState),
/* harmony export */   Vl: () => (/* binding */ readDirectives),
/* harmony export */   WS: () => (/* binding */ directivesIn),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   v0: () => (/* binding */ htmlIn)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3494);

const COMMENT = /<!--\s*nectr:([a-z-]+)(?:\s*=\s*([^\s>]*?))?\s*-->/gi;
const PLAIN = ['ignore', 'ignore-start', 'ignore-end', 'ignore-file', 'rule'];
/** The directives in a piece of HTML, in order. */
function readDirectives(html) {
    return [...html.matchAll(COMMENT)].map(([, name = '', argument]) => readDirective(name.toLowerCase(), argument));
}
function readDirective(name, argument) {
    const plain = PLAIN.find((known) => known === name);
    if (plain && argument === undefined)
        return { name: plain };
    if (name === 'type' && argument && (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .isMemoryType */ .Ai)(argument))
        return { name: 'type', memoryType: argument };
    const said = argument === undefined ? name : `${name}=${argument}`;
    const known = [...PLAIN, ..._rule_js__WEBPACK_IMPORTED_MODULE_0__/* .MEMORY_TYPES */ .op.map((type) => `type=${type}`)].join(', ');
    return { name: 'unknown', message: `There is no directive \`nectr:${said}\`. Known: ${known}.` };
}
/** Those of a block, and those in the line of a list item; an item's sub-items speak for themselves. */
function directivesIn(node) {
    const found = [];
    addDirectives(node, found);
    return found;
}
function addDirectives(node, found) {
    if (node.type === 'html')
        found.push(...readDirectives(node.value));
    if (node.type === 'listItem' || node.type === 'paragraph')
        for (const child of node.children)
            if (child.type !== 'list')
                addDirectives(child, found);
}
/** Whether a block says of itself that it is to be left out. */
function isIgnored(node) {
    return directivesIn(node).some(({ name }) => name === 'ignore');
}
/** The HTML in a block, at any depth. */
function htmlIn(node) {
    const found = [];
    addHtml(node, found);
    return found;
}
function addHtml(node, found) {
    if (node.type === 'html')
        found.push(node);
    else if ('children' in node)
        for (const child of node.children)
            addHtml(child, found);
}
/** What the directives that were read so far say of the block that comes next. */
class DirectiveState {
    #ignoring = false;
    #next;
    #announced;
    #typed;
    follow(directive) {
        if (directive.name === 'ignore-start')
            this.#ignoring = true;
        if (directive.name === 'ignore-end')
            this.#ignoring = false;
        if (directive.name === 'ignore')
            this.#next = 'ignore';
        if (directive.name === 'rule')
            this.#next = 'take';
        if (directive.name === 'type')
            this.#announced = directive.memoryType;
    }
    /** A type holds for the section that its directive announces, or in which it stands. */
    enterHeading(depth) {
        if (this.#typed && depth <= this.#typed.depth)
            this.#typed = undefined;
        this.#settleType(depth);
    }
    /** What is to become of a block in a section of this depth. */
    enterBlock(sectionDepth) {
        this.#settleType(sectionDepth);
        const next = this.#next;
        this.#next = undefined;
        return this.#ignoring ? 'ignore' : next;
    }
    /** The type that a directive has set for this place. */
    get memoryType() {
        return this.#typed?.memoryType;
    }
    #settleType(depth) {
        if (this.#announced)
            this.#typed = { memoryType: this.#announced, depth };
        this.#announced = undefined;
    }
}


/***/ }),

/***/ 9077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ignoresFile)
/* harmony export */ });
/* harmony import */ var _directives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2714);

/** Whether a document asks to be left alone as a whole, by `nectr:ignore-file`. */
function ignoresFile(root) {
    return root.children.some((node) => (0,_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .directivesIn */ .WS)(node).some(({ name }) => name === 'ignore-file'));
}


/***/ }),

/***/ 9995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findImports: () => (/* binding */ findImports)
/* harmony export */ });
/* harmony import */ var _complexity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5407);
/* harmony import */ var _directives_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2714);
/* harmony import */ var _ignore_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9077);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4619);




const MARK = /(?:^|\s)@((?:[^\s\\]|\\.)+)/g;
/** The marks of a document outside code and HTML, in its order; none of what directives leave out. */
function findImports(text) {
    if (!/(?:^|\s)@/.test(text) || (0,_complexity_js__WEBPACK_IMPORTED_MODULE_1__/* .tooComplexLine */ .V)(text) !== undefined)
        return [];
    const root = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarkdown */ .W)(text);
    if ((0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoresFile */ .I)(root))
        return [];
    return shownBlocks(root.children).flatMap(marksIn);
}
function shownBlocks(blocks) {
    const directives = new _directives_js__WEBPACK_IMPORTED_MODULE_3__/* .DirectiveState */ .LS();
    return blocks.filter((block) => {
        if (block.type === 'html')
            for (const directive of (0,_directives_js__WEBPACK_IMPORTED_MODULE_3__/* .readDirectives */ .Vl)(block.value))
                directives.follow(directive);
        if (block.type === 'html' || block.type === 'heading')
            return block.type === 'heading';
        return directives.enterBlock(0) !== 'ignore';
    });
}
function marksIn(node) {
    // The text of a link is a name for its target.
    if (node.type === 'link' || node.type === 'linkReference')
        return [];
    if (node.type !== 'text')
        return 'children' in node ? node.children.flatMap(marksIn) : [];
    const firstLine = node.position?.start.line ?? 1;
    return [...node.value.matchAll(MARK)].map(({ 0: match, 1: target = '', index }) => {
        const before = node.value.slice(0, index + match.length - target.length);
        return { target: target.replaceAll('\\ ', ' '), line: firstLine + before.split(/\r\n?|\n/).length - 1 };
    });
}


/***/ }),

/***/ 4619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ linesOf),
  W: () => (/* binding */ parseMarkdown)
});

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 43 modules
var lib = __webpack_require__(1390);
// EXTERNAL MODULE: ./node_modules/mdast-util-frontmatter/lib/index.js
var mdast_util_frontmatter_lib = __webpack_require__(8494);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 11 modules
var mdast_util_gfm_lib = __webpack_require__(8379);
// EXTERNAL MODULE: ./node_modules/micromark-extension-frontmatter/lib/syntax.js
var syntax = __webpack_require__(796);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 7 modules
var micromark_extension_gfm = __webpack_require__(2297);
;// CONCATENATED MODULE: ./build/extract/bare-links.js
// Every address that is made a link without marks around it holds one of these.
const MAY_HOLD_ADDRESS = /@|:\/\/|www\./i;
/**
 * An extension whose transforms look for addresses in texts, `https://example.com`, with that search kept to the parts of
 * a document that may hold one: over all texts of a document it is a tenth of the parse.
 */
function searchedWhereNeeded(extension) {
    const transforms = extension.transforms?.map(onParts);
    return transforms ? { ...extension, transforms } : extension;
}
function onParts(transform) {
    return (root) => changeParts(root, transform);
}
function changeParts(node, transform) {
    if (!('children' in node) || node.type === 'link' || node.type === 'linkReference')
        return;
    const { children } = node;
    if (children.some((child) => child.type === 'text' && MAY_HOLD_ADDRESS.test(child.value))) {
        // It reads any tree as it does a whole document.
        transform(node);
    }
    else
        for (const child of children)
            changeParts(child, transform);
}

// EXTERNAL MODULE: ./node_modules/micromark-core-commonmark/lib/setext-underline.js + 1 modules
var setext_underline = __webpack_require__(9192);
;// CONCATENATED MODULE: ./build/extract/setext-underline.js

/**
 * Reads headings with a line below them as the parser does, which would copy all that it has read for each of them: here
 * it is given no more than the heading.
 */
function setextHeadings() {
    const construct = { ...setext_underline/* setextUnderline */.A, resolveTo: resolveAtEnd };
    return { flow: { [EQUALS]: construct, [DASH]: construct } };
}
const EQUALS = 61;
const DASH = 45;
const resolveAtEnd = (events, context) => {
    const start = events.findLastIndex(([step, { type }]) => step === 'enter' && type === 'content');
    const heading = events.splice(start);
    for (const event of setext_underline/* setextUnderline */.A.resolveTo?.(heading, context) ?? heading)
        events.push(event);
    return events;
};

;// CONCATENATED MODULE: ./build/extract/markdown.js







// They hold nothing of a document, and take as long to make as a short document to parse.
const EXTENSIONS = [(0,micromark_extension_gfm/* gfm */.T)(), (0,syntax/* frontmatter */.v)(['yaml']), setextHeadings()];
const MDAST_EXTENSIONS = [...(0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)().map(searchedWhereNeeded), (0,mdast_util_frontmatter_lib/* frontmatterFromMarkdown */.q)(['yaml'])];
/** Parses GitHub's Markdown with YAML front matter. Any text is valid Markdown: it never throws. */
function parseMarkdown(text) {
    return (0,lib/* fromMarkdown */.Y)(text, { extensions: EXTENSIONS, mdastExtensions: MDAST_EXTENSIONS });
}
/** The lines on which a node stands, from 1, both ends included. */
function linesOf(node) {
    return { startLine: node.position?.start.line ?? 1, endLine: node.position?.end.line ?? 1 };
}


/***/ })

};
