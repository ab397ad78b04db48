import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { reducedMotion, scrollbar, textStyle, visuallyHidden } from '../../system/fragments.js';
import { optionBox } from '../../system/option.js';
import { fieldBox, fieldBoxDisabled, fieldBoxFocus, fieldBoxInvalid } from '../field/field-box.js';

const { color, space } = vars;
const { listBox } = vars.component;

export const List = styled.div.withConfig({ componentId: 'ws-list-box' })`
  @layer wusum.components {
    ${fieldBox}
    max-block-size: ${listBox.maxBlockSize};
    padding: ${listBox.padding};
    border-radius: ${listBox.radius};
    overflow: auto;
    ${scrollbar}
    overscroll-behavior: contain;
    scroll-padding-block: ${listBox.padding};

    &:where([aria-invalid='true']) { ${fieldBoxInvalid} }
    &:where(:focus-visible, :has(:focus-visible)) { ${fieldBoxFocus} }
    &:where([aria-disabled='true']) { ${fieldBoxDisabled} }
    ${reducedMotion}
    @media print { max-block-size: none; overflow: visible; }
  }
`;

/* What the form sends and the browser validates. */
export const Native = styled.input.withConfig({ componentId: 'ws-list-box-native' })`
  @layer wusum.components {
    ${visuallyHidden}
    padding: 0;
    border: 0;
    background: none;
  }
`;

export const Option = styled.div.withConfig({ componentId: 'ws-list-box-option' })`
  @layer wusum.components {
    ${optionBox}
    border-radius: ${listBox.itemRadius};

    [data-pointer] > &:where([data-highlighted]), [data-pointer] > .ws-list-box-group > &:where([data-highlighted]) { outline: none; }
    [aria-disabled='true'] & { color: inherit; cursor: inherit; }
    /* What a search finds. Not an element: the letters of an Arabic word stay joined. */
    &::highlight(ws-match) {
      text-decoration: underline;
      text-decoration-thickness: ${vars.borderWidth.strong};
    }
  }
`;

/* Label and description below each other. */
export const OptionText = styled.span.withConfig({ componentId: 'ws-list-box-option-text' })`
  @layer wusum.components {
    flex: 1;
    display: grid;
    /* What is after the text gives way to it. */
    min-inline-size: min(4em, 50%);
  }
`;

export const OptionDescription = styled.span.withConfig({ componentId: 'ws-list-box-option-description' })`
  @layer wusum.components {
    ${textStyle('caption')}
    color: ${color.text.muted};

    [aria-disabled='true'] & { color: inherit; }
  }
`;

export const Group = styled.div.withConfig({ componentId: 'ws-list-box-group' })`
  @layer wusum.components { display: block; }
`;

/* The line between two groups is its own: the height of a group is that of its rows. */
export const GroupLabel = styled.div.withConfig({ componentId: 'ws-list-box-group-label' })`
  @layer wusum.components {
    ${textStyle('caption')}
    padding: ${space[2]} ${space[3]} ${space[1]};
    overflow-wrap: anywhere;
    color: ${color.text.muted};

    :where(.ws-list-box-group:not(:first-child)) > & { border-block-start: ${vars.borderWidth.thin} solid ${color.border.subtle}; }
  }
`;
