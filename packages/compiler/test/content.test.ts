import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Location } from '@wusum/diagnostics';
import { filesOf } from '../../dtcg/test/tokens.js';
import { compile, compileContract, diff, explain, openWatch, type CompileResult } from '../src/index.js';
import { checkSystem } from '@wusum/lint';
import type { BrandSystem } from '@wusum/platforms';

const listing = (content: unknown) => ({ $extensions: { 'org.wusum': { content } } });
const resolver = {
  version: '2025.10',
  sets: { base: { sources: [{ $ref: 'base.tokens.json' }], ...listing(['words.en.json', 'brand.json']) } },
  modifiers: {
    brand: {
      contexts: { clay: [], reed: [] },
      default: 'clay',
      ...listing({ reed: ['reed/words.en.json', 'reed/brand.json', 'reed/mark.svg'] }),
    },
    mode: { contexts: { light: [], dark: [] }, default: 'light' },
  },
  resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/brand' }, { $ref: '#/modifiers/mode' }],
  $extensions: { 'org.wusum': { contract: true, contractVersion: '1.0' } },
};
const pattern = (
  JSON.parse(readFileSync(new URL('../../../tokens/brands/falaj/pattern.json', import.meta.url), 'utf8')) as {
    cloth: object;
  }
).cloth;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12" fill="none" stroke="currentColor">
  <path data-sign="line" d="M1 1V9"/>
