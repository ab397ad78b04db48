import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { suites } from '../run/suites.mjs';
import { findLines, packages, projectFiles, readText, show, withoutComments } from './repository.js';
import { root } from '../run/paths.mjs';

const files = projectFiles();

test('npm test runs every Vitest configuration', () => {
  const configs = files.filter(
    (path) => /(^|\/)(vitest|vite)[\w.-]*\.config\.m?ts$/.test(path) && /vitest\//.test(readText(path)),
  );
  expect(configs.filter((path) => !suites.some((suite) => suite.config === path))).toEqual([]);
});

test('the configuration of every suite exists', () => {
  expect(suites.filter((suite) => !existsSync(join(root, suite.config)))).toEqual([]);
});

describe('documents', () => {
  const documents = files.filter((path) => /\.(md|mdx)$/.test(path) && !/fixtures\/|\.changeset\//.test(path));

  test.each(documents)('%s links only to existing files', (path) => {
    const text = readText(path).replaceAll(/```[\s\S]*?```/g, '');
    const targets = [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)].map((match) => match[1] ?? '');
    const broken = targets
      .filter((target) => !/^([a-z]+:|#|\?)/i.test(target))
      .map((target) => decodeURIComponent(target.split('#')[0] ?? ''))
      .filter((target) => !existsSync(join(root, dirname(path), target)));
    expect(broken).toEqual([]);
  });

  test('name only npm scripts that exist', () => {
    const scripts = (JSON.parse(readText('package.json')) as { scripts: Record<string, string> }).scripts;
    // Guides name those of the reader's app.
    const ofReader = (path: string): readonly string[] => (path.startsWith('docs/developers/') ? ['dev', 'build'] : []);
    const unknown = documents.flatMap((path) =>
      findLines(path, readText(path), /npm run ([\w:-]+)/).filter(({ text }) => {
        const name = text.replace('npm run ', '');
        return !(name in scripts) && !ofReader(path).includes(name);
      }),
    );
    expect(show(unknown)).toEqual([]);
  });

  test('are there for every package: a README', () => {
    expect(packages.filter((folder) => !existsSync(join(root, folder, 'README.md')))).toEqual([]);
  });
});

test('no JSON file has a key twice, of which JSON keeps the last without a word', () => {
  // Larger ones are written by scripts.
  const texts = files.filter((path) => path.endsWith('.json')).map((path) => [path, readText(path)] as const);
  const twice = texts
    .filter(([, text]) => text.length < 100_000)
    .flatMap(([path, text]) => {
      const { errors } = parseDocument(text);
      return errors
        .filter(({ code }) => code === 'DUPLICATE_KEY')
        .map(({ message }) => `${path}: ${message.split('\n', 1)[0]}`);
    });
  expect(twice).toEqual([]);
});

test('set-up scripts import only built-in modules, because they run before dependencies are installed', () => {
  const setUp = files.filter((path) => /^scripts\/(run|browser)(\.mjs$|\/[\w-]+\.mjs$)/.test(path));
  const foreign = setUp.flatMap((path) =>
    findLines(path, withoutComments(readText(path)), /\bfrom '(?!node:|\.)[^']+'/),
  );
  expect(setUp.length).toBeGreaterThan(5);
  expect(show(foreign)).toEqual([]);
});

test('no source file is longer than 400 lines', () => {
  const long = files
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !/\/fixtures\//.test(path))
    .map((path) => ({ path, lines: readText(path).split('\n').length }))
    .filter(({ lines }) => lines > 400);
  expect(long).toEqual([]);
});
