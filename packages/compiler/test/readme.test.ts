import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```js\n(.*?)```/gsu)].map(([, code]) => code!);

/** What an example prints. */
function run(code: string): string {
  const loader = new URL('../../../scripts/theme/source-loader.mjs', import.meta.url).href;
  const args = ['--import', loader, '--input-type=module', '--eval', code];
  return execFileSync(process.execPath, args, { cwd: new URL('..', import.meta.url), encoding: 'utf8' });
}

// The examples of rules and platforms are run by the tests of those folders.
test.each(['emitTheme', 'openWatch'])('the example of %s in the README prints true', { timeout: 30_000 }, (name) => {
  const found = examples.filter((code) => code.includes(`${name}(`));
  expect(found.map(run)).toEqual(['true\n']);
});
