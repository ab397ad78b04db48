import { useBrandData, useScope } from '@wusum/react';
import { Root } from './Wordmark.styles.js';

export interface WordmarkProps {
  /** In which script the name is drawn, whatever the page's own. */
  script: 'latin' | 'arabic';
}

const language = { latin: 'en', arabic: 'ar' } as const;

/** The brand's name as it is drawn, without its mark, standing on its baseline. Grows with `--ws-wordmark-unit`. */
export function Wordmark({ script }: WordmarkProps) {
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
      style={{ blockSize: units(height), marginBlockEnd: units(-top - height) }}
      dangerouslySetInnerHTML={{ __html: drawing.body }}
    />
  );
}
