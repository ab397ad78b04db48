import { expect, test } from 'vitest';
import { brandIds, findLines, isText, projectFiles, readText, show, withoutComments } from './repository.js';

/**
 * `wusum` is also the name of the project (package scope, cascade layers, file names), so it only counts as a brand if it
 * is a whole string or the value of an attribute, and is not imported: the command is a package. The command `wusum` may use
 * its own name, and the checks of the components that of the cascade layer.
 */
const project = 'wusum';

const named = (brand: string): RegExp =>
  brand === project
    ? /(?<!\bfrom )(['"`])wusum\1|data-brand=\\?["']?wusum\b|brands\/wusum\b/gi
    : new RegExp(`\\b${brand}\\b`, 'gi');

const isTest = (path: string): boolean => /\.(test|spec|bench)\.tsx?$|\/(test|fixtures)\//.test(path);

const code = projectFiles().filter(
  (path) => /^(packages|\.storybook)\//.test(path) && isText(path) && !isTest(path) && !/\.(md|json)$/.test(path),
);

test.each(brandIds())('no code in packages/ or .storybook/ contains the brand %s: brands are data', (brand) => {
  const among = brand === project ? code.filter((path) => !/^packages\/(cli|react\/src\/checks)\//.test(path)) : code;
  const findings = among.flatMap((path) => findLines(path, withoutComments(readText(path)), named(brand)));
  expect(show(findings)).toEqual([]);
});
