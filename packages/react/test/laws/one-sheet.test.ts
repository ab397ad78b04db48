import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readModuleGraph, reachedFrom } from '../../build/module-graph.js';
import { readOrder } from '../../build/sheet-order.js';
import { indexOf, readStyleSheets, styleSheetOf } from '../../build/style-sheets.js';
import { components } from '../page/components.js';
import { openStories, ownStoriesOf, type Opened } from '../page/open.js';

const root = join(import.meta.dirname, '../..');
const index = indexOf(root);

let opened: Opened;
beforeAll(async () => {
  const entries = [index, ...components.map((folder) => indexOf(root, folder))];
  const graph = await readModuleGraph(entries);
  const sheets = await readStyleSheets(graph);
  const order = readOrder(root);
  const parts = [...new Set(entries.flatMap((file) => reachedFrom(file, graph)))].flatMap(
    (path) => sheets.get(path) || [],
  );
  opened = await openStories({ width: 900, height: 800 });
  await opened.page.evaluate(replaceSheets, {
    parts: parts.join('\n'),
    reversed: parts.toReversed().join('\n'),
    published: entries.map((file) => styleSheetOf(file, graph, sheets, order)).join('\n'),
  });
}, 300_000);
afterAll(() => opened.browser.close());

type Sheets = Record<'parts' | 'reversed' | 'published', string>;

/** Takes the styles of components out of the page, and adds other sheets in their place, those of the parts in use. */
function replaceSheets(sheets: Sheets): void {
  for (const sheet of document.styleSheets)
    for (let at = sheet.cssRules.length - 1; at >= 0; at -= 1) {
      const rule = sheet.cssRules[at]!;
      if (rule instanceof CSSLayerBlockRule && rule.name === 'wusum.components') sheet.deleteRule(at);
    }
  for (const [id, css] of Object.entries(sheets)) {
    const style = document.createElement('style');
    style.id = id;
    style.textContent = css;
    document.head.append(style);
    style.sheet!.disabled = id !== 'parts';
  }
}

/** The values that differ between the styles of the sheets, on every element of the page. */
function findDifferences(): string[] {
  const sheetOf = (id: string) => (document.querySelector(`#${id}`) as HTMLStyleElement).sheet!;
  const names = new Set<string>();
  const read = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) for (const name of rule.style) names.add(name);
      if ('cssRules' in rule) read(rule.cssRules as CSSRuleList);
    }
  };
  read(sheetOf('parts').cssRules);
  // Of many equal ones, such as cells, a few are enough.
  const seen = new Map<string, number>();
  const isNew = (element: Element): boolean => {
    const attributes = [...element.attributes].map(({ name, value }) =>
      /^(?:class|data-)/u.test(name) ? `${name}=${value}` : name,
    );
    const key = [element.parentElement?.className, element.tagName, ...attributes].join(' ');
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return seen.get(key)! <= 3;
  };
  const elements = [...document.querySelectorAll('#root *')]
    .filter(isNew)
    .flatMap((element) => ['', '::before', '::after'].map((pseudo) => ({ element, pseudo })));
  const list = [...names];
  const valuesOf = (style: CSSStyleDeclaration): string[] => list.map((name) => style.getPropertyValue(name));
  const stylesWith = (id: string): string[] => {
    for (const each of ['parts', 'reversed', 'published']) sheetOf(each).disabled = each !== id;
    const styles = elements.map(({ element, pseudo }) => {
      const style = getComputedStyle(element, pseudo);
      return pseudo && style.content === 'none' ? '' : valuesOf(style).join('\n');
    });
    // Without styles a table would draw all of its rows.
    for (const each of ['parts', 'reversed', 'published']) sheetOf(each).disabled = each !== 'parts';
    return styles;
  };
  const parts = stylesWith('parts');
  return ['reversed', 'published'].flatMap((id) =>
    stylesWith(id).flatMap((text, at) => {
      if (text === parts[at]) return [];
      const [before, after] = [parts[at]!.split('\n'), text.split('\n')];
      const { element, pseudo } = elements[at]!;
      return list.flatMap((name, which) =>
        before[which] === after[which]
          ? []
          : [`${id} ${element.getAttribute('class')}${pseudo} ${name}: ${before[which]} → ${after[which]}`],
      );
    }),
  );
}

test.each(components)(
  '%s: the order of the style sheets of components changes nothing, nor does what the build makes of them',
  async (component) => {
    const { page } = opened;
    const ids = await ownStoriesOf(page, component);
    await page.evaluate((list) => window.stories.show(list), ids);
    expect(await page.evaluate(findDifferences)).toEqual([]);
  },
);
