import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSources } from '../../build/read-sources.js';
import type { BrandData } from '../../data/types.js';
import { brandFiles, editFiles, readEntries } from '../../edits/index.js';
import { applyIntents, type Entries } from '../../intents/index.js';
import { CompileSession } from '../../live/session.js';
import type { Sources } from '../../live/types.js';
import { addCopy, copyName, lists, refusalOf, removeEntry } from './entry-list.js';
import { entriesIn } from './leaves.js';
import { toneExamples } from './tone-examples.js';

const data = fileURLToPath(new URL('../../../../theme/dist/theme/data/', import.meta.url));
const read = <T>(path: string): T => JSON.parse(readFileSync(`${data}${path}`, 'utf8')) as T;
const brands = read<BrandData[]>('brands.json').map(
  (brand) => ({ ...brand, ...read<object>(`docs/${brand.id}.json`) }) as BrandData,
);

describe('the texts around a number of the tone', () => {
  const brand = (id: string, at: number, ...en: string[]): BrandData =>
    ({ id, voice: { tone: { d: at }, evidence: { d: { en } } } }) as unknown as BrandData;
  const three = [brand('c', 0.8, 'Third'), brand('a', -0.5, 'First', 'Other'), brand('b', 0.2, 'Second')];

  test.each([
    [-1, ['a', 'b']],
    [-0.5, ['a', 'b']],
    [0.1, ['a', 'b']],
    [0.2, ['b', 'c']],
    [0.7, ['b', 'c']],
    [1, ['b', 'c']],
  ])('%d is between those of %j', (number, want) => {
    expect(toneExamples(three, 'd', 'en', number).map((one) => one.brand)).toEqual(want);
  });

  test('are fewer if fewer brands have evidence in the language', () => {
    expect(toneExamples([brand('a', 0, 'One'), brand('b', 1)], 'd', 'en', 0.5)).toEqual([
      { brand: 'a', at: 0, text: 'One' },
    ]);
    expect(toneExamples(three, 'd', 'ar', 0)).toEqual([]);
  });

  test('change on the way of each slider, in both languages', () => {
    for (const dimension of Object.keys(brands[0]!.voice.tone))
      for (const language of ['en', 'ar']) {
        const [low, high] = [-1, 1].map((number) => toneExamples(brands, dimension, language, number));
        expect([low!.length, high!.length]).toEqual([2, 2]);
        expect(low).not.toEqual(high);
      }
  });
});

describe('the lists of the voice', () => {
  let sources: Sources;
  let entries: Entries;
  let session: CompileSession;
  beforeAll(() => {
    sources = readSources(fileURLToPath(new URL('../../../../../tokens', import.meta.url)));
    entries = readEntries(sources.files, brandFiles(sources.files, sources.entry));
    session = new CompileSession(sources);
  }, 60_000);
  const brand = 'wusum';

  test('take a copy of an entry, right after it, and lose an entry, with nothing else changed', () => {
    for (const group of lists) {
      const [[name, value] = ['', null]] = entriesIn(entries.get(brand), `voice.${group}.`);
      const added = addCopy(brand, group, `${name}-2`, name, value);
      const applied = applyIntents(entries, [added]);
      const files = brandFiles(sources.files, sources.entry);
      const edited = editFiles(sources.files, files, [added, removeEntry(brand, `voice.${group}.${name}`, value)]);
      const after = readEntries({ ...sources.files, ...edited }, files);
      expect({ group, ok: applied.ok, files: Object.keys(edited).length }).toEqual({ group, ok: true, files: 1 });
      const want = [...entries.get(brand)!].map(([path, one]) =>
        path === `voice.${group}.${name}` ? [`${path}-2`, one] : [path, one],
      );
      expect([...after.get(brand)!]).toEqual(want);
    }
  });

  test('a copied trait compiles, and pages get it', async () => {
    await session.content();
    const [[name, value] = ['', null]] = entriesIn(entries.get(brand), 'voice.trait.');
    expect(session.draft([addCopy(brand, 'trait', 'a-new-one', name, value)]).kind).not.toBe('refused');
    const [content] = await session.content();
    const text = JSON.stringify((content as unknown as BrandData).voice.traits);
    expect(text).toContain('a-new-one');
  }, 60_000);

  test.each([
    ['courage', undefined],
    ['a-b-2', undefined],
    ['Courage', 'form'],
    ['2-a', 'form'],
    ['a.b', 'form'],
    ['__proto__', 'form'],
    ['plain', 'taken'],
  ])('the name %s: %s', (name, want) => {
    expect(refusalOf(name, ['plain'])).toBe(want);
  });

  test('a copy has a free name at first', () => {
    expect(copyName('a', ['a', 'a-2'])).toBe('a-3');
    expect(copyName('a-2', ['a', 'a-2'])).toBe('a-3');
  });
});
