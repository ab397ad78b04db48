import { afterEach, describe, expect, test } from 'vitest';
import { mirror, type Exception } from './index.js';

afterEach(() => document.body.replaceChildren());

/** Mismatches of a page as `name property`, where the name is the first class in the path's last step. */
async function found(html: string, exceptions: readonly Exception[] = []): Promise<string[]> {
  document.body.style.margin = '0';
  document.body.innerHTML = `<style>.row { display: flex; inline-size: 300px }</style>${html}`;
  const mismatches = await mirror(document.body, { exceptions });
  return mismatches.map(({ path, kind, property }) => {
    const step = path
      .split(' > ')
      .at(-1)!
      .replace(/:nth-child.*/, '');
    return `${step.split('.').at(-1)}${kind === 'element' ? '' : kind} ${property}`;
  });
}

const box = (style: string, inside = '') => `<div class="a" style="inline-size: 80px; ${style}">${inside}</div>`;

describe('what is mirrored passes:', () => {
  test.each([
    [
      'logical margins, padding, borders and radii',
      box(
        'margin-inline: 5px 20px; padding-inline-start: 9px; border-inline-start: 3px solid red; border-start-end-radius: 8px',
        'text',
      ),
    ],
    ['a sentence with elements among its words', '<p>One <b>two three</b> four, <i>five</i> (six).</p>'],
    ['text that wraps', `<p style="inline-size: 90px">Several <b>words that</b> need more than <i>one</i> line</p>`],
    [
      'a flex row and a grid',
      `<div class="row" style="gap: 7px"><i>a</i><i style="margin-inline-start: auto">b</i></div><div style="display: grid; grid-template-columns: 1fr 3fr"><i>a</i><i>b</i></div>`,
    ],
    ['a logical inset', `<div style="position: relative">${box('position: absolute; inset-inline-start: 11px')}</div>`],
    [
      'an arrow that is flipped',
      `<style>[dir=rtl] .f { transform: scaleX(-1) }</style><svg class="f" width="10" height="10"></svg>`,
    ],
    [
      'a movement that turns with the direction',
      `<style>.m { transform: translateX(12px) } [dir=rtl] .m { transform: translateX(-12px) }</style>${box('').replace('"a"', '"m"')}`,
    ],
    [
      'a centred background and a soft shadow',
      box('background: radial-gradient(red, blue) center / 5px; box-shadow: 4px 4px 6px black'),
    ],
    [
      'a scrolled row',
      `<div class="row" style="overflow: auto"><div style="flex: none; inline-size: 700px">x</div></div>`,
    ],
    ['a table', '<table><tr><td>one</td><td>two and three</td></tr></table>'],
    [
      'an element with a direction of its own, and what is in it',
      `<div class="row"><code dir="ltr" style="padding-left: 9px">a <b>b</b></code><i>c</i></div>`,
    ],
    ['a name in a bdi', '<p>One <bdi>two</bdi> three</p>'],
  ])('%s', async (_, html) => {
    expect(await found(html)).toEqual([]);
  });
});

