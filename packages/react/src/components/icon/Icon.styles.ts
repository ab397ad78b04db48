import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { isOn } from '../../system/fragments.js';

const { pen, size } = vars;

/* The weight of the pen is in twelfths of the icon, the grid has 24 units. */
export const Root = styled.svg.withConfig({ componentId: 'ws-icon' })`
  @layer wusum.components {
    flex: none;
    inline-size: ${size.iconMd};
    block-size: ${size.iconMd};
    fill: none;
    stroke: currentColor;
    stroke-width: calc(${pen.weight} * 1.5);
    stroke-linecap: butt;
    stroke-linejoin: miter;
    vertical-align: middle;
    @container ${isOn(pen.round)} { stroke-linecap: round; stroke-linejoin: round; }
    &:where([data-size='sm']) { inline-size: ${size.iconSm}; block-size: ${size.iconSm}; }
    &:where([data-size='lg']) { inline-size: ${size.iconLg}; block-size: ${size.iconLg}; }
    /* The only place that mirrors them. */
    &:where([data-mirrors]:dir(rtl)) { scale: -1 1; }
    & > :where([data-dots]) { fill: currentColor; stroke: none; }
  }
`;
