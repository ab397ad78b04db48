import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { coarseTarget, focusRing, textStyle } from '../../system/fragments.js';

const { borderWidth, color, space } = vars;

/** An underline: its colour says the severity, and its form says it without colour. */
const underline = (name: string, form: string, paint: string) => `
    &::highlight(ws-voice-${name}) {
      text-decoration: underline ${form} ${paint};
      text-decoration-thickness: ${borderWidth.strong};
      text-decoration-skip-ink: none;
      /* Chromium reads both here only, not from the text. */
      text-underline-offset: var(--ws-underline);
    }`;

/* The copy of the text: over the text area, of the same metrics, and invisible but for its underlines. */
export const Mirror = styled.div.withConfig({ componentId: 'ws-voice-field-mirror' })`
  @layer wusum.components {
    position: absolute;
    box-sizing: border-box;
    padding: var(--pad) ${space[4]};
    overflow: hidden;
    white-space: pre-wrap;
    overflow-wrap: break-word;
    color: transparent;
    pointer-events: none;
    user-select: none;
    --ws-underline: 0.2em;
    /* Below the descenders of Arabic letters. */
    &:dir(rtl) { --ws-underline: 0.35em; }
    ${underline('suggestion', 'dotted', color.status.info.text)}
    ${underline('warning', 'dashed', color.status.warning.text)}
    ${underline('error', 'wavy', color.status.danger.text)}

    /* System colours would show the copy. */
    @media (forced-colors: active) {
      forced-color-adjust: none;
      ${underline('suggestion', 'dotted', 'CanvasText')}
      ${underline('warning', 'dashed', 'CanvasText')}
      ${underline('error', 'wavy', 'CanvasText')}
    }
    @media print { display: none; }
  }
`;

export const Count = styled.button.withConfig({ componentId: 'ws-voice-field-count' })`
  @layer wusum.components {
    appearance: none;
    justify-self: end;
    max-inline-size: 100%;
    margin: 0;
    margin-inline: ${space[2]};
    padding: ${space[1]} ${space[2]};
    margin-block-end: ${space[1]};
    border: 0;
    border-radius: ${vars.radius.sm};
    background: none;
    ${textStyle('caption')}
    font-variant-numeric: tabular-nums;
    color: ${color.text.muted};
    text-align: end;
    text-decoration: underline;
    overflow-wrap: anywhere;
    cursor: pointer;

    &:where(:hover) { color: ${color.text.default}; }
    &:where(:active) { background: ${color.accent.soft}; }
    ${coarseTarget}
    ${focusRing}
    @media print { display: none; }
  }
`;

export const Severity = styled.strong.withConfig({ componentId: 'ws-voice-field-severity' })`
  @layer wusum.components {
    display: block;
    font-weight: ${vars.font.weight.strong};
    color: ${color.text.default};
    &:where([data-severity='error']) { color: ${color.status.danger.text}; }
    &:where([data-severity='warning']) { color: ${color.status.warning.text}; }
  }
`;

export const Why = styled.span.withConfig({ componentId: 'ws-voice-field-why' })`
  @layer wusum.components {
    display: block;
    margin-block-start: ${space[1]};
  }
`;
