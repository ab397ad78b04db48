import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { moving } from '../drawing.js';

const { motion, size } = vars;

/** A strip of the pattern between two sections. It slides into its place as it enters the window. */
export const Root = styled.div.withConfig({ componentId: 'ws-pattern-band' })`
  @layer wusum.components {
    /* A pattern is not mirrored, nor is its way. */
    direction: ltr;
    display: block;
    flex: none;
    overflow: clip;
    forced-color-adjust: none;
    print-color-adjust: exact;
    break-after: avoid;

    @supports (animation-timeline: view()) {
      ${moving} {
        view-timeline: --ws-pattern-band block;
        & > div > svg > g {
          animation: ws-pattern-band-slide ${motion.easing.enter} backwards;
          animation-timeline: --ws-pattern-band;
          animation-range: entry 0% entry 160%;
        }
      }
    }
  }
  @keyframes ws-pattern-band-slide { from { translate: calc(${size.band} * -1); } }
`;
