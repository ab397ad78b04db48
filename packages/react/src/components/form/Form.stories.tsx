import { useActionState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Button } from '../button/index.js';
import { Checkbox } from '../checkbox/index.js';
import { CheckboxGroup } from '../checkbox-group/index.js';
import { Select } from '../select/index.js';
import { Stack } from '../stack/index.js';
import { TextArea } from '../text-area/index.js';
import { TextField } from '../text-field/index.js';
import { formProps } from './Form.props.js';
import { Form, type FormErrors, type FormProps } from './index.js';
import file from './Form.words.json' with { type: 'json' };

const words = storyWords(file);
type Words = typeof words.en;

/**
 * A form that the browser sends, or an action of React. Once it is not accepted, the problems are above it, each with a link
 * to its field. Use it around fields that are sent together. Do not use it for settings that take effect at once.
 */
const meta = preview.meta({
  title: 'Components/Form',
  component: Form,
  args: { ...formProps.defaults },
  argTypes: { children: { control: false } },
  render: words.render<FormProps>((word, args) => (
    <Form {...args} onSubmit={(event) => event.preventDefault()}>
      <Fields word={word} />
    </Form>
  )),
});

function Fields({ word }: { word: Words }) {
  return (
    <Stack gap={5} key={word.title}>
      <TextField name="title" label={word.title} required />
      <TextField name="mail" type="email" label={word.mail} description={word.mailDescription} optional />
      <CheckboxGroup label={word.uses}>
        <Checkbox value="read" label={word.read} defaultChecked />
        <Checkbox value="printed" label={word.printed} />
      </CheckboxGroup>
      <Stack direction="row">
        <Button type="submit" variant="solid" color="accent">
          {word.send}
        </Button>
      </Stack>
    </Stack>
  );
}

export const Playground = meta.story();

/** The browser finds a value missing and another one wrong. The list has focus; a link leads to its field. */
export const NotAccepted = meta.story({
  play: async ({ canvas, userEvent }) => {
    const [title, mail] = canvas.getAllByRole('textbox');
    await userEvent.type(mail!, '77');
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(canvas.getAllByRole('link')).toHaveLength(2));
    await userEvent.click(canvas.getAllByRole('link')[0]!);
    await waitFor(() => expect(title).toHaveFocus());
  },
});

const options = (circles: Words['circles']) => Object.entries(circles).map(([value, label]) => ({ value, label }));

const fromServer = words.render((word) => (
  <Form errors={{ '': word.busy, title: word.taken, circle: word.closed }} key={word.title}>
    <Stack gap={5}>
      <TextField name="title" label={word.title} defaultValue={word.shortTitle} />
      <Select name="circle" label={word.circle} options={options(word.circles)} defaultValue="market" />
      <Stack direction="row">
        <Button type="submit" variant="solid" color="accent">
          {word.send}
        </Button>
      </Stack>
    </Stack>
  </Form>
));

/**
 * What a server finds, by the names of the controls. An error without a control is one of the whole form.
 * The list takes focus, so a page of docs would scroll to it.
 */
export const FromAServer = meta.story({ tags: ['!autodocs'], render: fromServer });

interface Answer {
  readonly errors?: FormErrors;
  readonly sent?: boolean;
}

function Send({ word }: { word: Words }) {
  const [{ errors, sent }, action, isSending] = useActionState<Answer, FormData>(async (_, data) => {
    await new Promise((done) => setTimeout(done, 300));
    const title = (data.get('title') as string | null) ?? '';
    return title.length < 5 ? { errors: { title: word.tooShort } } : { sent: true };
  }, {});
  return (
    <Form action={action} errors={errors}>
      <Stack gap={5}>
        <TextField name="title" label={word.title} required />
        <TextArea name="story" label={word.story} rows={2} />
        <Stack direction="row">
          <Button type="submit" variant="solid" color="accent" loading={isSending}>
            {word.send}
          </Button>
        </Stack>
        {sent ? <p role="status">{word.sent}</p> : null}
      </Stack>
    </Form>
  );
}

/** An action of React. After an answer with errors everything that people typed is still there. */
export const WithAnAction = meta.story({
  render: words.render((word) => <Send key={word.title} word={word} />),
  play: async ({ canvas, userEvent }) => {
    const [title, story] = canvas.getAllByRole<HTMLInputElement>('textbox');
    await userEvent.type(title!, '77');
    await userEvent.type(story!, '12345');
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(canvas.getAllByRole('link')).toHaveLength(1), { timeout: 5000 });
    await expect([title!.value, story!.value]).toEqual(['77', '12345']);
  },
});

/** `validate` compares fields before the form is sent. */
export const Validate = meta.story({
  render: words.render((word) => (
    <Form
      key={word.title}
      onSubmit={(event) => event.preventDefault()}
      validate={(data) => (data.get('password') === data.get('again') ? undefined : { again: word.differ })}
    >
      <Stack gap={5}>
        <TextField name="password" type="password" label={word.password} autoComplete="new-password" required />
        <TextField name="again" type="password" label={word.again} autoComplete="new-password" required />
        <Stack direction="row">
          <Button type="submit" variant="solid" color="accent">
            {word.save}
          </Button>
        </Stack>
      </Stack>
    </Form>
  )),
});

export const InArabic = meta.story({
  tags: ['!autodocs'],
  globals: { lang: 'ar' },
  render: fromServer,
});
