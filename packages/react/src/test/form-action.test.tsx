/** After an action of a form, React resets it: what is not controlled has the default of the last render, as an `<input>` has. */
import { render, screen, waitFor } from '@testing-library/react';
import { useActionState, type ReactElement } from 'react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { formControls, type OnChange } from './form-controls.js';

const sent = () => new FormData(document.querySelector('form')!).getAll('x');

function Page({ draw, onChange }: { draw: (index: 0 | 1, on: OnChange) => ReactElement; onChange: OnChange }) {
  const [index, action] = useActionState<0 | 1>(async () => 1 as const, 0);
  return (
    <form action={action}>
      {draw(index, onChange)}
      <button type="submit">Send</button>
    </form>
  );
}

describe.each(Object.entries(formControls))('%s', (_, draw) => {
  it('after an action has the default that the action gave, and no change of a person is reported', async () => {
    const onChange = vi.fn<OnChange>();
    const { unmount } = render(<form>{draw(1, () => {})}</form>);
    const want = sent();
    unmount();
    render(<Page draw={draw} onChange={onChange} />);
    expect(sent()).not.toEqual(want);
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(sent()).toEqual(want));
    await new Promise((done) => setTimeout(done, 50));
    expect(sent()).toEqual(want);
    const reasons = onChange.mock.calls.map(([, { reason }]) => reason);
    expect(reasons.filter((reason) => reason !== 'form-reset' && reason !== 'none')).toEqual([]);
  });
});
