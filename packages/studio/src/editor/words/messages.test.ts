import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { readSources } from '../../build/read-sources.js';
import { brandFiles, readEntries } from '../../edits/index.js';
import type { Entries } from '../../intents/index.js';
import type { Sources } from '../../live/types.js';
import { brandMessages, isShown, lostPlaceholders, matchesMessage, sharedContent, spoken } from './messages.js';
import { numberOf, previewOf } from './sample-values.js';

const languages = ['en', 'ar'];
let sources: Sources;
let entries: Entries;
beforeAll(() => {
  sources = readSources(fileURLToPath(new URL('../../../../../tokens', import.meta.url)));
  entries = readEntries(sources.files, brandFiles(sources.files, sources.entry));
});

test('a message has its neutral text, and that of the brand in its place', () => {
  const shared = sharedContent(sources);
  expect([...shared.keys()].some((path) => path.startsWith('voice.'))).toBe(true);
  const messages = brandMessages(shared, entries, 'falaj', languages);
  const clear = messages.find(({ key }) => key === 'action.clear')!;
  expect(clear).toMatchObject({
    group: 'action',
    description: 'Clears a field or a selection.',
    max: { en: 32 },
    texts: [{ language: 'en', path: 'words.en.action.clear', own: 'Empty it', shared: 'Clear' }, { language: 'ar' }],
  });
  expect(messages.every(({ texts }) => texts.every((text) => spoken(text) !== undefined))).toBe(true);
  expect(messages.filter((message) => isShown(message, 'missing'))).toEqual([]);
  const own = messages.filter((message) => isShown(message, 'own'));
  expect(own.length).toBeGreaterThan(10);
  expect(own.length).toBeLessThan(messages.length);
  expect(matchesMessage(clear, 'EMPTY selection')).toBe(true);
  expect(matchesMessage(clear, 'empty dialog')).toBe(false);
});

test('a message that one language lacks is missing there; a brand may have messages of its own', () => {
  const only = new Map([['falaj', new Map([['words.en.falaj.only', 'Water']])]]);
  const message = brandMessages(new Map(), only, 'falaj', languages);
  expect(message).toMatchObject([{ key: 'falaj.only', texts: [{ own: 'Water' }, { language: 'ar' }] }]);
  expect(spoken(message[0]!.texts[1]!)).toBeUndefined();
  expect(isShown(message[0]!, 'missing')).toBe(true);
});

test('a form is shown with a number that it is used for, in the digits of the language', () => {
  const text = '{count, plural, zero {لا شيء} one {واحد} two {اثنان} few {# قليلة} many {# كثيرة} other {# أخرى}}';
  const step = (key: string) => [{ argument: 'count', kind: 'plural', key }] as const;
  expect(previewOf('a', text, 'ar-u-nu-arab', step('few')).text).toBe('٤ قليلة');
  expect(previewOf('a', text, 'ar-u-nu-arab', step('two')).text).toBe('اثنان');
  expect(previewOf('a', '{a, plural, one {#}}', 'en', []).problems).toHaveLength(1);
  expect(['=7', 'one', 'other'].map((form) => numberOf(form, 'plural', 'en'))).toEqual([7, 1, 2]);
});

test('a placeholder that a text has lost is found', () => {
  expect(lostPlaceholders(['{name}', '#'], 'Hello #')).toEqual(['{name}']);
  expect(lostPlaceholders(['{name}'], 'Hello {name}')).toEqual([]);
});
