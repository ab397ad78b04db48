import { Slot } from '../../internal/slot.js';
import type { SiteHeaderRootProps } from './SiteHeader.props.js';
import { Root } from './SiteHeader.styles.js';

/**
 * The top of a site: its brand, its sections and what people do most. Renders one `<header>`, or its child with `asChild`. It
 * is a frame: where it is narrow, `SiteHeader.Menu` takes the place of `SiteHeader.Nav`.
 *
 * Use it once, at the top of every page of a site.
 * Do not use it for the heading of a page (`Heading`).
 */
export function SiteHeaderRoot({ sticky, asChild, ...rest }: SiteHeaderRootProps) {
  return <Root as={asChild ? Slot : undefined} data-frame="" data-sticky={sticky ? '' : undefined} {...rest} />;
}
