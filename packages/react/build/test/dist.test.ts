/** Laws of the published files. Needs `dist`: run the package's build first. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { ownEntries } from '../components.js';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');

const files = (folder: string, ending: string): string[] =>
  readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(dist, folder, file));

const read = (file: string): string => readFileSync(file, 'utf8');
const isClient = (file: string): boolean => /^["']use client["'];/.test(read(file));

/** What React has on a server too, and hooks of ours that call nothing else. */
const serverHooks = new Set(['useMemo', 'useCallback', 'useId', 'useComposedRefs']);

/** Hooks and contexts of a module that need the browser. */
const clientHooksOf = (file: string): string[] =>
  [...read(file).matchAll(/\b(use[A-Z]\w*|createContext)\(/g)]
    .map(([, name]) => name!)
    .filter((name) => !serverHooks.has(name));

/** Server components through and through: no hook, no context, no handler. */
const serverComponents = [
  'bleed',
  'box',
  'brand-script',
  'card',
  'center',
  'container',
  'flex',
  'grid',
  'heading',
  'icon',
  'section',
  'separator',
  'show',
  'spacer',
  'stack',
  'text',
];

/** Server components that import client modules of their own for what needs the browser. */
const mixedComponents = ['Badge', 'Button', 'IconButton', 'Link'];

/** The modules that a module imports, itself first. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of read(file).matchAll(/from ["'](\.[^"']+)["']/g)) closure(join(file, '..', path!), seen);
  return seen;
}

it.each(['static', 'styled'])('each module of the %s entry has a source map that leads to its source', (entry) => {
  // Engines are bundles of other packages.
  const modules = files(entry, '.js').filter((file) => !file.includes(join(entry, 'engines')));
  expect(modules.length).toBeGreaterThan(100);
  const lost = modules.filter((file) => {
    const map = `${file}.map`;
    if (!existsSync(map)) return true;
    const { sources } = JSON.parse(read(map)) as { sources: string[] };
    return !sources.every((source) => existsSync(join(dirname(map), source)));
  });
  expect(lost).toEqual([]);
});

/** The whole of an entry as a bundler of an application writes it. */
async function bundle(entry: string, mode: 'production' | 'development'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(dist, entry, 'index.js')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    packages: 'external',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  });
  return outputFiles[0]!.text;
}

/** Words of each kind of report to a developer. */
const reports = [
  '@wusum/react: ',
  'No theme.',
  'No styles for',
  'The theme has no brand',
  'is not registered',
  'has no accessible name',
  'has two controls',
  'two options have the value',
  'is none of its options',
  'its child',
  'There is no message',
  'Did you mean',
  'expected one element as the child',
  'was built for contract',
];

it.each(['static', 'styled'])('the %s entry reports nothing in production, and contains no report', async (entry) => {
  const production = await bundle(entry, 'production');
  expect(production.match(/console\.\w+/g)).toBeNull();
  expect(reports.filter((words) => production.includes(words))).toEqual([]);
  const development = await bundle(entry, 'development');
  expect(reports.filter((words) => !development.includes(words))).toEqual([]);
  expect(development.length - production.length).toBeGreaterThan(5000);
});

