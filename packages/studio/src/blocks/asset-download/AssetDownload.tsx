import { drawLockup, type LockupOptions } from '@wusum/mark/lockup';
import { Button } from '@wusum/react';
import { useRef } from 'react';
import type { CopyKey, Language } from '../../copy/index.js';
import type { BrandData } from '../../data/types.js';
import { lockupSource, markSource, tileSource } from '../../parts/brand-images.js';
import { download, paintPng } from '../../parts/download.js';
import { DrawingSvg, MarkSvg, Repeat } from '../../parts/drawings.js';
import { paintedHex } from '../../parts/painted-color.js';
import { useBrand, useCopy } from '../../parts/page-scope.js';
import { Block, type BlockProps } from '../Block.js';
import * as S from './AssetDownload.styles.js';

/** What each lockup shows. */
const lockups = {
  latin: { script: 'latin' },
  arabic: { script: 'arabic' },
  'latin-stacked': { script: 'latin', arrangement: 'stacked' },
  'arabic-stacked': { script: 'arabic', arrangement: 'stacked' },
  both: { script: 'both' },
} as const satisfies Readonly<Record<string, LockupOptions>>;
type LockupKind = keyof typeof lockups;

const patterns = ['cloth', 'band', 'selvedge'] as const;
type PatternKind = (typeof patterns)[number];
type Asset = 'mark' | LockupKind | PatternKind;

const drawings: readonly Asset[] = ['mark', ...(Object.keys(lockups) as LockupKind[])];

const isPattern = (asset: Asset): asset is PatternKind => patterns.some((one) => one === asset);

export interface AssetDownloadProps extends BlockProps {
  /**
   * `mark`, the lockups with the `latin` and the `arabic` name, stacked (`latin-stacked`, `arabic-stacked`) and with `both`
   * names, and one repeat of the pattern: `cloth`, `band`, `selvedge`.
   * @default ['mark', 'latin', 'arabic', 'latin-stacked', 'arabic-stacked', 'both']
   */
  assets?: readonly Asset[];
  /** Width of a PNG image, in pixels. @default 1024 */
  width?: number;
}

/**
 * The brand's mark, lockups and pattern as files: SVG, and PNG on a transparent background. The mark and the lockups are in
 * the text colour of the block, the pattern is in its own colours.
 */
export function AssetDownload({ assets = drawings, width = 1024, ...scope }: AssetDownloadProps) {
  return (
    <Block {...scope}>
      <S.Assets>
        {assets.map((asset) => (
          <File key={asset} asset={asset} width={width} />
        ))}
      </S.Assets>
    </Block>
  );
}

function File({ asset, width }: { asset: Asset; width: number }) {
  const { t, language } = useCopy();
  const brand = useBrand();
  const place = useRef<HTMLLIElement>(null);
  const save = async (format: 'svg' | 'png') => {
    const color = place.current ? paintedHex(getComputedStyle(place.current).color) : '#000000';
    const svg = sourceOf(brand, asset, color);
    const file = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await paintPng(svg, width);
    download(file, `${brand.id}-${asset in lockups ? `lockup-${asset}` : asset}.${format}`);
  };
  const name = t(`asset.${asset}` satisfies CopyKey);
  return (
    <li ref={place}>
      <div>{drawingOf(brand, asset, language)}</div>
      <span>{name}</span>
      <S.Formats>
        {(['svg', 'png'] as const).map((format) => (
          <Button key={format} size="sm" variant="outline" color="neutral" onClick={() => void save(format)}>
            <span className="sb-sr-only">
              {t('asset.download')} {name}{' '}
            </span>
            <bdi lang="en">{format.toUpperCase()}</bdi>
          </Button>
        ))}
      </S.Formats>
    </li>
  );
}

function sourceOf(brand: BrandData, asset: Asset, color: string): string {
  if (isPattern(asset)) return tileSource(brand, asset);
  return asset === 'mark' ? markSource(brand, color) : lockupSource(brand, lockups[asset], color);
}

function drawingOf(brand: BrandData, asset: Asset, language: Language) {
  if (isPattern(asset)) return <PatternRepeat brand={brand} kind={asset} />;
  if (asset === 'mark') return <MarkSvg brand={brand} />;
  // A drawing with both names has that of the reader for assistive technology.
  const { script }: LockupOptions = lockups[asset];
  const lang = script === 'both' ? language : script === 'arabic' ? 'ar' : 'en';
  return <DrawingSvg drawing={drawLockup(brand.mark, lockups[asset])} title={brand.names[lang]} lang={lang} />;
}

/** A brand without one of the patterns has the cloth in its place. */
function PatternRepeat({ brand: { mark }, kind }: { brand: BrandData; kind: PatternKind }) {
  const tile = mark.patterns[kind] ?? mark.patterns.cloth;
  return tile ? <Repeat tile={tile} /> : null;
}
