import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { textStyle } from '../../system/fragments.js';
import { placement, popupBox } from '../../system/placement.js';

const { color, space } = vars;
const { popover, tour } = vars.component;

export const Card = styled.div.withConfig({ componentId: 'ws-tour' })`
  @layer wusum.components {
    ${placement()}
    ${popupBox}
    inline-size: min(${tour.maxInlineSize}, 100dvi - 2 * ${space[4]});
    padding: ${popover.padding};
    border-radius: ${popover.radius};
    /* Outside of the frame of the element. */
    &:where([data-side]) { margin: calc(${tour.reach} + ${space[3]}); }
    &:where(:not([data-side])) { inset: 0; block-size: fit-content; margin: auto; }
    @media print { display: none; }
  }
`;

/**
 * The frame around the element; the rest of the page is darker, and can be used. It fills the place of the element and a
 * little more: engines do not agree on where to put a box that is larger than its place.
 */
export const Frame = styled.div.withConfig({ componentId: 'ws-tour-frame' })`
  @layer wusum.components {
    box-sizing: border-box;
    position: fixed;
    inset: calc(-1 * ${tour.reach});
    position-area: center;
    place-self: stretch;
    inline-size: auto;
    block-size: auto;
    margin: 0;
    padding: 0;
    overflow: visible;
    border: ${tour.frame} solid ${color.accent.solid};
    border-radius: ${tour.frameRadius};
    background: none;
    box-shadow: 0 0 0 calc(100dvi + 100dvb) ${color.scrim};
    pointer-events: none;
    @supports not (anchor-name: --a) { display: none; }
    @media (forced-colors: active) { border-color: Highlight; }
    @media print { display: none; }
  }
`;

export const Head = styled.div.withConfig({ componentId: 'ws-tour-head' })`
  @layer wusum.components {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: ${space[3]};
  }
`;

export const Title = styled.h2.withConfig({ componentId: 'ws-tour-title' })`
  @layer wusum.components {
    ${textStyle('heading4')}
    min-inline-size: 0;
    margin: 0;
    padding-block: ${space[1]};
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
`;

export const Text = styled.div.withConfig({ componentId: 'ws-tour-text' })`
  @layer wusum.components {
    margin-block-start: ${space[2]};
    color: ${color.text.muted};
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
`;

export const Foot = styled.div.withConfig({ componentId: 'ws-tour-foot' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[2]};
    margin-block-start: ${space[4]};
  }
`;

export const Progress = styled.span.withConfig({ componentId: 'ws-tour-progress' })`
  @layer wusum.components {
    ${textStyle('caption')}
    min-inline-size: 0;
    margin-inline-end: auto;
    overflow-wrap: anywhere;
    color: ${color.text.muted};
  }
`;
