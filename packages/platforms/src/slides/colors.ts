import { contrastRatio, hexOf as hexOfColor, luminanceOf, solveLightness } from '@wusum/dtcg/internal';
import { toColor, type ColorValue } from '@wusum/dtcg';
import { hexOf } from '../cards/pattern-colors.js';
import type { Role, Roles } from '../shared/roles.js';

/** The slots of a theme of PowerPoint, in the order of the file. */
export const themeSlots = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;
export type ThemeSlot = (typeof themeSlots)[number];

/** Colours of a deck. A colour of a slide is the name of a slot as slides see it, such as `tx1`, or hex. */
export interface DeckColors {
  readonly slots: Readonly<Record<ThemeSlot, string>>;
  /** Which slot is the first and second background and text: in a dark deck, `bg1` is `dk1`. */
  readonly map: Readonly<Record<'bg1' | 'tx1' | 'bg2' | 'tx2', ThemeSlot>>;
  readonly deep: GroundColors;
  readonly accent: GroundColors;
}

/** The background and the text of slides that are not on the canvas. */
export interface GroundColors {
  readonly background: string;
  readonly text: string;
}

/** Contrast of graphics on the canvas, and of text on the accent (WCAG 2.2). */
const GRAPHICS = 3;
const TEXT = 4.5;

const white = { colorSpace: 'srgb', components: [1, 1, 1] } as unknown as ColorValue;
const isDarker = (one: ColorValue, other: ColorValue): boolean =>
  contrastRatio(white, one) > contrastRatio(white, other);

/** Reads the colours of a theme from roles. Roles without a token are reported by `roles`. */
export function deckColors(roles: Roles): DeckColors {
  const value = (role: Role, step?: number): ColorValue => ({ ...roles.value<ColorValue>(role, step), alpha: 1 });
  const [canvas, text, deep, onDeep] = (['canvas', 'text', 'sidebar-background', 'sidebar-text'] as const).map((role) =>
    value(role),
  ) as [ColorValue, ColorValue, ColorValue, ColorValue];
  const dark = isDarker(canvas, text);
  const [dk1, lt1] = dark ? [canvas, text] : [text, canvas];
  const [dk2, lt2] = isDarker(deep, onDeep) ? [deep, onDeep] : [onDeep, deep];
  const accents = [value('accent'), ...[2, 3, 4, 5, 6].map((step) => value('chart', step))];
  const slots = Object.fromEntries([
    ...Object.entries({ dk1, lt1, dk2, lt2 }).map(([slot, color]) => [slot, hexOf(color)]),
    ...accents.map((color, index) => [`accent${index + 1}`, legibleOn(canvas, color)]),
    ['hlink', hexOf(value('accent-text'))],
    ['folHlink', hexOf(value('text-muted'))],
  ]) as DeckColors['slots'];
  const map = dark
    ? ({ bg1: 'dk1', tx1: 'lt1', bg2: 'dk2', tx2: 'lt2' } as const)
    : ({ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' } as const);
  const second = (slot: ThemeSlot): string => (map.bg2 === slot ? 'bg2' : 'tx2');
  return {
    slots,
    map,
    deep:
      dk2 === deep
        ? { background: second('dk2'), text: second('lt2') }
        : { background: second('lt2'), text: second('dk2') },
    accent: { background: 'accent1', text: textOn(slots, map, hexOf(value('on-accent'))) },
  };
}

/** A colour with the nearest lightness that is seen on the canvas; itself, if it is. */
function legibleOn(canvas: ColorValue, color: ColorValue): string {
  if (contrastRatio(canvas, color) >= GRAPHICS) return hexOf(color);
  // A little more, for rounding to bytes.
  const requirement = { need: 'all', target: GRAPHICS + 0.02, against: [luminanceOf(toColor(canvas))] } as const;
  return hexOfColor(solveLightness(toColor(color), [requirement]).color);
}

/** The colour of the theme that is read best on the accent, so that it changes with the theme; without one, that of the brand. */
function textOn(slots: DeckColors['slots'], map: DeckColors['map'], own: string): string {
  const accent = colorOfHex(slots.accent1);
  const contrast = (name: keyof DeckColors['map']): number => contrastRatio(accent, colorOfHex(slots[map[name]]));
  const best = (['bg1', 'tx1'] as const).toSorted((a, b) => contrast(b) - contrast(a))[0]!;
  return contrast(best) >= TEXT ? best : own;
}

function colorOfHex(hex: string): ColorValue {
  const components = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return { colorSpace: 'srgb', components } as unknown as ColorValue;
}
