import { Slot } from '../../internal/slot.js';
import { ExternalHint } from './ExternalHint.js';
import type { LinkProps } from './Link.props.js';
import { Root } from './Link.styles.js';

/**
 * A way to another place. Renders one `<a>`, or its child with `asChild`. With `target="_blank"` it says that it opens
 * a new window, in the brand's words, in a hidden `<span>` at its end.
 *
 * Use it inside text and in lists of places; name the place, not the act of pressing.
 * Do not use it for something that happens here (`Button`).
 */
export function Link({ tone, asChild, ...rest }: LinkProps) {
  if (!asChild) tellOfNewWindow(rest);
  return <Root data-tone={tone} {...(asChild ? { as: Slot, transformProps: tellOfNewWindow } : undefined)} {...rest} />;
}

/** The target may be the child's own. */
function tellOfNewWindow(props: LinkProps): void {
  if (props.target !== '_blank') return;
  props.rel ??= 'noopener';
  props.children = (
    <>
      {props.children}
      <ExternalHint />
    </>
  );
}
