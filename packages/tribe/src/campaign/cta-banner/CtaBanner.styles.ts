import { styled } from 'styled-components';
import { vars } from '@wusum/contract';

const { border, color, radius, size, space } = vars;

export const Root = styled.section.withConfig({ componentId: 'ws-cta-banner' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${space[6]} ${space[8]};
    padding: ${space[8]} ${space[7]};
    border: ${border.rule};
    border-radius: ${radius.card};
    background: ${color.surface.sunken};
    color: ${color.text.default};
    break-inside: avoid;
    print-color-adjust: exact;
  }
`;

export const Words = styled.div.withConfig({ componentId: 'ws-cta-banner-words' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[3]};
    flex: 1 1 calc(${space[10]} * 2.5);
    min-inline-size: min(100%, calc(${space[10]} * 1.5));
    max-inline-size: ${size.measure};
    & > :where(h2, h3) { text-wrap: balance; }
  }
`;

export const Actions = styled.div.withConfig({ componentId: 'ws-cta-banner-actions' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[4]};
    min-inline-size: 0;
    & > * { max-inline-size: 100%; }
    @media print { display: none; }
  }
`;
