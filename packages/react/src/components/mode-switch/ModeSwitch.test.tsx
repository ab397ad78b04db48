import { act, render, screen, waitFor } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { brandScriptSource, STORAGE_KEY } from '../brand-script/script.js';
import { ModeSwitch } from './index.js';

const html = document.documentElement;
const chosen = () => screen.getAllByRole<HTMLInputElement>('radio').find((radio) => radio.checked)?.value;
const stored = () => JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}') as unknown;

afterEach(() => {
  localStorage.removeItem(STORAGE_KEY);
  delete html.dataset.mode;
});

describe('ModeSwitch', () => {
  describeConformance(<ModeSwitch />, { element: HTMLDivElement });

  it('sets the mode of the page and stores it, with what was stored before', async () => {
    localStorage.setItem(STORAGE_KEY, '{"density":"compact"}');
    const changed = vi.fn();
    render(<ModeSwitch onValueChange={(value, { reason }) => changed(value, reason)} />);
    expect(chosen()).toBe('system');
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await waitFor(() => expect(chosen()).toBe('dark'));
    expect([html.dataset.mode, stored()]).toEqual(['dark', { density: 'compact', mode: 'dark' }]);
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(chosen()).toBe('system'));
    expect(html.dataset.mode).toBe('system');
    expect(changed.mock.calls).toEqual([
      ['dark', 'input-change'],
      ['system', 'input-change'],
    ]);
  });

  it('has no flash: what is chosen is set before the first paint of the next visit', async () => {
    render(<ModeSwitch />);
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    delete html.dataset.mode;
    // As BrandScript runs in the head.
    new Function(brandScriptSource(STORAGE_KEY, true))();
    expect(html.dataset.mode).toBe('dark');
    await waitFor(() => expect(chosen()).toBe('dark'));
  });

  it('hydrates without a warning where the page is dark already', async () => {
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(<ModeSwitch />);
    html.dataset.mode = 'dark';
    localStorage.setItem(STORAGE_KEY, '{"mode":"dark"}');
    const printed = vi.spyOn(console, 'error');
    const root = await act(async () => hydrateRoot(container, <ModeSwitch />));
    expect(chosen()).toBe('dark');
    expect(printed).not.toHaveBeenCalled();
    act(() => root.unmount());
    container.remove();
  });

  it('leaves the page as it is when it is controlled, or when the change is prevented', async () => {
    const { rerender } = render(<ModeSwitch value="light" />);
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect([chosen(), html.dataset.mode]).toEqual(['light', undefined]);
    rerender(<ModeSwitch onValueChange={(_, { event }) => event.preventDefault()} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(html.dataset.mode).toBeUndefined();
  });

  it('works where storage is blocked', async () => {
    const spy = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('blocked');
    });
    render(<ModeSwitch />);
    await userEvent.click(screen.getByRole('radio', { name: 'Light' }));
    expect(html.dataset.mode).toBe('light');
    spy.mockRestore();
  });

  it('has no inline style on a server', () => {
    expect(renderToString(<ModeSwitch />)).not.toMatch(/\sstyle="/);
  });
});
