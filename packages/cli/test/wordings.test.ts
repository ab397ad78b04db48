import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { phrases } from '../../../scripts/contract/vocabulary.js';
import { fleetTokens } from './fleet-project.js';
import { smallTokens, temporaryFolder, write, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 120_000 });

/**
 * The wordings of the command, all in one file: help, usage errors, messages of success and failure. No other test
 * asserts a sentence; after a change of wording, review the difference and run `vitest --update`.
 */
const root = temporaryFolder();
const at = (...names: string[]): string => join(root, ...names);

const invalid = '{ "a": { "$type": "number", "$value": "{nowhere}" } }';

beforeAll(async () => {
  await write(at('small'), {
    ...smallTokens,
    'invalid.json': invalid,
    'theme.css': ':root { --a: 1px; --b: 1em }',
  });
  await write(at('small'), { 'unsorted.json': '{"a":{"$value":1,"$type":"number"}}', 'notes.yaml': 'a: 1\n' });
  await write(at('fleet'), fleetTokens(2, { tokens: 1 }));
  await write(at('config'), { ...smallTokens, 'wusum.config.json': { outt: 1 } });
  await write(at('setting'), { ...smallTokens, 'wusum.config.json': { perBrand: 1 } });
  await write(at('foreign'), { ...smallTokens, 'build/letter.txt': 'mine' });
  await write(at('voice'), {
    ...smallTokens,
    'a.md':
      'TODO\n\n<!-- wusum-ignore repetition -->\n\nThe the.\n\n<!-- wusum-ignore terms: x -->\n\n<!-- wusum-ignore term: x -->\n',
    'b.tsx': 'const a = <p>',
    'c.md': 'The the page was opened.\n',
  });
  await mkdir(at('empty'));
  await write(at('new'), { 'words.fr.json': { 'action.close': 'Fermer' } });
  const document = {
    version: '2025.10',
    sets: { brand: { sources: [{ $ref: 'brands/clay/color.tokens.json' }] } },
    resolutionOrder: [{ $ref: '#/sets/brand' }],
  };
  const clay = { 'tokens/x.resolver.json': document, 'tokens/brands/clay/shape.tokens.json': {} };
  const words = { 'tokens/content/words.en.json': { a: 'Close' }, 'tokens/content/words.ar.json': {} };
  await write(at('added'), { ...clay, ...words });
  await write(at('misplaced'), {
    ...clay,
    'tokens/brands/Clay/brand.json': {},
    'tokens/voice.json': {},
    'tokens/brands/clay/voise.json': {},
    'tokens/brands/clay/messages.json': {},
    'tokens/brands/lost.tokens.json': {},
    'tokens/content/wrods.en.json': {},
  });
  await mkdir(at('misplaced', 'tokens', 'brands', 'empty'));
});

const help: readonly (readonly string[])[] = [
  [],
  ...['init', 'build', 'dev', 'contract', 'check', 'explain', 'diff', 'format', 'import', 'list', 'completion'].map(
    (name) => [name],
  ),
  ['add'],
  ['add', 'react'],
  ['brand'],
  ['brand', 'new'],
  ['sync'],
  ['words'],
  ['words', 'export'],
  ['words', 'import'],
  ['words', 'missing'],
  ['voice'],
  ['voice', 'check'],
  ['voice', 'score'],
];

