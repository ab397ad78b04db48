import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import postcss, { type AtRule } from 'postcss';
import { cssVariableName } from '@wusum/platforms';
import { comparable, originValues } from './origin-values.js';
import { temporaryFolder, wusum } from './run-command.js';

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

/** Name → how many values of the default contexts are compared: all but composite values and those of several contexts. */
const counts: Readonly<Record<string, number>> = {
  'adobe-spectrum': 1579,
  'apple-hig': 23,
  'figma-sds': 251,
  'github-primer': 1401,
  'ibm-carbon': 298,
  'microsoft-fluent': 159,
  'shopify-polaris': 67,
};

/** Compares the whole sheet with the values of the files, which `origin-values.ts` reads on its own. */
function compared(root: string, entry: string, css: string): { same: number; different: readonly unknown[] } {
  const paths = (readdirSync(root, { recursive: true, encoding: 'utf8' }) as string[]).filter(
    (path) => path.endsWith('.json') && !path.startsWith('build'),
  );
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const written = new Map<string, string>();
  postcss.parse(css).walkDecls(/^--/u, ({ prop, value, parent }) => {
    const around = parent?.parent;
    const isRoot = around?.type !== 'atrule' || (around as AtRule).name === 'layer';
    if (isRoot && !written.has(prop)) written.set(prop, value);
  });
  let same = 0;
  const different: unknown[] = [];
  for (const [path, value] of originValues(files, entry)) {
    const own = written.get(cssVariableName(path));
    if (own === undefined || own.includes('var(')) continue;
    const light = /^light-dark\(((?:[^(),]|\([^()]*\))*),/u.exec(own)?.[1] ?? own;
    const [want, got] = [comparable(value), comparable(light)];
    if (want === undefined || got === undefined) continue;
    if (want === got) same += 1;
    else different.push([path, value, own]);
  }
  return { same, different };
}

describe('dtcg-examples', () => {
  test.each(Object.entries(systems))(
    '%s',
    async (name, wanted) => {
      const root = join(folder, name);
      for (const path of readdirSync(source))
        if (path.startsWith(name)) cpSync(join(source, path), join(root, path), { recursive: true });
      // Primer has names that differ only in case and hyphens, which Swift cannot tell apart.
      const platforms = name === 'github-primer' ? 'css,json' : 'css,ios,json';
      const built = await wusum(root, 'build', '--tokens', `${name}.resolver.json`, '--platform', platforms);
      const errors = built.err.split('\n').filter((line) => line.startsWith('error'));
      expect({ code: built.code, errors }).toEqual({ code: 0, errors: [] });
      const out = join(root, 'build/css');
      const css = (readdirSync(out, { recursive: true, encoding: 'utf8' }) as string[])
        .filter((path) => path.endsWith('.css'))
        .map((path) => readFileSync(join(out, path), 'utf8'))
        .join('\n');
      for (const want of wanted) expect(css).toMatch(want);
      expect(css).not.toMatch(/undefined|NaN|\[object/);
      const { same, different } = compared(
        root,
        `${name}.resolver.json`,
        readFileSync(join(out, 'tokens.css'), 'utf8'),
      );
      expect(different).toEqual([]);
      expect(same).toBe(counts[name]);
    },
    240_000,
  );
});
