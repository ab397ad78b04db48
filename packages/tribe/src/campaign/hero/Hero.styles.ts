import { styled } from 'styled-components';
import { vars } from '@wusum/contract';

const { size, space } = vars;

export const Root = styled.section.withConfig({ componentId: 'ws-campaign-hero' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: stretch;
    gap: ${space[7]} ${space[8]};
    /* Two columns where both have room for their words, else one. */
    & > * { flex: 1 1 calc(${space[10]} * 3.5); min-inline-size: min(100%, calc(${space[10]} * 2.5)); }
    break-inside: avoid;
  }
`;

export const Words = styled.div.withConfig({ componentId: 'ws-campaign-hero-words' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: ${space[6]};
    padding-block: ${space[7]};
    & > p { max-inline-size: ${size.measure}; text-wrap: pretty; }
    & > :where(h1, h2) { text-wrap: balance; }
  }
`;

export const Actions = styled.div.withConfig({ componentId: 'ws-campaign-hero-actions' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[4]};
    @media print { display: none; }
  }
`;

export const Media = styled.div.withConfig({ componentId: 'ws-campaign-hero-media' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-block-size: calc(${space[10]} * 2.5);
  }
`;
