import { act, render, screen, waitFor } from '@testing-library/react';
import { StrictMode, useActionState, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Button } from '../button/index.js';
import { Brand } from '../brand/index.js';
import { Checkbox } from '../checkbox/index.js';
import { CheckboxGroup } from '../checkbox-group/index.js';
import { DateField } from '../date-field/index.js';
import { Field, FieldParts } from '../field/index.js';
import { Fieldset } from '../fieldset/index.js';
import { NumberField } from '../number-field/index.js';
import { Radio, RadioGroup } from '../radio-group/index.js';
import { Select } from '../select/index.js';
import { TextField } from '../text-field/index.js';
import { formProps } from './Form.props.js';
import { Form, type FormErrors, type FormProps } from './index.js';

const options = [{ value: 'a', label: 'Alpha' }];
const send = () => userEvent.click(screen.getByRole('button', { name: 'Send' }));
const summary = () => screen.queryByRole('group', { name: /problem|مشكل/ });
/** Without the characters that isolate a value of another direction. */
const plain = (text: string | null) => (text ?? '').replaceAll(/[\u2066-\u2069]/g, '');
const links = () => screen.queryAllByRole('link').map((each) => plain(each.textContent));
const input = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const SendButton = () => <Button type="submit">Send</Button>;
/** No page is left: a form without an action loads its own page again. */
const stay = (event: { preventDefault: () => void }) => event.preventDefault();

const Story = (props: FormProps) => (
  <Form onSubmit={stay} {...props}>
    <TextField name="title" label="Title" required />
    <TextField name="mail" label="Answer to" type="email" optional />
    <SendButton />
  </Form>
);