describe('what is not mirrored is found once, where it is:', () => {
  test.each([
    ['a physical margin', box('margin-left: 20px'), ['a x', 'a margin-left', 'a margin-right']],
    ['physical padding', box('padding-left: 20px', 'text'), ['a padding-left', 'a padding-right', 'a::text x']],
    [
      'a physical border',
      box('border-left: 4px solid red'),
      [
        'a border-left-width',
        'a border-left-style',
        'a border-left-color',
        'a border-right-width',
        'a border-right-style',
        'a border-right-color',
      ],
    ],
    [
      'a physical radius',
      box('border-top-left-radius: 8px'),
      ['a border-top-left-radius', 'a border-top-right-radius'],
    ],
    ['a physical inset', `<div style="position: relative">${box('position: absolute; left: 11px')}</div>`, ['a x']],
    ['a float to the left', box('float: left'), ['a x']],
    ['text aligned to the left', box('text-align: left', 'text'), ['a::text x']],
    ['a movement that does not turn', box('transform: translateX(12px)'), ['a x', 'a transform']],
    ['translate that does not turn', box('translate: 12px'), ['a x', 'a translate']],
    ['a rotation that does not turn', box('rotate: 10deg'), ['a rotate']],
    [
      'a background at the left',
      box('background: radial-gradient(red, blue) 4px 0 / 5px no-repeat'),
      ['a background-position-x'],
    ],
    ['a mask at the left', box('mask: linear-gradient(red, blue) 0px 0px / 5px no-repeat'), ['a mask-position']],
    ['a gradient to the right', box('background: linear-gradient(to right, red, blue)'), ['a background-image']],
    ['a line drawn as a shadow', box('box-shadow: inset 3px 0 red'), ['a box-shadow']],
    [
      'a pseudo-element at the left',
      `<style>.a::before { content: ""; position: absolute; left: 3px; width: 5px; height: 5px }</style>${box('position: relative')}`,
      ['a::before left', 'a::before right'],
    ],
    ['a control with its text at the left', '<input class="a" style="text-align: left">', ['a text-align']],
    ['a size that differs', `<style>[dir=rtl] .a { inline-size: 90px !important }</style>${box('')}`, ['a width']],
    [
      'a place in one direction only',
      `<style>[dir=rtl] .a { display: none }</style>${box('', 'text')}`,
      ['a missing', 'a::text missing'],
    ],
    [
      'a parent, but not its children again',
      box('margin-left: 20px', '<p>One <b>two</b></p>'),
      ['a x', 'a margin-left', 'a margin-right'],
    ],
  ])('%s', async (_, html, want) => {
    const names = (await found(html)).map((name) => name.replace('atext', 'a::text'));
    expect(new Set(names)).toEqual(new Set(want));
  });
});

test('a soft shadow that turns with the direction is found: light stays where it is', async () => {
  const style = '<style>.a { box-shadow: 4px 4px 6px black } [dir=rtl] .a { box-shadow: -4px 4px 6px black }</style>';
  expect(await found(style + box(''))).toEqual(['a box-shadow']);
});

test('the scroll position is mirrored', async () => {
  document.body.innerHTML = '<div style="overflow: auto; inline-size: 90px"><p style="inline-size: 700px">x</p></div>';
  const row = document.body.firstElementChild!;
  const turn = (at: Record<string, number>) => async (direction: 'ltr' | 'rtl') => {
    document.documentElement.dir = direction;
    row.scrollLeft = at[direction]!;
    return Promise.resolve();
  };
  expect(await mirror(document.body, { turn: turn({ ltr: 40, rtl: -40 }) })).toEqual([]);
  const wrong = await mirror(document.body, { turn: turn({ ltr: 40, rtl: 0 }) });
  expect(wrong).toContainEqual(expect.objectContaining({ property: 'scrollLeft', expected: '-40px', rtl: '0px' }));
});

describe('an exception', () => {
  test('explains the size of what is around it and the place of what follows', async () => {
    const turned = '<style>[dir=rtl] .a { block-size: 50px !important; inline-size: 90px !important }</style>';
    const page = `${turned}<section><div class="row">${box('block-size: 20px')}<i>x</i></div></section><p>After</p>`;
    expect(await found(page)).toContain('a height');
    expect(await found(page, [{ selector: '.a, .a + i', reason: 'test' }])).toEqual([]);
  });

  const html = box('margin-left: 20px; transform: translateX(5px)', '<b style="margin-left: 5px">x</b>');

  test('with properties excludes these only', async () => {
    const exceptions = [{ selector: '.a', properties: ['x', 'margin-left', 'margin-right'], reason: 'test' }];
    expect(await found(html, exceptions)).toEqual(
      ['a transform', 'b x', 'b margin-left', 'b margin-right', 'btext x'].filter((n) => n !== 'btext x'),
    );
  });

  test('without properties excludes the element and what is in it', async () => {
    expect(await found(html, [{ selector: '.a', reason: 'test' }])).toEqual([]);
  });
});

test('a mismatch has the values of both directions and the expected one', async () => {
  document.body.innerHTML = box('margin-left: 20px');
  document.body.style.width = '200px';
  const all = await mirror(document.body);
  document.body.style.width = '';
  expect(all.find(({ property }) => property === 'margin-right')).toMatchObject({ ltr: '0px', expected: '20px' });
});

test('the page is as before: its direction, its style sheets', async () => {
  document.documentElement.dir = 'rtl';
  const sheets = document.styleSheets.length;
  await mirror(document.body);
  expect([document.documentElement.dir, document.styleSheets.length]).toEqual(['rtl', sheets]);
  document.documentElement.dir = '';
});
