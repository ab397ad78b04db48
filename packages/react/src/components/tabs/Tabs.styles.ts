import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { chevron } from '../field/css-icons.js';
import { controlReset, focusRing, printExact, reducedMotion, textStyle, transition } from '../../system/fragments.js';

const { color, space, borderWidth } = vars;

/** The width of the buttons at the ends of a row. */
const more = `calc(${vars.size.iconSm} + 2 * ${space[2]})`;

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
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
    /* A tab that comes into view is not below a button. */
    scroll-padding-inline: calc(${more} + ${space[2]});
    box-shadow: inset 0 calc(${borderWidth.default} * -1) 0 ${color.border.subtle};

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
    ${controlReset}
    position: sticky;
    z-index: 1;
    flex: none;
    display: grid;
    place-items: center;
    align-self: center;
    inline-size: ${more};
    block-size: ${vars.size.control.sm};
    padding: 0;
    border: ${borderWidth.thin} solid ${color.border.subtle};
    border-radius: ${vars.radius.control};
    background: ${color.surface.raised};
    color: ${color.text.default};
    cursor: pointer;

    &:where([data-side='start']) { inset-inline-start: 0; margin-inline-end: calc(-1 * (${more} + ${space[5]})); }
    &:where([data-side='end']) { inset-inline-end: 0; margin-inline-start: calc(-1 * (${more} + ${space[5]})); }
    &::before {
      content: '';
      inline-size: ${vars.size.iconSm};
      block-size: ${vars.size.iconSm};
      rotate: 90deg;
      ${chevron}
    }
    &:where([data-side='end'])::before { rotate: -90deg; }
    &:where([data-side='start']:dir(rtl))::before { rotate: -90deg; }
    &:where([data-side='end']:dir(rtl))::before { rotate: 90deg; }
    &:where(:hover) { background: ${color.accent.soft}; }
    @media (forced-colors: active) { border-color: ButtonText; }
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
    &:where(:disabled, [aria-disabled='true']) { color: ${color.disabled.text}; cursor: not-allowed; }
    @media (forced-colors: active) {
      &:where([aria-selected='true'])::after { forced-color-adjust: none; background: Highlight; }
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