describe('the static entry', () => {
  it('never imports styled-components, and no package but React, Radix, the contract, dates and those of own entries', () => {
    const imported = files('static', '.js').flatMap((file) =>
      [...read(file).matchAll(/from ["']([^."'][^"']*)["']/g)].map(([, name]) => name!),
    );
    expect([...new Set(imported.map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)![0]))].toSorted()).toEqual(
      [
        '@internationalized/date',
        '@tanstack/react-virtual',
        '@tiptap/core',
        '@tiptap/starter-kit',
        '@wusum/contract',
        'culori',
        'embla-carousel',
        'radix-ui',
        'react',
        'react-dom',
        'uqr',
      ].filter((name) => imported.some((one) => one.startsWith(name))),
    );
  });

  it.each(serverComponents)('%s is a server component with everything it imports', (folder) => {
    const modules = [...closure(join(dist, 'static/components', folder, 'index.js'))];
    expect(modules.filter(isClient)).toEqual([]);
    expect(modules.flatMap(clientHooksOf)).toEqual([]);
  });

  it.each(mixedComponents)('%s is a server component up to the client modules that it names', (name) => {
    const folder = name.replace(/\B[A-Z]/g, '-$&').toLowerCase();
    const modules = [...serverClosure(join(dist, 'static/components', folder, 'index.js'))];
    expect(modules.filter((file) => file.endsWith(`/${name}.js`))).toHaveLength(1);
    expect(modules.flatMap(clientHooksOf)).toEqual([]);
  });

  it('marks each module that needs the browser as a client module: no hook runs on the server', () => {
    const bare = files('static', '.js').filter((file) => clientHooksOf(file).length > 0 && !isClient(file));
    const reachable = new Set(files('static/components', 'index.js').flatMap((file) => [...serverClosure(file)]));
    expect(bare.filter((file) => reachable.has(file))).toEqual([]);
  });

  it('knows the mode `system` and paper in each style sheet: there may be no Brand in the page', () => {
    for (const file of ['styles.css', 'components/text/styles.css']) {
      const css = read(join(dist, 'static', file));
      expect(css).toContain('[data-mode=system]{color-scheme:light dark}');
      expect(css).toContain('@media print{:root,[data-mode],[data-brand]{color-scheme:light!important}}');
    }
  });

  it('styles every class of its parts, in a layer', () => {
    const own = ownEntries
      .map((name) => join(dist, 'static/components', name, 'styles.css'))
      .filter((file) => existsSync(file));
    const css = ['static/styles.css']
      .map((file) => join(dist, file))
      .concat(own)
      .map(read)
      .join('\n');
    const classes = files('static', '.styles.js').flatMap((file) =>
      [...read(file).matchAll(/"className":\s*"([^"]+)"|className: "([^"]+)"/g)].map(([, a, b]) => a ?? b!),
    );
    expect(classes.length).toBeGreaterThan(20);
    expect(classes.filter((name) => !css.includes(`.${name}`))).toEqual([]);
    const outside = topLevel(css).filter((head) => !/^@layer wusum\.|^@(?:keyframes ws|property --ws)-/.test(head));
    expect(outside).toEqual([]);
  });

  it('costs at most 1.1 KB of JavaScript and 1.7 KB of CSS for one Button', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `export { Button } from './static/index.js'`, resolveDir: dist },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      packages: 'external',
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThanOrEqual(1.1 * 1024);
    const css = readFileSync(join(dist, 'static/components/button/styles.css'));
    expect(gzipSync(css, { level: 9 }).length).toBeLessThanOrEqual(1.7 * 1024);
  });
});

it('Button, Dialog, Select, Tabs and Tooltip together cost at most 26 KB of JavaScript, with Radix and without React', async () => {
  const { outputFiles } = await build({
    stdin: { contents: `export { Button, Dialog, Select, Tabs, Tooltip } from './static/index.js'`, resolveDir: dist },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    external: ['react', 'react-dom'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThanOrEqual(26 * 1024);
});

/** The head of each rule and statement at the top level. */
function topLevel(css: string): string[] {
  const heads: string[] = [];
  let depth = 0;
  let head = '';
  for (const sign of css) {
    if (depth === 0 && sign !== '}') head += sign;
    if (sign === '{' || (sign === ';' && depth === 0)) {
      if (depth === 0) heads.push(head.trim());
      head = '';
    }
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
  }
  return heads;
}

/** The modules that stay on the server: the closure stops at a client module. */
function serverClosure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || isClient(file)) return seen;
  seen.add(file);
  for (const [, path] of read(file).matchAll(/from ["'](\.[^"']+)["']/g)) serverClosure(join(file, '..', path!), seen);
  return seen;
}

describe('the styled entry', () => {
  it('has styles as constants: nothing is left to compile', async () => {
    const styles = files('styled', '.styles.js');
    expect(styles.length).toBeGreaterThan(10);
    for (const file of styles) {
      const parts = Object.values((await import(file)) as Record<string, { className: string; rules: string[] }>);
      expect([file, /^import\b/m.test(read(file))]).toEqual([file, false]);
      for (const { className, rules } of parts) expect(rules.join('')).toContain(`.${className}`);
    }
  });

  it('exports what the static entry exports', async () => {
    const [one, other] = await Promise.all(
      ['static', 'styled'].map((name) => import(join(dist, name, 'index.js')) as Promise<object>),
    );
    expect(Object.keys(other!).toSorted()).toEqual(Object.keys(one!).toSorted());
  }, 60_000);
});
