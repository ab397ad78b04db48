'use client';

import { useBrandData, useScope } from '@wusum/react/brand';
import type { ComponentProps } from 'react';
import { Root } from './Wordmark.styles.js';

export interface WordmarkProps extends Omit<ComponentProps<'svg'>, 'children' | 'viewBox'> {
  /** The script of the name, independent of the page's language. */
  script: 'latin' | 'arabic';
}

const language = { latin: 'en', arabic: 'ar' } as const;

/** The brand's drawn name without its mark, aligned to its baseline. `--ws-wordmark-unit` is the length of one unit. Renders one `<svg>`. */
export function Wordmark({ script, style, ...rest }: WordmarkProps) {
  const brand = useBrandData(useScope().brand);
  const drawing = brand?.mark.wordmarks?.[script];
  if (!brand || !drawing) return null;
  const [, top = 0, , height = 0] = drawing.viewBox.split(' ').map(Number);
  const units = (count: number) => `calc(var(--ws-wordmark-unit) * ${count})`;
  return (
    <Root
      viewBox={drawing.viewBox}
      role="img"
      aria-label={brand.names[language[script]]}
      lang={language[script]}
      style={{ blockSize: units(height), marginBlockEnd: units(-top - height), ...style }}
      {...rest}
      dangerouslySetInnerHTML={{ __html: drawing.body }}
    />
  );
}
