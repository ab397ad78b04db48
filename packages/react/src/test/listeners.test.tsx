/** A browser compares each new listener with all that are there: a page with many fields must not add one for each. */
import { render } from '@testing-library/react';
import { Fragment, type ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allControls } from './form-controls.js';

afterEach(() => vi.restoreAllMocks());

/** The listeners that a form with `count` controls adds to the window, the document and the form, also when it renders again. */
function countListeners(control: ReactElement, count: number): number {
  const { prototype } = EventTarget;
  const add = prototype.addEventListener;
  let found = 0;
  vi.spyOn(prototype, 'addEventListener').mockImplementation(function (this: EventTarget, ...args) {
    if (this === window || this === document || this instanceof HTMLFormElement) found++;
    return add.apply(this, args as Parameters<typeof add>);
  });
  const page = () => (
    <form>
      {Array.from({ length: count }, (_, index) => (
        <Fragment key={index}>{control}</Fragment>
      ))}
    </form>
  );
  const { rerender, unmount } = render(page());
  rerender(page());
  unmount();
  vi.restoreAllMocks();
  return found;
}

describe('ten controls in a form add as many listeners to the page and the form as one', () => {
  it.each(Object.entries(allControls))('%s', (_name, make) => {
    const control = make(0, () => {});
    // React adds its own to the root; modules may prepare with the first.
    countListeners(control, 1);
    expect(countListeners(control, 10)).toBe(countListeners(control, 1));
  });
});
