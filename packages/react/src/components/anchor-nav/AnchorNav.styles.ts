import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import {
  coarseTarget,
  focusRing,
  printExact,
  reducedMotion,
  scrollbar,
  textStyle,
  transition,
} from '../../system/fragments.js';

const { borderWidth, color, radius, space } = vars;

export const Root = styled.nav.withConfig({ componentId: 'ws-anchor-nav' })`
  @layer wusum.components {
    /* The lines of the current heading are placed in it. */
    position: relative;
    min-inline-size: 0;
    overflow: auto;
    ${scrollbar}
    ${textStyle('body')}
    @media print { display: none; }
  }
`;

export const List = styled.ul.withConfig({ componentId: 'ws-anchor-nav-list' })`
  @layer wusum.components {
    margin: 0;
    padding: 0;
    list-style: none;
    nav > & { border-inline-start: ${borderWidth.rule} solid ${color.border.subtle}; }
    li > & { padding-inline-start: ${space[4]}; }
  }
`;

/* The line of the current heading covers that of the list, at every level. */
export const Item = styled.a.withConfig({ componentId: 'ws-anchor-nav-item' })`
  @layer wusum.components {
    ${printExact}
    box-sizing: border-box;
    display: flex;
    align-items: center;
    padding: ${space[2]} ${space[3]};
    border-radius: ${radius.sm};
    color: ${color.text.muted};
    font: inherit;
    text-decoration: none;
    ${transition('control', 'color')}
    &:where(:hover) { color: ${color.text.default}; }
    &:where([aria-current]) { color: ${color.accent.text}; font-weight: ${vars.font.weight.strong}; }
    &:where([aria-current])::before {
      content: '';
      position: absolute;
      inset-inline-start: 0;
      block-size: 1lh;
      inline-size: ${borderWidth.strong};
      background: ${color.accent.solid};
      @media (forced-colors: active) { forced-color-adjust: none; background: Highlight; }
    }
    ${focusRing}
    &:where(:focus-visible) { outline-offset: calc(-1 * ${borderWidth.strong}); }
    ${coarseTarget}
    ${reducedMotion}
  }
`;

export const Text = styled.span.withConfig({ componentId: 'ws-anchor-nav-text' })`
  @layer wusum.components { min-inline-size: 0; overflow-wrap: anywhere; }
`;
