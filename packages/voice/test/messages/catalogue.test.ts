import { describe, expect, test } from 'vitest';
import {
  argumentsOf,
  compareArguments,
  compileCatalogue,
  messageKeysType,
  messageSignatures,
  type MessageArguments,
} from '../../src/index.js';

const catalogue = (texts: Record<string, string>, locale: string) =>
  compileCatalogue(
    Object.entries(texts).map(([key, text], line) => ({ key, text, place: line })),
    locale,
  );

describe('a catalogue of one language', () => {
  const { messages, signatures, forms, problems } = catalogue(
    { close: 'Fermer', left: '{n, plural, one {# reste} many {# restent} other {# restent}}', bad: 'x {', empty: ' ' },
    'fr',
  );

  test('has the compiled messages without those that have an error', () => {
    expect(Object.keys(messages)).toEqual(['close', 'left']);
    expect(messages.close).toBe('Fermer');
  });

  test('has the arguments and texts of each message', () => {
    expect(signatures).toEqual({ close: {}, left: { n: { kind: 'number' } } });
    expect(forms.left!.map(({ text }) => text)).toEqual(['{n}', '# reste', '# restent', '# restent']);
  });

  test('has problems with key, place, code and range', () => {
    expect(problems.map(({ key, place, code, offset, length }) => [key, place, code, offset, length])).toEqual([
      ['bad', 2, 'WS-V007', 2, 1],
      ['empty', 3, 'WS-V002', 0, 1],
    ]);
  });
});

describe('values of a message', () => {
  const en = catalogue(
    {
      close: 'Close',
      of: 'Mark of {name}',
      left: '{count, plural, one {1 in {place}} other {# in {place}}}',
      joined: '{name} joined {when, date, long}',
      price: '{price, number, ::currency/SAR} for {price}',
    },
    'en',
  ).messages;
  const ar = catalogue(
    { of: 'وسم {name}', joined: '{name}، {who, select, female {انضمّت} other {انضمّ}} {when, time}', more: '{n}' },
    'ar',
  ).messages;

  const text = 'string | number | readonly string[]';

  test('are those of all languages together', () => {
    expect(messageSignatures({ en, ar })).toEqual({
      close: {},
      of: { name: text },
      left: { count: 'number', place: text },
      joined: { name: text, when: 'Date | number', who: '"female" | "other"' },
      price: { price: 'number' },
      more: { n: text },
    });
  });

  test('are without the address, which the runtime passes', () => {
    const invite = catalogue({ invite: '{address, select, feminine {احكي} other {احكِ}} يا {name}' }, 'ar').messages;
    expect(messageSignatures({ ar: invite })).toEqual({ invite: { name: text } });
    expect(messageSignatures({ en: { send: ['To ', ['address']] } })).toEqual({ send: { address: text } });
  });

  test('are printed as TypeScript', () => {
    const type = messageKeysType({ en, ar });
    expect(type).toContain('readonly "close": undefined;');
    expect(type).toContain(
      'readonly "left": { readonly "count": number; readonly "place": string | number | readonly string[] };',
    );
    expect(type).toContain('export type MessageKey = keyof MessageValuesOf;');
  });
});

const n: MessageArguments = { n: { kind: 'number' } };
const plain: MessageArguments = { n: { kind: 'plain' } };
const select: MessageArguments = { n: { kind: 'select', keys: ['other'] } };
const date: MessageArguments = { n: { kind: 'date' } };

test.each<[string, Record<string, MessageArguments>, [language: string, name: string, others: string[]][]]>([
  ['the same names are right', { en: n, ar: n, fr: n }, []],
  ['text accepts a number', { en: n, ar: plain }, []],
  ['text accepts a key', { en: select, ar: plain }, []],
  ['a date does not accept text', { en: date, ar: plain }, [['ar', 'n', ['en']]]],
  ['a number is no key', { en: n, ar: select, fr: n }, [['ar', 'n', ['en']]]],
  ['any language may have the address', { en: {}, ar: { address: select['n']! }, fr: {} }, []],
  ['of two languages, the one with the name', { en: n, ar: {} }, [['en', 'n', ['ar']]]],
  ['of three languages, the one without the name', { en: n, ar: n, fr: {} }, [['fr', 'n', ['en', 'ar']]]],
  ['of three languages, the only one with the name', { en: {}, ar: {}, fr: n }, [['fr', 'n', ['en', 'ar']]]],
])('arguments of the languages are compared: %s', (_, languages, want) => {
  const catalogues = Object.fromEntries(Object.entries(languages).map(([language, args]) => [language, { k: args }]));
  expect(compareArguments(catalogues).map(({ language, name, others }) => [language, name, others])).toEqual(want);
});

test('a misspelt argument is reported once, with the name that is meant', () => {
  const catalogues = { en: { k: argumentsOf([['nmae']]) }, ar: { k: argumentsOf([['name']]) } };
  const found = compareArguments(catalogues);
  expect(found.map(({ language, name, didYouMean }) => [language, name, didYouMean])).toEqual([['en', 'nmae', 'name']]);
});

test('a key that a language does not have is not compared', () => {
  expect(compareArguments({ en: { k: n }, ar: {} })).toEqual([]);
});
