import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { reducedMotion, textStyle } from '../../system/fragments.js';

const { color, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-tooltip' })`
  @layer wusum.components {
    box-sizing: border-box;
    max-inline-size: min(${vars.size.tooltip}, var(--radix-tooltip-content-available-width));
    padding: ${space[1]} ${space[3]};
    /* Seen in forced colours only. */
    border: ${vars.borderWidth.thin} solid transparent;
    border-radius: ${vars.radius.sm};
    background: ${color.surface.inverse};
    color: ${color.text.onInverse};
    ${textStyle('caption')}
    overflow-wrap: break-word;
    text-wrap: pretty;
    z-index: ${vars.layer.tooltip};

    &:where([data-state='delayed-open']) { animation: ws-tooltip-enter ${vars.motion.transition.popup}; }
    ${reducedMotion}
  }
  @keyframes ws-tooltip-enter { from { opacity: 0; } }
`;

export const Arrow = styled.svg.withConfig({ componentId: 'ws-tooltip-arrow' })`
  @layer wusum.components {
    display: block;
    inline-size: calc(${vars.size.iconSm} * 0.875);
    block-size: calc(${vars.size.iconSm} * 0.4375);
    fill: ${color.surface.inverse};
    @media (forced-colors: active) { fill: CanvasText; }
  }
`;
