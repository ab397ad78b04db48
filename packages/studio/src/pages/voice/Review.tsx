import { getCopy } from '../../copy/index.js';
import type { BrandData, Language } from '../../data/types.js';
import { bothLanguages, useCopy } from '../../parts/page-scope.js';
import { dateIn } from './Traits.js';
import * as D from './Details.styles.js';

/** What is written, who reviewed it, and what is in doubt. */
export function Review({ brand }: { brand: BrandData }) {
  const { language } = useCopy();
  return (
    <D.Reviews>
      <Coverage brand={brand} />
      {bothLanguages.map(({ id, dir }) => (
        <ReviewOf key={id} brand={brand} id={id} dir={dir} shown={language} />
      ))}
    </D.Reviews>
  );
}

function Coverage({ brand }: { brand: BrandData }) {
  const { t } = useCopy();
  const { situations, lexicon, notes } = brand.voice;
  const all = Object.values(notes);
  const examples = situations.reduce((sum, { examples: own = [] }) => sum + own.length, 0);
  return (
    <div>
      <h3>{t('review.coverage')}</h3>
      <ul>
        <li>{t('review.situations', { count: situations.length })}</li>
        <li>{t('review.examples', { count: examples })}</li>
        <li>{t('review.terms', { count: lexicon.length })}</li>
        <li>
          {t('review.messages', { count: all.length })} ·{' '}
          {t('review.expects', { count: all.filter(({ expects }) => expects).length })}
        </li>
      </ul>
    </div>
  );
}

interface ReviewProps {
  readonly brand: BrandData;
  readonly id: Language;
  readonly dir: 'ltr' | 'rtl';
  /** The language of the page, in which doubts are explained. */
  readonly shown: Language;
}

function ReviewOf({ brand, id, dir, shown }: ReviewProps) {
  const { t } = useCopy();
  const review = brand.voice.reviewed[id];
  return (
    <div>
      <h3 lang={id} dir={dir}>
        {getCopy('voice.language', id)}
      </h3>
      <p className="by">
        {review
          ? `${dateIn(review.on, shown)} · ${t(review.native ? 'review.native' : 'review.not-native')}`
          : t('review.none')}
      </p>
      {review?.doubts ? (
        <ul aria-label={t('review.doubts')}>
          {review.doubts.map(({ text, doubt }) => (
            <li key={text}>
              <p lang={id} dir={dir}>
                {text}
              </p>
              <p>{doubt[shown]}</p>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
