import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cssVariableName } from '@wusum/platforms';
import { comparable, comparableParts, shareText, weightNumber, weightText } from './comparable.js';
import { contextsOf, isObject, originValues } from './origin-values.js';
import { temporaryFolder, wusum } from './run-command.js';
import { variablesIn } from './written-sheet.js';

/** The resolver documents of `dtcg-examples` (MIT) build, and their CSS has the values of the files. */

const require = createRequire(fileURLToPath(new URL('../../dtcg/package.json', import.meta.url)));
const source = dirname(require.resolve('dtcg-examples/package.json'));
const folder = temporaryFolder();

/** Name → a selection of what its style sheet must contain, by hand from the source files. */
const systems: Readonly<Record<string, readonly RegExp[]>> = {
  'adobe-spectrum': [
    /--ws-android-elevation: 2px;/,
    /--ws-body-cjk-emphasized-font-style: normal;/,
    /--ws-cjk-letter-spacing: 0\.05em;/,
    /--ws-transparent-black-300: #00000026;/,
    /--ws-italic-font-style: italic;/,
  ],
  'apple-hig': [
    /--ws-color-systemBlue: #007aff;/,
    /--ws-color-systemBlue: #0a84ff;/,
    /headline-line-height: 1\.29\d*;/,
  ],
  'figma-sds': [/#0c0c0d0d/],
  'github-primer': [
    /box-?shadow-thin: inset 0 0 0 1px;/i,
    /-size: 0\.9285em;/,
    /codeInline-shorthand-font-size: 0\.9285em;/,
  ],
  'ibm-carbon': [/: 2vw;/, /: 10vw;/],
  'microsoft-fluent': [
    /"Segoe UI", "Segoe UI Web \(West European\)"/,
    /-tiny-line-height: 1;/,
    /-tiny-letter-spacing: 0em;/,
    /: #004578;/,
  ],
  'shopify-polaris': [/: #/],
};

/** Name → how many values are compared in the default contexts and, for each other context, with the others at their default. */
const counts: Readonly<Record<string, number>> = {
  'adobe-spectrum': 4737,
  'apple-hig': 780,
  'figma-sds': 692,
  'github-primer': 9032,
  'ibm-carbon': 2352,
  'microsoft-fluent': 462,
  'shopify-polaris': 67,
};

/** The values of the files that differ in the style sheet, and those without a text to compare, in all contexts. */
function compared(files: Readonly<Record<string, string>>, entry: string, css: string): Compared {
  const found: { same: number; different: unknown[]; left: Set<string> } = { same: 0, different: [], left: new Set() };
  for (const contexts of contextsOf(files, entry)) {
    const written = variablesIn(css, contexts);
    const compare = (name: string, want: string | undefined, textOf: (own: string) => string | undefined): void => {
      const own = written.get(name);
      const got = own === undefined ? undefined : textOf(own);
      if (want === undefined || got === undefined) found.left.add(`${name}: ${want} / ${own}`);
      else if (want === got) found.same += 1;
      else found.different.push([Object.values(contexts).join(' '), name, want, own].join(' | '));
    };
    for (const [path, value] of originValues(files, entry, contexts)) {
      const name = cssVariableName(path);
      if (!isObject(value) || !('fontFamily' in value)) compare(name, weightOr(value), weightOr);
      else
        for (const [part, want] of Object.entries(comparableParts(value)))
          compare(`${name}-${part}`, want, (own) => partText(part, own));
    }
  }
  return { ...found, left: [...found.left] };
}

interface Compared {
  readonly same: number;
  readonly different: readonly unknown[];
  readonly left: readonly string[];
}

/** Names of weights are numbers in CSS. */
const weightOr = (value: unknown): string | undefined =>
  comparable(typeof value === 'string' ? weightNumber(value) : value);

const partText = (part: string, own: string): string | undefined =>
  part === 'font-weight'
    ? weightText(own)
    : part === 'line-height' || part === 'letter-spacing'
      ? shareText(own, undefined, /^[\d.]+$/u.test(own))
      : comparable(own);

/** Builds a copy of a system. */
async function build(name: string, root: string): Promise<string> {
  for (const path of readdirSync(source))
    if (path.startsWith(name)) cpSync(join(source, path), join(root, path), { recursive: true });
  // Primer has names that differ only in case and hyphens, which Swift cannot tell apart.
  const platforms = name === 'github-primer' ? 'css,json' : 'css,ios,json';
  const built = await wusum(root, 'build', '--tokens', `${name}.resolver.json`, '--platform', platforms);
  const errors = built.err.split('\n').filter((line) => line.startsWith('error'));
  expect({ code: built.code, errors }).toEqual({ code: 0, errors: [] });
  return readFileSync(join(root, 'build/css/tokens.css'), 'utf8');
}

describe('dtcg-examples', () => {
  test.each(Object.entries(systems))(
    '%s',
    async (name, wanted) => {
      const root = join(folder, name);
      const css = await build(name, root);
      for (const want of wanted) expect(css).toMatch(want);
      expect(css).not.toMatch(/undefined|NaN|\[object/);
      const declared = new Set(css.match(/--[\w-]+(?=:)/gu));
      const used = [...css.matchAll(/var\((--[\w-]+)/gu)].map(([, variable]) => variable!);
      expect(used.filter((variable) => !declared.has(variable))).toEqual([]);
      const { same, different, left } = compared(filesIn(root), `${name}.resolver.json`, css);
      expect({ same, different, left }).toEqual({ same: counts[name], different: [], left: [] });
    },
    240_000,
  );
});

describe('the style sheets that Primer publishes', () => {
  const published = join(dirname(require.resolve('@primer/primitives/package.json')), 'dist/css');
  const plain = (name: string): string =>
    name
      .replace(/^--(?:ws-)?/u, '')
      .replaceAll('-', '')
      .toLowerCase();
  const sheets = (readdirSync(published, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((path) => path.endsWith('.css') && !/themes|primitives\.css|size-(?:coarse|fine)/u.test(path))
    .map((path) => readFileSync(join(published, path), 'utf8'));
  const sizeSheet = (size: string): string =>
    readFileSync(join(published, `functional/size/size-${size}.css`), 'utf8').replace(
      /^@media[^{]*\{([\s\S]*)\}\s*$/u,
      '$1',
    );
  const theme = readFileSync(join(published, 'functional/themes/light.css'), 'utf8');

  test.each([
    ['default', sheets],
    ['coarse', [...sheets, sizeSheet('coarse')]],
    ['fine', [...sheets, sizeSheet('fine')]],
  ])('have the same values as ours in light with the size %s', async (size, all) => {
    const own = variablesIn(await build('github-primer', join(folder, `primer-${size}`)), { theme: 'light', size });
    const byName = new Map([...own].map(([name, value]) => [plain(name), value]));
    const theirs = variablesIn([theme, ...all].join('\n'), {}, () => 0);
    const [missing, different, opaque]: string[][] = [[], [], []];
    for (const [name, value] of theirs) {
      const ours = byName.get(plain(name));
      const [want, got] = [publishedText(value), publishedText(ours ?? '')];
      if (ours === undefined) missing!.push(name);
      else if (want === got) continue;
      // The example leaves out the alpha of these colors: Primer has it in an extension.
      else if (withoutAlpha(want) === withoutAlpha(got)) opaque!.push(name);
      else different!.push([name, value, ours].join(' | '));
    }
    expect(different).toEqual([]);
    expect(opaque!.length).toBe(21);
    // In files that the example does not list.
    expect(missing!.filter((name) => !/^--(?:space|avatarStack-fade)-/u.test(name))).toEqual([]);
  });
});

/** A value of a published sheet; of a `font`, its parts. */
function publishedText(value: string): string {
  const font = /^(\d{3}) ([^ /]+)(?: ?\/ ?([\d.]+))? ([\w"'-][^/]*)$/u.exec(value);
  if (!font) return comparable(value) ?? value;
  const [, weight, size, height, family] = font;
  return [weight, comparable(size), height, comparable(family)].join(' ');
}

const withoutAlpha = (text: string): string => text.replaceAll(/;\d+\)/gu, ')');

/** The token files of a system. */
function filesIn(root: string): Record<string, string> {
  const paths = (readdirSync(root, { recursive: true, encoding: 'utf8' }) as string[]).filter(
    (path) => path.endsWith('.json') && !path.startsWith('build'),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
