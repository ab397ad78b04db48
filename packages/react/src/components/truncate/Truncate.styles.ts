import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { coarseReach, focusRing, lineClamp, textStyle } from '../../system/fragments.js';

const { color, radius, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-truncate' })`
  @layer wusum.components { min-inline-size: 0; max-inline-size: 100%; }
`;

/* The ellipsis is at the end of the text in its own direction, and the text begins where the text around it begins. */
export const Text = styled.div.withConfig({ componentId: 'ws-truncate-text' })`
  @layer wusum.components {
    overflow-wrap: anywhere;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    ${lineClamp}
    /* One line with both directions: a clamp has no ellipsis there. */
    &:where([data-line-clamp='1']) { display: block; white-space: nowrap; text-overflow: ellipsis; }
    @media print { &:where([data-line-clamp='1']) { white-space: normal; } }
  }
`;

export const Toggle = styled.button.withConfig({ componentId: 'ws-truncate-toggle' })`
  @layer wusum.components {
    appearance: none;
    margin: ${space[1]} 0 0;
    padding: 0;
    border: 0;
    border-radius: ${radius.sm};
    background: none;
    color: ${color.accent.text};
    ${textStyle('label')}
    text-align: start;
    overflow-wrap: anywhere;
    text-decoration: underline;
    cursor: pointer;

    &:where(:hover) { color: ${color.text.default}; }
    ${focusRing}
    ${coarseReach}
    @media print { display: none; }
  }
`;
