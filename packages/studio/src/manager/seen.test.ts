import { expect, test } from 'vitest';
import { waysToSee } from '../axes.js';
import { visionFilters, viewMatrices } from './seen.js';

const names = Object.keys(viewMatrices);

test('each filter is a way to see of the toolbar', () => {
  expect(waysToSee).toEqual(expect.arrayContaining(names));
  expect([...visionFilters.matchAll(/id="wsb-seen-(\w+)"/gu)].map(([, name]) => name)).toEqual(names);
});

test.each(names)('%s leaves greys as they are, and has five columns a row', (name) => {
  for (const row of viewMatrices[name]!) expect(row.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 5);
  const values = new RegExp(`wsb-seen-${name}".*?values="([^"]*)"`, 'u')
    .exec(visionFilters)![1]!
    .split(' ')
    .map(Number);
  expect(values).toHaveLength(20);
  expect(values.slice(15)).toEqual([0, 0, 0, 1, 0]);
});

test('red and green of one luminance come together without red or without green, and not without blue', () => {
  const linear = (byte: number): number => ((byte / 255 + 0.055) / 1.055) ** 2.4;
  const seen = (name: string, color: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = color.map(linear);
    return viewMatrices[name]!.map(([x, y, z]) => x * r + y * g + z * b);
  };
  const apart = (name: string) => {
    const [one, other] = [seen(name, [160, 80, 11]), seen(name, [96, 112, 11])];
    return Math.hypot(...one.map((part, index) => part - other[index]!));
  };
  expect(apart('deuteranopia')).toBeLessThan(apart('tritanopia') / 2);
  expect(apart('grey')).toBeLessThan(apart('tritanopia'));
});
