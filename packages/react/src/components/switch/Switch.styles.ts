import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { coarseReach, controlReset, focusRing, printExact, reducedMotion, transition } from '../../system/fragments.js';
import { choiceSize, inSize } from '../field/choice-size.js';

const { color, borderWidth } = vars;

/** The space between track and knob: 4 px with the border, so that a thick border does not make the knob small. */
const gap = `max(${vars.space[1]} / 2, ${vars.space[1]} - ${borderWidth.default})`;

export const Track = styled.input.withConfig({ componentId: 'ws-switch' })`
  @layer wusum.components {
    ${controlReset}
    ${printExact}
    ${choiceSize}
    --knob: calc(${inSize(vars.component.switch.blockSize)} - 2 * ${borderWidth.default} - 2 * ${gap});
    display: inline-flex;
    flex: none;
    align-items: center;
    inline-size: ${inSize(vars.component.switch.inlineSize)};
    block-size: ${inSize(vars.component.switch.blockSize)};
    padding: 0 ${gap};
    border: ${borderWidth.default} solid ${color.border.strong};
    border-radius: min(${vars.radius.control}, ${inSize(vars.component.switch.blockSize)});
    background: ${color.control.background};
    cursor: pointer;
    ${transition('control', 'background-color', 'border-color')}

    &::before {
      content: '';
      inline-size: var(--knob);
      block-size: var(--knob);
      border-radius: calc(min(${vars.radius.control}, ${inSize(vars.component.switch.blockSize)}) - ${gap});
      background: ${color.text.default};
    }
    &:where(:hover, :focus-visible)::before {
      transition: ${vars.motion.transition.control};
      transition-property: margin, background-color;
    }
    &:where(:hover) { background: ${color.accent.soft}; }
    &:where(:checked) { border-color: ${color.accent.solid}; background: ${color.accent.solid}; }
    &:where(:checked):where(:hover) { background: ${color.accent.hover}; }
    &:where(:checked)::before {
      /* A margin follows the direction; a transform would not. */
      margin-inline-start: calc(100% - var(--knob));
      background: ${color.accent.onSolid};
    }
    &:where([aria-invalid='true']) { border-color: ${color.status.danger.border}; }
    &:where(:disabled) { border-color: ${color.disabled.border}; background: ${color.disabled.background}; cursor: not-allowed; }
    &:where(:disabled)::before { background: ${color.disabled.text}; }
    @media (forced-colors: active) {
      &::before { forced-color-adjust: none; background: ButtonText; }
      &:where(:checked:enabled) { forced-color-adjust: none; border-color: Highlight; background: Highlight; }
      &:where(:checked:enabled)::before { background: HighlightText; }
      &:where(:disabled) { border-color: GrayText; }
      &:where(:disabled)::before { background: GrayText; }
    }
    ${focusRing}
    ${coarseReach}
    ${reducedMotion}
  }
`;
