import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSources } from '../build/read-sources.js';
import { applyIntents, hashOf, type Intent, type JsonValue } from '../intents/index.js';
import { brandFiles, readEntries } from '../edits/index.js';
import { fixEdit } from './fix-edit.js';
import { CompileSession } from './session.js';
import type { SourceFinding, Sources } from './types.js';

const brand = 'wusum';
const path = 'color.seed.accent';
let sources: Sources;
let session: CompileSession;
beforeAll(() => {
  sources = readSources(fileURLToPath(new URL('../../../../tokens', import.meta.url)));
  session = new CompileSession(sources);
}, 60_000);

const entry = (): JsonValue =>
  readEntries(sources.files, brandFiles(sources.files, sources.entry)).get(brand)!.get(path)!;
const draftOf = ($value: JsonValue): readonly Intent[] => [
  { kind: 'set', brand, path, base: hashOf(entry()), value: { ...(entry() as object), $value } as JsonValue },
];
const refusedOf = (intents: readonly Intent[]): readonly SourceFinding[] => {
  const result = session.draft(intents);
  return result.kind === 'refused' ? result.findings : [];
};

describe('a finding', () => {
  test('of a name that nearly exists is fixed by intents, which apply to the draft and leave no finding', () => {
    const intents = draftOf('{color.seed.suport}');
    const found = refusedOf(intents).find(({ isFixable }) => isFixable);
    expect(found?.message).toContain('color.seed.suport');
    const fixes = session.fix(found!, intents);
    expect(fixes).toMatchObject([{ kind: 'set', brand, path, value: { $value: '{color.seed.support}' } }]);
    expect(
      applyIntents(readEntries(sources.files, brandFiles(sources.files, sources.entry)), [...intents, ...fixes]).ok,
    ).toBe(true);
    // Looking for the fix leaves the draft as it was.
    expect(refusedOf(intents)).toContainEqual(found);
    expect(session.draft([...intents, ...fixes]).kind).toBe('patch');
    session.draft([]);
  }, 60_000);

  test('without a near name has no fix', () => {
    const intents = draftOf('{nothing.of.this.kind.at.all}');
    const found = refusedOf(intents);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ isFixable }) => isFixable)).toEqual([]);
    expect(session.fix(found[0]!, intents)).toEqual([]);
    session.draft([]);
  }, 60_000);

  test('that is gone has no fix', () => {
    expect(session.fix({ code: 'WS-T001', severity: 'error', message: 'gone' }, [])).toEqual([]);
  });
});

describe('the edit of a fix', () => {
  const location = { file: 'a.json', line: 2, column: 3 };
  const files = { 'a.json': '{\n  "solod": "{color.solod}"\n}' };
  const problem = { code: 'X', severity: 'error' as const, message: '', location };

  test.each([
    ['a place with an end', { ...location, endLine: 2, endColumn: 10 }, '"solid"'],
    ['the rest of a line', location, '"solid": "{color.solod}"'],
  ])('replaces the wrong name alone: %s', (_name, at, text) => {
    expect(fixEdit({ ...problem, location: at, didYouMean: 'solid' }, files)).toMatchObject({ text });
  });

  test('is the own one of the problem, and none for a name that is not there', () => {
    const edit = { location, text: 'x' };
    expect(fixEdit({ ...problem, edit, didYouMean: 'solid' }, files)).toBe(edit);
    expect(fixEdit({ ...problem, didYouMean: 'background' }, files)).toBeUndefined();
    expect(fixEdit(problem, files)).toBeUndefined();
  });
});
