import type { Topic } from './lexicon.ts'

/** What a heading may say that its section is about. */
export const HEADING_TOPICS: readonly Topic[] = [
  {
    name: 'map',
    phrases:
      'structure, layout, organization, organisation, directory, directories, folder, folders, where, map, tree, packages, modules, ' +
      'crates, files, workspace, workspaces, monorepo, navigating, navigation, codebase, repository, project, projects, code map',
  },
  {
    name: 'architecture',
    phrases:
      'architecture, architectural, design, how it works, overview, internals, data flow, dataflow, component, components, ' +
      'big picture, concept, concepts, pipeline, lifecycle, infrastructure, system, systems, flow, boundary, boundaries, invariant, ' +
      'invariants, decision, decisions, what this is, what it is, background, relationship',
  },
  {
    name: 'norm',
    phrases:
      'guide, guidance, guideline, guidelines, rule, rules, convention, conventions, standard, standards, style, styles, practice, ' +
      "practices, principle, principles, naming, format, formatting, requirement, requirements, checklist, do, dos, do's, don't, " +
      "don'ts, donts, policy, policies, coding, code, quality, pattern, patterns, gotchas, accessibility, error, errors, handling, " +
      'import, imports, type, types, typing, comment, comments, documentation, docs, dependency, dependencies, performance, logging, ' +
      'validation, pitfall, pitfalls, mistake, mistakes, preference, preferences, philosophy, important, critical, instruction, ' +
      'instructions, anti-pattern, anti-patterns, antipatterns, recommended, recommendations, recommendation, constraints, avoid, never',
  },
  {
    name: 'setup',
    phrases:
      'set up, setting up, setup, install, installing, installation, getting, started, starting, prerequisite, prerequisites, ' +
      'environment, build, building, running, run, development, local, locally, debug, debugging, command, commands, script, ' +
      'scripts, usage, quick start, quickstart, clone, cloning, workflow, tool, tools, tooling, before you, configure, ' +
      'configuration, configuring, ide, editor, docker, how to, update, updating, step, steps, worktree, worktrees, benchmark, ' +
      'benchmarks, requirements, devcontainer',
  },
  {
    name: 'release',
    phrases:
      'release, releases, releasing, publish, publishing, deploy, deployment, deploying, version, versions, versioning, changelog, ' +
      'changelogs, changeset, changesets, backport, backports, backporting',
  },
  {
    name: 'community',
    phrases:
      'community, contact, help, support, question, questions, issue, issues, bug, bugs, report, reporting, reports, conduct, ' +
      'license, licence, cla, certificate, origin, thanks, thank, financial, sponsor, sponsors, sponsoring, who, welcome, ' +
      'introduction, about, resource, resources, link, links, reading, reference, references, further, acknowledgments, ' +
      'acknowledgements, credits, faq, moderation, member, members, collaborator, collaborators, onboarding, ways, ideas, ' +
      'suggesting, suggestions, feature request, feature requests, good first, looking for, discussion, discussions, translation, ' +
      'translations, see also, more information, why',
  },
  {
    name: 'test',
    phrases:
      'test, tests, testing, coverage, spec, specs, assertion, assertions, mock, mocks, mocking, fixture, fixtures',
  },
  {
    name: 'pr',
    phrases:
      'pull, pr, prs, commit, commits, message, messages, branch, branches, branching, merge, merging, review, reviews, reviewing, ' +
      'submit, submitting, submission, patch, patches, scope, subject, body, footer, git',
  },
  {
    name: 'security',
    phrases:
      'security, secret, secrets, auth, authentication, authorization, permission, permissions, vulnerability, vulnerabilities, injection',
  },
  { name: 'example', phrases: 'example, examples, sample, samples, demo, output, template' },
]
