import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrandMark } from '@wusum/contract/types';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSources } from '../build/read-sources.js';
import { brandFiles, readEntries } from '../edits/index.js';
import { hashOf, type Intent, type JsonValue } from '../intents/index.js';
import { CompileSession } from './session.js';
import type { Sources } from './types.js';
import { ViewReceiver, ViewSender } from './view-changes.js';

const tokens = fileURLToPath(new URL('../../../../tokens', import.meta.url));
const brand = 'wusum';
const light = { mode: 'light', contrast: 'normal' };
const accent = 'color.seed.accent';

let sources: Sources;
let session: CompileSession;
beforeAll(() => {
  sources = readSources(tokens);
  session = new CompileSession(sources);
}, 60_000);

const oklch = (...components: number[]): JsonValue => ({ colorSpace: 'oklch', components });
const view = (path: string) => session.tokens(brand, light).find((token) => token.path === path)!;

const savedAccent = (): JsonValue => readEntries(sources.files, brandFiles(sources.files)).get(brand)!.get(accent)!;
const redAccent = (): JsonValue => ({ ...(savedAccent() as object), $value: oklch(0.5, 0.15, 30) }) as JsonValue;

/** The intent that sets a colour on the saved file. */
function setColor(path: string, value: JsonValue): Intent {
  session.draft([]);
  const entry = view(path).entry!;
  return { kind: 'set', brand, path, base: hashOf(entry), value: { ...(entry as object), $value: value } as JsonValue };
}

