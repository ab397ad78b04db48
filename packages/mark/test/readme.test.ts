import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { member, svg } from './readme-example.js';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');

test('the example of the README is the one that runs', () => {
  const [example] = read('readme-example.ts').split('\n// End of the example.');
  expect(read('../README.md')).toContain(`\`\`\`ts\n${example}\`\`\``);
});

test('the example does what it says', () => {
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg".* role="img" viewBox="0 0 12 12">/u);
  expect(member.viewBox).toBe('0 0 18 18');
});
