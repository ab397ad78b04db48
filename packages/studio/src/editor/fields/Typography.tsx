import { useCopy } from '../../parts/page-scope.js';
import * as S from './fields.styles.js';
import { Families } from './Families.js';
import { Measure, Offset } from './Measure.js';
import { Members, type Member } from './Members.js';
import { NumberValue, Weight } from './NumberValue.js';
import type { FieldProps } from './types.js';

const members: readonly Member[] = [
  { name: 'fontFamily', type: 'fontFamily', copy: 'type-edit.family', Field: Families },
  { name: 'fontSize', type: 'dimension', copy: 'type-edit.size', Field: Measure },
  { name: 'fontWeight', type: 'fontWeight', copy: 'type-edit.weight', Field: Weight },
  { name: 'lineHeight', type: 'number', copy: 'type-edit.line-height', Field: NumberValue },
  { name: 'letterSpacing', type: 'dimension', copy: 'type-edit.letter-spacing', Field: Offset },
];

/** A type style: its font, size, weight, line height and letter spacing, on a sample in both scripts. */
export function Typography(props: FieldProps) {
  const { t } = useCopy();
  const { label, token } = props;
  return (
    <S.Composite role="group" aria-label={label}>
      <S.TypeSample role="img" aria-label={t('value.sample')} style={{ font: token.css }}>
        <span lang="en" dir="ltr">
          Every voice leaves a mark
        </span>
        <span lang="ar" dir="rtl">
          لكل صوت وسم
        </span>
      </S.TypeSample>
      <Members {...props} members={members} />
    </S.Composite>
  );
}
