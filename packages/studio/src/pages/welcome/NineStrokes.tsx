import { signs } from '@wusum/mark/grammar';
import { Sign } from '@wusum/tribe';
import type { BrandData } from '../../data/types.js';
import { signsOf } from '../../parts/drawings.js';
import * as S from './Welcome.styles.js';

/** The nine signs with their names in both languages; those of the brand's mark are highlighted. */
export function NineStrokes({ brand }: { brand: BrandData }) {
  const own = signsOf(brand);
  return (
    <S.Strokes>
      {signs.map(({ sign, names }) => (
        <li key={sign} data-on={own.includes(sign) || undefined}>
          <Sign name={sign} />
          <span>
            <bdi lang="en">{names.en}</bdi>
            <bdi lang="ar">{names.ar}</bdi>
          </span>
        </li>
      ))}
    </S.Strokes>
  );
}
