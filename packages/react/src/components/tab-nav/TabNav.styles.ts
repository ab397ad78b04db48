import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { coarseTarget, focusRing, printExact, reducedMotion, textStyle, transition } from '../../system/fragments.js';

const { borderWidth, color, radius, space } = vars;

export const Root = styled.nav.withConfig({ componentId: 'ws-tab-nav' })`
  @layer wusum.components {
    min-inline-size: 0;
    ${textStyle('body')}
  }
`;

/* Wraps where it is too long: a link out of view would not be found. */
export const List = styled.ul.withConfig({ componentId: 'ws-tab-nav-list' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    column-gap: ${space[5]};
    margin: 0;
    padding: 0;
    border-block-end: ${borderWidth.default} solid ${color.border.subtle};
    list-style: none;
    & > li { display: flex; min-inline-size: 0; margin-block-end: calc(-1 * ${borderWidth.default}); }
  }
`;

export const Item = styled.a.withConfig({ componentId: 'ws-tab-nav-item' })`
  @layer wusum.components {
    ${printExact}
    box-sizing: border-box;
    display: flex;
    align-items: center;
    min-inline-size: 0;
    min-block-size: ${vars.size.control.md};
    padding: ${space[2]} 0;
    border-block: calc(${borderWidth.default} * 2) solid transparent;
    border-start-start-radius: ${radius.sm};
    border-start-end-radius: ${radius.sm};
    color: ${color.text.muted};
    font: inherit;
    overflow-wrap: anywhere;
    text-decoration: none;
    ${transition('control', 'color', 'border-color')}
    &:where(:hover) { color: ${color.text.default}; border-block-end-color: ${color.border.default}; }
    &:where([aria-current]) { border-block-end-color: ${color.accent.solid}; color: ${color.text.default}; font-weight: ${vars.font.weight.strong}; }
    @media (forced-colors: active) {
      border-block-color: Canvas;
      &:where([aria-current]) { forced-color-adjust: none; border-block-end-color: Highlight; color: LinkText; }
    }
    ${focusRing}
    ${coarseTarget}
    ${reducedMotion}
  }
`;
