import type { SiteHeaderActionsProps } from './SiteHeader.props.js';
import { Actions } from './SiteHeader.styles.js';

/** What people do most, at the end: sign in, search, languages. Renders one `<div>`. */
export function SiteHeaderActions(props: SiteHeaderActionsProps) {
  return <Actions {...props} />;
}
