import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldForSearch } from '@wusum/voice/text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BrandData, TokenRecord } from '../data/types.js';
import { buildSearchIndex, sectionsOf } from './build-index.js';
import { searchDocs } from './search-docs.js';
import { componentSections, messageSections, tokenSections } from './theme-sections.js';
import type { DocSection } from './types.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const index = buildSearchIndex(root);
const theme = <T>(file: string): T =>
  JSON.parse(readFileSync(`${root}packages/theme/dist/theme/data/${file}`, 'utf8')) as T;
const brand = theme<BrandData[]>('brands.json').find(({ id }) => id === 'wusum')!;
const all = [
  ...index,
  ...componentSections(() => true),
  ...tokenSections(theme<TokenRecord[]>('tokens.json')),
  ...messageSections(brand),
];
const first = (sections: readonly DocSection[], query: string): DocSection | undefined =>
  searchDocs(sections, query, foldForSearch)[0]?.section;

test.each([
  ['WS-G010', 'docs/diagnostics/WS-G010.md'],
  ['next.js', 'docs/developers/nextjs.md'],
  ['from mui', 'docs/developers/from-mui.md'],
  ['new project', 'docs/developers/new-project.md'],
  ['tooltip', 'docs/components/tooltip.md'],
])('of the documents, %s finds %s first', (query, path) => {
  expect(first(index, query)?.path).toBe(path);
});

test.each([
  ['color.text.muted', 'token', 'color.text.muted'],
  ['--ws-radius-card', 'token', 'radius.card'],
  ['نص المتن وقيمة حقل', 'token', 'type.body'],
  ['action.close', 'message', 'action.close'],
  ['حقل نص طويل', 'component', 'TextArea'],
  ['زر بايقونه', 'component', 'IconButton'],
  ['dropzone', 'component', 'FileUpload'],
])('of everything, %s finds the %s %s first', (query, kind, heading) => {
  expect(first(all, query)).toMatchObject({ kind, heading });
});

test('a message is found by its text in each language, with and without vowel signs, and in every form', () => {
  const messages = messageSections(brand);
  for (const catalogue of Object.values(brand.messages) as Readonly<Record<string, unknown>>[])
    for (const [key, text] of Object.entries(catalogue)
      .filter(([, one]) => typeof one === 'string')
      .slice(0, 40)) {
      const found = searchDocs(messages, text as string, foldForSearch, messages.length);
      expect(found.map(({ section }) => section.heading)).toContain(key);
    }
  expect(messages.find(({ heading }) => heading === 'field.characters-left')?.text).toMatch(/#.* \/ /u);
});

test('a component without a page is not found', () => {
  expect(componentSections((id) => id === 'components-textfield--docs').map(({ heading }) => heading)).toEqual([
    'TextField',
  ]);
});

test('case, diacritics and the marks of Arabic do not count', () => {
  const sections = sectionsOf('a.md', '# Été\n\nعَلَم و عِلْم\n');
  for (const query of ['ete', 'ÉTÉ', 'علم']) expect(searchDocs(sections, query, foldForSearch)).toHaveLength(1);
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
      for (const { section } of searchDocs(index.slice(0, 40), query, foldForSearch)) {
        const text = Object.values(section).map(foldForSearch).join('\n');
        const words = foldForSearch(query).split(/\s+/u);
        expect(words.filter((word) => !text.includes(word))).toEqual([]);
      }
    }),
    { numRuns: 50 },
  );
});
