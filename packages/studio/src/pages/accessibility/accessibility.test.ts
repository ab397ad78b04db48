import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastByBrand } from './contrast.js';
import { countOf, leftOf, type Ledger } from './ledger.js';
import arabic from './reasons.ar.json' with { type: 'json' };
import { readTranscripts } from './transcripts.js';

const docs = new URL('../../../../../docs/accessibility/', import.meta.url);
const ledger = JSON.parse(readFileSync(new URL('ledger.json', docs), 'utf8')) as Ledger;

test('every reason in the ledger has an Arabic text, and no translation is without its reason', () => {
  const reasons = new Set(leftOf(ledger).map(({ reason }) => reason));
  expect(reasons.size).toBeGreaterThan(0);
  expect([...reasons].filter((reason) => !Object.hasOwn(arabic, reason))).toEqual([]);
  expect(Object.keys(arabic).filter((reason) => !reasons.has(reason))).toEqual([]);
});

test('behaviours that are left are grouped by component and reason; none is lost', () => {
  const one = { component: 'a', example: 'x/y', behaviours: { p: true, q: 'Why.', r: 'Why.', s: 'Other.' } };
  const small: Ledger = { examples: [one, { ...one, component: 'b' }], keys: [], notCovered: {} };
  expect(leftOf(small).map(({ component, behaviours }) => [component, ...behaviours])).toEqual([
    ['a', 'q', 'r'],
    ['a', 's'],
    ['b', 'q', 'r'],
    ['b', 's'],
  ]);
  expect(countOf(one.behaviours)).toEqual({ tested: 1, reasons: 3 });
});

test('the contrast of a brand is that of its lowest text and its lowest edge', () => {
  const pair = { brand: 'one', mode: 'light', contrast: 'normal', foreground: 'a', background: 'b' };
  const pairs = [
    { ...pair, ratio: 7, target: 4.5 },
    { ...pair, ratio: 4.6, target: 4.5 },
    { ...pair, ratio: 2.9, target: 3 },
    { ...pair, brand: 'two', ratio: 5, target: 4.5 },
  ];
  expect(contrastByBrand(pairs)).toEqual([
    { brand: 'one', pairs: 3, text: 4.6, edge: 2.9, failing: 1 },
    { brand: 'two', pairs: 1, text: 5, edge: undefined, failing: 0 },
  ]);
});

test('each transcript is there in both languages, with the same steps', () => {
  const paths = globSync('transcripts/*.*.md', { cwd: docs.pathname });
  const pairs = readTranscripts(
    Object.fromEntries(paths.map((path) => [path, readFileSync(new URL(path, docs), 'utf8')])),
  );
  expect(pairs.length).toBeGreaterThan(5);
  for (const { en, ar } of pairs) {
    expect(en?.steps.map(({ action }) => action)).toEqual(ar?.steps.map(({ action }) => action));
    expect(en?.steps.every(({ action, phrases }) => action !== '' && phrases.length > 0)).toBe(true);
  }
});
