import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { kbdProps } from './Kbd.props.js';
import { Kbd } from './index.js';

describe('Kbd', () => {
  describeConformance(<Kbd>K</Kbd>, { element: HTMLElement, props: kbdProps, direction: 'ltr' });

  it('keeps the order of keys in a page that is read from the right', () => {
    render(
      <p dir="rtl">
        اضغط <Kbd>⌘ K</Kbd> للبحث.
      </p>,
    );
    expect(getComputedStyle(screen.getByText('⌘ K')).direction).toBe('ltr');
    expect(getComputedStyle(screen.getByText('⌘ K')).unicodeBidi).toBe('isolate');
  });

  it('does not make a line higher', () => {
    render(
      <>
        <p>Press K to search.</p>
        <p>
          Press <Kbd>K</Kbd> to search.
        </p>
      </>,
    );
    const [plain, withKey] = document.querySelectorAll('p');
    expect(Math.abs(withKey!.offsetHeight - plain!.offsetHeight)).toBeLessThanOrEqual(3);
  });
});
