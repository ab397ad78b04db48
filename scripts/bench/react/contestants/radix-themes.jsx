import '@radix-ui/themes/styles.css';
import './radix-themes.css';
import * as Radix from '@radix-ui/themes';

/** All are props of the theme component; the font is a documented variable. */
export const switching = 'react';
export const accents = ['ruby', 'violet'];
export const brands = [
  {},
  { accentColor: 'violet', grayColor: 'mauve', radius: 'full', scaling: '110%', className: 'other-font' },
];

export const Root = ({ mode, accent, brand, children }) => (
  <Radix.Theme appearance={mode} accentColor={accent} {...brand}>
    {children}
  </Radix.Theme>
);

export const Button = ({ children }) => <Radix.Button>{children}</Radix.Button>;

export const Card = ({ title, text }) => (
  <Radix.Card>
    <Radix.Heading as="h3" size="4">
      {title}
    </Radix.Heading>
    <Radix.Text as="p" color="gray">
      {text}
    </Radix.Text>
    <Radix.Button>Read</Radix.Button>
  </Radix.Card>
);

export const TextField = ({ id, label, hint }) => (
  <div>
    <Radix.Text as="label" htmlFor={id} weight="bold">
      {label}
    </Radix.Text>
    <Radix.TextField.Root id={id} aria-describedby={`${id}-hint`} />
    <Radix.Text as="p" id={`${id}-hint`} size="1" color="gray">
      {hint}
    </Radix.Text>
  </div>
);

export const Select = ({ id, label, options, ...rest }) => (
  <div>
    <Radix.Text as="label" htmlFor={id} weight="bold">
      {label}
    </Radix.Text>
    <Radix.Select.Root defaultValue={options[0]} {...rest}>
      <Radix.Select.Trigger id={id} />
      <Radix.Select.Content>
        {options.map((option) => (
          <Radix.Select.Item key={option} value={option}>
            {option}
          </Radix.Select.Item>
        ))}
      </Radix.Select.Content>
    </Radix.Select.Root>
  </div>
);

export const Dialog = ({ open, title, text }) => (
  <Radix.Dialog.Root open={open}>
    <Radix.Dialog.Content>
      <Radix.Dialog.Title>{title}</Radix.Dialog.Title>
      <Radix.Dialog.Description>{text}</Radix.Dialog.Description>
      <Radix.Button>Close</Radix.Button>
    </Radix.Dialog.Content>
  </Radix.Dialog.Root>
);
