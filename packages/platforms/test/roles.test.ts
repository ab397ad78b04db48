import { describe, expect, test, vi } from 'vitest';
import { fixtureTokens } from './fixture/fixture-tokens.js';
import { fixtureSystem } from './fixture/fixture.js';
import { openSystem, parseSource } from '@wusum/dtcg';
import type { JsonObject } from '@wusum/dtcg/internal';
import { commentText } from '../src/shared/token.js';
import { emitPlatforms, type PlatformError, platformNames } from '../src/index.js';
import { openPlatforms } from './open-platforms.js';

// Platforms with pictures load their drawing code with the first build.
vi.setConfig({ testTimeout: 60_000 });

const srgb = (red: number) => ({ colorSpace: 'srgb', components: [red, 0, 0] });

/** Tokens with names that we do not know. */
const foreign = {
  paint: { $type: 'color', canvas: { $value: srgb(1) }, letters: { $value: srgb(0) } },
  gap: { $type: 'dimension', small: { $value: { value: 4, unit: 'px' } } },
};
const open = (tokens: object) => openSystem({ 'a.json': JSON.stringify(tokens) }, 'a.json');
const problemsOf = (promise: Promise<unknown>) =>
  promise.then(
    () => [],
    (error: PlatformError) => error.diagnostics,
  );

test.each(openPlatforms)('%s accepts any tokens, without roles, brands and modes', async (platform) => {
  const files = await emitPlatforms(open(foreign), [platform]);
  expect(Object.values(files).join('\n')).toMatch(/small/i);
});

test.each(platformNames.filter((name) => !openPlatforms.includes(name)))(
  '%s reports every role without a token, with the expected names',
  async (platform) => {
    const problems = await problemsOf(emitPlatforms(open(foreign), [platform]));
    expect(problems.length).toBeGreaterThan(1);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['WS-E102']));
    const accent = problems.find(({ message }) => message.includes('"accent"'));
    expect(accent?.message).toContain('color.accent.solid');
  },
);

test('the option `roles` sets the token of a role, and no other is used', async () => {
  const problems = await problemsOf(
    emitPlatforms(open(foreign), ['shadcn'], { roles: { canvas: 'paint.canvas', text: 'paint.ink' } }),
  );
  const roles = problems.map(({ message }) => /role "([^"]+)"/.exec(message)?.[1]);
  expect(roles).not.toContain('canvas');
  expect(roles).toContain('text');
});

test('an unknown platform is refused with a suggestion', async () => {
  const [problem] = await problemsOf(emitPlatforms(open(foreign), ['tailwnd']));
  expect(problem).toMatchObject({ code: 'WS-E101', didYouMean: 'tailwind' });
});

test('two tokens with the same name on a platform are refused, with both places', async () => {
  const tokens = { a: { $type: 'number', 'b-c': { $value: 1 }, bC: { $value: 2 } } };
  const [problem] = await problemsOf(emitPlatforms(open(tokens), ['ios']));
  expect(problem).toMatchObject({ code: 'WS-E103', related: [{ location: { file: 'a.json' } }] });
  expect(problem!.location).toBeDefined();
});

test('tokens with errors are refused with their errors', async () => {
  const problems = await problemsOf(emitPlatforms(open({ a: { $type: 'color', $value: '{b}' } }), ['scss']));
  expect(problems.map(({ severity }) => severity)).toEqual(['error']);
});

describe('modes of any system', () => {
  const document = (axis: string) => ({
    'r.resolver.json': JSON.stringify({
      version: '2025.10',
      sets: { base: { sources: [foreign] } },
      modifiers: {
        [axis]: {
          default: 'light',
          contexts: { light: [], dark: [{ paint: { $type: 'color', canvas: { $value: srgb(0.2) } } }] },
        },
      },
      resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: `#/modifiers/${axis}` }],
    }),
  });

  test.each(['mode', 'appearance'])(
    'an axis "%s" with light and dark becomes dark appearances and values-night',
    async (axis) => {
      const files = await emitPlatforms(openSystem(document(axis), 'r.resolver.json'), ['ios', 'android', 'scss']);
      expect(files['ios/Default.xcassets/Default/paintCanvas.colorset/Contents.json']).toContain('"value": "dark"');
      expect(files['ios/Default.xcassets/Default/paintLetters.colorset/Contents.json']).not.toContain('dark');
      const night = Object.keys(files).find((path) => path.includes('values-night'))!;
      expect(files[night]).toContain('<color name="paint_canvas">#FF330000</color>');
      expect(files[night]).not.toContain('paint_letters');
      expect(files['scss/default.dark.scss']).toContain('$paint-canvas: #330000 !default;');
    },
  );
});

test('tokens without brands use their own name for files', async () => {
  const names = { $type: 'content', $value: { en: { written: 'Sidr Coffee' } } };
  const base = { sources: [{ $ref: 'a.json' }], $extensions: { 'org.wusum': { content: ['brand.json'] } } };
  const document = { version: '2025.10', sets: { base }, resolutionOrder: [{ $ref: '#/sets/base' }] };
  const sources = { 'a.resolver.json': document, 'a.json': foreign, 'brand.json': { brand: { names } } };
  const named = openSystem(
    Object.fromEntries(Object.entries(sources).map(([name, data]) => [name, JSON.stringify(data)])),
    'a.resolver.json',
    { content: { reads: () => true, read: (...file) => parseSource(...file) as JsonObject } },
  );
  const files = Object.keys(await emitPlatforms(named, ['scss', 'ios', 'css']));
  expect(files).toEqual(
    expect.arrayContaining(['scss/sidr-coffee.scss', 'ios/SidrCoffeeTokens.swift', 'css/sidr-coffee.css']),
  );
});

test.each([['*\\', '/*', '\\*', '*/', '\\\\*/*/', '*/*']])(
  'a comment with %j and the like never ends or nests',
  (...texts) => {
    for (const text of texts) expect(commentText(`a${text}b`)).not.toMatch(/\*\/|\/\*|\\/);
  },
);

test('the results of compile and openSystem are both accepted, each brand and mode with its own values', async () => {
  const system = fixtureSystem(fixtureTokens);
  const files = await emitPlatforms(system, ['css', 'scss', 'figma', 'flutter']);
  const scss = Object.keys(files).filter((path) => /^scss\/\w+\.\w+\.scss$/.test(path));
  expect(scss).toHaveLength(6);
  expect(new Set(scss.map((path) => /\$by-brand-mode: (\d+)/.exec(files[path] as string)![1])).size).toBe(6);
  expect(files['css/tokens.css']).toContain('--ws-color-brand-mode');
  expect(files['figma/base.tokens.json']).toContain('"fixed"');
});
