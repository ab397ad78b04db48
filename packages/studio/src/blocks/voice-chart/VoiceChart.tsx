import { themeData } from '../../data/theme-data.js';
import type { BrandData, Language } from '../../data/types.js';
import { MarkSvg, cssVariables } from '../../parts/drawings.js';
import { useBrand, useCopy } from '../../parts/page-scope.js';
import { localeOf, type CopyKey } from '../../copy/index.js';
import { Block, type BlockProps } from '../Block.js';
import * as S from './VoiceChart.styles.js';

const dimensions = ['funny-serious', 'formal-casual', 'respectful-irreverent', 'enthusiastic-matter-of-fact'] as const;
type Dimension = (typeof dimensions)[number];

/** The brand's tone on four scales between two words. Each shows the position of every brand by its mark. */
export function VoiceChart(scope: BlockProps) {
  return (
    <Block {...scope}>
      <ToneMap />
    </Block>
  );
}

function ToneMap() {
  const { t, language } = useCopy();
  const brand = useBrand();
  const number = signed(language);
  return (
    <>
      <Legend brand={brand} />
      <S.Tone>
        {dimensions.map((dimension) => (
          <div key={dimension}>
            <span>{t(`tone.${dimension}.from` satisfies CopyKey)}</span>
            <ToneLine brand={brand} dimension={dimension} />
            <span>{t(`tone.${dimension}.to` satisfies CopyKey)}</span>
            <b>{number(brand.voice.tone[dimension])}</b>
          </div>
        ))}
      </S.Tone>
    </>
  );
}

/** The mark and the name of each brand. */
function Legend({ brand }: { brand: BrandData }) {
  const { language } = useCopy();
  return (
    <S.Legend>
      {themeData().brands.map((one) => (
        <li key={one.id} data-current={one.id === brand.id || undefined}>
          <i>
            <MarkSvg brand={one} />
          </i>
          {one.names[language]}
        </li>
      ))}
    </S.Legend>
  );
}

/** A number with its sign: a minus sign (U+2212), not the hyphen that `Intl` writes. */
function signed(language: Language): (value: number) => string {
  const number = new Intl.NumberFormat(localeOf(language), { signDisplay: 'exceptZero' });
  return (value) => number.format(value).replace('-', '−');
}

function ToneLine({ brand, dimension }: { brand: BrandData; dimension: Dimension }) {
  const { language } = useCopy();
  const { brands } = themeData();
  const number = signed(language);
  const positions = brands
    .map((one) => `${one.names[language]} ${number(one.voice.tone[dimension])}`)
    .join(language === 'ar' ? '، ' : ', ');
  return (
    <S.Line className="line" role="img" aria-label={positions}>
      {brands.map((one) => (
        <i
          key={one.id}
          data-current={one.id === brand.id || undefined}
          style={cssVariables({
            '--wsb-at': one.voice.tone[dimension],
            '--wsb-lane': laneOf(one, brand, brands, dimension),
          })}
        >
          <MarkSvg brand={one} />
        </i>
      ))}
    </S.Line>
  );
}

/** Vertical offset of a mark: above the scale where it would cover the current brand, below it where it would cover another. */
function laneOf(one: BrandData, current: BrandData, all: readonly BrandData[], dimension: Dimension): number {
  if (one.id === current.id) return 0;
  const at = (brand: BrandData) => brand.voice.tone[dimension];
  if (Math.abs(at(one) - at(current)) < 0.16) return -1.35;
  const before = all.slice(0, all.indexOf(one)).filter((other) => other.id !== current.id);
  return before.some((other) => Math.abs(at(other) - at(one)) < 0.13) ? 1 : 0;
}
