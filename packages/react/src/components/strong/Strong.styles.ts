import { styled } from 'styled-components';
import { vars } from '@wusum/contract';

export const Root = styled.strong.withConfig({ componentId: 'ws-strong' })`
  @layer wusum.components {
    font-weight: ${vars.font.weight.strong};
  }
`;
