import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { textStyle } from '../../system/fragments.js';

const { color, space } = vars;

export const Root = styled.code.withConfig({ componentId: 'ws-code' })`
  @layer wusum.components {
    ${textStyle('code')}
    /* As large as the text around it. */
    font-size: 0.9em;
    line-height: inherit;
    unicode-bidi: isolate;
    padding-inline: ${space[1]};
    border-radius: ${vars.radius.sm};
    background: ${color.surface.sunken};
    color: ${color.text.default};
    overflow-wrap: anywhere;
    @media (forced-colors: active) { outline: ${vars.borderWidth.thin} solid CanvasText; }
  }
`;
