import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cssNumber, cssString, cssVariableName, cssVariableReference, propertyName, propertyPath } from './names.js';

describe('one name in every language', () => {
  it.each([
    ['color.text.muted', '--ws-color-text-muted', ['color', 'text', 'muted']],
    ['color.text.on-inverse', '--ws-color-text-on-inverse', ['color', 'text', 'onInverse']],
    ['type.heading-1', '--ws-type-heading-1', ['type', 'heading1']],
    ['space.4', '--ws-space-4', ['space', '4']],
    ['color.brand.$root', '--ws-color-brand', ['color', 'brand', 'root']],
    ['$root', '--ws-root', ['root']],
    ['عَلَم', '--ws-عَلَم', ['عَلَم']],
    ['नमस्ते', '--ws-नमस्ते', ['नमस्ते']],
    ['น้ำ', '--ws-น้ำ', ['น้ำ']],
    ['می‌خواهم', '--ws-می‌خواهم', ['می‌خواهم']],
    ['a b.c_d', '--ws-a-b-c_d', ['aB', 'cD']],
  ])('%s', (path, variable, properties) => {
    expect(cssVariableName(path)).toBe(variable);
    expect(cssVariableReference(path)).toBe(`var(${variable})`);
    expect(propertyPath(path)).toEqual(properties);
  });

  it('a variable is one CSS identifier, whatever the token is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (path) => {
        expect(cssVariableName(path)).toMatch(/^--ws-(?:[\w\-\u200C\u200D]|[^\p{ASCII}\p{Z}\p{C}])*$/u);
      }),
    );
  });

  it('a property has no separator left, unless the name has nothing else', () => {
    expect(['-', '__', '$'].map((name) => propertyName(name))).toEqual(['-', '__', '$']);
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(propertyName(`a${name}`)).not.toMatch(/[-_\s]/u);
      }),
    );
  });
});

it('a number keeps its digits, without exponent or negative zero', () => {
  expect([1, -0, 1e-7, 0.00001, 1.618034, 12.34567, -1e21, 1.5e-9, 1.25e22].map((value) => cssNumber(value))).toEqual([
    '1',
    '0',
    '0.0000001',
    '0.00001',
    '1.618034',
    '12.34567',
    '-1000000000000000000000',
    '0.0000000015',
    '12500000000000000000000',
  ]);
  expect(cssNumber(Number.POSITIVE_INFINITY)).toMatch(/^\d+$/);
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(cssNumber(value)).toMatch(/^-?\d+(?:\.\d+)?$/);
      expect(Number(cssNumber(value))).toBe(value === 0 ? 0 : value);
    }),
  );
});

it('a CSS string reads back as what it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const inner = cssString(text).slice(1, -1);
      const read = inner.replace(/\\(?:([\da-f]+) |(.))/gu, (_, code?: string, plain?: string) =>
        code ? String.fromCodePoint(parseInt(code, 16)) : plain!,
      );
      expect(read).toBe(text);
    }),
  );
});
