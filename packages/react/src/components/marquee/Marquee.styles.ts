import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { focusRing, scrollbar } from '../../system/fragments.js';

const { space } = vars;
const { gap, fade } = vars.component.marquee;

export const Root = styled.section.withConfig({ componentId: 'ws-marquee' })`
  @layer wusum.components {
    display: flex;
    align-items: center;
    gap: ${space[2]};
    min-inline-size: 0;
    max-inline-size: 100%;
  }
`;

/* A row that people scroll, until it moves: it is as high before and after. */
export const Viewport = styled.div.withConfig({ componentId: 'ws-marquee-viewport' })`
  @layer wusum.components {
    flex: 1;
    display: flex;
    min-inline-size: 0;
    overflow: auto hidden;
    ${scrollbar}
    scrollbar-width: thin;
    ${focusRing}
    /* The same at both ends, so it needs no mirror. */
    &:where([data-moving]) {
      overflow: hidden;
      mask-image: linear-gradient(to right, transparent, #000 ${fade}, #000 calc(100% - ${fade}), transparent);
    }
    @media print { overflow: visible; mask-image: none; }
  }
`;

export const Track = styled.div.withConfig({ componentId: 'ws-marquee-track' })`
  @layer wusum.components {
    flex: none;
    display: flex;
    align-items: center;
    @media print { flex: 1; translate: none !important; }
  }
`;

/* The space after the last item is part of it: what moves is a whole row. */
export const Row = styled.ul.withConfig({ componentId: 'ws-marquee-row' })`
  @layer wusum.components {
    flex: none;
    display: flex;
    align-items: center;
    gap: ${gap};
    margin: 0;
    padding: 0;
    padding-inline-end: ${gap};
    list-style: none;
    white-space: nowrap;
    @media print { flex-wrap: wrap; &:where([aria-hidden]) { display: none; } }
  }
`;
