import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Collapsible } from './index.js';

const mount = (): HTMLDetailsElement => {
  render(
    <Collapsible.Root>
      <Collapsible.Trigger>More</Collapsible.Trigger>
      <Collapsible.Panel>
        <a href="#rest">The rest</a>
      </Collapsible.Panel>
    </Collapsible.Root>,
  );
  return document.querySelector('details')!;
};

describeApg('disclosure/faq', {
  'button-aria-controls': 'Native `<details>` and `<summary>`: the browser knows what belongs together.',
  'button-aria-expanded': async () => {
    const details = mount();
    expect(details.open).toBe(false);
    await userEvent.click(screen.getByText('More'));
    await waitFor(() => expect(details.open).toBe(true));
  },
  'key-tab': async () => {
    const details = mount();
    await userEvent.tab();
    expect(document.activeElement).toBe(details.querySelector('summary'));
    await userEvent.tab();
    // What is hidden takes no focus.
    expect(document.activeElement).toBe(document.body);
  },
  'key-enter-or-space': async () => {
    const details = mount();
    details.querySelector('summary')!.focus();
    for (const [key, isOpen] of [
      ['{Enter}', true],
      [' ', false],
    ] as const) {
      await userEvent.keyboard(key);
      await waitFor(() => expect(details.open).toBe(isOpen));
    }
  },
});
