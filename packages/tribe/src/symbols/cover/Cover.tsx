import { BrandMark } from '@wusum/react/brand-mark';
import { Pattern } from '@wusum/react/pattern';
import type { ComponentProps } from 'react';
import { Cloth, Field, Plate, Root } from './Cover.styles.js';

export type CoverProps = Omit<ComponentProps<'div'>, 'children'>;

/**
 * The brand's cover: pattern, plate and mark. Renders one `<div>`.
 *
 * Use it once on a page, at its start.
 * Do not use it for a picture of a story, nor put text on it.
 */
export function Cover(props: CoverProps) {
  return (
    <Root {...props}>
      <Cloth>
        <Pattern variant="cloth" />
      </Cloth>
      <Field>
        <Plate>
          <BrandMark />
        </Plate>
      </Field>
    </Root>
  );
}
