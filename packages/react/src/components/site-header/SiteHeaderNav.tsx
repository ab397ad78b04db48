import type { SiteHeaderNavProps } from './SiteHeader.props.js';
import { Nav } from './SiteHeader.styles.js';

/** The sections: a `NavigationMenu` or a `TabNav`. Hidden where the header is narrow. Renders one `<div>`. */
export function SiteHeaderNav(props: SiteHeaderNavProps) {
  return <Nav {...props} />;
}
