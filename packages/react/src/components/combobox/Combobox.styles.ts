import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { reducedMotion, visuallyHidden } from '../../system/fragments.js';
import { optionList } from '../../system/option.js';
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
import { chevron } from '../field/css-icons.js';

const { color, size, space } = vars;
const { listBox } = vars.component;

export const Root = styled.div.withConfig({ componentId: 'ws-combobox' })`
  @layer wusum.components {
    ${fieldBox}
    display: flex;
    align-items: stretch;
    cursor: text;
    ${fieldBoxSizes}

    &:where(:hover) { border-color: ${color.border.strong}; }
    &:where([data-invalid]) { ${fieldBoxInvalid} }
    &:where(:has(.ws-combobox-input:focus-visible)) { ${fieldBoxFocus} }
    &:where([data-readonly]) { ${fieldBoxReadOnly} }
    &:where([data-disabled]) { ${fieldBoxDisabled} }
    ${reducedMotion}
  }
`;

/* Tags and the text, in as many lines as they need. */
export const Values = styled.div.withConfig({ componentId: 'ws-combobox-values' })`
  @layer wusum.components {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[1]};
    min-inline-size: 0;

    &:where(:has(.ws-tag)) { padding-block: ${space[1]}; padding-inline-start: ${space[2]}; }
  }
`;

export const Input = styled.input.withConfig({ componentId: 'ws-combobox-input' })`
  @layer wusum.components {
    ${bare}
    flex: 1 1 ${size.control.lg};
    align-self: stretch;
    inline-size: 0;
    padding: 0 ${space[4]};
    text-overflow: ellipsis;

    .ws-tag ~ & { padding-inline: ${space[2]}; min-block-size: ${space[6]}; }
    /* Nothing to type: no line of its own. */
    .ws-tag ~ &:where(:read-only, :disabled) { flex-basis: 0; padding: 0; }
  }
`;

export const Clear = styled.button.withConfig({ componentId: 'ws-combobox-clear' })`
  @layer wusum.components {
    ${clearButton}
    margin-inline-end: 0;
  }
`;

export const Toggle = styled.button.withConfig({ componentId: 'ws-combobox-toggle' })`
  @layer wusum.components {
    ${boxButton}
    &::before {
      content: '';
      inline-size: calc(${size.iconSm} * 0.875);
      block-size: calc(${size.iconSm} * 0.875);
      ${chevron}
    }
    &:where(:disabled) { color: inherit; cursor: inherit; }
    @media print { visibility: hidden; }
  }
`;

export const Content = styled.div.withConfig({ componentId: 'ws-combobox-list' })`
  @layer wusum.components {
    ${optionList}
    padding: ${listBox.padding};
    scroll-padding-block: ${listBox.padding};
    border-radius: ${listBox.radius};
  }
`;

/* In the page before there is something to announce. */
export const Status = styled.span.withConfig({ componentId: 'ws-combobox-status' })`
  @layer wusum.components { ${visuallyHidden} }
`;
