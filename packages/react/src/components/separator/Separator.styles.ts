import { styled } from 'styled-components';
import { vars } from '@wusum/contract';

export const Root = styled.hr.withConfig({ componentId: 'ws-separator' })`
  @layer wusum.components {
    flex: none;
    block-size: auto;
    opacity: 1;
    align-self: stretch;
    margin: 0;
    border: 0;
    border-block-start: ${vars.border.rule};
    &:where([data-orientation='vertical']) {
      border-block-start: 0;
      border-inline-start: ${vars.border.rule};
    }
  }
`;
