import { readPattern } from '@wusum/mark';
import { describe, expect, test } from 'vitest';
import {
  examples,
  kinds,
  resized,
  saduStripe,
  stripeMotifs,
  threadsOf,
  threadsOfStripe,
  turned,
  withMotif,
  withStripeThread,
  withThread,
  type PatternEntry,
} from './pattern-kinds.js';

test.each(kinds)('the example of the kind %s is valid', (kind) => {
  expect(readPattern(examples[kind])).toMatchObject({ pattern: { kind }, problems: [] });
});

describe('a row of a weave', () => {
  const motifs = ['solid', 'pick', 'comb', 'teeth', 'diamond'];
  const row = (motif: string): PatternEntry => withMotif({ motif: 'solid', thread: 1, height: 2 }, motif, 24);

  test.each(motifs.flatMap((from) => motifs.map((to) => [from, to])))('%s becomes a valid %s', (from, to) => {
    const next = withMotif(row(from), to, 24);
    expect(readPattern({ kind: 'weave', columns: 24, rows: [next] }).problems).toEqual([]);
    expect([next['motif'], next['height'], threadsOf(next)[0]]).toEqual([to, 2, 1]);
  });

  test('has another colour in one place', () => {
    expect(threadsOf(withThread(row('diamond'), 1, 4))).toEqual([1, 4]);
    expect(withThread(row('solid'), 0, 3)).toEqual({ motif: 'solid', thread: 3, height: 2 });
  });
});

describe('the draft of channels', () => {
  test('has one cell turned', () => {
    expect(turned(['01', '11'], 1, 0)).toEqual(['01', '01']);
  });

  test('grows with 0 and shrinks at its end, and its rows stay equally long', () => {
    expect(resized(['01', '11'], 3, 3)).toEqual(['010', '110', '000']);
    expect(resized(['01', '11'], 1, 1)).toEqual(['0']);
  });
});

describe('a stripe of a Sadu band', () => {
  const stripe = (motif: string): PatternEntry => saduStripe({ motif: 'plain', thread: 2, pairs: 1 }, motif);

  test.each(stripeMotifs.flatMap((from) => stripeMotifs.map((to) => [from, to])))(
    '%s becomes a valid %s',
    (from, to) => {
      const next = saduStripe(stripe(from), to);
      expect(readPattern({ kind: 'sadu', stripes: [next] }).problems).toEqual([]);
      expect([next['motif'], threadsOfStripe(next)[0]]).toEqual([to, 2]);
    },
  );

  test('has another colour in one place', () => {
    expect(threadsOfStripe(withStripeThread(stripe('eye'), 1, 4))).toEqual([2, 4]);
    expect(withStripeThread(stripe('plain'), 0, 3)).toMatchObject({ motif: 'plain', thread: 3 });
  });
});
