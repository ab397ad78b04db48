import { useBrandData, useScope } from '@wusum/react';
import { Root } from './Wordmark.styles.js';

export interface WordmarkProps {
  /** In which script the name is drawn, whatever the page's own. */
  script: 'latin' | 'arabic';
}

const language = { latin: 'en', arabic: 'ar' } as const;

/** The brand's name as it is drawn, without its mark. Grows with `--ws-wordmark-unit`. */
export function Wordmark({ script }: WordmarkProps) {
  const brand = useBrandData(useScope().brand);
  const drawing = brand?.mark.wordmarks?.[script];
  if (!brand || !drawing) return null;
  const height = Number(drawing.viewBox.split(' ')[3]);
  return (
    <Root
      viewBox={drawing.viewBox}
      role="img"
      aria-label={brand.names[language[script]]}
      lang={language[script]}
      style={{ blockSize: `calc(var(--ws-wordmark-unit) * ${height})` }}
      dangerouslySetInnerHTML={{ __html: drawing.body }}
    />
  );
}
