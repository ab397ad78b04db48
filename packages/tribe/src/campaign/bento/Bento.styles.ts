import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { fromWidth } from '@wusum/react/system';

const { space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-bento' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[5]};
    ${fromWidth('md', (condition) => `&:where(*${condition}) { grid-template-columns: repeat(3, minmax(0, 1fr)); grid-auto-rows: minmax(calc(${space[10]} * 1.5), auto); }`)}
  }
`;

export const Item = styled.div.withConfig({ componentId: 'ws-bento-item' })`
  @layer wusum.components {
    display: grid;
    min-inline-size: 0;
    break-inside: avoid;
    ${fromWidth(
      'md',
      (condition) => `&:where([data-span='wide']${condition}, [data-span='large']${condition}) { grid-column: span 2; }
      &:where([data-span='tall']${condition}, [data-span='large']${condition}) { grid-row: span 2; }`,
    )}
  }
`;
