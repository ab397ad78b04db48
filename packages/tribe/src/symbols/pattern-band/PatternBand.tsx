import { Pattern } from '@wusum/react/pattern';
import type { ComponentProps } from 'react';
import { Root } from './PatternBand.styles.js';

export type PatternBandProps = Omit<ComponentProps<'div'>, 'children'>;

/**
 * A strip of the brand's pattern. Renders one `<div>`, hidden from assistive technology.
 *
 * Use it between two sections, and above the end of a page.
 * Do not put text on it, nor use it as a background.
 */
export function PatternBand(props: PatternBandProps) {
  return (
    <Root aria-hidden="true" {...props}>
      <Pattern variant="band" />
    </Root>
  );
}
