export const id = 892;
export const ids = [892];
export const modules = {

/***/ 4892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extractAll: () => (/* binding */ extractAll)
});

// UNUSED EXPORTS: helpersFor

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/young-space.js + 1 modules
var young_space = __webpack_require__(3029);
// EXTERNAL MODULE: ./build/extract/extract.js + 53 modules
var extract = __webpack_require__(8184);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/extract/helper-thread.js

// One more than it is working on, so that it never waits for the calling thread to come round.
const BATCHES_AHEAD = 2;
// The trees of a parse live for as long as one document is read: in this much space hardly any has to be moved.
const YOUNG_MB = 64;
/** Starts a thread at a file that serves as `worker.ts` does. One that fails ends, and what it was given stays unanswered. */
function startHelper(file, work) {
    let worker;
    try {
        worker = new external_node_worker_threads_.Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    }
    catch {
        return { ended: Promise.resolve(), dismiss: () => { } };
    }
    let open = 0;
    const end = () => void worker.terminate();
    const give = () => {
        const batch = work.next();
        if (batch.length === 0)
            return;
        open++;
        try {
            worker.postMessage(batch);
        }
        catch {
            // It can't be copied to another thread.
            end();
        }
    };
    const dismiss = () => {
        if (open === 0)
            end();
    };
    worker.on('message', (answer) => {
        const isFirst = answer.length === 0;
        if (!isFirst)
            open--;
        work.take(answer);
        for (let ahead = open; ahead < BATCHES_AHEAD; ahead++)
            give();
        dismiss();
    });
    worker.on('messageerror', end);
    const ended = new Promise((resolve) => {
        // Without a listener an error would end the process; it ends the thread in any case.
        worker.on('error', () => { });
        worker.on('exit', () => resolve());
    });
    return { ended, dismiss };
}

;// CONCATENATED MODULE: ./build/extract/extract-all.js





// Beside the bundle. In a variable, or else the bundler would take it for a file of the sources.
const WORKER_FILE = './extract-worker.js';
const MOST_THREADS = 4;
// From so much text on, a fifth of the time is worth more than some megabytes.
const WORTH_MEMORY = 4 * 1024 * 1024;
// Below this a thread takes longer to start, and to warm up, than it saves.
const WORTH_A_THREAD = 512 * 1024;
// Small enough for no thread to be left with much when the others are done.
const SMALLEST_BATCH = 32 * 1024;
const BATCHES_A_THREAD = 8;
/**
 * The rules of documents, in the order of the documents. Where they are long, other threads read some of them, and what
 * such a thread fails to read the calling one does.
 */
async function extractAll(documents, options = {}) {
    const found = documents.map(() => undefined);
    const queue = new Queue(documents);
    if (queue.left >= WORTH_MEMORY)
        (0,young_space/* freeYoungSpace */.h)();
    const { worker = new URL(WORKER_FILE, import.meta.url), helpers: count = helpersFor(queue.left) } = options;
    const share = 1 / ((count + 1) * BATCHES_A_THREAD);
    const helpers = Array.from({ length: count }, () => startHelper(worker, {
        next: () => queue.takeLongest(Math.max(SMALLEST_BATCH, queue.left * share)),
        take: (answer) => {
            for (const [place, extraction] of answer)
                found[place] = extraction;
        },
    }));
    for (let next = queue.takeShortest(); next; next = queue.takeShortest()) {
        const [place, document] = next;
        found[place] = (0,extract/* extractRules */.v)(document);
        // Lets the answers of the others in, and so their next batch out.
        if (helpers.length > 0)
            await (0,promises_.setImmediate)();
    }
    for (const { dismiss } of helpers)
        dismiss();
    await Promise.all(helpers.map(({ ended }) => ended));
    return documents.map((document, place) => found[place] ?? (0,extract/* extractRules */.v)(document));
}
/** How many threads are worth starting beside the calling one for texts of so many characters, all together. */
function helpersFor(length, processors = (0,external_node_os_.availableParallelism)()) {
    return Math.min(processors, MOST_THREADS, 1 + Math.floor(length / WORTH_A_THREAD)) - 1;
}
// The calling thread takes short documents and the others long ones: while it reads one, it answers nobody.
class Queue {
    #longestFirst;
    #from = 0;
    /** How long the texts are, all together, that nobody has taken. */
    left = 0;
    constructor(documents) {
        this.#longestFirst = [...documents.entries()].sort(([, a], [, b]) => b.text.length - a.text.length);
        for (const { text } of documents)
            this.left += text.length;
    }
    takeLongest(length) {
        const batch = [];
        for (let taken = 0; taken < length;) {
            const next = this.#longestFirst[this.#from];
            if (!next)
                break;
            this.#from++;
            batch.push(next);
            taken += next[1].text.length;
            this.left -= next[1].text.length;
        }
        return batch;
    }
    takeShortest() {
        if (this.#from === this.#longestFirst.length)
            return undefined;
        const next = this.#longestFirst.pop();
        if (next)
            this.left -= next[1].text.length;
        return next;
    }
}


/***/ })

};
