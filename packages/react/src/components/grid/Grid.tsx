import { responsive } from '../../internal/responsive.js';
import { Slot } from '../../internal/slot.js';
import type { GridProps } from './Grid.props.js';
import { Root } from './Grid.styles.js';

/**
 * Equal columns that become fewer on a small screen. Renders one `<div>`, or its child with `asChild`.
 *
 * Use it for items of one kind that are compared: cards, figures, portraits.
 * Do not use it for one row of different items (`Stack`), nor for a table of data (`<table>`).
 */
export function Grid({ columns, gap, asChild, ...rest }: GridProps) {
  return (
    <Root
      as={asChild ? Slot : undefined}
      data-columns={responsive(rest, foldable(columns))}
      data-gap={responsive(rest, gap)}
      {...rest}
    />
  );
}

/** A plain number is short for a responsive value: `4` for `{ initial: 1, sm: 2, md: 4 }`. */
function foldable(columns: GridProps['columns']): GridProps['columns'] {
  if (typeof columns === 'object') return { initial: 1, ...columns };
  if (columns === undefined || columns === 1) return columns;
  return columns === 4 || columns === 6 ? { initial: 1, sm: 2, md: columns } : { initial: 1, md: columns };
}
