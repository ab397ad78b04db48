import { styled } from 'styled-components';
import { vars } from '@wusum/contract';

export const Root = styled.div.withConfig({ componentId: 'ws-toggle-group' })`
  @layer wusum.components {
    display: flex;
    flex-flow: row wrap;
    align-items: center;
    gap: ${vars.space[2]};
    min-inline-size: 0;
    &:where([data-orientation='vertical']) { flex-direction: column; align-items: start; }
  }
`;
