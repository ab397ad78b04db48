'use client';

import type { MarkData, MarkStroke } from '../../internal/brand-data.js';
import { useDrawnBrand } from '../../internal/use-drawn-brand.js';
import type { BrandMarkProps } from './BrandMark.props.js';
import { Root } from './BrandMark.styles.js';

/**
 * The brand's mark in the colour of the text around it. Renders one `<svg>`, empty until the brand is registered.
 *
 * Use it once per screen, large, or small next to what the brand says.
 * Do not use it as an icon, mirror it, or put it on a pattern.
 */
export function BrandMark({ brand, size, small, decorative, ...rest }: BrandMarkProps) {
  const { data, role } = useDrawnBrand(brand, decorative);
  const mark = data?.mark;
  const { strokes, strokeWidth } = (small && mark?.small) || (mark ?? none);
  return (
    <Root
      viewBox={mark?.viewBox}
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap={mark?.lineCap}
      strokeLinejoin={mark?.lineJoin}
      data-size={size}
      {...role}
      {...rest}
    >
      {strokes.map((stroke, index) => (
        <Stroke key={index} {...stroke} />
      ))}
    </Root>
  );
}

const none: Pick<MarkData, 'strokes' | 'strokeWidth'> = { strokes: [], strokeWidth: 0 };

/** A dot is filled, a ring is a line, all else is a path. A line has the length 1, so that a style can draw it from start to end. */
function Stroke(stroke: MarkStroke) {
  if ('d' in stroke) return <path d={stroke.d} pathLength={1} />;
  const { sign, cx, cy, r } = stroke;
  return sign === 'dot' ? (
    <circle cx={cx} cy={cy} r={r} fill="currentColor" stroke="none" />
  ) : (
    <circle cx={cx} cy={cy} r={r} pathLength={1} />
  );
}
