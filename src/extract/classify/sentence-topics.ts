import type { Topic } from './lexicon.ts'

/** What words may speak of in a sentence. */
export const SENTENCE_TOPICS: readonly Topic[] = [
  {
    name: 'must',
    phrases:
      'must, shall, have to, has to, need to, needs to, required, mandatory, obligatory, requires, require',
  },
  {
    name: 'should',
    phrases:
      'should, ought to, recommend, recommended, recommends, expected to, supposed to, encourage, encouraged, ideally',
  },
  {
    name: 'never',
    phrases:
      "never, must not, mustn't, do not, don't, dont, does not, shouldn't, should not, may not, cannot, can not, can't, forbidden, " +
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
    phrases:
      'at least, at most, no longer than, no more than, not use, not have, not add, not include, not contain',
  },
  { name: 'ensure', phrases: 'ensure, make sure, be sure, take care, remember to, verify that, ensures' },
  { name: 'we', phrases: "we, our, us, we're, we've, we'll" },
  {
    name: 'we-do',
    phrases:
      "we use, we follow, we prefer, we avoid, we require, we do, we don't, we try, we want, we keep, we write, we name, we aim, " +
      'we have, we also, we only, we never, we always, we expect, we adhere, we generally, we strive',
  },
  { name: 'you', phrases: "you, your, you're, you've, you'll, you'd, yourself" },
  {
    name: 'you-can',
    phrases:
      "you can, you may, you could, you might, you will, you'll, you want, you'd, you are, you're, you have",
  },
  { name: 'i', phrases: "i, me, i'm, i've, i'll, my" },
  {
    name: 'thanks',
    phrases:
      'thank, thanks, welcome, happy, glad, excited, great, appreciate, appreciated, feel free, hesitate, love, appreciates, grateful',
  },
  {
    name: 'run',
    phrases:
      'run, running, runs, execute, install, installed, clone, build, compile, start, launch, download, setup, set up, installing, ' +
      'installation, fork, checkout, open, navigate, executing, building',
  },
  {
    name: 'is-what',
    phrases: ['is', 'are']
      .flatMap((be) =>
        `a,an,the,responsible,used,in charge,where,defined,stored,located,built,implemented,written,based,designed,generated,called,
        organized,organised,split,handled,kept`
          .split(/,\s*/)
          .map((what) => `${be} ${what}`),
      )
      .join(', '),
  },
  {
    name: 'verb-s',
    phrases:
      'contain, contains, hold, holds, provide, provides, define, defines, implement, implements, handle, handles, manage, manages, ' +
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
      .flatMap((verb) =>
        ['in', 'under', 'at', 'inside', 'within', 'into', 'next to', 'alongside'].map(
          (where) => `${verb} ${where}`,
        ),
      )
      .join(', '),
  },
  {
    name: 'see-any',
    phrases:
      'see, refer to, check out, for more details, for more information, for more info, for further details, for further information, ' +
      'more details, more information, learn more, read more, consult, visit',
  },
  {
    name: 'because',
    phrases:
      'because, since, so that, in order to, otherwise, as a result, therefore, this is, this means, this makes, this helps, ' +
      'this ensures, this allows, this lets, to avoid, to ensure, to prevent, to keep',
  },
  { name: 'example', phrases: 'for example, for instance, e g, i e, example, examples, such as, like this' },
  { name: 'following', phrases: 'following, below, above, as follows, these, here' },
  {
    name: 'pr',
    phrases:
      'pull request, pull requests, pr, prs, merge request, merge requests, commit, commits, branch, branches, changelog, review, ' +
      'reviewer, reviewers, reviews, rebase, squash, merge, merged, patch, patches',
  },
  {
    name: 'issue',
    phrases:
      'issue, issues, bug, bugs, discussion, discussions, report, reporting, slack, discord, chat, forum, email, e-mail, ' +
      'mailing list, community, maintainer, maintainers, contributor, contributors, newcomers, question, questions, contribution, ' +
      'contributions, contributing, feedback, ideas',
  },
  {
    name: 'legal',
    phrases:
      'license, licence, licensed, copyright, cla, dco, sign-off, signed-off, code of conduct, agree, agreement, intellectual',
  },
  {
    name: 'agent',
    phrases: 'agent, agents, ai, llm, llms, claude, copilot, codex, user, ask, tell, session, prompt, asked',
  },
  { name: 'test', phrases: 'test, tests, testing, tested, coverage, spec, specs' },
  {
    name: 'style',
    phrases:
      'name, names, named, naming, camelcase, snake_case, pascalcase, kebab-case, indent, indentation, space, spaces, tab, tabs, ' +
      'line, lines, import, imports, function, functions, method, methods, class, classes, variable, variables, constant, ' +
      'constants, type, types, comment, comments, doc, docs, docstring, docstrings, format, formatted, formatting, lint, linter, ' +
      'linting, style, prefix, suffix, lowercase, uppercase',
  },
  {
    name: 'release',
    phrases:
      'release, releases, released, releasing, publish, published, publishing, deploy, deployed, deployment, version, versions, ' +
      'versioning, bump, tag, tags, tagged',
  },
  { name: 'will', phrases: "will, would, we'll, you'll, won't" },
  { name: 'can', phrases: 'can, may, might, could' },
  { name: 'past', phrases: 'was, were, had, did, been' },
  {
    name: 'good',
    phrases:
      'good, better, best, bad, wrong, correct, clear, concise, consistent, simple, meaningful, descriptive, appropriate, consistently',
  },
]
