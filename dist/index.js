process.getBuiltinModule ??= (await import('node:module')).createRequire(import.meta.url);
const __nccwpck_node_require__ = process.getBuiltinModule;
/******/ var __webpack_modules__ = ({

/***/ 24:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:fs");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __nccwpck_node_require__("node:path");

/***/ }),

/***/ 532:
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

/***/ 473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/* unused harmony exports FAILURE_REASONS, endsRun, LedgerConflictError */
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

/***/ 296:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _runner_mask_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(775);
/* harmony import */ var _unchanged_first_look_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(301);
/* harmony import */ var _unchanged_tell_unchanged_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(801);
// The action's entry. It looks around with no more than Node has built in: what is behind `engine.js` takes several times as
// long to load as Node takes to start, and most runs find nothing to do. For the same reason it is one file: to load a second
// one takes as long as all that is in it.



if (process.env['GITHUB_REPOSITORY'] || process.env['GITHUB_EVENT_NAME']) {
    (0,_runner_mask_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .Q)(process.env);
    const look = await (0,_unchanged_first_look_js__WEBPACK_IMPORTED_MODULE_1__/* .lookAround */ .h)(process.env);
    if (look.unchanged)
        (0,_unchanged_tell_unchanged_js__WEBPACK_IMPORTED_MODULE_2__/* .tellUnchanged */ .H)(look.unchanged, process.env);
    else {
        const { runAction } = await import(/* webpackIgnore: true */ './engine.js');
        await runAction(process.env, look);
    }
}
else {
    process.stderr.write('This file is run by GitHub Actions. In a terminal, run dist/cli.js --help.\n');
    process.exitCode = 2;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ NOTHING_TO_DO),
/* harmony export */   ik: () => (/* binding */ hasChanges)
/* harmony export */ });
/* unused harmony export isDormant */
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

/***/ 777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $l: () => (/* binding */ maskSecret),
  wi: () => (/* binding */ printLine),
  r3: () => (/* binding */ showAnnotation)
});

// UNUSED EXPORTS: printDebug, printGroup

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __nccwpck_node_require__("os");
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
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
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
    command_issue('add-mask', secret);
}
/** Prints a line into the log of the step. */
function printLine(line) {
    process.stdout.write(line + external_node_os_.EOL);
}
/** Prints lines that are folded under a heading. */
function printGroup(heading, lines) {
    issue('group', heading);
    // A write for each of thousands of lines would take longer than to plan them.
    if (lines.length > 0)
        printLine(lines.join(EOL));
    issue('endgroup');
}
/** Prints what only a log with debug output shows. */
function printDebug(text) {
    issueCommand('debug', {}, text);
}
/** Shows an annotation. */
function showAnnotation(level, message, { title, path, line, column } = {}) {
    const properties = { title, file: path, line, col: column };
    const isPlaced = Object.values(properties).some((value) => value !== undefined);
    command_issueCommand(level, isPlaced ? properties : {}, message);
}


/***/ }),

/***/ 775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ maskSecrets)
/* harmony export */ });
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(777);


/** Has the runner hide the tokens that it hands over, before anything else is printed. */
function maskSecrets(env) {
    const raw = (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsFromEnvironment */ .n1)(env);
    for (const secret of [raw['nectr-token'], raw['github-token']])
        if (secret)
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecret */ .$l)(secret);
}


/***/ }),

/***/ 55:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n1: () => (/* binding */ inputsFromEnvironment),
  TL: () => (/* binding */ parseInputs)
});

// UNUSED EXPORTS: INPUT_DEFAULTS

// EXTERNAL MODULE: ./build/documents/glob-limits.js
var glob_limits = __nccwpck_require__(532);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(473);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __nccwpck_node_require__("node:net");
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
    return (hostname === 'localhost' || hostname === '[::1]' || ((0,external_node_net_namespaceObject.isIP)(hostname) === 4 && hostname.startsWith('127.')));
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

