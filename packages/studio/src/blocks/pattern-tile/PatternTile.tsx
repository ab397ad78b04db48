import type { BrandData, Tile } from '../../data/types.js';
import { tileSource } from '../../parts/brand-images.js';
import { CopyMenu } from '../../parts/copy-menu/CopyMenu.js';
import { Cloth, Repeat } from '../../parts/drawings.js';
import { useBrand, useCopy } from '../../parts/page-scope.js';
import { Block, type BlockProps } from '../Block.js';
import * as S from './PatternTile.styles.js';

export interface PatternTileProps extends BlockProps {
  /** `draft`: one repeat of the cloth under its grid. `cloth`, `band`, `selvedge`: the pattern, repeated. @default 'draft' */
  view?: 'draft' | 'cloth' | 'band' | 'selvedge';
  /** Size of a repeat beside the one that the brand sets. @default 1 */
  scale?: number;
}

/** The brand's pattern: one repeat as a draft, or repeated as a cloth, as a band, or as the selvedges of a page. The repeat copies as SVG. */
export function PatternTile({ view = 'draft', scale = 1, ...scope }: PatternTileProps) {
  return (
    <Block {...scope}>
      <Drawing view={view} scale={scale} />
    </Block>
  );
}

function Drawing({ view, scale }: Required<Pick<PatternTileProps, 'view' | 'scale'>>) {
  const brand = useBrand();
  const { t } = useCopy();
  const kind = view === 'draft' ? 'cloth' : view;
  const tile = brand.mark.patterns[kind] ?? brand.mark.patterns.cloth;
  if (!tile) return <p>{t('pattern.missing')}</p>;
  return (
    <S.Root data-view={view}>
      <div className="drawing">
        {view === 'draft' ? <Draft tile={tile} /> : <Cloth brand={brand} kind={kind} scale={scale} />}
        {view === 'selvedge' && <Cloth brand={brand} kind="selvedge" scale={scale} />}
      </div>
      <S.Copy>
        <CopyMenu name={`${brand.id} ${kind}`} forms={() => tileForms(brand, kind, tile)} />
      </S.Copy>
    </S.Root>
  );
}

const tileForms = (brand: BrandData, kind: 'cloth' | 'band' | 'selvedge', tile: Tile) => [
  {
    name: { proper: 'SVG' },
    text: tileSource(brand, kind),
    shown: `${tile.width} × ${tile.height}`,
  },
];

/** One repeat under the lines that it is drawn by. */
function Draft({ tile }: { tile: Tile }) {
  const height = Math.min(tile.height, tile.width * 1.45);
  const lines = isWoven(tile) ? cellLines(tile.width, height) : symmetryLines(tile);
  return (
    <Repeat tile={tile} height={height}>
      <path className="grid" strokeWidth={tile.width / 480} d={lines} />
    </Repeat>
  );
}

/** Whether a tile consists of cells of one unit: its paths go along rows and columns only. */
const isWoven = ({ width, height, body }: Tile): boolean =>
  Number.isInteger(width) && Number.isInteger(height) && !/<circle|\sd="[^"]*[LACQSTlacqst]/u.test(body);

/** The cells of a weave, by their edges. */
const cellLines = (width: number, height: number): string =>
  Array.from({ length: Math.floor(width) + 1 }, (_, at) => `M${at} 0V${height}`).join('') +
  Array.from({ length: Math.floor(height) + 1 }, (_, at) => `M0 ${at}H${width}`).join('');

/** The edges, the middles and the diagonals of a repeat: stars, diamonds and arcs are drawn from them. */
const symmetryLines = ({ width, height }: Tile): string =>
  `M0 0H${width}V${height}H0ZM${width / 2} 0V${height}M0 ${height / 2}H${width}M0 0L${width} ${height}M${width} 0L0 ${height}`;
