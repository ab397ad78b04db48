import { User } from '@react-aria/test-utils';
import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { swatchProps } from './Swatch.props.js';
import { Swatch, SwatchGroup, SwatchItem, type SwatchGroupProps } from './index.js';

const items = ['red', 'green', 'blue'].map((value) => <SwatchItem key={value} value={value} label={value} />);
const Colors = (props: SwatchGroupProps) => (
  <SwatchGroup label="Color" {...props}>
    {items}
  </SwatchGroup>
);

describe('Swatch', () => {
  describeConformance(<Swatch color="#c2410c" />, {
    element: HTMLSpanElement,
    props: { variants: swatchProps.variants, defaults: { size: 'md' } },
    variants: { label: ['Madder'], decorative: [true] },
  });
  describe('SwatchGroup', () => {
    describeConformance(<SwatchGroup aria-label="Color">{items}</SwatchGroup>, {
      element: HTMLFieldSetElement,
      variants: { ...swatchProps.variants, showLabels: [true], error: ['No.'], disabled: [true], required: [true] },
    });
  });
  describe('SwatchItem', () => {
    describeConformance(<SwatchItem value="red" label="Red" />, {
      element: HTMLInputElement,
      around: (children) => <SwatchGroup aria-label="Color">{children}</SwatchGroup>,
      find: (container) => container.querySelector('input'),
      box: (root) => root.parentElement,
      variants: { disabled: [true] },
    });
  });

  it.each(['#c2410c', 'oklch(0.55 0.22 12)', 'rgb(0 0 0 / 0.5)'])(
    'shows %s by an attribute, without inline style',
    (color) => {
      const { container } = render(<Swatch color={color} />);
      expect(getComputedStyle(container.querySelector('rect')!).fill).not.toBe('none');
      expect(renderToString(<Swatch color={color} />)).not.toContain('style=');
    },
  );

  it('shows no color for what is none', () => {
    const { container } = render(<Swatch color="no color" />);
    expect(getComputedStyle(container.querySelector('rect')!).fill).toBe('none');
  });

  it('is named by its label, else by its color, and by nothing where it is decorative', () => {
    render(
      <>
        <Swatch color="red" label="Madder" />
        <Swatch color="#00f" />
        <Swatch color="#0f0" decorative />
      </>,
    );
    expect(screen.getAllByRole('img').map((node) => node.ariaLabel)).toEqual(['Madder', '#00f']);
  });

  it.each([
    ['ltr', '{ArrowRight}'],
    ['rtl', '{ArrowLeft}'],
  ] as const)('chooses the next color in reading direction and sends it, %s', async (dir, next) => {
    const onValueChange = vi.fn<NonNullable<SwatchGroupProps['onValueChange']>>();
    const { container } = render(
      <form dir={dir}>
        <Colors name="color" defaultValue="red" onValueChange={onValueChange} />
      </form>,
    );
    await userEvent.tab();
    await userEvent.keyboard(next);
    expect(onValueChange.mock.calls.map(([value]) => value)).toEqual(['green']);
    expect([...new FormData(container.querySelector('form')!)]).toEqual([['color', 'green']]);
  });

  it('shows the chosen one by a tick too, not by a color alone', () => {
    render(<Colors defaultValue="red" />);
    const ticks = [...document.querySelectorAll('.ws-swatch-tick')].map((node) => getComputedStyle(node).visibility);
    expect(ticks).toEqual(['visible', 'hidden', 'hidden']);
  });

  describe.each(['ltr', 'rtl'] as const)('in %s', (dir) => {
    it.each(['mouse', 'keyboard', 'touch'] as const)(
      'passes the tester of React Aria by %s',
      async (interactionType) => {
        render(
          <div dir={dir}>
            <Colors defaultValue="red" />
          </div>,
        );
        const root = screen.getByRole('radiogroup');
        const tester = new User({}).createTester('RadioGroup', { root, interactionType, direction: dir });
        await tester.triggerRadio({ radio: 2 });
        expect((tester.selectedRadio as HTMLInputElement).value).toBe('blue');
      },
    );
  });
});
