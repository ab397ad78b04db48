import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../intents/index.js';
import type { TokenView } from '../../live/types.js';
import { arrowMove, snap } from '../plot/drag.js';
import { setValue } from '../intents-of.js';
import { aliasPath, aliasTargets, memberToken } from './alias.js';
import { easingOf, presetOf, withPoint } from './cubic-bezier.js';
import { stopsOf, withStop } from './gradient-stops.js';
import { layersOf, shadowOf, withMoved } from './shadow-layers.js';

const token = (
  path: string,
  type: string,
  usedBy: readonly string[] = [],
  more: Partial<TokenView> = {},
): TokenView => ({
  path,
  type,
  description: '',
  value: 0,
  css: '',
  origin: 'shared',
  aliases: [],
  place: '',
  usedBy,
  ...more,
});

describe('another token in place of a value', () => {
  test('is one of the same type that does not depend on the token, also through others', () => {
    const tokens = [
      token('a', 'color', ['b']),
      token('b', 'color', ['c']),
      token('c', 'color'),
      token('d', 'color', ['a']),
      token('e', 'dimension'),
    ];
    expect(aliasTargets('color', tokens[0]!, tokens).map(({ path }) => path)).toEqual(['d']);
    expect(aliasTargets('color', tokens[2]!, tokens).map(({ path }) => path)).toEqual(['a', 'b', 'd']);
  });

  test.each<[JsonValue, string | undefined]>([
    ['{color.accent.solid}', 'color.accent.solid'],
    ['solid', undefined],
    ['{a} {b}', undefined],
    [{ value: 1, unit: 'px' }, undefined],
  ])('the alias of %j is %s', (value, path) => {
    expect(aliasPath(value)).toBe(path);
  });

  test('a member has its own alias, and not that of the whole', () => {
    const whole = token('border.card', 'border', [], { written: '{border.rule}' });
    expect(memberToken(whole, 'dimension', 1, 1)).not.toHaveProperty('written');
    expect(memberToken(whole, 'dimension', 1, '{border-width.thin}')).toMatchObject({
      type: 'dimension',
      value: 1,
      written: '{border-width.thin}',
    });
  });
});

test('a chosen value is not computed from again; other extensions and members of it stay', () => {
  const derived = {
    $value: '{color.seed.paper}',
    $extensions: { 'org.wusum': { private: true, derive: { ramp: {} }, solve: {} }, other: 1 },
  };
  expect(setValue('souq', token('a', 'color'), derived, '{color.seed.ink}')).toMatchObject({
    value: { $value: '{color.seed.ink}', $extensions: { 'org.wusum': { private: true }, other: 1 } },
  });
  const alone = { $value: 1, $extensions: { 'org.wusum': { derive: {} } } };
  // The shared extension may compute, too: an empty one takes its place.
  const empty = { $value: 2, $extensions: { 'org.wusum': {} } };
  expect(setValue('souq', token('a', 'number'), alone, 2)).toMatchObject({ value: empty });
  const shared = token('a', 'number', [], { extension: { private: true } });
  expect(setValue('souq', shared, undefined, 2)).toEqual({
    kind: 'add',
    brand: 'souq',
    path: 'a',
    value: { $type: 'number', $value: 2, $extensions: { 'org.wusum': { private: true } } },
  });
  const fluid = { $value: 1, $extensions: { 'org.wusum': { fluid: { min: 1 } } } };
  expect(setValue('souq', token('a', 'number'), fluid, 2)).toMatchObject({ value: { ...fluid, $value: 2 } });
});

describe('the layers of a shadow', () => {
  const layer = (color: string) => ({ color, blur: 1 });
  test('are a list, or one alone; aliases inside are kept', () => {
    expect(layersOf({ value: layer('red'), written: layer('{a}') })).toEqual({
      written: [layer('{a}')],
      resolved: [layer('red')],
    });
    expect(shadowOf([layer('{a}')])).toEqual(layer('{a}'));
    expect(shadowOf([layer('a'), layer('b')])).toHaveLength(2);
  });

  test('a layer that stands for others becomes them', () => {
    const value = [layer('red'), layer('blue')];
    expect(layersOf({ value, written: ['{shadow.raised}'] }).written).toEqual(value);
    expect(layersOf({ value, written: [layer('{a}'), '{shadow.near}'] }).written).toEqual([
      layer('{a}'),
      layer('blue'),
    ]);
  });

  test('change their order', () => {
    expect(withMoved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(withMoved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  });
});

test('a new stop of a gradient is in the widest gap, with the colour before it as written', () => {
  const resolved = [0, 0.2, 1].map((position) => ({ color: `${position}`, position }));
  const written = resolved.with(1, { color: '{a}', position: 0.2 });
  const next = withStop(written, resolved);
  expect(next).toEqual([written[0], written[1], { color: '{a}', position: 0.6 }, written[2]]);
  expect(stopsOf({ value: resolved, written: '{gradient.b}' }).written).toBe(resolved);
});

describe('an easing', () => {
  test('has four numbers', () => {
    expect(easingOf([0.2, 0, 0, 1])).toEqual([0.2, 0, 0, 1]);
    expect(easingOf([0.2, 0, 0])).toBeUndefined();
    expect(easingOf('ease')).toBeUndefined();
    expect(presetOf([0, 0, 1, 1])).toBe('linear');
    expect(presetOf([0, 0, 1, 0.9])).toBeUndefined();
  });

  test('keeps the time of a dragged point from 0 to 1, and lets progress go beyond', () => {
    expect(withPoint([0, 0, 1, 1], 0, [-0.4, 1.203])).toEqual([0, 1.2, 1, 1]);
    expect(withPoint([0, 0, 1, 1], 1, [1.7, 9])).toEqual([0, 0, 1, 1.6]);
  });
});

test('arrow keys move a point up and to the right as the drawing has it, ten steps with Shift', () => {
  const key = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
  expect(arrowMove({ ...key, key: 'ArrowUp' })).toEqual([0, 1]);
  expect(arrowMove({ ...key, key: 'ArrowLeft', shiftKey: true })).toEqual([-10, 0]);
  expect(arrowMove({ ...key, key: 'a' })).toBeUndefined();
  expect(arrowMove({ ...key, key: 'ArrowUp', metaKey: true })).toBeUndefined();
  expect(snap(0.1 + 0.2, 0.1)).toBe(0.3);
});
