import { expect, test } from 'vitest';
import { brandFiles, editFiles, readEntries } from '../edits/index.js';
import { dryRun } from '../dry-run/dry-run.js';
import { hashOf, type Intent } from '../intents/index.js';
import { CompileSession } from './session.js';

const color = (lightness: number): string =>
  `{\n  "ground": { "$type": "color", "$value": { "colorSpace": "oklch", "components": [${lightness}, 0, 0] } }\n}\n`;
const refs = (name: string) => [{ $ref: `./${name}.tokens.json` }];

/** Tokens of a design system without brands: a theme is a set and a modifier. */
const files = {
  'x.resolver.json': JSON.stringify({
    version: '2025.10',
    sets: { base: { sources: refs('light') } },
    modifiers: { theme: { contexts: { light: refs('light'), dark: refs('dark') }, default: 'light' } },
    resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/theme' }],
  }),
  'light.tokens.json': color(1),
  'dark.tokens.json': color(0.2),
};

const open = (): CompileSession => new CompileSession({ entry: 'x.resolver.json', files });
const tokenIn = (theme: string, session = open()) => session.tokens('default', { theme })[0]!;

test('without brands, a token is edited in the file of the context that sets it', () => {
  expect(tokenIn('light')).not.toHaveProperty('owner');
  expect(tokenIn('dark')).toMatchObject({ owner: 'theme-dark', css: '#161616' });
});

test('an edit in a context changes that context alone, in its file alone', () => {
  const { owner = '', path, entry } = tokenIn('dark');
  const value = { colorSpace: 'oklch', components: [0.3, 0, 0] };
  const intent: Intent = {
    kind: 'set',
    brand: owner,
    path,
    base: hashOf(entry!),
    value: { ...(entry as object), $value: value },
  };
  const session = open();
  expect(session.draft([intent])).toMatchObject({ kind: 'patch', changed: ['ground'] });
  expect(tokenIn('dark', session).css).toBe('#2e2e2e');
  expect(tokenIn('light', session).css).toBe(tokenIn('light').css);
  expect(editFiles(files, brandFiles(files), [intent])).toEqual({ 'dark.tokens.json': color(0.3) });
  const run = dryRun(files, [intent]);
  expect(run).toMatchObject({ compiles: true, conflicts: [] });
  expect(run.difference).toBeDefined();
  expect(
    readEntries({ ...files, ...run.files }, brandFiles(files))
      .get('theme-dark')
      ?.get(path),
  ).toEqual(intent.value);
});
