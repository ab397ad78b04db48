import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { signPaint } from '../../internal/sign-paint.js';

const { color, size } = vars;

/** Lengths of the element, and what a repeat has without scaling. */
const across = 'var(--ws-pattern-width)';
const down = 'var(--ws-pattern-height)';

/** The whole repeats that are nearest to a length, at least one: their length without scaling. */
const wholeRepeats = (length: string, repeat: string): string => `max(${repeat}, round(${length}, ${repeat}))`;

/**
 * The same, unless the length is far below one repeat: then a part of it is shown, and the length itself is the result.
 * Below three quarters the rounded length is less than one repeat, because what is missing is subtracted from it first.
 */
const wholeOrPart = (length: string, repeat: string): string =>
  `max(min(${length}, ${repeat}), round(${length} - clamp(${repeat} * 0, (${repeat} * 0.75 - ${length}) * 99, ${repeat}), ${repeat}))`;

/** The length of the element in both directions: registered, because WebKit takes `100cqi` in `atan2()` for a number. */
const own = { across: 'var(--ws-pattern-inline)', down: 'var(--ws-pattern-block)' };
const registered = ['inline', 'block']
  .map((name) => `@property --ws-pattern-${name} { syntax: '<length>'; inherits: true; initial-value: 0px; }`)
  .join(' ');

/** A quotient of two lengths as a number. */
const quotient = (a: string, b: string): string => `tan(atan2(${a}, ${b}))`;

export const Root = styled.div.withConfig({ componentId: 'ws-pattern' })`
  @layer wusum.components {
    min-inline-size: 0;
    overflow: clip;
    background: ${color.pattern[0]};
    /* Decoration is not painted in forced colours. */
    @media (forced-colors: active) { background: none; }
    &:where([data-variant='cloth']) {
      container-type: size;
      inline-size: 100%;
      block-size: 100%;
      min-block-size: ${size.band};
    }
    &:where([data-variant='selvedge']) {
      container-type: size;
      flex: none;
      inline-size: var(--ws-pattern-width, 0);
      min-block-size: ${size.band};
    }
    &:where([data-variant='band']) { container-type: inline-size; inline-size: 100%; }
    /* Before the pattern is there, its place is. */
    &:where([data-variant='band']:empty) { block-size: ${size.band}; }
  }
`;

/**
 * Whole repeats by CSS alone, so that the first picture of a page has them too: the drawing is scaled by the length of the
 * element divided by the nearest length that whole repeats have.
 */
export const Cloth = styled.svg.withConfig({ componentId: 'ws-pattern-cloth' })`
  ${registered}
  @layer wusum.components {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    ${signPaint}
    @media (forced-colors: active) { display: none; }

    &:where([data-variant='band'] > *) { block-size: ${size.band}; }
    @supports (width: round(1em, 1em)) {
      --ws-pattern-inline: 100cqi;
      --ws-pattern-block: 100cqb;
      --ws-pattern-scale: ${quotient(own.across, wholeRepeats(own.across, across))};
      &:where([data-variant='band'] > *) { block-size: calc(${down} * var(--ws-pattern-scale)); }
      & > g { scale: var(--ws-pattern-scale); }
      &:where([data-variant='cloth'] > *) > g {
        scale: var(--ws-pattern-scale) ${quotient(own.down, wholeOrPart(own.down, down))};
      }
      &:where([data-variant='selvedge'] > *) > g { scale: 1 ${quotient(own.down, wholeRepeats(own.down, down))}; }
    }
  }
`;
