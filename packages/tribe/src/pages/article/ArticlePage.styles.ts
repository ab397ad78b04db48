import { styled } from 'styled-components';
import { vars } from '@wusum/contract';

/** The air of a page above and below its text. */
export const Main = styled.main.withConfig({ componentId: 'ws-article-page' })`
  @layer wusum.components {
    padding-block: ${vars.space[8]} ${vars.space[10]};
    @media print { padding-block: 0; }
  }
`;
