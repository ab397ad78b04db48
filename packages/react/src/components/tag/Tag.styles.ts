import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import {
  colorProperties,
  controlReset,
  focusRing,
  focusRingIn,
  printExact,
  reducedMotion,
  textStyle,
  transition,
} from '../../system/fragments.js';
import { cross } from '../field/css-icons.js';

const { borderWidth, color, radius, size, space } = vars;

/* As high as a target has to be at least, 24 px, and higher where the pointer is a finger. */
const height = space[6];

export const Root = styled.span.withConfig({ componentId: 'ws-tag' })`
  @layer wusum.components {
    ${colorProperties(['soft', 'softHover', 'softActive', 'text', 'border'])}
    ${controlReset}
    ${printExact}
    display: inline-flex;
    align-items: center;
    max-inline-size: 100%;
    min-block-size: ${height};
    padding: 0 ${space[3]};
    overflow-wrap: anywhere;
    border: 0;
    border-radius: min(${radius.control}, ${height} / 2);
    background: var(--ws-role-soft);
    color: var(--ws-role-text);
    ${textStyle('label')}
    text-align: start;
    text-decoration: none;
    &:where([data-variant='outline']) { background: none; box-shadow: inset 0 0 0 ${borderWidth.thin} var(--ws-role-border); }
    &:where([data-removable]) { padding-inline-end: 0; }
    &:where(a, button) { cursor: pointer; }
    &:where(a, button):where(:hover) { background: var(--ws-role-soft-hover); }
    &:where(a, button):where(:active) { background: var(--ws-role-soft-active); }
    &:where(:disabled) { background: ${color.disabled.background}; color: ${color.disabled.text}; cursor: not-allowed; }
    ${transition('control', 'background-color')}
    ${focusRing}
    ${reducedMotion}
    @media (pointer: coarse) { min-block-size: ${size.target}; }
    @media (forced-colors: active) { outline: ${borderWidth.thin} solid CanvasText; }
  }
`;

export const Text = styled.bdi.withConfig({ componentId: 'ws-tag-text' })`
  @layer wusum.components { min-inline-size: 0; overflow-wrap: anywhere; }
`;

export const Remove = styled.button.withConfig({ componentId: 'ws-tag-remove' })`
  @layer wusum.components {
    ${controlReset}
    flex: none;
    display: grid;
    place-items: center;
    inline-size: ${height};
    block-size: ${height};
    padding: 0;
    border: 0;
    border-radius: min(${radius.control}, ${height} / 2);
    background: none;
    color: inherit;
    cursor: pointer;
    &::before { content: ''; inline-size: calc(${size.iconSm} * 0.625); block-size: calc(${size.iconSm} * 0.625); ${cross} }
    &:where(:hover) { background: var(--ws-role-soft-hover); }
    &:where(:active) { background: var(--ws-role-soft-active); }
    &:where(:disabled) { background: none; color: ${color.disabled.text}; cursor: not-allowed; }
    ${transition('control', 'background-color')}
    ${focusRingIn('var(--ws-role-text)')}
    ${reducedMotion}
    @media (pointer: coarse) { inline-size: ${size.target}; block-size: ${size.target}; }
    @media print { visibility: hidden; }
  }
`;
