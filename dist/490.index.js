export const id = 490;
export const ids = [490];
export const modules = {

/***/ 490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTerminal: () => (/* binding */ runTerminal)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/local/github-discussion.js
// Those of GitHub have long outgrown 31 bits.
const FIRST_ID = 3_000_000_001;
/** Starts without any pull request or comment. `fullName` is the `owner/name` of the repository. */
function startDiscussion(fullName) {
    const threads = new Map();
    const pullRequests = new Map();
    let nextId = FIRST_ID;
    const locate = (id) => {
        for (const comments of threads.values()) {
            const index = comments.findIndex((comment) => comment.id === id);
            const comment = comments[index];
            if (comment)
                return { comments, index, comment };
        }
        return undefined;
    };
    return {
        addComment(number, { body, author }) {
            const id = nextId++;
            const kind = pullRequests.has(number) ? 'pull' : 'issues';
            const comment = {
                id,
                body,
                user: describeUser(author),
                html_url: `https://github.com/${fullName}/${kind}/${number}#issuecomment-${id}`,
                created_at: now(),
                updated_at: now(),
            };
            threads.set(number, [...(threads.get(number) ?? []), comment]);
            return comment;
        },
        comments: (number) => [...(threads.get(number) ?? [])],
        findComment: (id) => locate(id)?.comment,
        editComment(id, body) {
            const found = locate(id);
            if (!found)
                return undefined;
            const edited = { ...found.comment, body, updated_at: now() };
            found.comments[found.index] = edited;
            return edited;
        },
        deleteComment(id) {
            const found = locate(id);
            found?.comments.splice(found.index, 1);
            return found !== undefined;
        },
        addPullRequest(pullRequest) {
            pullRequests.set(pullRequest.number, pullRequest);
        },
        pullRequests: () => [...pullRequests.values()].sort((one, other) => other.number - one.number),
        has: (number) => pullRequests.has(number) || threads.has(number),
    };
}
/** The user of a login: a bot's ends with `[bot]`. */
function describeUser(login) {
    return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}
function now() {
    return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/local/github-cat-file.js

/** Keeps a process that tells of objects; it is started at the first question, and again where it was lost. */
function keepCatFile(start, mode) {
    let child;
    let isClosed = false;
    // Answers come in the order of the questions.
    let waiting = [];
    const open = () => {
        const started = start(['cat-file', mode]);
        const asked = [];
        const read = readAnswers(mode === '--batch', (found) => asked.shift()?.resolve(found));
        const fail = (error) => {
            if (child === started)
                child = undefined;
            for (const { reject } of asked.splice(0))
                reject(error);
        };
        started.stdout.on('data', read);
        started.stderr.resume();
        // How the process ended says all there is to say of what could not be written to it.
        started.stdin.on('error', () => { });
        started.on('error', fail);
        started.on('close', () => fail(new Error('git cat-file ended')));
        waiting = asked;
        return started;
    };
    return {
        find: (sha) => new Promise((resolve, reject) => {
            if (isClosed)
                throw new Error('the repository is closed');
            child ??= open();
            waiting.push({ resolve, reject });
            child.stdin.write(`${sha}\n`);
        }),
        async close() {
            isClosed = true;
            if (!child)
                return;
            const ended = (0,external_node_events_.once)(child, 'close');
            child.stdin.end();
            await ended;
        },
    };
}
// An answer is `<id> missing`, or `<id> <type> <size>` with, in whole objects, the bytes and a line feed after it.
function readAnswers(isWhole, answer) {
    let chunks = [];
    let held = 0;
    let head;
    const take = (length) => {
        const all = Buffer.concat(chunks);
        chunks = [all.subarray(length)];
        held -= length;
        return all.subarray(0, length);
    };
    const takeHead = () => {
        const end = Buffer.concat(chunks).indexOf('\n');
        if (end === -1)
            return false;
        const [, type = '', size] = take(end + 1)
            .toString()
            .trimEnd()
            .split(' ');
        if (size === undefined)
            answer(undefined);
        else if (isWhole)
            head = { type, size: Number(size) };
        else
            answer({ type, size: Number(size), bytes: Buffer.alloc(0) });
        return true;
    };
    const takeBytes = ({ type, size }) => {
        if (held <= size)
            return false;
        head = undefined;
        answer({ type, size, bytes: take(size + 1).subarray(0, size) });
        return true;
    };
    return (chunk) => {
        chunks.push(chunk);
        held += chunk.length;
        while (held > 0 && (head ? takeBytes(head) : takeHead()))
            ;
    };
}

;// CONCATENATED MODULE: ./build/local/github-object-cache.js
/** Starts without any, and holds at most so many bytes of them. */
function cacheObjects(maxBytes) {
    // In the order of their last use.
    const objects = new Map();
    let held = 0;
    const drop = (sha) => {
        held -= objects.get(sha)?.size ?? 0;
        objects.delete(sha);
    };
    const put = (sha, object) => {
        drop(sha);
        if (object.size > maxBytes)
            return;
        objects.set(sha, object);
        held += object.size;
        for (const oldest of objects.keys()) {
            if (held <= maxBytes)
                return;
            drop(oldest);
        }
    };
    return {
        get(sha) {
            const object = objects.get(sha);
            if (object)
                put(sha, object);
            return object;
        },
        put,
    };
}

;// CONCATENATED MODULE: ./build/local/github-git.js







const MAX_BYTES_AT_HAND = 64 * 1024 * 1024;
/** Who writes a commit for which the request names nobody. */
const BOT = {
    name: 'github-actions[bot]',
    email: '41898282+github-actions[bot]@users.noreply.github.com',
};
/**
 * Opens the bare repository at `directory`, which is created where it is absent.
 * Neither the user's configuration nor the variables of an enclosing git process reach the calls.
 */
async function openGit(directory, defaultBranch) {
    const cwd = (0,external_node_path_.resolve)(directory);
    const env = cleanEnvironment(cwd);
    const attempt = (args, options = {}) => new Promise((done, fail) => {
        // A second writer waits for the lock of the first instead of failing, and then finds the ref moved.
        const argv = ['-c', 'core.filesRefLockTimeout=10000', ...args];
        const settings = {
            cwd,
            env: { ...env, ...options.env },
            encoding: 'buffer',
            maxBuffer: Number.POSITIVE_INFINITY,
        };
        const child = (0,external_node_child_process_.execFile)('git', argv, settings, (error, stdout, stderr) => {
            const status = error ? error.code : 0;
            if (typeof status === 'number')
                done({ status, stdout, stderr: stderr.toString() });
            else
                fail(error);
        });
        // git may end before it has read its input; its exit status says all there is to say.
        child.stdin?.on('error', () => { });
        child.stdin?.end(options.stdin ?? '');
    });
    const read = async (args, options) => {
        const answer = await attempt(args, options);
        if (answer.status !== 0)
            throw new Error(`git ${args[0]} failed: ${answer.stderr.trim()}`);
        return answer.stdout;
    };
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(cwd, 'HEAD'))) {
        await (0,promises_.mkdir)(cwd, { recursive: true });
        await read(['init', '--quiet', '--bare', '--template=', `--initial-branch=${defaultBranch}`]);
    }
    const start = (args) => (0,external_node_child_process_.spawn)('git', args, { cwd, env });
    const objects = keepCatFile(start, '--batch');
    const kinds = keepCatFile(start, '--batch-check');
    const atHand = cacheObjects(MAX_BYTES_AT_HAND);
    return {
        directory: cwd,
        attempt,
        read,
        findObject: async (sha) => {
            const found = atHand.get(sha) ?? (await objects.find(sha));
            if (found)
                atHand.put(sha, found);
            return found;
        },
        keepAtHand: atHand.put,
        findKind: kinds.find,
        close: async () => {
            await Promise.all([objects.close(), kinds.close()]);
        },
    };
}
function cleanEnvironment(gitDirectory) {
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    return {
        ...Object.fromEntries(inherited),
        LC_ALL: 'C',
        GIT_DIR: gitDirectory,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_LITERAL_PATHSPECS: '1',
    };
}

;// CONCATENATED MODULE: ./build/local/github-error.js
/** A refusal in GitHub's own words; the server answers `status` with `message`, and `errors` if any, in the body. */
class GithubError extends Error {
    name = 'GithubError';
    status;
    errors;
    constructor(status, message, errors) {
        super(message);
        this.status = status;
        this.errors = errors;
    }
}
/** What GitHub answers for anything that is not there, or that the caller may not know of. */
function notFound() {
    return new GithubError(404, 'Not Found');
}

;// CONCATENATED MODULE: ./build/local/github-permissions.js
/** The access to an area. */
function accessTo(area, permissions = 'write') {
    return typeof permissions === 'string' ? permissions : (permissions[area] ?? 'write');
}

;// CONCATENATED MODULE: ./build/local/github-route.js