</svg>`;
const files = filesOf({
  'x.resolver.json': resolver,
  'base.tokens.json': { gap: { $type: 'dimension', $value: { value: 8, unit: 'px' } } },
  'words.en.json': { 'action.close': 'Close' },
  'brand.json': { languages: { en: { locale: 'en' } }, start: {} },
  'reed/words.en.json': { 'action.close': 'Shut', 'reed.only': 'Hello' },
  'reed/brand.json': { start: { mode: 'dark' } },
  'reed/mark.svg': svg,
});

function systemOf(result: CompileResult): BrandSystem {
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join('\n'));
  return result.system;
}
const codesOf = (contents: typeof files): string[] => compile(contents).diagnostics.map(({ code }) => code);

describe('content files of brands', () => {
  test('give each brand its words, and start it in its own contexts', () => {
    const { brands, defaults } = systemOf(compile(files));
    expect(brands.map(({ voice }) => voice.messages['en'])).toEqual([
      { 'action.close': 'Close' },
      { 'action.close': 'Shut', 'reed.only': 'Hello' },
    ]);
    expect(Object.values(defaults).map(({ mode }) => mode)).toEqual(['light', 'dark']);
  });

  test('are read for the brands in `only`', () => {
    const { 'reed/words.en.json': _, 'reed/brand.json': __, 'reed/mark.svg': ___, ...others } = files;
    expect(compile(others, { only: { brand: ['clay'] } }).ok).toBe(true);
    expect(compile(others).ok).toBe(false);
  });

  test('are no part of the contract, and the shared ones are', () => {
    const shared = compileContract(files);
    expect(shared.diagnostics.map(({ code }) => code)).toEqual([]);
    expect(systemOf(shared).brands[0]!.voice.messages['en']).toEqual({ 'action.close': 'Close' });
  });

  test('are reported if nothing lists them', () => {
    expect(codesOf({ ...files, 'reed/words.fr.json': '{}' })).toContain('WS-R024');
  });

  test('may start only in contexts of the document', () => {
    const start = JSON.stringify({ start: { mode: 'drak' } });
    const found = compile({ ...files, 'reed/brand.json': start }).diagnostics.filter(({ code }) => code === 'WS-R023');
    expect(found).toMatchObject([{ didYouMean: 'dark', location: { file: 'reed/brand.json', line: 1, column: 18 } }]);
  });

  test('are checked: a problem inside of a message has its own place', () => {
    const broken = '{ "action.close": "Shut {name" }';
    const { diagnostics } = compile({ ...files, 'reed/words.en.json': broken });
    expect(diagnostics.filter(({ code }) => code === 'WS-V007')).toMatchObject([
      { location: { file: 'reed/words.en.json', line: 1, column: 25 } },
    ]);
  });
});

describe('a brand without names of its own is reported at its entry in the resolver document', () => {
  const names = { names: { en: { written: 'Shared' } } };
  const shared = { ...files, ...filesOf({ 'brand.json': { ...names, languages: { en: { locale: 'en' } } } }) };
  const found = (contents: typeof files) =>
    compile(contents).diagnostics.flatMap(({ code, severity, location }) =>
      code === 'WS-E013' ? [{ severity, file: location!.file, at: placeOf(contents, location!) }] : [],
    );
  const placeOf = (contents: typeof files, { file, line, column, endColumn }: Location): string =>
    contents[file]!.split('\n')[line - 1]!.slice(column - 1, endColumn! - 1);
  const own = filesOf({ 'reed/brand.json': { names: { en: { written: 'Reed' } } } });

  test('one warning for each brand that has the shared names', () => {
    expect(found({ ...shared, ...own })).toEqual([{ severity: 'warning', file: 'x.resolver.json', at: '"clay"' }]);
    expect(found(shared).map(({ at }) => at)).toEqual(['"clay"', '"reed"']);
  });

  test('also if no names are shared and another brand has its own', () => {
    expect(found({ ...files, ...own }).map(({ at }) => at)).toEqual(['"clay"']);
  });

  test('no warning without names, and none for the contract', () => {
    expect(found(files)).toEqual([]);
    expect(compileContract(shared).diagnostics.map(({ code }) => code)).not.toContain('WS-E013');
  });

  test('the only brand of a project is a set', () => {
    const set = (content: readonly string[]) => ({ sources: [], ...listing(content) });
    const document = (...content: string[]) => ({
      version: '2025.10',
      sets: { base: set(['brand.json']), brand: set(content) },
      resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/sets/brand' }],
    });
    const only = (...content: string[]): typeof files => ({
      ...filesOf({ 'x.resolver.json': document(...content) }),
      ...own,
      'brand.json': shared['brand.json']!,
    });
    expect(found(only()).map(({ at }) => at)).toEqual(['"brand"']);
    expect(found(only('reed/brand.json'))).toEqual([]);
  });
});

describe('provenance of content', () => {
  test('explain shows the layers of a message', () => {
    const system = systemOf(compile(files));
    const { layers } = explain(
      system.permutations.find(({ contexts }) => contexts['brand'] === 'reed')!,
      'words.en.action.close',
    )!;
    expect(layers.map(({ layer, location, won }) => [layer, location.file, won])).toEqual([
      ['set base', 'words.en.json', false],
      ['brand reed', 'reed/words.en.json', true],
    ]);
  });

  test('a drawing has the place of each stroke', () => {
    const { permutations } = systemOf(compile(files));
    const drawing = permutations.find(({ contexts }) => contexts['brand'] === 'reed')!.tokens.get('mark.drawing')!;
    expect(drawing.valuePlace?.(['strokes', 0])).toMatchObject({ file: 'reed/mark.svg', line: 2, column: 3 });
  });

  test('diff compares content by value', () => {
    const before = systemOf(compile(files));
    const after = systemOf(compile({ ...files, 'words.en.json': '{\n  "action.close": "Close it" }' }));
    const { changed } = diff(before, after);
    expect(changed).toMatchObject([
      { token: 'words.en.action.close', changes: [{ contexts: { brand: 'clay' }, from: 'Close', to: 'Close it' }] },
    ]);
    const moved = { ...files, 'words.en.json': `\n${files['words.en.json']}` };
    expect(diff(before, systemOf(compile(moved))).changed).toEqual([]);
  });

  test('diff: a key of a message is a name of the contract, a word or a mark of a brand is not', () => {
    const withKeys = (...keys: string[]): typeof files => ({
      ...files,
      'brand.json': '{}',
      'words.en.json': '{ "action.close": "Close" }',
      'x.resolver.json': files['x.resolver.json']!.replace('"brand.json"', '"messages.json"'),
      'messages.json': JSON.stringify(Object.fromEntries(keys.map((key) => [key, { description: 'A message.' }]))),
    });
    const bumpOf = (from: typeof files, to: typeof files): string =>
      diff(systemOf(compile(from)), systemOf(compile(to))).bump;
    expect(bumpOf(withKeys('action.close', 'action.clear'), withKeys('action.close'))).toBe('major');
    expect(bumpOf(withKeys('action.close'), withKeys('action.close', 'action.clear'))).toBe('minor');
    const { 'reed/words.en.json': words, ...others } = files;
    expect(bumpOf(files, { ...others, 'reed/words.en.json': words!.replace('"reed.only"', '"reed.other"') })).toBe(
      'patch',
    );
  });

  test('content that only one brand has is neither a missing name nor an unused token for `wusum check`', async () => {
    const content = [
      'reed/words.en.json',
      'reed/brand.json',
      'reed/mark.svg',
      'reed/pattern.json',
      'reed/wordmark.latin.svg',
    ];
    const brand = { ...resolver.modifiers.brand, ...listing({ reed: content }) };
    const more = {
      ...files,
      ...filesOf({
        'x.resolver.json': { ...resolver, modifiers: { ...resolver.modifiers, brand } },
        'reed/pattern.json': { cloth: pattern, band: pattern, selvedge: pattern },
        'reed/wordmark.latin.svg': readFileSync(
          new URL('../../../tokens/brands/wusum/wordmark.latin.svg', import.meta.url),
          'utf8',
        ),
      }),
    };
    const system = systemOf(compile(more));
    const paths = [...system.permutations.at(-1)!.tokens.keys()];
    expect(paths).toEqual(expect.arrayContaining(['pattern.band', 'pattern.selvedge', 'mark.wordmark.latin']));
    const report = await checkSystem({ files: more, system }, { only: ['contract', 'unused'] });
    expect(report.diagnostics).toEqual([]);
  });

  test('in a draft, an edit of content compiles its brands alone: brands and findings are those of a full compile', () => {
    const watch = openWatch(files, 'x.resolver.json', { draft: true });
    let now = files;
    for (const [file, text] of [
      ['reed/words.en.json', '{ "action.close": "Shut it", "reed.only": "Hello", "reed.more": "More" }'],
      ['reed/mark.svg', svg.replace('M1 1V9', 'M1 1V7')],
      ['reed/words.en.json', '{ "reed.only": "HELLO THERE YOU ALL" }'],
    ] as const) {
      now = { ...now, [file]: text };
      expect(watch.update({ [file]: text })).toMatchObject({ kind: 'content', brands: ['reed'], patch: { css: '' } });
      const whole = compile(now, { draft: true });
      expect(watch.system!.brands).toEqual(systemOf(whole).brands);
      expect(watch.diagnostics).toEqual(whole.diagnostics);
    }
    expect(watch.contentOf('reed')!.permutations[0]!.tokens.get('mark.drawing')?.value).toMatchObject({
      strokes: [{ d: 'M1 1V7' }],
    });
    // Where a brand starts is more than content.
    expect(watch.update({ 'reed/brand.json': '{ "start": {} }' }).kind).toBe('reload');
    const shared = watch.update({ 'words.en.json': '{ "action.close": "Close it" }' });
    expect(shared).toMatchObject({ kind: 'content', brands: ['clay', 'reed'] });
  });

  test('an edit of content names the brands to read again, and an edit of spaces changes nothing', () => {
    const watch = openWatch(files, 'x.resolver.json');
    expect(watch.update({ 'words.en.json': `\n${files['words.en.json']}` })).toMatchObject({
      kind: 'patch',
      patch: { changed: [] },
    });
    expect(watch.update({ 'words.en.json': '{ "action.close": "Close it" }' })).toMatchObject({
      kind: 'content',
      brands: ['clay'],
      reason: 'words changed',
    });
    expect(watch.update({ 'words.en.json': '{ "action.close": "Close {" }' })).toMatchObject({ kind: 'refused' });
    expect(watch.system).toBeUndefined();
  });
});
