import { styled } from 'styled-components';
import { breakpoints, vars } from '@wusum/theme';
import { Columns } from '../home/layout.styles.js';
import { Lead } from './Story.styles.js';

export const Root = styled(Columns).withConfig({ componentId: 'ws-voices' })`
  @layer wusum.components {
    align-items: stretch;
    & > ${Lead} { grid-column: 1 / span 7; }
    @media (width < ${breakpoints.lg}) { & > ${Lead} { grid-column: 1 / -1; } }
  }
`;

export const Others = styled.div.withConfig({ componentId: 'ws-voices-others' })`
  @layer wusum.components {
    grid-column: 8 / -1;
    display: grid;
    grid-template-rows: 1fr 1fr;
    padding-inline-start: ${vars.space[6]};
    @media (width < ${breakpoints.lg}) { grid-column: 1 / -1; grid-template-rows: none; padding: 0; }
  }
`;