/** Returns the route for a path below the repository, with its decoded parameters; undefined for none. */
function matchRoute(routes, method, path) {
    for (const route of routes) {
        const pattern = route.path.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace(/\*(\w+)/g, '(?<$1>.*)');
        const match = method === route.method ? new RegExp(`^${pattern}$`).exec(path) : null;
        if (!match)
            continue;
        // Decoded only now: clients send the slashes of a ref or a path as %2F.
        const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodePart(value)]);
        return { route, params: Object.fromEntries(params) };
    }
    return undefined;
}
/** Decodes percent escapes; 400 for malformed ones. */
function decodePart(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        throw new GithubError(400, 'Bad Request');
    }
}
/** Reads a request's body by a schema; 400 where it is no object, 422 where it does not fit. */
function readBody(schema, body) {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
        throw new GithubError(400, 'Body should be a JSON object');
    }
    const result = schema.safeParse(body);
    if (result.success)
        return result.data;
    const problems = result.error.issues.map(({ path, message }) => {
        const [key = ''] = path;
        return key in body
            ? `For 'properties/${path.join('/')}', ${message}.`
            : `"${String(key)}" wasn't supplied.`;
    });
    throw new GithubError(422, `Invalid request.\n\n${problems.join('\n')}`);
}
/** Returns the bytes as they are where the `accept` header asks for a raw media type, else undefined. */
function rawAnswer(accept, bytes) {
    const type = /application\/vnd\.github\.(?:v3\.)?raw(?:\+json)?/.exec(accept)?.[0];
    return type === undefined
        ? undefined
        : { status: 200, body: bytes, headers: { 'content-type': `${type}; charset=utf-8` } };
}
/** Returns base64 as GitHub writes it: a line feed after every 60 characters and at the end. */
function encodeBase64(bytes) {
    return bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/local/github-objects.js

/** Whether the text is a full object id, and so safe as an argument of git. */
function isSha(text) {
    return /^[0-9a-f]{40}$/.test(text);
}
/** Throws 422 where the text, the request's parameter of that name, is no full object id. */
function requireSha(text, parameter) {
    if (isSha(text))
        return;
    const message = `The ${parameter} parameter must be exactly 40 characters and contain only [0-9a-f].`;
    throw new GithubError(422, message);
}
/** Throws 422 where the id is malformed, and 404 where the repository has no object of that type under it. */
async function requireObject(git, sha, type) {
    requireSha(sha, 'sha');
    const [found] = await readTypes(git, [sha]);
    if (found !== type)
        throw notFound();
}
/** Returns each object's type; undefined for one that is absent or whose id is malformed. */
function readTypes(git, shas) {
    return Promise.all(shas.map(async (sha) => (isSha(sha) ? (await git.findKind(sha))?.type : undefined)));
}
/** Follows a commit, tag or tree to the wanted kind; undefined where it leads to none. */
async function peel(git, sha, kind) {
    if (!isSha(sha))
        return undefined;
    const type = (await git.findKind(sha))?.type;
    if (type === undefined || type === kind)
        return type && sha;
    if (type !== 'tag' && type !== 'commit')
        return undefined;
    // A tag names what it stands for in its first line, and a commit its tree.
    const [, next = ''] = /^(?:object|tree) (\S+)$/m.exec((await readObject(git, sha)).toString()) ?? [];
    return peel(git, next, kind);
}
/** Returns the bytes of an object that exists. */
async function readObject(git, sha) {
    const found = await git.findObject(sha);
    if (!found)
        throw new Error(`object ${sha} is missing`);
    return found.bytes;
}
/** Stores a commit of a tree and parents that exist, and returns its id; 422 where git refuses a name. */
async function writeCommit(git, commit) {
    const parents = commit.parents.flatMap((parent) => ['-p', parent]);
    const answer = await git.attempt(['commit-tree', commit.tree, ...parents], {
        stdin: commit.message,
        env: { ...signatureEnv('AUTHOR', commit.author), ...signatureEnv('COMMITTER', commit.committer) },
    });
    if (answer.status !== 0)
        throw new GithubError(422, `Invalid request.\n\n${answer.stderr.trim()}`);
    return answer.stdout.toString().trim();
}
function signatureEnv(role, { name, email, date }) {
    const seconds = Math.floor((date === undefined ? Date.now() : Date.parse(date)) / 1000);
    return {
        [`GIT_${role}_NAME`]: name,
        [`GIT_${role}_EMAIL`]: email,
        [`GIT_${role}_DATE`]: `@${seconds} +0000`,
    };
}
/** Returns a commit that exists. */
async function readCommit(git, sha) {
    const text = (await readObject(git, sha)).toString();
    const end = text.indexOf('\n\n');
    const headers = text.slice(0, end).split('\n');
    const valuesOf = (name) => headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
    return {
        sha,
        tree: valuesOf('tree').join(),
        parents: valuesOf('parent'),
        author: parseSignature(valuesOf('author').join()),
        committer: parseSignature(valuesOf('committer').join()),
        message: text.slice(end + 2).replace(/\n+$/, ''),
    };
}
function parseSignature(text) {
    const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*)> (\d+)/.exec(text) ?? [];
    return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/local/github-write-object.js






const compress = (0,external_node_util_.promisify)(external_node_zlib_.deflate);
/** Stores an object as git does, in a file of its own, and returns its id. */
async function writeObject(git, type, content) {
    const bytes = Buffer.from(content);
    const stored = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
    const sha = (0,external_node_crypto_.createHash)('sha1').update(stored).digest('hex');
    const file = (0,external_node_path_.join)(git.directory, 'objects', sha.slice(0, 2), sha.slice(2));
    if (!(0,external_node_fs_.existsSync)(file))
        await writeWhole(file, stored);
    git.keepAtHand(sha, { type, size: bytes.length, bytes });
    return sha;
}
async function writeWhole(file, stored) {
    const folder = (0,external_node_path_.dirname)(file);
    await (0,promises_.mkdir)(folder, { recursive: true });
    // Renamed once it is whole, so that nobody reads a part of it; `git gc` clears away what has this name and is left behind.
    const unfinished = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), `tmp_obj_${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.writeFile)(unfinished, await compress(stored, { level: external_node_zlib_.constants.Z_BEST_SPEED }), { mode: 0o444 });
    await (0,promises_.rename)(unfinished, file);
}

;// CONCATENATED MODULE: ./build/local/github-blob-routes.js





const NEW_BLOB = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* enum */.k5n(['utf-8', 'base64']).default('utf-8') });
/** The endpoints that read and write blobs. */
const blobRoutes = [
    {
        method: 'GET',
        path: '/git/blobs/:sha',
        docs: 'git/blobs#get-a-blob',
        async answer({ git, params: { sha = '' }, accept, fullName, repositoryUrl }) {
            await requireObject(git, sha, 'blob');
            const bytes = await readObject(git, sha);
            const body = {
                sha,
                node_id: Buffer.from(`Blob:${fullName}:${sha}`).toString('base64'),
                size: bytes.length,
                url: `${repositoryUrl}/git/blobs/${sha}`,
                content: encodeBase64(bytes),
                encoding: 'base64',
            };
            return rawAnswer(accept, bytes) ?? { status: 200, body };
        },
    },
    {
        method: 'POST',
        path: '/git/blobs',
        docs: 'git/blobs#create-a-blob',
        async answer({ git, repositoryUrl, body }) {
            const { content, encoding } = readBody(NEW_BLOB, body);
            const sha = await writeObject(git, 'blob', encoding === 'base64' ? decodeBase64(content) : content);
            const url = `${repositoryUrl}/git/blobs/${sha}`;
            return { status: 201, body: { sha, url }, headers: { location: url } };
        },
    },
];
function decodeBase64(text) {
    const compact = text.replace(/\s+/g, '');
    // Buffer skips what is not base64; GitHub refuses it.
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(compact) || compact.length % 4 !== 0) {
        throw new GithubError(422, 'content is not valid Base64');
    }
    return Buffer.from(compact, 'base64');
}

;// CONCATENATED MODULE: ./build/local/github-page.js
const DEFAULT_SIZE = 30;
const MAX_SIZE = 100;
/** Answers the page of a list that the query asks for, with the addresses of its neighbours in the `Link` header. */
function answerPage({ query, address }, items, describe) {
    const size = Math.min(readCount(query.get('per_page')) ?? DEFAULT_SIZE, MAX_SIZE);
    const page = readCount(query.get('page')) ?? 1;
    const last = Math.max(1, Math.ceil(items.length / size));
    const link = (rel, to) => {
        const asked = new URLSearchParams(query);
        asked.set('page', String(to));
        return `<${address}?${asked}>; rel="${rel}"`;
    };
    const links = [
        ...(page > 1 ? [link('prev', Math.min(page - 1, last))] : []),
        ...(page < last ? [link('next', page + 1), link('last', last)] : []),
        ...(page > 1 ? [link('first', 1)] : []),
    ];
    return {
        status: 200,
        body: items.slice((page - 1) * size, page * size).map(describe),
        ...(links.length > 0 && { headers: { link: links.join(', ') } }),
    };
}
function readCount(text) {
    return text !== null && /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/local/github-comment-routes.js




const MAX_CHARACTERS = 65_536;
const BODY = schemas/* object */.Ikc({ body: schemas/* string */.YjP() });
/** The endpoints of the comments on a pull request or an issue. */
const commentRoutes = [
    {
        method: 'GET',
        path: '/issues/:number/comments',
        docs: 'issues/comments#list-issue-comments',
        area: 'pullRequests',
        async answer(request) {
            return answerPage(request, request.discussion.comments(requireThread(request)), (comment) => comment);
        },
    },
    {
        method: 'POST',
        path: '/issues/:number/comments',
        docs: 'issues/comments#create-an-issue-comment',
        area: 'pullRequests',
        async answer(request) {
            const number = requireThread(request);
            const comment = { body: readComment(request), author: request.login ?? 'ghost' };
            const body = request.discussion.addComment(number, comment);
            const location = `${request.repositoryUrl}/issues/comments/${body.id}`;
            return { status: 201, body, headers: { location } };
        },
    },
    {
        method: 'GET',
        path: '/issues/comments/:id',
        docs: 'issues/comments#get-an-issue-comment',
        area: 'pullRequests',
        async answer({ discussion, params }) {
            return answerFound(discussion.findComment(Number(params['id'])));
        },
    },
    {
        method: 'PATCH',
        path: '/issues/comments/:id',
        docs: 'issues/comments#update-an-issue-comment',
        area: 'pullRequests',
        async answer(request) {
            const id = Number(request.params['id']);
            if (!request.discussion.findComment(id))
                throw notFound();
            return answerFound(request.discussion.editComment(id, readComment(request)));
        },
    },
    {
        method: 'DELETE',
        path: '/issues/comments/:id',
        docs: 'issues/comments#delete-an-issue-comment',
        area: 'pullRequests',
        async answer({ discussion, params }) {
            if (!discussion.deleteComment(Number(params['id'])))
                throw notFound();
            return { status: 204 };
        },
    },
];
function requireThread({ discussion, params }) {
    const number = Number(params['number']);
    if (!discussion.has(number))
        throw notFound();
    return number;
}
function answerFound(body) {
    if (body === undefined)
        throw notFound();
    return { status: 200, body };
}
function readComment(request) {
    const { body } = readBody(BODY, request.body);
    if (body.trim() === '')
        throw refuse('Body cannot be blank');
    // Characters of Unicode, as Ruby counts them: one outside the basic plane is a single one.
    if (Array.from(body).length > MAX_CHARACTERS) {
        throw refuse(`Body is too long (maximum is ${MAX_CHARACTERS} characters)`);
    }
    return body;
}
function refuse(message) {
    const problem = { resource: 'IssueComment', code: 'unprocessable', field: 'data', message };
    return new GithubError(422, 'Validation Failed', [problem]);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/local/github-commit-routes.js





// git is told of the people through its environment, which can't hold a NUL; nor can a message.
const github_commit_routes_text = schemas/* string */.YjP().refine((value) => !value.includes('\0'), 'a NUL is not allowed');
const person = schemas/* object */.Ikc({
    name: github_commit_routes_text.min(1),
    email: github_commit_routes_text.min(1),
    date: iso/* datetime */.w$({ offset: true }).optional(),
});
const NEW_COMMIT = schemas/* object */.Ikc({
    message: github_commit_routes_text,
    tree: schemas/* string */.YjP(),
    parents: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    author: person.optional(),
    committer: person.optional(),
});
/** The endpoints that read and write commits. */
const commitRoutes = [
    {
        method: 'GET',
        path: '/git/commits/:sha',
        docs: 'git/commits#get-a-commit-object',
        async answer(request) {
            const { sha = '' } = request.params;
            await requireObject(request.git, sha, 'commit');
            return { status: 200, body: describeCommit(request, await readCommit(request.git, sha)) };
        },
    },
    {
        method: 'POST',
        path: '/git/commits',
        docs: 'git/commits#create-a-commit',
        async answer(request) {
            const { message, tree, parents, author, committer } = readBody(NEW_COMMIT, request.body);
            requireSha(tree, 'tree');
            const [treeType, ...parentTypes] = await readTypes(request.git, [tree, ...parents]);
            if (treeType !== 'tree')
                throw new GithubError(422, 'Tree SHA does not exist');
            if (!parentTypes.every((type) => type === 'commit')) {
                throw new GithubError(422, 'Parent SHA does not exist or is not a commit object');
            }
            const sha = await writeCommit(request.git, {
                message,
                tree,
                parents,
                author: author ?? BOT,
                committer: committer ?? author ?? BOT,
            });
            const body = describeCommit(request, await readCommit(request.git, sha));
            return { status: 201, body, headers: { location: body.url } };
        },
    },
];
function describeCommit({ repositoryUrl, fullName }, commit) {
    const { sha, author, committer, message, tree, parents } = commit;
    return {
        sha,
        node_id: Buffer.from(`Commit:${fullName}:${sha}`).toString('base64'),
        url: `${repositoryUrl}/git/commits/${sha}`,
        author,
        committer,
        message,
        tree: { sha: tree, url: `${repositoryUrl}/git/trees/${tree}` },
        parents: parents.map((parent) => ({ sha: parent, url: `${repositoryUrl}/git/commits/${parent}` })),
        verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    };
}

;// CONCATENATED MODULE: ./build/local/github-refs.js




/** Returns the refs whose full name begins with the prefix, sorted by name. */
async function listRefs(git, prefix) {
    // Names are compared here, not by git: a name from a request is then neither a pattern nor an option.
    const output = await git.read(['for-each-ref', '--format=%(objectname) %(objecttype) %(refname)']);
    return [...output.toString().matchAll(/^(\S+) (\S+) (.+)$/gm)]
        .map(([, sha = '', type = '', ref = '']) => ({ ref, sha, type }))
        .filter(({ ref }) => ref.startsWith(prefix));
}
/** Returns the ref of exactly this full name, or undefined. */
async function findRef(git, name) {
    const sha = await readLooseRef(git, name);
    const [type] = sha === undefined ? [] : await readTypes(git, [sha]);
    if (sha !== undefined && type !== undefined)
        return { ref: name, sha, type };
    return (await listRefs(git, name)).find(({ ref }) => ref === name);
}
/** Returns the commit that a full ref, branch, tag or commit id names, or undefined. */
async function resolveCommit(git, name) {
    if (isSha(name))
        return peel(git, name, 'commit');
    for (const full of [name, `refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`]) {
        const found = full.startsWith('refs/') ? await findRef(git, full) : undefined;
        if (found)
            return peel(git, found.sha, 'commit');
    }
    return undefined;
}
// What git wrote last stands in a file under the ref's name; of what it has packed since, or means otherwise, it is asked.
async function readLooseRef(git, name) {
    // No part of a ref's name is empty, begins with a dot or ends like the file that locks it.
    if (!/^refs(?:\/(?!\.)[^/\0]+(?<!\.lock))+$/.test(name))
        return undefined;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(git.directory, name), 'utf8').catch(() => '');
    return isSha(text.trimEnd()) ? text.trimEnd() : undefined;
}
/** Creates a ref and returns it; 422 where the name is malformed or taken, or the object absent. */
async function createRef(git, name, sha) {
    if (!name.startsWith('refs/'))
        throw new GithubError(422, "Reference name must start with 'refs/'.");
    if (name.split('/').length < 3) {
        throw new GithubError(422, 'Reference name must contain at least three slash-separated components.');
    }
    if (!(await isRefName(git, name)))
        throw new GithubError(422, `${name} is not a valid ref name.`);
    const type = await github_refs_requireObject(git, sha);
    // The zeros make git refuse a ref that another writer created since.
    const { status } = await git.attempt(['update-ref', '--', name, sha, '0'.repeat(40)]);
    if (status === 0)
        return { ref: name, sha, type };
    const taken = await findRef(git, name);
    throw new GithubError(422, taken ? 'Reference already exists' : 'Reference update failed');
}
/** Moves a ref and returns it; 422 where ref or object is absent, or unforced where it is no fast-forward. */
async function moveRef(git, name, to) {
    const { sha, force } = to;
    const type = await github_refs_requireObject(git, sha);
    for (;;) {
        const current = await requireRef(git, name);
        if (!force && !(await isFastForward(git, current.sha, sha))) {
            throw new GithubError(422, 'Update is not a fast forward');
        }
        const { status } = await git.attempt(['update-ref', '--', name, sha, current.sha]);
        if (status === 0)
            return { ref: name, sha, type };
        // Moved by another writer meanwhile: judge again, from where the ref is now.
        const now = await findRef(git, name);
        if (now?.sha === current.sha)
            throw new GithubError(422, 'Reference update failed');
    }
}
/** Deletes a ref; 422 where it is absent. */
async function deleteRef(git, name) {
    await requireRef(git, name);
    await git.read(['update-ref', '-d', '--', name]);
}
async function isRefName(git, name) {
    return !name.includes('\0') && (await git.attempt(['check-ref-format', name])).status === 0;
}
async function isFastForward(git, from, to) {
    const isCommit = (await readTypes(git, [to]))[0] === 'commit';
    if (isCommit && (await readCommit(git, to)).parents.includes(from))
        return true;
    return (await git.attempt(['merge-base', '--is-ancestor', from, to])).status === 0;
}
async function requireRef(git, name) {
    const ref = await findRef(git, name);
    if (!ref)
        throw new GithubError(422, 'Reference does not exist');
    return ref;
}
async function github_refs_requireObject(git, sha) {
    if (sha.length < 40) {
        throw new GithubError(422, `At least 40 characters are required; only ${sha.length} were supplied.`);
    }
    const [type] = await readTypes(git, [sha]);
    if (type === undefined)
        throw new GithubError(422, 'Object does not exist');
    return type;
}

;// CONCATENATED MODULE: ./build/local/github-tree-objects.js


const TREE_MODE = '040000';
/** Whether an entry is a tree of its own. */
function isTree({ mode }) {
    return mode === TREE_MODE;
}
/** Returns the entries of what a commit, tag or tree that exists leads to: its own, or with `recursive` all below it too. */
async function listTree(git, treeish, recursive) {
    const tree = await peel(git, treeish, 'tree');
    if (tree === undefined)
        throw new Error(`${treeish} leads to no tree`);
    const entries = [];
    for (const [path, entry] of await readTree(git, tree)) {
        entries.push(await describe(git, path, entry));
        if (!recursive || !isTree(entry))
            continue;
        for (const below of await listTree(git, entry.sha, true))
            entries.push({ ...below, path: `${path}/${below.path}` });
    }
    return entries;
}
/** Returns the entry of a commit or tree at a path that `isTreePath` accepts; undefined where there is none. */
async function findEntry(git, treeish, path) {
    let entry = { mode: TREE_MODE, sha: treeish };
    for (const name of path.split('/')) {
        const tree = entry && isTree(entry) ? await peel(git, entry.sha, 'tree') : undefined;
        entry = tree === undefined ? undefined : (await readTree(git, tree)).get(name);
    }
    return entry && describe(git, path, entry);
}
async function describe(git, path, { mode, sha }) {
    if (mode === TREE_MODE)
        return { path, mode, type: 'tree', sha };
    if (mode === '160000')
        return { path, mode, type: 'commit', sha };
    const { size = 0 } = (await git.findKind(sha)) ?? {};
    return { path, mode, type: 'blob', sha, size };
}
/** Returns the entries of a tree object that exists, by their names. */
async function readTree(git, tree) {
    const bytes = await readObject(git, tree);
    const entries = new Map();
    // Each is its mode in octal, a space, its name, a NUL and the 20 bytes of its id.
    for (let start = 0; start < bytes.length;) {
        const end = bytes.indexOf(0, start);
        const [, mode = '', name = ''] = /^(\d+) (.*)$/s.exec(bytes.subarray(start, end).toString()) ?? [];
        const sha = bytes.subarray(end + 1, end + 21).toString('hex');
        entries.set(name, { mode: mode.padStart(6, '0'), sha });
        start = end + 21;
    }
    return entries;
}
/** Stores a tree object of the entries and returns its id. */
function storeTree(git, entries) {
    // git sorts by bytes, and a folder as if its name ended with a slash.
    const sorted = [...entries]
        .map(([name, entry]) => ({ name, entry, order: Buffer.from(isTree(entry) ? `${name}/` : name) }))
        .sort((a, b) => Buffer.compare(a.order, b.order));
    const parts = sorted.flatMap(({ name, entry: { mode, sha } }) => [
        Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
        Buffer.from(sha, 'hex'),
    ]);
    return writeObject(git, 'tree', Buffer.concat(parts));
}

;// CONCATENATED MODULE: ./build/local/github-trees.js


const NO_ENTRIES = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
/** Whether git takes the text for a place inside a repository: no empty, dot or `.git` component, no NUL. */
function isTreePath(path) {
    // Windows takes `git~1`, and `.git` with dots, spaces or a stream after it, for `.git`.
    const isBarred = (part) => /^(?:|\.|\.\.|(?:\.git|git~1)[. ]*(?:[:\\].*)?)$/is.test(part);
    return !path.includes('\0') && !path.split('/').some(isBarred);
}
/** Stores the base tree with the changes made to it, and returns the new tree's id; 422 where a path to remove is absent. */
async function writeTree(git, base, changes) {
    const root = base === undefined ? new Map() : await readTree(git, base);
    for (const { path, mode, sha } of changes) {
        const parts = path.split('/');
        const name = parts.pop() ?? '';
        let folder = root;
        for (const part of parts)
            folder = await openFolder(git, folder, part);
        if (sha !== null)
            folder.set(name, { mode, sha });
        else if (!folder.delete(name))
            throw new GithubError(422, 'GitRPC::BadObjectState');
    }
    return storeFolder(git, root);
}
// What is no folder makes room for one.
async function openFolder(git, parent, name) {
    const found = parent.get(name);
    if (found instanceof Map)
        return found;
    const opened = found && isTree(found) ? await readTree(git, found.sha) : new Map();
    parent.set(name, opened);
    return opened;
}
async function storeFolder(git, folder) {
    const entries = new Map();
    for (const [name, child] of folder) {
        const entry = child instanceof Map ? { mode: '040000', sha: await storeFolder(git, child) } : child;
        // git keeps no empty folders.
        if (entry.sha !== NO_ENTRIES)
            entries.set(name, entry);
    }
    return storeTree(git, entries);
}

;// CONCATENATED MODULE: ./build/local/github-contents-route.js






// Above this the JSON form carries no content on GitHub; the raw form does.
const MAX_JSON_BYTES = 1024 * 1024;
/** The endpoint that reads a file or lists a folder at a ref. */
const contentsRoute = {
    method: 'GET',
    path: '/contents/*path',
    docs: 'repos/contents#get-repository-content',
    async answer(request) {
        const { git } = request;
        const path = (request.params['path'] ?? '').replace(/\/+$/, '');
        const commit = await findCommit(request);
        if (path === '')
            return answerFolder(request, await listTree(git, commit, false), '');
        const entry = isTreePath(path) ? await findEntry(git, commit, path) : undefined;
        if (!entry)
            throw notFound();
        if (entry.type === 'tree')
            return answerFolder(request, await listTree(git, entry.sha, false), `${path}/`);
        if (entry.type === 'commit')
            return { status: 200, body: describeEntry(request, entry) };
        return answerFile(request, entry);
    },
};
async function findCommit({ git, query, defaultBranch }) {
    const asked = query.get('ref') || 'HEAD';
    const commit = await resolveCommit(git, asked === 'HEAD' ? `refs/heads/${defaultBranch}` : asked);
    if (commit === undefined) {
        const reason = query.get('ref') ? `No commit found for the ref ${asked}` : 'This repository is empty.';
        throw new GithubError(404, reason);
    }
    return commit;
}
async function answerFile(request, entry) {
    const bytes = await readObject(request.git, entry.sha);
    const raw = rawAnswer(request.accept, bytes);
    if (raw)
        return raw;
    const described = describeEntry(request, entry);
    if (described.type === 'symlink')
        return { status: 200, body: { ...described, target: bytes.toString() } };
    const fits = bytes.length <= MAX_JSON_BYTES;
    return {
        status: 200,
        body: {
            ...described,
            encoding: fits ? 'base64' : 'none',
            content: fits ? encodeBase64(bytes) : '',
        },
    };
}
function answerFolder(request, entries, prefix) {
    const body = entries.map((entry) => describeEntry(request, { ...entry, path: `${prefix}${entry.path}` }));
    return { status: 200, body };
}
function describeEntry({ repositoryUrl, query, defaultBranch }, entry) {
    const { path, sha, size = 0 } = entry;
    const ref = encodeURIComponent(query.get('ref') || defaultBranch);
    const location = path.split('/').map(encodeURIComponent).join('/');
    return {
        type: typeOf(entry),
        size,
        name: path.slice(path.lastIndexOf('/') + 1),
        path,
        sha,
        url: `${repositoryUrl}/contents/${location}?ref=${ref}`,
        git_url: entry.type === 'commit' ? null : `${repositoryUrl}/git/${entry.type}s/${sha}`,
    };
}
function typeOf({ mode, type }) {
    if (mode === '120000')
        return 'symlink';
    if (type === 'blob')
        return 'file';
    return type === 'tree' ? 'dir' : 'submodule';
}

;// CONCATENATED MODULE: ./build/local/github-pull-request-routes.js



// GitHub lists no more of a pull request, however many pages are asked for.
const MAX_FILES = 3000;
/** The endpoints that read pull requests. */
const pullRequestRoutes = [
    {
        method: 'GET',
        path: '/pulls',
        docs: 'pulls/pulls#list-pull-requests',
        area: 'pullRequests',
        async answer(request) {
            const state = request.query.get('state') ?? 'open';
            const head = request.query.get('head') ?? '';
            const found = request.discussion
                .pullRequests()
                .filter((pullRequest) => state === 'all' || stateOf(pullRequest) === state)
                // Without an owner GitHub takes no notice of it.
                .filter((pullRequest) => !head.includes(':') || labelOf(pullRequest) === head);
            return answerPage(request, found, (pullRequest) => describePullRequest(request, pullRequest));
        },
    },
    {
        method: 'GET',
        path: '/pulls/:number',
        docs: 'pulls/pulls#get-a-pull-request',
        area: 'pullRequests',
        async answer(request) {
            const pullRequest = requirePullRequest(request);
            const body = {
                ...describePullRequest(request, pullRequest),
                merged: pullRequest.mergeCommit !== undefined,
                comments: request.discussion.comments(pullRequest.number).length,
                changed_files: pullRequest.files?.length ?? 0,
            };
            return { status: 200, body };
        },
    },
    {
        method: 'GET',
        path: '/pulls/:number/files',
        docs: 'pulls/pulls#list-pull-requests-files',
        area: 'pullRequests',
        async answer(request) {
            const { files = [] } = requirePullRequest(request);
            return answerPage(request, files.slice(0, MAX_FILES), describeFile);
        },
    },
    {
        method: 'GET',
        path: '/commits/:sha/pulls',
        docs: 'commits/commits#list-pull-requests-associated-with-a-commit',
        area: 'pullRequests',
        async answer(request) {
            const { sha } = request.params;
            const all = request.discussion.pullRequests();
            const merged = all.filter(({ mergeCommit }) => mergeCommit === sha);
            // Of a commit on the default branch GitHub names the pull request that brought it there, and no other.
            const found = merged.length > 0 ? merged : all.filter(({ head }) => head.sha === sha);
            return answerPage(request, found, (pullRequest) => describePullRequest(request, pullRequest));
        },
    },
];
function requirePullRequest({ discussion, params }) {
    const number = Number(params['number']);
    const found = discussion.pullRequests().find((pullRequest) => pullRequest.number === number);
    if (!found)
        throw notFound();
    return found;
}
function stateOf({ state = 'open', mergeCommit }) {
    return mergeCommit === undefined ? state : 'closed';
}
function labelOf({ head }) {
    return `${head.owner}:${head.branch}`;
}
function describePullRequest({ fullName, repositoryUrl }, pullRequest) {
    const { number, head, base, mergeCommit } = pullRequest;
    const [owner = '', name = ''] = fullName.split('/');
    const describeSide = (login, ref) => ({
        label: `${login}:${ref}`,
        ref,
        user: describeUser(login),
        repo: { full_name: `${login}/${name}`, owner: describeUser(login), fork: login !== owner },
    });
    return {
        id: number,
        url: `${repositoryUrl}/pulls/${number}`,
        html_url: `https://github.com/${fullName}/pull/${number}`,
        number,
        state: stateOf(pullRequest),
        user: describeUser(head.owner),
        head: { ...describeSide(head.owner, head.branch), sha: head.sha },
        base: describeSide(owner, base),
        // The time is nobody's business here: all that is asked of it is whether there is one.
        merged_at: mergeCommit === undefined ? null : '2025-01-15T12:00:00Z',
        merge_commit_sha: mergeCommit ?? null,
    };
}
function describeFile(file) {
    return typeof file === 'string'
        ? { filename: file, status: 'modified' }
        : { filename: file.path, status: 'renamed', previous_filename: file.previousPath };
}

