import { BrandMark, Pattern } from '@wusum/react';
import { Cloth, Field, Plate, Root } from './Cover.styles.js';

/** The brand's cover: pattern and mark. Use it once on a page. */
export function Cover() {
  return (
    <Root>
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
