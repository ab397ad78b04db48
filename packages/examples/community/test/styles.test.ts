import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluateStyles } from '../../../react/build/evaluate-styles.js';

/** Every styles file of the page and of the package it is drawn with. */
const paths = Object.keys(import.meta.glob(['../src/**/*.styles.ts', '../../../tribe/src/**/*.styles.ts']));
const files = paths.map((path) => join(import.meta.dirname, path));

interface Declaration {
  readonly text: string;
  /** The at-rules and the selector around it, from the outside. */
  readonly around: readonly string[];
}

/** The declarations of a style sheet without comments and strings with braces. */
function declarationsOf(css: string): Declaration[] {
  const around: string[] = [];
  const found: Declaration[] = [];
  for (const [, text = '', end] of css.matchAll(/([^{};]*)([{};])/g)) {
    if (end === '{') around.push(text.trim());
    else if (text.trim()) found.push({ text: text.trim(), around: [...around] });
    if (end === '}') around.pop();
  }
  return found;
}

const sheets = await Promise.all(files.map(async (file) => (await evaluateStyles(file, (name) => `ws-${name}`)).parts));
const declarations = sheets.flatMap((parts) => parts.flatMap(({ rules }) => rules.flatMap(declarationsOf)));
const show = (found: readonly Declaration[]) => found.map(({ text, around }) => [...around, text].join(' > '));

test('there are declarations of motion to check', () => {
  expect(dirname(files[0] ?? '')).toContain('src');
  expect(declarations.filter(({ text }) => text.startsWith('animation')).length).toBeGreaterThan(3);
});

test('nothing moves on paper, nor for people who prefer reduced motion', () => {
  const free = declarations.filter(
    ({ text, around }) =>
      /^(animation|transition)(?!.*:none$)/.test(text) &&
      !around.some((rule) => /@media screen and .*prefers-reduced-motion:\s*no-preference/.test(rule)),
  );
  expect(show(free)).toEqual([]);
});

test('motion that follows the scroll position is only for browsers that have it: others show its end', () => {
  const timed = declarations.filter(({ text }) => /^animation-(timeline|range)/.test(text));
  const unguarded = timed.filter(({ around }) => !around.some((rule) => rule.startsWith('@supports')));
  expect(show(unguarded)).toEqual([]);
});

/** Rules for the window are those of an element that has no frame around it. */
const withoutFrame = ':not([data-frame] *)';

test('the layout follows the frame; only where there is none, the window', () => {
  const wide = declarations.filter(
    ({ around }) =>
      around.some((rule) => /^@media.*\b(width|inline-size)\b/.test(rule)) &&
      !around.some((rule) => rule.includes(withoutFrame)),
  );
  expect(show(wide)).toEqual([]);
});

const onPaper = (selector: string, declaration: string) =>
  declarations.some(
    ({ text, around }) =>
      text === declaration &&
      around.includes('@media print') &&
      around.some((rule) => rule.split(',').includes(selector)),
  );

test.each([
  '.ws-skip-link',
  '.ws-site-header-nav',
  '.ws-site-header-end',
  '.ws-site-footer-links',
  '.ws-actions',
  '.ws-story-form',
  '.ws-home-section:where([data-screen-only])',
])('%s is not printed: nothing can be pressed on paper', (selector) => {
  expect(onPaper(selector, 'display:none')).toBe(true);
});

test.each([
  '.ws-cover',
  '.ws-pattern-band',
  '.ws-story-poster',
  '.ws-member-mark',
  '.ws-knot::before',
  '.ws-knot::after',
])('%s is printed in its colours, also without backgrounds', (selector) => {
  const exact = declarations.filter(
    ({ text, around }) => text === 'print-color-adjust:exact' && around.includes(selector),
  );
  expect(exact.length).toBeGreaterThan(0);
});
