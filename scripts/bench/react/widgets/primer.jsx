import * as Primer from '@primer/react';

export * from '../contestants/primer.jsx';

export const Menu = ({ open = false, label, items }) => (
  <Primer.ActionMenu open={open} onOpenChange={() => {}}>
    <Primer.ActionMenu.Button>{label}</Primer.ActionMenu.Button>
    <Primer.ActionMenu.Overlay>
      <Primer.ActionList>
        {items.map((item) => (
          <Primer.ActionList.Item key={item}>{item}</Primer.ActionList.Item>
        ))}
      </Primer.ActionList>
    </Primer.ActionMenu.Overlay>
  </Primer.ActionMenu>
);
