import type { ComponentType } from 'react';
import { ColorValue } from './ColorValue.js';
import { Families } from './Families.js';
import { Measure } from './Measure.js';
import { NumberValue } from './NumberValue.js';
import type { FieldProps } from './types.js';

/** The field of each DTCG type that can be edited. */
export const fields: Readonly<Record<string, ComponentType<FieldProps>>> = {
  color: ColorValue,
  dimension: Measure,
  duration: Measure,
  number: NumberValue,
  fontWeight: NumberValue,
  fontFamily: Families,
};
