/** Icons in the bundle of an application. Needs `dist`: run the package's build first. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import * as icons from '../../src/components/icon/icons/index.js';

const dist = join(import.meta.dirname, '../../dist');

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dist },
    bundle: true,
    write: false,
    format: 'esm',
    packages: 'external',
    external: ['*.css'],
  });
  return outputFiles[0]!.text;
}

it.each(['./static/index.js', './static/components/icon/index.js', './styled/index.js'])(
  'a page that imports one icon from %s has that one alone',
  async (entry) => {
    const text = await bundle(`export { Icon, searchIcon } from '${entry}'`);
    const found = Object.entries(icons).filter(([, { path, dots }]) => text.includes(JSON.stringify(path ?? dots)));
    expect(found.map(([name]) => name)).toEqual(['searchIcon']);
  },
);

it('a page without icons has none', async () => {
  const text = await bundle("export { Button } from './static/index.js'");
  expect(Object.values(icons).filter(({ path }) => path && text.includes(JSON.stringify(path)))).toEqual([]);
});
