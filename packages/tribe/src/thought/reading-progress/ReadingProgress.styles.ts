import { styled } from 'styled-components';
import { vars } from '@wusum/contract';

const { borderWidth, color } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-reading-progress' })`
  @layer wusum.components {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    block-size: ${borderWidth.strong};
    pointer-events: none;
    --ws-reading-progress: 0;
    &::before {
      content: '';
      display: block;
      block-size: 100%;
      inline-size: calc(var(--ws-reading-progress) * 100%);
      background: ${color.accent.solid};
      @media (forced-colors: active) { forced-color-adjust: none; background: CanvasText; }
    }
    /* Paper and slow screens do not scroll. */
    @media print, (update: slow) { display: none; }
  }
`;
