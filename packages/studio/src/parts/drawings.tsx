import { Pattern } from '@wusum/react';
import type { CSSProperties, SVGProps } from 'react';
import { signNames, type SignName } from '@wusum/mark/grammar';
import { memberMark } from '@wusum/mark/member';
import type { BrandData, Drawing, MarkData } from '../data/types.js';
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

/** One repeat of the brand's pattern. */
export function Repeat({ brand, kind, ...rest }: SvgProps & { brand: BrandData; kind: PatternKind }) {
  const tile = brand.mark.patterns[kind] ?? brand.mark.patterns.cloth;
  if (!tile) return null;
  return (
    <svg
      aria-hidden
      className="wsb-cloth"
      viewBox={`0 0 ${tile.width} ${tile.height}`}
      {...rest}
      dangerouslySetInnerHTML={{ __html: tile.body }}
    />
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
