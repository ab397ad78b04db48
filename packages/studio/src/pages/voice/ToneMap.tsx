import { themeData } from '../../data/theme-data.js';
import type { BrandData, Language } from '../../data/types.js';
import { MarkSvg, custom } from '../../parts/drawings.js';
import { useCopy } from '../../parts/page-scope.js';
import { localeOf, type CopyKey } from '../../copy/index.js';
import * as S from './ToneMap.styles.js';

const dimensions = ['funny-serious', 'formal-casual', 'respectful-irreverent', 'enthusiastic-matter-of-fact'] as const;
type Dimension = (typeof dimensions)[number];

/** Four lines between two words each; every tribe of the theme stands on them with its mark. */
export function ToneMap({ brand }: { brand: BrandData }) {
  const { say, language } = useCopy();
  const number = signed(language);
  return (
    <>
      <Legend brand={brand} />
      <S.Tone>
        {dimensions.map((dimension) => (
          <div key={dimension}>
            <span>{say(`tone.${dimension}.from` satisfies CopyKey)}</span>
            <ToneLine brand={brand} dimension={dimension} />
            <span>{say(`tone.${dimension}.to` satisfies CopyKey)}</span>
            <b>{number.format(brand.voice.tone[dimension])}</b>
          </div>
        ))}
      </S.Tone>
    </>
  );
}

/** Whose mark is whose. */
function Legend({ brand }: { brand: BrandData }) {
  const { language } = useCopy();
  return (
    <S.Legend>
      {themeData().brands.map((one) => (
        <li key={one.id} data-me={one.id === brand.id || undefined}>
          <i>
            <MarkSvg brand={one} />
          </i>
          {one.names[language]}
        </li>
      ))}
    </S.Legend>
  );
}

const signed = (language: Language) => new Intl.NumberFormat(localeOf(language), { signDisplay: 'exceptZero' });

function ToneLine({ brand, dimension }: { brand: BrandData; dimension: Dimension }) {
  const { language } = useCopy();
  const { brands } = themeData();
  const number = signed(language);
  const told = brands
    .map((one) => `${one.names[language]} ${number.format(one.voice.tone[dimension])}`)
    .join(language === 'ar' ? '، ' : ', ');
  return (
    <S.Line className="line" role="img" aria-label={told}>
      {brands.map((one) => (
        <i
          key={one.id}
          data-me={one.id === brand.id || undefined}
          style={custom({ '--wsb-at': one.voice.tone[dimension], '--wsb-lane': laneOf(one, brand, brands, dimension) })}
        >
          <MarkSvg brand={one} />
        </i>
      ))}
    </S.Line>
  );
}

/** Above the line beside the tribe that is shown, below it where two others meet. */
function laneOf(one: BrandData, me: BrandData, all: readonly BrandData[], dimension: Dimension): number {
  if (one.id === me.id) return 0;
  const at = (brand: BrandData) => brand.voice.tone[dimension];
  if (Math.abs(at(one) - at(me)) < 0.16) return -1.35;
  const before = all.slice(0, all.indexOf(one)).filter((other) => other.id !== me.id);
  return before.some((other) => Math.abs(at(other) - at(one)) < 0.13) ? 1 : 0;
}
