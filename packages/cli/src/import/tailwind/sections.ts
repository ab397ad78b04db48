import type { Kind } from '../raw.js';

/** How a section of a Tailwind theme is read. */
export interface Section {
  /** The group of its tokens, from which the platform `tailwind` makes the same utilities. */
  readonly group: readonly string[];
  /** `undefined`: guessed from each value. */
  readonly kind?: Kind;
}

const kinds: Readonly<Record<string, Section>> = {
  colors: { group: ['color'], kind: 'color' },
  spacing: { group: ['space'], kind: 'dimension' },
  borderRadius: { group: ['radius'], kind: 'dimension' },
  boxShadow: { group: ['shadow'], kind: 'shadow' },
  dropShadow: { group: ['drop-shadow'], kind: 'shadow' },
  fontFamily: { group: ['font', 'family'], kind: 'fontFamily' },
  fontSize: { group: ['font', 'size'], kind: 'dimension' },
  fontWeight: { group: ['font', 'weight'], kind: 'fontWeight' },
  lineHeight: { group: ['line-height'], kind: 'lineHeight' },
  letterSpacing: { group: ['letter-spacing'], kind: 'dimension' },
  screens: { group: ['breakpoint'], kind: 'dimension' },
  maxWidth: { group: ['container'], kind: 'dimension' },
  transitionDuration: { group: ['duration'], kind: 'duration' },
  transitionDelay: { group: ['delay'], kind: 'duration' },
  transitionTimingFunction: { group: ['easing'], kind: 'cubicBezier' },
  zIndex: { group: ['z-index'], kind: 'number' },
  opacity: { group: ['opacity'], kind: 'number' },
};

/** `backgroundColor` → `background-color`. */
const kebab = (name: string): string => name.replaceAll(/(?<=[a-z\d])[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

export function sectionOf(name: string): Section {
  if (Object.hasOwn(kinds, name)) return kinds[name]!;
  if (/Color$|^(?:fill|stroke)$/u.test(name)) return { group: [kebab(name)], kind: 'color' };
  return { group: [kebab(name)] };
}
