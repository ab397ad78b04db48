import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { textStyle } from '@wusum/react/system';

const { color, size, space } = vars;

export const Root = styled.header.withConfig({ componentId: 'ws-section-intro' })`
  @layer wusum.components {
    display: grid;
    justify-items: start;
    gap: ${space[3]};
    max-inline-size: ${size.measure};
    break-after: avoid;
    overflow-wrap: anywhere;
    &:where([data-align='center']) { justify-items: center; margin-inline: auto; text-align: center; }
    & > :where(h2, h3) { text-wrap: balance; }
  }
`;

export const Kicker = styled.p.withConfig({ componentId: 'ws-section-intro-kicker' })`
  @layer wusum.components {
    margin: 0;
    ${textStyle('label')}
    color: ${color.accent.text};
  }
`;
