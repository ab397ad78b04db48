import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { anchorsOf, linksOf } from '../../packages/platforms/test/blocks.js';
import { root } from '../run/paths.mjs';
import { projectFiles } from './repository.js';

const documents = projectFiles().filter((path) => path.endsWith('.md') && existsSync(join(root, path)));

/** Relative links to missing files or headings. */
function broken(document: string): string[] {
  const from = join(root, document);
  return linksOf(from).filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path, anchor] = link.split('#', 2);
    const to = path === '' ? from : join(dirname(from), decodeURI(path!));
    if (!existsSync(to)) return true;
    return anchor !== undefined && statSync(to).isFile() && to.endsWith('.md') && !anchorsOf(to).includes(anchor);
  });
}

test('every link in the docs leads to an existing file, and every anchor to a heading', () => {
  expect(documents.length).toBeGreaterThan(30);
  const all = documents.flatMap((path) => broken(path).map((link) => `${relative('.', path)}: ${link}`));
  expect(all).toEqual([]);
});
