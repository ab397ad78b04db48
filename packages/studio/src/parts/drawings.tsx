import { useId, type CSSProperties, type SVGProps } from 'react';
import { memberMark } from '@wusum/mark/member';
import type { BrandData, MarkData, Picture, Stroke } from '../data/types.js';
import { grammar, signs, type Sign } from './strokes.js';

type SvgProps = Omit<SVGProps<SVGSVGElement>, 'children'>;

/** Strokes drawn one by one. `dot` is filled; all else is line. */
export function Strokes({ strokes, sign }: { strokes: readonly Partial<Stroke>[]; sign?: string }) {
  return strokes.map((stroke, index) => <StrokeShape key={index} stroke={stroke} sign={stroke.sign ?? sign} />);
}

function StrokeShape({ stroke, sign }: { stroke: Partial<Stroke>; sign: string | undefined }) {
  if (stroke.d) return <path d={stroke.d} pathLength={1} />;
  const filled = sign === 'dot' ? { fill: 'currentColor', stroke: 'none' } : {};
  return <circle cx={stroke.cx} cy={stroke.cy} r={stroke.r} pathLength={1} {...filled} />;
}

/** The pen of a brand: what its strokes look like. */
export const penOf = (mark: MarkData) => ({
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: mark.strokeWidth,
  strokeLinecap: mark.lineCap as 'butt',
  strokeLinejoin: mark.lineJoin as 'miter',
});

/** A brand's mark. Decorative unless `title` is given. */
export function MarkSvg({ brand, title, ...rest }: SvgProps & { brand: BrandData; title?: string }) {
  const label = title ? { role: 'img', 'aria-label': title } : { 'aria-hidden': true };
  return (
    <svg viewBox={brand.mark.viewBox} overflow="visible" {...label} {...rest}>
      <g {...penOf(brand.mark)}>
        <Strokes strokes={brand.mark.strokes} />
      </g>
    </svg>
  );
}

/** One of the nine strokes. */
export function Glyph({ sign, ...rest }: SvgProps & { sign: Sign }) {
  return (
    <svg viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth={1.5} aria-hidden {...rest}>
      <Strokes strokes={grammar.find((one) => one.sign === sign)?.strokes ?? []} sign={sign} />
    </svg>
  );
}

/** A picture that the compiler drew (lockup, wordmark). */
export function PictureSvg({ picture, title, ...rest }: SvgProps & { picture: Picture; title: string }) {
  return (
    <svg
      viewBox={picture.viewBox}
      role="img"
      aria-label={title}
      {...rest}
      dangerouslySetInnerHTML={{ __html: picture.body }}
    />
  );
}

/** Whole repeats of a brand's cloth. Never mirrored, nothing on top. */
export function Cloth(
  props: SvgProps & { brand: BrandData; kind?: 'cloth' | 'band' | 'selvedge'; scale?: number; turned?: boolean },
) {
  const { brand, kind = 'cloth', scale = 1, turned = false, ...rest } = props;
  const id = useId();
  const tile = brand.mark.patterns[kind] ?? brand.mark.patterns.cloth;
  if (!tile) return null;
  const size = brand.mark.patternScale * scale;
  return (
    <svg aria-hidden className="wsb-cloth" width="100%" height="100%" {...rest}>
      <defs>
        <pattern
          id={id}
          width={tile.width}
          height={tile.height}
          patternUnits="userSpaceOnUse"
          patternTransform={`${turned ? 'rotate(90) ' : ''}scale(${size})`}
          dangerouslySetInnerHTML={{ __html: tile.body }}
        />
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}

/** The tribe's mark with the two strokes that a member of this name adds. */
export function MemberSvg({ brand, seed, ...rest }: SvgProps & { brand: BrandData; seed: string }) {
  const { viewBox, body } = memberMark(brand.mark as Parameters<typeof memberMark>[0], seed);
  return <svg viewBox={viewBox} aria-hidden {...rest} dangerouslySetInnerHTML={{ __html: body }} />;
}

/** Signs of the grammar that a brand's mark is made of, in the order of its strokes. */
export function signsOf(brand: BrandData): Sign[] {
  const used = new Set(brand.mark.strokes.map((stroke) => stroke.sign));
  return signs.filter((sign) => used.has(sign)).sort((a, b) => [...used].indexOf(a) - [...used].indexOf(b));
}

/** Custom properties in a style attribute. */
export const custom = (values: Record<`--${string}`, string | number>): CSSProperties => values as CSSProperties;
