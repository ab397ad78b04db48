import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { coarseReach, controlReset, focusRing, printExact, reducedMotion, transition } from '../../system/fragments.js';

const { color } = vars;

export const Circle = styled.input.withConfig({ componentId: 'ws-radio' })`
  @layer wusum.components {
    ${controlReset}
    ${printExact}
    display: inline-grid;
    flex: none;
    place-content: center;
    inline-size: ${vars.component.radio.size};
    block-size: ${vars.component.radio.size};
    border: ${vars.borderWidth.default} solid ${color.border.strong};
    border-radius: ${vars.radius.pill};
    background: ${color.control.background};
    color: ${color.accent.onSolid};
    cursor: pointer;
    ${transition('control', 'background-color', 'border-color')}

    &::before {
      content: '';
      inline-size: calc(${vars.component.radio.size} * 0.4);
      block-size: calc(${vars.component.radio.size} * 0.4);
      border-radius: inherit;
      visibility: hidden;
      background: currentColor;
    }
    &:where(:hover) { background: ${color.accent.soft}; }
    &:where(:checked) { border-color: ${color.accent.solid}; background: ${color.accent.solid}; }
    &:where(:checked):where(:hover) { background: ${color.accent.hover}; }
    &:where(:checked)::before { visibility: visible; }
    :where(.ws-choice-group[data-invalid]) &:where(:not(:checked)) { border-color: ${color.status.danger.border}; }
    &:where(:disabled) {
      border-color: ${color.disabled.border};
      background: ${color.disabled.background};
      color: ${color.disabled.text};
      cursor: not-allowed;
    }
    @media (forced-colors: active) {
      &::before { forced-color-adjust: none; background: CanvasText; }
      &:where(:disabled) { border-color: GrayText; }
      &:where(:disabled)::before { background: GrayText; }
    }
    ${focusRing}
    ${coarseReach}
    ${reducedMotion}
  }
`;
