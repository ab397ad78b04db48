import { NumberField } from '@wusum/react';
import { membersOf } from './alias.js';
import type { FieldProps } from './types.js';

/** A length or a duration: a number with its unit, which stays. */
export function Measure(props: FieldProps) {
  return <MeasureField {...props} min={0} />;
}

/** A length that may be negative: the offset or the spread of a shadow. */
export function Offset(props: FieldProps) {
  return <MeasureField {...props} />;
}

function MeasureField({ label, token, set, min }: FieldProps & { min?: number }) {
  const value = membersOf(token.value);
  if (typeof value['value'] !== 'number' || typeof value['unit'] !== 'string') return null;
  const { unit } = value;
  return (
    <NumberField
      size="sm"
      label={`${label} (${unit})`}
      value={value['value']}
      step={unit === 'rem' || unit === 's' ? 0.0625 : 1}
      {...(min !== undefined && { min })}
      onValueChange={(next) => next !== null && set({ ...value, value: next })}
    />
  );
}
