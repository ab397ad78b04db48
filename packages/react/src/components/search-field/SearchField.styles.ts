import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { isOn } from '../../system/fragments.js';

/* Drawn with the brand's pen. Not mirrored: the handle is where a right hand holds it, in every language. */
export const Glass = styled.svg.withConfig({ componentId: 'ws-search-field-icon' })`
  @layer wusum.components {
    flex: none;
    inline-size: ${vars.size.iconSm};
    block-size: ${vars.size.iconSm};
    fill: none;
    stroke: currentColor;
    stroke-width: ${vars.borderWidth.strong};
    vector-effect: non-scaling-stroke;
    @container ${isOn(vars.pen.round)} { stroke-linecap: round; }
  }
`;
