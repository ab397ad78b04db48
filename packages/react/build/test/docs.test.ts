import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { componentFolders } from '../components.js';
import { firstSentence, llmsText, writeDocs } from '../docs.js';

const root = dirname(dirname(import.meta.dirname));
const dist = await mkdtemp(join(tmpdir(), 'wusum-docs-'));
afterAll(() => rm(dist, { recursive: true }));

describe('documentation in the package', () => {
  it('has a page for each component, and each is in the index with its purpose', async () => {
    await writeDocs(join(root, '../../docs/components'), dist);
    const index = await readFile(join(dist, 'llms.txt'), 'utf8');
    const links = [...index.matchAll(/^- \[\w+\]\(docs\/([\w-]+)\.md\): (.+\.)$/gm)].map(([, name]) => name);
    expect(links.toSorted()).toEqual(componentFolders(root).toSorted());
    expect((await readdir(join(dist, 'docs'))).toSorted()).toEqual(links.map((name) => `${name}.md`).toSorted());
  });

  it.each([
    ['A line. Use it.', 'A line.'],
    ['Version 1.5 of it. Renders one.', 'Version 1.5 of it.'],
    ['No full stop', 'No full stop'],
    ['Two\n  lines. More.', 'Two lines.'],
    ['', ''],
  ])('takes the first sentence of %j', (text, sentence) => expect(firstSentence(text)).toBe(sentence));

  it('names a folder without a component by its path', () => {
    expect(llmsText([{ path: 'a-b', components: [] }])).toContain('- [a-b](docs/a-b.md): \n');
  });
});
