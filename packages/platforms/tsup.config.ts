import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** What Style Dictionary loads for files, downloads, colours and formatting, and no instance in memory calls. */
const unused = [
  '@bundled-es-modules/glob',
  '@bundled-es-modules/memfs',
  '@zip.js/zip.js',
  'colorjs.io',
  'json5',
  'prettier',
];

/** Replaces packages by objects that throw an error when something of them is used. */
const leaveOut: Plugin = {
  name: 'leave-out',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path }) =>
      unused.some((name) => path === name || path.startsWith(`${name}/`)) ? { path, namespace: 'left-out' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: `module.exports = new Proxy(function () {}, {
        get(_, name) {
          if (name !== '__esModule') throw new Error('${path} is not in this copy of Style Dictionary.');
        },
      });`,
    }));
  },
};

/** Copies the licences of the packages in the bundle to `dist/licences`. */
const copyLicences: Plugin = {
  name: 'copy-licences',
  setup(build) {
    build.onEnd(({ metafile }) => {
      const folders = Object.keys(metafile?.inputs ?? {}).map(
        (path) => /^(?!left-out:)(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1],
      );
      mkdirSync('dist/licences', { recursive: true });
      for (const folder of new Set(folders.filter((path) => path !== undefined))) {
        const name = folder.slice(folder.lastIndexOf('/node_modules/') + '/node_modules/'.length).replace('/', '+');
        for (const file of readdirSync(folder).filter((each) => /^(?:licen[cs]e|notice)/iu.test(each)))
          cpSync(join(folder, file), `dist/licences/${name}.${file.replace(/\..*$/u, '')}.txt`);
      }
    });
  },
};

export default defineConfig([
  {
    entry: ['src/index.ts', 'src/style-dictionary.ts', 'src/internal.ts'],
    external: ['#style-dictionary', '#pictures'],
    format: ['esm'],
    dts: false,
    // The other builds run at the same time.
    clean: ['!engine/**', '!licences/**', '!images/*pictures.js'],
    target: 'es2023',
  },
  {
    entry: { 'images/pictures': 'src/images/pictures.ts', 'images/no-pictures': 'src/images/no-pictures.ts' },
    external: ['#style-dictionary'],
    splitting: false,
    format: ['esm'],
    dts: false,
    target: 'es2023',
  },
  {
    entry: { 'engine/style-dictionary': 'src/engine/style-dictionary.ts' },
    noExternal: [/.*/],
    splitting: false,
    format: ['esm'],
    dts: false,
    platform: 'node',
    target: 'es2023',
    esbuildPlugins: [leaveOut, copyLicences],
  },
]);
