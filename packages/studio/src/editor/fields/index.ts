import type { ComponentType } from 'react';
import { Border } from './Border.js';
import { ColorValue } from './ColorValue.js';
import { CubicBezier } from './CubicBezier.js';
import { Duration } from './Duration.js';
import { Families } from './Families.js';
import { Gradient } from './Gradient.js';
import { Measure } from './Measure.js';
import { NumberValue, Weight } from './NumberValue.js';
import { Shadow } from './Shadow.js';
import { StrokeStyle } from './StrokeStyle.js';
import { Transition } from './Transition.js';
import { Typography } from './Typography.js';
import type { FieldProps } from './types.js';

/** The field of each DTCG type that can be edited. */
export const fields: Readonly<Record<string, ComponentType<FieldProps>>> = {
  border: Border,
  color: ColorValue,
  cubicBezier: CubicBezier,
  dimension: Measure,
  duration: Duration,
  fontFamily: Families,
  fontWeight: Weight,
  gradient: Gradient,
  number: NumberValue,
  shadow: Shadow,
  strokeStyle: StrokeStyle,
  transition: Transition,
  typography: Typography,
};
