import { expect, test } from 'vitest';
import { tabTitle } from './tab-title.js';

test.each([
  ['Start / Welcome - Welcome ⋅ Storybook', 'Welcome · Wusum'],
  ['Foundations / Space and size - Space And Size ⋅ Storybook', 'Space and size · Wusum'],
  ['Components / Button - Start And End ⋅ Storybook', 'Button: Start and end · Wusum'],
  ['Components / Button - Docs ⋅ Storybook', 'Button: Docs · Wusum'],
  ['Components / TabNav - With Many Tabs ⋅ Storybook', 'TabNav: With many tabs · Wusum'],
  ['Storybook', 'Storybook · Wusum'],
])('the tab of "%s" is "%s": page, story and brand, none twice', (own, title) => {
  expect(tabTitle(own, 'Wusum')).toBe(title);
});

test('a theme without a brand has a title without one', () => {
  expect(tabTitle('Start / Welcome - Welcome ⋅ Storybook', '')).toBe('Welcome');
});
