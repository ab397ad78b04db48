import { Button } from '@wusum/react';
import { useState } from 'react';
import { localeOf } from '../../copy/index.js';
import { themeData } from '../../data/theme-data.js';
import type { BrandData } from '../../data/types.js';
import { useBrand, useCopy } from '../../parts/page-scope.js';
import { nameOfSituation, textsOf } from './situations.js';
import * as S from './Moments.styles.js';

/** One text after another without a name. The reader chooses who speaks, and is answered at once. */
export function Quiz() {
  const { t, language } = useCopy();
  const situations = useBrand().voice.situations;
  const { brands } = themeData();
  const [game, setGame] = useState({ seed: 1, round: 0, right: 0, answer: undefined as string | undefined });
  const number = new Intl.NumberFormat(localeOf(language));
  const situation = situations[game.round];
  if (!situation) {
    const [count, of] = [game.right, number.format(situations.length)];
    return (
      <S.Quiz>
        <p role="status" className="end">
          {t('moments.score', { count, of })}
        </p>
        <Button onClick={() => setGame({ seed: game.seed + 1, round: 0, right: 0, answer: undefined })}>
          {t('moments.again')}
        </Button>
      </S.Quiz>
    );
  }
  const speaker = speakerOf(brands, game.seed, game.round);
  const texts = textsOf(speaker, situation.name, language);
  const choose = (id: string) => setGame({ ...game, answer: id, right: game.right + (id === speaker.id ? 1 : 0) });
  return (
    <S.Quiz>
      <p className="round">
        {nameOfSituation(situation.name, language)} ·{' '}
        {t('moments.round', { round: number.format(game.round + 1), count: number.format(situations.length) })}
      </p>
      <blockquote>{texts[game.seed % texts.length]}</blockquote>
      <div role="group" aria-label={t('moments.question')}>
        {brands.map((one) => (
          <Button
            key={one.id}
            variant={game.answer !== undefined && one.id === speaker.id ? 'solid' : 'outline'}
            aria-disabled={game.answer !== undefined || undefined}
            onClick={() => game.answer === undefined && choose(one.id)}
          >
            {one.names[language]}
          </Button>
        ))}
      </div>
      <p role="status">
        {game.answer === undefined
          ? ''
          : t(game.answer === speaker.id ? 'moments.right' : 'moments.wrong', { brand: speaker.names[language] })}
      </p>
      {game.answer === undefined ? null : (
        <Button onClick={() => setGame({ ...game, round: game.round + 1, answer: undefined })}>
          {t('moments.next')}
        </Button>
      )}
    </S.Quiz>
  );
}

/** The speaker of a round: mixed, the same for the same game, and every brand as often as the others. */
export function speakerOf(brands: readonly BrandData[], seed: number, round: number): BrandData {
  const count = brands.length;
  const cycle = Math.floor(round / count);
  const step = [2, 3, 1, 4][(seed + cycle) % 4]!;
  // A step that divides the number of brands would leave some out.
  const stride = count % step === 0 ? 1 : step;
  return brands[((round % count) * stride + seed * 3 + cycle) % count]!;
}
