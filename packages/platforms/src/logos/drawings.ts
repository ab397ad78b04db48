import { type BrandMark, type Drawing, drawStrokes, type Script } from '@wusum/mark';
import { drawLockup } from '@wusum/mark/lockup';
import { round } from './colors.js';
import { partnerDrawing } from './partner-svg.js';

/** A drawing of the brand by the name of its file. */
export interface Logo {
  readonly name: string;
  readonly drawing: Drawing;
  /** Whether all of it is strokes and outlines of ours, which a vector format other than SVG can have. */
  readonly isOwn: boolean;
}

/** The mark for all sizes and for small ones, the names, and the lockups in every arrangement, in the scripts of the brand. */
export function ownLogos(mark: BrandMark, scripts: readonly Script[]): Logo[] {
  const { viewBox, small, wordmarks } = mark;
  const drawings: [string, Drawing][] = [['mark', { viewBox, body: drawStrokes(mark.strokes, mark) }]];
  if (small) drawings.push(['mark-small', { viewBox, body: drawStrokes(small.strokes, { ...mark, ...small }) }]);
  for (const script of scripts) {
    drawings.push([`name-${script}`, wordmarks[script]]);
    for (const arrangement of ['start', 'end', 'stacked'] as const) {
      const end = arrangement === 'start' ? '' : `-${arrangement}`;
      drawings.push([`lockup-${script}${end}`, drawLockup(mark, { script, arrangement })]);
    }
  }
  if (scripts.length > 1) {
    drawings.push(['lockup-both', drawLockup(mark, { script: 'both' })]);
    drawings.push(['lockup-both-stacked', drawLockup(mark, { script: 'both', arrangement: 'stacked' })]);
  }
  return drawings.map(([name, drawing]) => ({ name, drawing, isOwn: true }));
}

/** Height of the mark, which a partner's file has, too, in units of the grid. */
const HEIGHT = 12;
/** Width of the rule between two signs, as a part of the lines of the mark. */
const RULE = 1 / 4;

/** The sign of a partner: the mark of a brand, or a file. */
export type PartnerSign = { readonly mark: BrandMark } | { readonly svg: string };

/**
 * The lockup of the brand and that of a partner, with the clear space of the brand on both sides of a rule: the brand is
 * first in the direction of the script.
 */
export function partnerLogo(mark: BrandMark, id: string, partner: PartnerSign, script: Script): Logo {
  const own = placed(drawLockup(mark, { script }));
  const other = 'mark' in partner ? placed(drawLockup(partner.mark, { script })) : fitted(partnerDrawing(partner.svg));
  const [first, second] = script === 'arabic' ? [other, own] : [own, other];
  const { clearSpace: space, strokeWidth } = mark;
  const rule = first.width + space;
  const line = `<path fill="none" stroke="currentColor" stroke-width="${round(strokeWidth * RULE)}" d="M${round(rule)} 0V${HEIGHT}"/>`;
  const [top, bottom] = [Math.min(first.top, second.top), Math.max(first.bottom, second.bottom)];
  const width = rule + space + second.width;
  return {
    name: `lockup-${script}-with-${id}`,
    drawing: {
      viewBox: [0, top, width, bottom - top].map(round).join(' '),
      body: first.body(0) + line + second.body(rule + space),
    },
    isOwn: 'mark' in partner,
  };
}

interface Placed {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** The drawing at a place. */
  readonly body: (x: number) => string;
}

function placed({ viewBox, body }: Drawing): Placed {
  const [left, top, width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
  const at = (x: number) => `<g transform="translate(${round(x - left)} 0)">${body}</g>`;
  return { width, top, bottom: top + height, body: at };
}

/** As high as the mark. */
function fitted({ viewBox, body }: Drawing): Placed {
  const [, , width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
  const own = round((width / height) * HEIGHT);
  const at = (x: number) =>
    `<svg x="${round(x)}" y="0" width="${own}" height="${HEIGHT}" viewBox="${viewBox}">${body}</svg>`;
  return { width: own, top: 0, bottom: HEIGHT, body: at };
}

/** Milliseconds of one stroke, and before the next one begins. */
export interface DrawnInTimes {
  readonly stroke: number;
  readonly pause: number;
}

/** Colour as hex, and the text for programs that read aloud, as XML. */
export interface DrawnInLook {
  readonly color: string;
  readonly label: string;
}

/**
 * The mark as its strokes are drawn one after the other, once, for readers who have not asked for less motion; the picture
 * that stays is the mark. Dots appear.
 */
export function drawnIn(mark: BrandMark, look: DrawnInLook, { stroke, pause }: DrawnInTimes): string {
  const turns = mark.strokes.map((_, index) => `:nth-child(${index + 1}){animation-delay:${index * pause}ms}`);
  const rules = [
    `g>*{animation:line ${stroke}ms ease-out backwards}`,
    'g>[fill]{animation-name:dot;transform-box:fill-box;transform-origin:center}',
    ...turns.slice(1).map((turn) => `g>${turn}`),
  ].join('');
  // The dash is longer than the line: browsers measure arcs differently. A round cap shows on a dash of no length.
  const frames =
    '@keyframes line{from{stroke-dasharray:0 3;stroke-opacity:0}1%{stroke-opacity:1}to{stroke-dasharray:1.2 3}}' +
    '@keyframes dot{from{transform:scale(0)}}';
  const style = `<style>@media (prefers-reduced-motion:no-preference){${rules}}${frames}</style>`;
  const lines = drawStrokes(mark.strokes, mark)
    .replaceAll('<path ', '<path pathLength="1" ')
    .replaceAll(/<circle (?![^>]*fill="currentColor")/gu, '<circle pathLength="1" ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${mark.viewBox}" color="${look.color}" role="img" aria-label="${look.label}">${style}${lines}</svg>\n`;
}