describe('Form', () => {
  describeConformance(
    <Form>
      <TextField name="title" label="Title" />
    </Form>,
    { element: HTMLFormElement, variants: { ...formProps.variants, errors: [{ title: 'Too short.' }, { '': 'No.' }] } },
  );

  describe('an attempt with wrong values', () => {
    it('is not sent; the summary has focus, counts the problems and names the fields', async () => {
      const onSubmit = vi.fn<(event: React.FormEvent) => void>(stay);
      render(<Story onSubmit={onSubmit} />);
      await userEvent.type(screen.getByLabelText(/Answer to/), 'noor');
      await send();
      await waitFor(() => expect(document.activeElement).toBe(summary()));
      expect(onSubmit).not.toHaveBeenCalled();
      expect(summary()!.textContent).toContain('2');
      expect(links().map((text) => text.split(':')[0])).toEqual(['Title', 'Answer to']);
    });

    it('a link focuses its field, and the address of the page stays', async () => {
      render(<Story />);
      await send();
      await userEvent.click(await screen.findByRole('link', { name: /Title/ }));
      expect([document.activeElement, location.hash]).toEqual([input('Title'), '']);
    });

    it('without a summary the first invalid field has focus', async () => {
      render(<Story summary={false} />);
      await send();
      await waitFor(() => expect(document.activeElement).toBe(input('Title')));
      expect(summary()).toBeNull();
    });

    it('the summary stays while people correct the fields, and is gone when the form is sent', async () => {
      render(<Story />);
      await send();
      await waitFor(() => expect(summary()).not.toBeNull());
      await userEvent.type(input('Title'), 'The well');
      expect([input('Title').ariaInvalid, summary() === null]).toEqual([null, false]);
      await send();
      expect(summary()).toBeNull();
    });

    it('a script that asks with checkValidity() shows nothing', async () => {
      const { container } = render(<Story />);
      act(() => void container.querySelector('form')!.checkValidity());
      await new Promise((done) => setTimeout(done, 20));
      expect(summary()).toBeNull();
    });

    it('lists every kind of control once, with its label, and focuses what can be used', async () => {
      render(
        <Form onSubmit={stay}>
          <TextField label="Text" required />
          <NumberField label="Number" required />
          <DateField label="Date" name="date" required />
          <Select label="Circle" options={options} required />
          <Checkbox label="Consent" required />
          <RadioGroup label="Who" required>
            <Radio value="a" label="All" />
            <Radio value="b" label="Hosts" />
          </RadioGroup>
          <CheckboxGroup label="Uses" required>
            <Checkbox value="a" label="Read" />
            <Checkbox value="b" label="Print" />
          </CheckboxGroup>
          <Fieldset legend="Place">
            <FieldParts.Root required>
              <FieldParts.Label>Town</FieldParts.Label>
              <FieldParts.Control>
                <input />
              </FieldParts.Control>
              <FieldParts.Error />
            </FieldParts.Root>
          </Fieldset>
          <Field label="Street" required>
            <TextField />
          </Field>
          <TextField aria-label="Bare" required />
          <SendButton />
        </Form>,
      );
      await send();
      const names = ['Text', 'Number', 'Date', 'Circle', 'Consent', 'Who', 'Uses', 'Town', 'Street', 'Bare'];
      await waitFor(() => expect(links().map((text) => text.split(':')[0])).toEqual(names));
      for (const name of names) {
        await userEvent.click(screen.getByRole('link', { name: new RegExp(`^\\u2068?${name}\\u2069?:`) }));
        expect(document.activeElement!.matches('input, button, select')).toBe(true);
      }
    });
  });

  describe('errors of a server', () => {
    it('are those of the fields with their names, with lists, groups and own fields too', () => {
      const errors: FormErrors = {
        title: ['Too short.', 'Too dull.'],
        who: 'Choose.',
        place: 'Too far.',
        own: 'Own.',
        part: 'Part.',
        none: null,
        other: undefined,
      };
      render(
        <Form errors={errors}>
          <TextField name="title" label="Title" />
          <RadioGroup name="who" label="Who">
            <Radio value="a" label="All" />
          </RadioGroup>
          <Fieldset name="place" legend="Place" />
          <Field name="own" label="Own">
            <input name="own" />
          </Field>
          <FieldParts.Root name="part">
            <FieldParts.Error />
          </FieldParts.Root>
          <TextField name="none" label="None" />
        </Form>,
      );
      const texts = [...document.querySelectorAll('.ws-field-problem')].map((each) => each.textContent);
      expect(texts).toEqual(['Too short.', 'Choose.', 'Too far.', 'Own.', 'Part.']);
      expect([input('Title').ariaInvalid, input('None').ariaInvalid]).toEqual(['true', null]);
    });

    it('an error of the page itself comes first', () => {
      render(
        <Form errors={{ title: 'Server.' }}>
          <TextField name="title" label="Title" error="Page." />
        </Form>,
      );
      expect(document.querySelector('.ws-field-problem')!.textContent).toBe('Page.');
    });

    it('without a field are in the summary: of the form without a link, of a bare control with one', async () => {
      render(
        <Form errors={{ '': 'The circle is closed.', gone: 'No such field.', bare: 'Too long.' }}>
          <input name="bare" aria-label="Bare" />
        </Form>,
      );
      await waitFor(() => expect(links()).toEqual(['Bare: Too long.']));
      const items = [...summary()!.querySelectorAll('li')].map((each) => plain(each.textContent));
      expect(items).toEqual(['The circle is closed.', 'No such field.', 'Bare: Too long.']);
    });

    it('one ends when the value changes, and comes back with a new answer', async () => {
      const { rerender } = render(<Story errors={{ title: 'Too short.' }} />);
      expect(input('Title').ariaInvalid).toBe('true');
      await userEvent.type(input('Title'), 'a');
      expect(input('Title').ariaInvalid).toBeNull();
      rerender(<Story errors={{ title: 'Too short.' }} />);
      expect(input('Title').ariaInvalid).toBeNull();
      await send();
      rerender(<Story errors={{ title: 'Too short.' }} />);
      expect(input('Title').ariaInvalid).toBe('true');
    });

    it('are in the markup of a server, and the summary takes focus on a page that nobody uses yet', async () => {
      const page = (
        <StrictMode>
          <Story errors={{ title: 'Too short.' }} />
        </StrictMode>
      );
      const html = renderToString(page);
      expect(html).not.toContain('style=');
      expect(html.match(/Too short\./g)).toHaveLength(2);
      const place = document.createElement('div');
      place.innerHTML = html;
      document.body.append(place);
      const root = await act(() => hydrateRoot(place, page));
      await waitFor(() => expect([document.activeElement, links()]).toEqual([summary(), ['Title: Too short.']]));
      act(() => root.unmount());
      place.remove();
    });

    it('the summary does not take focus from people who use the page when it is loaded', async () => {
      const button = document.createElement('button');
      document.body.append(button);
      button.focus();
      render(<Story errors={{ title: 'Too short.' }} />);
      await waitFor(() => expect(links()).toHaveLength(1));
      expect(document.activeElement).toBe(button);
      button.remove();
    });
  });

  describe('validate', () => {
    const differ = (data: FormData) => (data.get('a') === data.get('b') ? undefined : { b: 'They differ.' });
    const Passwords = (props: FormProps) => (
      <Form validate={differ} {...props}>
        <TextField name="a" label="A" />
        <TextField name="b" label="B" />
        <SendButton />
      </Form>
    );

    it('keeps the form from being sent, to onSubmit and to an action, until it finds nothing', async () => {
      const onSubmit = vi.fn<(event: React.FormEvent) => void>();
      const action = vi.fn<(data: FormData) => void>();
      render(<Passwords onSubmit={onSubmit} action={action} />);
      await userEvent.type(input('A'), 'x');
      await send();
      await waitFor(() => expect(links()).toEqual(['B: They differ.']));
      expect([onSubmit.mock.calls.length, action.mock.calls.length, input('A').value]).toEqual([0, 0, 'x']);
      await userEvent.type(input('B'), 'x');
      expect(input('B').ariaInvalid).toBeNull();
      await send();
      expect([onSubmit.mock.calls.length, action.mock.calls.length]).toEqual([1, 1]);
    });

    it('gets the button that was pressed', async () => {
      const validate = vi.fn<(data: FormData) => undefined>();
      render(
        <Form validate={validate} onSubmit={stay}>
          <button type="submit" name="as" value="draft">
            Send
          </button>
        </Form>,
      );
      await send();
      expect(validate.mock.calls[0]![0].get('as')).toBe('draft');
    });
  });

  describe('an action of React', () => {
    interface Answer {
      errors?: FormErrors;
    }
    /** An action that answers when the test wants. */
    function setUp(answer: (data: FormData) => Answer) {
      let done: () => void = () => {};
      const act_ = async (_: Answer, data: FormData): Promise<Answer> => {
        await new Promise<void>((resolve) => (done = resolve));
        return answer(data);
      };
      function Page() {
        const [state, action] = useActionState(act_, {});
        return (
          <Form action={action} errors={state.errors}>
            <TextField name="title" label="Title" />
            <Checkbox name="read" label="Read" />
            <SendButton />
          </Form>
        );
      }
      render(<Page />);
      return { finish: () => act(async () => done()) };
    }

    it('keeps what people typed when its answer has errors, and moves focus to the summary', async () => {
      const { finish } = setUp(() => ({ errors: { title: 'Too short.' } }));
      await userEvent.type(input('Title'), 'a');
      await userEvent.click(screen.getByRole('checkbox'));
      await send();
      await finish();
      await waitFor(() => expect(document.activeElement).toBe(summary()));
      expect([input('Title').value, screen.getByRole<HTMLInputElement>('checkbox').checked]).toEqual(['a', true]);
      await send();
      await finish();
      await waitFor(() => expect(document.activeElement).toBe(summary()));
      expect(input('Title').value).toBe('a');
    });

    it('has a reset form after an answer without errors', async () => {
      const { finish } = setUp((data) => (data.get('title') === 'ab' ? {} : { errors: { title: 'Too short.' } }));
      await userEvent.type(input('Title'), 'a');
      await send();
      await finish();
      await waitFor(() => expect(summary()).not.toBeNull());
      await userEvent.type(input('Title'), 'b');
      await send();
      await finish();
      await waitFor(() => expect([input('Title').value, summary()]).toEqual(['', null]));
    });

    it.each([
      ['without errors', {}],
      ['with errors', { errors: { title: 'Too short.' } }],
    ])('never loses what people type while it runs, nor their focus, %s', async (_title, answer) => {
      const { finish } = setUp(() => answer);
      await userEvent.type(input('Title'), 'a');
      await send();
      await userEvent.type(input('Title'), 'bc');
      await finish();
      await new Promise((done) => setTimeout(done, 50));
      expect([input('Title').value, document.activeElement]).toEqual(['abc', input('Title')]);
    });

    it('a reset of people, or of the page, resets, with errors too', async () => {
      const { finish } = setUp(() => ({ errors: { title: 'Too short.' } }));
      await userEvent.type(input('Title'), 'a');
      await send();
      await finish();
      await waitFor(() => expect(summary()).not.toBeNull());
      act(() => input('Title').form!.reset());
      await waitFor(() =>
        expect([input('Title').value, summary(), input('Title').ariaInvalid]).toEqual(['', null, null]),
      );
    });
  });

  it('works without a library in a page that keeps the values itself', async () => {
    function Page() {
      const [title, setTitle] = useState('');
      const [errors, setErrors] = useState<FormErrors>();
      return (
        <Form
          errors={errors}
          onSubmit={(event) => {
            event.preventDefault();
            setErrors(title.length < 3 ? { title: 'Too short.' } : {});
          }}
        >
          <TextField name="title" label="Title" value={title} onValueChange={setTitle} />
          <SendButton />
        </Form>
      );
    }
    render(<Page />);
    await userEvent.type(input('Title'), 'ab');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect([document.activeElement, input('Title').value]).toEqual([summary(), 'ab']));
    await userEvent.type(input('Title'), 'c');
    await send();
    await waitFor(() => expect([summary(), input('Title').ariaInvalid]).toEqual([null, null]));
  });

  it('speaks the language of the page', async () => {
    render(
      <Brand lang="ar">
        <Form errors={{ a: 'قصير.', b: 'قصير.' }}>
          <TextField name="a" label="العنوان" />
          <TextField name="b" label="المكان" />
        </Form>
      </Brand>,
    );
    await waitFor(() => expect(links()).toEqual(['العنوان: قصير.', 'المكان: قصير.']));
    expect(summary()!.textContent).toContain('مشكلتان');
  });
});
