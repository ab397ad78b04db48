import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createChecker } from '../src/check/index.js';
import { checkSource, fixSource } from '../src/formats/index.js';
import { texts } from './readme-example.js';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');

test('the example of the README is the one that runs', () => {
  const [example] = read('readme-example.ts').split('\n// End of the example.');
  expect(read('../README.md')).toContain(`\`\`\`ts\n${example}\`\`\``);
});

test('the example does what it says', () => {
  expect(texts).toEqual(['ردّان', '١١ ردًّا']);
});

test('the example of files finds and fixes what it says', async () => {
  const page = 'Press `F1`, then then <kbd>Esc</kbd>.\n\n> كلمة كلمة\n';
  const { findings } = await checkSource('docs/help.md', page, {
    checkerFor: (language) => createChecker({ lexicon: [], mechanics: [] }, { language }),
  });
  expect(findings.map(({ start, end }) => page.slice(start, end))).toEqual(['then then', 'كلمة كلمة']);
  expect(fixSource(page, findings).text).toBe('Press `F1`, then <kbd>Esc</kbd>.\n\n> كلمة\n');
  const [code] = read('../README.md').split('## Checking files')[1]!.split('```ts\n')[1]!.split('```');
  for (const part of [page, 'then then', fixSource(page, findings).text])
    expect(code).toContain(JSON.stringify(part).slice(1, -1));
});
