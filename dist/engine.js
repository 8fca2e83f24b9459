import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
const __nccwpck_node_require__ = __WEBPACK_EXTERNAL_createRequire(import.meta.url);
/******/ var __webpack_modules__ = ({

/***/ 2415:
/***/ ((module) => {



var has = Object.prototype.hasOwnProperty
  , prefix = '~';

/**
 * Constructor to create a storage for our `EE` objects.
 * An `Events` instance is a plain object whose properties are event names.
 *
 * @constructor
 * @private
 */
function Events() {}

//
// We try to not inherit from `Object.prototype`. In some engines creating an
// instance in this way is faster than calling `Object.create(null)` directly.
// If `Object.create(null)` is not supported we prefix the event names with a
// character to make sure that the built-in object properties are not
// overridden or used as an attack vector.
//
if (Object.create) {
  Events.prototype = Object.create(null);

  //
  // This hack is needed because the `__proto__` property is still inherited in
  // some old browsers like Android 4, iPhone 5.1, Opera 11 and Safari 5.
  //
  if (!new Events().__proto__) prefix = false;
}

/**
 * Representation of a single event listener.
 *
 * @param {Function} fn The listener function.
 * @param {*} context The context to invoke the listener with.
 * @param {Boolean} [once=false] Specify if the listener is a one-time listener.
 * @constructor
 * @private
 */
function EE(fn, context, once) {
  this.fn = fn;
  this.context = context;
  this.once = once || false;
}

/**
 * Add a listener for a given event.
 *
 * @param {EventEmitter} emitter Reference to the `EventEmitter` instance.
 * @param {(String|Symbol)} event The event name.
 * @param {Function} fn The listener function.
 * @param {*} context The context to invoke the listener with.
 * @param {Boolean} once Specify if the listener is a one-time listener.
 * @returns {EventEmitter}
 * @private
 */
function addListener(emitter, event, fn, context, once) {
  if (typeof fn !== 'function') {
    throw new TypeError('The listener must be a function');
  }

  var listener = new EE(fn, context || emitter, once)
    , evt = prefix ? prefix + event : event;

  if (!emitter._events[evt]) emitter._events[evt] = listener, emitter._eventsCount++;
  else if (!emitter._events[evt].fn) emitter._events[evt].push(listener);
  else emitter._events[evt] = [emitter._events[evt], listener];

  return emitter;
}

/**
 * Clear event by name.
 *
 * @param {EventEmitter} emitter Reference to the `EventEmitter` instance.
 * @param {(String|Symbol)} evt The Event name.
 * @private
 */
function clearEvent(emitter, evt) {
  if (--emitter._eventsCount === 0) emitter._events = new Events();
  else delete emitter._events[evt];
}

/**
 * Minimal `EventEmitter` interface that is molded against the Node.js
 * `EventEmitter` interface.
 *
 * @constructor
 * @public
 */
function EventEmitter() {
  this._events = new Events();
  this._eventsCount = 0;
}

/**
 * Return an array listing the events for which the emitter has registered
 * listeners.
 *
 * @returns {Array}
 * @public
 */
EventEmitter.prototype.eventNames = function eventNames() {
  var names = []
    , events
    , name;

  if (this._eventsCount === 0) return names;

  for (name in (events = this._events)) {
    if (has.call(events, name)) names.push(prefix ? name.slice(1) : name);
  }

  if (Object.getOwnPropertySymbols) {
    return names.concat(Object.getOwnPropertySymbols(events));
  }

  return names;
};

/**
 * Return the listeners registered for a given event.
 *
 * @param {(String|Symbol)} event The event name.
 * @returns {Array} The registered listeners.
 * @public
 */
EventEmitter.prototype.listeners = function listeners(event) {
  var evt = prefix ? prefix + event : event
    , handlers = this._events[evt];

  if (!handlers) return [];
  if (handlers.fn) return [handlers.fn];

  for (var i = 0, l = handlers.length, ee = new Array(l); i < l; i++) {
    ee[i] = handlers[i].fn;
  }

  return ee;
};

/**
 * Return the number of listeners listening to a given event.
 *
 * @param {(String|Symbol)} event The event name.
 * @returns {Number} The number of listeners.
 * @public
 */
EventEmitter.prototype.listenerCount = function listenerCount(event) {
  var evt = prefix ? prefix + event : event
    , listeners = this._events[evt];

  if (!listeners) return 0;
  if (listeners.fn) return 1;
  return listeners.length;
};

/**
 * Calls each of the listeners registered for a given event.
 *
 * @param {(String|Symbol)} event The event name.
 * @returns {Boolean} `true` if the event had listeners, else `false`.
 * @public
 */
EventEmitter.prototype.emit = function emit(event, a1, a2, a3, a4, a5) {
  var evt = prefix ? prefix + event : event;

  if (!this._events[evt]) return false;

  var listeners = this._events[evt]
    , len = arguments.length
    , args
    , i;

  if (listeners.fn) {
    if (listeners.once) this.removeListener(event, listeners.fn, undefined, true);

    switch (len) {
      case 1: return listeners.fn.call(listeners.context), true;
      case 2: return listeners.fn.call(listeners.context, a1), true;
      case 3: return listeners.fn.call(listeners.context, a1, a2), true;
      case 4: return listeners.fn.call(listeners.context, a1, a2, a3), true;
      case 5: return listeners.fn.call(listeners.context, a1, a2, a3, a4), true;
      case 6: return listeners.fn.call(listeners.context, a1, a2, a3, a4, a5), true;
    }

    for (i = 1, args = new Array(len -1); i < len; i++) {
      args[i - 1] = arguments[i];
    }

    listeners.fn.apply(listeners.context, args);
  } else {
    var length = listeners.length
      , j;

    for (i = 0; i < length; i++) {
      if (listeners[i].once) this.removeListener(event, listeners[i].fn, undefined, true);

      switch (len) {
        case 1: listeners[i].fn.call(listeners[i].context); break;
        case 2: listeners[i].fn.call(listeners[i].context, a1); break;
        case 3: listeners[i].fn.call(listeners[i].context, a1, a2); break;
        case 4: listeners[i].fn.call(listeners[i].context, a1, a2, a3); break;
        default:
          if (!args) for (j = 1, args = new Array(len -1); j < len; j++) {
            args[j - 1] = arguments[j];
          }

          listeners[i].fn.apply(listeners[i].context, args);
      }
    }
  }

  return true;
};

/**
 * Add a listener for a given event.
 *
 * @param {(String|Symbol)} event The event name.
 * @param {Function} fn The listener function.
 * @param {*} [context=this] The context to invoke the listener with.
 * @returns {EventEmitter} `this`.
 * @public
 */
EventEmitter.prototype.on = function on(event, fn, context) {
  return addListener(this, event, fn, context, false);
};

/**
 * Add a one-time listener for a given event.
 *
 * @param {(String|Symbol)} event The event name.
 * @param {Function} fn The listener function.
 * @param {*} [context=this] The context to invoke the listener with.
 * @returns {EventEmitter} `this`.
 * @public
 */
EventEmitter.prototype.once = function once(event, fn, context) {
  return addListener(this, event, fn, context, true);
};

/**
 * Remove the listeners of a given event.
 *
 * @param {(String|Symbol)} event The event name.
 * @param {Function} fn Only remove the listeners that match this function.
 * @param {*} context Only remove the listeners that have this context.
 * @param {Boolean} once Only remove one-time listeners.
 * @returns {EventEmitter} `this`.
 * @public
 */
EventEmitter.prototype.removeListener = function removeListener(event, fn, context, once) {
  var evt = prefix ? prefix + event : event;

  if (!this._events[evt]) return this;
  if (!fn) {
    clearEvent(this, evt);
    return this;
  }

  var listeners = this._events[evt];

  if (listeners.fn) {
    if (
      listeners.fn === fn &&
      (!once || listeners.once) &&
      (!context || listeners.context === context)
    ) {
      clearEvent(this, evt);
    }
  } else {
    for (var i = 0, events = [], length = listeners.length; i < length; i++) {
      if (
        listeners[i].fn !== fn ||
        (once && !listeners[i].once) ||
        (context && listeners[i].context !== context)
      ) {
        events.push(listeners[i]);
      }
    }

    //
    // Reset the array, or remove it completely if we have no more listeners.
    //
    if (events.length) this._events[evt] = events.length === 1 ? events[0] : events;
    else clearEvent(this, evt);
  }

  return this;
};

/**
 * Remove all listeners, or those of the specified event.
 *
 * @param {(String|Symbol)} [event] The event name.
 * @returns {EventEmitter} `this`.
 * @public
 */
EventEmitter.prototype.removeAllListeners = function removeAllListeners(event) {
  var evt;

  if (event) {
    evt = prefix ? prefix + event : event;
    if (this._events[evt]) clearEvent(this, evt);
  } else {
    this._events = new Events();
    this._eventsCount = 0;
  }

  return this;
};

//
// Alias methods names because people roll like that.
//
EventEmitter.prototype.off = EventEmitter.prototype.removeListener;
EventEmitter.prototype.addListener = EventEmitter.prototype.on;

//
// Expose the prefix.
//
EventEmitter.prefixed = prefix;

//
// Allow `EventEmitter` to be imported as module namespace.
//
EventEmitter.EventEmitter = EventEmitter;

//
// Expose the module.
//
if (true) {
  module.exports = EventEmitter;
}


/***/ }),

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("https");

/***/ }),

/***/ 4040:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("net");

/***/ }),

/***/ 6970:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:stream/consumers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("tty");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("util");

/***/ }),

/***/ 5562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allEnded)
/* harmony export */ });
/**
 * Gives what pieces of work give, like `Promise.all`, and throws what the first of them threw, once all have ended: what
 * goes on behind the back of a run would outlive it.
 */
async function allEnded(work) {
    await Promise.allSettled(work);
    return await Promise.all(work);
}


/***/ }),

/***/ 5416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ withPorts)
});

// EXTERNAL MODULE: ./build/documents/read.js
var read = __nccwpck_require__(3217);
// EXTERNAL MODULE: ./build/documents/tracked.js
var documents_tracked = __nccwpck_require__(6811);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/identity.js


/**
 * This process as other runs see it. On Linux they can tell whether it still runs, where they share its kernel and its
 * process numbers; the name of the machine stays out of it.
 */
async function identifyProcess() {
    const machine = await nameMachine();
    const started = await startOf(process.pid);
    const id = (0,external_node_crypto_.randomBytes)(6).toString('hex');
    if (machine === undefined || started === undefined)
        return { id, hasEnded: async () => false };
    return {
        id,
        process: `${machine}:${process.pid}:${started}`,
        async hasEnded(other) {
            const [, where, pid, since] = /^([0-9a-f]+):([1-9]\d*):(\d+)$/.exec(other) ?? [];
            return where === machine && !(await isRunning(Number(pid), since));
        },
    };
}
async function nameMachine() {
    const boot = await orNothing((0,promises_.readFile)('/proc/sys/kernel/random/boot_id', 'utf8'));
    // The same number means another process in another namespace, as in a container.
    const namespace = await orNothing((0,promises_.readlink)('/proc/self/ns/pid'));
    if (boot === undefined || namespace === undefined)
        return undefined;
    return (0,external_node_crypto_.createHash)('sha256').update(`${boot} ${namespace}`).digest('hex').slice(0, 16);
}
async function isRunning(pid, since) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        // Another user's process may not be asked, and is there all the same.
        return error.code !== 'ESRCH';
    }
    // Numbers are given out again, and one that has ended keeps its own until it is waited for.
    const started = await startOf(pid);
    return started === undefined || started === since;
}
// Field 22 of proc_pid_stat(5), in clock ticks since the machine started; the name before it may hold anything.
async function startOf(pid) {
    const stat = await orNothing((0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8'));
    const [state, ...fields] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
    return state === 'Z' || state === 'X' ? 'ended' : fields[18];
}
async function orNothing(text) {
    return text.catch(() => undefined);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __nccwpck_require__(2857);
// EXTERNAL MODULE: ./build/json.js
var json = __nccwpck_require__(9368);
// EXTERNAL MODULE: ./build/retry.js + 2 modules
var retry = __nccwpck_require__(3833);
// EXTERNAL MODULE: ./build/memory/api.js
var api = __nccwpck_require__(5618);
;// CONCATENATED MODULE: ./build/memory/client.js




/** The service lists no more than this. */
const LONGEST_LIST = 100;
const STORED = schemas/* object */.Ikc({ id: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* null */.chJ()]) });
const LIST = schemas/* object */.Ikc({ memories: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const LISTED = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().min(1),
    memory: schemas/* string */.YjP(),
    metadata: schemas/* object */.Ikc({ memory_type: schemas/* string */.YjP() }),
});
const REFUSED = schemas/* object */.Ikc({
    detail: schemas/* union */.KCZ([
        schemas/* string */.YjP(),
        schemas/* array */.YOg(schemas/* object */.Ikc({ loc: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).optional(), msg: schemas/* string */.YjP() })),
    ]),
});
const KINDS = {
    401: 'unauthorized',
    403: 'forbidden',
    404: 'wrong-address',
    405: 'wrong-address',
    408: 'ambiguous',
    429: 'throttled',
};
const LONGEST_QUOTE = 300;
/** Speaks the memory API over a transport. `token` is only used to keep it out of quoted answers. */
function memoryApi(transport, { token, now }) {
    const fail = (answer) => failureOf(answer, { token, nowMs: now() });
    return {
        async post({ repo, memoryType, text }) {
            const body = { repo, content: text, memory_type: memoryType };
            const answer = await transport.send('POST', '/api/v1/memory', body);
            const stored = STORED.safeParse(answer.status === 200 ? (0,json/* parseJsonOrNothing */.I)(answer.text) : undefined);
            if (!stored.success)
                throw fail(answer);
            return { id: stored.data.id ?? undefined };
        },
        async list(repo, memoryType) {
            const query = new URLSearchParams({ repo, ...(memoryType && { memory_type: memoryType }) });
            const answer = await transport.send('GET', `/api/v1/memory?${query}`);
            const list = LIST.safeParse(answer.status === 200 ? (0,json/* parseJsonOrNothing */.I)(answer.text) : undefined);
            if (!list.success)
                throw fail(answer);
            const memories = list.data.memories.flatMap((item) => {
                const { data } = LISTED.safeParse(item);
                return data ? [{ id: data.id, text: data.memory, memoryType: data.metadata.memory_type }] : [];
            });
            return { memories, extent: extentOf(list.data.memories.length, memories.length) };
        },
        async remove(repo, id) {
            const query = new URLSearchParams({ repo });
            const answer = await transport.send('DELETE', `/api/v1/memory/${encodeURIComponent(id)}?${query}`);
            if (answer.status === 200 && (0,json/* parseJsonOrNothing */.I)(answer.text) !== undefined)
                return 'deleted';
            if (answer.status === 404 && isMissing(answer.text))
                return 'missing';
            throw fail(answer);
        },
    };
}
// A list with entries that can't be read may hold what is looked for.
function extentOf(listed, readable) {
    if (listed === 0)
        return 'none';
    return listed < LONGEST_LIST && readable === listed ? 'all' : 'first';
}
function failureOf(answer, { token, nowMs }) {
    const { status, headers, text } = answer;
    const words = quote(text, token);
    const said = words === undefined
        ? `Status ${status} with an answer that is not the service's`
        : `Status ${status}: ${words}`;
    if (status >= 300 && status < 400) {
        return new api/* ApiFailure */.F('redirected', `Status ${status}, a redirect to ${originOf(headers['location'])}`);
    }
    const retryAfterMs = (0,retry/* parseRetryAfter */.mu)(headers['retry-after']?.toString(), nowMs);
    if (status === 503 && /not configured/i.test(words ?? '')) {
        return new api/* ApiFailure */.F('not-configured', said, { retryAfterMs });
    }
    if (KINDS[status])
        return new api/* ApiFailure */.F(KINDS[status], said, { retryAfterMs });
    return new api/* ApiFailure */.F(status >= 400 && status < 500 ? 'rejected' : 'ambiguous', said, { retryAfterMs });
}
// An address without a memory API answers 404 as well, and then nothing is to be given up.
function isMissing(text) {
    const { data } = REFUSED.safeParse((0,json/* parseJsonOrNothing */.I)(text));
    return data !== undefined && data.detail !== 'Not Found';
}
// The service's own words in one line. A server may echo what it was sent, so the token is taken out.
function quote(text, token) {
    const { data } = REFUSED.safeParse((0,json/* parseJsonOrNothing */.I)(text));
    if (!data)
        return undefined;
    const words = typeof data.detail === 'string'
        ? data.detail
        : data.detail.map(({ loc, msg }) => (loc ? `${loc.slice(1).join('.')}: ${msg}` : msg)).join('; ');
    return (token ? words.replaceAll(token, '***') : words).replace(/\s+/g, ' ').slice(0, LONGEST_QUOTE);
}
function originOf(location) {
    const text = location?.toString() ?? '';
    if (URL.canParse(text))
        return new URL(text).origin;
    return text ? 'another path' : 'nowhere';
}

;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
;// CONCATENATED MODULE: ./build/memory/transport.js


const TIMEOUT_MS = 15_000;
const CONNECT_TIMEOUT_MS = 10_000;
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;
// Where a request fails with one of these, nothing of it can have reached the service.
const NEVER_SENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|UND_ERR_PRX_TLS|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*|ERR_TLS_.*|ERR_SSL_.*|EPROTO)$/;
/**
 * Opens kept-alive connections to the memory API, through the proxy that `https_proxy` and `no_proxy` name for it.
 * The token goes as a header and as the cookie that the service reads as well.
 */
function openTransport({ apiUrl, token, connections, timeoutMs = TIMEOUT_MS, signal, }) {
    let opened;
    const headers = {
        authorization: `Bearer ${token}`,
        cookie: `access_token=${token}`,
        accept: 'application/json',
        'user-agent': 'nectr-memory-sync',
    };
    return {
        async send(method, path, body) {
            // One limit over all of it: a proxy may never open the way, and an answer may never end.
            const deadline = AbortSignal.timeout(timeoutMs);
            const end = signal ? AbortSignal.any([signal, deadline]) : deadline;
            const exchange = async () => {
                opened ??= transport_open(apiUrl, connections);
                const { request, dispatcher } = await opened;
                const response = await request(`${apiUrl}${path}`, {
                    method,
                    dispatcher,
                    headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
                    body: body === undefined ? null : JSON.stringify(body),
                    signal: end,
                });
                return { status: response.statusCode, headers: response.headers, text: await response.body.text() };
            };
            try {
                end.throwIfAborted();
                // A request that waits for its connection does not listen to its signal.
                return await Promise.race([exchange(), aborted(end)]);
            }
            catch (cause) {
                throw explain(cause, { signal, deadline });
            }
        },
        close: async () => (await opened)?.dispatcher.destroy(),
    };
}
// Most runs have nothing to ask, and the client takes longer to load than all else that is loaded.
async function transport_open(apiUrl, connections) {
    const { Agent, ProxyAgent, request } = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4371, 19));
    const limits = { maxResponseSize: MAX_ANSWER_BYTES, connections };
    const connect = { timeout: CONNECT_TIMEOUT_MS };
    const proxy = getProxyUrl(new URL(apiUrl));
    const dispatcher = proxy
        ? new ProxyAgent({ ...limits, uri: proxy.href, requestTls: connect })
        : new Agent({ ...limits, connect });
    return { request, dispatcher };
}
function aborted(signal) {
    return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
}
function explain(cause, { signal, deadline }) {
    if (signal?.aborted)
        return new api/* ApiFailure */.F('aborted', 'A request was broken off.', { cause });
    if (deadline.aborted)
        return new api/* ApiFailure */.F('ambiguous', 'No answer in time', { cause });
    const { code = '', message = '' } = cause;
    if (/^Proxy response/.test(message))
        return new api/* ApiFailure */.F('unreachable', `The proxy refused: ${message}`, { cause });
    if (NEVER_SENT.test(code))
        return new api/* ApiFailure */.F('unreachable', `No connection (${code})`, { cause });
    return new api/* ApiFailure */.F('ambiguous', `The connection broke (${code || message})`, { cause });
}

// EXTERNAL MODULE: ./build/ports.js
var ports = __nccwpck_require__(4788);
;// CONCATENATED MODULE: ./build/connect.js






// A runner kills after 10 s, and what is known by then is still to be written. An answer that comes meanwhile is worth it.
const GRACE_MS = 1_500;
/** Connects to everything outside for the time of some work, which SIGINT and SIGTERM tell to end soon and in order. */
async function withPorts({ inputs, directory, log, ledgerFile, tracked }, work) {
    const cancelled = new AbortController();
    const broken = new AbortController();
    let grace;
    const cancel = () => {
        cancelled.abort();
        grace ??= setTimeout(() => broken.abort(), GRACE_MS);
    };
    const { apiUrl, nectrToken: token, concurrency: connections } = inputs;
    const transport = openTransport({ apiUrl, token, connections, signal: broken.signal });
    // Whoever sends a signal again, as some do for each process of a group, must not cut the writing short.
    process.on('SIGINT', cancel).on('SIGTERM', cancel);
    try {
        return await work({
            checkout: {
                listTracked: async () => tracked ?? (0,documents_tracked/* listTracked */.z)(directory),
                read: (path) => (0,read/* readDocument */.u)(directory, path),
            },
            memory: memoryApi(transport, { token, now: ports/* systemClock */.m.now }),
            ledgerFile,
            log,
            clock: ports/* systemClock */.m,
            identity: await identifyProcess(),
            signal: cancelled.signal,
        });
    }
    finally {
        clearTimeout(grace);
        await transport.close();
        process.off('SIGINT', cancel).off('SIGTERM', cancel);
    }
}


/***/ }),

/***/ 7461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ listChangedSince),
/* harmony export */   _: () => (/* binding */ listChangedByMerge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8777);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9447);



// Both names of a file that was renamed have changed. Paths are those of the directory, as those of tracked files are.
const NAMES = ['--name-only', '-z', '--no-renames', '--relative'];
/**
 * The paths that differ between the commit where HEAD left `base` and the working tree, sorted: what was committed since,
 * what was not committed yet, and new files that git does not ignore.
 *
 * @throws {ActionError} `no-checkout`, or `invalid-input` where `base` is no commit or has nothing in common with HEAD.
 */
async function listChangedSince(directory, base) {
    const commit = await (0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .commitAt */ .du)(directory, base);
    if (commit === undefined) {
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .g)(directory, ['rev-parse', '--git-dir']).catch((cause) => {
            throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .noCheckout */ .K)(directory, cause);
        });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `There is no commit \`${base}\` here.`, 'Name a branch, tag or commit that is in this repository, such as origin/main; `git fetch` may bring it.');
    }
    const start = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .g)(directory, ['merge-base', commit, 'HEAD']).catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `HEAD and \`${base}\` have no commit in common here.`, 'Name the commit from which this branch was made. A shallow clone lacks it: `git fetch --unshallow`.', cause);
    });
    // What a submodule has not committed is no change of this repository, and git would have to run in each to tell.
    const diff = ['diff', ...NAMES, '--ignore-submodules=dirty', start.trim(), '--'];
    const others = ['ls-files', '--others', '--exclude-standard', '-z'];
    const listings = [await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .g)(directory, diff), await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .g)(directory, others)];
    return [...new Set(listings.flatMap(splitPaths))].sort();
}
/**
 * The paths that the checked-out commit changes in its first parent, where it is the merge of `head` as GitHub makes it for
 * a pull request. Nothing where something else is checked out, its parents were not fetched, or git can't tell.
 */
async function listChangedByMerge(directory, head) {
    const [base, merged] = [await (0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .commitAt */ .du)(directory, 'HEAD^1'), await (0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .commitAt */ .du)(directory, 'HEAD^2')];
    if (base === undefined || merged !== head)
        return undefined;
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .g)(directory, ['diff-tree', '-r', ...NAMES, base, 'HEAD', '--']).then((listing) => splitPaths(listing).sort(), () => undefined);
}
function splitPaths(listing) {
    return listing.split('\0').filter((path) => path !== '');
}


/***/ }),

/***/ 4707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ collectDocuments),
  y: () => (/* binding */ readAll)
});

// EXTERNAL MODULE: ./build/documents/copies.js
var copies = __nccwpck_require__(216);
// EXTERNAL MODULE: ./build/documents/default-set.js
var default_set = __nccwpck_require__(5325);
// EXTERNAL MODULE: ./build/documents/dialects.js + 1 modules
var dialects = __nccwpck_require__(7843);
// EXTERNAL MODULE: ./build/documents/patterns.js
var documents_patterns = __nccwpck_require__(2254);
;// CONCATENATED MODULE: ./build/documents/find.js




const REGULAR_FILES = new Set(['100644', '100755']);
/** Whether a tracked file is neither a symlink nor a submodule. */
function isRegular({ mode }) {
    return REGULAR_FILES.has(mode);
}
/** Whether a file holds one person's own notes, which are never a team's rules, tracked or not. */
function isPersonal(path) {
    return /(?:^|\/)CLAUDE\.local\.md$/i.test(path);
}
/**
 * Picks the documents out of the tracked files, in the order of their paths; files with one text are one document. A
 * pattern that matches nothing is a problem.
 */
function findDocuments(tracked, selection) {
    const { documents, problems } = selectDocuments(tracked, selection);
    const shared = documents.filter(({ path }) => !isPersonal(path));
    return { documents: (0,copies/* mergeCopies */.IC)(shared, copies/* keyOfFile */.no), problems };
}
function selectDocuments(tracked, { files, sources, exclude }) {
    const excluded = exclude.map((glob) => (0,documents_patterns/* compileGlob */.S)(glob));
    const pick = (isWanted) => tracked
        .filter((file) => isRegular(file) && isWanted(file.path) && !excluded.some((test) => test(file.path)))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    if (files.length > 0) {
        const patterns = (0,documents_patterns.compilePatterns)(files);
        const candidates = pick(() => true);
        const documents = candidates
            .filter(({ path }) => patterns.matches(path))
            .map(({ path, blob }) => ({ path, blob, dialect: (0,dialects/* dialectOf */.E3)(path) }));
        const unused = patterns.withoutMatch(candidates.map(({ path }) => path));
        return { documents, problems: unused.map((glob) => unmatched(glob, 'the input `files`')) };
    }
    if (sources.length > 0)
        return fromSources(pick(() => true), sources);
    const documents = pick(default_set/* isInDefaultSet */.R).flatMap(({ path, blob }) => {
        const dialect = (0,dialects/* defaultDialect */.kP)(path);
        return dialect ? [{ path, blob, dialect }] : [];
    });
    return { documents, problems: [] };
}
function fromSources(candidates, sources) {
    const compiled = sources.map((source) => ({ source, patterns: (0,documents_patterns.compilePatterns)(source.files) }));
    const documents = candidates.flatMap(({ path, blob }) => {
        const source = compiled.find(({ patterns }) => patterns.matches(path))?.source;
        return source ? [{ path, blob, dialect: (0,dialects/* dialectOf */.E3)(path), source }] : [];
    });
    const paths = candidates.map(({ path }) => path);
    const problems = compiled
        .flatMap(({ patterns }) => patterns.withoutMatch(paths))
        .map((glob) => unmatched(glob, '`sources`'));
    return { documents, problems };
}
function unmatched(glob, where) {
    const message = `The pattern \`${glob}\` of ${where} matches no tracked file. Correct it, or remove it.`;
    return { code: 'unmatched-pattern', severity: 'warning', message };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/documents/import-targets.js


// What nobody writes of a person, a package, a decorator or an alias such as `@/components`.
const PLAINLY_A_PATH = /^(?:\.{1,2}\/|~\/)|\.(?:md|mdc|mdx|markdown|txt)$/i;
const READABLE = /\.(?:md|mdc|mdx|markdown|txt)$|^[^.]+$/i;
/** Finds for what a mark in the file at a path stands, among the tracked files by their paths. */
function resolveImport({ target, line }, path, tracked) {
    const locate = (name) => external_node_path_.posix.join(external_node_path_.posix.dirname(path), name);
    const bare = withoutPunctuation(target);
    const joined = [target, bare].map(locate).find((name) => tracked.has(name)) ?? locate(bare);
    const file = tracked.get(joined);
    if (isPersonal(joined))
        return undefined;
    const problem = (why) => ({
        problem: {
            code: 'missing-import',
            severity: 'warning',
            message: `\`@${bare.slice(0, 200)}\` imports a file ${why}`,
            path,
            line,
        },
    });
    if (/^(?:~|\/)/.test(bare) || joined.startsWith('../')) {
        const why = "from outside the repository, where it can't be read. Move the file here, or remove the import.";
        return PLAINLY_A_PATH.test(bare) ? problem(why) : undefined;
    }
    if (!file) {
        if (!PLAINLY_A_PATH.test(bare))
            return undefined;
        return problem('that is not tracked. Correct the path, add the file, or remove the import.');
    }
    if (!isRegular(file))
        return problem('that is a symlink or a submodule. Name the file itself.');
    return READABLE.test(external_node_path_.posix.basename(file.path)) ? { file } : undefined;
}
function withoutPunctuation(target) {
    const name = target.split('#', 1)[0] ?? '';
    let end = name.length;
    while (end > 0 && ',.;:!?)]}"\'’”'.includes(name.charAt(end - 1)))
        end--;
    return name.slice(0, end);
}

// EXTERNAL MODULE: ./build/documents/scopes.js
var documents_scopes = __nccwpck_require__(2016);
;// CONCATENATED MODULE: ./build/documents/imports.js




/** How deep Claude Code follows imports. */
const MAX_HOPS = 4;
/**
 * The documents that others import with `@path`, at most four hops deep: each a document of its own, which speaks of
 * what its importers speak of. A file that plainly should be there and is not is a problem.
 */
async function readImports(documents, ports) {
    const reader = new ImportReader(documents, ports);
    for (const document of documents) {
        const { path, dialect, source, copies = [] } = document;
        // A copy says the same, but its paths lead elsewhere.
        for (const root of [{ path, dialect }, ...copies].filter((one) => one.dialect.imports)) {
            const importer = { path: root.path, document };
            await reader.follow(importer, { scopes: (0,documents_scopes/* scopesOf */.ZK)({ path: root.path, dialect: root.dialect }), source });
        }
    }
    return reader.imports;
}
class ImportReader {
    #ports;
    #files;
    #known = new Map();
    #own;
    #read = new Map();
    #failed = new Set();
    #targets = new Map();
    #problems = [];
    #hasOpenTargets = false;
    constructor(documents, ports) {
        this.#ports = ports;
        this.#files = new Map(ports.tracked.map((file) => [file.path, file]));
        this.#own = new Set(documents.map(({ path }) => path));
        for (const document of documents) {
            const { path, copies = [] } = document;
            for (const one of [path, ...copies.map((copy) => copy.path)])
                this.#known.set(one, { path: one, document });
        }
    }
    get imports() {
        const documents = [...this.#read.values()].map(({ document, scopes }) => 
        // A dialect whose files speak of their own folder does so wherever they are imported.
        document.dialect.scope ? document : { ...document, scopes: (0,documents_scopes/* joinScopes */.yc)(scopes) });
        return { documents, problems: this.#problems, hasOpenTargets: this.#hasOpenTargets };
    }
    /** Reads what a document imports, hop by hop, so that what is near is never taken for far. */
    async follow(root, heritage) {
        const seen = new Set([root.path]);
        let level = [root];
        for (let hop = 1; hop <= MAX_HOPS && level.length > 0; hop++) {
            const found = await Promise.all(level.map((importer) => this.#targetsOf(importer)));
            const targets = found.flat().filter(({ path }) => !seen.has(path) && seen.add(path));
            await this.#readNew(targets, heritage.source);
            for (const { path } of targets)
                this.#read.get(path)?.scopes.push(heritage.scopes);
            level = targets.flatMap(({ path }) => this.#known.get(path) ?? []);
        }
    }
    async #targetsOf({ path, document }) {
        const before = this.#targets.get(path);
        if (before)
            return before;
        const marks = await this.#ports.findMarks(document);
        const targets = marks.flatMap((mark) => resolveImport(mark, path, this.#files) ?? []);
        const isRead = this.#own.has(path) || this.#read.has(path);
        if (isRead)
            this.#problems.push(...targets.flatMap((target) => ('problem' in target ? [target.problem] : [])));
        const files = targets.flatMap((target) => ('file' in target ? [target.file] : []));
        const wanted = files.filter((file) => !this.#ports.isExcluded(file.path));
        const taken = new Set(wanted.map((file) => file.path));
        // A mark may have another name in it, for which a file would be taken first.
        this.#hasOpenTargets ||= !marks.every(({ target }) => taken.has(external_node_path_.posix.join(external_node_path_.posix.dirname(path), target)));
        this.#targets.set(path, wanted);
        return wanted;
    }
    async #readNew(targets, source) {
        const found = targets
            .filter(({ path }) => !this.#known.has(path) && !this.#failed.has(path))
            .map(({ path, blob }) => ({ path, blob, dialect: dialectOfImport(path), ...(source && { source }) }));
        const { documents, problems } = await this.#ports.read(found);
        this.#problems.push(...problems);
        for (const { path } of found)
            this.#failed.add(path);
        for (const document of documents) {
            this.#failed.delete(document.path);
            this.#known.set(document.path, { path: document.path, document });
            this.#read.set(document.path, { document, scopes: [] });
        }
    }
}
// Where no tool claims it, it is read as what imports it: rules for a machine. A README is written for people.
function dialectOfImport(path) {
    const claimed = (0,dialects/* defaultDialect */.kP)(path);
    if (claimed)
        return claimed;
    const { kind } = (0,dialects/* dialectOf */.E3)(path);
    const isForPeople = kind !== 'other' || /(?:^|\/)readme[^/]*$/i.test(path);
    return { name: 'Claude', files: [], format: 'markdown', kind: isForPeople ? kind : 'agents' };
}

// EXTERNAL MODULE: ./build/documents/seen.js
var seen = __nccwpck_require__(62);
;// CONCATENATED MODULE: ./build/documents/collect.js





// Enough to keep a disk busy, and far from the number of files that a process may hold open.
const READ_AT_ONCE = 32;
/** The documents of a checkout, in one listing of its files, with the texts of those whose content is not known. */
async function collectDocuments({ files, config }, checkout, known = new Map()) {
    const tracked = await checkout.listTracked();
    const { settings, problems: wrong } = await readSettings(config, tracked, checkout);
    // What a broken settings file would have excluded is not known, so nothing is read.
    if (!settings)
        return { documents: [], problems: wrong, tracked, marks: new Map(), hasOpenTargets: false };
    const found = findDocuments(tracked, { files, ...settings });
    const see = (documents) => seeAll(documents, checkout, known);
    const read = await see(found.documents);
    const isExcluded = excludedBy(files, settings);
    const marks = new Map();
    const unread = new Map();
    const imported = await readImports(read.documents, {
        ...{ tracked, isExcluded, read: see },
        async findMarks(document) {
            const found = await (0,seen/* findMarks */.Co)(document, checkout);
            if ('problem' in found) {
                unread.set(document.path, found.problem);
                return [];
            }
            marks.set(document.path, found.marks);
            return found.marks;
        },
    });
    const all = [...read.documents, ...imported.documents].sort((a, b) => (a.path < b.path ? -1 : 1));
    const documents = (0,copies/* mergeCopies */.IC)(all, copies/* keyOfContent */.s6);
    const problems = [...found.problems, ...read.problems, ...imported.problems, ...unread.values()];
    return { documents, problems, tracked, settings, marks, hasOpenTargets: imported.hasOpenTargets };
}
function excludedBy(files, { exclude }) {
    const inFiles = files.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const tests = [...exclude, ...inFiles].map((glob) => (0,documents_patterns/* compileGlob */.S)(glob));
    return (path) => tests.some((test) => test(path));
}
async function readSettings(config, tracked, checkout) {
    if (!tracked.some(({ path }) => path === config))
        return { settings: { sources: [], exclude: [] }, problems: [] };
    const read = await checkout.read(config);
    if ('problem' in read)
        return { problems: [read.problem] };
    const { readSettingsFile } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(186)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3186));
    return readSettingsFile(read.text, config);
}
// The text of a document of which enough is known is left for whoever needs it.
async function seeAll(found, checkout, known) {
    const contentOf = ({ path, blob }) => {
        const content = known.get(path);
        return blob !== '' && content?.blob === blob ? content : undefined;
    };
    const { documents: read, problems } = await readAll(found.filter((one) => !contentOf(one)), checkout);
    const texts = new Map(read.map((document) => [document.path, document]));
    const documents = found.flatMap((one) => {
        const content = contentOf(one);
        const document = content ? { ...one, known: content } : texts.get(one.path);
        return document ? [document] : [];
    });
    return { documents, problems };
}
/** Documents with their texts, and what is wrong with those whose text can't be had. */
async function readAll(found, checkout) {
    const documents = [];
    const problems = [];
    for (let start = 0; start < found.length; start += READ_AT_ONCE) {
        const batch = found.slice(start, start + READ_AT_ONCE);
        const texts = await Promise.all(batch.map(({ path }) => checkout.read(path)));
        batch.forEach((document, index) => {
            const read = texts[index];
            if (read && 'text' in read)
                documents.push({ ...document, text: read.text });
            else if (read)
                problems.push(read.problem);
        });
    }
    return { documents, problems };
}


/***/ }),

/***/ 216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ mergeCopies),
/* harmony export */   no: () => (/* binding */ keyOfFile),
/* harmony export */   s6: () => (/* binding */ keyOfContent)
/* harmony export */ });
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2016);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62);


/**
 * Documents with the same text as one, in their order: the first that speaks of the whole repository, else the first,
 * which then speaks of the folders of all. What differs in how it is to be read has another key; a document without a
 * key is like no other.
 */
function mergeCopies(documents, keyOf) {
    const groups = new Map();
    const alone = [];
    for (const document of documents) {
        const key = keyOf(document);
        const ofSource = groups.get(document.source) ?? new Map();
        const group = key === undefined ? undefined : ofSource.get(key);
        if (group)
            group.push(document);
        else if (key === undefined)
            alone.push([document]);
        else
            groups.set(document.source, ofSource.set(key, [document]));
    }
    const all = [...alone, ...[...groups.values()].flatMap((ofSource) => [...ofSource.values()])];
    const merged = new Map(all.flatMap(mergeGroup));
    return documents.flatMap((document) => merged.get(document) ?? []);
}
// The one document of a group that is read, and as what: it stands for all.
function mergeGroup(group) {
    const read = group.find((one) => (0,_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopesOf */ .ZK)(one).length === 0) ?? group[0];
    if (!read)
        return [];
    if (group.length === 1)
        return [[read, read]];
    const others = group.filter((one) => one !== read);
    const copies = [...(read.copies ?? []), ...others.flatMap((other) => [other, ...(other.copies ?? [])])];
    return [[read, { ...read, scopes: (0,_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .joinScopes */ .yc)(group.map(_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopesOf */ .ZK)), copies }]];
}
/** What makes two files of git the same source. */
function keyOfFile({ blob, dialect }) {
    return blob === '' ? undefined : [dialect.format, dialect.frontMatter ?? '', blob].join(' ');
}
/** The same once they are read. Front matter means what its tool says it means, and so does its absence. */
function keyOfContent(document) {
    const { blob, dialect, text = '' } = document;
    const isToolsOwn = (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .opensWithDashes */ .Ao)(document) || dialect.frontMatter === 'cursor';
    return [dialect.format, isToolsOwn ? (dialect.frontMatter ?? '') : '', blob || text].join(' ');
}


/***/ }),

/***/ 5325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isInDefaultSet)
/* harmony export */ });
/* harmony import */ var _dialect_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1610);

// What `**/` may stand for: no `.` or `..`, and no line breaks.
const FOLDERS = '(?:(?!\\.{1,2}/)[^/\\n\\r\\u2028\\u2029]*/)*';
const MEANINGS = {
    '**/': FOLDERS,
    '*': '(?=.)[^/]*',
    '{': '(?:',
    '}': ')',
    ',': '|',
    '.': '\\.',
};
const SOURCES = _dialect_table_js__WEBPACK_IMPORTED_MODULE_0__/* .DIALECTS */ .O.flatMap(({ files, ignoreCase = false }) => files.map((glob) => sourceOf(glob, ignoreCase)));
// In every tracked path these are looked for. What holds for any folder is found fastest from its end.
const IN_ANY_FOLDER = new RegExp(`(?:^|/)(?:${SOURCES.flatMap(belowAnyFolder).join('|')})$`);
const AT_ONE_PLACE = new RegExp(`^(?:${SOURCES.filter((source) => !isInAnyFolder(source)).join('|')})$`);
const PLAIN_FOLDERS = new RegExp(`^${FOLDERS}[^/]*$`);
/**
 * Whether the default set has something to say of a path: that it is read, or that it is an exception. The globs of the set
 * need little of what globs can be, so that this takes no library, whose loading would take longer than all else of a run
 * without changes.
 */
function isInDefaultSet(path) {
    return AT_ONE_PLACE.test(path) || (IN_ANY_FOLDER.test(path) && PLAIN_FOLDERS.test(path));
}
function isInAnyFolder(source) {
    return source.startsWith(FOLDERS);
}
function belowAnyFolder(source) {
    return isInAnyFolder(source) ? [source.slice(FOLDERS.length)] : [];
}
function sourceOf(glob, ignoreCase) {
    return glob.replace(/\*\*\/|[*{},.]|[a-z]/gi, (part) => {
        const meaning = MEANINGS[part];
        if (meaning)
            return meaning;
        return ignoreCase ? `[${part.toLowerCase()}${part.toUpperCase()}]` : part;
    });
}


/***/ }),

/***/ 1610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DIALECTS)
/* harmony export */ });
const HOMES = '{,.github/,docs/}';
const STYLE_NAMES = 'STYLE,STYLEGUIDE,STYLE_GUIDE,CODING_STANDARDS,CONVENTIONS,best_practices,REVIEW';
const RECORD_FOLDERS = '{docs,doc}/{adr,adrs,decisions,architecture-decisions,architecture/decisions}';
const MARKDOWN = { format: 'markdown' };
const AGENTS = { ...MARKDOWN, kind: 'agents' };
const CURSOR = { ...AGENTS, frontMatter: 'cursor', scope: 'folder' };
const COPILOT = { ...AGENTS, frontMatter: 'copilot' };
/** The files that are read where neither `files` nor the settings name others. The first that matches names a file's dialect. */
const DIALECTS = [
    { name: 'Nectr rules', files: ['.nectr/rules.{yaml,yml}'], format: 'rules-file', kind: 'notes' },
    {
        name: 'Nectr notes',
        files: ['.nectr/**/*.md'],
        ...MARKDOWN,
        kind: 'notes',
        take: 'items',
        frontMatter: 'nectr',
    },
    {
        name: 'contributing',
        files: [`${HOMES}CONTRIBUTING.md`],
        ...MARKDOWN,
        kind: 'contributing',
        ignoreCase: true,
    },
    {
        name: 'style',
        files: [`${HOMES}{${STYLE_NAMES}}.md`, '.gemini/styleguide.md'],
        ...MARKDOWN,
        kind: 'style',
    },
    {
        name: 'decision record',
        files: [`${RECORD_FOLDERS}/**/*.md`, 'adr/*.md'],
        except: ['**/{readme,index,_index}.md', '**/*template*.md', '**/*template*/**'],
        format: 'decision-record',
        kind: 'architecture',
        frontMatter: 'record',
    },
    {
        name: 'architecture',
        files: ['{,docs/}ARCHITECTURE.md', 'docs/architecture/**/*.md'],
        ...MARKDOWN,
        kind: 'architecture',
    },
    { name: 'AGENTS.md', files: ['**/AGENTS.md'], ...AGENTS, scope: 'folder' },
    { name: 'Claude', files: ['**/CLAUDE.md'], ...AGENTS, scope: 'folder', imports: true },
    {
        name: 'Claude rules',
        files: ['.claude/rules/**/*.md'],
        ...AGENTS,
        frontMatter: 'claude',
        scope: 'folder',
        imports: true,
    },
    { name: 'Gemini', files: ['**/GEMINI.md'], ...AGENTS, scope: 'folder', imports: true },
    { name: 'Cursor rules', files: ['.cursor/rules/**/*.mdc'], ...CURSOR },
    { name: 'Cursor', files: ['.cursorrules'], ...AGENTS },
    { name: 'Cursor Bugbot', files: ['**/.cursor/BUGBOT.md'], ...AGENTS, scope: 'folder' },
    { name: 'Copilot', files: ['.github/copilot-instructions.md'], ...AGENTS },
    { name: 'Copilot instructions', files: ['.github/instructions/**/*.instructions.md'], ...COPILOT },
    { name: 'Windsurf', files: ['.windsurfrules'], ...AGENTS },
    { name: 'Windsurf rules', files: ['.{windsurf,devin}/rules/*.md'], ...AGENTS, frontMatter: 'windsurf' },
    {
        name: 'Cline',
        files: ['.clinerules', '.clinerules/**/*.md'],
        // What stands there is run when it is asked for, and says nothing of code.
        except: ['.clinerules/{workflows,hooks,skills}/**'],
        ...AGENTS,
        frontMatter: 'cline',
    },
    { name: 'Roo', files: ['.roo/rules/*.md'], ...AGENTS },
    { name: 'Junie', files: ['.junie/guidelines.md'], ...AGENTS },
    { name: 'Kiro', files: ['.kiro/steering/*.md'], ...AGENTS, frontMatter: 'kiro' },
    { name: 'Amazon Q', files: ['.amazonq/rules/**/*.md'], ...AGENTS },
    { name: 'Trae', files: ['.trae/rules/*.md'], ...AGENTS, frontMatter: 'trae' },
    { name: 'Augment', files: ['.augment/rules/*.md'], ...AGENTS, frontMatter: 'augment' },
];


/***/ }),

/***/ 7843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  kP: () => (/* binding */ defaultDialect),
  E3: () => (/* binding */ dialectOf)
});

// UNUSED EXPORTS: DIALECTS

// EXTERNAL MODULE: ./build/documents/default-set.js
var default_set = __nccwpck_require__(5325);
// EXTERNAL MODULE: ./build/documents/dialect-table.js
var dialect_table = __nccwpck_require__(1610);
// EXTERNAL MODULE: ./build/documents/patterns.js
var patterns = __nccwpck_require__(2254);
;// CONCATENATED MODULE: ./build/documents/dialect-tests.js

/** Compiles the globs of dialects. */
function compileDialects(dialects, { ignoreCase = false } = {}) {
    return dialects.map((dialect) => {
        const options = { ignoreCase: ignoreCase || (dialect.ignoreCase ?? false) };
        const isFile = compileWhenAsked(dialect.files, options);
        const isException = compileWhenAsked(dialect.except ?? [], { ignoreCase: true });
        const test = (path) => {
            if (!isFile(path))
                return undefined;
            return isException(path) ? 'exception' : 'file';
        };
        return { dialect, test };
    });
}
/** The first dialect that knows a path; nothing where it knows it as an exception. */
function findDialect(path, tests) {
    for (const { dialect, test } of tests) {
        const answer = test(path);
        if (answer)
            return answer === 'file' ? dialect : undefined;
    }
    return undefined;
}
// Most runs ask few paths, and to compile the globs of all dialects takes longer than to start Node.
function compileWhenAsked(globs, options) {
    let tests;
    return (path) => {
        tests ??= globs.map((glob) => (0,patterns/* compileGlob */.S)(glob, options));
        return tests.some((matches) => matches(path));
    };
}

;// CONCATENATED MODULE: ./build/documents/dialects.js




const EXCEPT = dialect_table/* DIALECTS */.O.find(({ format }) => format === 'decision-record')?.except ?? [];
const STYLE = [
    '{,*[-_.]}style{,[-_.]guide,guide,[-_.]guidelines}.md',
    '{,*[-_.]}{standard,convention,guideline}{,s}.md',
    '{,*[-_.]}best[-_.]practices.md',
    '{,*[-_.]}{review,reviewing,code-review}.md',
];
const CURSOR = { name: 'Cursor rules', format: 'markdown', kind: 'agents', frontMatter: 'cursor' };
// Names that say enough where a person has pointed at the file, and too little to read it unasked.
const KNOWN_BY_NAME = [
    { ...CURSOR, files: ['.cursor/**/*.mdc'], scope: 'folder' },
    { ...CURSOR, files: ['*.mdc'] },
    {
        name: 'Copilot instructions',
        files: ['*.instructions.md'],
        format: 'markdown',
        kind: 'agents',
        frontMatter: 'copilot',
    },
    {
        name: 'decision record',
        files: ['{adr,adrs,decisions,architecture[-_]decisions}/**/*.md', 'adr[-_ ]*[0-9]*.md'],
        except: EXCEPT,
        format: 'decision-record',
        kind: 'architecture',
        frontMatter: 'record',
    },
    {
        name: 'contributing',
        files: ['{,*[-_.]}{contributing,contribute,contribution}{,[-_.]*}.md'],
        format: 'markdown',
        kind: 'contributing',
    },
    { name: 'style', files: STYLE, format: 'markdown', kind: 'style' },
    {
        name: 'architecture',
        files: ['{,*[-_.]}architecture{,[-_.]*}.md', 'architecture/**/*.md'],
        format: 'markdown',
        kind: 'architecture',
    },
];
const ANY_RULES_FILE = {
    name: 'rules file',
    files: ['**/*.{yaml,yml}'],
    format: 'rules-file',
    kind: 'notes',
};
const ANY_MARKDOWN = { name: 'Markdown', files: ['**'], format: 'markdown', kind: 'other' };
const DEFAULT = compileDialects(dialect_table/* DIALECTS */.O);
const LAYERS = [
    DEFAULT,
    compileDialects(dialect_table/* DIALECTS */.O, { ignoreCase: true }),
    compileDialects(KNOWN_BY_NAME, { ignoreCase: true }),
];
/** The dialect of the default set to which a path belongs, or nothing. */
function defaultDialect(path) {
    return (0,default_set/* isInDefaultSet */.R)(path) ? findDialect(path, DEFAULT) : undefined;
}
/**
 * The dialect of a file that was named by hand: as in the default set, else in any folder and letter case, else by what
 * its name says, else by its ending.
 */
function dialectOf(path) {
    const parts = path.split('/');
    for (const tests of LAYERS) {
        for (let from = 0; from < parts.length; from++) {
            const dialect = findDialect(parts.slice(from).join('/'), tests);
            if (dialect)
                return dialect;
        }
    }
    return /\.ya?ml$/i.test(path) ? ANY_RULES_FILE : ANY_MARKDOWN;
}


/***/ }),

/***/ 8777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ noCheckout),
/* harmony export */   g: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9473);


const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
// A container job may own the checkout under another user, and a repository's own settings may name programs to run.
const SETTINGS = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'];
/**
 * Asks git about a checkout and gives what it prints.
 *
 * @throws {Error} where git is missing or leaves with another status than 0, which is its `code`.
 */
function askGit(directory, args) {
    const options = { cwd: directory, maxBuffer: MAX_OUTPUT_BYTES, encoding: 'utf8' };
    // `node:util`, which would make a promise of it, takes a fortieth of the start of Node to load.
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...SETTINGS, ...args], options, (error, stdout, stderr) => {
            if (error)
                reject(Object.assign(error, { stderr }));
            else
                resolve(stdout);
        });
    });
}
/** What it means that git can't be asked about a directory: there is no checkout, or no git. */
function noCheckout(directory, cause) {
    const why = String(cause.stderr || cause)
        .trim()
        .split('\n')[0];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('no-checkout', `The tracked files of ${directory} can't be listed: ${why}`, 'Put `actions/checkout` before this step, and see that `git` is installed on the runner.', cause);
}


/***/ }),

/***/ 5532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ TOO_OPEN),
/* harmony export */   d: () => (/* binding */ isTooOpen)
/* harmony export */ });
// A glob becomes a regular expression, whose time grows with the length of a path to this power.
const MOST_OPEN_ENDS = 4;
/** Whether a glob leaves so much open that it could take for ever to hold it against a path. */
function isTooOpen(glob) {
    const parts = glob.trim().replace(/^!/, '').split('/');
    const folders = parts.filter((part) => part === '**').length;
    const inNames = parts.map((part) => (part === '**' ? 0 : (part.match(/\*+/g)?.length ?? 0)));
    return folders + Math.max(...inNames) > MOST_OPEN_ENDS;
}
/** What to do about such a glob. */
const TOO_OPEN = `This glob has too many \`*\`: use at most ${MOST_OPEN_ENDS}, those of one name and all \`**\` together.`;


/***/ }),

/***/ 4802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ folderOfGlob),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   UR: () => (/* binding */ startOfGlob),
/* harmony export */   tc: () => (/* binding */ fromRoot)
/* harmony export */ });
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


/***/ }),

/***/ 9447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   du: () => (/* binding */ commitAt)
/* harmony export */ });
/* unused harmony export headFromFiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8777);



/** The commit that is checked out; nothing where there is none. */
async function headCommit(directory) {
    const head = headFromFiles(directory);
    return head ? head.commit : commitAt(directory, 'HEAD');
}
/** The commit that a name stands for; nothing where there is none. */
async function commitAt(directory, name) {
    const found = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .g)(directory, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
    return found.then((commit) => commit.trim(), () => undefined);
}
/**
 * The commit that is checked out as far as the files of a repository tell it, since to start git takes longer than all else
 * that a run without changes does: none before a first commit. Nothing where they don't tell.
 */
function headFromFiles(directory) {
    const file = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git', path);
    try {
        const head = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file('HEAD'), 'utf8').trim();
        if (COMMIT.test(head))
            return { commit: head };
        const [, ref] = /^ref: (refs\/heads\/(?!\.)[\w./-]+)$/.exec(head) ?? [];
        if (!ref || ref.includes('..'))
            return undefined;
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file(ref)))
            return PACKED.some((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file(path))) ? undefined : {};
        const commit = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file(ref), 'utf8').trim();
        return COMMIT.test(commit) ? { commit } : undefined;
    }
    catch {
        return undefined;
    }
}
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
// Where refs may be that have no file of their own.
const PACKED = ['packed-refs', 'reftable', 'commondir'];


/***/ }),

/***/ 2254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compileGlob),
/* harmony export */   compilePatterns: () => (/* binding */ compilePatterns)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4006);
/* harmony import */ var _glob_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5532);
/* harmony import */ var _glob_start_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4802);



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
    if ((0,_glob_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .isTooOpen */ .d)(glob))
        return () => false;
    const start = ignoreCase ? '' : (0,_glob_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startOfGlob */ .UR)(glob);
    let matches;
    return (path) => {
        if (start !== '' && !(0,_glob_start_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(path, start))
            return false;
        matches ??= compileWhole(glob, ignoreCase);
        return matches(path);
    };
}
// The library throws for others.
const MOST_CHARACTERS = 65_536;
function compileWhole(glob, ignoreCase) {
    const text = (0,_glob_start_js__WEBPACK_IMPORTED_MODULE_1__/* .fromRoot */ .tc)(glob.trim()).replace(/(?<!\\)[()]/g, '\\$&');
    if (text === '' || text.length > MOST_CHARACTERS)
        return () => false;
    // A `!` that no list of patterns has read excludes nothing: left to picomatch, it would match all other paths.
    const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_2__(text, {
        dot: true,
        noextglob: true,
        nocase: ignoreCase,
        nonegate: true,
    });
    // Of its second argument picomatch makes an object of its answer, and `some` and `filter` would pass one.
    return (path) => isMatch(path);
}


/***/ }),

/***/ 3217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* unused harmony export MAX_DOCUMENT_BYTES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);



/** The largest document that is read. */
const MAX_DOCUMENT_BYTES = 1024 * 1024;
/**
 * Reads a document as UTF-8, without a byte order mark. What can't be read is a problem: a file that is missing, is no
 * regular file, is reached through a symlink, is too large, or is not UTF-8.
 */
async function readDocument(directory, path) {
    try {
        return { text: await readText(directory, path) };
    }
    catch (error) {
        const [code, message] = explain(error);
        return { problem: { code, severity: 'error', message, path } };
    }
}
class Refusal extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
async function readText(directory, path) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(directory);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path))) !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)) {
        throw new Refusal('symlink', 'It is reached through a symlink, which is never followed.');
    }
    // Without O_NONBLOCK a named pipe in the place of a tracked file would never open.
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), flags);
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw new Refusal('not-a-file', 'It is no regular file.');
        const { size } = stats;
        if (size > MAX_DOCUMENT_BYTES) {
            throw new Refusal('too-large', `It has ${size} bytes; at most ${MAX_DOCUMENT_BYTES} are read. Split it, or exclude it.`);
        }
        return new TextDecoder('utf-8', { fatal: true }).decode(await file.readFile());
    }
    finally {
        await file.close();
    }
}
function explain(error) {
    if (error instanceof Refusal)
        return [error.code, error.message];
    const code = error.code;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return ['not-utf8', 'It is not UTF-8. Save it as UTF-8.'];
    if (code === 'ENOENT') {
        return [
            'missing',
            'There is no such file here. A sparse checkout leaves tracked files out: check it out.',
        ];
    }
    return ['unreadable', `It can't be read (${code ?? String(error)}).`];
}


/***/ }),

/***/ 1975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ coversAny),
/* harmony export */   Md: () => (/* binding */ compileScopeGlob),
/* harmony export */   o4: () => (/* binding */ compileScope)
/* harmony export */ });
/* harmony import */ var _glob_start_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4802);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2254);


/** Whether a scope covers a path: one of its globs does, or it has only exclusions; and none of these does. */
function compileScope(globs) {
    const wanted = globs.filter((glob) => !glob.startsWith('!')).map(compileScopeGlob);
    const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => compileReadings(glob.slice(1)));
    return (path) => (wanted.length === 0 || wanted.some((covers) => covers(path))) && !excluded.some((covers) => covers(path));
}
/** The same of one glob, which says more in a scope than in a list of patterns. */
function compileScopeGlob(glob) {
    const covers = compileReadings(glob);
    let folder;
    return (path) => {
        if (covers(path))
            return true;
        folder ??= namedFolder(glob);
        return folder.startsWith(`${path}/`);
    };
}
/** Whether a glob of a scope covers any of these paths. */
function coversAny(glob, paths) {
    if (paths.someWithin(placeOf(glob), () => true))
        return true;
    const folder = namedFolder(glob);
    for (let end = folder.indexOf('/'); end > 0; end = folder.indexOf('/', end + 1)) {
        if (paths.has(folder.slice(0, end)))
            return true;
    }
    return paths.someWithin((0,_glob_start_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfGlob */ .UR)(glob), compileReadings(glob));
}
// Some tools look for a glob without a slash in every folder, and a web framework's folders may be named `[id]` or `(shop)`.
// A folder names its files well enough, whatever its name would mean as a glob.
function compileReadings(glob) {
    const place = placeOf(glob);
    let tests;
    return (path) => {
        if ((0,_glob_start_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(path, place))
            return true;
        tests ??= readingsOf(glob).map((form) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .S)(form));
        return tests.some((test) => test(path));
    };
}
function readingsOf(glob) {
    const literal = glob.replace(/[[\]()]/g, '\\$&');
    return [...new Set([glob, literal, ...(glob.includes('/') ? [] : [`**/${glob}`])])];
}
// What a submodule or a symlink leads to is not listed: what lies on the way to a folder counts as much.
function namedFolder(glob) {
    return `${(0,_glob_start_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOfGlob */ .GT)(placeOf(glob))}/`;
}
function placeOf(glob) {
    return `${(0,_glob_start_js__WEBPACK_IMPORTED_MODULE_0__/* .fromRoot */ .tc)(glob).replace(/\/+(?:\*\*)?$/, '')}/`;
}


/***/ }),

/***/ 2016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   yc: () => (/* binding */ joinScopes)
/* harmony export */ });
/* unused harmony export folderScope */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

const TOOL_FOLDER = /(?:^|\/)\.(?:claude|cursor)(?:\/.*)?$/;
/** The most folders that a rule names. Beyond, the folder that holds them all says the same in fewer words. */
const MAX_FOLDERS = 8;
/** The glob of the folder about which a nested file speaks; nothing for one that speaks of the whole repository. */
function folderScope(path) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path).replace(TOOL_FOLDER, '');
    // A file outside the repository, which only a terminal can name, speaks of no part of it.
    return folder === '.' || folder === '' || folder.startsWith('..') ? undefined : `${folder}/**`;
}
/** The globs of the folders of which a document speaks; empty for the whole repository. */
function scopesOf({ path, dialect, scopes }) {
    const folder = dialect.scope === 'folder' ? folderScope(path) : undefined;
    return scopes ?? (folder ? [folder] : []);
}
/** The scopes of one text that speaks of several places. */
function joinScopes(scopes) {
    if (scopes.some((globs) => globs.length === 0))
        return [];
    const folders = [...new Set(scopes.flat())];
    const outermost = folders.filter((glob) => !folders.some((other) => other !== glob && holds(other, glob)));
    return outermost.length > MAX_FOLDERS ? commonFolder(outermost) : outermost.sort();
}
function holds(outer, inner) {
    return inner.startsWith(outer.slice(0, -'**'.length));
}
function commonFolder(folders) {
    const [first = [], ...rest] = folders.map((glob) => glob.split('/').slice(0, -1));
    const differs = first.findIndex((part, at) => rest.some((parts) => parts[at] !== part));
    const common = differs < 0 ? first : first.slice(0, differs);
    return common.length > 0 ? [`${common.join('/')}/**`] : [];
}


/***/ }),

/***/ 62:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ opensWithDashes),
/* harmony export */   Co: () => (/* binding */ findMarks),
/* harmony export */   I3: () => (/* binding */ hasText)
/* harmony export */ });
/** Whether the text of a document was read. */
function hasText(document) {
    return document.text !== undefined;
}
/** Whether a document begins as front matter does. */
function opensWithDashes(document) {
    return hasText(document) ? document.text.startsWith('---') : document.known.opensWithDashes;
}
/** The marks in a document that may stand for other files. It is read where they are not known, which may be a problem. */
async function findMarks(document, checkout) {
    if (!hasText(document) && document.known.marks)
        return { marks: document.known.marks };
    const read = hasText(document) ? document : await checkout.read(document.path);
    if ('problem' in read)
        return read;
    if (!read.text.includes('@'))
        return { marks: [] };
    const { findImports } = await Promise.all(/* import() */[__nccwpck_require__.e(482), __nccwpck_require__.e(995)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9995));
    return { marks: findImports(read.text) };
}


/***/ }),

/***/ 6811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ listTracked)
/* harmony export */ });
/* unused harmony export parseListing */
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8777);

// One call lists every file, and those again that differ in the working tree.
const LIST = ['ls-files', '--stage', '--modified', '-t', '-z'];
/**
 * Lists the tracked files of a checkout in one call of git.
 *
 * @throws {ActionError} `no-checkout` where the directory is no git checkout or git is missing.
 */
async function listTracked(directory) {
    const listing = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .g)(directory, LIST).catch((cause) => {
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .noCheckout */ .K)(directory, cause);
    });
    return parseListing(listing);
}
/**
 * Reads the answer of `git ls-files --stage --modified -t -z`: records such as `H 100644 6486f4e… 0\tREADME.md`. A path in
 * a merge conflict is listed once.
 */
function parseListing(output) {
    const files = new Map();
    for (let start = 0; start < output.length;) {
        const found = output.indexOf('\0', start);
        const end = found < 0 ? output.length : found;
        const tab = output.indexOf('\t', start);
        if (tab > start && tab < end) {
            const [tag, mode = '', blob = ''] = output.slice(start, tab).split(' ');
            const path = output.slice(tab + 1, end);
            if (tag === MODIFIED || tag === UNMERGED)
                files.set(path, { mode: files.get(path)?.mode ?? mode, blob: '', path });
            else if (!files.has(path))
                files.set(path, { mode, blob, path });
        }
        start = end + 1;
    }
    return [...files.values()];
}
const MODIFIED = 'C';
const UNMERGED = 'M';


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ FAILURE_REASONS),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   od: () => (/* binding */ LedgerConflictError),
/* harmony export */   sl: () => (/* binding */ endsRun)
/* harmony export */ });
/** Why a step failed: the values of the output `failure-reason`, each with what it means to a user. */
const FAILURE_REASONS = {
    'invalid-input': 'An input is missing or wrong; the message names every one that is.',
    'invalid-event': "The file in which the runner describes the event can't be read.",
    'no-checkout': 'There is no git checkout in the workspace.',
    'invalid-document': "A document or the settings file can't be read; annotations name file, line and column.",
    lint: 'A rule holds a credential; or there are warnings about documents, and `strict` is set.',
    'token-expired': 'The time of `nectr-token` is over.',
    'token-invalid': 'The memory API refused `nectr-token`.',
    'repo-not-connected': 'The memory API refused the repository.',
    'rules-rejected': 'The memory API refused a rule; an annotation at its line quotes the answer.',
    'memory-unavailable': "The memory API can't be reached, can't store, or asks for too much patience.",
    'redirect-refused': 'The memory API answered with a redirect. The token goes to the configured origin only.',
    'too-many-retractions': 'The plan retracts more than `max-retractions`. Nothing was changed.',
    'drift-unknown': 'The memory API shows nothing at all, though the ledger holds memories. Nothing was posted or retracted.',
    'ledger-conflict': 'Other runs wrote the ledger at the same time, again and again.',
    'ledger-forbidden': 'The job may not read or write the ledger.',
    'ledger-invalid': "The ledger can't be read, or a newer version of the action wrote it. It is left as it is.",
    'ledger-unavailable': 'GitHub, or git in a terminal, failed on the ledger.',
    'comment-forbidden': 'The job may not read the pull request, or not comment on it.',
    'comment-unavailable': 'GitHub failed on the pull request, or refused the text of the comment.',
    cancelled: 'The run was cancelled; the next one goes on where it ended.',
    internal: 'A defect of the action.',
};
/**
 * A failure that a person can act on: what happened in one line, and what to do about it.
 * Neither text ever holds a token, a header or a request body.
 */
class ActionError extends Error {
    name = 'ActionError';
    reason;
    remedy;
    constructor(reason, message, remedy, cause) {
        super(message, { cause });
        this.reason = reason;
        this.remedy = remedy;
    }
}
/** Whether a failure would meet every other repository as well: the token is the same for all. */
function endsRun({ reason }) {
    return reason === 'token-expired' || reason === 'token-invalid' || reason === 'cancelled';
}
/** Someone else moved the ledger since it was read: read it again and plan again. */
class LedgerConflictError extends ActionError {
    name = 'LedgerConflictError';
    constructor(where, cause) {
        super('ledger-conflict', `The ledger ${where} was written by another run at the same time.`, 'Run the workflow again; to avoid it, give the job a `concurrency` group.', cause);
    }
    /** The same as a failure of the run, where planning anew is no way out. */
    asFinal() {
        return new ActionError(this.reason, this.message, this.remedy, this.cause);
    }
}


/***/ }),

/***/ 5763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ VERBS)
/* harmony export */ });
/** Verbs with which instructions of this field begin, in their base form. */
const VERBS = new Set(`abstain accept access account achieve acknowledge acquire activate adapt add address adhere adjust adopt advise aim alias align
  allow analyze analyse annotate announce answer anticipate append apply approve arrange ask assert assess assign assume attach
  audit authenticate author avoid await back balance base batch be begin benchmark bind block book bound brace branch break bring
  build bump bundle cache calculate call cancel capitalize capitalise capture care cast catch centralize change check cherry-pick
  choose cite clarify clean clear clone close code collapse collect colocate co-locate combine come comment commit communicate
  compare compile complete compose compress compute condense confirm configure conform connect consider consolidate constrain
  construct consult consume contain contact continue contribute control convert coordinate copy correct cover craft create credit
  cut deal debug decide declare decouple default defer define delegate delete deliver denote depend deploy deprecate describe
  design destructure detect determine develop diagnose differentiate direct disable discard disclose discourage discuss dispatch
  display dispose distinguish divide do document download draft drive drop duplicate edit elaborate eliminate embed embrace
  emit employ emulate enable encapsulate enclose encode encourage encrypt end enforce ensure enter escape establish evaluate
  examine exclude execute exercise exit expand expect explain explore export expose express extend extract factor fail fall
  favor favour feature fetch file fill filter find finish fix flag flatten focus fold follow force forget format forward free
  freeze gate gather generate get give go grant group guarantee guard handle hand hard-code hardcode harden have hide highlight
  hoist hold honor honour host identify ignore illustrate implement import improve include increase increment indent indicate
  inform inherit initialize initialise inject inline input insert inspect install instrument integrate intend interpolate
  introduce invoke isolate iterate join judge justify keep know label lazy-load lead learn leave let leverage lift limit link
  lint list listen load locate lock log look lower maintain make manage map mark mask match measure memoize mention merge
  migrate mimic mind minimize minimise mirror mix mock model modify modularize monitor mount move mutate name namespace narrow
  navigate need nest normalize normalise note notice notify observe obtain offer omit only open operate opt optimize optimise
  order organize organise outline output override own pack package pad parse parameterize partition pass paste patch pause pay
  perform permit persist pick pin place plan point populate port position post postpone practice practise precede pre-allocate
  prefer prefix prepare present preserve prevent print prioritize prioritise probe proceed process produce profile prohibit
  propagate propose protect prove provide prune publish pull purge push put qualify query question quote raise rate reach read
  rebase rebuild recommend record recreate redact reduce refactor refer reference refine refrain regenerate register reject rely
  release remain remember remove rename render reorder repeat rephrase replace reply report represent request require rerun
  reserve reset resolve respect respond restart restore restrict retain rethrow retry return reuse revert review revise
  rewrite roll rotate round run sanitize sanitise satisfy save scan scope seal search secure seed select send separate serialize
  serve set share ship shorten should show sign signal simplify sketch skip solve sort spawn specify spell split squash stage
  standardize stand start state stay stick stop store stream strive structure stub style submit subscribe substitute suffix
  suggest supply support suppress surround switch synchronize sync tag tailor take talk target teach tell terminate test think
  throttle throw tidy tie time title toggle touch track transform translate treat trigger trim trust try tune turn type
  underscore understand undo unify update upgrade upload use utilize utilise validate value vary vendor verify version view
  visit wait walk want warn watch weigh work wrap write yield zero`.split(/\s+/));


/***/ }),

/***/ 4748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ HiddenHtml)
/* harmony export */ });
const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*(?:"|$)|'[^']*(?:'|$))*)(?:>|$)/gi;
const QUOTED = /"[^"]*"|'[^']*'/g;
const HIDDEN_ATTRIBUTE = /[\s/"]hidden(?=[\s=/]|$)/i;
const STYLE = /[\s/"']style\s*=\s*("[^"]*"|'[^']*'|[^\s]*)/gi;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const STRUCK = new Set(['del', 's', 'strike']);
// Elements that never hold anything, so that hiding one hides nothing else.
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Follows the tags of HTML, piece by piece, and knows whether what comes next is hidden or struck out. */
class HiddenHtml {
    #tag = '';
    #depth = 0;
    /** Whether the text after the pieces that were read so far is left out. */
    get isOpen() {
        return this.#depth > 0;
    }
    /** Reads one more piece. Tells whether it begins to hide something; words that are struck out are seen, not hidden. */
    read(html) {
        let hides = false;
        for (const [, slash, name = '', attributes = ''] of html.matchAll(TAG)) {
            const tag = name.toLowerCase();
            if (this.isOpen) {
                if (tag === this.#tag)
                    this.#depth += slash ? -1 : 1;
            }
            else if (tag && !slash && !VOID.has(tag)) {
                const isHidden = hidesItsContent(attributes);
                if (isHidden || STRUCK.has(tag)) {
                    this.#tag = tag;
                    this.#depth = 1;
                }
                hides ||= isHidden;
            }
        }
        return hides;
    }
}
function hidesItsContent(attributes) {
    return (HIDDEN_ATTRIBUTE.test(attributes.replace(QUOTED, '""')) ||
        [...attributes.matchAll(STYLE)].some(([, value = '']) => HIDDEN_STYLE.test(value)));
}


/***/ }),

/***/ 6545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   dh: () => (/* binding */ inlinePieces),
/* harmony export */   ln: () => (/* binding */ inlineText)
/* harmony export */ });
/* harmony import */ var _hidden_html_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4748);

const LINE_BREAK = /\r\n?|\n/;
/**
 * The words of inline Markdown as they are read: emphasis, link targets, images, HTML tags, comments, footnote marks and
 * struck-out words go; inline code keeps its backticks. The target of a link stays where its words only point: "here".
 */
function inlineText(nodes, onHidden) {
    return inlinePieces(nodes, onHidden)
        .map(({ text }) => text)
        .join('');
}
/** The same with the lines on which the words stand. A line break reads as a space. */
function inlinePieces(nodes, onHidden) {
    const html = new _hidden_html_js__WEBPACK_IMPORTED_MODULE_0__/* .HiddenHtml */ ._();
    const pieces = [];
    for (const node of nodes) {
        const line = node.position?.start.line ?? 1;
        if (node.type === 'html') {
            if (html.read(node.value))
                onHidden?.(node);
            if (!html.isOpen && /^<br\b/i.test(node.value))
                pieces.push({ text: ' ', line });
        }
        else if (!html.isOpen)
            addPieces(pieces, node, onHidden);
    }
    return pieces;
}
function addPieces(pieces, node, onHidden) {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
        case 'text':
            if (!LINE_BREAK.test(node.value))
                pieces.push({ text: node.value, line });
            else
                for (const [index, text] of node.value.split(LINE_BREAK).entries())
                    pieces.push({ text: index === 0 ? text : ` ${text}`, line: line + index });
            break;
        case 'inlineCode':
            pieces.push({ text: codeSpan(node.value), line });
            break;
        case 'break':
            pieces.push({ text: ' ', line });
            break;
        case 'emphasis':
        case 'strong':
        case 'linkReference':
            pieces.push(...inlinePieces(node.children, onHidden));
            break;
        case 'link':
            pieces.push(...inlinePieces(node.children, onHidden));
            if (pointsNowhere(node))
                pieces.push({ text: ` (${node.url})`, line: node.position?.end.line ?? line });
            break;
        default:
    }
}
const POINTS = /^(?:here|this|that|these|those|it|link|this (?:link|page|document|doc|file|guide|article|post|issue|one))$/i;
// "See here": the words mean nothing without the target.
function pointsNowhere({ url, children }) {
    const [text, ...rest] = children;
    return text?.type === 'text' && rest.length === 0 && POINTS.test(text.value.trim()) && !url.startsWith('#');
}
/** Code between backticks, with a fence longer than any run of backticks in it. */
function codeSpan(code) {
    if (!code.includes('`'))
        return `\`${code}\``;
    const longest = Math.max(...[...code.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence} ${code} ${fence}`;
}


/***/ }),

/***/ 3494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ isMemoryType),
/* harmony export */   Am: () => (/* binding */ LEARNED_TYPES),
/* harmony export */   op: () => (/* binding */ MEMORY_TYPES)
/* harmony export */ });
/** The types that can be created by hand. The service stores any other text as it is, so we check before we send. */
const MEMORY_TYPES = ['project_rule', 'architecture', 'project_map'];
/** The types that the service learns from reviews by itself. */
const LEARNED_TYPES = ['contributor_profile', 'developer_pattern', 'developer_strength'];
/** Whether a text names a type that a document may ask for. */
function isMemoryType(text) {
    return MEMORY_TYPES.includes(text);
}


/***/ }),

/***/ 4408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ splitSentences),
/* harmony export */   cj: () => (/* binding */ sentencesOf)
/* harmony export */ });
/* unused harmony export isOneSentence */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|cf|vs|approx|incl|no|mr|ms|dr|st|aka|resp|fig|sec)\.|\b[A-Z]\.)$/i;
const BACKTICK = /`/g;
/** The sentences of a text. A full stop within code, brackets or behind an abbreviation ends none. */
function splitSentences(text) {
    return sentencesOf([{ text, line: 1 }]).map((sentence) => sentence.text);
}
const MAY_END = /[!?\n\r\u0080-\uffff]|\.(?![a-z\d])/;
const END = /^[.!?]+["'()[\]{}]*[ \t]*$/;
/** Whether a text is plainly one sentence: of most texts that is told in a fraction of the time that a split takes. */
function isOneSentence(text) {
    const end = text.search(MAY_END);
    return end < 0 || END.test(text.slice(end));
}
/** The sentences of a paragraph, whose line breaks mean nothing. */
function sentencesOf(pieces) {
    const text = pieces.map((piece) => piece.text).join('');
    const starts = startsOf(pieces);
    const lineAt = (offset) => lineOf(starts, offset);
    const sentences = [];
    let open = { from: 0, isInCode: false };
    const close = (to) => {
        const said = text.slice(open.from, to);
        const first = open.from + (said.length - said.trimStart().length);
        const words = said.trim();
        if (words) {
            sentences.push({
                text: words,
                startLine: lineAt(first),
                endLine: lineAt(first + words.length - 1),
            });
        }
        open = { from: to, isInCode: false };
    };
    for (const { segment, index } of isOneSentence(text) ? [] : SEGMENTER.segment(text)) {
        if ((segment.match(BACKTICK)?.length ?? 0) % 2 === 1)
            open.isInCode = !open.isInCode;
        if (!open.isInCode && !ABBREVIATION.test(segment.trimEnd()))
            close(index + segment.length);
    }
    close(text.length);
    return sentences;
}
function startsOf(pieces) {
    let offset = 0;
    return pieces.map(({ text, line }) => {
        const start = { offset, line };
        offset += text.length;
        return start;
    });
}
function lineOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle]?.offset ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return starts[low]?.line ?? 1;
}


/***/ }),

/***/ 2872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ findRules)
});

// EXTERNAL MODULE: ./build/documents/collect.js + 3 modules
var collect = __nccwpck_require__(4707);
// EXTERNAL MODULE: ./build/documents/scopes.js
var scopes = __nccwpck_require__(2016);
;// CONCATENATED MODULE: ./build/documents/describe-reading.js

/** All on which it depends how a document is read, in one text: where it is equal, equal contents give equal rules. */
function describeReading(document) {
    const { format, kind, take, frontMatter } = document.dialect;
    return JSON.stringify([format, kind, take, frontMatter, document.source, (0,scopes/* scopesOf */.ZK)(document)]);
}

// EXTERNAL MODULE: ./build/documents/seen.js
var seen = __nccwpck_require__(62);
// EXTERNAL MODULE: ./build/lint/lint.js
var lint = __nccwpck_require__(503);
;// CONCATENATED MODULE: ./build/find-rules.js




const NOTHING_KNOWN = new Map();
/** What the documents of a checkout say, checked. Of those that are known nothing is read. */
async function findRules(inputs, checkout, known = NOTHING_KNOWN) {
    const collected = await (0,collect/* collectDocuments */.R)(inputs, checkout, known);
    const { documents, tracked, settings } = collected;
    const { checked, problems, readBytes } = await checkAll(documents, known, checkout);
    let trackedPaths;
    const linted = await (0,lint/* lintTogether */.Cb)([...checked.values()], {
        unread: [...collected.problems, ...problems],
        get trackedPaths() {
            trackedPaths ??= tracked.map(({ path }) => path);
            return trackedPaths;
        },
    });
    // What nobody asked for decides nothing.
    const dependsOnPaths = collected.hasOpenTargets || trackedPaths !== undefined;
    const paths = documents.flatMap(({ path, copies = [] }) => [path, ...copies.map((copy) => copy.path)]);
    return {
        ...linted,
        rules: linted.extractions.flatMap((extraction) => extraction.rules),
        known: knownFrom(collected, checked),
        basis: { tracked, paths, dependsOnPaths, readBytes, ...(settings && { settings }) },
    };
}
// In the order of the documents.
async function checkAll(documents, known, checkout) {
    const isKnown = (one) => !(0,seen/* hasText */.I3)(one) && known.get(one.path)?.as === describeReading(one);
    const late = documents.filter((one) => !(0,seen/* hasText */.I3)(one) && !isKnown(one));
    const { documents: readLate, problems } = await (0,collect/* readAll */.y)(late, checkout);
    const toRead = [...documents.filter(seen/* hasText */.I3), ...readLate];
    const fresh = new Map((await extractAndCheck(toRead)).map((one) => [one.path, one]));
    const checked = new Map();
    for (const one of documents) {
        const found = isKnown(one) ? known.get(one.path)?.checked : fresh.get(one.path);
        if (found)
            checked.set(one.path, found);
    }
    return { checked, problems, readBytes: toRead.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) };
}
async function extractAndCheck(documents) {
    if (documents.length === 0)
        return [];
    const { extractAll } = await Promise.all(/* import() */[__nccwpck_require__.e(482), __nccwpck_require__.e(815), __nccwpck_require__.e(184), __nccwpck_require__.e(892)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4892));
    const extractions = await extractAll(documents);
    const found = documents.flatMap(({ path }, at) => {
        const extraction = extractions[at];
        return extraction ? [{ path, ...extraction }] : [];
    });
    return (0,lint/* checkDocuments */.FF)(found);
}
function knownFrom({ documents, marks }, checked) {
    const known = new Map();
    for (const one of documents) {
        const found = one.blob === '' ? undefined : checked.get(one.path);
        if (!found)
            continue;
        const marksOfIt = marks.get(one.path) ?? ((0,seen/* hasText */.I3)(one) ? undefined : one.known.marks);
        known.set(one.path, {
            ...{ blob: one.blob, as: describeReading(one), opensWithDashes: (0,seen/* opensWithDashes */.Ao)(one), checked: found },
            ...(marksOfIt && { marks: marksOfIt }),
        });
    }
    return known;
}


/***/ }),

/***/ 1925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ firstFew)
/* harmony export */ });
/**
 * The first few of many items in an order, without bringing the others into it. Of equals, those that come first stand first.
 */
function firstFew(items, most, isBefore) {
    const first = [];
    for (const item of items) {
        let at = first.length;
        while (at > 0 && isBefore(item, first[at - 1]))
            at--;
        if (at === most)
            continue;
        if (first.length === most)
            first.pop();
        first.splice(at, 0, item);
    }
    return first;
}


/***/ }),

/***/ 2217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Lists items by a key, in the order in which the keys come first. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseJsonOrNothing)
/* harmony export */ });
/** The value of a JSON text; nothing for any other text, which a schema then refuses like every value that it does not know. */
function parseJsonOrNothing(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ renderAnnouncement),
/* harmony export */   O1: () => (/* binding */ renderChanges),
/* harmony export */   Qp: () => (/* binding */ renderRepair)
/* harmony export */ });
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5263);
/* harmony import */ var _report_plan_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9222);


const MOST_LINES = 50;
const LONGEST_LINE = 120;
const LONGEST_PATH = 48;
const LONGEST_ID = 40;
const LONGEST_REASON = 60;
/** The message of a commit that says what has come of memories: counts, one line a memory, and whose doing it is. */
function renderChanges({ repo, stored, retracted, unconfirmed, provenance }) {
    const counts = listCounts([
        [stored.length, 'stored'],
        [retracted.length, 'retracted'],
        [unconfirmed.length, 'unconfirmed'],
    ]);
    // A cut is to take of the many: what is gone or in doubt is rare, and what someone will look for.
    const marked = [...mark('-', retracted), ...mark('?', unconfirmed), ...mark('+', stored)];
    return render({ subject: `${repo}: ${counts || 'nothing new'}`, marked, provenance });
}
/** The message of a commit that announces what a run is about to do. */
function renderAnnouncement({ repo, toStore, toRetract, found = [], provenance, }) {
    const announced = listCounts([
        [toStore.length, 'to store'],
        [toRetract.length, 'to retract'],
    ]);
    const counts = [announced && `announce ${announced}`, listCounts([[found.length, 'found']])];
    const subject = `${repo}: ${counts.filter((part) => part !== '').join(', ') || 'announce nothing'}`;
    return render({
        subject,
        marked: [...mark('-', toRetract), ...mark('=', found), ...mark('+', toStore)],
        provenance,
    });
}
/** The message of a commit that makes the ledger say what the service shows. */
function renderRepair({ repo, missing, moved, adopted, deleted, provenance }) {
    const counts = listCounts([
        [missing.length, 'missing'],
        [deleted.length, 'deleted by now'],
        [moved.length, 'under another id'],
        [adopted.length, 'found'],
    ]);
    return render({
        subject: `${repo}: compared with the service: ${counts || 'nothing new'}`,
        marked: [...mark('-', missing), ...mark('-', deleted), ...mark('=', moved), ...mark('=', adopted)],
        provenance,
    });
}
function render({ subject, marked, provenance, }) {
    const paragraphs = [[(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(subject)], bodyLines(marked), trailers(provenance)];
    return paragraphs
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
}
function listCounts(counts) {
    return counts
        .filter(([count]) => count > 0)
        .map(([count, of]) => `${count} ${of}`)
        .join(', ');
}
function mark(sign, memories) {
    return memories.map((memory) => [sign, memory]);
}
function bodyLines(marked) {
    const lines = marked.slice(0, MOST_LINES).map(memoryLine);
    const left = marked.length - lines.length;
    return left > 0 ? [...lines, `… and ${left} more`] : lines;
}
// With its mark no line is empty, which would begin a paragraph, or reads as a trailer.
function memoryLine([sign, { text, sources, id, reason }]) {
    const parts = [
        sign,
        placeAtEnd(sources),
        ...(id ? [(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(id, LONGEST_ID)] : []),
        ...(reason ? [`(${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(reason, LONGEST_REASON)})`] : []),
        (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text, LONGEST_LINE),
    ];
    return (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(breakReferences(parts.join(' ')), LONGEST_LINE);
}
// Of a long path the end tells most. A path may begin with a colon, and git takes `- :x` for a trailer.
function placeAtEnd([first, ...others]) {
    const characters = [...(first?.path ?? '')];
    const path = characters.length > LONGEST_PATH ? `…${characters.slice(1 - LONGEST_PATH).join('')}` : characters.join('');
    return (0,_report_plan_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(first ? [{ ...first, path }, ...others] : []).replace(/^[:=]/, './$&');
}
// GitHub makes references of these in a commit message, which show up at issues, and older servers notify people.
function breakReferences(line) {
    return line.replace(/(?<!\w)@(?=\w)|#(?=\d)|\bGH-(?=\d)|\/(?:issues|pull|discussions)\/(?=\d)/gi, '$& ');
}
function trailers({ commit, run, actor = '' }) {
    const known = { Commit: commit, Run: run, Actor: actor };
    return Object.entries(known).flatMap(([name, value]) => (value ? [`${name}: ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(value)}`] : []));
}


/***/ }),

/***/ 3180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Py: () => (/* binding */ ENTRY),
/* harmony export */   gV: () => (/* binding */ amendEntries),
/* harmony export */   ur: () => (/* binding */ ENTRY_STATES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2857);

/**
 * What the ledger knows of a memory: `pending` is announced and maybe posted, `stored` is proven by an id,
 * `unconfirmed` was posted without proof, `retracting` is about to be deleted.
 */
const ENTRY_STATES = ['pending', 'stored', 'unconfirmed', 'retracting'];
const source = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    startLine: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    endLine: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    section: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** One line of the ledger. Fields that a later version adds are kept as they are. */
const ENTRY = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).nullable(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(ENTRY_STATES),
    sources: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(source),
    /** The commit, the run and the time (ISO 8601, UTC) that last changed this entry. */
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    time: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** How many runs tried in vain to settle it; absent for none. */
    tries: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional(),
    /** Why it is `unconfirmed`, in a few words. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** The run that is at work on it, as one of the leases names it; absent once it is done. */
    holder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** Entries with what was noted of some of them; what was noted as absent leaves them. */
function amendEntries(entries, noted) {
    if (noted.size === 0)
        return entries;
    const amended = new Map(entries);
    for (const [key, entry] of noted) {
        if (entry)
            amended.set(key, entry);
        else
            amended.delete(key);
    }
    return amended;
}


/***/ }),

/***/ 7988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  mZ: () => (/* binding */ formatEntries),
  t5: () => (/* binding */ formatLedger),
  TR: () => (/* binding */ isSameEntry),
  h8: () => (/* binding */ parseLedger)
});

// UNUSED EXPORTS: newHeader

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __nccwpck_require__(2857);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/json.js
var json = __nccwpck_require__(9368);
// EXTERNAL MODULE: ./build/ledger/entry.js
var ledger_entry = __nccwpck_require__(3180);
;// CONCATENATED MODULE: ./build/ledger/is-entry.js

const KEY = /^[0-9a-f]{64}$/;
const STATES = new Set(ledger_entry/* ENTRY_STATES */.ur);
/**
 * Whether a value is an entry of a ledger. It says so only of what the schema accepts, in a small part of the time; what it
 * denies is for the schema to judge, which can tell what is wrong.
 */
function isEntry(value) {
    if (!isObject(value))
        return false;
    const { key, type, text, id, state, sources, commit, run, time, tries, reason, holder } = value;
    return (isFilled(key) &&
        KEY.test(key) &&
        isFilled(type) &&
        isFilled(text) &&
        (id === null || isFilled(id)) &&
        STATES.has(state) &&
        Array.isArray(sources) &&
        sources.every(isSource) &&
        isText(commit) &&
        isText(run) &&
        isText(time) &&
        (tries === undefined || isCount(tries)) &&
        (reason === undefined || isText(reason)) &&
        (holder === undefined || isText(holder)));
}
function isSource(value) {
    if (!isObject(value))
        return false;
    const { path, startLine, endLine, section } = value;
    return isText(path) && isCount(startLine) && isCount(endLine) && isText(section);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value) {
    return typeof value === 'string';
}
function isFilled(value) {
    return isText(value) && value !== '';
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 1;
}

// EXTERNAL MODULE: ./build/ledger/lease.js
var lease = __nccwpck_require__(7798);
;// CONCATENATED MODULE: ./build/ledger/ledger-format.js
/** The version of the format of ledgers that is written here. */
const LEDGER_FORMAT = 1;

// EXTERNAL MODULE: ./build/ledger/ledger-path.js
var ledger_path = __nccwpck_require__(4719);
;// CONCATENATED MODULE: ./build/ledger/format.js








// The lines that entries were read from or written as: one that has not changed is written as it stands.
const LINES = new WeakMap();
const HEADER = schemas/* looseObject */._H3({
    format: schemas/* int */.Whr().min(1),
    repo: schemas/* string */.YjP(),
    /** The runs that are at work on entries. Where they can't be read, none is waited for. */
    leases: schemas/* array */.YOg(lease/* LEASE */.DL).optional().catch(undefined),
});
/**
 * Reads a ledger: a header line, then one entry a line. One that is absent has no entries.
 *
 * @throws {ActionError} `ledger-invalid` for a newer format, another repository's ledger or a line that can't be read. It
 * is never overwritten then.
 */
function parseLedger(text, repo) {
    if (text === undefined)
        return { header: newHeader(repo), entries: new Map() };
    const [first = '', ...rest] = text.split('\n');
    const header = HEADER.safeParse((0,json/* parseJsonOrNothing */.I)(first));
    if (!header.success)
        throw invalid(repo, 1, 'it is not the header of a ledger');
    if (header.data.format > LEDGER_FORMAT) {
        throw new errors/* ActionError */.lZ('ledger-invalid', `The ledger of ${repo} has format ${header.data.format}; this version reads up to ${LEDGER_FORMAT}.`, 'Use the newer version of the action that wrote it.');
    }
    if (header.data.repo !== repo) {
        throw new errors/* ActionError */.lZ('ledger-invalid', `The ledger that stands in the place of that of ${repo} is the ledger of ${header.data.repo}.`, 'Keep the ledger of each repository in a file of its own.');
    }
    const entries = new Map();
    rest.forEach((line, index) => {
        if (line === '')
            return;
        const value = (0,json/* parseJsonOrNothing */.I)(line);
        const entry = isEntry(value) ? value : parseEntry(value, { repo, line: index + 2 });
        LINES.set(entry, line.trimEnd());
        entries.set(entry.key, entry);
    });
    return { header: header.data, entries };
}
/** The header of a ledger that does not exist yet. */
function newHeader(repo) {
    return { format: LEDGER_FORMAT, repo };
}
/**
 * The text of a ledger: sorted by key, and with fields in one order where an entry did not stand in a ledger before, so that a
 * difference shows what changed and no more.
 */
function formatLedger({ header: first, entries }) {
    const { format: _, repo, ...rest } = first;
    const header = JSON.stringify({ format: LEDGER_FORMAT, repo, ...rest });
    // The end of the last line is joined with the rest: added to a text of megabytes it would make a second one.
    return [header, ...formatEntries(entries), ''].join('\n');
}
/** The lines of a ledger's entries, without their ends. */
function formatEntries(entries) {
    return [...entries.values()].sort((a, b) => (a.key < b.key ? -1 : 1)).map(lineOf);
}
/** Whether two entries would be the same line. */
function isSameEntry(one, other) {
    return formatEntry(one) === formatEntry(other);
}
function lineOf(entry) {
    const known = LINES.get(entry);
    if (known !== undefined)
        return known;
    const line = formatEntry(entry);
    LINES.set(entry, line);
    return line;
}
function formatEntry(entry) {
    const { state, id, type, text, sources, commit, run, time, tries, reason, holder, key, ...rest } = entry;
    // What a reader of a difference looks for comes first.
    const known = { state, id, type, text, sources, commit, run, time, tries, reason, holder, key };
    return JSON.stringify({ ...known, ...rest });
}
function parseEntry(value, { repo, line }) {
    const entry = ledger_entry/* ENTRY */.Py.safeParse(value);
    if (!entry.success)
        throw invalid(repo, line, entry.error.issues.map(describeIssue).join(', '));
    return entry.data;
}
function invalid(repo, line, why) {
    return new errors/* ActionError */.lZ('ledger-invalid', `Line ${line} of the ledger of ${repo} can't be read: ${why}.`, `Restore an earlier commit of the ledger's ref; \`git log -p\` of that ref shows what changed in ${(0,ledger_path/* ledgerPath */.t)(repo)}.`);
}
function describeIssue({ path, message }) {
    return path.length > 0 ? `${path.join('.')}: ${message}` : message;
}


/***/ }),

/***/ 7798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ LEASE),
/* harmony export */   Tb: () => (/* binding */ findHeld),
/* harmony export */   Wf: () => (/* binding */ LEASE_MS)
/* harmony export */ });
/* unused harmony export isOver */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4377);

/** A run's promise to go on with the entries that name it as their holder, or to say otherwise, before a time. */
const LEASE = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    /** The same text as in the entries; a new one for each run. */
    holder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    /** Where to read of the run; empty where there is no such place. */
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** ISO 8601, UTC. */
    until: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    /** The process, as others on the same machine can look it up. */
    process: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** How long a run that says nothing more is waited for. */
const LEASE_MS = 60_000;
/** Whether the time of a lease is over. */
function isOver({ until }, nowMs) {
    return Date.parse(until) <= nowMs;
}
/**
 * The entries that another live run is about to post or to delete. A run is live until its lease is over, or earlier where
 * its process is known to have ended.
 */
async function findHeld({ entries, leases }, { identity, clock }) {
    const live = new Map();
    for (const lease of leases) {
        if (lease.holder === identity.id || isOver(lease, clock.now()))
            continue;
        if (lease.process === undefined || !(await identity.hasEnded(lease.process)))
            live.set(lease.holder, lease);
    }
    if (live.size === 0)
        return [];
    return [...entries.values()].flatMap((entry) => {
        const lease = isInWork(entry) && entry.holder !== undefined ? live.get(entry.holder) : undefined;
        return lease ? [{ entry, lease }] : [];
    });
}
function isInWork({ state }) {
    return state === 'pending' || state === 'retracting';
}


/***/ }),

/***/ 4719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ledgerPath)
/* harmony export */ });
/** The path of a repository's ledger in the tree of the ledger's ref. */
function ledgerPath(repo) {
    return `${repo}.jsonl`;
}


/***/ }),

/***/ 6666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ Ledger)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/ledger/entry.js
var entry = __nccwpck_require__(3180);
// EXTERNAL MODULE: ./build/ledger/format.js + 2 modules
var format = __nccwpck_require__(7988);
;// CONCATENATED MODULE: ./build/ledger/next-header.js
/**
 * The header of a ledger as the next write is to leave it. What was said of settled entries is not true of others, while what
 * documents gave stays true. The lease of another run stays as long as an entry names that run.
 */
function nextHeader(header, { entries, own, remembered }) {
    const { leases: before = [], settled: _, read, ...rest } = header;
    const others = before.filter(({ holder }) => holder !== own?.holder);
    const held = others.length > 0 ? holdersOf(entries) : new Set();
    const leases = others.filter(({ holder }) => held.has(holder));
    if (own?.lease)
        leases.push(own.lease);
    return {
        ...rest,
        ...(remembered ?? (read !== undefined && { read })),
        ...(leases.length > 0 && { leases }),
    };
}
/** Whether two headers would be the same line. */
function isSameHeader(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
function holdersOf(entries) {
    return new Set([...entries.values()].map(({ holder }) => holder));
}

;// CONCATENATED MODULE: ./build/ledger/taken.js

/** Whether what stands under a key is what a write that failed set out to say. */
function isAttempted(attempted, key, standing) {
    if (!attempted.has(key))
        return false;
    const entry = attempted.get(key);
    return standing && entry ? (0,format/* isSameEntry */.TR)(standing, entry) : standing === entry;
}
/**
 * The keys of entries that named a run as their holder before and do not any more, though that run has not said so: another
 * one has taken them over. It may leave the lease, for entries that it does not need.
 */
function findTaken(before, { holder, standing, attempted }) {
    const held = [...before.values()].filter((entry) => entry.holder === holder);
    return held.flatMap(({ key }) => {
        const entry = standing.get(key);
        return entry?.holder === holder || isAttempted(attempted, key, entry) ? [] : [key];
    });
}

;// CONCATENATED MODULE: ./build/ledger/ledger.js





const MAX_MERGES = 8;
/**
 * The ledger of one repository during a run: what stands in it, and what this run has to say and has not written yet.
 */
class Ledger {
    repo;
    #file;
    #snapshot;
    #content;
    #unsaved = new Map();
    #attempted = new Map();
    /** What another run has taken over from this one: it is for that run to tell of it. */
    #taken = new Set();
    /** The entries with what was noted, once they have been asked for since. */
    #current;
    /** This run's lease as the next write is to leave it. */
    #lease;
    #remembered;
    #saving = Promise.resolve();
    constructor(repo, file, snapshot) {
        this.repo = repo;
        this.#file = file;
        this.#snapshot = snapshot;
        this.#content = (0,format/* parseLedger */.h8)(snapshot.text, repo);
    }
    /** Reads a ledger. */
    static async open(repo, file) {
        return new Ledger(repo, file, await file.read());
    }
    /** Whether there was a ledger when it was read. */
    get exists() {
        return this.#snapshot.text !== undefined;
    }
    /** The header that was read or written last. */
    get header() {
        return this.#content.header;
    }
    /** What was read or written last. */
    get entries() {
        return this.#content.entries;
    }
    /** The same with what was noted since. */
    get current() {
        this.#current ??= (0,entry/* amendEntries */.gV)(this.entries, this.#unsaved);
        return this.#current;
    }
    /** The leases that were read or written last. */
    get leases() {
        return this.#content.header.leases ?? [];
    }
    /** Whether another run has taken this run's lease for over: it may be at work on the same entries now. */
    get hasLostLease() {
        return this.#taken.size > 0;
    }
    /** Whether there is anything that was noted and not written. */
    get isUnsaved() {
        return this.#unsaved.size > 0;
    }
    /** Whether anything that was noted names this holder. */
    isHeldBy(holder) {
        return [...this.#unsaved.values()].some((entry) => entry?.holder === holder);
    }
    /** Notes an entry for the next write. */
    put(entry) {
        this.#note(entry.key, entry);
    }
    /** Notes for the next write that an entry is gone. */
    remove(key) {
        this.#note(key, undefined);
    }
    /**
     * Notes for the next write what a later run may rest on, if these are the entries that it leaves: it is forgotten with the
     * next note, and where another run has written meanwhile.
     */
    remember(remembered) {
        this.#remembered = remembered;
    }
    /** Notes this run's lease for the next write, or a later end of it. */
    hold(lease) {
        this.#lease = { holder: lease.holder, lease };
    }
    /** Notes for the next write that this run holds nothing any more. */
    release() {
        if (this.#lease)
            this.#lease = { holder: this.#lease.holder, lease: undefined };
    }
    /**
     * Writes what was noted on exactly what was read.
     *
     * @throws {LedgerConflictError} where another run has written since: what was noted may rest on what is no more true.
     */
    async claim(message) {
        await this.#write(message);
    }
    /**
     * Writes what was noted on whatever stands there by now: for facts, which hold whoever wrote meanwhile. Writes come one
     * after the other; a message that is to tell of what is written is asked for once that is known.
     *
     * @throws {LedgerConflictError} where other runs were quicker every time.
     */
    save(message) {
        const next = this.#saving.catch(() => { }).then(() => this.#merge(message));
        this.#saving = next;
        return next;
    }
    async #merge(message) {
        for (let attempt = 1;; attempt++) {
            try {
                return await this.#write(message);
            }
            catch (error) {
                if (!(error instanceof errors/* LedgerConflictError */.od) || attempt === MAX_MERGES)
                    throw error;
                const before = this.entries;
                this.#remembered = undefined;
                const snapshot = await this.#file.read();
                this.#stand((0,format/* parseLedger */.h8)(snapshot.text, this.repo));
                // Last, since a write on a ledger that can't be read would overwrite it.
                this.#snapshot = snapshot;
                this.#noteTaken(before);
            }
        }
    }
    #note(key, entry) {
        if (this.#taken.has(key))
            return;
        this.#unsaved.set(key, entry);
        this.#current = undefined;
        this.#remembered = undefined;
    }
    #noteTaken(before) {
        const [attempted, standing, holder] = [this.#attempted, this.entries, this.#lease?.holder];
        // What a lost answer had written already is no news: written again, it would undo what others have said since.
        for (const [key, entry] of attempted) {
            const isNews = this.#unsaved.get(key) !== entry || !isAttempted(attempted, key, standing.get(key));
            if (!isNews)
                this.#unsaved.delete(key);
        }
        const taken = holder === undefined ? [] : findTaken(before, { holder, standing, attempted });
        for (const key of taken) {
            this.#taken.add(key);
            this.#unsaved.delete(key);
        }
        if (this.hasLostLease)
            this.release();
    }
    async #write(message) {
        const [own, remembered, entries] = [this.#lease, this.#remembered, this.current];
        const header = nextHeader(this.header, { own, remembered, entries });
        const ownBefore = this.leases.find(({ holder }) => holder === own?.holder);
        const isSameLease = !own || own.lease?.until === ownBefore?.until;
        // Asked for last: the header of a large ledger is large.
        const isRemembered = () => !remembered || isSameHeader(header, this.header);
        if (this.#unsaved.size === 0 && isSameLease && isRemembered())
            return;
        const noted = new Map(this.#unsaved);
        const content = { header, entries };
        const told = typeof message === 'string' ? message : message();
        try {
            this.#snapshot = await this.#file.write((0,format/* formatLedger */.t5)(content), this.#snapshot, told);
        }
        catch (error) {
            if (!(error instanceof errors/* LedgerConflictError */.od))
                this.#attempted = noted;
            throw error;
        }
        this.#stand(content);
        if (this.#remembered === remembered)
            this.#remembered = undefined;
        // What was noted anew while the write was under way is for the next one.
        for (const [key, entry] of noted)
            if (this.#unsaved.get(key) === entry)
                this.#unsaved.delete(key);
    }
    #stand(content) {
        this.#content = content;
        this.#current = undefined;
    }
}


/***/ }),

/***/ 4116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SP: () => (/* binding */ RUN_CHECKS),
  tg: () => (/* binding */ WORDING_CHECKS),
  WP: () => (/* binding */ isLintError)
});

// UNUSED EXPORTS: CHECKS

;// CONCATENATED MODULE: ./build/lint/check.js
/** `AGENTS.md:12` */
function placeOfRule({ path, startLine }) {
    return `${path}:${startLine}`;
}

// EXTERNAL MODULE: ./build/extract/sentences.js
var extract_sentences = __nccwpck_require__(4408);
;// CONCATENATED MODULE: ./build/lint/remember.js
/** A function that computes each answer once. */
function remember(compute) {
    const known = new Map();
    return (key) => {
        const before = known.get(key);
        if (before !== undefined || known.has(key))
            return before;
        const answer = compute(key);
        known.set(key, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/lint/words.js

// A path, and what a hyphen joins, is one word.
const WORDS = /`[^`]*`|[\p{L}\p{N}_]+(?:['’./-][\p{L}\p{N}_]+)*/gu;
// Words that carry neither what a rule is about nor which way it points.
const EMPTY = new Set(`a an the this that these those it its they them their we our us you your i is are be been being was were do does did done
  have has had having must should shall will would can could may might need needs ought to of in on at by for with from as
  into within onto per and or nor so also too please always ensure sure make makes making use uses used using all any each
  every very just really only everything when where which who whose there here then prefer prefers`.split(/\s+/));
const NEGATIONS = new Set("not never no none without avoid avoids cannot don't dont forbidden prohibited disallowed banned refrain".split(' '));
/** The words of a text in their order. */
function readWords(text) {
    return (text.match(WORDS) ?? []).map(wordOf);
}
/** The words of a text in their order, in lower case but for code, which keeps its letters. */
function wordsOf(text) {
    return readWords(text).map((word) => word.text);
}
/** Whether a word turns what is said into its opposite. */
function isNegation(word) {
    return NEGATIONS.has(word) || word.endsWith("n't");
}
/** The words that say what a text is about, in their order and without their endings; negations are not among them. */
function topicWords(text) {
    return topicsOf(readWords(text));
}
/** The same of words that were read. */
function topicsOf(words) {
    const topics = [];
    for (const { topic } of words)
        if (topic !== undefined)
            topics.push(topic);
    return topics;
}
// Each word of a language is looked at once, however many texts have it.
const wordOf = remember((word) => {
    const text = word.startsWith('`') ? word.slice(1, -1).trim() : word.toLowerCase().replaceAll('’', "'");
    if (isNegation(text))
        return { text, isNegation: true };
    return EMPTY.has(text) ? { text, isNegation: false } : { text, topic: stem(text), isNegation: false };
});
// Enough that a plural, a past and a gerund meet their verb or noun; it need not give a word.
function stem(word) {
    if (!/^[a-z]{4,}$/.test(word))
        return word;
    const bare = word
        .replace(/(?:ies|ied)$/, 'y')
        .replace(/(?:sses)$/, 'ss')
        .replace(/(?:ing|ed|es|s)$/, (ending, at) => (at >= 3 && !word.endsWith('ss') ? '' : ending));
    return bare.replace(/e$/, '').replace(/([^aeiouls])\1$/, '$1');
}

;// CONCATENATED MODULE: ./build/lint/claims.js



const CHOICE = /^(?:always )?(?:prefer|favou?r|choose|use|pick|write)\s+(?:to use )?(.+?),?\s+(?:over|instead of|rather than|(?:and )?not)\s+(.+)$/i;
const MAY_CHOOSE = /^\s*(?:always )?(?:prefer|favou?r|choose|use|pick|write)\s.*\s(?:over|instead|rather|not)\s/is;
// Under such a heading a text may show what it forbids.
const SHOWS_BOTH = /\b(?:don['’]?ts?|do not|dos?|never|avoid|anti-?patterns?|bad|good|wrong|right|incorrect|correct|examples?|before|after)\b/i;
const LONGEST = 240;
const ASKS = 'yes';
const FORBIDS = 'no';
// A sentence may end in the middle of what counts as one word.
const MAY_END_WITHIN_WORD = /\.[^\sa-z\d]/;
/** The claims of rules, in their order, without those that ask for what no rule forbids. */
function findClaims(rules, read) {
    const showsBoth = remember((section) => SHOWS_BOTH.test(section));
    const claiming = rules.filter(({ memoryType, section, body }) => memoryType === 'project_rule' && body.length <= LONGEST && !showsBoth(section));
    // To find where a sentence ends takes long, and most rules ask for what nobody forbids.
    const first = new Map(claiming.filter((rule) => maySayMore(rule, read)).map((rule) => [rule, claimOf(rule, read)]));
    const isForbidden = compileTopics([...first.values()], read);
    return claiming.flatMap((rule) => {
        const claim = first.has(rule) || !isForbidden(rule) ? first.get(rule) : claimOf(rule, read);
        return claim ?? [];
    });
}
function maySayMore(rule, read) {
    return (read(rule).some((word) => word.isNegation) ||
        MAY_CHOOSE.test(rule.body) ||
        MAY_END_WITHIN_WORD.test(rule.body));
}
// What the first sentence of a rule is about stands at the beginning of what all of it is about.
function compileTopics(claims, read) {
    const topics = new Set(claims.flatMap((claim) => (claim && claim.side !== ASKS ? claim.topic : [])));
    const beginnings = new Set([...topics].map(beginningOf));
    const longest = [...topics].reduce((most, { length }) => Math.max(most, length), 0);
    return (rule) => {
        let topic;
        for (const { topic: word } of read(rule)) {
            if (word === undefined)
                continue;
            if (topic === undefined && !beginnings.has(beginningOf(word)))
                return false;
            topic = topic === undefined ? word : `${topic} ${word}`;
            if (topic.length > longest)
                return false;
            if (topics.has(topic))
                return true;
        }
        return false;
    };
}
function beginningOf(topic) {
    const end = topic.indexOf(' ');
    return end < 0 ? topic : topic.slice(0, end);
}
/** What the first sentence of a rule claims; nothing where it says too much at once, or nothing. */
function claimOf(rule, read) {
    const [first = ''] = (0,extract_sentences/* splitSentences */.PC)(rule.body);
    const text = first.replace(/[.!;:]+$/, '');
    const choice = CHOICE.exec(text);
    if (choice) {
        const sides = [choice[1] ?? '', choice[2] ?? ''].map((side) => topicWords(side).join(' '));
        if (sides.includes('') || sides[0] === sides[1])
            return undefined;
        return { rule, topic: `choice\n${sides.toSorted().join(' or ')}`, side: sides[0] ?? '' };
    }
    const words = first === rule.body ? read(rule) : readWords(text);
    const topic = topicsOf(words).join(' ');
    const negations = words.filter((word) => word.isNegation).length;
    return topic === '' || negations > 1 ? undefined : { rule, topic, side: negations === 1 ? FORBIDS : ASKS };
}

;// CONCATENATED MODULE: ./build/lint/once-per-run.js
/** A function that makes for each run of the checks what they all need, when the first of them asks for it. */
function oncePerRun(make) {
    const known = new WeakMap();
    return (context) => {
        const before = known.get(context);
        if (before)
            return before.made;
        const made = make(context);
        known.set(context, { made });
        return made;
    };
}

;// CONCATENATED MODULE: ./build/lint/rule-words.js



/** Gives the words of a rule's body, which are read once for all checks of a run. */
const ruleWords = oncePerRun(() => remember((rule) => readWords(rule.body)));

// EXTERNAL MODULE: ./build/documents/glob-start.js
var glob_start = __nccwpck_require__(4802);
// EXTERNAL MODULE: ./build/documents/patterns.js
var patterns = __nccwpck_require__(2254);
;// CONCATENATED MODULE: ./build/documents/path-index.js
/** Sorts paths where they are not sorted yet. What is asked of them then takes few looks, however many they are. */
function indexPaths(paths) {
    const sorted = isSorted(paths) ? paths : paths.toSorted();
    const has = (path) => sorted[firstFrom(sorted, path)] === path;
    return {
        has,
        someWithin: (folder, test) => {
            const itself = folder.slice(0, -1);
            if (folder !== '' && has(itself) && test(itself))
                return true;
            for (let at = firstFrom(sorted, folder);; at++) {
                const path = sorted[at];
                if (path === undefined || !path.startsWith(folder))
                    return false;
                if (test(path))
                    return true;
            }
        },
        folders: () => foldersOf(sorted),
    };
}
function isSorted(paths) {
    return paths.every((path, at) => at === 0 || (paths[at - 1] ?? '') <= path);
}
// Where the first path stands that does not come before a text.
function firstFrom(sorted, text) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function foldersOf(sorted) {
    const folders = [];
    let before = '';
    for (const path of sorted) {
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end + 1);
            if (before.startsWith(folder))
                break;
            folders.push(path.slice(0, end));
        }
        before = path;
    }
    return folders;
}

;// CONCATENATED MODULE: ./build/lint/tracked-index.js


/** The paths of the tracked files, sorted for all checks of a run; nothing where they are not known. */
const trackedIndex = oncePerRun(({ trackedPaths }) => trackedPaths && indexPaths(trackedPaths));

;// CONCATENATED MODULE: ./build/lint/scopes.js




/**
 * A test whether two rules can be about one file, for many of them. Where the files are not known, one folder within the
 * other will do.
 */
function compareScopes(context) {
    const meet = 'trackedPaths' in context ? compareGlobs(context) : foldersMeet;
    return (a, b) => a.paths.length === 0 ||
        b.paths.length === 0 ||
        a.paths.some((one) => b.paths.some((other) => meet(one, other)));
}
function compareGlobs(context) {
    const startOf = remember(glob_start/* startOfGlob */.UR);
    const test = remember((glob) => (0,patterns/* compileGlob */.S)(glob));
    const meets = remember((one) => remember((other) => {
        const inner = [startOf(one), startOf(other)].sort((a, b) => b.length - a.length)[0] ?? '';
        return trackedIndex(context)?.someWithin(inner, (path) => test(one)(path) && test(other)(path)) ?? false;
    }));
    return (one, other) => {
        const [a, b] = [startOf(one), startOf(other)];
        return (a.startsWith(b) || b.startsWith(a)) && meets(one)(other);
    };
}
function foldersMeet(one, other) {
    const [a, b] = [`${(0,glob_start/* folderOfGlob */.GT)(one)}/`, `${(0,glob_start/* folderOfGlob */.GT)(other)}/`];
    return a === '/' || b === '/' || a.startsWith(b) || b.startsWith(a);
}

;// CONCATENATED MODULE: ./build/lint/contradiction.js




// The heading is the subject of such a sentence.
const LEANS_ON_HEADING = /^(?:must|should|shall|may|can|will|do|does|is|are|has|have|not|never|no)\b/i;
/** Finds rules of which one forbids what the other asks for, or which choose differently between two things. */
const CONTRADICTION = {
    name: 'contradiction',
    severity: 'warning',
    finds: 'A rule that forbids what another asks for, or chooses the other of the same two things.',
    find: findContradictions,
};
function findContradictions(rules, context) {
    const scopesMeet = compareScopes(context);
    const topics = new Map();
    return findClaims(rules, ruleWords(context)).flatMap((claim) => {
        const topic = topics.get(claim.topic) ?? new Map();
        topics.set(claim.topic, topic);
        const opposite = findOpposite(claim, topic, scopesMeet);
        keep(claim, topic);
        if (!opposite)
            return [];
        const message = `This contradicts \`${placeOfRule(opposite.rule)}\`. Keep one of the two, or say where each holds.`;
        return [{ message, rules: [claim.rule] }];
    });
}
function findOpposite(claim, topic, scopesMeet) {
    for (const [side, { claims }] of topic) {
        if (side === claim.side)
            continue;
        const opposite = claims.find((other) => isOneMatter(other, claim) && scopesMeet(other.rule, claim.rule));
        if (opposite)
            return opposite;
    }
    return undefined;
}
// One of each side is enough to find what contradicts either, where all speak of one place.
function keep(claim, topic) {
    const { path, section, paths } = claim.rule;
    const side = topic.get(claim.side) ?? { claims: [], places: new Set() };
    topic.set(claim.side, side);
    const place = [path, section, ...paths].join('\n');
    if (!side.places.has(place))
        side.claims.push(claim);
    side.places.add(place);
}
// In one document, what leans on another heading is about another matter.
function isOneMatter(a, b) {
    if (a.rule.path !== b.rule.path || a.rule.section === b.rule.section)
        return true;
    return a.topic.includes(' ') && ![a, b].every(({ rule }) => LEANS_ON_HEADING.test(rule.body));
}

// EXTERNAL MODULE: ./build/lint/credential.js + 4 modules
var credential = __nccwpck_require__(1578);
// EXTERNAL MODULE: ./build/documents/scope-globs.js
var scope_globs = __nccwpck_require__(1975);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __nccwpck_require__(2217);
;// CONCATENATED MODULE: ./build/lint/nearest-folders.js

/**
 * The folders that are probably meant by those that are not there: the only one elsewhere with its name, which was moved,
 * else the only one beside it with nearly its name, which was renamed or misspelt.
 */
function nearestFolders(wanted, folders) {
    const existing = new Set(folders);
    const missing = new Set(wanted.filter((folder) => folder !== '' && !existing.has(folder)));
    const [parents, names] = [parentOf, nameOf].map((part) => new Set([...missing].map(part)));
    const byName = (0,group_by/* groupBy */.$)(folders.filter((folder) => names?.has(nameOf(folder))), nameOf);
    const byParent = (0,group_by/* groupBy */.$)(folders.filter((folder) => parents?.has(parentOf(folder))), parentOf);
    const nearest = new Map();
    for (const folder of missing) {
        const moved = byName.get(nameOf(folder)) ?? [];
        const beside = moved.length > 0
            ? moved
            : (byParent.get(parentOf(folder)) ?? []).filter((other) => isNearlyEqual(nameOf(other), nameOf(folder)));
        const [only] = beside;
        if (only !== undefined && beside.length === 1)
            nearest.set(folder, only);
    }
    return nearest;
}
function parentOf(folder) {
    return folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
}
function nameOf(folder) {
    return folder.slice(folder.lastIndexOf('/') + 1);
}
// One character more, less or other, or two exchanged; or the one is the beginning of the other.
function isNearlyEqual(a, b) {
    const [short, long] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length);
    if (short.length < 2)
        return false;
    if (short.length >= 3 && long.startsWith(short))
        return true;
    if (long.length - short.length > 1)
        return false;
    let at = 0;
    while (at < short.length && short[at] === long[at])
        at++;
    const rest = (from, to) => short.slice(at + from) === long.slice(at + to);
    const areExchanged = short[at] === long[at + 1] && short[at + 1] === long[at];
    return rest(0, 1) || rest(1, 1) || (areExchanged && rest(2, 2));
}

;// CONCATENATED MODULE: ./build/lint/dead-scope.js





/** Finds scopes that match no tracked file: their rules are about nothing. One of several endings that has no file is fine. */
const DEAD_SCOPE = {
    name: 'dead-scope',
    severity: 'warning',
    finds: 'A rule whose scope (`paths`, `globs`, `applyTo`) matches no tracked file.',
    find: findDeadScopes,
};
function findDeadScopes(rules, context) {
    if (!('trackedPaths' in context))
        return [];
    const groups = [
        ...(0,group_by/* groupBy */.$)(deadScopes(rules, context), ({ rule, glob }) => `${rule.path}\n${glob}`).values(),
    ];
    if (groups.length === 0)
        return [];
    const folders = trackedIndex(context)?.folders() ?? [];
    const near = nearestFolders(groups.map(([{ glob }]) => (0,glob_start/* folderOfGlob */.GT)(glob)), folders);
    return groups.map((group) => {
        const [{ glob }] = group;
        const folder = near.get((0,glob_start/* folderOfGlob */.GT)(glob));
        const hint = folder ? `Is \`${folder}/\` meant?` : 'Correct it, or remove it.';
        const message = `The scope \`${glob}\` matches no tracked file. ${hint}`;
        return { message, rules: group.map(({ rule }) => rule) };
    });
}
function deadScopes(rules, context) {
    const known = new Map();
    const isDead = (glob, { path }) => {
        const before = known.get(glob);
        if (before !== undefined)
            return before;
        // Most scopes are the folder of their own document, and the other files of the repository need not be asked for.
        const isAlive = (0,scope_globs/* compileScopeGlob */.Md)(glob)(path) || coversAnyTracked(glob, context);
        known.set(glob, !isAlive);
        return !isAlive;
    };
    return rules.flatMap((rule) => {
        const wanted = rule.paths.filter((glob) => !glob.startsWith('!'));
        const dead = wanted.filter((glob) => isDead(glob, rule));
        const isWhole = dead.length === wanted.length;
        return dead
            .filter((glob) => isWhole || isMissing((0,glob_start/* folderOfGlob */.GT)(glob), context))
            .map((glob) => ({ rule, glob }));
    });
}
function coversAnyTracked(glob, context) {
    const tracked = trackedIndex(context);
    return tracked !== undefined && (0,scope_globs/* coversAny */.B8)(glob, tracked);
}
function isMissing(folder, context) {
    return folder !== '' && !trackedIndex(context)?.someWithin(`${folder}/`, (path) => path !== folder);
}

// EXTERNAL MODULE: ./build/lint/instructs-reviewer.js
var instructs_reviewer = __nccwpck_require__(5839);
// EXTERNAL MODULE: ./build/first-few.js
var first_few = __nccwpck_require__(1925);
;// CONCATENATED MODULE: ./build/lint/near-duplicate.js






const FEWEST_WORDS = 2;
// With fewer words a text leans on its heading, and the same words under another heading say another thing.
const FEWEST_BY_THEMSELVES = 3;
// One word more for so many is an elaboration; a word in the place of another is another rule.
const WORDS_PER_EXTRA = 5;
const MOST_EXTRA = 2;
// Thousands of rules of the same words are one finding each, not one for each pair.
const MOST_COMPARED = 40;
// From so many on, two documents are copies of one another, and one line says so.
const MOST_OF_A_PAIR = 3;
const CONDITIONS = new Set('if unless except otherwise until only'.split(' '));
const ORDERED = /\b(?:over|instead of|rather than|before|after|than|from|to|not)\b/i;
/** Finds memories that say nearly the same as an earlier one. What has the same text throughout is one memory already. */
const NEAR_DUPLICATE = {
    name: 'near-duplicate',
    severity: 'warning',
    finds: 'A memory that says the same as an earlier one in nearly the same words.',
    find: findNearDuplicates,
};
function findNearDuplicates(rules, context) {
    const pairs = [];
    for (const candidate of readCandidates(rules, context)) {
        if (candidate.topics.length < FEWEST_WORDS)
            continue;
        // What one text has and the other lacks is at most a few words, so among their rarest is one that both have.
        const rarest = (0,first_few/* firstFew */.D)(candidate.topics, MOST_EXTRA + 1, isRarer);
        const earlier = findEarlier(candidate, rarest);
        if (earlier)
            pairs.push({ rule: candidate.rule, earlier: earlier.rule });
        for (const { candidates } of rarest)
            if (candidates.length < MOST_COMPARED)
                candidates.push(candidate);
    }
    return describePairs(pairs);
}
function readCandidates(rules, context) {
    const read = ruleWords(context);
    const topicOf = remember((word) => ({ word, count: 0, candidates: [] }));
    let kinds = 0;
    const kindOf = remember(() => kinds++);
    return distinctRules(rules).map((rule) => {
        const words = read(rule);
        const topics = [];
        for (const { topic: word } of words) {
            const topic = word === undefined ? undefined : topicOf(word);
            if (topic && !topics.includes(topic))
                topics.push(topic);
        }
        for (const topic of topics)
            topic.count++;
        return { rule, words, topics, kind: kindOf([rule.memoryType, ...rule.paths].join('\n')) };
    });
}
function distinctRules(rules) {
    const seen = new Set();
    return rules.filter(({ content }) => !seen.has(content) && seen.add(content));
}
function isRarer(a, b) {
    return a.count < b.count || (a.count === b.count && a.word < b.word);
}
function findEarlier(candidate, rarest) {
    for (const { candidates } of rarest) {
        for (const earlier of candidates)
            if (isNearlySame(candidate, earlier))
                return earlier;
    }
    return undefined;
}
// What fails most often and takes least stands first.
function isNearlySame(a, b) {
    if (a.kind !== b.kind)
        return false;
    const [small, large] = a.topics.length <= b.topics.length ? [a, b] : [b, a];
    const extra = large.topics.length - small.topics.length;
    return (extra <= Math.min(MOST_EXTRA, Math.floor(small.topics.length / WORDS_PER_EXTRA)) &&
        small.topics.every((topic) => large.topics.includes(topic)) &&
        near_duplicate_isOneMatter(a, b) &&
        isNegative(a) === isNegative(b) &&
        conditionsOf(a) === conditionsOf(b) &&
        haveOneOrder(a, b));
}
function isNegative({ words }) {
    return words.some((word) => word.isNegation);
}
function conditionsOf({ words }) {
    const conditions = words.map(({ text }) => text).filter((word) => CONDITIONS.has(word));
    return conditions.sort().join(' ');
}
function haveOneOrder(a, b) {
    const [ofA, ofB] = [orderOf(a), orderOf(b)];
    return ofA === ofB || (ofA !== '' && ofB !== '' && a.topics.length !== b.topics.length);
}
// The words in their order, where their order tells two rules apart.
function orderOf({ rule, words }) {
    return ORDERED.test(rule.body) ? topicsOf(words).join(' ') : '';
}
// In one document, the same words below another heading are about another thing, and a text that goes on from another was
// given it as its beginning.
function near_duplicate_isOneMatter(a, b) {
    const isOneSection = a.rule.section === b.rule.section;
    if (a.rule.path === b.rule.path)
        return isOneSection && !goesOnFrom(a, b);
    if (isOneSection)
        return true;
    return Math.min(a.topics.length, b.topics.length) >= FEWEST_BY_THEMSELVES;
}
function goesOnFrom({ rule: a, topics: ofA }, { rule: b, topics: ofB }) {
    return ofA.length !== ofB.length && (a.body.startsWith(b.body) || b.body.startsWith(a.body));
}
function describePairs(pairs) {
    const byDocuments = (0,group_by/* groupBy */.$)(pairs, ({ rule, earlier }) => `${rule.path}\n${earlier.path}`);
    return [...byDocuments.values()].flatMap((group) => {
        const [first] = group;
        if (group.length > MOST_OF_A_PAIR && first.rule.path !== first.earlier.path) {
            const message = `${group.length} rules from here on say nearly the same as rules of \`${first.earlier.path}\`, the first as line ${first.earlier.startLine} there. A reviewer is shown ten memories: keep each rule in one place.`;
            return [{ message, rules: group.map(({ rule }) => rule) }];
        }
        return group.map(({ rule, earlier }) => ({
            message: `This says nearly the same as \`${placeOfRule(earlier)}\`. A reviewer is shown ten memories: keep one of the two.`,
            rules: [rule],
        }));
    });
}

;// CONCATENATED MODULE: ./build/lint/not-actionable.js
// Feelings, thanks and invitations. Who only "likes" or "values" a thing may well mean a rule by it.
const FEELING = /^(?:(?:we|i)(?:['’]re| are| am)? (?:really |truly |always |all |very |so )*(?:love|enjoy|welcome|thank|care (?:a lot |deeply )?about|believe in|take pride in|proud|happy|glad|excited|thrilled|grateful|hope)\b|(?:many |a big )?thanks?\b|thank you\b|happy (?:coding|hacking)\b|have fun\b|good luck\b|enjoy\b|welcome\b|feel free to (?:ask|reach|contact|open|join)\b|you(?:['’]re| are) (?:awesome|welcome|great)\b)/i;
const VALUE = /^(?:code |software |test |user )?(?:quality|security|performance|testing|tests|documentation|readability|maintainability|consistency|simplicity|communication|collaboration|accessibility|privacy) (?:is|are|matters?)(?: (?:very|really|so|extremely|critically))?(?: (?:important|key|crucial|essential|critical|paramount|everything|a (?:top |high )?priority))?(?: (?:to|for) (?:us|everyone))?\W*$|^we take [\w ]{1,40} (?:very |really )?seriously\W*$/i;
const POINTER = /^(?:please |also )*(?:see|read|check out|have a look at|take a look at|refer to|consult|familiari[sz]e yourself with)\b/i;
const NAMES_DOCUMENT = /[\w-]\.(?:md|mdx|mdc|markdown|rst|adoc|txt)\b/i;
// What may make a norm of it after all, or a fact.
const NORM = /\b(?:must|should|shall|never|always|avoid|prefer|only|not|don['’]t|over|rather|instead|require[sd]?|before|when|if|unless|because|small|short|with)\b/i;
const SPECIFIC = /[`/:;]/;
/** Finds rules that state neither a norm nor a fact, such as "We love tests" or "See the wiki". */
const NOT_ACTIONABLE = {
    name: 'not-actionable',
    severity: 'warning',
    finds: 'A rule that states neither a norm nor a fact: a feeling (“We love tests!”), a value (“Quality matters.”), a pointer (“See the wiki.”).',
    find({ body, memoryType }) {
        if (memoryType !== 'project_rule' || NORM.test(body.replace(POINTER, '')) || isSeveralSentences(body))
            return undefined;
        const isPlain = !SPECIFIC.test(body);
        if (isPlain && (FEELING.test(body) || VALUE.test(body))) {
            return 'This states no norm that a change could break. Say what a change must have, such as “Every new function comes with a test”, or leave it out with `<!-- nectr:ignore -->`.';
        }
        if (POINTER.test(body) && (isPlain || NAMES_DOCUMENT.test(body))) {
            return "A reviewer can't follow this to what it points at. Write the rule itself here, or leave it out with `<!-- nectr:ignore -->`.";
        }
        return undefined;
    },
};
function isSeveralSentences(body) {
    return /[.!?]\s+\S/.test(body);
}

;// CONCATENATED MODULE: ./build/lint/over-budget.js


/**
 * So many memories are kept without a remark. A review sees the ten that are nearest to its change, and the service's list,
 * in which a person could look the memories through, ends at 100. Of some hundred repositories
 * whose documents we read, none gave so many, but for two collections of guides for many languages.
 */
const MOST_MEMORIES = 200;
const MOST_SECTIONS = 5;
/** Tells once where there are more memories than are of use, and which sections to merge first. */
const OVER_BUDGET = {
    name: 'over-budget',
    severity: 'warning',
    finds: 'More than 200 memories, of which most would never be seen; it names the sections to merge.',
    find: findOverBudget,
};
function findOverBudget(rules) {
    const memories = distinctMemories(rules);
    if (memories.length <= MOST_MEMORIES)
        return [];
    const sections = (0,group_by/* groupBy */.$)(memories, ({ path, section }) => `${path}\n${section}`);
    const largest = (0,first_few/* firstFew */.D)(sections.values(), MOST_SECTIONS, (a, b) => a.length > b.length);
    const named = largest.map((section) => {
        const [first] = section;
        const heading = first.section ? ` “${first.section}”` : '';
        return `\`${first.path}\`${heading} (${section.length})`;
    });
    const message = `The documents give ${memories.length} memories, and a review is shown ten: past ${MOST_MEMORIES}, most are never seen. Merge or drop rules, or narrow \`files\`. The largest sections: ${named.join(', ')}.`;
    return [{ message, rules: [] }];
}
// A rule that stands in several places is counted where it stands last.
function distinctMemories(rules) {
    const byType = new Map();
    const memories = [];
    for (const rule of rules) {
        const places = byType.get(rule.memoryType) ?? new Map();
        byType.set(rule.memoryType, places);
        const place = places.get(rule.content) ?? memories.length;
        places.set(rule.content, place);
        memories[place] = rule;
    }
    return memories;
}

// EXTERNAL MODULE: ./build/lint/reading-checks.js
var reading_checks = __nccwpck_require__(2772);
// EXTERNAL MODULE: ./build/extract/classify/verbs.js
var verbs = __nccwpck_require__(5763);
;// CONCATENATED MODULE: ./build/lint/several-rules.js



// Fewer may well be a rule and what follows from it.
const FEWEST_RULES = 3;
// Beyond this a text is no list of short rules, and is too long anyway.
const MOST_SENTENCES = 12;
const LONGEST_SHOWN = 80;
const MODAL = /\b(?:must|should|shall|never|always|may not|cannot|can['’]t|is required|are required)\b/i;
// What begins or holds one of these goes on with what was said before.
const REFERS_BACK = /^(?:it|its|they|them|this|that|these|those|such|he|she|one|otherwise|instead|then|also|so|thus|hence|therefore|because|since|but|however|and|or|if not|for example|e\.g|i\.e|see|note|again|in that case|if so|if you do|only then|once|after that|both|each|either|neither|here|there|the same|ideally|similarly|likewise|rather|conversely|in particular|specifically|especially|in general|in other words|example|reason|why|exception|good|bad|wrong|right|correct|incorrect)\b|\b(?:it|them|they|this|these|those|such|the same|instead|above|below)\b/i;
/** Finds a memory that holds several rules, at least three that share no subject. */
const SEVERAL_RULES = {
    name: 'several-rules',
    severity: 'warning',
    finds: 'A memory of at least three sentences that are rules of their own and share no subject.',
    find({ body, memoryType }) {
        if (memoryType !== 'project_rule')
            return undefined;
        const sentences = (0,extract_sentences/* splitSentences */.PC)(body);
        if (sentences.length < FEWEST_RULES || sentences.length > MOST_SENTENCES)
            return undefined;
        if (!sentences.every(isRule))
            return undefined;
        const rules = groupByTopic(sentences);
        if (rules.length < FEWEST_RULES)
            return undefined;
        const shown = rules.map((rule) => `“${shorten(rule)}”`).join(' ');
        return `These are ${rules.length} rules in one memory, and each is found best by itself. Make list items of them: ${shown}`;
    },
};
function isRule(sentence) {
    const words = wordsOf(sentence);
    const first = words[0] ?? '';
    return (words.length >= 2 &&
        !REFERS_BACK.test(sentence) &&
        (verbs/* VERBS */.h.has(first) || isNegation(first) || first === 'always' || first === 'only' || MODAL.test(sentence)));
}
// Sentences that share a word speak of one thing, and so do those that each share one with a third.
function groupByTopic(sentences) {
    let groups = [];
    for (const [index, sentence] of sentences.entries()) {
        const words = topicWords(sentence);
        const near = groups.filter((group) => words.some((word) => group.words.has(word)));
        const joined = {
            words: new Set([...words, ...near.flatMap((group) => [...group.words])]),
            at: [...near.flatMap(({ at }) => at), index].sort((a, b) => a - b),
        };
        groups = [...groups.filter((group) => !near.includes(group)), joined];
    }
    return groups
        .toSorted((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0))
        .map(({ at }) => at.map((index) => sentences[index]).join(' '));
}
function shorten(sentence) {
    const characters = [...sentence];
    return characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN - 1).join('')}…` : sentence;
}

;// CONCATENATED MODULE: ./build/lint/too-long.js
/**
 * The most characters of a good memory. A review is shown ten memories as one bullet each, and finds them by what they
 * mean as a whole: the more a text says, the less it is near to any one change. Of the rules in the documents of well-kept
 * projects, one in a hundred is longer.
 */
const MOST_CHARACTERS = 600;
/** Finds memories that are too long to be found and read. */
const TOO_LONG = {
    name: 'too-long',
    severity: 'warning',
    finds: 'A memory of more than 600 characters.',
    find({ content }) {
        const length = [...content].length;
        if (length <= MOST_CHARACTERS)
            return undefined;
        return `This memory has ${length} characters; past ${MOST_CHARACTERS} a search hardly finds it and a reviewer hardly reads it. State the norm and one reason, put each further norm into a list item of its own, and leave examples to code blocks.`;
    },
};

;// CONCATENATED MODULE: ./build/lint/vague.js
const wordSet = (text) => new Set(text.split(/\s+/));
// What names a quality and no means to it.
const QUALITIES = wordSet(`good best better great nice clean clear clearly cleanly quality high-quality readable maintainable efficient efficiently
  performant robust proper properly appropriate appropriately correct correctly careful carefully simple consistent
  consistently well well-written well-structured elegant meaningful reasonable sensible common sense smart professional solid
  thorough thoroughly practice practices principles standards standard conventions convention guidelines guideline guide
  necessary needed possible applicable style`);
// What code and the work on it consist of. By itself it says that there is such a thing.
const TOPICS = wordSet(`accessibility api apis architecture authentication authorization backups branches builds caching ci classes codebase
  comments commits components concurrency configuration conventions database databases dependencies deployment deployments
  docs documentation endpoints error errors exception exceptions files fixtures folders formatting functions handling hooks indexes
  integration internationalization localization logging logs messages metrics migration migrations modules monitoring naming
  observability pagination performance permissions queries releases requests retries reviews rollbacks schemas secrets
  security state styling testing tests timeouts transactions types typing unit validation variables versioning webhooks`);
// Such as `log`, which may also say what to do.
const ALSO_VERBS = wordSet('code coding test log comment commit message review request pull type document design programming software team project industry');
const JOINTS = wordSet('a an the and or of for in on to');
const FILLERS = wordSet(`your our their all any always be being do that it is this when where as with etc please just make sure ensure try keep write
  use follow adhere consider think about maintain apply produce create have strive prefer handle`);
const MOST_WORDS = 12;
const vague_WORDS = /[\p{L}\p{N}'’-]+/gu;
// Code, a path or a name says something specific.
const vague_SPECIFIC = /[`/<>\d:]|\S\s+["“(]?[A-Z]|[a-z][A-Z]|[A-Z]{2}/;
// Below such a heading a word alone says enough.
const ASKING_HEADING = /\b(?:must|should|needs?|requires?|required|requirements?|checklist|done|includes?|contains?|have|has|before|never|avoid|no|not|don['’]ts?|without|prefer|use|instead)\b/i;
const EXAMPLES = [
    [
        /migrat|database|schema/i,
        'All database migrations must be reversible: include both `upgrade()` and `downgrade()`.',
    ],
    [/test/i, 'Every bug fix comes with a test in `tests/` that fails without it.'],
    [/error|exception/i, 'Every error body of the API carries a `detail`.'],
    [/\blog/i, 'Log with `logger`, never with `print`, and never log a token.'],
    [/secur|auth/i, 'All user input is validated before it reaches the database.'],
    [/commit|pull request|\bPRs?\b/i, 'Commit subjects follow Conventional Commits.'],
    [/\bdoc|comment/i, 'Every new public function has a doc comment that says what it throws.'],
    [/\bnam/i, 'Use `snake_case` for functions and `PascalCase` for classes.'],
];
const ANY_EXAMPLE = 'All public functions in `src/` have a return type.';
/** Finds rules that name a subject or a quality and say nothing of it: the documented bad example is "migrations". */
const VAGUE = {
    name: 'vague',
    severity: 'warning',
    finds: 'A rule that only names a subject (“migrations”) or a quality (“Write clean code.”).',
    find(rule) {
        if (!isVague(rule))
            return undefined;
        const text = `${rule.section} ${rule.body}`;
        const example = EXAMPLES.find(([topic]) => topic.test(text))?.[1] ?? ANY_EXAMPLE;
        return `This says nothing that a reviewer could hold against a change. Say what is to be done, and where, such as: ${example}`;
    },
};
function isVague({ body, section, memoryType }) {
    if (memoryType !== 'project_rule' || vague_SPECIFIC.test(body))
        return false;
    const words = body.toLowerCase().match(vague_WORDS) ?? [];
    if (words.length > MOST_WORDS)
        return false;
    const isWithin = (...sets) => words.every((word) => sets.some((set) => set.has(word)));
    if (words.length === 1 && section === '')
        return true;
    if (isWithin(TOPICS, JOINTS))
        return !ASKING_HEADING.test(section);
    const hasQuality = words.length < 2 || words.some((word) => QUALITIES.has(word));
    return hasQuality && isWithin(QUALITIES, TOPICS, ALSO_VERBS, JOINTS, FILLERS);
}

;// CONCATENATED MODULE: ./build/lint/checks.js











/** The checks of one rule by itself. The first that finds something speaks: a text is reworded once. */
const WORDING_CHECKS = [
    instructs_reviewer/* INSTRUCTS_REVIEWER */.G,
    VAGUE,
    NOT_ACTIONABLE,
    SEVERAL_RULES,
    TOO_LONG,
];
/** The checks of all rules together. */
const RUN_CHECKS = [CONTRADICTION, NEAR_DUPLICATE, DEAD_SCOPE, OVER_BUDGET];
/** Every check, as the README lists them. */
const CHECKS = [credential/* CREDENTIAL */.Yj, ...WORDING_CHECKS, ...RUN_CHECKS, ...reading_checks/* READING_CHECKS */.J];
/** Whether a problem is the error of a check, and not of a document that can't be read. */
function isLintError({ code }) {
    return CHECKS.some(({ name, severity }) => name === code && severity === 'error');
}


/***/ }),

/***/ 1578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yj: () => (/* binding */ CREDENTIAL),
  jZ: () => (/* binding */ HIDDEN_TEXT),
  RW: () => (/* binding */ hideCredentials),
  Wv: () => (/* binding */ hideInProblems),
  X7: () => (/* binding */ refuseCredentials)
});

;// CONCATENATED MODULE: ./build/lint/credential-marks.js
// How the known forms begin, or what stands in them. A new one of the scanner's is found by its randomness.
const MARK = /gh[opsur]_|github_pat_|\bgl[a-z]{1,5}-|xox[a-z]-|xapp-|hooks\.slack|\b[rs]k[-_]|whsec_|npm_|_authToken|\b(?:A3T|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)|AIza|GOCSPX|\bSG\.|pypi-|hf_|gsk_|lin_api|ntn_|\bshp[a-z]{2,3}_|gl(?:c|sa)_|ops_ey|hvs\.|figd_|dapi|dckr_|\beyJ|PRIVATE KEY|AccountKey|:\/\/[^\s/]*@/;
const LONG_WORD = /[\w+/=-]{16,}/g;
const HUMP = /[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g;
const CAPITALS = /[A-Z\d]{16}/;
const FEWEST_HUMPS = 4;
/**
 * Whether a credential may stand in a text: a cheap test that keeps the scanner from being loaded for the texts of nearly
 * all repositories. What it lets through is still mostly harmless, such as the hash of a commit.
 */
function mayHoldCredential(text) {
    return MARK.test(text) || (text.match(LONG_WORD) ?? []).some(looksRandom);
}
function looksRandom(word) {
    return CAPITALS.test(word) || (word.match(HUMP)?.length ?? 0) >= FEWEST_HUMPS;
}

;// CONCATENATED MODULE: ./build/lint/placeholder.js
// Words and marks that stand in examples in the place of what is secret. In a random key of 40 letters and digits, one
// of them turns up about once in ten thousand.
const STAND_IN = /example|placeholder|your|dummy|change-?me|redacted|sample|insert|xxxx|12345678|abcdefgh|\.\.\.|…|\*\*\*|[<>{}]|\$[A-Z_(]|%[A-Z_]+%/i;
const WORD_AS_PASSWORD = /^(?:(?:my|the|some|db|super|user|top|test|dev|local)?[-_]?(?:pass(?:word|wd|phrase)?|pwd|secret|token|key|user(?:name)?|admin|root)[-_]?(?:here|\d{0,3})|guest|postgres|mysql|mongo|redis|test(?:ing)?|foo(?:bar)?|bar|hunter2|x-oauth-basic)$/i;
// Names that only this machine, or nobody, answers to: RFC 2606, RFC 6761 and the names of containers.
const HARMLESS_HOST = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|.*\.(?:localhost|test|example|invalid)|(?:.*\.)?example\.(?:com|org|net))$/i;
const URL_PARTS = /:\/\/([^\s:/@]*):([^\s/@]+)@([^\s/?#:]+)/;
const SHORTEST_PASSWORD = 6;
const FEWEST_CHARACTERS = 5;
const MIN_PAYLOAD = 8;
/** Whether a text that has the form of a credential is an example that is written to be seen. */
function isPlaceholder(text) {
    if (STAND_IN.test(text))
        return true;
    const longest = (text.match(/[A-Za-z0-9]+/g) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '');
    return new Set(longest.toLowerCase()).size < FEWEST_CHARACTERS;
}
/** Whether an address with a user and a password keeps a secret: not on this machine's own hosts, nor with `user:password`. */
function isHarmlessUrl(url) {
    const [, user = '', password = '', host = ''] = URL_PARTS.exec(url) ?? [];
    return (password.length < SHORTEST_PASSWORD ||
        password === user ||
        HARMLESS_HOST.test(host) ||
        WORD_AS_PASSWORD.test(password) ||
        isPlaceholder(password));
}
/** Whether a JSON Web Token is an example, such as that of John Doe on jwt.io: its claims are there to be read. */
function isHarmlessJwt(token) {
    const payload = token.split('.')[1] ?? '';
    const claims = Buffer.from(payload, 'base64url').toString('utf8');
    return claims.length < MIN_PAYLOAD || /John Doe|"1234567890"/.test(claims) || STAND_IN_NAMES.test(claims);
}
const STAND_IN_NAMES = /example\.(?:com|org|net)|placeholder|your[-_]/i;

;// CONCATENATED MODULE: ./build/lint/credential-patterns.js

/** Each pattern starts at a border or a fixed word and repeats one set of characters, so that time grows with the text only. */
const CREDENTIAL_PATTERNS = [
    {
        kind: 'a JSON Web Token',
        pattern: /(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{16,}/g,
        isHarmless: isHarmlessJwt,
    },
    { kind: 'a Google API key', pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/g, isHarmless: isPlaceholder },
    {
        kind: 'a Google client secret',
        pattern: /(?<![\w-])GOCSPX-[\w-]{28}(?![\w-])/g,
        isHarmless: isPlaceholder,
    },
    {
        kind: 'a Stripe key',
        pattern: /(?<![A-Za-z0-9])(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{20,}/g,
        // The key of Stripe's own documentation.
        isHarmless: (found) => isPlaceholder(found) || found.startsWith('sk_test_4eC39HqLyjWD'),
    },
    {
        kind: 'a Stripe webhook secret',
        pattern: /(?<![A-Za-z0-9])whsec_[A-Za-z0-9+/]{24,}/g,
        isHarmless: isPlaceholder,
    },
    {
        kind: 'an OpenAI key',
        pattern: /(?<![\w-])sk-(?:proj|svcacct|admin)-[\w-]{40,}/g,
        isHarmless: isPlaceholder,
    },
    {
        kind: 'an Anthropic key',
        pattern: /(?<![\w-])sk-ant-[a-z]{2,8}\d\d-[\w-]{60,}/g,
        isHarmless: isPlaceholder,
    },
    {
        kind: 'a GitLab token',
        pattern: /(?<![\w-])gl(?:dt|rt|cbt|ptt|ft|agent|oas|soat)-[\w-]{20,}/g,
        isHarmless: isPlaceholder,
    },
    { kind: 'an npm token', pattern: /_authToken=["'`]?[\w-]{20,}/g, isHarmless: isPlaceholder },
    { kind: 'a PyPI token', pattern: /(?<![\w-])pypi-AgE[\w-]{50,}/g, isHarmless: isPlaceholder },
    {
        kind: 'an Azure storage key',
        pattern: /\bAccountKey=[A-Za-z0-9+/]{80,}={0,2}/g,
        isHarmless: isPlaceholder,
    },
    {
        kind: 'a private key',
        pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----\s{0,4}[A-Za-z0-9+/=]{32,}/g,
        isHarmless: isPlaceholder,
    },
    {
        kind: 'an AWS secret key',
        pattern: /(?<![A-Za-z0-9/+=_-])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=_-])/g,
        isHarmless: (found, before) => isPlaceholder(found) ||
            !(/[a-z]/.test(found) && /[A-Z]/.test(found) && /\d/.test(found)) ||
            !/\baws\b.*\bsecret|\bsecret\b.*\baws\b|aws_?secret/i.test(before),
    },
    {
        kind: 'a password in an address',
        pattern: /(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{1,30}:\/\/[^\s:/@]{0,100}:[^\s/@]{1,200}@[^\s/?#@'"`)]{1,250}/g,
        isHarmless: isHarmlessUrl,
    },
];

;// CONCATENATED MODULE: ./build/lint/find-credentials.js



// No pattern reaches across it: it holds a line break for those that stop at one, and what is no white space for those
// that don't.
const BORDER = '\n\u0000\n';
const KINDS = {
    aws: 'an AWS key',
    gcp: 'a Google Cloud key',
    npm: 'an npm token',
    slack: 'a Slack token',
    sendgrid: 'a SendGrid key',
    shopify: 'a Shopify key',
    github: 'a GitHub token',
    gitlab: 'a GitLab token',
    openai: 'an OpenAI key',
    anthropic: 'an Anthropic key',
    basicauth: 'a password in an address',
    'database-connection-string': 'a password in an address',
    privatekey: 'a private key',
};
/**
 * Tells for each text what credential stands in it, such as "a GitHub token", or nothing. Only forms that can be told
 * by themselves are found; what is written as an example is not. To load the scanner takes longer than all else that a
 * run with nothing to do does, so it is loaded only where a text has something that may be a credential.
 */
async function findCredentials(texts) {
    const suspects = texts.filter(mayHoldCredential);
    if (suspects.length === 0)
        return texts.map(() => undefined);
    const kinds = await scanAll(suspects);
    let next = 0;
    return texts.map((text) => (text === suspects[next] ? kinds[next++] : undefined));
}
async function scanAll(texts) {
    const kinds = texts.map(() => undefined);
    // One scan of all: a scan of each would cost a hundred times as much.
    const content = texts.join(BORDER);
    const findings = [...(await scan(content)), ...matchPatterns(content)].sort((a, b) => a.start - b.start);
    let index = 0;
    let end = (texts[0] ?? '').length;
    for (const { kind, start } of findings) {
        while (start > end)
            end += BORDER.length + (texts[++index] ?? '').length;
        kinds[index] ??= kind;
    }
    return kinds;
}
async function scan(content) {
    const [{ lintSource }, { creator }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 198).then(__nccwpck_require__.bind(__nccwpck_require__, 198)),
        __nccwpck_require__.e(/* import() */ 577).then(__nccwpck_require__.bind(__nccwpck_require__, 1577)),
    ]);
    const config = {
        rules: [
            {
                id: '@secretlint/secretlint-rule-preset-recommend',
                rule: creator,
                rules: [
                    { id: '@secretlint/secretlint-rule-aws', options: { enableIDScanRule: true } },
                    // A document must not be able to switch the scan off.
                    { id: '@secretlint/secretlint-rule-filter-comments', disabled: true },
                ],
            },
        ],
    };
    const source = { content, filePath: 'rules.txt', ext: '.txt', contentType: 'text' };
    const { messages } = await lintSource({ source, options: { config, noPhysicFilePath: true } });
    return messages.flatMap((message) => {
        const found = content.slice(...message.range);
        const rule = message.ruleId.replace(/^.*secretlint-rule-/, '');
        if (isHarmless(message, rule, found))
            return [];
        return [{ kind: KINDS[rule] ?? 'a credential', start: message.range[0] }];
    });
}
function isHarmless({ messageId }, rule, found) {
    // The number of an account opens nothing.
    if (messageId === 'AWSAccountID')
        return true;
    if (KINDS[rule] === 'a password in an address')
        return isHarmlessUrl(found);
    if (rule === 'sendgrid')
        return found.length < SENDGRID_LENGTH || isPlaceholder(found);
    return isPlaceholder(found);
}
// `SG.`, 22 characters, a full stop and 43 more: what is much shorter is a name with dots in it.
const SENDGRID_LENGTH = 60;
// How far before a find the words that tell what it is may stand.
const NEAR = 80;
function matchPatterns(content) {
    const before = (index) => content
        .slice(Math.max(0, index - NEAR), index)
        .split(BORDER)
        .at(-1) ?? '';
    return CREDENTIAL_PATTERNS.flatMap(({ kind, pattern, isHarmless }) => [...content.matchAll(pattern)].flatMap(({ 0: found, index }) => isHarmless(found, before(index)) ? [] : [{ kind, start: index }]));
}

;// CONCATENATED MODULE: ./build/lint/credential.js

/** Finds rules with a credential in them: they are neither stored nor shown, nor checked for anything else. */
const CREDENTIAL = {
    name: 'credential',
    severity: 'error',
    finds: 'A rule in which a credential stands, such as a token, a private key or an address with a password.',
};
/** What stands in the place of a text that holds a credential, whole: what is left of a secret may still tell it. */
const HIDDEN_TEXT = '(a text with a credential in it, which is not shown)';
/** Takes out the rules in which a credential stands. Nothing of their texts is in what is said of them. */
async function refuseCredentials(rules) {
    const kinds = await findCredentials(rules.map(({ content, section }) => `${section} ${content}`));
    const problems = rules.flatMap(({ path, startLine }, index) => {
        const kind = kinds[index];
        if (!kind)
            return [];
        const message = `In this rule stands what looks like ${kind}, so it is neither stored nor shown. Revoke it if it is real, since the history of git keeps it, and put a placeholder such as \`<token>\` in its place.`;
        return [{ code: CREDENTIAL.name, severity: CREDENTIAL.severity, message, path, line: startLine }];
    });
    return { rules: rules.filter((_, index) => !kinds[index]), problems };
}
/** The problems, without the words of those that quote a credential. */
function hideInProblems(problems) {
    const message = 'What is wrong here quotes a credential and is not shown. Take the credential out first.';
    return hideCredentials(problems, { read: (one) => one.message, hide: (one) => ({ ...one, message }) });
}
/** Hides the texts in which a credential stands; `read` gives what may hold one, and `hide` writes in its place. */
async function hideCredentials(items, { read, hide }) {
    const kinds = await findCredentials(items.map(read));
    return items.map((item, index) => (kinds[index] ? hide(item, HIDDEN_TEXT) : item));
}


/***/ }),

/***/ 5839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ INSTRUCTS_REVIEWER)
/* harmony export */ });
// Each tells the reviewer to look away or to obey, which no norm for code does.
const INSTRUCTIONS = [
    /\b(?:ignore|disregard|forget|override) (?:all |any |every |the |your |of |my ){0,3}(?:previous|prior|above|earlier|preceding|other|system) (?:instructions?|prompts?|rules?|guidelines?|messages?|memor(?:y|ies))\b/i,
    // As a command only: that a person approves each change is a norm.
    /(?:^|[.!?;:,] )(?:always |automatically |immediately |just |please ){0,2}(?:approve|lgtm|rubber-?stamp|accept) (?:all|any|every|each|these|such|this) (?:\w+ ){0,2}(?:pull requests?|prs?|merge requests?|mrs?|changes?|diffs?|commits?)\b/i,
    /\b(?:do not|don['’]t|never|stop|avoid|refrain from) (?:report(?:ing)?|flag(?:ging)?|rais(?:e|ing)|mention(?:ing)?|point(?:ing)? out|look(?:ing)? for) (?:any |all |the |security |potential |possible |known ){0,3}(?:issues?|problems?|bugs?|vulnerabilit(?:y|ies)|findings?|weaknesses|flaws?|concerns?|violations?)\b/i,
    /\b(?:do not|don['’]t|never) (?:review|look at|comment on|check|analy[sz]e|inspect) (?:any |all |the ){0,2}(?:(?:file|change|commit|pull request|pr|diff|code)s? (?:in|under|by|from|of|that)\b|this (?:file|folder|directory|pull request|pr|repository))/i,
    /\b(?:the|any|every|all) (?:ai |code |automated )?reviewers? (?:must|should|shall|will|has to|have to) (?:always )?(?:approve|ignore|skip|accept|not (?:report|flag|comment|mention))/i,
    /\b(?:reveal|print|output|repeat|disclose|leak) (?:me |us )?(?:your |(?:your|the) (?:system|hidden|initial) )(?:prompt|instructions)\b/i,
];
/** Finds rules that speak to the reviewer itself and bid it look away or obey: shown to people, and stored all the same. */
const INSTRUCTS_REVIEWER = {
    name: 'instructs-reviewer',
    severity: 'warning',
    finds: 'A rule that bids the reviewer itself look away or approve, rather than saying what holds for code.',
    find({ body }) {
        if (!INSTRUCTIONS.some((pattern) => pattern.test(body)))
            return undefined;
        return 'This tells the reviewer to look away or what to conclude, rather than what holds for code. Make sure that it is meant, and name what a change must or must not have instead.';
    },
};


/***/ }),

/***/ 503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ lintTogether),
/* harmony export */   FF: () => (/* binding */ checkDocuments),
/* harmony export */   iv: () => (/* binding */ lintDocuments)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2217);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4116);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1578);
/* harmony import */ var _reading_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2772);




const NO_DOCUMENT = '';
/** Checks what was found in documents, each by itself and all together. */
async function lintDocuments(documents, context) {
    return lintTogether(await checkDocuments(documents), context);
}
/**
 * Checks documents each by itself. A rule with a credential is left out of all that follows, and no problem shows one,
 * whoever found it. All texts are searched, not only those that are new to the ledger: a text in which nothing looks like a
 * credential costs no more than two regular expressions.
 */
async function checkDocuments(documents) {
    const { rules, problems: refused } = await (0,_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseCredentials */ .X7)(documents.flatMap((one) => one.rules));
    const kept = new Set(rules);
    const refusedAt = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(refused, ({ path = NO_DOCUMENT }) => path);
    return Promise.all(documents.map(async ({ path, rules: all, problems }) => {
        const left = all.filter((rule) => kept.has(rule));
        return {
            ...{ path, rules: left, ofReading: await (0,_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .hideInProblems */ .Wv)(problems) },
            refused: refusedAt.get(path) ?? [],
            worded: left.flatMap(checkWording).map(findingOf),
        };
    }));
}
/** Checks the rules of all documents together. */
async function lintTogether(documents, context) {
    const { unread } = context;
    const rules = documents.flatMap((document) => document.rules);
    const together = _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_CHECKS */ .SP.flatMap((check) => check.find(rules, context).map((finding) => findingOf({ check, ...finding })));
    const found = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(together.map(({ problem }) => problem), ({ path = NO_DOCUMENT }) => path);
    const extractions = [];
    for (const { path, rules: ofDocument, ofReading, refused, worded } of documents) {
        const alone = [...ofReading, ...refused, ...worded.map(({ problem }) => problem)];
        const all = [...alone, ...(found.get(path) ?? [])];
        // With most documents nothing is wrong.
        const problems = all.length > 0 ? (await (0,_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .hideInProblems */ .Wv)(all)).sort(byLine) : [];
        extractions.push({ path, rules: [...ofDocument], problems });
    }
    const first = await (0,_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .hideInProblems */ .Wv)(unread);
    const last = await (0,_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .hideInProblems */ .Wv)(found.get(NO_DOCUMENT) ?? []);
    const findings = [...documents.flatMap(({ worded }) => worded), ...together];
    const ofReading = [...unread, ...documents.flatMap((document) => document.ofReading)];
    return {
        extractions,
        problems: [...first, ...extractions.flatMap(({ problems }) => problems), ...last],
        warned: [...findings.flatMap((finding) => finding.rules), ...(0,_reading_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .rulesOfProblems */ .j)(ofReading, rules)],
    };
}
function checkWording(rule) {
    for (const check of _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDING_CHECKS */ .tg) {
        const message = check.find(rule);
        if (message !== undefined)
            return [{ check, message, rules: [rule] }];
    }
    return [];
}
function findingOf({ check, message, rules }) {
    const [rule] = rules;
    const place = rule && { path: rule.path, line: rule.startLine };
    return { problem: { code: check.name, severity: check.severity, message, ...place }, rules };
}
function byLine({ line: a = 0 }, { line: b = 0 }) {
    return a - b;
}


/***/ }),

/***/ 2772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ READING_CHECKS),
/* harmony export */   j: () => (/* binding */ rulesOfProblems)
/* harmony export */ });
const BROKEN_FRONT_MATTER = 'broken-front-matter';
/** What is checked while documents are read, since only there it can be seen. */
const READING_CHECKS = [
    {
        name: 'hidden-text',
        severity: 'warning',
        finds: 'Text that no reader of the page sees: invisible characters, hidden HTML. It is left out.',
    },
    {
        name: BROKEN_FRONT_MATTER,
        severity: 'warning',
        finds: "Front matter that can't be read. The rules below are taken without it, hence without its scope.",
    },
    {
        name: 'missing-import',
        severity: 'warning',
        finds: 'An `@path` in a document of an agent that leads to no tracked file.',
    },
];
/** The rules of which problems of reading speak: those at their lines, or all of a document that is read in another way. */
function rulesOfProblems(problems, rules) {
    if (problems.length === 0)
        return [];
    const misread = new Set(problems.filter(({ code }) => code === BROKEN_FRONT_MATTER).map(({ path }) => path));
    const lines = new Set(problems.map(({ path, line }) => `${path}:${line}`));
    return rules.filter(({ path, startLine, endLine }) => {
        if (misread.has(path))
            return true;
        for (let line = startLine; line <= endLine; line++)
            if (lines.has(`${path}:${line}`))
                return true;
        return false;
    });
}


/***/ }),

/***/ 5618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ApiFailure)
/* harmony export */ });
/** A request to the memory API that failed. Its message never holds the token. */
class ApiFailure extends Error {
    name = 'ApiFailure';
    kind;
    retryAfterMs;
    /** Whether anything of the request was sent at all, as far as is known. */
    isSent;
    constructor(kind, message, { retryAfterMs, isSent = true, cause, } = {}) {
        super(message, { cause });
        this.kind = kind;
        this.retryAfterMs = retryAfterMs;
        this.isSent = isSent;
    }
    /** The failure of a request that is not sent, since what happened to another says that it would be in vain. */
    static unsent(cause) {
        return new ApiFailure(cause.kind, cause.message, { isSent: false, cause });
    }
}


/***/ }),

/***/ 9549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ Calls)
});

// EXTERNAL MODULE: ./build/retry.js + 2 modules
var retry = __nccwpck_require__(3833);
// EXTERNAL MODULE: ./build/memory/api.js
var api = __nccwpck_require__(5618);
// EXTERNAL MODULE: ./build/memory/failures.js
var failures = __nccwpck_require__(5503);
;// CONCATENATED MODULE: ./build/memory/retry-policy.js


// What is not named here fails the same way every time, or is told by the pace.
const TRIES = {
    'not-configured': 3,
    unreachable: 4,
    ambiguous: 3,
};
/**
 * Gives, for each failure of one request in turn, how long to wait before the next try, or nothing where there is to be
 * none. Each kind of failure has its own number of tries: an outage after a rate limit is another matter. Where the
 * service is too busy, the pace waits for all requests together, as long as its budget lasts. What was not even sent is
 * not tried again.
 */
function retryDelays(clock, pace) {
    const failures = new Map();
    return (error) => {
        if (!(error instanceof api/* ApiFailure */.F && error.isSent))
            return undefined;
        if (error.kind === 'throttled')
            return pace.isPatient ? 0 : undefined;
        const count = (failures.get(error.kind) ?? 0) + 1;
        failures.set(error.kind, count);
        if (count >= (TRIES[error.kind] ?? 1))
            return undefined;
        const wait = error.retryAfterMs ?? (0,retry/* backoffMs */.jo)(count, clock);
        return pace.spend(wait) ? wait : undefined;
    };
}

;// CONCATENATED MODULE: ./build/memory/calls.js




const NOTHING = { memories: [], extent: 'none' };
/**
 * The requests that a run makes for one repository. A failure that would meet every other request as well, such as a
 * refused token, stops all that have not been sent yet.
 */
class Calls {
    #options;
    #stoppedBy;
    constructor(options) {
        this.#options = options;
    }
    /** Stores a memory, in one request. */
    post({ memoryType, text }, { isFirst }) {
        const { api, repo } = this.#options;
        return this.#once('POST', () => api.post({ repo, memoryType, text }), isFirst);
    }
    /** Lists memories in one request, on behalf of something that was begun before. Without such a call, it shows nothing. */
    look = (colour) => {
        const { api, repo } = this.#options;
        const answer = this.#once('GET', () => api.list(repo, colour), false);
        return answer.catch((failure) => showsNothing('wrong-address', 'rejected')(asSent(failure)));
    };
    /** Lists memories, with retries. A list that is broken while the rest may work shows nothing. */
    list = (colour) => this.#retry(() => this.look(colour)).catch(showsNothing('ambiguous'));
    /** Deletes a memory, with retries. */
    remove(id) {
        const { api, repo } = this.#options;
        return this.retry((number) => this.#once('DELETE', () => api.remove(repo, id), number === 1));
    }
    /** Tries something again as long as its failures, this run's patience and its end allow. The number is that of the try. */
    async retry(attempt) {
        try {
            return await this.#retry(attempt);
        }
        catch (failure) {
            if (failure instanceof api/* ApiFailure */.F && (0,failures/* endsApply */.HX)(failure))
                this.#stoppedBy ??= failure;
            throw failure;
        }
    }
    #retry(attempt) {
        const { clock, signal, pace, onFailure } = this.#options;
        const delayMs = retryDelays(clock, pace);
        return (0,retry/* withRetries */.LH)(attempt, {
            clock,
            signal,
            delayMs(error) {
                onFailure?.();
                return delayMs(error);
            },
        });
    }
    #once(method, send, isFirst) {
        const sendUnlessStopped = async () => {
            if (this.#stoppedBy)
                throw api/* ApiFailure */.F.unsent(this.#stoppedBy);
            if (method !== 'GET')
                await this.#options.beforeChange?.();
            return await send();
        };
        return this.#options.pace.attempt(method, sendUnlessStopped, { isFirst });
    }
}
// Where the list alone is broken, posting may still work; the other failures would meet a post as well.
function showsNothing(...kinds) {
    return (failure) => {
        if (failure instanceof api/* ApiFailure */.F && failure.isSent && kinds.includes(failure.kind))
            return NOTHING;
        throw failure;
    };
}
// Lists that have failed too often to be asked for say no more of the rest than the last of them did.
function asSent(failure) {
    const isLeftOut = failure instanceof api/* ApiFailure */.F && failure.kind === 'ambiguous' && !failure.isSent;
    return isLeftOut ? failure.cause : failure;
}


/***/ }),

/***/ 5780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ compareWithService)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5618);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9549);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9617);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5503);
/* harmony import */ var _service_index_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7284);





/**
 * Compares a ledger, and what the documents say beside it, with what the service shows. Nothing is changed anywhere.
 *
 * @throws {ActionError} where the service refuses to list, or can't be reached.
 */
async function compareWithService(ledger, memories, { ports: { memory: api, clock, signal }, pace, mostTexts }) {
    const { list } = new _calls_js__WEBPACK_IMPORTED_MODULE_1__/* .Calls */ .g({ api, repo: ledger.repo, pace, clock, signal });
    try {
        return await (0,_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .findDrift */ .L1)(ledger.entries, memories, new _service_index_js__WEBPACK_IMPORTED_MODULE_4__/* .ServiceIndex */ .q({ list, mostTexts }));
    }
    catch (failure) {
        throw failure instanceof _api_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiFailure */ .F ? (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .explainApiFailure */ .Gp)(failure, ledger.repo) : failure;
    }
}


/***/ }),

/***/ 9617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ findDrift),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   iE: () => (/* binding */ isBlind),
/* harmony export */   xo: () => (/* binding */ MOST_TEXTS)
/* harmony export */ });
/* harmony import */ var _all_ended_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5562);
/* harmony import */ var _extract_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3494);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1583);



/** How many lists are asked for one text each where the lists of all texts are full. */
const MOST_TEXTS = 50;
const BY_HAND = new Set(_extract_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .MEMORY_TYPES */ .op);
/**
 * Compares a ledger, and what the documents say beside it, with the service's lists: four at most, and where they are full
 * as many by text as the index has left. What is missing stands neither in the list of all types nor in that of its own.
 */
async function findDrift(entries, memories, index) {
    const all = await index.list();
    const stored = [...entries.values()].filter(({ state }) => state === 'stored');
    const others = memories.filter(({ key }) => !entries.has(key));
    const count = { stored: stored.length, extent: all.extent };
    if (all.extent === 'none') {
        const nothing = { missing: [], moved: [], deleted: [], unrecorded: [], foreign: 0 };
        return { ...nothing, ...count, unknown: stored, undecided: others };
    }
    const shown = new Set(all.memories.map(({ id }) => id));
    const compared = await compareStored(stored.filter(({ id }) => id === null || !shown.has(id)), index);
    const deleted = await findDeleted([...entries.values()].filter(_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isDormant */ .WV), index);
    const { unrecorded, undecided } = await findUnrecorded(others, index);
    const known = [...compared.moved.map(({ id }) => id), ...unrecorded.map(({ id }) => id)];
    const foreign = countForeign(all, entries, known);
    return { ...compared, ...count, deleted, unrecorded, undecided, foreign };
}
async function compareStored(stored, index) {
    const missing = [];
    const moved = [];
    const unknown = [];
    const looks = stored.map(async (entry) => ({ entry, found: await lookUp(entry, index) }));
    for (const { entry, found } of await (0,_all_ended_js__WEBPACK_IMPORTED_MODULE_2__/* .allEnded */ .C)(looks)) {
        if (found === 'absent')
            missing.push(entry);
        else if (typeof found === 'string')
            unknown.push(entry);
        else if (found.id !== entry.id)
            moved.push({ entry, id: found.id });
    }
    return { missing, moved, unknown };
}
// The id comes first: a copy under another one says nothing of it, and may be someone else's.
async function lookUp({ id, type, text }, index) {
    const isThere = id !== null && (await index.has(id, type, text));
    if (isThere === 'unknown')
        return 'not shown';
    return isThere ? { id } : await index.find({ memoryType: type, text });
}
async function findDeleted(dormant, index) {
    const deleted = [];
    for (const entry of dormant) {
        const { id, type, text } = entry;
        const isGone = id
            ? (await index.has(id, type, text)) === false
            : (await index.find({ memoryType: type, text })) === 'absent';
        if (isGone)
            deleted.push(entry);
    }
    return deleted;
}
async function findUnrecorded(memories, index) {
    const unrecorded = [];
    const undecided = [];
    const looks = memories.map(async (memory) => ({ memory, found: await index.find(memory) }));
    for (const { memory, found } of await (0,_all_ended_js__WEBPACK_IMPORTED_MODULE_2__/* .allEnded */ .C)(looks)) {
        if (typeof found === 'object')
            unrecorded.push({ memory, id: found.id });
        else if (found !== 'absent')
            undecided.push(memory);
    }
    return { unrecorded, undecided };
}
function countForeign({ memories }, entries, known) {
    const held = [...entries.values()];
    const ids = new Set([...held.flatMap(({ id }) => id ?? []), ...known]);
    // What was posted without an answer has no id yet.
    const texts = new Set(held.filter(({ id }) => id === null).map(({ type, text }) => `${type} ${text}`));
    return memories.filter(({ id, memoryType, text }) => BY_HAND.has(memoryType) && !ids.has(id) && !texts.has(`${memoryType} ${text}`)).length;
}
/** What a comparison comes to: drift that is proven counts before what can't be told. */
function verdictOf({ missing, moved, unrecorded, unknown, undecided, }) {
    if (missing.length + moved.length + unrecorded.length > 0)
        return 'found';
    return unknown.length + undecided.length > 0 ? 'unknown' : 'none';
}
/** Whether the service shows nothing at all of what the ledger holds: its store may be down. */
function isBlind({ extent, stored }) {
    return extent === 'none' && stored > 0;
}


/***/ }),

/***/ 5503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ explainApiFailure),
/* harmony export */   HX: () => (/* binding */ endsApply),
/* harmony export */   OF: () => (/* binding */ explainAbort)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _settings_memory_token_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7766);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5618);



const LATER_REMEDY = 'Nothing is lost: the next run goes on where this one ended.';
const ADDRESS_REMEDY = 'Set `api-url` to the address of the memory API itself.';
const EXPLANATIONS = {
    unauthorized: ['token-invalid', 'The memory API refused the token', _settings_memory_token_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_REMEDY */ .Vl],
    forbidden: [
        'repo-not-connected',
        'The memory API refused the repository',
        'Connect it to the Nectr account whose token this is, or correct the input `repo`.',
    ],
    rejected: [
        'rules-rejected',
        'The memory API refused a rule',
        'Change the rule so that the service takes it.',
    ],
    throttled: ['memory-unavailable', 'The memory API asks for fewer requests', LATER_REMEDY],
    'not-configured': ['memory-unavailable', "The memory API can't store now", LATER_REMEDY],
    unreachable: [
        'memory-unavailable',
        "The memory API can't be reached",
        `Check \`api-url\`, proxy and certificates. ${LATER_REMEDY}`,
    ],
    redirected: [
        'redirect-refused',
        'The memory API answered with a redirect, and the token goes nowhere else',
        ADDRESS_REMEDY,
    ],
    'wrong-address': ['memory-unavailable', 'There is no memory API at this address', ADDRESS_REMEDY],
    ambiguous: [
        'memory-unavailable',
        'The memory API did not answer as it should',
        `Check \`api-url\`. ${LATER_REMEDY}`,
    ],
    aborted: ['cancelled', 'The run was cancelled', LATER_REMEDY],
};
/** A failed request as an error for a person, with the service's own words. */
function explainApiFailure(failure, repo) {
    const [reason, what, remedy] = EXPLANATIONS[failure.kind];
    const isExpired = failure.kind === 'unauthorized' && /expired/i.test(failure.message) && !/invalid/i.test(failure.message);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(isExpired ? 'token-expired' : reason, `${what} (${repo}). ${failure.message}`, remedy, failure);
}
/** The end of a run that was told to stop. */
function explainAbort(repo) {
    return explainApiFailure(new _api_js__WEBPACK_IMPORTED_MODULE_2__/* .ApiFailure */ .F('aborted', 'The rest is left to the next run.'), repo);
}
/** Whether a failure says nothing of one memory, so that going on with others would be in vain. */
function endsApply({ kind, isSent }) {
    return kind !== 'rejected' && (kind !== 'ambiguous' || !isSent);
}


/***/ }),

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  oG: () => (/* binding */ Pace)
});

// UNUSED EXPORTS: LONGEST_WAIT_MS, PATIENCE_MS

// EXTERNAL MODULE: ./node_modules/eventemitter3/index.js
var eventemitter3 = __nccwpck_require__(2415);
;// CONCATENATED MODULE: ./node_modules/eventemitter3/index.mjs



/* harmony default export */ const node_modules_eventemitter3 = ((/* unused pure expression or super */ null && (EventEmitter)));

;// CONCATENATED MODULE: ./node_modules/p-timeout/index.js
class TimeoutError extends Error {
	name = 'TimeoutError';

	constructor(message, options) {
		super(message, options);
		Error.captureStackTrace?.(this, TimeoutError);
	}
}

const getAbortedReason = signal => signal.reason ?? new DOMException('This operation was aborted.', 'AbortError');

function pTimeout(promise, options) {
	const {
		milliseconds,
		fallback,
		message,
		customTimers = {setTimeout, clearTimeout},
		signal,
	} = options;

	let timer;
	let abortHandler;

	const wrappedPromise = new Promise((resolve, reject) => {
		if (typeof milliseconds !== 'number' || Math.sign(milliseconds) !== 1) {
			throw new TypeError(`Expected \`milliseconds\` to be a positive number, got \`${milliseconds}\``);
		}

		if (signal?.aborted) {
			reject(getAbortedReason(signal));
			// The input still needs a rejection handler even though cancellation won.
			// eslint-disable-next-line promise/prefer-await-to-then, promise/prefer-catch
			promise.then(resolve, reject);
			return;
		}

		if (signal) {
			abortHandler = () => {
				reject(getAbortedReason(signal));
			};

			signal.addEventListener('abort', abortHandler, {once: true});
		}

		// Use .then() instead of async IIFE to preserve stack traces
		// eslint-disable-next-line promise/prefer-await-to-then, promise/prefer-catch
		promise.then(resolve, reject);

		if (milliseconds === Number.POSITIVE_INFINITY) {
			return;
		}

		// We create the error outside of `setTimeout` to preserve the stack trace.
		const timeoutError = new TimeoutError();

		// `.call(undefined, ...)` is needed for custom timers to avoid context issues
		timer = customTimers.setTimeout.call(undefined, () => {
			if (fallback) {
				try {
					resolve(fallback());
				} catch (error) {
					reject(error);
				}

				return;
			}

			if (typeof promise.cancel === 'function') {
				promise.cancel();
			}

			if (message === false) {
				resolve();
			} else if (message instanceof Error) {
				reject(message);
			} else {
				timeoutError.message = message ?? `Promise timed out after ${milliseconds} milliseconds`;
				reject(timeoutError);
			}
		}, milliseconds);
	});

	// eslint-disable-next-line promise/prefer-await-to-then
	const cancelablePromise = wrappedPromise.finally(() => {
		cancelablePromise.clear();
		if (abortHandler && signal) {
			signal.removeEventListener('abort', abortHandler);
		}
	});

	cancelablePromise.clear = () => {
		// `.call(undefined, ...)` is needed for custom timers to avoid context issues
		customTimers.clearTimeout.call(undefined, timer);
		timer = undefined;
	};

	return cancelablePromise;
}

;// CONCATENATED MODULE: ./node_modules/p-queue/dist/lower-bound.js
// Port of lower_bound from https://en.cppreference.com/w/cpp/algorithm/lower_bound
// Used to compute insertion index to keep queue sorted after insertion
function lowerBound(array, value, comparator) {
    let first = 0;
    let count = array.length;
    while (count > 0) {
        const step = Math.trunc(count / 2);
        let it = first + step;
        if (comparator(array[it], value) <= 0) {
            first = ++it;
            count -= step + 1;
        }
        else {
            count = step;
        }
    }
    return first;
}

;// CONCATENATED MODULE: ./node_modules/p-queue/dist/priority-queue.js

const compactionThreshold = 100;
class PriorityQueue {
    #queue = [];
    // The queue is stored as a sorted array, but dequeued items are left before `#head` until compaction. Only items from `#head` onward are live, which keeps repeated dequeues amortized O(1).
    #head = 0;
    enqueue(run, options) {
        const { priority = 0, id, } = options ?? {};
        const { size } = this;
        const element = {
            priority,
            id,
            run,
        };
        if (size === 0) {
            // When the queue is logically empty, discard any consumed prefix before accepting new work.
            this.#queue.length = 0;
            this.#head = 0;
            this.#queue.push(element);
            return;
        }
        if (this.#queue.at(-1).priority >= priority) {
            // Same-priority and lower-priority items belong after the current tail. Appending preserves FIFO order for equal priorities.
            this.#queue.push(element);
            return;
        }
        // Binary insertion must run on the live sorted range only.
        this.#compact();
        const index = lowerBound(this.#queue, element, (a, b) => b.priority - a.priority);
        this.#queue.splice(index, 0, element);
    }
    setPriority(id, priority) {
        // A dequeued item with the same id is no longer part of the queue.
        const index = this.#queue.findIndex((element, index) => index >= this.#head && element.id === id);
        if (index === -1) {
            throw new ReferenceError(`No promise function with the id "${id}" exists in the queue.`);
        }
        const [item] = this.#queue.splice(index, 1);
        this.enqueue(item.run, { priority, id });
    }
    remove(idOrRun) {
        const index = this.#queue.findIndex((element, index) => {
            // The consumed prefix may still contain references that should not be removable.
            if (index < this.#head) {
                return false;
            }
            if (typeof idOrRun === 'string') {
                return element.id === idOrRun;
            }
            return element.run === idOrRun;
        });
        if (index !== -1) {
            this.#queue.splice(index, 1);
        }
    }
    dequeue() {
        if (this.#head === this.#queue.length) {
            return undefined;
        }
        const item = this.#queue[this.#head];
        this.#head++;
        if (this.#head === this.#queue.length) {
            // Fully drained queues are reset immediately so the next enqueue starts from a clean array.
            this.#queue.length = 0;
            this.#head = 0;
        }
        else if (this.#head > compactionThreshold && this.#head > this.#queue.length / 2) {
            // Keep repeated dequeues cheap, but stop the consumed prefix from growing without bound.
            this.#compact();
        }
        return item?.run;
    }
    filter(options) {
        const result = [];
        for (let index = this.#head; index < this.#queue.length; index++) {
            const element = this.#queue[index];
            if (element.priority === options.priority) {
                result.push(element.run);
            }
        }
        return result;
    }
    get size() {
        return this.#queue.length - this.#head;
    }
    #compact() {
        // Compaction restores the invariant that the whole array is the live sorted range.
        if (this.#head === 0) {
            return;
        }
        this.#queue.splice(0, this.#head);
        this.#head = 0;
    }
}

;// CONCATENATED MODULE: ./node_modules/p-queue/dist/index.js



/**
Promise queue with concurrency control.
*/
class PQueue extends eventemitter3 {
    #carryoverIntervalCount;
    #isIntervalIgnored;
    #intervalCount = 0;
    #intervalCap;
    #rateLimitedInInterval = false;
    #rateLimitFlushScheduled = false;
    #interval;
    /*
    Timestamp when the current interval window ends. Kept accurate at every window transition: `#initializeIntervalIfNeeded` sets it when a window starts and `#onInterval` advances it as the recurring timer rolls into each new window. This is the source of truth for whether a task added after the queue goes idle belongs to a fresh window, so it must not go stale.
    */
    #intervalEnd = 0;
    // Recurring timer that drives windows while the queue is actively processing. Absent (`undefined`) once the queue goes idle.
    #intervalId;
    // One-shot timer used while idle to resume at the next window boundary, since `#intervalId` is cleared when idle.
    #timeoutId;
    #strict;
    // Circular buffer implementation for better performance
    #strictTicks = [];
    #strictTicksStartIndex = 0;
    #queue;
    #queueClass;
    #pending = 0;
    // The `!` is needed because of https://github.com/microsoft/TypeScript/issues/32194
    #concurrency;
    #isPaused;
    // Use to assign a unique identifier to a promise function, if not explicitly specified
    #idAssigner = 1n;
    // Track currently running tasks for debugging
    #runningTasks = new Map();
    #queueAbortListenerCleanupFunctions = new Set();
    /**
    Get or set the default timeout for all tasks. Can be changed at runtime.

    Operations will throw a `TimeoutError` if they don't complete within the specified time.

    The timeout begins when the operation is dequeued and starts execution, not while it's waiting in the queue.

    @example
    ```
    const queue = new PQueue({timeout: 5000});

    // Change timeout for all future tasks
    queue.timeout = 10000;
    ```
    */
    timeout;
    constructor(options) {
        super();
        // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
        options = {
            carryoverIntervalCount: false,
            intervalCap: Number.POSITIVE_INFINITY,
            interval: 0,
            concurrency: Number.POSITIVE_INFINITY,
            autoStart: true,
            queueClass: PriorityQueue,
            strict: false,
            ...options,
        };
        if (!(typeof options.intervalCap === 'number' && options.intervalCap >= 1)) {
            throw new TypeError(`Expected \`intervalCap\` to be a number from 1 and up, got \`${options.intervalCap?.toString() ?? ''}\` (${typeof options.intervalCap})`);
        }
        if (options.interval === undefined || !(Number.isFinite(options.interval) && options.interval >= 0)) {
            throw new TypeError(`Expected \`interval\` to be a finite number >= 0, got \`${options.interval?.toString() ?? ''}\` (${typeof options.interval})`);
        }
        if (options.strict && options.interval === 0) {
            throw new TypeError('The `strict` option requires a non-zero `interval`');
        }
        if (options.strict && options.intervalCap === Number.POSITIVE_INFINITY) {
            throw new TypeError('The `strict` option requires a finite `intervalCap`');
        }
        // TODO: Remove this fallback in the next major version
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        this.#carryoverIntervalCount = options.carryoverIntervalCount ?? options.carryoverConcurrencyCount ?? false;
        this.#isIntervalIgnored = options.intervalCap === Number.POSITIVE_INFINITY || options.interval === 0;
        this.#intervalCap = options.intervalCap;
        this.#interval = options.interval;
        this.#strict = options.strict;
        this.#queue = new options.queueClass();
        this.#queueClass = options.queueClass;
        this.concurrency = options.concurrency;
        if (options.timeout !== undefined && !(Number.isFinite(options.timeout) && options.timeout > 0)) {
            throw new TypeError(`Expected \`timeout\` to be a positive finite number, got \`${options.timeout}\` (${typeof options.timeout})`);
        }
        this.timeout = options.timeout;
        this.#isPaused = options.autoStart === false;
        this.#setupRateLimitTracking();
    }
    #cleanupStrictTicks(now) {
        // Remove ticks outside the current interval window using circular buffer approach
        while (this.#strictTicksStartIndex < this.#strictTicks.length) {
            const oldestTick = this.#strictTicks[this.#strictTicksStartIndex];
            if (oldestTick !== undefined && now - oldestTick >= this.#interval) {
                this.#strictTicksStartIndex++;
            }
            else {
                break;
            }
        }
        // Compact the array when it becomes inefficient or fully consumed
        // Compact when: (start index is large AND more than half wasted) OR all ticks expired
        const shouldCompact = (this.#strictTicksStartIndex > 100 && this.#strictTicksStartIndex > this.#strictTicks.length / 2)
            || this.#strictTicksStartIndex === this.#strictTicks.length;
        if (shouldCompact) {
            this.#strictTicks = this.#strictTicks.slice(this.#strictTicksStartIndex);
            this.#strictTicksStartIndex = 0;
        }
    }
    // Helper methods for interval consumption
    #consumeIntervalSlot(now) {
        if (this.#strict) {
            this.#strictTicks.push(now);
        }
        else {
            this.#intervalCount++;
        }
    }
    #rollbackIntervalSlot() {
        if (this.#strict) {
            // Pop from the end of the actual data (not from start index)
            if (this.#strictTicks.length > this.#strictTicksStartIndex) {
                this.#strictTicks.pop();
            }
        }
        else if (this.#intervalCount > 0) {
            this.#intervalCount--;
        }
    }
    #getActiveTicksCount() {
        return this.#strictTicks.length - this.#strictTicksStartIndex;
    }
    get #doesIntervalAllowAnother() {
        if (this.#isIntervalIgnored) {
            return true;
        }
        if (this.#strict) {
            // Cleanup already done by #isIntervalPausedAt before this is called
            return this.#getActiveTicksCount() < this.#intervalCap;
        }
        return this.#intervalCount < this.#intervalCap;
    }
    get #doesConcurrentAllowAnother() {
        return this.#pending < this.#concurrency;
    }
    #next() {
        this.#pending--;
        if (this.#pending === 0) {
            this.emit('pendingZero');
        }
        this.#tryToStartAnother();
        this.emit('next');
    }
    #onResumeInterval() {
        // Clear timeout ID before processing to prevent race condition
        // Must clear before #onInterval to allow new timeouts to be scheduled
        this.#timeoutId = undefined;
        this.#onInterval();
        this.#initializeIntervalIfNeeded();
    }
    #isIntervalPausedAt(now) {
        // Strict mode: check if we need to wait for oldest tick to age out
        if (this.#strict) {
            this.#cleanupStrictTicks(now);
            // If at capacity, need to wait for oldest tick to age out
            const activeTicksCount = this.#getActiveTicksCount();
            if (activeTicksCount >= this.#intervalCap) {
                const oldestTick = this.#strictTicks[this.#strictTicksStartIndex];
                // After cleanup, remaining ticks are within interval, so delay is always > 0
                const delay = this.#interval - (now - oldestTick);
                this.#createIntervalTimeout(delay);
                return true;
            }
            return false;
        }
        // Fixed window mode. While the recurring timer runs it already governs the windows, so pausing is only decided here when the queue is idle (the timer is absent) and we rely on `#intervalEnd`.
        if (this.#intervalId === undefined) {
            const delay = this.#intervalEnd - now;
            if (delay < 0) {
                // The interval expired while idle, so reset the count for the new window.
                this.#intervalCount = this.#carryoverIntervalCount ? this.#pending : 0;
            }
            else {
                // Still inside the previous window; wait out the remaining time before starting the next task.
                this.#createIntervalTimeout(delay);
                return true;
            }
        }
        return false;
    }
    #createIntervalTimeout(delay) {
        if (this.#timeoutId !== undefined) {
            return;
        }
        this.#timeoutId = setTimeout(() => {
            this.#onResumeInterval();
        }, delay);
    }
    #clearIntervalTimer() {
        if (this.#intervalId) {
            clearInterval(this.#intervalId);
            this.#intervalId = undefined;
        }
    }
    #clearTimeoutTimer() {
        if (this.#timeoutId) {
            clearTimeout(this.#timeoutId);
            this.#timeoutId = undefined;
        }
    }
    #tryToStartAnother() {
        if (this.#queue.size === 0) {
            // We can clear the interval ("pause")
            // Because we can redo it later ("resume")
            this.#clearIntervalTimer();
            this.emit('empty');
            if (this.#pending === 0) {
                // Clear timeout as well when completely idle
                this.#clearTimeoutTimer();
                // Compact strict ticks when idle to free memory
                if (this.#strict && this.#strictTicksStartIndex > 0) {
                    const now = Date.now();
                    this.#cleanupStrictTicks(now);
                }
                this.emit('idle');
            }
            return false;
        }
        let taskStarted = false;
        if (!this.#isPaused) {
            const now = Date.now();
            const canInitializeInterval = !this.#isIntervalPausedAt(now);
            if (this.#doesIntervalAllowAnother && this.#doesConcurrentAllowAnother) {
                const job = this.#queue.dequeue();
                if (!this.#isIntervalIgnored) {
                    this.#consumeIntervalSlot(now);
                    this.#scheduleRateLimitUpdate();
                }
                if (canInitializeInterval) {
                    this.#initializeIntervalIfNeeded();
                }
                // The task is started before the event, so that a listener which enqueues more work sees the
                // concurrency slot already taken. Emitting first let a listener start a second task past the limit.
                job();
                this.emit('active');
                taskStarted = true;
            }
        }
        return taskStarted;
    }
    #initializeIntervalIfNeeded() {
        if (this.#isIntervalIgnored || this.#intervalId !== undefined) {
            return;
        }
        // Strict mode uses timeouts instead of interval timers
        if (this.#strict) {
            return;
        }
        this.#intervalId = setInterval(() => {
            this.#onInterval();
        }, this.#interval);
        this.#intervalEnd = Date.now() + this.#interval;
    }
    #onInterval() {
        // Non-strict mode uses interval timers and intervalCount
        if (!this.#strict) {
            // Only touch the recurring interval timer here. When resumed via a timeout instead, `#intervalId` is undefined and `#initializeIntervalIfNeeded` sets `#intervalEnd` right after.
            if (this.#intervalId !== undefined) {
                if (this.#intervalCount === 0 && this.#pending === 0) {
                    this.#clearIntervalTimer();
                }
                else {
                    // The recurring timer fired, starting a new window. Keep the boundary accurate so tasks added after the queue later goes idle are scheduled against the correct window.
                    this.#intervalEnd = Date.now() + this.#interval;
                }
            }
            this.#intervalCount = this.#carryoverIntervalCount ? this.#pending : 0;
        }
        this.#processQueue();
        this.#scheduleRateLimitUpdate();
    }
    /**
    Executes all queued functions until it reaches the limit.
    */
    #processQueue() {
        // eslint-disable-next-line no-empty
        while (this.#tryToStartAnother()) { }
    }
    get concurrency() {
        return this.#concurrency;
    }
    set concurrency(newConcurrency) {
        if (!(typeof newConcurrency === 'number' && newConcurrency >= 1)) {
            throw new TypeError(`Expected \`concurrency\` to be a number from 1 and up, got \`${newConcurrency}\` (${typeof newConcurrency})`);
        }
        this.#concurrency = newConcurrency;
        this.#processQueue();
    }
    /**
    Updates the priority of a promise function by its id, affecting its execution order. Requires a defined concurrency limit to take effect.

    For example, this can be used to prioritize a promise function to run earlier.

    ```js
    import PQueue from 'p-queue';

    const queue = new PQueue({concurrency: 1});

    queue.add(async () => '🦄', {priority: 1});
    queue.add(async () => '🦀', {priority: 0, id: '🦀'});
    queue.add(async () => '🦄', {priority: 1});
    queue.add(async () => '🦄', {priority: 1});

    queue.setPriority('🦀', 2);
    ```

    In this case, the promise function with `id: '🦀'` runs second.

    You can also deprioritize a promise function to delay its execution:

    ```js
    import PQueue from 'p-queue';

    const queue = new PQueue({concurrency: 1});

    queue.add(async () => '🦄', {priority: 1});
    queue.add(async () => '🦀', {priority: 1, id: '🦀'});
    queue.add(async () => '🦄');
    queue.add(async () => '🦄', {priority: 0});

    queue.setPriority('🦀', -1);
    ```
    Here, the promise function with `id: '🦀'` executes last.
    */
    setPriority(id, priority) {
        if (typeof priority !== 'number' || !Number.isFinite(priority)) {
            throw new TypeError(`Expected \`priority\` to be a finite number, got \`${priority}\` (${typeof priority})`);
        }
        this.#queue.setPriority(id, priority);
    }
    async add(function_, options = {}) {
        // Create a copy to avoid mutating the original options object
        options = {
            timeout: this.timeout,
            ...options,
            // Assign unique ID if not provided
            id: options.id ?? (this.#idAssigner++).toString(),
        };
        if (options.timeout !== undefined && !(Number.isFinite(options.timeout) && options.timeout > 0)) {
            throw new TypeError(`Expected \`timeout\` to be a positive finite number, got \`${options.timeout}\` (${typeof options.timeout})`);
        }
        return new Promise((resolve, reject) => {
            // Create a unique symbol for tracking this task
            const taskSymbol = Symbol(`task-${options.id}`);
            let cleanupQueueAbortHandler = () => undefined;
            const run = async () => {
                // Task is now running — remove the queued-state abort listener
                cleanupQueueAbortHandler();
                this.#pending++;
                // Track this running task
                this.#runningTasks.set(taskSymbol, {
                    id: options.id,
                    priority: options.priority ?? 0, // Match priority-queue default
                    startTime: Date.now(),
                    timeout: options.timeout,
                });
                let eventListener;
                try {
                    // Check abort signal - if aborted, need to decrement the counter
                    // that was incremented in tryToStartAnother
                    try {
                        options.signal?.throwIfAborted();
                    }
                    catch (error) {
                        this.#rollbackIntervalConsumption();
                        // Clean up tracking before throwing
                        this.#runningTasks.delete(taskSymbol);
                        throw error;
                    }
                    let operation = function_({ signal: options.signal });
                    if (options.timeout !== undefined) {
                        operation = pTimeout(Promise.resolve(operation), {
                            milliseconds: options.timeout,
                            message: `Task timed out after ${options.timeout}ms (queue has ${this.#pending} running, ${this.#queue.size} waiting)`,
                        });
                    }
                    if (options.signal) {
                        const { signal } = options;
                        operation = Promise.race([operation, new Promise((_resolve, reject) => {
                                eventListener = () => {
                                    reject(signal.reason);
                                };
                                signal.addEventListener('abort', eventListener, { once: true });
                                // The task can abort the signal while it starts, before this listener exists, and an `AbortSignal` does not fire the event again.
                                if (signal.aborted) {
                                    eventListener();
                                }
                            })]);
                    }
                    const result = await operation;
                    resolve(result);
                    this.emit('completed', result);
                }
                catch (error) {
                    reject(error);
                    this.emit('error', error);
                }
                finally {
                    // Clean up abort event listener
                    if (eventListener) {
                        options.signal?.removeEventListener('abort', eventListener);
                    }
                    // Remove from running tasks
                    this.#runningTasks.delete(taskSymbol);
                    // Use queueMicrotask to prevent deep recursion while maintaining timing
                    queueMicrotask(() => {
                        this.#next();
                    });
                }
            };
            this.#queue.enqueue(run, options);
            const removeQueuedTask = () => {
                if (this.#queue instanceof PriorityQueue) {
                    this.#queue.remove(run);
                    return;
                }
                this.#queue.remove?.(options.id); // Intentionally best-effort: queued abort removal is only supported for queue classes that implement `.remove()`.
            };
            // Handle abort while task is waiting in the queue
            if (options.signal) {
                const { signal } = options;
                const queueAbortHandler = () => {
                    cleanupQueueAbortHandler();
                    removeQueuedTask();
                    reject(signal.reason);
                    this.#tryToStartAnother();
                    this.emit('next');
                };
                cleanupQueueAbortHandler = () => {
                    signal.removeEventListener('abort', queueAbortHandler);
                    this.#queueAbortListenerCleanupFunctions.delete(cleanupQueueAbortHandler);
                };
                if (signal.aborted) {
                    queueAbortHandler();
                    return;
                }
                signal.addEventListener('abort', queueAbortHandler, { once: true });
                this.#queueAbortListenerCleanupFunctions.add(cleanupQueueAbortHandler);
            }
            this.emit('add');
            this.#tryToStartAnother();
        });
    }
    async addAll(functions, options) {
        return Promise.all(functions.map(async (function_) => this.add(function_, options)));
    }
    /**
    Start (or resume) executing enqueued tasks within concurrency limit. No need to call this if queue is not paused (via `options.autoStart = false` or by `.pause()` method.)
    */
    start() {
        if (!this.#isPaused) {
            return this;
        }
        this.#isPaused = false;
        this.#processQueue();
        return this;
    }
    /**
    Put queue execution on hold.
    */
    pause() {
        this.#isPaused = true;
    }
    /**
    Clear the queue.
    */
    clear() {
        for (const cleanupQueueAbortHandler of this.#queueAbortListenerCleanupFunctions) {
            cleanupQueueAbortHandler();
        }
        this.#queue = new this.#queueClass();
        // Clear interval timer since queue is now empty (consistent with #tryToStartAnother)
        this.#clearIntervalTimer();
        // Note: We preserve strict mode rate-limiting state (ticks and timeout)
        // because clear() only clears queued tasks, not rate limit history.
        // This ensures that rate limits are still enforced after clearing the queue.
        // Note: We don't clear #runningTasks as those tasks are still running
        // They will be removed when they complete in the finally block
        // Force synchronous update since clear() should have immediate effect
        this.#updateRateLimitState();
        // Emit events so waiters (onEmpty, onIdle, onSizeLessThan) can resolve
        this.emit('empty');
        if (this.#pending === 0) {
            this.#clearTimeoutTimer();
            this.emit('idle');
        }
        this.emit('next');
    }
    /**
    Can be called multiple times. Useful if you for example add additional items at a later time.

    @returns A promise that settles when the queue becomes empty.
    */
    async onEmpty() {
        // Instantly resolve if the queue is empty
        if (this.#queue.size === 0) {
            return;
        }
        await this.#onEvent('empty');
    }
    /**
    @returns A promise that settles when the queue size is less than the given limit: `queue.size < limit`.

    If you want to avoid having the queue grow beyond a certain size you can `await queue.onSizeLessThan()` before adding a new item.

    Note that this only limits the number of items waiting to start. There could still be up to `concurrency` jobs already running that this call does not include in its calculation.
    */
    async onSizeLessThan(limit) {
        // Instantly resolve if the size is already below the limit.
        if (this.#queue.size < limit) {
            return;
        }
        // Listen on both `'next'` (task completion, queued abort, `clear()`) and `'active'` (every dequeue),
        // so waiters wake even when the queue drains without a completion (`start()`, a runtime `concurrency`
        // increase, or an interval tick).
        await this.#onEvent(['next', 'active'], () => this.#queue.size < limit);
    }
    /**
    The difference with `.onEmpty` is that `.onIdle` guarantees that all work from the queue has finished. `.onEmpty` merely signals that the queue is empty, but it could mean that some promises haven't completed yet.

    @returns A promise that settles when the queue becomes empty, and all promises have completed; `queue.size === 0 && queue.pending === 0`.
    */
    async onIdle() {
        // Instantly resolve if none pending and if nothing else is queued
        if (this.#pending === 0 && this.#queue.size === 0) {
            return;
        }
        await this.#onEvent('idle');
    }
    /**
    The difference with `.onIdle` is that `.onPendingZero` only waits for currently running tasks to finish, ignoring queued tasks.

    @returns A promise that settles when all currently running tasks have completed; `queue.pending === 0`.
    */
    async onPendingZero() {
        if (this.#pending === 0) {
            return;
        }
        await this.#onEvent('pendingZero');
    }
    /**
    @returns A promise that settles when the queue becomes rate-limited due to intervalCap.
    */
    async onRateLimit() {
        if (this.isRateLimited) {
            return;
        }
        await this.#onEvent('rateLimit');
    }
    /**
    @returns A promise that settles when the queue is no longer rate-limited.
    */
    async onRateLimitCleared() {
        if (!this.isRateLimited) {
            return;
        }
        await this.#onEvent('rateLimitCleared');
    }
    /**
    @returns A promise that rejects when any task in the queue errors.

    Use with `Promise.race([queue.onError(), queue.onIdle()])` to fail fast on the first error while still resolving normally when the queue goes idle.

    Important: The promise returned by `add()` still rejects. You must handle each `add()` promise (for example, `.catch(() => {})`) to avoid unhandled rejections.

    @example
    ```
    import PQueue from 'p-queue';

    const queue = new PQueue({concurrency: 2});

    queue.add(() => fetchData(1)).catch(() => {});
    queue.add(() => fetchData(2)).catch(() => {});
    queue.add(() => fetchData(3)).catch(() => {});

    // Stop processing on first error
    try {
        await Promise.race([
            queue.onError(),
            queue.onIdle()
        ]);
    } catch (error) {
        queue.pause(); // Stop processing remaining tasks
        console.error('Queue failed:', error);
    }
    ```
    */
    // eslint-disable-next-line @typescript-eslint/promise-function-async
    onError() {
        return new Promise((_resolve, reject) => {
            const handleError = (error) => {
                this.off('error', handleError);
                reject(error);
            };
            this.on('error', handleError);
        });
    }
    async #onEvent(events, filter) {
        const eventList = Array.isArray(events) ? events : [events];
        return new Promise(resolve => {
            const listener = () => {
                if (filter && !filter()) {
                    return;
                }
                for (const event of eventList) {
                    this.off(event, listener);
                }
                resolve();
            };
            for (const event of eventList) {
                this.on(event, listener);
            }
        });
    }
    /**
    Size of the queue, the number of queued items waiting to run.
    */
    get size() {
        return this.#queue.size;
    }
    /**
    Size of the queue, filtered by the given options.

    For example, this can be used to find the number of items remaining in the queue with a specific priority level.
    */
    sizeBy(options) {
        // eslint-disable-next-line unicorn/no-array-callback-reference
        return this.#queue.filter(options).length;
    }
    /**
    Number of running items (no longer in the queue).
    */
    get pending() {
        return this.#pending;
    }
    /**
    Whether the queue is currently paused.
    */
    get isPaused() {
        return this.#isPaused;
    }
    #setupRateLimitTracking() {
        // Only schedule updates when rate limiting is enabled
        if (this.#isIntervalIgnored) {
            return;
        }
        // Wire up to lifecycle events that affect rate limit state
        // Only 'add' and 'next' can actually change rate limit state
        this.on('add', () => {
            if (this.#queue.size > 0) {
                this.#scheduleRateLimitUpdate();
            }
        });
        this.on('next', () => {
            this.#scheduleRateLimitUpdate();
        });
    }
    #scheduleRateLimitUpdate() {
        // Skip if rate limiting is not enabled or already scheduled
        if (this.#isIntervalIgnored || this.#rateLimitFlushScheduled) {
            return;
        }
        this.#rateLimitFlushScheduled = true;
        queueMicrotask(() => {
            this.#rateLimitFlushScheduled = false;
            this.#updateRateLimitState();
        });
    }
    #rollbackIntervalConsumption() {
        if (this.#isIntervalIgnored) {
            return;
        }
        this.#rollbackIntervalSlot();
        this.#scheduleRateLimitUpdate();
    }
    #updateRateLimitState() {
        const previous = this.#rateLimitedInInterval;
        // Early exit if rate limiting is disabled or queue is empty
        if (this.#isIntervalIgnored || this.#queue.size === 0) {
            if (previous) {
                this.#rateLimitedInInterval = false;
                this.emit('rateLimitCleared');
            }
            return;
        }
        // Get the current count based on mode
        let count;
        if (this.#strict) {
            const now = Date.now();
            this.#cleanupStrictTicks(now);
            count = this.#getActiveTicksCount();
        }
        else {
            count = this.#intervalCount;
        }
        const shouldBeRateLimited = count >= this.#intervalCap;
        if (shouldBeRateLimited !== previous) {
            this.#rateLimitedInInterval = shouldBeRateLimited;
            this.emit(shouldBeRateLimited ? 'rateLimit' : 'rateLimitCleared');
        }
    }
    /**
    Whether the queue is currently rate-limited due to intervalCap.
    */
    get isRateLimited() {
        return this.#rateLimitedInInterval;
    }
    /**
    Whether the queue is saturated. Returns `true` when:
    - All concurrency slots are occupied and tasks are waiting, OR
    - The queue is rate-limited and tasks are waiting

    Useful for detecting backpressure and potential hanging tasks.

    ```js
    import PQueue from 'p-queue';

    const queue = new PQueue({concurrency: 2});

    // Backpressure handling
    if (queue.isSaturated) {
        console.log('Queue is saturated, waiting for capacity...');
        await queue.onSizeLessThan(queue.concurrency);
    }

    // Monitoring for stuck tasks
    setInterval(() => {
        if (queue.isSaturated) {
            console.warn(`Queue saturated: ${queue.pending} running, ${queue.size} waiting`);
        }
    }, 60000);
    ```
    */
    get isSaturated() {
        return (this.#pending === this.#concurrency && this.#queue.size > 0)
            || (this.isRateLimited && this.#queue.size > 0);
    }
    /**
    The tasks currently being executed. Each task includes its `id`, `priority`, `startTime`, `timeout` (if set), and `timeoutRemaining` (milliseconds until the task times out, or `undefined` if no timeout is set).

    Returns an array of task info objects.

    ```js
    import PQueue from 'p-queue';

    const queue = new PQueue({concurrency: 2, timeout: 10000});

    // Add tasks with IDs for better debugging
    queue.add(() => fetchUser(123), {id: 'user-123'});
    queue.add(() => fetchPosts(456), {id: 'posts-456', priority: 1});

    // Check what's running
    console.log(queue.runningTasks);
    // => [{
    //   id: 'user-123',
    //   priority: 0,
    //   startTime: 1759253001716,
    //   timeout: 10000,
    //   timeoutRemaining: 9700
    // }, {
    //   id: 'posts-456',
    //   priority: 1,
    //   startTime: 1759253001916,
    //   timeout: 10000,
    //   timeoutRemaining: 9900
    // }]
    ```
    */
    get runningTasks() {
        // Return fresh array with fresh objects to prevent mutations
        return [...this.#runningTasks.values()].map(task => ({
            ...task,
            timeoutRemaining: task.timeout ? Math.max(0, task.startTime + task.timeout - Date.now()) : undefined,
        }));
    }
}

/**
Error thrown when a task times out.

@example
```
import PQueue, {TimeoutError} from 'p-queue';

const queue = new PQueue({timeout: 1000});

try {
    await queue.add(() => someTask());
} catch (error) {
    if (error instanceof TimeoutError) {
        console.log('Task timed out');
    }
}
```
*/


// EXTERNAL MODULE: ./build/retry.js + 2 modules
var retry = __nccwpck_require__(3833);
// EXTERNAL MODULE: ./build/memory/api.js
var api = __nccwpck_require__(5618);
;// CONCATENATED MODULE: ./build/memory/circuit.js
// So many failures in a row mean that the service is down, not that one memory is special.
const OPENS_AFTER = 5;
const PROBES = 3;
// After any other failure the service is known to be there.
const SAYS_DOWN = new Set(['unreachable', 'not-configured', 'ambiguous']);
/**
 * Tells when to leave a service that is down alone. It opens after a few failures in a row; then each request is a probe,
 * and after a few of these have failed as well, it is over. Any answer closes it.
 */
class Circuit {
    #failures = 0;
    #last;
    /** Takes note of how a request ended; without a failure it was answered. */
    note(failure) {
        if (failure && !SAYS_DOWN.has(failure.kind))
            this.#failures = 0;
        else
            this.#failures = failure ? this.#failures + 1 : 0;
        this.#last = failure;
    }
    /** Which probe comes next, from 1; nothing while it is closed, and none after the last. */
    get probe() {
        const probe = this.#failures - OPENS_AFTER + 1;
        return probe >= 1 && probe <= PROBES ? probe : undefined;
    }
    /** The failure that ended it; nothing until then. */
    get over() {
        return this.#failures >= OPENS_AFTER + PROBES ? this.#last : undefined;
    }
}

// EXTERNAL MODULE: ./build/report/plain-text.js
var plain_text = __nccwpck_require__(5263);
;// CONCATENATED MODULE: ./build/memory/waits.js

const WORTH_TELLING_MS = 2_000;
const TELL_EVERY_MS = 10_000;
/** Tells of waits for the service, so that a log does not stand still without a word: the long ones, and not each of them. */
function tellWaits(log, clock) {
    let toldAt = Number.NEGATIVE_INFINITY;
    return (failure, ms) => {
        const now = clock.now();
        if (ms < WORTH_TELLING_MS || now - toldAt < TELL_EVERY_MS)
            return;
        toldAt = now;
        log.info(`Waiting ${Math.ceil(ms / 1000)} s for the memory API. ${(0,plain_text/* plainText */.w)(failure.message)}`);
    };
}

;// CONCATENATED MODULE: ./build/memory/pace.js





/** A service that asks for more patience than this at once is not waited for: the next run goes on where this one ends. */
const LONGEST_WAIT_MS = 120_000;
/** How long a run may wait in all, beside what each answer earns. */
const PATIENCE_MS = 300_000;
const EARNED_MS = 1_000;
// Requests that waited for one another are not to come back all at once.
const SPREAD_MS = 250;
/**
 * The pace at which a run makes its requests, shared by all of them. The number that is under way is halved when the
 * service asks for fewer and grows back by one with each round of answers (additive increase, multiplicative decrease);
 * all requests pause as long as the service asks, within one budget; and a service that is down is left alone.
 */
class Pace {
    #queue;
    #most;
    #clock;
    #signal;
    #tell;
    #circuits = { POST: new Circuit(), GET: new Circuit(), DELETE: new Circuit() };
    #patienceMs = PATIENCE_MS;
    #pausedUntil = Number.NEGATIVE_INFINITY;
    #isPatient = true;
    /** Counts the times that the pace came down: requests that were under way then say nothing of the new pace. */
    #epoch = 0;
    #answers = 0;
    #refusals = 0;
    constructor({ concurrency, clock, signal, log }) {
        this.#queue = new PQueue({ concurrency });
        this.#most = concurrency;
        this.#clock = clock;
        this.#signal = signal;
        this.#tell = tellWaits(log, clock);
    }
    /** How many requests may be under way at once now. */
    get concurrency() {
        return this.#queue.concurrency;
    }
    /** Until when no request is sent, in milliseconds since 1970; in the past where there is no pause. */
    get pausedUntil() {
        return this.#pausedUntil;
    }
    /** Whether a request that the service was too busy for may be sent again: its wait is part of the pause. */
    get isPatient() {
        return this.#isPatient;
    }
    /** Takes a wait out of the budget; says whether there was enough of it. */
    spend(ms) {
        if (ms > LONGEST_WAIT_MS || ms > this.#patienceMs)
            return false;
        this.#patienceMs -= ms;
        return true;
    }
    /**
     * Sends one request in its turn; one that was begun before comes ahead of the others.
     *
     * @throws {ApiFailure} as the request does; unsent where the run is ending or the service is down.
     */
    attempt(method, send, { isFirst }) {
        return new Promise((resolve, reject) => {
            const task = async () => {
                try {
                    resolve(await this.#send(method, send));
                }
                catch (failure) {
                    reject(failure);
                    // Whoever asked may now stop the others, and is heard before the next one is sent.
                    await new Promise(setImmediate);
                }
            };
            void this.#queue.add(task, { priority: isFirst ? 0 : 1 });
        });
    }
    async #send(method, send) {
        await this.#turn(method);
        const epoch = this.#epoch;
        try {
            const answer = await send();
            this.#noteAnswer(method, epoch);
            return answer;
        }
        catch (failure) {
            if (failure instanceof api/* ApiFailure */.F)
                this.#noteFailure(failure, { method, epoch });
            throw failure;
        }
    }
    async #turn(method) {
        for (let wait = this.#waitMs(); wait > 0 && !this.#signal.aborted; wait = this.#waitMs()) {
            await this.#clock.sleep(wait + this.#clock.random() * SPREAD_MS, this.#signal);
        }
        const cause = this.#signal.aborted
            ? new api/* ApiFailure */.F('aborted', 'The rest is left to the next run.')
            : this.#circuits[method].over;
        if (cause)
            throw api/* ApiFailure */.F.unsent(cause);
    }
    // Answers to other requests say nothing of those that are down: these stay one at a time.
    get #isProbing() {
        return Object.values(this.#circuits).some(({ probe }) => probe !== undefined);
    }
    #waitMs() {
        return this.#pausedUntil - this.#clock.now();
    }
    #noteAnswer(method, epoch) {
        this.#circuits[method].note(undefined);
        this.#refusals = 0;
        this.#patienceMs = Math.min(PATIENCE_MS, this.#patienceMs + EARNED_MS);
        if (epoch !== this.#epoch || this.#queue.concurrency >= this.#most || this.#isProbing)
            return;
        this.#answers += 1;
        if (this.#answers < this.#queue.concurrency)
            return;
        this.#queue.concurrency += 1;
        this.#answers = 0;
    }
    #noteFailure(failure, { method, epoch }) {
        if (!failure.isSent || failure.kind === 'aborted')
            return;
        const circuit = this.#circuits[method];
        if (failure.kind === 'throttled')
            circuit.note(failure);
        if (epoch !== this.#epoch) {
            // One that comes late may still ask for a longer pause.
            if (failure.kind === 'throttled')
                this.#pause(failure, failure.retryAfterMs ?? 0);
        }
        else if (failure.kind === 'throttled') {
            this.#refusals += 1;
            this.#slowDown(Math.floor(this.#queue.concurrency / 2));
            // Without a wait, a service that always asks for none would be asked again and again without end.
            this.#pause(failure, failure.retryAfterMs || (0,retry/* backoffMs */.jo)(this.#refusals, this.#clock));
        }
        else {
            circuit.note(failure);
            if (circuit.probe === undefined)
                return;
            this.#slowDown(1);
            this.#pause(failure, (0,retry/* backoffMs */.jo)(circuit.probe + 1, this.#clock));
        }
    }
    #slowDown(concurrency) {
        this.#queue.concurrency = Math.max(1, concurrency);
        this.#answers = 0;
        this.#epoch += 1;
    }
    #pause(failure, ms) {
        const until = this.#clock.now() + ms;
        // What is waited for already is paid for.
        const more = until - Math.max(this.#pausedUntil, this.#clock.now());
        if (more <= 0)
            return;
        this.#isPatient = ms <= LONGEST_WAIT_MS && this.spend(more);
        if (!this.#isPatient)
            return;
        this.#pausedUntil = until;
        this.#tell(failure, ms);
    }
}


/***/ }),

/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ provenanceOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Yw: () => (/* binding */ deletionOf),
/* harmony export */   rh: () => (/* binding */ movedTo)
/* harmony export */ });
/** The provenance of what a run writes at a time. */
function provenanceOf({ commit, run, actor }, nowMs) {
    return { commit, run, time: new Date(nowMs).toISOString(), ...(actor && { actor }) };
}
/** The ledger's entry for a memory that the documents ask for. */
function entryOf({ key, memoryType, text, sources }, state, { commit, run, time }) {
    const { id = null, tries } = state;
    const entry = {
        key,
        type: memoryType,
        text,
        id,
        state: state.state,
        sources: [...sources],
        commit,
        run,
        time,
    };
    return tries ? { ...entry, tries } : entry;
}
/** The entry of a memory that is stored under another id. Its commit stays: it is the one in which its lines are to be found. */
function movedTo(entry, id, { run, time }) {
    return { ...entry, id, run, time };
}
/** The entry of a memory that is to be deleted. Its commit stays: it is the one in which its lines are to be found. */
function deletionOf(entry, { run, time }) {
    const { holder: _, reason: __, ...rest } = entry;
    return { ...rest, state: 'retracting', run, time };
}


/***/ }),

/***/ 6315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ writeProven),
/* harmony export */   N: () => (/* binding */ noteProven)
/* harmony export */ });
/* harmony import */ var _ledger_commit_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5873);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8317);


/** Notes for the next write of a ledger what a comparison has proven: what is gone, and what is stored under which id. */
function noteProven(ledger, { missing, moved, deleted, unrecorded }, provenance) {
    for (const { key } of [...missing, ...deleted])
        ledger.remove(key);
    for (const { entry, id } of moved)
        ledger.put((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .movedTo */ .rh)(entry, id, provenance));
    for (const { memory, id } of unrecorded)
        ledger.put((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(memory, { state: 'stored', id }, provenance));
}
/**
 * Writes what was noted of a comparison, if anything was. `shown` is the same as it may be shown: its texts go into the
 * message of the commit.
 *
 * @throws {LedgerConflictError} where another run has written since the ledger was read.
 */
async function writeProven(ledger, shown, provenance) {
    if (!ledger.isUnsaved)
        return;
    const { missing, moved, deleted, unrecorded } = shown;
    const message = (0,_ledger_commit_message_js__WEBPACK_IMPORTED_MODULE_0__/* .renderRepair */ .Qp)({
        ...{ repo: ledger.repo, missing, deleted, provenance },
        moved: moved.map(({ entry, id }) => ({ ...entry, id })),
        adopted: unrecorded.map(({ memory, id }) => ({ ...memory, id })),
    });
    await ledger.claim(message);
}


/***/ }),

/***/ 7284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ServiceIndex)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5618);

const LONGEST_COLOUR = 400;
// The service has answered other lists by then, so that it is the colour that one of these refuses.
const REFUSALS = new Set(['rejected', 'forbidden', 'wrong-address', 'redirected']);
/**
 * What the service shows of its memories, each list asked for at most once. A list is a search that shows 100 memories at
 * most, and a type only colours it. Hence a memory that one list does not show is looked for in others, as long as they may
 * show more.
 */
class ServiceIndex {
    #fetch;
    #mostTexts;
    #lists = new Map();
    #textLists = new Map();
    /** What any list has shown. */
    #shown = new Map();
    constructor({ list, mostTexts = Number.POSITIVE_INFINITY }) {
        this.#fetch = async (colour) => {
            const listing = await list(colour);
            for (const memory of listing.memories)
                this.#shown.set(memory.id, memory);
            return listing;
        };
        this.#mostTexts = mostTexts;
    }
    /** The list of a type, or of all types. */
    list(memoryType) {
        const list = this.#lists.get(memoryType) ?? this.#fetch(memoryType);
        this.#lists.set(memoryType, list);
        return list;
    }
    /** Looks a memory up by its text and type. */
    async find({ memoryType, text }, { isOneOfMany = false } = {}) {
        const isIt = (memory) => memory.text === text && memory.memoryType === memoryType;
        if (!isOneOfMany)
            return await this.#seek({ memoryType, text }, isIt);
        const inAll = lookIn(await this.list(), isIt);
        return inAll === 'not shown' ? lookIn(await this.list(memoryType), isIt) : inAll;
    }
    /** Whether the memory with this id is still stored; its type and text tell where it would be shown. */
    async has(id, memoryType, text) {
        const found = await this.#seek({ memoryType, text }, (memory) => memory.id === id);
        if (typeof found === 'object')
            return true;
        return found === 'absent' ? false : 'unknown';
    }
    async #seek(wanted, isIt) {
        const before = this.#findShown(isIt);
        if (before)
            return before;
        const inType = lookIn(await this.list(wanted.memoryType), isIt);
        if (typeof inType === 'object' || inType === 'absent')
            return inType;
        const inAll = lookIn(await this.list(), isIt);
        if (typeof inAll === 'object' || inAll === 'absent')
            return inAll;
        // Other lists may have come meanwhile.
        const since = this.#findShown(isIt);
        if (since)
            return since;
        if (inType === 'unknown' && inAll === 'unknown')
            return 'unknown';
        const found = (await this.#listLike(wanted)).find(isIt);
        return found ? { id: found.id } : 'not shown';
    }
    #findShown(isIt) {
        const shown = [...this.#shown.values()].find(isIt);
        return shown && { id: shown.id };
    }
    // The service puts the colour in front of the text by which it searches, so that a whole text brings up its equal.
    #listLike({ memoryType, text }) {
        const colour = [...`${memoryType} ${text}`].slice(0, LONGEST_COLOUR).join('');
        const known = this.#textLists.get(colour);
        if (known)
            return known;
        if (this.#textLists.size >= this.#mostTexts)
            return Promise.resolve([]);
        const list = this.#fetch(colour).then(({ memories }) => memories, (error) => {
            if (error instanceof _api_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiFailure */ .F && error.isSent && REFUSALS.has(error.kind))
                return [];
            throw error;
        });
        this.#textLists.set(colour, list);
        return list;
    }
}
const WITHOUT = { all: 'absent', first: 'not shown', none: 'unknown' };
function lookIn({ memories, extent }, isIt) {
    const found = memories.find(isIt);
    return found ? { id: found.id } : WITHOUT[extent];
}


/***/ }),

/***/ 4589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findForChanges)
/* harmony export */ });
/* harmony import */ var _documents_scope_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1975);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4239);


const MOST_EXAMPLES = 3;
// Several repositories get the same rules, and each memory is told once.
const ANY_REPO = '';
/** Finds the memories whose scope covers one of the changed paths. */
function findForChanges(rules, { paths, isCut }) {
    const changed = [...new Set(paths)];
    const scopes = new Map();
    for (const { memoryType, content, paths: globs } of rules) {
        // The text names its scope, so that rules of equal texts have equal scopes: all but one that only quotes a scope.
        if (globs.length > 0)
            scopes.set((0,_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryKey */ .dQ)(ANY_REPO, memoryType, content), globs);
    }
    const coveredBy = rememberCovered(changed);
    const covering = [];
    let unscoped = 0;
    for (const { key, ...memory } of (0,_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .memoriesOf */ .jc)(ANY_REPO, rules)) {
        const scope = scopes.get(key);
        const covered = scope && coveredBy(scope);
        if (!covered)
            unscoped++;
        else if (covered.length > 0)
            covering.push({ ...memory, scope, covered: covered.length, examples: covered.slice(0, MOST_EXAMPLES) });
    }
    return { changed: changed.length, ...(isCut && { isCut }), covering, unscoped };
}
// All rules of a document may have one scope.
function rememberCovered(paths) {
    const known = new Map();
    return (scope) => {
        const key = JSON.stringify(scope);
        const covered = known.get(key) ?? paths.filter((0,_documents_scope_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .compileScope */ .o4)(scope));
        known.set(key, covered);
        return covered;
    };
}


/***/ }),

/***/ 8742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ hashPlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** The hash of what a plan would do. */
function hashPlan({ repo, add, change, retract, confirm }) {
    const keys = (items) => items.map(({ key }) => key).sort();
    const parts = [
        repo,
        keys(add),
        change.map(({ from, to }) => `${from.key} ${to.key}`).sort(),
        keys(retract),
        keys(confirm.map(({ entry }) => entry)),
    ];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}


/***/ }),

/***/ 4239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ noteKey),
/* harmony export */   LQ: () => (/* binding */ keyOfRule),
/* harmony export */   dQ: () => (/* binding */ memoryKey),
/* harmony export */   jc: () => (/* binding */ memoriesOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** The identity of a memory: SHA-256 in hex of its repository, type and text. */
function memoryKey(repo, memoryType, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${repo}\n${memoryType}\n${text}`).digest('hex');
}
const KEYS = new WeakMap();
/** Notes the key of a rule where it is known, since to compute those of thousands takes its time. */
function noteKey(rule, repo, key) {
    KEYS.set(rule, { repo, key });
}
/** The key of the memory that a rule is in a repository. */
function keyOfRule(rule, repo) {
    const known = KEYS.get(rule);
    if (known?.repo === repo)
        return known.key;
    const key = memoryKey(repo, rule.memoryType, rule.content);
    noteKey(rule, repo, key);
    return key;
}
const MEMORIES = new WeakMap();
/** The memories that rules amount to, in the order of the rules: the same text from two places is one with two sources. */
function memoriesOf(repo, rules) {
    const known = MEMORIES.get(rules);
    if (known?.repo === repo)
        return known.memories;
    const memories = gatherMemories(repo, rules);
    // They are asked for again where what was done is noted.
    MEMORIES.set(rules, { repo, memories });
    return memories;
}
function gatherMemories(repo, rules) {
    const memories = new Map();
    for (const rule of rules) {
        const { memoryType, content, path, startLine, endLine, section } = rule;
        const key = keyOfRule(rule, repo);
        const source = { path, startLine, endLine, section };
        const known = memories.get(key);
        if (known)
            known.sources.push(source);
        else
            memories.set(key, { key, memoryType, text: content, sources: [source] });
    }
    return [...memories.values()];
}


/***/ }),

/***/ 1583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ NOTHING_TO_DO),
/* harmony export */   WV: () => (/* binding */ isDormant),
/* harmony export */   ik: () => (/* binding */ hasChanges)
/* harmony export */ });
// A service may never tell that something is gone. Trying on each push would be a write on each push.
const MOST_DELETIONS = 3;
/** The lists of a plan that has nothing to do. */
const NOTHING_TO_DO = { add: [], change: [], retract: [], confirm: [], kept: [], dormant: [] };
/** Whether applying a plan would change anything. */
function hasChanges({ add, change, retract, confirm }) {
    return add.length + change.length + retract.length + confirm.length > 0;
}
/** Whether an entry is a deletion that was tried in vain so often that pushes leave it in peace. */
function isDormant({ state, tries = 0 }) {
    return state === 'retracting' && tries >= MOST_DELETIONS;
}


/***/ }),

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** The clock of this machine. */
const systemClock = {
    now: () => Date.now(),
    random: () => Math.random(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal?.addEventListener('abort', done, { once: true });
    }),
};


/***/ }),

/***/ 2792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ placeOfProblem)
/* harmony export */ });
/** `CONTRIBUTING.md:3:1`, as far as it is known; empty where no one file is meant. */
function placeOfProblem({ path, line, column }) {
    return [path, line, line && column].filter((part) => part !== undefined).join(':');
}


/***/ }),

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ allProblems)
/* harmony export */ });
/* harmony import */ var _memory_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9617);
/* harmony import */ var _drift_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9278);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(653);



/** The problems of the documents, what has drifted, and the problems of single memories at the lines of their rules. */
function allProblems({ problems, outcomes }) {
    // The same rule may be in doubt in each of several repositories.
    const nameOf = ({ repo }) => (outcomes.length > 1 ? `${repo}: ` : '');
    return [
        ...problems,
        ...outcomes.flatMap((outcome) => [
            ...driftProblems(outcome),
            ...memoryProblems(outcome, nameOf(outcome)),
        ]),
    ];
}
// Where nothing can be told, the step fails and says so.
function driftProblems({ repo, drift }) {
    if (!drift)
        return [];
    const messages = [
        ...(drift.missing.length > 0 ? [(0,_drift_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .namedLoss */ .FY)(drift.missing)] : []),
        ...((0,_memory_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlind */ .iE)(drift) ? [] : (0,_drift_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownSentences */ .bt)(drift)),
    ];
    return messages.map((message) => ({ code: 'drift', severity: 'warning', message: `${repo}: ${message}` }));
}
function memoryProblems({ applied }, name) {
    const failed = (applied?.failed ?? [])
        .filter(({ error }) => error.reason === 'rules-rejected')
        .map(({ memory, error }) => ({
        memory,
        code: error.reason,
        severity: 'error',
        message: (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .I)(error),
    }));
    const unconfirmed = (applied?.unconfirmed ?? []).map(({ memory, reason }) => ({
        memory,
        code: 'unconfirmed',
        severity: 'warning',
        message: `${name}There is no proof that this rule is stored (${reason}). The next run looks again.`,
    }));
    return [...failed, ...unconfirmed].map(({ memory, ...problem }) => {
        const [source] = memory.sources;
        return source ? { ...problem, path: source.path, line: source.startLine } : problem;
    });
}


/***/ }),

/***/ 6745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ countNoun)
/* harmony export */ });
/** `1 rule`, `2 rules`. */
function countNoun(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}


/***/ }),

/***/ 9278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ driftLines),
/* harmony export */   FY: () => (/* binding */ namedLoss),
/* harmony export */   Mu: () => (/* binding */ driftHeading),
/* harmony export */   WJ: () => (/* binding */ driftSentences),
/* harmony export */   bt: () => (/* binding */ unknownSentences)
/* harmony export */ });
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6745);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5263);
/* harmony import */ var _plan_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9222);



const MOST_LINES = 500;
const MOST_NAMED = 5;
const LONGEST_NAMED = 100;
/** The counts of a comparison in one line. */
function driftHeading(repo, drift) {
    const { missing, moved, unrecorded, deleted, unknown, undecided } = drift;
    const counts = [`${missing.length} missing`, `${moved.length} moved`];
    if (unrecorded.length > 0)
        counts.push(`${unrecorded.length} not in the ledger`);
    if (deleted.length > 0)
        counts.push(`${deleted.length} deleted by now`);
    counts.push(`${unknown.length + undecided.length} unknown`, `${countForeign(drift)} foreign`);
    return `Drift of ${repo}: ${counts.join(', ')}`;
}
/** What a comparison has found, one line a memory with its id at the service, and why it can't tell more. */
function driftLines(drift) {
    const { missing, moved, unrecorded, deleted } = drift;
    const lines = [
        ...missing.map((entry) => driftLine('missing', entry)),
        ...moved.map(({ entry, id }) => driftLine('moved', { ...entry, id })),
        ...unrecorded.map(({ memory, id }) => driftLine('found', { ...memory, id })),
        ...deleted.map((entry) => driftLine('deleted', entry)),
    ];
    const left = lines.length - MOST_LINES;
    const shown = left > 0 ? [...lines.slice(0, MOST_LINES), `… and ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(left, 'line')} more`] : lines;
    return [...shown, ...unknownSentences(drift)];
}
/** What a comparison has found and a run has made of it, in sentences without a word of the memories. */
function driftSentences(drift) {
    const { missing, moved, foreign } = drift;
    const sentences = missing.length > 0 ? [`${lossOf(missing)}.`] : [];
    sentences.push(...unknownSentences(drift));
    if (moved.length > 0)
        sentences.push(`${countMemories(moved.length)} had another id; the ledger has it now.`);
    if (foreign > 0) {
        const more = `${countForeign(drift)} ${foreign === 1 ? 'memory' : 'memories'}`;
        sentences.push(`Beside these, the service shows ${more} from elsewhere.`);
    }
    return sentences.length > 0 ? sentences : ['The service holds what the ledger says.'];
}
/** That memories are gone, with the first of them by their texts. */
function namedLoss(missing) {
    const named = missing.slice(0, MOST_NAMED).map(({ text }) => `“${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text, LONGEST_NAMED)}”`);
    const left = missing.length - named.length;
    const names = [...named, ...(left > 0 ? [`${left} more`] : [])].join(', ');
    return `${lossOf(missing)}: ${names}.`;
}
function lossOf(missing) {
    return `The service has lost ${countMemories(missing.length)}, posted again where a document still says so`;
}
/** Of how many memories a comparison can't tell, and why; nothing where it can tell of all. */
function unknownSentences({ unknown, undecided, stored, extent }) {
    const why = extent === 'none'
        ? 'it shows no memory at all, and its store may be down'
        : 'it shows 100 memories at most, and these are not among them';
    const parts = [
        unknown.length > 0 ? `${unknown.length} of ${countMemories(stored)} in the ledger` : '',
        undecided.length > 0 ? `${countMemories(undecided.length)} of the documents` : '',
    ].filter((part) => part !== '');
    return parts.length > 0 ? [`The service's list can't tell of ${parts.join(' and ')}: ${why}.`] : [];
}
// A list that is not complete may leave some out.
function countForeign({ foreign, extent }) {
    return extent === 'first' && foreign > 0 ? `at least ${foreign}` : String(foreign);
}
function countMemories(count) {
    return (0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(count, 'memory', 'memories');
}
function driftLine(what, { id, sources, text }) {
    return `${what.padEnd(7)}  ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(id ?? '(no id)')}  ${(0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(sources)}  ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text)}`;
}


/***/ }),

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _lint_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4116);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2792);
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6745);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(653);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7177);






/** Why the step fails, or nothing where it does not: the gravest of all that went wrong. */
function failureOf({ outcomes, problems }, { strict }) {
    const failure = failureOfRepos(outcomes);
    if (failure)
        return failure;
    const errors = problems.filter(({ severity }) => severity === 'error');
    const [gravest] = errors;
    if (gravest) {
        const isLint = errors.every(_lint_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .isLintError */ .WP);
        const others = isLint ? 'rules' : 'documents';
        const remedy = `Correct what the annotations name. The other ${others} go on; nothing is retracted until then.`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(isLint ? 'lint' : 'invalid-document', `${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_3__/* .countNoun */ .y)(errors.length, 'problem')} in the documents. ${errors.length > 1 ? 'The first: ' : ''}${describe(gravest)}`, remedy);
    }
    if (strict && problems.length > 0) {
        const remedy = 'Correct what the annotations name, or set `strict: false`. Until then, no rule with a warning is posted.';
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('lint', `${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_3__/* .countNoun */ .y)(problems.length, 'warning')} about the documents, and \`strict\` is set.`, remedy);
    }
    return undefined;
}
function failureOfRepos(outcomes) {
    const errors = outcomes.flatMap(({ error }) => error ?? []);
    const gravest = errors.find(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .endsRun */ .sl) ?? errors[0];
    if (!gravest || outcomes.length === 1)
        return gravest;
    const messages = outcomes.flatMap(({ repo, error }) => (error ? nameRepo(repo, error) : []));
    const message = [...messages, (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .notAttemptedLine */ .QF)(outcomes)].join(' ').trim();
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(gravest.reason, message, gravest.remedy, gravest);
}
// Most failures name their repository; in a run for several of them, each has to.
function nameRepo(repo, { message }) {
    return (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_4__/* .endSentence */ .H)(message.includes(repo) ? message : `${repo}: ${message}`);
}
function describe(problem) {
    const place = (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOfProblem */ .M)(problem);
    return place === '' ? problem.message : `${place}: ${problem.message}`;
}


/***/ }),

/***/ 653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ endSentence),
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/** A failure and what to do about it, as sentences of one text. */
function describeFailure({ message, remedy }) {
    return `${endSentence(message)} ${remedy}`;
}
/** A text with a full stop where it has no end of its own: the words of a service often have none. */
function endSentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 4966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ coveredPaths),
/* harmony export */   AD: () => (/* binding */ forChangesLines),
/* harmony export */   bN: () => (/* binding */ forChangesHeading)
/* harmony export */ });
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6745);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5263);
/* harmony import */ var _plan_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9222);



const MOST_MEMORIES = 250;
/** How many memories speak of a change, and of how many paths, in one line: `since` is where it begins, where that has a name. */
function forChangesHeading({ changed, isCut, covering, unscoped }, since) {
    const least = isCut ? 'at least ' : '';
    const start = since === undefined ? '' : ` since ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(since)}`;
    const counts = `${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(covering.length, 'memory', 'memories')} by scope, ${unscoped} for every path`;
    return `About this change of ${least}${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(changed, 'path')}${start}: ${counts}`;
}
/** The memories whose scope covers the change, each with the paths below it. */
function forChangesLines({ covering }) {
    const lines = covering
        .slice(0, MOST_MEMORIES)
        .flatMap((memory) => [
        `${memory.memoryType.padEnd(12)}  ${(0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(memory.sources)}  ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(memory.text)}`,
        `      covers ${coveredPaths(memory, _plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w).join(', ')}`,
    ]);
    const left = covering.length - MOST_MEMORIES;
    return left > 0
        ? [...lines, `… and ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_2__/* .countNoun */ .y)(left, 'memory', 'memories')} more: --json has all of them`]
        : lines;
}
/** The paths that a memory covers: a few by name, and how many others. */
function coveredPaths({ covered, examples }, show) {
    const left = covered - examples.length;
    return [...examples.map((path) => show(path)), ...(left > 0 ? [`${left} more`] : [])];
}


/***/ }),

/***/ 6490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ hideInApplied),
/* harmony export */   Th: () => (/* binding */ hideInPlan),
/* harmony export */   mX: () => (/* binding */ hideInEntries),
/* harmony export */   zv: () => (/* binding */ hideInDrift)
/* harmony export */ });
/* harmony import */ var _lint_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1578);

/**
 * Entries as they may be shown. What an earlier version stored, or another program wrote into the ledger, may hold a
 * credential; its key, type and id stay, so that it can still be told what becomes of it.
 */
function hideInEntries(entries) {
    return (0,_lint_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(entries, {
        read: ({ text, sources }) => [text, ...sources.map(({ section }) => section)].join('\n'),
        hide: (entry, text) => ({
            ...entry,
            text,
            sources: entry.sources.map((source) => ({ ...source, section: '' })),
        }),
    });
}
/** A plan as it may be shown. Its memories are those of rules, which are checked before it is made. */
async function hideInPlan(plan) {
    const from = await hideInEntries(plan.change.map((change) => change.from));
    const confirmed = await hideInEntries(plan.confirm.map(({ entry }) => entry));
    return {
        ...plan,
        change: plan.change.map((change, at) => ({ ...change, from: from[at] ?? change.from })),
        confirm: plan.confirm.map((one, at) => ({ ...one, entry: confirmed[at] ?? one.entry })),
        retract: await hideInEntries(plan.retract),
        kept: await hideInEntries(plan.kept),
        dormant: await hideInEntries(plan.dormant),
    };
}
/** What a comparison has found, as it may be shown. The memories in it are those of rules. */
async function hideInDrift(drift) {
    const moved = await hideInEntries(drift.moved.map(({ entry }) => entry));
    return {
        ...drift,
        missing: await hideInEntries(drift.missing),
        moved: drift.moved.map((one, at) => ({ ...one, entry: moved[at] ?? one.entry })),
        unknown: await hideInEntries(drift.unknown),
        deleted: await hideInEntries(drift.deleted),
    };
}
/** What came of a plan, as it may be shown. */
async function hideInApplied(applied) {
    const [retracted, waiting] = [await hideInEntries(applied.retracted), await hideInEntries(applied.waiting)];
    return { ...applied, retracted, waiting };
}


/***/ }),

/***/ 5263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ nameTexts),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(269);

const LONGEST = 240;
const MOST_NAMED = 5;
const LONGEST_NAMED = 100;
/**
 * A text of a document as part of a log line: no line break, what can't be seen as escapes, and not the mark that a runner
 * takes for a command wherever it stands. Since the other mark, `::`, is one at the start of a line, no line of a log may
 * begin with such a text.
 */
function plainText(text, longest = LONGEST) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(text.replaceAll('##[', '## ['), longest);
}
/** The first of some texts in quotes, and how many others there are. */
function nameTexts(texts) {
    const named = texts.slice(0, MOST_NAMED).map((text) => `“${plainText(text, LONGEST_NAMED)}”`);
    const left = texts.length - named.length;
    return [...named, ...(left > 0 ? [`${left} more`] : [])].join(', ');
}


/***/ }),

/***/ 6959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xl: () => (/* binding */ PLAN_FILE_FORMAT),
/* harmony export */   ZP: () => (/* binding */ describeDrift),
/* harmony export */   wL: () => (/* binding */ renderPlanFile)
/* harmony export */ });
/* harmony import */ var _memory_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9617);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6241);


/** The version of the plan file's format. */
const PLAN_FILE_FORMAT = 1;
/**
 * The plan as JSON: for each repository what is to be added, changed, retracted and confirmed, every problem, and where the
 * plan was applied what came of it.
 */
function renderPlanFile(report) {
    const { decision, outcomes } = report;
    const problems = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .allProblems */ .U)(report);
    const repos = outcomes.map(({ repo, plan, drift, applied, left, error }) => ({
        repo,
        ...(plan && {
            hash: plan.hash,
            add: plan.add,
            change: plan.change,
            retract: plan.retract,
            confirm: plan.confirm,
            unchanged: plan.unchanged.length,
            kept: plan.kept,
            dormant: plan.dormant,
        }),
        ...(drift && { drift: describeDrift(drift) }),
        ...(left && { left }),
        ...(applied && { applied: describeApplied(applied) }),
        ...(error && { error: { reason: error.reason, message: error.message, remedy: error.remedy } }),
    }));
    return `${JSON.stringify({ format: PLAN_FILE_FORMAT, mode: decision.mode, repos, problems }, null, 2)}\n`;
}
/** A comparison with the service as JSON. */
function describeDrift(drift) {
    const { missing, moved, deleted, unrecorded, unknown, undecided, foreign, extent } = drift;
    return {
        verdict: (0,_memory_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(drift),
        ...{ extent, missing, foreign, unknown, undecided, deleted },
        moved: moved.map(({ entry, id }) => ({ ...entry, id, before: entry.id })),
        unrecorded: unrecorded.map(({ memory, id }) => ({ ...memory, id })),
    };
}
function describeApplied({ stored, unconfirmed, failed, retracted, waiting }) {
    return {
        stored: stored.map(({ memory, id, how }) => ({ ...memory, id, how })),
        unconfirmed: unconfirmed.map(({ memory, reason }) => ({ ...memory, reason })),
        failed: failed.map(({ memory, error }) => ({ ...memory, reason: error.reason, message: error.message })),
        retracted,
        waiting,
    };
}


/***/ }),

/***/ 9222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   Jn: () => (/* binding */ SHOWN_HASH),
/* harmony export */   MD: () => (/* binding */ planHeading),
/* harmony export */   O2: () => (/* binding */ storedLine),
/* harmony export */   hm: () => (/* binding */ retractedLine),
/* harmony export */   s6: () => (/* binding */ leftLine)
/* harmony export */ });
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6745);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5263);


const MOST_LINES = 500;
/** How much of a plan's hash is shown: enough to tell two plans apart. */
const SHOWN_HASH = 12;
/** The counts of a plan in one line. */
function planHeading({ repo, add, change, retract, confirm, unchanged, kept, hash }) {
    const counts = [`${add.length} to add`, `${change.length} to change`, `${retract.length} to retract`];
    if (confirm.length > 0)
        counts.push(`${confirm.length} to confirm`);
    counts.push(`${unchanged.length} unchanged`);
    if (kept.length > 0)
        counts.push(`${kept.length} kept`);
    return `Plan for ${repo}: ${counts.join(', ')} (plan ${hash.slice(0, SHOWN_HASH)})`;
}
/** What a plan would do, one line a memory: `+` added, `~` changed, `-` retracted, `?` to be confirmed. */
function planLines({ add, change, retract, confirm }) {
    const lines = [
        ...add.map((memory) => planLine('+', memory.memoryType, memory)),
        ...change.flatMap(({ from, to }) => [
            planLine('~', to.memoryType, to),
            `      was: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(from.text)}`,
        ]),
        ...retract.map((entry) => planLine('-', entry.type, entry)),
        ...confirm.map(({ memory }) => planLine('?', memory.memoryType, memory)),
    ];
    if (lines.length <= MOST_LINES)
        return lines;
    return [
        ...lines.slice(0, MOST_LINES),
        `… and ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_1__/* .countNoun */ .y)(lines.length - MOST_LINES, 'line')} more: the plan file has all of them`,
    ];
}
/** A memory that was stored, with its id. */
function storedLine({ memory, id, how }) {
    return `${how === 'posted' ? 'stored' : 'found '} ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(id)}  ${placeOf(memory.sources)}  ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(memory.text)}`;
}
/** A memory that was deleted, with the id that it had. */
function retractedLine({ id, sources, text }) {
    return `deleted ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(id ?? '(no id)')}  ${placeOf(sources)}  ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text)}`;
}
/** What is left to other runs, with where to read of the first. */
function leftLine(held, repo) {
    const run = held[0]?.lease.run;
    const where = run ? ` (${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(run)})` : '';
    const count = (0,_count_noun_js__WEBPACK_IMPORTED_MODULE_1__/* .countNoun */ .y)(held.length, 'memory', 'memories');
    return `Another run${where} is still at work on ${count} of ${repo}, which are left to it; the next run looks again.`;
}
/** Where a memory's rule stands: `CONTRIBUTING.md:12`, with the number of other places. */
function placeOf(sources) {
    const [first, ...others] = sources;
    if (!first)
        return '(unknown place)';
    const more = others.length > 0 ? ` (+${others.length})` : '';
    return `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(first.path)}:${first.startLine}${more}`;
}
function planLine(mark, type, { sources, text }) {
    return `${mark} ${type.padEnd(12)}  ${placeOf(sources)}  ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text)}`;
}


/***/ }),

/***/ 7177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ reportHasChanges),
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   OF: () => (/* binding */ isNotAttempted),
/* harmony export */   QF: () => (/* binding */ notAttemptedLine),
/* harmony export */   Vn: () => (/* binding */ countAll),
/* harmony export */   bO: () => (/* binding */ COUNT_NAMES),
/* harmony export */   y0: () => (/* binding */ countOutcome)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1583);

/** The names of the counts, which are outputs of the action. */
const COUNT_NAMES = ['added', 'changed', 'retracted', 'unchanged', 'unconfirmed', 'failed'];
const NOTHING = { added: 0, changed: 0, retracted: 0, unchanged: 0, unconfirmed: 0, failed: 0 };
/** The numbers of all repositories together. */
function countAll({ outcomes, decision }) {
    const sum = { ...NOTHING };
    for (const outcome of outcomes) {
        const counts = countOutcome(outcome, decision.mode);
        for (const name of COUNT_NAMES)
            sum[name] += counts[name];
    }
    return sum;
}
/** The numbers of one repository. */
function countOutcome({ plan, applied, left = [], error }, mode) {
    if (!plan)
        return NOTHING;
    const { add, change, retract, confirm, unchanged: stored, kept } = plan;
    const unchanged = stored.length + kept.length;
    if (!applied && mode === 'apply' && error) {
        return { ...NOTHING, unchanged, failed: add.length + change.length + confirm.length };
    }
    if (!applied) {
        const [added, changed, retracted] = [add.length, change.length, retract.length];
        return { added, changed, retracted, unchanged, unconfirmed: confirm.length + left.length, failed: 0 };
    }
    const replacing = new Set(change.map(({ to }) => to.key));
    const replaced = new Set(change.map(({ from }) => from.key));
    const posted = applied.stored.filter(({ how }) => how === 'posted');
    return {
        added: posted.filter(({ memory }) => !replacing.has(memory.key)).length,
        changed: applied.stored.filter(({ memory }) => replacing.has(memory.key)).length,
        retracted: applied.retracted.filter(({ key }) => !replaced.has(key)).length,
        unchanged: unchanged +
            applied.stored.filter(({ memory, how }) => how === 'found' && !replacing.has(memory.key)).length,
        unconfirmed: applied.unconfirmed.length + left.length,
        failed: applied.failed.length,
    };
}
/** The numbers as one line. */
function countsLine(counts) {
    return COUNT_NAMES.map((name) => `${counts[name]} ${name}`).join(', ');
}
/** Whether any plan changes anything. */
function reportHasChanges({ outcomes }) {
    return outcomes.some(({ plan }) => plan !== undefined && (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanges */ .ik)(plan));
}
/** Whether a run was over before it came to a repository. */
function isNotAttempted({ plan, error }) {
    return !plan && !error;
}
/** Names the repositories to which a run did not come; empty where there are none. */
function notAttemptedLine(outcomes) {
    const repos = outcomes.filter(isNotAttempted).map(({ repo }) => repo);
    return repos.length > 0 ? `Not attempted: ${repos.join(', ')}.` : '';
}


/***/ }),

/***/ 269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ visibleLine)
/* harmony export */ });
// A byte order mark is white space to a regular expression, and can't be seen.
const WHITE_SPACE = /[^\S\ufeff]+/gu;
// Emoji are told apart by characters that can't be seen by themselves.
const PICTURE = String.raw `(?:(?!\p{Cn})\p{Extended_Pictographic})`;
const KEPT = [
    String.raw `(?<=${PICTURE})[\ufe0e\ufe0f]`,
    String.raw `(?<=[0-9#*])\ufe0f(?=\u20e3)`,
    String.raw `(?<=${PICTURE}\ufe0f?|\p{Emoji_Modifier})\u200d(?=${PICTURE})`,
];
// Some format characters of Arabic, Syriac and Kaithi stand under a number or a word and are seen.
const SEEN_FORMAT = String.raw `[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]`;
const HIDDEN = [
    String.raw `(?!${SEEN_FORMAT})\p{Cf}`,
    String.raw `[\p{Cc}\p{Cs}\p{Cn}\p{Co}\p{Default_Ignorable_Code_Point}\u2800\ufffc\u{16fe4}\u{1d159}\u{1d173}-\u{1d17a}]`,
    // Marks piled upon one letter cover the lines above and below.
    String.raw `(?<=\p{M}{8})\p{M}`,
];
let keptOrHidden;
// Most texts are, and are told at a glance: to compile the other expressions takes a while.
const PLAIN = /^[\x20-\x7e‘’“”–—…·]*$/;
const CUT_ESCAPE = /\\(?:u(?:\{[0-9a-f]*|[0-9a-f]{0,3}))?$/;
/**
 * A text in one line and with single spaces in which everything can be seen: what a reader could not see stands there as
 * an escape, such as `\u200b`. Above `longest` characters it is cut, and ends in an ellipsis.
 */
function visibleLine(text, longest) {
    const line = text.replace(WHITE_SPACE, ' ').replace(/^ | $/g, '');
    // A character has two parts at most, and what is shown for one is no shorter.
    const shown = showHidden(line.slice(0, 2 * (longest + 1)));
    if (shown.length <= longest)
        return shown;
    const characters = PLAIN.test(shown) ? shown : [...shown];
    if (characters.length <= longest)
        return shown;
    const kept = characters.slice(0, longest - 1);
    return `${(typeof kept === 'string' ? kept : kept.join('')).replace(CUT_ESCAPE, '')}…`;
}
function showHidden(line) {
    if (PLAIN.test(line))
        return line;
    // To read the expression takes longer than all else that a run says which has nothing to do.
    keptOrHidden ??= new RegExp(`${KEPT.join('|')}|(${HIDDEN.join('|')})`, 'gu');
    return line.replace(keptOrHidden, (whole, hidden) => hidden === undefined ? whole : escapeOf(hidden));
}
function escapeOf(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}


/***/ }),

/***/ 3833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jo: () => (/* binding */ backoffMs),
  mu: () => (/* binding */ parseRetryAfter),
  LH: () => (/* binding */ withRetries)
});

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}

;// CONCATENATED MODULE: ./build/retry.js

const LONGEST_BACKOFF_MS = 30_000;
const FIRST_BACKOFF_MS = 500;
/**
 * Runs an attempt until it succeeds or `delayMs` has no delay for its error: then the error is thrown as it is.
 * `delayMs` gets the number of the attempt that failed, from 1.
 */
function withRetries(attempt, { delayMs, clock, signal, }) {
    return pRetry(attempt, {
        retries: Number.POSITIVE_INFINITY,
        // The wait is ours, on the clock that is passed in: a service may say how long it is to be.
        minTimeout: 0,
        shouldRetry: () => true,
        async onFailedAttempt({ error, attemptNumber }) {
            const wait = signal?.aborted ? undefined : delayMs(error, attemptNumber);
            if (wait === undefined)
                throw error;
            await clock.sleep(wait, signal);
        },
    });
}
/** A wait that doubles with each attempt, with jitter: between half of it and all of it. */
function backoffMs(attempt, clock) {
    const longest = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (attempt - 1));
    return Math.round(longest * (0.5 + clock.random() / 2));
}
/** Reads a `Retry-After` header in either form, seconds or a date, as milliseconds from now; nothing for anything else. */
function parseRetryAfter(header, nowMs) {
    if (header === undefined)
        return undefined;
    if (/^\d+$/.test(header.trim()))
        return Number(header) * 1000;
    // `Date.parse` takes "1.5" and "-5" for dates as well; one of HTTP names its zone.
    const date = /\bGMT\s*$/.test(header) ? Date.parse(header) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}


/***/ }),

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/find-rules.js + 1 modules
var find_rules = __nccwpck_require__(2872);
// EXTERNAL MODULE: ./build/ledger/ledger.js + 2 modules
var ledger_ledger = __nccwpck_require__(6666);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: ./build/extract/rule.js
var extract_rule = __nccwpck_require__(3494);
// EXTERNAL MODULE: ./build/plan/memory.js
var memory = __nccwpck_require__(4239);
;// CONCATENATED MODULE: ./build/known/packed-documents.js
/** A part of a key that is enough to find it in one ledger. */
const KEY_LENGTH = 16;

;// CONCATENATED MODULE: ./build/known/unpack-documents.js




const MOST_BYTES = 256 * 1024 * 1024;
/**
 * The documents that a text of a ledger's header knows, with the texts of their rules from that ledger's entries. A text of
 * another version, or one that can't be read, knows none: then all are read again.
 */
function unpackDocuments(text, { entries, repo, version }) {
    const packed = parse(text);
    if (packed?.by !== version)
        return new Map();
    const byShortKey = new Map([...entries].map(([key, entry]) => [key.slice(0, KEY_LENGTH), entry]));
    return new Map(Object.entries(packed.documents).flatMap(([path, document]) => {
        const known = unpackDocument(path, document, { repo, byShortKey });
        return known ? [[path, known]] : [];
    }));
}
// It was written by this version of this code, or it is not read.
function parse(text) {
    try {
        const json = (0,external_node_zlib_.inflateRawSync)(Buffer.from(text, 'base64'), { maxOutputLength: MOST_BYTES }).toString();
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
function unpackDocument(path, { blob, as, rules: packed, marks, opensWithDashes = false, ofReading = [], worded = [] }, ledger) {
    const rules = packed.map((rule) => unpackRule(path, rule, ledger));
    if (!rules.every((rule) => rule !== undefined))
        return undefined;
    const findings = worded.map(({ problem, rules: numbers }) => ({
        problem,
        rules: numbers.flatMap((number) => rules[number] ?? []),
    }));
    return {
        ...{ blob, as, opensWithDashes },
        ...(marks && { marks }),
        checked: { path, rules, ofReading, refused: [], worded: findings },
    };
}
function unpackRule(path, [key, startLine, more, section, body, paths = []], { repo, byShortKey }) {
    const entry = byShortKey.get(key);
    if (!entry || !(0,extract_rule/* isMemoryType */.Ai)(entry.type))
        return undefined;
    const { text: content, type: memoryType } = entry;
    const rule = {
        ...{ path, startLine, endLine: startLine + more, section, memoryType, paths },
        body: typeof body === 'string' ? body : content.slice(content.length - body),
        content,
    };
    (0,memory/* noteKey */.Ef)(rule, repo, entry.key);
    return rule;
}

;// CONCATENATED MODULE: ./build/known/open-early.js



/** Opens the ledger that tells which documents are known: several repositories get the same rules, and one is enough. */
function openEarly([repo = ''], { ledgerFile }) {
    const ledger = ledger_ledger/* Ledger */.O.open(repo, ledgerFile(repo));
    ledger.catch(() => { });
    return { repo, ledger };
}
/** The documents that a ledger's header knows; none where it can't be opened. */
async function readKnown({ repo, ledger }, version) {
    try {
        const { header, entries } = await ledger;
        return typeof header['read'] === 'string'
            ? unpackDocuments(header['read'], { entries, repo, version })
            : new Map();
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        return new Map();
    }
}

// EXTERNAL MODULE: ./build/memory/pace.js + 7 modules
var memory_pace = __nccwpck_require__(646);
// EXTERNAL MODULE: ./build/report/count-noun.js
var count_noun = __nccwpck_require__(6745);
// EXTERNAL MODULE: ./build/report/plain-text.js
var plain_text = __nccwpck_require__(5263);
;// CONCATENATED MODULE: ./build/report/document-lines.js


/** How many documents were read, for the log. */
function documentsHeading(extractions) {
    const rules = extractions.reduce((sum, extraction) => sum + extraction.rules.length, 0);
    return `Documents: ${(0,count_noun/* countNoun */.y)(extractions.length, 'document')}, ${(0,count_noun/* countNoun */.y)(rules, 'rule')}`;
}
/** What was found in each document, one line each. */
function documentLines(extractions) {
    return extractions.map(({ path, rules, problems }) => {
        const found = (0,count_noun/* countNoun */.y)(rules.length, 'rule');
        const wrong = problems.length > 0 ? `, ${(0,count_noun/* countNoun */.y)(problems.length, 'problem')}` : '';
        return `${found}${wrong} in ${(0,plain_text/* plainText */.w)(path)}`;
    });
}

// EXTERNAL MODULE: ./build/report/report.js
var report = __nccwpck_require__(7177);
// EXTERNAL MODULE: ./build/memory/compare-with-service.js
var compare_with_service = __nccwpck_require__(5780);
// EXTERNAL MODULE: ./build/memory/drift.js
var memory_drift = __nccwpck_require__(9617);
// EXTERNAL MODULE: ./build/memory/record.js
var record = __nccwpck_require__(8317);
// EXTERNAL MODULE: ./build/memory/repair-ledger.js
var repair_ledger = __nccwpck_require__(6315);
// EXTERNAL MODULE: ./build/report/drift-lines.js
var drift_lines = __nccwpck_require__(9278);
// EXTERNAL MODULE: ./build/report/hidden-texts.js
var hidden_texts = __nccwpck_require__(6490);
// EXTERNAL MODULE: ./build/settings/memory-token.js + 1 modules
var memory_token = __nccwpck_require__(7766);
;// CONCATENATED MODULE: ./build/drift-check.js








/**
 * Where a run is to check it, compares the ledger with the service's list and notes in the ledger what is proven: what is
 * gone leaves it, so that the plan posts it again. Gives what may be shown of it, and nothing where a run does not check or
 * has no ledger to compare.
 *
 * @throws {ActionError} where the service can't be asked.
 */
async function checkDrift(ledger, { settings, ports, pace }) {
    if (!settings.decision.checksDrift || !ledger.exists)
        return undefined;
    (0,memory_token/* checkToken */.SK)(settings.inputs.nectrToken, ports.clock.now(), 'compare');
    const drift = await (0,compare_with_service/* compareWithService */.z)(ledger, [], { ports, pace, mostTexts: memory_drift/* MOST_TEXTS */.xo });
    // A deletion that the list proves goes the way of all retractions, where it is told and counted.
    (0,repair_ledger/* noteProven */.N)(ledger, { ...drift, deleted: [] }, (0,record/* provenanceOf */.Jj)(settings, ports.clock.now()));
    const shown = await (0,hidden_texts/* hideInDrift */.zv)(drift);
    ports.log.group((0,drift_lines/* driftHeading */.Mu)(ledger.repo, shown), (0,drift_lines/* driftLines */.$m)(shown));
    return shown;
}
/**
 * Stops a run that can't see anything of what the ledger holds.
 *
 * @throws {ActionError} `drift-unknown`
 */
function refuseBlind(drift, repo) {
    if (!drift || !(0,memory_drift/* isBlind */.iE)(drift))
        return;
    throw new errors/* ActionError */.lZ('drift-unknown', `The memory API shows no memory of ${repo} at all, though the ledger holds ${drift.stored}: its store may be down. Nothing was posted or retracted.`, 'Run the workflow again later. Where the memories are gone for good, delete the ledger: the next run posts all of them.');
}

// EXTERNAL MODULE: ./build/ledger/lease.js
var ledger_lease = __nccwpck_require__(7798);
;// CONCATENATED MODULE: ./build/ledger/wait-for-others.js




/** How long other runs are waited for in all. */
const PATIENCE_WITH_OTHERS_MS = 60_000;
const POLL_MS = 2_000;
/**
 * Reads the ledger of a repository once no other live run is at work on its entries, or at the deadline, in milliseconds
 * since 1970. What is still held then is left to the run that holds it. A ledger that was opened just now is looked at first.
 */
async function openWhenFree(repo, { ledgerFile, identity, clock, signal, log }, { deadlineMs, opened }) {
    let first = opened;
    for (let isTold = false;; isTold = true) {
        const ledger = await (first ?? ledger_ledger/* Ledger */.O.open(repo, ledgerFile(repo)));
        first = undefined;
        const held = await (0,ledger_lease/* findHeld */.Tb)(ledger, { identity, clock });
        if (held.length === 0 || clock.now() >= deadlineMs || signal.aborted)
            return { ledger, held };
        if (!isTold) {
            const count = (0,count_noun/* countNoun */.y)(held.length, 'memory', 'memories');
            log.info(`Another run${placeOf(held)} is at work on ${count} of ${repo}: waiting for it.`);
        }
        await clock.sleep(POLL_MS, signal);
    }
}
function placeOf([first]) {
    return first?.lease.run ? ` (${(0,plain_text/* plainText */.w)(first.lease.run)})` : '';
}

// EXTERNAL MODULE: ./build/memory/api.js
var api = __nccwpck_require__(5618);
;// CONCATENATED MODULE: ./build/memory/applied.js
/** What came of a plan that could not even be begun: nothing was posted and nothing written. */
function notBegun({ add, change, confirm, retract }, error) {
    const wanted = [...add, ...change.map(({ to }) => to), ...confirm.map(({ memory }) => memory)];
    const failed = wanted.map((memory) => ({ memory, error }));
    return {
        stored: [],
        unconfirmed: [],
        failed,
        retracted: [],
        waiting: [...retract, ...change.map(({ from }) => from)],
        error,
    };
}

// EXTERNAL MODULE: ./build/memory/calls.js + 1 modules
var calls = __nccwpck_require__(9549);
;// CONCATENATED MODULE: ./build/memory/checkpoints.js


const SHORTEST_MS = 5_000;
const LONGEST_MS = 20_000;
// GitHub allows some 1,000 calls an hour, and each write takes three or four.
const SHARE_OF_RUN = 0.1;
// A large ledger takes seconds to write, each time as a whole.
const SHARE_OF_WRITING = 0.1;
// No request that would outlast the lease is begun.
const MARGIN_MS = 20_000;
/**
 * Writes a run's ledger while it works, so that little is lost where it is killed, and keeps its lease, so that other runs
 * leave what it is at work on alone.
 */
class Checkpoints {
    #options;
    #startedAt;
    #savedAt;
    /** How long the last write took. */
    #tookMs = 0;
    #failedAt = Number.NEGATIVE_INFINITY;
    /** When the lease ends that stands in the ledger; none before the claim, nor where nothing was claimed. */
    #until;
    #renewal;
    #saving;
    constructor(options) {
        this.#options = options;
        this.#startedAt = options.clock.now();
        this.#savedAt = this.#startedAt;
    }
    /**
     * Writes what was noted, and with it the claim to it.
     *
     * @throws {LedgerConflictError} where another run has written since the ledger was read.
     */
    async claim(message) {
        const { ledger, clock, identity } = this.#options;
        // What was only found to be stored needs nobody's patience.
        const until = ledger.isHeldBy(identity.id) ? this.#hold() : undefined;
        const startedAt = clock.now();
        await ledger.claim(message);
        this.#savedAt = clock.now();
        this.#tookMs = this.#savedAt - startedAt;
        this.#until = until;
    }
    /** Writes in the background, if it is time to. */
    touch() {
        const { ledger } = this.#options;
        // Before the claim, what was found out is a part of the truth that another run would take for all of it.
        if (this.#until === undefined || this.#saving || ledger.hasLostLease)
            return;
        if (!(ledger.isUnsaved && this.#isDue()) && !this.#isLeaseShort(this.#until))
            return;
        this.#save().catch(this.#warn);
    }
    /**
     * Makes sure of the lease before a request that changes something.
     *
     * @throws {ActionError} where it can't be renewed, as `ledger-conflict` where another run has taken it over.
     */
    async ensureLease() {
        const { ledger, clock } = this.#options;
        const isShort = this.#until === undefined || clock.now() >= this.#until - MARGIN_MS;
        if (isShort && !ledger.hasLostLease) {
            // Once it has failed, it is not tried again for each of the requests that are left.
            this.#renewal ??= this.#save();
            await this.#renewal;
            this.#renewal = undefined;
        }
        if (ledger.hasLostLease)
            throw new errors/* LedgerConflictError */.od(`of ${ledger.repo}`).asFinal();
    }
    /** Gives back a lease that the ledger has already, though nothing was begun. */
    async giveBack() {
        const { ledger, identity, message } = this.#options;
        const lease = ledger.leases.find(({ holder }) => holder === identity.id);
        if (!lease)
            return;
        ledger.hold(lease);
        ledger.release();
        await ledger.save(message).catch(this.#warn);
    }
    /** Writes what was noted and gives the lease back. The message is asked for once nothing else is being written. */
    async finish(message) {
        const { ledger } = this.#options;
        await this.#saving?.catch(() => { });
        ledger.release();
        await ledger.save(await message());
    }
    #warn = (error) => this.#options.log.warning(`The ledger could not be written yet: ${String(error)}`);
    // Whoever needs a lease that is being renewed waits for that.
    #save() {
        this.#saving ??= this.#write().finally(() => {
            this.#saving = undefined;
        });
        return this.#saving;
    }
    async #write() {
        const { ledger, clock, message } = this.#options;
        this.#savedAt = clock.now();
        const until = this.#hold();
        try {
            await ledger.save(message);
            this.#until = until;
            this.#tookMs = clock.now() - this.#savedAt;
        }
        catch (error) {
            this.#failedAt = clock.now();
            throw error;
        }
    }
    #hold() {
        const { ledger, clock, identity, pace, run } = this.#options;
        const until = Math.max(clock.now(), pace.pausedUntil) + ledger_lease/* LEASE_MS */.Wf;
        const lease = { holder: identity.id, run, until: new Date(until).toISOString() };
        ledger.hold(identity.process === undefined ? lease : { ...lease, process: identity.process });
        return until;
    }
    #isDue() {
        const now = this.#options.clock.now();
        const pace = (now - this.#startedAt) * SHARE_OF_RUN;
        const everyMs = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, pace));
        return now - this.#savedAt >= Math.max(everyMs, this.#tookMs / SHARE_OF_WRITING);
    }
    #isLeaseShort(until) {
        const { clock, pace } = this.#options;
        const isShort = Math.max(clock.now(), pace.pausedUntil) > until - ledger_lease/* LEASE_MS */.Wf / 2;
        return isShort && clock.now() - this.#failedAt >= SHORTEST_MS;
    }
}

// EXTERNAL MODULE: ./build/ledger/commit-message.js
var commit_message = __nccwpck_require__(5873);
;// CONCATENATED MODULE: ./build/memory/chronicle.js


/** Tells in the messages of the ledger's commits what a run does; what stands in the ledger has been told. */
class Chronicle {
    #ledger;
    #tally;
    #provenance;
    constructor({ ledger, tally, provenance }) {
        this.#ledger = ledger;
        this.#tally = tally;
        this.#provenance = provenance;
    }
    /** What is about to be done. */
    async announce(toStore, toRetract) {
        return (0,commit_message/* renderAnnouncement */.M4)({
            ...{ repo: this.#ledger.repo, provenance: this.#provenance, toStore, found: this.#untold() },
            toRetract: await named(toRetract),
        });
    }
    /** What has been stored since, as far as the run is. */
    tell() {
        return this.#render([]);
    }
    /** The same at the end of the run. */
    async conclude(retracted) {
        return this.#render(await named(retracted));
    }
    #render(retracted) {
        const unconfirmed = this.#tally.unconfirmed.map(({ memory, reason }) => ({ ...memory, reason }));
        const context = { repo: this.#ledger.repo, provenance: this.#provenance };
        return (0,commit_message/* renderChanges */.O1)({ ...context, stored: this.#untold(), retracted, unconfirmed });
    }
    #untold() {
        const isTold = ({ memory, id }) => {
            const entry = this.#ledger.entries.get(memory.key);
            return entry?.state === 'stored' && entry.id === id;
        };
        return this.#tally.stored.filter((stored) => !isTold(stored)).map(({ memory, id }) => ({ ...memory, id }));
    }
}
async function named(entries) {
    return (await (0,hidden_texts/* hideInEntries */.mX)(entries)).map(({ text, sources, id }) => ({ text, sources, id }));
}

// EXTERNAL MODULE: ./build/memory/failures.js
var memory_failures = __nccwpck_require__(5503);
// EXTERNAL MODULE: ./build/all-ended.js
var all_ended = __nccwpck_require__(5562);
// EXTERNAL MODULE: ./build/memory/service-index.js
var service_index = __nccwpck_require__(7284);
;// CONCATENATED MODULE: ./build/memory/post.js


// Where the list is too long to show everything, each post without an answer may be one more copy.
const MAX_BLIND_POSTS = 2;
/**
 * Posts one memory, with retries. After a request whose fate is not known, the service is asked for the memory before it
 * is posted again.
 */
async function postMemory(memory, calls) {
    let unanswered;
    let blindPosts = 0;
    const attempt = async (number) => {
        if (unanswered) {
            // A look that fails as well takes one of the tries: posting again without one could post twice.
            const found = await new service_index/* ServiceIndex */.q({ list: calls.look }).find(memory);
            if (typeof found === 'object')
                return { outcome: 'stored', id: found.id };
            if (found === 'not shown' && blindPosts >= MAX_BLIND_POSTS)
                return doubtful(unanswered);
            if (found === 'absent')
                unanswered = undefined;
        }
        try {
            const { id } = await calls.post(memory, { isFirst: number === 1 });
            return id === undefined ? { outcome: 'unproven' } : { outcome: 'stored', id };
        }
        catch (error) {
            if (error instanceof api/* ApiFailure */.F && leavesDoubt(error)) {
                unanswered = error;
                blindPosts += 1;
            }
            throw error;
        }
    };
    try {
        return await calls.retry(attempt);
    }
    catch (failure) {
        if (!(failure instanceof api/* ApiFailure */.F))
            throw failure;
        return { outcome: 'failed', failure, isDoubtful: unanswered !== undefined };
    }
}
function doubtful(failure) {
    return { outcome: 'failed', failure, isDoubtful: true };
}
function leavesDoubt({ kind, isSent }) {
    return isSent && (kind === 'ambiguous' || kind === 'aborted');
}

;// CONCATENATED MODULE: ./build/memory/posting.js






/** Posts what a run is to store, and notes what comes of each memory. */
class Posting {
    #options;
    /** Posted without proof, or without an answer: looked up once all is posted. */
    #unproven = [];
    #end;
    constructor(options) {
        this.#options = options;
    }
    /** Gives what ended the work before all was posted, or nothing. */
    async run(toPost) {
        let done = 0;
        const posts = toPost.map(async (one) => {
            await this.#post(one);
            this.#options.onDone(++done);
        });
        await (0,all_ended/* allEnded */.C)(posts);
        await this.#settleUnproven();
        return this.#end;
    }
    async #post({ memory, copy }) {
        const { calls, tally } = this.#options;
        try {
            if (copy !== undefined)
                await this.#removeCopy(copy);
            this.#note(memory, await postMemory(memory, calls));
        }
        catch (failure) {
            if (failure instanceof api/* ApiFailure */.F) {
                this.#noteFailure(memory, { failure, isDoubtful: false });
                return;
            }
            if (!(failure instanceof errors/* ActionError */.lZ))
                throw failure;
            this.#end ??= failure;
            tally.fail(memory, failure);
        }
    }
    // A refusal to delete says nothing of the rule that is to be posted.
    async #removeCopy(id) {
        await this.#options.calls.remove(id).catch((failure) => {
            if (!(failure instanceof api/* ApiFailure */.F && failure.kind === 'rejected'))
                throw failure;
            throw new api/* ApiFailure */.F('ambiguous', failure.message, { cause: failure });
        });
    }
    #note(memory, posted) {
        const { tally } = this.#options;
        if (posted.outcome === 'failed')
            this.#noteFailure(memory, posted);
        else if (posted.outcome === 'stored')
            tally.store(memory, posted.id, 'posted');
        else {
            tally.doubt(memory, 'accepted');
            this.#unproven.push({ memory });
        }
    }
    #noteFailure(memory, { failure, isDoubtful }) {
        const { repo, signal, tally } = this.#options;
        const error = (0,memory_failures/* explainApiFailure */.Gp)(failure, repo);
        if (signal.aborted)
            this.#end ??= (0,memory_failures/* explainAbort */.OF)(repo);
        if ((0,memory_failures/* endsApply */.HX)(failure))
            this.#end ??= error;
        if (isDoubtful) {
            tally.doubt(memory, 'unanswered');
            this.#unproven.push({ memory, failure });
        }
        else
            tally.fail(memory, error);
    }
    // The lists that were read before posting can't show what was posted, so they are asked for anew.
    async #settleUnproven() {
        const { repo, calls, tally } = this.#options;
        const index = new service_index/* ServiceIndex */.q({ list: calls.list });
        for (const { memory, failure } of this.#unproven) {
            const found = await this.#look(memory, index);
            const error = failure && (0,memory_failures/* explainApiFailure */.Gp)(failure, repo);
            if (typeof found === 'object')
                tally.store(memory, found.id, 'posted');
            else if (!error)
                tally.leave(memory, 'accepted');
            else if (found === 'absent')
                tally.fail(memory, error);
            else
                tally.failed.push({ memory, error });
        }
    }
    async #look(memory, index) {
        if (this.#end)
            return undefined;
        try {
            return await index.find(memory);
        }
        catch (failure) {
            if (!(failure instanceof api/* ApiFailure */.F))
                throw failure;
            this.#end ??= (0,memory_failures/* explainApiFailure */.Gp)(failure, this.#options.repo);
            return undefined;
        }
    }
}

;// CONCATENATED MODULE: ./build/memory/retract.js




/**
 * Deletes memories that our ledger holds. An entry leaves the ledger once the service confirms the deletion or its list
 * no longer shows the memory; until then it stays there as `retracting`.
 *
 * @throws {ActionError} where the lease on the entries is lost, once all that was begun has ended.
 */
async function retractEntries(entries, context) {
    const { ledger, calls, provenance, afterEach } = context;
    const before = new service_index/* ServiceIndex */.q({ list: calls.list });
    const retracted = [];
    const waiting = [];
    const doubtful = [];
    const failures = [];
    const retract = async (entry) => {
        try {
            if (await isDeleted(entry, before, calls))
                note(entry);
            else
                doubtful.push(entry);
        }
        catch (failure) {
            if (!(failure instanceof api/* ApiFailure */.F))
                throw failure;
            failures.push(failure);
            waiting.push(entry);
        }
        finally {
            afterEach();
        }
    };
    const note = (entry) => {
        retracted.push(entry);
        ledger.remove(entry.key);
    };
    const results = await Promise.allSettled(entries.map(retract));
    const after = new service_index/* ServiceIndex */.q({ list: calls.list });
    const unsettled = new Set();
    for (const entry of doubtful) {
        const isGone = await lookForGone(entry, after);
        if (isGone === true)
            note(entry);
        else
            waiting.push(entry);
        // A list that can't be had says nothing, and a later run may hear more.
        if (isGone === false)
            unsettled.add(entry);
    }
    for (const entry of waiting)
        ledger.put(tombstoneOf(entry, unsettled.has(entry), provenance));
    const thrown = results.find((result) => result.status === 'rejected');
    if (thrown)
        throw thrown.reason;
    const [failure] = failures;
    return { retracted, waiting, ...(failure && { error: (0,memory_failures/* explainApiFailure */.Gp)(failure, ledger.repo) }) };
}
// An entry without an id was never proven to be stored, and goes by its text.
async function isDeleted(entry, index, calls) {
    const found = entry.id ? { id: entry.id } : await index.find({ memoryType: entry.type, text: entry.text });
    if (typeof found !== 'object')
        return found === 'absent';
    return (await calls.remove(found.id)) === 'deleted';
}
// The service says "missing" for every failure, so its list decides, as far as it can.
async function lookForGone({ id, type, text }, index) {
    try {
        if (id)
            return (await index.has(id, type, text)) === false;
        return (await index.find({ memoryType: type, text })) === 'absent';
    }
    catch (failure) {
        if (failure instanceof api/* ApiFailure */.F)
            return 'no list';
        throw failure;
    }
}
function tombstoneOf(entry, isUnsettled, provenance) {
    // Another entry counts the runs that tried to store it.
    const before = entry.state === 'retracting' ? (entry.tries ?? 0) : 0;
    const tries = before + (isUnsettled ? 1 : 0);
    const { tries: _, ...rest } = (0,record/* deletionOf */.Yw)(entry, provenance);
    return tries > 0 ? { ...rest, tries } : rest;
}

;// CONCATENATED MODULE: ./build/memory/settle.js

// A service that never gives proof, and whose list is too long to show everything, gets no more copies of a memory.
const MAX_UNPROVEN_POSTS = 2;
/**
 * Tells what of a plan is to be posted. What an earlier run left without proof, and on a first run what is there already,
 * is noted as stored where it can be found. Where the service can't tell, it is posted: a lost rule is worse than one that
 * stands there twice.
 *
 * @throws {ApiFailure} where the service refuses to list.
 */
async function settleLeftovers({ add, change, confirm }, { index, tally, isFirstRun }) {
    const toPost = [];
    for (const memory of [...add, ...change.map(({ to }) => to)]) {
        const found = isFirstRun ? await index.find(memory, { isOneOfMany: true }) : 'absent';
        if (typeof found === 'object')
            tally.store(memory, found.id, 'found');
        else
            toPost.push({ memory, copy: undefined });
        if (found === 'unknown' || found === 'not shown')
            tally.suspect(memory);
    }
    const looks = confirm.map(async (leftover) => ({ leftover, found: await look(leftover, index) }));
    for (const { leftover, found } of await (0,all_ended/* allEnded */.C)(looks)) {
        const { memory, entry } = leftover;
        if (typeof found === 'object')
            tally.store(memory, found.id, 'found');
        else if (found === 'not shown' && tally.triesOf(memory) >= MAX_UNPROVEN_POSTS)
            tally.leave(memory, 'accepted');
        else
            toPost.push({ memory, copy: (found !== 'absent' && entry.id) || undefined });
    }
    return toPost;
}
// What was to be deleted may be there under its own id, if nowhere else.
async function look({ memory, entry: { id } }, index) {
    if (id !== null && (await index.has(id, memory.memoryType, memory.text)) === true)
        return { id };
    return await index.find(memory);
}

;// CONCATENATED MODULE: ./build/memory/tally.js

const DOUBTS = {
    accepted: 'taken without an id, and not in the list',
    unanswered: 'no answer, and not in the list',
};
/** What has come of each memory so far. Whatever is noted here is noted for the ledger as well. */
class Tally {
    stored = [];
    unconfirmed = [];
    failed = [];
    #suspected = new Set();
    #announced = new Set();
    #leftovers;
    #ledger;
    #provenance;
    #onStored;
    constructor(plan, { ledger, provenance, onStored, }) {
        this.#leftovers = new Map(plan.confirm.map(({ entry }) => [entry.key, entry]));
        this.#ledger = ledger;
        this.#provenance = provenance;
        this.#onStored = onStored;
    }
    /** About to be posted, by the holder that is named. An earlier copy, which goes first, keeps its id until then. */
    announce(memory, { holder, copy }) {
        this.#announced.add(memory.key);
        const entry = (0,record/* entryOf */.Ms)(memory, { state: 'pending', tries: this.triesOf(memory) }, this.#provenance);
        this.#ledger.put({ ...entry, holder, ...(copy !== undefined && { id: copy }) });
    }
    /** It may be stored already, by someone else: where it can't be posted either, the next run is to look again. */
    suspect({ key }) {
        this.#suspected.add(key);
    }
    store(memory, id, how) {
        this.#put(memory, { state: 'stored', id });
        const stored = { memory, id, how };
        this.stored.push(stored);
        this.#onStored(stored);
    }
    /** Posted without proof, for the time being: the service took it and gave no id, or gave no answer at all. */
    doubt(memory, how) {
        const tries = this.triesOf(memory) + (how === 'accepted' ? 1 : 0);
        const entry = (0,record/* entryOf */.Ms)(memory, { state: 'unconfirmed', tries }, this.#provenance);
        this.#ledger.put({ ...entry, reason: DOUBTS[how] });
    }
    /** Left as it is, without proof. */
    leave(memory, how) {
        this.unconfirmed.push({ memory, reason: DOUBTS[how] });
    }
    /** Known not to be stored: it leaves the ledger again, or goes back to what an earlier run had left. */
    fail(memory, error) {
        const before = this.#leftovers.get(memory.key);
        if (error.reason === 'rules-rejected')
            this.#ledger.remove(memory.key);
        else if (before)
            this.#ledger.put(before);
        else if (this.#suspected.has(memory.key))
            this.#put(memory, { state: 'pending' });
        else
            this.#ledger.remove(memory.key);
        this.failed.push({ memory, error });
    }
    /** Whether anything that this run was to store is not proven to be: then nothing may be deleted. */
    get isShort() {
        const fresh = this.unconfirmed.filter(({ memory }) => this.#announced.has(memory.key));
        return this.failed.length + fresh.length > 0;
    }
    /** In how many runs before this one the service took a memory without giving proof. */
    triesOf({ key }) {
        const before = this.#leftovers.get(key);
        // An entry that was to be deleted counts its deletions.
        return before && before.state !== 'retracting' ? (before.tries ?? 0) : 0;
    }
    #put(memory, state) {
        this.#ledger.put((0,record/* entryOf */.Ms)(memory, state, this.#provenance));
    }
}

;// CONCATENATED MODULE: ./build/memory/apply.js













/**
 * Makes the service hold what a plan says. The order is such that a process killed at any point loses no rule: what is
 * to be posted is written into the ledger first, and nothing is deleted before all that is new is stored.
 *
 * @throws {LedgerConflictError} where the ledger has changed since the plan was made; nothing has been posted then.
 * @throws {ActionError} where the ledger can't be written.
 */
function applyPlan(plan, context) {
    return new Apply(plan, context).run();
}
class Apply {
    #plan;
    #context;
    #tally;
    #calls;
    #chronicle;
    #checkpoints;
    #toRetract;
    #end;
    constructor(plan, context) {
        this.#plan = plan;
        this.#context = context;
        this.#tally = new Tally(plan, context);
        this.#chronicle = new Chronicle({ ...context, tally: this.#tally });
        const message = () => this.#chronicle.tell();
        this.#checkpoints = new Checkpoints({ ...context, run: context.provenance.run, message });
        this.#calls = new calls/* Calls */.g({
            ...{ ...context, repo: plan.repo },
            onFailure: () => this.#checkpoints.touch(),
            beforeChange: () => this.#checkpoints.ensureLease(),
        });
        this.#toRetract = [...plan.retract, ...plan.change.map(({ from }) => from)];
    }
    async run() {
        const { ledger } = this.#context;
        const index = new service_index/* ServiceIndex */.q({ list: this.#calls.list });
        const settle = { index, tally: this.#tally, isFirstRun: !ledger.exists };
        const toPost = (await this.#guard(() => settleLeftovers(this.#plan, settle))) ?? [];
        this.#noteAbort();
        if (this.#end)
            return await this.#leave(this.#end);
        await this.#announce(toPost);
        try {
            this.#end = await this.#post(toPost);
            const retractions = await this.#retract();
            await this.#checkpoints.finish(async () => {
                const { ledger, remember } = this.#context;
                ledger.remember(await remember?.(ledger.current));
                return this.#chronicle.conclude(retractions.retracted);
            });
            return this.#result(retractions);
        }
        catch (error) {
            // Whatever went wrong, what is known to be stored is to be found in the ledger.
            await Promise.allSettled([this.#checkpoints.finish(() => this.#chronicle.tell())]);
            // A conflict before posting is a reason to plan anew; after it, that could post again what is stored already.
            throw error instanceof errors/* LedgerConflictError */.od ? error.asFinal() : error;
        }
    }
    // A write that was made with its answer lost may have announced it all already.
    async #leave(error) {
        await this.#checkpoints.giveBack();
        return notBegun(this.#plan, error);
    }
    async #announce(toPost) {
        const { ledger, provenance, identity } = this.#context;
        for (const { memory, copy } of toPost)
            this.#tally.announce(memory, { holder: identity.id, copy });
        for (const entry of this.#toRetract) {
            ledger.put({ ...(0,record/* deletionOf */.Yw)(entry, provenance), holder: identity.id });
        }
        const toStore = toPost.map(({ memory }) => memory);
        await this.#checkpoints.claim(await this.#chronicle.announce(toStore, this.#toRetract));
    }
    #post(toPost) {
        const { log, signal } = this.#context;
        const onDone = (done) => {
            log.progress(done, toPost.length);
            this.#checkpoints.touch();
        };
        const context = { repo: this.#plan.repo, calls: this.#calls, tally: this.#tally, signal };
        return new Posting({ ...context, onDone }).run(toPost);
    }
    async #retract() {
        const { ledger, provenance } = this.#context;
        this.#noteAbort();
        if (this.#end || this.#tally.isShort) {
            for (const entry of this.#toRetract)
                ledger.put(entry);
            return { retracted: [], waiting: [...this.#toRetract] };
        }
        const context = { ledger, provenance, calls: this.#calls, afterEach: () => this.#checkpoints.touch() };
        const retractions = await retractEntries(this.#toRetract, context);
        this.#noteAbort();
        this.#end ??= retractions.error;
        return retractions;
    }
    #noteAbort() {
        if (this.#context.signal.aborted)
            this.#end ??= (0,memory_failures/* explainAbort */.OF)(this.#plan.repo);
    }
    // A failure of the service ends the work in order: what is known by then is still written.
    async #guard(work) {
        try {
            return await work();
        }
        catch (failure) {
            if (!(failure instanceof api/* ApiFailure */.F))
                throw failure;
            this.#end ??= (0,memory_failures/* explainApiFailure */.Gp)(failure, this.#plan.repo);
            return undefined;
        }
    }
    #result({ retracted, waiting }) {
        const { stored, unconfirmed, failed } = this.#tally;
        const error = this.#end ?? failed[0]?.error;
        return { stored, unconfirmed, failed, retracted, waiting, ...(error && { error }) };
    }
}

// EXTERNAL MODULE: ./build/group-by.js
var group_by = __nccwpck_require__(2217);
;// CONCATENATED MODULE: ./build/plan/shared-words.js
// To compare two texts word by word takes about as long as to count a word for so many groups.
const COST_OF_COMPARISON = 64;
// For less it is not worth while to list all words.
const FEW = 64;
/** Lists groups by their words, and by those rarest of them by which each is to be found. */
function listWords(groups, rarest) {
    let lists;
    const all = (rank) => {
        lists ??= listByRank(groups.map(({ ranks }) => ranks));
        return lists(rank);
    };
    const found = listByRank(groups.map(({ ranks }, at) => ranks.subarray(0, rarest[at])));
    const shared = new Int32Array(groups.length);
    const seen = new Int32Array(groups.length);
    let size = 0;
    let most = 0;
    return {
        find: (rank, isWanted) => {
            const before = most;
            let leader;
            for (const at of found(rank)) {
                const count = shared[at] ?? 0;
                if (count === 0) {
                    if (!isWanted(at))
                        continue;
                    seen[size++] = at;
                }
                shared[at] = count + 1;
                if (count < most)
                    continue;
                most = count + 1;
                leader = at;
            }
            return most > before ? leader : undefined;
        },
        keep: (isWorthy) => {
            let kept = 0;
            for (let index = 0; index < size; index++) {
                const at = seen[index] ?? 0;
                if (isWorthy(at, shared[at] ?? 0))
                    seen[kept++] = at;
                else
                    shared[at] = 0;
            }
            size = kept;
            most = 0;
        },
        countAll: (ranks) => {
            if (size < FEW)
                return false;
            const cost = ranks.reduce((sum, rank) => sum + all(rank).length, 0);
            if (size * COST_OF_COMPARISON < cost)
                return false;
            // What is looked at is told from the rest by a count above zero: one too many.
            for (let index = 0; index < size; index++)
                shared[seen[index] ?? 0] = 1;
            for (const rank of ranks) {
                for (const at of all(rank)) {
                    const before = shared[at] ?? 0;
                    if (before > 0)
                        shared[at] = before + 1;
                }
            }
            for (let index = 0; index < size; index++) {
                const at = seen[index] ?? 0;
                shared[at] = (shared[at] ?? 0) - 1;
            }
            return true;
        },
    };
}
function listByRank(groups) {
    const lists = new Map();
    for (const [at, ranks] of groups.entries()) {
        for (const rank of ranks) {
            const list = lists.get(rank);
            if (list)
                list.push(at);
            else
                lists.set(rank, [at]);
        }
    }
    return (rank) => lists.get(rank) ?? [];
}

;// CONCATENATED MODULE: ./build/plan/text-groups.js

/** The first text of a group that has no partner yet. */
function firstOf({ sides, taken }) {
    return sides[taken];
}
/** Orders sides by their keys. */
function byKeyOfSide({ item: a }, { item: b }) {
    return a.key < b.key ? -1 : 1;
}
/** Groups the texts of both sides. */
function groupTexts(added, gone, placesOf) {
    const ranks = rankWords(added, gone);
    return [groupSides(added, ranks, placesOf), groupSides(gone, ranks, placesOf)];
}
// By their numbers; below zero for those that only one side has.
function rankWords(added, gone) {
    const highest = [...added, ...gone].reduce((most, { words }) => words.reduce((a, b) => Math.max(a, b), most), -1);
    const [ofAdded, ofGone] = [added, gone].map((sides) => countWords(sides, highest + 1));
    const shared = [];
    for (let word = 0; word <= highest; word++)
        if (ofAdded?.[word] && ofGone?.[word])
            shared.push(word);
    shared.sort((a, b) => (ofGone?.[a] ?? 0) - (ofGone?.[b] ?? 0));
    const ranks = new Int32Array(highest + 1).fill(-1);
    for (const [rank, word] of shared.entries())
        ranks[word] = rank;
    return ranks;
}
function countWords(sides, size) {
    const counts = new Int32Array(size);
    for (const { words } of sides)
        for (const word of words)
            counts[word] = (counts[word] ?? 0) + 1;
    return counts;
}
function groupSides(sides, ranks, placesOf) {
    const read = sides.map((side) => ({ side, ranks: ranksOf(side, ranks), places: placesOf(side) }));
    const groups = (0,group_by/* groupBy */.$)(read, (one) => `${one.side.words.length} ${one.ranks.join()} ${one.places.join('\n')}`);
    return [...groups.values()].map((group) => {
        const [{ side, ...first }] = group;
        const members = group.map((one) => one.side).sort(byKeyOfSide);
        return { ...first, sides: members, taken: 0, total: side.words.length };
    });
}
function ranksOf({ words }, ranks) {
    const found = new Int32Array(words.length);
    let count = 0;
    for (const word of words) {
        const rank = ranks[word] ?? -1;
        if (rank >= 0)
            found[count++] = rank;
    }
    return found.subarray(0, count).sort();
}

;// CONCATENATED MODULE: ./build/plan/most-alike.js


const MOST_EQUALS = 64;
const ROUNDING = 1e-6;
const NO_WORDS = new Int32Array();
/** Indexes groups by their words. What is less alike than told, or has no word in common, is never found. */
function indexTexts(groups, atLeast) {
    // Two texts that are alike enough share one of the rarest words of each: of those that are left too few would do.
    const rarest = groups.map(({ ranks, total }) => Math.max(0, ranks.length - fewestShared(total, atLeast) + 1));
    const words = listWords(groups, rarest);
    // Plain numbers, since most groups are looked at so briefly.
    const unlisted = Int32Array.from(groups, ({ ranks }, at) => ranks.length - (rarest[at] ?? 0));
    const totals = Int32Array.from(groups, ({ total }) => total);
    const shortest = totals.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    return ({ ranks, total }) => {
        let least = atLeast;
        const alikeness = (at, shared) => (2 * shared) / (total + (totals[at] ?? 0));
        const compare = (at) => {
            const fewest = Math.ceil((least * (total + (totals[at] ?? 0))) / 2 - ROUNDING);
            return alikeness(at, countShared(ranks, groups[at]?.ranks ?? NO_WORDS, fewest));
        };
        let looked = 0;
        for (const rank of ranks) {
            // What shares none of the words so far can share those at most that are left, and has no fewer words.
            const left = ranks.length - looked;
            if ((2 * left) / (total + Math.max(left, shortest)) < least)
                break;
            const leader = words.find(rank, (at) => alikeness(at, left) >= least && isOpen(groups[at]));
            // A good candidate rules out most others.
            if (leader !== undefined)
                least = Math.max(least, compare(leader));
            looked++;
        }
        const left = ranks.length - looked;
        words.keep((at, shared) => alikeness(at, shared + Math.max(left, unlisted[at] ?? 0)) >= least);
        const areCounted = words.countAll(ranks);
        let equals = [];
        words.keep((at, shared) => {
            const group = groups[at];
            const alike = areCounted ? alikeness(at, shared) : compare(at);
            if (!group || alike < least || !isOpen(group))
                return false;
            if (alike > least)
                equals = [];
            least = alike;
            equals.push(group);
            return false;
        });
        return equals.length > 0 ? firstEquals(equals, least) : undefined;
    };
}
// How many words a text of so many shares with one that is alike enough, and has no others at best.
function fewestShared(total, atLeast) {
    let shared = Math.max(1, Math.floor((atLeast / (2 - atLeast)) * total) - 1);
    while ((2 * shared) / (total + shared) < atLeast)
        shared++;
    return shared;
}
function isOpen(group) {
    return group !== undefined && firstOf(group) !== undefined;
}
// Zero where it is less than told, which mostly shows at the rare words, with which both begin.
function countShared(a, b, fewest) {
    let shared = 0;
    let atB = 0;
    for (let atA = 0; atA < a.length; atA++) {
        const rank = a[atA] ?? 0;
        while (atB < b.length && (b[atB] ?? 0) < rank)
            atB++;
        if (b[atB] === rank)
            shared++;
        if (shared + Math.min(a.length - atA - 1, b.length - atB) < fewest)
            return 0;
    }
    return shared;
}
function firstEquals(equals, alike) {
    const keyOf = (group) => (group && firstOf(group)?.item.key) ?? '';
    if (equals.length <= MOST_EQUALS)
        return { alike, groups: equals };
    const sorted = equals.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    return { alike, groups: sorted.slice(0, MOST_EQUALS), below: keyOf(sorted[MOST_EQUALS]) };
}

;// CONCATENATED MODULE: ./build/plan/queue.js
/** Makes an empty one, as a binary heap. */
function makeQueue(comesBefore) {
    const heap = [];
    return {
        push: (item) => {
            let at = heap.push(item) - 1;
            while (at > 0) {
                const above = (at - 1) >> 1;
                const parent = heap[above];
                if (parent === undefined || !comesBefore(item, parent))
                    break;
                heap[at] = parent;
                at = above;
            }
            heap[at] = item;
        },
        pop: () => {
            const first = heap[0];
            const last = heap.pop();
            if (last === undefined || heap.length === 0)
                return last;
            let at = 0;
            for (;;) {
                const left = heap[2 * at + 1];
                const right = heap[2 * at + 2];
                const isRight = left !== undefined && right !== undefined && comesBefore(right, left);
                const child = isRight ? right : left;
                if (child === undefined || !comesBefore(child, last))
                    break;
                heap[at] = child;
                at = 2 * at + (isRight ? 2 : 1);
            }
            heap[at] = last;
            return first;
        },
    };
}

;// CONCATENATED MODULE: ./build/plan/pair-texts.js




/**
 * Pairs texts that have a word and a place in common: the most alike first, and of pairs that are equally alike those with
 * the lowest keys. Each text is looked up once, and anew where others have taken all that were most alike to it.
 */
function pairTexts(added, gone, { atLeast, placesOf }) {
    const [groups, open] = groupTexts(added, gone, placesOf);
    const findBest = indexPlaces(open, atLeast);
    const queue = makeQueue(comesBefore);
    const offer = (to, best) => {
        const first = firstOf(to);
        if (first && best)
            queue.push({ to, key: first.item.key, best });
    };
    for (const to of groups)
        offer(to, findBest(to));
    const pairs = [];
    for (let next = queue.pop(); next; next = queue.pop()) {
        const { to, best } = next;
        const [side, group] = [firstOf(to), firstOpen(best)];
        const from = group && firstOf(group);
        if (side && from) {
            pairs.push({ to: side, from });
            to.taken++;
            group.taken++;
            offer(to, best);
        }
        else
            offer(to, findBest(to));
    }
    return pairs;
}
/** What of two sides is in none of the pairs. */
function withoutPairs([added, gone], pairs) {
    const [paired, taken] = [new Set(pairs.map(({ to }) => to)), new Set(pairs.map(({ from }) => from))];
    return [added.filter((to) => !paired.has(to)), gone.filter((from) => !taken.has(from))];
}
function comesBefore(a, b) {
    return a.best.alike === b.best.alike ? a.key < b.key : a.best.alike > b.best.alike;
}
function firstOpen({ groups, below }) {
    let first;
    for (const group of groups) {
        if (firstOf(group) && (!first || comesFirst(group, first)))
            first = group;
    }
    // Beyond it, one that is not among these may come first.
    return first && (below === undefined || (firstOf(first)?.item.key ?? '') < below) ? first : undefined;
}
function comesFirst(a, b) {
    const [one, other] = [firstOf(a), firstOf(b)];
    return one !== undefined && other !== undefined && byKeyOfSide(one, other) < 0;
}
function indexPlaces(groups, atLeast) {
    const placed = (0,group_by/* groupBy */.$)(groups.flatMap((group) => group.places.map((place) => ({ group, place }))), ({ place }) => place);
    const finders = new Map();
    for (const [place, all] of placed) {
        const there = all.map(({ group }) => group);
        finders.set(place, indexTexts(there, atLeast));
    }
    return (to) => mergeBest(to.places.flatMap((place) => finders.get(place)?.(to) ?? []));
}
function mergeBest(found) {
    if (found.length <= 1)
        return found[0];
    const alike = Math.max(...found.map((one) => one.alike));
    const best = found.filter((one) => one.alike === alike);
    const [below] = best.flatMap((one) => one.below ?? []).sort();
    return { alike, groups: best.flatMap((one) => one.groups), ...(below !== undefined && { below }) };
}

;// CONCATENATED MODULE: ./build/plan/neighbours.js



// A section in which more pairs could be made of texts that are not alike has been written anew. Which of its texts takes the
// place of which says nothing then, and to look for the least unlike would take longer than all else.
const MOST_PAIRS = 1_000_000;
/**
 * Pairs texts that stand in one section of one document: the most alike first, then in the order of their keys those without
 * a word in common, and those of sections with too many texts.
 */
function pairNeighbours(added, gone) {
    const [ofAdded, ofGone] = [countPlaces(added), countPlaces(gone)];
    const isSmall = (place) => (ofAdded.get(place) ?? 0) * (ofGone.get(place) ?? 0) <= MOST_PAIRS;
    const alike = pairTexts(added, gone, { atLeast: 0, placesOf: ({ places }) => places.filter(isSmall) });
    return [...alike, ...pairByKey(...withoutPairs([added, gone], alike))];
}
function countPlaces(sides) {
    const counts = new Map();
    for (const place of sides.flatMap(({ places }) => places))
        counts.set(place, (counts.get(place) ?? 0) + 1);
    return counts;
}
function pairByKey(added, gone) {
    const placed = gone.toSorted(byKeyOfSide).flatMap((from) => from.places.map((place) => ({ from, place })));
    const atPlaces = (0,group_by/* groupBy */.$)(placed.reverse(), ({ place }) => place);
    const taken = new Set();
    const firstAt = (place) => {
        const open = atPlaces.get(place) ?? [];
        for (let last = open.at(-1); last; last = open.at(-1)) {
            if (!taken.has(last.from))
                return last.from;
            open.pop();
        }
        return [];
    };
    return added.toSorted(byKeyOfSide).flatMap((to) => {
        const [from] = to.places.flatMap(firstAt).sort(byKeyOfSide);
        if (!from)
            return [];
        taken.add(from);
        return { to, from };
    });
}

;// CONCATENATED MODULE: ./build/plan/word-numbers.js
const WORDS = /[\p{L}\p{N}_]+/gu;
/**
 * The words of texts in lower case, as numbers from 0 on that are equal for equal words. A word that stands several times in
 * a text has a number for each time, so that two texts share as many numbers as they share words.
 */
function numberWords(texts) {
    const words = new Map();
    let count = 0;
    return texts.map((text, at) => (text.toLowerCase().match(WORDS) ?? []).map((letters) => {
        const word = words.get(letters) ?? { numbers: [], text: at, times: 0 };
        if (word.numbers.length === 0)
            words.set(letters, word);
        if (word.text !== at) {
            word.text = at;
            word.times = 0;
        }
        const number = word.numbers[word.times] ?? count++;
        word.numbers[word.times++] = number;
        return number;
    }));
}

;// CONCATENATED MODULE: ./build/plan/changes.js




/** From here on two texts are the same rule in other words, wherever they stand. */
const ALIKE = 0.6;
const ANYWHERE = [''];
/**
 * Pairs what comes with what goes: first what has the same words under another heading or type, then the most alike, where
 * their texts are alike or both stand in one section of one document. What finds no partner is an addition or a retraction.
 */
function pairChanges(added, gone) {
    const moved = pairsOfEqualWords(added, gone);
    const pairs = [...moved, ...pairsOfTexts(...withoutPairs([added, gone], moved))];
    const [add, retract] = withoutPairs([added, gone], pairs);
    return { change: pairs.map(({ to, from }) => ({ from, to })), add, retract };
}
// A renamed heading may move thousands of memories at once; these are found without a look at their words.
function pairsOfEqualWords(added, gone) {
    const goneByWords = (0,group_by/* groupBy */.$)(gone.toSorted(byKey).reverse(), wordsBelowHeading);
    return added.toSorted(byKey).flatMap((to) => {
        const from = goneByWords.get(wordsBelowHeading(to))?.pop();
        return from ? [{ to, from }] : [];
    });
}
function wordsBelowHeading({ text, sources }) {
    const section = sources[0]?.section ?? '';
    const prefix = [`[${section}] `, `${section}: `].find((start) => text.startsWith(start));
    return text.slice(prefix?.length ?? 0);
}
// What stands in one section is less alike than that, or has found a partner by then.
function pairsOfTexts(added, gone) {
    if (added.length === 0 || gone.length === 0)
        return [];
    const sides = sidesOf(added, gone);
    const alike = pairTexts(...sides, { atLeast: ALIKE, placesOf: () => ANYWHERE });
    const near = pairNeighbours(...withoutPairs(sides, alike));
    return [...alike, ...near].map(({ to, from }) => ({ to: to.item, from: from.item }));
}
function sidesOf(added, gone) {
    const words = numberWords([...added, ...gone].map(({ text }) => text));
    const sideOf = (item, number) => {
        const places = new Set(item.sources.map(({ path, section }) => `${path}\n${section}`));
        return { item, words: words[number] ?? [], places: [...places] };
    };
    return [
        added.map((memory, at) => sideOf(memory, at)),
        gone.map((entry, at) => sideOf(entry, added.length + at)),
    ];
}
function byKey({ key: a }, { key: b }) {
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./build/plan/hash-plan.js
var hash_plan = __nccwpck_require__(8742);
// EXTERNAL MODULE: ./build/plan/plan.js
var plan_plan = __nccwpck_require__(1583);
;// CONCATENATED MODULE: ./build/plan/make-plan.js



/** Compares what the documents say with what the ledger holds. */
function makePlan(memories, ledger, { repo, mayRetract, wakesDormant = false }) {
    const wanted = new Map(memories.map((memory) => [memory.key, memory]));
    const unwanted = [...ledger.values()].filter(({ key }) => !wanted.has(key));
    const dormant = wakesDormant ? [] : unwanted.filter(plan_plan/* isDormant */.WV);
    const left = wakesDormant ? unwanted : unwanted.filter((entry) => !(0,plan_plan/* isDormant */.WV)(entry));
    const { change, add, retract } = pairChanges(memories.filter(({ key }) => !ledger.has(key)), mayRetract ? left : left.filter(isLeftover));
    const unchanged = [];
    const confirm = [];
    for (const memory of memories) {
        const entry = ledger.get(memory.key);
        if (entry?.state === 'stored')
            unchanged.push(entry);
        else if (entry)
            confirm.push({ entry, memory });
    }
    const kept = mayRetract ? [] : left.filter((entry) => !isLeftover(entry));
    const plan = { repo, add, change, retract, confirm, unchanged, kept, dormant };
    return { ...plan, hash: (0,hash_plan/* hashPlan */.k)(plan) };
}
// A deletion that was begun has been decided already, and is finished whatever this run may decide.
function isLeftover({ state }) {
    return state === 'retracting';
}

;// CONCATENATED MODULE: ./build/plan/retraction-limit.js

/** So many retractions are always allowed: in a small ledger a share means little. */
const ALWAYS_ALLOWED = 5;
/**
 * Stops a plan that would forget much at once, which is more often a mistake in a pattern than a wish. A changed memory
 * does not count: its rule is still there in other words.
 *
 * @throws {ActionError} `too-many-retractions`
 */
function checkRetractions(plan, limit) {
    const stored = plan.unchanged.length + plan.change.length + plan.retract.length + plan.confirm.length + plan.kept.length;
    const allowed = Math.max(ALWAYS_ALLOWED, 'count' in limit ? limit.count : shareOf(stored, limit.share));
    // What an earlier run began to delete was allowed then.
    const asked = plan.retract.filter(({ state }) => state !== 'retracting').length;
    if (asked <= allowed)
        return;
    throw new errors/* ActionError */.lZ('too-many-retractions', `${asked} of ${stored} memories of ${plan.repo} would be retracted; at most ${allowed} may be at once. Nothing was changed.`, `Restore the documents if that was no wish; else raise \`max-retractions\` to ${asked} for one run.`);
}
// In floating point 29 % of 100 is a little less than 29.
function shareOf(count, share) {
    return Math.floor(Number((share * count).toFixed(6)));
}

// EXTERNAL MODULE: ./build/report/plan-lines.js
var plan_lines = __nccwpck_require__(9222);
// EXTERNAL MODULE: ./build/retry.js + 2 modules
var retry = __nccwpck_require__(3833);
;// CONCATENATED MODULE: ./build/known/pack-documents.js



/**
 * Known documents as a text for the header of a ledger. The texts of their rules are in the ledger already, so that a rule is
 * its key and its place; a document with a rule that is not there is left out, and so is one with a rule that was refused.
 */
function packDocuments(documents, { entries, repo, version }) {
    const packed = {};
    for (const [path, document] of documents) {
        const rules = document.checked.rules.map((rule) => packRule(rule, { entries, repo }));
        if (document.checked.refused.length > 0 || !rules.every((rule) => rule !== undefined))
            continue;
        packed[path] = packDocument(document, rules);
    }
    const whole = { by: version, documents: packed };
    // Twice as fast as by default, for a text that is hardly longer.
    return (0,external_node_zlib_.deflateRawSync)(JSON.stringify(whole), { level: external_node_zlib_.constants.Z_BEST_SPEED }).toString('base64');
}
function packDocument({ blob, marks, opensWithDashes, as, checked }, rules) {
    const at = new Map(checked.rules.map((rule, index) => [rule, index]));
    const { ofReading, worded } = checked;
    return {
        ...{ blob, as, rules },
        ...(marks && { marks }),
        ...(opensWithDashes && { opensWithDashes }),
        ...(ofReading.length > 0 && { ofReading }),
        ...(worded.length > 0 && {
            worded: worded.map(({ problem, rules: ofProblem }) => ({
                problem,
                rules: ofProblem.map((rule) => at.get(rule) ?? 0),
            })),
        }),
    };
}
function packRule(one, { entries, repo }) {
    const { startLine, endLine, section, paths, body, content } = one;
    const key = (0,memory/* keyOfRule */.LQ)(one, repo);
    if (!entries.has(key))
        return undefined;
    const short = content.endsWith(body) ? body.length : body;
    const rule = [key.slice(0, KEY_LENGTH), startLine, endLine - startLine, section, short];
    return paths.length > 0 ? [...rule, paths] : rule;
}

// EXTERNAL MODULE: ./build/ledger/format.js + 2 modules
var format = __nccwpck_require__(7988);
;// CONCATENATED MODULE: ./build/unchanged/settled.js


/**
 * What a repository's ledger, in UTF-8, says of the run that wrote it; nothing where it does not say, or not in this form, or
 * not of the entries that stand there: whoever changes a line of a ledger wants something to be done.
 */
function readSettled(ledger, repo) {
    const end = ledger.indexOf('\n');
    const header = end < 0 ? undefined : parseJsonOrNothing(ledger.toString('utf8', 0, end));
    if (!isObject(header) || header['format'] !== LEDGER_FORMAT || header['repo'] !== repo)
        return undefined;
    const { settled } = header;
    if (!isObject(settled))
        return undefined;
    const { by, config, plan, files, problems, tracked, memories, lines } = settled;
    const isWhole = [by, config, plan].every((value) => typeof value === 'string') &&
        [files, problems].every(Array.isArray) &&
        Number.isInteger(memories) &&
        isObject(tracked) &&
        lines === checksum(ledger.subarray(end + 1));
    return isWhole ? settled : undefined;
}
/**
 * CRC-32 of a text or of its UTF-8, which may go on from the sum of what comes before. It is against an oversight: whoever could
 * forge it could as well write that all is settled. Not a number before Node 20.15, where nothing counts as settled.
 */
function checksum(text, before = 0) {
    const { crc32 } = process.getBuiltinModule('node:zlib');
    return crc32?.(text, before) ?? Number.NaN;
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./build/unchanged/tracked-state.js
/** What a file is, in one text that differs wherever it could be read otherwise. */
function stateOf({ mode, blob }) {
    return `${mode} ${blob}`;
}
/** Whether the content of a file is that of its id: what differs in the working tree is like nothing else. */
function isAsTracked({ blob }) {
    return blob !== '';
}
// `100` of a file, `120` of a symlink, `160` of a submodule.
const KIND_LENGTH = 3;
/** SHA-256 in hex of the paths of tracked files and what each is, in the order in which git lists them. */
function digestPaths(tracked) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    const hash = createHash('sha256');
    // No import leads to a symlink or a submodule. Whether a file may be executed makes no difference.
    for (const { mode, path } of tracked)
        hash.update(`${mode.slice(0, KIND_LENGTH)} ${path}\0`);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./build/documents/default-set.js
var default_set = __nccwpck_require__(5325);
;// CONCATENATED MODULE: ./build/unchanged/wanted.js

/** A test of paths: whether a file there would have a say in what is read. One that an exclusion takes out again has one. */
async function compileWanted({ files, sources, config }) {
    const isNamed = await compileNamed(files.length > 0 ? files : sources);
    return (path) => path === config || isNamed(path);
}
async function compileNamed(globs) {
    if (!globs)
        return default_set/* isInDefaultSet */.R;
    const { compilePatterns } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 2254));
    const { matches } = compilePatterns(globs.filter((glob) => !glob.startsWith('!')));
    return matches;
}

;// CONCATENATED MODULE: ./build/unchanged/remember.js










// More would be shown in the summary than a run should carry along that has nothing to do.
const MOST_PROBLEMS = 200;
/** What is to be remembered with these entries in the ledger of a repository. */
async function rememberRun(learned, repo, entries) {
    const { found, version } = learned;
    const settled = await settle(learned, repo, entries);
    return { ...(settled && { settled }), read: packDocuments(found.known, { entries, repo, version }) };
}
// A fourth of a second of work, which is about what it takes to write.
const WORTH_A_WRITE_BYTES = 256 * 1024;
/**
 * Writes what is to be remembered after a run that had nothing to do, where that run had to read much all the same: after a
 * new version of the action, or a change of many documents that changed no rule. Otherwise nothing is written, and that it
 * can't be written fails nothing.
 */
async function rememberForNext(ledger, learned, log) {
    // A first ledger is made with the first memory, and one that others are at work on is left to them.
    if (!ledger.exists || ledger.leases.length > 0)
        return;
    if (learned.found.basis.readBytes < WORTH_A_WRITE_BYTES)
        return;
    try {
        ledger.remember(await rememberRun(learned, ledger.repo, ledger.entries));
        await ledger.claim(`${ledger.repo}: remember what the documents gave`);
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        log.info((0,plain_text/* plainText */.w)(`What the documents gave is not remembered. ${error.message}`, 2000));
    }
}
// Nothing is left to do where the ledger holds what the documents say and no more, all of it stored.
async function settle({ inputs, found, version }, repo, entries) {
    const { rules, problems, basis } = found;
    const wanted = (0,memory/* memoriesOf */.jc)(repo, rules);
    const isAll = wanted.length === entries.size && wanted.every(({ key }) => entries.get(key)?.state === 'stored');
    const isClean = problems.length <= MOST_PROBLEMS && problems.every(({ severity }) => severity === 'warning');
    if (!isAll || !isClean)
        return undefined;
    const sources = sourcesOf(found);
    const tracked = await trackedStates({ ...inputs, sources }, found);
    if (!tracked)
        return undefined;
    return {
        by: version,
        ...{ files: inputs.files, config: inputs.config, ...(sources && { sources }) },
        tracked,
        ...(basis.dependsOnPaths && { paths: digestPaths(basis.tracked) }),
        ...{ memories: entries.size, lines: checksumOf(entries) },
        plan: (0,hash_plan/* hashPlan */.k)({ repo, ...plan_plan/* NOTHING_TO_DO */.UO, unchanged: [] }),
        problems,
    };
}
const LINES_AT_ONCE = 256;
// Part after part: as one text, the lines of a large ledger would take megabytes for nothing.
function checksumOf(entries) {
    const lines = (0,format/* formatEntries */.mZ)(entries);
    let sum = 0;
    for (let start = 0; start < lines.length; start += LINES_AT_ONCE) {
        sum = checksum([...lines.slice(start, start + LINES_AT_ONCE), ''].join('\n'), sum);
    }
    return sum;
}
function sourcesOf({ basis }) {
    const sources = basis.settings?.sources ?? [];
    return sources.length > 0 ? sources.flatMap(({ files }) => files) : undefined;
}
// Nothing where a file is not as git has it, since another run could not tell.
async function trackedStates(wanted, { basis }) {
    const isWanted = await compileWanted(wanted);
    const read = new Set(basis.paths);
    const files = basis.tracked.filter(({ path }) => read.has(path) || isWanted(path));
    return files.every(isAsTracked)
        ? Object.fromEntries(files.map((file) => [file.path, stateOf(file)]))
        : undefined;
}

;// CONCATENATED MODULE: ./build/sync.js
















const MAX_PLANS = 6;
/** Plans for one repository and applies the plan where the run is to. A ledger that moves meanwhile is read and planned anew. */
async function syncRepo(repo, rules, context) {
    const { clock, signal } = context.ports;
    const deadlineMs = clock.now() + PATIENCE_WITH_OTHERS_MS;
    for (let attempt = 1;; attempt++) {
        const { opened, ...rest } = context;
        const isFirst = attempt === 1 && opened?.repo === repo;
        const outcome = await planAndApply(repo, rules, { ...rest, ...(isFirst && { opened }), deadlineMs });
        if (!(outcome.error instanceof errors/* LedgerConflictError */.od) || attempt === MAX_PLANS)
            return outcome;
        context.ports.log.info('Another run has written the ledger meanwhile: reading it again.');
        await clock.sleep((0,retry/* backoffMs */.jo)(attempt, clock), signal);
    }
}
async function planAndApply(repo, rules, context) {
    const { settings, ports } = context;
    let outcome = { repo };
    try {
        const { ledger, held } = await openLedger(repo, context);
        const drift = await checkDrift(ledger, context);
        const { plan, left } = planFor(rules, { ledger, held, context });
        const shown = await (0,hidden_texts/* hideInPlan */.Th)(plan);
        outcome = {
            repo,
            plan: shown,
            ...(drift && { drift }),
            ...(left.length > 0 && { left: await (0,hidden_texts/* hideInEntries */.mX)(left) }),
        };
        ports.log.group((0,plan_lines/* planHeading */.MD)(shown), (0,plan_lines/* planLines */.HN)(shown));
        if (held.length > 0)
            ports.log.warning((0,plan_lines/* leftLine */.s6)(held, repo));
        checkRetractions(plan, settings.inputs.maxRetractions);
        if (settings.decision.mode === 'plan')
            return outcome;
        refuseBlind(drift, repo);
        if (!(0,plan_plan/* hasChanges */.ik)(plan)) {
            if (drift)
                await (0,repair_ledger/* writeProven */.M)(ledger, drift, (0,record/* provenanceOf */.Jj)(settings, ports.clock.now()));
            else if (context.learned)
                await rememberForNext(ledger, context.learned, ports.log);
            return outcome;
        }
        (0,memory_token/* checkToken */.SK)(settings.inputs.nectrToken, ports.clock.now());
        return { ...outcome, ...(await apply(plan, ledger, context)) };
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        return { ...outcome, error };
    }
}
// A plan only shows: it waits for nobody.
async function openLedger(repo, { settings, ports, opened, deadlineMs }) {
    const early = opened?.ledger;
    if (settings.decision.mode === 'apply')
        return await openWhenFree(repo, ports, { deadlineMs, opened: early });
    return { ledger: await (early ?? ledger_ledger/* Ledger */.O.open(repo, ports.ledgerFile(repo))), held: [] };
}
// What is held back, or left to another run, may be another wording of what is stored: were that retracted before it is
// stored itself, a reviewer would know neither.
function planFor(rules, { ledger, held, context }) {
    const { repo, current } = ledger;
    const theirs = new Map(held.map(({ entry }) => [entry.key, entry]));
    const heldBack = new Set((0,memory/* memoriesOf */.jc)(repo, context.heldBack).map(({ key }) => key));
    const all = (0,memory/* memoriesOf */.jc)(repo, rules);
    const mayPost = all.filter(({ key }) => !heldBack.has(key) || current.has(key));
    const left = all.flatMap(({ key }) => theirs.get(key) ?? []);
    const isWanted = new Set(all.map(({ key }) => key));
    const mayGo = ({ key, state }) => left.length === 0 || state !== 'retracting' || isWanted.has(key);
    const plan = makePlan(mayPost.filter(({ key }) => !theirs.has(key)), new Map([...current].filter(([key, entry]) => !theirs.has(key) && mayGo(entry))), {
        repo,
        mayRetract: context.mayRetract && mayPost.length === all.length && left.length === 0,
        wakesDormant: context.settings.decision.checksDrift === true,
    });
    return { plan, left };
}
async function apply(plan, ledger, { settings, ports, pace, learned }) {
    const { inputs } = settings;
    const { log, clock } = ports;
    const result = await applyPlan(plan, {
        ...{ ...ports, api: ports.memory, ledger, pace },
        provenance: (0,record/* provenanceOf */.Jj)(settings, clock.now()),
        onStored: (stored) => log.info((0,plan_lines/* storedLine */.O2)(stored)),
        ...(learned && { remember: (entries) => rememberRun(learned, plan.repo, entries) }),
    });
    const applied = await (0,hidden_texts/* hideInApplied */.Hs)(result);
    for (const entry of applied.retracted)
        log.info((0,plan_lines/* retractedLine */.hm)(entry));
    const { error } = applied;
    return { applied, ...(error && { error: nameExpiry(error, inputs.nectrToken, clock.now()) }) };
}
// The service has one answer for an invalid and for an expired token: the token itself tells whether its time is over by now.
function nameExpiry(error, token, nowMs) {
    return (error.reason === 'token-invalid' && (0,memory_token/* findExpiry */.By)(token, nowMs)) || error;
}

;// CONCATENATED MODULE: ./build/run.js







/**
 * The pipeline: documents, rules, checks, and for each repository a plan, which is applied where the event says so. What
 * goes wrong in a document or with one repository is in the report, and the others go on.
 *
 * @throws {ActionError} where nothing at all can be done, such as without a checkout.
 */
async function run(settings, ports) {
    const { inputs, version } = settings;
    const opened = version === undefined ? undefined : openEarly(inputs.repos, ports);
    const known = opened && version !== undefined ? await readKnown(opened, version) : undefined;
    const found = await (0,find_rules/* findRules */.T)(inputs, ports.checkout, known);
    const { rules, extractions, problems, warned } = found;
    ports.log.group(documentsHeading(extractions), documentLines(extractions));
    const isWhole = extractions.length > 0 && problems.every(({ severity }) => severity === 'warning');
    const heldBack = inputs.strict ? warned : [];
    const pace = new memory_pace/* Pace */.oG({ ...ports, concurrency: inputs.concurrency });
    const learned = version !== undefined && { inputs, found, version };
    const context = {
        ...{ settings, ports, pace, heldBack, mayRetract: inputs.prune && isWhole },
        ...(opened && { opened }),
        ...(learned && { learned }),
    };
    const outcomes = [];
    for (const repo of inputs.repos) {
        const isOver = outcomes.some(({ error }) => error && (0,errors/* endsRun */.sl)(error));
        outcomes.push(isOver ? { repo } : await syncRepo(repo, rules, context));
    }
    const rest = (0,report/* notAttemptedLine */.QF)(outcomes);
    if (rest !== '')
        ports.log.info(rest);
    return { decision: settings.decision, extractions, problems, outcomes };
}


/***/ }),

/***/ 9388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  WJ: () => (/* binding */ INPUT_DEFAULTS),
  n1: () => (/* binding */ inputsFromEnvironment),
  TL: () => (/* binding */ parseInputs)
});

// EXTERNAL MODULE: ./build/documents/glob-limits.js
var glob_limits = __nccwpck_require__(5532);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./build/settings/api-url.js

/**
 * Checks the address of the memory API and gives it without a slash at its end. Only https keeps a token secret on its
 * way; http is for a service on the same machine.
 *
 * @throws {Error} whose message says what is wrong, without repeating credentials that the address may hold.
 */
function parseApiUrl(text) {
    if (!URL.canParse(text))
        throw new Error('is not an address such as https://api.nectr.ai.');
    const url = new URL(text);
    if (url.username || url.password)
        throw new Error('holds a user or password: remove them.');
    if (url.search || url.hash)
        throw new Error('has a query or a fragment: remove it.');
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
        throw new Error('must be https; http is allowed for localhost, 127.0.0.0/8 and [::1] only.');
    }
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
/** Whether a host name, as `URL` gives it, is this machine. */
function isLoopback(hostname) {
    return (hostname === 'localhost' || hostname === '[::1]' || ((0,external_node_net_.isIP)(hostname) === 4 && hostname.startsWith('127.')));
}

;// CONCATENATED MODULE: ./build/settings/inputs.js



/** The inputs of action.yml with the texts that stand for an absent one; `repo` is the repository of the workflow. */
const INPUT_DEFAULTS = {
    'nectr-token': '',
    'api-url': 'https://api.nectr.ai',
    repo: '',
    files: '',
    config: '.nectr/sync.yaml',
    mode: 'auto',
    prune: 'true',
    'max-retractions': '20%',
    'ledger-ref': 'refs/nectr/ledger',
    comment: 'true',
    'plan-file': '',
    strict: 'false',
    concurrency: '8',
    'github-token': '',
};
/** The texts of the inputs as a runner hands them over, in `INPUT_*` variables. An empty one counts as absent. */
function inputsFromEnvironment(env) {
    const entries = Object.entries(INPUT_DEFAULTS).map(([name, fallback]) => {
        const given = env[`INPUT_${name.toUpperCase()}`]?.trim();
        return [name, given || (name === 'repo' && env['GITHUB_REPOSITORY']) || fallback];
    });
    return Object.fromEntries(entries);
}
/**
 * Reads and checks the inputs.
 *
 * @throws {ActionError} `invalid-input`, naming every input that is wrong, not only the first.
 */
function parseInputs(raw) {
    const problems = [];
    const read = (name, parse) => {
        try {
            return parse(raw[name]);
        }
        catch (error) {
            problems.push(`\`${name}\` ${error.message}`);
            return undefined;
        }
    };
    const inputs = {
        nectrToken: read('nectr-token', parseToken),
        apiUrl: read('api-url', parseApiUrl),
        repos: read('repo', parseRepos),
        files: read('files', parseGlobs),
        config: read('config', parsePath),
        mode: read('mode', parseMode),
        prune: read('prune', parseBoolean),
        maxRetractions: read('max-retractions', parseLimit),
        ledgerRef: read('ledger-ref', parseRef),
        comment: read('comment', parseBoolean),
        planFile: raw['plan-file'],
        strict: read('strict', parseBoolean),
        concurrency: read('concurrency', parseConcurrency),
        githubToken: raw['github-token'],
    };
    if (problems.length > 0) {
        throw new errors/* ActionError */.lZ('invalid-input', problems.join(' '), 'Correct the `with:` block of this step.');
    }
    return inputs;
}
function parseToken(text) {
    // Whatever else it may be, it must fit into a header and a cookie.
    if (/^[\w.~+/=-]*$/.test(text))
        return text;
    throw new Error('holds characters that no token has: give the token alone, without `Bearer` and without quotes.');
}
function parseLines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
function parseGlobs(text) {
    const globs = parseLines(text);
    const open = globs.find(glob_limits/* isTooOpen */.d);
    if (open !== undefined)
        throw new Error(`has "${open}". ${glob_limits/* TOO_OPEN */._}`);
    return globs;
}
function parseRepos(text) {
    const repos = [...new Set(parseLines(text))];
    const wrong = repos.find((repo) => !/^[A-Za-z0-9_.-]+\/(?!\.{1,2}$)[A-Za-z0-9_.-]+$/.test(repo) || /^\.{1,2}\//.test(repo));
    if (wrong)
        throw new Error(`has "${wrong}", which is not \`owner/repo\`.`);
    const twice = repos.find((repo, at) => repos.findIndex((other) => other.toLowerCase() === repo.toLowerCase()) < at);
    if (twice)
        throw new Error(`names "${twice}" twice, in another spelling.`);
    if (repos.length === 0)
        throw new Error('is empty: name an `owner/repo`.');
    return repos;
}
function parsePath(text) {
    if (text.startsWith('/') || text.split('/').includes('..'))
        throw new Error('must be a path inside the repository.');
    return text.replace(/^(?:\.\/)+/, '');
}
function parseMode(text) {
    if (text === 'auto' || text === 'plan' || text === 'apply')
        return text;
    throw new Error(`is "${text}": use auto, plan or apply.`);
}
function parseBoolean(text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    throw new Error(`is "${text}": use true or false.`);
}
function parseLimit(text) {
    const [, number, percent] = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text) ?? [];
    const value = Number(number);
    if (percent === '%' && value <= 100)
        return { share: value / 100 };
    if (percent === '' && Number.isInteger(value))
        return { count: value };
    throw new Error(`is "${text}": use a whole number such as 10, or a share such as 20%.`);
}
function parseRef(text) {
    const isRef = /^refs\/[^/]+\/.+$/.test(text) &&
        !/\.\.|@\{|\/\/|[\s\p{Cc}~^:?*[\\]|\/\.|\.$|\/$|\.lock(?:\/|$)/u.test(text);
    if (isRef && !text.startsWith('refs/pull/') && !text.startsWith('refs/tags/'))
        return text;
    throw new Error(`is "${text}": use a full ref such as refs/nectr/ledger or refs/heads/nectr-ledger.`);
}
function parseConcurrency(text) {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= 1 && value <= 32)
        return value;
    throw new Error(`is "${text}": use a whole number from 1 to 32.`);
}


/***/ }),

/***/ 7766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Vl: () => (/* binding */ TOKEN_REMEDY),
  SK: () => (/* binding */ checkToken),
  By: () => (/* binding */ findExpiry)
});

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/base64url.js
var base64url = __nccwpck_require__(1445);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/buffer_utils.js
var buffer_utils = __nccwpck_require__(7410);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/validate.js
var validate = __nccwpck_require__(7784);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/errors.js
var errors = __nccwpck_require__(5674);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/util/decode_jwt.js




function decodeJwt(jwt) {
  if (typeof jwt != "string")
    throw new errors/* JWTInvalid */.Dp("JWTs must use Compact JWS serialization, JWT must be a string");
  const { 1: encodedPayload, length } = jwt.split(".");
  if (length === 5)
    throw new errors/* JWTInvalid */.Dp("Only JWTs using Compact JWS serialization can be decoded");
  if (length !== 3)
    throw new errors/* JWTInvalid */.Dp("Invalid JWT");
  if (!encodedPayload)
    throw new errors/* JWTInvalid */.Dp("JWTs must contain a payload");
  let claimsSetBytes;
  try {
    claimsSetBytes = (0,base64url/* decode */.D)(encodedPayload);
  } catch (cause) {
    throw new errors/* JWTInvalid */.Dp("Failed to base64url decode the payload", { cause });
  }
  let claimsSet;
  try {
    claimsSet = JSON.parse(buffer_utils/* strictDecoder */.u8.decode(claimsSetBytes));
  } catch (cause) {
    throw new errors/* JWTInvalid */.Dp("Failed to parse the decoded payload as JSON", { cause });
  }
  if (!(0,validate/* isObject */.Gv)(claimsSet))
    throw new errors/* JWTInvalid */.Dp("Invalid JWT Claims Set");
  return claimsSet;
}


// EXTERNAL MODULE: ./build/errors.js
var build_errors = __nccwpck_require__(9473);
;// CONCATENATED MODULE: ./build/settings/memory-token.js


/** What to do about a token that is no good any more, or never was. */
const TOKEN_REMEDY = 'Sign in to Nectr, copy a new token and put it into the secret that `nectr-token` names. Tokens live 24 hours by default.';
const USES = {
    apply: 'There are memories to store or retract',
    compare: 'The ledger is to be compared with the service',
};
/**
 * Checks a token before it is first used. Whether it is genuine only the service can tell.
 *
 * @throws {ActionError} `invalid-input` where there is none, `token-expired` where its own time is over.
 */
function checkToken(token, nowMs, use = 'apply') {
    if (token === '') {
        throw new build_errors/* ActionError */.lZ('invalid-input', `${USES[use]}, and \`nectr-token\` is empty.`, 'Set it from a secret, such as secrets.NECTR_TOKEN. Workflows of forks and of Dependabot get no secrets.');
    }
    const expired = findExpiry(token, nowMs);
    if (expired)
        throw expired;
}
/** The failure of a token whose own time is over; nothing for any other. */
function findExpiry(token, nowMs) {
    const expiry = expiryOf(token);
    // Written so that an expiry that is no number counts as none.
    if (!(expiry !== undefined && expiry <= nowMs))
        return undefined;
    const message = `The token of \`nectr-token\` expired on ${new Date(expiry).toISOString()}.`;
    return new build_errors/* ActionError */.lZ('token-expired', message, TOKEN_REMEDY);
}
// A token of another make says nothing of its expiry, which is no reason to refuse it here.
function expiryOf(token) {
    try {
        const { exp } = decodeJwt(token);
        return exp === undefined ? undefined : exp * 1000;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ freeYoungSpace),
  i: () => (/* binding */ holdYoungSpace)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __nccwpck_node_require__("node:v8");
;// CONCATENATED MODULE: ./build/young-space.js

// V8 doubles the space in which all that is new begins, up to 64 MB and more, whenever much of it is still in use. That pays
// where much is made and thrown away, as in a parse. What is read from a ledger stays, and the space would grow for nothing.
const GROWTH = '--semi-space-growth-factor';
const V8_DOES = 2;
/** Lets the space for what is new stay as large as it is: with thousands of memories this saves a fourth of all memory. */
function holdYoungSpace() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)(`${GROWTH}=1`);
}
/** Lets the space for what is new grow as V8 would have it, in every thread. */
function freeYoungSpace() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)(`${GROWTH}=${V8_DOES}`);
}


/***/ }),

/***/ 7410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ decoder),
/* harmony export */   Rd: () => (/* binding */ encoder),
/* harmony export */   WG: () => (/* binding */ encodeBase64),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   u8: () => (/* binding */ strictDecoder),
/* harmony export */   xW: () => (/* binding */ concat),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* unused harmony exports digest, uint32be, uint64be */
const encoder = new TextEncoder(), decoder = new TextDecoder(), strictDecoder = new TextDecoder("utf-8", { fatal: !0 }), UINT32_RANGE = (/* unused pure expression or super */ null && (2 ** 32));
function concat(...buffers) {
  const size = buffers.reduce((acc, { length }) => acc + length, 0), buf = new Uint8Array(size);
  let i = 0;
  for (const buffer of buffers)
    buf.set(buffer, i), i += buffer.length;
  return buf;
}
function writeUInt32BE(buf, value, offset) {
  if (value < 0 || value >= UINT32_RANGE)
    throw new RangeError(`value must be >= 0 and <= ${UINT32_RANGE - 1}. Received ${value}`);
  buf.set([value >>> 24, value >>> 16, value >>> 8, value & 255], offset);
}
function uint64be(value) {
  const high = Math.floor(value / UINT32_RANGE), low = value % UINT32_RANGE, buf = new Uint8Array(8);
  return writeUInt32BE(buf, high, 0), writeUInt32BE(buf, low, 4), buf;
}
function uint32be(value) {
  const buf = new Uint8Array(4);
  return writeUInt32BE(buf, value), buf;
}
const NON_ASCII = /[^\x00-\x7f]/;
function encode(string) {
  if (typeof string == "string" && string.length >= 128) {
    if (NON_ASCII.test(string))
      throw new TypeError("non-ASCII string encountered in encode()");
    return encoder.encode(string);
  }
  const bytes = new Uint8Array(string.length);
  for (let i = 0; i < string.length; i++) {
    const code = string.charCodeAt(i);
    if (code > 127)
      throw new TypeError("non-ASCII string encountered in encode()");
    bytes[i] = code;
  }
  return bytes;
}
function encodeBase64(input, url = !1) {
  if (Uint8Array.prototype.toBase64)
    return input.toBase64({ alphabet: url ? "base64url" : "base64", omitPadding: url });
  const CHUNK_SIZE = 32768, arr = [];
  for (let i = 0; i < input.length; i += CHUNK_SIZE)
    arr.push(String.fromCharCode.apply(null, input.subarray(i, i + CHUNK_SIZE)));
  const encoded = btoa(arr.join(""));
  return url ? encoded.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_") : encoded;
}
function decodeBase64(encoded, url = !1) {
  if (Uint8Array.fromBase64)
    return Uint8Array.fromBase64(encoded, { alphabet: url ? "base64url" : "base64" });
  if (url) {
    if (encoded.includes("+") || encoded.includes("/"))
      throw new TypeError("Invalid base64url");
    encoded = encoded.replace(/-/g, "+").replace(/_/g, "/");
  }
  const binary = atob(encoded), bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++)
    bytes[i] = binary.charCodeAt(i);
  return bytes;
}
async function digest(algorithm, data) {
  const subtleDigest = `SHA-${algorithm.slice(-3)}`;
  return new Uint8Array(await crypto.subtle.digest(subtleDigest, data));
}



/***/ }),

/***/ 7784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ validateCritDuplicates),
/* harmony export */   Fw: () => (/* binding */ validateAlgorithms),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   J0: () => (/* binding */ validateB64),
/* harmony export */   MV: () => (/* binding */ encodeAsciiMember),
/* harmony export */   OX: () => (/* binding */ parseJoseHeader),
/* harmony export */   ac: () => (/* binding */ assertNotSet),
/* harmony export */   fz: () => (/* binding */ isDisjoint),
/* harmony export */   h2: () => (/* binding */ decodeBase64url),
/* harmony export */   ji: () => (/* binding */ serializeJoseHeader),
/* harmony export */   nI: () => (/* binding */ validateCrit),
/* harmony export */   qc: () => (/* binding */ JWS_RECOGNIZED)
/* harmony export */ });
/* unused harmony exports JWE_RECOGNIZED, assertUint8Array, isJwkSet */
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5674);
/* harmony import */ var _util_base64url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1445);
/* harmony import */ var _buffer_utils_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7410);



function assertUint8Array(input, label) {
  if (!(input instanceof Uint8Array))
    throw new TypeError(`${label} must be an instance of Uint8Array`);
}
function isObject(input) {
  if (typeof input != "object" || input === null || Object.prototype.toString.call(input) !== "[object Object]")
    return !1;
  const prototype = Object.getPrototypeOf(input);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function isJwkSet(input) {
  return isObject(input) && Array.isArray(input.keys) && Array.from(input.keys).every(isObject);
}
function isDisjoint(...headers) {
  const parameters = /* @__PURE__ */ new Set();
  for (const header of headers)
    if (header)
      for (const parameter of Object.keys(header)) {
        if (parameters.has(parameter))
          return !1;
        parameters.add(parameter);
      }
  return !0;
}
function assertNotSet(value, name) {
  if (value !== void 0)
    throw new TypeError(`${name} can only be called once`);
}
function decodeBase64url(value, label, ErrorClass) {
  try {
    return (0,_util_base64url_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(value);
  } catch (cause) {
    throw new ErrorClass(`Failed to base64url decode the ${label}`, { cause });
  }
}
function encodeAsciiMember(value, label, ErrorClass) {
  try {
    return (0,_buffer_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .encode */ .lF)(value);
  } catch (cause) {
    throw new ErrorClass(`The ${label} is not a valid base64url string`, { cause });
  }
}
function parseJoseHeader(encodedProtectedHeader, ErrorClass, message) {
  let parsed;
  try {
    parsed = JSON.parse(_buffer_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .strictDecoder */ .u8.decode((0,_util_base64url_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(encodedProtectedHeader)));
  } catch (cause) {
    throw new ErrorClass(message, { cause });
  }
  if (!isObject(parsed))
    throw new ErrorClass(message);
  return parsed;
}
const JWS_RECOGNIZED = { __proto__: null, b64: !0 }, JWE_RECOGNIZED = { __proto__: null };
function validateAlgorithms(option, algorithms) {
  if (algorithms !== void 0 && (!Array.isArray(algorithms) || algorithms.some((s) => typeof s != "string")))
    throw new TypeError(`"${option}" option must be an array of strings`);
  return algorithms === void 0 ? void 0 : new Set(algorithms);
}
function validateCritDuplicates(Err, protectedHeader) {
  const { crit } = protectedHeader ?? {};
  if (Array.isArray(crit) && new Set(crit).size !== crit.length)
    throw new Err('"crit" (Critical) Header Parameter MUST NOT contain duplicate values');
}
function validateCrit(Err, recognizedDefault, recognizedOption, protectedHeader, joseHeader) {
  if (joseHeader.crit !== void 0 && protectedHeader?.crit === void 0)
    throw new Err('"crit" (Critical) Header Parameter MUST be integrity protected');
  if (!protectedHeader || protectedHeader.crit === void 0)
    return [];
  if (!Array.isArray(protectedHeader.crit) || protectedHeader.crit.length === 0 || protectedHeader.crit.some((input) => typeof input != "string" || input.length === 0))
    throw new Err('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present');
  const recognized = recognizedOption === void 0 ? recognizedDefault : { __proto__: null, ...recognizedOption, ...recognizedDefault };
  for (const parameter of protectedHeader.crit) {
    if (!(parameter in recognized))
      throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .JOSENotSupported */ .T0(`Extension Header Parameter "${parameter}" is not recognized`);
    if (!Object.hasOwn(joseHeader, parameter) || joseHeader[parameter] === void 0)
      throw new Err(`Extension Header Parameter "${parameter}" is missing`);
    if (recognized[parameter] && (!Object.hasOwn(protectedHeader, parameter) || protectedHeader[parameter] === void 0))
      throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`);
  }
  return protectedHeader.crit;
}
function validateB64(protectedHeader, extensions) {
  if (extensions.includes("b64")) {
    const b64 = protectedHeader.b64;
    if (typeof b64 != "boolean")
      throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .JWSInvalid */ .Ye('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
    return b64;
  }
  return !0;
}
function serializeJoseHeader(Err, header) {
  let serialized, parsed;
  try {
    serialized = JSON.stringify(header), parsed = JSON.parse(serialized);
  } catch (cause) {
    throw new Err("JOSE Header is not valid JSON", { cause });
  }
  if (!isObject(parsed))
    throw new Err("JOSE Header is not a JSON object");
  return [parsed, serialized];
}



/***/ }),

/***/ 1445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   l: () => (/* binding */ encode)
/* harmony export */ });
/* harmony import */ var _lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7410);

const invalid = "The input to be decoded is not correctly encoded.";
function decode(input) {
  try {
    return (0,_lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(typeof input == "string" ? input : _lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .decoder */ .D0.decode(input), !0);
  } catch (cause) {
    throw new TypeError(invalid, { cause });
  }
}
function encode(input) {
  return (0,_lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeBase64 */ .WG)(typeof input == "string" ? _lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .encoder */ .Rd.encode(input) : input, !0);
}



/***/ }),

/***/ 5674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ JWTInvalid),
/* harmony export */   Rb: () => (/* binding */ JOSEAlgNotAllowed),
/* harmony export */   T0: () => (/* binding */ JOSENotSupported),
/* harmony export */   Ye: () => (/* binding */ JWSInvalid),
/* harmony export */   h2: () => (/* binding */ JWSSignatureVerificationFailed),
/* harmony export */   ie: () => (/* binding */ JWTClaimValidationFailed),
/* harmony export */   n: () => (/* binding */ JWTExpired)
/* harmony export */ });
/* unused harmony exports JOSEError, JWEDecryptionFailed, JWEInvalid, JWKInvalid, JWKSInvalid, JWKSMultipleMatchingKeys, JWKSNoMatchingKey, JWKSTimeout */
class JOSEError extends Error {
  static code = "ERR_JOSE_GENERIC";
  code = "ERR_JOSE_GENERIC";
  constructor(message, options) {
    super(message, options), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
  }
}
class JWTClaimValidationFailed extends JOSEError {
  static code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  claim;
  reason;
  payload;
  constructor(message, payload, claim = "unspecified", reason = "unspecified") {
    super(message, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
}
class JWTExpired extends JOSEError {
  static code = "ERR_JWT_EXPIRED";
  code = "ERR_JWT_EXPIRED";
  claim;
  reason;
  payload;
  constructor(message, payload, claim = "unspecified", reason = "unspecified") {
    super(message, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
}
class JOSEAlgNotAllowed extends JOSEError {
  static code = "ERR_JOSE_ALG_NOT_ALLOWED";
  code = "ERR_JOSE_ALG_NOT_ALLOWED";
}
class JOSENotSupported extends JOSEError {
  static code = "ERR_JOSE_NOT_SUPPORTED";
  code = "ERR_JOSE_NOT_SUPPORTED";
}
class JWEDecryptionFailed extends JOSEError {
  static code = "ERR_JWE_DECRYPTION_FAILED";
  code = "ERR_JWE_DECRYPTION_FAILED";
  constructor(message = "decryption operation failed", options) {
    super(message, options);
  }
}
class JWEInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWE_INVALID"));
  code = "ERR_JWE_INVALID";
}
class JWSInvalid extends JOSEError {
  static code = "ERR_JWS_INVALID";
  code = "ERR_JWS_INVALID";
}
class JWTInvalid extends JOSEError {
  static code = "ERR_JWT_INVALID";
  code = "ERR_JWT_INVALID";
}
class JWKInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWK_INVALID"));
  code = "ERR_JWK_INVALID";
}
class JWKSInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWKS_INVALID"));
  code = "ERR_JWKS_INVALID";
}
class JWKSNoMatchingKey extends JOSEError {
  static code = "ERR_JWKS_NO_MATCHING_KEY";
  code = "ERR_JWKS_NO_MATCHING_KEY";
  constructor(message = "no applicable key found in the JSON Web Key Set", options) {
    super(message, options);
  }
}
class JWKSMultipleMatchingKeys extends JOSEError {
  [Symbol.asyncIterator] = async function* () {
  };
  static code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  constructor(message = "multiple matching keys found in the JSON Web Key Set", options) {
    super(message, options);
  }
}
class JWKSTimeout extends JOSEError {
  static code = "ERR_JWKS_TIMEOUT";
  code = "ERR_JWKS_TIMEOUT";
  constructor(message = "request timed out", options) {
    super(message, options);
  }
}
class JWSSignatureVerificationFailed extends JOSEError {
  static code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  constructor(message = "signature verification failed", options) {
    super(message, options);
  }
}



/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ }),

/***/ 2857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  You: () => (/* binding */ ZodISODateTime),
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  k5n: () => (/* binding */ _enum),
  Whr: () => (/* binding */ schemas_int),
  RZV: () => (/* binding */ lazy),
  euz: () => (/* binding */ literal),
  _H3: () => (/* binding */ looseObject),
  chJ: () => (/* binding */ _null),
  aig: () => (/* binding */ number),
  Ikc: () => (/* binding */ object),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ string),
  KCZ: () => (/* binding */ union),
  L5J: () => (/* binding */ unknown)
});

// UNUSED EXPORTS: ZodAny, ZodArray, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDefault, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODate, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumber, ZodNumberFormat, ZodObject, ZodOptional, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodRecord, ZodSet, ZodString, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnion, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, any, base64, base64url, bigint, catch, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, discriminatedUnion, e164, email, emoji, exactOptional, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, never, nonoptional, nullable, nullish, optional, partialRecord, pipe, prefault, preprocess, promise, readonly, refine, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, tuple, uint32, uint64, ulid, undefined, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = core_util/* rawShape */.MO(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/regexes.js
var core_regexes = __nccwpck_require__(3908);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? core_regexes/* anyString */.gp;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    core_checks/* $ZodCheckStringFormat */.ql.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* guid */.Os);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR(v));
    }
    else
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* email */.Rp);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === core_regexes/* httpProtocol */.F.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* emoji */.Zg());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? core_regexes/* nanoid */.Ak : core_regexes/* nanoidOfLength */.D2(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid */.gF);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid2 */.Gl);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ulid */.Z0);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* xid */.kM);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ksuid */.fO);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* datetime */.w$(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* date */.p6);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* time */.kB(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* duration */.p0);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv4 */.uX);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv6 */.ug);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv4 */.zr);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv6 */.l7); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* e164 */.hQ);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* number */.ai;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* boolean */.zM;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* bigint */.o;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* null */.ch;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    const memo = core_core/* globalConfig */.cr.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util/* esc */.UQ(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = core_util/* isObject */.Gv;
    const jit = !core_core/* globalConfig */.cr.jitless;
    const allowsEval = core_util/* allowsEval */.hI;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (core_util/* isPlainObject */.Qd(a) && core_util/* isPlainObject */.Qd(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (core_util/* aborted */.QH(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = core_util/* aborted */.QH(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util/* aborted */.QH(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...core_util/* prefixIssues */.lQ(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && core_regexes/* number */.ai.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    core_util/* defineLazy */.gJ(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
});
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    core_checks/* $ZodCheck */.QP.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __nccwpck_require__(9396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                (0,core_util/* assignProp */.Vy)(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? registries/* globalRegistry */.fd,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            (0,core_util/* assignProp */.Vy)(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                (0,core_util/* assignProp */.Vy)(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(core_util/* NUMBER_FORMAT_RANGES */.zH),
    bigint_format: formatContributor(core_util/* BIGINT_FORMAT_RANGES */.NR),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, core_regexes/* base64 */.K3],
    [base64urlCharset, core_regexes/* base64url */.r0],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = (0,core_util/* getEnumValues */.w5)(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        (0,core_util/* assignProp */.Vy)(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? core_regexes/* number */.ai : core_regexes/* integer */.nd).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            (0,core_util/* assignProp */.Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = core_util/* parsedType */.GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${core_util/* stringifyPrimitive */.B7(issue.values[0])}`;
                return `Invalid option: expected one of ${core_util/* joinValues */.jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util/* joinValues */.jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, core_util/* jsonStringifyReplacer */.k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,core_core/* $constructor */.xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core/* $constructor */.xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const errors_initializer = (inst, issues) => {
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError = /*@__PURE__*/ core_core/* $constructor */.xI("ZodError", errors_initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!core_core/* globalConfig */.cr.localeError)
        core_core/* config */.$W(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!core_core/* globalConfig */.cr.memoizer)
        core_core/* config */.$W({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(core_util/* mergeDefs */.zM(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return core_util/* clone */.o8(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(api/* _overwrite */.bS(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return _default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return _catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return registries/* globalRegistry */.fd.get(this);
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        core_util/* own */.qh(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return registries/* globalRegistry */.fd.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(api/* _regex */.Fk(...args));
    },
    includes(...args) {
        return this.check(api/* _includes */.dR(...args));
    },
    startsWith(...args) {
        return this.check(api/* _startsWith */.$S(...args));
    },
    endsWith(...args) {
        return this.check(api/* _endsWith */.ER(...args));
    },
    min(...args) {
        return this.check(api/* _minLength */.m9(...args));
    },
    max(...args) {
        return this.check(api/* _maxLength */.Eb(...args));
    },
    length(...args) {
        return this.check(api/* _length */.YA(...args));
    },
    nonempty(...args) {
        return this.check(api/* _minLength */.m9(1, ...args));
    },
    lowercase(params) {
        return this.check(api/* _lowercase */.hH(params));
    },
    uppercase(params) {
        return this.check(api/* _uppercase */.qF(params));
    },
    trim() {
        return this.check(api/* _trim */.WN());
    },
    normalize(...args) {
        return this.check(api/* _normalize */.lo(...args));
    },
    toLowerCase() {
        return this.check(api/* _toLowerCase */.Il());
    },
    toUpperCase() {
        return this.check(api/* _toUpperCase */.xY());
    },
    slugify() {
        return this.check(api/* _slugify */.TL());
    },
}));
const ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(api/* _email */.Mu(ZodEmail, params));
    },
    url(params) {
        return this.check(api/* _url */.Fn(ZodURL, params));
    },
    jwt(params) {
        return this.check(api/* _jwt */.rk(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api/* _emoji */.aC(ZodEmoji, params));
    },
    guid(params) {
        return this.check(api/* _guid */.tB(ZodGUID, params));
    },
    uuid(params) {
        return this.check(api/* _uuid */.Be(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(api/* _uuidv4 */.nA(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(api/* _uuidv6 */.pY(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(api/* _uuidv7 */.wA(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(api/* _nanoid */.Dl(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(api/* _cuid */.fs(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(api/* _cuid2 */.Bj(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(api/* _ulid */.Ct(ZodULID, params));
    },
    base64(params) {
        return this.check(api/* _base64 */.rt(ZodBase64, params));
    },
    base64url(params) {
        return this.check(api/* _base64url */.cU(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(api/* _xid */.Pw(ZodXID, params));
    },
    ksuid(params) {
        return this.check(api/* _ksuid */._z(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(api/* _ipv4 */.Ny(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(api/* _ipv6 */.$O(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(api/* _cidrv4 */.Uy(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(api/* _cidrv6 */.gP(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(api/* _e164 */.KB(ZodE164, params));
    },
    datetime(params) {
        return this.check(api/* _isoDateTime */.G1(ZodISODateTime, params));
    },
    date(params) {
        return this.check(api/* _isoDate */.db(ZodISODate, params));
    },
    time(params) {
        return this.check(api/* _isoTime */.Kn(ZodISOTime, params));
    },
    duration(params) {
        return this.check(api/* _isoDuration */.f2(ZodISODuration, params));
    },
});
function string(params) {
    return api/* _string */.Rl(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return core._url(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(0, params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(0, params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(0, params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(0, params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    step(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    finite() {
        return this;
    },
}));
function number(params) {
    return api/* _number */.F7(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(BigInt(0), params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
}));
function bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function _undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNull", (inst, def) => {
    $ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullProcessor(inst, ctx, json, params);
});
function _null(params) {
    return api/* _null */.jw(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return api/* _unknown */.em(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return api/* _never */.G8(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function _void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(api/* _gte */.qm(value, params));
    inst.max = (value, params) => inst.check(api/* _lte */.Zm(value, params));
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(api/* _minLength */.m9(n, params));
    },
    nonempty(params) {
        return this.check(api/* _minLength */.m9(1, params));
    },
    max(n, params) {
        return this.check(api/* _maxLength */.Eb(n, params));
    },
    length(n, params) {
        return this.check(api/* _length */.YA(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return api/* _array */.dZ(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return _enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return core_util/* extend */.X$(this, incoming);
    },
    safeExtend(incoming) {
        return core_util/* safeExtend */.W0(this, incoming);
    },
    merge(other) {
        return core_util/* merge */.h1(this, other);
    },
    pick(mask) {
        return core_util/* pick */.Up(this, mask);
    },
    omit(mask) {
        return core_util/* omit */.cJ(this, mask);
    },
    partial(...args) {
        return core_util/* partial */.OH(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return core_util/* partial */.OH(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return core_util/* required */.mw(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodDiscriminatedUnion.init(inst, def);
})));
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
});
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
});
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core_util/* constantCatch */.SS(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLazy", (inst, def) => {
    $ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
});
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return api/* _refine */.fU(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return api/* _superRefine */.MB(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
const ZodInstanceOf = /*@__PURE__*/ core_core/* $constructor */.xI("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(api/* _properties */.T2(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([string(params), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}


/***/ }),

/***/ 3759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ _ipv6),
/* harmony export */   $S: () => (/* binding */ _startsWith),
/* harmony export */   Au: () => (/* binding */ _lt),
/* harmony export */   Be: () => (/* binding */ _uuid),
/* harmony export */   Bj: () => (/* binding */ _cuid2),
/* harmony export */   Ct: () => (/* binding */ _ulid),
/* harmony export */   Dl: () => (/* binding */ _nanoid),
/* harmony export */   ER: () => (/* binding */ _endsWith),
/* harmony export */   Eb: () => (/* binding */ _maxLength),
/* harmony export */   F7: () => (/* binding */ _number),
/* harmony export */   Fk: () => (/* binding */ _regex),
/* harmony export */   Fn: () => (/* binding */ _url),
/* harmony export */   G1: () => (/* binding */ _isoDateTime),
/* harmony export */   G8: () => (/* binding */ _never),
/* harmony export */   Hi: () => (/* binding */ _multipleOf),
/* harmony export */   Il: () => (/* binding */ _toLowerCase),
/* harmony export */   KB: () => (/* binding */ _e164),
/* harmony export */   Kn: () => (/* binding */ _isoTime),
/* harmony export */   LK: () => (/* binding */ _int),
/* harmony export */   MB: () => (/* binding */ _superRefine),
/* harmony export */   Mu: () => (/* binding */ _email),
/* harmony export */   Ny: () => (/* binding */ _ipv4),
/* harmony export */   Pw: () => (/* binding */ _xid),
/* harmony export */   Rl: () => (/* binding */ _string),
/* harmony export */   T2: () => (/* binding */ _properties),
/* harmony export */   TL: () => (/* binding */ _slugify),
/* harmony export */   Tx: () => (/* binding */ _gt),
/* harmony export */   Uy: () => (/* binding */ _cidrv4),
/* harmony export */   WN: () => (/* binding */ _trim),
/* harmony export */   YA: () => (/* binding */ _length),
/* harmony export */   Zm: () => (/* binding */ _lte),
/* harmony export */   _L: () => (/* binding */ _boolean),
/* harmony export */   _z: () => (/* binding */ _ksuid),
/* harmony export */   aC: () => (/* binding */ _emoji),
/* harmony export */   bS: () => (/* binding */ _overwrite),
/* harmony export */   cU: () => (/* binding */ _base64url),
/* harmony export */   dR: () => (/* binding */ _includes),
/* harmony export */   dZ: () => (/* binding */ _array),
/* harmony export */   db: () => (/* binding */ _isoDate),
/* harmony export */   em: () => (/* binding */ _unknown),
/* harmony export */   f2: () => (/* binding */ _isoDuration),
/* harmony export */   fU: () => (/* binding */ _refine),
/* harmony export */   fs: () => (/* binding */ _cuid),
/* harmony export */   gP: () => (/* binding */ _cidrv6),
/* harmony export */   hH: () => (/* binding */ _lowercase),
/* harmony export */   jw: () => (/* binding */ _null),
/* harmony export */   lo: () => (/* binding */ _normalize),
/* harmony export */   m9: () => (/* binding */ _minLength),
/* harmony export */   mI: () => (/* binding */ meta),
/* harmony export */   nA: () => (/* binding */ _uuidv4),
/* harmony export */   pY: () => (/* binding */ _uuidv6),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   qF: () => (/* binding */ _uppercase),
/* harmony export */   qm: () => (/* binding */ _gte),
/* harmony export */   rk: () => (/* binding */ _jwt),
/* harmony export */   rt: () => (/* binding */ _base64),
/* harmony export */   tB: () => (/* binding */ _guid),
/* harmony export */   wA: () => (/* binding */ _uuidv7),
/* harmony export */   xY: () => (/* binding */ _toUpperCase)
/* harmony export */ });
/* unused harmony exports _coercedString, _mac, _creditCard, _iban, TimePrecision, _coercedNumber, _float32, _float64, _int32, _uint32, _coercedBoolean, _bigint, _coercedBigint, _int64, _uint64, _symbol, _undefined, _any, _void, _date, _coercedDate, _nan, _max, _min, _positive, _negative, _nonpositive, _nonnegative, _maxSize, _minSize, _size, _property, _mime, _union, _xor, _discriminatedUnion, _intersection, _tuple, _record, _map, _set, _enum, _nativeEnum, _literal, _file, _transform, _optional, _nullable, _default, _nonoptional, _success, _catch, _pipe, _readonly, _templateLiteral, _lazy, _promise, _custom, _check, _stringbool, _stringFormat */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4890);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9396);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMultipleOf */ .Jk({
        check: "multiple_of",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMaxLength */ .Yk({
        check: "max_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMinLength */ .Kk({
        check: "min_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLengthEquals */ .RM({
        check: "length_equals",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckRegex */ .DG({
        check: "string_format",
        format: "regex",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLowerCase */ .NI({
        check: "string_format",
        format: "lowercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckUpperCase */ .kH({
        check: "string_format",
        format: "uppercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckIncludes */ .Tt({
        check: "string_format",
        format: "includes",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckStartsWith */ .J({
        check: "string_format",
        format: "starts_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckEndsWith */ .E6({
        check: "string_format",
        format: "ends_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckProperties */ .nJ({
        check: "properties",
        shape,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckOverwrite */ .v$({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => _util_js__WEBPACK_IMPORTED_MODULE_0__/* .slugify */ .Yv(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({
        check: "custom",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   E6: () => (/* binding */ $ZodCheckEndsWith),
/* harmony export */   J: () => (/* binding */ $ZodCheckStartsWith),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   Jk: () => (/* binding */ $ZodCheckMultipleOf),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   NI: () => (/* binding */ $ZodCheckLowerCase),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   RM: () => (/* binding */ $ZodCheckLengthEquals),
/* harmony export */   Tt: () => (/* binding */ $ZodCheckIncludes),
/* harmony export */   Yk: () => (/* binding */ $ZodCheckMaxLength),
/* harmony export */   kH: () => (/* binding */ $ZodCheckUpperCase),
/* harmony export */   nJ: () => (/* binding */ $ZodCheckProperties),
/* harmony export */   ql: () => (/* binding */ $ZodCheckStringFormat),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan),
/* harmony export */   v$: () => (/* binding */ $ZodCheckOverwrite)
/* harmony export */ });
/* unused harmony exports $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckProperty, $ZodCheckMimeType */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
/* harmony import */ var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3908);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : _util_js__WEBPACK_IMPORTED_MODULE_1__/* .floatSafeRemainder */ .LG(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length === def.length)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .lowercase */ .AC);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .uppercase */ .Zv);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixIssues */ .lQ(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    _util_js__WEBPACK_IMPORTED_MODULE_1__/* .hide */ .jD(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});


/***/ }),

/***/ 8532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony exports NEVER, $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 3908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ lowercase),
/* harmony export */   Ak: () => (/* binding */ nanoid),
/* harmony export */   D2: () => (/* binding */ nanoidOfLength),
/* harmony export */   F: () => (/* binding */ httpProtocol),
/* harmony export */   Gl: () => (/* binding */ cuid2),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   Os: () => (/* binding */ guid),
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   Z0: () => (/* binding */ ulid),
/* harmony export */   Zg: () => (/* binding */ emoji),
/* harmony export */   Zv: () => (/* binding */ uppercase),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   ch: () => (/* binding */ _null),
/* harmony export */   fO: () => (/* binding */ ksuid),
/* harmony export */   gF: () => (/* binding */ cuid),
/* harmony export */   gp: () => (/* binding */ anyString),
/* harmony export */   hQ: () => (/* binding */ e164),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   kM: () => (/* binding */ xid),
/* harmony export */   l7: () => (/* binding */ cidrv6),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   o: () => (/* binding */ bigint),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   r0: () => (/* binding */ base64url),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   uX: () => (/* binding */ ipv4),
/* harmony export */   ug: () => (/* binding */ ipv6),
/* harmony export */   w$: () => (/* binding */ datetime),
/* harmony export */   zM: () => (/* binding */ boolean),
/* harmony export */   zr: () => (/* binding */ cidrv4)
/* harmony export */ });
/* unused harmony exports extendedDuration, uuid4, uuid6, uuid7, html5Email, rfc5322Email, unicodeEmail, idnEmail, browserEmail, mac, hostname, domain, creditCard, currencyCode, iban, string, undefined, hex, md5_hex, md5_base64, md5_base64url, sha1_hex, sha1_base64, sha1_base64url, sha256_hex, sha256_base64, sha256_base64url, sha384_hex, sha384_base64, sha384_base64url, sha512_hex, sha512_base64, sha512_base64url */

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));


/***/ }),

/***/ 9396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fd: () => (/* binding */ globalRegistry)
/* harmony export */ });
/* unused harmony exports $output, $input, $ZodRegistry, registry */
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;


/***/ }),

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   B7: () => (/* binding */ stringifyPrimitive),
/* harmony export */   GW: () => (/* binding */ parsedType),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LG: () => (/* binding */ floatSafeRemainder),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   NR: () => (/* binding */ BIGINT_FORMAT_RANGES),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   UQ: () => (/* binding */ esc),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   W0: () => (/* binding */ safeExtend),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gJ: () => (/* binding */ defineLazy),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hI: () => (/* binding */ allowsEval),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES),
/* harmony export */   zM: () => (/* binding */ mergeDefs)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, objectClone, cloneDef, getElementAtPath, promiseAllObject, randomString, numKeys, getParsedType, primitiveTypes, createTransparentProxy, unwrapMessage, getSizableOrigin, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, CONSTANT_CATCH */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ Symbol("evaluating");
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (_core_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* reexport */ runAction),
  m: () => (/* binding */ runTerminal)
});

// EXTERNAL MODULE: ./build/young-space.js + 1 modules
var young_space = __nccwpck_require__(3029);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./build/connect.js + 4 modules
var connect = __nccwpck_require__(5416);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/documents/changed.js
var changed = __nccwpck_require__(7461);
// EXTERNAL MODULE: ./build/documents/head.js
var head = __nccwpck_require__(9447);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var engine_schemas = __nccwpck_require__(2857);
;// CONCATENATED MODULE: ./build/github/failures.js

const MAX_QUOTED = 300;
/**
 * Whether a call may succeed a little later. A 403 is a rate limit where it says so or when to come back, and a lack of rights
 * otherwise. A 409 is a repository that is not to be had for the moment.
 */
function isPassing({ status, message, response }) {
    const headers = response?.headers ?? {};
    const isLimited = headers['retry-after'] !== undefined ||
        String(headers['x-ratelimit-remaining']) === '0' ||
        /rate limit/i.test(message);
    return status >= 500 || status === 409 || status === 429 || (status === 403 && isLimited);
}
/** What a refused or failed call means for a person, as an error with a remedy. */
function explainFailure(failure, purpose) {
    const { subject, unavailable, forbidden, remedy } = purpose;
    const said = quoteFailure(failure);
    const done = purpose.doing === 'read' ? 'read' : 'written';
    if (isPassing(failure)) {
        const message = `${subject} could not be ${done}. ${said}`;
        return new errors/* ActionError */.lZ(unavailable, message, 'Run the workflow again later.', failure);
    }
    if (failure.status === 401) {
        const renew = "Remove the input `github-token`, so that the job's own token is used, or renew it.";
        return new errors/* ActionError */.lZ(forbidden, `GitHub refused the token. ${said}`, renew, failure);
    }
    return new errors/* ActionError */.lZ(forbidden, `${subject} may not be ${done}. ${said}`, remedy, failure);
}
/** What GitHub said, in one short line: a proxy may answer with a whole page. */
function quoteFailure({ status, message, response }) {
    const words = message.split(' - https://')[0]?.replace(/\s+/g, ' ').slice(0, MAX_QUOTED);
    return response ? `GitHub answered ${status}: ${words}` : `GitHub could not be reached: ${words}`;
}

;// CONCATENATED MODULE: ./build/github/answers.js


/** Reads an answer by a schema. */
function parseAnswer(schema, { text }, purpose) {
    try {
        return schema.parse(JSON.parse(text));
    }
    catch (cause) {
        const remedy = 'Run the workflow again later; if it stays, look for a proxy between the runner and GitHub.';
        throw new errors/* ActionError */.lZ(purpose.unavailable, "An answer of GitHub can't be read.", remedy, cause);
    }
}
/** Waits for an answer; where there is none, says why in the words of the purpose. */
async function receiveAnswer(answer, purpose) {
    return answer.catch((failure) => {
        throw explainFailure(failure, purpose);
    });
}
/** Waits for an answer and reads it by a schema. */
async function readAnswer(answer, schema, purpose) {
    return parseAnswer(schema, await receiveAnswer(answer, purpose), purpose);
}
/** Waits for an answer; nothing where GitHub refuses it with one of the statuses. */
async function orMissing(answer, purpose, statuses = [404]) {
    return answer.catch((failure) => {
        if (statuses.includes(failure.status) && !isPassing(failure))
            return undefined;
        throw explainFailure(failure, purpose);
    });
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __nccwpck_require__(8321);
// EXTERNAL MODULE: ./build/retry.js + 2 modules
var build_retry = __nccwpck_require__(3833);
;// CONCATENATED MODULE: ./build/github/request.js



const MAX_TRIES = 4;
const TIMEOUT_MS = 30_000;
const LONGEST_WAIT_MS = 60_000;
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
/** Calls on GitHub. Nothing is sent yet. */
function callGitHub(given) {
    const { apiUrl, token, clock, signal, timeoutMs = TIMEOUT_MS } = given;
    const options = { baseUrl: apiUrl, log: SILENT, userAgent: 'nectr-memory-sync' };
    let octokit;
    const sendOnce = async (route, parameters = {}) => {
        // The body is read as text: a ledger of one line would otherwise be taken for JSON.
        const request = { parseSuccessResponseBody: false, signal: AbortSignal.timeout(timeoutMs) };
        octokit ??= request_connect(token, options);
        const client = await octokit;
        const sent = route.startsWith('GET ') ? parameters : bodyOf(parameters);
        const { data, headers } = await client.request(route, { ...sent, request });
        return {
            text: data ? await (0,consumers_.text)(data).catch(failBrokenOff) : '',
            ...(headers.link !== undefined && { hasNextPage: /\brel="next"/.test(headers.link) }),
        };
    };
    const delayMs = (error, number) => {
        const wait = number < MAX_TRIES ? delayFor(error, number, clock) : undefined;
        return wait !== undefined && wait <= LONGEST_WAIT_MS ? wait : undefined;
    };
    const retry = (attempt) => (0,build_retry/* withRetries */.LH)(attempt, { clock, delayMs, ...(signal && { signal }) });
    return {
        send: (route, parameters) => retry(() => sendOnce(route, parameters)),
        sendOnce,
        retry,
    };
}
// The client looks through every character of what it makes JSON of, which for a ledger of megabytes takes longer than to plan.
function bodyOf(parameters) {
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    return { headers, data: JSON.stringify(parameters) };
}
// It is evaluated at the first call only: it reads the event file while it is loaded, and would end the process there,
// without a word of use, where that file is broken.
async function request_connect(token, options) {
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(845)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1845));
    return new GitHub(token ? getOctokitOptions(token, options) : options);
}
// The client marks an answer that never comes in this way, but not one that breaks off in its middle.
function failBrokenOff({ message }) {
    throw Object.assign(new Error(message), { status: 500 });
}
function delayFor(failure, attempt, clock) {
    if (!isPassing(failure))
        return undefined;
    const header = (name) => failure.response?.headers[name]?.toString();
    const reset = header('x-ratelimit-remaining') === '0' ? Number(header('x-ratelimit-reset')) * 1000 : Number.NaN;
    const untilReset = Number.isNaN(reset) ? undefined : Math.max(0, reset - clock.now());
    return (0,build_retry/* parseRetryAfter */.mu)(header('retry-after'), clock.now()) ?? untilReset ?? (0,build_retry/* backoffMs */.jo)(attempt, clock);
}

;// CONCATENATED MODULE: ./build/github/pull-requests.js





const COMMENT = engine_schemas/* object */.Ikc({
    id: engine_schemas/* int */.Whr(),
    body: engine_schemas/* string */.YjP().nullish(),
    user: engine_schemas/* object */.Ikc({ login: engine_schemas/* string */.YjP(), type: engine_schemas/* string */.YjP().optional() }).nullish(),
    html_url: engine_schemas/* string */.YjP().optional(),
})
    .transform(({ id, body, user, html_url: url = '' }) => ({
    id,
    body: body ?? '',
    author: user?.login ?? 'ghost',
    isBot: user?.type === 'Bot' || /\[bot\]$/.test(user?.login ?? ''),
    url,
}));
const PULL_REQUEST = engine_schemas/* object */.Ikc({
    number: engine_schemas/* int */.Whr(),
    head: engine_schemas/* object */.Ikc({ sha: engine_schemas/* string */.YjP() }),
    base: engine_schemas/* object */.Ikc({ ref: engine_schemas/* string */.YjP() }),
    merged_at: engine_schemas/* string */.YjP().nullish(),
    // Of an open one, a commit that GitHub makes to try the merge.
    merge_commit_sha: engine_schemas/* string */.YjP().nullish(),
})
    .transform(({ number, head, base, merged_at, merge_commit_sha }) => {
    const isMerged = typeof merged_at === 'string';
    const mergeCommit = isMerged && merge_commit_sha ? { mergeCommit: merge_commit_sha } : {};
    return { number, headSha: head.sha, baseRef: base.ref, isMerged, ...mergeCommit };
});
const FILE = engine_schemas/* object */.Ikc({ filename: engine_schemas/* string */.YjP(), previous_filename: engine_schemas/* string */.YjP().nullish() });
const USER = engine_schemas/* object */.Ikc({ login: engine_schemas/* string */.YjP().min(1) });
const PAGE_SIZE = 100;
// Far more than GitHub has of anything: a proxy must not keep a run at it for ever.
const MAX_PAGES = 100;
const REASONS = { unavailable: 'comment-unavailable', forbidden: 'comment-forbidden' };
const READING = {
    ...REASONS,
    subject: 'The pull request',
    doing: 'read',
    remedy: 'Give the job `permissions: pull-requests: write`, or `read` if it is not to comment.',
};
const WRITING = {
    ...REASONS,
    subject: 'The comment on the pull request',
    doing: 'write',
    remedy: 'Give the job `permissions: pull-requests: write`.',
};
/** Connects to the pull requests of one repository. Nothing is sent yet. */
function connectPullRequests(options) {
    const { send, sendOnce, retry } = callGitHub(options);
    const here = `/repos/${options.repository}`;
    const readPages = async (path, schema, query = {}) => {
        const items = [];
        for (let page = 1; page <= MAX_PAGES; page++) {
            const parameters = { ...query, per_page: PAGE_SIZE, page };
            const answer = await receiveAnswer(send(`GET ${here}${path}`, parameters), READING);
            const found = parseAnswer(engine_schemas/* array */.YOg(schema), answer, READING);
            items.push(...found);
            // A page may hold fewer than it could and yet not be the last; a server may not say which is.
            if (!(answer.hasNextPage ?? found.length === PAGE_SIZE))
                break;
        }
        return items;
    };
    const listComments = (number) => readPages(`/issues/${number}/comments`, COMMENT);
    const writeComment = async (route, body) => parseAnswer(COMMENT, await sendOnce(route, { body }), WRITING);
    return {
        listComments,
        async createComment(number, body) {
            let mayBeThere = false;
            const create = async () => {
                const comments = mayBeThere ? await listComments(number) : [];
                const earlier = comments.findLast((comment) => comment.body.trim() === body.trim());
                return earlier ?? writeComment(`POST ${here}/issues/${number}/comments`, body);
            };
            const attempt = () => create().catch((failure) => {
                // GitHub, or a proxy before it, may fail after the comment is made.
                mayBeThere ||= failure.status >= 500;
                throw failure;
            });
            return retry(attempt).catch(failWriting);
        },
        async editComment(id, body) {
            const edit = () => writeComment(`PATCH ${here}/issues/comments/${id}`, body);
            return retry(edit).catch((failure) => failure.status === 404 || failure.status === 410 ? 'gone' : failWriting(failure));
        },
        async ownLogin() {
            const answer = await orMissing(send('GET /user'), READING, [401, 403, 404]);
            return answer && parseAnswer(USER, answer, READING).login;
        },
        async changedFiles(number) {
            const files = await readPages(`/pulls/${number}/files`, FILE);
            const paths = files.flatMap(({ filename, previous_filename: previous }) => previous ? [filename, previous] : [filename]);
            return [...new Set(paths)];
        },
        pullRequestsOf: (commit) => readPages(`/commits/${encodeURIComponent(commit)}/pulls`, PULL_REQUEST),
        openPullRequests: (head) => readPages('/pulls', PULL_REQUEST, { state: 'open', head }),
    };
}
function failWriting(failure) {
    if (failure instanceof errors/* ActionError */.lZ)
        throw failure;
    if (failure.status === 422) {
        const message = `The comment on the pull request was refused. ${quoteFailure(failure)}`;
        const remedy = 'Read the job summary: it shows the same.';
        throw new errors/* ActionError */.lZ('comment-unavailable', message, remedy, failure);
    }
    // A conversation may be locked for all but those who may write to the repository.
    const isLocked = failure.status === 403 && /\blocked\b/i.test(failure.message);
    const remedy = 'Unlock the conversation of the pull request, or read the job summary: it shows the same.';
    throw explainFailure(failure, isLocked ? { ...WRITING, remedy } : WRITING);
}

;// CONCATENATED MODULE: ./build/github/contents.js
/** What a file is asked for as: its bytes, without JSON around them. */
const RAW_CONTENT = 'application/vnd.github.raw+json';
/** A path, or a ref, as a part of an address. A ref may hold `#` and `%`, which would make another address of it. */
function escapePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./build/github/repository.js






const sha = engine_schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const REF = engine_schemas/* object */.Ikc({ object: engine_schemas/* object */.Ikc({ sha }) });
const BLOB = engine_schemas/* object */.Ikc({ sha });
const TREE = engine_schemas/* object */.Ikc({ sha });
const COMMIT = engine_schemas/* object */.Ikc({ sha, tree: TREE });
const REPOSITORY = engine_schemas/* object */.Ikc({ default_branch: engine_schemas/* string */.YjP().min(1) });
// GitHub was seen to run out of time on trees that bring some 2 MB of content with them; a blob may have 40.
const MAX_INLINE_LENGTH = 1024 * 1024;
const LEDGER = {
    subject: 'The ledger',
    unavailable: 'ledger-unavailable',
    forbidden: 'ledger-forbidden',
};
const repository_READING = {
    ...LEDGER,
    doing: 'read',
    remedy: 'Give the job `permissions: contents: read`.',
};
const repository_WRITING = {
    ...LEDGER,
    doing: 'write',
    remedy: 'Give the job `permissions: contents: write`. If a rule of the repository forbids this ref, set `ledger-ref: refs/heads/nectr-ledger`.',
};
/** Connects to one repository. Nothing is sent yet. */
function connectGitHub(options) {
    const { send } = callGitHub(options);
    // Paths are put together here, since a template would escape their slashes.
    const here = `/repos/${options.repository}`;
    const read = (schema, route) => readAnswer(send(route), schema, repository_READING);
    const write = (schema, route, parameters) => readAnswer(send(route, parameters), schema, repository_WRITING);
    // As text: base64 would be a little quicker, and each write would take twice the memory. A server that knows no blobs gets the
    // text with the tree.
    const writeBlob = async (text) => {
        const body = { content: text, encoding: 'utf-8' };
        const answer = await orMissing(send(`POST ${here}/git/blobs`, body), repository_WRITING);
        return answer && parseAnswer(BLOB, answer, repository_WRITING);
    };
    const commitAt = async (ref) => {
        const route = `GET ${here}/git/${escapePath(ref).replace(/^refs\//, 'ref/')}`;
        const answer = await orMissing(send(route), repository_READING);
        return answer && parseAnswer(REF, answer, repository_READING).object.sha;
    };
    return {
        async readFile(path, ref) {
            const headers = { accept: RAW_CONTENT };
            const answer = await orMissing(send(`GET ${here}/contents/${escapePath(path)}`, { ref, headers }), repository_READING);
            return answer?.text;
        },
        async tipOf(ref) {
            const commit = await commitAt(ref);
            return commit === undefined
                ? undefined
                : tipFrom(await read(COMMIT, `GET ${here}/git/commits/${commit}`));
        },
        async commitFile({ path, text, message, parent }) {
            const blob = text.length < MAX_INLINE_LENGTH ? undefined : await writeBlob(text);
            const entry = { path, mode: '100644', type: 'blob', ...(blob ?? { content: text }) };
            const tree = await write(TREE, `POST ${here}/git/trees`, {
                ...(parent && { base_tree: parent.tree }),
                tree: [entry],
            });
            const commit = { message, tree: tree.sha, parents: parent ? [parent.commit] : [] };
            return tipFrom(await write(COMMIT, `POST ${here}/git/commits`, commit));
        },
        async moveRef(ref, to, from) {
            const moved = from
                ? send(`PATCH ${here}/git/${escapePath(ref)}`, { sha: to.commit, force: false })
                : send(`POST ${here}/git/refs`, { ref, sha: to.commit });
            await moved.catch(async (failure) => {
                if (failure.status !== 422 || /rule violation|protected/i.test(failure.message)) {
                    throw explainFailure(failure, repository_WRITING);
                }
                // The call before may have moved it, with its answer lost on the way.
                if ((await commitAt(ref)) !== to.commit)
                    throw new errors/* LedgerConflictError */.od(`on ${ref}`, failure);
            });
        },
        async defaultBranch() {
            return (await read(REPOSITORY, `GET ${here}`)).default_branch;
        },
    };
}
function tipFrom({ sha, tree }) {
    return { commit: sha, tree: tree.sha };
}

// EXTERNAL MODULE: ./build/ports.js
var ports = __nccwpck_require__(4788);
;// CONCATENATED MODULE: ./build/runner/environment.js
/** What links to the lines of the commit that this job is for are made of. */
function linkBaseOf(env) {
    return {
        serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
        repository: env['GITHUB_REPOSITORY'] ?? '',
        commit: env['GITHUB_SHA'] ?? '',
    };
}

;// CONCATENATED MODULE: ./build/settings/event.js

const APPLYING = new Set(['push', 'workflow_dispatch', 'schedule', 'repository_dispatch']);
// These two run on the default branch whatever their payload says, and it may say nothing.
const ALWAYS_ON_DEFAULT_BRANCH = new Set(['schedule', 'repository_dispatch']);
/** The event without what its payload says of pull requests, as far as the value of the payload's JSON tells it. */
function readPlainEvent(env, payload) {
    const defaultBranch = defaultBranchOf(payload);
    return {
        name: env['GITHUB_EVENT_NAME'] ?? '',
        ref: env['GITHUB_REF'] ?? '',
        ...(defaultBranch && { defaultBranch }),
    };
}
/** Whether a ref of the ledger is a branch that holds code: that of the event, or the default one. */
function holdsCode(ledgerRef, { ref, defaultBranch }) {
    return ledgerRef === ref || ledgerRef === `refs/heads/${defaultBranch}`;
}
/** The login of whoever started the run; nothing where it is not one. Those of managed users hold an underscore. */
function readActor(env) {
    return /^[A-Za-z0-9_-]{1,100}(?:\[bot\])?$/.exec(env['GITHUB_ACTOR'] ?? '')?.[0];
}
/** Whether the default branch is needed for a decision and not known from the event. */
function needsDefaultBranch(event, mode) {
    return (mode === 'auto' &&
        event.defaultBranch === undefined &&
        APPLYING.has(event.name) &&
        !ALWAYS_ON_DEFAULT_BRANCH.has(event.name));
}
/**
 * Decides what an event is for.
 *
 * @throws {ActionError} `invalid-input` where a pull request is to apply: its documents have not been reviewed yet.
 */
function decideMode(event, mode) {
    if (mode === 'plan')
        return { mode: 'plan', because: 'the input `mode` says so' };
    if (mode === 'apply') {
        if (!event.name.startsWith('pull_request'))
            return applyFor(event, 'the input `mode` says so');
        throw new errors/* ActionError */.lZ('invalid-input', `\`mode: apply\` is refused on ${event.name}: its documents are not merged yet.`, 'Remove the input `mode`: a pull request is planned, and the push that follows the merge applies.');
    }
    if (!APPLYING.has(event.name))
        return { mode: 'plan', because: `${event.name || 'this event'} only shows` };
    if (ALWAYS_ON_DEFAULT_BRANCH.has(event.name) || isOnDefaultBranch(event)) {
        return applyFor(event, `${event.name} on the default branch`);
    }
    return { mode: 'plan', because: `${event.ref || 'this ref'} is not the default branch` };
}
// What no document shows is worth a look from time to time, and not on each push.
function applyFor({ name }, because) {
    return name === 'schedule' ? { mode: 'apply', because, checksDrift: true } : { mode: 'apply', because };
}
function isOnDefaultBranch({ ref, defaultBranch }) {
    return defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
}
// Nothing here needs a library: a run that has nothing to do reads its event, and ends before one would be loaded.
function defaultBranchOf(payload) {
    const branch = payload?.repository?.default_branch;
    return typeof branch === 'string' ? branch : undefined;
}

;// CONCATENATED MODULE: ./build/settings/pull-request-event.js

const pull_request_event_sha = engine_schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const SIDE = engine_schemas/* object */.Ikc({
    ref: engine_schemas/* string */.YjP().min(1).optional().catch(undefined),
    sha: pull_request_event_sha.optional().catch(undefined),
    repo: engine_schemas/* object */.Ikc({ full_name: engine_schemas/* string */.YjP().optional(), fork: engine_schemas/* boolean */.zMY().optional() }).nullish(),
});
const pull_request_event_PULL_REQUEST = engine_schemas/* object */.Ikc({
    pull_request: engine_schemas/* object */.Ikc({ number: engine_schemas/* int */.Whr().min(1), head: SIDE.optional(), base: SIDE.optional() }),
});
const WORKFLOW_RUN = engine_schemas/* object */.Ikc({
    workflow_run: engine_schemas/* object */.Ikc({
        head_sha: pull_request_event_sha,
        head_branch: engine_schemas/* string */.YjP().nullish(),
        head_repository: engine_schemas/* object */.Ikc({ owner: engine_schemas/* object */.Ikc({ login: engine_schemas/* string */.YjP().min(1) }) }).nullish(),
    }),
});
/** The pull request of a payload; nothing where the event is about none. */
function readPullRequest(payload) {
    const { data } = pull_request_event_PULL_REQUEST.safeParse(payload);
    if (!data)
        return undefined;
    const { number, head, base } = data.pull_request;
    const [from, to] = [head?.repo, base?.repo];
    // A fork that was deleted is none's any more. A repository that is a fork itself has pull requests of its own.
    const isFork = from === null || (to?.full_name ? from?.full_name !== to.full_name : from?.fork === true);
    return {
        ...{ number, isFork },
        ...(head?.sha && { headSha: head.sha }),
        ...(base?.ref && { baseRef: base.ref }),
    };
}
/** The workflow run of a payload; nothing where the event is about none. */
function readWorkflowRun(payload) {
    const { data } = WORKFLOW_RUN.safeParse(payload);
    if (!data)
        return undefined;
    const { head_sha: headSha, head_branch: branch, head_repository: repository } = data.workflow_run;
    return branch && repository ? { headSha, head: `${repository.owner.login}:${branch}` } : { headSha };
}

;// CONCATENATED MODULE: ./build/settings/read-event.js



/**
 * Reads what a runner says of the event: its name, its ref, and the JSON text of its payload.
 *
 * @throws {ActionError} `invalid-event` where the payload is not JSON.
 */
function readEvent(env, payload) {
    const json = parseJson(payload);
    const [pullRequest, workflowRun] = [readPullRequest(json), readWorkflowRun(json)];
    return {
        ...readPlainEvent(env, json),
        ...(pullRequest && { pullRequest }),
        ...(workflowRun && { workflowRun }),
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const remedy = 'Run this step on a runner of GitHub Actions.';
        throw new errors/* ActionError */.lZ('invalid-event', 'The event file holds no JSON.', remedy, cause);
    }
}

;// CONCATENATED MODULE: ./build/job.js










/**
 * Reads what a runner says of a job, and connects to GitHub.
 *
 * @throws {ActionError} `invalid-event`; `invalid-input` where the ledger is to be kept on a branch that holds code.
 */
async function openJob(inputs, env) {
    const links = linkBaseOf(env);
    const repository = links.repository || inputs.repos[0] || '';
    const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
    const options = { apiUrl, token: inputs.githubToken, repository, clock: ports/* systemClock */.m };
    const github = connectGitHub(options);
    const told = readEvent(env, await readPayload(env));
    const event = needsDefaultBranch(told, inputs.mode)
        ? { ...told, defaultBranch: await github.defaultBranch() }
        : told;
    refuseLedgerAmongCode(inputs, event);
    const id = env['GITHUB_RUN_ID'];
    const run = id ? `${links.serverUrl}/${repository}/actions/runs/${id}` : '';
    const directory = env['GITHUB_WORKSPACE'] || process.cwd();
    const actor = readActor(env);
    const checkedOut = await (0,head/* headCommit */.Qo)(directory);
    return {
        ...{ inputs, event, github, directory, run, commit: links.commit },
        links: checkedOut ? { ...links, commit: checkedOut } : links,
        pullRequests: connectPullRequests(options),
        listChangedByMerge: (head) => (0,changed/* listChangedByMerge */._)(directory, head),
        ...(checkedOut && { checkedOut }),
        ...(run && { runUrl: run }),
        ...(actor && { actor }),
    };
}
function refuseLedgerAmongCode({ ledgerRef }, event) {
    if (!holdsCode(ledgerRef, event))
        return;
    const remedy = 'Use a ref of its own, such as refs/nectr/ledger or refs/heads/nectr-ledger.';
    throw new errors/* ActionError */.lZ('invalid-input', `\`ledger-ref\` is ${ledgerRef}, a branch that holds code.`, remedy);
}
async function readPayload(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (!path)
        return '{}';
    return (0,promises_.readFile)(path, 'utf8').catch((cause) => {
        throw new errors/* ActionError */.lZ('invalid-event', `The event file ${path} can't be read.`, 'Run this step on a runner of GitHub Actions.', cause);
    });
}

// EXTERNAL MODULE: ./build/ledger/ledger-path.js
var ledger_path = __nccwpck_require__(4719);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/ledger/tree-id.js

/**
 * The id that git gives to a tree of one file and no more, in hex: a tree has this id if and only if it holds that file with
 * that text. As long as `like`, the id of another object of the repository: 40 digits of SHA-1, or 64 of SHA-256.
 */
function treeIdOf({ path, text }, like) {
    const hash = like.length === 64 ? 'sha256' : 'sha1';
    const idOf = (type, content) => (0,external_node_crypto_.createHash)(hash)
        .update(`${type} ${Buffer.byteLength(content)}\0`)
        .update(content)
        .digest();
    let [mode, id] = ['100644', idOf('blob', text)];
    for (const name of path.split('/').reverse()) {
        id = idOf('tree', Buffer.concat([Buffer.from(`${mode} ${name}\0`), id]));
        mode = '40000';
    }
    return id.toString('hex');
}

;// CONCATENATED MODULE: ./build/ledger/github-store.js



/**
 * A ledger on a ref on GitHub. It is read in one call; the commit on which a write is to stand is asked for only when
 * there is something to write, and the write is refused where that commit holds another ledger than the one that was read.
 * Before a ledger counts as absent, the ref itself is asked for: taking a ledger that is there for none would be worse
 * than a call.
 */
function ledgerOnGitHub({ github, ref, repo, first, }) {
    const path = (0,ledger_path/* ledgerPath */.t)(repo);
    let known = first;
    return {
        async read() {
            const text = known ? known.bytes?.toString() : await github.readFile(path, ref);
            known = undefined;
            if (text !== undefined)
                return { text };
            const tip = await github.tipOf(ref);
            return tip ? { text: await github.readFile(path, tip.commit), tip } : { text, isRefAbsent: true };
        },
        async write(text, before, message) {
            const parent = before.tip ?? (before.isRefAbsent ? undefined : await locate(before));
            const tip = await github.commitFile({ path, text, message, parent });
            await github.moveRef(ref, tip, parent);
            return { text, tip };
        },
    };
    async function locate({ text }) {
        const tip = await github.tipOf(ref);
        // The ref mostly holds this one file: what its tree holds can be told from its id alone, which saves the largest call.
        if (tip && text !== undefined && tip.tree === treeIdOf({ path, text }, tip.tree))
            return tip;
        const standing = tip && (await github.readFile(path, tip.commit));
        if (standing !== text)
            throw new errors/* LedgerConflictError */.od(`on ${ref}`);
        return tip;
    }
}

// EXTERNAL MODULE: ./build/plan/for-changes.js
var for_changes = __nccwpck_require__(4589);
// EXTERNAL MODULE: ./build/report/failure-text.js
var failure_text = __nccwpck_require__(653);
// EXTERNAL MODULE: ./build/extract/inline-text.js
var inline_text = __nccwpck_require__(6545);
// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __nccwpck_require__(269);
;// CONCATENATED MODULE: ./build/report/markdown.js


const LONGEST = 600;
const LONGEST_PATH = 120;
const LONGEST_URL = 2_000;
const markdown_COMMIT = /^[0-9a-f]+$/;
/** A text of a document as inert Markdown: in a code span nothing of it is markup, link or mention. */
function inertCode(text, longest = LONGEST) {
    return spanOf((0,visible_text/* visibleLine */.P)(text, longest));
}
/**
 * The same in a cell of a table, where even code is split at pipes. Behind a backslash of the text itself no escape helps:
 * readers of Markdown differ in which of the two backslashes goes with the pipe. There it stands between two spans.
 */
function inertCell(text, longest = LONGEST) {
    const parts = (0,visible_text/* visibleLine */.P)(text, longest).split(/(?<=\\)\|/);
    return parts.map((part) => spanOf(part).replaceAll('|', '\\|')).join('&#124;');
}
/** A place in a file as a link to its lines at a commit; named only where no commit is known. */
function placeLink(place, base) {
    return linkTo(place, base, inertCode(nameOf(place)));
}
/** The same for a cell of a table. */
function placeCell(place, base) {
    return linkTo(place, base, inertCell(nameOf(place)));
}
/** A part of a page that is folded until a reader opens it. Its title is our own text, without Markdown. */
function folded(title, body) {
    return `<details><summary><b>${title}</b></summary>\n\n${body}\n\n</details>`;
}
// A span loses a space at both of its ends where it has one at each.
function spanOf(text) {
    if (text === '')
        return '';
    const isStripped = !text.includes('`') && /^ .*[^ ].* $/.test(text);
    return (0,inline_text/* codeSpan */.SS)(isStripped ? ` ${text} ` : text);
}
// Of a long path the end tells most.
function nameOf({ path, startLine }) {
    const characters = [...(0,visible_text/* visibleLine */.P)(path, Number.POSITIVE_INFINITY)];
    const left = characters.length - LONGEST_PATH;
    const name = left > 0 ? `…${characters.slice(left + 1).join('')}` : characters.join('');
    return startLine === undefined ? name : `${name}:${startLine}`;
}
function linkTo(place, base, label) {
    const url = urlOf(place, base);
    return url === undefined ? label : `[${label}](${url})`;
}
// A browser resolves `..`, and so the link would leave the repository. Paths and commits come from a ledger, too.
function urlOf({ path, startLine, endLine = startLine }, base) {
    const parts = path.split('/');
    if (!base || !markdown_COMMIT.test(base.commit) || parts.some((part) => /^\.{1,2}$/.test(part)))
        return undefined;
    const lines = startLine === undefined ? '' : startLine === endLine ? `#L${startLine}` : `#L${startLine}-L${endLine}`;
    const url = `${base.serverUrl}/${base.repository}/blob/${base.commit}/${parts.map(encodePart).join('/')}${lines}`;
    return url.length > LONGEST_URL ? undefined : url;
}
// Parentheses would end a link's target, and half a character has no encoding.
function encodePart(part) {
    const whole = part.replace(/\p{Cs}/gu, '\ufffd');
    return encodeURIComponent(whole).replace(/[()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}

// EXTERNAL MODULE: ./build/report/plain-text.js
var plain_text = __nccwpck_require__(5263);
// EXTERNAL MODULE: ./build/report/count-noun.js
var count_noun = __nccwpck_require__(6745);
;// CONCATENATED MODULE: ./build/report/remark.js



const MOST_NAMED = 10;
/** A remark on so many memories, as `2 memories`; none where there are none. */
function remarkOn(memories, say) {
    if (memories.length === 0)
        return [];
    const sentence = say((0,count_noun/* countNoun */.y)(memories.length, 'memory', 'memories'));
    return [{ sentence, texts: memories.map(({ text }) => text) }];
}
/** Remarks as lines of a log. */
function remarkLines(remarks) {
    return remarks.map(({ repo, sentence, texts }) => [`${repo}: ${sentence}`, (0,plain_text/* nameTexts */.K)(texts)].filter((part) => part !== '').join(' '));
}
/** Remarks as a list in Markdown. */
function remarkList(remarks) {
    const lines = remarks.flatMap(({ repo, sentence, texts }) => {
        const named = texts.slice(0, MOST_NAMED).map((text) => `  - ${inertCode(text)}`);
        const left = texts.length - named.length;
        return [`- ${inertCode(repo)}: ${sentence}`, ...named, ...(left > 0 ? [`  - and ${left} more`] : [])];
    });
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./build/report/comment-marker.js

const VERSION = 1;
const OPENING = '<!-- nectr-memory-sync:';
const SHORT_KEY = 12;
const MOST_CHARACTERS = 20_000;
const KEYS = engine_schemas/* array */.YOg(engine_schemas/* string */.YjP().regex(/^[0-9a-f]{12}$/));
const MARKER = engine_schemas/* object */.Ikc({
    version: engine_schemas/* literal */.euz(VERSION),
    repos: engine_schemas/* array */.YOg(engine_schemas/* object */.Ikc({
        repo: engine_schemas/* string */.YjP(),
        plan: engine_schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
        /** Of a change, the keys of what comes and of what goes. */
        keys: engine_schemas/* object */.Ikc({ added: KEYS, changed: engine_schemas/* object */.Ikc({ to: KEYS, from: KEYS }), retracted: KEYS })
            .optional(),
    })),
});
/** The start of a memory's key, by which a marker names it. */
function shortKey({ key }) {
    return key.slice(0, SHORT_KEY);
}
/** The first line of a comment, which nobody sees, with what the comment shows. */
function renderMarker({ outcomes }) {
    const repos = outcomes.flatMap(({ repo, plan }) => plan ? [{ repo, plan: plan.hash, keys: keysOf(plan) }] : []);
    const whole = write({ version: VERSION, repos });
    if (whole.length <= MOST_CHARACTERS)
        return whole;
    const hashes = repos.map(({ repo, plan }) => ({ repo, plan }));
    while (write({ version: VERSION, repos: hashes }).length > MOST_CHARACTERS)
        hashes.pop();
    return write({ version: VERSION, repos: hashes });
}
/** Whether a comment's first line is a marker, be it one of another version. */
function hasMarker(body) {
    return body.startsWith(OPENING);
}
/** What a comment showed; nothing where its first line is no marker that this version can read. */
function readMarker(body) {
    const [, json] = /^<!-- nectr-memory-sync: (\{.*\}) -->(?:\r?\n|$)/.exec(body) ?? [];
    if (json === undefined)
        return undefined;
    try {
        return MARKER.safeParse(JSON.parse(json)).data;
    }
    catch {
        return undefined;
    }
}
function keysOf({ add, change, retract }) {
    return {
        added: add.map(shortKey),
        changed: { to: change.map(({ to }) => shortKey(to)), from: change.map(({ from }) => shortKey(from)) },
        retracted: retract.map(shortKey),
    };
}
// Without these characters nothing ends an HTML comment.
function write(marker) {
    const json = JSON.stringify(marker).replace(/[<>&-]|[^\x20-\x7e]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `${OPENING} ${json} -->`;
}

// EXTERNAL MODULE: ./build/plan/plan.js
var plan_plan = __nccwpck_require__(1583);
// EXTERNAL MODULE: ./build/report/plan-lines.js
var plan_lines = __nccwpck_require__(9222);
;// CONCATENATED MODULE: ./build/report/shown-plan.js





/** Of each repository, whether a run did what a pull request had shown, or what differs. */
function compareWithShown(outcomes, shown) {
    return outcomes.flatMap((outcome) => remarksOn(outcome, shown).map((remark) => ({ repo: outcome.repo, ...remark })));
}
function remarksOn(outcome, { number, marker }) {
    const { repo, plan } = outcome;
    const name = `pull request #${number}`;
    const shown = marker.repos.find((one) => one.repo === repo);
    if (!plan)
        return shown ? [plain(`nothing was done of what ${name} showed.`)] : [];
    if (!shown)
        return [plain(`${name} showed no plan of it.`)];
    const undone = undoneOf(outcome);
    if (shown.plan === plan.hash) {
        const which = `(plan ${start(plan.hash)})`;
        if (undone.length === 0)
            return [plain(`did what ${name} showed ${which}.`)];
        return [plain(`this is what ${name} showed ${which}, but not all of it was done.`), ...undone];
    }
    const hashes = `(plan ${start(plan.hash)}, shown was ${start(shown.plan)})`;
    if (!shown.keys) {
        return [plain(`differs from what ${name} showed, which was too long to say how ${hashes}.`), ...undone];
    }
    const remarks = [...differencesFrom(shown.keys, plan, outcome.left), ...undone];
    if (remarks.length === 0)
        return [plain(`did what ${name} showed ${hashes}.`)];
    return [plain(`differs from what ${name} showed ${hashes}.`), ...remarks];
}
// Pairs may differ where another change was merged in between, so what counts is what is learned and what is forgotten.
function differencesFrom({ added, changed, retracted }, { add, change, retract, confirm, unchanged, kept, dormant }, left = []) {
    const [learned, forgotten] = [new Set([...added, ...changed.to]), new Set([...retracted, ...changed.from])];
    const learns = [...add, ...change.map(({ to }) => to)];
    const forgets = [...retract, ...change.map(({ from }) => from)];
    const open = confirm.map(({ memory }) => memory);
    const stays = [...unchanged, ...open];
    return [
        ...remarkOn(othersThan(learned, learns), (memories) => `${memories} to add beyond what was shown:`),
        ...remarkOn(othersThan(forgotten, forgets), (memories) => `${memories} to retract beyond what was shown:`),
        ...remarkOn(amongst(learned, unchanged), (memories) => `${memories} shown as added and stored before:`),
        ...remarkOn(amongst(forgotten, stays), (memories) => `${memories} shown as retracted and said again:`),
        ...remarkOn(amongst(forgotten, kept), (memories) => `${memories} shown as retracted and kept:`),
        ...count(countMissing(learned, [...learns, ...stays, ...left]), 'shown as added and not in the documents any more.'),
        ...count(countMissing(forgotten, [...forgets, ...stays, ...kept, ...dormant]), 'shown as retracted and gone before.'),
    ];
}
function amongst(keys, items) {
    return items.filter((item) => keys.has(shortKey(item)));
}
function othersThan(keys, items) {
    return items.filter((item) => !keys.has(shortKey(item)));
}
function countMissing(keys, items) {
    const known = new Set(items.map(shortKey));
    return [...keys].filter((key) => !known.has(key)).length;
}
function undoneOf({ plan, applied, left = [], error }) {
    const isDone = applied !== undefined || (!error && plan !== undefined && !(0,plan_plan/* hasChanges */.ik)(plan));
    const { failed = [], unconfirmed = [], waiting = [] } = applied ?? {};
    return [
        ...(isDone ? [] : [plain('nothing was applied.')]),
        ...remarkOn(memoriesOf(failed), (memories) => `${memories} not stored:`),
        ...remarkOn(memoriesOf(unconfirmed), (memories) => `${memories} stored without proof:`),
        ...remarkOn(waiting, (memories) => `${memories} retracted by a later run only:`),
        ...remarkOn(left, (memories) => `${memories} left to another run, which is at work on them:`),
    ];
}
function memoriesOf(items) {
    return items.map(({ memory }) => memory);
}
function count(number, what) {
    return number > 0 ? [plain(`${(0,count_noun/* countNoun */.y)(number, 'memory', 'memories')} ${what}`)] : [];
}
function plain(sentence) {
    return { sentence, texts: [] };
}
function start(hash) {
    return hash.slice(0, plan_lines/* SHOWN_HASH */.Jn);
}

;// CONCATENATED MODULE: ./build/pull-request/sticky-comment.js

// The author of whatever a job writes with its own token.
const JOB = 'github-actions[bot]';
/**
 * Keeps the one comment of a pull request: created once there is something to say, edited in place, and left alone where it
 * says the same.
 *
 * @throws {ActionError} `comment-forbidden` or `comment-unavailable`
 */
async function keepComment(pullRequests, number, { body, nothingLeft }) {
    const ours = await findComment(pullRequests, number);
    const text = body ?? (ours && nothingLeft);
    if (text === undefined)
        return 'none';
    // GitHub keeps the line ends of whoever edits a comment in the browser.
    if (ours && withUnixLines(ours.body) === withUnixLines(text))
        return 'equal';
    if (ours && (await pullRequests.editComment(ours.id, text)) !== 'gone')
        return 'edited';
    if (body === undefined)
        return 'none';
    await pullRequests.createComment(number, body);
    return 'created';
}
/** Our comment on a pull request, the first of all its pages. Others may write the marker, too, but not in our name. */
async function findComment(pullRequests, number) {
    const marked = (await pullRequests.listComments(number)).filter(({ body }) => hasMarker(body));
    const byJob = marked.find(({ author }) => author === JOB);
    if (byJob || marked.length === 0)
        return byJob;
    const login = await pullRequests.ownLogin();
    return marked.find(({ author, isBot }) => (login === undefined ? isBot : author === login));
}
function withUnixLines(text) {
    return text.replaceAll('\r\n', '\n').trim();
}

;// CONCATENATED MODULE: ./build/pull-request/after-merge.js



/**
 * Whether a run did what the pull request had shown that brought its commit; nothing where there was none, or it showed
 * nothing.
 *
 * @throws {ActionError} `comment-forbidden` or `comment-unavailable`
 */
async function compareWithPullRequest(outcomes, commit, pullRequests) {
    const merged = (await pullRequests.pullRequestsOf(commit)).filter(({ isMerged }) => isMerged);
    // A commit of a branch that was merged without a merge commit may belong to several.
    const found = merged.find(({ mergeCommit }) => mergeCommit === commit) ?? merged[0];
    const comment = found && (await findComment(pullRequests, found.number));
    const marker = comment && readMarker(comment.body);
    return marker ? compareWithShown(outcomes, { number: found.number, marker }) : [];
}

;// CONCATENATED MODULE: ./build/pull-request/find-changed-paths.js


/** As many files of a pull request as GitHub lists. */
const MOST_LISTED_FILES = 3_000;
const LONGEST_REASON = 1_000;
/**
 * The paths that a pull request changes: from the checkout where it has them, else from GitHub. Nothing where neither knows,
 * which the log says; what is told of a change is worth no failure.
 */
async function findChangedPaths({ number, headSha }, sources, log) {
    const merged = headSha === undefined ? undefined : await sources.listChangedByMerge(headSha);
    if (merged)
        return { paths: merged };
    try {
        const paths = await sources.changedFiles(number);
        return paths.length < MOST_LISTED_FILES ? { paths } : { paths, isCut: true };
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        const why = (0,plain_text/* plainText */.w)(error.message, LONGEST_REASON);
        log.info(`What the pull request changes is not known, nor which memories are about it: ${why}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/pull-request/find-pull-request.js
/**
 * The pull request that an event is about; nothing where there is none. That of a workflow run is the open one whose newest
 * commit the run was for: what the run itself says of it may be made up by whoever wrote its branch.
 */
async function findPullRequest(event, pullRequests) {
    if (event.pullRequest)
        return event.pullRequest;
    const { head, headSha } = event.workflowRun ?? {};
    if (!head || !headSha)
        return undefined;
    const open = await pullRequests.openPullRequests(head);
    return open.find((pullRequest) => pullRequest.headSha === headSha);
}

// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __nccwpck_require__(6241);
;// CONCATENATED MODULE: ./build/report/failure-note.js


const failure_note_LONGEST = 4_000;
/** A failure as a note that stands out. Its message may quote what came from outside; its remedy is our own Markdown. */
function failureNote({ message, remedy }, longest = failure_note_LONGEST) {
    return `> [!CAUTION]\n> ${inertCode((0,failure_text/* endSentence */.H)(message), longest)}\n>\n> ${remedy}`;
}
/** The same as one line of text. */
function failureLine({ message, remedy }, longest = failure_note_LONGEST) {
    return `${inertCode((0,failure_text/* endSentence */.H)(message), longest)} ${remedy}`;
}

// EXTERNAL MODULE: ./build/lint/instructs-reviewer.js
var instructs_reviewer = __nccwpck_require__(5839);
;// CONCATENATED MODULE: ./build/report/flagged.js



const flagged_MOST_NAMED = 5;
/** The places of the rules that speak to the reviewer itself and that people should look at before they merge. */
function flaggedPlaces({ problems }) {
    const flagged = problems.filter(({ code }) => code === instructs_reviewer/* INSTRUCTS_REVIEWER */.G.name);
    return new Set(flagged.map(({ path, line }) => `${path}:${line}`));
}
/** Whether a memory is that of such a rule. */
function isFlagged({ sources }, places) {
    return sources.some(({ path, startLine }) => places.has(`${path}:${startLine}`));
}
/** A note with those of them that would be learned; nothing where there are none. */
function flaggedNote({ outcomes }, { flagged, links, longest }) {
    const learned = outcomes.flatMap(({ plan }) => [
        ...(plan?.add ?? []),
        ...(plan?.change ?? []).map(({ to }) => to),
    ]);
    // Each of several repositories learns the same rule.
    const memories = [
        ...new Map(learned.filter((one) => isFlagged(one, flagged)).map((one) => [one.text, one])).values(),
    ];
    if (memories.length === 0)
        return '';
    const named = memories.slice(0, flagged_MOST_NAMED).map(({ text, sources }) => {
        const [source] = sources;
        return `> - ${inertCode(text, longest)}${source ? ` ${placeLink(source, links)}` : ''}`;
    });
    const left = memories.length - named.length;
    const rules = (0,count_noun/* countNoun */.y)(memories.length, 'rule tells', 'rules tell');
    return [
        '> [!WARNING]',
        `> **${rules} the reviewer what to conclude, or to look away.** Make sure that this is meant:`,
        '>',
        ...named,
        ...(left > 0 ? [`> - and ${(0,count_noun/* countNoun */.y)(left, 'other')}, marked with ⚠️ below`] : []),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/report/word-difference.js
// A table of all pairs of words. Longer texts than this are compared at their ends only.
const MOST_PAIRS = 40_000;
/** Below this share of common characters, two texts are easier to read one after the other. */
const ALIKE = 0.3;
const SHORTEST_PIECE = 20;
/**
 * What two texts of one line and single spaces have in common and where they differ, word by word. Without the new pieces
 * it reads as the old text, without the old ones as the new.
 */
function compareWords(before, after) {
    const [old, now] = [wordsOf(before), wordsOf(after)];
    const most = Math.min(old.length, now.length);
    let start = 0;
    while (start < most && old[start] === now[start])
        start++;
    let end = 0;
    while (end < most - start && old.at(-1 - end) === now.at(-1 - end))
        end++;
    const pieces = joinPieces([
        ...piecesOf('same', old.slice(0, start)),
        ...compareMiddles(old.slice(start, old.length - end), now.slice(start, now.length - end)),
        ...piecesOf('same', old.slice(old.length - end)),
    ]);
    const same = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
    if (2 * same >= ALIKE * (before.length + after.length))
        return pieces;
    return joinPieces([
        { kind: 'old', text: ` ${before}` },
        { kind: 'new', text: ` ${after}` },
    ]);
}
/**
 * The same within so many characters, but for a few: of what is common only the words around a difference stay, and of a
 * long difference its beginning.
 */
function shortenPieces(pieces, longest) {
    if (lengthOf(pieces) <= longest)
        return [...pieces];
    const most = Math.max(SHORTEST_PIECE, Math.floor(longest / 4));
    const shown = [];
    for (const { kind, text } of pieces) {
        if (lengthOf(shown) >= longest)
            return [...shown, { kind: 'same', text: ' …' }];
        shown.push({ kind, text: kind === 'same' ? cutMiddle(text, most) : cutEnd(text, most) });
    }
    return shown;
}
function wordsOf(text) {
    // Where words are not set apart by spaces, each character is compared by itself. To read the expression takes its time,
    // which runs that compare nothing don't have.
    const words = / ?(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[^ \p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+)/gu;
    return ` ${text}`.match(words) ?? [];
}
function compareMiddles(old, now) {
    if (old.length * now.length > MOST_PAIRS)
        return [...piecesOf('old', old), ...piecesOf('new', now)];
    const common = commonLengths(old, now);
    const pieces = [];
    let [row, column] = [0, 0];
    for (;;) {
        const [before, after] = [old[row], now[column]];
        if (before === undefined)
            return [...pieces, ...piecesOf('new', now.slice(column))];
        if (after === undefined)
            return [...pieces, ...piecesOf('old', old.slice(row))];
        if (before === after) {
            pieces.push({ kind: 'same', text: before });
            row++;
            column++;
        }
        else if (common(row + 1, column) >= common(row, column + 1)) {
            pieces.push({ kind: 'old', text: before });
            row++;
        }
        else {
            pieces.push({ kind: 'new', text: after });
            column++;
        }
    }
}
// How many words the two have in common, in order, from a row of the one and a column of the other on.
function commonLengths(old, now) {
    const width = now.length + 1;
    const lengths = new Uint16Array((old.length + 1) * width);
    const at = (row, column) => lengths[row * width + column] ?? 0;
    for (let row = old.length - 1; row >= 0; row--) {
        for (let column = now.length - 1; column >= 0; column--) {
            lengths[row * width + column] =
                old[row] === now[column]
                    ? at(row + 1, column + 1) + 1
                    : Math.max(at(row + 1, column), at(row, column + 1));
        }
    }
    return at;
}
// Between two words that stay, all that goes stands before all that comes.
function joinPieces(pieces) {
    const joined = [];
    let run = { same: '', old: '', new: '' };
    const close = () => {
        for (const kind of ['same', 'old', 'new']) {
            if (run[kind] !== '')
                joined.push({ kind, text: run[kind] });
        }
        run = { same: '', old: '', new: '' };
    };
    for (const { kind, text } of pieces) {
        if (kind === 'same' ? run.old + run.new !== '' : run.same !== '')
            close();
        run[kind] += text;
    }
    close();
    return joined.map((piece, at) => (at === 0 ? { ...piece, text: piece.text.slice(1) } : piece));
}
function piecesOf(kind, words) {
    return words.map((text) => ({ kind, text }));
}
function lengthOf(pieces) {
    return pieces.reduce((sum, { text }) => sum + text.length, 0);
}
function cutEnd(text, most) {
    const characters = [...text];
    return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
function cutMiddle(text, most) {
    const characters = [...text];
    if (characters.length <= most)
        return text;
    const half = Math.floor((most - 1) / 2);
    return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}

;// CONCATENATED MODULE: ./build/report/lists.js





const MOST_PLACES = 5;
/** A longer list is folded: what comes below it is in sight. */
const MOST_UNFOLDED = 15;
/**
 * A list of memories under a heading; nothing where there are none. It is no table since of a table with a long word a
 * reader sees neither the end of a text nor the links.
 */
function memoryList(heading, memories, detail) {
    const show = (memory) => [
        `${markOf(memory, detail)}${inertCode(memory.text, detail.longest)}`,
        nameSources(memory.sources, detail.links),
        inertCode(memory.memoryType),
    ];
    return renderList({ heading, items: memories, show }, detail);
}
/** The same of memories that took the place of others, with the words that differ. */
function changeList(heading, change, detail) {
    const show = ({ from, to }) => [
        `${markOf(to, detail)}${showDifference(from.text, to.text, detail.longest)}`,
        nameSources(to.sources, detail.links),
        from.type === to.memoryType
            ? inertCode(to.memoryType)
            : `<del>${inertCode(from.type)}</del> <ins>${inertCode(to.memoryType)}</ins>`,
    ];
    return renderList({ heading, items: change, show }, detail);
}
/** The same of entries of the ledger, with their places in the commits that stored them. */
function entryList(heading, entries, detail) {
    const { links, longest } = detail;
    // The lines of an entry are those of the commit that stored it.
    const show = ({ type, text, sources, commit }) => [inertCode(text, longest), nameSources(sources, links && { ...links, commit }), inertCode(type)];
    return renderList({ heading, items: entries, show }, detail);
}
/** A list of problems under a heading; nothing where there are none. */
function problemList(heading, problems, detail) {
    const show = ({ severity, code, message, path, line }) => [
        inertCode(message, detail.longest),
        path === undefined
            ? ''
            : placeLink({ path, ...(line !== undefined && { startLine: line }) }, detail.links),
        `${severity} ${inertCode(code)}`,
    ];
    return renderList({ heading, level: '###', items: problems, show }, detail);
}
function renderList({ heading, level = '####', items, show }, { rows, rest, isFolded = false }) {
    if (items.length === 0)
        return '';
    const title = `${heading} (${items.length})`;
    const lines = items.slice(0, rows).map((item) => renderItem(show(item)));
    const left = items.length - lines.length;
    const list = lines.join('\n');
    const isLong = list !== '' && (isFolded || lines.length > MOST_UNFOLDED);
    const parts = [
        isLong ? folded(title, list) : `${level} ${title}\n\n${list}`.trim(),
        left > 0 ? restLine(left, { isAll: lines.length === 0, rest }) : '',
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function renderItem([text, ...about]) {
    return `- ${text}<br>${about.filter((part) => part !== '').join(' · ')}`;
}
function restLine(left, { isAll, rest }) {
    return `${isAll ? 'Left out here' : `… and ${left} more`}${rest === '' ? '' : `: ${rest}`}.`;
}
function showDifference(before, after, longest) {
    const [old, now] = [
        (0,visible_text/* visibleLine */.P)(before, Number.POSITIVE_INFINITY),
        (0,visible_text/* visibleLine */.P)(after, Number.POSITIVE_INFINITY),
    ];
    if (old === now)
        return inertCode(now, longest);
    const pieces = shortenPieces(compareWords(old, now), longest);
    const shown = pieces.map(renderPiece);
    // Two texts that have nothing in common are read one after the other.
    const isApart = pieces.every(({ kind }) => kind !== 'same');
    return isApart ? shown.map((piece) => piece.trim()).join('<br>') : shown.join('').trim();
}
function renderPiece({ kind, text }) {
    const code = inertCode(text, Number.POSITIVE_INFINITY);
    const space = text.startsWith(' ') ? ' ' : '';
    if (kind === 'same')
        return `${space}${code}`;
    return kind === 'old' ? `${space}<del>${code}</del>` : `${space}<ins>${code}</ins>`;
}
function markOf(memory, { flagged }) {
    return isFlagged(memory, flagged) ? '⚠️ ' : '';
}
function nameSources(sources, links) {
    const places = sources.slice(0, MOST_PLACES).map((source) => placeLink(source, links));
    const left = sources.length - places.length;
    return [...places, ...(left > 0 ? [(0,count_noun/* countNoun */.y)(left, 'other place')] : [])].join(', ');
}

;// CONCATENATED MODULE: ./build/report/tables.js


const tables_MOST_PLACES = 5;
/** A table of cells that are Markdown already; nothing where there are no rows. */
function tableOf(head, rows) {
    if (rows.length === 0)
        return '';
    const lines = [head, head.map(() => '---'), ...rows];
    return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** Where a memory's rule stands, for a cell of a table: a few places, and how many others. */
function placesCell(sources, links) {
    const places = sources.slice(0, tables_MOST_PLACES).map((source) => placeCell(source, links));
    const left = sources.length - places.length;
    return [...places, ...(left > 0 ? [`and ${(0,count_noun/* countNoun */.y)(left, 'other place')}`] : [])].join('<br>');
}

;// CONCATENATED MODULE: ./build/report/comment-sections.js






const MOST_REPOS = 50;
const LONGEST_REPO = 140;
const LONGEST_FAILURE = 1_000;
/** What merging means for the reviewer of one repository, in a sentence. */
function changeSentence({ plan }) {
    if (!plan)
        return '**It is not known what changes when this is merged.**';
    return `**When this is merged, ${describeChange(plan)}.** Plan ${shownHash(plan)}.`;
}
/** Why it may not come so, and the memories themselves. */
function changeDetails({ plan, error, left = [] }, detail) {
    const failure = error ? [failureNote(error, LONGEST_FAILURE)] : [];
    return plan && detail.rows > 0 ? [...failure, ...listsOf(plan, left, detail)] : failure;
}
/** The numbers of several repositories. */
function countsTable(outcomes) {
    const head = ['repository', 'added', 'changed', 'retracted', 'plan'];
    const rows = outcomes.slice(0, MOST_REPOS).map(({ repo, plan }) => {
        const counts = plan
            ? [plan.add, plan.change, plan.retract].map(({ length }) => String(length))
            : ['', '', ''];
        return [inertCell(repo, LONGEST_REPO), ...counts, plan ? shownHash(plan) : 'none'];
    });
    const left = outcomes.length - rows.length;
    return [
        tableOf(head, rows),
        ...(left > 0 ? [`… and ${(0,count_noun/* countNoun */.y)(left, 'repository', 'repositories')} more.`] : []),
    ].join('\n\n');
}
/** The start of a plan's hash, by which people tell it from others. */
function shownHash({ hash }) {
    return inertCode(hash.slice(0, plan_lines/* SHOWN_HASH */.Jn));
}
function describeChange({ add, change, retract }) {
    const counts = [
        ['learns', add.length],
        ['replaces', change.length],
        ['forgets', retract.length],
    ];
    const parts = counts
        .filter(([, count]) => count > 0)
        .map(([verb, count], at) => `${verb} ${at === 0 ? (0,count_noun/* countNoun */.y)(count, 'rule') : count}`);
    if (parts.length === 0)
        return 'nothing changes for the reviewer';
    const last = parts.pop();
    return `the reviewer ${parts.length > 0 ? `${parts.join(', ')} and ` : ''}${last}`;
}
function listsOf(plan, left, detail) {
    const folded = { ...detail, isFolded: true };
    return [
        memoryList('Added', plan.add, detail),
        changeList('Changed', plan.change, detail),
        entryList('Retracted', plan.retract, detail),
        memoryList('To confirm: posted by an earlier run, and maybe not stored', plan.confirm.map(({ memory }) => memory), folded),
        entryList('Left to another run, which is at work on them', left, folded),
        entryList('Kept, though no document says them any more', plan.kept, folded),
    ];
}

;// CONCATENATED MODULE: ./build/report/least-length.js
// The bars, the type and the place, at least.
const SHORTEST_ROW = 25;
/**
 * About how many characters a page of a report has at least, by the texts that come. Rendering one that is far too long
 * takes long, too.
 */
function leastLength({ outcomes }, { rows, longest }) {
    const lengthOf = (memories, most) => memories.slice(0, rows).reduce((sum, { text }) => sum + SHORTEST_ROW + Math.min(text.length, most), 0);
    return outcomes.reduce((sum, { plan }) => {
        if (!plan)
            return sum;
        // Of a difference that is too long, each part is cut at a quarter.
        const changed = lengthOf(plan.change.map(({ to }) => to), Math.floor(longest / 4));
        return sum + lengthOf(plan.add, longest) + changed;
    }, 0);
}

;// CONCATENATED MODULE: ./build/report/comment.js








// GitHub takes 65,536 characters. In whatever way it counts them, these are fewer.
const comment_MOST_CHARACTERS = 65_000;
// The first has as many rows as can fit at all.
const STEPS = [
    { rows: 2_000, longest: 4_000 },
    { rows: 2_000, longest: 300 },
    { rows: 100, longest: 300 },
    { rows: 20, longest: 300 },
];
const COUNTS_ALONE = { rows: 0, longest: 200 };
const MOST_HASHES = 10;
const MOST_FAILURES = 5;
const HEADING = '## Reviewer memory';
/**
 * The comment of a pull request as GitHub's Markdown, with as much detail as fits; nothing where there is nothing to say.
 * That is so where no rule is learned, replaced or forgotten and nothing fails: a warning alone may be about a document
 * that the pull request does not touch, and it is an annotation anyway.
 */
function renderComment(report, options) {
    if (!isWorthComment(report))
        return undefined;
    for (const step of STEPS) {
        if (leastLength(report, step) > comment_MOST_CHARACTERS)
            continue;
        const text = render(report, options, step);
        if (text.length <= comment_MOST_CHARACTERS)
            return text;
    }
    return render(report, options, COUNTS_ALONE);
}
/** What takes the place of a comment once a pull request changes nothing any more. */
function renderNothingLeft(report) {
    const hashes = report.outcomes.flatMap(({ plan }) => (plan ? [shownHash(plan)] : []));
    const plans = hashes.length > 0 ? ` Plan ${hashes.slice(0, MOST_HASHES).join(', ')}.` : '';
    return joinParts([
        renderMarker(report),
        HEADING,
        `**Nothing changes for the reviewer any more when this is merged.**${plans}`,
    ]);
}
function isWorthComment(report) {
    const says = report.outcomes.some(({ plan, error }) => error !== undefined || (plan && changesRules(plan)));
    return says || (0,annotations/* allProblems */.U)(report).some(({ severity }) => severity === 'error');
}
// What an earlier run left unfinished is finished whether this is merged or not.
function changesRules({ add, change, retract }) {
    return add.length + change.length > 0 || retract.some(({ state }) => state !== 'retracting');
}
function render(report, { links, runUrl, hint = '' }, step) {
    const { outcomes } = report;
    const detail = { links, rest: '', flagged: flaggedPlaces(report), ...step };
    const [first, ...others] = outcomes;
    const isOne = first !== undefined && others.length === 0;
    const problems = (0,annotations/* allProblems */.U)(report);
    return joinParts([
        renderMarker(report),
        HEADING,
        isOne ? changeSentence(first) : countsTable(outcomes),
        describeProblems(problems),
        step === STEPS[0] ? '' : cutNote(runUrl),
        flaggedNote(report, detail),
        ...(isOne ? changeDetails(first, detail) : repoSections(outcomes, detail)),
        ...(step.rows > 0 ? problemLists(problems, detail) : []),
        hint,
    ]);
}
function repoSections(outcomes, detail) {
    const shown = detail.rows > 0 ? outcomes : outcomes.filter(({ error }) => error).slice(0, MOST_FAILURES);
    return shown.flatMap((outcome) => [
        `### ${inertCode(outcome.repo)}`,
        changeSentence(outcome),
        ...changeDetails(outcome, detail),
    ]);
}
function describeProblems(problems) {
    const { errors, warnings } = bySeverity(problems);
    const counts = [
        ...(errors.length > 0 ? [`**${(0,count_noun/* countNoun */.y)(errors.length, 'error')}**`] : []),
        ...(warnings.length > 0 ? [(0,count_noun/* countNoun */.y)(warnings.length, 'warning')] : []),
    ];
    return counts.length > 0 ? `${counts.join(' and ')} about the documents.` : '';
}
function problemLists(problems, detail) {
    const { errors, warnings } = bySeverity(problems);
    return [
        problemList('Errors', errors, detail),
        problemList('Warnings', warnings, { ...detail, isFolded: true }),
    ];
}
function bySeverity(problems) {
    return {
        errors: problems.filter(({ severity }) => severity === 'error'),
        warnings: problems.filter(({ severity }) => severity === 'warning'),
    };
}
function cutNote(runUrl) {
    const more = runUrl ? `: [the summary of this run](${runUrl}) shows more` : '';
    return `A comment is too small for all of this${more}.`;
}
function joinParts(parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./build/pull-request/show-plan.js





const OUTCOMES = {
    created: 'The plan is shown in a new comment on',
    edited: 'The plan is shown in the comment on',
    equal: 'The plan is the one that is shown already on',
    none: 'There is nothing to say on',
};
/**
 * Shows a plan as the comment of a pull request. That it can't be shown fails nothing: the summary and the annotations have
 * the same.
 */
async function showPlan(report, options) {
    const { pullRequests, number, isReadOnly, log, ...rendering } = options;
    const text = { body: renderComment(report, rendering), nothingLeft: renderNothingLeft(report) };
    try {
        const outcome = await keepComment(pullRequests, number, text);
        log.info(`${OUTCOMES[outcome]} pull request #${number}.`);
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        if (isReadOnly && error.reason === 'comment-forbidden') {
            log.notice(`The plan is in the job summary only: the token of a fork or of Dependabot may not comment on pull request #${number}.`);
        }
        else {
            log.warning((0,plain_text/* plainText */.w)(`The plan is not shown on pull request #${number}. ${(0,failure_text/* describeFailure */.I)(error)}`, 2000));
        }
    }
}

;// CONCATENATED MODULE: ./build/pull-request/gate.js










// These run on the base branch, which is what they check out if nothing else is told.
const RUN_ON_BASE = new Set(['pull_request_target', 'workflow_run']);
/**
 * Shows a plan on its pull request; after a push says whether it did what the pull request had shown. Nothing that goes
 * wrong in this fails the step.
 */
async function passGate(report, options) {
    const { event, isOn, log } = options;
    if (report.decision.mode === 'plan') {
        const links = isOn && (await showOnPullRequest(report, options));
        const forChanges = await findMemoriesForChanges(report, options);
        return {
            remarks: [],
            ...(forChanges && { forChanges }),
            ...(links && !options.plannedCommit && { links }),
        };
    }
    // Where nothing was set about, the failure says it all; a run that is cancelled has no time.
    const isDone = report.outcomes.some(({ applied, error }) => applied && error?.reason !== 'cancelled');
    if (!isOn || event.name !== 'push' || !isDone)
        return { remarks: [] };
    const remarks = await orTell(() => compareWithPullRequest(report.outcomes, options.commit, options.pullRequests), (why) => log.info(`What the pull request had shown is not known. ${why}`));
    for (const line of remarkLines(remarks ?? []))
        log.info(line);
    return { remarks: remarks ?? [] };
}
// Gives where links lead.
async function showOnPullRequest(report, options) {
    const { event, pullRequests, log, actor, plannedCommit } = options;
    const shown = await orTell(async () => (await findPullRequest(event, pullRequests)) ?? 'none', (why) => log.warning(`The plan is shown nowhere, for its pull request is not known. ${why}`));
    if (shown === 'none' && event.workflowRun)
        log.info('No open pull request has the commit of that run as its newest: nothing is shown.');
    if (!shown || shown === 'none')
        return undefined;
    const { number, headSha } = shown;
    if (RUN_ON_BASE.has(event.name) && plannedCommit === options.commit) {
        log.notice(`The plan is not shown on pull request #${number}: it is that of its base, which ${event.name} checks out.`);
        return undefined;
    }
    const isReadOnly = event.name === 'pull_request' && (event.pullRequest?.isFork || actor === 'dependabot[bot]');
    const links = options.links && { ...options.links, ...(headSha && { commit: headSha }) };
    const hint = hintOn(shown, event);
    await showPlan(report, {
        ...options,
        number,
        isReadOnly: isReadOnly === true,
        ...(links && { links }),
        ...(hint && { hint }),
    });
    return links;
}
// A push to any other branch only shows a plan.
function hintOn({ baseRef }, { defaultBranch }) {
    if (!baseRef || !defaultBranch || baseRef === defaultBranch)
        return undefined;
    return `This is to be merged into ${inertCode(baseRef)}: the reviewer learns of it once it is on ${inertCode(defaultBranch)}.`;
}
async function findMemoriesForChanges(report, options) {
    const { pullRequest } = options.event;
    const rules = report.extractions.flatMap((extraction) => extraction.rules);
    if (!pullRequest || rules.every(({ paths }) => paths.length === 0))
        return undefined;
    const { pullRequests, listChangedByMerge, log } = options;
    const { changedFiles } = pullRequests;
    const paths = await findChangedPaths(pullRequest, { changedFiles, listChangedByMerge }, log);
    return paths && (0,for_changes/* findForChanges */.i)(rules, paths);
}
async function orTell(work, tell) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        tell((0,plain_text/* plainText */.w)((0,failure_text/* describeFailure */.I)(error), 2000));
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/report/failure-of.js
var failure_of = __nccwpck_require__(411);
// EXTERNAL MODULE: ./build/extract/rule.js
var rule = __nccwpck_require__(3494);
// EXTERNAL MODULE: ./build/json.js
var json = __nccwpck_require__(9368);
// EXTERNAL MODULE: ./build/ledger/entry.js
var entry = __nccwpck_require__(3180);
// EXTERNAL MODULE: ./build/lint/credential.js + 4 modules
var credential = __nccwpck_require__(1578);
// EXTERNAL MODULE: ./build/plan/hash-plan.js
var hash_plan = __nccwpck_require__(8742);
// EXTERNAL MODULE: ./build/plan/memory.js
var memory = __nccwpck_require__(4239);
;// CONCATENATED MODULE: ./build/unchanged/report-unchanged.js

// Of what stays as it is only the number is told.
const UNNAMED = {
    ...{ key: '0'.repeat(64), type: '', text: '', id: null, state: 'stored', sources: [] },
    ...{ commit: '', run: '', time: '' },
};
/** Entries of which no more is known than their number. */
function unnamedEntries(count) {
    return Array(count).fill(UNNAMED);
}
/** The report of a run that has nothing to do in any repository. */
function reportUnchanged(repos, decision) {
    const outcomes = [...repos].map(([repo, { memories, plan: hash }]) => {
        return { repo, plan: { repo, ...NOTHING_TO_DO, unchanged: unnamedEntries(memories), hash } };
    });
    const [first] = repos.values();
    return { decision, extractions: [], problems: first?.problems ?? [], outcomes };
}

// EXTERNAL MODULE: ./build/report/plan-file.js
var plan_file = __nccwpck_require__(6959);
;// CONCATENATED MODULE: ./build/report/read-plan-file.js










const LINE = engine_schemas/* int */.Whr().min(1);
const SOURCE = engine_schemas/* object */.Ikc({ path: engine_schemas/* string */.YjP(), startLine: LINE, endLine: LINE, section: engine_schemas/* string */.YjP() });
const MEMORY = engine_schemas/* object */.Ikc({
    key: engine_schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    memoryType: engine_schemas/* enum */.k5n(rule/* MEMORY_TYPES */.op),
    text: engine_schemas/* string */.YjP().min(1),
    sources: engine_schemas/* array */.YOg(SOURCE).min(1),
});
const PROBLEM = engine_schemas/* object */.Ikc({
    code: engine_schemas/* string */.YjP().regex(/^[a-z-]+$/),
    severity: engine_schemas/* enum */.k5n(['error', 'warning']),
    message: engine_schemas/* string */.YjP(),
    path: engine_schemas/* string */.YjP().optional(),
    line: LINE.optional(),
    column: LINE.optional(),
});
const read_plan_file_REASONS = Object.keys(errors/* FAILURE_REASONS */.N9);
const PLAN = engine_schemas/* object */.Ikc({
    hash: engine_schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    add: engine_schemas/* array */.YOg(MEMORY),
    change: engine_schemas/* array */.YOg(engine_schemas/* object */.Ikc({ from: entry/* ENTRY */.Py, to: MEMORY })),
    retract: engine_schemas/* array */.YOg(entry/* ENTRY */.Py),
    confirm: engine_schemas/* array */.YOg(engine_schemas/* object */.Ikc({ entry: entry/* ENTRY */.Py, memory: MEMORY })),
    unchanged: engine_schemas/* int */.Whr().min(0).max(1_000_000),
    kept: engine_schemas/* array */.YOg(entry/* ENTRY */.Py),
    dormant: engine_schemas/* array */.YOg(entry/* ENTRY */.Py),
});
const REPO = engine_schemas/* object */.Ikc({
    repo: engine_schemas/* string */.YjP().regex(/^[\w.-]+\/[\w.-]+$/),
    error: engine_schemas/* object */.Ikc({ reason: engine_schemas/* enum */.k5n(read_plan_file_REASONS), message: engine_schemas/* string */.YjP() }).optional(),
    ...PLAN.partial().shape,
});
const PLAN_FILE = engine_schemas/* object */.Ikc({
    format: engine_schemas/* literal */.euz(plan_file/* PLAN_FILE_FORMAT */.Xl),
    mode: engine_schemas/* literal */.euz('plan'),
    repos: engine_schemas/* array */.YOg(REPO).min(1),
    problems: engine_schemas/* array */.YOg(PROBLEM),
});
/**
 * Reads a plan that another run made, as what may be shown of it: its texts are data, whoever wrote them. A remedy is shown
 * as our own words, so none is taken from there.
 *
 * @throws {ActionError} `invalid-input` for anything else than a plan of this version.
 */
function readPlanFile(text, path) {
    const { data, error } = PLAN_FILE.safeParse((0,json/* parseJsonOrNothing */.I)(text));
    if (!data) {
        const [issue] = error.issues;
        const where = issue && issue.path.length > 0 ? ` at ${issue.path.join('.')}` : '';
        throw refuse(`\`plan-file\` is ${path}, which holds no plan of this version${where}.`, error);
    }
    const outcomes = data.repos.map(({ repo, error: failure, ...rest }) => {
        const plan = PLAN.safeParse(rest).data;
        const unchanged = unnamedEntries(plan?.unchanged ?? 0);
        const whole = plan && { repo, ...plan, unchanged };
        if (whole && !isTrue(whole))
            throw refuse(`\`plan-file\` is ${path}, whose texts are not those of its plan for ${repo}.`);
        return {
            repo,
            ...(whole && { plan: whole }),
            ...(failure && {
                error: new errors/* ActionError */.lZ(failure.reason, failure.message, 'The summary of the run says more.'),
            }),
        };
    });
    const problems = data.problems;
    return {
        decision: { mode: 'plan', because: 'another workflow made it' },
        extractions: [],
        problems,
        outcomes,
    };
}
// A push says afterwards, by keys and hash alone, whether it did what was shown: what is shown has to be what they stand for.
function isTrue(plan) {
    const { repo, add, change, retract, confirm, kept } = plan;
    const isKeyOf = (key, type, text) => text === credential/* HIDDEN_TEXT */.jZ || key === (0,memory/* memoryKey */.dQ)(repo, type, text);
    const memories = [...add, ...change.map(({ to }) => to), ...confirm.map(({ memory }) => memory)];
    const entries = [
        ...retract,
        ...kept,
        ...change.map(({ from }) => from),
        ...confirm.map(({ entry }) => entry),
    ];
    return (plan.hash === (0,hash_plan/* hashPlan */.k)(plan) &&
        memories.every(({ key, memoryType, text }) => isKeyOf(key, memoryType, text)) &&
        entries.every(({ key, type, text }) => isKeyOf(key, type, text)));
}
function refuse(message, cause) {
    const remedy = 'Give it the file that the output `plan-file` of a plan names.';
    return new errors/* ActionError */.lZ('invalid-input', message, remedy, cause);
}

// EXTERNAL MODULE: ./build/run.js + 31 modules
var run = __nccwpck_require__(3459);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: ./build/runner/commands.js
// The index of the toolkit's core loads an HTTP client with TLS, which takes longer than Node takes to start; its
// commands by themselves load nothing.


/** Has the runner put stars in the place of a text wherever the log would show it. */
function maskSecret(secret) {
    issue('add-mask', secret);
}
/** Prints a line into the log of the step. */
function printLine(line) {
    process.stdout.write(line + external_node_os_.EOL);
}
/** Prints lines that are folded under a heading. */
function printGroup(heading, lines) {
    command_issue('group', heading);
    // A write for each of thousands of lines would take longer than to plan them.
    if (lines.length > 0)
        printLine(lines.join(external_node_os_.EOL));
    command_issue('endgroup');
}
/** Prints what only a log with debug output shows. */
function printDebug(text) {
    issueCommand('debug', {}, text);
}
/** Shows an annotation. */
function showAnnotation(level, message, { title, path, line, column } = {}) {
    const properties = { title, file: path, line, col: column };
    const isPlaced = Object.values(properties).some((value) => value !== undefined);
    issueCommand(level, isPlaced ? properties : {}, message);
}

;// CONCATENATED MODULE: ./build/runner/log.js

const PROGRESS_EVERY = 50;
/** The log of a step. */
const stepLog = {
    info: printLine,
    notice: (line) => showAnnotation('notice', line),
    warning: (line) => showAnnotation('warning', line),
    group: printGroup,
    progress(done, total) {
        if (total > PROGRESS_EVERY && done % PROGRESS_EVERY === 0)
            printLine(`${done} of ${total} done`);
    },
};

// EXTERNAL MODULE: ./build/memory/drift.js
var memory_drift = __nccwpck_require__(9617);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __nccwpck_require__(7177);
;// CONCATENATED MODULE: ./build/report/outputs.js


/** Every output of action.yml, as text. A run that failed before it had a report has nothing to count. */
function outputsOf(report, { failure, planFile }) {
    const counts = report && (0,report_report/* countAll */.Vn)(report);
    return {
        ...Object.fromEntries(report_report/* COUNT_NAMES */.bO.map((name) => [name, String(counts?.[name] ?? 0)])),
        'has-changes': String(report ? (0,report_report/* reportHasChanges */.Cb)(report) : false),
        'failure-reason': failure?.reason ?? '',
        drift: report ? driftOf(report) : '',
        'plan-file': planFile,
    };
}
// What is proven of one repository counts before what can't be told of another.
function driftOf({ outcomes }) {
    const verdicts = outcomes.flatMap(({ drift }) => (drift ? [(0,memory_drift/* verdictOf */.Vj)(drift)] : []));
    return ['found', 'unknown', 'none'].find((verdict) => verdicts.includes(verdict)) ?? '';
}

// EXTERNAL MODULE: ./build/first-few.js
var first_few = __nccwpck_require__(1925);
;// CONCATENATED MODULE: ./build/report/chart.js




const MOST_SLICES = 7;
// Mermaid's own can hardly be told from a dark page. White is read on each of these, and each is seen on white and on black.
const COLOURS = ['#0969da', '#bc4c00', '#1a7f37', '#8250df', '#9a6700', '#bf3989', '#cf222e', '#57606a'];
const THEME = {
    ...Object.fromEntries(COLOURS.map((colour, at) => [`pie${at + 1}`, colour])),
    ...{ pieSectionTextColor: '#ffffff', pieOpacity: '1' },
};
const SETTINGS = `%%{init: ${JSON.stringify({ themeVariables: THEME })}}%%`;
// A longer one makes the whole chart small.
const LONGEST_LABEL = 24;
/**
 * Two charts of what the memory holds once a plan is applied, by type and by document, as Mermaid that GitHub draws; nothing
 * where the plan changes nothing. A memory of several documents counts for the first.
 */
function memoryCharts(plan) {
    if (!(0,plan_plan/* hasChanges */.ik)(plan))
        return '';
    const { add, change, confirm, unchanged, kept } = plan;
    const memories = [...add, ...change.map(({ to }) => to), ...confirm.map(({ memory }) => memory)];
    const entries = [...unchanged, ...kept];
    if (memories.length + entries.length === 0)
        return '';
    const types = [...memories.map(({ memoryType }) => memoryType), ...entries.map(({ type }) => type)];
    const paths = [...memories, ...entries].map(({ sources }) => sources[0]?.path ?? '');
    return [pie('Memories by type', types), pie('Memories by document', paths)].join('\n\n');
}
function pie(title, names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const largest = (0,first_few/* firstFew */.D)(counts, MOST_SLICES, ([a, ofA], [b, ofB]) => ofA > ofB || (ofA === ofB && a < b));
    const slices = new Map();
    for (const [name, count] of largest)
        slices.set(freeLabel(name, slices), count);
    const others = counts.size - largest.length;
    if (others > 0) {
        const rest = largest.reduce((left, [, count]) => left - count, names.length);
        slices.set(freeLabel((0,count_noun/* countNoun */.y)(others, 'other'), slices), rest);
    }
    const lines = [...slices].map(([label, count]) => `    "${label}" : ${count}`);
    return ['```mermaid', SETTINGS, 'pie showData', `    title ${title}`, ...lines, '```'].join('\n');
}
// Mermaid draws only the first of two slices of the same name.
function freeLabel(name, taken) {
    const label = labelOf(name);
    for (let number = 1;; number++) {
        const free = number === 1 ? label : `${label} (${number})`;
        if (!taken.has(free))
            return free;
    }
}
// Mermaid finds quotes, comments, directives and entities in labels, too. Of a long path the end tells most.
function labelOf(name) {
    const harmless = [...(0,visible_text/* visibleLine */.P)(name, Number.POSITIVE_INFINITY).replace(/[^\p{L}\p{M}\p{N} ./_+-]/gu, '?')];
    const left = harmless.length - LONGEST_LABEL;
    return left > 0 ? `…${harmless.slice(left + 1).join('')}` : harmless.join('') || 'unknown';
}

// EXTERNAL MODULE: ./build/report/drift-lines.js
var drift_lines = __nccwpck_require__(9278);
// EXTERNAL MODULE: ./build/report/for-changes-lines.js
var for_changes_lines = __nccwpck_require__(4966);
;// CONCATENATED MODULE: ./build/report/for-changes-part.js




/**
 * The memories whose scope covers the changed paths, as a folded part of the job summary; empty where there are none, for
 * what holds for every change is no news.
 */
function renderForChanges(forChanges, { links, rows, longest }) {
    const { covering } = forChanges;
    if (covering.length === 0)
        return '';
    const row = (memory) => [
        inertCell(memory.memoryType),
        inertCell(memory.text, longest),
        (0,for_changes_lines/* coveredPaths */.$s)(memory, inertCell).join('<br>'),
        placesCell(memory.sources, links),
    ];
    const shown = covering.slice(0, rows).map(row);
    const left = covering.length - shown.length;
    const parts = [
        tableOf(['type', 'memory', 'covers', 'source'], shown),
        left > 0 ? `… and ${left} more: \`nectr-memory-sync plan --for-changes BASE\` lists them.` : '',
    ];
    return folded(title(forChanges), parts.filter((part) => part !== '').join('\n\n'));
}
function title({ changed, isCut, covering, unscoped }) {
    const files = `${isCut ? 'at least ' : ''}${(0,count_noun/* countNoun */.y)(changed, 'changed file')}`;
    return `About ${files}: ${(0,count_noun/* countNoun */.y)(covering.length, 'memory', 'memories')} by scope, ${unscoped} for every file`;
}

;// CONCATENATED MODULE: ./build/report/summary.js












// GitHub drops a summary above 1 MiB whole, so one that is too long is made again with fewer rows.
const MOST_BYTES = 1_000_000;
const ROWS = [3_000, 1_000, 200, 50, 10, 0];
const LONGEST_TEXT = 600;
const summary_MOST_NAMED = 5;
/** The job summary as GitHub's Markdown. There is no report where a run failed before it could make one. */
function renderSummary(report, options) {
    let text = '';
    for (const rows of ROWS) {
        if (report && leastLength(report, { rows, longest: LONGEST_TEXT }) > MOST_BYTES)
            continue;
        text = summary_render(report, options, rows);
        if (Buffer.byteLength(text) <= MOST_BYTES)
            break;
    }
    return text;
}
function summary_render(report, { links, failure, remarks = [], forChanges }, rows) {
    const parts = ['## Reviewer memory', failure ? failureNote(failure) : '', remarkList(remarks)];
    if (report) {
        const detail = {
            ...{ links, rows, longest: LONGEST_TEXT, rest: 'the plan file has them' },
            flagged: flaggedPlaces(report),
            tellsFailures: report.outcomes.length > 1,
        };
        parts.push(flaggedNote(report, detail), ...report.outcomes.map((outcome) => renderOutcome(outcome, report.decision, detail)), forChanges ? renderForChanges(forChanges, detail) : '', problemList('Problems', (0,annotations/* allProblems */.U)(report), detail), ...(rows > 0 ? chartsOf(report) : []));
    }
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
// Several repositories that get the same rules have the same charts: one is enough.
function chartsOf({ outcomes }) {
    const repos = new Map();
    for (const { repo, plan } of outcomes) {
        const charts = plan ? memoryCharts(plan) : '';
        if (charts !== '')
            repos.set(charts, [...(repos.get(charts) ?? []), repo]);
    }
    if (repos.size === 1)
        return [...repos.keys()];
    return [...repos].flatMap(([charts, names]) => [`### Memory of ${listRepos(names)}`, charts]);
}
function listRepos(repos) {
    const named = repos.slice(0, summary_MOST_NAMED).map((repo) => inertCode(repo));
    const left = repos.length - named.length;
    return [...named, ...(left > 0 ? [`${left} more`] : [])].join(', ');
}
function renderOutcome(outcome, { mode, because }, detail) {
    const { repo, plan, drift, applied, left = [] } = outcome;
    const heading = `### ${inertCode(repo)}`;
    if ((0,report_report/* isNotAttempted */.OF)(outcome))
        return `${heading}\n\nNot attempted: the run was over before.`;
    const failure = outcome.error && detail.tellsFailures ? [failureLine(outcome.error)] : [];
    if (!plan)
        return [heading, 'There is no plan.', ...failure].join('\n\n');
    const counts = (0,report_report/* countOutcome */.y0)(outcome, mode);
    return [
        heading,
        ...failure,
        `${describeProgress(outcome, mode)}: ${because}. Plan ${inertCode(plan.hash.slice(0, plan_lines/* SHOWN_HASH */.Jn))}.`,
        `| ${report_report/* COUNT_NAMES */.bO.join(' | ')} |\n|${' ---: |'.repeat(report_report/* COUNT_NAMES */.bO.length)}\n| ${report_report/* COUNT_NAMES */.bO.map((name) => counts[name]).join(' | ')} |`,
        ...(drift ? [`Drift: ${(0,drift_lines/* driftSentences */.WJ)(drift).join(' ')}`] : []),
        entryList('Lost by the service', drift?.missing ?? [], detail),
        ...(applied && !outcome.error ? doneLists(plan, applied, detail) : plannedLists(plan, detail)),
        memoryList('Not stored', (applied?.failed ?? []).map(({ memory }) => memory), detail),
        memoryList('Stored without proof', (applied?.unconfirmed ?? []).map(({ memory }) => memory), detail),
        entryList('Left to another run, which is at work on them', left, detail),
        entryList('Kept, though no document says them any more', plan.kept, detail),
        entryList('Deleted, though the service never confirmed it', plan.dormant, detail),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function describeProgress({ applied, error }, mode) {
    if (mode === 'plan')
        return 'Planned, not applied';
    if (!error)
        return 'Applied';
    const isBegun = applied && applied.stored.length + applied.unconfirmed.length + applied.retracted.length > 0;
    return isBegun ? 'Applied in part' : 'Not applied';
}
function plannedLists({ add, change, retract, confirm }, detail) {
    return [
        memoryList('To add', add, detail),
        changeList('To change', change, detail),
        entryList('To retract', retract, detail),
        memoryList('To confirm', confirm.map(({ memory }) => memory), detail),
    ];
}
function doneLists({ add, change, confirm }, { unconfirmed, retracted, waiting }, detail) {
    const unproven = new Set(unconfirmed.map(({ memory }) => memory.key));
    const replaced = new Set(change.map(({ from }) => from.key));
    const isProven = ({ key }) => !unproven.has(key);
    return [
        memoryList('Added', add.filter(isProven), detail),
        changeList('Changed', change.filter(({ to }) => isProven(to)), detail),
        entryList('Retracted', retracted.filter(({ key }) => !replaced.has(key)), detail),
        memoryList('Confirmed', confirm.map(({ memory }) => memory).filter(isProven), detail),
        entryList('Retracted by a later run', waiting, detail),
    ];
}

;// CONCATENATED MODULE: ./build/report/choose-annotations.js

/** GitHub shows no more than this of each level and step. */
const MOST_OF_A_LEVEL = 10;
// The failure of the step is an error of its own.
const MOST_ERRORS = MOST_OF_A_LEVEL - 1;
const LONGEST_MESSAGE = 4_000;
/** The annotations that are shown, and how many of each level are not. */
function chooseAnnotations(problems) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const warnings = problems.filter(({ severity }) => severity === 'warning');
    const shown = [...errors.slice(0, MOST_ERRORS), ...warnings.slice(0, MOST_OF_A_LEVEL)].map(annotationOf);
    return {
        shown,
        left: {
            errors: Math.max(0, errors.length - MOST_ERRORS),
            warnings: Math.max(0, warnings.length - MOST_OF_A_LEVEL),
        },
    };
}
function annotationOf({ severity, code, message, path, line, column }) {
    return {
        level: severity,
        title: code,
        message: (0,plain_text/* plainText */.w)(message, LONGEST_MESSAGE),
        ...(path !== undefined && { path }),
        ...(line !== undefined && { line }),
        ...(column !== undefined && { column }),
    };
}

;// CONCATENATED MODULE: ./build/runner/annotate.js



/** Shows problems as annotations at their lines, as many as GitHub shows. */
function annotate(problems) {
    const { shown, left } = chooseAnnotations(problems);
    for (const { level, message, ...place } of shown)
        showAnnotation(level, message, place);
    if (left.errors + left.warnings > 0) {
        const more = `${(0,count_noun/* countNoun */.y)(left.errors, 'error')} and ${(0,count_noun/* countNoun */.y)(left.warnings, 'warning')} more`;
        printLine(`${more}: the job summary has them.`);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/runner/files.js




// Any text ends a value that has no line break.
const DELIMITER = 'ghadelimiter_nectr-memory-sync';
/**
 * Sets outputs of the step.
 *
 * @throws {Error} where a value has a line break, behind which a value could end and another output begin.
 */
function writeOutputs(outputs, env) {
    const broken = Object.keys(outputs).find((name) => /[\r\n]/.test(outputs[name] ?? ''));
    if (broken !== undefined)
        throw new Error(`The output ${broken} has a line break.`);
    const lines = Object.entries(outputs).flatMap(([name, value]) => [
        `${name}<<${DELIMITER}`,
        ...[value, DELIMITER],
    ]);
    if (env['GITHUB_OUTPUT'])
        (0,external_node_fs_.appendFileSync)(env['GITHUB_OUTPUT'], lines.map((line) => line + external_node_os_.EOL).join(''));
}
/** Writes the job summary. A summary that can't be written is no reason to fail what was done. */
function writeSummary(text, env) {
    if (!env['GITHUB_STEP_SUMMARY'])
        return;
    try {
        (0,external_node_fs_.appendFileSync)(env['GITHUB_STEP_SUMMARY'], text);
    }
    catch (error) {
        showAnnotation('warning', `The job summary could not be written: ${String(error)}`);
    }
}
/** Writes the plan into a folder of its own for temporary files, and gives its path. */
function writePlanFile(text, env) {
    const temp = env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)();
    (0,external_node_fs_.mkdirSync)(temp, { recursive: true });
    const path = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, 'nectr-memory-sync-')), 'plan.json');
    (0,external_node_fs_.writeFileSync)(path, text);
    return path;
}

;// CONCATENATED MODULE: ./build/runner/tell.js










const tell_LONGEST_FAILURE = 4_000;
/** Says what a run is for. */
function tellDecision({ mode, because }) {
    printLine(`${mode === 'apply' ? 'Applying' : 'Planning'}: ${because}.`);
}
/** Writes the plan file, whose path it gives, and shows all problems at their lines. */
function showReport(report, env) {
    const planFile = writePlanFile((0,plan_file/* renderPlanFile */.wL)(report), env);
    annotate((0,annotations/* allProblems */.U)(report));
    return planFile;
}
/** Says in numbers what was done. */
function tellCounts(report) {
    printLine(`${report.decision.mode === 'apply' ? 'Applied' : 'Planned'}: ${(0,report_report/* countsLine */.J7)((0,report_report/* countAll */.Vn)(report))}.`);
}
/** Writes the summary and the outputs, and fails the step where it is to fail. */
function concludeStep(report, { planFile, ...options }, env) {
    const { failure } = options;
    writeSummary(renderSummary(report, options), env);
    writeOutputs(outputsOf(report, { failure, planFile }), env);
    if (!failure)
        return;
    process.exitCode = 1;
    showAnnotation('error', (0,plain_text/* plainText */.w)((0,failure_text/* describeFailure */.I)(failure), tell_LONGEST_FAILURE));
}

// EXTERNAL MODULE: ./build/settings/inputs.js + 1 modules
var inputs = __nccwpck_require__(9388);
;// CONCATENATED MODULE: ./build/action.js















const MOST_PLAN_BYTES = 64 * 1024 * 1024;
/**
 * Runs the action in the environment of a runner, with what a first look has found already. Whatever happens is told
 * there; nothing is thrown. The tokens are masked by then.
 */
async function runAction(env, look) {
    let report;
    let failure;
    let notes = { remarks: [] };
    let planFile = '';
    let links = linkBaseOf(env);
    try {
        const job = await openJob((0,inputs/* parseInputs */.TL)((0,inputs/* inputsFromEnvironment */.n1)(env)), env);
        links = job.links;
        report = await (job.inputs.planFile ? readPlan(job) : planOrApply(job, look));
        if (!job.inputs.planFile) {
            failure = (0,failure_of/* failureOf */.g)(report, { strict: job.inputs.strict });
            planFile = showReport(report, env);
        }
        const planned = !job.inputs.planFile && job.checkedOut ? { plannedCommit: job.checkedOut } : {};
        notes = await passGate(report, { ...job, ...planned, isOn: job.inputs.comment, log: stepLog });
        tellCounts(report);
    }
    catch (error) {
        failure = error instanceof errors/* ActionError */.lZ ? error : unexpected(error);
    }
    concludeStep(report, { links, ...notes, planFile, ...(failure && { failure }) }, env);
}
async function planOrApply({ inputs, event, github, directory, commit, run: place, actor }, { tracked, ledgers, version }) {
    const decision = decideMode(event, inputs.mode);
    tellDecision(decision);
    const settings = { inputs, decision, commit, version, run: place, ...(actor && { actor }) };
    const ledgerFile = (repo) => {
        const first = ledgers.get(repo);
        // It is old by the time that a ledger is opened again.
        ledgers.delete(repo);
        return ledgerOnGitHub({ github, ref: inputs.ledgerRef, repo, first });
    };
    const options = { inputs, directory, log: stepLog, ledgerFile, ...(tracked && { tracked }) };
    return (0,connect/* withPorts */.x)(options, (ports) => (0,run/* run */.e)(settings, ports));
}
// Only a pull request can be shown it, and only GitHub can say which: the file may be anyone's.
async function readPlan({ inputs, event }) {
    if (!event.workflowRun && !event.pullRequest) {
        throw new errors/* ActionError */.lZ('invalid-input', `\`plan-file\` is set on ${event.name || 'an event'} that is about no pull request.`, 'Set it in a workflow that `workflow_run` starts, or remove it.');
    }
    const path = inputs.planFile;
    return readPlanFile(await readSmallFile(path), path);
}
// Whoever opens a pull request may have made the artifact, and a step must not run out of memory over it.
async function readSmallFile(path) {
    const remedy = 'Download the artifact of the plan first, and name the file in it.';
    try {
        if ((await (0,promises_.stat)(path)).size <= MOST_PLAN_BYTES)
            return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('invalid-input', `\`plan-file\` is ${path}, which can't be read.`, remedy, cause);
    }
    throw new errors/* ActionError */.lZ('invalid-input', `\`plan-file\` is ${path}, which is too large for a plan.`, remedy);
}
function unexpected(error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    printDebug(what);
    const remedy = 'This is a defect of the action: please report it. The step log with debug logging shows where it happened.';
    return new errors/* ActionError */.lZ('internal', `Unexpected: ${String(error)}`, remedy, error);
}

;// CONCATENATED MODULE: ./build/engine.js


(0,young_space/* holdYoungSpace */.i)();
/** Runs the terminal, with what only a terminal needs. */
async function runTerminal(args, terminal) {
    const { runTerminal: run } = await Promise.all(/* import() */[__nccwpck_require__.e(482), __nccwpck_require__.e(815), __nccwpck_require__.e(90), __nccwpck_require__.e(184), __nccwpck_require__.e(490)]).then(__nccwpck_require__.bind(__nccwpck_require__, 490));
    return run(args, terminal);
}

var __webpack_exports__runAction = __webpack_exports__.C;
var __webpack_exports__runTerminal = __webpack_exports__.m;
export { __webpack_exports__runAction as runAction, __webpack_exports__runTerminal as runTerminal };
