import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { allPairs, pairsOf } from '../../../scripts/testing/pairwise.js';
import type { Manifest } from '../src/data/types.js';
import { bundle } from './bundle.js';
import type { colorPairs, linksWithoutUnderline } from './cells/color-pairs.js';
import { makeCells, shareOf } from './cells/rows.js';
import type { serializeDom } from './cells/serialize-dom.js';
import type { crowdedTargets } from './cells/targets.js';
import { openBrowser } from './storybook.js';

declare global {
  var cellTools: {
    serializeDom: typeof serializeDom;
    crowdedTargets: typeof crowdedTargets;
    colorPairs: typeof colorPairs;
    linksWithoutUnderline: typeof linksWithoutUnderline;
  };
}

const opened = openBrowser();
let page: Page;

beforeAll(async () => {
  page = await opened.browser.newPage();
  await page.addScriptTag({ content: await bundle('test/cells/index.ts', 'cellTools') });
});

const structureOf = (html: string): Promise<string> =>
  page.evaluate((body) => {
    document.body.innerHTML = body;
    return globalThis.cellTools.serializeDom(document.body);
  }, html);

describe('the cells', () => {
  const manifest = JSON.parse(readFileSync(join(inject('storybook'), 'theme/data/manifest.json'), 'utf8')) as Manifest;
  const cells = makeCells(manifest);
  const contexts = (name: string) => manifest.axes.find((axis) => axis.name === name)!.contexts;

  test('contain every pair of brand, mode, contrast, density, language and zoom', () => {
    const axes = {
      brand: contexts('brand'),
      mode: contexts('mode'),
      contrast: contexts('contrast'),
      density: contexts('density'),
      lang: manifest.languages.map(({ id }) => id),
      zoom: ['100', '200'],
    };
    expect(new Set(cells.flatMap((cell) => pairsOf({ ...cell })))).toEqual(allPairs(axes));
  });

  test.each([1, 2, 3])('are all shown by any %i stories of a component that follow each other', (count) => {
    const shown = Array.from({ length: count }, (_, index) => shareOf(cells, index + 4, count)).flat();
    expect(new Set(shown)).toEqual(new Set(cells));
    expect(shown).toHaveLength(cells.length);
  });

  test('are the same in every run', () => {
    expect(makeCells(manifest)).toEqual(cells);
    expect(makeCells(manifest, 2)).not.toEqual(cells);
  });
});

describe('the structure of a DOM', () => {
  test.each([
    ['ids', '<label for="a">x</label><input id="a">', '<label for="b">x</label><input id="b">'],
    ['texts', '<p>one</p>', '<p>واحد</p>'],
    ['labels', '<button aria-label="Close"></button>', '<button aria-label="أغلق"></button>'],
    ['drawings', '<svg role="img" stroke="red"><path d="M0 0"/></svg>', '<svg role="img"><circle r="1"/><g/></svg>'],
    [
      'brand and language',
      '<div data-brand="a" lang="en" dir="ltr">x</div>',
      '<div data-brand="b" lang="ar" dir="rtl">x</div>',
    ],
    ['classes and styles', '<p class="a" style="color: red">x</p>', '<p class="b">x</p>'],
  ])('does not depend on %s', async (_what, one, other) => {
    expect(await structureOf(one)).toBe(await structureOf(other));
  });

  test.each([
    ['a role', '<p>x</p>', '<p role="note">x</p>'],
    ['a state', '<button aria-expanded="true">x</button>', '<button aria-expanded="false">x</button>'],
    ['a text that is missing', '<p>x</p>', '<p> </p>'],
    ['a label that is empty', '<button aria-label="x"></button>', '<button aria-label=""></button>'],
    [
      'a reference',
      '<i id="a"></i><i id="b"></i><p aria-labelledby="a">x</p>',
      '<i id="a"></i><i id="b"></i><p aria-labelledby="b">x</p>',
    ],
    ['a hidden element', '<p>x</p>', '<p style="display: none">x</p>'],
    ['an element', '<p>x</p>', '<p>x</p><hr>'],
  ])('depends on %s', async (_what, one, other) => {
    expect(await structureOf(one)).not.toBe(await structureOf(other));
  });
});

