import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { cross } from '../field/css-icons.js';

/* The same in both directions. */
export const Cross = styled.span.withConfig({ componentId: 'ws-close-button-cross' })`
  @layer wusum.components {
    display: block;
    inline-size: ${vars.size.iconSm};
    block-size: ${vars.size.iconSm};
    margin: auto;
    ${cross}
  }
`;
