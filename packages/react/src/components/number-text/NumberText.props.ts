import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const numberTextProps = { variants: {}, defaults: {} } as const satisfies PropsDoc;

export interface NumberTextProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** The number. */
  value: number | bigint;
  /** How to write it: options of `Intl.NumberFormat`, e.g. `{ style: 'unit', unit: 'day', unitDisplay: 'long' }`. */
  format?: Intl.NumberFormatOptions;
}
