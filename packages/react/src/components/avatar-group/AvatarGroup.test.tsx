import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { firstBrand } from '../../test/brands.js';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { avatarGroupProps } from './AvatarGroup.props.js';
import { AvatarGroup } from './index.js';

const members = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `Member ${index + 1}` }));

describe('AvatarGroup', () => {
  describeConformance(<AvatarGroup members={members(3)} />, {
    element: HTMLUListElement,
    // The size is that of the members.
    props: { variants: {}, defaults: avatarGroupProps.defaults },
    variants: { size: ['sm', 'md', 'lg'], max: [1] },
  });

  it.each([
    [3, 5, undefined, 3, null],
    [6, 5, undefined, 6, null],
    [7, 5, undefined, 5, '+2'],
    [3, 5, 103, 3, '+100'],
    [0, 5, undefined, 0, null],
  ])('%i members with a maximum of %i and a total of %s: %i are shown, then %s', (count, max, total, shown, more) => {
    const { container } = render(<AvatarGroup members={members(count)} max={max} {...(total ? { total } : {})} />);
    expect(screen.queryAllByRole('img')).toHaveLength(shown);
    expect(container.querySelector('[aria-hidden="true"]:not(svg, .ws-avatar *)')?.textContent ?? null).toBe(more);
  });

  it('has the number of the others in Arabic digits, and their names for screen readers', () => {
    render(
      <Brand data={firstBrand} lang="ar">
        <AvatarGroup members={members(7)} />
      </Brand>,
    );
    const last = screen.getAllByRole('listitem').at(-1)!;
    expect(last.textContent).toContain('+٢');
    expect(last.textContent).toMatch(/Member 6.*Member 7/);
  });

  it.each(['ltr', 'rtl'] as const)('covers the end of the one before, in reading direction: %s', (dir) => {
    const { container } = render(
      <div dir={dir}>
        <AvatarGroup members={members(2)} />
      </div>,
    );
    const [first, second] = [...container.querySelectorAll('li')].map((item) => item.getBoundingClientRect());
    const gap = dir === 'ltr' ? second!.left - first!.right : first!.left - second!.right;
    expect(gap).toBeLessThan(0);
    const { left, right } = container.querySelector('ul')!.getBoundingClientRect();
    expect(dir === 'ltr' ? first!.left - left : right - first!.right).toBeCloseTo(0, 0);
  });
});
