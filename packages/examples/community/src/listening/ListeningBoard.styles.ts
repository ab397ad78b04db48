import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { below, textStyle } from '@wusum/react/system';
import { Columns } from '../home/layout.styles.js';

const { border, color, space } = vars;

/** One question, with its steps on the columns next to it, or below it in a narrow frame. */
export const Row = styled(Columns).withConfig({ componentId: 'ws-board-row' })`
  @layer wusum.components {
    padding-block: ${space.row};
    border-block-start: ${border.rule};
    break-inside: avoid;
    & > :first-child { grid-column: 1 / span 4; padding-inline-end: ${space[6]}; }
    & > :last-child { grid-column: 5 / -1; }

    ${below('lg')} {
      padding-block: ${space[5]};
      & > :nth-child(n) { grid-column: 1 / -1; padding-inline-end: 0; }
    }
  }
`;

export const HeadRow = styled(Columns).withConfig({ componentId: 'ws-board-head-row' })`
  @layer wusum.components { ${below('lg')} { display: none; } }
`;

export const Heads = styled.div.withConfig({ componentId: 'ws-board-heads' })`
  @layer wusum.components {
    grid-column: 5 / -1;
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    padding-block-end: ${space[4]};
    ${textStyle('label')}
  }
`;

export const Note = styled.p.withConfig({ componentId: 'ws-board-note' })`
  @layer wusum.components {
    margin: 0;
    padding-block-start: ${space[4]};
    border-block-start: ${border.rule};
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
`;
