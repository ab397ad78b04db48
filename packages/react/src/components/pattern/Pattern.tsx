'use client';

import { useId, type CSSProperties } from 'react';
import type { MarkData, Tile } from '../../internal/brand-data.js';
import { useDrawnBrand } from '../../internal/use-drawn-brand.js';
import type { PatternProps, PatternVariant } from './Pattern.props.js';
import { Cloth, Root } from './Pattern.styles.js';

/**
 * The brand's pattern, in whole repeats at every size: no figure is cut at a side. Renders one `<div>` with an `<svg>`
 * inside. It is hidden from assistive technology, and not mirrored in right-to-left text.
 *
 * Use it in three places: a cover (once per page), a band (above the end of the page, under a cover), a selvedge.
 * Do not put text on it, nor use it as a background.
 */
export function Pattern({ variant = 'band', brand, scale = 1, style, ...rest }: PatternProps) {
  const mark = useDrawnBrand(brand, true).data?.mark;
  const id = useId();
  const { tile, turned } = chooseTile(mark, variant);
  const factor = (mark?.patternScale ?? 1) * scale;
  const transform = `${turned ? 'rotate(90) ' : ''}scale(${factor})`;
  const repeat = tile && sizeOf(tile, turned, factor);
  return (
    <Root aria-hidden="true" data-variant={variant} style={{ ...repeat, ...style }} {...rest}>
      {tile && (
        <Cloth>
          <defs>
            <pattern
              id={id}
              width={tile.width}
              height={tile.height}
              patternUnits="userSpaceOnUse"
              patternTransform={transform}
              dangerouslySetInnerHTML={{ __html: tile.body }}
            />
          </defs>
          <g>
            {/* Larger than what is shown: a pattern that is scaled down, or slides, has no end. */}
            <rect x="-200%" y="-200%" width="500%" height="500%" fill={`url(#${id})`} />
          </g>
        </Cloth>
      )}
    </Root>
  );
}

/** The size of one repeat in CSS pixels. The styles scale it so that whole repeats fill the element. */
function sizeOf({ width, height }: Tile, turned: boolean, factor: number): CSSProperties {
  const [across, down] = turned ? [height, width] : [width, height];
  return { '--ws-pattern-width': `${across * factor}px`, '--ws-pattern-height': `${down * factor}px` } as CSSProperties;
}

function chooseTile(mark: MarkData | undefined, variant: PatternVariant): { tile: Tile | undefined; turned: boolean } {
  if (!mark) return { tile: undefined, turned: false };
  const { cloth, band, selvedge } = mark.patterns;
  if (variant !== 'selvedge') return { tile: variant === 'cloth' ? cloth : band, turned: false };
  return { tile: selvedge ?? band, turned: selvedge === undefined };
}
