import { styled } from 'styled-components';

/** A sign never turns round with the direction: it is drawn, not read. */
export const Root = styled.svg.withConfig({ componentId: 'ws-sign' })`
  @layer wusum.components {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    overflow: visible;
  }
`;
