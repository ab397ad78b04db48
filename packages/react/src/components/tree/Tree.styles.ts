import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { printExact, reducedMotion, textStyle } from '../../system/fragments.js';
import { barForm, chevron, tick } from '../field/css-icons.js';

const { borderWidth, color, motion, size, space } = vars;
const { tree } = vars.component;

const list = `
  margin: 0;
  padding: 0;
  list-style: none;
`;

export const Root = styled.ul.withConfig({ componentId: 'ws-tree' })`
  @layer wusum.components {
    ${list}
    min-inline-size: 0;
    color: ${color.text.default};
    ${textStyle('body')}
  }
`;

export const Group = styled.ul.withConfig({ componentId: 'ws-tree-group' })`
  @layer wusum.components {
    ${list}
    padding-inline-start: ${tree.indent};
  }
`;

export const Item = styled.li.withConfig({ componentId: 'ws-tree-item' })`
  @layer wusum.components {
    min-inline-size: 0;
  }
`;

export const Row = styled.div.withConfig({ componentId: 'ws-tree-row' })`
  @layer wusum.components {
    ${printExact}
    box-sizing: border-box;
    display: flex;
    align-items: center;
    gap: ${space[2]};
    min-block-size: ${size.control.sm};
    padding: ${space[1]} ${space[2]};
    border-radius: ${tree.radius};
    outline: none;
    cursor: pointer;
    & > :where(svg) { flex: none; inline-size: ${size.iconMd}; block-size: ${size.iconMd}; }
    &:where(:hover:not(:focus-visible)) { background: ${color.neutral.softHover}; }
    &:where([aria-selected='true']) { background: ${color.accent.soft}; color: ${color.accent.text}; }
    &:where([aria-disabled='true']) { color: ${color.disabled.text}; cursor: not-allowed; }
    &:where(:focus-visible) {
      outline: ${borderWidth.strong} solid ${color.focus.ring};
      outline-offset: calc(-1 * ${borderWidth.strong});
    }
    @media (pointer: coarse) { min-block-size: ${size.target}; }
    @media (forced-colors: active) {
      &:where([aria-selected='true']) { forced-color-adjust: none; background: Highlight; color: HighlightText; }
      &:where([aria-disabled='true']) { color: GrayText; }
    }
  }
`;

/* The place of the arrow is there where there is none. */
export const Toggle = styled.span.withConfig({ componentId: 'ws-tree-toggle' })`
  @layer wusum.components {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: ${size.iconLg};
    align-self: stretch;
    &::before {
      content: '';
      inline-size: calc(${size.iconSm} * 0.75);
      block-size: calc(${size.iconSm} * 0.75);
      ${chevron}
      rotate: -90deg;
    }
    &:where(:dir(rtl))::before { rotate: 90deg; }
    [aria-expanded='true'] > &::before { rotate: 0deg; }
    &:where(:hover)::before { transition: rotate ${motion.transition.control}; }
    &:where([data-toggle='none'])::before { visibility: hidden; }
    /* Waiting: the arrow is faint. Assistive technology has aria-busy. */
    &:where([data-toggle='loading'])::before { color: ${color.text.muted}; animation: ws-tree-wait 1s infinite alternate; }
    ${reducedMotion}
  }
  @keyframes ws-tree-wait { to { opacity: 0.25; } }
`;

export const Box = styled.span.withConfig({ componentId: 'ws-tree-box' })`
  @layer wusum.components {
    ${printExact}
    flex: none;
    box-sizing: border-box;
    display: grid;
    place-items: center;
    inline-size: ${size.iconMd};
    block-size: ${size.iconMd};
    border: ${borderWidth.default} solid ${color.control.border};
    border-radius: min(${vars.radius.sm}, 25%);
    background: ${color.control.background};
    &::before { content: ''; inline-size: 70%; block-size: 70%; visibility: hidden; ${tick} }
    [aria-checked='true'] > &, [aria-checked='mixed'] > & { border-color: ${color.accent.solid}; background: ${color.accent.solid}; color: ${color.accent.onSolid}; }
    [aria-checked='true'] > &::before { visibility: visible; }
    [aria-checked='mixed'] > &::before { visibility: visible; ${barForm} }
    &:where([data-disabled]) { border-color: ${color.disabled.border}; background: ${color.disabled.background}; color: ${color.disabled.text}; }
  }
`;

export const Text = styled.span.withConfig({ componentId: 'ws-tree-text' })`
  @layer wusum.components {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;

export const Actions = styled.span.withConfig({ componentId: 'ws-tree-actions' })`
  @layer wusum.components {
    flex: none;
    display: flex;
    gap: ${space[1]};
    cursor: auto;
  }
`;
