import { fontWeightNames } from '@wusum/dtcg';
import { NumberField, Slider } from '@wusum/react';
import { useCopy } from '../../parts/page-scope.js';
import * as S from './fields.styles.js';
import type { FieldProps } from './types.js';

/** A number without a unit. */
export function NumberValue({ label, token: { value }, set }: FieldProps) {
  if (typeof value !== 'number') return null;
  return (
    <NumberField
      size="sm"
      label={label}
      value={value}
      step={0.05}
      onValueChange={(next) => next !== null && set(next)}
    />
  );
}

/** The weight of a font, with a sample in both scripts. */
export function Weight({ label, token: { value }, set }: FieldProps) {
  const { t } = useCopy();
  const weight = typeof value === 'string' ? fontWeightNames[value] : value;
  if (typeof weight !== 'number') return null;
  return (
    <>
      <Slider
        label={label}
        min={100}
        max={950}
        step={10}
        value={weight}
        format={{ useGrouping: false }}
        marks={[100, 400, 700, 900].map((one) => ({ value: one }))}
        showValue
        onValueChange={(next) => set(next)}
      />
      <S.WeightSample aria-label={t('value.sample')} role="img" style={{ fontWeight: weight }}>
        <span lang="en" dir="ltr">
          Aa 0123
        </span>
        <span lang="ar" dir="rtl">
          وسم ٠١٢٣
        </span>
      </S.WeightSample>
    </>
  );
}
