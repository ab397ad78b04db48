import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import {
  breakWords,
  coarseTarget,
  controlReset,
  focusRing,
  reducedMotion,
  textStyle,
  transition,
  visuallyHidden,
} from '../../system/fragments.js';

const { borderWidth, color, radius, size, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-editable' })`
  @layer wusum.components {
    min-inline-size: 0;
    &:where([data-editing]) { inline-size: 100%; }
  }
`;

/* As high as the field, with its text in the same place. */
export const Preview = styled.button.withConfig({ componentId: 'ws-editable-preview' })`
  @layer wusum.components {
    ${controlReset}
    display: block;
    align-content: center;
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: ${size.control.md};
    padding: ${space[1]} ${space[4]};
    border: ${borderWidth.default} solid transparent;
    border-radius: ${radius.field};
    background: none;
    color: ${color.text.default};
    ${textStyle('body')}
    text-align: start;
    &:where(button) {
      cursor: text;
      text-decoration: underline dotted ${color.control.border};
      text-decoration-thickness: ${borderWidth.default};
      text-underline-offset: 0.35em;
      &:where(:lang(ar)) { text-underline-offset: 0.5em; }
      ${transition('control', 'background-color', 'border-color')}
      &:where(:hover) { border-color: ${color.control.border}; background: ${color.control.background}; }
      ${coarseTarget}
    }
    &:where(output) { padding-inline: 0; }
    &:where(:disabled) {
      border-color: transparent;
      background: none;
      color: ${color.disabled.text};
      text-decoration-color: transparent;
      cursor: not-allowed;
    }
    @media (forced-colors: active) { &:where(:disabled) { color: GrayText; } }
    ${focusRing}
    ${reducedMotion}
  }
`;

export const Text = styled.span.withConfig({ componentId: 'ws-editable-text' })`
  @layer wusum.components {
    ${breakWords}
    &:where([data-empty]) { color: ${color.text.muted}; }
    :disabled > &:where([data-empty]) { color: inherit; }
  }
`;

export const Hidden = styled.span.withConfig({ componentId: 'ws-editable-hint' })`
  @layer wusum.components { ${visuallyHidden} }
`;
