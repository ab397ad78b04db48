import * as Radix from '@radix-ui/themes';

export * from '../contestants/radix-themes.jsx';

export const Menu = ({ open, label, items }) => (
  <Radix.DropdownMenu.Root open={open}>
    <Radix.DropdownMenu.Trigger>
      <Radix.Button>{label}</Radix.Button>
    </Radix.DropdownMenu.Trigger>
    <Radix.DropdownMenu.Content>
      {items.map((item) => (
        <Radix.DropdownMenu.Item key={item}>{item}</Radix.DropdownMenu.Item>
      ))}
    </Radix.DropdownMenu.Content>
  </Radix.DropdownMenu.Root>
);
