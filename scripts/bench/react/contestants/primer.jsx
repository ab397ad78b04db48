import * as Primer from '@primer/react';
import '@primer/primitives/dist/css/primitives.css';
import '@primer/primitives/dist/css/functional/themes/light.css';
import '@primer/primitives/dist/css/functional/themes/dark.css';

/** Mode is an attribute that React writes. There is no other theming. */
export const axes = ['mode'];
export const switching = 'react';
export const accents = ['a', 'b'];
export const brands = ['a', 'b'];

export const Root = ({ mode, children }) => (
  <Primer.ThemeProvider colorMode={mode}>
    <Primer.BaseStyles>{children}</Primer.BaseStyles>
  </Primer.ThemeProvider>
);

export const Button = ({ children }) => <Primer.Button variant="primary">{children}</Primer.Button>;

export const Card = ({ title, text }) => (
  <Primer.Stack>
    <Primer.Heading as="h3" variant="small">
      {title}
    </Primer.Heading>
    <Primer.Text as="p">{text}</Primer.Text>
    <Primer.Button variant="primary">Read</Primer.Button>
  </Primer.Stack>
);

export const TextField = ({ id, label, hint }) => (
  <Primer.FormControl id={id}>
    <Primer.FormControl.Label>{label}</Primer.FormControl.Label>
    <Primer.TextInput />
    <Primer.FormControl.Caption>{hint}</Primer.FormControl.Caption>
  </Primer.FormControl>
);

/** The browser's own select; with `open` known, its menu of choices. */
export const Select = ({ id, label, options, open }) =>
  open === undefined ? (
    <Primer.FormControl id={id}>
      <Primer.FormControl.Label>{label}</Primer.FormControl.Label>
      <Primer.Select>
        {options.map((option) => (
          <Primer.Select.Option key={option} value={option}>
            {option}
          </Primer.Select.Option>
        ))}
      </Primer.Select>
    </Primer.FormControl>
  ) : (
    <Primer.ActionMenu open={open} onOpenChange={() => {}}>
      <Primer.ActionMenu.Button>{label}</Primer.ActionMenu.Button>
      <Primer.ActionMenu.Overlay>
        <Primer.ActionList selectionVariant="single">
          {options.map((option) => (
            <Primer.ActionList.Item key={option} selected={option === options[0]}>
              {option}
            </Primer.ActionList.Item>
          ))}
        </Primer.ActionList>
      </Primer.ActionMenu.Overlay>
    </Primer.ActionMenu>
  );

export const Dialog = ({ open, title, text }) =>
  open ? (
    <Primer.Dialog title={title} onClose={() => {}} footerButtons={[{ content: 'Close' }]}>
      {text}
    </Primer.Dialog>
  ) : null;