;// CONCATENATED MODULE: ./build/local/github-ref-routes.js




const NEW_REF = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: schemas/* string */.YjP() });
const MOVED_REF = schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), force: schemas/* boolean */.zMY().default(false) });
/** The endpoints that read and move refs. In a path, a ref stands without its leading `refs/`. */
const refRoutes = [
    {
        method: 'GET',
        path: '/git/ref/*ref',
        docs: 'git/refs#get-a-reference',
        async answer(request) {
            const found = await findRef(request.git, fullName(request));
            if (!found)
                throw notFound();
            return { status: 200, body: describeRef(request, found) };
        },
    },
    {
        method: 'GET',
        path: '/git/matching-refs/*ref',
        docs: 'git/refs#list-matching-references',
        async answer(request) {
            const refs = await listRefs(request.git, fullName(request));
            return { status: 200, body: refs.map((ref) => describeRef(request, ref)) };
        },
    },
    {
        method: 'POST',
        path: '/git/refs',
        docs: 'git/refs#create-a-reference',
        async answer(request) {
            const { ref, sha } = readBody(NEW_REF, request.body);
            const body = describeRef(request, await createRef(request.git, ref, sha));
            return { status: 201, body, headers: { location: body.url } };
        },
    },
    {
        method: 'PATCH',
        path: '/git/refs/*ref',
        docs: 'git/refs#update-a-reference',
        async answer(request) {
            const to = readBody(MOVED_REF, request.body);
            const moved = await moveRef(request.git, fullName(request), to);
            return { status: 200, body: describeRef(request, moved) };
        },
    },
    {
        method: 'DELETE',
        path: '/git/refs/*ref',
        docs: 'git/refs#delete-a-reference',
        async answer(request) {
            await deleteRef(request.git, fullName(request));
            return { status: 204 };
        },
    },
];
function fullName({ params }) {
    return `refs/${params['ref'] ?? ''}`;
}
function describeRef({ repositoryUrl, fullName: repository }, { ref, sha, type }) {
    return {
        ref,
        node_id: Buffer.from(`Ref:${repository}:${ref}`).toString('base64'),
        url: `${repositoryUrl}/git/${ref}`,
        object: { sha, type, url: `${repositoryUrl}/git/${type}s/${sha}` },
    };
}

;// CONCATENATED MODULE: ./build/local/github-tree-routes.js








const NEW_ENTRY = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    mode: schemas/* string */.YjP().optional(),
    type: schemas/* string */.YjP().optional(),
    sha: schemas/* string */.YjP().nullish(),
    content: schemas/* string */.YjP().optional(),
});
const NEW_TREE = schemas/* object */.Ikc({ base_tree: schemas/* string */.YjP().nullish(), tree: schemas/* array */.YOg(NEW_ENTRY) });
const TYPE_BY_MODE = new Map([
    ['100644', 'blob'],
    ['100755', 'blob'],
    ['120000', 'blob'],
    ['040000', 'tree'],
    ['160000', 'commit'],
]);
/** The endpoints that read and write trees. */
const treeRoutes = [
    {
        method: 'GET',
        path: '/git/trees/:sha',
        docs: 'git/trees#get-a-tree',
        async answer(request) {
            const { sha: asked = '' } = request.params;
            // Here alone GitHub takes the name of a branch or tag for an id, too.
            const found = isSha(asked) ? asked : await resolveCommit(request.git, asked);
            const tree = found && (await peel(request.git, found, 'tree'));
            if (!tree)
                throw notFound();
            const entries = await listTree(request.git, tree, request.query.has('recursive'));
            return { status: 200, body: describeTree(request, tree, entries) };
        },
    },
    {
        method: 'POST',
        path: '/git/trees',
        docs: 'git/trees#create-a-tree',
        async answer(request) {
            const { base_tree: base, tree } = readBody(NEW_TREE, request.body);
            if (tree.length === 0)
                throw new GithubError(422, 'Invalid tree info');
            if (base != null && (await readTypes(request.git, [base]))[0] !== 'tree') {
                throw new GithubError(422, 'base_tree is not a valid tree oid');
            }
            const sha = await writeTree(request.git, base ?? undefined, await readChanges(request.git, tree));
            const body = describeTree(request, sha, await listTree(request.git, sha, false));
            return { status: 201, body, headers: { location: body.url } };
        },
    },
];
async function readChanges(git, entries) {
    const types = await readTypes(git, entries.map((entry) => entry.sha ?? ''));
    for (const [index, entry] of entries.entries())
        checkEntry(entry, types[index]);
    const changes = [];
    for (const { path, mode = '', sha = null, content } of entries) {
        changes.push({ path, mode, sha: content === undefined ? sha : await writeObject(git, 'blob', content) });
    }
    return changes;
}
function checkEntry({ path, mode = '', type, sha, content }, found) {
    if (path.startsWith('/'))
        throw new GithubError(422, 'tree.path cannot start with a slash');
    if (!isTreePath(path))
        throw new GithubError(422, 'tree.path contains a malformed path component');
    const wanted = TYPE_BY_MODE.get(mode);
    if (wanted === undefined)
        throw new GithubError(422, 'Must supply a valid tree.mode');
    if (type !== undefined && type !== wanted)
        throw new GithubError(422, `tree.type does not match ${mode}`);
    if ((sha === undefined) === (content === undefined)) {
        throw new GithubError(422, 'Must supply either tree.sha or tree.content');
    }
    if (content !== undefined && wanted !== 'blob')
        throw new GithubError(422, 'tree.content is for blobs only');
    // A submodule's commit belongs to another repository.
    const known = wanted === 'commit' ? isSha(sha ?? '') : found === wanted;
    if (typeof sha === 'string' && !known) {
        throw new GithubError(422, `tree.sha ${sha} is not a valid ${wanted}`);
    }
}
function describeTree({ repositoryUrl }, sha, entries) {
    const tree = entries.map((entry) => ({
        ...entry,
        ...(entry.type !== 'commit' && { url: `${repositoryUrl}/git/${entry.type}s/${entry.sha}` }),
    }));
    return { sha, url: `${repositoryUrl}/git/trees/${sha}`, tree, truncated: false };
}