/** Commands in this order, each in a folder of the test; some need the output of those before. */
const runs: readonly (readonly [folder: string, ...args: string[]])[] = [
  // Usage errors
  ['empty', 'chek'],
  ['empty', 'check', '--onyl'],
  ['empty', 'check', '--only', 'speck'],
  ['empty', 'check', '--format', 'xml'],
  ['empty', 'check', 'nowhere'],
  ['empty', 'build'],
  ['empty', 'build', '--platform', 'csss'],
  ['empty', 'explain', 'WS-G999'],
  ['empty', 'list', 'nothing'],
  ['empty', 'completion', 'tcsh'],
  ['empty', 'diff', 'nowhere'],
  ['empty', 'init'],
  ['config', 'build'],
  ['setting', 'build'],
  ['small', 'contract', '--out', 'contract'],
  ['small', 'build', '--platform', 'css', '--shard', '3/2'],
  ['small', 'build', '--platform', 'css', '--brand', 'reedd'],
  ['small', 'explain', 'color.txet'],
  ['small', 'explain', 'color.text', '--mode', 'dusk'],
  ['small', 'explain', 'color.text', '--density', 'compact'],
  ['small', 'explain', 'color.text', '--context', 'mode'],
  ['small', 'diff', 'tokens', '--allow', 'big'],
  ['small', 'import', 'theme.css', '--from', 'word'],
  ['small', 'import', 'nowhere.css'],
  ['small', 'brand', 'new', 'Reed & Co', '--yes'],
  ['small', 'brand', 'new', 'index', '--yes'],
  ['small', 'brand', 'new', 'palm', '--yes', '--from', 'reed'],
  ['small', 'brand', 'new', 'palm', '--yes', '--name', 'fr=Palme'],
  ['small', 'brand', 'new', 'palm', '--yes', '--name', 'a\nb'],
  ['small', 'brand', 'new', 'palm'],
  ['small', 'words', 'export', '--language', 'English'],
  ['small', 'words', 'import', 'nowhere.xlf'],
  ['small', 'words', 'missing', '--brand', 'clayy'],
  ['empty', 'voice', 'check'],
  ['empty', 'voice', 'check', 'nowhere.md'],
  ['empty', 'voice', 'check', '--max-warnings', 'few'],
  ['empty', 'voice', 'score', '--brand', 'clay'],
  ['small', 'voice', 'check', 'theme.css'],
  ['voice', 'voice', 'check', 'a.md', '--brand', 'clayy'],
  ['small', 'sync'],
  ['misplaced', 'sync'],
  ['foreign', 'build', '--platform', 'css'],
  // Results
  ['small', 'check', 'tokens'],
  ['small', 'check', 'invalid.json'],
  ['small', 'build', '--platform', 'css', '--tokens', 'invalid.json'],
  ['small', 'build', '--platform', 'css'],
  ['small', 'diff', 'invalid.json', 'tokens'],
  ['small', 'format', 'unsorted.json', 'notes.yaml'],
  ['small', 'import', 'theme.css', '--out', 'imported.json'],
  ['small', 'import', 'theme.css', '--out', 'imported.json'],
  ['fleet', 'build'],
  ['fleet', 'build'],
  ['new', 'init', '--yes', '--name', 'Clay'],
  ['new', 'init', '--yes', '--name', 'Clay'],
  ['new', 'brand', 'new', 'reed', '--yes'],
  ['new', 'brand', 'new', 'reed', '--yes', '--font', 'Noto Kufi Arabic'],
  ['new', 'sync'],
  ['added', 'sync', '--check'],
  ['added', 'sync'],
  ['new', 'words', 'export', '--language', 'fr', '--out', 'fr.json'],
  ['new', 'words', 'export', '--language', 'en'],
  ['new', 'words', 'export', '--language', 'fr', '--brand', 'clayy'],
  ['new', 'words', 'import', 'words.fr.json'],
  ['new', 'words', 'import', 'words.fr.json'],
  ['new', 'words', 'import', 'words.fr.json', '--language', 'ur'],
  ['added', 'words', 'missing'],
  ['voice', 'voice', 'check', 'a.md', 'b.tsx'],
  ['voice', 'voice', 'check', 'c.md'],
  ['voice', 'voice', 'score', 'c.md'],
  ['voice', 'voice', 'check', 'c.md', '--fix'],
];

/** Without folders, times and sizes, and without diagnostics, whose wordings belong to the compiler. */
const stable = (text: string): string =>
  text
    .replaceAll(root, '<folder>')
    .replaceAll(/^(?:error|warning) WS-[\s\S]*?^\d+ (?:error|warning).*$/gmu, '<diagnostics>')
    .replaceAll(/\d+\.\d+ s\b/gu, '<n> s')
    .replaceAll(/\d+(?:\.\d+)? (?:B|KB|MB)\b/gu, '<n> KB');

test('the wordings of the command are those of wordings.txt', async () => {
  const parts: string[] = [];
  const add = async (folder: string, args: readonly string[]): Promise<void> => {
    const { code, out, err } = await wusum(at(folder), ...args);
    parts.push(
      `$ wusum ${args.join(' ')}   # in ${folder}, exit code ${code}\n\n${stable(`${err}${out}`).trimEnd()}\n`,
    );
  };
  for (const args of help) await add('empty', [...args, '--help']);
  for (const [folder, ...args] of runs) await add(folder, args);
  const lines = parts.join('\n').split('\n');
  const replaced = phrases.flatMap(({ pattern }) => lines.filter((line) => pattern.test(line)));
  expect(replaced, 'phrases that the glossary replaces').toEqual([]);
  await expect(lines.join('\n')).toMatchFileSnapshot('wordings.txt');
});
