import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { below } from '@wusum/react/system';
import { Columns } from '../home/layout.styles.js';
import { Lead } from './Story.styles.js';

export const Root = styled(Columns).withConfig({ componentId: 'ws-voices' })`
  @layer wusum.components {
    align-items: stretch;
    & > ${Lead} { grid-column: 1 / span 7; }
    ${below('lg')} { row-gap: ${vars.space[7]}; & > ${Lead} { grid-column: 1 / -1; } }
  }
`;

export const Others = styled.div.withConfig({ componentId: 'ws-voices-others' })`
  @layer wusum.components {
    grid-column: 8 / -1;
    display: grid;
    align-content: start;
    ${below('lg')} {
      grid-column: 1 / -1;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: ${vars.space.gutter};
    }
    ${below('md')} { grid-template-columns: minmax(0, 1fr); }
  }
`;
