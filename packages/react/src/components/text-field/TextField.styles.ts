import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { focusRing, reducedMotion } from '../../system/fragments.js';
import { bare, fieldBox, fieldBoxDisabled, fieldBoxFocus, fieldBoxInvalid, fieldBoxSizes } from '../field/field-box.js';
import { cross } from '../field/css-icons.js';

const { color } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-text-field' })`
  @layer wusum.components {
    ${fieldBox}
    /* A flexible track with a minimum of zero: the box can be narrower than its text. */
    display: grid;
    grid-auto-columns: fit-content(40%);
    grid-auto-flow: column;
    grid-template-columns: minmax(0, 1fr);
    cursor: text;
    ${fieldBoxSizes}

    &:where([data-start]) { grid-template-columns: fit-content(40%) minmax(0, 1fr); }

    &:where(:hover) { border-color: ${color.border.strong}; }
    &:where([data-invalid]) { ${fieldBoxInvalid} }
    &:where(:has(> input:focus-visible)) { ${fieldBoxFocus} }
    &:where(:has(> :disabled)) { ${fieldBoxDisabled} }
    ${reducedMotion}
  }
`;

export const Input = styled.input.withConfig({ componentId: 'ws-text-field-input' })`
  @layer wusum.components {
    ${bare}
    padding-block: 0;
    padding-inline: ${vars.space[4]};

    &::-webkit-search-cancel-button { display: none; }
    &:where([type='number']) { font-variant-numeric: tabular-nums; }
  }
`;

export const Slot = styled.span.withConfig({ componentId: 'ws-text-field-slot' })`
  @layer wusum.components {
    display: flex;
    flex: none;
    align-items: center;
    color: ${color.text.muted};
    overflow-wrap: anywhere;

    &:where(:first-child) { margin-inline: ${vars.space[4]} calc(${vars.space[2]} * -1); }
    &:where(:not(:first-child)) { margin-inline: calc(${vars.space[2]} * -1) ${vars.space[4]}; }
  }
`;

export const Clear = styled.button.withConfig({ componentId: 'ws-text-field-clear' })`
  @layer wusum.components {
    appearance: none;
    display: grid;
    flex: none;
    place-items: center;
    align-self: center;
    inline-size: ${vars.size.control.sm};
    block-size: ${vars.size.control.sm};
    margin-inline-end: ${vars.space[1]};
    padding: 0;
    border: 0;
    border-radius: ${vars.radius.sm};
    background: none;
    color: ${color.text.muted};
    cursor: pointer;

    &::before {
      content: '';
      inline-size: calc(${vars.size.iconSm} * 0.75);
      block-size: calc(${vars.size.iconSm} * 0.75);
      ${cross}
    }
    &:where(:hover) { color: ${color.text.default}; }
    &:where(:active) { background: ${color.accent.soft}; }
    /* Not higher than its field. */
    :where([data-size='sm']) > & { align-self: stretch; block-size: auto; }
    /* An empty field has nothing to clear. */
    input:placeholder-shown ~ &, input:disabled ~ &, input:read-only ~ & { display: none; }
    @media (pointer: coarse) {
      inline-size: ${vars.size.target};
      block-size: ${vars.size.target};
    }
    ${focusRing}
  }
`;
