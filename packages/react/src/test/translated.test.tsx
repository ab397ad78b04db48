import { cleanup, render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { states } from './translated-states.js';

/** As page translators do: each text is in a `<font>` of its own, and React still has the text node. */
function translate(page: Element): void {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as unknown as Text);
  for (const text of texts as unknown as CharacterData[]) {
    if (text.parentElement!.closest('select, textarea, script, style')) continue;
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(text);
  }
}

/** They render no text of their own, and only pass their children on. */
const withoutText = [
  'aspect-ratio',
  'bleed',
  'box',
  'brand',
  'brand-mark',
  'brand-script',
  'center',
  'close-button',
  'container',
  'flex',
  'grid',
  'icon',
  'lockup',
  'pattern',
  'prose',
  'scroll-area',
  'section',
  'separator',
  'show',
  'skeleton',
  'spacer',
  'spinner',
  'stack',
  // Its texts are keyed by toast: none is changed by React but that of a second.
  'toast',
];

/** The text that is shown: tabs keep the panels that were shown before. */
function textOf(node: Element): string {
  const shown = node.cloneNode(true) as Element;
  for (const hidden of shown.querySelectorAll('[hidden]')) hidden.remove();
  return shown.textContent.replaceAll(/\s+/g, ' ');
}

/** The visible text of a new page. */
function newPage(state: React.ReactElement): string {
  const text = textOf(render(state).container);
  cleanup();
  return text;
}

/** The visible text after a change on a page that a translator has changed. */
function change(from: React.ReactElement, to: React.ReactElement): string {
  const { container, rerender } = render(from);
  translate(document.body);
  rerender(to);
  const text = textOf(container);
  cleanup();
  return text;
}

/** Milliseconds: a component with many states changes from each to each. */
const timeout = 60_000;

describe('on a translated page', () => {
  it('every component that shows text is tried', () => {
    const folders = Object.keys(import.meta.glob('../components/*/index.ts')).map((path) => path.split('/').at(-2)!);
    expect(folders.filter((name) => !(name in states) && !withoutText.includes(name))).toEqual([]);
  });

  it.each(Object.entries(states))('%s shows the text of its new props after any change', { timeout }, (_name, all) => {
    for (const [index, to] of all.entries()) {
      const text = newPage(to);
      for (const from of all) {
        try {
          expect(change(from, to)).toBe(text);
        } catch (error) {
          throw new Error(`from ${all.indexOf(from)} to ${index}`, { cause: error });
        }
      }
    }
  });
});
