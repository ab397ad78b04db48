import { styled } from 'styled-components';
import { isOn } from '@wusum/react/system';
import { vars } from '@wusum/contract';

/** The pen is the brand's. A sign is not mirrored in right-to-left text. */
export const Root = styled.svg.withConfig({ componentId: 'ws-sign' })`
  @layer wusum.components {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: ${vars.pen.weight};
    @container ${isOn(vars.pen.round)} {
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    overflow: visible;
  }
`;