describe('a draft', () => {
  test('changes what is derived from a seed, in the brand alone, and taking it back gives the saved values', () => {
    const before = view('color.accent.solid').css;
    const draft = session.draft([setColor(accent, oklch(0.5, 0.15, 150))]);
    expect(draft).toMatchObject({ kind: 'patch', changed: expect.arrayContaining(['color.accent.solid']) });
    expect(view('color.accent.solid').css).not.toBe(before);
    expect(session.tokens('majlis', light).find(({ path }) => path === 'color.accent.solid')?.css).not.toBe(
      view('color.accent.solid').css,
    );
    const back = session.draft([]);
    expect(back).toMatchObject({ kind: 'patch', changed: expect.arrayContaining(['color.accent.solid']) });
    expect(view('color.accent.solid').css).toBe(before);
  });

  test('with low contrast is shown with its findings, and its repair has fewer', () => {
    const intent = setColor('color.seed.paper', oklch(0.6, 0.008, 85));
    expect(session.draft([intent]).kind).toBe('patch');
    const { contrast, findings } = session.brandFindings(brand);
    expect(findings).toEqual([]);
    expect(contrast.length).toBeGreaterThan(0);
    for (const { ratio, target } of contrast) expect(ratio).toBeLessThan(target);
    const repair = session.repair(brand, 'color.seed.paper', [intent]);
    expect(repair).toMatchObject({ kind: 'set', path: 'color.seed.paper' });
    // Looking for it leaves the draft as it was.
    expect(session.brandFindings(brand).contrast).toEqual(contrast);
    session.draft([intent, repair!]);
    expect(session.brandFindings(brand).contrast.length).toBeLessThan(contrast.length);
    session.draft([]);
  }, 60_000);

  test('with two statuses that a deficiency makes alike names both, its vision and the context; the saved brand has none', () => {
    session.draft([]);
    expect(session.brandFindings(brand).alike).toEqual([]);
    const seed = (path: string, $value: JsonValue): Intent => {
      const { entry } = view(path);
      if (entry === undefined) return { kind: 'add', brand, path, value: { $type: 'color', $value } };
      return { kind: 'set', brand, path, base: hashOf(entry), value: { ...(entry as object), $value } as JsonValue };
    };
    session.draft([
      seed('color.seed.danger', oklch(0.55, 0.1, 40)),
      seed('color.seed.success', oklch(0.55, 0.11, 140)),
    ]);
    const { alike } = session.brandFindings(brand);
    const pair = alike.find(
      ({ one, other }) => `${one} ${other}`.includes('danger') && `${one} ${other}`.includes('success'),
    );
    expect(pair).toMatchObject({
      vision: 'deuteranopia',
      required: 5,
      contexts: expect.arrayContaining(['light · normal']),
    });
    expect(pair!.difference).toBeLessThan(5);
    session.draft([]);
  }, 60_000);

  test('that is based on another value is an error, and the session stays as it was', () => {
    const before = view(accent).css;
    const intent: Intent = { kind: 'set', brand, path: accent, base: 'other', value: {} };
    expect(() => session.draft([intent])).toThrow(accent);
    expect(view(accent).css).toBe(before);
  });

  test('of another font names the families that pages load, as long as it uses them', () => {
    const families = session.tokens(brand, light).filter(({ type, entry }) => type === 'fontFamily' && entry);
    const { path, entry } = families[0]!;
    const value = { ...(entry as object), $value: ['Lalezar', 'serif'] } as JsonValue;
    const draft = session.draft([{ kind: 'set', brand, path, base: hashOf(entry!), value }]);
    expect(draft).toMatchObject({
      kind: 'patch',
      fonts: [{ family: 'Lalezar', isFirst: true, languages: expect.arrayContaining(['en', 'ar']) }],
    });
    // A colour is another patch; the fonts stay those of the draft.
    const both = session.draft([
      { kind: 'set', brand, path, base: hashOf(entry!), value },
      { kind: 'set', brand, path: accent, base: hashOf(savedAccent()), value: redAccent() },
    ]);
    expect(both).toMatchObject({ fonts: [{ family: 'Lalezar' }] });
    expect(session.draft([])).not.toHaveProperty('fonts');
  }, 60_000);

  test('of another weight says in which weights the families were not used before', () => {
    const weight = session
      .tokens(brand, light)
      .find(({ path, type, entry }) => type === 'fontWeight' && path.startsWith('font.weight.') && entry)!;
    const value = { ...(weight.entry as object), $value: 777 } as JsonValue;
    const draft = session.draft([{ kind: 'set', brand, path: weight.path, base: hashOf(weight.entry!), value }]);
    expect(draft.kind).toBe('patch');
    const { fonts = [] } = draft as { fonts?: readonly { added: readonly number[] }[] };
    expect(fonts.length).toBeGreaterThan(0);
    for (const { added } of fonts) expect(added).toEqual([777]);
    session.draft([]);
  }, 60_000);

  test('of a breakpoint says which width replaces which', () => {
    const add: Intent = {
      kind: 'add',
      brand,
      path: 'breakpoint.md',
      value: { $type: 'dimension', $value: { value: 50, unit: 'rem' } },
    };
    expect(session.draft([add])).toMatchObject({ kind: 'patch', breakpoints: { '48rem': '50rem' } });
    expect(session.draft([])).not.toHaveProperty('breakpoints');
  }, 60_000);
});

