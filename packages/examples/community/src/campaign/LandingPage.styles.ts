import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { pageMargin } from '../home/page-margin.js';

/** The parts of a section, with the page's margins around them. */
export const Parts = styled.div.withConfig({ componentId: 'ws-landing-parts' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${vars.space.headingGap};
    padding-inline: ${pageMargin};
    @media print { padding-inline: 0; }
  }
`;
