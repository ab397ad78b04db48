import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { reducedMotion, visuallyHidden } from '../../system/fragments.js';
import {
  bare,
  fieldBox,
  fieldBoxDisabled,
  fieldBoxFocus,
  fieldBoxInvalid,
  fieldBoxReadOnly,
  fieldBoxSizes,
} from '../field/field-box.js';

const { color, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-date-field' })`
  @layer wusum.components {
    ${fieldBox}
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding-inline: ${space[3]};
    font-variant-numeric: tabular-nums;
    cursor: text;
    ${fieldBoxSizes}

    &:where(:hover) { border-color: ${color.border.strong}; }
    &:where([data-invalid]) { ${fieldBoxInvalid} }
    &:where(:has(> [data-segment]:focus-visible, > [role='group'] > [data-segment]:focus-visible)) { ${fieldBoxFocus} }
    &:where([data-readonly]) { ${fieldBoxReadOnly} }
    &:where([data-disabled]) { ${fieldBoxDisabled} }
    ${reducedMotion}
  }
`;

/* As wide as its text. Browsers without field-sizing take the attribute size. */
export const Segment = styled.input.withConfig({ componentId: 'ws-date-field-segment' })`
  @layer wusum.components {
    ${bare}
    inline-size: auto;
    field-sizing: content;
    /* A target of its own, with one digit too. */
    min-inline-size: ${vars.size.iconLg};
    min-block-size: 1lh;
    padding: ${space[1]};
    border-radius: ${vars.radius.sm};
    text-align: center;
    caret-color: transparent;

    &:where(:focus) { background: ${color.accent.soft}; color: ${color.accent.text}; }
    &:where(:focus)::placeholder { color: inherit; }
    &::selection { background: transparent; color: inherit; }
    @media (pointer: coarse) { min-block-size: ${vars.size.target}; }
    @media (forced-colors: active) {
      &:where(:focus) { forced-color-adjust: none; background: Highlight; color: HighlightText; }
    }
  }
`;

export const Separator = styled.span.withConfig({ componentId: 'ws-date-field-separator' })`
  @layer wusum.components {
    color: ${color.text.muted};
    white-space: pre-wrap;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    pointer-events: none;
    [data-disabled] & { color: inherit; }
  }
`;

/* What the form sends and the browser validates. */
export const Native = styled.input.withConfig({ componentId: 'ws-date-field-native' })`
  @layer wusum.components {
    ${visuallyHidden}
    padding: 0;
    border: 0;
    background: none;
  }
`;
