import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, reducedMotion, textStyle } from '../../system/fragments.js';

const { border, color, motion, shadow, size, space } = vars;
const { radius, inset } = vars.component.actionBar;

export const Root = styled.div.withConfig({ componentId: 'ws-action-bar' })`
  @layer wusum.components {
    position: sticky;
    z-index: ${vars.zIndex.sticky};
    inset-block-end: ${inset};
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[2]} ${space[4]};
    inline-size: 100%;
    min-inline-size: 0;
    padding: ${space[3]} ${space[4]};
    border: ${border.overlay};
    /* Not rounder than one row. */
    border-radius: min(${radius}, ${size.control.lg} / 2 + ${space[2]});
    background: ${color.surface.raised};
    box-shadow: ${shadow.overlay};
    color: ${color.text.default};
    animation: ws-action-bar-enter ${motion.transition.popup};
    ${reducedMotion}
    @media print { display: none; }
  }
  @keyframes ws-action-bar-enter { from { opacity: 0; translate: 0 50%; } }
`;

export const Count = styled.span.withConfig({ componentId: 'ws-action-bar-count' })`
  @layer wusum.components {
    ${breakWords}
    ${textStyle('label')}
    font-variant-numeric: tabular-nums;
  }
`;

export const Actions = styled.div.withConfig({ componentId: 'ws-action-bar-actions' })`
  @layer wusum.components {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    gap: ${space[2]};
    min-inline-size: 0;
    max-inline-size: 100%;
  }
`;
