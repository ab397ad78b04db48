import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Button } from '../button/index.js';
import { buttonGroupProps } from './ButtonGroup.props.js';
import { ButtonGroup, type ButtonGroupProps } from './index.js';

const buttons = ['a', 'b', 'c'].map((text) => <Button key={text}>{text}</Button>);
const Group = (props: ButtonGroupProps) => (
  <ButtonGroup aria-label="Actions" {...props}>
    {buttons}
  </ButtonGroup>
);
/** Which corners of each button are round. */
const corners = () =>
  screen.getAllByRole('button').map((button) => {
    const style = getComputedStyle(button);
    const names = ['TopLeft', 'TopRight', 'BottomLeft', 'BottomRight'] as const;
    return names.filter((name) => Number.parseFloat(style[`border${name}Radius`]) > 0).join(' ');
  });

describe('ButtonGroup', () => {
  describeConformance(<ButtonGroup aria-label="Actions">{buttons}</ButtonGroup>, {
    element: HTMLDivElement,
    props: buttonGroupProps,
  });

  it.each([
    ['ltr', 'horizontal', ['TopLeft BottomLeft', '', 'TopRight BottomRight']],
    ['rtl', 'horizontal', ['TopRight BottomRight', '', 'TopLeft BottomLeft']],
    ['ltr', 'vertical', ['TopLeft TopRight', '', 'BottomLeft BottomRight']],
    ['rtl', 'vertical', ['TopLeft TopRight', '', 'BottomLeft BottomRight']],
  ] as const)('in %s, %s: only the outer corners are round, by direction', (dir, orientation, round) => {
    render(
      <div dir={dir}>
        <Group orientation={orientation} />
      </div>,
    );
    expect(corners()).toEqual(round);
  });

  it('is one button with all its corners', () => {
    render(
      <ButtonGroup>
        <Button>Alone</Button>
      </ButtonGroup>,
    );
    expect(corners()).toEqual(['TopLeft TopRight BottomLeft BottomRight']);
  });

  it('has one line between two buttons, and a ring above the neighbour', () => {
    render(<Group />);
    const [first, second] = screen.getAllByRole('button');
    const border = Number.parseFloat(getComputedStyle(first!).borderInlineEndWidth);
    const between = second!.getBoundingClientRect().left - first!.getBoundingClientRect().right;
    expect(between).toBeCloseTo(-border, 1);
    first!.focus({ focusVisible: true } as FocusOptions);
    expect(getComputedStyle(first!).zIndex).toBe('1');
  });
});
