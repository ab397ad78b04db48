import { Pattern } from '@wusum/react';
import type { CSSProperties, ReactNode, SVGProps } from 'react';
import { signNames, type SignName } from '@wusum/mark/grammar';
import { memberMark } from '@wusum/mark/member';
import type { BrandData, Drawing, MarkData, Tile } from '../data/types.js';
import { strokesBody } from './strokes.js';

type SvgProps = Omit<SVGProps<SVGSVGElement>, 'children'>;

/** The strokes of a mark, with its own stroke width, caps and joins. */
export function Strokes({ mark, ...rest }: { mark: MarkData } & Omit<SVGProps<SVGGElement>, 'children'>) {
  const { strokes, strokeWidth, lineCap, lineJoin } = mark;
  return (
    <g
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap={lineCap}
      strokeLinejoin={lineJoin}
      {...rest}
      dangerouslySetInnerHTML={{ __html: strokesBody(strokes) }}
    />
  );
}

/** A brand's mark. Decorative unless `title` is given. */
export function MarkSvg({ brand, title, ...rest }: SvgProps & { brand: BrandData; title?: string }) {
  const label = title ? { role: 'img', 'aria-label': title } : { 'aria-hidden': true };
  return (
    <svg viewBox={brand.mark.viewBox} overflow="visible" {...label} {...rest}>
      <Strokes mark={brand.mark} />
    </svg>
  );
}

/** A drawing from the compiler (lockup, wordmark). */
export function DrawingSvg({ drawing, title, ...rest }: SvgProps & { drawing: Drawing; title: string }) {
  return (
    <svg
      viewBox={drawing.viewBox}
      role="img"
      aria-label={title}
      {...rest}
      dangerouslySetInnerHTML={{ __html: drawing.body }}
    />
  );
}

type PatternKind = 'cloth' | 'band' | 'selvedge';

/** The brand's pattern in whole repeats. A cloth fills its container, a band is a row, a selvedge a column. */
export function Cloth(props: { brand: BrandData; kind?: PatternKind; scale?: number }) {
  const { brand, kind = 'cloth', scale } = props;
  return <Pattern brand={brand.id} variant={kind} scale={scale} />;
}

interface RepeatProps {
  readonly tile: Tile;
  /** Of its upper part, in units of the tile. Default: all of it. */
  readonly height?: number;
  /** SVG on top of it. */
  readonly children?: ReactNode;
}

/** One repeat of a pattern. What is beyond it is cut off, whatever the shape of the space is. */
export function Repeat({ tile: { width, height: all, body }, height = all, children }: RepeatProps) {
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return (
    <svg aria-hidden className="wsb-cloth" viewBox={size.viewBox}>
      <svg {...size} dangerouslySetInnerHTML={{ __html: body }} />
      {children}
    </svg>
  );
}

/** The brand's mark with the two strokes of a member. @param seed any stable text about the member */
export function MemberSvg({ brand, seed, ...rest }: SvgProps & { brand: BrandData; seed: string }) {
  const { viewBox, body } = memberMark(brand.mark as Parameters<typeof memberMark>[0], seed);
  return <svg viewBox={viewBox} aria-hidden {...rest} dangerouslySetInnerHTML={{ __html: body }} />;
}

/** Signs that a brand's mark is made of, in the order of its strokes. */
export function signsOf(brand: BrandData): SignName[] {
  const used = [...new Set(brand.mark.strokes.map(({ sign }) => sign))];
  return used.flatMap((sign) => signNames.find((name) => name === sign) ?? []);
}

/** Types CSS variables for a `style` attribute. */
export const cssVariables = (values: Record<`--${string}`, string | number>): CSSProperties => values as CSSProperties;
