import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { texts } from './readme-example.js';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');

test('the example of the README is the one that runs', () => {
  const [example] = read('readme-example.ts').split('\n// End of the example.');
  expect(read('../README.md')).toContain(`\`\`\`ts\n${example}\`\`\``);
});

test('the example does what it says', () => {
  expect(texts).toEqual(['ردّان', '١١ ردًّا']);
});
