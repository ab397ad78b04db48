import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Pattern } from '../pattern/index.js';
import { Button } from '../button/index.js';
import { Link } from '../link/index.js';
import { cardProps } from './Card.props.js';
import { Card } from './index.js';

describe('Card', () => {
  describeConformance(<Card>Words</Card>, {
    element: HTMLDivElement,
    asChild: true,
    props: cardProps,
  });

  it('rounds a pattern at its edge, and no other corner', () => {
    const { container } = render(
      <Card padding="none">
        <Pattern />
        <p>Words</p>
        <Pattern />
      </Card>,
    );
    const [top, bottom] = [...container.querySelectorAll('.ws-pattern')].map((node) => getComputedStyle(node));
    const round = getComputedStyle(container.firstElementChild!).borderStartStartRadius;
    expect(round).not.toBe('0px');
    expect([top!.borderStartEndRadius, top!.borderEndEndRadius]).toEqual([round, '0px']);
    expect([bottom!.borderStartEndRadius, bottom!.borderEndEndRadius]).toEqual(['0px', round]);
  });

  it('is pressed through its one link, wherever the press is, and keeps other controls above it', () => {
    const { container, getByRole } = render(
      <Card interactive>
        <Link cover href="#story">
          Story
        </Link>
        <p>Words</p>
        <Button>Save</Button>
      </Card>,
    );
    const card = container.firstElementChild!;
    const box = card.getBoundingClientRect();
    const at = (x: number, y: number) => document.elementFromPoint(x, y);
    const link = getByRole('link');
    expect(at(box.left + 4, box.top + 4)).toBe(link);
    expect(at(box.right - 4, box.bottom - 4)).toBe(link);
    const text = container.querySelector('p')!.getBoundingClientRect();
    expect(at(text.left + 4, text.top + 4)).toBe(link);
    const button = getByRole('button').getBoundingClientRect();
    expect(at(button.left + 8, button.top + 8)).toBe(getByRole('button'));
    expect([card.getAttribute('role'), card.getAttribute('tabindex')]).toEqual([null, null]);
    link.focus();
    expect(link.ownerDocument.activeElement).toBe(link);
  });
});
