import { readdirSync, readFileSync } from 'node:fs';
import { isContentFile } from '@wusum/compiler';
import { describe, expect, test } from 'vitest';
import { syncResolver, type Synced } from './sync-resolver.js';

const isContent = (file: string): boolean => !file.includes('.tokens.');

function sync(document: object, files: readonly string[]): Synced {
  const synced = syncResolver(JSON.stringify(document), files, isContent);
  if ('refusal' in synced) throw new Error(synced.refusal);
  return synced;
}

const result = (synced: Synced): unknown => JSON.parse(synced.text);
const refs = (...files: string[]): object[] => files.map(($ref) => ({ $ref }));
const content = (value: unknown): object => ({ $extensions: { 'org.wusum': { content: value } } });

const twoBrands = {
  version: '2025.10',
  sets: { semantic: { sources: refs('semantic/color.tokens.json') } },
  modifiers: {
    brand: {
      description: 'The brand.',
      contexts: { clay: refs('brands/clay/color.tokens.json'), reed: refs('brands/reed/color.tokens.json') },
      default: 'reed',
    },
    mode: { contexts: { light: [], dark: [] } },
  },
  resolutionOrder: refs('#/sets/semantic', '#/modifiers/brand', '#/modifiers/mode'),
};
const colors = ['brands/clay/color.tokens.json', 'brands/reed/color.tokens.json'];

