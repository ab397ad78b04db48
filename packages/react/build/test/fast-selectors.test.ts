import { describe, expect, it } from 'vitest';
import { fastSelectors, withFastSelectors } from '../fast-selectors.js';

describe('fastSelectors', () => {
  it.each([
    ['an attribute', ".a:where([b='c'])", "[b='c']:where(.a)"],
    ['a state', '.a:where(:hover)', ':hover:where(.a)'],
    ['a state, then an attribute', ".a:where(:hover):where([b='c'])", ":hover:where(.a):where([b='c'])"],
    ['more conditions in one list', ".a:where([b]:not([b='c']))", "[b]:where(.a:not([b='c']))"],
    ['a language', '.a:where(:lang(ar))', ':lang(ar):where(.a)'],
    ['a pseudo-element', '.a:where([b])::after', '[b]:where(.a)::after'],
    [
      'alternatives',
      '.a:where(:hover, :active):where([b])',
      ':hover:where(.a):where([b]),:active:where(.a):where([b])',
    ],
  ])('writes %s before the class', (_, given, want) => {
    expect(fastSelectors(given)).toBe(want);
  });

  it.each([
    ['a class alone', '.a'],
    ['a condition without :where(), which has a specificity of its own', '.a:hover'],
    ['another class, by which browsers find the rule', ".a:where(.b[c~='md:2'])"],
    ['a function whose specificity depends on what is in it', '.a:where(:has(> :disabled))'],
    ['an alternative that cannot', '.a:where(:hover, :has(b))'],
    ['a condition after a pseudo-element', '.a::after:where(:hover)'],
    ['several elements', '.a > :where(.b:first-child)'],
    ['an element around it', '[b] > .a:where([c])'],
  ])('keeps %s', (_, selector) => {
    expect(fastSelectors(selector)).toBe(selector);
  });
});

describe('withFastSelectors', () => {
  it('changes selectors in layers and conditions, and nothing else', () => {
    expect(
      withFastSelectors(
        "@layer x{.a{content:':where([b])';}@media (a){.a:where([b]){gap:0;}}}@keyframes k{from{gap:0;}}",
      ),
    ).toBe("@layer x{.a{content:':where([b])';}@media (a){[b]:where(.a){gap:0;}}}@keyframes k{from{gap:0;}}");
  });
});