/***/ 301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ lookAround)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __nccwpck_node_require__("node:child_process");
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(473);
;// CONCATENATED MODULE: ./build/documents/git.js


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
        (0,external_node_child_process_namespaceObject.execFile)('git', [...SETTINGS, ...args], options, (error, stdout, stderr) => {
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
    return new errors/* ActionError */.lZ('no-checkout', `The tracked files of ${directory} can't be listed: ${why}`, 'Put `actions/checkout` before this step, and see that `git` is installed on the runner.', cause);
}

;// CONCATENATED MODULE: ./build/documents/head.js



/** The commit that is checked out; nothing where there is none. */
async function headCommit(directory) {
    const head = headFromFiles(directory);
    return head ? head.commit : commitAt(directory, 'HEAD');
}
/** The commit that a name stands for; nothing where there is none. */
async function commitAt(directory, name) {
    const found = askGit(directory, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
    return found.then((commit) => commit.trim(), () => undefined);
}
/**
 * The commit that is checked out as far as the files of a repository tell it, since to start git takes longer than all else
 * that a run without changes does: none before a first commit. Nothing where they don't tell.
 */
function headFromFiles(directory) {
    const file = (path) => (0,external_node_path_.join)(directory, '.git', path);
    try {
        const head = (0,external_node_fs_.readFileSync)(file('HEAD'), 'utf8').trim();
        if (COMMIT.test(head))
            return { commit: head };
        const [, ref] = /^ref: (refs\/heads\/(?!\.)[\w./-]+)$/.exec(head) ?? [];
        if (!ref || ref.includes('..'))
            return undefined;
        if (!(0,external_node_fs_.existsSync)(file(ref)))
            return PACKED.some((path) => (0,external_node_fs_.existsSync)(file(path))) ? undefined : {};
        const commit = (0,external_node_fs_.readFileSync)(file(ref), 'utf8').trim();
        return COMMIT.test(commit) ? { commit } : undefined;
    }
    catch {
        return undefined;
    }
}
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
// Where refs may be that have no file of their own.
const PACKED = ['packed-refs', 'reftable', 'commondir'];

;// CONCATENATED MODULE: ./build/documents/tracked.js

// One call lists every file, and those again that differ in the working tree.
const LIST = ['ls-files', '--stage', '--modified', '-t', '-z'];
/**
 * Lists the tracked files of a checkout in one call of git.
 *
 * @throws {ActionError} `no-checkout` where the directory is no git checkout or git is missing.
 */
async function listTracked(directory) {
    const listing = await askGit(directory, LIST).catch((cause) => {
        throw noCheckout(directory, cause);
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

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __nccwpck_node_require__("node:stream");
;// CONCATENATED MODULE: ./build/github/contents.js
/** What a file is asked for as: its bytes, without JSON around them. */
const RAW_CONTENT = 'application/vnd.github.raw+json';
/** A path, or a ref, as a part of an address. A ref may hold `#` and `%`, which would make another address of it. */
function escapePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./build/github/first-read.js


const TIMEOUT_MS = 10_000;
/**
 * Asks for a file, in one try and with nothing but what Node has built in. Whatever else comes of it gives nothing: the
 * client that is loaded then tries again, and says what is wrong.
 */
async function readAtFirst({ apiUrl, token, repository, path, ref, timeoutMs = TIMEOUT_MS, }) {
    const url = `${apiUrl}/repos/${repository}/contents/${escapePath(path)}?ref=${encodeURIComponent(ref)}`;
    const headers = {
        accept: RAW_CONTENT,
        'accept-encoding': 'gzip',
        'user-agent': 'nectr-memory-sync',
        ...(token !== '' && { authorization: `token ${token}` }),
    };
    const answer = await send(url, { headers, timeout: timeoutMs });
    if (answer.statusCode === 200)
        return { bytes: await readAll(decode(answer)) };
    answer.destroy();
    return answer.statusCode === 404 ? {} : undefined;
}
// Importing these as modules would evaluate all of their exports, and one of `node:http` loads a second HTTP client.
function send(url, options) {
    const { get } = process.getBuiltinModule(url.startsWith('https:') ? 'node:https' : 'node:http');
    return new Promise((resolve, reject) => {
        const request = get(url, options, resolve);
        request.on('error', reject).on('timeout', () => request.destroy(new Error('GitHub says nothing.')));
    });
}
function decode(answer) {
    if (answer.headers['content-encoding'] !== 'gzip')
        return answer;
    const { createGunzip } = process.getBuiltinModule('node:zlib');
    // What breaks off is an error where it is read.
    return (0,external_node_stream_namespaceObject.pipeline)(answer, createGunzip(), () => { });
}
function readAll(stream) {
    return new Promise((resolve, reject) => {
        const parts = [];
        stream.on('data', (part) => void parts.push(part));
        stream.on('end', () => resolve(Buffer.concat(parts))).on('error', reject);
    });
}

;// CONCATENATED MODULE: ./build/ledger/ledger-path.js
/** The path of a repository's ledger in the tree of the ledger's ref. */
function ledgerPath(repo) {
    return `${repo}.jsonl`;
}

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

// EXTERNAL MODULE: ./build/settings/inputs.js + 2 modules
var settings_inputs = __nccwpck_require__(55);
;// CONCATENATED MODULE: ./build/unchanged/engine-version.js
/** The version of all that reads documents: a digest of the bundle, which the build puts here. */
const ENGINE_VERSION = '88321087209bff80';

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

;// CONCATENATED MODULE: ./build/documents/dialect-table.js
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

;// CONCATENATED MODULE: ./build/documents/default-set.js

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
const SOURCES = DIALECTS.flatMap(({ files, ignoreCase = false }) => files.map((glob) => sourceOf(glob, ignoreCase)));
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

;// CONCATENATED MODULE: ./build/unchanged/wanted.js

/** A test of paths: whether a file there would have a say in what is read. One that an exclusion takes out again has one. */
async function compileWanted({ files, sources, config }) {
    const isNamed = await compileNamed(files.length > 0 ? files : sources);
    return (path) => path === config || isNamed(path);
}
async function compileNamed(globs) {
    if (!globs)
        return isInDefaultSet;
    const { compilePatterns } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(229)]).then(__nccwpck_require__.bind(__nccwpck_require__, 229));
    const { matches } = compilePatterns(globs.filter((glob) => !glob.startsWith('!')));
    return matches;
}

;// CONCATENATED MODULE: ./build/unchanged/is-settled.js


/** Whether all that a run left behind it with nothing to do is still as it was. */
async function isSettled(settled, { inputs, tracked, version }) {
    const { by, files, config, sources, paths } = settled;
    if (by !== version || config !== inputs.config || files.join('\n') !== inputs.files.join('\n'))
        return false;
    const isWanted = await compileWanted({ files, config, sources });
    const before = new Map(Object.entries(settled.tracked));
    for (const file of tracked) {
        const state = before.get(file.path);
        if (state === undefined ? isWanted(file.path) : !isAsTracked(file) || state !== stateOf(file))
            return false;
        before.delete(file.path);
    }
    return before.size === 0 && (paths === undefined || paths === digestPaths(tracked));
}

// EXTERNAL MODULE: ./build/plan/plan.js
var plan = __nccwpck_require__(583);
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
        return { repo, plan: { repo, ...plan/* NOTHING_TO_DO */.UO, unchanged: unnamedEntries(memories), hash } };
    });
    const [first] = repos.values();
    return { decision, extractions: [], problems: first?.problems ?? [], outcomes };
}