describe('the content of brands', () => {
  const theme = (file: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../../theme/dist/theme/data/${file}`, import.meta.url), 'utf8'));
  const brands = theme('brands.json') as { readonly id: string; readonly mark: BrandMark }[];
  const set = (id: string, path: string, value: JsonValue, saved: JsonValue): Intent => ({
    kind: 'set',
    brand: id,
    path,
    base: hashOf(saved),
    value,
  });
  const entryOf = (id: string, path: string) =>
    readEntries(sources.files, brandFiles(sources.files)).get(id)!.get(path)!;
  let open: CompileSession;
  beforeAll(() => {
    const wordmarks = Object.fromEntries(brands.map(({ id, mark }) => [id, mark.wordmarks]));
    open = new CompileSession({ ...sources, wordmarks });
  }, 60_000);

  test('words are those of the brands that a draft changes; undone, each brand has all that its theme has', async () => {
    const path = 'words.en.action.close';
    const result = open.draft(brands.map(({ id }) => set(id, path, `Close ${id}`, entryOf(id, path))));
    expect(result).toMatchObject({ kind: 'patch', changed: [] });
    const content = await open.content();
    expect(content.map(({ id }) => id)).toEqual(brands.map(({ id }) => id));
    for (const { id, messages } of content) expect(messages['en']).toMatchObject({ 'action.close': `Close ${id}` });
    expect(await open.content()).toEqual([]);
    open.draft([]);
    const all = await open.content();
    for (const given of brands) {
      const { contract: _, ...data } = given as typeof given & { contract?: string };
      const docs = theme(`docs/${given.id}.json`) as object;
      expect(JSON.parse(JSON.stringify(all.find(({ id }) => id === given.id)))).toEqual({ ...docs, ...data });
    }
  }, 120_000);

  test('a mark is drawn again with the wordmarks of the theme; another name is text of its font', async () => {
    const drawing = entryOf('falaj', 'mark.drawing') as string;
    const saved = brands.find(({ id }) => id === 'falaj')!.mark;
    const moved = drawing.replace(/d="M\s*([\d.]+)/u, 'd="M1.25');
    expect(open.draft([set('falaj', 'mark.drawing', moved, drawing)]).kind).toBe('patch');
    const [falaj] = await open.content();
    expect(falaj!.mark!.strokes).not.toEqual(saved.strokes);
    expect(falaj!.mark!.wordmarks).toEqual(saved.wordmarks);
    const names = entryOf('falaj', 'brand.names') as Record<string, object>;
    const renaming = set(
      'falaj',
      'brand.names',
      { ...names, en: { ...names['en'], written: 'Stream' } } as JsonValue,
      names as JsonValue,
    );
    expect(open.draft([renaming])).toMatchObject({ kind: 'patch' });
    const [renamed] = await open.content();
    expect(renamed!.names).toMatchObject({ en: 'Stream' });
    expect(renamed!.mark!.wordmarks.latin.body).toContain('Stream');
    expect(renamed!.mark!.wordmarks.arabic).toEqual(saved.wordmarks.arabic);
    open.draft([]);
  }, 120_000);
});

test('a token says who sets it: the brand, the brand in place of a shared value, a derivation, all brands', () => {
  session.draft([]);
  expect(view(accent)).toMatchObject({
    entry: {},
    place: expect.stringContaining(`brands/${brand}/color.tokens.json:`),
  });
  expect(view('color.accent.solid')).toMatchObject({ origin: 'derived' });
  expect(view('color.accent.solid').entry).toBeUndefined();
  expect(view('space.1')).toMatchObject({ origin: 'shared', css: '0.25rem' });
  expect(view('radius.md')).toMatchObject({ origin: 'override' });
  expect(view(accent).usedBy.length).toBeGreaterThan(0);
});

describe('an edit of a seed posts no more than what it changes', () => {
  const bytes = (message: unknown): number => JSON.stringify(message).length;

  test('the draft has neither lists nor findings', () => {
    const fresh = new CompileSession(sources);
    const draft = fresh.draft([setColor(accent, oklch(0.55, 0.15, 200))]);
    expect(Object.keys(draft).toSorted()).toEqual(['changed', 'css', 'kind']);
    expect(bytes(draft)).toBeLessThan(bytes(session.tokens(brand, light)) / 20);
  }, 60_000);

  test('the list has the tokens that differ, and as the page has it equals the whole list', () => {
    const [sender, receiver] = [new ViewSender(), new ViewReceiver()];
    session.draft([]);
    const before = session.tokens(brand, light);
    receiver.apply(structuredClone(sender.change(before)));
    session.draft([setColor(accent, oklch(0.55, 0.15, 120))]);
    const after = session.tokens(brand, light);
    const change = sender.change(after);
    const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
    const differing = after.filter((token, index) => !isSame(token, before[index]));
    expect(change.tokens.map(({ path }) => path)).toEqual(expect.arrayContaining(differing.map(({ path }) => path)));
    expect(bytes(change)).toBeLessThan(bytes(after) / 4);
    expect(receiver.apply(structuredClone(change))).toEqual(after);
    // Another brand and back.
    for (const id of ['majlis', brand]) {
      const tokens = session.tokens(id, light);
      expect(receiver.apply(structuredClone(sender.change(tokens)))).toEqual(tokens);
    }
    session.draft([]);
  });
});
