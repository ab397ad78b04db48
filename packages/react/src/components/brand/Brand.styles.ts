import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { frame, textStyle } from '../../system/fragments.js';

export const Root = styled.div.withConfig({ componentId: 'ws-brand' })`
  @layer wusum.components {
    color: ${vars.color.text.default};
    accent-color: ${vars.color.accent.solid};
    ${textStyle('body')}
    overflow-wrap: break-word;

    /* With the weight of no class: the background of what it is, such as a card, wins. */
    :where(&[data-brand], &[data-mode], &[data-contrast]) { background: ${vars.color.surface.canvas}; }
    &:where([data-mode='system']) { color-scheme: light dark; }
    /* Paper is light. */
    @media print { &:where([data-brand], [data-mode]) { color-scheme: light !important; background: none; } }
    &:where([data-frame]) { ${frame} }
    /* A thousand colour transitions at once cost half a second, so a switch has none. */
    &[data-switching], &[data-switching] :where(*, *::before, *::after) { transition: none !important; }
  }
`;