;// CONCATENATED MODULE: ./build/json.js
/** The value of a JSON text; nothing for any other text, which a schema then refuses like every value that it does not know. */
function parseJsonOrNothing(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/ledger/ledger-format.js
/** The version of the format of ledgers that is written here. */
const LEDGER_FORMAT = 1;

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

;// CONCATENATED MODULE: ./build/unchanged/first-look.js












// A proxy is asked in ways that only a library knows.
const PROXIES = ['https_proxy', 'http_proxy', 'all_proxy'];
// Of more, their ledgers are read one after the other.
const MOST_REPOS = 20;
// A comment on these may tell of an earlier plan, or the memory API has to be asked.
const NEVER_UNCHANGED = /^(?:pull_request|workflow_run$|schedule$)/;
/**
 * Looks at the checkout and at the ledger with what Node has built in. Nothing that goes wrong here is told: the run that
 * follows meets it again, and says what to do.
 */
async function lookAround(env) {
    const nothing = { version: ENGINE_VERSION, ledgers: new Map() };
    try {
        const inputs = (0,settings_inputs/* parseInputs */.TL)((0,settings_inputs/* inputsFromEnvironment */.n1)(env));
        if (inputs.planFile || inputs.repos.length > MOST_REPOS)
            return nothing;
        // What is refused asks for nothing.
        const decision = decide(inputs, env);
        return await lookFor(inputs, decision, env);
    }
    catch {
        return nothing;
    }
}
async function lookFor(inputs, decision, env) {
    const orNothing = (work) => work.catch(() => undefined);
    const directory = env['GITHUB_WORKSPACE'] || process.cwd();
    // Git comes first: it works beside this thread, which then makes the request.
    const listing = orNothing(listTracked(directory));
    const reading = Promise.all(inputs.repos.map((repo) => orNothing(readLedger(repo, inputs, env))));
    // What it takes is loaded while they answer.
    checksum('');
    const [tracked, answers] = [await listing, await reading];
    const ledgers = new Map();
    inputs.repos.forEach((repo, at) => {
        const answer = answers[at];
        if (answer)
            ledgers.set(repo, answer);
    });
    const known = { version: ENGINE_VERSION, ledgers, ...(tracked && { tracked }) };
    const report = decision && (await orNothing(findUnchanged(inputs, known, decision)));
    if (!report)
        return known;
    const links = linkBaseOf(env);
    // Only what is wrong is linked, to what is checked out.
    const commit = report.problems.length > 0 ? await headCommit(directory) : undefined;
    return { ...known, unchanged: { report, links: { ...links, ...(commit && { commit }) } } };
}
async function readLedger(repo, inputs, env) {
    if (PROXIES.some((name) => env[name] || env[name.toUpperCase()]))
        return undefined;
    return readAtFirst({
        apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
        token: inputs.githubToken,
        repository: env['GITHUB_REPOSITORY'] || inputs.repos[0] || '',
        path: ledgerPath(repo),
        ref: inputs.ledgerRef,
    });
}
async function findUnchanged(inputs, { tracked, ledgers, version }, decision) {
    if (!tracked)
        return undefined;
    const repos = new Map();
    for (const repo of inputs.repos) {
        const ledger = ledgers.get(repo)?.bytes;
        const settled = ledger && readSettled(ledger, repo);
        if (!settled || !(await isSettled(settled, { inputs, tracked, version })))
            return undefined;
        if (inputs.strict && settled.problems.length > 0)
            return undefined;
        repos.set(repo, settled);
    }
    return reportUnchanged(repos, decision);
}
/**
 * Decides what the event is for, as far as a run without changes can tell.
 *
 * @throws {Error} where a run is refused before it asks for anything.
 */
function decide({ mode, ledgerRef }, env) {
    const payload = JSON.parse((0,external_node_fs_.readFileSync)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    const event = readPlainEvent(env, payload);
    if (holdsCode(ledgerRef, event))
        throw new Error('A ledger among code is refused.');
    if (needsDefaultBranch(event, mode))
        return undefined;
    const decision = decideMode(event, mode);
    const isAboutPullRequest = typeof payload === 'object' && payload !== null && 'pull_request' in payload;
    return NEVER_UNCHANGED.test(event.name) || isAboutPullRequest ? undefined : decision;
}


/***/ }),

