import { expect, test } from 'vitest';
import { foldRules } from '../fold-rules.js';

const long = (name: string) => `clip-path:polygon(${'50% calc(50% + var(--x)),'.repeat(6)}${name})`;

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

test('the same rule of two parts is one', () => {
  const css = foldRules([
    '@layer a{.ws-x{margin:0}[data-a]:where(.ws-x){background-color:rebeccapurple}}',
    '@layer a{[data-a]:where(.ws-y){background-color:rebeccapurple}}',
  ]);
  expect(css).toContain('[data-a]:where(.ws-x),[data-a]:where(.ws-y){background-color:rebeccapurple}');
});

test('a rule that must come after another one of its part stays after it', () => {
  const late = '[data-a]:where(.ws-x){background-color:rebeccapurple}';
  const css = foldRules([
    `@layer a{.ws-x{background:red}${late}[data-b]:where(.ws-x){background:none}}`,
    `@layer a{[data-a]:where(.ws-y){background-color:rebeccapurple}}`,
  ]);
  expect(css.indexOf('background:red')).toBeLessThan(css.indexOf('rebeccapurple'));
  expect(css.indexOf('rebeccapurple')).toBeLessThan(css.indexOf('background:none'));
});

test('a long declaration that several parts have is written once, unless a shorthand of its own rule comes first', () => {
  const css = foldRules([
    `@layer a{.ws-x{margin:0;${long('1px 1px')}}}`,
    `@layer a{.ws-y{${long('1px 1px')};padding:0}}`,
  ]);
  expect(css.match(/clip-path/g)).toHaveLength(1);
  const shorthand = (part: string) => `@layer a{.ws-${part}{border:0;border-image:${'url(x.png)'.repeat(12)}}}`;
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
