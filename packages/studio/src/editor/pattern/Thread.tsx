import { Select } from '@wusum/react';
import { cssVariables } from '../../parts/drawings.js';
import { useCopy } from '../../parts/page-scope.js';
import * as S from './pattern.styles.js';

interface ThreadProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (thread: number) => void;
}

/** One of the five colours of patterns. */
export function Thread({ label, value, onChange }: ThreadProps) {
  const { t } = useCopy();
  return (
    <Select
      size="sm"
      aria-label={label}
      value={value}
      options={([0, 1, 2, 3, 4] as const).map((thread) => ({
        value: thread as number,
        text: t(`pattern.thread.${thread}`),
        label: (
          <S.ThreadName>
            <i style={cssVariables({ '--wsb-value': `var(--ws-color-pattern-${thread})` })} />
            {t(`pattern.thread.${thread}`)}
          </S.ThreadName>
        ),
      }))}
      onValueChange={(thread) => thread !== null && onChange(thread)}
    />
  );
}
