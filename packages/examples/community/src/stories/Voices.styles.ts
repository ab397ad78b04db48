import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { below } from '@wusum/react/system';
import { Columns } from '../home/layout.styles.js';
import { Lead } from './Story.styles.js';
import { inStalls, onAxis } from '../home/skeleton.js';

export const Root = styled(Columns).withConfig({ componentId: 'ws-voices' })`
  @layer wusum.components {
    align-items: stretch;
    & > ${Lead} { grid-column: 1 / span 7; }
    ${below('lg')} { row-gap: ${vars.space[7]}; & > ${Lead} { grid-column: 1 / -1; } }
    ${onAxis('lg')} { row-gap: ${vars.space[7]}; & > ${Lead} { grid-column: 3 / span 8; } }
    ${inStalls('lg')} { & > ${Lead} { grid-column: 1 / span 6; } }
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
    ${onAxis('lg')} {
      grid-column: 3 / span 8;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: ${vars.space.gutter};
    }
    ${inStalls()} { row-gap: ${vars.space.gutter}; }
    ${inStalls('lg')} {
      grid-column: 7 / -1;
      grid-auto-rows: 1fr;
      align-content: stretch;
    }
  }
`;
