import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { moving } from '../drawing.js';

const { color, motion } = vars;

/** The strokes of the member are drawn when the mark is in the middle of the window. The longest of them has six units. */
export const Root = styled.svg.withConfig({ componentId: 'ws-member-mark' })`
  @layer wusum.components {
    display: block;
    inline-size: 100%;
    block-size: auto;
    print-color-adjust: exact;
    & .ws-member { color: ${color.accent.display}; }

    @supports (animation-timeline: view()) {
      ${moving} {
        view-timeline: --ws-member block;
        & .ws-member * {
          animation: ws-member-draw ${motion.easing.standard} backwards;
          animation-timeline: --ws-member;
          animation-range: entry 70% cover 42%;
        }
        & .ws-member > :nth-child(2) * { animation-range: cover 42% cover 54%; }
      }
    }
  }
  @keyframes ws-member-draw {
    from { stroke-dasharray: 0 20; opacity: 0; }
    2% { opacity: 1; }
    to { stroke-dasharray: 9 20; }
  }
`;
