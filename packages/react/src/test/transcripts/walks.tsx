/** What a person does with a component from first to last, in both languages, with the words of its stories. */
import { useRef, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { userEvent } from 'vitest/browser';
import { Button, Combobox, DatePicker, Dialog, Menu, Select, Tabs, TextField, toast, Toaster } from '../../index.js';
import comboboxWords from '../../components/combobox/Combobox.words.json' with { type: 'json' };
import dateWords from '../../components/date-picker/DatePicker.words.json' with { type: 'json' };
import dialogWords from '../../components/dialog/Dialog.words.json' with { type: 'json' };
import fieldWords from '../../components/field/Field.words.json' with { type: 'json' };
import menuWords from '../../components/menu/Menu.words.json' with { type: 'json' };
import selectWords from '../../components/select/Select.words.json' with { type: 'json' };
import tabsWords from '../../components/tabs/Tabs.words.json' with { type: 'json' };
import toastWords from '../../components/toast/Toast.words.json' with { type: 'json' };
import type { Reader } from './reader.js';

export type Language = 'en' | 'ar';

export interface Walk {
  readonly title: string;
  readonly page: (lang: Language) => ReactElement;
  /** How long a step waits for the next phrase, in milliseconds. */
  readonly quiet?: number;
  readonly steps: (reader: Reader, lang: Language) => Promise<void>;
}

/** A combobox announces the number of its options when a person pauses for 400 ms. */
const PAUSE = 480;

const press = (keys: string) => () => userEvent.keyboard(keys);
const optionsOf = (circles: Readonly<Record<string, string>>) =>
  Object.entries(circles).map(([value, label]) => ({ value, label, disabled: value === 'care' }));

/** The first key of the arrow that goes on in reading direction. */
const forward = (lang: Language) => (lang === 'ar' ? 'ArrowLeft' : 'ArrowRight');

function Form({ lang }: { lang: Language }) {
  const word = fieldWords[lang];
  const [error, setError] = useState<string>();
  const when = useRef<HTMLInputElement>(null);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        flushSync(() => setError(word.month));
        when.current!.focus();
      }}
    >
      <TextField label={word.name} description={word.called} required defaultValue={word.north} />
      <TextField ref={when} label={word.when} required error={error} defaultValue={word.winter} />
      <Button type="submit">{dialogWords[lang].send}</Button>
    </form>
  );
}

function Messages({ lang }: { lang: Language }) {
  const { send, sent, sentMore, remove, removed, fail, failed, failedMore, again } = toastWords[lang];
  const action = { label: again, onPress: () => {} };
  return (
    <>
      <Button onClick={() => toast(sent, { color: 'success', description: sentMore })}>{send}</Button>
      <Button onClick={() => toast(removed, { undo: () => {} })}>{remove}</Button>
      <Button onClick={() => toast(failed, { color: 'danger', description: failedMore, action })}>{fail}</Button>
      <Toaster />
    </>
  );
}

