import type { BentoItemProps } from './Bento.props.js';
import { Item } from './Bento.styles.js';

/** A cell of a bento. Renders one `<div>`; what it holds fills it. */
export function BentoItem({ span, ...rest }: BentoItemProps) {
  return <Item data-span={span} {...rest} />;
}
