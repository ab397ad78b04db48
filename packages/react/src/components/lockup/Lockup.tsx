'use client';

import { useDrawnBrand } from '../../internal/use-drawn-brand.js';
import type { LockupProps } from './Lockup.props.js';
import { Root } from './Lockup.styles.js';

/**
 * The tribe's mark and name as one drawing, in the script of the language around it. Renders one `<svg>`; an empty one
 * until the brand is registered.
 *
 * Use it where a page begins and ends.
 * Do not use it in running text (write the name), nor smaller than the mark's minimum.
 */
export function Lockup({ brand, script, size, decorative, ...rest }: LockupProps) {
  const { data, script: around, role } = useDrawnBrand(brand, decorative);
  const drawing = data?.mark.lockups[script ?? around];
  return (
    <Root
      viewBox={drawing?.viewBox}
      data-size={size}
      {...role}
      {...rest}
      dangerouslySetInnerHTML={{ __html: drawing?.body ?? '' }}
    />
  );
}