export const walks: Readonly<Record<string, Walk>> = {
  dialog: {
    title: 'Dialog',
    page: (lang) => {
      const word = dialogWords[lang];
      return (
        <Dialog.Root>
          <Dialog.Trigger>{word.ask}</Dialog.Trigger>
          <Dialog.Content>
            <Dialog.Title>{word.ask}</Dialog.Title>
            <Dialog.Description>{word.answer}</Dialog.Description>
            <Dialog.Body>
              <TextField label={word.question} required />
            </Dialog.Body>
            <Dialog.Footer>
              <Button variant="solid">{word.send}</Button>
              <Dialog.Close>{word.later}</Dialog.Close>
            </Dialog.Footer>
          </Dialog.Content>
        </Dialog.Root>
      );
    },
    steps: async (reader) => {
      await reader.step('Tab', press('{Tab}'));
      await reader.step('Enter opens it', press('{Enter}'));
      await reader.step('Tab', press('{Tab}'));
      await reader.step('Tab', press('{Tab}'));
      await reader.step('Tab', press('{Tab}'));
      await reader.step('Escape', press('{Escape}'));
    },
  },
  'dialog-alert': {
    title: 'Dialog with `alert`',
    page: (lang) => {
      const word = dialogWords[lang];
      return (
        <Dialog.Root>
          <Dialog.Trigger>{word.open}</Dialog.Trigger>
          <Dialog.Content alert>
            <Dialog.Title>{word.title}</Dialog.Title>
            <Dialog.Description>{word.description}</Dialog.Description>
            <Dialog.Footer>
              <Button color="danger">{word.yes}</Button>
              <Dialog.Close>{word.no}</Dialog.Close>
            </Dialog.Footer>
          </Dialog.Content>
        </Dialog.Root>
      );
    },
    steps: async (reader) => {
      await reader.step('Tab', press('{Tab}'));
      await reader.step('Enter opens it', press('{Enter}'));
      await reader.read('Read on');
      await reader.step('Escape', press('{Escape}'));
    },
  },
  select: {
    title: 'Select',
    page: (lang) => {
      const { circle, stand, circles } = selectWords[lang];
      return <Select label={circle} description={stand} options={optionsOf(circles)} required />;
    },
    steps: async (reader) => {
      await reader.read('Read the page');
      await reader.step('Tab', press('{Tab}'));
      await reader.step('Enter opens the list', press('{Enter}'));
      await reader.step('Down arrow', press('{ArrowDown}'));
      await reader.step('End', press('{End}'));
      await reader.step('Enter chooses', press('{Enter}'));
    },
  },
  combobox: {
    title: 'Combobox',
    quiet: PAUSE,
    page: (lang) => {
      const { label, description, circles } = comboboxWords[lang];
      return <Combobox label={label} description={description} options={optionsOf(circles)} />;
    },
    steps: async (reader, lang) => {
      await reader.step('Tab', press('{Tab}'));
      await reader.step('Down arrow opens the list', press('{ArrowDown}'));
      await reader.step('Down arrow', press('{ArrowDown}'));
      await reader.step('Typed: a part of a name', () =>
        userEvent.fill(document.activeElement!, comboboxWords[lang].typed),
      );
      await reader.step('Enter chooses', press('{Enter}'));
      await reader.step('Typed: what is not there', () => userEvent.fill(document.activeElement!, 'zzz'));
      await reader.step('Escape', press('{Escape}'));
    },
  },
  'combobox-multiple': {
    title: 'Combobox with `multiple`',
    quiet: PAUSE,
    page: (lang) => {
      const { several, circles } = comboboxWords[lang];
      return <Combobox multiple label={several} options={optionsOf(circles)} defaultValue={['archive', 'wells']} />;
    },
    steps: async (reader) => {
      await reader.read('Read the page');
      await reader.step('Tab', press('{Tab}'));
      await reader.step('Enter removes the first tag', press('{Enter}'));
      await reader.step('Tab', press('{Tab}'));
      await reader.step('Down arrow opens the list', press('{ArrowDown}'));
      await reader.step('Enter takes it away', press('{Enter}'));
      await reader.step('Enter chooses it again', press('{Enter}'));
      await reader.step('Escape', press('{Escape}'));
      await reader.step('Backspace goes to the last tag', press('{Backspace}'));
      await reader.step('Backspace removes it', press('{Backspace}'));
    },
  },
  menu: {
    title: 'Menu',
    page: (lang) => {
      const word = menuWords[lang];
      return (
        <Menu.Root>
          <Menu.Trigger>{word.trigger}</Menu.Trigger>
          <Menu.Content>
            <Menu.Item shortcut="Ctrl+E">{word.edit}</Menu.Item>
            <Menu.Item disabled>{word.copy}</Menu.Item>
            <Menu.Sub>
              <Menu.SubTrigger>{word.share}</Menu.SubTrigger>
              <Menu.SubContent>
                <Menu.Item>{word.circles.archive}</Menu.Item>
                <Menu.Item>{word.circles.type}</Menu.Item>
              </Menu.SubContent>
            </Menu.Sub>
            <Menu.Separator />
            <Menu.Group>
              <Menu.GroupLabel>{word.show}</Menu.GroupLabel>
              <Menu.CheckboxItem defaultChecked>{word.names}</Menu.CheckboxItem>
            </Menu.Group>
            <Menu.Item color="danger">{word.withdraw}</Menu.Item>
          </Menu.Content>
        </Menu.Root>
      );
    },
    steps: async (reader, lang) => {
      await reader.step('Tab', press('{Tab}'));
      await reader.step('Enter opens it', press('{Enter}'));
      await reader.step('Down arrow', press('{ArrowDown}'));
      await reader.step('The arrow of the reading direction opens the submenu', press(`{${forward(lang)}}`));
      await reader.step('Escape closes the submenu', press('{Escape}'));
      await reader.step('Down arrow', press('{ArrowDown}'));
      await reader.step('Space', press(' '));
      await reader.step('Escape', press('{Escape}'));
    },
  },
  tabs: {
    title: 'Tabs',
    page: (lang) => (
      <Tabs.Root defaultValue="stories">
        <Tabs.List aria-label={{ en: 'Your page', ar: 'صفحتك' }[lang]}>
          {Object.entries(tabsWords[lang]).map(([value, { tab }]) => (
            <Tabs.Tab key={value} value={value} disabled={value === 'circles'}>
              {tab}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {Object.entries(tabsWords[lang]).map(([value, { panel }]) => (
          <Tabs.Panel key={value} value={value}>
            {panel}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    ),
    steps: async (reader, lang) => {
      await reader.read('Read the page');
      await reader.step('Tab', press('{Tab}'));
      await reader.step('The arrow of the reading direction', press(`{${forward(lang)}}`));
      await reader.step('Tab goes to the panel', press('{Tab}'));
      await reader.read('Read on');
    },
  },
  toast: {
    title: 'Toast',
    page: (lang) => <Messages lang={lang} />,
    steps: async (reader) => {
      const [send, remove, fail] = document.querySelectorAll('button');
      await reader.step('The story is sent', () => userEvent.click(send!));
      await reader.step('The story is removed', () => userEvent.click(remove!));
      await reader.step('The connection is lost', () => userEvent.click(fail!));
      await reader.step('F6 goes to the messages', press('{F6}'));
      await reader.read('Read on');
      await reader.step('Tab', press('{Tab}'));
      await reader.step('Escape closes it', press('{Escape}'));
      await reader.step('F6 goes back', press('{F6}'));
    },
  },
  'form-errors': {
    title: 'Errors of a form',
    page: (lang) => <Form lang={lang} />,
    steps: async (reader) => {
      await reader.read('Read the page');
      await reader.step('Tab', press('{Tab}'));
      await reader.step('Tab', press('{Tab}'));
      await reader.step('Enter sends the form, which finds an error', press('{Enter}'));
      await reader.step('Shift and Tab', press('{Shift>}{Tab}{/Shift}'));
      await reader.step('Tab returns to the error', press('{Tab}'));
    },
  },
  'date-picker': {
    title: 'DatePicker',
    page: (lang) => {
      const { meeting, why } = dateWords[lang];
      return (
        <DatePicker label={meeting} description={why} defaultValue="2026-11-18" today="2026-11-29" min="2026-11-05" />
      );
    },
    steps: async (reader) => {
      await reader.read('Read the page');
      await reader.step('Tab', press('{Tab}'));
      await reader.step('Up arrow', press('{ArrowUp}'));
      await reader.step('Tab', press('{Tab}'));
      await reader.step('Alt and down arrow open the calendar', press('{Alt>}{ArrowDown}{/Alt}'));
      await reader.step('Down arrow', press('{ArrowDown}'));
      await reader.step('Page down', press('{PageDown}'));
      await reader.step('Enter chooses', press('{Enter}'));
    },
  },
};
