import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { coarseTarget, focusRing, printExact, reducedMotion, textStyle, transition } from '../../system/fragments.js';
import { moreButton, scrollRow } from '../../system/scroll-row.js';

const { borderWidth, color, radius, space } = vars;

/* One line. Scrolls if it is too long; buttons at the ends show that. On paper it has as many lines as it needs. */
export const Root = styled.nav.withConfig({ componentId: 'ws-tab-nav' })`
  @layer wusum.components {
    display: flex;
    min-inline-size: 0;
    ${textStyle('body')}
    ${scrollRow}
  }
`;

export const More = styled.button.withConfig({ componentId: 'ws-tab-nav-more' })`
  @layer wusum.components { ${moreButton} }
`;

export const List = styled.ul.withConfig({ componentId: 'ws-tab-nav-list' })`
  @layer wusum.components {
    display: flex;
    flex: 1 0 auto;
    column-gap: ${space[5]};
    margin: 0;
    padding: 0;
    border-block-end: ${borderWidth.default} solid ${color.border.subtle};
    list-style: none;
    & > li { display: flex; flex: none; margin-block-end: calc(-1 * ${borderWidth.default}); }
    @media print { flex-shrink: 1; flex-wrap: wrap; }
  }
`;

export const Item = styled.a.withConfig({ componentId: 'ws-tab-nav-item' })`
  @layer wusum.components {
    ${printExact}
    box-sizing: border-box;
    display: flex;
    align-items: center;
    min-block-size: ${vars.size.control.md};
    padding: ${space[2]} 0;
    border-block: calc(${borderWidth.default} * 2) solid transparent;
    border-start-start-radius: ${radius.sm};
    border-start-end-radius: ${radius.sm};
    color: ${color.text.muted};
    font: inherit;
    text-decoration: none;
    white-space: nowrap;
    scroll-margin-inline: ${space[5]};
    ${transition('control', 'color', 'border-color')}
    &:where(:hover) { color: ${color.text.default}; border-block-end-color: ${color.border.default}; }
    &:where([aria-current]) { border-block-end-color: ${color.accent.solid}; color: ${color.text.default}; font-weight: ${vars.font.weight.strong}; }
    @media (forced-colors: active) {
      border-block-color: Canvas;
      &:where([aria-current]) { forced-color-adjust: none; border-block-end-color: Highlight; color: LinkText; }
    }
    ${focusRing}
    /* The row scrolls and would cut a ring outside. */
    &:where(:focus-visible) { outline-offset: calc(${borderWidth.strong} * -1); }
    ${coarseTarget}
    ${reducedMotion}
  }
`;
