import { NumberField } from '@wusum/react';
import type { FieldProps } from './types.js';

/** A number without a unit, or the weight of a font. */
export function NumberValue({ label, token: { type, value }, set }: FieldProps) {
  if (typeof value !== 'number') return null;
  return (
    <NumberField
      size="sm"
      label={label}
      value={value}
      step={type === 'number' ? 0.05 : 50}
      onValueChange={(next) => next !== null && set(next)}
    />
  );
}
