import type { Engine } from './engine.js';

/** Boxes with a scrollbar in the colours of the browser. Firefox on Linux draws a white one in dark mode too. */
export const plainScrollbars = (engine: Engine): Promise<string[]> =>
  engine.evaluate(() =>
    [...document.querySelectorAll('[data-story] *')].flatMap((element) => {
      const { overflowX, overflowY, scrollbarColor, scrollbarWidth } = getComputedStyle(element);
      const scrolls =
        element.localName === 'textarea' || [overflowX, overflowY].some((each) => /auto|scroll/.test(each));
      return scrolls && scrollbarColor === 'auto' && scrollbarWidth !== 'none' ? [element.outerHTML.slice(0, 200)] : [];
    }),
  );
