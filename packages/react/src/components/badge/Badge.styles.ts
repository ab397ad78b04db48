import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { colorProperties, printExact, textStyle, visuallyHidden } from '../../system/fragments.js';

const { borderWidth, font, radius, space } = vars;

export const Root = styled.span.withConfig({ componentId: 'ws-badge' })`
  @layer wusum.components {
    ${colorProperties(['solid', 'onSolid', 'soft', 'text', 'border'])}
    box-sizing: border-box;
    ${printExact}
    display: inline-flex;
    flex: none;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    align-items: center;
    gap: ${space[2]};
    padding-inline: ${space[3]};
    border-radius: ${radius.sm};
    background: var(--ws-role-soft);
    color: var(--ws-role-text);
    ${textStyle('caption')}
    font-weight: ${font.weight.label};
    /* A vowel sign above a hamza is higher than the line. */
    &:where(:lang(ar)) { padding-block: calc(${space[1]} / 2); }
    &:where([data-variant='solid']) { background: var(--ws-role-solid); color: var(--ws-role-on-solid); }
    /* A shadow keeps the size of the other variants. */
    &:where([data-variant='outline']) {
      background: none;
      box-shadow: inset 0 0 0 ${borderWidth.thin} var(--ws-role-border);
    }
    &:where([data-count]) {
      justify-content: center;
      min-inline-size: 1lh;
      padding-inline: ${space[2]};
      border-radius: calc(1lh / 2);
      font-variant-numeric: tabular-nums;
    }
    @media (forced-colors: active) { outline: ${borderWidth.thin} solid CanvasText; }
  }
`;

export const Unit = styled.span.withConfig({ componentId: 'ws-badge-unit' })`
  @layer wusum.components {
    ${visuallyHidden}
  }
`;
