import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { frame, textStyle } from '@wusum/react/system';

const { color, size, space } = vars;

export const Root = styled.section.withConfig({ componentId: 'ws-belonging-report' })`
  @layer wusum.components {
    ${frame}
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.sectionStart};
    min-inline-size: 0;
    @media print { gap: ${space[7]}; }
  }
`;

export const Head = styled.header.withConfig({ componentId: 'ws-belonging-report-head' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[4]};
    max-inline-size: ${size.measure};
    overflow-wrap: anywhere;
  }
`;

export const Period = styled.p.withConfig({ componentId: 'ws-belonging-report-period' })`
  @layer wusum.components {
    margin: 0;
    color: ${color.text.muted};
    ${textStyle('label')}
  }
`;

export const Part = styled.section.withConfig({ componentId: 'ws-belonging-report-part' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[5]};
    min-inline-size: 0;
    break-inside: avoid;
  }
`;
