import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { focusRing, scrollbar } from '../../system/fragments.js';

const fade = (angle: string, start: string, end: string) =>
  `linear-gradient(${angle}, transparent, black var(--ws-scroll-area-${start}), black calc(100% - var(--ws-scroll-area-${end})), transparent)`;

const edge = (name: string) => `{ --ws-scroll-area-${name}: ${vars.space[6]}; }`;

export const Root = styled.div.withConfig({ componentId: 'ws-scroll-area' })`
  @layer wusum.components {
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 0;
    overflow: hidden auto;
    ${scrollbar}
    &:where([data-orientation='horizontal']) { overflow: auto hidden; }
    &:where([data-orientation='both']) { overflow: auto; }
    &:where([data-scrollbar='thin']) { scrollbar-width: thin; }
    ${focusRing}
    /* The fades are at the edges of the window: the inline ones turn with the direction. */
    &:where([data-more]) {
      --ws-scroll-area-top: 0px;
      --ws-scroll-area-bottom: 0px;
      --ws-scroll-area-left: 0px;
      --ws-scroll-area-right: 0px;
    }
    &:where([data-more~='block-start']) ${edge('top')}
    &:where([data-more~='block-end']) ${edge('bottom')}
    &:where([data-more~='inline-start']:dir(ltr), [data-more~='inline-end']:dir(rtl)) ${edge('left')}
    &:where([data-more~='inline-end']:dir(ltr), [data-more~='inline-start']:dir(rtl)) ${edge('right')}
    /* A mask would cut the ring. */
    &:where([data-fade][data-more]:not(:focus-visible)) {
      mask-image: ${fade('180deg', 'top', 'bottom')}, ${fade('90deg', 'left', 'right')};
      mask-position: center;
      mask-composite: intersect;
    }
    @media (forced-colors: active) { &:where([data-fade]) { mask-image: none; } }
    @media print { overflow: visible; mask-image: none; }
  }
`;
