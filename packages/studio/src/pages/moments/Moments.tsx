import { Segment, SegmentedControl } from '@wusum/react';
import { useState } from 'react';
import { themeData } from '../../data/theme-data.js';
import type { BrandData } from '../../data/types.js';
import { MarkSvg } from '../../parts/drawings.js';
import { Page, PageHead } from '../../parts/layout.js';
import { useAxes, useBrand, useCopy } from '../../parts/page-scope.js';
import { Guidance } from './Guidance.js';
import { Quiz } from './Quiz.js';
import { nameOfSituation, textsOf } from './situations.js';
import * as S from './Moments.styles.js';

type View = 'voices' | 'who';

/** Each situation as every brand writes it, or with the names hidden: the reader guesses who speaks. */
export function Moments({ initialView = 'voices' }: { readonly initialView?: View }) {
  const { t } = useCopy();
  const [view, setView] = useState<View>(initialView);
  return (
    <Page>
      <PageHead name="nav.Twelve moments" lead={t('moments.lead')} />
      <SegmentedControl
        label={t('moments.view')}
        value={view}
        onValueChange={(value) => setView(value === 'who' ? 'who' : 'voices')}
      >
        <Segment value="voices">{t('moments.voices')}</Segment>
        <Segment value="who">{t('moments.who')}</Segment>
      </SegmentedControl>
      {view === 'who' ? <Quiz /> : <Voices />}
    </Page>
  );
}

function Voices() {
  const { language } = useCopy();
  const brand = useBrand();
  return (
    <S.Situations>
      {brand.voice.situations.map((situation) => (
        <li key={situation.name}>
          <S.Head>
            <h2>{nameOfSituation(situation.name, language)}</h2>
            <p>{situation.feeling?.[language]}</p>
          </S.Head>
          <S.Cards>
            {themeData().brands.map((one) => (
              <Card key={one.id} brand={one} situation={situation.name} isCurrent={one.id === brand.id} />
            ))}
          </S.Cards>
          <Guidance brand={brand} situation={situation} />
        </li>
      ))}
    </S.Situations>
  );
}

/** What one brand writes in a situation, in its own type, colour and shape. */
function Card({ brand, situation, isCurrent }: { brand: BrandData; situation: string; isCurrent: boolean }) {
  const { language } = useCopy();
  const { mode } = useAxes();
  const texts = textsOf(brand, situation, language);
  if (texts.length === 0) return null;
  return (
    <S.Card data-brand={brand.id} data-mode={mode} data-current={isCurrent || undefined}>
      <figcaption>
        <MarkSvg brand={brand} />
        {brand.names[language]}
      </figcaption>
      {texts.map((text) => (
        <blockquote key={text}>{text}</blockquote>
      ))}
    </S.Card>
  );
}
