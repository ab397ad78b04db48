import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { RadioGroup, type RadioGroupProps } from '../radio-group/index.js';
import { RadioCard } from './index.js';

describe('RadioCard', () => {
  describeConformance(<RadioCard value="voice" label="In your voice" />, {
    element: HTMLInputElement,
    around: (children) => <RadioGroup aria-label="Way">{children}</RadioGroup>,
    find: (container) => container.querySelector('input'),
    box: (root) => root.closest('.ws-choice-card'),
    variants: { disabled: [true], description: ['With the recording.'], media: [<i key="media" />] },
  });

  it('has its label as its name, not all text of the card, and its description', () => {
    render(
      <RadioGroup label="Way">
        <RadioCard value="voice" label="In your voice" description="With the recording." media={<b>*</b>} />
      </RadioGroup>,
    );
    expect(screen.getByRole('radio', { name: 'In your voice', description: 'With the recording.' })).toBeTruthy();
  });

  it.each(['ltr', 'rtl'])('can be pressed at each of its corners: one call (%s)', async (dir) => {
    const onValueChange = vi.fn<NonNullable<RadioGroupProps['onValueChange']>>();
    render(
      <div dir={dir}>
        <RadioGroup label="Way" onValueChange={onValueChange}>
          <RadioCard value="voice" label="In your voice" description="With the recording." media={<b>*</b>} />
        </RadioGroup>
      </div>,
    );
    const card = document.querySelector<HTMLElement>('.ws-choice-card')!;
    await userEvent.click(card, { position: { x: 3, y: card.offsetHeight / 2 } });
    expect(onValueChange).toHaveBeenCalledTimes(1);
    expect(screen.getByRole<HTMLInputElement>('radio').checked).toBe(true);
  });

  it('shows the focus of its control around the card', async () => {
    render(
      <RadioGroup label="Way">
        <RadioCard value="voice" label="In your voice" />
      </RadioGroup>,
    );
    await userEvent.tab();
    expect(getComputedStyle(document.querySelector('.ws-choice-card')!).outlineStyle).toBe('solid');
  });
});
