import { afterEach, expect, test } from 'vitest';
import { showBreakpoints, withWidths } from './draft-breakpoints.js';

const wide = { '48rem': '4800rem' };
const added: HTMLElement[] = [];

function addSheet(text: string): CSSStyleSheet {
  const style = document.head.appendChild(Object.assign(document.createElement('style'), { textContent: text }));
  added.push(style);
  return style.sheet!;
}

/** A box in a frame of 60 rem, whose `z-index` says which rules apply. */
function addBox(): () => string {
  const frame = document.body.appendChild(document.createElement('div'));
  frame.innerHTML = '<div class="frame"><div class="box"></div></div>';
  added.push(frame);
  const box = frame.querySelector('.box')!;
  return () => getComputedStyle(box).zIndex;
}

const frame = '.frame { inline-size: 60rem; container: frame / inline-size; }';

afterEach(() => {
  showBreakpoints({});
  for (const element of added.splice(0)) element.remove();
});

test.each([
  ['a container query', '@container frame (width >= 48rem) { .box { z-index: 1; } }'],
  ['a query in a layer', '@layer one { @container frame (width >= 48rem) { .box { z-index: 1; } } }'],
  ['a query in a rule', '.frame { .box { @container frame (width >= 48rem) { z-index: 1; } } }'],
  ['a query in another one', '@media (min-width: 1px) { @container frame (width >= 48rem) { .box { z-index: 1; } } }'],
])('%s has the width of the draft, and the saved one after it', (_name, rules) => {
  addSheet(`${frame} ${rules}`);
  const zIndex = addBox();
  expect(zIndex()).toBe('1');
  showBreakpoints(wide);
  expect(zIndex()).toBe('auto');
  showBreakpoints({});
  expect(zIndex()).toBe('1');
});

test('a media query of the window is evaluated with the width of the draft', () => {
  addSheet('@media (min-width: 4800rem) { .box { z-index: 2; } }');
  const zIndex = addBox();
  expect(zIndex()).toBe('auto');
  showBreakpoints({ '4800rem': '1rem' });
  expect(zIndex()).toBe('2');
  showBreakpoints({});
  expect(zIndex()).toBe('auto');
});

test('another draft starts from the rules as they were loaded', () => {
  addSheet(`${frame} @container frame (width >= 48rem) { .box { z-index: 1; } }`);
  const zIndex = addBox();
  showBreakpoints(wide);
  showBreakpoints({ '48rem': '20rem' });
  expect(zIndex()).toBe('1');
  showBreakpoints({ '4800rem': '20rem' });
  expect(zIndex()).toBe('1');
});

test('two breakpoints that change places do not become one', () => {
  expect(
    withWidths('@media (30rem <= width < 48rem) { a { width: 30rem } }', { '30rem': '48rem', '48rem': '30rem' }),
  ).toBe('@media (48rem <= width < 30rem) { a { width: 30rem } }');
  expect(withWidths('@media (min-width: 148rem) { a { width: 1px } }', { '48rem': '50rem' })).toContain('148rem');
});

test('a style sheet that is added later has the widths of the draft too', async () => {
  showBreakpoints(wide);
  addSheet(`${frame} @container frame (width >= 48rem) { .box { z-index: 1; } }`);
  const zIndex = addBox();
  await expect.poll(zIndex).toBe('auto');
});
