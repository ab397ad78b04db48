import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A path into tokens/ or the compiled theme, the package of the theme, the ids of all brands, or the repository as a project. */
const reads =
  /(?:\.\.\/)+tokens\b|\bbrandIds\b|@wusum\/theme\b|\bdist\/theme\b|\btheme\/dist\b|\b(?:root|repository), '(?:tokens|packages)\b/u;

/** Folders of tests with a list of their own imports: their helper opens the whole repository. */
const general = /^scripts\/(?:run|bench|new-component|testing)\//u;

/**
 * The test files whose result depends on the brands in `tokens/`: they, or a helper that they import, read the tokens or
 * the compiled theme. All others pass or fail whatever brands there are.
 *
 * @param {string} folder the repository
 * @param {readonly string[]} files paths relative to it
 * @returns {string[]}
 */
export function brandTests(folder, files) {
  const tests = files.filter((path) => /\.test\.(?:ts|tsx|mjs)$/u.test(path) && isUnit(path) && !general.test(path));
  return tests.filter((path) => readsBrands(folder, path, new Set()));
}

/** Whether a test file is in the suite `unit`; see vitest.config.ts. */
function isUnit(path) {
  if (path.startsWith('scripts/')) return /^scripts\/(?:contract|run|testing|bench|new-component)\//u.test(path);
  if (/^packages\/(?:react|mirror|studio\/test|theme\/test\/browser)\//u.test(path)) return false;
  return /^packages\/(?:[^/]+|examples\/[^/]+)\/(?:src|test)\//u.test(path);
}

function readsBrands(folder, path, seen) {
  if (seen.has(path)) return false;
  seen.add(path);
  const text = readFileSync(join(folder, path), 'utf8');
  if (reads.test(text)) return true;
  return importsOf(folder, path, text).some((helper) => readsBrands(folder, helper, seen));
}

/** The helpers of tests that a file imports; sources are not followed, as they get their input from the test. */
function importsOf(folder, path, text) {
  return [...text.matchAll(/\bfrom '(\.[^']+)'/gu)].flatMap(([, to]) => {
    const target = normalize(join(dirname(path), to)).replaceAll('\\', '/');
    if (!target.includes('/test/')) return [];
    const found = [target, target.replace(/\.js$/u, '.ts'), target.replace(/\.js$/u, '.tsx')];
    return found.filter((each) => existsSync(join(folder, each))).slice(0, 1);
  });
}