;// CONCATENATED MODULE: ./build/local/github-routes.js







const repositoryRoute = {
    method: 'GET',
    path: '',
    docs: 'repos/repos#get-a-repository',
    async answer({ fullName, defaultBranch, repositoryUrl }) {
        const [login = '', name = ''] = fullName.split('/');
        const body = {
            id: 1,
            node_id: Buffer.from(`Repository:${fullName}`).toString('base64'),
            name,
            full_name: fullName,
            private: false,
            owner: { login },
            url: repositoryUrl,
            default_branch: defaultBranch,
        };
        return { status: 200, body };
    },
};
/** Every endpoint below `/repos/{owner}/{repo}`; the first that matches answers. */
const routes = [
    repositoryRoute,
    contentsRoute,
    ...refRoutes,
    ...commitRoutes,
    ...treeRoutes,
    ...blobRoutes,
    ...commentRoutes,
    ...pullRequestRoutes,
];

;// CONCATENATED MODULE: ./build/local/github-user-route.js


/** The endpoint that names the user of the token. It stands at the root of the API, below no repository. */
const userRoute = {
    method: 'GET',
    path: '/user',
    docs: 'users/users#get-the-authenticated-user',
    async answer({ login }) {
        if (login === undefined)
            throw new GithubError(401, 'Requires authentication');
        const user = describeUser(login);
        // The token of a job, as that of any app, stands for an installation and not for a user.
        if (user.type === 'Bot')
            throw new GithubError(403, 'Resource not accessible by integration');
        return { status: 200, body: { ...user, id: 1 } };
    },
};

;// CONCATENATED MODULE: ./build/local/github-handler.js





const DOCS = 'https://docs.github.com/rest';
/** Reads a whole request; rejects where the client goes away before its end. */
async function readRequest(message) {
    const { method = '', url = '', headers } = message;
    const chunks = [];
    for await (const chunk of message)
        chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    // Not by `new URL`, which would resolve the dots of a path before anyone can refuse them.
    const [pathname = '', ...query] = url.split('?');
    return {
        method,
        path: decodeOrKeep(pathname),
        pathname,
        query: new URLSearchParams(query.join('?')),
        accept: headers.accept ?? '',
        authorization: headers.authorization ?? '',
        ...parseBody(text),
    };
}
function parseBody(text) {
    if (text === '')
        return { body: undefined, isMalformed: false };
    try {
        return { body: JSON.parse(text), isMalformed: false };
    }
    catch {
        return { body: text, isMalformed: true };
    }
}
function decodeOrKeep(pathname) {
    try {
        return decodeURIComponent(pathname);
    }
    catch {
        return pathname;
    }
}
/** Answers a request: the interceptor first, then the routes; never rejects. */
async function answerRequest(context, request, interceptor) {
    const { method, path, body } = request;
    let docs = DOCS;
    try {
        const intercepted = await interceptor({ method, path, body });
        if (intercepted)
            return intercepted;
        checkToken(context, request);
        const { route, params } = findRoute(context, request);
        docs = `${DOCS}/${route.docs}`;
        checkAccess(context, request, route);
        return await route.answer({
            git: context.git,
            discussion: context.discussion,
            login: isAnonymous(context, request) ? undefined : context.login,
            fullName: context.repository,
            defaultBranch: context.defaultBranch,
            repositoryUrl: `${context.url}/repos/${context.repository}`,
            address: `${context.url}${request.pathname}`,
            params,
            query: request.query,
            accept: request.accept,
            body,
        });
    }
    catch (error) {
        return describeError(error, docs);
    }
}
function checkToken({ token }, { authorization }) {
    if (token === undefined || authorization === '')
        return;
    const [, given] = /^(?:token|bearer) +(.+)$/i.exec(authorization) ?? [];
    if (given !== token)
        throw new GithubError(401, 'Bad credentials');
}
function findRoute({ repository }, { method, pathname }) {
    if (method === userRoute.method && pathname === userRoute.path)
        return { route: userRoute, params: {} };
    const [, owner = '', name = '', rest = ''] = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(pathname) ?? [];
    const asked = `${decodePart(owner)}/${decodePart(name)}`;
    const found = asked.toLowerCase() === repository.toLowerCase() && matchRoute(routes, method, rest);
    if (!found)
        throw notFound();
    return found;
}
function checkAccess(context, request, route) {
    const isWrite = route.method !== 'GET';
    if (isWrite && isAnonymous(context, request))
        throw new GithubError(401, 'Requires authentication');
    const access = accessTo(route.area ?? 'contents', context.permissions);
    if (access === 'none' || (isWrite && access === 'read')) {
        throw new GithubError(403, 'Resource not accessible by integration');
    }
    if (isWrite && request.isMalformed)
        throw new GithubError(400, 'Problems parsing JSON');
}
function isAnonymous({ token }, { authorization }) {
    return token !== undefined && authorization === '';
}
function describeError(error, docs) {
    if (error instanceof GithubError) {
        const { status, message, errors } = error;
        const body = { message, ...(errors && { errors }), documentation_url: docs, status: String(status) };
        return { status, body };
    }
    // A fault of this server or of a test's interceptor: say which, since nobody reads its log.
    const body = { message: 'Server Error', documentation_url: docs, status: '500', errors: [String(error)] };
    return { status: 500, body };
}
/** Sends an answer. */
function sendAnswer(response, { status, body, headers }) {
    if (body === undefined) {
        response.writeHead(status, headers).end();
        return;
    }
    const isRaw = typeof body === 'string' || body instanceof Uint8Array;
    const type = isRaw ? 'text/plain' : 'application/json';
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...headers });
    response.end(isRaw ? body : JSON.stringify(body));
}

;// CONCATENATED MODULE: ./build/local/github-server.js






/**
 * Starts a GitHub REST server on 127.0.0.1 for one repository, kept in a bare git repository; its pull requests and their
 * comments are kept in memory.
 * It answers as api.github.com does, but for an empty repository, which takes objects as any other.
 */
