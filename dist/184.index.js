export const id = 184;
export const ids = [184];
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

/***/ 8184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ extractRules)
});

// EXTERNAL MODULE: ./build/documents/patterns.js
var patterns = __webpack_require__(2254);
// EXTERNAL MODULE: ./build/documents/scopes.js
var scopes = __webpack_require__(2016);
// EXTERNAL MODULE: ./build/extract/complexity.js + 1 modules
var complexity = __webpack_require__(5407);
;// CONCATENATED MODULE: ./build/extract/visible.js
// What a reader of the rendered page can't see, as the first and last code point of each range.
const INVISIBLE_RANGES = [
    [0x0000, 0x0008, 'controls'],
    [0x000e, 0x001f, 'controls'],
    [0x007f, 0x009f, 'controls'],
    [0x00ad, 0x00ad, 'soft hyphen'],
    [0x034f, 0x034f, 'combining grapheme joiner'],
    [0x061c, 0x061c, 'Arabic letter mark'],
    [0x115f, 0x1160, 'Hangul fillers'],
    [0x17b4, 0x17b5, 'Khmer inherent vowels'],
    [0x180b, 0x180f, 'Mongolian selectors'],
    [0x200b, 0x200f, 'zero-width and direction marks'],
    [0x202a, 0x202e, 'direction embeddings and overrides'],
    [0x2060, 0x206f, 'word joiner, invisible operators, direction isolates'],
    [0x2800, 0x2800, 'empty Braille pattern'],
    [0x3164, 0x3164, 'Hangul filler'],
    [0xfe00, 0xfe0d, 'variation selectors, but for those that choose between text and emoji'],
    [0xfeff, 0xfeff, 'byte order mark'],
    [0xffa0, 0xffa0, 'halfwidth Hangul filler'],
    [0xfff0, 0xfffc, 'annotations and placeholders'],
    [0xfffe, 0xffff, 'noncharacters'],
    [0x1bca0, 0x1bca3, 'shorthand controls'],
    [0x1d173, 0x1d17a, 'musical controls'],
    [0xe0000, 0xe0fff, 'tags and the variation selectors of the supplement'],
];
const INVISIBLE = new RegExp(`[${INVISIBLE_RANGES.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')}]`, 'gu');
// A zero-width joiner inside an emoji is part of what is seen.
const EMOJI_JOINER = /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})/gu;
const KEPT_JOINER = '\ue000';
// Most texts are, and are told at a glance.
const PLAIN = /^[\t\n\r\x20-\x7e]*$/;
/** Leaves out what can't be seen, so that a reviewer is never told what the team can't read. */
function stripInvisible(text) {
    if (PLAIN.test(text))
        return { text, hidden: [] };
    const hidden = new Set();
    const visible = text
        .replaceAll(KEPT_JOINER, '')
        .replace(EMOJI_JOINER, KEPT_JOINER)
        .replace(INVISIBLE, (character) => {
        hidden.add(`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
        return '';
    })
        .replaceAll(KEPT_JOINER, '\u200d');
    return { text: visible, hidden: [...hidden] };
}

;// CONCATENATED MODULE: ./build/extract/content.js

// Printable ASCII in single spaces, as most texts are, is normal already.
const MAY_CHANGE = /[^\x20-\x7e]|^ | $| {2}/;
/** One line, single spaces, Unicode NFC: equal for every layout of the same words. */
function normalizeText(text) {
    if (!MAY_CHANGE.test(text))
        return text;
    return stripInvisible(text).text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
/** The text of a memory: prefix, scope, lead-ins, body. */
function composeContent({ prefix = '', paths = [], leadIns = [], body }) {
    const scope = paths.length > 0 ? `(in ${paths.map((path) => `\`${path}\``).join(', ')}) ` : '';
    return normalizeText(`${prefix}${scope}${[...leadIns, body].join(' ')}`);
}

// EXTERNAL MODULE: ./build/extract/sentences.js
var extract_sentences = __webpack_require__(4408);
;// CONCATENATED MODULE: ./build/extract/dangling.js

const MARKS = String.raw `[✅❌🚫⛔✔✓✗✘☑👍👎⚠🟢🔴\uFE0F\s]*`;
// "Bad:", "✅ Do this instead:", "Example code before.": names for the example after them.
const NAMES_EXAMPLE = new RegExp(`^${MARKS}(?:(?:an? |some |the |more )?(?:examples?|samples?|good|bad|better|best|worse|yes|no|(?:not )?(?:preferred|allowed|recommended)|wrong|right|(?:in)?correct|(?:in)?valid|do|don['’]t|do not|never|instead(?: of)?|use|write|before|after|or|and|(?:also )?ok|okay|(?:un)?acceptable|discouraged|output|usage|rather than|becomes|for (?:example|instance)|e\\.g\\.?|i\\.e\\.?)(?: (?:code|examples?|do|use|write|this|that|it|way|style|practice|usage|instead|so|like|of|before|after))*)?\\s*[:：.,]*${MARKS}$`, 'iu');
const EXAMPLE = /^(?:an? |some |good |bad )?examples?[:.]?$/i;
const IS_EXAMPLE = /^(?:for (?:example|instance)|e\.g\.|(?:here|this) is an example|(?:an? )?(?:good |bad )?examples?\b|(?:more|less) like this\b)/i;
/** Whether a text only names an example that stands below it: "Bad:", "Don't do this:". */
function namesExample(text) {
    return NAMES_EXAMPLE.test(text);
}
/** Whether everything below a text is an example, even what looks like a rule. */
function opensExamples(text) {
    return EXAMPLE.test(text);
}
/** Whether a text is an example of what was said before it. */
function isExampleText(text) {
    return IS_EXAMPLE.test(text);
}
// "Append a line such as:" says enough without its end.
const TAIL = /[,;(]?\s*\b(?:(?:for|as an) (?:example|instance)|e\.g\.?|i\.e\.?|such as|(?:like|as in) (?:this|so|these|the following|here)|as follows|namely)(?:[\s:：.,(]|$)*$|,\s*(?:targeting|using|including|specifically|especially|particularly|notably|via|with|by)\s*[:：]$/iu;
const ANNOUNCES = /\b(?:the following\b[^.]*|following \w+(?: \w+)?|(?:these|this) \w+|(?:these|this|below)|the \w+ below|looks? (?:something )?like|would be|here (?:is|are)\b.*)\s*[:：]$/iu;
const ENDS_IN_NAME = /(?:^|[.!?] )(?:see )?examples?\.?$/i;
// Behind these a phrase waits for its other half.
const WAITS = /\b(?:will|must|should|may|can|shall|to|for|with|of|by|via|in|on|as|is|are|be|includ(?:e|es|ed|ing)|contains?|says?|the|an?|and|or|like|than|at|from|runs?|running|using|uses?|executing|execute|never|not|do|don['’]t|avoid|one of|that|when|if|unless|adds?|writes?|see|examples?)\s*[:：]*$/iu;
/**
 * A text whose last sentence leads in something that is not part of it, such as a block of code: without that sentence
 * where it says nothing by itself, else with a full stop for its colon.
 */
function withoutDangling(text) {
    if (!(/[:：]$/u.test(text) || TAIL.test(text) || ENDS_IN_NAME.test(text)))
        return text;
    const sentences = (0,extract_sentences/* splitSentences */.PC)(text);
    const last = completed(sentences.pop() ?? '');
    return [...sentences, ...(last ? [last] : [])].join(' ');
}
function completed(sentence) {
    if (namesExample(sentence) || isExampleText(sentence) || /^[\p{L}’']+\s*[:：]$/u.test(sentence))
        return '';
    const rest = sentence.replace(TAIL, '');
    if (!/[\p{L}\d]/u.test(rest) || WAITS.test(rest) || ANNOUNCES.test(rest))
        return '';
    return rest === sentence ? sentence.replace(/\s*[:：]$/u, '.') : `${rest}.`;
}
/** Whether the last sentence of a text is an example, or announces one. */
function endsInExample(text) {
    return isExampleText((0,extract_sentences/* splitSentences */.PC)(text).at(-1) ?? '');
}

// EXTERNAL MODULE: ./build/extract/hidden-html.js
var hidden_html = __webpack_require__(4748);
// EXTERNAL MODULE: ./build/extract/inline-text.js
var inline_text = __webpack_require__(6545);
;// CONCATENATED MODULE: ./build/extract/lead-in.js



// "Please follow these guidelines:" says nothing that its items lack. Only words that can neither forbid, allow nor set
// a condition make an announcement, so that no item ever loses its "never" or its "in tests".
const lead_in_ANNOUNCES = /^(?:please |we |you should |always )?(?:follow|observe|respect|adhere to|keep to|stick to|consider|note|remember|see|here (?:are|is)|these are|there are|the following)(?: (?:the|these|this|our|your|some|a|few|all|and|of|general|basic|simple|important|best|cod(?:e|ing)|style|naming|design|project|team|following|below|apply|rules?|guidelines?|conventions?|principles?|standards?|practices?|tips?|things|points|notes?|checklist|list|requirements?|recommendations?))*:$/i;
const FORBIDS = /\b(?:not|never|no|none|\w+n['’]t|cannot|avoid\w*|stop\w*|except|unless|without|only|forb(?:id|ade)\w*|prohibit\w*|disallow\w*|ban(?:s|ned)?|reject\w*|discourag\w*|deprecat\w*|anti-?patterns?|mistakes?|bad|wrong)\b/i;
const POINTS_BACK = /^(?:this|that|these|those|they|it|such|both|for (?:example|instance)|e\.g\.|i\.e\.|examples?|namely|includ\w+|in particular|specifically|instead|otherwise|then|so|among)(?![\w-])/i;
const POINTS_AHEAD = /\b(?:the following|as follows)\b/i;
/** What a paragraph says of the list after it, or nothing where the list does not need it. */
function readLeadIn(paragraph, sentences = (0,extract_sentences/* splitSentences */.PC)(normalizeText((0,inline_text/* inlineText */.ln)(paragraph.children)))) {
    const last = sentences.at(-1);
    if (!last)
        return undefined;
    const text = sentences.join(' ');
    if (!(isLeadIn(text) || isEmphasis(paragraph) || isFragment(text) || POINTS_AHEAD.test(last)))
        return undefined;
    let from = sentences.length - 1;
    const announces = lead_in_ANNOUNCES.test(withColon(last));
    if (announces && !FORBIDS.test(sentences[from - 1] ?? ''))
        return { from };
    if (announces)
        from--;
    while (from > 0 && POINTS_BACK.test(sentences[from] ?? ''))
        from--;
    return { phrase: withColon(sentences.slice(from).join(' ')), from };
}
/** Whether a text waits for what comes after it: "All endpoints must:". */
function isLeadIn(text) {
    return text.endsWith(':') || text.endsWith('：');
}
/** Whether a paragraph is nothing but emphasis, such as `**Never**`: a heading in all but name. */
function isEmphasis({ children }) {
    return children.length === 1 && (children[0]?.type === 'strong' || children[0]?.type === 'emphasis');
}
/** The text as a lead-in, with exactly one colon behind it. */
function withColon(text) {
    return `${text.replace(/(?<![\s:：.])[\s:：.]+$/u, '')}:`;
}
// A word or two without a full stop are no statement: "Never", "In tests".
function isFragment(text) {
    return text.split(' ', 3).length <= 2 && !/[.!?…。！？]["'”’)\]]*$/u.test(text);
}
/** Whether a text forbids, so that what belongs to it would say the opposite without it. */
function isProhibition(text) {
    return FORBIDS.test(text);
}

;// CONCATENATED MODULE: ./build/extract/block-text.js






/**
 * The words of blocks in one line. Code, tables, HTML and definitions stay out: an example belongs to its rule but does
 * not flood its text.
 */
function blockText(blocks, onHidden) {
    const html = new hidden_html/* HiddenHtml */._();
    const line = new Line();
    let before;
    for (const block of blocks) {
        if (block.type === 'html' && html.read(block.value))
            onHidden?.(block);
        if (block.type === 'html' || html.isOpen)
            continue;
        if (isExample(block))
            line.endLeadIn(block.type === 'code' ? block.value : '');
        else {
            const mark = block.type !== 'list' ? '.' : before?.type === 'list' ? ';' : ':';
            line.add(mark, block.type === 'list' && forbids(line.text) ? banned(block, onHidden) : textOfBlock(block, onHidden));
            before = block;
        }
    }
    return line.text;
}
// A full stop between its items would end the ban with the first of them.
function banned(list, onHidden) {
    const line = new Line();
    for (const item of list.children)
        line.addToBan(blockText(item.children, onHidden));
    return line.text;
}
/** Whether a text ends in words that forbid what follows. */
function forbids(text) {
    return isLeadIn(text) && isProhibition((0,extract_sentences/* splitSentences */.PC)(text).at(-1) ?? '');
}
/** Whether a block is left out of the text, and completes the words before it: "Don't do this:" and then code. */
function isExample({ type }) {
    return type === 'code' || type === 'table';
}
const ALERT = /^\[!(note|tip|important|warning|caution)\](?=\s*(?:\n|$))/i;
/** The blocks of a quote. The mark of an alert, `[!WARNING]`, reads as the label that GitHub shows for it. */
function quotedBlocks({ children }) {
    const [first, ...rest] = children;
    const text = first?.type === 'paragraph' ? first.children[0] : undefined;
    if (first?.type !== 'paragraph' || text?.type !== 'text' || !ALERT.test(text.value))
        return children;
    const value = text.value.replace(ALERT, (_, kind) => `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}:`);
    return [{ ...first, children: [{ ...text, value }, ...first.children.slice(1)] }, ...rest];
}
function textOfBlock(block, onHidden) {
    switch (block.type) {
        case 'paragraph':
        case 'heading':
            return normalizeText((0,inline_text/* inlineText */.ln)(block.children, onHidden));
        case 'blockquote':
            return blockText(quotedBlocks(block), onHidden);
        case 'list': {
            // Where an item has items of its own, a full stop ends what they belong to: "Never: log tokens. Log ids."
            const mark = block.children.some((item) => item.children.some(({ type }) => type === 'list'))
                ? '.'
                : ';';
            const line = new Line();
            for (const item of block.children)
                line.add(mark, blockText(item.children, onHidden));
            return line.text;
        }
        default:
            return '';
    }
}
const MAX_LENGTH_OF_CODE = 100;
/** Whether code is so short that a text can carry it. */
function isOneLine(code) {
    return code.trim() !== '' && code.length <= MAX_LENGTH_OF_CODE && !code.trim().includes('\n');
}
/** Words put together; those that end without punctuation get the mark that says how what follows belongs to them. */
class Line {
    #parts = [];
    add(mark, text) {
        if (!text)
            return;
        const last = this.#parts.pop()?.trimEnd();
        if (last !== undefined)
            this.#parts.push(`${withMark(last, mark)} `);
        this.#parts.push(text);
    }
    /** Adds one more of several things that the words before them forbid. */
    addToBan(text) {
        const last = text ? this.#parts.pop()?.trimEnd() : undefined;
        if (last !== undefined)
            this.#parts.push(/[:：]$/u.test(last) ? last : last.replace(/[.;,]?$/, ';'));
        this.add('', text);
    }
    /** The words so far lead in nothing that will be part of the text, but for one short line of code. */
    endLeadIn(code = '') {
        const last = this.#parts.pop()?.trimEnd();
        if (last === undefined)
            return;
        const isCompleted = isOneLine(code) && /[:：]$/u.test(last) && !endsInExample(last);
        const said = isCompleted ? `${last} ${(0,inline_text/* codeSpan */.SS)(code.trim())}` : withoutDangling(last);
        if (said)
            this.#parts.push(said);
    }
    get text() {
        return this.#parts.join('').trimEnd();
    }
}
function withMark(text, mark) {
    if (mark === '')
        return text;
    if (mark === '.' && /[;,]$/.test(text))
        return `${text.slice(0, -1)}.`;
    return /[.!?:;,…。！？：]["'”’)\]]*$/u.test(text) ? text : `${text}${mark}`;
}

// EXTERNAL MODULE: ./build/extract/directives.js
var extract_directives = __webpack_require__(2714);
// EXTERNAL MODULE: ./build/extract/markdown.js + 2 modules
var markdown = __webpack_require__(4619);
;// CONCATENATED MODULE: ./build/extract/record-parts.js




/** Reads the blocks of a decision record under their headings. Its first heading is its title, unless that is a section. */
function readRecordParts(root, problems) {
    const directives = new extract_directives/* DirectiveState */.LS();
    const html = new hidden_html/* HiddenHtml */._();
    const blocks = [];
    const headings = [];
    let title;
    let above = [];
    for (const block of root.children) {
        if (block.type === 'html') {
            if (html.read(block.value))
                problems.addHidden(block);
            for (const directive of (0,extract_directives/* readDirectives */.Vl)(block.value))
                follow(directive, block);
        }
        if (block.type === 'html' || block.type === 'yaml' || html.isOpen)
            continue;
        if (block.type === 'heading') {
            directives.enterHeading(block.depth);
            const text = headingText(block);
            if (title === undefined && !isSection(text))
                title = text;
            else {
                const heading = { node: block, text };
                above = [...above.filter(({ node }) => node.depth < block.depth), heading];
                headings.push(heading);
            }
            title ??= '';
        }
        else {
            const isLeftOut = directives.enterBlock(above.at(-1)?.node.depth ?? 0) === 'ignore' || (0,extract_directives/* isIgnored */.pi)(block);
            blocks.push({ block, headings: above, memoryType: directives.memoryType, isIgnored: isLeftOut });
            if (block.type !== 'blockquote')
                problems.checkDirectives(block);
        }
    }
    return { title: title ?? '', blocks, headings };
    function follow(directive, node) {
        if (directive.name === 'unknown')
            problems.add('unknown-directive', directive.message, node);
        else
            directives.follow(directive);
    }
}
/** The lines of text in which a status may stand: those of paragraphs, items and rows, each without its markup. */
function linesOfBlock(block) {
    if (block.type === 'paragraph') {
        const lines = new Map();
        for (const { text, line } of (0,inline_text/* inlinePieces */.dh)(block.children)) {
            lines.set(line, `${lines.get(line) ?? ''}${text}`);
        }
        return [...lines.values()].map(normalizeText);
    }
    if (block.type === 'list') {
        // Of boxes to tick, those that are not ticked are what the status might have been.
        const said = block.children.filter(({ checked }) => checked !== false);
        return said.flatMap((item) => item.children.flatMap(linesOfBlock));
    }
    if (block.type === 'blockquote')
        return block.children.flatMap(linesOfBlock);
    return block.type === 'table' ? linesOfTable(block) : [];
}
// A status is a row (`| Status | accepted |`) or a column of its own.
function linesOfTable({ children }) {
    const rows = children.map((row) => row.children.map((cell) => normalizeText((0,inline_text/* inlineText */.ln)(cell.children))));
    const column = rows[0]?.findIndex((name) => /^status$/i.test(name)) ?? -1;
    const asColumn = column < 0 ? [] : rows.slice(1).map((cells) => `Status: ${cells[column] ?? ''}`);
    return [...rows.map(([name = '', value = '']) => `${name}: ${value}`), ...asColumn];
}
const SECTION = /^(?:\P{L}*)(?:status|context|decision|consequences)\b(?! record)/iu;
function isSection(heading) {
    return SECTION.test(heading) && heading.length < 40;
}
function headingText(heading) {
    return normalizeText((0,inline_text/* inlineText */.ln)(heading.children));
}

;// CONCATENATED MODULE: ./build/extract/record-status.js
const words = (text) => new Set(text.split(' '));
const IN_FORCE = words('accepted accept approved active adopted agreed decided implemented implementing implementation done final finalized ' +
    'enacted effective current valid ratified confirmed complete completed published committed resolved standing');
const ENDED = words('superseded superceded superseeded supersceded replaced deprecated rejected reject declined withdrawn abandoned cancelled ' +
    'canceled retired archived obsolete obsoleted outdated expired revoked reverted discarded dropped dismissed removed ' +
    'inactive invalid historical historic deleted');
const OPEN = words('proposed proposal propose draft drafted drafting wip pending open undecided review reviewing discussion discussing ' +
    'considering considered hold deferred postponed paused tbd todo rfc requested new idea initial unaccepted unapproved');
// "under review", "on hold", "in progress", "not yet accepted".
const OPENING = /^(?:on|under|in|not|for|to be|work in|awaiting|waiting|ready for|request for|no longer)\b/;
// These lines tie the record to another one, and leave it as it is.
const RELATION = /^(?:amend(?:s|ed)|clarif(?:y|ies|ied)|supersedes|supercedes|replaces|obsoletes|deprecates|extend(?:s|ed)|refines?|refined|relate[sd]?|related to|depends|links?|linked|see|date|by|deciders?|decision[- ]makers?|updated?|last|authors?|owners?|approvers?|reviewers?|ticket|issue|impacts?|impacted|builds|influence[sd]?|enables?|required|requires?|driven|drives?|contradicts?|complements?|complemented|is)\b/;
/**
 * What the lines of a status say together. An end counts most, wherever it stands: tools add "Superseded by …" below
 * "Accepted", people strike through or write it above.
 */
function readStatus(lines) {
    const found = lines.map(statusOfLine).filter((status) => status !== undefined);
    return ['ended', 'in-force', 'open', 'unknown'].find((status) => found.includes(status));
}
function statusOfLine(line) {
    const text = line
        .toLowerCase()
        .replace(/^(?:[^\p{L}]|status\b)+/u, '')
        .trim();
    if (text === '')
        return undefined;
    if (isTemplate(line.toLowerCase()))
        return 'open';
    if (/\bsupers?(?:c|s|sc)ee?ded by\b|\b(?:replaced|obsoleted) by\b/.test(text))
        return 'ended';
    const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
    if (ENDED.has(first))
        return 'ended';
    if (IN_FORCE.has(first))
        return 'in-force';
    if (OPEN.has(first))
        return 'open';
    if (RELATION.test(text))
        return undefined;
    if (/^(?:in (?:effect|force|use|production|place)|partially|partly|fully|mostly)\b/.test(text))
        return 'in-force';
    if (/^no longer\b/.test(text))
        return 'ended';
    return OPENING.test(text) ? 'open' : 'unknown';
}
// "{proposed | rejected | accepted}", "[Proposed/Accepted]", "What is the status, such as proposed, accepted, …?"
function isTemplate(text) {
    const known = new Set(text.match(/\p{L}+/gu)?.filter((word) => IN_FORCE.has(word) || ENDED.has(word) || OPEN.has(word)));
    return known.size > 2 || (known.size > 1 && /[{|}]/.test(text));
}

;// CONCATENATED MODULE: ./build/extract/record-title.js
const NAMED = /^\[?(?:adr|architectur(?:e|al) decision(?: record)?|decision(?: record)?)[ #:._–—-]{0,3}(\d{1,6})\b\]?/i;
const NUMBERED = /^#?(\d{1,6}) ?[.:)–—-](?=\s|$)/;
const UNNUMBERED = /^(?:adr|architectur(?:e|al) decision record|decision record) ?[:–—-] /i;
const FILE_NUMBER = /^(?:adr[-_ ]?)?(\d{1,6})(?=[-_. ]|$)/i;
/**
 * How a memory names its decision record: `ADR 5: Use dashes in file names`. The number is the one of the file's name,
 * which links use, else the one in the heading.
 */
function recordName(path, heading) {
    const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '');
    const fileNumber = FILE_NUMBER.exec(file)?.[1];
    const [label, headingNumber] = NAMED.exec(heading) ??
        NUMBERED.exec(heading) ??
        UNNUMBERED.exec(heading) ?? [''];
    const number = fileNumber ?? headingNumber;
    const bare = trimMarks(heading.slice(label.length));
    const title = (label || !number ? bare : withoutNumber(bare, Number(number))) || titleOfFile(file);
    const name = number === undefined ? 'ADR' : `ADR ${Number(number)}`;
    return title ? `${name}: ${title}` : name;
}
// "0005 Use dashes": a number without a mark after it belongs to the title, unless the file says otherwise.
function withoutNumber(title, number) {
    const [label, found] = /^(\d{1,6})\s+/.exec(title) ?? [];
    return label && Number(found) === number ? trimMarks(title.slice(label.length)) : title;
}
function titleOfFile(file) {
    const words = file
        .replace(FILE_NUMBER, '')
        .replace(/^\d{8}(?=[-_])/, '')
        .replace(/[-_]+/g, ' ')
        .trim();
    return /^adr(?: \d+)?$/i.test(words) ? '' : words.charAt(0).toUpperCase() + words.slice(1);
}
function trimMarks(text) {
    return text.replace(/^[\s.:)\]–—-]+/, '').trim();
}

;// CONCATENATED MODULE: ./build/extract/decision-record.js







/**
 * Reads a decision record: as M. Nygard writes them (`## Status`, `## Decision`), as MADR does (`status` in front matter
 * or a bullet, `## Decision Outcome`), or as one sentence ("In the context of …, we decided …"). Without a status it
 * counts as accepted.
 */
function readDecisionRecord(root, place) {
    const { path, options, frontMatter, problems } = place;
    const parts = readRecordParts(root, problems);
    const name = recordName(path, parts.title || (frontMatter.title ?? ''));
    const found = findDecision(parts);
    const record = { name, hasDecision: found !== undefined };
    const said = statusesIn(root, parts, frontMatter);
    const words = said.map(({ text }) => text).join(' ');
    const status = readStatus(said.map(({ text }) => text));
    if (status === 'ended' || status === 'open')
        return { ...record, leftOut: `its status is "${words}"` };
    if (status === 'unknown' && found) {
        const message = `"${words}" is no status that is known, so the decision counts as accepted. Write accepted, proposed, rejected, deprecated or superseded.`;
        problems.add('unknown-status', message, said[0]?.node ?? root);
    }
    if (!found || options.wantsSection?.(found.headings) === false)
        return record;
    const rule = composeRule(name, found, place);
    return rule ? { ...record, rule } : record;
}
const DECISION = /^\P{L}*(?:the |our |final |architectur(?:e|al) )*(?:decisions?(?: outcome| made| taken| summary)?|outcome|resolution|what we decided)\s*(?:[:–—-]\s*(.*))?$/iu;
const STATUS = /^\P{L}*(?:(?:current|decision|record) )?status\s*(?:[:–—-]\s*(.*))?$/iu;
const LABELLED = /^decision(?: outcome)?\s*:\s*\S/i;
const Y_STATEMENT = /^in the context of\b.*\b(?:decided|chose|choose|decide|opted|opt)\b/is;
function findDecision({ headings, blocks }) {
    const heading = headings.find(({ text }) => DECISION.test(text));
    if (heading)
        return decisionUnder(heading, blocks);
    const stated = blocks.find(({ block }) => {
        const text = block.type === 'paragraph' ? blockText([block]) : '';
        return LABELLED.test(text) || Y_STATEMENT.test(text);
    });
    return stated && { lead: '', headings: stated.headings.map(({ text }) => text), blocks: [stated] };
}
// What stands under sub-headings is mostly consequences; only where nothing stands above them do they hold the decision.
function decisionUnder(heading, all) {
    const section = all.filter(({ headings }) => headings.includes(heading));
    const own = section.filter(({ headings }) => headings.at(-1) === heading);
    const first = [...own, ...section].find((part) => !part.isIgnored && blockText([part.block]) !== '');
    const innermost = first?.headings.at(-1) ?? heading;
    const above = first?.headings ?? [heading];
    return {
        lead: DECISION.exec(heading.text)?.[1] ?? '',
        headings: above.map(({ text }) => text),
        blocks: section.filter(({ headings }) => headings.at(-1) === innermost),
    };
}
// Each line of a status, with the part of the document in which it stands.
function statusesIn(root, { headings, blocks }, { status }) {
    const inFrontMatter = (status ?? '').split('\n').map((text) => ({ text, node: root.children[0] ?? root }));
    const inHeadings = headings.map(({ text, node }) => ({ text: STATUS.exec(text)?.[1] ?? '', node }));
    const inBlocks = blocks.flatMap(({ block, headings: above }) => {
        const lines = linesOfBlock(block);
        const isOwn = above.some(({ text }) => STATUS.test(text));
        const found = isOwn ? lines : above.length === 0 ? lines.filter((line) => /^status\s*:/i.test(line)) : [];
        return found.map((text) => ({ text, node: block }));
    });
    return [...inFrontMatter, ...inHeadings, ...inBlocks].filter(({ text }) => text.trim() !== '');
}
function composeRule(name, { lead, blocks }, { path, options, problems }) {
    const kept = blocks.filter(({ block, isIgnored }) => !isIgnored && block.type !== 'definition');
    const said = decisionText(kept);
    const [first, last] = [kept[0], kept.at(-1)];
    const words = blockText(said.map(({ block }) => block), problems.addHidden);
    const body = lead && words ? `${lead.replace(/[.:]$/, '')}. ${words}` : words || lead;
    if (!first || !last || !body)
        return undefined;
    for (const { block } of said)
        problems.checkInvisible(block);
    const own = (0,extract_directives/* directivesIn */.WS)(first.block).find((directive) => directive.name === 'type');
    const { paths = [] } = options;
    return {
        path,
        startLine: (0,markdown/* linesOf */.D)(first.block).startLine,
        endLine: (0,markdown/* linesOf */.D)(last.block).endLine,
        section: name,
        memoryType: own?.memoryType ?? first.memoryType ?? options.memoryType ?? 'architecture',
        paths,
        body,
        content: composeContent({ prefix: `[${name}] `, paths, body }),
    };
}
// The first paragraph, and what completes it: a list after a colon, the reason of a chosen option.
function decisionText(blocks) {
    const from = blocks.findIndex(({ block }) => blockText([block]) !== '');
    const [first, ...rest] = from < 0 ? [] : blocks.slice(from);
    if (!first)
        return [];
    const text = blockText([first.block]);
    const isBare = /^chosen option\b/i.test(text) && !/\b(?:because|since|as|due to|so that|in order)\b/i.test(text);
    const next = rest[0];
    if (next && isBare && next.block.type === 'paragraph')
        return [first, next];
    if (!/[:：]$/.test(text))
        return [first];
    const to = rest.findIndex(({ block }) => isExample(block) || blockText([block]) !== '');
    return [first, ...rest.slice(0, to + 1)];
}

;// CONCATENATED MODULE: ./build/extract/document-problems.js



/** What is found wrong with a Markdown document while it is read. None of it keeps its rules from being taken. */
class DocumentProblems {
    found = [];
    #source;
    #checked = new Set();
    constructor(source) {
        this.#source = source;
    }
    add(code, message, node) {
        const { path } = this.#source;
        this.found.push({ code, severity: 'warning', message, path, line: (0,markdown/* linesOf */.D)(node).startLine });
    }
    /** Reports HTML that hides what it holds. */
    addHidden = (node) => {
        this.add('hidden-text', 'HTML hides text here, and what it hides was left out. Remove it, or show it.', node);
    };
    /** Looks for characters that no reader sees, once in a node. */
    checkInvisible(node) {
        const { start, end } = node.position ?? {};
        const { hidden } = stripInvisible(this.#source.text.slice(start?.offset, end?.offset));
        if (hidden.length === 0 || this.#checked.has(node))
            return;
        this.#checked.add(node);
        const message = `Characters that no reader sees were left out: ${hidden.join(', ')}. Remove them.`;
        this.add('hidden-text', message, node);
    }
    /** Looks for directives inside a block that are unknown, or that speak of more than the block. */
    checkDirectives(block) {
        for (const node of (0,extract_directives/* htmlIn */.v0)(block)) {
            for (const directive of (0,extract_directives/* readDirectives */.Vl)(node.value)) {
                const { name } = directive;
                if (name === 'unknown')
                    this.add('unknown-directive', directive.message, node);
                if (name !== 'ignore-start' && name !== 'ignore-end')
                    continue;
                const message = `\`nectr:${name}\` does nothing inside a list or a paragraph: put it on a line of its own, not indented.`;
                this.add('misplaced-directive', message, node);
            }
        }
    }
}

// EXTERNAL MODULE: ./build/yaml.js + 1 modules
var yaml = __webpack_require__(174);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/extract/globs.js
const EVERYTHING = new Set(['', '*', '**', '**/*', '**/**', '**/*.*', '*.*', '.', './']);
/**
 * The globs of a text that has commas between them, as the tools read it: a comma inside braces is part of its glob, and
 * each glob may stand in quotes.
 */
function splitGlobs(text) {
    const parts = [];
    let depth = 0;
    let part = '';
    for (const character of text) {
        if (character === '{')
            depth++;
        if (character === '}')
            depth--;
        if (character === '\n' || (character === ',' && depth <= 0)) {
            parts.push(part);
            part = '';
        }
        else
            part += character;
    }
    // A brace that is never closed is no brace, and would hold all commas after it.
    const whole = depth > 0 ? text.split(/[,\n]/) : [...parts, part];
    return whole.map((glob) => unquote(glob.trim())).filter((glob) => glob !== '');
}
function unquote(text) {
    const quote = text.charAt(0);
    const isQuoted = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote);
    return isQuoted ? text.slice(1, -1).trim() : text;
}
/** Whether these globs match every file, so that they name no scope. */
function matchesEverything(globs) {
    const excludes = globs.some((glob) => glob.startsWith('!'));
    return !excludes && globs.some((glob) => EVERYTHING.has(fromRoot(glob)));
}
/** The globs as they stand in a text, from the root of the repository, each once; none where they match every file. */
function tidyGlobs(globs) {
    return matchesEverything(globs) ? [] : [...new Set(globs.map(fromRoot).filter(Boolean))];
}
/** The globs of a document that speaks of folders only: each of its globs within each folder. */
function withinFolders(folders, globs) {
    if (folders.length === 0 || globs.length === 0)
        return [...folders, ...globs];
    return folders.flatMap((folder) => globs.map((glob) => withinFolder(folder.replace(/\*\*$/, ''), glob)));
}
function withinFolder(folder, glob) {
    const [not, path] = glob.startsWith('!') ? ['!', glob.slice(1)] : ['', glob];
    return path.startsWith(folder) ? glob : `${not}${folder}${path}`;
}
function fromRoot(glob) {
    return glob.trim().replace(/^(?:\.?\/)+/, '');
}

// EXTERNAL MODULE: ./build/extract/rule.js
var rule = __webpack_require__(3494);
;// CONCATENATED MODULE: ./build/extract/front-matter-forms.js



const front_matter_forms_text = (key) => schemas/* string */.YjP({ error: `\`${key}\` is a text: put quotes around it.` }).nullish();
const isTrue = (key) => schemas/* boolean */.zMY({ error: `\`${key}\` is \`true\` or \`false\`, without quotes.` }).nullish();
const oneOf = (values) => schemas/* enum */.k5n(values, { error: `Use one of ${values.join(', ')}.` });
function globs(key, what = 'globs') {
    const error = `\`${key}\` is a list of ${what}, or ${what} with commas between them.`;
    const one = schemas/* string */.YjP().transform(splitGlobs);
    return schemas/* union */.KCZ([one, schemas/* array */.YOg(one)], { error })
        .nullish()
        .transform((found) => found?.flat() ?? []);
}
// A person and a machine that writes rules for several tools both leave keys of other tools in: they mean nothing here.
function map(shape) {
    return schemas/* object */.Ikc(shape, { error: 'Front matter is a map of keys and values.' });
}
const BY_REQUEST = 'its tool applies it only where an agent or a person asks for it';
const NO_GLOBS = 'it is tied to files, but its front matter names none';
// Cursor: what applies always is about every file, and so are no globs.
const cursor = map({ alwaysApply: isTrue('alwaysApply'), globs: globs('globs') }).transform(({ alwaysApply, globs }) => {
    if (alwaysApply)
        return {};
    return globs.length > 0 ? { globs } : { leftOut: BY_REQUEST };
});
/** How each tool's front matter is read. A tool that knows no globs, or reads a file whatever stands above it, has none. */
const FORMS = {
    nectr: map({
        memory_type: oneOf(rule/* MEMORY_TYPES */.op).optional(),
        paths: globs('paths'),
    }).transform(({ memory_type: memoryType, paths }) => ({
        ...(memoryType && { memoryType }),
        globs: paths,
    })),
    cursor,
    trae: cursor,
    // `globs` is what Claude Code itself was known to read before `paths`.
    claude: map({ paths: globs('paths'), globs: globs('globs') }).transform(({ paths, globs }) => ({ globs: [...paths, ...globs] })),
    cline: map({ alwaysApply: isTrue('alwaysApply'), paths: globs('paths') }).transform(({ alwaysApply, paths }) => (alwaysApply ? {} : { globs: paths })),
    copilot: map({ applyTo: globs('applyTo'), excludeAgent: globs('excludeAgent', 'agents') }).transform(({ applyTo, excludeAgent }) => excludeAgent.includes('code-review')
        ? { leftOut: '`excludeAgent` keeps it from code reviews' }
        : { globs: applyTo }),
    windsurf: map({
        trigger: oneOf(['always_on', 'glob', 'model_decision', 'manual']).nullish(),
        globs: globs('globs'),
    }).transform(({ trigger, globs }) => {
        if (trigger === 'model_decision' || trigger === 'manual')
            return { leftOut: BY_REQUEST };
        return trigger === 'glob' ? scoped(globs) : {};
    }),
    kiro: map({
        inclusion: oneOf(['always', 'fileMatch', 'manual', 'auto']).nullish(),
        fileMatchPattern: globs('fileMatchPattern'),
    }).transform(({ inclusion, fileMatchPattern }) => {
        if (inclusion === 'manual' || inclusion === 'auto')
            return { leftOut: BY_REQUEST };
        return inclusion === 'fileMatch' ? scoped(fileMatchPattern) : {};
    }),
    augment: map({
        type: oneOf(['always_apply', 'agent_requested', 'manual']).nullish(),
    }).transform(({ type }) => (type && type !== 'always_apply' ? { leftOut: BY_REQUEST } : {})),
    record: map({ status: front_matter_forms_text('status'), title: front_matter_forms_text('title') }).transform(({ status, title }) => ({ ...(status && { status }), ...(title && { title }) })),
};
/** What a tool makes of a file without front matter. */
function withoutFrontMatter(form) {
    return form === 'cursor' ? { leftOut: BY_REQUEST } : {};
}
function scoped(globs) {
    return globs.length > 0 ? { globs } : { leftOut: NO_GLOBS };
}

;// CONCATENATED MODULE: ./build/extract/front-matter-rescue.js

const GLOB_KEYS = new Set(['globs', 'paths', 'applyTo', 'fileMatchPattern']);
const TEXT_KEYS = new Set(['description', 'status', 'title', 'name']);
/**
 * Front matter as YAML where people and tools write what is none: `globs: *.ts, src/**`, which YAML takes for an alias.
 * Every line stays where it is.
 */
function rescueYaml(text) {
    let isInGlobs = false;
    const lines = text.split('\n').map((line) => {
        const [, key = '', space = '', rest = ''] = /^([A-Za-z_-]+):([ \t]*)(.*)$/s.exec(line) ?? [];
        if (key) {
            const value = rest.trim();
            isInGlobs = GLOB_KEYS.has(key) && value === '';
            if (space === '' && value !== '')
                return GLOB_KEYS.has(key) ? `${key}: ${rescueGlobs(value)}` : line;
            if (GLOB_KEYS.has(key))
                return value === '' ? line : `${key}: ${rescueGlobs(value)}`;
            return TEXT_KEYS.has(key) && needsQuotes(value) ? `${key}: ${JSON.stringify(value)}` : line;
        }
        const [, dash, item] = /^([ \t]*- +)(\S.*)$/s.exec(line) ?? [];
        if (!isInGlobs || !dash || !item || !needsQuotes(item.trim()))
            return line;
        return `${dash}${JSON.stringify(item.trim())}`;
    });
    return lines.join('\n');
}
function rescueGlobs(value) {
    const bare = withoutComment(value);
    const [first, last] = [bare.charAt(0), bare.charAt(bare.length - 1)];
    if (first === '[' && last === ']')
        return JSON.stringify(splitGlobs(bare.slice(1, -1)));
    if (first === '"' || first === "'")
        return isClosed(bare) ? JSON.stringify(splitGlobs(bare)) : value;
    return needsQuotes(bare) ? JSON.stringify(bare) : value;
}
function isClosed(text) {
    return text.split(text.charAt(0)).length % 2 === 1;
}
// What may not begin a plain text in YAML, and what would end it.
function needsQuotes(value) {
    if (value.startsWith('{'))
        return !value.includes(': ');
    // A list may go on in the next lines; a glob such as `[id]/**` does not.
    if (value.startsWith('['))
        return value.includes(']') && !value.endsWith(']');
    if (value.startsWith('"') || value.startsWith("'"))
        return false;
    return /^[*!&%@`\],}]/.test(value) || value.includes(': ') || value.endsWith(':');
}
function withoutComment(value) {
    const at = value.indexOf(' #');
    return (at < 0 ? value : value.slice(0, at)).trim();
}

;// CONCATENATED MODULE: ./build/extract/front-matter.js




/**
 * Reads a document's front matter as its tool does. What can't be read is a problem, and the document's rules are then
 * taken without it: leaving them out in silence would be worse.
 */
function readFrontMatter(root, path, form) {
    const node = root.children[0];
    if (node?.type !== 'yaml')
        return { frontMatter: withoutFrontMatter(form), problems: [] };
    const firstLine = (0,markdown/* linesOf */.D)(node).startLine + 1;
    const asWritten = readYaml({ text: node.value, path, firstLine }, form);
    if ('frontMatter' in asWritten)
        return { ...asWritten, problems: [] };
    const rescued = readYaml({ text: rescueYaml(node.value), path, firstLine }, form);
    if ('frontMatter' in rescued)
        return { ...rescued, problems: [] };
    return { frontMatter: {}, problems: asWritten.problems.map(asBroken) };
}
function readYaml(source, form) {
    const { file, problems } = (0,yaml/* parseYaml */.h)(source);
    if (!file)
        return { problems };
    const read = FORMS[form].safeParse(file.value ?? {});
    if (read.success)
        return { frontMatter: read.data };
    return { problems: (0,yaml/* schemaProblems */.I)(read.error, file, { path: source.path, code: '' }) };
}
function asBroken(problem) {
    const message = `The front matter can't be read, and the rules below were taken without it: ${problem.message}`;
    return { ...problem, code: 'broken-front-matter', severity: 'warning', message };
}

// EXTERNAL MODULE: ./build/extract/ignore-file.js
var ignore_file = __webpack_require__(9077);
;// CONCATENATED MODULE: ./build/extract/units.js
/** All of them. */
const UNIT_KINDS = ['heading', 'sentence', 'item', 'more', 'row', 'code', 'tree'];
/** Whether a unit is nested, at any depth, in the item at a place among the units. */
function isInside(unit, place, units) {
    for (let at = unit.parent; at >= 0; at = units[at]?.parent ?? -1)
        if (at === place)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/extract/classify/heading-topics.js
/** What a heading may say that its section is about. */
const HEADING_TOPICS = [
    {
        name: 'map',
        phrases: 'structure, layout, organization, organisation, directory, directories, folder, folders, where, map, tree, packages, modules, ' +
            'crates, files, workspace, workspaces, monorepo, navigating, navigation, codebase, repository, project, projects, code map',
    },
    {
        name: 'architecture',
        phrases: 'architecture, architectural, design, how it works, overview, internals, data flow, dataflow, component, components, ' +
            'big picture, concept, concepts, pipeline, lifecycle, infrastructure, system, systems, flow, boundary, boundaries, invariant, ' +
            'invariants, decision, decisions, what this is, what it is, background, relationship',
    },
    {
        name: 'norm',
        phrases: 'guide, guidance, guideline, guidelines, rule, rules, convention, conventions, standard, standards, style, styles, practice, ' +
            "practices, principle, principles, naming, format, formatting, requirement, requirements, checklist, do, dos, do's, don't, " +
            "don'ts, donts, policy, policies, coding, code, quality, pattern, patterns, gotchas, accessibility, error, errors, handling, " +
            'import, imports, type, types, typing, comment, comments, documentation, docs, dependency, dependencies, performance, logging, ' +
            'validation, pitfall, pitfalls, mistake, mistakes, preference, preferences, philosophy, important, critical, instruction, ' +
            'instructions, anti-pattern, anti-patterns, antipatterns, recommended, recommendations, recommendation, constraints, avoid, never',
    },
    {
        name: 'setup',
        phrases: 'set up, setting up, setup, install, installing, installation, getting, started, starting, prerequisite, prerequisites, ' +
            'environment, build, building, running, run, development, local, locally, debug, debugging, command, commands, script, ' +
            'scripts, usage, quick start, quickstart, clone, cloning, workflow, tool, tools, tooling, before you, configure, ' +
            'configuration, configuring, ide, editor, docker, how to, update, updating, step, steps, worktree, worktrees, benchmark, ' +
            'benchmarks, requirements, devcontainer',
    },
    {
        name: 'release',
        phrases: 'release, releases, releasing, publish, publishing, deploy, deployment, deploying, version, versions, versioning, changelog, ' +
            'changelogs, changeset, changesets, backport, backports, backporting',
    },
    {
        name: 'community',
        phrases: 'community, contact, help, support, question, questions, issue, issues, bug, bugs, report, reporting, reports, conduct, ' +
            'license, licence, cla, certificate, origin, thanks, thank, financial, sponsor, sponsors, sponsoring, who, welcome, ' +
            'introduction, about, resource, resources, link, links, reading, reference, references, further, acknowledgments, ' +
            'acknowledgements, credits, faq, moderation, member, members, collaborator, collaborators, onboarding, ways, ideas, ' +
            'suggesting, suggestions, feature request, feature requests, good first, looking for, discussion, discussions, translation, ' +
            'translations, see also, more information, why',
    },
    {
        name: 'test',
        phrases: 'test, tests, testing, coverage, spec, specs, assertion, assertions, mock, mocks, mocking, fixture, fixtures',
    },
    {
        name: 'pr',
        phrases: 'pull, pr, prs, commit, commits, message, messages, branch, branches, branching, merge, merging, review, reviews, reviewing, ' +
            'submit, submitting, submission, patch, patches, scope, subject, body, footer, git',
    },
    {
        name: 'security',
        phrases: 'security, secret, secrets, auth, authentication, authorization, permission, permissions, vulnerability, vulnerabilities, injection',
    },
    { name: 'example', phrases: 'example, examples, sample, samples, demo, output, template' },
];

;// CONCATENATED MODULE: ./build/extract/classify/sentence-topics.js
/** What words may speak of in a sentence. */
const SENTENCE_TOPICS = [
    {
        name: 'must',
        phrases: 'must, shall, have to, has to, need to, needs to, required, mandatory, obligatory, requires, require',
    },
    {
        name: 'should',
        phrases: 'should, ought to, recommend, recommended, recommends, expected to, supposed to, encourage, encouraged, ideally',
    },
    {
        name: 'never',
        phrases: "never, must not, mustn't, do not, don't, dont, does not, shouldn't, should not, may not, cannot, can not, can't, forbidden, " +
            'prohibited, not allowed, disallowed, not permitted, not be, not acceptable, not accepted',
    },
    {
        name: 'avoid',
        phrases: 'avoid, avoids, avoided, avoiding, refrain, discouraged, instead of, rather than',
    },
    { name: 'prefer', phrases: 'prefer, preferred, prefers, preferably, favor, favour' },
    { name: 'always', phrases: 'always, only' },
    { name: 'every', phrases: 'every, each, all, any, no' },
    {
        name: 'limit',
        phrases: 'at least, at most, no longer than, no more than, not use, not have, not add, not include, not contain',
    },
    { name: 'ensure', phrases: 'ensure, make sure, be sure, take care, remember to, verify that, ensures' },
    { name: 'we', phrases: "we, our, us, we're, we've, we'll" },
    {
        name: 'we-do',
        phrases: "we use, we follow, we prefer, we avoid, we require, we do, we don't, we try, we want, we keep, we write, we name, we aim, " +
            'we have, we also, we only, we never, we always, we expect, we adhere, we generally, we strive',
    },
    { name: 'you', phrases: "you, your, you're, you've, you'll, you'd, yourself" },
    {
        name: 'you-can',
        phrases: "you can, you may, you could, you might, you will, you'll, you want, you'd, you are, you're, you have",
    },
    { name: 'i', phrases: "i, me, i'm, i've, i'll, my" },
    {
        name: 'thanks',
        phrases: 'thank, thanks, welcome, happy, glad, excited, great, appreciate, appreciated, feel free, hesitate, love, appreciates, grateful',
    },
    {
        name: 'run',
        phrases: 'run, running, runs, execute, install, installed, clone, build, compile, start, launch, download, setup, set up, installing, ' +
            'installation, fork, checkout, open, navigate, executing, building',
    },
    {
        name: 'is-what',
        phrases: ['is', 'are']
            .flatMap((be) => `a,an,the,responsible,used,in charge,where,defined,stored,located,built,implemented,written,based,designed,generated,called,
        organized,organised,split,handled,kept`
            .split(/,\s*/)
            .map((what) => `${be} ${what}`))
            .join(', '),
    },
    {
        name: 'verb-s',
        phrases: 'contain, contains, hold, holds, provide, provides, define, defines, implement, implements, handle, handles, manage, manages, ' +
            'expose, exposes, live, lives, owns, wraps, return, returns, takes, calls, uses, store, stores, produces, consumes, describes, ' +
            'represents, includes, consists, depends, reads, writes, parses, converts, generates, creates, computes, knows, sends, ' +
            'receives, emits, keeps, resolves, maps, tracks, supports, guarantees',
    },
    {
        name: 'located',
        phrases: [
            'live',
            'lives',
            'located',
            'resides',
            'found',
            'stored',
            'placed',
            'goes',
            'go',
            'belongs',
            'belong',
            'sits',
            'kept',
            'defined',
        ]
            .flatMap((verb) => ['in', 'under', 'at', 'inside', 'within', 'into', 'next to', 'alongside'].map((where) => `${verb} ${where}`))
            .join(', '),
    },
    {
        name: 'see-any',
        phrases: 'see, refer to, check out, for more details, for more information, for more info, for further details, for further information, ' +
            'more details, more information, learn more, read more, consult, visit',
    },
    {
        name: 'because',
        phrases: 'because, since, so that, in order to, otherwise, as a result, therefore, this is, this means, this makes, this helps, ' +
            'this ensures, this allows, this lets, to avoid, to ensure, to prevent, to keep',
    },
    { name: 'example', phrases: 'for example, for instance, e g, i e, example, examples, such as, like this' },
    { name: 'following', phrases: 'following, below, above, as follows, these, here' },
    {
        name: 'pr',
        phrases: 'pull request, pull requests, pr, prs, merge request, merge requests, commit, commits, branch, branches, changelog, review, ' +
            'reviewer, reviewers, reviews, rebase, squash, merge, merged, patch, patches',
    },
    {
        name: 'issue',
        phrases: 'issue, issues, bug, bugs, discussion, discussions, report, reporting, slack, discord, chat, forum, email, e-mail, ' +
            'mailing list, community, maintainer, maintainers, contributor, contributors, newcomers, question, questions, contribution, ' +
            'contributions, contributing, feedback, ideas',
    },
    {
        name: 'legal',
        phrases: 'license, licence, licensed, copyright, cla, dco, sign-off, signed-off, code of conduct, agree, agreement, intellectual',
    },
    {
        name: 'agent',
        phrases: 'agent, agents, ai, llm, llms, claude, copilot, codex, user, ask, tell, session, prompt, asked',
    },
    { name: 'test', phrases: 'test, tests, testing, tested, coverage, spec, specs' },
    {
        name: 'style',
        phrases: 'name, names, named, naming, camelcase, snake_case, pascalcase, kebab-case, indent, indentation, space, spaces, tab, tabs, ' +
            'line, lines, import, imports, function, functions, method, methods, class, classes, variable, variables, constant, ' +
            'constants, type, types, comment, comments, doc, docs, docstring, docstrings, format, formatted, formatting, lint, linter, ' +
            'linting, style, prefix, suffix, lowercase, uppercase',
    },
    {
        name: 'release',
        phrases: 'release, releases, released, releasing, publish, published, publishing, deploy, deployed, deployment, version, versions, ' +
            'versioning, bump, tag, tags, tagged',
    },
    { name: 'will', phrases: "will, would, we'll, you'll, won't" },
    { name: 'can', phrases: 'can, may, might, could' },
    { name: 'past', phrases: 'was, were, had, did, been' },
    {
        name: 'good',
        phrases: 'good, better, best, bad, wrong, correct, clear, concise, consistent, simple, meaningful, descriptive, appropriate, consistently',
    },
];

;// CONCATENATED MODULE: ./build/extract/classify/lexicon.js


/** Finds what the words of a sentence speak of. */
const SENTENCES = compileLexicon(SENTENCE_TOPICS);
/** Finds what a heading speaks of. */
const HEADINGS = compileLexicon(HEADING_TOPICS);
const NO_PHRASES = [];
function compileLexicon(topics) {
    const byFirst = new Map();
    for (const { name, phrases } of topics) {
        for (const phrase of phrases.split(/,\s*/)) {
            const [first = '', ...rest] = phrase.split(' ');
            byFirst.set(first, [...(byFirst.get(first) ?? []), { words: rest, topic: name }]);
        }
    }
    const topicsOf = (words) => {
        const found = [];
        for (let at = 0; at < words.length; at++) {
            for (const phrase of byFirst.get(words[at] ?? '') ?? NO_PHRASES)
                if (!found.includes(phrase.topic) && goesOn(phrase.words, words, at + 1))
                    found.push(phrase.topic);
        }
        return found;
    };
    return { names: topics.map(({ name }) => name), topicsOf };
}
function goesOn(phrase, words, from) {
    for (let at = 0; at < phrase.length; at++)
        if (words[from + at] !== phrase[at])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/extract/antecedent.js

// "This repository", "these guidelines": what is meant stands before every reader.
const antecedent_POINTS_BACK = /^(?:(?:and|but|so|also|however|note that|note:|in this case,?|if (?:so|not|you do)) )*(?:this|that|these|those|they|their|its?|he|she|such|both|the (?:former|latter|above|same|other|others|rest)|neither|either|another|others?|as such|likewise|similarly|otherwise|instead|for (?:example|instance)|e\.g\.|in (?:this|that|these|those|such|other) \w+|for (?:this|that|these) \w+|the (?:first|second|third|fourth|last|next|previous) (?:is|one|of))(?![\w-])/i;
const SELF_EXPLAINING = /^(?:this|these) (?:repo(?:sitory)?|project|document|guide(?:lines?|s)?|package|library|code ?base|file|folder|directory|section|module|crate|page|workspace|monorepo|app(?:lication)?|rules?|conventions?|tool|action|service|repo's|project's|team|sdk|style guide)\b/i;
/** Whether a text speaks of something that only the text before it names: "It also manages overlays". */
function needsAntecedent(text) {
    return antecedent_POINTS_BACK.test(text) && !SELF_EXPLAINING.test(text);
}
// "If it fails", "To do so", "In addition to that".
const CLAUSE_POINTS_BACK = /^(?:(?:once|when|if|after|before|while|until|unless|since|because|as|though|although) (?:this|that|those|these|it|they|she|he|its|their|so|not)\b|(?:to|by|when|before|after|for|in) do(?:ing)? (?:this|that|so|it)\b|(?:in addition|due|thanks|contrary|next|similar) to (?:this|that|these|those|them|it)\b|(?:with|from|because of|to achieve|to avoid|to work around) (?:this|that|these|those|them|it)\b|if (?:you|we|they) (?:can(?:not|['’]t)?|do(?:n['’]t| not)?|must|have to|are(?:n['’]t| not)?)(?= ?[,(])|(?:one|each|all|any|none|some|most|many|several) of (?:these|those|them|which)\b|(?:one|the (?:one|first|second|third|other|latter|former)) (?:is|has|was|does|can|will)\b|the same (?:goes|applies|holds|is true)\b|why\?|or$|where the\b|which\b|in (?:both|either|all) cases\b)/i;
const OF_WHAT_FOLLOWS = /^(?:(?:\w+ )?it(?:['’]s| is| would be| may be| can be| should be)?(?: \w+)? (?:important|recommended|best|good|better|okay|ok|fine|essential|crucial|necessary|possible|preferred|preferable|required|forbidden|allowed|encouraged|discouraged|advised|expected|eas(?:y|ier)|hard(?:er)?|useful|helpful|common|clear|unclear|sensible|safe)\b(?! (?:by|in) default)[^.]* (?:to|that|if|when|for|practice|idea)\b|when (?:it|it['’]s) (?:comes|(?:not )?(?:possible|clear|necessary|needed))\b|(?:if|when|since) (?:this|these) (?:prs?|pull requests?|changes?|patch(?:es)?|commits?|issues?|is (?:your|an?|the))\b|(?:that|this) said,)/i;
// They say that something stands before, and what it is helps; without it they still make sense.
const LINKS_BACK = /^(?:but|however|yet|nevertheless|nonetheless|conversely|on the other hand|in contrast|therefore|thus|hence|consequently|as a result|so,|then|that said|even so)(?![\w-])|^where [a-z]+ (?!possible)|^(?:this|these) (?:package|library|file|folder|directory|section|module|crate|app(?:lication)?|rules?|tool|action|service)\b/i;
// "Fix any of those errors": they were named just before.
const SPEAKS_OF_BEFORE = /\b(?:of|with|for|in|from|to|than|by|between) (?:those|these) (?:two|three|[a-z]+s)\b(?! (?:that|which|who|where|in|of)\b)|\bfrom one (?:on)?to the other\b|\b(?:one|any|each|all|both|either|some|none) of (?:these|those|them)\b|^as (?:the name says|mentioned|said|noted)\b/i;
// The sentence before it ended in a block of code.
const GOES_ON = /^(?:and|where|so|with|but|or|which|to)\b/;
const MAX_LENGTH = 400;
const MOST_ITEMS = 200;
/**
 * The words before a unit without which it can't be understood: its neighbour's in the same paragraph or list, else those
 * of the paragraph before it. Empty where it needs none; nothing where they are not to be had.
 */
function antecedentOf(index, units) {
    const unit = units[index];
    if (!unit || unit.kind === 'row')
        return '';
    const need = needOf(unit);
    if (need === 'none' || (need === 'some' && unit.kind !== 'sentence'))
        return '';
    const found = findAntecedent(index, units);
    return need === 'some' ? (found ?? '') : found;
}
// "These are banned:" speaks of what follows, "It must:" and "Their names are:" of what stands before.
const LEADS_BACK = /^(?:it(?! is\b|['’]s\b)|its|they|their|he|she|this (?:is (?!an?\b|the\b|our\b)|means|includes|has|can|makes|requires|also|works|will|in turn)|in this case|in that case)\b/i;
/** The words before the paragraph that leads in an item, where it can't be understood without them. */
function antecedentOfLeadIn(index, units) {
    const leadIn = units[index]?.leadIns[0];
    if (leadIn === undefined || !LEADS_BACK.test(leadIn))
        return '';
    let at = index;
    while (at > 0 && at > index - MOST_ITEMS && !(units[at]?.kind === 'sentence' && units[at]?.isLabel))
        at--;
    // The first words of a section speak of its heading.
    if (units[at - 1]?.section !== units[at]?.section || units[at - 1]?.kind === 'heading')
        return '';
    return findAntecedent(at, units);
}
function needOf({ kind, text }) {
    const words = text.replace(/^[(“"‘']+/, '');
    if (OF_WHAT_FOLLOWS.test(words))
        return 'none';
    if (needsAntecedent(words) || CLAUSE_POINTS_BACK.test(words))
        return 'all';
    if (kind === 'sentence' && GOES_ON.test(words))
        return 'all';
    return LINKS_BACK.test(words) || SPEAKS_OF_BEFORE.test(words) ? 'some' : 'none';
}
function findAntecedent(index, units) {
    const unit = units[index];
    const said = [];
    for (let at = index - 1; unit && at >= 0; at--) {
        const before = units[at];
        if (!before || before.section !== unit.section || before.kind === 'heading')
            break;
        // What stands beside it is meant, not what is nested in that.
        if (before.kind !== unit.kind && before.kind !== 'sentence' && at !== unit.parent)
            continue;
        if (before.level > unit.level)
            continue;
        if (before.isLabel)
            return said.length === 0 && unit.leadIns.length > 0 ? '' : undefined;
        const words = withoutDangling(before.text);
        if (words === '' || namesExample(words))
            return undefined;
        said.unshift(withStop(words));
        if (said.join(' ').length > MAX_LENGTH)
            return undefined;
        if (needOf(before) === 'none')
            return said.join(' ');
    }
    return undefined;
}
const ADDS = /^(?:also|additionally|furthermore|moreover|besides|in addition|and|finally|lastly)(?:, | )(?=\S)(?!to\b|of\b)/i;
/** A sentence without the word that joins it to the one before: "Also, sign your commits." */
function withoutJoint(text) {
    const rest = text.replace(ADDS, '');
    return rest === text ? text : rest.charAt(0).toUpperCase() + rest.slice(1);
}
/** The text with a mark that ends it. */
function withStop(text) {
    return /[.!?:;…。！？：]["'”’)\]]*$/u.test(text) ? text : `${text}.`;
}

// EXTERNAL MODULE: ./build/extract/classify/verbs.js
var verbs = __webpack_require__(5763);
;// CONCATENATED MODULE: ./build/extract/classify/beginnings.js


const NONE = [];
const MIN_LABEL_WORDS = 5;
/** The types of memories that can begin with a unit, whatever stands around it. */
function beginningsOf({ kind, text, isLabel }) {
    if (kind === 'code')
        return NONE;
    if (kind === 'tree')
        return ['project_map'];
    if (kind === 'heading') {
        if (isStatement(text))
            return text.startsWith('`') ? ['project_rule', 'project_map'] : ['project_rule'];
        return text.startsWith('`') ? ['project_map'] : NONE;
    }
    // A name under which items stand is no statement, and "Never:" is none without them.
    const mayBegin = !isLabel || (/[:：]$/.test(text) && text.split(' ').length >= MIN_LABEL_WORDS);
    return mayBegin ? rule/* MEMORY_TYPES */.op : NONE;
}
const NEGATIVE = /^(?:do not|don['’]t|never|no|always|only)\b/i;
// "Avoid plagiarism", "Never call `push -f`": a heading that says what is to be done. One that names a subject is none.
function isStatement(heading) {
    const words = heading.toLowerCase().split(' ');
    return words.length > 1 && (verbs/* VERBS */.h.has(words[0] ?? '') || NEGATIVE.test(heading));
}

;// CONCATENATED MODULE: ./build/extract/classify/traits.js






/** What a unit is like in the shortest form: `n`, a norm; `v`, an order, or `i`, an indirect one; `c`, code. */
const SHAPES = ['', 'n'].flatMap((norm) => ['', 'v', 'i'].flatMap((order) => ['', 'c'].map((code) => `${norm}${order}${code}`)));
/** What a unit is shows in its beginning; past this only time is spent. */
const MOST_CHARACTERS = 600;
const MOST_WORDS = 60;
const WORD = /`[^`]*`|[\p{L}\d_]+(?:['’-][\p{L}\d_]+)*|[:;?!]/gu;
// The same for most texts, in half the time.
const ASCII_WORD = /`[^`]*`|[a-z\d_]+(?:['-][a-z\d_]+)*|[:;?!]/g;
const NON_ASCII = /[^\0-\x7f]/;
/** The words of a text, as the lexicon knows them. */
function wordsOf(text) {
    const beginning = text.slice(0, MOST_CHARACTERS).toLowerCase();
    const isAscii = !NON_ASCII.test(beginning);
    const words = beginning.match(isAscii ? ASCII_WORD : WORD) ?? [];
    if (words.length > MOST_WORDS)
        words.length = MOST_WORDS;
    for (const [at, word] of words.entries()) {
        if (word.startsWith('`'))
            words[at] = '`';
        else if (!isAscii)
            words[at] = word.replaceAll('’', "'");
    }
    return words;
}
const NORMATIVE = new Set(['must', 'should', 'never', 'avoid', 'prefer', 'ensure', 'always', 'limit']);
/** Reads what the words of a unit are like. */
function readTraits(unit, topicsOfPhrases = readTopics) {
    const { text } = unit;
    const words = wordsOf(text);
    const topics = SENTENCES.topicsOf(words);
    const isDemanded = unit.kind === 'item' && !unit.isLabel && DEMANDS.test(unit.leadIns.at(-1)?.slice(-MOST_DEMAND) ?? '');
    const isOrder = verbs/* VERBS */.h.has(words[0] ?? '');
    const isIndirect = !isOrder && isIndirectOrder(text.slice(0, MOST_CHARACTERS));
    const isNormative = isDemanded || words[0] === 'no' || topics.some((topic) => NORMATIVE.has(topic));
    const startsWithCode = text.startsWith('`');
    return {
        beginnings: beginningsOf(unit),
        words,
        topics,
        leadInTopics: unit.leadIns.length > 0 ? topicsOfPhrases(unit.leadIns) : NO_TOPICS,
        isOrder,
        isIndirectOrder: isIndirect,
        isNormative,
        isDemanded,
        needsAntecedent: needsAntecedent(text),
        endsInColon: isLeadIn(text),
        startsWithCode,
        kind: UNIT_KINDS.indexOf(unit.kind),
        shape: Number(isNormative) * 6 + (isOrder ? 2 : isIndirect ? 4 : 0) + Number(startsWithCode),
        length: text.length,
    };
}
const NO_TOPICS = [];
/** The matters of which phrases speak. */
function readTopics(phrases) {
    return SENTENCES.topicsOf(wordsOf(phrases.join(' ')));
}
// The end of a long phrase says how it leads in.
const MOST_DEMAND = 200;
// What somebody is told to do, rather than the code, may be a step of a procedure: "You should:".
const DEMANDS = /^(?!.*\b(?:you|we|i|person|people|(?:contributor|collaborator|maintainer|reviewer|member|author|user|developer)s?)\b[^,.;:]*:$).*\b(?:must|should|shall|never|do not|don['’]t|may not|cannot|can['’]t|avoid|always)(?: not| never| always| also| only| all| either)?(?:, [^:]{1,40})?\s*:$/i;
const traits_OPENING = /^(?:please|also|then|just|instead|finally|next|always|never|only|and|but|so|simply|importantly|ideally|note:|do)[,:]? ([a-z-]+)/i;
const CLAUSE = /^(?:if|when|whenever|before|after|once|while|unless|for|in|to|as|with|where|whether|because|since|given|instead|otherwise|by|on)\b[^,]{3,140}, (?:please |always |never |also |then |only |simply |just )?([a-z-]+)/i;
const LABEL = /^[^:.!?]{2,50}(?::|\.| [–—-]) (?:(?:please|always|also|only) )?(?:\P{L}*)([a-z-]+)/iu;
function isIndirectOrder(text) {
    return [traits_OPENING, CLAUSE, LABEL].some((pattern) => verbs/* VERBS */.h.has(pattern.exec(text)?.[1]?.toLowerCase() ?? ''));
}

;// CONCATENATED MODULE: ./build/extract/classify/section-traits.js



/** Reads the headings of a section. */
function readSection({ headings, title }) {
    const inner = headings.at(-1)?.text ?? '';
    const words = wordsOf(inner);
    const outer = headings.slice(0, -1).map(({ text }) => wordsOf(text));
    const topics = HEADINGS.topicsOf(words);
    const outerTopics = [...new Set(outer.flatMap((heading) => HEADINGS.topicsOf(heading)))];
    const features = [
        `depth=${Math.min(headings.length, 4)}`,
        ...(inner === '' ? ['h:none'] : [...new Set(words)].map((word) => `h:${word}`)),
        ...[...new Set(outer.flat())].map((word) => `ho:${word}`),
        ...topics.map((topic) => `s:${topic}`),
        ...HEADINGS.topicsOf(wordsOf(title)).map((topic) => `t:${topic}`),
    ];
    if (words.length > 1 && verbs/* VERBS */.h.has(words[0] ?? ''))
        features.push('h-order');
    if (inner.endsWith('?'))
        features.push('h-question');
    return { topics, outerTopics, hasCode: inner.includes('`'), features };
}

;// CONCATENATED MODULE: ./build/extract/classify/reading.js


/** Reads what there is to know of the units of a document before any of them is tagged. */
function readUnits(units, kind) {
    const blockStarts = new Map();
    const sections = new Map();
    for (const [index, { block, section }] of units.entries()) {
        if (!blockStarts.has(block))
            blockStarts.set(block, index);
        if (!sections.has(section))
            sections.set(section, readSection(section));
    }
    // The items of a list have their phrases in common.
    const known = new Map();
    const topicsOfPhrases = (phrases) => {
        const topics = known.get(phrases) ?? readTopics(phrases);
        known.set(phrases, topics);
        return topics;
    };
    const traits = units.map((unit) => readTraits(unit, topicsOfPhrases));
    return { kind, units, traits, sections, blockStarts };
}
/** Whether a unit is the first of its paragraph, list or table. */
function isFirstOfBlock(index, { units, blockStarts }) {
    return blockStarts.get(units[index]?.block ?? -1) === index;
}

;// CONCATENATED MODULE: ./build/extract/classify/constraints.js


/** Whether a tag can stand here at all, whatever speaks for it. */
function mayBe(tag, index, reading, history) {
    const unit = reading.units[index];
    if (!unit)
        return false;
    if (tag === 'more')
        return mayGoOn(unit, index, reading, history);
    if (tag === 'none')
        return unit.kind === 'code' || !(unit.isAsked || reading.traits[index]?.isDemanded);
    if (!reading.traits[index]?.beginnings.includes(tag))
        return false;
    // A list goes on with what leads it in as a whole or not at all.
    return !(unit.kind === 'item' && unit.parent < 0 && isJoined(index, reading, history));
}
// Whether the list of an item goes on with something before the list.
function isJoined(index, reading, { root }) {
    const first = reading.units[root];
    return !isFirstOfBlock(index, reading) && first !== undefined && first.kind !== 'item';
}
const STANDS_ALONE = new Set(['row', 'tree']);
function mayGoOn(unit, index, reading, history) {
    const { units } = reading;
    const { root } = history;
    const [first, before] = [units[root], units[index - 1]];
    if (!first || !before || unit.isApart || unit.kind === 'heading')
        return false;
    if (STANDS_ALONE.has(unit.kind) || STANDS_ALONE.has(first.kind))
        return false;
    if (first.kind === 'item' || first.kind === 'more')
        return isInside(unit, root, units);
    if (unit.kind === 'item' && unit.parent < 0) {
        return isFirstOfBlock(index, reading) ? before.kind !== 'heading' : isJoined(index, reading, history);
    }
    return true;
}

;// CONCATENATED MODULE: ./build/extract/classify/describe-feature.js
const quote = (value) => `“${value}”`;
// What the first part of a feature's name means; what follows it is its value.
const MEANINGS = [
    ['w:', (word) => `the word ${quote(word)}`],
    ['f:', (word) => `it begins with ${quote(word)}`],
    ['f2:', (words) => `it begins with ${quote(words)}`],
    ['hw:', (word) => `the word ${quote(word)}`],
    ['p:', (topic) => `its words (${topic})`],
    ['l:', (topic) => `the words that lead it in (${topic})`],
    ['led-in', () => 'the words that lead it in'],
    ['h:', (word) => `the heading says ${quote(word)}`],
    ['ho:', (word) => `a heading above says ${quote(word)}`],
    ['s:', (topic) => `the heading speaks of ${topic === 'none' ? 'none of the usual matters' : topic}`],
    ['so:', (topic) => `a heading above speaks of ${topic}`],
    ['t:', (topic) => `the title speaks of ${topic}`],
    ['h-', () => 'the form of the heading'],
    ['order', () => 'it tells somebody to do something'],
    ['strong=', (what) => `it begins with a ${what === 'all' ? 'quantifier' : what}`],
    ['own=', () => 'whether it is a norm or an order, in this place'],
    ['points-back', () => 'it goes on from what stands before it'],
    ['len=', () => 'its length'],
    ['ends-', () => 'how it ends'],
    ['mates-', () => 'the rest of its list'],
    ['of=', () => 'the rest of its paragraph'],
    ['around-', () => 'the rest of its section'],
    ['before=', () => 'what stands before it'],
    ['after', () => 'what stands around it'],
    ['>', () => 'what was made of the parts before it'],
    ['lang=', (language) => `code in ${language === '' ? 'no language' : language}`],
    ['bias', () => 'what is usual'],
    ['k=', () => 'what is usual'],
    ['d=', () => 'what is usual'],
];
/** What a feature of the classifier means, for a person. */
function describeFeature(feature) {
    for (const [prefix, describe] of MEANINGS) {
        if (feature.startsWith(prefix))
            return describe(feature.slice(prefix.length).replace(/&.*$/, ''));
    }
    return 'its form';
}

;// CONCATENATED MODULE: ./build/extract/take.js
const DOCUMENT_KINDS = ['contributing', 'style', 'architecture', 'agents', 'notes', 'other'];

;// CONCATENATED MODULE: ./build/extract/classify/feature-groups.js
/** Keeps the names of features. */
class FeatureNames {
    names = [];
    addGroup(group) {
        this.names.push(...group.names);
    }
    addName(name) {
        this.names.push(name);
    }
}
let groups = 0;
/** A group of features that is always the same. */
function featureGroup(...names) {
    return { number: groups++, names };
}
/** For what is so or not, which is given as it is. */
const NO_OR_YES = [false, true];
/**
 * Groups of features that depend on a few things, each of which is one of a short list and is given by its place in it.
 * Each group is made when it is first asked for, and found again without reading a letter: to make the names of every
 * unit and look them up took longer than all that is found with them.
 */
function featureGroups(lists, make) {
    const sizes = lists.map((list) => list.length);
    const size = sizes.reduce((product, length) => product * length, 1);
    const known = new Array(size).fill(undefined);
    return (...places) => {
        let at = 0;
        for (let list = 0; list < sizes.length; list++)
            at = at * (sizes[list] ?? 1) + Number(places[list]);
        const group = known[at];
        if (group)
            return group;
        const values = lists.map((list, number) => list[Number(places[number])]);
        const made = featureGroup(...make(...values));
        known[at] = made;
        return made;
    };
}

;// CONCATENATED MODULE: ./build/extract/classify/tags.js

/** All tags, in the order in which weights and scores stand for them. */
const TAGS = ['none', ...rule/* MEMORY_TYPES */.op, 'more'];
const NO_HISTORY = { tag: 'none', root: -1 };
/** What is known after one more unit. */
function follow(history, tag, index) {
    if (tag === 'none')
        return NO_HISTORY;
    return { tag, root: tag === 'more' ? history.root : index };
}

;// CONCATENATED MODULE: ./build/extract/classify/weights.js
/**
 * How much each feature speaks for each tag, in the order of TAGS: names, each with its weights after it. Made by
 * `npm run train` from labelled documents (__tests__/bench/corpus/README.md); never edited. It is JSON in a text, and not
 * written as code, since that would take much longer to load.
 */
const WEIGHT_TABLE = `[
"after-colon&k=code", -0.3, 0, 0, 0, 0.3,
"after-colon&k=heading", -0.04, 0.04, 0, 0, 0,
"after-colon&k=item", 0.09, -0.03, 0.14, -0.02, 0.23,
"after-colon&k=row", -0.01, -0.05, 0.06, 0, 0,
"after-colon&k=sentence", -0.11, -0.06, -0.07, -0.02, 0.26,
"after=code&k=heading", 0.03, -0.03, 0, 0, 0,
"after=code&k=item", 0.02, 0.24, -0.11, -0.02, -0.09,
"after=code&k=more", 0.03, -0.04, -0.01, -0.02, 0.03,
"after=code&k=sentence", -0.32, 0.48, -0.09, -0.44, 0.47,
"after=heading&k=code", 0.02, 0, 0, 0, -0.02,
"after=heading&k=heading", -0.01, 0.08, 0, -0.07, 0,
"after=heading&k=item", -0.08, 0.07, 0.01, 0.03, -0.06,
"after=heading&k=row", -0.03, 0, 0.04, -0.01, 0,
"after=heading&k=sentence", 0.15, 0.02, 0.07, 0.07, 0.08,
"after=item&k=code", -0.17, 0, 0, 0, 0.17,
"after=item&k=heading", 0.29, -0.29, 0, 0, 0,
"after=item&k=item", -0.09, 0.09, 0.09, -0.25, 0.16,
"after=item&k=more", -0.11, -0.07, 0.02, -0.05, 0.2,
"after=item&k=sentence", 0.42, -0.37, -0.21, 0.01, 0.11,
"after=more&k=code", 0.09, 0, 0, 0, -0.09,
"after=more&k=item", -0.39, 0.35, -0.19, 0.2, 0.04,
"after=none&k=code", -0.15, 0, 0, 0, 0.15,
"after=none&k=item", 0.15, 0.14, -0.22, -0.08, 0,
"after=none&k=sentence", 0.21, 0.07, 0, 0.16, -0.38,
"after=row&k=heading", 0.04, -0.04, 0, 0, 0,
"after=row&k=row", -0.15, 0.11, -0.15, 0.21, 0,
"after=row&k=sentence", 0.36, -0.02, -0.15, 0, -0.18,
"after=sentence&k=code", 0.12, 0, 0, 0, -0.12,
"after=sentence&k=heading", -0.25, 0.33, 0, -0.07, 0,
"after=sentence&k=item", -0.03, 0.02, -0.08, 0.13, 0.19,
"after=sentence&k=row", -0.07, 0.02, 0.08, -0.03, 0,
"after=sentence&k=sentence", 0.16, 0.27, 0.31, 0.11, 0.32,
"after=tree&k=heading", 0.02, -0.02, 0, 0, 0,
"around-code=0&k=code", 0.22, 0, 0, 0, -0.22,
"around-code=0&k=heading", 0.2, -0.16, 0, -0.05, 0,
"around-code=0&k=item", -0.14, 0.14, -0.05, -0.13, 0.26,
"around-code=0&k=more", -0.12, -0.05, -0.02, -0.09, 0.27,
"around-code=0&k=row", -0.38, 0.19, -0.01, 0.23, 0,
"around-code=0&k=sentence", 0.26, 0.53, 0.23, 0.05, 0.17,
"around-code=0&k=tree", -0.19, 0, 0, 0.19, 0,
"around-code=1&k=code", -0.32, 0, 0, 0, 0.32,
"around-code=1&k=heading", 0.05, 0.03, 0, -0.09, 0,
"around-code=1&k=item", 0.06, 0.11, 0.09, -0.02, -0.08,
"around-code=1&k=more", 0.04, 0, -0.06, -0.01, 0.02,
"around-code=1&k=sentence", -0.07, 0.51, -0.14, 0.05, 0.4,
"around-code=2&k=heading", -0.21, 0.21, 0, 0, 0,
"around-code=2&k=item", 0, 0.08, -0.03, -0.06, 0,
"around-code=2&k=sentence", 0.2, -0.26, 0.08, -0.16, 0.15,
"around-code=3&k=heading", 0.02, -0.02, 0, 0, 0,
"around-code=3&k=sentence", -0.09, 0.18, -0.19, -0.13, 0.24,
"around-norm=0&k=code", 0.03, 0, 0, 0, -0.03,
"around-norm=0&k=heading", -0.16, -0.04, 0, 0.21, 0,
"around-norm=0&k=item", 0.44, -0.08, 0.22, 0.03, 0.08,
"around-norm=0&k=more", -0.04, -0.04, -0.05, -0.05, 0.18,
"around-norm=0&k=row", -0.14, -0.1, 0.08, 0.19, 0,
"around-norm=0&k=sentence", 0.11, -0.13, 0.23, -0.01, 0.05,
"around-norm=1&k=code", -0.02, 0, 0, 0, 0.02,
"around-norm=1&k=heading", 0.27, -0.03, 0, -0.24, 0,
"around-norm=1&k=item", -0.13, 0.19, -0.12, -0.11, 0.15,
"around-norm=1&k=more", 0.11, -0.08, -0.01, -0.05, 0.03,
"around-norm=1&k=row", -0.08, 0.22, -0.18, 0.05, 0,
"around-norm=1&k=sentence", 0.27, 0.3, 0.24, 0.05, 0.34,
"around-norm=2&k=code", -0.1, 0, 0, 0, 0.1,
"around-norm=2&k=heading", -0.07, 0.13, 0, -0.06, 0,
"around-norm=2&k=item", -0.24, 0.38, -0.18, -0.25, -0.01,
"around-norm=2&k=more", -0.13, 0.08, -0.02, 0, 0.07,
"around-norm=2&k=sentence", 0.17, 0.42, -0.05, -0.06, 0.17,
"around-norm=3&k=code", -0.02, 0, 0, 0, 0.02,
"around-norm=3&k=heading", 0.04, -0.07, 0, 0.03, 0,
"around-norm=3&k=item", -0.16, 0.32, -0.08, -0.21, 0.1,
"around-norm=3&k=sentence", 0.08, 0.25, -0.09, -0.18, 0.03,
"around-norm=none&k=code", -0.01, 0, 0, 0, 0.01,
"around-norm=none&k=heading", -0.01, 0.08, 0, -0.07, 0,
"around-norm=none&k=item", 0, 0.16, -0.15, 0, 0,
"around-norm=none&k=sentence", 0.13, -0.34, -0.38, 0.06, 0.49,
"around-order=0", 0.3, 0, 0.23, 0.14, 0.28,
"around-order=1", 0.44, 0.18, -0.04, -0.25, 0.17,
"around-order=2", 0.36, 0.16, -0.37, -0.1, 0.41,
"around-order=3", -0.07, 0.37, -0.32, -0.26, 0.1,
"before=code&k=heading", -0.05, 0.12, 0, -0.07, 0,
"before=code&k=item", 0.13, 0.21, -0.06, -0.07, -0.18,
"before=code&k=more", 0.19, 0.01, -0.1, -0.02, -0.08,
"before=code&k=sentence", 0.22, -0.13, 0.13, -0.36, 0.25,
"before=heading&k=code", -0.01, 0, 0, 0, 0.01,
"before=heading&k=heading", -0.06, 0.04, 0, 0.02, 0,
"before=heading&k=item", 0.02, 0.08, 0.05, -0.19, 0,
"before=heading&k=row", -0.04, 0.1, 0.03, -0.09, 0,
"before=heading&k=sentence", -0.22, -0.31, -0.16, 0.24, 2.11,
"before=heading&k=tree", -0.09, 0, 0, 0.09, 0,
"before=item&k=code", -0.02, 0, 0, 0, 0.02,
"before=item&k=heading", 0.1, -0.09, 0, -0.02, 0,
"before=item&k=item", -0.2, 0.15, -0.06, -0.23, 0.67,
"before=item&k=more", -0.23, 0.09, 0.04, -0.08, 0.17,
"before=item&k=sentence", 0.19, 0.01, -0.2, -0.04, 0.08,
"before=more&k=code", -0.04, 0, 0, 0, 0.04,
"before=more&k=item", -0.2, -0.29, 0.05, 0.23, 0.2,
"before=none&k=heading", 0.1, -0.03, 0, -0.06, 0,
"before=none&k=item", 0.09, -0.04, 0, -0.04, 0,
"before=none&k=sentence", 0.53, -0.42, 0.11, -0.28, 0,
"before=row&k=heading", 0.01, -0.01, 0, 0, 0,
"before=row&k=row", -0.21, 0.13, -0.07, 0.17, 0,
"before=row&k=sentence", -0.24, 0.05, 0.23, -0.03, 0,
"before=sentence&k=code", -0.03, 0, 0, 0, 0.03,
"before=sentence&k=heading", -0.04, 0.05, 0, -0.01, 0,
"before=sentence&k=item", 0.4, 0.16, -0.08, 0.26, -0.56,
"before=sentence&k=row", 0.01, -0.09, 0.04, 0.04, 0,
"before=sentence&k=sentence", 0.29, 0.17, 0.25, 0.05, 0,
"bias", 0.39, 0.11, 0.05, -0.06, -0.09,
"child-of-item&k=code", -0.03, 0, 0, 0, 0.03,
"child-of-item&k=item", 0.21, -0.34, -0.27, 0.05, 0.38,
"child-of-item&k=more", 0.09, -0.17, -0.11, -0.09, 0.29,
"child-of-label&k=item", -0.18, 0.19, -0.23, -0.28, 0.51,
"d=agents", -0.42, 0.13, 0.33, 0.2, 0.02,
"d=architecture", -0.38, -0.66, 0.59, 0.17, 0.15,
"d=contributing", 0.4, 0.08, -0.27, -0.11, 0.1,
"d=other", -0.13, 0.09, -0.23, -0.06, 0.5,
"d=style", -0.2, 0.48, -0.42, -0.68, 0.5,
"depth=0", 0.55, -0.08, -0.49, -0.08, 0.22,
"depth=1", 0.35, 0.19, 0.17, -0.07, 0.1,
"depth=2", 0.36, 0.03, -0.02, -0.02, 0.48,
"depth=3", 0.18, 0.06, 0.31, -0.19, 0.05,
"ends-colon", 0.44, -0.35, -0.25, -0.4, 0.23,
"ends-open", 0.59, -0.18, -0.1, 0.05, 0.45,
"ends-question", 0.13, 0.01, -0.19, -0.04, 0.11,
"ends-stop", 0.27, 0.28, 0.18, -0.06, 0.24,
"f2:\` ", 0.03, -0.28, -0.09, -0.1, 0.44,
"f2:\` :", -0.46, 0.24, -0.56, 0.54, -0.14,
"f2:\` \`", -0.22, -0.13, 0.15, 0.16, 0.05,
"f2:\` and", 0.07, 0, -0.05, -0.11, 0.09,
"f2:\` for", -0.12, 0.22, 0.08, -0.2, 0.03,
"f2:\` is", -0.15, 0.1, 0.34, -0.16, -0.14,
"f2:\` the", 0.03, -0.06, -0.08, 0.12, 0,
"f2:a \`", 0.04, -0.17, -0.14, -0.02, 0.3,
"f2:a good", -0.11, 0.26, -0.01, 0, -0.14,
"f2:add a", 0.01, -0.02, -0.01, -0.01, 0.04,
"f2:adding a", -0.06, 0.21, -0.1, -0.02, -0.03,
"f2:always use", 0.03, -0.04, -0.01, 0, 0.03,
"f2:as a", 0.06, 0.07, -0.05, 0, -0.07,
"f2:avoid \`", -0.03, 0.08, 0, 0, -0.05,
"f2:avoid using", -0.07, 0.01, 0, 0, 0.07,
"f2:before submitting", 0.01, 0.03, -0.02, 0, -0.01,
"f2:before you", 0.03, -0.02, 0, 0, -0.01,
"f2:changes to", -0.06, 0.15, -0.06, -0.05, 0.01,
"f2:code quality", 0, -0.06, 0.07, 0, 0,
"f2:code style", 0.29, -0.28, 0, 0, 0,
"f2:commit messages", 0.04, -0.02, 0, 0, -0.01,
"f2:create a", 0.09, -0.08, 0, -0.01, 0,
"f2:do not", -0.1, 0.02, -0.07, -0.04, 0.2,
"f2:error handling", 0.01, 0.02, -0.02, -0.01, 0,
"f2:example :", 0.02, -0.24, 0.01, -0.01, 0.22,
"f2:follow the", -0.12, 0.19, -0.01, -0.01, -0.05,
"f2:for a", 0.16, -0.09, -0.02, 0, -0.05,
"f2:for example", -0.16, 0, -0.08, -0.04, 0.28,
"f2:for more", 0.19, -0.05, -0.04, 0.03, -0.12,
"f2:for the", 0.07, -0.1, 0.08, -0.01, -0.04,
"f2:fork the", 0.1, -0.09, -0.01, 0, 0,
"f2:here are", -0.05, -0.01, -0.01, -0.03, 0.11,
"f2:how to", 0.18, -0.13, -0.03, -0.02, 0,
"f2:if a", -0.11, 0.01, -0.04, -0.01, 0.16,
"f2:if it", -0.08, 0.03, -0.02, 0, 0.08,
"f2:if the", -0.02, -0.15, 0.3, -0.01, -0.11,
"f2:if there", -0.03, 0.02, -0.05, 0, 0.07,
"f2:if you", 0.09, 0.21, -0.08, -0.01, -0.11,
"f2:if you're", 0.01, -0.04, 0, 0, 0.04,
"f2:if your", -0.27, 0.18, -0.01, 0, 0.09,
"f2:important :", -0.04, 0.13, -0.05, -0.02, -0.02,
"f2:in particular", 0.12, 0.11, -0.04, -0.01, -0.18,
"f2:in the", -0.05, 0.05, -0.01, -0.01, 0.02,
"f2:in this", 0.19, -0.03, -0.02, 0.03, -0.17,
"f2:integration tests", -0.05, -0.14, 0.01, 0.18, 0,
"f2:it also", -0.04, -0.03, 0.05, -0.01, 0.03,
"f2:it is", -0.23, 0.44, -0.22, 0.06, -0.06,
"f2:keep the", -0.13, 0.13, 0, 0, 0,
"f2:license ", 0.03, -0.01, 0, 0, -0.02,
"f2:make sure", -0.14, 0.06, 0.04, 0, 0.04,
"f2:never use", 0.19, -0.11, -0.01, 0, -0.06,
"f2:no \`", -0.01, 0.02, -0.01, 0, 0,
"f2:note :", 0.02, 0.04, 0.07, -0.04, -0.09,
"f2:note that", -0.03, -0.04, 0.11, -0.05, 0.01,
"f2:open a", -0.15, 0.15, -0.01, 0, 0,
"f2:please don't", -0.04, 0.02, -0.02, 0, 0.05,
"f2:please follow", -0.01, -0.11, 0, 0, 0.12,
"f2:prefer \`", -0.03, 0.03, 0, 0, 0.01,
"f2:pull request", 0.16, -0.15, 0, 0, -0.01,
"f2:pull requests", 0.03, 0.01, -0.01, -0.01, -0.02,
"f2:read the", 0.07, -0.04, -0.01, -0.01, -0.01,
"f2:run \`", 0.03, -0.03, -0.04, -0.02, 0.06,
"f2:run tests", 0.08, -0.1, 0, 0, 0.03,
"f2:run the", -0.25, 0.28, 0, 0, -0.03,
"f2:see \`", 0.13, 0.21, -0.08, -0.18, -0.08,
"f2:see the", 0.03, -0.18, 0.02, -0.02, 0.14,
"f2:tests are", 0.02, 0.06, -0.01, -0.03, -0.04,
"f2:thank you", -0.01, 0.14, 0, 0, -0.13,
"f2:thanks for", 0.02, -0.01, 0, 0, 0,
"f2:the \`", 0.36, -0.18, 0.19, 0.05, -0.42,
"f2:the first", 0.28, -0.19, -0.04, -0.01, -0.04,
"f2:the following", 0.05, 0.17, 0.03, -0.09, -0.17,
"f2:the main", 0, -0.11, -0.12, 0.06, 0.17,
"f2:the project", 0.08, 0.1, -0.13, -0.06, 0,
"f2:there are", 0.35, -0.17, -0.06, -0.08, -0.04,
"f2:there is", -0.16, -0.06, 0.1, -0.01, 0.14,
"f2:these are", 0.09, 0.02, 0, -0.01, -0.1,
"f2:they are", -0.12, 0.11, -0.02, -0.01, 0.03,
"f2:this document", 0.31, -0.13, -0.11, -0.05, -0.02,
"f2:this file", 0.06, -0.11, -0.07, 0.11, 0,
"f2:this is", -0.07, -0.13, 0.09, 0.23, -0.12,
"f2:this project", -0.07, 0.07, 0, -0.01, 0.01,
"f2:this repository", -0.13, 0.15, -0.1, 0.08, -0.01,
"f2:this will", 0.34, -0.1, 0, -0.03, -0.21,
"f2:to run", 0.17, -0.19, -0.05, 0.18, -0.11,
"f2:try to", -0.09, 0.11, 0, 0, -0.01,
"f2:unit tests", -0.05, 0.05, -0.04, -0.01, 0.05,
"f2:use \`", -0.01, 0.15, -0.09, -0.04, 0,
"f2:use a", -0.1, -0.04, 0, 0, 0.14,
"f2:use tabs", 0.32, -0.17, 0, -0.01, -0.14,
"f2:use the", 0.07, 0.04, -0.02, -0.01, -0.07,
"f2:we also", 0, 0.09, -0.05, -0.01, -0.03,
"f2:we are", 0.05, -0.03, -0.04, 0, 0.02,
"f2:we have", 0.2, -0.26, -0.18, 0.1, 0.15,
"f2:we recommend", -0.06, 0.07, -0.01, 0, 0.01,
"f2:we use", -0.27, 0.02, 0.29, -0.03, 0,
"f2:when a", -0.04, 0.09, -0.04, 0, 0,
"f2:when adding", -0.14, 0.09, -0.01, 0, 0.06,
"f2:when reviewing", 0.22, -0.22, -0.01, 0.03, -0.02,
"f2:when the", 0.01, -0.08, -0.03, 0, 0.11,
"f2:when writing", 0.07, -0.09, 0.01, -0.01, 0.01,
"f2:when you", -0.06, 0.03, -0.01, 0, 0.04,
"f2:write a", 0.19, -0.18, -0.01, 0, 0.01,
"f2:you are", -0.02, 0.05, -0.02, -0.01, 0,
"f2:you can", 0.2, -0.13, -0.09, -0.03, 0.06,
"f2:you may", -0.12, 0.14, -0.01, 0, 0,
"f2:you should", 0.2, -0.2, -0.01, 0, 0.02,
"f2:you will", 0.04, -0.06, 0, 0.02, 0,
"f:2", -0.01, 0.02, 0, 0, 0,
"f:\`", -0.01, -0.29, 0.15, 0.1, 0,
"f:a", -0.35, 0.48, -0.04, -0.1, 0.22,
"f:add", -0.14, -0.04, -0.03, 0, 0.21,
"f:adding", 0.06, 0.17, -0.1, -0.02, -0.1,
"f:additional", 0.04, 0.02, -0.02, 0, -0.03,
"f:additionally", 0.07, -0.06, 0.02, -0.02, -0.01,
"f:after", 0.06, -0.09, 0.04, -0.02, 0.01,
"f:all", -0.27, 0.09, 0.04, 0.02, 0.11,
"f:also", 0, 0.02, -0.1, 0.16, -0.07,
"f:always", -0.14, 0.23, -0.07, -0.02, 0,
"f:an", -0.08, 0.2, -0.02, 0, -0.1,
"f:and", 0.13, -0.16, 0.1, -0.03, -0.03,
"f:any", -0.05, -0.11, 0.1, 0, 0.06,
"f:api", -0.06, 0.12, 0.02, -0.07, -0.02,
"f:apply", -0.04, -0.01, -0.04, 0.07, 0.01,
"f:architecture", 0.03, -0.02, 0.01, -0.02, 0,
"f:as", -0.12, 0.26, -0.08, -0.02, -0.04,
"f:ask", 0.12, -0.18, -0.01, -0.01, 0.08,
"f:at", 0.03, -0.03, 0.1, -0.02, -0.08,
"f:avoid", -0.07, 0.18, -0.03, -0.01, -0.06,
"f:be", 0.03, -0.09, -0.01, -0.01, 0.08,
"f:because", 0.12, 0.02, -0.31, 0.02, 0.15,
"f:before", 0.25, -0.12, 0, -0.02, -0.12,
"f:branch", 0.12, -0.09, -0.01, -0.01, -0.01,
"f:bug", 0.1, -0.06, -0.01, -0.01, -0.02,
"f:build", -0.14, -0.14, 0.11, 0.1, 0.07,
"f:building", -0.02, 0.02, -0.01, 0, 0,
"f:but", 0.01, 0, -0.08, 0, 0.07,
"f:by", 0.11, -0.03, -0.07, -0.01, 0,
"f:changes", -0.15, 0.27, -0.07, -0.06, 0.01,
"f:check", 0.18, 0.08, -0.11, -0.16, 0.01,
"f:ci", -0.15, 0.1, 0.15, -0.02, -0.08,
"f:cli", -0.01, -0.03, 0.02, 0.05, -0.03,
"f:clone", 0.02, -0.01, 0, 0, 0,
"f:code", 0.35, 0.04, -0.16, -0.05, -0.19,
"f:coding", -0.02, 0.03, 0, 0, 0,
"f:commands", -0.03, 0.12, -0.01, -0.09, 0,
"f:comments", 0.15, -0.06, -0.01, -0.01, -0.07,
"f:commit", 0.31, -0.24, 0.02, -0.03, -0.06,
"f:commits", -0.04, -0.12, 0, 0, 0.17,
"f:common", -0.03, -0.1, 0.07, -0.02, 0.09,
"f:configuration", 0.02, 0, -0.01, 0.05, -0.06,
"f:consider", -0.21, 0.17, 0, 0, 0.04,
"f:contributions", -0.05, 0.11, -0.03, 0, -0.03,
"f:conventions", 0.02, -0.01, 0, 0, 0,
"f:core", -0.02, -0.09, 0.15, -0.06, 0.02,
"f:create", 0.06, 0.09, -0.09, -0.01, -0.05,
"f:data", -0.2, 0.16, 0.25, -0.08, -0.12,
"f:dependencies", -0.05, -0.01, 0.09, -0.03, 0,
"f:describe", 0.07, -0.05, 0, 0, -0.02,
"f:design", 0.03, -0.08, -0.06, 0.13, -0.02,
"f:development", 0.12, -0.09, -0.03, 0, 0,
"f:do", -0.1, -0.02, -0.07, -0.04, 0.24,
"f:docs", 0.06, -0.09, -0.02, 0.16, -0.11,
"f:document", -0.08, 0.06, -0.07, -0.02, 0.11,
"f:documentation", -0.16, -0.15, 0.1, 0.05, 0.16,
"f:does", 0, -0.09, 0.12, -0.06, 0.03,
"f:don't", 0.04, 0.2, -0.12, -0.02, -0.1,
"f:each", -0.29, 0.04, 0.04, 0.21, 0,
"f:ensure", -0.18, 0.11, -0.02, 0, 0.1,
"f:environment", -0.02, -0.02, -0.09, 0.13, 0,
"f:error", -0.03, 0.07, -0.03, -0.01, 0,
"f:errors", 0.02, 0.05, -0.14, 0, 0.08,
"f:every", 0.06, -0.05, 0.08, -0.12, 0.03,
"f:everything", -0.02, -0.07, 0.05, -0.03, 0.07,
"f:example", 0.16, -0.41, -0.03, -0.02, 0.3,
"f:examples", 0.02, -0.03, -0.02, 0, 0.03,
"f:external", -0.08, 0.11, -0.01, -0.02, 0,
"f:feature", 0.09, -0.22, 0.11, 0.05, -0.03,
"f:file", 0.01, -0.17, -0.02, 0.06, 0.12,
"f:first", 0.03, -0.03, -0.09, -0.01, 0.1,
"f:fix", 0.13, -0.13, 0, 0, 0,
"f:focus", -0.02, 0.1, -0.02, 0, -0.05,
"f:follow", -0.1, 0.12, -0.02, -0.02, 0.02,
"f:for", 0.17, 0, 0.17, -0.18, -0.06,
"f:fork", -0.02, 0.05, -0.02, -0.01, 0,
"f:format", 0.13, -0.11, -0.01, -0.01, 0,
"f:formatting", -0.02, 0.02, 0, 0, 0,
"f:from", 0.09, -0.16, -0.05, -0.01, 0.13,
"f:functions", -0.03, 0.05, -0.02, -0.01, 0,
"f:general", 0.09, -0.08, -0.01, 0, 0,
"f:git", 0.07, -0.04, -0.06, 0.03, 0,
"f:github", -0.01, -0.11, -0.05, 0.05, 0.12,
"f:go", 0, -0.1, 0, 0.03, 0.07,
"f:here", 0.04, -0.04, -0.08, -0.04, 0.12,
"f:here's", 0.23, -0.02, -0.07, -0.06, -0.08,
"f:how", 0.23, -0.15, -0.06, -0.03, 0,
"f:however", 0.1, -0.06, -0.07, -0.02, 0.06,
"f:i", 0.05, 0.14, -0.02, 0, -0.17,
"f:if", 0.05, 0.29, -0.18, -0.08, 0.24,
"f:implement", 0.04, 0.08, -0.1, -0.03, 0.01,
"f:import", -0.18, 0.23, -0.02, -0.03, 0,
"f:important", 0.06, 0.04, -0.06, -0.02, -0.02,
"f:imports", -0.05, -0.05, 0.11, -0.03, 0.02,
"f:in", 0.21, -0.14, 0.18, -0.05, -0.15,
"f:include", 0.11, -0.01, -0.02, -0.02, -0.05,
"f:install", 0.14, -0.1, -0.06, 0.02, 0,
"f:instead", -0.04, -0.02, -0.06, -0.02, 0.15,
"f:integration", -0.08, -0.16, 0.03, 0.21, 0,
"f:is", 0.26, -0.3, -0.06, -0.01, 0.12,
"f:issue", 0.01, -0.02, 0.01, -0.02, 0.02,
"f:issues", 0.05, -0.03, -0.02, 0.02, -0.03,
"f:it", -0.09, 0.16, -0.06, -0.1, 0.2,
"f:it's", 0.08, 0.08, 0.13, -0.04, -0.25,
"f:just", -0.08, -0.02, -0.01, 0, 0.11,
"f:keep", -0.41, 0.46, -0.04, -0.03, 0.03,
"f:key", -0.03, -0.09, -0.04, 0.21, -0.05,
"f:layout", -0.01, 0.06, -0.04, 0, 0,
"f:license", 0.15, -0.01, -0.04, -0.08, -0.02,
"f:lint", 0.16, -0.12, -0.01, -0.01, -0.01,
"f:linting", 0.03, -0.03, -0.04, 0.04, 0,
"f:local", 0.05, -0.18, 0.16, 0.07, -0.1,
"f:logging", -0.03, 0.05, -0.01, 0, 0,
"f:look", 0.02, -0.09, -0.01, -0.01, 0.09,
"f:make", 0.01, -0.05, 0.02, -0.02, 0.04,
"f:merge", 0.13, -0.2, 0.04, 0, 0.04,
"f:most", -0.06, -0.08, 0.11, 0.04, 0,
"f:must", 0.13, -0.12, 0, 0, 0,
"f:name", -0.11, 0.19, 0.16, -0.11, -0.12,
"f:naming", -0.02, 0.06, -0.03, -0.01, 0,
"f:never", 0.11, 0.18, -0.12, -0.02, -0.14,
"f:new", -0.23, 0.24, -0.04, -0.03, 0.06,
"f:no", -0.22, 0.1, 0.13, -0.03, 0.03,
"f:node", 0.05, -0.12, -0.08, 0.12, 0.04,
"f:not", -0.19, 0.11, 0.05, -0.01, 0.05,
"f:note", 0.09, -0.01, 0.14, -0.07, -0.14,
"f:on", 0.05, -0.1, 0.14, -0.02, -0.07,
"f:once", 0.04, -0.07, -0.03, -0.01, 0.06,
"f:one", 0.04, -0.09, -0.02, -0.02, 0.08,
"f:only", -0.08, -0.09, 0.16, -0.01, 0.02,
"f:open", -0.02, 0.05, -0.02, 0, 0,
"f:optional", 0.05, -0.07, 0.01, -0.05, 0.06,
"f:or", 0.18, -0.29, -0.07, -0.01, 0.19,
"f:other", 0.02, 0, -0.09, -0.01, 0.08,
"f:otherwise", -0.09, 0.06, -0.07, -0.01, 0.09,
"f:our", 0.07, 0.02, -0.01, -0.02, -0.04,
"f:overview", 0.04, -0.03, -0.01, -0.01, 0,
"f:package", -0.09, -0.23, 0.01, 0.25, 0.07,
"f:performance", -0.01, 0.01, 0, 0, 0,
"f:please", -0.07, 0.02, -0.07, -0.02, 0.15,
"f:pr", -0.07, 0.11, -0.06, 0.04, -0.02,
"f:prefer", -0.02, 0.24, -0.02, -0.01, -0.19,
"f:project", 0.05, -0.07, -0.06, 0.08, 0,
"f:provide", -0.07, 0.27, -0.03, -0.01, -0.16,
"f:prs", 0.16, -0.19, -0.02, -0.01, 0.06,
"f:public", -0.03, 0.04, -0.01, 0, -0.01,
"f:pull", 0.38, -0.32, -0.01, -0.01, -0.04,
"f:push", 0.34, -0.33, 0, -0.01, 0,
"f:python", -0.02, 0, -0.03, 0.05, 0,
"f:quick", 0.03, -0.02, 0, 0, 0,
"f:react", -0.04, 0.01, 0.03, -0.07, 0.07,
"f:read", 0.16, 0.01, -0.12, -0.01, -0.04,
"f:remember", -0.02, 0.03, 0.16, 0, -0.17,
"f:repository", 0, -0.01, 0.05, -0.04, 0,
"f:return", 0, 0.03, -0.01, -0.02, 0,
"f:review", 0.05, 0.08, -0.02, 0, -0.11,
"f:rules", 0.02, 0, -0.1, -0.01, 0.09,
"f:run", 0.21, -0.09, -0.07, -0.05, -0.01,
"f:running", 0.01, 0, -0.01, 0, 0,
"f:scope", -0.04, -0.1, 0.2, -0.05, 0,
"f:security", 0.02, 0.01, -0.01, 0, -0.02,
"f:see", 0.45, -0.19, -0.16, -0.19, 0.08,
"f:set", -0.04, 0.08, -0.01, 0, -0.02,
"f:shared", -0.08, -0.22, 0.07, 0.27, -0.04,
"f:so", -0.09, 0.06, -0.18, 0, 0.22,
"f:some", 0.01, 0.17, -0.06, 0.1, -0.21,
"f:start", -0.17, 0.19, -0.01, 0, -0.01,
"f:structure", -0.16, 0.24, -0.06, -0.01, 0,
"f:style", 0.14, -0.17, 0, 0.03, 0,
"f:test", -0.27, 0, 0.11, 0.38, -0.23,
"f:testing", 0.01, 0.04, 0.17, -0.17, -0.04,
"f:tests", -0.33, -0.02, -0.05, 0.3, 0.1,
"f:thank", -0.01, 0.14, 0, 0, -0.13,
"f:thanks", 0.01, -0.02, 0.1, -0.01, -0.07,
"f:that", -0.05, 0.05, -0.19, -0.02, 0.21,
"f:the", -0.1, -0.16, 0.41, 0.22, -0.03,
"f:then", 0.04, -0.02, -0.17, -0.02, 0.17,
"f:there", 0.19, -0.24, 0.04, -0.09, 0.1,
"f:these", 0.06, -0.28, 0.25, 0.14, -0.16,
"f:they", 0.05, -0.09, 0.11, -0.02, -0.06,
"f:this", 0.35, -0.25, -0.55, 0.11, 0.27,
"f:to", 0.45, -0.4, 0.01, 0.09, -0.18,
"f:try", 0.05, -0.03, 0, 0, -0.01,
"f:type", -0.05, 0.01, -0.01, 0.01, 0.04,
"f:typescript", 0.12, -0.11, -0.07, 0.03, 0.04,
"f:unit", -0.06, 0.09, -0.04, -0.02, 0.04,
"f:update", -0.06, 0.1, -0.01, -0.01, -0.02,
"f:use", -0.08, 0.17, -0.18, -0.12, 0.23,
"f:using", -0.16, -0.09, 0.06, -0.01, 0.2,
"f:validate", -0.04, 0, -0.01, 0, 0.05,
"f:verify", -0.04, 0.08, -0.03, 0, 0,
"f:we", 0.12, -0.1, 0.03, 0.07, -0.02,
"f:welcome", 0.11, -0.07, -0.03, -0.01, 0,
"f:what", 0.17, -0.12, 0.1, -0.02, -0.13,
"f:when", 0.16, 0.05, -0.26, -0.01, 0.18,
"f:whenever", 0.01, -0.05, -0.01, 0, 0.05,
"f:where", -0.12, 0.11, 0, -0.02, 0.03,
"f:while", -0.12, 0, 0.09, 0, 0.03,
"f:why", 0.1, -0.26, 0.01, -0.02, 0.17,
"f:with", -0.04, 0.08, -0.03, -0.01, 0,
"f:within", -0.08, -0.01, 0.12, 0, -0.03,
"f:wrap", -0.11, 0.11, -0.02, -0.01, 0.02,
"f:write", -0.05, 0.08, -0.05, -0.03, 0.06,
"f:writing", 0.2, -0.12, -0.05, 0, -0.03,
"f:you", 0.19, -0.19, -0.17, -0.05, 0.2,
"f:your", 0.11, 0, -0.01, 0.03, -0.13,
"first-of-block&k=code", -0.12, 0, 0, 0, 0.12,
"first-of-block&k=heading", 0.07, 0.03, 0, -0.14, 0,
"first-of-block&k=item", -0.12, 0.3, 0, -0.21, -0.26,
"first-of-block&k=row", -0.04, 0.01, 0.03, 0, 0,
"first-of-block&k=sentence", 0.16, 0.73, 0.49, 0.24, -0.98,
"first-of-block&k=tree", -0.2, 0, 0, 0.2, 0,
"first-of-section", 0, 0.06, 0, -0.07, 0,
"h-code&k=code", -0.11, 0, 0, 0, 0.11,
"h-code&k=heading", -0.08, 0.21, 0, -0.14, 0,
"h-code&k=item", 0.12, 0.05, -0.33, 0.19, -0.02,
"h-code&k=sentence", -0.25, -0.24, 0.38, 0.06, 0.19,
"h-order", 0.1, 0.15, -0.05, 0.09, 0.69,
"h-question", 0.21, -0.03, -0.11, 0.01, -0.01,
"h:1", -0.1, 0.37, -0.23, -0.02, -0.01,
"h:2", -0.09, -0.02, 0.23, 0.12, -0.23,
"h:3", -0.23, 0.26, 0.04, 0.19, -0.25,
"h:4", -0.43, 0.15, 0.23, 0.06, -0.02,
"h::", -0.26, -0.15, 0.4, 0.19, -0.06,
"h:?", 0.21, -0.03, -0.11, 0.01, -0.01,
"h:\`", -0.36, -0.2, 0.19, 0.17, 0.23,
"h:a", 0.27, 0.04, -0.29, -0.26, 0.35,
"h:about", -0.5, 0.52, 0.27, -0.1, -0.19,
"h:adding", -0.14, 0.02, -0.07, -0.15, 0.33,
"h:ai", 0.03, 0.15, -0.06, 0.01, -0.13,
"h:and", 0.02, 0.2, 0.17, -0.1, -0.27,
"h:api", -0.2, 0.31, -0.17, -0.17, 0.23,
"h:architecture", -0.27, -0.3, 0.73, 0.16, -0.34,
"h:are", -0.22, 0.04, 0.29, 0, -0.1,
"h:avoid", -0.34, -0.12, -0.04, -0.01, 0.52,
"h:before", -0.16, 0.1, -0.07, -0.05, 0.18,
"h:bug", 0.46, -0.41, -0.05, -0.01, 0,
"h:build", 0, 0, 0.32, -0.09, -0.24,
"h:building", 0.22, -0.18, 0.06, -0.03, -0.06,
"h:changes", 0.02, -0.1, 0.06, -0.21, 0.29,
"h:checklist", 0.26, -0.13, -0.11, -0.05, 0.05,
"h:cli", -0.22, 0.01, -0.02, 0.22, 0.01,
"h:code", 0.33, -0.04, -0.34, 0.66, -0.27,
"h:coding", 0.3, 0.01, -0.16, -0.1, -0.04,
"h:commands", 0.65, -0.39, -0.16, -0.24, 0.13,
"h:comments", 0.05, 0.15, -0.06, -0.03, -0.1,
"h:commit", 0.09, 0.19, -0.17, -0.06, -0.03,
"h:commits", 0.12, 0.17, 0.01, -0.08, -0.21,
"h:common", -0.4, 0.44, 0.06, -0.12, 0.02,
"h:components", -0.03, -0.01, -0.04, -0.05, 0.13,
"h:conduct", 0.41, -0.38, -0.02, -0.01, 0,
"h:configuration", -0.15, 0.07, -0.08, 0.23, -0.08,
"h:contents", -0.04, 0.02, 0, 0, 0.02,
"h:context", 0.21, -0.29, -0.05, 0.04, 0.1,
"h:contributing", 0.33, -0.28, -0.15, 0.04, 0.06,
"h:contribution", 0.27, -0.09, -0.14, -0.05, 0.01,
"h:contributions", 0.1, 0.15, -0.19, -0.02, -0.02,
"h:conventions", -0.23, 0.32, -0.41, -0.21, 0.52,
"h:core", -0.15, 0.26, 0.2, -0.02, -0.28,
"h:database", -0.1, 0.04, -0.07, 0.2, -0.06,
"h:dependencies", -0.04, -0.27, 0.71, -0.08, -0.31,
"h:design", -0.12, 0.41, -0.13, -0.04, -0.11,
"h:development", 0.06, 0.52, -0.19, -0.4, 0,
"h:do", 0.05, -0.25, 0.01, -0.05, 0.24,
"h:docs", -0.06, 0.21, -0.19, -0.04, 0.08,
"h:documentation", 0.2, 0.06, -0.2, 0.15, -0.16,
"h:environment", 0.3, -0.2, -0.17, 0.03, 0.04,
"h:error", 0.03, -0.33, 0.14, 0.13, 0.02,
"h:errors", 0.25, 0.01, -0.1, -0.06, -0.1,
"h:example", 0.2, -0.26, 0.23, -0.13, -0.04,
"h:feature", 0.16, -0.32, -0.03, 0.3, -0.13,
"h:file", 0.34, -0.12, -0.1, 0.06, -0.17,
"h:files", -0.28, -0.18, -0.13, 0.56, 0.02,
"h:for", -0.32, 0.28, -0.21, 0.06, 0.22,
"h:formatting", -0.12, 0.29, -0.07, 0.02, -0.12,
"h:from", 0.35, -0.29, -0.14, 0.11, -0.03,
"h:general", -0.32, 0.17, 0.13, -0.05, 0.06,
"h:getting", -0.14, -0.2, 0, 0.26, 0.08,
"h:git", -0.42, 0.07, -0.1, 0.23, 0.23,
"h:guide", 0.21, -0.08, -0.02, -0.04, -0.07,
"h:guidelines", 0.22, -0.04, -0.05, -0.2, 0.08,
"h:handling", 0.01, -0.2, 0.12, 0.13, -0.06,
"h:how", -0.55, 0.63, 0.42, -0.25, -0.06,
"h:in", -0.23, -0.21, -0.12, 0.21, 0.38,
"h:integration", 0.13, -0.19, 0.46, -0.07, -0.33,
"h:is", -0.04, -0.17, 0.03, 0.08, 0.09,
"h:issue", 0.51, -0.22, -0.11, -0.08, -0.11,
"h:issues", 0.34, -0.41, -0.12, -0.03, 0.2,
"h:key", -0.21, -0.23, 0.15, 0.26, 0.01,
"h:layout", 0.17, 0.04, -0.21, 0.1, -0.11,
"h:license", 0.19, -0.11, -0.13, -0.01, 0.06,
"h:linting", 0.37, 0.02, -0.07, -0.22, -0.09,
"h:local", 0.02, 0.02, -0.06, -0.03, 0.06,
"h:logging", 0, 0.09, 0.02, -0.03, -0.07,
"h:making", 0.27, -0.08, 0.05, -0.1, -0.14,
"h:message", -0.01, -0.08, 0.12, -0.02, -0.01,
"h:messages", 0.12, -0.3, -0.05, -0.06, 0.3,
"h:naming", -0.5, 0.24, 0.21, -0.05, 0.12,
"h:new", -0.3, 0.67, -0.09, -0.22, -0.04,
"h:none", 0.55, -0.08, -0.49, -0.08, 0.22,
"h:not", -0.3, 0.2, -0.01, -0.09, 0.21,
"h:notes", -0.24, 0.11, 0.18, -0.03, -0.03,
"h:of", -0.1, 0.35, 0.1, -0.21, -0.04,
"h:on", 0.17, -0.23, -0.17, -0.06, 0.3,
"h:or", -0.14, 0.16, -0.11, -0.04, 0.12,
"h:organization", 0.09, -0.08, -0.07, 0.06, 0,
"h:overview", 0.18, -0.12, -0.62, 0.72, -0.18,
"h:patterns", -0.23, 0.19, 0.15, -0.01, -0.09,
"h:performance", 0.18, -0.18, 0.19, -0.04, -0.16,
"h:pr", -0.03, -0.01, -0.02, -0.03, 0.12,
"h:practices", -0.2, 0.25, -0.04, -0.02, 0.01,
"h:process", 0.1, -0.06, 0.07, -0.05, -0.07,
"h:project", -0.13, -0.11, -0.13, 0.27, 0.08,
"h:prs", -0.21, 0.11, 0.16, -0.1, 0.05,
"h:pull", 0.02, 0.14, -0.08, -0.08, 0.28,
"h:python", -0.06, 0.01, -0.05, 0.14, -0.04,
"h:quality", -0.03, -0.03, -0.08, 0.07, 0.06,
"h:quick", -0.09, 0.26, 0.1, -0.27, 0,
"h:reference", -0.2, 0.19, 0.01, 0, 0,
"h:reporting", 0.48, -0.45, -0.08, -0.01, 0.04,
"h:repository", 0.08, -0.38, 0.45, 0.03, -0.18,
"h:request", 0.21, 0.12, -0.13, -0.02, -0.12,
"h:requests", 0.04, -0.15, 0.06, -0.09, 0.32,
"h:requirements", 0.07, 0.13, -0.13, 0.01, -0.06,
"h:review", 0.19, -0.09, -0.05, 0, -0.06,
"h:rules", -0.21, 0.44, -0.2, -0.06, 0.03,
"h:running", 0.33, -0.35, -0.01, -0.08, 0.1,
"h:scope", -0.38, 0.14, 0.14, -0.06, 0.16,
"h:security", 0.18, -0.04, -0.2, 0, 0.07,
"h:setup", 0.15, -0.36, 0.2, 0, 0.02,
"h:standards", 0.07, -0.19, 0.03, 0.13, -0.04,
"h:structure", -0.41, -0.12, -0.06, 0.53, -0.02,
"h:style", -0.07, 0.38, -0.39, 0.07, -0.02,
"h:submitting", -0.1, -0.09, -0.04, -0.01, 0.24,
"h:system", -0.13, 0.11, 0.35, -0.09, -0.25,
"h:test", -0.08, 0.02, -0.19, 0.05, 0.22,
"h:testing", 0.34, 0.01, 0, 0.07, -0.26,
"h:tests", -0.05, -0.08, 0.27, 0.02, 0.11,
"h:the", 0.16, 0.13, 0.21, -0.31, 0.07,
"h:this", 0.19, -0.24, 0.35, -0.17, -0.12,
"h:to", -0.07, 0.34, -0.26, -0.26, 0.5,
"h:type", -0.31, 0.29, -0.09, -0.04, 0.16,
"h:types", 0.33, -0.24, 0.1, -0.21, 0.02,
"h:typescript", -0.14, 0.03, 0.3, -0.13, -0.07,
"h:ui", -0.19, 0.52, -0.11, -0.1, -0.12,
"h:unit", 0.3, -0.32, 0.08, 0.13, -0.19,
"h:use", -0.37, -0.16, 0.16, -0.02, 0.46,
"h:using", 0.02, -0.23, -0.06, -0.02, 0.29,
"h:we", -0.05, 0, 0.13, -0.02, -0.05,
"h:what", 0.29, -0.5, 0.08, 0.09, 0.18,
"h:when", -0.23, 0.1, -0.11, -0.05, 0.29,
"h:where", -0.25, -0.01, 0.07, 0.13, 0.06,
"h:with", -0.05, 0.22, -0.05, 0.13, -0.25,
"h:workflow", 0, 0.42, -0.27, -0.3, 0.17,
"h:write", 0.16, -0.01, -0.09, -0.03, 0,
"h:writing", -0.1, -0.05, -0.01, 0.04, 0.12,
"h:you", -0.12, 0.03, -0.08, -0.02, 0.19,
"h:your", -0.04, 0.28, -0.19, -0.19, 0.19,
"has-children", 0.48, -0.05, 0.13, -0.15, -0.3,
"ho:and", -0.38, 0, 0.31, 0.13, 0,
"ho:architecture", -0.41, -0.07, -0.01, 0.68, -0.03,
"ho:code", 0.4, 0.06, -0.07, -0.28, 0.02,
"ho:commit", -0.22, 0.47, -0.1, -0.08, -0.08,
"ho:contributing", 0.16, -0.18, 0.02, 0.08, 0.05,
"ho:development", 0.01, 0.29, -0.26, 0.06, 0,
"ho:guidelines", -0.25, 0.23, -0.08, -0.07, 0.17,
"ho:pull", -0.01, 0.33, -0.18, 0.07, 0.07,
"ho:requests", 0.23, -0.05, -0.13, 0.08, 0.12,
"ho:structure", -0.35, -0.18, 0.39, 0.09, 0.07,
"ho:style", -0.15, 0.7, -0.23, -0.24, -0.09,
"ho:testing", 0.74, 0.05, -0.31, -0.1, -0.39,
"ho:tests", 0.29, -0.16, -0.05, -0.09, 0.07,
"ho:the", -0.24, -0.03, -0.08, 0.36, 0.08,
"ho:to", -0.21, 0.25, 0.12, -0.07, 0.1,
"hw:1", 0.01, -0.01, 0, 0, 0,
"hw:2", 0.01, -0.01, 0, 0, 0,
"hw:\`", -0.08, 0.21, 0, -0.14, 0,
"hw:a", -0.08, 0.08, 0, 0, 0,
"hw:adding", -0.04, 0.04, 0, 0, 0,
"hw:ai", 0.23, -0.23, 0, 0, 0,
"hw:and", 0.06, -0.06, 0, 0, 0,
"hw:avoid", -0.13, 0.13, 0, 0, 0,
"hw:before", -0.07, 0.07, 0, 0, 0,
"hw:build", 0.03, -0.03, 0, 0, 0,
"hw:changes", -0.17, 0.17, 0, 0, 0,
"hw:checklist", 0.01, -0.01, 0, 0, 0,
"hw:cli", 0.01, -0.01, 0, 0, 0,
"hw:code", 0.27, -0.27, 0, 0, 0,
"hw:comments", 0.03, -0.03, 0, 0, 0,
"hw:commit", 0.11, -0.11, 0, 0, 0,
"hw:commits", 0.03, -0.03, 0, 0, 0,
"hw:components", -0.15, 0.15, 0, 0, 0,
"hw:contents", -0.03, 0.03, 0, 0, 0,
"hw:conventions", 0.02, -0.02, 0, 0, 0,
"hw:dependencies", 0.02, -0.02, 0, 0, 0,
"hw:design", 0.04, -0.04, 0, 0, 0,
"hw:docs", 0.03, -0.03, 0, 0, 0,
"hw:documentation", 0.03, -0.03, 0, 0, 0,
"hw:error", -0.01, 0.01, 0, 0, 0,
"hw:feature", 0.11, -0.11, 0, 0, 0,
"hw:file", -0.01, 0.01, 0, 0, 0,
"hw:files", 0.01, -0.01, 0, 0, 0,
"hw:for", -0.17, 0.17, 0, 0, 0,
"hw:formatting", 0.06, -0.06, 0, 0, 0,
"hw:git", -0.01, 0.01, 0, 0, 0,
"hw:guide", 0.01, -0.01, 0, 0, 0,
"hw:guidelines", 0.03, -0.03, 0, 0, 0,
"hw:handling", -0.01, 0.01, 0, 0, 0,
"hw:in", -0.25, 0.25, 0, 0, 0,
"hw:integration", 0.07, -0.07, 0, 0, 0,
"hw:is", 0.02, 0, 0, -0.02, 0,
"hw:issue", -0.02, 0.02, 0, 0, 0,
"hw:message", 0.09, -0.09, 0, 0, 0,
"hw:messages", 0.04, -0.04, 0, 0, 0,
"hw:naming", 0.03, -0.03, 0, 0, 0,
"hw:new", -0.07, 0.07, 0, 0, 0,
"hw:not", 0.02, -0.02, 0, 0, 0,
"hw:notes", 0.02, -0.02, 0, 0, 0,
"hw:of", 0.2, -0.2, 0, 0, 0,
"hw:on", -0.05, 0.05, 0, 0, 0,
"hw:organization", 0.02, -0.02, 0, 0, 0,
"hw:patterns", 0.01, -0.01, 0, 0, 0,
"hw:pr", -0.02, 0.02, 0, 0, 0,
"hw:prs", 0.01, -0.01, 0, 0, 0,
"hw:pull", 0.05, -0.05, 0, 0, 0,
"hw:quality", 0.03, -0.03, 0, 0, 0,
"hw:reference", 0.03, -0.03, 0, 0, 0,
"hw:repository", 0.01, -0.01, 0, 0, 0,
"hw:request", 0.03, -0.03, 0, 0, 0,
"hw:requests", 0.03, -0.03, 0, 0, 0,
"hw:rules", 0.08, -0.08, 0, 0, 0,
"hw:scope", 0.01, -0.01, 0, 0, 0,
"hw:standards", 0.01, -0.01, 0, 0, 0,
"hw:structure", 0.03, -0.03, 0, 0, 0,
"hw:style", 0.16, -0.16, 0, 0, 0,
"hw:system", 0.02, -0.02, 0, 0, 0,
"hw:test", 0.01, 0.02, 0, -0.03, 0,
"hw:tests", -0.05, 0.05, 0, 0, 0,
"hw:the", -0.29, 0.32, 0, -0.03, 0,
"hw:this", 0.01, -0.01, 0, 0, 0,
"hw:to", -0.05, 0.05, 0, 0, 0,
"hw:typescript", 0.05, -0.05, 0, 0, 0,
"hw:ui", -0.01, 0.01, 0, 0, 0,
"hw:unit", 0.01, -0.01, 0, 0, 0,
"hw:use", -0.03, 0.03, 0, 0, 0,
"hw:using", -0.06, 0.06, 0, 0, 0,
"hw:what", -0.04, 0.04, 0, 0, 0,
"hw:when", -0.05, 0.05, 0, 0, 0,
"hw:where", -0.14, 0.14, 0, 0, 0,
"hw:with", 0.06, -0.06, 0, 0, 0,
"hw:write", -0.09, 0.09, 0, 0, 0,
"hw:you", -0.12, 0.12, 0, 0, 0,
"hw:your", 0.02, -0.02, 0, 0, 0,
"k=code", -0.11, 0, 0, 0, 0.11,
"k=code&d=agents", -0.23, 0, 0, 0, 0.23,
"k=code&d=architecture", -0.1, 0, 0, 0, 0.1,
"k=code&d=contributing", 0.37, 0, 0, 0, -0.37,
"k=code&d=other", -0.21, 0, 0, 0, 0.21,
"k=code&d=style", 0.05, 0, 0, 0, -0.05,
"k=heading", 0.07, 0.03, 0, -0.14, 0,
"k=heading&d=agents", 0.26, -0.19, 0, -0.08, 0,
"k=heading&d=architecture", -0.09, -0.07, 0, 0.16, 0,
"k=heading&d=contributing", 0.17, -0.05, 0, -0.12, 0,
"k=heading&d=other", -0.13, 0.22, 0, -0.09, 0,
"k=heading&d=style", -0.14, 0.14, 0, 0, 0,
"k=item", -0.14, 0.16, -0.05, -0.15, 0.21,
"k=item&d=agents", -0.28, 0.09, 0.06, 0.11, 0.08,
"k=item&d=architecture", -0.27, -0.39, 0.81, -0.39, 0.04,
"k=item&d=contributing", 0.43, 0.16, -0.41, -0.21, 0.09,
"k=item&d=other", -0.08, 0.15, -0.44, 0.16, 0.15,
"k=item&d=style", -0.01, 0.46, -0.16, -0.32, -0.07,
"k=more", -0.05, -0.04, -0.08, -0.1, 0.29,
"k=more&d=contributing", 0.02, 0.07, -0.13, -0.07, 0.11,
"k=more&d=other", -0.11, 0, -0.03, -0.01, 0.15,
"k=row", -0.24, 0.14, -0.05, 0.18, 0,
"k=row&d=agents", 0.03, -0.03, -0.01, 0.02, 0,
"k=sentence", 0.21, 0.56, 0.16, 0, 0.28,
"k=sentence&d=agents", -0.09, 0.43, 0.65, 0.12, -0.08,
"k=sentence&d=architecture", -0.23, -0.33, 0.19, 0.31, 0.17,
"k=sentence&d=contributing", 0.23, -0.03, 0.06, 0, 0.16,
"k=sentence&d=other", 0.3, 0.17, 0.16, -0.21, 0.37,
"k=sentence&d=style", -0.05, 0.24, -0.18, -0.28, 0.46,
"k=tree", -0.2, 0, 0, 0.2, 0,
"k=tree&d=agents", -0.18, 0, 0, 0.18, 0,
"l:agent", 0.21, -0.24, 0.19, -0.09, -0.07,
"l:always", 0.23, -0.26, -0.17, 0.28, -0.09,
"l:avoid", -0.13, 0.06, 0, -0.02, 0.1,
"l:because", 0.02, 0.09, 0.24, -0.33, -0.02,
"l:can", 0.61, -0.64, -0.1, 0.26, -0.12,
"l:ensure", -0.39, 0.43, -0.05, -0.01, 0.02,
"l:every", 0.11, 0.11, -0.29, 0.25, -0.14,
"l:example", 0.16, 0.05, -0.16, -0.15, 0.09,
"l:following", 0.02, 0.35, -0.11, -0.07, -0.01,
"l:good", 0.13, 0.07, -0.13, -0.03, -0.04,
"l:is-what", -0.33, -0.28, 0.45, 0.48, -0.29,
"l:issue", 0.34, 0.12, -0.27, -0.22, 0.04,
"l:must", 0.09, 0.31, -0.07, -0.07, -0.26,
"l:never", 0.07, -0.11, -0.03, -0.06, 0.13,
"l:pr", -0.5, 0.31, -0.16, -0.09, 0.5,
"l:release", 0.15, -0.16, -0.11, 0.16, -0.04,
"l:run", 0.29, -0.4, 0.02, 0.21, -0.13,
"l:see-any", 0.13, 0.26, 0.02, -0.21, -0.19,
"l:should", 0.04, 0.18, -0.12, -0.07, -0.04,
"l:style", -0.37, 0.31, -0.15, 0.06, 0.16,
"l:test", 0.22, -0.07, -0.11, -0.02, 0.01,
"l:verb-s", -0.41, 0.07, 0.21, 0.22, -0.09,
"l:we", -0.34, 0.33, 0.04, -0.02, -0.01,
"l:will", 0.72, -0.49, -0.1, -0.02, -0.11,
"l:you", 0.29, -0.13, 0.01, -0.16, 0.12,
"l:you-can", 0.34, -0.06, -0.06, -0.09, -0.16,
"label&k=item", 0.53, -0.61, 0.31, -0.08, -0.16,
"label&k=sentence", 0.37, -0.16, -0.19, 0.08, -0.2,
"lang=", -0.25, 0, 0, 0, 0.25,
"lang=bash", 0.74, 0, 0, 0, -0.74,
"lang=js", -0.13, 0, 0, 0, 0.13,
"lang=markdown", -0.08, 0, 0, 0, 0.08,
"lang=python", 0.16, 0, 0, 0, -0.16,
"lang=sh", 0.38, 0, 0, 0, -0.38,
"lang=shell", 0.27, 0, 0, 0, -0.27,
"lang=ts", -0.07, 0, 0, 0, 0.07,
"lang=typescript", -0.06, 0, 0, 0, 0.06,
"last-of-block&k=code", -0.19, 0, 0, 0, 0.19,
"last-of-block&k=heading", 0.07, 0.03, 0, -0.14, 0,
"last-of-block&k=item", -0.08, 0.04, 0, -0.26, 0.46,
"last-of-block&k=more", -0.18, 0.04, -0.03, -0.03, 0.2,
"last-of-block&k=row", -0.1, 0.03, 0.11, -0.04, 0,
"last-of-block&k=sentence", 0.17, -0.01, -0.08, -0.16, 0.43,
"last-of-block&k=tree", -0.2, 0, 0, 0.2, 0,
"last-of-section", 0.28, 0.14, 0.07, 0.06, 0.04,
"led-in", -0.08, -0.19, 0.36, -0.07, 0.47,
"len=0", 0.51, -0.04, -0.7, -0.69, 0.44,
"len=1", 0.44, -0.1, -0.1, -0.01, 0.4,
"len=2", 0.37, 0.12, -0.04, -0.15, 0.35,
"len=3", 0.25, 0.15, 0.32, 0.28, 0.07,
"len=4", -0.21, 0.19, 0.21, -0.13, 0.03,
"len=5", -0.06, -0.17, 0.11, 0.05, 0.08,
"level=1", -0.15, 0.18, 0.07, -0.08, -0.49,
"level=2", 0.02, -0.08, -0.5, -0.27, 0.72,
"level=3", -0.09, -0.03, 0.04, 0.04, 0.05,
"mates-code=0", -0.12, 0.14, -0.18, -0.06, 0.32,
"mates-code=1", -0.44, 0.51, 0.13, -0.18, -0.03,
"mates-code=2", 0.08, -0.19, 0.65, -0.35, -0.16,
"mates-code=3", -0.14, -0.22, -0.18, 0.33, 0,
"mates-length=0", 0.14, 0.08, -0.34, -0.08, 0.35,
"mates-length=1", -0.17, 0.23, -0.03, -0.27, 0.14,
"mates-length=2", -0.16, 0.16, -0.06, -0.03, -0.03,
"mates-length=3", -0.11, 0.02, 0.17, 0.11, -0.17,
"mates-norm=0", 0.31, -0.04, 0.11, 0.23, 0.41,
"mates-norm=1", 0.03, 0.09, 0.24, -0.41, -0.17,
"mates-norm=2", -0.16, 0.45, -0.49, -0.23, -0.01,
"mates-norm=3", -0.28, 0.49, -0.21, -0.24, -0.05,
"mates-order=0", -0.19, 0.06, 0.19, 0.09, -0.08,
"mates-order=1", -0.33, 0.19, 0.32, -0.19, 0.01,
"mates-order=2", 0.07, 0.2, -0.39, -0.22, 0.12,
"mates-order=3", -0.02, 0.27, -0.47, -0.25, 0.31,
"more-of-block", -0.12, 0.12, 0.1, 0.09, -0.01,
"of=1", 0.31, 0.01, -0.16, 0.13, 0.03,
"of=2", 0.23, 0.27, 0.09, -0.09, 0.31,
"of=3", 0.12, 0.29, 0.13, -0.02, 0.42,
"of=4", -0.02, 0.4, 0.39, -0.12, 0.07,
"of=5", -0.25, 0.13, 0.25, 0.03, 0.1,
"only-code", 0.14, 0, -0.09, -0.24, 0.19,
"only-link&k=item", 1.12, -0.75, -0.24, -0.13, -0.07,
"order", 0.28, 0.34, -0.25, -0.16, 0.25,
"order-indirect", 0.4, 0.31, -0.47, -0.2, 0.06,
"order-late", 0.12, 0.19, -0.19, -0.07, -0.04,
"ordered", 0.7, -0.48, 0.27, -0.12, 0.09,
"own=&k=code", -0.11, 0, 0, 0, 0.11,
"own=&k=item", 0.24, -0.11, 0.39, 0.34, 0.1,
"own=&k=more", -0.12, -0.1, 0.02, -0.09, 0.3,
"own=&k=row", -0.31, 0.25, 0.08, -0.02, 0,
"own=&k=sentence", 0.25, -0.45, 0.14, 0.11, 0.27,
"own=&k=tree", -0.2, 0, 0, 0.2, 0,
"own=&parent=", 0.04, 0.07, 0.07, -0.04, -0.14,
"own=&parent=:", -0.28, -0.14, 0.33, -0.12, 0.21,
"own=&parent=i", 0.08, 0.01, -0.01, -0.01, -0.07,
"own=&parent=n", -0.08, -0.04, -0.01, -0.01, 0.14,
"own=&parent=n:", -0.1, 0.08, -0.01, 0, 0.04,
"own=&parent=nv", -0.07, 0.09, -0.01, -0.01, 0,
"own=&parent=nv:", 0.17, -0.01, -0.01, 0, -0.15,
"own=&parent=v", -0.22, 0.21, -0.17, -0.04, 0.21,
"own=&parent=v:", 0.09, 0.08, -0.04, -0.03, -0.1,
"own=&s:architecture", -0.19, -0.28, 0.1, 0.25, 0.25,
"own=&s:community", 0.01, 0.08, -0.44, -0.02, 0.21,
"own=&s:example", 0, 0.01, -0.07, 0.07, -0.01,
"own=&s:map", -0.21, 0.1, 0.16, -0.03, -0.13,
"own=&s:norm", 0.2, 0.27, -0.05, 0.16, -0.02,
"own=&s:pr", 0.12, 0.2, -0.08, -0.02, 0.1,
"own=&s:release", 0.07, 0.15, -0.14, -0.07, -0.02,
"own=&s:security", -0.07, -0.09, 0.18, -0.03, 0.01,
"own=&s:setup", 0.07, -0.43, 0.25, 0.34, -0.15,
"own=&s:test", 0.06, 0.03, -0.28, 0.18, 0.15,
"own=c&k=heading", 0.14, 0, 0, -0.14, 0,
"own=c&k=item", -0.26, 0.01, -0.04, 0.14, -0.13,
"own=c&k=sentence", 0.04, -0.3, 0.24, -0.09, 0.12,
"own=c&parent=:", 0.24, -0.25, -0.07, 0.02, 0.06,
"own=c&s:architecture", -0.03, -0.15, 0.21, -0.02, -0.01,
"own=c&s:map", -0.06, -0.32, -0.38, 0.64, -0.13,
"own=c&s:norm", -0.18, 0, 0.13, -0.22, 0.29,
"own=c&s:pr", -0.04, 0.07, -0.04, 0.03, -0.01,
"own=c&s:setup", 0.37, 0.15, -0.22, -0.29, -0.01,
"own=c&s:test", 0.15, -0.2, 0.23, -0.17, 0,
"own=i&k=item", 0.2, 0.14, -0.2, -0.12, -0.08,
"own=i&k=sentence", 0.01, 0.23, -0.08, 0.03, 0.23,
"own=i&s:architecture", 0.01, -0.12, 0.08, 0.05, -0.03,
"own=i&s:community", 0.36, -0.21, -0.02, -0.01, -0.12,
"own=i&s:map", 0.23, -0.25, -0.1, 0.06, 0.05,
"own=i&s:norm", -0.24, 0.17, -0.1, -0.08, 0.28,
"own=i&s:pr", -0.27, 0.15, -0.02, -0.03, 0.17,
"own=i&s:release", -0.23, 0.13, -0.03, -0.01, 0.14,
"own=i&s:setup", 0.18, 0.02, -0.01, -0.05, -0.13,
"own=i&s:test", -0.19, 0.03, -0.04, 0.3, -0.09,
"own=ic&k=item", 0.2, -0.06, 0.07, -0.18, -0.03,
"own=n&k=heading", -0.15, 0.15, 0, 0, 0,
"own=n&k=item", 0.13, 0.18, -0.22, -0.29, -0.02,
"own=n&k=more", -0.01, -0.05, -0.02, 0.01, 0.07,
"own=n&k=row", -0.01, 0.13, -0.1, -0.02, 0,
"own=n&k=sentence", 0.22, 0.28, 0.22, -0.12, 0.29,
"own=n&parent=", 0.06, 0.21, -0.17, 0, -0.1,
"own=n&parent=:", 0, 0.02, -0.02, 0, 0,
"own=n&parent=n", 0.12, -0.08, 0, 0, -0.04,
"own=n&parent=v", 0.01, 0.03, 0.02, -0.02, -0.04,
"own=n&s:architecture", 0.18, 0.23, -0.02, -0.07, -0.31,
"own=n&s:community", 0.12, -0.4, 0.19, -0.02, 0.12,
"own=n&s:map", -0.28, 0.25, 0.1, 0.09, -0.16,
"own=n&s:norm", 0.08, 0.1, 0.06, -0.15, -0.07,
"own=n&s:pr", 0.13, 0.12, -0.04, -0.01, -0.15,
"own=n&s:release", 0.02, 0, -0.07, -0.01, 0.06,
"own=n&s:security", -0.03, -0.02, -0.05, 0, 0.1,
"own=n&s:setup", 0.22, -0.17, -0.12, 0.02, 0.14,
"own=n&s:test", -0.01, -0.12, -0.04, -0.15, 0.33,
"own=nc&k=item", 0.11, -0.31, 0.06, 0.21, -0.05,
"own=nc&k=sentence", -0.05, 0.06, 0.06, -0.13, 0.06,
"own=nc&s:norm", 0.14, -0.12, 0.12, -0.09, -0.05,
"own=ni&k=item", 0.02, 0.27, -0.27, -0.05, 0,
"own=ni&k=sentence", 0.09, 0.32, -0.18, -0.04, -0.08,
"own=ni&s:community", 0.12, -0.09, -0.02, 0, -0.01,
"own=ni&s:map", 0.11, -0.09, 0.04, -0.02, -0.03,
"own=ni&s:norm", 0.11, -0.07, -0.12, -0.04, 0.14,
"own=ni&s:pr", -0.01, -0.11, -0.01, 0, 0.13,
"own=ni&s:security", -0.08, 0.17, -0.03, -0.01, -0.05,
"own=ni&s:setup", -0.02, 0.06, 0.03, -0.01, -0.05,
"own=ni&s:test", 0.07, -0.02, 0, -0.02, -0.02,
"own=nv&k=heading", -0.27, 0.27, 0, 0, 0,
"own=nv&k=item", -0.18, 0.2, 0.03, -0.13, 0.03,
"own=nv&k=sentence", -0.15, 0.39, -0.12, -0.15, 0.1,
"own=nv&parent=v", -0.05, 0.17, 0, 0, -0.12,
"own=nv&s:architecture", 0.03, 0.12, -0.09, -0.02, -0.04,
"own=nv&s:community", 0.16, -0.17, -0.02, 0, 0.02,
"own=nv&s:map", -0.01, -0.03, -0.03, -0.01, 0.08,
"own=nv&s:norm", 0.13, -0.09, 0.01, -0.05, 0.09,
"own=nv&s:pr", -0.12, -0.13, 0.02, -0.01, 0.26,
"own=nv&s:release", -0.09, 0.12, 0.02, 0, -0.05,
"own=nv&s:setup", -0.16, 0.2, -0.03, -0.03, 0.04,
"own=nv&s:test", -0.19, 0.26, -0.06, -0.01, 0.01,
"own=v&k=heading", 0.4, -0.4, 0, 0, 0,
"own=v&k=item", 0.26, 0.22, -0.25, -0.22, 0.47,
"own=v&k=more", 0.04, -0.05, -0.01, -0.01, 0.01,
"own=v&k=row", -0.01, -0.01, -0.11, 0.15, 0,
"own=v&k=sentence", -0.05, 0.44, -0.06, 0.22, -0.13,
"own=v&parent=:", -0.09, 0.1, -0.01, -0.01, 0.01,
"own=v&parent=v", -0.05, 0.06, -0.08, -0.01, 0.08,
"own=v&parent=v:", -0.09, 0.11, 0, 0, -0.01,
"own=v&s:architecture", 0.09, -0.18, 0.06, 0.03, 0.01,
"own=v&s:community", 0.44, -0.39, -0.07, 0.06, -0.07,
"own=v&s:example", 0.3, -0.26, -0.12, -0.03, 0.11,
"own=v&s:map", -0.09, -0.06, -0.08, -0.02, 0.27,
"own=v&s:norm", -0.25, 0, 0.01, 0.18, 0.33,
"own=v&s:pr", 0.17, 0.24, -0.06, -0.08, -0.2,
"own=v&s:release", 0.31, -0.25, 0.01, 0.09, -0.17,
"own=v&s:security", -0.22, 0.07, 0.09, -0.01, 0.06,
"own=v&s:setup", 0.42, -0.29, -0.11, -0.1, -0.04,
"own=v&s:test", -0.01, 0.13, -0.06, 0.09, -0.17,
"p:agent", 0.16, 0.01, -0.02, -0.05, 0.1,
"p:agent&k=heading", 0.2, -0.2, 0, 0, 0,
"p:agent&k=item", -0.02, -0.01, -0.07, 0.16, -0.07,
"p:agent&k=sentence", -0.05, 0.12, 0.1, -0.1, 0.13,
"p:always", -0.12, -0.02, 0.22, -0.16, 0.21,
"p:always&k=heading", -0.04, 0.04, 0, 0, 0,
"p:always&k=item", 0.21, -0.04, -0.29, -0.11, 0.25,
"p:always&k=more", -0.06, 0.08, 0.01, -0.01, -0.02,
"p:always&k=row", 0.03, -0.08, 0.11, -0.05, 0,
"p:always&k=sentence", -0.12, 0.03, 0.39, 0, 0.03,
"p:avoid", -0.07, 0.27, -0.27, -0.07, 0.09,
"p:avoid&k=heading", -0.14, 0.14, 0, 0, 0,
"p:avoid&k=item", -0.2, 0.18, 0.06, 0.03, -0.05,
"p:avoid&k=sentence", 0.27, -0.02, -0.27, -0.06, 0.12,
"p:because", 0.14, 0.17, 0.12, 0, 0.12,
"p:because&k=item", -0.1, 0.06, 0.2, 0, -0.17,
"p:because&k=sentence", -0.01, 0, -0.03, 0.01, 0.26,
"p:brackets", -0.17, 0.05, 0.15, -0.11, 0.23,
"p:brackets&k=heading", -0.12, 0.12, 0, 0, 0,
"p:brackets&k=item", -0.09, 0, 0.1, -0.17, 0.28,
"p:brackets&k=more", 0.09, -0.17, -0.09, -0.02, 0.18,
"p:brackets&k=row", -0.06, 0.14, 0.03, -0.12, 0,
"p:brackets&k=sentence", 0.19, 0.24, 0.14, 0.13, 0,
"p:can", 0.17, 0.07, 0.08, -0.03, 0.17,
"p:can&k=item", 0.03, -0.08, -0.03, 0.05, 0.02,
"p:can&k=more", 0, -0.05, 0.08, -0.01, -0.01,
"p:can&k=row", -0.05, 0.24, -0.09, -0.09, 0,
"p:can&k=sentence", 0.07, -0.14, 0.12, 0.01, 0.16,
"p:clause", 0.38, 0.16, 0.03, -0.31, 0.27,
"p:clause&k=item", 0.27, -0.15, 0.02, -0.22, 0.11,
"p:clause&k=sentence", 0.18, 0.42, 0.03, -0.16, 0.19,
"p:code-then-what", -0.24, 0.05, 0.01, 0.19, -0.41,
"p:code-then-what&k=item", -0.11, -0.1, -0.03, 0.19, -0.19,
"p:code-then-what&k=sentence", -0.23, 0.34, 0.06, 0.05, -0.22,
"p:command", 0.49, -0.08, -0.34, 0.02, 0,
"p:command&k=item", 0.55, -0.05, -0.47, -0.08, 0.11,
"p:command&k=sentence", -0.02, -0.17, 0.2, 0.19, -0.1,
"p:dash", -0.27, -0.1, 0.22, 0.36, 0.05,
"p:dash&k=item", -0.33, -0.11, 0.4, 0.35, -0.13,
"p:dash&k=sentence", 0.06, 0.05, -0.31, 0.13, 0.12,
"p:ensure", 0.06, 0.02, -0.04, -0.13, 0.23,
"p:ensure&k=item", 0.02, 0.11, -0.13, -0.03, 0.03,
"p:ensure&k=sentence", -0.01, -0.09, 0.08, -0.08, 0.19,
"p:every", -0.02, 0.06, 0.13, -0.07, 0.05,
"p:every&k=heading", -0.06, 0.06, 0, 0, 0,
"p:every&k=item", -0.01, 0.13, 0.03, -0.08, -0.18,
"p:every&k=more", 0.13, -0.19, -0.11, -0.06, 0.22,
"p:every&k=row", -0.04, -0.1, 0.11, 0.03, 0,
"p:every&k=sentence", 0.25, 0.16, 0.15, -0.03, 0.05,
"p:example", -0.11, 0.01, -0.04, 0.02, 0.27,
"p:example&k=heading", 0.01, -0.01, 0, 0, 0,
"p:example&k=item", -0.06, -0.09, 0.02, -0.07, 0.24,
"p:example&k=more", -0.14, 0.22, -0.03, -0.01, -0.04,
"p:example&k=sentence", 0.17, 0.03, -0.03, 0.19, 0.14,
"p:following", 0.2, 0.02, -0.17, 0.16, 0.07,
"p:following&k=item", 0.04, -0.07, -0.16, 0.22, -0.03,
"p:following&k=sentence", 0.1, 0, 0.02, -0.05, 0,
"p:good", 0.25, 0.26, -0.42, -0.27, 0.43,
"p:good&k=heading", -0.03, 0.03, 0, 0, 0,
"p:good&k=item", 0.02, 0.21, -0.24, -0.11, 0.09,
"p:good&k=sentence", 0.07, 0.09, -0.12, -0.07, 0.35,
"p:i", 0.15, 0.03, -0.15, 0, -0.02,
"p:i&k=item", 0.11, -0.06, -0.05, 0, 0,
"p:i&k=sentence", 0.03, 0.08, -0.09, 0, -0.02,
"p:is-what", -0.03, 0.06, 0.14, 0.28, 0.04,
"p:is-what&k=item", -0.54, 0.18, 0.15, 0.26, -0.03,
"p:is-what&k=more", -0.05, 0.04, -0.04, -0.01, 0.07,
"p:is-what&k=sentence", 0.19, -0.28, 0.29, 0.01, 0.01,
"p:issue", 0.39, 0.09, -0.32, -0.21, 0.13,
"p:issue&k=heading", -0.02, 0.02, 0, 0, 0,
"p:issue&k=item", 0.52, -0.03, -0.15, -0.16, -0.09,
"p:issue&k=more", -0.08, 0.03, -0.02, -0.01, 0.08,
"p:issue&k=sentence", 0.15, 0.07, -0.21, -0.03, 0.13,
"p:label-then-what", -0.11, -0.12, 0.24, 0.2, 0.02,
"p:label-then-what&k=item", 0, -0.12, 0.14, 0.08, -0.01,
"p:label-then-what&k=more", -0.1, -0.05, -0.03, -0.02, 0.2,
"p:label-then-what&k=row", -0.21, 0.07, -0.03, 0.21, 0,
"p:label-then-what&k=sentence", 0.11, -0.07, 0.26, 0.06, -0.14,
"p:legal", 0.45, -0.15, -0.22, -0.1, 0,
"p:legal&k=item", 0.27, -0.09, -0.09, -0.09, 0,
"p:legal&k=sentence", 0.19, -0.05, -0.13, -0.02, 0,
"p:limit", 0, 0.24, -0.2, -0.04, 0.01,
"p:limit&k=item", -0.11, 0.09, 0.01, -0.02, 0.05,
"p:limit&k=sentence", 0.13, 0.14, -0.21, -0.01, -0.05,
"p:located", -0.32, 0.07, -0.16, 0.64, -0.19,
"p:located&k=item", -0.15, 0.29, -0.37, 0.24, -0.01,
"p:located&k=sentence", -0.16, -0.24, 0.15, 0.46, -0.21,
"p:must", -0.03, 0.25, -0.04, -0.04, -0.09,
"p:must&k=heading", -0.01, 0.01, 0, 0, 0,
"p:must&k=item", 0.06, 0.04, -0.02, 0, -0.06,
"p:must&k=more", -0.03, 0.12, -0.02, 0.02, -0.1,
"p:must&k=sentence", 0.11, 0.25, 0.05, -0.06, 0.02,
"p:never", -0.13, 0.16, 0.01, -0.15, 0.2,
"p:never&k=heading", -0.19, 0.19, 0, 0, 0,
"p:never&k=item", -0.09, -0.06, 0.02, 0.04, 0.21,
"p:never&k=more", 0.03, -0.04, -0.03, 0, 0.04,
"p:never&k=sentence", 0.3, 0.26, 0.06, -0.2, 0.06,
"p:number", 0.34, 0.1, 0.22, -0.34, -0.17,
"p:number&k=heading", 0.02, -0.02, 0, 0, 0,
"p:number&k=item", 0.22, 0.01, 0.06, -0.1, -0.21,
"p:number&k=row", -0.18, 0.27, 0.03, -0.11, 0,
"p:number&k=sentence", 0.1, 0.04, 0.2, -0.14, -0.03,
"p:passive", 0.25, 0.17, 0.28, 0, 0.2,
"p:passive&k=item", -0.22, 0.17, 0.07, 0.01, -0.02,
"p:passive&k=more", -0.01, 0.03, -0.04, 0.01, 0.01,
"p:passive&k=sentence", 0.12, 0.31, 0.33, -0.02, 0.2,
"p:past", 0.12, -0.01, 0, 0.06, -0.07,
"p:past&k=item", -0.23, 0.26, -0.07, 0, 0.03,
"p:past&k=sentence", 0.26, -0.26, 0.05, 0.06, -0.11,
"p:path", -0.42, -0.16, -0.21, 1.16, -0.33,
"p:path&k=heading", -0.12, 0, 0, 0.12, 0,
"p:path&k=item", -0.29, -0.17, -0.12, 0.74, 0.05,
"p:path&k=row", -0.14, -0.15, 0.01, 0.29, 0,
"p:path&k=sentence", 0.15, 0.16, -0.19, 0.77, -0.37,
"p:pr", 0.21, 0.2, 0.1, 0.1, 0.18,
"p:pr&k=heading", 0.23, -0.23, 0, 0, 0,
"p:pr&k=item", 0.15, 0.01, -0.07, -0.07, -0.14,
"p:pr&k=more", -0.17, 0.06, 0.02, -0.01, 0.11,
"p:pr&k=sentence", -0.15, 0.48, 0.11, 0.1, 0.18,
"p:prefer", -0.09, 0.2, -0.15, -0.05, 0.08,
"p:prefer&k=item", 0.06, 0.09, -0.05, -0.04, -0.05,
"p:prefer&k=sentence", -0.03, 0.01, -0.1, -0.01, 0.14,
"p:release", 0.13, 0.15, -0.12, 0.21, -0.14,
"p:release&k=heading", 0.01, -0.01, 0, 0, 0,
"p:release&k=item", -0.02, -0.02, -0.07, 0.22, -0.02,
"p:release&k=sentence", 0.22, 0.13, 0.02, -0.03, -0.14,
"p:run", 0.3, -0.36, 0.03, -0.2, -0.02,
"p:run&k=heading", 0.06, -0.06, 0, 0, 0,
"p:run&k=item", 0.36, 0.11, -0.05, -0.05, -0.25,
"p:run&k=more", 0.19, -0.14, -0.04, -0.01, 0,
"p:run&k=row", 0.05, -0.09, 0.08, -0.04, 0,
"p:run&k=sentence", 0, 0.06, 0.08, -0.16, 0.15,
"p:see-any", 0.16, -0.02, -0.04, -0.16, 0.22,
"p:see-any&k=item", 0.12, 0.07, -0.07, -0.06, -0.03,
"p:see-any&k=sentence", 0.13, -0.25, 0.06, -0.1, 0.2,
"p:should", -0.12, 0.31, -0.11, -0.2, 0.08,
"p:should&k=item", 0.22, -0.1, 0.15, -0.15, -0.05,
"p:should&k=sentence", -0.25, 0.45, -0.25, -0.06, 0.18,
"p:style", -0.17, 0.25, -0.01, -0.19, 0.11,
"p:style&k=heading", 0.21, -0.21, 0, 0, 0,
"p:style&k=item", -0.09, 0.28, -0.19, -0.34, 0.09,
"p:style&k=more", 0.04, 0.07, -0.07, -0.03, -0.01,
"p:style&k=row", -0.1, 0.07, 0.03, 0.01, 0,
"p:style&k=sentence", 0.22, 0.31, 0.22, 0.11, 0.09,
"p:test", 0.15, 0.27, -0.16, 0.2, 0.08,
"p:test&k=heading", -0.04, 0.07, 0, -0.03, 0,
"p:test&k=item", -0.26, 0.38, -0.22, 0.09, -0.12,
"p:test&k=more", 0.12, -0.08, -0.02, -0.01, 0,
"p:test&k=row", 0.12, -0.09, -0.04, 0.01, 0,
"p:test&k=sentence", -0.02, 0.24, 0.07, 0.14, 0.15,
"p:thanks", 0.12, -0.13, -0.1, -0.06, 0.16,
"p:thanks&k=item", -0.15, 0.19, -0.02, -0.02, 0,
"p:thanks&k=sentence", 0.26, -0.32, -0.08, -0.03, 0.16,
"p:url", 0.19, -0.02, -0.19, -0.05, 0.07,
"p:url&k=item", 0.12, -0.01, -0.09, 0.01, -0.03,
"p:url&k=sentence", 0.07, -0.01, -0.1, -0.06, 0.1,
"p:verb-s", -0.21, -0.01, 0.45, 0.19, 0.04,
"p:verb-s&k=heading", -0.04, 0.04, 0, 0, 0,
"p:verb-s&k=item", 0, -0.33, 0.22, -0.04, 0.29,
"p:verb-s&k=more", -0.04, 0.14, -0.05, -0.01, -0.04,
"p:verb-s&k=row", -0.01, 0, 0.14, -0.12, 0,
"p:verb-s&k=sentence", -0.05, -0.06, 0.16, 0.35, -0.09,
"p:we", 0.14, -0.31, 0.02, -0.1, 0.19,
"p:we&k=heading", 0.01, -0.01, 0, 0, 0,
"p:we&k=item", 0.22, -0.31, 0.05, 0.13, -0.02,
"p:we&k=sentence", -0.04, 0.19, 0, -0.21, 0.18,
"p:we-do", 0, 0.27, 0.01, 0.06, -0.24,
"p:we-do&k=item", -0.06, 0, -0.1, 0.16, 0,
"p:we-do&k=sentence", -0.01, 0.31, 0.12, -0.09, -0.25,
"p:will", 0.14, 0.02, 0.04, 0.02, 0.1,
"p:will&k=item", 0.04, -0.15, 0.11, 0.01, 0.06,
"p:will&k=more", 0.05, -0.11, -0.04, -0.01, 0.11,
"p:will&k=sentence", 0.07, 0.12, -0.05, 0.02, -0.04,
"p:you", 0.33, 0.06, -0.06, -0.05, 0.11,
"p:you&k=heading", -0.1, 0.1, 0, 0, 0,
"p:you&k=item", 0.22, -0.18, 0.27, 0.03, 0.17,
"p:you&k=more", 0.02, -0.08, 0.04, -0.03, 0.03,
"p:you&k=sentence", 0.29, 0.11, -0.3, -0.02, -0.01,
"p:you-can", 0.12, -0.18, -0.23, 0.04, 0.13,
"p:you-can&k=item", 0.01, 0.23, -0.12, 0.06, -0.11,
"p:you-can&k=more", -0.07, -0.02, 0.09, -0.01, 0.01,
"p:you-can&k=sentence", 0.11, -0.03, -0.22, 0.02, 0.22,
"points-back", 0.06, -0.28, 0.01, 0.04, 0.45,
"quoted", 0.37, -0.31, -0.16, -0.09, 0.21,
"s:architecture", -0.03, -0.34, 0.36, 0.13, -0.15,
"s:architecture&k=code", 0.05, 0, 0, 0, -0.05,
"s:architecture&k=heading", -0.08, 0.08, 0, 0, 0,
"s:architecture&k=item", -0.08, -0.27, 0.5, 0.23, -0.19,
"s:architecture&k=sentence", 0.18, 0.08, -0.17, -0.13, 0.14,
"s:community", 0.46, -0.47, -0.21, -0.34, 0.28,
"s:community&k=code", -0.04, 0, 0, 0, 0.04,
"s:community&k=heading", -0.11, 0.11, 0, 0, 0,
"s:community&k=item", 0.66, -0.46, -0.25, -0.31, 0.15,
"s:community&k=sentence", 0.18, -0.21, 0.04, -0.07, 0.12,
"s:example", 0.18, -0.22, 0.16, -0.19, 0.07,
"s:example&k=code", -0.05, 0, 0, 0, 0.05,
"s:example&k=heading", 0.01, -0.01, 0, 0, 0,
"s:example&k=sentence", 0.02, 0.05, -0.15, 0.04, 0.03,
"s:map", -0.31, -0.32, -0.21, 0.61, -0.07,
"s:map&k=code", -0.19, 0, 0, 0, 0.19,
"s:map&k=heading", 0.04, 0.12, 0, -0.16, 0,
"s:map&k=item", -0.49, -0.05, -0.19, 0.52, -0.2,
"s:map&k=sentence", 0.48, -0.07, 0.25, -0.34, -0.16,
"s:map&k=tree", -0.06, 0, 0, 0.06, 0,
"s:none&k=code", -0.29, 0, 0, 0, 0.29,
"s:none&k=heading", -0.47, 0.41, 0, 0.05, 0,
"s:none&k=item", 0.07, -0.09, -0.13, 0.19, 0.03,
"s:none&k=row", -0.26, 0.33, 0.23, -0.31, 0,
"s:none&k=sentence", 0.16, -0.09, 0.05, -0.05, 0.23,
"s:norm", -0.21, 0.17, -0.01, -0.15, 0.35,
"s:norm&k=code", -0.18, 0, 0, 0, 0.18,
"s:norm&k=heading", 0.37, -0.37, 0, 0, 0,
"s:norm&k=item", -0.19, 0.31, -0.09, -0.34, -0.05,
"s:norm&k=more", -0.09, 0.12, 0.08, 0, -0.1,
"s:norm&k=sentence", 0.19, 0.15, -0.02, 0.21, 0.41,
"s:pr", 0.25, 0.36, -0.14, -0.17, 0.23,
"s:pr&k=code", 0.09, 0, 0, 0, -0.09,
"s:pr&k=heading", 0.2, -0.2, 0, 0, 0,
"s:pr&k=item", -0.18, 0.42, -0.28, -0.19, 0.08,
"s:pr&k=more", -0.12, 0.14, -0.06, -0.02, 0.05,
"s:pr&k=sentence", 0.03, 0.19, 0.17, 0.1, 0.22,
"s:release", 0.05, 0.24, -0.13, 0.01, -0.06,
"s:release&k=code", 0.1, 0, 0, 0, -0.1,
"s:release&k=heading", 0.06, -0.06, 0, 0, 0,
"s:release&k=item", -0.06, 0.17, -0.16, -0.05, 0.1,
"s:release&k=sentence", -0.03, 0.19, 0.02, -0.06, -0.08,
"s:security", -0.09, -0.17, 0.17, -0.05, 0.15,
"s:security&k=item", 0.21, -0.13, -0.11, -0.02, 0.06,
"s:security&k=sentence", -0.23, -0.05, 0.29, -0.03, 0.02,
"s:setup", 0.54, -0.51, -0.27, -0.12, -0.14,
"s:setup&k=code", 0.21, 0, 0, 0, -0.21,
"s:setup&k=heading", 0.05, -0.05, 0, 0, 0,
"s:setup&k=item", 0.47, -0.07, -0.08, 0, -0.17,
"s:setup&k=more", 0.12, -0.03, -0.04, -0.02, -0.02,
"s:setup&k=sentence", 0.14, -0.04, -0.19, -0.04, 0.14,
"s:test", 0.18, 0.11, -0.04, 0.12, 0.25,
"s:test&k=code", 0.18, 0, 0, 0, -0.18,
"s:test&k=heading", -0.04, 0.07, 0, -0.03, 0,
"s:test&k=item", -0.03, 0.07, -0.06, 0.03, 0.01,
"s:test&k=sentence", -0.13, 0.13, 0.02, 0.16, 0.37,
"same-block", -0.14, -0.22, -0.22, -0.19, 1.08,
"so:architecture&k=code", -0.1, 0, 0, 0, 0.1,
"so:architecture&k=heading", 0.13, -0.13, 0, 0, 0,
"so:architecture&k=item", -0.51, -0.53, 0.9, 0.16, -0.03,
"so:architecture&k=sentence", 0.12, -0.46, 0.51, 0.03, -0.32,
"so:community&k=heading", 0.06, -0.06, 0, 0, 0,
"so:community&k=item", 0.09, -0.11, -0.12, 0.2, -0.05,
"so:community&k=sentence", -0.05, -0.18, -0.01, -0.09, 0.41,
"so:map&k=heading", 0.28, -0.03, 0, -0.25, 0,
"so:map&k=item", 0.16, -0.38, 0.15, 0.13, -0.07,
"so:map&k=sentence", -0.06, 0.27, -0.2, 0.08, -0.05,
"so:norm&k=code", -0.23, 0, 0, 0, 0.23,
"so:norm&k=heading", 0.29, 0.15, 0, -0.44, 0,
"so:norm&k=item", -0.19, 0.35, -0.39, 0.16, -0.13,
"so:norm&k=sentence", -0.31, 0.46, 0.13, 0.07, 0.1,
"so:pr&k=code", 0.17, 0, 0, 0, -0.17,
"so:pr&k=heading", 0.12, -0.12, 0, 0, 0,
"so:pr&k=item", -0.17, 0.38, -0.05, -0.24, 0.03,
"so:pr&k=sentence", 0.13, 0.19, -0.35, 0.05, 0.26,
"so:setup&k=code", 0.29, 0, 0, 0, -0.29,
"so:setup&k=heading", 0.14, -0.03, 0, -0.11, 0,
"so:setup&k=item", 0.32, 0.39, -0.56, -0.02, -0.14,
"so:setup&k=sentence", 0.53, -0.28, -0.45, 0.13, 0.16,
"so:test&k=code", 0.11, 0, 0, 0, -0.11,
"so:test&k=heading", 0.06, 0.03, 0, -0.09, 0,
"so:test&k=item", 0.22, 0.23, -0.11, -0.24, -0.12,
"so:test&k=sentence", 0.29, -0.14, -0.2, 0.14, -0.08,
"starts-code", 0.01, -0.25, 0.16, 0.04, -0.06,
"starts-link&k=item", -0.14, -0.62, -0.09, 0.85, 0,
"starts-link&k=sentence", 0.19, 0.08, -0.02, -0.03, -0.23,
"starts-low", 0.24, -0.11, -0.39, 0.4, 0.34,
"strong=all", -0.46, 0.09, 0.16, 0.1, 0.15,
"strong=all&k=item", -0.02, 0.05, -0.09, 0.04, 0.02,
"strong=all&k=sentence", -0.45, 0.05, 0.28, 0.08, 0.09,
"strong=ban", -0.25, 0.48, -0.2, -0.13, -0.05,
"strong=ban&k=heading", -0.38, 0.38, 0, 0, 0,
"strong=ban&k=item", -0.15, 0.35, -0.06, -0.06, -0.11,
"strong=ban&k=sentence", 0.29, -0.04, -0.15, -0.06, 0.02,
"strong=demand", -0.16, 0.28, -0.13, -0.17, 0.06,
"strong=demand&k=heading", -0.13, 0.13, 0, 0, 0,
"strong=demand&k=item", -0.07, 0.1, -0.13, -0.11, 0.28,
"strong=demand&k=sentence", 0.06, 0.18, 0, -0.06, -0.15,
"t:architecture", -0.33, -0.34, 0.66, 0.1, -0.26,
"t:norm", -0.05, 0.17, -0.45, -0.02, 0.34,
"t:pr", 0.45, 0.14, -0.2, 0.3, -0.21,
"t:setup", 0.4, 0.24, 0.06, -0.19, -0.35,
"t:test", 0.4, -0.22, -0.02, -0.11, -0.07,
"task", -0.54, 0.79, -0.19, -0.06, 0,
"w:!", 0.31, -0.35, -0.01, 0, 0.05,
"w:0", 0, -0.06, 0.02, -0.01, 0.05,
"w:1", -0.09, -0.09, 0.2, 0.07, -0.09,
"w:10", -0.09, 0.23, -0.03, -0.02, -0.09,
"w:100", -0.08, 0.13, 0.11, -0.01, -0.14,
"w:11", -0.1, -0.04, 0.07, -0.04, 0.11,
"w:2", 0.02, -0.01, -0.03, 0.04, -0.01,
"w:20", 0.05, -0.01, -0.01, -0.01, -0.02,
"w:200", -0.13, -0.03, 0.02, 0, 0.14,
"w:3", 0.02, 0.16, -0.08, -0.09, -0.01,
"w:4", -0.11, 0.25, -0.04, -0.01, -0.08,
"w:5", 0.02, -0.05, 0.07, -0.04, 0,
"w:6", -0.1, 0.13, 0.09, 0, -0.11,
"w:7", -0.04, -0.12, 0.12, -0.01, 0.05,
"w:72", -0.03, 0.04, -0.01, 0, 0,
"w:8", -0.06, -0.04, 0.08, -0.01, 0.03,
"w:80", -0.08, 0.15, -0.01, 0, -0.06,
"w::", 0.39, -0.06, 0.06, 0.24, 0.08,
"w:;", -0.02, 0.19, -0.14, 0.07, -0.2,
"w:?", 0.04, 0.08, -0.21, -0.05, 0.16,
"w:\`", -0.34, 0.18, 0.23, 0.21, -0.02,
"w:a", 0.32, 0.26, 0.32, -0.34, 0.09,
"w:abbreviations", -0.03, 0.29, -0.02, -0.01, -0.23,
"w:able", 0.18, -0.29, 0.1, -0.01, 0.02,
"w:about", 0.37, -0.03, -0.19, -0.15, 0.04,
"w:above", -0.14, 0, -0.02, 0.04, 0.13,
"w:absolute", 0, -0.01, -0.04, -0.01, 0.06,
"w:abstract", 0.02, -0.03, 0.07, -0.01, -0.04,
"w:abstraction", -0.05, 0.04, -0.07, 0.06, 0.03,
"w:abstractions", -0.08, -0.03, 0.01, 0.11, 0,
"w:accept", 0.12, -0.16, -0.05, 0, 0.09,
"w:acceptable", 0, 0.03, -0.04, 0, 0.01,
"w:accepted", -0.11, 0.22, -0.06, 0.02, -0.08,
"w:accepts", 0.07, -0.07, 0.06, -0.01, -0.04,
"w:access", 0.06, -0.01, 0, -0.08, 0.03,
"w:account", 0.05, -0.08, -0.02, -0.01, 0.05,
"w:across", 0.05, 0.33, -0.11, -0.15, -0.11,
"w:action", 0.04, 0.1, 0.02, -0.04, -0.11,
"w:actions", -0.07, 0.18, -0.06, -0.13, 0.08,
"w:active", -0.03, 0.01, 0.11, -0.13, 0.04,
"w:actual", 0.12, -0.04, 0, -0.11, 0.03,
"w:actually", -0.08, 0.04, -0.02, -0.03, 0.09,
"w:add", -0.3, 0.47, -0.38, 0, 0.21,
"w:added", -0.07, 0.12, 0.25, -0.04, -0.26,
"w:adding", -0.14, 0.35, -0.22, 0, 0.01,
"w:addition", -0.3, 0.35, 0.17, -0.02, -0.19,
"w:additional", 0.24, -0.28, -0.06, 0, 0.1,
"w:additionally", 0.03, -0.08, 0.05, 0.01, -0.02,
"w:address", -0.03, 0.28, -0.1, -0.01, -0.14,
"w:addressed", -0.01, 0.03, 0.07, 0, -0.09,
"w:addressing", -0.08, 0.05, -0.01, 0, 0.04,
"w:adds", -0.17, -0.12, 0.06, 0.06, 0.17,
"w:adhere", -0.07, 0.03, -0.01, 0, 0.05,
"w:advanced", -0.07, -0.04, 0.02, 0.12, -0.03,
"w:advice", 0.2, -0.18, -0.02, -0.01, 0.01,
"w:affect", -0.13, 0.17, 0.02, -0.01, -0.05,
"w:affected", -0.09, 0.17, -0.05, 0.02, -0.04,
"w:affects", 0.11, 0.01, -0.06, -0.01, -0.05,
"w:after", 0.05, 0.17, 0.07, -0.25, 0.03,
"w:again", -0.05, -0.05, -0.06, -0.02, 0.18,
"w:against", 0.21, 0.1, 0.17, -0.14, -0.34,
"w:agent", 0.05, -0.11, 0.13, -0.02, -0.04,
"w:agents", 0.5, -0.37, -0.16, 0.02, 0.01,
"w:agree", -0.05, 0.06, -0.01, 0, 0.01,
"w:agreement", 0.05, -0.04, -0.01, 0, 0,
"w:ai", -0.06, -0.01, 0.17, -0.12, 0.02,
"w:aim", 0.03, -0.1, 0.02, 0, 0.06,
"w:aliases", -0.06, 0.03, 0.27, -0.11, -0.12,
"w:all", 0.13, -0.28, 0.33, 0.19, 0.13,
"w:allow", 0.11, -0.03, 0.02, -0.02, -0.08,
"w:allowed", -0.12, 0.17, 0.02, -0.07, 0.01,
"w:allows", 0.06, -0.1, 0, -0.01, 0.06,
"w:almost", 0.08, -0.11, 0.02, 0, 0.03,
"w:along", 0, -0.12, 0.12, 0, 0,
"w:alongside", -0.04, 0.18, -0.22, -0.02, 0.1,
"w:already", 0.05, 0.05, -0.15, -0.04, 0.08,
"w:also", 0.25, 0.29, 0.14, 0.15, -0.71,
"w:alternative", 0.08, -0.06, -0.03, -0.01, 0.01,
"w:always", -0.2, 0.11, 0.09, -0.06, 0.04,
"w:an", 0.13, 0.17, 0.25, -0.19, 0.05,
"w:analysis", -0.12, 0.03, 0.04, 0.08, -0.04,
"w:and", 0.2, 0.15, 0.18, 0.22, 0.2,
"w:annotations", -0.06, 0.12, -0.04, 0.01, -0.02,
"w:another", -0.04, 0.12, -0.09, -0.04, 0.05,
"w:answer", 0.14, -0.05, -0.09, 0, 0,
"w:answers", 0.04, -0.03, -0.01, 0, 0.01,
"w:any", 0.46, 0.12, -0.15, -0.18, -0.2,
"w:anyone", 0.02, 0.02, -0.02, -0.01, -0.01,
"w:anything", 0.12, -0.07, -0.29, -0.12, 0.36,
"w:api", -0.08, -0.04, 0.3, -0.17, -0.03,
"w:apis", -0.38, 0.52, 0.14, -0.11, -0.16,
"w:app", -0.08, -0.24, 0.03, 0.15, 0.14,
"w:appear", 0.08, -0.22, -0.02, -0.01, 0.16,
"w:appears", -0.09, -0.2, 0.18, 0.14, -0.03,
"w:applicable", -0.05, 0.26, -0.03, -0.04, -0.14,
"w:application", -0.02, -0.3, -0.1, -0.01, 0.43,
"w:applications", 0, -0.01, -0.02, 0.01, 0.01,
"w:applied", -0.01, -0.06, -0.17, 0, 0.24,
"w:applies", 0.14, 0.03, -0.06, -0.1, 0,
"w:apply", -0.27, 0.24, -0.19, 0, 0.22,
"w:approach", -0.14, 0.14, -0.08, -0.01, 0.09,
"w:appropriate", -0.09, 0.27, -0.11, -0.01, -0.07,
"w:approval", -0.07, -0.03, 0.04, 0, 0.07,
"w:approved", 0, 0.04, -0.01, 0, -0.02,
"w:apps", -0.03, 0.14, -0.07, 0.02, -0.05,
"w:arbitrary", -0.01, -0.08, 0.11, 0, -0.01,
"w:architectural", -0.13, 0.14, 0, -0.02, 0.01,
"w:architecture", 0.03, -0.21, 0.05, -0.09, 0.22,
"w:are", 0.04, 0.05, 0.39, 0.58, -0.05,
"w:area", -0.12, 0.17, 0.16, -0.02, -0.2,
"w:areas", -0.12, 0.14, 0, -0.01, -0.01,
"w:aren't", -0.1, 0.13, -0.02, -0.01, 0,
"w:argument", -0.08, 0.15, 0.14, -0.05, -0.16,
"w:arguments", -0.13, 0.05, -0.06, -0.01, 0.14,
"w:around", -0.07, -0.1, 0.22, 0.09, -0.16,
"w:array", 0.04, 0.02, -0.05, -0.05, 0.05,
"w:artifacts", -0.02, -0.08, 0.06, 0, 0.04,
"w:as", 0.13, 0.31, -0.05, -0.03, 0.13,
"w:ask", 0.1, 0.01, -0.03, -0.03, -0.06,
"w:asked", -0.01, 0.08, 0.02, 0, -0.09,
"w:asking", 0.05, -0.07, 0, 0, 0.03,
"w:assert", -0.2, 0.13, -0.1, -0.01, 0.2,
"w:assertions", -0.1, -0.04, 0.07, -0.01, 0.09,
"w:assets", -0.11, -0.06, 0.02, 0.14, 0,
"w:associated", -0.08, -0.09, -0.07, 0.01, 0.23,
"w:assume", -0.02, -0.03, -0.03, -0.08, 0.16,
"w:assumptions", 0.16, -0.1, -0.05, -0.02, 0.01,
"w:ast", 0.09, -0.18, -0.21, 0, 0.3,
"w:async", -0.25, 0.32, -0.07, 0.03, -0.03,
"w:at", 0.08, -0.03, 0.12, 0.09, 0.03,
"w:attempt", 0, 0.02, -0.04, -0.01, 0.02,
"w:attribute", -0.05, 0.09, -0.01, -0.01, -0.02,
"w:attributes", 0, 0.12, -0.06, -0.01, -0.04,
"w:author", -0.1, 0.03, -0.01, -0.02, 0.11,
"w:automated", 0, -0.01, -0.04, -0.01, 0.06,
"w:automatic", 0.1, -0.43, 0.18, -0.04, 0.19,
"w:automatically", 0.22, -0.36, 0.27, 0.02, -0.15,
"w:available", 0.16, -0.17, -0.03, 0.02, 0.02,
"w:avoid", -0.23, 0.39, -0.09, 0, -0.08,
"w:avoiding", 0.01, -0.02, 0, 0, 0.01,
"w:away", 0, -0.18, -0.02, -0.01, 0.21,
"w:back", 0.06, -0.13, -0.02, -0.03, 0.12,
"w:backend", -0.06, -0.06, 0.14, -0.05, 0.03,
"w:background", 0, 0.12, 0, 0.02, -0.13,
"w:backticks", -0.04, 0.21, -0.03, -0.01, -0.13,
"w:bar", -0.04, 0.11, -0.13, -0.01, 0.07,
"w:bare", 0.02, -0.09, 0.08, -0.05, 0.05,
"w:base", 0.23, -0.31, -0.16, 0.11, 0.13,
"w:based", 0.17, -0.08, -0.05, 0.04, -0.07,
"w:basic", 0.33, -0.07, -0.35, 0.18, -0.08,
"w:be", 0.23, 0.17, -0.05, 0.12, 0.27,
"w:because", -0.16, 0.28, 0.14, -0.08, -0.16,
"w:become", 0.01, -0.08, 0.22, -0.03, -0.12,
"w:becomes", -0.03, -0.09, 0.06, 0.03, 0.04,
"w:been", 0.01, -0.03, 0.02, 0.13, -0.11,
"w:before", -0.24, 0.17, 0.19, -0.1, 0.21,
"w:begin", 0.06, -0.05, -0.07, -0.01, 0.06,
"w:behavior", -0.06, 0.32, -0.19, -0.11, 0.03,
"w:behaviour", -0.14, 0.22, -0.01, 0.04, -0.11,
"w:behind", 0.11, 0.04, -0.09, -0.04, -0.01,
"w:being", -0.18, 0.26, 0.08, -0.03, -0.12,
"w:believe", 0, -0.16, -0.01, 0, 0.17,
"w:belong", -0.03, 0.15, -0.01, -0.02, -0.09,
"w:belongs", -0.06, 0.14, -0.04, -0.02, -0.01,
"w:below", 0.24, 0.28, -0.17, 0.11, -0.45,
"w:benefit", 0.13, -0.05, -0.01, 0, -0.07,
"w:benefits", 0.01, 0.04, 0, 0, -0.05,
"w:best", -0.06, 0.03, -0.09, -0.03, 0.15,
"w:better", 0.12, -0.17, -0.04, -0.02, 0.11,
"w:between", 0.27, -0.14, 0.05, -0.04, -0.15,
"w:beyond", 0.06, 0.07, 0.13, -0.06, -0.19,
"w:big", 0.1, -0.15, -0.02, 0, 0.08,
"w:binary", 0.14, -0.35, 0.11, -0.22, 0.32,
"w:bindings", -0.04, -0.05, -0.03, 0, 0.12,
"w:bit", 0, -0.07, 0.08, -0.02, 0,
"w:blank", -0.1, 0.19, -0.07, -0.02, 0,
"w:block", -0.37, 0, 0.41, -0.04, -0.01,
"w:blocking", -0.04, -0.02, -0.1, 0, 0.17,
"w:blocks", -0.08, 0.02, 0.03, 0.07, -0.04,
"w:blog", 0.11, -0.03, -0.02, -0.01, -0.04,
"w:body", 0.01, 0.15, -0.1, -0.02, -0.03,
"w:boilerplate", -0.03, 0, -0.01, -0.02, 0.06,
"w:bot", 0.09, 0.1, -0.3, 0.14, -0.03,
"w:both", 0.12, 0.18, -0.18, 0.11, -0.22,
"w:bound", -0.05, -0.11, 0.21, -0.09, 0.03,
"w:boundaries", -0.08, 0.15, -0.05, -0.04, 0.01,
"w:boundary", 0.14, -0.02, 0.04, -0.07, -0.09,
"w:branch", -0.19, 0.16, 0.01, 0.09, -0.01,
"w:branches", -0.2, 0.01, 0.13, 0.04, 0.01,
"w:break", 0, 0.12, -0.01, -0.02, -0.09,
"w:breaking", -0.15, 0.13, -0.02, -0.05, 0.08,
"w:breaks", -0.09, 0.04, 0.15, -0.09, 0,
"w:brief", 0.02, -0.01, -0.02, 0, 0.01,
"w:bring", -0.02, 0, -0.05, -0.05, 0.12,
"w:broken", -0.11, 0.2, -0.07, -0.01, -0.01,
"w:browser", 0.01, 0.2, -0.09, -0.11, -0.01,
"w:browsers", -0.09, 0.04, -0.02, -0.01, 0.07,
"w:buffer", -0.09, -0.12, 0.22, 0.02, -0.03,
"w:bug", 0, 0.44, -0.16, -0.05, -0.21,
"w:bugs", 0.18, -0.15, -0.03, -0.02, 0.02,
"w:build", -0.05, 0.16, -0.1, -0.12, 0.08,
"w:building", 0.19, -0.24, -0.13, 0.12, 0.05,
"w:builds", 0.31, -0.01, 0.12, -0.06, -0.36,
"w:built", -0.01, -0.03, -0.02, -0.05, 0.11,
"w:built-in", -0.04, -0.19, 0.07, 0.17, -0.01,
"w:bundle", -0.15, 0.11, -0.07, 0, 0.11,
"w:bundled", -0.1, -0.02, 0.06, 0.06, 0,
"w:business", 0.04, 0.07, -0.02, -0.01, -0.08,
"w:but", 0.3, -0.23, 0.15, -0.11, 0.06,
"w:button", 0.17, -0.21, -0.01, 0.05, 0,
"w:by", 0.05, -0.08, 0.22, 0.13, 0.27,
"w:bypass", -0.05, 0.13, 0.03, -0.02, -0.09,
"w:c", -0.11, -0.25, 0.24, 0.2, -0.08,
"w:cache", 0.15, -0.03, -0.04, 0.03, -0.11,
"w:caching", 0.31, -0.02, -0.2, -0.03, -0.05,
"w:call", 0.04, -0.19, 0.09, -0.05, 0.11,
"w:called", -0.22, 0.23, -0.31, 0.05, 0.25,
"w:calling", -0.08, -0.02, 0.27, -0.12, -0.05,
"w:calls", -0.09, 0.29, 0.03, -0.23, 0.01,
"w:camelcase", -0.01, 0.07, -0.01, 0, -0.04,
"w:can", 0.03, -0.21, 0.14, 0.12, 0.01,
"w:can't", -0.03, 0.2, -0.13, 0.1, -0.14,
"w:cannot", -0.03, 0.07, 0.06, -0.04, -0.04,
"w:capabilities", -0.02, 0.06, -0.06, -0.02, 0.04,
"w:captured", -0.07, -0.02, 0.1, -0.01, 0,
"w:care", -0.14, 0.19, -0.06, -0.01, 0.02,
"w:careful", -0.07, 0, -0.02, -0.01, 0.1,
"w:carefully", -0.02, 0.04, 0, 0, -0.02,
"w:cargo", 0.09, -0.05, -0.08, -0.04, 0.08,
"w:carries", -0.04, -0.14, 0.21, -0.01, -0.03,
"w:carry", -0.1, 0.14, 0.04, -0.02, -0.06,
"w:case", 0.31, -0.17, -0.01, -0.03, -0.1,
"w:cases", -0.28, 0.28, -0.18, -0.04, 0.22,
"w:catch", -0.18, 0.29, -0.01, 0, -0.09,
"w:catches", 0.01, 0.02, 0, -0.03, 0,
"w:cause", 0.11, -0.02, -0.03, -0.02, -0.05,
"w:certain", -0.04, -0.02, 0.09, -0.01, -0.02,
"w:certificate", 0.11, -0.05, -0.07, -0.01, 0.02,
"w:change", -0.41, 0.51, -0.34, -0.17, 0.38,
"w:changed", -0.08, 0.17, 0.02, -0.04, -0.07,
"w:changelog", 0.12, -0.06, -0.09, 0.06, -0.03,
"w:changes", -0.11, 0.4, 0.1, -0.15, 0.15,
"w:changeset", 0.13, -0.2, 0.08, -0.03, 0.02,
"w:changing", 0.16, -0.03, 0.02, -0.02, -0.12,
"w:channel", 0.21, -0.26, 0.01, 0.06, -0.03,
"w:character", 0.05, 0.13, -0.06, -0.01, -0.1,
"w:characters", -0.28, 0.35, -0.03, -0.02, -0.01,
"w:chat", -0.04, 0.03, 0, 0.02, 0,
"w:check", 0.51, -0.25, -0.02, -0.27, 0.04,
"w:checked", -0.01, 0.27, -0.07, -0.01, -0.18,
"w:checking", -0.02, -0.07, -0.15, 0.04, 0.2,
"w:checklist", -0.02, -0.12, -0.01, 0.07, 0.08,
"w:checks", 0.15, -0.09, 0.2, -0.22, -0.04,
"w:choose", -0.1, -0.01, -0.02, 0, 0.12,
"w:ci", -0.35, 0.26, 0.1, 0.14, -0.16,
"w:cla", 0.18, -0.16, -0.01, 0, 0,
"w:clarity", 0.06, 0.12, -0.04, -0.02, -0.11,
"w:class", -0.21, 0.19, 0.05, -0.04, 0.02,
"w:classes", -0.2, 0.36, -0.08, 0.02, -0.1,
"w:claude", 0.03, 0.04, -0.05, 0.01, -0.03,
"w:clean", -0.37, 0.41, 0.15, -0.03, -0.15,
"w:clear", 0.05, 0.02, -0.09, -0.03, 0.06,
"w:clearly", -0.02, 0.05, -0.05, -0.01, 0.03,
"w:cli", 0.12, -0.2, -0.06, 0.34, -0.2,
"w:click", 0.31, -0.27, -0.03, -0.01, -0.01,
"w:client", 0.19, -0.06, 0.24, -0.07, -0.3,
"w:clients", -0.22, -0.06, 0.02, 0.11, 0.15,
"w:clone", 0.03, -0.06, -0.01, 0.03, 0.01,
"w:close", 0.07, 0.1, -0.1, -0.02, -0.05,
"w:closed", -0.17, 0.3, 0, -0.02, -0.12,
"w:closes", -0.12, 0.05, 0.08, 0, 0,
"w:closing", 0.05, -0.13, 0, 0.13, -0.05,
"w:code", 0.16, 0.24, -0.18, 0.22, 0.08,
"w:codebase", 0.08, 0.14, -0.21, 0.03, -0.03,
"w:codes", -0.04, 0.03, -0.09, 0.13, -0.03,
"w:coding", 0.05, 0.21, -0.15, -0.03, -0.07,
"w:collection", -0.03, -0.08, 0.14, 0.01, -0.04,
"w:collections", -0.01, 0.11, -0.08, 0, -0.02,
"w:column", -0.16, 0.14, 0.14, -0.02, -0.09,
"w:columns", -0.06, 0.04, -0.07, -0.01, 0.09,
"w:com", 0.19, -0.06, -0.18, -0.04, 0.1,
"w:come", -0.08, 0.21, -0.07, -0.04, -0.02,
"w:comes", -0.13, 0.1, 0.09, 0.04, -0.11,
"w:command", 0, -0.12, -0.07, 0.27, -0.08,
"w:commands", 0.05, 0.1, -0.17, 0.05, -0.02,
"w:commas", -0.04, 0.07, 0, -0.01, -0.03,
"w:comment", 0.04, 0.11, -0.11, -0.02, -0.01,
"w:comments", 0.04, 0.15, 0.08, -0.03, -0.23,
"w:commit", -0.17, 0.22, 0.13, -0.01, -0.05,
"w:commits", -0.34, 0.13, 0.35, -0.02, -0.08,
"w:committed", -0.2, 0.43, 0.06, -0.13, -0.15,
"w:committing", -0.24, 0.16, -0.03, 0, 0.13,
"w:common", 0.02, -0.02, 0, 0.11, -0.12,
"w:communicate", 0.02, -0.14, 0.07, 0.02, 0.04,
"w:communication", 0.01, -0.12, 0.11, -0.01, 0,
"w:community", 0.08, 0.01, -0.08, -0.05, 0.03,
"w:compare", 0.07, 0.01, -0.01, 0.02, -0.09,
"w:compared", -0.02, 0.07, 0, 0, -0.06,
"w:compatibility", -0.19, 0.12, 0.13, -0.13, 0.07,
"w:compatible", -0.12, 0.11, -0.01, -0.01, 0.03,
"w:compilation", 0.03, 0.06, -0.12, -0.02, 0.05,
"w:compile", -0.1, 0.05, 0.08, -0.1, 0.07,
"w:compiled", 0.08, -0.25, 0.34, -0.09, -0.09,
"w:compiler", 0.11, -0.21, -0.09, 0.01, 0.18,
"w:compiles", -0.05, 0.05, 0.07, 0, -0.07,
"w:compiling", 0.06, -0.05, 0.1, -0.02, -0.09,
"w:complete", 0.18, -0.01, -0.09, -0.01, -0.07,
"w:complex", -0.08, -0.04, -0.05, -0.04, 0.21,
"w:complexity", -0.12, 0.13, -0.02, 0, 0.01,
"w:component", -0.1, 0.31, 0.3, -0.16, -0.35,
"w:components", -0.43, 0.35, 0.1, -0.03, 0,
"w:composition", -0.02, 0.1, -0.17, 0.1, -0.01,
"w:comprehensive", 0.04, 0.2, -0.01, -0.09, -0.15,
"w:concept", -0.08, -0.09, 0.05, -0.01, 0.13,
"w:concepts", 0.08, -0.06, -0.1, -0.02, 0.11,
"w:concerns", -0.13, 0.22, -0.01, -0.02, -0.06,
"w:concise", -0.18, 0.14, -0.04, -0.03, 0.11,
"w:concrete", 0.13, -0.14, 0.05, -0.05, 0,
"w:concurrency", -0.06, 0.18, -0.06, 0, -0.06,
"w:concurrent", -0.06, 0.06, 0.03, -0.02, 0,
"w:conditions", -0.13, 0.21, -0.05, -0.02, -0.01,
"w:conduct", 0.15, -0.13, -0.01, -0.01, 0,
"w:config", -0.15, -0.5, 0.31, 0.25, 0.1,
"w:configuration", -0.21, 0.23, 0.04, 0.18, -0.23,
"w:configure", 0.08, -0.14, 0.1, 0.01, -0.04,
"w:configured", 0.14, -0.25, -0.11, 0.18, 0.03,
"w:confirm", 0.14, -0.19, -0.01, -0.02, 0.08,
"w:conflicts", 0.06, -0.07, -0.01, 0.01, 0.01,
"w:connection", 0.1, -0.16, 0.08, -0.02, 0,
"w:consider", -0.04, 0.14, -0.06, -0.04, 0,
"w:considered", 0.2, -0.33, 0.14, 0, -0.01,
"w:considering", 0, 0.01, -0.01, 0, 0,
"w:consistency", 0.07, 0, -0.01, -0.02, -0.05,
"w:consistent", -0.1, 0.06, -0.01, -0.03, 0.08,
"w:consistently", -0.04, 0.04, -0.05, 0.08, -0.02,
"w:consists", -0.02, -0.13, 0.11, 0.04, 0,
"w:constant", -0.07, 0.12, -0.01, 0.1, -0.15,
"w:constants", -0.06, 0.03, -0.1, 0.07, 0.06,
"w:constraint", -0.11, 0.13, -0.11, 0, 0.09,
"w:constraints", -0.07, 0.16, -0.11, -0.03, 0.05,
"w:constructor", -0.08, -0.13, 0.18, -0.02, 0.04,
"w:consult", -0.03, -0.02, 0, 0, 0.06,
"w:consumed", -0.07, -0.04, 0.08, -0.02, 0.05,
"w:contact", 0.12, -0.15, 0.05, 0, -0.01,
"w:contain", 0.19, 0.03, 0.03, -0.06, -0.19,
"w:container", 0.13, 0.1, 0.06, -0.08, -0.21,
"w:containing", 0.03, -0.07, 0.02, 0, 0.02,
"w:contains", -0.26, -0.12, -0.31, 0.59, 0.1,
"w:content", 0.17, -0.17, 0.13, 0.01, -0.14,
"w:contents", -0.09, 0.09, -0.1, 0.19, -0.09,
"w:context", -0.14, 0.09, 0.14, -0.12, 0.03,
"w:continue", -0.08, 0.13, -0.03, 0, -0.02,
"w:continuous", 0.01, -0.02, 0.02, 0, 0,
"w:contract", -0.13, 0.35, -0.07, -0.07, -0.08,
"w:contribute", 0.39, -0.18, -0.03, -0.04, -0.14,
"w:contributing", 0.03, 0.03, -0.03, -0.01, -0.01,
"w:contribution", 0.01, 0.07, 0, -0.08, -0.01,
"w:contributions", -0.11, -0.05, 0.16, 0.13, -0.13,
"w:contributor", 0.3, -0.09, -0.08, 0, -0.13,
"w:contributors", 0.07, -0.11, -0.07, -0.03, 0.13,
"w:control", 0.01, -0.11, 0.11, -0.09, 0.08,
"w:controls", -0.11, -0.04, 0.06, -0.01, 0.1,
"w:convention", -0.14, 0.25, -0.07, -0.16, 0.11,
"w:conventional", -0.11, 0.03, 0.08, -0.01, 0.01,
"w:conventions", 0.22, -0.23, -0.07, 0, 0.07,
"w:convey", -0.06, -0.01, -0.01, 0, 0.08,
"w:copied", -0.01, -0.08, -0.01, 0.02, 0.08,
"w:copies", 0.12, -0.08, -0.02, -0.06, 0.04,
"w:copy", 0.06, -0.03, 0.05, -0.05, -0.02,
"w:copying", 0.09, -0.09, 0.07, 0, -0.08,
"w:copyright", -0.01, 0.02, -0.01, 0, 0,
"w:core", -0.14, 0.22, 0, 0.14, -0.21,
"w:correct", 0.06, -0.1, 0.1, -0.17, 0.12,
"w:correctly", 0.05, 0.08, 0.02, -0.03, -0.12,
"w:correctness", -0.05, 0.17, -0.07, -0.01, -0.05,
"w:corresponding", 0, -0.15, 0.19, -0.09, 0.06,
"w:cost", 0.08, -0.09, 0.2, -0.03, -0.16,
"w:could", -0.12, -0.01, -0.09, -0.01, 0.23,
"w:count", -0.01, 0.02, 0, 0, -0.01,
"w:counts", -0.01, 0.02, 0.07, -0.01, -0.06,
"w:course", 0.17, -0.11, 0, 0, -0.05,
"w:cover", -0.2, 0.36, -0.02, -0.03, -0.1,
"w:coverage", -0.08, 0.18, -0.13, -0.08, 0.1,
"w:covered", -0.01, 0.03, -0.02, -0.01, 0,
"w:covers", 0.01, 0.11, -0.07, -0.02, -0.03,
"w:crash", 0.01, -0.15, 0.03, -0.02, 0.13,
"w:crate", -0.04, -0.1, -0.32, 0.56, -0.09,
"w:crates", 0.27, -0.06, 0.01, -0.13, -0.09,
"w:create", 0.04, 0.09, -0.18, 0.04, 0.04,
"w:created", 0.18, -0.06, -0.01, -0.05, -0.06,
"w:creates", -0.08, -0.14, 0.16, -0.09, 0.16,
"w:creating", 0.16, -0.1, 0.01, 0, -0.06,
"w:creation", -0.01, -0.04, -0.02, 0.08, 0,
"w:credentials", 0.42, -0.27, -0.12, 0.02, -0.05,
"w:critical", -0.02, 0.11, -0.08, -0.05, 0.04,
"w:css", -0.02, -0.03, 0.06, -0.04, 0.03,
"w:current", 0.12, -0.12, 0.14, -0.21, 0.07,
"w:currently", 0.04, 0.03, -0.16, -0.04, 0.12,
"w:cursor", 0.07, 0.07, 0.04, -0.02, -0.17,
"w:custom", 0.02, 0.01, 0.22, -0.1, -0.15,
"w:customer", -0.09, 0.04, 0.02, 0, 0.03,
"w:data", -0.24, -0.11, 0.22, -0.01, 0.18,
"w:database", -0.12, 0.02, 0.21, -0.08, -0.03,
"w:databases", 0.15, -0.21, 0.08, -0.05, 0.03,
"w:date", -0.04, 0.09, -0.05, 0.09, -0.07,
"w:day", -0.07, -0.14, 0.04, 0, 0.18,
"w:days", 0.31, -0.29, 0.02, -0.01, -0.03,
"w:debug", 0.09, -0.01, -0.03, 0.01, -0.06,
"w:debugging", 0.26, -0.11, -0.05, 0.03, -0.13,
"w:decide", 0.28, -0.18, 0.01, -0.05, -0.06,
"w:decision", 0.05, 0, -0.02, -0.01, -0.01,
"w:decisions", 0.04, 0.07, -0.06, -0.08, 0.03,
"w:declarations", -0.19, 0.23, 0.09, -0.06, -0.07,
"w:declare", -0.11, 0.2, -0.01, -0.02, -0.07,
"w:declared", -0.05, 0.04, -0.13, 0.17, -0.02,
"w:declaring", -0.04, 0.04, -0.01, 0, 0.01,
"w:dedicated", 0.06, -0.11, 0.05, -0.01, 0.02,
"w:deeper", -0.03, 0.07, -0.02, -0.01, 0,
"w:default", -0.11, 0.22, -0.11, -0.07, 0.06,
"w:defaults", -0.05, 0.06, 0.13, -0.02, -0.12,
"w:define", 0.09, 0.14, -0.18, -0.05, 0,
"w:defined", -0.16, -0.07, 0.45, -0.15, -0.08,
"w:defines", 0.05, -0.14, 0.18, 0.1, -0.19,
"w:defining", 0.09, -0.14, -0.17, 0.13, 0.08,
"w:definition", -0.1, 0.02, 0.01, -0.03, 0.1,
"w:definitions", -0.08, 0, -0.04, 0.03, 0.09,
"w:delete", 0.02, 0.03, -0.2, 0.1, 0.05,
"w:deleted", -0.11, 0.14, -0.06, -0.02, 0.06,
"w:depend", -0.14, 0.18, -0.04, -0.07, 0.06,
"w:dependencies", -0.03, -0.02, 0.26, 0.02, -0.18,
"w:dependency", -0.01, 0.15, -0.05, -0.19, 0.1,
"w:depending", 0.28, -0.1, 0.05, -0.03, -0.2,
"w:depends", -0.04, 0.04, 0.02, -0.03, 0.02,
"w:deploy", 0.04, 0.04, -0.12, 0.02, 0.04,
"w:deployment", -0.08, 0.1, -0.05, 0.03, -0.01,
"w:deprecated", -0.17, 0.05, -0.06, -0.01, 0.19,
"w:deps", 0.05, 0.01, -0.12, 0.08, -0.03,
"w:describe", 0.01, 0.15, -0.22, 0.17, -0.1,
"w:described", -0.07, 0.14, 0.13, -0.01, -0.18,
"w:describes", 0.24, -0.04, -0.19, -0.02, 0.01,
"w:describing", 0.01, 0.01, 0, 0, -0.02,
"w:description", -0.32, 0.38, -0.39, 0.59, -0.26,
"w:descriptions", -0.04, 0.05, -0.02, 0.01, 0.01,
"w:descriptive", -0.1, -0.06, -0.01, 0, 0.18,
"w:design", 0.06, -0.06, -0.17, 0.13, 0.04,
"w:designed", -0.11, 0.2, 0.15, -0.11, -0.13,
"w:desired", 0.01, 0.07, 0.05, -0.03, -0.1,
"w:detail", 0.01, -0.07, 0, 0, 0.06,
"w:detailed", 0.35, -0.28, -0.12, 0.15, -0.1,
"w:details", -0.03, 0.28, -0.23, -0.16, 0.15,
"w:determine", -0.01, 0.02, 0.03, 0, -0.03,
"w:deterministic", 0.06, 0.01, 0.04, -0.02, -0.09,
"w:dev", 0.02, -0.11, -0.04, 0.1, 0.04,
"w:develop", 0.07, -0.2, -0.02, 0, 0.15,
"w:developer", -0.14, -0.06, -0.09, 0.16, 0.13,
"w:developers", 0.18, -0.18, -0.22, 0.14, 0.09,
"w:developing", 0.08, -0.06, 0, -0.02, 0,
"w:development", 0.09, 0.05, -0.11, 0, -0.03,
"w:device", -0.07, -0.02, 0.06, 0.06, -0.02,
"w:did", -0.03, 0.07, -0.01, 0.01, -0.03,
"w:diff", 0.06, -0.09, -0.1, -0.01, 0.14,
"w:different", 0.2, -0.38, 0.27, -0.05, -0.04,
"w:difficult", -0.05, -0.05, -0.04, 0, 0.14,
"w:direct", 0.1, 0.03, -0.15, -0.07, 0.1,
"w:directly", -0.32, 0.15, 0.27, -0.1, -0.01,
"w:directories", 0.07, 0.01, -0.01, 0.06, -0.14,
"w:directory", 0.05, -0.33, 0.34, 0.25, -0.29,
"w:disable", -0.12, 0.01, 0.12, -0.02, 0.01,
"w:disabled", -0.1, -0.14, 0.18, 0.07, -0.01,
"w:discord", 0.06, -0.1, 0.05, -0.01, 0,
"w:discuss", -0.02, 0.12, -0.04, 0, -0.07,
"w:discussion", 0.01, 0.07, -0.02, -0.02, -0.04,
"w:discussions", 0.31, -0.24, -0.04, -0.02, -0.01,
"w:disk", -0.06, -0.07, 0.04, -0.03, 0.12,
"w:do", -0.16, -0.04, 0.14, -0.06, 0.27,
"w:doc", -0.16, 0.02, 0.13, 0.02, -0.01,
"w:docker", 0.16, -0.06, -0.15, -0.03, 0.07,
"w:docs", 0.14, -0.31, -0.22, 0.41, -0.01,
"w:docstrings", -0.22, -0.02, 0.09, 0.11, 0.03,
"w:document", 0.35, 0.15, -0.15, -0.15, -0.2,
"w:documentation", -0.03, 0.32, -0.15, 0.13, -0.19,
"w:documented", 0.07, 0.03, -0.08, -0.03, 0.01,
"w:documenting", 0.06, 0.09, -0.05, -0.01, -0.09,
"w:documents", -0.05, -0.21, 0.05, 0.31, -0.1,
"w:does", 0.16, -0.45, 0.21, -0.11, 0.21,
"w:doesn't", -0.01, 0.13, 0.06, -0.03, -0.15,
"w:doing", 0.07, -0.1, 0, 0.02, 0.02,
"w:dom", 0.02, 0.17, -0.12, -0.07, 0,
"w:domain", -0.08, -0.08, -0.01, 0.09, 0.09,
"w:don't", -0.09, 0.21, -0.04, -0.05, -0.01,
"w:done", -0.3, 0.15, 0.12, -0.05, 0.07,
"w:double", -0.03, 0.05, -0.1, 0.06, 0.03,
"w:doubt", -0.09, -0.04, -0.03, -0.03, 0.19,
"w:down", -0.11, -0.06, 0.18, -0.04, 0.03,
"w:download", 0.18, -0.11, -0.07, 0, 0.01,
"w:downstream", -0.11, -0.01, -0.04, -0.01, 0.16,
"w:drift", -0.01, 0.02, -0.01, -0.01, 0,
"w:due", 0.1, 0.07, -0.01, 0, -0.15,
"w:duplicate", 0.01, 0.02, 0, -0.01, -0.03,
"w:duplicating", -0.04, 0.05, -0.01, 0, 0,
"w:duplication", 0.11, -0.11, 0, 0, 0.01,
"w:during", -0.14, 0.12, 0.04, -0.05, 0.03,
"w:dynamic", -0.06, 0.47, -0.15, -0.26, 0,
"w:e", -0.04, 0.22, 0.04, -0.05, -0.2,
"w:e2e", 0.16, -0.25, 0.19, -0.13, 0.03,
"w:each", -0.16, -0.07, -0.03, 0.08, 0.27,
"w:early", -0.12, 0.15, -0.02, -0.02, 0,
"w:easier", -0.09, -0.09, -0.04, -0.03, 0.24,
"w:easily", 0.04, -0.17, -0.12, -0.01, 0.26,
"w:easy", 0.03, -0.22, 0.08, 0, 0.11,
"w:edge", -0.04, 0.24, -0.07, -0.05, -0.08,
"w:edit", -0.12, 0.21, -0.09, -0.06, 0.06,
"w:editing", 0.08, 0.39, -0.23, 0, -0.25,
"w:editor", -0.11, -0.14, -0.03, 0.22, 0.06,
"w:edits", 0.01, -0.02, 0.07, -0.05, -0.02,
"w:effects", -0.07, 0.03, -0.12, 0.13, 0.03,
"w:efficient", 0.17, 0.01, -0.09, -0.04, -0.05,
"w:effort", -0.03, -0.02, 0.12, 0, -0.07,
"w:either", -0.01, 0.03, -0.02, -0.03, 0.03,
"w:elements", 0, -0.04, -0.03, -0.01, 0.07,
"w:else", 0.2, -0.12, 0, -0.08, 0,
"w:elsewhere", -0.07, 0.04, -0.01, 0, 0.05,
"w:email", 0.23, -0.18, 0.04, -0.01, -0.08,
"w:emits", -0.05, -0.15, 0.24, -0.07, 0.02,
"w:empty", 0.18, -0.2, -0.06, -0.03, 0.12,
"w:enable", 0, -0.16, 0.03, 0.09, 0.04,
"w:enabled", 0.11, -0.11, 0.19, -0.01, -0.18,
"w:enables", 0.1, -0.03, -0.08, -0.02, 0.04,
"w:encourage", 0.06, -0.06, 0.01, 0, -0.01,
"w:encouraged", -0.1, -0.04, -0.01, 0, 0.16,
"w:end", -0.08, 0.16, -0.03, -0.03, -0.01,
"w:end-to-end", -0.1, 0.15, -0.13, -0.05, 0.13,
"w:endpoint", -0.05, 0.14, -0.05, -0.04, 0.01,
"w:endpoints", 0, -0.08, -0.09, 0.16, 0,
"w:ends", -0.04, 0.01, 0.01, 0, 0.02,
"w:enforce", -0.03, 0.01, 0.21, -0.05, -0.14,
"w:enforced", -0.07, -0.02, -0.08, -0.02, 0.18,
"w:enforces", -0.08, 0.05, 0.06, -0.05, 0.02,
"w:engine", 0.05, 0.01, 0.09, -0.05, -0.1,
"w:english", 0.05, -0.04, 0.1, -0.02, -0.08,
"w:enough", 0.05, -0.1, 0.06, -0.02, 0.01,
"w:ensure", -0.06, -0.04, 0.07, -0.1, 0.11,
"w:ensures", 0.27, -0.22, -0.08, -0.03, 0.05,
"w:ensuring", 0, -0.01, -0.01, 0, 0.02,
"w:entire", 0, -0.04, -0.08, 0, 0.12,
"w:entirely", -0.02, 0.03, -0.03, 0, 0.01,
"w:entity", -0.12, 0.12, 0.02, 0.07, -0.09,
"w:entries", -0.08, -0.06, 0.07, 0.03, 0.04,
"w:entry", -0.29, -0.02, 0.21, 0.16, -0.05,
"w:env", 0.18, -0.11, -0.05, -0.02, 0,
"w:environment", 0.36, -0.31, -0.31, 0.14, 0.12,
"w:environments", 0.11, -0.11, -0.1, 0.02, 0.09,
"w:equivalent", -0.14, 0.08, 0.11, -0.02, -0.04,
"w:error", 0.07, 0.08, 0.07, -0.01, -0.21,
"w:errors", -0.07, 0.18, -0.19, -0.08, 0.16,
"w:eslint", -0.27, 0.07, 0.18, -0.05, 0.07,
"w:especially", 0.05, -0.08, -0.01, -0.04, 0.09,
"w:etc", -0.07, 0.29, -0.09, 0.08, -0.21,
"w:evaluation", 0, -0.04, 0.06, 0.06, -0.08,
"w:even", 0.02, 0.06, -0.19, -0.05, 0.17,
"w:event", -0.14, 0.01, 0.01, 0.2, -0.08,
"w:events", -0.03, -0.15, 0.17, 0.04, -0.02,
"w:ever", 0.17, -0.07, -0.17, -0.02, 0.1,
"w:every", -0.14, 0.21, -0.04, 0, -0.04,
"w:everyone", 0.13, -0.11, -0.03, 0, 0.01,
"w:everything", 0.18, -0.14, -0.05, -0.13, 0.15,
"w:exact", 0.25, -0.29, -0.06, -0.01, 0.11,
"w:exactly", -0.08, 0.14, -0.01, -0.08, 0.03,
"w:example", 0.25, -0.1, 0.01, -0.15, 0.17,
"w:examples", -0.08, -0.11, -0.1, 0.07, 0.23,
"w:excellent", 0.08, -0.07, 0.09, -0.01, -0.09,
"w:except", -0.09, 0.08, 0.03, -0.12, 0.1,
"w:exception", -0.2, 0.35, -0.21, -0.05, 0.12,
"w:exceptions", 0.15, -0.07, 0.03, 0, -0.11,
"w:execute", -0.13, -0.01, 0.12, 0, 0.03,
"w:executing", -0.14, 0.07, 0.1, 0, -0.03,
"w:execution", -0.06, -0.17, 0.23, -0.04, 0.03,
"w:exist", 0.17, -0.18, -0.19, -0.01, 0.2,
"w:existing", -0.08, 0.16, 0.09, -0.09, -0.07,
"w:exists", 0.24, -0.1, -0.06, -0.02, -0.06,
"w:expect", -0.04, -0.01, -0.01, 0, 0.06,
"w:expected", 0.11, -0.14, 0, -0.03, 0.05,
"w:experience", 0.1, -0.16, 0.03, 0.01, 0.03,
"w:experienced", 0.05, -0.02, -0.03, 0, 0,
"w:experimental", -0.02, -0.03, 0.05, -0.01, 0.01,
"w:explain", 0.09, 0.02, -0.03, -0.01, -0.06,
"w:explaining", 0.02, 0.1, -0.05, -0.01, -0.06,
"w:explanation", -0.14, 0.31, -0.06, -0.09, -0.02,
"w:explicit", -0.09, -0.04, -0.1, -0.01, 0.23,
"w:explicitly", 0, 0.08, -0.11, -0.01, 0.05,
"w:export", 0.09, -0.02, 0.05, -0.02, -0.1,
"w:exported", -0.06, 0.18, -0.1, -0.02, 0.01,
"w:exports", -0.02, 0.19, -0.03, -0.05, -0.08,
"w:expose", -0.08, 0.18, 0.01, -0.01, -0.11,
"w:exposed", 0.02, -0.17, 0.26, -0.15, 0.04,
"w:exposes", 0.04, -0.17, 0.05, 0.02, 0.06,
"w:exposing", -0.22, 0.18, 0.09, -0.01, -0.05,
"w:expression", 0.01, 0.07, -0.23, -0.04, 0.19,
"w:expressions", 0.01, 0.05, -0.26, -0.01, 0.21,
"w:extend", 0.03, -0.1, 0.21, -0.09, -0.05,
"w:extension", -0.07, -0.07, 0.07, -0.08, 0.14,
"w:extensions", -0.07, 0.02, 0.05, 0.02, -0.01,
"w:external", -0.14, 0.38, -0.15, -0.09, 0,
"w:extra", -0.07, 0.07, 0.02, -0.01, -0.01,
"w:extract", 0.07, -0.06, 0.1, -0.12, 0,
"w:extremely", 0.1, -0.12, 0.06, 0, -0.04,
"w:fact", -0.03, -0.2, -0.03, -0.01, 0.27,
"w:factory", -0.03, -0.01, 0.01, 0.05, -0.02,
"w:fail", 0, 0.12, 0.03, -0.07, -0.09,
"w:failed", 0.05, -0.04, 0, -0.01, 0,
"w:failing", 0.06, -0.19, 0.03, -0.02, 0.12,
"w:fails", -0.18, 0.4, -0.18, 0.01, -0.05,
"w:failure", 0.12, -0.24, 0.01, -0.04, 0.15,
"w:failures", 0.11, -0.02, 0, -0.06, -0.03,
"w:false", 0.14, -0.14, -0.09, -0.01, 0.09,
"w:fast", -0.06, 0.09, 0.15, -0.07, -0.11,
"w:faster", 0.31, -0.21, 0.01, -0.03, -0.08,
"w:favor", -0.02, -0.04, -0.01, -0.01, 0.08,
"w:feature", -0.02, -0.17, -0.01, 0.27, 0.06,
"w:features", -0.49, 0.4, -0.28, 0.08, 0.29,
"w:feedback", -0.06, -0.19, 0.08, -0.02, 0.18,
"w:feel", 0.05, -0.08, 0.01, -0.02, 0.03,
"w:fetching", 0, -0.05, 0.02, 0.03, 0,
"w:few", 0.3, -0.22, -0.07, -0.04, 0.04,
"w:fewer", 0.02, -0.01, -0.02, -0.01, 0.02,
"w:field", -0.24, 0.02, 0.21, -0.08, 0.1,
"w:fields", -0.19, 0.09, -0.02, 0.01, 0.12,
"w:file", 0.11, -0.13, 0.27, 0.1, -0.09,
"w:files", 0, 0.07, 0.03, 0.02, -0.13,
"w:filing", 0.04, -0.03, -0.01, 0, 0,
"w:fill", 0.04, -0.03, -0.01, 0, 0,
"w:filter", 0.02, 0.08, 0.09, 0, -0.18,
"w:filters", -0.12, 0.05, -0.02, 0.03, 0.07,
"w:final", 0.01, -0.01, -0.12, -0.01, 0.13,
"w:find", 0.13, -0.34, 0.03, 0, 0.18,
"w:finding", -0.01, 0.04, -0.06, 0.02, 0.01,
"w:fine", 0.07, 0.15, -0.1, -0.02, -0.09,
"w:finish", 0.19, -0.12, -0.07, -0.01, 0.02,
"w:first", 0.1, -0.02, -0.05, -0.11, 0.15,
"w:fit", 0.02, 0.02, 0.01, -0.01, -0.05,
"w:fix", -0.08, 0.37, -0.04, -0.1, -0.12,
"w:fixed", 0.31, -0.18, -0.06, -0.01, -0.06,
"w:fixes", -0.35, 0.53, -0.13, -0.04, -0.01,
"w:fixing", 0.04, 0.01, -0.04, 0, -0.01,
"w:fixture", -0.02, -0.05, 0.01, -0.06, 0.13,
"w:fixtures", 0.13, -0.28, -0.16, 0.25, 0.06,
"w:flag", 0.5, -0.35, 0.12, -0.06, -0.2,
"w:flags", -0.1, 0.06, -0.08, 0.08, 0.04,
"w:flow", 0.01, 0.15, -0.22, 0.17, -0.12,
"w:flows", -0.08, -0.05, 0.08, -0.06, 0.12,
"w:focus", -0.11, -0.02, 0.16, -0.02, 0,
"w:focused", -0.04, 0.03, 0.06, 0.06, -0.11,
"w:folder", 0.02, -0.07, -0.47, 0.47, 0.04,
"w:folders", 0.07, -0.05, -0.06, 0.05, -0.01,
"w:follow", -0.03, 0.54, -0.25, -0.1, -0.12,
"w:followed", 0.02, -0.12, -0.12, -0.01, 0.24,
"w:following", 0.37, -0.03, -0.16, -0.09, -0.1,
"w:follows", -0.27, 0.3, -0.09, -0.08, 0.15,
"w:footer", -0.07, -0.03, 0.09, 0, 0.02,
"w:for", 0.18, 0.22, 0.01, 0.35, 0.04,
"w:force", -0.04, -0.11, 0.04, 0, 0.11,
"w:fork", 0.12, -0.19, 0.03, -0.01, 0.05,
"w:form", -0.25, -0.02, 0.21, -0.06, 0.12,
"w:format", 0.02, 0.15, 0.08, -0.11, -0.11,
"w:formats", -0.04, -0.17, 0.16, -0.02, 0.08,
"w:formatted", -0.1, -0.05, -0.02, 0, 0.17,
"w:formatting", 0.17, -0.31, -0.06, 0.14, 0.06,
"w:forms", -0.03, -0.05, -0.02, 0, 0.11,
"w:forward", -0.24, 0.13, 0.14, -0.12, 0.09,
"w:found", 0.03, 0.01, -0.19, 0.14, 0.02,
"w:four", 0.16, 0.11, -0.04, -0.02, -0.2,
"w:fragments", -0.04, 0.15, -0.05, -0.05, -0.01,
"w:frame", 0.19, -0.09, -0.01, -0.03, -0.05,
"w:frames", -0.13, -0.02, 0.32, -0.02, -0.14,
"w:framework", -0.05, -0.17, 0.18, -0.04, 0.08,
"w:frameworks", 0.03, -0.15, -0.05, -0.01, 0.18,
"w:free", -0.08, 0.04, 0.03, -0.04, 0.04,
"w:from", -0.01, 0.18, 0.18, -0.44, 0.04,
"w:front", -0.18, 0.18, -0.01, -0.06, 0.07,
"w:frontend", -0.14, -0.11, 0.14, 0.2, -0.08,
"w:full", 0.07, 0.09, 0.05, -0.26, 0.05,
"w:fully", 0.05, -0.13, -0.04, 0.08, 0.04,
"w:function", -0.18, -0.03, 0.22, 0.04, -0.05,
"w:functional", 0.03, -0.21, -0.07, 0.16, 0.08,
"w:functionality", -0.19, 0.18, -0.2, 0.27, -0.06,
"w:functions", -0.38, 0.24, -0.08, -0.07, 0.29,
"w:further", -0.01, 0.04, -0.02, -0.02, 0.01,
"w:future", 0.01, 0.13, -0.14, -0.06, 0.06,
"w:g", 0.08, 0.14, 0.02, -0.05, -0.23,
"w:garbage", 0.07, -0.05, 0.05, -0.01, -0.06,
"w:general", 0.07, 0.01, -0.22, 0.06, 0.08,
"w:generally", 0.2, 0.08, -0.07, -0.03, -0.18,
"w:generate", 0.11, -0.15, 0.08, 0.06, -0.1,
"w:generated", 0.1, 0.01, -0.15, 0, 0.06,
"w:generates", -0.02, -0.14, 0.37, -0.05, -0.15,
"w:generating", 0.21, -0.24, -0.15, 0.14, 0.05,
"w:generation", 0.01, -0.19, 0.06, 0.03, 0.09,
"w:generic", 0.04, -0.04, -0.03, 0.08, -0.04,
"w:get", 0.14, -0.06, 0, 0.05, -0.15,
"w:gets", 0.31, 0, -0.16, -0.02, -0.13,
"w:getting", 0.21, -0.15, -0.09, -0.01, 0.04,
"w:git", 0.12, -0.18, 0.19, 0.08, -0.19,
"w:github", 0.39, -0.4, 0.07, -0.04, -0.07,
"w:give", -0.1, -0.05, -0.03, -0.02, 0.2,
"w:given", -0.19, -0.09, 0.25, -0.02, 0.06,
"w:gives", 0.15, -0.15, 0.01, -0.01, 0,
"w:global", -0.14, -0.14, 0.13, -0.09, 0.23,
"w:go", 0.04, 0.6, -0.28, -0.08, -0.26,
"w:goal", -0.04, 0.32, -0.07, -0.04, -0.18,
"w:goals", 0.01, 0.09, -0.03, -0.01, -0.06,
"w:goes", 0.03, 0.12, -0.09, -0.03, -0.02,
"w:going", -0.04, -0.07, -0.02, 0.02, 0.11,
"w:good", 0.12, 0.22, -0.09, -0.07, -0.17,
"w:google", 0.07, -0.06, 0.04, -0.02, -0.03,
"w:graph", -0.01, -0.13, 0.16, -0.09, 0.07,
"w:great", -0.22, 0.11, -0.03, -0.01, 0.14,
"w:green", -0.06, 0.06, -0.06, 0, 0.07,
"w:group", 0, 0.05, -0.13, 0.09, 0,
"w:groups", -0.03, -0.1, -0.07, 0.02, 0.18,
"w:guard", -0.03, -0.15, 0.15, -0.02, 0.06,
"w:guards", -0.11, -0.01, 0.18, -0.07, 0.01,
"w:guidance", 0.12, 0.09, -0.13, -0.04, -0.03,
"w:guide", 0.35, -0.1, -0.18, -0.05, -0.01,
"w:guidelines", 0.22, -0.09, -0.17, 0.02, 0,
"w:guides", -0.07, -0.07, 0.04, 0.06, 0.05,
"w:had", 0.03, -0.06, 0.12, -0.02, -0.07,
"w:hand", 0.13, -0.08, -0.2, 0, 0.16,
"w:hand-written", -0.24, 0.26, -0.06, -0.01, 0.05,
"w:handle", -0.2, 0.11, 0.15, -0.09, 0.03,
"w:handled", -0.29, 0.11, 0.23, -0.01, -0.04,
"w:handler", -0.08, 0.05, -0.15, 0.15, 0.02,
"w:handlers", -0.02, 0.02, -0.07, 0.08, -0.01,
"w:handles", 0.04, -0.22, -0.01, 0.02, 0.16,
"w:handling", -0.14, 0.24, 0.03, -0.09, -0.04,
"w:happen", 0.02, -0.07, -0.02, -0.03, 0.1,
"w:happens", 0.05, -0.11, 0.09, 0.01, -0.05,
"w:happy", 0.2, -0.15, -0.07, -0.01, 0.02,
"w:hard", -0.12, 0.06, 0.03, 0, 0.03,
"w:harder", 0.1, -0.02, -0.05, 0, -0.03,
"w:has", 0.09, 0.01, 0.34, 0.23, -0.48,
"w:hash", -0.02, -0.08, 0.29, -0.05, -0.14,
"w:hasn't", 0.09, -0.01, -0.02, 0, -0.05,
"w:have", 0.22, 0.13, 0.01, 0.05, -0.14,
"w:having", 0.03, 0.08, 0.03, -0.01, -0.13,
"w:head", 0.06, -0.21, 0.15, -0.02, 0.01,
"w:header", -0.25, 0.37, 0.02, 0.05, -0.2,
"w:headers", 0.08, -0.03, 0.11, 0, -0.16,
"w:heading", -0.08, 0.21, -0.01, -0.01, -0.11,
"w:heavy", -0.11, 0.09, -0.06, -0.01, 0.09,
"w:help", 0.38, -0.19, -0.13, -0.02, -0.07,
"w:helper", -0.07, -0.2, 0.09, 0.05, 0.12,
"w:helpers", -0.13, -0.2, 0.26, 0.16, -0.09,
"w:helpful", -0.06, 0.12, -0.05, -0.01, 0,
"w:helping", -0.04, 0.02, 0, 0, 0.03,
"w:helps", 0.19, -0.18, -0.03, -0.01, 0.04,
"w:here", -0.16, 0.03, -0.06, 0.02, 0.17,
"w:here's", 0.17, 0, -0.07, -0.06, -0.04,
"w:hidden", 0.14, -0.09, -0.03, -0.04, 0.03,
"w:high", 0.07, 0, -0.15, -0.02, 0.11,
"w:high-level", 0.1, -0.11, -0.03, 0.03, 0.01,
"w:highly", -0.05, 0.08, 0.01, -0.01, -0.04,
"w:hints", -0.05, 0.06, -0.01, 0, 0,
"w:history", -0.23, 0.29, -0.03, 0.01, -0.04,
"w:hold", 0.07, -0.08, 0.08, -0.03, -0.04,
"w:holds", -0.09, -0.08, 0.01, -0.01, 0.18,
"w:home", 0.1, 0.12, -0.08, -0.04, -0.09,
"w:hook", -0.26, 0.04, 0.33, -0.07, -0.04,
"w:hooks", -0.21, -0.16, 0.42, -0.07, 0.02,
"w:hot", 0.04, 0.07, 0.11, -0.02, -0.2,
"w:how", 0.45, -0.23, -0.14, -0.14, 0.09,
"w:however", -0.06, 0.3, -0.11, -0.03, -0.1,
"w:html", 0.12, 0.1, -0.1, -0.02, -0.1,
"w:http", -0.14, -0.16, 0.05, 0.12, 0.14,
"w:https", 0.1, 0.09, -0.18, 0.02, -0.03,
"w:human", -0.18, 0.14, -0.03, 0, 0.07,
"w:i", 0.13, 0.06, -0.14, -0.03, -0.02,
"w:id", -0.12, -0.16, 0.34, -0.02, -0.04,
"w:ide", 0.18, -0.08, -0.15, 0.03, 0.01,
"w:idea", -0.1, 0.2, 0.04, -0.01, -0.14,
"w:ideally", -0.06, 0.16, -0.01, 0, -0.09,
"w:ideas", 0.02, -0.02, -0.01, -0.01, 0.02,
"w:identifier", 0.03, -0.07, -0.08, -0.01, 0.13,
"w:identifiers", -0.11, -0.05, 0.1, 0, 0.06,
"w:identify", -0.13, 0.22, -0.02, 0, -0.06,
"w:identity", -0.05, 0.09, 0.07, -0.07, -0.04,
"w:idiomatic", -0.25, 0.23, -0.02, -0.02, 0.06,
"w:ids", -0.27, 0.27, -0.13, 0.1, 0.03,
"w:if", 0.07, 0.44, 0.15, -0.17, -0.05,
"w:ignore", -0.05, 0.17, -0.03, -0.01, -0.09,
"w:ignored", -0.06, 0, 0.01, 0, 0.05,
"w:image", -0.06, 0.15, -0.01, 0.01, -0.08,
"w:images", 0.11, -0.1, -0.08, -0.01, 0.08,
"w:immediately", -0.09, 0.23, -0.1, -0.02, -0.02,
"w:immutable", -0.08, 0, 0.28, -0.05, -0.15,
"w:impact", -0.08, 0.16, -0.01, -0.01, -0.06,
"w:imperative", -0.1, 0.07, 0, 0.08, -0.05,
"w:implement", -0.2, 0.13, 0.01, 0.04, 0.02,
"w:implementation", -0.51, 0.26, 0.15, 0.06, 0.04,
"w:implementations", -0.06, 0.13, 0.01, -0.09, 0.01,
"w:implemented", -0.15, -0.03, -0.02, 0.06, 0.15,
"w:implementing", 0.05, -0.01, -0.11, 0.07, 0,
"w:import", 0, 0.22, -0.04, -0.04, -0.13,
"w:important", 0.35, -0.2, -0.28, 0.01, 0.12,
"w:imported", -0.08, 0.35, -0.22, -0.08, 0.02,
"w:imports", -0.13, -0.02, 0.16, -0.11, 0.1,
"w:improve", -0.03, 0.16, -0.11, 0.01, -0.03,
"w:improvement", -0.14, 0.26, -0.05, 0, -0.07,
"w:improvements", -0.09, 0.06, -0.05, -0.02, 0.1,
"w:improves", -0.01, 0.01, 0, -0.01, 0.01,
"w:improving", -0.02, -0.01, -0.03, -0.01, 0.07,
"w:in", 0.19, 0.21, 0.2, 0.63, -0.15,
"w:include", 0.03, 0.31, -0.11, 0.08, -0.3,
"w:included", -0.16, -0.03, 0.27, -0.06, -0.02,
"w:includes", 0.03, -0.23, -0.05, 0.12, 0.13,
"w:including", -0.16, -0.02, 0.01, 0.27, -0.1,
"w:incorrect", -0.42, 0.18, -0.06, -0.01, 0.31,
"w:incremental", 0.19, 0.03, -0.02, -0.05, -0.15,
"w:indent", -0.08, 0.12, 0, 0, -0.03,
"w:indentation", -0.11, 0.08, -0.01, -0.01, 0.06,
"w:independent", 0.08, -0.06, 0.23, -0.01, -0.24,
"w:index", -0.41, 0.13, 0.06, 0.13, 0.08,
"w:indicate", -0.1, 0.18, -0.01, 0, -0.07,
"w:individual", -0.08, -0.02, 0.05, -0.04, 0.09,
"w:information", 0.18, -0.1, 0.01, 0.01, -0.09,
"w:infrastructure", 0.17, -0.12, -0.09, 0.17, -0.14,
"w:injection", -0.06, 0, -0.06, -0.01, 0.13,
"w:inline", -0.19, -0.01, 0.18, 0.1, -0.08,
"w:input", -0.12, 0.06, -0.17, 0.04, 0.19,
"w:inputs", -0.08, -0.09, 0.19, -0.05, 0.03,
"w:inside", 0.02, 0.17, -0.01, 0, -0.18,
"w:install", 0.31, -0.41, -0.01, 0.03, 0.09,
"w:installation", 0.14, -0.03, -0.02, -0.04, -0.05,
"w:installed", 0.16, 0.03, -0.03, -0.04, -0.13,
"w:installs", 0.1, -0.13, 0.19, -0.13, -0.04,
"w:instance", -0.11, -0.32, 0.11, -0.01, 0.32,
"w:instances", -0.02, -0.08, -0.02, -0.04, 0.15,
"w:instead", -0.12, 0, 0, -0.04, 0.18,
"w:instructions", 0.13, -0.04, -0.07, -0.03, 0,
"w:integration", -0.22, -0.26, 0.15, 0.18, 0.15,
"w:integrations", -0.07, 0, 0.27, -0.21, 0.01,
"w:intended", 0.17, -0.17, -0.15, -0.03, 0.17,
"w:intent", -0.12, 0.14, -0.04, -0.03, 0.05,
"w:intentionally", -0.14, 0.07, 0.05, -0.03, 0.05,
"w:interact", 0.02, -0.11, 0.03, -0.01, 0.06,
"w:interaction", -0.03, 0.09, -0.14, 0.05, 0.03,
"w:interactions", -0.05, 0.05, 0.07, -0.06, -0.01,
"w:interest", 0.03, 0.02, -0.02, -0.03, 0,
"w:interested", 0.17, -0.16, -0.06, -0.01, 0.06,
"w:interface", -0.17, 0.14, 0.08, -0.06, 0.01,
"w:interfaces", -0.01, 0.01, 0.1, -0.07, -0.03,
"w:internal", -0.3, 0.02, -0.05, 0.22, 0.1,
"w:internals", 0, 0.18, -0.07, -0.02, -0.1,
"w:into", -0.31, -0.07, 0.25, -0.13, 0.3,
"w:introduce", -0.22, 0.25, -0.03, 0, 0.01,
"w:introduced", -0.1, 0.12, 0.02, 0, -0.04,
"w:introduces", -0.06, -0.06, -0.01, 0, 0.13,
"w:introducing", -0.02, 0.06, -0.02, -0.02, 0,
"w:introduction", 0.06, 0, -0.06, -0.01, 0.01,
"w:invalid", -0.04, 0.01, 0.05, -0.03, 0,
"w:involve", 0.08, -0.12, 0.05, 0, -0.01,
"w:involved", 0.02, -0.04, -0.03, -0.01, 0.05,
"w:involves", 0.04, -0.04, 0.12, -0.03, -0.08,
"w:io", -0.06, -0.03, 0.12, 0.04, -0.07,
"w:is", 0.18, 0.15, 0.36, 0.03, 0.15,
"w:isn't", -0.06, 0.17, 0.06, -0.02, -0.16,
"w:isolated", 0.02, -0.11, 0.13, -0.06, 0.03,
"w:isolation", -0.02, 0.07, -0.18, -0.03, 0.16,
"w:issue", -0.08, 0.25, -0.15, -0.06, 0.21,
"w:issues", 0.37, -0.12, -0.16, -0.03, -0.01,
"w:it", -0.01, 0.24, 0.22, 0.08, 0.36,
"w:it's", -0.06, 0.09, 0, 0.1, -0.08,
"w:item", -0.1, -0.08, 0.17, -0.01, 0.02,
"w:items", 0, 0.03, 0.18, -0.25, 0.04,
"w:its", -0.13, 0, 0.04, -0.14, 0.25,
"w:itself", -0.08, 0.24, -0.01, 0.19, -0.34,
"w:javascript", -0.16, 0.03, -0.17, 0.1, 0.19,
"w:jest", 0, -0.12, 0.12, 0, 0.01,
"w:job", -0.22, 0.15, 0.03, -0.03, 0.06,
"w:join", 0.09, -0.13, 0.06, -0.02, 0,
"w:js", 0.16, -0.34, -0.01, 0.06, 0.12,
"w:jsdoc", -0.06, 0.09, -0.03, -0.03, 0.03,
"w:json", -0.04, -0.09, 0.24, -0.08, -0.04,
"w:just", 0.2, -0.29, -0.01, 0.01, 0.1,
"w:keep", -0.19, 0.35, 0.15, -0.11, -0.2,
"w:keeping", -0.04, -0.01, 0.02, -0.04, 0.07,
"w:keeps", 0.05, -0.01, 0.06, -0.02, -0.08,
"w:kept", -0.16, -0.06, 0.17, -0.01, 0.08,
"w:key", 0.07, -0.06, -0.04, 0.17, -0.14,
"w:keys", 0.07, 0.38, -0.14, -0.04, -0.27,
"w:keyword", -0.08, 0, -0.01, 0, 0.09,
"w:kind", 0.12, -0.09, -0.02, -0.01, -0.01,
"w:kinds", -0.06, 0.07, 0.12, -0.02, -0.11,
"w:know", -0.04, -0.2, 0.16, -0.04, 0.13,
"w:knowledge", 0.13, -0.1, -0.03, -0.01, 0.02,
"w:known", -0.1, -0.03, 0.11, 0.02, 0.01,
"w:knows", 0.09, 0.14, -0.22, -0.03, 0.01,
"w:label", -0.03, 0.02, -0.02, 0, 0.03,
"w:labeled", -0.21, 0.26, -0.01, 0, -0.05,
"w:labels", 0.11, -0.1, -0.05, -0.03, 0.07,
"w:land", -0.11, -0.01, -0.08, 0, 0.2,
"w:language", -0.02, -0.02, -0.15, 0.24, -0.05,
"w:languages", 0.01, -0.05, -0.08, -0.03, 0.16,
"w:large", -0.14, 0.09, 0.06, -0.05, 0.04,
"w:larger", 0.02, 0.01, -0.01, 0, -0.02,
"w:last", 0.06, 0.03, -0.05, -0.06, 0.01,
"w:later", -0.07, 0, 0.04, -0.01, 0.04,
"w:latest", 0.23, -0.22, -0.06, 0, 0.06,
"w:layer", -0.2, -0.03, 0.42, -0.26, 0.08,
"w:layers", -0.16, 0.24, 0.01, -0.01, -0.08,
"w:layout", 0.26, -0.18, 0.06, -0.1, -0.04,
"w:lazy", -0.01, -0.02, -0.06, 0.09, 0,
"w:lead", -0.05, 0.01, -0.01, 0, 0.05,
"w:learn", 0.01, -0.13, 0.02, -0.02, 0.12,
"w:least", -0.05, 0.07, 0.12, -0.01, -0.12,
"w:leave", -0.09, 0.08, -0.06, -0.02, 0.09,
"w:left", -0.1, 0.26, 0.02, -0.04, -0.14,
"w:legacy", 0.11, -0.13, 0.02, 0.03, -0.03,
"w:length", -0.17, 0.22, -0.07, -0.01, 0.04,
"w:less", -0.09, -0.11, 0.11, -0.01, 0.09,
"w:let", 0.07, -0.07, -0.09, -0.02, 0.11,
"w:lets", -0.07, 0, -0.11, 0.06, 0.12,
"w:letter", -0.08, 0.11, -0.01, 0, -0.01,
"w:level", -0.13, -0.04, 0.06, 0.02, 0.08,
"w:levels", -0.02, 0.08, -0.06, -0.01, 0,
"w:libraries", -0.12, -0.17, -0.01, 0.41, -0.11,
"w:library", -0.14, 0.32, -0.04, -0.02, -0.12,
"w:license", 0.35, -0.09, -0.09, -0.09, -0.09,
"w:licensed", 0.13, -0.05, -0.08, -0.01, 0,
"w:lifecycle", 0.08, -0.07, -0.05, 0.04, 0,
"w:lightweight", 0.03, -0.04, -0.09, 0.08, 0.03,
"w:like", -0.12, -0.28, 0.52, -0.1, 0.13,
"w:likely", -0.12, 0.14, -0.05, 0.04, -0.01,
"w:limit", -0.28, 0.2, 0.2, -0.02, -0.11,
"w:limited", -0.16, 0.14, 0.03, -0.03, 0.02,
"w:line", 0.03, 0.13, 0.13, -0.02, -0.24,
"w:lines", 0.07, 0.26, -0.16, -0.17, 0,
"w:link", -0.36, 0.22, -0.04, -0.03, 0.22,
"w:linked", -0.33, 0.32, 0.06, 0.08, -0.14,
"w:links", -0.24, 0.24, -0.11, 0.08, 0.03,
"w:lint", -0.07, -0.03, 0.08, 0.02, 0.01,
"w:linter", -0.06, 0.15, -0.04, -0.02, -0.03,
"w:linting", -0.06, -0.02, -0.07, 0, 0.16,
"w:linux", 0.07, -0.16, 0.02, -0.08, 0.15,
"w:list", 0.1, 0.03, 0.34, -0.13, -0.32,
"w:listed", 0, -0.2, 0.02, -0.02, 0.2,
"w:lists", -0.05, 0.29, -0.03, -0.06, -0.15,
"w:literal", -0.04, 0.09, -0.04, -0.01, 0,
"w:live", -0.16, 0.12, -0.26, 0.28, 0.02,
"w:lives", -0.01, -0.27, 0.03, 0.35, -0.1,
"w:llm", 0, -0.03, -0.08, 0.01, 0.09,
"w:load", -0.06, 0.03, 0, -0.01, 0.04,
"w:loading", -0.09, -0.05, 0.13, -0.03, 0.05,
"w:local", 0.36, -0.31, -0.01, 0.09, -0.13,
"w:locally", 0.32, -0.1, -0.03, 0.02, -0.21,
"w:located", 0.21, -0.34, -0.07, 0.15, 0.04,
"w:location", 0.07, -0.19, 0, 0.1, 0.02,
"w:lock", -0.01, 0.25, -0.18, -0.03, -0.02,
"w:log", 0.15, -0.08, 0.21, -0.04, -0.24,
"w:logging", -0.07, 0.11, 0.11, -0.05, -0.09,
"w:logic", -0.38, 0.53, -0.16, 0.02, -0.02,
"w:logical", -0.14, 0.04, -0.03, 0, 0.13,
"w:logs", -0.05, -0.03, 0.1, 0.02, -0.04,
"w:long", -0.07, -0.03, -0.1, 0.11, 0.1,
"w:longer", -0.11, -0.07, 0.14, -0.01, 0.04,
"w:look", 0.2, -0.32, 0.15, -0.1, 0.07,
"w:looking", -0.05, -0.01, -0.15, 0.08, 0.13,
"w:looks", 0.21, 0.08, -0.04, -0.02, -0.23,
"w:loop", -0.02, -0.05, -0.08, 0.08, 0.07,
"w:loops", -0.01, 0.03, 0, 0, -0.02,
"w:lot", 0.08, -0.24, 0, -0.01, 0.17,
"w:love", -0.04, -0.02, 0, 0, 0.06,
"w:low-level", -0.01, -0.1, 0.09, 0.05, -0.03,
"w:lowercase", -0.03, 0.12, -0.02, 0, -0.06,
"w:machine", -0.02, -0.07, -0.1, 0.12, 0.07,
"w:macos", 0.22, -0.2, -0.03, -0.02, 0.02,
"w:macro", -0.17, -0.05, 0.09, 0, 0.14,
"w:macros", -0.06, -0.08, -0.17, 0.11, 0.2,
"w:made", 0.23, 0.01, 0.01, -0.03, -0.21,
"w:magic", -0.07, 0.13, -0.01, 0, -0.04,
"w:main", -0.21, 0, -0.2, 0.19, 0.22,
"w:maintain", -0.18, -0.03, 0.1, -0.03, 0.13,
"w:maintainability", 0.13, -0.17, -0.02, -0.01, 0.07,
"w:maintained", -0.22, 0.2, -0.02, 0.07, -0.02,
"w:maintainer", 0.11, 0.11, -0.12, -0.01, -0.09,
"w:maintainers", 0.05, -0.12, -0.09, -0.02, 0.19,
"w:maintains", -0.02, 0.12, 0.04, -0.06, -0.08,
"w:maintenance", -0.1, 0.04, 0.06, -0.01, 0.01,
"w:major", -0.13, -0.04, 0.12, -0.06, 0.12,
"w:make", 0.1, -0.01, -0.26, 0.11, 0.24,
"w:makefiles", 0.33, -0.32, 0, -0.01, 0,
"w:makes", -0.24, -0.12, 0.04, -0.06, 0.38,
"w:making", -0.25, 0.18, -0.04, -0.01, 0.12,
"w:manage", 0.04, 0.01, -0.05, -0.01, 0.01,
"w:managed", 0, -0.08, 0, 0.13, -0.04,
"w:management", -0.04, 0.01, -0.05, 0, 0.08,
"w:manager", -0.04, 0.02, 0.18, -0.06, -0.1,
"w:managing", -0.1, 0.13, -0.05, 0.02, -0.01,
"w:manual", 0.08, -0.03, 0.08, -0.07, -0.05,
"w:manually", -0.13, 0.06, -0.01, 0, 0.08,
"w:many", -0.03, -0.29, 0.15, -0.09, 0.26,
"w:map", 0.01, 0, -0.02, -0.01, 0.03,
"w:mark", -0.02, 0.1, -0.01, 0, -0.06,
"w:markdown", -0.08, 0.12, 0.06, -0.05, -0.05,
"w:marked", 0.19, -0.03, 0.02, -0.02, -0.16,
"w:master", -0.06, 0.07, -0.02, -0.01, 0.03,
"w:match", -0.11, 0.17, 0.2, -0.07, -0.18,
"w:matches", -0.03, -0.02, 0.01, 0, 0.04,
"w:matching", -0.01, 0.15, 0.06, 0.04, -0.24,
"w:matter", -0.06, 0.16, 0.02, -0.04, -0.07,
"w:may", 0.13, 0.04, 0.07, -0.14, 0,
"w:md", 0.29, -0.02, -0.23, 0.16, -0.2,
"w:me", 0, -0.02, 0, 0, 0.03,
"w:mean", -0.06, 0.06, -0.02, 0, 0.03,
"w:meaning", -0.11, -0.13, -0.02, -0.04, 0.31,
"w:meaningful", 0.19, -0.03, -0.02, 0, -0.13,
"w:means", -0.16, 0.3, 0.02, -0.08, -0.07,
"w:meant", 0.02, 0.16, -0.13, -0.01, -0.04,
"w:meet", 0.09, -0.12, 0.03, -0.01, 0,
"w:member", -0.12, 0.15, -0.01, 0.04, -0.05,
"w:members", 0.09, -0.12, -0.09, 0.01, 0.11,
"w:memory", -0.15, -0.41, 0.38, -0.04, 0.21,
"w:mention", -0.14, 0.09, -0.01, 0, 0.06,
"w:merge", 0, -0.14, 0.12, -0.02, 0.03,
"w:merged", -0.13, -0.03, -0.09, 0.08, 0.17,
"w:merging", 0.23, -0.16, -0.05, 0, -0.02,
"w:message", -0.12, 0.1, -0.02, -0.02, 0.07,
"w:messages", 0.05, 0.27, -0.02, -0.15, -0.15,
"w:metadata", 0.04, -0.13, 0.21, -0.14, 0.01,
"w:method", 0.31, -0.07, -0.13, -0.05, -0.07,
"w:methods", -0.15, 0.22, 0.05, -0.02, -0.11,
"w:might", 0.12, 0.04, -0.1, -0.02, -0.04,
"w:migration", 0.2, 0.07, -0.22, 0.03, -0.07,
"w:migrations", -0.05, 0.08, 0.07, -0.01, -0.08,
"w:mind", -0.02, -0.08, 0, 0.03, 0.08,
"w:minimal", 0.23, -0.04, -0.06, -0.07, -0.05,
"w:minimum", -0.15, 0.08, 0.05, 0.01, 0.01,
"w:minor", -0.31, 0.13, 0.19, -0.06, 0.06,
"w:minutes", -0.13, 0.11, 0.13, -0.02, -0.1,
"w:mirror", -0.03, -0.08, 0.15, -0.11, 0.08,
"w:missing", 0.12, 0.13, -0.05, -0.05, -0.15,
"w:mistakes", -0.05, 0.09, 0, 0, -0.04,
"w:mix", 0.05, 0.06, -0.07, -0.06, 0.03,
"w:mock", -0.11, 0.34, -0.05, -0.04, -0.14,
"w:mocking", -0.09, 0.19, 0.07, -0.05, -0.11,
"w:mocks", -0.13, 0.05, 0.01, 0.07, 0,
"w:mode", 0.15, -0.15, 0.18, -0.1, -0.08,
"w:model", 0, -0.04, 0.07, 0.06, -0.09,
"w:models", -0.04, 0.04, 0.01, 0.14, -0.15,
"w:modern", 0.04, 0.07, -0.07, -0.04, 0,
"w:modifications", -0.14, 0.15, 0.02, -0.01, -0.01,
"w:modified", -0.26, 0.26, 0.02, -0.04, 0.02,
"w:modify", 0.12, -0.08, -0.12, 0.01, 0.07,
"w:modifying", -0.07, 0.05, -0.02, -0.02, 0.06,
"w:module", -0.05, 0.06, -0.12, 0.12, -0.01,
"w:modules", -0.13, -0.04, 0.25, 0.01, -0.09,
"w:moment", -0.03, -0.02, 0.08, -0.01, -0.01,
"w:monorepo", -0.42, 0.27, 0.12, -0.1, 0.13,
"w:more", 0.11, 0.17, -0.08, -0.17, 0.08,
"w:most", -0.05, -0.22, 0.12, 0.54, -0.38,
"w:mostly", 0.06, 0.07, 0.16, -0.02, -0.27,
"w:move", -0.01, -0.15, 0.08, -0.04, 0.12,
"w:moved", 0.02, -0.04, 0.08, 0.01, -0.07,
"w:moving", -0.06, -0.01, 0.07, 0, 0.01,
"w:much", -0.1, -0.06, 0.07, -0.02, 0.1,
"w:multiple", -0.37, 0.14, 0.27, -0.17, 0.13,
"w:must", -0.13, 0.62, -0.31, 0.03, -0.38,
"w:my", 0.15, -0.14, 0, 0, 0,
"w:name", -0.11, 0.22, 0.12, -0.09, -0.12,
"w:named", -0.04, -0.01, -0.01, 0.05, 0.02,
"w:names", 0.07, 0.05, -0.25, 0.01, 0.12,
"w:namespace", -0.04, 0.14, -0.02, -0.01, -0.07,
"w:naming", 0.21, -0.13, -0.11, -0.01, 0.03,
"w:narrow", -0.02, -0.07, 0.09, -0.03, 0.03,
"w:native", 0.2, -0.03, 0.13, -0.19, -0.1,
"w:necessary", -0.23, 0.34, -0.05, -0.01, -0.05,
"w:need", 0.16, 0.18, -0.07, 0.06, -0.25,
"w:needed", 0.2, 0.2, 0.01, 0.03, -0.43,
"w:needs", -0.32, 0.52, -0.05, 0.05, -0.2,
"w:neither", 0.06, 0.05, -0.12, -0.01, 0.02,
"w:nested", -0.23, 0.33, -0.04, -0.07, 0.02,
"w:nesting", -0.04, -0.09, 0.07, -0.02, 0.09,
"w:net", -0.01, -0.03, -0.04, 0.06, 0.02,
"w:network", 0.14, -0.13, 0.14, 0.03, -0.19,
"w:never", -0.41, 0.19, 0.1, 0.1, 0.05,
"w:new", 0.14, 0.37, -0.29, -0.16, 0.16,
"w:next", 0.09, 0.02, -0.13, -0.03, 0.05,
"w:nightly", 0.07, -0.11, 0.04, 0, 0,
"w:no", -0.03, 0.06, 0.14, -0.2, 0.05,
"w:nobody", 0.23, -0.26, 0.15, -0.01, -0.11,
"w:node", 0.1, 0.01, -0.17, 0.03, 0.03,
"w:nodes", -0.11, -0.1, 0.18, -0.08, 0.1,
"w:non-obvious", -0.15, 0.08, -0.01, 0, 0.08,
"w:non-trivial", -0.13, 0.15, -0.02, 0, 0.01,
"w:none", -0.07, -0.03, 0.14, -0.05, 0.02,
"w:not", 0.1, 0.23, -0.17, -0.36, 0.09,
"w:note", 0.17, -0.01, 0.2, -0.1, -0.26,
"w:notes", 0.19, -0.42, 0.12, -0.1, 0.21,
"w:nothing", -0.13, 0.1, -0.21, -0.07, 0.32,
"w:notice", -0.02, 0.24, -0.04, -0.01, -0.16,
"w:nouns", -0.01, 0.02, -0.01, 0, 0,
"w:now", -0.16, -0.18, -0.09, 0.21, 0.22,
"w:npm", -0.12, -0.12, -0.07, 0.2, 0.1,
"w:number", -0.26, 0.3, -0.06, 0.02, 0,
"w:numbers", 0.18, 0.14, -0.05, -0.03, -0.24,
"w:o", -0.14, -0.11, 0.18, -0.02, 0.09,
"w:object", -0.2, 0.21, 0.09, -0.13, 0.03,
"w:objects", -0.16, 0, 0.16, 0.07, -0.06,
"w:obvious", -0.05, -0.06, -0.06, 0, 0.18,
"w:of", 0.16, 0.1, 0.15, 0.14, 0.29,
"w:off", -0.14, 0.31, -0.08, 0, -0.09,
"w:offer", -0.07, 0, 0, 0, 0.08,
"w:official", -0.02, -0.01, 0.06, 0.01, -0.03,
"w:often", 0.26, -0.17, -0.04, -0.05, -0.01,
"w:ok", 0.22, -0.02, -0.15, -0.02, -0.04,
"w:old", -0.19, -0.11, 0.25, -0.02, 0.08,
"w:on", 0.18, 0.06, 0.34, -0.17, 0.04,
"w:once", -0.1, -0.13, 0.27, -0.09, 0.06,
"w:one", -0.13, 0.14, 0.29, -0.12, -0.06,
"w:ones", -0.03, -0.07, 0.24, -0.02, -0.12,
"w:only", 0.03, -0.13, 0.13, -0.11, 0.17,
"w:open", 0.08, 0.04, 0.04, -0.13, 0.05,
"w:opened", -0.01, -0.12, -0.04, 0.05, 0.12,
"w:opening", -0.01, 0.01, 0.11, -0.02, -0.09,
"w:operating", 0.08, -0.06, -0.03, -0.01, 0.02,
"w:operation", -0.11, 0.03, 0.33, -0.07, -0.18,
"w:operations", -0.07, 0.09, -0.03, 0.12, -0.11,
"w:option", -0.06, 0.02, -0.01, -0.01, 0.06,
"w:optional", -0.05, 0.28, -0.1, -0.07, -0.06,
"w:options", 0.35, -0.14, -0.18, -0.08, 0.06,
"w:or", 0.27, 0.36, -0.07, -0.3, 0.13,
"w:order", -0.18, 0.31, -0.06, -0.06, -0.01,
"w:org", -0.06, 0.11, 0.04, 0.01, -0.1,
"w:organization", -0.02, 0.06, -0.06, -0.02, 0.04,
"w:original", -0.02, 0.01, -0.04, -0.02, 0.06,
"w:other", -0.05, -0.02, -0.02, 0.01, 0.1,
"w:others", 0.08, -0.08, -0.06, -0.04, 0.09,
"w:otherwise", 0.01, 0.12, -0.08, -0.02, -0.03,
"w:our", 0.09, 0.1, -0.3, -0.07, 0.13,
"w:out", 0.03, 0, 0.12, 0.02, -0.15,
"w:output", 0.08, -0.15, 0.28, -0.01, -0.18,
"w:outputs", -0.11, -0.18, 0.1, 0.09, 0.1,
"w:outside", -0.13, 0.22, 0.04, -0.1, -0.03,
"w:over", -0.12, 0.01, 0.04, -0.07, 0.13,
"w:overall", -0.12, 0.02, 0.06, -0.01, 0.05,
"w:overhead", 0.04, -0.03, -0.03, -0.01, 0.02,
"w:overview", 0.14, -0.01, -0.01, -0.08, -0.04,
"w:own", -0.25, -0.01, 0.12, 0.02, 0.12,
"w:owner", 0.04, 0.05, -0.08, -0.01, 0.01,
"w:owns", -0.06, -0.15, 0.08, 0.05, 0.08,
"w:package", 0.11, -0.19, -0.07, 0.14, 0.08,
"w:packages", -0.04, -0.03, -0.14, -0.04, 0.25,
"w:page", 0.02, -0.06, 0.28, 0, -0.24,
"w:pages", -0.17, 0.27, -0.03, -0.01, -0.06,
"w:parallel", 0.08, -0.14, 0.18, -0.04, -0.08,
"w:parameter", -0.17, 0.24, -0.15, -0.01, 0.09,
"w:parameters", -0.21, 0.33, 0.23, -0.05, -0.3,
"w:parent", -0.07, 0, 0.14, -0.02, -0.05,
"w:parse", -0.06, -0.12, 0.23, -0.07, 0.01,
"w:parser", -0.28, -0.14, 0.35, 0.14, -0.07,
"w:parsing", 0.06, 0.06, 0.04, 0.04, -0.21,
"w:part", 0.1, -0.16, -0.05, 0.03, 0.09,
"w:particular", 0.36, -0.06, -0.1, -0.04, -0.16,
"w:particularly", -0.06, 0.14, -0.03, 0, -0.05,
"w:parts", -0.13, 0.22, 0.18, -0.1, -0.16,
"w:pascalcase", -0.04, 0.05, -0.01, 0, 0,
"w:pass", 0.03, -0.17, 0.21, 0.03, -0.1,
"w:passed", 0.07, -0.08, -0.17, -0.01, 0.19,
"w:passes", -0.22, -0.15, 0.42, -0.04, -0.01,
"w:passing", -0.17, 0.03, 0.16, -0.01, -0.01,
"w:past", 0.01, 0.01, 0.07, 0, -0.08,
"w:patch", 0.03, -0.24, 0.2, -0.05, 0.06,
"w:patches", -0.15, -0.01, -0.03, 0, 0.19,
"w:path", -0.23, -0.2, 0.42, -0.05, 0.07,
"w:paths", 0.05, 0.01, -0.04, 0.09, -0.11,
"w:pattern", -0.26, 0.31, -0.2, -0.01, 0.16,
"w:patterns", -0.1, -0.09, -0.05, 0.28, -0.03,
"w:people", 0.41, -0.07, -0.26, -0.03, -0.05,
"w:per", -0.01, 0.04, 0.05, -0.06, -0.01,
"w:perf", -0.05, 0.05, 0, 0, 0,
"w:perform", 0.12, -0.1, 0.08, -0.01, -0.09,
"w:performance", -0.06, -0.05, 0.08, -0.05, 0.08,
"w:performed", 0.04, -0.05, 0.04, 0, -0.03,
"w:period", 0.08, -0.06, -0.02, 0, 0,
"w:permission", 0.09, -0.07, 0.05, -0.04, -0.04,
"w:permissions", 0.05, -0.07, -0.09, -0.02, 0.13,
"w:person", 0.18, -0.1, 0.04, -0.01, -0.11,
"w:personal", 0.01, 0.21, -0.09, -0.03, -0.1,
"w:pick", 0.05, -0.02, -0.04, -0.02, 0.03,
"w:pipeline", 0.17, 0.01, -0.1, -0.18, 0.1,
"w:place", -0.25, 0.19, 0.19, -0.02, -0.12,
"w:places", -0.04, 0.07, -0.08, 0.06, -0.01,
"w:plain", -0.04, -0.13, 0.01, 0, 0.16,
"w:plan", -0.28, 0.08, 0.08, 0.19, -0.07,
"w:platform", 0.01, -0.17, -0.05, 0.03, 0.17,
"w:platforms", 0.07, -0.04, -0.04, 0.03, -0.02,
"w:please", -0.01, 0.44, -0.12, 0, -0.22,
"w:plugin", 0.13, -0.12, 0.22, -0.07, -0.17,
"w:plugins", 0, -0.15, -0.02, 0.09, 0.08,
"w:plus", -0.01, 0.02, 0.01, -0.04, 0.02,
"w:pnpm", -0.24, 0.01, 0.15, 0, 0.08,
"w:point", -0.08, -0.23, 0.23, 0.19, -0.12,
"w:pointer", 0.03, 0.05, 0.06, -0.03, -0.12,
"w:points", -0.05, -0.13, 0.32, -0.02, -0.12,
"w:policy", 0.03, 0.03, 0.14, -0.09, -0.11,
"w:port", -0.09, -0.17, 0.23, -0.04, 0.07,
"w:possible", -0.41, 0.08, 0.11, 0.23, 0.01,
"w:post", 0.25, -0.12, -0.07, -0.02, -0.03,
"w:postgresql", -0.14, -0.14, 0.38, -0.02, -0.08,
"w:potential", 0.04, -0.06, -0.08, -0.01, 0.1,
"w:pr", -0.31, 0.09, 0.04, 0.05, 0.23,
"w:practice", -0.1, 0.08, 0.06, 0, -0.03,
"w:practices", -0.13, 0.18, -0.05, -0.03, 0.02,
"w:pre-commit", 0.06, -0.11, 0.01, 0.04, 0,
"w:precise", 0.34, -0.2, -0.15, -0.01, 0.01,
"w:prefer", -0.11, 0.22, -0.08, -0.03, 0,
"w:preferred", 0.07, 0.02, -0.06, -0.01, -0.03,
"w:prefix", -0.09, 0.3, -0.1, -0.05, -0.05,
"w:prefixed", -0.07, 0.06, -0.05, -0.02, 0.07,
"w:present", -0.16, 0.35, -0.13, 0.1, -0.17,
"w:prettier", -0.16, 0.09, -0.06, 0.01, 0.12,
"w:prevent", -0.07, -0.09, -0.11, -0.04, 0.31,
"w:prevents", -0.03, 0.02, 0.12, -0.03, -0.09,
"w:preview", 0.07, -0.07, 0.21, -0.16, -0.06,
"w:previous", -0.02, 0.01, 0.06, -0.04, -0.01,
"w:primary", 0.09, -0.01, -0.14, 0.12, -0.04,
"w:primitives", -0.08, -0.04, -0.11, 0.32, -0.09,
"w:principle", -0.15, 0.07, 0.01, 0, 0.07,
"w:principles", 0.32, -0.11, -0.15, -0.04, -0.02,
"w:prior", -0.03, 0.07, -0.02, 0, -0.01,
"w:prioritize", -0.03, 0.04, -0.03, -0.01, 0.04,
"w:priority", 0.2, -0.01, -0.03, -0.01, -0.16,
"w:private", -0.04, -0.1, -0.01, -0.02, 0.17,
"w:probably", 0, -0.04, -0.11, 0.13, 0.02,
"w:problem", 0.19, -0.1, -0.12, -0.01, 0.05,
"w:problems", 0.04, 0.04, -0.01, -0.01, -0.05,
"w:process", 0.27, -0.1, 0.14, -0.1, -0.21,
"w:processing", 0, -0.02, 0.01, 0.01, 0,
"w:produce", 0.09, -0.11, 0, 0.09, -0.07,
"w:product", -0.1, 0.08, -0.04, -0.01, 0.06,
"w:production", 0.14, -0.15, 0.08, -0.07, 0,
"w:program", 0.02, -0.06, -0.07, -0.01, 0.12,
"w:programming", -0.05, 0.17, -0.07, 0, -0.05,
"w:project", 0.28, 0.02, -0.52, 0.23, -0.12,
"w:project's", -0.17, 0.24, -0.1, -0.08, 0.11,
"w:projects", 0.02, -0.04, -0.05, -0.01, 0.09,
"w:proper", -0.19, 0.1, -0.06, 0.09, 0.07,
"w:properly", 0.1, 0.08, -0.01, -0.02, -0.15,
"w:properties", -0.01, 0.05, 0, -0.06, 0.03,
"w:property", -0.06, 0.01, 0, -0.01, 0.06,
"w:propose", 0.14, -0.1, -0.02, -0.01, 0,
"w:proposed", -0.07, 0.07, -0.03, 0, 0.04,
"w:props", -0.07, 0.15, -0.15, -0.02, 0.08,
"w:protocol", 0.01, 0.16, -0.26, 0.31, -0.22,
"w:protocols", 0.13, -0.2, 0, 0.01, 0.05,
"w:provide", 0.26, 0.11, -0.2, 0.05, -0.21,
"w:provided", 0.18, -0.44, -0.03, 0, 0.29,
"w:provider", 0.04, -0.28, 0.32, -0.04, -0.03,
"w:providers", 0.11, -0.09, 0.13, -0.1, -0.04,
"w:provides", 0.16, -0.1, 0.18, 0, -0.24,
"w:providing", -0.12, 0.13, -0.01, 0, 0,
"w:proxy", 0.03, -0.12, 0.11, 0.02, -0.04,
"w:prs", 0.11, -0.11, -0.01, -0.06, 0.1,
"w:public", 0.09, 0.4, -0.03, -0.18, -0.28,
"w:published", 0.06, -0.17, -0.03, 0.16, -0.02,
"w:pull", 0.17, 0.1, -0.21, 0.04, 0.15,
"w:pure", -0.03, 0.19, -0.22, 0.04, 0.02,
"w:purpose", 0.02, -0.39, 0.04, 0.07, 0.26,
"w:push", 0.08, -0.09, 0.1, -0.02, -0.06,
"w:pushing", -0.01, -0.07, -0.1, -0.01, 0.19,
"w:put", -0.04, -0.03, 0.01, -0.03, 0.1,
"w:pytest", 0.19, -0.04, -0.1, -0.04, 0,
"w:python", 0, 0, -0.03, 0.07, -0.04,
"w:quality", -0.07, 0.2, 0, -0.01, -0.12,
"w:queries", -0.09, -0.02, 0.08, -0.05, 0.09,
"w:query", 0.08, 0.14, 0.15, -0.04, -0.34,
"w:question", 0.11, -0.09, -0.01, 0, -0.01,
"w:questions", 0.17, -0.1, -0.04, -0.04, 0.01,
"w:quick", 0.1, -0.05, -0.04, 0, 0,
"w:quickly", 0.14, -0.1, 0.07, 0.02, -0.14,
"w:quite", 0.03, -0.02, 0.1, 0, -0.11,
"w:quotes", 0.01, -0.03, -0.01, 0, 0.04,
"w:race", -0.1, 0.15, -0.12, -0.01, 0.08,
"w:raise", -0.05, 0.21, -0.03, 0, -0.13,
"w:rare", 0.09, -0.05, -0.01, -0.01, -0.03,
"w:rarely", -0.05, -0.05, 0.02, 0, 0.09,
"w:rather", 0.03, 0.12, -0.12, -0.04, 0.02,
"w:rationale", 0.04, -0.46, 0.04, -0.09, 0.48,
"w:raw", 0.08, -0.14, 0.22, 0, -0.15,
"w:re-run", 0.01, -0.08, 0.07, -0.01, 0.02,
"w:reach", 0.05, 0, -0.07, 0.01, 0.01,
"w:react", -0.12, -0.11, -0.02, -0.03, 0.28,
"w:read", 0.14, -0.15, 0.07, -0.02, -0.02,
"w:readability", 0.06, -0.06, -0.04, -0.02, 0.05,
"w:readable", 0.11, -0.15, -0.01, 0, 0.06,
"w:reader", -0.22, 0.05, 0.01, -0.02, 0.18,
"w:readers", 0, -0.14, 0.1, -0.01, 0.05,
"w:reading", 0.17, -0.21, -0.04, 0.05, 0.02,
"w:readme", -0.09, 0.01, -0.32, 0.22, 0.18,
"w:reads", -0.12, -0.32, 0.13, 0.01, 0.29,
"w:ready", 0.02, -0.01, 0.01, -0.01, 0,
"w:real", -0.09, 0.02, -0.03, 0.09, 0.01,
"w:really", -0.11, -0.06, 0.05, -0.01, 0.13,
"w:reason", -0.37, 0.49, -0.12, -0.04, 0.05,
"w:reasoning", 0.11, -0.05, 0.06, -0.06, -0.06,
"w:reasons", -0.01, -0.13, 0.15, -0.01, 0.02,
"w:rebase", -0.07, 0.26, -0.01, 0.01, -0.17,
"w:rebuild", 0.19, -0.12, -0.05, -0.01, -0.02,
"w:receive", 0.04, -0.22, -0.06, 0, 0.23,
"w:recommend", -0.05, -0.03, -0.01, 0, 0.1,
"w:recommended", 0.29, -0.11, -0.02, 0, -0.16,
"w:record", -0.1, 0.09, -0.05, 0, 0.06,
"w:records", -0.18, -0.19, 0.34, -0.03, 0.06,
"w:reduce", 0.19, -0.17, -0.01, -0.01, -0.01,
"w:redundant", -0.03, 0.06, -0.05, 0, 0.02,
"w:refactor", -0.06, 0.01, 0.03, 0, 0.02,
"w:refactoring", -0.17, 0.31, -0.07, 0.03, -0.1,
"w:refactors", -0.02, 0.05, -0.01, 0, -0.01,
"w:refer", 0.09, 0.01, -0.2, 0.01, 0.08,
"w:reference", -0.45, 0.27, 0, 0.21, -0.02,
"w:referenced", -0.22, -0.02, 0.08, -0.01, 0.16,
"w:references", -0.11, 0.08, -0.04, -0.03, 0.1,
"w:reflect", -0.08, 0.12, -0.03, 0, 0,
"w:regardless", 0.01, -0.08, 0.08, -0.01, 0,
"w:register", 0.01, 0, -0.04, -0.04, 0.06,
"w:registry", 0, 0.01, -0.04, 0.06, -0.03,
"w:regression", -0.16, 0.11, -0.02, 0.01, 0.06,
"w:regular", 0.09, 0.05, -0.11, -0.01, -0.01,
"w:related", -0.19, 0.11, -0.01, -0.13, 0.22,
"w:relative", 0.11, 0.15, -0.17, -0.01, -0.08,
"w:release", 0.08, -0.16, 0.02, 0.02, 0.05,
"w:released", -0.04, 0.19, -0.04, 0, -0.1,
"w:releases", 0, -0.07, 0.05, -0.03, 0.05,
"w:relevant", -0.14, 0.04, 0.01, -0.08, 0.17,
"w:rely", -0.07, -0.19, 0.15, -0.08, 0.2,
"w:remember", 0.15, -0.13, 0.17, -0.01, -0.18,
"w:remote", 0.04, -0.25, 0.16, -0.01, 0.06,
"w:remove", -0.01, 0.07, 0.03, -0.02, -0.07,
"w:removed", 0.2, -0.18, -0.02, -0.01, 0,
"w:removing", -0.04, 0.32, -0.11, -0.03, -0.13,
"w:renaming", -0.06, 0.11, -0.03, -0.01, 0,
"w:render", -0.14, 0.06, 0.13, 0.03, -0.09,
"w:rendered", -0.04, -0.05, 0.06, -0.02, 0.04,
"w:renderer", 0.08, -0.11, -0.01, -0.01, 0.05,
"w:rendering", 0.03, 0.17, -0.14, -0.07, 0,
"w:renders", 0.01, 0.01, 0, 0.01, -0.02,
"w:repeat", 0.19, -0.15, -0.02, 0, -0.01,
"w:replace", -0.06, -0.02, 0.01, 0, 0.07,
"w:repo", -0.27, 0.02, 0.17, 0.25, -0.15,
"w:report", 0.23, -0.34, 0.05, -0.01, 0.07,
"w:reported", 0.09, -0.01, -0.06, 0.04, -0.05,
"w:reporting", 0.01, -0.09, 0.03, -0.02, 0.07,
"w:reports", 0.13, -0.16, 0, -0.01, 0.03,
"w:repository", 0.06, -0.19, 0.12, 0.07, -0.08,
"w:representation", -0.09, -0.2, 0.29, -0.01, 0.01,
"w:reproduce", 0.04, -0.03, -0.01, 0, 0,
"w:reproduction", 0.29, -0.26, -0.03, -0.01, 0.01,
"w:request", 0.12, 0.22, 0.01, -0.1, -0.09,
"w:requested", 0.03, -0.1, 0.02, 0, 0.04,
"w:requests", 0.19, -0.05, -0.01, -0.02, -0.1,
"w:require", 0.01, -0.23, 0.01, -0.02, 0.24,
"w:required", 0.3, -0.02, -0.2, 0.03, -0.1,
"w:requirements", -0.08, 0, -0.12, 0.22, -0.03,
"w:requires", 0.44, -0.24, -0.15, -0.04, 0,
"w:resolution", -0.04, -0.07, 0.1, 0.01, 0.01,
"w:resolve", 0.05, 0.02, 0.14, -0.03, -0.17,
"w:resolved", 0.01, -0.12, -0.1, -0.02, 0.23,
"w:resolves", 0, -0.04, -0.04, -0.01, 0.09,
"w:resource", -0.03, 0.21, -0.25, -0.02, 0.08,
"w:resources", 0.1, -0.19, -0.08, 0, 0.17,
"w:respond", 0.08, -0.04, -0.04, 0, 0,
"w:response", 0.25, -0.09, -0.05, -0.03, -0.09,
"w:responsible", 0.02, -0.11, 0.16, 0.02, -0.09,
"w:rest", 0.16, -0.12, -0.11, 0.06, 0.01,
"w:result", -0.09, 0.04, 0.18, -0.12, -0.01,
"w:results", -0.08, -0.19, -0.16, 0.14, 0.29,
"w:return", -0.2, 0.28, 0.05, -0.08, -0.05,
"w:returned", -0.04, 0.05, -0.1, -0.01, 0.1,
"w:returning", -0.05, 0.04, -0.01, -0.01, 0.02,
"w:returns", -0.26, 0.15, -0.03, -0.09, 0.22,
"w:reusable", 0.09, -0.03, -0.03, -0.01, -0.02,
"w:reuse", -0.1, -0.04, 0.04, -0.01, 0.11,
"w:reused", -0.03, -0.11, 0.15, 0.03, -0.05,
"w:review", 0.23, 0.05, -0.32, 0.08, -0.01,
"w:reviewed", -0.21, 0.28, -0.02, -0.01, -0.05,
"w:reviewer", 0.03, 0.19, 0.08, 0, -0.3,
"w:reviewers", 0.06, -0.12, 0.01, -0.03, 0.08,
"w:reviewing", 0.25, -0.17, -0.03, 0.02, -0.06,
"w:reviews", 0.44, -0.27, -0.05, -0.02, -0.1,
"w:right", 0.06, 0.08, -0.24, -0.03, 0.13,
"w:risk", -0.2, 0.11, 0, -0.01, 0.1,
"w:role", -0.01, 0.03, -0.16, 0.01, 0.13,
"w:roles", 0.23, 0.08, -0.15, -0.08, -0.09,
"w:root", 0.08, -0.16, -0.17, 0.35, -0.1,
"w:route", 0.02, 0.13, 0.09, -0.22, -0.02,
"w:routes", -0.03, -0.18, 0.19, 0.04, -0.01,
"w:rule", -0.11, 0.46, -0.25, -0.13, 0.03,
"w:rules", 0.08, -0.07, -0.08, 0.11, -0.04,
"w:run", 0.19, 0, -0.34, 0.04, -0.13,
"w:runner", 0.07, -0.1, 0.11, 0, -0.08,
"w:running", 0.05, -0.01, 0.03, 0, -0.08,
"w:runs", -0.03, -0.05, 0.31, -0.3, 0.09,
"w:runtime", -0.13, -0.19, 0.41, -0.07, -0.03,
"w:rust", -0.19, -0.13, -0.13, 0.32, 0.12,
"w:s", 0.05, -0.07, 0.02, 0.06, -0.06,
"w:safe", 0.06, 0.04, 0.09, -0.03, -0.17,
"w:safety", -0.01, -0.08, 0.01, -0.01, 0.09,
"w:said", 0.03, -0.16, 0.07, -0.01, 0.08,
"w:same", -0.16, 0.31, 0.26, -0.25, -0.17,
"w:sample", 0.13, -0.21, -0.06, 0.01, 0.13,
"w:save", 0.09, -0.04, -0.07, -0.01, 0.02,
"w:say", -0.16, 0.01, -0.04, 0, 0.19,
"w:says", -0.11, 0.33, -0.07, -0.01, -0.14,
"w:scenarios", 0.07, 0.15, -0.08, -0.01, -0.12,
"w:schema", -0.19, 0.1, 0.08, 0.23, -0.22,
"w:scope", -0.11, -0.03, 0.18, -0.06, 0.02,
"w:scoped", -0.05, 0.03, -0.02, -0.03, 0.07,
"w:scopes", -0.07, 0.15, 0.04, -0.02, -0.1,
"w:screen", 0.05, -0.19, 0.3, -0.05, -0.11,
"w:screenshots", -0.13, 0.15, -0.03, 0, 0.02,
"w:script", 0.5, -0.27, -0.38, -0.15, 0.3,
"w:scripts", 0.31, -0.07, -0.07, 0.02, -0.19,
"w:sdk", -0.05, -0.16, 0.16, -0.05, 0.1,
"w:search", 0.12, -0.35, 0.2, -0.02, 0.04,
"w:second", 0.13, 0.04, -0.15, -0.02, 0,
"w:seconds", 0.04, 0.1, -0.1, -0.02, -0.03,
"w:secrets", 0, -0.08, 0.03, -0.06, 0.11,
"w:section", 0.23, -0.07, -0.06, -0.16, 0.06,
"w:sections", 0.21, 0.01, -0.01, 0.01, -0.22,
"w:security", 0.42, -0.23, -0.08, 0.01, -0.11,
"w:see", 0.18, 0.01, 0.09, -0.15, -0.02,
"w:sees", -0.06, 0.02, 0.03, -0.02, 0.03,
"w:select", 0.19, -0.02, -0.05, -0.01, -0.11,
"w:semantic", -0.18, 0.21, 0.16, 0.03, -0.22,
"w:send", 0.07, -0.13, 0.19, -0.01, -0.13,
"w:sending", -0.05, 0.01, 0, 0, 0.05,
"w:sense", -0.04, 0.27, -0.03, 0, -0.2,
"w:sensitive", -0.03, 0.07, -0.01, -0.01, -0.02,
"w:sentence", -0.2, 0.51, -0.04, -0.01, -0.26,
"w:sentences", -0.07, 0.06, -0.01, 0, 0.02,
"w:separate", -0.18, -0.05, 0.17, 0.07, -0.02,
"w:separated", 0.08, 0.15, 0.03, -0.06, -0.2,
"w:server", 0.19, -0.39, 0.03, 0.19, -0.01,
"w:server-side", 0.01, -0.15, -0.02, 0.16, 0,
"w:servers", -0.05, -0.13, 0.27, 0.03, -0.12,
"w:service", -0.27, 0.12, 0.48, 0.01, -0.33,
"w:services", 0.16, -0.04, 0.14, -0.04, -0.22,
"w:session", 0.11, -0.21, 0.12, 0.09, -0.11,
"w:sessions", -0.03, 0, -0.01, 0.06, -0.01,
"w:set", 0.12, -0.09, 0.06, -0.18, 0.12,
"w:sets", -0.09, 0.14, -0.06, 0.12, -0.11,
"w:setting", 0.07, -0.13, -0.01, -0.01, 0.07,
"w:settings", 0.08, -0.01, 0.08, -0.01, -0.14,
"w:setup", -0.09, 0.02, -0.12, 0.11, 0.08,
"w:several", -0.12, 0.35, -0.15, 0.13, -0.22,
"w:shape", -0.05, 0.04, 0.16, -0.1, -0.05,
"w:share", 0.06, -0.19, 0.27, -0.04, -0.1,
"w:shared", -0.18, -0.23, -0.12, 0.41, 0.11,
"w:shell", 0.11, 0.04, 0.13, -0.05, -0.23,
"w:short", -0.08, 0.05, -0.04, 0, 0.08,
"w:should", -0.17, 0.39, 0.03, -0.14, -0.15,
"w:show", -0.14, 0.08, 0.15, -0.01, -0.08,
"w:shown", 0.23, -0.19, -0.08, 0, 0.04,
"w:shows", 0, -0.18, 0.04, 0.03, 0.1,
"w:side", 0.15, 0.3, -0.27, -0.21, 0.04,
"w:sign", -0.02, 0.08, -0.02, 0, -0.03,
"w:signal", -0.12, 0.02, 0.06, 0.08, -0.04,
"w:signals", -0.04, 0, 0.09, -0.04, -0.01,
"w:signature", 0.19, -0.11, -0.06, 0, -0.02,
"w:signed", 0.19, -0.21, 0, 0, 0.02,
"w:significant", 0.04, -0.01, -0.12, -0.02, 0.11,
"w:silently", -0.07, 0.04, -0.05, -0.01, 0.09,
"w:similar", -0.17, 0.01, 0.09, -0.01, 0.07,
"w:simple", -0.11, 0.2, 0.07, 0, -0.16,
"w:simply", -0.12, 0.03, 0.06, -0.05, 0.09,
"w:since", 0.08, -0.15, -0.16, -0.02, 0.25,
"w:single", -0.08, -0.2, 0.15, -0.06, 0.2,
"w:sit", 0.01, -0.1, 0.05, -0.05, 0.09,
"w:site", 0.17, -0.24, -0.07, -0.01, 0.14,
"w:sites", -0.03, -0.04, 0.07, 0, 0,
"w:size", 0.02, 0.07, -0.1, -0.08, 0.09,
"w:skill", 0.04, 0.02, -0.08, -0.04, 0.07,
"w:skills", -0.06, 0.05, -0.06, 0.07, -0.01,
"w:skip", 0.08, -0.08, -0.1, -0.04, 0.14,
"w:slack", 0.06, -0.09, 0.05, -0.03, 0.01,
"w:slow", 0.14, -0.21, 0, -0.01, 0.08,
"w:small", -0.18, 0.15, 0.03, 0.09, -0.1,
"w:smaller", -0.16, -0.04, 0.13, -0.05, 0.12,
"w:snapshot", 0.02, 0.08, 0.19, -0.07, -0.22,
"w:snapshots", 0.01, -0.01, -0.02, 0, 0.02,
"w:so", 0.07, -0.03, 0.27, -0.07, 0.01,
"w:software", 0.35, -0.12, -0.14, -0.03, -0.05,
"w:solution", 0.24, -0.17, -0.11, -0.03, 0.07,
"w:solutions", 0.05, 0.04, -0.03, -0.02, -0.03,
"w:solve", 0.01, -0.02, -0.01, 0, 0.02,
"w:some", 0.24, 0.02, -0.18, 0.06, -0.17,
"w:somebody", 0.15, 0.03, -0.2, -0.01, 0.02,
"w:someone", 0.07, -0.12, -0.04, 0, 0.09,
"w:something", 0.1, -0.08, -0.06, -0.01, 0.05,
"w:sometimes", 0.13, -0.12, -0.11, 0.08, 0.02,
"w:sort", 0.01, 0.05, -0.06, 0.05, -0.05,
"w:sorted", -0.02, -0.03, -0.16, -0.03, 0.25,
"w:source", -0.04, -0.08, 0.27, 0.04, -0.15,
"w:sources", -0.05, -0.13, 0.31, -0.06, -0.08,
"w:space", 0, -0.11, 0.03, -0.08, 0.17,
"w:spaces", -0.04, 0.31, -0.1, -0.01, -0.16,
"w:spec", -0.09, 0.06, 0.07, 0.02, -0.06,
"w:special", 0.1, -0.21, 0.13, 0.01, -0.03,
"w:specific", 0.51, -0.42, -0.04, -0.03, 0,
"w:specifically", -0.02, 0.05, -0.01, -0.04, 0.03,
"w:specification", -0.04, 0.12, -0.09, -0.03, 0.04,
"w:specified", 0.18, -0.26, -0.13, -0.01, 0.22,
"w:specify", 0.15, -0.3, 0.05, -0.06, 0.16,
"w:specifying", 0.03, 0.07, -0.02, -0.01, -0.07,
"w:split", 0.17, -0.12, 0.02, -0.04, -0.03,
"w:sql", -0.1, 0.05, -0.14, 0.23, -0.04,
"w:squash", -0.14, 0.15, -0.01, 0, 0,
"w:squashed", -0.06, 0.05, -0.03, 0, 0.04,
"w:src", -0.24, -0.2, 0.13, 0.48, -0.17,
"w:stable", -0.03, 0.04, 0.04, -0.04, -0.01,
"w:stack", -0.01, -0.12, 0.03, -0.01, 0.11,
"w:stage", -0.01, 0.03, 0.09, -0.1, -0.01,
"w:staging", 0.01, 0.05, 0, -0.02, -0.04,
"w:stale", 0, -0.1, 0.1, -0.01, 0.01,
"w:standalone", 0.18, -0.25, 0.17, 0.01, -0.11,
"w:standard", -0.22, 0.17, -0.06, -0.01, 0.12,
"w:standards", -0.17, 0, -0.01, 0.02, 0.16,
"w:start", 0.15, -0.01, -0.13, 0.01, -0.01,
"w:started", -0.03, 0.01, 0, 0.12, -0.09,
"w:starting", -0.05, 0.04, 0.05, 0, -0.03,
"w:starts", 0.26, -0.06, -0.04, -0.04, -0.12,
"w:state", 0.04, -0.28, 0.42, -0.15, -0.03,
"w:statement", -0.1, -0.01, 0.05, -0.01, 0.07,
"w:statements", -0.03, -0.03, -0.14, 0, 0.21,
"w:states", -0.13, 0.1, -0.07, -0.01, 0.1,
"w:static", 0, -0.13, 0.02, 0.03, 0.08,
"w:status", -0.11, -0.06, 0.3, -0.08, -0.05,
"w:stay", 0.07, 0.11, -0.15, -0.02, -0.01,
"w:stays", -0.19, -0.03, 0.11, -0.02, 0.13,
"w:step", 0.23, -0.24, -0.05, -0.04, 0.1,
"w:steps", 0.13, -0.05, 0.2, -0.09, -0.2,
"w:still", 0.04, 0, 0.16, -0.09, -0.1,
"w:stop", 0.29, 0.02, -0.13, -0.01, -0.17,
"w:storage", -0.13, -0.04, 0.25, 0.04, -0.13,
"w:store", 0.24, 0.05, -0.08, -0.09, -0.12,
"w:stored", -0.12, -0.26, 0.4, 0.05, -0.06,
"w:stores", -0.17, -0.14, 0.31, 0.01, -0.01,
"w:strict", -0.29, 0.32, 0.1, -0.01, -0.12,
"w:strictly", -0.14, 0.19, -0.08, -0.01, 0.03,
"w:string", -0.1, 0.33, -0.01, -0.03, -0.19,
"w:strings", -0.12, 0.38, -0.11, -0.12, -0.01,
"w:strong", -0.05, 0, -0.01, -0.01, 0.07,
"w:strongly", -0.07, -0.02, -0.01, 0, 0.11,
"w:struct", -0.12, -0.15, 0.24, -0.06, 0.08,
"w:structure", 0.08, -0.02, -0.15, 0.01, 0.07,
"w:structured", 0.24, -0.17, 0.11, -0.11, -0.08,
"w:structures", -0.14, 0.04, 0.17, -0.03, -0.04,
"w:studio", 0.02, 0.03, -0.02, -0.01, -0.02,
"w:style", -0.08, 0.18, -0.07, -0.06, 0.08,
"w:styles", 0, 0.24, -0.14, -0.05, -0.06,
"w:styling", 0, 0, -0.11, 0.01, 0.09,
"w:subject", -0.11, 0.15, -0.05, -0.01, 0.02,
"w:submit", -0.11, -0.01, -0.04, -0.01, 0.17,
"w:submitted", 0.05, 0.03, 0, 0, -0.08,
"w:submitting", -0.13, 0.25, -0.03, 0, -0.09,
"w:subset", 0.05, -0.05, 0.03, -0.02, 0,
"w:success", 0, 0.04, 0.04, -0.04, -0.04,
"w:such", -0.11, 0.22, 0.03, 0.11, -0.25,
"w:sufficient", 0.1, -0.04, 0, 0, -0.06,
"w:suffix", -0.1, 0.22, -0.03, -0.05, -0.05,
"w:suggest", 0.04, 0.01, -0.02, -0.01, -0.02,
"w:suggested", -0.14, 0.14, -0.02, -0.01, 0.03,
"w:suggestions", -0.01, -0.05, -0.01, 0, 0.07,
"w:suitable", -0.09, 0.08, 0.01, 0, -0.01,
"w:suite", 0.09, 0.1, 0.02, -0.13, -0.09,
"w:suites", 0.21, -0.21, 0.12, -0.05, -0.07,
"w:summary", -0.22, 0.14, 0.41, -0.19, -0.14,
"w:support", 0.23, -0.08, 0, 0.02, -0.16,
"w:supported", -0.23, 0.33, 0, -0.02, -0.07,
"w:supports", 0.01, 0.02, -0.19, 0.23, -0.07,
"w:sure", -0.19, 0.25, 0.05, -0.01, -0.08,
"w:surface", -0.07, 0.24, 0.04, -0.01, -0.19,
"w:symbol", 0.15, -0.06, -0.11, -0.02, 0.03,
"w:symbols", -0.09, -0.05, 0.01, 0.05, 0.07,
"w:sync", -0.09, -0.08, 0.17, -0.05, 0.05,
"w:syntax", 0.18, 0.17, -0.32, -0.09, 0.06,
"w:system", -0.1, -0.07, -0.09, 0.05, 0.2,
"w:systems", 0.07, -0.11, -0.06, -0.02, 0.12,
"w:tab", 0.08, 0.05, 0.03, -0.02, -0.14,
"w:table", 0.03, -0.03, -0.02, -0.06, 0.08,
"w:tables", -0.27, 0.46, -0.07, -0.01, -0.11,
"w:tabs", 0.19, -0.01, -0.01, -0.02, -0.15,
"w:tag", 0.01, 0.2, -0.02, -0.01, -0.17,
"w:tagged", 0.26, -0.25, -0.04, -0.01, 0.03,
"w:tags", 0.06, -0.11, -0.04, 0, 0.09,
"w:take", -0.45, 0.21, 0.12, -0.07, 0.18,
"w:taken", 0.03, 0.09, -0.1, -0.01, -0.01,
"w:takes", 0.22, -0.11, -0.24, -0.04, 0.17,
"w:taking", 0, 0.03, -0.09, -0.01, 0.07,
"w:talking", 0.01, -0.03, 0.02, -0.01, 0,
"w:target", 0.05, 0.04, 0.01, -0.03, -0.07,
"w:targets", 0.03, 0.09, -0.05, -0.06, -0.02,
"w:task", 0.13, -0.04, -0.13, 0.13, -0.1,
"w:tasks", -0.18, -0.15, 0.09, 0.25, 0,
"w:team", 0.25, 0, -0.17, -0.03, -0.05,
"w:technical", 0.07, -0.04, -0.03, -0.02, 0.03,
"w:tell", 0.11, -0.2, -0.01, 0, 0.1,
"w:template", 0.03, 0.24, -0.37, 0.08, 0.03,
"w:templates", -0.09, 0.04, 0.09, -0.04, 0.01,
"w:temporary", -0.04, 0.07, -0.02, -0.02, 0,
"w:ten", -0.02, 0.01, 0.1, -0.03, -0.06,
"w:tense", -0.1, 0.01, -0.01, 0, 0.1,
"w:terminal", -0.12, -0.12, 0.14, 0.18, -0.08,
"w:terms", -0.04, -0.04, 0.11, -0.03, 0.01,
"w:test", 0.17, -0.06, 0.09, 0.1, 0.16,
"w:tested", -0.04, 0.16, -0.14, -0.06, 0.09,
"w:testing", 0.07, 0.09, -0.01, -0.1, -0.03,
"w:tests", 0.06, 0.13, 0.13, 0.04, 0.05,
"w:text", -0.01, 0.13, 0.14, -0.13, -0.14,
"w:than", 0.02, 0.23, -0.16, 0.05, -0.15,
"w:thank", -0.04, 0.17, -0.01, 0, -0.13,
"w:thanks", 0.01, -0.03, 0.1, -0.01, -0.07,
"w:that", -0.19, 0.14, 0.29, -0.02, 0.15,
"w:that's", 0.39, -0.27, -0.01, -0.01, -0.1,
"w:the", 0.21, 0.1, 0.22, 0.25, 0.23,
"w:their", -0.18, 0.21, -0.04, -0.04, 0.04,
"w:them", 0.16, -0.1, -0.01, -0.06, 0.01,
"w:themselves", -0.06, 0.02, -0.02, 0.02, 0.04,
"w:then", -0.07, -0.12, 0.15, -0.15, 0.24,
"w:there", 0.16, -0.1, 0.13, -0.07, -0.04,
"w:there's", 0.23, -0.09, 0.09, -0.02, -0.21,
"w:therefore", 0.02, -0.19, 0.11, -0.05, 0.11,
"w:these", 0.05, -0.29, 0.24, 0.06, 0.11,
"w:they", -0.13, 0.29, 0.06, -0.28, 0.1,
"w:they're", 0.42, -0.24, 0, -0.01, -0.17,
"w:thing", -0.07, 0.08, -0.04, -0.02, 0.04,
"w:things", 0.2, -0.13, 0.05, -0.06, -0.06,
"w:think", -0.28, 0.29, -0.15, -0.02, 0.15,
"w:third-party", 0.12, -0.04, 0.1, -0.02, -0.16,
"w:this", 0.07, -0.03, -0.03, 0, 0.51,
"w:those", -0.06, -0.13, 0.1, 0.01, 0.08,
"w:though", 0.09, -0.02, -0.01, -0.01, -0.06,
"w:thought", -0.06, 0.05, -0.08, -0.01, 0.1,
"w:thread", -0.2, 0.1, 0.2, -0.03, -0.07,
"w:threads", -0.18, -0.15, 0.45, -0.01, -0.11,
"w:three", 0.06, 0.09, 0.11, -0.1, -0.16,
"w:through", -0.23, 0.07, 0.18, -0.28, 0.31,
"w:ticket", -0.11, 0.08, -0.01, 0, 0.04,
"w:tied", -0.04, 0.09, -0.1, -0.01, 0.06,
"w:time", -0.07, -0.17, 0.16, -0.14, 0.24,
"w:times", -0.09, 0.26, -0.07, -0.01, -0.08,
"w:tips", 0.17, -0.12, 0, 0, -0.05,
"w:title", -0.13, 0.21, -0.03, 0, -0.04,
"w:to", 0.28, 0.06, 0.32, -0.16, 0.23,
"w:todo", 0.05, 0.03, -0.03, 0.02, -0.07,
"w:together", -0.2, 0.09, -0.12, 0.05, 0.17,
"w:token", -0.03, -0.12, 0.29, -0.18, 0.04,
"w:tokens", -0.05, 0.02, 0.05, -0.03, 0,
"w:too", -0.08, -0.06, 0.13, -0.05, 0.08,
"w:tool", 0.08, 0.02, 0.01, -0.09, -0.02,
"w:tooling", -0.14, 0.04, -0.03, 0.15, -0.02,
"w:tools", -0.03, -0.32, 0.11, 0.17, 0.06,
"w:top", -0.24, 0.16, -0.1, 0.17, 0.02,
"w:top-level", -0.04, -0.03, -0.1, -0.09, 0.26,
"w:topic", -0.03, -0.02, -0.03, 0, 0.08,
"w:touch", -0.02, 0.13, -0.09, -0.01, -0.02,
"w:touches", -0.13, 0.1, 0.04, 0, 0,
"w:trace", -0.03, -0.03, -0.05, 0.07, 0.04,
"w:traces", -0.15, 0.06, 0.06, 0.12, -0.09,
"w:track", 0.11, -0.11, 0.01, -0.07, 0.06,
"w:tracker", 0.22, -0.18, 0, -0.03, -0.01,
"w:tracking", -0.12, -0.17, 0.3, -0.16, 0.14,
"w:trailing", -0.15, 0.12, -0.05, -0.01, 0.09,
"w:trait", -0.12, -0.11, 0.43, -0.07, -0.13,
"w:traits", -0.13, 0.15, 0.1, -0.02, -0.1,
"w:transaction", -0.06, 0.09, 0.07, -0.01, -0.1,
"w:treat", -0.02, -0.09, -0.06, -0.01, 0.18,
"w:tree", 0.23, -0.16, -0.06, 0.12, -0.13,
"w:trigger", -0.01, -0.05, 0.06, 0.1, -0.1,
"w:trivial", -0.1, -0.01, -0.01, 0, 0.12,
"w:true", -0.06, 0.02, -0.01, -0.02, 0.07,
"w:trust", -0.03, -0.1, 0.18, 0, -0.05,
"w:truth", -0.11, 0.05, 0.15, 0, -0.1,
"w:try", 0, 0.24, -0.14, -0.02, -0.09,
"w:trying", -0.05, 0.04, -0.01, 0, 0.03,
"w:ts", -0.04, -0.05, -0.01, 0.13, -0.02,
"w:turn", -0.06, 0.22, 0.05, -0.03, -0.19,
"w:turns", -0.07, -0.03, 0.08, -0.13, 0.15,
"w:two", -0.08, -0.02, 0.39, -0.19, -0.06,
"w:type", 0.04, -0.06, 0.01, -0.17, 0.19,
"w:typed", -0.1, 0.17, -0.08, 0.08, -0.07,
"w:types", 0.05, 0.09, -0.02, 0.03, -0.13,
"w:typescript", -0.38, -0.21, 0.51, -0.16, 0.25,
"w:typically", 0.05, -0.12, 0.02, -0.08, 0.13,
"w:typing", -0.01, 0.01, 0, 0, 0,
"w:typos", -0.06, 0.1, -0.04, -0.01, 0.01,
"w:ui", -0.11, 0.56, -0.1, -0.03, -0.32,
"w:under", -0.24, 0.06, 0.06, 0.39, -0.26,
"w:underlying", -0.1, -0.02, 0, -0.01, 0.13,
"w:understand", 0.02, 0, -0.14, -0.02, 0.15,
"w:understanding", 0.25, -0.19, -0.06, 0, 0,
"w:unique", -0.02, -0.04, 0.12, -0.01, -0.04,
"w:unit", -0.12, 0.17, -0.15, 0.03, 0.08,
"w:unless", -0.01, 0.27, -0.08, -0.03, -0.15,
"w:unnecessary", -0.17, 0.19, -0.13, -0.01, 0.12,
"w:unrelated", 0.02, -0.11, -0.05, 0, 0.14,
"w:unsure", -0.04, 0.12, -0.03, -0.01, -0.04,
"w:until", 0.13, -0.12, -0.08, -0.05, 0.12,
"w:unused", -0.07, -0.03, 0.03, -0.01, 0.08,
"w:up", -0.03, 0.12, -0.06, -0.03, 0.03,
"w:up-to-date", -0.01, 0.02, -0.03, -0.01, 0.02,
"w:update", -0.49, 0.6, -0.12, 0.02, -0.01,
"w:updated", -0.11, 0.1, -0.03, -0.03, 0.09,
"w:updates", -0.3, 0.29, 0.2, -0.13, -0.06,
"w:updating", -0.07, 0.1, 0.04, -0.01, -0.06,
"w:upon", 0.24, -0.17, -0.03, -0.02, -0.01,
"w:uppercase", -0.02, -0.04, -0.01, 0, 0.07,
"w:upstream", 0.1, 0.01, -0.1, -0.06, 0.05,
"w:urls", -0.01, 0.02, -0.02, 0, 0.01,
"w:us", 0.28, -0.2, -0.06, 0.02, -0.04,
"w:usage", -0.16, 0.12, 0.01, -0.1, 0.13,
"w:use", -0.33, 0.62, -0.17, -0.52, -0.04,
"w:used", -0.04, 0.05, -0.25, 0.04, 0.21,
"w:useful", 0.25, 0.02, -0.25, 0.08, -0.1,
"w:user", -0.21, 0.27, -0.17, -0.01, 0.12,
"w:user-facing", -0.06, 0.17, -0.07, -0.07, 0.02,
"w:user-visible", 0.04, 0.08, -0.06, -0.04, -0.01,
"w:users", 0.43, -0.28, 0.07, -0.07, -0.15,
"w:uses", -0.39, 0.28, 0.51, -0.36, -0.05,
"w:using", 0.04, -0.1, -0.03, 0.33, -0.05,
"w:usually", 0.33, -0.19, -0.11, -0.06, 0.04,
"w:utilities", -0.1, -0.29, -0.1, 0.46, 0.03,
"w:utility", -0.03, 0.02, -0.06, 0.05, 0.02,
"w:v2", 0.05, -0.17, 0.09, 0.08, -0.05,
"w:valid", -0.08, 0.13, 0.2, -0.02, -0.23,
"w:validate", -0.16, 0.13, 0, -0.01, 0.04,
"w:validated", 0, -0.02, 0.01, 0, 0,
"w:validation", 0.15, -0.32, 0.08, 0.05, 0.03,
"w:valuable", 0.03, -0.01, -0.04, 0.07, -0.04,
"w:value", -0.22, 0.05, -0.04, -0.04, 0.24,
"w:values", -0.28, 0.28, -0.08, -0.07, 0.15,
"w:variable", -0.04, 0.11, 0.01, 0.05, -0.13,
"w:variables", -0.1, 0.36, -0.35, -0.04, 0.13,
"w:various", 0.15, 0.1, -0.27, -0.06, 0.08,
"w:verbs", -0.01, 0.03, -0.01, 0, 0,
"w:verified", -0.08, 0.19, -0.13, -0.01, 0.02,
"w:verify", 0, 0.22, -0.15, -0.06, 0,
"w:version", 0.32, 0.09, -0.16, -0.05, -0.17,
"w:versioning", -0.11, 0.22, -0.01, -0.01, -0.09,
"w:versions", -0.3, 0.2, 0.23, -0.12, -0.01,
"w:very", 0.06, -0.45, 0.13, 0.04, 0.22,
"w:via", -0.23, -0.12, 0.47, -0.17, 0.09,
"w:view", 0.08, 0.06, 0.03, -0.21, 0.05,
"w:views", 0.09, 0.16, 0.11, -0.03, -0.34,
"w:violations", -0.08, 0.02, 0.09, -0.05, 0.01,
"w:virtual", 0.12, 0.05, -0.1, 0.02, -0.09,
"w:visible", -0.03, 0, 0.03, 0, 0,
"w:visual", -0.08, 0.14, 0.07, -0.03, -0.08,
"w:vitest", -0.11, 0.17, 0.08, -0.21, 0.08,
"w:voice", -0.04, 0.04, 0, 0, 0.01,
"w:vs", -0.04, -0.04, -0.09, 0.2, -0.03,
"w:vulnerabilities", 0.17, -0.12, -0.04, -0.01, 0,
"w:wait", -0.14, -0.01, -0.02, -0.01, 0.17,
"w:want", 0.12, 0.07, -0.08, -0.04, -0.05,
"w:warning", 0.05, 0.19, -0.04, 0.01, -0.21,
"w:warnings", -0.08, 0.24, -0.05, -0.07, -0.05,
"w:was", 0.05, 0.02, -0.13, -0.06, 0.12,
"w:watch", 0.07, 0.01, -0.07, -0.02, 0,
"w:way", 0.18, -0.06, -0.22, -0.06, 0.16,
"w:ways", 0.26, -0.15, -0.15, -0.01, 0.06,
"w:we", 0.03, -0.07, 0.37, -0.04, 0.12,
"w:we'll", 0.13, -0.04, -0.06, 0, -0.02,
"w:we're", -0.01, -0.14, 0, 0, 0.15,
"w:web", 0.06, -0.12, -0.23, 0.11, 0.19,
"w:website", 0.08, 0.01, -0.03, 0.01, -0.07,
"w:week", 0.14, -0.12, -0.01, 0, 0,
"w:welcome", 0, 0.01, -0.06, -0.01, 0.06,
"w:well", 0.18, -0.06, 0.17, -0.09, -0.2,
"w:were", 0.16, -0.1, 0.03, -0.02, -0.07,
"w:what", -0.06, 0.04, -0.14, -0.08, 0.25,
"w:what's", 0.01, 0.02, -0.03, -0.01, 0.01,
"w:whatever", -0.1, 0.19, 0.07, 0, -0.16,
"w:when", 0, 0.12, 0.33, -0.42, 0.07,
"w:whenever", -0.13, -0.02, 0.15, -0.01, 0.01,
"w:where", -0.35, 0.26, 0.16, 0.07, -0.13,
"w:whether", 0.38, -0.14, -0.09, -0.02, -0.14,
"w:which", 0.22, -0.09, 0.01, -0.04, 0.08,
"w:while", 0.02, -0.36, 0.24, -0.02, 0.13,
"w:whitespace", -0.12, -0.06, 0.1, 0.18, -0.09,
"w:who", 0.25, -0.16, -0.06, -0.03, 0,
"w:whole", 0.08, 0, -0.08, -0.07, 0.06,
"w:whose", -0.03, 0.09, -0.02, -0.05, 0.01,
"w:why", -0.03, 0.03, -0.13, -0.18, 0.32,
"w:will", -0.01, -0.07, 0.17, 0.06, 0.17,
"w:window", 0.02, -0.13, 0.2, 0.05, -0.15,
"w:windows", 0.14, -0.12, 0.08, -0.14, 0.03,
"w:with", 0.22, 0.32, 0.06, -0.29, 0.1,
"w:within", 0.05, -0.14, 0.13, 0.11, -0.13,
"w:without", -0.24, 0.2, 0.09, -0.06, 0.02,
"w:won't", -0.14, 0, 0.08, -0.01, 0.07,
"w:word", -0.03, 0.04, -0.04, 0, 0.03,
"w:words", 0.05, 0.26, -0.16, -0.02, -0.13,
"w:work", 0.12, -0.09, -0.07, 0.14, -0.06,
"w:worker", -0.09, 0.01, 0.16, -0.05, -0.03,
"w:workflow", 0.26, -0.28, -0.08, 0.05, 0.05,
"w:workflows", -0.08, 0.02, 0.12, -0.04, -0.02,
"w:working", 0.03, -0.22, -0.11, 0.03, 0.27,
"w:works", 0.06, -0.12, 0.02, -0.03, 0.06,
"w:workspace", -0.11, -0.12, 0.12, 0.07, 0.03,
"w:workspaces", -0.1, -0.02, 0.08, 0.05, -0.01,
"w:worry", 0.27, -0.16, -0.02, 0, -0.08,
"w:worth", 0.06, -0.08, 0.07, -0.02, -0.03,
"w:would", 0.1, 0.07, -0.14, -0.02, 0.01,
"w:wrap", -0.18, 0.2, -0.07, -0.01, 0.05,
"w:wrapped", -0.1, 0.02, 0.2, -0.03, -0.1,
"w:wrapper", -0.11, -0.32, 0.25, 0.07, 0.11,
"w:wraps", 0.15, -0.11, -0.07, -0.02, 0.05,
"w:write", -0.05, 0.24, 0.06, -0.11, -0.15,
"w:writer", -0.1, -0.05, 0.15, -0.02, 0.03,
"w:writes", -0.04, 0.18, -0.03, -0.06, -0.05,
"w:writing", 0.23, -0.08, -0.09, 0.04, -0.09,
"w:written", 0.11, 0.09, -0.12, -0.11, 0.04,
"w:wrong", 0.1, -0.27, -0.02, 0.02, 0.17,
"w:x", -0.1, -0.05, 0, 0.11, 0.05,
"w:yaml", -0.08, 0.03, -0.06, 0.12, 0,
"w:yet", 0.01, 0.14, -0.02, 0.05, -0.18,
"w:you", 0.29, 0.12, 0.1, -0.11, -0.09,
"w:you'd", -0.09, 0.09, 0.08, 0, -0.09,
"w:you'll", 0.05, -0.03, -0.03, -0.01, 0.02,
"w:you're", -0.06, -0.11, -0.06, 0.07, 0.17,
"w:you've", -0.01, -0.01, 0.02, 0, 0,
"w:your", 0.18, 0.07, -0.21, 0.02, 0.25,
"w:yourself", -0.03, 0.17, -0.04, 0, -0.09,
">architecture&after-colon&k=code", 0.04, 0, 0, 0, -0.04,
">architecture&after-colon&k=item", 0.01, 0.01, -0.02, -0.06, 0.06,
">architecture&child", 0.02, 0.3, -0.24, -0.04, -0.04,
">architecture&far", -0.08, -0.06, 0, 0.14, 0,
">architecture&k=code", 0.03, 0, 0, 0, -0.03,
">architecture&k=heading", -0.08, -0.06, 0, 0.14, 0,
">architecture&k=item", -0.15, -0.06, 0.31, -0.02, -0.08,
">architecture&k=sentence", 0, 0.01, -0.05, 0.14, 0.02,
">architecture&new&k=code&b=sentence", 0.03, 0, 0, 0, -0.03,
">architecture&new&k=heading&b=item", 0.03, -0.01, 0, -0.02, 0,
">architecture&new&k=heading&b=sentence", -0.11, -0.05, 0, 0.16, 0,
">architecture&new&k=item&b=item", -0.02, 0.3, -0.15, -0.06, -0.07,
">architecture&new&k=item&b=sentence", 0.07, -0.15, -0.09, 0.17, -0.01,
">architecture&new&k=sentence&b=item", -0.11, 0.21, -0.11, 0.01, 0,
">architecture&new&k=sentence&b=sentence", -0.06, -0.08, 0.26, 0.06, -0.18,
">architecture&next", -0.02, -0.15, 0.22, 0.17, -0.22,
">architecture&same&k=item&b=item", -0.21, -0.21, 0.55, -0.13, 0,
">architecture&same&k=sentence&b=sentence", 0.08, 0.01, -0.24, 0.08, 0.15,
">architecture&same-block", -0.13, -0.24, 0.44, -0.21, 0.15,
">join&00false", -0.24, 0.14, -0.01, 0.08, 0.03,
">join&00false&label=false", -0.13, 0.15, 0.04, 0, -0.06,
">join&00false&label=true", -0.11, -0.02, -0.04, 0.08, 0.09,
">join&00true", 0.28, -0.13, -0.1, -0.04, 0,
">join&00true&label=true", 0.05, -0.12, -0.02, -0.02, 0.12,
">join&01false", -0.08, 0.04, 0.1, 0.03, -0.1,
">join&01false&label=false", 0, -0.05, 0, 0.06, -0.02,
">join&01false&label=true", -0.08, 0.09, 0.1, -0.03, -0.08,
">join&02false", -0.01, 0.07, -0.02, 0, -0.04,
">join&02false&label=false", 0, 0.1, -0.01, 0, -0.08,
">join&10false", -0.01, 0.06, -0.01, -0.02, -0.03,
">join&11false", 0.09, -0.01, 0.01, 0, -0.09,
">join&11false&label=true", 0.15, -0.07, -0.01, -0.01, -0.06,
">join&20false", -0.05, 0.1, 0, -0.01, -0.05,
">join&21false", -0.01, 0.05, 0, 0, -0.03,
">length=1&k=code", 0.03, 0, 0, 0, -0.03,
">length=1&k=heading", 0.04, -0.16, 0, 0.12, 0,
">length=1&k=item", 0.04, -0.02, -0.03, 0.1, -0.06,
">length=1&k=more", -0.01, 0.03, 0.04, -0.04, -0.01,
">length=1&k=row", -0.14, 0.07, 0.09, -0.01, 0,
">length=1&k=sentence", -0.08, 0.12, -0.01, 0.11, -0.13,
">length=2&k=code", 0.18, 0, 0, 0, -0.18,
">length=2&k=heading", 0.01, 0.07, 0, -0.08, 0,
">length=2&k=item", 0.1, 0.07, -0.08, 0, -0.1,
">length=2&k=more", -0.03, -0.03, -0.01, 0, 0.07,
">length=2&k=sentence", -0.01, -0.05, -0.03, 0.2, -0.1,
">length=3&k=code", -0.02, 0, 0, 0, 0.02,
">length=3&k=heading", 0.07, -0.07, 0, 0, 0,
">length=3&k=item", -0.06, 0.05, 0, 0.01, 0,
">length=3&k=sentence", 0.04, 0.03, 0.13, -0.09, -0.11,
">length=4&k=code", -0.13, 0, 0, 0, 0.13,
">length=4&k=heading", -0.1, 0.1, 0, 0, 0,
">length=4&k=item", -0.12, -0.04, 0.08, -0.06, 0.15,
">length=4&k=sentence", -0.11, -0.13, 0.01, -0.08, 0.31,
">more&after-colon&k=code", -0.17, 0, 0, 0, 0.17,
">more&after-colon&k=item", -0.07, -0.03, -0.03, 0.04, 0.09,
">more&below", -0.19, 0.12, 0, 0.07, 0,
">more&child", -0.02, -0.08, -0.07, -0.06, 0.23,
">more&far", 0.16, 0, 0, -0.15, 0,
">more&k=code", -0.01, 0, 0, 0, 0.01,
">more&k=heading", -0.03, 0.11, 0, -0.08, 0,
">more&k=item", -0.09, 0.08, -0.01, -0.05, 0.07,
">more&k=more", -0.08, 0.02, -0.02, -0.01, 0.09,
">more&k=sentence", -0.1, -0.06, 0.1, 0.03, 0.03,
">more&near", -0.17, 0.05, 0.13, 0.06, -0.05,
">more&new&k=code&b=sentence", 0.07, 0, 0, 0, -0.07,
">more&new&k=heading&b=code", 0.01, -0.01, 0, 0.01, 0,
">more&new&k=heading&b=item", 0.01, -0.01, 0, 0, 0,
">more&new&k=heading&b=sentence", -0.05, 0.14, 0, -0.09, 0,
">more&new&k=item&b=code", 0.01, 0.06, 0.07, -0.03, -0.11,
">more&new&k=item&b=item", -0.04, -0.02, 0.13, -0.03, -0.04,
">more&new&k=item&b=sentence", 0.04, 0.11, -0.12, -0.04, 0.01,
">more&new&k=sentence&b=code", 0.03, -0.18, 0.07, -0.03, 0.11,
">more&new&k=sentence&b=item", -0.29, 0.22, 0.01, 0, 0.06,
">more&new&k=sentence&b=sentence", 0.09, -0.05, -0.06, 0.16, -0.13,
">more&same&k=item&b=code", -0.01, 0.09, -0.04, -0.04, 0,
">more&same&k=item&b=item", 0.02, -0.04, -0.05, -0.02, 0.08,
">more&same&k=item&b=more", -0.08, -0.05, 0, 0.13, 0,
">more&same&k=more&b=code", -0.01, 0.16, -0.01, 0, -0.15,
">more&same&k=sentence&b=sentence", 0.06, -0.09, 0.08, -0.11, 0.1,
">more&same-block", -0.07, 0.06, 0, -0.03, 0.07,
">nest&", -0.08, -0.1, 0.08, 0.21, -0.12,
">nest&c", -0.51, 0.2, 0.23, 0.04, 0.04,
">nest&i", -0.11, -0.07, 0.07, 0.04, 0.07,
">nest&ic", 0.23, -0.08, 0, -0.15, 0,
">nest&n", 0.22, 0.16, -0.26, -0.15, 0.02,
">nest&nc", -0.04, -0.1, 0.16, -0.02, 0,
">nest&ni", 0.02, 0.15, -0.14, -0.01, -0.01,
">nest&nv", 0.19, 0, 0.02, -0.03, -0.18,
">nest&v", -0.07, -0.11, -0.15, 0.09, 0.24,
">none&after-colon&k=heading", -0.04, 0.04, 0, 0, 0,
">none&after-colon&k=item", -0.22, 0.03, 0.23, -0.04, 0,
">none&after-colon&k=sentence", -0.02, 0.04, -0.03, 0, 0,
">none&free", 0.16, 0.06, -0.19, -0.14, 0,
">none&k=heading", -0.08, 0.21, 0, -0.13, 0,
">none&k=item", 0.24, -0.04, -0.13, -0.06, 0,
">none&k=more", -0.07, 0.11, -0.03, -0.01, 0,
">none&k=row", 0.17, -0.12, -0.04, 0, 0,
">none&k=sentence", 0.12, -0.06, 0.02, -0.1, 0,
">none&k=tree", -0.18, 0, 0, 0.18, 0,
">none&new&k=heading&b=", 0.07, -0.03, 0, -0.04, 0,
">none&new&k=heading&b=code", 0.04, 0, 0, -0.05, 0,
">none&new&k=heading&b=heading", -0.07, 0.01, 0, 0.06, 0,
">none&new&k=heading&b=item", -0.17, 0.17, 0, -0.01, 0,
">none&new&k=heading&b=sentence", 0.02, 0.07, 0, -0.09, 0,
">none&new&k=item&b=", -0.1, 0.1, 0.03, -0.03, 0,
">none&new&k=item&b=code", -0.32, 0.33, 0.05, -0.06, 0,
">none&new&k=item&b=heading", -0.35, 0.07, 0.2, 0.08, 0,
">none&new&k=item&b=item", -0.16, 0.14, 0, 0.01, 0,
">none&new&k=item&b=sentence", -0.21, 0.11, 0.04, 0.06, 0,
">none&new&k=row&b=heading", -0.09, 0.11, 0.04, -0.05, 0,
">none&new&k=row&b=sentence", -0.02, -0.02, -0.03, 0.07, 0,
">none&new&k=sentence&b=", -0.06, 0.02, 0.2, -0.16, 0,
">none&new&k=sentence&b=code", 0.07, 0.15, -0.02, -0.2, 0,
">none&new&k=sentence&b=heading", -0.35, 0.06, 0.08, 0.23, 0,
">none&new&k=sentence&b=item", -0.11, 0.07, 0.09, -0.05, 0,
">none&new&k=sentence&b=sentence", -0.1, 0.07, -0.12, 0.15, 0,
">none&new&k=tree&b=heading", -0.07, 0, 0, 0.07, 0,
">none&same&k=item&b=code", 0.23, -0.27, -0.06, 0.11, 0,
">none&same&k=item&b=item", 1.11, -0.43, -0.42, -0.26, 0,
">none&same&k=more&b=code", 0.12, -0.06, -0.06, 0, 0,
">none&same&k=sentence&b=sentence", 0.69, -0.4, -0.23, -0.07, 0,
">points-back&item", -0.03, 0.1, 0.07, -0.02, -0.14,
">points-back&sentence", -0.04, 0, -0.04, 0.04, 0.06,
">points-to-none", -0.1, -0.1, 0.06, 0.13, 0,
">project_map&after-colon&k=item", -0.05, 0, 0, -0.02, 0.07,
">project_map&far", 0.05, -0.05, 0, 0, 0,
">project_map&k=heading", 0.05, -0.05, 0, 0, 0,
">project_map&k=item", -0.01, -0.17, -0.17, 0.35, 0,
">project_map&k=row", -0.05, -0.21, -0.09, 0.35, 0,
">project_map&k=sentence", -0.01, 0.1, 0.1, -0.12, -0.05,
">project_map&new&k=heading&b=item", 0.03, -0.03, 0, 0, 0,
">project_map&new&k=heading&b=sentence", 0.01, -0.01, 0, 0, 0,
">project_map&new&k=item&b=sentence", -0.07, 0.02, 0, -0.02, 0.07,
">project_map&new&k=sentence&b=item", 0.08, -0.15, 0.1, -0.03, 0,
">project_map&new&k=sentence&b=sentence", 0, 0.1, -0.07, 0.12, -0.16,
">project_map&next", 0.08, -0.17, -0.11, -0.02, 0.22,
">project_map&same&k=item&b=item", 0.06, -0.14, -0.27, 0.35, 0,
">project_map&same&k=row&b=row", -0.04, -0.21, -0.09, 0.34, 0,
">project_map&same&k=sentence&b=sentence", -0.13, 0.24, 0.31, -0.17, -0.25,
">project_map&same-block", -0.11, -0.11, -0.06, 0.53, -0.25,
">project_rule&after-colon&k=code", -0.08, 0, 0, 0, 0.08,
">project_rule&after-colon&k=item", -0.04, -0.12, -0.08, 0.03, 0.22,
">project_rule&child", 0.09, -0.17, 0.07, -0.03, 0.05,
">project_rule&far", 0.08, -0.06, 0, -0.02, 0,
">project_rule&k=code", -0.23, 0, 0, 0, 0.23,
">project_rule&k=heading", 0.08, -0.06, 0, -0.02, 0,
">project_rule&k=item", 0.19, 0.17, -0.16, -0.23, 0.02,
">project_rule&k=more", 0.02, 0.05, 0.06, -0.01, -0.12,
">project_rule&k=row", -0.08, 0.32, -0.07, -0.16, 0,
">project_rule&k=sentence", -0.08, 0.03, -0.06, 0.09, 0.22,
">project_rule&new&k=code&b=item", -0.05, 0, 0, 0, 0.05,
">project_rule&new&k=code&b=sentence", -0.14, 0, 0, 0, 0.14,
">project_rule&new&k=heading&b=item", 0.03, -0.03, 0, 0, 0,
">project_rule&new&k=heading&b=sentence", 0.05, -0.03, 0, -0.02, 0,
">project_rule&new&k=item&b=item", 0.06, -0.1, 0.05, -0.09, 0.07,
">project_rule&new&k=item&b=sentence", 0.13, -0.11, 0.05, -0.02, -0.06,
">project_rule&new&k=sentence&b=heading", -0.06, -0.04, 0.13, -0.01, -0.02,
">project_rule&new&k=sentence&b=item", 0.15, -0.09, -0.12, 0.05, 0,
">project_rule&new&k=sentence&b=sentence", 0.07, 0.13, -0.15, -0.09, 0.04,
">project_rule&next", -0.06, 0.12, -0.03, -0.14, 0.11,
">project_rule&same&k=code&b=item", -0.05, 0, 0, 0, 0.05,
">project_rule&same&k=item&b=item", 0.01, 0.35, -0.25, -0.13, 0,
">project_rule&same&k=more&b=item", 0.03, 0.03, 0.06, -0.01, -0.12,
">project_rule&same&k=row&b=row", -0.11, 0.34, -0.07, -0.16, 0,
">project_rule&same&k=sentence&b=sentence", -0.1, -0.1, 0.06, 0.15, 0.18,
">project_rule&same-block", -0.17, 0.37, -0.26, -0.13, 0.18,
">root=heading&below", -0.19, 0.12, 0, 0.07, 0,
">root=heading&k=code", -0.1, 0, 0, 0, 0.1,
">root=heading&k=heading", -0.19, 0.12, 0, 0.07, 0,
">root=heading&k=item", -0.04, 0, 0.07, -0.04, 0,
">root=heading&k=sentence", -0.22, -0.19, 0.09, 0, 0.31,
">root=heading&near", -0.26, -0.14, 0.23, 0.09, 0.08,
">root=heading&next", -0.1, -0.04, -0.07, -0.12, 0.34,
">root=item&child", 0.25, 0.04, -0.27, -0.08, 0.05,
">root=item&far", 0.08, -0.06, 0, -0.02, 0,
">root=item&k=code", 0.04, 0, 0, 0, -0.04,
">root=item&k=heading", 0.08, -0.06, 0, -0.02, 0,
">root=item&k=item", -0.13, 0.08, 0.01, 0.01, 0.06,
">root=item&k=more", -0.09, 0.05, 0.02, -0.05, 0.08,
">root=item&k=sentence", 0.18, -0.07, -0.14, 0.04, 0,
">root=item&next", -0.02, 0.07, 0.03, -0.09, 0,
">root=item&same-block", -0.26, 0.04, 0.12, 0.15, 0,
">root=more&same-block", -0.01, 0.01, 0, 0, 0,
">root=row&k=row", -0.16, 0.08, 0.06, 0.02, 0,
">root=row&k=sentence", -0.13, 0.04, 0.12, -0.03, 0,
">root=row&next", -0.13, 0.04, 0.12, -0.03, 0,
">root=row&same-block", -0.16, 0.08, 0.06, 0.02, 0,
">root=sentence&far", 0.12, -0.1, 0, -0.01, 0,
">root=sentence&k=code", 0.08, 0, 0, 0, -0.08,
">root=sentence&k=heading", 0.12, -0.1, 0, -0.01, 0,
">root=sentence&k=item", 0.14, -0.03, -0.16, 0.1, -0.05,
">root=sentence&k=row", 0.02, -0.01, 0.03, -0.03, 0,
">root=sentence&k=sentence", -0.09, 0.2, 0.09, 0.05, -0.21,
">root=sentence&near", 0.02, 0.2, -0.08, -0.04, -0.11,
">root=sentence&next", 0.11, -0.1, 0.04, 0.19, -0.22,
">root=sentence&same-block", -0.05, 0.16, 0.03, -0.03, 0.21,
">say&&near", -0.02, 0.04, -0.03, 0.09, -0.07,
">say&&next", 0.21, -0.03, 0, 0.07, -0.24,
">say&&same-block", 0, 0.16, -0.03, 0, 0.05,
">say&c&next", -0.18, -0.04, -0.01, 0.1, 0.15,
">say&i&near", 0.04, -0.24, 0.04, 0, 0.15,
">say&i&next", -0.05, 0.05, 0.02, -0.08, 0.06,
">say&i&same-block", 0.19, -0.08, -0.08, 0.01, -0.03,
">say&n&near", 0.13, -0.11, -0.24, -0.03, 0.25,
">say&n&next", 0.29, -0.12, 0.12, -0.02, -0.28,
">say&n&same-block", -0.14, -0.06, 0.19, 0.06, -0.04,
">say&ni&near", -0.08, 0.22, -0.01, 0, -0.12,
">say&ni&next", -0.06, -0.03, -0.03, 0, 0.12,
">say&ni&same-block", -0.07, 0.14, -0.01, 0, -0.06,
">say&nv&near", -0.17, 0.17, 0, 0, 0,
">say&nv&next", 0.1, 0.06, -0.13, -0.06, 0.03,
">say&nv&same-block", -0.05, 0.1, -0.08, -0.02, 0.05,
">say&v&near", -0.03, 0.14, 0.11, 0.06, -0.29,
">say&v&next", -0.2, -0.11, 0.08, 0.14, 0.09,
">say&v&same-block", 0.04, -0.01, 0.01, -0.06, 0.02,
">under-heading&code", -0.1, 0, 0, 0, 0.1,
">under-heading&heading", -0.19, 0.12, 0, 0.07, 0,
">under-heading&item", -0.04, 0, 0.07, -0.04, 0,
">under-heading&sentence", -0.22, -0.19, 0.09, 0, 0.31
]`;

;// CONCATENATED MODULE: ./build/extract/classify/model.js


const model_WORD = 'w:';
const TAG_COUNT = TAGS.length;
/** What the words of a unit speak for, as names of features. */
function wordFeatures(words) {
    return [...new Set(words)].map((word) => `${model_WORD}${word}`);
}
/** Weights as a table. */
function tableOf(weights) {
    return Object.entries(weights).flat(2);
}
/** Weights in the form in which they are quick to add. */
class Model {
    #values;
    /** Where the row of a feature begins, of all but words. */
    #rows = new Map();
    #words = new Map();
    /** Where the rows of a group begin, at its number. */
    #groups = [];
    constructor(table) {
        this.#values = new Float64Array((table.length / (TAG_COUNT + 1)) * TAG_COUNT);
        let row = 0;
        for (let at = 0; at < table.length; at += TAG_COUNT + 1) {
            const name = String(table[at]);
            if (name.startsWith(model_WORD))
                this.#words.set(name.slice(model_WORD.length), row);
            else
                this.#rows.set(name, row);
            for (let tag = 1; tag <= TAG_COUNT; tag++)
                this.#values[row++] = Number(table[at + tag]);
        }
    }
    /** Adds what features speak for each tag; a name that is not known says nothing. */
    add(scores, features) {
        for (const name of features)
            this.addName(scores, name);
    }
    /** Adds what one feature speaks for. */
    addName(scores, name) {
        const row = name.startsWith(model_WORD) ? this.#words.get(name.slice(model_WORD.length)) : this.#rows.get(name);
        if (row !== undefined)
            this.#addRow(scores, row);
    }
    /** Adds what a group of features speaks for. */
    addGroup(scores, { number, names }) {
        let rows = this.#groups[number];
        if (!rows) {
            rows = names.flatMap((name) => this.#rows.get(name) ?? []);
            this.#groups[number] = rows;
        }
        for (const row of rows)
            this.#addRow(scores, row);
    }
    /** Adds what `wordFeatures` of the words speak for, without making their names. */
    addWords(scores, words) {
        const added = [];
        for (const word of words) {
            const row = this.#words.get(word);
            if (row === undefined || added.includes(row))
                continue;
            added.push(row);
            this.#addRow(scores, row);
        }
    }
    #addRow(scores, row) {
        for (let tag = 0; tag < TAG_COUNT; tag++)
            scores[tag] = (scores[tag] ?? 0) + (this.#values[row + tag] ?? 0);
    }
}
/** Adds up what features speak for. */
class FeatureScores {
    /** What was added so far, for each of `TAGS`. */
    scores = new Float64Array(TAG_COUNT);
    #model;
    constructor(model) {
        this.#model = model;
    }
    addGroup(group) {
        this.#model.addGroup(this.scores, group);
    }
    addName(name) {
        this.#model.addName(this.scores, name);
    }
}
let trained;
/** The model with which norms and facts are told from other text; `npm run train` makes its weights. */
function trainedModel() {
    // Made when it is first needed: many runs read no document.
    trained ??= new Model(JSON.parse(WEIGHT_TABLE));
    return trained;
}

;// CONCATENATED MODULE: ./build/extract/classify/around-features.js




const MATES_SEEN = 12;
// In characters, on average.
const LENGTHS = [25, 60, 120];
const SHARES = [0, 1, 2, 3];
const sizeOfParagraph = featureGroups([[0, 1, 2, 3, 4, 5]], (sentences) => [`of=${sentences}`]);
const matesAre = featureGroups([SHARES, SHARES, SHARES, [0, 1, 2, 3]], (code, order, norm, length) => [
    `mates-code=${code}`,
    `mates-order=${order}`,
    `mates-norm=${norm}`,
    `mates-length=${length}`,
]);
/** Adds what the other sentences of a unit's paragraph, or the other items of its list, speak for. */
function addBlockFeatures(index, { units, traits }, features) {
    const unit = units[index];
    if (!unit)
        return;
    const { kind, block } = unit;
    if (kind !== 'sentence' && kind !== 'item' && kind !== 'row')
        return;
    const mates = { all: 0, code: 0, order: 0, norm: 0, length: 0 };
    const end = Math.min(units.length, index + MATES_SEEN);
    for (let at = Math.max(0, index - MATES_SEEN); at < end; at++) {
        const [other, its] = [units[at], traits[at]];
        if (!its || other?.block !== block || other.kind !== kind)
            continue;
        mates.all++;
        if (its.startsWithCode)
            mates.code++;
        if (its.isOrder)
            mates.order++;
        if (its.isNormative)
            mates.norm++;
        mates.length += its.length;
    }
    if (kind === 'sentence') {
        features.addGroup(sizeOfParagraph(Math.min(mates.all, 5)));
        return;
    }
    const length = mates.length / mates.all;
    features.addGroup(matesAre(shareOf(mates.code, mates.all), shareOf(mates.order, mates.all), shareOf(mates.norm, mates.all), LENGTHS.filter((limit) => length >= limit).length));
}
const AROUND = 10;
const aroundAre = featureGroups([[...SHARES, 'none'], SHARES, SHARES, UNIT_KINDS], (norm, order, code, kind) => [
    `around-norm=${norm}&k=${kind}`,
    `around-order=${order}`,
    `around-code=${code}&k=${kind}`,
]);
const shapeIs = featureGroups([SHAPES, UNIT_KINDS], (shape, kind) => [`own=${shape}&k=${kind}`]);
const sectionIs = featureGroups([HEADINGS.names, UNIT_KINDS, SHAPES], (topic, kind, shape) => [
    `s:${topic}&k=${kind}`,
    `own=${shape}&s:${topic}`,
]);
const sectionIsNone = featureGroups([UNIT_KINDS], (kind) => [`s:none&k=${kind}`]);
const outerSectionIs = featureGroups([HEADINGS.names, UNIT_KINDS], (topic, kind) => [`so:${topic}&k=${kind}`]);
const headingHasCode = featureGroups([UNIT_KINDS], (kind) => [`h-code&k=${kind}`]);
/** Adds what its section speaks for: what its headings say, and what the rest of it is like. */
function addSectionFeatures(index, { units, traits, sections }, features) {
    const [unit, own] = [units[index], traits[index]];
    const section = unit && sections.get(unit.section);
    if (!unit || !own || !section)
        return;
    const { kind, shape } = own;
    const around = { all: 0, norm: 0, order: 0, code: 0 };
    const end = Math.min(units.length, index + AROUND + 1);
    for (let at = Math.max(0, index - AROUND); at < end; at++) {
        const [other, its] = [units[at], traits[at]];
        if (!other || !its || at === index || other.section !== unit.section || other.kind === 'heading')
            continue;
        around.all++;
        if (other.kind === 'code')
            around.code++;
        if (its.isNormative)
            around.norm++;
        if (its.isOrder)
            around.order++;
    }
    const norm = around.all > 0 ? shareOf(around.norm, around.all) : SHARES.length;
    features.addGroup(aroundAre(norm, shareOf(around.order, around.all), shareOf(around.code, around.all), kind));
    features.addGroup(shapeIs(shape, kind));
    for (const topic of section.topics)
        features.addGroup(sectionIs(HEADINGS.names.indexOf(topic), kind, shape));
    if (section.topics.length === 0)
        features.addGroup(sectionIsNone(kind));
    for (const topic of section.outerTopics)
        features.addGroup(outerSectionIs(HEADINGS.names.indexOf(topic), kind));
    if (section.hasCode)
        features.addGroup(headingHasCode(kind));
}
function shareOf(part, whole) {
    return Math.round((part / Math.max(1, whole)) * 3);
}

;// CONCATENATED MODULE: ./build/extract/classify/place-features.js




/** Adds what the place of a unit speaks for: its own shape, what stands around it, and its section. */
function addPlaceFeatures(index, reading, features) {
    const unit = reading.units[index];
    const traits = reading.traits[index];
    if (!unit || !traits)
        return;
    addForm(unit, traits.kind, features);
    addNeighbours(index, reading, features);
    addParent(unit, traits, { reading, features });
    addBlockFeatures(index, reading, features);
    addSectionFeatures(index, reading, features);
}
const LEVELS = [0, 1, 2, 3];
const marksOf = featureGroups([UNIT_KINDS, NO_OR_YES, NO_OR_YES], (kind, isLabel, isQuoted) => [
    ...(isLabel ? [`label&k=${kind}`] : []),
    ...(isQuoted ? ['quoted'] : []),
]);
const itemMarks = featureGroups([LEVELS, NO_OR_YES, NO_OR_YES], (level, isOrdered, isTask) => [
    `level=${level}`,
    ...(isOrdered ? ['ordered'] : []),
    ...(isTask ? ['task'] : []),
]);
const linkMarks = featureGroups([UNIT_KINDS, NO_OR_YES], (kind, isAll) => [
    `${isAll ? 'only' : 'starts'}-link&k=${kind}`,
]);
const ONLY_CODE = featureGroup('only-code');
function addForm(unit, kind, features) {
    const { isLabel, level, isOrdered, isTask, isQuoted, node } = unit;
    features.addGroup(marksOf(kind, isLabel, isQuoted));
    if (unit.kind === 'item')
        features.addGroup(itemMarks(Math.min(level, 3), isOrdered, isTask));
    if (unit.kind === 'code' && node.type === 'code')
        features.addName(`lang=${(node.lang ?? '').toLowerCase()}`);
    const paragraph = node.type === 'listItem' ? node.children[0] : node;
    if (paragraph?.type !== 'paragraph')
        return;
    const [first] = paragraph.children;
    const isAll = paragraph.children.length === 1;
    if (first?.type === 'link')
        features.addGroup(linkMarks(kind, isAll));
    if (first?.type === 'inlineCode' && isAll)
        features.addGroup(ONLY_CODE);
}
const NEIGHBOURS = [...UNIT_KINDS, 'none'];
const NO_NEIGHBOUR = UNIT_KINDS.length;
const kindsAround = featureGroups([UNIT_KINDS, NEIGHBOURS, NEIGHBOURS], (kind, before, after) => [
    `before=${before}&k=${kind}`,
    `after=${after}&k=${kind}`,
]);
const placeInBlock = featureGroups([UNIT_KINDS, NO_OR_YES, NO_OR_YES], (kind, isSameBefore, isSameAfter) => [
    isSameBefore ? 'same-block' : `first-of-block&k=${kind}`,
    isSameAfter ? 'more-of-block' : `last-of-block&k=${kind}`,
]);
const borders = featureGroups([NO_OR_YES, NO_OR_YES, NO_OR_YES, UNIT_KINDS], (isFirst, isLast, isAfterColon, kind) => [
    ...(isFirst ? ['first-of-section'] : []),
    ...(isLast ? ['last-of-section'] : []),
    ...(isAfterColon ? [`after-colon&k=${kind}`] : []),
]);
const HAS_CHILDREN = featureGroup('has-children');
function addNeighbours(index, { units, traits }, features) {
    const [unit, before, after] = [units[index], units[index - 1], units[index + 1]];
    if (!unit)
        return;
    const { block, section } = unit;
    const kind = traits[index]?.kind ?? NO_NEIGHBOUR;
    const [kindBefore, kindAfter] = [traits[index - 1]?.kind, traits[index + 1]?.kind];
    features.addGroup(kindsAround(kind, kindBefore ?? NO_NEIGHBOUR, kindAfter ?? NO_NEIGHBOUR));
    features.addGroup(placeInBlock(kind, before?.block === block, after?.block === block));
    const isFirst = before !== undefined && before.section !== section;
    const isLast = after !== undefined && after.section !== section;
    const isAfterColon = traits[index - 1]?.endsInColon ?? false;
    if (isFirst || isLast || isAfterColon)
        features.addGroup(borders(isFirst, isLast, isAfterColon, kind));
    if (after?.parent === index)
        features.addGroup(HAS_CHILDREN);
}
const childOf = featureGroups([NO_OR_YES, UNIT_KINDS], (isLabel, kind) => [
    `child-of-${isLabel ? 'label' : 'item'}&k=${kind}`,
]);
const shapesOf = featureGroups([SHAPES, SHAPES, NO_OR_YES], (own, above, endsInColon) => [
    `own=${own}&parent=${above}${endsInColon ? ':' : ''}`,
]);
function addParent({ parent: place }, own, { reading, features }) {
    const parent = reading.units[place];
    const above = reading.traits[place];
    if (!parent || !above)
        return;
    features.addGroup(childOf(parent.isLabel, own.kind));
    features.addGroup(shapesOf(own.shape, above.shape, above.endsInColon));
}

;// CONCATENATED MODULE: ./build/extract/classify/text-features.js





/** Adds what a unit's words as a whole speak for, and the phrases that it completes. */
function addTextFeatures(unit, traits, features) {
    if (unit.text !== '')
        addText(unit, traits, features);
    if (unit.leadIns.length === 0)
        return;
    features.addGroup(LED_IN);
    for (const topic of traits.leadInTopics)
        features.addGroup(leadInSpeaksOf(SENTENCES.names.indexOf(topic)));
}
const CODE_FORMS = [
    [
        'command',
        /`(?:\$ )?(?:npm|npx|pnpm|yarn|bun|make|cargo|go|git|gh|pip|pipx|uv|uvx|poetry|python3?|pytest|tox|docker|docker-compose|bundle|rake|rails|dotnet|mvn|gradle|\.\/\S+|brew|apt|sudo|cd|node|deno|just|nox|hatch|cmake|bazel|composer|php|terraform|kubectl|helm|mix|sbt|swift|flutter|dart|nx|turbo|ruff|uvicorn|export|curl|source)(?: [^`]*)?`/,
    ],
    [
        'path',
        /`[^`\s]*\/[^`\s]*`|`[\w.-]+\.(?:ts|js|tsx|jsx|mjs|py|rs|go|rb|java|kt|md|json|ya?ml|toml|c|h|cpp|cs|php|swift|sh|tf|sql|css|html|vue|txt|lock)`/i,
    ],
    ['code-then-what', /^`[^`]*`\s*(?:[:–—-]|is\b|are\b|contains?\b|\()/],
];
const text_features_FORMS = [
    ['url', /https?:\/\//],
    ['number', /\b\d+\b/],
    ['brackets', /\(.*\)/],
    ['dash', / [–—] | -{1,3} |—/],
    ['label-then-what', /^[^.:]{1,40}: \S/],
];
const ALL_FORMS = [...CODE_FORMS, ...text_features_FORMS];
// A full stop with the brackets and quotes after it.
const MOST_END = 20;
const CLAUSES = new Set('if when whenever before after once while unless until where for in'.split(' '));
const OPENERS = new Set('please also then just instead and or always never so but first finally next simply do if'.split(' '));
const MATTERS = [...SENTENCES.names, 'clause', 'passive', ...ALL_FORMS.map(([name]) => name)];
const PLACES = new Map(MATTERS.map((matter, place) => [matter, place]));
const ENDS = ['colon', 'stop', 'question', 'open'];
const STRENGTHS = ['ban', 'demand', 'all'];
const text_features_LENGTHS = [20, 45, 90, 180, 350];
const LENGTH_CLASSES = [...text_features_LENGTHS.keys(), text_features_LENGTHS.length];
const speaksOf = featureGroups([MATTERS, UNIT_KINDS], (matter, kind) => [
    `p:${matter}`,
    `p:${matter}&k=${kind}`,
]);
const text_features_POINTS_BACK = featureGroup('points-back');
const ends = featureGroups([ENDS, NO_OR_YES, NO_OR_YES], (end, startsLow, startsWithCode) => [
    `ends-${end}`,
    ...(startsLow ? ['starts-low'] : []),
    ...(startsWithCode ? ['starts-code'] : []),
]);
const lengthIs = featureGroups([LENGTH_CLASSES], (length) => [`len=${length}`]);
const strengthIs = featureGroups([STRENGTHS, UNIT_KINDS], (strong, kind) => [
    `strong=${strong}`,
    `strong=${strong}&k=${kind}`,
]);
const LED_IN = featureGroup('led-in');
const leadInSpeaksOf = featureGroups([SENTENCES.names], (topic) => [`l:${topic}`]);
function addText(unit, traits, features) {
    const { words, kind, startsWithCode } = traits;
    const text = unit.text.slice(0, MOST_CHARACTERS);
    const [first = '', second = ''] = words;
    const speak = (matter) => features.addGroup(speaksOf(PLACES.get(matter) ?? 0, kind));
    features.addName(`f:${first}`);
    features.addName(`f2:${first} ${second}`);
    if (unit.kind === 'heading')
        for (const word of new Set(words))
            features.addName(`hw:${word}`);
    addOrder(traits, features);
    for (const topic of traits.topics)
        speak(topic);
    if (CLAUSES.has(first))
        speak('clause');
    if (isPassive(words))
        speak('passive');
    for (const [name, pattern] of text.includes('`') ? ALL_FORMS : text_features_FORMS)
        if (pattern.test(text))
            speak(name);
    if (traits.needsAntecedent)
        features.addGroup(text_features_POINTS_BACK);
    const end = ENDS.indexOf(endOf(unit.text.slice(-MOST_END)));
    features.addGroup(ends(end, /^\P{Lu}/u.test(text), startsWithCode));
    features.addGroup(lengthIs(lengthClass(unit.text.length)));
    const strong = strengthOf(words);
    if (strong)
        features.addGroup(strengthIs(STRENGTHS.indexOf(strong), kind));
}
const ORDER = featureGroup('order');
const LATE_ORDER = featureGroup('order-late');
const INDIRECT_ORDER = featureGroup('order-indirect');
function addOrder({ words, isOrder, isIndirectOrder }, features) {
    const [first = '', second = '', third = ''] = words;
    const late = OPENERS.has(first) ? (OPENERS.has(second) ? third : second) : first;
    if (isOrder)
        features.addGroup(ORDER);
    else if (verbs/* VERBS */.h.has(late))
        features.addGroup(LATE_ORDER);
    else if (isIndirectOrder)
        features.addGroup(INDIRECT_ORDER);
}
function endOf(text) {
    if (/[:：]$/.test(text))
        return 'colon';
    if (/[.!]["')\]]*$/.test(text))
        return 'stop';
    return text.endsWith('?') ? 'question' : 'open';
}
const BANS = new Set(['never', 'no', "don't", 'avoid']);
const text_features_DEMANDS = new Set(['always', 'prefer', 'only', 'must', 'use']);
const QUANTIFIERS = new Set(['every', 'all', 'each']);
function strengthOf([first = '', second = '']) {
    if (BANS.has(first) || (first === 'do' && second === 'not'))
        return 'ban';
    if (text_features_DEMANDS.has(first))
        return 'demand';
    return QUANTIFIERS.has(first) ? 'all' : undefined;
}
function lengthClass(length) {
    const at = text_features_LENGTHS.findIndex((limit) => length < limit);
    return at < 0 ? text_features_LENGTHS.length : at;
}
const BE = new Set(['is', 'are', 'be', 'was', 'were', 'been']);
// "is always generated", "must not be edited".
function isPassive(words) {
    for (let at = 0; at < words.length; at++) {
        if (!BE.has(words[at] ?? ''))
            continue;
        const [next = '', second = ''] = [words[at + 1], words[at + 2]];
        const participle = next === 'not' || next.endsWith('ly') ? second : next;
        if (/(?:ed|en|wn|pt|lt|nt)$/.test(participle))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/extract/classify/features.js






/**
 * What speaks for and against a unit being a memory whatever stands before it, as names: its words, its shape, its place,
 * its neighbours and its section. A name that the model does not know says nothing.
 */
function ownFeatures(index, reading) {
    const unit = reading.units[index];
    const section = unit && reading.sections.get(unit.section);
    const words = reading.traits[index]?.words ?? [];
    const shape = new FeatureNames();
    addShapeFeatures(index, reading, shape);
    return [...(section?.features ?? []), ...wordFeatures(words), ...shape.names];
}
const usual = featureGroups([UNIT_KINDS, DOCUMENT_KINDS], (kind, document) => [
    'bias',
    `k=${kind}`,
    `d=${document}`,
    `k=${kind}&d=${document}`,
]);
/** Adds those of them that neither its words nor its section give. */
function addShapeFeatures(index, reading, features) {
    const unit = reading.units[index];
    const traits = reading.traits[index];
    if (!unit || !traits)
        return;
    features.addGroup(usual(traits.kind, DOCUMENT_KINDS.indexOf(reading.kind)));
    addTextFeatures(unit, traits, features);
    addPlaceFeatures(index, reading, features);
}

;// CONCATENATED MODULE: ./build/extract/classify/transitions.js





const RELATIONS = ['free', 'child', 'inside', 'same-block', 'next', 'near', 'below', 'far'];
const MOST_LENGTHS = 8;
const KINDS_OR_NONE = [...UNIT_KINDS, ''];
const NO_KIND = UNIT_KINDS.length;
const CODE = UNIT_KINDS.indexOf('code');
/** Reads what there is to know of a unit once those before it are tagged. */
function readSituation(index, reading, { tag, root }) {
    const { units, traits } = reading;
    const [unit, first, before] = [units[index], units[root], units[index - 1]];
    const own = traits[index];
    const opensList = unit?.kind === 'item' && first && first.kind !== 'item' && isFirstOfBlock(index, reading);
    const length = index - root;
    return {
        tag: TAGS.indexOf(tag),
        kind: own?.kind ?? CODE,
        before: traits[index - 1]?.kind ?? NO_KIND,
        isSameBlock: before?.block === unit?.block,
        isAfterColon: traits[index - 1]?.endsInColon ?? false,
        needsAntecedent: own?.needsAntecedent ?? false,
        relation: RELATIONS.indexOf(unit ? relationOf(unit, index, units, root) : 'free'),
        root: traits[root]?.kind ?? NO_KIND,
        length: length > MOST_LENGTHS ? MOST_LENGTHS : length > 4 ? 4 : length,
        shape: own?.shape ?? 0,
        list: opensList ? listShape(index, reading) : undefined,
    };
}
const moves = featureGroups([TAGS, RELATIONS, UNIT_KINDS], (tag, relation, kind) => [
    `>${tag}&${relation}`,
    `>${tag}&k=${kind}`,
]);
const transitions_borders = featureGroups([TAGS, NO_OR_YES, UNIT_KINDS, KINDS_OR_NONE], (tag, isSame, kind, before) => [
    `>${tag}&${isSame ? 'same' : 'new'}&k=${kind}&b=${before}`,
]);
const movesAfterColon = featureGroups([TAGS, UNIT_KINDS], (tag, kind) => [`>${tag}&after-colon&k=${kind}`]);
const POINTS_TO_NONE = featureGroup('>points-to-none');
const roots = featureGroups([UNIT_KINDS, UNIT_KINDS, RELATIONS, [...Array(MOST_LENGTHS + 1).keys()]], (root, kind, relation, length) => [
    `>root=${root}&k=${kind}`,
    `>root=${root}&${relation}`,
    `>length=${length}&k=${kind}`,
    ...(root === 'heading' ? [`>under-heading&${kind}`] : []),
]);
const pointsBack = featureGroups([UNIT_KINDS], (kind) => [`>points-back&${kind}`]);
const says = featureGroups([SHAPES, RELATIONS], (shape, relation) => [`>say&${shape}&${relation}`]);
const nests = featureGroups([SHAPES], (shape) => [`>nest&${shape}`]);
const SENTENCE = UNIT_KINDS.indexOf('sentence');
const ITEM = UNIT_KINDS.indexOf('item');
/** Adds what speaks for a tag because of the tags before it. */
function addMoveFeatures(situation, features) {
    const { tag, kind, relation, root, shape, list } = situation;
    features.addGroup(moves(tag, relation, kind));
    features.addGroup(transitions_borders(tag, situation.isSameBlock, kind, situation.before));
    if (situation.isAfterColon)
        features.addGroup(movesAfterColon(tag, kind));
    if (root === NO_KIND) {
        if (situation.needsAntecedent)
            features.addGroup(POINTS_TO_NONE);
        return;
    }
    features.addGroup(roots(root, kind, relation, situation.length));
    if (situation.needsAntecedent)
        features.addGroup(pointsBack(kind));
    if (kind === SENTENCE)
        features.addGroup(says(shape, relation));
    if (kind === ITEM && root === ITEM)
        features.addGroup(nests(shape));
    if (list)
        features.addGroup(list);
}
/** The same as names. */
function featuresOfSituation(situation) {
    const features = new FeatureNames();
    addMoveFeatures(situation, features);
    return features.names;
}
const transitions_MATES_SEEN = 8;
const SHORT_ITEM = 40;
const transitions_SHARES = [0, 1, 2];
const joins = featureGroups([transitions_SHARES, transitions_SHARES, NO_OR_YES, NO_OR_YES], (orders, norms, areShort, isLabel) => [
    `>join&${orders}${norms}${areShort}`,
    `>join&${orders}${norms}${areShort}&label=${isLabel}`,
]);
// What the items of a list are like that may belong to what stands before it.
function listShape(index, { units, traits }) {
    const block = units[index]?.block;
    const mates = [];
    for (let at = index; at < index + transitions_MATES_SEEN; at++) {
        const mate = traits[at];
        if (mate && units[at]?.block === block)
            mates.push(mate);
    }
    const share = (test) => Math.round((mates.filter(test).length / mates.length) * 2);
    return joins(share(({ isOrder }) => isOrder), share(({ isNormative }) => isNormative), mates.every(({ length }) => length < SHORT_ITEM), units[index - 1]?.isLabel ?? false);
}
function relationOf(unit, index, units, root) {
    const first = units[root];
    if (!first)
        return 'free';
    if (unit.parent === root)
        return 'child';
    if (isInside(unit, root, units))
        return 'inside';
    if (first.block === unit.block)
        return 'same-block';
    if (first.section === unit.section)
        return index - root === 1 ? 'next' : 'near';
    return first.kind === 'heading' ? 'below' : 'far';
}

;// CONCATENATED MODULE: ./build/extract/classify/explain.js





const MOST_REASONS = 4;
// Less than this turns no decision.
const LEAST_WEIGHT = 0.1;
/**
 * Why each unit of a document has its tag: what spoke most for it or against it, beside the next best tag that could
 * stand there, the strongest first, such as `+0.81 the word “never”`.
 */
function explainTags(reading, tags, model) {
    let history = NO_HISTORY;
    return tags.map((tag, index) => {
        const before = history;
        history = follow(history, tag, index);
        const features = [
            ...ownFeatures(index, reading),
            ...featuresOfSituation(readSituation(index, reading, before)),
        ];
        const rival = rivalOf(tag, features, {
            model,
            isPossible: (other) => mayBe(other, index, reading, before),
        });
        return rival ? reasonsOf(features, model, [tag, rival]) : ['no memory can begin or go on here'];
    });
}
function rivalOf(tag, features, { model, isPossible }) {
    const scores = scoresOf(features, model);
    const others = TAGS.filter((other) => other !== tag && isPossible(other));
    return others.sort((a, b) => scoreOf(scores, b) - scoreOf(scores, a))[0];
}
function reasonsOf(features, model, [tag, rival]) {
    const weights = new Map();
    for (const feature of features) {
        const scores = scoresOf([feature], model);
        const what = describeFeature(feature);
        weights.set(what, (weights.get(what) ?? 0) + scoreOf(scores, tag) - scoreOf(scores, rival));
    }
    return [...weights]
        .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
        .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
        .slice(0, MOST_REASONS)
        .map(([what, weight]) => `${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(2)} ${what}`);
}
function scoresOf(features, model) {
    const scores = new Float64Array(TAGS.length);
    model.add(scores, features);
    return scores;
}
function scoreOf(scores, tag) {
    return scores[TAGS.indexOf(tag)] ?? 0;
}

;// CONCATENATED MODULE: ./build/extract/classify/tagger.js





// More than this many ways at once found no better one in any labelled document.
const BEAM = 6;
// A way that is this much less likely than the best (in natural logarithms) is given up.
const GIVEN_UP = 4;
/** The most likely tags of all units of a document. */
function tagUnits(reading, model) {
    const scorer = new Scorer(reading, model);
    let beam = [{ score: 0, history: NO_HISTORY, tag: 'none', before: undefined }];
    for (const index of reading.units.keys()) {
        const grown = [];
        let best = Number.NEGATIVE_INFINITY;
        scorer.enter(index);
        for (const before of beam) {
            const { history } = before;
            const scores = scorer.score(history);
            const possible = TAGS.map((tag) => mayBe(tag, index, reading, history));
            const total = logSumExp(scores, possible);
            for (let number = 0; number < TAGS.length; number++) {
                const score = before.score + (scores[number] ?? 0) - total;
                if (!possible[number] || score < best - GIVEN_UP)
                    continue;
                best = Math.max(best, score);
                const tag = TAGS[number] ?? 'none';
                grown.push({ score, history: follow(history, tag, index), tag, before });
            }
        }
        if (grown.length > 0)
            beam = keepBest(grown);
    }
    return tagsOf(beam[0]);
}
// Paths that end alike differ in nothing that matters for what comes.
function keepBest(paths) {
    paths.sort((a, b) => b.score - a.score);
    const best = paths[0]?.score ?? 0;
    const kept = [];
    for (const path of paths) {
        if (path.score < best - GIVEN_UP || kept.length === BEAM)
            break;
        const { tag, root } = path.history;
        if (!kept.some(({ history }) => history.tag === tag && history.root === root))
            kept.push(path);
    }
    return kept;
}
function tagsOf(last) {
    const tags = [];
    for (let path = last; path?.before; path = path.before)
        tags.push(path.tag);
    return tags.reverse();
}
class Scorer {
    #reading;
    #model;
    #ofSection = new Map();
    // Filled anew for each unit and each way: made anew, they would be most of the work.
    #own;
    #moves;
    #index = -1;
    constructor(reading, model) {
        this.#reading = reading;
        this.#model = model;
        this.#own = new FeatureScores(model);
        this.#moves = new FeatureScores(model);
    }
    /** Goes on to a unit, and adds up what speaks for its tags whatever stands before it. */
    enter(index) {
        this.#index = index;
        const { scores } = this.#own;
        const section = this.#reading.units[index]?.section;
        if (section)
            scores.set(this.#sectionScores(section));
        else
            scores.fill(0);
        this.#model.addWords(scores, this.#reading.traits[index]?.words ?? []);
        addShapeFeatures(index, this.#reading, this.#own);
    }
    /** What speaks for each tag of that unit; holds until the next call. */
    score(history) {
        const { scores } = this.#moves;
        scores.fill(0);
        addMoveFeatures(readSituation(this.#index, this.#reading, history), this.#moves);
        for (let tag = 0; tag < scores.length; tag++)
            scores[tag] = (this.#own.scores[tag] ?? 0) + (scores[tag] ?? 0);
        return scores;
    }
    #sectionScores(section) {
        const known = this.#ofSection.get(section);
        if (known)
            return known;
        const scores = new Float64Array(TAGS.length);
        this.#model.add(scores, this.#reading.sections.get(section)?.features ?? []);
        this.#ofSection.set(section, scores);
        return scores;
    }
}
// Only tags that can stand in a place share its likelihood, as in the training.
function logSumExp(scores, isPossible) {
    let highest = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < scores.length; tag++)
        if (isPossible[tag])
            highest = Math.max(highest, scores[tag] ?? 0);
    let sum = 0;
    for (let tag = 0; tag < scores.length; tag++)
        if (isPossible[tag])
            sum += Math.exp((scores[tag] ?? 0) - highest);
    return highest + Math.log(sum);
}

;// CONCATENATED MODULE: ./build/extract/directory-tree.js

const BRANCH = /^[\s│|]*(?:[├└]|\|--|\+--|`--)/;
const FOLDER = /^\s*(?:\.{0,2}\/)?[\w.@*<>{}[\]-]+(?:\/[\w.@*<>{}[\]-]+)*\/\s*(?:$|#|\/\/|<?-|→|:)/;
const FILE = /^\s*[\w@-]*\.?[\w@.-]+\.[a-z]{1,6}\s*(?:$|#|\/\/|<?-|→)/i;
// The corners and arrows of a drawing.
const BOX = /[┌┐┘╭╮╯╔╗▼▲►◄▶◀↓↑]|[├└+]?[─-]{2,}[┐┘>]/;
const SHELL = /^(?:sh|bash|shell|console|zsh|powershell|cmd|fish)$/i;
const MAX_ENTRIES = 40;
/** Whether a code block shows where files and folders are. */
function isTree({ lang, value }) {
    if ((lang && SHELL.test(lang)) || BOX.test(value))
        return false;
    const lines = value.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2)
        return false;
    const branches = lines.filter((line) => BRANCH.test(line)).length;
    if (branches >= 2)
        return true;
    const folders = lines.filter((line) => FOLDER.test(line)).length;
    const files = lines.filter((line) => FILE.test(line)).length;
    return folders >= 2 && folders + files >= lines.length * 0.7;
}
/** The entries of a tree in one line: `src/`: the library; `src/index.ts`; … */
function treeText({ value }) {
    const parents = [];
    const entries = [];
    for (const line of value.split('\n')) {
        const indent = line.search(/[^\s│|├└─`+-]/);
        const [, name = '', note = ''] = /^(\S+)\s*(?:(?:#+|\/\/|<?-+>?|→|:|–|—)\s*)?(.*)$/.exec(line.slice(Math.max(0, indent))) ?? [];
        if (indent < 0 || !/[\w*]/.test(name) || name.startsWith('#'))
            continue;
        while ((parents.at(-1)?.indent ?? -1) >= indent)
            parents.pop();
        const above = parents.at(-1)?.path ?? '';
        const path = above + name.replace(/:$/, '');
        parents.push({ indent, path: path.endsWith('/') ? path : `${path}/` });
        const said = normalizeText(note);
        entries.push(said ? `\`${path}\`: ${said}` : `\`${path}\``);
    }
    const shown = entries.slice(0, MAX_ENTRIES).join('; ');
    return entries.length > MAX_ENTRIES ? `${shown}; and ${entries.length - MAX_ENTRIES} more` : shown;
}

;// CONCATENATED MODULE: ./build/extract/governing.js





const SETS_CONDITION = /^(?:in|for|when|if|while|during|within|outside|unless|except|before|after)\b/i;
const governing_FOLDER = /^`[^`\s]+\/`/;
const QUOTATION = /^(?:"[^"]*"|“[^”]*”|`[^`]*`)[.,]?$/;
// A label governs what a reader still sees below it; it also keeps the work linear.
const MOST_UNITS_SEEN = 100;
const MOST_WORDS_OF_LABEL = 4;
const MOST_WORDS_OF_LEAD_IN = 12;
/** The words above a unit that govern it though they lead in no list: "Not for:" before a table or a paragraph. */
function labelsAbove(index, units) {
    const kind = units[index]?.kind;
    const name = kind === 'sentence' ? nameBefore(index, units) : undefined;
    if (name)
        return [name.text];
    const label = kind === 'row' || kind === 'sentence' ? labelAbove(index, units) : undefined;
    return label ? [withColon(label.text)] : [];
}
// "**Names.** Use nouns.": the first words of a paragraph, in bold, that only name what it is about.
function nameBefore(index, units) {
    const at = startOfBlock(index, units);
    const first = units[at];
    return first && at < index && isRunInName(first) ? first : undefined;
}
/** Whether a unit is a name in bold with a full stop, at the beginning of a paragraph. */
function isRunInName({ node, text }) {
    const bold = node.type === 'paragraph' ? node.children[0] : undefined;
    if (bold?.type !== 'strong' ||
        !/^[^\d]+\.$/.test(text) ||
        normalizeText((0,inline_text/* inlineText */.ln)(bold.children)) !== text)
        return false;
    return (text.split(' ').length <= 2 &&
        !isProhibition(text) &&
        !verbs/* VERBS */.h.has(text.split(/[ .]/, 1)[0]?.toLowerCase() ?? ''));
}
/** Whether a unit is the label of the paragraph or the table after it, which carries its words. */
function isLabelOfNext(index, units) {
    const [unit, next] = [units[index], units[index + 1]];
    return (next !== undefined && next.kind !== 'item' && unit !== undefined && labelAbove(index + 1, units) === unit);
}
/** The folder in which the paths stand that an item nested in it names. */
function folderAbove(index, units) {
    const unit = units[index];
    const parent = units[unit?.parent ?? -1];
    if (unit?.kind !== 'item' || !unit.text.startsWith('`') || !parent || parent.isLabel)
        return [];
    const folder = governing_FOLDER.exec(parent.text)?.[0];
    return folder ? [`${folder}:`] : [];
}
/** Whether a unit only shows what an example is like. */
function isInExample(index, units) {
    const unit = units[index];
    if (!unit)
        return false;
    if (opensExamples(withColon(unit.leadIns.at(-1) ?? '')))
        return true;
    const heading = unit.section.headings.at(-1)?.text ?? '';
    if (QUOTATION.test(unit.text) && /\bexamples?\b/i.test(heading))
        return true;
    if (!unit.isQuoted)
        return false;
    let at = index;
    while (units[at]?.isQuoted && at > index - MOST_UNITS_SEEN)
        at--;
    const before = units[at];
    if (before?.section !== unit.section || before.kind !== 'sentence')
        return false;
    return /[:：]$/u.test(before.text) && isExampleText(before.text);
}
function labelAbove(index, units) {
    const unit = units[index];
    if (!unit || isNameInBold(unit))
        return undefined;
    const start = startOfBlock(index, units);
    for (let at = start - 1; at >= 0 && at > start - MOST_UNITS_SEEN; at--) {
        const before = units[at];
        if (!before || before.section !== unit.section || before.kind === 'heading')
            return undefined;
        if (before.kind !== 'sentence' || before.isLabel)
            return undefined;
        const isName = isNameInBold(before);
        if (isName || (at === start - 1 && /[:：]$/u.test(before.text))) {
            return isShort(before.text) && (isProhibition(before.text) || SETS_CONDITION.test(before.text))
                ? before
                : undefined;
        }
    }
    return undefined;
}
// The first of the sentences of a paragraph or the rows of a table, among which nothing else stands.
function startOfBlock(index, units) {
    let low = 0;
    let high = index;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (units[middle]?.block === units[index]?.block)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
// A long sentence says more than what it leads in.
function isShort(text) {
    return text.split(' ').length <= MOST_WORDS_OF_LEAD_IN;
}
// A heading in all but name: it governs the paragraphs below it.
function isNameInBold({ node, text }) {
    if (node.type !== 'paragraph' || !isEmphasis(node))
        return false;
    return text.split(' ').length <= MOST_WORDS_OF_LABEL && !/[.!?]$/.test(text);
}

;// CONCATENATED MODULE: ./build/extract/list-items.js




/** A list or an item without the items that are to be left out, at any depth. */
function withoutSkipped(block, skips) {
    if (block.type === 'list') {
        const kept = block.children.filter((item) => !skips(item));
        return { ...block, children: kept.map((item) => withoutSkipped(item, skips)) };
    }
    if (block.type !== 'listItem')
        return block;
    return { ...block, children: block.children.map((child) => withoutSkipped(child, skips)) };
}
function withoutLists({ children }) {
    return children.filter(({ type }) => type !== 'list');
}
// An item without words of its own is a label too, an empty one: only its sub-items count. Where words follow the
// sub-items, or an example stands before them, the item is one statement, and what belongs to what is its reader's to see.
function labelOf({ children }) {
    const first = children.findIndex(({ type }) => type === 'list');
    if (first < 0)
        return undefined;
    const after = children.slice(first).filter((child) => child.type !== 'list' && !isExample(child));
    if (blockText(after) !== '')
        return undefined;
    const own = children.slice(0, first).filter(({ type }) => type !== 'html');
    const text = blockText(own);
    if (text === '')
        return '';
    const last = own.at(-1);
    if (last?.type !== 'paragraph')
        return undefined;
    return isLeadIn(text) || isSubject(text) || (own.length === 1 && isEmphasis(last)) ? text : undefined;
}
// What was struck out takes what belongs to it along.
function isStruck({ children: [first] }) {
    if (first?.type !== 'paragraph' || (0,inline_text/* inlineText */.ln)(first.children).trim() !== '')
        return false;
    return first.children.some(({ type }) => type === 'delete');
}
// A line of a table of contents: nothing but a link into the same page, and more of them below it.
function isContentsEntry({ children: [paragraph, ...rest] }) {
    if (paragraph?.type !== 'paragraph')
        return false;
    const [link, ...others] = paragraph.children;
    const isLink = link?.type === 'link' && link.url.startsWith('#') && others.length === 0;
    return isLink && rest.every((child) => child.type === 'list' && child.children.every(isContentsEntry));
}
// "Go", "Naming", "Error handling": a name under which items stand, and no statement.
function isSubject(text) {
    const words = text.split(' ');
    if (words.length > 3 || /[`.!?]/.test(text) || isProhibition(text) || saysSomething(text))
        return false;
    return words.length === 1 || !verbs/* VERBS */.h.has(words[0]?.toLowerCase() ?? '');
}
/** Whether a text has a verb that makes it a statement. */
function saysSomething(text) {
    return SAYS.test(text);
}
const SAYS = /\b(?:is|are|has|have|be|can|will|may|must|should|needs?)\b/i;

;// CONCATENATED MODULE: ./build/extract/shorten.js


// Past this a text is background: the rule and its reason stand at the beginning.
const shorten_MAX_LENGTH = 600;
const EXCEPTS = /\b(?:except(?:ions?)?|unless|only (?:if|when|where)|however|otherwise|must not|never|do not|don['’]t)\b/i;
/** A text without its examples, and without the sentences past the first 600 characters that make no exception. */
function shorten(text) {
    if (text.length <= shorten_MAX_LENGTH)
        return text;
    const sentences = (0,extract_sentences/* splitSentences */.PC)(text).filter((sentence, at) => at === 0 || !isExampleText(sentence));
    let length = 0;
    const kept = sentences.filter((sentence) => {
        const fits = length === 0 || length + sentence.length <= shorten_MAX_LENGTH;
        if (!fits && !EXCEPTS.test(sentence))
            return false;
        length += sentence.length + 1;
        return true;
    });
    return kept.join(' ');
}

;// CONCATENATED MODULE: ./build/extract/compose.js











// Past this an explanation is background: the rule stands at the beginning.
const ENOUGH_LENGTH = 420;
const TURNS = /\b(?:except|unless|only|however|but|not|never|otherwise|instead|exceptions?|\w+n['’]t)\b/i;
/**
 * The words of the units of one memory, given by their places. Nothing where they can't stand alone: what they point back
 * to is not to be had.
 */
function composeUnits(group, units) {
    const [start = -1] = group;
    const first = units[start];
    if (!first)
        return undefined;
    if (first.kind === 'tree' && first.node.type === 'code')
        return plain(treeText(first.node));
    const rest = first.kind === 'heading' ? group.slice(1) : group;
    const at = rest[0] ?? start;
    if (isInExample(at, units) || (group.length === 1 && isLabelOfNext(at, units)))
        return undefined;
    const body = joinUnits(rest, units);
    if (!body)
        return first.kind === 'heading' && compose_isStatement(first.text)
            ? { ...plain(first.text), isHeading: true }
            : undefined;
    if (rest.length === 1 && isMereLabel(units[at]))
        return undefined;
    const antecedent = antecedentOf(at, units) ?? (first.isAsked ? '' : undefined);
    if (antecedent === undefined)
        return undefined;
    const leadIns = leadInsOf(at, units);
    if (leadIns === undefined)
        return undefined;
    if (antecedent && !leadIns.includes(antecedent))
        leadIns.push(antecedent);
    const isJoined = antecedent === '' && units[at]?.kind === 'sentence';
    return { leadIns, body: shorten(isJoined ? withoutJoint(body) : body), isHeading: false };
}
// Nothing where the phrases point back to what is not to be had.
function leadInsOf(index, units) {
    const unit = units[index];
    if (!unit)
        return undefined;
    const parent = units[unit.parent];
    const before = antecedentOfLeadIn(index, units);
    if (before === undefined)
        return undefined;
    const leadIns = [...labelsAbove(index, units), ...(before ? [before] : []), ...unit.leadIns];
    // What is nested in a prohibition may be part of it.
    if (unit.kind === 'item' && parent && !parent.isLabel && isProhibition(parent.text))
        leadIns.push(withStop(parent.text));
    return [...leadIns, ...folderAbove(index, units)];
}
function plain(body) {
    return { leadIns: [], body, isHeading: false };
}
function joinUnits(group, units) {
    const line = new Line();
    let before;
    let isBan = false;
    for (const index of group) {
        const unit = units[index];
        if (!unit || group.some((other) => isInside(unit, other, units)))
            continue;
        // Examples that only look like rules stand below it.
        if (opensExamples(unit.text))
            break;
        if (unit.kind === 'code' || unit.kind === 'tree')
            line.endLeadIn(codeOf(unit));
        else if (isNameOfExample(unit, units[index + 1]))
            continue;
        else {
            const text = textOf(index, group, units);
            if (line.text.length > ENOUGH_LENGTH && !TURNS.test(text))
                continue;
            isBan = unit.kind === 'item' && (isBan || forbids(line.text));
            if (isBan)
                line.addToBan(text);
            else
                line.add(markBetween(before, unit), text);
        }
        before = unit;
    }
    const next = units[(group.at(-1) ?? 0) + 1];
    line.endLeadIn(next && isCode(next) ? codeOf(next) : '');
    return line.text;
}
// "Bad:" says nothing without the code after it, unless that is short enough to be said as well.
function isNameOfExample({ kind, text }, next) {
    if (kind !== 'sentence' || !next || !isCode(next) || !namesExample(text))
        return false;
    return !isOneLine(codeOf(next)) || endsInExample(text);
}
function isCode(unit) {
    return unit?.kind === 'code' || unit?.kind === 'tree';
}
function codeOf({ node }) {
    return node.type === 'code' ? node.value : '';
}
// "Hot paths (for each frame):" is a name for what stands below it.
function isMereLabel(unit) {
    if (unit && isRunInName(unit))
        return true;
    if (unit?.kind !== 'sentence' ||
        !isLeadIn(unit.text) ||
        isProhibition(unit.text) ||
        saysSomething(unit.text))
        return false;
    return !unit.text.split(' ').some((word) => verbs/* VERBS */.h.has(word.toLowerCase()));
}
// "Avoid globals" is a rule by itself, "`src/parser`" only a name for what stands below it.
function compose_isStatement(heading) {
    const words = heading.split(' ');
    return (words.length > 2 ||
        isProhibition(heading) ||
        (words.length > 1 && verbs/* VERBS */.h.has(words[0]?.toLowerCase() ?? '')));
}
function markBetween(before, unit) {
    if (before?.block === unit.block && unit.kind === 'sentence')
        return '';
    if (unit.kind !== 'item')
        return '.';
    return before?.kind === 'item' ? ';' : ':';
}
// An item with what is nested in it, but for the parts that are memories of their own or none.
function textOf(index, group, units) {
    const unit = units[index];
    if (unit?.node.type !== 'listItem')
        return unit?.text ?? '';
    const kept = new Set(group);
    const dropped = new Set();
    for (let at = index + 1; at < units.length; at++) {
        const inner = units[at];
        if (!inner || !isInside(inner, index, units))
            break;
        if (!kept.has(at))
            dropped.add(inner.node);
    }
    const skips = (item) => (0,extract_directives/* isIgnored */.pi)(item) || dropped.has(item);
    const blocks = withoutSkipped(unit.node, skips).children;
    return blockText(blocks.filter((block) => !dropped.has(block)));
}

;// CONCATENATED MODULE: ./build/extract/memory-type.js
const MAP = /\b(?:(?:project|repo(?:sitory)?|director(?:y|ies)|folders?|files?|code(?:base)?|source|workspace|package)s? (?:structure|layout|map|organi[sz]ation|tree)|where things (?:are|live))\b/i;
const ARCHITECTURE = /\b(?:architecture|system design|design decisions?|data flow)\b/i;
/** The type that the headings above a rule speak for; the innermost that speaks wins. */
function memoryTypeOfSection(headings, otherwise) {
    for (const heading of [...headings].reverse()) {
        if (MAP.test(heading))
            return 'project_map';
        if (ARCHITECTURE.test(heading))
            return 'architecture';
    }
    return otherwise;
}

;// CONCATENATED MODULE: ./build/extract/sections.js



const HTML_HEADING = /^<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>\s*$/i;
/** The document with its headings in HTML, `<h3>Never</h3>`, as headings like all others. */
function withHtmlHeadings(root) {
    return {
        ...root,
        children: root.children.map((node) => (node.type === 'html' ? readHtmlHeading(node) : node)),
    };
}
function readHtmlHeading(node) {
    const [, depth, inner = ''] = HTML_HEADING.exec(node.value) ?? [];
    if (!depth)
        return node;
    const words = (0,markdown/* parseMarkdown */.W)(inner.replace(/<[^<>]*>/g, '').trim()).children[0];
    const heading = { type: 'heading', depth: Number(depth) };
    const place = node.position && { position: node.position };
    return { ...heading, ...place, children: words?.type === 'paragraph' ? words.children : [] };
}
// "Anti-patterns", "Never do this", "What to avoid".
const sections_FORBIDS = /\b(?:never|not|don['’]?ts?|avoid(?:ed|ing)?|anti-?\s?patterns?|(?:bad|discouraged|forbidden|prohibited|banned|disallowed|deprecated) \w+|mistakes|pitfalls|smells)\b/i;
// "How do we write them?"
const SPEAKS_OF_TITLE = /\b(?:them|they|it|its|their)\b.*\?$/i;
/**
 * Where a document starts: under its title, which is its first heading where that is its only heading of the first
 * level, and else the name of its file.
 */
function startOfDocument(root, path) {
    const headings = root.children.filter((node) => node.type === 'heading');
    const first = headings[0];
    const isTitle = first?.depth === 1 && headings.every((heading) => heading === first || heading.depth > 1);
    const title = isTitle && first ? sections_headingText(first) : '';
    return { headings: [], title: title || fileTitle(path), titleHeading: title ? first : undefined };
}
/** The place below one more heading. The title opens no section. */
function enterHeading(at, heading) {
    if (heading === at.titleHeading)
        return { ...at, headings: [] };
    const above = at.headings.filter(({ depth }) => depth < heading.depth);
    const text = sections_headingText(heading);
    return { ...at, headings: text ? [...above, { depth: heading.depth, text }] : above };
}
/**
 * `Testing > Unit tests`: the title stands before it only where there is no heading between it and this place, or where
 * it turns what is below it into its opposite, or the headings speak of it.
 */
function sectionName({ headings, title }) {
    const names = headings.map(({ text }) => text);
    const needsTitle = names.length === 0 || sections_FORBIDS.test(title) || SPEAKS_OF_TITLE.test(names[0] ?? '');
    return (needsTitle ? [title, ...names] : names).join(' > ');
}
function sections_headingText(heading) {
    return normalizeText((0,inline_text/* inlineText */.ln)(heading.children));
}
function fileTitle(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name.replace(/(?<=.)\.[a-z]+$/i, '');
}

;// CONCATENATED MODULE: ./build/extract/structure.js

/**
 * The tags by structure alone, for documents of which everything is meant: each list item with what is nested in it, and
 * each paragraph. What only leads in its list is carried by the items.
 */
function tagByStructure(units) {
    let root = -1;
    return units.map((unit, index) => {
        const tag = tagOf(unit, units, { root, before: units[index - 1] });
        if (tag === 'none')
            root = -1;
        else if (tag !== 'more')
            root = index;
        return tag;
    });
}
function tagOf(unit, units, { root, before }) {
    if (unit.kind === 'heading' || unit.kind === 'row' || unit.kind === 'tree')
        return 'none';
    if (root >= 0 && isInside(unit, root, units))
        return 'more';
    if (unit.kind === 'code' || unit.isLabel)
        return 'none';
    const goesOn = unit.kind === 'sentence' && root >= 0 && before?.block === unit.block && !unit.isApart;
    return goesOn ? 'more' : 'project_rule';
}

;// CONCATENATED MODULE: ./build/extract/text-budget.js
// Headings, globs and lead-ins are written before each rule: a long one before thousands of rules would fill all memory.
// No document that is written for people gives a multiple of what the largest document may hold.
const text_budget_MAX_LENGTH = 16 * 1024 * 1024;
/** What the texts of a document's rules may come to, all together. */
class TextBudget {
    #path;
    #left = text_budget_MAX_LENGTH;
    constructor(path) {
        this.#path = path;
    }
    /** Counts what a rule's text is made of. Throws a `TooMuchTextError` where no more is left. */
    take(parts, line) {
        for (const part of parts)
            this.#left -= part.length;
        if (this.#left < 0)
            throw new TooMuchTextError(this.#path, line);
    }
}
/** The texts of a document's rules would be too long to hold; `problem` tells of it. */
class TooMuchTextError extends Error {
    problem;
    constructor(path, line) {
        const message = 'With the rules up to here, the texts of this document come to 16 MiB, as its headings, globs or lead-ins stand before each of them. Shorten those.';
        super(message);
        this.name = 'TooMuchTextError';
        this.problem = { code: 'too-much-text', severity: 'error', message, path, line };
    }
}

;// CONCATENATED MODULE: ./build/extract/shown-blocks.js



/** Follows the sections, directives and hidden parts of a document from block to block. */
class ShownBlocks {
    /** The blocks of the document itself that are shown and not left out. */
    kept = [];
    section;
    /** Whether something was left out, or a section began, since this was last set to false. */
    isApart = true;
    #problems;
    #directives = new extract_directives/* DirectiveState */.LS();
    #html = new hidden_html/* HiddenHtml */._();
    constructor(root, path, problems) {
        this.#problems = problems;
        this.section = startOfDocument(root, path);
    }
    /** The type that a directive sets for what stands here. */
    get memoryType() {
        return this.#directives.memoryType;
    }
    /** Those of the blocks that are shown, and whether they are left out all the same. */
    *read(blocks, { level, isQuoted }) {
        for (const [index, block] of blocks.entries()) {
            if (block.type === 'html')
                this.#readHtml(block);
            if (block.type === 'html' || this.#html.isOpen)
                continue;
            if (block.type === 'heading')
                this.#enterHeading(block, isQuoted);
            let next = index + 1;
            while (blocks[next]?.type === 'html')
                next++;
            const depth = this.section.headings.at(-1)?.depth ?? 0;
            const isStep = block.type === 'heading' || block.type === 'definition';
            const verdict = isStep ? undefined : this.#directives.enterBlock(depth);
            if (block.type !== 'blockquote')
                this.#problems.checkDirectives(block);
            const isLeftOut = verdict === 'ignore' || (block.type === 'paragraph' && (0,extract_directives/* isIgnored */.pi)(block));
            if (isLeftOut)
                this.isApart = true;
            else if (level === 0 && !isQuoted)
                this.#keep(block);
            yield { block, isAsked: verdict === 'take', isLeftOut, next: blocks[next] };
        }
    }
    #keep(block) {
        this.kept.push({ block, section: this.section, memoryType: this.memoryType });
    }
    #enterHeading(heading, isQuoted) {
        this.section = enterHeading(this.section, heading);
        if (!isQuoted)
            this.#directives.enterHeading(heading.depth);
        this.#problems.checkInvisible(heading);
        this.isApart = true;
    }
    #readHtml(node) {
        if (this.#html.read(node.value))
            this.#problems.addHidden(node);
        for (const directive of (0,extract_directives/* readDirectives */.Vl)(node.value)) {
            if (directive.name === 'unknown')
                this.#problems.add('unknown-directive', directive.message, node);
            else
                this.#directives.follow(directive);
        }
    }
}

;// CONCATENATED MODULE: ./build/extract/table-rows.js


// A longer one is no name of a column, and would be written before each cell below it.
const MAX_HEAD_LENGTH = 300;
/**
 * A row of a table in one line. Each cell but the first carries the head of its column, so that what stands under "Bad"
 * or "Avoid" still says so; the first does where its head is more than a name for the rows.
 */
function rowText(row, header) {
    const heads = header ? headsOf(header) : [];
    return row.children
        .map(({ children }) => normalizeText((0,inline_text/* inlineText */.ln)(children)))
        .flatMap((text, column) => {
        if (!text)
            return [];
        const head = heads[column];
        if (head && head.length > MAX_HEAD_LENGTH)
            return [];
        return [head ? `${head}: ${text}` : text];
    })
        .join('; ');
}
const headsOfTables = new WeakMap();
// Read once for all rows: a table may have as many columns as rows.
function headsOf(header) {
    const known = headsOfTables.get(header);
    if (known)
        return known;
    const heads = header.children.map(({ children }) => normalizeText((0,inline_text/* inlineText */.ln)(children)));
    headsOfTables.set(header, heads);
    return heads;
}

;// CONCATENATED MODULE: ./build/extract/unit-reader.js












const TOP = { leadIns: [], parent: -1, level: 0, isQuoted: false, isAsked: false };
/** Reads a Markdown document into its units, in its order; what directives leave out and no reader sees is not among them. */
class UnitReader {
    units = [];
    #problems;
    #page;
    #isAsked;
    #block = 0;
    constructor(root, path, problems, { isAsked = false } = {}) {
        this.#isAsked = isAsked;
        this.#problems = problems;
        this.#page = new ShownBlocks(root, path, problems);
        this.#readBlocks(root.children, TOP);
    }
    /** The blocks of the document itself that are shown and not left out. */
    get shown() {
        return this.#page.kept;
    }
    // The first of the blocks may be a list that `leadIn` leads in.
    #readBlocks(blocks, place, leadIn) {
        let current = leadIn;
        let isCarried = false;
        for (const { block, isAsked, isLeftOut, next } of this.#page.read(blocks, place)) {
            const here = { ...place, isAsked: this.#isAsked || isAsked };
            if (block.type === 'paragraph' && isLeftOut) {
                // Its items still say the opposite without it.
                isCarried = false;
                current = readLeadIn(block);
            }
            else if (isLeftOut) {
                if (block.type === 'list')
                    isCarried = true;
            }
            else if (block.type === 'paragraph') {
                isCarried = false;
                current = this.#readParagraph(block, here, next?.type === 'list');
            }
            else if (block.type === 'list') {
                isCarried = true;
                this.#readList(block, { ...here, leadIns: current?.phrase ? [current.phrase] : [] });
            }
            else {
                if (block.type === 'blockquote')
                    this.#readQuote(block, here, current);
                else
                    this.#readOther(block, here);
                // An example or a quote completes a lead-in, but stands between the items of one without ending it.
                const isBetween = block.type === 'code' || block.type === 'table' || block.type === 'blockquote';
                if (block.type !== 'definition' && !(isBetween && isCarried))
                    current = undefined;
            }
        }
    }
    #readOther(block, place) {
        this.#block++;
        if (block.type === 'heading') {
            if (block === this.#page.section.titleHeading)
                return;
            this.#add('heading', block, place, { text: this.#page.section.headings.at(-1)?.text ?? '' });
        }
        else if (block.type === 'code')
            this.#readCode(block, place);
        else if (block.type === 'table')
            this.#readTable(block, place);
    }
    #readCode(code, place) {
        this.#add(isTree(code) ? 'tree' : 'code', code, place);
    }
    #readTable(table, place) {
        const [header, ...rows] = table.children;
        for (const row of rows)
            this.#add('row', row, place, { text: rowText(row, header) });
    }
    #readParagraph(paragraph, place, leadsIn) {
        this.#block++;
        const sentences = this.#sentencesOf(paragraph);
        const leadIn = readLeadIn(paragraph, sentences.map(({ text }) => text));
        const from = leadsIn && leadIn ? leadIn.from : sentences.length;
        for (const sentence of sentences.slice(0, from))
            this.#add('sentence', paragraph, place, sentence);
        const [first, last] = [sentences[from], sentences.at(-1)];
        if (first && last) {
            const text = sentences
                .slice(from)
                .map((sentence) => sentence.text)
                .join(' ');
            const lines = { startLine: first.startLine, endLine: last.endLine };
            this.#add('sentence', paragraph, place, { text, ...lines, isLabel: true });
            if (leadIn?.phrase)
                this.#problems.checkInvisible(paragraph);
        }
        return leadIn;
    }
    #sentencesOf(paragraph) {
        const sentences = (0,extract_sentences/* sentencesOf */.cj)((0,inline_text/* inlinePieces */.dh)(paragraph.children, this.#problems.addHidden));
        return sentences
            .map(({ text, ...lines }) => ({ ...lines, text: normalizeText(text) }))
            .filter(({ text }) => text !== '');
    }
    // Headings in a quote end with it.
    #readQuote(quote, place, leadIn) {
        const section = this.#page.section;
        this.#readBlocks(quotedBlocks(quote), { ...place, isQuoted: true }, leadIn);
        this.#page.section = section;
    }
    #readList(list, place) {
        const block = ++this.#block;
        for (const item of list.children) {
            if (isStruck(item) || isContentsEntry(item))
                continue;
            if ((0,extract_directives/* isIgnored */.pi)(item))
                this.#page.isApart = true;
            else
                this.#readItem(item, list, { ...place, level: place.level + 1 }, block);
        }
    }
    #readItem(item, list, place, block) {
        const label = labelOf(item);
        const own = label === undefined ? '' : blockText(withoutLists(item));
        const html = new hidden_html/* HiddenHtml */._();
        const options = { isOrdered: list.ordered ?? false, isTask: typeof item.checked === 'boolean', block };
        let self = -1;
        for (const child of item.children) {
            if (child.type === 'html' && html.read(child.value))
                this.#problems.addHidden(child);
            if (child.type === 'html' || html.isOpen)
                continue;
            if (child.type === 'list') {
                const leadIns = own ? [...place.leadIns, withColon(own)] : place.leadIns;
                this.#readList(child, {
                    ...place,
                    leadIns,
                    parent: self >= 0 ? self : place.parent,
                });
            }
            else if (self < 0) {
                const text = blockText([child], this.#problems.addHidden);
                if (!text)
                    continue;
                const startLine = (0,markdown/* linesOf */.D)(item).startLine;
                const endLine = (0,markdown/* linesOf */.D)(child).endLine;
                self = this.#add('item', item, place, {
                    ...options,
                    text,
                    startLine,
                    endLine,
                    isLabel: label !== undefined,
                });
            }
            else
                this.#readMore(child, { ...place, parent: self }, options);
        }
    }
    #readMore(block, place, options) {
        if (block.type === 'code')
            this.#readCode(block, place);
        else {
            const text = blockText([block], this.#problems.addHidden);
            this.#add(text ? 'more' : 'code', block, place, { ...options, text });
        }
    }
    #add(kind, node, place, own = {}) {
        const directive = (0,extract_directives/* directivesIn */.WS)(node).find(({ name }) => name === 'type');
        const memoryType = directive?.name === 'type' ? directive.memoryType : this.#page.memoryType;
        const rest = { text: '', isLabel: false, isOrdered: false, isTask: false, block: this.#block };
        const section = this.#page.section;
        this.units.push({
            kind,
            node,
            ...(0,markdown/* linesOf */.D)(node),
            ...rest,
            ...place,
            section,
            memoryType,
            isApart: this.#page.isApart,
            ...own,
        });
        this.#page.isApart = false;
        return this.units.length - 1;
    }
}

;// CONCATENATED MODULE: ./build/extract/markdown-reader.js
















/** Reads the rules of a Markdown document. */
class MarkdownReader {
    rules = [];
    problems;
    #path;
    #options;
    #root;
    #budget;
    constructor(root, source, options) {
        this.#root = root;
        this.#path = source.path;
        this.problems = new DocumentProblems(source);
        this.#options = options;
        this.#budget = new TextBudget(source.path);
    }
    /** Takes the rules one by one. */
    readRules() {
        const { kind, take, model = trainedModel() } = this.#options;
        const { units } = new UnitReader(this.#root, this.#path, this.problems, { isAsked: take === 'items' });
        const reading = readUnits(units, kind);
        const tags = take === 'items' ? tagByStructure(units) : tagUnits(reading, model);
        const dropped = groupsOf(tags).filter((group) => !this.#readGroup(group, units, tags));
        this.#explain(reading, tags, new Set(dropped.flat()));
    }
    /** Takes the whole document as one rule. */
    takeWhole() {
        const reader = new UnitReader(this.#root, this.#path, this.problems);
        const start = startOfDocument(this.#root, this.#path);
        const shown = reader.shown.filter(({ block, section }) => block !== start.titleHeading && this.#isWanted(section));
        const kept = shown.map(({ block }) => withoutSkipped(block, extract_directives/* isIgnored */.pi));
        for (const { block } of shown)
            this.problems.checkInvisible(block);
        const [first, last] = [shown[0], shown.at(-1)];
        const body = blockText(kept);
        if (!first || !last || !body)
            return;
        const { memoryType = this.#options.memoryType ?? typeOfSection(first.section) } = first;
        const lines = { startLine: (0,markdown/* linesOf */.D)(first.block).startLine, endLine: (0,markdown/* linesOf */.D)(last.block).endLine };
        this.#add({ ...lines, memoryType, at: start, leadIns: [], body, isHeading: false });
    }
    // Tells whether they gave a rule.
    #readGroup(group, units, tags) {
        const parts = group.flatMap((index) => units[index] ?? []);
        const [first] = parts;
        const composed = composeUnits(group, units);
        if (!first || !composed || !this.#isWanted(first.section))
            return false;
        // A phrase that only leads in what follows says nothing without it.
        if (first.isLabel && parts.length === 1)
            return false;
        for (const { node } of parts)
            this.problems.checkInvisible(node);
        this.#add({
            ...composed,
            startLine: first.startLine,
            endLine: parts.reduce((last, { endLine }) => Math.max(last, endLine), first.endLine),
            memoryType: this.#typeOf(first, tags[group[0] ?? 0]),
            at: first.section,
        });
        return true;
    }
    #add({ leadIns, body, isHeading, at, ...rule }) {
        const headings = isHeading ? at.headings.slice(0, -1) : at.headings;
        const section = sectionName({ ...at, headings });
        const { paths = [] } = this.#options;
        this.#budget.take([section, ...paths, ...leadIns, body], rule.startLine);
        const content = composeContent({ prefix: `[${section}] `, paths, leadIns, body });
        const said = normalizeText([...leadIns, body].join(' '));
        this.rules.push({ path: this.#path, ...rule, section, paths, body: said, content });
    }
    #isWanted({ headings }) {
        return this.#options.wantsSection?.(headings.map(({ text }) => text)) !== false;
    }
    // What stands closest wins: the block's own directive, the section's, the document's type, then the evidence.
    #typeOf(unit, tag) {
        const set = unit.memoryType ?? this.#options.memoryType;
        if (set)
            return set;
        // What a directive asks for is no evidence of what it is.
        if (unit.isAsked || tag === undefined || tag === 'none' || tag === 'more')
            return typeOfSection(unit.section);
        return tag;
    }
    #explain(reading, tags, dropped) {
        const { explain, take, model = trainedModel() } = this.#options;
        if (!explain)
            return;
        const reasons = take === 'items'
            ? tags.map(() => ['every item and paragraph of this document is meant'])
            : explainTags(reading, tags, model);
        for (const [index, unit] of reading.units.entries()) {
            if (unit.text === '')
                continue;
            const { startLine, endLine, text } = unit;
            const outcome = dropped.has(index) ? 'left out' : OUTCOMES[tags[index] ?? 'none'];
            const why = dropped.has(index)
                ? ['it says nothing by itself, or its section is not wanted']
                : reasons[index];
            explain({ path: this.#path, startLine, endLine, text, outcome, reasons: why ?? [] });
        }
    }
}
const OUTCOMES = {
    none: 'left out',
    more: 'part of the one before',
    project_rule: 'taken',
    architecture: 'taken',
    project_map: 'taken',
};
function typeOfSection({ headings }) {
    return memoryTypeOfSection(headings.map(({ text }) => text), 'project_rule');
}
// The units of each memory, given by their places.
function groupsOf(tags) {
    const groups = [];
    for (const [index, tag] of tags.entries()) {
        if (tag === 'more')
            groups.at(-1)?.push(index);
        else if (tag !== 'none')
            groups.push([index]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/extract/markdown-rules.js









/** The rules of a Markdown document, in its order, and what is wrong with it. Every text is Markdown of some kind. */
function extractFromMarkdown(source, options) {
    const line = (0,complexity/* tooComplexLine */.V)(source.text);
    if (line !== undefined)
        return { rules: [], problems: [tooComplex(source.path, line)] };
    const root = withHtmlHeadings((0,markdown/* parseMarkdown */.W)(source.text));
    if ((0,ignore_file/* ignoresFile */.I)(root)) {
        return { rules: leaveOut(source, options, 'it says `nectr:ignore-file`'), problems: [] };
    }
    const { frontMatter, problems } = readOwnFrontMatter(root, source, options);
    if (frontMatter.leftOut)
        return { rules: leaveOut(source, options, frontMatter.leftOut), problems };
    const own = { ...options, ...ownOptions(options, frontMatter) };
    const read = options.isRecord ? readRecord(root, source, own, frontMatter) : readAll(root, source, own);
    return { rules: read.rules, problems: [...problems, ...read.problems] };
}
function readAll(root, source, options) {
    const reader = new MarkdownReader(root, source, options);
    if (options.take === 'document')
        reader.takeWhole();
    else
        reader.readRules();
    return { rules: reader.rules, problems: reader.problems.found };
}
// What calls itself a record, but holds no decision, is read as any document on the architecture.
function readRecord(root, source, options, frontMatter) {
    const problems = new DocumentProblems(source);
    const record = readDecisionRecord(root, { path: source.path, options, frontMatter, problems });
    if (record.leftOut)
        return { rules: leaveOut(source, options, record.leftOut), problems: [] };
    if (!record.hasDecision)
        return readAll(root, source, options);
    if (options.take !== 'norms') {
        const read = readAll(root, source, { memoryType: 'architecture', ...options });
        const ofStatus = problems.found.filter(({ code }) => code === 'unknown-status');
        return { rules: read.rules, problems: [...ofStatus, ...read.problems] };
    }
    const { rule } = record;
    if (rule) {
        const { path, startLine, endLine, content: text } = rule;
        options.explain?.({
            path,
            startLine,
            endLine,
            text,
            outcome: 'taken',
            reasons: ['the decision of a record in force'],
        });
    }
    return { rules: rule ? [rule] : [], problems: problems.found };
}
function readOwnFrontMatter(root, { path }, { frontMatter: form }) {
    return form ? readFrontMatter(root, path, form) : { frontMatter: {}, problems: [] };
}
function leaveOut({ path, text }, { explain }, reason) {
    const endLine = text.split(/\r\n?|\n/).length;
    explain?.({
        path,
        startLine: 1,
        endLine,
        text: 'the whole document',
        outcome: 'left out',
        reasons: [reason],
    });
    return [];
}
function tooComplex(path, line) {
    const message = 'Here the text nests too deeply, or one paragraph holds too many lines or marks such as `*` and `[`, to be read. Simplify it, or exclude the file.';
    return { code: 'too-complex', severity: 'error', message, path, line };
}
function ownOptions({ paths = [], memoryType }, frontMatter) {
    const type = frontMatter.memoryType ?? memoryType;
    return {
        paths: withinFolders(paths, tidyGlobs(frontMatter.globs ?? [])),
        ...(type && { memoryType: type }),
    };
}

;// CONCATENATED MODULE: ./build/extract/rules-schema.js



const TYPES = rule/* MEMORY_TYPES */.op.join(', ');
const isLearned = (text) => rule/* LEARNED_TYPES */.Am.includes(text);
const EMPTY = 'This rule is empty: write it, or remove the line.';
const NO_TEXT = 'A rule is a text: put quotes around it.';
const NO_RULE = 'A rule is a text, or a map with `rule`: put quotes around a text that holds a colon and a space.';
const rules_schema_text = schemas/* string */.YjP({ error: ({ input }) => (input === undefined ? NO_RULE : NO_TEXT) })
    .regex(/\S/, { error: EMPTY, abort: true })
    .refine((rule) => normalizeText(rule) !== '', { error: EMPTY });
const glob = schemas/* string */.YjP({ error: 'A glob is a text: put quotes around it.' })
    .regex(/\S/, { error: 'This glob is empty.' });
const memoryType = schemas/* enum */.k5n(rule/* MEMORY_TYPES */.op, {
    error: ({ input }) => {
        if (typeof input !== 'string')
            return `Use one of ${TYPES}.`;
        return isLearned(input)
            ? `\`${input}\` is learned by the service and can't be set. Use one of ${TYPES}.`
            : `There is no memory type \`${input}\`. Use one of ${TYPES}.`;
    },
});
const rules_schema_rule = schemas/* union */.KCZ([
    rules_schema_text,
    schemas/* strictObject */.rej({
        rule: rules_schema_text,
        because: rules_schema_text.optional(),
        memory_type: memoryType.optional(),
        paths: schemas/* array */.YOg(glob, { error: '`paths` is a list of globs.' })
            .min(1, { error: '`paths` is empty: name a glob, or remove it.' })
            .optional(),
    }),
], { error: ({ input }) => (input === null ? EMPTY : NO_TEXT) });
const category = schemas/* lazy */.RZV(() => schemas/* union */.KCZ([schemas/* array */.YOg(rules_schema_rule), schemas/* record */.g1P(schemas/* string */.YjP(), category)], {
    error: 'A category holds a list of rules (`- …`), or categories.',
}));
/** The rules file, `.nectr/rules.yaml`: categories of rules, nested as you like. */
const RULES_FILE = schemas/* record */.g1P(schemas/* string */.YjP().refine((name) => !isLearned(name), {
    error: ({ input }) => `\`${input}\` is learned by the service and can't be set. Types: ${TYPES}.`,
}), category, { error: 'A rules file is a map of categories, each with a list of rules.' })
    .meta({ title: 'Rules of nectr-memory-sync' });

;// CONCATENATED MODULE: ./build/extract/rules-file.js






/**
 * The rules of a rules file, in its order. Where anything in it is wrong there are problems and no rules: half a file
 * would look as if the other half had been withdrawn.
 */
function extractFromRulesFile(text, path) {
    const { file, problems } = (0,yaml/* parseYaml */.h)({ text, path });
    if (!file)
        return { rules: [], problems };
    const read = RULES_FILE.safeParse(file.value ?? {});
    if (!read.success) {
        return { rules: [], problems: (0,yaml/* schemaProblems */.I)(read.error, file, { path, code: 'invalid-rules-file' }) };
    }
    const source = { file, path, budget: new TextBudget(path) };
    const rules = Object.entries(read.data).flatMap(([name, node]) => (0,rule/* isMemoryType */.Ai)(name)
        ? rulesOf(node, { at: [name], categories: [], memoryType: name }, source)
        : rulesOf(node, { at: [name], categories: [name], memoryType: 'project_rule' }, source));
    return { rules, problems: hiddenProblems(file, path) };
}
function rulesOf(node, place, source) {
    if (Array.isArray(node)) {
        return node.map((rule, index) => readRule(rule, { ...place, at: [...place.at, index] }, source));
    }
    return Object.entries(node).flatMap(([name, inner]) => rulesOf(inner, { ...place, at: [...place.at, name], categories: [...place.categories, name] }, source));
}
function readRule(node, { at, categories, memoryType }, { file, path, budget }) {
    const { rule, because, memory_type, paths = [] } = typeof node === 'string' ? { rule: node } : node;
    const section = categories.join(' > ');
    const { startLine, endLine } = file.linesOf(at);
    budget.take([section, ...paths, rule, because ?? ''], startLine);
    const body = because ? `${rule} Because ${because}` : rule;
    return {
        path,
        startLine,
        endLine,
        section,
        memoryType: memory_type ?? memoryType,
        paths,
        body: normalizeText(body),
        content: composeContent({ prefix: section && `${section}: `, paths, body }),
    };
}
// The texts of a rules file are what its readers see, so what they can't see is looked for in all of them.
function hiddenProblems(file, path) {
    return file.texts().flatMap(({ text, line, column }) => {
        const { hidden } = stripInvisible(text);
        if (hidden.length === 0)
            return [];
        const message = `Characters that no reader sees were left out: ${hidden.join(', ')}. Remove them.`;
        return [{ code: 'hidden-text', severity: 'warning', message, path, line, column }];
    });
}

;// CONCATENATED MODULE: ./build/extract/extract.js





/** The rules of a document, in its order. */
function extractRules(document, options = {}) {
    try {
        return document.dialect.format === 'rules-file'
            ? extractFromRulesFile(document.text, document.path)
            : extractFromMarkdown(document, markdownOptions(document, options));
    }
    catch (error) {
        if (error instanceof TooMuchTextError)
            return { rules: [], problems: [error.problem] };
        // One document that breaks a parser must not keep the others from being read; being known to be unread, it also
        // keeps its memories from being retracted.
        const message = `It can't be parsed (${String(error)}). Please report it with the file.`;
        return { rules: [], problems: [{ code: 'unparsable', severity: 'error', message, path: document.path }] };
    }
}
function markdownOptions(document, { explain, model }) {
    const { dialect, source } = document;
    return {
        kind: dialect.kind,
        take: source?.take ?? dialect.take ?? 'norms',
        paths: (0,scopes/* scopesOf */.ZK)(document),
        ...(dialect.format === 'decision-record' && { isRecord: true }),
        ...(dialect.frontMatter && { frontMatter: dialect.frontMatter }),
        ...(source?.memoryType && { memoryType: source.memoryType }),
        ...(source && { wantsSection: sectionFilter(source.sections) }),
        ...(explain && { explain }),
        ...(model && { model }),
    };
}
function sectionFilter({ only, except }) {
    const wanted = only.map(compileHeadingGlob);
    const unwanted = except.map(compileHeadingGlob);
    return (headings) => (wanted.length === 0 || headings.some((heading) => wanted.some((test) => test(heading)))) &&
        !headings.some((heading) => unwanted.some((test) => test(heading)));
}
// A slash is part of a heading's words ("CI/CD"), not a border that `*` stops at.
function compileHeadingGlob(glob) {
    const test = (0,patterns/* compileGlob */.S)(glob.replaceAll('/', ' '), { ignoreCase: true });
    return (heading) => test(heading.replaceAll('/', ' '));
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
