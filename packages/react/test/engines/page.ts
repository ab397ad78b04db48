import type { PageScope } from '../page/types.js';
import type {} from '../page/set-up.js';
import type { Engine } from './engine.js';

/** What tests ask of the page in an engine. @param current the engine, once it has started */
export function pageOf(current: () => Engine) {
  const engine: Pick<Engine, 'press' | 'evaluate'> = {
    press: (...keys) => current().press(...keys),
    evaluate: (work, ...args) => current().evaluate(work, ...args),
  };

  /** Shows stories, puts the focus before the first one and returns the errors of the page. */
  const show = (ids: readonly string[], scope: PageScope = {}): Promise<string[]> =>
    engine.evaluate(
      async (list: readonly string[], attributes: PageScope) => {
        await window.stories.show(list, attributes);
        const root = document.querySelector<HTMLElement>('#root')!;
        root.tabIndex = -1;
        root.focus();
        return [...window.stories.errors];
      },
      ids,
      scope,
    );

  /** Shows stories without moving the focus, which would close what is open. @returns the errors of the page */
  const render = (ids: readonly string[], scope: PageScope): Promise<string[]> =>
    engine.evaluate(
      async (list: readonly string[], attributes: PageScope) => {
        await window.stories.show(list, attributes);
        return [...window.stories.errors];
      },
      ids,
      scope,
    );

  /** The role or tag of the element with focus, and its text: `tab Stories`. */
  const focused = (): Promise<string> =>
    engine.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const kind = element.getAttribute('role') ?? element.localName;
      return `${kind} ${element.textContent.trim()}`.trim();
    });

  /** Whether an element is rendered. */
  const isShown = (selector: string): Promise<boolean> =>
    engine.evaluate((text: string) => {
      const element = document.querySelector(text);
      return element !== null && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    }, selector);

  const textOf = (selector: string): Promise<string | undefined> =>
    engine.evaluate((text: string) => document.querySelector(text)?.textContent.trim(), selector);

  return { engine, show, render, focused, isShown, textOf };
}
