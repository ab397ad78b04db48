import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { testNames } from '../run/arguments.mjs';
import { suites } from '../run/suites.mjs';
import { pins } from '../run/tools.mjs';
import { projectFiles, readText } from './repository.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly uses?: string;
  readonly 'timeout-minutes'?: number;
  readonly strategy?: { readonly matrix: { readonly include: readonly Readonly<Record<string, string>>[] } };
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
  /** Of an action of our own. */
  readonly runs?: { readonly steps: readonly Step[] };
}

/** A shell command of a job, with the values of one row of its matrix in place. */
interface Command {
  readonly text: string;
  readonly shard: string;
}

const files = projectFiles().filter((path) => /^\.github\/.*\.ya?ml$/.test(path));
const workflows = files.filter((path) => path.startsWith('.github/workflows/'));
const { scripts } = JSON.parse(readText('package.json')) as { scripts: Readonly<Record<string, string>> };

function read(path: string): Workflow {
  const document = parseDocument(readText(path), { uniqueKeys: true });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS() as Workflow;
}

const jobsOf = (path: string): [name: string, job: Job][] => Object.entries(read(path).jobs ?? {});

const stepsOf = (path: string): readonly Step[] => [
  ...(read(path).runs?.steps ?? []),
  ...jobsOf(path).flatMap(([, job]) => job.steps ?? []),
];

const fill = (text: string, row: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\$\{\{ matrix\.(\w+) \}\}/g, (whole, name: string) => row[name] ?? whole);

const commandsOf = (path: string): Command[] =>
  jobsOf(path).flatMap(([, { strategy, steps = [] }]) =>
    (strategy?.matrix.include ?? [{}]).flatMap((row) =>
      steps.flatMap(({ run, env, with: options = {} }) => {
        // Scripts of `changesets/action` are commands, too.
        const scriptsOfAction = [options['version-script'], options['publish-script']];
        return [run, ...scriptsOfAction]
          .filter((text) => typeof text === 'string')
          .map((text) => ({ text: fill(text, row), shard: fill(env?.['WUSUM_SHARD'] ?? '1/1', row) }));
      }),
    ),
  );

const commands = workflows.flatMap(commandsOf);
const namesIn = (text: string): string[] => /^npm test -- (.+)$/.exec(text)?.[1]?.split(' ') ?? [];

test('the workflows are CI and release', () => {
  expect(workflows).toEqual(['.github/workflows/ci.yml', '.github/workflows/release.yml']);
});

describe.each(files)('%s', (path) => {
  test('parses, and uses only actions with a version and our own actions and workflows', () => {
    const used = stepsOf(path).flatMap(({ uses }) => uses ?? []);
    expect(used.filter((name) => !/^[\w-]+\/[\w-]+@v\d+$|^\.\/\.github\//.test(name))).toEqual([]);
    const ours = [...used, ...jobsOf(path).flatMap(([, { uses }]) => uses ?? [])]
      .filter((name) => name.startsWith('./'))
      .map((name) => (name.endsWith('.yml') ? name.slice(2) : `${name.slice(2)}/action.yml`));
    expect(ours.filter((name) => !files.includes(name))).toEqual([]);
  });

  test('uses the Node that the repository pins', () => {
    const versions = stepsOf(path).flatMap((step) => step.with?.['node-version'] ?? []);
    expect(versions.filter((version) => version !== Number(pins.node.split('.')[0]))).toEqual([]);
  });
});

describe.each(workflows)('%s', (path) => {
  test('gives its jobs the right to read only, and every job with steps a time limit', () => {
    expect(read(path).permissions).toEqual({ contents: 'read' });
    const unlimited = jobsOf(path).filter(([, job]) => job.steps && !(Number(job['timeout-minutes']) > 0));
    expect(unlimited.map(([name]) => name)).toEqual([]);
  });

  test('runs only npm scripts of this repository', () => {
    const unknown = commandsOf(path).filter(({ text }) => {
      const name = /^npm (?:run )?([\w-]+)(?: -- [\w -]+)?$/.exec(text)?.[1];
      return name === undefined || !(name in scripts) || (text.startsWith(`npm ${name}`) && name !== 'test');
    });
    expect(unknown).toEqual([]);
  });

  test('names only checks and suites that exist', () => {
    const known = testNames();
    const named = commandsOf(path).flatMap(({ text }) => namesIn(text));
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});

test('CI runs format, lint, types, tokens and more-brands, and every share of every suite once', () => {
  const runs = commands.flatMap(({ text, shard }) => namesIn(text).map((name) => ({ name, shard })));
  const wrong = suites.filter(({ name }) => {
    const shares = runs.filter((each) => each.name === name).map(({ shard }) => shard);
    const all = shares.map((_, index) => `${index + 1}/${shares.length}`);
    return shares.length === 0 || shares.toSorted().join() !== all.join();
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
  const checks = ['format', 'lint', 'types', 'tokens', 'more-brands'];
  expect(checks.filter((name) => runs.filter((each) => each.name === name).length !== 1)).toEqual([]);
});

test('the cache of downloads depends on the lockfile and on the pinned tools', () => {
  const [cache] = stepsOf('.github/actions/setup/action.yml').filter(({ uses }) => uses?.startsWith('actions/cache@'));
  expect(cache?.with?.['key']).toMatch(/hashFiles\('pnpm-lock\.yaml', 'scripts\/run\/tools\.mjs'\)/);
});
