import {
  Button,
  Combobox,
  DatePicker,
  Dialog,
  Heading,
  Select,
  Stack,
  Tabs,
  TextField,
  toast,
  Toaster,
} from '@wusum/react';
import { TimeField } from '@wusum/react/time-field';

export type Language = keyof typeof words;

const words = {
  en: {
    title: 'A story of the well',
    send: 'Send',
    name: 'Name',
    circle: 'Circle',
    day: 'Day',
    hour: 'Hour',
    sent: 'It is on its way',
    one: 'Type',
    two: 'Archive',
  },
  ar: {
    title: 'حكاية البئر',
    send: 'إرسال',
    name: 'الاسم',
    circle: 'الحلقة',
    day: 'اليوم',
    hour: 'الساعة',
    sent: 'هي في الطريق',
    one: 'الخط',
    two: 'الأرشيف',
  },
};

/** One page with a form, dates, a dialog and messages. */
export function Parts({ lang }: { lang: Language }) {
  const word = words[lang];
  const options = [
    { value: 'one', label: word.one },
    { value: 'two', label: word.two },
  ];
  return (
    <Stack>
      <Heading level={1}>{word.title}</Heading>
      <TextField label={word.name} required />
      <Select label={word.circle} options={options} />
      <Combobox label={word.circle} options={options} />
      <DatePicker label={word.day} defaultValue="2026-11-18" today="2026-11-29" />
      <TimeField label={word.hour} defaultValue="18:30" />
      <Tabs.Root defaultValue="one">
        <Tabs.List>
          <Tabs.Tab value="one">{word.one}</Tabs.Tab>
          <Tabs.Tab value="two">{word.two}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="one">{word.one}</Tabs.Panel>
        <Tabs.Panel value="two">{word.two}</Tabs.Panel>
      </Tabs.Root>
      <Dialog.Root>
        <Dialog.Trigger>{word.title}</Dialog.Trigger>
        <Dialog.Content>
          <Dialog.Title>{word.title}</Dialog.Title>
        </Dialog.Content>
      </Dialog.Root>
      <Button variant="solid" color="accent" onClick={() => toast(word.sent)}>
        {word.send}
      </Button>
      <Toaster />
    </Stack>
  );
}
