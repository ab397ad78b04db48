import { Button, Icon, playIcon, Select } from '@wusum/react';
import { useState } from 'react';
import type { TokenView } from '../../live/types.js';
import { cssVariables } from '../../parts/drawings.js';
import { useCopy } from '../../parts/page-scope.js';
import * as S from './fields.styles.js';

interface PlayProps {
  readonly easing?: string;
  /** CSS durations. Default: that of `durations` that people choose. */
  readonly duration?: string;
  readonly delay?: string;
  readonly durations?: readonly TokenView[];
}

/** Moves a dot when its button is pressed; if people prefer less motion, it is at the end at once. */
export function Play({ easing = 'linear', duration, delay = '0ms', durations = [] }: PlayProps) {
  const { t } = useCopy();
  const [plays, setPlays] = useState(0);
  const [path, setPath] = useState<string>();
  const chosen = durations.find((one) => one.path === path) ?? durations.at(-1);
  const time = duration ?? chosen?.css ?? '300ms';
  return (
    <S.Play>
      <S.Track style={cssVariables({ '--wsb-motion': `${time} ${easing} ${delay}` })}>
        <i key={plays} data-run={plays > 0 || undefined} />
      </S.Track>
      <S.Row>
        <Button size="sm" start={<Icon icon={playIcon} />} onClick={() => setPlays(plays + 1)}>
          {t('value.play')}
        </Button>
        {duration === undefined && durations.length > 0 ? (
          <Select
            size="sm"
            aria-label={t('value.play.duration')}
            value={chosen?.path ?? null}
            options={durations.map((one) => ({ value: one.path, label: `${one.path} ${one.css}` }))}
            onValueChange={(next) => setPath(next ?? undefined)}
          />
        ) : null}
      </S.Row>
      <S.Reduced>{t('value.play.reduced')}</S.Reduced>
    </S.Play>
  );
}
