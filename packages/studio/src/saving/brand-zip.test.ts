import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { smallFiles as files } from '../test/small-files.js';
import { dryRun } from '../dry-run/index.js';
import { brandFiles } from '../edits/index.js';
import { hashOf, IntentError, type Intent } from '../intents/index.js';
import { readBrandZip, readDrop, readPatch, zipBrand } from './archives.js';
import { DropError, patchText, printDraft, pullRequestText } from './index.js';

const brands = brandFiles(files);
const close: Intent = { kind: 'set', brand: 'one', path: 'words.en.action.close', base: hashOf('Close'), value: 'End' };
const read = (entries: Record<string, string>): readonly Intent[] =>
  readBrandZip(zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)]))), files, brands, 'one'); // prettier-ignore

test('an archive of a draft, dropped on the files, is the draft', () => {
  const add: Intent = { kind: 'add', brand: 'one', path: 'words.en.action.go', value: 'Go' };
  const run = dryRun(files, [close, add]);
  const zip = zipBrand({ ...files, ...run.files }, brands, 'one');
  expect(readBrandZip(zip, files, brands, 'one')).toEqual([close, add]);
  expect(dryRun(files, readBrandZip(zip, files, brands, 'one')).files).toEqual(run.files);
});

test('an archive of the files as they are changes nothing', () => {
  expect(readBrandZip(zipBrand(files, brands, 'one'), files, brands, 'one')).toEqual([]);
});

test('an archive of one brand can be read into another', () => {
  const intents = readBrandZip(zipBrand(files, brands, 'two'), files, brands, 'one');
  expect(intents.map(({ path }) => path)).toEqual(['brand.names']);
});

test('an entry that the archive lacks is removed; a file that it lacks is left alone', () => {
  const intents = read({ 'folder/words.en.json': '{"action.close":"Close"}' });
  expect(intents).toEqual([{ kind: 'remove', brand: 'one', path: 'words.en.action.open', base: hashOf('Open') }]);
});

test('only files of the brand are read, by name', () => {
  expect(() => read({ '../../etc/passwd': 'x', 'other.json': '{}' })).toThrow(IntentError);
  expect(read({ '../../two/words.en.json': files['one/words.en.json']!, '__proto__/x.json': '{}' })).toEqual([]);
  expect(() => readBrandZip(strToU8('PK no archive'), files, brands, 'one')).toThrow(IntentError);
});

test('an archive with large or many files is refused', () => {
  expect(() => read({ 'words.en.json': `"${'x'.repeat(1_000_001)}"` })).toThrow(IntentError);
  expect(() => read(Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`${index}.json`, '{}'])))).toThrow('too many');
}); // prettier-ignore

test('of several files with the same name, the one with the path of the brand is read; without one it asks', () => {
  const whole = { ...files, 'one/words.en.json': files['one/words.en.json']!.replace('Close', 'End') };
  expect(read(whole)).toEqual([close]);
  const twice = { 'a/words.en.json': whole['one/words.en.json']!, 'b/words.en.json': files['two/words.en.json']! };
  expect(() => read(twice)).toThrow(expect.objectContaining({ problem: 'ambiguous', subject: 'one/words.en.json' }));
});

test('files that are small alone and large together are refused before they are unpacked', () => {
  const bytes = new Uint8Array(1_000_000);
  const entries = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`${index}.json`, bytes]));
  const zip = zipSync(entries, { level: 0 });
  expect(() => readBrandZip(zip, files, brands, 'one')).toThrow(expect.objectContaining({ problem: 'too-large' }));
});

describe('a patch', () => {
  const run = dryRun(files, [close, { kind: 'add', brand: 'two', path: 'words.ar.action.go', value: 'انطلق' }]);
  const patch = patchText(run);

  test('of ours is the draft, also with a path before that of the token folder', async () => {
    const want = run.intents;
    expect(readPatch(patch, files, brands)).toEqual(want);
    expect(readPatch(patch.replaceAll(/^(---|\+\+\+) ([ab])\//gmu, '$1 $2/tokens/'), files, brands)).toEqual(want);
    expect(await readDrop(new Blob([patch]), { files, brands, brand: 'one' })).toEqual(want);
  });

  test.each<[string, string, string]>([
    ['that does not fit the files', patch.replace('"action.close": "Close"', '"action.close": "Shut"'), 'patch-mismatch'],
    ['of a file of no brand', patch.replaceAll('one/words.en.json', '../../etc/passwd'), 'foreign-file'],
    ['that makes a file', patch.replaceAll('--- a/one/words.en.json', '--- /dev/null'), 'foreign-file'],
    ['that is cut off', patch.slice(0, 60), 'broken-patch'],
    ['without a change', '--- a/one/words.en.json\n+++ b/one/words.en.json\n', 'broken-patch'],
  ])('%s is refused', (_name, text, problem) => {
    expect(() => readPatch(text, files, brands)).toThrow(expect.objectContaining({ problem }));
  }); // prettier-ignore
});

test('a draft of another project is refused with the brand that is not here', async () => {
  const draft = new Blob([printDraft([{ ...close, brand: 'three' }])]);
  const dropped = readDrop(draft, { files, brands, brand: 'one' });
  await expect(dropped).rejects.toBeInstanceOf(DropError);
  await expect(dropped).rejects.toMatchObject({ problem: 'foreign-brand', subject: 'three' });
});

test('a dropped draft and a dropped archive are distinguished by their content', async () => {
  const context = { files, brands, brand: 'one' };
  expect(await readDrop(new Blob([printDraft([close])]), context)).toEqual([close]);
  const zip = zipBrand({ ...files, ...dryRun(files, [close]).files }, brands, 'one');
  expect(await readDrop(new Blob([zip as Uint8Array<ArrayBuffer>]), context)).toEqual([close]);
  await expect(readDrop(new Blob(['x']), context)).rejects.toThrow(IntentError);
  await expect(readDrop(new Blob([new Uint8Array(5_000_001)]), context)).rejects.toThrow('too large');
});

test('the texts of a pull request name consequences and files in both languages; quotes stay text', () => {
  const run = dryRun(files, [close]);
  const finding = { code: 'WS-X', severity: 'warning', message: '![x](http://evil.example) @all <b>' } as const;
  const english = pullRequestText({ ...run, findings: [finding] }, 'en');
  expect(english).toContain('## What changes\n\n- 1 value changes.');
  expect(english).toContain('- `one/words.en.json`');
  expect(english).toContain(String.raw`\!\[x\](http://evil.example) \@all \<b\>`);
  expect(pullRequestText(run, 'ar')).toContain('- تتغيّر قيمة واحدة.');
  expect(patchText(run)).toBe(run.patches[0]!.patch);
});
