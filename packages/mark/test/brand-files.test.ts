import { describe, expect, test } from 'vitest';
import { markInputFromTokens } from '../src/index.js';
import { readMarkSvg, readWordmarkSvg, writeMarkSvg } from '../src/svg.js';
import { brands, readText, tokensOf } from './support.js';

describe.each(['content', ...brands.map((brand) => `brands/${brand}`)])('the drawings in %s', (folder) => {
  const files = (['mark', 'wordmark.latin', 'wordmark.arabic'] as const).flatMap((name) => {
    const text = readText(`${folder}/${name}.svg`);
    return text === undefined ? [] : [[`${name}.svg`, text] as const];
  });

  test.each(files)('%s has no problem, and writing it gives the same text', (file, text) => {
    const { drawing, problems } = (file === 'mark.svg' ? readMarkSvg : readWordmarkSvg)(text, file);
    expect(problems).toEqual([]);
    const title = /<title>(.*)<\/title>/u.exec(text)![1]!;
    expect(writeMarkSvg(drawing!, { title })).toBe(text);
  });
});

/** Goes with the number tokens. */
describe.each(brands)('the files of %s have the drawing of its tokens', (brand) => {
  const { input } = markInputFromTokens(tokensOf(brand).values());
  const text = (file: string) => readText(`brands/${brand}/${file}`)!;

  test('the mark', () => {
    expect(JSON.stringify(readMarkSvg(text('mark.svg'), '').drawing)).toBe(JSON.stringify(input.drawing!.value));
  });

  test.each(['latin', 'arabic'] as const)('the %s name', (script) => {
    const file = text(`wordmark.${script}.svg`);
    const drawing = file === undefined ? undefined : readWordmarkSvg(file, '').drawing;
    expect(JSON.stringify(drawing)).toBe(JSON.stringify(input.wordmarks[script].drawing?.value));
  });

  test('the patterns', () => {
    const { $schema, ...patterns } = JSON.parse(text('pattern.json')) as Record<string, unknown>;
    expect($schema).toMatch(/pattern\.schema\.json$/u);
    const given = Object.entries(input.patterns).filter(([, { value }]) => (value as { kind: string }).kind !== 'none');
    expect(JSON.stringify(patterns)).toBe(
      JSON.stringify(Object.fromEntries(given.map(([name, { value }]) => [name, value]))),
    );
  });
});
