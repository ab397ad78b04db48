import { styled } from 'styled-components';

export const Root = styled.time.withConfig({ componentId: 'ws-date-text' })`
  @layer wusum.components {
    unicode-bidi: isolate;
    font-variant-numeric: tabular-nums;
  }
`;
