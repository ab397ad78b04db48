import type { BrandContent } from '@wusum/compiler/watch';
import { describe, expect, test } from 'vitest';
import { currentDraft, hashOf, type Intent } from '../intents/index.js';
import type { LiveCompiler } from '../live/live-compiler.js';
import type { DraftResult, Sources, TokenView } from '../live/types.js';
import { memoryJournalStore, SharedJournal } from '../saving/index.js';
import { noFonts } from './fonts/load-fonts.js';
import { colorText, parseOklch, setValue } from './intents-of.js';
import { kindOf, matches, tokensOfKind } from './kinds.js';
import { EditorStore } from './store.js';
import { withRecent } from './use-chosen.js';

const token = (path: string, type: string, more: Partial<TokenView> = {}): TokenView => ({
  path,
  type,
  description: '',
  value: 0,
  css: '',
  origin: 'shared',
  aliases: [],
  place: '',
  usedBy: [],
  ...more,
});

describe('a color', () => {
  test.each([
    ['oklch(0.52 0.19 30)', { colorSpace: 'oklch', components: [0.52, 0.19, 30] }],
    ['oklch(52% 0.19 30deg)', { colorSpace: 'oklch', components: [0.52, 0.19, 30] }],
    ['oklch(0.5 0.1 20 / 0.5)', { colorSpace: 'oklch', components: [0.5, 0.1, 20], alpha: 0.5 }],
    ['#fff', undefined],
    ['oklch(a b c)', undefined],
  ])('%s → %o', (text, value) => {
    expect(parseOklch(text)).toEqual(value);
  });

  test('its text is read as the same value', () => {
    const value = { colorSpace: 'oklch', components: [0.123456, 0.05, 301.5] };
    expect(parseOklch(colorText(value)!)).toEqual(value);
    expect(colorText({ colorSpace: 'srgb', components: [1, 'none', 0] })).toBe('color(srgb 1 0 0)');
    expect(colorText('red')).toBeUndefined();
  });
});

test('a value replaces that of the entry and keeps the rest of it; without an entry, it is added', () => {
  const entry = { $value: 1, $description: 'One.' };
  expect(setValue('clay', token('a', 'number'), entry, 2)).toEqual({
    kind: 'set',
    brand: 'clay',
    path: 'a',
    base: hashOf(entry),
    value: { $value: 2, $description: 'One.' },
  });
  expect(setValue('clay', token('a', 'number'), undefined, 2)).toMatchObject({
    kind: 'add',
    value: { $type: 'number', $value: 2 },
  });
});

test('tokens are in groups, what the brand sets first; a search finds all of its words', () => {
  expect(
    ['color.a', 'radius.md', 'space.1', 'font.family.text'].map((path) =>
      kindOf(token(path, path.startsWith('c') ? 'color' : 'dimension')),
    ),
  ).toEqual(['color', 'shape', 'size', 'type']);
  const colors = [
    token('color.text', 'color', { origin: 'derived' }),
    token('color.own', 'color', { origin: 'override' }),
    token('color.seed.accent', 'color', { origin: 'own' }),
  ];
  expect(tokensOfKind(colors, 'color').map(({ path }) => path)).toEqual([
    'color.seed.accent',
    'color.own',
    'color.text',
  ]);
  expect(matches(token('color.text', 'color', { description: 'Of paragraphs' }), 'PARAGRAPHS text')).toBe(true);
  expect(matches(token('color.text', 'color'), 'text border')).toBe(false);
});

test('tokens that were chosen last come first, no more than twelve; one that is among them keeps its place', () => {
  const paths = Array.from({ length: 14 }, (_, index) => `t.${index}`);
  const recent = [...paths, 't.12'].reduce<readonly string[]>(withRecent, []);
  expect(recent.slice(0, 3)).toEqual(['t.13', 't.12', 't.11']);
  expect(recent).toHaveLength(12);
});

