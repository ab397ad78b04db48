'use client';

import { useId } from 'react';
import type { MarkData, Tile } from '../../internal/brand-data.js';
import { useDrawnBrand } from '../../internal/use-drawn-brand.js';
import { patternDefaults, type PatternKind, type PatternProps } from './Pattern.props.js';
import { Cloth, Root } from './Pattern.styles.js';

/**
 * The tribe's cloth, in whole repeats. Renders one `<div>` with the drawing inside; it is hidden from readers, and is not
 * mirrored from right to left, as a cloth is not.
 *
 * Use it in three places: a cover (once on a page), a band (above the end of the page, under a cover), a selvedge.
 * Do not put words on it, nor use it as a background.
 */
export function Pattern({
  kind = patternDefaults.kind,
  brand,
  scale = patternDefaults.scale,
  style,
  ...rest
}: PatternProps) {
  const mark = useDrawnBrand(brand, true).data?.mark;
  const id = useId();
  const { tile, turned } = chooseTile(mark, kind);
  const factor = (mark?.patternScale ?? 1) * scale;
  const transform = `${turned ? 'rotate(90) ' : ''}scale(${factor})`;
  const across = tile && kind === 'selvedge' ? { inlineSize: (turned ? tile.height : tile.width) * factor } : undefined;
  return (
    <Root aria-hidden="true" data-kind={kind} style={{ ...across, ...style }} {...rest}>
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
          <rect width="100%" height="100%" fill={`url(#${id})`} />
        </Cloth>
      )}
    </Root>
  );
}

function chooseTile(mark: MarkData | undefined, kind: PatternKind): { tile: Tile | undefined; turned: boolean } {
  if (!mark) return { tile: undefined, turned: false };
  const { cloth, band, selvedge } = mark.patterns;
  if (kind !== 'selvedge') return { tile: kind === 'cloth' ? cloth : band, turned: false };
  return { tile: selvedge ?? band, turned: selvedge === undefined };
}
