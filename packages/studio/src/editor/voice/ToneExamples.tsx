import { savedBrands } from '../../data/theme-data.js';
import { useCopy } from '../../parts/page-scope.js';
import { toneExamples } from './tone-examples.js';
import * as S from './voice.styles.js';

interface ToneExamplesProps {
  readonly dimension: string;
  /** The number of the slider. */
  readonly number: number;
}

/** Two texts that brands of this system say around a number. As the number moves, other texts come. */
export function ToneExamples({ dimension, number }: ToneExamplesProps) {
  const { t, language } = useCopy();
  const brands = savedBrands();
  const examples = toneExamples(brands, dimension, language, number);
  const distance = Math.min(...examples.map(({ at }) => Math.abs(at - number)));
  if (examples.length === 0) return null;
  return (
    <S.Examples role="group" aria-label={t('voice-area.examples')}>
      {examples.map(({ brand, at, text }) => (
        <figure key={brand} data-nearest={Math.abs(at - number) === distance || undefined}>
          <blockquote>{text}</blockquote>
          <figcaption>
            {t('voice-area.example', {
              brand: brands.find(({ id }) => id === brand)?.names[language] ?? brand,
              number: at,
            })}
          </figcaption>
        </figure>
      ))}
    </S.Examples>
  );
}
