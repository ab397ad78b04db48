import { render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { Dialog } from '../components/dialog/index.js';
import { Select } from '../components/select/index.js';
import { Tooltip } from '../components/tooltip/index.js';

const circles = [{ value: 'type', label: 'Type circle' }];

/** React mounts twice here: what an effect does not take back shows. */
describe('Overlays that start open in StrictMode', () => {
  it('a list and a tooltip are shown once, and leave no anchor behind', async () => {
    render(
      <StrictMode>
        <Tooltip content="About it" defaultOpen>
          <Select aria-label="Circle" options={circles} defaultOpen />
        </Tooltip>
      </StrictMode>,
    );
    const trigger = screen.getByRole('combobox');
    for (const role of ['listbox', 'tooltip']) expect(screen.getByRole(role).matches(':popover-open')).toBe(true);
    expect(trigger.style.getPropertyValue('anchor-name').split(',')).toHaveLength(2);
    trigger.focus();
    await userEvent.keyboard('{Escape}{Escape}');
    await waitFor(() => expect(trigger.style.cssText).toBe(''));
  });

  it('a Dialog is modal, returns focus and releases the page', async () => {
    render(<button>Before</button>);
    screen.getByText('Before').focus();
    render(
      <StrictMode>
        <Dialog.Root defaultOpen>
          <Dialog.Content aria-label="Story" />
        </Dialog.Root>
      </StrictMode>,
    );
    expect(document.querySelector('dialog')!.matches(':modal')).toBe(true);
    expect(document.body.style.overflow).toBe('hidden');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
    expect(document.activeElement).toBe(screen.getByText('Before'));
    expect(document.body.style.cssText).toBe('');
  });
});
