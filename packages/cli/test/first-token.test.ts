import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { blocksOf } from '../../platforms/test/blocks.js';
import { temporaryFolder, wusum } from './run-command.js';

const page = fileURLToPath(new URL('../../../docs/brand-owners/README.md', import.meta.url));
const path = temporaryFolder();

test('the steps of “Edit your first token” work', { timeout: 60_000 }, async () => {
  const blocks = blocksOf(page);
  const lines = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.split('\n'));
  // The steps with npm and git are not run.
  const commands = lines.flatMap((line) => /^npx wusum (?!diff)(.+)$/.exec(line)?.[1] ?? []);
  expect(commands.map((command) => command.split(' ', 1)[0])).toEqual(['init', 'check', 'explain', 'build']);
  const words = (command: string): string[] => command.split(' ').map((word) => word.replaceAll('"', ''));

  expect(await wusum(path, ...words(commands[0]!))).toMatchObject({ code: 0 });
  const project = join(path, 'sidr');
  const file = join(project, 'tokens/brands/sidr/color.tokens.json');
  const tokens = JSON.parse(await readFile(file, 'utf8')) as { color: { seed: { accent: object } } };
  const edit = JSON.parse(blocks.find(({ language }) => language === 'json')!.text) as typeof tokens;
  expect(tokens.color.seed.accent).not.toEqual(edit.color.seed.accent);
  tokens.color.seed.accent = edit.color.seed.accent;
  await writeFile(file, JSON.stringify(tokens));
  for (const command of commands.slice(1)) expect(await wusum(project, ...words(command))).toMatchObject({ code: 0 });
});
