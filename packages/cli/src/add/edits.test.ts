import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addToModule } from './edit-code.js';
import { wrapHtml } from './edit-html.js';
import { editManifest } from './edit-manifest.js';
import { lineDiff } from './line-diff.js';
import { planEntry } from './plan-entry.js';

const target = { path: 'src/main.tsx', out: 'src/brand', key: 'k' };
const layout = { path: 'app/layout.tsx', out: 'brand', key: 'k' };

describe('imports', () => {
  test.each<[string, string, RegExp]>([
    ['double quotes and semicolons', 'import a from "a";\na();\n', /^import 'x\.css';|^import "x\.css";/],
    ['no semicolons', "import a from 'a'\na()\n", /^import 'x\.css'\nimport a/],
    ["after 'use client'", "'use client';\nimport a from 'a';\n", /^'use client';\nimport 'x\.css';\nimport a/],
    ['a module without imports', 'a();\n', /^import 'x\.css';\na\(\);/],
    ['after a comment', '// Licence\na();\n', /^\/\/ Licence\nimport 'x\.css';\na/],
    ['CRLF', "import a from 'a';\r\na();\r\n", /^import 'x\.css';\r\nimport a from 'a';\r\n/],
    ['an import over several lines', "import {\n  a,\n} from 'a';\na();\n", /^import 'x\.css';\nimport \{\n/],
  ])('%s', (_name, text, want) => {
    expect(addToModule(text, ["import 'x.css';"])).toMatch(want);
  });

  test('statements come after the last import, and nothing is added twice', () => {
    const text = "import a from 'a';\nimport {\n  b,\n} from 'b';\na(b);\n";
    const once = addToModule(text, ["import 'x.css';"], ['c();']);
    expect(once).toBe("import 'x.css';\nimport a from 'a';\nimport {\n  b,\n} from 'b';\n\nc();\na(b);\n");
    expect(addToModule(once, ["import 'x.css';"], ['c();'])).toBe(`${once}`.replace('\n\nc();', '\n\nc();'));
  });

  test('all of the text stays, in its order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("import a from 'a';", 'a();', '// b', '', "const c = 'import';")),
        (lines) => {
          const text = lines.map((line) => `${line}\n`).join('');
          const added = addToModule(text, ["import 'x.css';"]).replace("import 'x.css';\n", '');
          expect(added).toBe(text);
        },
      ),
    );
  });
});

describe('<html>', () => {
  const page = (tag: string, head = ''): string =>
    `return (\n    <html${tag}>\n${head}      <body>x</body>\n    </html>\n  );`;

  test.each<[string, string, RegExp]>([
    [
      'keeps a language',
      page(' lang="ar" dir="rtl"'),
      /<Brand asChild lang="ar" data=\{brands\[0\]\}>\s*<html lang="ar" dir="rtl" supp/,
    ],
    ['keeps a language of a variable', page(' lang={lang}'), /<Brand asChild lang=\{lang\} /],
    ['is English without one', page(''), /<Brand asChild lang="en" /],
    [
      'a tag with `>` in braces',
      page(' className={a > b ? "c" : "d"}'),
      /<html className=\{a > b \? "c" : "d"\} suppressHydrationWarning>/,
    ],
    ['has the attribute of hydration once', page(' suppressHydrationWarning'), /<html suppressHydrationWarning>/],
    [
      'has the script first in its head',
      page('', '      <head>\n        <meta />\n      </head>\n'),
      /<head>\s*<BrandScript storageKey="k" \/>\s*<meta/,
    ],
    ['gets a head without one', page(''), /<head>\s*<BrandScript storageKey="k" \/>\s*<\/head>\s*<body>/],
  ])('%s', (_name, text, want) => {
    expect(wrapHtml(text, 'k')).toMatch(want);
  });

  test.each(['<main />', '<html />', '<html lang="en">', '</html><html><body>'])('%s is left to the user', (text) => {
    expect(wrapHtml(text, 'k')).toBeUndefined();
    const plan = planEntry('next', text, layout);
    expect(plan.byHand).toHaveLength(1);
    expect(plan.files['app/layout.tsx']).toContain('@wusum/react/styles.css');
  });
});

test.each(['vite', 'next', 'react-router', 'astro'] as const)(
  'a second edit of an entry of %s changes nothing',
  (name) => {
    const text =
      name === 'astro' ? '<html><head></head></html>' : 'export default () => (<html><body>x</body></html>);\n';
    const first = planEntry(name, text, target);
    expect(planEntry(name, first.files[target.path]!, target)).toEqual({ files: {}, byHand: [] });
  },
);

describe('package.json', () => {
  const added = { dependencies: { a: '^1' }, devDependencies: { wusum: '^0' } };
  const manifest = (scripts: object, indent = 2): string =>
    `${JSON.stringify({ name: 'x', scripts }, undefined, indent)}\n`;

  test('a second edit changes nothing, and the indentation stays', () => {
    const { text, needsInstall } = editManifest(manifest({ dev: 'vite', build: 'vite build' }, 4), added);
    expect(text).toContain('\n    "scripts"');
    expect(JSON.parse(text)).toMatchObject({ scripts: { dev: 'wusum dev vite', build: 'wusum build && vite build' } });
    expect(needsInstall).toBe(true);
    expect(editManifest(text, added)).toEqual({ text, byHand: [], needsInstall: false });
  });

  test('a package that the app has keeps its range and its place', () => {
    const text = JSON.stringify({ devDependencies: { a: '1.0.0' }, scripts: { dev: 'x', build: 'y' } });
    expect(JSON.parse(editManifest(text, added).text)).not.toHaveProperty('dependencies');
  });

  test.each([[{ dev: 'a && b', build: 'c' }], [{ dev: 'PORT=1 "x"', build: 'c' }], [{ build: 'c' }], [{ dev: 'a' }]])(
    'a script that cannot be edited is reported: %j',
    (scripts) => {
      const { text, byHand } = editManifest(manifest(scripts), added);
      expect(byHand).toHaveLength(1);
      const { dev = '' } = scripts as { readonly dev?: string };
      expect(text).toContain(dev.includes('"') ? JSON.stringify(dev) : dev);
    },
  );
});

test('in a diff, the old lines without the removed and with the added ones are the new lines', () => {
  const line = fc.constantFrom('a', 'b', 'c', 'd', '');
  fc.assert(
    fc.property(fc.array(line), fc.array(line), (before, after) => {
      const [, , ...lines] = lineDiff('f', before.join('\n'), after.join('\n')).split('\n').slice(0, -1);
      const added = lines.filter((each) => each.startsWith('+')).map((each) => each.slice(1));
      const removed = lines.filter((each) => each.startsWith('-')).map((each) => each.slice(1));
      const sorted = (...lists: (readonly string[])[]): string[] => lists.flat().toSorted();
      // A text without lines is one empty line.
      const linesOf = (list: readonly string[]): readonly string[] => (list.length === 0 ? [''] : list);
      expect(sorted(linesOf(after), removed)).toEqual(sorted(linesOf(before), added));
    }),
  );
});