describe('the store', () => {
  const file = '{ "color": { "$type": "color", "a": { "$value": "#111111" } } }';
  const sources: Sources = {
    entry: 'r.resolver.json',
    files: {
      'r.resolver.json': JSON.stringify({
        version: '2025.10',
        modifiers: { brand: { contexts: { clay: [{ $ref: 'clay.tokens.json' }] }, default: 'clay' } },
        resolutionOrder: [{ $ref: '#/modifiers/brand' }],
      }),
      'clay.tokens.json': file,
    },
  };

  /** The content that the draft's last intent about words gives its brand. */
  const contentOf = (intents: readonly Intent[]): BrandContent[] =>
    intents.some(({ path }) => path.startsWith('words.')) ? [{ id: 'clay' } as BrandContent] : [];

  /** A compiler whose style sheet names the values of the draft. */
  async function open(load = async () => sources, kept = memoryJournalStore()) {
    const drafts: (readonly Intent[])[] = [];
    const shown: string[] = [];
    const brandsShown: (readonly BrandContent[])[] = [];
    const compiler: LiveCompiler = {
      open: async () => [],
      draft: async (intents) => {
        drafts.push(intents);
        const result: DraftResult = { kind: 'patch', css: `${intents.length}`, changed: [] };
        return { result, content: contentOf(intents) };
      },
      view: async () => ({ tokens: [], contrast: [], alike: [], application: [], findings: [], pairs: [] }),
      repair: async () => undefined,
      apply: async () => [],
      fix: async () => [],
      close: () => undefined,
    };
    const channel = { postMessage: () => undefined, close: () => undefined, onmessage: null };
    const store = new EditorStore(
      compiler,
      ({ style, brands }) => void (shown.push(style.css), brandsShown.push(brands)),
      {
        openJournal: async (_project, onChange) => {
          const journal = new SharedJournal(kept, channel, onChange);
          await journal.load();
          return journal;
        },
        loadFonts: async () => noFonts,
      },
    );
    store.showContexts({ brand: 'clay' });
    await store.open(load);
    return { store, drafts, shown, brandsShown };
  }
  const a = token('color.a', 'color');
  const settled = () => new Promise((done) => setTimeout(done, 0));

  test('values that follow each other at once are one step; undo and redo compile the draft again', async () => {
    const { store, drafts, shown } = await open();
    store.setValue(a, '#222222');
    store.setValue(a, '#333333');
    await settled();
    expect(drafts.at(-1)).toMatchObject([{ kind: 'set', path: 'color.a', value: { $value: '#333333' } }]);
    expect(store.isChanged(a)).toBe(true);
    store.undo();
    await settled();
    expect(drafts.at(-1)).toEqual([]);
    expect(store.isChanged(a)).toBe(false);
    store.redo();
    await settled();
    expect(drafts.at(-1)).toMatchObject([{ value: { $value: '#333333' } }]);
    expect(shown.at(-1)).toBe('1');
  });

  test('a reset gives the saved value back, and then takes the override away', async () => {
    const { store, drafts } = await open();
    store.setValue(a, '#222222');
    store.reset(a);
    await settled();
    expect(drafts.at(-1)).toEqual([]);
    store.reset(a);
    await settled();
    expect(drafts.at(-1)).toMatchObject([{ kind: 'remove', path: 'color.a' }]);
  });

  test('to compare, the pages show the saved brand; the next edit shows the draft', async () => {
    const { store, shown } = await open();
    store.setValue(a, '#222222');
    await settled();
    store.compare(true);
    expect([shown.at(-1), store.shown.style.css]).toEqual(['', '']);
    store.compare(false);
    expect([shown.at(-1), store.shown.style.css]).toEqual(['1', '1']);
    store.compare(true);
    store.setValue(a, '#444444');
    await settled();
    expect(store.getState().showsSaved).toBe(false);
    expect(shown.at(-1)).toBe('1');
  });

  test('brands are sent when their content changes, and the same list with every other edit; not to compare', async () => {
    const { store, brandsShown } = await open();
    store.setValue(a, '#222222');
    await settled();
    expect(brandsShown.at(-1)).toEqual([]);
    store.do([{ kind: 'add', brand: 'clay', path: 'words.en.action.close', value: 'Close' }]);
    await settled();
    const content = brandsShown.at(-1);
    expect(content).toMatchObject([{ id: 'clay' }]);
    store.undo();
    store.undo();
    await settled();
    expect(brandsShown.at(-1)).toBe(content);
    store.compare(true);
    expect(brandsShown.at(-1)).toEqual([]);
    store.compare(false);
    expect(brandsShown.at(-1)).toBe(content);
  });

  /** The sources with another color of `color.a`. */
  const withColor = (color: string): Sources => ({
    ...sources,
    files: { ...sources.files, 'clay.tokens.json': file.replace('#111111', color) },
  });

  test('a draft is there again after a reload, and the files may have it already', async () => {
    const kept = memoryJournalStore();
    const first = await open(undefined, kept);
    first.store.setValue(a, '#222222');
    await settled();
    const again = await open(undefined, kept);
    expect(again.drafts.at(-1)).toMatchObject([{ path: 'color.a', value: { $value: '#222222' } }]);
    // The page ended between the save and the note of it: undo takes the value in the file back.
    const late = await open(async () => withColor('#222222'), kept);
    expect(late.drafts.at(-1)).toEqual([]);
    late.store.undo();
    await settled();
    expect(late.drafts.at(-1)).toMatchObject([{ kind: 'set', value: { $value: '#111111' } }]);
  });

  test('files that change below keep the draft on top; an entry that both changed asks, and undo does not ask again', async () => {
    for (const choice of ['mine', 'theirs'] as const) {
      let now = sources;
      const { store, drafts } = await open(async () => now);
      store.setValue(a, '#222222');
      now = withColor('#333333');
      await store.refresh();
      const { conflicts } = store.getState().merged;
      expect(conflicts).toMatchObject([{ reason: 'changed', theirs: { $value: '#333333' } }]);
      expect(drafts.at(-1)).toEqual([]);
      store.settle(conflicts[0]!, choice);
      await settled();
      expect(store.getState().merged.conflicts).toEqual([]);
      const mine = { kind: 'set', base: conflicts[0]!.theirHash, value: { $value: '#222222' } };
      expect(drafts.at(-1)).toMatchObject(choice === 'mine' ? [mine] : []);
      store.undo();
      await settled();
      expect([store.getState().merged.conflicts, drafts.at(-1)]).toEqual([[], []]);
    }
  });

  test('a save marks the steps that it wrote, and not those that came meanwhile', async () => {
    let now = sources;
    const { store, drafts } = await open(async () => now);
    store.setValue(a, '#222222');
    const { done } = currentDraft(store.getState().journal);
    store.do([{ kind: 'add', brand: 'clay', path: 'color.b', value: { $value: '#444444' } }]);
    now = withColor('#222222');
    await store.markSaved(done);
    await settled();
    expect(drafts.at(-1)).toMatchObject([{ kind: 'add', path: 'color.b' }]);
    store.undo();
    store.undo();
    await settled();
    expect(drafts.at(-1)).toMatchObject([{ kind: 'set', path: 'color.a', value: { $value: '#111111' } }]);
  });

  test('without sources it says why it cannot work', async () => {
    const { store } = await open();
    await store.open(() => Promise.reject(new Error('no sources')));
    expect(store.getState()).toMatchObject({ status: 'failed', failure: 'no sources' });
  });

  test('each draft has its own changes; a deleted one can be brought back', async () => {
    const { store, drafts } = await open();
    store.setValue(a, '#222222');
    store.manageDrafts({ type: 'draft', name: 'Second' });
    await settled();
    expect(drafts.at(-1)).toEqual([]);
    store.manageDrafts({ type: 'draft', name: 'draft' });
    await settled();
    expect(drafts.at(-1)).toMatchObject([{ path: 'color.a', value: { $value: '#222222' } }]);
    store.manageDrafts({ type: 'discard', name: 'draft' });
    await settled();
    expect(store.getState().journal.current).toBe('Second');
    expect(drafts.at(-1)).toEqual([]);
    store.manageDrafts({ type: 'restore', name: 'draft' });
    await settled();
    expect(drafts.at(-1)).toMatchObject([{ path: 'color.a', value: { $value: '#222222' } }]);
  });
});
