import type { SiteHeaderBrandProps } from './SiteHeader.props.js';
import { Brand } from './SiteHeader.styles.js';

/** The brand: a link to the first page, with a `Lockup` or a `BrandMark`. Renders one `<div>`. */
export function SiteHeaderBrand(props: SiteHeaderBrandProps) {
  return <Brand {...props} />;
}
