/** Fragments of style for code in a sentence and in a block, which components share. */
import { vars } from '@wusum/contract';
import { textStyle } from './fragments.js';

const { borderWidth, border, color, radius, space } = vars;

/** Code in a sentence, as large as the text around it. */
export const inlineCode = `
  ${textStyle('code')}
  font-size: 0.9em;
  line-height: inherit;
  unicode-bidi: isolate;
  padding-inline: ${space[1]};
  border-radius: ${radius.sm};
  background: ${color.surface.sunken};
  color: ${color.text.default};
  font-variant-ligatures: none;
  overflow-wrap: anywhere;
  @media (forced-colors: active) { outline: ${borderWidth.thin} solid CanvasText; }
`;

/** The box of a block of code. */
export const codeBox = `
  box-sizing: border-box;
  min-inline-size: 0;
  max-inline-size: 100%;
  border: ${border.card};
  border-radius: ${radius.card};
  background: ${color.surface.sunken};
  color: ${color.text.default};
  @media (forced-colors: active) { border: ${borderWidth.thin} solid CanvasText; }
`;
