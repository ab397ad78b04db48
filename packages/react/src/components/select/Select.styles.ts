import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { controlReset, reducedMotion, textStyle, visuallyHidden } from '../../system/fragments.js';
import { optionBox, optionList } from '../../system/option.js';
import {
  clearButton,
  fieldBox,
  fieldBoxDisabled,
  fieldBoxFocus,
  fieldBoxInvalid,
  fieldBoxReadOnly,
  fieldBoxSizes,
} from '../field/field-box.js';
import { chevron } from '../field/css-icons.js';

const { color, space } = vars;

export const Trigger = styled.button.withConfig({ componentId: 'ws-select' })`
  @layer wusum.components {
    ${controlReset}
    ${fieldBox}
    /* A flexible track from zero: the box shrinks below its text, and still has a width of its own where it may. */
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: ${space[3]};
    padding: 0 ${space[4]};
    text-align: start;
    cursor: pointer;
    ${fieldBoxSizes}

    &::after {
      content: '';
      inline-size: calc(${vars.size.iconSm} * 0.875);
      block-size: calc(${vars.size.iconSm} * 0.875);
      ${chevron}
    }
    &:where(:hover) { border-color: ${color.border.strong}; }
    &:where([aria-invalid='true']) { ${fieldBoxInvalid} }
    &:where(:focus-visible, [aria-expanded='true']) { ${fieldBoxFocus} }
    /* While the list is open, the active option has the ring. */
    &:where([aria-expanded='true']) { outline-color: transparent; }
    &:where([aria-readonly='true']) { ${fieldBoxReadOnly} }
    &:where(:disabled) { ${fieldBoxDisabled} }
    ${reducedMotion}
  }
`;

/* Trigger and clear button share one cell. */
export const Clearable = styled.div.withConfig({ componentId: 'ws-select-clearable' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;

    & > :where(.ws-select, .ws-select-clear) { grid-area: 1 / 1; }
    &:where(:has(> .ws-select-clear)) > :where(.ws-select) > :where(.ws-select-value) {
      margin-inline-end: ${vars.size.control.sm};
      @media (pointer: coarse) { margin-inline-end: ${vars.size.target}; }
    }
  }
`;

export const Clear = styled.button.withConfig({ componentId: 'ws-select-clear' })`
  @layer wusum.components {
    ${clearButton}
    justify-self: end;
    /* Before the chevron. */
    margin-inline-end: calc(${space[4]} + ${vars.size.iconSm});
  }
`;

/* A long label is cut here and complete in the list. */
export const Value = styled.span.withConfig({ componentId: 'ws-select-value' })`
  @layer wusum.components {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    pointer-events: none;

    &:where([data-placeholder]) { color: ${color.control.placeholder}; }
    :disabled > &:where([data-placeholder]) { color: inherit; }
  }
`;

export const Native = styled.select.withConfig({ componentId: 'ws-select-native' })`
  @layer wusum.components {
    ${visuallyHidden}
  }
`;

export const Content = styled.div.withConfig({ componentId: 'ws-select-list' })`
  @layer wusum.components {
    ${optionList}
    padding: ${space[1]};
    scroll-padding-block: ${space[1]};
    border-radius: ${vars.radius.md};
  }
`;

export const Item = styled.div.withConfig({ componentId: 'ws-select-option' })`
  @layer wusum.components {
    ${optionBox}
    border-radius: ${vars.radius.sm};
    [data-pointer] > &:where([data-highlighted]), [data-pointer] > .ws-select-group > &:where([data-highlighted]) { outline: none; }
  }
`;

/* Label and description below each other. */
export const ItemText = styled.span.withConfig({ componentId: 'ws-select-option-text' })`
  @layer wusum.components {
    display: grid;
    min-inline-size: 0;
  }
`;

export const ItemDescription = styled.span.withConfig({ componentId: 'ws-select-option-description' })`
  @layer wusum.components {
    ${textStyle('caption')}
    color: ${color.text.muted};

    [aria-disabled='true'] & { color: inherit; }
  }
`;

export const GroupLabel = styled.div.withConfig({ componentId: 'ws-select-group-label' })`
  @layer wusum.components {
    ${textStyle('caption')}
    padding: ${space[2]} ${space[3]} ${space[1]};
    overflow-wrap: anywhere;
    color: ${color.text.muted};
  }
`;

export const Group = styled.div.withConfig({ componentId: 'ws-select-group' })`
  @layer wusum.components {
    & + & { margin-block-start: ${space[1]}; border-block-start: ${vars.borderWidth.thin} solid ${color.border.subtle}; padding-block-start: ${space[1]}; }
  }
`;
