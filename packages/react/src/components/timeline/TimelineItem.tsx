import type { TimelineItemProps } from './Timeline.props.js';
import { Content, Item, Marker } from './Timeline.styles.js';

/** An event. Renders one `<li>`, with its marker before its content. */
export function TimelineItem({ color, icon, children, ...rest }: TimelineItemProps) {
  return (
    <Item data-color={color} {...rest}>
      <Marker aria-hidden="true" data-icon={icon ? '' : undefined}>
        {icon}
      </Marker>
      <Content>{children}</Content>
    </Item>
  );
}
