import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { reducedMotion, scrollbar, textStyle, visuallyHidden } from '../../system/fragments.js';
import {
  bare,
  fieldBox,
  fieldBoxDisabled,
  fieldBoxFocus,
  fieldBoxInvalid,
  fieldBoxReadOnly,
} from '../field/field-box.js';

const { color, space } = vars;
const { richTextField } = vars.component;

export const Root = styled.div.withConfig({ componentId: 'ws-rich-text-field' })`
  @layer wusum.components {
    ${fieldBox}
    position: relative;
    display: flex;
    flex-direction: column;

    &:where(:hover) { border-color: ${color.border.strong}; }
    &:where([data-invalid]) { ${fieldBoxInvalid} }
    &:where(:has(.ws-rich-text-field-input:focus-visible, [contenteditable]:focus-visible)) { ${fieldBoxFocus} }
    &:where([data-readonly]) { ${fieldBoxReadOnly} }
    &:where([data-disabled]) { ${fieldBoxDisabled} }
    ${reducedMotion}
  }
`;

export const Bar = styled.div.withConfig({ componentId: 'ws-rich-text-field-bar' })`
  @layer wusum.components {
    padding: ${richTextField.barPadding};
    border-block-end: ${richTextField.barLine} solid ${color.border.subtle};
    @media print { display: none; }
  }
`;

/* What the form sends; until the editor is there, what people write in. */
export const Input = styled.textarea.withConfig({ componentId: 'ws-rich-text-field-input' })`
  @layer wusum.components {
    ${bare}
    min-block-size: ${richTextField.minBlockSize};
    padding: ${space[3]} ${space[4]};
    resize: none;
    field-sizing: content;
    ${scrollbar}
    &:where([data-ready]) { ${visuallyHidden} min-block-size: 0; padding: 0; }
  }
`;

export const Text = styled.div.withConfig({ componentId: 'ws-rich-text-field-text' })`
  @layer wusum.components {
    overflow: auto;
    max-block-size: ${richTextField.maxBlockSize};
    ${scrollbar}
    border-radius: inherit;
    &:where(:empty) { display: none; }
    @media print { max-block-size: none; }

    & [contenteditable] {
      box-sizing: border-box;
      min-block-size: ${richTextField.minBlockSize};
      padding: ${space[3]} ${space[4]};
      outline: none;
      white-space: pre-wrap;
      white-space: break-spaces;
      overflow-wrap: break-word;
      font-variant-ligatures: none;
    }
    & [contenteditable] > *:not(:first-child) { margin-block-start: ${space[3]}; }
    & :where(p, h2, h3, ul, ol, blockquote) { margin: 0; text-align: start; }
    & h2 { ${textStyle('heading4')} }
    & h3 { ${textStyle('heading5')} }
    & :where(ul, ol) { padding-inline-start: ${space[6]}; }
    & blockquote { padding-inline-start: ${space[4]}; border-inline-start: ${richTextField.quote} solid ${color.border.strong}; }
    & a { color: ${color.accent.text}; text-decoration: underline; }
    & code { ${textStyle('code')} direction: ltr; unicode-bidi: isolate; }
    /* Without a letter browsers take dir="auto" for left-to-right: an empty block follows the text around it. */
    & [contenteditable], & [dir]:where(:has(> br:only-child)), & :where(ul, ol, li, blockquote) { direction: inherit; }
    /* Blocks around other blocks follow the first one of these. */
    & :where(li, blockquote):has(> :first-child:dir(rtl)), & :where(ul, ol):has(> :first-child > :first-child:dir(rtl)) { direction: rtl; }
    & :where(li, blockquote):has(> :first-child:dir(ltr)), & :where(ul, ol):has(> :first-child > :first-child:dir(ltr)) { direction: ltr; }
    & :where(li, blockquote):has(> :first-child > br:only-child), & :where(ul, ol):has(> :first-child > :first-child > br:only-child) { direction: inherit; }
    & [contenteditable]:where(:has(> p:only-child > br:only-child))::before {
      content: attr(data-placeholder);
      float: inline-start;
      block-size: 0;
      color: ${color.control.placeholder};
      pointer-events: none;
    }
  }
`;

export const LinkForm = styled.div.withConfig({ componentId: 'ws-rich-text-field-link' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[3]};
    min-inline-size: 0;
  }
`;