async function startGithubServer(options) {
    const { repository, defaultBranch = 'main', login = BOT.name, port = 0 } = options;
    const directory = (0,external_node_path_.resolve)(options.directory);
    const git = await openGit(directory, defaultBranch);
    const discussion = startDiscussion(repository);
    const server = (0,external_node_http_.createServer)();
    server.listen(port, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const url = `http://127.0.0.1:${server.address().port}`;
    const answered = [];
    let interceptor = () => undefined;
    server.on('request', async (message, response) => {
        try {
            const request = await readRequest(message);
            const context = { ...options, git, discussion, login, url, defaultBranch };
            const answer = await answerRequest(context, request, interceptor);
            answered.push({ method: request.method, path: request.path, status: answer.status });
            sendAnswer(response, answer);
        }
        catch {
            // The client went away in the middle of its request: nobody is left to answer.
            response.destroy();
        }
    });
    const { addComment, comments, deleteComment, addPullRequest } = discussion;
    return {
        url,
        directory,
        addComment,
        comments,
        deleteComment,
        addPullRequest,
        requests: () => [...answered],
        intercept: (handler) => {
            interceptor = handler;
        },
        close: async () => {
            if (!server.listening)
                return;
            const closed = (0,external_node_events_.once)(server, 'close');
            server.close();
            server.closeAllConnections();
            await Promise.all([closed, git.close()]);
        },
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/local/memory-answers.js
/** A JSON answer. */
function json(status, body, headers = {}) {
    return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}
/** A refusal in the service's form: `{"detail": …}`. */
function memory_answers_refuse(status, detail, headers = {}) {
    return json(status, { detail }, headers);
}
/** The page that a proxy puts in front of the service's own answer. */
function page(status, title) {
    const body = `<html>\n<head><title>${title}</title></head>\n<body><h1>${title}</h1></body>\n</html>\n`;
    return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}
/** A redirect that keeps method and body. */
function redirect(location) {
    return { status: 307, headers: { location }, body: '' };
}
/** The answer of a crash in the service: plain text, not JSON. */
const CRASHED = {
    status: 500,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: 'Internal Server Error',
};
/** The repo is not connected to the account. */
const NOT_CONNECTED = memory_answers_refuse(403, 'Repo not connected or access denied');
/** The service runs without a store. */
const NOT_CONFIGURED = memory_answers_refuse(503, 'Memory layer not configured');
/** What a POST answers; `id` is null where the store gave none. */
function added(id) {
    return json(200, { id, status: 'added' });
}

;// CONCATENATED MODULE: ./build/local/memory-faults.js

/** Every kind of fault and what it does, for the help of `serve`. */
const FAULT_KINDS = {
    '401-missing': '401 "Not authenticated"',
    '401-expired': '401 "Invalid or expired token"',
    '401-foreign': '401 "User not found"',
    '403': '403 "Repo not connected or access denied"',
    '422': '422 "field required" for the content',
    '429': '429; 429:2 with Retry-After in seconds, 429:date with an HTTP-date a second ahead',
    '500': '500 in plain text',
    '502': '502, the HTML page of a proxy',
    '503': '503 "Memory layer not configured"',
    '503-proxy': '503, the HTML page of a proxy',
    timeout: 'accepts the request, does nothing, never answers',
    'timeout-after': 'carries the request out, never answers',
    reset: 'drops the connection, does nothing',
    'reset-after': 'carries the request out, then drops the connection',
    null: '200 with the id null, nothing stored',
    'null-stored': '200 with the id null, stored all the same',
    'not-json': '200 with an HTML page, nothing done',
    'not-json-stored': '200 with an HTML page, the request carried out',
    redirect: '307 to another origin',
    'redirect-slash': '307 to the same address with a slash at its end',
    empty: '200 with an empty list',
    slow: 'slow:250 carries the request out and answers after 250 ms',
};
const METHODS = ['POST', 'GET', 'DELETE', 'any'];
const ONLY_WITH = {
    null: 'POST',
    'null-stored': 'POST',
    empty: 'GET',
};
/**
 * Reads `METHOD KIND [xTIMES] [+SKIP] [~CONTENT]`, such as `POST 429:2 x3` or `any 401-expired +4 x*`; `x*` is
 * for ever, and the content runs to the end. Throws `invalid-input`, which lists the kinds.
 */
function parseFault(text) {
    const { words = '', content } = /^(?<words>.*?)(\s~(?<content>.+))?$/.exec(text.trim())?.groups ?? {};
    const [verb = '', kind = '', ...counts] = words.trim().split(/\s+/);
    const method = METHODS.find((known) => known.toLowerCase() === verb.toLowerCase());
    if (method === undefined)
        throw unreadable(text, `has no known method: "${verb}"`);
    if (!isFaultKind(kind))
        throw unreadable(text, `has no known kind: "${kind}"`);
    const only = ONLY_WITH[faultName(kind)] ?? (content === undefined ? method : 'POST');
    if (method !== only)
        throw unreadable(text, `can only meet a ${only}`);
    const fault = { method, kind, times: 1, skip: 0, ...(content === undefined ? {} : { content }) };
    for (const count of counts) {
        if (/^x([1-9]\d*|\*)$/.test(count))
            fault.times = count === 'x*' ? Infinity : Number(count.slice(1));
        else if (/^\+\d+$/.test(count))
            fault.skip = Number(count);
        else
            throw unreadable(text, `has an unknown count: "${count}"`);
    }
    return fault;
}
/** The kind without what follows its colon. */
function faultName(kind) {
    return kind.split(':', 1)[0];
}
function isFaultKind(text) {
    return /^(429:(\d+|date)|slow:\d{1,9})$/.test(text) || (text !== 'slow' && Object.hasOwn(FAULT_KINDS, text));
}
function unreadable(text, reason) {
    return new errors/* ActionError */.lZ('invalid-input', `The fault "${text}" ${reason}. Kinds: ${Object.keys(FAULT_KINDS).join(', ')}.`, 'Write METHOD KIND [xTIMES] [+SKIP] [~CONTENT], such as "POST 429:2 x3", "GET slow:250" or "any 503 x* +4".');
}

;// CONCATENATED MODULE: ./build/local/memory-fields.js
/** Reads what a POST carries. `memory_type` has a default; `repo` and `content` must not be empty. */
function readNewMemory(body) {
    if (body.is === 'absent')
        return { errors: [missing(['body'])] };
    if (body.is !== 'json' ||
        typeof body.value !== 'object' ||
        body.value === null ||
        Array.isArray(body.value)) {
        return { errors: [{ loc: ['body'], msg: 'value is not a valid dict', type: 'type_error.dict' }] };
    }
    const given = { memory_type: 'project_rule', ...body.value };
    const errors = [
        ...checkText(given['repo'], ['body', 'repo']),
        ...checkText(given['content'], ['body', 'content']),
        // A type that is not known, even an empty one, is stored as it is.
        ...(given['memory_type'] === '' ? [] : checkText(given['memory_type'], ['body', 'memory_type'])),
    ];
    return errors.length > 0
        ? { errors }
        : { values: given };
}
/** Reads the `repo` that a GET and a DELETE name in their query. */
function readRepo(query) {
    const repo = query.get('repo');
    const errors = checkText(repo ?? undefined, ['query', 'repo']);
    return errors.length > 0 || repo === null ? { errors } : { values: { repo } };
}
/** The body can't be parsed. */
const NOT_JSON = [
    { loc: ['body', 0], msg: 'JSON decode error', type: 'value_error.jsondecode' },
];
/** A field that is not there, as documented. */
function missing(loc) {
    return { loc, msg: 'field required', type: 'value_error.missing' };
}
function checkText(value, loc) {
    if (value === undefined)
        return [missing(loc)];
    if (value === null) {
        return [{ loc, msg: 'none is not an allowed value', type: 'type_error.none.not_allowed' }];
    }
    if (typeof value !== 'string')
        return [{ loc, msg: 'str type expected', type: 'type_error.str' }];
    if (value !== '')
        return [];
    return [{ loc, msg: 'ensure this value has at least 1 characters', type: 'value_error.any_str.min_length' }];
}

;// CONCATENATED MODULE: ./build/local/memory-fault-effects.js



/** Nothing listens on the discard port. */
const ELSEWHERE = 'http://127.0.0.1:9';
const instead = (answer) => ({ carriesOut: false, ending: 'reply', answer });
const after = (answer) => ({ carriesOut: true, ending: 'reply', answer });
const EFFECTS = {
    '401-missing': instead(memory_answers_refuse(401, 'Not authenticated')),
    '401-expired': instead(memory_answers_refuse(401, 'Invalid or expired token')),
    '401-foreign': instead(memory_answers_refuse(401, 'User not found')),
    '403': instead(NOT_CONNECTED),
    '422': instead(memory_answers_refuse(422, [missing(['body', 'content'])])),
    '429': (scene) => instead(memory_answers_refuse(429, 'Too Many Requests', retryAfter(scene))),
    '500': instead(CRASHED),
    '502': instead(page(502, '502 Bad Gateway')),
    '503': instead(NOT_CONFIGURED),
    '503-proxy': instead(page(503, '503 Service Temporarily Unavailable')),
    timeout: { carriesOut: false, ending: 'hang' },
    'timeout-after': { carriesOut: true, ending: 'hang' },
    reset: { carriesOut: false, ending: 'drop' },
    'reset-after': { carriesOut: true, ending: 'drop' },
    null: instead(added(null)),
    'null-stored': after(added(null)),
    'not-json': instead(page(200, 'Sign in')),
    'not-json-stored': after(page(200, 'Sign in')),
    redirect: ({ path, search }) => instead(redirect(`${ELSEWHERE}${path}${search}`)),
    'redirect-slash': ({ url, path, search }) => instead(redirect(`${url}${path}/${search}`)),
    empty: instead(json(200, { memories: [], count: 0 })),
    slow: ({ argument }) => ({ carriesOut: true, ending: 'reply', delayMs: Number(argument) }),
};
/** What `kind` does to the request of `scene`; without a kind, it is carried out and answered. */
function faultEffect(kind, scene) {
    if (kind === undefined)
        return { carriesOut: true, ending: 'reply' };
    const effect = EFFECTS[faultName(kind)];
    return typeof effect === 'function' ? effect({ ...scene, argument: kind.split(':')[1] }) : effect;
}
function retryAfter({ argument, now }) {
    if (argument === undefined)
        return {};
    // An HTTP-date has whole seconds: rounded up, it never lies less than one ahead.
    const date = new Date(Math.ceil(now / 1000 + 1) * 1000).toUTCString();
    return { 'retry-after': argument === 'date' ? date : argument };
}

;// CONCATENATED MODULE: ./build/local/memory-request.js
const MAX_BODY_BYTES = 1024 * 1024;
/** Reads a request to its end; a body above 1 MiB is read but not kept. Throws where the client goes away. */
async function memory_request_readRequest(incoming) {
    const [path, query] = splitOnce(incoming.url ?? '', '?');
    const { bearer, cookie } = readTokens(incoming.headers);
    return {
        method: incoming.method ?? '',
        path,
        search: query === '' ? '' : `?${query}`,
        query: new URLSearchParams(query),
        token: bearer || cookie,
        credentials: bearer ? (cookie ? 'both' : 'bearer') : cookie ? 'cookie' : 'none',
        body: memory_request_parseBody(await readBytes(incoming), incoming.headers['content-type']),
    };
}
function readTokens(headers) {
    const cookies = new Map((headers.cookie ?? '').split(';').map((pair) => splitOnce(pair.trim(), '=')));
    return {
        bearer: /^bearer +(\S+)\s*$/i.exec(headers.authorization ?? '')?.[1],
        cookie: cookies.get('access_token'),
    };
}
async function readBytes(incoming) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of incoming) {
        bytes += chunk.length;
        // The rest is drained: a client that is still writing would see a reset in place of the answer.
        if (bytes <= MAX_BODY_BYTES)
            chunks.push(chunk);
    }
    return bytes <= MAX_BODY_BYTES ? Buffer.concat(chunks) : undefined;
}
function memory_request_parseBody(bytes, contentType = 'application/json') {
    if (bytes === undefined)
        return { is: 'too large' };
    if (bytes.length === 0)
        return { is: 'absent' };
    if (!/^application\/(.+\+)?json *(;|$)/i.test(contentType))
        return { is: 'of another type' };
    try {
        return { is: 'json', value: JSON.parse(bytes.toString('utf8')) };
    }
    catch {
        return { is: 'malformed' };
    }
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

// EXTERNAL MODULE: external "node:querystring"
var external_node_querystring_ = __webpack_require__(1792);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/sign.js + 1 modules
var sign = __webpack_require__(2896);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/verify.js + 1 modules
var verify = __webpack_require__(5057);
;// CONCATENATED MODULE: ./build/local/tokens.js


const ALGORITHM = 'HS256';
const DAY_IN_SECONDS = 24 * 60 * 60;
/** A signed JWT of the kind that the service issues: HS256 with `sub`, `iat` and `exp`, 24 hours by default. */
async function mintToken(options) {
    const { secret, subject = '1', expiresInSeconds = DAY_IN_SECONDS, now = Date.now } = options;
    const issuedAt = Math.floor(now() / 1000);
    return await new sign/* SignJWT */.P({ sub: subject, iat: issuedAt, exp: issuedAt + expiresInSeconds })
        .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
        .sign(keyFrom(secret));
}
/** Whether a token proves its bearer. A token without `sub` is invalid; one without `exp` never expires. */
async function tokens_checkToken(token, check) {
    if (!token)
        return 'Not authenticated';
    const subject = await readSubject(token, check);
    if (subject === undefined)
        return 'Invalid or expired token';
    return check.users === undefined || check.users.includes(subject) ? 'ok' : 'User not found';
}
async function readSubject(token, { secret, now = Date.now }) {
    try {
        // Naming the algorithm keeps a token from choosing its own, such as "none".
        const options = { algorithms: [ALGORITHM], currentDate: new Date(now()) };
        return (await (0,verify/* jwtVerify */.V)(token, keyFrom(secret), options)).payload.sub;
    }
    catch {
        return undefined;
    }
}
function keyFrom(secret) {
    return new TextEncoder().encode(secret);
}

;// CONCATENATED MODULE: ./build/local/memory-routes.js




const COLLECTION = '/api/v1/memory';
const MAX_LISTED = 100;
/** Answers one request by the contract; the checks are in the order in which the service makes them. */
async function memory_routes_answerRequest(request, service) {
    const { path, search, body } = request;
    if (body.is === 'too large')
        return memory_answers_refuse(413, 'Request body too large');
    if (/^\/api\/v1\/memory(\/[^/]+)?\/$/.test(path))
        return redirect(`${service.url}${path.slice(0, -1)}${search}`);
    const id = /^\/api\/v1\/memory\/([^/]+)$/.exec(path)?.[1];
    if (path !== COLLECTION && id === undefined)
        return memory_answers_refuse(404, 'Not Found');
    const methods = id === undefined ? ['GET', 'POST'] : ['DELETE'];
    if (!methods.includes(request.method)) {
        return memory_answers_refuse(405, 'Method Not Allowed', { allow: methods.join(', ') });
    }
    // The framework parses the body before it looks at who sent it.
    if (request.method === 'POST' && body.is === 'malformed')
        return memory_answers_refuse(422, NOT_JSON);
    const verdict = await tokens_checkToken(request.token, service.tokens);
    if (verdict !== 'ok')
        return memory_answers_refuse(401, verdict);
    if (id !== undefined)
        return deleteMemory(external_node_querystring_.unescape(id), request, service);
    return request.method === 'POST' ? addMemory(request, service) : listMemories(request, service);
}
function addMemory({ body }, { store, repos, duplicates }) {
    const fields = readNewMemory(body);
    if ('errors' in fields)
        return memory_answers_refuse(422, fields.errors);
    const { repo, content, memory_type: memoryType } = fields.values;
    if (!isConnected(repo, repos))
        return NOT_CONNECTED;
    const memory = { repo, content, memoryType };
    return added(duplicates === 'drop' && store.holds(memory) ? null : store.add(memory).id);
}
/**
 * Stands in for the semantic search, which puts the type that was asked for in front of its query: what begins with it
 * comes first, and the others follow.
 */
function listMemories({ query }, { store, repos }) {
    const fields = readRepo(query);
    if ('errors' in fields)
        return memory_answers_refuse(422, fields.errors);
    const { repo } = fields.values;
    if (!isConnected(repo, repos))
        return NOT_CONNECTED;
    const asked = query.get('memory_type') ?? '';
    const isLike = ({ memoryType, content }) => `${memoryType} ${content}`.startsWith(asked);
    const memories = store
        .list(repo)
        .sort((a, b) => Number(isLike(b)) - Number(isLike(a)))
        .slice(0, MAX_LISTED)
        .map(({ id, content, memoryType }) => ({ id, memory: content, metadata: { memory_type: memoryType } }));
    return json(200, { memories, count: memories.length });
}
function deleteMemory(id, { query }, { store, repos }) {
    const fields = readRepo(query);
    if ('errors' in fields)
        return memory_answers_refuse(422, fields.errors);
    if (!isConnected(fields.values.repo, repos))
        return NOT_CONNECTED;
    return store.remove(id)
        ? json(200, { status: 'deleted' })
        : memory_answers_refuse(404, 'Memory not found or already deleted');
}
function isConnected(repo, repos) {
    return repos === undefined || repos.includes(repo);
}

;// CONCATENATED MODULE: ./build/local/memory-exchange.js





/** Reads a request, records it, and answers it as the contract or a fault wants. Throws where the client goes away. */
async function exchange(incoming, response, context) {
    const { service, faults, requests, now, signal } = context;
    const request = await memory_request_readRequest(incoming);
    const { method, path, search, credentials } = request;
    const body = request.body.is === 'json' ? request.body.value : undefined;
    const fault = faults.take(method, contentOf(body));
    const record = { method, path: path + search, credentials, body, fault, status: undefined };
    requests.push(record);
    const effect = faultEffect(fault, { url: service.url, path, search, now: now() });
    const outcome = effect.carriesOut ? await carryOut(request, service) : undefined;
    if (effect.ending === 'hang')
        return;
    if (effect.ending === 'drop') {
        incoming.socket.resetAndDestroy();
        return;
    }
    if (effect.delayMs !== undefined)
        await (0,external_node_timers_promises_.setTimeout)(effect.delayMs, undefined, { signal });
    // A refusal stays one: a fault spoils only the answer to what was carried out.
    const refused = outcome !== undefined && outcome.status !== 200;
    const answer = (refused ? undefined : effect.answer) ?? outcome ?? CRASHED;
    record.status = answer.status;
    send(response, answer);
}
async function carryOut(request, service) {
    try {
        return await memory_routes_answerRequest(request, service);
    }
    catch {
        return CRASHED;
    }
}
function send(response, { status, headers, body }) {
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}
function contentOf(body) {
    return typeof body === 'object' && body !== null && 'content' in body ? body.content : undefined;
}

;// CONCATENATED MODULE: ./build/local/memory-fault-queue.js
/** Queues faults in order of listing. */
function queueFaults(faults = []) {
    // Copies: what is left of a fault is counted here, never in the caller's object.
    const ready = (fault) => ({ times: 1, skip: 0, ...fault });
    const waiting = faults.map(ready);
    return {
        add(more) {
            waiting.push(...more.map(ready));
        },
        take(method, content) {
            for (const fault of waiting) {
                if (fault.times <= 0 || !matches(fault, method, content))
                    continue;
                if (fault.skip-- > 0)
                    continue;
                fault.times--;
                return fault.kind;
            }
            return undefined;
        },
    };
}
function matches(fault, method, content) {
    if (fault.method !== 'any' && fault.method !== method)
        return false;
    return (fault.content === undefined ||
        (method === 'POST' && typeof content === 'string' && content.includes(fault.content)));
}

;// CONCATENATED MODULE: ./build/local/memory-store.js





const storedMemory = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    repo: schemas/* string */.YjP(),
    content: schemas/* string */.YjP(),
    memoryType: schemas/* string */.YjP(),
});
const memoryFile = schemas/* object */.Ikc({ version: schemas/* literal */.euz(1), memories: schemas/* array */.YOg(storedMemory) });
/**
 * Opens a store that is written to `file` at every change, or lives in the process alone.
 * Throws `invalid-input` where the file holds something else.
 */
