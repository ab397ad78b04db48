import { useId, type CSSProperties, type SVGProps } from 'react';
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
    <svg viewBox={picture.viewBox} role="img" aria-label={title} {...rest} dangerouslySetInnerHTML={{ __html: picture.body }} />
  );
}

/** Whole repeats of a brand's cloth. Never mirrored, nothing on top. */
export function Cloth(props: SvgProps & { brand: BrandData; kind?: 'cloth' | 'band' | 'selvedge'; scale?: number; turned?: boolean }) {
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

/** The tribe's mark with two strokes of a member under it. */
export function MemberSvg({ brand, first, second, ...rest }: SvgProps & { brand: BrandData; first: Sign; second: Sign }) {
  return (
    <svg viewBox="0 0 18 18" aria-hidden {...rest}>
      <g transform="translate(3.4 1.3) scale(.93)" {...penOf(brand.mark)}>
        <Strokes strokes={brand.mark.strokes} />
      </g>
      <g className="wsb-own" {...penOf(brand.mark)} strokeWidth={3.4}>
        <g transform="translate(4.4 12.8) scale(.33)">
          <Strokes strokes={grammar.find((one) => one.sign === first)?.strokes ?? []} sign={first} />
        </g>
        <g transform="translate(9.6 12.8) scale(.33)">
          <Strokes strokes={grammar.find((one) => one.sign === second)?.strokes ?? []} sign={second} />
        </g>
      </g>
    </svg>
  );
}

/** Signs of the grammar that a brand's mark is made of, in the order of its strokes. */
export function signsOf(brand: BrandData): Sign[] {
  const used = brand.mark.strokes.map((stroke) => signNamed(stroke.sign));
  return [...new Set(used)].filter((sign): sign is Sign => sign !== undefined);
}

/** The compiler may write `hooked-line`, `t`: the studio's keys are single words. */
export function signNamed(name: string): Sign | undefined {
  const other: Record<string, Sign> = { 'hooked-line': 'hook', 'hooked line': 'hook', t: 'spindle', T: 'spindle' };
  return (signs as readonly string[]).includes(name) ? (name as Sign) : other[name];
}

/** Custom properties in a style attribute. */
export const custom = (values: Record<`--${string}`, string | number>): CSSProperties => values as CSSProperties;
