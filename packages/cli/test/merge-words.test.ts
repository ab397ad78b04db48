import { expect, test } from 'vitest';
import { mergeWords } from '../src/words/merge-words.js';

const merge = (text: string, messages: Readonly<Record<string, string>>): string =>
  mergeWords(text, new Map(Object.entries(messages)), ['a', 'b', 'c', 'd', 'e'], 'schema.json');

test.each([
  ['follow each other', '{\n  "a": "1"\n}\n', { b: '2', c: '3' }, '{\n  "a": "1",\n  "b": "2",\n  "c": "3"\n}\n'],
  [
    'precede the first message, behind what is about the file',
    '{\n  "$schema": "s",\n  "c": "3"\n}\n',
    { a: '1', b: '2' },
    '{\n  "$schema": "s",\n  "a": "1",\n  "b": "2",\n  "c": "3"\n}\n',
  ],
  [
    'come next to a changed message',
    '{ "a": "0", "c": "0" }',
    { a: '1', b: '2', c: '3', d: '4' },
    '{ "a": "1", "b": "2", "c": "3", "d": "4" }',
  ],
  [
    'keep the byte order mark, tabs and line ends',
    '\uFEFF{\r\n\t"b": "2",\r\n\t"d": "4"\r\n}',
    { a: '1', c: '3', e: '"5"' },
    '\uFEFF{\r\n\t"a": "1",\r\n\t"b": "2",\r\n\t"c": "3",\r\n\t"d": "4",\r\n\t"e": "\\"5\\""\r\n}',
  ],
])('new messages %s', (_name, text, messages, want) => {
  expect(merge(text, messages)).toBe(want);
});

test('what is already there changes no byte', () => {
  const text = '{"a":"\\u0031" ,\n"b": "2"}';
  expect(merge(text, { a: '1', b: '2' })).toBe(text);
});
