import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { badgeProps } from './Badge.props.js';
import { Brand } from '../brand/index.js';
import { Badge } from './index.js';

describe('Badge', () => {
  describeConformance(<Badge>Draft</Badge>, {
    element: HTMLSpanElement,
    asChild: true,
    props: badgeProps,
  });

  it('shows a number up to its maximum, in the digits of the language, and hides its unit from the eye', () => {
    const textOf = (node: React.ReactElement) => render(node).container.textContent;
    expect(textOf(<Badge count={3} />)).toBe('3');
    expect(textOf(<Badge count={0} />)).toBe('0');
    expect(textOf(<Badge count={120} />)).toBe('99+');
    expect(textOf(<Badge count={120} max={999} />)).toBe('120');
    expect(textOf(<Badge count={3}>unread messages</Badge>)).toBe('3 unread messages');
    expect(
      textOf(
        <Brand lang="ar">
          <Badge count={120} />
        </Brand>,
      ),
    ).toBe('٩٩+');
  });

  it('is at least as wide as high with one digit', () => {
    const { container } = render(<Badge count={1}>unread</Badge>);
    const { width, height } = container.firstElementChild!.getBoundingClientRect();
    expect(width).toBeGreaterThanOrEqual(height - 1);
  });
});
