import * as Chakra from '@chakra-ui/react';
import { useMemo, useState } from 'react';
import { collectionOf } from '../contestants/chakra.jsx';

export * from '../contestants/chakra.jsx';

export const Menu = ({ open, label, items }) => (
  <Chakra.Menu.Root open={open}>
    <Chakra.Menu.Trigger asChild>
      <Chakra.Button>{label}</Chakra.Button>
    </Chakra.Menu.Trigger>
    <Chakra.Menu.Positioner>
      <Chakra.Menu.Content>
        {items.map((item) => (
          <Chakra.Menu.Item key={item} value={item}>
            {item}
          </Chakra.Menu.Item>
        ))}
      </Chakra.Menu.Content>
    </Chakra.Menu.Positioner>
  </Chakra.Menu.Root>
);

/** With a limit, as its documentation does for large lists. */
export function Combobox({ label, options }) {
  const [text, setText] = useState('');
  const collection = useMemo(
    () => collectionOf(options.filter((option) => option.includes(text)).slice(0, 100)),
    [options, text],
  );
  return (
    <Chakra.Combobox.Root collection={collection} onInputValueChange={({ inputValue }) => setText(inputValue)}>
      <Chakra.Combobox.Label>{label}</Chakra.Combobox.Label>
      <Chakra.Combobox.Control>
        <Chakra.Combobox.Input />
      </Chakra.Combobox.Control>
      <Chakra.Combobox.Positioner>
        <Chakra.Combobox.Content>
          {collection.items.map((item) => (
            <Chakra.Combobox.Item item={item} key={item.value}>
              {item.label}
            </Chakra.Combobox.Item>
          ))}
        </Chakra.Combobox.Content>
      </Chakra.Combobox.Positioner>
    </Chakra.Combobox.Root>
  );
}

const toaster = Chakra.createToaster({ placement: 'bottom-end', max: 3 });
export const toast = (title) => toaster.create({ title });
export const Toasts = () => (
  <Chakra.Toaster toaster={toaster}>
    {({ title }) => (
      <Chakra.Toast.Root>
        <Chakra.Toast.Title>{title}</Chakra.Toast.Title>
        <Chakra.Toast.CloseTrigger />
      </Chakra.Toast.Root>
    )}
  </Chakra.Toaster>
);
