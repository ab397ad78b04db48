import '@mantine/core/styles.css';
import * as Mantine from '@mantine/core';

/** Mode and theme are props of the provider. */
export const switching = 'react';
export const accents = ['red', 'violet'].map((primaryColor) => Mantine.createTheme({ primaryColor }));
export const brands = [
  undefined,
  Mantine.createTheme({
    primaryColor: 'violet',
    fontFamily: "'Readex Pro Variable', sans-serif",
    headings: { fontFamily: "'Alexandria Variable', sans-serif" },
    defaultRadius: 'xl',
    // Sizes and spacing: all of them are multiples of it.
    scale: 1.1,
  }),
];

export const Root = ({ mode, accent, brand, children }) => (
  <Mantine.MantineProvider theme={brand ?? accent} forceColorScheme={mode}>
    {children}
  </Mantine.MantineProvider>
);

export const Button = ({ children }) => <Mantine.Button>{children}</Mantine.Button>;

export const Card = ({ title, text }) => (
  <Mantine.Card withBorder>
    <Mantine.Title order={3}>{title}</Mantine.Title>
    <Mantine.Text c="dimmed">{text}</Mantine.Text>
    <Mantine.Button>Read</Mantine.Button>
  </Mantine.Card>
);

export const TextField = ({ id, label, hint }) => <Mantine.TextInput id={id} label={label} description={hint} />;

export const Select = ({ id, label, options, open }) => (
  <Mantine.Select id={id} label={label} data={options} defaultValue={options[0]} dropdownOpened={open} />
);

export const Dialog = ({ open, title, text }) => (
  <Mantine.Modal opened={open} onClose={() => {}} title={title}>
    <Mantine.Text>{text}</Mantine.Text>
    <Mantine.Button>Close</Mantine.Button>
  </Mantine.Modal>
);
