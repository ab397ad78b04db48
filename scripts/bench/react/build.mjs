import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { needs } from './widgets/needs.js';
import { at, cacheFolder } from '../../run/paths.mjs';

export const benchFolder = dirname(fileURLToPath(import.meta.url));

/** One folder per run, so that concurrent runs do not interfere. */
export const outFolder = join(cacheFolder, `bench-react-${process.pid}`);
process.on('exit', () => rmSync(outFolder, { recursive: true, force: true }));

/** The same React for all contestants; our packages from dist, as they are published. */
export const oneReact = {
  name: 'one-react',
  enforce: 'pre',
  resolveId(id, importer, options) {
    const from = /^(react|react-dom|styled-components)(\/|$)/.test(id)
      ? join(benchFolder, 'package.json')
      : id.startsWith('@wusum/') && !importer?.includes('/packages/')
        ? at('packages', 'studio', 'package.json')
        : undefined;
    return from && importer !== from ? this.resolve(id, from, { ...options, skipSelf: true }) : undefined;
  },
};

const shared = (name) => ({
  configFile: false,
  // These warnings concern third-party packages.
  logLevel: 'error',
  root: join(outFolder, 'src', name),
  plugins: [oneReact],
  define: { 'process.env.NODE_ENV': '"production"' },
});

const text = (...path) => JSON.stringify(join(benchFolder, ...path));

/** The page of one contestant: an HTML file and its production bundle. */
async function buildPage(name, kit, scenes) {
  const folder = join(outFolder, 'src', name);
  mkdirSync(folder, { recursive: true });
  const entry = `import * as kit from ${text(kit)};
import { scenes } from ${text(scenes)};
import { startPage } from ${text('page.jsx')};
startPage(kit, scenes);
`;
  writeFileSync(join(folder, 'main.jsx'), entry);
  const html =
    '<!doctype html><html lang="en" dir="ltr"><meta charset="utf-8"><body><div id="root"></div><script type="module" src="./main.jsx"></script>';
  writeFileSync(join(folder, 'index.html'), html);
  await build({
    ...shared(name),
    base: './',
    build: { outDir: join(outFolder, 'pages', name), emptyOutDir: true, target: 'esnext' },
  });
}

/** A self-contained module that renders a scene to a string. */
async function buildServer(name) {
  const folder = join(outFolder, 'src', name);
  const entry = `import * as kit from ${JSON.stringify(join(benchFolder, 'contestants', `${name}.jsx`))};
import { startServer } from ${JSON.stringify(join(benchFolder, 'server.jsx'))};
startServer(kit, ${JSON.stringify(name)});
`;
  writeFileSync(join(folder, 'server.jsx'), entry);
  await build({
    ...shared(name),
    ssr: { noExternal: true },
    build: {
      ssr: join(folder, 'server.jsx'),
      outDir: join(outFolder, 'servers', name),
      emptyOutDir: true,
      target: 'node22',
    },
  });
}

/** @param {string[]} names contestants */
export async function buildContestants(names) {
  for (const name of names) {
    await buildPage(name, `contestants/${name}.jsx`, 'scenes.jsx');
    await buildServer(name);
  }
}

/** @param {string[]} names of widgets/index.js */
export async function buildWidgets(names) {
  for (const name of names) await buildPage(`widgets-${name}`, `widgets/${name}.jsx`, 'widgets/scenes.jsx');
}

/** The scenes that a contestant of widgets/ has: those whose component it exports. @param {string} name */
export function scenesOf(name) {
  const source = readFileSync(join(benchFolder, 'widgets', `${name}.jsx`), 'utf8');
  return Object.entries(needs).flatMap(([scene, component]) =>
    new RegExp(`^export (?:function|const) ${component}\\b`, 'mu').test(source) ? [scene] : [],
  );
}
