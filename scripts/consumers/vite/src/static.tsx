import '@wusum/theme/fonts.css';
import '@wusum/theme/theme.css';
import '@wusum/react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Brand, Button, Card, Dialog, Heading, registerBrands, Select, Text, TextField } from '@wusum/react';
import { brands } from '@wusum/theme/brands';

registerBrands(...brands);

const options = [
  { value: 'one', label: 'واحد' },
  { value: 'two', label: 'اثنان' },
];

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Card>
      <Heading level={1}>أهلًا</Heading>
      <Text>هذه صفحة من تطبيق جديد.</Text>
      <TextField label="الاسم" required />
      <Select label="الاختيار" options={options} />
      <Dialog.Root>
        <Dialog.Trigger>افتح</Dialog.Trigger>
        <Dialog.Content>
          <Dialog.Title>عنوان</Dialog.Title>
          <Dialog.Description>وصف</Dialog.Description>
          <Dialog.Body>
            <Text>محتوى</Text>
          </Dialog.Body>
        </Dialog.Content>
      </Dialog.Root>
    </Card>
    {brands.map(({ id }) => (
      <Brand key={id} brand={id} mode="dark" lang="en">
        <Button variant="solid" color="accent">
          {id}
        </Button>
      </Brand>
    ))}
  </StrictMode>,
);
