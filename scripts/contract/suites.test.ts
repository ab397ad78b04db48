import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { suites } from '../run/suites.mjs';
import { projectFiles, readText } from './repository.js';

const tests = projectFiles().filter((path) => /\.(?:test|browser)\.(?:tsx?|mjs)$/u.test(path));

/** Paths of built packages, but for the contract and the theme, which the task `theme` writes. */
const builtPath = /(?<!(?:theme|contract)\/|-)\bdist(?:['"`/]|$)(?!theme)/mu;

const readsPackages = (path: string) => builtPath.test(readText(path).replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gmu, ''));

/** On a machine that has built nothing yet, a suite that is ready before the packages would find none. */
test.each(suites.filter(({ needs }) => !needs.includes('build')))(
  'suite $name, which does not wait for the packages, reads none of them',
  ({ config }) => {
    const folder = `${dirname(config)}/`;
    const its = tests.filter((path) => folder === './' || path.startsWith(folder));
    expect(its.filter((path) => readsPackages(path))).toEqual([]);
  },
);
