import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findLines, projectFiles, readText, show, withoutComments } from './repository.js';
import { root } from '../run/paths.mjs';

const files = projectFiles();
const styles = files.filter((path) => /^packages\/(react|tribe)\/src\/.*\.styles\.ts$/.test(path));
const code = files.filter(
  (path) =>
    /^packages\/(react|tribe)\/src\/.*\.tsx?$/.test(path) && !/\.(stories|test|spec)\.tsx?$|\/test\//.test(path),
);

/** Colours as CSS writes them; the names that follow the reader's system (`CanvasText`, `currentColor`) are roles too. */
const colours = [
  // `#000` is what a mask writes for "here".
  /(?<!url\(['"]?)#(?!000\b)[0-9a-f]{3,8}\b/gi,
  /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/g,
  /(?<=:\s*|\s)(?:white|black|red|green|blue|gr[ae]y|silver|orange|yellow|purple|pink|brown)(?=\s*[;,)])/g,
];

/** Lengths that are somebody's decision. `0`, percentages, `em`, viewport and container units are relations. */
const lengths = /(?<![\w.-])(?!0*\.?0*(?:px|rem))(?:\d*\.)?\d+(?:px|rem|pt|cm|mm|in)\b/g;

const fonts = /font-family\s*:\s*(?!\$\{|inherit|var\()[^;]+|(?:Arial|Helvetica|sans-serif|monospace)\b/g;

const physical =
  /(?<![\w-])(?:margin|padding|border)-(?:left|right)\b|(?<=[\s;{])(?:left|right)\s*:|text-align\s*:\s*(?:left|right)|float\s*:\s*(?:left|right)/g;

const find = (pattern: RegExp, among: readonly string[]): string[] =>
  show(among.flatMap((path) => findLines(path, withoutComments(readText(path)), pattern)));

describe('a component knows roles, not values', () => {
  test('there are styles to look at', () => {
    expect(styles.length).toBeGreaterThan(0);
  });

  test.each(colours)('no colour literal stands in the styles: %s', (pattern) => {
    expect(find(pattern, styles)).toEqual([]);
  });

  test('no pixel and no rem stands in the styles', () => {
    expect(find(lengths, styles)).toEqual([]);
  });

  test('no font is named in the styles', () => {
    expect(find(fonts, styles)).toEqual([]);
  });

  test('no hex colour stands in a component', () => {
    expect(find(/(['"`])#[0-9a-f]{3,8}\1/gi, code)).toEqual([]);
  });

  test('only logical properties stand in the styles', () => {
    expect(find(physical, styles)).toEqual([]);
  });

  test('a template holds constants, never a function', () => {
    expect(find(/\$\{\s*(?:\([^)]*\)|\w+)\s*=>/g, styles)).toEqual([]);
  });
});

/** Every variable that the theme sets. */
const declared = (): Set<string> => {
  const css = readText('packages/theme/dist/theme.css');
  return new Set([...css.matchAll(/(--ws-[\w-]+)\s*:/g)].map((match) => match[1] ?? ''));
};

const declaredIn = (text: string): string[] =>
  [...text.matchAll(/(--ws-[\w-]+)['"]?\]?\s*:/g)].map(([, name]) => name!);

/** The private properties that the fragment `colorProperties('button', ['solid', …])` declares. */
const colorPropertiesIn = (text: string): string[] =>
  [...text.matchAll(/\bcolorProperties\('([\w-]+)', \[([^\]]*)\]\)/g)].flatMap(([, part, list]) =>
    [...list!.matchAll(/\w+/g)].map(([name]) => `--ws-${part}-${name.replaceAll(/[A-Z]/g, '-$&').toLowerCase()}`),
  );

test('every theme variable that a package writes by name is one that the theme sets', () => {
  expect(existsSync(join(root, 'packages/theme/dist/theme.css'))).toBe(true);
  const names = declared();
  const sources = files.filter(
    (path) =>
      /^(packages\/(react|tribe|studio)\/src|\.storybook)\/.*\.(tsx?|css|mdx)$/.test(path) &&
      !/\.test\.tsx?$/.test(path),
  );
  const own = new Set(sources.map(readText).flatMap((text) => [...declaredIn(text), ...colorPropertiesIn(text)]));
  const used = sources.flatMap((path) =>
    findLines(path, withoutComments(readText(path)), /var\(--ws-[\w-]+(?=[\s,)])/g),
  );
  const unknown = used.filter(({ text }) => {
    const name = text.replace('var(', '');
    return !names.has(name) && !own.has(name);
  });
  expect(show(unknown)).toEqual([]);
});
