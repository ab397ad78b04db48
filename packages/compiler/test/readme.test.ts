import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the example of the README runs', { timeout: 30_000 }, () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const example = /```js\n(.*?)```/su.exec(readme)![1]!;
  const loader = new URL('../../../scripts/theme/source-loader.mjs', import.meta.url).href;
  const args = ['--import', loader, '--input-type=module', '--eval', example];
  expect(execFileSync(process.execPath, args, { cwd: new URL('..', import.meta.url), encoding: 'utf8' })).toBe(
    'true\n',
  );
});