describe('crowded targets', () => {
  const button = (id: string, style: string) => `<button id="${id}" style="padding: 0; border: 0; ${style}"></button>`;
  const at = (id: string, x: number, width: number, height = width, more = '') =>
    button(id, `position: absolute; left: ${x}px; top: 100px; width: ${width}px; height: ${height}px; ${more}`);
  const crowdedIn = (...buttons: string[]) =>
    page.evaluate((html) => {
      document.body.innerHTML = html;
      return globalThis.cellTools.crowdedTargets(document.body).map(({ id }) => id);
    }, buttons.join(''));

  test.each([
    ['narrow', 23, 30],
    ['low', 30, 23],
  ])('are those that are too %s and touch another', async (id, width, height) => {
    expect(await crowdedIn(at(id, 0, width, height), at('next', 20, 24))).toEqual([id]);
  });

  test.each([
    ['large enough', [at('a', 0, 24), at('b', 24, 24)]],
    ['alone', [at('a', 0, 8)]],
    ['far enough apart', [at('a', 0, 8), at('b', 24, 8)]],
    ['far enough from a large one', [at('a', 0, 8), at('b', 16, 40)]],
    ['next to a hidden one', [at('a', 0, 8), at('b', 8, 8, 8, 'visibility: hidden')]],
  ])('are none that are %s', async (_what, buttons) => {
    expect(await crowdedIn(...buttons)).toEqual([]);
  });

  test.each([
    ['two small ones, 23 pixels apart', [at('a', 0, 8), at('b', 23, 8)], ['a', 'b']],
    ['a small one, 11 pixels from a large one', [at('a', 0, 8), at('b', 15, 40)], ['a']],
    [
      'a small one in another target',
      [`<div tabindex="0" id="b" style="height: 40px">${button('a', 'width: 8px; height: 8px')}</div>`],
      ['a'],
    ],
  ])('are %s', async (_what, buttons, want) => {
    expect(await crowdedIn(...buttons)).toEqual(want);
  });
});

describe('the colour pairs of texts', () => {
  const pairsIn = (html: string) =>
    page.evaluate((body) => {
      document.body.innerHTML = body;
      return globalThis.cellTools.colorPairs(document.body).map(({ ratio, required }) => ({ ratio, required }));
    }, html);
  const p = (style: string, text = 'x') => `<p style="${style}">${text}</p>`;
  const div = (style: string, inside: string) => `<div style="${style}">${inside}</div>`;

  test('are one for the same colours and size, whatever element draws the background', async () => {
    const html = [
      div('background: white', div('', p('color: black'))),
      div('background: white', p('color: black')),
      div('background: silver', p('color: black')),
      div('background: white', p('color: gray') + p('color: black; font-size: 40px')),
    ].join('');
    expect(await pairsIn(html)).toHaveLength(4);
  });

  test.each([
    ['an input', '<input style="color: gray" value="x">'],
    ['a select', '<select style="color: gray; background: white"><option>x</option></select>'],
  ])('include the value in %s', async (_what, html) => {
    expect((await pairsIn(html))[0]!.ratio).toBeCloseTo(3.95, 1);
  });

  test.each([
    ['a solid background', div('background: white', p('color: black')), 21],
    ['the background of the page', p('color: black'), 21],
    ['a colour in OKLCH', div('background: oklch(1 0 0)', p('color: oklch(0 0 0)')), 21],
  ])('have a ratio on %s', async (_what, html, want) => {
    expect((await pairsIn(html))[0]!.ratio).toBeCloseTo(want, 1);
  });

  test.each([
    ['an image', div('background: linear-gradient(red, blue)', p('color: black'))],
    ['a background that is partly clear', div('background: rgb(0 0 0 / 0.5)', p('color: black'))],
    ['a text that is partly clear', p('color: rgb(0 0 0 / 0.5)')],
    ['an opacity', div('opacity: 0.5', div('background: white', p('color: black')))],
    ['a text that is positioned over others', p('color: black; position: absolute')],
  ])('are left to axe with %s', async (_what, html) => {
    expect((await pairsIn(html))[0]!.ratio).toBeUndefined();
  });

  test.each([
    ['clear', 'opacity: 0'],
    ['cut to a pixel', 'position: absolute; width: 1px; height: 1px; overflow: hidden'],
  ])('are none for texts that are %s', async (_what, style) => {
    expect(await pairsIn(div(style, '<p><b>x</b></p>') + p('color: black'))).toHaveLength(1);
  });

  test('need 3:1 for large text, 4.5:1 otherwise, and nothing in a disabled control', async () => {
    const html = [
      p('font-size: 24px'),
      p('font-size: 19px; font-weight: 700'),
      p('font-size: 19px; font-weight: 400'),
      '<button disabled style="font-size: 9px">x</button>',
    ].join('');
    expect((await pairsIn(html)).map(({ required }) => required)).toEqual([3, 3, 4.5]);
  });
});

test('inline links without an underline are left to axe', async () => {
  const links = await page.evaluate(() => {
    const link = (id: string, style: string) => `x <a id="${id}" href="#" style="${style}">x</a>`;
    document.body.innerHTML = [
      link('underlined', ''),
      link('plain', 'text-decoration: none'),
      link('block', 'text-decoration: none; display: block'),
      link('bordered', 'text-decoration: none; border-bottom: 1px solid'),
    ].join('');
    return globalThis.cellTools.linksWithoutUnderline(document.body).map(({ id }) => id);
  });
  expect(links).toEqual(['plain']);
});