describe('the resolver document follows the folders', () => {
  test('a new folder is a new context, and its content files are listed apart', () => {
    const files = [...colors, 'brands/iris/words.fr.json', 'brands/iris/color.tokens.json', 'brands/iris/brand.json'];
    const synced = sync(twoBrands, files);
    expect(result(synced)).toMatchObject({
      modifiers: {
        brand: {
          contexts: { ...twoBrands.modifiers.brand.contexts, iris: refs('brands/iris/color.tokens.json') },
          default: 'reed',
          ...content({ iris: ['brands/iris/brand.json', 'brands/iris/words.fr.json'] }),
        },
      },
    });
    expect(synced.added).toEqual([
      'brands/iris/color.tokens.json',
      'brands/iris/brand.json',
      'brands/iris/words.fr.json',
    ]);
  });

  test('listed files keep their order, new ones follow, and missing ones are removed', () => {
    const contexts = {
      clay: refs('brands/clay/z.tokens.json', 'brands/clay/gone.tokens.json'),
      reed: refs(colors[1]!),
    };
    const document = { ...twoBrands, modifiers: { brand: { ...twoBrands.modifiers.brand, contexts } } };
    const synced = sync(document, ['brands/clay/a.tokens.json', 'brands/clay/z.tokens.json', colors[1]!]);
    expect(result(synced)).toMatchObject({
      modifiers: { brand: { contexts: { clay: refs('brands/clay/z.tokens.json', 'brands/clay/a.tokens.json') } } },
    });
    expect(synced).toMatchObject({ added: ['brands/clay/a.tokens.json'], removed: ['brands/clay/gone.tokens.json'] });
  });

  test('inline tokens and files of other folders stay', () => {
    const own = [{ color: {} }, { $ref: 'shared/warm.tokens.json' }, { $ref: colors[0] }];
    const contexts = { clay: own, reed: refs(colors[1]!) };
    const document = { ...twoBrands, modifiers: { brand: { ...twoBrands.modifiers.brand, contexts } } };
    expect(result(sync(document, colors))).toEqual(document);
  });

  test.each([
    ['a set with the name of its folder lists a new file last', refs('component/tabs.tokens.json'), true],
    ['a set with files of other folders does not', refs('component/tabs.tokens.json', 'core/a.tokens.json'), false],
    ['an empty set does not', [], false],
  ])('%s', (_, sources, isListed) => {
    const files = [...colors, 'component/avatar.tokens.json', 'component/tabs.tokens.json'];
    const synced = sync({ ...twoBrands, sets: { ...twoBrands.sets, component: { sources } } }, files);
    const added = refs('component/avatar.tokens.json');
    expect(result(synced)).toMatchObject({
      sets: { component: { sources: [...sources, ...(isListed ? added : [])] } },
    });
    expect(synced.added).toEqual(isListed ? ['component/avatar.tokens.json'] : []);
  });

  test('the default is the first brand if the default was removed', () => {
    const files = [colors[0]!, 'brands/iris/color.tokens.json'];
    expect(result(sync(twoBrands, files))).toMatchObject({ modifiers: { brand: { default: 'clay' } } });
  });

  test('one brand is a set, several are a modifier', () => {
    const one = sync(twoBrands, [colors[0]!, 'brands/clay/brand.json']);
    expect(result(one)).toMatchObject({
      sets: { brand: { sources: refs(colors[0]!), ...content(['brands/clay/brand.json']) } },
      resolutionOrder: refs('#/sets/semantic', '#/sets/brand', '#/modifiers/mode'),
    });
    expect(result(one)).not.toHaveProperty('modifiers.brand');
    const two = sync(result(one) as object, [...colors, 'brands/clay/brand.json']);
    expect(result(two)).toMatchObject({
      modifiers: {
        brand: {
          contexts: { clay: refs(colors[0]!), reed: refs(colors[1]!) },
          default: 'clay',
          ...content({ clay: ['brands/clay/brand.json'] }),
        },
      },
      resolutionOrder: refs('#/sets/semantic', '#/modifiers/brand', '#/modifiers/mode'),
    });
    expect(result(two)).not.toHaveProperty('sets.brand');
  });

  test('shared content files belong to the contract', () => {
    const synced = sync(twoBrands, [...colors, 'content/words.en.json', 'content/brand.json']);
    expect(result(synced)).toMatchObject({
      sets: { semantic: content(['content/brand.json', 'content/words.en.json']) },
    });
  });

  test('a document without descriptions and defaults does not get them', () => {
    const { contexts } = twoBrands.modifiers.brand;
    const bare = { ...twoBrands, modifiers: { brand: { contexts } } };
    expect(result(sync(bare, colors))).toEqual(bare);
  });

  test('the text stays byte for byte if nothing changed', () => {
    const text = JSON.stringify(twoBrands, undefined, 7);
    expect(syncResolver(text, colors, isContent)).toEqual({ text, added: [], removed: [] });
  });

  test('other extensions stay', () => {
    const extensions = {
      'org.wusum': { note: 1, content: { clay: ['brands/clay/gone.json'] } },
      'com.other': { a: 1 },
    };
    const document = { ...twoBrands, modifiers: { brand: { ...twoBrands.modifiers.brand, $extensions: extensions } } };
    const kept = { 'org.wusum': { note: 1 }, 'com.other': { a: 1 } };
    expect(result(sync(document, colors))).toMatchObject({ modifiers: { brand: { $extensions: kept } } });
  });

  test('brands whose files are elsewhere stay', () => {
    const contexts = { clay: refs('clay.tokens.json'), reed: [], gone: refs('brands/gone/color.tokens.json') };
    const document = { ...twoBrands, modifiers: { brand: { ...twoBrands.modifiers.brand, contexts } } };
    const { clay, reed } = contexts;
    const iris = refs('brands/iris/color.tokens.json');
    expect(result(sync(document, ['brands/iris/color.tokens.json']))).toMatchObject({
      modifiers: { brand: { contexts: { clay, reed, iris } } },
    });
    const without = { ...twoBrands, modifiers: { brand: { ...twoBrands.modifiers.brand, contexts: { clay, reed } } } };
    expect(result(sync(without, []))).toEqual(without);
  });

  test('the name of a file is escaped in its reference', () => {
    const file = 'brands/clay/a b#1.tokens.json';
    const synced = sync(twoBrands, [...colors, file]);
    expect(synced.text).toContain('brands/clay/a%20b%231.tokens.json');
    expect(sync(JSON.parse(synced.text) as object, [...colors, file])).toMatchObject({ added: [], removed: [] });
  });

  test.each<[string, object, string[]]>([
    ['a document without a brand', { resolutionOrder: [] }, colors],
    [
      'a set "brand" with files elsewhere',
      { sets: { brand: { sources: refs('a.json') } }, resolutionOrder: [] },
      colors,
    ],
    ['a project without a brand folder', twoBrands, ['semantic/color.tokens.json']],
  ])('%s is refused', (_, document, files) => {
    expect(syncResolver(JSON.stringify(document), files, isContent)).toHaveProperty('refusal');
  });
});

test('the resolver document of this repository lists every file', () => {
  const folder = new URL('../../../../tokens/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.tokens.json') || isContentFile(path),
  );
  const text = readFileSync(new URL('wusum.resolver.json', folder), 'utf8');
  expect(syncResolver(text, files, isContentFile)).toEqual({ text, added: [], removed: [] });
});
