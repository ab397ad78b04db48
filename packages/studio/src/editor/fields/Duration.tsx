import * as S from './fields.styles.js';
import { Measure } from './Measure.js';
import { Play } from './Play.js';
import type { FieldProps } from './types.js';

/** A duration, played. */
export function Duration(props: FieldProps) {
  return (
    <S.Composite role="group" aria-label={props.label}>
      <Measure {...props} />
      <Play duration={props.token.css} />
    </S.Composite>
  );
}
