import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { controlReset, focusRing, printExact, reducedMotion, textStyle, transition } from '../../system/fragments.js';

const { color, space, borderWidth } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-tabs' })`
  @layer wusum.components {
    /* A flexible track with a minimum of zero: a long row scrolls and does not widen the page. */
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }
`;

/* Scrolls if there are too many tabs; the browser scrolls a focused tab into view. */
export const List = styled.div.withConfig({ componentId: 'ws-tabs-list' })`
  @layer wusum.components {
    display: flex;
    gap: ${space[5]};
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
    box-shadow: inset 0 calc(${borderWidth.default} * -1) 0 ${color.border.subtle};
  }
`;

export const Tab = styled.button.withConfig({ componentId: 'ws-tabs-tab' })`
  @layer wusum.components {
    ${controlReset}
    ${printExact}
    position: relative;
    display: inline-flex;
    flex: none;
    flex-direction: column;
    justify-content: center;
    min-block-size: ${vars.size.control.md};
    padding: ${space[2]} 0;
    border: 0;
    border-radius: ${vars.radius.sm};
    background: none;
    color: ${color.text.muted};
    ${textStyle('body')}
    white-space: nowrap;
    cursor: pointer;
    scroll-margin-inline: ${space[5]};
    ${transition('control', 'color', 'background-color')}

    /* Keeps the width of the bold text, so that selecting a tab does not move the next ones. */
    &::before {
      content: attr(data-text) / '';
      block-size: 0;
      overflow: hidden;
      visibility: hidden;
      font-weight: ${vars.font.weight.strong};
    }
    &::after {
      content: '';
      position: absolute;
      inset-inline: 0;
      inset-block-end: 0;
      block-size: calc(${borderWidth.default} * 2);
      background: transparent;
    }
    &:where(:hover) { color: ${color.text.default}; }
    &:where([aria-selected='true']) { color: ${color.text.default}; font-weight: ${vars.font.weight.strong}; }
    &:where([aria-selected='true'])::after { background: ${color.accent.solid}; }
    &:where(:disabled) { color: ${color.disabled.text}; cursor: not-allowed; }
    @media (forced-colors: active) {
      &:where([aria-selected='true'])::after { forced-color-adjust: none; background: Highlight; }
      &:where(:disabled) { color: GrayText; }
    }
    @media (pointer: coarse) {
      min-block-size: ${vars.size.target};
      min-inline-size: ${vars.size.target};
    }
    ${focusRing}
    /* The list scrolls and would cut a ring outside. */
    &:where(:focus-visible) { outline-offset: calc(${borderWidth.strong} * -1); }
    ${reducedMotion}
  }
`;

export const Panel = styled.div.withConfig({ componentId: 'ws-tabs-panel' })`
  @layer wusum.components {
    padding-block-start: ${space[4]};
    overflow-wrap: break-word;
    border-radius: ${vars.radius.sm};
    ${focusRing}
  }
`;
