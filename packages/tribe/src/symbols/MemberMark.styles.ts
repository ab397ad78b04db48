import { styled } from 'styled-components';
import { vars } from '@wusum/theme';

export const Root = styled.svg.withConfig({ componentId: 'ws-member-mark' })`
  @layer wusum.components {
    display: block;
    inline-size: 100%;
    block-size: auto;
    & .ws-member { color: ${vars.color.accent.display}; }
  }
`;
