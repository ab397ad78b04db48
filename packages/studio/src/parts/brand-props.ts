import type { BrandProps } from '@wusum/react';
import type { Axes } from '../axes.js';

/** Props of `Brand` for the chosen axes; an empty axis is inherited. */
export function brandProps({ brand, mode, contrast, density, lang }: Partial<Axes>): BrandProps {
  const chosen = Object.entries({ brand, mode, contrast, density, lang }).filter(([, value]) => value);
  return Object.fromEntries(chosen) as BrandProps;
}
