import { Brand, registerBrands } from '@wusum/react';
import { act, createElement, useSyncExternalStore } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadThemeData } from '../../data/theme-data.js';
import { liveCompiler } from '../../live/live-compiler.js';
import type { Sources } from '../../live/types.js';
import { memoryJournalStore, SharedJournal } from '../../saving/index.js';
import { EditorStore, type ShownDraft } from '../store.js';
import { Words } from './Words.js';

const compiling = 90_000;
let root: Root;
let store: EditorStore;
let shown: ShownDraft;
let brand = '';

function Area() {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  return state.status === 'ready' ? createElement(Words, { store, state }) : null;
}

beforeAll(async () => {
  const { brands } = await loadThemeData();
  registerBrands(...brands);
  const response = await fetch('/wusum-sources.json');
  const sources = (await response.json()) as Sources;
  const channel = { postMessage: () => undefined, close: () => undefined, onmessage: null };
  store = new EditorStore(liveCompiler(), (draft) => (shown = draft), {
    openJournal: async (_project, onChange) => {
      const journal = new SharedJournal(memoryJournalStore(), channel, onChange);
      await journal.load();
      return journal;
    },
  });
  brand = brands[0]!.id;
  store.showContexts({ brand });
  const element = document.body.appendChild(document.createElement('div'));
  root = createRoot(element);
  root.render(createElement(Brand, null, createElement(Area)));
  await store.open(async () => sources);
}, compiling);

afterAll(() => {
  act(() => root.unmount());
  store.close();
});

/** A name whose arguments are isolated. */
const named = (key: string, language: string, form = ''): RegExp =>
  new RegExp(`^.?${key.replaceAll('.', String.raw`\.`)}.? in .?${language}.?${form}$`, 'u');

/** The text that the pages are sent for a message. */
const sent = (language: string, key: string): unknown => shown.brands[0]?.messages[language]?.[key];

test(
  'a text that is typed reaches the pages, and its reset gives the saved one back',
  async () => {
    const field = page.getByRole('textbox', { name: named('action.close', 'English') });
    const saved = (field.element() as HTMLTextAreaElement).value;
    await userEvent.fill(field, 'Close it now');
    await expect.poll(() => sent('en', 'action.close'), { timeout: compiling }).toBe('Close it now');
    const group = page.getByRole('group', { name: named('action.close', 'English') });
    await userEvent.click(group.getByRole('button', { name: 'Back to the saved value' }));
    await expect.element(field).toHaveValue(saved);
    await expect.poll(() => sent('en', 'action.close'), { timeout: compiling }).toBe(saved);
  },
  compiling,
);

test(
  'the fixes of a text are those of the voice in the draft',
  async () => {
    const path = 'voice.term.brand-of-a-test';
    const lists = (en: string, ar: string) => ({ en: [en], ar: [ar] });
    const why = { en: 'A shorter word.', ar: 'كلمة أقصر.' };
    const value = { prefer: lists('camel', 'ناقة'), avoid: lists('dromedary', 'هجين'), why };
    store.do([{ kind: 'add', brand, path, value }]);
    await userEvent.fill(page.getByRole('searchbox', { name: 'Search messages' }), 'action.close');
    const field = page.getByRole('textbox', { name: named('action.close', 'English') });
    await userEvent.fill(field, 'Close the dromedary');
    const fix = page.getByRole('button', { name: /dromedary.*camel/u });
    await expect.element(fix, { timeout: 30_000 }).toBeVisible();
    await userEvent.click(fix);
    await expect.element(field).toHaveValue('Close the camel');
    while (store.getState().merged.intents.length > 0) store.undo();
  },
  compiling,
);

test(
  'a form that has lost its placeholder is not used until one click puts it back',
  async () => {
    const key = 'field.characters-left';
    await userEvent.fill(page.getByRole('searchbox', { name: 'Search messages' }), key);
    const path = `words.en.${key}`;
    const entry = (): unknown => store.getState().merged.entries.get(brand)?.get(path);
    const before = entry();
    const field = page.getByRole('textbox', { name: named(key, 'English', ': other · 2') });
    await userEvent.fill(field, 'characters to go');
    await expect.element(field).toHaveAccessibleDescription(/#/u);
    await expect.element(field).toBeInvalid();
    expect(entry()).toBe(before);
    await userEvent.click(page.getByRole('button', { name: /^Put .?#.? back$/u }));
    await expect.poll(entry).toContain('other {characters to go #}}');
    store.undo();
  },
  compiling,
);
