'use client';

import { drawLockup } from '../../engines/lockup.js';
import { useDrawnBrand } from '../../internal/use-drawn-brand.js';
import type { LockupProps } from './Lockup.props.js';
import { Root } from './Lockup.styles.js';

/**
 * The brand's mark and name as one drawing, in the script of the language of the scope. Renders one `<svg>`, empty until
 * the brand is registered.
 *
 * Use it in the header and the footer of a page.
 * Do not use it in running text (write the name), nor smaller than the minimum of the mark.
 */
export function Lockup({ brand, script, arrangement, size, decorative, ...rest }: LockupProps) {
  const { data, script: around, role } = useDrawnBrand(brand, decorative);
  const drawing = data && drawLockup(data.mark, { script: script ?? around, arrangement });
  return (
    <Root
      viewBox={drawing?.viewBox}
      data-size={size}
      data-arrangement={arrangement}
      {...role}
      {...rest}
      dangerouslySetInnerHTML={{ __html: drawing?.body ?? '' }}
    />
  );
}
