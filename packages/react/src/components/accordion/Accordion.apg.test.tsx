import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Accordion } from './index.js';

const mount = (): HTMLElement[] => {
  render(
    <Accordion.Root defaultValue={['a']} multiple>
      {['a', 'b'].map((value) => (
        <Accordion.Item key={value} value={value}>
          <Accordion.Trigger>Question {value}</Accordion.Trigger>
          <Accordion.Panel>
            <a href={`#${value}`}>Answer {value}</a>
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion.Root>,
  );
  return [...document.querySelectorAll('summary')];
};
const native = 'Native `<details>` and `<summary>`: the browser says their state and relation.';

describeApg('accordion/accordion', {
  'h3-element': 'The page chooses the level: a `Heading` in the trigger. A trigger without one is no heading.',
  'button-aria-expanded': () => {
    const isOpen = mount().map((each) => (each.parentElement as HTMLDetailsElement).open);
    expect(isOpen).toEqual([true, false]);
  },
  'button-aria-controls': native,
  'region-role': 'A region for each answer makes too many landmarks, as the APG says of more than six.',
  'region-aria-labelledby': native,
  'key-enter-or-space': async () => {
    const [, second] = mount();
    const details = second!.parentElement as HTMLDetailsElement;
    second!.focus();
    for (const [key, want] of [
      ['{Enter}', true],
      [' ', false],
    ] as const) {
      await userEvent.keyboard(key);
      expect([details.open, document.activeElement === second]).toEqual([want, true]);
    }
  },
  'key-tab': async () => {
    const [first, second] = mount();
    for (const stop of [first, screen.getByRole('link', { name: 'Answer a' }), second]) {
      await userEvent.tab();
      expect(document.activeElement).toBe(stop);
    }
  },
  'key-shift-tab': async () => {
    const [first, second] = mount();
    second!.focus();
    for (const stop of [screen.getByRole('link', { name: 'Answer a' }), first]) {
      await userEvent.tab({ shift: true });
      expect(document.activeElement).toBe(stop);
    }
  },
});
