import { NumberField } from '@wusum/react';
import type { FieldProps } from './types.js';

/** A length or a duration: a number with its unit, which stays. */
export function Measure({ label, token: { value }, set }: FieldProps) {
  if (typeof value !== 'object' || value === null || !('unit' in value) || !('value' in value)) return null;
  const unit = value.unit === 'px' || value.unit === 'ms' || value.unit === 's' ? value.unit : 'rem';
  return (
    <NumberField
      size="sm"
      label={`${label} (${unit})`}
      value={Number(value.value)}
      step={unit === 'rem' || unit === 's' ? 0.0625 : 1}
      min={0}
      onValueChange={(next) => next !== null && set({ ...value, value: next })}
    />
  );
}
