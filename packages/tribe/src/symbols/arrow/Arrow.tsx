import type { ComponentProps } from 'react';
import { Root } from './Arrow.styles.js';

export type ArrowProps = Omit<ComponentProps<'svg'>, 'children'>;

/** An arrow in reading direction; mirrored in right-to-left text. Renders one `<svg>`. Decorative. */
export function Arrow(props: ArrowProps) {
  return (
    <Root viewBox="0 0 12 12" aria-hidden="true" {...props}>
      <path d="M1 6H10.5M6.5 2L10.5 6L6.5 10" />
    </Root>
  );
}
