import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { reducedMotion } from '../../system/fragments.js';
import {
  bare,
  boxButton,
  clearButton,
  fieldBox,
  fieldBoxDisabled,
  fieldBoxFocus,
  fieldBoxInvalid,
  fieldBoxReadOnly,
  fieldBoxSizes,
} from '../field/field-box.js';

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
    &:where(:has(> input:read-only:enabled)) { ${fieldBoxReadOnly} }
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
    /* Written from left to right, it begins where text around it begins. Empty, it has the direction around it. */
    :where(.ws-text-field:dir(rtl)) > &:where([dir='ltr']:not(:placeholder-shown)) { text-align: end; }
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
    ${clearButton}
    /* An empty field has nothing to clear. */
    input:placeholder-shown ~ &, input:disabled ~ &, input:read-only ~ & { display: none; }
  }
`;

export const Reveal = styled.button.withConfig({ componentId: 'ws-text-field-reveal' })`
  @layer wusum.components {
    ${boxButton}
    & > :where(svg) { inline-size: ${vars.size.iconMd}; block-size: ${vars.size.iconMd}; }
    input:disabled ~ & { display: none; }
  }
`;