/***/ 801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ tellUnchanged)
});

;// CONCATENATED MODULE: ./build/report/count-noun.js
/** `1 rule`, `2 rules`. */
function count_noun_countNoun(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}

// EXTERNAL MODULE: ./build/plan/plan.js
var plan_plan = __nccwpck_require__(583);
;// CONCATENATED MODULE: ./build/report/report.js

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
    return outcomes.some(({ plan }) => plan !== undefined && (0,plan_plan/* hasChanges */.ik)(plan));
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

// EXTERNAL MODULE: ./build/runner/commands.js + 3 modules
var commands = __nccwpck_require__(777);
;// CONCATENATED MODULE: ./build/extract/rule.js
/** The types that can be created by hand. The service stores any other text as it is, so we check before we send. */
const MEMORY_TYPES = ['project_rule', 'architecture', 'project_map'];
/** The types that the service learns from reviews by itself. */
const LEARNED_TYPES = (/* unused pure expression or super */ null && (['contributor_profile', 'developer_pattern', 'developer_strength']));
/** Whether a text names a type that a document may ask for. */
function isMemoryType(text) {
    return MEMORY_TYPES.includes(text);
}

;// CONCATENATED MODULE: ./build/memory/drift.js



/** How many lists are asked for one text each where the lists of all texts are full. */
const MOST_TEXTS = 50;
const BY_HAND = new Set(MEMORY_TYPES);
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
    const deleted = await findDeleted([...entries.values()].filter(isDormant), index);
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
    for (const { entry, found } of await allEnded(looks)) {
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
    for (const { memory, found } of await allEnded(looks)) {
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

;// CONCATENATED MODULE: ./build/report/visible-text.js
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

;// CONCATENATED MODULE: ./build/report/plain-text.js

const LONGEST = 240;
const MOST_NAMED = 5;
const LONGEST_NAMED = 100;
/**
 * A text of a document as part of a log line: no line break, what can't be seen as escapes, and not the mark that a runner
 * takes for a command wherever it stands. Since the other mark, `::`, is one at the start of a line, no line of a log may
 * begin with such a text.
 */
function plain_text_plainText(text, longest = LONGEST) {
    return visibleLine(text.replaceAll('##[', '## ['), longest);
}
/** The first of some texts in quotes, and how many others there are. */
function plain_text_nameTexts(texts) {
    const named = texts.slice(0, MOST_NAMED).map((text) => `“${plain_text_plainText(text, LONGEST_NAMED)}”`);
    const left = texts.length - named.length;
    return [...named, ...(left > 0 ? [`${left} more`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./build/report/plan-lines.js


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
            `      was: ${plainText(from.text)}`,
        ]),
        ...retract.map((entry) => planLine('-', entry.type, entry)),
        ...confirm.map(({ memory }) => planLine('?', memory.memoryType, memory)),
    ];
    if (lines.length <= MOST_LINES)
        return lines;
    return [
        ...lines.slice(0, MOST_LINES),
        `… and ${countNoun(lines.length - MOST_LINES, 'line')} more: the plan file has all of them`,
    ];
}
/** A memory that was stored, with its id. */
function storedLine({ memory, id, how }) {
    return `${how === 'posted' ? 'stored' : 'found '} ${plainText(id)}  ${plan_lines_placeOf(memory.sources)}  ${plainText(memory.text)}`;
}
/** A memory that was deleted, with the id that it had. */
function retractedLine({ id, sources, text }) {
    return `deleted ${plainText(id ?? '(no id)')}  ${plan_lines_placeOf(sources)}  ${plainText(text)}`;
}
/** What is left to other runs, with where to read of the first. */
function leftLine(held, repo) {
    const run = held[0]?.lease.run;
    const where = run ? ` (${plainText(run)})` : '';
    const count = countNoun(held.length, 'memory', 'memories');
    return `Another run${where} is still at work on ${count} of ${repo}, which are left to it; the next run looks again.`;
}
/** Where a memory's rule stands: `CONTRIBUTING.md:12`, with the number of other places. */
function plan_lines_placeOf(sources) {
    const [first, ...others] = sources;
    if (!first)
        return '(unknown place)';
    const more = others.length > 0 ? ` (+${others.length})` : '';
    return `${plainText(first.path)}:${first.startLine}${more}`;
}
function planLine(mark, type, { sources, text }) {
    return `${mark} ${type.padEnd(12)}  ${plan_lines_placeOf(sources)}  ${plainText(text)}`;
}

;// CONCATENATED MODULE: ./build/report/drift-lines.js



const drift_lines_MOST_LINES = 500;
const drift_lines_MOST_NAMED = 5;
const drift_lines_LONGEST_NAMED = 100;
/** The counts of a comparison in one line. */
function driftHeading(repo, drift) {
    const { missing, moved, unrecorded, deleted, unknown, undecided } = drift;
    const counts = [`${missing.length} missing`, `${moved.length} moved`];
    if (unrecorded.length > 0)
        counts.push(`${unrecorded.length} not in the ledger`);
    if (deleted.length > 0)
        counts.push(`${deleted.length} deleted by now`);
    counts.push(`${unknown.length + undecided.length} unknown`, `${drift_lines_countForeign(drift)} foreign`);
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
    const left = lines.length - drift_lines_MOST_LINES;
    const shown = left > 0 ? [...lines.slice(0, drift_lines_MOST_LINES), `… and ${countNoun(left, 'line')} more`] : lines;
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
        const more = `${drift_lines_countForeign(drift)} ${foreign === 1 ? 'memory' : 'memories'}`;
        sentences.push(`Beside these, the service shows ${more} from elsewhere.`);
    }
    return sentences.length > 0 ? sentences : ['The service holds what the ledger says.'];
}
/** That memories are gone, with the first of them by their texts. */
function namedLoss(missing) {
    const named = missing.slice(0, drift_lines_MOST_NAMED).map(({ text }) => `“${plain_text_plainText(text, drift_lines_LONGEST_NAMED)}”`);
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
function drift_lines_countForeign({ foreign, extent }) {
    return extent === 'first' && foreign > 0 ? `at least ${foreign}` : String(foreign);
}
function countMemories(count) {
    return count_noun_countNoun(count, 'memory', 'memories');
}
function driftLine(what, { id, sources, text }) {
    return `${what.padEnd(7)}  ${plainText(id ?? '(no id)')}  ${placeOf(sources)}  ${plainText(text)}`;
}

;// CONCATENATED MODULE: ./build/report/failure-text.js
/** A failure and what to do about it, as sentences of one text. */
function describeFailure({ message, remedy }) {
    return `${endSentence(message)} ${remedy}`;
}
/** A text with a full stop where it has no end of its own: the words of a service often have none. */
function endSentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./build/report/annotations.js



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
        ...(drift.missing.length > 0 ? [namedLoss(drift.missing)] : []),
        ...(isBlind(drift) ? [] : unknownSentences(drift)),
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
        message: describeFailure(error),
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

;// CONCATENATED MODULE: ./build/report/outputs.js


/** Every output of action.yml, as text. A run that failed before it had a report has nothing to count. */
function outputsOf(report, { failure, planFile }) {
    const counts = report && countAll(report);
    return {
        ...Object.fromEntries(COUNT_NAMES.map((name) => [name, String(counts?.[name] ?? 0)])),
        'has-changes': String(report ? reportHasChanges(report) : false),
        'failure-reason': failure?.reason ?? '',
        drift: report ? driftOf(report) : '',
        'plan-file': planFile,
    };
}
// What is proven of one repository counts before what can't be told of another.
function driftOf({ outcomes }) {
    const verdicts = outcomes.flatMap(({ drift }) => (drift ? [verdictOf(drift)] : []));
    return ['found', 'unknown', 'none'].find((verdict) => verdicts.includes(verdict)) ?? '';
}

;// CONCATENATED MODULE: ./build/report/plan-file.js


/** The version of the plan file's format. */
const PLAN_FILE_FORMAT = 1;
/**
 * The plan as JSON: for each repository what is to be added, changed, retracted and confirmed, every problem, and where the
 * plan was applied what came of it.
 */
function renderPlanFile(report) {
    const { decision, outcomes } = report;
    const problems = allProblems(report);
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
        verdict: verdictOf(drift),
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

;// CONCATENATED MODULE: ./build/first-few.js
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
    const largest = firstFew(counts, MOST_SLICES, ([a, ofA], [b, ofB]) => ofA > ofB || (ofA === ofB && a < b));
    const slices = new Map();
    for (const [name, count] of largest)
        slices.set(freeLabel(name, slices), count);
    const others = counts.size - largest.length;
    if (others > 0) {
        const rest = largest.reduce((left, [, count]) => left - count, names.length);
        slices.set(freeLabel(count_noun_countNoun(others, 'other'), slices), rest);
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
    const harmless = [...visibleLine(name, Number.POSITIVE_INFINITY).replace(/[^\p{L}\p{M}\p{N} ./_+-]/gu, '?')];
    const left = harmless.length - LONGEST_LABEL;
    return left > 0 ? `…${harmless.slice(left + 1).join('')}` : harmless.join('') || 'unknown';
}

;// CONCATENATED MODULE: ./build/extract/hidden-html.js
const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*(?:"|$)|'[^']*(?:'|$))*)(?:>|$)/gi;
const QUOTED = /"[^"]*"|'[^']*'/g;
const HIDDEN_ATTRIBUTE = /[\s/"]hidden(?=[\s=/]|$)/i;
const STYLE = /[\s/"']style\s*=\s*("[^"]*"|'[^']*'|[^\s]*)/gi;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const STRUCK = new Set(['del', 's', 'strike']);
// Elements that never hold anything, so that hiding one hides nothing else.
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Follows the tags of HTML, piece by piece, and knows whether what comes next is hidden or struck out. */
class hidden_html_HiddenHtml {
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

;// CONCATENATED MODULE: ./build/extract/inline-text.js

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
    const html = new HiddenHtml();
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

;// CONCATENATED MODULE: ./build/report/markdown.js


const markdown_LONGEST = 600;
const LONGEST_PATH = 120;
const LONGEST_URL = 2_000;
const COMMIT = /^[0-9a-f]+$/;
/** A text of a document as inert Markdown: in a code span nothing of it is markup, link or mention. */
function inertCode(text, longest = markdown_LONGEST) {
    return spanOf(visibleLine(text, longest));
}
/**
 * The same in a cell of a table, where even code is split at pipes. Behind a backslash of the text itself no escape helps:
 * readers of Markdown differ in which of the two backslashes goes with the pipe. There it stands between two spans.
 */
function inertCell(text, longest = markdown_LONGEST) {
    const parts = visibleLine(text, longest).split(/(?<=\\)\|/);
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
    return codeSpan(isStripped ? ` ${text} ` : text);
}
// Of a long path the end tells most.
function nameOf({ path, startLine }) {
    const characters = [...visibleLine(path, Number.POSITIVE_INFINITY)];
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
    if (!base || !COMMIT.test(base.commit) || parts.some((part) => /^\.{1,2}$/.test(part)))
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

;// CONCATENATED MODULE: ./build/report/failure-note.js


const failure_note_LONGEST = 4_000;
/** A failure as a note that stands out. Its message may quote what came from outside; its remedy is our own Markdown. */
function failureNote({ message, remedy }, longest = failure_note_LONGEST) {
    return `> [!CAUTION]\n> ${inertCode(endSentence(message), longest)}\n>\n> ${remedy}`;
}
/** The same as one line of text. */
function failureLine({ message, remedy }, longest = failure_note_LONGEST) {
    return `${inertCode(endSentence(message), longest)} ${remedy}`;
}

;// CONCATENATED MODULE: ./build/lint/instructs-reviewer.js
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

;// CONCATENATED MODULE: ./build/report/flagged.js



const flagged_MOST_NAMED = 5;
/** The places of the rules that speak to the reviewer itself and that people should look at before they merge. */
function flaggedPlaces({ problems }) {
    const flagged = problems.filter(({ code }) => code === INSTRUCTS_REVIEWER.name);
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
    const rules = count_noun_countNoun(memories.length, 'rule tells', 'rules tell');
    return [
        '> [!WARNING]',
        `> **${rules} the reviewer what to conclude, or to look away.** Make sure that this is meant:`,
        '>',
        ...named,
        ...(left > 0 ? [`> - and ${count_noun_countNoun(left, 'other')}, marked with ⚠️ below`] : []),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/report/for-changes-lines.js



const MOST_MEMORIES = 250;
/** How many memories speak of a change, and of how many paths, in one line: `since` is where it begins, where that has a name. */
function forChangesHeading({ changed, isCut, covering, unscoped }, since) {
    const least = isCut ? 'at least ' : '';
    const start = since === undefined ? '' : ` since ${plainText(since)}`;
    const counts = `${countNoun(covering.length, 'memory', 'memories')} by scope, ${unscoped} for every path`;
    return `About this change of ${least}${countNoun(changed, 'path')}${start}: ${counts}`;
}
/** The memories whose scope covers the change, each with the paths below it. */
function forChangesLines({ covering }) {
    const lines = covering
        .slice(0, MOST_MEMORIES)
        .flatMap((memory) => [
        `${memory.memoryType.padEnd(12)}  ${placeOf(memory.sources)}  ${plainText(memory.text)}`,
        `      covers ${coveredPaths(memory, plainText).join(', ')}`,
    ]);
    const left = covering.length - MOST_MEMORIES;
    return left > 0
        ? [...lines, `… and ${countNoun(left, 'memory', 'memories')} more: --json has all of them`]
        : lines;
}
/** The paths that a memory covers: a few by name, and how many others. */
function coveredPaths({ covered, examples }, show) {
    const left = covered - examples.length;
    return [...examples.map((path) => show(path)), ...(left > 0 ? [`${left} more`] : [])];
}

;// CONCATENATED MODULE: ./build/report/tables.js


const MOST_PLACES = 5;
/** A table of cells that are Markdown already; nothing where there are no rows. */
function tableOf(head, rows) {
    if (rows.length === 0)
        return '';
    const lines = [head, head.map(() => '---'), ...rows];
    return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** Where a memory's rule stands, for a cell of a table: a few places, and how many others. */
function placesCell(sources, links) {
    const places = sources.slice(0, MOST_PLACES).map((source) => placeCell(source, links));
    const left = sources.length - places.length;
    return [...places, ...(left > 0 ? [`and ${count_noun_countNoun(left, 'other place')}`] : [])].join('<br>');
}

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
        coveredPaths(memory, inertCell).join('<br>'),
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
    const files = `${isCut ? 'at least ' : ''}${count_noun_countNoun(changed, 'changed file')}`;
    return `About ${files}: ${count_noun_countNoun(covering.length, 'memory', 'memories')} by scope, ${unscoped} for every file`;
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





const lists_MOST_PLACES = 5;
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
        visibleLine(before, Number.POSITIVE_INFINITY),
        visibleLine(after, Number.POSITIVE_INFINITY),
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
    const places = sources.slice(0, lists_MOST_PLACES).map((source) => placeLink(source, links));
    const left = sources.length - places.length;
    return [...places, ...(left > 0 ? [count_noun_countNoun(left, 'other place')] : [])].join(', ');
}

;// CONCATENATED MODULE: ./build/report/remark.js



const remark_MOST_NAMED = 10;
/** A remark on so many memories, as `2 memories`; none where there are none. */
function remarkOn(memories, say) {
    if (memories.length === 0)
        return [];
    const sentence = say(countNoun(memories.length, 'memory', 'memories'));
    return [{ sentence, texts: memories.map(({ text }) => text) }];
}
/** Remarks as lines of a log. */
function remarkLines(remarks) {
    return remarks.map(({ repo, sentence, texts }) => [`${repo}: ${sentence}`, nameTexts(texts)].filter((part) => part !== '').join(' '));
}
/** Remarks as a list in Markdown. */
function remarkList(remarks) {
    const lines = remarks.flatMap(({ repo, sentence, texts }) => {
        const named = texts.slice(0, remark_MOST_NAMED).map((text) => `  - ${inertCode(text)}`);
        const left = texts.length - named.length;
        return [`- ${inertCode(repo)}: ${sentence}`, ...named, ...(left > 0 ? [`  - and ${left} more`] : [])];
    });
    return lines.join('\n');
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
        text = render(report, options, rows);
        if (Buffer.byteLength(text) <= MOST_BYTES)
            break;
    }
    return text;
}
function render(report, { links, failure, remarks = [], forChanges }, rows) {
    const parts = ['## Reviewer memory', failure ? failureNote(failure) : '', remarkList(remarks)];
    if (report) {
        const detail = {
            ...{ links, rows, longest: LONGEST_TEXT, rest: 'the plan file has them' },
            flagged: flaggedPlaces(report),
            tellsFailures: report.outcomes.length > 1,
        };
        parts.push(flaggedNote(report, detail), ...report.outcomes.map((outcome) => renderOutcome(outcome, report.decision, detail)), forChanges ? renderForChanges(forChanges, detail) : '', problemList('Problems', allProblems(report), detail), ...(rows > 0 ? chartsOf(report) : []));
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
    if (isNotAttempted(outcome))
        return `${heading}\n\nNot attempted: the run was over before.`;
    const failure = outcome.error && detail.tellsFailures ? [failureLine(outcome.error)] : [];
    if (!plan)
        return [heading, 'There is no plan.', ...failure].join('\n\n');
    const counts = countOutcome(outcome, mode);
    return [
        heading,
        ...failure,
        `${describeProgress(outcome, mode)}: ${because}. Plan ${inertCode(plan.hash.slice(0, SHOWN_HASH))}.`,
        `| ${COUNT_NAMES.join(' | ')} |\n|${' ---: |'.repeat(COUNT_NAMES.length)}\n| ${COUNT_NAMES.map((name) => counts[name]).join(' | ')} |`,
        ...(drift ? [`Drift: ${driftSentences(drift).join(' ')}`] : []),
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
        message: plain_text_plainText(message, LONGEST_MESSAGE),
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
        (0,commands/* showAnnotation */.r3)(level, message, place);
    if (left.errors + left.warnings > 0) {
        const more = `${count_noun_countNoun(left.errors, 'error')} and ${count_noun_countNoun(left.warnings, 'warning')} more`;
        (0,commands/* printLine */.wi)(`${more}: the job summary has them.`);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
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
        (0,commands/* showAnnotation */.r3)('warning', `The job summary could not be written: ${String(error)}`);
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










const LONGEST_FAILURE = 4_000;
/** Says what a run is for. */
function tellDecision({ mode, because }) {
    (0,commands/* printLine */.wi)(`${mode === 'apply' ? 'Applying' : 'Planning'}: ${because}.`);
}
/** Writes the plan file, whose path it gives, and shows all problems at their lines. */
function showReport(report, env) {
    const planFile = writePlanFile(renderPlanFile(report), env);
    annotate(allProblems(report));
    return planFile;
}
/** Says in numbers what was done. */
function tellCounts(report) {
    (0,commands/* printLine */.wi)(`${report.decision.mode === 'apply' ? 'Applied' : 'Planned'}: ${countsLine(countAll(report))}.`);
}
/** Writes the summary and the outputs, and fails the step where it is to fail. */
function concludeStep(report, { planFile, ...options }, env) {
    const { failure } = options;
    writeSummary(renderSummary(report, options), env);
    writeOutputs(outputsOf(report, { failure, planFile }), env);
    if (!failure)
        return;
    process.exitCode = 1;
    (0,commands/* showAnnotation */.r3)('error', plain_text_plainText(describeFailure(failure), LONGEST_FAILURE));
}

;// CONCATENATED MODULE: ./build/unchanged/tell-unchanged.js




/** Says all that a run says which has nothing to do. */
function tellUnchanged({ report, links }, env) {
    tellDecision(report.decision);
    const { unchanged } = countAll(report);
    const memories = count_noun_countNoun(unchanged, 'memory', 'memories');
    (0,commands/* printLine */.wi)(`Nothing has changed: the documents are those of which the reviewer knows ${memories}.`);
    const planFile = showReport(report, env);
    tellCounts(report);
    concludeStep(report, { links, planFile }, env);
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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
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
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(296);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
