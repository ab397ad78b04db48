import { Slot } from '../../internal/slot.js';
import type { GridProps } from './Grid.props.js';
import { Root } from './Grid.styles.js';

/**
 * Equal columns that fold on a small screen. Renders one `<div>`, or its child with `asChild`.
 *
 * Use it for things of one kind that are compared: cards, figures, portraits.
 * Do not use it for one row of unlike things (`Stack`), nor for a table of data (`<table>`).
 */
export function Grid({ columns, gap, asChild, ...rest }: GridProps) {
  return <Root as={asChild ? Slot : undefined} data-columns={columns} data-gap={gap} {...rest} />;
}
