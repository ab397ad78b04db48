import { label } from '../../copy/index.js';
import type { BrandData } from '../../data/types.js';
import { bothLanguages } from '../../parts/page-scope.js';
import * as D from './Details.styles.js';
import * as S from './Voice.styles.js';

/** Fixed phrases of the brand, in both languages. */
export function Rituals({ brand }: { brand: BrandData }) {
  return (
    <S.Both>
      {bothLanguages.map(({ id, dir }) => (
        <D.Facts key={id} lang={id} dir={dir}>
          {Object.entries(brand.voice.rituals).map(([name, text]) => (
            <div key={name}>
              <dt>{label(`ritual.${name}`, id) ?? name}</dt>
              <dd>{text[id]}</dd>
            </div>
          ))}
        </D.Facts>
      ))}
    </S.Both>
  );
}
