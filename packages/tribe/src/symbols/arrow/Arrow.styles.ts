import { styled } from 'styled-components';

export const Root = styled.svg.withConfig({ componentId: 'ws-arrow' })`
  @layer wusum.components {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    &:where(:dir(rtl)) { transform: scaleX(-1); }
  }
`;
