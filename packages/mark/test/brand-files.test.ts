import { describe, expect, test } from 'vitest';
import { readPatterns } from '../src/index.js';
import { readMarkSvg, readWordmarkSvg, writeMarkSvg } from '../src/svg.js';
import { brands, readText } from './support.js';

describe.each(['content', ...brands.map((brand) => `brands/${brand}`)])('the drawings in %s', (folder) => {
  const files = (['mark', 'mark.small', 'wordmark.latin', 'wordmark.arabic'] as const).flatMap((name) => {
    const text = readText(`${folder}/${name}.svg`);
    return text === undefined ? [] : [[`${name}.svg`, text] as const];
  });

  test.each(files)('%s has no problem, and writing it gives the same text', (file, text) => {
    const { drawing, problems } = (file.startsWith('mark.') ? readMarkSvg : readWordmarkSvg)(text, file);
    expect(problems).toEqual([]);
    const title = /<title>(.*)<\/title>/u.exec(text)![1]!;
    expect(writeMarkSvg(drawing!, { title })).toBe(text);
  });

  test('the patterns have no problem', () => {
    expect(readPatterns(JSON.parse(readText(`${folder}/pattern.json`)!)).problems).toEqual([]);
  });
});
