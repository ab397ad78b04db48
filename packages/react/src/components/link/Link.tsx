import { Slot } from '../../internal/slot.js';
import { NewTabNote } from './NewTabNote.js';
import type { LinkProps } from './Link.props.js';
import { Root } from './Link.styles.js';

/**
 * A link to another place. Renders one `<a>`, or its child with `asChild`. With `target="_blank"` a hidden `<span>` at
 * its end says that it opens a new window, in the brand's words.
 *
 * Use it in text and in lists of links. The text names the place, not the click.
 * Do not use it for an action on this page (`Button`).
 */
export function Link({ color, underline, cover, asChild, ...rest }: LinkProps) {
  if (!asChild) announceNewWindow(rest);
  const slot = asChild ? { as: Slot, transformProps: announceNewWindow } : undefined;
  return <Root data-color={color} data-underline={underline} data-cover={cover ? '' : undefined} {...slot} {...rest} />;
}

/** Reads the target of the joined props: it may be the child's. */
function announceNewWindow(props: Omit<LinkProps, 'color'>): void {
  const { children, target } = props;
  const isNewWindow = target === '_blank';
  if (isNewWindow) props.rel ??= 'noopener';
  // A text alone is changed as a whole; next to the note it has an element. Other content keeps its place when the note
  // comes and goes. Page translators replace text nodes, which React cannot move.
  const isText = typeof children === 'string' || typeof children === 'number';
  if (isText && !isNewWindow) return;
  props.children = (
    <>
      {isText ? <span>{children}</span> : children}
      {isNewWindow ? <NewTabNote /> : null}
    </>
  );
}
