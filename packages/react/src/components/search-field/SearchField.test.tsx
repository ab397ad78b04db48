import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Dialog } from '../dialog/index.js';
import { SearchField, type SearchFieldProps } from './index.js';

const input = () => screen.getByRole<HTMLInputElement>('searchbox');

describe('SearchField', () => {
  describeConformance(<SearchField />, {
    element: HTMLInputElement,
    find: (container) => container.querySelector('input'),
    box: (root) => root.closest('.ws-text-field'),
    variants: { loading: [true], disabled: [true], label: ['Stories'], error: ['No.'] },
  });

  it('has a name without a label, and that of its label', () => {
    render(
      <>
        <SearchField />
        <SearchField label="Stories" />
      </>,
    );
    expect(screen.getAllByRole('searchbox').map((each) => each.ariaLabel !== null)).toEqual([true, false]);
    expect(screen.getByRole('searchbox', { name: 'Stories' })).toBeTruthy();
  });

  it('searches with Enter and when it is cleared, and says why', async () => {
    const changed = vi.fn<NonNullable<SearchFieldProps['onValueChange']>>();
    const searched = vi.fn<NonNullable<SearchFieldProps['onSearch']>>();
    render(<SearchField onValueChange={changed} onSearch={searched} />);
    act(() => input().focus());
    await userEvent.keyboard('ab{Enter}{Escape}c');
    await userEvent.click(screen.getByRole('button'));
    const calls = (mock: typeof changed | typeof searched) =>
      mock.mock.calls.map(([value, { reason }]) => `${value} ${reason}`.trim());
    expect(calls(changed)).toEqual([
      'a input-change',
      'ab input-change',
      'escape-key',
      'c input-change',
      'input-clear',
    ]);
    expect(calls(searched)).toEqual(['ab keyboard', 'escape-key', 'input-clear']);
  });

  it('Escape with no text, and that of an input method, belongs to others', async () => {
    render(
      <Dialog.Root defaultOpen>
        <Dialog.Content>
          <Dialog.Title>Stories</Dialog.Title>
          <SearchField defaultValue="a" />
        </Dialog.Content>
      </Dialog.Root>,
    );
    act(() => input().focus());
    const escape = new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true });
    act(() => void input().dispatchEvent(escape));
    expect(input().value).toBe('a');
    await userEvent.keyboard('{Escape}');
    expect([input().value, screen.queryByRole('dialog') === null]).toEqual(['', false]);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
