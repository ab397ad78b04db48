import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { coarseReach, controlReset, focusRing, printExact, reducedMotion, transition } from '../../system/fragments.js';
import { choiceSize, inSize } from '../field/choice-size.js';
import { barForm, tick } from '../field/css-icons.js';

const { color } = vars;

export const Box = styled.input.withConfig({ componentId: 'ws-checkbox' })`
  @layer wusum.components {
    ${controlReset}
    ${printExact}
    ${choiceSize}
    display: inline-grid;
    flex: none;
    place-content: center;
    inline-size: ${inSize(vars.component.checkbox.size)};
    block-size: ${inSize(vars.component.checkbox.size)};
    border: ${vars.borderWidth.default} solid ${color.border.strong};
    border-radius: min(${vars.radius.sm}, 25%);
    background: ${color.control.background};
    color: ${color.accent.onSolid};
    cursor: pointer;
    ${transition('control', 'background-color', 'border-color')}

    &::before {
      content: '';
      inline-size: calc(${inSize(vars.component.checkbox.size)} * 0.6);
      block-size: calc(${inSize(vars.component.checkbox.size)} * 0.6);
      visibility: hidden;
      ${tick}
    }
    &:where(:hover) { background: ${color.accent.soft}; }
    &:where(:checked, :indeterminate) { border-color: ${color.accent.solid}; background: ${color.accent.solid}; }
    &:where(:checked, :indeterminate):where(:hover) { background: ${color.accent.hover}; }
    &:where(:checked, :indeterminate)::before { visibility: visible; }
    &:where(:indeterminate)::before { ${barForm} }
    :where(.ws-choice-group[data-invalid]) &:where(:not(:checked)),
    &:where([aria-invalid='true']) { border-color: ${color.status.danger.border}; }
    &:where(:disabled) {
      border-color: ${color.disabled.border};
      background: ${color.disabled.background};
      color: ${color.disabled.text};
      cursor: not-allowed;
    }
    @media (forced-colors: active) {
      &:where(:disabled) { border-color: GrayText; }
      &:where(:disabled)::before { background: GrayText; }
    }
    ${focusRing}
    ${coarseReach}
    ${reducedMotion}
  }
`;
