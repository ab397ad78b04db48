import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import {
  controlReset,
  focusRing,
  isOn,
  printExact,
  reducedMotion,
  textStyle,
  transition,
} from '../../system/fragments.js';
import { moreButton, moreWidth, scrollRow } from '../../system/scroll-row.js';

const { color, space, borderWidth } = vars;
const { pill } = vars.component.tabs;

export const Root = styled.div.withConfig({ componentId: 'ws-tabs' })`
  @layer wusum.components {
    /* A flexible track with a minimum of zero: a long row scrolls and does not widen the page. */
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;

    /* One row for the panels, of which one is shown; they are as wide as they may be. */
    &:where([data-orientation='vertical']) {
      grid-template-columns: fit-content(40%) minmax(0, 1fr);
      column-gap: ${space[5]};
    }
    &:where([data-orientation='vertical']) > :where(.ws-tabs-list) { grid-row: 1 / span 100; }
    &:where([data-orientation='vertical']) > :where(.ws-tabs-panel) { grid-column: 2; padding-block-start: 0; }
  }
`;

/* Scrolls if there are too many tabs; the browser scrolls a focused tab into view. Buttons at the ends show that. */
export const List = styled.div.withConfig({ componentId: 'ws-tabs-list' })`
  @layer wusum.components {
    display: flex;
    gap: ${space[5]};
    ${scrollRow}
    box-shadow: inset 0 calc(${borderWidth.default} * -1) 0 ${color.border.subtle};
    @container ${isOn(pill)} {
      gap: ${space[1]};
      box-shadow: none;
    }

    &:where([data-orientation='vertical']) {
      flex-direction: column;
      gap: ${space[1]};
      align-self: start;
      min-inline-size: 0;
      overflow: visible;
      box-shadow: none;
    }
  }
`;

/* For the mouse: it covers the end of the row, and takes no space in it. */
export const More = styled.button.withConfig({ componentId: 'ws-tabs-more' })`
  @layer wusum.components {
    ${moreButton}
    /* The gap beside it, too, takes no space. */
    &:where([data-side='start']) { margin-inline-end: calc(-1 * (${moreWidth} + ${space[5]})); }
    &:where([data-side='end']) { margin-inline-start: calc(-1 * (${moreWidth} + ${space[5]})); }
    @container ${isOn(pill)} {
      &:where([data-side='start']) { margin-inline-end: calc(-1 * (${moreWidth} + ${space[1]})); }
      &:where([data-side='end']) { margin-inline-start: calc(-1 * (${moreWidth} + ${space[1]})); }
    }
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
    text-decoration: none;
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
    [data-orientation='vertical'] > & { padding-inline: ${space[3]}; text-align: start; white-space: normal; overflow-wrap: anywhere; }
    [data-orientation='vertical'] > &::after { inset-inline: 0 auto; inset-block: 0; inline-size: calc(${borderWidth.default} * 2); block-size: auto; }
    &:where(:hover) { color: ${color.text.default}; }
    &:where([aria-selected='true']) { color: ${color.text.default}; font-weight: ${vars.font.weight.strong}; }
    &:where([aria-selected='true'])::after { background: ${color.accent.solid}; }
    /* A filled shape: the state is in its background and weight. */
    @container ${isOn(pill)} {
      &, [data-orientation='vertical'] > & { padding-inline: ${space[4]}; }
      border-radius: ${vars.radius.control};
      &::after, [data-orientation='vertical'] > &::after { inset: auto; inset-inline: ${space[4]}; inset-block-end: 0; inline-size: auto; block-size: 0; }
      &:where(:hover) { background: ${color.neutral.soft}; }
      &:where([aria-selected='true']) { background: ${color.accent.soft}; color: ${color.accent.text}; }
      &:where([aria-selected='true'])::after { background: none; }
    }
    @container ${isOn(vars.pen.round)} {
      &::after { border-radius: ${vars.radius.pill}; }
    }
    &:where(:disabled, [aria-disabled='true']) { background: none; color: ${color.disabled.text}; cursor: not-allowed; }
    @media (forced-colors: active) {
      &:where([aria-selected='true'])::after { forced-color-adjust: none; background: Highlight; }
      @container ${isOn(pill)} { &:where([aria-selected='true']) { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
      &:where(:disabled, [aria-disabled='true']) { color: GrayText; }
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
    min-inline-size: 0;
    padding-block-start: ${space[4]};
    overflow-wrap: break-word;
    border-radius: ${vars.radius.sm};
    ${focusRing}
  }
`;
