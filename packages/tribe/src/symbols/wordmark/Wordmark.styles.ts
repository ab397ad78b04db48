import { styled } from 'styled-components';

export const Root = styled.svg.withConfig({ componentId: 'ws-wordmark' })`
  @layer wusum.components {
    display: block;
    inline-size: auto;
    max-inline-size: 100%;
    fill: none;
    overflow: visible;
  }
`;