function openMemoryStore(file) {
    const memories = new Map(readMemories(file).map((memory) => [memory.id, memory]));
    // Synchronous, so that no request is answered before its change is on disk and no two writes cross.
    const save = () => file !== undefined && writeMemories(file, [...memories.values()]);
    return {
        list: (repo) => [...memories.values()].filter((memory) => repo === undefined || memory.repo === repo),
        holds: ({ repo, content, memoryType }) => [...memories.values()].some((held) => held.repo === repo && held.content === content && held.memoryType === memoryType),
        add({ id = `mem_${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`, repo, content, memoryType }) {
            const memory = { id, repo, content, memoryType };
            memories.set(id, memory);
            save();
            return memory;
        },
        remove(id) {
            const removed = memories.delete(id);
            if (removed)
                save();
            return removed;
        },
    };
}
function readMemories(file) {
    if (file === undefined || !(0,external_node_fs_.existsSync)(file))
        return [];
    try {
        return memoryFile.parse(JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'))).memories;
    }
    catch (error) {
        throw new errors/* ActionError */.lZ('invalid-input', `${file} can't be read as a file of memories.`, 'Name another file, or delete this one to start without memories.', error);
    }
}
function writeMemories(file, memories) {
    const draft = `${file}.${process.pid}.tmp`;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    (0,external_node_fs_.writeFileSync)(draft, `${JSON.stringify({ version: 1, memories }, null, 2)}\n`);
    (0,external_node_fs_.renameSync)(draft, file);
}

;// CONCATENATED MODULE: ./build/local/memory-server.js






/**
 * Starts an endpoint that keeps the contract of the memory API, with what the service is seen to do beyond its
 * documentation. Throws `invalid-input` for an empty secret, a port that is taken or a file of something else.
 */
async function startMemoryServer(options) {
    const { secret, users, repos, duplicates = 'keep', now = Date.now } = options;
    if (secret === '')
        throw new errors/* ActionError */.lZ('invalid-input', 'The secret is empty.', 'Give `serve` a secret.');
    const faults = queueFaults(options.faults);
    const requests = [];
    const closing = new AbortController();
    const store = openMemoryStore(options.file);
    const service = { url: '', store, tokens: { secret, users, now }, repos, duplicates };
    const server = (0,external_node_http_.createServer)((incoming, response) => {
        // Only a client that went away, or a closed server, ends here: nobody is left to tell.
        exchange(incoming, response, { service, faults, requests, now, signal: closing.signal }).catch(() => response.destroy());
    });
    service.url = await listen(server, options);
    return {
        url: service.url,
        memories: (repo) => store.list(repo),
        add: (memory) => store.add(memory),
        requests: () => requests,
        misbehave: (...more) => faults.add(more),
        close: () => new Promise((resolve) => {
            closing.abort();
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
async function listen(server, options) {
    const { port = 0, host = '127.0.0.1' } = options;
    try {
        server.listen(port, host);
        await (0,external_node_events_.once)(server, 'listening');
    }
    catch (error) {
        throw new errors/* ActionError */.lZ('invalid-input', `The memory endpoint can't listen on port ${port} of ${host}.`, 'Choose another port; 0 takes any free one.', error);
    }
    const { port: taken } = server.address();
    return `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/local/runner.js




const PUSH = { name: 'push', ref: 'refs/heads/main', payload: { repository: { default_branch: 'main' } } };
/** Runs the bundle as a runner of GitHub Actions does: inputs in variables, event, outputs and summary in files. */
async function runLikeRunner(options) {
    const { actionFile, workspace, temp, inputs, event = PUSH, onLine, onStart } = options;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'run-'));
    const file = (name) => (0,external_node_path_.join)(folder, name);
    await (0,promises_.writeFile)(file('event.json'), JSON.stringify(event.payload));
    await (0,promises_.writeFile)(file('outputs'), '');
    await (0,promises_.writeFile)(file('summary.md'), '');
    const env = {
        PATH: process.env['PATH'] ?? '',
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: options.githubUrl,
        GITHUB_EVENT_NAME: event.name,
        GITHUB_EVENT_PATH: file('event.json'),
        GITHUB_OUTPUT: file('outputs'),
        GITHUB_REF: event.ref,
        GITHUB_REPOSITORY: options.repository,
        GITHUB_RUN_ID: '1',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_SHA: options.commit ?? '',
        GITHUB_STEP_SUMMARY: file('summary.md'),
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: folder,
        ...options.env,
    };
    const child = (0,external_node_child_process_.spawn)(process.execPath, [actionFile], {
        cwd: workspace,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    onStart?.(child);
    const lines = [];
    const follow = (stream) => (0,external_node_readline_.createInterface)({ input: stream }).on('line', (line) => {
        lines.push(line);
        onLine?.(line);
    });
    follow(child.stdout);
    follow(child.stderr);
    const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    return {
        status,
        log: lines.join('\n'),
        outputs: parseOutputs(await (0,promises_.readFile)(file('outputs'), 'utf8')),
        summary: await (0,promises_.readFile)(file('summary.md'), 'utf8'),
    };
}
// The form `name<<delimiter`, value, `delimiter`, in which the toolkit writes every output.
function parseOutputs(text) {
    const matches = text.matchAll(/^(.+?)<<(.+)\r?\n([\s\S]*?)\r?\n?\2\r?$/gm);
    return Object.fromEntries([...matches].map(([, name, , value]) => [name, value?.replace(/\r?\n$/, '') ?? '']));
}

// EXTERNAL MODULE: ./build/report/count-noun.js
var count_noun = __webpack_require__(6745);
// EXTERNAL MODULE: ./build/settings/inputs.js + 1 modules
var inputs = __webpack_require__(9388);
// EXTERNAL MODULE: ./build/report/plain-text.js
var plain_text = __webpack_require__(5263);
;// CONCATENATED MODULE: ./build/terminal/remedies.js
// The remedies of the catalogue speak to someone who writes a workflow; these say the same at a prompt.
const AT_A_PROMPT = {
    'no-checkout': 'Run it inside a git repository.',
    'token-expired': 'Sign in to Nectr, copy a new token and set NECTR_TOKEN to it. Tokens live 24 hours by default.',
    'token-invalid': 'Sign in to Nectr, copy a new token and set NECTR_TOKEN to it. Tokens live 24 hours by default.',
    'repo-not-connected': 'Connect it to the Nectr account whose token this is, or name another --repo.',
    'redirect-refused': 'Set --api-url to the address of the memory API itself.',
    'too-many-retractions': 'Restore the documents if that was no wish; else raise --max-retractions for one run.',
    'ledger-conflict': 'Run it again.',
    lint: 'Correct what is named above; without --strict, warnings pass.',
    'invalid-document': 'Correct what is named above. The other documents go on; nothing is retracted until then.',
};
/** What to do about a failure, for someone at a prompt. */
function remedyOf({ reason, remedy }) {
    return AT_A_PROMPT[reason] ?? remedy;
}

;// CONCATENATED MODULE: ./build/terminal/screen.js




const BAR_WIDTH = 24;
const LONGEST_ERROR = 4_000;
/** A text in a colour where there is a terminal to show it. */
function paint(colour, text, output) {
    return output.isTTY ? (0,external_node_util_.styleText)(colour, text, { validateStream: false }) : text;
}
/** Says what went wrong and, where that is known, what to do about it. */
function showError(error, { err }) {
    err.write(`${paint('red', 'error', err)} ${(0,plain_text/* plainText */.w)(error.message, LONGEST_ERROR)}\n`);
    if (error instanceof errors/* ActionError */.lZ)
        err.write(`${remedyOf(error)}\n`);
}
/** A log on a stream: with colours and a progress bar on a terminal, and plain lines elsewhere. */
function logTo(output) {
    const clearBar = () => (output.isTTY ? output.write('\r\u001b[K') : false);
    const line = (text) => {
        clearBar();
        output.write(`${text}\n`);
    };
    return {
        info: line,
        warning: (text) => line(`${paint('yellow', 'warning', output)} ${text}`),
        group(heading, lines) {
            line(paint('bold', heading, output));
            for (const text of lines)
                line(`  ${colourOf(text, output)}`);
        },
        progress(done, total) {
            if (!output.isTTY)
                return;
            const filled = Math.round((BAR_WIDTH * done) / total);
            output.write(`\r${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done} of ${total}`);
            if (done === total)
                output.write('\n');
        },
    };
}
function colourOf(text, output) {
    if (text.startsWith('+ '))
        return paint('green', text, output);
    if (text.startsWith('- '))
        return paint('red', text, output);
    if (text.startsWith('~ '))
        return paint('yellow', text, output);
    return text;
}

;// CONCATENATED MODULE: ./build/ledger/file-store.js



/** A ledger in a file of its own, for the terminal. It is replaced whole, so that a reader never sees half of it. */
function ledgerInFile(path) {
    const read = async () => ({ text: await readIfThere(path) });
    return {
        read,
        async write(text, before) {
            if ((await read()).text !== before.text)
                throw new errors/* LedgerConflictError */.od(path);
            await replaceFile(path, text);
            return { text };
        },
    };
}
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw unavailable(path, 'read', error);
    }
}
async function replaceFile(path, text) {
    const draft = `${path}.${process.pid}.tmp`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(draft, text);
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        throw unavailable(path, 'written', error);
    }
}
function unavailable(path, what, cause) {
    const { code } = cause;
    return new errors/* ActionError */.lZ('ledger-unavailable', `The ledger ${path} can't be ${what}: ${code}.`, 'Name another file with --ledger.', cause);
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./build/ledger/ledger-path.js
var ledger_path = __webpack_require__(4719);
;// CONCATENATED MODULE: ./build/ledger/git-store.js





const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const MAX_LEDGER_BYTES = 256 * 1024 * 1024;
// To git this says that the ref is not to exist yet, whatever the length of its object names.
const NO_OBJECT = '';
const COMMITTER = {
    GIT_AUTHOR_NAME: 'nectr-memory-sync',
    GIT_AUTHOR_EMAIL: 'nectr-memory-sync@localhost',
    GIT_COMMITTER_NAME: 'nectr-memory-sync',
    GIT_COMMITTER_EMAIL: 'nectr-memory-sync@localhost',
};
/** A ledger on a ref of the local repository, for the terminal: the layout that the action keeps on GitHub. */
function ledgerInLocalGit({ directory, ref, repo, }) {
    const path = (0,ledger_path/* ledgerPath */.t)(repo);
    const git = (...args) => runGit(directory, args);
    return {
        async read() {
            const commit = await tipOf(directory, ref);
            if (!commit)
                return { text: undefined };
            const tree = await git('rev-parse', `${commit}^{tree}`);
            const isThere = (await git('ls-tree', '--full-tree', commit, '--', path)) !== '';
            return {
                text: isThere ? await git('cat-file', 'blob', `${commit}:${path}`) : undefined,
                tip: { commit, tree: tree.trim() },
            };
        },
        async write(text, before, message) {
            const blob = (await pipeToGit(directory, ['hash-object', '-w', '--stdin'], text)).trim();
            const tree = await treeWith(directory, { base: before.tip?.tree, path, blob });
            const parents = before.tip ? ['-p', before.tip.commit] : [];
            const commit = (await pipeToGit(directory, ['commit-tree', tree, ...parents], message)).trim();
            try {
                await git('update-ref', ref, commit, before.tip?.commit ?? NO_OBJECT);
            }
            catch (cause) {
                if ((await tipOf(directory, ref)) === before.tip?.commit)
                    throw cause;
                throw new errors/* LedgerConflictError */.od(`on ${ref}`, cause);
            }
            return { text, tip: { commit, tree } };
        },
    };
}
async function tipOf(directory, ref) {
    const found = await runGit(directory, ['for-each-ref', '--format=%(objectname) %(refname)', ref]);
    return found
        .split('\n')
        .find((line) => line.endsWith(` ${ref}`))
        ?.split(' ')[0];
}
// Trees are written innermost first; whatever else a level holds stays.
async function treeWith(directory, { base, path, blob }) {
    const [name = '', ...rest] = path.split('/');
    const listing = base ? await runGit(directory, ['ls-tree', '--full-tree', '-z', base]) : '';
    const siblings = listing.split('\0').filter((entry) => entry !== '' && !entry.endsWith(`\t${name}`));
    const inner = listing.split('\0').find((entry) => entry.endsWith(`\t${name}`) && entry.startsWith('040000'));
    const own = rest.length === 0
        ? `100644 blob ${blob}\t${name}`
        : `040000 tree ${await treeWith(directory, { base: inner?.split(/[ \t]/)[2], path: rest.join('/'), blob })}\t${name}`;
    return (await pipeToGit(directory, ['mktree', '-z'], `${[...siblings, own].join('\0')}\0`)).trim();
}
async function runGit(directory, args) {
    try {
        const { stdout } = await run('git', args, {
            cwd: directory,
            maxBuffer: MAX_LEDGER_BYTES,
            encoding: 'utf8',
        });
        return stdout;
    }
    catch (cause) {
        throw git_store_unavailable(args, String(cause.stderr || cause), cause);
    }
}
async function pipeToGit(directory, args, input) {
    const child = (0,external_node_child_process_.spawn)('git', args, { cwd: directory, env: { ...process.env, ...COMMITTER }, stdio: 'pipe' });
    const exited = new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    child.stdin.on('error', () => { }).end(input);
    const [stdout, stderr, status] = await Promise.all([(0,consumers_.text)(child.stdout), (0,consumers_.text)(child.stderr), exited]);
    if (status !== 0)
        throw git_store_unavailable(args, stderr);
    return stdout;
}
function git_store_unavailable(args, why, cause) {
    return new errors/* ActionError */.lZ('ledger-unavailable', `git ${args[0]} failed on the ledger: ${why.trim().split('\n')[0]}`, 'Run it inside a git repository, or name a file with --ledger.', cause);
}

;// CONCATENATED MODULE: ./build/terminal/setup.js







const setup_run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * The inputs of a command, checked like those of the action; what is not given has the same default.
 *
 * @throws {ActionError} `invalid-input`
 */
async function inputsOf({ text, flags, lists }, { env, directory }) {
    const given = Object.fromEntries(Object.keys(inputs/* INPUT_DEFAULTS */.WJ).flatMap((name) => {
        const value = lists[name]?.join('\n') || text[name];
        return value ? [[name, value]] : [];
    }));
    const raw = {
        ...inputs/* INPUT_DEFAULTS */.WJ,
        repo: given['repo'] ? '' : (env['GITHUB_REPOSITORY'] ?? (await originOf(directory)) ?? ''),
        ...given,
        'nectr-token': env['NECTR_TOKEN'] ?? '',
        prune: String(flags['no-prune'] !== true),
        strict: String(flags['strict'] === true),
    };
    try {
        return (0,inputs/* parseInputs */.TL)(raw);
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        throw new errors/* ActionError */.lZ(error.reason, error.message, 'Correct the options; `--help` lists them.', error);
    }
}
/**
 * The one repository that a command is about.
 *
 * @throws {ActionError} `invalid-input` where there are several.
 */
function oneRepoOf({ repos }, what) {
    const [repo, ...others] = repos;
    if (repo !== undefined && others.length === 0)
        return repo;
    throw new errors/* ActionError */.lZ('invalid-input', `One ledger is ${what} at a time.`, 'Name one --repo.');
}
/** Where the ledger of each repository is kept for the terminal. */
function ledgerFiles({ text }, { ledgerRef }, { directory }) {
    const file = text['ledger'];
    return (repo) => file ? ledgerInFile((0,external_node_path_.resolve)(directory, file)) : ledgerInLocalGit({ directory, ref: ledgerRef, repo });
}
/** The commit that is checked out; empty where there is none. */
async function headOf(directory) {
    return (await tryGit(directory, ['rev-parse', '--verify', '--quiet', 'HEAD'])) ?? '';
}
async function originOf(directory) {
    const url = await tryGit(directory, ['remote', 'get-url', 'origin']);
    return url ? /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(url)?.[1] : undefined;
}
// No repository, no remote and no git all mean that it is not known.
async function tryGit(directory, args) {
    return setup_run('git', args, { cwd: directory, encoding: 'utf8' }).then(({ stdout }) => stdout.trim(), () => undefined);
}

;// CONCATENATED MODULE: ./build/terminal/demo.js














const REPOSITORY = 'demo/this-repository';
const SHOWN_SUMMARY_LINES = 18;
const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Runs the action twice on this repository, as two pushes would. Fails where the first stores nothing or the second anything. */
async function demo(options, terminal) {
    const { directory, actionFile } = terminal;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'nectr-memory-sync-demo-'));
    const secret = (0,external_node_crypto_.randomBytes)(32).toString('hex');
    const memory = await startMemoryServer({ secret, repos: [REPOSITORY] });
    const github = await startGithubServer({
        directory: (0,external_node_path_.join)(folder, 'github.git'),
        repository: REPOSITORY,
        token: 'demo',
    });
    const say = (text) => (options.json ? terminal.err : terminal.out).write(`${text}\n`);
    try {
        const token = await mintToken({ secret });
        const commit = (await headOf(directory)) || '0'.repeat(40);
        const results = [];
        for (const title of ['First push: everything is new', 'Second push: nothing has changed']) {
            say(`\n${paint('bold', `── ${title} ──`, terminal.out)}`);
            const result = await runLikeRunner({
                actionFile,
                workspace: directory,
                temp: folder,
                repository: REPOSITORY,
                githubUrl: github.url,
                commit,
                inputs: { 'nectr-token': token, 'api-url': memory.url, 'github-token': 'demo' },
                onLine: (line) => sayAsRunner(line, say, terminal),
            });
            say(`exit status ${result.status}; outputs: ${JSON.stringify(result.outputs)}`);
            results.push(result);
        }
        const [first, second] = results;
        const stored = memory.memories(REPOSITORY).length;
        const isRight = results.every(({ status }) => status === 0) &&
            stored > 0 &&
            first?.outputs['added'] === String(stored) &&
            second?.outputs['added'] === '0';
        say(`\nThe memory API holds ${(0,count_noun/* countNoun */.y)(stored, 'memory', 'memories')}.`);
        if (stored > 0)
            say(`The ledger's history:\n\n${await historyOf(github.directory)}`);
        say('The job summary of the first run begins with:\n');
        say((first?.summary ?? '').split('\n').slice(0, SHOWN_SUMMARY_LINES).join('\n'));
        if (options.json)
            terminal.out.write(`${JSON.stringify({ stored, runs: results.map(({ outputs }) => outputs) }, null, 2)}\n`);
        return isRight ? 0 : 1;
    }
    finally {
        await Promise.all([memory.close(), github.close()]);
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function historyOf(directory) {
    const log = ['log', '--format=  %h %s', '--stat', inputs/* INPUT_DEFAULTS */.WJ['ledger-ref'], '--'];
    return (await execute('git', log, { cwd: directory })).stdout;
}
// The commands of a log as a runner shows them: masks not at all, groups as headings, problems by their level.
function sayAsRunner(line, say, { out }) {
    const [, command = '', message = ''] = /^::([a-z-]+)[^:]*::(.*)$/.exec(line) ?? [];
    if (command === 'group')
        say(paint('bold', `▸ ${message}`, out));
    else if (command === 'error')
        say(paint('red', `Error: ${message}`, out));
    else if (command === 'warning')
        say(paint('yellow', `Warning: ${message}`, out));
    else if (command === '' && line !== '')
        say(`  ${line}`);
}

// EXTERNAL MODULE: ./build/connect.js + 4 modules
var connect = __webpack_require__(5416);
// EXTERNAL MODULE: ./build/find-rules.js + 1 modules
var find_rules = __webpack_require__(2872);
// EXTERNAL MODULE: ./build/ledger/ledger.js + 2 modules
var ledger_ledger = __webpack_require__(6666);
// EXTERNAL MODULE: ./build/memory/compare-with-service.js
var compare_with_service = __webpack_require__(5780);
// EXTERNAL MODULE: ./build/memory/drift.js
var drift = __webpack_require__(9617);
// EXTERNAL MODULE: ./build/memory/pace.js + 7 modules
var memory_pace = __webpack_require__(646);
// EXTERNAL MODULE: ./build/memory/record.js
var record = __webpack_require__(8317);
// EXTERNAL MODULE: ./build/memory/repair-ledger.js
var repair_ledger = __webpack_require__(6315);
// EXTERNAL MODULE: ./build/plan/memory.js
var memory = __webpack_require__(4239);
// EXTERNAL MODULE: ./build/report/drift-lines.js
var drift_lines = __webpack_require__(9278);
// EXTERNAL MODULE: ./build/report/hidden-texts.js
var hidden_texts = __webpack_require__(6490);
// EXTERNAL MODULE: ./build/report/plan-file.js
var plan_file = __webpack_require__(6959);
// EXTERNAL MODULE: ./build/settings/memory-token.js + 1 modules
var memory_token = __webpack_require__(7766);
// EXTERNAL MODULE: ./build/documents/collect.js + 3 modules
var collect = __webpack_require__(4707);
// EXTERNAL MODULE: ./build/documents/copies.js
var copies = __webpack_require__(216);
// EXTERNAL MODULE: ./build/documents/dialects.js + 1 modules
var dialects = __webpack_require__(7843);
// EXTERNAL MODULE: ./build/documents/read.js
var documents_read = __webpack_require__(3217);
// EXTERNAL MODULE: ./build/documents/seen.js
var seen = __webpack_require__(62);
// EXTERNAL MODULE: ./build/documents/tracked.js
var documents_tracked = __webpack_require__(6811);
// EXTERNAL MODULE: ./build/extract/extract.js + 53 modules
var extract = __webpack_require__(8184);
// EXTERNAL MODULE: ./build/lint/credential.js + 4 modules
var credential = __webpack_require__(1578);
// EXTERNAL MODULE: ./build/lint/lint.js
var lint = __webpack_require__(503);
// EXTERNAL MODULE: ./build/problem.js
var build_problem = __webpack_require__(2792);
;// CONCATENATED MODULE: ./build/terminal/extract.js














const LONGEST_SHOWN = 160;
/** Shows the rules in documents, and what is wrong with them. */
async function extract_extract(options, terminal) {
    const collected = options.operands.length > 0
        ? await readOperands(options.operands, terminal.directory)
        : await (0,collect/* collectDocuments */.R)({ files: options.lists['files'] ?? [], config: options.text['config'] ?? inputs/* INPUT_DEFAULTS */.WJ.config }, {
            listTracked: () => (0,documents_tracked/* listTracked */.z)(terminal.directory),
            read: (path) => (0,documents_read/* readDocument */.u)(terminal.directory, path),
        });
    const { documents, problems: unread, tracked } = collected;
    const decisions = [];
    const explain = options.flags['explain'] ? (decision) => decisions.push(decision) : undefined;
    const read = documents.filter(seen/* hasText */.I3).map((document) => ({
        path: document.path,
        ...(0,extract/* extractRules */.v)(document, explain && { explain }),
    }));
    const { extractions, problems } = await (0,lint/* lintDocuments */.iv)(read, {
        unread,
        ...(tracked && { trackedPaths: tracked.map(({ path }) => path) }),
    });
    const rules = extractions.flatMap((extraction) => extraction.rules);
    if (options.json) {
        const shown = rules.map(({ path, startLine, endLine, memoryType, content }) => ({
            path,
            startLine,
            endLine,
            memoryType,
            content,
        }));
        const explained = explain && { decisions: await withoutCredentials(decisions) };
        terminal.out.write(`${JSON.stringify({ rules: shown, problems, ...explained }, null, 2)}\n`);
    }
    else {
        if (explain)
            showDecisions(await withoutCredentials(decisions), terminal);
        else
            for (const rule of rules)
                terminal.out.write(ruleLine(rule));
        for (const problem of problems)
            terminal.err.write(problemLine(problem, terminal));
    }
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
function ruleLine({ path, startLine, memoryType, content }) {
    return `${(0,plain_text/* plainText */.w)(path)}:${startLine}  ${memoryType.padEnd(12)}  ${(0,plain_text/* plainText */.w)(content, 4000)}\n`;
}
function showDecisions(decisions, { out }) {
    for (const { path, startLine, outcome, text, reasons } of decisions) {
        const label = paint(outcome === 'left out' ? 'yellow' : 'green', outcome, out);
        out.write(`${(0,plain_text/* plainText */.w)(path)}:${startLine}  ${label}: ${(0,plain_text/* plainText */.w)(text, LONGEST_SHOWN)}\n`);
        for (const reason of reasons)
            out.write(`    ${(0,plain_text/* plainText */.w)(reason)}\n`);
    }
}
// What was left out has passed no check yet. The reasons quote the text, too.
function withoutCredentials(decisions) {
    return (0,credential/* hideCredentials */.RW)(decisions, {
        read: ({ text, reasons }) => [text, ...reasons].join(' '),
        hide: (decision, text) => ({ ...decision, text, reasons: [] }),
    });
}
/** A problem as one line: `error CONTRIBUTING.md:3:1 not-utf8: …`. */
function problemLine(problem, { err }) {
    const { severity, code, message } = problem;
    const label = paint(severity === 'error' ? 'red' : 'yellow', severity, err);
    const parts = [label, (0,plain_text/* plainText */.w)((0,build_problem/* placeOfProblem */.M)(problem)), `${code}:`].filter((part) => part !== '');
    return `${parts.join(' ')} ${(0,plain_text/* plainText */.w)(message, 4000)}\n`;
}
async function readOperands(files, directory) {
    const documents = [];
    const problems = [];
    for (const file of files) {
        const path = (0,external_node_path_.relative)(directory, (0,external_node_path_.resolve)(directory, file)).split(external_node_path_.sep).join('/');
        const read = await (0,documents_read/* readDocument */.u)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(directory, file)), (0,external_node_path_.basename)(file));
        if ('problem' in read)
            problems.push({ ...read.problem, path });
        else
            documents.push({ path, blob: '', dialect: (0,dialects/* dialectOf */.E3)(path), text: read.text });
    }
    return { documents: (0,copies/* mergeCopies */.IC)(documents, copies/* keyOfContent */.s6), problems };
}

;// CONCATENATED MODULE: ./build/terminal/options.js

/** A command was called wrongly. */
class UsageError extends Error {
    name = 'UsageError';
}
const COMMON = {
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
};
const options_REPOSITORY = {
    repo: { type: 'string', multiple: true, default: [] },
    ledger: { type: 'string' },
    'ledger-ref': { type: 'string' },
};
const SYNC = {
    ...options_REPOSITORY,
    files: { type: 'string', multiple: true, default: [] },
    config: { type: 'string' },
    'api-url': { type: 'string' },
    'max-retractions': { type: 'string' },
    concurrency: { type: 'string' },
    'no-prune': { type: 'boolean' },
    strict: { type: 'boolean' },
};
const COMPARE = { ...options_REPOSITORY, 'api-url': SYNC['api-url'] };
const SERVE = {
    port: { type: 'string' },
    file: { type: 'string' },
    connected: { type: 'string', multiple: true, default: [] },
    fault: { type: 'string', multiple: true, default: [] },
};
const OF_COMMAND = {
    extract: { files: SYNC.files, config: SYNC.config, explain: { type: 'boolean' } },
    plan: { ...SYNC, 'for-changes': { type: 'string' } },
    apply: SYNC,
    ledger: options_REPOSITORY,
    drift: COMPARE,
    resync: { ...COMPARE, files: SYNC.files, config: SYNC.config },
    serve: SERVE,
    demo: {},
};
/**
 * Reads the arguments after a command's name.
 *
 * @throws {UsageError} for an option that the command does not have, or one without its value.
 */
function parseOptions(command, args) {
    const options = { ...COMMON, ...OF_COMMAND[command] };
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            options,
            allowPositionals: command === 'extract',
        });
        const pick = (is) => Object.fromEntries(Object.entries(values).filter((entry) => is(entry[1])));
        return {
            json: values['json'] === true,
            help: values['help'] === true,
            operands: positionals,
            text: pick((value) => typeof value === 'string'),
            flags: pick((value) => typeof value === 'boolean'),
            lists: pick((value) => Array.isArray(value)),
        };
    }
    catch (error) {
        throw new UsageError(error.message);
    }
}

;// CONCATENATED MODULE: ./build/terminal/drift.js


















const STATUS = { none: 0, found: 1, unknown: 3 };
// Someone waits for it, and what it can't find would be posted a second time.
const MOST_TEXTS_OF_RESYNC = 1_000;
/** Shows how the service differs from the ledger, and changes nothing. A failure can't tell either. */
async function drift_drift(options, terminal) {
    try {
        return await drift_connect(options, terminal, async ({ repo, ports, pace }) => {
            const ledger = await ledger_ledger/* Ledger */.O.open(repo, ports.ledgerFile(repo));
            const found = await (0,compare_with_service/* compareWithService */.z)(ledger, [], { ports, pace, mostTexts: drift/* MOST_TEXTS */.xo });
            const shown = await (0,hidden_texts/* hideInDrift */.zv)(found);
            if (options.json)
                show(terminal, { repo, ...(0,plan_file/* describeDrift */.ZP)(shown) });
            else
                showLines(terminal, repo, shown);
            return STATUS[(0,drift/* verdictOf */.Vj)(found)];
        });
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ) || error.reason === 'invalid-input')
            throw error;
        showError(error, terminal);
        return STATUS.unknown;
    }
}
/** Makes the ledger say what the service shows of it and of the documents. Nothing is posted or deleted. */
function resync(options, terminal) {
    return drift_connect(options, terminal, async ({ repo, inputs, ports, pace }) => {
        const { rules, problems } = await (0,find_rules/* findRules */.T)(inputs, ports.checkout);
        for (const problem of problems.filter(({ severity }) => severity === 'error'))
            terminal.err.write(problemLine(problem, terminal));
        const ledger = await ledger_ledger/* Ledger */.O.open(repo, ports.ledgerFile(repo));
        const memories = (0,memory/* memoriesOf */.jc)(repo, rules);
        const found = await (0,compare_with_service/* compareWithService */.z)(ledger, memories, {
            ...{ ports, pace, mostTexts: MOST_TEXTS_OF_RESYNC },
        });
        const by = { commit: await headOf(terminal.directory), run: '' };
        const provenance = (0,record/* provenanceOf */.Jj)(by, ports.clock.now());
        (0,repair_ledger/* noteProven */.N)(ledger, found, provenance);
        const written = ledger.isUnsaved;
        const shown = await (0,hidden_texts/* hideInDrift */.zv)(found);
        await (0,repair_ledger/* writeProven */.M)(ledger, shown, provenance);
        if (options.json)
            show(terminal, { repo, ...(0,plan_file/* describeDrift */.ZP)(shown), written });
        else {
            showLines(terminal, repo, shown);
            terminal.out.write(`${written ? 'The ledger has been written.' : 'The ledger stays as it is.'}\n`);
        }
        return found.unknown.length + found.undecided.length > 0 ? STATUS.unknown : STATUS.none;
    });
}
async function drift_connect(options, terminal, work) {
    const inputs = await inputsOf(options, terminal);
    const repo = oneRepoOf(inputs, 'compared');
    if (inputs.nectrToken === '')
        throw new UsageError('NECTR_TOKEN is empty: set it to a token.');
    const log = logTo(terminal.err);
    const ledgerFile = ledgerFiles(options, inputs, terminal);
    return (0,connect/* withPorts */.x)({ inputs, directory: terminal.directory, log, ledgerFile }, (ports) => {
        (0,memory_token/* checkToken */.SK)(inputs.nectrToken, ports.clock.now());
        const pace = new memory_pace/* Pace */.oG({ ...ports, concurrency: inputs.concurrency });
        return work({ repo, inputs, ports, pace });
    });
}
function show(terminal, result) {
    terminal.out.write(`${JSON.stringify(result, null, 2)}\n`);
}
function showLines(terminal, repo, shown) {
    logTo(terminal.out).group((0,drift_lines/* driftHeading */.Mu)(repo, shown), (0,drift_lines/* driftLines */.$m)(shown));
}

