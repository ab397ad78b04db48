import { styled } from 'styled-components';

/** A sign is not mirrored in right-to-left text. */
export const Root = styled.svg.withConfig({ componentId: 'ws-sign' })`
  @layer wusum.components {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    overflow: visible;
  }
`;
