import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { textStyle } from '../../system/fragments.js';

const { color, space } = vars;

export const Root = styled.kbd.withConfig({ componentId: 'ws-kbd' })`
  @layer wusum.components {
    ${textStyle('code')}
    /* As large as the text around it. */
    font-size: 0.85em;
    line-height: inherit;
    display: inline-block;
    box-sizing: border-box;
    unicode-bidi: isolate;
    min-inline-size: 1.8em;
    max-inline-size: 100%;
    padding-inline: ${space[1]};
    border: ${vars.borderWidth.thin} solid ${color.border.default};
    border-block-end-width: calc(2 * ${vars.borderWidth.thin});
    border-radius: ${vars.radius.sm};
    background: ${color.surface.raised};
    color: ${color.text.default};
    text-align: center;
    overflow-wrap: anywhere;
  }
`;
