import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { anyChoice, anyEntries, intentFor } from '../test/arbitraries.js';
import { IntentError, parseIntents, type Intent } from '../intents/index.js';
import { draftLink, printDraft, readDraft, readDraftLink } from './index.js';

const page = 'http://localhost:6006/?path=/story/a--b';
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const intents: readonly Intent[] = [{ kind: 'add', brand: 'one', path: 'words.ar.a.b', value: '«حُفظ» 👍🏽' }];

/** Intents that the parser takes: generated values may have keys that it refuses. */
const anyIntents = fc.tuple(anyEntries, fc.array(anyChoice, { maxLength: 5 })).map(([entries, list]) =>
  list.flatMap((choice): Intent[] => {
    const intent = JSON.parse(JSON.stringify(intentFor(entries, choice))) as Intent;
    try {
      return [...parseIntents([intent])];
    } catch {
      return [];
    }
  }),
);

describe('a draft', () => {
  test('comes back from a file and from a link as it was', () => {
    fc.assert(
      fc.property(anyIntents, (list) => {
        expect(readDraft(printDraft(list))).toEqual(list);
        expect(readDraftLink(draftLink(page, list))).toEqual(list);
      }),
    );
  });

  test('a link keeps its page and has the draft in the fragment only', () => {
    const link = new URL(draftLink(page, intents));
    expect(link.origin + link.pathname + link.search).toBe(page);
    expect(link.hash).toMatch(/^#wusum-draft=[\w-]+$/u);
    expect(readDraftLink(page)).toBeUndefined();
    expect(readDraftLink(`${page}#other`)).toBeUndefined();
  });

  test('a hundred changes fit in a link', () => {
    const many = Array.from({ length: 100 }, (_, index): Intent => ({
      kind: 'set',
      brand: 'one',
      path: `color.light.role${index}.background`,
      base: `${index}`.padStart(32, '0'),
      value: { $value: { colorSpace: 'oklch', components: [0.5, index / 100, 200] } },
    }));
    expect(draftLink(page, many).length).toBeLessThan(6000);
  }); // prettier-ignore

  test.each<[string, string]>([
    ['no JSON', '{'],
    ['another format', '{"format":"other","version":1,"intents":[]}'],
    ['a later version', '{"format":"wusum-draft","version":2,"intents":[]}'],
    ['no intents', '{"format":"wusum-draft","version":1}'],
    ['null', 'null'],
    ['a prototype', '{"__proto__":{"format":"wusum-draft","version":1,"intents":[]}}'],
    ['a path of a file', '{"format":"wusum-draft","version":1,"intents":[{"kind":"add","brand":"a","path":"../x","value":1}]}'],
    ['more than a megabyte', `"${'x'.repeat(1_000_001)}"`],
  ])('%s is refused', (_name, text) => {
    expect(() => readDraft(text)).toThrow(IntentError);
    expect(() => readDraftLink(`${page}#wusum-draft=${base64(deflateSync(strToU8(text)))}`)).toThrow(IntentError);
  }); // prettier-ignore

  test.each(['', '%%%', 'AAAA', base64(deflateSync(strToU8(printDraft(intents)))).slice(0, 20)])(
    'the damaged link %s is refused',
    (text) => {
      expect(() => readDraftLink(`${page}#wusum-draft=${text}`)).toThrow(IntentError);
    },
  );

  test('a link that inflates to gigabytes is given up early', () => {
    const bomb = base64(deflateSync(new Uint8Array(50_000_000), { level: 9 }));
    const started = process.cpuUsage();
    expect(() => readDraftLink(`${page}#wusum-draft=${bomb}`)).toThrow('too large');
    // Time of this process, in microseconds: other programs on the machine do not count.
    expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
  });
});
