import { zipSync, strToU8 } from 'fflate';
import { proposeColors } from '@wusum/dtcg/internal';
import { describe, expect, test } from 'vitest';
import { DropError } from '../../saving/drop-error.js';
import { filesOfZip } from '../../saving/brand-zip.js';
import { idFor } from './brand-id.js';
import { samplesOf } from './picture-colors.js';

test.each([
  ['Clay & Co', 'clay-co'],
  ['Café Émile', 'cafe-emile'],
  ['3 Rivers', 'rivers'],
  ['سدو', ''],
])('the id for the name %s is "%s"', (name, id) => {
  expect(idFor(name)).toBe(id);
});

test('pixels that cannot be seen propose no colour, and the colour of the rest is proposed', () => {
  const red = [200, 30, 30, 255];
  const unseen = [30, 30, 200, 0];
  const colors = proposeColors(samplesOf([...red, ...unseen, ...unseen, ...red]));
  expect(colors).toHaveLength(1);
  expect(colors[0]![2]).toBeGreaterThan(15);
  expect(colors[0]![2]).toBeLessThan(40);
});

describe('the files of an archive', () => {
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

  test('are those of a brand, without their folders', () => {
    const files = {
      'clay/brand.json': '{}',
      'clay/mark.svg': '<svg/>',
      'clay/readme.md': 'x',
      'clay/.npmrc.json': '{}',
    };
    expect(filesOfZip(zip(files))).toEqual({ 'brand.json': '{}', 'mark.svg': '<svg/>' });
  });

  test('no file of a brand, or no archive, is an error', () => {
    expect(() => filesOfZip(zip({ 'readme.md': 'x' }))).toThrow(DropError);
    expect(() => filesOfZip(strToU8('no archive'))).toThrow(DropError);
  });
});
