import type { Difference } from '@wusum/compiler';
import { readStyles } from '@wusum/lint';
import { applyPatch } from 'diff';
import { describe, expect, test } from 'vitest';
import { EditError, brandFiles, readEntries } from '../edits/index.js';
import { hashOf, type Intent, type JsonValue } from '../intents/index.js';
import { consequencesOf } from './consequences.js';
import { smallFiles as files } from '../test/small-files.js';
import { consequenceTexts, dryRun, type Consequence } from './index.js';

const entries = readEntries(files, brandFiles(files)).get('one')!;
const ink = (components: number[]): JsonValue => ({ $value: { colorSpace: 'srgb', components } });
const set = (path: string, value: JsonValue): Intent => ({
  kind: 'set',
  brand: 'one',
  path,
  base: hashOf(entries.get(path)!),
  value,
});
const styles = readStyles({ 'a.css': '.ws-button { color: var(--ws-color-ink) }' });
const kinds = ({ consequences }: { readonly consequences: readonly Consequence[] }): string[] =>
  consequences.map(({ kind }) => kind);

describe('dryRun', () => {
  test('the fixture has no problems', () => {
    const run = dryRun(files, [set('color.ink', ink([0.1, 0, 0]))]);
    expect(run.findings).toEqual([]);
    expect(run.compiles).toBe(true);
  });

  test('the patch of a file changes the text on disk into the new one', () => {
    const run = dryRun(files, [set('color.ink', ink([0.1, 0, 0])), set('words.en.action.open', 'Unlock')], { styles });
    expect(Object.keys(run.files)).toEqual(['one/color.tokens.json', 'one/words.en.json']);
    for (const { file, patch } of run.patches) expect(applyPatch(files[file]!, patch)).toBe(run.files[file]);
    expect(run.patches[0]!.patch).toMatch(/^--- a\/one\/color\.tokens\.json\n\+\+\+ b\/one\/color\.tokens\.json\n@@/u);
    expect(run.difference?.changed.map(({ token }) => token)).toEqual(['color.ink', 'words.en.action.open']);
  });

  test('components whose styles read a changed token are consequences', () => {
    expect(kinds(dryRun(files, [set('color.ink', ink([0.1, 0, 0]))], { styles }))).toEqual(['tokens', 'components']);
    expect(kinds(dryRun(files, [set('words.en.action.open', 'Unlock')], { styles }))).toEqual(['tokens']);
  });

  test('a message in one language only is a consequence', () => {
    const add: Intent = { kind: 'add', brand: 'one', path: 'words.en.action.go', value: 'Go' };
    const lack = dryRun(files, [add]).consequences.find(({ kind }) => kind === 'messages-lack');
    expect(lack).toEqual({ kind: 'messages-lack', count: 1, language: 'ar', keys: ['action.go'] });
    const both = dryRun(files, [add, { ...add, path: 'words.ar.action.go', value: 'انطلاق' }]);
    expect(kinds(both)).not.toContain('messages-lack');
  });

  test('a draft that does not compile has findings, not an exception', () => {
    const run = dryRun(files, [set('color.ink', { $value: '{color.nowhere}' })]);
    expect(run.compiles).toBe(false);
    expect(run.findings.map(({ severity }) => severity)).toContain('error');
    expect(kinds(run)).toContain('errors');
    const fixed = dryRun({ ...files, ...run.files }, [
      { ...set('color.ink', ink([0, 0, 0])), base: hashOf({ $value: '{color.nowhere}' }) } as Intent,
    ]);
    expect(kinds(fixed)).toContain('fixed');
  });

  test('an entry that changed elsewhere is a conflict; the others are merged', () => {
    const open = set('words.en.action.open', 'Unlock');
    const elsewhere = { ...files, 'one/words.en.json': files['one/words.en.json']!.replace('Close', 'Shut') };
    const run = dryRun(elsewhere, [set('words.en.action.close', 'End'), open]);
    expect(run.conflicts).toMatchObject([{ reason: 'changed', theirs: 'Shut' }]);
    expect(run.intents).toEqual([open]);
    expect(run.files['one/words.en.json']).toContain('"action.close": "Shut"');
    expect(kinds(run)[0]).toBe('conflicts');
  });

  test('intents that change nothing write nothing', () => {
    const run = dryRun(files, [set('words.en.action.open', 'Open')]);
    expect([run.files, run.patches, run.consequences]).toEqual([{}, [], []]);
    expect(consequenceTexts(run.consequences, 'en')).toHaveLength(1);
  });

  test('what cannot be written is an error', () => {
    const add: Intent = { kind: 'add', brand: 'one', path: 'color.ink.deep', value: ink([0, 0, 0]) };
    expect(() => dryRun(files, [add])).toThrow(EditError);
  });
});

describe('consequences of contrast', () => {
  const pair = { foreground: 'a', background: 'b', contexts: {}, target: 4.5 };
  const difference = (pairs: Difference['pairs']): Difference => ({
    axes: {},
    renamed: [],
    added: [],
    removed: [],
    deprecated: [],
    restored: [],
    changed: [],
    contexts: { added: [], removed: [] },
    pairs,
    components: [],
    bump: 'patch',
  });

  test('a pair counts once if it crosses its target', () => {
    const worse = [
      { ...pair, from: 5, to: 4 },
      { ...pair, from: 5, to: 4, contexts: { mode: 'dark' } },
      { ...pair, foreground: 'c', from: 7, to: 2.9, target: 3 },
      { ...pair, foreground: 'd', from: 9, to: 5 },
      { ...pair, foreground: 'e', from: 4, to: 3 },
    ];
    const better = [{ ...pair, foreground: 'f', from: 3, to: 5 }];
    expect(consequencesOf(difference({ worse, better }))).toEqual([
      { kind: 'pairs-below', count: 1, target: 4.5, pairs: ['a on b'] },
      { kind: 'pairs-below', count: 1, target: 3, pairs: ['c on b'] },
      { kind: 'pairs-above', count: 1, target: 4.5, pairs: ['f on b'] },
    ]);
  });

  test('sentences are in both languages, with the digits of the language', () => {
    const list: Consequence[] = [
      { kind: 'pairs-below', count: 3, target: 4.5, pairs: [] },
      { kind: 'components', count: 12, names: [] },
      { kind: 'messages-lack', count: 2, language: 'ar', keys: [] },
    ];
    // Filled-in values are isolated from the direction around them.
    const plain = (language: 'en' | 'ar') =>
      consequenceTexts(list, language).map((text) => text.replaceAll(/[\u2066-\u2069]/gu, ''));
    expect(plain('en')).toEqual([
      '3 colour pairs fall below 4.5:1.',
      '12 components change.',
      '2 messages lack Arabic.',
    ]);
    expect(plain('ar')).toEqual(['تنزل ٣ أزواج لونية عن ٤٫٥:١.', 'يتغيّر ١٢ مكوّنًا.', 'تنقص العربية رسالتان.']);
  });
});
