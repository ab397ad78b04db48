import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { colorProperties, reducedMotion } from '../../system/fragments.js';

const { color, motion } = vars;
const { size } = vars.component.spinner;

export const Root = styled.span.withConfig({ componentId: 'ws-spinner' })`
  @layer wusum.components {
    ${colorProperties(['text'])}
    flex: none;
    display: inline-block;
    inline-size: ${size.md};
    block-size: ${size.md};
    color: var(--ws-role-text);
    vertical-align: middle;
    &:where([data-size='sm']) { inline-size: ${size.sm}; block-size: ${size.sm}; }
    &:where([data-size='lg']) { inline-size: ${size.lg}; block-size: ${size.lg}; }
    @media (forced-colors: active) { color: CanvasText; }
  }
`;

/* It turns clockwise in both directions, as clocks do. */
export const Drawing = styled.svg.withConfig({ componentId: 'ws-spinner-drawing' })`
  @layer wusum.components {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    animation: ws-spinner-turn calc(${motion.duration.slow} * 3) linear infinite;
    ${reducedMotion}
  }
  @keyframes ws-spinner-turn { to { rotate: 1turn; } }
`;

export const Track = styled.circle.withConfig({ componentId: 'ws-spinner-track' })`
  @layer wusum.components {
    fill: none;
    stroke: ${color.border.subtle};
    @media (forced-colors: active) { stroke: none; }
  }
`;

/* Without motion the arc is a row of marks: a still arc looks like a letter. */
export const Arc = styled.circle.withConfig({ componentId: 'ws-spinner-arc' })`
  @layer wusum.components {
    fill: none;
    stroke: currentColor;
    @media (prefers-reduced-motion: reduce) { stroke-dasharray: 6 6.5; }
  }
`;
