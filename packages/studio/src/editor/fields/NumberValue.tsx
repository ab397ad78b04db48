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

/** Names of weights in DTCG, with their number. */
const weightNames: Readonly<Record<string, number>> = {
  thin: 100,
  hairline: 100,
  'extra-light': 200,
  'ultra-light': 200,
  light: 300,
  normal: 400,
  regular: 400,
  book: 400,
  medium: 500,
  'semi-bold': 600,
  'demi-bold': 600,
  bold: 700,
  'extra-bold': 800,
  'ultra-bold': 800,
  black: 900,
  heavy: 900,
  'extra-black': 950,
  'ultra-black': 950,
};

/** The weight of a font, with a sample in both scripts. */
export function Weight({ label, token: { value }, set }: FieldProps) {
  const { t } = useCopy();
  const weight = typeof value === 'string' ? weightNames[value] : value;
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
