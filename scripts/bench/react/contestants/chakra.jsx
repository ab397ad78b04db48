import * as Chakra from '@chakra-ui/react';
import { useLayoutEffect } from 'react';

/** The theme is a prop of the provider; the mode is a class of the document. */
export const switching = 'react';
const { createSystem, defaultConfig, defineConfig } = Chakra;
const accentOf = (palette) => ({ globalCss: { html: { colorPalette: palette } } });
const systemOf = (...configs) => createSystem(defaultConfig, ...configs.map(defineConfig));
export const accents = [systemOf(accentOf('red')), systemOf(accentOf('purple'))];
const font = { value: "'Readex Pro Variable', sans-serif" };
const other = {
  theme: {
    tokens: {
      fonts: { heading: font, body: font },
      radii: { sm: { value: '1rem' }, md: { value: '1rem' } },
      sizes: { 10: { value: '2.75rem' }, 4: { value: '1.1rem' } },
      spacing: { 4: { value: '1.1rem' } },
    },
  },
};
export const brands = [undefined, systemOf(accentOf('purple'), other)];

export function Root({ mode, accent, brand, children }) {
  useLayoutEffect(() => {
    document.documentElement.className = mode;
  }, [mode]);
  return <Chakra.ChakraProvider value={brand ?? accent}>{children}</Chakra.ChakraProvider>;
}

export const Button = ({ children }) => <Chakra.Button>{children}</Chakra.Button>;

export const Card = ({ title, text }) => (
  <Chakra.Card.Root>
    <Chakra.Card.Body>
      <Chakra.Card.Title>{title}</Chakra.Card.Title>
      <Chakra.Card.Description>{text}</Chakra.Card.Description>
      <Chakra.Button>Read</Chakra.Button>
    </Chakra.Card.Body>
  </Chakra.Card.Root>
);

export const TextField = ({ id, label, hint }) => (
  <Chakra.Field.Root ids={{ control: id }}>
    <Chakra.Field.Label>{label}</Chakra.Field.Label>
    <Chakra.Input />
    <Chakra.Field.HelperText>{hint}</Chakra.Field.HelperText>
  </Chakra.Field.Root>
);

export const collectionOf = (options) =>
  Chakra.createListCollection({ items: options.map((value) => ({ value, label: value })) });

export function Select({ label, options, open }) {
  const collection = collectionOf(options);
  return (
    <Chakra.Select.Root collection={collection} defaultValue={[options[0]]} open={open}>
      <Chakra.Select.HiddenSelect />
      <Chakra.Select.Label>{label}</Chakra.Select.Label>
      <Chakra.Select.Control>
        <Chakra.Select.Trigger>
          <Chakra.Select.ValueText />
        </Chakra.Select.Trigger>
      </Chakra.Select.Control>
      <Chakra.Select.Positioner>
        <Chakra.Select.Content>
          {collection.items.map((item) => (
            <Chakra.Select.Item item={item} key={item.value}>
              {item.label}
            </Chakra.Select.Item>
          ))}
        </Chakra.Select.Content>
      </Chakra.Select.Positioner>
    </Chakra.Select.Root>
  );
}

export const Dialog = ({ open = false, title, text }) => (
  <Chakra.Dialog.Root open={open}>
    <Chakra.Dialog.Backdrop />
    <Chakra.Dialog.Positioner>
      <Chakra.Dialog.Content>
        <Chakra.Dialog.Header>
          <Chakra.Dialog.Title>{title}</Chakra.Dialog.Title>
        </Chakra.Dialog.Header>
        <Chakra.Dialog.Body>
          <Chakra.Dialog.Description>{text}</Chakra.Dialog.Description>
        </Chakra.Dialog.Body>
        <Chakra.Dialog.Footer>
          <Chakra.Button>Close</Chakra.Button>
        </Chakra.Dialog.Footer>
      </Chakra.Dialog.Content>
    </Chakra.Dialog.Positioner>
  </Chakra.Dialog.Root>
);
