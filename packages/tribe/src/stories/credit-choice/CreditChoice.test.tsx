import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CreditChoice, type CreditChoiceProps } from './index.js';

const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save the credit' }));

describe('CreditChoice', () => {
  it('chooses nothing, and is not sent without a choice or without the name of it', async () => {
    const onChoose = vi.fn<CreditChoiceProps['onChoose']>();
    render(<CreditChoice onChoose={onChoose} />);
    expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([]);
    save();
    fireEvent.click(screen.getByRole('radio', { name: 'By a pen name' }));
    save();
    expect(onChoose).not.toHaveBeenCalled();
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'ليلى\u202E' } });
    save();
    await vi.waitFor(() => expect(onChoose).toHaveBeenCalledWith({ kind: 'pen name', name: 'ليلى' }));
  });

  it('does not carry a name over to a pen name', () => {
    render(<CreditChoice credit={{ kind: 'name', name: 'Layla Haddad' }} onChoose={() => {}} />);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Layla Haddad');
    fireEvent.click(screen.getByRole('radio', { name: 'By a pen name' }));
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
  });
});
