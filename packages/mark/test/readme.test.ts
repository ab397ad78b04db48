import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as mark from '../src/index.js';

test('the example of the README runs as it is printed', async () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const [, example] = /```js\nimport [^\n]+\n([\s\S]+?)```/u.exec(readme)!;
  const run = new Function(
    'door',
    `const { compileMark, memberMark } = door; return (async () => { ${example}
    return { files, diagnostics, member: memberMark(mark, 'a') }; })();`,
  ) as (door: typeof mark) => Promise<Record<string, never>>;
  const { files, diagnostics, member } = await run(mark);
  expect(diagnostics).toEqual([]);
  expect(files!['mark.svg']).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 12 12"/u);
  expect(member).toHaveProperty('viewBox', '0 0 18 18');
});
