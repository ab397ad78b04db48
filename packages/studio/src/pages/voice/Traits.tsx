import { localeOf } from '../../copy/index.js';
import type { BrandData, Language } from '../../data/types.js';
import { useCopy } from '../../parts/page-scope.js';
import * as S from './Details.styles.js';

/** What the brand is and is not, what that means in a text, and who decided it. */
export function Traits({ brand }: { brand: BrandData }) {
  const { t, language } = useCopy();
  return (
    <S.Traits>
      {brand.voice.traits.map(({ name, weAre, weAreNot, meaning, do: advice, dont, why, date }) => (
        <li key={name}>
          <small>{t('voice.are')}</small>
          <h3>{weAre[language]}</h3>
          <small>{t('voice.not')}</small>
          <p className="not">{weAreNot[language]}</p>
          <p>{meaning?.[language]}</p>
          <dl>
            <Advice title={t('trait.do')} texts={advice?.[language]} />
            <Advice title={t('trait.dont')} texts={dont?.[language]} />
            <Advice title={t('voice.why')} texts={why?.[language]} />
          </dl>
          {date ? <small>{t('trait.since', { date: dateIn(date, language) })}</small> : null}
        </li>
      ))}
    </S.Traits>
  );
}

function Advice({ title, texts }: { title: string; texts: string | readonly string[] | undefined }) {
  const all = [texts ?? []].flat();
  if (all.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {all.map((text) => (
        <dd key={text}>{text}</dd>
      ))}
    </div>
  );
}

/** A date without a time, in words. @param date `YYYY-MM-DD` */
export function dateIn(date: string, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
