import { drawLockup } from '@wusum/mark/lockup';
import { lockupInk } from '@wusum/mark/svg';
import { localeOf } from '../../copy/index.js';
import type { BrandData, MarkData } from '../../data/types.js';
import { Strokes } from '../../parts/drawings.js';
import { useBrand, useCopy } from '../../parts/page-scope.js';
import { Block, type BlockProps } from '../Block.js';
import * as S from './MarkConstruction.styles.js';

export interface MarkConstructionProps extends BlockProps {
  /** `grid`: the strokes on their grid. `clear-space`: the lockup with the area that stays empty. @default 'grid' */
  view?: 'grid' | 'clear-space';
}

/** How the brand's mark is drawn: the strokes on their grid, or the lockup with its clear space. */
export function MarkConstruction({ view = 'grid', ...scope }: MarkConstructionProps) {
  return (
    <Block {...scope}>
      <Drawing view={view} />
    </Block>
  );
}

function Drawing({ view }: { view: 'grid' | 'clear-space' }) {
  const brand = useBrand();
  if (view === 'clear-space') return <ClearSpace brand={brand} />;
  return <ConstructionGrid mark={brand.mark} units={unitsOf(brand)} />;
}

/** The width of the grid, in units. */
export const unitsOf = (brand: BrandData): number => Number(brand.mark.viewBox.split(' ')[2] ?? 12);

/** The strokes on their grid, with the centre line of each. Numbers every three units. */
function ConstructionGrid({ mark, units }: { mark: MarkData; units: number }) {
  const { language } = useCopy();
  const number = new Intl.NumberFormat(localeOf(language));
  const lines = Array.from({ length: units + 1 }, (_, index) => index);
  const gridPath = (positions: number[]) => positions.map((at) => `M${at} 0V${units}M0 ${at}H${units}`).join('');
  return (
    <S.Construction>
      <svg viewBox={`-.9 -.3 ${units + 1.2} ${units + 1.4}`} aria-hidden>
        <Strokes mark={mark} />
        <path className="fine" d={gridPath(lines.filter((at) => at % 3))} />
        <path className="strong" d={gridPath(lines.filter((at) => at % 3 === 0))} />
        <Strokes mark={spineOf(mark)} className="spine" strokeWidth={0.08} />
        {lines
          .filter((at) => at % 3 === 0)
          .map((at) => (
            <g key={at}>
              <text x={at} y={units + 0.75} textAnchor="middle">
                {number.format(at)}
              </text>
              <text x={-0.3} y={at + 0.15} textAnchor="end">
                {number.format(at)}
              </text>
            </g>
          ))}
      </svg>
    </S.Construction>
  );
}

/** The centre of each stroke: that of a dot, which is filled, is a point. */
const spineOf = (mark: MarkData): MarkData => ({
  ...mark,
  strokes: mark.strokes.map((stroke) => (stroke.sign === 'dot' ? { ...stroke, r: 0.16 } : stroke)),
});

/** The lockup of the language with the area that stays empty around its ink. */
function ClearSpace({ brand: { mark } }: { brand: BrandData }) {
  const { language } = useCopy();
  const script = language === 'ar' ? 'arabic' : 'latin';
  const [x, y, width, height] = lockupInk(mark, script);
  const { clearSpace } = mark;
  const { body } = drawLockup(mark, { script });
  const outer = {
    x: x - clearSpace,
    y: y - clearSpace,
    width: width + 2 * clearSpace,
    height: height + 2 * clearSpace,
  };
  const measures = [`M${outer.x} ${y + height / 2}H${x}`, `M${x + width / 2} ${outer.y}V${y}`];
  return (
    <S.Clear>
      <svg viewBox={`${outer.x - 0.2} ${outer.y - 0.2} ${outer.width + 0.4} ${outer.height + 0.4}`} aria-hidden>
        <rect className="zone" {...outer} />
        <rect className="core" x={x} y={y} width={width} height={height} />
        <g className="measure">
          <rect {...outer} strokeDasharray=".5 .5" />
          <path d={measures.join('')} />
        </g>
        {body === '' ? <Strokes mark={mark} /> : <g dangerouslySetInnerHTML={{ __html: body }} />}
      </svg>
    </S.Clear>
  );
}
