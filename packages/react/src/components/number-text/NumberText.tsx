'use client';

import { evenSpaces } from '../../internal/digits.js';
import { useLocale } from '../../internal/use-locale.js';
import type { NumberTextProps } from './NumberText.props.js';
import { Root } from './NumberText.styles.js';

/**
 * A number as the reader writes it: digits, separators and unit of the locale. Renders one `<span>`.
 *
 * Use it for counts, measures and amounts in a text.
 * Do not use it for codes, telephone numbers and years, which have no separators.
 */
export function NumberText({ value, format, ...rest }: NumberTextProps) {
  return <Root {...rest}>{evenSpaces(new Intl.NumberFormat(useLocale(), format).format(value))}</Root>;
}
