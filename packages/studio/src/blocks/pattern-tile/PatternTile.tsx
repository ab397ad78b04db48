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

/** One repeat under the grid of its draft. A cell is one unit if the tile is drawn in units, else a twelfth. */
function Draft({ tile }: { tile: Tile }) {
  const height = Math.min(tile.height, tile.width * 1.45);
  const unit =
    Number.isInteger(tile.width) && tile.width <= 48 && Number.isInteger(tile.height)
      ? 1
      : Math.max(tile.width, tile.height) / 12;
  const marks = (length: number, line: (at: string) => string) =>
    Array.from({ length: Math.floor(length / unit + 0.001) + 1 }, (_, index) => line((index * unit).toFixed(3))).join(
      '',
    );
  return (
    <Repeat tile={tile} height={height}>
      <path
        className="grid"
        strokeWidth={tile.width / 480}
        d={marks(tile.width, (at) => `M${at} 0V${height}`) + marks(height, (at) => `M0 ${at}H${tile.width}`)}
      />
    </Repeat>
  );
}
