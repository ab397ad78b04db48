import { localeOf, type CopyKey } from '../../copy/index.js';
import type { BrandData, Situation } from '../../data/types.js';
import { useCopy } from '../../parts/page-scope.js';
import * as S from './Moments.styles.js';

/** How one brand writes in a situation: the order, the advice, the tone, and texts before and after. */
export function Guidance({ brand, situation }: { brand: BrandData; situation: Situation }) {
  const { t, language } = useCopy();
  const { pattern, do: advice, dont, examples = [] } = situation;
  return (
    <S.Guidance>
      <summary>{t('moments.how', { brand: brand.names[language] })}</summary>
      <div>
        <section>
          <h3>{t('moments.pattern')}</h3>
          <ol>
            {(pattern?.[language] ?? []).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <section>
          <h3>{t('trait.do')}</h3>
          <p>{advice?.[language]?.join(' ')}</p>
          <h3>{t('trait.dont')}</h3>
          <p>{dont?.[language]?.join(' ')}</p>
        </section>
        <section>
          <h3>{t('moments.tone')}</h3>
          <Tone brand={brand} situation={situation} />
        </section>
        <section className="examples">
          <h3>
            {t('voice.before')} · {t('voice.after')}
          </h3>
          {examples.map(({ instead, write }) => (
            <p key={write[language]}>
              <del>{instead?.[language]}</del>
              <ins>{write[language]}</ins>
            </p>
          ))}
        </section>
      </div>
    </S.Guidance>
  );
}

const dimensions = ['funny-serious', 'formal-casual', 'respectful-irreverent', 'enthusiastic-matter-of-fact'] as const;

/** The tone of the brand plus the delta of the situation, from −1 to 1. */
export function toneIn({ voice }: BrandData, situation: Situation | undefined, dimension: (typeof dimensions)[number]) {
  const sum = voice.tone[dimension] + (situation?.delta?.[dimension] ?? 0);
  return Math.max(-1, Math.min(1, Number(sum.toFixed(2))));
}

/** Each dimension with the number that it has in a situation. */
export function Tone({ brand, situation }: { brand: BrandData; situation: Situation | undefined }) {
  const { t, language } = useCopy();
  const number = new Intl.NumberFormat(localeOf(language), { signDisplay: 'exceptZero' });
  return (
    <S.Tone>
      {dimensions.map((dimension) => {
        const value = toneIn(brand, situation, dimension);
        const side = value <= 0 ? 'from' : 'to';
        return (
          <li key={dimension} data-moved={situation?.delta?.[dimension] ? true : undefined}>
            {t(`tone.${dimension}.${side}` satisfies CopyKey)} <b>{number.format(value).replace('-', '−')}</b>
          </li>
        );
      })}
    </S.Tone>
  );
}
