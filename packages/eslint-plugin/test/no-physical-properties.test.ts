import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLopsided, logicalProperty } from '../src/shared/logical.js';
import { fix, lint } from './lint.js';

const fixed: readonly (readonly [name: string, code: string, output: string])[] = [
  ['a margin', 'styled.p`margin-left: 1px;`', 'styled.p`margin-inline-start: 1px;`'],
  ['a padding of scrolling', 'styled.p`scroll-padding-right: 1px;`', 'styled.p`scroll-padding-inline-end: 1px;`'],
  [
    'a border and its parts',
    'css`border-left: 0; border-right-color: red`',
    'css`border-inline-start: 0; border-inline-end-color: red`',
  ],
  [
    'a corner',
    'css`border-top-left-radius: 1px; border-bottom-right-radius: 2px`',
    'css`border-start-start-radius: 1px; border-end-end-radius: 2px`',
  ],
  ['a place', 'css`left: 0; right: ${a};`', 'css`inset-inline-start: 0; inset-inline-end: ${a};`'],
  ['text', 'css`text-align: left; float: right;`', 'css`text-align: start; float: inline-end;`'],
  [
    'after an expression of several lines',
    'css`${a(\n  1,\n)}\n  margin-left: 0;`',
    'css`${a(\n  1,\n)}\n  margin-inline-start: 0;`',
  ],
  [
    'an object',
    'const a = <p style={{ marginLeft: 1, textAlign: "right" }} />',
    'const a = <p style={{ marginInlineStart: 1, textAlign: "end" }} />',
  ],
  ['a property in quotes', 'css({ "margin-left": 1 })', 'css({ "margin-inline-start": 1 })'],
  [
    'classes',
    'const a = <p className="md:hover:-ml-4 text-left !pr-2 rounded-tl-lg" />',
    'const a = <p className="md:hover:-ms-4 text-start !pe-2 rounded-ss-lg" />',
  ],
  [
    'classes in a call',
    'const a = <p className={clsx("left-0", b && `pl-2`)} />',
    'const a = <p className={clsx("start-0", b && `ps-2`)} />',
  ],
];

const allowed: readonly (readonly [name: string, code: string])[] = [
  ['logical properties', 'css`margin-inline: 0; inset-inline-start: 0; text-align: start;`'],
  ['the middle', 'css`left: 50%; translate: -50%;`'],
  ['the block axis', 'css`margin-top: 0; top: 0; border-bottom: 0;`'],
  ['equal sides', 'css`margin: 0 1px 2px 1px; border-radius: 1px 1px 0 0;`'],
  ['words in other places', 'css`grid-area: left; transition: left 1s; background-position: left;`'],
  ['another template', 'const a = html`margin-left: 0;`'],
  [
    'classes that only begin so',
    'const a = <p className="plum prose leftover rounded-lg border-lime-500 -left-1/2" />',
  ],
  ['another attribute', 'const a = <p title="ml-4" />'],
];

test.each(fixed)('fixes %s', (_, code, output) => {
  expect(fix('no-physical-properties', code)).toBe(output);
  expect(lint('no-physical-properties', output)).toEqual([]);
});
test.each(allowed)('allows %s', (_, code) => expect(lint('no-physical-properties', code)).toEqual([]));

test.each([
  ['margin', '0 1px 0 2px'],
  ['padding', '0 var(--a) 0 calc(1px + (2px * 2))'],
  ['inset', '0 auto 0 0'],
  ['border-radius', '1px 0 0 1px'],
  ['border-radius', '1px 2px'],
  ['border-radius', '1px / 1px 2px'],
])('reports the shorthand %s: %s, which it does not fix', (property, value) => {
  const code = `css\`${property}: ${value};\``;
  expect(lint('no-physical-properties', code)).toEqual([{ what: 'lopsided', text: value }]);
  expect(fix('no-physical-properties', code)).toBe(code);
});

test('reads style sheets', () => {
  const code = '.a { margin-left: 1px; text-align: right !important }';
  expect(lint('no-physical-properties', code, { language: 'css' })).toHaveLength(2);
});

test('a logical name is not physical, and a shorthand of equal sides is not lopsided', () => {
  const physical = fc.constantFrom(
    'margin-left',
    'padding-right',
    'border-left-color',
    'border-top-right-radius',
    'left',
    'right',
  );
  fc.assert(fc.property(physical, (property) => logicalProperty(logicalProperty(property)!) === undefined));
  const length = fc.constantFrom('0', '1px', 'var(--a)', 'calc(1px * (2 + 3))');
  fc.assert(
    fc.property(length, length, length, fc.constantFrom('margin', 'inset'), (top, side, bottom, property) => {
      expect(isLopsided(property, `${top} ${side} ${bottom} ${side}`)).toBe(false);
    }),
  );
});
