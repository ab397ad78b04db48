import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { componentFolders } from '../components.js';
import { firstSentence, llmsText, reactRules, tribeRules, writeDocs } from '../docs.js';

const root = dirname(dirname(import.meta.dirname));
const all = await mkdtemp(join(tmpdir(), 'wusum-docs-'));
afterAll(() => rm(all, { recursive: true }));

/** The index and the pages that are written for a folder of `docs`. */
async function written(folder: string, rules: string) {
  const dist = await mkdtemp(join(all, folder));
  await writeDocs(join(root, '../../docs', folder), dist, rules);
  const index = await readFile(join(dist, 'llms.txt'), 'utf8');
  const links = [...index.matchAll(/^- \[\w+\]\(docs\/([\w-]+)\.md\): (.+\.)$/gm)].map(([, name]) => name);
  const pages = (await readdir(join(dist, 'docs'))).map((name) => name.replace(/\.md$/u, ''));
  return { index, links: links.toSorted(), pages: pages.toSorted() };
}

describe('documentation in the package', () => {
  it('has a page for each component, and each is in the index with its purpose', async () => {
    const { links, pages } = await written('components', reactRules);
    expect(links).toEqual(componentFolders(root).toSorted());
    expect(pages).toEqual(links);
  });

  it('is written of the tribe too', async () => {
    const { links, pages, index } = await written('tribe', tribeRules);
    expect(links).toContain('stories-story-composer');
    expect(pages).toEqual(links);
    expect(index).toMatch(/^# @wusum\/tribe\n/u);
  });

  it.each([
    ['A line. Use it.', 'A line.'],
    ['Version 1.5 of it. Renders one.', 'Version 1.5 of it.'],
    ['No full stop', 'No full stop'],
    ['Two\n  lines. More.', 'Two lines.'],
    ['', ''],
  ])('takes the first sentence of %j', (text, sentence) => expect(firstSentence(text)).toBe(sentence));

  it('names a folder without a component by its path', () => {
    expect(llmsText('', [{ path: 'a-b', components: [] }])).toContain('- [a-b](docs/a-b.md): \n');
  });
});
