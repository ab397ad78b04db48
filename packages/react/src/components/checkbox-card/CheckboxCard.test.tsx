import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { CheckboxGroup, type CheckboxGroupProps } from '../checkbox-group/index.js';
import { CheckboxCard } from './index.js';

describe('CheckboxCard', () => {
  describeConformance(<CheckboxCard value="voice" label="In your voice" />, {
    element: HTMLInputElement,
    find: (container) => container.querySelector('input'),
    box: (root) => root.closest('.ws-choice-card'),
    variants: { disabled: [true], description: ['With the recording.'], media: [<i key="media" />] },
  });

  it('has its label as its name, not all text of the card, and its description', () => {
    render(
      <CheckboxGroup label="Way">
        <CheckboxCard value="voice" label="In your voice" description="With the recording." media={<b>*</b>} />
      </CheckboxGroup>,
    );
    expect(screen.getByRole('checkbox', { name: 'In your voice', description: 'With the recording.' })).toBeTruthy();
  });

  it.each(['ltr', 'rtl'])('can be pressed at each of its corners: one call (%s)', async (dir) => {
    const onValueChange = vi.fn<NonNullable<CheckboxGroupProps['onValueChange']>>();
    render(
      <div dir={dir}>
        <CheckboxGroup label="Way" onValueChange={onValueChange}>
          <CheckboxCard value="voice" label="In your voice" description="With the recording." media={<b>*</b>} />
        </CheckboxGroup>
      </div>,
    );
    const card = document.querySelector<HTMLElement>('.ws-choice-card')!;
    await userEvent.click(card, { position: { x: 3, y: card.offsetHeight / 2 } });
    expect(onValueChange).toHaveBeenCalledTimes(1);
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
  });

  it('shows the focus of its control around the card', async () => {
    render(
      <CheckboxGroup label="Way">
        <CheckboxCard value="voice" label="In your voice" />
      </CheckboxGroup>,
    );
    await userEvent.tab();
    expect(getComputedStyle(document.querySelector('.ws-choice-card')!).outlineStyle).toBe('solid');
  });
});
