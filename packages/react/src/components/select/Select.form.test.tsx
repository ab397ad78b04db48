import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expectConsole } from '../../../../../scripts/testing/console.js';
import { describe, expect, it, vi } from 'vitest';
import { Select, type SelectProps } from './index.js';

type Change = NonNullable<Extract<SelectProps, { multiple?: false }>['onValueChange']>;

const circles = [
  { value: 'type', label: 'Type circle' },
  { value: 'archive', label: 'Archive circle' },
  { value: 'welcome', label: 'Welcome circle' },
];
const trigger = () => document.querySelector<HTMLButtonElement>('button[role=combobox]')!;
const sent = () => new FormData(document.querySelector('form')!).get('circle');

/** As the browser does from what it remembers. */
function fillIn(value: string): void {
  const native = document.querySelector('select')!;
  native.value = value;
  native.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('Select in a form', () => {
  it('is sent before it was ever opened, reports its changes and is set back', async () => {
    const changed = vi.fn<(name: string) => void>();
    const { container } = render(
      <form onChange={(event) => changed((event.target as EventTarget as HTMLSelectElement).name)}>
        <Select label="Circle" options={circles} name="circle" defaultValue="archive" />
        <Select label="Other" options={circles} defaultValue="type" />
      </form>,
    );
    const form = container.querySelector('form')!;
    const [first, other] = screen.getAllByRole('combobox');
    expect([...new FormData(form)]).toEqual([['circle', 'archive']]);
    first!.focus();
    await userEvent.keyboard('welc');
    other!.focus();
    await userEvent.keyboard('arch');
    expect([...new FormData(form)]).toEqual([['circle', 'welcome']]);
    expect(changed.mock.calls).toEqual([['circle']]);
    form.reset();
    await waitFor(() => expect([first!.textContent, other!.textContent]).toEqual(['Archive circle', 'Type circle']));
    expect([...new FormData(form)]).toEqual([['circle', 'archive']]);
  });

  it('keeps a form from being sent without a required answer, and leads there', async () => {
    const { container } = render(
      <form>
        <Select label="Circle" options={circles} required />
      </form>,
    );
    const form = container.querySelector('form')!;
    expect(form.checkValidity()).toBe(false);
    form.requestSubmit();
    await waitFor(() => expect(document.activeElement).toBe(trigger()));
    await userEvent.keyboard('type');
    expect(form.checkValidity()).toBe(true);
    expect(trigger().ariaRequired).toBe('true');
  });

  it('takes autofill, with its reason', async () => {
    const changed = vi.fn<Change>();
    render(
      <form>
        <Select label="Circle" options={circles} name="circle" autoComplete="on" onValueChange={changed} />
      </form>,
    );
    fillIn('welcome');
    expect(changed.mock.calls).toMatchObject([['welcome', { reason: 'input-change' }]]);
    await waitFor(() => expect(trigger().textContent).toBe('Welcome circle'));
  });

  it('keeps a controlled value', async () => {
    const { container } = render(
      <form>
        <Select label="Circle" options={circles} name="circle" value="type" />
      </form>,
    );
    trigger().focus();
    await userEvent.keyboard('welc');
    expect(trigger().textContent).toBe('Type circle');
    expect(new FormData(container.querySelector('form')!).get('circle')).toBe('type');
  });

  it.each([
    ['by itself', <Select key="" aria-label="Circle" options={circles} disabled />],
    [
      'by its fieldset',
      <fieldset key="" disabled>
        <Select aria-label="Circle" options={circles} />
      </fieldset>,
    ],
  ])('does not open while it is disabled %s', async (_title, page) => {
    const pressed = vi.fn<(type: string) => void>();
    render(<div onPointerDownCapture={(event) => pressed(event.type)}>{page}</div>);
    await userEvent.click(trigger(), { force: true });
    expect(pressed).toHaveBeenCalled();
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('sends no value that is not among its options', () => {
    expectConsole(/"gone"/);
    const { container } = render(
      <form>
        <Select aria-label="Circle" name="circle" options={circles} value="gone" />
        <Select aria-label="Other" name="other" options={[...circles, { value: '', label: 'None' }]} value="gone" />
      </form>,
    );
    expect([...new FormData(container.querySelector('form')!)]).toEqual([
      ['circle', ''],
      ['other', ''],
    ]);
  });

  it('offers an answer with an empty value', async () => {
    render(<Select label="Circle" options={[{ value: '', label: 'None' }, ...circles]} defaultValue="type" />);
    await userEvent.click(trigger());
    await userEvent.click(screen.getByRole('option', { name: 'None' }));
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    expect(trigger().textContent).toBe('None');
    await userEvent.click(trigger());
    expect(screen.getByRole('option', { name: 'None', selected: true }).hasAttribute('data-highlighted')).toBe(true);
  });
});

describe('Select and a reset button', () => {
  const Page = (props: Partial<Extract<SelectProps, { multiple?: false }>>) => (
    <form>
      <Select label="Circle" options={circles} name="circle" defaultValue="archive" {...props} />
      <button type="reset">Back</button>
    </form>
  );
  const reset = () => userEvent.click(screen.getByRole('button', { name: 'Back' }));
  const pick = async (letters: string) => {
    trigger().focus();
    await userEvent.keyboard(letters);
  };

  it('sends and shows its first answer when nobody touched it', async () => {
    render(<Page />);
    await reset();
    await settle();
    expect([sent(), trigger().textContent]).toEqual(['archive', 'Archive circle']);
  });

  it('sends and shows its first answer when another was chosen, each time', async () => {
    render(<Page />);
    for (const other of ['welcome', 'type']) {
      fillIn(other);
      await waitFor(() => expect(trigger().textContent).not.toBe('Archive circle'));
      expect(sent()).toBe(other);
      await reset();
      await settle();
      expect([sent(), trigger().textContent]).toEqual(['archive', 'Archive circle']);
    }
  });

  it('sends nothing again where it had no first answer', async () => {
    render(<Page defaultValue={undefined} placeholder="Which?" />);
    await pick('welc');
    await reset();
    await settle();
    expect([sent(), trigger().textContent]).toEqual(['', 'Which?']);
  });

  it('has its first answer in the form as soon as a script has reset it', async () => {
    render(<Page />);
    await pick('welc');
    document.querySelector('form')!.reset();
    expect(sent()).toBe('archive');
    await settle();
    expect([sent(), trigger().textContent]).toEqual(['archive', 'Archive circle']);
  });

  it.each(['archive', undefined])('stays where it is when someone prevents the reset (first: %s)', async (first) => {
    const changed = vi.fn<Change>();
    render(<Page defaultValue={first} onValueChange={changed} />);
    await pick('welc');
    const prevent = (event: Event) => event.preventDefault();
    document.addEventListener('reset', prevent);
    try {
      await reset();
      await settle();
    } finally {
      document.removeEventListener('reset', prevent);
    }
    expect([sent(), trigger().textContent]).toEqual(['welcome', 'Welcome circle']);
    expect(changed.mock.calls).toMatchObject([['welcome', { reason: 'keyboard' }]]);
  });

  it('keeps a controlled value, and reports nothing', async () => {
    const changed = vi.fn<Change>();
    render(<Page value="type" onValueChange={changed} />);
    await reset();
    await settle();
    expect([sent(), trigger().textContent]).toEqual(['type', 'Type circle']);
    expect(changed).not.toHaveBeenCalled();
  });

  it('reports the reset of a value that is not controlled', async () => {
    const changed = vi.fn<Change>();
    render(<Page onValueChange={changed} />);
    await pick('welc');
    await reset();
    await settle();
    expect(changed.mock.lastCall).toMatchObject(['archive', { reason: 'form-reset' }]);
  });

  it('follows a form that it only names', async () => {
    render(
      <>
        <form id="far">
          <button type="reset">Back</button>
        </form>
        <Select label="Circle" options={circles} name="circle" defaultValue="archive" form="far" />
      </>,
    );
    await pick('welc');
    expect(sent()).toBe('welcome');
    await reset();
    await settle();
    expect([sent(), trigger().textContent]).toEqual(['archive', 'Archive circle']);
  });
});

/** Past the reset, and what was put off until after it. */
const settle = () => new Promise((done) => setTimeout(done, 50));
