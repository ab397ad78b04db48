import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { suites } from '../run/suites.mjs';
import { projectFiles, readText } from './repository.js';

const setup = 'scripts/testing/fail-on-console.ts';

/** The modules that a file names by a relative path, in imports and in texts. */
const named = (file: string): string[] =>
  [...readText(file).matchAll(/'((?:\.\.?\/)*[\w./-]+\.(?:ts|js))'/g)].map(([, path]) =>
    join(dirname(file), path!).replaceAll('\\', '/'),
  );

test('a console error or warning fails a test in every suite', () => {
  /** A configuration may take its projects from another one. */
  const others = (config: string) =>
    named(config)
      .filter((path) => /vitest(?:\.\w+)?\.config\.js$/.test(path))
      .map((path) => path.replace(/js$/, 'ts'));
  const has = (config: string) => [config, ...others(config)].some((path) => named(path).includes(setup));
  const without = suites.filter(({ config }) => !has(config)).map(({ name }) => name);
  expect(without).toEqual([]);
});

/** Sources that are published: a platform prints with a browser, which is no test. */
const isPublished = (path: string): boolean => path.startsWith('packages/platforms/src/');

test('every suite that drives a browser of its own watches the console of its pages', () => {
  const launching = projectFiles().filter(
    (path) =>
      path.endsWith('.ts') &&
      !path.includes('bench/') &&
      !isPublished(path) &&
      /chromium\.launch\(/.test(readText(path)),
  );
  expect(launching.length).toBeGreaterThan(2);
  expect(launching.filter((path) => !/watchBrowser\(/.test(readText(path)))).toEqual([]);
});