;// CONCATENATED MODULE: ./build/terminal/help.js

const OVERVIEW = `nectr-memory-sync: keeps an AI reviewer's memory equal to what a repository's documents say

Usage: nectr-memory-sync COMMAND [OPTION…]

  extract [FILE…]   show the rules in documents
  plan              show what an apply would store and retract
  apply             store and retract it
  ledger            show what is stored
  drift             show how the service differs from the ledger
  resync            make the ledger say what the service shows
  serve             run a memory API on this machine, for trying things out
  demo              run the action twice on this repository, against such an API

  --json            print JSON on standard output
  --help            show the options of a command

Exit status: 0; 1 where it failed; 2 where it was called wrongly.
`;
const LEDGER = `  --repo OWNER/REPO     whose memory; by default that of GITHUB_REPOSITORY or of the remote \`origin\`
  --ledger FILE         keep the ledger in a file instead of a git ref
  --ledger-ref REF      the ref of the local repository that holds it (refs/nectr/ledger)
`;
const API = `  --api-url URL         the memory API (https://api.nectr.ai)
`;
const DOCUMENTS = `  --files PATTERN       read these files; repeat it for more, \`!\` excludes
  --config FILE         the settings file (.nectr/sync.yaml)
`;
const help_SYNC = `${LEDGER}${DOCUMENTS}  --no-prune            keep memories whose rule has left the documents
  --max-retractions N   a number, or a share such as 20% (20%)
  --strict              let warnings about documents fail, and post no new rule that has one
${API}  --concurrency N       memories in flight, 1 to 32 (8)
  --json                print the plan and the counts as JSON
`;
const HELP = {
    extract: `Usage: nectr-memory-sync extract [FILE…] [--explain] [--json]

Shows the rules in the files that are named, or in the documents of the repository.

  --files PATTERN       read these tracked files; repeat it for more, \`!\` excludes
  --config FILE         the settings file (.nectr/sync.yaml)
  --explain             show each part of the documents, whether it was taken, and why
  --json                print {"rules": […], "problems": […]}, with --explain also "decisions"
`,
    plan: `Usage: nectr-memory-sync plan [OPTION…]

Shows what an apply would store and retract. Needs no token.

${help_SYNC}  --for-changes BASE    also show the memories whose scope covers what has changed since BASE, such as origin/main,
                        was left: in commits, in uncommitted changes and in new files
`,
    apply: `Usage: nectr-memory-sync apply [OPTION…]

Stores and retracts what \`plan\` shows. The token is read from the variable NECTR_TOKEN.

${help_SYNC}`,
    ledger: `Usage: nectr-memory-sync ledger [OPTION…]

Shows the memories that were stored, with their ids.

${LEDGER}  --json                print {"repo": …, "entries": […]}
`,
    drift: `Usage: nectr-memory-sync drift [OPTION…]

Compares the ledger with what the service shows, and changes nothing: which memories are missing, which have another id, and
how many there are that the ledger does not hold. The token is read from the variable NECTR_TOKEN.

${LEDGER}${API}  --json                print what was found as JSON

Exit status: 0 where they agree; 1 where they differ; 2 where it was called wrongly; 3 where it can't be told.
`,
    resync: `Usage: nectr-memory-sync resync [OPTION…]

Makes the ledger say what the service shows: what is gone leaves it, what has another id gets that, and what the documents
say and the service holds is adopted. Nothing is posted and nothing is deleted at the service; \`apply\` posts what is missing.
The token is read from the variable NECTR_TOKEN.

${LEDGER}${DOCUMENTS}${API}  --json                print what was found as JSON

Exit status: 0 where the ledger agrees now; 1 where it failed; 2 where it was called wrongly; 3 where it can't be told.
`,
    serve: `Usage: nectr-memory-sync serve [OPTION…]

Runs a memory API on this machine until it is interrupted, and prints its address and a token for it.

  --port N              the port; any free one by default
  --file FILE           keep the memories in a file
  --connected OWNER/REPO  a connected repository; repeat it for more, none means all
  --fault 'METHOD KIND [xTIMES] [+SKIP]'  misbehave; repeat it for more. Kinds:
${Object.entries(FAULT_KINDS)
        .map(([kind, meaning]) => `      ${kind.padEnd(16)} ${meaning}`)
        .join('\n')}
  --json                print {"url": …, "token": …}
`,
    demo: `Usage: nectr-memory-sync demo

Runs the action twice on the documents of this repository, as two pushes would, against a memory API and a GitHub of its
own on this machine. The first run stores, the second finds nothing to do. Nothing in the repository is changed.

  --json                print what the two runs counted
`,
};
/** The help of a command, or of all. */
function helpOf(command) {
    return (Object.hasOwn(HELP, command) && HELP[command]) || OVERVIEW;
}

