import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findLines, projectFiles, readText, show, withoutComments } from './repository.js';
import { root } from '../run/paths.mjs';

const files = projectFiles();
const styles = files.filter((path) => /^packages\/(react|tribe|examples\/[\w-]+)\/src\/.*\.styles\.ts$/.test(path));
const code = files.filter(
  (path) =>
    /^packages\/(react|tribe|examples\/[\w-]+)\/src\/.*\.tsx?$/.test(path) &&
    !/\.(stories|test|spec)\.tsx?$|\/test\//.test(path),
);

/** Colour literals of CSS. System colours (`CanvasText`) and `currentColor` are roles, not literals. */
const colours = [
  // A mask uses `#000` for opaque.
  /(?<!url\(['"]?)#(?!000\b)[0-9a-f]{3,8}\b/gi,
  /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/g,
  /(?<=:\s*|\s)(?:white|black|red|green|blue|gr[ae]y|silver|orange|yellow|purple|pink|brown)(?=\s*[;,)])/g,
];

/** Absolute lengths. `0`, percentages, `em`, viewport and container units are relative and allowed. */
const lengths = /(?<![\w.-])(?!0*\.?0*(?:px|rem))(?:\d*\.)?\d+(?:px|rem|pt|cm|mm|in)\b/g;

const fonts = /font-family\s*:\s*(?!\$\{|inherit|var\()[^;]+|(?:Arial|Helvetica|sans-serif|monospace)\b/g;

const physical =
  /(?<![\w-])(?:margin|padding|border)-(?:left|right)\b|(?<=[\s;{])(?:left|right)\s*:|text-align\s*:\s*(?:left|right)|float\s*:\s*(?:left|right)/g;

/** A query of the window's width. The one of `fromWidth` is for elements that have no frame around them. */
const windowWidths = /@media[^{]*?(?<![\w-])(?:(?:min|max)-)?(?:device-)?(?:width|inline-size|aspect-ratio)\b/g;

/** `dvi` is allowed: an overlay may fill the window. */
const windowUnits = /(?<![\w.-])(?:\d*\.)?\d+[sl]?(?:vw|vi|vmin|vmax)\b/g;

const find = (pattern: RegExp, among: readonly string[]): string[] =>
  show(among.flatMap((path) => findLines(path, withoutComments(readText(path)), pattern)));

describe('a component knows roles, not values', () => {
  test('style files exist', () => {
    expect(styles.length).toBeGreaterThan(0);
  });

  test.each(colours)('styles contain no colour literal: %s', (pattern) => {
    expect(find(pattern, styles)).toEqual([]);
  });

  test('styles contain no px and no rem', () => {
    expect(find(lengths, styles)).toEqual([]);
  });

  test('styles contain no font name', () => {
    expect(find(fonts, styles)).toEqual([]);
  });

  test('components contain no hex colour', () => {
    expect(find(/(['"`])#[0-9a-f]{3,8}\1/gi, code)).toEqual([]);
  });

  test('styles contain only logical properties', () => {
    expect(find(physical, styles)).toEqual([]);
  });

  test('layout follows the frame around it: styles ask for no width of the window', () => {
    const sheets = files.filter((path) => /^packages\/(react|tribe|examples\/[\w-]+)\/src\/.*\.css$/.test(path));
    const all = [...new Set([...styles, ...code, ...sheets])];
    expect(find(windowUnits, all)).toEqual([]);
    // The fragments ask where there is no frame, and a dialog is in the window.
    const aboutTheWindow =
      /^packages\/react\/src\/(system\/fragments|components\/(dialog\/Dialog|lightbox\/Lightbox)\.styles)\.ts/;
    expect(find(windowWidths, all).filter((line) => !aboutTheWindow.test(line))).toEqual([]);
  });

  test('style templates contain no functions', () => {
    expect(find(/\$\{\s*(?:\([^)]*\)|\w+)\s*=>/g, styles)).toEqual([]);
  });
});

/** All variables of the theme. */
const declared = (): Set<string> => {
  const css = readText('packages/theme/dist/theme/theme.css');
  return new Set([...css.matchAll(/(--ws-[\w-]+)\s*:/g)].map((match) => match[1] ?? ''));
};

const declaredIn = (text: string): string[] =>
  [...text.matchAll(/(--ws-[\w-]+)['"]?\]?\s*:/g)].map(([, name]) => name!);

/** The private properties that the fragment `colorProperties(['solid', …])` declares. */
const colorPropertiesIn = (text: string): string[] =>
  [...text.matchAll(/\bcolorProperties\(\s*\[([^\]]*)\]/g)].flatMap(([, list]) =>
    [...list!.matchAll(/\w+/g)].map(([name]) => `--ws-role-${name.replaceAll(/[A-Z]/g, '-$&').toLowerCase()}`),
  );

test('packages use only variables that the theme declares', () => {
  expect(existsSync(join(root, 'packages/theme/dist/theme/theme.css'))).toBe(true);
  const names = declared();
  const sources = files.filter(
    (path) =>
      /^(packages\/(react|tribe|studio|examples\/[\w-]+)\/src|\.storybook)\/.*\.(tsx?|css|mdx)$/.test(path) &&
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
