import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { color, filesOf, token } from '../../test/tokens.js';
import { openSystem } from '../open-system.js';
import { countPermutations, enumeratePermutations } from './inputs.js';
import { sampleContexts } from './sample-contexts.js';

const red = { a: token('color', color(1)) };
const blue = { a: token('color', color(0.5)) };
const version = '2025.10';
const base = { version, sets: { base: { sources: [red] } }, resolutionOrder: [{ $ref: '#/sets/base' }] };

describe('inputs', () => {
  const document = {
    'r.json': {
      ...base,
      resolutionOrder: [
        ...base.resolutionOrder,
        { name: 'theme', type: 'modifier', contexts: { light: [], dark: [blue] } },
        { name: 'size', type: 'modifier', contexts: { s: [], l: [] }, default: 's' },
      ],
    },
  };

  test.each<[string, Record<string, unknown>, string[]]>([
    ['are complete with defaults', { theme: 'dark' }, []],
    ['are matched ignoring case', { THEME: 'Dark' }, []],
    ['must not have an unknown modifier', { theme: 'dark', foo: 'bar' }, ['WS-R016']],
    ['must not have an unknown context', { theme: 'blue' }, ['WS-R017']],
    ['must have every modifier without default', {}, ['WS-R018']],
    ['must be strings', { theme: true }, ['WS-R020']],
    ['are reported all at once', { theme: 'blue', foo: 'bar', size: 100 }, ['WS-R016', 'WS-R017', 'WS-R020']],
  ])('%s', (_name, input, want) => {
    const system = openSystem(filesOf(document), 'r.json');
    const permutation = system.resolvePermutation(input);
    expect(system.diagnostics.map(({ code }) => code)).toEqual(want);
    expect(permutation === undefined).toBe(want.length > 0);
  });
});

describe('permutations', () => {
  const axes = fc
    .array(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }), { maxLength: 4 })
    .map((all) => all.map((contexts, index) => ({ name: `axis${index}`, contexts })));

  test('there is one permutation for each combination of contexts', () => {
    fc.assert(
      fc.property(axes, (given) => {
        const all = [...enumeratePermutations(given)].map((contexts) => JSON.stringify(contexts));
        expect(all.length).toBe(countPermutations(given));
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  test('a sample contains every pair of contexts', () => {
    fc.assert(
      fc.property(axes, (given) => {
        const sample = [...sampleContexts(given)];
        for (const [index, first] of given.entries()) {
          for (const second of given.slice(index + 1)) {
            for (const a of first.contexts)
              for (const b of second.contexts)
                expect(sample.some((contexts) => contexts[first.name] === a && contexts[second.name] === b)).toBe(true);
          }
        }
      }),
    );
  });
});
