import { Button, Switch } from '@wusum/react';
import { useCallback, useState } from 'react';
import type { TokenRecord } from '../../data/types.js';
import { MarkSvg } from '../../parts/drawings.js';
import { useBrand, useCopy } from '../../parts/page-scope.js';
import { useTokens } from '../../parts/use-theme-file.js';
import { Block, type BlockProps } from '../Block.js';
import { Curve, DurationRow, Transition } from './MotionToken.js';
import * as S from './MotionPlayer.styles.js';

export interface MotionPlayerProps extends BlockProps {
  /**
   * `mark`: the mark, drawn in the order of its strokes. `durations`, `transitions`, `easings`: these tokens, each with
   * something that moves with it. @default 'mark'
   */
  view?: 'mark' | 'durations' | 'transitions' | 'easings';
}

/** Motion on demand: nothing moves before a button is pressed. All of a view start together, so that they can be compared. */
export function MotionPlayer({ view = 'mark', ...scope }: MotionPlayerProps) {
  return (
    <Block {...scope}>
      <Player view={view} />
    </Block>
  );
}

const groups = { durations: 'motion.duration.', transitions: 'motion.transition.', easings: 'motion.easing.' } as const;

/** How fast the slow motion is. */
const slow = 0.25;

function Player({ view }: { view: NonNullable<MotionPlayerProps['view']> }) {
  const { t } = useCopy();
  const [plays, setPlays] = useState(0);
  const [isSlow, setSlow] = useState(false);
  const play = useCallback(
    (root: HTMLDivElement | null) => {
      if (plays === 0) return;
      for (const animation of root?.getAnimations({ subtree: true }) ?? []) animation.playbackRate = isSlow ? slow : 1;
    },
    [plays, isSlow],
  );
  return (
    <S.Player>
      <div ref={play}>{view === 'mark' ? <Mark plays={plays} /> : <Tokens view={view} plays={plays} />}</div>
      <S.Controls>
        <Button variant="solid" color="accent" onClick={() => setPlays(plays + 1)}>
          {view === 'mark' ? t('motion.play') : t('motion.again')}
          {view === 'mark' ? null : <span className="sb-sr-only"> {t(`motion.${view}`)}</span>}
        </Button>
        <Switch label={t('motion.slow')} checked={isSlow} onCheckedChange={setSlow} />
      </S.Controls>
      <S.Reduced>{t('motion.reduced')}</S.Reduced>
    </S.Player>
  );
}

function Mark({ plays }: { plays: number }) {
  const brand = useBrand();
  return (
    <S.Cover>
      <div className="cover">
        <MarkSvg key={`${brand.id}.${plays}`} brand={brand} data-drawn={plays > 0 || undefined} />
      </div>
    </S.Cover>
  );
}

const lists = {
  durations: { List: S.Rows, Item: DurationRow },
  transitions: { List: S.Transitions, Item: Transition },
  easings: { List: S.Curves, Item: Curve },
} as const;

function Tokens({ view, plays }: { view: keyof typeof groups; plays: number }) {
  const tokens: readonly TokenRecord[] = useTokens() ?? [];
  const { List, Item } = lists[view];
  return (
    <List>
      {tokens
        .filter(({ path }) => path.startsWith(groups[view]))
        .map((token) => (
          <Item key={token.path} token={token} plays={plays} />
        ))}
    </List>
  );
}
