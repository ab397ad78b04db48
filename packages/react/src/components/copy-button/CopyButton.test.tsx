import { act, render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { firstBrand } from '../../test/brands.js';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { copyButtonProps } from './CopyButton.props.js';
import { CopyButton, type CopyButtonProps } from './index.js';

const Page = (props: Partial<CopyButtonProps>) => (
  <Brand data={firstBrand} lang="en">
    <CopyButton value="wusum" {...props} />
  </Brand>
);
const own = firstBrand.messages.en;
const button = () => screen.getByRole('button');
const clipboard = (writeText: (text: string) => Promise<void>) =>
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as Clipboard);

describe('CopyButton', () => {
  describeConformance(<CopyButton value="wusum" />, { element: HTMLButtonElement, props: copyButtonProps });
  afterEach(() => vi.restoreAllMocks());

  it('copies, says so in its name and in a live region, then is as before, and is as wide all the time', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    clipboard(writeText);
    const onCopied = vi.fn<(copied: boolean) => void>();
    render(<Page onCopied={onCopied} />);
    const { width } = button().getBoundingClientRect();
    expect(screen.getByRole('button', { name: own['copy.copy'] as string })).toBe(button());
    await userEvent.click(button());
    expect(screen.getByRole('button', { name: own['copy.copied'] as string })).toBe(button());
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe(own['copy.copied']));
    expect([writeText.mock.calls, onCopied.mock.calls]).toEqual([[['wusum']], [[true]]]);
    expect(button().getBoundingClientRect().width).toBeCloseTo(width, 1);
    await vi.waitFor(() => expect(button().dataset.state).toBe('copy'), 5000);
    expect(screen.queryByRole('status')).toBeNull();
  });

  it.each([true, false])(
    'copies a selected text where there is no clipboard, in a dialog too: allowed %s',
    async (allowed) => {
      vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
      let selected: string | undefined;
      vi.spyOn(document, 'execCommand').mockImplementation(() => {
        const field = document.activeElement as HTMLTextAreaElement;
        selected = field.value.slice(field.selectionStart, field.selectionEnd);
        return allowed;
      });
      render(
        <dialog ref={(dialog) => void (dialog?.isConnected && !dialog.open && dialog.showModal())}>
          <Page />
        </dialog>,
      );
      await userEvent.click(button());
      expect(selected).toBe('wusum');
      expect(button().dataset.state).toBe(allowed ? 'copied' : 'failed');
      expect([document.activeElement, document.querySelector('textarea')]).toEqual([button(), null]);
      expect(screen.queryByText(own[allowed ? 'copy.copied' : 'copy.failed'] as string)).not.toBeNull();
    },
  );

  it('copies nothing when the press is prevented', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    clipboard(writeText);
    render(<Page onClick={(event) => event.preventDefault()} />);
    await act(() => userEvent.click(button()));
    expect(writeText).not.toHaveBeenCalled();
  });
});
