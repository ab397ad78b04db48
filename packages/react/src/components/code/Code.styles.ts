import { styled } from 'styled-components';
import { inlineCode } from '../../system/code.js';

export const Root = styled.code.withConfig({ componentId: 'ws-code' })`
  @layer wusum.components {
    ${inlineCode}
  }
`;
