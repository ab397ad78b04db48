import { expect, test } from 'vitest';
import {
  type ColorValue,
  css,
  cssHooks,
  defineConfig,
  definePlatform,
  defineRule,
  mui,
  nameHook,
  option,
  toColor,
  valueHook,
} from '../src/index.js';

test('a config is typed: platforms, rules and hooks with their options; the compiler refuses others', () => {
  const palette = definePlatform<string>({
    name: 'palette',
    description: 'D',
    hooks: cssHooks,
    files: ({ target, read }) => ({
      'a.csv': read(target.all()[0]!)
        .map(({ value }) => value.toUpperCase())
        .join(),
    }),
  });
  const numbers = definePlatform<string | number>({
    name: 'numbers',
    description: 'D',
    hooks: { name: nameHook((path) => path), value: valueHook({ number: (value: number) => value }) },
    files: () => ({ 'a.bin': new Uint8Array(1) }),
  });
  const noPurple = defineRule({
    name: 'no-purple',
    code: 'ACME-001',
    title: 'T',
    why: 'W',
    fix: 'F',
    severity: 'error',
    options: { from: option.number(280, [0, 360], 'O'), modes: option.list([], 'O') },
    check: ({ tokens }, { from, modes }) =>
      [...tokens.keys()]
        .filter(({ value }) => toColor(value as ColorValue).h > from + modes.length)
        .map(({ path }) => ({ message: path })),
  });
  const plain = defineRule({ ...noPurple, name: 'plain', options: {}, check: () => [] });
  const config = defineConfig({
    platforms: ['theme', css({ prefix: 'my' }), mui({ roles: { accent: 'a' } }), palette, numbers],
    rules: [{ unused: 'off', motion: ['warning', { longest: '400ms' }] }, plain, [noPurple, 'error', { from: 290 }]],
    styleDictionary: {
      hooks: {
        transforms: { upper: { type: 'value', transform: (token) => String(token.$value).toUpperCase() } },
        formats: { list: ({ dictionary }) => dictionary.allTokens.map(({ name }) => name).join() },
      },
      platforms: {
        web: { transforms: ['upper'], contexts: { mode: 'dark' }, files: [{ destination: 'a', format: 'list' }] },
      },
    },
  });
  // @ts-expect-error a prefix is a string
  expect(() => css({ prefix: 1 })).toThrow(TypeError);
  // @ts-expect-error roles are not an option of css
  expect(() => css({ roles: {} })).toThrow(TypeError);
  // @ts-expect-error there is no such level
  defineConfig({ rules: { motion: 'fatal' } });
  expect(config.platforms).toHaveLength(5);
});
