import '@wusum/theme/theme.css';
import './accent.css';
import * as Wusum from '@wusum/react/styled';
import { manifest } from '@wusum/theme';

export { accents, byAttributes as switching } from './by-attributes.js';
export const brands = manifest.brands.slice(0, 2).map((brand) => brand.id);

export const Root = ({ children }) => children;

export const Button = ({ children }) => (
  <Wusum.Button variant="solid" color="accent">
    {children}
  </Wusum.Button>
);

export const Card = ({ title, text }) => (
  <Wusum.Card>
    <Wusum.Heading level={3}>{title}</Wusum.Heading>
    <Wusum.Text color="muted">{text}</Wusum.Text>
    <Wusum.Button variant="solid" color="accent">
      Read
    </Wusum.Button>
  </Wusum.Card>
);

export const TextField = ({ id, label, hint }) => <Wusum.TextField id={id} label={label} description={hint} />;

export const Select = ({ id, label, options, ...rest }) => (
  <Wusum.Select
    id={id}
    label={label}
    defaultValue={options[0]}
    options={options.map((value) => ({ value, label: value }))}
    {...rest}
  />
);

export const Dialog = ({ open, title, text }) => (
  <Wusum.Dialog.Root open={open}>
    <Wusum.Dialog.Content>
      <Wusum.Dialog.Title>{title}</Wusum.Dialog.Title>
      <Wusum.Dialog.Description>{text}</Wusum.Dialog.Description>
      <Wusum.Dialog.Close>Close</Wusum.Dialog.Close>
    </Wusum.Dialog.Content>
  </Wusum.Dialog.Root>
);