// EXTERNAL MODULE: ./build/report/plan-lines.js
var plan_lines = __webpack_require__(9222);
;// CONCATENATED MODULE: ./build/terminal/ledger.js





/** Shows what the ledger of a repository holds. */
async function showLedger(options, terminal) {
    const inputs = await inputsOf(options, terminal);
    const repo = oneRepoOf(inputs, 'shown');
    const ledger = await ledger_ledger/* Ledger */.O.open(repo, ledgerFiles(options, inputs, terminal)(repo));
    const entries = await (0,hidden_texts/* hideInEntries */.mX)([...ledger.entries.values()]);
    if (options.json) {
        terminal.out.write(`${JSON.stringify({ repo, entries }, null, 2)}\n`);
        return 0;
    }
    for (const { state, id, type, sources, text } of entries) {
        const columns = [
            state.padEnd(11),
            (0,plain_text/* plainText */.w)(id ?? '-'),
            type.padEnd(12),
            (0,plan_lines/* placeOf */.$t)(sources),
            (0,plain_text/* plainText */.w)(text, 4000),
        ];
        terminal.out.write(`${columns.join('  ')}\n`);
    }
    if (entries.length === 0)
        terminal.err.write(`Nothing is stored for ${repo}.\n`);
    return 0;
}

;// CONCATENATED MODULE: ./build/terminal/serve.js







/** Runs the embedded memory API until it is interrupted. */
async function serve(options, terminal) {
    const { text, lists } = options;
    const connected = lists['connected'] ?? [];
    const secret = terminal.env['NECTR_LOCAL_SECRET'] || (0,external_node_crypto_.randomBytes)(32).toString('hex');
    const server = await startMemoryServer({
        secret,
        port: portOf(text['port']),
        faults: (lists['fault'] ?? []).map(faultOf),
        ...(connected.length > 0 && { repos: connected }),
        ...(text['file'] && { file: (0,external_node_path_.resolve)(terminal.directory, text['file']) }),
    });
    const token = await mintToken({ secret });
    terminal.out.write(options.json
        ? `${JSON.stringify({ url: server.url, token })}\n`
        : `Listening on ${server.url}\nA token for 24 hours: ${token}\nTry: NECTR_TOKEN=… nectr-memory-sync apply --api-url ${server.url} --repo OWNER/REPO\n`);
    await Promise.race([(0,external_node_events_.once)(process, 'SIGINT'), (0,external_node_events_.once)(process, 'SIGTERM')]);
    await server.close();
    return 0;
}
function portOf(text) {
    const port = Number(text ?? 0);
    if (Number.isInteger(port) && port >= 0 && port <= 65_535)
        return port;
    throw new UsageError(`--port is ${text}: use a number from 0 to 65535.`);
}
function faultOf(text) {
    try {
        return parseFault(text);
    }
    catch (error) {
        throw new UsageError(error.message);
    }
}

// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(6241);
// EXTERNAL MODULE: ./build/report/failure-of.js
var failure_of = __webpack_require__(411);
// EXTERNAL MODULE: ./build/report/for-changes-lines.js
var for_changes_lines = __webpack_require__(4966);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(7177);
// EXTERNAL MODULE: ./build/run.js + 31 modules
var build_run = __webpack_require__(3459);
// EXTERNAL MODULE: ./build/documents/changed.js
var changed = __webpack_require__(7461);
// EXTERNAL MODULE: ./build/plan/for-changes.js
var for_changes = __webpack_require__(4589);
;// CONCATENATED MODULE: ./build/terminal/for-changes.js


/**
 * What has changed since the base of `--for-changes`; nothing without the option.
 *
 * @throws {ActionError} `invalid-input` where there is no such base.
 */
async function changeOf({ text }, directory) {
    const base = text['for-changes'];
    return base === undefined ? undefined : { base, paths: await (0,changed/* listChangedSince */.J)(directory, base) };
}
/** The memories of a report that speak of a change. */
function forChange({ extractions }, change) {
    return (0,for_changes/* findForChanges */.i)(extractions.flatMap(({ rules }) => rules), change);
}

;// CONCATENATED MODULE: ./build/terminal/sync.js













/** Plans for the repository in which it is called, and applies the plan where asked to. */
async function sync(mode, options, terminal) {
    const inputs = await inputsOf(options, terminal);
    const { directory } = terminal;
    const change = await changeOf(options, directory);
    const settings = {
        inputs,
        decision: { mode, because: `\`${mode}\` in a terminal` },
        commit: await headOf(directory),
        run: '',
    };
    const ledgerFile = ledgerFiles(options, inputs, terminal);
    const log = logTo(options.json ? terminal.err : terminal.out);
    const report = await (0,connect/* withPorts */.x)({ inputs, directory, log, ledgerFile }, (ports) => (0,build_run/* run */.e)(settings, ports));
    const forChanges = change && forChange(report, change);
    if (forChanges)
        log.group((0,for_changes_lines/* forChangesHeading */.bN)(forChanges, change.base), (0,for_changes_lines/* forChangesLines */.AD)(forChanges));
    return sync_show(report, { strict: inputs.strict, json: options.json, ...(forChanges && { forChanges }) }, terminal);
}
function sync_show(report, { strict, json, forChanges }, terminal) {
    const failure = (0,failure_of/* failureOf */.g)(report, { strict });
    for (const problem of (0,annotations/* allProblems */.U)(report))
        terminal.err.write(problemLine(problem, terminal));
    if (json) {
        const result = {
            ...(0,report_report/* countAll */.Vn)(report),
            'has-changes': (0,report_report/* reportHasChanges */.Cb)(report),
            'failure-reason': failure?.reason ?? '',
            plan: JSON.parse((0,plan_file/* renderPlanFile */.wL)(report)),
            ...(forChanges && { forChanges }),
        };
        terminal.out.write(`${JSON.stringify(result, null, 2)}\n`);
    }
    else {
        terminal.out.write(`${(0,report_report/* countsLine */.J7)((0,report_report/* countAll */.Vn)(report))}\n`);
    }
    if (!failure)
        return 0;
    // The one input that a run finds wrong is a token that is not there.
    const remedy = failure.reason === 'invalid-input' ? 'Set NECTR_TOKEN to a token.' : remedyOf(failure);
    terminal.err.write(`${paint('red', 'error', terminal.err)} ${(0,plain_text/* plainText */.w)(failure.message, 4000)}\n${remedy}\n`);
    return 1;
}

;// CONCATENATED MODULE: ./build/terminal/terminal.js










const COMMANDS = new Map([
    ['extract', extract_extract],
    ['plan', (options, terminal) => sync('plan', options, terminal)],
    ['apply', (options, terminal) => sync('apply', options, terminal)],
    ['ledger', showLedger],
    ['drift', drift_drift],
    ['resync', resync],
    ['serve', serve],
    ['demo', demo],
]);
/** Runs one command and gives its exit status: 0, 1 where it failed, 2 where it was called wrongly. */
async function runTerminal(args, terminal) {
    const [name, ...rest] = args;
    try {
        if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
            const output = name === undefined ? terminal.err : terminal.out;
            output.write(helpOf(rest[0] ?? ''));
            return name === undefined ? 2 : 0;
        }
        const command = COMMANDS.get(name);
        if (!command)
            throw new UsageError(`There is no command \`${name}\`.`);
        const options = parseOptions(name, rest);
        if (options.help) {
            terminal.out.write(helpOf(name));
            return 0;
        }
        return await command(options, terminal);
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ || error instanceof UsageError))
            throw error;
        showError(error, terminal);
        if (error instanceof UsageError)
            terminal.err.write(`See: nectr-memory-sync ${name && COMMANDS.has(name) ? `${name} ` : ''}--help\n`);
        return error instanceof UsageError || error.reason === 'invalid-input' ? 2 : 1;
    }
}


/***/ })

};
