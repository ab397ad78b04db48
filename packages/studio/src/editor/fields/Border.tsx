import { useCopy } from '../../parts/page-scope.js';
import { cssVariables } from '../../parts/drawings.js';
import { ColorValue } from './ColorValue.js';
import * as S from './fields.styles.js';
import { Measure } from './Measure.js';
import { Members, type Member } from './Members.js';
import { StrokeStyle } from './StrokeStyle.js';
import type { FieldProps } from './types.js';

const members: readonly Member[] = [
  { name: 'width', type: 'dimension', copy: 'value.width', Field: Measure },
  { name: 'style', type: 'strokeStyle', copy: 'value.style', Field: StrokeStyle },
  { name: 'color', type: 'color', copy: 'value.color', Field: ColorValue },
];

/** A border: its width, style and colour, on a sample. */
export function Border(props: FieldProps) {
  const { t } = useCopy();
  const { label, token } = props;
  return (
    <S.Composite role="group" aria-label={label}>
      <S.BorderSample role="img" aria-label={t('value.sample')} style={cssVariables({ '--wsb-value': token.css })} />
      <Members {...props} members={members} />
    </S.Composite>
  );
}
