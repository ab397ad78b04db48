import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { printExact, reducedMotion, textStyle } from '../../system/fragments.js';
import { placeAt, popupGap, popupGaps } from '../../system/placement.js';
import type { Side } from '../../system/props.js';

const { color, space } = vars;

/**
 * The arrows are diamonds next to the anchor, one on either side of it; the inner half of one is behind the text of the
 * tooltip. The tooltip clips what is further away than its gap: the arrow on the other side.
 */
const arrow = `
  content: '';
  position: fixed;
  position-anchor: inherit;
  z-index: -1;
  inline-size: calc(2 * ${popupGap});
  block-size: calc(2 * ${popupGap});
  background: inherit;
  clip-path: polygon(50% 14%, 86% 50%, 50% 86%, 14% 50%);
  @media (forced-colors: active) { forced-color-adjust: none; background: CanvasText; }
`;

const at = (side: Side, before: string, after: string) => `
  ${placeAt(side)}
  &:where([data-side='${side}'])::before { position-area: self-${before}; }
  &:where([data-side='${side}'])::after { position-area: self-${after}; }
`;

export const Root = styled.span.withConfig({ componentId: 'ws-tooltip' })`
  @layer wusum.components {
    ${popupGaps}
    box-sizing: border-box;
    ${printExact}
    position: fixed;
    inset: auto;
    /* It moves to the other side before it becomes narrow. */
    inline-size: max-content;
    max-inline-size: min(${vars.component.tooltip.maxInlineSize}, 100dvi - 2 * ${popupGap});
    margin: ${popupGap};
    padding: ${space[1]} ${space[3]};
    overflow: visible;
    /* Seen in forced colours only. */
    border: ${vars.borderWidth.thin} solid transparent;
    border-radius: ${vars.radius.sm};
    background: ${color.surface.inverse};
    clip-path: inset(calc(${popupGap} * -1));
    color: ${color.text.onInverse};
    ${textStyle('caption')}
    overflow-wrap: break-word;
    text-wrap: pretty;
    position-visibility: anchors-visible;
    animation: ws-tooltip-enter ${vars.motion.transition.popup};

    @supports (anchor-name: --a) {
      &::before, &::after { ${arrow} }
    }
    /* An arrow over a longer way would be larger than the tooltip. */
    &:where([data-offset]:not([data-offset='1'], [data-offset='2'], [data-offset='3']))::before { content: none; }
    &:where([data-offset]:not([data-offset='1'], [data-offset='2'], [data-offset='3']))::after { content: none; }
    ${at('block-start', 'block-start', 'block-end')}
    ${at('block-end', 'block-start', 'block-end')}
    ${at('inline-start', 'inline-start', 'inline-end')}
    ${at('inline-end', 'inline-start', 'inline-end')}
    ${reducedMotion}
  }
  @keyframes ws-tooltip-enter { from { opacity: 0; } }
`;
