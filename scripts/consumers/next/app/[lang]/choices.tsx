'use client';

import { useState } from 'react';
import { Dialog, Select, Text, TextArea, TextField } from '@wusum/react';

const words = {
  en: {
    name: 'Name',
    choice: 'Choice',
    open: 'Open',
    title: 'A question',
    text: 'What happens next',
    one: 'One',
    two: 'Two',
  },
  ar: {
    name: 'الاسم',
    choice: 'الاختيار',
    open: 'افتح',
    title: 'سؤال',
    text: 'ما يحدث بعدها',
    one: 'واحد',
    two: 'اثنان',
  },
};

export function Choices({ lang }: { lang: string }) {
  const [choice, setChoice] = useState('');
  const say = lang === 'ar' ? words.ar : words.en;
  const options = [
    { value: 'one', label: say.one },
    { value: 'two', label: say.two },
  ];
  return (
    <div>
      <TextField label={say.name} required />
      <TextArea aria-label={say.title} rows={7} />
      <Select label={say.choice} options={options} value={choice} onValueChange={(value) => setChoice(value ?? '')} />
      <Text data-chosen={choice}>{choice}</Text>
      <Dialog.Root>
        <Dialog.Trigger>{say.open}</Dialog.Trigger>
        <Dialog.Content>
          <Dialog.Title>{say.title}</Dialog.Title>
          <Dialog.Description>{say.text}</Dialog.Description>
          <Dialog.Body>
            <Text>{say.text}</Text>
          </Dialog.Body>
        </Dialog.Content>
      </Dialog.Root>
    </div>
  );
}
