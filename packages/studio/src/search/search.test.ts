import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { buildSearchIndex, sectionsOf } from './build-index.js';
import { searchDocs } from './search-docs.js';

const index = buildSearchIndex(fileURLToPath(new URL('../../../../', import.meta.url)));

test.each([
  ['WS-G010', 'docs/diagnostics/WS-G010.md'],
  ['next.js', 'docs/developers/nextjs.md'],
  ['from mui', 'docs/developers/from-mui.md'],
  ['new project', 'docs/developers/new-project.md'],
  ['tooltip', 'docs/components/tooltip.md'],
])('%s finds %s first', (query, path) => {
  expect(searchDocs(index, query)[0]?.section.path).toBe(path);
});

test('case, diacritics and the marks of Arabic do not count', () => {
  const sections = sectionsOf('a.md', '# Été\n\nعَلَم و عِلْم\n');
  for (const query of ['ete', 'ÉTÉ', 'علم']) expect(searchDocs(sections, query)).toHaveLength(1);
});

test('a comment in code is no heading', () => {
  expect(sectionsOf('a.md', '# A\n\n```sh\n# not a heading\n```\n\n## B\n').map(({ heading }) => heading)).toEqual([
    'A',
    'B',
  ]);
});

test('every hit has all words of the query, and no query throws', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      for (const { section } of searchDocs(index.slice(0, 40), query)) {
        const text = Object.values(section).join('\n').normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
        const words = query.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().split(/\s+/u);
        expect(words.filter((word) => !text.includes(word))).toEqual([]);
      }
    }),
    { numRuns: 50 },
  );
});
