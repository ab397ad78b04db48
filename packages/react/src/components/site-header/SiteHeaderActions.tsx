import type { SiteHeaderActionsProps } from './SiteHeader.props.js';
import { Actions } from './SiteHeader.styles.js';

/**
 * What people do most, at the end: sign in, search, languages. Renders one `<div>`. The header never wraps: where it is
 * narrow, show a short form, such as an `IconButton` in `<Show below="md">` and the button in `<Show from="md">`.
 */
export function SiteHeaderActions(props: SiteHeaderActionsProps) {
  return <Actions {...props} />;
}
