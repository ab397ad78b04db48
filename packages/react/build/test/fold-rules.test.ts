import { expect, test } from 'vitest';
import { foldRules } from '../fold-rules.js';

const long = (name: string) => `clip-path:polygon(${'50% calc(50% + var(--x)),'.repeat(8)}${name})`;

test('a rule of a part is nested in the rule of its class', () => {
  expect(
    foldRules([
      '@layer a{.ws-x{color:red}[data-size=sm]:where(.ws-x){color:tan}.ws-x>*{color:blue}.ws-x .ws-y{margin:0}}',
    ]),
  ).toBe('@layer a{.ws-x{color:red;[data-size=sm]:where(&){color:tan}>*{color:blue}.ws-y{margin:0}}}');
});

test('queries of a part are one block each, and declarations never follow a nested rule without `&`', () => {
  const query = '@media print{.ws-x{color:red}}';
  expect(
    foldRules([`@layer a{.ws-x{margin:0}${query}.ws-x{padding:0}@media print{.ws-x{padding:1px}}.ws-x{color:tan}}`]),
  ).toBe('@layer a{.ws-x{margin:0;padding:0;@media print{color:red;padding:1px}&{color:tan}}}');
});

test('the same long rule of two parts is one', () => {
  const css = foldRules([
    `@layer a{.ws-x{margin:0}[data-a]:where(.ws-x){${long('1px 1px')}}}`,
    `@layer a{[data-a]:where(.ws-y){${long('1px 1px')}}}`,
  ]);
  expect(css).toContain(`[data-a]:where(.ws-x),[data-a]:where(.ws-y){${long('1px 1px')}}`);
});

test('the same short rule of two parts stays in both: gzip finds a copy, and a name in a selector costs more', () => {
  const css = foldRules(['@layer a{[data-a]:where(.ws-x){color:red}}', '@layer a{[data-a]:where(.ws-y){color:red}}']);
  expect(css.match(/color:red/g)).toHaveLength(2);
});

test('a rule that must come after another one of its part stays after it', () => {
  const late = `[data-a]:where(.ws-x){${long('1px 1px')}}`;
  const css = foldRules([
    `@layer a{.ws-x{clip-path:none}${late}[data-b]:where(.ws-x){clip-path:inset(0)}}`,
    `@layer a{[data-a]:where(.ws-y){${long('1px 1px')}}}`,
  ]);
  expect(css.indexOf('clip-path:none')).toBeLessThan(css.indexOf('polygon'));
  expect(css.indexOf('polygon')).toBeLessThan(css.indexOf('inset(0)'));
});

test('parts are in the given order, and those that one style sheet orders stay together', () => {
  const sheets = [
    '@layer a{.ws-x{color:red}.ws-z{color:tan}}',
    '@layer a{.ws-y{color:blue}.ws-v{margin:0}:where(.ws-y,.ws-v){margin:1px}}',
  ];
  const partsIn = (css: string) => [...css.matchAll(/\.ws-(\w)\{/g)].map(([, name]) => name).join('');
  expect(partsIn(foldRules(sheets, ['z', 'y', 'x']))).toBe('zyvx');
  expect(partsIn(foldRules(sheets, ['x', 'z', 'y']))).toBe('xzyv');
});

test('shared rules that come after those of their parts come before all other parts', () => {
  const late = (part: string) => `[data-a]:where(.ws-${part}){${long('1px 1px')}}`;
  const css = foldRules([
    '@layer a{.ws-v{color:red}}',
    `@layer a{.ws-x{clip-path:none}${late('x')}}`,
    `@layer a{.ws-y{clip-path:none}${late('y')}}`,
  ]);
  const places = ['.ws-x{clip-path:none', '.ws-y{clip-path:none', 'polygon', '.ws-v{'].map((text) => css.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(css.match(/polygon/g)).toHaveLength(1);
});

test('a long declaration that several parts have is written once, unless a shorthand of its own rule comes first', () => {
  const css = foldRules([
    `@layer a{.ws-x{margin:0;${long('1px 1px')}}}`,
    `@layer a{.ws-y{${long('1px 1px')};padding:0}}`,
  ]);
  expect(css.match(/clip-path/g)).toHaveLength(1);
  const shorthand = (part: string) => `@layer a{.ws-${part}{border:0;border-image:${'url(x.png)'.repeat(18)}}}`;
  expect(foldRules([shorthand('x').replace('0', '1px'), shorthand('y')]).match(/border-image/g)).toHaveLength(2);
});

test('rules without an element of a part, and rules of other layers, stay as they are', () => {
  const css = ':root{color:red}@layer b{p{margin:0}}';
  expect(foldRules([css])).toBe(css);
});

test('a rule for elements outside of frames is that of the frame in a rule of its own', () => {
  expect(
    foldRules([
      '@layer a{@media (min-width:9em){.ws-x:where(*:not([data-frame] *)){margin:0}[data-a]:where(.ws-x:not([data-frame] *)){padding:0}}}',
    ]),
  ).toBe(
    '@layer a{.ws-x{@media (min-width:9em){&:where(:not([data-frame] *)){margin:0;[data-a]:where(&){padding:0}}}}}',
  );
});

test('values at a breakpoint are in a rule of their mark, where they are written as plain values are', () => {
  const at = (query: string, condition = '') =>
    `@layer a{@media (${query}){.ws-x:where(.ws-responsive[data-a~="md:1"]${condition}){gap:1px}.ws-x:where(.ws-responsive[data-a~="md:2"]${condition}){gap:2px}}}`;
  const values = '[data-a~="md:1"]:where(&){gap:1px}[data-a~="md:2"]:where(&){gap:2px}';
  expect(foldRules([at('print')])).toBe(`@layer a{.ws-x{@media (print){&:where(.ws-responsive){${values}}}}}`);
  expect(foldRules([at('print', ':not([data-frame] *)')])).toBe(
    `@layer a{.ws-x{@media (print){&:where(.ws-responsive:not([data-frame] *)){${values}}}}}`,
  );
});
